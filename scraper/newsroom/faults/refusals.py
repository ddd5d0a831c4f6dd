"""Refusals that pass: 429 and 503 with and without Retry-After (RFC 9110 section 10.2.3), and connections cut by RST."""

from __future__ import annotations

import math
import time
from email.utils import formatdate

from ..response import Reply, head_of
from .fault import Fault, Occasion

_BURST = 2


def _refuse(occasion: Occasion, status: int, retry_after: str | None, seconds: float | None) -> Reply:
    fields = [("Content-Length", "0"), *([("Retry-After", retry_after)] if retry_after else [])]
    fields.append(("Connection", "keep-alive" if occasion.request.keeps_alive else "close"))
    return Reply(status, head_of(status, fields), end="keep" if occasion.request.keeps_alive else "close", retry_after=seconds)


def _too_many_seconds(occasion: Occasion) -> Reply:
    wait = occasion.options.retry_seconds
    if occasion.times and occasion.waited >= wait:
        return occasion.ordinary()
    return _refuse(occasion, 429, str(wait), float(wait))


def _too_many_date(occasion: Occasion) -> Reply:
    wait = occasion.options.retry_seconds
    if occasion.times and occasion.waited >= wait:
        return occasion.ordinary()
    until = math.ceil(time.time() + wait - occasion.waited)
    return _refuse(occasion, 429, formatdate(until, usegmt=True), until - time.time())


def _unavailable(occasion: Occasion) -> Reply:
    wait = occasion.options.retry_seconds
    if occasion.times and occasion.waited >= wait:
        return occasion.ordinary()
    return _refuse(occasion, 503, str(wait), float(wait))


def _unavailable_burst(occasion: Occasion) -> Reply:
    return _refuse(occasion, 503, None, None) if occasion.times < _BURST else occasion.ordinary()


def _reset(occasion: Occasion) -> Reply:
    return occasion.ordinary() if occasion.times else Reply(0, end="reset")


def _reset_within(occasion: Occasion) -> Reply:
    reply = occasion.ordinary()
    if occasion.times == 0:
        half = reply.data[: len(reply.data) // 2]
        return Reply(reply.status, half, iter([(0.05, b"")]), end="reset")
    return reply


REFUSALS = (
    Fault("429_seconds", "article", "429 with Retry-After in seconds, until they have passed", _too_many_seconds),
    Fault("429_date", "article", "429 with Retry-After as a date, until it has passed", _too_many_date),
    Fault("503_retry_after", "article", "503 with Retry-After, until it has passed", _unavailable),
    Fault("503_burst", "article", "503 without Retry-After, twice", _unavailable_burst),
    Fault("reset", "article", "the connection is reset instead of an answer, once", _reset),
    Fault("reset_within", "article", "the connection is reset in the middle of the body, once", _reset_within),
)
