"""Posts as small systems, hand-made and old pages print them: Kirby, Textpattern, Movable Type, tables of 2003, podcasts, museums."""
# ruff: noqa: E501 - a page is a line

from __future__ import annotations

from tests.extraction.cms.parts import Pages, comments, lines, menu, months, others, ps, site

PAGES = Pages()
page = PAGES.add

n = site("de-mag")
page(
    "kirby starterkit",
    n,
    f"""<header class="header"><a class="logo" href="/">{n.site}</a><nav class="menu">{menu(n, '<a href="/{}">{}</a>')}</nav></header><main class="main"><article class="note"><header class="note-header h1"><h1 class="note-title">{n.T}</h1><p class="note-subtitle"><small>{n.D}</small></p></header><div class="note text">{ps(n)}</div><footer class="note-footer"><ul class="note-tags"><li><a href="/t">{n.TAGS[0]}</a></li></ul><time class="note-date" datetime="2026-03-05T18:22:00+01:00">Published on {n.L}</time></footer><nav class="blog-prevnext"><h2 class="h2">Keep on reading</h2><div class="autogrid"><article class="note-excerpt"><a href="/n"><header><h2 class="note-excerpt-title">{n.NEXT}</h2><time class="note-excerpt-date" datetime="2026-05-05T18:00:00+02:00">5. Mai 2026</time></header></a></article></div></nav></article></main><footer class="footer"><div class="grid"><div class="column"><h2><a href="#">Made with Kirby</a></h2></div></div></footer>""",
    sub=True,
    authors=[],
)
page(
    "textpattern",
    n,
    f"""<div id="accessibility"><ul><li><a href="#content">Zum Inhalt</a></li></ul></div><div id="container"><header id="head" role="banner"><h1 id="site-name"><a rel="home" href="/">{n.site}</a></h1><h2 id="site-slogan">Texte zwischen den Zeiten</h2></header><main role="main"><article class="hentry"><h1 class="entry-title"><a rel="bookmark" href="/l">{n.T}</a></h1><p class="published"><strong>Veröffentlicht</strong> <time class="entry-date" datetime="2026-03-05T18:22:00+01:00">{n.L}, 18:22</time></p><div class="entry-content">{ps(n)}</div><p class="author-name"><strong>Autor</strong> <span class="vcard author"><span class="fn"><a rel="author" href="/author/mo">{n.A}</a></span></span></p><p class="cats"><strong>Kategorien</strong> <a rel="tag" href="/c">{n.CAT}</a></p><p class="paginator"><a rel="prev" href="/p">← Älter</a> <a href="/n" rel="next">Neuer →</a></p></article><section id="comments"><h2>Kommentare</h2><ol class="comments">{comments(n, '<li><h4 class="comment-author"><span class="fn">{}</span> <a class="comment-anchor" href="#"><time>{}</time></a></h4><p>{}</p></li>')}</ol></section></main></div>""",
)
page(
    "craft, magazine",
    n,
    f"""<header class="masthead"><a href="/"><svg></svg><span class="sr-only">{n.site}</span></a><nav>{menu(n, '<a href="/{}">{}</a>')}</nav></header><main><article class="entry"><div class="entry-head"><p class="eyebrow"><a href="/c">{n.CAT}</a></p><h1>{n.T}</h1><p class="dek">{n.D}</p><p class="byline">Text von {n.A}, Fotos von {n.A2}</p><p class="entry-date">{n.N}</p></div><div class="matrix"><div class="block block--text">{ps(n)}</div><div class="block block--pullquote"><p class="pullquote">Wasser ist kein Abfall</p></div></div><div class="bio"><p><strong>{n.A}</strong> arbeitet als freie Journalistin in Leipzig. Ihr Schwerpunkt sind Städte und Klima.</p></div></article><section class="more"><h2>Weiterlesen</h2><ul>{others(n)}</ul></section></main><footer>{n.FOOT}</footer>""",
    sub=True,
    but=("paragraphs",),  # the pull quote stands behind the text with no sign that it repeats it
)
page(
    "movable type 3",
    n,
    f"""<div id="container"><div id="banner"><h1><a href="/">{n.site}</a></h1></div><div class="content"><p align="right"><a href="/p">&laquo; {n.PREV}</a> | <a href="/">Main</a> | <a href="/n">{n.NEXT} &raquo;</a></p><h2>{n.L}</h2><h3>{n.T}</h3>{ps(n)}<a name="more"></a><span class="posted">Geschrieben von {n.A} am {n.L} 18:22 <br></span><h2><a name="comments"></a>Kommentare</h2>{comments(n, '<p>{2}</p><span class="comments-post">Verfasst von: {0} am {1}</span>')}<h2>Kommentar schreiben</h2><form method="post" action="/mt-comments.cgi">Name:<br><input name="author"></form></div></div>""",
)
n = site("de-verein")
page(
    "tables of 2003",
    n,
    f"""<table width="780" border="0" cellpadding="0" cellspacing="0" align="center"><tr><td colspan="3" bgcolor="#003366"><img src="kopf.gif" alt="Heimatverein"></td></tr><tr><td width="140" valign="top" bgcolor="#eeeeee">{menu(n, '<a href="m{}.htm"><font size="2">{}</font></a><br>')}</td><td width="500" valign="top"><font face="Arial" size="4" color="#003366"><b>{n.T}</b></font><br><font face="Arial" size="1">{n.N} - von {n.A}</font><br><br><font face="Arial" size="2">{lines(n)}</font><br><br><a href="javascript:history.back()"><font size="1">zurück</font></a></td><td width="140" valign="top"><font size="1"><b>Termine</b><br>12.12.2026 Adventsmarkt<br>31.12.2026 Silvesterlauf</font></td></tr><tr><td colspan="3" align="center"><font size="1">{n.FOOT} | Letzte Aktualisierung: {n.MN}</font></td></tr></table>""",
    mod=True,
)
page(
    "club page, bold heading",
    n,
    f"""<div id="links"><ul>{menu(n)}</ul></div><div id="mitte"><p><strong><span style="font-size: 18pt;">{n.T}</span></strong></p><p><em>{n.N}, {n.A}</em></p>{ps(n)}<p><a href="index.php">zurück zur Übersicht</a></p></div><div id="rechts"><h3>Nächste Termine</h3><p>12.12.2026<br>Adventsmarkt</p></div><div id="unten"><p>{n.FOOT}</p></div>""",
)
page(
    "municipality, date in a box",
    n,
    f"""<body><div id="head"><a href="/">Gemeinde Oldenau</a><form><label for="q">Suche</label><input id="q"></form></div><nav id="nav"><ul>{menu(n)}</ul></nav><div id="main"><div class="you-are-here">Sie sind hier: <a href="/">Startseite</a> &gt; <a href="/a">{n.CAT}</a></div><div class="article-detail"><div class="datebox"><span class="day">05</span><span class="month">März</span><span class="year">2026</span></div><h2>{n.T}</h2><p class="kurztext"><b>{n.D}</b></p>{ps(n)}<div class="downloads"><h3>Downloads</h3><ul><li><a href="/f.pdf">Flyer Backtage (PDF, 312 KB)</a></li></ul></div><div class="kategorien">Kategorien: {n.CAT}</div></div></div><div id="foot"><p>Gemeinde Oldenau · Am Markt 1 · 21999 Oldenau</p><p>Öffnungszeiten: Mo–Fr 8–12 Uhr</p></div></body>""",
    sub=True,
    authors=[],
    window="Gemeinde Oldenau | Backofen im Museumshof ist wieder in Betrieb",
    but=("paragraphs",),  # the bold short text is both the deck and the lead
)
page(
    "parish news",
    n,
    f"""<div class="wrapper"><div class="topnav">{menu(n, '<a href="/{}">{}</a>')}</div><div class="col-main"><div class="beitrag"><div class="beitrag-kopf"><span class="beitrag-rubrik">{n.CAT}</span><span class="beitrag-datum">Do., 05.03.2026</span></div><h1>{n.T}</h1><h2 class="untertitel">{n.D}</h2><div class="beitrag-inhalt">{ps(n)}<p class="autor">({n.A})</p></div><div class="beitrag-foto"><img src="/o.jpg"><div class="bildunterschrift">Das neue Gewölbe (Foto: K. Brodersen)</div></div></div></div><div class="col-side"><div class="box"><h4>Losung des Tages</h4><p>24.11.2026: Der Morgen bricht an, und die Nacht ist vorbei für alle, die wachen.</p></div></div></div>""",
    sub=True,
)
n = site("de-uni")
page(
    "museum blog",
    n,
    f"""<header class="mus-header"><div class="opening">Heute geöffnet 10–18 Uhr</div><ul>{menu(n)}</ul></header><main><div class="hero"><p class="hero-kicker">Blog</p><h1 class="hero-title">{n.T}</h1><p class="hero-lead">{n.D}</p></div><div class="meta-row"><div class="meta-item"><span class="meta-label">Autorin</span><span class="meta-value">{n.A}</span></div><div class="meta-item"><span class="meta-label">Datum</span><span class="meta-value">{n.L}</span></div><div class="meta-item"><span class="meta-label">Lesezeit</span><span class="meta-value">4 Minuten</span></div></div><div class="richtext">{ps(n)}</div><div class="event-teaser"><h3>Zum Thema im Museum</h3><p class="event-date">12. Dezember 2026, 19 Uhr</p><p>Führung durch die Ausstellung mit der Kuratorin. Eintritt frei.</p></div></main><footer>{n.FOOT}</footer>""",
    sub=True,
)
page(
    "podcast episode",
    n,
    f"""<header><a href="/">{n.site}</a><ul>{menu(n)}</ul></header><main class="episode"><div class="episode-header"><span class="episode-number">Folge 34</span><h1 class="episode-title">{n.T}</h1><div class="episode-meta"><span class="episode-date">{n.N}</span><span class="episode-duration">42:17</span></div><div class="episode-hosts">Mit {n.A} und {n.A2}</div></div><div class="player"><button>Abspielen</button><span>00:00</span><span>42:17</span></div><div class="shownotes">{ps(n)}</div><div class="subscribe"><h3>Podcast abonnieren</h3><ul><li><a href="#">Apple Podcasts</a></li><li><a href="#">Spotify</a></li></ul></div><div class="transcript-link"><a href="/t.txt">Transkript herunterladen</a></div></main><footer>{n.FOOT}</footer>""",
    authors=["Annegret Sommerlatt", "Bastian Kühnel"],
    but=("authors",),  # a podcast's hosts, named behind a mere "with"
)
page(
    "sulu",
    n,
    f"""<body><header class="header"><nav class="header__nav"><ul>{menu(n)}</ul></nav></header><section class="content"><div class="container"><a class="back" href="/news">Zurück</a><div class="article-info"><span class="article-info__author">Geschrieben von: {n.A}</span><span class="article-info__date">Datum: {n.L}</span></div><h1 property="title">{n.T}</h1><div class="intro" property="article"><p>{n.D}</p></div><div property="blocks"><div property="description">{ps(n)}</div></div></div></section><footer class="footer"><p>© 2026 sulu.example</p></footer></body>""",
    sub=True,
)
n = site("it")
page(
    "concrete",
    n,
    f"""<div class="ccm-page page-type-blog-entry page-template-blog-entry"><header><div class="ccm-block-autonav"><ul class="nav">{menu(n)}</ul></div></header><main><div class="container"><div class="ccm-block-page-title-byline"><h1 class="page-title">{n.T}</h1><span class="page-date">05/mar/2026 18.22</span><span class="page-author">{n.A}</span></div><p class="ccm-block-page-attribute-display-wrapper lead">{n.D}</p><div class="ccm-custom-style-container">{ps(n)}</div><div class="ccm-block-next-previous-wrapper"><div class="ccm-block-next-previous-header"><h5>Precedente</h5></div><p class="ccm-block-next-previous-previous-link"><a href="/p">{n.PREV}</a></p></div><div class="ccm-conversation-wrapper"><h4>Commenti</h4>{comments(n, '<div class="ccm-conversation-message"><div class="ccm-conversation-message-byline"><span class="ccm-conversation-message-username">{}</span> alle {}</div><div class="ccm-conversation-message-body"><p>{}</p></div></div>')}</div></div></main><footer>{n.FOOT}</footer></div>""",
    sub=True,
)
n = site("fr")
page(
    "spip squelette",
    n,
    f"""<body class="pas_surlignable page_article"><div id="page"><div id="entete"><a rel="start home" href="/"><strong id="nom_site_spip">{n.site}</strong></a></div><div id="conteneur"><div id="contenu"><div id="hierarchie"><a href="/">Accueil</a> &gt; <a href="/r">{n.CAT}</a></div><div class="cartouche"><h1 class="crayon article-titre-7">{n.T}</h1><p class="info-publi"><abbr class="published" title="2026-03-05T17:22:00Z">jeudi {n.L}</abbr><span class="sep">, </span><span class="auteurs">par <span class="vcard author"><a class="url fn spip_in" href="/auteur7">{n.A}</a></span></span></p></div><div class="crayon article-chapo-7 chapo"><p>{n.D}</p></div><div class="crayon article-texte-7 texte">{ps(n, h='<h2 class="spip">{}</h2>')}</div><div id="forum"><h2>Vos commentaires</h2><ul class="forum-fil">{comments(n, '<li class="forum-fil"><div class="forum-chapo"><strong>Le {1}</strong>, par <span>{0}</span></div><div class="forum-texte"><p>{2}</p></div></li>')}</ul></div></div></div><div id="navigation"><div class="menu rubriques"><ul>{menu(n)}</ul></div></div><div id="extra"><h2>Dans la même rubrique</h2><ul>{others(n)}</ul></div><div id="pied"><small>2014-2026 © {n.site}</small></div></div></body>""",
    sub=True,
)
page(
    "dotclear",
    n,
    f"""<body class="dc-post"><div id="page"><div id="top"><h1><span><a href="/">{n.site}</a></span></h1></div><div id="wrapper"><div id="main"><div id="content"><p id="navlinks"><a href="/p" class="prev">&#171; {n.PREV}</a> - <a href="/n" class="next">{n.NEXT} &#187;</a></p><div id="p12" class="post"><h2 class="post-title">{n.T}</h2><p class="post-info">Par <a href="#">{n.A}</a> le jeudi {n.L}, 18:22 - <a href="/c">{n.CAT}</a> - <a href="/l" rel="bookmark">Lien permanent</a></p><ul class="post-tags"><li><a href="/t">{n.TAGS[0]}</a></li></ul><div class="post-content">{ps(n, h="<h3>{}</h3>")}</div></div><div id="comments"><h3>Commentaires</h3><dl>{comments(n, '<dt id="c3"><a href="#c3" class="comment-number">1.</a> Le {1} par {0}</dt><dd><p>{2}</p></dd>')}</dl></div></div></div><div id="sidebar"><div id="blognav"><div class="lastposts"><h2>Derniers billets</h2><ul>{others(n)}</ul></div><div class="months"><h2>Archives</h2><ul>{months(n)}</ul></div></div></div></div><p id="footer">Propulsé par <a href="#">Dotclear</a></p></div></body>""",
)
n = site("pt")
page(
    "blog of an institute",
    n,
    f"""<header><ul>{menu(n)}</ul></header><div id="wrapper"><main><div id="viewlet-above-content"><div id="portal-breadcrumbs"><span>Você está aqui:</span> <a href="/">Página Inicial</a></div></div><div id="content"><h1 class="documentFirstHeading">{n.T}</h1><div class="documentDescription description">{n.D}</div><div class="documentByLine"><span class="documentAuthor">por <a href="/author/ji">{n.A}</a></span> <span class="documentPublished"><span>publicado</span> <span>{n.N} 09h12</span>, </span><span class="documentModified"><span>última modificação</span> <span>{n.MN} 10h00</span></span></div><div id="content-core"><div id="parent-fieldname-text">{ps(n)}</div></div></div></main></div><footer>{n.FOOT}</footer>""",
    sub=True,
    mod=True,
)
