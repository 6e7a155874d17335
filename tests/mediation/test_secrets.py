"""What one side says in confidence stays there, whoever asks, and however."""

from uuid import UUID

import pytest
from sqlalchemy import select, text

from app.kit import chain
from app.kit.clock import now, today
from app.registry.people.entering import ENTER
from app.registry.people.models import SignIn
from app.services.mediation.hearings.models import Note
from tests.client import data, said
from tests.mediation.papers import archive_of, text_of
from tests.mediation.room import SECRET, Room, join

THINGS = ["notes", "sessions", "evidence", "messages", "timeline", "consents", "disclosures", "agreement"]


@pytest.fixture
async def secret(room: Room) -> Room:
    """Bob has told the mediator something; afterwards they all agreed."""
    await room.mediating()
    data(await room.post(room.mediator, "notes", text=SECRET, party_id=room.sides[1]))
    data(await room.post(room.mediator, "agreement", terms=[{"text": "互谅互让"}]))
    return room


async def test_who_mediates_and_who_leads_read_it(secret: Room):
    for who in (secret.mediator, secret.head):
        [note] = data(await secret.get(who, "notes"))
        assert (note["text"], note["sealed"], note["party_id"]) == (SECRET, True, secret.sides[1])


@pytest.mark.parametrize("side", ["alice", "bob"])
async def test_neither_side_finds_it_anywhere(secret: Room, side):
    who = getattr(secret, side)
    if side == "bob":
        data(await secret.post(secret.head, "parties", role="respondent", name="马建军"))
    for path in ("", *THINGS):
        answer = await secret.get(who, path)
        assert SECRET not in answer.text and answer.status_code in (200, 404), path
    assert said(await secret.get(who, "file.zip"))[0] in (403, 404)
    assert SECRET not in (await secret.client.by(who).get("/me/data")).text


OTHERS = {
    "another mediator": ("mediator", "willow"),
    "staff": ("staff", "willow"),
    "a grid officer": ("grid_officer", "grid"),
    "the street": ("street_official", "street"),
    "an administrator": ("admin", "street"),
    "the head next door": ("mediation_head", "cedar"),
    "a neighbour": ("resident", "willow"),
}


@pytest.mark.parametrize(("role", "where"), OTHERS.values(), ids=OTHERS)
async def test_for_everybody_else_there_is_no_such_case(secret: Room, a, town, role, where):
    who = await a(role, at=getattr(town, where))
    for path in ("", *THINGS, "file", "file.zip", "agreement.docx", "looks", "ratings"):
        assert said(await secret.get(who, path)) == (404, "mediation_not_found"), path
    for path, body in (("notes", {"text": "看看"}), ("archive", {}), ("terminate", {"ground": "无"})):
        assert said(await secret.post(who, path, **body)) == (404, "mediation_not_found")
    listed = data(await secret.client.by(who).get(f"/places/{secret.code}/mediation/cases"))
    assert listed["items"] == []
    for url in ("/me/todo", "/me/data", f"/places/{secret.code}/search?q=让到一千五"):
        assert SECRET not in (await secret.client.by(who).get(url)).text


async def test_staff_see_in_the_statistics_that_there_is_something_and_nothing_else(secret: Room):
    answer = await secret.client.by(secret.staff).get(f"/places/{secret.code}/mediation/statistics")
    assert data(answer)["received"] is None  # one, or two
    for word in (SECRET, "漏水", "韩冬梅"):
        assert word not in answer.text


async def test_the_file_that_is_printed_does_not_hold_it(secret: Room):
    archive = await archive_of(secret)
    documents = [each for each in archive.namelist() if each.endswith(".docx")]
    assert len(documents) >= 8
    for each in documents:
        assert SECRET not in text_of(archive.read(each))


