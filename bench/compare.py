"""Several do the same work in turn, A B A B; a ratio is taken within each round and never across runs."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from statistics import median, quantiles

import click

from bench.load import Heard, Requests, pour
from bench.processes import Server


@dataclass(frozen=True)
class Round:
    """What a request cost: microseconds of CPU of the server, and of PostgreSQL; and how it felt."""

    server: float
    postgres: float
    per_second: float
    p50: float
    p99: float

    @property
    def total(self) -> float:
        return self.server + self.postgres


@dataclass
class Contender:
    name: str
    server: Server
    requests: Callable[[], Requests]
    expects: frozenset[int] = frozenset({200, 201})
    rounds: list[Round] = field(default_factory=list)

    def typical(self, what: Callable[[Round], float]) -> float:
        return median(map(what, self.rounds))


@dataclass(frozen=True)
class Ratio:
    middle: float
    low: float
    high: float

    def __str__(self) -> str:
        return f"{digits(self.middle)} ({digits(self.low)}–{digits(self.high)})"


def spread(found: list[float]) -> Ratio:
    """The median and the middle half."""
    low, middle, high = quantiles(found, n=4) if len(found) > 1 else found * 3
    return Ratio(middle, low, high)


def digits(value: float) -> str:
    return f"{value:.2f}" if value < 10 else f"{value:.0f}"


class Comparison:
    """The rounds of one run. Contenders of another run are strangers here."""

    def __init__(
        self, contenders: list[Contender], postgres_cpu: Callable[[], float], *, clients: int = 32
    ) -> None:
        self.contenders, self.postgres_cpu, self.clients = contenders, postgres_cpu, clients

    def run(self, rounds: int, seconds: float) -> "Comparison":
        for each in self.contenders:  # warm, and refused here rather than later
            self._round(each, seconds / 2)
        for number in range(rounds):
            for each in self.contenders if number % 2 else reversed(self.contenders):
                each.rounds.append(self._round(each, seconds))
        return self

    def _round(self, each: Contender, seconds: float) -> Round:
        before, postgres = each.server.cpu_seconds(), self.postgres_cpu()
        heard = asyncio.run(pour(each.server.port, each.requests(), clients=self.clients, seconds=seconds))
        if not heard.count or set(heard.statuses) - each.expects:
            raise click.ClickException(f"{each.name} answered {heard.statuses}")
        spent, by_postgres = each.server.cpu_seconds() - before, self.postgres_cpu() - postgres
        return _round_of(heard, spent, by_postgres, seconds)

    def ratio(self, over: Contender, under: Contender, what: Callable[[Round], float]) -> Ratio:
        """How many times as much the first as the second, round by round."""
        if over not in self.contenders or under not in self.contenders:
            raise ValueError("a ratio of two runs says nothing")
        found = [what(a) / max(what(b), 1e-9) for a, b in zip(over.rounds, under.rounds, strict=True)]
        return spread(found)


def _round_of(heard: Heard, spent: float, by_postgres: float, seconds: float) -> Round:
    cuts = quantiles(heard.seconds, n=100) if heard.count > 1 else heard.seconds * 99
    micro = 1e6 / heard.count
    return Round(spent * micro, by_postgres * micro, heard.count / seconds, cuts[49], cuts[98])
