"""What every answer of a real server says besides its body, and what none says: a fixed list."""

import httpx
import pytest

from tests.proof.city import headers

HOME = "/api/v1/places/140502009010"
ASKED = {
    "public": ("GET", f"{HOME}/venues"),
    "one's own": ("GET", "/api/v1/me"),
    "refused": ("GET", "/api/v1/bookings/0199d1a2-7c3e-7b52-9f04-3a5d8e21c6b7"),
    "malformed": ("POST", "/api/v1/auth/wechat"),
    "nowhere": ("GET", "/api/v1/nowhere"),
    "another method": ("DELETE", HOME),
    "a preflight": ("OPTIONS", "/api/v1/me"),
    "a page": ("GET", "/docs/en"),
    "the contract": ("GET", "/openapi.json"),
    "alive": ("GET", "/healthz"),
}
BROWSER = {"Origin": "https://elsewhere.example", "Access-Control-Request-Method": "GET"}
SAID_BY_NONE = ("server", "x-powered-by", "access-control-allow-origin", "access-control-allow-credentials")
PAGES = {
    "content-security-policy": "default-src 'none'",
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
}
DEBUGGING = ("/debug", "/console", "/__debug__", "/.env", "/.git/config", "/api/v1/debug", "/redoc", "/admin")


@pytest.fixture
def answers(city, api):
    """As somebody signed in, whose browser comes from elsewhere."""
    said = headers(city.world.residents[3]) | BROWSER
    with httpx.Client(base_url=api.base, headers=said, trust_env=False, timeout=60) as client:
        yield {name: client.request(*asked) for name, asked in ASKED.items()}


def test_no_answer_tells_what_it_need_not_and_no_foreign_page_may_read_it(answers, tell):
    found = {
        (name, each) for name, answer in answers.items() for each in SAID_BY_NONE if each in answer.headers
    }
    tell("D9", f"names of software, CORS: {len(answers)} kinds of answers", f"{found or 'none'}", not found)
    traces = [
        name for name, answer in answers.items() if "Traceback" in answer.text or 'File "' in answer.text
    ]
    tell("D9", "traces of the stack", f"{traces or 'none'}", not traces)


def test_every_answer_has_its_number_and_what_is_private_is_kept_nowhere(answers, tell):
    api = {name: each for name, each in answers.items() if "/api/" in each.request.url.path}
    unnumbered = [name for name, each in api.items() if "x-request-id" not in each.headers]
    tell("D9", "X-Request-ID", f"{unnumbered or 'on all'}", not unnumbered)
    private = ("one's own", "refused", "malformed")
    kept = [each for each in private if answers[each].headers.get("cache-control") != "no-store"]
    tell("D9", "Cache-Control: no-store on what is private", f"{kept or 'on all'}", not kept)


def test_our_pages_run_nothing_foreign_and_nothing_else_is_shown(city, api, answers, tell):
    """They are meant to be read by everybody; what is interactive on them asks this server alone."""
    page = answers["a page"].headers
    missing = [name for name, words in PAGES.items() if words not in page.get(name, "")]
    tell("D9", "/docs: CSP, nosniff, no referrer", f"{missing or 'all there'}", not missing)
    open_ = [path for path in DEBUGGING if api.status_of(path) != 404]
    tell("D9", f"{len(DEBUGGING)} addresses of consoles and configuration", f"{open_ or '404'}", not open_)
