"""Content encodings are taken off whole or not at all."""

from __future__ import annotations

import contextlib
import gzip
import zlib

import brotli
import pytest
from backports import zstd
from hypothesis import given
from hypothesis import strategies as st

from scraper.middlewares.encoding import DamagedBody, TooLarge, decode

TEXT = ("다리가 다시 열렸다. The bridge is open again. " * 4000).encode()
LIMIT = 1_000_000


def _raw_deflate(data: bytes) -> bytes:
    stream = zlib.compressobj(wbits=-15)
    return stream.compress(data) + stream.flush()


ENCODERS = {"gzip": gzip.compress, "x-gzip": gzip.compress, "deflate": zlib.compress, "br": brotli.compress, "zstd": zstd.compress}


@pytest.mark.parametrize("encoding", ENCODERS)
def test_a_whole_body_is_decoded(encoding):
    assert decode(encoding, ENCODERS[encoding](TEXT), LIMIT) == TEXT


def test_deflate_without_header_and_several_gzip_members_and_trailing_rubbish():
    assert decode("deflate", _raw_deflate(TEXT), LIMIT) == TEXT
    assert decode("gzip", gzip.compress(TEXT) + gzip.compress(b"more"), LIMIT) == TEXT + b"more"
    assert decode("gzip", gzip.compress(TEXT) + b"\0\0\0\0", LIMIT) == TEXT
    assert decode("identity", TEXT, LIMIT) == TEXT
    assert decode("gzip", b"", LIMIT) == b""


@pytest.mark.parametrize("encoding", ENCODERS)
def test_a_body_that_is_cut_short_or_something_else_is_damaged(encoding):
    encoded = ENCODERS[encoding](TEXT)
    flipped = encoded[:20] + b"\xff\xff\xff" + encoded[23:]
    checked = [flipped] if encoding in ("gzip", "x-gzip", "deflate") else []  # the others carry no checksum
    for damaged in (encoded[: len(encoded) // 2], encoded[:-1], b"<html>plain</html>", *checked):
        with pytest.raises(DamagedBody):
            decode(encoding, damaged, LIMIT)


def test_an_unknown_encoding_is_damage():
    with pytest.raises(DamagedBody, match="unknown content encoding 'lzma'"):
        decode("lzma", b"x", LIMIT)


@pytest.mark.parametrize("encoding", ENCODERS)
def test_a_bomb_is_not_inflated(encoding):
    with pytest.raises(TooLarge):
        decode(encoding, ENCODERS[encoding](bytes(50_000_000)), LIMIT)


@given(st.sampled_from(sorted(ENCODERS)), st.binary(max_size=2000))
def test_round_trip(encoding, data):
    assert decode(encoding, ENCODERS[encoding](data), LIMIT) == data


@given(st.sampled_from(sorted(ENCODERS)), st.binary(max_size=200))
def test_any_bytes_are_decoded_or_damaged(encoding, data):
    with contextlib.suppress(DamagedBody):
        decode(encoding, data, LIMIT)
