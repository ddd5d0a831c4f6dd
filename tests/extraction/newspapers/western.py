"""Article pages as western papers set them, without any metadata."""
# ruff: noqa: E501 - a page is a line

from __future__ import annotations

from tests.extraction.newspapers.parts import Pages, first, foot, hdr, links, menu, most, paper, ps, related

PAGES = Pages()
page = PAGES.add

n = paper("de")
page(
    "utility classes, overline in the heading",
    n,
    f'''{hdr(n)}<main><article aria-label="{n.T}"><header><h2 class="leading-tight"><span class="block text-primary-base">Kommunalpolitik</span><span class="hidden">:</span> <span class="align-middle">{n.T}</span></h2><div class="RichText leading-loose lg:text-xl mt-16">{n.D}</div><div class="flex text-s">Von <a class="text-black" href="/impressum/autor-1">{n.A}</a> und <a href="/impressum/autor-2">{n.A2}</a></div><time datetime="2026-03-05T17:45:00+01:00" class="timeformat">05.03.2026, 17.45 Uhr</time></header><section class="relative"><figure class="mb-24"><div><img src="https://img.paper.example/a.jpg" alt=""></div><figcaption class="text-s"><p>{n.CAP}</p><span class="text-shade">Foto: <!-- --> {n.CRED} / Agentur</span></figcaption></figure><div class="word-wrap"><div class="RichText RichText--iconLinks">{first(n, "", f"<h3>{n.H}</h3>", 3)}</div><section data-area="related"><a href="/x"><span>Mehr zum Thema</span><h3>{n.REL[0]}</h3></a></section><div class="RichText">{"".join(f"<p>{p}</p>" for p in n.P[3:])}</div></div></section></article></main>{most(n)}{foot(n)}''',
    title=n.T,
    authors=2,
    h=True,
    teasers=4,
    tagged=False,
    section=False,
    pubat="2026-03-05T16:45:00Z",
)
page(
    "hidden colon after the overline",
    n,
    f"""{hdr(n)}<main><article class="article" itemscope itemtype="http://schema.org/Article"><header class="article-header"><h1 class="article-heading" itemprop="headline"><span class="article-heading__kicker">Kommunalpolitik</span><span class="visually-hidden">: </span><span class="article-heading__title">{n.T}</span></h1><div class="summary" itemprop="description">{n.D}</div><div class="byline">Von <span itemprop="author"><a href="/autoren/x"><span itemprop="name">{n.A}</span></a></span></div><div class="metadata"><time class="metadata__date" datetime="2026-03-05T17:45:00+01:00">5. März 2026, 17:45 Uhr</time> <span class="metadata__source">Aktualisiert am 6. März 2026, 9:10 Uhr</span> <a class="metadata__commentcount" href="#c">54 Kommentare</a></div></header><div class="article-body" itemprop="articleBody"><figure class="article__media"><img src="https://img.paper.example/z.jpg"><figcaption class="figure__caption"><span class="figure__text">{n.CAP}</span><span class="figure__copyright">© {n.CRED}/Agentur</span></figcaption></figure><div class="article-page">{ps(n, "paragraph article__item", h=f'<h2 class="article__subheading">{n.H}</h2>', q=f'<aside class="newsletter-signup"><h3>{n.NL}</h3><p>{n.NL2}</p></aside>')}</div></div><nav class="article-tags"><div class="article-tags__title">Schlagwörter</div><ul>{"".join(f'<li><a href="/thema/{i}" rel="tag">{t}</a></li>' for i, t in enumerate(n.TAGS))}</ul></nav></article></main>{most(n)}{foot(n)}""",
    mod="2026-03-06",
    h=True,
    teasers=4,
    section=False,
    credit=n.CRED,
)
page(
    "deck behind the photo",
    n,
    f"""{hdr(n)}<div class="atc"><article><div class="atc-Header"><span class="atc-HeadlineEmphasis">Kommunalpolitik:</span><h2 class="atc-HeadlineText">{n.T}</h2><ul class="atc-MetaItems"><li class="atc-MetaAuthor">Von <a href="/redaktion/x">{n.A}</a></li><li class="atc-MetaTime">Aktualisiert am 06.03.2026, 09:10</li></ul></div><div class="atc-Image"><img src="https://img.paper.example/f.jpg"><span class="atc-ImageDescription">{n.CAP}</span><span class="atc-ImageDescriptionCopyright">Bild: {n.CRED}</span></div><div class="atc-Intro"><p class="atc-IntroText">{n.D}</p></div><div class="atc-Text">{ps(n, "atc-TextParagraph", h=f'<h3 class="atc-SubHeadline">{n.H}</h3>')}</div><div class="atc-ContainerSourcesInfo"><span>Quelle: F.B.</span></div><div class="ctn-Authors"><div class="aut-Teaser"><span class="aut-Teaser_Name">{n.A}</span><span class="aut-Teaser_Description">Redakteurin im Lokalen.</span></div></div></article></div>{related(n)}{most(n)}{foot(n)}""",
    pub="2026-03-05",
    mod="2026-03-06",
    h=True,
    tagged=False,
    section=False,
    credit=n.CRED,
    but=("credit",),
)
page(
    "bold first paragraph",
    n,
    f'''{hdr(n)}<div class="seitenkopf"><div class="seitenkopf__headline"><span class="seitenkopf__topline">Streit in Fallbach</span><h1><span class="seitenkopf__headline--text">{n.T}</span></h1></div><div class="metatextline">Stand: 05.03.2026 17:45 Uhr</div><figure><img src="https://img.paper.example/t.jpg" alt="{n.CAP} | {n.CRED}"></figure></div><p class="textabsatz m-ten"><strong>{n.D}.</strong></p><div class="authorline"><div class="authorline__author">Von {n.A}, HR</div></div>{ps(n, "textabsatz", h=f'<h2 class="meldung__subhead">{n.H}</h2>')}<div class="tag-list"><h3>Mehr zum Thema</h3><ul>{"".join(f'<li><a class="tag-btn" href="/thema/{i}">{t}</a></li>' for i, t in enumerate(n.TAGS))}</ul></div><div class="infobox-sendung"><p>Dieses Thema im Programm: Über dieses Thema berichtete der Sender am 05. März 2026 um 18:00 Uhr in der Sendung "Lokalzeit".</p></div>{most(n)}{foot(n)}''',
    h=True,
    section=False,
    caption=False,
    tagged=False,
    teasers=4,
    sub=n.D + ".",
    paras=[n.D + ".", *n.P[:2], n.H, *n.P[2:]],
    but=("paragraphs",),
)
page(
    "capitals",
    n,
    f"""<div id="kopf">{n.HDR}</div><div id="nav">{menu(n, "div")}</div><div id="inhalt"><div class="dachzeile">Fallbach</div><h1>{n.T}</h1><h2 class="unterzeile">{n.D}</h2><p class="autor">VON {n.A.upper()}</p><p class="datum">zuletzt aktualisiert: 06.03.2026 - 09:10</p><div class="bild_links"><img src="https://img.paper.example/o.jpg" width="300" height="200"><div class="bu">{n.CAP}</div><div class="quelle">FOTO: {n.CRED}</div></div><div class="artikeltext">{ps(n, h=f'<h3 class="zwischentitel">{n.H}</h3>')}</div><div class="quelle_autor">(jbr)</div></div><div id="rechts">{most(n, "div", "box")}</div>{foot(n)}""",
    pub="2026-03-05",
    mod="2026-03-06",
    authors=["JUTTA BRANDEIS"],
    h=True,
    section=False,
    tagged=False,
    teasers=4,
)
page(
    "initials at the end",
    n,
    f"""{hdr(n)}<main><article class="story"><header class="story-header"><div class="story-kicker">Kommunalpolitik</div><h1 class="story-title">{n.T}</h1><p class="story-subtitle">{n.D}</p><div class="story-byline"><a href="/a/1">{n.A}</a></div><div class="story-pubdate">5. März 2026, 17:45</div></header><div class="story-body"><figure class="story-image"><img src="https://img.paper.example/st.jpg"><figcaption>{n.CAP}<footer>{n.CRED}</footer></figcaption></figure>{ps(n, h=f"<h3>{n.H}</h3>", q=f'<div class="article-pullquote"><blockquote>{n.Q}</blockquote></div>')}<p>({n.A}, 5.3.2026)</p></div></article></main><section class="story-community"><h2>Forum: 42 Postings</h2><p>Ihre Meinung zählt.</p></section>{most(n)}{foot(n)}""",
    h=True,
    section=False,
    tagged=False,
    teasers=4,
)
page(
    "caption with writer class",
    n,
    f"""{hdr(n)}<main><article><div class="headline"><h1 class="headline__title">{n.T}</h1><p class="headline__lead">{n.D}</p></div><div class="metainfo"><div class="author"><span class="author__name">{n.A}</span>, <span>Fallbach</span></div><time class="metainfo__date" datetime="2026-03-05T17:45:00+01:00">05.03.2026, 17.45 Uhr</time><span>3 min</span></div><section class="container--article"><div class="image-description"><img src="https://img.paper.example/nz.jpg"><span class="image-description__caption">{n.CAP}</span><div class="image-description__author">{n.CRED} / HB</div></div>{ps(n, "articlecomponent text", h=f'<h2 class="articlecomponent subtitle">{n.H}</h2>')}</section></article></main>{most(n)}{foot(n)}""",
    h=True,
    section=False,
    tagged=False,
    teasers=4,
    pubat="2026-03-05T16:45:00Z",
)

