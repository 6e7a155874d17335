"""Four corners, and who may do what when."""

from typing import Any

import pytest
from sqlalchemy import text

from tests.client import Person, data, said
from tests.files.samples import png
from tests.mediation.room import ALICE, BOB, FIX, LEAK, PAY, Room, join, live_together

BODY = LEAK | {"parties": [ALICE, BOB]}


@pytest.fixture
def url(room: Room) -> str:
    return f"/places/{room.code}/mediation/cases"


async def test_a_stranger_is_asked_to_sign_in(client, room: Room, url):
    await room.apply(room.alice)
    for method, path in (("GET", url), ("POST", url), ("GET", room.url), ("POST", f"{room.url}/accept")):
        answer = await client.by(None).request(method, path, json=BODY if method == "POST" else None)
        assert said(answer) == (401, "unauthenticated")


async def test_who_lives_elsewhere_may_not_apply_here(client, url, a, town):
    neighbour = await a("resident", at=town.cedar)
    assert said(await client.by(neighbour).post(url, json=BODY)) == (403, "forbidden")


async def test_a_case_that_is_not_there(client, room: Room):
    nowhere = "/mediation/cases/0199d1a2-7c3e-7b52-9f04-3a5d8e21c6b7"
    assert said(await client.by(room.head).get(nowhere)) == (404, "mediation_not_found")


async def test_the_sides_may_not_accept_their_own_case_nor_anybody_twice(room: Room):
    await room.apply(room.alice)
    assert said(await room.post(room.alice, "accept")) == (403, "forbidden")
    data(await room.post(room.mediator, "accept"))
    assert said(await room.post(room.mediator, "accept")) == (409, "illegal_move")


@pytest.mark.parametrize("name", ["邻里", "邻里纠纷", " 物业 "])
async def test_types_are_the_official_words(room: Room, name):
    await room.apply(room.alice, type=name)
    assert room.case["type"] == name.strip().removesuffix("纠纷")


async def test_there_are_fifteen_types_and_no_others(client, room: Room, url, app):
    types = app.openapi()["components"]["schemas"]["DisputeType"]["enum"]
    assert len(types) == 15
    assert said(await client.by(room.alice).post(url, json=BODY | {"type": "打架"})) == (422, "invalid")


async def test_numbers_run_without_a_gap_per_committee_and_year(room: Room):
    numbers = []
    for refused in (False, True, False):
        room.case = None
        await room.apply(room.alice)
        path, body = ("refuse", {"ground": "不属于受理范围"}) if refused else ("accept", {})
        numbers.append(data(await room.post(room.mediator, path, **body))["number"])
    assert numbers[1] is None
    first, last = (int(each.partition("第")[2].rstrip("号")) for each in (numbers[0], numbers[2]))
    assert (numbers[0].startswith("（20"), last) == (True, first + 1)


async def test_what_another_authority_deals_with_is_refused(room: Room):
    await room.apply(room.alice, handled_by="court")
    answer = await room.post(room.mediator, "accept")
    assert said(answer) == (409, "handled_elsewhere") and answer.json()["detail"] == {"by": "court"}
    refused = data(await room.post(room.mediator, "refuse", ground="已由法院受理"))
    assert (refused["status"], refused["ground"]) == ("refused", "已由法院受理")
    assert refused["other_ways"]


async def test_who_refused_may_think_better_of_it(room: Room):
    await room.apply(room.alice)
    data(await room.post(room.mediator, "consents", party_id=room.sides[1], decision="refuse"))
    case = data(await room.get(room.alice))
    assert (case["status"], case["moves"]) == ("declined", ["reopen"])
    again = data(await room.post(room.alice, "reopen"))
    assert (again["status"], again["due_at"] is None) == ("applied", False)


async def test_an_application_is_withdrawn(room: Room):
    await room.apply(room.alice)
    assert data(await room.post(room.alice, "withdraw"))["status"] == "withdrawn"


