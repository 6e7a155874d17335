from enum import StrEnum

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped

from app.kit.access import Placed
from app.kit.wall import at_place, member


class OrganisationKind(StrEnum):
    MERCHANT = "merchant"
    PROVIDER = "provider"
    COMMITTEE = "committee"


class Organisation(Placed):
    """Stands at one place. Its members see what is its own, and nobody else's."""

    __tablename__ = "organisations"
    __wall__ = member("id") | at_place()
    __table_args__ = (UniqueConstraint("place_id", "name"),)

    kind: Mapped[OrganisationKind]
    name: Mapped[str]

    @property
    def place_code(self) -> str:
        return self.place.code
