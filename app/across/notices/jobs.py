from sqlalchemy.ext.asyncio import AsyncSession

from app.across.notices.telling import tell
from app.kit.events import on
from app.registry.claims.events import ClaimDecided
from app.registry.proxies.events import ProxyAppointed, ProxyEnded
from app.services.venues.events import BookingCalledOff, BookingDecided


@on(BookingCalledOff)
async def tell_of_cancellation(session: AsyncSession, event: BookingCalledOff) -> None:
    await tell(session, "booking_called_off", account_id=event.booked_by, subject_id=event.booking_id)


@on(BookingDecided)
async def tell_resident(session: AsyncSession, event: BookingDecided) -> None:
    code = "booking_approved" if event.approved else "booking_rejected"
    await tell(session, code, account_id=event.booked_by, subject_id=event.booking_id)


@on(ClaimDecided)
async def tell_claimant(session: AsyncSession, event: ClaimDecided) -> None:
    code = "claim_approved" if event.approved else "claim_rejected"
    await tell(session, code, account_id=event.account_id, subject_id=event.claim_id)


@on(ProxyAppointed)
async def tell_of_mandate(session: AsyncSession, event: ProxyAppointed) -> None:
    await tell(session, "proxy_appointed", resident_id=event.resident_id, subject_id=event.proxy_id)
    await tell(session, "proxy_received", account_id=event.agent_id, subject_id=event.proxy_id)


@on(ProxyEnded)
async def tell_of_its_end(session: AsyncSession, event: ProxyEnded) -> None:
    await tell(session, "proxy_ended", resident_id=event.resident_id, subject_id=event.proxy_id)
    await tell(session, "proxy_ended", account_id=event.agent_id, subject_id=event.proxy_id)
