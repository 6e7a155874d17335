"""Generated from openapi/openapi.json by `make clients`: change the contract, not this file."""
from __future__ import annotations

from typing import Any, Literal, NotRequired, TypeAlias, TypedDict

from linli_client.answers import Page, Upload

class Abort(TypedDict):
    reason_code: Literal["emergency", "condition_changed", "family_stops", "danger_to_nurse"]
    called_120: bool
    """First the doctor or 120 (护士条例 art. 17)."""
    statement: str


About: TypeAlias = 'Literal["mediation", "extension", "disclosure", "helper", "open_session", "record", "redo"]'


class AcceptRequest(TypedDict):
    worker_id: NotRequired[str | None]
    """Who will come, if that is known."""


class AccessRead(TypedDict):
    """What somebody reads of those who looked."""
    id: str
    kind: Sensitive
    subject: str
    """The kind of thing that was shown."""
    subject_id: str
    purpose: str
    actor_id: str
    actor_name: str | None
    """Of whoever looked, in full."""
    roles: list[str]
    created_at: str


class AccountRead(TypedDict):
    id: str
    name: str | None
    phone: str | None


class AgreementCreate(TypedDict):
    form: NotRequired[Form]
    facts: NotRequired[str | None]
    """Main facts, issues and who is liable (人民调解法 29)."""
    way: NotRequired[str | None]
    """How and by when it is to be done."""
    terms: list[TermCreate]


class AgreementRead(TypedDict):
    id: str
    form: Form
    facts: str | None
    way: str | None
    terms: list[TermRead]
    signatures: list[SignatureRead]
    missing: list[str]
    """Who has not signed yet: parties by id, `mediator`, `seal`."""
    confirmable: bool
    """Whether a court may confirm it (民诉法解释 355)."""
    effective_at: str | None
    """Written: once all have signed (29); oral: at once (30)."""
    created_at: str


class AirwayRecord(TypedDict):
    done: str
    reaction: NotRequired[str | None]
    """Of the patient; null: none to be seen."""
    advice: NotRequired[str | None]
    kind: Literal['airway']
    spo2_before: int
    spo2_after: int
    sputum: NotRequired[str | None]


AlarmKind: TypeAlias = 'Literal["nurse_sos", "family_sos", "elder_call"]'


class AlarmRead(TypedDict):
    id: str
    kind: AlarmKind
    status: AlarmStatus
    moves: list[str]
    """The verbs you may use now."""
    subject: str
    """The kind of thing it is about."""
    subject_id: str
    place_code: str
    raised_by: str
    silent: bool
    """Whoever raised it must not be called: somebody may be listening."""
    location: LocationRead | None
    """Forgotten a month after the alarm is over."""
    told: int
    """How many people were told until now."""
    acknowledged_by: str | None
    acknowledged_at: str | None
    closed_at: str | None
    outcome: Outcome | None
    created_at: str


AlarmStatus: TypeAlias = 'Literal["raised", "acknowledged", "closed"]'


class AlternativeRead(TypedDict):
    venue_id: str
    venue_name: str
    starts_at: str
    ends_at: str
    needs_approval: bool
    minutes_off: int
    """How far from the time that was booked."""


Answer: TypeAlias = 'Literal["accept", "reject", "ban", "filter"]'


class AnswerWrite(TypedDict):
    template_id: str
    answer: Answer


class AppealCreate(TypedDict):
    reason: str


class AppealDecision(TypedDict):
    excused: bool
    """It no longer counts."""
    reason: NotRequired[str | None]


class Approval(TypedDict):
    resident_id: str
    """Who this is; name and ID number are compared for you."""


class AreaRead(TypedDict):
    place_code: str
    travel_fen: int


class AreaWrite(TypedDict):
    place_code: str
    travel_fen: int
    """Money in 分, one hundredth of a yuan."""


class Arrival(TypedDict):
    at: NotRequired[str | None]
    """When it happened, if it is told later; left out: now."""
    location: NotRequired[Fix | None]


class ArriveRequest(TypedDict):
    code: str
    """What whoever ordered says at the door."""


class AssessmentCreate(TypedDict):
    result: ResultInput
    """refer: to the hospital instead."""
    score: NotRequired[int | None]
    valid_until: NotRequired[str | None]
    """Left out: as long as the rules of the category say."""
    lines: NotRequired[list[PriceLine] | None]
    """The price, if it is not the one quoted."""
    findings: NotRequired[str | None]
    contraindications: NotRequired[list[str]]
    """Any of these and it cannot pass."""


class AssessmentRead(TypedDict):
    result: HomecareOrdersResult
    score: int | None
    valid_until: str | None
    by_rule: bool
    """No assessor: the category's rule asks for none."""
    created_at: str


class AttemptRead(TypedDict):
    status_code: int | None
    """Null: there was no answer."""
    failure: str | None
    """`timeout`, `address_private`, `status`, …; null: it was taken."""
    answer: str
    """The beginning of what it answered."""
    ms: int
    created_at: str


class Attempts(TypedDict):
    """How she tried to reach somebody before leaving."""
    reason: str


class BankCard(TypedDict):
    """Of the payer. Sealed for WeChat Pay at once: we can read it no more."""
    bank_type: str
    bank_account: str
    real_name: str


Basis: TypeAlias = 'Literal["appointed", "paper"]'


class Begin(TypedDict):
    at: NotRequired[str | None]
    """When it happened, if it is told later; left out: now."""
    identity: NotRequired[Identification | None]
    """Left out where it was checked before; else it counts as declared only, and is flagged."""


class BillRead(TypedDict):
    day: str
    payments: int
    """How many, by WeChat Pay's bill."""
    paid_fen: int
    """In 分."""
    refunds: int
    refunded_fen: int
    """In 分."""
    differences: int
    """Found when it was last compared."""
    created_at: str


class BillRequest(TypedDict):
    day: str


class BodyImportResidents(TypedDict):
    file: Upload


class BodyImportStaff(TypedDict):
    file: Upload


class BodyPushSheet(TypedDict):
    file: Upload


class BodyUploadFile(TypedDict):
    file: Upload
    purpose: str
    """What it is for, in one word."""


class BookingCreate(TypedDict):
    starts_at: str
    ends_at: str
    headcount: int
    unit_no: NotRequired[int | None]
    for_resident_id: NotRequired[str | None]
    """Whom it is for; without it, oneself. Their household's quota counts."""
    override: NotRequired[list[str]]
    """Staff: the rules to set aside, where `may_override` says so."""
    purpose: str


class BookingRead(TypedDict):
    id: str
    venue_id: str
    unit_no: int
    unit_nos: list[int]
    """All its seats, if it is of a group."""
    status: BookingStatus
    moves: list[str]
    """The verbs you may use now."""
    starts_at: str
    ends_at: str
    purpose: str | None
    """Null while it is only held."""
    headcount: int
    booked_by: str
    resident_id: str | None
    """The resident it is for."""
    overridden: list[str]
    """The rules that staff set aside for it."""
    hold_until: str | None
    """Until when a held slot waits for `submit`."""
    checked_in_at: str | None
    checked_out_at: str | None
    appeal: str | None
    """Why somebody was not there, as they say."""
    appealed_at: str | None
    appeal_decided_at: str | None
    excused_at: str | None
    """Since when a no-show no longer counts."""
    created_at: str


BookingStatus: TypeAlias = 'Literal["held", "pending", "confirmed", "in_use", "completed", "rejected", "cancelled", "late_cancelled", "no_show", "displaced", "expired"]'


class BookingSubmit(TypedDict):
    purpose: str
    headcount: int


class BowelRecord(TypedDict):
    done: str
    reaction: NotRequired[str | None]
    """Of the patient; null: none to be seen."""
    advice: NotRequired[str | None]
    kind: Literal['bowel']
    stool: Literal["none", "little", "moderate", "much"]
    solution_ml: NotRequired[int]


class CalendarLinkMade(TypedDict):
    path: str
    """Shown this once. Whoever has it reads your bookings: keep it as you keep a key."""


class CalendarLinkRead(TypedDict):
    created_at: str
    read_at: str | None
    """When a calendar last asked, to the hour."""


class CallBack(TypedDict):
    outcome: str


class CallForHelp(TypedDict):
    location: NotRequired[Location | None]
    silent: NotRequired[bool]
    """Nobody may call back: somebody is listening."""


class CallRead(TypedDict):
    id: str
    resident_id: str
    name: str
    phone: str | None
    place_code: str
    household_number: str
    text: str
    """What to tell."""
    status: CallStatus
    channel: NoticesCallsChannel | None
    moves: list[str]
    """The verbs you may use now."""
    created_at: str


CallStatus: TypeAlias = 'Literal["waiting", "told", "unreached"]'


class CancelTier(TypedDict):
    """Calling off later than so long before the start costs so much of the price."""
    within_hours: int
    percent: int


class CandidateRead(TypedDict):
    """Whom a dispatcher may send, and why others not."""
    nurse_id: str
    name: str
    score: int
    reasons: list[ReasonGiven]
    blocking: list[FailureRead]


class CannedCreate(TypedDict):
    title: str
    text: str
    text_en: str


class CannedRead(TypedDict):
    id: str
    place_code: str
    title: str
    text: str
    text_en: str
    version: int


class CannedUpdate(TypedDict):
    title: str
    text: str
    text_en: str
    version: int
    """As it was read."""


Capacity: TypeAlias = 'Literal["self", "family", "proxy", "staff"]'


class CasesDutyRead(TypedDict):
    account_id: str
    kind: str


class CasesMessageCreate(TypedDict):
    text: str
    party_id: NotRequired[str | None]
    """Only that side reads it; without it, every side."""


class CasesMessageRead(TypedDict):
    id: str
    party_id: str | None
    author_id: str
    text: str
    created_at: str


class CasesRatingCreate(TypedDict):
    score: int
    """5 very satisfied … 1 not at all."""
    comment: NotRequired[str | None]


class CasesRatingRead(TypedDict):
    id: str
    score: int
    comment: str | None
    rated_by: str
    called_back_at: str | None
    """After a 1 or a 2 somebody calls back."""
    created_at: str


class CatalogBrief(TypedDict):
    name: CatalogName
    title: str
    place_code: str
    version: int


CatalogName: TypeAlias = 'Literal["government", "commercial", "nursing", "elderly", "posts"]'


class CatalogRead(TypedDict):
    name: CatalogName
    title: str
    place_code: str
    """Whose list it is: the place asked for, or one above."""
    version: int
    categories: list[CategoryRead]


class CatalogWrite(TypedDict):
    title: str
    categories: list[CategoryWrite]
    version: NotRequired[int | None]
    """The version you read; leave out to make a new list."""


class CategoryRead(TypedDict):
    code: str
    title: str
    function: Function | None
    group: Group | None
    items: list[ItemBrief]


class CategoryWrite(TypedDict):
    code: str
    title: str
    function: NotRequired[Function | None]
    """Of the commercial list only."""
    group: NotRequired[Group | None]
    """Of the nursing list only."""


class CatheterRecord(TypedDict):
    done: str
    reaction: NotRequired[str | None]
    """Of the patient; null: none to be seen."""
    advice: NotRequired[str | None]
    kind: Literal['urinary-catheter']
    catheter_size_fr: NotRequired[int | None]
    balloon_ml: NotRequired[int | None]
    urine_ml: int
    urine_look: str


class Cell(TypedDict):
    name: str
    count: int | None
    """Null: one or two, which might point at somebody."""


class CellError(TypedDict):
    """What is wrong, never the value."""
    row: int
    """As Excel numbers it."""
    column: str
    code: str
    zh: str
    en: str


class CheckIn(TypedDict):
    code: NotRequired[str | None]
    """As the door shows it now; staff need none."""


class CheckedRead(TypedDict):
    step: str
    """timestamp, form, delivery, signature: in this order."""
    passed: bool
    code: str | None
    """Null: passed."""
    zh: str
    en: str


class CheckoutRead(TypedDict):
    """What a phone needs to pay: `request_payment` goes to wx.requestPayment as it is."""
    payment_id: str
    out_trade_no: str
    amount_fen: int
    """Money in 分, one hundredth of a yuan."""
    request_payment: RequestPayment


class ChineseMedicineRecord(TypedDict):
    done: str
    reaction: NotRequired[str | None]
    """Of the patient; null: none to be seen."""
    advice: NotRequired[str | None]
    kind: Literal['tcm']
    technique: Literal["moxibustion", "cupping", "scraping", "auricular", "plaster"]
    points: list[str]
    minutes: int
    skin_after: str


class ClaimCreate(TypedDict):
    place_code: str
    """The community, or better the building or unit."""
    household_number: NotRequired[str | None]
    name: str
    relation: Relation
    """To the head of the household."""
    id_number: NotRequired[str | None]
    """Helps staff to be sure; erased once decided."""


class ClaimRead(TypedDict):
    id: str
    account_id: str
    place_code: str
    household_number: str | None
    name: str
    relation: Relation
    id_number: str | None
    resident_id: str | None
    """Whose account it became."""
    status: ClaimStatus
    moves: list[str]
    """The verbs you may use now."""
    created_at: str


class ClaimRequest(TypedDict):
    """Nothing needs to be said."""
    pass


ClaimStatus: TypeAlias = 'Literal["pending", "approved", "rejected"]'


