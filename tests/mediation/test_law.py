"""The law, article by article. docs/law-mediation.md is made from here: python -m tests.mediation.test_law"""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select, text

from app.commons.cases.clocks.jobs import look_at_the_clocks
from app.commons.cases.clocks.models import Clock
from app.commons.cases.events import CaseWarned
from app.kit.clock import today
from app.services.mediation.jobs import remind_of_a_duty
from tests.client import data, said
from tests.mediation.room import ALICE, BOB, FIX, PAY, SECRET, Room, committee, live_together

TABLE = Path(__file__).parents[2] / "docs" / "law-mediation.md"
PML = "人民调解法"
GUARDED: list[tuple[str, str, str, str]] = []
CITED = {
    PML: "4 8 9 10 14 15(4) 17 19 20 23 25 26 27 28 29 30 31 32 33",
    "民事诉讼法": "205",
    "民诉法解释": "354 355 358",
    "司法确认规定": "4 5",
    "人民调解工作若干规定": "33",
    "医疗纠纷预防和处理条例": "38 42",
    "宁波市人民调解条例": "27",
    "民法典": "17 201",
    "司发通〔2010〕239号": "卷宗",
    "可编辑规则": "回访 重新调解",
}


# What else was to be shown, and the test that shows it, below tests/.
SHOWN = {
    "每个（状态，动作）组合都试过": (
        "mediation/test_flow.py::test_a_move_leads_where_the_picture_says_or_nowhere"
    ),
    "没有走不出去的状态": "mediation/test_flow.py::test_the_life_of_a_mediation",
    "定义有误的流程在导入时被拒绝": (
        "mediation/test_flow.py::test_a_flow_that_somebody_could_get_lost_in_is_refused_at_import"
    ),
    "2027 年元旦前后的期限，无放假通知按周计算并标为暂定": (
        "cases/test_terms.py::"
        "test_over_new_year_it_goes_by_weekdays_provisionally_and_by_the_notice_for_certain"
    ),
    "录入放假通知（`PUT /calendar/2027`）后按通知计算": (
        "cases/test_clocks.py::"
        "test_over_new_year_it_goes_by_weekdays_until_the_notice_is_entered_and_then_by_that"
    ),
    "放假安排由谁录入、可更正、按年整体替换": (
        "calendar/test_router.py::test_a_year_goes_by_weekdays_until_its_notice_is_entered"
    ),
    "调休的周六是工作日": "cases/test_terms.py::test_what_is_published_is_certain",
    "中止的日子不计入": "cases/test_terms.py::test_the_days_of_a_suspension_are_not_counted",
    "中止到期自动恢复，服务器停机也不例外": (
        "cases/test_clocks.py::test_a_suspension_ends_by_itself_at_its_limit_however_late_anybody_looks"
    ),
    "服务器停机越过期限：先补预警，再逐级上报": (
        "cases/test_clocks.py::test_a_missed_term_climbs_the_ladder_one_person_a_day"
    ),
    "无人在岗：副职、上级、指名的值班人": (
        "cases/test_clocks.py::test_where_nobody_holds_a_role_that_is_said_and_the_place_above_is_asked"
    ),
    "编号并发不重不漏": (
        "cases/test_numbers.py::test_of_many_who_ask_at_once_each_gets_its_own_and_there_is_no_gap"
    ),
    "背对背记录：另一方读不到": "mediation/test_secrets.py::test_neither_side_finds_it_anywhere",
    "其他调解员、工作人员、街道、管理员读不到（接口、导出、检索）": (
        "mediation/test_secrets.py::test_for_everybody_else_there_is_no_such_case"
    ),
    "统计里读不到": (
        "mediation/test_secrets.py::test_staff_see_in_the_statistics_that_there_is_something_and_nothing_else"
    ),
    "卷宗压缩包里没有": "mediation/test_secrets.py::test_the_file_that_is_printed_does_not_hold_it",
    "日志和任务里没有": "mediation/test_secrets.py::test_it_is_in_no_log_and_in_no_job",
    "数据库角色读不到": "mediation/test_secrets.py::test_the_database_itself_shows_it_to_nobody_else",
    "一方不能替另一方安排代理人": (
        "mediation/test_secrets.py::test_a_side_lets_nobody_of_its_own_speak_for_the_other"
    ),
    "每次查阅都有记录": (
        "mediation/test_secrets.py::test_nothing_of_a_case_is_shown_without_that_being_written_down"
    ),
    "完整卷宗由 LibreOffice 打开": (
        "demo/test_mediation.py::test_libreoffice_opens_the_file_and_finds_names_terms_and_dates"
    ),
    "改动任何一步都会被发现": (
        "mediation/test_secrets.py::test_whoever_tampers_with_any_step_of_a_case_is_found"
    ),
    "截去末尾也会被发现（每日摘要）": (
        "kit/test_chain.py::test_a_cut_tail_is_found_even_where_the_row_was_mended_too"
    ),
    "命令 `python -m app timeline verify`": (
        "kit/test_chain.py::test_two_who_write_at_once_do_not_make_the_chain_fork"
    ),
}


