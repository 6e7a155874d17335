"""No table about people without somebody who shows it to them, and forgets it."""

from sqlalchemy import Column, ForeignKey, MetaData, Table, Uuid

from app.across.privacy.readable import labels
from app.across.privacy.rules import rules
from app.kit.db import Base
from app.slices import KEEPERS

PEOPLE = {"accounts", "residents"}
BY_NAME = {"account_id", "actor_id", "resident_id", "patient_id", "payer_id", "agent_id"}
# Nobody's own: what is kept there goes by itself, or says what staff did in office.
NOT_THEIRS = {
    "idempotency_keys",  # sealed, gone after a day, and with whoever is forgotten
    "resident_transfers",  # that staff took a sheet in or out
}


def about_people(table: Table) -> set[str]:
    return {
        column.name
        for column in table.columns
        if column.name in BY_NAME or {key.column.table.name for key in column.foreign_keys} & PEOPLE
    }


def test_some_keeper_answers_for_every_table_that_refers_to_people():
    kept = [table for keeper in KEEPERS for table in keeper.tables]
    assert len(kept) == len(set(kept))
    people = {table.name for table in Base.metadata.sorted_tables if about_people(table)}
    assert people - set(kept) - NOT_THEIRS == set()
    assert set(kept) | NOT_THEIRS <= set(Base.metadata.tables)


def test_a_table_that_nobody_answers_for_would_be_noticed():
    metadata = MetaData()
    Table("accounts", metadata, Column("id", Uuid, primary_key=True))
    for column in (Column("seen_by", ForeignKey("accounts.id")), Column("patient_id", Uuid)):
        assert about_people(Table(f"of_{column.name}", metadata, column)) == {column.name}
    assert about_people(Table("of_nobody", metadata, Column("venue_id", Uuid))) == set()


def test_every_rule_is_about_tables_that_are_there():
    assert {table for rule in rules() for table in rule.what} <= set(Base.metadata.tables)


def test_sections_have_names_of_their_own_and_labels_are_chinese():
    names = [keeper.name for keeper in KEEPERS]
    assert len(names) == len(set(names))
    assert not [label for label in labels().values() if label.isascii()]
