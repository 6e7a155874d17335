"""Ours beside raw limits and peers, on this machine, in one run: `make bench`, `make bench QUICK=1`."""

import sys

import click

from bench.processes import LABELS, peers_at_hand
from bench.table import Row, report
from bench.works import WORKS, Size
from bench.world import made

FULL, QUICK = Size(rounds=7, seconds=2.0, slots=1000), Size(rounds=3, seconds=0.7, slots=20)


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
