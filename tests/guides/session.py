"""A reader at their machine: one shell for a guide, terminals beside it, files in the folder of a clone."""

import os
import re
import signal
import subprocess
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from tests.database import ROOT
from tests.guides.reading import Block

PHONE = Path(__file__).with_name("phone.mjs")


class GuideFailed(AssertionError):
    """A block did not do what the guide says."""


@dataclass
class Session:
    """`changed`: words of the guide that are others here, as ports and the address of the database."""

    folder: Path
    changed: Mapping[str, str]

    def lay_out(self, data_dir: Path) -> None:
        """The folder of a clone in which the demo has been started; its packages are those of the tests."""
        _mirror(ROOT, self.folder, but=(".git", ".data", ".venv"))
        _mirror(ROOT / ".venv", self.folder / ".venv", but=("run.stamp",))
        (self.folder / ".venv" / "run.stamp").touch()
        (self.folder / ".data").symlink_to(data_dir)

    def words(self, text: str) -> str:
        pattern = "|".join(rf"{re.escape(each)}(?!\d)" for each in self.changed)
        return re.sub(pattern, lambda found: self.changed[found[0]], text)

    def follow(self, blocks: Sequence[Block]) -> list[str]:
        """What each block printed; whatever ran beside them has been ended."""
        script = [line for number, block in enumerate(blocks) for line in self._steps(number, block)]
        reader = subprocess.Popen(
            ["bash", "-c", "\n".join(script)],
            cwd=self.folder,
            env=self._environment(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            start_new_session=True,
            text=True,
        )
        try:
            failure, _ = reader.communicate(timeout=110)
        finally:
            with suppress(ProcessLookupError):  # nothing ran beside them
                os.killpg(reader.pid, signal.SIGKILL)
        said = [self._said(number) for number in range(len(blocks))]
        if failure:
            raise GuideFailed(failure + "\n".join(filter(None, said)))
        return said

    def _steps(self, number: int, block: Block) -> list[str]:
        text, file = self.words(block.text), f"block-{number}"
        if block.is_output or block.about.get("terminal") == "demo":
            return []
        if name := block.about.get("file"):
            return [f"cp {file} {name}"] if self._write(file, text) else []
        if "miniprogram" in block.about:
            self._write(f"{file}.mjs", f'import "{PHONE}";\n{text}')
            return [self._carried_out(number, f"node {file}.mjs")]
        assert block.language == "sh", f"nobody says what is done with {block.language}"
        self._write(file, text)
        if "terminal" in block.about:
            return [f"bash {file} > said-{number} 2>&1 &"]
        return [self._carried_out(number, f". ./{file}")]

    def _carried_out(self, number: int, command: str) -> str:
        """What the reader's terminal would show goes into a file of the block's own."""
        return f'{command} > said-{number} 2>&1 || {{ echo "block {number} ended with $?"; exit; }}'

    def _write(self, name: str, text: str) -> bool:
        return (self.folder / name).write_text(text, "utf-8") > 0

    def _said(self, number: int) -> str:
        file = self.folder / f"said-{number}"
        return file.read_text("utf-8", errors="replace") if file.exists() else ""

    def _environment(self) -> dict[str, str]:
        kept = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
        here = {"LANG": "C.UTF-8", "PYTHONUNBUFFERED": "1", "no_proxy": "127.0.0.1"}
        return kept | here


def _mirror(there: Path, here: Path, *, but: Sequence[str]) -> None:
    here.mkdir()
    for each in there.iterdir():
        if each.name not in but:
            (here / each.name).symlink_to(each)
