"""Article pages as southern papers set them, without any metadata."""
# ruff: noqa: E501 - a page is a line

from __future__ import annotations

from tests.extraction.newspapers.parts import Pages, foot, hdr, most, paper, ps

PAGES = Pages()
page = PAGES.add

n = paper("he")
page(
    "short year",
    n,
    f"""{hdr(n)}<div dir="rtl"><h1 class="mainTitle">{n.T}</h1><h2 class="subTitle">{n.D}</h2><div class="authorAndDateContainer"><span class="authors">{n.A}</span><span class="DateDisplay">05.03.26 | 17:45</span></div><div class="text_editor_paragraph"><figure><img src="https://img.paper.example/yn.jpg"><figcaption>{n.CAP} (צילום: {n.CRED})</figcaption></figure></div><div id="ArticleBodyComponent">{"".join(f'<div class="text_editor_paragraph rtl"><span>{p}</span></div>' for p in n.P)}</div></div>{most(n)}{foot(n)}""",
    section=False,
    teasers=4,
    tagged=False,
)
page(
    "author link, rtl",
    n,
    f"""{hdr(n)}<main dir="rtl"><article><header><div class="fW"><a href="/news/local">מקומי</a></div><h1>{n.T}</h1><p class="gN">{n.D}</p><div><a href="/ty-WRITER/1">{n.A}</a><time datetime="2026-03-05T17:45:00+0200">5 במרץ 2026, 17:45</time></div></header><section><figure><img src="https://img.paper.example/ha.jpg"><figcaption><span>{n.CAP}</span><span>צילום: {n.CRED}</span></figcaption></figure>{ps(n, "vp", h=f"<h3>{n.H}</h3>")}</section></article></main>{most(n)}{foot(n)}""",
    section=False,
    h=True,
    teasers=4,
    tagged=False,
    pubat="2026-03-05T15:45:00Z",
    but=("authors",),
)

n = paper("ar")
page(
    "breadcrumb, rtl",
    n,
    f"""{hdr(n)}<main dir="rtl"><div class="breadcrumbs"><ul><li><a href="/news">أخبار</a></li></ul></div><header class="article-header"><h1>{n.T}</h1><p class="article__subhead"><em>{n.D}</em></p></header><figure class="article-featured-image"><img src="https://img.paper.example/aj.jpg"><figcaption>{n.CAP} (الجزيرة)</figcaption></figure><div class="article-author-name"><a href="/author/m">{n.A}</a></div><div class="article-dates"><span class="date-simple">5/3/2026</span> <span class="article-dates__published">آخر تحديث: 6/3/2026 09:10</span></div><div class="wysiwyg wysiwyg--all-content">{ps(n, h=f"<h2>{n.H}</h2>")}</div></main>{most(n)}{foot(n)}""",
    mod="2026-03-06",
    section="أخبار",
    h=True,
    teasers=4,
    tagged=False,
)
page(
    "plain, rtl",
    n,
    f"""{hdr(n)}<div class="article" dir="rtl"><h1 class="title">{n.T}</h1><div class="details">{n.A} - الواحة</div><div class="date">الخميس 5 مارس 2026 17:45</div><div class="body">{ps(n)}</div></div>{most(n)}{foot(n)}""",
    sub=False,
    section=False,
    caption=False,
    teasers=4,
    tagged=False,
    but=("authors",),
)

n = paper("hi")
page(
    "line of writers",
    n,
    f"""{hdr(n)}<div class="story"><ul class="breadcrumb"><li><a href="/">Hindi News</a></li><li><a href="/state">राज्य</a></li></ul><h1>{n.T}</h1><h2 class="summary">{n.D}</h2><div class="auth"><span>{n.A}</span>, ओलसाना <span>Published by: {n.A2}</span> <span>Updated Thu, 05 Mar 2026 05:45 PM IST</span></div><div class="image"><img src="https://img.paper.example/am.jpg"><div class="image-caption">{n.CAP} - फोटो : {n.CRED}</div></div><div class="article-desc">{"<br><br>".join(n.P)}</div></div>{most(n)}{foot(n)}""",
    authors=2,
    pub="2026-03-05",
    mod="2026-03-05",
    section="राज्य",
    teasers=4,
    tagged=False,
    but=("authors", "paragraphs"),
)
page(
    "relative time",
    n,
    f"""{hdr(n)}<article><h1 class="h1">{n.T}</h1><div><a href="/author/m">{n.A}</a><span>•</span><span>8 महीने पहले</span></div><ul class="hl"><li>{n.D}</li></ul><p>ओलसाना <span>4 मिनट पहले</span></p><div class="c">{ps(n, "p1")}</div></article>{most(n)}{foot(n)}""",
    sub=False,
    section=False,
    caption=False,
    teasers=4,
    tagged=False,
    paras=[n.D, *n.P],
)

