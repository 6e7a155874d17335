"""Generated from openapi/openapi.json by `make clients`: change the contract, not this file."""
from collections.abc import Mapping

from linli_client import families


class CodeRefused(families.Unauthenticated):
    """401001 登录凭证无效或已过期，请重新登录"""


class MachineRefused(families.Unauthenticated):
    """401002 这里供个人使用，请用个人身份登录"""


class KeyNeeded(families.Unauthenticated):
    """401003 这里供商家系统使用，请使用接口密钥"""


class TokenExpired(families.Unauthenticated):
    """401101 登录已过期"""


class TokenRefused(families.Unauthenticated):
    """401102 登录凭证无效，请重新登录"""


class TokenReused(families.Unauthenticated):
    """401103 登录凭证已被使用过，为安全起见请重新登录"""


class KeyRefused(families.Unauthenticated):
    """401701 接口密钥无效、已过期或已停用"""


class LoginBlocked(families.Forbidden):
    """403001 微信已限制该账号登录"""


class ScopeMissing(families.Forbidden):
    """403003 该密钥没有这项权限"""


class RoleBeyondYou(families.Forbidden):
    """403101 您不能授予或收回这个角色"""


class ClearanceNeeded(families.Forbidden):
    """403157 查看未成年人个人信息，须先经负责人批准"""


class OwnClearance(families.Forbidden):
    """403158 不能审批自己的申请"""


class OwnClaim(families.Forbidden):
    """403171 不能审核自己的申请"""


class OwnMerchant(families.Forbidden):
    """403251 不能审核自己的商家"""


class NotForYou(families.Forbidden):
    """403252 该优惠不在您所在的社区，或不面向您"""


class NotYourVisit(families.Forbidden):
    """403551 这一单由其他护士负责"""


class NotYourCase(families.Forbidden):
    """403621 该案件不由您承办"""


class NotASide(families.Forbidden):
    """403641 只有当事人本人、其代理人或承办人可以进行此操作"""


class OnlyTheHead(families.Forbidden):
    """403642 只有调解委员会负责人可以进行此操作"""


class KeyBeyondYou(families.Forbidden):
    """403701 不能给新密钥更大的权限"""


class ProxyRefused(families.Forbidden):
    """403871 您无权代该居民办理此事"""


class GuardianNeeded(families.Forbidden):
    """403872 未满十四周岁须由监护人办理"""


class OwnMandate(families.Forbidden):
    """403873 不能为自己登记代办权限"""


class SandboxOnly(families.Forbidden):
    """403951 请使用测试密钥（mk_test_…）：沙箱只供测试"""


class PlaceNotFound(families.NotFound):
    """404001 没有这个地方"""


class VenueNotFound(families.NotFound):
    """404051 场地不存在，或您无权查看"""


class BookingNotFound(families.NotFound):
    """404052 预约不存在，或您无权查看"""


class ClosureNotFound(families.NotFound):
    """404053 没有这项闭馆安排"""


class WaitNotFound(families.NotFound):
    """404054 没有这项候补，或您无权查看"""


class SeriesNotFound(families.NotFound):
    """404055 没有这组周期预约，或您无权查看"""


class ShiftNotFound(families.NotFound):
    """404056 没有这一值班，或您无权查看"""


class CannedAnswerNotFound(families.NotFound):
    """404057 没有这条常用答复，或您无权查看"""


class DamageNotFound(families.NotFound):
    """404058 没有这项损坏报告，或您无权查看"""


class CleaningNotFound(families.NotFound):
    """404059 没有这项清扫任务，或您无权查看"""


class DrawNotFound(families.NotFound):
    """404060 没有这次抽签"""


class TicketNotFound(families.NotFound):
    """404061 没有这张签，或您无权查看"""


class CalendarNotFound(families.NotFound):
    """404062 日历链接不存在或已撤销"""


class AccountNotFound(families.NotFound):
    """404101 没有这个账号"""


class SessionNotFound(families.NotFound):
    """404102 没有这个登录会话"""


class GrantNotFound(families.NotFound):
    """404103 授权不存在，或您无权查看"""


class NobodyOnDuty(families.NotFound):
    """404104 目前无人担任，上级也无人担任"""


class ResidentNotFound(families.NotFound):
    """404151 居民不存在，或您无权查看"""


class HouseholdNotFound(families.NotFound):
    """404152 住户不存在，或您无权查看"""


class AccountUnknown(families.NotFound):
    """404153 账号不存在"""


class NotLinked(families.NotFound):
    """404154 该居民未关联账号"""


