// Generated from openapi/openapi.json by `make clients`: change the contract, not this file.
import type { Page, Upload } from "../answers";

export interface Abort {
  reason_code: "emergency" | "condition_changed" | "family_stops" | "danger_to_nurse";
  /** First the doctor or 120 (护士条例 art. 17). */
  called_120: boolean;
  statement: string;
}

/** What a party has agreed to, or refused. */
export type About = "mediation" | "extension" | "disclosure" | "helper" | "open_session" | "record" | "redo";

export interface AcceptRequest {
  /** Who will come, if that is known. */
  worker_id?: string | null;
}

/** What somebody reads of those who looked. */
export interface AccessRead {
  id: string;
  kind: Sensitive;
  /** The kind of thing that was shown. */
  subject: string;
  subject_id: string;
  purpose: string;
  actor_id: string;
  /** Of whoever looked, in full. */
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
  /** Main facts, issues and who is liable (人民调解法 29). */
  facts?: string | null;
  /** How and by when it is to be done. */
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
  /** Who has not signed yet: parties by id, `mediator`, `seal`. */
  missing: Array<string>;
  /** Whether a court may confirm it (民诉法解释 355). */
  confirmable: boolean;
  /** Written: once all have signed (29); oral: at once (30). */
  effective_at: string | null;
  created_at: string;
}

export interface AirwayRecord {
  done: string;
  /** Of the patient; null: none to be seen. */
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
  /** The verbs you may use now. */
  moves: Array<string>;
  /** The kind of thing it is about. */
  subject: string;
  subject_id: string;
  place_code: string;
  raised_by: string;
  /** Whoever raised it must not be called: somebody may be listening. */
  silent: boolean;
  /** Forgotten a month after the alarm is over. */
  location: LocationRead | null;
  /** How many people were told until now. */
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
  /** How far from the time that was booked. */
  minutes_off: number;
}

/** As wx.requestSubscribeMessage says it. */
export type Answer = "accept" | "reject" | "ban" | "filter";

export interface AnswerWrite {
  template_id: string;
  answer: Answer;
}

export interface AppealCreate {
  reason: string;
}

export interface AppealDecision {
  /** It no longer counts. */
  excused: boolean;
  reason?: string | null;
}

export interface Approval {
  /** Who this is; name and ID number are compared for you. */
  resident_id: string;
}

export interface AreaRead {
  place_code: string;
  travel_fen: number;
}

export interface AreaWrite {
  place_code: string;
  /** Money in 分, one hundredth of a yuan. */
  travel_fen: number;
}

export interface Arrival {
  /** When it happened, if it is told later; left out: now. */
  at?: string | null;
  location?: Fix | null;
}

export interface ArriveRequest {
  /** What whoever ordered says at the door. */
  code: string;
}

export interface AssessmentCreate {
  /** refer: to the hospital instead. */
  result: ResultInput;
  score?: number | null;
  /** Left out: as long as the rules of the category say. */
  valid_until?: string | null;
  /** The price, if it is not the one quoted. */
  lines?: Array<PriceLine> | null;
  findings?: string | null;
  /** Any of these and it cannot pass. */
  contraindications?: Array<string>;
}

export interface AssessmentRead {
  result: HomecareOrdersResult;
  score: number | null;
  valid_until: string | null;
  /** No assessor: the category's rule asks for none. */
  by_rule: boolean;
  created_at: string;
}

export interface AttemptRead {
  /** Null: there was no answer. */
  status_code: number | null;
  /** `timeout`, `address_private`, `status`, …; null: it was taken. */
  failure: string | null;
  /** The beginning of what it answered. */
  answer: string;
  ms: number;
  created_at: string;
}

/** How she tried to reach somebody before leaving. */
export interface Attempts {
  reason: string;
}

/** Of the payer. Sealed for WeChat Pay at once: we can read it no more. */
export interface BankCard {
  bank_type: string;
  bank_account: string;
  real_name: string;
}

/** What the mandate rests on (民法典 arts. 34, 163, 165). */
export type Basis = "appointed" | "paper";

export interface Begin {
  /** When it happened, if it is told later; left out: now. */
  at?: string | null;
  /** Left out where it was checked before; else it counts as declared only, and is flagged. */
  identity?: Identification | null;
}

export interface BillRead {
  day: string;
  /** How many, by WeChat Pay's bill. */
  payments: number;
  /** In 分. */
  paid_fen: number;
  refunds: number;
  /** In 分. */
  refunded_fen: number;
  /** Found when it was last compared. */
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
  /** What it is for, in one word. */
  purpose: string;
}

export interface BookingCreate {
  starts_at: string;
  ends_at: string;
  headcount: number;
  unit_no?: number | null;
  /** Whom it is for; without it, oneself. Their household's quota counts. */
  for_resident_id?: string | null;
  /** Staff: the rules to set aside, where `may_override` says so. */
  override?: Array<string>;
  purpose: string;
}

export interface BookingRead {
  id: string;
  venue_id: string;
  unit_no: number;
  /** All its seats, if it is of a group. */
  unit_nos: Array<number>;
  status: BookingStatus;
  /** The verbs you may use now. */
  moves: Array<string>;
  starts_at: string;
  ends_at: string;
  /** Null while it is only held. */
  purpose: string | null;
  headcount: number;
  booked_by: string;
  /** The resident it is for. */
  resident_id: string | null;
  /** The rules that staff set aside for it. */
  overridden: Array<string>;
  /** Until when a held slot waits for `submit`. */
  hold_until: string | null;
  checked_in_at: string | null;
  checked_out_at: string | null;
  /** Why somebody was not there, as they say. */
  appeal: string | null;
  appealed_at: string | null;
  appeal_decided_at: string | null;
  /** Since when a no-show no longer counts. */
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
  /** Of the patient; null: none to be seen. */
  reaction?: string | null;
  advice?: string | null;
  kind: "bowel";
  stool: "none" | "little" | "moderate" | "much";
  solution_ml?: number;
}

export interface CalendarLinkMade {
  /** Shown this once. Whoever has it reads your bookings: keep it as you keep a key. */
  path: string;
}

export interface CalendarLinkRead {
  created_at: string;
  /** When a calendar last asked, to the hour. */
  read_at: string | null;
}

export interface CallBack {
  outcome: string;
}

export interface CallForHelp {
  location?: Location | null;
  /** Nobody may call back: somebody is listening. */
  silent?: boolean;
}

export interface CallRead {
  id: string;
  resident_id: string;
  name: string;
  phone: string | null;
  place_code: string;
  household_number: string;
  /** What to tell. */
  text: string;
  status: CallStatus;
  channel: NoticesCallsChannel | null;
  /** The verbs you may use now. */
  moves: Array<string>;
  created_at: string;
}

export type CallStatus = "waiting" | "told" | "unreached";

/** Calling off later than so long before the start costs so much of the price. */
export interface CancelTier {
  within_hours: number;
  percent: number;
}

/** Whom a dispatcher may send, and why others not. */
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
  /** As it was read. */
  version: number;
}

/** As what somebody ordered, and consented, for the patient. */
export type Capacity = "self" | "family" | "proxy" | "staff";

export interface CasesDutyRead {
  account_id: string;
  kind: string;
}

export interface CasesMessageCreate {
  text: string;
  /** Only that side reads it; without it, every side. */
  party_id?: string | null;
}

export interface CasesMessageRead {
  id: string;
  party_id: string | null;
  author_id: string;
  text: string;
  created_at: string;
}

export interface CasesRatingCreate {
  /** 5 very satisfied … 1 not at all. */
  score: number;
  comment?: string | null;
}

export interface CasesRatingRead {
  id: string;
  score: number;
  comment: string | null;
  rated_by: string;
  /** After a 1 or a 2 somebody calls back. */
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
  /** Whose list it is: the place asked for, or one above. */
  place_code: string;
  version: number;
  categories: Array<CategoryRead>;
}

export interface CatalogWrite {
  title: string;
  categories: Array<CategoryWrite>;
  /** The version you read; leave out to make a new list. */
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
  /** Of the commercial list only. */
  function?: Function | null;
  /** Of the nursing list only. */
  group?: Group | null;
}

export interface CatheterRecord {
  done: string;
  /** Of the patient; null: none to be seen. */
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
  /** Null: one or two, which might point at somebody. */
  count: number | null;
}

/** What is wrong, never the value. */
export interface CellError {
  /** As Excel numbers it. */
  row: number;
  column: string;
  code: string;
  zh: string;
  en: string;
}

export interface CheckIn {
  /** As the door shows it now; staff need none. */
  code?: string | null;
}

export interface CheckedRead {
  /** timestamp, form, delivery, signature: in this order. */
  step: string;
  passed: boolean;
  /** Null: passed. */
  code: string | null;
  zh: string;
  en: string;
}

/** What a phone needs to pay: `request_payment` goes to wx.requestPayment as it is. */
export interface CheckoutRead {
  payment_id: string;
  out_trade_no: string;
  /** Money in 分, one hundredth of a yuan. */
  amount_fen: number;
  request_payment: RequestPayment;
}

export interface ChineseMedicineRecord {
  done: string;
  /** Of the patient; null: none to be seen. */
  reaction?: string | null;
  advice?: string | null;
  kind: "tcm";
  technique: "moxibustion" | "cupping" | "scraping" | "auricular" | "plaster";
  points: Array<string>;
  minutes: number;
  skin_after: string;
}

export interface ClaimCreate {
  /** The community, or better the building or unit. */
  place_code: string;
  household_number?: string | null;
  name: string;
  /** To the head of the household. */
  relation: Relation;
  /** Helps staff to be sure; erased once decided. */
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
  /** Whose account it became. */
  resident_id: string | null;
  status: ClaimStatus;
  /** The verbs you may use now. */
  moves: Array<string>;
  created_at: string;
}

/** Nothing needs to be said. */
export interface ClaimRequest {
}

export type ClaimStatus = "pending" | "approved" | "rejected";

export interface CleaningCreate {
  note: string;
}

export interface CleaningRead {
  id: string;
  venue_id: string;
  /** The report that opened it. */
  damage_id: string | null;
  note: string;
  status: CleaningStatus;
  /** The verbs you may use now. */
  moves: Array<string>;
  taken_by: string | null;
  created_at: string;
}

export type CleaningStatus = "open" | "taken" | "done" | "dropped";

