"""The first tables."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0bed85dbd437"
down_revision = None

EXTENSIONS = ("btree_gist", "btree_gin", "pg_trgm")

APPEND_ONLY = """
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
END;
$$;
CREATE TRIGGER timeline_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON timeline
    EXECUTE FUNCTION refuse_change();
"""


def run(script: str) -> None:
    """Many statements at once, percent signs and colons included."""
    driver = op.get_bind().connection.driver_connection
    assert driver is not None
    driver.execute(script)


def upgrade() -> None:
    for extension in EXTENSIONS:
        op.execute(f"CREATE EXTENSION IF NOT EXISTS {extension}")
    op.create_table(
        "accounts",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("openid", sa.Text(), nullable=True),
        sa.Column("unionid", sa.Text(), nullable=True),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("phone", sa.Text(), nullable=True),
        sa.Column("created_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_accounts"),
        sa.UniqueConstraint("openid", name="uq_accounts_openid"),
    )
    op.create_table(
        "calendar_days",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "workday",
                "weekend",
                "holiday",
                name="daykind",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("created_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_calendar_days"),
        sa.UniqueConstraint("day", name="uq_calendar_days_day"),
    )
    op.create_table(
        "idempotency_keys",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("actor_id", sa.Uuid(), nullable=False),
        sa.Column("path", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("request_hash", sa.Text(), nullable=False),
        sa.Column("status_code", sa.Integer(), nullable=True),
        sa.Column("body", sa.LargeBinary(), nullable=True),
        sa.Column("created_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_idempotency_keys"),
        sa.UniqueConstraint("actor_id", "path", "key", name="uq_idempotency_keys_actor_id_path_key"),
    )
    op.create_index("ix_idempotency_keys_created_at", "idempotency_keys", ["created_at"], unique=False)
    op.create_table(
        "opening_hours",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("owner_id", sa.Uuid(), nullable=False),
        sa.Column("day", sa.Text(), nullable=False),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.Column("opens", sa.Integer(), nullable=True),
        sa.Column("closes", sa.Integer(), nullable=True),
        sa.Column("created_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_opening_hours"),
    )
    op.create_index("ix_opening_hours_owner_id_day", "opening_hours", ["owner_id", "day"], unique=False)
    op.create_table(
        "places",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "province",
                "city",
                "district",
                "street",
                "community",
                "grid",
                "building",
                "unit",
                name="placekind",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("parent_id", sa.Uuid(), nullable=True),
        sa.Column("lineage", postgresql.ARRAY(sa.Uuid()), nullable=False),
        sa.Column("archived_at", sa.TIMESTAMP(timezone=True), nullable=True),
        sa.Column("created_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["parent_id"], ["places.id"], name="fk_places_parent_id"),
        sa.PrimaryKeyConstraint("id", name="pk_places"),
        sa.UniqueConstraint("code", name="uq_places_code"),
    )
    op.create_index("ix_places_lineage", "places", ["lineage"], unique=False, postgresql_using="gin")
    op.create_index("ix_places_parent_id", "places", ["parent_id"], unique=False)
    op.create_table(
        "timeline",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("subject_id", sa.Uuid(), nullable=False),
        sa.Column("move", sa.Text(), nullable=False),
        sa.Column("from_status", sa.Text(), nullable=False),
        sa.Column("to_status", sa.Text(), nullable=False),
        sa.Column("actor_id", sa.Uuid(), nullable=False),
        sa.Column("roles", sa.ARRAY(sa.Text()), nullable=False),
        sa.Column("reason_code", sa.Text(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("created_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_timeline"),
    )
    op.create_index("ix_timeline_actor_id", "timeline", ["actor_id"], unique=False)
    op.create_index("ix_timeline_subject", "timeline", ["subject_id", "id"], unique=False)
    op.create_table(
        "catalogs",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column(
            "name",
            sa.Enum(
                "government",
                "commercial",
                "nursing",
                "elderly",
                "posts",
                name="catalogname",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("place_id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["place_id"], ["places.id"], name="fk_catalogs_place_id"),
        sa.PrimaryKeyConstraint("id", name="pk_catalogs"),
        sa.UniqueConstraint("place_id", "name", name="uq_catalogs_place_id_name"),
    )
    op.create_index("ix_catalogs_place_id", "catalogs", ["place_id"], unique=False)
    op.create_table(
        "files",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("uploaded_by", sa.Uuid(), nullable=False),
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column("media_type", sa.Text(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=True),
        sa.Column("subject_id", sa.Uuid(), nullable=True),
        sa.Column("created_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["uploaded_by"], ["accounts.id"], name="fk_files_uploaded_by"),
        sa.PrimaryKeyConstraint("id", name="pk_files"),
    )
    op.create_index("ix_files_created_at", "files", ["created_at"], unique=False)
    op.create_index("ix_files_subject_id", "files", ["subject_id"], unique=False)
    op.create_index("ix_files_uploaded_by", "files", ["uploaded_by"], unique=False)
    op.create_table(
        "grants",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column(
            "role",
            sa.Enum(
                "resident",
                "staff",
                "grid_officer",
                "building_head",
                "unit_head",
                "mediator",
                "mediation_head",
                "street_official",
                "admin",
                name="role",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column(
            "kind",
            sa.Enum(
                "primary",
                "deputy",
                "acting",
                name="grantkind",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("starts_on", sa.Date(), nullable=True),
        sa.Column("ends_on", sa.Date(), nullable=True),
        sa.Column("place_id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"], name="fk_grants_account_id"),
        sa.ForeignKeyConstraint(["place_id"], ["places.id"], name="fk_grants_place_id"),
        sa.PrimaryKeyConstraint("id", name="pk_grants"),
        sa.UniqueConstraint("account_id", "role", "place_id", name="uq_grants_account_id_role_place_id"),
    )
    op.create_index("ix_grants_place_id", "grants", ["place_id"], unique=False)
    op.create_table(
        "merchants",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("summary", sa.Text(), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("latitude", sa.Double(), nullable=False),
        sa.Column("longitude", sa.Double(), nullable=False),
        sa.Column("phone", sa.Text(), nullable=False),
        sa.Column("place_id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.CheckConstraint("latitude BETWEEN -90 AND 90 AND longitude BETWEEN -180 AND 180", name="on_earth"),
        sa.ForeignKeyConstraint(["place_id"], ["places.id"], name="fk_merchants_place_id"),
        sa.PrimaryKeyConstraint("id", name="pk_merchants"),
        sa.UniqueConstraint("place_id", "name", name="uq_merchants_place_id_name"),
    )
    op.create_index("ix_merchants_place_id", "merchants", ["place_id"], unique=False)
    op.create_table(
        "notices",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("subject_id", sa.Uuid(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("read_at", sa.TIMESTAMP(timezone=True), nullable=True),
        sa.Column("created_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"], name="fk_notices_account_id"),
        sa.PrimaryKeyConstraint("id", name="pk_notices"),
        sa.UniqueConstraint("account_id", "subject_id", "text", name="uq_notices_account_id_subject_id_text"),
    )
    op.create_table(
        "sign_ins",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("expires_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("ended_at", sa.TIMESTAMP(timezone=True), nullable=True),
        sa.Column("created_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"], name="fk_sign_ins_account_id"),
        sa.PrimaryKeyConstraint("id", name="pk_sign_ins"),
    )
    op.create_index("ix_sign_ins_account_id", "sign_ins", ["account_id"], unique=False)
    op.create_table(
        "venues",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "room",
                "square",
                "library",
                name="venuekind",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("summary", sa.Text(), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("capacity", sa.Integer(), nullable=False),
        sa.Column("units", sa.Integer(), nullable=False),
        sa.Column("needs_approval", sa.Boolean(), nullable=False),
        sa.Column("parent_id", sa.Uuid(), nullable=True),
        sa.Column("place_id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.CheckConstraint("capacity > 0 AND units > 0", name="has_room"),
        sa.ForeignKeyConstraint(["parent_id"], ["venues.id"], name="fk_venues_parent_id"),
        sa.ForeignKeyConstraint(["place_id"], ["places.id"], name="fk_venues_place_id"),
        sa.PrimaryKeyConstraint("id", name="pk_venues"),
        sa.UniqueConstraint("place_id", "name", name="uq_venues_place_id_name"),
    )
    op.create_index("ix_venues_parent_id", "venues", ["parent_id"], unique=False)
    op.create_index("ix_venues_place_id", "venues", ["place_id"], unique=False)
    op.create_table(
        "bookings",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("venue_id", sa.Uuid(), nullable=False),
        sa.Column("unit_no", sa.Integer(), nullable=False),
        sa.Column("booked_by", sa.Uuid(), nullable=False),
        sa.Column("slot", postgresql.TSTZRANGE(), nullable=False),
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column("headcount", sa.Integer(), nullable=False),
        sa.Column(
            "status",
            sa.Enum(
                "pending",
                "confirmed",
                "rejected",
                "cancelled",
                name="bookingstatus",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("place_id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.TIMESTAMP(timezone=True), nullable=False),
        postgresql.ExcludeConstraint(
            (sa.column("venue_id"), "="),
            (sa.column("unit_no"), "="),
            (sa.column("slot"), "&&"),
            where=sa.text("status IN ('pending', 'confirmed')"),
            using="gist",
            name="ex_bookings_slot",
        ),
        sa.CheckConstraint("NOT isempty(slot)", name="slot_not_empty"),
        sa.ForeignKeyConstraint(["booked_by"], ["accounts.id"], name="fk_bookings_booked_by"),
        sa.ForeignKeyConstraint(["place_id"], ["places.id"], name="fk_bookings_place_id"),
        sa.ForeignKeyConstraint(["venue_id"], ["venues.id"], name="fk_bookings_venue_id"),
        sa.PrimaryKeyConstraint("id", name="pk_bookings"),
    )
    op.create_index("ix_bookings_booked_by", "bookings", ["booked_by"], unique=False)
    op.create_index("ix_bookings_place_id", "bookings", ["place_id"], unique=False)
    op.create_index("ix_bookings_venue_id", "bookings", ["venue_id"], unique=False)
    op.create_table(
        "catalog_categories",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("catalog_id", sa.Uuid(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column(
            "function",
            sa.Enum(
                "life",
                "social",
                "shopping",
                "education",
                "advice",
                name="function",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=True,
        ),
        sa.Column(
            "group",
            sa.Enum(
                "basic",
                "maternal",
                "specialist",
                name="group",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=True,
        ),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["catalog_id"], ["catalogs.id"], name="fk_catalog_categories_catalog_id"),
        sa.PrimaryKeyConstraint("id", name="pk_catalog_categories"),
        sa.UniqueConstraint("catalog_id", "code", name="uq_catalog_categories_catalog_id_code"),
    )
    op.create_table(
        "facilities",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("merchant_id", sa.Uuid(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "toilet",
                "water",
                "charging",
                "seats",
                "parcel_shelf",
                "umbrella",
                "wifi",
                "first_aid",
                "nursing_room",
                name="facilitykind",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("own_hours", sa.Boolean(), nullable=False),
        sa.Column("created_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["merchant_id"], ["merchants.id"], name="fk_facilities_merchant_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_facilities"),
        sa.UniqueConstraint("merchant_id", "kind", name="uq_facilities_merchant_id_kind"),
    )
    op.create_table(
        "file_contents",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.Column("created_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["id"], ["files.id"], name="fk_file_contents_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_file_contents"),
    )
    op.create_table(
        "merchant_places",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("merchant_id", sa.Uuid(), nullable=False),
        sa.Column("place_id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["merchant_id"], ["merchants.id"], name="fk_merchant_places_merchant_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["place_id"], ["places.id"], name="fk_merchant_places_place_id"),
        sa.PrimaryKeyConstraint("id", name="pk_merchant_places"),
        sa.UniqueConstraint("merchant_id", "place_id", name="uq_merchant_places_merchant_id_place_id"),
    )
    op.create_index("ix_merchant_places_place_id", "merchant_places", ["place_id"], unique=False)
    op.create_table(
        "refresh_tokens",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("sign_in_id", sa.Uuid(), nullable=False),
        sa.Column("token_hash", sa.Text(), nullable=False),
        sa.Column("spent_at", sa.TIMESTAMP(timezone=True), nullable=True),
        sa.Column("created_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["sign_in_id"], ["sign_ins.id"], name="fk_refresh_tokens_sign_in_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_refresh_tokens"),
        sa.UniqueConstraint("token_hash", name="uq_refresh_tokens_token_hash"),
    )
    op.create_index("ix_refresh_tokens_sign_in_id", "refresh_tokens", ["sign_in_id"], unique=False)
    op.create_table(
        "catalog_items",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("catalog_id", sa.Uuid(), nullable=False),
        sa.Column("category_id", sa.Uuid(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("summary", sa.Text(), nullable=False),
        sa.Column("price_fen", sa.Integer(), nullable=True),
        sa.Column("price_note", sa.Text(), nullable=True),
        sa.Column("audience", sa.Text(), nullable=False),
        sa.Column("channels", sa.ARRAY(sa.Text()), nullable=False),
        sa.Column("details", postgresql.JSONB(), nullable=False),
        sa.Column("file_ids", sa.ARRAY(sa.Uuid()), nullable=False),
        sa.Column(
            "status",
            sa.Enum(
                "draft",
                "published",
                "withdrawn",
                name="itemstatus",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("place_id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.CheckConstraint("price_fen >= 0", name="price_not_negative"),
        sa.ForeignKeyConstraint(["catalog_id"], ["catalogs.id"], name="fk_catalog_items_catalog_id"),
        sa.ForeignKeyConstraint(
            ["category_id"], ["catalog_categories.id"], name="fk_catalog_items_category_id"
        ),
        sa.ForeignKeyConstraint(["place_id"], ["places.id"], name="fk_catalog_items_place_id"),
        sa.PrimaryKeyConstraint("id", name="pk_catalog_items"),
        sa.UniqueConstraint("catalog_id", "code", name="uq_catalog_items_catalog_id_code"),
    )
    op.create_index("ix_catalog_items_category_id", "catalog_items", ["category_id"], unique=False)
    op.create_index("ix_catalog_items_place_id", "catalog_items", ["place_id"], unique=False)
    op.create_table(
        "catalog_item_versions",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("item_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("summary", sa.Text(), nullable=False),
        sa.Column("price_fen", sa.Integer(), nullable=True),
        sa.Column("price_note", sa.Text(), nullable=True),
        sa.Column("audience", sa.Text(), nullable=False),
        sa.Column("channels", sa.ARRAY(sa.Text()), nullable=False),
        sa.Column("details", postgresql.JSONB(), nullable=False),
        sa.Column("changed_by", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["item_id"], ["catalog_items.id"], name="fk_catalog_item_versions_item_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_catalog_item_versions"),
        sa.UniqueConstraint("item_id", "version", name="uq_catalog_item_versions_item_id_version"),
    )
    op.create_table(
        "merchant_services",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("merchant_id", sa.Uuid(), nullable=False),
        sa.Column("item_id", sa.Uuid(), nullable=False),
        sa.Column("price_fen", sa.Integer(), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("created_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.CheckConstraint("price_fen >= 0", name="price_not_negative"),
        sa.ForeignKeyConstraint(["item_id"], ["catalog_items.id"], name="fk_merchant_services_item_id"),
        sa.ForeignKeyConstraint(
            ["merchant_id"], ["merchants.id"], name="fk_merchant_services_merchant_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_merchant_services"),
        sa.UniqueConstraint("merchant_id", "item_id", name="uq_merchant_services_merchant_id_item_id"),
    )
    op.create_index("ix_merchant_services_item_id", "merchant_services", ["item_id"], unique=False)
    run(APPEND_ONLY)


def downgrade() -> None:
    op.drop_index("ix_merchant_services_item_id", table_name="merchant_services")
    op.drop_table("merchant_services")
    op.drop_table("catalog_item_versions")
    op.drop_index("ix_catalog_items_place_id", table_name="catalog_items")
    op.drop_index("ix_catalog_items_category_id", table_name="catalog_items")
    op.drop_table("catalog_items")
    op.drop_index("ix_refresh_tokens_sign_in_id", table_name="refresh_tokens")
    op.drop_table("refresh_tokens")
    op.drop_index("ix_merchant_places_place_id", table_name="merchant_places")
    op.drop_table("merchant_places")
    op.drop_table("file_contents")
    op.drop_table("facilities")
    op.drop_table("catalog_categories")
    op.drop_index("ix_bookings_venue_id", table_name="bookings")
    op.drop_index("ix_bookings_place_id", table_name="bookings")
    op.drop_index("ix_bookings_booked_by", table_name="bookings")
    op.drop_table("bookings")
    op.drop_index("ix_venues_place_id", table_name="venues")
    op.drop_index("ix_venues_parent_id", table_name="venues")
    op.drop_table("venues")
    op.drop_index("ix_sign_ins_account_id", table_name="sign_ins")
    op.drop_table("sign_ins")
    op.drop_table("notices")
    op.drop_index("ix_merchants_place_id", table_name="merchants")
    op.drop_table("merchants")
    op.drop_index("ix_grants_place_id", table_name="grants")
    op.drop_table("grants")
    op.drop_index("ix_files_uploaded_by", table_name="files")
    op.drop_index("ix_files_subject_id", table_name="files")
    op.drop_index("ix_files_created_at", table_name="files")
    op.drop_table("files")
    op.drop_index("ix_catalogs_place_id", table_name="catalogs")
    op.drop_table("catalogs")
    op.drop_index("ix_timeline_subject", table_name="timeline")
    op.drop_index("ix_timeline_actor_id", table_name="timeline")
    op.drop_table("timeline")
    op.drop_index("ix_places_parent_id", table_name="places")
    op.drop_index("ix_places_lineage", table_name="places", postgresql_using="gin")
    op.drop_table("places")
    op.drop_index("ix_opening_hours_owner_id_day", table_name="opening_hours")
    op.drop_table("opening_hours")
    op.drop_index("ix_idempotency_keys_created_at", table_name="idempotency_keys")
    op.drop_table("idempotency_keys")
    op.drop_table("calendar_days")
    op.drop_table("accounts")
    op.execute("DROP FUNCTION refuse_change")
