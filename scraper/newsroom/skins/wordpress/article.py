"""The article column: header, content, tags, author box, related posts, comments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...dice import Dice
from ...languages.english import person
from ..body_style import BodyStyle, body_html, hero_html, parts
from ..markup import esc
from ..slugs import slugify
from ..templates import BlockStyle, block_html

if TYPE_CHECKING:
    from datetime import datetime

    from ...content import Person, Story
    from ...resource import PageView
    from ...site import Site


def clock_time(moment: datetime) -> str:
    """Return `5:12 p.m.`."""
    return f"{moment.hour % 12 or 12}:{moment:%M} {'p.m.' if moment.hour >= 12 else 'a.m.'}"


def long_date(moment: datetime) -> str:
    """Return `November 27, 2025`."""
    return f"{moment:%B} {moment.day}, {moment.year}"


BODY = BodyStyle(
    figure='<figure class="wp-caption wp-block-image size-large"><img decoding="async" src="{src}" alt="{alt}">{caption}</figure>\n',
    caption='<figcaption class="wp-caption-text wp-element-caption">{text}{credit}</figcaption>',
    credit=' <span class="photo-credit">{text}</span>',
    entry='<div class="live-entry" id="post-{id}"><time class="live-entry-time" datetime="{iso}">{time}</time>\n{heading}<p>'
    "{text}</p></div>\n",
    entry_heading='<h3 class="live-entry-title">{text}</h3>\n',
    entry_time=clock_time,
    heading='<h{level} class="wp-block-heading">{text}</h{level}>\n',
    quote='<blockquote class="wp-block-quote"><p>{text}</p></blockquote>\n',
    list_frame='<ul class="wp-block-list">\n{items}</ul>\n',
    table='<figure class="wp-block-table"><table><thead>{head}</thead><tbody>{rows}</tbody></table></figure>\n',
)
INLINE = BlockStyle(
    frame='<div class="read-more-box">{heading}<ul>\n{items}</ul></div>\n',
    item='<li><a href="{url}">{title}</a></li>\n',
    heading='<h4 class="read-more-label">{text}</h4>',
)
RELATED = BlockStyle(
    frame='<section class="related-posts">{heading}<div class="related-grid">\n{items}</div></section>\n',
    item='<article class="related-post"><a href="{url}">{image}<h4 class="related-title">{title}</h4></a><span class="related-date">'
    "{when}</span></article>\n",
    heading='<h3 class="section-title">{text}</h3>',
    image='<img loading="lazy" src="{src}" alt="" width="240" height="150">',
    when="%b %d, %Y",
)
_AD = '<div class="ad-slot ad-incontent"><span class="ad-label">Advertisement</span><div class="ad-box" data-slot="mid"></div></div>\n'
_NEWSLETTER = """<div class="newsletter-signup"><h4>Sign up for The Morning Courier</h4>
<p>The news of the valley in your inbox, every weekday at 6 a.m.</p>
<form action="#" onsubmit="return false"><input type="email" placeholder="Email address" aria-label="Email address">
<button type="submit">Sign up</button></form></div>
"""
_DONATE = """<div class="donation-box"><p>
<strong>Local reporting takes time and money.</strong> If you value this story, please consider a gift.</p>
<p><a class="button" href="{base}/subscribe/">Support our newsroom</a></p></div>
"""


def article_html(site: Site, view: PageView, story: Story) -> str:
    """Return the article element with what stands under it."""
    dice = Dice(site.seed, "markup", story.number)
    deck = f'<p class="entry-subtitle">{esc(story.subtitle)}</p>\n' if story.subtitle else ""
    kicker = f'<span class="entry-kicker">{esc(story.kicker)}</span>\n' if story.kicker else ""
    section = f'<a href="{site.base_url}/category/{story.section.code}/" rel="category tag">{esc(story.section.name)}</a>'
    classes = f"post-{story.number} post type-post status-publish format-standard hentry category-{story.section.code}"
    hero = hero_html(site, story, BODY).replace("wp-caption ", "post-thumbnail ", 1)
    footer = f"{_share(site, story)}{_tags(site, story)}{_copyright(story)}"
    return f"""<article id="post-{story.number}" class="{classes}">
