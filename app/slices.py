"""Every slice there is: its routes, its jobs, and what it says of files, of people and of what waits."""

from app.across.exports.router import router as exports
from app.across.inbox.router import router as inbox
from app.across.notices import jobs as notices_jobs
from app.across.notices import privacy as notices_kept
from app.across.notices.calls import privacy as calls_kept
from app.across.notices.calls.router import numbers
from app.across.notices.calls.router import router as calls
from app.across.notices.calls.service import todo_of as calls_todo
from app.across.notices.market import jobs as market_jobs
from app.across.notices.router import router as notices
from app.across.notices.subscriptions import jobs as subscriptions_jobs
from app.across.notices.subscriptions import privacy as subscriptions_kept
from app.across.notices.subscriptions.router import router as subscriptions
from app.across.privacy import jobs as privacy_jobs
from app.across.privacy.router import router as privacy
from app.across.sandbox import jobs as sandbox_jobs
from app.across.sandbox.router import router as sandbox
from app.across.search import jobs as search_jobs
from app.across.search.router import router as search
from app.across.webhooks import jobs as webhooks_jobs
from app.across.webhooks.conformance.router import router as conformance
from app.across.webhooks.handling.router import router as webhook_handling
from app.across.webhooks.handling.router import secrets as webhook_handling_secrets
from app.across.webhooks.rehearsals.router import router as rehearsals
from app.across.webhooks.router import router as webhooks
from app.across.webhooks.router import secrets as webhook_secrets
from app.commons.alarms import jobs as alarms_jobs
from app.commons.alarms import privacy as alarms_kept
from app.commons.alarms.router import router as alarms
from app.commons.alarms.service import todo_of as alarms_todo
from app.commons.cases import privacy as cases_kept
from app.commons.cases.clocks import jobs as clocks_jobs
from app.commons.cases.service import attachments
from app.commons.catalog.router import router as catalog
from app.commons.catalog.service import open_file as catalog_file
from app.commons.payments import jobs as payments_jobs
from app.commons.payments import privacy as payments_kept
from app.commons.payments.reconciliation import jobs as reconciliation_jobs
from app.commons.payments.reconciliation.router import router as reconciliation
from app.commons.payments.router import notify as payment_notify
from app.commons.payments.router import router as payments
from app.commons.payments.todo import todo_of as payments_todo
from app.kit import (
    housekeeping,
)
from app.kit.privacy import Keeper
from app.registry.accesses import privacy as accesses_kept
from app.registry.accesses.router import router as accesses
from app.registry.calendar import privacy as calendar_kept
from app.registry.calendar.router import router as calendar
from app.registry.claims import privacy as claims_kept
from app.registry.claims.router import router as claims
from app.registry.claims.service import todo_of as claims_todo
from app.registry.clearances import privacy as clearances_kept
from app.registry.clearances.router import router as clearances
from app.registry.clearances.service import todo_of as clearances_todo
from app.registry.consents import privacy as consents_kept
from app.registry.consents.router import router as consents
from app.registry.corrections import privacy as corrections_kept
from app.registry.corrections.router import router as corrections
from app.registry.corrections.router import values as correction_values
from app.registry.corrections.service import todo_of as corrections_todo
from app.registry.files import jobs as files_jobs
from app.registry.files import privacy as files_kept
from app.registry.files.router import router as files
from app.registry.organisations.router import router as organisations
from app.registry.partners.router import router as partners
from app.registry.people import privacy as people_kept
from app.registry.people.grants.router import router as grants
from app.registry.people.grants.router import sheets as grant_sheets
from app.registry.people.router import auth, me, once_only
from app.registry.places.router import router as places
from app.registry.proxies import privacy as proxies_kept
from app.registry.proxies.router import router as proxies
from app.registry.pushes import jobs as pushes_jobs
from app.registry.pushes.router import router as pushes
from app.registry.residents import privacy as residents_kept
from app.registry.residents.router import residents, reveals, transfers
from app.services.homecare import jobs as homecare_jobs
from app.services.homecare import privacy as homecare_kept
from app.services.homecare.orders.service import open_order_file
from app.services.homecare.router import router as homecare
from app.services.homecare.todo import todo_of as homecare_todo
from app.services.homecare.visits.service import open_visit_file
from app.services.mediation import jobs as mediation_jobs
from app.services.mediation import privacy as mediation_kept
from app.services.mediation.aftermath.router import router as mediation_aftermath
from app.services.mediation.agreements.router import router as mediation_agreements
from app.services.mediation.casework.router import router as mediation_casework
from app.services.mediation.casework.service import read_message as read_mediation_message
from app.services.mediation.committees.router import router as mediation_committees
from app.services.mediation.consents.router import router as mediation_consents
from app.services.mediation.dossier.router import router as mediation_dossier
from app.services.mediation.dossier.service import open_template
from app.services.mediation.figures.router import router as mediation_figures
from app.services.mediation.hearings.router import router as mediation_hearings
from app.services.mediation.hearings.service import open_evidence
from app.services.mediation.mediators.router import router as mediation_mediators
from app.services.mediation.parties.router import reveals as mediation_reveals
from app.services.mediation.parties.router import router as mediation_parties
from app.services.mediation.router import router as mediation
from app.services.mediation.rules import MEDIATION as MEDIATION_CASES
from app.services.mediation.todo import todo_of as mediation_todo
from app.services.merchants.facilities.router import router as facilities
from app.services.merchants.reports import privacy as listing_reports_kept
from app.services.merchants.reports.router import router as listing_reports
from app.services.merchants.reports.service import todo_of as listing_reports_todo
from app.services.merchants.router import router as merchants
from app.services.merchants.standing.papers.router import router as papers
from app.services.merchants.standing.papers.service import open_file as paper_file
from app.services.merchants.standing.router import router as standings
from app.services.merchants.standing.serving.router import router as servings
from app.services.merchants.standing.todo import todo_of as merchants_todo
from app.services.offers.coupons import privacy as coupons_kept
from app.services.offers.coupons.router import router as coupons
from app.services.offers.pushing import jobs as pushing_jobs
from app.services.offers.pushing.by_hand.router import router as pushing_by_hand
from app.services.offers.pushing.router import router as pushing
from app.services.offers.reports import privacy as offer_reports_kept
from app.services.offers.reports.router import router as offer_reports
from app.services.offers.reports.service import todo_of as offers_todo
from app.services.offers.router import router as offers
from app.services.orders import jobs as orders_jobs
from app.services.orders.crew.router import router as order_crew
from app.services.orders.crew.service import open_photo
from app.services.orders.placing.router import router as order_placing
from app.services.orders.privacy import KEEPER as orders_keeper
from app.services.orders.router import paying as order_paying
from app.services.orders.router import router as orders
from app.services.orders.serving.router import router as order_serving
from app.services.orders.todo import todo_of as orders_todo
from app.services.venues import privacy as bookings_kept
from app.services.venues.alternatives.router import router as alternatives
from app.services.venues.appeals.router import router as appeals
from app.services.venues.bookings import jobs as bookings_jobs
from app.services.venues.bookings.router import router as bookings
from app.services.venues.calendars import privacy as calendars_kept
from app.services.venues.calendars.router import links as calendar_links
from app.services.venues.calendars.router import router as calendars
from app.services.venues.canned.router import router as canned_answers
from app.services.venues.cleanings.router import router as cleanings
from app.services.venues.closures.router import router as closures
from app.services.venues.damages import privacy as damages_kept
from app.services.venues.damages.router import router as damages
from app.services.venues.damages.service import open_photo as damage_photo
from app.services.venues.door import jobs as door_jobs
from app.services.venues.door.router import router as door
from app.services.venues.draws import jobs as draws_jobs
from app.services.venues.draws import privacy as draws_kept
from app.services.venues.draws.router import router as draws
from app.services.venues.duties.router import router as duties
from app.services.venues.feeds.router import router as venue_feeds
from app.services.venues.figures.router import router as venue_figures
from app.services.venues.router import router as venues
from app.services.venues.series import jobs as series_jobs
from app.services.venues.series.router import router as series
from app.services.venues.slots.router import router as slots
from app.services.venues.talks import jobs as talks_jobs
from app.services.venues.talks.router import router as talks
from app.services.venues.todo import todo_of as venues_todo
from app.services.venues.waitlist import jobs as waitlist_jobs
from app.services.venues.waitlist.router import router as waitlist