def article(law: str, number: str, demand: str) -> Callable[[Any], Any]:
    """What the law wants, and the test that shows it is kept."""

    def guarded(test: Any) -> Any:
        GUARDED.append((law, number, demand, test.__name__))
        return test

    return guarded


@article(PML, "4", "调解不收费")
async def test_article_4_nobody_pays_for_mediation(room: Room, app):
    await room.apply(room.alice)
    mediation = [path for path in app.openapi()["paths"] if "/mediation/" in path]
    assert len(mediation) > 20
    assert not [path for path in mediation if "pay" in path or "fee" in path or "price" in path]


@pytest.fixture
async def people(a, town):
    return [await a("mediator", at=town.willow) for _ in range(10)]


@pytest.fixture
async def elect(room: Room, people):
    """The committee elected anew."""

    async def elect(size=3, **other):
        read = data(await room.client.by(room.staff).get(f"/places/{room.code}/mediation/committee"))
        body = committee(*people[:size]) | {"version": read["version"]} | other
        return await room.client.by(room.staff).put(f"/places/{room.code}/mediation/committee", json=body)

    return elect


def with_all(body, **same):
    return {"members": [each | same for each in body["members"]]}


@article(PML, "8", "委员三至九人，设主任一人，应当有妇女成员")
async def test_article_8_three_to_nine_members_a_chair_and_a_woman(elect, people):
    for size in (3, 9):
        assert data(await elect(size))["members"][0]["chair"]
    for size, failure in ((2, "too_few"), (10, "too_many")):
        assert (await elect(size)).json()["detail"]["failures"] == [failure]
    body = committee(*people[:3])
    for same, failure in (
        ({"gender": "male"}, "no_woman"),
        ({"chair": True}, "not_one_chair"),
        ({"chair": False}, "not_one_chair"),
    ):
        answer = await elect(**with_all(body, **same))
        assert said(answer) == (409, "committee_unlawful")
        assert answer.json()["detail"]["failures"] == [failure]


@article(PML, "9", "任期三年；届满的不再受理")
async def test_article_9_a_committee_serves_for_three_years(room: Room, elect):
    long_ago = today() - timedelta(days=3 * 366)
    elected = data(await elect(elected_on="2026-02-28"))
    assert elected["term_ends_on"] == "2029-02-28"
    data(await elect(elected_on=long_ago.isoformat()))
    await room.apply(room.alice)
    assert said(await room.post(room.mediator, "accept")) == (409, "committee_term_over")


