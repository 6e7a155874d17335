"""A small hospital, its people, and a family that needs it."""

from dataclasses import dataclass, field
from datetime import date, timedelta
from types import SimpleNamespace
from typing import Any
from uuid import UUID

from sqlalchemy import select, text, update
from sqlalchemy.dialects.postgresql import Range
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker
from uuid_utils.compat import uuid7

from app.commons.catalog.details import CatalogName, NursingDetails
from app.commons.catalog.flow import ItemStatus
from app.commons.catalog.models import Catalog, Category, Group, Item
from app.commons.payments.flow import OPEN as ON_THE_WAY
from app.commons.payments.models import Account, LedgerEntry, Refund
from app.commons.payments.till.service import Till
from app.kit.access import Place
from app.kit.clock import today
from app.kit.events import queue
from app.kit.identifiers import Gender, birth_date, gender_of
from app.kit.opening import Span, rows_for
from app.kit.sealing import closed
from app.kit.secrets import NO_KEYS, Keyring
from app.permissions import Role
from app.registry.organisations.models import Organisation, OrganisationKind
from app.registry.residents.models import Household, Relation, Resident
from app.services.homecare.dispatch.service import DispatchService
from app.services.homecare.nurses.models import Nurse, NurseArea
from app.services.homecare.offerings.models import ConsentText, Guards, Offering, PriceRule, Question, Title
from app.services.homecare.orders.service import OrderService
from app.services.homecare.providers.models import (
    CancelTier,
    Compensation,
    Provider,
    ServedArea,
    Terms,
    TermsRow,
)
from tests.client import Client, Person, data
from tests.gateway import Gateway
from tests.partners.conftest import member_of
from tests.residents.people import id_number
from tests.town import SECRET, Town, settle

CATEGORIES = ("wound-dressing", "vital-signs")
ADDRESS, PHONE, NOTE = "东圣苑2号楼1单元1层东户", "13800000999", "糖尿病，左足伤口"
VERSION = "2026-11"
TERMS = Terms(
    notice_minutes=30,
    offers_at_once=3,
    door_before_minutes=120,
    cancel_tiers=[CancelTier(within_hours=24, percent=20), CancelTier(within_hours=2, percent=50)],
    compensations=[
        Compensation(event="late_30", percent=20),
        Compensation(event="no_show_nurse", percent=30),
        Compensation(event="cancelled_by_provider", covers=["visit_fee", "travel"]),
    ],
    trip_percent=100,
)
PRICES = [
    PriceRule(code="visit_fee", title="上门服务费", amount_fen=5000),
    PriceRule(code="materials", title="耗材费", amount_fen=1500),
    PriceRule(code="night", title="夜间加收", percent=20),
    PriceRule(code="insurance", title="长护险支付", percent=40),
]


def guards(**other: Any) -> Guards:
    about: dict[str, Any] = {
        "consent_version": VERSION,
        "price_rules": PRICES,
        "waste": True,
        "consumables": ["无菌敷料"],
        "questions": [Question(code="pain", text="伤口还疼吗？")],
    }
    return Guards(**about | other)


