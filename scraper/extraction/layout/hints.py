"""What class names and ids hint at. Hints are evidence, not verdicts: they are weighed against the text they stand on."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scraper.extraction.layout import class_words, noise_names, trail_names
from scraper.extraction.layout.name_pieces import IN_NOISE, IN_TRAIL, OPENS_NOISE, NameReader, signs_of
from scraper.extraction.wording.memories import LONGEST_NAME, of_short
from scraper.extraction.wording.vocabulary import words

if TYPE_CHECKING:
    from scraper.extraction.layout.name_pieces import Piece

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
TRAIL = 4096
"""A breadcrumb."""

_WORDS = {
    NEGATIVE: words(
        "aawp about-author aboutauthor ad ads adsense adslot advert advertisement advertising adverts affiliate app-download "
        "appdownload article-meta article-tools articlemeta articletools aside author-bio author-box author-info authorbio "
        "authorbox authorinfo banner bio breadcrumb breadcrumbs buy-box buybox call-to-action callout carousel consent contact cookie "
        "copyright copyrights correction cta dfp disclaimer donate donation entry-meta entrymeta factbox fact-box "
        "faktabox faktaboks faktaruta feedback follow font-size fontsize foot "
        "footer gdpr gnb hashtag hidden hide infobox job jobs jour_box keyword keywords legal lightbox lnb login masthead menu "
        "meta-box metabox metadata modal nav navbar navi navigation newsletter no-print noprint outbrain overlay pager pagination "
        "paging paywall poll popup post-meta post-nav postmeta prevnext print printer privacy promo promos promoted promotion "
        "rail rating ratings register report reporter-area reporterarea screen-reader search share sharedaddy shares sharing shop "
        "side sidebar sign-up signup sitemap sitesub skip slider sns social socials sponsor sponsored sr-only subscribe subscription "
        "taboola tag tag-cloud tagcloud taglist tags teaser teasers ticker toc toolbar toolbox tools topbar trending util utility "
        "view-count viewcount visually-hidden vote widget writer-box writerbox "
        "seitenleiste randspalte marginalspalte marginalie marginalien fusszeile menue hauptmenue hauptmenu untermenue untermenu teilen "
        "artikelfunktionen seitenfunktionen beitragsnavigation artikelnavigation seitennavigation suchformular suchfeld druckversion "
        "schlagworte schlagwoerter stichworte werbung autorenbox autorenprofil"
    )
    | class_words.OFFERS,
    COMMENTS: words(
        "comment comment-list commentaires commentarea commentbox commentlist comments commentsarea commentsbox "
        "commentsection commentssection disqus kommentar kommentare kommentarbereich "
        "kommentarliste leserkommentar leserkommentare livere replies reply respond responses"
    )
    | class_words.COMMENTS,
    RELATED: words(
        "also auch-interessant auchinteressant further hotnews latest link-list linkbox linklist mehr-zum mehrzum more-articles "
        "more-from more-news more-on more-posts more-stories morearticles morefrom morenews moreon moreposts morestories "
        "most-popular most-read most-shared most-viewed mostpopular mostread mostshared mostviewed next-article next-post "
        "next-story nextarticle nextpost nextstory other-news othernews popular previous-article previous-post previous-story "
        "previousarticle previouspost previousstory rank ranking read-also read-more read-next readalso readmore readnext recent "
        "recirc recirculation "
        "recommend recommendation recommendations recommended recommends relate related relation relationnews see-also seealso "
        "latestarticles latestposts otherarticles otherstories populararticles popularposts recentarticles recentposts recommendedarticles "
        "recommendedposts relatedarticles relatedcontent relatedcontents relateditems relatedlinks relatednews relatedstories "
        "relatedtopics similararticles similarposts list-news similar story-list storylist up-next upnext weitere aehnliche verwandte"
    )
    | class_words.RELATED,
    CAPTION: words(
        "altyazi bijschrift bildbeschreibung bildbeschriftung bildlegende bildtext bildunterschrift bildunterzeile bilduntertitel "
        "billedtekst bu caption-text credit credits cutline didascalia epigrafe figcap foto-desc "
        "image-desc image-description image__description image__copyright imagedescription "
        "kepalairas kuvateksti legenda legende leyenda media-description onderschrift "
        "photo-desc photo-description pie-foto piefoto popisek spip_doc_descriptif image-credit imagecredit img_desc imgcopyright "
        "legend photo-credit photo_txt "
        "photocredit photographer spip_doc_titre thum_figure_txt txt_caption fr-inner"
    ),
    BYLINE: words(
        "auteur auteure auteurs author authors autor autora autore autoren autori autoria autorka columnist contributor contributors "
        "creator firma firmante forfatter info-name journalist journalist_name kirjoittaja posted-by postedby redaktor reporter "
        "skribent submitted-by szerzo toimittaja "
        "tit-name txt_info verfasser verfasserin autorzeile autorenzeile autorname writer yazar yazan muhabir penulis wartawan "
        "tac-gia tacgia redactora periodista giornalista journaliste tekija tekijat kirjoittajat skribenter szerzok verslaggever "
        "dziennikarz novinar"
    ),
    DATE: words(
        "artikeldatum erstelldatum erstellt "
        "date dated dateline dates datetime datum entry-date entrydate gnt_ar_dt lasttime modified num_date post-date postdate posted "
        "fecha fecha-publicacion tarih yayin-tarihi tanggal ngay-dang dato publicerad publisert julkaistu megjelent opublikowano "
        "pubdate publication publish published time timestamp txt-time update-time updated updatetime"
    ),
    DEK: words(
        "abstract article-lead articlelead bajada chapeau chapo copete deck dek descripcion description entradilla excerpt ingress "
        "intro introtext kicker-sub kickersub lead-in leadin lede media_end_summary midtitle_text perex resumen sapo sommario "
        "stand-first standfirst strapline "
        "sub-head sub-heading sub-headings sub-headline sub-headlines sub-title sub-titles sub_tit subhead subheading subheadings "
        "subheadline subheadlines subtitle subtitles summary teaser-text teasertext tit-sub vorspann"
    ),
    TITLE: words(
        "article-title articletitle arvtitle entry-title entrytitle heading headline headline_area headlines news_ttl post-title "
        "posttitle subject tit tit01 tit_view title titles top_title ttl"
    ),
    FOOTER: words("colophon foot footer imprint site-info siteinfo user-footer"),
}
"""Words of a name, or several with their hyphens, between its hyphens and underscores."""
_HIDDEN_NAMES = words("hidden d-none blind u-hidden is-hidden display-none a11y-hidden")
_PARTS = (
    (
        NEGATIVE,
        "ddt adc adw ieb dpo rbo xtp evp reb ret lba lsh yar zer",
        (
            "addthis|addtoany|sharethis|jp-relatedposts|yarpp|zergnet|nextpost|prevpost|cookiebanner|newsletterbox|sharebar|sharebox|"
            "socialbar|socialshar|socialmedia|adcontainer|adwrapper"
        ),
    ),
    (
        BODY,
        "bod tex txt nte opy vie mai sto eta cnt dic wse end",
        (
            "article[-_]?(?:body|text|content|copy|view|main|story|detail)|story[-_]?(?:body|text|content|copy)|"
            "post[-_]?(?:body|text|content)|entry[-_]?(?:content|body|text)|body[-_]?(?:text|copy|content)|"
            "content[-_]?(?:body|text|article|main)|news[-_]?(?:body|text|content|view|detail|cnt|end)|dic_area|articletxt|rich-?text|"
            "main-?text|page-?content|single-?content|cnt_view|text-?body|view_con|viewcontent"
        ),
    ),
    (
        CAPTION,
        "cap esc urc pyr cre",
        "caption|(?:img|image|photo|foto|pic)[_-]?desc|im(?:g|age)-cap(?![a-z])|image-?(?:source|copyright)|(?:photo|foto|image|picture|media)credit",
    ),
    (BYLINE, "byl lin hor jou", "by-?line|author-?name|journalist"),
    (DATE, "dat pub reg", "date[-_]?(?:time|created|posted)|created?[-_]?date|publish|(?:^|[_-])regist"),
    (DEK, "sub ndf umm", "sub_?title|standfirst|subhead|summary|(?:^|[_-])sub-tit"),
    (TITLE, "dli tit", "headline|article[-_]?title|title_text"),
    (WEATHER, "wea wet met nal pog poc kai hav", "weather|wetter|meteo|nalssi|pogoda|pocasi|kairos|havadurum"),
)
"""Parts of a name that hint wherever they stand: a bit, three letters of which one stands in a piece of every such part, the parts.