export interface ClearanceCreate {
  /** What for; the guardians read it. */
  purpose: string;
  /** The last day, half a year from now at most. */
  until: string;
}

export interface ClearanceRead {
  id: string;
  place_code: string;
  /** Who asked. */
  account_id: string;
  /** In full, for whoever decides. */
  account_name: string;
  purpose: string;
  until: string;
  status: ClearanceStatus;
  /** The verbs you may use now. */
  moves: Array<string>;
  created_at: string;
}

export interface ClearanceReason {
  reason: string;
}

export type ClearanceStatus = "asked" | "approved" | "refused" | "revoked" | "withdrawn";

/** What brings a mediator close to a party. */
export type Closeness = "household" | "relation" | "earlier_case" | "employer" | "party" | "other";

export interface Closing {
  outcome: Outcome;
  reason: string;
}

export interface ClosureCreate {
  starts_at: string;
  ends_at: string;
  reason: string;
  /** Of bookings in the way: tell them and leave them, cancel them, or leave them in peace. */
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
  /** The bookings that were called off for it. */
  displaced: Array<string>;
  /** The bookings that were left. */
  in_the_way: Array<string>;
}

/** What is in the way is told of it, called off, or left in peace. */
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
  /** What the price is for. */
  unit: string;
  duration_minutes: number | null;
  /** Comes to the door. */
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
  /** Three years (人民调解法 9). */
  term_ends_on: string;
  members: Array<MemberRead>;
  version: number;
}

export interface CommitteeUpdate {
  /** As you read it; 0 for a new one. */
  version?: number;
  name: string;
  studio?: string | null;
  /** In the case numbers. */
  word: string;
  /** What the seal says; without it, the name. */
  seal?: string | null;
  elected_on: string;
  organisation_id?: string | null;
  members: Array<MemberWrite>;
}

/** What the family gets by itself where the nurse or the provider failed. Money, of what was paid; where all of that goes back anyway (`cancelled_by_provider`), a visit on which the provider pays the lines it names. */
export interface Compensation {
  event: "late_30" | "no_show_nurse" | "cancelled_by_provider";
  /** Of what was paid, in money. */
  percent?: number;
  /** Lines of the next visit's price. */
  covers?: Array<"service" | "visit_fee" | "materials" | "first_visit" | "travel" | "night" | "holiday">;
  /** Of that visit. */
  valid_days?: number;
}

/** `file` begins; the court then accepts, confirms or declines; the parties may withdraw. */
export interface ConfirmationCreate {
  step?: "file" | "accept" | "longer" | "confirm" | "decline" | "withdraw";
  court?: string;
  /** Who applies: every side together. Without it, all of them. */
  party_ids?: Array<string> | null;
  /** Without it, today. */
  on?: string | null;
  ground?: string | null;
}

export interface ConfirmationRead {
  id: string;
  status: ConfirmationStatus;
  court: string;
  filed_on: string;
  applicants: Array<string>;
  /** The court has taken its ten days more. */
  longer: boolean;
  ground: string | null;
  decided_on: string | null;
  /** The verbs you may use now. */
  moves: Array<string>;
  created_at: string;
}

export type ConfirmationStatus = "filed" | "accepted" | "confirmed" | "declined" | "withdrawn";

export interface Confirmed {
  /** Offers that are good for another thirty days. */
  confirmed: number;
}

export interface ConsentTextRead {
  purpose: Purpose;
  version: string;
  title: string;
  text: string;
  text_en: string;
  data_kinds: Array<string>;
  /** Who else is given it; null: nobody. */
  receiver: string | null;
  /** Of the Chinese words; stands on every consent to them. */
  sha256: string;
}

export interface ConsentsConsentCreate {
  purpose: Purpose;
  text_version: string;
  /** In whose name, if not in your own. */
  resident_id?: string | null;
}

export interface ConsentsConsentRead {
  id: string;
  purpose: Purpose;
  text_version: string;
  text_hash: string;
  /** `self`, or `proxy`. */
  channel: string;
  /** The account that gave it. */
  given_by: string;
  /** Whose data it is about. */
  resident_id: string | null;
  /** When it was given. */
  created_at: string;
  withdrawn_at: string | null;
}

export interface CorrectionCreate {
  field: RevealField;
  /** What is right, as the field wants it. */
  value: string;
}

export interface CorrectionRead {
  id: string;
  resident_id: string;
  field: RevealField;
  /** What is said to be right, masked; gone once it is decided. */
  value: string | null;
  place_code: string;
  status: CorrectionStatus;
  /** The verbs you may use now. */
  moves: Array<string>;
  created_at: string;
}

export type CorrectionStatus = "asked" | "accepted" | "refused" | "withdrawn";

export interface CorrectionValueRead {
  /** In full; null once it is decided. */
  value: string | null;
}

export interface CountsRead {
  total: number;
  /** Rows looked at so far. */
  done: number;
  created: number;
  updated: number;
  unchanged: number;
  superseded: number;
  rejected: number;
  /** By `full_sync`. */
  withdrawn: number;
}

export interface CouponRead {
  id: string;
  offer_id: string;
  merchant_id: string;
  /** To be shown at the counter. */
  code: string;
  /** As it was when it was claimed. */
  title: string;
  price_fen: number;
  status: CouponState;
  expires_at: string | null;
  redeemed_at: string | null;
  created_at: string;
}

/** What it is at this moment: `expired` is what the clock makes of one not redeemed in time. */
export type CouponState = "claimed" | "redeemed" | "expired";

export interface DamageCreate {
  note: string;
  /** Photos, as `POST /files` named them. */
  file_ids?: Array<string>;
}

export interface DamageRead {
  id: string;
  venue_id: string;
  /** During which it was found. */
  booking_id: string | null;
  reported_by: string;
  note: string;
  file_ids: Array<string>;
  status: DamageStatus;
  /** The verbs you may use now. */
  moves: Array<string>;
  created_at: string;
}

export interface DamageSettle {
  reason?: string | null;
}

export type DamageStatus = "reported" | "settled" | "dismissed";

export interface DataRead {
  generated_at: string;
  /** Whatever is kept about you, by kind. */
  sections: Array<SectionRead>;
  /** How long each kind is kept, and by which law. */
  rules: Array<PrivacyRuleRead>;
}

export type DateResult = "possible" | "overlapping" | "closed" | "bad";

export interface DayShift {
  date: string;
  /** [from, to]; empty: off that day. */
  shifts: Array<[string, string]>;
}

export type Decision = "permit" | "deny";

export interface DeliveryDetail {
  /** The `webhook-id`, the same at each attempt. */
  id: string;
  endpoint_id: string;
  event: string;
  status: DeliveryStatus;
  attempts: number;
  /** When it is tried next, while it is pending. */
  due_at: string;
  delivered_at: string | null;
  created_at: string;
  /** What was signed and sent. */
  body: string;
  /** Oldest first. */
  tries: Array<AttemptRead>;
}

export interface DeliveryRead {
  /** The `webhook-id`, the same at each attempt. */
  id: string;
  endpoint_id: string;
  event: string;
  status: DeliveryStatus;
  attempts: number;
  /** When it is tried next, while it is pending. */
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
  /** In 分; null where our books have none. */
  ours_fen: number | null;
  /** In 分; null where the bill has none. */
  theirs_fen: number | null;
  resolved_at: string | null;
  resolved_by: string | null;
  note: string | null;
  created_at: string;
}

export interface DisclosureCreate {
  /** Of which mediator; without it, of yourself. */
  account_id?: string | null;
  kind?: Closeness;
  text: string;
}

export interface DisclosureRead {
  id: string;
  account_id: string;
  kind: Closeness;
  text: string;
  /** The sides that have accepted it so far. */
  accepted_by: Array<string>;
  created_at: string;
}

export interface DispatchCreate {
  /** Only to her; left out: to the next in rank. */
  nurse_id?: string | null;
}

export interface DisputeCreate {
  reason_code: string;
  statement: string;
}

/** In the words of the justice bureau's statistics. */
export type DisputeType = "婚姻家庭" | "邻里" | "房屋宅基地" | "合同" | "生产经营" | "损害赔偿" | "山林土地" | "征地拆迁" | "环境污染" | "劳动争议" | "消费" | "医疗" | "道路交通事故" | "物业" | "其它";

export interface DoorCodeRead {
  code: string;
  /** The text of the QR code beside it. */
  qr: string;
  valid_until: string;
}

/** Where the door is, as marked on a map (GCJ-02). */
export interface DoorPosition {
  latitude: number;
  longitude: number;
}

/** For the family, and for the nurse who has accepted, around the visit; such looks are written down. */
export interface DoorRead {
  address: string | null;
  patient_name: string | null;
  /** The number to call. */
  dial: string | null;
}

export interface DrainRecord {
  done: string;
  /** Of the patient; null: none to be seen. */
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
  /** The verbs you may use now. */
  moves: Array<string>;
  /** What is drawn for; 1: the whole room. */
  seats: number;
  /** SHA-256 of the seed, published before anybody enters. */
  seed_hash: string;
  /** Published when it is drawn. */
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
  /** The verbs you may use now. */
  moves: Array<string>;
  /** What is drawn for; 1: the whole room. */
  seats: number;
  /** SHA-256 of the seed, published before anybody enters. */
  seed_hash: string;
  /** Published when it is drawn. */
  seed: string | null;
  created_at: string;
  /** In the order of the draw; those withdrawn are left out. */
  tickets: Array<LotRead>;
}

export type DrawStatus = "open" | "drawn" | "called_off";

export interface DutyWrite {
  /** Who hears of a missed term when nobody else does. */
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
  /** Names of `GET /webhook-events`, all of a kind (`offer.*`), or `*`. */
  events: Array<string>;
  description?: string | null;
}

export interface EndpointMade {
  id: string;
  url: string;
  /** Names of `GET /webhook-events`, all of a kind (`offer.*`), or `*`. */
  events: Array<string>;
  description: string | null;
  /** Null: of an integrator of the place. */
  organisation_id: string | null;
  place_code: string;
  /** Hears only of what test keys do. */
  sandbox: boolean;
  status: EndpointStatus;
  /** The verbs you may use now. */
  moves: Array<string>;
  /** `gone` (it answered 410), `failing` (for days), or null: by hand. */
  disabled_because: string | null;
  /** One after the other; 0: the last one was taken. */
  failures: number;
  /** It failed too often, and is left alone until then. */
  resting_until: string | null;
  created_at: string;
  /** Signs what is sent there. Shown this once. */
  secret: string;
  /** Until when the secret before signs, too. */
  former_until: string | null;
}