@article(PML, "10", "司法行政部门掌握调解工作情况：逐地统计")
async def test_article_10_the_justice_bureau_gets_its_figures(room: Room, a, town):
    for _ in range(3):
        room.case = None
        await room.apply(room.alice)
    official = await a("street_official", at=town.street)
    figures = data(await room.client.by(official).get(f"/places/{town.street.code}/mediation/statistics"))
    assert (figures["received"], figures["accepted"]) == (3, 0)


@article(PML, "14", "调解员为成年人，公道正派，有一定文化、政策、法律知识")
async def test_article_14_a_mediator_is_of_age_and_qualified(elect, people):
    body = committee(*people[:3])
    answer = await elect(**with_all(body, adult=False))
    assert answer.json()["detail"]["failures"] == ["not_qualified"]


@article(PML, "15(4)", "不得泄露当事人的个人隐私、商业秘密")
async def test_article_15_what_is_said_in_confidence_stays_there(room: Room):
    await room.mediating()
    note = data(await room.post(room.mediator, "notes", text=SECRET, party_id=room.sides[1]))
    assert note["sealed"] is True
    for who in (room.alice, room.bob):
        answer = await room.get(who, "notes")
        assert SECRET not in answer.text


@article(PML, "17", "当事人可以申请，委员会可以主动调解；一方明确拒绝的，不得调解")
async def test_article_17_one_clear_refusal_and_there_is_no_mediation(room: Room):
    await room.apply(room.staff, source="initiative")
    data(await room.post(room.mediator, "accept"))
    data(await room.post(room.mediator, "mediators"))
    data(await room.post(room.mediator, "consents", party_id=room.sides[0]))
    assert said(await room.post(room.mediator, "sessions")) == (409, "not_all_agree")
    data(await room.post(room.mediator, "consents", party_id=room.sides[1], decision="refuse"))
    assert await room.status() == "declined"
    assert said(await room.post(room.mediator, "sessions")) == (409, "illegal_move")
    assert data(await room.get(room.head))["other_ways"]


@article(PML, "19", "委员会指定或者当事人选择一名或者数名调解员")
async def test_article_19_the_committee_names_or_a_side_chooses(room: Room):
    await room.apply(room.alice)
    data(await room.post(room.mediator, "accept"))
    named = data(await room.post(room.head, "mediators", account_id=str(room.mediator.id)))
    assert named["chosen_by"] is None
    chosen = await room.post(room.alice, "mediators", account_id=str(room.other.id), party_id=room.sides[0])
    assert data(chosen)["chosen_by"] == room.sides[0]
    assert len(data(await room.get(room.head))["mediator_ids"]) == 2
    stranger = await room.post(room.alice, "mediators", account_id=str(room.bob.id), party_id=room.sides[0])
    assert said(stranger) == (404, "mediator_not_found")


@article(PML, "20", "邀请亲属、邻里、专家等参与，应经当事人同意")
async def test_article_20_helpers_come_only_if_every_side_wants_them(room: Room, session, a):
    """And until then they see nothing of it; nor once a side no longer wants them, or another has come in."""
    officer = await a()
    resident = await live_together(room, session, officer.id)
    await room.accepted()
    wish = {"role": "police_officer", "name": "陈警官", "resident_id": str(resident)}
    helper = data(await room.post(room.mediator, "parties", **wish))
    attended = [*room.sides, helper["id"]]
    about = {"about": "helper", "about_id": helper["id"]}
    for side in room.sides:
        answer = await room.post(room.mediator, "sessions", attended=attended)
        assert said(answer) == (409, "not_all_agree")
        for path in ("", "sessions", "evidence", "consents", "timeline"):
            assert said(await room.get(officer, path)) == (404, "mediation_not_found")
        data(await room.post(room.mediator, "consents", party_id=side, **about))
    assert data(await room.get(officer))["id"] == room.case["id"]
    assert data(await room.post(room.mediator, "sessions", attended=attended))["number"] == 1
    data(await room.post(room.mediator, "consents", party_id=room.sides[0], decision="refuse", **about))
    assert said(await room.get(officer)) == (404, "mediation_not_found")
    data(await room.post(room.mediator, "consents", party_id=room.sides[0], **about))
    data(await room.get(officer))
    data(await room.post(room.mediator, "parties", role="respondent", name="牛春生"))
    assert said(await room.get(officer)) == (404, "mediation_not_found")


