"""Generated from openapi/openapi.json by `make clients`: change the contract, not this file."""
from __future__ import annotations

from typing import Any, Literal, NotRequired, TypeAlias, TypedDict

from linli_client.answers import Page, Upload

class Abort(TypedDict):
    reason_code: Literal["emergency", "condition_changed", "family_stops", "danger_to_nurse"]
    called_120: bool
    """先找医生或 120（护士条例第 17 条）。 First the doctor or 120 (护士条例 art. 17)."""
    statement: str


About: TypeAlias = 'Literal["mediation", "extension", "disclosure", "helper", "open_session", "record", "redo"]'


class AcceptRequest(TypedDict):
    worker_id: NotRequired[str | None]
    """谁会来（如果已知）。 Who will come, if that is known."""


class AccessRead(TypedDict):
    """被查看的人能看到的内容。 What somebody reads of those who looked."""
    id: str
    kind: Sensitive
    subject: str
    """被查看的是哪类内容。 The kind of thing that was shown."""
    subject_id: str
    purpose: str
    actor_id: str
    actor_name: str | None
    """查看人的完整姓名。 Of whoever looked, in full."""
    roles: list[str]
    created_at: str


class AccountRead(TypedDict):
    id: str
    name: str | None
    phone: str | None


class AgreementCreate(TypedDict):
    form: NotRequired[Form]
    facts: NotRequired[str | None]
    """主要事实、争议事项及责任（人民调解法第 29 条）。 Main facts, issues and who is liable (人民调解法 29)."""
    way: NotRequired[str | None]
    """如何履行、何时履行完。 How and by when it is to be done."""
    terms: list[TermCreate]


class AgreementRead(TypedDict):
    id: str
    form: Form
    facts: str | None
    way: str | None
    terms: list[TermRead]
    signatures: list[SignatureRead]
    missing: list[str]
    """谁还没有签：当事人按编号，另有 `mediator`、`seal`。 Who has not signed yet: parties by id, `mediator`, `seal`."""
    confirmable: bool
    """能否申请司法确认（民诉法解释第 355 条）。 Whether a court may confirm it (民诉法解释 355)."""
    effective_at: str | None
    """书面：全部签署后生效（第 29 条）；口头：立即生效（第 30 条）。 Written: once all have signed (29); oral: at once (30)."""
    created_at: str


class AirwayRecord(TypedDict):
    done: str
    reaction: NotRequired[str | None]
    """患者的；null：您看不到。 Of the patient; null: none to be seen."""
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
    """您现在可以做的动作。 The verbs you may use now."""
    subject: str
    """所涉事项的种类。 The kind of thing it is about."""
    subject_id: str
    place_code: str
    raised_by: str
    silent: bool
    """不得给发出警报的人打电话：可能有人在旁听。 Whoever raised it must not be called: somebody may be listening."""
    location: LocationRead | None
    """警报结束一个月后清除。 Forgotten a month after the alarm is over."""
    told: int
    """到目前为止通知了多少人。 How many people were told until now."""
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
    """与原预约时间相差多少分钟。 How far from the time that was booked."""


Announced: TypeAlias = 'Literal["holiday", "workday"]'


class AnnouncedDay(TypedDict):
    day: str
    kind: Announced
    """公共节假日，或调休上班的周六、周日。 A public holiday, or a Saturday or Sunday that is worked (调休)."""
    name: NotRequired[str | None]


Answer: TypeAlias = 'Literal["accept", "reject", "ban", "filter"]'


class AnswerWrite(TypedDict):
    template_id: str
    answer: Answer


class AppealCreate(TypedDict):
    reason: str


class AppealDecision(TypedDict):
    excused: bool
    """不再计入。 It no longer counts."""
    reason: NotRequired[str | None]


class Approval(TypedDict):
    resident_id: str
    """本人是谁；系统替您比对姓名和身份证号。 Who this is; name and ID number are compared for you."""


class AreaRead(TypedDict):
    place_code: str
    travel_fen: int


class AreaWrite(TypedDict):
    place_code: str
    travel_fen: int
    """金额，单位为分（百分之一元）。 Money in 分, one hundredth of a yuan."""


class Arrival(TypedDict):
    at: NotRequired[str | None]
    """事后补报时填发生时间；不填即现在。 When it happened, if it is told later; left out: now."""
    location: NotRequired[Fix | None]


class ArriveRequest(TypedDict):
    code: str
    """下单人在门口说出的码。 What whoever ordered says at the door."""


class AssessmentCreate(TypedDict):
    result: ResultInput
    """refer：转到医院。 refer: to the hospital instead."""
    score: NotRequired[int | None]
    valid_until: NotRequired[str | None]
    """不填即按该类别的规则。 Left out: as long as the rules of the category say."""
    lines: NotRequired[list[PriceLine] | None]
    """与报价不同时的价格。 The price, if it is not the one quoted."""
    findings: NotRequired[str | None]
    contraindications: NotRequired[list[str]]
    """出现任一项即不能通过。 Any of these and it cannot pass."""


class AssessmentRead(TypedDict):
    result: HomecareOrdersResult
    score: int | None
    valid_until: str | None
    by_rule: bool
    """没有评估员：该类别的规则不要求。 No assessor: the category's rule asks for none."""
    created_at: str


class AttemptRead(TypedDict):
    status_code: int | None
    """null：没有收到回应。 Null: there was no answer."""
    failure: str | None
    """`timeout`、`address_private`、`status` 等；null：已被接收。 `timeout`, `address_private`, `status`, …; null: it was taken."""
    answer: str
    """对方回应的开头。 The beginning of what it answered."""
    ms: int
    created_at: str


class Attempts(TypedDict):
    """离开之前如何设法联系。 How she tried to reach somebody before leaving."""
    reason: str


class BankCard(TypedDict):
    """付款人的。立即为微信支付加密：我们无法再读取。 Of the payer. Sealed for WeChat Pay at once: we can read it no more."""
    bank_type: str
    bank_account: str
    real_name: str


Basis: TypeAlias = 'Literal["appointed", "paper"]'


class Begin(TypedDict):
    at: NotRequired[str | None]
    """事后补报时填发生时间；不填即现在。 When it happened, if it is told later; left out: now."""
    identity: NotRequired[Identification | None]
    """已核对过的可不填；否则只算口头声明，并予标注。 Left out where it was checked before; else it counts as declared only, and is flagged."""


class BillRead(TypedDict):
    day: str
    payments: int
    """微信支付账单上的笔数。 How many, by WeChat Pay's bill."""
    paid_fen: int
    """单位为分。 In 分."""
    refunds: int
    refunded_fen: int
    """单位为分。 In 分."""
    differences: int
    """最近一次核对时发现。 Found when it was last compared."""
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
    """用一个词说明用途。 What it is for, in one word."""


class BookingCreate(TypedDict):
    starts_at: str
    ends_at: str
    headcount: int
    unit_no: NotRequired[int | None]
    for_resident_id: NotRequired[str | None]
    """为谁预约；不填即自己。计入其住户的额度。 Whom it is for; without it, oneself. Their household's quota counts."""
    override: NotRequired[list[str]]
    """工作人员：在 `may_override` 允许时可以不适用的规则。 Staff: the rules to set aside, where `may_override` says so."""
    purpose: str


class BookingRead(TypedDict):
    id: str
    venue_id: str
    unit_no: int
    unit_nos: list[int]
    """成组预约时的全部座位。 All its seats, if it is of a group."""
    status: BookingStatus
    moves: list[str]
    """您现在可以做的动作。 The verbs you may use now."""
    starts_at: str
    ends_at: str
    purpose: str | None
    """仅占住时为 null。 Null while it is only held."""
    headcount: int
    booked_by: str
    resident_id: str | None
    """为哪位居民预约。 The resident it is for."""
    overridden: list[str]
    """工作人员为其放宽的规则。 The rules that staff set aside for it."""
    hold_until: str | None
    """占住的时段等待 `submit` 到何时。 Until when a held slot waits for `submit`."""
    checked_in_at: str | None
    checked_out_at: str | None
    appeal: str | None
    """本人所述未到场的原因。 Why somebody was not there, as they say."""
    appealed_at: str | None
    appeal_decided_at: str | None
    excused_at: str | None
    """爽约从何时起不再计入。 Since when a no-show no longer counts."""
    created_at: str


BookingStatus: TypeAlias = 'Literal["held", "pending", "confirmed", "in_use", "completed", "rejected", "cancelled", "late_cancelled", "no_show", "displaced", "expired"]'


class BookingSubmit(TypedDict):
    purpose: str
    headcount: int


class BowelRecord(TypedDict):
    done: str
    reaction: NotRequired[str | None]
    """患者的；null：您看不到。 Of the patient; null: none to be seen."""
    advice: NotRequired[str | None]
    kind: Literal['bowel']
    stool: Literal["none", "little", "moderate", "much"]
    solution_ml: NotRequired[int]


class CalendarLinkMade(TypedDict):
    path: str
    """只显示这一次。持有它的人能看到您的预约：请像钥匙一样保管。 Shown this once. Whoever has it reads your bookings: keep it as you keep a key."""


class CalendarLinkRead(TypedDict):
    created_at: str
    read_at: str | None
    """日历最近一次读取的时间，精确到小时。 When a calendar last asked, to the hour."""


class CallBack(TypedDict):
    outcome: str


class CallForHelp(TypedDict):
    location: NotRequired[Location | None]
    silent: NotRequired[bool]
    """不得回拨：有人在旁听。 Nobody may call back: somebody is listening."""


class CallRead(TypedDict):
    id: str
    resident_id: str
    name: str
    phone: str | None
    place_code: str
    household_number: str
    text: str
    """要告知的内容。 What to tell."""
    status: CallStatus
    channel: NoticesCallsChannel | None
    moves: list[str]
    """您现在可以做的动作。 The verbs you may use now."""
    created_at: str


CallStatus: TypeAlias = 'Literal["waiting", "told", "unreached"]'


class CancelTier(TypedDict):
    """开始前多久以内取消，须付价格的多少。 Calling off later than so long before the start costs so much of the price."""
    within_hours: int
    percent: int


class CandidateRead(TypedDict):
    """调度可以派谁，其他人为何不行。 Whom a dispatcher may send, and why others not."""
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
    """读取时的版本。 As it was read."""


Capacity: TypeAlias = 'Literal["self", "family", "proxy", "staff"]'


class CasesDutyRead(TypedDict):
    account_id: str
    kind: str


class CasesMessageCreate(TypedDict):
    text: str
    party_id: NotRequired[str | None]
    """只有该方能看到；不填即各方。 Only that side reads it; without it, every side."""
    file_ids: NotRequired[list[str]]
    """能看到该消息的人可以打开。 Opened by whoever reads the message."""


class CasesMessageRead(TypedDict):
    id: str
    party_id: str | None
    author_id: str
    text: str
    file_ids: list[str]
    created_at: str


class CasesRatingCreate(TypedDict):
    score: int
    """5 非常满意 … 1 非常不满意。 5 very satisfied … 1 not at all."""
    comment: NotRequired[str | None]


class CasesRatingRead(TypedDict):
    id: str
    score: int
    comment: str | None
    rated_by: str
    called_back_at: str | None
    """评 1 或 2 的会有人回访。 After a 1 or a 2 somebody calls back."""
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
    """哪里的清单：所问的地方，或其上级。 Whose list it is: the place asked for, or one above."""
    version: int
    categories: list[CategoryRead]


class CatalogWrite(TypedDict):
    title: str
    categories: list[CategoryWrite]
    version: NotRequired[int | None]
    """您读到的版本；不填即新建清单。 The version you read; leave out to make a new list."""


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
    """仅用于商业清单。 Of the commercial list only."""
    group: NotRequired[Group | None]
    """仅用于护理清单。 Of the nursing list only."""


class CatheterRecord(TypedDict):
    done: str
    reaction: NotRequired[str | None]
    """患者的；null：您看不到。 Of the patient; null: none to be seen."""
    advice: NotRequired[str | None]
    kind: Literal['urinary-catheter']
    catheter_size_fr: NotRequired[int | None]
    balloon_ml: NotRequired[int | None]
    urine_ml: int
    urine_look: str


class Cell(TypedDict):
    name: str
    count: int | None
    """空：不足三件，或为避免推算出其他不足三件的数目而一并隐去。 Null: fewer than three, or hidden so that nobody can work out which of the others is."""


class CellError(TypedDict):
    """哪里错了，从不显示所填的值。 What is wrong, never the value."""
    row: int
    """与 Excel 的行号一致。 As Excel numbers it."""
    column: str
    code: str
    zh: str
    en: str


class CheckIn(TypedDict):
    code: NotRequired[str | None]
    """门口此刻显示的码；工作人员不需要。 As the door shows it now; staff need none."""


class CheckRead(TypedDict):
    code: str
    passed: bool
    came: str
    """结果：状态码，或没有应答的原因。 What came of it: statuses, or why there was no answer."""
    zh: str
    en: str
    remedy_zh: str | None
    """应当怎么做；通过则为空。 What to do; null where it passed."""
    remedy_en: str | None


class CheckedRead(TypedDict):
    step: str
    """timestamp、form、delivery、signature：依此顺序。 timestamp, form, delivery, signature: in this order."""
    passed: bool
    code: str | None
    """null：通过。 Null: passed."""
    zh: str
    en: str


class CheckoutRead(TypedDict):
    """手机付款所需：`request_payment` 原样交给 wx.requestPayment。 What a phone needs to pay: `request_payment` goes to wx.requestPayment as it is."""
    payment_id: str
    out_trade_no: str
    amount_fen: int
    """金额，单位为分（百分之一元）。 Money in 分, one hundredth of a yuan."""
    request_payment: RequestPayment