export interface EndpointRead {
  id: string;
  url: string;
  /** Names of `GET /webhook-events`, all of a kind (`offer.*`), or `*`. */
  events: Array<string>;
  description: string | null;
  /** Null: of an integrator of the place. */
  organisation_id: string | null;
  place_code: string;
  /** Hears only of what test keys do. */
  sandbox: boolean;
  status: EndpointStatus;
  /** The verbs you may use now. */
  moves: Array<string>;
  /** `gone` (it answered 410), `failing` (for days), or null: by hand. */
  disabled_because: string | null;
  /** One after the other; 0: the last one was taken. */
  failures: number;
  /** It failed too often, and is left alone until then. */
  resting_until: string | null;
  created_at: string;
}

export type EndpointStatus = "active" | "disabled";

export interface EntryRead {
  id: string;
  kind: string;
  /** applied, waiting for what comes before it, or refused. */
  result: string;
  error: string | null;
}

export interface EntryWrite {
  /** Made by the phone; sent twice, it counts once. */
  id: string;
  kind: "depart" | "arrive" | "identify" | "start" | "pause" | "resume" | "vitals" | "paperwork" | "complete";
  at: string;
  /** As the endpoint of that name takes it. */
  body?: Record<string, JsonValue>;
}

export interface EventRead {
  name: string;
  description: string;
  /** The fields of `data`. */
  data: Array<string>;
}

export interface EvidenceCreate {
  kind?: EvidenceKind;
  title?: string;
  /** What was found or said. Sealed. */
  text?: string | null;
  /** Whose it is; of a mandate, the agent. */
  party_id?: string | null;
  /** Whether the other side reads it. */
  shared?: boolean;
  file_ids?: Array<string>;
}

/** By the part of the file it goes into (司发通〔2010〕239号). */
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
  /** Empty: closed that day. */
  opening: Array<SpanRead>;
}

export interface ExceptionWrite {
  date: string;
  /** Empty: closed that day. */
  opening: Array<SpanWrite>;
}

export interface ExtensionCreate {
  /** The last day. */
  until: string;
  /** The parties who agree to it: all of them, or there is no extension. */
  consents?: Array<string>;
  reason?: string | null;
}

/** As members and staff see it. */
export interface FacilityDetail {
  opening: Array<WeeklySpanRead>;
  /** On public holidays; empty: closed, null: as on that weekday. */
  holiday_opening: Array<SpanRead> | null;
  /** Dates on which it is different. */
  opening_exceptions: Array<ExceptionRead>;
  id: string;
  merchant_id: string;
  kind: FacilityKind;
  note: string;
  capacity: number | null;
  /** Else as long as the shop is open. */
  own_hours: boolean;
  today: FacilityToday;
  said_today: string | null;
  thanks: number;
  status: FacilityStatus;
  /** The verbs you may use now. */
  moves: Array<string>;
}

export type FacilityKind = "toilet" | "water" | "charging" | "seats" | "parcel_shelf" | "umbrella" | "wifi" | "first_aid" | "nursing_room";

export interface FacilityRead {
  id: string;
  kind: FacilityKind;
  merchant_id: string;
  merchant_name: string;
  note: string;
  /** How many may use it at once. */
  capacity: number | null;
  /** Today's. */
  hours: Array<SpanRead>;
  /** Open now, opens later today, or not any more; closed where it is out of order. */
  status_today: "open" | "later" | "closed";
  /** By the word of whoever opens it. */
  today: FacilityToday;
  said_today: string | null;
  /** How often somebody has said thank you. */
  thanks: number;
}

export type FacilityStatus = "open" | "paused" | "withdrawn";

/** How it is today, by the word of whoever opens it. */
export type FacilityToday = "as_usual" | "busy" | "out_of_order";

export interface FacilityWrite {
  note: string;
  /** How many at once. */
  capacity?: number | null;
  /** Null: as long as the shop is open. */
  hours?: OpeningWrite | null;
}

export interface FailureRead {
  code: string;
  message: string;
  /** The law, notice or rule that asks for it. */
  source: string;
}

export interface FavourGive {
  /** The last day. */
  until: string;
}

export interface FiguresRead {
  place_code: string;
  from: string;
  to: string;
  /** Null: one or two, which might point at somebody. */
  received: number | null;
  /** Null: one or two, which might point at somebody. */
  accepted: number | null;
  /** An agreement came into force. Null: one or two, which might point at somebody. */
  settled: number | null;
  /** Null: one or two, which might point at somebody. */
  failed: number | null;
  /** Of those that were settled or failed. */
  success_percent: number | null;
  /** Of the agreements in force. */
  amount_fen: number | null;
  /** Null: one or two, which might point at somebody. */
  performed: number | null;
  /** By a court. Null: one or two, which might point at somebody. */
  confirmed: number | null;
  /** Null: one or two, which might point at somebody. */
  prevented_crimes: number | null;
  /** Null: one or two, which might point at somebody. */
  prevented_petitions: number | null;
  /** Null: one or two, which might point at somebody. */
  prevented_people: number | null;
  by_type: Array<Cell>;
  by_source: Array<Cell>;
}

export interface FileRead {
  id: string;
  /** What it is, by its content. */
  media_type: string;
  /** Bytes, as we keep it. */
  size: number;
  sha256: string;
}

export interface Findings {
  findings: string;
}

/** Where a phone says it is. */
export interface Fix {
  latitude: number;
  longitude: number;
  accuracy_m?: number | null;
  /** The phone says that its position is simulated. */
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
  /** Without it, today. */
  done_on?: string | null;
  performed?: boolean;
  satisfied?: boolean;
  /** What was said, what may flare up. Sealed. */
  text?: string | null;
}

export type Form = "written" | "oral";

export type FoundKind = "item" | "merchant" | "facility" | "offer" | "venue";

export interface FoundRead {
  kind: FoundKind;
  /** Of the item, merchant, facility, offer or venue. */
  id: string;
  /** Whose it is, where it is a merchant's. */
  merchant_id: string | null;
  /** Of an item: the list it stands in. */
  catalog: "government" | "commercial" | "nursing" | "elderly" | "posts" | null;
  place_code: string;
  title: string;
  /** The title in pieces, to be shown one after the other. */
  title_parts: Array<SearchPartRead>;
  summary: string;
  summary_parts: Array<SearchPartRead>;
  /** Null where it has no opening hours. */
  open_now: boolean | null;
}

/** 生活服务、社交娱乐、家庭购物、教育培训、咨询服务. */
export type Function = "life" | "social" | "shopping" | "education" | "advice";

export interface GastricTubeRecord {
  done: string;
  /** Of the patient; null: none to be seen. */
  reaction?: string | null;
  advice?: string | null;
  kind: "nasogastric";
  depth_cm: number;
  position_confirmed_by: "aspirate" | "ph" | "auscultation" | "x_ray";
  fed_ml?: number;
}

export type Gender = "male" | "female";

/** What a guide to a government service must state (State Council Order 716, art. 6). */
export interface GovernmentDetails {
  kind: "government";
  /** The 31-digit code of the item, or the 33-digit one of its case. */
  item_no?: string | null;
  item_type: ItemType;
  /** 即办件, or 承诺件. */
  handling: "instant" | "promised";
  /** Who decides (实施主体). */
  authority: string;
  /** The law's limit; null where the law sets none. */
  legal_days: number | null;
  legal_days_unit: "working" | "calendar";
  /** Ours, never above the law's; 0: the same day. */
  promised_days: number;
  conditions: Array<string>;
  materials: Array<Material>;
  /** Null: free of charge. */
  fee_basis: string | null;
  place: string;
  hours: string;
  /** How often one has to come. */
  trips: number;
  /** Somebody else, or the community (代办), may act. */
  proxy_allowed: boolean;
  /** Also outside office hours (错时、延时). */
  off_hours_allowed: boolean;
  result: string;
  phone: string;
}

export interface GrantCreate {
  /** The `id` of GET /me, of whoever is to hold the role. */
  account_id: string;
  role: Role;
  kind?: GrantKind;
  /** Null: at once. */
  starts_on?: string | null;
  /** The last day; null: until it is ended. */
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
  /** Null: from the command line. */
  given_by: string | null;
  /** The verbs you may use now. */
  moves: Array<string>;
  created_at: string;
}

/** In what capacity a role is held. */
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

/** 基础、母婴、专科. */
export type Group = "basic" | "maternal" | "specialist";

/** What must hold before, and at, a visit of this category. Every line of it is the provider's to edit. */
export interface Guards {
  /** False: passed by this rule itself, without an assessor. */
  assessment_needed?: boolean;
  assessment_valid_days?: number;
  prescription_needed?: boolean;
  consent_version: string;
  /** All of which a nurse must have. */
  skills?: Array<string>;
  /** Of clinical work. */
  min_years?: number;
  min_title?: Title;
  two_persons?: boolean;
  consumables?: Array<string>;
  /** Medical waste must be handed over before the visit ends. */
  waste?: boolean;
  min_age?: number | null;
  max_age?: number | null;
  /** Items never done at home. */
  negative_list?: Array<string>;
  /** At least. */
  duration_minutes?: number;
  price_rules?: Array<PriceRule>;
  /** The hour at which night begins. */
  night_from?: number;
  night_to?: number;
  questions?: Array<Question>;
}

export interface HandBack {
  ground: string;
}

export interface Happened {
  /** When it happened, if it is told later; left out: now. */
  at?: string | null;
}

/** For the family, and for whoever has to know once consent was given; every such look is written down. */
export interface HealthRead {
  note: string | null;
  findings: string | null;
  files: Array<string>;
}

export interface HearingCreate {
  /** Without it, now. */
  held_at?: string | null;
  where?: string;
  /** In public: only if every side agrees (人民调解法 23). */
  open?: boolean;
  /** Parties and helpers; empty: every side. */
  attended?: Array<string>;
  /** What was said and proposed. Sealed. */
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
  /** The sides that have read the record and found it right. */
  confirmed_by: Array<string>;
  created_at: string;
}

export interface HoldCreate {
  starts_at: string;
  ends_at: string;
  headcount?: number;
  unit_no?: number | null;
  /** Whom it is for; without it, oneself. Their household's quota counts. */
  for_resident_id?: string | null;
  /** Staff: the rules to set aside, where `may_override` says so. */
  override?: Array<string>;
}