class CleaningCreate(TypedDict):
    note: str


class CleaningRead(TypedDict):
    id: str
    venue_id: str
    damage_id: str | None
    """The report that opened it."""
    note: str
    status: CleaningStatus
    moves: list[str]
    """The verbs you may use now."""
    taken_by: str | None
    created_at: str


CleaningStatus: TypeAlias = 'Literal["open", "taken", "done", "dropped"]'


class ClearanceCreate(TypedDict):
    purpose: str
    """What for; the guardians read it."""
    until: str
    """The last day, half a year from now at most."""


class ClearanceRead(TypedDict):
    id: str
    place_code: str
    account_id: str
    """Who asked."""
    account_name: str
    """In full, for whoever decides."""
    purpose: str
    until: str
    status: ClearanceStatus
    moves: list[str]
    """The verbs you may use now."""
    created_at: str


class ClearanceReason(TypedDict):
    reason: str


ClearanceStatus: TypeAlias = 'Literal["asked", "approved", "refused", "revoked", "withdrawn"]'


Closeness: TypeAlias = 'Literal["household", "relation", "earlier_case", "employer", "party", "other"]'


class Closing(TypedDict):
    outcome: Outcome
    reason: str


class ClosureCreate(TypedDict):
    starts_at: str
    ends_at: str
    reason: str
    mode: ClosureMode
    """Of bookings in the way: tell them and leave them, cancel them, or leave them in peace."""


class ClosureDone(TypedDict):
    id: str
    venue_id: str
    starts_at: str
    ends_at: str
    reason: str
    mode: ClosureMode
    created_at: str
    displaced: list[str]
    """The bookings that were called off for it."""
    in_the_way: list[str]
    """The bookings that were left."""


ClosureMode: TypeAlias = 'Literal["tell", "cancel", "book_around"]'


class ClosureRead(TypedDict):
    id: str
    venue_id: str
    starts_at: str
    ends_at: str
    reason: str
    mode: ClosureMode
    created_at: str


class CommercialDetails(TypedDict):
    kind: Literal['commercial']
    unit: str
    """What the price is for."""
    duration_minutes: int | None
    at_home: bool
    """Comes to the door."""


class CommitteeRead(TypedDict):
    id: str
    place_code: str
    name: str
    studio: str | None
    word: str
    seal: str
    elected_on: str
    term_ends_on: str
    """Three years (人民调解法 9)."""
    members: list[MemberRead]
    version: int


class CommitteeUpdate(TypedDict):
    version: NotRequired[int]
    """As you read it; 0 for a new one."""
    name: str
    studio: NotRequired[str | None]
    word: str
    """In the case numbers."""
    seal: NotRequired[str | None]
    """What the seal says; without it, the name."""
    elected_on: str
    organisation_id: NotRequired[str | None]
    members: list[MemberWrite]


class Compensation(TypedDict):
    """What the family gets by itself where the nurse or the provider failed. Money, of what was paid; where all of that goes back anyway (`cancelled_by_provider`), a visit on which the provider pays the lines it names."""
    event: Literal["late_30", "no_show_nurse", "cancelled_by_provider"]
    percent: NotRequired[int]
    """Of what was paid, in money."""
    covers: NotRequired[list[Literal["service", "visit_fee", "materials", "first_visit", "travel", "night", "holiday"]]]
    """Lines of the next visit's price."""
    valid_days: NotRequired[int]
    """Of that visit."""


class ConfirmationCreate(TypedDict):
    """`file` begins; the court then accepts, confirms or declines; the parties may withdraw."""
    step: NotRequired[Literal["file", "accept", "longer", "confirm", "decline", "withdraw"]]
    court: NotRequired[str]
    party_ids: NotRequired[list[str] | None]
    """Who applies: every side together. Without it, all of them."""
    on: NotRequired[str | None]
    """Without it, today."""
    ground: NotRequired[str | None]


class ConfirmationRead(TypedDict):
    id: str
    status: ConfirmationStatus
    court: str
    filed_on: str
    applicants: list[str]
    longer: bool
    """The court has taken its ten days more."""
    ground: str | None
    decided_on: str | None
    moves: list[str]
    """The verbs you may use now."""
    created_at: str


ConfirmationStatus: TypeAlias = 'Literal["filed", "accepted", "confirmed", "declined", "withdrawn"]'


class Confirmed(TypedDict):
    confirmed: int
    """Offers that are good for another thirty days."""


class ConsentTextRead(TypedDict):
    purpose: Purpose
    version: str
    title: str
    text: str
    text_en: str
    data_kinds: list[str]
    receiver: str | None
    """Who else is given it; null: nobody."""
    sha256: str
    """Of the Chinese words; stands on every consent to them."""


class ConsentsConsentCreate(TypedDict):
    purpose: Purpose
    text_version: str
    resident_id: NotRequired[str | None]
    """In whose name, if not in your own."""


class ConsentsConsentRead(TypedDict):
    id: str
    purpose: Purpose
    text_version: str
    text_hash: str
    channel: str
    """`self`, or `proxy`."""
    given_by: str
    """The account that gave it."""
    resident_id: str | None
    """Whose data it is about."""
    created_at: str
    """When it was given."""
    withdrawn_at: str | None


class CorrectionCreate(TypedDict):
    field: RevealField
    value: str
    """What is right, as the field wants it."""


class CorrectionRead(TypedDict):
    id: str
    resident_id: str
    field: RevealField
    value: str | None
    """What is said to be right, masked; gone once it is decided."""
    place_code: str
    status: CorrectionStatus
    moves: list[str]
    """The verbs you may use now."""
    created_at: str


CorrectionStatus: TypeAlias = 'Literal["asked", "accepted", "refused", "withdrawn"]'


class CorrectionValueRead(TypedDict):
    value: str | None
    """In full; null once it is decided."""


class CountsRead(TypedDict):
    total: int
    done: int
    """Rows looked at so far."""
    created: int
    updated: int
    unchanged: int
    superseded: int
    rejected: int
    withdrawn: int
    """By `full_sync`."""


class CouponRead(TypedDict):
    id: str
    offer_id: str
    merchant_id: str
    code: str
    """To be shown at the counter."""
    title: str
    """As it was when it was claimed."""
    price_fen: int
    status: CouponState
    expires_at: str | None
    redeemed_at: str | None
    created_at: str


CouponState: TypeAlias = 'Literal["claimed", "redeemed", "expired"]'


class DamageCreate(TypedDict):
    note: str
    file_ids: NotRequired[list[str]]
    """Photos, as `POST /files` named them."""


class DamageRead(TypedDict):
    id: str
    venue_id: str
    booking_id: str | None
    """During which it was found."""
    reported_by: str
    note: str
    file_ids: list[str]
    status: DamageStatus
    moves: list[str]
    """The verbs you may use now."""
    created_at: str


class DamageSettle(TypedDict):
    reason: NotRequired[str | None]


DamageStatus: TypeAlias = 'Literal["reported", "settled", "dismissed"]'


class DataRead(TypedDict):
    generated_at: str
    sections: list[SectionRead]
    """Whatever is kept about you, by kind."""
    rules: list[PrivacyRuleRead]
    """How long each kind is kept, and by which law."""


DateResult: TypeAlias = 'Literal["possible", "overlapping", "closed", "bad"]'


class DayShift(TypedDict):
    date: str
    shifts: list[tuple[str, str]]
    """[from, to]; empty: off that day."""


Decision: TypeAlias = 'Literal["permit", "deny"]'


class DeliveryDetail(TypedDict):
    id: str
    """The `webhook-id`, the same at each attempt."""
    endpoint_id: str
    event: str
    status: DeliveryStatus
    attempts: int
    due_at: str
    """When it is tried next, while it is pending."""
    delivered_at: str | None
    created_at: str
    body: str
    """What was signed and sent."""
    tries: list[AttemptRead]
    """Oldest first."""


class DeliveryRead(TypedDict):
    id: str
    """The `webhook-id`, the same at each attempt."""
    endpoint_id: str
    event: str
    status: DeliveryStatus
    attempts: int
    due_at: str
    """When it is tried next, while it is pending."""
    delivered_at: str | None
    created_at: str


DeliveryStatus: TypeAlias = 'Literal["pending", "delivered", "dead"]'


class Departure(TypedDict):
    on: str
    reason: NotRequired[str | None]


DifferenceKind: TypeAlias = 'Literal["only_ours", "only_theirs", "amount", "refund"]'


class DifferenceRead(TypedDict):
    id: str
    day: str
    kind: DifferenceKind
    out_trade_no: str
    out_refund_no: str | None
    ours_fen: int | None
    """In 分; null where our books have none."""
    theirs_fen: int | None
    """In 分; null where the bill has none."""
    resolved_at: str | None
    resolved_by: str | None
    note: str | None
    created_at: str


class DisclosureCreate(TypedDict):
    account_id: NotRequired[str | None]
    """Of which mediator; without it, of yourself."""
    kind: NotRequired[Closeness]
    text: str


class DisclosureRead(TypedDict):
    id: str
    account_id: str
    kind: Closeness
    text: str
    accepted_by: list[str]
    """The sides that have accepted it so far."""
    created_at: str


class DispatchCreate(TypedDict):
    nurse_id: NotRequired[str | None]
    """Only to her; left out: to the next in rank."""


class DisputeCreate(TypedDict):
    reason_code: str
    statement: str


DisputeType: TypeAlias = 'Literal["婚姻家庭", "邻里", "房屋宅基地", "合同", "生产经营", "损害赔偿", "山林土地", "征地拆迁", "环境污染", "劳动争议", "消费", "医疗", "道路交通事故", "物业", "其它"]'


class DoorCodeRead(TypedDict):
    code: str
    qr: str
    """The text of the QR code beside it."""
    valid_until: str


class DoorPosition(TypedDict):
    """Where the door is, as marked on a map (GCJ-02)."""
    latitude: float
    longitude: float


class DoorRead(TypedDict):
    """For the family, and for the nurse who has accepted, around the visit; such looks are written down."""
    address: str | None
    patient_name: str | None
    dial: str | None
    """The number to call."""


class DrainRecord(TypedDict):
    done: str
    reaction: NotRequired[str | None]
    """Of the patient; null: none to be seen."""
    advice: NotRequired[str | None]
    kind: Literal['drainage']
    site: str
    drained_ml: int
    look: str
    bag_changed: bool


class DrawCreate(TypedDict):
    starts_at: str
    ends_at: str
    closes_at: str


class DrawRead(TypedDict):
    id: str
    venue_id: str
    starts_at: str
    ends_at: str
    closes_at: str
    status: DrawStatus
    moves: list[str]
    """The verbs you may use now."""
    seats: int
    """What is drawn for; 1: the whole room."""
    seed_hash: str
    """SHA-256 of the seed, published before anybody enters."""
    seed: str | None
    """Published when it is drawn."""
    created_at: str


class DrawShown(TypedDict):
    id: str
    venue_id: str
    starts_at: str
    ends_at: str
    closes_at: str
    status: DrawStatus
    moves: list[str]
    """The verbs you may use now."""
    seats: int
    """What is drawn for; 1: the whole room."""
    seed_hash: str
    """SHA-256 of the seed, published before anybody enters."""
    seed: str | None
    """Published when it is drawn."""
    created_at: str
    tickets: list[LotRead]
    """In the order of the draw; those withdrawn are left out."""


DrawStatus: TypeAlias = 'Literal["open", "drawn", "called_off"]'


class DutyWrite(TypedDict):
    account_id: str
    """Who hears of a missed term when nobody else does."""


class ElderlyDetails(TypedDict):
    kind: Literal['elderly']
    min_age: int
    assessment_needed: bool
    schedule: str
    site: str
    capacity: int | None


Elsewhere: TypeAlias = 'Literal["court", "arbitration", "police", "authority"]'


class Ending(TypedDict):
    ground: str


class EndpointCreate(TypedDict):
    url: str
    events: list[str]
    """Names of `GET /webhook-events`, all of a kind (`offer.*`), or `*`."""
    description: NotRequired[str | None]


class EndpointMade(TypedDict):
    id: str
    url: str
    events: list[str]
    """Names of `GET /webhook-events`, all of a kind (`offer.*`), or `*`."""
    description: str | None
    organisation_id: str | None
    """Null: of an integrator of the place."""
    place_code: str
    sandbox: bool
    """Hears only of what test keys do."""
    status: EndpointStatus
    moves: list[str]
    """The verbs you may use now."""
    disabled_because: str | None
    """`gone` (it answered 410), `failing` (for days), or null: by hand."""
    failures: int
    """One after the other; 0: the last one was taken."""
    resting_until: str | None
    """It failed too often, and is left alone until then."""
    created_at: str
    secret: str
    """Signs what is sent there. Shown this once."""
    former_until: str | None
    """Until when the secret before signs, too."""


class EndpointRead(TypedDict):
    id: str
    url: str
    events: list[str]
    """Names of `GET /webhook-events`, all of a kind (`offer.*`), or `*`."""
    description: str | None
    organisation_id: str | None
    """Null: of an integrator of the place."""
    place_code: str
    sandbox: bool
    """Hears only of what test keys do."""
    status: EndpointStatus
    moves: list[str]
    """The verbs you may use now."""
    disabled_because: str | None
    """`gone` (it answered 410), `failing` (for days), or null: by hand."""
    failures: int
    """One after the other; 0: the last one was taken."""
    resting_until: str | None
    """It failed too often, and is left alone until then."""
    created_at: str


