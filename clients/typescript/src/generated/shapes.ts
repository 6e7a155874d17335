// Generated from openapi/openapi.json by `make clients`: change the contract, not this file.
import type { Page, Upload } from "../answers";

export interface Abort {
  reason_code: "emergency" | "condition_changed" | "family_stops" | "danger_to_nurse";
  /** 先找医生或 120（护士条例第 17 条）。 First the doctor or 120 (护士条例 art. 17). */
  called_120: boolean;
  statement: string;
}

/** 当事人同意或拒绝了什么。 What a party has agreed to, or refused. */
export type About = "mediation" | "extension" | "disclosure" | "helper" | "open_session" | "record" | "redo";

export interface AcceptRequest {
  /** 谁会来（如果已知）。 Who will come, if that is known. */
  worker_id?: string | null;
}

/** 被查看的人能看到的内容。 What somebody reads of those who looked. */
export interface AccessRead {
  id: string;
  kind: Sensitive;
  /** 被查看的是哪类内容。 The kind of thing that was shown. */
  subject: string;
  subject_id: string;
  purpose: string;
  actor_id: string;
  /** 查看人的完整姓名。 Of whoever looked, in full. */
  actor_name: string | null;
  roles: Array<string>;
  created_at: string;
}

export interface AccountRead {
  id: string;
  name: string | null;
  phone: string | null;
}

export interface AgreementCreate {
  form?: Form;
  /** 主要事实、争议事项及责任（人民调解法第 29 条）。 Main facts, issues and who is liable (人民调解法 29). */
  facts?: string | null;
  /** 如何履行、何时履行完。 How and by when it is to be done. */
  way?: string | null;
  terms: Array<TermCreate>;
}

export interface AgreementRead {
  id: string;
  form: Form;
  facts: string | null;
  way: string | null;
  terms: Array<TermRead>;
  signatures: Array<SignatureRead>;
  /** 谁还没有签：当事人按编号，另有 `mediator`、`seal`。 Who has not signed yet: parties by id, `mediator`, `seal`. */
  missing: Array<string>;
  /** 能否申请司法确认（民诉法解释第 355 条）。 Whether a court may confirm it (民诉法解释 355). */
  confirmable: boolean;
  /** 书面：全部签署后生效（第 29 条）；口头：立即生效（第 30 条）。 Written: once all have signed (29); oral: at once (30). */
  effective_at: string | null;
  created_at: string;
}

export interface AirwayRecord {
  done: string;
  /** 患者的；null：您看不到。 Of the patient; null: none to be seen. */
  reaction?: string | null;
  advice?: string | null;
  kind: "airway";
  spo2_before: number;
  spo2_after: number;
  sputum?: string | null;
}

export type AlarmKind = "nurse_sos" | "family_sos" | "elder_call";

export interface AlarmRead {
  id: string;
  kind: AlarmKind;
  status: AlarmStatus;
  /** 您现在可以做的动作。 The verbs you may use now. */
  moves: Array<string>;
  /** 所涉事项的种类。 The kind of thing it is about. */
  subject: string;
  subject_id: string;
  place_code: string;
  raised_by: string;
  /** 不得给发出警报的人打电话：可能有人在旁听。 Whoever raised it must not be called: somebody may be listening. */
  silent: boolean;
  /** 警报结束一个月后清除。 Forgotten a month after the alarm is over. */
  location: LocationRead | null;
  /** 到目前为止通知了多少人。 How many people were told until now. */
  told: number;
  acknowledged_by: string | null;
  acknowledged_at: string | null;
  closed_at: string | null;
  outcome: Outcome | null;
  created_at: string;
}

export type AlarmStatus = "raised" | "acknowledged" | "closed";

export interface AlternativeRead {
  venue_id: string;
  venue_name: string;
  starts_at: string;
  ends_at: string;
  needs_approval: boolean;
  /** 与原预约时间相差多少分钟。 How far from the time that was booked. */
  minutes_off: number;
}

/** 与星期不一致的日期是什么日子。 What a day is that is not what its weekday says. */
export type Announced = "holiday" | "workday";

export interface AnnouncedDay {
  day: string;
  /** 公共节假日，或调休上班的周六、周日。 A public holiday, or a Saturday or Sunday that is worked (调休). */
  kind: Announced;
  name?: string | null;
}

/** 与 wx.requestSubscribeMessage 的说法一致。 As wx.requestSubscribeMessage says it. */
export type Answer = "accept" | "reject" | "ban" | "filter";

export interface AnswerWrite {
  template_id: string;
  answer: Answer;
}

export interface AppealCreate {
  reason: string;
}

export interface AppealDecision {
  /** 不再计入。 It no longer counts. */
  excused: boolean;
  reason?: string | null;
}

export interface Approval {
  /** 本人是谁；系统替您比对姓名和身份证号。 Who this is; name and ID number are compared for you. */
  resident_id: string;
}

export interface AreaRead {
  place_code: string;
  travel_fen: number;
}

export interface AreaWrite {
  place_code: string;
  /** 金额，单位为分（百分之一元）。 Money in 分, one hundredth of a yuan. */
  travel_fen: number;
}

export interface Arrival {
  /** 事后补报时填发生时间；不填即现在。 When it happened, if it is told later; left out: now. */
  at?: string | null;
  location?: Fix | null;
}

export interface ArriveRequest {
  /** 下单人在门口说出的码。 What whoever ordered says at the door. */
  code: string;
}

export interface AssessmentCreate {
  /** refer：转到医院。 refer: to the hospital instead. */
  result: ResultInput;
  score?: number | null;
  /** 不填即按该类别的规则。 Left out: as long as the rules of the category say. */
  valid_until?: string | null;
  /** 与报价不同时的价格。 The price, if it is not the one quoted. */
  lines?: Array<PriceLine> | null;
  findings?: string | null;
  /** 出现任一项即不能通过。 Any of these and it cannot pass. */
  contraindications?: Array<string>;
}

export interface AssessmentRead {
  result: HomecareOrdersResult;
  score: number | null;
  valid_until: string | null;
  /** 没有评估员：该类别的规则不要求。 No assessor: the category's rule asks for none. */
  by_rule: boolean;
  created_at: string;
}

export interface AttemptRead {
  /** null：没有收到回应。 Null: there was no answer. */
  status_code: number | null;
  /** `timeout`、`address_private`、`status` 等；null：已被接收。 `timeout`, `address_private`, `status`, …; null: it was taken. */
  failure: string | null;
  /** 对方回应的开头。 The beginning of what it answered. */
  answer: string;
  ms: number;
  created_at: string;
}

/** 离开之前如何设法联系。 How she tried to reach somebody before leaving. */
export interface Attempts {
  reason: string;
}

/** 付款人的。立即为微信支付加密：我们无法再读取。 Of the payer. Sealed for WeChat Pay at once: we can read it no more. */
export interface BankCard {
  bank_type: string;
  bank_account: string;
  real_name: string;
}

/** 委托的依据（民法典第 34、163、165 条）。 What the mandate rests on (民法典 arts. 34, 163, 165). */
export type Basis = "appointed" | "paper";

export interface Begin {
  /** 事后补报时填发生时间；不填即现在。 When it happened, if it is told later; left out: now. */
  at?: string | null;
  /** 已核对过的可不填；否则只算口头声明，并予标注。 Left out where it was checked before; else it counts as declared only, and is flagged. */
  identity?: Identification | null;
}

export interface BillRead {
  day: string;
  /** 微信支付账单上的笔数。 How many, by WeChat Pay's bill. */
  payments: number;
  /** 单位为分。 In 分. */
  paid_fen: number;
  refunds: number;
  /** 单位为分。 In 分. */
  refunded_fen: number;
  /** 最近一次核对时发现。 Found when it was last compared. */
  differences: number;
  created_at: string;
}

export interface BillRequest {
  day: string;
}

export interface BodyImportResidents {
  file: Upload;
}

export interface BodyImportStaff {
  file: Upload;
}

export interface BodyPushSheet {
  file: Upload;
}

export interface BodyUploadFile {
  file: Upload;
  /** 用一个词说明用途。 What it is for, in one word. */
  purpose: string;
}

export interface BookingCreate {
  starts_at: string;
  ends_at: string;
  headcount: number;
  unit_no?: number | null;
  /** 为谁预约；不填即自己。计入其住户的额度。 Whom it is for; without it, oneself. Their household's quota counts. */
  for_resident_id?: string | null;
  /** 工作人员：在 `may_override` 允许时可以不适用的规则。 Staff: the rules to set aside, where `may_override` says so. */
  override?: Array<string>;
  purpose: string;
}

export interface BookingRead {
  id: string;
  venue_id: string;
  unit_no: number;
  /** 成组预约时的全部座位。 All its seats, if it is of a group. */
  unit_nos: Array<number>;
  status: BookingStatus;
  /** 您现在可以做的动作。 The verbs you may use now. */
  moves: Array<string>;
  starts_at: string;
  ends_at: string;
  /** 仅占住时为 null。 Null while it is only held. */
  purpose: string | null;
  headcount: number;
  booked_by: string;
  /** 为哪位居民预约。 The resident it is for. */
  resident_id: string | null;
  /** 工作人员为其放宽的规则。 The rules that staff set aside for it. */
  overridden: Array<string>;
  /** 占住的时段等待 `submit` 到何时。 Until when a held slot waits for `submit`. */
  hold_until: string | null;
  checked_in_at: string | null;
  checked_out_at: string | null;
  /** 本人所述未到场的原因。 Why somebody was not there, as they say. */
  appeal: string | null;
  appealed_at: string | null;
  appeal_decided_at: string | null;
  /** 爽约从何时起不再计入。 Since when a no-show no longer counts. */
  excused_at: string | null;
  created_at: string;
}

export type BookingStatus = "held" | "pending" | "confirmed" | "in_use" | "completed" | "rejected" | "cancelled" | "late_cancelled" | "no_show" | "displaced" | "expired";

export interface BookingSubmit {
  purpose: string;
  headcount: number;
}

export interface BowelRecord {
  done: string;
  /** 患者的；null：您看不到。 Of the patient; null: none to be seen. */
  reaction?: string | null;
  advice?: string | null;
  kind: "bowel";
  stool: "none" | "little" | "moderate" | "much";
  solution_ml?: number;
}

export interface CalendarLinkMade {
  /** 只显示这一次。持有它的人能看到您的预约：请像钥匙一样保管。 Shown this once. Whoever has it reads your bookings: keep it as you keep a key. */
  path: string;
}

export interface CalendarLinkRead {
  created_at: string;
  /** 日历最近一次读取的时间，精确到小时。 When a calendar last asked, to the hour. */
  read_at: string | null;
}

export interface CallBack {
  outcome: string;
}

export interface CallForHelp {
  location?: Location | null;
  /** 不得回拨：有人在旁听。 Nobody may call back: somebody is listening. */
  silent?: boolean;
}

export interface CallRead {
  id: string;
  resident_id: string;
  name: string;
  phone: string | null;
  place_code: string;
  household_number: string;
  /** 要告知的内容。 What to tell. */
  text: string;
  status: CallStatus;
  channel: NoticesCallsChannel | null;
  /** 您现在可以做的动作。 The verbs you may use now. */
  moves: Array<string>;
  created_at: string;
}

export type CallStatus = "waiting" | "told" | "unreached";

/** 开始前多久以内取消，须付价格的多少。 Calling off later than so long before the start costs so much of the price. */
export interface CancelTier {
  within_hours: number;
  percent: number;
}

/** 调度可以派谁，其他人为何不行。 Whom a dispatcher may send, and why others not. */
export interface CandidateRead {
  nurse_id: string;
  name: string;
  score: number;
  reasons: Array<ReasonGiven>;
  blocking: Array<FailureRead>;
}

export interface CannedCreate {
  title: string;
  text: string;
  text_en: string;
}

export interface CannedRead {
  id: string;
  place_code: string;
  title: string;
  text: string;
  text_en: string;
  version: number;
}

export interface CannedUpdate {
  title: string;
  text: string;
  text_en: string;
  /** 读取时的版本。 As it was read. */
  version: number;
}

/** 下单人与患者是什么关系、凭什么同意。 As what somebody ordered, and consented, for the patient. */
export type Capacity = "self" | "family" | "proxy" | "staff";

export interface CasesDutyRead {
  account_id: string;
  kind: string;
}

export interface CasesMessageCreate {
  text: string;
  /** 只有该方能看到；不填即各方。 Only that side reads it; without it, every side. */
  party_id?: string | null;
  /** 能看到该消息的人可以打开。 Opened by whoever reads the message. */
  file_ids?: Array<string>;
}

export interface CasesMessageRead {
  id: string;
  party_id: string | null;
  author_id: string;
  text: string;
  file_ids: Array<string>;
  created_at: string;
}

export interface CasesRatingCreate {
  /** 5 非常满意 … 1 非常不满意。 5 very satisfied … 1 not at all. */
  score: number;
  comment?: string | null;
}

export interface CasesRatingRead {
  id: string;
  score: number;
  comment: string | null;
  rated_by: string;
  /** 评 1 或 2 的会有人回访。 After a 1 or a 2 somebody calls back. */
  called_back_at: string | null;
  created_at: string;
}

export interface CatalogBrief {
  name: CatalogName;
  title: string;
  place_code: string;
  version: number;
}

export type CatalogName = "government" | "commercial" | "nursing" | "elderly" | "posts";

export interface CatalogRead {
  name: CatalogName;
  title: string;
  /** 哪里的清单：所问的地方，或其上级。 Whose list it is: the place asked for, or one above. */
  place_code: string;
  version: number;
  categories: Array<CategoryRead>;
}

export interface CatalogWrite {
  title: string;
  categories: Array<CategoryWrite>;
  /** 您读到的版本；不填即新建清单。 The version you read; leave out to make a new list. */
  version?: number | null;
}

export interface CategoryRead {
  code: string;
  title: string;
  function: Function | null;
  group: Group | null;
  items: Array<ItemBrief>;
}

export interface CategoryWrite {
  code: string;
  title: string;
  /** 仅用于商业清单。 Of the commercial list only. */
  function?: Function | null;
  /** 仅用于护理清单。 Of the nursing list only. */
  group?: Group | null;
}

export interface CatheterRecord {
  done: string;
  /** 患者的；null：您看不到。 Of the patient; null: none to be seen. */
  reaction?: string | null;
  advice?: string | null;
  kind: "urinary-catheter";
  catheter_size_fr?: number | null;
  balloon_ml?: number | null;
  urine_ml: number;
  urine_look: string;
}

export interface Cell {
  name: string;
  /** 空：不足三件，或为避免推算出其他不足三件的数目而一并隐去。 Null: fewer than three, or hidden so that nobody can work out which of the others is. */
  count: number | null;
}

/** 哪里错了，从不显示所填的值。 What is wrong, never the value. */
export interface CellError {
  /** 与 Excel 的行号一致。 As Excel numbers it. */
  row: number;
  column: string;
  code: string;
  zh: string;
  en: string;
}

export interface CheckIn {
  /** 门口此刻显示的码；工作人员不需要。 As the door shows it now; staff need none. */
  code?: string | null;
}

export interface CheckRead {
  code: string;
  passed: boolean;
  /** 结果：状态码，或没有应答的原因。 What came of it: statuses, or why there was no answer. */
  came: string;
  zh: string;
  en: string;
  /** 应当怎么做；通过则为空。 What to do; null where it passed. */
  remedy_zh: string | null;
  remedy_en: string | null;
}

export interface CheckedRead {
  /** timestamp、form、delivery、signature：依此顺序。 timestamp, form, delivery, signature: in this order. */
  step: string;
  passed: boolean;
  /** null：通过。 Null: passed. */
  code: string | null;
  zh: string;
  en: string;
}

/** 手机付款所需：`request_payment` 原样交给 wx.requestPayment。 What a phone needs to pay: `request_payment` goes to wx.requestPayment as it is. */
export interface CheckoutRead {
  payment_id: string;
  out_trade_no: string;
  /** 金额，单位为分（百分之一元）。 Money in 分, one hundredth of a yuan. */
  amount_fen: number;
  request_payment: RequestPayment;
}

export interface ChineseMedicineRecord {
  done: string;
  /** 患者的；null：您看不到。 Of the patient; null: none to be seen. */
  reaction?: string | null;
  advice?: string | null;
  kind: "tcm";
  technique: "moxibustion" | "cupping" | "scraping" | "auricular" | "plaster";
  points: Array<string>;
  minutes: number;
  skin_after: string;
}

export interface ClaimCreate {
  /** 社区，最好到楼栋或单元。 The community, or better the building or unit. */
  place_code: string;
  household_number?: string | null;
  name: string;
  /** 与户主的关系。 To the head of the household. */
  relation: Relation;
  /** 帮助工作人员确认；决定之后即清除。 Helps staff to be sure; erased once decided. */
  id_number?: string | null;
}

