from datetime import date
from enum import StrEnum
from hashlib import sha256
from typing import Literal
from uuid import UUID

from pydantic import Field
from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.dialects.postgresql import DATERANGE, ExcludeConstraint, Range
from sqlalchemy.orm import Mapped, mapped_column

from app.kit.db import Base
from app.kit.schema import Fen, Input
from app.kit.typed import Typed
from app.kit.wall import member, public
from app.services.homecare.schemas import Code, Line, Version

Age = Field(None, strict=True, ge=0, le=130)


class Title(StrEnum):
    """护士, 护师, 主管护师, 副主任护师, 主任护师."""

    NURSE = "nurse"
    SENIOR = "senior"
    CHARGE = "charge"
    DEPUTY_CHIEF = "deputy_chief"
    CHIEF = "chief"

    @property
    def rank(self) -> int:
        return list(Title).index(self)


class PriceRule(Input):
    """One line of the bill: a sum, or so many percent of the item and the visit fee together."""

    code: Literal["visit_fee", "materials", "first_visit", "night", "holiday", "insurance"]
    title: Line = Field(examples=["上门服务费"])
    amount_fen: Fen = 0
    percent: int = Field(0, strict=True, ge=0, le=300)


class Question(Input):
    """Asked some days after the visit."""

    code: Code = Field(examples=["pain"])
    text: Line = Field(examples=["伤口还疼吗？"])
    after_days: int = Field(1, strict=True, ge=0, le=60)


class Guards(Input):
    """What must hold before, and at, a visit of this category. Every line of it is the provider's to edit."""

    assessment_needed: bool = Field(
        True, description="False: passed by this rule itself, without an assessor."
    )
    assessment_valid_days: int = Field(90, strict=True, ge=1, le=366)
    prescription_needed: bool = False
    consent_version: Version
    skills: list[Code] = Field([], max_length=10, description="All of which a nurse must have.")
    min_years: int = Field(5, strict=True, ge=0, le=40, description="Of clinical work.")
    min_title: Title = Title.SENIOR
    two_persons: bool = False
    consumables: list[Line] = Field([], max_length=30)
    waste: bool = Field(False, description="Medical waste must be handed over before the visit ends.")
    min_age: int | None = Age
    max_age: int | None = Age
    negative_list: list[Code] = Field([], max_length=50, description="Items never done at home.")
    duration_minutes: int = Field(30, strict=True, ge=10, le=480, description="At least.")
    price_rules: list[PriceRule] = Field([], max_length=20)
    night_from: int = Field(20, strict=True, ge=0, le=24, description="The hour at which night begins.")
    night_to: int = Field(7, strict=True, ge=0, le=24)
    questions: list[Question] = Field([], max_length=10)


class Offering(Base):
    """One provider's rules for one category, from one day to another, with their source."""

    __tablename__ = "nursing_offerings"
    __wall__ = public(member("provider_id"))
    __table_args__ = (
        ExcludeConstraint(
            ("provider_id", "="), ("category_code", "="), ("during", "&&"), name="ex_nursing_offerings_during"
        ),
        CheckConstraint("NOT isempty(during)", name="during_not_empty"),
    )
    announced = True

    provider_id: Mapped[UUID] = mapped_column(ForeignKey("nursing_providers.id"), index=True)
    category_code: Mapped[str]
    during: Mapped[Range[date]] = mapped_column(DATERANGE)
    guards: Mapped[Guards] = mapped_column(Typed(Guards))
    source: Mapped[str]

    @property
    def starts_on(self) -> date | None:
        return self.during.lower

    @property
    def ends_before(self) -> date | None:
        return self.during.upper


class ConsentText(Base):
    """One version of the words; never changed, and its hash stands on every consent given to it."""

    __tablename__ = "nursing_consent_texts"
    __wall__ = public(member("provider_id"))
    announced = True
    __table_args__ = (UniqueConstraint("provider_id", "version"),)

    provider_id: Mapped[UUID] = mapped_column(ForeignKey("nursing_providers.id"))
    version: Mapped[str]
    title: Mapped[str]
    text: Mapped[str]

    @property
    def text_version(self) -> str:
        return self.version

    @property
    def sha256(self) -> str:
        return sha256(f"{self.title}\n{self.text}".encode()).hexdigest()
