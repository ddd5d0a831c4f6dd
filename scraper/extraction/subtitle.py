"""The deck under the title: its own element above the body, apart from the description for search engines and from the lead."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scraper.extraction import dateline, kicker, people, timestamps
from scraper.extraction.boilerplate import is_pointer
from scraper.extraction.byline_forms import is_line, western
from scraper.extraction.byline_lines import cut_out
from scraper.extraction.captions import is_caption
from scraper.extraction.date_lines import LONGEST, READING, is_date_line, tells_entry
from scraper.extraction.deck_marks import AGREED, Standing, in_heading, is_lead, standing
from scraper.extraction.deck_places import HEADINGS, heads_part, is_box_of_lines
from scraper.extraction.evidence import Candidate
from scraper.extraction.folding import DIGIT, HANGUL, fold_lines, has_cjk, key
from scraper.extraction.furniture import is_furniture
from scraper.extraction.han_lines import is_facts
from scraper.extraction.korean_names import is_guest
from scraper.extraction.line_pieces import pieces_of
from scraper.extraction.notices import is_notice
from scraper.extraction.organisations import is_organisation
from scraper.extraction.walls import is_wall
from scraper.page.jsonld import text_of

if TYPE_CHECKING:
    from scraper.extraction.context import Context
    from scraper.extraction.outline import Outline, TextBlock
    from scraper.extraction.result import Extraction

_LONGEST = 700
_LONGEST_LINES = 350
"""The same of a deck in several paragraphs: more than this is the text's own beginning."""
_SHORTEST = 8
_SHORTEST_CJK = 5
_LEADS = 3
_LINES = (*HEADINGS, "li")
"""Elements of which several side by side are one deck: headings, the items of a list."""


def decide(context: Context, found: Extraction) -> None:
    """Fill `subtitle`; note the blocks it stands in."""
    if context.dump is not None:
        value = context.dump.subtitle
        found.article.subtitle = context.ledger.decide("subtitle", [Candidate(value, "text", "head", value, 0.8)] if value else [])
        return
    proposed = _proposed(context)
    title = key(found.article.title)
    path = key(" ".join(found.article.sections) or found.article.section)
    leads: set[str] = set()
    candidates = [*proposed, *([] if proposed else _generic(context, found, leads))]
    state = context.state
    if state is not None and state.subtitle and len(state.subtitle) <= _LONGEST:
        candidates.append(Candidate(state.subtitle, "state", state.locator, state.subtitle, 0.6))
    subtitle = context.ledger.decide(
        "subtitle",
        [item for item in candidates if not _repeats(own := key(item.value), title) and own != path and not context.site.is_key(own)],
        key,
    )
    found.article.subtitle = _HOUR.sub("", subtitle) if subtitle else None
    context.deck_is_lead = subtitle in leads
    if not context.deck_is_lead:
        _mark(context, subtitle)
        vars(context).pop("text_first", None)  # the deck may have been taken for the first paragraph until now


_HOUR = re.compile(r"^\d{1,2}[:.]\d\d (?=[A-ZÀ-Þ][^\W\d_]* \w)")
"""The hour a story was put up, printed in the line of its deck."""


def _repeats(own: str, title: str) -> bool:
    """Whether a text is the title again, alone or with an overline."""
    return own == title or (len(title) >= 12 and title in own and len(own) < 2 * len(title))


def _proposed(context: Context) -> list[Candidate[str]]:
    """Return the profile's proposal; elements of one selector are lines of one subtitle."""
    by_source: dict[str, list[str]] = {}
    confidence: dict[str, float] = {}
    for text, node, source in context.proposed("subtitle"):
        if text and (context.title_node < 0 or node < 0 or node > context.title_node - 40):
            by_source.setdefault(source.locator, []).append(text)
            confidence[source.locator] = source.confidence
    return [Candidate("\n".join(lines), "dom", locator, "\n".join(lines), confidence[locator]) for locator, lines in by_source.items()]


def _mark(context: Context, subtitle: str | None) -> None:
    if not subtitle or context.outline is None:
        return
    wanted = {key(subtitle), *map(key, subtitle.split("\n"))}
    shortest, longest = min(map(len, wanted)) // _COMPOSED, 2 * len(subtitle) + 20
    for block in context.outline.blocks:
        text = block.text
        if shortest <= len(text) <= longest and (
            key(text) in wanted or key(text.removeprefix(kicker.opening(context.outline, block))) in wanted
        ):
            context.used.add(block.number)
            if block.number > context.body_first + 3:
                break


