"""What a nurse writes down: one model a category, so that a record of wound care has a wound in it."""

from typing import Annotated, Literal

from pydantic import Field

from app.kit.schema import Input
from app.services.homecare.schemas import Line, Text

Site = Annotated[Line, Field(examples=["左小腿外侧"])]
Millilitres = Annotated[int, Field(strict=True, ge=0, le=10_000)]
Centimetres = Annotated[float, Field(ge=0, le=200)]
Grade = Annotated[int, Field(strict=True, ge=0, le=10)]
Minutes = Annotated[int, Field(strict=True, ge=0, le=480)]


class Record(Input):
    """What every record says: what was done, how it went, what the family was told."""

    done: Text = Field(examples=["清洁创面，更换敷料"])
    reaction: Line | None = Field(None, description="Of the patient; null: none to be seen.")
    advice: Text | None = None


class SpecimenRecord(Record):
    kind: Literal["blood-specimen"]
    specimens: list[Line] = Field(min_length=1, max_length=20, examples=[["血常规 EDTA 管"]])
    taken_at_site: Site
    tube_numbers: list[Line] = Field([], max_length=20)


class InjectionRecord(Record):
    kind: Literal["injection"]
    drug: Line
    dose: Line
    route: Literal["intramuscular", "subcutaneous", "rectal", "teaching"]
    drug_batch_no: Line
    observed_minutes: Minutes


class MonitoringRecord(Record):
    kind: Literal["vital-signs"]
    judgement: Literal["normal", "watch", "refer"]


class WoundRecord(Record):
    kind: Literal["wound-dressing"]
    site: Site
    length_cm: Centimetres
    width_cm: Centimetres
    depth_cm: Centimetres = 0
    exudate: Literal["none", "little", "moderate", "much"]
    signs_of_infection: bool


class PressureInjuryRecord(Record):
    kind: Literal["pressure-injury"]
    site: Site
    stage: Literal["1", "2", "3", "4", "unstageable", "deep_tissue"]
    length_cm: Centimetres
    width_cm: Centimetres
    braden_score: int = Field(strict=True, ge=6, le=23)


class StomaRecord(Record):
    kind: Literal["stoma"]
    stoma_colour: Literal["red", "pale", "dark", "black"]
    skin_intact: bool
    bag_changed: bool


class CatheterRecord(Record):
    kind: Literal["urinary-catheter"]
    catheter_size_fr: int | None = Field(None, strict=True, ge=6, le=30)
    balloon_ml: Millilitres | None = None
    urine_ml: Millilitres
    urine_look: Line


class GastricTubeRecord(Record):
    kind: Literal["nasogastric"]
    depth_cm: Centimetres
    position_confirmed_by: Literal["aspirate", "ph", "auscultation", "x_ray"]
    fed_ml: Millilitres = 0


class VascularLineRecord(Record):
    kind: Literal["central-line"]
    line: Literal["picc", "port", "cvc"]
    exposed_cm: Centimetres
    arm_circumference_cm: Centimetres | None = None
    blood_return: bool
    flushed_ml: Millilitres


class DrainRecord(Record):
    kind: Literal["drainage"]
    site: Site
    drained_ml: Millilitres
    look: Line
    bag_changed: bool


class AirwayRecord(Record):
    kind: Literal["airway"]
    spo2_before: int = Field(strict=True, ge=0, le=100)
    spo2_after: int = Field(strict=True, ge=0, le=100)
    sputum: Line | None = None


class BowelRecord(Record):
    kind: Literal["bowel"]
    stool: Literal["none", "little", "moderate", "much"]
    solution_ml: Millilitres = 0


class PostpartumRecord(Record):
    kind: Literal["postpartum"]
    days_since_birth: int = Field(strict=True, ge=0, le=365)
    breasts: Line
    wound: Line | None = None
    mood_score: int | None = Field(None, strict=True, ge=0, le=30, description="EPDS.")


class NewbornRecord(Record):
    kind: Literal["newborn"]
    days_old: int = Field(strict=True, ge=0, le=365)
    weight_g: int = Field(strict=True, ge=300, le=20_000)
    jaundice_mg_dl: float | None = Field(None, ge=0, le=50)
    cord: Line | None = None


class ChineseMedicineRecord(Record):
    kind: Literal["tcm"]
    technique: Literal["moxibustion", "cupping", "scraping", "auricular", "plaster"]
    points: list[Line] = Field(min_length=1, max_length=30)
    minutes: Minutes
    skin_after: Line


class RehabilitationRecord(Record):
    kind: Literal["rehabilitation"]
    training: list[Line] = Field(min_length=1, max_length=20)
    minutes: Minutes
    borg_score: Grade | None = None


class HomeCareRecord(Record):
    kind: Literal["home-hospice"]
    pain_score: Grade | None = None
    carers_taught: list[Line] = Field([], max_length=20)
    risks_found: list[Line] = Field([], max_length=20)


VisitRecord = Annotated[
    SpecimenRecord
    | InjectionRecord
    | MonitoringRecord
    | WoundRecord
    | PressureInjuryRecord
    | StomaRecord
    | CatheterRecord
    | GastricTubeRecord
    | VascularLineRecord
    | DrainRecord
    | AirwayRecord
    | BowelRecord
    | PostpartumRecord
    | NewbornRecord
    | ChineseMedicineRecord
    | RehabilitationRecord
    | HomeCareRecord,
    Field(discriminator="kind"),
]
