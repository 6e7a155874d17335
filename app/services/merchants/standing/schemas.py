from datetime import date
from uuid import UUID

from pydantic import Field

from app.kit.identifiers import Uscc
from app.kit.opening_input import OpeningWrite
from app.kit.page import PageQuery
from app.kit.schema import Day, Fen, Input, Moment, Output
from app.services.merchants.flow import MerchantStatus, PaperStatus, ServingStatus
from app.services.merchants.models import PaperKind
from app.services.merchants.schemas import CODE

NAME = Field(min_length=2, max_length=60, examples=["东圣惠民家政服务部"])
REASON = Field(min_length=2, max_length=500, examples=["营业执照照片不清晰"])
PLACES = Field(
    min_length=1,
    max_length=30,
    description="Codes of the places it wants to serve; each of them decides.",
    examples=[["140502009010"]],
)


class ServiceWrite(Input):
    item_code: str = Field(
        pattern=CODE, max_length=60, description="Of the commercial list.", examples=["com-haircut"]
    )
    price_fen: Fen
    note: str | None = Field(None, max_length=200)


class MerchantWrite(Input):
    summary: str = Field(min_length=2, max_length=300, examples=["做日常保洁和保姆介绍。"])
    address: str = Field(min_length=2, max_length=120, examples=["开发区街道兴园路18号一层"])
    latitude: float = Field(ge=-90, le=90, examples=[35.491203])
    longitude: float = Field(ge=-180, le=180, examples=[112.851127])
    phone: str = Field(pattern=r"^[0-9][0-9-]{4,19}$", examples=["0356-0000101"])
    hours: OpeningWrite | None = Field(None, description="Needed before it is listed.")
    services: list[ServiceWrite] = Field([], max_length=60)


class MerchantCreate(MerchantWrite):
    name: str = NAME
    uscc: Uscc | None = Field(
        None, description="Only for work that needs no licence (无证无照经营查处办法 art. 3) null."
    )
    serves: list[str] = PLACES


class MerchantUpdate(MerchantWrite):
    version: int = Field(strict=True, ge=1, description="As read; a stale one is 409.")


class PaperHandIn(Input):
    kind: PaperKind
    number: str | None = Field(None, max_length=60, examples=["JY11405020012345"])
    valid_until: Day | None = Field(None, description="Null: it does not run out (长期).")
    file_id: UUID | None = Field(None, description="A picture of it.")


class ServeRequest(Input):
    place_code: str = Field(pattern=r"^[0-9a-z-]{2,40}$", examples=["140502009009"])


class Why(Input):
    reason: str = REASON


class Holiday(Input):
    until: Day | None = Field(None, description="The last day; after it the merchant is back by itself.")


class StandingQuery(PageQuery):
    status: MerchantStatus | None = Field(None, description="Only merchants in this state.")


class PaperRead(Output):
    id: UUID
    kind: PaperKind
    number: str | None
    valid_until: date | None
    file_id: UUID | None
    status: PaperStatus
    moves: list[str] = Field(description="The verbs you may use now.", examples=[["confirm", "refuse"]])
    created_at: Moment


class ServingRead(Output):
    place_code: str = Field(examples=["140502009010"])
    status: ServingStatus
    moves: list[str] = Field(description="The verbs you may use now.", examples=[["approve", "refuse"]])


class PointRead(Output):
    code: str = Field(examples=["food_permit"])
    done: bool = Field(description="By the merchant.")
    confirmed: bool = Field(description="By staff, where they have to.")
    remedy: str = Field(examples=["请上传食品经营许可证"])


class StandingRead(Output):
    """A merchant as its members and staff see it."""

    id: UUID
    organisation_id: UUID
    place_code: str = Field(description="Where it stands.", examples=["140502009010"])
    name: str = NAME
    summary: str
    address: str
    latitude: float
    longitude: float
    phone: str = Field(examples=["0356-0000101"])
    uscc: str | None
    status: MerchantStatus
    listed: bool = Field(description="Found by residents at this moment.")
    valid_until: date | None = Field(description="When the first of its papers runs out.")
    paused_until: date | None
    on_behalf: bool = Field(description="Entered by staff.")
    checklist: list[PointRead]
    papers: list[PaperRead]
    places: list[ServingRead]
    version: int
    moves: list[str] = Field(description="The verbs you may use now.", examples=[["submit"]])
    created_at: Moment