n = paper("fr")
page(
    "deck as description",
    n,
    f"""{hdr(n)}<main><section class="article__heading"><ul class="breadcrumb"><li><a href="/societe/">Société</a></li><li><a href="/transports/">Transports</a></li></ul><h1 class="article__title">{n.T}</h1><p class="article__desc">{n.D}.</p><section class="meta"><span class="meta__author">Par <a class="article__author-link" href="/signataires/m/">{n.A}</a></span><p class="meta__publisher"><span class="meta__date">Publié le 05 mars 2026 à 17h45, modifié le 06 mars 2026 à 09h10</span> <span class="meta__reading-time">Temps de Lecture 3 min.</span></p></section></section><section class="article__wrapper"><article class="article__content"><figure class="article__media"><img src="https://img.paper.example/lm.jpg"><figcaption class="article__legend" aria-hidden="true">{n.CAP}. <span class="article__credit">{n.CRED} POUR LE COURRIER</span></figcaption></figure>{ps(n, "article__paragraph", h=f'<h2 class="article__sub-title">{n.H}</h2>', q=f'<section class="catcher"><p><span class="catcher__title">Lire aussi |</span> <a href="/a">{n.REL[0]}</a></p></section>')}<p class="article__status">Cet article est réservé aux abonnés</p></article><section class="author"><p class="author__name">{n.A}</p></section></section><section class="friend"><p>Le Courrier Application</p></section></main>{most(n)}{foot(n)}""",
    sub=n.D + ".",
    mod="2026-03-06",
    h=True,
    teasers=4,
    section="Transports",
    tagged=False,
    credit=n.CRED,
)
page(
    "deck behind the photo, fr",
    n,
    f"""{hdr(n)}<article class="fig-main"><div class="fig-breadcrumb"><a href="/">Accueil</a><a href="/societe">Société</a></div><h1 class="fig-headline">{n.T}</h1><div class="fig-content-metas"><span class="fig-content-metas__authors">Par <a class="fig-content-metas__author" href="/auteur/m">{n.A}</a></span><div class="fig-content-metas__pub-date">Publié <span>le 5 mars 2026 à 17h45</span>, mis à jour <span>le 6 mars 2026 à 9h10</span></div></div><figure class="fig-media"><img src="https://img.paper.example/fi.jpg"><figcaption class="fig-media__legend">{n.CAP}. <span class="fig-media__credits">{n.CRED} / HB</span></figcaption></figure><p class="fig-standfirst">{n.D}.</p><div class="fig-body" data-component="fig-content-body">{ps(n, "fig-paragraph", h=f'<h2 class="fig-body-heading">{n.H}</h2>', q=f'<p class="fig-body-link fig-body-link--p"><a href="/r"><span>À lire aussi</span>{n.REL[1]}</a></p>')}</div><ul class="fig-tags"><li><a href="/tag/1">Transports</a></li><li><a href="/tag/2">Vaubrun</a></li><li><a href="/tag/3">Politique locale</a></li></ul></article>{most(n)}{foot(n)}""",
    sub=n.D + ".",
    mod="2026-03-06",
    h=True,
    teasers=4,
    credit=n.CRED,
)
page(
    "chapo",
    n,
    f"""{hdr(n)}<main><header class="su-header"><a class="su-label" href="/societe">Société</a><h1 class="su-title">{n.T}</h1><div class="su-meta"><div class="author-group">Le Courrier de Vaubrun <span>{n.A}</span></div><time datetime="2026-03-05T16:45:00Z">Publié le 05/03/2026 à 17h45</time></div></header><div class="su-article-chapo chapo"><p>{n.D}.</p></div><div class="su-article-body">{ps(n, h=f"<h2>{n.H}</h2>")}</div><div class="tags"><a href="/t/1">Transports</a><a href="/t/2">Vaubrun</a><a href="/t/3">Politique locale</a></div></main><aside class="su-aside"><h2>Les plus lus</h2><ul>{links(n, n.MOST, "most")}</ul></aside>{foot(n)}""",
    sub=n.D + ".",
    h=True,
    caption=False,
    teasers=4,
)
page(
    "surtitre and soustitre",
    n,
    f'''<div id="entete">{n.HDR} <a href="/"><img src="/logo.gif" alt="{n.site}"></a></div>{menu(n, "div", "menu-rubriques")}<div id="contenu"><div class="cartouche"><p class="surtitre">Transports</p><h1 class="titre">{n.T}</h1><p class="soustitre">{n.D}</p><p class="info-publi">jeudi 5 mars 2026, par <span class="auteurs"><span class="vcard author"><a class="url fn spip_in" href="auteur3.html">{n.A}</a></span>, <span class="vcard author"><a href="auteur4.html">{n.A2}</a></span></span></p></div><div class="chapo"></div><div class="texte"><dl class="spip_document_12 spip_documents"><dt><img src="https://img.paper.example/sp.jpg"></dt><dd class="spip_doc_descriptif">{n.CAP}</dd></dl>{ps(n, "spip", h=f'<h3 class="spip">{n.H}</h3>')}</div><div class="repondre"><a href="/forum">Répondre à cet article</a></div></div>{most(n, "div", "encart")}{foot(n)}''',
    authors=2,
    h=True,
    section=False,
    tagged=False,
    teasers=4,
)

