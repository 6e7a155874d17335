"""One row of Alice's of every kind: each slice adds what its paths name, into `scene.ids`."""

from datetime import timedelta
from uuid import UUID

from sqlalchemy import select, update
from sqlalchemy.dialects.postgresql import Range
from sqlalchemy.ext.asyncio import AsyncSession
from uuid_utils.compat import uuid7

from app.across.notices.calls.models import Call
from app.across.notices.models import Notice
from app.across.webhooks.models import Delivery, Endpoint
from app.commons.alarms.models import Alarm
from app.commons.alarms.rules import AlarmKind
from app.commons.cases.models import CaseRating
from app.commons.catalog.details import CatalogName
from app.commons.payments.models import Payment, Refund
from app.commons.payments.reconciliation.models import Difference
from app.commons.payments.reconciliation.rules import DifferenceKind
from app.kit.clock import now, today
from app.kit.db import Base
from app.kit.sealing import closed
from app.kit.secrets import Keyring
from app.permissions import Role, Scope
from app.registry.claims.models import Claim
from app.registry.clearances.models import Clearance
from app.registry.corrections.models import Correction
from app.registry.files.models import File, FileContent
from app.registry.partners.keys import KeyMode
from app.registry.people.flow import GrantStatus
from app.registry.people.models import Grant, SignIn
from app.registry.proxies.models import Basis, Proxy, ProxyKind
from app.registry.residents.models import Relation, RevealField
from app.services.homecare.dispatch.flow import OfferStatus
from app.services.homecare.dispatch.models import Offer
from app.services.homecare.incidents.models import Incident, IncidentKind, Severity
from app.services.homecare.nurses.models import Engagement, Leave
from app.services.homecare.offerings.models import Guards
from app.services.homecare.orders.flow import OrderStatus
from app.services.homecare.orders.models import Order, sealed_for
from app.services.homecare.packages.flow import PurchaseStatus
from app.services.homecare.packages.models import USUALLY, Package, Purchase
from app.services.homecare.patients import Capacity
from app.services.homecare.providers.models import Terms
from app.services.homecare.visits.models import Visit
from app.services.mediation.mediators.models import Objection
from app.services.merchants.flow import PaperStatus
from app.services.merchants.models import Facility, FacilityKind, Paper, PaperKind, ServedPlace
from app.services.merchants.reports.models import ListingReport, ListingReportKind
from app.services.orders import models as door
from app.services.venues.calendars.models import CalendarLink
from app.services.venues.calendars.service import hashed
from app.services.venues.canned.models import CannedAnswer
from app.services.venues.cleanings.models import Cleaning
from app.services.venues.closures.models import Closure, ClosureMode
from app.services.venues.damages.models import Damage
from app.services.venues.draws.lots import commitment
from app.services.venues.draws.models import Draw, Ticket
from app.services.venues.duties.models import Duty
from tests.access.scene import Scene
from tests.catalog.wishes import LIST, wish
from tests.client import Client, Person, data
from tests.homecare.ward import nurse_of, nursing_list, provider_in
from tests.mediation.room import BOB, LEAK, committee
from tests.merchants.shops import list_in, shop_in
from tests.offers.shelves import offer
from tests.town import SECRET, hall_in
from tests.venues.slots import slot


async def rows_in(client: Client, session: AsyncSession, scene: Scene) -> None:
    await registry(session, scene)
    await machines(client, scene)
    await catalog(client, scene)
    await merchants(session, scene)
    await venues(client, session, scene)
    await payments(session, scene)
    await homecare(session, scene)
    await offers(client, session, scene)
    await webhooks(session, scene)
    await orders(session, scene)
    await mediation(client, session, scene)
    await alarms(session, scene)


