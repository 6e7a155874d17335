"""All of nursing at home, for `slices.py`."""

from fastapi import APIRouter

from app.services.homecare.admission.router import router as admission
from app.services.homecare.aftercare.router import router as aftercare
from app.services.homecare.dispatch.router import router as dispatch
from app.services.homecare.exits.router import router as exits
from app.services.homecare.incidents.router import router as incidents
from app.services.homecare.nurses.router import router as nurses
from app.services.homecare.offerings.router import router as offerings
from app.services.homecare.orders.router import paying
from app.services.homecare.orders.router import router as orders
from app.services.homecare.packages.router import paying as packages_paying
from app.services.homecare.packages.router import router as packages
from app.services.homecare.providers.router import router as providers
from app.services.homecare.visits.router import router as visits

router = APIRouter()
for each in (
    providers,
    offerings,
    nurses,
    packages,
    packages_paying,
    orders,
    admission,
    paying,
    dispatch,
    visits,
    incidents,
    exits,
    aftercare,
):
    router.include_router(each)
