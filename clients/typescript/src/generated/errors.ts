// Generated from openapi/openapi.json by `make clients`: change the contract, not this file.
import { FAMILIES } from "../families";

/** What the API calls its errors: `error.is("slot_taken")`. */
export type ErrorName =
  | "bad_request"
  | "unauthenticated"
  | "code_refused"
  | "machine_refused"
  | "key_needed"
  | "token_expired"
  | "token_refused"
  | "token_reused"
  | "key_refused"
  | "forbidden"
  | "login_blocked"
  | "scope_missing"
  | "role_beyond_you"
  | "clearance_needed"
  | "own_clearance"
  | "own_claim"
  | "own_merchant"
  | "not_for_you"
  | "not_your_visit"
  | "not_your_case"
  | "not_a_side"
  | "only_the_head"
  | "key_beyond_you"
  | "proxy_refused"
  | "guardian_needed"
  | "own_mandate"
  | "sandbox_only"
  | "place_not_found"
  | "venue_not_found"
  | "booking_not_found"
  | "closure_not_found"
  | "wait_not_found"
  | "series_not_found"
  | "shift_not_found"
  | "canned_answer_not_found"
  | "damage_not_found"
  | "cleaning_not_found"
  | "draw_not_found"
  | "ticket_not_found"
  | "calendar_not_found"
  | "account_not_found"
  | "session_not_found"
  | "grant_not_found"
  | "nobody_on_duty"
  | "resident_not_found"
  | "household_not_found"
  | "account_unknown"
  | "not_linked"
  | "clearance_not_found"
  | "claim_not_found"
  | "catalog_not_found"
  | "item_not_found"
  | "merchant_not_found"
  | "paper_not_found"
  | "serving_not_found"
  | "merchant_offer_not_found"
  | "bulk_not_found"
  | "coupon_not_found"
  | "report_not_found"
  | "facility_not_found"
  | "listing_report_not_found"
  | "file_not_found"
  | "notice_not_found"
  | "call_not_found"
  | "organisation_not_found"
  | "consent_not_found"
  | "payment_not_found"
  | "refund_not_found"
  | "difference_not_found"
  | "provider_not_found"
  | "nurse_not_found"
  | "nursing_order_not_found"
  | "consent_text_not_found"
  | "leave_not_found"
  | "offer_not_found"
  | "incident_not_found"
  | "package_not_found"
  | "purchase_not_found"
  | "party_not_found"
  | "rating_not_found"
  | "mediation_not_found"
  | "committee_not_found"
  | "mediator_not_found"
  | "objection_not_found"
  | "agreement_missing"
  | "duty_not_found"
  | "document_not_found"
  | "key_not_found"
  | "endpoint_not_found"
  | "delivery_not_found"
  | "order_not_found"
  | "visit_not_found"
  | "worker_not_found"
  | "proxy_not_found"
  | "agent_unknown"
  | "correction_not_found"
  | "alarm_not_found"
  | "conflict"
  | "illegal_move"
  | "busy"
  | "stale"
  | "slot_taken"
  | "booking_refused"
  | "hold_lapsed"
  | "wrong_door_code"
  | "not_yet_time"
  | "too_late_to_move"
  | "slot_free"
  | "already_waiting"
  | "wait_lapsed"
  | "venue_name_taken"
  | "not_displaced"
  | "nothing_to_appeal"
  | "no_appeal"
  | "on_duty_already"
  | "not_of_the_staff"
  | "canned_title_taken"
  | "not_been_inside"
  | "closes_in_the_past"
  | "draw_closed"
  | "entered_already"
  | "waiting_first_already"
  | "needs_second_person"
  | "id_number_taken"
  | "household_taken"
  | "household_misplaced"
  | "account_linked"
  | "resident_linked"
  | "too_many_to_export"
  | "clearance_pending"
  | "claim_pending"
  | "claim_mismatch"
  | "already_resident"
  | "item_code_taken"
  | "category_in_use"
  | "item_in_use"
  | "merchant_exists"
  | "checklist_open"
  | "too_many_applications"
  | "serving_asked"
  | "sold_out"
  | "household_limit"
  | "offer_not_live"
  | "claim_expired"
  | "row_count_mismatch"
  | "already_reported"
  | "thanked_today"
  | "report_waiting"
  | "file_in_use"
  | "organisation_exists"
  | "text_outdated"
  | "paid_already"
  | "payment_is_closed"
  | "nothing_to_refund"
  | "refund_too_large"
  | "too_many_refunds"
  | "refund_too_late"
  | "bill_too_early"
  | "nursing_refused"
  | "nursing_text_outdated"
  | "nurse_busy"
  | "order_taken"
  | "offer_lapsed"
  | "nurse_unfit"
  | "offering_overlaps"
  | "terms_overlap"
  | "nurse_exists"
  | "consent_text_exists"
  | "provider_exists"
  | "arrived_elsewhere"
  | "identity_mismatch"
  | "record_incomplete"
  | "contraindicated"
  | "too_early_to_say"
  | "assessment_expired"
  | "already_reviewed"
  | "review_too_early"
  | "package_used_up"
  | "package_unfit"
  | "revisit_too_early"
  | "assignment_binding"
  | "arbiter_needed"
  | "nobody_to_assign"
  | "clock_not_running"
  | "clock_paused"
  | "not_later"
  | "case_already_rated"
  | "pause_spent"
  | "committee_unlawful"
  | "committee_term_over"
  | "handled_elsewhere"
  | "not_all_agree"
  | "mediator_missing"
  | "objection_open"
  | "conflict_undisclosed"
  | "too_many_objections"
  | "guardian_missing"
  | "mandate_missing"
  | "session_missing"
  | "already_signed"
  | "not_confirmable"
  | "confirmation_lapsed"
  | "not_joint"
  | "confirmation_filed"
  | "file_incomplete"
  | "not_closed_yet"
  | "file_closed"
  | "that_year_is_over"
  | "too_many_keys"
  | "too_many_endpoints"
  | "endpoint_disabled"
  | "not_served_here"
  | "no_home"
  | "time_refused"
  | "too_early"
  | "code_wrong"
  | "code_locked"
  | "already_rated"
  | "not_done"
  | "already_joined"
  | "visit_over"
  | "no_joint_price"
  | "not_accepted"
  | "no_online_payment"
  | "order_unpaid"
  | "too_many_to_print"
  | "not_a_resident"
  | "proxy_exists"
  | "guardian_only"
  | "head_only"
  | "correction_pending"
  | "not_your_alarm"
  | "too_large"
  | "picture_too_large"
  | "invalid"
  | "key_reused"
  | "phone_code_refused"
  | "role_misfit"
  | "id_number_disagrees"
  | "sheet_refused"
  | "columns_refused"
  | "too_many_rows"
  | "category_unknown"
  | "details_mismatch"
  | "category_misfit"
  | "service_unknown"
  | "bulk_refused"
  | "file_refused"
  | "not_a_provider"
  | "record_mismatch"
  | "pause_unknown"
  | "template_refused"
  | "instalments_differ"
  | "account_required"
  | "not_in_that_year"
  | "url_refused"
  | "event_unknown"
  | "self_appointed"
  | "member_unknown"
  | "too_many_requests"
  | "wechat_away"
  | "pay_away"
  | "pay_not_set_up";