async def registry(session: AsyncSession, scene: Scene) -> None:
    willow, alice = scene.town.willow, scene.people["alice"]
    claim = Claim(place=willow, account_id=alice.id, name="温雅莉", relation=Relation.CHILD)
    proposed = {"role": Role.ADMIN, "status": GrantStatus.PROPOSED, "given_by": uuid7()}
    grant = Grant(place=willow, account_id=alice.id, **proposed)
    until = now() + timedelta(days=1)
    sign_in = SignIn(account_id=alice.id, refreshed_at=now(), expires_at=until)
    about = {"subject": "claims", "subject_id": uuid7(), "template": "claim_approved"}
    notice = Notice(account_id=alice.id, text="温雅莉，您好", text_en="温雅莉", **about)
    call = Call(place=willow, resident_id=UUID(scene.ids["resident_id"]), text="您好", **about)
    file = File(uploaded_by=alice.id, purpose="x", media_type="image/png", size=1, sha256="温雅莉")
    session.add_all([claim, grant, sign_in, notice, call, file])
    await session.flush()
    session.add(FileContent(id=file.id, data="温雅莉".encode()))
    agent = scene.people["stranger"]
    proxy = Proxy(
        place=willow,
        resident_id=scene.ids["resident_id"],
        agent_id=scene.people["housemate"].id,
        kind=ProxyKind.OTHER,
        purposes=["venues"],
        until=today() + timedelta(days=9),
        basis=Basis.APPOINTED,
    )
    of = {"resident_id": scene.ids["resident_id"], "asked_by": alice.id}
    said = closed(Correction, Keyring(SECRET), value="13912340002")
    correction = Correction(place=willow, field=RevealField.PHONE, **of, **said)
    clearance = Clearance(place=willow, account_id=alice.id, purpose="入学登记", until=today())
    session.add_all([proxy, correction, clearance])
    await session.commit()
    rows: dict[str, Base] = {
        "claim": claim,
        "grant": grant,
        "session": sign_in,
        "notice": notice,
        "call": call,
        "file": file,
        "proxy": proxy,
        "correction": correction,
        "clearance": clearance,
    }
    scene.ids |= {f"{name}_id": str(row.id) for name, row in rows.items()}
    scene.ids |= {"agent_account": str(agent.id), "tomorrow": f"{today() + timedelta(days=1)}"}


async def machines(client: Client, scene: Scene) -> None:
    """The servers of both merchants have keys that may do everything."""
    for whose in ("ours", "theirs"):
        client.by(scene.people[f"merchant_owner of {whose} merchant"])
        wish = {"name": "收银系统", "mode": KeyMode.LIVE, "scopes": list(Scope)}
        url = f"/organisations/{scene.ids[f'merchant_{whose}']}/keys"
        made = data(await client.post(url, json=wish))
        name = f"machine of {'our' if whose == 'ours' else 'their'} merchant"
        scene.people[name] = Person(scene.people[name].id, made["key"])
        if whose == "ours":
            scene.ids |= {"key_id": made["id"], "organisation_id": scene.ids["merchant_ours"]}


async def catalog(client: Client, scene: Scene) -> None:
    """A draft: what is published is everybody's."""
    client.by(scene.house.staff)
    url = f"/places/{scene.ids['code']}/catalogs/{CatalogName.GOVERNMENT}"
    data(await client.put(url, json=LIST))
    item = data(await client.post(f"{url}/items", json=wish()))
    scene.ids |= {"item_id": item["id"]}


async def merchants(session: AsyncSession, scene: Scene) -> None:
    shop = await shop_in(
        session, scene.town.willow, "雅莉小店", serves=[scene.town.willow], free={FacilityKind.SEATS: None}
    )
    paper = Paper(
        place=scene.town.willow,
        merchant_id=shop.id,
        organisation_id=scene.ids["merchant_ours"],
        kind=PaperKind.LICENCE,
        status=PaperStatus.HANDED_IN,
    )
    session.add(paper)
    shop.organisation_id = UUID(scene.ids["merchant_ours"])
    ours = {"organisation_id": shop.organisation_id}
    for model in (ServedPlace, Facility):
        await session.execute(update(model).values(**ours))
    facility_id = (await session.scalars(select(Facility.id))).one()
    report = ListingReport(
        place=scene.town.willow,
        merchant_id=shop.id,
        account_id=scene.people["alice"].id,
        kind=ListingReportKind.HOURS,
        note="没开门",
        **ours,
    )
    session.add(report)
    await session.commit()
    scene.ids |= {"merchant_id": str(shop.id), "paper_id": str(paper.id), "kind": FacilityKind.SEATS}
    scene.ids |= {"facility_id": str(facility_id), "listing_report_id": str(report.id)}