async def test_it_is_in_no_log_and_in_no_job(secret: Room, session, capfd):
    await secret.get(secret.mediator, "notes")
    await secret.post(secret.mediator, "notes", text=SECRET, party_id="nonsense")
    said_so = capfd.readouterr()
    assert SECRET not in said_so.out + said_so.err
    jobs = await session.scalars(text("SELECT args::text FROM procrastinate_jobs"))
    assert not [each for each in jobs if SECRET in each or "韩冬梅" in each]


async def test_in_the_database_it_is_sealed(secret: Room, session):
    [note] = (await session.scalars(select(Note))).all()
    assert SECRET.encode() not in note.text_sealed and len(note.text_sealed) > len(SECRET.encode())
    dump = await session.scalars(
        text("SELECT t::text FROM mediations t UNION ALL SELECT t::text FROM cases t")
    )
    for row in dump:
        for word in (SECRET, "漏水", "韩冬梅", "13903560001"):
            assert word not in row


async def rows_for(session, person, table):
    """What the role of the API finds, without any filter of ours, once that person has entered."""
    sign_in = await session.scalar(select(SignIn.id).where(SignIn.account_id == person.id))
    known = {"account": person.id, "session": sign_in, "now": now(), "today": today()}
    await session.execute(text("SELECT set_config('linli.beyond', '', true)"))
    await session.execute(ENTER, known)
    query = {"mediation_notes": "SELECT id FROM mediation_notes", "mediations": "SELECT id FROM mediations"}
    found = (await session.scalars(text(query[table]))).all()
    await session.execute(text("SELECT set_config('linli.beyond', 'on', true)"))
    return len(found)


async def test_the_database_itself_shows_it_to_nobody_else(secret: Room, session, a, town):
    """Row-level security, asked in the API's own role by a query that forgot every filter."""
    assert (await session.scalar(text("SELECT current_user"))) == "linli_api"
    for who in (secret.mediator, secret.head):
        assert await rows_for(session, who, "mediation_notes") == 1
    for who in (secret.alice, secret.bob, secret.other, secret.staff):
        assert await rows_for(session, who, "mediation_notes") == 0
    for role, where in OTHERS.values():
        person = await a(role, at=getattr(town, where))
        assert await rows_for(session, person, "mediation_notes") == 0, role
        seen = await rows_for(session, person, "mediations")
        assert seen == (1 if (role, where) == ("mediator", "willow") else 0), role


async def test_a_note_that_is_not_sealed_is_for_that_side_too(secret: Room):
    open_note = {"text": "请带上维修票据", "sealed": False, "party_id": secret.sides[0]}
    data(await secret.post(secret.mediator, "notes", **open_note))
    [note] = data(await secret.get(secret.alice, "notes"))
    assert (note["text"], note["sealed"]) == ("请带上维修票据", False)


async def test_nobody_takes_a_confidence_out_of_the_pool(room: Room):
    await room.apply(room.alice)
    assert said(await room.post(room.mediator, "notes", text="随手一记")) == (403, "forbidden")


async def test_who_was_replaced_reads_nothing_any_more(secret: Room):
    data(await secret.post(secret.alice, "objections", reason="与对方系同事"))
    [objection] = data(await secret.get(secret.head, "objections"))
    url = f"{secret.url}/objections/{objection['id']}/decide"
    answer = await secret.client.by(secret.head).post(url, json={"upheld": True, "answer": "更换调解员"})
    assert data(answer)["upheld"] is True
    data(await secret.post(secret.head, "mediators", account_id=str(secret.other.id)))
    assert said(await secret.get(secret.mediator, "notes")) == (404, "mediation_not_found")


async def test_a_side_sees_its_own_evidence_and_what_is_shared(secret: Room):
    data(await secret.post(secret.alice, "evidence", title="吊顶照片", text="三处水渍"))
    data(await secret.post(secret.mediator, "evidence", title="另一方的流水", party_id=secret.sides[1]))
    data(await secret.post(secret.mediator, "evidence", title="现场查看", kind="investigation", shared=True))
    titles = [each["title"] for each in data(await secret.get(secret.alice, "evidence"))]
    assert titles == ["吊顶照片", "现场查看"]
    assert len(data(await secret.get(secret.mediator, "evidence"))) == 3


