"""Offers of 东圣社区's shops, through the rules that servers meet, and the keys with which to try them."""

import json
import os
from pathlib import Path
from typing import Any

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

from app.kit.access import Actor
from app.kit.clock import now
from app.kit.db import connect
from app.permissions import Role, Scope
from app.registry.organisations.models import Organisation, OrganisationKind
from app.registry.partners.models import MachineKey
from app.registry.partners.schemas import KeyCreate
from app.registry.partners.service import KeyService
from app.services.merchants.models import Merchant
from app.services.offers.models import Push, Source
from app.services.offers.pushing.schemas import BulkQuery
from app.services.offers.pushing.service import Pusher, PushService
from app.settings import Settings

SHOP = "东圣惠民家政服务部"
VERSION = 1
FILE = "demo.json"


async def load_offers(session: AsyncSession, rows: list[dict[str, Any]]) -> None:
    """Once a merchant: a push, even of what is unchanged, is a row of its own."""
    for row in rows:
        merchant = (await session.scalars(select(Merchant).where(Merchant.name == row["merchant"]))).one()
        if await session.scalar(select(Push.id).where(Push.merchant_id == merchant.id).limit(1)):
            continue
        values = [each | {"source_version": VERSION} for each in row["offers"]]
        pusher = Pusher(owner_of(merchant), merchant, False, Source.MACHINE)
        await PushService(session).push(pusher, values, BulkQuery())


async def write_keys(settings: Settings) -> None:
    """New ones at each start, for whoever may read our files; the old ones are good for nothing any more."""
    engine = connect(settings.db.url, beyond=True)
    try:
        async with async_sessionmaker(engine, expire_on_commit=False).begin() as session:
            said = await _keys(session)
    finally:
        await engine.dispose()
    _write(settings.data_dir / FILE, said)


def _write(path: Path, said: dict[str, str]) -> None:
    """All of it or nothing, and for its owner's eyes."""
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(f"{path.name}.new")
    draft.unlink(missing_ok=True)
    with open(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
        json.dump(said, file, indent=2)
    draft.replace(path)


async def _keys(session: AsyncSession) -> dict[str, str]:
    merchant = (await session.scalars(select(Merchant).where(Merchant.name == SHOP))).one()
    provider = select(Organisation.id).where(Organisation.kind == OrganisationKind.PROVIDER)
    mine = MachineKey.organisation_id == merchant.organisation_id
    ours = update(MachineKey).where(mine, MachineKey.revoked_at.is_(None))
    await session.execute(ours.values(revoked_at=now()))
    found = {"merchant_id": str(merchant.id), "provider_id": str(await session.scalar(provider))}
    for mode in ("live", "test"):
        wish = KeyCreate.model_validate({"name": "演示", "mode": mode, "scopes": list(Scope)})
        made = await KeyService(session).make(owner_of(merchant), merchant.organisation_id, wish)
        found[f"merchant_{mode}"] = made.key
    return found


def owner_of(merchant: Merchant) -> Actor:
    inside = {Role.MERCHANT_OWNER: frozenset({merchant.organisation_id})}
    return Actor(merchant.id, memberships=inside)
