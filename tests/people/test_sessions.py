from tests.client import Person, data, said


async def sign_in(client, code="demo:li", device="phone"):
    answer = await client.post("/auth/wechat", json={"code": code}, headers={"User-Agent": device})
    tokens = data(answer)
    return Person(tokens["account"]["id"], tokens["access_token"])


async def test_i_see_every_device_i_am_signed_in_on(client):
    await sign_in(client, device="phone")
    tablet = await sign_in(client, device="tablet")
    await sign_in(client, code="demo:wang", device="a stranger's")
    seen = data(await client.by(tablet).get("/me/sessions"))
    assert [each["client"] for each in seen] == ["tablet", "phone"]


async def test_i_sign_a_lost_phone_out_and_stay_signed_in_here(client):
    lost, here = await sign_in(client, device="lost"), await sign_in(client, device="here")
    [_, session] = data(await client.by(here).get("/me/sessions"))
    data(await client.delete(f"/me/sessions/{session['id']}"))
    assert said(await client.by(lost).get("/me")) == (401, "token_refused")
    assert (await client.by(here).get("/me")).status_code == 200
    assert said(await client.delete(f"/me/sessions/{session['id']}")) == (404, "session_not_found")


async def test_nobody_ends_anothers_session(client):
    mine, theirs = await sign_in(client), await sign_in(client, code="demo:wang")
    [session] = data(await client.by(mine).get("/me/sessions"))
    url = f"/me/sessions/{session['id']}"
    assert said(await client.by(theirs).delete(url)) == (404, "session_not_found")
    assert (await client.by(mine).get("/me")).status_code == 200


async def test_i_sign_out_everywhere_at_once(client):
    devices = [await sign_in(client) for _ in range(3)]
    data(await client.by(devices[0]).delete("/me/sessions"))
    for device in devices:
        assert said(await client.by(device).get("/me")) == (401, "token_refused")
