"""Telling somebody something: in the inbox of an account, else by a call or a slip of paper."""

from collections.abc import Iterable
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from app.across.notices import repository
from app.across.notices.calls.service import ask_to_call
from app.across.notices.events import NoticePut
from app.across.notices.templates import Template, templates
from app.kit.events import emit
from app.registry.proxies.service import agents_of
from app.registry.residents.service import living_here


async def tell(
    session: AsyncSession,
    code: str,
    *,
    subject_id: UUID,
    account_id: UUID | None = None,
    resident_id: UUID | None = None,
    occasion: str = "",
) -> None:
    """Words by their code in `templates.yaml`, about one thing; told again, they are told once.

    An account is told in its inbox, and by WeChat where it subscribed. A resident without one is told
    through whoever acts for them; where nobody does, a call is asked for. `occasion` is for what may happen
    to one thing more than once.
    """
    template = templates()[code]
    resident = await living_here(session, resident_id) if resident_id and not account_id else None
    if resident is None or resident.account_id:
        whom = account_id or (resident and resident.account_id)
        await _put(session, template, [whom] if whom else [], subject_id, occasion, None)
        return
    agents = await agents_of(session, resident.id)
    await _put(session, template, agents, subject_id, occasion, resident.id)
    if not agents and template.call:
        await ask_to_call(session, resident, template, subject_id=subject_id, occasion=occasion)


async def _put(
    session: AsyncSession,
    template: Template,
    accounts: Iterable[UUID],
    subject_id: UUID,
    occasion: str,
    resident_id: UUID | None,
) -> None:
    for account_id in accounts:
        notice_id = await repository.put(
            session,
            template,
            account_id=account_id,
            subject_id=subject_id,
            resident_id=resident_id,
            occasion=occasion,
        )
        if notice_id:
            await emit(session, NoticePut(notice_id=notice_id))