class ChineseMedicineRecord(TypedDict):
    done: str
    reaction: NotRequired[str | None]
    """患者的；null：您看不到。 Of the patient; null: none to be seen."""
    advice: NotRequired[str | None]
    kind: Literal['tcm']
    technique: Literal["moxibustion", "cupping", "scraping", "auricular", "plaster"]
    points: list[str]
    minutes: int
    skin_after: str


class ClaimCreate(TypedDict):
    place_code: str
    """社区，最好到楼栋或单元。 The community, or better the building or unit."""
    household_number: NotRequired[str | None]
    name: str
    relation: Relation
    """与户主的关系。 To the head of the household."""
    id_number: NotRequired[str | None]
    """帮助工作人员确认；决定之后即清除。 Helps staff to be sure; erased once decided."""


class ClaimRead(TypedDict):
    id: str
    account_id: str
    place_code: str
    household_number: str | None
    name: str
    relation: Relation
    id_number: str | None
    resident_id: str | None
    """成为谁的账号。 Whose account it became."""
    status: ClaimStatus
    moves: list[str]
    """您现在可以做的动作。 The verbs you may use now."""
    created_at: str


class ClaimRequest(TypedDict):
    """无需填写任何内容。 Nothing needs to be said."""
    pass


ClaimStatus: TypeAlias = 'Literal["pending", "approved", "rejected"]'


class CleaningCreate(TypedDict):
    note: str


class CleaningRead(TypedDict):
    id: str
    venue_id: str
    damage_id: str | None
    """由哪份报告生成。 The report that opened it."""
    note: str
    status: CleaningStatus
    moves: list[str]
    """您现在可以做的动作。 The verbs you may use now."""
    taken_by: str | None
    created_at: str


CleaningStatus: TypeAlias = 'Literal["open", "taken", "done", "dropped"]'


class ClearanceCreate(TypedDict):
    purpose: str
    """用途；监护人会看到。 What for; the guardians read it."""
    until: str
    """最后一天，最多从现在起半年。 The last day, half a year from now at most."""


class ClearanceRead(TypedDict):
    id: str
    place_code: str
    account_id: str
    """申请人。 Who asked."""
    account_name: str
    """完整姓名，供决定的人查看。 In full, for whoever decides."""
    purpose: str
    until: str
    status: ClearanceStatus
    moves: list[str]
    """您现在可以做的动作。 The verbs you may use now."""
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
    """对受影响的预约：告知但保留、取消，或不打扰。 Of bookings in the way: tell them and leave them, cancel them, or leave them in peace."""


class ClosureDone(TypedDict):
    id: str
    venue_id: str
    starts_at: str
    ends_at: str
    reason: str
    mode: ClosureMode
    created_at: str
    displaced: list[str]
    """因此取消的预约。 The bookings that were called off for it."""
    in_the_way: list[str]
    """保留的预约。 The bookings that were left."""


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
    """价格对应的内容。 What the price is for."""
    duration_minutes: int | None
    at_home: bool
    """可以上门。 Comes to the door."""


class CommitteeRead(TypedDict):
    id: str
    place_code: str
    name: str
    studio: str | None
    word: str
    seal: str
    elected_on: str
    term_ends_on: str
    """三年（人民调解法第 9 条）。 Three years (人民调解法 9)."""
    members: list[MemberRead]
    version: int


class CommitteeUpdate(TypedDict):
    version: NotRequired[int]
    """您读到的版本；新建为 0。 As you read it; 0 for a new one."""
    name: str
    studio: NotRequired[str | None]
    word: str
    """用在案号中。 In the case numbers."""
    seal: NotRequired[str | None]
    """印章上的名称；不填即机构名称。 What the seal says; without it, the name."""
    elected_on: str
    organisation_id: NotRequired[str | None]
    members: list[MemberWrite]


class Compensation(TypedDict):
    """护士或机构违约时，家属自动得到的补偿。按已付金额退一部分；本就全额退款的（`cancelled_by_provider`），补一次上门，所列项目由机构承担。 What the family gets by itself where the nurse or the provider failed. Money, of what was paid; where all of that goes back anyway (`cancelled_by_provider`), a visit on which the provider pays the lines it names."""
    event: Literal["late_30", "no_show_nurse", "cancelled_by_provider"]
    percent: NotRequired[int]
    """已付金额的百分之几。 Of what was paid, in money."""
    covers: NotRequired[list[Literal["service", "visit_fee", "materials", "first_visit", "travel", "night", "holiday"]]]
    """下一次上门的计价项。 Lines of the next visit's price."""
    valid_days: NotRequired[int]
    """该次上门的。 Of that visit."""


class ConfirmationCreate(TypedDict):
    """`file` 提出申请；随后法院受理、确认或驳回；当事人也可以撤回。 `file` begins; the court then accepts, confirms or declines; the parties may withdraw."""
    step: NotRequired[Literal["file", "accept", "longer", "confirm", "decline", "withdraw"]]
    court: NotRequired[str]
    party_ids: NotRequired[list[str] | None]
    """由谁申请：各方一起。不填即全部当事人。 Who applies: every side together. Without it, all of them."""
    on: NotRequired[str | None]
    """不填即今天。 Without it, today."""
    ground: NotRequired[str | None]


class ConfirmationRead(TypedDict):
    id: str
    status: ConfirmationStatus
    court: str
    filed_on: str
    applicants: list[str]
    longer: bool
    """法院已延长十日。 The court has taken its ten days more."""
    ground: str | None
    decided_on: str | None
    moves: list[str]
    """您现在可以做的动作。 The verbs you may use now."""
    created_at: str


ConfirmationStatus: TypeAlias = 'Literal["filed", "accepted", "confirmed", "declined", "withdrawn"]'


class Confirmed(TypedDict):
    confirmed: int
    """再有效三十天的优惠。 Offers that are good for another thirty days."""


class ConformanceRead(TypedDict):
    id: str
    endpoint_id: str
    created_at: str
    finished_at: str | None
    """为空：仍在进行。 Null: it is still running."""
    score: int | None
    """满分 100：通过的项目所占的比例。 Of 100: the share of checks that passed."""
    checks: list[CheckRead]


class ConsentTextRead(TypedDict):
    purpose: Purpose
    version: str
    title: str
    text: str
    text_en: str
    data_kinds: list[str]
    receiver: str | None
    """还会提供给谁；null：没有。 Who else is given it; null: nobody."""
    sha256: str
    """中文文本的哈希；每次同意都记载它。 Of the Chinese words; stands on every consent to them."""


class ConsentsConsentCreate(TypedDict):
    purpose: Purpose
    text_version: str
    resident_id: NotRequired[str | None]
    """以谁的名义；不填即自己。 In whose name, if not in your own."""


class ConsentsConsentRead(TypedDict):
    id: str
    purpose: Purpose
    text_version: str
    text_hash: str
    channel: str
    """`self` 或 `proxy`。 `self`, or `proxy`."""
    given_by: str
    """作出同意的账号。 The account that gave it."""
    resident_id: str | None
    """信息所属的人。 Whose data it is about."""
    created_at: str
    """何时作出。 When it was given."""
    withdrawn_at: str | None


class CorrectionCreate(TypedDict):
    field: RevealField
    value: str
    """正确的内容，按该字段的格式。 What is right, as the field wants it."""


class CorrectionRead(TypedDict):
    id: str
    resident_id: str
    field: RevealField
    value: str | None
    """申请更正为的内容，已脱敏；作出决定后清除。 What is said to be right, masked; gone once it is decided."""
    place_code: str
    status: CorrectionStatus
    moves: list[str]
    """您现在可以做的动作。 The verbs you may use now."""
    created_at: str


CorrectionStatus: TypeAlias = 'Literal["asked", "accepted", "refused", "withdrawn"]'


class CorrectionValueRead(TypedDict):
    value: str | None
    """完整内容；作出决定后为 null。 In full; null once it is decided."""


class CountsRead(TypedDict):
    total: int
    done: int
    """到目前为止检查的行数。 Rows looked at so far."""
    created: int
    updated: int
    unchanged: int
    superseded: int
    rejected: int
    withdrawn: int
    """因 `full_sync` 而撤回。 By `full_sync`."""


class CouponRead(TypedDict):
    id: str
    offer_id: str
    merchant_id: str
    code: str
    """在柜台出示。 To be shown at the counter."""
    title: str
    """领取时的内容。 As it was when it was claimed."""
    price_fen: int
    status: CouponState
    expires_at: str | None
    redeemed_at: str | None
    created_at: str


CouponState: TypeAlias = 'Literal["claimed", "redeemed", "expired"]'


class DamageCreate(TypedDict):
    note: str
    file_ids: NotRequired[list[str]]
    """照片，`POST /files` 返回的编号。 Photos, as `POST /files` named them."""


class DamageRead(TypedDict):
    id: str
    venue_id: str
    booking_id: str | None
    """在哪次预约期间发现。 During which it was found."""
    reported_by: str
    note: str
    file_ids: list[str]
    status: DamageStatus
    moves: list[str]
    """您现在可以做的动作。 The verbs you may use now."""
    created_at: str


class DamageSettle(TypedDict):
    reason: NotRequired[str | None]


DamageStatus: TypeAlias = 'Literal["reported", "settled", "dismissed"]'


class DataRead(TypedDict):
    generated_at: str
    sections: list[SectionRead]
    """关于您的一切记录，按种类。 Whatever is kept about you, by kind."""
    rules: list[PrivacyRuleRead]
    """每一种保存多久，依据哪条法律。 How long each kind is kept, and by which law."""


DateResult: TypeAlias = 'Literal["possible", "overlapping", "closed", "bad"]'


DayKind: TypeAlias = 'Literal["workday", "weekend", "holiday"]'


class DayRead(TypedDict):
    day: str
    kind: DayKind
    name: str | None


class DayShift(TypedDict):
    date: str
    shifts: list[tuple[str, str]]
    """[起, 止]；空：当天休息。 [from, to]; empty: off that day."""


Decision: TypeAlias = 'Literal["permit", "deny"]'


class DeliveryDetail(TypedDict):
    id: str
    """`webhook-id`，每次尝试都相同。 The `webhook-id`, the same at each attempt."""
    endpoint_id: str
    event: str
    status: DeliveryStatus
    attempts: int
    due_at: str
    """待发送时，下一次尝试的时间。 When it is tried next, while it is pending."""
    delivered_at: str | None
    created_at: str
    body: str
    """签名并发送的内容。 What was signed and sent."""
    tries: list[AttemptRead]
    """旧的在前。 Oldest first."""


class DeliveryRead(TypedDict):
    id: str
    """`webhook-id`，每次尝试都相同。 The `webhook-id`, the same at each attempt."""
    endpoint_id: str
    event: str
    status: DeliveryStatus
    attempts: int
    due_at: str
    """待发送时，下一次尝试的时间。 When it is tried next, while it is pending."""
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
    """单位为分；我方账上没有时为 null。 In 分; null where our books have none."""
    theirs_fen: int | None
    """单位为分；账单上没有时为 null。 In 分; null where the bill has none."""
    resolved_at: str | None
    resolved_by: str | None
    note: str | None
    created_at: str


class DisclosureCreate(TypedDict):
    account_id: NotRequired[str | None]
    """哪位调解员；不填即自己。 Of which mediator; without it, of yourself."""
    kind: NotRequired[Closeness]
    text: str


class DisclosureRead(TypedDict):
    id: str
    account_id: str
    kind: Closeness
    text: str
    accepted_by: list[str]
    """到目前为止接受的各方。 The sides that have accepted it so far."""
    created_at: str


class DispatchCreate(TypedDict):
    nurse_id: NotRequired[str | None]
    """只派给她；不填即按次序派给下一位。 Only to her; left out: to the next in rank."""


class DisputeCreate(TypedDict):
    reason_code: str
    statement: str


DisputeType: TypeAlias = 'Literal["婚姻家庭", "邻里", "房屋宅基地", "合同", "生产经营", "损害赔偿", "山林土地", "征地拆迁", "环境污染", "劳动争议", "消费", "医疗", "道路交通事故", "物业", "其它"]'


class DoorCodeRead(TypedDict):
    code: str
    qr: str
    """旁边二维码的内容。 The text of the QR code beside it."""
    valid_until: str


class DoorPosition(TypedDict):
    """门的位置，按地图所标（GCJ-02）。 Where the door is, as marked on a map (GCJ-02)."""
    latitude: float
    longitude: float


class DoorRead(TypedDict):
    """供家属，以及上门前后已接单的护士查看；查看会留下记录。 For the family, and for the nurse who has accepted, around the visit; such looks are written down."""
    address: str | None
    patient_name: str | None
    dial: str | None
    """要拨打的号码。 The number to call."""


class DrainRecord(TypedDict):
    done: str
    reaction: NotRequired[str | None]
    """患者的；null：您看不到。 Of the patient; null: none to be seen."""
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
    """您现在可以做的动作。 The verbs you may use now."""
    seats: int
    """抽签的名额数；1：整个场地。 What is drawn for; 1: the whole room."""
    seed_hash: str
    """种子的 SHA-256，在任何人参加之前公布。 SHA-256 of the seed, published before anybody enters."""
    seed: str | None
    """开签时公布。 Published when it is drawn."""
    created_at: str


class DrawShown(TypedDict):
    id: str
    venue_id: str
    starts_at: str
    ends_at: str
    closes_at: str
    status: DrawStatus
    moves: list[str]
    """您现在可以做的动作。 The verbs you may use now."""
    seats: int
    """抽签的名额数；1：整个场地。 What is drawn for; 1: the whole room."""
    seed_hash: str
    """种子的 SHA-256，在任何人参加之前公布。 SHA-256 of the seed, published before anybody enters."""
    seed: str | None
    """开签时公布。 Published when it is drawn."""
    created_at: str
    tickets: list[LotRead]
    """按抽签名次；已退出的不列。 In the order of the draw; those withdrawn are left out."""


DrawStatus: TypeAlias = 'Literal["open", "drawn", "called_off"]'


