from sqlalchemy import ColumnElement, delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.access import UNATTENDED, Actor, Behalf
from app.kit.privacy import Keeper, Records
from app.kit.secrets import Keyring
from app.kit.timeline import move
from app.services.venues.draws.flow import ENTERED, TicketFlow
from app.services.venues.draws.models import Favour, Ticket


def _theirs(person: Behalf) -> ColumnElement[bool]:
    ids = person.ids
    return Ticket.entered_by.in_(ids) | Ticket.entered_for.in_(ids) | Ticket.resident_id.in_(ids)


async def data_of(session: AsyncSession, keyring: Keyring, person: Behalf) -> Records:
    """Their tickets, and until when these weigh more."""
    tickets = await session.scalars(select(Ticket).where(_theirs(person)).order_by(Ticket.id))
    favours = await session.scalars(select(Favour).where(Favour.resident_id.in_(person.ids)))
    return [
        *(
            {
                "purpose": each.purpose,
                "headcount": each.headcount,
                "status": each.status,
                "created_at": each.created_at,
            }
            for each in tickets
        ),
        *({"favoured_until": each.until} for each in favours),
    ]


async def forget(session: AsyncSession, person: Behalf, by: Actor) -> None:
    """They are in no draw any more; what has been drawn can still be checked, by numbers without a name."""
    query = select(Ticket).where(_theirs(person), Ticket.status == ENTERED).with_for_update()
    for ticket in await session.scalars(query):
        move(session, ticket, TicketFlow.void, by=UNATTENDED)
    await session.execute(update(Ticket).where(_theirs(person)).values(purpose=""))
    await session.execute(delete(Favour).where(Favour.resident_id.in_(person.ids)))


TABLES = frozenset({"venue_draws", "venue_draw_seeds", "venue_draw_tickets", "venue_draw_favours"})
KEEPER = Keeper("draws", "场地抽签", TABLES, data_of, forget)