export interface ClaimRead {
  id: string;
  account_id: string;
  place_code: string;
  household_number: string | null;
  name: string;
  relation: Relation;
  id_number: string | null;
  /** 成为谁的账号。 Whose account it became. */
  resident_id: string | null;
  status: ClaimStatus;
  /** 您现在可以做的动作。 The verbs you may use now. */
  moves: Array<string>;
  created_at: string;
}

/** 无需填写任何内容。 Nothing needs to be said. */
export interface ClaimRequest {
}

export type ClaimStatus = "pending" | "approved" | "rejected";

export interface CleaningCreate {
  note: string;
}

export interface CleaningRead {
  id: string;
  venue_id: string;
  /** 由哪份报告生成。 The report that opened it. */
  damage_id: string | null;
  note: string;
  status: CleaningStatus;
  /** 您现在可以做的动作。 The verbs you may use now. */
  moves: Array<string>;
  taken_by: string | null;
  created_at: string;
}

export type CleaningStatus = "open" | "taken" | "done" | "dropped";

export interface ClearanceCreate {
  /** 用途；监护人会看到。 What for; the guardians read it. */
  purpose: string;
  /** 最后一天，最多从现在起半年。 The last day, half a year from now at most. */
  until: string;
}

export interface ClearanceRead {
  id: string;
  place_code: string;
  /** 申请人。 Who asked. */
  account_id: string;
  /** 完整姓名，供决定的人查看。 In full, for whoever decides. */
  account_name: string;
  purpose: string;
  until: string;
  status: ClearanceStatus;
  /** 您现在可以做的动作。 The verbs you may use now. */
  moves: Array<string>;
  created_at: string;
}

export interface ClearanceReason {
  reason: string;
}

export type ClearanceStatus = "asked" | "approved" | "refused" | "revoked" | "withdrawn";

/** 调解员与当事人的利害关系。 What brings a mediator close to a party. */
export type Closeness = "household" | "relation" | "earlier_case" | "employer" | "party" | "other";

export interface Closing {
  outcome: Outcome;
  reason: string;
}

export interface ClosureCreate {
  starts_at: string;
  ends_at: string;
  reason: string;
  /** 对受影响的预约：告知但保留、取消，或不打扰。 Of bookings in the way: tell them and leave them, cancel them, or leave them in peace. */
  mode: ClosureMode;
}

export interface ClosureDone {
  id: string;
  venue_id: string;
  starts_at: string;
  ends_at: string;
  reason: string;
  mode: ClosureMode;
  created_at: string;
  /** 因此取消的预约。 The bookings that were called off for it. */
  displaced: Array<string>;
  /** 保留的预约。 The bookings that were left. */
  in_the_way: Array<string>;
}

/** 受影响的预约：告知、取消，或不打扰。 What is in the way is told of it, called off, or left in peace. */
export type ClosureMode = "tell" | "cancel" | "book_around";

export interface ClosureRead {
  id: string;
  venue_id: string;
  starts_at: string;
  ends_at: string;
  reason: string;
  mode: ClosureMode;
  created_at: string;
}

export interface CommercialDetails {
  kind: "commercial";
  /** 价格对应的内容。 What the price is for. */
  unit: string;
  duration_minutes: number | null;
  /** 可以上门。 Comes to the door. */
  at_home: boolean;
}

export interface CommitteeRead {
  id: string;
  place_code: string;
  name: string;
  studio: string | null;
  word: string;
  seal: string;
  elected_on: string;
  /** 三年（人民调解法第 9 条）。 Three years (人民调解法 9). */
  term_ends_on: string;
  members: Array<MemberRead>;
  version: number;
}

export interface CommitteeUpdate {
  /** 您读到的版本；新建为 0。 As you read it; 0 for a new one. */
  version?: number;
  name: string;
  studio?: string | null;
  /** 用在案号中。 In the case numbers. */
  word: string;
  /** 印章上的名称；不填即机构名称。 What the seal says; without it, the name. */
  seal?: string | null;
  elected_on: string;
  organisation_id?: string | null;
  members: Array<MemberWrite>;
}

/** 护士或机构违约时，家属自动得到的补偿。按已付金额退一部分；本就全额退款的（`cancelled_by_provider`），补一次上门，所列项目由机构承担。 What the family gets by itself where the nurse or the provider failed. Money, of what was paid; where all of that goes back anyway (`cancelled_by_provider`), a visit on which the provider pays the lines it names. */
export interface Compensation {
  event: "late_30" | "no_show_nurse" | "cancelled_by_provider";
  /** 已付金额的百分之几。 Of what was paid, in money. */
  percent?: number;
  /** 下一次上门的计价项。 Lines of the next visit's price. */
  covers?: Array<"service" | "visit_fee" | "materials" | "first_visit" | "travel" | "night" | "holiday">;
  /** 该次上门的。 Of that visit. */
  valid_days?: number;
}

/** `file` 提出申请；随后法院受理、确认或驳回；当事人也可以撤回。 `file` begins; the court then accepts, confirms or declines; the parties may withdraw. */
export interface ConfirmationCreate {
  step?: "file" | "accept" | "longer" | "confirm" | "decline" | "withdraw";
  court?: string;
  /** 由谁申请：各方一起。不填即全部当事人。 Who applies: every side together. Without it, all of them. */
  party_ids?: Array<string> | null;
  /** 不填即今天。 Without it, today. */
  on?: string | null;
  ground?: string | null;
}

export interface ConfirmationRead {
  id: string;
  status: ConfirmationStatus;
  court: string;
  filed_on: string;
  applicants: Array<string>;
  /** 法院已延长十日。 The court has taken its ten days more. */
  longer: boolean;
  ground: string | null;
  decided_on: string | null;
  /** 您现在可以做的动作。 The verbs you may use now. */
  moves: Array<string>;
  created_at: string;
}

export type ConfirmationStatus = "filed" | "accepted" | "confirmed" | "declined" | "withdrawn";

export interface Confirmed {
  /** 再有效三十天的优惠。 Offers that are good for another thirty days. */
  confirmed: number;
}

export interface ConformanceRead {
  id: string;
  endpoint_id: string;
  created_at: string;
  /** 为空：仍在进行。 Null: it is still running. */
  finished_at: string | null;
  /** 满分 100：通过的项目所占的比例。 Of 100: the share of checks that passed. */
  score: number | null;
  checks: Array<CheckRead>;
}

export interface ConsentTextRead {
  purpose: Purpose;
  version: string;
  title: string;
  text: string;
  text_en: string;
  data_kinds: Array<string>;
  /** 还会提供给谁；null：没有。 Who else is given it; null: nobody. */
  receiver: string | null;
  /** 中文文本的哈希；每次同意都记载它。 Of the Chinese words; stands on every consent to them. */
  sha256: string;
}

export interface ConsentsConsentCreate {
  purpose: Purpose;
  text_version: string;
  /** 以谁的名义；不填即自己。 In whose name, if not in your own. */
  resident_id?: string | null;
}

export interface ConsentsConsentRead {
  id: string;
  purpose: Purpose;
  text_version: string;
  text_hash: string;
  /** `self` 或 `proxy`。 `self`, or `proxy`. */
  channel: string;
  /** 作出同意的账号。 The account that gave it. */
  given_by: string;
  /** 信息所属的人。 Whose data it is about. */
  resident_id: string | null;
  /** 何时作出。 When it was given. */
  created_at: string;
  withdrawn_at: string | null;
}

export interface CorrectionCreate {
  field: RevealField;
  /** 正确的内容，按该字段的格式。 What is right, as the field wants it. */
  value: string;
}

export interface CorrectionRead {
  id: string;
  resident_id: string;
  field: RevealField;
  /** 申请更正为的内容，已脱敏；作出决定后清除。 What is said to be right, masked; gone once it is decided. */
  value: string | null;
  place_code: string;
  status: CorrectionStatus;
  /** 您现在可以做的动作。 The verbs you may use now. */
  moves: Array<string>;
  created_at: string;
}

export type CorrectionStatus = "asked" | "accepted" | "refused" | "withdrawn";

export interface CorrectionValueRead {
  /** 完整内容；作出决定后为 null。 In full; null once it is decided. */
  value: string | null;
}

export interface CountsRead {
  total: number;
  /** 到目前为止检查的行数。 Rows looked at so far. */
  done: number;
  created: number;
  updated: number;
  unchanged: number;
  superseded: number;
  rejected: number;
  /** 因 `full_sync` 而撤回。 By `full_sync`. */
  withdrawn: number;
}

export interface CouponRead {
  id: string;
  offer_id: string;
  merchant_id: string;
  /** 在柜台出示。 To be shown at the counter. */
  code: string;
  /** 领取时的内容。 As it was when it was claimed. */
  title: string;
  price_fen: number;
  status: CouponState;
  expires_at: string | null;
  redeemed_at: string | null;
  created_at: string;
}

/** 此刻的状态：逾期未核销的为 `expired`。 What it is at this moment: `expired` is what the clock makes of one not redeemed in time. */
export type CouponState = "claimed" | "redeemed" | "expired";

export interface DamageCreate {
  note: string;
  /** 照片，`POST /files` 返回的编号。 Photos, as `POST /files` named them. */
  file_ids?: Array<string>;
}

export interface DamageRead {
  id: string;
  venue_id: string;
  /** 在哪次预约期间发现。 During which it was found. */
  booking_id: string | null;
  reported_by: string;
  note: string;
  file_ids: Array<string>;
  status: DamageStatus;
  /** 您现在可以做的动作。 The verbs you may use now. */
  moves: Array<string>;
  created_at: string;
}

export interface DamageSettle {
  reason?: string | null;
}

export type DamageStatus = "reported" | "settled" | "dismissed";

export interface DataRead {
  generated_at: string;
  /** 关于您的一切记录，按种类。 Whatever is kept about you, by kind. */
  sections: Array<SectionRead>;
  /** 每一种保存多久，依据哪条法律。 How long each kind is kept, and by which law. */
  rules: Array<PrivacyRuleRead>;
}

export type DateResult = "possible" | "overlapping" | "closed" | "bad";

export type DayKind = "workday" | "weekend" | "holiday";

export interface DayRead {
  day: string;
  kind: DayKind;
  name: string | null;
}

export interface DayShift {
  date: string;
  /** [起, 止]；空：当天休息。 [from, to]; empty: off that day. */
  shifts: Array<[string, string]>;
}

export type Decision = "permit" | "deny";

export interface DeliveryDetail {
  /** `webhook-id`，每次尝试都相同。 The `webhook-id`, the same at each attempt. */
  id: string;
  endpoint_id: string;
  event: string;
  status: DeliveryStatus;
  attempts: number;
  /** 待发送时，下一次尝试的时间。 When it is tried next, while it is pending. */
  due_at: string;
  delivered_at: string | null;
  created_at: string;
  /** 签名并发送的内容。 What was signed and sent. */
  body: string;
  /** 旧的在前。 Oldest first. */
  tries: Array<AttemptRead>;
}

export interface DeliveryRead {
  /** `webhook-id`，每次尝试都相同。 The `webhook-id`, the same at each attempt. */
  id: string;
  endpoint_id: string;
  event: string;
  status: DeliveryStatus;
  attempts: number;
  /** 待发送时，下一次尝试的时间。 When it is tried next, while it is pending. */
  due_at: string;
  delivered_at: string | null;
  created_at: string;
}

export type DeliveryStatus = "pending" | "delivered" | "dead";

export interface Departure {
  on: string;
  reason?: string | null;
}

export type DifferenceKind = "only_ours" | "only_theirs" | "amount" | "refund";

export interface DifferenceRead {
  id: string;
  day: string;
  kind: DifferenceKind;
  out_trade_no: string;
  out_refund_no: string | null;
  /** 单位为分；我方账上没有时为 null。 In 分; null where our books have none. */
  ours_fen: number | null;
  /** 单位为分；账单上没有时为 null。 In 分; null where the bill has none. */
  theirs_fen: number | null;
  resolved_at: string | null;
  resolved_by: string | null;
  note: string | null;
  created_at: string;
}

export interface DisclosureCreate {
  /** 哪位调解员；不填即自己。 Of which mediator; without it, of yourself. */
  account_id?: string | null;
  kind?: Closeness;
  text: string;
}

export interface DisclosureRead {
  id: string;
  account_id: string;
  kind: Closeness;
  text: string;
  /** 到目前为止接受的各方。 The sides that have accepted it so far. */
  accepted_by: Array<string>;
  created_at: string;
}

export interface DispatchCreate {
  /** 只派给她；不填即按次序派给下一位。 Only to her; left out: to the next in rank. */
  nurse_id?: string | null;
}

export interface DisputeCreate {
  reason_code: string;
  statement: string;
}

/** 按司法行政统计的用语。 In the words of the justice bureau's statistics. */
export type DisputeType = "婚姻家庭" | "邻里" | "房屋宅基地" | "合同" | "生产经营" | "损害赔偿" | "山林土地" | "征地拆迁" | "环境污染" | "劳动争议" | "消费" | "医疗" | "道路交通事故" | "物业" | "其它";

export interface DoorCodeRead {
  code: string;
  /** 旁边二维码的内容。 The text of the QR code beside it. */
  qr: string;
  valid_until: string;
}

/** 门的位置，按地图所标（GCJ-02）。 Where the door is, as marked on a map (GCJ-02). */
export interface DoorPosition {
  latitude: number;
  longitude: number;
}

/** 供家属，以及上门前后已接单的护士查看；查看会留下记录。 For the family, and for the nurse who has accepted, around the visit; such looks are written down. */
export interface DoorRead {
  address: string | null;
  patient_name: string | null;
  /** 要拨打的号码。 The number to call. */
  dial: string | null;
}

export interface DrainRecord {
  done: string;
  /** 患者的；null：您看不到。 Of the patient; null: none to be seen. */
  reaction?: string | null;
  advice?: string | null;
  kind: "drainage";
  site: string;
  drained_ml: number;
  look: string;
  bag_changed: boolean;
}

export interface DrawCreate {
  starts_at: string;
  ends_at: string;
  closes_at: string;
}

export interface DrawRead {
  id: string;
  venue_id: string;
  starts_at: string;
  ends_at: string;
  closes_at: string;
  status: DrawStatus;
  /** 您现在可以做的动作。 The verbs you may use now. */
  moves: Array<string>;
  /** 抽签的名额数；1：整个场地。 What is drawn for; 1: the whole room. */
  seats: number;
  /** 种子的 SHA-256，在任何人参加之前公布。 SHA-256 of the seed, published before anybody enters. */
  seed_hash: string;
  /** 开签时公布。 Published when it is drawn. */
  seed: string | null;
  created_at: string;
}

export interface DrawShown {
  id: string;
  venue_id: string;
  starts_at: string;
  ends_at: string;
  closes_at: string;
  status: DrawStatus;
  /** 您现在可以做的动作。 The verbs you may use now. */
  moves: Array<string>;
  /** 抽签的名额数；1：整个场地。 What is drawn for; 1: the whole room. */
  seats: number;
  /** 种子的 SHA-256，在任何人参加之前公布。 SHA-256 of the seed, published before anybody enters. */
  seed_hash: string;
  /** 开签时公布。 Published when it is drawn. */
  seed: string | null;
  created_at: string;
  /** 按抽签名次；已退出的不列。 In the order of the draw; those withdrawn are left out. */
  tickets: Array<LotRead>;
}

export type DrawStatus = "open" | "drawn" | "called_off";

export interface DutyWrite {
  /** 没有其他人时，由谁得知逾期。 Who hears of a missed term when nobody else does. */
  account_id: string;
}

export interface ElderlyDetails {
  kind: "elderly";
  min_age: number;
  assessment_needed: boolean;
  schedule: string;
  site: string;
  capacity: number | null;
}

export type Elsewhere = "court" | "arbitration" | "police" | "authority";

export interface Ending {
  ground: string;
}

export interface EndpointCreate {
  url: string;
  /** `GET /webhook-events` 中的名称、一类的全部（`offer.*`），或 `*`。 Names of `GET /webhook-events`, all of a kind (`offer.*`), or `*`. */
  events: Array<string>;
  description?: string | null;
}

export interface EndpointMade {
  id: string;
  url: string;
  /** `GET /webhook-events` 中的名称、一类的全部（`offer.*`），或 `*`。 Names of `GET /webhook-events`, all of a kind (`offer.*`), or `*`. */
  events: Array<string>;
  description: string | null;
  /** null：属于本地的集成方。 Null: of an integrator of the place. */
  organisation_id: string | null;
  place_code: string;
  /** 只告知测试密钥所做的事。 Hears only of what test keys do. */
  sandbox: boolean;
  status: EndpointStatus;
  /** 您现在可以做的动作。 The verbs you may use now. */
  moves: Array<string>;
  /** `gone`（对方回应 410）、`failing`（连续多日失败），或 null：人工停用。 `gone` (it answered 410), `failing` (for days), or null: by hand. */
  disabled_because: string | null;
  /** 连续失败次数；0：上一次已被接收。 One after the other; 0: the last one was taken. */
  failures: number;
  /** 失败过多，在此之前不再发送。 It failed too often, and is left alone until then. */
  resting_until: string | null;
  created_at: string;
  /** 用于为发送内容签名。只显示这一次。 Signs what is sent there. Shown this once. */
  secret: string;
  /** 旧密钥同时签名到何时。 Until when the secret before signs, too. */
  former_until: string | null;
}

