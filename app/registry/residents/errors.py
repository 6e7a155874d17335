from typing import ClassVar

from app.kit.errors import Conflict, Invalid, NotFound


class ResidentNotFound(NotFound, code=404151, zh="居民不存在，或您无权查看"):
    """There is no such resident, or they are out of your sight."""


class HouseholdNotFound(NotFound, code=404152, zh="住户不存在，或您无权查看"):
    """There is no such household, or it is out of your sight."""


class AccountUnknown(NotFound, code=404153, zh="账号不存在", constraint="fk_residents_account_id"):
    """There is no such account."""


class NotLinked(NotFound, code=404154, zh="该居民未关联账号"):
    """This resident has no account."""


class IdNumberTaken(
    Conflict, code=409151, zh="该身份证号已登记在其他居民名下", constraint="uq_residents_id_number_blind"
):
    """This ID number is another resident's already."""


class HouseholdTaken(
    Conflict, code=409152, zh="该处已有相同户号的住户", constraint="uq_households_place_id_number"
):
    """There is a household of that number already."""


class HouseholdMisplaced(Conflict, code=409153, zh="住户应登记在社区、楼栋或单元下"):
    """A household stands in a community, a building or a unit of one."""


class AccountLinked(Conflict, code=409154, zh="该账号已关联其他居民", constraint="uq_residents_account_id"):
    """This account is another resident's already."""


class ResidentLinked(Conflict, code=409155, zh="该居民已关联账号"):
    """This resident has an account already."""


class TooManyToExport(Conflict, code=409156, zh="居民超过 {limit} 人，请按下级区域分别导出"):
    """There are more than {limit} residents: export the places below one by one."""

    example: ClassVar = {"limit": 20_000}


class IdNumberDisagrees(Invalid, code=422151, zh="身份证号与出生日期或性别不一致"):
    """The ID number says another birth date or gender."""
