from sqlalchemy.ext.asyncio import AsyncSession

from app.commons.payments.events import PaymentClosed, PaymentSucceeded
from app.kit.events import every, on
from app.kit.secrets import NO_KEYS
from app.services.homecare.packages.models import Purchase
from app.services.homecare.packages.service import PackageService


@on(PaymentSucceeded)
async def begin_what_is_paid(session: AsyncSession, event: PaymentSucceeded) -> None:
    if event.subject == Purchase.__tablename__:
        await PackageService(session, NO_KEYS).paid(event.subject_id)


@on(PaymentClosed)
async def end_what_is_not_paid(session: AsyncSession, event: PaymentClosed) -> None:
    if event.subject == Purchase.__tablename__:
        await PackageService(session, NO_KEYS).unpaid(event.subject_id)


@every("*/10 * * * *")
async def end_packages_that_have_run_out(session: AsyncSession) -> None:
    await PackageService(session, NO_KEYS).end_what_has_run_out()