export interface EndpointRead {
  id: string;
  url: string;
  /** `GET /webhook-events` 中的名称、一类的全部（`offer.*`），或 `*`。 Names of `GET /webhook-events`, all of a kind (`offer.*`), or `*`. */
  events: Array<string>;
  description: string | null;
  /** null：属于本地的集成方。 Null: of an integrator of the place. */
  organisation_id: string | null;
  place_code: string;
  /** 只告知测试密钥所做的事。 Hears only of what test keys do. */
  sandbox: boolean;
  status: EndpointStatus;
  /** 您现在可以做的动作。 The verbs you may use now. */
  moves: Array<string>;
  /** `gone`（对方回应 410）、`failing`（连续多日失败），或 null：人工停用。 `gone` (it answered 410), `failing` (for days), or null: by hand. */
  disabled_because: string | null;
  /** 连续失败次数；0：上一次已被接收。 One after the other; 0: the last one was taken. */
  failures: number;
  /** 失败过多，在此之前不再发送。 It failed too often, and is left alone until then. */
  resting_until: string | null;
  created_at: string;
}

export type EndpointStatus = "active" | "disabled";

export interface EntryRead {
  id: string;
  kind: string;
  /** 已生效、等待前一步，或被拒绝。 applied, waiting for what comes before it, or refused. */
  result: string;
  error: string | null;
}

export interface EntryWrite {
  /** 由手机生成；重复发送只算一次。 Made by the phone; sent twice, it counts once. */
  id: string;
  kind: "depart" | "arrive" | "identify" | "start" | "pause" | "resume" | "vitals" | "paperwork" | "complete";
  at: string;
  /** 与同名接口的内容相同。 As the endpoint of that name takes it. */
  body?: Record<string, JsonValue>;
}

export interface EventRead {
  name: string;
  description: string;
  /** `data` 的字段。 The fields of `data`. */
  data: Array<string>;
}

export interface EvidenceCreate {
  kind?: EvidenceKind;
  title?: string;
  /** 发现或听到的内容。密封保存。 What was found or said. Sealed. */
  text?: string | null;
  /** 属于哪一方；委托材料则属于代理人。 Whose it is; of a mandate, the agent. */
  party_id?: string | null;
  /** 对方能否看到。 Whether the other side reads it. */
  shared?: boolean;
  file_ids?: Array<string>;
}

/** 按归入卷宗的部分（司发通〔2010〕239号）。 By the part of the file it goes into (司发通〔2010〕239号). */
export type EvidenceKind = "identity" | "mandate" | "investigation" | "evidence" | "performance" | "other";

export interface EvidenceRead {
  id: string;
  kind: EvidenceKind;
  title: string;
  text: string | null;
  party_id: string | null;
  author_id: string;
  shared: boolean;
  file_ids: Array<string>;
  created_at: string;
}

export interface ExceptionRead {
  date: string;
  /** 空：当天关闭。 Empty: closed that day. */
  opening: Array<SpanRead>;
}

export interface ExceptionWrite {
  date: string;
  /** 空：当天关闭。 Empty: closed that day. */
  opening: Array<SpanWrite>;
}

export interface ExtensionCreate {
  /** 最后一天。 The last day. */
  until: string;
  /** 同意延长的当事人：须为全部，否则不能延长。 The parties who agree to it: all of them, or there is no extension. */
  consents?: Array<string>;
  reason?: string | null;
}

/** 成员和工作人员所见。 As members and staff see it. */
export interface FacilityDetail {
  opening: Array<WeeklySpanRead>;
  /** 法定节假日的营业时间；空：关门，null：与该星期几相同。 On public holidays; empty: closed, null: as on that weekday. */
  holiday_opening: Array<SpanRead> | null;
  /** 与平时不同的日期。 Dates on which it is different. */
  opening_exceptions: Array<ExceptionRead>;
  id: string;
  merchant_id: string;
  kind: FacilityKind;
  note: string;
  capacity: number | null;
  /** 否则与店铺营业时间相同。 Else as long as the shop is open. */
  own_hours: boolean;
  today: FacilityToday;
  said_today: string | null;
  thanks: number;
  status: FacilityStatus;
  /** 您现在可以做的动作。 The verbs you may use now. */
  moves: Array<string>;
}

export type FacilityKind = "toilet" | "water" | "charging" | "seats" | "parcel_shelf" | "umbrella" | "wifi" | "first_aid" | "nursing_room";

export interface FacilityRead {
  id: string;
  kind: FacilityKind;
  merchant_id: string;
  merchant_name: string;
  note: string;
  /** 可同时供多少人使用。 How many may use it at once. */
  capacity: number | null;
  /** 今天的。 Today's. */
  hours: Array<SpanRead>;
  /** 正在开放、今天稍后开放，或今天不再开放；故障时为关闭。 Open now, opens later today, or not any more; closed where it is out of order. */
  status_today: "open" | "later" | "closed";
  /** 依开放者所说。 By the word of whoever opens it. */
  today: FacilityToday;
  said_today: string | null;
  /** 收到感谢的次数。 How often somebody has said thank you. */
  thanks: number;
}

export type FacilityStatus = "open" | "paused" | "withdrawn";

/** 今天的情况，依开放者所说。 How it is today, by the word of whoever opens it. */
export type FacilityToday = "as_usual" | "busy" | "out_of_order";

export interface FacilityWrite {
  note: string;
  /** 可同时容纳多少人。 How many at once. */
  capacity?: number | null;
  /** null：与店铺营业时间相同。 Null: as long as the shop is open. */
  hours?: OpeningWrite | null;
}

export interface FailureRead {
  code: string;
  message: string;
  /** 要求如此的法律、通知或规则。 The law, notice or rule that asks for it. */
  source: string;
}

export interface FavourGive {
  /** 最后一天。 The last day. */
  until: string;
}

export interface FiguresRead {
  place_code: string;
  from: string;
  to: string;
  /** null：只有一两件，可能指向具体的人。 Null: one or two, which might point at somebody. */
  received: number | null;
  /** null：只有一两件，可能指向具体的人。 Null: one or two, which might point at somebody. */
  accepted: number | null;
  /** 协议已生效。null：只有一两件，可能指向具体的人。 An agreement came into force. Null: one or two, which might point at somebody. */
  settled: number | null;
  /** null：只有一两件，可能指向具体的人。 Null: one or two, which might point at somebody. */
  failed: number | null;
  /** 在调成和未调成的案件中。 Of those that were settled or failed. */
  success_percent: number | null;
  /** 在已生效的协议中。 Of the agreements in force. */
  amount_fen: number | null;
  /** null：只有一两件，可能指向具体的人。 Null: one or two, which might point at somebody. */
  performed: number | null;
  /** 经法院确认。null：只有一两件，可能指向具体的人。 By a court. Null: one or two, which might point at somebody. */
  confirmed: number | null;
  /** null：只有一两件，可能指向具体的人。 Null: one or two, which might point at somebody. */
  prevented_crimes: number | null;
  /** null：只有一两件，可能指向具体的人。 Null: one or two, which might point at somebody. */
  prevented_petitions: number | null;
  /** null：只有一两件，可能指向具体的人。 Null: one or two, which might point at somebody. */
  prevented_people: number | null;
  by_type: Array<Cell>;
  by_source: Array<Cell>;
}

export interface FileRead {
  id: string;
  /** 按内容判断的类型。 What it is, by its content. */
  media_type: string;
  /** 我们保存的字节数。 Bytes, as we keep it. */
  size: number;
  sha256: string;
}

export interface Findings {
  findings: string;
}

/** 手机所报的位置。 Where a phone says it is. */
export interface Fix {
  latitude: number;
  longitude: number;
  accuracy_m?: number | null;
  /** 手机称其位置是模拟的。 The phone says that its position is simulated. */
  mocked?: boolean;
}

export interface FollowUpAnswer {
  code: string;
  answer: string;
}

export interface FollowUpAnswers {
  answers: Array<FollowUpAnswer>;
}

export interface FollowUpCreate {
  /** 不填即今天。 Without it, today. */
  done_on?: string | null;
  performed?: boolean;
  satisfied?: boolean;
  /** 谈了什么、什么可能再起。密封保存。 What was said, what may flare up. Sealed. */
  text?: string | null;
}

export type Form = "written" | "oral";

export type FoundKind = "item" | "merchant" | "facility" | "offer" | "venue";

export interface FoundRead {
  kind: FoundKind;
  /** 事项、商户、设施、优惠或场地的编号。 Of the item, merchant, facility, offer or venue. */
  id: string;
  /** 属于哪家商户（如果是商户的）。 Whose it is, where it is a merchant's. */
  merchant_id: string | null;
  /** 事项所在的清单。 Of an item: the list it stands in. */
  catalog: "government" | "commercial" | "nursing" | "elderly" | "posts" | null;
  place_code: string;
  title: string;
  /** 标题分段，依次显示。 The title in pieces, to be shown one after the other. */
  title_parts: Array<SearchPartRead>;
  summary: string;
  summary_parts: Array<SearchPartRead>;
  /** 没有开放时间的为 null。 Null where it has no opening hours. */
  open_now: boolean | null;
}

/** 生活服务、社交娱乐、家庭购物、教育培训、咨询服务。 生活服务、社交娱乐、家庭购物、教育培训、咨询服务. */
export type Function = "life" | "social" | "shopping" | "education" | "advice";

export interface GastricTubeRecord {
  done: string;
  /** 患者的；null：您看不到。 Of the patient; null: none to be seen. */
  reaction?: string | null;
  advice?: string | null;
  kind: "nasogastric";
  depth_cm: number;
  position_confirmed_by: "aspirate" | "ph" | "auscultation" | "x_ray";
  fed_ml?: number;
}

export type Gender = "male" | "female";

/** 政务服务指南必须写明的内容（国务院令第 716 号第 6 条）。 What a guide to a government service must state (State Council Order 716, art. 6). */
export interface GovernmentDetails {
  kind: "government";
  /** 事项的 31 位编码，或办理项的 33 位编码。 The 31-digit code of the item, or the 33-digit one of its case. */
  item_no?: string | null;
  item_type: ItemType;
  /** 即办件或承诺件。 即办件, or 承诺件. */
  handling: "instant" | "promised";
  /** 由谁决定（实施主体）。 Who decides (实施主体). */
  authority: string;
  /** 法定期限；法律没有规定的为 null。 The law's limit; null where the law sets none. */
  legal_days: number | null;
  legal_days_unit: "working" | "calendar";
  /** 我们的承诺期限，不超过法定期限；0：当天。 Ours, never above the law's; 0: the same day. */
  promised_days: number;
  conditions: Array<string>;
  materials: Array<Material>;
  /** null：不收费。 Null: free of charge. */
  fee_basis: string | null;
  place: string;
  hours: string;
  /** 需要跑几次。 How often one has to come. */
  trips: number;
  /** 可由他人或社区代办。 Somebody else, or the community (代办), may act. */
  proxy_allowed: boolean;
  /** 非工作时间也办理（错时、延时）。 Also outside office hours (错时、延时). */
  off_hours_allowed: boolean;
  result: string;
  phone: string;
}

export interface GrantCreate {
  /** 将担任该角色的人在 GET /me 中的 `id`。 The `id` of GET /me, of whoever is to hold the role. */
  account_id: string;
  role: Role;
  kind?: GrantKind;
  /** null：立即。 Null: at once. */
  starts_on?: string | null;
  /** 最后一天；null：直到被结束。 The last day; null: until it is ended. */
  ends_on?: string | null;
}

export interface GrantDetail {
  id: string;
  role: Role;
  place: PlaceBrief;
  organisation_id: string | null;
  kind: GrantKind;
  starts_on: string | null;
  ends_on: string | null;
  account_id: string;
  status: GrantStatus;
  /** null：由命令行授予。 Null: from the command line. */
  given_by: string | null;
  /** 您现在可以做的动作。 The verbs you may use now. */
  moves: Array<string>;
  created_at: string;
}

/** 以何种身份担任。 In what capacity a role is held. */
export type GrantKind = "primary" | "deputy" | "acting";

export interface GrantRead {
  id: string;
  role: Role;
  place: PlaceBrief;
  organisation_id: string | null;
  kind: GrantKind;
  starts_on: string | null;
  ends_on: string | null;
}

export type GrantStatus = "proposed" | "active" | "ended";

/** 基础、母婴、专科。 基础、母婴、专科. */
export type Group = "basic" | "maternal" | "specialist";

/** 此类上门之前和之时必须满足的条件。每一条都由机构自行编辑。 What must hold before, and at, a visit of this category. Every line of it is the provider's to edit. */
export interface Guards {
  /** false：规则自行通过，不经评估员。 False: passed by this rule itself, without an assessor. */
  assessment_needed?: boolean;
  assessment_valid_days?: number;
  prescription_needed?: boolean;
  consent_version: string;
  /** 护士必须全部具备。 All of which a nurse must have. */
  skills?: Array<string>;
  /** 临床工作年限。 Of clinical work. */
  min_years?: number;
  min_title?: Title;
  two_persons?: boolean;
  consumables?: Array<string>;
  /** 结束上门之前必须移交医疗废物。 Medical waste must be handed over before the visit ends. */
  waste?: boolean;
  min_age?: number | null;
  max_age?: number | null;
  /** 绝不在家中进行的项目。 Items never done at home. */
  negative_list?: Array<string>;
  /** 至少。 At least. */
  duration_minutes?: number;
  price_rules?: Array<PriceRule>;
  /** 夜间从几点开始。 The hour at which night begins. */
  night_from?: number;
  night_to?: number;
  questions?: Array<Question>;
}

export interface HandBack {
  ground: string;
}

export interface Happened {
  /** 事后补报时填发生时间；不填即现在。 When it happened, if it is told later; left out: now. */
  at?: string | null;
}

/** 供家属和同意之后需要知道的人查看；每次查看都会留下记录。 For the family, and for whoever has to know once consent was given; every such look is written down. */
export interface HealthRead {
  note: string | null;
  findings: string | null;
  files: Array<string>;
}

export interface HearingCreate {
  /** 不填即现在。 Without it, now. */
  held_at?: string | null;
  where?: string;
  /** 公开进行：须各方同意（人民调解法第 23 条）。 In public: only if every side agrees (人民调解法 23). */
  open?: boolean;
  /** 当事人和协助的人；空：各方。 Parties and helpers; empty: every side. */
  attended?: Array<string>;
  /** 说了什么、提议了什么。密封保存。 What was said and proposed. Sealed. */
  record?: string | null;
}

export interface HearingRead {
  id: string;
  number: number;
  held_at: string;
  where: string;
  open: boolean;
  attended: Array<string>;
  record: string | null;
  /** 已看过笔录并认可的各方。 The sides that have read the record and found it right. */
  confirmed_by: Array<string>;
  created_at: string;
}

export interface HoldCreate {
  starts_at: string;
  ends_at: string;
  headcount?: number;
  unit_no?: number | null;
  /** 为谁预约；不填即自己。计入其住户的额度。 Whom it is for; without it, oneself. Their household's quota counts. */
  for_resident_id?: string | null;
  /** 工作人员：在 `may_override` 允许时可以不适用的规则。 Staff: the rules to set aside, where `may_override` says so. */
  override?: Array<string>;
}

export interface Holiday {
  /** 最后一天；之后商户自动恢复。 The last day; after it the merchant is back by itself. */
  until?: string | null;
}

export interface HomeCareRecord {
  done: string;
  /** 患者的；null：您看不到。 Of the patient; null: none to be seen. */
  reaction?: string | null;
  advice?: string | null;
  kind: "home-hospice";
  pain_score?: number | null;
  carers_taught?: Array<string>;
  risks_found?: Array<string>;
}

export interface HomecareAftercareFollowUpRead {
  code: string;
  text: string;
  due_on: string;
  answer: string | null;
  answered_at: string | null;
}

export type HomecareOrdersOrderStatus = "draft" | "submitted" | "consented" | "assessed" | "paid" | "dispatched" | "accepted" | "departed" | "arrived" | "serving" | "completed" | "closed" | "refused" | "cancelled" | "aborted" | "no_show_patient" | "no_show_nurse" | "disputed";

export type HomecareOrdersResult = "pass" | "fail" | "refer";

/** 机构上门的条款。订单沿用提交时有效的条款。 On what terms a provider comes. An order keeps those in force when it was submitted. */
export interface HomecareProvidersTerms {
  /** 至少提前多久。 How long before, at least. */
  notice_minutes?: number;
  horizon_days?: number;
  offers_at_once?: number;
  /** 届时派单失效。 Then an offer lapses. */
  offer_minutes?: number;
  /** 届时未付款的订单失效。 Then an unpaid order lapses. */
  pay_minutes?: number;
  arrive_within_m?: number;
  /** 更差的予以标注，从不拒绝。 Worse: flagged, never refused. */
  accuracy_m?: number;
  /** 供患者不开门时使用。 For a patient who does not open. */
  wait_minutes?: number;
  door_before_minutes?: number;
  door_after_minutes?: number;
  close_after_days?: number;
  cancel_tiers?: Array<CancelTier>;
  compensations?: Array<Compensation>;
  /** 在门口被拒时，从上门费中留作路费的部分。 Kept for the trip, of the visit fee, where one is refused at the door. */
  trip_percent?: number;
}