n = paper("es")
page(
    "short classes",
    n,
    f"""{hdr(n)}<article class="a _g" id="main-content"><header class="a_e"><div class="a_e_txt"><div class="a_k"><a class="a_k_n" href="/sociedad/">Sociedad</a></div><h1 class="a_t">{n.T}</h1><h2 class="a_st">{n.D}</h2></div><figure class="a_e_m a_m"><span class="a_m_w"><img src="https://img.paper.example/ep.jpg"></span><figcaption class="a_m_p"><span>{n.CAP}</span><span class="a_m_m">{n.CRED}</span></figcaption></figure></header><div class="a_md"><div class="a_md_txt"><div class="a_md_a"><a class="a_md_a_n" href="/autor/m/">{n.A}</a></div><span class="a_md_a_d">Valmiera - </span><a class="a_md_f" href="/hemeroteca/2026-03-05"><time datetime="2026-03-05T16:45:00.000Z" id="d"><span>05 mar 2026</span><abbr> - 17:45</abbr> CET</time></a></div></div><div class="a_c clearfix" data-dtm-region="articulo_cuerpo">{ps(n, h=f'<h3 class="w_h">{n.H}</h3>')}</div><section class="a_a_bio"><h3>Sobre la firma</h3><div><a href="/autor/m">{n.A}</a></div><div class="bio">{n.BIO}</div></section><section class="a_arc"><h3>Archivado En</h3><ul>{"".join(f'<li><a href="/noticias/{i}/">{t}</a></li>' for i, t in enumerate(n.TAGS))}</ul></section></article>{most(n)}{foot(n)}""",
    h=True,
    teasers=4,
    tagged=False,
    pubat="2026-03-05T16:45:00Z",
)
page(
    "overline, byline in a list",
    n,
    f"""{hdr(n)}<article class="ue-l-article"><div class="ue-l-article__header"><div class="ue-l-article__kicker-container"><span class="ue-c-article__kicker">Transporte</span></div><h1 class="ue-c-article__headline">{n.T}</h1><div class="ue-c-article__standfirst"><p class="ue-c-article__paragraph">{n.D}</p></div></div><div class="ue-l-article__body"><figure class="ue-c-article__media"><img src="https://img.paper.example/em.jpg"><figcaption class="ue-c-article__media-description"><span>{n.CAP}</span><span class="ue-c-article__media-source">{n.CRED}</span></figcaption></figure><div class="ue-c-article__byline"><ul><li><div class="ue-c-article__author-name">{n.A}</div><div class="ue-c-article__byline-location">Valmiera</div></li></ul></div><div class="ue-c-article__publishdate">Actualizado <time datetime="2026-03-06T08:10:00Z">Viernes, 6 marzo 2026 - 09:10</time></div><div class="ue-c-article__body" data-section="articleBody">{ps(n, h=f'<h2 class="ue-c-article__subheading">{n.H}</h2>')}</div></div><ul class="ue-c-article__tags"><li><a class="ue-c-article__tags-item" href="/t/1.html">Transporte</a></li><li><a href="/t/2.html">Valmiera</a></li><li><a href="/t/3.html">Política local</a></li></ul></article>{most(n)}{foot(n)}""",
    pub="2026-03-05",
    mod="2026-03-06",
    h=True,
    teasers=4,
    section=False,
)
page(
    "volanta and bajada",
    n,
    f"""{hdr(n)}<article><div class="volanta">Transporte</div><h1 class="titulo">{n.T}</h1><div class="bajada"><h2>{n.D}</h2></div><div class="datos-nota"><div class="firma">Por <b>{n.A}</b></div><div class="fecha">5 de marzo de 2026 - 17:45</div></div><div class="foto"><img src="https://img.paper.example/cl.jpg"><p class="epigrafe">{n.CAP}</p></div><div class="cuerpo">{ps(n, h=f"<p><b>{n.H}</b></p>")}</div><div class="temas"><h4>Temas</h4><a href="/tema/1">Transporte</a> <a href="/tema/2">Valmiera</a> <a href="/tema/3">Política local</a></div></article>{most(n)}{foot(n)}""",
    h=True,
    teasers=4,
    section=False,
)
page(
    "newsroom as writer",
    n,
    f"""{hdr(n)}<article><header><span class="supra-title"><a href="/sociedad">Sociedad</a></span><h1 class="title">{n.T}</h1><h2 class="epigraph"><ul><li>{n.D}</li></ul></h2></header><div class="author-container"><div class="author-name">Redacción</div><div class="agency">Agencia Norte</div></div><time class="created-date" datetime="2026-03-05T17:45:00+01:00">05/03/2026 17:45</time><time class="modified-date" datetime="2026-03-06T09:10:00+01:00">Actualizado a 06/03/2026 09:10</time><div class="article-modules">{ps(n, "paragraph", h=f'<h3 class="subtitle">{n.H}</h3>')}</div></article>{most(n)}{foot(n)}""",
    authors=["Redacción"],
    mod="2026-03-06",
    h=True,
    teasers=4,
    tagged=False,
    caption=False,
    pubat="2026-03-05T16:45:00Z",
)

