"""Lists of stories that hold none: a line says so, or an empty list stands before the numbers of its pages or the link to the rest."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scraper.extraction.wording import furniture
from scraper.extraction.wording.memories import LONGEST_NAME, of_short
from scraper.extraction.wording.vocabulary import words

if TYPE_CHECKING:
    from scraper.extraction.layout.outline import Outline, TextBlock

_LONGEST = 60
"""Letters of a line that says so, at most."""
_NONE = re.compile(
    r"(?:sorry,? )?(?:there (?:are|is) )?(?:currently )?no (?:\w+ )?(?:stories|articles|posts|news|headlines)\b[^.!?]{0,30}|"
    r"nothing (?:was )?found|"
    r"(?:(?:es|derzeit|zurzeit|leider|aktuell|gibt|wurden|sind|liegen|noch) ){0,4}keine "
    r"(?:\w+en )?(?:artikel|beiträge|meldungen|nachrichten)\b[^.!?]{0,30}|"
    r"(?:il n['’]y a )?aucune? (?:article|actualité|publication|billet)\b[^.!?]{0,30}|"
    r"no (?:hay|se (?:han encontrado|encontraron)) (?:\w+ )?(?:artículos|noticias|entradas|publicaciones)\b[^.!?]{0,30}|"
    r"(?:nessun[ao]? (?:articolo|notizia)|non ci sono (?:articoli|notizie))\b[^.!?]{0,30}|"
    r"(?:não há|nenhuma?) (?:artigos?|notícias?|matérias?)\b[^.!?]{0,30}|"
    r"(?:er zijn )?(?:nog |momenteel )?geen (?:artikelen|berichten|nieuws)\b[^.!?]{0,30}|"
    r"(?:det finns )?(?:inga|ingen) (?:artiklar|nyheter|inlägg|artikler|nyheder|saker)\b[^.!?]{0,30}|"
    r"brak (?:artykułów|wpisów|wiadomości)\b[^.!?]{0,30}|(?:статей|новостей|материалов) (?:пока )?нет|нет (?:статей|новостей|материалов)|"
    r"[가-힣 ]{0,24}(?:기사|뉴스|게시물|게시글)(?:[가이은는]|\s?목록이)? ?(?:없습니다|없음|존재하지 않습니다)|"
    r"[^。、\s]{0,16}(?:記事|ニュース)[はが]?(?:まだ)?(?:ありません|ございません|見つかりません(?:でした)?)|"
    r"(?:暂无|暫無|没有|沒有|尚无|尚無)(?:相关|相關|更多)?(?:文章|新闻|新聞|报道|報道)"
)
_PAGES = re.compile(r"\W*\d{1,3}\W*|(?:page|seite|página|pagina|strona) \d+ (?:of|von|de|di|van|z) \d+")
"""The numbers of a list's pages where there is one page only."""
_MORE = "더보기"
_FRAME = words("div section ul ol dl li")


@of_short(1024, LONGEST_NAME)
def says_none(line: str) -> bool:
    """Whether a line says that a list holds no stories, and nothing else."""
    return len(line) <= _LONGEST and _NONE.fullmatch(line.lower().rstrip(" .。!")) is not None


def is_behind(page: Outline, area: int) -> bool:
    """Whether a list that holds no stories stands right behind an element, in the same element around it."""
    node = page.next_of(area)
    if node < 0:
        return False
    first, last = page.first_block[node], page.last_block[node]
    if last == first + 1:
        return not page.blocks[first].link_chars and says_none(page.blocks[first].flat)
    return first == last and _is_frame(page, node) and _ends_list(page, page.next_of(node))


def is_headed(page: Outline, heading: TextBlock) -> bool:
    """Whether a heading, or what it stands in with a trail, has a list that holds no stories behind it."""
    node = heading.node
    return is_behind(page, node) or (page.parents[node] >= 0 and is_behind(page, page.parents[node]))


def _is_frame(page: Outline, node: int) -> bool:
    """Whether an element without text is a list, holds one, or is a table without cells or a section without anything."""
    held = set(page.tags[node : page.ends[node]])
    return held in ({"table"}, {"section"}) or (held <= _FRAME and not held.isdisjoint(("ul", "ol", "dl")))


def _ends_list(page: Outline, node: int) -> bool:
    """Whether an element holds the one number of a list's pages, or the link to the rest, and nothing else."""
    if node < 0 or page.last_block[node] != page.first_block[node] + 1:
        return False
    line = page.blocks[page.first_block[node]].flat
    return numbers_page(line) or furniture.is_more(line) or line.endswith(_MORE)


def numbers_page(line: str) -> bool:
    """Whether a line is the number of a list's page and nothing else."""
    return _PAGES.fullmatch(line.lower()) is not None