async def test_staff_enter_it_and_do_not_see_it_once_it_is_taken(room: Room):
    await room.apply(room.staff, source="hotline")
    assert data(await room.get(room.staff))["status"] == "applied"
    data(await room.post(room.mediator, "accept"))
    assert said(await room.get(room.staff)) == (404, "mediation_not_found")


async def test_more_than_two_sides_an_agent_and_their_consents(room: Room):
    third = {"role": "respondent", "name": "牛春生"}
    await room.apply(room.alice, ALICE, BOB, third)
    agent = {"role": "agent", "name": "李律师", "represents_id": room.case["parties"][2]["id"]}
    data(await room.post(room.mediator, "parties", **agent))
    await room.accepted()
    answer = await room.post(room.mediator, "sessions")
    assert said(answer) == (409, "not_all_agree")
    assert answer.json()["detail"]["party_ids"] == [room.case["parties"][2]["id"]]


async def test_a_side_speaks_for_itself_only(room: Room):
    await room.apply(room.alice)
    answer = await room.post(room.alice, "consents", party_id=room.sides[1])
    assert said(answer) == (403, "not_a_side")
    data(await room.post(room.alice, "consents", party_id=room.sides[0], channel="online"))


async def test_who_helps_may_look_on_and_end_nothing(room: Room, session, a):
    officer = await a()
    resident = await live_together(room, session, officer.id)
    await room.accepted()
    helper = {"role": "police_officer", "name": "陈警官", "resident_id": str(resident)}
    party = data(await room.post(room.mediator, "parties", **helper))
    for side in room.sides:
        wanted = {"party_id": side, "about": "helper", "about_id": party["id"]}
        data(await room.post(room.mediator, "consents", **wanted))
    case = data(await room.get(officer))
    assert case["moves"] == []
    assert said(await room.post(officer, "terminate", ground="不必再调")) == (403, "forbidden")
    refusal = {"party_id": party["id"], "decision": "refuse"}
    assert said(await room.post(officer, "consents", **refusal)) == (403, "not_a_side")


async def test_instalments_add_up(room: Room):
    await room.mediating()
    wrong = PAY | {"amount_fen": 190_000}
    answer = await room.post(room.mediator, "agreement", terms=[wrong])
    assert said(answer) == (422, "instalments_differ")
    assert answer.json()["detail"] == {"amount_fen": 190_000, "instalments_fen": 200_000}
    agreed = data(await room.post(room.mediator, "agreement", terms=[PAY]))
    assert [each["amount_fen"] for each in agreed["terms"][0]["duties"]] == [120_000, 80_000]


async def test_nothing_is_agreed_before_anybody_has_talked(room: Room):
    await room.accepted()
    assert said(await room.post(room.mediator, "agreement", terms=[FIX])) == (409, "session_missing")


async def test_a_draft_is_drafted_again_and_its_signatures_are_void(room: Room):
    await room.agreed()
    data(await room.post(room.mediator, "signatures", party_id=room.sides[0]))
    twice = await room.post(room.mediator, "signatures", party_id=room.sides[0])
    assert said(twice) == (409, "already_signed")
    again = data(await room.post(room.mediator, "agreement", terms=[FIX]))
    assert again["signatures"] == [] and len(again["missing"]) == 4


async def test_the_seal_is_the_heads_and_the_mediator_signs_in_person(room: Room):
    await room.agreed()
    assert said(await room.post(room.mediator, "signatures", role="seal")) == (403, "only_the_head")
    assert said(await room.post(room.head, "signatures", role="mediator")) == (403, "forbidden")
    assert said(await room.post(room.alice, "signatures", party_id=room.sides[1])) == (403, "not_a_side")
    signed = data(await room.post(room.alice, "signatures"))
    assert [each["party_id"] for each in signed["signatures"]] == [room.sides[0]]


