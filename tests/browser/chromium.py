"""A headless chromium and its pages, spoken to in the DevTools protocol over a pair of pipes: no driver, no port, no package beside it.

The browser reads commands from its file descriptor 3 and writes answers and events to 4, JSON with a zero byte after each.
"""

import fcntl
import json
import os
import shutil
import signal
import tempfile
from base64 import b64decode
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from select import select
from typing import Any, Self

_NAMES = ("chromium", "chromium-browser", "google-chrome-stable", "google-chrome")
# No sandbox: CI runs in a container as root. The rest keeps the browser from asking the network for anything of its own.
_OPTIONS = (
    "--headless --no-sandbox --disable-gpu --no-first-run --no-default-browser-check --disable-background-networking --disable-component-update "
    "--disable-sync --disable-default-apps --disable-dev-shm-usage --hide-scrollbars --mute-audio --remote-debugging-pipe"
).split()
# Seconds. A page that has not answered by then never will; on a busy machine a first start takes ten.
_PATIENCE = 60.0
_FREE = 10

Answer = dict[str, Any]
"""An object of the protocol, as JSON gives it."""


class BrowserError(RuntimeError):
    """The browser did not answer, or answered with an error."""


def find_chromium() -> str | None:
    """The path of an installed chromium, None where there is none."""
    return next((path for name in _NAMES if (path := shutil.which(name))), None)


class Browser:
    """A running chromium with a profile of its own, to be used in a `with`."""

    def __init__(self, path: str) -> None:
        self._profile = tempfile.mkdtemp(prefix="synoptic-chromium-")
        theirs_in, self._out = _pipe()
        self._in, theirs_out = _pipe()
        quiet = [(os.POSIX_SPAWN_OPEN, number, os.devnull, os.O_RDWR, 0) for number in (0, 1, 2)]
        pipes = [(os.POSIX_SPAWN_DUP2, theirs_in, 3), (os.POSIX_SPAWN_DUP2, theirs_out, 4)]
        command = [path, *_OPTIONS, f"--user-data-dir={self._profile}", "about:blank"]
        self._pid = os.posix_spawn(path, command, dict(os.environ), file_actions=[*quiet, *pipes], setpgroup=0)
        os.close(theirs_in)
        os.close(theirs_out)
        self._buffer = b""
        self._number = 0
        self._pages: dict[str, Page] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        with suppress(BrowserError):
            self.command("Browser.close")
        with suppress(ProcessLookupError):
            os.killpg(self._pid, signal.SIGKILL)
        os.waitpid(self._pid, 0)
        os.close(self._in)
        os.close(self._out)
        shutil.rmtree(self._profile, ignore_errors=True)

    def new_page(self) -> "Page":
        """An empty page."""
        target = self.command("Target.createTarget", {"url": "about:blank"})["targetId"]
        session = self.command("Target.attachToTarget", {"targetId": target, "flatten": True})["sessionId"]
        page = self._pages[session] = Page(self, session)
        for domain in ("Page", "Runtime", "Network", "Log"):
            page.command(f"{domain}.enable")
        return page

    def command(self, method: str, parameters: Answer | None = None, *, session: str | None = None) -> Answer:
        """The answer to one command; events that come before it go to their pages."""
        self._number += 1
        message = {"id": self._number, "method": method, "params": parameters or {}} | ({"sessionId": session} if session else {})
        self._send(json.dumps(message).encode() + b"\0")
        while True:
            answer = self.receive()
            if answer.get("id") != self._number:
                continue
            if "error" in answer:
                raise BrowserError(f"{method}: {answer['error'].get('message')}")
            return dict(answer["result"])

    def _send(self, message: bytes) -> None:
        while message:
            message = message[os.write(self._out, message) :]

    def receive(self) -> Answer:
        """The next message, given to its page where it is an event."""
        while b"\0" not in self._buffer:
            ready, _, _ = select([self._in], [], [], _PATIENCE)
            chunk = os.read(self._in, 1 << 16) if ready else b""
            if not chunk:
                raise BrowserError("the browser has gone" if ready else "the browser does not answer")
            self._buffer += chunk
        first, _, self._buffer = self._buffer.partition(b"\0")
        message: Answer = json.loads(first)
        page = self._pages.get(message.get("sessionId", ""))
        if page and "method" in message:
            page.events.append(message)
        return message


