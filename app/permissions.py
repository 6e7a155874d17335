"""Everything that can be permitted, as <slice>.<action>, and the roles that carry it."""

from enum import StrEnum


class Permission(StrEnum):
    ALARMS_ANSWER = "alarms.answer"
    CALENDAR_EDIT = "calendar.edit"
    CASES_ESCALATED = "cases.escalated"
    CATALOG_EDIT = "catalog.edit"
    CATALOG_READ_UNPUBLISHED = "catalog.read_unpublished"
    CLEARANCES_APPROVE = "clearances.approve"
    GRANTS_CONFIRM = "grants.confirm"
    GRANTS_GIVE = "grants.give"
    GRANTS_READ = "grants.read"
    KEYS_MANAGE = "keys.manage"
    MERCHANTS_EDIT = "merchants.edit"
    MERCHANTS_READ = "merchants.read"
    MERCHANTS_REVIEW = "merchants.review"
    OFFERS_CLAIM = "offers.claim"
    OFFERS_PUSH = "offers.push"
    OFFERS_REDEEM = "offers.redeem"
    OFFERS_REVIEW = "offers.review"
    NURSING_ASSESS = "nursing.assess"
    NURSING_DISPATCH = "nursing.dispatch"
    NURSING_MANAGE = "nursing.manage"
    NURSING_ORDER = "nursing.order"
    NURSING_READ = "nursing.read"
    NURSING_READ_HEALTH = "nursing.read_health"
    NURSING_SERVE = "nursing.serve"
    MEDIATION_APPLY = "mediation.apply"
    MEDIATION_COMMITTEE = "mediation.committee"
    MEDIATION_HANDLE = "mediation.handle"
    MEDIATION_LEAD = "mediation.lead"
    MEDIATION_STATISTICS = "mediation.statistics"
    NOTICES_CALL = "notices.call"
    ORDERS_PLACE = "orders.place"
    ORDERS_READ = "orders.read"
    ORDERS_SERVE = "orders.serve"
    ORDERS_SETTLE = "orders.settle"
    ORGANISATIONS_EDIT = "organisations.edit"
    ORGANISATIONS_READ = "organisations.read"
    PAYMENTS_READ = "payments.read"
    PAYMENTS_RECONCILE = "payments.reconcile"
    PAYMENTS_REFUND = "payments.refund"
    PAYMENTS_SETTLE = "payments.settle"
    PROXIES_RECORD = "proxies.record"
    RESIDENTS_EDIT = "residents.edit"
    RESIDENTS_FORGET = "residents.forget"
    RESIDENTS_READ = "residents.read"
    RESIDENTS_REVEAL = "residents.reveal"
    VENUES_APPROVE = "venues.approve"
    VENUES_BOOK = "venues.book"
    VENUES_BOOK_FOR = "venues.book_for"
    VENUES_CANCEL = "venues.cancel"
    VENUES_CLOSE = "venues.close"
    VENUES_DOOR = "venues.door"
    VENUES_DRAW = "venues.draw"
    VENUES_EDIT = "venues.edit"
    VENUES_OVERRIDE = "venues.override"
    VENUES_READ_BOOKINGS = "venues.read_bookings"
    WEBHOOKS_MANAGE = "webhooks.manage"


class Role(StrEnum):
    """At a place, as far as `ADMIN`; in an organisation, the others."""

    RESIDENT = "resident"
    STAFF = "staff"
    GRID_OFFICER = "grid_officer"
    BUILDING_HEAD = "building_head"
    UNIT_HEAD = "unit_head"
    MEDIATOR = "mediator"
    MEDIATION_HEAD = "mediation_head"
    STREET_OFFICIAL = "street_official"
    ADMIN = "admin"
    MERCHANT_OWNER = "merchant_owner"
    MERCHANT_MEMBER = "merchant_member"
    PROVIDER_ADMIN = "provider_admin"
    ASSESSOR = "assessor"
    NURSE = "nurse"


