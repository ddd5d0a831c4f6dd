"""Days beside a text that are a court's, a test's or an event's date no page; a day of publication does."""

from __future__ import annotations

import pytest

URL = "https://www.harcourt-bell.example/insights/notice-by-letter"
TEXT = "".join(
    f"<p>{text}</p>"
    for text in (
        "The court read the lease closely and found that the letter had come in time.",
        "An address will do if it has been used before, the panel wrote in a long opinion.",
        "Keep the receipts, since a picture of the letter persuaded nobody on the panel.",
    )
)


def dated(read, lines: str) -> str | None:
    """Return the day of publication of a page with these lines under its title."""
    page = f"<html lang='en'><body><main><h1>Notice by letter counts, sometimes</h1>{lines}{TEXT}</main></body></html>"
    return read(page, URL).article.published_date


@pytest.mark.parametrize(
    "lines",
    [
        "<p>Docket No. 22-0417<br>Filed: 12 March 2019</p>",
        "<p>Case No. 22-0417</p><p>Filed March 12, 2019</p>",
        "<dl><dt>Court</dt><dd>Court of Appeal</dd><dt>Filed</dt><dd>12 March 2019</dd></dl>",
        "<p>Webinar: 12 March 2019</p>",
        "<p>Tested on 12 March 2019</p>",
        "<p>Prices checked 12 March 2019</p>",
    ],
)
def test_a_day_of_something_else_dates_no_page(read, lines: str) -> None:
    assert dated(read, lines) is None


@pytest.mark.parametrize(
    "lines", ["<p>Filed: 12 March 2019</p>", "<p>Case notes</p><p>Date: 12 March 2019</p>", "<p>Web: 12 March 2019</p>"]
)
def test_a_day_of_publication_does(read, lines: str) -> None:
    assert dated(read, lines) == "2019-03-12"