/** 完整记录，供家属、护士和负责人查看；查看会留下记录。 The whole record, for the family, the nurse and whoever answers for it; the look is written down. */
export interface HomecareVisitsVisitRead {
  id: string;
  order_id: string;
  status: VisitStatus;
  nurse_id: string;
  departed_at: string | null;
  arrived_at: string | null;
  begun_at: string | null;
  ended_at: string | null;
  distance_m: number | null;
  accuracy_m: number | null;
  flags: Array<string>;
  /** 如何核对的。 How it was checked. */
  identity: string | null;
  vitals: Array<VitalsRead>;
  record: SpecimenRecord | InjectionRecord | MonitoringRecord | WoundRecord | PressureInjuryRecord | StomaRecord | CatheterRecord | GastricTubeRecord | VascularLineRecord | DrainRecord | AirwayRecord | BowelRecord | PostpartumRecord | NewbornRecord | ChineseMedicineRecord | RehabilitationRecord | HomeCareRecord | null;
  photo_ids: Array<string>;
  signature_file_id: string | null;
  signed_by: string | null;
  consumables: Array<SupplyRead>;
  waste: Array<WasteRead>;
  /** 缺少这些订单不能办结。 Without these the order cannot be closed. */
  missing: Array<string>;
}

export interface HomecareWhy {
  reason_code: string;
  reason?: string | null;
}

export interface HouseholdCreate {
  /** 户号：哪一扇门。 户号: which door. */
  number: string;
  address?: string | null;
}

export interface HouseholdDetail {
  id: string;
  place_code: string;
  number: string;
  address: string | null;
  /** 曾登记在此的所有人；看各自的状态。 Whoever was ever entered there; see their status. */
  members: Array<ResidentRead>;
}

export interface HouseholdRead {
  id: string;
  place_code: string;
  number: string;
  address: string | null;
}

/** 测试事件如何到达。 How a test event arrives. */
export type How = "once" | "twice" | "late" | "out_of_order";

export interface Identification {
  /** 事后补报时填发生时间；不填即现在。 When it happened, if it is told later; left out: now. */
  at?: string | null;
  method: "id_card" | "social_card" | "wristband" | "family";
  /** 身份证号中的。 Of the ID number. */
  last_four?: string | null;
}

export interface ImportRead {
  /** 有内容的行数。 Rows with anything in them. */
  rows: number;
  imported: number;
  households_made: number;
  bad_rows: number;
  /** 前一千条，从上往下。 The first thousand, from the top. */
  errors: Array<CellError>;
}

export interface IncidentCreate {
  kind: "adverse_event" | "nurse_safety" | "complaint";
  statement: string;
}

export type IncidentKind = "late_15" | "late_30" | "late_60" | "overdue" | "nurse_absent" | "patient_absent" | "turned_away" | "aborted" | "adverse_event" | "complaint" | "record_missing" | "nurse_safety";

export interface IncidentRead {
  id: string;
  order_id: string;
  kind: IncidentKind;
  severity: Severity;
  status: IncidentStatus;
  /** 您现在可以做的动作。 The verbs you may use now. */
  moves: Array<string>;
  /** null：由系统按时开启。 Null: opened by the clock. */
  opened_by: string | null;
  statement: string | null;
  findings: string | null;
  created_at: string;
}

export type IncidentStatus = "open" | "investigating" | "closed";

export interface IndexRead {
  number: string | null;
  parts: Array<MediationDossierPartRead>;
  /** 缺少时不能归档的部分。 Parts without which it cannot be archived. */
  missing: Array<number>;
}

export interface InjectionRecord {
  done: string;
  /** 患者的；null：您看不到。 Of the patient; null: none to be seen. */
  reaction?: string | null;
  advice?: string | null;
  kind: "injection";
  drug: string;
  dose: string;
  route: "intramuscular" | "subcutaneous" | "rectal" | "teaching";
  drug_batch_no: string;
  observed_minutes: number;
}

export interface Instalment {
  due_on: string;
  /** 金额，单位为分（百分之一元）。 Money in 分, one hundredth of a yuan. */
  amount_fen: number;
}

export interface IssueRead {
  code: string;
  field: string;
  /** 可以怎么办。 What to do about it. */
  hint: string;
}

export interface ItemBrief {
  id: string;
  code: string;
  title: string;
  summary: string;
  /** 0：免费；null：现场商定，见 `price_note`。 0: free; null: agreed on the spot, and `price_note` says how. */
  price_fen: number | null;
  price_note: string | null;
  audience: string;
  channels: Array<"window" | "online" | "phone" | "door" | "site">;
  details: GovernmentDetails | CommercialDetails | NursingDetails | ElderlyDetails | PostDetails;
  file_ids: Array<string>;
  version: number;
}

export interface ItemCreate {
  category_code: string;
  title: string;
  summary: string;
  /** 0：免费；null：现场商定，见 `price_note`。 0: free; null: agreed on the spot, and `price_note` says how. */
  price_fen: number | null;
  price_note?: string | null;
  /** 面向谁。 Who it is for. */
  audience: string;
  /** 如何获得。 How one can get it. */
  channels: Array<"window" | "online" | "phone" | "door" | "site">;
  details: GovernmentDetails | CommercialDetails | NursingDetails | ElderlyDetails | PostDetails;
  /** 事先上传的表格和图片。 Forms and pictures, uploaded before. */
  file_ids?: Array<string>;
  code: string;
}

export interface ItemRead {
  id: string;
  code: string;
  title: string;
  summary: string;
  /** 0：免费；null：现场商定，见 `price_note`。 0: free; null: agreed on the spot, and `price_note` says how. */
  price_fen: number | null;
  price_note: string | null;
  audience: string;
  channels: Array<"window" | "online" | "phone" | "door" | "site">;
  details: GovernmentDetails | CommercialDetails | NursingDetails | ElderlyDetails | PostDetails;
  file_ids: Array<string>;
  version: number;
  catalog: CatalogName;
  category_code: string;
  place_code: string;
  status: ItemStatus;
  /** 您现在可以做的动作。 The verbs you may use now. */
  moves: Array<string>;
  created_at: string;
}

export type ItemStatus = "draft" | "published" | "withdrawn";

/** 行政许可、处罚、强制、征收、给付、检查、确认、奖励、裁决、其他行政权力、公共服务。 行政许可、处罚、强制、征收、给付、检查、确认、奖励、裁决、其他行政权力、公共服务. */
export type ItemType = "licence" | "penalty" | "compulsion" | "levy" | "benefit" | "inspection" | "confirmation" | "award" | "adjudication" | "other_power" | "public_service";

export interface ItemUpdate {
  category_code: string;
  title: string;
  summary: string;
  /** 0：免费；null：现场商定，见 `price_note`。 0: free; null: agreed on the spot, and `price_note` says how. */
  price_fen: number | null;
  price_note?: string | null;
  /** 面向谁。 Who it is for. */
  audience: string;
  /** 如何获得。 How one can get it. */
  channels: Array<"window" | "online" | "phone" | "door" | "site">;
  details: GovernmentDetails | CommercialDetails | NursingDetails | ElderlyDetails | PostDetails;
  /** 事先上传的表格和图片。 Forms and pictures, uploaded before. */
  file_ids?: Array<string>;
  /** 您读到的版本；过时的为 409。 The version you read; a stale one is 409. */
  version: number;
}

export interface ItemVersionRead {
  version: number;
  title: string;
  summary: string;
  /** 0：免费；null：现场商定，见 `price_note`。 0: free; null: agreed on the spot, and `price_note` says how. */
  price_fen: number | null;
  price_note: string | null;
  audience: string;
  channels: Array<"window" | "online" | "phone" | "door" | "site">;
  details: GovernmentDetails | CommercialDetails | NursingDetails | ElderlyDetails | PostDetails;
  changed_by: string;
  /** 该版本被替换的时间。 When this version was replaced. */
  created_at: string;
}

export interface JoinCreate {
  address?: string | null;
  note?: string | null;
  /** `online`：用微信支付，在店家接单之后、出发之前。 `online`: with WeChat Pay, when the shop has accepted and before it sets out. */
  pays?: Pays;
}

export interface JointPriceRead {
  item_id: string;
  price_fen: number;
  homes: number;
}

export interface JointPriceWrite {
  item_id: string;
  /** 金额，单位为分（百分之一元）。 Money in 分, one hundredth of a yuan. */
  price_fen: number;
  /** 一次上门同楼多少户。 So many of one building, in one visit. */
  homes: number;
}

export type JsonValue = unknown;

export interface KeyCreate {
  /** 供您辨认的名称。 For you to know it by. */
  name: string;
  mode: KeyMode;
  /** 可以做什么。 What it may do. */
  scopes: Array<Scope>;
  /** 可从哪些地址使用；空：任何地址。 Where it may be used from; empty: from anywhere. */
  networks?: Array<string>;
  /** 最长两年；不填为一年。 Two years from now at most; a year if left out. */
  expires_at?: string | null;
}

export interface KeyMade {
  id: string;
  name: string;
  mode: KeyMode;
  /** 密钥的开头。 How the key begins. */
  prefix: string;
  scopes: Array<ScopeOutput>;
  networks: Array<string>;
  expires_at: string;
  /** 精确到分钟。 To the minute. */
  last_used_at: string | null;
  revoked_at: string | null;
  created_at: string;
  /** 只显示这一次，除您之外没有人保存。 Shown this once, and kept by nobody but you. */
  key: string;
}

/** 测试密钥在居民看不到的沙箱中工作。 A test key works in a sandbox that no resident sees. */
export type KeyMode = "live" | "test";

export interface KeyRead {
  id: string;
  name: string;
  mode: KeyMode;
  /** 密钥的开头。 How the key begins. */
  prefix: string;
  scopes: Array<ScopeOutput>;
  networks: Array<string>;
  expires_at: string;
  /** 精确到分钟。 To the minute. */
  last_used_at: string | null;
  revoked_at: string | null;
  created_at: string;
}

export interface LeaveCreate {
  starts_at: string;
  ends_at: string;
  reason: string;
}

export interface LeaveRead {
  id: string;
  nurse_id: string;
  starts_at: string;
  ends_at: string;
  reason: string;
}

export interface Link {
  account_id: string;
}

export interface ListingReportCreate {
  kind: ListingReportKind;
  note?: string | null;
}

export type ListingReportKind = "hours" | "price" | "contact" | "not_there" | "money_asked" | "turned_away" | "unsafe" | "misused" | "other";

export interface ListingReportRead {
  id: string;
  merchant_id: string;
  /** null：针对店铺本身。 Null: about the shop itself. */
  facility_id: string | null;
  kind: ListingReportKind;
  note: string | null;
  place_code: string;
  status: ReportStatus;
  /** 您现在可以做的动作。 The verbs you may use now. */
  moves: Array<string>;
  created_at: string;
}

/** 手机所报的位置；WGS 84 坐标。 Where a phone believes it is; WGS 84. */
export interface Location {
  latitude: number;
  longitude: number;
  accuracy_m?: number | null;
}

export interface LocationRead {
  latitude: number;
  longitude: number;
  accuracy_m: number | null;
}

export interface LookCreate {
  reason: string;
}

export interface LookRead {
  id: string;
  actor_id: string;
  roles: Array<string>;
  what: string;
  created_at: string;
}

/** 人人可见的签，不含姓名。 A ticket as everybody sees it, without a name. */
export interface LotRead {
  id: string;
  /** 占几份签。 How many lots it has. */
  weight: number;
  seats: number;
  /** 抽签名次。 Its place in the draw. */
  rank: number | null;
  status: TicketStatus;
}

export interface MachineRead {
  merchant_id: string;
  organisation_id: string;
  name: string;
  /** 属于商户的。 Of the merchant. */
  status: string;
  /** test：在居民看不到的沙箱中。 test: in a sandbox that no resident sees. */
  mode: KeyMode;
  scopes: Array<ScopeOutput>;
  /** 同意它服务的地方。 Places that let it serve them. */
  serves: Array<string>;
}

export interface MagicRead {
  value: string;
  /** 在哪里说。 Where it is said. */
  of: "offer" | "order" | "webhook";
  /** 在沙箱里的名称。 Its name in the sandbox. */
  does: string;
  zh: string;
  en: string;
}

export interface MandateRead {
  /** 作为 `X-Acting-For` 发送。 Send as `X-Acting-For`. */
  resident_id: string;
  purposes: Array<ProxyPurpose>;
  /** 最后一天。 The last day. */
  until: string | null;
}

/** 须提交的一份材料；其他部门已掌握的不得索要（国务院令第 716 号第 7 条）。 One thing to bring; not what other departments hold (State Council Order 716, art. 7). */
export interface Material {
  name: string;
  forms: Array<"original" | "copy" | "electronic">;
  copies: number;
  /** tolerated：可以后补（容缺）。 tolerated: may be handed in later (容缺). */
  need: "required" | "optional" | "tolerated";
  source: string;
}

export interface MeRead {
  id: string;
  name: string | null;
  phone: string | null;
  version: number;
  /** 在工作人员或认定申请把您关联之前为 null。 Null until staff or an approved claim link you. */
  resident: ResidentBrief | null;
  /** 今天有效的角色及其地方。 The roles in force today, and where. */
  grants: Array<GrantRead>;
  /** 您今天可以代办的居民。 The residents you may act for today. */
  acting_for: Array<MandateRead>;
}

export interface MeUpdate {
  name: string;
  /** 您读到的版本。 As you read it. */
  version?: number | null;
}

export type Measure = "minutes" | "bookings";

export interface MediationAgreementsDutyRead {
  id: string;
  due_on: string | null;
  amount_fen: number | null;
  done_on: string | null;
  refused: boolean;
}

export interface MediationAgreementsFollowUpRead {
  id: string;
  done_on: string;
  done_by: string;
  performed: boolean;
  satisfied: boolean;
  /** 供承办人查看。 For who has the case. */
  text: string | null;
  created_at: string;
}

export type MediationChannel = "online" | "in_person" | "phone" | "paper";

export interface MediationConsentCreate {
  party_id: string;
  decision?: string;
  about?: About;
  /** 有多项时，指明是哪次会议、哪项披露或哪位协助人。 The session, disclosure or helper that it is about, where there are several. */
  about_id?: string | null;
  channel?: MediationChannel;
}

export interface MediationConsentRead {
  id: string;
  party_id: string;
  about: About;
  about_id: string | null;
  agreed: boolean;
  channel: MediationChannel;
  recorded_by: string;
  created_at: string;
}

export interface MediationCreate {
  type: DisputeType;
  summary: string;
  claims: Array<string>;
  source?: Source;
  /** 已经由谁在处理（如有）。 Who is dealing with it already, if anybody. */
  handled_by?: Elsewhere | null;
  /** 本案所承接的原案。 The case that this one goes on from. */
  earlier_id?: string | null;
  parties: Array<PartyCreate>;
}

export interface MediationDossierPartRead {
  /** 1 至 13，按规定的顺序（司发通〔2010〕239号）。 1 to 13, in the official order (司发通〔2010〕239号). */
  part: number;
  title: string;
  required: boolean;
  count: number;
  missing: boolean;
}

export interface MediationRead {
  id: string;
  /** 受理时编号。 Given on acceptance. */
  number: string | null;
  place_code: string;
  type: DisputeType;
  source: Source;
  status: MediationStatus;
  summary: string;
  claims: Array<string>;
  risk: Risk | null;
  parties: Array<PartyRead>;
  /** 调解员的账号；空：仍待认领。 Accounts of who mediates; empty: still in the pool. */
  mediator_ids: Array<string>;
  /** 下一个期限何时届满。 When the next term ends. */
  due_at: string | null;
  /** 取决于尚未公布节假日的年份。 It hangs on a year whose holidays are not published yet. */
  due_provisional: boolean;
  /** 不受理或终止的原因。 Why it was refused or ended. */
  ground: string | null;
  /** 不受理或调解不成时还可以找谁（人民调解法第 26 条）。 Where else to go, once it was refused or has failed (人民调解法 26). */
  other_ways: Array<string>;
  /** 协议所涉的内容。 What the agreement is about. */
  amount_fen: number;
  accepted_at: string | null;
  /** 协议自何时起有约束力。 Since when the agreement binds. */
  effective_at: string | null;
  /** 共同申请司法确认的最后一天（第 33 条）。 The last day for a joint application to the court (33). */
  confirm_by: string | null;
  archived_at: string | null;
  /** 您现在可以做的动作。 The verbs you may use now. */
  moves: Array<string>;
  created_at: string;
}

export interface MediationRevealCreate {
  field: string;
  reason: string;
}

export interface MediationRevealedRead {
  field: string;
  value: string | null;
}

