from typing import Annotated

from fastapi import APIRouter, Depends

from app.kit.access import ActorDep, PlaceDep, PlaceNotFound
from app.kit.db import SessionDep
from app.kit.errors import Forbidden, Stale
from app.kit.problems import problems
from app.kit.route import Route
from app.services.mediation.committees.schemas import CommitteeRead, CommitteeUpdate
from app.services.mediation.committees.service import Body, CommitteeService
from app.services.mediation.errors import CommitteeNotFound, CommitteeUnlawful, MemberUnknown

router = APIRouter(tags=["Mediation"], route_class=Route)


def service(session: SessionDep) -> CommitteeService:
    return CommitteeService(session)


Committees = Annotated[CommitteeService, Depends(service)]


@router.get(
    "/places/{code}/mediation/committee",
    summary="Read who mediates here",
    response_model=CommitteeRead,
    responses=problems(PlaceNotFound, CommitteeNotFound),
)
async def read_committee(committees: Committees, _: ActorDep, place: PlaceDep) -> Body:
    """The committee of the place, else that of the nearest place above, with its members."""
    return await committees.read(place)


@router.put(
    "/places/{code}/mediation/committee",
    summary="Enter the committee that was elected",
    response_model=CommitteeRead,
    responses=problems(PlaceNotFound, Forbidden, CommitteeUnlawful, MemberUnknown, Stale),
)
async def write_committee(
    wish: CommitteeUpdate, committees: Committees, actor: ActorDep, place: PlaceDep
) -> Body:
    """Three to nine members, one chair, a woman among them; it serves for three years."""
    return await committees.write(actor, place, wish)