class DutyWrite(TypedDict):
    account_id: str
    """没有其他人时，由谁得知逾期。 Who hears of a missed term when nobody else does."""


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
    """`GET /webhook-events` 中的名称、一类的全部（`offer.*`），或 `*`。 Names of `GET /webhook-events`, all of a kind (`offer.*`), or `*`."""
    description: NotRequired[str | None]


class EndpointMade(TypedDict):
    id: str
    url: str
    events: list[str]
    """`GET /webhook-events` 中的名称、一类的全部（`offer.*`），或 `*`。 Names of `GET /webhook-events`, all of a kind (`offer.*`), or `*`."""
    description: str | None
    organisation_id: str | None
    """null：属于本地的集成方。 Null: of an integrator of the place."""
    place_code: str
    sandbox: bool
    """只告知测试密钥所做的事。 Hears only of what test keys do."""
    status: EndpointStatus
    moves: list[str]
    """您现在可以做的动作。 The verbs you may use now."""
    disabled_because: str | None
    """`gone`（对方回应 410）、`failing`（连续多日失败），或 null：人工停用。 `gone` (it answered 410), `failing` (for days), or null: by hand."""
    failures: int
    """连续失败次数；0：上一次已被接收。 One after the other; 0: the last one was taken."""
    resting_until: str | None
    """失败过多，在此之前不再发送。 It failed too often, and is left alone until then."""
    created_at: str
    secret: str
    """用于为发送内容签名。只显示这一次。 Signs what is sent there. Shown this once."""
    former_until: str | None
    """旧密钥同时签名到何时。 Until when the secret before signs, too."""


class EndpointRead(TypedDict):
    id: str
    url: str
    events: list[str]
    """`GET /webhook-events` 中的名称、一类的全部（`offer.*`），或 `*`。 Names of `GET /webhook-events`, all of a kind (`offer.*`), or `*`."""
    description: str | None
    organisation_id: str | None
    """null：属于本地的集成方。 Null: of an integrator of the place."""
    place_code: str
    sandbox: bool
    """只告知测试密钥所做的事。 Hears only of what test keys do."""
    status: EndpointStatus
    moves: list[str]
    """您现在可以做的动作。 The verbs you may use now."""
    disabled_because: str | None
    """`gone`（对方回应 410）、`failing`（连续多日失败），或 null：人工停用。 `gone` (it answered 410), `failing` (for days), or null: by hand."""
    failures: int
    """连续失败次数；0：上一次已被接收。 One after the other; 0: the last one was taken."""
    resting_until: str | None
    """失败过多，在此之前不再发送。 It failed too often, and is left alone until then."""
    created_at: str


EndpointStatus: TypeAlias = 'Literal["active", "disabled"]'


class EntryRead(TypedDict):
    id: str
    kind: str
    result: str
    """已生效、等待前一步，或被拒绝。 applied, waiting for what comes before it, or refused."""
    error: str | None


class EntryWrite(TypedDict):
    id: str
    """由手机生成；重复发送只算一次。 Made by the phone; sent twice, it counts once."""
    kind: Literal["depart", "arrive", "identify", "start", "pause", "resume", "vitals", "paperwork", "complete"]
    at: str
    body: NotRequired[dict[str, JsonValue]]
    """与同名接口的内容相同。 As the endpoint of that name takes it."""


class EventRead(TypedDict):
    name: str
    description: str
    data: list[str]
    """`data` 的字段。 The fields of `data`."""


class EvidenceCreate(TypedDict):
    kind: NotRequired[EvidenceKind]
    title: NotRequired[str]
    text: NotRequired[str | None]
    """发现或听到的内容。密封保存。 What was found or said. Sealed."""
    party_id: NotRequired[str | None]
    """属于哪一方；委托材料则属于代理人。 Whose it is; of a mandate, the agent."""
    shared: NotRequired[bool]
    """对方能否看到。 Whether the other side reads it."""
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
    """空：当天关闭。 Empty: closed that day."""


class ExceptionWrite(TypedDict):
    date: str
    opening: list[SpanWrite]
    """空：当天关闭。 Empty: closed that day."""


class ExtensionCreate(TypedDict):
    until: str
    """最后一天。 The last day."""
    consents: NotRequired[list[str]]
    """同意延长的当事人：须为全部，否则不能延长。 The parties who agree to it: all of them, or there is no extension."""
    reason: NotRequired[str | None]


class FacilityDetail(TypedDict):
    """成员和工作人员所见。 As members and staff see it."""
    opening: list[WeeklySpanRead]
    holiday_opening: list[SpanRead] | None
    """法定节假日的营业时间；空：关门，null：与该星期几相同。 On public holidays; empty: closed, null: as on that weekday."""
    opening_exceptions: list[ExceptionRead]
    """与平时不同的日期。 Dates on which it is different."""
    id: str
    merchant_id: str
    kind: FacilityKind
    note: str
    capacity: int | None
    own_hours: bool
    """否则与店铺营业时间相同。 Else as long as the shop is open."""
    today: FacilityToday
    said_today: str | None
    thanks: int
    status: FacilityStatus
    moves: list[str]
    """您现在可以做的动作。 The verbs you may use now."""


FacilityKind: TypeAlias = 'Literal["toilet", "water", "charging", "seats", "parcel_shelf", "umbrella", "wifi", "first_aid", "nursing_room"]'


class FacilityRead(TypedDict):
    id: str
    kind: FacilityKind
    merchant_id: str
    merchant_name: str
    note: str
    capacity: int | None
    """可同时供多少人使用。 How many may use it at once."""
    hours: list[SpanRead]
    """今天的。 Today's."""
    status_today: Literal["open", "later", "closed"]
    """正在开放、今天稍后开放，或今天不再开放；故障时为关闭。 Open now, opens later today, or not any more; closed where it is out of order."""
    today: FacilityToday
    """依开放者所说。 By the word of whoever opens it."""
    said_today: str | None
    thanks: int
    """收到感谢的次数。 How often somebody has said thank you."""


FacilityStatus: TypeAlias = 'Literal["open", "paused", "withdrawn"]'


FacilityToday: TypeAlias = 'Literal["as_usual", "busy", "out_of_order"]'


class FacilityWrite(TypedDict):
    note: str
    capacity: NotRequired[int | None]
    """可同时容纳多少人。 How many at once."""
    hours: NotRequired[OpeningWrite | None]
    """null：与店铺营业时间相同。 Null: as long as the shop is open."""


class FailureRead(TypedDict):
    code: str
    message: str
    source: str
    """要求如此的法律、通知或规则。 The law, notice or rule that asks for it."""


class FavourGive(TypedDict):
    until: str
    """最后一天。 The last day."""


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
    """按内容判断的类型。 What it is, by its content."""
    size: int
    """我们保存的字节数。 Bytes, as we keep it."""
    sha256: str


class Findings(TypedDict):
    findings: str


class Fix(TypedDict):
    """手机所报的位置。 Where a phone says it is."""
    latitude: float
    longitude: float
    accuracy_m: NotRequired[int | None]
    mocked: NotRequired[bool]
    """手机称其位置是模拟的。 The phone says that its position is simulated."""


class FollowUpAnswer(TypedDict):
    code: str
    answer: str


class FollowUpAnswers(TypedDict):
    answers: list[FollowUpAnswer]


class FollowUpCreate(TypedDict):
    done_on: NotRequired[str | None]
    """不填即今天。 Without it, today."""
    performed: NotRequired[bool]
    satisfied: NotRequired[bool]
    text: NotRequired[str | None]
    """谈了什么、什么可能再起。密封保存。 What was said, what may flare up. Sealed."""


Form: TypeAlias = 'Literal["written", "oral"]'


FoundKind: TypeAlias = 'Literal["item", "merchant", "facility", "offer", "venue"]'


class FoundRead(TypedDict):
    kind: FoundKind
    id: str
    """事项、商户、设施、优惠或场地的编号。 Of the item, merchant, facility, offer or venue."""
    merchant_id: str | None
    """属于哪家商户（如果是商户的）。 Whose it is, where it is a merchant's."""
    catalog: Literal["government", "commercial", "nursing", "elderly", "posts"] | None
    """事项所在的清单。 Of an item: the list it stands in."""
    place_code: str
    title: str
    title_parts: list[SearchPartRead]
    """标题分段，依次显示。 The title in pieces, to be shown one after the other."""
    summary: str
    summary_parts: list[SearchPartRead]
    open_now: bool | None
    """没有开放时间的为 null。 Null where it has no opening hours."""


Function: TypeAlias = 'Literal["life", "social", "shopping", "education", "advice"]'


class GastricTubeRecord(TypedDict):
    done: str
    reaction: NotRequired[str | None]
    """患者的；null：您看不到。 Of the patient; null: none to be seen."""
    advice: NotRequired[str | None]
    kind: Literal['nasogastric']
    depth_cm: float
    position_confirmed_by: Literal["aspirate", "ph", "auscultation", "x_ray"]
    fed_ml: NotRequired[int]


Gender: TypeAlias = 'Literal["male", "female"]'


class GovernmentDetails(TypedDict):
    """政务服务指南必须写明的内容（国务院令第 716 号第 6 条）。 What a guide to a government service must state (State Council Order 716, art. 6)."""
    kind: Literal['government']
    item_no: NotRequired[str | None]
    """事项的 31 位编码，或办理项的 33 位编码。 The 31-digit code of the item, or the 33-digit one of its case."""
    item_type: ItemType
    handling: Literal["instant", "promised"]
    """即办件或承诺件。 即办件, or 承诺件."""
    authority: str
    """由谁决定（实施主体）。 Who decides (实施主体)."""
    legal_days: int | None
    """法定期限；法律没有规定的为 null。 The law's limit; null where the law sets none."""
    legal_days_unit: Literal["working", "calendar"]
    promised_days: int
    """我们的承诺期限，不超过法定期限；0：当天。 Ours, never above the law's; 0: the same day."""
    conditions: list[str]
    materials: list[Material]
    fee_basis: str | None
    """null：不收费。 Null: free of charge."""
    place: str
    hours: str
    trips: int
    """需要跑几次。 How often one has to come."""
    proxy_allowed: bool
    """可由他人或社区代办。 Somebody else, or the community (代办), may act."""
    off_hours_allowed: bool
    """非工作时间也办理（错时、延时）。 Also outside office hours (错时、延时)."""
    result: str
    phone: str


class GrantCreate(TypedDict):
    account_id: str
    """将担任该角色的人在 GET /me 中的 `id`。 The `id` of GET /me, of whoever is to hold the role."""
    role: Role
    kind: NotRequired[GrantKind]
    starts_on: NotRequired[str | None]
    """null：立即。 Null: at once."""
    ends_on: NotRequired[str | None]
    """最后一天；null：直到被结束。 The last day; null: until it is ended."""


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
    """null：由命令行授予。 Null: from the command line."""
    moves: list[str]
    """您现在可以做的动作。 The verbs you may use now."""
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
    """此类上门之前和之时必须满足的条件。每一条都由机构自行编辑。 What must hold before, and at, a visit of this category. Every line of it is the provider's to edit."""
    assessment_needed: NotRequired[bool]
    """false：规则自行通过，不经评估员。 False: passed by this rule itself, without an assessor."""
    assessment_valid_days: NotRequired[int]
    prescription_needed: NotRequired[bool]
    consent_version: str
    skills: NotRequired[list[str]]
    """护士必须全部具备。 All of which a nurse must have."""
    min_years: NotRequired[int]
    """临床工作年限。 Of clinical work."""
    min_title: NotRequired[Title]
    two_persons: NotRequired[bool]
    consumables: NotRequired[list[str]]
    waste: NotRequired[bool]
    """结束上门之前必须移交医疗废物。 Medical waste must be handed over before the visit ends."""
    min_age: NotRequired[int | None]
    max_age: NotRequired[int | None]
    negative_list: NotRequired[list[str]]
    """绝不在家中进行的项目。 Items never done at home."""
    duration_minutes: NotRequired[int]
    """至少。 At least."""
    price_rules: NotRequired[list[PriceRule]]
    night_from: NotRequired[int]
    """夜间从几点开始。 The hour at which night begins."""
    night_to: NotRequired[int]
    questions: NotRequired[list[Question]]


class HandBack(TypedDict):
    ground: str


class Happened(TypedDict):
    at: NotRequired[str | None]
    """事后补报时填发生时间；不填即现在。 When it happened, if it is told later; left out: now."""


class HealthRead(TypedDict):
    """供家属和同意之后需要知道的人查看；每次查看都会留下记录。 For the family, and for whoever has to know once consent was given; every such look is written down."""
    note: str | None
    findings: str | None
    files: list[str]


class HearingCreate(TypedDict):
    held_at: NotRequired[str | None]
    """不填即现在。 Without it, now."""
    where: NotRequired[str]
    open: NotRequired[bool]
    """公开进行：须各方同意（人民调解法第 23 条）。 In public: only if every side agrees (人民调解法 23)."""
    attended: NotRequired[list[str]]
    """当事人和协助的人；空：各方。 Parties and helpers; empty: every side."""
    record: NotRequired[str | None]
    """说了什么、提议了什么。密封保存。 What was said and proposed. Sealed."""


class HearingRead(TypedDict):
    id: str
    number: int
    held_at: str
    where: str
    open: bool
    attended: list[str]
    record: str | None
    confirmed_by: list[str]
    """已看过笔录并认可的各方。 The sides that have read the record and found it right."""
    created_at: str


class HoldCreate(TypedDict):
    starts_at: str
    ends_at: str
    headcount: NotRequired[int]
    unit_no: NotRequired[int | None]
    for_resident_id: NotRequired[str | None]
    """为谁预约；不填即自己。计入其住户的额度。 Whom it is for; without it, oneself. Their household's quota counts."""
    override: NotRequired[list[str]]
    """工作人员：在 `may_override` 允许时可以不适用的规则。 Staff: the rules to set aside, where `may_override` says so."""


