"""WeChat Pay in tests: the stand-in, spoken to over its own protocol, and played like a payer."""

import atexit
import shutil
import tempfile
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import httpx
from fastapi import FastAPI

from app.demo.pay.books import Books
from app.demo.pay.keys import Keys
from app.kit.events import Outside

APPID = "test"


@cache
def keys() -> Keys:
    folder = Path(tempfile.mkdtemp(prefix="linli-pay-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return Keys.kept_in(folder, appid=APPID)


@dataclass(frozen=True)
class Gateway:
    """`await gateway.pays(out_trade_no)`; `await gateway.play(jsapi={"status": 500})`."""

    app: FastAPI

    @property
    def books(self) -> Books:
        found: Books = self.app.state.outside_world.state.books
        return found

    @property
    def outside(self) -> Outside:
        """What jobs are given."""
        state = self.app.state
        return Outside(state.sessions, state.wechat, state.keyring, state.pay, state.servers)

    async def play(self, **faults: Any) -> None:
        await self._post("_faults", faults)

    async def pays(self, out_trade_no: str, outcome: str = "success") -> Any:
        return await self._post(f"_pay/{out_trade_no}", {"outcome": outcome})

    async def pays_back(self, out_refund_no: str, outcome: str = "success") -> Any:
        return await self._post(f"_refund/{out_refund_no}", {"outcome": outcome})

    async def says_again(self, number: str) -> Any:
        return await self._post(f"_notify/{number}", {})

    def calls(self, name: str) -> int:
        return int(self.app.state.outside_world.state.calls[name])

    async def _post(self, path: str, body: dict[str, Any]) -> Any:
        http: httpx.AsyncClient = self.app.state.pay.http
        return (await http.post(f"http://outside.test/{path}", json=body)).json()


def forget_everything(app: FastAPI) -> None:
    """Another test, another gateway."""
    state = app.state.outside_world.state
    state.books, state.faults, state.callbacks = Books(), {}, {}
    state.calls.clear()