class ClearanceNotFound(families.NotFound):
    """404157 查阅申请不存在，或您无权查看"""


class ClaimNotFound(families.NotFound):
    """404171 申请不存在，或您无权查看"""


class CatalogNotFound(families.NotFound):
    """404201 这里还没有这份服务清单"""


class ItemNotFound(families.NotFound):
    """404202 服务项目不存在，或您无权查看"""


class MerchantNotFound(families.NotFound):
    """404251 商家不存在，或您无权查看"""


class PaperNotFound(families.NotFound):
    """404252 证照不存在，或您无权查看"""


class ServingNotFound(families.NotFound):
    """404253 该商家没有申请服务这个地方"""


class MerchantOfferNotFound(families.NotFound):
    """404254 优惠不存在，或您无权查看"""


class BulkNotFound(families.NotFound):
    """404255 推送记录不存在，或您无权查看"""


class CouponNotFound(families.NotFound):
    """404256 领取码不存在，或不属于您的商家"""


class ReportNotFound(families.NotFound):
    """404257 反馈不存在，或您无权查看"""


class FacilityNotFound(families.NotFound):
    """404261 没有这项便民设施，或已不再开放"""


class ListingReportNotFound(families.NotFound):
    """404262 反馈不存在，或您无权查看"""


class FileNotFound(families.NotFound):
    """404301 文件不存在，或您无权查看"""


class NoticeNotFound(families.NotFound):
    """404351 消息不存在"""


class CallNotFound(families.NotFound):
    """404361 这项电话通知不存在，或您无权查看"""


class OrganisationNotFound(families.NotFound):
    """404401 组织不存在，或您无权查看"""


class ConsentNotFound(families.NotFound):
    """404451 没有这项同意，或已撤回"""


class PaymentNotFound(families.NotFound):
    """404501 支付单不存在，或您无权查看"""


class RefundNotFound(families.NotFound):
    """404502 退款单不存在，或您无权查看"""


class DifferenceNotFound(families.NotFound):
    """404503 差异记录不存在"""


class ProviderNotFound(families.NotFound):
    """404551 护理机构不存在"""


class NurseNotFound(families.NotFound):
    """404552 护士不存在，或您无权查看"""


class NursingOrderNotFound(families.NotFound):
    """404553 护理订单不存在，或您无权查看"""


class ConsentTextNotFound(families.NotFound):
    """404554 没有这个版本的知情同意书"""


class LeaveNotFound(families.NotFound):
    """404555 没有这条请假记录"""


class OfferNotFound(families.NotFound):
    """404556 没有发给您的派单，或已失效"""


class IncidentNotFound(families.NotFound):
    """404557 事件不存在，或您无权查看"""


class PackageNotFound(families.NotFound):
    """404558 套餐不存在，或已停售"""


class PurchaseNotFound(families.NotFound):
    """404572 没有购买过这个套餐，或您无权查看"""


class PartyNotFound(families.NotFound):
    """404621 没有这位当事人，或您无权查看"""


class RatingNotFound(families.NotFound):
    """404622 没有这条评价，或您无权查看"""


class MediationNotFound(families.NotFound):
    """404641 调解案件不存在，或您无权查看"""


class CommitteeNotFound(families.NotFound):
    """404642 这里没有人民调解委员会"""


class MediatorNotFound(families.NotFound):
    """404643 没有这位调解员"""


class ObjectionNotFound(families.NotFound):
    """404644 没有这项回避申请"""


class AgreementMissing(families.NotFound):
    """404645 尚无调解协议"""


class DutyNotFound(families.NotFound):
    """404646 没有这项履行内容"""


class DocumentNotFound(families.NotFound):
    """404647 没有这种文书"""


class KeyNotFound(families.NotFound):
    """404701 密钥不存在，或您无权查看"""


class EndpointNotFound(families.NotFound):
    """404771 回调地址不存在，或您无权查看"""


class DeliveryNotFound(families.NotFound):
    """404772 投递记录不存在，或您无权查看"""


class OrderNotFound(families.NotFound):
    """404773 订单不存在，或您无权查看"""


class VisitNotFound(families.NotFound):
    """404774 拼单不存在，或不在您的楼栋"""


class WorkerNotFound(families.NotFound):
    """404775 没有这位服务人员"""


class ProxyNotFound(families.NotFound):
    """404871 代办关系不存在，或您无权查看"""


class AgentUnknown(families.NotFound):
    """404872 代办人的账号不存在"""


class CorrectionNotFound(families.NotFound):
    """404881 更正申请不存在，或您无权查看"""


