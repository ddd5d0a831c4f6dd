"""Feeds, sitemaps and robots.txt, from the content model.

A story whose page prints no date has none here either: what no reader of the page can know, the site tells nowhere.
Formats: RSS 2.0; sitemaps.org protocol 0.9 and Google's news extension; RFC 9309.
"""

from __future__ import annotations

from email.utils import format_datetime
from typing import TYPE_CHECKING
from urllib.parse import urlsplit
from xml.sax.saxutils import escape

from .resource import Kind, Resource
from .variants import tracked

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .content import Story
    from .site import Site

FEED_LENGTH = 40
_NEWEST = {"ko": " 최신 기사", "en": ": the latest stories", "de": ": Neueste Nachrichten", "ja": "の最新記事"}
SITEMAP_LENGTH = 200
_XML = '<?xml version="1.0" encoding="UTF-8"?>\n'
_SITEMAP_SPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"
_NEWS_SPACE = "http://www.google.com/schemas/sitemap-news/0.9"


def rss(site: Site, section: str | None) -> str:
    """Return the feed of the newest stories of a section code, or of the paper."""
    found = next((one for one in site.sections if one.code == section), None)
    count = site.count()
    stories = site.stories.newest(0, FEED_LENGTH, count) if found is None else site.stories.of_section(found.key, 0, FEED_LENGTH, count)
    title = site.name if found is None else f"{site.name} {found.name}"
    language = site.skin.habits.language
    items = "".join(_item(site, story) for story in stories)
    return (
        f'{_XML}<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>\n<title>{escape(title)}</title>\n<link>{escape(site.base_url)}/</link>\n'
        f"<description>{escape(site.name)}{_NEWEST[language]}</description>\n<language>{language}</language>\n{items}</channel></rss>\n"
    )


def _item(site: Site, story: Story) -> str:
    story = site.current_story(story.number)
    url = site.article_url(story.number)
    link = tracked(url, "rss") if site.variants.tracking else url
    date = f"<pubDate>{format_datetime(story.published)}</pubDate>" if story.told_published else ""
    text = story.excerpt or story.lead(200)
    names = ", ".join(person.name for person in story.byline.people) if story.byline else ""
    creator = f"<dc:creator>{escape(names)}</dc:creator>" if names else ""
    return (
        f"<item><title><![CDATA[{story.title}]]></title><link>{escape(link)}</link>"
        f"<description><![CDATA[{text}]]></description><category>{escape(story.section.name)}</category>{creator}{date}</item>\n"
    )


def sitemap_count(site: Site) -> int:
    """Return how many sitemaps the index names."""
    return -(-site.count() // SITEMAP_LENGTH)


def sitemap_index(site: Site) -> str:
    """Return the sitemap index."""
    resources = [Resource(Kind.SITEMAP, page=page) for page in range(1, sitemap_count(site) + 1)]
    if site.skin.has_news_sitemap:
        resources.append(Resource(Kind.NEWS_SITEMAP))
    urls = [*map(site.url, resources), *(site.faults.sitemaps(site) if site.faults is not None else ())]
    entries = "".join(f"<sitemap><loc>{escape(url)}</loc></sitemap>\n" for url in urls)
    return f'{_XML}<sitemapindex xmlns="{_SITEMAP_SPACE}">\n{entries}</sitemapindex>\n'


def sitemap(site: Site, page: int) -> str:
    """Return one sitemap: `SITEMAP_LENGTH` articles, the newest in the first; the last also names what is gone."""
    count = site.count()
    entries = [
        _entry(site.article_url(story.number), site.current_story(story.number))
        for story in site.stories.newest((page - 1) * SITEMAP_LENGTH, SITEMAP_LENGTH, count)
    ]
    if page == sitemap_count(site):
        entries += [_entry(site.article_url(number)) for number in (*site.gone_numbers(), site.soft_404_number())]
        entries.append(_entry(site.url(Resource(Kind.PAGE, name=site.skin.company_page))))
        entries += [_entry(url) for url in (site.faults.traps(site) if site.faults is not None else ())]
    if site.life.moved:
        moved = [site.moved_url(story.number) for story in site.stories.newest((page - 1) * SITEMAP_LENGTH, SITEMAP_LENGTH, count)]
        entries += [_entry(url) for url in moved if url]
    return f'{_XML}<urlset xmlns="{_SITEMAP_SPACE}">\n{"".join(entries)}</urlset>\n'


def _entry(url: str, story: Story | None = None) -> str:
    told = (story.told_modified or story.told_published) if story is not None else None
    lastmod = f"<lastmod>{told.isoformat()}</lastmod>" if told else ""
    return f"<url><loc>{escape(url)}</loc>{lastmod}</url>\n"


def news_sitemap(site: Site) -> str:
    """Return the news sitemap of the newest stories."""
    entries = "".join(_news_entry(site, story) for story in site.stories.newest(0, FEED_LENGTH, site.count()))
    return f'{_XML}<urlset xmlns="{_SITEMAP_SPACE}" xmlns:news="{_NEWS_SPACE}">\n{entries}</urlset>\n'


def _news_entry(site: Site, story: Story) -> str:
    story = site.current_story(story.number)
    date = f"<news:publication_date>{story.published.isoformat()}</news:publication_date>" if story.told_published else ""
    return (
        f"<url><loc>{escape(site.article_url(story.number))}</loc><news:news><news:publication><news:name>{escape(site.name)}</news:name>"
        f"<news:language>{site.skin.habits.language}</news:language></news:publication>{date}<news:title>{escape(story.title)}</news:title></news:news></url>\n"
    )


def robots(site: Site) -> str:
    """Return robots.txt."""
    return "\n".join(["User-agent: *", *_rules([site]), "", f"Sitemap: {site.url(Resource(Kind.SITEMAP_INDEX))}", ""])


def shared_robots(sites: Sequence[Site]) -> str:
    """Return robots.txt of a host that several sites lie on."""
    maps = [f"Sitemap: {site.url(Resource(Kind.SITEMAP_INDEX))}" for site in sites]
    return "\n".join(["User-agent: *", *_rules(sites), "", *maps, ""])


def _rules(sites: Sequence[Site]) -> list[str]:
    rules = [f"Disallow: {urlsplit(site.base_url).path}{path}" for site in sites for path in site.skin.disallowed]
    delays = [site.crawl_delay for site in sites if site.crawl_delay is not None]
    return [*rules, f"Crawl-delay: {max(delays):g}"] if delays else rules
