"""One table: what was promised, what was reached, what fell short."""

from collections.abc import Sequence
from dataclasses import dataclass

import click

from bench.compare import Contender, Ratio, digits

WIDTHS = (4, 52, 26, 14, 7)


@dataclass(frozen=True)
class Row:
    goal: str
    what: str
    reached: str
    asked: str
    kept: bool | None  # nothing is promised where nothing was asked

    @property
    def verdict(self) -> str:
        return {True: "kept", False: "SHORT", None: ""}[self.kept]


def at_least(goal: str, what: str, ratio: Ratio, least: float) -> Row:
    return Row(goal, what, f"{ratio} ×", f"≥ {least:g} ×", ratio.middle >= least)


def at_most(goal: str, what: str, ratio: Ratio, most: float) -> Row:
    return Row(goal, what, f"{ratio} ×", f"≤ {most:g} ×", ratio.middle <= most)


def told(goal: str, what: str, ratio: Ratio) -> Row:
    return Row(goal, what, f"{ratio} ×", "", None)


def costs(title: str, contenders: Sequence[Contender]) -> None:
    """Medians, for orientation; only the ratios of one run are to be believed."""
    click.echo(f"\n{title}\n")
    click.echo(f"{'':<26} {'CPU µs':>8} {'PG µs':>8} {'a second':>9} {'p99 ms':>8}")
    for each in contenders:
        figures = (
            each.typical(lambda r: r.server),
            each.typical(lambda r: r.postgres),
            each.typical(lambda r: r.per_second),
            1000 * each.typical(lambda r: r.p99),
        )
        cells = (f"{figures[0]:8.0f}", f"{figures[1]:8.0f}", f"{figures[2]:9.0f}", f"{figures[3]:8.1f}")
        click.echo(f"{each.name:<26} {' '.join(cells)}")


def line(*cells: str) -> str:
    return " | ".join(f"{cell:<{width}}" for cell, width in zip(cells, WIDTHS, strict=True)).rstrip()


def report(rows: Sequence[Row], missing: Sequence[str]) -> bool:
    """Whether nothing fell short."""
    click.echo("\n" + line("", "what", "reached (middle half)", "asked", ""))
    click.echo("-+-".join("-" * width for width in WIDTHS))
    for row in rows:
        click.echo(line(row.goal, row.what, row.reached, row.asked, row.verdict))
    short = [row for row in rows if row.kept is False]
    click.echo("")
    for row in short:
        click.echo(f"fell short: {row.goal} {row.what}: {row.reached}, asked {row.asked}")
    for each in missing:
        click.echo(f"not measured: {each}")
    if not short:
        click.echo("nothing fell short")
    return not short


__all__ = ["Row", "at_least", "at_most", "costs", "digits", "report", "told"]