class AlarmNotFound(families.NotFound):
    """404921 报警不存在，或您无权查看"""


class IllegalMove(families.Conflict):
    """409001 当前状态下不能进行此操作"""


class Busy(families.Conflict):
    """409002 有人正在进行同样的操作，请稍后再试"""


class Stale(families.Conflict):
    """409003 内容已被他人修改，请刷新后再试"""


class SlotTaken(families.Conflict):
    """409051 该场地这一时段已被预约"""


class BookingRefused(families.Conflict):
    """409052 不符合该场地的预约规则"""


class HoldLapsed(families.Conflict):
    """409053 保留时间已过，请重新选择时段"""


class WrongDoorCode(families.Conflict):
    """409054 签到码不正确或已更换，请查看门口的最新签到码"""


class NotYetTime(families.Conflict):
    """409055 还没有到签到时间"""


class TooLateToMove(families.Conflict):
    """409056 临近开始，不能再改期；可以取消"""


class SlotFree(families.Conflict):
    """409057 这一时段现在空闲，直接预约即可"""


class AlreadyWaiting(families.Conflict):
    """409058 您家已在候补这一时段"""


class WaitLapsed(families.Conflict):
    """409059 候补名额保留时间已过，已让给下一位"""


class VenueNameTaken(families.Conflict):
    """409060 本社区已有同名场地"""


class NotDisplaced(families.Conflict):
    """409061 该预约并非因场地关闭而取消，不能优先候补"""


class NothingToAppeal(families.Conflict):
    """409062 没有可以申诉的未到记录，或已经申诉过"""


class NoAppeal(families.Conflict):
    """409063 没有待处理的申诉"""


class OnDutyAlready(families.Conflict):
    """409064 该工作人员这一时间已排班"""


class NotOfTheStaff(families.Conflict):
    """409065 该账号不是本社区工作人员，不能排班"""


class CannedTitleTaken(families.Conflict):
    """409066 已有同名的常用答复"""


class NotBeenInside(families.Conflict):
    """409067 签到使用后才能报告损坏"""


class ClosesInThePast(families.Conflict):
    """409068 抽签报名的截止时间已过"""


class DrawClosed(families.Conflict):
    """409069 抽签报名已截止"""


class EnteredAlready(families.Conflict):
    """409070 您家已登记参加这次抽签"""


class WaitingFirstAlready(families.Conflict):
    """409090 这一预约已用于优先候补"""


class NeedsSecondPerson(families.Conflict):
    """409101 需要另一位管理员确认"""


class IdNumberTaken(families.Conflict):
    """409151 该身份证号已登记在其他居民名下"""


class HouseholdTaken(families.Conflict):
    """409152 该处已有相同户号的住户"""


class HouseholdMisplaced(families.Conflict):
    """409153 住户应登记在社区、楼栋或单元下"""


class AccountLinked(families.Conflict):
    """409154 该账号已关联其他居民"""


class ResidentLinked(families.Conflict):
    """409155 该居民已关联账号"""


class TooManyToExport(families.Conflict):
    """409156 居民超过 20000 人，请按下级区域分别导出"""


class ClearancePending(families.Conflict):
    """409157 您在该处已有一份待审批的查阅申请"""


class ClaimPending(families.Conflict):
    """409171 您已有一份待审核的申请"""


class ClaimMismatch(families.Conflict):
    """409172 申请与该居民的姓名或身份证号不符"""


class AlreadyResident(families.Conflict):
    """409173 您的账号已关联居民"""


class ItemCodeTaken(families.Conflict):
    """409201 清单中已有此代码的项目"""


class CategoryInUse(families.Conflict):
    """409202 类别下还有服务项目，不能删除"""


class ItemInUse(families.Conflict):
    """409203 已发布过的项目不能删除，请改为撤下"""


class MerchantExists(families.Conflict):
    """409251 这里已有同名的商家"""


class ChecklistOpen(families.Conflict):
    """409252 资料尚未齐备，请先补齐"""


class TooManyApplications(families.Conflict):
    """409253 您已有三份待审核的入驻申请"""


class ServingAsked(families.Conflict):
    """409254 已申请服务这个地方"""


class SoldOut(families.Conflict):
    """409255 已领完"""


class HouseholdLimit(families.Conflict):
    """409256 您家已达到领取上限"""


class OfferNotLive(families.Conflict):
    """409257 该优惠目前不可领取"""


class ClaimExpired(families.Conflict):
    """409258 领取码已过期"""


class RowCountMismatch(families.Conflict):
    """409259 行数与 expected_rows 不符，未写入任何数据"""