@article(PML, "23", "选择或接受调解员、拒绝或终止调解、要求公开或不公开")
async def test_article_23_a_side_may_end_it_and_nothing_is_public_against_its_will(room: Room):
    await room.accepted()
    assert said(await room.post(room.mediator, "sessions", open=True)) == (409, "not_all_agree")
    for side in room.sides:
        await room.post(room.mediator, "consents", party_id=side, about="open_session")
    assert data(await room.post(room.mediator, "sessions", open=True))["open"] is True
    ended = data(await room.post(room.alice, "terminate", ground="当事人要求终止"))
    assert ended["status"] == "terminated"


@article(PML, "25", "有可能激化的，采取预防措施；可能引起治安、刑事案件的，及时报告公安机关")
async def test_article_25_danger_is_reported_and_that_is_written_down(room: Room, session):
    await room.accepted()
    words = "一方扬言周末带人上门"
    data(await room.post(room.mediator, "reports", text=words, authority="开发区派出所", people=2))
    steps = data(await room.get(room.head, "timeline"))
    [step] = [each for each in steps if each["move"] == "report_to_police"]
    assert step["reason"] == "开发区派出所" and words not in str(steps)
    notes = data(await room.get(room.head, "notes"))
    assert words in notes[-1]["text"]
    answer = await room.client.by(room.mediator).put(f"{room.url}/risk", json={"level": "red"})
    assert data(answer)["risk"] == "red"


@article(PML, "26", "调解不成的，终止调解，并告知其他法律途径")
async def test_article_26_who_fails_is_told_the_other_ways(room: Room):
    await room.mediating()
    ended = data(await room.post(room.mediator, "terminate", ground="分歧过大，未能达成一致"))
    assert any("人民法院" in each for each in ended["other_ways"])
    assert ended["due_at"] is None


# What would add to a file, and so change what has been archived.
ADDING: dict[str, Callable[[Room], dict[str, Any]]] = {
    "evidence": lambda room: {"title": "迟到的照片"},
    "notes": lambda room: {"text": SECRET},
    "messages": lambda room: {"text": "补充说明"},
    "parties": lambda room: {"role": "agent", "name": "李律师", "represents_id": room.sides[0]},
    "consents": lambda room: {"party_id": room.sides[0]},
    "sessions": lambda room: {},
    "objections": lambda room: {"reason": "与对方系同事"},
    "disclosures": lambda room: {"text": "系邻居"},
    "mediators": lambda room: {},
    "agreement": lambda room: {"terms": [FIX]},
    "signatures": lambda room: {"party_id": room.sides[0]},
    "performances": lambda room: {},
    "follow-ups": lambda room: {"text": "回访"},
    "reports": lambda room: {"text": "扬言报复"},
    "extend": lambda room: {"until": "2027-06-01", "consents": room.sides},
    "pause": lambda room: {"reason": "appraisal"},
    "terminate": lambda room: {"ground": "反悔"},
    "redo": lambda room: {},
}


@article(PML, "27", "记录调解情况，建立调解工作档案；归档后不再增减")
async def test_article_27_without_a_record_there_is_no_file(room: Room, app):
    await room.performed()
    index = data(await room.get(room.mediator, "file"))
    assert [each["count"] for each in index["parts"] if each["part"] == 7] == [1]
    data(await room.post(room.mediator, "archive"))
    before = len(data(await room.get(room.head, "timeline")))
    for path, body in ADDING.items():
        for who in (room.head, room.mediator, room.alice):
            answer = await room.post(who, path, **body(room))
            assert said(answer) == (409, "file_closed"), path
    assert len(data(await room.get(room.head, "timeline"))) == before


