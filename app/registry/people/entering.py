"""One statement finds out who asks and what was granted to them, and tells row-level security so.

It runs with the rights of the tables' owner, since until it has run nobody is anybody. A role in an
organisation opens what is the organisation's; one at a place opens what lies there, but for that of a
resident, which opens nobody's business but one's own.
"""

from sqlalchemy import text

from app.kit.db import API_ROLE
from app.kit.wall import FUNCTIONS

ENTER = text("SELECT * FROM linli_enter(:account, :session, :now, :today)")
SIGNATURE = "linli_enter(uuid, uuid, timestamptz, date)"

FUNCTIONS += [
    """
    CREATE OR REPLACE FUNCTION linli_enter(who uuid, signed_in uuid, at timestamptz, today date)
    RETURNS TABLE (
        roles text[], places uuid[], organisations uuid[], resident uuid, household uuid, born_on date
    )
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    DECLARE
        reach uuid[]; members_of uuid[];
    BEGIN
        PERFORM FROM sign_ins s
        WHERE s.id = signed_in AND s.account_id = who AND s.ended_at IS NULL AND s.expires_at > at;
        IF NOT FOUND THEN
            RETURN;
        END IF;
        SELECT array_agg(g.role), array_agg(g.place_id), array_agg(g.organisation_id),
            array_agg(g.place_id) FILTER (WHERE g.organisation_id IS NULL AND g.role <> 'resident'),
            array_agg(g.organisation_id) FILTER (WHERE g.organisation_id IS NOT NULL)
        INTO roles, places, organisations, reach, members_of FROM grants g
        WHERE g.account_id = who AND g.status = 'active'
            AND (g.starts_on IS NULL OR g.starts_on <= today) AND (g.ends_on IS NULL OR g.ends_on >= today);
        SELECT r.id, r.household_id, r.born_on INTO resident, household, born_on
        FROM residents r WHERE r.account_id = who AND r.status = 'living_here';
        PERFORM set_config('linli.accounts', ARRAY[who]::text, true),
            set_config('linli.residents', coalesce('{' || resident || '}', ''), true),
            set_config('linli.households', coalesce('{' || household || '}', ''), true),
            set_config('linli.organisations', coalesce(members_of::text, ''), true),
            set_config('linli.reach', coalesce(reach::text, ''), true);
        RETURN NEXT;
    END $$
    """,
    f"REVOKE ALL ON FUNCTION {SIGNATURE} FROM PUBLIC",
    f"GRANT EXECUTE ON FUNCTION {SIGNATURE} TO {API_ROLE}",
]