class Holiday(TypedDict):
    until: NotRequired[str | None]
    """最后一天；之后商户自动恢复。 The last day; after it the merchant is back by itself."""


class HomeCareRecord(TypedDict):
    done: str
    reaction: NotRequired[str | None]
    """患者的；null：您看不到。 Of the patient; null: none to be seen."""
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
    """机构上门的条款。订单沿用提交时有效的条款。 On what terms a provider comes. An order keeps those in force when it was submitted."""
    notice_minutes: NotRequired[int]
    """至少提前多久。 How long before, at least."""
    horizon_days: NotRequired[int]
    offers_at_once: NotRequired[int]
    offer_minutes: NotRequired[int]
    """届时派单失效。 Then an offer lapses."""
    pay_minutes: NotRequired[int]
    """届时未付款的订单失效。 Then an unpaid order lapses."""
    arrive_within_m: NotRequired[int]
    accuracy_m: NotRequired[int]
    """更差的予以标注，从不拒绝。 Worse: flagged, never refused."""
    wait_minutes: NotRequired[int]
    """供患者不开门时使用。 For a patient who does not open."""
    door_before_minutes: NotRequired[int]
    door_after_minutes: NotRequired[int]
    close_after_days: NotRequired[int]
    cancel_tiers: NotRequired[list[CancelTier]]
    compensations: NotRequired[list[Compensation]]
    trip_percent: NotRequired[int]
    """在门口被拒时，从上门费中留作路费的部分。 Kept for the trip, of the visit fee, where one is refused at the door."""


class HomecareVisitsVisitRead(TypedDict):
    """完整记录，供家属、护士和负责人查看；查看会留下记录。 The whole record, for the family, the nurse and whoever answers for it; the look is written down."""
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
    """如何核对的。 How it was checked."""
    vitals: list[VitalsRead]
    record: SpecimenRecord | InjectionRecord | MonitoringRecord | WoundRecord | PressureInjuryRecord | StomaRecord | CatheterRecord | GastricTubeRecord | VascularLineRecord | DrainRecord | AirwayRecord | BowelRecord | PostpartumRecord | NewbornRecord | ChineseMedicineRecord | RehabilitationRecord | HomeCareRecord | None
    photo_ids: list[str]
    signature_file_id: str | None
    signed_by: str | None
    consumables: list[SupplyRead]
    waste: list[WasteRead]
    missing: list[str]
    """缺少这些订单不能办结。 Without these the order cannot be closed."""


class HomecareWhy(TypedDict):
    reason_code: str
    reason: NotRequired[str | None]


class HouseholdCreate(TypedDict):
    number: str
    """户号：哪一扇门。 户号: which door."""
    address: NotRequired[str | None]


class HouseholdDetail(TypedDict):
    id: str
    place_code: str
    number: str
    address: str | None
    members: list[ResidentRead]
    """曾登记在此的所有人；看各自的状态。 Whoever was ever entered there; see their status."""


class HouseholdRead(TypedDict):
    id: str
    place_code: str
    number: str
    address: str | None


How: TypeAlias = 'Literal["once", "twice", "late", "out_of_order"]'


class Identification(TypedDict):
    at: NotRequired[str | None]
    """事后补报时填发生时间；不填即现在。 When it happened, if it is told later; left out: now."""
    method: Literal["id_card", "social_card", "wristband", "family"]
    last_four: NotRequired[str | None]
    """身份证号中的。 Of the ID number."""


class ImportRead(TypedDict):
    rows: int
    """有内容的行数。 Rows with anything in them."""
    imported: int
    households_made: int
    bad_rows: int
    errors: list[CellError]
    """前一千条，从上往下。 The first thousand, from the top."""


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
    """您现在可以做的动作。 The verbs you may use now."""
    opened_by: str | None
    """null：由系统按时开启。 Null: opened by the clock."""
    statement: str | None
    findings: str | None
    created_at: str


IncidentStatus: TypeAlias = 'Literal["open", "investigating", "closed"]'


class IndexRead(TypedDict):
    number: str | None
    parts: list[MediationDossierPartRead]
    missing: list[int]
    """缺少时不能归档的部分。 Parts without which it cannot be archived."""


class InjectionRecord(TypedDict):
    done: str
    reaction: NotRequired[str | None]
    """患者的；null：您看不到。 Of the patient; null: none to be seen."""
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
    """金额，单位为分（百分之一元）。 Money in 分, one hundredth of a yuan."""


class IssueRead(TypedDict):
    code: str
    field: str
    hint: str
    """可以怎么办。 What to do about it."""


class ItemBrief(TypedDict):
    id: str
    code: str
    title: str
    summary: str
    price_fen: int | None
    """0：免费；null：现场商定，见 `price_note`。 0: free; null: agreed on the spot, and `price_note` says how."""
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
    """0：免费；null：现场商定，见 `price_note`。 0: free; null: agreed on the spot, and `price_note` says how."""
    price_note: NotRequired[str | None]
    audience: str
    """面向谁。 Who it is for."""
    channels: list[Literal["window", "online", "phone", "door", "site"]]
    """如何获得。 How one can get it."""
    details: GovernmentDetails | CommercialDetails | NursingDetails | ElderlyDetails | PostDetails
    file_ids: NotRequired[list[str]]
    """事先上传的表格和图片。 Forms and pictures, uploaded before."""
    code: str


class ItemRead(TypedDict):
    id: str
    code: str
    title: str
    summary: str
    price_fen: int | None
    """0：免费；null：现场商定，见 `price_note`。 0: free; null: agreed on the spot, and `price_note` says how."""
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
    """您现在可以做的动作。 The verbs you may use now."""
    created_at: str


ItemStatus: TypeAlias = 'Literal["draft", "published", "withdrawn"]'


ItemType: TypeAlias = 'Literal["licence", "penalty", "compulsion", "levy", "benefit", "inspection", "confirmation", "award", "adjudication", "other_power", "public_service"]'


class ItemUpdate(TypedDict):
    category_code: str
    title: str
    summary: str
    price_fen: int | None
    """0：免费；null：现场商定，见 `price_note`。 0: free; null: agreed on the spot, and `price_note` says how."""
    price_note: NotRequired[str | None]
    audience: str
    """面向谁。 Who it is for."""
    channels: list[Literal["window", "online", "phone", "door", "site"]]
    """如何获得。 How one can get it."""
    details: GovernmentDetails | CommercialDetails | NursingDetails | ElderlyDetails | PostDetails
    file_ids: NotRequired[list[str]]
    """事先上传的表格和图片。 Forms and pictures, uploaded before."""
    version: int
    """您读到的版本；过时的为 409。 The version you read; a stale one is 409."""


class ItemVersionRead(TypedDict):
    version: int
    title: str
    summary: str
    price_fen: int | None
    """0：免费；null：现场商定，见 `price_note`。 0: free; null: agreed on the spot, and `price_note` says how."""
    price_note: str | None
    audience: str
    channels: list[Literal["window", "online", "phone", "door", "site"]]
    details: GovernmentDetails | CommercialDetails | NursingDetails | ElderlyDetails | PostDetails
    changed_by: str
    created_at: str
    """该版本被替换的时间。 When this version was replaced."""


class JoinCreate(TypedDict):
    address: NotRequired[str | None]
    note: NotRequired[str | None]
    pays: NotRequired[Pays]
    """`online`：用微信支付，在店家接单之后、出发之前。 `online`: with WeChat Pay, when the shop has accepted and before it sets out."""


class JointPriceRead(TypedDict):
    item_id: str
    price_fen: int
    homes: int


class JointPriceWrite(TypedDict):
    item_id: str
    price_fen: int
    """金额，单位为分（百分之一元）。 Money in 分, one hundredth of a yuan."""
    homes: int
    """一次上门同楼多少户。 So many of one building, in one visit."""


JsonValue: TypeAlias = 'Any'


class KeyCreate(TypedDict):
    name: str
    """供您辨认的名称。 For you to know it by."""
    mode: KeyMode
    scopes: list[Scope]
    """可以做什么。 What it may do."""
    networks: NotRequired[list[str]]
    """可从哪些地址使用；空：任何地址。 Where it may be used from; empty: from anywhere."""
    expires_at: NotRequired[str | None]
    """最长两年；不填为一年。 Two years from now at most; a year if left out."""


class KeyMade(TypedDict):
    id: str
    name: str
    mode: KeyMode
    prefix: str
    """密钥的开头。 How the key begins."""
    scopes: list[ScopeOutput]
    networks: list[str]
    expires_at: str
    last_used_at: str | None
    """精确到分钟。 To the minute."""
    revoked_at: str | None
    created_at: str
    key: str
    """只显示这一次，除您之外没有人保存。 Shown this once, and kept by nobody but you."""


KeyMode: TypeAlias = 'Literal["live", "test"]'


class KeyRead(TypedDict):
    id: str
    name: str
    mode: KeyMode
    prefix: str
    """密钥的开头。 How the key begins."""
    scopes: list[ScopeOutput]
    networks: list[str]
    expires_at: str
    last_used_at: str | None
    """精确到分钟。 To the minute."""
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
    """null：针对店铺本身。 Null: about the shop itself."""
    kind: ListingReportKind
    note: str | None
    place_code: str
    status: ReportStatus
    moves: list[str]
    """您现在可以做的动作。 The verbs you may use now."""
    created_at: str


class Location(TypedDict):
    """手机所报的位置；WGS 84 坐标。 Where a phone believes it is; WGS 84."""
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
    """人人可见的签，不含姓名。 A ticket as everybody sees it, without a name."""
    id: str
    weight: int
    """占几份签。 How many lots it has."""
    seats: int
    rank: int | None
    """抽签名次。 Its place in the draw."""
    status: TicketStatus


class MachineRead(TypedDict):
    merchant_id: str
    organisation_id: str
    name: str
    status: str
    """属于商户的。 Of the merchant."""
    mode: KeyMode
    """test：在居民看不到的沙箱中。 test: in a sandbox that no resident sees."""
    scopes: list[ScopeOutput]
    serves: list[str]
    """同意它服务的地方。 Places that let it serve them."""


class MagicRead(TypedDict):
    value: str
    of: Literal["offer", "order", "webhook"]
    """在哪里说。 Where it is said."""
    does: str
    """在沙箱里的名称。 Its name in the sandbox."""
    zh: str
    en: str


class MandateRead(TypedDict):
    resident_id: str
    """作为 `X-Acting-For` 发送。 Send as `X-Acting-For`."""
    purposes: list[ProxyPurpose]
    until: str | None
    """最后一天。 The last day."""


class Material(TypedDict):
    """须提交的一份材料；其他部门已掌握的不得索要（国务院令第 716 号第 7 条）。 One thing to bring; not what other departments hold (State Council Order 716, art. 7)."""
    name: str
    forms: list[Literal["original", "copy", "electronic"]]
    copies: int
    need: Literal["required", "optional", "tolerated"]
    """tolerated：可以后补（容缺）。 tolerated: may be handed in later (容缺)."""
    source: str


class MeRead(TypedDict):
    id: str
    name: str | None
    phone: str | None
    version: int
    resident: ResidentBrief | None
    """在工作人员或认定申请把您关联之前为 null。 Null until staff or an approved claim link you."""
    grants: list[GrantRead]
    """今天有效的角色及其地方。 The roles in force today, and where."""
    acting_for: list[MandateRead]
    """您今天可以代办的居民。 The residents you may act for today."""


class MeUpdate(TypedDict):
    name: str
    version: NotRequired[int | None]
    """您读到的版本。 As you read it."""


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
    """供承办人查看。 For who has the case."""
    created_at: str


MediationChannel: TypeAlias = 'Literal["online", "in_person", "phone", "paper"]'


class MediationConsentCreate(TypedDict):
    party_id: str
    decision: NotRequired[str]
    about: NotRequired[About]
    about_id: NotRequired[str | None]
    """有多项时，指明是哪次会议、哪项披露或哪位协助人。 The session, disclosure or helper that it is about, where there are several."""
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
    """已经由谁在处理（如有）。 Who is dealing with it already, if anybody."""
    earlier_id: NotRequired[str | None]
    """本案所承接的原案。 The case that this one goes on from."""
    parties: list[PartyCreate]


class MediationDossierPartRead(TypedDict):
    part: int
    """1 至 13，按规定的顺序（司发通〔2010〕239号）。 1 to 13, in the official order (司发通〔2010〕239号)."""
    title: str
    required: bool
    count: int
    missing: bool


class MediationRead(TypedDict):
    id: str
    number: str | None
    """受理时编号。 Given on acceptance."""
    place_code: str
    type: DisputeType
    source: Source
    status: MediationStatus
    summary: str
    claims: list[str]
    risk: Risk | None
    parties: list[PartyRead]
    mediator_ids: list[str]
    """调解员的账号；空：仍待认领。 Accounts of who mediates; empty: still in the pool."""
    due_at: str | None
    """下一个期限何时届满。 When the next term ends."""
    due_provisional: bool
    """取决于尚未公布节假日的年份。 It hangs on a year whose holidays are not published yet."""
    ground: str | None
    """不受理或终止的原因。 Why it was refused or ended."""
    other_ways: list[str]
    """不受理或调解不成时还可以找谁（人民调解法第 26 条）。 Where else to go, once it was refused or has failed (人民调解法 26)."""
    amount_fen: int
    """协议所涉的内容。 What the agreement is about."""
    accepted_at: str | None
    effective_at: str | None
    """协议自何时起有约束力。 Since when the agreement binds."""
    confirm_by: str | None
    """共同申请司法确认的最后一天（第 33 条）。 The last day for a joint application to the court (33)."""
    archived_at: str | None
    moves: list[str]
    """您现在可以做的动作。 The verbs you may use now."""
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
    """本地的调解员；不填即在办案件最少的一位。 A mediator of the place; without it, the one with the fewest open cases."""
    party_id: NotRequired[str | None]
    """由哪一方选择（人民调解法第 19 条）。 The party whose choice it is (人民调解法 19)."""


