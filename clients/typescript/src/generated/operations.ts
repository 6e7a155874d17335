// Generated from openapi/openapi.json by `make clients`: change the contract, not this file.
import type { Options, Page } from "../answers";
import type { Abort, AcceptRequest, AccessRead, AccountRead, AgreementCreate, AgreementRead, AlarmRead, AlarmStatus, AlternativeRead, Answer, AppealCreate, AppealDecision, Approval, Arrival, ArriveRequest, AssessmentCreate, Attempts, Begin, BillRead, BillRequest, BodyImportResidents, BodyImportStaff, BodyPushSheet, BodyUploadFile, BookingCreate, BookingRead, BookingStatus, BookingSubmit, CalendarLinkMade, CalendarLinkRead, CallBack, CallForHelp, CallRead, CallStatus, CandidateRead, CannedCreate, CannedRead, CannedUpdate, CasesDutyRead, CasesMessageCreate, CasesMessageRead, CasesRatingCreate, CasesRatingRead, CatalogBrief, CatalogName, CatalogRead, CatalogWrite, CheckIn, CheckoutRead, ClaimCreate, ClaimRead, ClaimRequest, ClaimStatus, CleaningCreate, CleaningRead, CleaningStatus, ClearanceCreate, ClearanceRead, ClearanceReason, ClearanceStatus, Closing, ClosureCreate, ClosureDone, ClosureRead, CommitteeRead, CommitteeUpdate, ConfirmationCreate, ConfirmationRead, Confirmed, ConformanceRead, ConsentTextRead, ConsentsConsentCreate, ConsentsConsentRead, CorrectionCreate, CorrectionRead, CorrectionStatus, CorrectionValueRead, CouponRead, DamageCreate, DamageRead, DamageSettle, DataRead, DeliveryDetail, DeliveryRead, Departure, DifferenceKind, DifferenceRead, DisclosureCreate, DisclosureRead, DispatchCreate, DisputeCreate, DisputeType, DoorCodeRead, DrawCreate, DrawRead, DrawShown, DutyWrite, Ending, EndpointCreate, EndpointMade, EndpointRead, EntryRead, EventRead, EvidenceCreate, EvidenceRead, ExtensionCreate, FacilityDetail, FacilityKind, FacilityRead, FacilityWrite, FavourGive, FiguresRead, FileRead, Findings, FollowUpAnswers, FollowUpCreate, FoundKind, FoundRead, GrantCreate, GrantDetail, GrantStatus, HandBack, Happened, HearingCreate, HearingRead, HoldCreate, Holiday, HomecareAftercareFollowUpRead, HomecareOrdersOrderStatus, HomecareVisitsVisitRead, HomecareWhy, HouseholdCreate, HouseholdDetail, HouseholdRead, How, Identification, ImportRead, IncidentCreate, IncidentRead, IncidentStatus, IndexRead, ItemCreate, ItemRead, ItemStatus, ItemUpdate, ItemVersionRead, JoinCreate, JointPriceRead, JointPriceWrite, KeyCreate, KeyMade, KeyRead, LeaveCreate, LeaveRead, Link, ListingReportCreate, ListingReportRead, LookCreate, LookRead, MachineRead, MagicRead, MeRead, MeUpdate, MediationAgreementsFollowUpRead, MediationConsentCreate, MediationConsentRead, MediationCreate, MediationRead, MediationRevealCreate, MediationRevealedRead, MediationStatus, MediatorCreate, MediatorRead, MerchantCreate, MerchantRead, MerchantStatus, MerchantUpdate, MerchantsStandingWhy, NewTime, NoteCreate, NoteRead, NoticeRead, NumberRead, NurseCreate, NurseRead, NurseStatus, NurseUpdate, NursingConsentCreate, NursingConsentTextRead, NursingConsentTextWrite, NursingLookRead, NursingOfferRead, NursingOrderBrief, NursingOrderCreate, NursingOrderRead, NursingReviewRead, NursingSlotRead, ObjectionCreate, ObjectionDecision, ObjectionRead, OfferBulk, OfferDetail, OfferRead, OfferStatus, OfferWrite, OfferingRead, OfferingWrite, OffersWhy, OrderCreate, OrderRead, OrdersOrderStatus, OrdersRatingCreate, OrdersVisitRead, OrganisationCreate, OrganisationKind, OrganisationRead, OverrideCreate, OverrideRead, PackageRead, PackageWrite, Page1, Page2, PaperHandIn, PaperProxyCreate, PaperRead, Paperwork, PartyCreate, PartyRead, PauseCreate, PaymentRead, PaymentStatus, PerformanceCreate, PhoneCode, PlaceRead, PoliceReportCreate, Prevented, PrivacyRuleRead, ProviderRead, ProviderWrite, ProxyCreate, ProxyRead, ProxyStatus, PurchaseCreate, PurchaseRead, PurchaseStatus, Purpose, PushRead, PutRead, Redemption, RefreshRequest, RefundCreate, RefundRead, RefundRedirect, Refusal, RefusalCreate, RehearsalCreate, Rejection, Release, ReportCreate, ReportRead, ReportStatus, ResidentCreate, ResidentRead, ResidentSearch, ResidentStatus, ResidentUpdate, ResidentsRevealCreate, ResidentsRevealedRead, Resolution, RevealRead, ReviewCreate, RevisitCreate, RiskWrite, Role, RosterWrite, SandboxOrderCreate, ScoreRead, SeriesCreate, SeriesRead, SeriesUpdate, ServeRequest, SessionRead, SettleRequest, Settlement, ShiftCreate, ShiftRead, SickLeaveRead, SignatureCheck, SignatureCreate, SlotRead, SlotWish, StaffImportRead, StandingRead, StepRead, SubscriptionRead, SubscriptionsCreate, SyncCreate, TemplateCreate, TemplateRead, TermsRead, TermsWrite, TicketCreate, TicketRead, TodayWrite, TodoRead, TokensRead, Told, TurnAway, UnreadRead, UsageRead, VenueRead, VenueUpdate, VenuesSeriesScope, VenuesTalksMessageCreate, VenuesTalksMessageRead, VerdictRead, VisitEntryRead, VitalsWrite, WaitCreate, WaitRead, WaitStatus, WeChatCode, WhyRequest, WorkerCreate, WorkerRead, YearRead, YearUpdate, Upload } from "./shapes";