class AlreadyReported(families.Conflict):
    """409260 您已反馈过"""


class ThankedToday(families.Conflict):
    """409261 您今天已感谢过"""


class ReportWaiting(families.Conflict):
    """409262 您的反馈正在核实，请勿重复提交"""


class FileInUse(families.Conflict):
    """409301 文件已用于其他内容，请重新上传"""


class OrganisationExists(families.Conflict):
    """409401 这里已有同名的组织"""


class TextOutdated(families.Conflict):
    """409451 告知文本已更新，请重新阅读"""


class PaidAlready(families.Conflict):
    """409502 该订单已支付"""


class PaymentIsClosed(families.Conflict):
    """409503 该支付已关闭，请重新下单"""


class NothingToRefund(families.Conflict):
    """409504 没有可退的款项"""


class RefundTooLarge(families.Conflict):
    """409505 退款金额超过可退余额 5000 分"""


class TooManyRefunds(families.Conflict):
    """409506 同一笔支付最多退款 50 次"""


class RefundTooLate(families.Conflict):
    """409507 支付已超过一年，不能原路退款"""


class BillTooEarly(families.Conflict):
    """409509 该日账单尚未出具，或已超过三个月"""


class NursingRefused(families.Conflict):
    """409551 不符合上门护理的规定"""


class NursingTextOutdated(families.Conflict):
    """409552 知情同意书已更新，请重新阅读"""


class NurseBusy(families.Conflict):
    """409553 这段时间您已有其他任务"""


class OrderTaken(families.Conflict):
    """409554 订单已被其他护士接受"""


class OfferLapsed(families.Conflict):
    """409555 派单已过期或已撤回"""


class NurseUnfit(families.Conflict):
    """409556 这位护士不能承接这一单"""


class OfferingOverlaps(families.Conflict):
    """409557 这一类别在该日期后已有规则"""


class TermsOverlap(families.Conflict):
    """409558 该日期后已有服务规则"""


class NurseExists(families.Conflict):
    """409559 该账号已登记为本机构护士"""


class ConsentTextExists(families.Conflict):
    """409560 该版本已存在，请使用新版本号"""


class ProviderExists(families.Conflict):
    """409561 该机构已登记"""


class ArrivedElsewhere(families.Conflict):
    """409562 当前位置距服务地址较远，请联系机构确认"""


class IdentityMismatch(families.Conflict):
    """409563 患者身份核对不一致，请停止服务并联系机构"""


class RecordIncomplete(families.Conflict):
    """409564 护理记录不完整，不能完成服务"""


class Contraindicated(families.Conflict):
    """409565 存在禁忌，不能评估为通过"""


class TooEarlyToSay(families.Conflict):
    """409566 还未到可以登记的时间"""


class AssessmentExpired(families.Conflict):
    """409568 首诊评估已过有效期，请重新评估"""


class AlreadyReviewed(families.Conflict):
    """409569 您已评价过这次服务"""


class ReviewTooEarly(families.Conflict):
    """409570 服务完成后才能评价"""


class PackageUsedUp(families.Conflict):
    """409572 套餐次数已用完"""


class PackageUnfit(families.Conflict):
    """409573 这个套餐不适用于这位患者、项目、地点或日期，或已结束"""


class RevisitTooEarly(families.Conflict):
    """409574 服务完成后才能安排复诊"""


class AssignmentBinding(families.Conflict):
    """409622 该指派由裁定作出，不能退回"""


class ArbiterNeeded(families.Conflict):
    """409623 该案件已退回 3 次，只能由负责人裁定承办人"""


class NobodyToAssign(families.Conflict):
    """409624 这里目前没有可以承办的人"""


class ClockNotRunning(families.Conflict):
    """409625 没有正在计算的期限"""


class ClockPaused(families.Conflict):
    """409626 期限已经中止"""


class NotLater(families.Conflict):
    """409627 延长后的期限应晚于原期限"""


class CaseAlreadyRated(families.Conflict):
    """409628 您已评价过该案件"""


class PauseSpent(families.Conflict):
    """409630 因此原因中止的期限已满 15 天，不能再中止"""


class CommitteeUnlawful(families.Conflict):
    """409641 调解委员会的组成不符合法律规定"""


class CommitteeTermOver(families.Conflict):
    """409642 调解委员会已届满，请先换届"""


class HandledElsewhere(families.Conflict):
    """409643 该纠纷已由其他机关受理，不能调解"""


class NotAllAgree(families.Conflict):
    """409644 尚未取得各方当事人的同意"""