/** 401001 登录凭证无效或已过期，请重新登录 */
export class CodeRefused extends FAMILIES[401] {}
/** 401002 这里供个人使用，请用个人身份登录 */
export class MachineRefused extends FAMILIES[401] {}
/** 401003 这里供商家系统使用，请使用接口密钥 */
export class KeyNeeded extends FAMILIES[401] {}
/** 401101 登录已过期 */
export class TokenExpired extends FAMILIES[401] {}
/** 401102 登录凭证无效，请重新登录 */
export class TokenRefused extends FAMILIES[401] {}
/** 401103 登录凭证已被使用过，为安全起见请重新登录 */
export class TokenReused extends FAMILIES[401] {}
/** 401701 接口密钥无效、已过期或已停用 */
export class KeyRefused extends FAMILIES[401] {}
/** 403001 微信已限制该账号登录 */
export class LoginBlocked extends FAMILIES[403] {}
/** 403003 该密钥没有这项权限 */
export class ScopeMissing extends FAMILIES[403] {}
/** 403101 您不能授予或收回这个角色 */
export class RoleBeyondYou extends FAMILIES[403] {}
/** 403157 查看未成年人个人信息，须先经负责人批准 */
export class ClearanceNeeded extends FAMILIES[403] {}
/** 403158 不能审批自己的申请 */
export class OwnClearance extends FAMILIES[403] {}
/** 403171 不能审核自己的申请 */
export class OwnClaim extends FAMILIES[403] {}
/** 403251 不能审核自己的商家 */
export class OwnMerchant extends FAMILIES[403] {}
/** 403252 该优惠不在您所在的社区，或不面向您 */
export class NotForYou extends FAMILIES[403] {}
/** 403551 这一单由其他护士负责 */
export class NotYourVisit extends FAMILIES[403] {}
/** 403621 该案件不由您承办 */
export class NotYourCase extends FAMILIES[403] {}
/** 403641 只有当事人本人、其代理人或承办人可以进行此操作 */
export class NotASide extends FAMILIES[403] {}
/** 403642 只有调解委员会负责人可以进行此操作 */
export class OnlyTheHead extends FAMILIES[403] {}
/** 403701 不能给新密钥更大的权限 */
export class KeyBeyondYou extends FAMILIES[403] {}
/** 403871 您无权代该居民办理此事 */
export class ProxyRefused extends FAMILIES[403] {}
/** 403872 未满十四周岁须由监护人办理 */
export class GuardianNeeded extends FAMILIES[403] {}
/** 403873 不能为自己登记代办权限 */
export class OwnMandate extends FAMILIES[403] {}
/** 403951 请使用测试密钥（mk_test_…）：沙箱只供测试 */
export class SandboxOnly extends FAMILIES[403] {}
/** 404001 没有这个地方 */
export class PlaceNotFound extends FAMILIES[404] {}
/** 404051 场地不存在，或您无权查看 */
export class VenueNotFound extends FAMILIES[404] {}
/** 404052 预约不存在，或您无权查看 */
export class BookingNotFound extends FAMILIES[404] {}
/** 404053 没有这项闭馆安排 */
export class ClosureNotFound extends FAMILIES[404] {}
/** 404054 没有这项候补，或您无权查看 */
export class WaitNotFound extends FAMILIES[404] {}
/** 404055 没有这组周期预约，或您无权查看 */
export class SeriesNotFound extends FAMILIES[404] {}
/** 404056 没有这一值班，或您无权查看 */
export class ShiftNotFound extends FAMILIES[404] {}
/** 404057 没有这条常用答复，或您无权查看 */
export class CannedAnswerNotFound extends FAMILIES[404] {}
/** 404058 没有这项损坏报告，或您无权查看 */
export class DamageNotFound extends FAMILIES[404] {}
/** 404059 没有这项清扫任务，或您无权查看 */
export class CleaningNotFound extends FAMILIES[404] {}
/** 404060 没有这次抽签 */
export class DrawNotFound extends FAMILIES[404] {}
/** 404061 没有这张签，或您无权查看 */
export class TicketNotFound extends FAMILIES[404] {}
/** 404062 日历链接不存在或已撤销 */
export class CalendarNotFound extends FAMILIES[404] {}
/** 404101 没有这个账号 */
export class AccountNotFound extends FAMILIES[404] {}
/** 404102 没有这个登录会话 */
export class SessionNotFound extends FAMILIES[404] {}
/** 404103 授权不存在，或您无权查看 */
export class GrantNotFound extends FAMILIES[404] {}
/** 404104 目前无人担任，上级也无人担任 */
export class NobodyOnDuty extends FAMILIES[404] {}
/** 404151 居民不存在，或您无权查看 */
export class ResidentNotFound extends FAMILIES[404] {}
/** 404152 住户不存在，或您无权查看 */
export class HouseholdNotFound extends FAMILIES[404] {}
/** 404153 账号不存在 */
export class AccountUnknown extends FAMILIES[404] {}
/** 404154 该居民未关联账号 */
export class NotLinked extends FAMILIES[404] {}
/** 404157 查阅申请不存在，或您无权查看 */
export class ClearanceNotFound extends FAMILIES[404] {}
/** 404171 申请不存在，或您无权查看 */
export class ClaimNotFound extends FAMILIES[404] {}
/** 404201 这里还没有这份服务清单 */
export class CatalogNotFound extends FAMILIES[404] {}
/** 404202 服务项目不存在，或您无权查看 */
export class ItemNotFound extends FAMILIES[404] {}
/** 404251 商家不存在，或您无权查看 */
export class MerchantNotFound extends FAMILIES[404] {}
/** 404252 证照不存在，或您无权查看 */
export class PaperNotFound extends FAMILIES[404] {}
/** 404253 该商家没有申请服务这个地方 */
export class ServingNotFound extends FAMILIES[404] {}
/** 404254 优惠不存在，或您无权查看 */
export class MerchantOfferNotFound extends FAMILIES[404] {}
/** 404255 推送记录不存在，或您无权查看 */
export class BulkNotFound extends FAMILIES[404] {}
/** 404256 领取码不存在，或不属于您的商家 */
export class CouponNotFound extends FAMILIES[404] {}
/** 404257 反馈不存在，或您无权查看 */
export class ReportNotFound extends FAMILIES[404] {}
/** 404261 没有这项便民设施，或已不再开放 */
export class FacilityNotFound extends FAMILIES[404] {}
/** 404262 反馈不存在，或您无权查看 */
export class ListingReportNotFound extends FAMILIES[404] {}
/** 404301 文件不存在，或您无权查看 */
export class FileNotFound extends FAMILIES[404] {}
/** 404351 消息不存在 */
export class NoticeNotFound extends FAMILIES[404] {}
/** 404361 这项电话通知不存在，或您无权查看 */
export class CallNotFound extends FAMILIES[404] {}
/** 404401 组织不存在，或您无权查看 */
export class OrganisationNotFound extends FAMILIES[404] {}
/** 404451 没有这项同意，或已撤回 */
export class ConsentNotFound extends FAMILIES[404] {}
/** 404501 支付单不存在，或您无权查看 */
export class PaymentNotFound extends FAMILIES[404] {}
/** 404502 退款单不存在，或您无权查看 */
export class RefundNotFound extends FAMILIES[404] {}
/** 404503 差异记录不存在 */
export class DifferenceNotFound extends FAMILIES[404] {}
/** 404551 护理机构不存在 */
export class ProviderNotFound extends FAMILIES[404] {}
/** 404552 护士不存在，或您无权查看 */
export class NurseNotFound extends FAMILIES[404] {}
/** 404553 护理订单不存在，或您无权查看 */
export class NursingOrderNotFound extends FAMILIES[404] {}
/** 404554 没有这个版本的知情同意书 */
export class ConsentTextNotFound extends FAMILIES[404] {}
/** 404555 没有这条请假记录 */
export class LeaveNotFound extends FAMILIES[404] {}
/** 404556 没有发给您的派单，或已失效 */
export class OfferNotFound extends FAMILIES[404] {}
/** 404557 事件不存在，或您无权查看 */
export class IncidentNotFound extends FAMILIES[404] {}
/** 404558 套餐不存在，或已停售 */
export class PackageNotFound extends FAMILIES[404] {}
/** 404572 没有购买过这个套餐，或您无权查看 */
export class PurchaseNotFound extends FAMILIES[404] {}
/** 404621 没有这位当事人，或您无权查看 */
export class PartyNotFound extends FAMILIES[404] {}
/** 404622 没有这条评价，或您无权查看 */
export class RatingNotFound extends FAMILIES[404] {}
/** 404641 调解案件不存在，或您无权查看 */
export class MediationNotFound extends FAMILIES[404] {}
/** 404642 这里没有人民调解委员会 */
export class CommitteeNotFound extends FAMILIES[404] {}
/** 404643 没有这位调解员 */
export class MediatorNotFound extends FAMILIES[404] {}
/** 404644 没有这项回避申请 */
export class ObjectionNotFound extends FAMILIES[404] {}
/** 404645 尚无调解协议 */
export class AgreementMissing extends FAMILIES[404] {}
/** 404646 没有这项履行内容 */
export class DutyNotFound extends FAMILIES[404] {}
/** 404647 没有这种文书 */
export class DocumentNotFound extends FAMILIES[404] {}
/** 404701 密钥不存在，或您无权查看 */
export class KeyNotFound extends FAMILIES[404] {}
/** 404771 回调地址不存在，或您无权查看 */
export class EndpointNotFound extends FAMILIES[404] {}
/** 404772 投递记录不存在，或您无权查看 */
export class DeliveryNotFound extends FAMILIES[404] {}
/** 404773 订单不存在，或您无权查看 */
export class OrderNotFound extends FAMILIES[404] {}
/** 404774 拼单不存在，或不在您的楼栋 */
export class VisitNotFound extends FAMILIES[404] {}
/** 404775 没有这位服务人员 */
export class WorkerNotFound extends FAMILIES[404] {}
/** 404871 代办关系不存在，或您无权查看 */
export class ProxyNotFound extends FAMILIES[404] {}
/** 404872 代办人的账号不存在 */
export class AgentUnknown extends FAMILIES[404] {}
/** 404881 更正申请不存在，或您无权查看 */
export class CorrectionNotFound extends FAMILIES[404] {}
/** 404921 报警不存在，或您无权查看 */
export class AlarmNotFound extends FAMILIES[404] {}
/** 409001 当前状态下不能进行此操作 */
export class IllegalMove extends FAMILIES[409] {}
/** 409002 有人正在进行同样的操作，请稍后再试 */
export class Busy extends FAMILIES[409] {}
/** 409003 内容已被他人修改，请刷新后再试 */
export class Stale extends FAMILIES[409] {}
/** 409051 该场地这一时段已被预约 */
export class SlotTaken extends FAMILIES[409] {}
/** 409052 不符合该场地的预约规则 */
export class BookingRefused extends FAMILIES[409] {}
/** 409053 保留时间已过，请重新选择时段 */
export class HoldLapsed extends FAMILIES[409] {}
/** 409054 签到码不正确或已更换，请查看门口的最新签到码 */
export class WrongDoorCode extends FAMILIES[409] {}
/** 409055 还没有到签到时间 */
export class NotYetTime extends FAMILIES[409] {}
/** 409056 临近开始，不能再改期；可以取消 */
export class TooLateToMove extends FAMILIES[409] {}
/** 409057 这一时段现在空闲，直接预约即可 */
export class SlotFree extends FAMILIES[409] {}
/** 409058 您家已在候补这一时段 */
export class AlreadyWaiting extends FAMILIES[409] {}
/** 409059 候补名额保留时间已过，已让给下一位 */
export class WaitLapsed extends FAMILIES[409] {}
/** 409060 本社区已有同名场地 */
export class VenueNameTaken extends FAMILIES[409] {}
/** 409061 该预约并非因场地关闭而取消，不能优先候补 */
export class NotDisplaced extends FAMILIES[409] {}
/** 409062 没有可以申诉的未到记录，或已经申诉过 */
export class NothingToAppeal extends FAMILIES[409] {}
/** 409063 没有待处理的申诉 */
export class NoAppeal extends FAMILIES[409] {}
/** 409064 该工作人员这一时间已排班 */
export class OnDutyAlready extends FAMILIES[409] {}
/** 409065 该账号不是本社区工作人员，不能排班 */
export class NotOfTheStaff extends FAMILIES[409] {}
/** 409066 已有同名的常用答复 */
export class CannedTitleTaken extends FAMILIES[409] {}
/** 409067 签到使用后才能报告损坏 */
export class NotBeenInside extends FAMILIES[409] {}
/** 409068 抽签报名的截止时间已过 */
export class ClosesInThePast extends FAMILIES[409] {}
/** 409069 抽签报名已截止 */
export class DrawClosed extends FAMILIES[409] {}
/** 409070 您家已登记参加这次抽签 */
export class EnteredAlready extends FAMILIES[409] {}
/** 409090 这一预约已用于优先候补 */
export class WaitingFirstAlready extends FAMILIES[409] {}
/** 409101 需要另一位管理员确认 */
export class NeedsSecondPerson extends FAMILIES[409] {}
/** 409151 该身份证号已登记在其他居民名下 */
export class IdNumberTaken extends FAMILIES[409] {}
/** 409152 该处已有相同户号的住户 */
export class HouseholdTaken extends FAMILIES[409] {}
/** 409153 住户应登记在社区、楼栋或单元下 */
export class HouseholdMisplaced extends FAMILIES[409] {}
/** 409154 该账号已关联其他居民 */
export class AccountLinked extends FAMILIES[409] {}
/** 409155 该居民已关联账号 */
export class ResidentLinked extends FAMILIES[409] {}
/** 409156 居民超过 20000 人，请按下级区域分别导出 */
export class TooManyToExport extends FAMILIES[409] {}
/** 409157 您在该处已有一份待审批的查阅申请 */
export class ClearancePending extends FAMILIES[409] {}
/** 409171 您已有一份待审核的申请 */
export class ClaimPending extends FAMILIES[409] {}
/** 409172 申请与该居民的姓名或身份证号不符 */
export class ClaimMismatch extends FAMILIES[409] {}
/** 409173 您的账号已关联居民 */
export class AlreadyResident extends FAMILIES[409] {}
/** 409201 清单中已有此代码的项目 */
export class ItemCodeTaken extends FAMILIES[409] {}
/** 409202 类别下还有服务项目，不能删除 */
export class CategoryInUse extends FAMILIES[409] {}
/** 409203 已发布过的项目不能删除，请改为撤下 */
export class ItemInUse extends FAMILIES[409] {}
/** 409251 这里已有同名的商家 */
export class MerchantExists extends FAMILIES[409] {}
/** 409252 资料尚未齐备，请先补齐 */
export class ChecklistOpen extends FAMILIES[409] {}
/** 409253 您已有三份待审核的入驻申请 */
export class TooManyApplications extends FAMILIES[409] {}
/** 409254 已申请服务这个地方 */
export class ServingAsked extends FAMILIES[409] {}
/** 409255 已领完 */
export class SoldOut extends FAMILIES[409] {}
/** 409256 您家已达到领取上限 */
export class HouseholdLimit extends FAMILIES[409] {}
/** 409257 该优惠目前不可领取 */
export class OfferNotLive extends FAMILIES[409] {}
/** 409258 领取码已过期 */
export class ClaimExpired extends FAMILIES[409] {}
/** 409259 行数与 expected_rows 不符，未写入任何数据 */
export class RowCountMismatch extends FAMILIES[409] {}
/** 409260 您已反馈过 */
export class AlreadyReported extends FAMILIES[409] {}
/** 409261 您今天已感谢过 */
export class ThankedToday extends FAMILIES[409] {}
/** 409262 您的反馈正在核实，请勿重复提交 */
export class ReportWaiting extends FAMILIES[409] {}
/** 409301 文件已用于其他内容，请重新上传 */
export class FileInUse extends FAMILIES[409] {}
/** 409401 这里已有同名的组织 */
export class OrganisationExists extends FAMILIES[409] {}
/** 409451 告知文本已更新，请重新阅读 */
export class TextOutdated extends FAMILIES[409] {}
/** 409502 该订单已支付 */
export class PaidAlready extends FAMILIES[409] {}
/** 409503 该支付已关闭，请重新下单 */
export class PaymentIsClosed extends FAMILIES[409] {}
/** 409504 没有可退的款项 */
export class NothingToRefund extends FAMILIES[409] {}
/** 409505 退款金额超过可退余额 5000 分 */
export class RefundTooLarge extends FAMILIES[409] {}
/** 409506 同一笔支付最多退款 50 次 */
export class TooManyRefunds extends FAMILIES[409] {}
/** 409507 支付已超过一年，不能原路退款 */
export class RefundTooLate extends FAMILIES[409] {}
/** 409509 该日账单尚未出具，或已超过三个月 */
export class BillTooEarly extends FAMILIES[409] {}
/** 409551 不符合上门护理的规定 */
export class NursingRefused extends FAMILIES[409] {}
/** 409552 知情同意书已更新，请重新阅读 */
export class NursingTextOutdated extends FAMILIES[409] {}
/** 409553 这段时间您已有其他任务 */
export class NurseBusy extends FAMILIES[409] {}
/** 409554 订单已被其他护士接受 */
export class OrderTaken extends FAMILIES[409] {}
/** 409555 派单已过期或已撤回 */
export class OfferLapsed extends FAMILIES[409] {}
/** 409556 这位护士不能承接这一单 */
export class NurseUnfit extends FAMILIES[409] {}
/** 409557 这一类别在该日期后已有规则 */
export class OfferingOverlaps extends FAMILIES[409] {}
/** 409558 该日期后已有服务规则 */
export class TermsOverlap extends FAMILIES[409] {}
/** 409559 该账号已登记为本机构护士 */
export class NurseExists extends FAMILIES[409] {}
/** 409560 该版本已存在，请使用新版本号 */
export class ConsentTextExists extends FAMILIES[409] {}
/** 409561 该机构已登记 */
export class ProviderExists extends FAMILIES[409] {}
/** 409562 当前位置距服务地址较远，请联系机构确认 */
export class ArrivedElsewhere extends FAMILIES[409] {}
/** 409563 患者身份核对不一致，请停止服务并联系机构 */
export class IdentityMismatch extends FAMILIES[409] {}
/** 409564 护理记录不完整，不能完成服务 */
export class RecordIncomplete extends FAMILIES[409] {}
/** 409565 存在禁忌，不能评估为通过 */
export class Contraindicated extends FAMILIES[409] {}
/** 409566 还未到可以登记的时间 */
export class TooEarlyToSay extends FAMILIES[409] {}
/** 409568 首诊评估已过有效期，请重新评估 */
export class AssessmentExpired extends FAMILIES[409] {}
/** 409569 您已评价过这次服务 */
export class AlreadyReviewed extends FAMILIES[409] {}
/** 409570 服务完成后才能评价 */
export class ReviewTooEarly extends FAMILIES[409] {}
/** 409572 套餐次数已用完 */
export class PackageUsedUp extends FAMILIES[409] {}
/** 409573 这个套餐不适用于这位患者、项目、地点或日期，或已结束 */
export class PackageUnfit extends FAMILIES[409] {}
/** 409574 服务完成后才能安排复诊 */
export class RevisitTooEarly extends FAMILIES[409] {}
/** 409622 该指派由裁定作出，不能退回 */
export class AssignmentBinding extends FAMILIES[409] {}
/** 409623 该案件已退回 3 次，只能由负责人裁定承办人 */
export class ArbiterNeeded extends FAMILIES[409] {}
/** 409624 这里目前没有可以承办的人 */
export class NobodyToAssign extends FAMILIES[409] {}
/** 409625 没有正在计算的期限 */
export class ClockNotRunning extends FAMILIES[409] {}
/** 409626 期限已经中止 */
export class ClockPaused extends FAMILIES[409] {}
/** 409627 延长后的期限应晚于原期限 */
export class NotLater extends FAMILIES[409] {}
/** 409628 您已评价过该案件 */
export class CaseAlreadyRated extends FAMILIES[409] {}
/** 409630 因此原因中止的期限已满 15 天，不能再中止 */
export class PauseSpent extends FAMILIES[409] {}
/** 409641 调解委员会的组成不符合法律规定 */
export class CommitteeUnlawful extends FAMILIES[409] {}
/** 409642 调解委员会已届满，请先换届 */
export class CommitteeTermOver extends FAMILIES[409] {}
/** 409643 该纠纷已由其他机关受理，不能调解 */
export class HandledElsewhere extends FAMILIES[409] {}
/** 409644 尚未取得各方当事人的同意 */
export class NotAllAgree extends FAMILIES[409] {}
/** 409645 尚未确定调解员 */
export class MediatorMissing extends FAMILIES[409] {}
/** 409646 回避申请尚未决定 */
export class ObjectionOpen extends FAMILIES[409] {}
/** 409647 调解员与当事人有利害关系，须先披露并取得各方同意 */
export class ConflictUndisclosed extends FAMILIES[409] {}
/** 409648 每位当事人最多提出 2 次回避申请 */
export class TooManyObjections extends FAMILIES[409] {}
/** 409649 未成年当事人须由监护人代为参加 */
export class GuardianMissing extends FAMILIES[409] {}
/** 409650 代理人尚未提交授权委托书 */
export class MandateMissing extends FAMILIES[409] {}
/** 409651 尚未进行调解，不能达成协议 */
export class SessionMissing extends FAMILIES[409] {}
/** 409652 已经签署 */
export class AlreadySigned extends FAMILIES[409] {}
/** 409653 该协议的内容不能申请司法确认 */
export class NotConfirmable extends FAMILIES[409] {}
/** 409654 自协议生效之日起三十日已过，不能再申请司法确认 */
export class ConfirmationLapsed extends FAMILIES[409] {}
/** 409655 司法确认须由各方当事人共同申请 */
export class NotJoint extends FAMILIES[409] {}
/** 409656 已申请司法确认 */
export class ConfirmationFiled extends FAMILIES[409] {}
/** 409657 卷宗缺少必备材料，不能归档 */
export class FileIncomplete extends FAMILIES[409] {}
/** 409658 案件尚未办结 */
export class NotClosedYet extends FAMILIES[409] {}
/** 409659 卷宗已归档，不能再增加材料 */
export class FileClosed extends FAMILIES[409] {}
/** 409660 该年度已过，不能再改动 */
export class ThatYearIsOver extends FAMILIES[409] {}
/** 409701 同时最多有两个有效密钥，请先停用一个 */
export class TooManyKeys extends FAMILIES[409] {}
/** 409771 最多登记 10 个回调地址 */
export class TooManyEndpoints extends FAMILIES[409] {}
/** 409772 该回调地址已停用，请先启用 */
export class EndpointDisabled extends FAMILIES[409] {}
/** 409773 该商家不在您的住处提供这项上门服务 */
export class NotServedHere extends FAMILIES[409] {}
/** 409774 您尚未登记住处，请填写上门地址 */
export class NoHome extends FAMILIES[409] {}
/** 409775 请选择 30 天内、不超过 8 小时的上门时段 */
export class TimeRefused extends FAMILIES[409] {}
/** 409776 约定时间还没到 */
export class TooEarly extends FAMILIES[409] {}
/** 409777 到达码不正确，还可尝试 4 次 */
export class CodeWrong extends FAMILIES[409] {}
/** 409778 到达码错误次数过多，请联系社区工作人员 */
export class CodeLocked extends FAMILIES[409] {}
/** 409779 您已评价过 */
export class AlreadyRated extends FAMILIES[409] {}
/** 409780 服务完成后才能评价 */
export class NotDone extends FAMILIES[409] {}
/** 409781 您家已参加这次拼单 */
export class AlreadyJoined extends FAMILIES[409] {}
/** 409782 这次拼单已不能参加 */
export class VisitOver extends FAMILIES[409] {}
/** 409783 该服务不支持邻里拼单 */
export class NoJointPrice extends FAMILIES[409] {}
/** 409784 商家接单后才有到达码 */
export class NotAccepted extends FAMILIES[409] {}
/** 409785 该订单无需线上支付 */
export class NoOnlinePayment extends FAMILIES[409] {}
/** 409786 订单尚未支付，请等待支付后再出发 */
export class OrderUnpaid extends FAMILIES[409] {}
/** 409801 超过 500 家，请按下级区域分别导出 */
export class TooManyToPrint extends FAMILIES[409] {}
/** 409871 您的账号尚未关联居民 */
export class NotAResident extends FAMILIES[409] {}
/** 409872 该代办人已有有效的代办权限，请先终止 */
export class ProxyExists extends FAMILIES[409] {}
/** 409873 未成年人只能由监护人代办 */
export class GuardianOnly extends FAMILIES[409] {}
/** 409874 只有所在楼栋、单元或网格的负责人可代办，且该居民没有账号 */
export class HeadOnly extends FAMILIES[409] {}
/** 409881 这一项已有待处理的更正申请 */
export class CorrectionPending extends FAMILIES[409] {}
/** 409921 该报警由他人接警，请由接警人处理 */
export class NotYourAlarm extends FAMILIES[409] {}
/** 413301 图片尺寸过大 */
export class PictureTooLarge extends FAMILIES[413] {}
/** 422001 同一个幂等键不能用于不同的请求 */
export class KeyReused extends FAMILIES[422] {}
/** 422011 手机号授权已失效，请重新授权 */
export class PhoneCodeRefused extends FAMILIES[422] {}
/** 422101 这个角色不能在这里担任 */
export class RoleMisfit extends FAMILIES[422] {}
/** 422151 身份证号与出生日期或性别不一致 */
export class IdNumberDisagrees extends FAMILIES[422] {}
/** 422152 无法读取该文件：请使用模板填写并保存为 .xlsx */
export class SheetRefused extends FAMILIES[422] {}
/** 422153 表头与模板不一致，请重新下载模板 */
export class ColumnsRefused extends FAMILIES[422] {}
/** 422154 每次最多导入 10000 行，请分批导入 */
export class TooManyRows extends FAMILIES[422] {}
/** 422201 清单中没有这个类别 */
export class CategoryUnknown extends FAMILIES[422] {}
/** 422202 项目内容与清单种类不符 */
export class DetailsMismatch extends FAMILIES[422] {}
/** 422203 只有商业清单的类别有功能，只有护理清单的类别有分组 */
export class CategoryMisfit extends FAMILIES[422] {}
/** 422251 商业服务清单中没有这项服务 */
export class ServiceUnknown extends FAMILIES[422] {}
/** 422252 推送内容无法读取 */
export class BulkRefused extends FAMILIES[422] {}
/** 422301 不支持这种文件：请上传图片、PDF、Word 或 Excel 文件 */
export class FileRefused extends FAMILIES[422] {}
/** 422551 该组织不是护理机构 */
export class NotAProvider extends FAMILIES[422] {}
/** 422552 护理记录与服务类别不符 */
export class RecordMismatch extends FAMILIES[422] {}
/** 422621 不能以此原因中止期限 */
export class PauseUnknown extends FAMILIES[422] {}
/** 422641 文书模板无法使用 */
export class TemplateRefused extends FAMILIES[422] {}
/** 422642 分期金额之和与应付金额不符 */
export class InstalmentsDiffer extends FAMILIES[422] {}
/** 422643 请说明是哪位当事人 */
export class AccountRequired extends FAMILIES[422] {}
/** 422660 有日期不在该年度，或重复 */
export class NotInThatYear extends FAMILIES[422] {}
/** 422771 不能向这个地址投递 */
export class UrlRefused extends FAMILIES[422] {}
/** 422772 没有这种事件 */
export class EventUnknown extends FAMILIES[422] {}
/** 422871 不能委托本人 */
export class SelfAppointed extends FAMILIES[422] {}
/** 422941 有委员的账号不存在 */
export class MemberUnknown extends FAMILIES[422] {}
/** 503001 微信服务暂时不可用，请稍后再试 */
export class WechatAway extends FAMILIES[503] {}
/** 503501 微信支付暂时不可用，请稍后再试 */
export class PayAway extends FAMILIES[503] {}
/** 503502 此处尚未开通微信支付 */
export class PayNotSetUp extends FAMILIES[503] {}

