"""The keys with which to try a merchant's server: new at each start, and for nobody else on the machine."""

import json
import stat
from uuid import UUID

from app.demo.offers import FILE, write_keys
from tests.client import Person, data, said
from tests.conftest import settings_for

NOBODY = UUID("0199d1a2-7c3e-7b52-9f04-3a5d8e21c6b7")


async def test_the_demos_keys_work_and_the_old_ones_no_longer_do(demo, visitor, tmp_path):
    settings = settings_for(demo.state.settings.db.url).model_copy(update={"data_dir": tmp_path})
    path = tmp_path / FILE
    before = None
    for _ in range(2):
        await write_keys(settings)
        said_now = json.loads(path.read_text())
        assert set(said_now) == {"merchant_live", "merchant_test", "merchant_id", "provider_id"}
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        for mode in ("live", "test"):
            me = data(await visitor.by(Person(NOBODY, said_now[f"merchant_{mode}"])).get("/merchant/me"))
            assert (me["merchant_id"], me["mode"]) == (said_now["merchant_id"], mode)
        if before:
            old = await visitor.by(Person(NOBODY, before["merchant_live"])).get("/merchant/me")
            assert said(old) == (401, "key_refused")
        before = said_now


async def test_the_demos_offers_are_to_be_had(visitor):
    found = data(await visitor.by(None).get("/places/140502009010/offers", params={"limit": 100}))["items"]
    assert len(found) == 7  # of nine: what is for elders is not for everybody
    assert all(each["status"] == "live" and not each["on_behalf"] for each in found)
