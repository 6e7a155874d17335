from typing import ClassVar

from app.kit.errors import Conflict, Invalid, NotFound


class EndpointNotFound(NotFound, code=404771, zh="回调地址不存在，或您无权查看"):
    """There is no such webhook endpoint, or it is out of your sight."""


class DeliveryNotFound(NotFound, code=404772, zh="投递记录不存在，或您无权查看"):
    """There is no such delivery, or it is out of your sight."""


class TooManyEndpoints(Conflict, code=409771, zh="最多登记 {limit} 个回调地址"):
    """There are {limit} webhook endpoints already: delete one first."""

    example: ClassVar = {"limit": 10}


class EndpointDisabled(Conflict, code=409772, zh="该回调地址已停用，请先启用"):
    """This webhook endpoint is disabled: enable it first."""


class UrlRefused(Invalid, code=422771, zh="不能向这个地址投递"):
    """We do not post to that address: it has to be https, on a public network, without a password in it."""

    example: ClassVar = {"reason": "address_private"}


class EventUnknown(Invalid, code=422772, zh="没有这种事件"):
    """There is no such event."""

    example: ClassVar = {"events": ["order.eaten"]}
