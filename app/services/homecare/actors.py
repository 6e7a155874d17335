"""Who moves what belongs to a provider: its people by their roles in it, the family, and the clock."""

from typing import Any
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from app.kit.access import UNATTENDED, Actor
from app.kit.flow import Move
from app.kit.timeline import S, Stateful
from app.permissions import Role


class OfProvider(Stateful[S]):
    """A row with a life in which only the provider's own people have a say."""

    __abstract__ = True

    provider_id: Mapped[UUID] = mapped_column(ForeignKey("nursing_providers.id"), index=True)

    def is_own(self, actor: Actor) -> bool:
        return self.owner_id in actor.ids_for(self.affairs)

    def allows(self, step: Move[Any], actor: Actor) -> bool:
        own = step.or_owner and self.is_own(actor)
        return own or actor is UNATTENDED or actor.may_inside(step.needs, self.provider_id)

    def roles_of(self, actor: Actor) -> list[Role]:
        return actor.roles_in(self.provider_id) or super().roles_of(actor)
