"""What a slice keeps about people: so that they may read all of it, and have it forgotten.

A slice that keeps personal data makes one `Keeper` in its `service.py`, and `slices.py` collects them for
`across/privacy`. A person is a `Behalf`: an account, a resident, or both; compare rows with `person.ids`.

    async def data_of(session, keyring, person) -> Records      everything, in full, oldest first
    async def forget(session, person, by) -> None               deletes, or takes out what identifies them

`forget` leaves alone only what a rule of `across/privacy/rules.yaml` keeps, ends what is still going on or
raises a Conflict of its own, and bears being called twice. A sweep carries out one such rule: it forgets what
is older than `before`, and says how many rows that were.
"""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from pydantic import BaseModel
from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.access import Actor, Behalf
from app.kit.secrets import Keyring

Records = Sequence[BaseModel | Mapping[str, Any]]
DataOf = Callable[[AsyncSession, Keyring, Behalf], Awaitable[Records]]
Forget = Callable[[AsyncSession, Behalf, Actor], Awaitable[None]]
Sweep = Callable[[AsyncSession, datetime], Awaitable[int]]


@dataclass(frozen=True)
class Keeper:
    """`name` is the section of the export, `tables` are those it answers for, `sweeps` go by their rule."""

    name: str
    title: str
    tables: frozenset[str]
    data_of: DataOf
    forget: Forget
    sweeps: Mapping[str, Sweep] = field(default_factory=dict)


async def nothing(session: AsyncSession, keyring: Keyring, person: Behalf) -> Records:
    """`data_of` of a slice that keeps nothing but ids."""
    return []


async def nothing_to_forget(session: AsyncSession, person: Behalf, by: Actor) -> None:
    """`forget` of a slice whose rows a rule keeps as they are."""