export interface Holiday {
  /** The last day; after it the merchant is back by itself. */
  until?: string | null;
}

export interface HomeCareRecord {
  done: string;
  /** Of the patient; null: none to be seen. */
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

/** On what terms a provider comes. An order keeps those in force when it was submitted. */
export interface HomecareProvidersTerms {
  /** How long before, at least. */
  notice_minutes?: number;
  horizon_days?: number;
  offers_at_once?: number;
  /** Then an offer lapses. */
  offer_minutes?: number;
  /** Then an unpaid order lapses. */
  pay_minutes?: number;
  arrive_within_m?: number;
  /** Worse: flagged, never refused. */
  accuracy_m?: number;
  /** For a patient who does not open. */
  wait_minutes?: number;
  door_before_minutes?: number;
  door_after_minutes?: number;
  close_after_days?: number;
  cancel_tiers?: Array<CancelTier>;
  compensations?: Array<Compensation>;
  /** Kept for the trip, of the visit fee, where one is refused at the door. */
  trip_percent?: number;
}

/** The whole record, for the family, the nurse and whoever answers for it; the look is written down. */
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
  /** How it was checked. */
  identity: string | null;
  vitals: Array<VitalsRead>;
  record: SpecimenRecord | InjectionRecord | MonitoringRecord | WoundRecord | PressureInjuryRecord | StomaRecord | CatheterRecord | GastricTubeRecord | VascularLineRecord | DrainRecord | AirwayRecord | BowelRecord | PostpartumRecord | NewbornRecord | ChineseMedicineRecord | RehabilitationRecord | HomeCareRecord | null;
  photo_ids: Array<string>;
  signature_file_id: string | null;
  signed_by: string | null;
  consumables: Array<SupplyRead>;
  waste: Array<WasteRead>;
  /** Without these the order cannot be closed. */
  missing: Array<string>;
}

export interface HomecareWhy {
  reason_code: string;
  reason?: string | null;
}

export interface HouseholdCreate {
  /** 户号: which door. */
  number: string;
  address?: string | null;
}

export interface HouseholdDetail {
  id: string;
  place_code: string;
  number: string;
  address: string | null;
  /** Whoever was ever entered there; see their status. */
  members: Array<ResidentRead>;
}

export interface HouseholdRead {
  id: string;
  place_code: string;
  number: string;
  address: string | null;
}

export interface Identification {
  /** When it happened, if it is told later; left out: now. */
  at?: string | null;
  method: "id_card" | "social_card" | "wristband" | "family";
  /** Of the ID number. */
  last_four?: string | null;
}

export interface ImportRead {
  /** Rows with anything in them. */
  rows: number;
  imported: number;
  households_made: number;
  bad_rows: number;
  /** The first thousand, from the top. */
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
  /** The verbs you may use now. */
  moves: Array<string>;
  /** Null: opened by the clock. */
  opened_by: string | null;
  statement: string | null;
  findings: string | null;
  created_at: string;
}

export type IncidentStatus = "open" | "investigating" | "closed";

export interface IndexRead {
  number: string | null;
  parts: Array<MediationDossierPartRead>;
  /** Parts without which it cannot be archived. */
  missing: Array<number>;
}

export interface InjectionRecord {
  done: string;
  /** Of the patient; null: none to be seen. */
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
  /** Money in 分, one hundredth of a yuan. */
  amount_fen: number;
}

export interface IssueRead {
  code: string;
  field: string;
  /** What to do about it. */
  hint: string;
}

export interface ItemBrief {
  id: string;
  code: string;
  title: string;
  summary: string;
  /** 0: free; null: agreed on the spot, and `price_note` says how. */
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
  /** 0: free; null: agreed on the spot, and `price_note` says how. */
  price_fen: number | null;
  price_note?: string | null;
  /** Who it is for. */
  audience: string;
  /** How one can get it. */
  channels: Array<"window" | "online" | "phone" | "door" | "site">;
  details: GovernmentDetails | CommercialDetails | NursingDetails | ElderlyDetails | PostDetails;
  /** Forms and pictures, uploaded before. */
  file_ids?: Array<string>;
  code: string;
}

export interface ItemRead {
  id: string;
  code: string;
  title: string;
  summary: string;
  /** 0: free; null: agreed on the spot, and `price_note` says how. */
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
  /** The verbs you may use now. */
  moves: Array<string>;
  created_at: string;
}

export type ItemStatus = "draft" | "published" | "withdrawn";

/** 行政许可、处罚、强制、征收、给付、检查、确认、奖励、裁决、其他行政权力、公共服务. */
export type ItemType = "licence" | "penalty" | "compulsion" | "levy" | "benefit" | "inspection" | "confirmation" | "award" | "adjudication" | "other_power" | "public_service";

export interface ItemUpdate {
  category_code: string;
  title: string;
  summary: string;
  /** 0: free; null: agreed on the spot, and `price_note` says how. */
  price_fen: number | null;
  price_note?: string | null;
  /** Who it is for. */
  audience: string;
  /** How one can get it. */
  channels: Array<"window" | "online" | "phone" | "door" | "site">;
  details: GovernmentDetails | CommercialDetails | NursingDetails | ElderlyDetails | PostDetails;
  /** Forms and pictures, uploaded before. */
  file_ids?: Array<string>;
  /** The version you read; a stale one is 409. */
  version: number;
}

export interface ItemVersionRead {
  version: number;
  title: string;
  summary: string;
  /** 0: free; null: agreed on the spot, and `price_note` says how. */
  price_fen: number | null;
  price_note: string | null;
  audience: string;
  channels: Array<"window" | "online" | "phone" | "door" | "site">;
  details: GovernmentDetails | CommercialDetails | NursingDetails | ElderlyDetails | PostDetails;
  changed_by: string;
  /** When this version was replaced. */
  created_at: string;
}

export interface JoinCreate {
  address?: string | null;
  note?: string | null;
  /** `online`: with WeChat Pay, when the shop has accepted and before it sets out. */
  pays?: Pays;
}

export interface JointPriceRead {
  item_id: string;
  price_fen: number;
  homes: number;
}

export interface JointPriceWrite {
  item_id: string;
  /** Money in 分, one hundredth of a yuan. */
  price_fen: number;
  /** So many of one building, in one visit. */
  homes: number;
}

export type JsonValue = unknown;

export interface KeyCreate {
  /** For you to know it by. */
  name: string;
  mode: KeyMode;
  /** What it may do. */
  scopes: Array<Scope>;
  /** Where it may be used from; empty: from anywhere. */
  networks?: Array<string>;
  /** Two years from now at most; a year if left out. */
  expires_at?: string | null;
}

export interface KeyMade {
  id: string;
  name: string;
  mode: KeyMode;
  /** How the key begins. */
  prefix: string;
  scopes: Array<ScopeOutput>;
  networks: Array<string>;
  expires_at: string;
  /** To the minute. */
  last_used_at: string | null;
  revoked_at: string | null;
  created_at: string;
  /** Shown this once, and kept by nobody but you. */
  key: string;
}

/** A test key works in a sandbox that no resident sees. */
export type KeyMode = "live" | "test";

export interface KeyRead {
  id: string;
  name: string;
  mode: KeyMode;
  /** How the key begins. */
  prefix: string;
  scopes: Array<ScopeOutput>;
  networks: Array<string>;
  expires_at: string;
  /** To the minute. */
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
  /** Null: about the shop itself. */
  facility_id: string | null;
  kind: ListingReportKind;
  note: string | null;
  place_code: string;
  status: ReportStatus;
  /** The verbs you may use now. */
  moves: Array<string>;
  created_at: string;
}

/** Where a phone believes it is; WGS 84. */
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

/** A ticket as everybody sees it, without a name. */
export interface LotRead {
  id: string;
  /** How many lots it has. */
  weight: number;
  seats: number;
  /** Its place in the draw. */
  rank: number | null;
  status: TicketStatus;
}

export interface MachineRead {
  merchant_id: string;
  organisation_id: string;
  name: string;
  /** Of the merchant. */
  status: string;
  /** test: in a sandbox that no resident sees. */
  mode: KeyMode;
  scopes: Array<ScopeOutput>;
  /** Places that let it serve them. */
  serves: Array<string>;
}

export interface MandateRead {
  /** Send as `X-Acting-For`. */
  resident_id: string;
  purposes: Array<ProxyPurpose>;
  /** The last day. */
  until: string | null;
}

/** One thing to bring; not what other departments hold (State Council Order 716, art. 7). */
export interface Material {
  name: string;
  forms: Array<"original" | "copy" | "electronic">;
  copies: number;
  /** tolerated: may be handed in later (容缺). */
  need: "required" | "optional" | "tolerated";
  source: string;
}

export interface MeRead {
  id: string;
  name: string | null;
  phone: string | null;
  version: number;
  /** Null until staff or an approved claim link you. */
  resident: ResidentBrief | null;
  /** The roles in force today, and where. */
  grants: Array<GrantRead>;
  /** The residents you may act for today. */
  acting_for: Array<MandateRead>;
}

export interface MeUpdate {
  name: string;
  /** As you read it. */
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
  /** For who has the case. */
  text: string | null;
  created_at: string;
}

export type MediationChannel = "online" | "in_person" | "phone" | "paper";

export interface MediationConsentCreate {
  party_id: string;
  decision?: string;
  about?: About;
  /** The session, disclosure or helper that it is about, where there are several. */
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
  /** Who is dealing with it already, if anybody. */
  handled_by?: Elsewhere | null;
  /** The case that this one goes on from. */
  earlier_id?: string | null;
  parties: Array<PartyCreate>;
}

export interface MediationDossierPartRead {
  /** 1 to 13, in the official order (司发通〔2010〕239号). */
  part: number;
  title: string;
  required: boolean;
  count: number;
  missing: boolean;
}

