from sqlalchemy import select
from sqlalchemy.dialects.postgresql import array
from sqlalchemy.ext.asyncio import AsyncSession

from app.commons.cases.service import CaseService, involving
from app.kit.access import Behalf
from app.kit.privacy import Keeper, Records, nothing_to_forget
from app.kit.secrets import Keyring
from app.services.mediation.models import Mediation


async def data_of(session: AsyncSession, keyring: Keyring, person: Behalf) -> Records:
    """The disputes they are a party to; what the others said in confidence is not theirs."""
    mine = Mediation.id.in_(involving(person.ids)) & ~Mediation.mediator_ids.overlap(array([*person.ids]))
    query = select(Mediation).where(mine).order_by(Mediation.id)
    found = (await session.scalars(query)).all()
    cases = await CaseService(session, keyring).cases([each.id for each in found])
    return [_said(each.with_keys(keyring), cases[each.id].number) for each in found]


def _said(each: Mediation, number: str | None) -> dict[str, object]:
    return {
        "case_id": each.id,
        "number": number,
        "type": each.type,
        "status": each.status,
        "summary": each.summary,
        "claims": each.claims,
        "amount_fen": each.amount_fen,
        "effective_at": each.effective_at,
        "created_at": each.created_at,
    }


TABLES = frozenset(
    {
        "mediations",
        "mediation_consents",
        "mediation_members",
        "mediation_mediators",
        "mediation_objections",
        "mediation_disclosures",
        "mediation_sessions",
        "mediation_notes",
        "mediation_evidence",
        "mediation_agreements",
        "mediation_terms",
        "mediation_signatures",
        "mediation_follow_ups",
        "mediation_templates",
    }
)
KEEPER = Keeper("mediation", "人民调解", TABLES, data_of, nothing_to_forget)