/** One method an operation. Names of arguments are those of the wire. */
export interface Operations {
  /** 中止已开始的服务 Stop a service that has begun. 由护士；先救助，后补材料。自动登记一起事件。 By the nurse; help first, papers later. Opens an incident. */
  abortVisit(args: { order_id: string; body: Abort }, options?: Options): Promise<NursingOrderRead>;
  /** 予以更正 Correct it. 登记从此照此记载，并告知本人。 The register says so from now on, and the person is told. */
  acceptCorrection(args: { correction_id: string }, options?: Options): Promise<CorrectionRead>;
  /** 受理调解 Accept a mediation. 编号并开始计算一个月的期限；医疗纠纷为 30 个工作日。 It gets its number, and a month to be settled in; medical disputes have 30 working days. */
  acceptMediation(args: { case_id: string }, options?: Options): Promise<MediationRead>;
  /** 让申请人提交材料 Let an applicant hand in its papers. 从“已申请”到“备材料”；清单说明需要什么。 From applied to onboarding; the checklist says what is needed. */
  acceptMerchant(args: { merchant_id: string }, options?: Options): Promise<StandingRead>;
  /** 护士接单 Accept an order as a nurse. 一步完成：订单归您，时段连同路程为您占下；否则都不成立。 One step: the order is yours and your time, the way included, is promised; or neither. */
  acceptNursingOrder(args: { order_id: string }, options?: Options): Promise<NursingOrderRead>;
  /** 接单 Accept an order. 此后下单人有到门码，商户可见地址。 From now on whoever ordered has an arrival code, and the shop the address. */
  acceptOrder(args: { door_order_id: string; body: AcceptRequest }, options?: Options): Promise<OrderRead>;
  /** 接单（服务器） Accept an order, as a server. 此后下单人有到门码，商户可见地址。 From now on whoever ordered has an arrival code, and the shop the address. */
  acceptOwnOrder(args: { door_order_id: string; body: AcceptRequest }, options?: Options): Promise<OrderRead>;
  /** 接手警报 Take an alarm on. 以您的名义：不再呼叫其他人，直到您办结或交回。 In your name: it stops ringing for the others, and is yours until you close it or give it back. */
  acknowledgeAlarm(args: { alarm_id: string }, options?: Options): Promise<AlarmRead>;
  /** 添加常用答复 Put an answer at hand. 中英文各一份。 In both languages. */
  addCannedAnswer(args: { code: string; body: CannedCreate }, options?: Options): Promise<CannedRead>;
  /** 登记住户 Enter a household. 在社区、楼栋或单元内；门牌号在那里唯一。 In a community, a building or a unit; its number is the only one there. */
  addHousehold(args: { code: string; body: HouseholdCreate }, options?: Options): Promise<HouseholdRead>;
  /** 编写新事项 Write a new item. 在发布之前是只有工作人员可见的草稿。 A draft that only staff see, until it is published. */
  addItem(args: { name: CatalogName; code: string; body: ItemCreate }, options?: Options): Promise<ItemRead>;
  /** 登记护士请假 Enter a nurse's leave. 一整天病假一次办妥：她已接的订单改派他人。 A whole sick day at once: what she had accepted is offered to others. */
  addLeave(args: { nurse_id: string; body: LeaveCreate }, options?: Options): Promise<SickLeaveRead>;
  /** 增加调解参加人 Add somebody to a mediation. 增加一方当事人、代理人或协助人；当事人只能指定自己的代理人。 A further side, who speaks for one, or who helps; a side names only who speaks for itself. */
  addMediationParty(args: { case_id: string; body: PartyCreate }, options?: Options): Promise<PartyRead>;
  /** 登记护士 Enter a nurse. 执照、职称、技能、保险以及可去的地方。接下来是排班。 With licence, title, skills, insurance and the places she goes to. A roster comes next. */
  addNurse(args: { provider_id: string; body: NurseCreate }, options?: Options): Promise<NurseRead>;
  /** 新增同意书版本 Add a version of the words to consent to. 展示过的文本不再更改；规则指明所要求的版本。 Words once shown are never changed; rules name the version they ask for. */
  addNursingConsentText(args: { provider_id: string; body: NursingConsentTextWrite }, options?: Options): Promise<NursingConsentTextRead>;
  /** 登记居民 Enter a resident. 登记到该地方的某一住户；一个身份证号只属于一名居民，无论住在哪里。 Into a household of that place; an ID number belongs to one resident, wherever they live. */
  addResident(args: { code: string; body: ResidentCreate }, options?: Options): Promise<ResidentRead>;
  /** 回答随访问题 Answer the questions after a visit. 由家属或电话随访的人填写；再次回答以最后一次为准。 By the family, or by whoever rings it up; answered again, the last answer counts. */
  answerFollowUps(args: { order_id: string; body: FollowUpAnswers }, options?: Options): Promise<Array<HomecareAftercareFollowUpRead>>;
  /** 对爽约记录提出申诉 Appeal against a no-show. 只能一次，由预约人提出；决定之前仍然计入。 Once, and by whose booking it was; until it is decided, it still counts. */
  appealNoShow(args: { booking_id: string; body: AppealCreate }, options?: Options): Promise<BookingRead>;
  /** 申请入驻 Apply to be listed as a merchant. 登录即可申请，申请人即为店主；不便自行办理的由工作人员代为登记。 Whoever signs in may, and is its owner from then on; staff enter one for somebody who cannot. */
  applyAsMerchant(args: { code: string; body: MerchantCreate }, options?: Options): Promise<StandingRead>;
  /** 申请调解 Apply for mediation. 由当事人，或由工作人员代为；不收费（人民调解法第 4 条）。委员会三日内答复。 By a side, or by staff for one; it is free (人民调解法 4). The committee answers in three days. */
  applyForMediation(args: { code: string; body: MediationCreate }, options?: Options): Promise<MediationRead>;
  /** 委托他人代办 Appoint somebody to act for me. 限于您指明的事项和期限；您可以随时结束。 For the purposes you name, until the day you name; you may end it at any time. */
  appointProxy(args: { body: ProxyCreate }, options?: Options): Promise<ProxyRead>;
  /** 批准异地到达 Approve an arrival elsewhere. 由机构说明理由，用于地图与门口不符的情形。 By the provider, with a reason, where the map and the door disagree. */
  approveArrival(args: { order_id: string; body: OverrideCreate }, options?: Options): Promise<OverrideRead>;
  /** 通过预约 Approve a booking. 告知申请的居民。 Tells the resident who asked for it. */
  approveBooking(args: { booking_id: string }, options?: Options): Promise<BookingRead>;
  /** 通过认定申请 Approve a claim. 把账号关联到您指明的居民，并告知申请人。 Links the account to the resident you name, and tells the claimant. */
  approveClaim(args: { claim_id: string; body: Approval }, options?: Options): Promise<ClaimRead>;
  /** 批准查看 Allow it. 从下一次请求起可以看到未成年人信息，每次查看都会留下记录。 From the next request on they are shown what is about minors, and each look is written down. */
  approveClearance(args: { clearance_id: string }, options?: Options): Promise<ClearanceRead>;
  /** 通过审核 Approve a merchant. 每份证照都已确认之后。在您负责的地方，它可以开始服务。 Once every paper is confirmed. It may serve, of its places, those that you look after. */
  approveMerchant(args: { merchant_id: string }, options?: Options): Promise<StandingRead>;
  /** 归档 Archive a mediation. 案件结束且卷宗齐全之后（第 27 条）。 Once it is over and the file has all that it must have (27). */
  archiveMediation(args: { case_id: string }, options?: Options): Promise<MediationRead>;
  /** 到达门口 Arrive at the door. 定位不准会标注；定位准确却离门很远的，须有人批准。 A poor position is flagged; a good one far from the door needs somebody's approval. */
  arriveAtDoor(args: { order_id: string; body?: Arrival }, options?: Options): Promise<NursingOrderRead>;
  /** 凭到门码报到 Arrive, with the code said at the door. 连续五次输错后须更换新码。 Five wrong codes, and there has to be another one. */
  arriveForOrder(args: { door_order_id: string; body: ArriveRequest }, options?: Options): Promise<OrderRead>;
  /** 凭到门码报到（服务器） Arrive, with the code said at the door, as a server. 连续五次输错后须更换新码。 Five wrong codes, and there has to be another one. */
  arriveForOwnOrder(args: { door_order_id: string; body: ArriveRequest }, options?: Options): Promise<OrderRead>;
  /** 安排清洁 Ask for a cleaning. 告知值班人。不会关闭场地：不宜进入的，请关闭场地。 Whoever is on duty is told. It closes nothing: where nobody should come in, close the venue. */
  askForCleaning(args: { venue_id: string; body: CleaningCreate }, options?: Options): Promise<CleaningRead>;
  /** 申请查看未成年人信息 Ask to see what is about minors. 限于该地方及其以下：请选够用的最小范围。须由另一人批准。 Of that place and below it: name as small a one as will do. Somebody else has to approve it. */
  askForClearance(args: { code: string; body: ClearanceCreate }, options?: Options): Promise<ClearanceRead>;
  /** 申请更正 Ask for a correction. 针对居民登记中关于您的内容；工作人员核对后更正，或说明为何不改。 Of what the register says about you; staff look, and correct it or say why not. */
  askForCorrection(args: { body: CorrectionCreate }, options?: Options): Promise<CorrectionRead>;
  /** 申请服务某地 Ask to serve a place. 由该地方的工作人员决定。 Staff of that place decide. */
  askToServe(args: { merchant_id: string; body: ServeRequest }, options?: Options): Promise<StandingRead>;
  /** 评定危险程度 Say how dangerous it is. 红色立即报告公安机关（第 25 条）。 Red is told to the police at once (25). */
  assessMediation(args: { case_id: string; body: RiskWrite }, options?: Options): Promise<MediationRead>;
  /** 评估能否安全上门护理 Assess whether nursing at home is safe. 由机构的评估员。通过即定价；否则订单终止，分文未付。 By an assessor of the provider. A pass fixes the price; else the order ends, and nothing was paid. */
  assessNursingOrder(args: { order_id: string; body: AssessmentCreate }, options?: Options): Promise<NursingOrderRead>;
  /** 安排值班 Put somebody on duty. 关于预约的提问转给值班人；夜间的提问等到下一班。 Questions about bookings go to whoever is on duty; asked at night, they wait for the next shift. */
  assignDuty(args: { code: string; body: ShiftCreate }, options?: Options): Promise<Array<ShiftRead>>;
  /** 检验我的对接（测试服务器） Have my integration examined, as a test server. 发送正确的、伪造的、过期的、重复的和颠倒的事件，并查看优惠是怎样推送的。 Sends right, forged, old, repeated and disordered events, and looks at how offers were pushed. */
  beginOwnConformance(args: { endpoint_id: string }, options?: Options): Promise<ConformanceRead>;
  /** 预约场地 Book a venue. 时段立即占下；场地需要审核的，由社区确认。 The slot is held at once; where the venue needs approval, the community confirms it. */
  bookVenue(args: { venue_id: string; body: BookingCreate }, options?: Options): Promise<BookingRead>;
  /** 购买套餐 Buy a package. 限一名患者；自付款之日起生效。 For one patient; it is good from the day it is paid. */
  buyNursingPackage(args: { package_id: string; body: PurchaseCreate }, options?: Options): Promise<PurchaseRead>;
  /** 登记已回访评价人 Note that somebody called back. 附回访结果。内容密封。 With what came of it. The words are sealed. */
  callBackRater(args: { case_id: string; rating_id: string; body: CallBack }, options?: Options): Promise<CasesRatingRead>;
  /** 呼救 Call for help. 由护士或家属发出；一直呼叫，直到有具名的人接手并说明结果。 By the nurse or the family; it rings until a named person has taken it on and says how it ended. */
  callForHelp(args: { order_id: string; body?: CallForHelp }, options?: Options): Promise<AlarmRead>;
  /** 取消抽签 Call a draw off. 时段空出，告知所有持签的人。 The slot is free, and whoever had a ticket is told. */
  callOffDraw(args: { draw_id: string }, options?: Options): Promise<DrawRead>;
  /** 取消预约 Cancel a booking. 您自己的，或您管理的；时段立即空出。 Your own, or any that you manage; the slot is free again at once. */
  cancelBooking(args: { booking_id: string; body: Refusal }, options?: Options): Promise<BookingRead>;
  /** 取消护理订单 Cancel a nursing order. 费用在付款之前已经告知，见订单的 `cancel_fee_fen`。 What it costs was known before paying, and stands in the order as `cancel_fee_fen`. */
  cancelNursingOrder(args: { order_id: string; body: HomecareWhy }, options?: Options): Promise<NursingOrderRead>;
  /** 付款前取消护理套餐 Cancel a nursing package before paying. 如恰在此刻付款，款项自动退回。 Should it be paid in the same moment, the money goes back by itself. */
  cancelNursingPurchase(args: { purchase_id: string }, options?: Options): Promise<PurchaseRead>;
  /** 取消订单 Cancel an order. 店家出发之前；线上已付的退回。 Until the shop sets out; what was paid online goes back. */
  cancelOrder(args: { door_order_id: string; body: WhyRequest }, options?: Options): Promise<OrderRead>;
  /** 修改常用答复 Change an answer at hand. 已用它说过的话保持原样。 What was said with it stays as it was said. */
  changeCannedAnswer(args: { canned_answer_id: string; body: CannedUpdate }, options?: Options): Promise<CannedRead>;
  /** 修改事项 Rewrite an item. 整体替换；原来的内容保留在历史中。 Replaces the whole item; what it said before stays in its history. */
  changeItem(args: { item_id: string; body: ItemUpdate }, options?: Options): Promise<ItemRead>;
  /** 填写我的称呼 Say what I am called. 居民登记中的内容须通过 `POST /me/corrections` 更正。 What the register says of you as a resident is corrected by `POST /me/corrections`. */
  changeMe(args: { body: MeUpdate }, options?: Options): Promise<MeRead>;
  /** 修改商户介绍 Change what a merchant says of itself. 由店主，或由工作人员代为修改。服务变化可能需要其他证照。 By its owner, or by staff on its behalf. Other services may need other papers. */
  changeMerchant(args: { merchant_id: string; body: MerchantUpdate }, options?: Options): Promise<StandingRead>;
  /** 修改护士信息 Change what is known of a nurse. 整体替换；执照续期后，从下一次派单起又可以派她。 As a whole; a renewed licence lets her be sent again from the next offer on. */
  changeNurse(args: { nurse_id: string; body: NurseUpdate }, options?: Options): Promise<NurseRead>;
  /** 更正居民信息 Correct a resident. 整体替换；您读到的是脱敏内容而未填写的字段保持原样。 Replaces everything but what you read masked and leave out. */
  changeResident(args: { resident_id: string; body: ResidentUpdate }, options?: Options): Promise<ResidentRead>;
  /** 修改周期预约 Change a series. 某一次、从某次起，或今后全部。已经开始的保持不变。 One date, all from one on, or all to come. What has begun stays as it was. */
  changeSeries(args: { series_id: string; scope?: VenuesSeriesScope; from?: string | null; body: SeriesUpdate }, options?: Options): Promise<SeriesRead>;
  /** 修改场地及其时间和条件 Change a venue, its hours and its terms. 供该地方的工作人员使用。预约须遵守的规则由这些条件生成。 For staff of the place. The rules that a booking has to keep are made of the terms. */
  changeVenue(args: { venue_id: string; body: VenueUpdate }, options?: Options): Promise<VenueRead>;
  /** 门口签到 Check in at the door. 用门口显示的码；宽限期满仍未签到的，时段释放。 With the code that the door shows; whoever has not by the end of the grace loses the slot. */
  checkInBooking(args: { booking_id: string; body: CheckIn }, options?: Options): Promise<BookingRead>;
  /** 签退 Check out. 剩余的时间立即空出。 What is left of the slot is free again at once. */
  checkOutBooking(args: { booking_id: string }, options?: Options): Promise<BookingRead>;
  /** 领取优惠券 Claim an offer. 数量有限，并受每户限额。券码在柜台出示。 As many as there are, and as your household may have. The code is shown at the counter. */
  claimOffer(args: { offer_id: string; body: ClaimRequest }, options?: Options): Promise<CouponRead>;
  /** 接受保留的时段 Take what is offered. 时段已为您保留：现在成为您的预约，其编号在 `booking_id`。 The slot was kept for you: now it is your booking, whose id is in `booking_id`. */
  claimWaitedSlot(args: { wait_id: string }, options?: Options): Promise<WaitRead>;
  /** 办结警报 Close an alarm. 只有接手的人能说明结果。 Only who took it on can say how it ended. */
  closeAlarm(args: { alarm_id: string; body: Closing }, options?: Options): Promise<AlarmRead>;
  /** 办结事件并写明结论 Close an incident with findings. 为何发生，以及采取了什么措施。 Why it happened, and what is done about it. */
  closeIncident(args: { incident_id: string; body: Findings }, options?: Options): Promise<IncidentRead>;
  /** 办结护理订单 Close an order. 由机构：了结争议或结束已完成的；上门若干天后自动办结。 By the provider: settles a dispute, or ends what is over; by itself some days after the visit. */
  closeNursingOrder(args: { order_id: string; body?: Settlement }, options?: Options): Promise<NursingOrderRead>;
  /** 临时关闭场地 Close a venue for once. 通知所有相关的人；被占用的人可以优先改约，不计入额度。 Everybody concerned is told; whoever is displaced may rebook first, outside of their quota. */
  closeVenue(args: { venue_id: string; body: ClosureCreate }, options?: Options): Promise<ClosureDone>;
  /** 重新核对某日 Compare a day anew. 稍后即在列表中；以前发现的差异仍然保留。 A moment later it is in the list; what was found before stays found. */
  compareDay(args: { body: BillRequest }, options?: Options): Promise<null>;
  /** 完成服务 Complete the service. 材料可以同时或随后提交；缺少的在上门记录中列明。 Papers may come along or later; what is missing stands in the visit. */
  completeVisit(args: { order_id: string; body?: Paperwork }, options?: Options): Promise<NursingOrderRead>;
  /** 共同申请司法确认 Go to court together. 三十日内，各方一起，免费（第 33 条）。随后法院三日、十五日，可再加十日。 Within thirty days, all sides together, free (33). Then the court's three, fifteen and ten days. */
  confirmAgreement(args: { case_id: string; body: ConfirmationCreate }, options?: Options): Promise<ConfirmationRead>;
  /** 确认提名的管理员 Confirm a proposed administrator. 由既非提名人、也非本人的管理员确认。 By an administrator who neither proposed it nor is to hold it. */
  confirmGrant(args: { grant_id: string }, options?: Options): Promise<GrantDetail>;
  /** 认定举报属实 Confirm a report about a merchant. 信息确实不实。三十天内第三个人的举报被认定时，即行下架。 It was not true. Of the third person within thirty days, the listing is off. */
  confirmListingReport(args: { listing_report_id: string }, options?: Options): Promise<ListingReportRead>;
  /** 确认全部优惠仍有效（服务器） Confirm all offers, as a server. 已发布的今天仍然属实；三十天未确认的自动下架。 All that is published is still so today; unconfirmed for thirty days, an offer drops out. */
  confirmOffers(args?: {}, options?: Options): Promise<Confirmed>;
  /** 确认全部优惠仍有效（人工） Confirm all offers, as a person. 已发布的今天仍然属实。 All that is published is still so today. */
  confirmOffersAsPerson(args: { merchant_id: string }, options?: Options): Promise<Confirmed>;
  /** 确认完成 Confirm that it is done. 由下单人确认；一周后自动确认。 By whoever ordered; after a week it confirms itself. */
  confirmOrder(args: { door_order_id: string }, options?: Options): Promise<OrderRead>;
  /** 确认商户证照 Confirm a paper of a merchant. 您已核实其真实性及所属主体。 You have seen that it is real, and in whose name. */
  confirmPaper(args: { merchant_id: string; paper_id: string }, options?: Options): Promise<PaperRead>;
  /** 查实举报 Confirm a report. 确实不实。三十天内第三次查实即暂停该优惠。 It was not true. The third within thirty days pauses the offer. */
  confirmReport(args: { report_id: string }, options?: Options): Promise<ReportRead>;
  /** 签署上门护理同意书 Consent to nursing at home. 针对 `text_version` 的文本，其哈希予以留存；选 `deny` 则订单终止。 To the words of `text_version`, whose hash is kept; with `deny` the order ends. */
  consentToNursing(args: { order_id: string; body: NursingConsentCreate }, options?: Options): Promise<NursingOrderRead>;
  /** 统计一个地方的调解 Count the mediations of a place. 按司法行政部门的要求，该地方及其以下。一两件的不单独显示。 As the justice bureau asks for them, of the place and all below. One or two are not told apart. */
  countMediations(args: { code: string; from?: string | null; to?: string | null }, options?: Options): Promise<FiguresRead>;
  /** 登记防止的事件 Say what did not happen. 供统计：调解防止的刑事案件和上访。 For the statistics: crimes and petitions that the mediation prevented. */
  countPrevented(args: { case_id: string; body: Prevented }, options?: Options): Promise<MediationRead>;
  /** 统计我的未读留言 Count what I have not read. 按预约统计：自己的预约计社区的留言，工作人员计居民的留言。 By booking: of one's own what the community said, for staff what residents said. */
  countUnreadMessages(args?: {}, options?: Options): Promise<Array<UnreadRead>>;
  /** 周期预约场地 Book a venue again and again. 逐日说明结果；带 `dry_run` 时只试算，不预约。 Every date says what became of it; with `dry_run` nothing is booked. */
  createSeries(args: { venue_id: string; body: SeriesCreate }, options?: Options): Promise<SeriesRead>;
  /** 处理申诉 Decide an appeal. 予以谅解的不再计入；无论结果如何都会告知预约人。 What is excused no longer counts; whoever had booked is told either way. */
  decideAppeal(args: { booking_id: string; body: AppealDecision }, options?: Options): Promise<BookingRead>;
  /** 决定回避申请 Decide an objection. 由主任作出并答复；成立的，另行指定调解员。 By the head, with an answer; upheld, somebody else mediates. */
  decideObjection(args: { case_id: string; objection_id: string; body: ObjectionDecision }, options?: Options): Promise<ObjectionRead>;
  /** 护士谢绝派单 Decline an order as a nurse. 理由供调度参考，绝不给家属看。 The reason helps the dispatcher, and is never shown to the family. */
  declineNursingOrder(args: { order_id: string; body: HomecareWhy }, options?: Options): Promise<NursingOfferRead>;
  /** 谢绝订单 Decline an order. 已接的单在出发之前也可以谢绝。 Also one that was accepted, until the worker sets out. */
  declineOrder(args: { door_order_id: string; body: WhyRequest }, options?: Options): Promise<OrderRead>;
  /** 谢绝订单（服务器） Decline an order, as a server. 已接的单在出发之前也可以谢绝。 Also one that was accepted, until the worker sets out. */
  declineOwnOrder(args: { door_order_id: string; body: WhyRequest }, options?: Options): Promise<OrderRead>;
  /** 删除网络回调地址 Delete a webhook endpoint. 连同日志；正在途中的不再发送。 With its log; what was on its way there is not sent any more. */
  deleteEndpoint(args: { endpoint_id: string }, options?: Options): Promise<null>;
  /** 删除草稿 Delete a draft. 仅限从未发布过的，连同其文件；其他的只能撤下。 Only what was never published, with its files; all else is withdrawn. */
  deleteItem(args: { item_id: string }, options?: Options): Promise<null>;
  /** 删除网络回调地址（服务器） Delete a webhook endpoint, as a server. 连同日志；正在途中的不再发送。 With its log; what was on its way there is not sent any more. */
  deleteOwnEndpoint(args: { endpoint_id: string }, options?: Options): Promise<null>;
  /** 出发 Set out. 告知下单人谁在路上。选择线上支付的，须先付款。 Whoever ordered hears who is on the way. What is paid online is paid before. */
  departForOrder(args: { door_order_id: string; body: AcceptRequest }, options?: Options): Promise<OrderRead>;
  /** 出发（服务器） Set out, as a server. 告知下单人谁在路上。选择线上支付的，须先付款。 Whoever ordered hears who is on the way. What is paid online is paid before. */
  departForOwnOrder(args: { door_order_id: string; body: AcceptRequest }, options?: Options): Promise<OrderRead>;
  /** 出发上门 Leave for a visit. 告知家属，您也可以看到门牌。 The family is told, and the door is yours to see. */
  departForVisit(args: { order_id: string; body?: Happened }, options?: Options): Promise<NursingOrderRead>;
  /** 停止通知 Stop telling a webhook endpoint. 途中的等到重新启用再发。 What is on its way waits until it is enabled. */
  disableEndpoint(args: { endpoint_id: string }, options?: Options): Promise<EndpointRead>;
  /** 停止通知（服务器） Stop telling a webhook endpoint, as a server. 途中的等到重新启用再发。 What is on its way waits until it is enabled. */
  disableOwnEndpoint(args: { endpoint_id: string }, options?: Options): Promise<EndpointRead>;
  /** 披露利害关系 Disclose what is close to a party. 其后各方接受（POST consents，about `disclosure`），否则另行指定。 Every side then accepts it (POST consents, about `disclosure`), or somebody else mediates. */
  discloseConflict(args: { case_id: string; body: DisclosureCreate }, options?: Options): Promise<DisclosureRead>;
  /** 认定没有损坏 Dismiss a report of damage. 并无损坏；由此生成的清洁任务一并取消。 There is none; the cleaning task it had opened is dropped with it. */
  dismissDamage(args: { damage_id: string; body: DamageSettle }, options?: Options): Promise<DamageRead>;
  /** 认定举报不成立 Dismiss a report about a merchant. 经查属实。 It was true after all. */
  dismissListingReport(args: { listing_report_id: string }, options?: Options): Promise<ListingReportRead>;
  /** 驳回举报 Dismiss a report. 经查属实。 It was true after all. */
  dismissReport(args: { report_id: string }, options?: Options): Promise<ReportRead>;
  /** 移除上门人员 Take somebody off the list who comes to the door. 以往的订单仍保留其姓名。 Old orders go on naming them. */
  dismissWorker(args: { worker_id: string }, options?: Options): Promise<null>;
  /** 向护士派单 Offer an order to a nurse. 人工派单；已付款的订单会自动派。 By hand; a paid order is offered by itself. */
  dispatchNursingOrder(args: { order_id: string; body: DispatchCreate }, options?: Options): Promise<NursingOrderRead>;
  /** 对护理订单提出争议 Dispute how an order went. 由家属；登记一起投诉，机构必须调查。 By the family; opens a complaint that the provider has to look into. */
  disputeNursingOrder(args: { order_id: string; body: DisputeCreate }, options?: Options): Promise<NursingOrderRead>;
  /** 提出争议 Dispute an order. 由工作人员裁定；商户也可以对“无人上门”提出异议。 Staff settle it; a shop may contest that nobody came. */
  disputeOrder(args: { door_order_id: string; body: WhyRequest }, options?: Options): Promise<OrderRead>;
  /** 提出争议（服务器） Dispute an order, as a server. 由工作人员裁定；商户也可以对“无人上门”提出异议。 Staff settle it; a shop may contest that nobody came. */
  disputeOwnOrder(args: { door_order_id: string; body: WhyRequest }, options?: Options): Promise<OrderRead>;
  /** 下载调解协议 Take out the agreement. 各方各一份（第 29 条）。 A copy for every side (29). */
  downloadAgreement(args: { case_id: string }, options?: Options): Promise<ArrayBuffer>;
  /** 下载整份卷宗 Take out the whole file. 封面、目录和各部分的 .docx 及附件；不含私下陈述。 Cover, index and every part as .docx, with what was attached; without what was said in confidence. */
  downloadMediationFile(args: { case_id: string }, options?: Options): Promise<ArrayBuffer>;
  /** 下载文书模板 Take out a template. 用 Word 修改后传回：封面、目录、申请书、协议书等。 To change in Word and send back: cover, index, application, agreement …. */
  downloadTemplate(args: { template: string; code: string }, options?: Options): Promise<ArrayBuffer>;
  /** 写下调解协议 Write down what was agreed. 书面的待签署；口头的立即生效（第 28、30 条）。重新起草则签名作废。 In writing, to be signed; oral, it binds at once (28, 30). Drafted anew, signatures are void. */
  draftAgreement(args: { case_id: string; body: AgreementCreate }, options?: Options): Promise<AgreementRead>;
  /** 删除常用答复 Drop an answer at hand. 已用它说过的话不受影响。 What was said with it stays said. */
  dropCannedAnswer(args: { canned_answer_id: string }, options?: Options): Promise<null>;
  /** 取消清洁任务 Drop a cleaning task. 没有需要做的。 There is nothing to be done. */
  dropCleaning(args: { cleaning_id: string }, options?: Options): Promise<CleaningRead>;
  /** 重新启用通知 Tell a webhook endpoint again. 视同从未失败；等待中的几分钟内发出。 As if it had never failed; what waited goes out within minutes. */
  enableEndpoint(args: { endpoint_id: string }, options?: Options): Promise<EndpointRead>;
  /** 重新启用通知（服务器） Tell a webhook endpoint again, as a server. 视同从未失败；等待中的几分钟内发出。 As if it had never failed; what waited goes out within minutes. */
  enableOwnEndpoint(args: { endpoint_id: string }, options?: Options): Promise<EndpointRead>;
  /** 退出所有设备 Sign out everywhere. 所有设备，包括这一台。 Every device, this one too. */
  endAllSessions(args?: {}, options?: Options): Promise<null>;
  /** 取消值班 Take somebody off duty. 仅该班次。 That one shift. */
  endDuty(args: { duty_id: string }, options?: Options): Promise<null>;
  /** 取消居民的更高权重 Let a resident's tickets weigh what others do. 已参加的保持原权重。 What has been entered already keeps its weight. */
  endFavourInDraws(args: { resident_id: string }, options?: Options): Promise<null>;
  /** 结束任职 End a grant. 从当事人的下一次请求起生效；自己的角色随时可以卸任。 Takes effect at the next request of whoever held it; your own role you may always lay down. */
  endGrant(args: { grant_id: string }, options?: Options): Promise<null>;
  /** 撤销请假 Take a leave back. 恢复排班；其间改派的订单不再回来。 She is on her roster again; orders given away meanwhile do not come back. */
  endLeave(args: { nurse_id: string; leave_id: string }, options?: Options): Promise<null>;
  /** 结束委托 End a mandate. 由委托人、受托人或工作人员办理；从下一次请求起生效。 By whoever gave it, by whoever holds it, or by staff; it counts from the next request. */
  endProxy(args: { proxy_id: string }, options?: Options): Promise<ProxyRead>;
  /** 取消周期预约 Call off a series. 某一次、从某次起，或今后全部。已经开始的保持不变。 One date, all from one on, or all to come. What has begun stays as it was. */
  endSeries(args: { series_id: string; scope?: VenuesSeriesScope; from?: string | null }, options?: Options): Promise<null>;
  /** 终止商户服务本地 End that a merchant serves a place. 由商户自己，或由该地方。 By the merchant itself, or by the place. */
  endServing(args: { merchant_id: string; code: string; body: MerchantsStandingWhy }, options?: Options): Promise<StandingRead>;
  /** 退出某台设备 Sign a device out. 其令牌下次使用时即失效。 Its tokens fail at their next use. */
  endSession(args: { session_id: string }, options?: Options): Promise<null>;
  /** 参加抽签 Enter a draw. 每户一张签，早晚均可。中签即为预约，须遵守场地规则。 One ticket a household, as early or late as it likes. What is won is a booking by the venue's rules. */
  enterDraw(args: { draw_id: string; body: TicketCreate }, options?: Options): Promise<TicketRead>;
  /** 为集成方登记网络回调地址 Enter a webhook endpoint for an integrator. 该地方及其以下发生的一切都会告知。密钥只显示这一次。 It hears of whatever happens at the place and below. Its secret is shown this once. */
  enterEndpointAt(args: { code: string; body: EndpointCreate }, options?: Options): Promise<EndpointMade>;
  /** 为机构登记网络回调地址 Enter a webhook endpoint for an organisation. 密钥只显示这一次。发送的内容按 Standard Webhooks 签名。 Its secret is shown this once. What is sent there is signed by Standard Webhooks. */
  enterEndpointFor(args: { organisation_id: string; body: EndpointCreate }, options?: Options): Promise<EndpointMade>;
  /** 登记为上门护理机构 Enter an organisation as a nursing provider. 由其管理员办理。接下来是规则、护士和排班。 By its administrator. Rules, nurses and rosters come next. */
  enterNursingProvider(args: { body: ProviderWrite }, options?: Options): Promise<ProviderRead>;
  /** 登记我的网络回调地址（服务器） Enter my webhook endpoint, as a server. 密钥只显示这一次。发送的内容按 Standard Webhooks 签名。 Its secret is shown this once. What is sent there is signed by Standard Webhooks. */
  enterOwnEndpoint(args: { body: EndpointCreate }, options?: Options): Promise<EndpointMade>;
  /** 导出住户表 Get the households as a sheet. 每一户及其人数，不含姓名；您的导出会留下记录。 Every door and how many live there, without a name; that you took it is written down. */
  exportHouseholds(args: { code: string }, options?: Options): Promise<ArrayBuffer>;
  /** 导出商户名录 Take the directory of merchants as a sheet. 服务该地方的商户：做什么、何时营业、免费开放什么。 Those that serve the place, with what they do, when they are open and what they open for free. */
  exportMerchants(args: { code: string }, options?: Options): Promise<ArrayBuffer>;
  /** 导出我的全部信息 Get everything about me. 完整内容，供您保存或带走；带 `X-Acting-For` 时为您代办的人的。 In full, for you to keep or to take elsewhere; with `X-Acting-For` that of whom you act for. */
  exportMyData(args?: {}, options?: Options): Promise<DataRead>;
  /** 导出居民名册 Get the residents as a sheet. 与其他回应一样已脱敏；导出一事会留下记录。 Masked like every other answer; that you took it is written down. */
  exportResidents(args: { code: string }, options?: Options): Promise<ArrayBuffer>;
  /** 导出工作人员名册 Get the staff as a sheet. 该地方及其以下，谁在哪里担任什么角色。 Who holds which role where, at the place and below it. */
  exportStaff(args: { code: string }, options?: Options): Promise<ArrayBuffer>;
  /** 延长期限 Extend the month. 须各方同意。 Only if every side agrees. */
  extendMediation(args: { case_id: string; body: ExtensionCreate }, options?: Options): Promise<MediationRead>;
  /** 给予居民更高的抽签权重 Let a resident's tickets weigh more. 供已查验残疾证等证明的工作人员使用：只记有效至何时，从不记原因。 For staff who have seen, say, a certificate of disability: until when, and never why. */
  favourInDraws(args: { resident_id: string; body: FavourGive }, options?: Options): Promise<null>;
  /** 登记清洁完成 Say that it is clean. 由完成的人登记。 By whoever did it. */
  finishCleaning(args: { cleaning_id: string }, options?: Options): Promise<CleaningRead>;
  /** 报告完成 Say that it is done. 由下单人确认，或在一周内提出异议。 Whoever ordered confirms it, or contests it within a week. */
  finishOrder(args: { door_order_id: string }, options?: Options): Promise<OrderRead>;
  /** 报告完成（服务器） Say that it is done, as a server. 由下单人确认，或在一周内提出异议。 Whoever ordered confirms it, or contests it within a week. */
  finishOwnOrder(args: { door_order_id: string }, options?: Options): Promise<OrderRead>;
  /** 注销并删除我的信息 Forget me. 注销账号，并清除一切能识别您的内容，规则要求留存的除外；尚有未了事项时为 409。带 `X-Acting-For` 时，删除的是您受托代办数据事务的那个人。 Ends the account and takes out whatever identifies you, except what a rule keeps; 409 while something of yours is still under way. With `X-Acting-For` it is whom you act for, by a mandate for their data. */
  forgetMe(args?: {}, options?: Options): Promise<null>;
  /** 删除居民的信息 Forget a resident. 应没有手机者或逝者亲属的书面请求；与 `DELETE /me` 相同。 At the written request of somebody without a phone, or of the kin of the dead; as `DELETE /me`. */
  forgetResident(args: { resident_id: string }, options?: Options): Promise<null>;
  /** 登记机构 Enter an organisation. 此时还没有成员；接下来请授予某人该机构的角色。 It has no members yet; give somebody a role in it next. */
  foundOrganisation(args: { code: string; body: OrganisationCreate }, options?: Options): Promise<OrganisationRead>;
  /** 交回清洁任务 Give a cleaning task back. 可由他人接手。 Somebody else may take it on. */
  giveBackCleaning(args: { cleaning_id: string }, options?: Options): Promise<CleaningRead>;
  /** 交回已接的订单 Give an accepted order back. 在出发之前；立即另派他人。 Before you leave for it; others are asked at once. */
  giveBackNursingOrder(args: { order_id: string; body: HomecareWhy }, options?: Options): Promise<NursingOrderRead>;
  /** 同意某一用途 Consent to one purpose. 201；已经同意过的为 200。每一用途单独同意，从不作为其他事项的条件。 201; 200 if it is given already. Each purpose apart, and never a condition of anything else. */
  giveConsent(args: { body: ConsentsConsentCreate }, options?: Options): Promise<ConsentsConsentRead>;
  /** 表示同意或拒绝 Agree or refuse. 由当事人本人，或由承办人记录。对调解明确说“不”即告终止（第 17 条）。 By a side itself, or written down by who has the case. One clear no to the mediation ends it (17). */
  giveMediationConsent(args: { case_id: string; body: MediationConsentCreate }, options?: Options): Promise<MediationConsentRead>;
  /** 提供我的手机号 Give my phone number. 用 getPhoneNumber 得到的 code，须用户在微信中同意。 Takes the code of getPhoneNumber, which WeChat gives once its user has agreed. */
  givePhone(args: { body: PhoneCode }, options?: Options): Promise<AccountRead>;
  /** 授予角色 Give a role at a place. 201；已有该角色时为 200；管理员须由另一名管理员确认，为 202。 201; 200 if it is held already; 202 for an administrator, until another one confirms. */
  giveRole(args: { code: string; body: GrantCreate }, options?: Options): Promise<GrantDetail>;
  /** 授予机构内的角色 Give a role in an organisation. 201；已有该角色时为 200。 201; 200 if it is held already. */
  giveRoleInside(args: { organisation_id: string; body: GrantCreate }, options?: Options): Promise<GrantDetail>;
  /** 赠予复访 Grant revisits. 由机构在上门之后赠予：同类上门、免费，使用方式与套餐相同。 By the provider, after a visit: visits of the same kind that cost nothing, drawn like a package's. */
  grantRevisits(args: { order_id: string; body: RevisitCreate }, options?: Options): Promise<PurchaseRead>;
  /** 提交商户证照 Hand in a paper of a merchant. 执照、许可证或协议。到期后商户自动下架。 A licence, a permit or the contract. When it has run out, the merchant is off the list by itself. */
  handInPaper(args: { merchant_id: string; body: PaperHandIn }, options?: Options): Promise<PaperRead>;
  /** 交回案件 Hand a case back. 须有理由，回到待认领；第二次之后由主任指定，不得再退。 Into the pool, with a ground; after the second time the head decides who has it, and that binds. */
  handMediationBack(args: { case_id: string; body: HandBack }, options?: Options): Promise<null>;
  /** 登记上门人员 Enter somebody who comes to the door. 一经指派，下单人即可看到姓名和照片。 Whoever ordered sees name and photograph from the moment they are named for the order. */
  hireWorker(args: { merchant_id: string; body: WorkerCreate }, options?: Options): Promise<WorkerRead>;
  /** 开一次调解会 Hold a session. 第一次开会即开始调解。其后各方确认笔录（POST consents，about `record`）。 The first begins the mediation. Each side then confirms the record (POST consents, about `record`). */
  holdSession(args: { case_id: string; body: HearingCreate }, options?: Options): Promise<HearingRead>;
  /** 填表期间占住时段 Hold a slot while filling the form. 几分钟内别人约不到；用 `submit` 提交，否则自动释放。 Nobody else gets it for some minutes; `submit` asks for it, or it lapses by itself. */
  holdSlot(args: { venue_id: string; body: HoldCreate }, options?: Options): Promise<BookingRead>;
  /** 核对患者身份 Check who the patient is. 用证件、腕带或由家属确认；在任何操作之前。 By a card, a wristband or the family; before anything is done. */
  identifyPatient(args: { order_id: string; body: Identification }, options?: Options): Promise<NursingOrderRead>;
  /** 用表格批量登记居民 Enter residents from a sheet. 要么全部导入，要么只要有一格错误就一行也不导入；还没有的住户会自动建立。 All rows or, with one bad cell anywhere, none; households that are not there yet are made. */
  importResidents(args: { code: string; dry_run?: boolean; on_error?: "reject_all" | "skip_bad"; body: BodyImportResidents }, options?: Options): Promise<ImportRead>;
  /** 用表格批量授予角色 Give roles from a sheet. 要么全部导入，要么只要有一格错误就一行也不导入；只能授予您在那里有权授予的角色。 All rows or, with one bad cell anywhere, none; only roles that you may give there. */
  importStaff(args: { code: string; dry_run?: boolean; on_error?: "reject_all" | "skip_bad"; body: BodyImportStaff }, options?: Options): Promise<StaffImportRead>;
  /** 受理事件 Look into an incident. 由机构的负责人接手。 Somebody who answers for the provider takes it on. */
  investigateIncident(args: { incident_id: string }, options?: Options): Promise<IncidentRead>;
  /** 加入拼单 Join a visit to my building. 同一时段的一张自己的订单；户数够了，大家都按拼单价付。 An order of one's own in the same window; once enough have joined, all of them pay the joint price. */
  joinVisit(args: { door_visit_id: string; body: JoinCreate }, options?: Options): Promise<OrderRead>;
  /** 候补已被约的时段 Wait for a slot that is taken. 一旦空出，为排在第一的人保留并通知；再用 `claim` 或 `decline`。 When it is freed, it is kept for the first in line and they are told; then `claim` or `decline`. */
  joinWaitlist(args: { venue_id: string; body: WaitCreate }, options?: Options): Promise<WaitRead>;
  /** 制定某一类别的新规则 Lay down new rules for a category. 自某日起；已提交的订单沿用当时的规则。 From a day on; orders already submitted keep the rules they had. */
  layDownNursingRules(args: { provider_id: string; body: OfferingWrite }, options?: Options): Promise<OfferingRead>;
  /** 制定新的服务条款 Lay down new terms. 自某日起；已提交的订单沿用当时的条款。 From a day on; orders already submitted keep the terms they had. */
  layDownNursingTerms(args: { provider_id: string; body: TermsWrite }, options?: Options): Promise<TermsRead>;
  /** 退出候补 Leave the waiting list. 为您保留的时段立即转给下一位。 What was kept for you is offered to the next in line at once. */
  leaveWaitlist(args: { wait_id: string }, options?: Options): Promise<WaitRead>;
  /** 同意商户服务本地 Let a merchant serve a place. 在其所在地审核通过后，本地居民即可找到它。 From now on the place's residents find it, as soon as it is approved where it stands. */
  letServe(args: { merchant_id: string; code: string }, options?: Options): Promise<StandingRead>;
  /** 重新开放场地 Open a venue again. 已被取消的不恢复；时间空出，候补的人最先得知。 What was displaced stays so; the time is free, and whoever waits for it hears first. */
  liftClosure(args: { closure_id: string }, options?: Options): Promise<null>;
  /** 把账号关联到居民 Link an account to a resident. 此后用该账号登录的人就是这名居民。 From now on whoever signs in with it is this resident. */
  linkResident(args: { resident_id: string; body: Link }, options?: Options): Promise<ResidentRead>;
  /** 查看一个地方的警报 List the alarms of a place. 新的在前，限于与您有关的。 Newest first, as far as they are your business. */
  listAlarms(args: { code: string; after?: string | null; limit?: number; status?: AlarmStatus | null }, options?: Options): Promise<Page<AlarmRead>>;
  /** 查看可替代的时段和场地 See what could be had instead. 最接近的在前，最多十个：另一时段、另一天，或本社区的另一间。 The nearest first, ten at the most: another hour, another day, or another room of the community. */
  listAlternatives(args: { booking_id: string }, options?: Options): Promise<Array<AlternativeRead>>;
  /** 列出已对账的日期 List the days that were compared. 微信支付每日账单，次日十点后与我们的账目核对。 WeChat Pay's bill of each day, compared with our books after ten the next morning. */
  listBills(args?: { after?: string | null; limit?: number }, options?: Options): Promise<Page<BillRead>>;
  /** 查看预约的留言 Read what is said about a booking. 新的在前，能看到该预约的人都可查看。 Newest first, for whoever sees the booking. */
  listBookingMessages(args: { booking_id: string; after?: string | null; limit?: number }, options?: Options): Promise<Page1>;
  /** 查看一个地方的预约 List the bookings of a place. 新的在前；居民只见自己的，工作人员见管辖范围内的全部。 Newest first; residents see their own, staff all those within their reach. */
  listBookings(args: { code: string; after?: string | null; limit?: number; venue_id?: string | null; status?: BookingStatus | null }, options?: Options): Promise<Page<BookingRead>>;
  /** 查看场地的预约 List the bookings of a venue. 新的在前；居民只见自己的，工作人员见管辖范围内的全部。 Newest first; residents see their own, staff all those within their reach. */
  listBookingsOfVenue(args: { venue_id: string; after?: string | null; limit?: number; status?: BookingStatus | null }, options?: Options): Promise<Page<BookingRead>>;
  /** 查看需要打电话的人 List whom to call. 没有账号、也无人代办的居民有事须告知；新的在前。 Residents without an account or anybody to act for them, who are to be told something; newest first. */
  listCalls(args: { code: string; after?: string | null; limit?: number; status?: CallStatus }, options?: Options): Promise<Page<CallRead>>;
  /** 列出可派护士及不可派的原因 List who could be sent, and why others not. 供调度：合适的按次序在前；其余附阻碍及其依据。 For dispatchers: who fits first, by rank; with what blocks the others and its source. */
  listCandidates(args: { order_id: string }, options?: Options): Promise<Array<CandidateRead>>;
  /** 查看常用答复 List the answers at hand. 新的在前；供工作人员使用，留言时以 `canned_id` 引用。 Newest first; for staff, who say one by its id: `canned_id` of a message. */
  listCannedAnswers(args: { code: string; after?: string | null; limit?: number }, options?: Options): Promise<Page<CannedRead>>;
  /** 查看一个地方的服务清单目录 List the service lists of a place. 在那里有效的清单：自己的，否则最近一级上级的。 Those in force there: its own, else those of the nearest place above. */
  listCatalogs(args: { code: string }, options?: Options): Promise<Array<CatalogBrief>>;
  /** 列出直接下级 List what lies directly below a place. 按代码排序；已归档的不列出。 Ordered by code; archived places are left out. */
  listChildren(args: { code: string; after?: string | null; limit?: number }, options?: Options): Promise<Page<PlaceRead>>;
  /** 查看一个地方的认定申请 List the claims of a place. 新的在前；工作人员见其管辖范围内的，其他人只见自己的。 Newest first; staff see those within their reach, others their own. */
  listClaims(args: { code: string; after?: string | null; limit?: number; status?: ClaimStatus | null }, options?: Options): Promise<Page<ClaimRead>>;
  /** 查看清洁任务 List what is to be cleaned. 新的在前；供工作人员查看。 Newest first; for staff. */
  listCleanings(args: { code: string; after?: string | null; limit?: number; status?: CleaningStatus | null }, options?: Options): Promise<Page<CleaningRead>>;
  /** 查看未成年人信息的查看申请 List who asked to see what is about minors. 新的在前；有权批准的人可见全部，其他人只见自己的。 Newest first; all for whoever may approve, their own for others. */
  listClearances(args: { code: string; after?: string | null; limit?: number; status?: ClearanceStatus | null }, options?: Options): Promise<Page<ClearanceRead>>;
  /** 查看场地的临时关闭 List when a venue is closed for once. 当前和今后的，附原因；所属大厅的也在内。 Now and to come, with the reason; those of the hall it is a part of, too. */
  listClosures(args: { venue_id: string; after?: string | null; limit?: number }, options?: Options): Promise<Page<ClosureRead>>;
  /** 查看法院的答复 Read what the court said. 旧的在前。 Oldest first. */
  listConfirmations(args: { case_id: string }, options?: Options): Promise<Array<ConfirmationRead>>;
  /** 查看对接检验的结果 Read how an integration did. 供其负责人，与其服务器读到的相同。 For its owners, as their server reads it. */
  listConformance(args: { endpoint_id: string }, options?: Options): Promise<Array<ConformanceRead>>;
  /** 查看同意书文本 Read what consent is asked for. 每一用途当前有效的文本，中英文对照。 The words in force for each purpose, in both languages. */
  listConsentTexts(args?: {}, options?: Options): Promise<Array<ConsentTextRead>>;
  /** 查看我作出的同意 List what I consented to. 最近的在前，已撤回的也在内。 The latest first, those withdrawn too. */
  listConsents(args?: {}, options?: Options): Promise<Array<ConsentsConsentRead>>;
  /** 查看一个地方的更正申请 List the corrections asked for at a place. 新的在前；工作人员见其管辖范围内的，其他人只见自己的。 Newest first; staff see those within their reach, others their own. */
  listCorrections(args: { code: string; after?: string | null; limit?: number; status?: CorrectionStatus | null }, options?: Options): Promise<Page<CorrectionRead>>;
  /** 查看场地的损坏 List what is damaged at a venue. 新的在前；工作人员见全部，其他人见自己报告的。 Newest first; staff see all, others what they reported. */
  listDamages(args: { venue_id: string; after?: string | null; limit?: number }, options?: Options): Promise<Page<DamageRead>>;
  /** 查看发送记录 List what was sent to a webhook endpoint. 新的在前，最近三十天。 Newest first, of the last thirty days. */
  listDeliveries(args: { endpoint_id: string; after?: string | null; limit?: number }, options?: Options): Promise<Page<DeliveryRead>>;
  /** 列出差异 List what differs. 新的在前：只有我方、只有对方、金额不符、退款不符。 Newest first: only ours, only theirs, another amount, another refund. */
  listDifferences(args?: { after?: string | null; limit?: number; day?: string | null; kind?: DifferenceKind | null; resolved?: boolean | null }, options?: Options): Promise<Page<DifferenceRead>>;
  /** 查看披露的内容 Read what was disclosed. 以及谁已接受。 And who has accepted it. */
  listDisclosures(args: { case_id: string }, options?: Options): Promise<Array<DisclosureRead>>;
  /** 查看场地的抽签 List the draws for a venue. 新的在前，含以往的，人人可看。 Newest first, past ones too, for everybody. */
  listDraws(args: { venue_id: string; after?: string | null; limit?: number }, options?: Options): Promise<Page<DrawRead>>;
  /** 查看值班表 List who is on duty. 尚未结束的班次，后登记的在前；供工作人员查看。 Shifts that are not over, entered last first; for staff. */
  listDuties(args: { code: string; after?: string | null; limit?: number }, options?: Options): Promise<Page<ShiftRead>>;
  /** 查看本地集成方的网络回调地址 List the webhook endpoints of a place's integrators. 新的在前；您管辖范围内的。 Newest first; those within your reach. */
  listEndpointsAt(args: { code: string; after?: string | null; limit?: number }, options?: Options): Promise<Page<EndpointRead>>;
  /** 查看机构的网络回调地址 List an organisation's webhook endpoints. 新的在前，供其负责人；测试密钥的也在内。 Newest first, for its owners; with those of its test keys. */
  listEndpointsOf(args: { organisation_id: string; after?: string | null; limit?: number }, options?: Options): Promise<Page<EndpointRead>>;
  /** 查看证据材料 Read what was shown. 当事人可见自己的和共享的。 A side reads its own, and what is shared. */
  listEvidence(args: { case_id: string }, options?: Options): Promise<Array<EvidenceRead>>;
  /** 查看免费开放的设施 List what merchants open to everybody for free. 厕所、饮水、充电、座椅等，以及今天的开放时间。 Toilets, water, charging, seats and more, with today's hours. */
  listFacilities(args: { code: string; after?: string | null; limit?: number; kind?: FacilityKind | null; open_now?: boolean | null }, options?: Options): Promise<Page<FacilityRead>>;
  /** 查看本店免费开放的设施 List what my merchant opens for free. 不论状态，供本店成员和工作人员查看。 In whatever state, for its members and for staff. */
  listFacilitiesOf(args: { merchant_id: string }, options?: Options): Promise<Array<FacilityDetail>>;
  /** 查看随访问题 Read the questions after a visit. 按到期日；回答属于健康信息，查看会留下记录。 By the day they are due; answers are health data, and looks at them are written down. */
  listFollowUps(args: { order_id: string }, options?: Options): Promise<Array<HomecareAftercareFollowUpRead>>;
  /** 查看一个地方的任职 List the roles held at a place. 新的在前；该地方及其以下、您管辖范围内的任职，以及您自己的。 Newest first; those at the place and below it within your reach, and your own. */
  listGrants(args: { code: string; after?: string | null; limit?: number; role?: Role | null; status?: GrantStatus }, options?: Options): Promise<Page<GrantDetail>>;
  /** 查看一个地方的住户 List the households of a place. 新的在前；您管辖范围内的，以及您自己的住户。 Newest first; those within your reach, and your own. */
  listHouseholds(args: { code: string; after?: string | null; limit?: number }, options?: Options): Promise<Page<HouseholdRead>>;
  /** 按工作人员视角列出事项 List items as staff see them. 新的在前；草稿和已撤下的只在您的管辖范围内可见。 Newest first; drafts and withdrawn ones only within your reach. */
  listItems(args: { code: string; after?: string | null; limit?: number; status?: ItemStatus | null; catalog?: CatalogName | null }, options?: Options): Promise<Page<ItemRead>>;
  /** 查看机构的服务器密钥 List the keys of an organisation's servers. 新的在前，已作废的也在内；密钥本身不再显示。 Newest first, with those that were revoked; what they are is never shown again. */
  listKeys(args: { organisation_id: string }, options?: Options): Promise<Array<KeyRead>>;
  /** 查看护士的请假 List a nurse's leaves. 最近的在前。 The latest first. */
  listLeaves(args: { nurse_id: string }, options?: Options): Promise<Array<LeaveRead>>;
  /** 查看一个地方对商户的举报 List the reports about merchants of a place. 新的在前：工作人员见管辖范围内的，其他人只见自己的。 Newest first: staff see those within their reach, others their own. */
  listListingReports(args: { code: string; after?: string | null; limit?: number; status?: ReportStatus | null }, options?: Options): Promise<Page<ListingReportRead>>;
  /** 查看谁看过案件 Read who has looked. 新的在前：每一次查看，由谁、以什么身份。 Newest first: every reading of the case, by whom and in which role. */
  listLooks(args: { case_id: string; after?: string | null; limit?: number }, options?: Options): Promise<Page<LookRead>>;
  /** 列出沙箱的测试值 List the magic values of the sandbox. 用测试密钥说什么，会发生什么。正式密钥说同样的值，没有特别之处。 What to say with a test key, and what then happens. A live key saying the same says nothing special. */
  listMagicValues(args?: {}, options?: Options): Promise<Array<MagicRead>>;
  /** 查看各方的表态 Read who agreed to what. 旧的在前；每一方以最后一次为准。 Oldest first; of each side the last word counts. */
  listMediationConsents(args: { case_id: string }, options?: Options): Promise<Array<MediationConsentRead>>;
  /** 查看回访 Read the visits afterwards. 旧的在前。 Oldest first. */
  listMediationFollowUps(args: { case_id: string }, options?: Options): Promise<Array<MediationAgreementsFollowUpRead>>;
  /** 查看调解留言 Read the messages of a mediation. 新的在前；当事人可见自己的和给各方的。 Newest first; a side reads its own and those for all. */
  listMediationMessages(args: { case_id: string; after?: string | null; limit?: number }, options?: Options): Promise<Page2>;
  /** 查看调解评价 Read how a mediation was rated. 承办人可见全部，当事人只见自己的。 All for who has the case, your own for a side. */
  listMediationRatings(args: { case_id: string }, options?: Options): Promise<Array<CasesRatingRead>>;
  /** 查看调解案件 List mediations. 新的在前：您是当事人、调解员、可以认领或主管的案件；不含其他。 Newest first: those you are a party to, mediate, may take from the pool, or lead; no others. */
  listMediations(args: { code: string; after?: string | null; limit?: number; status?: MediationStatus | null; type?: DisputeType | null }, options?: Options): Promise<Page<MediationRead>>;
  /** 查看调解员 Read who mediates. 已退出的也在内。 Those who have ended, too. */
  listMediators(args: { case_id: string }, options?: Options): Promise<Array<MediatorRead>>;
  /** 查看机构成员的角色 List who holds a role in an organisation. 管理者可见全部，其他人只见自己的。 All of them for its administrators; your own for everybody else. */
  listMembers(args: { organisation_id: string; after?: string | null; limit?: number; role?: Role | null; status?: GrantStatus }, options?: Options): Promise<Page<GrantDetail>>;
  /** 查看服务一个地方的商户 List the merchants that serve a place. 新的在前；服务该地方、其上级或其下级的商户。 Newest first; those that serve the place, a place above it or one below it. */
  listMerchants(args: { code: string; after?: string | null; limit?: number; function?: "life" | "social" | "shopping" | "education" | "advice" | null; category?: string | null; free?: boolean | null; open_now?: boolean | null; q?: string | null }, options?: Options): Promise<Page<MerchantRead>>;
  /** 谁看过我的敏感信息 Who was shown what is sensitive about me. 健康、调解以及一切关于未成年人的内容：每一次由谁、为何查看；新的在前。 Health, mediation, and whatever is about a child: each time, by whom and for what; newest first. */
  listMyAccesses(args?: { after?: string | null; limit?: number }, options?: Options): Promise<Page<AccessRead>>;
  /** 查看我的警报 List my alarms. 您发出的、被通知的或可以处理的，新的在前。 Those you raised, were told of or may answer, newest first. */
  listMyAlarms(args?: { after?: string | null; limit?: number; status?: AlarmStatus | null }, options?: Options): Promise<Page<AlarmRead>>;
  /** 查看我的预约 List my bookings. 新的在前，无论场地在哪里。 Newest first, wherever the venue is. */
  listMyBookings(args?: { after?: string | null; limit?: number; venue_id?: string | null; status?: BookingStatus | null }, options?: Options): Promise<Page<BookingRead>>;
  /** 查看我的认定申请 List my claims. 新的在前。 Newest first. */
  listMyClaims(args?: { after?: string | null; limit?: number }, options?: Options): Promise<Page<ClaimRead>>;
  /** 查看我的更正申请 List what I asked to correct. 新的在前。 Newest first. */
  listMyCorrections(args?: { after?: string | null; limit?: number; status?: CorrectionStatus | null }, options?: Options): Promise<Page<CorrectionRead>>;
  /** 查看我的优惠券 List my coupons. 新的在前，已用和过期的也在内。 Newest first, those used and expired too. */
  listMyCoupons(args?: { after?: string | null; limit?: number }, options?: Options): Promise<Page<CouponRead>>;
  /** 查看我的签 List my tickets. 新的在前。 Newest first. */
  listMyDrawTickets(args?: { after?: string | null; limit?: number }, options?: Options): Promise<Page<TicketRead>>;
  /** 查看我的商户 List my merchants. 您是成员的商户，无论何种状态。 Those you are a member of, in whatever state. */
  listMyMerchants(args?: { after?: string | null; limit?: number }, options?: Options): Promise<Page<StandingRead>>;
  /** 查看我的护理订单 List my nursing orders. 新的在前：您下的、为您下的，或您作为护士接的。 Newest first: ordered by you, for you, or accepted by you as a nurse. */
  listMyNursingOrders(args?: { after?: string | null; limit?: number; status?: HomecareOrdersOrderStatus | null }, options?: Options): Promise<Page<NursingOrderBrief>>;
  /** 查看我的护理套餐 List my nursing packages. 新的在前：您购买的、为您购买的或赠予的；附剩余次数。 Newest first: bought by you, or for you, or granted; with the visits that are left. */
  listMyNursingPurchases(args?: { after?: string | null; limit?: number; status?: PurchaseStatus | null }, options?: Options): Promise<Page<PurchaseRead>>;
  /** 查看派给我的订单 List the orders offered to me. 供护士，新的在前；先接先得。 For nurses, newest first; whoever accepts first has it. */
  listMyOffers(args?: { after?: string | null; limit?: number; status?: OfferStatus | null }, options?: Options): Promise<Page<NursingOfferRead>>;
  /** 查看我的订单 List my orders. 新的在前。 Newest first. */
  listMyOrders(args?: { after?: string | null; limit?: number; status?: OrdersOrderStatus | null }, options?: Options): Promise<Page<OrderRead>>;
  /** 查看我的支付 List my payments. 您已付或待付的，新的在前。 What you paid or were to pay, newest first. */
  listMyPayments(args?: { after?: string | null; limit?: number; status?: PaymentStatus | null; subject_id?: string | null }, options?: Options): Promise<Page<PaymentRead>>;
  /** 查看谁替我办、我替谁办 List who acts for me, and for whom I act. 新的在前；过了截止日的即不再有效，即使没有人结束它。 Newest first; one beyond its last day counts no longer, though nobody has ended it. */
  listMyProxies(args?: { after?: string | null; limit?: number; status?: ProxyStatus }, options?: Options): Promise<Page<ProxyRead>>;
  /** 谁查看过我的信息 Who looked at my data. 每一次有人看到您的完整字段，新的在前。 Each time somebody was shown a field of yours in full, newest first. */
  listMyReveals(args?: { after?: string | null; limit?: number }, options?: Options): Promise<Page<RevealRead>>;
  /** 查看我的候补 List what I wait for. 新的在前，附排队位置。 Newest first, with the place in line. */
  listMyWaits(args?: { after?: string | null; limit?: number; status?: WaitStatus | null }, options?: Options): Promise<Page<WaitRead>>;
  /** 查看私下陈述 Read the notes. 调解员和主管可见全部；当事人只见涉及自己且未密封的。 All for who mediates and who leads; for a side those about it that are not sealed. */
  listNotes(args: { case_id: string }, options?: Options): Promise<Array<NoteRead>>;
  /** 查看我的消息 Read my inbox. 社区告知您的，新的在前。 What the community told you, newest first. */
  listNotices(args?: { after?: string | null; limit?: number }, options?: Options): Promise<Page<NoticeRead>>;
  /** 查看机构的护士 List the nurses of a provider. 新的在前；机构的管理员和评估员可见全部，护士可见自己。 Newest first; all of them for the provider's administrators and assessors, yourself if you are one. */
  listNurses(args: { provider_id: string; after?: string | null; limit?: number; status?: NurseStatus | null }, options?: Options): Promise<Page<NurseRead>>;
  /** 查看机构的事件 List the incidents of a nursing provider. 新的在前；机构负责人可见全部，其他人只见自己报告的。 Newest first; all for whoever answers for the provider, your own reports otherwise. */
  listNursingIncidents(args: { provider_id: string; after?: string | null; limit?: number; status?: IncidentStatus | null }, options?: Options): Promise<Page<IncidentRead>>;
  /** 查看谁看过护理订单 Read who looked at a nursing order. 每一次查看健康信息或门牌，最近的在前。 Every look at health data or the door, the latest first. */
  listNursingLooks(args: { order_id: string }, options?: Options): Promise<Array<NursingLookRead>>;
  /** 查看机构的护理规则 Read the rules of a nursing provider. 按类别，最近的在前：必须满足什么、自何时起、依据何在。 By category, the latest first: what must hold, since when, and by what source. */
  listNursingOfferings(args: { provider_id: string }, options?: Options): Promise<Array<OfferingRead>>;
  /** 查看护理机构的套餐 List the packages of a nursing provider. 同一项目的若干次上门，一个价格，现在可以购买的。 Several visits of one item at one price, as they can be bought now. */
  listNursingPackages(args: { provider_id: string }, options?: Options): Promise<Array<PackageRead>>;
  /** 查看本地的上门护理机构 List who nurses at home here. 新的在前；可以到这里上门的机构。 Newest first; whoever comes to the place. */
  listNursingProviders(args: { code: string; after?: string | null; limit?: number }, options?: Options): Promise<Page<ProviderRead>>;
  /** 查询上门护理时段 Find a time for nursing at home. 机构真正能够上门的每个半小时：合格且有空的护士，含路程。 Every half hour at which a provider can really come: fit nurses, free, the way included. */
  listNursingSlots(args: { code: string; item_id: string; from: string; to?: string | null }, options?: Options): Promise<Array<NursingSlotRead>>;
  /** 查看机构的服务条款 Read on what terms a provider comes. 最近的在前；取消须付多少，机构违约退还多少。 The latest first; what calling off costs, and what is given back where the provider fails. */
  listNursingTerms(args: { provider_id: string }, options?: Options): Promise<Array<TermsRead>>;
  /** 查看回避申请 Read the objections. 附决定结果。 With what was decided. */
  listObjections(args: { case_id: string }, options?: Options): Promise<Array<ObjectionRead>>;
  /** 查看一个地方的优惠举报 List the reports about offers of a place. 新的在前：工作人员见管辖范围内的，其他人只见自己的。 Newest first: staff see those within their reach, others their own. */
  listOfferReports(args: { code: string; after?: string | null; limit?: number; status?: ReportStatus | null }, options?: Options): Promise<Page<ReportRead>>;
  /** 列出待人工审核的优惠 List the offers that wait for a person. 新的在前，附规则发现的问题：工作人员见管辖范围内的，成员见自己的。 Newest first, with what the rules found: for staff those within their reach, for members their own. */
  listOfferReviews(args: { code: string; after?: string | null; limit?: number }, options?: Options): Promise<Page<OfferDetail>>;
  /** 查看一个地方的优惠 List the offers to be had at a place. 新的在前，来自服务该地方的商户；限定对象的，只给相应的人看。 Newest first, of merchants that serve it; those for some people only, to whom they are meant. */
  listOffers(args: { code: string; after?: string | null; limit?: number; item_code?: string | null }, options?: Options): Promise<Page<OfferRead>>;
  /** 查看商户的优惠 List what a merchant offers. 新的在前；未上架的商户没有。 Newest first; none of one that is not listed. */
  listOffersOfMerchant(args: { merchant_id: string; after?: string | null; limit?: number; item_code?: string | null }, options?: Options): Promise<Page<OfferRead>>;
  /** 查看我楼里可以拼单的上门 List the visits to my building that I may join. 只显示已有多少户，不显示是谁。 How many homes have joined, not whose. */
  listOpenVisits(args?: {}, options?: Options): Promise<Array<OrdersVisitRead>>;
  /** 查看一个地方的订单 List the orders of a place. 新的在前；工作人员见管辖范围内的全部，其他人只见自己的。 Newest first; staff all those within their reach, everybody else their own. */
  listOrdersAt(args: { code: string; after?: string | null; limit?: number; status?: OrdersOrderStatus | null }, options?: Options): Promise<Page<OrderRead>>;
  /** 查看机构的护理订单 List the orders of a nursing provider. 新的在前，供其管理员和评估员；看不到别家机构的。 Newest first, for its administrators and assessors; never another provider's. */
  listOrdersOfProvider(args: { provider_id: string; after?: string | null; limit?: number; status?: HomecareOrdersOrderStatus | null }, options?: Options): Promise<Page<NursingOrderBrief>>;
  /** 查看一家店的订单 List a shop's orders. 新的在前：成员可见全部，其他人只见自己的。 Newest first: all for its members, of all others their own. */
  listOrdersOfShop(args: { merchant_id: string; after?: string | null; limit?: number; status?: OrdersOrderStatus | null }, options?: Options): Promise<Page<OrderRead>>;
  /** 查看一个地方的机构 List the organisations of a place. 新的在前；您管辖范围内的，以及您所在的机构。 Newest first; those within your reach, and those you are a member of. */
  listOrganisations(args: { code: string; after?: string | null; limit?: number; kind?: OrganisationKind | null }, options?: Options): Promise<Page<OrganisationRead>>;
  /** 查看我的对接检验结果（服务器） Read how my integration did, as a server. 最近十次，新的在前：得分，以及每一项的说明和改正办法。 The last ten runs, newest first: a score, and for each check a sentence and a remedy. */
  listOwnConformance(args: { endpoint_id: string }, options?: Options): Promise<Array<ConformanceRead>>;
  /** 查看发送记录（服务器） List what was sent to a webhook endpoint, as a server. 新的在前，最近三十天。 Newest first, of the last thirty days. */
  listOwnDeliveries(args: { endpoint_id: string; after?: string | null; limit?: number }, options?: Options): Promise<Page<DeliveryRead>>;
  /** 列出我的网络回调地址（服务器） List my webhook endpoints, as a server. 新的在前；测试密钥只见测试密钥的。 Newest first; a test key sees those of test keys. */
  listOwnEndpoints(args?: { after?: string | null; limit?: number }, options?: Options): Promise<Page<EndpointRead>>;
  /** 列出我的密钥（服务器） List my keys, as a server. 该密钥所属机构的全部密钥，新的在前。 Those of the organisation that the key belongs to, newest first. */
  listOwnKeys(args?: {}, options?: Options): Promise<Array<KeyRead>>;
  /** 列出我的优惠（服务器） List my offers, as a server. 新的在前，无论何种状态，附需要补正之处。 Newest first, in whatever state, with what is to be mended. */
  listOwnOffers(args?: { after?: string | null; limit?: number }, options?: Options): Promise<Page<OfferDetail>>;
  /** 列出本店订单（服务器） List my shop's orders, as a server. 新的在前；测试密钥只见沙箱里的。 Newest first; a test key sees those of its sandbox. */
  listOwnOrders(args?: { after?: string | null; limit?: number; status?: OrdersOrderStatus | null }, options?: Options): Promise<Page<OrderRead>>;
  /** 查看一个地方的支付 List the payments of a place. 新的在前；您自己的，您机构的，或管辖范围内的。 Newest first; your own, and those of your organisation or within your reach. */
  listPayments(args: { code: string; after?: string | null; limit?: number; status?: PaymentStatus | null; subject_id?: string | null }, options?: Options): Promise<Page<PaymentRead>>;
  /** 查看各类信息的保存期限 Read how long what is kept. 哪些个人信息保存多久、依据哪条法律；每天由任务执行。 Which personal data are kept how long and by which law; a job carries it out every day. */
  listPrivacyRules(args?: {}, options?: Options): Promise<Array<PrivacyRuleRead>>;
  /** 查看谁替某居民代办 List who acts for a resident. 新的在前；您委托的、受托的，或有权登记的。 Newest first; those that you gave, were given, or might record. */
  listProxies(args: { resident_id: string; after?: string | null; limit?: number; status?: ProxyStatus }, options?: Options): Promise<Page<ProxyRead>>;
  /** 查看护理机构售出的套餐 List what was bought of a nursing provider. 新的在前，供本机构人员查看。 Newest first, for its own people. */
  listPurchasesOfProvider(args: { provider_id: string; after?: string | null; limit?: number; status?: PurchaseStatus | null }, options?: Options): Promise<Page<PurchaseRead>>;
  /** 查看一个地方的居民 List the residents of a place. 新的在前，已脱敏；您管辖范围内的、您自己和同住的人。 Newest first, masked; those within your reach, yourself and whom you live with. */
  listResidents(args: { code: string; after?: string | null; limit?: number; status?: ResidentStatus | null }, options?: Options): Promise<Page<ResidentRead>>;
  /** 查看登录设备 List where I am signed in. 以您的身份登录的每一台设备，最近的在前。 Every device that is signed in as you, the latest first. */
  listSessions(args?: {}, options?: Options): Promise<Array<SessionRead>>;
  /** 查看调解会 Read the sessions. 连同笔录，各方都可以看。 With the record, which is every side's. */
  listSessionsOfMediation(args: { case_id: string }, options?: Options): Promise<Array<HearingRead>>;
  /** 列出我商户的优惠 List the offers of my merchant. 新的在前，无论何种状态，附需要补正之处。 Newest first, in whatever state, with what is to be mended. */
  listShelf(args: { merchant_id: string; after?: string | null; limit?: number }, options?: Options): Promise<Page<OfferDetail>>;
  /** 查看场地空闲时段 See when a venue is free. 这些日子的每个时段，不可约的说明原因。登录后计入您自己的额度。 Every slot of those days, and of those that cannot be had, why. Signed in, one's own quota counts. */
  listSlots(args: { venue_id: string; date?: string | null; from?: string | null; to?: string | null }, options?: Options): Promise<Array<SlotRead>>;
  /** 查看商户及其状态 List the merchants of a place with their standing. 新的在前，无论何种状态；工作人员见管辖范围内的全部，成员见自己的。 Newest first, in whatever state; staff see all within their reach, members their own. */
  listStandings(args: { code: string; after?: string | null; limit?: number; status?: MerchantStatus | null }, options?: Options): Promise<Page<StandingRead>>;
  /** 查看我同意的订阅消息 List which messages I agreed to. 微信可以送达的每种消息，以及您各同意了几次。 Every message that WeChat may bring, and how many of each you have agreed to. */
  listSubscriptions(args?: {}, options?: Options): Promise<Array<SubscriptionRead>>;
  /** 查看我的待办 What waits for me. 各类都有；先到期的在前，没有期限的在后。 Of all kinds; what is due first comes first, what has no deadline last. */
  listTodo(args?: { after?: string | null; limit?: number }, options?: Options): Promise<Page<TodoRead>>;
  /** 查看一个地方的场地 List the venues of a place. 新的在前；该地方及其以下的全部场地。 Newest first; those in the place and everywhere below it. */
  listVenues(args: { code: string; after?: string | null; limit?: number }, options?: Options): Promise<Page<VenueRead>>;
  /** 查看护理套餐的台账 Read the book of a nursing package. 每一次购买、使用、退还或退款，依序编号；从不改动。 Every visit bought, drawn, given back or refunded, by number; nothing is ever changed in it. */
  listVisitEntries(args: { purchase_id: string }, options?: Options): Promise<Array<VisitEntryRead>>;
  /** 查看场地的候补 List who waits for a venue. 新的在前；居民只见自己的，工作人员见管辖范围内的全部。 Newest first; residents see their own, staff all those within their reach. */
  listWaitsOfVenue(args: { venue_id: string; after?: string | null; limit?: number; status?: WaitStatus | null }, options?: Options): Promise<Page<WaitRead>>;
  /** 列出可告知服务器的事件 List what machines can be told of. 用于 `events` 的名称。数据只有编号：想知道更多，凭自己的权限来问接口。 Names for `events`. The data are ids: whoever wants more asks the API, with its own rights. */
  listWebhookEvents(args?: {}, options?: Options): Promise<Array<EventRead>>;
  /** 查看商户的上门人员 List who comes to the door for a shop. 供本店成员查看。 For its members. */
  listWorkers(args: { merchant_id: string }, options?: Options): Promise<Array<WorkerRead>>;
  /** 生成我的日历链接 Make a link for my calendar. 只显示一次。之前的链接随即失效。 Shown once. The link before it is good no longer. */
  makeCalendarLink(args?: {}, options?: Options): Promise<CalendarLinkMade>;
  /** 申请认定我住在这里 Say that I live here. 由该地方的工作人员决定；通过后，您的账号就属于这名居民。同时只能有一件申请。 Staff of the place decide; approved, your account is that resident's. One claim at a time. */
  makeClaim(args: { body: ClaimCreate }, options?: Options): Promise<ClaimRead>;
  /** 创建服务器密钥 Make a key for a server. 只显示这一次。正式和测试密钥各可同时有两个，便于不停机更换。 Shown this once. Two live and two test keys at a time, so that one is replaced without a pause. */
  makeKey(args: { organisation_id: string; body: KeyCreate }, options?: Options): Promise<KeyMade>;
  /** 起草上门护理订单 Draft an order for nursing at home. 为自己或家人；提交之前没有任何承诺。 For yourself or your household; nothing is promised before it is submitted. */
  makeNursingOrder(args: { body: NursingOrderCreate }, options?: Options): Promise<NursingOrderRead>;
  /** 创建我的下一个密钥（服务器） Make my next key, as a server. 与当前密钥模式相同、权限范围不超过它；随后作废旧的。 Of the same mode and with no more scopes than the key that asks; then revoke the old one. */
  makeOwnKey(args: { body: KeyCreate }, options?: Options): Promise<KeyMade>;
  /** 标为已读 Mark a notice as read. 再次标记结果相同。 Again is the same. */
  markNoticeRead(args: { notice_id: string }, options?: Options): Promise<NoticeRead>;
  /** 记录生命体征 Write down vital signs. 加密保存；超出范围的立即告知。 Sealed; values beyond the limits are told at once. */
  measureVitals(args: { order_id: string; body: VitalsWrite }, options?: Options): Promise<HomecareVisitsVisitRead>;
  /** 报告对方未到 Say that the other side was not there. 商户报告无人应门；下单人报告约定时段内无人上门。 The shop, that nobody opened; whoever ordered, that nobody came within the window. */
  missOrder(args: { door_order_id: string }, options?: Options): Promise<OrderRead>;
  /** 报告对方未到（服务器） Say that the other side was not there, as a server. 商户报告无人应门；下单人报告约定时段内无人上门。 The shop, that nobody opened; whoever ordered, that nobody came within the window. */
  missOwnOrder(args: { door_order_id: string }, options?: Options): Promise<OrderRead>;
  /** 记录居民迁出 Note that a resident moved away. 此后看不到原来同住的人。 They no longer see those they lived with. */
  moveResidentAway(args: { resident_id: string; body: Departure }, options?: Options): Promise<ResidentRead>;
  /** 记录居民迁回 Note that a resident came back. 迁回原来的住户；迁入其他住户用 PUT。 Into the household they left; PUT knows of another. */
  moveResidentIn(args: { resident_id: string }, options?: Options): Promise<ResidentRead>;
  /** 指定逾期的最终负责人 Name who hears of a missed term at last. 用于主任、街道和管理员都空缺或没有回应时。 When heads, street and administrators are all vacant or silent. */
  nameMediationDuty(args: { code: string; body: DutyWrite }, options?: Options): Promise<CasesDutyRead>;
  /** 指定调解员 Name a mediator. 由主任指定或当事人选择（第 19 条）；调解员也可以自行认领。 By the head, or chosen by a side (19); a mediator takes a case from the pool for themselves. */
  nameMediator(args: { case_id: string; body: MediatorCreate }, options?: Options): Promise<MediatorRead>;
  /** 记录回访 Note a visit afterwards. 是否履行、是否满意、是否可能再起。 Was it done, are they satisfied, may it flare up again. */
  noteFollowUp(args: { case_id: string; body: FollowUpCreate }, options?: Options): Promise<MediationAgreementsFollowUpRead>;
  /** 登记未能联系上 Note that somebody was not reached. 以后仍可告知。 They may still be told later. */
  noteMissed(args: { call_id: string }, options?: Options): Promise<CallRead>;
  /** 记录履行情况 Note what was done. 由委员会监督（第 31 条）；全部履行后案件即为已履行。 The committee looks after it (31); once all is done the case is performed. */
  notePerformance(args: { case_id: string; body: PerformanceCreate }, options?: Options): Promise<AgreementRead>;
  /** 记录居民去世 Note that a resident died. 不会因此删除任何内容。 Nothing is erased by it. */
  noteResidentDeceased(args: { resident_id: string; body: Departure }, options?: Options): Promise<ResidentRead>;
  /** 登记我同意的订阅消息 Say which messages I agreed to. 按 wx.requestSubscribeMessage 的结果：每同意一次可发一条。 As wx.requestSubscribeMessage answered: each accept is good for one message. */
  noteSubscriptions(args: { body: SubscriptionsCreate }, options?: Options): Promise<Array<SubscriptionRead>>;
  /** 登记已告知 Note that somebody was told. 通过电话、纸质通知单或上门。 By phone, by a slip of paper, or at the door. */
  noteTold(args: { call_id: string; body: Told }, options?: Options): Promise<CallRead>;
  /** 申请调解员回避 Object to a mediator. 须说明理由；主任决定之前程序停止。 With a reason; nothing goes on until the head has decided. */
  objectToMediator(args: { case_id: string; body: ObjectionCreate }, options?: Options): Promise<ObjectionRead>;
  /** 上架套餐 Put a package on sale. 上架后不可修改：请下架，再上架另一个。 It is never changed: withdraw it, and offer another. */
  offerNursingPackage(args: { provider_id: string; body: PackageWrite }, options?: Options): Promise<PackageRead>;
  /** 对时段进行抽签 Let a slot be drawn for. 全部名额为抽签保留；现在公布种子的哈希，开签时公布种子。 All its seats are kept for it; the hash of the seed is published now, the seed when it is drawn. */
  openDraw(args: { venue_id: string; body: DrawCreate }, options?: Options): Promise<DrawRead>;
  /** 打开文件 Open a file. 权限随引用它的事项：已发布事项的表格人人可看，无需令牌。 By the rights of what names it: a form of a published item is public. No token needed then. */
  openFile(args: { file_id: string }, options?: Options): Promise<ArrayBuffer>;
  /** 在沙箱里收到一个订单 Be ordered from, in the sandbox. 如同居民下了单：接单后，对方按 `value` 行事。到达码为 000000。 As if a resident had ordered: accept it, and they do as `value` says. The arrival code is 000000. */
  orderInSandbox(args: { body: SandboxOrderCreate }, options?: Options): Promise<OrderRead>;
  /** 预约上门服务 Order a service to the door. 由商户接单或谢绝。带 `shared` 时，同楼邻居可以拼单。 The shop accepts or declines. With `shared`, neighbours of the building may join the visit. */
  orderToTheDoor(args: { merchant_id: string; body: OrderCreate }, options?: Options): Promise<OrderRead>;
  /** 下架免费设施 Take a free facility off the list. 由工作人员下架，直到恢复。 By staff, until they restore it. */
  pauseFacility(args: { facility_id: string; body: MerchantsStandingWhy }, options?: Options): Promise<FacilityDetail>;
  /** 中止计算期限 Suspend the month. 用于鉴定等；一段时间后自动恢复。 For an appraisal and the like; after a while it goes on by itself. */
  pauseMediation(args: { case_id: string; body: PauseCreate }, options?: Options): Promise<MediationRead>;
  /** 歇业休假 Go on holiday. 从列表中隐去，直到恢复，或到 `until` 的次日。 Off the lists until it resumes, or until the day after `until`. */
  pauseMerchant(args: { merchant_id: string; body: Holiday }, options?: Options): Promise<StandingRead>;
  /** 暂停优惠 Pause an offer. 直到恢复，或重新推送并经审核。 Until it is resumed, or pushed anew and looked at. */
  pauseOffer(args: { offer_id: string; body: OffersWhy }, options?: Options): Promise<OfferDetail>;
  /** 暂停服务 Pause the service. 需要叫人，或需要休息。 Somebody had to be called, or to rest. */
  pauseVisit(args: { order_id: string }, options?: Options): Promise<NursingOrderRead>;
  /** 支付护理订单 Pay for a nursing order. 价格已定。到账后自动派单。 The price is fixed by now. When the money has come, the order is dispatched by itself. */
  payNursingOrder(args: { order_id: string }, options?: Options): Promise<CheckoutRead>;
  /** 支付护理套餐 Pay for a nursing package. 到账后即可使用其中的次数。 When the money has come, its visits can be drawn. */
  payNursingPurchase(args: { purchase_id: string }, options?: Options): Promise<CheckoutRead>;
  /** 支付上门订单 Pay for an order. 店家接单之后支付；到账后店家出发。 When the shop has accepted; it sets out when the money has come. */
  payOrder(args: { door_order_id: string }, options?: Options): Promise<CheckoutRead>;
  /** 打印便民服务卡 Print the card of merchants. 便民服务卡，字号不小于 16 磅，供公告栏张贴，也给没有手机的人。 便民服务卡, in 16 points and more, for the notice board and for whoever has no phone. */
  printServiceCard(args: { code: string }, options?: Options): Promise<ArrayBuffer>;
  /** 打印服务清单 Print a service list. 社区服务清单，按类别排列，字号不小于 16 磅。 社区服务清单, category by category, in 16 points and more. */
  printServiceList(args: { name: "government" | "commercial" | "nursing" | "elderly" | "posts"; code: string }, options?: Options): Promise<ArrayBuffer>;
  /** 打印纸质通知单 Print slips of paper. 每个待办电话一张，写明门牌；姓名已脱敏。 One for each call that waits, with the door to put it under; names are masked. */
  printSlips(args: { code: string }, options?: Options): Promise<ArrayBuffer>;
  /** 发布事项 Publish an item. 从此人人可见。 From now on everybody sees it. */
  publishItem(args: { item_id: string }, options?: Options): Promise<ItemRead>;
  /** 发布所推送的内容 Publish what was pushed. 已经人工看过，没有发现问题。 A person has looked, and sees nothing wrong. */
  publishOffer(args: { offer_id: string }, options?: Options): Promise<OfferDetail>;
  /** 批量推送优惠（服务器） Push many offers, as a server. 最多 5 000 条，JSON 或每行一条；逐条给出结果，按序号。 Up to 5 000, as JSON or a line each; an answer for each of them, by its index. */
  pushOffers(args: { dry_run?: boolean; on_error?: "reject_all" | "skip_bad"; full_sync?: boolean; expected_rows?: number | null; body: OfferBulk }, options?: Options): Promise<PushRead>;
  /** 批量推送优惠（人工） Push many offers, as a person. 与服务器推送相同。 The same as a server's. */
  pushOffersAsPerson(args: { merchant_id: string; dry_run?: boolean; on_error?: "reject_all" | "skip_bad"; full_sync?: boolean; expected_rows?: number | null; body: OfferBulk }, options?: Options): Promise<PushRead>;
  /** 用表格推送优惠 Push offers from a sheet. 由商户成员，或由工作人员代为（会注明）；规则与服务器相同。 By a member of the merchant, or by staff on its behalf; the same rules as for servers. */
  pushSheet(args: { merchant_id: string; dry_run?: boolean; on_error?: "reject_all" | "skip_bad"; full_sync?: boolean; expected_rows?: number | null; body: BodyPushSheet }, options?: Options): Promise<PushRead>;
  /** 免费开放一项设施 Open something to everybody for free. 由店主，或由工作人员代办；每类一项，没有则新建，已有则修改。 By the owner, or by staff on its behalf; one of a kind, made or changed. */
  putFacility(args: { merchant_id: string; kind: FacilityKind; body: FacilityWrite }, options?: Options): Promise<FacilityDetail>;
  /** 推送一条优惠（服务器） Put an offer, as a server. 新增或修改，视情况而定。比现有版本旧的不起作用：`superseded`。 Made or changed, whichever it takes. What is older than what we have changes nothing: `superseded`. */
  putOffer(args: { external_id: string; body: OfferWrite }, options?: Options): Promise<PutRead>;
  /** 推送一条优惠（人工） Put an offer, as a person. 由商户成员，或由工作人员代为（会注明）；规则与服务器相同。 By a member of the merchant, or by staff on its behalf, marked so; the same rules as for servers. */
  putOfferAsPerson(args: { external_id: string; merchant_id: string; body: OfferWrite }, options?: Options): Promise<PutRead>;
  /** 评价调解 Rate a mediation. 一次。评一分或两分的会有人回访。 Once. Of a one or a two somebody calls back. */
  rateMediation(args: { case_id: string; body: CasesRatingCreate }, options?: Options): Promise<CasesRatingRead>;
  /** 评价订单 Rate an order. 完成后评价一次。 Once, when it is done. */
  rateOrder(args: { door_order_id: string; body: OrdersRatingCreate }, options?: Options): Promise<OrderRead>;
  /** 查看调解协议 Read the agreement. 谁已签、谁未签，以及还须履行什么。 Who has signed, who has not, and what is still to be done. */
  readAgreement(args: { case_id: string }, options?: Options): Promise<AgreementRead>;
  /** 查看警报 Read an alarm. 进行到哪一步，是否有人接手。 Where it is, and whether somebody has taken it on. */
  readAlarm(args: { alarm_id: string }, options?: Options): Promise<AlarmRead>;
  /** 查看警报的经过 Read what was done about an alarm. 谁接手、谁交回、在哪一级无人应答。 Who took it on, who gave it back, on which rung nobody stood. */
  readAlarmTimeline(args: { alarm_id: string }, options?: Options): Promise<Array<StepRead>>;
  /** 查看预约 Read a booking. 您自己的，或管辖范围内的。 Your own, or any within your reach. */
  readBooking(args: { booking_id: string }, options?: Options): Promise<BookingRead>;
  /** 把留言标为已读 Mark what was said as read. 对方到目前为止的全部留言。 All that the other side has said so far. */
  readBookingMessages(args: { booking_id: string }, options?: Options): Promise<null>;
  /** 查看预约的经过 Read what was done to a booking. 每一步，旧的在前：谁、以什么身份、何时、为何。 Every move, oldest first: who, in which role, when and why. */
  readBookingTimeline(args: { booking_id: string }, options?: Options): Promise<Array<StepRead>>;
  /** 查看一年的公共节假日 Read the public holidays of a year. 以及调休上班的周末；其余日期按星期计算。 And the weekends worked instead (调休); all other days go by their weekday. */
  readCalendar(args: { year: number }, options?: Options): Promise<YearRead>;
  /** 查看我的日历是否有链接 Read whether my calendar has a link. 何时生成、最近何时被读取；从不显示链接本身。 Since when, and when it was last read; never the link itself. */
  readCalendarLink(args?: {}, options?: Options): Promise<CalendarLinkRead>;
  /** 查看整份服务清单 Read a whole service list. 一次返回所有类别及已发布的事项，可以缓存。 All categories with their published items, in one answer that can be cached. */
  readCatalog(args: { name: CatalogName; code: string }, options?: Options): Promise<CatalogRead>;
  /** 查看认定申请的经过 Read what was done to a claim. 谁决定、何时、为何。 Who decided, when and why. */
  readClaimTimeline(args: { claim_id: string }, options?: Options): Promise<Array<StepRead>>;
  /** 查看清洁任务详情 Read a cleaning task. 供管辖范围内的工作人员查看。 For staff within their reach. */
  readCleaning(args: { cleaning_id: string }, options?: Options): Promise<CleaningRead>;
  /** 查看批准的经过 Read who allowed it. 谁申请、谁决定、何时、为何。 Who asked, who decided, when and why. */
  readClearanceTimeline(args: { clearance_id: string }, options?: Options): Promise<Array<StepRead>>;
  /** 查看本地的调解委员会 Read who mediates here. 该地方的委员会，否则最近一级上级的，连同成员。 The committee of the place, else that of the nearest place above, with its members. */
  readCommittee(args: { code: string }, options?: Options): Promise<CommitteeRead>;
  /** 查看更正申请的经过 Read what was done about a correction. 谁决定、何时、为何。 Who decided, when and why. */
  readCorrectionTimeline(args: { correction_id: string }, options?: Options): Promise<Array<StepRead>>;
  /** 查看损坏报告 Read a report of damage. 照片用 `GET /files/{id}` 打开。 Its photos are opened by `GET /files/{id}`. */
  readDamage(args: { damage_id: string }, options?: Options): Promise<DamageRead>;
  /** 查看一次发送的全部尝试 Read a delivery with all its attempts. 发出了什么，每次收到什么。 What was sent, and what came back each time. */
  readDelivery(args: { delivery_id: string }, options?: Options): Promise<DeliveryDetail>;
  /** 读取门口的签到码 Read the code that the door shows. 供门口的屏幕使用，失效即重新读取；拍下的照片很快无效。 For the screen by the door, which asks anew when it is no longer valid; a picture of it soon is not. */
  readDoorCode(args: { venue_id: string }, options?: Options): Promise<DoorCodeRead>;
  /** 查看并核验抽签 Read a draw, and check it. 附每张签的权重和名次，不含姓名。如何自行重新开签：`docs/fair-draw.md`。 With every ticket's weight and place, and nobody's name. `docs/fair-draw.md`: how to draw again. */
  readDraw(args: { draw_id: string }, options?: Options): Promise<DrawShown>;
  /** 查看签 Read a ticket. 您自己的，或管辖范围内的。 Your own, or any within your reach. */
  readDrawTicket(args: { ticket_id: string }, options?: Options): Promise<TicketRead>;
  /** 查询某角色由谁负责 Find who answers for a role. 任职者，其次代理者，再次副职，都没有时找上一级的同一角色。 The holder, else who acts for them, else a deputy, else the same at the place above. */
  readDuty(args: { code: string; role: Role }, options?: Options): Promise<GrantDetail>;
  /** 查看网络回调地址 Read a webhook endpoint. 是否正在通知；如果没有，原因是什么。 Whether it is told, and if not, why. */
  readEndpoint(args: { endpoint_id: string }, options?: Options): Promise<EndpointRead>;
  /** 查看免费开放的设施 Read a free facility. 由谁开放、何时开放、今天的情况。 Whose it is, when it is open, and how it is today. */
  readFacility(args: { facility_id: string }, options?: Options): Promise<FacilityRead>;
  /** 查看免费设施的经过 Read what was done to a free facility. 每一步，旧的在前。 Every move, oldest first. */
  readFacilityTimeline(args: { facility_id: string }, options?: Options): Promise<Array<StepRead>>;
  /** 查看卷宗目录 Read what is in the file. 十三个部分，其中六个必备（司发通〔2010〕239号），以及缺少哪些。 Thirteen parts, six of them compulsory (司发通〔2010〕239号), and which are missing. */
  readFileIndex(args: { case_id: string }, options?: Options): Promise<IndexRead>;
  /** 查看住户 Read a household. 连同家庭成员，信息已脱敏。 With its people, masked. */
  readHousehold(args: { household_id: string }, options?: Options): Promise<HouseholdDetail>;
  /** 查看事件的经过 Read what was done about an incident. 每一步，旧的在前。 Every move, oldest first. */
  readIncidentTimeline(args: { incident_id: string }, options?: Options): Promise<Array<StepRead>>;
  /** 查看事项 Read an item. 发布后人人可看；草稿和已撤下的仅工作人员可见。无需令牌。 Public once published; drafts and withdrawn ones for staff. No token needed. */
  readItem(args: { item_id: string }, options?: Options): Promise<ItemRead>;
  /** 查看事项的经过 Read what was done to an item. 每一步，旧的在前。 Every move, oldest first. */
  readItemTimeline(args: { item_id: string }, options?: Options): Promise<Array<StepRead>>;
  /** 我是谁 Who am I. 您的账号、在居民中的身份、今天担任的角色，以及可以代办的人。 Your account, who you are among the residents, the roles you hold today, and for whom you may act. */
  readMe(args?: {}, options?: Options): Promise<MeRead>;
  /** 查看调解案件 Read a mediation. 仅限案内的人；您的查看会留下记录。 For those in it and nobody else; that you read it is written down. */
  readMediation(args: { case_id: string }, options?: Options): Promise<MediationRead>;
  /** 查看调解的经过 Read what was done in a mediation. 每一步，旧的在前：谁、以什么身份、何时、为何；警示和升级也在内。 Every step, oldest first: who, in which role, when and why; warnings and escalations too. */
  readMediationTimeline(args: { case_id: string }, options?: Options): Promise<Array<StepRead>>;
  /** 查看商户 Read a merchant. 位置、营业时间、服务内容以及免费开放的设施。 Where it is, when it is open, what it does and what it opens for free. */
  readMerchant(args: { merchant_id: string }, options?: Options): Promise<MerchantRead>;
  /** 查看商户的经过 Read what was done to a merchant. 每一步，旧的在前：谁、何时、为何。 Every move, oldest first: who, when and why. */
  readMerchantTimeline(args: { merchant_id: string }, options?: Options): Promise<Array<StepRead>>;
  /** 订阅自己的预约日历 Subscribe to one's own bookings. 供无法登录的手机日历使用：路径就是钥匙，从不写入日志。 For the calendar of a phone, which cannot sign in: the path is the key. It never stands in our logs. */
  readMyCalendar(args: { calendar_token: string }, options?: Options): Promise<ArrayBuffer>;
  /** 阅读我的全部信息 Read everything about me. 同样内容，可供阅读或打印的网页。 The same as a page to read or to print. */
  readMyData(args?: {}, options?: Options): Promise<ArrayBuffer>;
  /** 查看我的爽约累计 Read what my no-shows amount to. 会随时间自行减少。 It fades by itself. */
  readMyNoShows(args?: {}, options?: Options): Promise<ScoreRead>;
  /** 查看护士 Read a nurse. 您机构的护士，或您自己。 One of your provider's, or yourself. */
  readNurse(args: { nurse_id: string }, options?: Options): Promise<NurseRead>;
  /** 查看护士状态的经过 Read what was done to a nurse's standing. 每一步，旧的在前。 Every move, oldest first. */
  readNurseTimeline(args: { nurse_id: string }, options?: Options): Promise<Array<StepRead>>;
  /** 查看机构的知情同意书 Read what a nursing provider asks consent to. 内容、流程、义务和风险，即将签署的文本。 Content, flow, duties and risks, as they will be signed. */
  readNursingConsentText(args: { provider_id: string; version: string }, options?: Options): Promise<NursingConsentTextRead>;
  /** 查看护理订单 Read a nursing order. 限于您需要知道的；查看健康信息或门牌会留下记录。 As far as you need to know; a look at health data or at the door is written down. */
  readNursingOrder(args: { order_id: string }, options?: Options): Promise<NursingOrderRead>;
  /** 查看护理订单的经过 Read what was done to a nursing order. 每一步，旧的在前：谁、以什么身份、何时、为何。 Every move, oldest first: who, in which role, when and why. */
  readNursingOrderTimeline(args: { order_id: string }, options?: Options): Promise<Array<StepRead>>;
  /** 查看护理机构 Read a nursing provider. 可以到哪里，以及上门费用。 Where it comes to, and what the way there costs. */
  readNursingProvider(args: { provider_id: string }, options?: Options): Promise<ProviderRead>;
  /** 查看已购的护理套餐 Read a nursing package that was bought. 剩余几次、有效至何时、现在终止可退多少。 How many visits are left, until when, and what ending it now would pay back. */
  readNursingPurchase(args: { purchase_id: string }, options?: Options): Promise<PurchaseRead>;
  /** 查看护理套餐的经过 Read what was done to a nursing package. 每一步，旧的在前：谁、以什么身份、何时、为何。 Every move, oldest first: who, in which role, when and why. */
  readNursingPurchaseTimeline(args: { purchase_id: string }, options?: Options): Promise<Array<StepRead>>;
  /** 查看上门记录 Read the record of a visit. 该订单最近一次上门；家属以外的每次查看都会留下记录。 Of the order's last visit; every look by others than the family is written down. */
  readNursingVisit(args: { order_id: string }, options?: Options): Promise<HomecareVisitsVisitRead>;
  /** 查看优惠 Read an offer. 有效或已领完；无效的、不面向您的视为不存在。 Live or sold out; what is not to be had, or not for you, is not there. */
  readOffer(args: { offer_id: string }, options?: Options): Promise<OfferRead>;
  /** 查看优惠的经过 Read what was done to an offer. 供商户成员和工作人员查看。 For members of the merchant, and for staff. */
  readOfferTimeline(args: { offer_id: string }, options?: Options): Promise<Array<StepRead>>;
  /** 下载优惠登记表 Get an empty sheet for offers. 每条优惠一行，价格以元计；填写说明在第二页。 A row an offer, prices in yuan; the second sheet says how to fill it in. */
  readOffersTemplate(args: { merchant_id: string }, options?: Options): Promise<ArrayBuffer>;
  /** 查看订单 Read an order. 下单人可见到门码；进行期间商户可见地址。 One's own with the arrival code; the shop's with the address while it is under way. */
  readOrder(args: { door_order_id: string }, options?: Options): Promise<OrderRead>;
  /** 查看订单的经过 Read what was done to an order. 每一步，旧的在前。 Every move, oldest first. */
  readOrderTimeline(args: { door_order_id: string }, options?: Options): Promise<Array<StepRead>>;
  /** 查看机构 Read an organisation. 您所在的机构，或在您管辖范围内的机构。 One you are a member of, or that stands within your reach. */
  readOrganisation(args: { organisation_id: string }, options?: Options): Promise<OrganisationRead>;
  /** 查看一次发送的全部尝试（服务器） Read a delivery with all its attempts, as a server. 发出了什么，每次收到什么。 What was sent, and what came back each time. */
  readOwnDelivery(args: { delivery_id: string }, options?: Options): Promise<DeliveryDetail>;
  /** 查看网络回调地址（服务器） Read a webhook endpoint, as a server. 是否正在通知；如果没有，原因是什么。 Whether it is told, and if not, why. */
  readOwnEndpoint(args: { endpoint_id: string }, options?: Options): Promise<EndpointRead>;
  /** 查询密钥属于谁（服务器） Read whose key this is. `/merchant` 之下一切所指的商户，以及密钥的权限范围。 The merchant that everything below `/merchant` is about, and what the key may do. */
  readOwnMerchant(args?: {}, options?: Options): Promise<MachineRead>;
  /** 查看订单（服务器） Read an order, as a server. 从接单到完成期间可见地址。 The address from accepting it until it is done. */
  readOwnOrder(args: { door_order_id: string }, options?: Options): Promise<OrderRead>;
  /** 列出一个地方及其所有上级 List a place and all places above it. 从最上级一直到该地方。 From the top of the tree down to the place itself. */
  readPath(args: { code: string }, options?: Options): Promise<Array<PlaceRead>>;
  /** 查看支付 Read a payment. 当前状态及退款。手机上支付后的提示不能作为凭证，请以此为准。 How it stands, with its refunds. What the phone says after paying proves nothing: ask here. */
  readPayment(args: { payment_id: string }, options?: Options): Promise<PaymentRead>;
  /** 查看支付的经过 Read what was done to a payment. 每一步，旧的在前；微信支付所做的没有操作人姓名。 Every move, oldest first; those of WeChat Pay have no actor's name. */
  readPaymentTimeline(args: { payment_id: string }, options?: Options): Promise<Array<StepRead>>;
  /** 查看一个地方 Read a place. 按代码：社区及以上用统计用区划代码，以下用我们的后缀（-g01、-b12、-b12-u2）。 By its code: the statistical one down to the community, ours (-g01, -b12, -b12-u2) below. */
  readPlace(args: { code: string }, options?: Options): Promise<PlaceRead>;
  /** 查看委托的经过 Read what was done to a mandate. 谁在何时结束。 Who ended it, and when. */
  readProxyTimeline(args: { proxy_id: string }, options?: Options): Promise<Array<StepRead>>;
  /** 查看一次推送（服务器） Read a push, as a server. 处理到哪里，每一条结果如何。 How far it is, and what became of each row. */
  readPush(args: { push_id: string }, options?: Options): Promise<PushRead>;
  /** 查看我商户的一次推送 Read a push of my merchant. 处理到哪里，每一条结果如何。 How far it is, and what became of each row. */
  readPushAsPerson(args: { push_id: string; merchant_id: string }, options?: Options): Promise<PushRead>;
  /** 查看居民 Read a resident. 无论谁来看，都已脱敏。 Masked, whoever reads. */
  readResident(args: { resident_id: string }, options?: Options): Promise<ResidentRead>;
  /** 查看居民登记的变更记录 Read what was done to a resident's entry. 每一步，旧的在前：谁、以什么身份、何时、为何。 Every move, oldest first: who, in which role, when and why. */
  readResidentTimeline(args: { resident_id: string }, options?: Options): Promise<Array<StepRead>>;
  /** 下载居民登记表 Get the sheet to fill in. 每人一行；填写说明在第二页。 One row a person; how to fill it in stands on its second page. */
  readResidentsTemplate(args: { code: string }, options?: Options): Promise<ArrayBuffer>;
  /** 查看周期预约 Read a series. 您自己的，或管辖范围内的，连同全部日期。 Your own, or any within your reach, with all its dates. */
  readSeries(args: { series_id: string }, options?: Options): Promise<SeriesRead>;
  /** 下载工作人员登记表 Get the sheet of staff to fill in. 每人每个角色一行；填写说明在第二页。 One row a role that somebody holds; how to fill it in stands on its second page. */
  readStaffTemplate(args: { code: string }, options?: Options): Promise<ArrayBuffer>;
  /** 查看商户状态 Read the standing of a merchant. 进行到哪一步、还缺什么，以及居民此刻能否找到它。 Where it is in its life, what is missing, and whether residents find it at this moment. */
  readStanding(args: { merchant_id: string }, options?: Options): Promise<StandingRead>;
  /** 查看场地 Read a venue. 可容纳多少人、何时开放，以及预约须遵守的规则。 What it holds, when it is open, and the rules a booking has to keep. */
  readVenue(args: { venue_id: string }, options?: Options): Promise<VenueRead>;
  /** 订阅场地日历 Subscribe to the calendar of a venue. 何时被占用或关闭，不含任何人的姓名：供手机日历订阅。 When it is taken or closed, and by nobody's name: for the calendar of a phone. */
  readVenueCalendar(args: { venue_id: string }, options?: Options): Promise<ArrayBuffer>;
  /** 查看场地各时段的使用情况 See how much a venue is used, by the hour. 一天，或一段日期，最多 31 天；不含任何人的姓名。 Of a day, or from one day to another, at most 31; without anybody's name. */
  readVenueUsage(args: { venue_id: string; date?: string | null; from?: string | null; to?: string | null }, options?: Options): Promise<Array<UsageRead>>;
  /** 查看事项的历史版本 Read what an item said before. 每一个被替换的版本，新的在前。 Every version that was replaced, newest first. */
  readVersions(args: { item_id: string }, options?: Options): Promise<Array<ItemVersionRead>>;
  /** 查看候补 Read a wait. 您自己的，或管辖范围内的。 Your own, or any within your reach. */
  readWait(args: { wait_id: string }, options?: Options): Promise<WaitRead>;
  /** 再次申请 Apply again. 驳回之后，沿用已有材料。 After a rejection, with what is there already. */
  reapplyAsMerchant(args: { merchant_id: string }, options?: Options): Promise<StandingRead>;
  /** 收回护士的订单 Take an order from its nurse. 由机构；立即另派他人。 By the provider; others are asked at once. */
  reassignNursingOrder(args: { order_id: string; body: HomecareWhy }, options?: Options): Promise<NursingOrderRead>;
  /** 登记纸质委托 Record a mandate on paper. 子女替父母、监护人替未成年人、楼长替没有手机的人。 A child for a parent, a guardian for a minor, the head of the building for somebody without a phone. */
  recordProxy(args: { resident_id: string; body: PaperProxyCreate }, options?: Options): Promise<ProxyRead>;
  /** 核销优惠券（服务器） Redeem a coupon, as a server. 只能一次。您不会知道是谁的。 Once. You do not learn whose it is. */
  redeemAsServer(args: { body: Redemption }, options?: Options): Promise<CouponRead>;
  /** 柜台核销优惠券 Redeem a coupon at the counter. 由商户成员用手机核销；只能一次。 By a member of the merchant, from a phone; once. */
  redeemAtCounter(args: { merchant_id: string; body: Redemption }, options?: Options): Promise<CouponRead>;
  /** 换一种方式退回受阻的退款 Pay a stalled refund back another way. 付款人的银行拒收时（`abnormal`）：退到另一张卡，或退到商户自己的账户。 Where the payer's bank refuses it (`abnormal`): to another card, or to the merchant's own account. */
  redirectRefund(args: { refund_id: string; body: RefundRedirect }, options?: Options): Promise<RefundRead>;
  /** 重新调解 Mediate once more. 事后发现有误，且各方同意（POST consents，about `redo`）。 What turned out wrong, if every side agrees (POST consents, about `redo`). */
  redoMediation(args: { case_id: string }, options?: Options): Promise<MediationRead>;
  /** 换取新令牌 Get new tokens. 用掉刷新令牌并换得新的一个；已用过的再用，其会话随即终止。 Spends the refresh token and gives another; one that was spent before ends its session. */
  refreshTokens(args: { body: RefreshRequest }, options?: Options): Promise<TokensRead>;
  /** 终止护理套餐 End a nursing package. 退还未用部分；已用的按套餐单价计算。可先看 `rest_fen`。 What is unused goes back; what was used counts at the package's own price. See `rest_fen` before. */
  refundNursingPurchase(args: { purchase_id: string }, options?: Options): Promise<PurchaseRead>;
  /** 人工退款 Pay back by hand. 用于规则未能预见的情形。受理不等于到账：请再次查看该笔支付。 For what no rule foresaw. Accepted is not done: read the payment again. */
  refundPayment(args: { payment_id: string; body: RefundCreate }, options?: Options): Promise<RefundRead>;
  /** 不予批准 Refuse it. 附理由，申请人可在经过中看到。 With a reason, which whoever asked reads in the timeline. */
  refuseClearance(args: { clearance_id: string; body: ClearanceReason }, options?: Options): Promise<ClearanceRead>;
  /** 拒绝更正 Refuse a correction. 须写明理由，本人可在经过中看到。 With a reason, which the person reads in the timeline. */
  refuseCorrection(args: { correction_id: string; body: RefusalCreate }, options?: Options): Promise<CorrectionRead>;
  /** 不予受理 Refuse a mediation. 须有理由；回应中告知还可以找谁。 With a ground; the answer says where else to go. */
  refuseMediation(args: { case_id: string; body: Ending }, options?: Options): Promise<MediationRead>;
  /** 退回所推送的内容 Refuse what was pushed. 已发布的保持不变。下一次推送也要人工审核。 What is published already stays. Whatever is pushed next is looked at, too. */
  refuseOffer(args: { offer_id: string; body: OffersWhy }, options?: Options): Promise<OfferDetail>;
  /** 退回商户证照 Refuse a paper of a merchant. 此前已确认的（如有）仍然有效。 The one confirmed before it, if there is one, still counts. */
  refusePaper(args: { merchant_id: string; paper_id: string; body: MerchantsStandingWhy }, options?: Options): Promise<PaperRead>;
  /** 不同意商户服务本地 Refuse that a merchant serves a place. 可以再次申请。 It may ask again. */
  refuseServing(args: { merchant_id: string; code: string; body: MerchantsStandingWhy }, options?: Options): Promise<StandingRead>;
  /** 发送任意一种测试事件（测试服务器） Send a test event of any kind, as a test server. 一次、同一编号两次、迟到或颠倒。其中的编号是编造的，不指向任何东西。 Once, twice under one id, late, or out of order. Its ids are made up, and name nothing. */
  rehearseOwnEndpoint(args: { endpoint_id: string; body: RehearsalCreate }, options?: Options): Promise<Array<DeliveryRead>>;
  /** 恢复派单 Reinstate a nurse. 其他条件都满足时，又可以向她派单。 She may be offered orders again, if all else holds. */
  reinstateNurse(args: { nurse_id: string }, options?: Options): Promise<NurseRead>;
  /** 驳回预约 Reject a booking. 释放时段，并告知申请的居民。 Frees the slot, and tells the resident who asked for it. */
  rejectBooking(args: { booking_id: string; body: Refusal }, options?: Options): Promise<BookingRead>;
  /** 驳回认定申请 Reject a claim. 告知申请人，理由可在经过中看到。 Tells the claimant, who finds the reason in the timeline. */
  rejectClaim(args: { claim_id: string; body: Rejection }, options?: Options): Promise<ClaimRead>;
  /** 驳回申请 Reject an application. 商户可在经过中看到理由，并可再次申请。 The merchant reads the reason in the timeline, and may apply again. */
  rejectMerchant(args: { merchant_id: string; body: MerchantsStandingWhy }, options?: Options): Promise<StandingRead>;
  /** 交回警报 Give an alarm back. 重新呼叫所有可以通知的人。 It rings again, for all who can be told. */
  releaseAlarm(args: { alarm_id: string; body: Release }, options?: Options): Promise<AlarmRead>;
  /** 更换到门码 Get another arrival code. 供下单人使用：原来的码多次输错或告诉了别人。 For whoever ordered, where the first was mistyped too often or told to the wrong person. */
  renewArrivalCode(args: { door_order_id: string }, options?: Options): Promise<OrderRead>;
  /** 再次申请调解 Apply once more. 曾被拒绝、不受理或撤回的，有人改变了主意。 What was refused, declined or withdrawn, where somebody has thought better of it. */
  reopenMediation(args: { case_id: string }, options?: Options): Promise<MediationRead>;
  /** 更换护士排班 Replace a nurse's roster. 按星期、法定节假日、单个日期；日期优先于节假日，节假日优先于星期。 By weekday, on public holidays, on single dates; a date goes before a holiday before a weekday. */
  replaceRoster(args: { nurse_id: string; body: RosterWrite }, options?: Options): Promise<NurseRead>;
  /** 替换文书模板 Replace a template. 此后本地的文书都按它制作。 From now on the documents of this place are made from it. */
  replaceTemplate(args: { code: string; body: TemplateCreate }, options?: Options): Promise<TemplateRead>;
  /** 重新发送 Send a delivery once more. 编号不变，无论之前是否已被接收。 Under the same id, whether it was taken before or not. */
  replayDelivery(args: { delivery_id: string }, options?: Options): Promise<DeliveryRead>;
  /** 重新发送（服务器） Send a delivery once more, as a server. 编号不变，无论之前是否已被接收。 Under the same id, whether it was taken before or not. */
  replayOwnDelivery(args: { delivery_id: string }, options?: Options): Promise<DeliveryRead>;
  /** 报告损坏 Report a damage. 附照片，签到之后即可。会生成一项清洁任务；场地照常开放，直到工作人员关闭。 With photos, from check-in on. It opens a cleaning task; the venue stays open until staff close it. */
  reportDamage(args: { booking_id: string; body: DamageCreate }, options?: Options): Promise<DamageRead>;
  /** 登记巡查发现的损坏 Report a damage found on a round. 供工作人员使用。期间不宜进入的，请用 `POST /venues/{id}/closures`。 For staff. Where nobody should come in meanwhile: `POST /venues/{id}/closures`. */
  reportDamageFound(args: { venue_id: string; body: DamageCreate }, options?: Options): Promise<DamageRead>;
  /** 向公安机关报告危险 Report a danger to the police. 人民调解法第 25 条。报告一事记入经过，内容密封。 人民调解法 25. That it was reported stands in the timeline, the words are sealed. */
  reportDanger(args: { case_id: string; body: PoliceReportCreate }, options?: Options): Promise<MediationRead>;
  /** 反映免费设施的问题 Report that something is not right at a free facility. 被拒绝或被收费的人可以反映；店家也可以反映有人滥用。 By whoever was turned away or asked for money; or by the shop, of those who misuse it. */
  reportFacility(args: { facility_id: string; body: ListingReportCreate }, options?: Options): Promise<ListingReportRead>;
  /** 报告事件 Report an incident. 由护士、家属或机构；在有人调查之前一直未结。 By the nurse, the family or the provider; it stays open until somebody has looked into it. */
  reportIncident(args: { order_id: string; body: IncidentCreate }, options?: Options): Promise<IncidentRead>;
  /** 举报商户信息不实 Report that a merchant's entry was not true. 营业时间、价格不实，或没有人在。由工作人员核实；商户不会知道举报人是谁。 Hours, a price, or that nobody was there. Staff find out; the merchant never learns by whom. */
  reportMerchant(args: { merchant_id: string; body: ListingReportCreate }, options?: Options): Promise<ListingReportRead>;
  /** 报告护士未到 Say that no nurse came. 由家属或机构，开始时间过后半小时。应退的自动退还。 By the family or the provider, half an hour after the start. What is given back goes by itself. */
  reportNurseAbsent(args: { order_id: string }, options?: Options): Promise<NursingOrderRead>;
  /** 举报优惠不实 Report that an offer was not true. 价格、时间不符，或买不到。由工作人员核查；商户不会知道举报人。 A price, an hour, or what was not to be had. Staff find out; the merchant never learns by whom. */
  reportOffer(args: { offer_id: string; body: ReportCreate }, options?: Options): Promise<ReportRead>;
  /** 报告无人应门 Say that nobody opened. 由护士，在等候条款规定的时间之后。 By the nurse, after waiting as long as the terms say. */
  reportPatientAbsent(args: { order_id: string; body: Attempts }, options?: Options): Promise<NursingOrderRead>;
  /** 改约时间 Move a booking to another time. 一步完成：新时段约不上的，保留原来的。 In one step: whoever cannot have the new slot keeps the old one. */
  rescheduleBooking(args: { booking_id: string; body: SlotWish }, options?: Options): Promise<BookingRead>;
  /** 改期 Put an order off. 改到可以服务的时间；价格不变。 To a time that can be served; the price stays. */
  rescheduleNursingOrder(args: { order_id: string; body: NewTime }, options?: Options): Promise<NursingOrderRead>;
  /** 说明差异原因 Say what a difference was. 已有人核查；以第一次的说明为准。 Somebody looked at it; the first explanation stays. */
  resolveDifference(args: { difference_id: string; body: Resolution }, options?: Options): Promise<DifferenceRead>;
  /** 恢复免费设施 Put a free facility back on the list. 情况恢复正常后，由工作人员恢复。 By staff, once it is as it should be. */
  restoreFacility(args: { facility_id: string }, options?: Options): Promise<FacilityDetail>;
  /** 恢复商户 Restore a suspended merchant. 立即恢复显示。 Listed again at once. */
  restoreMerchant(args: { merchant_id: string }, options?: Options): Promise<StandingRead>;
  /** 恢复计算期限 Let the month go on. 中止的日子不计入。 The days it was suspended do not count. */
  resumeMediation(args: { case_id: string }, options?: Options): Promise<MediationRead>;
  /** 结束休假 Come back from a holiday. 立即恢复显示。 Listed again at once. */
  resumeMerchant(args: { merchant_id: string }, options?: Options): Promise<StandingRead>;
  /** 恢复暂停的优惠 Resume a paused offer. 经查属实。 It was true after all. */
  resumeOffer(args: { offer_id: string }, options?: Options): Promise<OfferDetail>;
  /** 继续服务 Go on with the service. 暂停之后。 After a pause. */
  resumeVisit(args: { order_id: string }, options?: Options): Promise<NursingOrderRead>;
  /** 重试退款 Try a refund again. 沿用同一退款单号，绝不会退两次。 With the same number, so that it can never be paid back twice. */
  retryRefund(args: { refund_id: string }, options?: Options): Promise<RefundRead>;
  /** 查看申请更正的内容 See what is said to be right. 完整内容，须说明理由；本人可看到谁查看过、为何查看。 In full, for a reason; the person reads who looked, and why. */
  revealCorrection(args: { correction_id: string; body: LookCreate }, options?: Options): Promise<CorrectionValueRead>;
  /** 查看当事人的脱敏信息 Read what is masked of a party. 须说明理由，并留下记录。 With a reason, and written down. */
  revealMediationParty(args: { case_id: string; party_id: string; body: MediationRevealCreate }, options?: Options): Promise<MediationRevealedRead>;
  /** 查看要拨打的号码 See the number to call. 完整显示；居民能看到谁、为哪个电话查看。 In full; the resident reads who asked, and for which call. */
  revealNumber(args: { call_id: string }, options?: Options): Promise<NumberRead>;
  /** 查看完整信息 See what is masked. 须说明理由，只显示一个字段；居民能看到是谁、为什么查看。 One field in full, for a reason; the resident reads who looked, and why. */
  revealResident(args: { resident_id: string; body: ResidentsRevealCreate }, options?: Options): Promise<ResidentsRevealedRead>;
  /** 评价上门服务 Review a visit. 由家属评价一次；机构可见，不公开。 By the family, once; the provider reads it, the public does not. */
  reviewNursingVisit(args: { order_id: string; body: ReviewCreate }, options?: Options): Promise<NursingReviewRead>;
  /** 作废我的日历链接 Revoke the link of my calendar. 立即生效：持有链接的人不再能读取。 At once: whoever has it reads nothing any more. */
  revokeCalendarLink(args?: {}, options?: Options): Promise<null>;
  /** 收回批准 Take it away again. 从下一次请求起不再显示。 From the next request on nothing is shown any more. */
  revokeClearance(args: { clearance_id: string; body: ClearanceReason }, options?: Options): Promise<ClearanceRead>;
  /** 作废密钥 Revoke a key. 从下一次请求起即被拒绝。 It is refused from the next request on. */
  revokeKey(args: { organisation_id: string; key_id: string }, options?: Options): Promise<null>;
  /** 作废我的密钥（服务器） Revoke a key of mine, as a server. 指明的密钥，也可以是正在使用的这一个。 The one that asks too, if it is named. */
  revokeOwnKey(args: { key_id: string }, options?: Options): Promise<null>;
  /** 更换网络回调密钥（服务器） Change the secret of a webhook endpoint, as a server. 新密钥只显示这一次；一天之内新旧两个都签名。 The new one is shown this once; for a day both sign, each with a signature of its own. */
  rotateOwnSecret(args: { endpoint_id: string }, options?: Options): Promise<EndpointMade>;
  /** 更换网络回调密钥 Change the secret of a webhook endpoint. 新密钥只显示这一次；一天之内新旧两个都签名。 The new one is shown this once; for a day both sign, each with a signature of its own. */
  rotateSecret(args: { endpoint_id: string }, options?: Options): Promise<EndpointMade>;
  /** 就预约留言 Say something about a booking. 写给社区，社区应在 `answer_by` 之前答复；或以社区名义写给预约人。 To the community, which ought to answer by `answer_by`; or as the community, to whoever booked. */
  sayAboutBooking(args: { booking_id: string; body: VenuesTalksMessageCreate }, options?: Options): Promise<VenuesTalksMessageRead>;
  /** 说明设施今天的情况 Say how a free facility is today. 由店里的人或工作人员填写；明天恢复如常。 By whoever works there, or by staff; tomorrow it is as usual again. */
  sayFacilityToday(args: { facility_id: string; body: TodayWrite }, options?: Options): Promise<FacilityDetail>;
  /** 搜索一切公开内容 Search everything public. 最相关的在前：清单、商户、免费设施、优惠和场地，按人们平常的说法。找到的是在该地方有效的清单、服务该地方的商户，以及位于那里及其以下的一切。 The best first: lists, merchants, free facilities, offers and venues, in the words people use. Found are the lists in force at the place, whoever serves it, and what stands there and below. */
  searchPlace(args: { code: string; after?: string | null; limit?: number; q: string; kind?: FoundKind | null; catalog?: "government" | "commercial" | "nursing" | "elderly" | "posts" | null; open_now?: boolean | null }, options?: Options): Promise<Page<FoundRead>>;
  /** 查找居民 Look for residents. 按姓名的一部分，或完整的手机号、身份证号；用 POST，因为网址会留在日志里。 By a part of the name, or the whole phone or ID number; a POST, since addresses land in logs. */
  searchResidents(args: { code: string; body: ResidentSearch }, options?: Options): Promise<Page<ResidentRead>>;
  /** 退回申请 Send an application back. 需要补正；理由可在经过中看到。 Something has to be mended; the merchant reads the reason in the timeline. */
  sendMerchantBack(args: { merchant_id: string; body: MerchantsStandingWhy }, options?: Options): Promise<StandingRead>;
  /** 设定拼单价 Set what neighbours pay together. 针对一项服务：一次上门多少户，每户付多少。 For one service: so many homes of a building in one visit, and what each of them pays. */
  setJointPrice(args: { merchant_id: string; body: JointPriceWrite }, options?: Options): Promise<JointPriceRead>;
  /** 登记损坏已修复 Say that a damage is put right. 供工作人员使用。 For staff. */
  settleDamage(args: { damage_id: string; body: DamageSettle }, options?: Options): Promise<DamageRead>;
  /** 提交证据材料 Show something. 身份、委托、调查、证据：各归卷宗的相应部分。 Identity, mandate, investigation, evidence: each goes into its part of the file. */
  showEvidence(args: { case_id: string; body: EvidenceCreate }, options?: Options): Promise<EvidenceRead>;
  /** 签署调解协议 Sign the agreement. 各方、调解员签名并加盖委员会印章后生效（第 29 条）。 In force once every side, the mediator and the committee's seal are there (29). */
  signAgreement(args: { case_id: string; body: SignatureCreate }, options?: Options): Promise<AgreementRead>;
  /** 微信登录 Sign in with WeChat. 用 wx.login 得到的 code 登录；新来的人得到一个没有任何权限的账号。 Takes the code of wx.login; somebody new gets an account without rights. */
  signInWithWechat(args: { body: WeChatCode }, options?: Options): Promise<TokensRead>;
  /** 退出登录 Sign out. 立即结束本次会话；其他设备仍保持登录。 Ends this session at once; other devices stay signed in. */
  signOut(args?: {}, options?: Options): Promise<null>;
  /** 开始服务 Start the service. 核对身份之后，可以同时进行。 After the patient was identified, here or before. */
  startVisit(args: { order_id: string; body?: Begin }, options?: Options): Promise<NursingOrderRead>;
  /** 提交占住的时段 Submit what was held. 立即确认；场地需要审核的则为待审核。 Confirmed at once, or pending where the venue needs approval. */
  submitBooking(args: { booking_id: string; body: BookingSubmit }, options?: Options): Promise<BookingRead>;
  /** 提交审核 Hand in an application for review. 清单各项完成之后。 Once every point of the checklist is done. */
  submitMerchant(args: { merchant_id: string }, options?: Options): Promise<StandingRead>;
  /** 提交护理订单 Submit a nursing order. 一次核对全部规则；从此刻起该时段即视为已申请。 All rules are asked at once; the time counts as asked for from now on. */
  submitNursingOrder(args: { order_id: string }, options?: Options): Promise<NursingOrderRead>;
  /** 暂停商户 Suspend a merchant. 连同其全部优惠一并下架，直到恢复。 Off the lists with all it offers, until it is restored. */
  suspendMerchant(args: { merchant_id: string; body: MerchantsStandingWhy }, options?: Options): Promise<StandingRead>;
  /** 停派护士 Suspend a nurse. 不再向她派单；已接的仍归她。 She is offered nothing any more; what she has accepted stays hers. */
  suspendNurse(args: { nurse_id: string; body: HomecareWhy }, options?: Options): Promise<NurseRead>;
  /** 补传离线期间的记录 Send what a phone kept while offline. 顺序不限，可以重传；前一步到齐后各生效一次。 In any order, and twice if need be; each is applied once, when what comes before it is known. */
  syncVisit(args: { order_id: string; body: SyncCreate }, options?: Options): Promise<Array<EntryRead>>;
  /** 接手清洁任务 Take on a cleaning task. 从现在起由您负责，不再出现在他人的 `/me/todo` 中。 From now on it is yours, and stands in no other's `/me/todo`. */
  takeCleaning(args: { cleaning_id: string }, options?: Options): Promise<CleaningRead>;
  /** 下架优惠 Take an offer down. 不再显示、不再可领；已领的券仍然有效。 Nobody reads or claims it any more; coupons that were claimed are still good. */
  takeOfferDown(args: { offer_id: string; body: OffersWhy }, options?: Options): Promise<OfferDetail>;
  /** 终止调解 End a mediation without an agreement. 当事人随时可以（第 23 条）。回应中告知其他途径（第 26 条）。 A side may always (23). The answer names the other ways (26). */
  terminateMediation(args: { case_id: string; body: Ending }, options?: Options): Promise<MediationRead>;
  /** 发送测试事件 Send a test event. `webhook.test`，不论订阅了什么；结果见日志。 `webhook.test`, whatever events were asked for; what came of it stands in the log. */
  testEndpoint(args: { endpoint_id: string }, options?: Options): Promise<DeliveryRead>;
  /** 发送测试事件（服务器） Send a test event, as a server. `webhook.test`，不论订阅了什么；结果见日志。 `webhook.test`, whatever events were asked for; what came of it stands in the log. */
  testOwnEndpoint(args: { endpoint_id: string }, options?: Options): Promise<DeliveryRead>;
  /** 为免费设施道谢 Say thank you for a free facility. 每天一次；只显示次数，从不显示是谁。 Once a day; how many is shown, and never by whom. */
  thankForFacility(args: { facility_id: string }, options?: Options): Promise<FacilityRead>;
  /** 在门口中止上门 Refuse at the door. 由护士在任何操作之前：不安全，或对方不需要了。 By the nurse, before anything was done: it would not be safe, or is not wanted. */
  turnAwayAtDoor(args: { order_id: string; body: TurnAway }, options?: Options): Promise<NursingOrderRead>;
  /** 解除账号与居民的关联 Unlink the account of a resident. 从下一次请求起，该账号看不到其任何信息。 From the next request on the account sees nothing of them. */
  unlinkResident(args: { resident_id: string }, options?: Options): Promise<null>;
  /** 裁定争议：维持 Settle a dispute: it stands. 由工作人员认定，价格可调整；线上多付的部分退回。 By staff, perhaps at another price; what was paid online beyond it goes back. */
  upholdOrder(args: { door_order_id: string; body: SettleRequest }, options?: Options): Promise<OrderRead>;
  /** 上传文件 Upload a file. 按 wx.uploadFile 的方式上传。图片会去除元数据；一天之内没有被引用的文件会被删除。 As wx.uploadFile sends it. Pictures lose their metadata; what nothing names within a day is erased. */
  uploadFile(args: { body: BodyUploadFile }, options?: Options): Promise<FileRead>;
  /** 查找签名哪里不对（服务器） Find out what is wrong with a signature, as a server. 哪一步失败、为什么：正文被改动、密钥没有解码、时钟不准。 Which step fails and why: a changed body, a secret not decoded, a clock that is off. */
  verifyOwnSignature(args: { endpoint_id: string; body: SignatureCheck }, options?: Options): Promise<VerdictRead>;
  /** 查找签名哪里不对 Find out what is wrong with a signature. 哪一步失败、为什么：正文被改动、密钥没有解码、时钟不准。 Which step fails and why: a changed body, a secret not decoded, a clock that is off. */
  verifySignature(args: { endpoint_id: string; body: SignatureCheck }, options?: Options): Promise<VerdictRead>;
  /** 裁定争议：免付 Settle a dispute: nothing is owed. 由工作人员认定；线上已付的退回。 By staff; what was paid online goes back. */
  voidOrder(args: { door_order_id: string; body: WhyRequest }, options?: Options): Promise<OrderRead>;
  /** 撤回查看申请 Need it no longer. 决定之前或之后均可。 Before it was decided, or after. */
  withdrawClearance(args: { clearance_id: string }, options?: Options): Promise<ClearanceRead>;
  /** 撤回同意 Withdraw a consent. 与作出同意一样方便，从下一次请求起生效。 As easy as giving it, and in force at the next request. */
  withdrawConsent(args: { purpose: Purpose; resident_id?: string | null }, options?: Options): Promise<null>;
  /** 撤回更正申请 Take a correction back. 在有人作出决定之前。 As long as nobody has decided. */
  withdrawCorrection(args: { correction_id: string }, options?: Options): Promise<CorrectionRead>;
  /** 退出抽签 Withdraw a ticket. 开签之前；可以再次参加。 Until it is drawn; one may enter again. */
  withdrawDrawTicket(args: { ticket_id: string }, options?: Options): Promise<TicketRead>;
  /** 不再开放设施 Open something no longer. 从列表中移除，直到再次开放；感谢次数保留。 Off the list, until it is put there again; the thanks stay counted. */
  withdrawFacility(args: { merchant_id: string; kind: FacilityKind }, options?: Options): Promise<null>;
  /** 撤下事项 Withdraw an item. 不再公开；以往的记录仍可引用。 No longer public; old records keep naming it. */
  withdrawItem(args: { item_id: string }, options?: Options): Promise<ItemRead>;
  /** 撤回调解申请 Withdraw an application for mediation. 在受理之前。 Before it is accepted. */
  withdrawMediation(args: { case_id: string }, options?: Options): Promise<MediationRead>;
  /** 下架套餐 Sell a package no more. 已购买的继续有效。 What was bought stays good. */
  withdrawNursingPackage(args: { package_id: string }, options?: Options): Promise<null>;
  /** 撤回一条优惠（服务器） Withdraw an offer, as a server. 不再显示，直到再次推送。 Nobody reads it any more, until it is put again. */
  withdrawOffer(args: { external_id: string }, options?: Options): Promise<null>;
  /** 撤回一条优惠（人工） Withdraw an offer, as a person. 不再显示，直到再次推送。 Nobody reads it any more, until it is put again. */
  withdrawOfferAsPerson(args: { external_id: string; merchant_id: string }, options?: Options): Promise<null>;
  /** 录入一年的公共节假日 Enter the public holidays of a year. 按国务院办公厅的通知录入，对所有地点有效；据此计算的期限重新计算。 As the State Council announces them, for every place; terms that hung on it are reckoned anew. */
  writeCalendar(args: { year: number; body: YearUpdate }, options?: Options): Promise<YearRead>;
  /** 编制本地的服务清单 Write a place's own service list. 新建清单，或替换其标题和类别；事项逐条编写。 Makes the list, or replaces its title and categories; items are written one by one. */
  writeCatalog(args: { name: CatalogName; code: string; body: CatalogWrite }, options?: Options): Promise<CatalogRead>;
  /** 登记选出的调解委员会 Enter the committee that was elected. 三至九人，主任一人，其中有妇女；任期三年。 Three to nine members, one chair, a woman among them; it serves for three years. */
  writeCommittee(args: { code: string; body: CommitteeUpdate }, options?: Options): Promise<CommitteeRead>;
  /** 在调解中留言 Write to the other end of a mediation. 当事人写给承办人；承办人写给一方或各方。 A side to who has the case; who has the case to one side, or to all. */
  writeInMediation(args: { case_id: string; body: CasesMessageCreate }, options?: Options): Promise<CasesMessageRead>;
  /** 记录私下陈述 Note what was said in confidence. 密封保存，仅调解员和主管可见。 Sealed, it is for who mediates and who leads, and for nobody else. */
  writeNote(args: { case_id: string; body: NoteCreate }, options?: Options): Promise<NoteRead>;
  /** 记录所做的护理 Write down what was done. 记录、照片、签名、耗材、医废：任一部分，在订单办结之前。 Record, photos, signature, consumables, waste: any part, until the order is closed. */
  writePaperwork(args: { order_id: string; body: Paperwork }, options?: Options): Promise<HomecareVisitsVisitRead>;
}

