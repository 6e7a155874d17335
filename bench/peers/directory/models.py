"""Our tables in Django's words, for both of its frameworks."""

from django.db import models


class Row(models.Model):
    id = models.UUIDField(primary_key=True)

    class Meta:
        abstract = True
        app_label = "directory"


def table(name):
    return type("Meta", (), {"app_label": "directory", "managed": False, "db_table": name})


class Place(Row):
    code = models.TextField()
    Meta = table("places")


class Merchant(Row):
    place = models.ForeignKey(Place, models.CASCADE)
    name = models.TextField()
    summary = models.TextField()
    address = models.TextField()
    latitude = models.FloatField()
    longitude = models.FloatField()
    phone = models.TextField()
    served = models.ManyToManyField(Place, through="ServedPlace", related_name="served_by")
    Meta = table("merchants")


class ServedPlace(Row):
    merchant = models.ForeignKey(Merchant, models.CASCADE)
    place = models.ForeignKey(Place, models.CASCADE)
    Meta = table("merchant_places")


class Category(Row):
    code = models.TextField()
    function = models.TextField(null=True)
    Meta = table("catalog_categories")


class Item(Row):
    category = models.ForeignKey(Category, models.CASCADE)
    code = models.TextField()
    title = models.TextField()
    status = models.TextField()
    Meta = table("catalog_items")


class MerchantService(Row):
    merchant = models.ForeignKey(Merchant, models.CASCADE, related_name="services")
    item = models.ForeignKey(Item, models.CASCADE)
    price_fen = models.IntegerField()
    note = models.TextField(null=True)
    Meta = table("merchant_services")


class Facility(Row):
    merchant = models.ForeignKey(Merchant, models.CASCADE, related_name="facilities")
    kind = models.TextField()
    Meta = table("facilities")


class OpeningHour(Row):
    owner = models.ForeignKey(Merchant, models.CASCADE, related_name="hours", db_constraint=False)
    day = models.TextField()
    opens = models.IntegerField(null=True)
    closes = models.IntegerField(null=True)
    Meta = table("opening_hours")


SERVES = """
SELECT p.id FROM places p, places here
WHERE here.code = %s AND (p.id = ANY (here.lineage) OR p.lineage && ARRAY[here.id])
"""


def listed(code, function=None):
    """The newest hundred merchants that serve the place, with all that is shown of them."""
    places = models.expressions.RawSQL(SERVES, [code])
    found = Merchant.objects.filter(
        models.Exists(ServedPlace.objects.filter(merchant=models.OuterRef("pk"), place__in=places))
    )
    if function:
        found = found.filter(
            models.Exists(
                MerchantService.objects.filter(
                    merchant=models.OuterRef("pk"),
                    item__category__function=function,
                    item__status="published",
                )
            )
        )
    services = models.Prefetch(
        "services",
        MerchantService.objects.filter(item__status="published")
        .select_related("item__category")
        .order_by("id"),
    )
    facilities = models.Prefetch("facilities", Facility.objects.order_by("kind"))
    served = models.Prefetch("served", Place.objects.order_by("code"))
    return (
        found.select_related("place")
        .prefetch_related(services, facilities, served, "hours")
        .order_by("-id")[:100]
    )
