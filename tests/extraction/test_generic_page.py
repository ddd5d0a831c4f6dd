"""Pages no profile is known for."""

from __future__ import annotations

PROSE = (
    "The council of Alderwick voted on Tuesday to keep the river ferry running through the winter, after a long and noisy debate.",
    "Supporters had gathered four thousand signatures, and the small hall was so full that dozens listened from the stairs.",
    "The ferry, which carries some two hundred people a day, had been due to stop at the end of the month.",
    "Its captain said she was relieved, but that the boat would need a new engine before the spring floods arrive.",
)
HEAD = """<!doctype html><html lang="en"><head><title>Ferry stays afloat | The Alderwick Bell</title>
<meta property="og:site_name" content="The Alderwick Bell">
{head}</head><body><header><nav><a href="/news/">News</a><a href="/sport/">Sport</a></nav></header><main><article>"""
JSON_LD = """<script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"The Alderwick Bell"},
{"@type":"NewsArticle","headline":"Ferry stays afloat","datePublished":"2024-11-05T18:30:00+00:00","dateModified":"2024-11-06T07:00:00Z",
"author":[{"@type":"Person","name":"Ada Quill"},{"@type":"Organization","name":"Reuters"}],
"articleSection":"Local","keywords":["ferry","council"],"isAccessibleForFree":false,}]}</script>"""


def page(head: str = "", top: str = "<h1>Ferry stays afloat</h1>", body: str = "", bottom: str = "") -> str:
    """Return a small news page."""
    return (
        HEAD.format(head=head)
        + top
        + (body or "".join(f"<p>{text}</p>" for text in PROSE))
        + "</article>"
        + bottom
        + "</main><footer><p>All rights reserved.</p></footer></body></html>"
    )


def test_structured_data_and_text(read):
    story = read(page(head=JSON_LD), url="https://bell.example/local/ferry-stays-afloat").article
    assert (story.title, story.publisher, story.section, story.tags, story.free_access) == (
        "Ferry stays afloat",
        "The Alderwick Bell",
        "Local",
        ["ferry", "council"],
        False,
    )
    assert (story.published_at, story.published_local, story.modified_at) == (
        "2024-11-05T18:30:00Z",
        "2024-11-05T18:30:00+00:00",
        "2024-11-06T07:00:00Z",
    )
    assert [person.name for person in story.authors] == ["Ada Quill"]
    assert story.paragraphs == list(PROSE)


def test_dek_byline_and_visible_date(read):
    top = (
        '<h1>Ferry stays afloat</h1><p class="standfirst">A crowded vote saves the winter crossing</p>'
        '<div class="byline">By Ada Quill and Ben Marsh</div><time>Published 5 November 2024</time>'
    )
    story = read(page(top=top), url="https://bell.example/local/ferry").article
    assert story.subtitle == "A crowded vote saves the winter crossing"
    assert (story.byline, [person.name for person in story.authors]) == ("By Ada Quill and Ben Marsh", ["Ada Quill", "Ben Marsh"])
    assert (story.published_local, story.published_at, story.published_date, story.published_precision) == (
        "2024-11-05",
        None,
        "2024-11-05",
        "day",
    )
    assert story.paragraphs == list(PROSE)


def test_furniture_between_and_behind_the_paragraphs_stays_out(read):
    one, two, three, four = (f"<p>{text}</p>" for text in PROSE)
    body = (
        f"<p><strong>Ferry stays afloat</strong></p>{one}<div class='newsletter-box'><p>Sign up for our newsletter, "
        f"it is free and comes each day.</p></div>{two}<p>Read more: <a href='/x'>The old bridge</a></p>{three}<figure><img "
        f"src='/f.jpg'><figcaption>The ferry in May</figcaption></figure>{four}"
    )
    bottom = (
        "<section class='related'><h2>Related articles</h2>"
        + "".join(f"<a href='/local/story-number-{n}-of-the-day'>Another story number {n} of the day</a>" for n in range(4))
        + "</section>"
    )
    found = read(page(body=body, bottom=bottom), url="https://bell.example/local/ferry-stays-afloat-for-now")
    assert found.article.paragraphs == list(PROSE)
    assert [(image.url, image.caption) for image in found.article.images] == [("https://bell.example/f.jpg", "The ferry in May")]
    assert [(one.block, one.rank, one.title) for one in found.sightings][:2] == [
        ("Related articles", 1, "Another story number 0 of the day"),
        ("Related articles", 2, "Another story number 1 of the day"),
    ]