async def test_every_reading_is_written_down_and_the_sides_may_see_it(secret: Room, session):
    await secret.get(secret.head)
    await secret.get(secret.mediator, "file.zip")
    looks = data(await secret.get(secret.alice, "looks"))["items"]
    seen = {(each["actor_id"], each["what"]) for each in looks}
    assert {(str(secret.head.id), "case"), (str(secret.mediator.id), "file.zip")} <= seen
    for change in ("UPDATE case_looks SET what = ''", "DELETE FROM case_looks"):
        with pytest.raises(Exception, match="permission denied"):
            async with session.begin_nested():
                await session.execute(text(change))


async def test_a_phone_is_masked_until_somebody_says_why(secret: Room):
    assert data(await secret.get(secret.mediator))["parties"][0]["phone"] == "139****0001"
    url = f"{secret.url}/parties/{secret.sides[0]}/reveal"
    answer = await secret.client.by(secret.mediator).post(url, json={"field": "phone", "reason": "通知时间"})
    assert data(answer)["value"] == "13903560001"
    looks = data(await secret.get(secret.head, "looks"))["items"]
    assert "reveal:phone" in {each["what"] for each in looks}


async def test_whoever_tampers_with_any_step_of_a_case_is_found(secret: Room, session):
    assert [each async for each in chain.faults(session)] == []
    steps = (
        await session.scalars(text("SELECT id FROM timeline WHERE subject IN ('cases', 'mediations')"))
    ).all()
    assert len(steps) > 8
    await session.execute(text("SET ROLE NONE"))
    await session.execute(text("ALTER TABLE timeline DISABLE TRIGGER USER"))
    for id in steps:
        session.expunge_all()
        undo = await session.begin_nested()
        await session.execute(
            text("UPDATE timeline SET reason = '改过' WHERE id = :id"), {"id": UUID(str(id))}
        )
        assert [each async for each in chain.faults(session)], id
        await undo.rollback()
    await session.execute(text("SET ROLE linli_api"))


async def test_a_side_lets_nobody_of_its_own_speak_for_the_other(secret: Room):
    for role in ("agent", "guardian"):
        friend = {"role": role, "name": "友人", "represents_id": secret.sides[1]}
        assert said(await secret.post(secret.alice, "parties", **friend)) == (403, "not_a_side")
    for role in ("respondent", "helper"):
        assert said(await secret.post(secret.alice, "parties", role=role, name="友人")) == (403, "not_a_side")
    data(
        await secret.post(secret.alice, "parties", role="agent", name="李律师", represents_id=secret.sides[0])
    )


async def test_a_side_does_not_read_that_somebody_was_thought_dangerous_or_reported(secret: Room):
    risk = await secret.client.by(secret.mediator).put(f"{secret.url}/risk", json={"level": "red"})
    assert data(risk)["risk"] == "red"
    data(await secret.post(secret.mediator, "reports", text="扬言上门"))
    for side, told in ((secret.alice, False), (secret.head, True)):
        moves = {each["move"] for each in data(await secret.get(side, "timeline"))}
        assert ({"assess", "report_to_police"} <= moves) is told
        assert data(await secret.get(side))["risk"] == ("red" if told else None)


async def test_what_was_said_on_a_visit_afterwards_is_for_who_has_the_case(room: Room):
    await room.in_force()
    data(await room.post(room.mediator, "follow-ups", text="被申请人担心对方再闹"))
    assert [each["text"] for each in data(await room.get(room.alice, "follow-ups"))] == [None]
    assert data(await room.get(room.mediator, "follow-ups"))[0]["text"] == "被申请人担心对方再闹"


