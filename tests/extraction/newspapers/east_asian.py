"""Article pages as east asian papers set them, without any metadata."""
# ruff: noqa: E501 - a page is a line

from __future__ import annotations

from tests.extraction.newspapers.parts import Pages, foot, hdr, most, paper, ps

PAGES = Pages()
page = PAGES.add

n = paper("ja")
page(
    "reporter in brackets",
    n,
    f"""{hdr(n)}<main><div class="y_Qv3"><div class="breadcrumb"><a href="/">トップ</a><a href="/national/">社会</a></div><h1>{n.T}</h1><div class="BUmh1"><span class="xCFG9">有料記事</span></div><div class="H8KYB"><span class="hw8sD"><a href="/reporter/1">{n.A}</a></span><time datetime="2026-03-05T17:45:00.000+09:00">2026年3月5日 17時45分</time></div><figure class="_02U3Y"><img src="https://img.paper.example/as.jpg"><figcaption>{n.CAP}＝２０２６年３月４日、川辺町、{n.CRED}撮影</figcaption></figure><div class="nfyQp"><p>　{n.P[0]}</p>{"".join(f"<p>　{p}</p>" for p in n.P[1:2])}<h2 class="cp9Zk">{n.H}</h2>{"".join(f"<p>　{p}</p>" for p in n.P[2:])}<p>　（{n.A}）</p></div></div></main>{most(n)}{foot(n)}""",
    authors=[n.A],
    sub=False,
    section="社会",
    h=True,
    teasers=4,
    tagged=False,
    pubat="2026-03-05T08:45:00Z",
)
page(
    "numbered paragraphs",
    n,
    f"""{hdr(n)}<article class="article-content"><h1 class="title-article">{n.T}</h1><div class="p-header-sub"><time datetime="2026-03-05T17:45">2026/03/05 17:45</time></div><p class="par1">{n.P[0]}</p>{"".join(f'<p class="par{i}">{p}</p>' for i, p in enumerate(n.P[1:], 2))}<div class="p-article-action"><a>スクラップ</a></div><nav class="p-tags"><a href="/t1">#交通</a></nav></article>{most(n)}{foot(n)}""",
    authors=0,
    sub=False,
    section=False,
    caption=False,
    teasers=4,
    tagged=False,
)
page(
    "reporter line",
    n,
    f"""{hdr(n)}<main id="main"><section class="articledetail"><h1 class="title-page">{n.T}</h1><div class="articledetail-head"><p class="articletag-reporter"><a href="/ch/reporter/1">{n.A}</a></p><ul><li><a href="/local">地域</a></li><li>速報</li></ul><p class="articletag-date">毎日 <time datetime="2026-03-05T17:45:00+09:00">2026/3/5 17:45</time>（最終更新 3/6 09:10）</p></div><div class="articledetail-body"><section>{ps(n)}</section><p>【{n.A}】</p></div></section></main>{most(n)}{foot(n)}""",
    authors=[n.A],
    sub=False,
    section=False,
    caption=False,
    teasers=4,
    tagged=False,
    pubat="2026-03-05T08:45:00Z",
    mod="2026-03-06",
)

