"""What papers print over a headline, put before it or into the address to say what kind of article follows."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scraper.extraction.layout import outline
from scraper.extraction.layout.url_shape import path_in
from scraper.extraction.wording.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scraper.extraction.context import Context
    from scraper.extraction.layout.outline import Outline

OPINION = re.compile(
    r"(?:(?![가-힣])(?:"
    r"(?:the )?opinions?|comment|comment is free|commentary|columns?|columnists?|views|viewpoint|editorials?|leader|leading article|"
    r"letters|"
    r"letters to the editor|op-?eds?|guest (?:essay|column)|perspective|"
    r"meinung(?:en)?|kommentare?|debatte|leserbriefe?|glosse|leitartikel|kolumnen?|gastbeitrag|gastkommentar|standpunkt|"
    r"opini[oó]n|tribuna(?: libre)?|columna|carta(?:s)? (?:al|a la) director(?:a)?|editorial(?:es)?|firmas|"
    r"opinião|coluna|colunas|colunistas|artigo de opinião|opinioni|commento|commenti|editoriale|l'editoriale|"
    r"tribunes?|débats?|idées|éditos?|éditorial|éditoriaux|chroniques?|billet|point de vue|opinions et débats|"
    r"opinie|opiniestuk|columnisten|commentaar|debatt|ledare|ledarkrönika|krönika|kolumn|insändare|åsikt(?:er)?|"
    r"leder|kronikk?|kommentar(?:en)?|debat|debatt?indlæg|klumme|meninger|synspunkt|mielipide|mielipiteet|pääkirjoitus|kolumni|"
    r"opinie|felietony?|komentarz(?:e)?|publicystyka|názory|komentář(?:e)?|vélemény|köşe yazısı|yazarlar|görüş|"
    r"мнени[ея]|колонка|думка|γν[ωώ]μ(?:η|ες)|[αά]ποψη|απ[οό]ψεις|αρθρογραφ[ιί]α|رأي|مقالات)|"
    r"(?:오피니언|사설|칼럼|기고|시론|여론마당|독자마당|독자투고|논단)(?:[·/,]\s?(?:오피니언|사설|칼럼|기고|시론|논단))*|"
    r"オピニオン|社説|論説|コラム|投書|评论|社论|观点|评论员文章|評論|社論|觀點|時評|投書)",
    re.IGNORECASE,
)
"""The whole of a label or a section's name; one that begins with a syllable of Korean is compared with the Korean ones alone."""
_BY = re.compile(
    r"(?![가-힣])(?:"
    r"(?:(?:an? |eine? |une? |una |uma? )?(?:opinion|comment|commentary|column|editorial|kommentar|kolumne|glosse|gastbeitrag|leitartikel|"
    r"tribune|chronique|tribuna|columna|coluna|commento|krönika|kronikk?)) (?:by|von|par|de|por|di|av|af)\b|"
    r"(?:opinion|comment|editorial|op-ed|column|kommentar|meinung|kolumne|glosse|leserbrief|leitartikel|tribune|édito|éditorial|chronique|"
    r"opinión|editorial|ledare|krönika|leder|kronikk?)\s?(?:[:|]|\.\s|-\s|–\s)|"
    r"社説\s?[：:　 ]|[\[【<〈](?:社説|评论|社论|評論|[^\[\]【】<>〈〉]{0,8}(?:사설|칼럼|기고문?|시론|논단|투고|발언대))[\]】>〉])",
    re.IGNORECASE,
)
"""How a label, or the title, begins that says so in more words."""
_LIVE = re.compile(
    r"(?:live|live ?blog|live updates?|live ?ticker|en direct|direct|en vivo|en directo|ao vivo|in diretta|diretta|"
    r"direkte|direkt|liverapport|liveblogg?|live coverage|na żywo|relacja na żywo|živě|실시간|ライブ)",
    re.IGNORECASE,
)
_LIVE_TITLE = re.compile(
    rf"(?:{_LIVE.pattern})\s?(?:[:|•]|[-–—]\s|\.\s)|.*(?:[-–—:|] as it happened|[-–—:|] live(?: updates)?)$", re.IGNORECASE
)
_PATHS = (
    (
        "opinion",
        re.compile(
            r"/(?:opinions?|commentisfree|comment|commentary|op-?ed|editorials?|columns?|columnists?|viewpoints?|letters(?:-to-the-editor)?|"
            r"meinung|kommentare?|kolumnen?|leserbriefe?|opinion(?:es)?|columnas?|tribunas?|opiniao|colunas?|colunistas|opinioni|commenti|editoriali|"
            r"tribunes?|chroniques?|editos?|idees|debats?|opinie|columnisten|ledare|debatt|kronikor|insandare|leder|kronikk?|meninger|"
            r"mielipide|paakirjoitukset|kolumnit|felietony|nazory|komentare|yazarlar|shasetsu)/",
            re.IGNORECASE,
        ),
    ),
    ("live", re.compile(
            r"/(?:live|live-?blogs?|live-?updates|live-?ticker|en-direct|en-vivo|ao-vivo|diretta|direktsenter)/|"
            r"/(?:live-?blog|liveticker)-", re.IGNORECASE)),
)  # fmt: skip
_ENTRY = re.compile(r"(?:^|[\s_-])live-?(?:blog|ticker)?[-_]{1,2}(?:post|entry|item|update|element|event)(?=$|[\s_-])", re.IGNORECASE)
_ABOVE, _LONGEST = 6, 40
_MOST_LINKED = 3
"""Linked lines over a title, above which they are a menu."""
_NO_PLACE = outline.IN_NAV | outline.IN_BUTTON | outline.IN_FORM | outline.IN_FOOTER | outline.IN_HIDDEN | outline.IN_LIST


