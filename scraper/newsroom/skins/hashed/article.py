"""The article, in boxes of boxes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..body_style import BodyStyle, body_html, hero_html, parts
from ..markup import esc
from ..templates import BlockStyle, block_html

if TYPE_CHECKING:
    from datetime import datetime

    from ...content import Story
    from ...resource import PageView
    from ...site import Site

BODY = BodyStyle(
    figure='<div class="media"><img src="{src}" alt="{alt}">{caption}</div>\n',
    caption='<div class="caption"><span class="captiontext">{text}</span>{credit}</div>',
    credit='<span class="credit">{text}</span>',
    entry='<div class="entry"><div class="entrytime">{time}</div>{heading}<p class="text">{text}</p></div>\n',
    entry_heading='<h3 class="entrytitle">{text}</h3>',
    entry_time=lambda moment: f"{moment:%H:%M}",
    paragraph='<p class="text">{text}</p>\n',
    heading='<h{level} class="subhead">{text}</h{level}>\n',
    quote='<blockquote class="quote"><p class="quotetext">{text}</p></blockquote>\n',
    list_frame='<ul class="points">\n{items}</ul>\n',
    table='<table class="grid"><thead>{head}</thead><tbody>{rows}</tbody></table>\n',
)
MORE = BlockStyle(
    '<div class="more">{heading}{items}</div>\n', '<a class="link" href="{url}">{title}</a>', '<h4 class="moretitle">{text}</h4>'
)


def article_html(site: Site, view: PageView, story: Story) -> str:
    """Return the article's box."""
    kicker = f'<div class="kicker">{esc(story.kicker)}</div>' if story.kicker else ""
    deck = f'<div class="deck">{esc(story.subtitle)}</div>' if story.subtitle else ""
    byline = f'<div class="byline"><span itemprop="author">{esc(story.byline.text)}</span></div>' if story.byline else ""
    inline = "".join(block_html(site, view, block, MORE) for block in view.zone("inline"))
    start = story.page_starts[view.resource.page - 2] if view.resource.page > 1 else 0
    at_more = start if view.resource.page > 1 else min(1, len(story.paragraphs) - 1)
    body = body_html(site, story, BODY, view.resource.page, hero=True, after=lambda at: inline if at == at_more else "")
    return f"""<div class="wrap" itemscope itemtype="https://schema.org/NewsArticle">
<div class="crumb"><a class="link" href="{site.base_url}/r/{story.section.code}" itemprop="articleSection">{esc(story.section.name)}</a>
</div>
<div class="head">{kicker}<h1 class="title" itemprop="headline">{esc(story.title)}</h1>{deck}
<div class="info">{byline}<div class="dates">{_dates(story)}</div></div></div>
{hero_html(site, story, BODY)}<div class="bodybox" itemprop="articleBody">
{body}</div>
{_wall(story)}{_pages(site, view, story)}{_tags(site, story)}<div class="share"><button class="button">Teilen</button></div></div>
"""


def _stamp(moment: datetime) -> str:
    return f"{moment.day}.{moment.month}.{moment.year}, {moment:%H:%M}"


def _time(moment: datetime, story: Story, label: str, name: str) -> str:
    machine = f' itemprop="{name}" datetime="{moment.isoformat()}"' if story.date_form == "second" else ""
    return f"<span>{label}<time{machine}>{_stamp(moment)}</time></span> "


def _dates(story: Story) -> str:
    first = _time(story.told_published, story, "", "datePublished") if story.told_published else ""
    return first + (_time(story.told_modified, story, "Aktualisiert am ", "dateModified") if story.told_modified else "")


def _wall(story: Story) -> str:
    if story.free_access is not False:
        return ""
    return '<div class="wall"><h2>Jetzt weiterlesen</h2><div>Mit einem Abo lesen Sie diesen und alle weiteren Artikel.</div></div>\n'


def _pages(site: Site, view: PageView, story: Story) -> str:
    if not story.page_starts:
        return ""
    url = esc(site.article_url(story.number))
    shown = "".join(
        f'<span class="now">{at}</span>'
        if at == view.resource.page
        else f'<a class="link" href="{url}{f"?page={at}" if at > 1 else ""}">{at}</a>'
        for at in range(1, parts(story) + 1)
    )
    return f'<div class="pager">Seite {shown}</div>\n'


def _tags(site: Site, story: Story) -> str:
    links = "".join(f'<a class="tag" rel="tag" href="{site.base_url}/suche?q={at}">{esc(tag)}</a>' for at, tag in enumerate(story.tags))
    return f'<div class="tags">{links}</div>\n' if links else ""