export const BY_NAME: Record<string, (typeof FAMILIES)[keyof typeof FAMILIES]> = {
  code_refused: CodeRefused,
  machine_refused: MachineRefused,
  key_needed: KeyNeeded,
  token_expired: TokenExpired,
  token_refused: TokenRefused,
  token_reused: TokenReused,
  key_refused: KeyRefused,
  login_blocked: LoginBlocked,
  scope_missing: ScopeMissing,
  role_beyond_you: RoleBeyondYou,
  clearance_needed: ClearanceNeeded,
  own_clearance: OwnClearance,
  own_claim: OwnClaim,
  own_merchant: OwnMerchant,
  not_for_you: NotForYou,
  not_your_visit: NotYourVisit,
  not_your_case: NotYourCase,
  not_a_side: NotASide,
  only_the_head: OnlyTheHead,
  key_beyond_you: KeyBeyondYou,
  proxy_refused: ProxyRefused,
  guardian_needed: GuardianNeeded,
  own_mandate: OwnMandate,
  sandbox_only: SandboxOnly,
  place_not_found: PlaceNotFound,
  venue_not_found: VenueNotFound,
  booking_not_found: BookingNotFound,
  closure_not_found: ClosureNotFound,
  wait_not_found: WaitNotFound,
  series_not_found: SeriesNotFound,
  shift_not_found: ShiftNotFound,
  canned_answer_not_found: CannedAnswerNotFound,
  damage_not_found: DamageNotFound,
  cleaning_not_found: CleaningNotFound,
  draw_not_found: DrawNotFound,
  ticket_not_found: TicketNotFound,
  calendar_not_found: CalendarNotFound,
  account_not_found: AccountNotFound,
  session_not_found: SessionNotFound,
  grant_not_found: GrantNotFound,
  nobody_on_duty: NobodyOnDuty,
  resident_not_found: ResidentNotFound,
  household_not_found: HouseholdNotFound,
  account_unknown: AccountUnknown,
  not_linked: NotLinked,
  clearance_not_found: ClearanceNotFound,
  claim_not_found: ClaimNotFound,
  catalog_not_found: CatalogNotFound,
  item_not_found: ItemNotFound,
  merchant_not_found: MerchantNotFound,
  paper_not_found: PaperNotFound,
  serving_not_found: ServingNotFound,
  merchant_offer_not_found: MerchantOfferNotFound,
  bulk_not_found: BulkNotFound,
  coupon_not_found: CouponNotFound,
  report_not_found: ReportNotFound,
  facility_not_found: FacilityNotFound,
  listing_report_not_found: ListingReportNotFound,
  file_not_found: FileNotFound,
  notice_not_found: NoticeNotFound,
  call_not_found: CallNotFound,
  organisation_not_found: OrganisationNotFound,
  consent_not_found: ConsentNotFound,
  payment_not_found: PaymentNotFound,
  refund_not_found: RefundNotFound,
  difference_not_found: DifferenceNotFound,
  provider_not_found: ProviderNotFound,
  nurse_not_found: NurseNotFound,
  nursing_order_not_found: NursingOrderNotFound,
  consent_text_not_found: ConsentTextNotFound,
  leave_not_found: LeaveNotFound,
  offer_not_found: OfferNotFound,
  incident_not_found: IncidentNotFound,
  package_not_found: PackageNotFound,
  purchase_not_found: PurchaseNotFound,
  party_not_found: PartyNotFound,
  rating_not_found: RatingNotFound,
  mediation_not_found: MediationNotFound,
  committee_not_found: CommitteeNotFound,
  mediator_not_found: MediatorNotFound,
  objection_not_found: ObjectionNotFound,
  agreement_missing: AgreementMissing,
  duty_not_found: DutyNotFound,
  document_not_found: DocumentNotFound,
  key_not_found: KeyNotFound,
  endpoint_not_found: EndpointNotFound,
  delivery_not_found: DeliveryNotFound,
  order_not_found: OrderNotFound,
  visit_not_found: VisitNotFound,
  worker_not_found: WorkerNotFound,
  proxy_not_found: ProxyNotFound,
  agent_unknown: AgentUnknown,
  correction_not_found: CorrectionNotFound,
  alarm_not_found: AlarmNotFound,
  illegal_move: IllegalMove,
  busy: Busy,
  stale: Stale,
  slot_taken: SlotTaken,
  booking_refused: BookingRefused,
  hold_lapsed: HoldLapsed,
  wrong_door_code: WrongDoorCode,
  not_yet_time: NotYetTime,
  too_late_to_move: TooLateToMove,
  slot_free: SlotFree,
  already_waiting: AlreadyWaiting,
  wait_lapsed: WaitLapsed,
  venue_name_taken: VenueNameTaken,
  not_displaced: NotDisplaced,
  nothing_to_appeal: NothingToAppeal,
  no_appeal: NoAppeal,
  on_duty_already: OnDutyAlready,
  not_of_the_staff: NotOfTheStaff,
  canned_title_taken: CannedTitleTaken,
  not_been_inside: NotBeenInside,
  closes_in_the_past: ClosesInThePast,
  draw_closed: DrawClosed,
  entered_already: EnteredAlready,
  waiting_first_already: WaitingFirstAlready,
  needs_second_person: NeedsSecondPerson,
  id_number_taken: IdNumberTaken,
  household_taken: HouseholdTaken,
  household_misplaced: HouseholdMisplaced,
  account_linked: AccountLinked,
  resident_linked: ResidentLinked,
  too_many_to_export: TooManyToExport,
  clearance_pending: ClearancePending,
  claim_pending: ClaimPending,
  claim_mismatch: ClaimMismatch,
  already_resident: AlreadyResident,
  item_code_taken: ItemCodeTaken,
  category_in_use: CategoryInUse,
  item_in_use: ItemInUse,
  merchant_exists: MerchantExists,
  checklist_open: ChecklistOpen,
  too_many_applications: TooManyApplications,
  serving_asked: ServingAsked,
  sold_out: SoldOut,
  household_limit: HouseholdLimit,
  offer_not_live: OfferNotLive,
  claim_expired: ClaimExpired,
  row_count_mismatch: RowCountMismatch,
  already_reported: AlreadyReported,
  thanked_today: ThankedToday,
  report_waiting: ReportWaiting,
  file_in_use: FileInUse,
  organisation_exists: OrganisationExists,
  text_outdated: TextOutdated,
  paid_already: PaidAlready,
  payment_is_closed: PaymentIsClosed,
  nothing_to_refund: NothingToRefund,
  refund_too_large: RefundTooLarge,
  too_many_refunds: TooManyRefunds,
  refund_too_late: RefundTooLate,
  bill_too_early: BillTooEarly,
  nursing_refused: NursingRefused,
  nursing_text_outdated: NursingTextOutdated,
  nurse_busy: NurseBusy,
  order_taken: OrderTaken,
  offer_lapsed: OfferLapsed,
  nurse_unfit: NurseUnfit,
  offering_overlaps: OfferingOverlaps,
  terms_overlap: TermsOverlap,
  nurse_exists: NurseExists,
  consent_text_exists: ConsentTextExists,
  provider_exists: ProviderExists,
  arrived_elsewhere: ArrivedElsewhere,
  identity_mismatch: IdentityMismatch,
  record_incomplete: RecordIncomplete,
  contraindicated: Contraindicated,
  too_early_to_say: TooEarlyToSay,
  assessment_expired: AssessmentExpired,
  already_reviewed: AlreadyReviewed,
  review_too_early: ReviewTooEarly,
  package_used_up: PackageUsedUp,
  package_unfit: PackageUnfit,
  revisit_too_early: RevisitTooEarly,
  assignment_binding: AssignmentBinding,
  arbiter_needed: ArbiterNeeded,
  nobody_to_assign: NobodyToAssign,
  clock_not_running: ClockNotRunning,
  clock_paused: ClockPaused,
  not_later: NotLater,
  case_already_rated: CaseAlreadyRated,
  pause_spent: PauseSpent,
  committee_unlawful: CommitteeUnlawful,
  committee_term_over: CommitteeTermOver,
  handled_elsewhere: HandledElsewhere,
  not_all_agree: NotAllAgree,
  mediator_missing: MediatorMissing,
  objection_open: ObjectionOpen,
  conflict_undisclosed: ConflictUndisclosed,
  too_many_objections: TooManyObjections,
  guardian_missing: GuardianMissing,
  mandate_missing: MandateMissing,
  session_missing: SessionMissing,
  already_signed: AlreadySigned,
  not_confirmable: NotConfirmable,
  confirmation_lapsed: ConfirmationLapsed,
  not_joint: NotJoint,
  confirmation_filed: ConfirmationFiled,
  file_incomplete: FileIncomplete,
  not_closed_yet: NotClosedYet,
  file_closed: FileClosed,
  that_year_is_over: ThatYearIsOver,
  too_many_keys: TooManyKeys,
  too_many_endpoints: TooManyEndpoints,
  endpoint_disabled: EndpointDisabled,
  not_served_here: NotServedHere,
  no_home: NoHome,
  time_refused: TimeRefused,
  too_early: TooEarly,
  code_wrong: CodeWrong,
  code_locked: CodeLocked,
  already_rated: AlreadyRated,
  not_done: NotDone,
  already_joined: AlreadyJoined,
  visit_over: VisitOver,
  no_joint_price: NoJointPrice,
  not_accepted: NotAccepted,
  no_online_payment: NoOnlinePayment,
  order_unpaid: OrderUnpaid,
  too_many_to_print: TooManyToPrint,
  not_a_resident: NotAResident,
  proxy_exists: ProxyExists,
  guardian_only: GuardianOnly,
  head_only: HeadOnly,
  correction_pending: CorrectionPending,
  not_your_alarm: NotYourAlarm,
  picture_too_large: PictureTooLarge,
  key_reused: KeyReused,
  phone_code_refused: PhoneCodeRefused,
  role_misfit: RoleMisfit,
  id_number_disagrees: IdNumberDisagrees,
  sheet_refused: SheetRefused,
  columns_refused: ColumnsRefused,
  too_many_rows: TooManyRows,
  category_unknown: CategoryUnknown,
  details_mismatch: DetailsMismatch,
  category_misfit: CategoryMisfit,
  service_unknown: ServiceUnknown,
  bulk_refused: BulkRefused,
  file_refused: FileRefused,
  not_a_provider: NotAProvider,
  record_mismatch: RecordMismatch,
  pause_unknown: PauseUnknown,
  template_refused: TemplateRefused,
  instalments_differ: InstalmentsDiffer,
  account_required: AccountRequired,
  not_in_that_year: NotInThatYear,
  url_refused: UrlRefused,
  event_unknown: EventUnknown,
  self_appointed: SelfAppointed,
  member_unknown: MemberUnknown,
  wechat_away: WechatAway,
  pay_away: PayAway,
  pay_not_set_up: PayNotSetUp,
};
