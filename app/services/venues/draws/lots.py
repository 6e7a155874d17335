"""The draw itself: pure, and so short that anybody can do it again by hand, with `sha256sum`.

1. When a draw opens, a secret seed is made, and its SHA-256 is published: the seed can no longer be changed.
2. A ticket of weight w has w lots, 1 to w. The number of a lot is the SHA-256, in lower-case hexadecimal, of
   the text `<seed>:<ticket>:<lot>` (the ticket's id as it is shown, the lot in decimal digits).
3. The smallest of its numbers is the ticket's. Tickets are ranked by it, the smallest first: whoever has two
   lots comes first twice as often as whoever has one.
4. In that order each gets the seats it asks for, if so many are left; whoever asks for more is passed over.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256
from uuid import UUID


@dataclass(frozen=True)
class Ticket:
    id: UUID
    weight: int
    seats: int


def commitment(seed: str) -> str:
    return sha256(seed.encode()).hexdigest()


def number_of(seed: str, ticket: Ticket) -> str:
    lots = range(1, ticket.weight + 1)
    return min(sha256(f"{seed}:{ticket.id}:{lot}".encode()).hexdigest() for lot in lots)


def ranked(seed: str, tickets: Iterable[Ticket]) -> list[Ticket]:
    return sorted(tickets, key=lambda each: number_of(seed, each))


def winners(seed: str, tickets: Iterable[Ticket], seats: int) -> list[Ticket]:
    """In the order of the draw, and never more than there are seats for."""
    won: list[Ticket] = []
    for ticket in ranked(seed, tickets):
        if ticket.seats <= seats:
            won.append(ticket)
            seats -= ticket.seats
    return won