class MediatorMissing(families.Conflict):
    """409645 尚未确定调解员"""


class ObjectionOpen(families.Conflict):
    """409646 回避申请尚未决定"""


class ConflictUndisclosed(families.Conflict):
    """409647 调解员与当事人有利害关系，须先披露并取得各方同意"""


class TooManyObjections(families.Conflict):
    """409648 每位当事人最多提出 2 次回避申请"""


class GuardianMissing(families.Conflict):
    """409649 未成年当事人须由监护人代为参加"""


class MandateMissing(families.Conflict):
    """409650 代理人尚未提交授权委托书"""


class SessionMissing(families.Conflict):
    """409651 尚未进行调解，不能达成协议"""


class AlreadySigned(families.Conflict):
    """409652 已经签署"""


class NotConfirmable(families.Conflict):
    """409653 该协议的内容不能申请司法确认"""


class ConfirmationLapsed(families.Conflict):
    """409654 自协议生效之日起三十日已过，不能再申请司法确认"""


class NotJoint(families.Conflict):
    """409655 司法确认须由各方当事人共同申请"""


class ConfirmationFiled(families.Conflict):
    """409656 已申请司法确认"""


class FileIncomplete(families.Conflict):
    """409657 卷宗缺少必备材料，不能归档"""


class NotClosedYet(families.Conflict):
    """409658 案件尚未办结"""


class FileClosed(families.Conflict):
    """409659 卷宗已归档，不能再增加材料"""


class ThatYearIsOver(families.Conflict):
    """409660 该年度已过，不能再改动"""


class TooManyKeys(families.Conflict):
    """409701 同时最多有两个有效密钥，请先停用一个"""


class TooManyEndpoints(families.Conflict):
    """409771 最多登记 10 个回调地址"""


class EndpointDisabled(families.Conflict):
    """409772 该回调地址已停用，请先启用"""


class NotServedHere(families.Conflict):
    """409773 该商家不在您的住处提供这项上门服务"""


class NoHome(families.Conflict):
    """409774 您尚未登记住处，请填写上门地址"""


class TimeRefused(families.Conflict):
    """409775 请选择 30 天内、不超过 8 小时的上门时段"""


class TooEarly(families.Conflict):
    """409776 约定时间还没到"""


class CodeWrong(families.Conflict):
    """409777 到达码不正确，还可尝试 4 次"""


class CodeLocked(families.Conflict):
    """409778 到达码错误次数过多，请联系社区工作人员"""


class AlreadyRated(families.Conflict):
    """409779 您已评价过"""


class NotDone(families.Conflict):
    """409780 服务完成后才能评价"""


class AlreadyJoined(families.Conflict):
    """409781 您家已参加这次拼单"""


class VisitOver(families.Conflict):
    """409782 这次拼单已不能参加"""


class NoJointPrice(families.Conflict):
    """409783 该服务不支持邻里拼单"""


class NotAccepted(families.Conflict):
    """409784 商家接单后才有到达码"""


class NoOnlinePayment(families.Conflict):
    """409785 该订单无需线上支付"""


class OrderUnpaid(families.Conflict):
    """409786 订单尚未支付，请等待支付后再出发"""


class TooManyToPrint(families.Conflict):
    """409801 超过 500 家，请按下级区域分别导出"""


class NotAResident(families.Conflict):
    """409871 您的账号尚未关联居民"""


class ProxyExists(families.Conflict):
    """409872 该代办人已有有效的代办权限，请先终止"""


class GuardianOnly(families.Conflict):
    """409873 未成年人只能由监护人代办"""


class HeadOnly(families.Conflict):
    """409874 只有所在楼栋、单元或网格的负责人可代办，且该居民没有账号"""


class CorrectionPending(families.Conflict):
    """409881 这一项已有待处理的更正申请"""


class NotYourAlarm(families.Conflict):
    """409921 该报警由他人接警，请由接警人处理"""


class PictureTooLarge(families.TooLarge):
    """413301 图片尺寸过大"""


class KeyReused(families.Invalid):
    """422001 同一个幂等键不能用于不同的请求"""


class PhoneCodeRefused(families.Invalid):
    """422011 手机号授权已失效，请重新授权"""


class RoleMisfit(families.Invalid):
    """422101 这个角色不能在这里担任"""


class IdNumberDisagrees(families.Invalid):
    """422151 身份证号与出生日期或性别不一致"""


class SheetRefused(families.Invalid):
    """422152 无法读取该文件：请使用模板填写并保存为 .xlsx"""


class ColumnsRefused(families.Invalid):
    """422153 表头与模板不一致，请重新下载模板"""