EndpointStatus: TypeAlias = 'Literal["active", "disabled"]'


class EntryRead(TypedDict):
    id: str
    kind: str
    result: str
    """applied, waiting for what comes before it, or refused."""
    error: str | None


class EntryWrite(TypedDict):
    id: str
    """Made by the phone; sent twice, it counts once."""
    kind: Literal["depart", "arrive", "identify", "start", "pause", "resume", "vitals", "paperwork", "complete"]
    at: str
    body: NotRequired[dict[str, JsonValue]]
    """As the endpoint of that name takes it."""


class EventRead(TypedDict):
    name: str
    description: str
    data: list[str]
    """The fields of `data`."""


class EvidenceCreate(TypedDict):
    kind: NotRequired[EvidenceKind]
    title: NotRequired[str]
    text: NotRequired[str | None]
    """What was found or said. Sealed."""
    party_id: NotRequired[str | None]
    """Whose it is; of a mandate, the agent."""
    shared: NotRequired[bool]
    """Whether the other side reads it."""
    file_ids: NotRequired[list[str]]


EvidenceKind: TypeAlias = 'Literal["identity", "mandate", "investigation", "evidence", "performance", "other"]'


class EvidenceRead(TypedDict):
    id: str
    kind: EvidenceKind
    title: str
    text: str | None
    party_id: str | None
    author_id: str
    shared: bool
    file_ids: list[str]
    created_at: str


class ExceptionRead(TypedDict):
    date: str
    opening: list[SpanRead]
    """Empty: closed that day."""


class ExceptionWrite(TypedDict):
    date: str
    opening: list[SpanWrite]
    """Empty: closed that day."""


class ExtensionCreate(TypedDict):
    until: str
    """The last day."""
    consents: NotRequired[list[str]]
    """The parties who agree to it: all of them, or there is no extension."""
    reason: NotRequired[str | None]


class FacilityDetail(TypedDict):
    """As members and staff see it."""
    opening: list[WeeklySpanRead]
    holiday_opening: list[SpanRead] | None
    """On public holidays; empty: closed, null: as on that weekday."""
    opening_exceptions: list[ExceptionRead]
    """Dates on which it is different."""
    id: str
    merchant_id: str
    kind: FacilityKind
    note: str
    capacity: int | None
    own_hours: bool
    """Else as long as the shop is open."""
    today: FacilityToday
    said_today: str | None
    thanks: int
    status: FacilityStatus
    moves: list[str]
    """The verbs you may use now."""


FacilityKind: TypeAlias = 'Literal["toilet", "water", "charging", "seats", "parcel_shelf", "umbrella", "wifi", "first_aid", "nursing_room"]'


class FacilityRead(TypedDict):
    id: str
    kind: FacilityKind
    merchant_id: str
    merchant_name: str
    note: str
    capacity: int | None
    """How many may use it at once."""
    hours: list[SpanRead]
    """Today's."""
    status_today: Literal["open", "later", "closed"]
    """Open now, opens later today, or not any more; closed where it is out of order."""
    today: FacilityToday
    """By the word of whoever opens it."""
    said_today: str | None
    thanks: int
    """How often somebody has said thank you."""


FacilityStatus: TypeAlias = 'Literal["open", "paused", "withdrawn"]'


FacilityToday: TypeAlias = 'Literal["as_usual", "busy", "out_of_order"]'


class FacilityWrite(TypedDict):
    note: str
    capacity: NotRequired[int | None]
    """How many at once."""
    hours: NotRequired[OpeningWrite | None]
    """Null: as long as the shop is open."""


class FailureRead(TypedDict):
    code: str
    message: str
    source: str
    """The law, notice or rule that asks for it."""


class FavourGive(TypedDict):
    until: str
    """The last day."""


FiguresRead = TypedDict("FiguresRead", {
    "place_code": 'str',
    "from": 'str',
    "to": 'str',
    "received": 'int | None',
    "accepted": 'int | None',
    "settled": 'int | None',
    "failed": 'int | None',
    "success_percent": 'int | None',
    "amount_fen": 'int | None',
    "performed": 'int | None',
    "confirmed": 'int | None',
    "prevented_crimes": 'int | None',
    "prevented_petitions": 'int | None',
    "prevented_people": 'int | None',
    "by_type": 'list[Cell]',
    "by_source": 'list[Cell]',
})


class FileRead(TypedDict):
    id: str
    media_type: str
    """What it is, by its content."""
    size: int
    """Bytes, as we keep it."""
    sha256: str


class Findings(TypedDict):
    findings: str


class Fix(TypedDict):
    """Where a phone says it is."""
    latitude: float
    longitude: float
    accuracy_m: NotRequired[int | None]
    mocked: NotRequired[bool]
    """The phone says that its position is simulated."""


class FollowUpAnswer(TypedDict):
    code: str
    answer: str


class FollowUpAnswers(TypedDict):
    answers: list[FollowUpAnswer]


class FollowUpCreate(TypedDict):
    done_on: NotRequired[str | None]
    """Without it, today."""
    performed: NotRequired[bool]
    satisfied: NotRequired[bool]
    text: NotRequired[str | None]
    """What was said, what may flare up. Sealed."""


Form: TypeAlias = 'Literal["written", "oral"]'


FoundKind: TypeAlias = 'Literal["item", "merchant", "facility", "offer", "venue"]'


class FoundRead(TypedDict):
    kind: FoundKind
    id: str
    """Of the item, merchant, facility, offer or venue."""
    merchant_id: str | None
    """Whose it is, where it is a merchant's."""
    catalog: Literal["government", "commercial", "nursing", "elderly", "posts"] | None
    """Of an item: the list it stands in."""
    place_code: str
    title: str
    title_parts: list[SearchPartRead]
    """The title in pieces, to be shown one after the other."""
    summary: str
    summary_parts: list[SearchPartRead]
    open_now: bool | None
    """Null where it has no opening hours."""


Function: TypeAlias = 'Literal["life", "social", "shopping", "education", "advice"]'


class GastricTubeRecord(TypedDict):
    done: str
    reaction: NotRequired[str | None]
    """Of the patient; null: none to be seen."""
    advice: NotRequired[str | None]
    kind: Literal['nasogastric']
    depth_cm: float
    position_confirmed_by: Literal["aspirate", "ph", "auscultation", "x_ray"]
    fed_ml: NotRequired[int]


Gender: TypeAlias = 'Literal["male", "female"]'


class GovernmentDetails(TypedDict):
    """What a guide to a government service must state (State Council Order 716, art. 6)."""
    kind: Literal['government']
    item_no: NotRequired[str | None]
    """The 31-digit code of the item, or the 33-digit one of its case."""
    item_type: ItemType
    handling: Literal["instant", "promised"]
    """即办件, or 承诺件."""
    authority: str
    """Who decides (实施主体)."""
    legal_days: int | None
    """The law's limit; null where the law sets none."""
    legal_days_unit: Literal["working", "calendar"]
    promised_days: int
    """Ours, never above the law's; 0: the same day."""
    conditions: list[str]
    materials: list[Material]
    fee_basis: str | None
    """Null: free of charge."""
    place: str
    hours: str
    trips: int
    """How often one has to come."""
    proxy_allowed: bool
    """Somebody else, or the community (代办), may act."""
    off_hours_allowed: bool
    """Also outside office hours (错时、延时)."""
    result: str
    phone: str


class GrantCreate(TypedDict):
    account_id: str
    """The `id` of GET /me, of whoever is to hold the role."""
    role: Role
    kind: NotRequired[GrantKind]
    starts_on: NotRequired[str | None]
    """Null: at once."""
    ends_on: NotRequired[str | None]
    """The last day; null: until it is ended."""


class GrantDetail(TypedDict):
    id: str
    role: Role
    place: PlaceBrief
    organisation_id: str | None
    kind: GrantKind
    starts_on: str | None
    ends_on: str | None
    account_id: str
    status: GrantStatus
    given_by: str | None
    """Null: from the command line."""
    moves: list[str]
    """The verbs you may use now."""
    created_at: str


GrantKind: TypeAlias = 'Literal["primary", "deputy", "acting"]'


class GrantRead(TypedDict):
    id: str
    role: Role
    place: PlaceBrief
    organisation_id: str | None
    kind: GrantKind
    starts_on: str | None
    ends_on: str | None


GrantStatus: TypeAlias = 'Literal["proposed", "active", "ended"]'


Group: TypeAlias = 'Literal["basic", "maternal", "specialist"]'


class Guards(TypedDict):
    """What must hold before, and at, a visit of this category. Every line of it is the provider's to edit."""
    assessment_needed: NotRequired[bool]
    """False: passed by this rule itself, without an assessor."""
    assessment_valid_days: NotRequired[int]
    prescription_needed: NotRequired[bool]
    consent_version: str
    skills: NotRequired[list[str]]
    """All of which a nurse must have."""
    min_years: NotRequired[int]
    """Of clinical work."""
    min_title: NotRequired[Title]
    two_persons: NotRequired[bool]
    consumables: NotRequired[list[str]]
    waste: NotRequired[bool]
    """Medical waste must be handed over before the visit ends."""
    min_age: NotRequired[int | None]
    max_age: NotRequired[int | None]
    negative_list: NotRequired[list[str]]
    """Items never done at home."""
    duration_minutes: NotRequired[int]
    """At least."""
    price_rules: NotRequired[list[PriceRule]]
    night_from: NotRequired[int]
    """The hour at which night begins."""
    night_to: NotRequired[int]
    questions: NotRequired[list[Question]]


class HandBack(TypedDict):
    ground: str


class Happened(TypedDict):
    at: NotRequired[str | None]
    """When it happened, if it is told later; left out: now."""


class HealthRead(TypedDict):
    """For the family, and for whoever has to know once consent was given; every such look is written down."""
    note: str | None
    findings: str | None
    files: list[str]


class HearingCreate(TypedDict):
    held_at: NotRequired[str | None]
    """Without it, now."""
    where: NotRequired[str]
    open: NotRequired[bool]
    """In public: only if every side agrees (人民调解法 23)."""
    attended: NotRequired[list[str]]
    """Parties and helpers; empty: every side."""
    record: NotRequired[str | None]
    """What was said and proposed. Sealed."""


class HearingRead(TypedDict):
    id: str
    number: int
    held_at: str
    where: str
    open: bool
    attended: list[str]
    record: str | None
    confirmed_by: list[str]
    """The sides that have read the record and found it right."""
    created_at: str


class HoldCreate(TypedDict):
    starts_at: str
    ends_at: str
    headcount: NotRequired[int]
    unit_no: NotRequired[int | None]
    for_resident_id: NotRequired[str | None]
    """Whom it is for; without it, oneself. Their household's quota counts."""
    override: NotRequired[list[str]]
    """Staff: the rules to set aside, where `may_override` says so."""


class Holiday(TypedDict):
    until: NotRequired[str | None]
    """The last day; after it the merchant is back by itself."""


class HomeCareRecord(TypedDict):
    done: str
    reaction: NotRequired[str | None]
    """Of the patient; null: none to be seen."""
    advice: NotRequired[str | None]
    kind: Literal['home-hospice']
    pain_score: NotRequired[int | None]
    carers_taught: NotRequired[list[str]]
    risks_found: NotRequired[list[str]]


class HomecareAftercareFollowUpRead(TypedDict):
    code: str
    text: str
    due_on: str
    answer: str | None
    answered_at: str | None


HomecareOrdersOrderStatus: TypeAlias = 'Literal["draft", "submitted", "consented", "assessed", "paid", "dispatched", "accepted", "departed", "arrived", "serving", "completed", "closed", "refused", "cancelled", "aborted", "no_show_patient", "no_show_nurse", "disputed"]'


HomecareOrdersResult: TypeAlias = 'Literal["pass", "fail", "refer"]'


class HomecareProvidersTerms(TypedDict):
    """On what terms a provider comes. An order keeps those in force when it was submitted."""
    notice_minutes: NotRequired[int]
    """How long before, at least."""
    horizon_days: NotRequired[int]
    offers_at_once: NotRequired[int]
    offer_minutes: NotRequired[int]
    """Then an offer lapses."""
    pay_minutes: NotRequired[int]
    """Then an unpaid order lapses."""
    arrive_within_m: NotRequired[int]
    accuracy_m: NotRequired[int]
    """Worse: flagged, never refused."""
    wait_minutes: NotRequired[int]
    """For a patient who does not open."""
    door_before_minutes: NotRequired[int]
    door_after_minutes: NotRequired[int]
    close_after_days: NotRequired[int]
    cancel_tiers: NotRequired[list[CancelTier]]
    compensations: NotRequired[list[Compensation]]
    trip_percent: NotRequired[int]
    """Kept for the trip, of the visit fee, where one is refused at the door."""


