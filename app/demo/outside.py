"""The outside world of the demo and the tests: WeChat and WeChat Pay, in one application."""

from starlette.applications import Starlette

from app.across.notices.templates import wechat_templates
from app.demo import pay, wechat
from app.demo.pay.keys import Keys
from app.settings import Settings

RECEIVER = "127.0.0.1:9000"  # where the guides try webhooks


def outside_world(keys: Keys, *, by_itself: bool = True) -> Starlette:
    """Both listen to the same `POST /_faults`; `by_itself`: a refund arrives without being played."""
    world = wechat.stand_in()
    world.router.routes.extend(pay.routes())
    pay.prepare(world, keys, by_itself=by_itself)
    return world


def settings_of_demo(settings: Settings) -> tuple[Settings, Keys]:
    """Stand-ins at the next port for what is not set otherwise; webhooks reach this machine."""
    there = f"http://127.0.0.1:{settings.port + 1}"
    keys = Keys.kept_in(settings.data_dir / "pay", appid="demo")
    ids = {name: f"demo-{name}" for name in wechat_templates()} | settings.wechat.templates
    known = {"appid": "demo", "base_url": f"{there}/wechat", "templates": ids}
    wechat = settings.wechat.model_copy(update=known)
    pay = settings.pay if settings.pay.mchid else keys.settings(f"{there}/pay")
    allowed = settings.webhook_allow or [RECEIVER]
    return settings.model_copy(update={"wechat": wechat, "pay": pay, "webhook_allow": allowed}), keys
