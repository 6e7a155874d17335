"""A real Chromium, spoken to through its pipe in the DevTools protocol: no driver, no port."""

import base64
import itertools
import json
import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, BinaryIO

COMMAND = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
FLAGS = (
    "--headless=new --no-sandbox --disable-gpu --no-first-run --hide-scrollbars --remote-debugging-pipe "
    "--disable-background-networking --disable-component-update --disable-sync --disable-extensions "
    "--disable-dev-shm-usage --no-proxy-server"
)
QUIET = 0.4  # seconds without a request until a page counts as there

Json = dict[str, Any]


@dataclass(frozen=True)
class Screen:
    name: str
    width: int
    height: int
    mobile: bool


PHONE = Screen("phone", 390, 844, mobile=True)
DESKTOP = Screen("desktop", 1280, 800, mobile=False)


@dataclass
class Visit:
    """What was seen of one page."""

    requested: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)


class Browser:
    def __init__(self, to: BinaryIO, fro: BinaryIO) -> None:
        self.to, self.fro = to, fro
        self.numbers = itertools.count(1)
        self.heard: list[Json] = []
        self.session: str | None = None

    def ask(self, method: str, **params: Any) -> Json:
        number = next(self.numbers)
        question = {"id": number, "method": method, "params": params}
        self.to.write(
            json.dumps(question | ({"sessionId": self.session} if self.session else {})).encode() + b"\0"
        )
        self.to.flush()
        while (said := self._next()).get("id") != number:
            self.heard.append(said)
        assert "error" not in said, f"{method}: {said['error']}"
        return dict(said["result"])

    def _next(self) -> Json:
        said = bytearray()
        while not said.endswith(b"\0"):
            said += self.fro.read(self._until_null())
        return dict(json.loads(said[:-1]))

    def _until_null(self) -> int:
        there = self.fro.peek(1)  # type: ignore[attr-defined]
        return int(there.find(b"\0") + 1 or len(there))

    def open(self) -> None:
        target = self.ask("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.ask("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network"):
            self.ask(f"{domain}.enable")

    def look_at(self, url: str, screen: Screen) -> Visit:
        """Until nothing was asked for a while."""
        metrics = {"width": screen.width, "height": screen.height, "mobile": screen.mobile}
        self.ask("Emulation.setDeviceMetricsOverride", **metrics, deviceScaleFactor=1)
        self.heard.clear()
        self.ask("Page.navigate", url=url)
        deadline, quiet_since, seen = time.monotonic() + 60, time.monotonic(), 0
        while time.monotonic() - quiet_since < QUIET and time.monotonic() < deadline:
            self.js("0")  # whatever has happened meanwhile is told before the answer
            if len(self.heard) > seen or self._awaited():
                seen, quiet_since = len(self.heard), time.monotonic()
            time.sleep(0.05)
        return Visit(
            [each["params"]["request"]["url"] for each in self._told("Network.requestWillBeSent")],
            [json.dumps(each["params"]) for each in self._complaints()],
        )

    def js(self, expression: str) -> Any:
        said = self.ask("Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True)
        assert "exceptionDetails" not in said, said
        return said["result"].get("value")

    def waits_for(self, expression: str, seconds: float = 20) -> bool:
        deadline = time.monotonic() + seconds
        while not self.js(f"Boolean({expression})"):
            if time.monotonic() > deadline:
                return False
            time.sleep(0.1)
        return True

    def presses(self, button: str, *, until: str, seconds: float = 40) -> bool:
        """As a person would: once more, if the page was drawn anew under the finger."""
        deadline = time.monotonic() + seconds
        while not self.waits_for(f"document.querySelector({json.dumps(until)})", 1):
            if time.monotonic() > deadline:
                return False
            self.js(f"document.querySelector({json.dumps(button)})?.click()")
        return True

    def type_into(self, selector: str, text: str) -> None:
        """As a person would: the page hears of it."""
        self.js(f"document.querySelector({json.dumps(selector)}).select()")
        self.ask("Input.insertText", text=text)

    def picture(self) -> bytes:
        return base64.b64decode(self.ask("Page.captureScreenshot", format="png")["data"])

    def _told(self, method: str) -> list[Json]:
        return [each for each in self.heard if each.get("method") == method]

    def _awaited(self) -> bool:
        """Requests whose answers have not come."""
        ended = len(self._told("Network.loadingFinished")) + len(self._told("Network.loadingFailed"))
        return ended < len(self._told("Network.requestWillBeSent"))

    def _complaints(self) -> Iterator[Json]:
        yield from self._told("Runtime.exceptionThrown")
        yield from self._told("Log.entryAdded")
        yield from (
            each for each in self._told("Runtime.consoleAPICalled") if each["params"]["type"] == "error"
        )


@contextmanager
def browsing(folder: Path) -> Iterator[Browser]:
    assert COMMAND
    theirs, to = os.pipe()
    fro, ours = os.pipe()
    process = subprocess.Popen(
        [
            "bash",
            "-c",
            f'exec "$0" "$@" 3<&{theirs} 4>&{ours}',
            COMMAND,
            *FLAGS.split(),
            f"--user-data-dir={folder}",
        ],
        pass_fds=(theirs, ours),
        env={"PATH": os.environ["PATH"], "HOME": str(folder), "LANG": "C.UTF-8"},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(theirs)
    os.close(ours)
    try:
        with open(to, "wb") as writing, open(fro, "rb") as reading:
            browser = Browser(writing, reading)
            browser.open()
            yield browser
    finally:
        process.terminate()
        process.wait(10)
