"""The national list against a real PostgreSQL: what is there afterwards is what the list says."""

import gzip
import threading

import psycopg
import pytest
from click.testing import CliRunner
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.__main__ import cli
from app.registry.places.importer import bring_in
from app.registry.places.listing import LONGEST_LINE, BadList
from tests.database import database

SHANXI = {
    "14": "山西省",
    "1405": "晋城市",
    "140502": "城区",
    "140502009": "开发区街道",
    "140502009009": "东田石社区",
    "140502009010": "东圣社区",
    "140502010": "西街街道",
    "140502010001": "西关社区",
}
HOME, GRID, BUILDING = "140502009010", "140502009010-g01", "140502009010-b12"


class Tree:
    """A database with nothing but places, and what one may want to know of them."""

    def __init__(self, url, folder):
        self.url, self.folder, self.said = url, folder, []
        self.database = psycopg.connect(url, autocommit=True)

    def cleared(self):
        self.database.execute("DELETE FROM places")
        return self

    def file(self, content, name="list.csv"):
        if isinstance(content, dict):
            content = "\n".join(
                ["code,name,other", *(f'{code},"{name}",1' for code, name in content.items())]
            )
        path = self.folder / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    def bring_in(self, *contents, skip_bad=False):
        files = [self.file(content, f"{number}.csv") for number, content in enumerate(contents, 1)]
        report = bring_in(self.url, files, skip_bad=skip_bad, say=self.said.append)
        return report.added, report.changed, report.archived

    def build(self):
        """Below the community, where the list does not reach."""
        for code, kind, parent in ((GRID, "grid", HOME), (BUILDING, "building", GRID)):
            self.database.execute(
                "INSERT INTO places SELECT gen_random_uuid(), %s, %s, %s, id, lineage, NULL, now() "
                "FROM places WHERE code = %s",
                (code, kind, code, parent),
            )
            self.database.execute("UPDATE places SET lineage = lineage || id WHERE code = %s", (code,))
        return self

    def all(self, query, *values):
        return self.database.execute(query, values).fetchall()

    def names(self, *, archived=False):
        rows = self.all("SELECT code, name FROM places WHERE archived_at IS NOT NULL = %s", archived)
        return dict(rows)

    def path(self, code):
        rows = self.all(
            "SELECT above.code FROM places, unnest(lineage) WITH ORDINALITY AS step (id, number) "
            "JOIN places above ON above.id = step.id WHERE places.code = %s ORDER BY number",
            code,
        )
        return [code for (code,) in rows]

    def versions(self):
        """Of every row; another if it was written."""
        return self.all("SELECT code, xmin::text FROM places ORDER BY code")

    def strays(self):
        return self.all(
            "SELECT place.code FROM places place LEFT JOIN places parent ON parent.id = place.parent_id "
            "WHERE place.lineage <> coalesce(parent.lineage, '{}') || place.id"
        )


@pytest.fixture(scope="module")
def one_tree(worker_id, tmp_path_factory):
    with database(f"places_{worker_id}") as url:
        tree = Tree(url.replace("+psycopg", ""), tmp_path_factory.mktemp("lists"))
        yield tree
        tree.database.close()


@pytest.fixture
def tree(one_tree):
    one_tree.cleared().said.clear()
    return one_tree


def without(*gone, **renamed):
    return {code: name for code, name in SHANXI.items() if code not in gone} | renamed


def test_a_place_is_found_below_the_longest_code_it_begins_with(tree):
    assert tree.bring_in(SHANXI) == (8, 0, 0)
    assert tree.names() == SHANXI
    assert tree.path(HOME) == ["14", "1405", "140502", "140502009", HOME]
    assert tree.bring_in({"44": "广东省", "4419": "东莞市", "441900003": "东城街道"}) == (3, 0, 0)
    assert tree.path("441900003") == ["44", "4419", "441900003"]


def test_files_may_come_in_any_order_zipped_and_with_a_mark_at_their_start(tree):
    above, below = dict(list(SHANXI.items())[:4]), dict(list(SHANXI.items())[4:])
    first = gzip.compress(tree.file(below).read_bytes())
    second = b"\xef\xbb\xbf" + tree.file(above).read_bytes().replace(b"\n", b"\r\n")
    assert tree.bring_in(first, second) == (8, 0, 0)
    assert tree.names() == SHANXI