export interface MediationRead {
  id: string;
  /** Given on acceptance. */
  number: string | null;
  place_code: string;
  type: DisputeType;
  source: Source;
  status: MediationStatus;
  summary: string;
  claims: Array<string>;
  risk: Risk | null;
  parties: Array<PartyRead>;
  /** Accounts of who mediates; empty: still in the pool. */
  mediator_ids: Array<string>;
  /** When the next term ends. */
  due_at: string | null;
  /** It hangs on a year whose holidays are not published yet. */
  due_provisional: boolean;
  /** Why it was refused or ended. */
  ground: string | null;
  /** Where else to go, once it was refused or has failed (人民调解法 26). */
  other_ways: Array<string>;
  /** What the agreement is about. */
  amount_fen: number;
  accepted_at: string | null;
  /** Since when the agreement binds. */
  effective_at: string | null;
  /** The last day for a joint application to the court (33). */
  confirm_by: string | null;
  archived_at: string | null;
  /** The verbs you may use now. */
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
  /** A mediator of the place; without it, the one with the fewest open cases. */
  account_id?: string | null;
  /** The party whose choice it is (人民调解法 19). */
  party_id?: string | null;
}

export interface MediatorRead {
  id: string;
  account_id: string;
  /** In full: mediators are published. */
  name: string | null;
  chosen_by: string | null;
  /** What brings them close to a party, as far as we know: to be disclosed and accepted. */
  conflicts: Array<string>;
  ended_at: string | null;
  created_at: string;
}

export interface MemberRead {
  account_id: string;
  /** In full: members are published. */
  name: string;
  gender: Gender;
  chair: boolean;
}

export interface MemberWrite {
  account_id: string;
  name: string;
  gender: Gender;
  chair?: boolean;
  /** Fair, of age, with some knowledge of policy and law (14). */
  adult?: boolean;
  employer?: string | null;
}

export interface MerchantCreate {
  summary: string;
  address: string;
  latitude: number;
  longitude: number;
  phone: string;
  /** Needed before it is listed. */
  hours?: OpeningWrite | null;
  services?: Array<ServiceWrite>;
  name: string;
  /** Only for work that needs no licence (无证无照经营查处办法 art. 3) null. */
  uscc?: string | null;
  /** Codes of the places it wants to serve; each of them decides. */
  serves: Array<string>;
}

export interface MerchantRead {
  opening: Array<WeeklySpanRead>;
  /** On public holidays; empty: closed, null: as on that weekday. */
  holiday_opening: Array<SpanRead> | null;
  /** Dates on which it is different. */
  opening_exceptions: Array<ExceptionRead>;
  id: string;
  /** Where it stands. */
  place_code: string;
  /** The places it serves. */
  serves: Array<string>;
  name: string;
  summary: string;
  address: string;
  latitude: number;
  longitude: number;
  phone: string;
  /** It has said so itself, and takes no orders. */
  on_holiday: boolean;
  /** The last day of the holiday, where it is known. */
  paused_until: string | null;
  open_now: boolean;
  functions: Array<string>;
  categories: Array<string>;
  services: Array<ServiceRead>;
  /** What it opens to everybody for free. */
  facilities: Array<FacilityKind>;
}

export type MerchantStatus = "applied" | "onboarding" | "in_review" | "approved" | "paused" | "suspended" | "rejected";

export interface MerchantUpdate {
  summary: string;
  address: string;
  latitude: number;
  longitude: number;
  phone: string;
  /** Needed before it is listed. */
  hours?: OpeningWrite | null;
  services?: Array<ServiceWrite>;
  /** As read; a stale one is 409. */
  version: number;
}

export interface MerchantsStandingWhy {
  reason: string;
}

export type Method = "sign" | "seal" | "fingerprint";

export interface MonitoringRecord {
  done: string;
  /** Of the patient; null: none to be seen. */
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
  /** Of the patient; null: none to be seen. */
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
  /** For who mediates and who leads; otherwise that side reads it too. */
  sealed?: boolean;
  /** Whose side it is about. */
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
  /** The kind of thing it is about. */
  subject: string;
  subject_id: string;
  template: string;
  /** In English where Accept-Language prefers it. */
  text: string;
  /** Whom it concerns, if not yourself. */
  resident_id: string | null;
  read_at: string | null;
  created_at: string;
}

export type NoticesCallsChannel = "phone" | "slip" | "door";

export interface NumberRead {
  /** That you asked is written down. */
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
  /** 护士执业证书编号. */
  licence_no: string;
  licence_valid_until: string;
  /** When it was last found in the national register of nurses. */
  register_checked_on?: string | null;
  clinical_since: string;
  skills: Array<string>;
  bad_record?: boolean;
  /** 责任险. */
  liability_policy_no?: string | null;
  /** 医疗意外险. */
  medical_policy_no?: string | null;
  /** 人身意外险. */
  accident_policy_no?: string | null;
  insured_until?: string | null;
  areas: Array<NurseAreaWrite>;
  account_id: string;
}

/** For the provider's own people; `opening` is the roster. */
export interface NurseRead {
  opening: Array<WeeklySpanRead>;
  /** On public holidays; empty: closed, null: as on that weekday. */
  holiday_opening: Array<SpanRead> | null;
  /** Dates on which it is different. */
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
  /** The verbs you may use now. */
  moves: Array<string>;
  version: number;
  created_at: string;
}

export type NurseStatus = "active" | "suspended";

export interface NurseUpdate {
  gender: Gender;
  title: Title;
  /** 护士执业证书编号. */
  licence_no: string;
  licence_valid_until: string;
  /** When it was last found in the national register of nurses. */
  register_checked_on?: string | null;
  clinical_since: string;
  skills: Array<string>;
  bad_record?: boolean;
  /** 责任险. */
  liability_policy_no?: string | null;
  /** 医疗意外险. */
  medical_policy_no?: string | null;
  /** 人身意外险. */
  accident_policy_no?: string | null;
  insured_until?: string | null;
  areas: Array<NurseAreaWrite>;
  /** As you read it. */
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
  /** Of title and text; stands on every consent to them. */
  sha256: string;
}

export interface NursingConsentTextWrite {
  version: string;
  title: string;
  text: string;
}

/** What decides whether and how a nurse may do it at home (互联网+护理服务试点工作方案 2019). */
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
  /** 1 was asked first. */
  rank: number;
  score: number;
  reasons: Array<ReasonGiven>;
  /** A dispatcher chose her. */
  by_hand: boolean;
  status: OfferStatus;
  /** The verbs you may use now. */
  moves: Array<string>;
  expires_at: string;
  created_at: string;
}

export interface NursingOrderBrief {
  id: string;
  status: HomecareOrdersOrderStatus;
  /** The verbs you may use now. */
  moves: Array<string>;
  /** The community; the door is nobody's business yet. */
  place_code: string;
  provider_id: string;
  item_id: string;
  item_title: string;
  category_code: string;
  starts_at: string;
  ends_at: string;
  /** How many nurses come. */
  persons: number;
  price_fen: number;
  created_at: string;
}

export interface NursingOrderCreate {
  place_code: string;
  provider_id: string;
  item_id: string;
  /** A resident: yourself, your household, or whom you act for. */
  patient_id: string;
  address: string;
  position?: DoorPosition | null;
  starts_at: string;
  ends_at: string;
  /** For the nurse to call; left out: the patient's own. */
  phone?: string | null;
  /** What the nurse should know of the patient's health. */
  note?: string | null;
  /** Prescriptions and records, uploaded before. */
  files?: Array<string>;
  /** Whose part is a line of its own. */
  insurance?: "none" | "long_term_care";
  /** A package of visits to draw it from. */
  purchase_id?: string | null;
  preferred_nurses?: Array<string>;
  refused_nurses?: Array<string>;
  nurse_gender?: Gender | null;
}

export interface NursingOrderRead {
  id: string;
  status: HomecareOrdersOrderStatus;
  /** The verbs you may use now. */
  moves: Array<string>;
  /** The community; the door is nobody's business yet. */
  place_code: string;
  provider_id: string;
  item_id: string;
  item_title: string;
  category_code: string;
  starts_at: string;
  ends_at: string;
  /** How many nurses come. */
  persons: number;
  price_fen: number;
  created_at: string;
  ordered_by: string;
  ordered_as: Capacity;
  patient_id: string | null;
  patient_name: string | null;
  /** Null for whoever need not know, or not yet. */
  address: string | null;
  door: DoorRead | null;
  health: HealthRead | null;
  /** They sum to `price_fen`; fixed by the assessment. */
  lines: Array<PriceLine>;
  price_fixed: boolean;
  insurance: "none" | "long_term_care";
  /** The package it is drawn from. */
  purchase_id: string | null;
  /** What a visit of that package is worth. */
  package_fen: number;
  /** What went back so far, or is on its way. */
  refund_due_fen: number;
  /** What calling off costs, and from when. */
  cancel_tiers: Array<CancelTier>;
  /** What calling off would cost now. */
  cancel_fee_fen: number;
  compensations: Array<Compensation>;
  /** Of the words to consent to. */
  text_version: string;
  consent: NursingConsentRead | null;
  assessment: AssessmentRead | null;
  /** Who has accepted; the first is in charge. */
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
  /** How many more such visits could be served then. */
  free: number;
}

export interface ObjectionCreate {
  /** Whose objection it is; without it, your own. */
  party_id?: string | null;
  /** To which mediator; without it, to the only one. */
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
  /** Null: not decided yet. */
  upheld: boolean | null;
  answer: string | null;
  created_at: string;
}

export type Occasion = "bought" | "drawn" | "given_back" | "refunded";

export interface OfferBulk {
  /** Each as in PUT, with its `external_id`. Each is read by itself: a bad one is a bad row. */
  offers: Array<JsonValue>;
}

/** As members of the merchant and staff see it. */
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
  /** Null: no limit. */
  left: number | null;
  per_household: number | null;
  /** Only for people of 60 and more. */
  elders: boolean;
  /** Only for those who live in some places; you are one of them. */
  scoped: boolean;
  status: OfferState;
  /** When the merchant last said that it is so. */
  confirmed_at: string;
  /** Not confirmed for a while: ask before you go. */
  ageing: boolean;
  /** Entered by staff for the merchant. */
  on_behalf: boolean;
  external_id: string;
  source_version: number;
  /** What was pushed last waits for a person. */
  waiting: boolean;
  issues: Array<IssueRead>;
  /** The verbs you may use now. */
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
  /** Null: no limit. */
  left: number | null;
  per_household: number | null;
  /** Only for people of 60 and more. */
  elders: boolean;
  /** Only for those who live in some places; you are one of them. */
  scoped: boolean;
  status: OfferState;
  /** When the merchant last said that it is so. */
  confirmed_at: string;
  /** Not confirmed for a while: ask before you go. */
  ageing: boolean;
  /** Entered by staff for the merchant. */
  on_behalf: boolean;
}

