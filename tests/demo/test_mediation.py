"""东圣调解工作室, and the file of its one case, opened as people open it."""

import asyncio
import io
import os
import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest

from tests.client import data

HERE = "140502009010"
WORDS = {
    "00-封面": ["人民调解卷宗", "司马春兰、冯志远邻里纠纷", "靳德厚"],
    "00-卷内目录": ["人民调解协议书或者口头协议登记表", "必须"],
    "05-调查记录": ["闭水试验二十四小时后楼下渗水"],
    "07-调解记录-第1次": ["双方同意以报价单为准", "东圣调解工作室"],
    "08-调解协议书": [
        "人民调解协议书",
        "司马春兰",
        "冯志远",
        "2,000.00元",
        "1,200.00元",
        "800.00元",
        "生效日期",
    ],
}


async def by(visitor, name):
    tokens = data(await visitor.post("/auth/wechat", json={"code": f"demo:{name}"}))
    visitor.headers["Authorization"] = f"Bearer {tokens['access_token']}"
    return visitor


async def test_the_studio_has_a_committee_and_a_case_in_force(visitor):
    committee = data(await (await by(visitor, "resident")).get(f"/places/{HERE}/mediation/committee"))
    assert (committee["studio"], len(committee["members"])) == ("东圣调解工作室", 3)
    assert data(await visitor.get(f"/places/{HERE}/mediation/cases"))["items"] == []
    [case] = data(await (await by(visitor, "mediation-head")).get(f"/places/{HERE}/mediation/cases"))["items"]
    assert (case["status"], case["amount_fen"]) == ("in_force", 200_000)
    assert case["number"].endswith("东圣人调字第1号")
    assert data(await visitor.get(f"/mediation/cases/{case['id']}/file"))["missing"] == []


def soffice() -> str:
    """Where there is none the test is left out, by name; where CI runs there must be one."""
    found = shutil.which("soffice")
    if found is None:
        assert not os.environ.get("CI"), "LibreOffice is missing: .ci/run installs it"
        pytest.skip("LibreOffice (soffice) is not installed")
    return str(found)


@pytest.mark.thorough
async def test_libreoffice_opens_the_file_and_finds_names_terms_and_dates(visitor, tmp_path: Path):
    office = soffice()
    await by(visitor, "mediator")
    [case] = data(await visitor.get(f"/places/{HERE}/mediation/cases"))["items"]
    answer = await visitor.get(f"/mediation/cases/{case['id']}/file.zip")
    documents = await asyncio.to_thread(opened, office, answer.content, tmp_path)
    assert len(documents) >= 11
    for name, words in documents.items():
        for word in WORDS.get(name, []):
            assert word in words, (name, word)
        assert "{{" not in words and "私下" not in words  # what he said in confidence


def opened(office: str, file: bytes, folder: Path) -> dict[str, str]:
    """What LibreOffice reads in each document, by its name."""
    with zipfile.ZipFile(io.BytesIO(file)) as archive:
        archive.extractall(folder)
    documents = sorted(folder.glob("*.docx"))
    profile = f"-env:UserInstallation=file://{folder}/profile"
    convert = [
        office,
        "--headless",
        profile,
        "--convert-to",
        "txt:Text (encoded):UTF8",
        "--outdir",
        str(folder),
    ]
    subprocess.run([*convert, *map(str, documents)], check=True, capture_output=True, timeout=110)
    return {each.stem: (folder / f"{each.stem}.txt").read_text(encoding="utf-8-sig") for each in documents}