def is_opinion(*, title: str | None, section: str | None, kicker: str | None) -> bool:
    """Whether the title's first words, the section or the line over the title say that an article is somebody's opinion."""
    if title and _BY.match(title):
        return True
    return any(OPINION.fullmatch(label) or _BY.match(label) for label in (section, kicker) if label and len(label) <= _LONGEST)


def kinds(context: Context, title: str | None) -> Iterator[tuple[str, str, str]]:
    """Yield each kind of article that a label, the title's first words, the address or entries tell, with the place and the words."""
    page = context.outline
    if title and _BY.match(title):
        yield "opinion", "title", title
    if title and _LIVE_TITLE.match(title):
        yield "live", "title", title
    path = path_in(context.page.url)
    yield from ((kind, "address", path) for kind, pattern in _PATHS if pattern.search(path))
    if page is None:
        return
    for label in _labels(context, page):
        if OPINION.fullmatch(label) or _BY.match(label):
            yield "opinion", "label", label
        elif _LIVE.fullmatch(label):
            yield "live", "label", label
    called_live = "live" in "\n".join(page.named).lower()
    if called_live and sum(len(nodes) for names, nodes in page.named.items() if "live" in names.lower() and _ENTRY.search(names)) > 1:
        yield "live", "entries", "live entries"


def _labels(context: Context, page: Outline) -> Iterator[str]:
    """Yield the short lines right over the title that stand with it in the article, and the pieces of one that is put together."""
    if context.title_node < 0:
        return
    first = page.first_block[context.title_node]
    above = page.blocks[max(first - _ABOVE, 0) : first]
    menu = sum(block.link_chars > 0 for block in above) > _MOST_LINKED
    for block in above:
        if len(block.text) > _LONGEST or page.marks[block.node] & _NO_PLACE or (menu and block.link_chars):
            continue
        if page.tags[page.shared(block.node, context.title_node)] == "body":
            continue
        yield block.flat
        inner = page.links_of(block)
        yield from (fold(page.raw_text(link)) for link in inner if len(inner) > 1)
