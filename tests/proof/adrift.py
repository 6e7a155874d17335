"""`python -m app` on a machine whose clock jumps: the whole process, libraries included, believes it.

`python -m tests.proof.adrift serve`. DRIFT: how many seconds it is ahead from the start. SIGUSR1: an hour
ahead; SIGUSR2: an hour back. PostgreSQL stands elsewhere, and its clock is right.
"""

import os
import signal
from datetime import UTC, datetime, timedelta

import time_machine

HOUR = timedelta(hours=1)


def main() -> None:
    begun = datetime.now(UTC) + timedelta(seconds=int(os.environ.get("DRIFT", "0")))
    with time_machine.travel(begun, tick=True) as clock:
        signal.signal(signal.SIGUSR1, lambda *_: clock.shift(HOUR))
        signal.signal(signal.SIGUSR2, lambda *_: clock.shift(-HOUR))
        from app.__main__ import main as app

        app()


if __name__ == "__main__":
    main()
