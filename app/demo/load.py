"""Loads 东圣社区 from its data files: what is there already is left as it is, so once or again is the same.

The lists go through the service that staff use, and so through its rules.
"""

from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

from app.across.search import index as search
from app.commons.catalog.details import CatalogName
from app.commons.catalog.models import Catalog, Item
from app.commons.catalog.schemas import CatalogWrite, CategoryWrite, ItemCreate
from app.commons.catalog.service import CatalogService
from app.demo import homecare, mediation, merchants, orders, venues
from app.demo.offers import load_offers
from app.kit.access import Actor, Place, PlaceKind
from app.kit.db import MIGRATORS_LOCK, connect
from app.kit.opening import Span, rows_for
from app.kit.secrets import Keyring, keyring
from app.permissions import Role
from app.registry.organisations.models import Organisation, OrganisationKind
from app.registry.people.flow import GrantStatus
from app.registry.people.models import Account, Grant
from app.registry.proxies.models import Proxy
from app.registry.proxies.schemas import PaperProxyCreate
from app.registry.proxies.service import ProxyService
from app.registry.residents.models import Household, Resident
from app.registry.residents.schemas import HouseholdCreate, ResidentCreate
from app.registry.residents.service import ResidentService
from app.services.venues.models import Venue, VenueKind
from app.settings import Settings

DATA = Path(__file__).parent / "data"
OPEN_DAILY = Span.between("08:00", "21:00")
PEOPLE, EDITORS = (
    "people",
    {"140502009010": "openid-demo-staff", "140502009009": "openid-demo-neighbour-staff"},
)

Row = dict[str, Any]
Say = Callable[[str], None]


@cache
def rows(name: str) -> Any:
    return yaml.load((DATA / f"{name}.yaml").read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)


def catalogs() -> Iterator[Row]:
    yield from (rows(f"catalogs/{name}") for name in CatalogName)
    yield from rows("neighbour")["catalogs"]


async def load(settings: Settings, say: Say = print) -> None:
    engine = connect(settings.db.url, beyond=True)
    try:
        async with async_sessionmaker(engine, expire_on_commit=False).begin() as session:
            await _alone(session)
            places = await _places(session)
            say(f"{len(places)} places")
            await _people(session, places)
            await _organisations(session, places)
            await _residents(session, keyring(settings), places)
            await _proxies(session, places)
            for catalog in catalogs():
                await _catalog(session, places, catalog)
            await merchants.load(session, places, rows("merchants"))
            await load_offers(session, rows("offers"))
            await _venues(session, places)
            await venues.load(session, places, rows("canned_answers"))
            await orders.load(session, keyring(settings), rows("orders"))
            await homecare.load(session, rows("homecare"))
            await mediation.load(session, keyring(settings), places, rows("mediation"))
            say("lists, merchants and rooms")
            say(f"{await search.rebuild(session)} entries to search in")
    finally:
        await engine.dispose()


async def _alone(session: AsyncSession) -> None:
    """Of two who load at once the second waits, and finds everything there."""
    await session.execute(select(func.set_config("lock_timeout", "120s", True)))
    await session.execute(select(func.set_config("statement_timeout", "120s", True)))
    await session.execute(select(func.pg_advisory_xact_lock(MIGRATORS_LOCK)))


async def _places(session: AsyncSession) -> dict[str, Place]:
    codes = [row["code"] for row in rows("places")]
    found = await session.scalars(select(Place).where(Place.code.in_(codes)))
    places = {each.code: each for each in found}
    for row in rows("places"):
        if row["code"] not in places:
            parent = places.get(row.get("parent", ""))
            kind = PlaceKind(row["kind"])
            place = Place.under(parent, code=row["code"], kind=kind, name=row["name"])
            places[place.code] = place
            session.add(place)
    await session.flush()
    return places


async def _people(session: AsyncSession, places: dict[str, Place]) -> None:
    """Some sign in; the others have no phone, and are known by the role they hold."""
    openids = set(await session.scalars(select(Account.openid)))
    query = select(Grant.role, Grant.place_id).where(Grant.role != Role.RESIDENT)
    held = {(role, place_id) for role, place_id in await session.execute(query)}
    for row in rows(PEOPLE):
        grants = [(Role(each["role"]), places[each["place"]]) for each in row["grants"]]
        known = (
            row["openid"] in openids
            if row.get("openid")
            else all((role, at.id) in held for role, at in grants)
        )
        if not known:
            account = Account(name=row["name"], openid=row.get("openid"))
            session.add(account)
            await session.flush()
            session.add_all(
                Grant(account_id=account.id, role=role, place=at, status=GrantStatus.ACTIVE)
                for role, at in grants
            )
    await session.flush()


