"""Pages that say that an article is not there: never was, was moved or deleted. Servers send them with status 200, too: soft 404s."""

from __future__ import annotations

from scraper.extraction.wording.folding import lowered
from scraper.extraction.wording.vocabulary import one_of

_NO_PAGE = one_of(
    r"(?:^|error |erreur |fehler |http )404(?:$|\s?[-–:|]| not found| error| page)",
    r"(?:page|file|article|story|document) (?:was |is |has )?(?:not (?:be(?:en)? )?found|missing)",
    r"page (?:does not|doesn['’]t|no longer) exist",
    r"page .{0,40}(?:could not|can(?:no|['’])t) be found",
    r"can(?:no|['’])t find (?:that|the|this) page",
    r"page you(?: are|['’]re| were) looking for",
    r"(?:기사|페이지|게시물)(?:가|를|을|이)? ?(?:존재하지 않|찾을 수 없)",
    r"존재하지 않는 (?:기사|페이지|게시)",
    r"삭제된 (?:기사|페이지|게시)",
    r"없는 (?:기사|페이지)",
    r"잘못된 (?:접근|경로)",
    r"삭제되었거나",
    r"seite (?:wurde )?nicht gefunden",
    r"page (?:introuvable|non trouvée|n['’]existe)",
    r"page que vous (?:re)?cherchez",
    r"página (?:no (?:encontrada|existe)|não encontrada)",
    r"pagina (?:non (?:trovata|esiste)|niet gevonden)",
    r"sidan (?:hittades inte|finns inte)",
    r"siden (?:ble |blev )?ikke (?:fundet|funnet)",
    r"sivua ei löyt",
    r"nie znaleziono strony",
    r"strona nie istnieje",
    r"stránka (?:nenalezena|neexistuje)",
    r"oldal nem található",
    r"sayfa bulunamadı",
    r"страница не найдена",
    r"الصفحة غير موجودة",
    r"ページ[はが](?:見つかりません|存在しません)",
    r"(?:页面|頁面|網頁)(?:不存在|未找到)",
    r"找不到(?:页面|頁面|網頁)",
)
"""That there is no such page."""
_NOT_FOUND = one_of(
    r"\b404\b",
    r"not found",
    r"can(?:no|['’])t (?:be found|find)",
    r"no longer (?:exists|available)",
    r"존재하지 않는",
    r"찾을 수 없",
    r"nicht (?:gefunden|verfügbar)",
    r"no encontrad[ao]",
    r"não encontrad[ao]",
    r"niet gevonden",
    r"hittades inte",
    r"finns inte längre",
    r"ikke (?:fundet|funnet)",
    r"page missing",
    r"見つかりません",
)
"""That something is not there: a lost dog as well, so believed only of a page without any mark of an article."""
_GONE = one_of(
    r"(?:is|are|was) (?:no longer |not |un)available",
    r"has been (?:taken down|removed|deleted|unpublished)",
    r"no longer (?:online|published)",
    r"nicht mehr (?:verfügbar|online|abrufbar|vorhanden)",
    r"wurde (?:gelöscht|entfernt|depubliziert)",
    r"(?:公開|掲載)を終了",
    r"削除され(?:た|まし)",
    r"n[’']est plus (?:disponible|en ligne)",
    r"a été (?:supprimée?|retirée?)",
    r"ya no está disponible",
    r"ha sido eliminad[ao]",
    r"non è più disponibile",
    r"não está mais disponível",
    r"niet meer beschikbaar",
    r"삭제(?:된|되었)",
    r"더 이상 (?:제공|볼 수)",
)
"""What may also be said of a film within an article: believed only of a page without any mark of one."""


def is_no_page(line: str) -> bool:
    """Whether a line says that there is no such page."""
    return _NO_PAGE.search(lowered(line)) is not None


def is_not_found(line: str) -> bool:
    """Whether a line says that something is not there: ask of a page without any mark of an article."""
    low = lowered(line)
    return _NO_PAGE.search(low) is not None or _NOT_FOUND.search(low) is not None


def is_gone(line: str) -> bool:
    """Whether a line says that something is no longer there: also of a film within an article, so ask of a page without marks of one."""
    return _GONE.search(lowered(line)) is not None
