from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

import structlog
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from app.across.notices.events import NoticePut
from app.across.notices.models import Notice
from app.across.notices.subscriptions import repository
from app.across.notices.subscriptions.models import Ending
from app.across.notices.templates import Template, templates
from app.kit.clock import now
from app.kit.events import Outside, on_outside
from app.kit.wechat import Sent, WeChatMisused
from app.registry.people.service import account_behind, openid_of
from app.registry.pushes.events import WeChatPushed
from app.registry.pushes.service import PushService

log = structlog.get_logger(__name__)


@dataclass(frozen=True)
class Letter:
    """A notice that may go out by WeChat, and the agreement it would use up."""

    subscription_id: UUID
    account_id: UUID
    openid: str
    template: Template
    wechat: str
    text: str
    put_at: datetime
    subject_id: UUID


@on_outside(NoticePut)
async def send_by_wechat(outside: Outside, event: NoticePut) -> None:
    """One agreement, one message. WeChat itself sees to it that a second try reaches nobody twice."""
    async with outside.sessions() as session:
        letter = await _letter(session, event.notice_id)
    template_id = outside.wechat.settings.templates.get(letter.wechat) if letter else None
    if letter is None or template_id is None:
        return
    ending = await _sent(outside, letter, template_id)
    async with outside.sessions.begin() as session:
        await repository.end(session, letter.subscription_id, ending)
        if ending is Ending.UNSUBSCRIBED:  # then it is none of the others either
            await repository.end_all(session, letter.account_id, letter.wechat, ending)
        if ending is Ending.SENT:
            (await session.get_one(Notice, event.notice_id)).sent_at = now()


async def _sent(outside: Outside, letter: Letter, template_id: str) -> Ending:
    try:
        sent = await outside.wechat.send(
            outside.sessions,
            openid=letter.openid,
            template_id=template_id,
            values=letter.template.wechat_values(letter.text, letter.put_at),
            page=letter.template.page_of(letter.subject_id),
        )
    except WeChatMisused as refusal:  # it would be refused again
        log.error("notice_not_sent", template=letter.template.code, error=refusal.slug())
        return Ending.REFUSED
    return Ending.SENT if sent is Sent.SENT else Ending.UNSUBSCRIBED


async def _letter(session: AsyncSession, notice_id: UUID) -> Letter | None:
    notice = await session.scalar(select(Notice).where(Notice.id == notice_id, Notice.sent_at.is_(None)))
    template = templates().get(notice.template) if notice else None
    if notice is None or template is None or template.wechat is None:
        return None
    openid = await openid_of(session, notice.account_id)
    subscription_id = await repository.oldest(session, notice.account_id, template.wechat)
    if openid is None or subscription_id is None:
        return None
    about = (template, template.wechat, notice.text, notice.created_at, notice.subject_id)
    return Letter(subscription_id, notice.account_id, openid, *about)


SWITCHED = "subscribe_msg_change_event"  # somebody changed their mind in WeChat's own settings


@on_outside(WeChatPushed)
async def hear_of_a_change_of_mind(outside: Outside, event: WeChatPushed) -> None:
    if event.kind == SWITCHED:
        async with outside.sessions.begin() as session:
            await _end_what_was_switched_off(session, outside, event.push_id)


async def _end_what_was_switched_off(session: AsyncSession, outside: Outside, push_id: UUID) -> None:
    message = await PushService(session, outside.keyring).message(push_id)
    names = {id: name for name, id in outside.wechat.settings.templates.items()}
    account_id = await account_behind(session, str(message.get("FromUserName")))
    for each in _listed(message):
        name = names.get(str(each.get("TemplateId")))
        if account_id and name and each.get("SubscribeStatusString") == "reject":
            await repository.end_all(session, account_id, name, Ending.WITHDRAWN)


def _listed(message: dict[str, object]) -> list[dict[str, object]]:
    """JSON has a `List`, XML the same one storey down; of one it makes no list."""
    below = message.get("SubscribeMsgChangeEvent")
    found = (below if isinstance(below, dict) else message).get("List")
    listed = found if isinstance(found, list) else [found]
    return [each for each in listed if isinstance(each, dict)]