Pieces are what stands between hyphens and underscores (`name_pieces`).
"""
_RELATED_PART = re.compile(r"relatedposts|related[A-Z]|Related|recommended[A-Z]")
CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
"""Where a name in camel case parts its words."""
_CAMEL_NEGATIVE = re.compile(
    r"(?:(?<=[a-z])(?:Newsletter|Paywall|Promo|Poll|Survey|Donation|Subscription|Sign[Uu]p|Advert\w*|Sponsor\w*|Share|Sharing|Social|"
    r"Toolbar|Breadcrumbs?|Pagination|Sidebar|CTA)(?![a-z]))|"
    r"^(?:[Ss]hare|[Ss]ocial|[Nn]ewsletter|[Pp]romo|[Pp]aywall)(?=[A-Z])"
)
_CAMEL_AUTHOR = re.compile(r"(?<![a-z])(?:[A-Z][a-z]+)*Author(?:Name|Info|Bio|Box|Link|s)?(?![a-z])")
_PRINT_VIEW = re.compile(r"print[-_]?(?:wrap|body|cont|content|text|txt|title|tit|sub|info)")
"""Parts of a page made for the printer: other names that begin so are buttons."""
_RANKED = re.compile(r"(?:^|[_-])(?:most|best|rank(?:ing)?|top|hot|popular)(?=$|[_-]|\d)")
_NUMBERED = BYLINE | DATE | TITLE
"""Hints whose words may be followed by a number."""

_WORD_BITS: dict[str, int] = {}
for _bit, _names in _WORDS.items():
    for _name in _names | {_name.replace("-", "_") for _name in _names if _bit in (NEGATIVE, COMMENTS, RELATED)}:
        _WORD_BITS[_name] = _WORD_BITS.get(_name, 0) | _bit
_NUMBERED_BITS = {name: bits & _NUMBERED for name, bits in _WORD_BITS.items() if bits & _NUMBERED} | {"wt": WEATHER}
_reader = NameReader(_WORD_BITS, _NUMBERED_BITS, {"날씨": WEATHER}, _PARTS)


_READ_OUT = words(
    "blind show-for-sr sr-only a11y-hidden a11y_hidden visually-hidden visually-hidden-text screen-reader-text screen_out ir_wa u_hc"
)


def is_read_out(names: str | None) -> bool:
    """Whether a class says that its element is read out to the blind, and shown to nobody."""
    return names is not None and not _READ_OUT.isdisjoint(names.split())


@of_short(16_384, LONGEST_NAME)  # each paper adds some 130 attributes and as many names: enough for a hundred papers read in turns
def hints(names: str) -> int:
    """Return the hints of a class and id string as a bit set. Taxonomy and state tokens (`tag-x`, `category-x`, `has-x`) are ignored."""
    found = 0
    for name in names.split():
        found |= _of_token(name)
    return found


@of_short(32_768, LONGEST_NAME)
def _of_token(name: str) -> int:
    low = name.lower()
    told = _reader.told_by(low)
    if low == name and not any(told):  # as of a third of all names
        return HIDDEN if low in _HIDDEN_NAMES else 0
    signs = signs_of(told)
    found = TRAIL if signs & IN_TRAIL and trail_names.names_trail(low) else 0
    if not (signs & OPENS_NOISE or (signs & IN_NOISE and noise_names.holds_sign(low))):
        return found | _of_part(name, low, told)
    for part in noise_names.without_noise(name):
        low = part.lower()
        found |= _of_part(part, low, _reader.told_by(low))
    return found


def _of_part(part: str, low: str, told: list[Piece | None]) -> int:
    found = _reader.bits(low, told)
    if found & COMMENTS and _RANKED.search(low):
        found = found & ~COMMENTS | RELATED  # the most commented stories, not comments
    if found & COMMENTS and found & BYLINE and not (told[0] is not None and told[0].bits & COMMENTS):
        found &= ~COMMENTS  # a writer's line that counts the comments as well
    if low in _HIDDEN_NAMES:
        found |= HIDDEN
    if found & NEGATIVE and low.startswith("print") and _PRINT_VIEW.fullmatch(low):
        found &= ~NEGATIVE
    if low == part:
        return found | RELATED if "relatedposts" in low else found
    if "Author" in part and _CAMEL_AUTHOR.search(part):
        found |= BYLINE
    if _CAMEL_NEGATIVE.search(part):
        found |= NEGATIVE
    # the words of a list of other stories are names of their own in lower case only
    related = _reader.bits(part, _reader.told_by(part)) & RELATED
    parted = CAMEL.sub("-", part).lower()
    boxes = _reader.bits(parted, _reader.told_by(parted)) & (COMMENTS | RELATED) if parted != low else 0
    return found & ~RELATED | related | boxes | (RELATED if _RELATED_PART.search(part) else 0)