<header class="entry-header">
<div class="cat-links">{section}</div>
{kicker}<h1 class="entry-title">{esc(story.title)}</h1>
{deck}<div class="entry-meta">{_byline(site, story)}{_dates(story)}</div>
</header>
{_player(story) if story.layout == "video" else ""}{hero}<div class="entry-content">
{_content(site, view, story, dice)}</div>
{_notice(story)}{_pages(site, view, story)}<footer class="entry-footer">{footer}</footer>
</article>
{_author_box(site, story, dice)}{"".join(block_html(site, view, block, RELATED) for block in view.zone("below"))}
{_comments(dice)}"""


def _content(site: Site, view: PageView, story: Story, dice: Dice) -> str:
    inline = "".join(block_html(site, view, block, INLINE) for block in view.zone("inline"))
    extras = {0: "", 1: inline, 2: _AD if dice.chance(0.7) else ""}
    count = len(story.paragraphs)
    if inline and count < 3:
        extras = {count - 1: inline}
    if view.resource.page > 1:
        extras = {story.page_starts[view.resource.page - 2]: inline}
    if dice.chance(0.6):
        extras[3] = _NEWSLETTER
    body = body_html(site, story, BODY, view.resource.page, hero=True, after=lambda at: extras.get(at, ""))
    return body + (_DONATE.format(base=site.base_url) if dice.chance(0.5) else "")


def _author_link(site: Site, one: Person) -> str:
    return f'<a class="url fn n" href="{site.base_url}/author/{slugify(one.name)}/" rel="author">{esc(one.name)}</a>'


def _byline(site: Site, story: Story) -> str:
    if story.byline is None:
        return ""
    text = esc(story.byline.text)
    for one in story.byline.people:
        text = text.replace(esc(one.name), _author_link(site, one), 1)
    return f'<span class="byline">{text}</span> '


def _dates(story: Story) -> str:
    told, edited = story.told_published, story.told_modified
    if told is None:
        return ""
    if story.published_precision == "day":
        return f'<span class="posted-on">{long_date(told)}</span>'
    shown = f"{long_date(told)} at {clock_time(told)}"
    machine = f' datetime="{told.isoformat()}"' if story.published_precision == "second" else ""
    posted = f'<span class="posted-on">Published <time class="entry-date published"{machine}>{shown}</time></span>'
    if edited is None:
        return posted
    machine = f' datetime="{edited.isoformat()}"' if story.published_precision == "second" else ""
    return (
        f'{posted} <span class="updated-on">Updated <time class="updated"{machine}>'
        f"{long_date(edited)} at {clock_time(edited)}</time></span>"
    )


def _player(story: Story) -> str:
    return f"""<div class="video-player"><video controls preload="none" aria-label="{esc(story.title)}"></video><span class="play">▶</span>
<span class="duration">{story.number % 4 + 1}:{story.number % 49 + 10}</span></div>
"""


def _notice(story: Story) -> str:
    if story.free_access is not False:
        return ""
    return """<div class="paywall-notice" role="region" aria-label="Subscribe"><h3>To continue reading, please subscribe.</h3>
<p>Already a subscriber? <a href="/subscribe/">Log in</a>. Unlimited digital access starts at $6 a month.</p></div>
"""


def _pages(site: Site, view: PageView, story: Story) -> str:
    if not story.page_starts:
        return ""
    url, page = esc(site.article_url(story.number)), view.resource.page
    links = [
        f'<span class="post-page-numbers current">{at}</span>'
        if at == page
        else f'<a href="{url if at == 1 else f"{url}{at}/"}" class="post-page-numbers">{at}</a>'
        for at in range(1, parts(story) + 1)
    ]
    following = f' <a href="{url}{page + 1}/" class="next" rel="next">Next page</a>' if page < parts(story) else ""
    return f'<nav class="page-links">Pages: {" ".join(links)}{following}</nav>\n'


def _share(site: Site, story: Story) -> str:
    del site
    names = "".join(
        f'<li><button type="button" class="share-{name.lower()}">{name}</button></li>' for name in ("Facebook", "X", "Email", "Print")
    )
    return f'<div class="sharedaddy"><h3 class="sd-title">Share this:</h3><ul data-post="{story.number}">{names}</ul></div>'


def _tags(site: Site, story: Story) -> str:
    links = ", ".join(f'<a href="{site.base_url}/tag/{slugify(tag)}/" rel="tag">{esc(tag)}</a>' for tag in story.tags)
    return f'<span class="tags-links">Tagged: {links}</span>' if links else ""


def _copyright(story: Story) -> str:
    return f'<p class="copyright-notice">{esc(story.copyright)}</p>' if story.copyright else ""


def _author_box(site: Site, story: Story, dice: Dice) -> str:
    people = story.byline.people if story.byline else ()
    if not people or not (people[0].email or dice.chance(0.6)):
        return ""
    one = people[0]
    years = dice.number(2, 19)
    mail = f' Reach them at <a href="mailto:{one.email}">{one.email}</a>.' if one.email else ""
    return f"""<div class="author-box"><div class="avatar" aria-hidden="true">{esc(one.name[0])}</div><div class="author-info">
<h4 class="author-name">{esc(one.name)}</h4>
<p class="author-bio">{esc(one.name)} has covered {esc(story.section.name.lower())} for {esc(site.name)} for {years} years.{mail}</p>
</div></div>
"""


def _comments(dice: Dice) -> str:
    count = dice.number(0, 3)
    lines = dice.sample(_REMARKS, count)
    listed = "".join(
        f'<li class="comment"><article class="comment-body"><footer class="comment-meta"><b class="fn">'
        f'{esc(person(dice))}</b> <span class="says">says:</span>'
        f' <time>{dice.number(2, 23)} hours ago</time></footer><div class="comment-content"><p>{esc(line)}</p></div></article></li>\n'
        for line in lines
    )
    title = f'<h2 class="comments-title">{count} Comment{"" if count == 1 else "s"}</h2>' if count else ""
    return f"""<div id="comments" class="comments-area">{title}<ol class="comment-list">
{listed}</ol><div id="respond" class="comment-respond"><h3 class="comment-reply-title">Leave a Reply</h3>
<form action="#" class="comment-form"><textarea name="comment" aria-label="Comment"></textarea><button type="submit">Post Comment</button>
</form></div></div>
"""


_REMARKS = (
    "I have lived here for forty years and I have heard this promise before. Show me the money, and then show me the shovel.",
    "Great reporting. More like this, please, and fewer stories about the fountain.",
    "Why was none of this on the agenda? I was in the room and nobody said a word about it.",
    "My aunt knew the man who built it. He would have laughed.",
)
