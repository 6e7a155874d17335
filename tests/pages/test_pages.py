"""The pages as HTML: each is there in both languages, leads to others of ours, and to nobody else."""

import re

import pytest

import app.slices  # noqa: F401  every slice is loaded
from app.portal.contract import ours
from app.portal.pages.documents import GUIDES
from app.portal.pages.flows import flows, life
from app.portal.pages.language import HERE, Language, words_of
from app.portal.pages.markdown import html_of
from app.portal.pages.picture import Arrow, _meet, _placed, _railed
from tests.guides.reading import ENGLISH

ADDRESS = re.compile(r"""(?:href|src|action|srcset)=["']([^"']*)""")
FOREIGN = re.compile(r"^[a-z]+:|^//", re.IGNORECASE)


async def crawled(client) -> dict[str, str]:
    """Every page and file that can be reached from the first."""
    found: dict[str, str] = {}
    waiting = ["http://test/docs/en", "http://test/docs/zh"]
    while waiting:
        url = waiting.pop()
        answer = await client.get(url)
        assert answer.status_code == 200, url
        is_page = answer.headers["content-type"].startswith("text/html")
        found[url] = answer.text
        for target in ADDRESS.findall(answer.text) if is_page else ():
            assert not FOREIGN.match(target), f"{url} leads to {target}"
            further = str(answer.url.join(target).copy_with(fragment=None))
            if further not in found and further not in waiting and not further.endswith("/openapi.json"):
                waiting.append(further)
    return found


async def test_nothing_leads_to_a_foreign_host_and_every_link_leads_somewhere(client):
    found = await crawled(client)
    for language in Language:
        expected = {*(f"guides/{each}" for each in GUIDES), *(f"flows/{each}" for each in flows())}
        expected |= {"reference", "map", "flows", "law", "errors", "status", "papers/people"}
        assert {f"http://test/docs/{language}/{each}" for each in expected} <= set(found)
    ours = [text for url, text in found.items() if not url.endswith("swagger-ui-bundle.js")]
    assert [
        each for text in ours for each in re.findall(r"""@import|url\(["']?(?!["'#]|data:)""", text)
    ] == []


async def test_the_browser_is_told_to_load_nothing_from_elsewhere(client):
    answer = await client.get("http://test/docs/en/guides/sign-in")
    policy = answer.headers["content-security-policy"]
    assert "default-src 'none'" in policy and "unsafe" not in policy and "http" not in policy
    assert not re.search(r"<script(?! src)|\sstyle=|\son\w+=", answer.text)


async def test_the_first_page_speaks_the_language_of_whoever_asks(client):
    for wanted, language in (("en-GB,en;q=0.9", "en"), ("zh-CN", "zh"), ("", "zh")):
        answer = await client.get("http://test/docs", headers={"Accept-Language": wanted})
        assert (answer.status_code, answer.headers["location"]) == (307, f"/docs/{language}")


@pytest.mark.parametrize(
    "path", ["guides/nothing", "guides/..%2Fpeople", "papers/.env", "flows/nothing", "nothing"]
)
async def test_what_is_no_page_is_not_found(client, path):
    answer = await client.get(f"http://test/docs/en/{path}")
    assert (answer.status_code, answer.json()["errcode"] // 1000) == (404, 404)


async def test_the_status_page_says_what_works(client):
    answer = await client.get("http://test/status", headers={"Accept-Language": "en"})
    assert answer.headers["location"] == "/docs/en/status"
    page = await client.get("http://test/docs/en/status")
    assert (page.text.count('class="works"'), page.headers["cache-control"]) == (3, "no-store")


async def test_programs_that_read_are_told_what_there_is(client):
    answer = await client.get("http://test/llms.txt")
    assert answer.headers["content-type"].startswith("text/markdown")
    targets = re.findall(r"\]\((/[^)]*)\)", answer.text)
    assert len(targets) > len(GUIDES) + 3
    for each in targets:
        assert each == "/openapi.json" or (await client.get(f"http://test{each}")).status_code == 200


async def test_every_error_stands_in_the_catalogue(client):
    page = (await client.get("http://test/docs/en/errors")).text
    numbers = [each.code for each in ours()]
    assert all(f'id="{code}"' in page for code in numbers) and len(numbers) > 100
    assert page.count('class="remedy"') == len(numbers)


async def test_where_a_refusal_leads_its_error_is_explained_in_the_readers_language(client, town):
    refused = (await client.get("/places/0")).json()
    for language, headers in (("zh", {}), ("en", {"Accept-Language": "en"})):
        page = await client.get(f"http://test{refused['doc_url']}", headers=headers, follow_redirects=True)
        assert page.url.path == f"/docs/{language}/errors"
        assert f'id="{refused["doc_url"].partition("#")[2]}"' in page.text


async def test_the_reference_is_given_the_contract(client):
    page = (await client.get("http://test/docs/en/reference")).text
    assert 'data-contract="/openapi.json"' in page


def test_every_guide_is_offered():
    assert sorted(GUIDES) == [each.stem for each in ENGLISH]


def test_every_word_of_the_templates_is_said_in_both_languages():
    used = "".join(each.read_text("utf-8") for each in (HERE / "templates").glob("*.html"))
    assert set(re.findall(r"words\.(\w+)", used)) <= set(words_of(Language.EN)) == set(words_of(Language.ZH))


@pytest.mark.parametrize("name", sorted(flows()))
def test_a_picture_shows_every_state_and_every_move(name):
    drawn, flow = life(name, Language.EN).svg, flows()[name]
    lines = sum(len(each.sources) for each in flow.moves.values())
    assert drawn.count('class="verb"') == lines > 0
    states = {flow.start} | {each.to for each in flow.moves.values()}
    assert all(f">{each}</text>" in drawn for each in states)
    assert drawn.count('class="name start"') == 1


def test_rails_that_meet_stand_side_by_side():
    states = list("abcdef")
    arrows = [Arrow(one, other, f"{one}{other}") for one in states for other in states if one != other]
    homes, verbs, _ = _placed({each: [arrow for arrow in arrows if arrow.source == each] for each in states})
    rails = _railed(homes, verbs)
    together = [
        (one, other) for one in rails for other in rails if one is not other and one.column == other.column
    ]
    assert len(rails) == len(states) and not any(_meet(one, other) for one, other in together)


def test_a_foreign_address_is_named_and_not_linked():
    html = html_of(
        "[W](https://example.com/a) [us](../people.md) <b>x</b> ![p](https://example.com/p.png)",
        Language.EN,
        "guides",
    )
    assert "example.com/a</code>" in html and "https://" not in html
    assert '<a href="../papers/people">us</a>' in html and "<b>" not in html
