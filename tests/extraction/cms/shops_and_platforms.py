"""Posts of shops, platforms of writers, newer builders and older portals, without metadata."""
# ruff: noqa: E501 - a page is a line

from __future__ import annotations

from tests.extraction.cms.parts import Pages, boxed, comments, menu, others, ps, site

PAGES = Pages()
page = PAGES.add

n = site("en-co")
page(
    "shopify blog, dawn",
    n,
    f"""<header class="header"><a href="/">{n.site}</a><nav><ul class="list-menu">{menu(n)}</ul></nav></header><main id="MainContent"><article class="article-template" itemscope itemtype="http://schema.org/BlogPosting"><div class="article-template__hero-container"><div class="article-template__hero-medium media"><img src="/h.jpg" alt=""></div></div><header class="page-width page-width--narrow"><h1 class="article-template__title" itemprop="headline">{n.T}</h1><span class="circle-divider caption-with-letter-spacing" itemprop="dateCreated pubdate datePublished"><time datetime="2026-03-05T15:00:00Z">{n.L}</time></span><span class="caption-with-letter-spacing" itemprop="author" itemscope itemtype="http://schema.org/Person"><span itemprop="name">{n.A}</span></span></header><div class="article-template__social-sharing page-width"><button class="share-button__button">Share</button><div class="share-button__fallback"><label>Link</label><button>Close share</button></div></div><div class="article-template__content page-width page-width--narrow rte" itemprop="articleBody">{ps(n)}</div><div class="article-template__back element-margin-top center"><a href="/blogs/news" class="article-template__link link">Back to blog</a></div></article></main><footer class="footer"><h2>Subscribe to our emails</h2><small>&copy; 2026, {n.site} Powered by Shopify</small></footer>""",
)
page(
    "wix, day without a year",
    n,
    f"""<div id="root"><header><ul>{menu(n)}</ul></header><div class="TPASection_x"><div class="blog-page"><ul class="MABqta"><li class="MABqta2"><span title="{n.A}" class="tQ0Q1A dlINDG" data-hook="user-name">{n.A}</span></li><li class="MABqta3"><span title="Mar 5" class="post-metadata__date time-ago" data-hook="time-ago">Mar 5</span></li><li><span class="post-metadata__readTime" data-hook="time-to-read">4 min read</span></li></ul><h1 class="UbhFJ7" data-hook="post-title">{n.T}</h1><div class="fTEXDR" data-hook="post-description">{ps(n, p='<div data-breakout="normal"><p class="d7d4a"><span>{}</span></p></div>')}</div></div></div><footer>{n.FOOT}</footer></div>""",
    pub=None,
)
page(
    "beehiiv",
    n,
    f"""<div class="web"><nav><a href="/">{n.site}</a><a href="/login">Login</a><a href="/subscribe">Subscribe</a></nav><div class="bh__post"><div class="breadcrumbs"><a href="/">{n.site}</a><span>Posts</span><span>{n.T}</span></div><h1 class="wt-header">{n.T}</h1><h2 class="wt-subtitle">{n.D}</h2><div class="bh__byline_wrapper"><div class="bh__byline_author"><span><a href="/authors/d">{n.A}</a></span></div><div class="bh__byline_social"><span>{n.L}</span></div></div><div id="content-blocks" class="rendered-post">{ps(n)}</div></div><div class="bh__comments"><h3>Reply</h3><p>Add your comment</p></div><div class="bh__keep"><h3>Keep Reading</h3><a href="/r"><span>{n.REL[0]}</span><time datetime="2026-04-02">Apr 2, 2026</time></a></div></div>""",
    sub=True,
)
n = site("en")
page(
    "dev community post",
    n,
    f"""<header class="crayons-header"><a href="/">{n.site}</a></header><main class="crayons-layout"><article class="crayons-article mb-4" id="article-show-container"><header class="crayons-article__header" id="main-title"><div class="crayons-article__header__meta"><div class="flex s:items-start"><div class="relative"><a href="/ca"><img class="radius-full" src="/a.png" alt="ca"></a></div><div class="pl-3 flex-1"><a href="/ca" class="crayons-link fw-bold">{n.A}</a><p class="fs-xs color-base-60">Posted on <time datetime="2026-03-05T14:12:00Z" class="date-no-year">Mar 5</time> • Edited on <time datetime="2026-06-09T10:00:00Z" class="date-no-year">Jun 9</time></p></div></div><div class="multiple_reactions_engagement"><span>12</span><span>3</span></div><h1 class="fs-3xl">{n.T}</h1><div class="spec__tags"><a class="crayons-tag" href="/t/r"><span>#</span>routers</a></div></div></header><div class="crayons-article__main"><div class="crayons-article__body text-styles spec__body" id="article-body">{ps(n, h='<h2><a name="s" href="#s"></a>{}</h2>')}</div></div><section id="comments" class="text-padding mb-4 border-t-1"><header><h2>Top comments (2)</h2></header>{comments(n, '<div class="comment single-comment-node"><div class="comment__details"><span class="js-comment-username">{}</span><time datetime="2026-03-07T09:12:00Z">{}</time><div class="comment__body"><p>{}</p></div></div></div>')}</section></article></main>""",
    mod=True,
    but=("authors",),  # a bare name above the title
)
page(
    "sphinx blog",
    n,
    f"""<div class="document"><div class="sphinxsidebar" role="navigation"><h3>{n.site}</h3><ul>{menu(n)}</ul></div><div class="documentwrapper"><div class="bodywrapper"><div class="body" role="main"><section id="flash"><h1>{n.T}<a class="headerlink" href="#flash" title="Permalink to this heading">¶</a></h1><div class="ablog-post-meta"><ul class="ablog-archive"><li><i class="fa fa-calendar"></i> {n.L}</li><li><i class="fa fa-user"></i> <a href="/author">{n.A}</a></li></ul></div>{ps(n, h='<section id="s"><h2>{}<a class="headerlink" href="#s" title="Permalink to this heading">¶</a></h2></section>')}</section></div></div></div></div><div class="footer">&copy;2026, {n.A}. | Powered by <a href="#">Sphinx</a> | <a href="/_sources/f.txt" rel="nofollow">Page source</a></div>""",
)
page(
    "mkdocs material blog",
    n,
    f"""<div class="md-container"><header class="md-header"><span class="md-ellipsis">{n.site}</span></header><main class="md-main"><div class="md-main__inner md-grid"><div class="md-sidebar md-sidebar--post"><div class="md-sidebar__scrollwrap"><nav class="md-nav md-nav--primary"><div class="md-post__back"><a href="../" class="md-nav__link"><span class="md-ellipsis">Back to index</span></a></div><div class="md-post__authors md-typeset"><div class="md-profile md-post__profile"><span class="md-author md-author--long"><img src="/a.png" alt="{n.A}"></span><span class="md-profile__description"><strong>{n.A}</strong><br>Maintainer</span></div></div><ul class="md-post__meta md-nav__list"><li class="md-nav__item md-nav__item--section"><div class="md-post__title"><span class="md-ellipsis">Metadata</span></div><nav><ul class="md-nav__list"><li class="md-nav__item"><div class="md-nav__link"><time datetime="2026-03-05 00:00:00+00:00" class="md-ellipsis">{n.L}</time></div></li><li class="md-nav__item"><div class="md-nav__link"><span class="md-ellipsis">4 min read</span></div></li></ul></nav></li></ul></nav></div></div><div class="md-content" data-md-component="content"><article class="md-content__inner md-typeset"><h1 id="flash">{n.T}<a class="headerlink" href="#flash" title="Permanent link">&para;</a></h1>{ps(n, h='<h2 id="s">{}<a class="headerlink" href="#s" title="Permanent link">&para;</a></h2>')}</article></div></div></main><footer class="md-footer"><div class="md-copyright">Made with Material for MkDocs</div></footer></div>""",
    but=("authors", "published"),  # in the menu beside the text
)
page(
    "embedded posts with their own days",
    n,
    f"""<header><a href="/">{n.site}</a><ul>{menu(n)}</ul></header><main><article><h1>{n.T}</h1><div class="content">{boxed(n, {2: '<blockquote class="instagram-media"><p>A post shared by Somebody (@somebody) on <time datetime="2025-12-24T14:30:00+00:00">Dec 24, 2025 at 6:30am PST</time></p></blockquote>'})}</div><p class="post-footer">{n.L} by {n.A}</p></article></main><footer>{n.FOOT}</footer>""",
)
page(
    "php-nuke",
    n,
    f"""<table width="100%"><tr><td valign="top" width="160"><table><tr><td><b>Modules</b></td></tr><tr><td>{menu(n, '<strong>&middot;</strong>&nbsp;<a href="modules.php?name={}">{}</a><br>')}</td></tr></table></td><td valign="top"><table border="0" cellpadding="3"><tr><td class="boxtitle"><font class="option"><b>{n.T}</b></font></td></tr><tr><td><font class="content">Posted on Thursday, March 05 @ 09:12:00 EST by <a href="#">{n.A}</a></font></td></tr><tr><td>{ps(n)}</td></tr></table><table><tr><td><b>Related Links</b></td></tr><tr><td>&middot; <a href="#">More about {n.CAT}</a></td></tr></table></td></tr></table>""",
    pub=None,
    but=("authors", "paragraphs"),  # the day, without its year, stands between the label and the name
)
n = site("de")
page(
    "wordpress.com, follow bar and likes",
    n,
    f"""<div id="page"><header><h1 class="site-title"><a href="/">{n.site}</a></h1><p class="site-description">Notizen von unterwegs</p><ul>{menu(n)}</ul></header><main><article class="post"><header><h2 class="entry-title">{n.T}</h2><p class="entry-meta"><a href="/l"><time class="entry-date" datetime="2026-03-05T18:22:00+01:00">{n.L}</time></a> ~ <a href="/author/fa">{n.A}</a></p></header><div class="entry-content">{ps(n)}<div id="atatags-1"><div class="wpcnt"><div class="wpa"><span class="wpa-about">Werbeanzeige</span></div></div></div><div id="jp-post-flair" class="sharedaddy"><div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Teilen mit:</h3><ul><li><a href="#">Twitter</a></li></ul></div><div class="sharedaddy sd-block sd-like"><h3 class="sd-title">Gefällt mir:</h3><span>Gefällt mir</span> <span class="loading">Wird geladen …</span></div></div></div></article><section id="comments"><h2>2 Gedanken zu “{n.T}”</h2><ol>{comments(n, '<li class="comment"><cite class="fn">{}</cite><time>{}</time><p>{}</p></li>')}</ol></section></main><div id="actionbar"><ul><li class="actnbr-btn"><a href="#">Abonnieren</a></li><li>Abonniert</li></ul></div></div>""",
)
page(
    "grav quark",
    n,
    f"""<section id="header" class="section"><a href="/" class="navbar-brand">{n.site}</a><ul>{menu(n)}</ul></section><section id="start"><section id="body-wrapper" class="section blog-listing"><div class="content-item h-entry"><div class="content-title text-center"><h2 class="p-name mt-1">{n.T}</h2></div><span class="blog-date"><time class="dt-published" datetime="2026-03-05T18:22:00+01:00"><i class="fa fa-calendar"></i> 5th Mär 2026</time></span><span class="tags"><a class="label label-rounded" href="/t">{n.TAGS[0]}</a></span><div class="e-content">{ps(n)}</div><p class="prev-next text-center"><a class="btn" href="/n"><i class="fa fa-angle-left"></i> Next Post</a> <a class="btn" href="/p">Previous Post</a></p></div></section></section><section id="footer" class="section"><p><a href="#">Grav</a> was <i class="fa fa-code"></i> with <i class="fa fa-heart-o"></i></p></section>""",
    authors=[],
)
page(
    "publii",
    n,
    f"""<div class="container"><header class="top"><a class="logo" href="/">{n.site}</a><ul class="navbar__menu">{menu(n)}</ul></header><main class="main post"><article class="content"><div class="hero"><header class="hero__content"><h1>{n.T}</h1><div class="feed__meta content__meta"><a href="/authors/fa/" class="feed__author">{n.A}</a><time datetime="2026-03-05T18:22" class="feed__date">{n.L}</time></div></header></div><div class="content__entry">{ps(n)}</div><footer class="content__footer"><p class="content__updated">Zuletzt aktualisiert: {n.ML}</p><ul class="content__tag"><li><a href="/t">{n.TAGS[0]}</a></li></ul><div class="content__bio bio"><h3 class="bio__name"><a href="/authors/fa/">{n.A}</a></h3><div class="bio__desc">{n.BIO}</div></div></footer></article><div class="content__related"><h2>Das könnte dich interessieren</h2><ul>{others(n)}</ul></div></main></div>""",
    mod=True,
)
n = site("de-mag")
page(
    "umbraco news",
    n,
    f"""<header><ul>{menu(n)}</ul></header><div class="container"><div class="row"><div class="col-md-8"><h1>{n.T}</h1><p class="text-muted"><small>{n.L} | {n.A}</small></p><p class="lead">{n.D}</p><div class="rte">{ps(n)}</div></div><div class="col-md-4"><h4>Neueste Beiträge</h4><div class="list-group">{others(n, '<a class="list-group-item" href="/r{}">{}</a>')}</div></div></div></div><footer>{n.FOOT}</footer>""",
    sub=True,
)
page(
    "optimizely article page",
    n,
    f"""<header><ul>{menu(n)}</ul></header><main class="article-page"><div class="article-page__top"><a class="back-link" href="/news">Alle Nachrichten</a><p class="article-page__date">{n.N}</p><h1 class="article-page__heading">{n.T}</h1><p class="article-page__preamble">{n.D}</p></div><div class="article-page__body xhtml-string">{ps(n)}</div><div class="article-page__contact"><h2>Medienkontakt</h2><p>{n.A2}<br>Telefon 0555 999<br><a href="mailto:m@site.example">m@site.example</a></p></div></main><footer>{n.FOOT}</footer>""",
    sub=True,
    authors=[],
)
page(
    "modx, classes of a small agency",
    n,
    f"""<div id="page"><div id="logo"><a href="/"><img src="/l.png" alt="{n.site}"></a></div><div class="nav">{menu(n, '<a href="/{}">{}</a> | ')}</div><div class="inhalt"><h1>{n.T}</h1><div class="post-info"><span class="left">Geschrieben am {n.L} von <a href="/team">{n.A}</a></span><span class="tags right">Schlagworte: <a href="/t">{n.TAGS[0]}</a></span></div><div class="post-body">{ps(n)}</div><div class="post-comments"><h3>Kommentare (2)</h3>{comments(n, '<div class="quip-comment"><p class="quip-comment-meta"><strong>{}</strong> {}</p><div class="quip-comment-text"><p>{}</p></div></div>')}</div></div><div id="fuss">{n.FOOT}</div></div>""",
)
page(
    "b2evolution",
    n,
    f"""<div class="container"><div class="evo_container evo_container__header"><div class="widget_core_coll_title"><h1><a href="/">{n.site}</a></h1></div></div><div class="evo_content_block"><article class="evo_post evo_post__full"><header><div class="evo_post_title"><h1>{n.T}</h1></div><div class="small text-muted">Veröffentlicht von <span class="login user"><a class="user" href="/u"><span class="identity_link_username">{n.A}</span></a></span> am <time class="timeago">{n.L}</time> in <a href="/c">{n.CAT}</a></div></header><section class="evo_post__full"><div class="evo_post__full_text">{ps(n)}</div></section><footer><nav class="post_tags small text-muted">Tags: <a href="/t" rel="tag">{n.TAGS[0]}</a></nav></footer><section class="evo_feedback"><h3 class="evo_comment__list_title">2 Kommentare</h3>{comments(n, '<article class="evo_comment"><h4>Kommentar von: <span class="user">{}</span></h4><small>{}</small><div class="evo_comment_text"><p>{}</p></div></article>')}</section></article></div></div>""",
)
n = site("pl")
page(
    "prestashop blog",
    n,
    f"""<div id="header"><ul>{menu(n)}</ul></div><div id="center_column"><div id="content" class="block single-post"><article class="blogpost"><h1 class="title">{n.T}</h1><div class="post-info"><span class="date-add"><i class="icon-calendar"></i> 2026-03-05</span> <span class="author">Dodał(a): {n.A}</span> <span class="views">Wyświetleń: 318</span></div><div class="post-content">{ps(n)}</div></article><div class="related"><h4>Podobne wpisy</h4><ul>{others(n)}</ul></div></div></div><div id="footer">{n.FOOT}</div>""",
)
n = site("nl")
page(
    "bitrix-like detail page",
    n,
    f"""<div id="top"><ul>{menu(n)}</ul></div><div class="workarea"><div class="news-detail"><img class="detail_picture" src="/b.jpg" alt=""><span class="news-date-time">{n.N}</span><h3>{n.T}</h3><p class="preview">{n.D}.</p>{ps(n)}<div style="clear:both"></div><br>Auteur:&nbsp;{n.A}<br>Categorie:&nbsp;{n.CAT}<br></div><p><a href="/nieuws/">Terug naar het overzicht</a></p></div><div id="footer">{n.FOOT}</div>""",
    paras=[f"{n.D}.", *(text for _, text in n.B)],
)
n = site("fr")
page(
    "over-blog",
    n,
    f"""<div id="ob_header"><h1 class="ob-header-title"><a href="/">{n.site}</a></h1></div><div class="ob-content"><div class="ob-post"><div class="ob-date">{n.L}</div><h2 class="ob-title"><a href="/l.html">{n.T}</a></h2><div class="ob-infos"><span class="ob-publishedBy">Publié par {n.A}</span></div><div class="ob-sections"><div class="ob-section ob-section-html">{ps(n)}</div></div><div class="ob-share"><a href="#">Partager cet article</a></div><div class="ob-follow"><p>Pour être informé des derniers articles, <strong>inscrivez vous :</strong></p></div><div class="ob-comments"><h3>Commenter cet article</h3>{comments(n, '<div class="ob-comment"><span class="ob-name">{}</span><span class="ob-date">{}</span><div class="ob-text">{}</div></div>')}</div></div></div><div id="ob_footer"><p>Voir le profil de <strong>{n.A}</strong> sur le portail Overblog</p></div>""",
)
