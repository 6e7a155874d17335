"""Whose business a mediation is, for row-level security: finer here than a role at a place.

The parties, through the case; the mediators and heads of the place, by their own grants, but for a mediator
who was rightly objected to; nobody else, be they staff, street or administrators. What was said in
confidence only those who mediate just this case, and the heads.
"""

from app.kit.wall import Wall, when

HOLDS = """EXISTS (SELECT FROM grants held JOIN places there ON there.id = {row}.place_id
    WHERE held.account_id = ANY ((SELECT linli_accounts())::uuid[])
    AND held.role IN ({roles}) AND held.status = 'active' AND held.organisation_id IS NULL
    AND held.place_id = ANY (there.lineage)
    AND coalesce(held.starts_on <= current_date + 1, true)
    AND coalesce(held.ends_on >= current_date - 1, true))"""
INSIDE = """EXISTS (SELECT FROM cases walled WHERE walled.id = {row}.{column}
    AND walled.insiders && ((SELECT linli_accounts())::uuid[] || (SELECT linli_residents())::uuid[]))"""
MEDIATES = """EXISTS (SELECT FROM mediations walled WHERE walled.id = {row}.case_id
    AND walled.mediator_ids && (SELECT linli_accounts())::uuid[])"""

HEADS = when(HOLDS, roles="'mediation_head'")
UNBARRED = "NOT {row}.barred_ids && (SELECT linli_accounts())::uuid[] AND "
OF_MEDIATORS: Wall = when(UNBARRED + HOLDS, roles="'mediator'") | HEADS
OF_PARTIES: Wall = when(INSIDE, column="id")
CONFIDENTIAL: Wall = when(MEDIATES) | HEADS
SHARED_NOTE: Wall = when("NOT {row}.confidential AND " + INSIDE, column="case_id")