class HomecareVisitsVisitRead(TypedDict):
    """The whole record, for the family, the nurse and whoever answers for it; the look is written down."""
    id: str
    order_id: str
    status: VisitStatus
    nurse_id: str
    departed_at: str | None
    arrived_at: str | None
    begun_at: str | None
    ended_at: str | None
    distance_m: int | None
    accuracy_m: int | None
    flags: list[str]
    identity: str | None
    """How it was checked."""
    vitals: list[VitalsRead]
    record: SpecimenRecord | InjectionRecord | MonitoringRecord | WoundRecord | PressureInjuryRecord | StomaRecord | CatheterRecord | GastricTubeRecord | VascularLineRecord | DrainRecord | AirwayRecord | BowelRecord | PostpartumRecord | NewbornRecord | ChineseMedicineRecord | RehabilitationRecord | HomeCareRecord | None
    photo_ids: list[str]
    signature_file_id: str | None
    signed_by: str | None
    consumables: list[SupplyRead]
    waste: list[WasteRead]
    missing: list[str]
    """Without these the order cannot be closed."""


class HomecareWhy(TypedDict):
    reason_code: str
    reason: NotRequired[str | None]


class HouseholdCreate(TypedDict):
    number: str
    """户号: which door."""
    address: NotRequired[str | None]


class HouseholdDetail(TypedDict):
    id: str
    place_code: str
    number: str
    address: str | None
    members: list[ResidentRead]
    """Whoever was ever entered there; see their status."""


class HouseholdRead(TypedDict):
    id: str
    place_code: str
    number: str
    address: str | None


class Identification(TypedDict):
    at: NotRequired[str | None]
    """When it happened, if it is told later; left out: now."""
    method: Literal["id_card", "social_card", "wristband", "family"]
    last_four: NotRequired[str | None]
    """Of the ID number."""


class ImportRead(TypedDict):
    rows: int
    """Rows with anything in them."""
    imported: int
    households_made: int
    bad_rows: int
    errors: list[CellError]
    """The first thousand, from the top."""


class IncidentCreate(TypedDict):
    kind: Literal["adverse_event", "nurse_safety", "complaint"]
    statement: str


IncidentKind: TypeAlias = 'Literal["late_15", "late_30", "late_60", "overdue", "nurse_absent", "patient_absent", "turned_away", "aborted", "adverse_event", "complaint", "record_missing", "nurse_safety"]'


class IncidentRead(TypedDict):
    id: str
    order_id: str
    kind: IncidentKind
    severity: Severity
    status: IncidentStatus
    moves: list[str]
    """The verbs you may use now."""
    opened_by: str | None
    """Null: opened by the clock."""
    statement: str | None
    findings: str | None
    created_at: str


IncidentStatus: TypeAlias = 'Literal["open", "investigating", "closed"]'


class IndexRead(TypedDict):
    number: str | None
    parts: list[MediationDossierPartRead]
    missing: list[int]
    """Parts without which it cannot be archived."""


class InjectionRecord(TypedDict):
    done: str
    reaction: NotRequired[str | None]
    """Of the patient; null: none to be seen."""
    advice: NotRequired[str | None]
    kind: Literal['injection']
    drug: str
    dose: str
    route: Literal["intramuscular", "subcutaneous", "rectal", "teaching"]
    drug_batch_no: str
    observed_minutes: int


class Instalment(TypedDict):
    due_on: str
    amount_fen: int
    """Money in 分, one hundredth of a yuan."""


class IssueRead(TypedDict):
    code: str
    field: str
    hint: str
    """What to do about it."""


class ItemBrief(TypedDict):
    id: str
    code: str
    title: str
    summary: str
    price_fen: int | None
    """0: free; null: agreed on the spot, and `price_note` says how."""
    price_note: str | None
    audience: str
    channels: list[Literal["window", "online", "phone", "door", "site"]]
    details: GovernmentDetails | CommercialDetails | NursingDetails | ElderlyDetails | PostDetails
    file_ids: list[str]
    version: int


class ItemCreate(TypedDict):
    category_code: str
    title: str
    summary: str
    price_fen: int | None
    """0: free; null: agreed on the spot, and `price_note` says how."""
    price_note: NotRequired[str | None]
    audience: str
    """Who it is for."""
    channels: list[Literal["window", "online", "phone", "door", "site"]]
    """How one can get it."""
    details: GovernmentDetails | CommercialDetails | NursingDetails | ElderlyDetails | PostDetails
    file_ids: NotRequired[list[str]]
    """Forms and pictures, uploaded before."""
    code: str


class ItemRead(TypedDict):
    id: str
    code: str
    title: str
    summary: str
    price_fen: int | None
    """0: free; null: agreed on the spot, and `price_note` says how."""
    price_note: str | None
    audience: str
    channels: list[Literal["window", "online", "phone", "door", "site"]]
    details: GovernmentDetails | CommercialDetails | NursingDetails | ElderlyDetails | PostDetails
    file_ids: list[str]
    version: int
    catalog: CatalogName
    category_code: str
    place_code: str
    status: ItemStatus
    moves: list[str]
    """The verbs you may use now."""
    created_at: str


ItemStatus: TypeAlias = 'Literal["draft", "published", "withdrawn"]'


ItemType: TypeAlias = 'Literal["licence", "penalty", "compulsion", "levy", "benefit", "inspection", "confirmation", "award", "adjudication", "other_power", "public_service"]'


class ItemUpdate(TypedDict):
    category_code: str
    title: str
    summary: str
    price_fen: int | None
    """0: free; null: agreed on the spot, and `price_note` says how."""
    price_note: NotRequired[str | None]
    audience: str
    """Who it is for."""
    channels: list[Literal["window", "online", "phone", "door", "site"]]
    """How one can get it."""
    details: GovernmentDetails | CommercialDetails | NursingDetails | ElderlyDetails | PostDetails
    file_ids: NotRequired[list[str]]
    """Forms and pictures, uploaded before."""
    version: int
    """The version you read; a stale one is 409."""


class ItemVersionRead(TypedDict):
    version: int
    title: str
    summary: str
    price_fen: int | None
    """0: free; null: agreed on the spot, and `price_note` says how."""
    price_note: str | None
    audience: str
    channels: list[Literal["window", "online", "phone", "door", "site"]]
    details: GovernmentDetails | CommercialDetails | NursingDetails | ElderlyDetails | PostDetails
    changed_by: str
    created_at: str
    """When this version was replaced."""


class JoinCreate(TypedDict):
    address: NotRequired[str | None]
    note: NotRequired[str | None]
    pays: NotRequired[Pays]
    """`online`: with WeChat Pay, when the shop has accepted and before it sets out."""


class JointPriceRead(TypedDict):
    item_id: str
    price_fen: int
    homes: int


class JointPriceWrite(TypedDict):
    item_id: str
    price_fen: int
    """Money in 分, one hundredth of a yuan."""
    homes: int
    """So many of one building, in one visit."""


JsonValue: TypeAlias = 'Any'


class KeyCreate(TypedDict):
    name: str
    """For you to know it by."""
    mode: KeyMode
    scopes: list[Scope]
    """What it may do."""
    networks: NotRequired[list[str]]
    """Where it may be used from; empty: from anywhere."""
    expires_at: NotRequired[str | None]
    """Two years from now at most; a year if left out."""


class KeyMade(TypedDict):
    id: str
    name: str
    mode: KeyMode
    prefix: str
    """How the key begins."""
    scopes: list[ScopeOutput]
    networks: list[str]
    expires_at: str
    last_used_at: str | None
    """To the minute."""
    revoked_at: str | None
    created_at: str
    key: str
    """Shown this once, and kept by nobody but you."""


KeyMode: TypeAlias = 'Literal["live", "test"]'


class KeyRead(TypedDict):
    id: str
    name: str
    mode: KeyMode
    prefix: str
    """How the key begins."""
    scopes: list[ScopeOutput]
    networks: list[str]
    expires_at: str
    last_used_at: str | None
    """To the minute."""
    revoked_at: str | None
    created_at: str


class LeaveCreate(TypedDict):
    starts_at: str
    ends_at: str
    reason: str


class LeaveRead(TypedDict):
    id: str
    nurse_id: str
    starts_at: str
    ends_at: str
    reason: str


class Link(TypedDict):
    account_id: str


class ListingReportCreate(TypedDict):
    kind: ListingReportKind
    note: NotRequired[str | None]


ListingReportKind: TypeAlias = 'Literal["hours", "price", "contact", "not_there", "money_asked", "turned_away", "unsafe", "misused", "other"]'


class ListingReportRead(TypedDict):
    id: str
    merchant_id: str
    facility_id: str | None
    """Null: about the shop itself."""
    kind: ListingReportKind
    note: str | None
    place_code: str
    status: ReportStatus
    moves: list[str]
    """The verbs you may use now."""
    created_at: str


class Location(TypedDict):
    """Where a phone believes it is; WGS 84."""
    latitude: float
    longitude: float
    accuracy_m: NotRequired[float | None]


class LocationRead(TypedDict):
    latitude: float
    longitude: float
    accuracy_m: float | None


class LookCreate(TypedDict):
    reason: str


class LookRead(TypedDict):
    id: str
    actor_id: str
    roles: list[str]
    what: str
    created_at: str


class LotRead(TypedDict):
    """A ticket as everybody sees it, without a name."""
    id: str
    weight: int
    """How many lots it has."""
    seats: int
    rank: int | None
    """Its place in the draw."""
    status: TicketStatus


class MachineRead(TypedDict):
    merchant_id: str
    organisation_id: str
    name: str
    status: str
    """Of the merchant."""
    mode: KeyMode
    """test: in a sandbox that no resident sees."""
    scopes: list[ScopeOutput]
    serves: list[str]
    """Places that let it serve them."""


class MandateRead(TypedDict):
    resident_id: str
    """Send as `X-Acting-For`."""
    purposes: list[ProxyPurpose]
    until: str | None
    """The last day."""


class Material(TypedDict):
    """One thing to bring; not what other departments hold (State Council Order 716, art. 7)."""
    name: str
    forms: list[Literal["original", "copy", "electronic"]]
    copies: int
    need: Literal["required", "optional", "tolerated"]
    """tolerated: may be handed in later (容缺)."""
    source: str


class MeRead(TypedDict):
    id: str
    name: str | None
    phone: str | None
    version: int
    resident: ResidentBrief | None
    """Null until staff or an approved claim link you."""
    grants: list[GrantRead]
    """The roles in force today, and where."""
    acting_for: list[MandateRead]
    """The residents you may act for today."""


class MeUpdate(TypedDict):
    name: str
    version: NotRequired[int | None]
    """As you read it."""


Measure: TypeAlias = 'Literal["minutes", "bookings"]'


class MediationAgreementsDutyRead(TypedDict):
    id: str
    due_on: str | None
    amount_fen: int | None
    done_on: str | None
    refused: bool


class MediationAgreementsFollowUpRead(TypedDict):
    id: str
    done_on: str
    done_by: str
    performed: bool
    satisfied: bool
    text: str | None
    """For who has the case."""
    created_at: str


MediationChannel: TypeAlias = 'Literal["online", "in_person", "phone", "paper"]'


class MediationConsentCreate(TypedDict):
    party_id: str
    decision: NotRequired[str]
    about: NotRequired[About]
    about_id: NotRequired[str | None]
    """The session, disclosure or helper that it is about, where there are several."""
    channel: NotRequired[MediationChannel]


class MediationConsentRead(TypedDict):
    id: str
    party_id: str
    about: About
    about_id: str | None
    agreed: bool
    channel: MediationChannel
    recorded_by: str
    created_at: str


class MediationCreate(TypedDict):
    type: DisputeType
    summary: str
    claims: list[str]
    source: NotRequired[Source]
    handled_by: NotRequired[Elsewhere | None]
    """Who is dealing with it already, if anybody."""
    earlier_id: NotRequired[str | None]
    """The case that this one goes on from."""
    parties: list[PartyCreate]


class MediationDossierPartRead(TypedDict):
    part: int
    """1 to 13, in the official order (司发通〔2010〕239号)."""
    title: str
    required: bool
    count: int
    missing: bool


class MediationRead(TypedDict):
    id: str
    number: str | None
    """Given on acceptance."""
    place_code: str
    type: DisputeType
    source: Source
    status: MediationStatus
    summary: str
    claims: list[str]
    risk: Risk | None
    parties: list[PartyRead]
    mediator_ids: list[str]
    """Accounts of who mediates; empty: still in the pool."""
    due_at: str | None
    """When the next term ends."""
    due_provisional: bool
    """It hangs on a year whose holidays are not published yet."""
    ground: str | None
    """Why it was refused or ended."""
    other_ways: list[str]
    """Where else to go, once it was refused or has failed (人民调解法 26)."""
    amount_fen: int
    """What the agreement is about."""
    accepted_at: str | None
    effective_at: str | None
    """Since when the agreement binds."""
    confirm_by: str | None
    """The last day for a joint application to the court (33)."""
    archived_at: str | None
    moves: list[str]
    """The verbs you may use now."""
    created_at: str


class MediationRevealCreate(TypedDict):
    field: str
    reason: str


class MediationRevealedRead(TypedDict):
    field: str
    value: str | None


MediationStatus: TypeAlias = 'Literal["applied", "refused", "declined", "withdrawn", "accepted", "mediating", "agreed", "in_force", "performed", "breached", "terminated", "archived"]'


class MediatorCreate(TypedDict):
    account_id: NotRequired[str | None]
    """A mediator of the place; without it, the one with the fewest open cases."""
    party_id: NotRequired[str | None]
    """The party whose choice it is (人民调解法 19)."""


