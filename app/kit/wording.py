"""What is wrong with a field, in both languages: Pydantic speaks English only."""

from typing import Any

ZH = {
    "missing": "必填",
    "extra_forbidden": "不认识的字段",
    "json_invalid": "不是有效的 JSON",
    "model_attributes_type": "应为 JSON 对象",
    "model_type": "应为 JSON 对象",
    "dict_type": "应为 JSON 对象",
    "list_type": "应为数组",
    "string_type": "应为文字",
    "string_unicode": "含有无效字符",
    "string_too_short": "至少 {min_length} 个字符",
    "string_too_long": "最多 {max_length} 个字符",
    "string_pattern_mismatch": "格式不正确",
    "too_short": "至少 {min_length} 项",
    "too_long": "最多 {max_length} 项",
    "int_type": "应为整数",
    "int_parsing": "应为整数",
    "int_parsing_size": "数值过大",
    "int_from_float": "应为整数",
    "float_type": "应为数字",
    "float_parsing": "应为数字",
    "finite_number": "应为有限的数字",
    "bool_type": "应为 true 或 false",
    "bool_parsing": "应为 true 或 false",
    "greater_than": "应大于 {gt}",
    "greater_than_equal": "不能小于 {ge}",
    "less_than": "应小于 {lt}",
    "less_than_equal": "不能大于 {le}",
    "enum": "应为以下之一：{expected}",
    "literal_error": "应为以下之一：{expected}",
    "union_tag_invalid": "种类不正确，应为：{expected_tags}",
    "union_tag_not_found": "缺少种类字段",
    "uuid_type": "应为标识符（UUID）",
    "uuid_parsing": "应为标识符（UUID）",
    "datetime_type": "应为带时区的时间，如 2026-05-01T09:00:00+08:00",
    "datetime_parsing": "应为带时区的时间，如 2026-05-01T09:00:00+08:00",
    "datetime_from_date_parsing": "应为带时区的时间，如 2026-05-01T09:00:00+08:00",
    "timezone_aware": "时间必须带时区，如 +08:00",
    "date_type": "应为日期，如 2026-05-01",
    "date_parsing": "应为日期，如 2026-05-01",
    "date_from_datetime_parsing": "应为日期，如 2026-05-01",
    "date_from_datetime_inexact": "应为日期，如 2026-05-01",
    "time_type": "应为时刻，如 09:00",
    "time_parsing": "应为时刻，如 09:00",
    "value_error": "内容不正确",
}


def in_chinese(type: str, context: dict[str, Any]) -> str:
    if "zh" in context:  # an error of our own: kit.schema.wrong
        return str(context["zh"])
    return ZH.get(type, "格式不正确").format_map({key: str(value) for key, value in context.items()})
