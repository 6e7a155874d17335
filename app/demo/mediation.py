"""东圣调解工作室: its committee, and one dispute that came as far as an agreement in force."""

from datetime import timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.access import Actor, Place
from app.kit.clock import today
from app.kit.secrets import Keyring
from app.permissions import Role
from app.registry.people.models import Account
from app.services.mediation.agreements.models import Signer
from app.services.mediation.agreements.schemas import AgreementCreate, SignatureCreate
from app.services.mediation.agreements.service import AgreementService
from app.services.mediation.committees.models import Committee
from app.services.mediation.committees.schemas import CommitteeUpdate
from app.services.mediation.committees.service import CommitteeService
from app.services.mediation.consents.service import ConsentService
from app.services.mediation.desk import View
from app.services.mediation.hearings.schemas import EvidenceCreate, HearingCreate, NoteCreate
from app.services.mediation.hearings.service import HearingService
from app.services.mediation.mediators.schemas import MediatorCreate
from app.services.mediation.mediators.service import MediatorService
from app.services.mediation.models import About, Mediation
from app.services.mediation.schemas import ConsentCreate, MediationCreate
from app.services.mediation.service import MediationService

Row = dict[str, Any]
STAFF, MEDIATOR, HEAD = "staff", "mediator", "mediation-head"


async def load(session: AsyncSession, keys: Keyring, places: dict[str, Place], data: Row) -> None:
    place = places[data["committee"]["place"]]
    who = {
        STAFF: await _actor(session, place, STAFF, Role.STAFF),
        MEDIATOR: await _actor(session, place, MEDIATOR, Role.MEDIATOR),
        HEAD: await _actor(session, place, HEAD, Role.MEDIATION_HEAD),
    }
    if await session.scalar(select(Committee.id).where(Committee.place_id == place.id)) is None:
        await _committee(session, who[STAFF], place, data["committee"])
    if await session.scalar(select(Mediation.id).where(Mediation.place_id == place.id).limit(1)) is None:
        await _case(session, keys, who, place, data["case"])


async def _actor(session: AsyncSession, place: Place, name: str, role: Role) -> Actor:
    return Actor(await _account(session, f"openid-demo-{name}"), {role: frozenset({place.id})})


async def _account(session: AsyncSession, openid: str) -> UUID:
    return (await session.scalars(select(Account.id).where(Account.openid == openid))).one()


async def _committee(session: AsyncSession, staff: Actor, place: Place, row: Row) -> None:
    members = [
        {key: value for key, value in each.items() if key != "openid"}
        | {"account_id": await _account(session, each["openid"])}
        for each in row["members"]
    ]
    kept = {key: value for key, value in row.items() if key not in ("place", "members")}
    wish = CommitteeUpdate.model_validate(kept | {"members": members})
    await CommitteeService(session).write(staff, place, wish)


async def _case(session: AsyncSession, keys: Keyring, who: dict[str, Actor], place: Place, row: Row) -> None:
    """Told by the grid, taken by a mediator, settled in writing, signed by all."""
    mediator = who[MEDIATOR]
    mediations, consents = MediationService(session, keys), ConsentService(session, keys)
    hearings = HearingService(session, keys)
    about = {key: row[key] for key in ("type", "source", "summary", "claims", "parties")}
    applied = await mediations.apply(who[STAFF], place, MediationCreate.model_validate(about))
    await mediations.accept(mediator, applied.id)
    for side in applied.parties:
        await consents.give(mediator, applied.id, ConsentCreate(party_id=side.id))
    await MediatorService(session, keys).name(mediator, applied.id, MediatorCreate())
    for each in row["evidence"]:
        await hearings.show(mediator, applied.id, EvidenceCreate.model_validate(each))
    await hearings.note(mediator, applied.id, NoteCreate(text=row["note"], party_id=applied.parties[1].id))
    for record in row["sessions"]:
        held = await hearings.hold(mediator, applied.id, HearingCreate(record=record))
        for side in applied.parties:
            read = ConsentCreate(party_id=side.id, about=About.RECORD, about_id=held.id)
            await consents.give(mediator, applied.id, read)
    await _agreement(session, keys, who, applied, row["agreement"])


async def _agreement(
    session: AsyncSession, keys: Keyring, who: dict[str, Actor], case: View, row: Row
) -> None:
    agreements, mediator = AgreementService(session, keys), who[MEDIATOR]
    by_name = {each.name: each.id for each in case.parties}
    terms = [_term(each, by_name) for each in row["terms"]]
    about = {"facts": row["facts"], "way": row["way"], "terms": terms}
    await agreements.agree(mediator, case.id, AgreementCreate.model_validate(about))
    for side in case.parties:
        await agreements.sign(mediator, case.id, SignatureCreate(party_id=side.id))
    await agreements.sign(mediator, case.id, SignatureCreate(role=Signer.MEDIATOR))
    await agreements.sign(who[HEAD], case.id, SignatureCreate(role=Signer.SEAL))


def _term(row: Row, by_name: dict[str, UUID]) -> Row:
    """Days are counted from today, so that the demo is never out of date."""
    term: Row = {key: row[key] for key in ("kind", "text", "amount_fen") if key in row}
    if "by" in row:
        term["party_id"] = by_name[row["by"]]
    if "days" in row:
        term["due_on"] = today() + timedelta(days=row["days"])
    term["instalments"] = [
        {"due_on": today() + timedelta(days=each["days"]), "amount_fen": each["amount_fen"]}
        for each in row.get("instalments", [])
    ]
    return term
