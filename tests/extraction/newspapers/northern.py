"""Article pages as northern papers set them, without any metadata."""
# ruff: noqa: E501 - a page is a line

from __future__ import annotations

from tests.extraction.newspapers.parts import Pages, foot, hdr, most, paper, ps

PAGES = Pages()
page = PAGES.add

n = paper("sv")
page(
    "ingress",
    n,
    f"""{hdr(n)}<main><article><div class="hyperion-css-1"><h1 class="hyperion-css-2">{n.T}</h1><div class="ingress"><p>{n.D}.</p></div></div><div class="byline"><img src="/m.jpg"><a href="/av/m" class="byline__name">{n.A}</a><a href="mailto:maria.hallgren@paper.example">maria.hallgren@paper.example</a></div><div class="timestamps"><span>Publicerad: <time datetime="2026-03-05T17:45:00+01:00">2026-03-05 17.45</time></span> <span>Uppdaterad: <time datetime="2026-03-06T09:10:00+01:00">2026-03-06 09.10</time></span></div><figure><img src="https://img.paper.example/af.jpg"><figcaption>{n.CAP} <em>Foto: {n.CRED}</em></figcaption></figure><div class="body">{ps(n, "text", h=f"<h2>{n.H}</h2>", q="")}</div></article></main>{most(n)}{foot(n)}""",
    sub=n.D + ".",
    mod="2026-03-06",
    h=True,
    section=False,
    teasers=4,
    tagged=False,
    pubat="2026-03-05T16:45:00Z",
)

n = paper("nb")
page(
    "bylines with roles",
    n,
    f"""{hdr(n)}<article class="hyperion-css-ab"><div><h1 class="title">{n.T}</h1><p class="lead-text">{n.D}.</p></div><ul class="bylines"><li><a rel="author" href="/av/m">{n.A}</a><span>Journalist</span></li><li><a rel="author" href="/av/t">{n.A2}</a></li></ul><p class="published">Publisert <time datetime="2026-03-05T16:45:00Z">5. mars 2026 kl. 17:45</time></p><p class="updated">Oppdatert <time datetime="2026-03-06T08:10:00Z">6. mars 2026 kl. 09:10</time></p><figure><img src="https://img.paper.example/vg.jpg"><figcaption><span>{n.CAP}</span> <span>Foto: {n.CRED}</span></figcaption></figure><div class="body">{ps(n, h=f"<h2>{n.H}</h2>")}</div></article>{most(n)}{foot(n)}""",
    sub=n.D + ".",
    authors=2,
    mod="2026-03-06",
    h=True,
    section=False,
    teasers=4,
    tagged=False,
    pubat="2026-03-05T16:45:00Z",
)

n = paper("da")
page(
    "summary above the byline",
    n,
    f"""{hdr(n)}<main><article class="dre-standard-article"><div class="dre-article-header"><span class="dre-article-label">Lokalpolitik</span><h1 class="dre-article-title__heading">{n.T}</h1><p class="dre-article-title__summary">{n.D}.</p></div><div class="dre-article-byline"><span class="dre-byline__author">Af <a href="/m">{n.A}</a></span><time datetime="2026-03-05T16:45:00Z">5. mar. 2026 kl. 17.45</time></div><figure class="dre-picture"><img src="https://img.paper.example/dr.jpg"><figcaption>{n.CAP} (Foto: © {n.CRED}, Fotobureau)</figcaption></figure><div class="dre-article-body">{ps(n, "dre-article-body-paragraph", h=f"<h2>{n.H}</h2>")}</div></article></main>{most(n)}{foot(n)}""",
    sub=n.D + ".",
    h=True,
    section=False,
    teasers=4,
    tagged=False,
    pubat="2026-03-05T16:45:00Z",
)

n = paper("fi")
page(
    "lead and two dates",
    n,
    f"""{hdr(n)}<main><article class="yle__article"><header class="yle__article__header"><h1 class="yle__article__heading">{n.T}</h1><p class="yle__article__paragraph yle__article__lead">{n.D}.</p></header><div class="author"><span>{n.A}</span></div><span class="yle__article__date--published">5.3.2026 17:45</span> <span class="yle__article__date--modified">Päivitetty 6.3.2026 9:10</span><figure><img src="https://img.paper.example/yl.jpg"><figcaption>{n.CAP} Kuva: {n.CRED} / HB</figcaption></figure><section class="yle__article__content">{ps(n, "yle__article__paragraph", h=f"<h2>{n.H}</h2>")}</section></article></main>{most(n)}{foot(n)}""",
    sub=n.D + ".",
    mod="2026-03-06",
    h=True,
    section=False,
    teasers=4,
    tagged=False,
)
