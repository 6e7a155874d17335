import psycopg
import pytest
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as NoFreeConnection

from app.kit.errors import AppError, Busy, Invalid, Unavailable
from app.kit.failures import translate
from app.services.venues.errors import AlreadyWaiting

LOST = [psycopg.errors.DeadlockDetected, psycopg.errors.LockNotAvailable, psycopg.errors.ExclusionViolation]
AWAY = [psycopg.OperationalError, psycopg.errors.AdminShutdown, psycopg.errors.TooManyConnections]
UNKEEPABLE = [psycopg.DataError, psycopg.errors.NumericValueOutOfRange]


def of_database(cause: type[psycopg.Error]) -> AppError:
    return translate(DBAPIError("", None, cause()))


@pytest.mark.parametrize("cause", LOST)
def test_a_lost_race_is_a_conflict(cause):
    assert type(of_database(cause)) is Busy


@pytest.mark.parametrize("cause", AWAY)
def test_a_database_that_is_away_is_not_our_bug(cause):
    assert type(of_database(cause)) is Unavailable


@pytest.mark.parametrize("cause", UNKEEPABLE)
def test_what_the_database_cannot_keep_is_invalid(cause):
    assert type(of_database(cause)) is Invalid


def test_when_all_connections_are_taken_one_comes_back_later():
    assert type(translate(NoFreeConnection())) is Unavailable


def test_a_violation_that_no_error_claims_is_a_bug():
    assert type(of_database(psycopg.errors.NotNullViolation)) is AppError


def test_a_claimed_constraint_speaks_through_its_error():
    assert AppError.by_constraint["uq_venue_waits_open"] is AlreadyWaiting
