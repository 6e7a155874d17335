// Generated from openapi/openapi.json by `make clients`: change the contract, not this file.
import type { Options, Page } from "../answers";
import type { Abort, AcceptRequest, AccessRead, AccountRead, AgreementCreate, AgreementRead, AlarmRead, AlarmStatus, AlternativeRead, Answer, AppealCreate, AppealDecision, Approval, Arrival, ArriveRequest, AssessmentCreate, Attempts, Begin, BillRead, BillRequest, BodyImportResidents, BodyImportStaff, BodyPushSheet, BodyUploadFile, BookingCreate, BookingRead, BookingStatus, BookingSubmit, CalendarLinkMade, CalendarLinkRead, CallBack, CallForHelp, CallRead, CallStatus, CandidateRead, CannedCreate, CannedRead, CannedUpdate, CasesDutyRead, CasesMessageCreate, CasesMessageRead, CasesRatingCreate, CasesRatingRead, CatalogBrief, CatalogName, CatalogRead, CatalogWrite, CheckIn, CheckoutRead, ClaimCreate, ClaimRead, ClaimRequest, ClaimStatus, CleaningCreate, CleaningRead, CleaningStatus, ClearanceCreate, ClearanceRead, ClearanceReason, ClearanceStatus, Closing, ClosureCreate, ClosureDone, ClosureRead, CommitteeRead, CommitteeUpdate, ConfirmationCreate, ConfirmationRead, Confirmed, ConsentTextRead, ConsentsConsentCreate, ConsentsConsentRead, CorrectionCreate, CorrectionRead, CorrectionStatus, CorrectionValueRead, CouponRead, DamageCreate, DamageRead, DamageSettle, DataRead, DeliveryDetail, DeliveryRead, Departure, DifferenceKind, DifferenceRead, DisclosureCreate, DisclosureRead, DispatchCreate, DisputeCreate, DisputeType, DoorCodeRead, DrawCreate, DrawRead, DrawShown, DutyWrite, Ending, EndpointCreate, EndpointMade, EndpointRead, EntryRead, EventRead, EvidenceCreate, EvidenceRead, ExtensionCreate, FacilityDetail, FacilityKind, FacilityRead, FacilityWrite, FavourGive, FiguresRead, FileRead, Findings, FollowUpAnswers, FollowUpCreate, FoundKind, FoundRead, GrantCreate, GrantDetail, GrantStatus, HandBack, Happened, HearingCreate, HearingRead, HoldCreate, Holiday, HomecareAftercareFollowUpRead, HomecareOrdersOrderStatus, HomecareVisitsVisitRead, HomecareWhy, HouseholdCreate, HouseholdDetail, HouseholdRead, Identification, ImportRead, IncidentCreate, IncidentRead, IncidentStatus, IndexRead, ItemCreate, ItemRead, ItemStatus, ItemUpdate, ItemVersionRead, JoinCreate, JointPriceRead, JointPriceWrite, KeyCreate, KeyMade, KeyRead, LeaveCreate, LeaveRead, Link, ListingReportCreate, ListingReportRead, LookCreate, LookRead, MachineRead, MeRead, MeUpdate, MediationAgreementsFollowUpRead, MediationConsentCreate, MediationConsentRead, MediationCreate, MediationRead, MediationRevealCreate, MediationRevealedRead, MediationStatus, MediatorCreate, MediatorRead, MerchantCreate, MerchantRead, MerchantStatus, MerchantUpdate, MerchantsStandingWhy, NewTime, NoteCreate, NoteRead, NoticeRead, NumberRead, NurseCreate, NurseRead, NurseStatus, NurseUpdate, NursingConsentCreate, NursingConsentTextRead, NursingConsentTextWrite, NursingLookRead, NursingOfferRead, NursingOrderBrief, NursingOrderCreate, NursingOrderRead, NursingReviewRead, NursingSlotRead, ObjectionCreate, ObjectionDecision, ObjectionRead, OfferBulk, OfferDetail, OfferRead, OfferStatus, OfferWrite, OfferingRead, OfferingWrite, OffersWhy, OrderCreate, OrderRead, OrdersOrderStatus, OrdersRatingCreate, OrdersVisitRead, OrganisationCreate, OrganisationKind, OrganisationRead, OverrideCreate, OverrideRead, PackageRead, PackageWrite, Page1, Page2, PaperHandIn, PaperProxyCreate, PaperRead, Paperwork, PartyCreate, PartyRead, PauseCreate, PaymentRead, PaymentStatus, PerformanceCreate, PhoneCode, PlaceRead, PoliceReportCreate, Prevented, PrivacyRuleRead, ProviderRead, ProviderWrite, ProxyCreate, ProxyRead, ProxyStatus, PurchaseCreate, PurchaseRead, PurchaseStatus, Purpose, PushRead, PutRead, Redemption, RefreshRequest, RefundCreate, RefundRead, RefundRedirect, Refusal, RefusalCreate, Rejection, Release, ReportCreate, ReportRead, ReportStatus, ResidentCreate, ResidentRead, ResidentSearch, ResidentStatus, ResidentUpdate, ResidentsRevealCreate, ResidentsRevealedRead, Resolution, RevealRead, ReviewCreate, RevisitCreate, RiskWrite, Role, RosterWrite, ScoreRead, SeriesCreate, SeriesRead, SeriesUpdate, ServeRequest, SessionRead, SettleRequest, Settlement, ShiftCreate, ShiftRead, SickLeaveRead, SignatureCheck, SignatureCreate, SlotRead, SlotWish, StaffImportRead, StandingRead, StepRead, SubscriptionRead, SubscriptionsCreate, SyncCreate, TemplateCreate, TemplateRead, TermsRead, TermsWrite, TicketCreate, TicketRead, TodayWrite, TodoRead, TokensRead, Told, TurnAway, UnreadRead, UsageRead, VenueRead, VenueUpdate, VenuesSeriesScope, VenuesTalksMessageCreate, VenuesTalksMessageRead, VerdictRead, VisitEntryRead, VitalsWrite, WaitCreate, WaitRead, WaitStatus, WeChatCode, WhyRequest, WorkerCreate, WorkerRead, Upload } from "./shapes";

