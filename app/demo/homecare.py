"""市二院 nurses at home: through the services that its administrator uses, and so through their rules."""

from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from app.commons.catalog.models import Item
from app.kit.access import Actor
from app.kit.secrets import NO_KEYS
from app.permissions import Role
from app.registry.organisations.models import Organisation
from app.registry.people.models import Account
from app.services.homecare.nurses.schemas import NurseCreate, RosterWrite
from app.services.homecare.nurses.service import NurseService
from app.services.homecare.offerings.schemas import NursingConsentTextWrite, OfferingWrite
from app.services.homecare.offerings.service import OfferingService
from app.services.homecare.packages.schemas import PackageWrite
from app.services.homecare.packages.service import PackageService
from app.services.homecare.providers.models import Provider
from app.services.homecare.providers.schemas import ProviderWrite, TermsWrite
from app.services.homecare.providers.service import ProviderService

Row = dict[str, Any]
POLICIES = ("liability", "medical", "accident")


async def load(session: AsyncSession, rows: Row) -> None:
    """Nothing, if the provider is there already."""
    about = rows["provider"]
    named = select(Organisation.id).where(Organisation.name == about["organisation"])
    provider_id = (await session.scalars(named)).one()
    if await session.scalar(select(Provider.id).where(Provider.id == provider_id)):
        return
    accounts = await _accounts(session)
    admin = Actor(accounts[about["administrator"]], {}, {Role.PROVIDER_ADMIN: frozenset({provider_id})})
    kept = {key: about[key] for key in ("licence_no", "office_phone", "areas")}
    providers, offerings = ProviderService(session), OfferingService(session)
    await providers.enter(admin, ProviderWrite(organisation_id=provider_id, **kept))
    await providers.lay_down(admin, provider_id, TermsWrite.model_validate(rows["terms"]))
    await offerings.add_text(admin, provider_id, NursingConsentTextWrite(**rows["consent_text"]))
    for each in rows["categories"]:
        await offerings.lay_down(admin, provider_id, _offering(rows["defaults"], each))
    for each in rows["nurses"]:
        await _nurse(session, admin, provider_id, accounts, each | rows["of_every_nurse"])
    for each in rows["packages"]:
        await _package(session, admin, provider_id, each)


async def _accounts(session: AsyncSession) -> dict[str | None, UUID]:
    found = await session.execute(select(Account.openid, Account.id).where(Account.openid.is_not(None)))
    return {openid: account_id for openid, account_id in found}


def _offering(defaults: Row, row: Row) -> OfferingWrite:
    own = {key: row[key] for key in row if key not in ("category_code", "materials_fen")}
    guards = defaults["guards"] | own
    fen = row.get("materials_fen")
    guards["price_rules"] = [
        rule | ({"amount_fen": fen} if fen and rule["code"] == "materials" else {})
        for rule in guards["price_rules"]
    ]
    about = {key: defaults[key] for key in ("starts_on", "source")}
    return OfferingWrite.model_validate(about | {"category_code": row["category_code"], "guards": guards})


async def _nurse(
    session: AsyncSession, admin: Actor, provider_id: UUID, accounts: dict[str | None, UUID], row: Row
) -> None:
    policies = {f"{kind}_policy_no": f"{kind[0].upper()}-{row['licence_no']}" for kind in POLICIES}
    about = {key: row[key] for key in row if key not in ("openid", "shift")} | policies
    nurses = NurseService(session)
    wish = NurseCreate.model_validate(about | {"account_id": accounts[row["openid"]]})
    nurse = await nurses.add(admin, provider_id, wish)
    weekly = [row["shift"] | {"weekday": weekday} for weekday in range(1, 8)]
    await nurses.roster(admin, nurse.id, RosterWrite.model_validate({"weekly": weekly}))


async def _package(session: AsyncSession, admin: Actor, provider_id: UUID, row: Row) -> None:
    item_id = (await session.scalars(select(Item.id).where(Item.code == row["item_code"]))).one()
    about = {key: row[key] for key in row if key != "item_code"}
    wish = PackageWrite.model_validate(about | {"item_id": item_id})
    await PackageService(session, NO_KEYS).offer(admin, provider_id, wish)
