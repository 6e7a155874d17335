"""What a payer pays and gets back for orders to the door, over WeChat Pay's own protocol."""

from dataclasses import dataclass
from datetime import timedelta
from types import SimpleNamespace
from typing import Any

from sqlalchemy import select, text, update
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

from app.commons.payments.flow import OPEN as ON_THE_WAY
from app.commons.payments.models import Account, LedgerEntry, Refund
from app.commons.payments.till.service import Till
from app.kit.events import queue
from tests.client import Client, Person, data
from tests.gateway import Gateway

TAKEN = text(
    "UPDATE procrastinate_jobs SET status = 'succeeded' "
    "WHERE status = 'todo' AND task_name LIKE 'app.services.orders.%' RETURNING id, task_name, args"
)


@dataclass
class Purse:
    client: Client
    session: AsyncSession
    sessions: async_sessionmaker[AsyncSession]
    gateway: Gateway

    async def pay(self, person: Person, order: Any) -> int:
        """Asked, paid, called back, and heard by the order; how much it was."""
        checkout = await self.ask(person, order)
        await self.pays(checkout)
        return int(checkout["amount_fen"])

    async def ask(self, person: Person, order: Any) -> Any:
        return data(await self.client.by(person).post(f"/orders/{order['id']}/pay"))

    async def pays(self, checkout: Any) -> None:
        assert (await self.gateway.pays(checkout["out_trade_no"]))["notified"] == 204
        await self.let_jobs_run()

    async def let_jobs_run(self) -> None:
        told = sorted(map(tuple, await self.session.execute(TAKEN)))
        await self.session.commit()
        context = SimpleNamespace(additional_context={"sessions": self.sessions})
        for _, name, payload in told:
            await queue.tasks[name].func(context, **payload)

    async def back(self) -> int:
        """What has gone back once every refund is carried out; our ledger agrees with WeChat Pay's."""
        waiting = select(Refund).where(Refund.status.in_(ON_THE_WAY)).order_by(Refund.id)
        for refund in (await self.session.scalars(waiting)).all():
            long_ago = Refund.asked_at - timedelta(minutes=2)  # two parts are asked for a minute apart
            await self.session.execute(update(Refund).values(asked_at=long_ago))
            await self.session.commit()
            await Till(self.gateway.outside).settle_refund(refund.id)
            await self.gateway.pays_back(refund.out_refund_no)
        entries = (await self.session.scalars(select(LedgerEntry))).all()
        came = sum(each.amount_fen for each in entries if each.to_account is Account.GATEWAY)
        back = sum(each.amount_fen for each in entries if each.to_account is Account.PAYERS)
        assert came == sum(self.gateway.books.paid().values())
        assert back == sum(self.gateway.books.paid_back().values())
        return back