async def venues(client: Client, session: AsyncSession, scene: Scene) -> None:
    hall = await hall_in(session, scene.town.willow)
    client.by(scene.people["alice"])
    again = {"rrule": "FREQ=DAILY;COUNT=2"}
    closure = Closure(
        place=scene.town.willow,
        venue_id=hall.id,
        slot=Range(now() + timedelta(days=2), now() + timedelta(days=3)),
        reason="检修",
        mode=ClosureMode.TELL,
        closed_by=scene.people["stranger"].id,
    )
    duty = Duty(place=scene.town.willow, account_id=scene.house.staff.id, shift=closure.slot)
    canned = CannedAnswer(place=scene.town.willow, title="投影仪", text="可以用", text_en="Yes")
    session.add_all([closure, duty, canned])
    await session.commit()
    scene.ids |= {"venue_id": str(hall.id), "closure_id": str(closure.id)}
    damage = Damage(
        place=scene.town.willow,
        venue_id=hall.id,
        reported_by=scene.people["alice"].id,
        note="椅子断了",
        file_ids=[],
    )
    session.add(damage)
    await session.flush()
    cleaning = Cleaning(place=scene.town.willow, venue_id=hall.id, damage_id=damage.id, note="椅子断了")
    session.add(cleaning)
    await session.commit()
    draw = Draw(
        place=scene.town.willow,
        venue_id=hall.id,
        slot=Range(now() + timedelta(days=5), now() + timedelta(days=6)),
        closes_at=now() + timedelta(days=4),
        seats=1,
        seed_hash=commitment("seed"),
    )
    session.add(draw)
    await session.flush()
    alice = scene.people["alice"].id
    mine = {"entered_by": alice, "counted_for": alice, "purpose": "象棋"}
    ticket = Ticket(place=scene.town.willow, draw_id=draw.id, headcount=1, seats=1, weight=1, **mine)
    session.add(ticket)
    await session.commit()
    session.add(CalendarLink(account_id=alice, token_hash=hashed("cal_alice")))
    await session.commit()
    scene.ids |= {"calendar_token": "cal_alice"}
    scene.ids |= {"draw_id": str(draw.id), "ticket_id": str(ticket.id)}
    scene.ids |= {"damage_id": str(damage.id), "cleaning_id": str(cleaning.id)}
    scene.ids |= {"duty_id": str(duty.id), "canned_answer_id": str(canned.id)}
    wishes = {
        "booking": ("bookings", slot(9)),
        "wait": ("waitlist", slot(9)),
        "series": ("series", slot(14) | again),
    }
    for name, (path, body) in wishes.items():
        made = await client.post(f"/venues/{hall.id}/{path}", json=body)
        scene.ids[f"{name}_id"] = data(made)["id"]


async def payments(session: AsyncSession, scene: Scene) -> None:
    payment = Payment(
        place=scene.town.willow,
        organisation_id=UUID(scene.ids["provider_ours"]),
        subject="nursing_orders",
        subject_id=uuid7(),
        payer_id=scene.people["alice"].id,
        amount_fen=19900,
        description="上门护理",
        expires_at=now() + timedelta(hours=1),
    )
    session.add(payment)
    await session.flush()
    of = {"organisation_id": payment.organisation_id, "payment_id": payment.id, "payer_id": payment.payer_id}
    refund = Refund(place=payment.place, amount_fen=100, reason="护士迟到", **of)
    difference = Difference(day=today(), kind=DifferenceKind.ONLY_OURS, out_trade_no=payment.out_trade_no)
    session.add_all([refund, difference])
    await session.commit()
    scene.ids |= {"payment_id": str(payment.id), "refund_id": str(refund.id)}
    scene.ids["difference_id"] = str(difference.id)