/** One method an operation. Names of arguments are those of the wire. */
export interface Operations {
  /** Stop a service that has begun. By the nurse; help first, papers later. Opens an incident. */
  abortVisit(args: { order_id: string; body: Abort }, options?: Options): Promise<NursingOrderRead>;
  /** Correct it. The register says so from now on, and the person is told. */
  acceptCorrection(args: { correction_id: string }, options?: Options): Promise<CorrectionRead>;
  /** Accept a mediation. It gets its number, and a month to be settled in; medical disputes have 30 working days. */
  acceptMediation(args: { case_id: string }, options?: Options): Promise<MediationRead>;
  /** Let an applicant hand in its papers. From applied to onboarding; the checklist says what is needed. */
  acceptMerchant(args: { merchant_id: string }, options?: Options): Promise<StandingRead>;
  /** Accept an order as a nurse. One step: the order is yours and your time, the way included, is promised; or neither. */
  acceptNursingOrder(args: { order_id: string }, options?: Options): Promise<NursingOrderRead>;
  /** Accept an order. From now on whoever ordered has an arrival code, and the shop the address. */
  acceptOrder(args: { door_order_id: string; body: AcceptRequest }, options?: Options): Promise<OrderRead>;
  /** Accept an order, as a server. From now on whoever ordered has an arrival code, and the shop the address. */
  acceptOwnOrder(args: { door_order_id: string; body: AcceptRequest }, options?: Options): Promise<OrderRead>;
  /** Take an alarm on. In your name: it stops ringing for the others, and is yours until you close it or give it back. */
  acknowledgeAlarm(args: { alarm_id: string }, options?: Options): Promise<AlarmRead>;
  /** Put an answer at hand. In both languages. */
  addCannedAnswer(args: { code: string; body: CannedCreate }, options?: Options): Promise<CannedRead>;
  /** Enter a household. In a community, a building or a unit; its number is the only one there. */
  addHousehold(args: { code: string; body: HouseholdCreate }, options?: Options): Promise<HouseholdRead>;
  /** Write a new item. A draft that only staff see, until it is published. */
  addItem(args: { name: CatalogName; code: string; body: ItemCreate }, options?: Options): Promise<ItemRead>;
  /** Enter a nurse's leave. A whole sick day at once: what she had accepted is offered to others. */
  addLeave(args: { nurse_id: string; body: LeaveCreate }, options?: Options): Promise<SickLeaveRead>;
  /** Add somebody to a mediation. A further side, who speaks for one, or who helps; a side names only who speaks for itself. */
  addMediationParty(args: { case_id: string; body: PartyCreate }, options?: Options): Promise<PartyRead>;
  /** Enter a nurse. With licence, title, skills, insurance and the places she goes to. A roster comes next. */
  addNurse(args: { provider_id: string; body: NurseCreate }, options?: Options): Promise<NurseRead>;
  /** Add a version of the words to consent to. Words once shown are never changed; rules name the version they ask for. */
  addNursingConsentText(args: { provider_id: string; body: NursingConsentTextWrite }, options?: Options): Promise<NursingConsentTextRead>;
  /** Enter a resident. Into a household of that place; an ID number belongs to one resident, wherever they live. */
  addResident(args: { code: string; body: ResidentCreate }, options?: Options): Promise<ResidentRead>;
  /** Answer the questions after a visit. By the family, or by whoever rings it up; answered again, the last answer counts. */
  answerFollowUps(args: { order_id: string; body: FollowUpAnswers }, options?: Options): Promise<Array<HomecareAftercareFollowUpRead>>;
  /** Appeal against a no-show. Once, and by whose booking it was; until it is decided, it still counts. */
  appealNoShow(args: { booking_id: string; body: AppealCreate }, options?: Options): Promise<BookingRead>;
  /** Apply to be listed as a merchant. Whoever signs in may, and is its owner from then on; staff enter one for somebody who cannot. */
  applyAsMerchant(args: { code: string; body: MerchantCreate }, options?: Options): Promise<StandingRead>;
  /** Apply for mediation. By a side, or by staff for one; it is free (人民调解法 4). The committee answers in three days. */
  applyForMediation(args: { code: string; body: MediationCreate }, options?: Options): Promise<MediationRead>;
  /** Appoint somebody to act for me. For the purposes you name, until the day you name; you may end it at any time. */
  appointProxy(args: { body: ProxyCreate }, options?: Options): Promise<ProxyRead>;
  /** Approve an arrival elsewhere. By the provider, with a reason, where the map and the door disagree. */
  approveArrival(args: { order_id: string; body: OverrideCreate }, options?: Options): Promise<OverrideRead>;
  /** Approve a booking. Tells the resident who asked for it. */
  approveBooking(args: { booking_id: string }, options?: Options): Promise<BookingRead>;
  /** Approve a claim. Links the account to the resident you name, and tells the claimant. */
  approveClaim(args: { claim_id: string; body: Approval }, options?: Options): Promise<ClaimRead>;
  /** Allow it. From the next request on they are shown what is about minors, and each look is written down. */
  approveClearance(args: { clearance_id: string }, options?: Options): Promise<ClearanceRead>;
  /** Approve a merchant. Once every paper is confirmed. It may serve, of its places, those that you look after. */
  approveMerchant(args: { merchant_id: string }, options?: Options): Promise<StandingRead>;
  /** Archive a mediation. Once it is over and the file has all that it must have (27). */
  archiveMediation(args: { case_id: string }, options?: Options): Promise<MediationRead>;
  /** Arrive at the door. A poor position is flagged; a good one far from the door needs somebody's approval. */
  arriveAtDoor(args: { order_id: string; body?: Arrival }, options?: Options): Promise<NursingOrderRead>;
  /** Arrive, with the code said at the door. Five wrong codes, and there has to be another one. */
  arriveForOrder(args: { door_order_id: string; body: ArriveRequest }, options?: Options): Promise<OrderRead>;
  /** Arrive, with the code said at the door, as a server. Five wrong codes, and there has to be another one. */
  arriveForOwnOrder(args: { door_order_id: string; body: ArriveRequest }, options?: Options): Promise<OrderRead>;
  /** Ask for a cleaning. Whoever is on duty is told. It closes nothing: where nobody should come in, close the venue. */
  askForCleaning(args: { venue_id: string; body: CleaningCreate }, options?: Options): Promise<CleaningRead>;
  /** Ask to see what is about minors. Of that place and below it: name as small a one as will do. Somebody else has to approve it. */
  askForClearance(args: { code: string; body: ClearanceCreate }, options?: Options): Promise<ClearanceRead>;
  /** Ask for a correction. Of what the register says about you; staff look, and correct it or say why not. */
  askForCorrection(args: { body: CorrectionCreate }, options?: Options): Promise<CorrectionRead>;
  /** Ask to serve a place. Staff of that place decide. */
  askToServe(args: { merchant_id: string; body: ServeRequest }, options?: Options): Promise<StandingRead>;
  /** Say how dangerous it is. Red is told to the police at once (25). */
  assessMediation(args: { case_id: string; body: RiskWrite }, options?: Options): Promise<MediationRead>;
  /** Assess whether nursing at home is safe. By an assessor of the provider. A pass fixes the price; else the order ends, and nothing was paid. */
  assessNursingOrder(args: { order_id: string; body: AssessmentCreate }, options?: Options): Promise<NursingOrderRead>;
  /** Put somebody on duty. Questions about bookings go to whoever is on duty; asked at night, they wait for the next shift. */
  assignDuty(args: { code: string; body: ShiftCreate }, options?: Options): Promise<Array<ShiftRead>>;
  /** Book a venue. The slot is held at once; where the venue needs approval, the community confirms it. */
  bookVenue(args: { venue_id: string; body: BookingCreate }, options?: Options): Promise<BookingRead>;
  /** Buy a package. For one patient; it is good from the day it is paid. */
  buyNursingPackage(args: { package_id: string; body: PurchaseCreate }, options?: Options): Promise<PurchaseRead>;
  /** Note that somebody called back. With what came of it. The words are sealed. */
  callBackRater(args: { case_id: string; rating_id: string; body: CallBack }, options?: Options): Promise<CasesRatingRead>;
  /** Call for help. By the nurse or the family; it rings until a named person has taken it on and says how it ended. */
  callForHelp(args: { order_id: string; body?: CallForHelp }, options?: Options): Promise<AlarmRead>;
  /** Call a draw off. The slot is free, and whoever had a ticket is told. */
  callOffDraw(args: { draw_id: string }, options?: Options): Promise<DrawRead>;
  /** Cancel a booking. Your own, or any that you manage; the slot is free again at once. */
  cancelBooking(args: { booking_id: string; body: Refusal }, options?: Options): Promise<BookingRead>;
  /** Cancel a nursing order. What it costs was known before paying, and stands in the order as `cancel_fee_fen`. */
  cancelNursingOrder(args: { order_id: string; body: HomecareWhy }, options?: Options): Promise<NursingOrderRead>;
  /** Cancel a nursing package before paying. Should it be paid in the same moment, the money goes back by itself. */
  cancelNursingPurchase(args: { purchase_id: string }, options?: Options): Promise<PurchaseRead>;
  /** Cancel an order. Until the shop sets out; what was paid online goes back. */
  cancelOrder(args: { door_order_id: string; body: WhyRequest }, options?: Options): Promise<OrderRead>;
  /** Change an answer at hand. What was said with it stays as it was said. */
  changeCannedAnswer(args: { canned_answer_id: string; body: CannedUpdate }, options?: Options): Promise<CannedRead>;
  /** Rewrite an item. Replaces the whole item; what it said before stays in its history. */
  changeItem(args: { item_id: string; body: ItemUpdate }, options?: Options): Promise<ItemRead>;
  /** Say what I am called. What the register says of you as a resident is corrected by `POST /me/corrections`. */
  changeMe(args: { body: MeUpdate }, options?: Options): Promise<MeRead>;
  /** Change what a merchant says of itself. By its owner, or by staff on its behalf. Other services may need other papers. */
  changeMerchant(args: { merchant_id: string; body: MerchantUpdate }, options?: Options): Promise<StandingRead>;
  /** Change what is known of a nurse. As a whole; a renewed licence lets her be sent again from the next offer on. */
  changeNurse(args: { nurse_id: string; body: NurseUpdate }, options?: Options): Promise<NurseRead>;
  /** Correct a resident. Replaces everything but what you read masked and leave out. */
  changeResident(args: { resident_id: string; body: ResidentUpdate }, options?: Options): Promise<ResidentRead>;
  /** Change a series. One date, all from one on, or all to come. What has begun stays as it was. */
  changeSeries(args: { series_id: string; scope?: VenuesSeriesScope; from?: string | null; body: SeriesUpdate }, options?: Options): Promise<SeriesRead>;
  /** Change a venue, its hours and its terms. For staff of the place. The rules that a booking has to keep are made of the terms. */
  changeVenue(args: { venue_id: string; body: VenueUpdate }, options?: Options): Promise<VenueRead>;
  /** Check in at the door. With the code that the door shows; whoever has not by the end of the grace loses the slot. */
  checkInBooking(args: { booking_id: string; body: CheckIn }, options?: Options): Promise<BookingRead>;
  /** Check out. What is left of the slot is free again at once. */
  checkOutBooking(args: { booking_id: string }, options?: Options): Promise<BookingRead>;
  /** Claim an offer. As many as there are, and as your household may have. The code is shown at the counter. */
  claimOffer(args: { offer_id: string; body: ClaimRequest }, options?: Options): Promise<CouponRead>;
  /** Take what is offered. The slot was kept for you: now it is your booking, whose id is in `booking_id`. */
  claimWaitedSlot(args: { wait_id: string }, options?: Options): Promise<WaitRead>;
  /** Close an alarm. Only who took it on can say how it ended. */
  closeAlarm(args: { alarm_id: string; body: Closing }, options?: Options): Promise<AlarmRead>;
  /** Close an incident with findings. Why it happened, and what is done about it. */
  closeIncident(args: { incident_id: string; body: Findings }, options?: Options): Promise<IncidentRead>;
  /** Close an order. By the provider: settles a dispute, or ends what is over; by itself some days after the visit. */
  closeNursingOrder(args: { order_id: string; body?: Settlement }, options?: Options): Promise<NursingOrderRead>;
  /** Close a venue for once. Everybody concerned is told; whoever is displaced may rebook first, outside of their quota. */
  closeVenue(args: { venue_id: string; body: ClosureCreate }, options?: Options): Promise<ClosureDone>;
  /** Compare a day anew. A moment later it is in the list; what was found before stays found. */
  compareDay(args: { body: BillRequest }, options?: Options): Promise<null>;
  /** Complete the service. Papers may come along or later; what is missing stands in the visit. */
  completeVisit(args: { order_id: string; body?: Paperwork }, options?: Options): Promise<NursingOrderRead>;
  /** Go to court together. Within thirty days, all sides together, free (33). Then the court's three, fifteen and ten days. */
  confirmAgreement(args: { case_id: string; body: ConfirmationCreate }, options?: Options): Promise<ConfirmationRead>;
  /** Confirm a proposed administrator. By an administrator who neither proposed it nor is to hold it. */
  confirmGrant(args: { grant_id: string }, options?: Options): Promise<GrantDetail>;
  /** Confirm a report about a merchant. It was not true. Of the third person within thirty days, the listing is off. */
  confirmListingReport(args: { listing_report_id: string }, options?: Options): Promise<ListingReportRead>;
  /** Confirm all offers, as a server. All that is published is still so today; unconfirmed for thirty days, an offer drops out. */
  confirmOffers(args?: {}, options?: Options): Promise<Confirmed>;
  /** Confirm all offers, as a person. All that is published is still so today. */
  confirmOffersAsPerson(args: { merchant_id: string }, options?: Options): Promise<Confirmed>;
  /** Confirm that it is done. By whoever ordered; after a week it confirms itself. */
  confirmOrder(args: { door_order_id: string }, options?: Options): Promise<OrderRead>;
  /** Confirm a paper of a merchant. You have seen that it is real, and in whose name. */
  confirmPaper(args: { merchant_id: string; paper_id: string }, options?: Options): Promise<PaperRead>;
  /** Confirm a report. It was not true. The third within thirty days pauses the offer. */
  confirmReport(args: { report_id: string }, options?: Options): Promise<ReportRead>;
  /** Consent to nursing at home. To the words of `text_version`, whose hash is kept; with `deny` the order ends. */
  consentToNursing(args: { order_id: string; body: NursingConsentCreate }, options?: Options): Promise<NursingOrderRead>;
  /** Count the mediations of a place. As the justice bureau asks for them, of the place and all below. One or two are not told apart. */
  countMediations(args: { code: string; from?: string | null; to?: string | null }, options?: Options): Promise<FiguresRead>;
  /** Say what did not happen. For the statistics: crimes and petitions that the mediation prevented. */
  countPrevented(args: { case_id: string; body: Prevented }, options?: Options): Promise<MediationRead>;
  /** Count what I have not read. By booking: of one's own what the community said, for staff what residents said. */
  countUnreadMessages(args?: {}, options?: Options): Promise<Array<UnreadRead>>;
  /** Book a venue again and again. Every date says what became of it; with `dry_run` nothing is booked. */
  createSeries(args: { venue_id: string; body: SeriesCreate }, options?: Options): Promise<SeriesRead>;
  /** Decide an appeal. What is excused no longer counts; whoever had booked is told either way. */
  decideAppeal(args: { booking_id: string; body: AppealDecision }, options?: Options): Promise<BookingRead>;
  /** Decide an objection. By the head, with an answer; upheld, somebody else mediates. */
  decideObjection(args: { case_id: string; objection_id: string; body: ObjectionDecision }, options?: Options): Promise<ObjectionRead>;
  /** Decline an order as a nurse. The reason helps the dispatcher, and is never shown to the family. */
  declineNursingOrder(args: { order_id: string; body: HomecareWhy }, options?: Options): Promise<NursingOfferRead>;
  /** Decline an order. Also one that was accepted, until the worker sets out. */
  declineOrder(args: { door_order_id: string; body: WhyRequest }, options?: Options): Promise<OrderRead>;
  /** Decline an order, as a server. Also one that was accepted, until the worker sets out. */
  declineOwnOrder(args: { door_order_id: string; body: WhyRequest }, options?: Options): Promise<OrderRead>;
  /** Delete a webhook endpoint. With its log; what was on its way there is not sent any more. */
  deleteEndpoint(args: { endpoint_id: string }, options?: Options): Promise<null>;
  /** Delete a draft. Only what was never published, with its files; all else is withdrawn. */
  deleteItem(args: { item_id: string }, options?: Options): Promise<null>;
  /** Delete a webhook endpoint, as a server. With its log; what was on its way there is not sent any more. */
  deleteOwnEndpoint(args: { endpoint_id: string }, options?: Options): Promise<null>;
  /** Set out. Whoever ordered hears who is on the way. What is paid online is paid before. */
  departForOrder(args: { door_order_id: string; body: AcceptRequest }, options?: Options): Promise<OrderRead>;
  /** Set out, as a server. Whoever ordered hears who is on the way. What is paid online is paid before. */
  departForOwnOrder(args: { door_order_id: string; body: AcceptRequest }, options?: Options): Promise<OrderRead>;
  /** Leave for a visit. The family is told, and the door is yours to see. */
  departForVisit(args: { order_id: string; body?: Happened }, options?: Options): Promise<NursingOrderRead>;
  /** Stop telling a webhook endpoint. What is on its way waits until it is enabled. */
  disableEndpoint(args: { endpoint_id: string }, options?: Options): Promise<EndpointRead>;
  /** Stop telling a webhook endpoint, as a server. What is on its way waits until it is enabled. */
  disableOwnEndpoint(args: { endpoint_id: string }, options?: Options): Promise<EndpointRead>;
  /** Disclose what is close to a party. Every side then accepts it (POST consents, about `disclosure`), or somebody else mediates. */
  discloseConflict(args: { case_id: string; body: DisclosureCreate }, options?: Options): Promise<DisclosureRead>;
  /** Dismiss a report of damage. There is none; the cleaning task it had opened is dropped with it. */
  dismissDamage(args: { damage_id: string; body: DamageSettle }, options?: Options): Promise<DamageRead>;
  /** Dismiss a report about a merchant. It was true after all. */
  dismissListingReport(args: { listing_report_id: string }, options?: Options): Promise<ListingReportRead>;
  /** Dismiss a report. It was true after all. */
  dismissReport(args: { report_id: string }, options?: Options): Promise<ReportRead>;
  /** Take somebody off the list who comes to the door. Old orders go on naming them. */
  dismissWorker(args: { worker_id: string }, options?: Options): Promise<null>;
  /** Offer an order to a nurse. By hand; a paid order is offered by itself. */
  dispatchNursingOrder(args: { order_id: string; body: DispatchCreate }, options?: Options): Promise<NursingOrderRead>;
  /** Dispute how an order went. By the family; opens a complaint that the provider has to look into. */
  disputeNursingOrder(args: { order_id: string; body: DisputeCreate }, options?: Options): Promise<NursingOrderRead>;
  /** Dispute an order. Staff settle it; a shop may contest that nobody came. */
  disputeOrder(args: { door_order_id: string; body: WhyRequest }, options?: Options): Promise<OrderRead>;
  /** Dispute an order, as a server. Staff settle it; a shop may contest that nobody came. */
  disputeOwnOrder(args: { door_order_id: string; body: WhyRequest }, options?: Options): Promise<OrderRead>;
  /** Take out the agreement. A copy for every side (29). */
  downloadAgreement(args: { case_id: string }, options?: Options): Promise<ArrayBuffer>;
  /** Take out the whole file. Cover, index and every part as .docx, with what was attached; without what was said in confidence. */
  downloadMediationFile(args: { case_id: string }, options?: Options): Promise<ArrayBuffer>;
  /** Take out a template. To change in Word and send back: cover, index, application, agreement …. */
  downloadTemplate(args: { template: string; code: string }, options?: Options): Promise<ArrayBuffer>;
  /** Write down what was agreed. In writing, to be signed; oral, it binds at once (28, 30). Drafted anew, signatures are void. */
  draftAgreement(args: { case_id: string; body: AgreementCreate }, options?: Options): Promise<AgreementRead>;
  /** Drop an answer at hand. What was said with it stays said. */
  dropCannedAnswer(args: { canned_answer_id: string }, options?: Options): Promise<null>;
  /** Drop a cleaning task. There is nothing to be done. */
  dropCleaning(args: { cleaning_id: string }, options?: Options): Promise<CleaningRead>;
  /** Tell a webhook endpoint again. As if it had never failed; what waited goes out within minutes. */
  enableEndpoint(args: { endpoint_id: string }, options?: Options): Promise<EndpointRead>;
  /** Tell a webhook endpoint again, as a server. As if it had never failed; what waited goes out within minutes. */
  enableOwnEndpoint(args: { endpoint_id: string }, options?: Options): Promise<EndpointRead>;
  /** Sign out everywhere. Every device, this one too. */
  endAllSessions(args?: {}, options?: Options): Promise<null>;
  /** Take somebody off duty. That one shift. */
  endDuty(args: { duty_id: string }, options?: Options): Promise<null>;
  /** Let a resident's tickets weigh what others do. What has been entered already keeps its weight. */
  endFavourInDraws(args: { resident_id: string }, options?: Options): Promise<null>;
  /** End a grant. Takes effect at the next request of whoever held it; your own role you may always lay down. */
  endGrant(args: { grant_id: string }, options?: Options): Promise<null>;
  /** Take a leave back. She is on her roster again; orders given away meanwhile do not come back. */
  endLeave(args: { nurse_id: string; leave_id: string }, options?: Options): Promise<null>;
  /** End a mandate. By whoever gave it, by whoever holds it, or by staff; it counts from the next request. */
  endProxy(args: { proxy_id: string }, options?: Options): Promise<ProxyRead>;
  /** Call off a series. One date, all from one on, or all to come. What has begun stays as it was. */
  endSeries(args: { series_id: string; scope?: VenuesSeriesScope; from?: string | null }, options?: Options): Promise<null>;
  /** End that a merchant serves a place. By the merchant itself, or by the place. */
  endServing(args: { merchant_id: string; code: string; body: MerchantsStandingWhy }, options?: Options): Promise<StandingRead>;
  /** Sign a device out. Its tokens fail at their next use. */
  endSession(args: { session_id: string }, options?: Options): Promise<null>;
  /** Enter a draw. One ticket a household, as early or late as it likes. What is won is a booking by the venue's rules. */
  enterDraw(args: { draw_id: string; body: TicketCreate }, options?: Options): Promise<TicketRead>;
  /** Enter a webhook endpoint for an integrator. It hears of whatever happens at the place and below. Its secret is shown this once. */
  enterEndpointAt(args: { code: string; body: EndpointCreate }, options?: Options): Promise<EndpointMade>;
  /** Enter a webhook endpoint for an organisation. Its secret is shown this once. What is sent there is signed by Standard Webhooks. */
  enterEndpointFor(args: { organisation_id: string; body: EndpointCreate }, options?: Options): Promise<EndpointMade>;
  /** Enter an organisation as a nursing provider. By its administrator. Rules, nurses and rosters come next. */
  enterNursingProvider(args: { body: ProviderWrite }, options?: Options): Promise<ProviderRead>;
  /** Enter my webhook endpoint, as a server. Its secret is shown this once. What is sent there is signed by Standard Webhooks. */
  enterOwnEndpoint(args: { body: EndpointCreate }, options?: Options): Promise<EndpointMade>;
  /** Get the households as a sheet. Every door and how many live there, without a name; that you took it is written down. */
  exportHouseholds(args: { code: string }, options?: Options): Promise<ArrayBuffer>;
  /** Take the directory of merchants as a sheet. Those that serve the place, with what they do, when they are open and what they open for free. */
  exportMerchants(args: { code: string }, options?: Options): Promise<ArrayBuffer>;
  /** Get everything about me. In full, for you to keep or to take elsewhere; with `X-Acting-For` that of whom you act for. */
  exportMyData(args?: {}, options?: Options): Promise<DataRead>;
  /** Get the residents as a sheet. Masked like every other answer; that you took it is written down. */
  exportResidents(args: { code: string }, options?: Options): Promise<ArrayBuffer>;
  /** Get the staff as a sheet. Who holds which role where, at the place and below it. */
  exportStaff(args: { code: string }, options?: Options): Promise<ArrayBuffer>;
  /** Extend the month. Only if every side agrees. */
  extendMediation(args: { case_id: string; body: ExtensionCreate }, options?: Options): Promise<MediationRead>;
  /** Let a resident's tickets weigh more. For staff who have seen, say, a certificate of disability: until when, and never why. */
  favourInDraws(args: { resident_id: string; body: FavourGive }, options?: Options): Promise<null>;
  /** Say that it is clean. By whoever did it. */
  finishCleaning(args: { cleaning_id: string }, options?: Options): Promise<CleaningRead>;
  /** Say that it is done. Whoever ordered confirms it, or contests it within a week. */
  finishOrder(args: { door_order_id: string }, options?: Options): Promise<OrderRead>;
  /** Say that it is done, as a server. Whoever ordered confirms it, or contests it within a week. */
  finishOwnOrder(args: { door_order_id: string }, options?: Options): Promise<OrderRead>;
  /** Forget me. Ends the account and takes out whatever identifies you, except what a rule keeps; 409 while something of yours is still under way. With `X-Acting-For` it is whom you act for, by a mandate for their data. */
  forgetMe(args?: {}, options?: Options): Promise<null>;
  /** Forget a resident. At the written request of somebody without a phone, or of the kin of the dead; as `DELETE /me`. */
  forgetResident(args: { resident_id: string }, options?: Options): Promise<null>;
  /** Enter an organisation. It has no members yet; give somebody a role in it next. */
  foundOrganisation(args: { code: string; body: OrganisationCreate }, options?: Options): Promise<OrganisationRead>;
  /** Give a cleaning task back. Somebody else may take it on. */
  giveBackCleaning(args: { cleaning_id: string }, options?: Options): Promise<CleaningRead>;
  /** Give an accepted order back. Before you leave for it; others are asked at once. */
  giveBackNursingOrder(args: { order_id: string; body: HomecareWhy }, options?: Options): Promise<NursingOrderRead>;
  /** Consent to one purpose. 201; 200 if it is given already. Each purpose apart, and never a condition of anything else. */
  giveConsent(args: { body: ConsentsConsentCreate }, options?: Options): Promise<ConsentsConsentRead>;
  /** Agree or refuse. By a side itself, or written down by who has the case. One clear no to the mediation ends it (17). */
  giveMediationConsent(args: { case_id: string; body: MediationConsentCreate }, options?: Options): Promise<MediationConsentRead>;
  /** Give my phone number. Takes the code of getPhoneNumber, which WeChat gives once its user has agreed. */
  givePhone(args: { body: PhoneCode }, options?: Options): Promise<AccountRead>;
  /** Give a role at a place. 201; 200 if it is held already; 202 for an administrator, until another one confirms. */
  giveRole(args: { code: string; body: GrantCreate }, options?: Options): Promise<GrantDetail>;
  /** Give a role in an organisation. 201; 200 if it is held already. */
  giveRoleInside(args: { organisation_id: string; body: GrantCreate }, options?: Options): Promise<GrantDetail>;
  /** Grant revisits. By the provider, after a visit: visits of the same kind that cost nothing, drawn like a package's. */
  grantRevisits(args: { order_id: string; body: RevisitCreate }, options?: Options): Promise<PurchaseRead>;
  /** Hand in a paper of a merchant. A licence, a permit or the contract. When it has run out, the merchant is off the list by itself. */
  handInPaper(args: { merchant_id: string; body: PaperHandIn }, options?: Options): Promise<PaperRead>;
  /** Hand a case back. Into the pool, with a ground; after the second time the head decides who has it, and that binds. */
  handMediationBack(args: { case_id: string; body: HandBack }, options?: Options): Promise<null>;
  /** Enter somebody who comes to the door. Whoever ordered sees name and photograph from the moment they are named for the order. */
  hireWorker(args: { merchant_id: string; body: WorkerCreate }, options?: Options): Promise<WorkerRead>;
  /** Hold a session. The first begins the mediation. Each side then confirms the record (POST consents, about `record`). */
  holdSession(args: { case_id: string; body: HearingCreate }, options?: Options): Promise<HearingRead>;
  /** Hold a slot while filling the form. Nobody else gets it for some minutes; `submit` asks for it, or it lapses by itself. */
  holdSlot(args: { venue_id: string; body: HoldCreate }, options?: Options): Promise<BookingRead>;
  /** Check who the patient is. By a card, a wristband or the family; before anything is done. */
  identifyPatient(args: { order_id: string; body: Identification }, options?: Options): Promise<NursingOrderRead>;
  /** Enter residents from a sheet. All rows or, with one bad cell anywhere, none; households that are not there yet are made. */
  importResidents(args: { code: string; dry_run?: boolean; on_error?: "reject_all" | "skip_bad"; body: BodyImportResidents }, options?: Options): Promise<ImportRead>;
  /** Give roles from a sheet. All rows or, with one bad cell anywhere, none; only roles that you may give there. */
  importStaff(args: { code: string; dry_run?: boolean; on_error?: "reject_all" | "skip_bad"; body: BodyImportStaff }, options?: Options): Promise<StaffImportRead>;
  /** Look into an incident. Somebody who answers for the provider takes it on. */
  investigateIncident(args: { incident_id: string }, options?: Options): Promise<IncidentRead>;
  /** Join a visit to my building. An order of one's own in the same window; once enough have joined, all of them pay the joint price. */
  joinVisit(args: { door_visit_id: string; body: JoinCreate }, options?: Options): Promise<OrderRead>;
  /** Wait for a slot that is taken. When it is freed, it is kept for the first in line and they are told; then `claim` or `decline`. */
  joinWaitlist(args: { venue_id: string; body: WaitCreate }, options?: Options): Promise<WaitRead>;
  /** Lay down new rules for a category. From a day on; orders already submitted keep the rules they had. */
  layDownNursingRules(args: { provider_id: string; body: OfferingWrite }, options?: Options): Promise<OfferingRead>;
  /** Lay down new terms. From a day on; orders already submitted keep the terms they had. */
  layDownNursingTerms(args: { provider_id: string; body: TermsWrite }, options?: Options): Promise<TermsRead>;
  /** Leave the waiting list. What was kept for you is offered to the next in line at once. */
  leaveWaitlist(args: { wait_id: string }, options?: Options): Promise<WaitRead>;
  /** Let a merchant serve a place. From now on the place's residents find it, as soon as it is approved where it stands. */
  letServe(args: { merchant_id: string; code: string }, options?: Options): Promise<StandingRead>;
  /** Open a venue again. What was displaced stays so; the time is free, and whoever waits for it hears first. */
  liftClosure(args: { closure_id: string }, options?: Options): Promise<null>;
  /** Link an account to a resident. From now on whoever signs in with it is this resident. */
  linkResident(args: { resident_id: string; body: Link }, options?: Options): Promise<ResidentRead>;
  /** List the alarms of a place. Newest first, as far as they are your business. */
  listAlarms(args: { code: string; after?: string | null; limit?: number; status?: AlarmStatus | null }, options?: Options): Promise<Page<AlarmRead>>;
  /** See what could be had instead. The nearest first, ten at the most: another hour, another day, or another room of the community. */
  listAlternatives(args: { booking_id: string }, options?: Options): Promise<Array<AlternativeRead>>;
  /** List the days that were compared. WeChat Pay's bill of each day, compared with our books after ten the next morning. */
  listBills(args?: { after?: string | null; limit?: number }, options?: Options): Promise<Page<BillRead>>;
  /** Read what is said about a booking. Newest first, for whoever sees the booking. */
  listBookingMessages(args: { booking_id: string; after?: string | null; limit?: number }, options?: Options): Promise<Page1>;
  /** List the bookings of a place. Newest first; residents see their own, staff all those within their reach. */
  listBookings(args: { code: string; after?: string | null; limit?: number; venue_id?: string | null; status?: BookingStatus | null }, options?: Options): Promise<Page<BookingRead>>;
  /** List the bookings of a venue. Newest first; residents see their own, staff all those within their reach. */
  listBookingsOfVenue(args: { venue_id: string; after?: string | null; limit?: number; status?: BookingStatus | null }, options?: Options): Promise<Page<BookingRead>>;
  /** List whom to call. Residents without an account or anybody to act for them, who are to be told something; newest first. */
  listCalls(args: { code: string; after?: string | null; limit?: number; status?: CallStatus }, options?: Options): Promise<Page<CallRead>>;
  /** List who could be sent, and why others not. For dispatchers: who fits first, by rank; with what blocks the others and its source. */
  listCandidates(args: { order_id: string }, options?: Options): Promise<Array<CandidateRead>>;
  /** List the answers at hand. Newest first; for staff, who say one by its id: `canned_id` of a message. */
  listCannedAnswers(args: { code: string; after?: string | null; limit?: number }, options?: Options): Promise<Page<CannedRead>>;
  /** List the service lists of a place. Those in force there: its own, else those of the nearest place above. */
  listCatalogs(args: { code: string }, options?: Options): Promise<Array<CatalogBrief>>;
  /** List what lies directly below a place. Ordered by code; archived places are left out. */
  listChildren(args: { code: string; after?: string | null; limit?: number }, options?: Options): Promise<Page<PlaceRead>>;
  /** List the claims of a place. Newest first; staff see those within their reach, others their own. */
  listClaims(args: { code: string; after?: string | null; limit?: number; status?: ClaimStatus | null }, options?: Options): Promise<Page<ClaimRead>>;
  /** List what is to be cleaned. Newest first; for staff. */
  listCleanings(args: { code: string; after?: string | null; limit?: number; status?: CleaningStatus | null }, options?: Options): Promise<Page<CleaningRead>>;
  /** List who asked to see what is about minors. Newest first; all for whoever may approve, their own for others. */
  listClearances(args: { code: string; after?: string | null; limit?: number; status?: ClearanceStatus | null }, options?: Options): Promise<Page<ClearanceRead>>;
  /** List when a venue is closed for once. Now and to come, with the reason; those of the hall it is a part of, too. */
  listClosures(args: { venue_id: string; after?: string | null; limit?: number }, options?: Options): Promise<Page<ClosureRead>>;
  /** Read what the court said. Oldest first. */
  listConfirmations(args: { case_id: string }, options?: Options): Promise<Array<ConfirmationRead>>;
  /** Read what consent is asked for. The words in force for each purpose, in both languages. */
  listConsentTexts(args?: {}, options?: Options): Promise<Array<ConsentTextRead>>;
  /** List what I consented to. The latest first, those withdrawn too. */
  listConsents(args?: {}, options?: Options): Promise<Array<ConsentsConsentRead>>;
  /** List the corrections asked for at a place. Newest first; staff see those within their reach, others their own. */
  listCorrections(args: { code: string; after?: string | null; limit?: number; status?: CorrectionStatus | null }, options?: Options): Promise<Page<CorrectionRead>>;
  /** List what is damaged at a venue. Newest first; staff see all, others what they reported. */
  listDamages(args: { venue_id: string; after?: string | null; limit?: number }, options?: Options): Promise<Page<DamageRead>>;
  /** List what was sent to a webhook endpoint. Newest first, of the last thirty days. */
  listDeliveries(args: { endpoint_id: string; after?: string | null; limit?: number }, options?: Options): Promise<Page<DeliveryRead>>;
  /** List what differs. Newest first: only ours, only theirs, another amount, another refund. */
  listDifferences(args?: { after?: string | null; limit?: number; day?: string | null; kind?: DifferenceKind | null; resolved?: boolean | null }, options?: Options): Promise<Page<DifferenceRead>>;
  /** Read what was disclosed. And who has accepted it. */
  listDisclosures(args: { case_id: string }, options?: Options): Promise<Array<DisclosureRead>>;
  /** List the draws for a venue. Newest first, past ones too, for everybody. */
  listDraws(args: { venue_id: string; after?: string | null; limit?: number }, options?: Options): Promise<Page<DrawRead>>;
  /** List who is on duty. Shifts that are not over, entered last first; for staff. */
  listDuties(args: { code: string; after?: string | null; limit?: number }, options?: Options): Promise<Page<ShiftRead>>;
  /** List the webhook endpoints of a place's integrators. Newest first; those within your reach. */
  listEndpointsAt(args: { code: string; after?: string | null; limit?: number }, options?: Options): Promise<Page<EndpointRead>>;
  /** List an organisation's webhook endpoints. Newest first, for its owners; with those of its test keys. */
  listEndpointsOf(args: { organisation_id: string; after?: string | null; limit?: number }, options?: Options): Promise<Page<EndpointRead>>;
  /** Read what was shown. A side reads its own, and what is shared. */
  listEvidence(args: { case_id: string }, options?: Options): Promise<Array<EvidenceRead>>;
  /** List what merchants open to everybody for free. Toilets, water, charging, seats and more, with today's hours. */
  listFacilities(args: { code: string; after?: string | null; limit?: number; kind?: FacilityKind | null; open_now?: boolean | null }, options?: Options): Promise<Page<FacilityRead>>;
  /** List what my merchant opens for free. In whatever state, for its members and for staff. */
  listFacilitiesOf(args: { merchant_id: string }, options?: Options): Promise<Array<FacilityDetail>>;
  /** Read the questions after a visit. By the day they are due; answers are health data, and looks at them are written down. */
  listFollowUps(args: { order_id: string }, options?: Options): Promise<Array<HomecareAftercareFollowUpRead>>;
  /** List the roles held at a place. Newest first; those at the place and below it within your reach, and your own. */
  listGrants(args: { code: string; after?: string | null; limit?: number; role?: Role | null; status?: GrantStatus }, options?: Options): Promise<Page<GrantDetail>>;
  /** List the households of a place. Newest first; those within your reach, and your own. */
  listHouseholds(args: { code: string; after?: string | null; limit?: number }, options?: Options): Promise<Page<HouseholdRead>>;
  /** List items as staff see them. Newest first; drafts and withdrawn ones only within your reach. */
  listItems(args: { code: string; after?: string | null; limit?: number; status?: ItemStatus | null; catalog?: CatalogName | null }, options?: Options): Promise<Page<ItemRead>>;
  /** List the keys of an organisation's servers. Newest first, with those that were revoked; what they are is never shown again. */
  listKeys(args: { organisation_id: string }, options?: Options): Promise<Array<KeyRead>>;
  /** List a nurse's leaves. The latest first. */
  listLeaves(args: { nurse_id: string }, options?: Options): Promise<Array<LeaveRead>>;
  /** List the reports about merchants of a place. Newest first: staff see those within their reach, others their own. */
  listListingReports(args: { code: string; after?: string | null; limit?: number; status?: ReportStatus | null }, options?: Options): Promise<Page<ListingReportRead>>;
  /** Read who has looked. Newest first: every reading of the case, by whom and in which role. */
  listLooks(args: { case_id: string; after?: string | null; limit?: number }, options?: Options): Promise<Page<LookRead>>;
  /** Read who agreed to what. Oldest first; of each side the last word counts. */
  listMediationConsents(args: { case_id: string }, options?: Options): Promise<Array<MediationConsentRead>>;
  /** Read the visits afterwards. Oldest first. */
  listMediationFollowUps(args: { case_id: string }, options?: Options): Promise<Array<MediationAgreementsFollowUpRead>>;
  /** Read the messages of a mediation. Newest first; a side reads its own and those for all. */
  listMediationMessages(args: { case_id: string; after?: string | null; limit?: number }, options?: Options): Promise<Page2>;
  /** Read how a mediation was rated. All for who has the case, your own for a side. */
  listMediationRatings(args: { case_id: string }, options?: Options): Promise<Array<CasesRatingRead>>;
  /** List mediations. Newest first: those you are a party to, mediate, may take from the pool, or lead; no others. */
  listMediations(args: { code: string; after?: string | null; limit?: number; status?: MediationStatus | null; type?: DisputeType | null }, options?: Options): Promise<Page<MediationRead>>;
  /** Read who mediates. Those who have ended, too. */
  listMediators(args: { case_id: string }, options?: Options): Promise<Array<MediatorRead>>;
  /** List who holds a role in an organisation. All of them for its administrators; your own for everybody else. */
  listMembers(args: { organisation_id: string; after?: string | null; limit?: number; role?: Role | null; status?: GrantStatus }, options?: Options): Promise<Page<GrantDetail>>;
  /** List the merchants that serve a place. Newest first; those that serve the place, a place above it or one below it. */
  listMerchants(args: { code: string; after?: string | null; limit?: number; function?: "life" | "social" | "shopping" | "education" | "advice" | null; category?: string | null; free?: boolean | null; open_now?: boolean | null; q?: string | null }, options?: Options): Promise<Page<MerchantRead>>;
  /** Who was shown what is sensitive about me. Health, mediation, and whatever is about a child: each time, by whom and for what; newest first. */
  listMyAccesses(args?: { after?: string | null; limit?: number }, options?: Options): Promise<Page<AccessRead>>;
  /** List my alarms. Those you raised, were told of or may answer, newest first. */
  listMyAlarms(args?: { after?: string | null; limit?: number; status?: AlarmStatus | null }, options?: Options): Promise<Page<AlarmRead>>;
  /** List my bookings. Newest first, wherever the venue is. */
  listMyBookings(args?: { after?: string | null; limit?: number; venue_id?: string | null; status?: BookingStatus | null }, options?: Options): Promise<Page<BookingRead>>;
  /** List my claims. Newest first. */
  listMyClaims(args?: { after?: string | null; limit?: number }, options?: Options): Promise<Page<ClaimRead>>;
  /** List what I asked to correct. Newest first. */
  listMyCorrections(args?: { after?: string | null; limit?: number; status?: CorrectionStatus | null }, options?: Options): Promise<Page<CorrectionRead>>;
  /** List my coupons. Newest first, those used and expired too. */
  listMyCoupons(args?: { after?: string | null; limit?: number }, options?: Options): Promise<Page<CouponRead>>;
  /** List my tickets. Newest first. */
  listMyDrawTickets(args?: { after?: string | null; limit?: number }, options?: Options): Promise<Page<TicketRead>>;
  /** List my merchants. Those you are a member of, in whatever state. */
  listMyMerchants(args?: { after?: string | null; limit?: number }, options?: Options): Promise<Page<StandingRead>>;
  /** List my nursing orders. Newest first: ordered by you, for you, or accepted by you as a nurse. */
  listMyNursingOrders(args?: { after?: string | null; limit?: number; status?: HomecareOrdersOrderStatus | null }, options?: Options): Promise<Page<NursingOrderBrief>>;
  /** List my nursing packages. Newest first: bought by you, or for you, or granted; with the visits that are left. */
  listMyNursingPurchases(args?: { after?: string | null; limit?: number; status?: PurchaseStatus | null }, options?: Options): Promise<Page<PurchaseRead>>;
  /** List the orders offered to me. For nurses, newest first; whoever accepts first has it. */
  listMyOffers(args?: { after?: string | null; limit?: number; status?: OfferStatus | null }, options?: Options): Promise<Page<NursingOfferRead>>;
  /** List my orders. Newest first. */
  listMyOrders(args?: { after?: string | null; limit?: number; status?: OrdersOrderStatus | null }, options?: Options): Promise<Page<OrderRead>>;
  /** List my payments. What you paid or were to pay, newest first. */
  listMyPayments(args?: { after?: string | null; limit?: number; status?: PaymentStatus | null; subject_id?: string | null }, options?: Options): Promise<Page<PaymentRead>>;
  /** List who acts for me, and for whom I act. Newest first; one beyond its last day counts no longer, though nobody has ended it. */
  listMyProxies(args?: { after?: string | null; limit?: number; status?: ProxyStatus }, options?: Options): Promise<Page<ProxyRead>>;
  /** Who looked at my data. Each time somebody was shown a field of yours in full, newest first. */
  listMyReveals(args?: { after?: string | null; limit?: number }, options?: Options): Promise<Page<RevealRead>>;
  /** List what I wait for. Newest first, with the place in line. */
  listMyWaits(args?: { after?: string | null; limit?: number; status?: WaitStatus | null }, options?: Options): Promise<Page<WaitRead>>;
  /** Read the notes. All for who mediates and who leads; for a side those about it that are not sealed. */
  listNotes(args: { case_id: string }, options?: Options): Promise<Array<NoteRead>>;
  /** Read my inbox. What the community told you, newest first. */
  listNotices(args?: { after?: string | null; limit?: number }, options?: Options): Promise<Page<NoticeRead>>;
  /** List the nurses of a provider. Newest first; all of them for the provider's administrators and assessors, yourself if you are one. */
  listNurses(args: { provider_id: string; after?: string | null; limit?: number; status?: NurseStatus | null }, options?: Options): Promise<Page<NurseRead>>;
  /** List the incidents of a nursing provider. Newest first; all for whoever answers for the provider, your own reports otherwise. */
  listNursingIncidents(args: { provider_id: string; after?: string | null; limit?: number; status?: IncidentStatus | null }, options?: Options): Promise<Page<IncidentRead>>;
  /** Read who looked at a nursing order. Every look at health data or the door, the latest first. */
  listNursingLooks(args: { order_id: string }, options?: Options): Promise<Array<NursingLookRead>>;
  /** Read the rules of a nursing provider. By category, the latest first: what must hold, since when, and by what source. */
  listNursingOfferings(args: { provider_id: string }, options?: Options): Promise<Array<OfferingRead>>;
  /** List the packages of a nursing provider. Several visits of one item at one price, as they can be bought now. */
  listNursingPackages(args: { provider_id: string }, options?: Options): Promise<Array<PackageRead>>;
  /** List who nurses at home here. Newest first; whoever comes to the place. */
  listNursingProviders(args: { code: string; after?: string | null; limit?: number }, options?: Options): Promise<Page<ProviderRead>>;
  /** Find a time for nursing at home. Every half hour at which a provider can really come: fit nurses, free, the way included. */
  listNursingSlots(args: { code: string; item_id: string; from: string; to?: string | null }, options?: Options): Promise<Array<NursingSlotRead>>;
  /** Read on what terms a provider comes. The latest first; what calling off costs, and what is given back where the provider fails. */
  listNursingTerms(args: { provider_id: string }, options?: Options): Promise<Array<TermsRead>>;
  /** Read the objections. With what was decided. */
  listObjections(args: { case_id: string }, options?: Options): Promise<Array<ObjectionRead>>;
  /** List the reports about offers of a place. Newest first: staff see those within their reach, others their own. */
  listOfferReports(args: { code: string; after?: string | null; limit?: number; status?: ReportStatus | null }, options?: Options): Promise<Page<ReportRead>>;
  /** List the offers that wait for a person. Newest first, with what the rules found: for staff those within their reach, for members their own. */
  listOfferReviews(args: { code: string; after?: string | null; limit?: number }, options?: Options): Promise<Page<OfferDetail>>;
  /** List the offers to be had at a place. Newest first, of merchants that serve it; those for some people only, to whom they are meant. */
  listOffers(args: { code: string; after?: string | null; limit?: number; item_code?: string | null }, options?: Options): Promise<Page<OfferRead>>;
  /** List what a merchant offers. Newest first; none of one that is not listed. */
  listOffersOfMerchant(args: { merchant_id: string; after?: string | null; limit?: number; item_code?: string | null }, options?: Options): Promise<Page<OfferRead>>;
  /** List the visits to my building that I may join. How many homes have joined, not whose. */
  listOpenVisits(args?: {}, options?: Options): Promise<Array<OrdersVisitRead>>;
  /** List the orders of a place. Newest first; staff all those within their reach, everybody else their own. */
  listOrdersAt(args: { code: string; after?: string | null; limit?: number; status?: OrdersOrderStatus | null }, options?: Options): Promise<Page<OrderRead>>;
  /** List the orders of a nursing provider. Newest first, for its administrators and assessors; never another provider's. */
  listOrdersOfProvider(args: { provider_id: string; after?: string | null; limit?: number; status?: HomecareOrdersOrderStatus | null }, options?: Options): Promise<Page<NursingOrderBrief>>;
  /** List a shop's orders. Newest first: all for its members, of all others their own. */
  listOrdersOfShop(args: { merchant_id: string; after?: string | null; limit?: number; status?: OrdersOrderStatus | null }, options?: Options): Promise<Page<OrderRead>>;
  /** List the organisations of a place. Newest first; those within your reach, and those you are a member of. */
  listOrganisations(args: { code: string; after?: string | null; limit?: number; kind?: OrganisationKind | null }, options?: Options): Promise<Page<OrganisationRead>>;
  /** List what was sent to a webhook endpoint, as a server. Newest first, of the last thirty days. */
  listOwnDeliveries(args: { endpoint_id: string; after?: string | null; limit?: number }, options?: Options): Promise<Page<DeliveryRead>>;
  /** List my webhook endpoints, as a server. Newest first; a test key sees those of test keys. */
  listOwnEndpoints(args?: { after?: string | null; limit?: number }, options?: Options): Promise<Page<EndpointRead>>;
  /** List my keys, as a server. Those of the organisation that the key belongs to, newest first. */
  listOwnKeys(args?: {}, options?: Options): Promise<Array<KeyRead>>;
  /** List my offers, as a server. Newest first, in whatever state, with what is to be mended. */
  listOwnOffers(args?: { after?: string | null; limit?: number }, options?: Options): Promise<Page<OfferDetail>>;
  /** List my shop's orders, as a server. Newest first; none for a test key, since residents order nothing in the sandbox. */
  listOwnOrders(args?: { after?: string | null; limit?: number; status?: OrdersOrderStatus | null }, options?: Options): Promise<Page<OrderRead>>;
  /** List the payments of a place. Newest first; your own, and those of your organisation or within your reach. */
  listPayments(args: { code: string; after?: string | null; limit?: number; status?: PaymentStatus | null; subject_id?: string | null }, options?: Options): Promise<Page<PaymentRead>>;
  /** Read how long what is kept. Which personal data are kept how long and by which law; a job carries it out every day. */
  listPrivacyRules(args?: {}, options?: Options): Promise<Array<PrivacyRuleRead>>;
  /** List who acts for a resident. Newest first; those that you gave, were given, or might record. */
  listProxies(args: { resident_id: string; after?: string | null; limit?: number; status?: ProxyStatus }, options?: Options): Promise<Page<ProxyRead>>;
  /** List what was bought of a nursing provider. Newest first, for its own people. */
  listPurchasesOfProvider(args: { provider_id: string; after?: string | null; limit?: number; status?: PurchaseStatus | null }, options?: Options): Promise<Page<PurchaseRead>>;
  /** List the residents of a place. Newest first, masked; those within your reach, yourself and whom you live with. */
  listResidents(args: { code: string; after?: string | null; limit?: number; status?: ResidentStatus | null }, options?: Options): Promise<Page<ResidentRead>>;
  /** List where I am signed in. Every device that is signed in as you, the latest first. */
  listSessions(args?: {}, options?: Options): Promise<Array<SessionRead>>;
  /** Read the sessions. With the record, which is every side's. */
  listSessionsOfMediation(args: { case_id: string }, options?: Options): Promise<Array<HearingRead>>;
  /** List the offers of my merchant. Newest first, in whatever state, with what is to be mended. */
  listShelf(args: { merchant_id: string; after?: string | null; limit?: number }, options?: Options): Promise<Page<OfferDetail>>;
  /** See when a venue is free. Every slot of those days, and of those that cannot be had, why. Signed in, one's own quota counts. */
  listSlots(args: { venue_id: string; date?: string | null; from?: string | null; to?: string | null }, options?: Options): Promise<Array<SlotRead>>;
  /** List the merchants of a place with their standing. Newest first, in whatever state; staff see all within their reach, members their own. */
  listStandings(args: { code: string; after?: string | null; limit?: number; status?: MerchantStatus | null }, options?: Options): Promise<Page<StandingRead>>;
  /** List which messages I agreed to. Every message that WeChat may bring, and how many of each you have agreed to. */
  listSubscriptions(args?: {}, options?: Options): Promise<Array<SubscriptionRead>>;
  /** What waits for me. Of all kinds; what is due first comes first, what has no deadline last. */
  listTodo(args?: { after?: string | null; limit?: number }, options?: Options): Promise<Page<TodoRead>>;
  /** List the venues of a place. Newest first; those in the place and everywhere below it. */
  listVenues(args: { code: string; after?: string | null; limit?: number }, options?: Options): Promise<Page<VenueRead>>;
  /** Read the book of a nursing package. Every visit bought, drawn, given back or refunded, by number; nothing is ever changed in it. */
  listVisitEntries(args: { purchase_id: string }, options?: Options): Promise<Array<VisitEntryRead>>;
  /** List who waits for a venue. Newest first; residents see their own, staff all those within their reach. */
  listWaitsOfVenue(args: { venue_id: string; after?: string | null; limit?: number; status?: WaitStatus | null }, options?: Options): Promise<Page<WaitRead>>;
  /** List what machines can be told of. Names for `events`. The data are ids: whoever wants more asks the API, with its own rights. */
  listWebhookEvents(args?: {}, options?: Options): Promise<Array<EventRead>>;
  /** List who comes to the door for a shop. For its members. */
  listWorkers(args: { merchant_id: string }, options?: Options): Promise<Array<WorkerRead>>;
  /** Make a link for my calendar. Shown once. The link before it is good no longer. */
  makeCalendarLink(args?: {}, options?: Options): Promise<CalendarLinkMade>;
  /** Say that I live here. Staff of the place decide; approved, your account is that resident's. One claim at a time. */
  makeClaim(args: { body: ClaimCreate }, options?: Options): Promise<ClaimRead>;
  /** Make a key for a server. Shown this once. Two live and two test keys at a time, so that one is replaced without a pause. */
  makeKey(args: { organisation_id: string; body: KeyCreate }, options?: Options): Promise<KeyMade>;
  /** Draft an order for nursing at home. For yourself or your household; nothing is promised before it is submitted. */
  makeNursingOrder(args: { body: NursingOrderCreate }, options?: Options): Promise<NursingOrderRead>;
  /** Make my next key, as a server. Of the same mode and with no more scopes than the key that asks; then revoke the old one. */
  makeOwnKey(args: { body: KeyCreate }, options?: Options): Promise<KeyMade>;
  /** Mark a notice as read. Again is the same. */
  markNoticeRead(args: { notice_id: string }, options?: Options): Promise<NoticeRead>;
  /** Write down vital signs. Sealed; values beyond the limits are told at once. */
  measureVitals(args: { order_id: string; body: VitalsWrite }, options?: Options): Promise<HomecareVisitsVisitRead>;
  /** Say that the other side was not there. The shop, that nobody opened; whoever ordered, that nobody came within the window. */
  missOrder(args: { door_order_id: string }, options?: Options): Promise<OrderRead>;
  /** Say that the other side was not there, as a server. The shop, that nobody opened; whoever ordered, that nobody came within the window. */
  missOwnOrder(args: { door_order_id: string }, options?: Options): Promise<OrderRead>;
  /** Note that a resident moved away. They no longer see those they lived with. */
  moveResidentAway(args: { resident_id: string; body: Departure }, options?: Options): Promise<ResidentRead>;
  /** Note that a resident came back. Into the household they left; PUT knows of another. */
  moveResidentIn(args: { resident_id: string }, options?: Options): Promise<ResidentRead>;
  /** Name who hears of a missed term at last. When heads, street and administrators are all vacant or silent. */
  nameMediationDuty(args: { code: string; body: DutyWrite }, options?: Options): Promise<CasesDutyRead>;
  /** Name a mediator. By the head, or chosen by a side (19); a mediator takes a case from the pool for themselves. */
  nameMediator(args: { case_id: string; body: MediatorCreate }, options?: Options): Promise<MediatorRead>;
  /** Note a visit afterwards. Was it done, are they satisfied, may it flare up again. */
  noteFollowUp(args: { case_id: string; body: FollowUpCreate }, options?: Options): Promise<MediationAgreementsFollowUpRead>;
  /** Note that somebody was not reached. They may still be told later. */
  noteMissed(args: { call_id: string }, options?: Options): Promise<CallRead>;
  /** Note what was done. The committee looks after it (31); once all is done the case is performed. */
  notePerformance(args: { case_id: string; body: PerformanceCreate }, options?: Options): Promise<AgreementRead>;
  /** Note that a resident died. Nothing is erased by it. */
  noteResidentDeceased(args: { resident_id: string; body: Departure }, options?: Options): Promise<ResidentRead>;
  /** Say which messages I agreed to. As wx.requestSubscribeMessage answered: each accept is good for one message. */
  noteSubscriptions(args: { body: SubscriptionsCreate }, options?: Options): Promise<Array<SubscriptionRead>>;
  /** Note that somebody was told. By phone, by a slip of paper, or at the door. */
  noteTold(args: { call_id: string; body: Told }, options?: Options): Promise<CallRead>;
  /** Object to a mediator. With a reason; nothing goes on until the head has decided. */
  objectToMediator(args: { case_id: string; body: ObjectionCreate }, options?: Options): Promise<ObjectionRead>;
  /** Put a package on sale. It is never changed: withdraw it, and offer another. */
  offerNursingPackage(args: { provider_id: string; body: PackageWrite }, options?: Options): Promise<PackageRead>;
  /** Let a slot be drawn for. All its seats are kept for it; the hash of the seed is published now, the seed when it is drawn. */
  openDraw(args: { venue_id: string; body: DrawCreate }, options?: Options): Promise<DrawRead>;
  /** Open a file. By the rights of what names it: a form of a published item is public. No token needed then. */
  openFile(args: { file_id: string }, options?: Options): Promise<ArrayBuffer>;
  /** Order a service to the door. The shop accepts or declines. With `shared`, neighbours of the building may join the visit. */
  orderToTheDoor(args: { merchant_id: string; body: OrderCreate }, options?: Options): Promise<OrderRead>;
  /** Take a free facility off the list. By staff, until they restore it. */
  pauseFacility(args: { facility_id: string; body: MerchantsStandingWhy }, options?: Options): Promise<FacilityDetail>;
  /** Suspend the month. For an appraisal and the like; after a while it goes on by itself. */
  pauseMediation(args: { case_id: string; body: PauseCreate }, options?: Options): Promise<MediationRead>;
  /** Go on holiday. Off the lists until it resumes, or until the day after `until`. */
  pauseMerchant(args: { merchant_id: string; body: Holiday }, options?: Options): Promise<StandingRead>;
  /** Pause an offer. Until it is resumed, or pushed anew and looked at. */
  pauseOffer(args: { offer_id: string; body: OffersWhy }, options?: Options): Promise<OfferDetail>;
  /** Pause the service. Somebody had to be called, or to rest. */
  pauseVisit(args: { order_id: string }, options?: Options): Promise<NursingOrderRead>;
  /** Pay for a nursing order. The price is fixed by now. When the money has come, the order is dispatched by itself. */
  payNursingOrder(args: { order_id: string }, options?: Options): Promise<CheckoutRead>;
  /** Pay for a nursing package. When the money has come, its visits can be drawn. */
  payNursingPurchase(args: { purchase_id: string }, options?: Options): Promise<CheckoutRead>;
  /** Pay for an order. When the shop has accepted; it sets out when the money has come. */
  payOrder(args: { door_order_id: string }, options?: Options): Promise<CheckoutRead>;
  /** Print the card of merchants. 便民服务卡, in 16 points and more, for the notice board and for whoever has no phone. */
  printServiceCard(args: { code: string }, options?: Options): Promise<ArrayBuffer>;
  /** Print a service list. 社区服务清单, category by category, in 16 points and more. */
  printServiceList(args: { name: "government" | "commercial" | "nursing" | "elderly" | "posts"; code: string }, options?: Options): Promise<ArrayBuffer>;
  /** Print slips of paper. One for each call that waits, with the door to put it under; names are masked. */
  printSlips(args: { code: string }, options?: Options): Promise<ArrayBuffer>;
  /** Publish an item. From now on everybody sees it. */
  publishItem(args: { item_id: string }, options?: Options): Promise<ItemRead>;
  /** Publish what was pushed. A person has looked, and sees nothing wrong. */
  publishOffer(args: { offer_id: string }, options?: Options): Promise<OfferDetail>;
  /** Push many offers, as a server. Up to 5 000, as JSON or a line each; an answer for each of them, by its index. */
  pushOffers(args: { dry_run?: boolean; on_error?: "reject_all" | "skip_bad"; full_sync?: boolean; expected_rows?: number | null; body: OfferBulk }, options?: Options): Promise<PushRead>;
  /** Push many offers, as a person. The same as a server's. */
  pushOffersAsPerson(args: { merchant_id: string; dry_run?: boolean; on_error?: "reject_all" | "skip_bad"; full_sync?: boolean; expected_rows?: number | null; body: OfferBulk }, options?: Options): Promise<PushRead>;
  /** Push offers from a sheet. By a member of the merchant, or by staff on its behalf; the same rules as for servers. */
  pushSheet(args: { merchant_id: string; dry_run?: boolean; on_error?: "reject_all" | "skip_bad"; full_sync?: boolean; expected_rows?: number | null; body: BodyPushSheet }, options?: Options): Promise<PushRead>;
  /** Open something to everybody for free. By the owner, or by staff on its behalf; one of a kind, made or changed. */
  putFacility(args: { merchant_id: string; kind: FacilityKind; body: FacilityWrite }, options?: Options): Promise<FacilityDetail>;
  /** Put an offer, as a server. Made or changed, whichever it takes. What is older than what we have changes nothing: `superseded`. */
  putOffer(args: { external_id: string; body: OfferWrite }, options?: Options): Promise<PutRead>;
  /** Put an offer, as a person. By a member of the merchant, or by staff on its behalf, marked so; the same rules as for servers. */
  putOfferAsPerson(args: { external_id: string; merchant_id: string; body: OfferWrite }, options?: Options): Promise<PutRead>;
  /** Rate a mediation. Once. Of a one or a two somebody calls back. */
  rateMediation(args: { case_id: string; body: CasesRatingCreate }, options?: Options): Promise<CasesRatingRead>;
  /** Rate an order. Once, when it is done. */
  rateOrder(args: { door_order_id: string; body: OrdersRatingCreate }, options?: Options): Promise<OrderRead>;
  /** Read the agreement. Who has signed, who has not, and what is still to be done. */
  readAgreement(args: { case_id: string }, options?: Options): Promise<AgreementRead>;
  /** Read an alarm. Where it is, and whether somebody has taken it on. */
  readAlarm(args: { alarm_id: string }, options?: Options): Promise<AlarmRead>;
  /** Read what was done about an alarm. Who took it on, who gave it back, on which rung nobody stood. */
  readAlarmTimeline(args: { alarm_id: string }, options?: Options): Promise<Array<StepRead>>;
  /** Read a booking. Your own, or any within your reach. */
  readBooking(args: { booking_id: string }, options?: Options): Promise<BookingRead>;
  /** Mark what was said as read. All that the other side has said so far. */
  readBookingMessages(args: { booking_id: string }, options?: Options): Promise<null>;
  /** Read what was done to a booking. Every move, oldest first: who, in which role, when and why. */
  readBookingTimeline(args: { booking_id: string }, options?: Options): Promise<Array<StepRead>>;
  /** Read whether my calendar has a link. Since when, and when it was last read; never the link itself. */
  readCalendarLink(args?: {}, options?: Options): Promise<CalendarLinkRead>;
  /** Read a whole service list. All categories with their published items, in one answer that can be cached. */
  readCatalog(args: { name: CatalogName; code: string }, options?: Options): Promise<CatalogRead>;
  /** Read what was done to a claim. Who decided, when and why. */
  readClaimTimeline(args: { claim_id: string }, options?: Options): Promise<Array<StepRead>>;
  /** Read a cleaning task. For staff within their reach. */
  readCleaning(args: { cleaning_id: string }, options?: Options): Promise<CleaningRead>;
  /** Read who allowed it. Who asked, who decided, when and why. */
  readClearanceTimeline(args: { clearance_id: string }, options?: Options): Promise<Array<StepRead>>;
  /** Read who mediates here. The committee of the place, else that of the nearest place above, with its members. */
  readCommittee(args: { code: string }, options?: Options): Promise<CommitteeRead>;
  /** Read what was done about a correction. Who decided, when and why. */
  readCorrectionTimeline(args: { correction_id: string }, options?: Options): Promise<Array<StepRead>>;
  /** Read a report of damage. Its photos are opened by `GET /files/{id}`. */
  readDamage(args: { damage_id: string }, options?: Options): Promise<DamageRead>;
  /** Read a delivery with all its attempts. What was sent, and what came back each time. */
  readDelivery(args: { delivery_id: string }, options?: Options): Promise<DeliveryDetail>;
  /** Read the code that the door shows. For the screen by the door, which asks anew when it is no longer valid; a picture of it soon is not. */
  readDoorCode(args: { venue_id: string }, options?: Options): Promise<DoorCodeRead>;
  /** Read a draw, and check it. With every ticket's weight and place, and nobody's name. `docs/fair-draw.md`: how to draw again. */
  readDraw(args: { draw_id: string }, options?: Options): Promise<DrawShown>;
  /** Read a ticket. Your own, or any within your reach. */
  readDrawTicket(args: { ticket_id: string }, options?: Options): Promise<TicketRead>;
  /** Find who answers for a role. The holder, else who acts for them, else a deputy, else the same at the place above. */
  readDuty(args: { code: string; role: Role }, options?: Options): Promise<GrantDetail>;
  /** Read a webhook endpoint. Whether it is told, and if not, why. */
  readEndpoint(args: { endpoint_id: string }, options?: Options): Promise<EndpointRead>;
  /** Read a free facility. Whose it is, when it is open, and how it is today. */
  readFacility(args: { facility_id: string }, options?: Options): Promise<FacilityRead>;
  /** Read what was done to a free facility. Every move, oldest first. */
  readFacilityTimeline(args: { facility_id: string }, options?: Options): Promise<Array<StepRead>>;
  /** Read what is in the file. Thirteen parts, six of them compulsory (司发通〔2010〕239号), and which are missing. */
  readFileIndex(args: { case_id: string }, options?: Options): Promise<IndexRead>;
  /** Read a household. With its people, masked. */
  readHousehold(args: { household_id: string }, options?: Options): Promise<HouseholdDetail>;
  /** Read what was done about an incident. Every move, oldest first. */
  readIncidentTimeline(args: { incident_id: string }, options?: Options): Promise<Array<StepRead>>;
  /** Read an item. Public once published; drafts and withdrawn ones for staff. No token needed. */
  readItem(args: { item_id: string }, options?: Options): Promise<ItemRead>;
  /** Read what was done to an item. Every move, oldest first. */
  readItemTimeline(args: { item_id: string }, options?: Options): Promise<Array<StepRead>>;
  /** Who am I. Your account, who you are among the residents, the roles you hold today, and for whom you may act. */
  readMe(args?: {}, options?: Options): Promise<MeRead>;
  /** Read a mediation. For those in it and nobody else; that you read it is written down. */
  readMediation(args: { case_id: string }, options?: Options): Promise<MediationRead>;
  /** Read what was done in a mediation. Every step, oldest first: who, in which role, when and why; warnings and escalations too. */
  readMediationTimeline(args: { case_id: string }, options?: Options): Promise<Array<StepRead>>;
  /** Read a merchant. Where it is, when it is open, what it does and what it opens for free. */
  readMerchant(args: { merchant_id: string }, options?: Options): Promise<MerchantRead>;
  /** Read what was done to a merchant. Every move, oldest first: who, when and why. */
  readMerchantTimeline(args: { merchant_id: string }, options?: Options): Promise<Array<StepRead>>;
  /** Subscribe to one's own bookings. For the calendar of a phone, which cannot sign in: the path is the key. It never stands in our logs. */
  readMyCalendar(args: { calendar_token: string }, options?: Options): Promise<ArrayBuffer>;
  /** Read everything about me. The same as a page to read or to print. */
  readMyData(args?: {}, options?: Options): Promise<ArrayBuffer>;
  /** Read what my no-shows amount to. It fades by itself. */
  readMyNoShows(args?: {}, options?: Options): Promise<ScoreRead>;
  /** Read a nurse. One of your provider's, or yourself. */
  readNurse(args: { nurse_id: string }, options?: Options): Promise<NurseRead>;
  /** Read what was done to a nurse's standing. Every move, oldest first. */
  readNurseTimeline(args: { nurse_id: string }, options?: Options): Promise<Array<StepRead>>;
  /** Read what a nursing provider asks consent to. Content, flow, duties and risks, as they will be signed. */
  readNursingConsentText(args: { provider_id: string; version: string }, options?: Options): Promise<NursingConsentTextRead>;
  /** Read a nursing order. As far as you need to know; a look at health data or at the door is written down. */
  readNursingOrder(args: { order_id: string }, options?: Options): Promise<NursingOrderRead>;
  /** Read what was done to a nursing order. Every move, oldest first: who, in which role, when and why. */
  readNursingOrderTimeline(args: { order_id: string }, options?: Options): Promise<Array<StepRead>>;
  /** Read a nursing provider. Where it comes to, and what the way there costs. */
  readNursingProvider(args: { provider_id: string }, options?: Options): Promise<ProviderRead>;
  /** Read a nursing package that was bought. How many visits are left, until when, and what ending it now would pay back. */
  readNursingPurchase(args: { purchase_id: string }, options?: Options): Promise<PurchaseRead>;
  /** Read what was done to a nursing package. Every move, oldest first: who, in which role, when and why. */
  readNursingPurchaseTimeline(args: { purchase_id: string }, options?: Options): Promise<Array<StepRead>>;
  /** Read the record of a visit. Of the order's last visit; every look by others than the family is written down. */
  readNursingVisit(args: { order_id: string }, options?: Options): Promise<HomecareVisitsVisitRead>;
  /** Read an offer. Live or sold out; what is not to be had, or not for you, is not there. */
  readOffer(args: { offer_id: string }, options?: Options): Promise<OfferRead>;
  /** Read what was done to an offer. For members of the merchant, and for staff. */
  readOfferTimeline(args: { offer_id: string }, options?: Options): Promise<Array<StepRead>>;
  /** Get an empty sheet for offers. A row an offer, prices in yuan; the second sheet says how to fill it in. */
  readOffersTemplate(args: { merchant_id: string }, options?: Options): Promise<ArrayBuffer>;
  /** Read an order. One's own with the arrival code; the shop's with the address while it is under way. */
  readOrder(args: { door_order_id: string }, options?: Options): Promise<OrderRead>;
  /** Read what was done to an order. Every move, oldest first. */
  readOrderTimeline(args: { door_order_id: string }, options?: Options): Promise<Array<StepRead>>;
  /** Read an organisation. One you are a member of, or that stands within your reach. */
  readOrganisation(args: { organisation_id: string }, options?: Options): Promise<OrganisationRead>;
  /** Read a delivery with all its attempts, as a server. What was sent, and what came back each time. */
  readOwnDelivery(args: { delivery_id: string }, options?: Options): Promise<DeliveryDetail>;
  /** Read a webhook endpoint, as a server. Whether it is told, and if not, why. */
  readOwnEndpoint(args: { endpoint_id: string }, options?: Options): Promise<EndpointRead>;
  /** Read whose key this is. The merchant that everything below `/merchant` is about, and what the key may do. */
  readOwnMerchant(args?: {}, options?: Options): Promise<MachineRead>;
  /** Read an order, as a server. The address from accepting it until it is done. */
  readOwnOrder(args: { door_order_id: string }, options?: Options): Promise<OrderRead>;
  /** List a place and all places above it. From the top of the tree down to the place itself. */
  readPath(args: { code: string }, options?: Options): Promise<Array<PlaceRead>>;
  /** Read a payment. How it stands, with its refunds. What the phone says after paying proves nothing: ask here. */
  readPayment(args: { payment_id: string }, options?: Options): Promise<PaymentRead>;
  /** Read what was done to a payment. Every move, oldest first; those of WeChat Pay have no actor's name. */
  readPaymentTimeline(args: { payment_id: string }, options?: Options): Promise<Array<StepRead>>;
  /** Read a place. By its code: the statistical one down to the community, ours (-g01, -b12, -b12-u2) below. */
  readPlace(args: { code: string }, options?: Options): Promise<PlaceRead>;
  /** Read what was done to a mandate. Who ended it, and when. */
  readProxyTimeline(args: { proxy_id: string }, options?: Options): Promise<Array<StepRead>>;
  /** Read a push, as a server. How far it is, and what became of each row. */
  readPush(args: { push_id: string }, options?: Options): Promise<PushRead>;
  /** Read a push of my merchant. How far it is, and what became of each row. */
  readPushAsPerson(args: { push_id: string; merchant_id: string }, options?: Options): Promise<PushRead>;
  /** Read a resident. Masked, whoever reads. */
  readResident(args: { resident_id: string }, options?: Options): Promise<ResidentRead>;
  /** Read what was done to a resident's entry. Every move, oldest first: who, in which role, when and why. */
  readResidentTimeline(args: { resident_id: string }, options?: Options): Promise<Array<StepRead>>;
  /** Get the sheet to fill in. One row a person; how to fill it in stands on its second page. */
  readResidentsTemplate(args: { code: string }, options?: Options): Promise<ArrayBuffer>;
  /** Read a series. Your own, or any within your reach, with all its dates. */
  readSeries(args: { series_id: string }, options?: Options): Promise<SeriesRead>;
  /** Get the sheet of staff to fill in. One row a role that somebody holds; how to fill it in stands on its second page. */
  readStaffTemplate(args: { code: string }, options?: Options): Promise<ArrayBuffer>;
  /** Read the standing of a merchant. Where it is in its life, what is missing, and whether residents find it at this moment. */
  readStanding(args: { merchant_id: string }, options?: Options): Promise<StandingRead>;
  /** Read a venue. What it holds, when it is open, and the rules a booking has to keep. */
  readVenue(args: { venue_id: string }, options?: Options): Promise<VenueRead>;
  /** Subscribe to the calendar of a venue. When it is taken or closed, and by nobody's name: for the calendar of a phone. */
  readVenueCalendar(args: { venue_id: string }, options?: Options): Promise<ArrayBuffer>;
  /** See how much a venue is used, by the hour. Of a day, or from one day to another, at most 31; without anybody's name. */
  readVenueUsage(args: { venue_id: string; date?: string | null; from?: string | null; to?: string | null }, options?: Options): Promise<Array<UsageRead>>;
  /** Read what an item said before. Every version that was replaced, newest first. */
  readVersions(args: { item_id: string }, options?: Options): Promise<Array<ItemVersionRead>>;
  /** Read a wait. Your own, or any within your reach. */
  readWait(args: { wait_id: string }, options?: Options): Promise<WaitRead>;
  /** Apply again. After a rejection, with what is there already. */
  reapplyAsMerchant(args: { merchant_id: string }, options?: Options): Promise<StandingRead>;
  /** Take an order from its nurse. By the provider; others are asked at once. */
  reassignNursingOrder(args: { order_id: string; body: HomecareWhy }, options?: Options): Promise<NursingOrderRead>;
  /** Record a mandate on paper. A child for a parent, a guardian for a minor, the head of the building for somebody without a phone. */
  recordProxy(args: { resident_id: string; body: PaperProxyCreate }, options?: Options): Promise<ProxyRead>;
  /** Redeem a coupon, as a server. Once. You do not learn whose it is. */
  redeemAsServer(args: { body: Redemption }, options?: Options): Promise<CouponRead>;
  /** Redeem a coupon at the counter. By a member of the merchant, from a phone; once. */
  redeemAtCounter(args: { merchant_id: string; body: Redemption }, options?: Options): Promise<CouponRead>;
  /** Pay a stalled refund back another way. Where the payer's bank refuses it (`abnormal`): to another card, or to the merchant's own account. */
  redirectRefund(args: { refund_id: string; body: RefundRedirect }, options?: Options): Promise<RefundRead>;
  /** Mediate once more. What turned out wrong, if every side agrees (POST consents, about `redo`). */
  redoMediation(args: { case_id: string }, options?: Options): Promise<MediationRead>;
  /** Get new tokens. Spends the refresh token and gives another; one that was spent before ends its session. */
  refreshTokens(args: { body: RefreshRequest }, options?: Options): Promise<TokensRead>;
  /** End a nursing package. What is unused goes back; what was used counts at the package's own price. See `rest_fen` before. */
  refundNursingPurchase(args: { purchase_id: string }, options?: Options): Promise<PurchaseRead>;
  /** Pay back by hand. For what no rule foresaw. Accepted is not done: read the payment again. */
  refundPayment(args: { payment_id: string; body: RefundCreate }, options?: Options): Promise<RefundRead>;
  /** Refuse it. With a reason, which whoever asked reads in the timeline. */
  refuseClearance(args: { clearance_id: string; body: ClearanceReason }, options?: Options): Promise<ClearanceRead>;
  /** Refuse a correction. With a reason, which the person reads in the timeline. */
  refuseCorrection(args: { correction_id: string; body: RefusalCreate }, options?: Options): Promise<CorrectionRead>;
  /** Refuse a mediation. With a ground; the answer says where else to go. */
  refuseMediation(args: { case_id: string; body: Ending }, options?: Options): Promise<MediationRead>;
  /** Refuse what was pushed. What is published already stays. Whatever is pushed next is looked at, too. */
  refuseOffer(args: { offer_id: string; body: OffersWhy }, options?: Options): Promise<OfferDetail>;
  /** Refuse a paper of a merchant. The one confirmed before it, if there is one, still counts. */
  refusePaper(args: { merchant_id: string; paper_id: string; body: MerchantsStandingWhy }, options?: Options): Promise<PaperRead>;
  /** Refuse that a merchant serves a place. It may ask again. */
  refuseServing(args: { merchant_id: string; code: string; body: MerchantsStandingWhy }, options?: Options): Promise<StandingRead>;
  /** Reinstate a nurse. She may be offered orders again, if all else holds. */
  reinstateNurse(args: { nurse_id: string }, options?: Options): Promise<NurseRead>;
  /** Reject a booking. Frees the slot, and tells the resident who asked for it. */
  rejectBooking(args: { booking_id: string; body: Refusal }, options?: Options): Promise<BookingRead>;
  /** Reject a claim. Tells the claimant, who finds the reason in the timeline. */
  rejectClaim(args: { claim_id: string; body: Rejection }, options?: Options): Promise<ClaimRead>;
  /** Reject an application. The merchant reads the reason in the timeline, and may apply again. */
  rejectMerchant(args: { merchant_id: string; body: MerchantsStandingWhy }, options?: Options): Promise<StandingRead>;
  /** Give an alarm back. It rings again, for all who can be told. */
  releaseAlarm(args: { alarm_id: string; body: Release }, options?: Options): Promise<AlarmRead>;
  /** Get another arrival code. For whoever ordered, where the first was mistyped too often or told to the wrong person. */
  renewArrivalCode(args: { door_order_id: string }, options?: Options): Promise<OrderRead>;
  /** Apply once more. What was refused, declined or withdrawn, where somebody has thought better of it. */
  reopenMediation(args: { case_id: string }, options?: Options): Promise<MediationRead>;
  /** Replace a nurse's roster. By weekday, on public holidays, on single dates; a date goes before a holiday before a weekday. */
  replaceRoster(args: { nurse_id: string; body: RosterWrite }, options?: Options): Promise<NurseRead>;
  /** Replace a template. From now on the documents of this place are made from it. */
  replaceTemplate(args: { code: string; body: TemplateCreate }, options?: Options): Promise<TemplateRead>;
  /** Send a delivery once more. Under the same id, whether it was taken before or not. */
  replayDelivery(args: { delivery_id: string }, options?: Options): Promise<DeliveryRead>;
  /** Send a delivery once more, as a server. Under the same id, whether it was taken before or not. */
  replayOwnDelivery(args: { delivery_id: string }, options?: Options): Promise<DeliveryRead>;
  /** Report a damage. With photos, from check-in on. It opens a cleaning task; the venue stays open until staff close it. */
  reportDamage(args: { booking_id: string; body: DamageCreate }, options?: Options): Promise<DamageRead>;
  /** Report a damage found on a round. For staff. Where nobody should come in meanwhile: `POST /venues/{id}/closures`. */
  reportDamageFound(args: { venue_id: string; body: DamageCreate }, options?: Options): Promise<DamageRead>;
  /** Report a danger to the police. 人民调解法 25. That it was reported stands in the timeline, the words are sealed. */
  reportDanger(args: { case_id: string; body: PoliceReportCreate }, options?: Options): Promise<MediationRead>;
  /** Report that something is not right at a free facility. By whoever was turned away or asked for money; or by the shop, of those who misuse it. */
  reportFacility(args: { facility_id: string; body: ListingReportCreate }, options?: Options): Promise<ListingReportRead>;
  /** Report an incident. By the nurse, the family or the provider; it stays open until somebody has looked into it. */
  reportIncident(args: { order_id: string; body: IncidentCreate }, options?: Options): Promise<IncidentRead>;
  /** Report that a merchant's entry was not true. Hours, a price, or that nobody was there. Staff find out; the merchant never learns by whom. */
  reportMerchant(args: { merchant_id: string; body: ListingReportCreate }, options?: Options): Promise<ListingReportRead>;
  /** Say that no nurse came. By the family or the provider, half an hour after the start. What is given back goes by itself. */
  reportNurseAbsent(args: { order_id: string }, options?: Options): Promise<NursingOrderRead>;
  /** Report that an offer was not true. A price, an hour, or what was not to be had. Staff find out; the merchant never learns by whom. */
  reportOffer(args: { offer_id: string; body: ReportCreate }, options?: Options): Promise<ReportRead>;
  /** Say that nobody opened. By the nurse, after waiting as long as the terms say. */
  reportPatientAbsent(args: { order_id: string; body: Attempts }, options?: Options): Promise<NursingOrderRead>;
  /** Move a booking to another time. In one step: whoever cannot have the new slot keeps the old one. */
  rescheduleBooking(args: { booking_id: string; body: SlotWish }, options?: Options): Promise<BookingRead>;
  /** Put an order off. To a time that can be served; the price stays. */
  rescheduleNursingOrder(args: { order_id: string; body: NewTime }, options?: Options): Promise<NursingOrderRead>;
  /** Say what a difference was. Somebody looked at it; the first explanation stays. */
  resolveDifference(args: { difference_id: string; body: Resolution }, options?: Options): Promise<DifferenceRead>;
  /** Put a free facility back on the list. By staff, once it is as it should be. */
  restoreFacility(args: { facility_id: string }, options?: Options): Promise<FacilityDetail>;
  /** Restore a suspended merchant. Listed again at once. */
  restoreMerchant(args: { merchant_id: string }, options?: Options): Promise<StandingRead>;
  /** Let the month go on. The days it was suspended do not count. */
  resumeMediation(args: { case_id: string }, options?: Options): Promise<MediationRead>;
  /** Come back from a holiday. Listed again at once. */
  resumeMerchant(args: { merchant_id: string }, options?: Options): Promise<StandingRead>;
  /** Resume a paused offer. It was true after all. */
  resumeOffer(args: { offer_id: string }, options?: Options): Promise<OfferDetail>;
  /** Go on with the service. After a pause. */
  resumeVisit(args: { order_id: string }, options?: Options): Promise<NursingOrderRead>;
  /** Try a refund again. With the same number, so that it can never be paid back twice. */
  retryRefund(args: { refund_id: string }, options?: Options): Promise<RefundRead>;
  /** See what is said to be right. In full, for a reason; the person reads who looked, and why. */
  revealCorrection(args: { correction_id: string; body: LookCreate }, options?: Options): Promise<CorrectionValueRead>;
  /** Read what is masked of a party. With a reason, and written down. */
  revealMediationParty(args: { case_id: string; party_id: string; body: MediationRevealCreate }, options?: Options): Promise<MediationRevealedRead>;
  /** See the number to call. In full; the resident reads who asked, and for which call. */
  revealNumber(args: { call_id: string }, options?: Options): Promise<NumberRead>;
  /** See what is masked. One field in full, for a reason; the resident reads who looked, and why. */
  revealResident(args: { resident_id: string; body: ResidentsRevealCreate }, options?: Options): Promise<ResidentsRevealedRead>;
  /** Review a visit. By the family, once; the provider reads it, the public does not. */
  reviewNursingVisit(args: { order_id: string; body: ReviewCreate }, options?: Options): Promise<NursingReviewRead>;
  /** Revoke the link of my calendar. At once: whoever has it reads nothing any more. */
  revokeCalendarLink(args?: {}, options?: Options): Promise<null>;
  /** Take it away again. From the next request on nothing is shown any more. */
  revokeClearance(args: { clearance_id: string; body: ClearanceReason }, options?: Options): Promise<ClearanceRead>;
  /** Revoke a key. It is refused from the next request on. */
  revokeKey(args: { organisation_id: string; key_id: string }, options?: Options): Promise<null>;
  /** Revoke a key of mine, as a server. The one that asks too, if it is named. */
  revokeOwnKey(args: { key_id: string }, options?: Options): Promise<null>;
  /** Change the secret of a webhook endpoint, as a server. The new one is shown this once; for a day both sign, each with a signature of its own. */
  rotateOwnSecret(args: { endpoint_id: string }, options?: Options): Promise<EndpointMade>;
  /** Change the secret of a webhook endpoint. The new one is shown this once; for a day both sign, each with a signature of its own. */
  rotateSecret(args: { endpoint_id: string }, options?: Options): Promise<EndpointMade>;
  /** Say something about a booking. To the community, which ought to answer by `answer_by`; or as the community, to whoever booked. */
  sayAboutBooking(args: { booking_id: string; body: VenuesTalksMessageCreate }, options?: Options): Promise<VenuesTalksMessageRead>;
  /** Say how a free facility is today. By whoever works there, or by staff; tomorrow it is as usual again. */
  sayFacilityToday(args: { facility_id: string; body: TodayWrite }, options?: Options): Promise<FacilityDetail>;
  /** Search everything public. The best first: lists, merchants, free facilities, offers and venues, in the words people use. Found are the lists in force at the place, whoever serves it, and what stands there and below. */
  searchPlace(args: { code: string; after?: string | null; limit?: number; q: string; kind?: FoundKind | null; catalog?: "government" | "commercial" | "nursing" | "elderly" | "posts" | null; open_now?: boolean | null }, options?: Options): Promise<Page<FoundRead>>;
  /** Look for residents. By a part of the name, or the whole phone or ID number; a POST, since addresses land in logs. */
  searchResidents(args: { code: string; body: ResidentSearch }, options?: Options): Promise<Page<ResidentRead>>;
  /** Send an application back. Something has to be mended; the merchant reads the reason in the timeline. */
  sendMerchantBack(args: { merchant_id: string; body: MerchantsStandingWhy }, options?: Options): Promise<StandingRead>;
  /** Set what neighbours pay together. For one service: so many homes of a building in one visit, and what each of them pays. */
  setJointPrice(args: { merchant_id: string; body: JointPriceWrite }, options?: Options): Promise<JointPriceRead>;
  /** Say that a damage is put right. For staff. */
  settleDamage(args: { damage_id: string; body: DamageSettle }, options?: Options): Promise<DamageRead>;
  /** Show something. Identity, mandate, investigation, evidence: each goes into its part of the file. */
  showEvidence(args: { case_id: string; body: EvidenceCreate }, options?: Options): Promise<EvidenceRead>;
  /** Sign the agreement. In force once every side, the mediator and the committee's seal are there (29). */
  signAgreement(args: { case_id: string; body: SignatureCreate }, options?: Options): Promise<AgreementRead>;
  /** Sign in with WeChat. Takes the code of wx.login; somebody new gets an account without rights. */
  signInWithWechat(args: { body: WeChatCode }, options?: Options): Promise<TokensRead>;
  /** Sign out. Ends this session at once; other devices stay signed in. */
  signOut(args?: {}, options?: Options): Promise<null>;
  /** Start the service. After the patient was identified, here or before. */
  startVisit(args: { order_id: string; body?: Begin }, options?: Options): Promise<NursingOrderRead>;
  /** Submit what was held. Confirmed at once, or pending where the venue needs approval. */
  submitBooking(args: { booking_id: string; body: BookingSubmit }, options?: Options): Promise<BookingRead>;
  /** Hand in an application for review. Once every point of the checklist is done. */
  submitMerchant(args: { merchant_id: string }, options?: Options): Promise<StandingRead>;
  /** Submit a nursing order. All rules are asked at once; the time counts as asked for from now on. */
  submitNursingOrder(args: { order_id: string }, options?: Options): Promise<NursingOrderRead>;
  /** Suspend a merchant. Off the lists with all it offers, until it is restored. */
  suspendMerchant(args: { merchant_id: string; body: MerchantsStandingWhy }, options?: Options): Promise<StandingRead>;
  /** Suspend a nurse. She is offered nothing any more; what she has accepted stays hers. */
  suspendNurse(args: { nurse_id: string; body: HomecareWhy }, options?: Options): Promise<NurseRead>;
  /** Send what a phone kept while offline. In any order, and twice if need be; each is applied once, when what comes before it is known. */
  syncVisit(args: { order_id: string; body: SyncCreate }, options?: Options): Promise<Array<EntryRead>>;
  /** Take on a cleaning task. From now on it is yours, and stands in no other's `/me/todo`. */
  takeCleaning(args: { cleaning_id: string }, options?: Options): Promise<CleaningRead>;
  /** Take an offer down. Nobody reads or claims it any more; coupons that were claimed are still good. */
  takeOfferDown(args: { offer_id: string; body: OffersWhy }, options?: Options): Promise<OfferDetail>;
  /** End a mediation without an agreement. A side may always (23). The answer names the other ways (26). */
  terminateMediation(args: { case_id: string; body: Ending }, options?: Options): Promise<MediationRead>;
  /** Send a test event. `webhook.test`, whatever events were asked for; what came of it stands in the log. */
  testEndpoint(args: { endpoint_id: string }, options?: Options): Promise<DeliveryRead>;
  /** Send a test event, as a server. `webhook.test`, whatever events were asked for; what came of it stands in the log. */
  testOwnEndpoint(args: { endpoint_id: string }, options?: Options): Promise<DeliveryRead>;
  /** Say thank you for a free facility. Once a day; how many is shown, and never by whom. */
  thankForFacility(args: { facility_id: string }, options?: Options): Promise<FacilityRead>;
  /** Refuse at the door. By the nurse, before anything was done: it would not be safe, or is not wanted. */
  turnAwayAtDoor(args: { order_id: string; body: TurnAway }, options?: Options): Promise<NursingOrderRead>;
  /** Unlink the account of a resident. From the next request on the account sees nothing of them. */
  unlinkResident(args: { resident_id: string }, options?: Options): Promise<null>;
  /** Settle a dispute: it stands. By staff, perhaps at another price; what was paid online beyond it goes back. */
  upholdOrder(args: { door_order_id: string; body: SettleRequest }, options?: Options): Promise<OrderRead>;
  /** Upload a file. As wx.uploadFile sends it. Pictures lose their metadata; what nothing names within a day is erased. */
  uploadFile(args: { body: BodyUploadFile }, options?: Options): Promise<FileRead>;
  /** Find out what is wrong with a signature, as a server. Which step fails and why: a changed body, a secret not decoded, a clock that is off. */
  verifyOwnSignature(args: { endpoint_id: string; body: SignatureCheck }, options?: Options): Promise<VerdictRead>;
  /** Find out what is wrong with a signature. Which step fails and why: a changed body, a secret not decoded, a clock that is off. */
  verifySignature(args: { endpoint_id: string; body: SignatureCheck }, options?: Options): Promise<VerdictRead>;
  /** Settle a dispute: nothing is owed. By staff; what was paid online goes back. */
  voidOrder(args: { door_order_id: string; body: WhyRequest }, options?: Options): Promise<OrderRead>;
  /** Need it no longer. Before it was decided, or after. */
  withdrawClearance(args: { clearance_id: string }, options?: Options): Promise<ClearanceRead>;
  /** Withdraw a consent. As easy as giving it, and in force at the next request. */
  withdrawConsent(args: { purpose: Purpose; resident_id?: string | null }, options?: Options): Promise<null>;
  /** Take a correction back. As long as nobody has decided. */
  withdrawCorrection(args: { correction_id: string }, options?: Options): Promise<CorrectionRead>;
  /** Withdraw a ticket. Until it is drawn; one may enter again. */
  withdrawDrawTicket(args: { ticket_id: string }, options?: Options): Promise<TicketRead>;
  /** Open something no longer. Off the list, until it is put there again; the thanks stay counted. */
  withdrawFacility(args: { merchant_id: string; kind: FacilityKind }, options?: Options): Promise<null>;
  /** Withdraw an item. No longer public; old records keep naming it. */
  withdrawItem(args: { item_id: string }, options?: Options): Promise<ItemRead>;
  /** Withdraw an application for mediation. Before it is accepted. */
  withdrawMediation(args: { case_id: string }, options?: Options): Promise<MediationRead>;
  /** Sell a package no more. What was bought stays good. */
  withdrawNursingPackage(args: { package_id: string }, options?: Options): Promise<null>;
  /** Withdraw an offer, as a server. Nobody reads it any more, until it is put again. */
  withdrawOffer(args: { external_id: string }, options?: Options): Promise<null>;
  /** Withdraw an offer, as a person. Nobody reads it any more, until it is put again. */
  withdrawOfferAsPerson(args: { external_id: string; merchant_id: string }, options?: Options): Promise<null>;
  /** Write a place's own service list. Makes the list, or replaces its title and categories; items are written one by one. */
  writeCatalog(args: { name: CatalogName; code: string; body: CatalogWrite }, options?: Options): Promise<CatalogRead>;
  /** Enter the committee that was elected. Three to nine members, one chair, a woman among them; it serves for three years. */
  writeCommittee(args: { code: string; body: CommitteeUpdate }, options?: Options): Promise<CommitteeRead>;
  /** Write to the other end of a mediation. A side to who has the case; who has the case to one side, or to all. */
  writeInMediation(args: { case_id: string; body: CasesMessageCreate }, options?: Options): Promise<CasesMessageRead>;
  /** Note what was said in confidence. Sealed, it is for who mediates and who leads, and for nobody else. */
  writeNote(args: { case_id: string; body: NoteCreate }, options?: Options): Promise<NoteRead>;
  /** Write down what was done. Record, photos, signature, consumables, waste: any part, until the order is closed. */
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
  writeCatalog: "PUT /places/{code}/catalogs/{name}",
  writeCommittee: "PUT /places/{code}/mediation/committee",
  writeInMediation: "POST /mediation/cases/{case_id}/messages k",
  writeNote: "POST /mediation/cases/{case_id}/notes k",
  writePaperwork: "POST /nursing/orders/{order_id}/paperwork k",
};