/** What a published offer is at this moment, or why it is not to be had. */
export type OfferState = "in_review" | "scheduled" | "live" | "sold_out" | "expired" | "stale" | "refused" | "paused" | "taken_down" | "withdrawn";

export type OfferStatus = "offered" | "accepted" | "declined" | "lapsed" | "superseded" | "withdrawn";

export interface OfferWrite {
  title: string;
  /** Of the commercial list. */
  item_code: string;
  /** Money in 分, one hundredth of a yuan. */
  price_fen: number;
  /** Yours, and growing: what is older than what we have changes nothing. */
  source_version: number;
  /** More than the price. */
  price_before_fen?: number | null;
  /** Null: at once. */
  starts_at?: string | null;
  /** Null: as long as it is confirmed. */
  ends_at?: string | null;
  /** How many may be claimed; null: no limit. */
  quota?: number | null;
  /** How many a household may claim; null: no limit. */
  per_household?: number | null;
  /** Null: for everybody the merchant serves. */
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
  /** Those in force end the day before. */
  starts_on: string;
  guards: Guards;
  /** The law, notice or list they follow. */
  source: string;
}

export type OffersPushingResult = "created" | "updated" | "unchanged" | "superseded" | "rejected";

export interface OffersWhy {
  reason: string;
}

/** Whatever has opening hours takes these three. */
export interface OpeningWrite {
  opening: Array<WeeklySpanWrite>;
  /** On public holidays; empty: closed, null: as on that weekday. */
  holiday_opening?: Array<SpanWrite> | null;
  /** Dates on which it is different. */
  opening_exceptions?: Array<ExceptionWrite>;
}

export interface OrderCreate {
  /** Of the commercial list, as the shop does it. */
  item_id: string;
  /** The household whose address it is; one's own. */
  address_id?: string | null;
  address?: string | null;
  starts_at: string;
  ends_at: string;
  note?: string | null;
  /** `online`: with WeChat Pay, when the shop has accepted and before it sets out. */
  pays?: Pays;
  /** Neighbours of the building may join, for the joint price. */
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
  /** The verbs you may use now. */
  moves: Array<string>;
  /** Fixed when it was ordered; lower if enough neighbours join. */
  price_fen: number;
  pays: Pays;
  /** Online; `GET /me/payments` says what went back of it. */
  paid_at: string | null;
  starts_at: string;
  ends_at: string;
  note: string | null;
  /** For the shop only from accepting it until it is done. */
  address: string | null;
  /** For whoever ordered alone, to say at the door. */
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
  /** The building. */
  place_code: string;
  starts_at: string;
  ends_at: string;
  /** What each home pays once enough have joined. */
  joint_price_fen: number;
  homes_needed: number;
  /** That have joined so far. */
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
  /** Where it stands. */
  place_code: string;
  created_at: string;
}

/** How an alarm ended. */
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
  /** Money in 分, one hundredth of a yuan. */
  price_fen: number;
  /** From the day of payment. */
  valid_days: number;
  /** The lines of the price that are paid with it; others are paid beside it. */
  covers?: Array<"service" | "visit_fee" | "materials" | "first_visit" | "travel" | "night" | "holiday">;
}

export interface Page1 {
  items: Array<VenuesTalksMessageRead>;
  /** Pass as `after` for the next page; null on the last. */
  next: string | null;
}

export interface Page2 {
  items: Array<CasesMessageRead>;
  /** Pass as `after` for the next page; null on the last. */
  next: string | null;
}

export interface PaperHandIn {
  kind: PaperKind;
  number?: string | null;
  /** Null: it does not run out (长期). */
  valid_until?: string | null;
  /** A picture of it. */
  file_id?: string | null;
}

/** What a merchant shows before it is listed; `permits.py` says who needs what. */
export type PaperKind = "licence" | "contract" | "food_permit" | "hygiene_permit" | "drug_permit" | "school_permit";

export interface PaperProxyCreate {
  /** The `id` of GET /me, of whoever is to act. */
  agent_id: string;
  /** Only in these. */
  purposes: Array<ProxyPurpose>;
  kind: ProxyKind;
  /** The last day; a guardian of a minor needs none: it ends on the 18th birthday. */
  until?: string | null;
  /** Which paper it is, and where it is kept. */
  paper: string;
}

export interface PaperRead {
  id: string;
  kind: PaperKind;
  number: string | null;
  valid_until: string | null;
  file_id: string | null;
  status: PaperStatus;
  /** The verbs you may use now. */
  moves: Array<string>;
  created_at: string;
}

export type PaperStatus = "handed_in" | "confirmed" | "refused";

/** Any part of it, at any time from the start on; a part sent again replaces itself. */
export interface Paperwork {
  /** When it happened, if it is told later; left out: now. */
  at?: string | null;
  record?: SpecimenRecord | InjectionRecord | MonitoringRecord | WoundRecord | PressureInjuryRecord | StomaRecord | CatheterRecord | GastricTubeRecord | VascularLineRecord | DrainRecord | AirwayRecord | BowelRecord | PostpartumRecord | NewbornRecord | ChineseMedicineRecord | RehabilitationRecord | HomeCareRecord | null;
  /** All of them, uploaded before. */
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
  /** Who they are among the residents. */
  resident_id?: string | null;
  gender?: Gender | null;
  ethnic_group?: string | null;
  born_on?: string | null;
  occupation?: string | null;
  employer?: string | null;
  /** The party for whom an agent or guardian speaks. */
  represents_id?: string | null;
  /** `applicant` and `respondent` are the sides; `agent` and `guardian` speak for one; the others are invited to help, with every side's consent (人民调解法 20). */
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
  /** Then a guardian speaks for them. */
  is_minor: boolean;
}

export type PartyRole = "applicant" | "respondent" | "agent" | "guardian" | "police_officer" | "legal_adviser" | "building_head" | "helper";

export interface PauseCreate {
  reason: string;
}

export interface PaymentRead {
  id: string;
  out_trade_no: string;
  /** The kind of thing it is for. */
  subject: string;
  subject_id: string;
  description: string;
  /** Money in 分, one hundredth of a yuan. */
  amount_fen: number;
  /** What the payer has back, in 分. */
  refunded_fen: number;
  status: PaymentStatus;
  /** Until when it can be paid. */
  expires_at: string;
  paid_at: string | null;
  refunds: Array<RefundRead>;
  created_at: string;
}

export type PaymentStatus = "unpaid" | "paid" | "part_refunded" | "refunded" | "closed";

export type Pays = "at_the_door" | "online";

export interface PerformanceCreate {
  /** Which; without it, the next that is due. */
  duty_id?: string | null;
  /** Without it, today. */
  done_on?: string | null;
  outcome?: "performed" | "refused";
  note?: string | null;
}

export type Period = "day" | "week" | "month";

export interface PhoneCode {
  /** What getPhoneNumber gave. */
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
  /** No longer on the national list; what happened there still names it. */
  archived: boolean;
}

export interface PointRead {
  code: string;
  /** By the merchant. */
  done: boolean;
  /** By staff, where they have to. */
  confirmed: boolean;
  remedy: string;
}

/** 人民调解法 25. */
export interface PoliceReportCreate {
  /** What may happen. Sealed. */
  text: string;
  authority?: string;
  /** How many it concerns. */
  people?: number;
}

/** A volunteer's post; recruiting states the risks (志愿服务条例 art. 12). */
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
  /** Of the patient; null: none to be seen. */
  reaction?: string | null;
  advice?: string | null;
  kind: "postpartum";
  days_since_birth: number;
  breasts: string;
  wound?: string | null;
  /** EPDS. */
  mood_score?: number | null;
}

export interface PressureInjuryRecord {
  done: string;
  /** Of the patient; null: none to be seen. */
  reaction?: string | null;
  advice?: string | null;
  kind: "pressure-injury";
  site: string;
  stage: "1" | "2" | "3" | "4" | "unstageable" | "deep_tissue";
  length_cm: number;
  width_cm: number;
  braden_score: number;
}

/** What did not happen thanks to the mediation, for the statistics. */
export interface Prevented {
  crimes?: number;
  petitions?: number;
  people?: number;
}

/** Negative where somebody else pays: long-term-care insurance has a line of its own. */
export interface PriceLine {
  code: string;
  title: string;
  quantity?: number;
  amount_fen: number;
}

/** One line of the bill: a sum, or so many percent of the item and the visit fee together. */
export interface PriceRule {
  code: "visit_fee" | "materials" | "first_visit" | "night" | "holiday" | "insurance";
  title: string;
  /** Money in 分, one hundredth of a yuan. */
  amount_fen?: number;
  percent?: number;
}

export interface PrivacyRuleRead {
  code: string;
  /** The tables it is about. */
  what: Array<string>;
  title: string;
  title_en: string;
  counts_from: string;
  /** Null: with the thing it belongs to. */
  keep_days: number | null;
  basis: string;
  basis_en: string;
}

export interface ProviderRead {
  /** The organisation's. */
  id: string;
  name: string;
  place_code: string;
  licence_no: string;
  office_phone: string;
  /** Where it comes to, with the cost of the way. */
  areas: Array<AreaRead>;
}

export interface ProviderWrite {
  organisation_id: string;
  /** 医疗机构执业许可证号. */
  licence_no: string;
  office_phone: string;
  areas: Array<AreaWrite>;
}

export interface ProxyCreate {
  /** The `id` of GET /me, of whoever is to act. */
  agent_id: string;
  /** Only in these. */
  purposes: Array<ProxyPurpose>;
  /** The last day. */
  until: string;
}

export type ProxyKind = "relative" | "guardian" | "head" | "other";

/** What somebody may do for somebody else: `X-Acting-For` counts only for the purposes named. */
export type ProxyPurpose = "venues" | "homecare" | "offers" | "mediation" | "data";

export interface ProxyRead {
  id: string;
  /** For whom. */
  resident_id: string;
  /** The account that acts. */
  agent_id: string;
  kind: ProxyKind;
  purposes: Array<ProxyPurpose>;
  until: string | null;
  basis: Basis;
  paper: string | null;
  status: ProxyStatus;
  /** The verbs you may use now. */
  moves: Array<string>;
  created_at: string;
}

export type ProxyStatus = "active" | "ended";

export interface PurchaseCreate {
  /** A resident: yourself, your household, or whom you act for. */
  patient_id: string;
}

