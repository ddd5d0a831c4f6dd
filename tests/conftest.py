"""What every test lives with: nothing leaves loopback, no name is looked up; the same examples in every run, however slow the machine."""

from __future__ import annotations

import ipaddress
import signal
import socket

import pytest
from hypothesis import settings

if signal.getsignal(signal.SIGINT) == signal.SIG_IGN:
    # a shell starts what runs in its background so, and children inherit it: those that are interrupted in tests would go on
    signal.signal(signal.SIGINT, signal.default_int_handler)

settings.register_profile("backissue", deadline=None, derandomize=True, database=None)
settings.load_profile("backissue")


class LeftLoopbackError(RuntimeError):
    """A test tried to reach the network. Not an OSError: the code under test must not swallow it."""


@pytest.fixture(autouse=True, scope="session")
def only_loopback():
    """Make every other connection and every name lookup of this process fail."""
    connect, connect_ex, getaddrinfo = socket.socket.connect, socket.socket.connect_ex, socket.getaddrinfo

    def guarded_connect(self, address):
        _check(self, address)
        return connect(self, address)

    def guarded_connect_ex(self, address):
        _check(self, address)
        return connect_ex(self, address)

    def guarded_getaddrinfo(host, *args, **kwargs):
        if not _is_local(host) and not _is_literal(host):
            raise LeftLoopbackError(f"a test looked up {host!r}")
        return getaddrinfo(host, *args, **kwargs)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket.socket, "connect", guarded_connect)
        patch.setattr(socket.socket, "connect_ex", guarded_connect_ex)
        patch.setattr(socket, "getaddrinfo", guarded_getaddrinfo)
        yield


def _check(connecting: socket.socket, address: object) -> None:
    if connecting.family in {socket.AF_INET, socket.AF_INET6} and not _is_local(address[0]):
        raise LeftLoopbackError(f"a test connected to {address!r}")


def _is_local(host: object) -> bool:
    if host in {None, "", "localhost", b"localhost"}:
        return True
    return _is_literal(host) and ipaddress.ip_address(host).is_loopback


def _is_literal(host: object) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True
