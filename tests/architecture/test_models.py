import pytest
from sqlalchemy import TIMESTAMP, Column, DateTime, ForeignKey, Integer, MetaData, Table, UniqueConstraint
from sqlalchemy.dialects.postgresql import ExcludeConstraint

import app.slices  # noqa: F401  every slice is loaded
from app.kit.db import Base


def unindexed(table: Table) -> set[str]:
    """Foreign keys that no index, primary key, unique or exclusion constraint begins with."""
    ruled = [each for each in table.constraints if isinstance(each, (UniqueConstraint, ExcludeConstraint))]
    listed = [list(index.columns) for index in table.indexes] + [list(each.columns) for each in ruled]
    listed.append(list(table.primary_key.columns))
    leading = {columns[0] for columns in listed if columns}
    return {key.parent.name for key in table.foreign_keys if key.parent not in leading}


def zoneless(table: Table) -> set[str]:
    return {c.name for c in table.columns if isinstance(c.type, DateTime) and not c.type.timezone}


@pytest.mark.parametrize("table", Base.metadata.sorted_tables, ids=str)
def test_every_foreign_key_is_indexed_and_every_moment_knows_its_zone(table):
    assert unindexed(table) == zoneless(table) == set()


def test_a_careless_table_would_be_noticed():
    metadata = MetaData()
    Table("a", metadata, Column("id", Integer, primary_key=True))
    careless = Table("b", metadata, Column("a_id", ForeignKey("a.id")), Column("at", TIMESTAMP()))
    assert (unindexed(careless), zoneless(careless)) == ({"a_id"}, {"at"})


def test_money_is_whole_fen():
    columns = [column for table in Base.metadata.sorted_tables for column in table.columns]
    money = [column for column in columns if column.name.endswith("_fen")]
    assert money and all(isinstance(column.type, Integer) for column in money)


def test_no_relationship_loads_by_surprise():
    relations = [each for mapper in Base.registry.mappers for each in mapper.relationships]
    assert relations
    assert {each.lazy for each in relations} <= {"raise", "joined"}