export type MediationStatus = "applied" | "refused" | "declined" | "withdrawn" | "accepted" | "mediating" | "agreed" | "in_force" | "performed" | "breached" | "terminated" | "archived";

export interface MediatorCreate {
  /** 本地的调解员；不填即在办案件最少的一位。 A mediator of the place; without it, the one with the fewest open cases. */
  account_id?: string | null;
  /** 由哪一方选择（人民调解法第 19 条）。 The party whose choice it is (人民调解法 19). */
  party_id?: string | null;
}

export interface MediatorRead {
  id: string;
  account_id: string;
  /** 完整姓名：调解员予以公布。 In full: mediators are published. */
  name: string | null;
  chosen_by: string | null;
  /** 据我们所知与当事人的利害关系：须披露并经接受。 What brings them close to a party, as far as we know: to be disclosed and accepted. */
  conflicts: Array<string>;
  ended_at: string | null;
  created_at: string;
}

export interface MemberRead {
  account_id: string;
  /** 完整姓名：成员予以公布。 In full: members are published. */
  name: string;
  gender: Gender;
  chair: boolean;
}

export interface MemberWrite {
  account_id: string;
  name: string;
  gender: Gender;
  chair?: boolean;
  /** 公道正派，成年，有一定政策和法律知识（第 14 条）。 Fair, of age, with some knowledge of policy and law (14). */
  adult?: boolean;
  employer?: string | null;
}

export interface MerchantCreate {
  summary: string;
  address: string;
  latitude: number;
  longitude: number;
  phone: string;
  /** 上架之前需要。 Needed before it is listed. */
  hours?: OpeningWrite | null;
  services?: Array<ServiceWrite>;
  name: string;
  /** 仅用于无须执照的服务（无证无照经营查处办法第 3 条），可为 null。 Only for work that needs no licence (无证无照经营查处办法 art. 3) null. */
  uscc?: string | null;
  /** 希望服务的地方的代码；由各地分别决定。 Codes of the places it wants to serve; each of them decides. */
  serves: Array<string>;
}

export interface MerchantRead {
  opening: Array<WeeklySpanRead>;
  /** 法定节假日的营业时间；空：关门，null：与该星期几相同。 On public holidays; empty: closed, null: as on that weekday. */
  holiday_opening: Array<SpanRead> | null;
  /** 与平时不同的日期。 Dates on which it is different. */
  opening_exceptions: Array<ExceptionRead>;
  id: string;
  /** 所在地。 Where it stands. */
  place_code: string;
  /** 服务的地方。 The places it serves. */
  serves: Array<string>;
  name: string;
  summary: string;
  address: string;
  latitude: number;
  longitude: number;
  phone: string;
  /** 由其自己声明，暂不接单。 It has said so itself, and takes no orders. */
  on_holiday: boolean;
  /** 休假的最后一天（如已知）。 The last day of the holiday, where it is known. */
  paused_until: string | null;
  open_now: boolean;
  functions: Array<string>;
  categories: Array<string>;
  services: Array<ServiceRead>;
  /** 免费向所有人开放的设施。 What it opens to everybody for free. */
  facilities: Array<FacilityKind>;
}

export type MerchantStatus = "applied" | "onboarding" | "in_review" | "approved" | "paused" | "suspended" | "rejected";

export interface MerchantUpdate {
  summary: string;
  address: string;
  latitude: number;
  longitude: number;
  phone: string;
  /** 上架之前需要。 Needed before it is listed. */
  hours?: OpeningWrite | null;
  services?: Array<ServiceWrite>;
  /** 您读到的版本；过时的为 409。 As read; a stale one is 409. */
  version: number;
}

export interface MerchantsStandingWhy {
  reason: string;
}

export type Method = "sign" | "seal" | "fingerprint";

export interface MonitoringRecord {
  done: string;
  /** 患者的；null：您看不到。 Of the patient; null: none to be seen. */
  reaction?: string | null;
  advice?: string | null;
  kind: "vital-signs";
  judgement: "normal" | "watch" | "refer";
}

export interface NewTime {
  starts_at: string;
  ends_at: string;
}

export interface NewbornRecord {
  done: string;
  /** 患者的；null：您看不到。 Of the patient; null: none to be seen. */
  reaction?: string | null;
  advice?: string | null;
  kind: "newborn";
  days_old: number;
  weight_g: number;
  jaundice_mg_dl?: number | null;
  cord?: string | null;
}

export interface NoteCreate {
  text: string;
  /** 供调解员和主管；否则该方也能看到。 For who mediates and who leads; otherwise that side reads it too. */
  sealed?: boolean;
  /** 关于哪一方。 Whose side it is about. */
  party_id?: string | null;
}

export interface NoteRead {
  id: string;
  party_id: string | null;
  author_id: string;
  sealed: boolean;
  text: string;
  created_at: string;
}

export interface NoticeRead {
  id: string;
  /** 所涉事项的种类。 The kind of thing it is about. */
  subject: string;
  subject_id: string;
  template: string;
  /** `Accept-Language` 偏好英文时为英文。 In English where Accept-Language prefers it. */
  text: string;
  /** 涉及的人（如果不是您自己）。 Whom it concerns, if not yourself. */
  resident_id: string | null;
  read_at: string | null;
  created_at: string;
}

export type NoticesCallsChannel = "phone" | "slip" | "door";

export interface NumberRead {
  /** 您的询问会留下记录。 That you asked is written down. */
  number: string | null;
}

export interface NurseAreaWrite {
  place_code: string;
  travel_minutes: number;
}

export interface NurseBrief {
  id: string;
  name: string;
  title: string;
}

export interface NurseCreate {
  gender: Gender;
  title: Title;
  /** 护士执业证书编号。 护士执业证书编号. */
  licence_no: string;
  licence_valid_until: string;
  /** 最近一次在国家护士注册库中查到的时间。 When it was last found in the national register of nurses. */
  register_checked_on?: string | null;
  clinical_since: string;
  skills: Array<string>;
  bad_record?: boolean;
  /** 责任险。 责任险. */
  liability_policy_no?: string | null;
  /** 医疗意外险。 医疗意外险. */
  medical_policy_no?: string | null;
  /** 人身意外险。 人身意外险. */
  accident_policy_no?: string | null;
  insured_until?: string | null;
  areas: Array<NurseAreaWrite>;
  account_id: string;
}

/** 供机构内部使用；`opening` 即排班。 For the provider's own people; `opening` is the roster. */
export interface NurseRead {
  opening: Array<WeeklySpanRead>;
  /** 法定节假日的营业时间；空：关门，null：与该星期几相同。 On public holidays; empty: closed, null: as on that weekday. */
  holiday_opening: Array<SpanRead> | null;
  /** 与平时不同的日期。 Dates on which it is different. */
  opening_exceptions: Array<ExceptionRead>;
  id: string;
  provider_id: string;
  account_id: string;
  name: string;
  gender: Gender;
  title: Title;
  licence_no: string;
  licence_valid_until: string;
  register_checked_on: string | null;
  clinical_since: string;
  skills: Array<string>;
  bad_record: boolean;
  liability_policy_no: string | null;
  medical_policy_no: string | null;
  accident_policy_no: string | null;
  insured_until: string | null;
  status: NurseStatus;
  /** 您现在可以做的动作。 The verbs you may use now. */
  moves: Array<string>;
  version: number;
  created_at: string;
}

export type NurseStatus = "active" | "suspended";

export interface NurseUpdate {
  gender: Gender;
  title: Title;
  /** 护士执业证书编号。 护士执业证书编号. */
  licence_no: string;
  licence_valid_until: string;
  /** 最近一次在国家护士注册库中查到的时间。 When it was last found in the national register of nurses. */
  register_checked_on?: string | null;
  clinical_since: string;
  skills: Array<string>;
  bad_record?: boolean;
  /** 责任险。 责任险. */
  liability_policy_no?: string | null;
  /** 医疗意外险。 医疗意外险. */
  medical_policy_no?: string | null;
  /** 人身意外险。 人身意外险. */
  accident_policy_no?: string | null;
  insured_until?: string | null;
  areas: Array<NurseAreaWrite>;
  /** 您读到的版本。 As you read it. */
  version: number;
}

export interface NursingConsentCreate {
  text_version: string;
  decision: Decision;
  signature_file_id?: string | null;
}

export interface NursingConsentRead {
  decision: Decision;
  capacity: Capacity;
  text_version: string;
  text_hash: string;
  given_by: string;
  created_at: string;
}

export interface NursingConsentTextRead {
  text_version: string;
  title: string;
  text: string;
  /** 标题和正文的哈希；每次同意都记载它。 Of title and text; stands on every consent to them. */
  sha256: string;
}

export interface NursingConsentTextWrite {
  version: string;
  title: string;
  text: string;
}

/** 决定护士能否以及如何在家中进行（互联网+护理服务试点工作方案 2019）。 What decides whether and how a nurse may do it at home (互联网+护理服务试点工作方案 2019). */
export interface NursingDetails {
  kind: "nursing";
  duration_minutes: number;
  prescription_needed: boolean;
  assessment_needed: boolean;
  two_persons: boolean;
  consumables: Array<string>;
  contraindications: Array<string>;
}

export interface NursingLookRead {
  sight: Sight;
  actor_id: string;
  actor_name: string | null;
  roles: Array<string>;
  created_at: string;
}

export interface NursingOfferRead {
  id: string;
  order_id: string;
  nurse_id: string;
  /** 1 为最先询问的。 1 was asked first. */
  rank: number;
  score: number;
  reasons: Array<ReasonGiven>;
  /** 由调度指定。 A dispatcher chose her. */
  by_hand: boolean;
  status: OfferStatus;
  /** 您现在可以做的动作。 The verbs you may use now. */
  moves: Array<string>;
  expires_at: string;
  created_at: string;
}

export interface NursingOrderBrief {
  id: string;
  status: HomecareOrdersOrderStatus;
  /** 您现在可以做的动作。 The verbs you may use now. */
  moves: Array<string>;
  /** 社区；门牌尚不公开。 The community; the door is nobody's business yet. */
  place_code: string;
  provider_id: string;
  item_id: string;
  item_title: string;
  category_code: string;
  starts_at: string;
  ends_at: string;
  /** 来几名护士。 How many nurses come. */
  persons: number;
  price_fen: number;
  created_at: string;
}

export interface NursingOrderCreate {
  place_code: string;
  provider_id: string;
  item_id: string;
  /** 居民：您自己、您的家人，或您代办的人。 A resident: yourself, your household, or whom you act for. */
  patient_id: string;
  address: string;
  position?: DoorPosition | null;
  starts_at: string;
  ends_at: string;
  /** 供护士联系；不填即患者自己的电话。 For the nurse to call; left out: the patient's own. */
  phone?: string | null;
  /** 护士需要了解的患者健康情况。 What the nurse should know of the patient's health. */
  note?: string | null;
  /** 事先上传的处方和病历。 Prescriptions and records, uploaded before. */
  files?: Array<string>;
  /** 其承担部分单列一行的一方。 Whose part is a line of its own. */
  insurance?: "none" | "long_term_care";
  /** 从哪个套餐中扣次数。 A package of visits to draw it from. */
  purchase_id?: string | null;
  preferred_nurses?: Array<string>;
  refused_nurses?: Array<string>;
  nurse_gender?: Gender | null;
}

export interface NursingOrderRead {
  id: string;
  status: HomecareOrdersOrderStatus;
  /** 您现在可以做的动作。 The verbs you may use now. */
  moves: Array<string>;
  /** 社区；门牌尚不公开。 The community; the door is nobody's business yet. */
  place_code: string;
  provider_id: string;
  item_id: string;
  item_title: string;
  category_code: string;
  starts_at: string;
  ends_at: string;
  /** 来几名护士。 How many nurses come. */
  persons: number;
  price_fen: number;
  created_at: string;
  ordered_by: string;
  ordered_as: Capacity;
  patient_id: string | null;
  patient_name: string | null;
  /** 无需知道或尚不能知道的人为 null。 Null for whoever need not know, or not yet. */
  address: string | null;
  door: DoorRead | null;
  health: HealthRead | null;
  /** 合计为 `price_fen`；由评估确定。 They sum to `price_fen`; fixed by the assessment. */
  lines: Array<PriceLine>;
  price_fixed: boolean;
  insurance: "none" | "long_term_care";
  /** 扣次数的套餐。 The package it is drawn from. */
  purchase_id: string | null;
  /** 该套餐每次的价值。 What a visit of that package is worth. */
  package_fen: number;
  /** 已退或正在退的金额。 What went back so far, or is on its way. */
  refund_due_fen: number;
  /** 取消须付多少，从何时起。 What calling off costs, and from when. */
  cancel_tiers: Array<CancelTier>;
  /** 现在取消须付多少。 What calling off would cost now. */
  cancel_fee_fen: number;
  compensations: Array<Compensation>;
  /** 同意书文本的哈希。 Of the words to consent to. */
  text_version: string;
  consent: NursingConsentRead | null;
  assessment: AssessmentRead | null;
  /** 已接单的护士；第一位为负责人。 Who has accepted; the first is in charge. */
  nurses: Array<NurseBrief>;
}

export interface NursingReviewRead {
  id: string;
  order_id: string;
  stars: number;
  tags: Array<string>;
  comment: string | null;
  created_at: string;
}

export interface NursingSlotRead {
  starts_at: string;
  ends_at: string;
  provider_id: string;
  /** 届时还能再安排多少次这样的上门。 How many more such visits could be served then. */
  free: number;
}

export interface ObjectionCreate {
  /** 以谁的名义回避；不填即自己。 Whose objection it is; without it, your own. */
  party_id?: string | null;
  /** 针对哪位调解员；只有一位时可不填。 To which mediator; without it, to the only one. */
  account_id?: string | null;
  reason: string;
}

export interface ObjectionDecision {
  upheld: boolean;
  answer: string;
}

export interface ObjectionRead {
  id: string;
  party_id: string;
  account_id: string;
  reason: string;
  /** null：尚未决定。 Null: not decided yet. */
  upheld: boolean | null;
  answer: string | null;
  created_at: string;
}

export type Occasion = "bought" | "drawn" | "given_back" | "refunded";

export interface OfferBulk {
  /** 每条与 PUT 相同，加上 `external_id`。逐条读取：错的只是那一行。 Each as in PUT, with its `external_id`. Each is read by itself: a bad one is a bad row. */
  offers: Array<JsonValue>;
}

/** 商户成员和工作人员看到的内容。 As members of the merchant and staff see it. */
export interface OfferDetail {
  id: string;
  merchant_id: string;
  merchant_name: string;
  title: string;
  description: string | null;
  item_code: string;
  price_fen: number;
  price_before_fen: number | null;
  starts_at: string | null;
  ends_at: string | null;
  quota: number | null;
  /** null：不限。 Null: no limit. */
  left: number | null;
  per_household: number | null;
  /** 仅限六十岁及以上的人。 Only for people of 60 and more. */
  elders: boolean;
  /** 仅限住在某些地方的人；您是其中之一。 Only for those who live in some places; you are one of them. */
  scoped: boolean;
  status: OfferState;
  /** 商户最近一次确认属实的时间。 When the merchant last said that it is so. */
  confirmed_at: string;
  /** 有一阵子没有确认：去之前请先询问。 Not confirmed for a while: ask before you go. */
  ageing: boolean;
  /** 由工作人员代商户登记。 Entered by staff for the merchant. */
  on_behalf: boolean;
  external_id: string;
  source_version: number;
  /** 最近推送的内容等待人工审核。 What was pushed last waits for a person. */
  waiting: boolean;
  issues: Array<IssueRead>;
  /** 您现在可以做的动作。 The verbs you may use now. */
  moves: Array<string>;
  created_at: string;
}

export interface OfferRead {
  id: string;
  merchant_id: string;
  merchant_name: string;
  title: string;
  description: string | null;
  item_code: string;
  price_fen: number;
  price_before_fen: number | null;
  starts_at: string | null;
  ends_at: string | null;
  quota: number | null;
  /** null：不限。 Null: no limit. */
  left: number | null;
  per_household: number | null;
  /** 仅限六十岁及以上的人。 Only for people of 60 and more. */
  elders: boolean;
  /** 仅限住在某些地方的人；您是其中之一。 Only for those who live in some places; you are one of them. */
  scoped: boolean;
  status: OfferState;
  /** 商户最近一次确认属实的时间。 When the merchant last said that it is so. */
  confirmed_at: string;
  /** 有一阵子没有确认：去之前请先询问。 Not confirmed for a while: ask before you go. */
  ageing: boolean;
  /** 由工作人员代商户登记。 Entered by staff for the merchant. */
  on_behalf: boolean;
}

/** 已发布的优惠此刻的状态，或为何不可得。 What a published offer is at this moment, or why it is not to be had. */
export type OfferState = "in_review" | "scheduled" | "live" | "sold_out" | "expired" | "stale" | "refused" | "paused" | "taken_down" | "withdrawn";

export type OfferStatus = "offered" | "accepted" | "declined" | "lapsed" | "superseded" | "withdrawn";

