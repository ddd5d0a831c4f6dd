"""News and press releases as offices, institutes and press portals of German-speaking countries print them, without metadata."""
# ruff: noqa: E501 - a page is a line

from __future__ import annotations

from tests.extraction.cms.parts import Pages, boxed, menu, others, ps, site

PAGES = Pages()
page = PAGES.add

n = site("de-uni")
page(
    "science press service",
    n,
    f"""<div id="header"><ul>{menu(n)}</ul></div><div id="content"><div class="mitteilung"><p class="kopf">Pressemitteilung</p><hr><p class="datum">{n.N} 10:32</p><h1>{n.T}</h1><p class="absender"><em>{n.A}</em> <span>Stabsstelle Kommunikation</span><br>{n.site}</p><div class="kurz"><b>{n.D}.</b></div>{ps(n)}<hr><div class="contact"><p>Wissenschaftliche Ansprechpartner:</p><p>Prof. Dr. Irmela Staude, staude@hs.example</p></div><div class="merkmale"><p><b>Merkmale dieser Pressemitteilung:</b><br>Journalisten<br>Bauwesen / Architektur<br>überregional<br>Forschungsergebnisse<br>Deutsch</p></div></div></div><div id="footer"><p>© 1995-2026</p></div>""",
    sub=f"{n.D}.",
    but=("paragraphs",),  # the bold lead is both; what the service says of the release
)
page(
    "press portal",
    n,
    f"""<header class="pp"><ul>{menu(n)}</ul></header><main><article class="story"><div class="story-meta"><p class="date">{n.N} – 10:32</p><p class="customer"><a href="/nr/1">{n.site}</a></p></div><h1>{n.T}</h1><div class="story-media"><img src="/b.jpg"></div><div class="card"><p><i>Wiesenbrück (ots)</i></p>{ps(n)}<p>Pressekontakt:</p><p class="contact-text">{n.A2}<br>Tel. 0555 12345<br>presse@hs.example</p><p class="originator">Original-Content von: {n.site}, übermittelt durch news aktuell</p></div></article><section class="more"><h2>Weitere Storys: {n.site}</h2><article class="news"><div class="news-meta">11.02.2026 – 09:00</div><h3><a href="/r">{n.REL[0]}</a></h3><p>Ab dem Sommersemester gibt es Schalen und Becher nur noch gegen Pfand.</p></article></section></main><footer><p>© 2026 news aktuell GmbH</p></footer>""",
    authors=[],
)
page(
    "federal site builder",
    n,
    f"""<body class="gsb startseite"><div class="l-wrapper"><header class="l-header"><div class="c-meta-nav"><ul><li><a href="/ls">Leichte Sprache</a></li></ul></div><nav><ul>{menu(n)}</ul></nav></header><nav class="c-breadcrumb"><strong class="aural">Sie sind hier:</strong><ol><li><a href="/">Startseite</a></li><li>{n.CAT}</li></ol></nav><main class="main l-main"><div class="l-content-wrapper"><header class="c-article-header"><div class="c-article-header__meta"><span class="c-topline__category">Meldung</span><span class="c-topline__date">Erscheinungsdatum <time datetime="2026-03-05">{n.N}</time></span></div><h1 class="c-article-header__headline">{n.T}</h1><p class="c-article-header__intro">{n.D}</p></header><div class="l-content-wrapper__text">{boxed(n, {2: '<div class="c-picture"><img src="/q.jpg" alt=""><p class="c-picture__source">Quelle: Hochschule</p></div>'})}</div><section class="c-more"><h2>Zusatzinformationen</h2><ul>{others(n)}</ul></section><div class="c-share"><h2 class="aural">Diese Seite</h2><ul><li><a href="#">teilen</a></li><li><button>drucken</button></li></ul></div></div></main><footer class="l-footer"><ul><li><a href="/i">Impressum</a></li></ul><p>© 2026</p></footer></div></body>""",
    sub=True,
    authors=[],
)
page(
    "city portal, labelled facts",
    n,
    f"""<div id="kopf"><span class="heute">Dienstag, 24.11.2026</span><ul>{menu(n)}</ul></div><div id="mitte"><h1>{n.T}</h1><div class="infozeile"><span>Meldung vom {n.N}</span><span>Kategorie: {n.CAT}</span></div><div class="inhalt">{ps(n)}</div><p class="quelle">Quelle: Pressestelle der Stadt Wiesenbrück</p><div class="autor">Autor: {n.A2}</div><p><a href="javascript:window.print()">Seite drucken</a> <a href="#top">nach oben</a></p></div><div id="rechts"><h2>Veranstaltungen</h2><ul><li>03.12.2026 Ratssitzung</li><li>11.12.2026 Weihnachtskonzert</li></ul></div>""",
    authors=["Bastian Kühnel"],
)
page(
    "institute news with an event's date above the text",
    n,
    f"""<header><ul>{menu(n)}</ul></header><main><article class="news-item"><h1>{n.T}</h1><p class="lead">{n.D}</p><dl class="event-facts"><dt>Termin</dt><dd>12. Mai 2026, 18 Uhr</dd><dt>Ort</dt><dd>Aula der Hochschule</dd></dl><div class="text">{ps(n)}</div><p class="published">Veröffentlicht am {n.L}</p></article></main><footer>{n.FOOT}</footer>""",
    sub=True,
    authors=[],
    but=("paragraphs",),  # the facts of the event
)
n = site("de-verein")
page(
    "association, stand in the foot",
    n,
    f"""<header><a href="/">{n.site}</a><ul>{menu(n)}</ul></header><div id="content"><p class="rubrik">{n.CAT}</p><h1>{n.T}</h1><p class="vorspann">{n.D}</p>{ps(n)}<p class="kuerzel">(gt)</p><p class="stand">Stand: {n.N}</p></div><footer>{n.FOOT}</footer>""",
    sub=True,
    authors=[],
)
page(
    "parish newsletter, text and photos",
    n,
    f"""<header><a href="/">{n.site}</a><ul>{menu(n)}</ul></header><main><h1>{n.T}</h1><p class="autorenzeile">Text: {n.A} | Fotos: {n.A2}</p><p class="datumszeile">{n.L}</p>{ps(n)}<div class="galerie"><a href="/1.jpg"><img src="/1.jpg" alt=""></a><a href="/2.jpg"><img src="/2.jpg" alt=""></a></div></main><aside><h3>Archiv</h3><ul>{others(n)}</ul></aside>""",
)
page(
    "local initiative, author in brackets at the end",
    n,
    f"""<div id="top"><h1>{n.site}</h1></div><ul id="nav">{menu(n)}</ul><div id="main"><h2>{n.T}</h2><div class="date">{n.N}</div>{ps(n)}<p>({n.A})</p><p class="more"><a href="/archiv">Zum Archiv</a></p></div>""",
)
page(
    "two columns of news, one opened",
    n,
    f"""<header><a href="/">{n.site}</a><ul>{menu(n)}</ul></header><div class="row"><div class="col-8"><div class="news-open"><div class="news-date">{n.N}</div><h2>{n.T}</h2>{ps(n)}</div></div><div class="col-4"><h3>Weitere Meldungen</h3><div class="news-item"><span class="news-date">02.11.2026</span><a href="/r0"><strong>{n.REL[0]}</strong></a><p>Die Mitglieder bestätigten den Kassenwart im Amt und dankten allen, die seit Jahren helfen.</p></div><div class="news-item"><span class="news-date">28.10.2026</span><a href="/r1"><strong>{n.REL[1]}</strong></a><p>Gelesen wurden Texte aus drei Jahrhunderten, dazu gab es Tee und Kuchen für alle Gäste.</p></div></div></div><footer>{n.FOOT}</footer>""",
    authors=[],
)
page(
    "redaxo article list behind",
    n,
    f"""<header class="header"><ul>{menu(n)}</ul></header><main class="content"><article class="artikel"><p class="artikel-datum">Erstellt am {n.L} | Geändert am {n.ML}</p><h1 class="artikel-titel">{n.T}</h1><p class="artikel-teaser">{n.D}</p><div class="artikel-text">{ps(n)}</div><p class="artikel-autor">Ihre {n.A}</p></article><section class="artikel-liste"><h2>Aktuelle Beiträge</h2><ul>{others(n)}</ul></section></main><footer class="footer">{n.FOOT}</footer>""",
    sub=True,
    mod=True,
)
n = site("de-mag")
page(
    "magazine, issue and page",
    n,
    f"""<header><a href="/">{n.site}</a><ul>{menu(n)}</ul></header><article class="heftartikel"><div class="ausgabe">Aus Heft 3/2026</div><h1>{n.T}</h1><p class="dachzeile">{n.D}</p><p class="autor">von <strong>{n.A}</strong></p><div class="artikeltext">{ps(n)}</div><div class="artikelende"><p>Erschienen am {n.L} in {n.site} 3/2026, Seite 14.</p></div></article><div class="abo-box"><h3>Jetzt testen</h3><p>Drei Hefte für 15 Euro, und das Abo endet ganz von selbst.</p></div><footer>{n.FOOT}</footer>""",
    sub=True,
)
page(
    "interview, questions in bold",
    n,
    f"""<header><a href="/">{n.site}</a><ul>{menu(n)}</ul></header><article><p class="spitzmarke">Interview</p><h1>{n.T}</h1><p class="vorspann">{n.D}</p><p class="interview-meta">Interview: {n.A} | {n.N}</p><div class="text">{ps(n, p="<p><strong>Wie kam es dazu?</strong></p><p>{}</p>")}</div></article><footer>{n.FOOT}</footer>""",
    sub=True,
    paras=[line for kind, text in n.B for line in (["Wie kam es dazu?", text] if kind == "p" else [text])],
)
page(
    "radio station, broadcast date",
    n,
    f"""<header><a href="/">{n.site}</a><ul>{menu(n)}</ul><div class="onair">Jetzt läuft: Musik am Abend</div></header><main><article><h1>{n.T}</h1><p class="intro">{n.D}</p><p class="sendung">Sendung vom {n.L}, 18:22 Uhr | Ein Beitrag von {n.A}</p><div class="audio"><button>Anhören</button><span>6:31 Min.</span></div><div class="text">{ps(n)}</div></article><aside class="programm"><h3>Programm</h3><p>24.11.2026 20:03 Konzert</p></aside></main><footer>{n.FOOT}</footer>""",
    sub=True,
)
