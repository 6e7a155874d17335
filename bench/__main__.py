"""Ours beside raw limits and peers, on this machine, in one run: `make bench`, `make bench QUICK=1`."""

import sys

import click

from bench.processes import LABELS, peers_at_hand
from bench.table import Row, report
from bench.works import WORKS, Size
from bench.world import made

FULL, QUICK = (
    Size(7, 2.0, slots=200, communities=10_000, bookings=1_000_000),
    Size(3, 0.7, slots=20, communities=1000, bookings=24_000),
)


@click.command()
@click.option("--quick", is_flag=True, help="Fewer and shorter rounds; wider spreads.")
@click.option("--only", type=click.Choice(sorted(WORKS)), multiple=True, help="Just this work.")
def main(quick: bool, only: tuple[str, ...]) -> None:
    """Print one table of ratios; exit with 1 if any goal fell short."""
    rows = list[Row]()
    with made() as world:
        for name in only or WORKS:
            rows += WORKS[name](world, QUICK if quick else FULL)
    missing = [LABELS[each] for each in LABELS if each not in peers_at_hand()]
    sys.exit(0 if report(rows, missing) else 1)


if __name__ == "__main__":
    main()