class TooManyRows(families.Invalid):
    """422154 每次最多导入 10000 行，请分批导入"""


class CategoryUnknown(families.Invalid):
    """422201 清单中没有这个类别"""


class DetailsMismatch(families.Invalid):
    """422202 项目内容与清单种类不符"""


class CategoryMisfit(families.Invalid):
    """422203 只有商业清单的类别有功能，只有护理清单的类别有分组"""


class ServiceUnknown(families.Invalid):
    """422251 商业服务清单中没有这项服务"""


class BulkRefused(families.Invalid):
    """422252 推送内容无法读取"""


class FileRefused(families.Invalid):
    """422301 不支持这种文件：请上传图片、PDF、Word 或 Excel 文件"""


class NotAProvider(families.Invalid):
    """422551 该组织不是护理机构"""


class RecordMismatch(families.Invalid):
    """422552 护理记录与服务类别不符"""


class PauseUnknown(families.Invalid):
    """422621 不能以此原因中止期限"""


class TemplateRefused(families.Invalid):
    """422641 文书模板无法使用"""


class InstalmentsDiffer(families.Invalid):
    """422642 分期金额之和与应付金额不符"""


class AccountRequired(families.Invalid):
    """422643 请说明是哪位当事人"""


class NotInThatYear(families.Invalid):
    """422660 有日期不在该年度，或重复"""


class UrlRefused(families.Invalid):
    """422771 不能向这个地址投递"""


class EventUnknown(families.Invalid):
    """422772 没有这种事件"""


class SelfAppointed(families.Invalid):
    """422871 不能委托本人"""


class MemberUnknown(families.Invalid):
    """422941 有委员的账号不存在"""


class WechatAway(families.Unavailable):
    """503001 微信服务暂时不可用，请稍后再试"""


class PayAway(families.Unavailable):
    """503501 微信支付暂时不可用，请稍后再试"""


class PayNotSetUp(families.Unavailable):
    """503502 此处尚未开通微信支付"""


