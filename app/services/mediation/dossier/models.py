from uuid import UUID

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.kit.access import Placed
from app.kit.wall import at_place, public


class Template(Placed):
    """A community's own, instead of ours; the nearest place up the tree counts."""

    __tablename__ = "mediation_templates"
    __wall__ = public(at_place())
    names_files = True
    __table_args__ = (UniqueConstraint("place_id", "name"),)

    name: Mapped[str]
    file_id: Mapped[UUID] = mapped_column(ForeignKey("files.id"), index=True)
    uploaded_by: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"), index=True)

    @property
    def place_code(self) -> str:
        return self.place.code
