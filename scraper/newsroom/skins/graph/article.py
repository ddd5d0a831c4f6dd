"""The article: header, body in several containers, topics, what follows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...dice import Dice
from ..body_style import BodyStyle, body_html, hero_html, parts
from ..markup import esc
from ..slugs import slugify

if TYPE_CHECKING:
    from datetime import datetime

    from ...content import Story
    from ...resource import PageView
    from ...site import Site

_AD = (
    '</div>\n<aside class="ad" aria-label="Advertisement"><span>Advertisement</span><div class="ad__box" id="ad-{at}"></div>'
    '</aside>\n<div class="article__body">\n'
)
_SIGN_UP = """</div>
<aside class="signup"><h2>Get the Evening Ledger</h2><p>Our editors choose the five stories that matter, every weekday at six.</p>
<button type="button">Sign up free</button></aside>
<div class="article__body">
"""


def stamp(moment: datetime) -> str:
    """Return `27 November 2025, 17:12 GMT`."""
    return f"{moment.day} {moment:%B %Y}, {moment:%H:%M %Z}"


BODY = BodyStyle(
    figure='<figure class="media"><picture><img src="{src}" alt="{alt}" loading="lazy"></picture>{caption}</figure>\n',
    caption='<figcaption class="media__caption"><span class="media__text">{text}</span>{credit}</figcaption>',
    credit='<span class="media__credit">{text}</span>',
    entry='<section class="update" id="u{id}"><p class="update__time"><time datetime="{iso}">{time}</time></p>{heading}<p>{text}</p>'
    "</section>\n",
    entry_heading='<h2 class="update__title">{text}</h2>',
    entry_time=lambda moment: f"{moment:%H:%M}",
    quote='<blockquote class="pullquote"><p>{text}</p></blockquote>\n',
    table='<div class="table-wrap"><table><thead>{head}</thead><tbody>{rows}</tbody></table></div>\n',
)


def article_html(site: Site, view: PageView, story: Story) -> str:
    """Return the article element."""
    crumbs = (
        f'<li><a href="{site.base_url}/">Home</a></li><li><a href="{site.base_url}/{story.section.code}">{esc(story.section.name)}</a></li>'
    )
    label = f'<p class="article__label">{esc(story.kicker)}</p>\n' if story.kicker else ""
    standfirst = f'<p class="article__standfirst">{esc(story.subtitle)}</p>\n' if story.subtitle else ""
    film = '<div class="player" role="img" aria-label="Video player"><span>▶</span></div>\n' if story.layout == "video" else ""
    return f"""<article class="article article--{story.layout}" data-id="n{story.number}">
<header class="article__header">
<nav class="crumbs" aria-label="Breadcrumb"><ol>{crumbs}</ol></nav>
{label}<h1>{esc(story.title)}</h1>
{standfirst}<div class="article__meta">{_byline(story)}{_times(story)}</div>
</header>
{film}{hero_html(site, story, BODY)}<div class="article__body">
{_body(site, view, story)}</div>
{_locked(site, story)}{_pages(site, view, story)}{_topics(site, story)}{_contact(story)}</article>
"""


def _byline(story: Story) -> str:
    if story.byline is None:
        return ""
    role = next((one.role for one in story.byline.people if one.role), None)
    text = esc(story.byline.text)
    if role:
        text = text.replace(f" | {esc(role)}", f' | <span class="role">{esc(role)}</span>')
    return f'<p class="article__byline">{text}</p>'


def _times(story: Story) -> str:
    first = f'<time datetime="{story.published.isoformat()}">{stamp(story.published)}</time>'
    edited = story.told_modified
    second = f' <span class="edited">Last updated <time datetime="{edited.isoformat()}">{stamp(edited)}</time></span>' if edited else ""
    return f'<p class="article__times">Published {first}{second}</p>'


def _body(site: Site, view: PageView, story: Story) -> str:
    dice = Dice(site.seed, "markup", story.number)
    extras = {at: _AD.format(at=at) for at in (2, 6, 10)}
    if dice.chance(0.4):
        extras[4] = _SIGN_UP
    extras.pop(len(story.paragraphs) - 1, None)
    return body_html(site, story, BODY, view.resource.page, hero=True, after=lambda at: extras.get(at, ""))


def _locked(site: Site, story: Story) -> str:
    if story.free_access is not False:
        return ""
    return f"""<div class="article__locked"><h2>Subscribe to read on</h2><p>You have reached your limit of free articles this month.</p>
<a class="cta" href="{site.base_url}/info/subscribe">See our plans</a></div>
"""


def _pages(site: Site, view: PageView, story: Story) -> str:
    if not story.page_starts:
        return ""
    url, page = esc(site.article_url(story.number)), view.resource.page
    shown = [
        f'<b aria-current="page">{at}</b>' if at == page else f'<a href="{url}{f"?page={at}" if at > 1 else ""}">{at}</a>'
        for at in range(1, parts(story) + 1)
    ]
    return f'<nav class="pager" aria-label="Pages of this article">Page {" ".join(shown)}</nav>\n'


def _topics(site: Site, story: Story) -> str:
    items = "".join(f'<li><a href="{site.base_url}/search?topic={slugify(tag)}">{esc(tag)}</a></li>' for tag in story.tags)
    return f'<div class="topics"><h2>Topics</h2><ul>{items}</ul></div>\n' if items else ""


def _contact(story: Story) -> str:
    """The reporter's box: address and promise."""
    people = [one for one in (story.byline.people if story.byline else ()) if one.email]
    if not people:
        return ""
    one = people[0]
    return f"""<div class="reporter"><p><strong>{esc(one.name)}</strong> writes about {esc(story.section.name.lower())}.
<a href="mailto:{one.email}">{one.email}</a></p></div>
"""
