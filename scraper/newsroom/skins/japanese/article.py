"""The article: heading, dates in words, text, signature."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...dice import Dice
from ..body_style import BodyStyle, body_html, hero_html, parts
from ..markup import esc

if TYPE_CHECKING:
    from datetime import datetime

    from ...content import Story
    from ...resource import PageView
    from ...site import Site

BODY = BodyStyle(
    figure='<figure class="photo"><img src="{src}" alt="{alt}">{caption}</figure>\n',
    caption="<figcaption>{text}{credit}</figcaption>",
    credit='<span class="credit">{text}</span>',
    entry='<div class="tl_item" id="t{id}"><p class="tl_time">{time}</p>{heading}<p>{text}</p></div>\n',
    entry_heading='<h3 class="tl_head">{text}</h3>',
    entry_time=lambda moment: f"{moment.hour}時{moment:%M}分",
    heading='<h{level} class="midashi">{text}</h{level}>\n',
    table='<table class="hyo"><thead>{head}</thead><tbody>{rows}</tbody></table>\n',
)
_AD = '<div class="ad_area"><p class="ad_label">広告</p><div class="ad_frame"></div></div>\n'


def japanese_time(moment: datetime) -> str:
    """Return `2025年11月27日 10時12分`."""
    return f"{moment.year}年{moment.month}月{moment.day}日 {moment.hour}時{moment.minute}分"


def article_html(site: Site, view: PageView, story: Story) -> str:
    """Return the article element."""
    kicker = f'<p class="kanmuri">{esc(story.kicker)}</p>\n' if story.kicker else ""
    deck = f'<p class="subtitle">{esc(story.subtitle)}</p>\n' if story.subtitle else ""
    lock = '<span class="yuryo">有料記事</span>' if story.free_access is False else ""
    film = '<div class="douga"><span>▶</span></div>\n' if story.layout == "video" else ""
    info = story.byline if story.byline and story.byline.form == "info" else None
    signed = f'<p class="kisha">{esc(info.text)}</p>' if info else ""
    return f"""<article id="kiji" class="kiji">
<ol class="pankuzu"><li><a href="{site.base_url}/">トップ</a></li><li>
<a href="{site.base_url}/{story.section.code}/">{esc(story.section.name)}</a></li><li>記事</li></ol>
<header class="kiji_head">{kicker}<h1>{esc(story.title)}</h1>
{deck}<div class="kiji_info">{lock}{_dates(story)}{signed}</div></header>
{film}{hero_html(site, story, BODY)}<div class="kiji_body">
{_body(site, view, story)}</div>
{_closing(view, story)}{_wall(site, story)}{_pages(site, view, story)}{_tags(site, story)}{_rights(story)}{_sns()}</article>
"""


def _dates(story: Story) -> str:
    told, edited = story.told_published, story.told_modified
    if told is None:
        return ""
    if story.published_precision == "day":
        return f'<p class="hizuke">{told.year}年{told.month}月{told.day}日</p>'
    second = f'<p class="hizuke">更新：{japanese_time(edited)}</p>' if edited else ""
    return f'<p class="hizuke">{"公開：" if edited else ""}{japanese_time(told)}</p>{second}'


def _body(site: Site, view: PageView, story: Story) -> str:
    dice = Dice(site.seed, "markup", story.number)
    ads = {2: _AD if dice.chance(0.7) else "", 7: _AD}
    last = len(story.paragraphs) - 1
    return body_html(site, story, BODY, view.resource.page, hero=True, after=lambda at: ads.get(at, "") if at < last else "")


def _closing(view: PageView, story: Story) -> str:
    is_last = view.resource.page == parts(story)
    return f'<p class="shomei">{esc(story.byline.text)}</p>\n' if story.byline and story.byline.form == "closing" and is_last else ""


def _wall(site: Site, story: Story) -> str:
    if story.free_access is not False:
        return ""
    return f"""<div class="wall"><p>この記事は<strong>有料記事</strong>です。残り{story.number % 900 + 300}文字</p>
<p>会員になると続きをお読みいただけます。</p>
<a class="btn" href="{site.base_url}/info/shop.html">会員登録する</a></div>
"""


def _pages(site: Site, view: PageView, story: Story) -> str:
    if not story.page_starts:
        return ""
    url, page = esc(site.article_url(story.number)), view.resource.page
    links = "".join(
        f"<b>{at}</b>" if at == page else f'<a href="{url}{f"?page={at}" if at > 1 else ""}">{at}</a>' for at in range(1, parts(story) + 1)
    )
    following = f'<a rel="next" href="{url}?page={page + 1}">次のページ</a>' if page < parts(story) else ""
    return f'<div class="pager">{links}{following}</div>\n'


def _tags(site: Site, story: Story) -> str:
    links = "".join(f'<li><a href="{site.base_url}/search/?w={story.number % 89}">{esc(tag)}</a></li>' for tag in story.tags)
    return f'<ul class="tag_list">{links}</ul>\n' if links else ""


def _rights(story: Story) -> str:
    return f'<p class="rights">{esc(story.copyright)}</p>\n' if story.copyright else ""


def _sns() -> str:
    return (
        '<ul class="sns"><li><button type="button">ポスト</button></li><li><button type="button">シェア</button></li><li>'
        '<button type="button">印刷</button></li></ul>\n'
    )
