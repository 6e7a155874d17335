from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy.ext.asyncio import AsyncSession

from app.across.notices.subscriptions import repository
from app.across.notices.subscriptions.models import Answer, Ending, Subscription
from app.across.notices.subscriptions.schemas import SubscriptionsCreate
from app.across.notices.templates import wechat_templates
from app.kit.access import Actor


@dataclass(frozen=True)
class Agreed:
    template: str
    template_id: str | None
    title: str
    left: int


class SubscriptionService:
    """`ids` are WeChat's own of our templates, by name, as the settings say."""

    def __init__(self, session: AsyncSession, ids: Mapping[str, str], *, english: bool = False) -> None:
        self.session = session
        self.ids = ids
        self.english = english

    async def mine(self, actor: Actor) -> Sequence[Agreed]:
        left = await repository.left(self.session, actor.id)
        return [
            Agreed(name, self.ids.get(name), each.title_en if self.english else each.title, left.get(name, 0))
            for name, each in wechat_templates().items()
        ]

    async def note(self, actor: Actor, wish: SubscriptionsCreate) -> Sequence[Agreed]:
        """What was accepted is good for one message more; what was not ends all that was before.

        Templates of which we know nothing are passed over: mini-program and server are not updated at once.
        """
        names = {id: name for name, id in self.ids.items()}
        for each in wish.answers:
            if name := names.get(each.template_id):
                if each.answer is not Answer.ACCEPT:
                    await repository.end_all(self.session, actor.id, name, Ending.WITHDRAWN)
                self.session.add(Subscription(account_id=actor.id, template=name, answer=each.answer))
                await self.session.flush()
        return await self.mine(actor)