class Scope(StrEnum):
    """What the key of an organisation's server may do, as <noun>:<read or write>."""

    CLAIMS_REDEEM = "claims:redeem"
    KEYS_WRITE = "keys:write"
    OFFERS_READ = "offers:read"
    OFFERS_WRITE = "offers:write"
    ORDERS_READ = "orders:read"
    ORDERS_WRITE = "orders:write"
    WEBHOOKS_WRITE = "webhooks:write"


class ProxyPurpose(StrEnum):
    """What somebody may do for somebody else: `X-Acting-For` counts only for the purposes named."""

    VENUES = "venues"
    HOMECARE = "homecare"
    OFFERS = "offers"
    MEDIATION = "mediation"
    DATA = "data"  # consents, correction, export and deletion


class GrantKind(StrEnum):
    """In what capacity a role is held."""

    PRIMARY = "primary"
    DEPUTY = "deputy"
    ACTING = "acting"


ROLES: dict[Role, frozenset[Permission]] = {
    Role.RESIDENT: frozenset(
        {
            Permission.NURSING_ORDER,
            Permission.OFFERS_CLAIM,
            Permission.ORDERS_PLACE,
            Permission.MEDIATION_APPLY,
            Permission.VENUES_BOOK,
        }
    ),
    Role.STAFF: frozenset(
        {
            Permission.ALARMS_ANSWER,
            Permission.CATALOG_EDIT,
            Permission.CATALOG_READ_UNPUBLISHED,
            Permission.GRANTS_GIVE,
            Permission.GRANTS_READ,
            Permission.MERCHANTS_EDIT,
            Permission.MERCHANTS_READ,
            Permission.MERCHANTS_REVIEW,
            Permission.NURSING_ORDER,
            Permission.OFFERS_PUSH,
            Permission.OFFERS_REVIEW,
            Permission.MEDIATION_APPLY,
            Permission.MEDIATION_COMMITTEE,
            Permission.MEDIATION_STATISTICS,
            Permission.NOTICES_CALL,
            Permission.ORDERS_READ,
            Permission.ORDERS_SETTLE,
            Permission.ORGANISATIONS_EDIT,
            Permission.ORGANISATIONS_READ,
            Permission.PROXIES_RECORD,
            Permission.RESIDENTS_EDIT,
            Permission.RESIDENTS_FORGET,
            Permission.RESIDENTS_READ,
            Permission.RESIDENTS_REVEAL,
            Permission.VENUES_APPROVE,
            Permission.VENUES_BOOK,
            Permission.VENUES_BOOK_FOR,
            Permission.VENUES_CANCEL,
            Permission.VENUES_CLOSE,
            Permission.VENUES_DOOR,
            Permission.VENUES_DRAW,
            Permission.VENUES_EDIT,
            Permission.VENUES_OVERRIDE,
            Permission.VENUES_READ_BOOKINGS,
            Permission.WEBHOOKS_MANAGE,
        }
    ),
    Role.GRID_OFFICER: frozenset(
        {
            Permission.ALARMS_ANSWER,
            Permission.MEDIATION_APPLY,
            Permission.NOTICES_CALL,
            Permission.RESIDENTS_READ,
        }
    ),
    Role.BUILDING_HEAD: frozenset(
        {Permission.MEDIATION_APPLY, Permission.NOTICES_CALL, Permission.RESIDENTS_READ}
    ),
    Role.UNIT_HEAD: frozenset(
        {Permission.MEDIATION_APPLY, Permission.NOTICES_CALL, Permission.RESIDENTS_READ}
    ),
    Role.MEDIATOR: frozenset({Permission.MEDIATION_APPLY, Permission.MEDIATION_HANDLE}),
    Role.MEDIATION_HEAD: frozenset(
        {
            Permission.MEDIATION_APPLY,
            Permission.MEDIATION_COMMITTEE,
            Permission.MEDIATION_HANDLE,
            Permission.MEDIATION_LEAD,
            Permission.MEDIATION_STATISTICS,
        }
    ),
    Role.STREET_OFFICIAL: frozenset(
        {
            Permission.ALARMS_ANSWER,
            Permission.CATALOG_READ_UNPUBLISHED,
            Permission.CLEARANCES_APPROVE,
            Permission.GRANTS_GIVE,
            Permission.GRANTS_READ,
            Permission.MERCHANTS_READ,
            Permission.MEDIATION_STATISTICS,
            Permission.ORGANISATIONS_READ,
            Permission.VENUES_READ_BOOKINGS,
        }
    ),
    Role.ADMIN: frozenset(
        {
            Permission.ALARMS_ANSWER,
            Permission.CALENDAR_EDIT,
            Permission.CLEARANCES_APPROVE,
            Permission.GRANTS_CONFIRM,
            Permission.GRANTS_GIVE,
            Permission.GRANTS_READ,
            Permission.ORGANISATIONS_EDIT,
            Permission.ORGANISATIONS_READ,
            Permission.PAYMENTS_READ,
            Permission.PAYMENTS_RECONCILE,
        }
    ),
    Role.MERCHANT_OWNER: frozenset(
        {
            Permission.GRANTS_GIVE,
            Permission.GRANTS_READ,
            Permission.KEYS_MANAGE,
            Permission.MERCHANTS_EDIT,
            Permission.MERCHANTS_READ,
            Permission.OFFERS_PUSH,
            Permission.OFFERS_REDEEM,
            Permission.ORDERS_SERVE,
            Permission.ORGANISATIONS_READ,
            Permission.PAYMENTS_READ,
            Permission.PAYMENTS_REFUND,
            Permission.WEBHOOKS_MANAGE,
        }
    ),
    Role.MERCHANT_MEMBER: frozenset(
        {
            Permission.MERCHANTS_READ,
            Permission.OFFERS_PUSH,
            Permission.OFFERS_REDEEM,
            Permission.ORDERS_SERVE,
            Permission.ORGANISATIONS_READ,
        }
    ),
    Role.PROVIDER_ADMIN: frozenset(
        {
            Permission.ALARMS_ANSWER,
            Permission.GRANTS_GIVE,
            Permission.GRANTS_READ,
            Permission.NURSING_DISPATCH,
            Permission.NURSING_MANAGE,
            Permission.NURSING_READ,
            Permission.NURSING_READ_HEALTH,
            Permission.ORGANISATIONS_READ,
            Permission.PAYMENTS_READ,
            Permission.PAYMENTS_REFUND,
            Permission.WEBHOOKS_MANAGE,
        }
    ),
    Role.ASSESSOR: frozenset(
        {
            Permission.NURSING_ASSESS,
            Permission.NURSING_READ,
            Permission.NURSING_READ_HEALTH,
            Permission.ORGANISATIONS_READ,
        }
    ),
    Role.NURSE: frozenset({Permission.NURSING_SERVE, Permission.ORGANISATIONS_READ}),
}

