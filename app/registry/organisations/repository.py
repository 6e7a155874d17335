from sqlalchemy import ColumnElement, Select

from app.kit.access import Actor, Place
from app.kit.repository import Repository
from app.permissions import Permission
from app.registry.organisations.errors import OrganisationNotFound
from app.registry.organisations.models import Organisation
from app.registry.organisations.schemas import OrganisationQuery

READ = Permission.ORGANISATIONS_READ


class OrganisationRepository(Repository[Organisation]):
    model, missing = Organisation, OrganisationNotFound

    def visible(self, actor: Actor) -> ColumnElement[bool]:
        return Place.within(actor.reach(READ)) | Organisation.id.in_(actor.organisations(READ))

    def matching(self, actor: Actor, place: Place, wanted: OrganisationQuery) -> Select[Organisation]:
        query = self.visible_to(actor, under=place)
        return query.where(Organisation.kind == wanted.kind) if wanted.kind else query