n = paper("zh")
page(
    "date in pieces",
    n,
    f"""<div class="header domPC"><div class="header-top"><a href="/">河湾网</a> {n.HDR}</div></div><div class="header-cont"><div class="header-time left"><span class="year"><em>2026</em></span><span class="day"><em>03</em>/<em>05</em></span><span class="time">17:45:12</span></div><div class="source">来源：河湾社</div></div><div class="head-line"><h1><span class="title">{n.T}</span></h1></div><div class="main-left"><div id="detail"><p>　　河湾社河湾3月5日电（记者{n.A}）{n.P[0]}</p>{"".join(f"<p>　　{p}</p>" for p in n.P[1:])}</div><div class="editor">【责任编辑:谭欧】</div></div>{most(n)}{foot(n)}""",
    sub=False,
    section=False,
    caption=False,
    teasers=4,
    tagged=False,
    paras=[f"河湾社河湾3月5日电（记者{n.A}）" + n.P[0], *n.P[1:]],
    url="https://www.paper.example/20260305/abc123/c.html",
)
page(
    "overline and deck",
    n,
    f"""{hdr(n)}<div class="layout rm_txt"><div class="col col-1"><h3 class="pre">渡船之争</h3><h1>{n.T}</h1><h4 class="sub">{n.D}</h4><div class="author cf">{n.A}</div><div class="channel cf"><div class="col-1-1">2026年03月05日17:45 | 来源：<a href="/">河湾网-河湾日报</a></div></div><div class="rm_txt_con cf"><p style="text-align:center"><img src="https://img.paper.example/pd.jpg"></p><p style="text-align:center">{n.CAP}。{n.CRED}摄</p>{"".join(f'<p style="text-indent: 2em;">{p}</p>' for p in n.P)}<div class="edit cf">(责编：林一、范二)</div></div></div></div>{most(n)}{foot(n)}""",
    section=False,
    teasers=4,
    tagged=False,
    caption=False,
)
page(
    "original title",
    n,
    f"""{hdr(n)}<h1 class="main-title">{n.T}</h1><div class="top-bar"><div class="date-source"><span class="date">2026年03月05日 17:45</span><a class="source" href="http://x.example/">河湾日报</a></div></div><div class="article" id="article"><p>　　原标题：{n.T}</p>{"".join(f'<p cms-style="font-L">　　{p}</p>' for p in n.P)}<p class="show_author">责任编辑：谭欧 </p></div><div class="keywords" id="keywords"><span>文章关键词：</span><a href="/t1">交通</a> <a href="/t2">河湾镇</a> <a href="/t3">地方政务</a></div>{most(n)}{foot(n)}""",
    authors=["谭欧"],
    sub=False,
    section=False,
    caption=False,
    teasers=4,
)
page(
    "caption by break",
    n,
    f"""{hdr(n)}<div class="post_main"><h1 class="post_title">{n.T}</h1><div class="post_info">2026-03-05 17:45:12　来源: <a href="/">河湾日报</a>　河湾 <a href="/jubao">举报</a></div><div class="post_body"><p class="f_center"><img src="https://img.paper.example/163.jpg"><br>{n.CAP}<br></p>{"".join(f"<p>{p}</p>" for p in n.P)}</div><div class="post_statement"><p>特别声明：以上内容为平台用户上传并发布，本平台仅提供信息存储服务。</p></div></div>{most(n)}{foot(n)}""",
    authors=0,
    sub=False,
    section=False,
    caption=False,
    teasers=4,
    tagged=False,
)

n = paper("zh-tw")
page(
    "editor line",
    n,
    f"""{hdr(n)}<div class="breadcrumb"><a href="/">首頁</a><a href="/list/soc.aspx">社會</a></div><article class="article"><h1>{n.T}</h1><div class="timeBox"><div class="updatetime"><span>2026/3/5 17:45</span>（3/6 09:10 更新）</div></div><div class="centralContent"><div class="fullPic"><img src="https://img.paper.example/cn.jpg"><div class="picinfo">{n.CAP}。（中央社檔案照片）</div></div><div class="paragraph"><p>（河灣社記者{n.A}河灣5日電）{n.P[0]}</p>{"".join(f"<p>{p}</p>" for p in n.P[1:])}<p>（編輯：譚歐）1150305</p></div><div class="paragraph"><p>本網站之文字、圖片及影音，非經授權，不得轉載、公開播送或公開傳輸及利用。</p></div></div><div class="keywordTag"><ul><li><a href="/tag/1">交通</a></li><li><a href="/tag/2">河灣鎮</a></li><li><a href="/tag/3">地方自治</a></li></ul></div></article>{most(n)}{foot(n)}""",
    sub=False,
    section="社會",
    caption=False,
    teasers=4,
    paras=[f"（河灣社記者{n.A}河灣5日電）" + n.P[0], *n.P[1:]],
    mod="2026-03-06",
)
page(
    "reporter line, tw",
    n,
    f"""{hdr(n)}<section class="article-content__wrapper"><h1 class="article-content__title">{n.T}</h1><section class="article-content__subinfo"><time class="article-content__time">2026-03-05 17:45</time><span class="article-content__author">河灣時報／ 記者<a href="/news/reporter/1">{n.A}</a>／河灣即時報導</span></section><section class="article-content__editor"><figure class="article-content__cover"><img src="https://img.paper.example/ud.jpg"><figcaption>{n.CAP}。記者{n.CRED}／攝影</figcaption></figure>{ps(n)}</section><section class="article-content__tags"><a href="/t1">交通</a><a href="/t2">河灣鎮</a><a href="/t3">地方自治</a></section></section>{most(n)}{foot(n)}""",
    sub=False,
    section=False,
    teasers=4,
)
