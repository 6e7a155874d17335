from app.kit.hearsay import HearsayRepository
from app.permissions import Permission
from app.services.offers.errors import ReportNotFound
from app.services.offers.reports.models import Report


class ReportRepository(HearsayRepository[Report]):
    model, missing, review = Report, ReportNotFound, Permission.OFFERS_REVIEW
