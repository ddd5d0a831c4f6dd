"""Posts of WordPress with what themes and plugins put around and between the paragraphs, some with metadata."""
# ruff: noqa: E501 - a page is a line

from __future__ import annotations

from tests.extraction.cms.parts import Pages, boxed, comments, menu, months, others, ps, site

PAGES = Pages()
page = PAGES.add

TOC = '<div id="ez-toc-container" class="ez-toc-v2_0_11 counter-hierarchy ez-toc-counter"><p class="ez-toc-title">Inhaltsverzeichnis</p><nav><ul class="ez-toc-list"><li><a class="ez-toc-link" href="#a">Die erste Etappe</a></li></ul></nav></div>'
AD = '<div class="adsanity ad-container"><p style="font-size:10px">Anzeige</p><ins class="adsbygoogle"></ins></div>'
NEWSLETTER = '<div class="mc4wp-form-wrap"><h3>Keinen Beitrag verpassen!</h3><p>Trag dich ein und du bekommst jeden neuen Beitrag direkt in dein Postfach.</p><form class="mc4wp-form"><p><label>E-Mail-Adresse: <input type="email"></label></p><p><input type="submit" value="Abonnieren"></p></form></div>'
YARPP = "<div class='yarpp-related'><h3>Ähnliche Beiträge:</h3><ol>{}</ol></div>"
RATING = '<div class="kk-star-ratings kksr-valign-bottom"><div class="kksr-stars"></div><div class="kksr-legend">4.6/5 - (18 Bewertungen)</div></div>'
ABOUT = '<div class="saboxplugin-wrap"><div class="saboxplugin-gravatar"><img src="/a.jpg"></div><div class="saboxplugin-authorname"><a class="vcard author" rel="author"><span class="fn">{}</span></a></div><div class="saboxplugin-desc"><p>{}</p></div></div>'
REPLY = """<li class="comment"><div class="comment-body"><div class="comment-author vcard"><cite class="fn">{}</cite></div><div class="comment-meta"><a href="#">{}</a></div><p>{}</p></div></li>"""