async def _organisations(session: AsyncSession, places: dict[str, Place]) -> None:
    known = set(await session.execute(select(Organisation.place_id, Organisation.name)))
    for row in rows("organisations"):
        place = places[row["place"]]
        if (place.id, row["name"]) in known:
            continue
        organisation = Organisation(place=place, kind=OrganisationKind(row["kind"]), name=row["name"])
        session.add(organisation)
        await session.flush()
        for member in row["members"]:
            account = select(Account.id).where(Account.openid == member["openid"])
            grant = Grant(
                account_id=(await session.scalars(account)).one(),
                role=Role(member["role"]),
                place=place,
                organisation_id=organisation.id,
                status=GrantStatus.ACTIVE,
            )
            session.add(grant)
    await session.flush()


async def _residents(session: AsyncSession, keys: Keyring, places: dict[str, Place]) -> None:
    """Through the service that staff use; who has an account is linked to it."""
    known = set(await session.execute(select(Household.place_id, Household.number)))
    openids = await session.execute(select(Account.openid, Account.id).where(Account.openid.is_not(None)))
    accounts = {openid: account_id for openid, account_id in openids}
    service = ResidentService(session, keys)
    for row in rows("residents"):
        place = places[row["place"]]
        if (place.id, row["number"]) in known:
            continue
        actor = await _editor(session, places[row["place"][:12]])
        wish = HouseholdCreate(number=row["number"], address=row["address"])
        household = await service.add_household(actor, place, wish)
        for each in row["people"]:
            openid, about = each.get("openid"), {key: each[key] for key in each if key != "openid"}
            person = ResidentCreate.model_validate(about | {"household_id": household.id})
            resident = await service.add(actor, place, person)
            if openid:
                await service.link(actor, resident.id, accounts[openid])


async def _proxies(session: AsyncSession, places: dict[str, Place]) -> None:
    """As staff record them from paper."""
    service = ProxyService(session)
    for row in rows("proxies"):
        actor = await _editor(session, places[row["place"][:12]])
        home = Resident.place_id == places[row["place"]].id
        found = await session.scalars(select(Resident.id).where(Resident.name == row["resident"], home))
        agent = await session.scalars(select(Account.id).where(Account.openid == row["agent"]))
        resident_id, agent_id = found.one(), agent.one()
        query = select(Proxy.id).where(Proxy.resident_id == resident_id, Proxy.agent_id == agent_id)
        if await session.scalar(query) is None:
            about = {key: row[key] for key in row if key not in ("resident", "place", "agent")}
            wish = PaperProxyCreate.model_validate(about | {"agent_id": agent_id})
            await service.record(actor, resident_id, wish)


async def _editor(session: AsyncSession, place: Place) -> Actor:
    found = await session.scalars(select(Account.id).where(Account.openid == EDITORS[place.code]))
    return Actor(found.one(), {Role.STAFF: frozenset({place.id})})


async def _catalog(session: AsyncSession, places: dict[str, Place], catalog: Row) -> None:
    place, name, service = places[catalog["place"]], CatalogName(catalog["name"]), CatalogService(session)
    actor = await _editor(session, place)
    there = await session.scalar(select(Catalog.id).where(Catalog.place_id == place.id, Catalog.name == name))
    if there is None:
        kept = ("code", "title", "function", "group")
        categories = [CategoryWrite(**{key: each[key] for key in kept}) for each in catalog["categories"]]
        await service.write(actor, place, name, CatalogWrite(title=catalog["title"], categories=categories))
    query = select(Item.code).join(Catalog, Catalog.id == Item.catalog_id)
    known = set(await session.scalars(query.where(Catalog.place_id == place.id, Catalog.name == name)))
    new = [
        row | {"category_code": category["code"], "details": row["details"] | {"kind": name}}
        for category in catalog["categories"]
        for row in category["items"]
        if row["code"] not in known
    ]
    if new:
        await service.enter(actor, place, name, [ItemCreate.model_validate(each) for each in new])


async def _venues(session: AsyncSession, places: dict[str, Place]) -> None:
    known = set(await session.execute(select(Venue.place_id, Venue.name)))
    for row in rows("venues"):
        place = places[row["place"]]
        if (place.id, row["name"]) in known:
            continue
        kept = ("name", "summary", "address", "capacity", "units", "needs_approval")
        venue = Venue(place=place, kind=VenueKind(row["kind"]), **{key: row[key] for key in kept})
        session.add(venue)
        await session.flush()
        for weekday in range(1, 8):
            session.add_all(rows_for(venue.id, str(weekday), [OPEN_DAILY]))
