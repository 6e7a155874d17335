import pytest

from app.kit.access import NOBODY
from app.kit.machines import AddressRefused, Machine, ScopeMissing
from app.permissions import Scope


def test_a_server_comes_from_the_networks_of_its_key():
    machine = Machine(NOBODY.id, networks=("203.0.113.0/24", "2001:db8::/32"))
    machine.admit("203.0.113.255")
    machine.admit("2001:db8::1")
    for elsewhere in ("203.0.114.1", "testclient", None):
        with pytest.raises(AddressRefused):
            machine.admit(elsewhere)


def test_without_networks_it_comes_from_anywhere():
    Machine(NOBODY.id).admit(None)


def test_a_scope_that_was_not_given_is_missing():
    machine = Machine(NOBODY.id, scopes=frozenset({Scope.OFFERS_READ}))
    machine.require_scope(Scope.OFFERS_READ)
    with pytest.raises(ScopeMissing):
        machine.require_scope(Scope.OFFERS_WRITE)