@article(PML, "28", "可以制作协议书；口头协议由调解员记录")
async def test_article_28_an_oral_agreement_is_recorded(room: Room):
    await room.mediating()
    oral = data(await room.post(room.mediator, "agreement", form="oral", terms=[FIX]))
    assert (oral["form"], oral["terms"][0]["text"]) == ("oral", FIX["text"])


@pytest.mark.parametrize("missing", ["party", "mediator", "seal"])
@article(PML, "29", "各方签名盖章或按指印、调解员签名并加盖委员会印章之日起生效；各持一份")
async def test_article_29_in_force_once_every_one_of_them_has_signed(room: Room, missing):
    await room.agreed()
    steps = {
        "party": (room.mediator, {"party_id": room.sides[1], "method": "fingerprint"}),
        "mediator": (room.mediator, {"role": "mediator"}),
        "seal": (room.head, {"role": "seal", "method": "seal"}),
    }
    data(await room.post(room.mediator, "signatures", party_id=room.sides[0], method="sign"))
    for name, (who, body) in steps.items():
        if name != missing:
            assert data(await room.post(who, "signatures", **body))["effective_at"] is None
    assert await room.status() == "agreed"
    who, body = steps[missing]
    assert data(await room.post(who, "signatures", **body))["effective_at"]
    assert await room.status() == "in_force"
    copy = await room.get(room.alice, "agreement.docx")
    assert copy.status_code == 200 and copy.content.startswith(b"PK")


@article(PML, "30", "口头协议自达成之日起生效")
async def test_article_30_an_oral_agreement_binds_at_once(room: Room):
    await room.mediating()
    oral = data(await room.post(room.mediator, "agreement", form="oral", terms=[FIX]))
    assert oral["effective_at"] and oral["missing"] == []
    assert await room.status() == "in_force"


@article(PML, "31", "协议有约束力；委员会监督履行")
async def test_article_31_the_committee_looks_after_the_performance(room: Room, session):
    await room.in_force()
    query = "SELECT count(*) FROM case_clocks WHERE name = 'performance' AND stopped_at IS NULL"
    assert await session.scalar(text(query)) == 3
    for left in (2, 1, 0):
        data(await room.post(room.mediator, "performances"))
        assert await session.scalar(text(query)) == left
    assert await room.status() == "performed"
    assert said(await room.post(room.mediator, "performances")) == (404, "duty_not_found")


@article(PML, "31", "履行期限将满，提醒义务人")
async def test_article_31_whoever_owes_is_reminded_before_the_day(room: Room, session):
    await room.apply(room.alice)
    await room.in_force(FIX | {"party_id": room.sides[0]})
    await session.execute(text("UPDATE case_clocks SET act_at = now() WHERE name = 'performance'"))
    session.expunge_all()
    await look_at_the_clocks(session)
    clock = (await session.execute(select(Clock).where(Clock.name == "performance"))).scalar_one()
    about = {"case_id": clock.case_id, "kind": "mediation", "account_id": room.mediator.id}
    warned = CaseWarned(clock="performance", due_at=clock.due_at, about_id=clock.about_id, **about)
    await remind_of_a_duty(session, warned)
    query = "SELECT args FROM procrastinate_jobs WHERE task_name LIKE '%{}'"
    [heard] = (await session.scalars(text(query.format("remind_of_a_duty")))).all()
    assert (heard["clock"], heard["about_id"]) == ("performance", str(clock.about_id))
    [told] = (await session.scalars(text(query.format("tell_who_owes")))).all()
    assert (told["account_id"], told["duty_id"]) == (str(room.alice.id), str(clock.about_id))


@article(PML, "32", "就协议的履行或内容发生争议的，可以起诉")
async def test_article_32_who_is_let_down_may_sue(room: Room):
    await room.in_force()
    data(await room.post(room.mediator, "performances", outcome="refused"))
    case = data(await room.get(room.alice))
    assert case["status"] == "breached"
    assert any("人民法院" in each for each in case["other_ways"])


