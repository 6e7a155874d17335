"""Django REST framework: nested serializers over prefetched rows."""

import hours
from directory.models import Facility, Merchant, MerchantService, listed
from django.urls import path
from rest_framework import generics, serializers
from rest_framework.response import Response


class ServiceSerializer(serializers.ModelSerializer):
    item_id = serializers.UUIDField()
    code = serializers.CharField(source="item.code")
    title = serializers.CharField(source="item.title")
    category_code = serializers.CharField(source="item.category.code")
    function = serializers.CharField(source="item.category.function")

    class Meta:
        model = MerchantService
        fields = ("item_id", "code", "title", "category_code", "function", "price_fen", "note")


class MerchantSerializer(serializers.ModelSerializer):
    place_code = serializers.CharField(source="place.code")
    serves = serializers.SlugRelatedField(source="served", slug_field="code", many=True, read_only=True)
    services = ServiceSerializer(many=True)
    facilities = serializers.SlugRelatedField(slug_field="kind", many=True, queryset=Facility.objects.none())
    functions = serializers.SerializerMethodField()
    categories = serializers.SerializerMethodField()

    class Meta:
        model = Merchant
        fields = (
            *("id", "place_code", "serves", "name", "summary", "address", "latitude", "longitude", "phone"),
            *("functions", "categories", "services", "facilities"),
        )

    def get_functions(self, merchant):
        return sorted({each.item.category.function for each in merchant.services.all()} - {None})

    def get_categories(self, merchant):
        return sorted({each.item.category.code for each in merchant.services.all()})

    def to_representation(self, merchant):
        return super().to_representation(merchant) | hours.of(merchant.hours.all())


class MerchantList(generics.ListAPIView):
    serializer_class = MerchantSerializer

    def get_queryset(self):
        return listed(self.kwargs["code"], self.request.query_params.get("function"))

    def list(self, request, *args, **kwargs):
        items = self.get_serializer(self.get_queryset(), many=True).data
        return Response({"errcode": 0, "errmsg": "ok", "data": {"items": items, "next": None}})


urlpatterns = [path("api/v1/places/<code>/merchants", MerchantList.as_view())]