n = site("de")
page(
    "plugins between the paragraphs",
    n,
    f"""<header><a href="/">{n.site}</a><nav><ul>{menu(n)}</ul></nav></header><main><article class="post hentry"><h1 class="entry-title">{n.T}</h1><p class="meta">von <a href="/author/fa/" rel="author">{n.A}</a> am {n.L}</p><div class="entry-content"><p class="disclosure"><em>Dieser Beitrag enthält Affiliate-Links.</em></p>{boxed(n, {1: TOC, 3: AD, 5: NEWSLETTER, -1: RATING + YARPP.format(others(n)) + ABOUT.format(n.A, n.BIO)})}</div></article><section id="comments"><h3>2 Kommentare</h3><ol>{comments(n, REPLY)}</ol></section></main>""",
)
page(
    "oceanwp meta list",
    n,
    f"""<div id="outer-wrap"><header id="site-header"><ul id="menu-main">{menu(n)}</ul></header><main id="main"><header class="page-header"><div class="container page-header-inner"><h1 class="page-header-title">Blog</h1><nav class="site-breadcrumbs"><ol><li><a href="/">Startseite</a></li><li>{n.CAT}</li><li>{n.T}</li></ol></nav></div></header><div id="content-wrap"><article id="post-1"><header class="entry-header"><h2 class="single-post-title entry-title">{n.T}</h2></header><ul class="meta ospm-default"><li class="meta-author"><span class="screen-reader-text">Beitrags-Autor:</span><a href="/author/fa/" title="Beiträge von {n.A}" rel="author">{n.A}</a></li><li class="meta-date"><span class="screen-reader-text">Beitrag veröffentlicht:</span>{n.L}</li><li class="meta-mod-date"><span class="screen-reader-text">Beitrag zuletzt geändert am:</span>{n.ML}</li><li class="meta-cat"><span class="screen-reader-text">Beitrags-Kategorie:</span><a href="/c" rel="category tag">{n.CAT}</a></li><li class="meta-comments"><span class="screen-reader-text">Beitrags-Kommentare:</span><a href="#">2 Kommentare</a></li><li class="meta-rt"><span class="screen-reader-text">Lesedauer:</span>4 min Lesezeit</li></ul><div class="entry-content clr">{ps(n)}</div><nav class="navigation post-navigation"><h2 class="screen-reader-text">Weitere Artikel ansehen</h2><div class="nav-links"><div class="nav-previous"><a href="/p" rel="prev"><span class="title">Vorheriger Beitrag</span><span class="post-title">{n.PREV}</span></a></div></div></nav><section id="related-posts"><h3 class="theme-heading related-posts-title"><span class="text">Das könnte dir auch gefallen</span></h3><article class="related-post"><h3 class="related-post-title"><a href="/r">{n.REL[0]}</a></h3><time class="published" datetime="2025-07-12"><i></i>12. Juli 2025</time></article></section></article></div></main></div>""",
    mod=True,
)
page(
    "avada",
    n,
    f"""<div id="boxed-wrapper"><header class="fusion-header-wrapper"><ul class="fusion-menu">{menu(n)}</ul></header><section class="fusion-page-title-bar"><div class="fusion-page-title-row"><div class="fusion-page-title-captions"><h1 class="entry-title">{n.T}</h1></div><div class="fusion-breadcrumbs"><span><a href="/">Start</a></span><span class="fusion-breadcrumb-sep">/</span><span class="breadcrumb-leaf">{n.T}</span></div></div></section><main id="main"><section id="content"><div class="single-navigation clearfix"><a href="/p" rel="prev">Zurück</a><a href="/n" rel="next">Vor</a></div><article class="post"><div class="post-content">{ps(n)}</div><div class="fusion-meta-info"><div class="fusion-meta-info-wrapper">Von <span class="vcard"><span class="fn"><a href="/author/fa/" rel="author">{n.A}</a></span></span><span class="fusion-inline-sep">|</span><span class="updated rich-snippet-hidden">2026-06-09T10:00:00+02:00</span><span>{n.L}</span><span class="fusion-inline-sep">|</span><a href="/c" rel="category tag">{n.CAT}</a><span class="fusion-inline-sep">|</span><span class="fusion-comments"><a href="#">2 Kommentare</a></span></div></div><div class="fusion-sharing-box"><h4>Teilen Sie diesen Artikel!</h4><div class="fusion-social-networks"><a href="#">Facebook</a></div></div><div class="about-author"><div class="fusion-title"><h3>Über den Autor: <a href="/author/fa/">{n.A}</a></h3></div><div class="about-author-container"><div class="description">{n.BIO}</div></div></div><section class="related-posts single-related-posts"><h3>Ähnliche Beiträge</h3><div class="fusion-carousel"><h4><a href="/r">{n.REL[0]}</a></h4><div class="fusion-carousel-meta"><span class="fusion-date">Juli 12th, 2025</span></div></div></section></article></section></main></div>""",
    mod=True,
)
page(
    "enfold",
    n,
    f"""<div id="wrap_all"><header id="header"><ul id="avia-menu">{menu(n)}</ul></header><div id="main"><div class="stretch_full container_wrap alternate_color light_bg_color title_container"><div class="container"><strong class="main-title entry-title"><a href="/blog" rel="bookmark">Blog - Aktuelle Neuigkeiten</a></strong><div class="breadcrumb"><span class="trail-before">Du bist hier: </span><a href="/">Startseite</a> / <span class="trail-end">{n.T}</span></div></div></div><div class="container"><main class="template-blog content"><article class="post-entry post-entry-type-standard"><div class="blog-meta"></div><div class="entry-content-wrapper clearfix standard-content"><header class="entry-content-header"><div class="av-heading-wrapper"><h1 class="post-title entry-title">{n.T}</h1><span class="post-meta-infos"><time class="date-container minor-meta updated">{n.L}</time><span class="text-sep text-sep-date">/</span><span class="comment-container minor-meta"><a href="#">2 Kommentare</a></span><span class="text-sep">/</span><span class="blog-categories minor-meta">in <a href="/c" rel="tag">{n.CAT}</a></span><span class="text-sep">/</span><span class="blog-author minor-meta">von <span class="entry-author-link"><span class="author"><span class="fn"><a href="/author/fa/" rel="author">{n.A}</a></span></span></span></span></span></div></header><div class="entry-content">{ps(n)}</div><footer class="entry-footer"><div class="av-social-sharing-box"><h5 class="av-share-link-description">Eintrag teilen</h5><ul><li><a href="#"><span class="avia_hidden_link_text">Teilen auf Facebook</span></a></li></ul></div></footer></div></article><div class="related_posts"><h5 class="related_title">Das könnte Dich auch interessieren</h5><div class="related_entries_container"><a href="/r" title="{n.REL[0]}">{n.REL[0]}</a></div></div><div class="comment-entry"><div class="comment_meta_container"><div class="side-container-comment-inner"><span class="comment-count">2</span><span class="comment-text">Kommentare</span></div></div><div class="comment_container"><ol class="commentlist">{comments(n, REPLY)}</ol></div></div></main><aside class="sidebar"><section class="widget"><h3>Archiv</h3><ul>{months(n)}</ul></section></aside></div></div></div>""",
)
n = site("de-mag")
page(
    "yoast graph, author in the graph only",
    n,
    f"""<header><a href="/">{n.site}</a><ul>{menu(n)}</ul></header><main><article class="post"><h1>{n.T}</h1><div class="entry-content">{ps(n)}</div></article></main><footer>{n.FOOT}</footer>""",
    head=f"""<meta name="description" content="{n.D}"><meta property="og:title" content="{n.T}"><meta property="og:site_name" content="{n.site}"><meta property="article:published_time" content="2026-03-05T17:22:00+00:00"><meta property="article:modified_time" content="2026-06-09T08:00:00+00:00"><meta name="twitter:label1" content="Verfasst von"><meta name="twitter:data1" content="{n.A}"><script type="application/ld+json">{{"@context":"https://schema.org","@graph":[{{"@type":"Article","@id":"#article","headline":"{n.T}","author":{{"@id":"#p"}},"datePublished":"2026-03-05T17:22:00+00:00","dateModified":"2026-06-09T08:00:00+00:00","publisher":{{"@id":"#org"}}}},{{"@type":"WebPage","@id":"#page","name":"{n.T} - {n.site}","datePublished":"2026-03-05T17:22:00+00:00"}},{{"@type":"Person","@id":"#p","name":"{n.A}"}},{{"@type":"Organization","@id":"#org","name":"{n.site}"}}]}}</script>""",
    mod=True,
)
page(
    "co-authors and a guest",
    n,
    f"""<header><a href="/">{n.site}</a><ul>{menu(n)}</ul></header><main><article><header><h1 class="entry-title">{n.T}</h1><p class="subtitle">{n.D}</p><p class="byline">Ein Gastbeitrag von <a href="/author/mo/" class="author url fn" rel="author">{n.A}</a> und <a href="/author/jf/" class="author url fn" rel="author">{n.A2}</a></p><p class="date">{n.L}, 18:22 Uhr</p></header><figure class="wp-caption"><img src="/x.jpg"><figcaption class="wp-caption-text">Der Speicher unter dem Park (Foto: Stadt Grünheim)</figcaption></figure><div class="entry-content">{ps(n)}</div></article></main><footer>{n.FOOT}</footer>""",
    sub=True,
    authors=["Mechthild Osterkamp", "Jannis Feldhege"],
)
page(
    "flatsome, date badge",
    n,
    f"""<div id="wrapper"><header id="header"><ul class="nav">{menu(n)}</ul></header><main id="main"><div id="content" class="blog-wrapper blog-single"><div class="large-9 col"><article class="post"><div class="article-inner"><header class="entry-header"><div class="entry-header-text"><h6 class="entry-category is-xsmall"><a href="/c" rel="category tag">{n.CAT}</a></h6><h1 class="entry-title">{n.T}</h1><div class="entry-divider is-divider small"></div><div class="entry-meta uppercase is-xsmall"><span class="posted-on">Veröffentlicht am <a href="/l" rel="bookmark"><time class="entry-date published" datetime="2026-03-05T18:22:00+01:00">{n.L}</time><time class="updated" datetime="2026-06-09T10:00:00+02:00">{n.ML}</time></a></span> <span class="byline">von <span class="meta-author vcard"><a class="url fn n" href="/author/mo/">{n.A}</a></span></span></div></div><div class="entry-image relative"><img src="/x.jpg"><div class="badge absolute top post-date badge-outline"><div class="badge-inner"><span class="post-date-day">05</span><br><span class="post-date-month is-small">Mrz</span></div></div></div></header><div class="entry-content single-page">{ps(n)}<div class="blog-share text-center"><div class="social-icons"><a href="#">Facebook</a></div></div></div><footer class="entry-meta text-center">Dieser Eintrag wurde veröffentlicht am <a href="/c" rel="category tag">{n.CAT}</a>. Füge den <a href="/l" rel="bookmark">Permalink</a> deinen Favoriten hinzu.</footer><div class="entry-author author-box"><div class="flex-row align-top"><h5 class="author-name uppercase">{n.A}</h5><p class="author-desc small">{n.BIO}</p></div></div></div></article></div></div></main></div>""",
    mod=True,
)
n = site("de-verein")
page(
    "twenty seventeen, admin as the author",
    n,
    f"""<div id="page" class="site"><header id="masthead"><p class="site-title"><a href="/">{n.site}</a></p><ul>{menu(n)}</ul></header><div id="primary"><main id="main"><article class="post hentry"><header class="entry-header"><div class="entry-meta"><span class="posted-on"><span class="screen-reader-text">Veröffentlicht am</span> <a href="/l" rel="bookmark"><time class="entry-date published updated" datetime="2026-03-05T18:22:00+01:00">{n.L}</time></a></span><span class="byline"> von <span class="author vcard"><a class="url fn n" href="/author/admin/">admin</a></span></span></div><h1 class="entry-title">{n.T}</h1></header><div class="entry-content">{ps(n)}</div></article><nav class="navigation post-navigation"><div class="nav-links"><div class="nav-previous"><a href="/p" rel="prev"><span class="screen-reader-text">Vorheriger Beitrag</span><span aria-hidden="true" class="nav-subtitle">Zurück</span> <span class="nav-title">{n.PREV}</span></a></div></div></nav></main></div><aside id="secondary"><section class="widget"><h2>Neueste Kommentare</h2><ul><li>Uwe bei <a href="/r">{n.REL[1]}</a></li></ul></section></aside></div>""",
    authors=[],
)
page(
    "date box of three lines",
    n,
    f"""<header><a href="/">{n.site}</a><ul>{menu(n)}</ul></header><main><article class="post"><div class="date-box"><span class="day">5</span><span class="month">Mrz</span><span class="year">2026</span></div><h1>{n.T}</h1><div class="post-info"><span class="icon-user"></span> {n.A} <span class="icon-folder"></span> <a href="/c">{n.CAT}</a></div><div class="post-content">{ps(n)}</div></article><aside><h3>Termine</h3><div class="event"><span class="day">12</span><span class="month">Dez</span><span class="year">2026</span> Adventsmarkt</div></aside></main><footer>{n.FOOT}</footer>""",
)
n = site("en")
page(
    "thematic",
    n,
    f"""<div id="wrapper" class="hfeed"><div id="header"><div id="blog-title"><a href="/">{n.site}</a></div><div id="access"><ul class="sf-menu">{menu(n)}</ul></div></div><div id="main"><div id="content"><div id="nav-above" class="navigation"><div class="nav-previous"><a href="/p" rel="prev">&laquo; {n.PREV}</a></div></div><div class="hentry p1 post"><h1 class="entry-title">{n.T}</h1><div class="entry-meta"><span class="meta-prep meta-prep-author">By </span><span class="author vcard"><a class="url fn n" href="/author/ca">{n.A}</a></span><span class="meta-sep meta-sep-entry-date"> | </span><span class="meta-prep meta-prep-entry-date">Published: </span><span class="entry-date"><abbr class="published" title="2026-03-05T09:12:00-0500">{n.L}</abbr></span></div><div class="entry-content">{ps(n)}</div><div class="entry-utility">This entry was posted in <a href="/c" rel="category tag">{n.CAT}</a>. Bookmark the <a href="/l">permalink</a>. Follow any comments here with the <a href="/f">RSS feed for this post</a>. <a class="comment-link" href="#respond">Post a comment</a> or leave a trackback: <a href="/t">Trackback URL</a>.</div></div><div id="comments"><div id="comments-list" class="comments"><h3><span>2</span> Comments</h3><ol>{comments(n, REPLY)}</ol></div></div></div></div></div>""",
)
page(
    "review with a score box and a table of pros",
    n,
    f"""<header><a href="/">{n.site}</a><ul>{menu(n)}</ul></header><main><article class="review"><header><span class="kicker">Review</span><h1>{n.T}</h1><div class="byline">By <a href="/author/ca">{n.A}</a> Updated <time datetime="2026-06-09T10:00:00-04:00">{n.ML}</time> • Published <time datetime="2026-03-05T09:00:00-05:00">{n.L}</time></div></header><p class="affiliate-disclosure">We may earn a commission when you buy through links on our site. <a href="/about">Learn more</a></p><div class="review-box"><div class="score">8.5</div><h4>The good</h4><ul><li>Cheap</li><li>Quiet</li></ul><h4>The bad</h4><ul><li>Ugly case</li></ul><a class="button" href="/buy">Check price</a></div><div class="article-body">{ps(n)}</div></article><div class="newsletter-signup"><h3>Get our weekly bench report</h3><p>One email on Friday with the best fixes of the week.</p></div></main><footer>{n.FOOT}</footer>""",
    mod=True,
)
page(
    "how-to with callouts, code and a table of contents",
    n,
    f"""<header><a href="/">{n.site}</a><ul>{menu(n)}</ul></header><div class="layout"><nav class="docs-sidebar"><ul>{others(n)}</ul></nav><main><nav class="breadcrumb"><a href="/">Guides</a> / <a href="/c">{n.CAT}</a></nav><h1>{n.T}</h1><p class="article-meta">Last updated on June 9, 2026 by <a href="/author/ca">{n.A}</a></p><div class="on-this-page"><strong>On this page</strong><ul><li><a href="#s1">Step 1</a></li><li><a href="#s2">Step 2</a></li></ul></div><div class="content">{ps(n)}</div><div class="feedback"><p>Was this page helpful?</p><button>Yes</button><button>No</button></div><div class="pager"><a href="/p">Previous: {n.PREV}</a><a href="/n">Next: {n.NEXT}</a></div></main></div><footer>{n.FOOT}</footer>""",
    pub=None,
    mod=True,
)