REGISTRY = (
    auth,
    me,
    once_only,
    consents,
    places,
    calendar,
    grants,
    grant_sheets,
    organisations,
    partners,
    residents,
    reveals,
    transfers,
    claims,
    proxies,
    corrections,
    correction_values,
    accesses,
    clearances,
    files,
    pushes,
)
MEDIATION = (
    mediation,
    mediation_parties,
    mediation_reveals,
    mediation_consents,
    mediation_committees,
    mediation_mediators,
    mediation_hearings,
    mediation_agreements,
    mediation_aftermath,
    mediation_dossier,
    mediation_casework,
    mediation_figures,
)
ROUTERS = (
    *REGISTRY,
    catalog,
    alarms,
    payment_notify,
    reconciliation,
    payments,
    merchants,
    facilities,
    listing_reports,
    order_placing,
    order_paying,
    orders,
    order_serving,
    order_crew,
    standings,
    papers,
    servings,
    offers,
    pushing,
    pushing_by_hand,
    coupons,
    offer_reports,
    venues,
    homecare,
    slots,
    bookings,
    closures,
    door,
    waitlist,
    series,
    talks,
    duties,
    canned_answers,
    damages,
    cleanings,
    draws,
    calendars,
    calendar_links,
    alternatives,
    appeals,
    venue_feeds,
    venue_figures,
    *MEDIATION,
    notices,
    subscriptions,
    calls,
    numbers,
    inbox,
    privacy,
    search,
    exports,
    webhook_secrets,
    webhooks,
    webhook_handling_secrets,
    webhook_handling,
    rehearsals,
    conformance,
    sandbox,
)
JOBS = (
    housekeeping,
    clocks_jobs,
    mediation_jobs,
    pushes_jobs,
    pushing_jobs,
    files_jobs,
    alarms_jobs,
    payments_jobs,
    homecare_jobs,
    bookings_jobs,
    door_jobs,
    waitlist_jobs,
    series_jobs,
    talks_jobs,
    draws_jobs,
    reconciliation_jobs,
    notices_jobs,
    market_jobs,
    subscriptions_jobs,
    privacy_jobs,
    orders_jobs,
    search_jobs,
    webhooks_jobs,
    sandbox_jobs,
)
# Who may open a file is for the slice to say whose row names it.
FILE_OPENERS = {
    "case_messages": attachments({MEDIATION_CASES.name: read_mediation_message}),
    "catalog_items": catalog_file,
    "merchant_papers": paper_file,
    "nursing_orders": open_order_file,
    "nursing_visits": open_visit_file,
    "order_workers": open_photo,
    "venue_damages": damage_photo,
    "mediation_evidence": open_evidence,
    "mediation_templates": open_template,
}
# What is kept about people, each slice shows and forgets of its own: `GET /me/data`, `DELETE /me`. Who refers
# to others comes before them; the account is the last.
KEEPERS: tuple[Keeper, ...] = (
    calendars_kept.KEEPER,
    damages_kept.KEEPER,
    draws_kept.KEEPER,
    bookings_kept.KEEPER,
    homecare_kept.KEEPER,
    calls_kept.KEEPER,
    subscriptions_kept.KEEPER,
    notices_kept.KEEPER,
    coupons_kept.KEEPER,
    offer_reports_kept.KEEPER,
    listing_reports_kept.KEEPER,
    orders_keeper,
    alarms_kept.KEEPER,
    payments_kept.KEEPER,
    files_kept.KEEPER,
    consents_kept.KEEPER,
    corrections_kept.KEEPER,
    claims_kept.KEEPER,
    mediation_kept.KEEPER,
    cases_kept.KEEPER,
    accesses_kept.KEEPER,
    clearances_kept.KEEPER,
    proxies_kept.KEEPER,
    calendar_kept.KEEPER,
    *residents_kept.KEEPERS,
    *people_kept.KEEPERS,
)
privacy_jobs.carry_out(KEEPERS)
# What waits for whom, each slice knows of its own: `GET /me/todo`.
TODO = (
    alarms_todo,
    claims_todo,
    clearances_todo,
    corrections_todo,
    homecare_todo,
    calls_todo,
    merchants_todo,
    listing_reports_todo,
    offers_todo,
    orders_todo,
    mediation_todo,
    venues_todo,
    payments_todo,
)

BASE = "/api/v1"
UPLOADS = (
    f"{BASE}/files",
    f"{BASE}/places/[^/]+/residents/import",
    f"{BASE}/places/[^/]+/grants/import",
    f"{BASE}/merchants/[^/]+/offers/sheet",
)
BULK = (
    f"{BASE}/merchant/offers/bulk",
    f"{BASE}/merchants/[^/]+/offers/bulk",
)
