"""Article pages as english papers set them, without any metadata."""
# ruff: noqa: E501 - a page is a line

from __future__ import annotations

from tests.extraction.newspapers.parts import Pages, bio, first, foot, hdr, links, menu, most, paper, ps, related, share

PAGES = Pages()
page = PAGES.add

n = paper("en")
page(
    "hashed classes, deck by its id",
    n,
    f'''<div id="app"><div class="css-1a">{hdr(n)}</div><main id="site-content"><article id="story" class="css-vxcmzt"><div class="css-pncxxs"><header class="css-1vegz6t"><p class="css-9mylee"><a href="/section/local">Local</a></p><h1 id="link-7f" class="css-1l24qy5 e1h9rw200" data-testid="headline">{n.T}</h1><p id="article-summary" class="css-79rysd e1wiw3jv0">{n.D}</p>
<div class="css-1baulvz"><div class="css-fo1"><img src="/m.png" alt="{n.A}"></div><p class="css-4anu6l e1jsehar1"><span class="byline-prefix">By </span><span class="css-1baulvz last-byline" itemprop="name"><a href="/by/marian" class="css-n8ff4n">{n.A}</a></span></p></div>
<ul class="css-jc"><li><time class="css-1z1nqv e16638kd0" datetime="2026-03-05T17:45:12-05:00"><span>Published March 5, 2026</span><span>Updated March 6, 2026, 9:10 a.m. ET</span></time></li></ul></header>
<section name="articleBody" class="meteredContent css-1r7ky0e"><figure class="img-sz css-zw"><div><picture><img src="https://img.paper.example/f.jpg" alt=""></picture></div><figcaption class="css-17ai7jg"><span class="css-jevhma e13ogyst0">{n.CAP}</span><span class="css-1u46b97"><span class="css-1ly73wi">Credit...</span><span>{n.CRED} for The Herald</span></span></figcaption></figure>
<div class="css-s99gbd StoryBodyCompanionColumn"><div class="css-53u6y8">{first(n, "css-at9mc1 evys1bk0", "", 3)}</div></div><div><div id="story-ad-1" class="css-142l3g4">Advertisement</div><a href="#after">SKIP ADVERTISEMENT</a></div><div class="css-s99gbd StoryBodyCompanionColumn"><div class="css-53u6y8"><h2 class="css-13o6u42 eoo0vm40">{n.H}</h2>{"".join(f'<p class="css-at9mc1 evys1bk0">{p}</p>' for p in n.P[3:])}</div></div></section>
<div class="bottom-of-article"><div class="css-1ubp8k9"><p>{n.A} covers local politics for the Herald. <a href="/by/marian">More about {n.A}</a></p></div><p class="css-q">A version of this article appears in print on <span>March 7, 2026</span>, Section A, Page 12 of the print edition with the headline: Ferry Stays. <a href="/r">Order Reprints</a> | <a href="/p">Today’s Paper</a> | <a href="/s">Subscribe</a></p><div class="css-x"><span>See more on: </span>{" ".join(f'<a href="/topic/{t}">{t}</a>' for t in n.TAGS)}</div></div></div></article>{related(n)}</main>{most(n)}{foot(n)}</div>''',
    pub="2026-03-05",
    mod="2026-03-06",
    paras=[*n.P[:3], n.H, *n.P[3:]],
    credit=n.CRED,
    tagged=False,
    but=("paragraphs",),
)
page(
    "data names, deck above a figure",
    n,
    f"""<header>{menu(n)}<div>{n.HDR}</div></header><main data-layout="StandardLayout"><article class="dcr-1jfq"><aside data-gu-name="title"><div class="dcr-j7"><a href="/uk/local" data-link-name="article section"><span>Local</span></a></div></aside><div data-gu-name="headline"><h1 class="dcr-u0152o">{n.T}</h1></div><div data-gu-name="standfirst"><div class="dcr-1oc"><p>{n.D}</p></div></div>
<div data-gu-name="media"><figure id="a1" class="dcr-z9"><img alt="a boat" src="https://img.paper.example/b.jpg"></figure><figcaption class="dcr-fd61eq"><span class="dcr-1qvd3m6"><svg></svg></span><span class="dcr-1qvd3m6">{n.CAP}</span> Photograph: {n.CRED}/The Herald</figcaption></div>
<aside data-gu-name="meta"><div><address aria-label="Contributor info" data-component="meta-byline"><a rel="author" href="/profile/m">{n.A}</a> and <a rel="author" href="/profile/t">{n.A2}</a></address><details><summary><span class="dcr-u0h1qy">Thu 5 Mar 2026 17.45 GMT</span></summary>Last modified on Fri 6 Mar 2026 09.10 GMT</details></div>{share(n)}</aside>
<div data-gu-name="body"><div id="maincontent"><div class="article-body-commercial-selector article-body-viewer-selector dcr-11jq3zt">{ps(n, "dcr-130mj7b", h=f'<h2 id="what">{n.H}</h2>', q=f'<aside class="dcr-rich"><blockquote>{n.Q}</blockquote><footer><cite>Edna Marsh</cite></footer></aside>')}<figure><div><p>Sign up to <a href="/email">First Edition</a></p><p>Our morning email breaks down the key stories of the day</p><p>Privacy Notice: Newsletters may contain information about charities, online ads, and content funded by outside parties.</p></div></figure></div></div></div><div data-gu-name="submeta"><div>Topics</div><ul>{"".join(f'<li><a href="/topic/{i}">{t}</a></li>' for i, t in enumerate(n.TAGS))}</ul><ul><li><a href="/uk">Share</a></li><li><a href="/reuse">Reuse this content</a></li></ul></div></article></main>{related(n, "section", "dcr-onward", "h2")}{most(n, "section", "dcr-mostviewed", "h2")}{foot(n)}""",
    mod="2026-03-06",
    authors=2,
    pubat="2026-03-05T17:45:00Z",
    h=True,
    credit=n.CRED,
)
page(
    "one block an element",
    n,
    f"""<header><nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li></ul></nav><p>{n.HDR}</p></header><main id="main-content"><article><div data-component="headline-block" class="sc-518485e5-0"><h1 class="sc-518485e5-0 itkLM">{n.T}</h1></div><div data-component="byline-block" class="sc-801dd632-0"><div class="sc-801dd632-1"><time class="sc-801dd632-2 IvNnh" datetime="2026-03-05T17:45:00.000Z">5 March 2026</time><button>Share</button><button>Save</button></div><div class="sc-801dd632-5"><div class="sc-801dd632-6"><span class="sc-801dd632-7">{n.A}</span><div><span class="sc-801dd632-8">Political correspondent, Alderwick</span></div></div></div></div>
<figure class="sc-18fde0d6-0"><div><img src="https://img.paper.example/480/x.jpg" alt="A ferry in mist"><span class="sc-a34861b-2">{n.CRED}</span></div><div data-component="caption-block"><figcaption class="sc-8353772e-0">{n.CAP}</figcaption></div></figure>
{"".join(f'<div data-component="text-block" class="sc-3b6b161a-0"><p class="sc-9a00e533-0">{"<b>" + p + "</b>" if i == 0 else p}</p></div>' + (f'<div data-component="subheadline-block"><h2 class="sc-518485e5-0">{n.H}</h2></div>' if i == 1 else "") + ('<div data-component="unordered-list-block"><ul><li><p><a href="/news/articles/c0aaaa">Bridge repairs delayed until the spring</a></p></li></ul></div>' if i == 2 else "") for i, p in enumerate(n.P))}
<div data-component="text-block"><p><i>Get our flagship newsletter with all the headlines you need to start the day. </i><a href="/nl"><i>Sign up here.</i></a></p></div>
<div data-component="tags" class="sc-b2"><a href="/t/1">Ferries</a><a href="/t/2">Local government</a><a href="/t/3">Alderwick</a></div></article></main>
<section data-component="links-block"><h2>Related</h2>{"".join(f'<div data-testid="card"><a href="/news/articles/c{i}abcdefg"><img src="/q{i}.jpg"><div><h2>{t}</h2></div><span>{i + 2} hrs ago</span><span>Local</span></a></div>' for i, t in enumerate(n.REL))}</section><section><h2>Most read</h2><ol>{links(n, n.MOST, "most")}</ol></section>{foot(n)}""",
    sub=False,
    section=False,
    h=True,
    tagged=True,
    but=("subtitle",),
)
page(
    "byline and time in one box",
    n,
    f"""{hdr(n)}<section class="layout__main"><div class="headline headline--has-lowertext"><div class="breadcrumb"><a class="breadcrumb__link" href="/local">Local</a></div><h1 id="maincontent" class="headline__text inline-placeholder">{n.T}</h1><div class="headline__footer"><div class="headline__sub-container"><div class="headline__sub-text"><div class="byline"><div class="byline__images"></div><div class="byline__names">By <a class="byline__link" href="/profiles/m"><span class="byline__name">{n.A}</span></a>, <span class="byline__name">{n.A2}</span>, Herald</div></div><div class="headline__byline-sub-text"><div class="timestamp vossi-timestamp">Updated 9:10 AM EST, Fri March 6, 2026</div></div></div></div></div></div>
<div class="article__content-container"><div class="image image__lede"><picture><img class="image__dam-img" src="https://img.paper.example/c.jpg" alt="x"></picture><div class="image__metadata"><div class="image__caption attribution"><span class="inline-placeholder">{n.CAP}</span></div><figcaption class="image__credit">{n.CRED}/Herald</figcaption></div></div>
<div class="article__content"><cite class="source__cite"><span class="source__location">Alderwick</span><span class="source__text">Herald&nbsp;&mdash;&nbsp;</span></cite>{ps(n, "paragraph inline-placeholder vossi-paragraph", h=f'<h2 class="subheader inline-placeholder">{n.H}</h2>')}<div class="related-content related-content--article"><p class="related-content__headline"><span class="related-content__headline-text">Bridge repairs delayed until the spring</span></p><span>Related article</span></div></div></div></section>{most(n, "div", "right-rail")}{foot(n)}""",
    mod="2026-03-06",
    sub=False,
    authors=2,
    h=True,
    tagged=False,
    teasers=4,
)
page(
    "numbered paragraphs, sign-off",
    n,
    f"""{hdr(n)}<main class="l-m"><div class="article__main__1"><nav aria-label="breadcrumb"><a href="/local">Local</a></nav><h1 data-testid="Heading" class="text__text__1FZLe text__dark-grey__3Ml43">{n.T}</h1><div class="article-header__author__1"><span>By </span><a href="/authors/m" rel="author">{n.A}</a> and <a href="/authors/t" rel="author">{n.A2}</a></div><time class="t__1"><span class="date-line__date___kNbY">March 5, 2026</span><span class="date-line__date___kNbY">5:45 PM UTC</span><span class="date-line__date___kNbY">Updated 21 hours ago</span></time>
<div class="article-body__content__17Yit"><figure><img src="https://img.paper.example/r.jpg" alt=""><div class="figcaption" data-testid="Caption"><span>{n.CAP}. HERALD/{n.CRED}</span> <a href="/lic">Purchase Licensing Rights, opens new tab</a></div></figure><div class="summary"><ul><li>Ferry to run all winter</li><li>Operator loses £90,000 a year</li></ul></div>
<div data-testid="paragraph-0" class="text__text__1FZLe"><span>ALDERWICK, March 5 (Newsline) - </span>{n.P[0]}</div>{"".join(f'<div data-testid="paragraph-{i}" class="text__text__1FZLe">{p}</div>' for i, p in enumerate(n.P[1:], 1))}<p class="sign-off">Reporting by {n.A} in Alderwick and {n.A2} in Southwick; Editing by Nora Pell</p><p>Our Standards: <a href="/t">The Newsline Trust Principles, opens new tab</a></p></div><div class="author-bio__1"><img src="/m.jpg" alt=""><address><a href="/authors/m">{n.A}</a></address><p>Correspondent in Alderwick with twelve years of experience.</p></div></div></main>{most(n)}{foot(n)}""",
    authors=2,
    sub=False,
    tagged=False,
    teasers=4,
    pubat="2026-03-05T17:45:00Z",
    caption=False,
    paras=["Ferry to run all winter", "Operator loses £90,000 a year", "ALDERWICK, March 5 (Newsline) - " + n.P[0], *n.P[1:]],
    mod=None,
    but=("published_at",),
)
page(
    "custom elements",
    n,
    f'''{hdr(n)}<div class="Page-content"><bsp-page><main class="Page-main"><div class="Page-headline-wrap"><div class="Page-breadcrumbs"><a href="/local">Local</a></div><h1 class="Page-headline">{n.T}</h1></div><div class="Page-lead"><bsp-figure><figure class="Figure"><picture><img src="https://img.paper.example/d.jpg" alt="{n.CAP}"></picture><figcaption class="Figure-caption"><p>{n.CAP} ({n.CRED}/AB Photo)</p></figcaption></figure></bsp-figure></div><div class="Page-authors">By&nbsp;<a class="Link" href="/author/m">{n.A}</a> and <a class="Link" href="/author/t">{n.A2}</a></div><div class="Page-dateModified"><bsp-timestamp><span class="Timestamp-content">Updated 9:10 AM GMT, March 6, 2026</span></bsp-timestamp></div><div class="Page-actions">{share(n, "ActionBar")}</div><div class="Page-storyBody"><div class="RichTextStoryBody RichTextBody">{ps(n, q='<div class="FreeStar Advertisement"></div>', h=f"<h2>{n.H}</h2>")}<p>___</p><p>Follow AB’s coverage of rivers at <a href="/hub/rivers">https://paper.example/hub/rivers</a></p></div></div><bsp-author class="Author"><div class="AuthorPromo"><a href="/author/m">{n.A}</a><div class="bio">{n.A} covers local politics.</div></div></bsp-author></main></bsp-page><aside class="Page-aside"><div class="PageList"><h3>Most read</h3><ol>{"".join(f'<li><div class="PagePromo"><h3 class="PagePromo-title"><a href="/article/{i}abc123def456"><span>{t}</span></a></h3></div></li>' for i, t in enumerate(n.MOST))}</ol></div></aside></div>{foot(n)}''',
    mod="2026-03-06",
    sub=False,
    authors=2,
    h=True,
    tagged=False,
    teasers=4,
    caption=False,
)
page(
    "test names",
    n,
    f"""{hdr(n)}<main><header><div data-qa="kicker"><a href="/local"><span>Local</span></a></div><h1 data-qa="headline" class="font--headline"><span data-qa="headline-text">{n.T}</span></h1><p data-qa="subheadline" class="font--subhead">{n.D}</p><div class="date-row"><span class="wpds-c" data-testid="display-date">March 5, 2026 at 5:45 p.m. EST</span><span>3 min</span></div><div data-qa="article-header"><div data-qa="author-byline" class="author-wrap">By <a data-qa="author-name" href="/people/m">{n.A}</a></div></div></header><figure class="lede-art"><img src="https://img.paper.example/w.jpg" alt=""><figcaption data-testid="caption">{n.CAP} ({n.CRED}/For The Alderwick Herald)</figcaption></figure><article class="article-body"><div class="teaser-content">{"".join(f'<p data-el="text" class="font-copy">{p}</p>' for p in n.P[:2])}</div><div class="remainder-content"><h2 class="font--subhead">{n.H}</h2>{"".join(f'<p data-el="text" class="font-copy">{p}</p>' for p in n.P[2:])}</div></article><div class="comments-cta"><button>254 Comments</button></div>{bio(n, "author-card")}</main>{most(n, "div", "most-read-module")}{foot(n)}""",
    pubat="2026-03-05T22:45:00Z",
    h=True,
    teasers=4,
    tagged=False,
    caption=False,
)
page(
    "times in custom elements",
    n,
    f'''{hdr(n)}<main class="gnt_cw_w"><article class="gnt_pr story"><a class="gnt_ar_lbl_ct" href="/news/local/">Local</a><h1 class="gnt_ar_hl" elementtiming="ar-headline">{n.T}</h1><div class="gnt_ar_by"><a class="gnt_ar_by_a" href="/staff/1/m/">{n.A}</a><div class="gnt_ar_pb">Alderwick Herald</div></div><div class="gnt_ar_dt" aria-label="Published 5:45 p.m. ET March 5, 2026 Updated 9:10 a.m. ET March 6, 2026"><lit-timestamp publishdate="2026-03-05T22:45:00Z" updatedate="2026-03-06T14:10:00Z"></lit-timestamp></div><div class="gnt_ar_b"><figure class="gnt_em_img"><img class="gnt_em_img_i" src="https://img.paper.example/g.jpg" alt=""><div class="gnt_em_img_cr" data-c-caption="{n.CAP}" data-c-credit="{n.CRED}, Herald"></div></figure>{ps(n, "gnt_ar_b_p", h=f'<h2 class="gnt_ar_b_h2">{n.H}</h2>')}<aside class="gnt_em_fo__rl"><a href="/x">Bridge repairs delayed until the spring</a></aside><p class="gnt_ar_b_p"><em>Marian Holloway covers local politics. Reach her at <a href="mailto:mholloway@paper.example">mholloway@paper.example</a>.</em></p></div></article></main>{most(n)}{foot(n)}''',
    mod="2026-03-06",
    sub=False,
    h=True,
    teasers=4,
    tagged=False,
    caption=False,
    section=True,
    but=("modified",),
)
page(
    "schema.org list of writer and times",
    n,
    f"""{hdr(n)}<div id="main-page-container"><article class="asset article" itemscope itemtype="https://schema.org/NewsArticle"><ol class="breadcrumb"><li><a href="/">Home</a></li><li><a href="/news/">News</a></li><li><a href="/news/local/">Local</a></li></ol><header class="asset-header"><span class="label-flags"></span><h1 class="headline" itemprop="headline"><span>{n.T}</span></h1><h2 class="subhead"><span class="asset-subheadline">{n.D}</span></h2><div class="meta"><span><ul class="list-inline"><li><span itemprop="author" class="tnt-byline asset-byline">By {n.A.upper()} mholloway@paper.example</span></li><li class="hidden-print"><time datetime="2026-03-05T17:45:00-06:00" class="tnt-date asset-date text-muted">Mar 5, 2026</time></li><li class="visible-print"><span class="text-muted">Updated <time datetime="2026-03-06T09:10:00-06:00" class="tnt-date asset-date">Mar 6, 2026</time></span></li><li>0</li></ul></span></div></header>{share(n, "social-share-links")}<div class="asset-photo"><figure class="photo layout-horizontal"><img src="https://img.paper.example/tn.jpg" alt=""><figcaption class="caption"><span class="caption-text"><p>{n.CAP}</p></span><span class="credit"><span class="tnt-byline">{n.CRED} Herald</span></span></figcaption></figure></div><div class="asset-content subscriber-premium"><div class="asset-body" itemprop="articleBody"><div class="subscriber-preview">{"".join(f"<p>{p}</p>" for p in n.P[:2])}</div><div class="subscriber-only"><p><strong>{n.H}</strong></p>{"".join(f"<p>{p}</p>" for p in n.P[2:])}</div></div></div><div class="asset-tags"><ul class="list-inline"><li><h4>Tags</h4></li>{"".join(f'<li><a href="/search/?k={i}">{t}</a></li>' for i, t in enumerate(n.TAGS))}</ul></div><div class="tnt-blurb"><p>Reach {n.A} at 555-0100.</p></div></article><div class="block"><h3>Most Popular</h3><div class="card-list">{"".join(f'<article class="tnt-asset-type-article card"><h3 class="tnt-headline"><a href="/news/article_{i}a1b2c3d.html">{t}</a></h3></article>' for i, t in enumerate(n.MOST))}</div></div></div>{foot(n)}""",
    mod="2026-03-06",
    h=True,
    teasers=4,
    credit=n.CRED,
    authors=["MARIAN HOLLOWAY"],
)
page(
    "stamp behind the text",
    n,
    f"""{hdr(n)}<main><article class="paper story-body"><header><a class="kicker" href="/news/local">Local</a><h1 class="h1">{n.T}</h1><div class="byline"><p>By <a href="/profile/1">{n.A}</a></p></div><div class="dateline"><time class="update-date" datetime="2026-03-06T09:10:00-05:00">Updated March 6, 2026 9:10 AM</time><time class="published-date">March 5, 2026 5:45 PM</time></div></header><div class="lead-item"><figure><img src="https://img.paper.example/mc.jpg"><figcaption><span class="caption-text">{n.CAP}</span> <span class="photo-credit"><a href="mailto:o@paper.example">{n.CRED}</a></span> <span class="credit-org">otanner@paper.example</span></figcaption></figure></div>{ps(n, h=f"<h3>{n.H}</h3>", q='<div class="zone">Advertisement</div>')}<p class="published-stamp">This story was originally published March 5, 2026 at 5:45 PM.</p><div class="related-stories"><h4>Related stories from Alderwick Herald</h4>{links(n, n.REL, "rel", "div")}</div>{bio(n, "profile-card")}<div class="comment-btn"><button>Join the discussion</button></div></article></main>{most(n)}{foot(n)}""",
    mod="2026-03-06",
    sub=False,
    h=True,
    credit=n.CRED,
    tagged=False,
)
page(
    "weblog theme with subtitle",
    n,
    f"""<body class="post-template-default single single-post"><header id="masthead" class="site-header"><div class="top-header-contain"><div>{n.HDR}</div></div><div class="site-branding"><p class="site-title"><a href="/">{n.site}</a></p><p class="site-description">News for the river valley</p></div>{menu(n, cls="main-navigation nav1")}</header><div id="content" class="site-content"><section id="primary" class="content-area"><main id="main" class="site-main"><header class="entry-header"><span class="cat-links"><span class="screen-reader-text">Posted in</span><a href="/category/local/" rel="category tag">Local</a></span><h1 class="entry-title entry-title--with-subtitle">{n.T}</h1><div class="newspack-post-subtitle">{n.D}</div><div class="entry-subhead"><div class="entry-meta"><span class="author-avatar"><img src="/av.png"></span><span class="byline"><span>by</span> <span class="author vcard"><a class="url fn n" href="/author/m/">{n.A}</a></span><span class="sep"> and </span><span class="author vcard"><a class="url fn n" href="/author/t/">{n.A2}</a></span></span><span class="posted-on"><a href="/x" rel="bookmark"><time class="entry-date published" datetime="2026-03-05T17:45:00-05:00">March 5, 2026</time><time class="updated" datetime="2026-03-06T09:10:00-05:00">March 6, 2026</time></a></span></div><div class="sharedaddy">{share(n, "sd-sharing")}</div></div></header><figure class="post-thumbnail"><img src="https://img.paper.example/wp.jpg"><figcaption><span>{n.CAP} <span class="credit">Credit: {n.CRED} / Herald</span></span></figcaption></figure><div class="main-content"><article class="post type-post"><div class="entry-content">{ps(n, h=f'<h2 class="wp-block-heading">{n.H}</h2>', q=f'<figure class="wp-block-pullquote"><blockquote><p>{n.Q}</p><cite>Edna Marsh</cite></blockquote></figure>')}<div class="wp-block-group newsletter"><h3>{n.NL}</h3><p>{n.NL2}</p></div><div class="wp-block-jetpack-related"><h3>Related</h3>{links(n, n.REL, "rel", "p")}</div></div><footer class="entry-footer"><span class="tags-links"><span>Tagged: </span>{", ".join(f'<a href="/tag/{i}/" rel="tag">{t}</a>' for i, t in enumerate(n.TAGS))}</span></footer><div class="author-bio"><div class="author-bio-text"><div class="author-bio-header"><h2 class="accent-header">{n.A}</h2><a href="mailto:m@paper.example">m@paper.example</a></div><p>{n.BIO} <a class="author-link" href="/author/m/">More by {n.A}</a></p></div></div></article><nav class="navigation post-navigation"><div class="nav-links"><a href="/p" rel="prev"><span class="meta-nav">Previous</span> <span class="post-title">An older story about the mill</span></a></div></nav></div></main></section><aside id="secondary"><section class="widget widget_recent"><h2>Most read</h2><ul>{links(n, n.MOST, "most")}</ul></section></aside></div>{foot(n)}""",
    mod="2026-03-06",
    authors=2,
    h=True,
    credit=n.CRED,
    teasers=None,
)
page(
    "weblog theme of blocks",
    n,
    f"""{hdr(n)}<div class="wp-site-blocks"><main class="wp-block-group"><div class="wp-block-group"><div class="taxonomy-category wp-block-post-terms"><a href="/category/local/" rel="tag">Local</a></div><h1 class="wp-block-post-title">{n.T}</h1><p class="wp-block-post-excerpt__excerpt">{n.D} </p><div class="wp-block-group is-layout-flex"><p>Written by</p><div class="wp-block-post-author-name"><a href="/author/m" class="wp-block-post-author-name__link">{n.A}</a></div><p>on</p><div class="wp-block-post-date"><time datetime="2026-03-05T17:45:00+00:00">March 5, 2026</time></div></div></div><figure class="wp-block-post-featured-image"><img src="https://img.paper.example/fb.jpg" alt=""></figure><div class="entry-content wp-block-post-content has-global-padding is-layout-constrained"><figure class="wp-block-image"><img src="https://img.paper.example/wb.jpg"><figcaption class="wp-element-caption">{n.CAP}</figcaption></figure>{ps(n, h=f'<h2 class="wp-block-heading">{n.H}</h2>', q=f'<blockquote class="wp-block-quote"><p>{n.Q}</p></blockquote>')}</div><div class="taxonomy-post_tag wp-block-post-terms">{" ".join(f'<a href="/tag/{i}/" rel="tag">{t}</a>' for i, t in enumerate(n.TAGS))}</div><div class="wp-block-comments"><h2>Comments</h2><h3>Leave a Reply</h3><p>Your email address will not be published. Required fields are marked *</p></div></main></div>{most(n)}{foot(n)}""",
    h=True,
    teasers=4,
    tagged=False,
)
page(
    "blog with excerpt",
    n,
    f'''{hdr(n)}<main class="gh-main"><article class="gh-article post tag-local"><header class="gh-article-header gh-canvas"><a class="gh-article-tag" href="/tag/local/">Local</a><h1 class="gh-article-title is-title">{n.T}</h1><p class="gh-article-excerpt is-body">{n.D}</p><div class="gh-article-meta"><div class="gh-article-author-image instapaper_ignore"><a href="/author/m/"><img src="/a.jpg" alt="{n.A}"></a></div><div class="gh-article-meta-wrapper"><h4 class="gh-article-author-name"><a href="/author/m/">{n.A}</a></h4><div class="gh-article-meta-content"><time class="gh-article-meta-date" datetime="2026-03-05">Mar 5, 2026</time><span class="gh-article-meta-length"><span class="bull">—</span> 3 min read</span></div></div></div><figure class="gh-article-image"><img src="https://img.paper.example/gh.jpg"><figcaption>{n.CAP}</figcaption></figure></header><section class="gh-content gh-canvas is-body">{ps(n, h=f'<h2 id="what">{n.H}</h2>', q=f"<blockquote>{n.Q}</blockquote>")}<div class="kg-card kg-cta-card"><p>Subscribe to the Herald</p></div></section></article><div class="gh-comments gh-canvas"></div><section class="gh-container is-grid"><h2 class="gh-container-title">Read more</h2><div class="gh-feed">{"".join(f'<article class="gh-card post"><a class="gh-card-link" href="/rel-{i}-story/"><div class="gh-card-wrapper"><h3 class="gh-card-title is-title">{t}</h3><p class="gh-card-excerpt is-body">A short lead of that story about the town.</p><footer class="gh-card-meta"><span>By {n.A2}</span> <time datetime="2026-11-2{i}">2{i} Nov 2026</time></footer></div></a></article>' for i, t in enumerate(n.REL))}</div></section></main>{foot(n)}''',
    h=True,
    tagged=False,
    teasers=None,
)
page(
    "newsletter",
    n,
    f'''<div class="main-menu"><a href="/"><img alt="{n.site}"></a><button>Subscribe</button><button>Sign in</button></div><div class="single-post-container"><div class="single-post"><article class="typography newsletter-post post"><div class="post-header"><h1 class="post-title published">{n.T}</h1><h3 class="subtitle">{n.D}</h3><div class="byline-wrapper"><div class="profile-hover-card-target"><a href="https://x.example/@marian">{n.A}</a></div><div class="meta">Mar 05, 2026</div></div><div class="post-ufi"><a>24</a><a>3</a><a>Share</a></div></div><div class="available-content"><div dir="auto" class="body markup"><div class="captioned-image-container"><figure><a href="#"><img src="https://img.paper.example/ss.jpg"></a><figcaption class="image-caption">{n.CAP}</figcaption></figure></div>{ps(n, h=f'<h3 class="header-anchor-post">{n.H}</h3>', q=f'<div class="pullquote"><p>{n.Q}</p></div>')}<div class="subscription-widget-wrap"><div class="preamble"><p>The Herald is a reader-supported publication. To receive new posts and support my work, consider becoming a free or paid subscriber.</p></div></div></div></div></article></div></div><div class="comments-page"><h4>Discussion about this post</h4><p>Great piece.</p></div><div class="footer"><p>{n.FOOT}</p></div>''',
    section=False,
    h=True,
    tagged=False,
    teasers=0,
    pd=False,
)
page(
    "second first heading in the text",
    n,
    f'''<nav><a href="/">Medium</a><a>Sign up</a><a>Sign in</a></nav><article><section><div><div><h1 id="a1" class="pw-post-title fl">{n.T}</h1></div><div><h2 id="a2" class="pw-subtitle-paragraph">{n.D}</h2></div><div class="speechify-ignore"><div><a href="/@m"><img alt="{n.A}" src="/p.jpg"></a><div><p class="be b"><a href="/@m" rel="noopener">{n.A}</a></p><span>·</span><p><a>Follow</a></p></div><div><span>4 min read</span><span>·</span><span>Mar 5, 2026</span></div></div><div>--</div><div><button>Listen</button><button>Share</button></div></div><figure class="pz"><picture><img src="https://img.paper.example/me.jpg" alt=""></picture><figcaption class="qj">{n.CAP}</figcaption></figure>{ps(n, "pw-post-body-paragraph nb", h=f'<h1 id="b1" class="of og">{n.H}</h1>', q=f'<blockquote class="pq"><p class="pr">{n.Q}</p></blockquote>')}</div></section></article><div class="tags"><a href="/tag/ferries">Ferries</a><a href="/tag/lg">Local government</a><a href="/tag/al">Alderwick</a></div><div><h2>Written by {n.A}</h2><p>120 Followers</p><p>{n.BIO}</p></div><div><h2>More from {n.A}</h2>{"".join(f'<div><a href="/@m/rel-{i}-abc123"><h2>{t}</h2></a></div>' for i, t in enumerate(n.REL))}</div>''',
    section=False,
    h=True,
    teasers=None,
    pd=False,
)
page(
    "old blog, line breaks",
    n,
    f"""<div class="header-outer"><h1 class="title"><a href="/">{n.site}</a></h1><p class="description"><span>News for the river valley</span></p></div><div class="main"><div class="blog-posts hfeed"><h2 class="date-header"><span>Thursday, March 5, 2026</span></h2><div class="post hentry uncustomized-post-template"><a name="1"></a><h3 class="post-title entry-title" itemprop="name">{n.T}</h3><div class="post-header"></div><div class="post-body entry-content" itemprop="description articleBody"><table class="tr-caption-container"><tbody><tr><td><a href="#"><img src="https://img.paper.example/bl.jpg"></a></td></tr><tr><td class="tr-caption">{n.CAP}</td></tr></tbody></table>{"<br /><br />".join(n.P)}<div style="clear: both;"></div></div><div class="post-footer"><div class="post-footer-line-1"><span class="post-author vcard">Posted by <span class="fn" itemprop="author"><span itemprop="name">{n.A}</span></span></span> <span class="post-timestamp">at <a class="timestamp-link" href="#"><abbr class="published" itemprop="datePublished" title="2026-03-05T17:45:00Z">5:45 PM</abbr></a></span> <span class="post-comment-link"></span></div><div class="post-footer-line-2"><span class="post-labels">Labels: {", ".join(f'<a href="/search/label/{i}" rel="tag">{t}</a>' for i, t in enumerate(n.TAGS))}</span></div></div></div><div class="comments" id="comments"><h4>2 comments:</h4><dl><dt><b>riverfan88</b> said...</dt><dd>What good news for all of us on the north bank, well done.</dd></dl></div></div></div><div class="sidebar"><div class="widget PopularPosts"><h2>Popular Posts</h2><ul>{links(n, n.MOST, "most")}</ul></div><div class="widget BlogArchive"><h2>Blog Archive</h2><ul><li><a href="/2026/03/">March (4)</a></li></ul></div></div>{foot(n)}""",
    sub=False,
    section=False,
    teasers=None,
    pd=False,
)
page(
    "fields",
    n,
    f"""{hdr(n)}<div class="layout-container"><main role="main"><nav class="breadcrumb"><ol><li><a href="/">Home</a></li><li><a href="/local">Local</a></li></ol></nav><h1 class="page-title"><span class="field field--name-title field--type-string field--label-hidden">{n.T}</span></h1><article role="article" class="node node--type-article node--view-mode-full"><div class="field field--name-field-subhead field--type-string field__item">{n.D}</div><footer class="node__meta"><div class="node__submitted">Submitted by <span class="field field--name-uid"><span lang="">{n.A}</span></span> on <span class="field field--name-created">Thu, 03/05/2026 - 17:45</span></div></footer><div class="node__content"><div class="field field--name-field-image"><img src="https://img.paper.example/dr.jpg" alt=""></div><div class="field field--name-field-caption">{n.CAP}</div><div class="clearfix text-formatted field field--name-body field--type-text-with-summary field__item">{ps(n, h=f"<h3>{n.H}</h3>")}</div><div class="field field--name-field-tags field--type-entity-reference"><div class="field__label">Tags</div><div class="field__items">{"".join(f'<div class="field__item"><a href="/tags/{i}">{t}</a></div>' for i, t in enumerate(n.TAGS))}</div></div></div></article><section class="views-block"><h2>Related stories</h2>{links(n, n.REL, "rel", "div")}</section></main></div>{most(n)}{foot(n)}""",
    h=True,
)
page(
    "details list",
    n,
    f"""{hdr(n)}<div class="item-page" itemscope itemtype="https://schema.org/Article"><div class="page-header"><h2 itemprop="headline">{n.T}</h2></div><dl class="article-info muted"><dt class="article-info-term">Details</dt><dd class="createdby" itemprop="author" itemscope itemtype="https://schema.org/Person">Written by <span itemprop="name">{n.A}</span></dd><dd class="category-name">Category: <a href="/local" itemprop="genre">Local</a></dd><dd class="published"><span class="icon-calendar"></span><time datetime="2026-03-05T17:45:00+00:00" itemprop="datePublished">Published: 05 March 2026</time></dd><dd class="modified"><time datetime="2026-03-06T09:10:00+00:00" itemprop="dateModified">Last Updated: 06 March 2026</time></dd><dd class="hits">Hits: 1204</dd></dl><ul class="tags inline"><li class="tag-2"><a href="/tags/ferries" class="label label-info">Ferries</a></li><li><a href="/tags/lg" class="label">Local government</a></li><li><a href="/tags/al" class="label">Alderwick</a></li></ul><div itemprop="articleBody">{ps(n, h=f"<h3>{n.H}</h3>")}</div><ul class="pager pagenav"><li class="previous"><a rel="prev" href="/p">Prev</a></li><li class="next"><a rel="next" href="/n">Next</a></li></ul></div>{most(n, "div", "moduletable")}{foot(n)}""",
    sub=False,
    mod="2026-03-06",
    caption=False,
    h=True,
    teasers=4,
)
page(
    "page builder, meta dates",
    n,
    f"""{hdr(n)}<main><article class="BlogItem hentry"><div class="blog-item-top-wrapper"><div class="blog-item-title"><h1 class="entry-title entry-title--large p-name" itemprop="headline">{n.T}</h1></div><div class="blog-item-meta-wrapper"><span class="blog-item-category-wrapper"><a href="/c/local" class="blog-item-category">Local</a></span><time class="dt-published blog-meta-item blog-meta-item--date"><span>Mar 5</span></time><div class="blog-meta-item--author">Written By <a href="/?author=1">{n.A}</a></div></div></div><div class="blog-item-content e-content"><div class="sqs-layout"><div class="sqs-block image-block"><figure class="sqs-block-image-figure"><img src="https://img.paper.example/sq.jpg"><figcaption class="image-caption-wrapper"><p>{n.CAP}</p></figcaption></figure></div><div class="sqs-block html-block"><div class="sqs-html-content">{ps(n, h=f"<h3>{n.H}</h3>")}</div></div></div></div><section class="blog-item-tags"><a href="/t/1" class="blog-item-tag">Ferries</a> <a href="/t/2">Local government</a></section><div class="blog-item-author-profile-wrapper"><div class="author-profile__name">{n.A}</div><div class="author-profile__bio">{n.BIO}</div></div><section class="item-pagination"><a href="/prev"><div>Previous</div><h2>Harbour notes for February</h2></a><a href="/next"><h2>Spring regatta: the first names</h2></a></section></article></main>{foot(n)}""",
    extra='<meta itemprop="datePublished" content="2026-03-05T17:45:00+0000"><meta itemprop="dateModified" content="2026-03-06T09:10:00+0000">',
    sub=False,
    h=True,
    tagged=False,
    teasers=None,
    mod="2026-03-06",
)
page(
    "page builder, empty lines",
    n,
    f'''{hdr(n)}<main><article class="post-page"><div data-hook="post-header"><ul class="post-metadata"><li data-hook="profile-link"><span title="{n.A}" class="user-name" data-hook="user-name">{n.A}</span></li><li><span title="Mar 5, 2026" class="post-metadata__date time-ago" data-hook="time-ago">Mar 5, 2026</span></li><li><span title="3 min read" class="post-metadata__readTime" data-hook="time-to-read">3 min read</span></li></ul><h1 class="blog-post-title-font" data-hook="post-title"><span>{n.T}</span></h1></div><div data-hook="post-description"><div class="xqysT"><div data-rce-version="9">{"".join(f'<p dir="auto" class="QZgJA"><span class="kSlUP">{p}</span></p><div type="empty-line"><p><br></p></div>' for p in n.P)}<figure data-hook="imageViewer"><img src="https://img.paper.example/wi.jpg"><figcaption class="BN7b">{n.CAP}</figcaption></figure></div></div></div><div data-hook="post-footer"><div>12 views</div><div>0 comments</div></div></article><section class="recent-posts"><h2>Recent Posts</h2><a href="/blog">See All</a>{"".join(f'<article><a href="/post/rel-{i}"><h2>{t}</h2></a></article>' for i, t in enumerate(n.REL))}</section></main>{foot(n)}''',
    sub=False,
    section=False,
    tagged=False,
    teasers=None,
)
page(
    "drop cap and opening words",
    n,
    f"""{hdr(n)}<main class="page__main-content"><article><header data-testid="ContentHeaderContainer"><div class="Rubric"><a href="/local"><span>Local</span></a></div><h1 data-testid="ContentHeaderHed">{n.T}</h1><div class="ContentHeaderDek">{n.D}</div><div data-testid="BylinesWrapper"><p class="BylineWrapper"><span class="BylineNamesWrapper"><span><span class="BylinePreamble">By </span><a class="BylineLink" href="/c/m">{n.A}</a></span></span></p></div><time data-testid="ContentHeaderPublishDate" datetime="2026-03-05T17:45:00Z">March 5, 2026</time></header><figure class="AssetEmbed"><img src="https://img.paper.example/mg.jpg"><figcaption><span class="CaptionText">{n.CAP}</span><span class="CaptionCredit">Photograph by {n.CRED}</span></figcaption></figure><div class="ArticlePageChunks"><div class="body__inner-container"><p class="has-dropcap"><span class="lead-in-text-callout">The council</span>{n.P[0][11:]}</p>{"".join(f'<p class="paywall">{p}</p>' for p in n.P[1:])}<p>♦</p></div></div><div class="NewsletterSubscribe"><h2>Sign up</h2><p>Get the daily newsletter.</p></div>{bio(n, "ContributorBio")}</article><section class="recirc"><h2>Read More</h2>{"".join(f'<div class="SummaryItem"><a href="/mag/rel-{i}-x"><h3>{t}</h3></a><div class="dek">A look at how the town has changed over the years.</div><p>By {n.A2}</p></div>' for i, t in enumerate(n.REL))}</section></main>{foot(n)}""",
    tagged=False,
    teasers=None,
    credit=n.CRED,
)
page(
    "station",
    n,
    f"""{hdr(n)}<main><nav class="breadcrumb"><a href="/local">Local</a></nav><article class="article"><h1 class="article-title">{n.T}</h1><div class="article-meta"><p class="article-authors">by: <a href="/author/m">{n.A}</a></p><p class="article-dates">Posted: <time datetime="2026-03-05T17:45:00-05:00">Mar 5, 2026 / 05:45 PM EST</time></p><p>Updated: <time datetime="2026-03-06T09:10:00-05:00">Mar 6, 2026 / 09:10 AM EST</time></p></div><div class="social-share">SHARE</div><div class="article-content article-body rich-text"><p><strong>ALDERWICK (WXYZ)</strong> — {n.P[0]}</p>{"".join(f"<p>{p}</p>" for p in n.P[1:3])}<div class="wp-block-related"><a href="/r">Bridge repairs delayed until the spring</a></div>{"".join(f"<p>{p}</p>" for p in n.P[3:])}<p><em>Copyright 2026 Station Group. All rights reserved. This material may not be published, broadcast, rewritten, or redistributed.</em></p></div></article></main><aside><h3>Most read</h3><ul>{links(n, n.MOST, "most")}</ul></aside>{foot(n)}""",
    pubat="2026-03-05T22:45:00Z",
    mod="2026-03-06",
    sub=False,
    tagged=False,
    caption=False,
    teasers=4,
    paras=["ALDERWICK (WXYZ) — " + n.P[0], *n.P[1:]],
)
page(
    "press release",
    n,
    f"""{hdr(n)}<article class="news-release"><header><h1>{n.T}</h1><p class="subtitle">{n.D}</p><div class="mb-no"><a href="/news/alderwick">Alderwick River Transport Ltd</a></div><p class="mb-no">Mar 05, 2026, 17:45 ET</p></header><div class="release-body"><p><span class="xn-location">ALDERWICK, England</span>, <span class="xn-chron">March 5, 2026</span> /Newswire/ -- {n.P[0]}</p>{"".join(f"<p>{p}</p>" for p in n.P[1:])}<p>SOURCE Alderwick River Transport Ltd</p></div></article>{most(n)}{foot(n)}""",
    authors=0,
    paras=["ALDERWICK, England, March 5, 2026 /Newswire/ -- " + n.P[0], *n.P[1:]],
    pubat="2026-03-05T22:45:00Z",
    section=False,
    caption=False,
    tagged=False,
    teasers=4,
)
page(
    "labels before dashes",
    n,
    f"""{hdr(n)}<div class="article-section"><div class="breadcrumb"><ul><li><a href="/">Home</a></li><li><a href="/news/">News</a></li><li><a href="/local/">Local</a></li></ul></div><h1 class="title" itemprop="name">{n.T}</h1><h2 class="sub-title">{n.D}</h2><div class="author"><div class="author-name"><a href="/profile/m" class="person-name lnk">{n.A}</a></div></div><div class="update-publish-time"><p class="publish-time"><span>Published</span> - March 05, 2026 05:45 pm IST</p><p>Updated - March 06, 2026 09:10 am IST - ALDERWICK</p></div><div class="article-picture"><img src="https://img.paper.example/hi.jpg"><p class="caption">{n.CAP} | Photo Credit: {n.CRED}</p></div><div class="articlebody" itemprop="articleBody"><div id="content-body-1">{ps(n, h=f'<h4 class="sub_head">{n.H}</h4>')}</div></div><div class="related-topics"><p>Related Topics</p>{" / ".join(f'<a href="/topic/{i}">{t}</a>' for i, t in enumerate(n.TAGS))}</div></div>{most(n)}{foot(n)}""",
    mod="2026-03-06",
    h=True,
    teasers=4,
    credit=n.CRED,
    tagged=False,
    but=("paragraphs",),
)