class MediatorRead(TypedDict):
    id: str
    account_id: str
    name: str | None
    """完整姓名：调解员予以公布。 In full: mediators are published."""
    chosen_by: str | None
    conflicts: list[str]
    """据我们所知与当事人的利害关系：须披露并经接受。 What brings them close to a party, as far as we know: to be disclosed and accepted."""
    ended_at: str | None
    created_at: str


class MemberRead(TypedDict):
    account_id: str
    name: str
    """完整姓名：成员予以公布。 In full: members are published."""
    gender: Gender
    chair: bool


class MemberWrite(TypedDict):
    account_id: str
    name: str
    gender: Gender
    chair: NotRequired[bool]
    adult: NotRequired[bool]
    """公道正派，成年，有一定政策和法律知识（第 14 条）。 Fair, of age, with some knowledge of policy and law (14)."""
    employer: NotRequired[str | None]


class MerchantCreate(TypedDict):
    summary: str
    address: str
    latitude: float
    longitude: float
    phone: str
    hours: NotRequired[OpeningWrite | None]
    """上架之前需要。 Needed before it is listed."""
    services: NotRequired[list[ServiceWrite]]
    name: str
    uscc: NotRequired[str | None]
    """仅用于无须执照的服务（无证无照经营查处办法第 3 条），可为 null。 Only for work that needs no licence (无证无照经营查处办法 art. 3) null."""
    serves: list[str]
    """希望服务的地方的代码；由各地分别决定。 Codes of the places it wants to serve; each of them decides."""


class MerchantRead(TypedDict):
    opening: list[WeeklySpanRead]
    holiday_opening: list[SpanRead] | None
    """法定节假日的营业时间；空：关门，null：与该星期几相同。 On public holidays; empty: closed, null: as on that weekday."""
    opening_exceptions: list[ExceptionRead]
    """与平时不同的日期。 Dates on which it is different."""
    id: str
    place_code: str
    """所在地。 Where it stands."""
    serves: list[str]
    """服务的地方。 The places it serves."""
    name: str
    summary: str
    address: str
    latitude: float
    longitude: float
    phone: str
    on_holiday: bool
    """由其自己声明，暂不接单。 It has said so itself, and takes no orders."""
    paused_until: str | None
    """休假的最后一天（如已知）。 The last day of the holiday, where it is known."""
    open_now: bool
    functions: list[str]
    categories: list[str]
    services: list[ServiceRead]
    facilities: list[FacilityKind]
    """免费向所有人开放的设施。 What it opens to everybody for free."""


MerchantStatus: TypeAlias = 'Literal["applied", "onboarding", "in_review", "approved", "paused", "suspended", "rejected"]'


class MerchantUpdate(TypedDict):
    summary: str
    address: str
    latitude: float
    longitude: float
    phone: str
    hours: NotRequired[OpeningWrite | None]
    """上架之前需要。 Needed before it is listed."""
    services: NotRequired[list[ServiceWrite]]
    version: int
    """您读到的版本；过时的为 409。 As read; a stale one is 409."""


class MerchantsStandingWhy(TypedDict):
    reason: str


Method: TypeAlias = 'Literal["sign", "seal", "fingerprint"]'


class MonitoringRecord(TypedDict):
    done: str
    reaction: NotRequired[str | None]
    """患者的；null：您看不到。 Of the patient; null: none to be seen."""
    advice: NotRequired[str | None]
    kind: Literal['vital-signs']
    judgement: Literal["normal", "watch", "refer"]


class NewTime(TypedDict):
    starts_at: str
    ends_at: str


class NewbornRecord(TypedDict):
    done: str
    reaction: NotRequired[str | None]
    """患者的；null：您看不到。 Of the patient; null: none to be seen."""
    advice: NotRequired[str | None]
    kind: Literal['newborn']
    days_old: int
    weight_g: int
    jaundice_mg_dl: NotRequired[float | None]
    cord: NotRequired[str | None]


class NoteCreate(TypedDict):
    text: str
    sealed: NotRequired[bool]
    """供调解员和主管；否则该方也能看到。 For who mediates and who leads; otherwise that side reads it too."""
    party_id: NotRequired[str | None]
    """关于哪一方。 Whose side it is about."""


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
    """所涉事项的种类。 The kind of thing it is about."""
    subject_id: str
    template: str
    text: str
    """`Accept-Language` 偏好英文时为英文。 In English where Accept-Language prefers it."""
    resident_id: str | None
    """涉及的人（如果不是您自己）。 Whom it concerns, if not yourself."""
    read_at: str | None
    created_at: str


NoticesCallsChannel: TypeAlias = 'Literal["phone", "slip", "door"]'


class NumberRead(TypedDict):
    number: str | None
    """您的询问会留下记录。 That you asked is written down."""


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
    """护士执业证书编号。 护士执业证书编号."""
    licence_valid_until: str
    register_checked_on: NotRequired[str | None]
    """最近一次在国家护士注册库中查到的时间。 When it was last found in the national register of nurses."""
    clinical_since: str
    skills: list[str]
    bad_record: NotRequired[bool]
    liability_policy_no: NotRequired[str | None]
    """责任险。 责任险."""
    medical_policy_no: NotRequired[str | None]
    """医疗意外险。 医疗意外险."""
    accident_policy_no: NotRequired[str | None]
    """人身意外险。 人身意外险."""
    insured_until: NotRequired[str | None]
    areas: list[NurseAreaWrite]
    account_id: str


class NurseRead(TypedDict):
    """供机构内部使用；`opening` 即排班。 For the provider's own people; `opening` is the roster."""
    opening: list[WeeklySpanRead]
    holiday_opening: list[SpanRead] | None
    """法定节假日的营业时间；空：关门，null：与该星期几相同。 On public holidays; empty: closed, null: as on that weekday."""
    opening_exceptions: list[ExceptionRead]
    """与平时不同的日期。 Dates on which it is different."""
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
    """您现在可以做的动作。 The verbs you may use now."""
    version: int
    created_at: str


NurseStatus: TypeAlias = 'Literal["active", "suspended"]'


class NurseUpdate(TypedDict):
    gender: Gender
    title: Title
    licence_no: str
    """护士执业证书编号。 护士执业证书编号."""
    licence_valid_until: str
    register_checked_on: NotRequired[str | None]
    """最近一次在国家护士注册库中查到的时间。 When it was last found in the national register of nurses."""
    clinical_since: str
    skills: list[str]
    bad_record: NotRequired[bool]
    liability_policy_no: NotRequired[str | None]
    """责任险。 责任险."""
    medical_policy_no: NotRequired[str | None]
    """医疗意外险。 医疗意外险."""
    accident_policy_no: NotRequired[str | None]
    """人身意外险。 人身意外险."""
    insured_until: NotRequired[str | None]
    areas: list[NurseAreaWrite]
    version: int
    """您读到的版本。 As you read it."""


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
    """标题和正文的哈希；每次同意都记载它。 Of title and text; stands on every consent to them."""


class NursingConsentTextWrite(TypedDict):
    version: str
    title: str
    text: str


class NursingDetails(TypedDict):
    """决定护士能否以及如何在家中进行（互联网+护理服务试点工作方案 2019）。 What decides whether and how a nurse may do it at home (互联网+护理服务试点工作方案 2019)."""
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
    """1 为最先询问的。 1 was asked first."""
    score: int
    reasons: list[ReasonGiven]
    by_hand: bool
    """由调度指定。 A dispatcher chose her."""
    status: OfferStatus
    moves: list[str]
    """您现在可以做的动作。 The verbs you may use now."""
    expires_at: str
    created_at: str


class NursingOrderBrief(TypedDict):
    id: str
    status: HomecareOrdersOrderStatus
    moves: list[str]
    """您现在可以做的动作。 The verbs you may use now."""
    place_code: str
    """社区；门牌尚不公开。 The community; the door is nobody's business yet."""
    provider_id: str
    item_id: str
    item_title: str
    category_code: str
    starts_at: str
    ends_at: str
    persons: int
    """来几名护士。 How many nurses come."""
    price_fen: int
    created_at: str


class NursingOrderCreate(TypedDict):
    place_code: str
    provider_id: str
    item_id: str
    patient_id: str
    """居民：您自己、您的家人，或您代办的人。 A resident: yourself, your household, or whom you act for."""
    address: str
    position: NotRequired[DoorPosition | None]
    starts_at: str
    ends_at: str
    phone: NotRequired[str | None]
    """供护士联系；不填即患者自己的电话。 For the nurse to call; left out: the patient's own."""
    note: NotRequired[str | None]
    """护士需要了解的患者健康情况。 What the nurse should know of the patient's health."""
    files: NotRequired[list[str]]
    """事先上传的处方和病历。 Prescriptions and records, uploaded before."""
    insurance: NotRequired[Literal["none", "long_term_care"]]
    """其承担部分单列一行的一方。 Whose part is a line of its own."""
    purchase_id: NotRequired[str | None]
    """从哪个套餐中扣次数。 A package of visits to draw it from."""
    preferred_nurses: NotRequired[list[str]]
    refused_nurses: NotRequired[list[str]]
    nurse_gender: NotRequired[Gender | None]


class NursingOrderRead(TypedDict):
    id: str
    status: HomecareOrdersOrderStatus
    moves: list[str]
    """您现在可以做的动作。 The verbs you may use now."""
    place_code: str
    """社区；门牌尚不公开。 The community; the door is nobody's business yet."""
    provider_id: str
    item_id: str
    item_title: str
    category_code: str
    starts_at: str
    ends_at: str
    persons: int
    """来几名护士。 How many nurses come."""
    price_fen: int
    created_at: str
    ordered_by: str
    ordered_as: Capacity
    patient_id: str | None
    patient_name: str | None
    address: str | None
    """无需知道或尚不能知道的人为 null。 Null for whoever need not know, or not yet."""
    door: DoorRead | None
    health: HealthRead | None
    lines: list[PriceLine]
    """合计为 `price_fen`；由评估确定。 They sum to `price_fen`; fixed by the assessment."""
    price_fixed: bool
    insurance: Literal["none", "long_term_care"]
    purchase_id: str | None
    """扣次数的套餐。 The package it is drawn from."""
    package_fen: int
    """该套餐每次的价值。 What a visit of that package is worth."""
    refund_due_fen: int
    """已退或正在退的金额。 What went back so far, or is on its way."""
    cancel_tiers: list[CancelTier]
    """取消须付多少，从何时起。 What calling off costs, and from when."""
    cancel_fee_fen: int
    """现在取消须付多少。 What calling off would cost now."""
    compensations: list[Compensation]
    text_version: str
    """同意书文本的哈希。 Of the words to consent to."""
    consent: NursingConsentRead | None
    assessment: AssessmentRead | None
    nurses: list[NurseBrief]
    """已接单的护士；第一位为负责人。 Who has accepted; the first is in charge."""


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
    """届时还能再安排多少次这样的上门。 How many more such visits could be served then."""


class ObjectionCreate(TypedDict):
    party_id: NotRequired[str | None]
    """以谁的名义回避；不填即自己。 Whose objection it is; without it, your own."""
    account_id: NotRequired[str | None]
    """针对哪位调解员；只有一位时可不填。 To which mediator; without it, to the only one."""
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
    """null：尚未决定。 Null: not decided yet."""
    answer: str | None
    created_at: str


Occasion: TypeAlias = 'Literal["bought", "drawn", "given_back", "refunded"]'


class OfferBulk(TypedDict):
    offers: list[JsonValue]
    """每条与 PUT 相同，加上 `external_id`。逐条读取：错的只是那一行。 Each as in PUT, with its `external_id`. Each is read by itself: a bad one is a bad row."""


class OfferDetail(TypedDict):
    """商户成员和工作人员看到的内容。 As members of the merchant and staff see it."""
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
    """null：不限。 Null: no limit."""
    per_household: int | None
    elders: bool
    """仅限六十岁及以上的人。 Only for people of 60 and more."""
    scoped: bool
    """仅限住在某些地方的人；您是其中之一。 Only for those who live in some places; you are one of them."""
    status: OfferState
    confirmed_at: str
    """商户最近一次确认属实的时间。 When the merchant last said that it is so."""
    ageing: bool
    """有一阵子没有确认：去之前请先询问。 Not confirmed for a while: ask before you go."""
    on_behalf: bool
    """由工作人员代商户登记。 Entered by staff for the merchant."""
    external_id: str
    source_version: int
    waiting: bool
    """最近推送的内容等待人工审核。 What was pushed last waits for a person."""
    issues: list[IssueRead]
    moves: list[str]
    """您现在可以做的动作。 The verbs you may use now."""
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
    """null：不限。 Null: no limit."""
    per_household: int | None
    elders: bool
    """仅限六十岁及以上的人。 Only for people of 60 and more."""
    scoped: bool
    """仅限住在某些地方的人；您是其中之一。 Only for those who live in some places; you are one of them."""
    status: OfferState
    confirmed_at: str
    """商户最近一次确认属实的时间。 When the merchant last said that it is so."""
    ageing: bool
    """有一阵子没有确认：去之前请先询问。 Not confirmed for a while: ask before you go."""
    on_behalf: bool
    """由工作人员代商户登记。 Entered by staff for the merchant."""


OfferState: TypeAlias = 'Literal["in_review", "scheduled", "live", "sold_out", "expired", "stale", "refused", "paused", "taken_down", "withdrawn"]'


OfferStatus: TypeAlias = 'Literal["offered", "accepted", "declined", "lapsed", "superseded", "withdrawn"]'