n = paper("pt")
page(
    "fine line",
    n,
    f"""{hdr(n)}<main class="main-content"><article class="c-news"><header class="c-content-head"><div class="c-content-head__wrap"><a href="/cotidiano" class="c-kicker">Cotidiano</a><h1 class="c-content-head__title">{n.T}</h1><h2 class="c-content-head__subtitle">{n.D}</h2></div></header><div class="c-more-options"><time datetime="2026-03-05 17:45:00" class="c-more-options__published-date">5.mar.2026 às 17h45</time></div><div class="c-signature"><strong class="c-signature__author"><a href="/autores/m">{n.A}</a></strong><span class="c-signature__location">Monteverde</span></div><div class="c-news__body"><figure class="c-image"><img src="https://img.paper.example/fo.jpg"><figcaption class="c-caption">{n.CAP} - {n.CRED}/Folhapress</figcaption></figure>{ps(n, h=f"<h2>{n.H}</h2>")}</div><div class="c-topics"><h3>Tópicos</h3><ul class="c-topics__list"><li><a href="/f/1">Transporte</a></li><li><a href="/f/2">Monteverde</a></li><li><a href="/f/3">Política local</a></li></ul></div></article></main>{most(n)}{foot(n)}""",
    h=True,
    teasers=4,
)
page(
    "paragraph a box",
    n,
    f"""{hdr(n)}<main class="mc-body"><div class="row content-head non-featured"><div class="title"><meta itemprop="name"><h1 class="content-head__title" itemprop="headline">{n.T}</h1></div><div class="medium-centered subtitle"><h2 class="content-head__subtitle" itemprop="alternativeHeadline">{n.D}</h2></div></div><div class="content-publication-data"><p class="content-publication-data__from">Por {n.A}, {n.A2} — Monteverde</p><p class="content-publication-data__updated"><time itemprop="datePublished" datetime="2026-03-05T20:45:00.000Z">05/03/2026 17h45</time> <span class="content-publication-data__updated-relative">Atualizado há 8 meses</span></p></div><article itemprop="articleBody"><div class="mc-column content-text active-extra-styles"><p class="content-text__container">{n.P[0]}</p></div><div class="content-media"><figure class="content-media-figure"><img src="https://img.paper.example/g1.jpg"><figcaption class="content-media__description">{n.CAP} — Foto: {n.CRED}/HB</figcaption></figure></div>{"".join(f'<div class="mc-column content-text active-extra-styles"><p class="content-text__container">{p}</p></div>' for p in n.P[1:])}<div class="mc-column content-unordered-list"><ul class="content-unordered-list"><li><a href="/r">{n.REL[0]}</a></li></ul></div></article></main>{most(n)}{foot(n)}""",
    authors=2,
    section=False,
    teasers=4,
    tagged=False,
    pubat="2026-03-05T20:45:00Z",
)

