from collections.abc import Sequence
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends

from app.kit.access import ActorDep
from app.kit.db import SessionDep
from app.kit.errors import Forbidden
from app.kit.machines import Machine, ScopeMissing, machine_with
from app.kit.problems import problems
from app.kit.route import SecretRoute
from app.permissions import Scope
from app.registry.organisations.errors import OrganisationNotFound
from app.registry.partners.errors import KeyBeyondYou, KeyNotFound, TooManyKeys
from app.registry.partners.models import MachineKey
from app.registry.partners.schemas import KeyCreate, KeyMade, KeyRead
from app.registry.partners.service import KeyService, Made

router = APIRouter(tags=["Keys"], route_class=SecretRoute)


def service(session: SessionDep) -> KeyService:
    return KeyService(session)


Keys = Annotated[KeyService, Depends(service)]
KeyKeeper = Annotated[Machine, machine_with(Scope.KEYS_WRITE)]


@router.get(
    "/organisations/{organisation_id}/keys",
    summary="List the keys of an organisation's servers",
    response_model=list[KeyRead],
    responses=problems(OrganisationNotFound, Forbidden),
)
async def list_keys(organisation_id: UUID, keys: Keys, actor: ActorDep) -> Sequence[MachineKey]:
    """Newest first, with those that were revoked; what they are is never shown again."""
    return await keys.list(actor, organisation_id)


@router.post(
    "/organisations/{organisation_id}/keys",
    status_code=201,
    summary="Make a key for a server",
    response_model=KeyMade,
    responses=problems(OrganisationNotFound, Forbidden, TooManyKeys),
)
async def make_key(organisation_id: UUID, wish: KeyCreate, keys: Keys, actor: ActorDep) -> Made:
    """Shown this once. Two live and two test keys at a time, so that one is replaced without a pause."""
    return await keys.make(actor, organisation_id, wish)


@router.delete(
    "/organisations/{organisation_id}/keys/{key_id}",
    summary="Revoke a key",
    response_model=None,
    responses=problems(OrganisationNotFound, KeyNotFound, Forbidden),
)
async def revoke_key(organisation_id: UUID, key_id: UUID, keys: Keys, actor: ActorDep) -> None:
    """It is refused from the next request on."""
    await keys.revoke(actor, organisation_id, key_id)


@router.get(
    "/merchant/keys",
    summary="List my keys, as a server",
    response_model=list[KeyRead],
    responses=problems(ScopeMissing),
)
async def list_own_keys(keys: Keys, machine: KeyKeeper) -> Sequence[MachineKey]:
    """Those of the organisation that the key belongs to, newest first."""
    return await keys.list_own(machine)


@router.post(
    "/merchant/keys",
    status_code=201,
    summary="Make my next key, as a server",
    response_model=KeyMade,
    responses=problems(ScopeMissing, KeyBeyondYou, TooManyKeys),
)
async def make_own_key(wish: KeyCreate, keys: Keys, machine: KeyKeeper) -> Made:
    """Of the same mode and with no more scopes than the key that asks; then revoke the old one."""
    return await keys.make_own(machine, wish)


@router.delete(
    "/merchant/keys/{key_id}",
    summary="Revoke a key of mine, as a server",
    response_model=None,
    responses=problems(ScopeMissing, KeyNotFound),
)
async def revoke_own_key(key_id: UUID, keys: Keys, machine: KeyKeeper) -> None:
    """The one that asks too, if it is named."""
    await keys.revoke_own(machine, key_id)