@article(PML, "33", "自生效之日起三十日内共同申请司法确认")
async def test_article_33_thirty_days_and_all_together(room: Room, session):
    await room.in_force()
    case = data(await room.get(room.head))
    assert (timedelta(days=30) <= _day(case["confirm_by"]) - today()) and case["confirm_by"]
    alone = await room.post(room.mediator, "confirmation", party_ids=room.sides[:1])
    assert said(alone) == (409, "not_joint")
    late = (_day(case["confirm_by"]) + timedelta(days=1)).isoformat()
    assert said(await room.post(room.mediator, "confirmation", on=late)) == (409, "confirmation_lapsed")
    last = case["confirm_by"]
    assert data(await room.post(room.mediator, "confirmation", on=last))["status"] == "filed"
    assert said(await room.post(room.mediator, "confirmation")) == (409, "confirmation_filed")


def _day(value):
    return type(today()).fromisoformat(value)


@article("民事诉讼法", "205", "共同向有管辖权的法院提出")
async def test_article_205_the_application_names_the_court_and_all_sides(room: Room):
    await room.in_force()
    filed = data(await room.post(room.mediator, "confirmation", court="晋城市城区人民法院"))
    assert (filed["court"], sorted(filed["applicants"])) == ("晋城市城区人民法院", sorted(room.sides))


@article("司法确认规定", "4", "法院三日内决定是否受理")
@article("司法确认规定", "5", "十五日内作出决定，可以延长十日")
async def test_articles_4_and_5_the_court_has_three_days_then_fifteen_then_ten_more(room: Room, session):
    await room.in_force()
    query = text("SELECT amount, unit FROM case_clocks WHERE name = 'court' AND stopped_at IS NULL")
    data(await room.post(room.mediator, "confirmation"))
    assert tuple((await session.execute(query)).one()) == (3, "days")
    data(await room.post(room.mediator, "confirmation", step="accept"))
    assert tuple((await session.execute(query)).one()) == (15, "days")
    before = data(await room.get(room.head))["due_at"]
    assert data(await room.post(room.mediator, "confirmation", step="longer"))["longer"] is True
    assert said(await room.post(room.mediator, "confirmation", step="longer")) == (409, "illegal_move")
    assert before
    assert data(await room.post(room.mediator, "confirmation", step="confirm"))["status"] == "confirmed"


@article("民诉法解释", "354", "提交协议、主持调解的证明、身份、住所、联系方式")
async def test_article_354_the_pack_holds_what_the_court_wants(room: Room):
    from tests.mediation.papers import words_of

    await room.in_force()
    data(await room.post(room.mediator, "confirmation"))
    words = await words_of(room, "11-司法确认申请书.docx")
    for each in (ALICE["name"], BOB["id_number"], ALICE["phone"], ALICE["address"], "主持调解的证明"):
        assert each in words


@pytest.mark.parametrize("kind", ["status", "ownership"])
@article("民诉法解释", "355", "涉及身份关系、物权或知识产权确权的，不予受理")
async def test_article_355_status_and_ownership_are_no_matter_for_confirmation(room: Room, kind):
    await room.in_force({"kind": kind, "text": "双方确认归属"})
    assert data(await room.get(room.alice, "agreement"))["confirmable"] is False
    answer = await room.post(room.mediator, "confirmation")
    assert said(answer) == (409, "not_confirmable")
    assert answer.json()["detail"]["kinds"] == [kind]


@article("民诉法解释", "358", "违反法律、损害公益或他人、非自愿、内容不明的，驳回")
async def test_article_358_what_the_court_declines_has_a_ground(room: Room):
    await room.in_force()
    data(await room.post(room.mediator, "confirmation"))
    declined = await room.post(room.mediator, "confirmation", step="decline", ground="内容不明确，无法执行")
    assert (data(declined)["status"], data(declined)["ground"]) == ("declined", "内容不明确，无法执行")
    assert data(await room.post(room.mediator, "confirmation"))["status"] == "filed"


