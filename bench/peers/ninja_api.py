"""Django Ninja: Pydantic schemas over the same prefetched rows."""

from typing import Any
from uuid import UUID

import hours
from directory.models import listed
from django.urls import path
from ninja import NinjaAPI, Schema
from pydantic import Field

api = NinjaAPI()


class ServiceOut(Schema):
    item_id: UUID
    code: str = Field(alias="item.code")
    title: str = Field(alias="item.title")
    category_code: str = Field(alias="item.category.code")
    function: str | None = Field(alias="item.category.function")
    price_fen: int
    note: str | None


class MerchantOut(Schema):
    id: UUID
    place_code: str = Field(alias="place.code")
    serves: list[str]
    name: str
    summary: str
    address: str
    latitude: float
    longitude: float
    phone: str
    opening: list[dict[str, Any]]
    holiday_opening: list[dict[str, Any]] | None
    opening_exceptions: list[dict[str, Any]]
    open_now: bool
    functions: list[str]
    categories: list[str]
    services: list[ServiceOut]
    facilities: list[str]

    @staticmethod
    def resolve_serves(merchant):
        return [each.code for each in merchant.served.all()]

    @staticmethod
    def resolve_facilities(merchant):
        return [each.kind for each in merchant.facilities.all()]

    @staticmethod
    def resolve_functions(merchant):
        return sorted({each.item.category.function for each in merchant.services.all()} - {None})

    @staticmethod
    def resolve_categories(merchant):
        return sorted({each.item.category.code for each in merchant.services.all()})


class PageOut(Schema):
    items: list[MerchantOut]
    next: str | None


class Envelope(Schema):
    errcode: int = 0
    errmsg: str = "ok"
    data: PageOut


@api.get("/places/{code}/merchants", response=Envelope)
def merchants(request, code: str, function: str | None = None):
    found = list(listed(code, function))
    for each in found:
        vars(each).update(hours.of(each.hours.all()))
    return {"data": {"items": found, "next": None}}


urlpatterns = [path("api/v1/", api.urls)]
