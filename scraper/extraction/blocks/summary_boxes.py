"""Boxes that sum an article up by machine, above or within its text: told by their heading, or by the note that says so.

So are those that list the parts of a Korean series, the article being one.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scraper.extraction.blocks import boxes
from scraper.extraction.layout import hints, outline
from scraper.extraction.wording.vocabulary import any_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scraper.extraction.context import Context
    from scraper.extraction.layout.outline import Outline, TextBlock

_HEADING = re.compile(
    r"(?:AI|인공지능)?[가-힣\s]{0,3}(?:기사|본문|자동|핵심|뉴스|한눈|\d줄|세\s?줄|AI)\s?(?:내용\s?)?(?:\d줄\s?)?(?:핵심\s?)?요약(?:\s?(?:보기|봇|해보기|문|하기|닫기|쏙))?|"
    r"AI\s?(?:가|이)?\s?(?:요약(?:한|해\s?주는)?)(?:\s?\S{2,4})?|"
    r"[<〈\[【■◆▶□◇]?\s?(?:글\s?)?싣는\s?순서\s?[>〉\]】:]?",
    re.IGNORECASE,
)
_NOTE = re.compile(
    r"[*※]?\s?[^.]{0,40}(?:AI|인공지능|자동|생성형)[^.]{0,40}(?:요약|OpenAI|ChatGPT)[^.]{0,60}(?:니다|세요|요)(?:\.\s[^.]{0,80}(?:니다|세요))?[.!]?|"
    r"[*※]?\s?(?:이|본|위)?\s?요약[은문][^.]{0,60}(?:AI|인공지능|원문)[^.]{0,60}니다[.!]?",
    re.IGNORECASE,
)
_SUM = (
    r"(?:tiivistelmä\w*|(?:opp|sam)\w+ndrag\w*|oppsummering\w*|resum[eé]e?\w*|sammanfattning\w*|streszczeni\w+|podsumowani\w+|shrnutí|souhrn|"
    r"összefoglaló\w*|rezumat\w*|sažet\w+|σύνοψη|περίληψη|özet\w*|(?:краткое )?содержание|пересказ|резюме|santrauk\w+|kopsavilkum\w+|"
    r"kokkuvõt\w+|ringkasan|tóm tắt|תקציר|خلاصه|सारांश)"
)
_MACHINE = (
    r"tekoäly|kunstig\w* intelligens|artificiell\w* intelligens|sztuczn\w+ inteligencj|uměl\w+ inteligenc|mesterséges intelligenci|"
    r"inteligenț\w+ artificial|(?:veštačk|umjetn)\w+ inteligencij|τεχνητή\w* νοημοσύνη|yapay zek|"
    r"искусственн\w+ интеллект|штучн\w+ інтелект|dirbtin\w+ intelekt|mākslīg\w+ intelekt|tehisintellekt|"
    r"tehisaru|kecerdasan buatan|trí tuệ nhân tạo|בינה מלאכותית|هوش مصنوعی|एआई"
)
"""Words for a summary, with which the note on one begins, and for the machine that made it."""
_WORLD = re.compile(
    r"(?:ai|ki|ia)[- ]?(?:generated |generierte |powered )?(?:summary|overview|zusammenfassung|samenvatting|sammanfattning|sammendrag|"
    r"oppsummering|resumé|özeti?|tiivistelmä|streszczenie|podsumowanie|shrnutí|összefoglaló|rezumat)"
    r"(?: \w+|,? (?:reviewed|checked|edited|created|made|produced|overseen) by [\w’' ]{2,40})?|"
    r"(?:summary|zusammenfassung|résumé|resumen|resumo|riassunto|sintesi|samenvatting|sammanfattning|oppsummer(?:ing|t)|podsumowanie|shrnutí)"
    r"(?: \w+)? (?:by|from|with|mit|per|durch|von|par|avec|por|con|com|dall|door|met|av|med|pomocí)[ '’](?:l['’]|la |a )?"
    r"(?:ai|ki|ia|künstlicher intelligenz|inteligencia artificial|intelligence artificielle)|"
    r"(?:generado|elaborado|gerado|généré|generato|generiert|erstellt|generated|created|gemaakt|skapad|laget|wygenerowan\w+)"
    r" (?:con|por|com|par|avec|da|dall|mit|von|by|with|door|med|av|przez) ?['’]?(?:l['’]|la )?"
    r"(?:ai|ki|ia|inteligencia artificial|künstlicher intelligenz)|"
    r"(?:this|the) (?:summary|overview|recap)s?\b[^.]{0,60}\b(?:ai|artificial intelligence|automatically)\b.{0,140}|"
    r"diese zusammenfassung\b.{0,80}\b(?:ki|künstlicher|automatisch)\b.{0,100}|"
    r"ce résumé\b.{0,80}\b(?:ia|artificielle|automati\w+)\b.{0,100}|este resum(?:en|o)\b.{0,80}\b(?:ia|artificial)\b.{0,100}|"
    r"(?:ai|ＡＩ)(?:による)?(?:要約|まとめ)|(?:ai|人工智[能慧])(?:生成)?(?:摘要|总结|總結|导读)|(?:本文)?摘要由.{0,12}(?:ai|人工智[能慧]).{0,12}|"
    r"ملخص .{0,20}الذكاء الاصطناعي|"
    rf"{_SUM}\b[^.]{{0,60}}(?:\b(?:ai|ki|ia|mi|ии|ші)\b|{_MACHINE}).{{0,140}}"
)

_names_machine = any_of(
    (
        *("AI", "KI", "IA", "MI", "ИИ", "ШІ", "ＡＩ", "人工智", "الذكاء", "tekoäly", "ntelligens", "nteligenc", "nteligenț", "νοημοσύνη"),
        *("yapay zek", "нтеллект", "нтелект", "ntelekt", "tehisaru", "kecerdasan", "trí tuệ", "בינה", "هوش", "एआई"),
    )
)
_sums_up = any_of(("요약", "싣는"))
_LONGEST, _LONGEST_NOTE = 110, 220
_BLOCKS = 12
_PROSE, _SHARE = 90.0, 0.5
"""Rough words of prose in such a box and their share of the text's, at most."""