class MediatorRead(TypedDict):
    id: str
    account_id: str
    name: str | None
    """In full: mediators are published."""
    chosen_by: str | None
    conflicts: list[str]
    """What brings them close to a party, as far as we know: to be disclosed and accepted."""
    ended_at: str | None
    created_at: str


class MemberRead(TypedDict):
    account_id: str
    name: str
    """In full: members are published."""
    gender: Gender
    chair: bool


class MemberWrite(TypedDict):
    account_id: str
    name: str
    gender: Gender
    chair: NotRequired[bool]
    adult: NotRequired[bool]
    """Fair, of age, with some knowledge of policy and law (14)."""
    employer: NotRequired[str | None]


class MerchantCreate(TypedDict):
    summary: str
    address: str
    latitude: float
    longitude: float
    phone: str
    hours: NotRequired[OpeningWrite | None]
    """Needed before it is listed."""
    services: NotRequired[list[ServiceWrite]]
    name: str
    uscc: NotRequired[str | None]
    """Only for work that needs no licence (无证无照经营查处办法 art. 3) null."""
    serves: list[str]
    """Codes of the places it wants to serve; each of them decides."""


class MerchantRead(TypedDict):
    opening: list[WeeklySpanRead]
    holiday_opening: list[SpanRead] | None
    """On public holidays; empty: closed, null: as on that weekday."""
    opening_exceptions: list[ExceptionRead]
    """Dates on which it is different."""
    id: str
    place_code: str
    """Where it stands."""
    serves: list[str]
    """The places it serves."""
    name: str
    summary: str
    address: str
    latitude: float
    longitude: float
    phone: str
    on_holiday: bool
    """It has said so itself, and takes no orders."""
    paused_until: str | None
    """The last day of the holiday, where it is known."""
    open_now: bool
    functions: list[str]
    categories: list[str]
    services: list[ServiceRead]
    facilities: list[FacilityKind]
    """What it opens to everybody for free."""


MerchantStatus: TypeAlias = 'Literal["applied", "onboarding", "in_review", "approved", "paused", "suspended", "rejected"]'


class MerchantUpdate(TypedDict):
    summary: str
    address: str
    latitude: float
    longitude: float
    phone: str
    hours: NotRequired[OpeningWrite | None]
    """Needed before it is listed."""
    services: NotRequired[list[ServiceWrite]]
    version: int
    """As read; a stale one is 409."""


class MerchantsStandingWhy(TypedDict):
    reason: str


Method: TypeAlias = 'Literal["sign", "seal", "fingerprint"]'


class MonitoringRecord(TypedDict):
    done: str
    reaction: NotRequired[str | None]
    """Of the patient; null: none to be seen."""
    advice: NotRequired[str | None]
    kind: Literal['vital-signs']
    judgement: Literal["normal", "watch", "refer"]


class NewTime(TypedDict):
    starts_at: str
    ends_at: str


class NewbornRecord(TypedDict):
    done: str
    reaction: NotRequired[str | None]
    """Of the patient; null: none to be seen."""
    advice: NotRequired[str | None]
    kind: Literal['newborn']
    days_old: int
    weight_g: int
    jaundice_mg_dl: NotRequired[float | None]
    cord: NotRequired[str | None]


class NoteCreate(TypedDict):
    text: str
    sealed: NotRequired[bool]
    """For who mediates and who leads; otherwise that side reads it too."""
    party_id: NotRequired[str | None]
    """Whose side it is about."""


class NoteRead(TypedDict):
    id: str
    party_id: str | None
    author_id: str
    sealed: bool
    text: str
    created_at: str


class NoticeRead(TypedDict):
    id: str
    subject: str
    """The kind of thing it is about."""
    subject_id: str
    template: str
    text: str
    """In English where Accept-Language prefers it."""
    resident_id: str | None
    """Whom it concerns, if not yourself."""
    read_at: str | None
    created_at: str


NoticesCallsChannel: TypeAlias = 'Literal["phone", "slip", "door"]'


class NumberRead(TypedDict):
    number: str | None
    """That you asked is written down."""


class NurseAreaWrite(TypedDict):
    place_code: str
    travel_minutes: int


class NurseBrief(TypedDict):
    id: str
    name: str
    title: str


class NurseCreate(TypedDict):
    gender: Gender
    title: Title
    licence_no: str
    """护士执业证书编号."""
    licence_valid_until: str
    register_checked_on: NotRequired[str | None]
    """When it was last found in the national register of nurses."""
    clinical_since: str
    skills: list[str]
    bad_record: NotRequired[bool]
    liability_policy_no: NotRequired[str | None]
    """责任险."""
    medical_policy_no: NotRequired[str | None]
    """医疗意外险."""
    accident_policy_no: NotRequired[str | None]
    """人身意外险."""
    insured_until: NotRequired[str | None]
    areas: list[NurseAreaWrite]
    account_id: str


class NurseRead(TypedDict):
    """For the provider's own people; `opening` is the roster."""
    opening: list[WeeklySpanRead]
    holiday_opening: list[SpanRead] | None
    """On public holidays; empty: closed, null: as on that weekday."""
    opening_exceptions: list[ExceptionRead]
    """Dates on which it is different."""
    id: str
    provider_id: str
    account_id: str
    name: str
    gender: Gender
    title: Title
    licence_no: str
    licence_valid_until: str
    register_checked_on: str | None
    clinical_since: str
    skills: list[str]
    bad_record: bool
    liability_policy_no: str | None
    medical_policy_no: str | None
    accident_policy_no: str | None
    insured_until: str | None
    status: NurseStatus
    moves: list[str]
    """The verbs you may use now."""
    version: int
    created_at: str


NurseStatus: TypeAlias = 'Literal["active", "suspended"]'


class NurseUpdate(TypedDict):
    gender: Gender
    title: Title
    licence_no: str
    """护士执业证书编号."""
    licence_valid_until: str
    register_checked_on: NotRequired[str | None]
    """When it was last found in the national register of nurses."""
    clinical_since: str
    skills: list[str]
    bad_record: NotRequired[bool]
    liability_policy_no: NotRequired[str | None]
    """责任险."""
    medical_policy_no: NotRequired[str | None]
    """医疗意外险."""
    accident_policy_no: NotRequired[str | None]
    """人身意外险."""
    insured_until: NotRequired[str | None]
    areas: list[NurseAreaWrite]
    version: int
    """As you read it."""


class NursingConsentCreate(TypedDict):
    text_version: str
    decision: Decision
    signature_file_id: NotRequired[str | None]


class NursingConsentRead(TypedDict):
    decision: Decision
    capacity: Capacity
    text_version: str
    text_hash: str
    given_by: str
    created_at: str


class NursingConsentTextRead(TypedDict):
    text_version: str
    title: str
    text: str
    sha256: str
    """Of title and text; stands on every consent to them."""


class NursingConsentTextWrite(TypedDict):
    version: str
    title: str
    text: str


class NursingDetails(TypedDict):
    """What decides whether and how a nurse may do it at home (互联网+护理服务试点工作方案 2019)."""
    kind: Literal['nursing']
    duration_minutes: int
    prescription_needed: bool
    assessment_needed: bool
    two_persons: bool
    consumables: list[str]
    contraindications: list[str]


class NursingLookRead(TypedDict):
    sight: Sight
    actor_id: str
    actor_name: str | None
    roles: list[str]
    created_at: str


class NursingOfferRead(TypedDict):
    id: str
    order_id: str
    nurse_id: str
    rank: int
    """1 was asked first."""
    score: int
    reasons: list[ReasonGiven]
    by_hand: bool
    """A dispatcher chose her."""
    status: OfferStatus
    moves: list[str]
    """The verbs you may use now."""
    expires_at: str
    created_at: str


class NursingOrderBrief(TypedDict):
    id: str
    status: HomecareOrdersOrderStatus
    moves: list[str]
    """The verbs you may use now."""
    place_code: str
    """The community; the door is nobody's business yet."""
    provider_id: str
    item_id: str
    item_title: str
    category_code: str
    starts_at: str
    ends_at: str
    persons: int
    """How many nurses come."""
    price_fen: int
    created_at: str


class NursingOrderCreate(TypedDict):
    place_code: str
    provider_id: str
    item_id: str
    patient_id: str
    """A resident: yourself, your household, or whom you act for."""
    address: str
    position: NotRequired[DoorPosition | None]
    starts_at: str
    ends_at: str
    phone: NotRequired[str | None]
    """For the nurse to call; left out: the patient's own."""
    note: NotRequired[str | None]
    """What the nurse should know of the patient's health."""
    files: NotRequired[list[str]]
    """Prescriptions and records, uploaded before."""
    insurance: NotRequired[Literal["none", "long_term_care"]]
    """Whose part is a line of its own."""
    purchase_id: NotRequired[str | None]
    """A package of visits to draw it from."""
    preferred_nurses: NotRequired[list[str]]
    refused_nurses: NotRequired[list[str]]
    nurse_gender: NotRequired[Gender | None]


class NursingOrderRead(TypedDict):
    id: str
    status: HomecareOrdersOrderStatus
    moves: list[str]
    """The verbs you may use now."""
    place_code: str
    """The community; the door is nobody's business yet."""
    provider_id: str
    item_id: str
    item_title: str
    category_code: str
    starts_at: str
    ends_at: str
    persons: int
    """How many nurses come."""
    price_fen: int
    created_at: str
    ordered_by: str
    ordered_as: Capacity
    patient_id: str | None
    patient_name: str | None
    address: str | None
    """Null for whoever need not know, or not yet."""
    door: DoorRead | None
    health: HealthRead | None
    lines: list[PriceLine]
    """They sum to `price_fen`; fixed by the assessment."""
    price_fixed: bool
    insurance: Literal["none", "long_term_care"]
    purchase_id: str | None
    """The package it is drawn from."""
    package_fen: int
    """What a visit of that package is worth."""
    refund_due_fen: int
    """What went back so far, or is on its way."""
    cancel_tiers: list[CancelTier]
    """What calling off costs, and from when."""
    cancel_fee_fen: int
    """What calling off would cost now."""
    compensations: list[Compensation]
    text_version: str
    """Of the words to consent to."""
    consent: NursingConsentRead | None
    assessment: AssessmentRead | None
    nurses: list[NurseBrief]
    """Who has accepted; the first is in charge."""


class NursingReviewRead(TypedDict):
    id: str
    order_id: str
    stars: int
    tags: list[str]
    comment: str | None
    created_at: str


class NursingSlotRead(TypedDict):
    starts_at: str
    ends_at: str
    provider_id: str
    free: int
    """How many more such visits could be served then."""


class ObjectionCreate(TypedDict):
    party_id: NotRequired[str | None]
    """Whose objection it is; without it, your own."""
    account_id: NotRequired[str | None]
    """To which mediator; without it, to the only one."""
    reason: str


class ObjectionDecision(TypedDict):
    upheld: bool
    answer: str


class ObjectionRead(TypedDict):
    id: str
    party_id: str
    account_id: str
    reason: str
    upheld: bool | None
    """Null: not decided yet."""
    answer: str | None
    created_at: str


Occasion: TypeAlias = 'Literal["bought", "drawn", "given_back", "refunded"]'


class OfferBulk(TypedDict):
    offers: list[JsonValue]
    """Each as in PUT, with its `external_id`. Each is read by itself: a bad one is a bad row."""


class OfferDetail(TypedDict):
    """As members of the merchant and staff see it."""
    id: str
    merchant_id: str
    merchant_name: str
    title: str
    description: str | None
    item_code: str
    price_fen: int
    price_before_fen: int | None
    starts_at: str | None
    ends_at: str | None
    quota: int | None
    left: int | None
    """Null: no limit."""
    per_household: int | None
    elders: bool
    """Only for people of 60 and more."""
    scoped: bool
    """Only for those who live in some places; you are one of them."""
    status: OfferState
    confirmed_at: str
    """When the merchant last said that it is so."""
    ageing: bool
    """Not confirmed for a while: ask before you go."""
    on_behalf: bool
    """Entered by staff for the merchant."""
    external_id: str
    source_version: int
    waiting: bool
    """What was pushed last waits for a person."""
    issues: list[IssueRead]
    moves: list[str]
    """The verbs you may use now."""
    created_at: str


class OfferRead(TypedDict):
    id: str
    merchant_id: str
    merchant_name: str
    title: str
    description: str | None
    item_code: str
    price_fen: int
    price_before_fen: int | None
    starts_at: str | None
    ends_at: str | None
    quota: int | None
    left: int | None
    """Null: no limit."""
    per_household: int | None
    elders: bool
    """Only for people of 60 and more."""
    scoped: bool
    """Only for those who live in some places; you are one of them."""
    status: OfferState
    confirmed_at: str
    """When the merchant last said that it is so."""
    ageing: bool
    """Not confirmed for a while: ask before you go."""
    on_behalf: bool
    """Entered by staff for the merchant."""


OfferState: TypeAlias = 'Literal["in_review", "scheduled", "live", "sold_out", "expired", "stale", "refused", "paused", "taken_down", "withdrawn"]'


OfferStatus: TypeAlias = 'Literal["offered", "accepted", "declined", "lapsed", "superseded", "withdrawn"]'


