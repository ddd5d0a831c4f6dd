"""One page in, one Extraction out: what `extract` does in its own process and `extract --batch` in its workers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import scraper.extraction.extractor  # noqa: F401 - loaded with this module, so that workers are forked with it
from scraper.cli.extraction_json import extraction_json
from scraper.cli.page_file import UnreadableError, read_page
from scraper.extraction import extract
from scraper.extraction.result import Extraction
from scraper.page import Page
from scraper.sites import profile_for

if TYPE_CHECKING:
    from scraper.cli.batch_list import BatchLine


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What holds for every page of a batch."""

    text: bool | None = None
    """True for plain-text dumps, null to tell by the page."""
    explain: bool = False
    """Whether results hold their evidence."""
    limit_s: float = 60.0
    """Seconds a page may take."""


def extract_page(page: Page) -> Extraction:
    """Return a page's Extraction, with the profile of its site."""
    return extract(page, profile_for(page))


def page_result(task: tuple[BatchLine, Options]) -> tuple[str, bytes]:
    """Return `line_result` of a line and the options: the work of a batch's processes."""
    return line_result(*task)


def line_result(line: BatchLine, options: Options) -> tuple[str, bytes]:
    """Return the status and the JSON of one line of a batch list; whatever goes wrong is `failed` with a reason."""
    reason = line.fault
    if reason is None:
        try:
            extraction = extract_page(Page(read_page(line.path), line.url, text=options.text))
            extraction.id = line.id
            return extraction.status, extraction_json(extraction, explain=options.explain)
        except UnreadableError as error:
            reason = f"unreadable file {line.path}: {error}"
        except MemoryError:
            reason = "out of memory"
        except Exception as error:  # noqa: BLE001 - one page of many: its defect is its own, counted and named
            reason = f"internal error: {type(error).__name__}: {error}"
    return failed_result(line, reason, options)


def failed_result(line: BatchLine, reason: str, options: Options) -> tuple[str, bytes]:
    """Return the status and the JSON of a line that came to nothing."""
    encodable = reason.encode("utf-8", "backslashreplace").decode()
    return "failed", extraction_json(Extraction(id=line.id, status="failed", reason=encodable), explain=options.explain)