def test_the_same_list_again_writes_no_row(tree):
    tree.bring_in(SHANXI)
    before = tree.versions()
    assert tree.bring_in(SHANXI) == (0, 0, 0)
    assert tree.versions() == before


def test_a_newer_list_renames_and_writes_only_those(tree):
    tree.bring_in(SHANXI)
    before = dict(tree.versions())
    assert tree.bring_in(SHANXI | {HOME: "东盛社区"}) == (0, 1, 0)
    assert tree.names()[HOME] == "东盛社区"
    assert [code for code, version in tree.versions() if version != before[code]] == [HOME]


def test_what_is_gone_is_archived_with_all_below_it_and_what_comes_back_is_there_again(tree):
    tree.bring_in(SHANXI)
    tree.build()
    lost = {"140502009", "140502009009", HOME, GRID, BUILDING}
    assert tree.bring_in(without(*lost)) == (0, 0, 5)
    assert set(tree.names(archived=True)) == lost
    assert tree.bring_in(SHANXI)[0] == 0
    assert tree.names(archived=True) == {}


def test_what_was_archived_for_another_reason_stays_so(tree):
    tree.bring_in(SHANXI)
    tree.build().database.execute("UPDATE places SET archived_at = now() WHERE code = %s", (GRID,))
    tree.bring_in(without(HOME))
    tree.bring_in(SHANXI)
    assert set(tree.names(archived=True)) == {GRID}


def test_a_street_comes_back_without_the_communities_that_the_list_no_longer_has(tree):
    tree.bring_in(SHANXI)
    tree.bring_in(without("140502009", "140502009009", HOME))
    assert tree.bring_in(without("140502009009", HOME)) == (0, 1, 0)
    assert set(tree.names(archived=True)) == {"140502009009", HOME}


def test_a_list_of_one_street_archives_nobody_elses_places(tree):
    tree.bring_in(SHANXI, {"11": "北京市", "1101": "市辖区", "110101": "东城区"})
    assert tree.bring_in({"140502009009": "东田石社区"}) == (0, 0, 1)
    assert set(tree.names(archived=True)) == {HOME}
    assert tree.bring_in({"11": "北京市"}) == (0, 0, 0)


def test_a_street_that_moves_takes_along_all_below_it(tree):
    tree.bring_in(without("1405", "140502"))
    tree.build()
    assert tree.path(BUILDING) == ["14", "140502009", HOME, GRID, BUILDING]
    assert tree.bring_in(SHANXI) == (2, 2, 0)
    assert tree.path(BUILDING) == ["14", "1405", "140502", "140502009", HOME, GRID, BUILDING]
    assert tree.strays() == []


def test_a_community_outlives_its_street(tree):
    tree.bring_in(SHANXI)
    tree.build()
    assert tree.bring_in(without("140502009", "140502009009")) == (0, 1, 2)
    assert tree.path(BUILDING) == ["14", "1405", "140502", HOME, GRID, BUILDING]
    assert set(tree.names(archived=True)) == {"140502009", "140502009009"}


BAD = {
    "no code": ("140502009x10,某社区", "line 3: '140502009x10' is not a code of 2, 4, 6, 9 or 12 digits"),
    "other digits": ("１４,山西省", r"line 3: '\uff11\uff14' is not a code"),
    "no name": ("140502009010,", "line 3: 140502009010 has no name"),
    "a NUL": ("140502009010,东\0圣", "line 3: 140502009010 has no name of 1 to 100 printable characters"),
    "an endless name": (f"140502009010,{'东' * 101}", "line 3: 140502009010 has no name"),
    "too few columns": ("140502009010", "line 3: not a line of CSV"),
    "an open quotation": ('140502009010,"东圣', "line 3: not a line of CSV"),
    "a twin": ("14,山西", "line 3: 14 stands in the list twice"),
    "an orphan": ("150102001001,某社区", "line 3: no place above 150102001001 is known"),
}


@pytest.mark.parametrize(("row", "complaint"), BAD.values(), ids=BAD)
def test_one_bad_row_is_named_and_nothing_is_imported(tree, row, complaint):
    content = f"code,name\n14,山西省\n{row}\n1405,晋城市\n"
    with pytest.raises(BadList) as refusal:
        tree.bring_in(content)
    assert str(refusal.value).startswith(f"1.csv, {complaint}")
    assert str(refusal.value).endswith("nothing was imported")
    assert tree.names() == {}
    tree.bring_in(content, skip_bad=True)
    assert tree.names() == {"14": "山西省", "1405": "晋城市"}
    assert any(complaint in line for line in tree.said)


