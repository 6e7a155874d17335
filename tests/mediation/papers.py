"""What stands in the documents of a case."""

import io
import zipfile
from typing import Any

from docx import Document

from tests.mediation.room import Room


async def archive_of(room: Room) -> zipfile.ZipFile:
    answer = await room.get(room.mediator, "file.zip")
    assert answer.status_code == 200, answer.text
    return zipfile.ZipFile(io.BytesIO(answer.content))


async def words_of(room: Room, name: str) -> str:
    return text_of((await archive_of(room)).read(name))


def text_of(data: bytes) -> str:
    document: Any = Document(io.BytesIO(data))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return "\n".join([*(each.text for each in document.paragraphs), *cells])
