from uuid import UUID

from pydantic import Field

from app.kit.page import PageQuery
from app.kit.schema import Input, Moment, Output
from app.registry.organisations.models import OrganisationKind

NAME = Field(min_length=1, max_length=80, examples=["晋城市第二人民医院"])


class OrganisationCreate(Input):
    kind: OrganisationKind
    name: str = NAME


class OrganisationQuery(PageQuery):
    kind: OrganisationKind | None = Field(None, description="Only organisations of this kind.")


class OrganisationRead(Output):
    id: UUID
    kind: OrganisationKind
    name: str = NAME
    place_code: str = Field(description="Where it stands.", examples=["140502009"])
    created_at: Moment