/** Method, path, and: k takes an Idempotency-Key, f is a form, b answers with a file. */
export const OPERATIONS: Record<keyof Operations, string> = {
  abortVisit: "POST /nursing/orders/{order_id}/abort k",
  acceptCorrection: "POST /corrections/{correction_id}/accept k",
  acceptMediation: "POST /mediation/cases/{case_id}/accept k",
  acceptMerchant: "POST /merchants/{merchant_id}/accept k",
  acceptNursingOrder: "POST /nursing/orders/{order_id}/accept k",
  acceptOrder: "POST /orders/{door_order_id}/accept k",
  acceptOwnOrder: "POST /merchant/orders/{door_order_id}/accept k",
  acknowledgeAlarm: "POST /alarms/{alarm_id}/acknowledge k",
  addCannedAnswer: "POST /places/{code}/canned-answers k",
  addHousehold: "POST /places/{code}/households k",
  addItem: "POST /places/{code}/catalogs/{name}/items k",
  addLeave: "POST /nursing/nurses/{nurse_id}/leaves k",
  addMediationParty: "POST /mediation/cases/{case_id}/parties k",
  addNurse: "POST /nursing/providers/{provider_id}/nurses k",
  addNursingConsentText: "POST /nursing/providers/{provider_id}/consent-texts k",
  addResident: "POST /places/{code}/residents k",
  answerFollowUps: "POST /nursing/orders/{order_id}/follow-ups k",
  appealNoShow: "POST /bookings/{booking_id}/appeal k",
  applyAsMerchant: "POST /places/{code}/merchants k",
  applyForMediation: "POST /places/{code}/mediation/cases k",
  appointProxy: "POST /me/proxies k",
  approveArrival: "POST /nursing/orders/{order_id}/arrival-overrides k",
  approveBooking: "POST /bookings/{booking_id}/approve k",
  approveClaim: "POST /claims/{claim_id}/approve k",
  approveClearance: "POST /clearances/{clearance_id}/approve k",
  approveMerchant: "POST /merchants/{merchant_id}/approve k",
  archiveMediation: "POST /mediation/cases/{case_id}/archive k",
  arriveAtDoor: "POST /nursing/orders/{order_id}/arrive k",
  arriveForOrder: "POST /orders/{door_order_id}/arrive k",
  arriveForOwnOrder: "POST /merchant/orders/{door_order_id}/arrive k",
  askForCleaning: "POST /venues/{venue_id}/cleanings k",
  askForClearance: "POST /places/{code}/clearances k",
  askForCorrection: "POST /me/corrections k",
  askToServe: "POST /merchants/{merchant_id}/places k",
  assessMediation: "PUT /mediation/cases/{case_id}/risk",
  assessNursingOrder: "POST /nursing/orders/{order_id}/assess k",
  assignDuty: "POST /places/{code}/duties k",
  beginOwnConformance: "POST /merchant/webhook-endpoints/{endpoint_id}/conformance k",
  bookVenue: "POST /venues/{venue_id}/bookings k",
  buyNursingPackage: "POST /nursing/packages/{package_id}/purchases k",
  callBackRater: "POST /mediation/cases/{case_id}/ratings/{rating_id}/call-back k",
  callForHelp: "POST /nursing/orders/{order_id}/sos k",
  callOffDraw: "POST /draws/{draw_id}/call-off k",
  cancelBooking: "POST /bookings/{booking_id}/cancel k",
  cancelNursingOrder: "POST /nursing/orders/{order_id}/cancel k",
  cancelNursingPurchase: "POST /nursing/purchases/{purchase_id}/cancel k",
  cancelOrder: "POST /orders/{door_order_id}/cancel k",
  changeCannedAnswer: "PUT /canned-answers/{canned_answer_id}",
  changeItem: "PUT /catalog-items/{item_id}",
  changeMe: "PUT /me",
  changeMerchant: "PUT /merchants/{merchant_id}",
  changeNurse: "PUT /nursing/nurses/{nurse_id}",
  changeResident: "PUT /residents/{resident_id}",
  changeSeries: "PUT /series/{series_id}",
  changeVenue: "PUT /venues/{venue_id}",
  checkInBooking: "POST /bookings/{booking_id}/check-in k",
  checkOutBooking: "POST /bookings/{booking_id}/check-out k",
  claimOffer: "POST /offers/{offer_id}/claim k",
  claimWaitedSlot: "POST /waitlist/{wait_id}/claim k",
  closeAlarm: "POST /alarms/{alarm_id}/close k",
  closeIncident: "POST /nursing/incidents/{incident_id}/close k",
  closeNursingOrder: "POST /nursing/orders/{order_id}/close k",
  closeVenue: "POST /venues/{venue_id}/closures k",
  compareDay: "POST /payments/bills k",
  completeVisit: "POST /nursing/orders/{order_id}/complete k",
  confirmAgreement: "POST /mediation/cases/{case_id}/confirmation k",
  confirmGrant: "POST /grants/{grant_id}/confirm k",
  confirmListingReport: "POST /listing-reports/{listing_report_id}/confirm k",
  confirmOffers: "POST /merchant/offers/confirm k",
  confirmOffersAsPerson: "POST /merchants/{merchant_id}/offers/confirm k",
  confirmOrder: "POST /orders/{door_order_id}/confirm k",
  confirmPaper: "POST /merchants/{merchant_id}/papers/{paper_id}/confirm k",
  confirmReport: "POST /offer-reports/{report_id}/confirm k",
  consentToNursing: "POST /nursing/orders/{order_id}/consent k",
  countMediations: "GET /places/{code}/mediation/statistics",
  countPrevented: "PUT /mediation/cases/{case_id}/prevented",
  countUnreadMessages: "GET /me/booking-messages",
  createSeries: "POST /venues/{venue_id}/series k",
  decideAppeal: "POST /bookings/{booking_id}/decide-appeal k",
  decideObjection: "POST /mediation/cases/{case_id}/objections/{objection_id}/decide k",
  declineNursingOrder: "POST /nursing/orders/{order_id}/decline k",
  declineOrder: "POST /orders/{door_order_id}/decline k",
  declineOwnOrder: "POST /merchant/orders/{door_order_id}/decline k",
  deleteEndpoint: "DELETE /webhook-endpoints/{endpoint_id}",
  deleteItem: "DELETE /catalog-items/{item_id}",
  deleteOwnEndpoint: "DELETE /merchant/webhook-endpoints/{endpoint_id}",
  departForOrder: "POST /orders/{door_order_id}/depart k",
  departForOwnOrder: "POST /merchant/orders/{door_order_id}/depart k",
  departForVisit: "POST /nursing/orders/{order_id}/depart k",
  disableEndpoint: "POST /webhook-endpoints/{endpoint_id}/disable k",
  disableOwnEndpoint: "POST /merchant/webhook-endpoints/{endpoint_id}/disable k",
  discloseConflict: "POST /mediation/cases/{case_id}/disclosures k",
  dismissDamage: "POST /damages/{damage_id}/dismiss k",
  dismissListingReport: "POST /listing-reports/{listing_report_id}/dismiss k",
  dismissReport: "POST /offer-reports/{report_id}/dismiss k",
  dismissWorker: "DELETE /workers/{worker_id}",
  dispatchNursingOrder: "POST /nursing/orders/{order_id}/dispatch k",
  disputeNursingOrder: "POST /nursing/orders/{order_id}/dispute k",
  disputeOrder: "POST /orders/{door_order_id}/dispute k",
  disputeOwnOrder: "POST /merchant/orders/{door_order_id}/dispute k",
  downloadAgreement: "GET /mediation/cases/{case_id}/agreement.docx b",
  downloadMediationFile: "GET /mediation/cases/{case_id}/file.zip b",
  downloadTemplate: "GET /places/{code}/mediation/templates/{template}.docx b",
  draftAgreement: "POST /mediation/cases/{case_id}/agreement k",
  dropCannedAnswer: "DELETE /canned-answers/{canned_answer_id}",
  dropCleaning: "POST /cleanings/{cleaning_id}/drop k",
  enableEndpoint: "POST /webhook-endpoints/{endpoint_id}/enable k",
  enableOwnEndpoint: "POST /merchant/webhook-endpoints/{endpoint_id}/enable k",
  endAllSessions: "DELETE /me/sessions",
  endDuty: "DELETE /duties/{duty_id}",
  endFavourInDraws: "DELETE /residents/{resident_id}/draw-favour",
  endGrant: "DELETE /grants/{grant_id}",
  endLeave: "DELETE /nursing/nurses/{nurse_id}/leaves/{leave_id}",
  endProxy: "POST /proxies/{proxy_id}/end k",
  endSeries: "DELETE /series/{series_id}",
  endServing: "POST /merchants/{merchant_id}/places/{code}/end k",
  endSession: "DELETE /me/sessions/{session_id}",
  enterDraw: "POST /draws/{draw_id}/tickets k",
  enterEndpointAt: "POST /places/{code}/webhook-endpoints",
  enterEndpointFor: "POST /organisations/{organisation_id}/webhook-endpoints",
  enterNursingProvider: "POST /nursing/providers k",
  enterOwnEndpoint: "POST /merchant/webhook-endpoints",
  exportHouseholds: "GET /places/{code}/households/export.xlsx b",
  exportMerchants: "GET /places/{code}/merchants.xlsx b",
  exportMyData: "GET /me/data",
  exportResidents: "GET /places/{code}/residents/export.xlsx b",
  exportStaff: "GET /places/{code}/grants/export.xlsx b",
  extendMediation: "POST /mediation/cases/{case_id}/extend k",
  favourInDraws: "PUT /residents/{resident_id}/draw-favour",
  finishCleaning: "POST /cleanings/{cleaning_id}/finish k",
  finishOrder: "POST /orders/{door_order_id}/done k",
  finishOwnOrder: "POST /merchant/orders/{door_order_id}/done k",
  forgetMe: "DELETE /me",
  forgetResident: "POST /residents/{resident_id}/forget k",
  foundOrganisation: "POST /places/{code}/organisations k",
  giveBackCleaning: "POST /cleanings/{cleaning_id}/give-back k",
  giveBackNursingOrder: "POST /nursing/orders/{order_id}/give-back k",
  giveConsent: "POST /me/consents k",
  giveMediationConsent: "POST /mediation/cases/{case_id}/consents k",
  givePhone: "POST /me/phone",
  giveRole: "POST /places/{code}/grants k",
  giveRoleInside: "POST /organisations/{organisation_id}/grants k",
  grantRevisits: "POST /nursing/orders/{order_id}/revisits k",
  handInPaper: "POST /merchants/{merchant_id}/papers k",
  handMediationBack: "POST /mediation/cases/{case_id}/hand-back k",
  hireWorker: "POST /merchants/{merchant_id}/workers k",
  holdSession: "POST /mediation/cases/{case_id}/sessions k",
  holdSlot: "POST /venues/{venue_id}/holds k",
  identifyPatient: "POST /nursing/orders/{order_id}/identify k",
  importResidents: "POST /places/{code}/residents/import kf",
  importStaff: "POST /places/{code}/grants/import kf",
  investigateIncident: "POST /nursing/incidents/{incident_id}/investigate k",
  joinVisit: "POST /visits/{door_visit_id}/join k",
  joinWaitlist: "POST /venues/{venue_id}/waitlist k",
  layDownNursingRules: "POST /nursing/providers/{provider_id}/offerings k",
  layDownNursingTerms: "POST /nursing/providers/{provider_id}/terms k",
  leaveWaitlist: "POST /waitlist/{wait_id}/decline k",
  letServe: "POST /merchants/{merchant_id}/places/{code}/approve k",
  liftClosure: "DELETE /closures/{closure_id}",
  linkResident: "POST /residents/{resident_id}/link k",
  listAlarms: "GET /places/{code}/alarms",
  listAlternatives: "GET /bookings/{booking_id}/alternatives",
  listBills: "GET /payments/bills",
  listBookingMessages: "GET /bookings/{booking_id}/messages",
  listBookings: "GET /places/{code}/bookings",
  listBookingsOfVenue: "GET /venues/{venue_id}/bookings",
  listCalls: "GET /places/{code}/calls",
  listCandidates: "GET /nursing/orders/{order_id}/candidates",
  listCannedAnswers: "GET /places/{code}/canned-answers",
  listCatalogs: "GET /places/{code}/catalogs",
  listChildren: "GET /places/{code}/children",
  listClaims: "GET /places/{code}/claims",
  listCleanings: "GET /places/{code}/cleanings",
  listClearances: "GET /places/{code}/clearances",
  listClosures: "GET /venues/{venue_id}/closures",
  listConfirmations: "GET /mediation/cases/{case_id}/confirmation",
  listConformance: "GET /webhook-endpoints/{endpoint_id}/conformance",
  listConsentTexts: "GET /consent-texts",
  listConsents: "GET /me/consents",
  listCorrections: "GET /places/{code}/corrections",
  listDamages: "GET /venues/{venue_id}/damages",
  listDeliveries: "GET /webhook-endpoints/{endpoint_id}/deliveries",
  listDifferences: "GET /payments/differences",
  listDisclosures: "GET /mediation/cases/{case_id}/disclosures",
  listDraws: "GET /venues/{venue_id}/draws",
  listDuties: "GET /places/{code}/duties",
  listEndpointsAt: "GET /places/{code}/webhook-endpoints",
  listEndpointsOf: "GET /organisations/{organisation_id}/webhook-endpoints",
  listEvidence: "GET /mediation/cases/{case_id}/evidence",
  listFacilities: "GET /places/{code}/facilities",
  listFacilitiesOf: "GET /merchants/{merchant_id}/facilities",
  listFollowUps: "GET /nursing/orders/{order_id}/follow-ups",
  listGrants: "GET /places/{code}/grants",
  listHouseholds: "GET /places/{code}/households",
  listItems: "GET /places/{code}/catalog-items",
  listKeys: "GET /organisations/{organisation_id}/keys",
  listLeaves: "GET /nursing/nurses/{nurse_id}/leaves",
  listListingReports: "GET /places/{code}/listing-reports",
  listLooks: "GET /mediation/cases/{case_id}/looks",
  listMagicValues: "GET /sandbox/values",
  listMediationConsents: "GET /mediation/cases/{case_id}/consents",
  listMediationFollowUps: "GET /mediation/cases/{case_id}/follow-ups",
  listMediationMessages: "GET /mediation/cases/{case_id}/messages",
  listMediationRatings: "GET /mediation/cases/{case_id}/ratings",
  listMediations: "GET /places/{code}/mediation/cases",
  listMediators: "GET /mediation/cases/{case_id}/mediators",
  listMembers: "GET /organisations/{organisation_id}/grants",
  listMerchants: "GET /places/{code}/merchants",
  listMyAccesses: "GET /me/accesses",
  listMyAlarms: "GET /me/alarms",
  listMyBookings: "GET /me/bookings",
  listMyClaims: "GET /me/claims",
  listMyCorrections: "GET /me/corrections",
  listMyCoupons: "GET /me/coupons",
  listMyDrawTickets: "GET /me/draw-tickets",
  listMyMerchants: "GET /me/merchants",
  listMyNursingOrders: "GET /me/nursing-orders",
  listMyNursingPurchases: "GET /me/nursing-purchases",
  listMyOffers: "GET /me/nursing-offers",
  listMyOrders: "GET /me/orders",
  listMyPayments: "GET /me/payments",
  listMyProxies: "GET /me/proxies",
  listMyReveals: "GET /me/reveals",
  listMyWaits: "GET /me/waitlist",
  listNotes: "GET /mediation/cases/{case_id}/notes",
  listNotices: "GET /me/notices",
  listNurses: "GET /nursing/providers/{provider_id}/nurses",
  listNursingIncidents: "GET /nursing/providers/{provider_id}/incidents",
  listNursingLooks: "GET /nursing/orders/{order_id}/looks",
  listNursingOfferings: "GET /nursing/providers/{provider_id}/offerings",
  listNursingPackages: "GET /nursing/providers/{provider_id}/packages",
  listNursingProviders: "GET /places/{code}/nursing/providers",
  listNursingSlots: "GET /places/{code}/nursing/slots",
  listNursingTerms: "GET /nursing/providers/{provider_id}/terms",
  listObjections: "GET /mediation/cases/{case_id}/objections",
  listOfferReports: "GET /places/{code}/offer-reports",
  listOfferReviews: "GET /places/{code}/offer-reviews",
  listOffers: "GET /places/{code}/offers",
  listOffersOfMerchant: "GET /merchants/{merchant_id}/offers",
  listOpenVisits: "GET /me/visits",
  listOrdersAt: "GET /places/{code}/orders",
  listOrdersOfProvider: "GET /nursing/providers/{provider_id}/orders",
  listOrdersOfShop: "GET /merchants/{merchant_id}/orders",
  listOrganisations: "GET /places/{code}/organisations",
  listOwnConformance: "GET /merchant/webhook-endpoints/{endpoint_id}/conformance",
  listOwnDeliveries: "GET /merchant/webhook-endpoints/{endpoint_id}/deliveries",
  listOwnEndpoints: "GET /merchant/webhook-endpoints",
  listOwnKeys: "GET /merchant/keys",
  listOwnOffers: "GET /merchant/offers",
  listOwnOrders: "GET /merchant/orders",
  listPayments: "GET /places/{code}/payments",
  listPrivacyRules: "GET /privacy-rules",
  listProxies: "GET /residents/{resident_id}/proxies",
  listPurchasesOfProvider: "GET /nursing/providers/{provider_id}/purchases",
  listResidents: "GET /places/{code}/residents",
  listSessions: "GET /me/sessions",
  listSessionsOfMediation: "GET /mediation/cases/{case_id}/sessions",
  listShelf: "GET /merchants/{merchant_id}/shelf",
  listSlots: "GET /venues/{venue_id}/slots",
  listStandings: "GET /places/{code}/merchant-standings",
  listSubscriptions: "GET /me/subscriptions",
  listTodo: "GET /me/todo",
  listVenues: "GET /places/{code}/venues",
  listVisitEntries: "GET /nursing/purchases/{purchase_id}/entries",
  listWaitsOfVenue: "GET /venues/{venue_id}/waitlist",
  listWebhookEvents: "GET /webhook-events",
  listWorkers: "GET /merchants/{merchant_id}/workers",
  makeCalendarLink: "POST /me/calendar-link",
  makeClaim: "POST /me/claims k",
  makeKey: "POST /organisations/{organisation_id}/keys",
  makeNursingOrder: "POST /nursing/orders k",
  makeOwnKey: "POST /merchant/keys",
  markNoticeRead: "POST /me/notices/{notice_id}/read k",
  measureVitals: "POST /nursing/orders/{order_id}/vitals k",
  missOrder: "POST /orders/{door_order_id}/no-show k",
  missOwnOrder: "POST /merchant/orders/{door_order_id}/no-show k",
  moveResidentAway: "POST /residents/{resident_id}/move-away k",
  moveResidentIn: "POST /residents/{resident_id}/move-in k",
  nameMediationDuty: "PUT /places/{code}/mediation/duty",
  nameMediator: "POST /mediation/cases/{case_id}/mediators k",
  noteFollowUp: "POST /mediation/cases/{case_id}/follow-ups k",
  noteMissed: "POST /calls/{call_id}/miss k",
  notePerformance: "POST /mediation/cases/{case_id}/performances k",
  noteResidentDeceased: "POST /residents/{resident_id}/deceased k",
  noteSubscriptions: "POST /me/subscriptions k",
  noteTold: "POST /calls/{call_id}/tell k",
  objectToMediator: "POST /mediation/cases/{case_id}/objections k",
  offerNursingPackage: "POST /nursing/providers/{provider_id}/packages k",
  openDraw: "POST /venues/{venue_id}/draws k",
  openFile: "GET /files/{file_id} b",
  orderInSandbox: "POST /merchant/sandbox/orders k",
  orderToTheDoor: "POST /merchants/{merchant_id}/orders k",
  pauseFacility: "POST /facilities/{facility_id}/pause k",
  pauseMediation: "POST /mediation/cases/{case_id}/pause k",
  pauseMerchant: "POST /merchants/{merchant_id}/pause k",
  pauseOffer: "POST /offers/{offer_id}/pause k",
  pauseVisit: "POST /nursing/orders/{order_id}/pause k",
  payNursingOrder: "POST /nursing/orders/{order_id}/pay",
  payNursingPurchase: "POST /nursing/purchases/{purchase_id}/pay",
  payOrder: "POST /orders/{door_order_id}/pay",
  printServiceCard: "GET /places/{code}/service-card.pdf b",
  printServiceList: "GET /places/{code}/catalogs/{name}/list.pdf b",
  printSlips: "GET /places/{code}/calls/slips.html b",
  publishItem: "POST /catalog-items/{item_id}/publish k",
  publishOffer: "POST /offers/{offer_id}/publish k",
  pushOffers: "POST /merchant/offers/bulk k",
  pushOffersAsPerson: "POST /merchants/{merchant_id}/offers/bulk k",
  pushSheet: "POST /merchants/{merchant_id}/offers/sheet kf",
  putFacility: "PUT /merchants/{merchant_id}/facilities/{kind}",
  putOffer: "PUT /merchant/offers/{external_id}",
  putOfferAsPerson: "PUT /merchants/{merchant_id}/offers/{external_id}",
  rateMediation: "POST /mediation/cases/{case_id}/ratings k",
  rateOrder: "POST /orders/{door_order_id}/rate k",
  readAgreement: "GET /mediation/cases/{case_id}/agreement",
  readAlarm: "GET /alarms/{alarm_id}",
  readAlarmTimeline: "GET /alarms/{alarm_id}/timeline",
  readBooking: "GET /bookings/{booking_id}",
  readBookingMessages: "POST /bookings/{booking_id}/messages/read k",
  readBookingTimeline: "GET /bookings/{booking_id}/timeline",
  readCalendar: "GET /calendar/{year}",
  readCalendarLink: "GET /me/calendar-link",
  readCatalog: "GET /places/{code}/catalogs/{name}",
  readClaimTimeline: "GET /claims/{claim_id}/timeline",
  readCleaning: "GET /cleanings/{cleaning_id}",
  readClearanceTimeline: "GET /clearances/{clearance_id}/timeline",
  readCommittee: "GET /places/{code}/mediation/committee",
  readCorrectionTimeline: "GET /corrections/{correction_id}/timeline",
  readDamage: "GET /damages/{damage_id}",
  readDelivery: "GET /deliveries/{delivery_id}",
  readDoorCode: "GET /venues/{venue_id}/door-code",
  readDraw: "GET /draws/{draw_id}",
  readDrawTicket: "GET /draw-tickets/{ticket_id}",
  readDuty: "GET /places/{code}/duty",
  readEndpoint: "GET /webhook-endpoints/{endpoint_id}",
  readFacility: "GET /facilities/{facility_id}",
  readFacilityTimeline: "GET /facilities/{facility_id}/timeline",
  readFileIndex: "GET /mediation/cases/{case_id}/file",
  readHousehold: "GET /households/{household_id}",
  readIncidentTimeline: "GET /nursing/incidents/{incident_id}/timeline",
  readItem: "GET /catalog-items/{item_id}",
  readItemTimeline: "GET /catalog-items/{item_id}/timeline",
  readMe: "GET /me",
  readMediation: "GET /mediation/cases/{case_id}",
  readMediationTimeline: "GET /mediation/cases/{case_id}/timeline",
  readMerchant: "GET /merchants/{merchant_id}",
  readMerchantTimeline: "GET /merchants/{merchant_id}/timeline",
  readMyCalendar: "GET /calendars/{calendar_token}/bookings.ics b",
  readMyData: "GET /me/data.html b",
  readMyNoShows: "GET /me/no-shows",
  readNurse: "GET /nursing/nurses/{nurse_id}",
  readNurseTimeline: "GET /nursing/nurses/{nurse_id}/timeline",
  readNursingConsentText: "GET /nursing/providers/{provider_id}/consent-texts/{version}",
  readNursingOrder: "GET /nursing/orders/{order_id}",
  readNursingOrderTimeline: "GET /nursing/orders/{order_id}/timeline",
  readNursingProvider: "GET /nursing/providers/{provider_id}",
  readNursingPurchase: "GET /nursing/purchases/{purchase_id}",
  readNursingPurchaseTimeline: "GET /nursing/purchases/{purchase_id}/timeline",
  readNursingVisit: "GET /nursing/orders/{order_id}/visit",
  readOffer: "GET /offers/{offer_id}",
  readOfferTimeline: "GET /offers/{offer_id}/timeline",
  readOffersTemplate: "GET /merchants/{merchant_id}/offers/template.xlsx b",
  readOrder: "GET /orders/{door_order_id}",
  readOrderTimeline: "GET /orders/{door_order_id}/timeline",
  readOrganisation: "GET /organisations/{organisation_id}",
  readOwnDelivery: "GET /merchant/deliveries/{delivery_id}",
  readOwnEndpoint: "GET /merchant/webhook-endpoints/{endpoint_id}",
  readOwnMerchant: "GET /merchant/me",
  readOwnOrder: "GET /merchant/orders/{door_order_id}",
  readPath: "GET /places/{code}/path",
  readPayment: "GET /payments/{payment_id}",
  readPaymentTimeline: "GET /payments/{payment_id}/timeline",
  readPlace: "GET /places/{code}",
  readProxyTimeline: "GET /proxies/{proxy_id}/timeline",
  readPush: "GET /merchant/pushes/{push_id}",
  readPushAsPerson: "GET /merchants/{merchant_id}/pushes/{push_id}",
  readResident: "GET /residents/{resident_id}",
  readResidentTimeline: "GET /residents/{resident_id}/timeline",
  readResidentsTemplate: "GET /places/{code}/residents/template.xlsx b",
  readSeries: "GET /series/{series_id}",
  readStaffTemplate: "GET /places/{code}/grants/template.xlsx b",
  readStanding: "GET /merchants/{merchant_id}/standing",
  readVenue: "GET /venues/{venue_id}",
  readVenueCalendar: "GET /venues/{venue_id}/calendar.ics b",
  readVenueUsage: "GET /venues/{venue_id}/usage",
  readVersions: "GET /catalog-items/{item_id}/versions",
  readWait: "GET /waitlist/{wait_id}",
  reapplyAsMerchant: "POST /merchants/{merchant_id}/reapply k",
  reassignNursingOrder: "POST /nursing/orders/{order_id}/reassign k",
  recordProxy: "POST /residents/{resident_id}/proxies k",
  redeemAsServer: "POST /merchant/claims/redeem k",
  redeemAtCounter: "POST /merchants/{merchant_id}/claims/redeem k",
  redirectRefund: "POST /refunds/{refund_id}/redirect k",
  redoMediation: "POST /mediation/cases/{case_id}/redo k",
  refreshTokens: "POST /auth/refresh",
  refundNursingPurchase: "POST /nursing/purchases/{purchase_id}/refund k",
  refundPayment: "POST /payments/{payment_id}/refunds k",
  refuseClearance: "POST /clearances/{clearance_id}/refuse k",
  refuseCorrection: "POST /corrections/{correction_id}/refuse k",
  refuseMediation: "POST /mediation/cases/{case_id}/refuse k",
  refuseOffer: "POST /offers/{offer_id}/refuse k",
  refusePaper: "POST /merchants/{merchant_id}/papers/{paper_id}/refuse k",
  refuseServing: "POST /merchants/{merchant_id}/places/{code}/refuse k",
  rehearseOwnEndpoint: "POST /merchant/webhook-endpoints/{endpoint_id}/rehearse k",
  reinstateNurse: "POST /nursing/nurses/{nurse_id}/reinstate k",
  rejectBooking: "POST /bookings/{booking_id}/reject k",
  rejectClaim: "POST /claims/{claim_id}/reject k",
  rejectMerchant: "POST /merchants/{merchant_id}/reject k",
  releaseAlarm: "POST /alarms/{alarm_id}/release k",
  renewArrivalCode: "POST /orders/{door_order_id}/new-code k",
  reopenMediation: "POST /mediation/cases/{case_id}/reopen k",
  replaceRoster: "PUT /nursing/nurses/{nurse_id}/roster",
  replaceTemplate: "POST /places/{code}/mediation/templates k",
  replayDelivery: "POST /deliveries/{delivery_id}/replay k",
  replayOwnDelivery: "POST /merchant/deliveries/{delivery_id}/replay k",
  reportDamage: "POST /bookings/{booking_id}/damages k",
  reportDamageFound: "POST /venues/{venue_id}/damages k",
  reportDanger: "POST /mediation/cases/{case_id}/reports k",
  reportFacility: "POST /facilities/{facility_id}/reports k",
  reportIncident: "POST /nursing/orders/{order_id}/incidents k",
  reportMerchant: "POST /merchants/{merchant_id}/reports k",
  reportNurseAbsent: "POST /nursing/orders/{order_id}/nurse-absent k",
  reportOffer: "POST /offers/{offer_id}/reports k",
  reportPatientAbsent: "POST /nursing/orders/{order_id}/patient-absent k",
  rescheduleBooking: "POST /bookings/{booking_id}/reschedule k",
  rescheduleNursingOrder: "POST /nursing/orders/{order_id}/reschedule k",
  resolveDifference: "POST /payments/differences/{difference_id}/resolve k",
  restoreFacility: "POST /facilities/{facility_id}/restore k",
  restoreMerchant: "POST /merchants/{merchant_id}/restore k",
  resumeMediation: "POST /mediation/cases/{case_id}/resume k",
  resumeMerchant: "POST /merchants/{merchant_id}/resume k",
  resumeOffer: "POST /offers/{offer_id}/resume k",
  resumeVisit: "POST /nursing/orders/{order_id}/resume k",
  retryRefund: "POST /refunds/{refund_id}/retry k",
  revealCorrection: "POST /corrections/{correction_id}/reveal",
  revealMediationParty: "POST /mediation/cases/{case_id}/parties/{party_id}/reveal",
  revealNumber: "POST /calls/{call_id}/number",
  revealResident: "POST /residents/{resident_id}/reveal",
  reviewNursingVisit: "POST /nursing/orders/{order_id}/review k",
  revokeCalendarLink: "DELETE /me/calendar-link",
  revokeClearance: "POST /clearances/{clearance_id}/revoke k",
  revokeKey: "DELETE /organisations/{organisation_id}/keys/{key_id}",
  revokeOwnKey: "DELETE /merchant/keys/{key_id}",
  rotateOwnSecret: "POST /merchant/webhook-endpoints/{endpoint_id}/rotate",
  rotateSecret: "POST /webhook-endpoints/{endpoint_id}/rotate",
  sayAboutBooking: "POST /bookings/{booking_id}/messages k",
  sayFacilityToday: "POST /facilities/{facility_id}/today k",
  searchPlace: "GET /places/{code}/search",
  searchResidents: "POST /places/{code}/residents/search",
  sendMerchantBack: "POST /merchants/{merchant_id}/send-back k",
  setJointPrice: "PUT /merchants/{merchant_id}/joint-price",
  settleDamage: "POST /damages/{damage_id}/settle k",
  showEvidence: "POST /mediation/cases/{case_id}/evidence k",
  signAgreement: "POST /mediation/cases/{case_id}/signatures k",
  signInWithWechat: "POST /auth/wechat",
  signOut: "POST /auth/logout",
  startVisit: "POST /nursing/orders/{order_id}/start k",
  submitBooking: "POST /bookings/{booking_id}/submit k",
  submitMerchant: "POST /merchants/{merchant_id}/submit k",
  submitNursingOrder: "POST /nursing/orders/{order_id}/submit k",
  suspendMerchant: "POST /merchants/{merchant_id}/suspend k",
  suspendNurse: "POST /nursing/nurses/{nurse_id}/suspend k",
  syncVisit: "POST /nursing/orders/{order_id}/sync k",
  takeCleaning: "POST /cleanings/{cleaning_id}/take k",
  takeOfferDown: "POST /offers/{offer_id}/take-down k",
  terminateMediation: "POST /mediation/cases/{case_id}/terminate k",
  testEndpoint: "POST /webhook-endpoints/{endpoint_id}/test k",
  testOwnEndpoint: "POST /merchant/webhook-endpoints/{endpoint_id}/test k",
  thankForFacility: "POST /facilities/{facility_id}/thanks k",
  turnAwayAtDoor: "POST /nursing/orders/{order_id}/turn-away k",
  unlinkResident: "DELETE /residents/{resident_id}/link",
  upholdOrder: "POST /orders/{door_order_id}/uphold k",
  uploadFile: "POST /files kf",
  verifyOwnSignature: "POST /merchant/webhook-endpoints/{endpoint_id}/verify",
  verifySignature: "POST /webhook-endpoints/{endpoint_id}/verify",
  voidOrder: "POST /orders/{door_order_id}/void k",
  withdrawClearance: "POST /clearances/{clearance_id}/withdraw k",
  withdrawConsent: "DELETE /me/consents/{purpose}",
  withdrawCorrection: "POST /corrections/{correction_id}/withdraw k",
  withdrawDrawTicket: "POST /draw-tickets/{ticket_id}/withdraw k",
  withdrawFacility: "DELETE /merchants/{merchant_id}/facilities/{kind}",
  withdrawItem: "POST /catalog-items/{item_id}/withdraw k",
  withdrawMediation: "POST /mediation/cases/{case_id}/withdraw k",
  withdrawNursingPackage: "POST /nursing/packages/{package_id}/withdraw k",
  withdrawOffer: "DELETE /merchant/offers/{external_id}",
  withdrawOfferAsPerson: "DELETE /merchants/{merchant_id}/offers/{external_id}",
  writeCalendar: "PUT /calendar/{year}",
  writeCatalog: "PUT /places/{code}/catalogs/{name}",
  writeCommittee: "PUT /places/{code}/mediation/committee",
  writeInMediation: "POST /mediation/cases/{case_id}/messages k",
  writeNote: "POST /mediation/cases/{case_id}/notes k",
  writePaperwork: "POST /nursing/orders/{order_id}/paperwork k",
};