export interface OfferWrite {
  title: string;
  /** 取自商业清单。 Of the commercial list. */
  item_code: string;
  /** 金额，单位为分（百分之一元）。 Money in 分, one hundredth of a yuan. */
  price_fen: number;
  /** 由您编号，递增：比现有的旧则不起作用。 Yours, and growing: what is older than what we have changes nothing. */
  source_version: number;
  /** 高于现价。 More than the price. */
  price_before_fen?: number | null;
  /** null：立即。 Null: at once. */
  starts_at?: string | null;
  /** null：确认多久就有效多久。 Null: as long as it is confirmed. */
  ends_at?: string | null;
  /** 可领取的总数；null：不限。 How many may be claimed; null: no limit. */
  quota?: number | null;
  /** 每户可领取的数量；null：不限。 How many a household may claim; null: no limit. */
  per_household?: number | null;
  /** null：面向商户服务的所有人。 Null: for everybody the merchant serves. */
  scope?: ScopeWrite | null;
  description?: string | null;
}

export interface OfferingRead {
  id: string;
  category_code: string;
  starts_on: string;
  ends_before: string | null;
  guards: Guards;
  source: string;
  created_at: string;
}

export interface OfferingWrite {
  category_code: string;
  /** 现行的于前一天终止。 Those in force end the day before. */
  starts_on: string;
  guards: Guards;
  /** 所依据的法律、通知或目录。 The law, notice or list they follow. */
  source: string;
}

export type OffersPushingResult = "created" | "updated" | "unchanged" | "superseded" | "rejected";

export interface OffersWhy {
  reason: string;
}

/** 一切有开放时间的都有这三项。 Whatever has opening hours takes these three. */
export interface OpeningWrite {
  opening: Array<WeeklySpanWrite>;
  /** 法定节假日的营业时间；空：关门，null：与该星期几相同。 On public holidays; empty: closed, null: as on that weekday. */
  holiday_opening?: Array<SpanWrite> | null;
  /** 与平时不同的日期。 Dates on which it is different. */
  opening_exceptions?: Array<ExceptionWrite>;
}

export interface OrderCreate {
  /** 取自商业清单，按本店的做法。 Of the commercial list, as the shop does it. */
  item_id: string;
  /** 地址所属的住户；您自己的。 The household whose address it is; one's own. */
  address_id?: string | null;
  address?: string | null;
  starts_at: string;
  ends_at: string;
  note?: string | null;
  /** `online`：用微信支付，在店家接单之后、出发之前。 `online`: with WeChat Pay, when the shop has accepted and before it sets out. */
  pays?: Pays;
  /** 同楼邻居可以拼单，按拼单价付。 Neighbours of the building may join, for the joint price. */
  shared?: boolean;
}

export interface OrderRead {
  id: string;
  merchant_id: string;
  merchant_name: string;
  item_id: string;
  item_title: string;
  place_code: string;
  status: OrdersOrderStatus;
  /** 您现在可以做的动作。 The verbs you may use now. */
  moves: Array<string>;
  /** 下单时确定；邻居够多则更低。 Fixed when it was ordered; lower if enough neighbours join. */
  price_fen: number;
  pays: Pays;
  /** 线上支付的；退回多少见 `GET /me/payments`。 Online; `GET /me/payments` says what went back of it. */
  paid_at: string | null;
  starts_at: string;
  ends_at: string;
  note: string | null;
  /** 商户只在接单到完成期间可见。 For the shop only from accepting it until it is done. */
  address: string | null;
  /** 仅供下单人，在门口说出。 For whoever ordered alone, to say at the door. */
  arrival_code: string | null;
  worker: WorkerRead | null;
  visit_id: string | null;
  rating: OrdersRatingRead | null;
  created_at: string;
}

export type OrdersOrderStatus = "requested" | "accepted" | "departed" | "arrived" | "done" | "confirmed" | "declined" | "cancelled" | "no_show" | "disputed";

export interface OrdersRatingCreate {
  stars: number;
  comment?: string | null;
}

export interface OrdersRatingRead {
  stars: number;
  comment: string | null;
  created_at: string;
}

export interface OrdersVisitRead {
  id: string;
  merchant_id: string;
  merchant_name: string;
  item_id: string;
  item_title: string;
  /** 楼栋。 The building. */
  place_code: string;
  starts_at: string;
  ends_at: string;
  /** 户数够了每户付多少。 What each home pays once enough have joined. */
  joint_price_fen: number;
  homes_needed: number;
  /** 已加入的户数。 That have joined so far. */
  homes: number;
}

export interface OrganisationCreate {
  kind: OrganisationKind;
  name: string;
}

export type OrganisationKind = "merchant" | "provider" | "committee";

export interface OrganisationRead {
  id: string;
  kind: OrganisationKind;
  name: string;
  /** 所在地。 Where it stands. */
  place_code: string;
  created_at: string;
}

/** 警报如何结束。 How an alarm ended. */
export type Outcome = "helped" | "handed_over" | "false_alarm";

export interface OverrideCreate {
  reason_code: string;
  reason?: string | null;
}

export interface OverrideRead {
  id: string;
  approved_by: string;
  reason_code: string;
  reason: string | null;
  created_at: string;
}

export interface PackageRead {
  id: string;
  provider_id: string;
  item_id: string;
  title: string;
  visits: number;
  price_fen: number;
  valid_days: number;
  covers: Array<"service" | "visit_fee" | "materials" | "first_visit" | "travel" | "night" | "holiday">;
  created_at: string;
}

export interface PackageWrite {
  item_id: string;
  title: string;
  visits: number;
  /** 金额，单位为分（百分之一元）。 Money in 分, one hundredth of a yuan. */
  price_fen: number;
  /** 自付款之日起。 From the day of payment. */
  valid_days: number;
  /** 套餐包含的计价项；其余另付。 The lines of the price that are paid with it; others are paid beside it. */
  covers?: Array<"service" | "visit_fee" | "materials" | "first_visit" | "travel" | "night" | "holiday">;
}

export interface Page1 {
  items: Array<VenuesTalksMessageRead>;
  /** 作为下一页的 `after`；最后一页为 null。 Pass as `after` for the next page; null on the last. */
  next: string | null;
}

export interface Page2 {
  items: Array<CasesMessageRead>;
  /** 作为下一页的 `after`；最后一页为 null。 Pass as `after` for the next page; null on the last. */
  next: string | null;
}

export interface PaperHandIn {
  kind: PaperKind;
  number?: string | null;
  /** null：长期有效。 Null: it does not run out (长期). */
  valid_until?: string | null;
  /** 其照片。 A picture of it. */
  file_id?: string | null;
}

/** 商户上架前须出示的证照；谁需要什么见 `permits.py`。 What a merchant shows before it is listed; `permits.py` says who needs what. */
export type PaperKind = "licence" | "contract" | "food_permit" | "hygiene_permit" | "drug_permit" | "school_permit";

export interface PaperProxyCreate {
  /** 代办人在 GET /me 中的 `id`。 The `id` of GET /me, of whoever is to act. */
  agent_id: string;
  /** 只限这些。 Only in these. */
  purposes: Array<ProxyPurpose>;
  kind: ProxyKind;
  /** 最后一天；未成年人的监护人不填：到十八周岁生日为止。 The last day; a guardian of a minor needs none: it ends on the 18th birthday. */
  until?: string | null;
  /** 是哪份文件，存放在哪里。 Which paper it is, and where it is kept. */
  paper: string;
}

export interface PaperRead {
  id: string;
  kind: PaperKind;
  number: string | null;
  valid_until: string | null;
  file_id: string | null;
  status: PaperStatus;
  /** 您现在可以做的动作。 The verbs you may use now. */
  moves: Array<string>;
  created_at: string;
}

export type PaperStatus = "handed_in" | "confirmed" | "refused";

/** 任一部分，开始之后随时可填；重填的部分替换原来的。 Any part of it, at any time from the start on; a part sent again replaces itself. */
export interface Paperwork {
  /** 事后补报时填发生时间；不填即现在。 When it happened, if it is told later; left out: now. */
  at?: string | null;
  record?: SpecimenRecord | InjectionRecord | MonitoringRecord | WoundRecord | PressureInjuryRecord | StomaRecord | CatheterRecord | GastricTubeRecord | VascularLineRecord | DrainRecord | AirwayRecord | BowelRecord | PostpartumRecord | NewbornRecord | ChineseMedicineRecord | RehabilitationRecord | HomeCareRecord | null;
  /** 全部须事先上传。 All of them, uploaded before. */
  photos?: Array<string> | null;
  signature_file_id?: string | null;
  signed_by?: "patient" | "family" | "witness" | null;
  consumables?: Array<SupplyWrite> | null;
  waste?: Array<WasteWrite> | null;
}

export interface PartyCreate {
  name: string;
  phone?: string | null;
  id_number?: string | null;
  address?: string | null;
  /** 在居民中的身份。 Who they are among the residents. */
  resident_id?: string | null;
  gender?: Gender | null;
  ethnic_group?: string | null;
  born_on?: string | null;
  occupation?: string | null;
  employer?: string | null;
  /** 代理人或监护人所代表的当事人。 The party for whom an agent or guardian speaks. */
  represents_id?: string | null;
  /** `applicant` 和 `respondent` 是双方；`agent` 和 `guardian` 代表其中一方；其他人经各方同意受邀协助（人民调解法第 20 条）。 `applicant` and `respondent` are the sides; `agent` and `guardian` speak for one; the others are invited to help, with every side's consent (人民调解法 20). */
  role: PartyRole;
}

export interface PartyRead {
  id: string;
  role: string;
  name: string;
  phone: string | null;
  id_number: string | null;
  resident_id: string | null;
  represents_id: string | null;
  /** 此时由监护人代表。 Then a guardian speaks for them. */
  is_minor: boolean;
}

export type PartyRole = "applicant" | "respondent" | "agent" | "guardian" | "police_officer" | "legal_adviser" | "building_head" | "helper";

export interface PauseCreate {
  reason: string;
}

export interface PaymentRead {
  id: string;
  out_trade_no: string;
  /** 所针对事项的种类。 The kind of thing it is for. */
  subject: string;
  subject_id: string;
  description: string;
  /** 金额，单位为分（百分之一元）。 Money in 分, one hundredth of a yuan. */
  amount_fen: number;
  /** 已退给付款人的金额，单位为分。 What the payer has back, in 分. */
  refunded_fen: number;
  status: PaymentStatus;
  /** 可以付款到何时。 Until when it can be paid. */
  expires_at: string;
  paid_at: string | null;
  refunds: Array<RefundRead>;
  created_at: string;
}

export type PaymentStatus = "unpaid" | "paid" | "part_refunded" | "refunded" | "closed";

export type Pays = "at_the_door" | "online";

export interface PerformanceCreate {
  /** 哪一次；不填即下一次到期的。 Which; without it, the next that is due. */
  duty_id?: string | null;
  /** 不填即今天。 Without it, today. */
  done_on?: string | null;
  outcome?: "performed" | "refused";
  note?: string | null;
}

export type Period = "day" | "week" | "month";

export interface PhoneCode {
  /** getPhoneNumber 得到的 code。 What getPhoneNumber gave. */
  code: string;
}

export interface PlaceBrief {
  code: string;
  name: string;
}

export type PlaceKind = "province" | "city" | "district" | "street" | "community" | "grid" | "building" | "unit";

export interface PlaceRead {
  code: string;
  kind: PlaceKind;
  name: string;
  parent_code: string | null;
  /** 已不在国家名单上；以往发生的事仍引用它。 No longer on the national list; what happened there still names it. */
  archived: boolean;
}

export interface PointRead {
  code: string;
  /** 由商户。 By the merchant. */
  done: boolean;
  /** 由工作人员（必要时）。 By staff, where they have to. */
  confirmed: boolean;
  remedy: string;
}

/** 人民调解法第 25 条。 人民调解法 25. */
export interface PoliceReportCreate {
  /** 可能发生什么。密封保存。 What may happen. Sealed. */
  text: string;
  authority?: string;
  /** 涉及多少人。 How many it concerns. */
  people?: number;
}

/** 志愿服务岗位；招募时须说明风险（志愿服务条例第 12 条）。 A volunteer's post; recruiting states the risks (志愿服务条例 art. 12). */
export interface PostDetails {
  kind: "posts";
  headcount: number;
  minutes_per_session: number;
  schedule: string;
  requirements: Array<string>;
  risks: Array<string>;
}

export interface PostpartumRecord {
  done: string;
  /** 患者的；null：您看不到。 Of the patient; null: none to be seen. */
  reaction?: string | null;
  advice?: string | null;
  kind: "postpartum";
  days_since_birth: number;
  breasts: string;
  wound?: string | null;
  /** 爱丁堡产后抑郁量表（EPDS）。 EPDS. */
  mood_score?: number | null;
}

export interface PressureInjuryRecord {
  done: string;
  /** 患者的；null：您看不到。 Of the patient; null: none to be seen. */
  reaction?: string | null;
  advice?: string | null;
  kind: "pressure-injury";
  site: string;
  stage: "1" | "2" | "3" | "4" | "unstageable" | "deep_tissue";
  length_cm: number;
  width_cm: number;
  braden_score: number;
}

/** 因调解而没有发生的事，供统计。 What did not happen thanks to the mediation, for the statistics. */
export interface Prevented {
  crimes?: number;
  petitions?: number;
  people?: number;
}

/** 由他人支付的为负数：长护险单列一行。 Negative where somebody else pays: long-term-care insurance has a line of its own. */
export interface PriceLine {
  code: string;
  title: string;
  quantity?: number;
  amount_fen: number;
}

/** 账单的一行：一笔金额，或项目费与上门费合计的百分比。 One line of the bill: a sum, or so many percent of the item and the visit fee together. */
export interface PriceRule {
  code: "visit_fee" | "materials" | "first_visit" | "night" | "holiday" | "insurance";
  title: string;
  /** 金额，单位为分（百分之一元）。 Money in 分, one hundredth of a yuan. */
  amount_fen?: number;
  percent?: number;
}

export interface PrivacyRuleRead {
  code: string;
  /** 所涉的数据表。 The tables it is about. */
  what: Array<string>;
  title: string;
  title_en: string;
  counts_from: string;
  /** null：与其所属事项一并处理。 Null: with the thing it belongs to. */
  keep_days: number | null;
  basis: string;
  basis_en: string;
}

export interface ProviderRead {
  /** 机构的名称。 The organisation's. */
  id: string;
  name: string;
  place_code: string;
  licence_no: string;
  office_phone: string;
  /** 可以到哪里，以及上门费用。 Where it comes to, with the cost of the way. */
  areas: Array<AreaRead>;
}

export interface ProviderWrite {
  organisation_id: string;
  /** 医疗机构执业许可证号。 医疗机构执业许可证号. */
  licence_no: string;
  office_phone: string;
  areas: Array<AreaWrite>;
}

export interface ProxyCreate {
  /** 代办人在 GET /me 中的 `id`。 The `id` of GET /me, of whoever is to act. */
  agent_id: string;
  /** 只限这些。 Only in these. */
  purposes: Array<ProxyPurpose>;
  /** 最后一天。 The last day. */
  until: string;
}

export type ProxyKind = "relative" | "guardian" | "head" | "other";

/** 谁可以替谁办什么：`X-Acting-For` 仅对指明的事项有效。 What somebody may do for somebody else: `X-Acting-For` counts only for the purposes named. */
export type ProxyPurpose = "venues" | "homecare" | "offers" | "mediation" | "data";

export interface ProxyRead {
  id: string;
  /** 替谁。 For whom. */
  resident_id: string;
  /** 代办人的账号。 The account that acts. */
  agent_id: string;
  kind: ProxyKind;
  purposes: Array<ProxyPurpose>;
  until: string | null;
  basis: Basis;
  paper: string | null;
  status: ProxyStatus;
  /** 您现在可以做的动作。 The verbs you may use now. */
  moves: Array<string>;
  created_at: string;
}

export type ProxyStatus = "active" | "ended";

export interface PurchaseCreate {
  /** 居民：您自己、您的家人，或您代办的人。 A resident: yourself, your household, or whom you act for. */
  patient_id: string;
}

export interface PurchaseRead {
  id: string;
  status: PurchaseStatus;
  /** 您现在可以做的动作。 The verbs you may use now. */
  moves: Array<string>;
  provider_id: string;
  /** null：由机构赠予，免费。 Null: granted by the provider, and cost nothing. */
  package_id: string | null;
  /** 这是哪一单的复访或补偿。 The order whose revisit, or compensation, this is. */
  granted_for: string | null;
  item_id: string;
  title: string;
  patient_id: string;
  bought_by: string;
  visits: number;
  /** 剩余次数。 Visits left. */
  balance: number;
  price_fen: number;
  /** 现在终止可退的金额。 What ending it now would pay back. */
  rest_fen: number;
  covers: Array<"service" | "visit_fee" | "materials" | "first_visit" | "travel" | "night" | "holiday">;
  /** 可上门的最后一天；付款前为 null。 The last day of a visit; null before it is paid. */
  valid_until: string | null;
  created_at: string;
}