class OfferWrite(TypedDict):
    title: str
    item_code: str
    """取自商业清单。 Of the commercial list."""
    price_fen: int
    """金额，单位为分（百分之一元）。 Money in 分, one hundredth of a yuan."""
    source_version: int
    """由您编号，递增：比现有的旧则不起作用。 Yours, and growing: what is older than what we have changes nothing."""
    price_before_fen: NotRequired[int | None]
    """高于现价。 More than the price."""
    starts_at: NotRequired[str | None]
    """null：立即。 Null: at once."""
    ends_at: NotRequired[str | None]
    """null：确认多久就有效多久。 Null: as long as it is confirmed."""
    quota: NotRequired[int | None]
    """可领取的总数；null：不限。 How many may be claimed; null: no limit."""
    per_household: NotRequired[int | None]
    """每户可领取的数量；null：不限。 How many a household may claim; null: no limit."""
    scope: NotRequired[ScopeWrite | None]
    """null：面向商户服务的所有人。 Null: for everybody the merchant serves."""
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
    """现行的于前一天终止。 Those in force end the day before."""
    guards: Guards
    source: str
    """所依据的法律、通知或目录。 The law, notice or list they follow."""


OffersPushingResult: TypeAlias = 'Literal["created", "updated", "unchanged", "superseded", "rejected"]'


class OffersWhy(TypedDict):
    reason: str


class OpeningWrite(TypedDict):
    """一切有开放时间的都有这三项。 Whatever has opening hours takes these three."""
    opening: list[WeeklySpanWrite]
    holiday_opening: NotRequired[list[SpanWrite] | None]
    """法定节假日的营业时间；空：关门，null：与该星期几相同。 On public holidays; empty: closed, null: as on that weekday."""
    opening_exceptions: NotRequired[list[ExceptionWrite]]
    """与平时不同的日期。 Dates on which it is different."""


class OrderCreate(TypedDict):
    item_id: str
    """取自商业清单，按本店的做法。 Of the commercial list, as the shop does it."""
    address_id: NotRequired[str | None]
    """地址所属的住户；您自己的。 The household whose address it is; one's own."""
    address: NotRequired[str | None]
    starts_at: str
    ends_at: str
    note: NotRequired[str | None]
    pays: NotRequired[Pays]
    """`online`：用微信支付，在店家接单之后、出发之前。 `online`: with WeChat Pay, when the shop has accepted and before it sets out."""
    shared: NotRequired[bool]
    """同楼邻居可以拼单，按拼单价付。 Neighbours of the building may join, for the joint price."""


class OrderRead(TypedDict):
    id: str
    merchant_id: str
    merchant_name: str
    item_id: str
    item_title: str
    place_code: str
    status: OrdersOrderStatus
    moves: list[str]
    """您现在可以做的动作。 The verbs you may use now."""
    price_fen: int
    """下单时确定；邻居够多则更低。 Fixed when it was ordered; lower if enough neighbours join."""
    pays: Pays
    paid_at: str | None
    """线上支付的；退回多少见 `GET /me/payments`。 Online; `GET /me/payments` says what went back of it."""
    starts_at: str
    ends_at: str
    note: str | None
    address: str | None
    """商户只在接单到完成期间可见。 For the shop only from accepting it until it is done."""
    arrival_code: str | None
    """仅供下单人，在门口说出。 For whoever ordered alone, to say at the door."""
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
    """楼栋。 The building."""
    starts_at: str
    ends_at: str
    joint_price_fen: int
    """户数够了每户付多少。 What each home pays once enough have joined."""
    homes_needed: int
    homes: int
    """已加入的户数。 That have joined so far."""


class OrganisationCreate(TypedDict):
    kind: OrganisationKind
    name: str


OrganisationKind: TypeAlias = 'Literal["merchant", "provider", "committee"]'


class OrganisationRead(TypedDict):
    id: str
    kind: OrganisationKind
    name: str
    place_code: str
    """所在地。 Where it stands."""
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
    """金额，单位为分（百分之一元）。 Money in 分, one hundredth of a yuan."""
    valid_days: int
    """自付款之日起。 From the day of payment."""
    covers: NotRequired[list[Literal["service", "visit_fee", "materials", "first_visit", "travel", "night", "holiday"]]]
    """套餐包含的计价项；其余另付。 The lines of the price that are paid with it; others are paid beside it."""


class Page1(TypedDict):
    items: list[VenuesTalksMessageRead]
    next: str | None
    """作为下一页的 `after`；最后一页为 null。 Pass as `after` for the next page; null on the last."""


class Page2(TypedDict):
    items: list[CasesMessageRead]
    next: str | None
    """作为下一页的 `after`；最后一页为 null。 Pass as `after` for the next page; null on the last."""


class PaperHandIn(TypedDict):
    kind: PaperKind
    number: NotRequired[str | None]
    valid_until: NotRequired[str | None]
    """null：长期有效。 Null: it does not run out (长期)."""
    file_id: NotRequired[str | None]
    """其照片。 A picture of it."""


PaperKind: TypeAlias = 'Literal["licence", "contract", "food_permit", "hygiene_permit", "drug_permit", "school_permit"]'


class PaperProxyCreate(TypedDict):
    agent_id: str
    """代办人在 GET /me 中的 `id`。 The `id` of GET /me, of whoever is to act."""
    purposes: list[ProxyPurpose]
    """只限这些。 Only in these."""
    kind: ProxyKind
    until: NotRequired[str | None]
    """最后一天；未成年人的监护人不填：到十八周岁生日为止。 The last day; a guardian of a minor needs none: it ends on the 18th birthday."""
    paper: str
    """是哪份文件，存放在哪里。 Which paper it is, and where it is kept."""


class PaperRead(TypedDict):
    id: str
    kind: PaperKind
    number: str | None
    valid_until: str | None
    file_id: str | None
    status: PaperStatus
    moves: list[str]
    """您现在可以做的动作。 The verbs you may use now."""
    created_at: str


PaperStatus: TypeAlias = 'Literal["handed_in", "confirmed", "refused"]'


class Paperwork(TypedDict):
    """任一部分，开始之后随时可填；重填的部分替换原来的。 Any part of it, at any time from the start on; a part sent again replaces itself."""
    at: NotRequired[str | None]
    """事后补报时填发生时间；不填即现在。 When it happened, if it is told later; left out: now."""
    record: NotRequired[SpecimenRecord | InjectionRecord | MonitoringRecord | WoundRecord | PressureInjuryRecord | StomaRecord | CatheterRecord | GastricTubeRecord | VascularLineRecord | DrainRecord | AirwayRecord | BowelRecord | PostpartumRecord | NewbornRecord | ChineseMedicineRecord | RehabilitationRecord | HomeCareRecord | None]
    photos: NotRequired[list[str] | None]
    """全部须事先上传。 All of them, uploaded before."""
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
    """在居民中的身份。 Who they are among the residents."""
    gender: NotRequired[Gender | None]
    ethnic_group: NotRequired[str | None]
    born_on: NotRequired[str | None]
    occupation: NotRequired[str | None]
    employer: NotRequired[str | None]
    represents_id: NotRequired[str | None]
    """代理人或监护人所代表的当事人。 The party for whom an agent or guardian speaks."""
    role: PartyRole
    """`applicant` 和 `respondent` 是双方；`agent` 和 `guardian` 代表其中一方；其他人经各方同意受邀协助（人民调解法第 20 条）。 `applicant` and `respondent` are the sides; `agent` and `guardian` speak for one; the others are invited to help, with every side's consent (人民调解法 20)."""


class PartyRead(TypedDict):
    id: str
    role: str
    name: str
    phone: str | None
    id_number: str | None
    resident_id: str | None
    represents_id: str | None
    is_minor: bool
    """此时由监护人代表。 Then a guardian speaks for them."""


PartyRole: TypeAlias = 'Literal["applicant", "respondent", "agent", "guardian", "police_officer", "legal_adviser", "building_head", "helper"]'


class PauseCreate(TypedDict):
    reason: str


class PaymentRead(TypedDict):
    id: str
    out_trade_no: str
    subject: str
    """所针对事项的种类。 The kind of thing it is for."""
    subject_id: str
    description: str
    amount_fen: int
    """金额，单位为分（百分之一元）。 Money in 分, one hundredth of a yuan."""
    refunded_fen: int
    """已退给付款人的金额，单位为分。 What the payer has back, in 分."""
    status: PaymentStatus
    expires_at: str
    """可以付款到何时。 Until when it can be paid."""
    paid_at: str | None
    refunds: list[RefundRead]
    created_at: str


PaymentStatus: TypeAlias = 'Literal["unpaid", "paid", "part_refunded", "refunded", "closed"]'


Pays: TypeAlias = 'Literal["at_the_door", "online"]'


class PerformanceCreate(TypedDict):
    duty_id: NotRequired[str | None]
    """哪一次；不填即下一次到期的。 Which; without it, the next that is due."""
    done_on: NotRequired[str | None]
    """不填即今天。 Without it, today."""
    outcome: NotRequired[Literal["performed", "refused"]]
    note: NotRequired[str | None]


Period: TypeAlias = 'Literal["day", "week", "month"]'


class PhoneCode(TypedDict):
    code: str
    """getPhoneNumber 得到的 code。 What getPhoneNumber gave."""


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
    """已不在国家名单上；以往发生的事仍引用它。 No longer on the national list; what happened there still names it."""


class PointRead(TypedDict):
    code: str
    done: bool
    """由商户。 By the merchant."""
    confirmed: bool
    """由工作人员（必要时）。 By staff, where they have to."""
    remedy: str


class PoliceReportCreate(TypedDict):
    """人民调解法第 25 条。 人民调解法 25."""
    text: str
    """可能发生什么。密封保存。 What may happen. Sealed."""
    authority: NotRequired[str]
    people: NotRequired[int]
    """涉及多少人。 How many it concerns."""


class PostDetails(TypedDict):
    """志愿服务岗位；招募时须说明风险（志愿服务条例第 12 条）。 A volunteer's post; recruiting states the risks (志愿服务条例 art. 12)."""
    kind: Literal['posts']
    headcount: int
    minutes_per_session: int
    schedule: str
    requirements: list[str]
    risks: list[str]


class PostpartumRecord(TypedDict):
    done: str
    reaction: NotRequired[str | None]
    """患者的；null：您看不到。 Of the patient; null: none to be seen."""
    advice: NotRequired[str | None]
    kind: Literal['postpartum']
    days_since_birth: int
    breasts: str
    wound: NotRequired[str | None]
    mood_score: NotRequired[int | None]
    """爱丁堡产后抑郁量表（EPDS）。 EPDS."""


class PressureInjuryRecord(TypedDict):
    done: str
    reaction: NotRequired[str | None]
    """患者的；null：您看不到。 Of the patient; null: none to be seen."""
    advice: NotRequired[str | None]
    kind: Literal['pressure-injury']
    site: str
    stage: Literal["1", "2", "3", "4", "unstageable", "deep_tissue"]
    length_cm: float
    width_cm: float
    braden_score: int


class Prevented(TypedDict):
    """因调解而没有发生的事，供统计。 What did not happen thanks to the mediation, for the statistics."""
    crimes: NotRequired[int]
    petitions: NotRequired[int]
    people: NotRequired[int]


class PriceLine(TypedDict):
    """由他人支付的为负数：长护险单列一行。 Negative where somebody else pays: long-term-care insurance has a line of its own."""
    code: str
    title: str
    quantity: NotRequired[int]
    amount_fen: int


class PriceRule(TypedDict):
    """账单的一行：一笔金额，或项目费与上门费合计的百分比。 One line of the bill: a sum, or so many percent of the item and the visit fee together."""
    code: Literal["visit_fee", "materials", "first_visit", "night", "holiday", "insurance"]
    title: str
    amount_fen: NotRequired[int]
    """金额，单位为分（百分之一元）。 Money in 分, one hundredth of a yuan."""
    percent: NotRequired[int]


class PrivacyRuleRead(TypedDict):
    code: str
    what: list[str]
    """所涉的数据表。 The tables it is about."""
    title: str
    title_en: str
    counts_from: str
    keep_days: int | None
    """null：与其所属事项一并处理。 Null: with the thing it belongs to."""
    basis: str
    basis_en: str


class ProviderRead(TypedDict):
    id: str
    """机构的名称。 The organisation's."""
    name: str
    place_code: str
    licence_no: str
    office_phone: str
    areas: list[AreaRead]
    """可以到哪里，以及上门费用。 Where it comes to, with the cost of the way."""


class ProviderWrite(TypedDict):
    organisation_id: str
    licence_no: str
    """医疗机构执业许可证号。 医疗机构执业许可证号."""
    office_phone: str
    areas: list[AreaWrite]


class ProxyCreate(TypedDict):
    agent_id: str
    """代办人在 GET /me 中的 `id`。 The `id` of GET /me, of whoever is to act."""
    purposes: list[ProxyPurpose]
    """只限这些。 Only in these."""
    until: str
    """最后一天。 The last day."""


ProxyKind: TypeAlias = 'Literal["relative", "guardian", "head", "other"]'


ProxyPurpose: TypeAlias = 'Literal["venues", "homecare", "offers", "mediation", "data"]'


class ProxyRead(TypedDict):
    id: str
    resident_id: str
    """替谁。 For whom."""
    agent_id: str
    """代办人的账号。 The account that acts."""
    kind: ProxyKind
    purposes: list[ProxyPurpose]
    until: str | None
    basis: Basis
    paper: str | None
    status: ProxyStatus
    moves: list[str]
    """您现在可以做的动作。 The verbs you may use now."""
    created_at: str


ProxyStatus: TypeAlias = 'Literal["active", "ended"]'


class PurchaseCreate(TypedDict):
    patient_id: str
    """居民：您自己、您的家人，或您代办的人。 A resident: yourself, your household, or whom you act for."""


