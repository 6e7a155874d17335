"""A real server, worker and all, that SIGKILLs itself at its n-th step.

A step is the moment before or after a commit, before WeChat Pay is called and after it has answered.
"""

import asyncio
import os
import signal
from typing import Any

import pytest
from sqlalchemy import event
from sqlalchemy.orm import Session

from app.kit.wxpay import WeChatPay
from app.main import create_app
from app.serving import listen, server_for, until_told
from app.settings import Settings
from app.worker import work


class Reaper:
    def __init__(self, at: int) -> None:
        self.left = at

    def comes(self, *_: Any) -> None:
        self.left -= 1
        if self.left == 0:
            os.kill(os.getpid(), signal.SIGKILL)


def live(settings: Settings, dies_at: int) -> None:
    """Until it is killed, by itself or by whoever started it."""
    reaper, send = Reaper(dies_at), WeChatPay._send

    async def sent(*words: Any) -> Any:
        reaper.comes()
        answer = await send(*words)
        reaper.comes()
        return answer

    pytest.MonkeyPatch().setattr(WeChatPay, "_send", sent)  # for good: this process dies
    app = create_app(settings)

    async def serve() -> None:
        for moment in ("before_commit", "after_commit"):
            event.listen(Session, moment, reaper.comes)
        server = server_for(app, settings.http)
        await until_told((server, listen("127.0.0.1", settings.port)), beside=work(settings))

    asyncio.run(serve())