export type PurchaseStatus = "ordered" | "active" | "ended";

export type Purpose = "health" | "location" | "minor" | "sharing";

export interface PushRead {
  push_id: string;
  /** `rejected`：什么也没有写入；各行说明本来会怎样。 `rejected`: nothing was written; the rows say what would have been. */
  status: PushStatus;
  /** 什么也没有写入。 Nothing was written. */
  dry_run: boolean;
  counts: CountsRead;
  rows: Array<RowRead>;
  created_at: string;
  finished_at: string | null;
}

export type PushStatus = "received" | "done" | "rejected";

export interface PutRead {
  external_id: string;
  /** null：在形成优惠之前已被拒绝。 Null: rejected before there was an offer. */
  offer_id: string | null;
  result: OffersPushingResult;
  /** 人们读到的内容的编号。 Of what people read. */
  status: OfferState | null;
  issues: Array<IssueRead>;
}

/** 上门若干天后询问。 Asked some days after the visit. */
export interface Question {
  code: string;
  text: string;
  after_days?: number;
}

/** 场地开放但不接受预约的时段；`to` 不晚于 `from` 的跨过午夜。 When the venue is open, but not to be booked; over midnight where `to` is not after `from`. */
export interface QuietHours {
  from: string;
  to: string;
}

/** 每户在一个自然日、周（从星期一）或月内对一个场地的额度。 What one household may have of a venue, in a calendar day, week (from Monday) or month. */
export interface Quota {
  measure: Measure;
  per: Period;
  limit: number;
}

/** 为何先问她。 Why she is asked before others. */
export interface ReasonGiven {
  code: string;
  points: number;
}

export interface ReasonRead {
  code: string;
  message: string;
}

export interface Redemption {
  /** 居民出示的码。 As the resident shows it. */
  code: string;
}

export interface RefreshRequest {
  refresh_token: string;
}

export interface RefundCreate {
  /** 金额，单位为分。 Money in 分. */
  amount_fen: number;
  reason: string;
}

export interface RefundRead {
  id: string;
  payment_id: string;
  out_refund_no: string;
  /** 金额，单位为分（百分之一元）。 Money in 分, one hundredth of a yuan. */
  amount_fen: number;
  status: RefundStatus;
  /** 您现在可以做的动作。 The verbs you may use now. */
  moves: Array<string>;
  reason: string;
  succeeded_at: string | null;
  created_at: string;
}

export interface RefundRedirect {
  /** 不填：退到商户自己的账户，另行付给付款人。 Left out: to the merchant's own account, and the payer is paid by other means. */
  card?: BankCard | null;
}

export type RefundStatus = "requested" | "processing" | "succeeded" | "abnormal" | "closed";

export interface Refusal {
  reason_code: string;
  reason?: string | null;
}

export interface RefusalCreate {
  reason: string;
}

export interface RehabilitationRecord {
  done: string;
  /** 患者的；null：您看不到。 Of the patient; null: none to be seen. */
  reaction?: string | null;
  advice?: string | null;
  kind: "rehabilitation";
  training: Array<string>;
  minutes: number;
  borg_score?: number | null;
}

export interface RehearsalCreate {
  /** `GET /webhook-events` 中的一个。 Of `GET /webhook-events`. */
  event: string;
  /** `twice`：同一编号两次；`late`：一小时之后；`out_of_order`：两件，后发生的先到。 `twice`: under one id; `late`: an hour after; `out_of_order`: two, the later first. */
  how?: How;
}

export interface Rejection {
  reason: string;
}

/** 与户主的关系，按 GB/T 4761 分组。 To the head of the household, in the groups of GB/T 4761. */
export type Relation = "head" | "spouse" | "child" | "grandchild" | "parent" | "grandparent" | "sibling" | "other";

export interface Release {
  reason: string;
}

export interface ReportCreate {
  kind: ReportKind;
  note?: string | null;
}

export type ReportKind = "price" | "hours" | "not_there" | "other";

export interface ReportRead {
  id: string;
  offer_id: string;
  kind: ReportKind;
  note: string | null;
  status: ReportStatus;
  /** 您现在可以做的动作。 The verbs you may use now. */
  moves: Array<string>;
  created_at: string;
}

export type ReportStatus = "open" | "confirmed" | "dismissed";

/** 原样交给 `wx.requestPayment` 的内容；两小时内有效。 What `wx.requestPayment` is given, in its own words; good for two hours. */
export interface RequestPayment {
  timeStamp: string;
  nonceStr: string;
  package: string;
  signType: "RSA";
  paySign: string;
}

export interface ResidentBrief {
  id: string;
  household_id: string;
}

export interface ResidentCreate {
  name: string;
  gender?: Gender | null;
  born_on?: string | null;
  /** 与户主的关系（GB/T 4761）。 To the head of the household (GB/T 4761). */
  relation: Relation;
  phone?: string | null;
  id_number?: string | null;
  household_id: string;
}

export interface ResidentRead {
  id: string;
  place_code: string;
  household_id: string;
  household_number: string;
  /** 未成年人的：在您获准查看之前，能识别身份的内容为空。 A minor's: what says who it is stays empty until you are cleared to see it. */
  withheld: boolean;
  name: string;
  gender: Gender | null;
  /** 不显示出生日期：否则脱敏的身份证号就完整了。 The birth date is not shown: with it the masked ID number would be whole. */
  age: number | null;
  relation: Relation;
  phone: string | null;
  id_number: string | null;
  /** 是否已有账号。 Whether an account is theirs. */
  linked: boolean;
  status: ResidentStatus;
  /** 迁出或去世的时间。 When they moved away or died. */
  left_on: string | null;
  /** 您现在可以做的动作。 The verbs you may use now. */
  moves: Array<string>;
  version: number;
  created_at: string;
}

/** 放在正文里：要找的内容不得出现在网址中，因为网址会留在日志里。 In a body: what is looked for must not stand in an address, since addresses land in logs. */
export interface ResidentSearch {
  /** 上一页的 `next`。 The `next` of the page before. */
  after?: string | null;
  /** 每页多少条。 How many items a page holds. */
  limit?: number;
  /** 其中一部分。 A part of it. */
  name?: string | null;
  /** 完整的。 The whole of it. */
  phone?: string | null;
  /** 完整的。 The whole of it. */
  id_number?: string | null;
}

export type ResidentStatus = "living_here" | "moved_away" | "deceased" | "forgotten";

export interface ResidentUpdate {
  /** 您读到的版本。 As you read it. */
  version: number;
  household_id: string;
  relation: Relation;
  gender?: Gender | null;
  /** 不填即保持原样：您读到的是脱敏内容。 Left out, it stays as it is: you have read it masked. */
  name?: string | null;
  /** 不填即保持原样：您读到的是脱敏内容。null 则清除。 Left out, it stays as it is: you have read it masked. Null removes it. */
  born_on?: string | null;
  /** 不填即保持原样：您读到的是脱敏内容。null 则清除。 Left out, it stays as it is: you have read it masked. Null removes it. */
  phone?: string | null;
  /** 不填即保持原样：您读到的是脱敏内容。null 则清除。 Left out, it stays as it is: you have read it masked. Null removes it. */
  id_number?: string | null;
}

export interface ResidentsRevealCreate {
  field: RevealField;
  reason: string;
}

export interface ResidentsRevealedRead {
  field: RevealField;
  value: string | null;
}

export interface Resolution {
  note: string;
}

export type ResultInput = "pass" | "fail" | "refer";

export type RevealField = "name" | "phone" | "id_number" | "born_on";

/** 居民能看到谁查看过。 What a resident reads of those who looked. */
export interface RevealRead {
  id: string;
  field: RevealField;
  reason: string;
  actor_id: string;
  /** 工作人员的完整姓名。 Of the member of staff, in full. */
  actor_name: string | null;
  roles: Array<string>;
  created_at: string;
}

export interface ReviewCreate {
  stars: number;
  tags?: Array<string>;
  comment?: string | null;
}

export interface RevisitCreate {
  visits?: number;
  valid_days?: number;
  reason?: string | null;
}

/** 红色：立即报告；橙色：当天处置；黄色：就地化解。 Red: report at once; orange: deal with it today; yellow: settle it here. */
export type Risk = "red" | "orange" | "yellow";

export interface RiskWrite {
  level: Risk;
}

/** 在地方上限于 `ADMIN`；在机构内则为其余角色。 At a place, as far as `ADMIN`; in an organisation, the others. */
export type Role = "resident" | "staff" | "grid_officer" | "building_head" | "unit_head" | "mediator" | "mediation_head" | "street_official" | "admin" | "merchant_owner" | "merchant_member" | "provider_admin" | "assessor" | "nurse";

/** 整体替换排班。 Replaces the roster as a whole. */
export interface RosterWrite {
  weekly: Array<Shift>;
  /** 法定节假日；空：休息，null：与该星期几相同。 On public holidays; empty: off, null: as on that weekday. */
  holidays?: Array<[string, string]> | null;
  days?: Array<DayShift>;
}

export interface RowRead {
  /** 从 0 起，按您发送的顺序。 From 0, in the order in which you sent them. */
  index: number;
  external_id: string | null;
  result: OffersPushingResult;
  /** 为何被拒绝、被取代或待审。 Why it is rejected, superseded or held back. */
  code: string | null;
  field: string | null;
  /** 可以怎么办。 What to do about it. */
  hint: string | null;
}

export interface SandboxOrderCreate {
  /** 取自商业清单。 Of the commercial list. */
  item_code: string;
  /** 下单的人会怎么做。 What whoever ordered will do. */
  value?: "magic-pays" | "magic-refuses" | "magic-times-out" | "magic-disputes";
  /** 金额，单位为分（百分之一元）。 Money in 分, one hundredth of a yuan. */
  price_fen?: number;
}

/** 机构的服务器密钥可以做什么，写作 <名词>:<read 或 write>。 What the key of an organisation's server may do, as <noun>:<read or write>. */
export type Scope = "claims:redeem" | "keys:write" | "offers:read" | "offers:write" | "orders:read" | "orders:write" | "webhooks:write";

/** 机构的服务器密钥可以做什么，写作 <名词>:<read 或 write>。 What the key of an organisation's server may do, as <noun>:<read or write>. */
export type ScopeOutput = "claims:redeem" | "keys:write" | "offers:read" | "offers:write" | "orders:read" | "orders:write" | "webhooks:write";

export interface ScopeWrite {
  /** 仅面向住在那里的人。 Only for people who live there. */
  places?: Array<string>;
  /** 仅限六十岁及以上的人。 Only for people of 60 and more. */
  elders?: boolean;
}

export interface ScoreRead {
  /** 爽约计 1，临时取消计 ½；30 天后减半。达到场地的 `suspended_from` 即暂停预约。 No-shows count 1, late cancellations ½; half of it is forgotten after 30 days. A venue's `suspended_from` says how many are too many. */
  score: number;
  /** 计入的各次，新的在前。 Those that count, newest first. */
  misses: Array<BookingRead>;
}

export interface SearchPartRead {
  text: string;
  /** 因此被找到：请标出来。 Because of this it was found: mark it. */
  hit: boolean;
}

export interface SectionRead {
  name: string;
  title: string;
  rows: Array<Record<string, unknown>>;
}

/** 每次显示时留下的记录（个人信息保护法第 28 条、人民调解法第 15 条）。 What is written down whenever it is shown (个人信息保护法 art. 28, 人民调解法 art. 15). */
export type Sensitive = "health" | "mediation" | "minor";

/** 第一次的日期，以及其余各次的规则。 The first date, and the rule for the others. */
export interface SeriesCreate {
  starts_at: string;
  ends_at: string;
  /** RFC 5545：FREQ 为 daily、weekly 或 monthly，可带 INTERVAL、COUNT 或 UNTIL、BYDAY、BYMONTHDAY；一年之内最多 60 次。 RFC 5545: FREQ daily, weekly or monthly, with INTERVAL, COUNT or UNTIL, BYDAY, BYMONTHDAY; 60 dates within a year at the most. */
  rrule: string;
  purpose: string;
  headcount: number;
  /** 避开法定节假日；调休上班日按平日算。 Not on public holidays; 调休 days are ordinary ones. */
  skip_holidays?: boolean;
  for_resident_id?: string | null;
  /** 只说明每一次会怎样。 Only say what would become of each date. */
  dry_run?: boolean;
}

export interface SeriesDateRead {
  starts_at: string;
  ends_at: string;
  result: DateResult;
  booking_id: string | null;
  reasons: Array<ReasonRead>;
}

export interface SeriesRead {
  /** 试算时为 null。 Null of a dry run. */
  id: string | null;
  venue_id: string;
  rrule: string;
  purpose: string;
  headcount: number;
  skip_holidays: boolean;
  dates: Array<SeriesDateRead>;
}

/** `this` 为那一次的新时间；否则为新规则开始的第一次。 For `this` the new time of that date; else the first date from which the rule begins anew. */
export interface SeriesUpdate {
  starts_at: string;
  ends_at: string;
  /** 不填即沿用；不适用于 `this`。 Without it, as before; not for `this`. */
  rrule?: string | null;
  purpose: string;
  headcount: number;
}

export interface ServeRequest {
  place_code: string;
}

export interface ServiceRead {
  /** 取自商业清单。 Of the commercial list. */
  item_id: string;
  code: string;
  title: string;
  category_code: string;
  function: string | null;
  /** 按本商户的做法。 As this merchant does it. */
  price_fen: number;
  note: string | null;
}

export interface ServiceWrite {
  /** 取自商业清单。 Of the commercial list. */
  item_code: string;
  /** 金额，单位为分（百分之一元）。 Money in 分, one hundredth of a yuan. */
  price_fen: number;
  note?: string | null;
}

export interface ServingRead {
  place_code: string;
  status: ServingStatus;
  /** 您现在可以做的动作。 The verbs you may use now. */
  moves: Array<string>;
}

export type ServingStatus = "asked" | "approved" | "refused" | "ended";

export interface SessionRead {
  id: string;
  /** 设备自报的名称。 What the device called itself. */
  client: string;
  created_at: string;
  /** 最近一次使用，精确到一刻钟。 When it was last heard of, to a quarter of an hour. */
  refreshed_at: string;
  expires_at: string;
}

export interface SettleRequest {
  reason_code: string;
  reason?: string | null;
  /** 最终应付的价格（如有变化）。 What is to be paid in the end, if it is another price. */
  price_fen?: number | null;
}

/** 如何结束；争议的，连同退给家属的金额。 How it ends; of a dispute, with what goes back to the family. */
export interface Settlement {
  /** 金额，单位为分（百分之一元）。 Money in 分, one hundredth of a yuan. */
  refund_fen?: number;
  reason?: string | null;
}

export type Severity = "minor" | "serious" | "critical";

export interface Shift {
  /** 1 为星期一，7 为星期日。 1 is Monday, 7 is Sunday. */
  weekday: number;
  from: string;
  /** 不晚于 `from` 的为次日。 Not after `from`: the next day. */
  to: string;
}

export interface ShiftCreate {
  account_id: string;
  starts_at: string;
  ends_at: string;
  /** 同一班次连续多少周。 The same shift in so many weeks on end. */
  weeks?: number;
}

export interface ShiftRead {
  id: string;
  place_code: string;
  account_id: string;
  starts_at: string;
  ends_at: string;
}

export interface SickLeaveRead {
  leave: LeaveRead;
  /** 现在改派给他人的订单。 Orders that are offered to others now. */
  released: Array<string>;
}

/** 被查看的内容。 What somebody was shown. */
export type Sight = "health" | "door";

export interface SignatureCheck {
  webhook_id: string;
  webhook_timestamp: string;
  /** 收到的请求头原文，或您的程序算出的值。 The header as it came, or what your program made of it. */
  webhook_signature: string;
  /** 收到的原文。 As it came. */
  body: string;
}

export interface SignatureCreate {
  /** 签署的当事人；不填角色和此项即自己。 The party who signs; without role and this, yourself. */
  party_id?: string | null;
  role?: Signer;
  method?: Method;
}

export interface SignatureRead {
  role: Signer;
  party_id: string | null;
  method: Method;
  recorded_by: string;
  created_at: string;
}

export type Signer = "party" | "mediator" | "seal";

export interface SlotRead {
  starts_at: string;
  ends_at: string;
  /** 可以预约；否则说明原因。 It can be booked; otherwise the reasons say why not. */
  free: boolean;
  units_free: number;
  reasons: Array<ReasonRead>;
}

/** 从何时到何时。 From when to when. */
export interface SlotWish {
  starts_at: string;
  ends_at: string;
}

export type Source = "application" | "initiative" | "police" | "court" | "government" | "hotline" | "grid";

export interface SpanRead {
  from: string;
  /** 不晚于 `from` 的为次日。 Not after `from`: the next day. */
  to: string;
}

export interface SpanWrite {
  from: string;
  /** 不晚于 `from` 的为次日。 Not after `from`: the next day. */
  to: string;
}

