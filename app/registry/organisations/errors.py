from app.kit.errors import Conflict, NotFound


class OrganisationNotFound(NotFound, code=404401, zh="组织不存在，或您无权查看"):
    """There is no such organisation, or it is out of your sight."""


class OrganisationExists(
    Conflict, code=409401, zh="这里已有同名的组织", constraint="uq_organisations_place_id_name"
):
    """There is an organisation of that name at that place already."""