def test_a_body_cut_into_sibling_chunks_is_joined(read):
    body = "".join(
        f"<div class='chunk'><p>{text}</p><p>{text[::-1]} and so on, it went.</p></div><div class='ad'>Advertisement</div>"
        for text in PROSE
    )
    assert len(read(page(body=body), url="https://bell.example/local/ferry-stays-afloat-now").article.paragraphs) == 8


def test_unclosed_navigation_does_not_swallow_the_article(read):
    text = page().replace("</nav></header>", "")
    assert read(text, url="https://bell.example/local/ferry-stays-afloat-now").article.paragraphs == list(PROSE)


def test_text_set_with_line_breaks(read):
    body = "<div>" + "<br><br>".join(PROSE) + "</div>"
    assert read(page(body=body), url="https://bell.example/local/ferry-stays-afloat-now").article.paragraphs == list(PROSE)


def test_typed_blocks(read):
    body = (
        f"<p>{PROSE[0]}</p><h2>What comes next</h2><p>{PROSE[1]}</p><blockquote><p>{PROSE[2]}</p></blockquote><ul><li>A "
        f"new engine, says the captain</li><li>A new pier, says the council</li></ul><p>{PROSE[3]}</p>"
    )
    story = read(page(body=body), url="https://bell.example/local/ferry-stays-afloat-now").article
    assert [(block.type, block.level) for block in story.body] == [
        ("paragraph", None),
        ("heading", 2),
        ("paragraph", None),
        ("quote", None),
        ("list_item", 1),
        ("list_item", 1),
        ("paragraph", None),
    ]


def test_a_bare_header_date_is_no_witness(read):
    for clock in ("22 June 2025", "Sunday, 22 June 2025", "1 May 2019", "22 June 2025 14:30"):
        text = page().replace("<header>", f"<header><p>{clock}</p>")
        assert read(text, url="https://bell.example/local/ferry-stays-afloat-now").article.published_date is None


def test_witnesses_that_disagree_are_kept(read):
    found = read(
        page(head=JSON_LD + '<meta property="article:published_time" content="2024-11-04T10:00:00Z">'),
        url="https://bell.example/local/ferry",
    )
    dates = [(one.source, one.chosen) for one in found.evidence if one.field == "published_at"]
    assert ("json-ld", True) in dates
    assert ("meta", False) in dates


def test_an_error_in_one_field_is_that_fields_failure(read, monkeypatch):
    from scraper.extraction import section

    def broken(*_):
        raise KeyError("no such key")

    monkeypatch.setattr(section, "_candidates", broken)
    found = read(page(head=JSON_LD), url="https://bell.example/local/ferry")
    assert (found.status, found.article.title) == ("article", "Ferry stays afloat")
    assert found.article.failed_fields == ["section", "sections"]
    assert [(one.raw, one.confidence) for one in found.evidence if one.field == "section"] == [("KeyError: 'no such key'", 0.0)]


def test_canonical_is_trusted_on_the_same_site_only(read):
    own = read(
        page(head='<link rel="canonical" href="/local/ferry-stays-afloat-tonight">'),
        url="https://bell.example/local/ferry-stays-afloat-tonight?ref=1",
    )
    home = read(
        page(head='<link rel="canonical" href="https://bell.example/">'), url="https://bell.example/local/ferry-stays-afloat-tonight"
    )
    other = read(
        page(head='<link rel="canonical" href="https://agency.example/ferry-stays-afloat">'),
        url="https://bell.example/local/ferry-stays-afloat-tonight",
    )
    assert own.article.canonical_url == "https://bell.example/local/ferry-stays-afloat-tonight"
    assert (home.article.canonical_url, other.article.canonical_url) == (None, None)