class PurchaseRead(TypedDict):
    id: str
    status: PurchaseStatus
    moves: list[str]
    """您现在可以做的动作。 The verbs you may use now."""
    provider_id: str
    package_id: str | None
    """null：由机构赠予，免费。 Null: granted by the provider, and cost nothing."""
    granted_for: str | None
    """这是哪一单的复访或补偿。 The order whose revisit, or compensation, this is."""
    item_id: str
    title: str
    patient_id: str
    bought_by: str
    visits: int
    balance: int
    """剩余次数。 Visits left."""
    price_fen: int
    rest_fen: int
    """现在终止可退的金额。 What ending it now would pay back."""
    covers: list[Literal["service", "visit_fee", "materials", "first_visit", "travel", "night", "holiday"]]
    valid_until: str | None
    """可上门的最后一天；付款前为 null。 The last day of a visit; null before it is paid."""
    created_at: str


PurchaseStatus: TypeAlias = 'Literal["ordered", "active", "ended"]'


Purpose: TypeAlias = 'Literal["health", "location", "minor", "sharing"]'


class PushRead(TypedDict):
    push_id: str
    status: PushStatus
    """`rejected`：什么也没有写入；各行说明本来会怎样。 `rejected`: nothing was written; the rows say what would have been."""
    dry_run: bool
    """什么也没有写入。 Nothing was written."""
    counts: CountsRead
    rows: list[RowRead]
    created_at: str
    finished_at: str | None


PushStatus: TypeAlias = 'Literal["received", "done", "rejected"]'


class PutRead(TypedDict):
    external_id: str
    offer_id: str | None
    """null：在形成优惠之前已被拒绝。 Null: rejected before there was an offer."""
    result: OffersPushingResult
    status: OfferState | None
    """人们读到的内容的编号。 Of what people read."""
    issues: list[IssueRead]


class Question(TypedDict):
    """上门若干天后询问。 Asked some days after the visit."""
    code: str
    text: str
    after_days: NotRequired[int]


QuietHours = TypedDict("QuietHours", {
    "from": 'str',
    "to": 'str',
})


class Quota(TypedDict):
    """每户在一个自然日、周（从星期一）或月内对一个场地的额度。 What one household may have of a venue, in a calendar day, week (from Monday) or month."""
    measure: Measure
    per: Period
    limit: int


class ReasonGiven(TypedDict):
    """为何先问她。 Why she is asked before others."""
    code: str
    points: int


class ReasonRead(TypedDict):
    code: str
    message: str


class Redemption(TypedDict):
    code: str
    """居民出示的码。 As the resident shows it."""


class RefreshRequest(TypedDict):
    refresh_token: str


class RefundCreate(TypedDict):
    amount_fen: int
    """金额，单位为分。 Money in 分."""
    reason: str


class RefundRead(TypedDict):
    id: str
    payment_id: str
    out_refund_no: str
    amount_fen: int
    """金额，单位为分（百分之一元）。 Money in 分, one hundredth of a yuan."""
    status: RefundStatus
    moves: list[str]
    """您现在可以做的动作。 The verbs you may use now."""
    reason: str
    succeeded_at: str | None
    created_at: str


class RefundRedirect(TypedDict):
    card: NotRequired[BankCard | None]
    """不填：退到商户自己的账户，另行付给付款人。 Left out: to the merchant's own account, and the payer is paid by other means."""


RefundStatus: TypeAlias = 'Literal["requested", "processing", "succeeded", "abnormal", "closed"]'


class Refusal(TypedDict):
    reason_code: str
    reason: NotRequired[str | None]


class RefusalCreate(TypedDict):
    reason: str


class RehabilitationRecord(TypedDict):
    done: str
    reaction: NotRequired[str | None]
    """患者的；null：您看不到。 Of the patient; null: none to be seen."""
    advice: NotRequired[str | None]
    kind: Literal['rehabilitation']
    training: list[str]
    minutes: int
    borg_score: NotRequired[int | None]


class RehearsalCreate(TypedDict):
    event: str
    """`GET /webhook-events` 中的一个。 Of `GET /webhook-events`."""
    how: NotRequired[How]
    """`twice`：同一编号两次；`late`：一小时之后；`out_of_order`：两件，后发生的先到。 `twice`: under one id; `late`: an hour after; `out_of_order`: two, the later first."""


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
    """您现在可以做的动作。 The verbs you may use now."""
    created_at: str


ReportStatus: TypeAlias = 'Literal["open", "confirmed", "dismissed"]'


class RequestPayment(TypedDict):
    """原样交给 `wx.requestPayment` 的内容；两小时内有效。 What `wx.requestPayment` is given, in its own words; good for two hours."""
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
    """与户主的关系（GB/T 4761）。 To the head of the household (GB/T 4761)."""
    phone: NotRequired[str | None]
    id_number: NotRequired[str | None]
    household_id: str


class ResidentRead(TypedDict):
    id: str
    place_code: str
    household_id: str
    household_number: str
    withheld: bool
    """未成年人的：在您获准查看之前，能识别身份的内容为空。 A minor's: what says who it is stays empty until you are cleared to see it."""
    name: str
    gender: Gender | None
    age: int | None
    """不显示出生日期：否则脱敏的身份证号就完整了。 The birth date is not shown: with it the masked ID number would be whole."""
    relation: Relation
    phone: str | None
    id_number: str | None
    linked: bool
    """是否已有账号。 Whether an account is theirs."""
    status: ResidentStatus
    left_on: str | None
    """迁出或去世的时间。 When they moved away or died."""
    moves: list[str]
    """您现在可以做的动作。 The verbs you may use now."""
    version: int
    created_at: str


class ResidentSearch(TypedDict):
    """放在正文里：要找的内容不得出现在网址中，因为网址会留在日志里。 In a body: what is looked for must not stand in an address, since addresses land in logs."""
    after: NotRequired[str | None]
    """上一页的 `next`。 The `next` of the page before."""
    limit: NotRequired[int]
    """每页多少条。 How many items a page holds."""
    name: NotRequired[str | None]
    """其中一部分。 A part of it."""
    phone: NotRequired[str | None]
    """完整的。 The whole of it."""
    id_number: NotRequired[str | None]
    """完整的。 The whole of it."""


ResidentStatus: TypeAlias = 'Literal["living_here", "moved_away", "deceased", "forgotten"]'


class ResidentUpdate(TypedDict):
    version: int
    """您读到的版本。 As you read it."""
    household_id: str
    relation: Relation
    gender: NotRequired[Gender | None]
    name: NotRequired[str | None]
    """不填即保持原样：您读到的是脱敏内容。 Left out, it stays as it is: you have read it masked."""
    born_on: NotRequired[str | None]
    """不填即保持原样：您读到的是脱敏内容。null 则清除。 Left out, it stays as it is: you have read it masked. Null removes it."""
    phone: NotRequired[str | None]
    """不填即保持原样：您读到的是脱敏内容。null 则清除。 Left out, it stays as it is: you have read it masked. Null removes it."""
    id_number: NotRequired[str | None]
    """不填即保持原样：您读到的是脱敏内容。null 则清除。 Left out, it stays as it is: you have read it masked. Null removes it."""


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
    """居民能看到谁查看过。 What a resident reads of those who looked."""
    id: str
    field: RevealField
    reason: str
    actor_id: str
    actor_name: str | None
    """工作人员的完整姓名。 Of the member of staff, in full."""
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
    """整体替换排班。 Replaces the roster as a whole."""
    weekly: list[Shift]
    holidays: NotRequired[list[tuple[str, str]] | None]
    """法定节假日；空：休息，null：与该星期几相同。 On public holidays; empty: off, null: as on that weekday."""
    days: NotRequired[list[DayShift]]


class RowRead(TypedDict):
    index: int
    """从 0 起，按您发送的顺序。 From 0, in the order in which you sent them."""
    external_id: str | None
    result: OffersPushingResult
    code: str | None
    """为何被拒绝、被取代或待审。 Why it is rejected, superseded or held back."""
    field: str | None
    hint: str | None
    """可以怎么办。 What to do about it."""


class SandboxOrderCreate(TypedDict):
    item_code: str
    """取自商业清单。 Of the commercial list."""
    value: NotRequired[Literal["magic-pays", "magic-refuses", "magic-times-out", "magic-disputes"]]
    """下单的人会怎么做。 What whoever ordered will do."""
    price_fen: NotRequired[int]
    """金额，单位为分（百分之一元）。 Money in 分, one hundredth of a yuan."""


Scope: TypeAlias = 'Literal["claims:redeem", "keys:write", "offers:read", "offers:write", "orders:read", "orders:write", "webhooks:write"]'


ScopeOutput: TypeAlias = 'Literal["claims:redeem", "keys:write", "offers:read", "offers:write", "orders:read", "orders:write", "webhooks:write"]'


class ScopeWrite(TypedDict):
    places: NotRequired[list[str]]
    """仅面向住在那里的人。 Only for people who live there."""
    elders: NotRequired[bool]
    """仅限六十岁及以上的人。 Only for people of 60 and more."""


class ScoreRead(TypedDict):
    score: float
    """爽约计 1，临时取消计 ½；30 天后减半。达到场地的 `suspended_from` 即暂停预约。 No-shows count 1, late cancellations ½; half of it is forgotten after 30 days. A venue's `suspended_from` says how many are too many."""
    misses: list[BookingRead]
    """计入的各次，新的在前。 Those that count, newest first."""


class SearchPartRead(TypedDict):
    text: str
    hit: bool
    """因此被找到：请标出来。 Because of this it was found: mark it."""


class SectionRead(TypedDict):
    name: str
    title: str
    rows: list[dict[str, Any]]


Sensitive: TypeAlias = 'Literal["health", "mediation", "minor"]'


class SeriesCreate(TypedDict):
    """第一次的日期，以及其余各次的规则。 The first date, and the rule for the others."""
    starts_at: str
    ends_at: str
    rrule: str
    """RFC 5545：FREQ 为 daily、weekly 或 monthly，可带 INTERVAL、COUNT 或 UNTIL、BYDAY、BYMONTHDAY；一年之内最多 60 次。 RFC 5545: FREQ daily, weekly or monthly, with INTERVAL, COUNT or UNTIL, BYDAY, BYMONTHDAY; 60 dates within a year at the most."""
    purpose: str
    headcount: int
    skip_holidays: NotRequired[bool]
    """避开法定节假日；调休上班日按平日算。 Not on public holidays; 调休 days are ordinary ones."""
    for_resident_id: NotRequired[str | None]
    dry_run: NotRequired[bool]
    """只说明每一次会怎样。 Only say what would become of each date."""


class SeriesDateRead(TypedDict):
    starts_at: str
    ends_at: str
    result: DateResult
    booking_id: str | None
    reasons: list[ReasonRead]


class SeriesRead(TypedDict):
    id: str | None
    """试算时为 null。 Null of a dry run."""
    venue_id: str
    rrule: str
    purpose: str
    headcount: int
    skip_holidays: bool
    dates: list[SeriesDateRead]


class SeriesUpdate(TypedDict):
    """`this` 为那一次的新时间；否则为新规则开始的第一次。 For `this` the new time of that date; else the first date from which the rule begins anew."""
    starts_at: str
    ends_at: str
    rrule: NotRequired[str | None]
    """不填即沿用；不适用于 `this`。 Without it, as before; not for `this`."""
    purpose: str
    headcount: int


class ServeRequest(TypedDict):
    place_code: str


class ServiceRead(TypedDict):
    item_id: str
    """取自商业清单。 Of the commercial list."""
    code: str
    title: str
    category_code: str
    function: str | None
    price_fen: int
    """按本商户的做法。 As this merchant does it."""
    note: str | None


class ServiceWrite(TypedDict):
    item_code: str
    """取自商业清单。 Of the commercial list."""
    price_fen: int
    """金额，单位为分（百分之一元）。 Money in 分, one hundredth of a yuan."""
    note: NotRequired[str | None]


class ServingRead(TypedDict):
    place_code: str
    status: ServingStatus
    moves: list[str]
    """您现在可以做的动作。 The verbs you may use now."""


ServingStatus: TypeAlias = 'Literal["asked", "approved", "refused", "ended"]'


class SessionRead(TypedDict):
    id: str
    client: str
    """设备自报的名称。 What the device called itself."""
    created_at: str
    refreshed_at: str
    """最近一次使用，精确到一刻钟。 When it was last heard of, to a quarter of an hour."""
    expires_at: str


class SettleRequest(TypedDict):
    reason_code: str
    reason: NotRequired[str | None]
    price_fen: NotRequired[int | None]
    """最终应付的价格（如有变化）。 What is to be paid in the end, if it is another price."""


class Settlement(TypedDict):
    """如何结束；争议的，连同退给家属的金额。 How it ends; of a dispute, with what goes back to the family."""
    refund_fen: NotRequired[int]
    """金额，单位为分（百分之一元）。 Money in 分, one hundredth of a yuan."""
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
    """同一班次连续多少周。 The same shift in so many weeks on end."""


class ShiftRead(TypedDict):
    id: str
    place_code: str
    account_id: str
    starts_at: str
    ends_at: str


class SickLeaveRead(TypedDict):
    leave: LeaveRead
    released: list[str]
    """现在改派给他人的订单。 Orders that are offered to others now."""


Sight: TypeAlias = 'Literal["health", "door"]'


class SignatureCheck(TypedDict):
    webhook_id: str
    webhook_timestamp: str
    webhook_signature: str
    """收到的请求头原文，或您的程序算出的值。 The header as it came, or what your program made of it."""
    body: str
    """收到的原文。 As it came."""


class SignatureCreate(TypedDict):
    party_id: NotRequired[str | None]
    """签署的当事人；不填角色和此项即自己。 The party who signs; without role and this, yourself."""
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
    """可以预约；否则说明原因。 It can be booked; otherwise the reasons say why not."""
    units_free: int
    reasons: list[ReasonRead]


class SlotWish(TypedDict):
    """从何时到何时。 From when to when."""
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
    """患者的；null：您看不到。 Of the patient; null: none to be seen."""
    advice: NotRequired[str | None]
    kind: Literal['blood-specimen']
    specimens: list[str]
    taken_at_site: str
    tube_numbers: NotRequired[list[str]]