n = paper("it")
page(
    "occhiello",
    n,
    f"""{hdr(n)}<div class="story"><header class="story__header"><p class="story__occhiello">Trasporti</p><h1 class="story__title">{n.T}</h1></header><div class="story__meta"><em class="story__author">di <a href="/autori/m">{n.A}</a></em></div><div class="story__summary">{n.D}</div><time class="story__date" datetime="2026-03-05">05 Marzo 2026</time> <span class="story__modified">Aggiornato alle 09:10 del 6 marzo 2026</span><div class="story__media"><figure><img src="https://img.paper.example/re.jpg"><figcaption class="story__media__desc">{n.CAP} <span class="story__media__copyright">({n.CRED})</span></figcaption></figure></div><div class="story__text">{ps(n, h=f"<h2>{n.H}</h2>")}</div><p class="story__copyright">© Riproduzione riservata</p></div>{most(n)}{foot(n)}""",
    mod="2026-03-06",
    h=True,
    teasers=4,
    section=False,
    tagged=False,
)
page(
    "changed in brackets",
    n,
    f"""{hdr(n)}<article class="content"><div class="breadcrumbs"><a href="/">Home</a> > <a href="/cronaca/">Cronaca</a></div><h1 class="title-art">{n.T}</h1><h2 class="summary-art">{n.D}</h2><p class="writer-art">di {n.A}</p><p class="is-copyright">5 marzo 2026 (modifica il 6 marzo 2026 | 09:10)</p><div class="chapter">{ps(n, "chapter-paragraph", h=f"<h3>{n.H}</h3>")}<p class="is-last-update">5 marzo 2026 (modifica il 6 marzo 2026 | 09:10)</p><p>© RIPRODUZIONE RISERVATA</p></div></article>{most(n)}{foot(n)}""",
    mod="2026-03-06",
    h=True,
    caption=False,
    teasers=4,
    section="Cronaca",
    tagged=False,
)
page(
    "agency dateline",
    n,
    f"""{hdr(n)}<article><div class="post-single-tag-share"><a class="is-section-label" href="/cronaca">Cronaca</a></div><h1 class="post-single-title">{n.T}</h1><p class="post-single-summary">{n.D}</p><div class="details"><span class="location">VALDORO</span>, <time datetime="2026-03-05T17:45:00+01:00">05 marzo 2026, 17:45</time><br>Redazione Agenzia</div><div class="post-single-media"><figure><img src="https://img.paper.example/an.jpg"><figcaption>{n.CAP} - RIPRODUZIONE RISERVATA</figcaption></figure></div><div class="post-single-text"><p>(AGENZIA) - VALDORO, 05 MAR - {n.P[0]}</p>{"".join(f"<p>{p}</p>" for p in n.P[1:])}</div><p class="copyright">Riproduzione riservata © Copyright Agenzia</p></article>{most(n)}{foot(n)}""",
    authors=0,
    caption=True,
    paras=["(AGENZIA) - VALDORO, 05 MAR - " + n.P[0], *n.P[1:]],
    teasers=4,
    tagged=False,
)

