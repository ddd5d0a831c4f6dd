"""Article pages as eastern papers set them, without any metadata."""
# ruff: noqa: E501 - a page is a line

from __future__ import annotations

from tests.extraction.newspapers.parts import Pages, foot, hdr, most, paper, ps

PAGES = Pages()
page = PAGES.add

n = paper("pl")
page(
    "lead below the date",
    n,
    f"""{hdr(n)}<article class="article"><h1 class="art-title">{n.T}</h1><div class="author-and-date"><span class="author_name">{n.A}</span> <time class="art-datetime" datetime="2026-03-05">05.03.2026 17:45</time></div><div class="article-lead"><p>{n.D}.</p></div><div class="art_content"><div class="art_embed"><img src="https://img.paper.example/gw.jpg"><p class="desc">{n.CAP} (Fot. {n.CRED} / Agencja)</p></div>{ps(n, "art_paragraph", h=f'<h2 class="art_interview">{n.H}</h2>', q=f'<div class="relatedArticle"><a href="/r">{n.REL[0]}</a></div>')}</div><ul class="tags"><li><a href="/t1">Promy</a></li><li><a href="/t2">Olszanka</a></li><li><a href="/t3">Samorząd</a></li></ul></article>{most(n)}{foot(n)}""",
    sub=n.D + ".",
    h=True,
    section=False,
    teasers=4,
)
page(
    "two writers, two dates",
    n,
    f"""{hdr(n)}<main><div class="breadcrumbs"><a href="/">Strona główna</a> <a href="/wiadomosci">Wiadomości</a></div><article><h1 class="mainTitle">{n.T}</h1><div class="authorDate"><div class="authorNames">{n.A}, {n.A2}</div><div class="dates"><span class="datePublished">5 marca 2026, 17:45</span><span class="dateModified">Data aktualizacji: 6 marca 2026, 09:10</span></div></div><div id="lead" class="hyphenate lead">{n.D}.</div><div class="articleBody">{ps(n, "hyphenate contentBlock", h=f'<h2 class="h2Type1">{n.H}</h2>')}</div></article></main>{most(n)}{foot(n)}""",
    sub=n.D + ".",
    authors=2,
    mod="2026-03-06",
    h=True,
    section="Wiadomości",
    caption=False,
    teasers=4,
    tagged=False,
)

n = paper("cs")
page(
    "opener and photo",
    n,
    f"""{hdr(n)}<div id="content"><div class="art-full"><h1 class="arttit">{n.T}</h1><div class="art-info"><span class="time-date">5. března 2026 17:45</span>, aktualizováno <span>6. března 2026 9:10</span></div><div class="opener">{n.D}.</div><div class="opener-foto"><img src="https://img.paper.example/id.jpg"><p class="desc">{n.CAP} <span class="autor">| foto: {n.CRED}</span></p></div><div class="bbtext" id="art-text">{ps(n, h=f'<h3 class="tit">{n.H}</h3>')}</div><div class="authors">Autor: <a class="name" href="/novinari/m">{n.A}</a></div><div class="art-tags">Témata: <a href="/t1">Přívoz</a>, <a href="/t2">Olšanka</a>, <a href="/t3">Komunální politika</a></div></div></div>{most(n)}{foot(n)}""",
    sub=n.D + ".",
    mod="2026-03-06",
    h=True,
    section=False,
    teasers=4,
)

n = paper("hu")
page(
    "photo box",
    n,
    f"""{hdr(n)}<div class="cikk-torzs-container"><div class="content-title"><h1><span>{n.T}</span></h1></div><div class="cikk-cimkek"><a href="/24ora">BELFÖLD</a></div><div class="szerzok_container"><div class="szerzo"><a class="szerzo" href="/szerzo/h">{n.A}</a></div></div><div class="datum"><span>2026.03.05. 17:45</span> <span>Módosítva: 2026.03.06. 09:10</span></div><div class="lead">{n.D}.</div><div class="cikk-torzs"><div class="kepkozep"><img src="https://img.paper.example/in.jpg"><div class="kepalairas">{n.CAP}</div><div class="fotos">Fotó: {n.CRED} / HB</div></div>{ps(n, h=f"<h3>{n.H}</h3>", q=f'<div class="cikk-inline-ajanlo"><a href="/r">{n.REL[0]}</a></div>')}</div></div>{most(n)}{foot(n)}""",
    sub=n.D + ".",
    mod="2026-03-06",
    h=True,
    section=False,
    teasers=4,
    tagged=False,
)

n = paper("tr")
page(
    "labelled dates",
    n,
    f"""{hdr(n)}<section class="news-content readingTime"><div class="breadcrumb"><a href="/">Haberler</a> <a href="/gundem">Gündem</a></div><h1 class="news-detail-title">{n.T}</h1><h2 class="news-content__inf">{n.D}</h2><div class="news-date"><time>Oluşturulma Tarihi: Mart 05, 2026 17:45</time> <span>Son Güncelleme: Mart 06, 2026 09:10</span></div><div class="author">{n.A}</div><div class="news-image"><img src="https://img.paper.example/hu.jpg"><span>{n.CAP}</span></div><div class="news-content-text">{ps(n, h=f"<h3>{n.H}</h3>")}</div><div class="news-tags"><span>Etiketler:</span><a href="/haberleri/1">Ulaşım</a><a href="/haberleri/2">Irmakköy</a><a href="/haberleri/3">Yerel yönetim</a></div></section>{most(n)}{foot(n)}""",
    mod="2026-03-06",
    h=True,
    caption=False,
    teasers=4,
)