BY_NAME: Mapping[str, type[families.Refused]] = {
    "code_refused": CodeRefused,
    "machine_refused": MachineRefused,
    "key_needed": KeyNeeded,
    "token_expired": TokenExpired,
    "token_refused": TokenRefused,
    "token_reused": TokenReused,
    "key_refused": KeyRefused,
    "login_blocked": LoginBlocked,
    "scope_missing": ScopeMissing,
    "role_beyond_you": RoleBeyondYou,
    "clearance_needed": ClearanceNeeded,
    "own_clearance": OwnClearance,
    "own_claim": OwnClaim,
    "own_merchant": OwnMerchant,
    "not_for_you": NotForYou,
    "not_your_visit": NotYourVisit,
    "not_your_case": NotYourCase,
    "not_a_side": NotASide,
    "only_the_head": OnlyTheHead,
    "key_beyond_you": KeyBeyondYou,
    "proxy_refused": ProxyRefused,
    "guardian_needed": GuardianNeeded,
    "own_mandate": OwnMandate,
    "sandbox_only": SandboxOnly,
    "place_not_found": PlaceNotFound,
    "venue_not_found": VenueNotFound,
    "booking_not_found": BookingNotFound,
    "closure_not_found": ClosureNotFound,
    "wait_not_found": WaitNotFound,
    "series_not_found": SeriesNotFound,
    "shift_not_found": ShiftNotFound,
    "canned_answer_not_found": CannedAnswerNotFound,
    "damage_not_found": DamageNotFound,
    "cleaning_not_found": CleaningNotFound,
    "draw_not_found": DrawNotFound,
    "ticket_not_found": TicketNotFound,
    "calendar_not_found": CalendarNotFound,
    "account_not_found": AccountNotFound,
    "session_not_found": SessionNotFound,
    "grant_not_found": GrantNotFound,
    "nobody_on_duty": NobodyOnDuty,
    "resident_not_found": ResidentNotFound,
    "household_not_found": HouseholdNotFound,
    "account_unknown": AccountUnknown,
    "not_linked": NotLinked,
    "clearance_not_found": ClearanceNotFound,
    "claim_not_found": ClaimNotFound,
    "catalog_not_found": CatalogNotFound,
    "item_not_found": ItemNotFound,
    "merchant_not_found": MerchantNotFound,
    "paper_not_found": PaperNotFound,
    "serving_not_found": ServingNotFound,
    "merchant_offer_not_found": MerchantOfferNotFound,
    "bulk_not_found": BulkNotFound,
    "coupon_not_found": CouponNotFound,
    "report_not_found": ReportNotFound,
    "facility_not_found": FacilityNotFound,
    "listing_report_not_found": ListingReportNotFound,
    "file_not_found": FileNotFound,
    "notice_not_found": NoticeNotFound,
    "call_not_found": CallNotFound,
    "organisation_not_found": OrganisationNotFound,
    "consent_not_found": ConsentNotFound,
    "payment_not_found": PaymentNotFound,
    "refund_not_found": RefundNotFound,
    "difference_not_found": DifferenceNotFound,
    "provider_not_found": ProviderNotFound,
    "nurse_not_found": NurseNotFound,
    "nursing_order_not_found": NursingOrderNotFound,
    "consent_text_not_found": ConsentTextNotFound,
    "leave_not_found": LeaveNotFound,
    "offer_not_found": OfferNotFound,
    "incident_not_found": IncidentNotFound,
    "package_not_found": PackageNotFound,
    "purchase_not_found": PurchaseNotFound,
    "party_not_found": PartyNotFound,
    "rating_not_found": RatingNotFound,
    "mediation_not_found": MediationNotFound,
    "committee_not_found": CommitteeNotFound,
    "mediator_not_found": MediatorNotFound,
    "objection_not_found": ObjectionNotFound,
    "agreement_missing": AgreementMissing,
    "duty_not_found": DutyNotFound,
    "document_not_found": DocumentNotFound,
    "key_not_found": KeyNotFound,
    "endpoint_not_found": EndpointNotFound,
    "delivery_not_found": DeliveryNotFound,
    "order_not_found": OrderNotFound,
    "visit_not_found": VisitNotFound,
    "worker_not_found": WorkerNotFound,
    "proxy_not_found": ProxyNotFound,
    "agent_unknown": AgentUnknown,
    "correction_not_found": CorrectionNotFound,
    "alarm_not_found": AlarmNotFound,
    "illegal_move": IllegalMove,
    "busy": Busy,
    "stale": Stale,
    "slot_taken": SlotTaken,
    "booking_refused": BookingRefused,
    "hold_lapsed": HoldLapsed,
    "wrong_door_code": WrongDoorCode,
    "not_yet_time": NotYetTime,
    "too_late_to_move": TooLateToMove,
    "slot_free": SlotFree,
    "already_waiting": AlreadyWaiting,
    "wait_lapsed": WaitLapsed,
    "venue_name_taken": VenueNameTaken,
    "not_displaced": NotDisplaced,
    "nothing_to_appeal": NothingToAppeal,
    "no_appeal": NoAppeal,
    "on_duty_already": OnDutyAlready,
    "not_of_the_staff": NotOfTheStaff,
    "canned_title_taken": CannedTitleTaken,
    "not_been_inside": NotBeenInside,
    "closes_in_the_past": ClosesInThePast,
    "draw_closed": DrawClosed,
    "entered_already": EnteredAlready,
    "waiting_first_already": WaitingFirstAlready,
    "needs_second_person": NeedsSecondPerson,
    "id_number_taken": IdNumberTaken,
    "household_taken": HouseholdTaken,
    "household_misplaced": HouseholdMisplaced,
    "account_linked": AccountLinked,
    "resident_linked": ResidentLinked,
    "too_many_to_export": TooManyToExport,
    "clearance_pending": ClearancePending,
    "claim_pending": ClaimPending,
    "claim_mismatch": ClaimMismatch,
    "already_resident": AlreadyResident,
    "item_code_taken": ItemCodeTaken,
    "category_in_use": CategoryInUse,
    "item_in_use": ItemInUse,
    "merchant_exists": MerchantExists,
    "checklist_open": ChecklistOpen,
    "too_many_applications": TooManyApplications,
    "serving_asked": ServingAsked,
    "sold_out": SoldOut,
    "household_limit": HouseholdLimit,
    "offer_not_live": OfferNotLive,
    "claim_expired": ClaimExpired,
    "row_count_mismatch": RowCountMismatch,
    "already_reported": AlreadyReported,
    "thanked_today": ThankedToday,
    "report_waiting": ReportWaiting,
    "file_in_use": FileInUse,
    "organisation_exists": OrganisationExists,
    "text_outdated": TextOutdated,
    "paid_already": PaidAlready,
    "payment_is_closed": PaymentIsClosed,
    "nothing_to_refund": NothingToRefund,
    "refund_too_large": RefundTooLarge,
    "too_many_refunds": TooManyRefunds,
    "refund_too_late": RefundTooLate,
    "bill_too_early": BillTooEarly,
    "nursing_refused": NursingRefused,
    "nursing_text_outdated": NursingTextOutdated,
    "nurse_busy": NurseBusy,
    "order_taken": OrderTaken,
    "offer_lapsed": OfferLapsed,
    "nurse_unfit": NurseUnfit,
    "offering_overlaps": OfferingOverlaps,
    "terms_overlap": TermsOverlap,
    "nurse_exists": NurseExists,
    "consent_text_exists": ConsentTextExists,
    "provider_exists": ProviderExists,
    "arrived_elsewhere": ArrivedElsewhere,
    "identity_mismatch": IdentityMismatch,
    "record_incomplete": RecordIncomplete,
    "contraindicated": Contraindicated,
    "too_early_to_say": TooEarlyToSay,
    "assessment_expired": AssessmentExpired,
    "already_reviewed": AlreadyReviewed,
    "review_too_early": ReviewTooEarly,
    "package_used_up": PackageUsedUp,
    "package_unfit": PackageUnfit,
    "revisit_too_early": RevisitTooEarly,
    "assignment_binding": AssignmentBinding,
    "arbiter_needed": ArbiterNeeded,
    "nobody_to_assign": NobodyToAssign,
    "clock_not_running": ClockNotRunning,
    "clock_paused": ClockPaused,
    "not_later": NotLater,
    "case_already_rated": CaseAlreadyRated,
    "pause_spent": PauseSpent,
    "committee_unlawful": CommitteeUnlawful,
    "committee_term_over": CommitteeTermOver,
    "handled_elsewhere": HandledElsewhere,
    "not_all_agree": NotAllAgree,
    "mediator_missing": MediatorMissing,
    "objection_open": ObjectionOpen,
    "conflict_undisclosed": ConflictUndisclosed,
    "too_many_objections": TooManyObjections,
    "guardian_missing": GuardianMissing,
    "mandate_missing": MandateMissing,
    "session_missing": SessionMissing,
    "already_signed": AlreadySigned,
    "not_confirmable": NotConfirmable,
    "confirmation_lapsed": ConfirmationLapsed,
    "not_joint": NotJoint,
    "confirmation_filed": ConfirmationFiled,
    "file_incomplete": FileIncomplete,
    "not_closed_yet": NotClosedYet,
    "file_closed": FileClosed,
    "that_year_is_over": ThatYearIsOver,
    "too_many_keys": TooManyKeys,
    "too_many_endpoints": TooManyEndpoints,
    "endpoint_disabled": EndpointDisabled,
    "not_served_here": NotServedHere,
    "no_home": NoHome,
    "time_refused": TimeRefused,
    "too_early": TooEarly,
    "code_wrong": CodeWrong,
    "code_locked": CodeLocked,
    "already_rated": AlreadyRated,
    "not_done": NotDone,
    "already_joined": AlreadyJoined,
    "visit_over": VisitOver,
    "no_joint_price": NoJointPrice,
    "not_accepted": NotAccepted,
    "no_online_payment": NoOnlinePayment,
    "order_unpaid": OrderUnpaid,
    "too_many_to_print": TooManyToPrint,
    "not_a_resident": NotAResident,
    "proxy_exists": ProxyExists,
    "guardian_only": GuardianOnly,
    "head_only": HeadOnly,
    "correction_pending": CorrectionPending,
    "not_your_alarm": NotYourAlarm,
    "picture_too_large": PictureTooLarge,
    "key_reused": KeyReused,
    "phone_code_refused": PhoneCodeRefused,
    "role_misfit": RoleMisfit,
    "id_number_disagrees": IdNumberDisagrees,
    "sheet_refused": SheetRefused,
    "columns_refused": ColumnsRefused,
    "too_many_rows": TooManyRows,
    "category_unknown": CategoryUnknown,
    "details_mismatch": DetailsMismatch,
    "category_misfit": CategoryMisfit,
    "service_unknown": ServiceUnknown,
    "bulk_refused": BulkRefused,
    "file_refused": FileRefused,
    "not_a_provider": NotAProvider,
    "record_mismatch": RecordMismatch,
    "pause_unknown": PauseUnknown,
    "template_refused": TemplateRefused,
    "instalments_differ": InstalmentsDiffer,
    "account_required": AccountRequired,
    "not_in_that_year": NotInThatYear,
    "url_refused": UrlRefused,
    "event_unknown": EventUnknown,
    "self_appointed": SelfAppointed,
    "member_unknown": MemberUnknown,
    "wechat_away": WechatAway,
    "pay_away": PayAway,
    "pay_not_set_up": PayNotSetUp,
}
