"""What names a date: printed labels in many languages, and the meta elements that hold one."""

from __future__ import annotations

import re

_PUBLISHED = re.compile(
    r"(?:기사)?\s?(?:입력|등록|승인|송고|발행|게재|작성|최초\s?입력)(?:일시?|시간|시각|날짜)?|(?:first "
    r")?(?:published|posted|publication date|created|issued|date)(?: (?:on|at))?|datum|fecha|veröffentlicht(?: am)?|"
    r"erstellt(?: am)?|stand|"
    r"publié(?:e)?(?: le)?|mis en ligne(?: le)?|publicado(?: el| em)?|pubblicato(?: il)?|gepubliceerd(?: "
    r"op)?|publicerad|udgivet|publisert|公開(?:日時?)?|掲載(?:日)?|配信|投稿日?|发布(?:时间|日期)?|发表(?:时间)?|"
    r"發布(?:時間)?|опубликовано",
    re.IGNORECASE,
)
_MODIFIED = re.compile(
    r"(?:최종\s?)?(?:수정|업데이트|갱신)(?:일시?|시간|시각)?|(?:last )?(?:updated|modified|edited|revised|"
    r"update)(?: (?:on|at))?|(?:zuletzt )?(?:aktualisiert|geändert|bearbeitet)(?: am)?|aktualisierung|mis "
    r"à jour(?: le)?|modifié(?: le)?|"
    r"actualizado(?: el)?|atualizado(?: em)?|aggiornato(?: il)?|bijgewerkt|laatst gewijzigd|uppdaterad|"
    r"opdateret|oppdatert|更新(?:日時?|时间)?|обновлено",
    re.IGNORECASE,
)
LABEL = re.compile(rf"(?P<modified>{_MODIFIED.pattern})|(?P<published>{_PUBLISHED.pattern})", re.IGNORECASE)
"""A label of either field, by the name of its group."""

CHINESE_REFRESHED = re.compile(r"\s*更新(?:\s|$)")
"""Behind a time on Chinese portals: when the story was put up, where nothing else says so."""

EDITION = re.compile(r"발행일|창간|등록일|등록번호|호수|edition|UPDATE\s*:?\s*$")
"""What stands before dates of the edition or the paper itself, never the article's."""

META_PUBLISHED = (
    "article:published_time",
    "og:article:published_time",
    "datepublished",
    "og:published_time",
    "og:regdate",
    "date.issued",
    "dc.date.issued",
    "dcterms.created",
    "dcterms.date",
    "dc.date",
    "pubdate",
    "publishdate",
    "publish-date",
    "publish_date",
    "parsely-pub-date",
    "sailthru.date",
    "cxenseparse:recs:publishtime",
    "article.published",
    "article:published",
    "date",
    "originalpublicationdate",
    "dc.date.created",
    "bt:pubdate",
    "displaydate",
    "rnews:datepublished",
    "publication_date",
    "article_date_original",
    "dable:published_time",
    "last-published",
)
"""Names of meta elements that hold the time of publication, the most reliable first."""

META_MODIFIED = (
    "article:modified_time",
    "og:updated_time",
    "datemodified",
    "dcterms.modified",
    "dc.date.modified",
    "last-modified",
    "lastmod",
    "article:updated_time",
    "article.updated",
    "og:article:modified_time",
)
"""Names of those that hold the time of the last edit."""