n = paper("el")
page(
    "excerpt",
    n,
    f"""{hdr(n)}<main><article><div class="entry-category"><a href="/ellada">Ελλάδα</a></div><h1 class="entry-title">{n.T}</h1><div class="entry-excerpt"><p>{n.D}</p></div><div class="entry-author"><a href="/author/m">{n.A}</a></div><div class="entry-date"><time class="published">05.03.2026 • 17:45</time></div><figure><img src="https://img.paper.example/ka.jpg"><figcaption>{n.CAP} (φωτ. {n.CRED})</figcaption></figure><div class="entry-content">{ps(n, h=f"<h2>{n.H}</h2>")}</div><div class="entry-tags">ΕΤΙΚΕΤΕΣ: <a href="/t1" rel="tag">Συγκοινωνίες</a> <a href="/t2" rel="tag">Ολσάνα</a> <a href="/t3" rel="tag">Αυτοδιοίκηση</a></div></article></main>{most(n)}{foot(n)}""",
    h=True,
    teasers=4,
)

n = paper("ru")
page(
    "blocks of text",
    n,
    f"""{hdr(n)}<div class="article__header"><div class="article__info-date"><a href="/20260305/">17:45 05.03.2026</a> <span class="article__info-date-modified">(обновлено: 09:10 06.03.2026)</span></div><h1 class="article__title">{n.T}</h1><h2 class="article__second-title">{n.D}</h2></div><div class="article__announce"><div class="media"><img src="https://img.paper.example/ri.jpg"><div class="media__description">{n.CAP}</div><div class="media__copyright">© Агентство / {n.CRED}</div></div></div><div class="article__body"><div class="article__block" data-type="text"><div class="article__text"><strong>ОЛЬШАНКА, 5 мар — Агентство.</strong> {n.P[0]}</div></div>{"".join(f'<div class="article__block" data-type="text"><div class="article__text">{p}</div></div>' for p in n.P[1:])}</div><div class="article__tags"><a class="article__tags-item" href="/t1">Транспорт</a><a class="article__tags-item" href="/t2">Ольшанка</a><a class="article__tags-item" href="/t3">Местная власть</a></div>{most(n)}{foot(n)}""",
    authors=0,
    mod="2026-03-06",
    section=False,
    paras=["ОЛЬШАНКА, 5 мар — Агентство. " + n.P[0], *n.P[1:]],
    teasers=4,
)
page(
    "rubric and job",
    n,
    f"""{hdr(n)}<div class="topic-page"><div class="topic-header"><a class="topic-header__rubric" href="/rubrics/s/">Общество</a><time class="topic-header__time">17:45, 5 марта 2026</time></div><h1><span class="topic-body__title">{n.T}</span><div class="topic-body__title-yandex">{n.D}</div></h1><div class="topic-authors"><a class="topic-authors__author" href="/authors/m"><span>{n.A}</span> <span class="topic-authors__job">(корреспондент отдела «Общество»)</span></a></div><div class="topic-body"><div class="topic-body__content">{ps(n, "topic-body__content-text")}</div></div></div>{most(n)}{foot(n)}""",
    sub=False,
    caption=False,
    teasers=4,
    tagged=False,
)
page(
    "writers at the end",
    n,
    f"""{hdr(n)}<article class="doc"><h1 class="doc_header__name">{n.T}</h1><h2 class="doc_header__subheader">{n.D}</h2><div class="doc_header__time">05.03.2026, 17:45</div><p class="doc__intro">{n.P[0]}</p><div class="doc__body">{"".join(f'<p class="doc__text">{p}</p>' for p in n.P[1:])}<p class="doc__text document_authors"><b>{n.A}, {n.A2}</b></p></div></article>{most(n)}{foot(n)}""",
    authors=2,
    section=False,
    caption=False,
    teasers=4,
    tagged=False,
)

n = paper("uk")
page(
    "photo box with writer",
    n,
    f"""{hdr(n)}<article class="post"><header class="post__header"><h1 class="post__title">{n.T}</h1><div class="post__time"><span class="post__author"><a href="/authors/m/">{n.A}</a></span> — Четвер, 5 березня 2026, 17:45</div></header><div class="post__text"><div class="image-box"><img src="https://img.paper.example/up.jpg"><div class="image-box__caption">{n.CAP}</div><div class="image-box__author">Фото: {n.CRED}</div></div>{ps(n, h=f"<p><strong>{n.H}</strong></p>")}</div><div class="post__tags"><a href="/tags/1/">Транспорт</a> <a href="/tags/2/">Вільшанка</a> <a href="/tags/3/">Місцева влада</a></div></article>{most(n)}{foot(n)}""",
    sub=False,
    h=True,
    section=False,
    teasers=4,
)
