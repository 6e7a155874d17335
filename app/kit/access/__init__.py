"""Who may do what, where.

A grant gives a role at a place, and so everywhere below it. A place carries its lineage: its
own id and those of all its ancestors. So the whole of authorisation is one question, asked in
Python of one row and in SQL of many: do they overlap?

With `X-Acting-For` somebody acts for a resident who appointed them, or whose guardian they are: with the
rights of that resident, none of their own, and for the purposes of the mandate only (`Actor.on_behalf`).
"""

from app.kit.access.actors import NOBODY, UNATTENDED, Actor, Behalf, GuardianNeeded, ProxyRefused, Unattended
from app.kit.access.asking import ActingFor, ActorDep, Token, ViewerDep, actor_of, current_actor
from app.kit.access.tree import (
    Place,
    PlaceCode,
    Placed,
    PlaceDep,
    PlaceKind,
    PlaceNotFound,
    community_of,
    passed_by,
    place_by_code,
    places_under,
)

__all__ = [
    "NOBODY",
    "UNATTENDED",
    "ActingFor",
    "Actor",
    "ActorDep",
    "Behalf",
    "GuardianNeeded",
    "Place",
    "PlaceCode",
    "PlaceDep",
    "PlaceKind",
    "PlaceNotFound",
    "Placed",
    "ProxyRefused",
    "Token",
    "Unattended",
    "ViewerDep",
    "actor_of",
    "community_of",
    "current_actor",
    "passed_by",
    "place_by_code",
    "places_under",
]
