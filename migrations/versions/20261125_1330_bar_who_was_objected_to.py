"""Bar who was rightly objected to; let helpers wait; let messages name files, and one wait go first."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "3f9a6c21be07"
down_revision = "ca1e0da74105"

BARRED = """
UPDATE mediations SET barred_ids = found.ids FROM (
    SELECT case_id, array_agg(DISTINCT account_id) AS ids
    FROM mediation_objections WHERE upheld GROUP BY case_id
) found WHERE found.case_id = mediations.id
"""
# Out of the case goes every helper whom some side has not agreed to, if they are in it for nothing else.
UNWANTED = """
UPDATE cases SET insiders = ARRAY(
    SELECT one FROM unnest(insiders) AS one WHERE one NOT IN (
        SELECT known FROM case_parties helper
        CROSS JOIN LATERAL unnest(ARRAY[helper.account_id, helper.resident_id]) AS known
        WHERE helper.case_id = cases.id AND known IS NOT NULL
        AND helper.role IN ('police_officer', 'legal_adviser', 'building_head', 'helper')
        AND EXISTS (
            SELECT FROM case_parties side
            WHERE side.case_id = cases.id AND side.role IN ('applicant', 'respondent')
            AND NOT coalesce((
                SELECT agreed FROM mediation_consents said
                WHERE said.party_id = side.id AND said.about = 'helper' AND said.about_id = helper.id
                ORDER BY said.id DESC LIMIT 1), false))
    ) OR one = cases.assignee_id
    OR EXISTS (SELECT FROM mediations WHERE mediations.id = cases.id AND one = ANY (mediator_ids))
    OR EXISTS (
        SELECT FROM case_parties other
        WHERE other.case_id = cases.id AND one IN (other.account_id, other.resident_id)
        AND other.role IN ('applicant', 'respondent', 'agent', 'guardian'))
) WHERE kind = 'mediation'
"""


def upgrade() -> None:
    uuids = postgresql.ARRAY(sa.Uuid())
    op.add_column("mediations", sa.Column("barred_ids", uuids, server_default="{}", nullable=False))
    op.alter_column("mediations", "barred_ids", server_default=None)
    op.execute(BARRED)
    op.execute(UNWANTED)
    op.add_column("case_messages", sa.Column("file_ids", uuids, server_default="{}", nullable=False))
    op.alter_column("case_messages", "file_ids", server_default=None)
    op.add_column("venue_waits", sa.Column("instead_of", sa.Uuid(), nullable=True))
    op.create_foreign_key("fk_venue_waits_instead_of", "venue_waits", "bookings", ["instead_of"], ["id"])
    op.create_index(
        "uq_venue_waits_instead_of",
        "venue_waits",
        ["instead_of"],
        unique=True,
        postgresql_where=sa.text("status IN ('waiting', 'offered', 'claimed')"),
    )


def downgrade() -> None:
    op.drop_index("uq_venue_waits_instead_of", table_name="venue_waits")
    op.drop_constraint("fk_venue_waits_instead_of", "venue_waits", type_="foreignkey")
    op.drop_column("venue_waits", "instead_of")
    op.drop_column("case_messages", "file_ids")
    op.drop_column("mediations", "barred_ids")
