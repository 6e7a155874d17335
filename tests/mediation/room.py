"""A mediation room, and the people in it."""

from dataclasses import dataclass
from typing import Any, Self
from uuid import UUID

from sqlalchemy import select, text
from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.access import Place
from app.registry.residents.models import Household, Relation, Resident
from tests.client import Client, Person, data

COMMITTEE = {
    "name": "东圣社区人民调解委员会",
    "studio": "东圣调解工作室",
    "word": "东圣人调",
    "elected_on": "2026-03-01",
}
LEAK = {
    "type": "邻里",
    "summary": "楼上卫生间漏水，楼下吊顶受损",
    "claims": ["修复漏水点", "赔偿吊顶损失 2000 元"],
}
ALICE = {
    "role": "applicant",
    "name": "韩冬梅",
    "phone": "13903560001",
    "id_number": "11010519491231002X",
    "gender": "female",
    "address": "东圣苑1号楼1单元201",
}
BOB = {"role": "respondent", "name": "马建军", "phone": "13903560002", "id_number": "360426199101010071"}
SECRET = "愿意让到一千五，但先别告诉对方"
PAY = {
    "kind": "pay",
    "text": "马建军向韩冬梅赔偿吊顶损失",
    "amount_fen": 200_000,
    "instalments": [
        {"due_on": "2027-01-20", "amount_fen": 120_000},
        {"due_on": "2027-02-20", "amount_fen": 80_000},
    ],
}
FIX = {"kind": "do", "text": "马建军修复卫生间防水", "due_on": "2027-01-10"}


def committee(head: Person, *members: Person, **other: Any) -> dict[str, Any]:
    """A chair, a woman, and whoever else."""
    people = [
        {
            "account_id": str(each.id),
            "name": f"委员{n}",
            "gender": "female" if n == 1 else "male",
            "chair": n == 0,
        }
        for n, each in enumerate((head, *members))
    ]
    return COMMITTEE | {"members": people} | other


@dataclass
class Room:
    """One case, and those who are in it."""

    client: Client
    session: AsyncSession
    head: Person
    mediator: Person
    other: Person
    staff: Person
    alice: Person
    bob: Person
    code: str
    case: Any = None

    @property
    def url(self) -> str:
        return f"/mediation/cases/{self.case['id']}"

    @property
    def sides(self) -> list[str]:
        return [each["id"] for each in self.case["parties"][:2]]

    async def post(self, who: Person, path: str, **body: Any) -> Any:
        return await self.client.by(who).post(f"{self.url}/{path}", json=body)

    async def get(self, who: Person, path: str = "") -> Any:
        return await self.client.by(who).get(f"{self.url}/{path}" if path else self.url)

    async def apply(self, who: Person, *parties: dict[str, Any], **other: Any) -> Self:
        body = LEAK | {"parties": [*(parties or (ALICE, BOB))]} | other
        url = f"/places/{self.code}/mediation/cases"
        self.case = data(await self.client.by(who).post(url, json=body))
        return self

    async def accepted(self) -> Self:
        """With both sides' consent, and a mediator."""
        if self.case is None:
            await self.apply(self.alice)
        self.case = data(await self.post(self.mediator, "accept"))
        for side in self.sides:
            data(await self.post(self.mediator, "consents", party_id=side))
        data(await self.post(self.mediator, "mediators"))
        return self

    async def mediating(self) -> Self:
        await self.accepted()
        data(await self.post(self.mediator, "sessions", record="双方各自陈述，同意先查漏水点"))
        return self

    async def agreed(self, *terms: dict[str, Any], **other: Any) -> Self:
        await self.mediating()
        data(await self.post(self.mediator, "agreement", terms=[*(terms or (PAY, FIX))], **other))
        return self

    async def signed(self) -> Any:
        for side in self.sides:
            data(await self.post(self.mediator, "signatures", party_id=side, method="fingerprint"))
        data(await self.post(self.mediator, "signatures", role="mediator"))
        return data(await self.post(self.head, "signatures", role="seal", method="seal"))

    async def in_force(self, *terms: dict[str, Any], **other: Any) -> Self:
        await self.agreed(*terms, **other)
        await self.signed()
        return self

    async def performed(self) -> Self:
        await self.in_force()
        for _ in range(3):
            data(await self.post(self.mediator, "performances"))
        return self

    async def status(self) -> str:
        return str(data(await self.get(self.head))["status"])


async def join(room: Room, party_id: str, person: Person) -> None:
    """As if that party had an account."""
    known = "UPDATE case_parties SET account_id = :account WHERE id = :party RETURNING case_id"
    inside = "UPDATE cases SET insiders = insiders || CAST(:account AS uuid) WHERE id = :case"
    who = {"account": person.id}
    case_id = await room.session.scalar(text(known), who | {"party": party_id})
    await room.session.execute(text(inside), who | {"case": case_id})
    await room.session.commit()


async def live_together(room: Room, session: AsyncSession, *accounts: UUID | None) -> UUID:
    """The first of them, as a resident."""
    place = (await session.scalars(select(Place).where(Place.code == room.code))).one()
    home = Household(place=place, place_id=place.id, number="201")
    session.add(home)
    await session.flush()
    people = [
        Resident(household=home, place=place, name="某人", relation=Relation.OTHER, account_id=each)
        for each in accounts
    ]
    session.add_all(people)
    await session.commit()
    return people[0].id