n = paper("nl")
page(
    "intro",
    n,
    f"""{hdr(n)}<main><article class="article"><header class="article__header"><span class="article__label"><a href="/binnenland">Binnenland</a></span><h1 class="article__title">{n.T}</h1><p class="article__intro">{n.D}</p><div class="article__byline"><a href="/auteur/m">{n.A}</a> <time class="article__time" datetime="2026-03-05T17:45:00+01:00">5 maart 2026, 17:45</time> Leestijd 3 minuten</div></header><figure class="article__figure"><img src="https://img.paper.example/vk.jpg"><figcaption>{n.CAP}<span class="credit">Beeld {n.CRED}</span></figcaption></figure><div class="article__body">{ps(n, "article__paragraph", h=f'<h2 class="article__subhead">{n.H}</h2>', q=f'<section class="article__related"><h3>LEES OOK</h3><a href="/r">{n.REL[0]}</a></section>')}</div></article></main>{most(n)}{foot(n)}""",
    h=True,
    teasers=4,
    tagged=False,
    credit=n.CRED,
)
page(
    "times in a list",
    n,
    f"""{hdr(n)}<main><article><h1 class="sc-1f">{n.T}</h1><div class="sc-2a"><span class="sc-9b">{n.A}</span><span>redacteur Binnenland</span></div><div><ul><li><a href="/binnenland">NIEUWS</a></li><li><time datetime="2026-03-05T17:45:00+0100">5 maart 2026, 17:45</time></li><li>Aangepast <time datetime="2026-03-06T09:10:00+0100">6 maart 2026, 09:10</time></li></ul></div><div class="sc-3c">{ps(n, "sc-4d", h=f'<h2 class="sc-5e">{n.H}</h2>')}</div></article></main>{most(n)}{foot(n)}""",
    mod="2026-03-06",
    sub=False,
    h=True,
    section=False,
    caption=False,
    teasers=4,
    tagged=False,
    pubat="2026-03-05T16:45:00Z",
)
