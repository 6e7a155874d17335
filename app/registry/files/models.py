from uuid import UUID

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from app.kit.db import Base
from app.kit.wall import own, with_row, with_subject


class File(Base):
    """Nobody's but the uploader's, until a row names it; then it is opened, and erased, with that row."""

    __tablename__ = "files"
    __wall__ = own("uploaded_by") | with_subject()
    __table_args__ = (Index("ix_files_subject_id", "subject_id"), Index("ix_files_created_at", "created_at"))

    uploaded_by: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"), index=True)
    purpose: Mapped[str]
    media_type: Mapped[str]
    size: Mapped[int]
    sha256: Mapped[str]
    subject: Mapped[str | None]
    subject_id: Mapped[UUID | None]


class FileContent(Base):
    """The bytes, apart from the row that is read more often; `id` is the file's."""

    __tablename__ = "file_contents"
    __wall__ = with_row("files", "id")

    id: Mapped[UUID] = mapped_column(ForeignKey("files.id", ondelete="CASCADE"), primary_key=True)
    data: Mapped[bytes]