_COMPOSED = 3
"""Letters of a key that a character stands for in the mean of a line, at most: ligatures and squared units stand for several."""


def _generic(context: Context, found: Extraction, leads: set[str]) -> list[Candidate[str]]:
    """Return the decks the generic rules see; into `leads` go those that are the text's own first paragraph, which stays in the text."""
    page = context.outline
    if page is None:
        return []
    title, stated = key(found.article.title), _descriptions(context)
    candidates = []
    taken: set[int] = set()
    near = _between(context, page)
    for block in [*near, *_further(context, page, near, stated)]:
        if block.number in taken or block.number in context.used or not _is_text(page, block, title) or heads_part(context, block):
            continue
        how = standing(context, page, block, stated)
        if how is None or (len(block.text) < _LINE and _is_line(block.flat)) or _is_dated(block.flat) or tells_entry(block.flat):
            continue
        in_body = any(block is other for other in context.body_blocks)
        if in_body and not how.named and dateline.of_paragraph(block.flat, found.article, context.language):
            continue
        lines = _with_siblings(page, block, how, title)
        taken.update(line.number for line in lines)
        value = "\n".join(fold_lines(line.text) for line in lines)
        value = _MARKS.sub("", value if not (above := kicker.opening(page, block)) else value.removeprefix(above).lstrip(" :|·–—-"))
        confidence = how.confidence
        if len(lines) > 1 and key(value) in stated:
            confidence = max(confidence, AGREED)
        if not how.named and is_lead(context, page, block):
            leads.add(value)
        if len(value) <= (_LONGEST if len(lines) == 1 else _LONGEST_LINES):
            candidates.append(Candidate(value, "dom", page.classes[block.node] or page.tags[block.node], value, confidence))
    behind = in_heading(context, page, found.article.title)
    if behind and not _is_line(behind):
        candidates.append(Candidate(behind, "dom", "within the heading", behind, 0.6))
    return [*candidates, *_alternative(context, page)]


def _alternative(context: Context, page: Outline) -> list[Candidate[str]]:
    """Return the stated second headline where it is printed near the title: else it is the title for another place."""
    article = context.metadata.article
    value = text_of(article.get("alternativeHeadline")) if article else None
    if not value or len(value) > _LONGEST or not any(key(block.text) == key(value) for block in _between(context, page)):
        return []
    return [Candidate(value, "json-ld", "$.alternativeHeadline", value, 0.3)]


def _is_text(page: Outline, block: TextBlock, title: str) -> bool:
    text = block.text
    return (
        len(text) <= _LONGEST
        and (len(text) >= _SHORTEST or (len(text) >= _SHORTEST_CJK and has_cjk(text)))
        and not (len(text) < _LINE and text[-1] in ":：")
        and block.link_density <= 0.5
        and not _repeats(key(text), title)
        and not is_line(block.flat)
        and not (HANGUL.search(text) and _tells_no_story(pieces_of(page, block)))
        and not _HAN_NAME.fullmatch(text)
        and not is_furniture(block.flat)
        and not (text[0] in "[<" and _SERIES.match(text))
        and not (text[0] in _CAPTION_MARKS and (text.count(text[0]) > 1 or is_caption(page, block)))
        and not (len(text) <= LONGEST and is_date_line(block.flat))
        and not (len(text) <= _LONGEST_NOTICE and (is_wall(block.flat) or is_pointer(block.flat) or is_notice(block.flat)))
    )


def _tells_no_story(pieces: list[str]) -> bool:
    """Whether the elements that make up a Korean line name a guest writer, or each of several is a button or a label."""
    return is_guest(" ".join(pieces)) or (len(pieces) > 1 and all(map(is_furniture, pieces)))


_LONGEST_NOTICE = 160
"""Letters of what a paper says of its pages under a title, at most: for whom they are, how old, who reads them out."""


_HAN_NAME = re.compile("[\u4e00-\u9fff々]{1,4}[ \u3000]?[\u4e00-\u9fff\u3040-\u309f々]{1,4}")
"""A name's length in Han, or of its given name in kana: no deck."""
_MARKS = re.compile(r"^(?:[/|•·]|[-–—](?=\s[\d가-힣“‘]))\s+", re.MULTILINE)
"""A mark that parts a deck from what stands before it."""
_SERIES = re.compile(r"[\[<](?:기획|연재|특집|시리즈|기고|칼럼)[^\]>]{0,12}[\]>]")
"""What a line begins with that names the series an article is of."""
_CAPTION_MARKS = "▲△▼◀▶"
_LINE = 60
_LONGEST_DATED = 160


