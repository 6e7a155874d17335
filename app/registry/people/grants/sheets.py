"""Who works for a community, as it keeps them: one row a role that somebody holds."""

from app.kit.sheets import Layout
from app.permissions import GrantKind, Role

HEADERS = {
    "name": "姓名",
    "role": "角色",
    "place": "地点",
    "kind": "任职方式",
    "starts_on": "起始日期",
    "ends_on": "截止日期",
    "account_id": "账号编号",
}
ROLES = {
    "社区工作人员": Role.STAFF,
    "网格员": Role.GRID_OFFICER,
    "楼长": Role.BUILDING_HEAD,
    "单元长": Role.UNIT_HEAD,
    "调解员": Role.MEDIATOR,
    "调解委员会主任": Role.MEDIATION_HEAD,
    "街道工作人员": Role.STREET_OFFICIAL,
}
KINDS = {"正职": GrantKind.PRIMARY, "副职": GrantKind.DEPUTY, "代理": GrantKind.ACTING}

LAYOUT = Layout(
    title="工作人员",
    headers=HEADERS,
    needed=("name", "role", "place"),
    choices={"role": list(ROLES), "kind": list(KINDS)},
    advice=[
        "一行一个任职，从第二行填起；带 * 的列必填。同一人担任多个角色的，分多行填写并填同一账号编号。",
        f"角色：{'、'.join(ROLES)}。",
        "地点：填系统中的全名（如 东圣苑1号楼）或地点代码。",
        f"任职方式：{'、'.join(KINDS)}；留空为正职。日期如 2026-03-09；留空为立即开始、不定期限。",
        "账号编号：本人登录后在“我的”中可以看到；还没有登录过的人留空，系统会为其建立账号。",
    ],
)
