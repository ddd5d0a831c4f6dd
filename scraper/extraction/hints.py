"""What class names and ids hint at. Hints are evidence, not verdicts: they are weighed against the text they stand on."""

from __future__ import annotations

import re
from functools import lru_cache

NEGATIVE = 1
"""Furniture: menus, share bars, related stories, newsletters, comments, banners."""
BODY = 2
"""The article's text."""
CAPTION = 4
"""A caption or photo credit."""
BYLINE = 8
"""A byline or a box about the author."""
DATE = 16
"""A date or time."""
DEK = 32
"""A deck, standfirst or summary above the text."""
TITLE = 64
"""A headline."""
WEATHER = 128
"""A weather ticker."""
HIDDEN = 256
"""Not shown."""
COMMENTS = 512
"""Readers' comments."""
RELATED = 1024
"""A list of other stories."""
FOOTER = 2048
"""The foot of the page."""

_NOISE = re.compile(
    r"\b(?:(?:tag|category|cat|has|is|not|no|wp|js|postid|post-type|single|type|status|format|author|page|"
    r"parent|layout|theme|with|without|sidebar-(?:none|right|left|no))[-_][\w-]*)\b"
    r"|\b\w*(?:no-sidebar|has-sidebar|with-sidebar|sidebar-(?:grid|main|content)|content-sidebar|shareable|"
    r"sharable|adblock\w*|uncommented|header-(?:content|article)|menuitem)\w*\b",
    re.IGNORECASE,
)
_PATTERNS = (
    (NEGATIVE, re.compile(
        r"(?:^|[\s_-])(?:nav|navi|navigation|navbar|menu|gnb|lnb|breadcrumbs?|footer|foot|masthead|topbar|"
        r"toolbar|sidebar|side|aside|rail|widget|share|sharing|shares|sharedaddy|social|sns|socials|follow|"
        r"promo|promos|promotion|promoted|newsletter|subscribe|subscription|signup|sign-up|donate|donation|"
        r"paywall|cookie|consent|gdpr|privacy|popup|modal|overlay|lightbox|banner|"
        r"ad|ads|advert|adverts|advertisement|advertising|adsense|adslot|sponsor|sponsored|taboola|outbrain|"
        r"dfp|print|printer|pagination|pager|paging|prevnext|post-nav|"
        r"rating|ratings|vote|poll|login|register|search|tools|utility|util|toolbox|font-?size|disclaimer|"
        r"copyright|copyrights|tags?|taglist|keywords?|tag-?cloud|hashtag|bio|about-?author|author-?box|"
        r"author-?bio|"
        r"author-?info|writer-?box|jour_box|skip|screen-reader|visually-hidden|sr-only|noprint|no-print|"
        r"hide|hidden|toc|teasers?|trending|ticker|carousel|slider|feedback|report|correction|jobs?|shop|"
        r"affiliate|app-?download|cta|call-to-action|callout|contact|infobox|sitemap|legal|meta-?box|postmeta|"
        r"post-?meta|entry-?meta|article-?meta|article-?tools|metadata|view-?count|reporter-?area)"
        r"(?=$|[\s_-])|(?:addthis|addtoany|sharethis|jp-relatedposts|yarpp|zergnet|nextpost|prevpost|cookiebanner|"
        r"newsletterbox|sharebar|sharebox|socialbar|socialshare|adcontainer|adwrapper)", re.IGNORECASE)),
    (COMMENTS, re.compile(
        r"(?:^|[\s_-])(?:comments?|commentlist|comment-?list|disqus|respond|replies|reply|kommentare?|commentaires|"
        r"livere|responses)(?=$|[\s_-])"
    , re.IGNORECASE)),
    (RELATED, re.compile(
        r"(?:^|[\s_-])(?:related|relate|relation|recommend(?:ed|ations?|s)?|similar|popular|most-?(?:read|"
        r"popular|viewed|shared)|mostread|ranking|rank|hotnews|also|more-?(?:news|stories|articles|posts|"
        r"from|on)|morenews|"
        r"read-?(?:more|next|also)|readmore|readnext|up-?next|latest|recent|other-?news|see-?also|seealso|"
        r"link-?list|linkbox|further|weitere|mehr-?zum|auch-?interessant|(?:next|previous)-?(?:post|article|"
        r"story)|story-?list|relationnews)"
        r"(?=$|[\s_-])|relatedposts|related[A-Z]|Related|recommended[A-Z]", 0)),
    (BODY, re.compile(
        r"article[-_]?(?:body|text|content|copy|view|main|story|detail)|story[-_]?(?:body|text|content|"
        r"copy)|post[-_]?(?:body|text|content)|entry[-_]?(?:content|body|text)|body[-_]?(?:text|copy|content)|"
        r"content[-_]?(?:body|text|article|main)|news[-_]?(?:body|text|content|view|detail|cnt|end)|news_body_area|"
        r"dic_area|articletxt|rich-?text|main-?text|page-?content|single-?content|cnt_view|articleBody|"
        r"text-?body|view_con|viewContent",
        re.IGNORECASE)),
    (CAPTION, re.compile(
        r"caption|(?:^|[\s_-])(?:credit|credits|legend|img_desc|photo-?credit|image-?credit|bildunterschrift|"
        r"txt_caption|thum_figure_txt|photo_txt|imgcopyright|figcap)(?=$|[\s_-])|img_desc|image-?(?:source|"
        r"copyright)"
    , re.IGNORECASE)),
    (BYLINE, re.compile(
        r"by-?line|byline|(?:^|[\s_-])(?:author|authors|writer|reporter|journalist|autor|autoren|verfasser|"
        r"contributor|contributors|info-name|creator|columnist|journalist_name|tit-name|txt_info)(?=$|[\s_-]|"
        r"\d)|author-?name|journalist"
    , re.IGNORECASE)),
    (DATE, re.compile(
        r"(?:^|[\s_-])(?:date|dates|dateline|time|timestamp|datetime|pubdate|published|publish|publication|"
        r"posted|post-?date|entry-?date|updated|update-?time|modified|datum|regist\w*|dated|num_date|lasttime|"
        r"txt-time)(?=$|[\s_-]|\d)|date[-_]?time|DATE_TIME|publish"
    , re.IGNORECASE)),
    (DEK, re.compile(
        r"(?:^|[\s_-])(?:sub-?titles?|subtitle|sub-?headings?|subheading|sub-?headlines?|sub-?head|sub_tit|"
        r"sub-tit\w*|tit-sub|dek|deck|standfirst|strapline|excerpt|summary|media_end_summary|kicker-?sub|lead-?in|"
        r"article-?lead|intro|introtext|teaser-?text|lede|vorspann|chapo|chapeau|entradilla|bajada|sommario|"
        r"ingress|description|abstract|midtitle_text|stand-first)(?=$|[\s_-])|subtitle|standfirst|subHead|sub_title|"
        r"summary"
    , re.IGNORECASE)),
    (TITLE, re.compile(
        r"(?:^|[\s_-])(?:title|titles|headline|headlines|heading|tit|tit_view|news_ttl|ttl|subject|arvtitle|"
        r"headline_area|article-?title|post-?title|entry-?title|tit01|top_title)(?=$|[\s_-]|\d)|headline|article[-_]?title|"
        r"title_text"
    , re.IGNORECASE)),
    (WEATHER, re.compile(r"weather|wetter|meteo|(?:^|[\s_-])wt\d|nalssi|날씨", re.IGNORECASE)),
    (FOOTER, re.compile(r"(?:^|[\s_-])(?:footer|foot|user-footer|colophon|imprint|site-?info)(?=$|[\s_-])", re.IGNORECASE)),
    (HIDDEN, re.compile(r"(?:^|\s)(?:hidden|d-none|blind|u-hidden|is-hidden|display-none|a11y-hidden)(?=$|\s)", re.IGNORECASE)),
)  # fmt: skip


@lru_cache(maxsize=65_536)
def hints(names: str) -> int:
    """Return the hints of a class and id string as a bit set. Taxonomy and state tokens (`tag-x`, `category-x`, `has-x`) are ignored."""
    found = 0
    for name in names.split():
        found |= _of_token(name)
    return found


@lru_cache(maxsize=131_072)
def _of_token(name: str) -> int:
    name = _NOISE.sub(" ", name)
    found = 0
    for bit, pattern in _PATTERNS:
        if pattern.search(name):
            found |= bit
    return found
