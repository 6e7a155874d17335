"""The pages as a person sees them, on a phone and at a desk; PICTURES=1 keeps that in docs/pictures."""

import os
import re

import pytest

from app.portal.pages.documents import GUIDES
from tests.database import ROOT
from tests.demos import running_demo
from tests.pages.browser import COMMAND, DESKTOP, PHONE, browsing
from tests.pages.pictures import small

PAGES = ("", "/map", "/flows", "/flows/homecare-orders", "/law", "/errors", "/status", "/papers/people")
SHOWN = {
    "zh/guides/sign-in": "guide",
    "zh/flows/venues-bookings": "flow",
    "en": "home",
}
LARGEST = 150_000
OPEN = ".opblock.is-open"
OPENED = "reference#/Auth/sign_in_with_wechat"

pytestmark = [
    pytest.mark.thorough,
    pytest.mark.skipif(not COMMAND and "CI" not in os.environ, reason="Chromium is not installed"),
]


@pytest.fixture(scope="module")
def base(worker_id, tmp_path_factory):
    with running_demo(f"pages_{worker_id}", tmp_path_factory.mktemp("pages")) as demo:
        yield f"http://127.0.0.1:{demo.port}"


@pytest.fixture(scope="module")
def browser(tmp_path_factory):
    with browsing(tmp_path_factory.mktemp("chromium")) as browser:
        yield browser


def foreign(visit, base):
    return [each for each in visit.requested if not each.startswith((f"{base}/", "data:"))]


@pytest.mark.parametrize("screen", [PHONE, DESKTOP], ids=lambda each: each.name)
def test_no_page_complains_overflows_or_asks_anybody_else(browser, base, screen):
    faults = []
    for language in ("en", "zh"):
        for page in (*PAGES, *(f"/guides/{each}" for each in GUIDES)):
            visit = browser.look_at(f"{base}/docs/{language}{page}", screen)
            wide = browser.js("document.documentElement.scrollWidth")
            faults += [(page, each) for each in (*visit.complaints, *foreign(visit, base))]
            faults += [(page, f"{wide} pixels wide")] if wide > screen.width else []
    assert faults == []


@pytest.mark.parametrize("screen", [PHONE, DESKTOP], ids=lambda each: each.name)
def test_the_reference_is_there_to_be_tried(browser, base, screen):
    """An operation is opened by its address, sent, and answered."""
    visit = browser.look_at(f"{base}/docs/zh/{OPENED}", screen)
    assert (visit.complaints, foreign(visit, base)) == ([], [])
    assert browser.waits_for(f'document.querySelector("{OPEN} .try-out__btn")')
    assert browser.js("document.documentElement.scrollWidth") <= screen.width
    browser.js("window.scrollTo(0, 0)")
    keep(f"reference-{screen.name}", browser.picture())
    assert browser.presses(f"{OPEN} .try-out__btn:not(.cancel)", until=f"{OPEN} .execute")
    browser.type_into(f"{OPEN} textarea", '{"code": "demo:resident"}')
    answered = f"{OPEN} .live-responses-table tr.response"
    assert browser.presses(f"{OPEN} .execute", until=answered)
    assert browser.js(f'document.querySelector("{answered}").innerText').startswith("200")
    browser.js(f'document.querySelector("{OPEN}").scrollIntoView()')
    keep(f"operation-{screen.name}", browser.picture())


@pytest.mark.parametrize("screen", [PHONE, DESKTOP], ids=lambda each: each.name)
@pytest.mark.parametrize("page", SHOWN)
def test_a_picture_of_it_is_small_enough_to_keep(browser, base, page, screen):
    browser.look_at(f"{base}/docs/{page}", screen)
    keep(f"{SHOWN[page]}-{screen.name}", browser.picture())


def keep(name, picture):
    made = small(picture)
    assert re.match(rb"\x89PNG", made) and 3_000 < len(made) <= LARGEST
    if os.environ.get("PICTURES") == "1":
        (ROOT / "docs" / "pictures" / f"{name}.png").write_bytes(made)
