"""The database: one declarative base, one session a request, one transaction a session."""

import asyncio
import enum
from datetime import date, datetime
from typing import TYPE_CHECKING, Annotated, Any, ClassVar
from uuid import UUID

from fastapi import Depends, Request
from sqlalchemy import ARRAY, TIMESTAMP, Date, Enum, MetaData, Text
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession, create_async_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from uuid_utils.compat import uuid7

from app.kit.clock import now
from app.kit.errors import Unavailable

if TYPE_CHECKING:
    from app.kit.wall import Wall

# The role in which the API and the worker act: it owns no table. Made by the migrations.
API_ROLE = "linli_api"

# Held by whoever migrates, or fills a fresh database: the one would lock the other's tables.
MIGRATORS_LOCK = 14050200  # any number, as long as it is always the same
# The setting of whoever acts for everybody and so stands beyond row-level security: see `kit.wall`.
BEYOND = "linli.beyond"


def connect(
    url: str,
    *,
    pool_size: int = 5,
    pool_timeout: float = 2,
    lock_timeout: str = "3s",
    statement_timeout: str = "15s",
    beyond: bool = False,
) -> AsyncEngine:
    """Whoever waits longer than `lock_timeout` for somebody else's transaction is answered 409.

    `beyond`: for a process that acts for everybody, as the worker does.
    """
    options = {
        "role": API_ROLE,
        "lock_timeout": lock_timeout,
        "statement_timeout": statement_timeout,
        "idle_in_transaction_session_timeout": "60s",
        "timezone": "UTC",
        "jit": "off",  # compiling costs more than any query of ours takes
    }
    if beyond:
        options[BEYOND] = "on"
    return create_async_engine(
        url,
        pool_size=pool_size,
        max_overflow=0,
        pool_timeout=pool_timeout,
        pool_pre_ping=True,
        hide_parameters=True,  # errors would quote them, and they are people's
        connect_args={
            "options": " ".join(f"-c {name}={value}" for name, value in options.items()),
            "connect_timeout": 5,
            "application_name": "linli",
        },
    )


class Turns:
    """For a connection, first come, first served: `async with turns:`. Unavailable after so many seconds.

    SQLAlchemy's own queue lets a newcomer take what was just given back for the one who waits longest, and
    sends that one to its end: among 200 clients some then waited twice as long as all others.
    """

    def __init__(self, connections: int, seconds: float) -> None:
        self.free, self.seconds = asyncio.Semaphore(connections), seconds

    async def __aenter__(self) -> None:
        try:
            async with asyncio.timeout(self.seconds):
                await self.free.acquire()
        except TimeoutError:
            raise Unavailable from None

    async def __aexit__(self, *failure: object) -> None:
        self.free.release()


def _values(members: type[enum.Enum]) -> list[str]:
    return [member.value for member in members]


class Base(DeclarativeBase):
    """Every table has an id that sorts by age, and knows when it was born.

    `announced`: public answers are made of it and kept ready, so a change is told to all (`kit.lane`).
    Not for a table that is written to many times a second: the telling is one at a time.
    """

    announced: ClassVar[bool] = False

    metadata = MetaData(
        naming_convention={
            "pk": "pk_%(table_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
        }
    )
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        str: Text,
        list[str]: ARRAY(Text),
        date: Date,
        datetime: TIMESTAMP(timezone=True),
        enum.StrEnum: Enum(
            enum.StrEnum, native_enum=False, create_constraint=True, length=32, values_callable=_values
        ),
    }

    # Whose business a row is: see `kit.wall`. Every table says so.
    __wall__: ClassVar["Wall"]

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid7, sort_order=-1)
    created_at: Mapped[datetime] = mapped_column(default=now, sort_order=99)


async def request_session(request: Request) -> AsyncSession:
    """The transaction that `kit.route.Route` opened for this request, and will commit."""
    session: AsyncSession = request.state.session
    return session


SessionDep = Annotated[AsyncSession, Depends(request_session)]
