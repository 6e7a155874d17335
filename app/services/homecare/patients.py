"""For whom somebody may ask for nursing, and as what: the one place that knows."""

from enum import StrEnum
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.access import Actor
from app.kit.secrets import Keyring
from app.kit.wall import beyond
from app.permissions import Permission, ProxyPurpose
from app.registry.proxies.service import acting
from app.registry.residents.errors import ResidentNotFound
from app.registry.residents.service import ResidentRow, living_here


class Capacity(StrEnum):
    """As what somebody ordered, and consented, for the patient."""

    SELF = "self"
    FAMILY = "family"
    PROXY = "proxy"
    STAFF = "staff"


async def patient_of(
    session: AsyncSession, keyring: Keyring, actor: Actor, patient_id: UUID
) -> tuple[Actor, ResidentRow, Capacity]:
    """The actor, for the patient from now on. ResidentNotFound, ProxyRefused, GuardianNeeded."""
    async with beyond(session):  # none of their business until we know whose they do
        patient = await living_here(session, patient_id)
    if patient is None:
        raise ResidentNotFound
    patient = patient.with_keys(keyring)
    if actor.principal is None and patient.id != actor.own.resident_id:
        actor.on_behalf(ProxyPurpose.HOMECARE)
        if patient.household_id == actor.own.household_id:
            return actor, patient, Capacity.FAMILY
        if actor.may(Permission.RESIDENTS_EDIT, at=patient.place):
            return actor, patient, Capacity.STAFF
    actor = await acting(session, actor, ProxyPurpose.HOMECARE, patient.id)
    return actor, patient, Capacity.PROXY if actor.principal else Capacity.SELF