export interface PurchaseRead {
  id: string;
  status: PurchaseStatus;
  /** The verbs you may use now. */
  moves: Array<string>;
  provider_id: string;
  /** Null: granted by the provider, and cost nothing. */
  package_id: string | null;
  /** The order whose revisit, or compensation, this is. */
  granted_for: string | null;
  item_id: string;
  title: string;
  patient_id: string;
  bought_by: string;
  visits: number;
  /** Visits left. */
  balance: number;
  price_fen: number;
  /** What ending it now would pay back. */
  rest_fen: number;
  covers: Array<"service" | "visit_fee" | "materials" | "first_visit" | "travel" | "night" | "holiday">;
  /** The last day of a visit; null before it is paid. */
  valid_until: string | null;
  created_at: string;
}

export type PurchaseStatus = "ordered" | "active" | "ended";

export type Purpose = "health" | "location" | "minor" | "sharing";

export interface PushRead {
  push_id: string;
  /** `rejected`: nothing was written; the rows say what would have been. */
  status: PushStatus;
  /** Nothing was written. */
  dry_run: boolean;
  counts: CountsRead;
  rows: Array<RowRead>;
  created_at: string;
  finished_at: string | null;
}

export type PushStatus = "received" | "done" | "rejected";

export interface PutRead {
  external_id: string;
  /** Null: rejected before there was an offer. */
  offer_id: string | null;
  result: OffersPushingResult;
  /** Of what people read. */
  status: OfferState | null;
  issues: Array<IssueRead>;
}

/** Asked some days after the visit. */
export interface Question {
  code: string;
  text: string;
  after_days?: number;
}

/** When the venue is open, but not to be booked; over midnight where `to` is not after `from`. */
export interface QuietHours {
  from: string;
  to: string;
}

/** What one household may have of a venue, in a calendar day, week (from Monday) or month. */
export interface Quota {
  measure: Measure;
  per: Period;
  limit: number;
}

/** Why she is asked before others. */
export interface ReasonGiven {
  code: string;
  points: number;
}

export interface ReasonRead {
  code: string;
  message: string;
}

export interface Redemption {
  /** As the resident shows it. */
  code: string;
}

export interface RefreshRequest {
  refresh_token: string;
}

export interface RefundCreate {
  /** Money in 分. */
  amount_fen: number;
  reason: string;
}

export interface RefundRead {
  id: string;
  payment_id: string;
  out_refund_no: string;
  /** Money in 分, one hundredth of a yuan. */
  amount_fen: number;
  status: RefundStatus;
  /** The verbs you may use now. */
  moves: Array<string>;
  reason: string;
  succeeded_at: string | null;
  created_at: string;
}

export interface RefundRedirect {
  /** Left out: to the merchant's own account, and the payer is paid by other means. */
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
  /** Of the patient; null: none to be seen. */
  reaction?: string | null;
  advice?: string | null;
  kind: "rehabilitation";
  training: Array<string>;
  minutes: number;
  borg_score?: number | null;
}

export interface Rejection {
  reason: string;
}

/** To the head of the household, in the groups of GB/T 4761. */
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
  /** The verbs you may use now. */
  moves: Array<string>;
  created_at: string;
}

export type ReportStatus = "open" | "confirmed" | "dismissed";

/** What `wx.requestPayment` is given, in its own words; good for two hours. */
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
  /** To the head of the household (GB/T 4761). */
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
  /** A minor's: what says who it is stays empty until you are cleared to see it. */
  withheld: boolean;
  name: string;
  gender: Gender | null;
  /** The birth date is not shown: with it the masked ID number would be whole. */
  age: number | null;
  relation: Relation;
  phone: string | null;
  id_number: string | null;
  /** Whether an account is theirs. */
  linked: boolean;
  status: ResidentStatus;
  /** When they moved away or died. */
  left_on: string | null;
  /** The verbs you may use now. */
  moves: Array<string>;
  version: number;
  created_at: string;
}

/** In a body: what is looked for must not stand in an address, since addresses land in logs. */
export interface ResidentSearch {
  /** The `next` of the page before. */
  after?: string | null;
  /** How many items a page holds. */
  limit?: number;
  /** A part of it. */
  name?: string | null;
  /** The whole of it. */
  phone?: string | null;
  /** The whole of it. */
  id_number?: string | null;
}

export type ResidentStatus = "living_here" | "moved_away" | "deceased" | "forgotten";

