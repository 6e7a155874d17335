from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from app.across.notices.calls.flow import CallFlow, CallStatus
from app.across.notices.calls.models import Call, Channel
from app.across.notices.calls.repository import CallRepository
from app.across.notices.calls.schemas import CallQuery, Told
from app.across.notices.templates import Template
from app.kit.access import Actor, Place
from app.kit.page import Rows
from app.kit.secrets import Keyring
from app.kit.timeline import move
from app.kit.todo import Todo
from app.permissions import Permission
from app.registry.residents.service import ResidentRow, ResidentService, ResidentShown, rows_by_id

WHY = "电话通知：{text}"


@dataclass(frozen=True)
class Line:
    """One call, and whom to call."""

    id: UUID
    resident_id: UUID
    name: str
    phone: str | None = field(repr=False)
    place_code: str
    household_number: str
    text: str
    status: CallStatus
    channel: Channel | None
    moves: Sequence[str]
    created_at: datetime


async def ask_to_call(
    session: AsyncSession, resident: ResidentRow, template: Template, *, subject_id: UUID, occasion: str
) -> None:
    calls = CallRepository(session)
    await calls.put(resident.place, resident.id, template, subject_id=subject_id, occasion=occasion)


async def todo_of(session: AsyncSession, actor: Actor) -> Sequence[Todo]:
    """For `GET /me/todo`: whom this actor should call."""
    return [
        Todo(
            kind="notices.call",
            id=each.id,
            title=each.text,
            due_at=None,
            place_code=each.place_code,
            link=f"/places/{each.place_code}/calls",
        )
        for each in await CallRepository(session).waiting(actor)
    ]


class CallService:
    def __init__(self, session: AsyncSession, keyring: Keyring) -> None:
        self.session = session
        self.keyring = keyring
        self.calls = CallRepository(session)

    async def list_at(self, actor: Actor, place: Place, wanted: CallQuery) -> Rows[Line]:
        found = await self.calls.page(self.calls.matching(actor, wanted, under=place), wanted, actor)
        return Rows(await self._lines(actor, found.items), found.next)

    async def slips(self, actor: Actor, place: Place) -> Sequence[Line]:
        """What waits there, to be printed, cut apart and put under doors."""
        actor.require(Permission.NOTICES_CALL, at=place)
        return await self._lines(actor, await self.calls.waiting(actor, under=place))

    async def told(self, actor: Actor, call_id: UUID, wish: Told) -> Line:
        call = await self.calls.get(call_id, actor, lock=True)
        move(self.session, call, CallFlow.tell, by=actor, reason_code=wish.channel)
        call.channel = wish.channel
        return await self._line(actor, call)

    async def missed(self, actor: Actor, call_id: UUID) -> Line:
        call = await self.calls.get(call_id, actor, lock=True)
        move(self.session, call, CallFlow.miss, by=actor)
        return await self._line(actor, call)

    async def number(self, actor: Actor, call_id: UUID) -> str | None:
        """In full, for the one who is to call; the resident reads that it was asked for."""
        call = await self.calls.get(call_id, actor)
        residents = ResidentService(self.session, self.keyring)
        return await residents.phone_for(actor, call.resident_id, WHY.format(text=call.text))

    async def _line(self, actor: Actor, call: Call) -> Line:
        [line] = await self._lines(actor, [call])
        return line

    async def _lines(self, actor: Actor, calls: Sequence[Call]) -> list[Line]:
        residents = await rows_by_id(self.session, self.keyring, {each.resident_id for each in calls}, actor)
        return [_shown(each, residents) for each in calls]


def _shown(call: Call, residents: Mapping[UUID, ResidentShown]) -> Line:
    whom = residents[call.resident_id]
    about = (call.id, whom.id, whom.name, whom.phone, whom.place_code, whom.household_number)
    return Line(*about, call.text, call.status, call.channel, call.moves, call.created_at)
