from datetime import date
from typing import Literal, Self
from uuid import UUID

from pydantic import Field, model_validator
from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.dialects.postgresql import DATERANGE, ExcludeConstraint, Range
from sqlalchemy.orm import Mapped, mapped_column

from app.kit.access import Placed
from app.kit.db import Base
from app.kit.schema import Input, wrong
from app.kit.typed import Typed
from app.kit.wall import member, public
from app.services.homecare.schemas import Covered, Percent

Minutes = Field(strict=True, ge=0, le=24 * 60)
Failing = Literal["late_30", "no_show_nurse", "cancelled_by_provider"]


class CancelTier(Input):
    """Calling off later than so long before the start costs so much of the price."""

    within_hours: int = Field(strict=True, ge=0, le=24 * 30, examples=[24])
    percent: Percent = Field(examples=[20])


class Compensation(Input):
    """What the family gets by itself where the nurse or the provider failed.

    Money, of what was paid; where all of that goes back anyway (`cancelled_by_provider`), a visit on which
    the provider pays the lines it names.
    """

    event: Failing
    percent: Percent = Field(0, description="Of what was paid, in money.", examples=[30])
    covers: list[Covered] = Field([], max_length=10, description="Lines of the next visit's price.")
    valid_days: int = Field(180, strict=True, ge=7, le=330, description="Of that visit.")

    @model_validator(mode="after")
    def _says_what_is_given(self) -> Self:
        if bool(self.covers) is not (self.event == "cancelled_by_provider"):
            zh, en = "取消补偿应写明减免项目，其他补偿写明比例", "lines for what is called off, else percents"
            raise wrong("compensation_unclear", zh=zh, en=en)
        return self


class Terms(Input):
    """On what terms a provider comes. An order keeps those in force when it was submitted."""

    notice_minutes: int = Field(
        60, strict=True, ge=0, le=24 * 60 * 7, description="How long before, at least."
    )
    horizon_days: int = Field(14, strict=True, ge=1, le=90)
    offers_at_once: int = Field(3, strict=True, ge=1, le=100)
    offer_minutes: int = Field(15, strict=True, ge=1, le=24 * 60, description="Then an offer lapses.")
    pay_minutes: int = Field(
        120, strict=True, ge=5, le=24 * 60 * 7, description="Then an unpaid order lapses."
    )
    arrive_within_m: int = Field(300, strict=True, ge=20, le=5000)
    accuracy_m: int = Field(100, strict=True, ge=10, le=5000, description="Worse: flagged, never refused.")
    wait_minutes: int = Field(15, strict=True, ge=0, le=240, description="For a patient who does not open.")
    door_before_minutes: int = Field(120, strict=True, ge=0, le=24 * 60)
    door_after_minutes: int = Field(60, strict=True, ge=0, le=24 * 60)
    close_after_days: int = Field(7, strict=True, ge=0, le=90)
    cancel_tiers: list[CancelTier] = Field([], max_length=10)
    compensations: list[Compensation] = Field([], max_length=10)
    trip_percent: Percent = Field(
        0, description="Kept for the trip, of the visit fee, where one is refused at the door."
    )

    def cancel_percent(self, hours_left: float) -> int:
        """Of the tiers that hold so long before the start, the dearest."""
        return max((each.percent for each in self.cancel_tiers if hours_left < each.within_hours), default=0)

    @property
    def voucher(self) -> Compensation | None:
        found = (each for each in self.compensations if each.event == "cancelled_by_provider")
        return next(found, None)

    def compensation(self, event: Failing) -> int:
        return max((each.percent for each in self.compensations if each.event == event), default=0)


class Provider(Placed):
    """An organisation that nurses at home; `id` is the organisation's."""

    __tablename__ = "nursing_providers"
    __wall__ = public(member("id"))
    announced = True

    id: Mapped[UUID] = mapped_column(ForeignKey("organisations.id"), primary_key=True)
    name: Mapped[str]
    licence_no: Mapped[str]
    office_phone: Mapped[str]

    @property
    def place_code(self) -> str:
        return self.place.code


class ServedArea(Base):
    """A place a provider goes to, and what the way there costs."""

    __tablename__ = "nursing_areas"
    __wall__ = public(member("provider_id"))
    __table_args__ = (
        UniqueConstraint("provider_id", "place_id"),
        CheckConstraint("travel_fen >= 0", name="travel_not_negative"),
    )
    announced = True

    provider_id: Mapped[UUID] = mapped_column(ForeignKey("nursing_providers.id"))
    place_id: Mapped[UUID] = mapped_column(ForeignKey("places.id"), index=True)
    travel_fen: Mapped[int]


class TermsRow(Base):
    """From one day to another; of two days' terms none overlap."""

    __tablename__ = "nursing_terms"
    __wall__ = public(member("provider_id"))
    __table_args__ = (
        ExcludeConstraint(("provider_id", "="), ("during", "&&"), name="ex_nursing_terms_during"),
        CheckConstraint("NOT isempty(during)", name="during_not_empty"),
    )
    announced = True

    provider_id: Mapped[UUID] = mapped_column(ForeignKey("nursing_providers.id"), index=True)
    during: Mapped[Range[date]] = mapped_column(DATERANGE)
    terms: Mapped[Terms] = mapped_column(Typed(Terms))
    source: Mapped[str]

    @property
    def starts_on(self) -> date | None:
        return self.during.lower

    @property
    def ends_before(self) -> date | None:
        return self.during.upper