export interface ResidentUpdate {
  /** As you read it. */
  version: number;
  household_id: string;
  relation: Relation;
  gender?: Gender | null;
  /** Left out, it stays as it is: you have read it masked. */
  name?: string | null;
  /** Left out, it stays as it is: you have read it masked. Null removes it. */
  born_on?: string | null;
  /** Left out, it stays as it is: you have read it masked. Null removes it. */
  phone?: string | null;
  /** Left out, it stays as it is: you have read it masked. Null removes it. */
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

/** What a resident reads of those who looked. */
export interface RevealRead {
  id: string;
  field: RevealField;
  reason: string;
  actor_id: string;
  /** Of the member of staff, in full. */
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

/** Red: report at once; orange: deal with it today; yellow: settle it here. */
export type Risk = "red" | "orange" | "yellow";

export interface RiskWrite {
  level: Risk;
}

/** At a place, as far as `ADMIN`; in an organisation, the others. */
export type Role = "resident" | "staff" | "grid_officer" | "building_head" | "unit_head" | "mediator" | "mediation_head" | "street_official" | "admin" | "merchant_owner" | "merchant_member" | "provider_admin" | "assessor" | "nurse";

/** Replaces the roster as a whole. */
export interface RosterWrite {
  weekly: Array<Shift>;
  /** On public holidays; empty: off, null: as on that weekday. */
  holidays?: Array<[string, string]> | null;
  days?: Array<DayShift>;
}

export interface RowRead {
  /** From 0, in the order in which you sent them. */
  index: number;
  external_id: string | null;
  result: OffersPushingResult;
  /** Why it is rejected, superseded or held back. */
  code: string | null;
  field: string | null;
  /** What to do about it. */
  hint: string | null;
}

/** What the key of an organisation's server may do, as <noun>:<read or write>. */
export type Scope = "claims:redeem" | "keys:write" | "offers:read" | "offers:write" | "orders:read" | "orders:write" | "webhooks:write";

/** What the key of an organisation's server may do, as <noun>:<read or write>. */
export type ScopeOutput = "claims:redeem" | "keys:write" | "offers:read" | "offers:write" | "orders:read" | "orders:write" | "webhooks:write";

export interface ScopeWrite {
  /** Only for people who live there. */
  places?: Array<string>;
  /** Only for people of 60 and more. */
  elders?: boolean;
}

export interface ScoreRead {
  /** No-shows count 1, late cancellations ½; half of it is forgotten after 30 days. A venue's `suspended_from` says how many are too many. */
  score: number;
  /** Those that count, newest first. */
  misses: Array<BookingRead>;
}

export interface SearchPartRead {
  text: string;
  /** Because of this it was found: mark it. */
  hit: boolean;
}

export interface SectionRead {
  name: string;
  title: string;
  rows: Array<Record<string, unknown>>;
}

/** What is written down whenever it is shown (个人信息保护法 art. 28, 人民调解法 art. 15). */
export type Sensitive = "health" | "mediation" | "minor";

/** The first date, and the rule for the others. */
export interface SeriesCreate {
  starts_at: string;
  ends_at: string;
  /** RFC 5545: FREQ daily, weekly or monthly, with INTERVAL, COUNT or UNTIL, BYDAY, BYMONTHDAY; 60 dates within a year at the most. */
  rrule: string;
  purpose: string;
  headcount: number;
  /** Not on public holidays; 调休 days are ordinary ones. */
  skip_holidays?: boolean;
  for_resident_id?: string | null;
  /** Only say what would become of each date. */
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
  /** Null of a dry run. */
  id: string | null;
  venue_id: string;
  rrule: string;
  purpose: string;
  headcount: number;
  skip_holidays: boolean;
  dates: Array<SeriesDateRead>;
}

/** For `this` the new time of that date; else the first date from which the rule begins anew. */
export interface SeriesUpdate {
  starts_at: string;
  ends_at: string;
  /** Without it, as before; not for `this`. */
  rrule?: string | null;
  purpose: string;
  headcount: number;
}

export interface ServeRequest {
  place_code: string;
}

export interface ServiceRead {
  /** Of the commercial list. */
  item_id: string;
  code: string;
  title: string;
  category_code: string;
  function: string | null;
  /** As this merchant does it. */
  price_fen: number;
  note: string | null;
}

export interface ServiceWrite {
  /** Of the commercial list. */
  item_code: string;
  /** Money in 分, one hundredth of a yuan. */
  price_fen: number;
  note?: string | null;
}

export interface ServingRead {
  place_code: string;
  status: ServingStatus;
  /** The verbs you may use now. */
  moves: Array<string>;
}

export type ServingStatus = "asked" | "approved" | "refused" | "ended";

export interface SessionRead {
  id: string;
  /** What the device called itself. */
  client: string;
  created_at: string;
  /** When it was last heard of, to a quarter of an hour. */
  refreshed_at: string;
  expires_at: string;
}

export interface SettleRequest {
  reason_code: string;
  reason?: string | null;
  /** What is to be paid in the end, if it is another price. */
  price_fen?: number | null;
}

/** How it ends; of a dispute, with what goes back to the family. */
export interface Settlement {
  /** Money in 分, one hundredth of a yuan. */
  refund_fen?: number;
  reason?: string | null;
}

export type Severity = "minor" | "serious" | "critical";

export interface Shift {
  /** 1 is Monday, 7 is Sunday. */
  weekday: number;
  from: string;
  /** Not after `from`: the next day. */
  to: string;
}

export interface ShiftCreate {
  account_id: string;
  starts_at: string;
  ends_at: string;
  /** The same shift in so many weeks on end. */
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
  /** Orders that are offered to others now. */
  released: Array<string>;
}

/** What somebody was shown. */
export type Sight = "health" | "door";

export interface SignatureCheck {
  webhook_id: string;
  webhook_timestamp: string;
  /** The header as it came, or what your program made of it. */
  webhook_signature: string;
  /** As it came. */
  body: string;
}

export interface SignatureCreate {
  /** The party who signs; without role and this, yourself. */
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
  /** It can be booked; otherwise the reasons say why not. */
  free: boolean;
  units_free: number;
  reasons: Array<ReasonRead>;
}

/** From when to when. */
export interface SlotWish {
  starts_at: string;
  ends_at: string;
}

export type Source = "application" | "initiative" | "police" | "court" | "government" | "hotline" | "grid";

export interface SpanRead {
  from: string;
  /** Not after `from`: the next day. */
  to: string;
}

export interface SpanWrite {
  from: string;
  /** Not after `from`: the next day. */
  to: string;
}

export interface SpecimenRecord {
  done: string;
  /** Of the patient; null: none to be seen. */
  reaction?: string | null;
  advice?: string | null;
  kind: "blood-specimen";
  specimens: Array<string>;
  taken_at_site: string;
  tube_numbers?: Array<string>;
}

export interface StaffImportRead {
  /** Rows with anything in them. */
  rows: number;
  imported: number;
  /** For those who have not signed in yet. */
  accounts_made: number;
  bad_rows: number;
  /** The first thousand, from the top. */
  errors: Array<CellError>;
}

/** A merchant as its members and staff see it. */
export interface StandingRead {
  id: string;
  organisation_id: string;
  /** Where it stands. */
  place_code: string;
  name: string;
  summary: string;
  address: string;
  latitude: number;
  longitude: number;
  phone: string;
  uscc: string | null;
  status: MerchantStatus;
  /** Found by residents at this moment. */
  listed: boolean;
  /** When the first of its papers runs out. */
  valid_until: string | null;
  paused_until: string | null;
  /** Entered by staff. */
  on_behalf: boolean;
  checklist: Array<PointRead>;
  papers: Array<PaperRead>;
  places: Array<ServingRead>;
  version: number;
  /** The verbs you may use now. */
  moves: Array<string>;
  created_at: string;
}

export interface StepRead {
  move: string;
  from_status: string;
  to_status: string;
  actor_id: string;
  /** In full of who acted in office. */
  actor_name: string | null;
  /** The resident for whom the actor acted. */
  on_behalf_of: string | null;
  on_behalf_of_name: string | null;
  /** The roles the actor held there at that moment. */
  roles: Array<string>;
  reason_code: string | null;
  reason: string | null;
  created_at: string;
}

export interface StomaRecord {
  done: string;
  /** Of the patient; null: none to be seen. */
  reaction?: string | null;
  advice?: string | null;
  kind: "stoma";
  stoma_colour: "red" | "pale" | "dark" | "black";
  skin_intact: boolean;
  bag_changed: boolean;
}

export interface SubscriptionRead {
  template: string;
  /** For wx.requestSubscribeMessage; null where none was set up. */
  template_id: string | null;
  title: string;
  /** How many messages you have agreed to and not had yet. */
  left: number;
}

export interface SubscriptionsCreate {
  /** What wx.requestSubscribeMessage said of each template. */
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
  /** A .docx, uploaded before; see the one we bring along. */
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
  /** `status` and `ownership` make that no court confirms the agreement. */
  kind?: TermKind;
  text: string;
  /** Who owes it. */
  party_id?: string | null;
  amount_fen?: number | null;
  due_on?: string | null;
  /** They add up to the amount. */
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
  /** Those in force end the day before. */
  starts_on: string;
  terms: HomecareProvidersTerms;
  /** Who laid them down, and where. */
  source: string;
}

export interface TicketCreate {
  headcount: number;
  purpose: string;
  /** Whom it is for; without it, oneself. */
  for_resident_id?: string | null;
}

export interface TicketRead {
  id: string;
  /** How many lots it has. */
  weight: number;
  seats: number;
  /** Its place in the draw. */
  rank: number | null;
  status: TicketStatus;
  draw_id: string;
  /** The verbs you may use now. */
  moves: Array<string>;
  headcount: number;
  purpose: string;
  /** What was won. */
  booking_id: string | null;
  created_at: string;
}

export type TicketStatus = "entered" | "won" | "lost" | "refused" | "withdrawn" | "void";

/** 护士, 护师, 主管护师, 副主任护师, 主任护师. */
export type Title = "nurse" | "senior" | "charge" | "deputy_chief" | "chief";

export interface TodayWrite {
  /** Until midnight; then it is as usual again. */
  today: FacilityToday;
  note?: string | null;
}

export interface TodoRead {
  /** <slice>.<verb> */
  kind: string;
  id: string;
  title: string;
  /** Null: no deadline. */
  due_at: string | null;
  place_code: string;
  /** Where to read or do it, below /api/v1. */
  link: string;
}

export interface TokensRead {
  /** Send as `Authorization: Bearer …`. */
  access_token: string;
  /** Seconds the access token lives. */
  expires_in: 900;
  /** Good for one refresh. */
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
  /** Messages of the other side that are not read yet. */
  unread: number;
}

export interface UsageRead {
  /** Of the day on the wall, 0 to 23. */
  hour: number;
  /** That were used in this hour. */
  bookings: number;
  /** For which it was used in this hour, of all units. */
  minutes: number;
  /** Bookings of this hour to which nobody came. */
  missed: number;
}

export interface VascularLineRecord {
  done: string;
  /** Of the patient; null: none to be seen. */
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
  /** On public holidays; empty: closed, null: as on that weekday. */
  holiday_opening: Array<SpanRead> | null;
  /** Dates on which it is different. */
  opening_exceptions: Array<ExceptionRead>;
  id: string;
  place_code: string;
  kind: VenueKind;
  name: string;
  summary: string;
  address: string;
  /** People it holds. */
  capacity: number;
  /** Seats booked one by one; 1: the whole room. */
  units: number;
  needs_approval: boolean;
  parent_id: string | null;
  /** What a booking has to keep, in words. */
  rules: Array<VenuesRuleRead>;
  /** The same, in numbers. */
  terms: VenuesTerms;
  version: number;
}

/** All that staff may change; what is booked already keeps the terms it was booked on. */
export interface VenueUpdate {
  opening: Array<WeeklySpanWrite>;
  /** On public holidays; empty: closed, null: as on that weekday. */
  holiday_opening?: Array<SpanWrite> | null;
  /** Dates on which it is different. */
  opening_exceptions?: Array<ExceptionWrite>;
  name: string;
  summary: string;
  address: string;
  /** People it holds. */
  capacity: number;
  needs_approval: boolean;
  terms: VenuesTerms;
  /** As it was read. */
  version: number;
}

export interface VenuesRuleRead {
  code: string;
  message: string;
}

export type VenuesSeriesScope = "this" | "later" | "all";

export interface VenuesTalksMessageCreate {
  text?: string | null;
  /** Staff: an answer at hand, instead of a text. */
  canned_id?: string | null;
}

export interface VenuesTalksMessageRead {
  id: string;
  author_id: string;
  /** Said by the community. */
  from_staff: boolean;
  text: string;
  /** The same in English, of an answer at hand. */
  text_en: string | null;
  /** When the other side had read it. */
  read_at: string | null;
  /** Until when the community ought to answer. */
  answer_by: string | null;
  created_at: string;
}

export interface VenuesTerms {
  /** Bookings start on these. */
  step_minutes?: number;
  shortest_minutes?: number;
  longest_minutes?: number;
  /** How long before its start a booking must be made. */
  notice_minutes?: number;
  /** How far ahead one may book. */
  horizon_days?: number;
  /** Kept free before each booking, to set up. */
  before_minutes?: number;
  /** Kept free after each booking, to clean. */
  after_minutes?: number;
  quotas?: Array<Quota>;
  quiet?: Array<QuietHours>;
  /** For those of this age only. */
  youngest?: number | null;
  /** No-shows that are too many. */
  suspended_from?: number;
  /** A slot waits while the form is filled. */
  hold_minutes?: number;
  /** An offer to who waited holds this long. */
  offer_minutes?: number;
  /** A question ought to be answered within these. */
  reply_minutes?: number;
  /** How long before the start one may check in. */
  early_minutes?: number;
  /** Without a check-in the slot is freed then; null: never. */
  grace_minutes?: number | null;
  /** In a draw, an elder from this age on. */
  elder_from?: number;
  /** How many lots an elder's ticket has. */
  elder_weight?: number;
  /** How many lots a disabled resident's ticket has. */
  favoured_weight?: number;
  /** To cancel later than this before the start is late. */
  late_minutes?: number;
}

export interface VerdictRead {
  /** A receiver should believe it. */
  valid: boolean;
  steps: Array<CheckedRead>;
}

export interface VisitEntryRead {
  number: number;
  occasion: Occasion;
  visits: number;
  /** After it. */
  balance: number;
  order_id: string | null;
  reason_code: string | null;
  created_at: string;
}

export type VisitStatus = "planned" | "departed" | "arrived" | "identified" | "serving" | "paused" | "completed" | "aborted" | "called_off";

export interface VitalsRead {
  taken_at: string;
  values: Record<string, JsonValue>;
  /** What is beyond the limits at which one calls at once. */
  danger: Array<string>;
}

export interface VitalsWrite {
  /** When it happened, if it is told later; left out: now. */
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
  /** Whom it is for; without it, oneself. */
  for_resident_id?: string | null;
  /** A booking that a closure displaced: whoever had it is asked before others. */
  instead_of?: string | null;
}

export interface WaitRead {
  id: string;
  venue_id: string;
  status: WaitStatus;
  /** The verbs you may use now. */
  moves: Array<string>;
  /** 1 is asked first; null once it no longer waits. */
  position: number | null;
  starts_at: string;
  ends_at: string;
  headcount: number;
  purpose: string;
  /** Until when the slot is kept for `claim`. */
  offer_until: string | null;
  /** What was made of it. */
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
  /** What wx.login gave. */
  code: string;
}

export interface WeeklySpanRead {
  from: string;
  /** Not after `from`: the next day. */
  to: string;
  /** 1 is Monday, 7 is Sunday. */
  weekday: number;
}

export interface WeeklySpanWrite {
  from: string;
  /** Not after `from`: the next day. */
  to: string;
  /** 1 is Monday, 7 is Sunday. */
  weekday: number;
}

export interface WhyRequest {
  reason_code: string;
  reason?: string | null;
}

export interface WorkerCreate {
  /** As people call them. */
  name: string;
  /** Uploaded before. */
  photo_file_id?: string | null;
}

export interface WorkerRead {
  id: string;
  name: string;
  photo_file_id: string | null;
}

export interface WoundRecord {
  done: string;
  /** Of the patient; null: none to be seen. */
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

export type { Page, Upload };
