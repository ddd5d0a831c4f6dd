"""Which network addresses are private: those that no page, redirect or name server may lead a crawler to."""

from __future__ import annotations

import ipaddress

_NAT64 = ipaddress.ip_network("64:ff9b::/96")
"""RFC 6052: an IPv4 address in the last 32 bits."""


def is_private(address: str) -> bool:
    """Return whether a literal IP address is not globally routable; false for anything that is not a literal address.

    Private means: not global in the IANA special-purpose registries (`ipaddress`), or multicast. An IPv4 address inside an IPv6 one
    (mapped, 6to4, Teredo, NAT64) is judged as the IPv4 address.
    """
    try:
        parsed = ipaddress.ip_address(address.strip("[]").partition("%")[0])
    except ValueError:
        return False
    if isinstance(parsed, ipaddress.IPv6Address):
        parsed = _embedded(parsed) or parsed
    return not parsed.is_global or parsed.is_multicast


def _embedded(address: ipaddress.IPv6Address) -> ipaddress.IPv4Address | None:
    if address in _NAT64:
        return ipaddress.IPv4Address(int(address) & 0xFFFF_FFFF)
    if address.teredo is not None:
        return address.teredo[1]
    return address.ipv4_mapped or address.sixtofour