class OfferWrite(TypedDict):
    title: str
    item_code: str
    """Of the commercial list."""
    price_fen: int
    """Money in 分, one hundredth of a yuan."""
    source_version: int
    """Yours, and growing: what is older than what we have changes nothing."""
    price_before_fen: NotRequired[int | None]
    """More than the price."""
    starts_at: NotRequired[str | None]
    """Null: at once."""
    ends_at: NotRequired[str | None]
    """Null: as long as it is confirmed."""
    quota: NotRequired[int | None]
    """How many may be claimed; null: no limit."""
    per_household: NotRequired[int | None]
    """How many a household may claim; null: no limit."""
    scope: NotRequired[ScopeWrite | None]
    """Null: for everybody the merchant serves."""
    description: NotRequired[str | None]


class OfferingRead(TypedDict):
    id: str
    category_code: str
    starts_on: str
    ends_before: str | None
    guards: Guards
    source: str
    created_at: str


class OfferingWrite(TypedDict):
    category_code: str
    starts_on: str
    """Those in force end the day before."""
    guards: Guards
    source: str
    """The law, notice or list they follow."""


OffersPushingResult: TypeAlias = 'Literal["created", "updated", "unchanged", "superseded", "rejected"]'


class OffersWhy(TypedDict):
    reason: str


class OpeningWrite(TypedDict):
    """Whatever has opening hours takes these three."""
    opening: list[WeeklySpanWrite]
    holiday_opening: NotRequired[list[SpanWrite] | None]
    """On public holidays; empty: closed, null: as on that weekday."""
    opening_exceptions: NotRequired[list[ExceptionWrite]]
    """Dates on which it is different."""


class OrderCreate(TypedDict):
    item_id: str
    """Of the commercial list, as the shop does it."""
    address_id: NotRequired[str | None]
    """The household whose address it is; one's own."""
    address: NotRequired[str | None]
    starts_at: str
    ends_at: str
    note: NotRequired[str | None]
    pays: NotRequired[Pays]
    """`online`: with WeChat Pay, when the shop has accepted and before it sets out."""
    shared: NotRequired[bool]
    """Neighbours of the building may join, for the joint price."""


class OrderRead(TypedDict):
    id: str
    merchant_id: str
    merchant_name: str
    item_id: str
    item_title: str
    place_code: str
    status: OrdersOrderStatus
    moves: list[str]
    """The verbs you may use now."""
    price_fen: int
    """Fixed when it was ordered; lower if enough neighbours join."""
    pays: Pays
    paid_at: str | None
    """Online; `GET /me/payments` says what went back of it."""
    starts_at: str
    ends_at: str
    note: str | None
    address: str | None
    """For the shop only from accepting it until it is done."""
    arrival_code: str | None
    """For whoever ordered alone, to say at the door."""
    worker: WorkerRead | None
    visit_id: str | None
    rating: OrdersRatingRead | None
    created_at: str


OrdersOrderStatus: TypeAlias = 'Literal["requested", "accepted", "departed", "arrived", "done", "confirmed", "declined", "cancelled", "no_show", "disputed"]'


class OrdersRatingCreate(TypedDict):
    stars: int
    comment: NotRequired[str | None]


class OrdersRatingRead(TypedDict):
    stars: int
    comment: str | None
    created_at: str


class OrdersVisitRead(TypedDict):
    id: str
    merchant_id: str
    merchant_name: str
    item_id: str
    item_title: str
    place_code: str
    """The building."""
    starts_at: str
    ends_at: str
    joint_price_fen: int
    """What each home pays once enough have joined."""
    homes_needed: int
    homes: int
    """That have joined so far."""


class OrganisationCreate(TypedDict):
    kind: OrganisationKind
    name: str


OrganisationKind: TypeAlias = 'Literal["merchant", "provider", "committee"]'


class OrganisationRead(TypedDict):
    id: str
    kind: OrganisationKind
    name: str
    place_code: str
    """Where it stands."""
    created_at: str


Outcome: TypeAlias = 'Literal["helped", "handed_over", "false_alarm"]'


class OverrideCreate(TypedDict):
    reason_code: str
    reason: NotRequired[str | None]


class OverrideRead(TypedDict):
    id: str
    approved_by: str
    reason_code: str
    reason: str | None
    created_at: str


class PackageRead(TypedDict):
    id: str
    provider_id: str
    item_id: str
    title: str
    visits: int
    price_fen: int
    valid_days: int
    covers: list[Literal["service", "visit_fee", "materials", "first_visit", "travel", "night", "holiday"]]
    created_at: str


class PackageWrite(TypedDict):
    item_id: str
    title: str
    visits: int
    price_fen: int
    """Money in 分, one hundredth of a yuan."""
    valid_days: int
    """From the day of payment."""
    covers: NotRequired[list[Literal["service", "visit_fee", "materials", "first_visit", "travel", "night", "holiday"]]]
    """The lines of the price that are paid with it; others are paid beside it."""


class Page1(TypedDict):
    items: list[VenuesTalksMessageRead]
    next: str | None
    """Pass as `after` for the next page; null on the last."""


class Page2(TypedDict):
    items: list[CasesMessageRead]
    next: str | None
    """Pass as `after` for the next page; null on the last."""


class PaperHandIn(TypedDict):
    kind: PaperKind
    number: NotRequired[str | None]
    valid_until: NotRequired[str | None]
    """Null: it does not run out (长期)."""
    file_id: NotRequired[str | None]
    """A picture of it."""


PaperKind: TypeAlias = 'Literal["licence", "contract", "food_permit", "hygiene_permit", "drug_permit", "school_permit"]'


class PaperProxyCreate(TypedDict):
    agent_id: str
    """The `id` of GET /me, of whoever is to act."""
    purposes: list[ProxyPurpose]
    """Only in these."""
    kind: ProxyKind
    until: NotRequired[str | None]
    """The last day; a guardian of a minor needs none: it ends on the 18th birthday."""
    paper: str
    """Which paper it is, and where it is kept."""


class PaperRead(TypedDict):
    id: str
    kind: PaperKind
    number: str | None
    valid_until: str | None
    file_id: str | None
    status: PaperStatus
    moves: list[str]
    """The verbs you may use now."""
    created_at: str


PaperStatus: TypeAlias = 'Literal["handed_in", "confirmed", "refused"]'


class Paperwork(TypedDict):
    """Any part of it, at any time from the start on; a part sent again replaces itself."""
    at: NotRequired[str | None]
    """When it happened, if it is told later; left out: now."""
    record: NotRequired[SpecimenRecord | InjectionRecord | MonitoringRecord | WoundRecord | PressureInjuryRecord | StomaRecord | CatheterRecord | GastricTubeRecord | VascularLineRecord | DrainRecord | AirwayRecord | BowelRecord | PostpartumRecord | NewbornRecord | ChineseMedicineRecord | RehabilitationRecord | HomeCareRecord | None]
    photos: NotRequired[list[str] | None]
    """All of them, uploaded before."""
    signature_file_id: NotRequired[str | None]
    signed_by: NotRequired[Literal["patient", "family", "witness"] | None]
    consumables: NotRequired[list[SupplyWrite] | None]
    waste: NotRequired[list[WasteWrite] | None]


class PartyCreate(TypedDict):
    name: str
    phone: NotRequired[str | None]
    id_number: NotRequired[str | None]
    address: NotRequired[str | None]
    resident_id: NotRequired[str | None]
    """Who they are among the residents."""
    gender: NotRequired[Gender | None]
    ethnic_group: NotRequired[str | None]
    born_on: NotRequired[str | None]
    occupation: NotRequired[str | None]
    employer: NotRequired[str | None]
    represents_id: NotRequired[str | None]
    """The party for whom an agent or guardian speaks."""
    role: PartyRole
    """`applicant` and `respondent` are the sides; `agent` and `guardian` speak for one; the others are invited to help, with every side's consent (人民调解法 20)."""


class PartyRead(TypedDict):
    id: str
    role: str
    name: str
    phone: str | None
    id_number: str | None
    resident_id: str | None
    represents_id: str | None
    is_minor: bool
    """Then a guardian speaks for them."""


PartyRole: TypeAlias = 'Literal["applicant", "respondent", "agent", "guardian", "police_officer", "legal_adviser", "building_head", "helper"]'


class PauseCreate(TypedDict):
    reason: str


class PaymentRead(TypedDict):
    id: str
    out_trade_no: str
    subject: str
    """The kind of thing it is for."""
    subject_id: str
    description: str
    amount_fen: int
    """Money in 分, one hundredth of a yuan."""
    refunded_fen: int
    """What the payer has back, in 分."""
    status: PaymentStatus
    expires_at: str
    """Until when it can be paid."""
    paid_at: str | None
    refunds: list[RefundRead]
    created_at: str


PaymentStatus: TypeAlias = 'Literal["unpaid", "paid", "part_refunded", "refunded", "closed"]'


Pays: TypeAlias = 'Literal["at_the_door", "online"]'


class PerformanceCreate(TypedDict):
    duty_id: NotRequired[str | None]
    """Which; without it, the next that is due."""
    done_on: NotRequired[str | None]
    """Without it, today."""
    outcome: NotRequired[Literal["performed", "refused"]]
    note: NotRequired[str | None]


Period: TypeAlias = 'Literal["day", "week", "month"]'


class PhoneCode(TypedDict):
    code: str
    """What getPhoneNumber gave."""


class PlaceBrief(TypedDict):
    code: str
    name: str


PlaceKind: TypeAlias = 'Literal["province", "city", "district", "street", "community", "grid", "building", "unit"]'


class PlaceRead(TypedDict):
    code: str
    kind: PlaceKind
    name: str
    parent_code: str | None
    archived: bool
    """No longer on the national list; what happened there still names it."""


class PointRead(TypedDict):
    code: str
    done: bool
    """By the merchant."""
    confirmed: bool
    """By staff, where they have to."""
    remedy: str


class PoliceReportCreate(TypedDict):
    """人民调解法 25."""
    text: str
    """What may happen. Sealed."""
    authority: NotRequired[str]
    people: NotRequired[int]
    """How many it concerns."""


class PostDetails(TypedDict):
    """A volunteer's post; recruiting states the risks (志愿服务条例 art. 12)."""
    kind: Literal['posts']
    headcount: int
    minutes_per_session: int
    schedule: str
    requirements: list[str]
    risks: list[str]


class PostpartumRecord(TypedDict):
    done: str
    reaction: NotRequired[str | None]
    """Of the patient; null: none to be seen."""
    advice: NotRequired[str | None]
    kind: Literal['postpartum']
    days_since_birth: int
    breasts: str
    wound: NotRequired[str | None]
    mood_score: NotRequired[int | None]
    """EPDS."""


class PressureInjuryRecord(TypedDict):
    done: str
    reaction: NotRequired[str | None]
    """Of the patient; null: none to be seen."""
    advice: NotRequired[str | None]
    kind: Literal['pressure-injury']
    site: str
    stage: Literal["1", "2", "3", "4", "unstageable", "deep_tissue"]
    length_cm: float
    width_cm: float
    braden_score: int


class Prevented(TypedDict):
    """What did not happen thanks to the mediation, for the statistics."""
    crimes: NotRequired[int]
    petitions: NotRequired[int]
    people: NotRequired[int]


class PriceLine(TypedDict):
    """Negative where somebody else pays: long-term-care insurance has a line of its own."""
    code: str
    title: str
    quantity: NotRequired[int]
    amount_fen: int


class PriceRule(TypedDict):
    """One line of the bill: a sum, or so many percent of the item and the visit fee together."""
    code: Literal["visit_fee", "materials", "first_visit", "night", "holiday", "insurance"]
    title: str
    amount_fen: NotRequired[int]
    """Money in 分, one hundredth of a yuan."""
    percent: NotRequired[int]


class PrivacyRuleRead(TypedDict):
    code: str
    what: list[str]
    """The tables it is about."""
    title: str
    title_en: str
    counts_from: str
    keep_days: int | None
    """Null: with the thing it belongs to."""
    basis: str
    basis_en: str


class ProviderRead(TypedDict):
    id: str
    """The organisation's."""
    name: str
    place_code: str
    licence_no: str
    office_phone: str
    areas: list[AreaRead]
    """Where it comes to, with the cost of the way."""


class ProviderWrite(TypedDict):
    organisation_id: str
    licence_no: str
    """医疗机构执业许可证号."""
    office_phone: str
    areas: list[AreaWrite]


class ProxyCreate(TypedDict):
    agent_id: str
    """The `id` of GET /me, of whoever is to act."""
    purposes: list[ProxyPurpose]
    """Only in these."""
    until: str
    """The last day."""


ProxyKind: TypeAlias = 'Literal["relative", "guardian", "head", "other"]'


ProxyPurpose: TypeAlias = 'Literal["venues", "homecare", "offers", "mediation", "data"]'


class ProxyRead(TypedDict):
    id: str
    resident_id: str
    """For whom."""
    agent_id: str
    """The account that acts."""
    kind: ProxyKind
    purposes: list[ProxyPurpose]
    until: str | None
    basis: Basis
    paper: str | None
    status: ProxyStatus
    moves: list[str]
    """The verbs you may use now."""
    created_at: str


ProxyStatus: TypeAlias = 'Literal["active", "ended"]'


class PurchaseCreate(TypedDict):
    patient_id: str
    """A resident: yourself, your household, or whom you act for."""