n = paper("bn")
page(
    "native digits",
    n,
    f"""{hdr(n)}<div class="story-page"><div class="print-entity-section-wrapper"><a href="/bangladesh">বাংলাদেশ</a></div><h1 data-title-0="t">{n.T}</h1><div class="author-wrapper"><div class="contributor-name"><span>লেখা:</span><span>{n.A}</span></div><div class="author-location">ওলসানা</div></div><div class="time-social-share-wrapper"><time datetime="2026-03-05T17:45:00+06:00"><span>প্রকাশ: ০৫ মার্চ ২০২৬, ১৭: ৪৫</span></time> <span>আপডেট: ০৬ মার্চ ২০২৬, ০৯: ১০</span></div><div class="story-content"><figure><img src="https://img.paper.example/pa.jpg"><figcaption><span class="story-element-image-title">{n.CAP}</span><span class="story-element-image-attribution">ছবি: {n.CRED}</span></figcaption></figure>{"".join(f'<div class="story-element story-element-text"><p>{p}</p></div>' for p in n.P)}</div></div>{most(n)}{foot(n)}""",
    sub=False,
    mod="2026-03-06",
    teasers=4,
    tagged=False,
    pubat="2026-03-05T11:45:00Z",
    but=("authors",),
)

n = paper("th")
page(
    "Buddhist year",
    n,
    f"""{hdr(n)}<article><h1 class="entry-title">{n.T}</h1><div class="meta"><span class="date">5 มี.ค. 2569 - 17:45 น.</span></div><div class="lead"><strong>{n.D}</strong></div><div class="content">{ps(n)}</div></article>{most(n)}{foot(n)}""",
    authors=0,
    section=False,
    caption=False,
    teasers=4,
    tagged=False,
    but=("paragraphs",),
)

n = paper("vi")
page(
    "writer at the end",
    n,
    f"""{hdr(n)}<section class="page-detail"><ul class="breadcrumb"><li><a href="/thoi-su">Thời sự</a></li></ul><span class="date">Thứ năm, 5/3/2026, 17:45 (GMT+7)</span><h1 class="title-detail">{n.T}</h1><p class="description">{n.D}.</p><article class="fck_detail"><p class="Normal">{n.P[0]}</p><figure class="tplCaption"><img src="https://img.paper.example/vn.jpg"><figcaption><p class="Image">{n.CAP}. Ảnh: <em>{n.CRED}</em></p></figcaption></figure>{"".join(f'<p class="Normal">{p}</p>' for p in n.P[1:])}<p class="Normal author_mail" style="text-align:right;"><strong>{n.A}</strong></p></article></section>{most(n)}{foot(n)}""",
    sub=n.D + ".",
    section="Thời sự",
    teasers=4,
    tagged=False,
    pubat="2026-03-05T10:45:00Z",
    but=("authors",),
)

n = paper("id")
page(
    "read also",
    n,
    f"""{hdr(n)}<div class="breadcrumb"><ul><li><a href="/">Home</a></li><li><a href="/nasional">Nasional</a></li></ul></div><h1 class="read__title">{n.T}</h1><div class="read__time">Kompas.com - <span>05/03/2026, 17:45 WIB</span></div><div class="credit-title"><div class="credit-title-name"><h6>{n.A}, <a href="/author">{n.A2}</a></h6></div><div>Tim Redaksi</div></div><div class="photo"><img src="https://img.paper.example/ko.jpg"><div class="photo__caption">{n.CAP} (Dok. {n.CRED})</div></div><div class="read__content"><div class="clearfix"><p><strong>OLSANA, WARTA SUNGAI -</strong> {n.P[0]}</p>{"".join(f"<p>{p}</p>" + (f'<p><strong>Baca juga: <a href="/r">{n.REL[0]}</a></strong></p>' if i == 1 else "") for i, p in enumerate(n.P[1:]))}</div></div><ul class="tag__article__wrap"><li><a href="/tag/1">Transportasi</a></li><li><a href="/tag/2">Olsana</a></li><li><a href="/tag/3">Pemerintah daerah</a></li></ul>{most(n)}{foot(n)}""",
    sub=False,
    authors=2,
    section="Nasional",
    teasers=4,
    paras=["OLSANA, WARTA SUNGAI - " + n.P[0], *n.P[1:]],
    pubat="2026-03-05T10:45:00Z",
    but=("authors",),
)
page(
    "initials",
    n,
    f"""{hdr(n)}<article class="detail"><div class="detail__header"><h1 class="detail__title">{n.T}</h1><div class="detail__author">{n.A} - <span class="detail__label">wartaNews</span></div><div class="detail__date">Kamis, 05 Mar 2026 17:45 WIB</div></div><div class="detail__media"><figure><img src="https://img.paper.example/de.jpg"><figcaption class="detail__media-caption">{n.CAP}. Foto: {n.CRED}/wartaNews</figcaption></figure></div><div class="detail__body"><div class="detail__body-text itp_bodycontent"><strong>Olsana</strong> - {n.P[0]}{"".join(f"<p>{p}</p>" for p in n.P[1:])}<p><strong>(mha/tfe)</strong></p></div><div class="detail__body-tag"><a href="/tag/1">transportasi</a></div></div></article>{most(n)}{foot(n)}""",
    sub=False,
    section=False,
    teasers=4,
    tagged=False,
    paras=["Olsana - " + n.P[0], *n.P[1:]],
    pubat="2026-03-05T10:45:00Z",
)
