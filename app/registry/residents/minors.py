"""What is about minors, and who is shown it: they themselves, those they live with, whoever acts for them.

Of the staff whoever was cleared for it; each of their looks is written down (未成年人网络保护条例 art. 36).
"""

from collections.abc import Iterable, Sequence
from typing import Any, TypeAlias
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.access import Actor, Behalf
from app.kit.identifiers import is_child, is_minor
from app.registry.accesses.schemas import Sensitive
from app.registry.accesses.service import is_own, looked
from app.registry.clearances.errors import ClearanceNeeded
from app.registry.clearances.service import cleared
from app.registry.residents.models import Resident

REGISTER = "查阅居民登记"


class Withheld:
    """A minor's entry for whoever was not cleared: that it is there, and nothing that says who it is."""

    withheld = True
    name = "***"
    gender = age = phone = id_number = None

    def __init__(self, entry: Resident) -> None:
        self.entry = entry

    def __getattr__(self, name: str) -> Any:
        return getattr(self.entry, name)


Shown: TypeAlias = Resident | Withheld


def person_of(entry: Resident) -> Behalf:
    return Behalf(entry.account_id, entry.id, entry.household_id, child=is_child(entry.born_on))


async def shown(session: AsyncSession, actor: Actor, found: Iterable[Resident]) -> Sequence[Shown]:
    """As far as this actor may see them, and looked at by it."""
    rows = list(found)
    asked = any(_strange(actor, each) for each in rows)
    places = await cleared(session, actor) if asked else frozenset()
    return [_shown(session, actor, each, places) for each in rows]


async def require_cleared(session: AsyncSession, actor: Actor, entry: Resident) -> None:
    """ClearanceNeeded, where it is a minor's."""
    if _strange(actor, entry) and (await cleared(session, actor)).isdisjoint(entry.place.lineage):
        raise ClearanceNeeded


def _strange(actor: Actor, entry: Resident) -> bool:
    """A minor, and none of their own."""
    return is_minor(entry.born_on) and not is_own(actor, person_of(entry))


def _shown(session: AsyncSession, actor: Actor, entry: Resident, places: frozenset[UUID]) -> Shown:
    if not _strange(actor, entry):
        return entry
    if places.isdisjoint(entry.place.lineage):
        return Withheld(entry)
    about = [person_of(entry)]
    looked(session, actor, entry, about, kind=Sensitive.MINOR, at=entry.place, purpose=REGISTER)
    return entry