class PurchaseRead(TypedDict):
    id: str
    status: PurchaseStatus
    moves: list[str]
    """The verbs you may use now."""
    provider_id: str
    package_id: str | None
    """Null: granted by the provider, and cost nothing."""
    granted_for: str | None
    """The order whose revisit, or compensation, this is."""
    item_id: str
    title: str
    patient_id: str
    bought_by: str
    visits: int
    balance: int
    """Visits left."""
    price_fen: int
    rest_fen: int
    """What ending it now would pay back."""
    covers: list[Literal["service", "visit_fee", "materials", "first_visit", "travel", "night", "holiday"]]
    valid_until: str | None
    """The last day of a visit; null before it is paid."""
    created_at: str


PurchaseStatus: TypeAlias = 'Literal["ordered", "active", "ended"]'


Purpose: TypeAlias = 'Literal["health", "location", "minor", "sharing"]'


class PushRead(TypedDict):
    push_id: str
    status: PushStatus
    """`rejected`: nothing was written; the rows say what would have been."""
    dry_run: bool
    """Nothing was written."""
    counts: CountsRead
    rows: list[RowRead]
    created_at: str
    finished_at: str | None


PushStatus: TypeAlias = 'Literal["received", "done", "rejected"]'


class PutRead(TypedDict):
    external_id: str
    offer_id: str | None
    """Null: rejected before there was an offer."""
    result: OffersPushingResult
    status: OfferState | None
    """Of what people read."""
    issues: list[IssueRead]


class Question(TypedDict):
    """Asked some days after the visit."""
    code: str
    text: str
    after_days: NotRequired[int]


QuietHours = TypedDict("QuietHours", {
    "from": 'str',
    "to": 'str',
})


class Quota(TypedDict):
    """What one household may have of a venue, in a calendar day, week (from Monday) or month."""
    measure: Measure
    per: Period
    limit: int


class ReasonGiven(TypedDict):
    """Why she is asked before others."""
    code: str
    points: int


class ReasonRead(TypedDict):
    code: str
    message: str


class Redemption(TypedDict):
    code: str
    """As the resident shows it."""


class RefreshRequest(TypedDict):
    refresh_token: str


class RefundCreate(TypedDict):
    amount_fen: int
    """Money in 分."""
    reason: str


class RefundRead(TypedDict):
    id: str
    payment_id: str
    out_refund_no: str
    amount_fen: int
    """Money in 分, one hundredth of a yuan."""
    status: RefundStatus
    moves: list[str]
    """The verbs you may use now."""
    reason: str
    succeeded_at: str | None
    created_at: str


class RefundRedirect(TypedDict):
    card: NotRequired[BankCard | None]
    """Left out: to the merchant's own account, and the payer is paid by other means."""


RefundStatus: TypeAlias = 'Literal["requested", "processing", "succeeded", "abnormal", "closed"]'


class Refusal(TypedDict):
    reason_code: str
    reason: NotRequired[str | None]


class RefusalCreate(TypedDict):
    reason: str


class RehabilitationRecord(TypedDict):
    done: str
    reaction: NotRequired[str | None]
    """Of the patient; null: none to be seen."""
    advice: NotRequired[str | None]
    kind: Literal['rehabilitation']
    training: list[str]
    minutes: int
    borg_score: NotRequired[int | None]


class Rejection(TypedDict):
    reason: str


Relation: TypeAlias = 'Literal["head", "spouse", "child", "grandchild", "parent", "grandparent", "sibling", "other"]'


class Release(TypedDict):
    reason: str


class ReportCreate(TypedDict):
    kind: ReportKind
    note: NotRequired[str | None]


ReportKind: TypeAlias = 'Literal["price", "hours", "not_there", "other"]'


class ReportRead(TypedDict):
    id: str
    offer_id: str
    kind: ReportKind
    note: str | None
    status: ReportStatus
    moves: list[str]
    """The verbs you may use now."""
    created_at: str


ReportStatus: TypeAlias = 'Literal["open", "confirmed", "dismissed"]'


class RequestPayment(TypedDict):
    """What `wx.requestPayment` is given, in its own words; good for two hours."""
    timeStamp: str
    nonceStr: str
    package: str
    signType: Literal['RSA']
    paySign: str


class ResidentBrief(TypedDict):
    id: str
    household_id: str


class ResidentCreate(TypedDict):
    name: str
    gender: NotRequired[Gender | None]
    born_on: NotRequired[str | None]
    relation: Relation
    """To the head of the household (GB/T 4761)."""
    phone: NotRequired[str | None]
    id_number: NotRequired[str | None]
    household_id: str


class ResidentRead(TypedDict):
    id: str
    place_code: str
    household_id: str
    household_number: str
    withheld: bool
    """A minor's: what says who it is stays empty until you are cleared to see it."""
    name: str
    gender: Gender | None
    age: int | None
    """The birth date is not shown: with it the masked ID number would be whole."""
    relation: Relation
    phone: str | None
    id_number: str | None
    linked: bool
    """Whether an account is theirs."""
    status: ResidentStatus
    left_on: str | None
    """When they moved away or died."""
    moves: list[str]
    """The verbs you may use now."""
    version: int
    created_at: str


class ResidentSearch(TypedDict):
    """In a body: what is looked for must not stand in an address, since addresses land in logs."""
    after: NotRequired[str | None]
    """The `next` of the page before."""
    limit: NotRequired[int]
    """How many items a page holds."""
    name: NotRequired[str | None]
    """A part of it."""
    phone: NotRequired[str | None]
    """The whole of it."""
    id_number: NotRequired[str | None]
    """The whole of it."""


ResidentStatus: TypeAlias = 'Literal["living_here", "moved_away", "deceased", "forgotten"]'


class ResidentUpdate(TypedDict):
    version: int
    """As you read it."""
    household_id: str
    relation: Relation
    gender: NotRequired[Gender | None]
    name: NotRequired[str | None]
    """Left out, it stays as it is: you have read it masked."""
    born_on: NotRequired[str | None]
    """Left out, it stays as it is: you have read it masked. Null removes it."""
    phone: NotRequired[str | None]
    """Left out, it stays as it is: you have read it masked. Null removes it."""
    id_number: NotRequired[str | None]
    """Left out, it stays as it is: you have read it masked. Null removes it."""


class ResidentsRevealCreate(TypedDict):
    field: RevealField
    reason: str


class ResidentsRevealedRead(TypedDict):
    field: RevealField
    value: str | None


class Resolution(TypedDict):
    note: str


ResultInput: TypeAlias = 'Literal["pass", "fail", "refer"]'


RevealField: TypeAlias = 'Literal["name", "phone", "id_number", "born_on"]'


class RevealRead(TypedDict):
    """What a resident reads of those who looked."""
    id: str
    field: RevealField
    reason: str
    actor_id: str
    actor_name: str | None
    """Of the member of staff, in full."""
    roles: list[str]
    created_at: str


class ReviewCreate(TypedDict):
    stars: int
    tags: NotRequired[list[str]]
    comment: NotRequired[str | None]


class RevisitCreate(TypedDict):
    visits: NotRequired[int]
    valid_days: NotRequired[int]
    reason: NotRequired[str | None]


Risk: TypeAlias = 'Literal["red", "orange", "yellow"]'


class RiskWrite(TypedDict):
    level: Risk


Role: TypeAlias = 'Literal["resident", "staff", "grid_officer", "building_head", "unit_head", "mediator", "mediation_head", "street_official", "admin", "merchant_owner", "merchant_member", "provider_admin", "assessor", "nurse"]'


class RosterWrite(TypedDict):
    """Replaces the roster as a whole."""
    weekly: list[Shift]
    holidays: NotRequired[list[tuple[str, str]] | None]
    """On public holidays; empty: off, null: as on that weekday."""
    days: NotRequired[list[DayShift]]


class RowRead(TypedDict):
    index: int
    """From 0, in the order in which you sent them."""
    external_id: str | None
    result: OffersPushingResult
    code: str | None
    """Why it is rejected, superseded or held back."""
    field: str | None
    hint: str | None
    """What to do about it."""


Scope: TypeAlias = 'Literal["claims:redeem", "keys:write", "offers:read", "offers:write", "orders:read", "orders:write", "webhooks:write"]'


ScopeOutput: TypeAlias = 'Literal["claims:redeem", "keys:write", "offers:read", "offers:write", "orders:read", "orders:write", "webhooks:write"]'


class ScopeWrite(TypedDict):
    places: NotRequired[list[str]]
    """Only for people who live there."""
    elders: NotRequired[bool]
    """Only for people of 60 and more."""


class ScoreRead(TypedDict):
    score: float
    """No-shows count 1, late cancellations ½; half of it is forgotten after 30 days. A venue's `suspended_from` says how many are too many."""
    misses: list[BookingRead]
    """Those that count, newest first."""


class SearchPartRead(TypedDict):
    text: str
    hit: bool
    """Because of this it was found: mark it."""


class SectionRead(TypedDict):
    name: str
    title: str
    rows: list[dict[str, Any]]


Sensitive: TypeAlias = 'Literal["health", "mediation", "minor"]'


class SeriesCreate(TypedDict):
    """The first date, and the rule for the others."""
    starts_at: str
    ends_at: str
    rrule: str
    """RFC 5545: FREQ daily, weekly or monthly, with INTERVAL, COUNT or UNTIL, BYDAY, BYMONTHDAY; 60 dates within a year at the most."""
    purpose: str
    headcount: int
    skip_holidays: NotRequired[bool]
    """Not on public holidays; 调休 days are ordinary ones."""
    for_resident_id: NotRequired[str | None]
    dry_run: NotRequired[bool]
    """Only say what would become of each date."""


class SeriesDateRead(TypedDict):
    starts_at: str
    ends_at: str
    result: DateResult
    booking_id: str | None
    reasons: list[ReasonRead]


class SeriesRead(TypedDict):
    id: str | None
    """Null of a dry run."""
    venue_id: str
    rrule: str
    purpose: str
    headcount: int
    skip_holidays: bool
    dates: list[SeriesDateRead]


class SeriesUpdate(TypedDict):
    """For `this` the new time of that date; else the first date from which the rule begins anew."""
    starts_at: str
    ends_at: str
    rrule: NotRequired[str | None]
    """Without it, as before; not for `this`."""
    purpose: str
    headcount: int


class ServeRequest(TypedDict):
    place_code: str


class ServiceRead(TypedDict):
    item_id: str
    """Of the commercial list."""
    code: str
    title: str
    category_code: str
    function: str | None
    price_fen: int
    """As this merchant does it."""
    note: str | None


class ServiceWrite(TypedDict):
    item_code: str
    """Of the commercial list."""
    price_fen: int
    """Money in 分, one hundredth of a yuan."""
    note: NotRequired[str | None]


class ServingRead(TypedDict):
    place_code: str
    status: ServingStatus
    moves: list[str]
    """The verbs you may use now."""


ServingStatus: TypeAlias = 'Literal["asked", "approved", "refused", "ended"]'


class SessionRead(TypedDict):
    id: str
    client: str
    """What the device called itself."""
    created_at: str
    refreshed_at: str
    """When it was last heard of, to a quarter of an hour."""
    expires_at: str


class SettleRequest(TypedDict):
    reason_code: str
    reason: NotRequired[str | None]
    price_fen: NotRequired[int | None]
    """What is to be paid in the end, if it is another price."""


class Settlement(TypedDict):
    """How it ends; of a dispute, with what goes back to the family."""
    refund_fen: NotRequired[int]
    """Money in 分, one hundredth of a yuan."""
    reason: NotRequired[str | None]


Severity: TypeAlias = 'Literal["minor", "serious", "critical"]'


Shift = TypedDict("Shift", {
    "weekday": 'int',
    "from": 'str',
    "to": 'str',
})


class ShiftCreate(TypedDict):
    account_id: str
    starts_at: str
    ends_at: str
    weeks: NotRequired[int]
    """The same shift in so many weeks on end."""


class ShiftRead(TypedDict):
    id: str
    place_code: str
    account_id: str
    starts_at: str
    ends_at: str


class SickLeaveRead(TypedDict):
    leave: LeaveRead
    released: list[str]
    """Orders that are offered to others now."""


Sight: TypeAlias = 'Literal["health", "door"]'


class SignatureCheck(TypedDict):
    webhook_id: str
    webhook_timestamp: str
    webhook_signature: str
    """The header as it came, or what your program made of it."""
    body: str
    """As it came."""


class SignatureCreate(TypedDict):
    party_id: NotRequired[str | None]
    """The party who signs; without role and this, yourself."""
    role: NotRequired[Signer]
    method: NotRequired[Method]


class SignatureRead(TypedDict):
    role: Signer
    party_id: str | None
    method: Method
    recorded_by: str
    created_at: str


Signer: TypeAlias = 'Literal["party", "mediator", "seal"]'


class SlotRead(TypedDict):
    starts_at: str
    ends_at: str
    free: bool
    """It can be booked; otherwise the reasons say why not."""
    units_free: int
    reasons: list[ReasonRead]


class SlotWish(TypedDict):
    """From when to when."""
    starts_at: str
    ends_at: str


Source: TypeAlias = 'Literal["application", "initiative", "police", "court", "government", "hotline", "grid"]'


