"""Nursing at home: providers, rules, nurses, orders, offers, visits, incidents, what comes after."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "7f9456034499"
down_revision = "dc7ea7721b8b"


def upgrade() -> None:
    op.create_table(
        "nursing_providers",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("licence_no", sa.Text(), nullable=False),
        sa.Column("office_phone", sa.Text(), nullable=False),
        sa.Column("place_id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["id"], ["organisations.id"], name=op.f("fk_nursing_providers_id")),
        sa.ForeignKeyConstraint(["place_id"], ["places.id"], name=op.f("fk_nursing_providers_place_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_nursing_providers")),
    )
    op.create_index(op.f("ix_nursing_providers_place_id"), "nursing_providers", ["place_id"], unique=False)
    op.create_table(
        "nurses",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column(
            "gender",
            sa.Enum("male", "female", name="gender", native_enum=False, create_constraint=True, length=32),
            nullable=False,
        ),
        sa.Column(
            "title",
            sa.Enum(
                "nurse",
                "senior",
                "charge",
                "deputy_chief",
                "chief",
                name="title",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("licence_no", sa.Text(), nullable=False),
        sa.Column("licence_valid_until", sa.Date(), nullable=False),
        sa.Column("register_checked_on", sa.Date(), nullable=True),
        sa.Column("clinical_since", sa.Date(), nullable=False),
        sa.Column("skills", sa.ARRAY(sa.Text()), nullable=False),
        sa.Column("bad_record", sa.Boolean(), nullable=False),
        sa.Column("liability_policy_no", sa.Text(), nullable=True),
        sa.Column("medical_policy_no", sa.Text(), nullable=True),
        sa.Column("accident_policy_no", sa.Text(), nullable=True),
        sa.Column("insured_until", sa.Date(), nullable=True),
        sa.Column(
            "status",
            sa.Enum(
                "active",
                "suspended",
                name="nursestatus",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("provider_id", sa.Uuid(), nullable=False),
        sa.Column("timeline_head", sa.LargeBinary(), nullable=True),
        sa.Column("place_id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"], name=op.f("fk_nurses_account_id")),
        sa.ForeignKeyConstraint(["place_id"], ["places.id"], name=op.f("fk_nurses_place_id")),
        sa.ForeignKeyConstraint(
            ["provider_id"], ["nursing_providers.id"], name=op.f("fk_nurses_provider_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_nurses")),
        sa.UniqueConstraint("provider_id", "account_id", name=op.f("uq_nurses_provider_id_account_id")),
    )
    op.create_index(op.f("ix_nurses_account_id"), "nurses", ["account_id"], unique=False)
    op.create_index(op.f("ix_nurses_place_id"), "nurses", ["place_id"], unique=False)
    op.create_index(op.f("ix_nurses_provider_id"), "nurses", ["provider_id"], unique=False)
    op.create_table(
        "nursing_areas",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("provider_id", sa.Uuid(), nullable=False),
        sa.Column("place_id", sa.Uuid(), nullable=False),
        sa.Column("travel_fen", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.CheckConstraint("travel_fen >= 0", name=op.f("ck_nursing_areas_travel_not_negative")),
        sa.ForeignKeyConstraint(["place_id"], ["places.id"], name=op.f("fk_nursing_areas_place_id")),
        sa.ForeignKeyConstraint(
            ["provider_id"], ["nursing_providers.id"], name=op.f("fk_nursing_areas_provider_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_nursing_areas")),
        sa.UniqueConstraint("provider_id", "place_id", name=op.f("uq_nursing_areas_provider_id_place_id")),
    )
    op.create_index(op.f("ix_nursing_areas_place_id"), "nursing_areas", ["place_id"], unique=False)
    op.create_table(
        "nursing_consent_texts",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("provider_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("created_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["provider_id"], ["nursing_providers.id"], name=op.f("fk_nursing_consent_texts_provider_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_nursing_consent_texts")),
        sa.UniqueConstraint(
            "provider_id", "version", name=op.f("uq_nursing_consent_texts_provider_id_version")
        ),
    )
    op.create_table(
        "nursing_offerings",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("provider_id", sa.Uuid(), nullable=False),
        sa.Column("category_code", sa.Text(), nullable=False),
        sa.Column("during", postgresql.DATERANGE(), nullable=False),
        sa.Column("guards", postgresql.JSONB(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("created_at", sa.TIMESTAMP(timezone=True), nullable=False),
        postgresql.ExcludeConstraint(
            (sa.column("provider_id"), "="),
            (sa.column("category_code"), "="),
            (sa.column("during"), "&&"),
            using="gist",
            name="ex_nursing_offerings_during",
        ),
        sa.CheckConstraint("NOT isempty(during)", name=op.f("ck_nursing_offerings_during_not_empty")),
        sa.ForeignKeyConstraint(
            ["provider_id"], ["nursing_providers.id"], name=op.f("fk_nursing_offerings_provider_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_nursing_offerings")),
    )
    op.create_index(
        op.f("ix_nursing_offerings_provider_id"), "nursing_offerings", ["provider_id"], unique=False
    )
    op.create_table(
        "nursing_terms",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("provider_id", sa.Uuid(), nullable=False),
        sa.Column("during", postgresql.DATERANGE(), nullable=False),
        sa.Column("terms", postgresql.JSONB(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("created_at", sa.TIMESTAMP(timezone=True), nullable=False),
        postgresql.ExcludeConstraint(
            (sa.column("provider_id"), "="),
            (sa.column("during"), "&&"),
            using="gist",
            name="ex_nursing_terms_during",
        ),
        sa.CheckConstraint("NOT isempty(during)", name=op.f("ck_nursing_terms_during_not_empty")),
        sa.ForeignKeyConstraint(
            ["provider_id"], ["nursing_providers.id"], name=op.f("fk_nursing_terms_provider_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_nursing_terms")),
    )
    op.create_index(op.f("ix_nursing_terms_provider_id"), "nursing_terms", ["provider_id"], unique=False)
    op.create_table(
        "nurse_areas",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("nurse_id", sa.Uuid(), nullable=False),
        sa.Column("place_id", sa.Uuid(), nullable=False),
        sa.Column("travel_minutes", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.CheckConstraint("travel_minutes >= 0", name=op.f("ck_nurse_areas_travel_not_negative")),
        sa.ForeignKeyConstraint(["nurse_id"], ["nurses.id"], name=op.f("fk_nurse_areas_nurse_id")),
        sa.ForeignKeyConstraint(["place_id"], ["places.id"], name=op.f("fk_nurse_areas_place_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_nurse_areas")),
        sa.UniqueConstraint("nurse_id", "place_id", name=op.f("uq_nurse_areas_nurse_id_place_id")),
    )
    op.create_index(op.f("ix_nurse_areas_place_id"), "nurse_areas", ["place_id"], unique=False)
    op.create_table(
        "nurse_leaves",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("nurse_id", sa.Uuid(), nullable=False),
        sa.Column("span", postgresql.TSTZRANGE(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("created_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.CheckConstraint("NOT isempty(span)", name=op.f("ck_nurse_leaves_span_not_empty")),
        sa.ForeignKeyConstraint(["nurse_id"], ["nurses.id"], name=op.f("fk_nurse_leaves_nurse_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_nurse_leaves")),
    )
    op.create_index(op.f("ix_nurse_leaves_nurse_id"), "nurse_leaves", ["nurse_id"], unique=False)
    op.create_table(
        "nursing_orders",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("item_id", sa.Uuid(), nullable=False),
        sa.Column("item_code", sa.Text(), nullable=False),
        sa.Column("item_title", sa.Text(), nullable=False),
        sa.Column("category_code", sa.Text(), nullable=False),
        sa.Column("ordered_by", sa.Uuid(), nullable=False),
        sa.Column(
            "ordered_as",
            sa.Enum(
                "self",
                "family",
                "proxy",
                "staff",
                name="capacity",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("patient_id", sa.Uuid(), nullable=False),
        sa.Column("patient_name_sealed", sa.LargeBinary(), nullable=True),
        sa.Column("id_tail_sealed", sa.LargeBinary(), nullable=True),
        sa.Column("address_sealed", sa.LargeBinary(), nullable=True),
        sa.Column("position_sealed", sa.LargeBinary(), nullable=True),
        sa.Column("dial_sealed", sa.LargeBinary(), nullable=True),
        sa.Column("note_sealed", sa.LargeBinary(), nullable=True),
        sa.Column("file_ids", postgresql.ARRAY(sa.Uuid()), nullable=False),
        sa.Column("slot", postgresql.TSTZRANGE(), nullable=False),
        sa.Column("persons", sa.Integer(), nullable=False),
        sa.Column("insurance", sa.Text(), nullable=False),
        sa.Column("preferred_nurses", postgresql.ARRAY(sa.Uuid()), nullable=False),
        sa.Column("refused_nurses", postgresql.ARRAY(sa.Uuid()), nullable=False),
        sa.Column(
            "nurse_gender",
            sa.Enum("male", "female", name="gender", native_enum=False, create_constraint=True, length=32),
            nullable=True,
        ),
        sa.Column("guards", postgresql.JSONB(), nullable=False),
        sa.Column("terms", postgresql.JSONB(), nullable=False),
        sa.Column("lines", postgresql.JSONB(), nullable=False),
        sa.Column("price_fen", sa.Integer(), nullable=False),
        sa.Column("refund_due_fen", sa.Integer(), nullable=False),
        sa.Column("asked", postgresql.ARRAY(sa.Uuid()), nullable=False),
        sa.Column("served_by", sa.Uuid(), nullable=True),
        sa.Column("consented_at", sa.TIMESTAMP(timezone=True), nullable=True),
        sa.Column("assessed_at", sa.TIMESTAMP(timezone=True), nullable=True),
        sa.Column("paid_at", sa.TIMESTAMP(timezone=True), nullable=True),
        sa.Column(
            "status",
            sa.Enum(
                "draft",
                "submitted",
                "consented",
                "assessed",
                "paid",
                "dispatched",
                "accepted",
                "departed",
                "arrived",
                "serving",
                "completed",
                "closed",
                "refused",
                "cancelled",
                "aborted",
                "no_show_patient",
                "no_show_nurse",
                "disputed",
                name="orderstatus",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("provider_id", sa.Uuid(), nullable=False),
        sa.Column("timeline_head", sa.LargeBinary(), nullable=True),
        sa.Column("place_id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.CheckConstraint("NOT isempty(slot)", name=op.f("ck_nursing_orders_slot_not_empty")),
        sa.CheckConstraint("price_fen >= 0", name=op.f("ck_nursing_orders_price_not_negative")),
        sa.CheckConstraint(
            "refund_due_fen BETWEEN 0 AND price_fen", name=op.f("ck_nursing_orders_no_more_back_than_paid")
        ),
        sa.ForeignKeyConstraint(["item_id"], ["catalog_items.id"], name=op.f("fk_nursing_orders_item_id")),
        sa.ForeignKeyConstraint(["ordered_by"], ["accounts.id"], name=op.f("fk_nursing_orders_ordered_by")),
        sa.ForeignKeyConstraint(["patient_id"], ["residents.id"], name=op.f("fk_nursing_orders_patient_id")),
        sa.ForeignKeyConstraint(["place_id"], ["places.id"], name=op.f("fk_nursing_orders_place_id")),
        sa.ForeignKeyConstraint(
            ["provider_id"], ["nursing_providers.id"], name=op.f("fk_nursing_orders_provider_id")
        ),
        sa.ForeignKeyConstraint(["served_by"], ["accounts.id"], name=op.f("fk_nursing_orders_served_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_nursing_orders")),
    )
    op.create_index(
        "ix_nursing_orders_asked", "nursing_orders", ["asked"], unique=False, postgresql_using="gin"
    )
    op.create_index(op.f("ix_nursing_orders_item_id"), "nursing_orders", ["item_id"], unique=False)
    op.create_index(op.f("ix_nursing_orders_ordered_by"), "nursing_orders", ["ordered_by"], unique=False)
    op.create_index(op.f("ix_nursing_orders_patient_id"), "nursing_orders", ["patient_id"], unique=False)
    op.create_index(op.f("ix_nursing_orders_place_id"), "nursing_orders", ["place_id"], unique=False)
    op.create_index(op.f("ix_nursing_orders_provider_id"), "nursing_orders", ["provider_id"], unique=False)
    op.create_index(op.f("ix_nursing_orders_served_by"), "nursing_orders", ["served_by"], unique=False)
    op.create_index(
        "ix_nursing_orders_slot", "nursing_orders", ["slot"], unique=False, postgresql_using="gist"
    )
    op.create_table(
        "nurse_engagements",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("nurse_id", sa.Uuid(), nullable=False),
        sa.Column("order_id", sa.Uuid(), nullable=False),
        sa.Column("seat", sa.Integer(), nullable=False),
        sa.Column("span", postgresql.TSTZRANGE(), nullable=False),
        sa.Column("ended_at", sa.TIMESTAMP(timezone=True), nullable=True),
        sa.Column("created_at", sa.TIMESTAMP(timezone=True), nullable=False),
        postgresql.ExcludeConstraint(
            (sa.column("nurse_id"), "="),
            (sa.column("span"), "&&"),
            where=sa.text("ended_at IS NULL"),
            using="gist",
            name="ex_nurse_engagements_span",
        ),
        sa.CheckConstraint("NOT isempty(span)", name=op.f("ck_nurse_engagements_span_not_empty")),
        sa.ForeignKeyConstraint(["nurse_id"], ["nurses.id"], name=op.f("fk_nurse_engagements_nurse_id")),
        sa.ForeignKeyConstraint(
            ["order_id"], ["nursing_orders.id"], name=op.f("fk_nurse_engagements_order_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_nurse_engagements")),
    )
    op.create_index(op.f("ix_nurse_engagements_nurse_id"), "nurse_engagements", ["nurse_id"], unique=False)
    op.create_index(op.f("ix_nurse_engagements_order_id"), "nurse_engagements", ["order_id"], unique=False)
    op.create_index(
        "uq_nurse_engagements_seat",
        "nurse_engagements",
        ["order_id", "seat"],
        unique=True,
        postgresql_where=sa.text("ended_at IS NULL"),
    )
    op.create_table(
        "nursing_arrival_overrides",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("order_id", sa.Uuid(), nullable=False),
        sa.Column("approved_by", sa.Uuid(), nullable=False),
        sa.Column("reason_code", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("created_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["approved_by"], ["accounts.id"], name=op.f("fk_nursing_arrival_overrides_approved_by")
        ),
        sa.ForeignKeyConstraint(
            ["order_id"], ["nursing_orders.id"], name=op.f("fk_nursing_arrival_overrides_order_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_nursing_arrival_overrides")),
    )
    op.create_index(
        op.f("ix_nursing_arrival_overrides_approved_by"),
        "nursing_arrival_overrides",
        ["approved_by"],
        unique=False,
    )
    op.create_index(
        op.f("ix_nursing_arrival_overrides_order_id"), "nursing_arrival_overrides", ["order_id"], unique=False
    )
    op.create_table(
        "nursing_assessments",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("order_id", sa.Uuid(), nullable=False),
        sa.Column("patient_id", sa.Uuid(), nullable=False),
        sa.Column("category_code", sa.Text(), nullable=False),
        sa.Column("assessor_id", sa.Uuid(), nullable=True),
        sa.Column(
            "result",
            sa.Enum(
                "pass", "fail", "refer", name="result", native_enum=False, create_constraint=True, length=32
            ),
            nullable=False,
        ),
        sa.Column("score", sa.Integer(), nullable=True),
        sa.Column("valid_until", sa.Date(), nullable=True),
        sa.Column("findings_sealed", sa.LargeBinary(), nullable=True),
        sa.Column("created_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["assessor_id"], ["accounts.id"], name=op.f("fk_nursing_assessments_assessor_id")
        ),
        sa.ForeignKeyConstraint(
            ["order_id"], ["nursing_orders.id"], name=op.f("fk_nursing_assessments_order_id")
        ),
        sa.ForeignKeyConstraint(
            ["patient_id"], ["residents.id"], name=op.f("fk_nursing_assessments_patient_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_nursing_assessments")),
    )
    op.create_index(
        op.f("ix_nursing_assessments_assessor_id"), "nursing_assessments", ["assessor_id"], unique=False
    )
    op.create_index(
        op.f("ix_nursing_assessments_order_id"), "nursing_assessments", ["order_id"], unique=False
    )
    op.create_index(
        "ix_nursing_assessments_patient_id",
        "nursing_assessments",
        ["patient_id", "category_code"],
        unique=False,
    )
    op.create_table(
        "nursing_consents",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("order_id", sa.Uuid(), nullable=False),
        sa.Column(
            "decision",
            sa.Enum("permit", "deny", name="decision", native_enum=False, create_constraint=True, length=32),
            nullable=False,
        ),
        sa.Column(
            "capacity",
            sa.Enum(
                "self",
                "family",
                "proxy",
                "staff",
                name="capacity",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("given_by", sa.Uuid(), nullable=False),
        sa.Column("text_version", sa.Text(), nullable=False),
        sa.Column("text_hash", sa.Text(), nullable=False),
        sa.Column("signature_file_id", sa.Uuid(), nullable=True),
        sa.Column("created_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["given_by"], ["accounts.id"], name=op.f("fk_nursing_consents_given_by")),
        sa.ForeignKeyConstraint(
            ["order_id"], ["nursing_orders.id"], name=op.f("fk_nursing_consents_order_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_nursing_consents")),
        sa.UniqueConstraint("order_id", name=op.f("uq_nursing_consents_order_id")),
    )
    op.create_index(op.f("ix_nursing_consents_given_by"), "nursing_consents", ["given_by"], unique=False)
    op.create_table(
        "nursing_entries",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("order_id", sa.Uuid(), nullable=False),
        sa.Column("entry_id", sa.Uuid(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("body_sealed", sa.LargeBinary(), nullable=True),
        sa.Column("result", sa.Text(), nullable=False),
        sa.Column("error", sa.Text(), nullable=True),
        sa.Column("created_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"], name=op.f("fk_nursing_entries_account_id")),
        sa.ForeignKeyConstraint(
            ["order_id"], ["nursing_orders.id"], name=op.f("fk_nursing_entries_order_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_nursing_entries")),
        sa.UniqueConstraint("order_id", "entry_id", name=op.f("uq_nursing_entries_order_id_entry_id")),
    )
    op.create_index(op.f("ix_nursing_entries_account_id"), "nursing_entries", ["account_id"], unique=False)
    op.create_table(
        "nursing_follow_ups",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("order_id", sa.Uuid(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("answered_at", sa.TIMESTAMP(timezone=True), nullable=True),
        sa.Column("answered_by", sa.Uuid(), nullable=True),
        sa.Column("answer_sealed", sa.LargeBinary(), nullable=True),
        sa.Column("created_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["answered_by"], ["accounts.id"], name=op.f("fk_nursing_follow_ups_answered_by")
        ),
        sa.ForeignKeyConstraint(
            ["order_id"], ["nursing_orders.id"], name=op.f("fk_nursing_follow_ups_order_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_nursing_follow_ups")),
        sa.UniqueConstraint("order_id", "code", name=op.f("uq_nursing_follow_ups_order_id_code")),
    )
    op.create_index(
        op.f("ix_nursing_follow_ups_answered_by"), "nursing_follow_ups", ["answered_by"], unique=False
    )
    op.create_table(
        "nursing_incidents",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("order_id", sa.Uuid(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "late_15",
                "late_30",
                "late_60",
                "overdue",
                "nurse_absent",
                "patient_absent",
                "turned_away",
                "aborted",
                "adverse_event",
                "complaint",
                "record_missing",
                "nurse_safety",
                name="incidentkind",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column(
            "severity",
            sa.Enum(
                "minor",
                "serious",
                "critical",
                name="severity",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("key", sa.Text(), nullable=True),
        sa.Column("opened_by", sa.Uuid(), nullable=True),
        sa.Column("statement_sealed", sa.LargeBinary(), nullable=True),
        sa.Column("findings_sealed", sa.LargeBinary(), nullable=True),
        sa.Column(
            "status",
            sa.Enum(
                "open",
                "investigating",
                "closed",
                name="incidentstatus",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("provider_id", sa.Uuid(), nullable=False),
        sa.Column("timeline_head", sa.LargeBinary(), nullable=True),
        sa.Column("place_id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["opened_by"], ["accounts.id"], name=op.f("fk_nursing_incidents_opened_by")),
        sa.ForeignKeyConstraint(
            ["order_id"], ["nursing_orders.id"], name=op.f("fk_nursing_incidents_order_id")
        ),
        sa.ForeignKeyConstraint(["place_id"], ["places.id"], name=op.f("fk_nursing_incidents_place_id")),
        sa.ForeignKeyConstraint(
            ["provider_id"], ["nursing_providers.id"], name=op.f("fk_nursing_incidents_provider_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_nursing_incidents")),
        sa.UniqueConstraint("key", name=op.f("uq_nursing_incidents_key")),
    )
    op.create_index(op.f("ix_nursing_incidents_opened_by"), "nursing_incidents", ["opened_by"], unique=False)
    op.create_index(op.f("ix_nursing_incidents_order_id"), "nursing_incidents", ["order_id"], unique=False)
    op.create_index(op.f("ix_nursing_incidents_place_id"), "nursing_incidents", ["place_id"], unique=False)
    op.create_index(
        op.f("ix_nursing_incidents_provider_id"), "nursing_incidents", ["provider_id"], unique=False
    )
    op.create_table(
        "nursing_looks",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("order_id", sa.Uuid(), nullable=False),
        sa.Column("actor_id", sa.Uuid(), nullable=False),
        sa.Column("roles", sa.ARRAY(sa.Text()), nullable=False),
        sa.Column(
            "sight",
            sa.Enum("health", "door", name="sight", native_enum=False, create_constraint=True, length=32),
            nullable=False,
        ),
        sa.Column("created_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["actor_id"], ["accounts.id"], name=op.f("fk_nursing_looks_actor_id")),
        sa.ForeignKeyConstraint(["order_id"], ["nursing_orders.id"], name=op.f("fk_nursing_looks_order_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_nursing_looks")),
    )
    op.create_index(op.f("ix_nursing_looks_actor_id"), "nursing_looks", ["actor_id"], unique=False)
    op.create_index(op.f("ix_nursing_looks_order_id"), "nursing_looks", ["order_id"], unique=False)
    op.create_table(
        "nursing_offers",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("order_id", sa.Uuid(), nullable=False),
        sa.Column("nurse_id", sa.Uuid(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.Column("score", sa.Integer(), nullable=False),
        sa.Column("reasons", postgresql.JSONB(), nullable=False),
        sa.Column("by_hand", sa.Boolean(), nullable=False),
        sa.Column("expires_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.Column(
            "status",
            sa.Enum(
                "offered",
                "accepted",
                "declined",
                "lapsed",
                "superseded",
                "withdrawn",
                name="offerstatus",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("provider_id", sa.Uuid(), nullable=False),
        sa.Column("timeline_head", sa.LargeBinary(), nullable=True),
        sa.Column("place_id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"], name=op.f("fk_nursing_offers_account_id")),
        sa.ForeignKeyConstraint(["nurse_id"], ["nurses.id"], name=op.f("fk_nursing_offers_nurse_id")),
        sa.ForeignKeyConstraint(["order_id"], ["nursing_orders.id"], name=op.f("fk_nursing_offers_order_id")),
        sa.ForeignKeyConstraint(["place_id"], ["places.id"], name=op.f("fk_nursing_offers_place_id")),
        sa.ForeignKeyConstraint(
            ["provider_id"], ["nursing_providers.id"], name=op.f("fk_nursing_offers_provider_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_nursing_offers")),
    )
    op.create_index(op.f("ix_nursing_offers_account_id"), "nursing_offers", ["account_id"], unique=False)
    op.create_index("ix_nursing_offers_expires_at", "nursing_offers", ["status", "expires_at"], unique=False)
    op.create_index(op.f("ix_nursing_offers_nurse_id"), "nursing_offers", ["nurse_id"], unique=False)
    op.create_index(op.f("ix_nursing_offers_order_id"), "nursing_offers", ["order_id"], unique=False)
    op.create_index(op.f("ix_nursing_offers_place_id"), "nursing_offers", ["place_id"], unique=False)
    op.create_index(op.f("ix_nursing_offers_provider_id"), "nursing_offers", ["provider_id"], unique=False)
    op.create_index(
        "uq_nursing_offers_open",
        "nursing_offers",
        ["order_id", "nurse_id"],
        unique=True,
        postgresql_where=sa.text("status = 'offered'"),
    )
    op.create_table(
        "nursing_reviews",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("order_id", sa.Uuid(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("stars", sa.Integer(), nullable=False),
        sa.Column("tags", sa.ARRAY(sa.Text()), nullable=False),
        sa.Column("comment", sa.Text(), nullable=True),
        sa.Column("created_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.CheckConstraint("stars BETWEEN 1 AND 5", name=op.f("ck_nursing_reviews_one_to_five")),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"], name=op.f("fk_nursing_reviews_account_id")),
        sa.ForeignKeyConstraint(
            ["order_id"], ["nursing_orders.id"], name=op.f("fk_nursing_reviews_order_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_nursing_reviews")),
        sa.UniqueConstraint("order_id", name=op.f("uq_nursing_reviews_order_id")),
    )
    op.create_index(op.f("ix_nursing_reviews_account_id"), "nursing_reviews", ["account_id"], unique=False)
    op.create_table(
        "nursing_visits",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("order_id", sa.Uuid(), nullable=False),
        sa.Column("nurse_id", sa.Uuid(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("departed_at", sa.TIMESTAMP(timezone=True), nullable=True),
        sa.Column("arrived_at", sa.TIMESTAMP(timezone=True), nullable=True),
        sa.Column("begun_at", sa.TIMESTAMP(timezone=True), nullable=True),
        sa.Column("ended_at", sa.TIMESTAMP(timezone=True), nullable=True),
        sa.Column("position_sealed", sa.LargeBinary(), nullable=True),
        sa.Column("distance_m", sa.Integer(), nullable=True),
        sa.Column("accuracy_m", sa.Integer(), nullable=True),
        sa.Column("flags", sa.ARRAY(sa.Text()), nullable=False),
        sa.Column("identity", sa.Text(), nullable=True),
        sa.Column("record_sealed", sa.LargeBinary(), nullable=True),
        sa.Column("photo_ids", sa.ARRAY(sa.Uuid()), nullable=False),
        sa.Column("signature_file_id", sa.Uuid(), nullable=True),
        sa.Column("signed_by", sa.Text(), nullable=True),
        sa.Column(
            "status",
            sa.Enum(
                "planned",
                "departed",
                "arrived",
                "identified",
                "serving",
                "paused",
                "completed",
                "aborted",
                "called_off",
                name="visitstatus",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("provider_id", sa.Uuid(), nullable=False),
        sa.Column("timeline_head", sa.LargeBinary(), nullable=True),
        sa.Column("place_id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["accounts.id"], name=op.f("fk_nursing_visits_account_id")),
        sa.ForeignKeyConstraint(["nurse_id"], ["nurses.id"], name=op.f("fk_nursing_visits_nurse_id")),
        sa.ForeignKeyConstraint(["order_id"], ["nursing_orders.id"], name=op.f("fk_nursing_visits_order_id")),
        sa.ForeignKeyConstraint(["place_id"], ["places.id"], name=op.f("fk_nursing_visits_place_id")),
        sa.ForeignKeyConstraint(
            ["provider_id"], ["nursing_providers.id"], name=op.f("fk_nursing_visits_provider_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_nursing_visits")),
    )
    op.create_index(op.f("ix_nursing_visits_account_id"), "nursing_visits", ["account_id"], unique=False)
    op.create_index(op.f("ix_nursing_visits_nurse_id"), "nursing_visits", ["nurse_id"], unique=False)
    op.create_index(op.f("ix_nursing_visits_order_id"), "nursing_visits", ["order_id"], unique=False)
    op.create_index(op.f("ix_nursing_visits_place_id"), "nursing_visits", ["place_id"], unique=False)
    op.create_index(op.f("ix_nursing_visits_provider_id"), "nursing_visits", ["provider_id"], unique=False)
    op.create_index(
        "uq_nursing_visits_under_way",
        "nursing_visits",
        ["order_id"],
        unique=True,
        postgresql_where=sa.text("(status NOT IN ('called_off', 'aborted', 'completed'))"),
    )
    op.create_table(
        "nursing_supplies",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("visit_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("quantity", sa.Integer(), nullable=False),
        sa.Column("batch_no", sa.Text(), nullable=False),
        sa.Column("expires_on", sa.Date(), nullable=True),
        sa.Column("created_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.CheckConstraint("quantity > 0", name=op.f("ck_nursing_supplies_something_used")),
        sa.ForeignKeyConstraint(
            ["visit_id"], ["nursing_visits.id"], name=op.f("fk_nursing_supplies_visit_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_nursing_supplies")),
    )
    op.create_index(op.f("ix_nursing_supplies_visit_id"), "nursing_supplies", ["visit_id"], unique=False)
    op.create_table(
        "nursing_vitals",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("visit_id", sa.Uuid(), nullable=False),
        sa.Column("taken_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("values_sealed", sa.LargeBinary(), nullable=True),
        sa.Column("created_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["visit_id"], ["nursing_visits.id"], name=op.f("fk_nursing_vitals_visit_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_nursing_vitals")),
    )
    op.create_index(op.f("ix_nursing_vitals_visit_id"), "nursing_vitals", ["visit_id"], unique=False)
    op.create_table(
        "nursing_waste",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("visit_id", sa.Uuid(), nullable=False),
        sa.Column("bag_code", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("weight_g", sa.Integer(), nullable=False),
        sa.Column("handed_to", sa.Text(), nullable=True),
        sa.Column("handed_at", sa.TIMESTAMP(timezone=True), nullable=True),
        sa.Column("created_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["visit_id"], ["nursing_visits.id"], name=op.f("fk_nursing_waste_visit_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_nursing_waste")),
        sa.UniqueConstraint("visit_id", "bag_code", name=op.f("uq_nursing_waste_visit_id_bag_code")),
    )


def downgrade() -> None:
    op.drop_table("nursing_waste")
    op.drop_index(op.f("ix_nursing_vitals_visit_id"), table_name="nursing_vitals")
    op.drop_table("nursing_vitals")
    op.drop_index(op.f("ix_nursing_supplies_visit_id"), table_name="nursing_supplies")
    op.drop_table("nursing_supplies")
    op.drop_index(
        "uq_nursing_visits_under_way",
        table_name="nursing_visits",
        postgresql_where=sa.text("(status NOT IN ('called_off', 'aborted', 'completed'))"),
    )
    op.drop_index(op.f("ix_nursing_visits_provider_id"), table_name="nursing_visits")
    op.drop_index(op.f("ix_nursing_visits_place_id"), table_name="nursing_visits")
    op.drop_index(op.f("ix_nursing_visits_order_id"), table_name="nursing_visits")
    op.drop_index(op.f("ix_nursing_visits_nurse_id"), table_name="nursing_visits")
    op.drop_index(op.f("ix_nursing_visits_account_id"), table_name="nursing_visits")
    op.drop_table("nursing_visits")
    op.drop_index(op.f("ix_nursing_reviews_account_id"), table_name="nursing_reviews")
    op.drop_table("nursing_reviews")
    op.drop_index(
        "uq_nursing_offers_open", table_name="nursing_offers", postgresql_where=sa.text("status = 'offered'")
    )
    op.drop_index(op.f("ix_nursing_offers_provider_id"), table_name="nursing_offers")
    op.drop_index(op.f("ix_nursing_offers_place_id"), table_name="nursing_offers")
    op.drop_index(op.f("ix_nursing_offers_order_id"), table_name="nursing_offers")
    op.drop_index(op.f("ix_nursing_offers_nurse_id"), table_name="nursing_offers")
    op.drop_index("ix_nursing_offers_expires_at", table_name="nursing_offers")
    op.drop_index(op.f("ix_nursing_offers_account_id"), table_name="nursing_offers")
    op.drop_table("nursing_offers")
    op.drop_index(op.f("ix_nursing_looks_order_id"), table_name="nursing_looks")
    op.drop_index(op.f("ix_nursing_looks_actor_id"), table_name="nursing_looks")
    op.drop_table("nursing_looks")
    op.drop_index(op.f("ix_nursing_incidents_provider_id"), table_name="nursing_incidents")
    op.drop_index(op.f("ix_nursing_incidents_place_id"), table_name="nursing_incidents")
    op.drop_index(op.f("ix_nursing_incidents_order_id"), table_name="nursing_incidents")
    op.drop_index(op.f("ix_nursing_incidents_opened_by"), table_name="nursing_incidents")
    op.drop_table("nursing_incidents")
    op.drop_index(op.f("ix_nursing_follow_ups_answered_by"), table_name="nursing_follow_ups")
    op.drop_table("nursing_follow_ups")
    op.drop_index(op.f("ix_nursing_entries_account_id"), table_name="nursing_entries")
    op.drop_table("nursing_entries")
    op.drop_index(op.f("ix_nursing_consents_given_by"), table_name="nursing_consents")
    op.drop_table("nursing_consents")
    op.drop_index("ix_nursing_assessments_patient_id", table_name="nursing_assessments")
    op.drop_index(op.f("ix_nursing_assessments_order_id"), table_name="nursing_assessments")
    op.drop_index(op.f("ix_nursing_assessments_assessor_id"), table_name="nursing_assessments")
    op.drop_table("nursing_assessments")
    op.drop_index(op.f("ix_nursing_arrival_overrides_order_id"), table_name="nursing_arrival_overrides")
    op.drop_index(op.f("ix_nursing_arrival_overrides_approved_by"), table_name="nursing_arrival_overrides")
    op.drop_table("nursing_arrival_overrides")
    op.drop_index(
        "uq_nurse_engagements_seat",
        table_name="nurse_engagements",
        postgresql_where=sa.text("ended_at IS NULL"),
    )
    op.drop_index(op.f("ix_nurse_engagements_order_id"), table_name="nurse_engagements")
    op.drop_index(op.f("ix_nurse_engagements_nurse_id"), table_name="nurse_engagements")
    op.drop_table("nurse_engagements")
    op.drop_index("ix_nursing_orders_slot", table_name="nursing_orders", postgresql_using="gist")
    op.drop_index(op.f("ix_nursing_orders_served_by"), table_name="nursing_orders")
    op.drop_index(op.f("ix_nursing_orders_provider_id"), table_name="nursing_orders")
    op.drop_index(op.f("ix_nursing_orders_place_id"), table_name="nursing_orders")
    op.drop_index(op.f("ix_nursing_orders_patient_id"), table_name="nursing_orders")
    op.drop_index(op.f("ix_nursing_orders_ordered_by"), table_name="nursing_orders")
    op.drop_index(op.f("ix_nursing_orders_item_id"), table_name="nursing_orders")
    op.drop_index("ix_nursing_orders_asked", table_name="nursing_orders", postgresql_using="gin")
    op.drop_table("nursing_orders")
    op.drop_index(op.f("ix_nurse_leaves_nurse_id"), table_name="nurse_leaves")
    op.drop_table("nurse_leaves")
    op.drop_index(op.f("ix_nurse_areas_place_id"), table_name="nurse_areas")
    op.drop_table("nurse_areas")
    op.drop_index(op.f("ix_nursing_terms_provider_id"), table_name="nursing_terms")
    op.drop_table("nursing_terms")
    op.drop_index(op.f("ix_nursing_offerings_provider_id"), table_name="nursing_offerings")
    op.drop_table("nursing_offerings")
    op.drop_table("nursing_consent_texts")
    op.drop_index(op.f("ix_nursing_areas_place_id"), table_name="nursing_areas")
    op.drop_table("nursing_areas")
    op.drop_index(op.f("ix_nurses_provider_id"), table_name="nurses")
    op.drop_index(op.f("ix_nurses_place_id"), table_name="nurses")
    op.drop_index(op.f("ix_nurses_account_id"), table_name="nurses")
    op.drop_table("nurses")
    op.drop_index(op.f("ix_nursing_providers_place_id"), table_name="nursing_providers")
    op.drop_table("nursing_providers")