async def test_a_mediator_does_not_carry_off_the_cases_in_their_own_data(secret: Room):
    assert "漏水" in (await secret.client.by(secret.alice).get("/me/data")).text
    assert "漏水" not in (await secret.client.by(secret.mediator).get("/me/data")).text


async def test_who_was_objected_to_with_good_reason_does_not_come_back(secret: Room):
    data(await secret.post(secret.alice, "objections", reason="与对方系同事"))
    [objection] = data(await secret.get(secret.head, "objections"))
    path = f"objections/{objection['id']}/decide"
    data(await secret.post(secret.head, path, upheld=True, answer="更换调解员"))
    again = await secret.post(secret.head, "mediators", account_id=str(secret.mediator.id))
    assert said(again) == (404, "mediator_not_found")


async def test_who_was_objected_to_with_good_reason_does_not_see_it_in_the_pool(secret: Room, session):
    """It lies there again, for every other mediator of the place: nobody mediates it for now."""
    data(await secret.post(secret.alice, "objections", reason="与对方系同事"))
    [objection] = data(await secret.get(secret.head, "objections"))
    path = f"objections/{objection['id']}/decide"
    data(await secret.post(secret.head, path, upheld=True, answer="更换调解员"))
    cases = f"/places/{secret.code}/mediation/cases"
    for who, sees in ((secret.other, 1), (secret.mediator, 0)):
        assert len(data(await secret.client.by(who).get(cases))["items"]) == sees
        assert len(data(await secret.client.by(who).get("/me/todo"))["items"]) == sees
        assert (await secret.get(who)).status_code == (200 if sees else 404)
        assert await rows_for(session, who, "mediations") == sees
    assert said(await secret.get(secret.mediator, "evidence")) == (404, "mediation_not_found")


@pytest.mark.parametrize("role", ["mediator", "head"])
async def test_who_is_a_side_is_nothing_else_in_it(secret: Room, role):
    """A mediator with a quarrel of their own reads no more of it than any other side."""
    who = getattr(secret, "other" if role == "mediator" else role)
    secret.case = None
    await secret.apply(secret.alice)
    await join(secret, secret.sides[1], who)
    data(await secret.post(secret.alice, "evidence", title="吊顶照片", text="三处水渍"))
    assert data(await secret.get(who, "evidence")) == []
    reveal = {"field": "phone", "reason": "通知时间"}
    path = f"parties/{secret.sides[0]}/reveal"
    assert said(await secret.post(who, path, **reveal)) == (403, "not_a_side")
    for path, body in (("accept", {}), ("notes", {"text": "看看"}), ("file.zip", None)):
        answer = await secret.get(who, path) if body is None else await secret.post(who, path, **body)
        assert answer.status_code == 403, path
    assert data(await secret.get(who))["moves"] == ["withdraw", "decline"]
    todo = data(await secret.client.by(who).get("/me/todo"))["items"]
    assert [each["kind"] for each in todo] == ["mediation.consent"]


async def test_nothing_of_a_case_is_shown_without_that_being_written_down(secret: Room, app):
    """Every operation of the contract that reads below a case, and the list."""
    under = "/api/v1/mediation/cases/{case_id}"
    reads = [
        path.removeprefix(under).strip("/")
        for path, each in app.openapi()["paths"].items()
        if path.startswith(under) and "get" in each
    ]
    assert len(reads) >= 16
    for path in ["", *reads]:
        before = await secret.session.scalar(text("SELECT count(*) FROM case_looks"))
        assert (await secret.get(secret.head, path)).status_code == 200, path
        assert await secret.session.scalar(text("SELECT count(*) FROM case_looks")) > before, path
    before = await secret.session.scalar(text("SELECT count(*) FROM case_looks"))
    await secret.client.by(secret.head).get(f"/places/{secret.code}/mediation/cases")
    assert await secret.session.scalar(text("SELECT count(*) FROM case_looks")) == before + 1
