"""Facts, told after the fact: the outbox is the job queue, in the same transaction.

`emit` inserts one job per subscriber on the session's own connection. If the transaction
rolls back, nothing was said; if it commits, a worker says it, and again until it is heard.
`at_once` is for what must be true together with the fact, `every` for what only the clock asks for.
"""

from collections import defaultdict
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, ClassVar, TypeVar

import psycopg
from procrastinate import App, JobContext, PsycopgConnector
from procrastinate.exceptions import ConnectorException
from procrastinate.tasks import Task
from pydantic import TypeAdapter
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

from app.kit import schedules
from app.kit.outbound import Outbound
from app.kit.secrets import Keyring
from app.kit.wechat import WeChat
from app.kit.wxpay import WeChatPay

queue = App(connector=PsycopgConnector())


@dataclass(frozen=True, kw_only=True)
class Event:
    """Something that happened. Named in the past tense; carries ids, not rows."""

    subscribers: ClassVar[defaultdict[type["Event"], list[Task[..., Any, Any]]]] = defaultdict(list)
    witnesses: ClassVar[defaultdict[type["Event"], list["Handler[Any]"]]] = defaultdict(list)


E = TypeVar("E", bound=Event)
Handler = Callable[[AsyncSession, E], Awaitable[None]]
OutsideHandler = Callable[["Outside", E], Awaitable[None]]
Chore = Callable[[AsyncSession], Awaitable[None]]


def on(event: type[E]) -> Callable[[Handler[E]], Handler[E]]:
    """Subscribe an async function to an event; it must bear being called twice."""

    def subscribe(handler: Handler[E]) -> Handler[E]:
        async def run(context: JobContext, /, **payload: Any) -> None:
            async with context.additional_context["sessions"].begin() as session:
                await handler(session, TypeAdapter(event).validate_python(payload))

        name = f"{handler.__module__}.{handler.__name__}"
        Event.subscribers[event].append(queue.task(name=name, retry=10, pass_context=True)(run))
        return handler

    return subscribe


def at_once(event: type[E]) -> Callable[[Handler[E]], Handler[E]]:
    """Call an async function in the very transaction that tells, before `emit` returns."""

    def subscribe(handler: Handler[E]) -> Handler[E]:
        Event.witnesses[event].append(handler)
        return handler

    return subscribe


@dataclass(frozen=True)
class Outside:
    """What a job has that speaks with the outside world: transactions before and after it, never around."""

    sessions: async_sessionmaker[AsyncSession]
    wechat: WeChat
    keyring: Keyring
    pay: WeChatPay
    servers: Outbound


def on_outside(event: type[E]) -> Callable[[OutsideHandler[E]], OutsideHandler[E]]:
    """As `on`, for a function that asks somebody else's server and so opens its own transactions."""

    def subscribe(handler: OutsideHandler[E]) -> OutsideHandler[E]:
        async def run(context: JobContext, /, **payload: Any) -> None:
            await handler(context.additional_context["outside"], TypeAdapter(event).validate_python(payload))

        name = f"{handler.__module__}.{handler.__name__}"
        Event.subscribers[event].append(queue.task(name=name, retry=10, pass_context=True)(run))
        return handler

    return subscribe


def every(cron: str) -> Callable[[Chore], Chore]:
    """Run an async function by the clock, once however many workers there are; it must bear running twice.

    It waits for no run before it: one that a killed worker left half done would hold it up for ever.
    """

    def schedule(chore: Chore) -> Chore:
        async def run(context: JobContext, /, timestamp: int) -> None:
            async with context.additional_context["sessions"].begin() as session:
                await chore(session)

        name = f"{chore.__module__}.{chore.__name__}"
        task = queue.task(name=name, pass_context=True, queueing_lock=name)(run)
        schedules.registry.periodic_decorator(cron=cron, periodic_id="")(task)
        return chore

    return schedule


def _of_database(failure: ConnectorException) -> Exception:
    """A deadlock or a server that is away, said as by any other statement of the transaction."""
    if isinstance(said := failure.__cause__, psycopg.Error):
        return DBAPIError.instance(None, None, said, psycopg.Error)
    return failure


async def emit(session: AsyncSession, event: Event, *, at: datetime | None = None) -> None:
    """`at`: for whoever hears of it later, not before then."""
    for witness in Event.witnesses[type(event)]:
        await witness(session, event)
    raw = await (await session.connection()).get_raw_connection()
    payload = TypeAdapter(type(event)).dump_python(event, mode="json")
    for task in Event.subscribers[type(event)]:
        try:
            await task.configure(connection=raw.driver_connection, schedule_at=at).defer_async(**payload)
        except ConnectorException as failure:
            raise _of_database(failure) from failure.__cause__
