from pathlib import Path
from typing import Any

import fastapi_offline
from fastapi import APIRouter, Request
from fastapi.responses import FileResponse, HTMLResponse, PlainTextResponse, RedirectResponse, Response
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from app.kit.health import checked
from app.kit.language import prefers_english
from app.portal.contract import ours, remedies
from app.portal.pages import documents
from app.portal.pages.errors import PageNotFound
from app.portal.pages.flows import life, lives, names_of
from app.portal.pages.house import house
from app.portal.pages.language import HERE, Language, words_of
from app.portal.ready import ADDRESS

router = APIRouter(prefix="/docs", include_in_schema=False)
front = APIRouter(include_in_schema=False)

SWAGGER = Path(fastapi_offline.__file__).parent / "static"
FILES = {
    "style.css": HERE / "static" / "style.css",
    "pages.js": HERE / "static" / "pages.js",
    "reference.js": HERE / "static" / "reference.js",
    "icon.svg": HERE / "static" / "icon.svg",
    "swagger-ui.css": SWAGGER / "swagger-ui.css",
    "swagger-ui-bundle.js": SWAGGER / "swagger-ui-bundle.js",
}
HEADERS = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; "
    "img-src 'self' data:; connect-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "public, max-age=300",
}
TEMPLATES = Environment(
    loader=FileSystemLoader(HERE / "templates"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)


def page(request: Request, name: str, language: Language, **about: Any) -> Response:
    """`base` is where the pages lie, also behind a proxy that takes a prefix off."""
    path = request.url.path.partition(f"/docs/{language}")[2]
    frame = {
        "base": f"{request.scope.get('root_path', '')}/docs",
        "language": language,
        "twin": f"{language.other}{path}",
        "here": path.split("/")[1] if path else "",
        "words": words_of(language),
    }
    return HTMLResponse(TEMPLATES.get_template(f"{name}.html").render(frame | about), headers=HEADERS)


@router.get("")
async def begin(request: Request) -> Response:
    return sent_on(request)


def sent_on(request: Request, path: str = "") -> Response:
    """To the page in the language of whoever asks."""
    english = prefers_english(request.headers.get("Accept-Language", ""))
    language = Language.EN if english else Language.ZH
    headers = {"Vary": "Accept-Language"}
    return RedirectResponse(f"{request.scope.get('root_path', '')}/docs/{language}{path}", headers=headers)


@router.get("/errors")
async def explain(request: Request) -> Response:
    """Where each refusal's `doc_url` leads: `/docs/errors#404000`, in the reader's language."""
    return sent_on(request, "/errors")


@router.get("/static/{name}")
async def show_file(name: str) -> Response:
    if name not in FILES:
        raise PageNotFound
    return FileResponse(FILES[name], headers=HEADERS)


@router.get("/{language}")
async def show_home(request: Request, language: Language) -> Response:
    return page(
        request, "home", language, guides=documents.guides(language), papers=documents.papers(language)
    )


@router.get("/{language}/guides/{name}")
async def show_guide(request: Request, language: Language, name: str) -> Response:
    return page(request, "document", language, document=documents.guide(name, language))


@router.get("/{language}/papers/{name:path}")
async def show_paper(request: Request, language: Language, name: str) -> Response:
    return page(request, "document", language, document=documents.paper(name, language))


@router.get("/{language}/reference")
async def show_reference(request: Request, language: Language) -> Response:
    contract = f"{request.scope.get('root_path', '')}{ADDRESS}"
    return page(request, "reference", language, contract=contract)


@router.get("/{language}/map")
async def show_map(request: Request, language: Language) -> Response:
    return page(request, "map", language, storeys=house(language))


@router.get("/{language}/flows")
async def show_flows(request: Request, language: Language) -> Response:
    return page(request, "flows", language, lives=lives(language))


@router.get("/{language}/flows/{name}")
async def show_flow(request: Request, language: Language, name: str) -> Response:
    return page(request, "flow", language, life=life(name, language), names=names_of(language))


@router.get("/{language}/law")
async def show_law(request: Request, language: Language) -> Response:
    return page(request, "law", language, documents=documents.law(language))


@router.get("/{language}/status")
async def show_status(request: Request, language: Language) -> Response:
    """For people; machines ask /readyz."""
    shown = page(request, "status", language, checks=await checked(request.app))
    shown.headers["Cache-Control"] = "no-store"
    return shown


@router.get("/{language}/errors")
async def show_errors(request: Request, language: Language) -> Response:
    errors = sorted(ours(), key=lambda each: each.code)
    helps = {each.code: remedies().get(each.slug()) or remedies()[each.status()] for each in errors}
    return page(request, "errors", language, errors=errors, helps=helps)


@front.get("/llms.txt")
async def show_to_models(request: Request) -> Response:
    """What there is to read, for programs that read (llmstxt.org)."""
    about = {"base": f"{request.scope.get('root_path', '')}/docs", "contract": ADDRESS}
    texts = {"guides": documents.guides(Language.EN), "papers": documents.papers(Language.EN)}
    text = TEMPLATES.get_template("llms.txt").render(about | texts | {"words": words_of(Language.EN)})
    return PlainTextResponse(text, headers=HEADERS, media_type="text/markdown")


@front.get("/status")
async def show_status_in_their_language(request: Request) -> Response:
    return sent_on(request, "/status")
