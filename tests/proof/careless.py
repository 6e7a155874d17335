"""`python -m tests.proof.careless`: ours, but it looks and then inserts, where there is no referee."""

from app.kit import logs
from app.main import create_app
from app.services.venues.allocations.repository import AllocationRepository
from app.settings import Settings
from bench.variants import serve
from tests.venues.careless import check_then_insert

if __name__ == "__main__":
    logs.configure(for_people=False)
    AllocationRepository.insert = check_then_insert  # type: ignore[method-assign]
    serve(create_app(), Settings())
