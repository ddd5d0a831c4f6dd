"""What a server sends in the place of an article: a check for robots, a wall of consent, an error, a page of its own.

Such pages come with status 200 and the article's own address. They speak of the page, or of the reader's browser, device or connection.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from scraper.extraction.wording.folding import fold, lowered
from scraper.extraction.wording.missing_pages import is_not_found
from scraper.extraction.wording.vocabulary import one_of

if TYPE_CHECKING:
    from collections.abc import Iterable


_BLOCKED = one_of(
    r"access denied",
    r"are you a robot",
    r"verify you are (?:a )?human",
    r"just a moment",
    r"attention required",
    r"captcha",
    r"enable javascript and cookies",
    r"비정상적인 접근",
)
_CONSENT = one_of(
    r"before you continue",
    r"we value your privacy",
    r"accept (?:all )?cookies",
    r"cookie[- ]?(?:consent|einstellungen|richtlinie)",
    r"zustimmung",
    r"datenschutzeinstellungen",
    r"쿠키 사용에 동의",
    r"we and our (?:\d+ )?partners",
    r"pur-abo",
    r"continuer sans accepter",
    r"respect de votre vie privée est",
    r"nous et nos (?:\d+ )?partenaires",
    r"nosotros y nuestros (?:\d+ )?socios",
    r"noi e i nostri",
    r"wij en onze (?:\d+ )?partners",
    r"(?:vi og|vi och) våra? (?:\d+ )?partner",
)
_ERROR = one_of(
    r"service (?:temporarily )?unavailable",
    r"bad gateway",
    r"internal server error",
    r"gateway time-?out",
    r"too many requests",
    r"\b403 forbidden",
    r"scheduled maintenance",
    r"maintenance mode",
    r"wartungsarbeiten",
    r"en maintenance",
    r"서버 점검",
    r"メンテナンス中",
)
"""What a server says in the place of a page. This and the two lists above are asked of short pages alone: stories hold such words, too."""
_CHECKS = one_of(
    r"press (?:&|and) hold to confirm",
    r"(?:are|['’]re) (?:not )?a (?:robot|bot)\b",
    r"human \(and not a bot\)",
    r"(?:verify|confirm|prove)(?: that)? you(?: are|['’]re) (?:a )?human",
    r"human verification",
    r"you have been blocked",
    r"access to this page has been denied",
    r"incapsula incident",
    r"pardon our interruption",
    r"think (?:that )?you (?:were|are) a bot",
    r"(?:unusual|suspicious) (?:activity|traffic) from your",
    r"checking (?:if the site connection is secure|your browser)",
    r"complete the security check",
    r"the security of your connection",
    r"using automation tools",
    r"проверка (?:вашего )?браузера",
    r"подтвердите, что вы (?:человек|не робот)",
    r"dass (?:sie|du) (?:ein mensch|kein roboter) (?:sind|bist)",
    r"ungewöhnlichen? (?:datenverkehr|aktivitäten|zugriffe?)",
    r"zugriff (?:wurde )?verweigert",
    r"que vous (?:êtes (?:un )?humain|n['’]êtes pas un robot)",
    r"accès (?:temporairement )?(?:refusé|bloqué)",
    r"que (?:no eres un robot|eres (?:un )?humano|você (?:é humano|não é um robô))",
    r"acceso denegado",
    r"acesso negado",
    r"di non essere un robot",
    r"accesso negato",
    r"geen robot (?:bent|ben)",
    r"toegang geweigerd",
    r"人机验证",
    r"您的(?:访问|請求|请求)(?:被|已被|带有).{0,8}(?:阻断|拦截|攔截|不合法)",
    r"^网站防火墙",
    r"人機驗證",
    r"安全验证",
    r"请完成验证",
    r"访问(?:被拒绝|过于频繁)",
    r"アクセスが(?:拒否|集中)",
    r"로봇이 아닙니다",
    r"자동입력 방지",
    r"접근이 (?:차단|거부|제한)",
    r"(?:need to|must|please) (?:enable|turn on|activate) (?:js\b|java ?script)",
    r"java ?script (?:is|seems to be|must be) (?:disabled|enabled|required)",
    r"your browser is (?:not supported|no longer supported|out of date|outdated|unsupported)",
    r"using an (?:outdated|unsupported) browser",
    r"aktivieren sie (?:bitte )?java ?script",
    r"(?:ihr|dein) browser (?:ist veraltet|wird nicht (?:mehr )?unterstützt)",
    r"votre navigateur n['’]est (?:pas|plus) (?:pris en charge|supporté|compatible)",
    r"(?:su|tu) navegador no (?:es|está) (?:compatible|soportado|actualizado)",
    r"(?:disable|turn off|deactivate|pause|switch off) (?:any |your |the )?ad[- ]?block",
    r"(?:werbe|ad)-?blocker (?:aktiviert|erkannt|aus|aktiv)\b",
    r"(?:deaktivieren|schalten) sie (?:bitte )?(?:ihren|den) (?:werbe|ad)-?blocker",
    r"désactive[rz] (?:votre|ton) (?:bloqueur|ad-?block)",
    r"desactiv[ae]r? (?:tu|su|el) (?:bloqueador|ad-?block)",
    r"disattiva(?:re)? (?:il tuo |l['’])?ad-?block",
    r"unavailable (?:due to|for) legal reasons",
    r"available in (?:your (?:country|region|location)|most european countries)",
    r"access (?:can ?not|can['’]t) be granted at this time",
    r"in ihrem land (?:leider )?nicht verfügbar",
    r"pas disponible dans votre pays",
)
"""A check for robots, what a browser lacks, where its reader must not be."""
_FAILURES = one_of(
    r"critical error on this website",
    r"error establishing a database connection",
    r"server error in '/",
    r"application error occurred on the server",
    r"fatal error: uncaught",
    r"sqlstate\[",
    r"(?:site|website|page|we) (?:is|are) (?:currently )?(?:down|under|undergoing) (?:for )?maintenance",
    r"(?:서비스|시스템|서버|홈페이지) ?점검 ?(?:중|안내)",
    r"системные работы",
    r"технические работы",
)
"""A server, or what it runs, that fails or is looked after."""
_SERVERS = one_of(
    r"^account suspended$",
    r"this account has been suspended",
    r"default (?:web )?page: it works",
    r"default welcome page",
    r"welcome to nginx",
    r"domain (?:name )?(?:is|may be) for sale",
    r"buy this domain",
    r"diese domain (?:steht|ist) (?:zum verkauf|zu verkaufen)",
    r"if you are not (?:automatically )?redirected",
    r"not redirected automatically",
    r"(?:while we redirect|redirecting) you",
    r"haven['’]t created any front-?page content",
    r"(?:confirm|verify) your age",
    r"must be (?:over )?(?:18|21|eighteen)(?: or (?:over|older))? to (?:view|enter|visit)",
    r"(?:register|sign up|create (?:a |an |your )?(?:free )?account|log in|sign in)(?: for free)? to (?:continue|keep) reading",
)
"""Pages of servers, hosts and accounts."""


def says(title: str | None, opening: str) -> str | None:
    """Return why a short page without any mark of an article is none: `soft 404`, `blocked`, `consent` or `error`."""
    if is_not_found(opening):
        return "soft 404"
    low, headline = lowered(opening), lowered(title or "")
    for reason, pattern in (("blocked", _BLOCKED), ("consent", _CONSENT), ("error", _ERROR)):
        if pattern.search(low) or pattern.search(headline):
            return reason
    return None


def says_at_length(lines: Iterable[str | None]) -> str | None:
    """Return why a page of some hundred words without any mark of an article is none: `blocked`, `error` or `other`.

    Args:
        lines: its headline, the title of its window, the first words of its text.
    """
    for line in lines:
        low = lowered(fold(line))
        for reason, pattern in (("blocked", _CHECKS), ("error", _FAILURES), ("other", _SERVERS)):
            if pattern.search(low):
                return reason
    return None