def _pipe() -> tuple[int, int]:
    """A pipe whose ends stand above the descriptors that the browser is given."""
    ends = os.pipe()
    above = tuple(fcntl.fcntl(end, fcntl.F_DUPFD_CLOEXEC, _FREE) for end in ends)
    for end in ends:
        os.close(end)
    return above[0], above[1]


@dataclass(eq=False)
class Page:
    """One page; `events` are all that the browser has told of it, in order."""

    browser: Browser
    session: str
    events: list[Answer] = field(default_factory=list)

    def close(self) -> None:
        """Close the page."""
        self.command("Page.close")

    def command(self, method: str, **parameters: object) -> Answer:
        """The answer to one command to the page."""
        return self.browser.command(method, parameters, session=self.session)

    def open(self, path: Path, anchor: str = "") -> None:
        """Load a file and wait until it has loaded."""
        self.events.clear()
        self.command("Page.navigate", url=path.resolve().as_uri() + anchor)
        self.wait_for("Page.loadEventFired")

    def wait_for(self, method: str) -> None:
        """Wait for an event that has not come since the page was opened."""
        while not self.told(method):
            self.browser.receive()

    def told(self, method: str) -> list[Answer]:
        """The parameters of all events of one kind."""
        return [event["params"] for event in self.events if event["method"] == method]

    def evaluate(self, expression: str) -> Any:  # noqa: ANN401 - whatever the script returns
        """The value of an expression of the page's script, promises awaited."""
        answer = self.command("Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in answer:
            raise BrowserError(str(answer["exceptionDetails"].get("exception", answer["exceptionDetails"]).get("description")))
        return answer["result"].get("value")

    def press(self, key: str, *, shift: bool = False) -> None:
        """Press and release a key, named as in KeyboardEvent.key."""
        code = {"Tab": 9, "Enter": 13, "Escape": 27, " ": 32}[key]
        text = {"Enter": "\r", " ": " "}.get(key)
        common = {"key": key, "code": "Space" if key == " " else key, "windowsVirtualKeyCode": code, "modifiers": 8 if shift else 0}
        self.command("Input.dispatchKeyEvent", type="keyDown" if text else "rawKeyDown", **common, **({"text": text} if text else {}))
        self.command("Input.dispatchKeyEvent", type="keyUp", **common)

    def write(self, words: str) -> None:
        """Type words where the focus is."""
        self.command("Input.insertText", text=words)

    def resize(self, width: int, height: int) -> None:
        """Set the size of the window, in CSS pixels."""
        self.command("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False)

    def prefer(self, *, scheme: str, media: str = "screen") -> None:
        """Set whether the reader likes it dark or light, and whether the page is for the screen or for print."""
        self.command("Emulation.setEmulatedMedia", media=media, features=[{"name": "prefers-color-scheme", "value": scheme}])

    def allow_scripts(self, *, allowed: bool) -> None:
        """Whether the page's own script runs; expressions are evaluated all the same."""
        self.command("Emulation.setScriptExecutionDisabled", value=not allowed)

    def picture(self, *, whole: bool = True) -> bytes:
        """The page as PNG."""
        return b64decode(
            self.command("Page.captureScreenshot", format="png", captureBeyondViewport=whole, **({} if not whole else self._whole()))["data"]
        )

    def _whole(self) -> Answer:
        size = self.command("Page.getLayoutMetrics")["cssContentSize"]
        return {"clip": {**size, "scale": 1}}

    def pdf(self) -> bytes:
        """The page as it prints."""
        self.command("Emulation.setEmulatedMedia", media="", features=[])
        return b64decode(self.command("Page.printToPDF", preferCSSPageSize=True, printBackground=True, paperWidth=8.27, paperHeight=11.69)["data"])
