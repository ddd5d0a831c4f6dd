"""The article: Dachzeile, Titel, Unterzeile, Stand, text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...dice import Dice
from ..body_style import BodyStyle, body_html, hero_html, parts
from ..markup import esc
from ..slugs import slugify
from ..templates import BlockStyle, block_html

if TYPE_CHECKING:
    from datetime import datetime

    from ...content import Story
    from ...resource import PageView
    from ...site import Site

BODY = BodyStyle(
    figure='<figure class="bild"><img src="{src}" alt="{alt}" title="{alt}">{caption}</figure>\n',
    caption="<figcaption>{text}{credit}</figcaption>",
    credit=' <span class="bild__quelle">{text}</span>',
    entry='<div class="eintrag" id="e{id}"><div class="eintrag__zeit">{time}</div>{heading}<p>{text}</p></div>\n',
    entry_heading="<h3>{text}</h3>",
    entry_time=lambda moment: f"{moment:%H:%M} Uhr",
    quote='<blockquote class="zitat"><p>{text}</p></blockquote>\n',
    heading='<h{level} class="zwischenzeile">{text}</h{level}>\n',
    table='<table class="tabelle"><thead>{head}</thead><tbody>{rows}</tbody></table>\n',
)
INLINE = BlockStyle(
    '<aside class="lesetipp">{heading}<ul>\n{items}</ul></aside>\n',
    '<li><a href="{url}">{title}</a></li>\n',
    '<strong class="lesetipp__titel">{text}</strong>',
)
_AD = '<div class="anzeige"><span>Anzeige</span><div class="anzeige__flaeche"></div></div>\n'
_NEWSLETTER = """<div class="newsletter"><strong>Der Morgen im Landkreis</strong>
<p>Unser kostenloser Newsletter: das Wichtigste aus der Region, werktags um 6 Uhr.</p>
<button type="button">Jetzt anmelden</button></div>
"""


def german_time(moment: datetime) -> str:
    """Return `27.11.2025, 10:12 Uhr`."""
    return f"{moment:%d.%m.%Y, %H:%M} Uhr"


def article_html(site: Site, view: PageView, story: Story, below: str) -> str:
    """Return the article; `below` is what stands under it in the same column."""
    plus = '<span class="plus" title="Exklusiv für Abonnenten">+</span>' if story.free_access is False else ""
    kicker = f'<span class="dachzeile">{esc(story.kicker)}</span>\n' if story.kicker else ""
    deck = f'<p class="unterzeile">{esc(story.subtitle)}</p>\n' if story.subtitle else ""
    film = '<div class="film"><span>▶</span><em>Video</em></div>\n' if story.layout == "video" else ""
    return f"""<article class="artikel" itemscope itemtype="https://schema.org/NewsArticle">
<ul class="brotkrumen"><li><a href="{site.base_url}/">Startseite</a></li><li>
<a href="{site.base_url}/{story.section.code}/">{esc(story.section.name)}</a></li></ul>
<header>{plus}{kicker}<h1 itemprop="headline">{esc(story.title)}</h1>
{deck}<ul class="angaben">{_dates(story)}{_byline(story)}</ul>
<div class="teilen"><button type="button">Teilen</button><button type="button">Drucken</button><button type="button">Merken</button></div>
</header>
{film}{hero_html(site, story, BODY)}<div class="artikel__text" itemprop="articleBody">
{_body(site, view, story)}</div>
{_wall(site, story)}{_pages(site, view, story)}{_sign(story)}{_tags(site, story)}{below}{_comments()}</article>
"""


def _dates(story: Story) -> str:
    """`Stand:` where nothing was edited; else `Erstellt:` and `Aktualisiert:`; nothing where the paper dates no story."""
    if story.told_published is None:
        return ""
    if story.told_modified is None:
        return f"<li>Stand: {german_time(story.published)}</li>"
    return f"<li>Erstellt: {german_time(story.published)}</li><li>Aktualisiert: {german_time(story.told_modified)}</li>"


def _byline(story: Story) -> str:
    if story.byline is None:
        return ""
    if not story.byline.people:
        return f'<li class="agentur">{esc(story.byline.text)}</li>'
    return f'<li class="autor">{esc(story.byline.text)}</li>'


def _body(site: Site, view: PageView, story: Story) -> str:
    dice = Dice(site.seed, "markup", story.number)
    last = len(story.paragraphs) - 1
    extras = {3: _AD, 5: _NEWSLETTER if dice.chance(0.5) else "", 9: _AD}
    inline = "".join(block_html(site, view, block, INLINE) for block in view.zone("inline"))
    start = story.page_starts[view.resource.page - 2] if view.resource.page > 1 else 0
    extras[start + (1 if last > 1 else 0)] = inline
    return body_html(site, story, BODY, view.resource.page, hero=True, after=lambda at: extras.get(at, "") if at < last or at == 1 else "")


def _wall(site: Site, story: Story) -> str:
    if story.free_access is not False:
        return ""
    return f"""<div class="bezahlschranke"><h2>Weiterlesen mit {esc(site.name)}+</h2>
<p>Dieser Artikel ist nur für Abonnenten verfügbar. Jetzt vier Wochen für 1 Euro testen.</p>
<a class="knopf" href="{site.base_url}/service/abo.html">Zum Angebot</a><p class="klein">Schon Abonnent? Hier anmelden.</p></div>
"""


def _pages(site: Site, view: PageView, story: Story) -> str:
    if not story.page_starts:
        return ""
    url = esc(site.article_url(story.number))
    links = "".join(
        f'<li class="aktiv">{at}</li>'
        if at == view.resource.page
        else f'<li><a href="{url}{f"?page={at}" if at > 1 else ""}">{at}</a></li>'
        for at in range(1, parts(story) + 1)
    )
    following = (
        f'<li><a rel="next" href="{url}?page={view.resource.page + 1}">Nächste Seite</a></li>' if view.resource.page < parts(story) else ""
    )
    return f'<ul class="seiten">{links}{following}</ul>\n'


def _sign(story: Story) -> str:
    """The agency's number of its report, and the notice of rights."""
    number = f'<p class="meldung">Meldung {story.number % 100_000}</p>\n' if story.byline and not story.byline.people else ""
    return number + (f'<p class="rechte">{esc(story.copyright)}</p>\n' if story.copyright else "")


def _tags(site: Site, story: Story) -> str:
    links = "".join(f'<li><a href="{site.base_url}/suche?thema={slugify(tag)}">{esc(tag)}</a></li>' for tag in story.tags)
    return f'<div class="themen"><strong>Themen:</strong><ul>{links}</ul></div>\n' if links else ""


def _comments() -> str:
    return '<section class="kommentare"><h2>Kommentare</h2><p>Die Kommentarfunktion steht nur angemeldeten Lesern offen.</p></section>\n'
