from collections.abc import Sequence
from uuid import UUID

from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.access import Actor
from app.kit.clock import now
from app.kit.secrets import NO_KEYS, Keyring
from app.permissions import Permission
from app.registry.files.service import FileService
from app.services.merchants.service import MerchantDirectory
from app.services.orders import repository
from app.services.orders.errors import NotServedHere
from app.services.orders.models import JointPrice, Worker
from app.services.orders.repository import WorkerRepository
from app.services.orders.schemas import JointPriceWrite, WorkerCreate

SERVE = Permission.ORDERS_SERVE


class CrewService:
    def __init__(self, session: AsyncSession, keyring: Keyring = NO_KEYS) -> None:
        self.session = session
        self.workers = WorkerRepository(session)
        self.files = FileService(session)
        self.shops = MerchantDirectory(session)

    async def workers_of(self, actor: Actor, merchant_id: UUID) -> Sequence[Worker]:
        shop = (await self.shops.merchant(merchant_id)).merchant
        actor.require_inside(SERVE, shop.organisation_id)
        return await self.workers.of(shop.organisation_id, actor)

    async def hire(self, actor: Actor, merchant_id: UUID, wish: WorkerCreate) -> Worker:
        shop = (await self.shops.merchant(merchant_id)).merchant
        actor.require_inside(SERVE, shop.organisation_id)
        worker = Worker(place=shop.place, organisation_id=shop.organisation_id, **wish.model_dump())
        self.session.add(worker)
        await self.session.flush()  # the photograph will name it
        ids = [wish.photo_file_id] if wish.photo_file_id else []
        await self.files.attach(actor, ids, subject=Worker.__tablename__, row=worker)
        return worker

    async def dismiss(self, actor: Actor, worker_id: UUID) -> None:
        """Old orders go on naming them."""
        worker = await self.workers.get(worker_id, actor, lock=True)
        actor.require_inside(SERVE, worker.organisation_id)
        worker.left_at = now()

    async def ask_of_neighbours(self, actor: Actor, merchant_id: UUID, wish: JointPriceWrite) -> JointPrice:
        shop = await self.shops.merchant(merchant_id)
        actor.require_inside(SERVE, shop.merchant.organisation_id)
        if wish.item_id not in {each.item_id for each in shop.services}:
            raise NotServedHere
        terms = {"price_fen": wish.price_fen, "homes": wish.homes}
        kept = insert(JointPrice).values(
            merchant_id=shop.merchant.id,
            organisation_id=shop.merchant.organisation_id,
            item_id=wish.item_id,
            **terms,
        )
        await self.session.execute(
            kept.on_conflict_do_update(index_elements=["merchant_id", "item_id"], set_=terms)
        )
        found = await repository.joint_price(self.session, merchant_id, wish.item_id)
        assert found is not None
        return found


async def open_photo(session: AsyncSession, actor: Actor, worker_id: UUID) -> None:
    """Whoever works there, and whoever they come to. WorkerNotFound."""
    workers = WorkerRepository(session)
    if not await workers.came_to(worker_id, actor):
        await workers.get(worker_id, actor)