@dataclass
class Ward:
    """`await ward.draft(client)` is a draft; `ward.until(client, "accepted")` brings one as far.

    With a `gateway` the family pays with WeChat Pay; without one, as its verified word would have it.
    """

    session: AsyncSession
    sessions: async_sessionmaker[AsyncSession]
    place: Place
    provider: Organisation
    admin: Person
    assessor: Person
    items: dict[str, Item]
    family: Person
    patient: Resident
    nurses: list[tuple[Person, Nurse]] = field(default_factory=list)
    gateway: Gateway | None = None

    @property
    def nurse(self) -> Person:
        return self.nurses[0][0]

    def wish(
        self, *, hour: int = 10, days: int = 1, item: str = "wound-dressing", **other: Any
    ) -> dict[str, Any]:
        day = today() + timedelta(days=days)
        return {
            "place_code": self.place.code,
            "provider_id": str(self.provider.id),
            "item_id": str(self.items[item].id),
            "patient_id": str(self.patient.id),
            "address": ADDRESS,
            "phone": PHONE,
            "note": NOTE,
            "starts_at": f"{day}T{hour:02}:00:00+08:00",
            "ends_at": f"{day}T{hour + 1:02}:00:00+08:00",
        } | other

    async def draft(self, client: Client, **other: Any) -> Any:
        return data(await client.by(self.family).post("/nursing/orders", json=self.wish(**other)))

    async def until(self, client: Client, status: str, **other: Any) -> Any:
        """An order brought as far as `status`, by those whose steps they are."""
        order = await self.draft(client, **other)
        for name, who, body in self.steps():
            if order["status"] == status:
                break
            order = await self.take(client, order, name, who, body)
        assert order["status"] == status, order["status"]
        return order

    async def take(self, client: Client, order: Any, name: str, who: Person, body: Any) -> Any:
        url = f"/nursing/orders/{order['id']}"
        if name == "pay" and order["status"] == "paid":
            await self.let_jobs_run()  # a package has paid for it
        elif name == "pay" and self.gateway:
            checkout = data(await client.by(who).post(f"{url}/pay"))
            assert (await self.gateway.pays(checkout["out_trade_no"]))["notified"] == 204
            await self.let_jobs_run()
        elif name in ("pay", "dispatch"):
            await getattr(self, name)(order["id"])
        if name in ("pay", "dispatch"):
            return data(await client.by(self.family).get(url))
        return data(await client.by(who).post(f"{url}/{name}", json=body))

    def steps(self) -> list[tuple[str, Person, Any]]:
        return [
            ("submit", self.family, None),
            ("consent", self.family, {"text_version": VERSION, "decision": "permit"}),
            ("assess", self.assessor, {"result": "pass", "score": 3}),
            ("pay", self.family, None),
            ("dispatch", self.family, None),
            ("accept", self.nurse, None),
            ("depart", self.nurse, {}),
            ("arrive", self.nurse, {}),
            ("start", self.nurse, {"identity": {"method": "id_card", "last_four": self.tail}}),
            ("complete", self.nurse, {}),
            ("close", self.admin, None),
        ]

    @property
    def tail(self) -> str:
        return id_number("19450712", 15)[-4:]

    async def pay(self, order_id: str) -> None:
        """As the verified word of the payment does."""
        await OrderService(self.session, NO_KEYS).paid(UUID(order_id))
        await self.session.commit()

    async def dispatch(self, order_id: str) -> None:
        """As the job does that hears of the payment."""
        await DispatchService(self.session, NO_KEYS).dispatch_by_itself(UUID(order_id))
        await self.session.commit()

    async def let_jobs_run(self) -> None:
        """What was told is heard by whom it concerns here, in the order in which it was told."""
        ours = "app.services.homecare.%"
        query = text(
            "UPDATE procrastinate_jobs SET status = 'succeeded' "
            "WHERE status = 'todo' AND task_name LIKE :ours RETURNING id, task_name, args"
        )
        while told := sorted(map(tuple, await self.session.execute(query, {"ours": ours}))):
            await self.session.commit()
            context = SimpleNamespace(additional_context={"sessions": self.sessions})
            for _, name, payload in told:
                await queue.tasks[name].func(context, **payload)

    async def paid_back(self) -> int:
        """What the family has back, in 分, when every refund was asked for by its job and carried out."""
        assert self.gateway
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

    async def hire(self, *, minutes: int = 20, **other: Any) -> tuple[Person, Nurse]:
        """One more nurse who may be sent, on duty daily 08:00-20:00."""
        person = await member_of(self.session, self.provider, Role.NURSE)
        nurse = nurse_of(self.provider.id, self.provider.place, person, **other)
        self.session.add(nurse)
        await self.session.flush()
        area = NurseArea(nurse_id=nurse.id, place_id=self.place.id, travel_minutes=minutes)
        self.session.add(area)
        for weekday in "1234567":
            self.session.add_all(rows_for(nurse.id, weekday, [Span.between("08:00", "20:00")]))
        await self.session.commit()
        self.nurses.append((person, nurse))
        return person, nurse


def nurse_of(provider_id: UUID, place: Place, person: Person, **other: Any) -> Nurse:
    about: dict[str, Any] = {
        "name": "焦丽娜",
        "gender": Gender.FEMALE,
        "title": Title.SENIOR,
        "licence_no": "201914000001",
        "licence_valid_until": today() + timedelta(days=400),
        "register_checked_on": today(),
        "clinical_since": date(2015, 7, 1),
        "skills": ["wound-dressing", "vital-signs"],
        "liability_policy_no": "L1",
        "medical_policy_no": "M1",
        "accident_policy_no": "A1",
        "insured_until": today() + timedelta(days=300),
        "bad_record": False,
    }
    return Nurse(provider_id=provider_id, place=place, account_id=person.id, **about | other)


