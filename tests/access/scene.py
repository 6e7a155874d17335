"""Alice of the willow community, and everybody who might want to see what is hers."""

from dataclasses import dataclass, field
from itertools import product
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.access import Place
from app.permissions import ROLES, Permission, Role
from app.registry.organisations.models import Organisation, OrganisationKind
from app.registry.people.flow import GrantStatus
from app.registry.people.models import Grant
from tests.client import Client, Person, data
from tests.residents.people import WANG, House, house_in, id_number, resident
from tests.town import Settler, Town

AT_PLACES = [role for role in Role if not role.startswith(("merchant", "provider", "assessor", "nurse"))]
IN_ORGANISATIONS = {
    "merchant": (Role.MERCHANT_OWNER, Role.MERCHANT_MEMBER),
    "provider": (Role.PROVIDER_ADMIN, Role.ASSESSOR, Role.NURSE),
    "committee": (Role.MEDIATOR, Role.MEDIATION_HEAD),
}
WHERE = ("own", "neighbouring", "parent")


@dataclass(frozen=True)
class Caller:
    """Somebody who asks: what they hold and where, seen from the willow community."""

    name: str
    role: Role | None = None
    where: str = ""  # own, neighbouring, parent: the community; ours, theirs: the organisation
    organisation: str = ""
    is_machine: bool = False

    def may(self, permission: Permission, organisation: str) -> bool:
        if self.role is None or permission not in ROLES[self.role]:
            return False
        if self.organisation:
            return self.where == "ours" and self.organisation == organisation
        return self.where in ("own", "parent")


ANYBODY = [
    Caller("anonymous"),
    Caller("stranger"),
    Caller("alice", Role.RESIDENT, "own"),
    Caller("housemate", Role.RESIDENT, "own"),
]
CALLERS = [
    *ANYBODY,
    *(Caller(f"{role} {where}", role, where) for role, where in product(AT_PLACES, WHERE)),
    *(
        Caller(f"{role} of {whose} {kind}", role, whose, kind)
        for kind, roles in IN_ORGANISATIONS.items()
        for role, whose in product(roles, ("ours", "theirs"))
    ),
    Caller("machine of our merchant", Role.MERCHANT_MEMBER, "ours", "merchant", True),
    Caller("machine of their merchant", Role.MERCHANT_MEMBER, "theirs", "merchant", True),
]


@dataclass
class Scene:
    town: Town
    house: House
    people: dict[str, Person] = field(default_factory=dict)
    ids: dict[str, str] = field(default_factory=dict)
    secrets: list[str] = field(default_factory=list)

    def fill(self, value: Any) -> Any:
        """`$booking_id` in a path or a body is the row's."""
        match value:
            case str() if value.startswith("$"):
                return self.ids[value[1:]]
            case dict():
                return {name: self.fill(each) for name, each in value.items()}
            case list():
                return [self.fill(each) for each in value]
            case _:
                return value


async def scene_in(client: Client, session: AsyncSession, town: Town, a: Settler) -> Scene:
    staff = await a("staff", at=town.willow)
    scene = Scene(town, await house_in(client, session, town, staff))
    client.by(staff)
    alice = await resident(client, scene.house.unit, scene.house.home, **ALICE)
    mate = await resident(client, scene.house.unit, scene.house.home, **MATE)
    scene.ids |= {
        "code": town.willow.code,
        "name": "government",
        "purpose": "location",
        "year": "2027",
        "resident_id": alice["id"],
        "household_id": alice["household_id"],
        "unit": scene.house.unit.code,
        "nobody_id": "0199d1a2-7c3e-7b52-9f04-3a5d8e21c6b7",
    }
    scene.secrets += [ALICE["name"], ALICE["phone"], ALICE["id_number"]]
    await _settle(session, scene, a)
    for name, who in (("alice", alice), ("housemate", mate)):
        link = {"account_id": str(scene.people[name].id)}
        data(await client.by(staff).post(f"/residents/{who['id']}/link", json=link))
    scene.ids["alice_account"] = str(scene.people["alice"].id)
    scene.ids["stranger_account"] = str(scene.people["stranger"].id)
    return scene


ALICE = WANG | {"name": "温雅莉", "phone": "13912340001", "id_number": id_number("19900704", 22)}
MATE = WANG | {"name": "温雅和", "phone": None, "id_number": id_number("19880704", 31), "relation": "sibling"}


async def _settle(session: AsyncSession, scene: Scene, a: Settler) -> None:
    town = scene.town
    places = {"own": town.willow, "neighbouring": town.cedar, "parent": town.street}
    organisations = {
        (kind, whose): await _organisation(session, place, kind, whose)
        for kind in IN_ORGANISATIONS
        for whose, place in (("ours", town.willow), ("theirs", town.cedar))
    }
    for (kind, whose), found in organisations.items():
        scene.ids[f"{kind}_{whose}"] = str(found.id)
    for caller in CALLERS:
        if caller.organisation:
            organisation = organisations[caller.organisation, caller.where]
            scene.people[caller.name] = await _member(session, a, caller, organisation)
        elif caller.name != "anonymous":
            at = places.get(caller.where)
            scene.people[caller.name] = await a(caller.role, at=at)


async def _organisation(session: AsyncSession, place: Place, kind: str, whose: str) -> Organisation:
    found = Organisation(place=place, kind=OrganisationKind(kind), name=f"{kind} {whose}")
    session.add(found)
    await session.commit()
    return found


async def _member(session: AsyncSession, a: Settler, caller: Caller, organisation: Organisation) -> Person:
    person = await a()
    if not caller.is_machine:
        grant = Grant(
            account_id=person.id,
            role=caller.role,
            place_id=organisation.place_id,
            organisation_id=organisation.id,
            status=GrantStatus.ACTIVE,
        )
        session.add(grant)
        await session.commit()
    return person