async def test_an_agent_signs_with_a_mandate(room: Room, session, a):
    lawyer = await a()
    resident = await live_together(room, session, lawyer.id)
    await room.agreed()
    agent = {"role": "agent", "name": "李律师", "represents_id": room.sides[1], "resident_id": str(resident)}
    party = data(await room.post(room.mediator, "parties", **agent))
    assert said(await room.post(lawyer, "signatures", party_id=room.sides[1])) == (409, "mandate_missing")
    mandate = {"kind": "mandate", "title": "授权委托书", "party_id": party["id"]}
    data(await room.post(lawyer, "evidence", **mandate))  # one's own word is none
    assert said(await room.post(lawyer, "signatures", party_id=room.sides[1])) == (409, "mandate_missing")
    data(await room.post(room.mediator, "evidence", **mandate))
    signed = data(await room.post(lawyer, "signatures", party_id=room.sides[1]))
    assert [each["party_id"] for each in signed["signatures"]] == [room.sides[1]]
    assert said(await room.post(lawyer, "signatures", party_id=room.sides[0])) == (403, "not_a_side")


async def test_an_objection_stops_everything_until_it_is_decided(room: Room):
    await room.accepted()
    data(await room.post(room.alice, "objections", reason="与对方系同事"))
    assert said(await room.post(room.mediator, "sessions")) == (409, "objection_open")
    [objection] = data(await room.get(room.alice, "objections"))
    path = f"objections/{objection['id']}/decide"
    ruling = {"upheld": False, "answer": "查无此事"}
    assert said(await room.post(room.mediator, path, **ruling)) == (403, "only_the_head")
    assert data(await room.post(room.head, path, **ruling))["upheld"] is False
    data(await room.post(room.mediator, "sessions"))
    data(await room.post(room.alice, "objections", reason="再次申请"))
    assert said(await room.post(room.alice, "objections", reason="第三次")) == (409, "too_many_objections")


async def test_an_objection_needs_a_reason(room: Room):
    await room.accepted()
    assert said(await room.post(room.alice, "objections", reason=" ")) == (422, "invalid")


async def test_who_shares_a_home_with_a_side_says_so_and_is_accepted_or_replaced(room: Room, session):
    resident = await live_together(room, session, None, room.mediator.id)
    await room.apply(room.alice, ALICE | {"resident_id": str(resident)}, BOB)
    await room.accepted()
    [mediator] = data(await room.get(room.head, "mediators"))
    assert mediator["conflicts"] == ["household"]
    assert said(await room.post(room.mediator, "sessions")) == (409, "conflict_undisclosed")
    shown = data(await room.post(room.mediator, "disclosures", kind="household", text="系申请人的侄子"))
    for side in room.sides:
        assert said(await room.post(room.mediator, "sessions")) == (409, "conflict_undisclosed")
        about = {"party_id": side, "about": "disclosure", "about_id": shown["id"]}
        data(await room.post(room.mediator, "consents", **about))
    data(await room.post(room.mediator, "sessions"))


async def test_who_was_in_dispute_with_a_side_before_says_so(room: Room):
    """As a party; to have mediated between them before brings nobody close to anybody."""
    quarrel = {"role": "respondent", "name": "调解员本人"}
    await room.apply(room.alice, ALICE, quarrel)
    await join(room, room.case["parties"][1]["id"], room.mediator)
    room.case = None
    await room.apply(room.alice)
    await room.accepted()
    [mediator] = data(await room.get(room.alice, "mediators"))
    assert mediator["conflicts"] == ["earlier_case"]
    room.case = None
    await room.apply(room.bob, BOB | {"role": "applicant"}, {"role": "respondent", "name": "他人"})
    await room.accepted()
    assert data(await room.get(room.head, "mediators"))[0]["conflicts"] == []


async def test_handed_back_twice_and_then_the_head_decides_and_that_binds(room: Room):
    await room.apply(room.alice)
    data(await room.post(room.mediator, "accept"))
    for _ in range(3):
        data(await room.post(room.mediator, "mediators"))
        data(await room.post(room.mediator, "hand-back", ground="手头案件过多"))
    assert said(await room.post(room.mediator, "mediators")) == (409, "arbiter_needed")
    data(await room.post(room.head, "mediators", account_id=str(room.other.id)))
    answer = await room.post(room.other, "hand-back", ground="不愿承办")
    assert said(answer) == (409, "assignment_binding")


