"""Residents as communities keep them: one row a person; rows of one number are a household."""

from app.kit.sheets import Layout

HEADERS = {
    "building": "楼栋",
    "unit": "单元",
    "number": "户号",
    "address": "住址",
    "name": "姓名",
    "gender": "性别",
    "born_on": "出生日期",
    "relation": "与户主关系",
    "phone": "手机号",
    "id_number": "身份证号",
}
GENDERS = {"男": "male", "女": "female"}
RELATIONS = {
    "户主": "head",
    "配偶": "spouse",
    "子女": "child",
    "孙子女": "grandchild",
    "父母": "parent",
    "祖父母": "grandparent",
    "兄弟姐妹": "sibling",
    "其他": "other",
}
ADVICE = [
    "一人一行，从第二行填起；带 * 的列必填。",
    "楼栋：填系统中的全名（如 东圣苑1号楼）或地点代码；留空表示直接登记在本社区下。",
    "单元：如 1单元；没有单元的留空。户号相同的行是同一户，系统中没有的户会自动建立。",
    "出生日期：如 1985-03-09；填了身份证号可以不填。性别同。",
    f"与户主关系：{'、'.join(RELATIONS)}。",
    "手机号、身份证号：请保持单元格为文本格式；没有的留空。不要使用公式。",
]

LAYOUT = Layout(
    title="居民",
    headers=HEADERS,
    needed=("number", "name", "relation"),
    choices={"gender": list(GENDERS), "relation": list(RELATIONS)},
    advice=ADVICE,
)