export interface SpecimenRecord {
  done: string;
  /** 患者的；null：您看不到。 Of the patient; null: none to be seen. */
  reaction?: string | null;
  advice?: string | null;
  kind: "blood-specimen";
  specimens: Array<string>;
  taken_at_site: string;
  tube_numbers?: Array<string>;
}

export interface StaffImportRead {
  /** 有内容的行数。 Rows with anything in them. */
  rows: number;
  imported: number;
  /** 供尚未登录的人。 For those who have not signed in yet. */
  accounts_made: number;
  bad_rows: number;
  /** 前一千条，从上往下。 The first thousand, from the top. */
  errors: Array<CellError>;
}

/** 商户成员和工作人员看到的商户。 A merchant as its members and staff see it. */
export interface StandingRead {
  id: string;
  organisation_id: string;
  /** 所在地。 Where it stands. */
  place_code: string;
  name: string;
  summary: string;
  address: string;
  latitude: number;
  longitude: number;
  phone: string;
  uscc: string | null;
  status: MerchantStatus;
  /** 此刻居民能找到。 Found by residents at this moment. */
  listed: boolean;
  /** 最先到期的证照何时到期。 When the first of its papers runs out. */
  valid_until: string | null;
  paused_until: string | null;
  /** 由工作人员登记。 Entered by staff. */
  on_behalf: boolean;
  checklist: Array<PointRead>;
  papers: Array<PaperRead>;
  places: Array<ServingRead>;
  version: number;
  /** 您现在可以做的动作。 The verbs you may use now. */
  moves: Array<string>;
  created_at: string;
}

export interface StepRead {
  move: string;
  from_status: string;
  to_status: string;
  actor_id: string;
  /** 履职人员的完整姓名。 In full of who acted in office. */
  actor_name: string | null;
  /** 操作人所代办的居民。 The resident for whom the actor acted. */
  on_behalf_of: string | null;
  on_behalf_of_name: string | null;
  /** 操作人当时在那里担任的角色。 The roles the actor held there at that moment. */
  roles: Array<string>;
  reason_code: string | null;
  reason: string | null;
  created_at: string;
}

export interface StomaRecord {
  done: string;
  /** 患者的；null：您看不到。 Of the patient; null: none to be seen. */
  reaction?: string | null;
  advice?: string | null;
  kind: "stoma";
  stoma_colour: "red" | "pale" | "dark" | "black";
  skin_intact: boolean;
  bag_changed: boolean;
}

export interface SubscriptionRead {
  template: string;
  /** 供 wx.requestSubscribeMessage 使用；没有设置的为 null。 For wx.requestSubscribeMessage; null where none was set up. */
  template_id: string | null;
  title: string;
  /** 您已同意、尚未收到的条数。 How many messages you have agreed to and not had yet. */
  left: number;
}

export interface SubscriptionsCreate {
  /** wx.requestSubscribeMessage 对每个模板的结果。 What wx.requestSubscribeMessage said of each template. */
  answers: Array<AnswerWrite>;
}

export interface SupplyRead {
  name: string;
  quantity: number;
  batch_no: string;
  expires_on: string | null;
}

export interface SupplyWrite {
  name: string;
  quantity: number;
  batch_no: string;
  expires_on?: string | null;
}

export interface SyncCreate {
  entries: Array<EntryWrite>;
}

export interface TemplateCreate {
  name: string;
  /** 事先上传的 .docx；参见我们自带的模板。 A .docx, uploaded before; see the one we bring along. */
  file_id: string;
}

export interface TemplateRead {
  id: string;
  name: string;
  place_code: string;
  file_id: string;
  uploaded_by: string;
  created_at: string;
}

export interface TermCreate {
  /** `status` 和 `ownership` 使法院不能确认协议。 `status` and `ownership` make that no court confirms the agreement. */
  kind?: TermKind;
  text: string;
  /** 由谁履行。 Who owes it. */
  party_id?: string | null;
  amount_fen?: number | null;
  due_on?: string | null;
  /** 合计等于总金额。 They add up to the amount. */
  instalments?: Array<Instalment>;
}

export type TermKind = "pay" | "do" | "refrain" | "return" | "apologise" | "other" | "status" | "ownership";

export interface TermRead {
  id: string;
  kind: TermKind;
  text: string;
  party_id: string | null;
  amount_fen: number | null;
  duties: Array<MediationAgreementsDutyRead>;
}

export interface TermsRead {
  id: string;
  starts_on: string;
  ends_before: string | null;
  terms: HomecareProvidersTerms;
  source: string;
  created_at: string;
}

export interface TermsWrite {
  /** 现行的于前一天终止。 Those in force end the day before. */
  starts_on: string;
  terms: HomecareProvidersTerms;
  /** 由谁在哪里制定。 Who laid them down, and where. */
  source: string;
}

export interface TicketCreate {
  headcount: number;
  purpose: string;
  /** 为谁；不填即自己。 Whom it is for; without it, oneself. */
  for_resident_id?: string | null;
}

export interface TicketRead {
  id: string;
  /** 占几份签。 How many lots it has. */
  weight: number;
  seats: number;
  /** 抽签名次。 Its place in the draw. */
  rank: number | null;
  status: TicketStatus;
  draw_id: string;
  /** 您现在可以做的动作。 The verbs you may use now. */
  moves: Array<string>;
  headcount: number;
  purpose: string;
  /** 中签所得的预约。 What was won. */
  booking_id: string | null;
  created_at: string;
}

export type TicketStatus = "entered" | "won" | "lost" | "refused" | "withdrawn" | "void";

/** 护士、护师、主管护师、副主任护师、主任护师。 护士, 护师, 主管护师, 副主任护师, 主任护师. */
export type Title = "nurse" | "senior" | "charge" | "deputy_chief" | "chief";

export interface TodayWrite {
  /** 到午夜为止；之后恢复如常。 Until midnight; then it is as usual again. */
  today: FacilityToday;
  note?: string | null;
}

export interface TodoRead {
  /** <模块>.<动作> <slice>.<verb> */
  kind: string;
  id: string;
  title: string;
  /** null：没有期限。 Null: no deadline. */
  due_at: string | null;
  place_code: string;
  /** 在哪里阅读或办理，位于 /api/v1 之下。 Where to read or do it, below /api/v1. */
  link: string;
}

export interface TokensRead {
  /** 作为 `Authorization: Bearer …` 发送。 Send as `Authorization: Bearer …`. */
  access_token: string;
  /** 访问令牌的有效秒数。 Seconds the access token lives. */
  expires_in: 900;
  /** 只能刷新一次。 Good for one refresh. */
  refresh_token: string;
  account: AccountRead;
}

export interface Told {
  channel: NoticesCallsChannel;
}

export interface TurnAway {
  reason_code: "unsafe" | "family_refuses" | "not_the_patient" | "not_as_assessed";
  reason?: string | null;
}

export interface UnreadRead {
  booking_id: string;
  /** 对方未读的留言数。 Messages of the other side that are not read yet. */
  unread: number;
}

export interface UsageRead {
  /** 一天中的钟点，0 到 23。 Of the day on the wall, 0 to 23. */
  hour: number;
  /** 这一小时内实际使用的预约数。 That were used in this hour. */
  bookings: number;
  /** 这一小时内全部单元的使用分钟数。 For which it was used in this hour, of all units. */
  minutes: number;
  /** 这一小时内无人到场的预约数。 Bookings of this hour to which nobody came. */
  missed: number;
}

export interface VascularLineRecord {
  done: string;
  /** 患者的；null：您看不到。 Of the patient; null: none to be seen. */
  reaction?: string | null;
  advice?: string | null;
  kind: "central-line";
  line: "picc" | "port" | "cvc";
  exposed_cm: number;
  arm_circumference_cm?: number | null;
  blood_return: boolean;
  flushed_ml: number;
}

export type VenueKind = "room" | "square" | "library";

export interface VenueRead {
  opening: Array<WeeklySpanRead>;
  /** 法定节假日的营业时间；空：关门，null：与该星期几相同。 On public holidays; empty: closed, null: as on that weekday. */
  holiday_opening: Array<SpanRead> | null;
  /** 与平时不同的日期。 Dates on which it is different. */
  opening_exceptions: Array<ExceptionRead>;
  id: string;
  place_code: string;
  kind: VenueKind;
  name: string;
  summary: string;
  address: string;
  /** 可容纳人数。 People it holds. */
  capacity: number;
  /** 逐个预约的座位；1：整间。 Seats booked one by one; 1: the whole room. */
  units: number;
  needs_approval: boolean;
  parent_id: string | null;
  /** 预约须遵守的规则，用文字说明。 What a booking has to keep, in words. */
  rules: Array<VenuesRuleRead>;
  /** 同样的内容，用数字表示。 The same, in numbers. */
  terms: VenuesTerms;
  version: number;
}

/** 工作人员可修改的全部内容；已有的预约仍按预约时的条件。 All that staff may change; what is booked already keeps the terms it was booked on. */
export interface VenueUpdate {
  opening: Array<WeeklySpanWrite>;
  /** 法定节假日的营业时间；空：关门，null：与该星期几相同。 On public holidays; empty: closed, null: as on that weekday. */
  holiday_opening?: Array<SpanWrite> | null;
  /** 与平时不同的日期。 Dates on which it is different. */
  opening_exceptions?: Array<ExceptionWrite>;
  name: string;
  summary: string;
  address: string;
  /** 可容纳人数。 People it holds. */
  capacity: number;
  needs_approval: boolean;
  terms: VenuesTerms;
  /** 读取时的版本。 As it was read. */
  version: number;
}

export interface VenuesRuleRead {
  code: string;
  message: string;
}

export type VenuesSeriesScope = "this" | "later" | "all";

export interface VenuesTalksMessageCreate {
  text?: string | null;
  /** 工作人员：用常用答复代替文字。 Staff: an answer at hand, instead of a text. */
  canned_id?: string | null;
}

export interface VenuesTalksMessageRead {
  id: string;
  author_id: string;
  /** 由社区所说。 Said by the community. */
  from_staff: boolean;
  text: string;
  /** 常用答复的英文。 The same in English, of an answer at hand. */
  text_en: string | null;
  /** 对方阅读的时间。 When the other side had read it. */
  read_at: string | null;
  /** 社区应在此之前答复。 Until when the community ought to answer. */
  answer_by: string | null;
  created_at: string;
}

export interface VenuesTerms {
  /** 预约从这些时刻开始。 Bookings start on these. */
  step_minutes?: number;
  shortest_minutes?: number;
  longest_minutes?: number;
  /** 须提前多久预约。 How long before its start a booking must be made. */
  notice_minutes?: number;
  /** 最多可以提前多久预约。 How far ahead one may book. */
  horizon_days?: number;
  /** 每次预约之前留作布置。 Kept free before each booking, to set up. */
  before_minutes?: number;
  /** 每次预约之后留作清洁。 Kept free after each booking, to clean. */
  after_minutes?: number;
  quotas?: Array<Quota>;
  quiet?: Array<QuietHours>;
  /** 仅限该年龄的人。 For those of this age only. */
  youngest?: number | null;
  /** 爽约达到这一次数即过多。 No-shows that are too many. */
  suspended_from?: number;
  /** 填表期间时段保留多久。 A slot waits while the form is filled. */
  hold_minutes?: number;
  /** 给候补者的机会保留多久。 An offer to who waited holds this long. */
  offer_minutes?: number;
  /** 提问应在多少分钟内得到答复。 A question ought to be answered within these. */
  reply_minutes?: number;
  /** 开始前多久可以签到。 How long before the start one may check in. */
  early_minutes?: number;
  /** 此后仍未签到则释放时段；null：从不。 Without a check-in the slot is freed then; null: never. */
  grace_minutes?: number | null;
  /** 抽签时，从该年龄起算老年人。 In a draw, an elder from this age on. */
  elder_from?: number;
  /** 老年人的签占几份。 How many lots an elder's ticket has. */
  elder_weight?: number;
  /** 残疾居民的签占几份。 How many lots a disabled resident's ticket has. */
  favoured_weight?: number;
  /** 晚于开始前这一时间取消即为临时取消。 To cancel later than this before the start is late. */
  late_minutes?: number;
}

export interface VerdictRead {
  /** 接收方应当相信它。 A receiver should believe it. */
  valid: boolean;
  steps: Array<CheckedRead>;
}

export interface VisitEntryRead {
  number: number;
  occasion: Occasion;
  visits: number;
  /** 此笔之后。 After it. */
  balance: number;
  order_id: string | null;
  reason_code: string | null;
  created_at: string;
}

export type VisitStatus = "planned" | "departed" | "arrived" | "identified" | "serving" | "paused" | "completed" | "aborted" | "called_off";

export interface VitalsRead {
  taken_at: string;
  values: Record<string, JsonValue>;
  /** 超出即须立即打电话的范围。 What is beyond the limits at which one calls at once. */
  danger: Array<string>;
}

export interface VitalsWrite {
  /** 事后补报时填发生时间；不填即现在。 When it happened, if it is told later; left out: now. */
  at?: string | null;
  temperature_c?: number | null;
  pulse?: number | null;
  respiration?: number | null;
  systolic?: number | null;
  diastolic?: number | null;
  spo2?: number | null;
  glucose_mmol?: number | null;
  pain?: number | null;
  conscious?: boolean | null;
}

export interface WaitCreate {
  starts_at: string;
  ends_at: string;
  headcount: number;
  purpose?: string;
  /** 为谁；不填即自己。 Whom it is for; without it, oneself. */
  for_resident_id?: string | null;
  /** 因场地关闭而取消的预约：原预约人优先于其他人候补，限一次。 A booking that a closure displaced: whoever had it is asked before others, once. */
  instead_of?: string | null;
}

export interface WaitRead {
  id: string;
  venue_id: string;
  status: WaitStatus;
  /** 您现在可以做的动作。 The verbs you may use now. */
  moves: Array<string>;
  /** 1 为最先询问的；不再等候的为 null。 1 is asked first; null once it no longer waits. */
  position: number | null;
  starts_at: string;
  ends_at: string;
  headcount: number;
  purpose: string;
  /** 时段为 `claim` 保留到何时。 Until when the slot is kept for `claim`. */
  offer_until: string | null;
  /** 成为什么。 What was made of it. */
  booking_id: string | null;
  created_at: string;
}

export type WaitStatus = "waiting" | "offered" | "claimed" | "declined" | "lapsed";

export interface WasteRead {
  bag_code: string;
  kind: string;
  weight_g: number;
  handed_to: string | null;
  handed_at: string | null;
}

export interface WasteWrite {
  bag_code: string;
  kind: "infectious" | "sharps" | "pharmaceutical";
  weight_g: number;
  handed_to?: string | null;
  handed_at?: string | null;
}

export interface WeChatCode {
  /** wx.login 得到的 code。 What wx.login gave. */
  code: string;
}

export interface WeeklySpanRead {
  from: string;
  /** 不晚于 `from` 的为次日。 Not after `from`: the next day. */
  to: string;
  /** 1 为星期一，7 为星期日。 1 is Monday, 7 is Sunday. */
  weekday: number;
}

export interface WeeklySpanWrite {
  from: string;
  /** 不晚于 `from` 的为次日。 Not after `from`: the next day. */
  to: string;
  /** 1 为星期一，7 为星期日。 1 is Monday, 7 is Sunday. */
  weekday: number;
}

export interface WhyRequest {
  reason_code: string;
  reason?: string | null;
}

export interface WorkerCreate {
  /** 按人们的叫法。 As people call them. */
  name: string;
  /** 事先上传。 Uploaded before. */
  photo_file_id?: string | null;
}

export interface WorkerRead {
  id: string;
  name: string;
  photo_file_id: string | null;
}

export interface WoundRecord {
  done: string;
  /** 患者的；null：您看不到。 Of the patient; null: none to be seen. */
  reaction?: string | null;
  advice?: string | null;
  kind: "wound-dressing";
  site: string;
  length_cm: number;
  width_cm: number;
  depth_cm?: number;
  exudate: "none" | "little" | "moderate" | "much";
  signs_of_infection: boolean;
}

export interface YearRead {
  year: number;
  /** 尚未公布：按星期计算。 Nobody has published it yet: it goes by weekdays. */
  provisional: boolean;
  /** 空：来自随产品提供的已公布日历，或为暂定。 Null: from the published calendar that we ship, or provisional. */
  source: string | null;
  /** 供 `PUT` 使用；没有人录入该年度时为 0。 For `PUT`; 0, where nobody has entered that year. */
  version: number;
  /** 与星期不一致的日期，按先后排列。 Those that are not what their weekday says, in their order. */
  days: Array<DayRead>;
}

export interface YearUpdate {
  /** 0：该年度还没有人录入。 0: nobody has entered that year yet. */
  version?: number;
  /** 所依据的通知。 The notice it was taken from. */
  source: string;
  /** 全部放假日期（含其中的周末）和全部调休上班日期；该年度其余日期按星期计算，不再是暂定。 Every holiday, weekends among them, and every day worked instead. All else of the year goes by its weekday, and is certain. */
  days: Array<AnnouncedDay>;
}

export type { Page, Upload };
