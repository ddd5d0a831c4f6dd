"""What stands in and around bodies without being part of them: advertisements, boxes, comments, the next article, a copy for printing.

None of it links to an article, so none of it is a teaser.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..bylines import person_name
from ..dice import Dice
from .markup import esc

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..content import Story
    from ..site import Site
    from .bodies import BodyStyle

AD = '<div class="ad_box"><span>광고</span><p>따뜻한 겨울나기, 마을 연탄 나눔에 함께해 주세요. 지금 신청하시면 텀블러를 드립니다.</p></div>'
READ_MORE = '<div class="more_view"><button type="button">기사 더보기</button></div>'

_COMMENTS = (
    "기사 잘 봤습니다. 우리 동네 이야기라 더 반갑네요. 다음 소식도 기다리겠습니다.",
    "지난해에도 같은 말을 들었는데 이번에는 꼭 지켜졌으면 좋겠습니다. 주민들이 끝까지 지켜봐야 합니다.",
    "현장에 다녀왔는데 사진보다 훨씬 붐볐습니다. 주차 문제부터 풀어야 하지 않을까요?",
    "숫자만 늘린다고 될 일인지 모르겠습니다. 담당 부서의 설명이 더 필요해 보입니다.",
)


def promotion(story: Story) -> str:
    """Return a line that points at another part of the site."""
    return f'<p class="promo">▶ {esc(story.section.name)} 소식을 가장 먼저 받아 보세요 [구독하기]</p>'


def newsletter(story: Story) -> str:
    """Return a newsletter box."""
    return (
        '<div class="newsletter_box"><strong>매일 아침, 편지로 만나는 뉴스</strong>'
        f"<p>{esc(story.section.name)} 기자들이 고른 이야기 다섯 편을 전자우편으로 보내 드립니다. 언제든 그만 받으실 수 있습니다.</p>"
        '<form><input type="email" placeholder="이메일 주소"><button type="button">구독 신청</button></form></div>'
    )


def beneath(site: Site, story: Story, style: BodyStyle) -> str:
    """Return everything that a story's oddities put under its body, in order."""
    makers: tuple[tuple[str, Callable[[Site, Story, BodyStyle], str]], ...] = (
        ("donation", _donation),
        ("author_bio", _author_bio),
        ("print_copy", _print_copy),
        ("comments", _comments),
        ("next_article", _next_article),
    )
    return "\n".join(make(site, story, style) for name, make in makers if name in story.oddities)


def _donation(site: Site, story: Story, style: BodyStyle) -> str:
    del story, style
    name = esc(site.name)
    return (
        '<div class="donate_box"><h4>좋은 기사에 힘을 보태 주세요</h4>'
        f"<p>{name}의 보도는 독자 여러분의 후원으로 이루어집니다. 커피 한 잔 값이면 기자가 현장에 한 번 더 갈 수 있습니다.</p>"
        '<button type="button">3,000원 후원</button> <button type="button">10,000원 후원</button></div>'
    )


def _author_bio(site: Site, story: Story, style: BodyStyle) -> str:
    del site, style
    if story.byline is None or not story.byline.people:
        return ""
    one = story.byline.people[0]
    role = f" {one.role}" if one.role else ""
    return (
        f'<div class="author_box"><strong>{esc(one.name)}{esc(role)}</strong><p>2016년부터 마을과 사람을 취재해 왔습니다. '
        "작은 목소리를 크게 듣고, 숫자 뒤의 이야기를 쓰려고 합니다.</p></div>"
    )


def _print_copy(site: Site, story: Story, style: BodyStyle) -> str:
    hidden = 'style="display:none"' if Dice(site.seed, "print", story.number).chance(0.5) else 'class="print_only"'
    return f'<div id="printArea" {hidden}><h2>{esc(story.title)}</h2><div class="print_body">{_copy(story, style)}</div></div>'


def _comments(site: Site, story: Story, style: BodyStyle) -> str:
    del style
    dice = Dice(site.seed, "comments", story.number)
    texts = dice.sample(_COMMENTS, dice.number(1, 3))
    items = "".join(
        f"<li><strong>{person_name(dice)[0]}**</strong> <span>{dice.number(1, 23)}시간 전</span><p>{text}</p></li>" for text in texts
    )
    return f'<div class="comment_box"><h4>댓글 <b>{len(texts)}</b></h4><ul>{items}</ul></div>'


def _next_article(site: Site, story: Story, style: BodyStyle) -> str:
    """Return the story before this one as it follows when a reader scrolls on; nothing after the paper's oldest."""
    if story.number - 1 not in site.numbers():
        return ""
    other = site.stories.by_number(story.number - 1)
    byline = f'<p class="next_by">{esc(other.byline.text)}</p>' if other.byline and other.byline.form == "info" else ""
    told = other.told_published
    date = f'<p class="next_date">입력 {told:%Y.%m.%d %H:%M}</p>' if told else ""
    return (
        f'<article class="next_article" data-no="{other.number}"><p class="next_mark">다음 기사</p><h2>{esc(other.title)}</h2>'
        f'{byline}{date}<div class="next_body">{_copy(other, style)}</div></article>'
    )


def _copy(story: Story, style: BodyStyle) -> str:
    return style.gap.join(style.paragraph.format(text=esc(text)) for text in story.paragraphs)