def _is_dated(text: str) -> bool:
    """Whether dates make up half of a line or more."""
    if len(text) > _LONGEST_DATED or not DIGIT.search(text):
        return False
    return 2 * sum(date.end - date.start for date in timestamps.find(text)) >= len(text)


_HAN_LABEL = re.compile(r"(?:作者|文|来源|來源|日期|时间|時間|编辑|編輯)\s?[:：]")


def _is_line(text: str) -> bool:
    """Whether a short text is a date or names the writer."""
    if timestamps.find(text) or _DAY.search(text) or western(text) is not None or READING.search(text):
        return True
    if _CAPTION.match(text):
        return True
    if has_cjk(text):
        return _HAN_LABEL.match(text) is not None or is_facts(text)
    line, parts = cut_out(text), text.split(",")
    people_named = any(people.person_of(part) for part in parts)
    beside = parts if len(parts) == _NAME_AND_ROLE else _DASH.split(text)
    if len(beside) == _NAME_AND_ROLE and beside[1].strip()[:1].isupper() and people.whole_names(beside[0]):
        return beside is parts or len(beside[1].split()) <= _PAPER
    named = sum(len(part) for part in parts if people.person_of(part) or (people_named and is_organisation(part)))
    return line is None or line.labelled or named * 2 > len(text)


_NAME_AND_ROLE, _PAPER = 2, 4
_DASH = re.compile(r"\s[-–—|/]\s")
"""Parts of a line that names who spoke, `Ada Osei, Minister of Harbours`."""
_CAPTION = re.compile(r"(?:file photo|photo|foto|bild|image|credit)\b|©|\(c\)", re.IGNORECASE)


_DAY = re.compile(r"\d{1,2},? (?:19|20)\d\d|(?:19|20)\d\d \d{1,2}:\d\d|\d{1,2}:\d\d$")


def _with_siblings(page: Outline, block: TextBlock, how: Standing, title: str) -> list[TextBlock]:
    """Return the lines of a deck: neighbouring blocks of the same class, or of the element whose class says that it is the deck."""
    lines = [block]
    for other in page.blocks[block.number + 1 : block.number + 5]:
        if not _is_text(page, other, title) or (len(other.text) < _LINE and _is_line(other.flat)):
            break
        inside = how.box >= 0 and page.within(other.node, how.box)
        names = page.classes[block.node]
        tag = page.tags[block.node]
        alike = _holder(page, other) == _holder(page, block) and (
            page.classes[other.node] == names if how.named and names else page.tags[other.node] == tag in _LINES
        )
        listed = tag == "p" and page.parents[other.node] == page.parents[block.node] and is_box_of_lines(page, page.parents[block.node])
        if not (inside or alike or listed):
            break
        lines.append(other)
    return lines


def _holder(page: Outline, block: TextBlock) -> int:
    """Return the element around a block, or around the item of a list that holds nothing else."""
    around = page.parents[block.node]
    return page.parents[around] if page.tags[around] == "li" and page.last_block[around] - page.first_block[around] == 1 else around


def _between(context: Context, page: Outline) -> list[TextBlock]:
    """Return the blocks from the title to the first paragraphs of the body."""
    start = page.first_block[context.title_node] if context.title_node >= 0 else 0
    first = context.text_first if context.body_blocks else start + 12
    return [
        block
        for block in page.blocks[start : max(first, start) + _LEADS]
        if context.title_node < 0 or not page.within(block.node, context.title_node)
    ]


def _further(context: Context, page: Outline, near: list[TextBlock], stated: list[str]) -> list[TextBlock]:
    """Return the block further down that is the page's whole description: lists and players may stand between it and the title."""
    last = near[-1].number if near else context.text_first
    wanted = {text for text in stated if len(text) >= _TELLING}
    behind = page.blocks[last + 1 : last + _REACH] if wanted else []
    return [block for block in behind if _SHORTEST <= len(block.text) <= _LONGEST and key(block.text) in wanted][:1]


_TELLING, _REACH = 30, 25


def _descriptions(context: Context) -> list[str]:
    article = context.metadata.article or {}
    stated = (
        context.metadata.first("og:description"),
        context.metadata.first("description"),
        context.metadata.first("twitter:description"),
        text_of(article.get("description")),
    )
    return list(dict.fromkeys(text for value in stated if (text := key(value))))