SpanRead = TypedDict("SpanRead", {
    "from": 'str',
    "to": 'str',
})


SpanWrite = TypedDict("SpanWrite", {
    "from": 'str',
    "to": 'str',
})


class SpecimenRecord(TypedDict):
    done: str
    reaction: NotRequired[str | None]
    """Of the patient; null: none to be seen."""
    advice: NotRequired[str | None]
    kind: Literal['blood-specimen']
    specimens: list[str]
    taken_at_site: str
    tube_numbers: NotRequired[list[str]]


class StaffImportRead(TypedDict):
    rows: int
    """Rows with anything in them."""
    imported: int
    accounts_made: int
    """For those who have not signed in yet."""
    bad_rows: int
    errors: list[CellError]
    """The first thousand, from the top."""


class StandingRead(TypedDict):
    """A merchant as its members and staff see it."""
    id: str
    organisation_id: str
    place_code: str
    """Where it stands."""
    name: str
    summary: str
    address: str
    latitude: float
    longitude: float
    phone: str
    uscc: str | None
    status: MerchantStatus
    listed: bool
    """Found by residents at this moment."""
    valid_until: str | None
    """When the first of its papers runs out."""
    paused_until: str | None
    on_behalf: bool
    """Entered by staff."""
    checklist: list[PointRead]
    papers: list[PaperRead]
    places: list[ServingRead]
    version: int
    moves: list[str]
    """The verbs you may use now."""
    created_at: str


class StepRead(TypedDict):
    move: str
    from_status: str
    to_status: str
    actor_id: str
    actor_name: str | None
    """In full of who acted in office."""
    on_behalf_of: str | None
    """The resident for whom the actor acted."""
    on_behalf_of_name: str | None
    roles: list[str]
    """The roles the actor held there at that moment."""
    reason_code: str | None
    reason: str | None
    created_at: str


class StomaRecord(TypedDict):
    done: str
    reaction: NotRequired[str | None]
    """Of the patient; null: none to be seen."""
    advice: NotRequired[str | None]
    kind: Literal['stoma']
    stoma_colour: Literal["red", "pale", "dark", "black"]
    skin_intact: bool
    bag_changed: bool


class SubscriptionRead(TypedDict):
    template: str
    template_id: str | None
    """For wx.requestSubscribeMessage; null where none was set up."""
    title: str
    left: int
    """How many messages you have agreed to and not had yet."""


class SubscriptionsCreate(TypedDict):
    answers: list[AnswerWrite]
    """What wx.requestSubscribeMessage said of each template."""


class SupplyRead(TypedDict):
    name: str
    quantity: int
    batch_no: str
    expires_on: str | None


class SupplyWrite(TypedDict):
    name: str
    quantity: int
    batch_no: str
    expires_on: NotRequired[str | None]


class SyncCreate(TypedDict):
    entries: list[EntryWrite]


class TemplateCreate(TypedDict):
    name: str
    file_id: str
    """A .docx, uploaded before; see the one we bring along."""


class TemplateRead(TypedDict):
    id: str
    name: str
    place_code: str
    file_id: str
    uploaded_by: str
    created_at: str


class TermCreate(TypedDict):
    kind: NotRequired[TermKind]
    """`status` and `ownership` make that no court confirms the agreement."""
    text: str
    party_id: NotRequired[str | None]
    """Who owes it."""
    amount_fen: NotRequired[int | None]
    due_on: NotRequired[str | None]
    instalments: NotRequired[list[Instalment]]
    """They add up to the amount."""


TermKind: TypeAlias = 'Literal["pay", "do", "refrain", "return", "apologise", "other", "status", "ownership"]'


class TermRead(TypedDict):
    id: str
    kind: TermKind
    text: str
    party_id: str | None
    amount_fen: int | None
    duties: list[MediationAgreementsDutyRead]


class TermsRead(TypedDict):
    id: str
    starts_on: str
    ends_before: str | None
    terms: HomecareProvidersTerms
    source: str
    created_at: str


class TermsWrite(TypedDict):
    starts_on: str
    """Those in force end the day before."""
    terms: HomecareProvidersTerms
    source: str
    """Who laid them down, and where."""


class TicketCreate(TypedDict):
    headcount: int
    purpose: str
    for_resident_id: NotRequired[str | None]
    """Whom it is for; without it, oneself."""


class TicketRead(TypedDict):
    id: str
    weight: int
    """How many lots it has."""
    seats: int
    rank: int | None
    """Its place in the draw."""
    status: TicketStatus
    draw_id: str
    moves: list[str]
    """The verbs you may use now."""
    headcount: int
    purpose: str
    booking_id: str | None
    """What was won."""
    created_at: str


TicketStatus: TypeAlias = 'Literal["entered", "won", "lost", "refused", "withdrawn", "void"]'


Title: TypeAlias = 'Literal["nurse", "senior", "charge", "deputy_chief", "chief"]'


class TodayWrite(TypedDict):
    today: FacilityToday
    """Until midnight; then it is as usual again."""
    note: NotRequired[str | None]


class TodoRead(TypedDict):
    kind: str
    """<slice>.<verb>"""
    id: str
    title: str
    due_at: str | None
    """Null: no deadline."""
    place_code: str
    link: str
    """Where to read or do it, below /api/v1."""


class TokensRead(TypedDict):
    access_token: str
    """Send as `Authorization: Bearer …`."""
    expires_in: Literal[900]
    """Seconds the access token lives."""
    refresh_token: str
    """Good for one refresh."""
    account: AccountRead


class Told(TypedDict):
    channel: NoticesCallsChannel


class TurnAway(TypedDict):
    reason_code: Literal["unsafe", "family_refuses", "not_the_patient", "not_as_assessed"]
    reason: NotRequired[str | None]


class UnreadRead(TypedDict):
    booking_id: str
    unread: int
    """Messages of the other side that are not read yet."""


class UsageRead(TypedDict):
    hour: int
    """Of the day on the wall, 0 to 23."""
    bookings: int
    """That were used in this hour."""
    minutes: int
    """For which it was used in this hour, of all units."""
    missed: int
    """Bookings of this hour to which nobody came."""


class VascularLineRecord(TypedDict):
    done: str
    reaction: NotRequired[str | None]
    """Of the patient; null: none to be seen."""
    advice: NotRequired[str | None]
    kind: Literal['central-line']
    line: Literal["picc", "port", "cvc"]
    exposed_cm: float
    arm_circumference_cm: NotRequired[float | None]
    blood_return: bool
    flushed_ml: int


VenueKind: TypeAlias = 'Literal["room", "square", "library"]'


class VenueRead(TypedDict):
    opening: list[WeeklySpanRead]
    holiday_opening: list[SpanRead] | None
    """On public holidays; empty: closed, null: as on that weekday."""
    opening_exceptions: list[ExceptionRead]
    """Dates on which it is different."""
    id: str
    place_code: str
    kind: VenueKind
    name: str
    summary: str
    address: str
    capacity: int
    """People it holds."""
    units: int
    """Seats booked one by one; 1: the whole room."""
    needs_approval: bool
    parent_id: str | None
    rules: list[VenuesRuleRead]
    """What a booking has to keep, in words."""
    terms: VenuesTerms
    """The same, in numbers."""
    version: int


class VenueUpdate(TypedDict):
    """All that staff may change; what is booked already keeps the terms it was booked on."""
    opening: list[WeeklySpanWrite]
    holiday_opening: NotRequired[list[SpanWrite] | None]
    """On public holidays; empty: closed, null: as on that weekday."""
    opening_exceptions: NotRequired[list[ExceptionWrite]]
    """Dates on which it is different."""
    name: str
    summary: str
    address: str
    capacity: int
    """People it holds."""
    needs_approval: bool
    terms: VenuesTerms
    version: int
    """As it was read."""


class VenuesRuleRead(TypedDict):
    code: str
    message: str


VenuesSeriesScope: TypeAlias = 'Literal["this", "later", "all"]'


class VenuesTalksMessageCreate(TypedDict):
    text: NotRequired[str | None]
    canned_id: NotRequired[str | None]
    """Staff: an answer at hand, instead of a text."""


class VenuesTalksMessageRead(TypedDict):
    id: str
    author_id: str
    from_staff: bool
    """Said by the community."""
    text: str
    text_en: str | None
    """The same in English, of an answer at hand."""
    read_at: str | None
    """When the other side had read it."""
    answer_by: str | None
    """Until when the community ought to answer."""
    created_at: str


class VenuesTerms(TypedDict):
    step_minutes: NotRequired[int]
    """Bookings start on these."""
    shortest_minutes: NotRequired[int]
    longest_minutes: NotRequired[int]
    notice_minutes: NotRequired[int]
    """How long before its start a booking must be made."""
    horizon_days: NotRequired[int]
    """How far ahead one may book."""
    before_minutes: NotRequired[int]
    """Kept free before each booking, to set up."""
    after_minutes: NotRequired[int]
    """Kept free after each booking, to clean."""
    quotas: NotRequired[list[Quota]]
    quiet: NotRequired[list[QuietHours]]
    youngest: NotRequired[int | None]
    """For those of this age only."""
    suspended_from: NotRequired[int]
    """No-shows that are too many."""
    hold_minutes: NotRequired[int]
    """A slot waits while the form is filled."""
    offer_minutes: NotRequired[int]
    """An offer to who waited holds this long."""
    reply_minutes: NotRequired[int]
    """A question ought to be answered within these."""
    early_minutes: NotRequired[int]
    """How long before the start one may check in."""
    grace_minutes: NotRequired[int | None]
    """Without a check-in the slot is freed then; null: never."""
    elder_from: NotRequired[int]
    """In a draw, an elder from this age on."""
    elder_weight: NotRequired[int]
    """How many lots an elder's ticket has."""
    favoured_weight: NotRequired[int]
    """How many lots a disabled resident's ticket has."""
    late_minutes: NotRequired[int]
    """To cancel later than this before the start is late."""


class VerdictRead(TypedDict):
    valid: bool
    """A receiver should believe it."""
    steps: list[CheckedRead]


class VisitEntryRead(TypedDict):
    number: int
    occasion: Occasion
    visits: int
    balance: int
    """After it."""
    order_id: str | None
    reason_code: str | None
    created_at: str


VisitStatus: TypeAlias = 'Literal["planned", "departed", "arrived", "identified", "serving", "paused", "completed", "aborted", "called_off"]'


class VitalsRead(TypedDict):
    taken_at: str
    values: dict[str, JsonValue]
    danger: list[str]
    """What is beyond the limits at which one calls at once."""


class VitalsWrite(TypedDict):
    at: NotRequired[str | None]
    """When it happened, if it is told later; left out: now."""
    temperature_c: NotRequired[float | None]
    pulse: NotRequired[int | None]
    respiration: NotRequired[int | None]
    systolic: NotRequired[int | None]
    diastolic: NotRequired[int | None]
    spo2: NotRequired[int | None]
    glucose_mmol: NotRequired[float | None]
    pain: NotRequired[int | None]
    conscious: NotRequired[bool | None]


class WaitCreate(TypedDict):
    starts_at: str
    ends_at: str
    headcount: int
    purpose: NotRequired[str]
    for_resident_id: NotRequired[str | None]
    """Whom it is for; without it, oneself."""
    instead_of: NotRequired[str | None]
    """A booking that a closure displaced: whoever had it is asked before others."""


class WaitRead(TypedDict):
    id: str
    venue_id: str
    status: WaitStatus
    moves: list[str]
    """The verbs you may use now."""
    position: int | None
    """1 is asked first; null once it no longer waits."""
    starts_at: str
    ends_at: str
    headcount: int
    purpose: str
    offer_until: str | None
    """Until when the slot is kept for `claim`."""
    booking_id: str | None
    """What was made of it."""
    created_at: str


WaitStatus: TypeAlias = 'Literal["waiting", "offered", "claimed", "declined", "lapsed"]'


class WasteRead(TypedDict):
    bag_code: str
    kind: str
    weight_g: int
    handed_to: str | None
    handed_at: str | None


class WasteWrite(TypedDict):
    bag_code: str
    kind: Literal["infectious", "sharps", "pharmaceutical"]
    weight_g: int
    handed_to: NotRequired[str | None]
    handed_at: NotRequired[str | None]


class WeChatCode(TypedDict):
    code: str
    """What wx.login gave."""


WeeklySpanRead = TypedDict("WeeklySpanRead", {
    "from": 'str',
    "to": 'str',
    "weekday": 'int',
})


WeeklySpanWrite = TypedDict("WeeklySpanWrite", {
    "from": 'str',
    "to": 'str',
    "weekday": 'int',
})


class WhyRequest(TypedDict):
    reason_code: str
    reason: NotRequired[str | None]


class WorkerCreate(TypedDict):
    name: str
    """As people call them."""
    photo_file_id: NotRequired[str | None]
    """Uploaded before."""


class WorkerRead(TypedDict):
    id: str
    name: str
    photo_file_id: str | None


class WoundRecord(TypedDict):
    done: str
    reaction: NotRequired[str | None]
    """Of the patient; null: none to be seen."""
    advice: NotRequired[str | None]
    kind: Literal['wound-dressing']
    site: str
    length_cm: float
    width_cm: float
    depth_cm: NotRequired[float]
    exudate: Literal["none", "little", "moderate", "much"]
    signs_of_infection: bool