async def test_the_one_with_the_fewest_cases_gets_the_next(room: Room):
    chosen = []
    for _ in range(4):
        room.case = None
        await room.apply(room.alice)
        chosen.append(data(await room.post(room.head, "mediators"))["account_id"])
    assert sorted(chosen) == sorted([str(room.mediator.id), str(room.other.id)] * 2)
    assert chosen[0] != chosen[1] and chosen[2] != chosen[3]


async def test_a_side_writes_to_the_mediator_and_the_other_side_does_not_read_it(room: Room, session):
    await room.accepted()
    data(await room.post(room.alice, "messages", text="票据已补交"))
    data(await room.post(room.mediator, "messages", text="周五下午两点"))
    data(await room.post(room.mediator, "messages", text="请带身份证", party_id=room.sides[1]))
    texts = [each["text"] for each in data(await room.get(room.alice, "messages"))["items"]]
    assert texts == ["周五下午两点", "票据已补交"]
    assert len(data(await room.get(room.mediator, "messages"))["items"]) == 3


async def test_what_is_attached_to_a_message_is_opened_by_those_who_read_it_and_they_are_told(room: Room):
    await room.accepted()
    await join(room, room.sides[1], room.bob)
    files = [await picture(room, room.mediator) for _ in range(2)]
    to_her = {"text": "请核对票据", "party_id": room.sides[0], "file_ids": files[:1]}
    said_to_her = data(await room.post(room.mediator, "messages", **to_her))
    data(await room.post(room.mediator, "messages", text="调解须知", file_ids=files[1:]))
    assert said_to_her["file_ids"] == files[:1]
    for who, opens in ((room.alice, [200, 200]), (room.bob, [404, 200]), (room.other, [404, 404])):
        answers = [await room.client.by(who).get(f"/files/{each}") for each in files]
        assert [each.status_code for each in answers] == opens
    twice = await room.post(room.mediator, "messages", text="再发", file_ids=files[:1])
    assert said(twice) == (409, "file_in_use")
    assert said(await room.post(room.alice, "messages", text="盗用", file_ids=files[:1]))[0] == 404
    told = "SELECT args->'account_ids' FROM procrastinate_jobs WHERE task_name LIKE '%tell_of_case_message'"
    found = (await room.session.scalars(text(told + " ORDER BY id"))).all()
    assert found == [[str(room.alice.id)], sorted([str(room.alice.id), str(room.bob.id)])]


async def picture(room: Room, who: Person) -> str:
    form: Any = {"files": {"file": ("a.png", png(), "image/png")}, "data": {"purpose": "mediation"}}
    return str(data(await room.client.by(who).post("/files", **form))["id"])


async def test_a_bad_rating_is_called_back_and_nobody_rates_twice(room: Room):
    await room.in_force()
    assert said(await room.post(room.mediator, "ratings", score=5)) == (403, "not_a_side")
    rating = data(await room.post(room.alice, "ratings", score=2, comment="等得太久"))
    query = text("SELECT unit, amount FROM case_clocks WHERE name = 'call_back' AND stopped_at IS NULL")
    assert (await room.session.execute(query)).all() == [("working_days", 15)]
    assert said(await room.post(room.alice, "ratings", score=5)) == (409, "case_already_rated")
    path = f"ratings/{rating['id']}/call-back"
    assert said(await room.post(room.alice, path, outcome="无")) == (403, "forbidden")
    assert data(await room.post(room.mediator, path, outcome="已致歉并说明"))["called_back_at"]
    moves = [each["move"] for each in data(await room.get(room.head, "timeline"))]
    assert moves[-2:] == ["rate", "call_back"]
    assert (await room.session.execute(query)).all() == []


async def test_it_is_rated_once_it_is_over(room: Room):
    await room.mediating()
    assert said(await room.post(room.alice, "ratings", score=5)) == (409, "not_closed_yet")


