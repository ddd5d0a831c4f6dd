"""Content codings: right ones, corrupt ones, and bombs (RFC 9110 section 8.4; RFC 1950, 1951, 1952, 7932, 8878)."""

from __future__ import annotations

import gzip
import zlib
from functools import lru_cache
from importlib import import_module
from typing import TYPE_CHECKING

from .fault import HTML, Fault, Occasion, raw_reply, streamed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from ..response import Reply

_BLOCK = bytes(1 << 20)


def _coded(occasion: Occasion, coding: str, pack: Callable[[bytes], bytes]) -> Reply:
    """Return the answer in a coding, or as ever where the client does not take it."""
    answer = occasion.answer()
    if not occasion.request.takes(coding) or answer.status != 200:
        return occasion.ordinary()
    return raw_reply(occasion, pack(answer.body), [("Content-Type", answer.content_type), ("Content-Encoding", coding)])


def _brotli(body: bytes) -> bytes:
    packed: bytes = import_module("brotli").compress(body, quality=4)
    return packed


def _zstd(body: bytes) -> bytes:
    packed: bytes = import_module("backports.zstd").compress(body)
    return packed


def _raw_deflate(body: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return packer.compress(body) + packer.flush()


def _corrupt(body: bytes) -> bytes:
    """Bytes in the middle of the stream are others."""
    packed = bytearray(gzip.compress(body, mtime=0))
    middle = len(packed) // 2
    packed[middle : middle + 8] = b"newsroom"
    return bytes(packed)


def _cut(body: bytes) -> bytes:
    packed = gzip.compress(body, mtime=0)
    return packed[: len(packed) * 2 // 3]


def _once(occasion: Occasion, pack: Callable[[bytes], bytes]) -> Reply:
    return occasion.ordinary() if occasion.times else _coded(occasion, "gzip", pack)


def _gzip_bomb(occasion: Occasion) -> Reply:
    return _bomb("gzip", _squeezed(occasion.options.huge_bytes, zlib.MAX_WBITS | 16))


def _deflate_bomb(occasion: Occasion) -> Reply:
    return _bomb("deflate", _squeezed(occasion.options.huge_bytes, zlib.MAX_WBITS))


def _bomb(coding: str, packed: bytes) -> Reply:
    return streamed([HTML, ("Content-Encoding", coding)], iter([packed]), len(packed))


@lru_cache(maxsize=4)
def _squeezed(size: int, wbits: int) -> bytes:
    """Return that many zeros packed: a thousandth of their size."""
    packer = zlib.compressobj(9, zlib.DEFLATED, wbits)
    return b"".join(packer.compress(block) for block in _zeros(size)) + packer.flush()


def squeezed_gzip(size: int) -> bytes:
    """Return a gzip file of that many zeros."""
    return _squeezed(size, zlib.MAX_WBITS | 16)


def _zeros(size: int) -> Iterator[bytes]:
    for start in range(0, size, len(_BLOCK)):
        yield _BLOCK[: size - start]


@lru_cache(maxsize=1)
def _brotli_zeros(size: int) -> bytes:
    packer = import_module("brotli").Compressor(quality=4)
    return b"".join([*(packer.process(block) for block in _zeros(size)), packer.finish()])


@lru_cache(maxsize=1)
def _zstd_zeros(size: int) -> bytes:
    packer = import_module("backports.zstd").ZstdCompressor()
    return b"".join([*(packer.compress(block) for block in _zeros(size)), packer.flush()])


CODING = (
    Fault("deflate", "article", "the answer as deflate in its zlib form (RFC 1950)", lambda one: _coded(one, "deflate", zlib.compress)),
    Fault(
        "deflate_raw",
        "article",
        "the answer as deflate without the zlib form, as some servers send it",
        lambda one: _coded(one, "deflate", _raw_deflate),
    ),
    Fault("brotli", "article", "the answer as br", lambda one: _coded(one, "br", _brotli)),
    Fault("zstd", "article", "the answer as zstd", lambda one: _coded(one, "zstd", _zstd)),
    Fault("gzip_corrupt", "article", "the gzip stream is damaged, once", lambda one: _once(one, _corrupt)),
    Fault("gzip_truncated", "article", "the gzip stream ends early, once", lambda one: _once(one, _cut)),
    Fault("gzip_mislabelled", "article", "Content-Encoding says gzip and the body is plain, once", lambda one: _once(one, bytes)),
    Fault("gzip_bomb", "trap", "a gzip body that unpacks to the huge size", _gzip_bomb),
    Fault("deflate_bomb", "trap", "a deflate body that unpacks to the huge size", _deflate_bomb),
    Fault("brotli_bomb", "trap", "a br body that unpacks to the huge size", lambda one: _bomb("br", _brotli_zeros(one.options.huge_bytes))),
    Fault("zstd_bomb", "trap", "a zstd body that unpacks to the huge size", lambda one: _bomb("zstd", _zstd_zeros(one.options.huge_bytes))),
)