@article("人民调解工作若干规定", "33", "一般在一个月内调结")
@article("宁波市人民调解条例", "27", "双方同意方可延长")
async def test_article_33_of_the_rules_one_month_and_longer_only_if_both_agree(room: Room):
    await room.accepted()
    case = data(await room.get(room.head))
    month_on = _day(case["due_at"][:10])
    assert timedelta(days=28) <= month_on - today() <= timedelta(days=40)
    until = (month_on + timedelta(days=20)).isoformat()
    alone = await room.post(room.mediator, "extend", until=until, consents=room.sides[:1])
    assert said(alone) == (409, "not_all_agree")
    both = await room.post(room.mediator, "extend", until=until, consents=room.sides)
    assert data(both)["due_at"] == f"{until}T23:59:59+08:00"
    earlier = await room.post(room.mediator, "extend", until=until, consents=room.sides)
    assert said(earlier) == (409, "not_later")


@article("医疗纠纷预防和处理条例", "38", "三十个工作日内完成；鉴定时间不计入")
async def test_article_38_medical_disputes_have_thirty_working_days_without_the_appraisal(
    room: Room, session
):
    await room.apply(room.alice, type="医疗")
    await room.accepted()
    query = "SELECT amount, unit FROM case_clocks WHERE name = 'mediation'"
    assert tuple((await session.execute(text(query))).one()) == (30, "working_days")
    await session.execute(text("UPDATE case_clocks SET started_at = started_at - interval '25 days'"))
    data(await room.post(room.mediator, "pause", reason="appraisal"))
    assert said(await room.post(room.mediator, "pause", reason="appraisal")) == (409, "clock_paused")
    short = data(await room.post(room.mediator, "resume"))["due_at"]
    data(await room.post(room.mediator, "pause", reason="appraisal"))
    await session.execute(text("UPDATE case_pauses SET began_at = began_at - interval '20 days'"))
    await session.commit()
    long = data(await room.post(room.mediator, "resume"))["due_at"]
    later = _day(long[:10]) - _day(short[:10])  # as many working days as the pause had, whatever holidays
    assert timedelta(days=12) <= later <= timedelta(days=40)
    assert said(await room.post(room.mediator, "pause", reason="holiday")) == (422, "pause_unknown")


@article("医疗纠纷预防和处理条例", "42", "未经同意不得公开")
async def test_article_42_a_medical_dispute_is_not_public_without_consent(room: Room):
    await room.apply(room.alice, type="医疗")
    await room.accepted()
    assert said(await room.post(room.mediator, "sessions", open=True)) == (409, "not_all_agree")
    assert data(await room.post(room.mediator, "sessions"))["open"] is False


@article("民法典", "17", "未成年人由法定代理人代理")
async def test_article_17_of_the_code_a_child_has_a_guardian(room: Room):
    child = BOB | {"id_number": None, "born_on": (today() - timedelta(days=4000)).isoformat()}
    await room.apply(room.alice, ALICE, child)
    assert room.case["parties"][1]["is_minor"] is True
    await room.accepted()
    assert said(await room.post(room.mediator, "sessions")) == (409, "guardian_missing")
    guardian = {"role": "guardian", "name": "马建国", "represents_id": room.sides[1]}
    data(await room.post(room.mediator, "parties", **guardian))
    data(await room.post(room.mediator, "sessions"))


@article("民法典", "201", "期间开始的当日不计入，最后一日二十四时届满")
async def test_article_201_of_the_code_a_term_ends_at_midnight(room: Room):
    await room.accepted()
    assert data(await room.get(room.head))["due_at"].endswith("T23:59:59+08:00")