async def test_what_waits_for_a_mediator(room: Room):
    await room.apply(room.alice)
    [todo] = data(await room.client.by(room.mediator).get("/me/todo"))["items"]
    assert (todo["kind"], todo["id"]) == ("mediation.accept", room.case["id"])
    assert todo["due_at"] and data(await room.client.get(todo["link"]))["id"] == room.case["id"]
    await room.accepted()
    assert data(await room.client.by(room.other).get("/me/todo"))["items"] == []


async def test_what_waits_for_a_side_until_it_has_answered_signed_and_done_it(room: Room):
    """One after another, as the mediation goes on; what she has said no to does not wait either."""

    async def waits() -> list[str]:
        items = data(await room.client.by(room.alice).get("/me/todo"))["items"]
        for each in items:
            assert (await room.client.by(room.alice).get(each["link"])).status_code == 200
        return [each["kind"].removeprefix("mediation.") for each in items]

    assert await waits() == []
    await room.apply(room.alice)
    assert await waits() == ["consent"]
    data(await room.post(room.mediator, "accept"))
    data(await room.post(room.mediator, "mediators"))
    data(await room.post(room.alice, "consents", party_id=room.sides[0]))
    assert await waits() == []
    data(await room.post(room.mediator, "consents", party_id=room.sides[1]))
    helper = data(await room.post(room.mediator, "parties", role="helper", name="单元长"))
    shown = data(await room.post(room.mediator, "disclosures", text="与被申请人系同事"))
    assert await waits() == ["accept_helper", "accept_disclosure"]
    about = {"party_id": room.sides[0], "about": "helper", "about_id": helper["id"]}
    data(await room.post(room.alice, "consents", decision="refuse", **about))
    about |= {"about": "disclosure", "about_id": shown["id"]}
    data(await room.post(room.alice, "consents", **about))
    held = data(await room.post(room.mediator, "sessions", record="各自陈述"))
    assert await waits() == ["confirm_record"]
    about |= {"about": "record", "about_id": held["id"]}
    data(await room.post(room.alice, "consents", **about))
    terms = [PAY | {"party_id": room.sides[1]}, FIX | {"party_id": room.sides[0]}]
    data(await room.post(room.mediator, "agreement", terms=terms))
    assert await waits() == ["sign"]
    await room.signed()
    assert await waits() == ["perform"]
    [todo] = data(await room.client.by(room.alice).get("/me/todo"))["items"]
    assert todo["due_at"] == "2027-01-10T23:59:59+08:00"
    data(await room.post(room.mediator, "performances", duty_id=todo["id"]))
    assert await waits() == []
    for other in (room.bob, room.other, room.staff):
        assert data(await room.client.by(other).get("/me/todo"))["items"] == []


async def test_one_failed_before_anybody_sat_down_is_archived_with_a_statement(room: Room):
    await room.accepted()
    data(await room.post(room.mediator, "terminate", ground="被申请人下落不明"))
    parts = {each["part"]: each for each in data(await room.get(room.mediator, "file"))["parts"]}
    assert (parts[7]["missing"], parts[12]["count"]) == (False, 1)
    data(await room.post(room.mediator, "archive"))


async def test_who_was_not_satisfied_is_called_back_even_if_the_file_is_closed_meanwhile(room: Room):
    await room.performed()
    rating = data(await room.post(room.alice, "ratings", score=1))
    jobs = "SELECT args->>'account_id' FROM procrastinate_jobs WHERE task_name LIKE '%tell_who_calls_back'"
    assert await room.session.scalar(text(jobs)) == str(room.mediator.id)
    data(await room.post(room.mediator, "archive"))
    query = text("SELECT count(*) FROM case_clocks WHERE name = 'call_back' AND stopped_at IS NULL")
    assert await room.session.scalar(query) == 1
    data(await room.post(room.mediator, f"ratings/{rating['id']}/call-back", outcome="已致歉"))
    assert await room.session.scalar(query) == 0