async def homecare(session: AsyncSession, scene: Scene) -> None:
    """Alice has ordered; the nurse of ours has accepted, and is not yet on the way."""
    place, provider_id = scene.town.willow, UUID(scene.ids["provider_ours"])
    serves = scene.people["nurse of ours provider"]
    await provider_in(session, place, provider_id)
    nurse = nurse_of(provider_id, place, serves)
    item = (await nursing_list(session, scene.town.cedar))["wound-dressing"]
    order = Order(
        place=place,
        provider_id=provider_id,
        item_id=item.id,
        item_code=item.code,
        item_title=item.title,
        category_code="wound-dressing",
        ordered_by=scene.people["alice"].id,
        ordered_as=Capacity.SELF,
        patient_id=UUID(scene.ids["resident_id"]),
        file_ids=[],
        slot=Range(now() + timedelta(days=10), now() + timedelta(days=10, hours=1)),
        persons=1,
        insurance="none",
        preferred_nurses=[],
        refused_nurses=[],
        guards=Guards(consent_version="2026-11"),
        terms=Terms(),
        lines=[],
        price_fen=0,
        asked=[serves.id],
        served_by=serves.id,
        consented_at=now(),
        status=OrderStatus.ACCEPTED,
        **sealed_for(Keyring(SECRET), patient_name="温雅莉", dial="13912340001", address="温雅莉家"),
    )
    session.add_all([nurse, order])
    await session.flush()
    of = {"provider_id": provider_id, "place": place, "order_id": order.id}
    hers = {"nurse_id": nurse.id, "account_id": serves.id}
    offer = Offer(
        **of,
        **hers,
        rank=1,
        score=0,
        reasons=[],
        by_hand=False,
        expires_at=now(),
        status=OfferStatus.ACCEPTED,
    )
    visit = Visit(**of, **hers, flags=[], photo_ids=[])
    incident = Incident(**of, kind=IncidentKind.COMPLAINT, severity=Severity.MINOR)
    leave = Leave(nurse_id=nurse.id, span=Range(now(), now() + timedelta(hours=1)), reason="病假")
    engaged = Engagement(nurse_id=nurse.id, order_id=order.id, seat=1, span=order.slot)
    several = {"item_id": item.id, "title": "换药 5 次", "visits": 5, "price_fen": 45000, "covers": USUALLY}
    package = Package(provider_id=provider_id, valid_days=180, **several)
    session.add_all([offer, visit, incident, leave, engaged, package])
    await session.flush()
    purchase = Purchase(
        place=place,
        provider_id=provider_id,
        package_id=package.id,
        bought_by=order.ordered_by,
        patient_id=order.patient_id,
        valid_days=180,
        status=PurchaseStatus.ACTIVE,
        **several,
    )
    session.add(purchase)
    await session.commit()
    rows: dict[str, Base] = {"nurse": nurse, "order": order, "incident": incident, "leave": leave}
    rows |= {"package": package, "purchase": purchase}
    scene.ids |= {f"{name}_id": str(row.id) for name, row in rows.items()}
    scene.ids |= {"provider_id": str(provider_id), "version": "2026-11"}


async def offers(client: Client, session: AsyncSession, scene: Scene) -> None:
    """One that everybody reads, of which a change waits; claimed and reported by Alice."""
    scene.ids["cleaning_item_id"] = str((await list_in(session, scene.town.willow))["cleaning"].id)
    other = await shop_in(session, scene.town.cedar, "他家小店", serves=[scene.town.cedar])
    other.organisation_id = UUID(scene.ids["merchant_theirs"])
    await session.commit()
    client.by(scene.people["machine of our merchant"])
    data(await client.put("/merchant/offers/SKU-1", json=offer(1)))
    made = data(await client.put("/merchant/offers/SKU-1", json=offer(2, price_fen=90_000)))
    push = data(await client.post("/merchant/offers/bulk", json={"offers": []}))
    client.by(scene.people["alice"])
    coupon = data(await client.post(f"/offers/{made['offer_id']}/claim", json={}))
    wish = {"kind": "price", "note": "标价不符"}
    report = data(await client.post(f"/offers/{made['offer_id']}/reports", json=wish))
    scene.ids |= {
        "offer_id": made["offer_id"],
        "external_id": "SKU-1",
        "push_id": push["push_id"],
        "report_id": report["id"],
        "coupon_code": coupon["code"],
    }


