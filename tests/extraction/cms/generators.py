"""Posts as static site generators, documentation tools and wikis print them, without metadata."""
# ruff: noqa: E501 - a page is a line

from __future__ import annotations

from tests.extraction.cms.parts import Pages, comments, menu, others, ps, site, texts

PAGES = Pages()
page = PAGES.add

n = site("en")
page(
    "jekyll minima",
    n,
    f"""<header class="site-header" role="banner"><div class="wrapper"><a class="site-title" rel="author" href="/">{n.site}</a><nav class="site-nav"><div class="trigger">{menu(n, '<a class="page-link" href="/{}/">{}</a>')}</div></nav></div></header><main class="page-content" aria-label="Content"><div class="wrapper"><article class="post h-entry" itemscope itemtype="http://schema.org/BlogPosting"><header class="post-header"><h1 class="post-title p-name" itemprop="name headline">{n.T}</h1><p class="post-meta"><time class="dt-published" datetime="2026-03-05T09:00:00-05:00" itemprop="datePublished">Mar 5, 2026</time> • <span itemprop="author" itemscope itemtype="http://schema.org/Person"><span class="p-author h-card" itemprop="name">{n.A}</span></span></p></header><div class="post-content e-content" itemprop="articleBody">{ps(n, h='<h2 id="s">{}</h2>')}</div><a class="u-url" href="/flash.html" hidden></a></article></div></main><footer class="site-footer h-card"><data class="u-url" href="/"></data><div class="wrapper"><h2 class="footer-heading">{n.site}</h2><div class="footer-col-wrapper"><ul class="contact-list"><li class="p-name">Quillon Strathmore</li><li><a class="u-email" href="mailto:q@bench.example">q@bench.example</a></li></ul><p>Notes on old gear that still works.</p></div></div></footer>""",
)
page(
    "hugo papermod",
    n,
    f"""<body class="" id="top"><header class="header"><nav class="nav"><div class="logo"><a href="/">{n.site}</a></div><ul id="menu">{menu(n)}</ul></nav></header><main class="main"><article class="post-single"><header class="post-header"><div class="breadcrumbs"><a href="/">Home</a>&nbsp;»&nbsp;<a href="/posts/">Posts</a></div><h1 class="post-title entry-hint-parent">{n.T}</h1><div class="post-description">{n.D}</div><div class="post-meta"><span title='2026-03-05 09:00:00 -0500 EST'>{n.L}</span>&nbsp;·&nbsp;4 min&nbsp;·&nbsp;{n.A}</div></header><div class="toc"><details><summary accesskey="c"><span class="details">Table of Contents</span></summary><div class="inner"><ul><li><a href="#s1">Step 1: Save the current configuration</a></li><li><a href="#s2">Step 2: Load the new image</a></li></ul></div></details></div><div class="post-content">{ps(n, h='<h2 id="s">{}<a hidden class="anchor" aria-hidden="true" href="#s">#</a></h2>')}</div><footer class="post-footer"><ul class="post-tags"><li><a href="/t">{n.TAGS[0]}</a></li></ul><nav class="paginav"><a class="prev" href="/p"><span class="title">« Prev</span><br><span>{n.PREV}</span></a><a class="next" href="/n"><span class="title">Next »</span><br><span>{n.NEXT}</span></a></nav></footer></article></main><footer class="footer"><span>&copy; 2026 <a href="/">{n.site}</a></span> · <span>Powered by <a href="#">Hugo</a> & <a href="#">PaperMod</a></span></footer></body>""",
    sub=True,
)
page(
    "hugo ananke",
    n,
    f"""<header><div class="bg-black"><nav class="pv3 ph3 ph4-ns"><div class="flex-l justify-between"><a href="/" class="f3 fw2">{n.site}</a><ul class="pl0 mr3">{menu(n)}</ul></div></nav></div></header><main class="pb7" role="main"><article class="flex-l flex-wrap justify-between mw8 center ph3"><header class="mt4 w-100"><aside class="instapaper_ignoref b helvetica tracked ttu">Guides</aside><div id="sharing" class="mt3 ananke-socials"></div><h1 class="f1 athelas mt3 mb1">{n.T}</h1><p class="tracked">By <strong>{n.A}</strong></p><time class="f6 mv4 dib tracked" datetime="2026-03-05T09:00:00-05:00">{n.L}</time><span class="f6 mv4 dib tracked"> - 4 minutes read</span><span class="f6 mv4 dib tracked"> - 712 words</span></header><div class="nested-copy-line-height lh-copy serif f4 nested-links mid-gray pr4-l w-two-thirds-l">{ps(n)}<ul class="pa0"><li class="list di"><a href="/t" class="link f5 grow">{n.TAGS[0]}</a></li></ul></div><aside class="w-30-l mt6-l"><div class="bg-light-gray pa3"><p class="f5 b mb3">Related</p><ul class="pa0 list">{others(n)}</ul></div></aside></article></main><footer class="bg-black bottom-0 w-100 pa3"><div>&copy; {n.site} 2026</div></footer>""",
)
page(
    "docusaurus blog",
    n,
    f"""<div id="__docusaurus"><nav class="navbar navbar--fixed-top"><div class="navbar__inner">{menu(n, '<a class="navbar__item navbar__link" href="/{}">{}</a>')}</div></nav><div id="docusaurus_skipToContent_fallback" class="main-wrapper blog-wrapper blog-post-page"><div class="container margin-vert--lg"><div class="row"><aside class="col col--3"><nav class="sidebar_re4s thin-scrollbar" aria-label="Blog recent posts navigation"><div class="sidebarItemTitle_pO2u">All posts</div><div role="group"><h3 class="yearGroupHeading_rMGB">2026</h3><ul class="sidebarItemList_Yudw">{others(n)}</ul></div></nav></aside><main class="col col--7"><article class=""><header><h1 class="title_f1Hy">{n.T}</h1><div class="container_mt6G margin-vert--md"><time datetime="2026-03-05T00:00:00.000Z">{n.L}</time> · 4 min read</div><div class="margin-top--md margin-bottom--sm row"><div class="col col--12 authorCol_Hf19"><div class="avatar margin-bottom--sm"><a href="#" class="avatar__photo-link"><img class="avatar__photo" src="/a.png" alt="{n.A}"></a><div class="avatar__intro"><div class="avatar__name"><a href="#"><span class="authorName_yefp">{n.A}</span></a></div><small class="authorTitle_nd0D" title="Maintainer">Maintainer of firmware tools</small></div></div></div></div></header><div id="__blog-post-container" class="markdown">{ps(n, h='<h2 class="anchor anchorWithStickyNavbar" id="s">{}<a href="#s" class="hash-link" aria-label="Direct link">#</a></h2>')}</div><footer class="docusaurus-mt-lg"><div class="row margin-top--sm"><div class="col"><b>Tags:</b><ul class="tags_jXut padding--none"><li class="tag_QGVx"><a href="/t">{n.TAGS[0]}</a></li></ul></div></div><div class="row margin-top--sm"><div class="col"><a href="/edit" class="theme-edit-this-page">Edit this page</a></div></div></footer></article><nav class="pagination-nav docusaurus-mt-lg" aria-label="Blog post page navigation"><a class="pagination-nav__link pagination-nav__link--prev" href="/p"><div class="pagination-nav__sublabel">Newer post</div><div class="pagination-nav__label">{n.PREV}</div></a></nav></main><div class="col col--2"><div class="tableOfContents_bqdL"><ul class="table-of-contents"><li><a href="#s" class="table-of-contents__link">Step 1: Save the current configuration</a></li></ul></div></div></div></div></div><footer class="theme-layout-footer footer"><div class="footer__copyright">Copyright © 2026 {n.site}. Built with Docusaurus.</div></footer></div>""",
)
n = site("de")
page(
    "hexo landscape",
    n,
    f"""<div id="container"><div id="wrap"><header id="header"><div id="header-title"><h1 id="logo-wrap"><a href="/" id="logo">{n.site}</a></h1></div><nav id="main-nav">{menu(n, '<a class="main-nav-link" href="/{}">{}</a>')}</nav></header><div class="outer"><section id="main"><article id="post-l" class="h-entry article article-type-post"><div class="article-meta"><a href="/l" class="article-date"><time class="dt-published" datetime="2026-03-05T17:22:00.000Z">2026-03-05</time></a><div class="article-category"><a class="article-category-link" href="/c">{n.CAT}</a></div></div><div class="article-inner"><header class="article-header"><h1 class="p-name article-title" itemprop="headline name">{n.T}</h1></header><div class="e-content article-entry" itemprop="articleBody">{ps(n)}</div><footer class="article-footer"><a class="article-share-link">Share</a><ul class="article-tag-list"><li class="article-tag-list-item"><a href="/t">{n.TAGS[0]}</a></li></ul></footer></div><nav id="article-nav"><a href="/n" id="article-nav-newer" class="article-nav-link-wrap"><strong class="article-nav-caption">Newer</strong><div class="article-nav-title">{n.NEXT}</div></a></nav></article></section><aside id="sidebar"><div class="widget-wrap"><h3 class="widget-title">Recent Posts</h3><div class="widget"><ul>{others(n)}</ul></div></div></aside></div><footer id="footer"><div id="footer-info">&copy; 2026 {n.A2}<br>Powered by <a href="#">Hexo</a></div></footer></div></div>""",
    authors=[],
)
page(
    "pelican notmyidea",
    n,
    f"""<body id="index" class="home"><header id="banner" class="body"><h1><a href="/">{n.site}</a></h1><nav><ul>{menu(n)}</ul></nav></header><section id="content" class="body"><article><header><h1 class="entry-title"><a href="/l.html" rel="bookmark" title="Permalink to {n.T}">{n.T}</a></h1></header><div class="entry-content"><footer class="post-info"><abbr class="published" title="2026-03-05T18:22:00+01:00">Published: Do 05 März 2026</abbr><address class="vcard author">By <a class="url fn" href="/author/fa.html">{n.A}</a></address><p>In <a href="/c">{n.CAT}</a>.</p><p>tags: <a href="/t">{n.TAGS[0]}</a></p></footer>{ps(n)}</div></article></section><section id="extras" class="body"><div class="blogroll"><h2>links</h2><ul><li><a href="#">Alpenverein</a></li></ul></div></section><footer id="contentinfo" class="body"><address id="about" class="vcard body">Proudly powered by <a href="#">Pelican</a></address></footer></body>""",
)
page(
    "eleventy base blog",
    n,
    f"""<a href="#skip" class="visually-hidden">Zum Inhalt springen</a><header><a href="/" class="home-link">{n.site}</a><nav><h2 class="visually-hidden">Navigation</h2><ul class="nav">{menu(n)}</ul></nav></header><main id="skip"><heading-anchors><h1>{n.T}</h1><ul class="post-metadata"><li><time datetime="2026-03-05">05 März 2026</time></li><li><a href="/tags/a/" class="post-tag">{n.TAGS[0]}</a></li></ul>{ps(n)}<ul class="links-nextprev"><li class="links-nextprev-prev">← Vorheriger<br> <a href="/p">{n.PREV}</a></li><li class="links-nextprev-next">Nächster<br><a href="/n">{n.NEXT}</a> →</li></ul></heading-anchors></main><footer><p><em>Erstellt mit Eleventy</em></p></footer>""",
    authors=[],
)
page(
    "gatsby starter",
    n,
    f"""<div id="___gatsby"><div class="global-wrapper" data-is-root-path="false"><header class="global-header"><a class="header-link-home" href="/">{n.site}</a></header><main><article class="blog-post" itemscope itemtype="http://schema.org/Article"><header><h1 itemprop="headline">{n.T}</h1><p>March 05, 2026</p></header><section itemprop="articleBody">{ps(n)}</section><hr><footer><div class="bio"><img class="bio-avatar" alt="Profilbild" src="/p.png"><p>Written by <strong>{n.A}</strong> who lives and works in Esslingen and walks a lot. <a href="#">You should follow them on Twitter</a></p></div></footer></article><nav class="blog-post-nav"><ul><li><a href="/p" rel="prev">← {n.PREV}</a></li><li><a href="/n" rel="next">{n.NEXT} →</a></li></ul></nav></main><footer>© 2026, Built with <a href="#">Gatsby</a></footer></div></div>""",
)
n = site("en")
page(
    "discourse topic",
    n,
    f"""<body class="crawler"><header><a href="/">{n.site}</a></header><div id="main-outlet" class="wrap" role="main"><div id="topic-title"><h1><a href="/t/1">{n.T}</a></h1><div class="topic-category"><span class="category-name">{n.CAT}</span></div></div><div itemscope itemtype="http://schema.org/DiscussionForumPosting"><meta itemprop="headline" content="{n.T}"><div id="post_1" itemprop="comment" class="topic-body crawler-post"><div class="crawler-post-meta"><span class="creator" itemprop="author" itemscope itemtype="http://schema.org/Person"><a itemprop="url" rel="nofollow" href="/u/ca"><span itemprop="name">{n.A}</span></a></span><span class="crawler-post-infos"><time itemprop="datePublished" datetime="2026-03-05T14:12:00Z" class="post-time">March 5, 2026, 2:12pm</time><span itemprop="position">1</span></span></div><div class="post" itemprop="text">{ps(n)}</div><div class="post-likes">4 Likes</div></div>{comments(n, '<div id="post_2" itemprop="comment" itemscope itemtype="http://schema.org/Comment" class="topic-body crawler-post"><div class="crawler-post-meta"><span class="creator" itemprop="author"><a href="/u/x"><span itemprop="name">{}</span></a></span><span class="crawler-post-infos"><time itemprop="datePublished" datetime="2026-03-07T09:12:00Z" class="post-time">{}</time></span></div><div class="post" itemprop="text"><p>{}</p></div></div>')}</div></div><footer class="container wrap"><nav class="crawler-nav"><ul><li><a href="/">Home</a></li><li><a href="/guidelines">Guidelines</a></li></ul></nav></footer></body>""",
    paras=[*texts(n), *(text for _, text in n.C)],
)
n = site("de-mag")
page(
    "mediawiki",
    n,
    f"""<body class="mediawiki ltr ns-0 skin-vector"><div id="mw-page-base"></div><div id="content" class="mw-body" role="main"><h1 id="firstHeading" class="firstHeading mw-first-heading"><span class="mw-page-title-main">{n.T}</span></h1><div id="bodyContent" class="vector-body"><div id="siteSub" class="noprint">aus {n.site}, dem freien Wiki</div><div id="contentSub"></div><div id="mw-content-text" class="mw-body-content mw-content-ltr" lang="de"><div class="mw-parser-output"><p>{n.B[0][1]}</p><div id="toc" class="toc" role="navigation"><div class="toctitle"><h2 id="mw-toc-heading">Inhaltsverzeichnis</h2></div><ul><li class="toclevel-1"><a href="#H"><span class="tocnumber">1</span> <span class="toctext">Hintergrund</span></a></li></ul></div><h2><span class="mw-headline" id="H">Hintergrund</span><span class="mw-editsection"><span class="mw-editsection-bracket">[</span><a href="/edit">Bearbeiten</a><span class="mw-editsection-bracket">]</span></span></h2><p>{n.B[1][1]}</p><p>{n.B[3][1]}</p><p>{n.B[4][1]}</p></div></div><div class="printfooter">Abgerufen von „<a href="/w">https://www.site.example/index.php?title=R&amp;oldid=99</a>“</div><div id="catlinks" class="catlinks"><div class="mw-normal-catlinks"><a href="/k">Kategorie</a>: <ul><li><a href="/c">{n.CAT}</a></li></ul></div></div></div></div><div id="mw-navigation"><div id="p-personal"><ul><li><a href="/login">Anmelden</a></li></ul></div><div id="p-navigation"><h3>Navigation</h3><ul>{menu(n)}</ul></div></div><footer id="footer" class="mw-footer"><ul id="footer-info"><li id="footer-info-lastmod"> Diese Seite wurde zuletzt am 9. Juni 2026 um 10:00 Uhr bearbeitet.</li><li id="footer-info-copyright">Der Inhalt ist verfügbar unter CC BY-SA.</li></ul></footer></body>""",
    authors=[],
    pub=None,
    mod=True,
    paras=[n.B[0][1], "Hintergrund", n.B[1][1], n.B[3][1], n.B[4][1]],
)
page(
    "wikinews",
    n,
    f"""<body class="mediawiki"><div id="content" class="mw-body" role="main"><h1 id="firstHeading" class="firstHeading">{n.T}</h1><div id="bodyContent"><div id="siteSub" class="noprint">aus {n.site}, den freien Nachrichten</div><div id="mw-content-text"><div class="mw-parser-output"><div id="publication_notice"><p><b>Veröffentlicht:</b> 20:10, 5. Mär. 2026 (CET)</p></div><p><b>Grünheim (Hessen)</b>, 05.03.2026 – {n.B[0][1]}</p>{"".join(f"<p>{text}</p>" for _, text in n.B[1:])}<h2><span class="mw-headline" id="Quellen">Quellen</span></h2><ul><li>wasserblatt.example: „<a href="#">Speicher unter dem Park</a>“ (04.03.2026)</li></ul></div></div><div id="catlinks"><a href="/k">Kategorien</a>: <ul><li><a href="/c">05.03.2026</a></li></ul></div></div></div><div id="mw-navigation"><ul>{menu(n)}</ul></div><div id="footer"><ul><li id="footer-info-lastmod">Diese Seite wurde zuletzt am 9. Juni 2026 um 10:00 Uhr bearbeitet.</li></ul></div></body>""",
    authors=[],
    mod=True,
    paras=[
        f"Grünheim (Hessen), 05.03.2026 – {n.B[0][1]}",
        *[text for _, text in n.B[1:]],
        "Quellen",
        "wasserblatt.example: „Speicher unter dem Park“ (04.03.2026)",
    ],
)
page(
    "dokuwiki blog",
    n,
    f"""<div id="dokuwiki__site"><div id="dokuwiki__top" class="site dokuwiki mode_show"><div id="dokuwiki__header"><div class="headings group"><p class="h1"><a href="/"><span>{n.site}</span></a></p></div><div class="breadcrumbs"><div class="youarehere"><span class="bchead">Sie befinden sich hier: </span><a href="/">start</a></div></div></div><div class="wrapper group"><div id="dokuwiki__content"><div class="pad group"><div class="pageId"><span>blog:regenwasser</span></div><div class="page group"><h1 class="sectionedit1" id="r">{n.T}</h1><div class="level1">{ps(n, quote="<blockquote><div class='no'>{}</div></blockquote>")}</div><div class="blogtng_footer"><div class="level1"><p><a href="/l">{n.L}, 18:22</a> · <a href="#">{n.A}</a> · <a href="#c">2 Kommentare</a></p></div></div></div><div class="docInfo"><bdi>blog/regenwasser.txt</bdi> · Zuletzt geändert: 2026/06/09 10:00 von <bdi>osterkamp</bdi></div></div></div></div><div id="dokuwiki__footer"><div class="license">Falls nicht anders bezeichnet, ist der Inhalt unter der folgenden Lizenz veröffentlicht: CC BY</div></div></div></div>""",
    mod=True,
    but=("authors", "published"),  # a line behind the text with no label, as those of comments are
)
n = site("en-co")
page(
    "confluence blog",
    n,
    f"""<body class="theme-default view-blog-post"><div id="page"><div id="header-precursor"></div><header id="header"><nav class="aui-header"><ul class="aui-nav">{menu(n)}</ul></nav></header><div id="main" class="aui-page-panel"><div id="main-header"><div id="title-heading" class="pagetitle with-breadcrumbs"><div id="breadcrumb-section"><ol id="breadcrumbs"><li><span><a href="/d">Blog</a></span></li><li><a href="/2026">2026</a></li><li><a href="/03">March</a></li></ol></div><h1 id="title-text" class="with-breadcrumbs"><a href="/l">{n.T}</a></h1></div></div><div id="content" class="page view"><div class="page-metadata"><ul><li class="page-metadata-modification-info">Created by <span class="author"><a href="/~dl" class="url fn confluence-userlink">{n.A}</a></span> on <a class="blogpost-date" href="/d">{n.L}</a></li></ul></div><div id="main-content" class="wiki-content">{ps(n)}</div><div id="likes-and-labels-container"><div id="likes-section">Be the first to like this</div><div id="labels-section"><ul class="label-list"><li><a class="aui-label" href="/l">{n.TAGS[0]}</a></li></ul></div></div><div id="comments-section" class="pageSection"><h2 id="comments-section-title" class="section-title">1 Comment</h2><ol class="comment-threads">{comments(n, '<li class="comment-thread"><div class="comment"><h4 class="author"><a href="#">{0}</a></h4><div class="comment-body"><div class="comment-content wiki-content"><p>{2}</p></div><ul class="comment-actions"><li class="comment-date"><a href="#">{1}</a></li></ul></div></div></li>')}</ol></div></div></div><div id="footer"><ul id="poweredby"><li>Powered by <a href="#">Atlassian Confluence</a></li></ul></div></div></body>""",
)
