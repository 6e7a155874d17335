from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.access import Actor, Place
from app.kit.clock import today
from app.kit.errors import Stale
from app.kit.identifiers import Gender
from app.permissions import Permission
from app.services.mediation.committees import repository
from app.services.mediation.committees.models import Committee, Member
from app.services.mediation.committees.schemas import CommitteeUpdate, MemberWrite
from app.services.mediation.errors import CommitteeNotFound, CommitteeTermOver, CommitteeUnlawful

FEWEST, MOST, YEARS = 3, 9, 3


@dataclass(frozen=True)
class Body:
    """A committee with its members."""

    committee: Committee
    members: Sequence[Member]

    def __getattr__(self, name: str) -> object:
        return getattr(self.committee, name)


def unlawful(members: Sequence[MemberWrite]) -> Iterator[str]:
    """人民调解法 8: three to nine, one chair, a woman among them; 14: adults with some knowledge."""
    if len(members) < FEWEST:
        yield "too_few"
    if len(members) > MOST:
        yield "too_many"
    if sum(each.chair for each in members) != 1:
        yield "not_one_chair"
    if not any(each.gender is Gender.FEMALE for each in members):
        yield "no_woman"
    if not all(each.adult for each in members):
        yield "not_qualified"
    if len({each.account_id for each in members}) < len(members):
        yield "twice_the_same"


class CommitteeService:
    def __init__(self, session: AsyncSession) -> None:
        self.session = session

    async def read(self, place: Place) -> Body:
        return await self._with_members(await self.serving(place))

    async def write(self, actor: Actor, place: Place, wish: CommitteeUpdate) -> Body:
        """Elected anew or mended. CommitteeUnlawful (人民调解法 8, 9, 14), Stale."""
        actor.require(Permission.MEDIATION_COMMITTEE, at=place)
        if failures := list(unlawful(wish.members)):
            raise CommitteeUnlawful(failures=failures)
        committee = await repository.at(self.session, place)
        if committee is None:
            committee = Committee(place=place, place_id=place.id, version=0)
            self.session.add(committee)
        if wish.version != committee.version:
            raise Stale(version=committee.version)
        said = wish.model_dump(exclude={"members", "version", "seal"})
        for name, value in said.items():
            setattr(committee, name, value)
        committee.seal = wish.seal or wish.name
        committee.term_ends_on = _after(wish.elected_on, YEARS)
        committee.version += 1
        await self.session.flush()
        await repository.dismiss_all(self.session, committee.id)
        self.session.add_all(Member(committee_id=committee.id, **each.model_dump()) for each in wish.members)
        await self.session.flush()
        return await self._with_members(committee)

    async def serving(self, place: Place) -> Committee:
        committee = await repository.serving(self.session, place)
        if committee is None:
            raise CommitteeNotFound
        return committee

    async def in_office(self, place: Place) -> Committee:
        """CommitteeNotFound; CommitteeTermOver (人民调解法 9)."""
        committee = await self.serving(place)
        if committee.term_ends_on < today():
            raise CommitteeTermOver
        return committee

    async def members(self, committee_id: UUID) -> Sequence[Member]:
        return await repository.members_of(self.session, committee_id)

    async def of_case(self, committee_id: UUID) -> Body:
        return await self._with_members(await repository.one(self.session, committee_id))

    async def _with_members(self, committee: Committee) -> Body:
        return Body(committee, await self.members(committee.id))


def _after(day: date, years: int) -> date:
    try:
        return day.replace(year=day.year + years)
    except ValueError:  # the 29th of February
        return day.replace(year=day.year + years, day=28)
