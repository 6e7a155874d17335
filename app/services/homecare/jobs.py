"""Loads what the nouns of nursing do later, for `slices.py`."""

from app.services.homecare.aftercare import jobs as aftercare
from app.services.homecare.dispatch import jobs as dispatch
from app.services.homecare.exits import jobs as exits
from app.services.homecare.incidents import jobs as incidents
from app.services.homecare.orders import jobs as orders
from app.services.homecare.packages import jobs as packages
from app.services.homecare.visits import jobs as visits
from app.services.homecare.watch import jobs as watch

JOBS = (packages, orders, dispatch, visits, incidents, exits, watch, aftercare)