class StaffImportRead(TypedDict):
    rows: int
    """有内容的行数。 Rows with anything in them."""
    imported: int
    accounts_made: int
    """供尚未登录的人。 For those who have not signed in yet."""
    bad_rows: int
    errors: list[CellError]
    """前一千条，从上往下。 The first thousand, from the top."""


class StandingRead(TypedDict):
    """商户成员和工作人员看到的商户。 A merchant as its members and staff see it."""
    id: str
    organisation_id: str
    place_code: str
    """所在地。 Where it stands."""
    name: str
    summary: str
    address: str
    latitude: float
    longitude: float
    phone: str
    uscc: str | None
    status: MerchantStatus
    listed: bool
    """此刻居民能找到。 Found by residents at this moment."""
    valid_until: str | None
    """最先到期的证照何时到期。 When the first of its papers runs out."""
    paused_until: str | None
    on_behalf: bool
    """由工作人员登记。 Entered by staff."""
    checklist: list[PointRead]
    papers: list[PaperRead]
    places: list[ServingRead]
    version: int
    moves: list[str]
    """您现在可以做的动作。 The verbs you may use now."""
    created_at: str


class StepRead(TypedDict):
    move: str
    from_status: str
    to_status: str
    actor_id: str
    actor_name: str | None
    """履职人员的完整姓名。 In full of who acted in office."""
    on_behalf_of: str | None
    """操作人所代办的居民。 The resident for whom the actor acted."""
    on_behalf_of_name: str | None
    roles: list[str]
    """操作人当时在那里担任的角色。 The roles the actor held there at that moment."""
    reason_code: str | None
    reason: str | None
    created_at: str


class StomaRecord(TypedDict):
    done: str
    reaction: NotRequired[str | None]
    """患者的；null：您看不到。 Of the patient; null: none to be seen."""
    advice: NotRequired[str | None]
    kind: Literal['stoma']
    stoma_colour: Literal["red", "pale", "dark", "black"]
    skin_intact: bool
    bag_changed: bool


class SubscriptionRead(TypedDict):
    template: str
    template_id: str | None
    """供 wx.requestSubscribeMessage 使用；没有设置的为 null。 For wx.requestSubscribeMessage; null where none was set up."""
    title: str
    left: int
    """您已同意、尚未收到的条数。 How many messages you have agreed to and not had yet."""


class SubscriptionsCreate(TypedDict):
    answers: list[AnswerWrite]
    """wx.requestSubscribeMessage 对每个模板的结果。 What wx.requestSubscribeMessage said of each template."""


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
    """事先上传的 .docx；参见我们自带的模板。 A .docx, uploaded before; see the one we bring along."""


class TemplateRead(TypedDict):
    id: str
    name: str
    place_code: str
    file_id: str
    uploaded_by: str
    created_at: str


class TermCreate(TypedDict):
    kind: NotRequired[TermKind]
    """`status` 和 `ownership` 使法院不能确认协议。 `status` and `ownership` make that no court confirms the agreement."""
    text: str
    party_id: NotRequired[str | None]
    """由谁履行。 Who owes it."""
    amount_fen: NotRequired[int | None]
    due_on: NotRequired[str | None]
    instalments: NotRequired[list[Instalment]]
    """合计等于总金额。 They add up to the amount."""


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
    """现行的于前一天终止。 Those in force end the day before."""
    terms: HomecareProvidersTerms
    source: str
    """由谁在哪里制定。 Who laid them down, and where."""


class TicketCreate(TypedDict):
    headcount: int
    purpose: str
    for_resident_id: NotRequired[str | None]
    """为谁；不填即自己。 Whom it is for; without it, oneself."""


class TicketRead(TypedDict):
    id: str
    weight: int
    """占几份签。 How many lots it has."""
    seats: int
    rank: int | None
    """抽签名次。 Its place in the draw."""
    status: TicketStatus
    draw_id: str
    moves: list[str]
    """您现在可以做的动作。 The verbs you may use now."""
    headcount: int
    purpose: str
    booking_id: str | None
    """中签所得的预约。 What was won."""
    created_at: str


TicketStatus: TypeAlias = 'Literal["entered", "won", "lost", "refused", "withdrawn", "void"]'


Title: TypeAlias = 'Literal["nurse", "senior", "charge", "deputy_chief", "chief"]'


class TodayWrite(TypedDict):
    today: FacilityToday
    """到午夜为止；之后恢复如常。 Until midnight; then it is as usual again."""
    note: NotRequired[str | None]


class TodoRead(TypedDict):
    kind: str
    """<模块>.<动作> <slice>.<verb>"""
    id: str
    title: str
    due_at: str | None
    """null：没有期限。 Null: no deadline."""
    place_code: str
    link: str
    """在哪里阅读或办理，位于 /api/v1 之下。 Where to read or do it, below /api/v1."""


class TokensRead(TypedDict):
    access_token: str
    """作为 `Authorization: Bearer …` 发送。 Send as `Authorization: Bearer …`."""
    expires_in: Literal[900]
    """访问令牌的有效秒数。 Seconds the access token lives."""
    refresh_token: str
    """只能刷新一次。 Good for one refresh."""
    account: AccountRead


class Told(TypedDict):
    channel: NoticesCallsChannel


class TurnAway(TypedDict):
    reason_code: Literal["unsafe", "family_refuses", "not_the_patient", "not_as_assessed"]
    reason: NotRequired[str | None]


class UnreadRead(TypedDict):
    booking_id: str
    unread: int
    """对方未读的留言数。 Messages of the other side that are not read yet."""


class UsageRead(TypedDict):
    hour: int
    """一天中的钟点，0 到 23。 Of the day on the wall, 0 to 23."""
    bookings: int
    """这一小时内实际使用的预约数。 That were used in this hour."""
    minutes: int
    """这一小时内全部单元的使用分钟数。 For which it was used in this hour, of all units."""
    missed: int
    """这一小时内无人到场的预约数。 Bookings of this hour to which nobody came."""


class VascularLineRecord(TypedDict):
    done: str
    reaction: NotRequired[str | None]
    """患者的；null：您看不到。 Of the patient; null: none to be seen."""
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
    """法定节假日的营业时间；空：关门，null：与该星期几相同。 On public holidays; empty: closed, null: as on that weekday."""
    opening_exceptions: list[ExceptionRead]
    """与平时不同的日期。 Dates on which it is different."""
    id: str
    place_code: str
    kind: VenueKind
    name: str
    summary: str
    address: str
    capacity: int
    """可容纳人数。 People it holds."""
    units: int
    """逐个预约的座位；1：整间。 Seats booked one by one; 1: the whole room."""
    needs_approval: bool
    parent_id: str | None
    rules: list[VenuesRuleRead]
    """预约须遵守的规则，用文字说明。 What a booking has to keep, in words."""
    terms: VenuesTerms
    """同样的内容，用数字表示。 The same, in numbers."""
    version: int


class VenueUpdate(TypedDict):
    """工作人员可修改的全部内容；已有的预约仍按预约时的条件。 All that staff may change; what is booked already keeps the terms it was booked on."""
    opening: list[WeeklySpanWrite]
    holiday_opening: NotRequired[list[SpanWrite] | None]
    """法定节假日的营业时间；空：关门，null：与该星期几相同。 On public holidays; empty: closed, null: as on that weekday."""
    opening_exceptions: NotRequired[list[ExceptionWrite]]
    """与平时不同的日期。 Dates on which it is different."""
    name: str
    summary: str
    address: str
    capacity: int
    """可容纳人数。 People it holds."""
    needs_approval: bool
    terms: VenuesTerms
    version: int
    """读取时的版本。 As it was read."""


class VenuesRuleRead(TypedDict):
    code: str
    message: str


VenuesSeriesScope: TypeAlias = 'Literal["this", "later", "all"]'


class VenuesTalksMessageCreate(TypedDict):
    text: NotRequired[str | None]
    canned_id: NotRequired[str | None]
    """工作人员：用常用答复代替文字。 Staff: an answer at hand, instead of a text."""


class VenuesTalksMessageRead(TypedDict):
    id: str
    author_id: str
    from_staff: bool
    """由社区所说。 Said by the community."""
    text: str
    text_en: str | None
    """常用答复的英文。 The same in English, of an answer at hand."""
    read_at: str | None
    """对方阅读的时间。 When the other side had read it."""
    answer_by: str | None
    """社区应在此之前答复。 Until when the community ought to answer."""
    created_at: str


class VenuesTerms(TypedDict):
    step_minutes: NotRequired[int]
    """预约从这些时刻开始。 Bookings start on these."""
    shortest_minutes: NotRequired[int]
    longest_minutes: NotRequired[int]
    notice_minutes: NotRequired[int]
    """须提前多久预约。 How long before its start a booking must be made."""
    horizon_days: NotRequired[int]
    """最多可以提前多久预约。 How far ahead one may book."""
    before_minutes: NotRequired[int]
    """每次预约之前留作布置。 Kept free before each booking, to set up."""
    after_minutes: NotRequired[int]
    """每次预约之后留作清洁。 Kept free after each booking, to clean."""
    quotas: NotRequired[list[Quota]]
    quiet: NotRequired[list[QuietHours]]
    youngest: NotRequired[int | None]
    """仅限该年龄的人。 For those of this age only."""
    suspended_from: NotRequired[int]
    """爽约达到这一次数即过多。 No-shows that are too many."""
    hold_minutes: NotRequired[int]
    """填表期间时段保留多久。 A slot waits while the form is filled."""
    offer_minutes: NotRequired[int]
    """给候补者的机会保留多久。 An offer to who waited holds this long."""
    reply_minutes: NotRequired[int]
    """提问应在多少分钟内得到答复。 A question ought to be answered within these."""
    early_minutes: NotRequired[int]
    """开始前多久可以签到。 How long before the start one may check in."""
    grace_minutes: NotRequired[int | None]
    """此后仍未签到则释放时段；null：从不。 Without a check-in the slot is freed then; null: never."""
    elder_from: NotRequired[int]
    """抽签时，从该年龄起算老年人。 In a draw, an elder from this age on."""
    elder_weight: NotRequired[int]
    """老年人的签占几份。 How many lots an elder's ticket has."""
    favoured_weight: NotRequired[int]
    """残疾居民的签占几份。 How many lots a disabled resident's ticket has."""
    late_minutes: NotRequired[int]
    """晚于开始前这一时间取消即为临时取消。 To cancel later than this before the start is late."""


class VerdictRead(TypedDict):
    valid: bool
    """接收方应当相信它。 A receiver should believe it."""
    steps: list[CheckedRead]


class VisitEntryRead(TypedDict):
    number: int
    occasion: Occasion
    visits: int
    balance: int
    """此笔之后。 After it."""
    order_id: str | None
    reason_code: str | None
    created_at: str


VisitStatus: TypeAlias = 'Literal["planned", "departed", "arrived", "identified", "serving", "paused", "completed", "aborted", "called_off"]'


class VitalsRead(TypedDict):
    taken_at: str
    values: dict[str, JsonValue]
    danger: list[str]
    """超出即须立即打电话的范围。 What is beyond the limits at which one calls at once."""


class VitalsWrite(TypedDict):
    at: NotRequired[str | None]
    """事后补报时填发生时间；不填即现在。 When it happened, if it is told later; left out: now."""
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
    """为谁；不填即自己。 Whom it is for; without it, oneself."""
    instead_of: NotRequired[str | None]
    """因场地关闭而取消的预约：原预约人优先于其他人候补，限一次。 A booking that a closure displaced: whoever had it is asked before others, once."""


class WaitRead(TypedDict):
    id: str
    venue_id: str
    status: WaitStatus
    moves: list[str]
    """您现在可以做的动作。 The verbs you may use now."""
    position: int | None
    """1 为最先询问的；不再等候的为 null。 1 is asked first; null once it no longer waits."""
    starts_at: str
    ends_at: str
    headcount: int
    purpose: str
    offer_until: str | None
    """时段为 `claim` 保留到何时。 Until when the slot is kept for `claim`."""
    booking_id: str | None
    """成为什么。 What was made of it."""
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
    """wx.login 得到的 code。 What wx.login gave."""


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
    """按人们的叫法。 As people call them."""
    photo_file_id: NotRequired[str | None]
    """事先上传。 Uploaded before."""


class WorkerRead(TypedDict):
    id: str
    name: str
    photo_file_id: str | None


class WoundRecord(TypedDict):
    done: str
    reaction: NotRequired[str | None]
    """患者的；null：您看不到。 Of the patient; null: none to be seen."""
    advice: NotRequired[str | None]
    kind: Literal['wound-dressing']
    site: str
    length_cm: float
    width_cm: float
    depth_cm: NotRequired[float]
    exudate: Literal["none", "little", "moderate", "much"]
    signs_of_infection: bool


class YearRead(TypedDict):
    year: int
    provisional: bool
    """尚未公布：按星期计算。 Nobody has published it yet: it goes by weekdays."""
    source: str | None
    """空：来自随产品提供的已公布日历，或为暂定。 Null: from the published calendar that we ship, or provisional."""
    version: int
    """供 `PUT` 使用；没有人录入该年度时为 0。 For `PUT`; 0, where nobody has entered that year."""
    days: list[DayRead]
    """与星期不一致的日期，按先后排列。 Those that are not what their weekday says, in their order."""


class YearUpdate(TypedDict):
    version: NotRequired[int]
    """0：该年度还没有人录入。 0: nobody has entered that year yet."""
    source: str
    """所依据的通知。 The notice it was taken from."""
    days: list[AnnouncedDay]
    """全部放假日期（含其中的周末）和全部调休上班日期；该年度其余日期按星期计算，不再是暂定。 Every holiday, weekends among them, and every day worked instead. All else of the year goes by its weekday, and is certain."""

