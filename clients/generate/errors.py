"""The catalogue of errors, as data and as a page, read from the contract."""

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from clients.generate.contract import METHODS, Contract

Json = dict[str, Any]
HEAD = """# What can go wrong

Written by `make clients` from the contract: the same as [openapi/errors.json](../openapi/errors.json), which
also names the operations that may answer it. Programs go by the name, people read the sentence. The number is
the HTTP status times 1000 plus a serial number, and is never given twice.

以下由契约生成。程序看错误名，人看句子；编号为 HTTP 状态码乘以 1000 加序号，绝不重复使用。
"""


def catalogue(contract: Contract) -> list[Json]:
    where = _operations(contract)
    shown: Mapping[str, Any] = contract.content["components"]["examples"]
    return [
        {
            "errcode": each["value"]["errcode"],
            "error": name,
            "errmsg": {"zh": each["summary"], "en": each["description"]},
            **each["x-help"],
            "operations": where[name],
        }
        for name, each in shown.items()
    ]


def _operations(contract: Contract) -> Mapping[str, list[str]]:
    found = defaultdict[str, list[str]](list)
    for methods in contract.content["paths"].values():
        for method in METHODS & methods.keys():
            operation = methods[method]
            for response in operation["responses"].values():
                for media in response.get("content", {}).values():
                    for name in media.get("examples", ()):
                        found[name].append(operation["operationId"])
    return defaultdict(list, {name: sorted(each) for name, each in found.items()})


def files(contract: Contract) -> dict[str, str]:
    errors = catalogue(contract)
    return {
        "openapi/errors.json": json.dumps(errors, ensure_ascii=False, indent=1) + "\n",
        "docs/errors.md": "\n".join([HEAD, *_page(errors)]) + "\n",
    }


def _page(errors: Sequence[Json]) -> Iterator[str]:
    by_status = defaultdict[int, list[Json]](list)
    for each in errors:
        by_status[each["errcode"] // 1000].append(each)
    for status, family in sorted(by_status.items()):
        yield from (
            f"## {status}",
            "",
            "| Number | Name | 说明 Message | 原因 Cause | 办法 Remedy |",
            "| --- | --- | --- | --- | --- |",
        )
        for each in family:
            said = [_both(each[part]) for part in ("errmsg", "cause", "remedy")]
            yield "| " + " | ".join([str(each["errcode"]), f"`{each['error']}`", *said]) + " |"
        yield ""


def _both(text: Mapping[str, str]) -> str:
    return f"{text['zh']}<br>{text['en']}".replace("|", "\\|").replace("\n", " ")
