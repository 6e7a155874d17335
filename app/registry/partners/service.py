from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.access import Actor, Place
from app.kit.clock import now
from app.kit.machines import Machine
from app.kit.wall import beyond, let_in
from app.permissions import Permission, Role, Scope
from app.registry.organisations.service import OrganisationService
from app.registry.partners import keys, repository
from app.registry.partners.errors import KeyBeyondYou, KeyNotFound, KeyRefused, TooManyKeys
from app.registry.partners.keys import KeyMode
from app.registry.partners.models import SLOTS, MachineKey
from app.registry.partners.repository import KeyRepository
from app.registry.partners.schemas import USUAL, KeyCreate

# As whom a server acts in an organisation of this kind.
ROLES_OF_MACHINES = {"merchant": Role.MERCHANT_MEMBER}


def is_key(token: str) -> bool:
    return token.startswith(keys.START)


async def authenticate(session: AsyncSession, key: str) -> Machine:
    """Whose server this is. KeyRefused."""
    async with beyond(session):  # it is the key that says who asks
        found = await repository.key_in_force(session, keys.digest(key))
        if found is None:
            raise KeyRefused
        if found.last_used_at is None or found.last_used_at <= now() - repository.NOTED_EVERY:
            await repository.note_use(session, found, now())
    await let_in(session, accounts=[found.id], organisations=[found.organisation_id])
    role = ROLES_OF_MACHINES.get(found.kind)
    return Machine(
        found.id,
        memberships={role: frozenset({found.organisation_id})} if role else {},
        organisation_id=found.organisation_id,
        scopes=frozenset(map(Scope, found.scopes)),
        sandbox=found.mode is KeyMode.TEST,
        networks=tuple(found.networks),
    )


@dataclass(frozen=True)
class Made:
    """A key, the only time that it is shown."""

    row: MachineKey
    key: str

    def __getattr__(self, name: str) -> object:
        return getattr(self.row, name)


class KeyService:
    """The keys of an organisation, kept by its owners, or changed by a server for itself."""

    def __init__(self, session: AsyncSession) -> None:
        self.session = session
        self.keys = KeyRepository(session)
        self.organisations = OrganisationService(session)

    async def list(self, actor: Actor, organisation_id: UUID) -> Sequence[MachineKey]:
        await self._kept_by(actor, organisation_id)
        return await self.keys.of(actor, organisation_id)

    async def make(self, actor: Actor, organisation_id: UUID, wish: KeyCreate) -> Made:
        place, kind = await self._kept_by(actor, organisation_id)
        await self.keys.retire_expired(organisation_id, wish.mode)
        key = keys.new_key(wish.mode)
        for slot in SLOTS:
            draft = MachineKey(
                place=place,
                place_id=place.id,
                organisation_id=organisation_id,
                slot=slot,
                prefix=key[: keys.SHOWN],
                key_hash=keys.digest(key),
                kind=kind,
                made_by=actor.id,
                **wish.model_dump(exclude={"expires_at"}),
                expires_at=wish.expires_at or now() + USUAL,
            )
            if made := await self.keys.insert_if_new(draft, actor):
                return Made(made, key)
        raise TooManyKeys

    async def revoke(self, actor: Actor, organisation_id: UUID, key_id: UUID) -> None:
        """From the next request on it is refused."""
        await self._kept_by(actor, organisation_id)
        key = await self.keys.get(key_id, actor, lock=True)
        if key.organisation_id != organisation_id or key.revoked_at:
            raise KeyNotFound
        key.revoked_at = now()

    async def list_own(self, machine: Machine) -> Sequence[MachineKey]:
        return await self.keys.of(_keeper(machine), machine.organisation_id)

    async def make_own(self, machine: Machine, wish: KeyCreate) -> Made:
        """The next key, by the one before it: of the same mode, and no more powerful."""
        if (wish.mode is KeyMode.TEST) is not machine.sandbox or not machine.scopes.issuperset(wish.scopes):
            raise KeyBeyondYou
        return await self.make(_keeper(machine), machine.organisation_id, wish)

    async def revoke_own(self, machine: Machine, key_id: UUID) -> None:
        await self.revoke(_keeper(machine), machine.organisation_id, key_id)

    async def _kept_by(self, actor: Actor, organisation_id: UUID) -> tuple[Place, str]:
        organisation = await self.organisations.read(actor, organisation_id)
        actor.require_inside(Permission.KEYS_MANAGE, organisation_id)
        return organisation.place, organisation.kind


def _keeper(machine: Machine) -> Actor:
    """A server that may change keys does so as an owner of its organisation does."""
    return Actor(machine.id, memberships={Role.MERCHANT_OWNER: frozenset({machine.organisation_id})})
