from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.kit.access import Placed
from app.kit.wall import at_place


class CannedAnswer(Placed):
    __tablename__ = "venue_canned_answers"
    __wall__ = at_place()
    __table_args__ = (UniqueConstraint("place_id", "title"),)
    title: Mapped[str]
    text: Mapped[str]
    text_en: Mapped[str]
    version: Mapped[int] = mapped_column(default=1)

    @property
    def place_code(self) -> str:
        return self.place.code