async def webhooks(session: AsyncSession, scene: Scene) -> None:
    """An endpoint of our merchant's, one of an integrator of the place, and something that was sent."""
    about = {"url": "https://93.184.215.14/hook", "events": ["*"], "sandbox": False, "secret_sealed": b""}
    place, organisation_id = scene.town.willow, UUID(scene.ids["merchant_ours"])
    endpoint = Endpoint(place=place, organisation_id=organisation_id, **about)
    integrator = Endpoint(place=place, organisation_id=None, **about)
    session.add_all([endpoint, integrator])
    await session.flush()
    delivery = Delivery(endpoint_id=endpoint.id, event="webhook.test", body="{}", due_at=now())
    session.add(delivery)
    await session.commit()
    rows = {"endpoint_id": endpoint, "integrator_endpoint_id": integrator, "delivery_id": delivery}
    scene.ids |= {name: str(row.id) for name, row in rows.items()}


async def orders(session: AsyncSession, scene: Scene) -> None:
    """Alice has ordered; a worker of the shop's might come; her building has a visit to join."""
    ids = {"merchant_id": UUID(scene.ids["merchant_id"]), "item_id": UUID(scene.ids["cleaning_item_id"])}
    organisation_id = UUID(scene.ids["merchant_ours"])
    window = {"starts_at": now() + timedelta(days=1), "ends_at": now() + timedelta(days=1, hours=2)}
    order = door.Order(
        place=scene.house.unit,
        organisation_id=organisation_id,
        account_id=scene.people["alice"].id,
        resident_id=UUID(scene.ids["resident_id"]),
        price_fen=4000,
        note="温雅莉家",
        **ids,
        **window,
    )
    visit = door.Visit(place=scene.house.building, joint_price_fen=3000, homes=3, **ids, **window)
    worker = door.Worker(place=scene.town.willow, organisation_id=organisation_id, name="秦师傅")
    session.add_all([order, visit, worker])
    await session.commit()
    rows: dict[str, Base] = {
        "door_order_id": order,
        "door_visit_id": visit,
        "worker_id": worker,
    }
    scene.ids |= {name: str(row.id) for name, row in rows.items()}


async def mediation(client: Client, session: AsyncSession, scene: Scene) -> None:
    """Applied for by Alice, and still in the pool; with an objection and a rating, whoever's."""
    place, alice = scene.ids["code"], scene.people["alice"]
    members = [scene.people[f"{role} own"] for role in ("mediation_head", "mediator", "staff")]
    elected = committee(*members)
    data(await client.by(scene.house.staff).put(f"/places/{place}/mediation/committee", json=elected))
    parties = [{"role": "applicant", "name": "温雅莉", "resident_id": scene.ids["resident_id"]}, BOB]
    case = await client.by(alice).post(f"/places/{place}/mediation/cases", json=LEAK | {"parties": parties})
    case_id, party_id = data(case)["id"], data(case)["parties"][0]["id"]
    objection = Objection(case_id=case_id, party_id=party_id, account_id=alice.id, reason="系同事")
    rating = CaseRating(case_id=case_id, rated_by=members[0].id, score=1)
    session.add_all([objection, rating])
    await session.commit()
    scene.ids |= {"case_id": case_id, "party_id": party_id, "template": "agreement"}
    scene.ids |= {"objection_id": str(objection.id), "rating_id": str(rating.id)}


async def alarms(session: AsyncSession, scene: Scene) -> None:
    alarm = Alarm(
        place=scene.town.willow,
        organisation_id=UUID(scene.ids["provider_ours"]),
        kind=AlarmKind.FAMILY_SOS,
        subject="nursing_orders",
        subject_id=uuid7(),
        raised_by=scene.people["alice"].id,
        silent=False,
    )
    session.add(alarm)
    await session.commit()
    scene.ids["alarm_id"] = str(alarm.id)