@article("司发通〔2010〕239号", "卷宗", "一案一卷，十三部分，其中六部分必须有")
async def test_the_file_has_thirteen_parts_and_six_are_compulsory(room: Room):
    bare = {key: BOB[key] for key in ("role", "name")}
    await room.apply(room.alice, ALICE, bare)
    await room.performed()
    index = data(await room.get(room.mediator, "file"))
    assert len(index["parts"]) == 13
    assert [each["part"] for each in index["parts"] if each["required"]] == [1, 2, 3, 7, 8, 13]
    assert index["missing"] == [3]
    answer = await room.post(room.mediator, "archive")
    assert said(answer) == (409, "file_incomplete") and answer.json()["detail"]["missing"] == [3]
    data(await room.post(room.mediator, "evidence", kind="identity", title="身份证", party_id=room.sides[1]))
    data(await room.post(room.mediator, "archive"))


@article("可编辑规则", "回访", "协议生效后回访")
async def test_somebody_asks_afterwards(room: Room, session):
    await room.in_force()
    query = text("SELECT count(*) FROM case_clocks WHERE name = 'follow_up' AND stopped_at IS NULL")
    assert await session.scalar(query) == 1
    visit = data(await room.post(room.mediator, "follow-ups", text="双方相处正常", satisfied=True))
    assert visit["text"] == "双方相处正常"
    assert await session.scalar(query) == 0


@article("可编辑规则", "重新调解", "发现错误的，征得各方同意后重新调解")
async def test_what_was_wrong_is_done_again_if_all_agree(room: Room):
    await room.in_force()
    assert said(await room.post(room.mediator, "redo")) == (409, "not_all_agree")
    for side in room.sides:
        data(await room.post(room.mediator, "consents", party_id=side, about="redo"))
    again = data(await room.post(room.mediator, "redo"))
    assert (again["status"], again["effective_at"], again["amount_fen"]) == ("mediating", None, 0)
    assert said(await room.get(room.alice, "agreement")) == (404, "agreement_missing")
    data(await room.post(room.mediator, "agreement", terms=[PAY]))


def table() -> str:
    lines = [
        "# The law of mediation, and what keeps it",
        "",
        "Made from `tests/mediation/test_law.py` by `python -m tests.mediation.test_law`; a test keeps it",
        "true. Terms and numbers stand, with their source, in `app/services/mediation/rules.yaml`.",
        "",
        "| 依据 | 条 | 要求 | test |",
        "| --- | --- | --- | --- |",
    ]
    lines += [f"| {law} | {number} | {demand} | `{test}` |" for law, number, demand, test in _ordered()]
    lines += [
        "",
        "## What else was to be shown",
        "",
        "Each is run by `.venv/bin/python -m pytest tests/` and:",
        "",
    ]
    lines += ["| 要求 | test |", "| --- | --- |", *(f"| {what} | `{test}` |" for what, test in SHOWN.items())]
    lines += ["", "![The page of the agreement, as LibreOffice shows it](mediation-agreement.png)"]
    return "\n".join(lines) + "\n"


def _ordered() -> list[tuple[str, str, str, str]]:
    order = [(law, number) for law, numbers in CITED.items() for number in numbers.split()]
    return sorted(GUARDED, key=lambda each: order.index((each[0], each[1])))


def test_every_article_cited_has_a_guard_that_is_tested():
    cited = {(law, number) for law, numbers in CITED.items() for number in numbers.split()}
    assert {(law, number) for law, number, _, _ in GUARDED} == cited


@pytest.mark.parametrize("test", SHOWN.values())
def test_what_is_said_to_be_shown_has_a_test(test):
    path, _, name = test.partition("::")
    assert f"def {name}(" in (Path(__file__).parents[1] / path).read_text(encoding="utf-8")


def test_the_table_in_the_docs_is_what_is_tested():
    assert TABLE.read_text(encoding="utf-8") == table(), "run: python -m tests.mediation.test_law"


if __name__ == "__main__":
    TABLE.write_text(table(), encoding="utf-8")