# Who holds one of these may give and take those, where they hold it: never above oneself.
_PATCH = {Role.RESIDENT, Role.GRID_OFFICER, Role.BUILDING_HEAD, Role.UNIT_HEAD, Role.MEDIATOR}
_COMMUNITY = _PATCH | {Role.STAFF, Role.MEDIATION_HEAD}
MAY_GIVE: dict[Role, frozenset[Role]] = {
    Role.STAFF: frozenset(_PATCH),
    Role.STREET_OFFICIAL: frozenset(_COMMUNITY),
    Role.ADMIN: frozenset(Role),
    Role.MERCHANT_OWNER: frozenset({Role.MERCHANT_OWNER, Role.MERCHANT_MEMBER}),
    Role.PROVIDER_ADMIN: frozenset({Role.PROVIDER_ADMIN, Role.ASSESSOR, Role.NURSE}),
}

ONLY_IN_ORGANISATION = frozenset(
    {Role.MERCHANT_OWNER, Role.MERCHANT_MEMBER, Role.PROVIDER_ADMIN, Role.ASSESSOR, Role.NURSE}
)

# Which roles are held in which kind of organisation; all others are held at a place.
IN_ORGANISATION: dict[str, frozenset[Role]] = {
    "merchant": frozenset({Role.MERCHANT_OWNER, Role.MERCHANT_MEMBER}),
    "provider": frozenset({Role.PROVIDER_ADMIN, Role.ASSESSOR, Role.NURSE}),
    "committee": frozenset({Role.MEDIATOR, Role.MEDIATION_HEAD}),
}