async def hospital_in(session: AsyncSession, place: Place, name: str = "市二院") -> Organisation:
    hospital = Organisation(place=place, kind=OrganisationKind.PROVIDER, name=name)
    session.add(hospital)
    await session.flush()
    await provider_in(session, place, hospital.id)
    return hospital


async def provider_in(session: AsyncSession, place: Place, provider_id: UUID) -> None:
    """The organisation nurses at home: with terms, a text to consent to, and rules for two categories."""
    session.add(
        Provider(id=provider_id, place=place, name="市二院", licence_no="PDY1", office_phone="0356-0000120")
    )
    await session.flush()
    since = Range(date(2026, 1, 1), None)
    session.add_all(
        [
            ServedArea(provider_id=provider_id, place_id=place.id, travel_fen=1000),
            TermsRow(provider_id=provider_id, during=since, terms=TERMS, source="护理部"),
            ConsentText(
                provider_id=provider_id, version=VERSION, title="居家护理服务知情同意书", text="风险与义务"
            ),
        ]
    )
    for code in CATEGORIES:
        session.add(
            Offering(
                provider_id=provider_id,
                category_code=code,
                during=since,
                guards=guards(skills=[code]),
                source="互联网+护理服务试点工作方案（2019）",
            )
        )
    await session.commit()


async def nursing_list(session: AsyncSession, place: Place) -> dict[str, Item]:
    catalog = Catalog(place=place, name=CatalogName.NURSING, title="居家护理服务清单")
    session.add(catalog)
    await session.flush()
    items = {}
    for code in CATEGORIES:
        category = Category(catalog_id=catalog.id, code=code, title=code, group=Group.BASIC, position=0)
        items[code] = Item(
            place=place,
            stands_in=catalog,
            category=category,
            code=f"nur-{code}",
            title="普通伤口换药",
            summary="上门",
            price_fen=5000,
            audience="居家患者",
            channels=["online"],
            details=NursingDetails(
                kind=CatalogName.NURSING,
                duration_minutes=40,
                prescription_needed=False,
                assessment_needed=True,
                two_persons=False,
                consumables=[],
                contraindications=[],
            ),
            file_ids=[],
            status=ItemStatus.PUBLISHED,
        )
        session.add_all([category, items[code]])
    await session.commit()
    return items


async def resident_in(
    session: AsyncSession,
    place: Place,
    *,
    account: UUID | None = None,
    home: Household | None = None,
    born: str = "19450712",
    sequence: int = 15,
) -> Resident:
    if home is None:
        home = Household(place=place, number=uuid7().hex[-12:], address=ADDRESS)
        session.add(home)
        await session.flush()
    number = id_number(born, sequence)
    sealed = closed(Resident, Keyring(SECRET), phone="13800000105", id_number=number)
    resident = Resident(
        household=home,
        place=home.place,
        name="申福贵",
        relation=Relation.HEAD,
        gender=gender_of(number),
        born_on=birth_date(number),
        account_id=account,
        **sealed,
    )
    session.add(resident)
    await session.commit()
    return resident


async def ward_in(session: AsyncSession, sessions: async_sessionmaker[AsyncSession], town: Town) -> Ward:
    """市二院 with two nurses; an adult child in one household with the patient."""
    hospital = await hospital_in(session, town.street)
    family = await settle(session, "resident", at=town.willow)
    patient = await resident_in(session, town.willow)
    await resident_in(
        session, town.willow, account=family.id, home=patient.household, born="19790305", sequence=17
    )
    ward = Ward(
        session=session,
        sessions=sessions,
        place=town.willow,
        provider=hospital,
        admin=await member_of(session, hospital, Role.PROVIDER_ADMIN),
        assessor=await member_of(session, hospital, Role.ASSESSOR),
        items=await nursing_list(session, town.willow),
        family=family,
        patient=patient,
    )
    for _ in range(2):
        await ward.hire()
    return ward
