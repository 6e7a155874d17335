"""The application: what stands around the slices, which `slices.py` names."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import FastAPI
from fastapi.routing import APIRoute
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession, async_sessionmaker

from app.across.webhooks.catalogue import shapes as webhook_shapes
from app.kit import (
    contract,
    dispatch,
    envelope,
    failures,
    health,
    metrics,
    security,
    tracing,
    workbench,
)
from app.kit.access import Actor, ProxyRefused
from app.kit.db import Turns, connect
from app.kit.errors import BadRequest
from app.kit.lane import Lane, open_lane, watch
from app.kit.limits import BodyLimit
from app.kit.logs import RequestLog
from app.kit.outbound import Gate, Outbound
from app.kit.problems import problems
from app.kit.quota import Quotas
from app.kit.secrets import Keyring, keyring
from app.kit.wechat import WeChat
from app.kit.wxpay import WeChatPay
from app.portal import contract as published
from app.portal import ready
from app.portal.pages.router import front
from app.portal.pages.router import router as pages
from app.registry.partners.service import authenticate as machine_of
from app.registry.partners.service import is_key
from app.registry.people.service import authenticate as person_of
from app.registry.proxies.service import mandates_of, represent
from app.registry.residents.service import resident_of
from app.settings import HttpSettings, Settings
from app.slices import BASE, BULK, FILE_OPENERS, KEEPERS, ROUTERS, TODO, UPLOADS


def operation_id(route: APIRoute) -> str:
    return route.name


async def authenticate(session: AsyncSession, keyring: Keyring, token: str) -> Actor:
    """A person by their access token, a server by its key."""
    return await (machine_of(session, token) if is_key(token) else person_of(session, keyring, token))


def create_app(settings: Settings | None = None) -> FastAPI:
    settings = settings or Settings()
    database = settings.db
    engine = connect(
        database.url,
        pool_size=database.pool_size,
        pool_timeout=database.pool_timeout,
        lock_timeout=database.lock_timeout,
        statement_timeout=database.statement_timeout,
    )

    lane = Lane(settings.http.ready_bytes)
    watch(engine, lane)
    tracer = tracing.provider(settings.traces)

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        dispatch.warm(app)
        async with open_lane(database.conninfo, lane):
            yield
        await app.state.wechat.close()
        await app.state.pay.close_connections()
        await engine.dispose()
        if tracer:
            tracer.shutdown()

    app = FastAPI(
        title="Linli 邻里",
        version="1",
        description=envelope.__doc__ or "",
        lifespan=lifespan,
        openapi_url=None,  # `portal.ready` serves it
        docs_url=None,  # `portal.pages` shows it, without a foreign host
        redoc_url=None,
        generate_unique_id_function=operation_id,
        redirect_slashes=False,  # a redirect would be an answer without an envelope
        telemetry=tracing.telemetry(tracer),
    )
    _know(app, settings, engine, lane)
    _guard(app, settings.http)
    _serve(app)
    return app


def _know(app: FastAPI, settings: Settings, engine: AsyncEngine, lane: Lane) -> None:
    """What requests find in `request.app.state`: the outside, and what slices say of one another."""
    app.state.settings = settings
    app.state.engine = engine
    app.state.lane = lane
    app.state.turns = Turns(settings.db.pool_size, settings.db.pool_timeout)
    app.state.sessions = async_sessionmaker(engine, expire_on_commit=False)
    app.state.queue_sample = metrics.Queue()
    app.state.keyring = keyring(settings)
    app.state.quotas = Quotas(settings.quota)
    app.state.servers = Outbound(Gate(settings.webhook_allow))
    app.state.wechat = WeChat(settings.wechat, app.state.keyring)
    app.state.pay = WeChatPay(settings)
    app.state.authenticate = authenticate
    app.state.file_openers = FILE_OPENERS
    app.state.bench = workbench.bench()
    app.state.keepers = KEEPERS
    app.state.represent = represent
    app.state.resident_of = resident_of
    app.state.todo_of = TODO
    app.state.mandates_of = mandates_of


def _guard(app: FastAPI, http: HttpSettings) -> None:
    app.add_middleware(
        BodyLimit,
        limit=http.max_body_bytes,
        seconds=http.body_seconds,
        more=dict.fromkeys(UPLOADS, http.max_upload_bytes + 65_536)  # the form around the file
        | dict.fromkeys(BULK, http.max_bulk_bytes),
    )
    app.add_middleware(RequestLog)
    failures.install(app)


def _serve(app: FastAPI) -> None:
    app.include_router(health.router)
    app.include_router(metrics.router)
    app.include_router(pages)
    app.include_router(front)
    app.include_router(security.router)
    for router in ROUTERS:
        app.include_router(router, prefix=BASE)
    contract.install(app, everywhere=problems(BadRequest, ProxyRefused))
    published.install(app, told=webhook_shapes())
    app.openapi_url = ready.ADDRESS
    app.include_router(ready.router)
    dispatch.install(app, BASE)