def test_a_place_whose_row_is_bad_stays_as_it_is(tree):
    tree.bring_in(SHANXI)
    assert tree.bring_in(SHANXI | {HOME: ""}, skip_bad=True) == (0, 0, 0)
    assert tree.names() == SHANXI


def test_of_many_bad_rows_the_first_are_named_and_the_others_counted(tree):
    with pytest.raises(BadList) as refusal:
        tree.bring_in("code,name\n" + "x,y\n" * 30)
    *named, rest, end = str(refusal.value).splitlines()
    assert (len(named), rest, end) == (20, "and 10 more bad rows", "nothing was imported")


def test_characters_that_unicode_did_not_know_yet_may_be_in_a_name(tree):
    assert tree.bring_in(SHANXI | {HOME: "高\ue170村委会"}) == (8, 0, 0)


UNREADABLE = {
    "empty": (b"", "the first line must name the columns code and name"),
    "other columns": (b"id,title\n14,x\n", "the first line must name the columns code and name"),
    "latin-1": ("code,name\n14,Zürich\n".encode("latin-1"), "it is not text in UTF-8"),
    "a picture": (b"\x89PNG\r\n\x1a\n\0\0", "it is not text in UTF-8"),
    "half a gz": (gzip.compress(b"code,name\n" * 999)[:40], "the compressed data is damaged"),
    "one long line": (b"code,name\n14," + b"x" * LONGEST_LINE, "line 2 is longer than any of such a list"),
    "nothing but NUL": (b"\0" * 100_000, "line 1 is longer than any of such a list"),
}


@pytest.mark.parametrize(("content", "complaint"), UNREADABLE.values(), ids=UNREADABLE)
def test_what_is_no_list_is_refused_in_one_sentence(tree, content, complaint):
    with pytest.raises(BadList, match=complaint) as refusal:
        tree.bring_in(SHANXI, content, skip_bad=True)
    assert "2.csv" in str(refusal.value) and "\n" not in str(refusal.value)
    assert tree.names() == {}


@pytest.mark.parametrize("name", [".", "nowhere.csv"])
def test_what_cannot_be_read_ends_the_command_with_one_sentence(tree, name):
    path = tree.folder / name
    result = CliRunner().invoke(cli, ["places", "import", str(path)], env={"DATABASE_URL": tree.url})
    assert (result.exit_code, type(result.exception)) == (1, SystemExit)
    assert f"Error: {path} cannot be read: " in result.output


def test_the_command_says_how_far_it_is_and_what_it_did(tree):
    path = tree.file(SHANXI)
    result = CliRunner().invoke(cli, ["places", "import", str(path)], env={"DATABASE_URL": tree.url})
    assert result.exit_code == 0, result.output
    assert f"{path}: 8 rows" in result.output
    assert "8 rows read, 8 added, 0 changed, 0 archived" in result.output


def test_readers_and_those_who_name_a_place_never_wait_but_other_importers_do(tree):
    tree.bring_in(SHANXI)
    with psycopg.connect(tree.url) as busy:
        busy.execute("LOCK TABLE places IN SHARE ROW EXCLUSIVE MODE")  # as an import does, to its end
        tree.database.execute("SET lock_timeout = '100ms'")
        assert tree.names() == SHANXI
        tree.all("SELECT FROM places WHERE code = '14' FOR KEY SHARE")
        other = threading.Thread(target=tree.bring_in, args=(SHANXI | {HOME: "东盛社区"},))
        other.start()
        other.join(0.2)
        assert other.is_alive()
    other.join()
    assert tree.names()[HOME] == "东盛社区"


lists = st.dictionaries(st.sampled_from(sorted(SHANXI)), st.sampled_from(["甲", "乙"]), min_size=1)


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(lists, min_size=1, max_size=3))
def test_after_any_lists_each_lineage_is_that_of_the_parent_and_itself(tree, several):
    tree.cleared().bring_in(SHANXI)
    tree.build()
    for each in several:
        tree.bring_in(each, skip_bad=True)
        assert tree.strays() == []
        assert each.items() <= tree.names().items()
