from app.kit.hearsay import HearsayRepository
from app.permissions import Permission
from app.services.merchants.errors import ListingReportNotFound
from app.services.merchants.reports.models import ListingReport


class ListingReportRepository(HearsayRepository[ListingReport]):
    model, missing, review = ListingReport, ListingReportNotFound, Permission.MERCHANTS_REVIEW