def of_page(context: Context, page: Outline) -> set[int]:
    """Return the elements from the title to the end of the body's containers that are such boxes, and note their blocks."""
    if not context.body_nodes:
        return set()
    korean = (context.language or "").startswith("ko")
    names, says = (_sums_up, tells) if korean else (_names_machine, _tells_elsewhere)
    first, last = page.first_block[context.body_nodes[0]], page.last_block[context.body_nodes[-1]]
    start = page.last_block[context.title_node] if context.title_node >= 0 else first
    blocks = page.blocks[min(start, first) : last]
    found = {
        box
        for block in blocks
        if len(block.text) <= (_LONGEST if korean else _LONGEST_NOTE) and names(block.text) and says(block.flat)
        for box in _around(context, page, block.node, boxes.prose(page, blocks))
    }
    context.in_summaries.update(block.number for box in found for block in page.range(box))
    context.used |= context.in_summaries
    return found


def _tells_elsewhere(line: str) -> bool:
    """Whether a line in another language than Korean does."""
    return _WORLD.fullmatch(line.strip(" .:*()").lower()) is not None


def tells(line: str) -> bool:
    """Whether a line heads such a box, or says how the summary came about."""
    return _HEADING.fullmatch(line) is not None or _NOTE.fullmatch(line) is not None


def _around(context: Context, page: Outline, node: int, total: float) -> Iterator[int]:
    """Yield the largest element around a line that holds a few lines and no part of the text."""
    box = -1
    button = page.marks[node] & outline.IN_BUTTON
    for ancestor in boxes.up_to(page, node, context.body_nodes):
        held = page.range(ancestor)
        if len(held) > _BLOCKS or page.within(context.title_node, ancestor) or boxes.prose(page, held) > min(_PROSE, _SHARE * total):
            break
        box = ancestor
    if box >= 0 and not (button and not boxes.prose(page, page.range(box))):  # a button among others, which opens a box elsewhere
        yield box


def is_summary(page: Outline, block: TextBlock) -> bool:
    """Whether a block near the title is a summary made by a machine, or stands in a deck's box that says it holds one."""
    for level, ancestor in enumerate(page.ancestors(block.node)):
        if level > _LEVELS:
            break
        if page.hints[ancestor] & hints.DEK and any(_names_summary(other.text) for other in page.range(ancestor)[:12]):
            return True
    return "요약" in block.text and len(block.text) > 40


def _names_summary(line: str) -> bool:
    return "요약" in line or ("AI" in line and len(line) <= _LONGEST_LABEL)


_LEVELS, _LONGEST_LABEL = 4, 12
"""Elements around a block among which such a box is, and letters of its label, at most: decks speak of artificial intelligence too."""
