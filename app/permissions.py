"""Everything that can be permitted, as <slice>.<action>, and the roles that carry it."""

from enum import StrEnum


class Permission(StrEnum):
    CATALOG_EDIT = "catalog.edit"
    CATALOG_READ_UNPUBLISHED = "catalog.read_unpublished"
    GRANTS_READ = "grants.read"
    RESIDENTS_EDIT = "residents.edit"
    RESIDENTS_READ = "residents.read"
    RESIDENTS_REVEAL = "residents.reveal"
    VENUES_APPROVE = "venues.approve"
    VENUES_BOOK = "venues.book"
    VENUES_CANCEL = "venues.cancel"
    VENUES_READ_BOOKINGS = "venues.read_bookings"


class Role(StrEnum):
    RESIDENT = "resident"
    STAFF = "staff"
    GRID_OFFICER = "grid_officer"
    BUILDING_HEAD = "building_head"
    UNIT_HEAD = "unit_head"
    MEDIATOR = "mediator"
    MEDIATION_HEAD = "mediation_head"
    STREET_OFFICIAL = "street_official"
    ADMIN = "admin"


class GrantKind(StrEnum):
    """In what capacity a role is held."""

    PRIMARY = "primary"
    DEPUTY = "deputy"
    ACTING = "acting"


ROLES: dict[Role, frozenset[Permission]] = {
    Role.RESIDENT: frozenset({Permission.VENUES_BOOK}),
    Role.STAFF: frozenset(
        {
            Permission.CATALOG_EDIT,
            Permission.CATALOG_READ_UNPUBLISHED,
            Permission.RESIDENTS_EDIT,
            Permission.RESIDENTS_READ,
            Permission.RESIDENTS_REVEAL,
            Permission.VENUES_APPROVE,
            Permission.VENUES_BOOK,
            Permission.VENUES_CANCEL,
            Permission.VENUES_READ_BOOKINGS,
        }
    ),
    Role.GRID_OFFICER: frozenset({Permission.RESIDENTS_READ}),
    Role.BUILDING_HEAD: frozenset({Permission.RESIDENTS_READ}),
    Role.UNIT_HEAD: frozenset({Permission.RESIDENTS_READ}),
    Role.MEDIATOR: frozenset(),
    Role.MEDIATION_HEAD: frozenset(),
    Role.STREET_OFFICIAL: frozenset({Permission.CATALOG_READ_UNPUBLISHED, Permission.VENUES_READ_BOOKINGS}),
    Role.ADMIN: frozenset({Permission.GRANTS_READ}),
}
