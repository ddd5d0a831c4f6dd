"""Lines of a paywall: that the rest is for subscribers."""

from __future__ import annotations

from scraper.extraction.wording.folding import lowered
from scraper.extraction.wording.vocabulary import any_of, one_of

_ASKS = "subscri|register|sign (?:in|up)|log ?in|join|account|member|unlock|support|pay|free"
_WALL = one_of(
    # English
    rf"(?:^|(?:{_ASKS}).{{0,60}})\bto (?:continue|keep)(?: with)?(?: your)? reading",
    r"continue reading (?:this|with)",
    r"subscribe (?:now )?to (?:read|continue|unlock)",
    r"(?:limit of|last|all (?:of )?your|used your) (?:\w+ )?free (?:articles?|stories)",
    r"free (?:articles?|stories) (?:left|remaining|this month)",
    r"(?:for|available to|exclusive to) subscribers(?: only|$|[.!,:;])",
    r"subscribers?[- ]only",
    r"(?:article|story|content|post) is .{0,20}(?:for|to) members only|members[- ]only (?:article|story|content|post)",
    r"become a (?:member|subscriber) to (?:read|continue|unlock)",
    r"already a subscriber",
    r"log ?in to (?:read|continue)",
    r"^(?:keep|continue) reading for (?:just |only )?[£$€\d]|^(?:please )?(?:sign|log) in to read the (?:full|rest|whole)",
    # German
    r"jetzt weiterlesen",
    r"weiterlesen mit",
    r"lesen .{0,30}mit einem abo|mit einem abo (?:weiter)?lesen",
    r"(?:nur|exklusiv) für (?:abonnent|mitglieder)[\w*:]*(?:$|[.!,:;]| (?:verfügbar|lesbar|zugänglich|sichtbar))",
    r"(?:bereits|schon) abonnent",
    r"um (?:(?:den|diesen) (?:artikel|text|beitrag) )?weiterzulesen",
    r"^(?:jetzt |hier |kostenlos |gratis )*(?:registrieren|anmelden|einloggen) und weiterlesen",
    r"^lesen sie diesen (?:artikel|text|beitrag) mit (?:\w+\+|\w*plus\b|premium|einem)",
    # French
    r"(?:article|contenu|suite|lecture|accès)\b.{0,40} réservée? (?:aux|à nos) abonnés",
    r"(?:^|(?:abonn|connect|inscri|créez).{0,60})\b(?:pour|de) lire la suite",
    r"abonnez-vous pour (?:lire|continuer|accéder|poursuivre)",
    r"^(?:inscrivez|connectez|créez)\b.{0,60}\bpour (?:continuer|poursuivre) (?:la|votre) lecture",
    r"il vous reste \d+ ?% de (?:cet|l['’])",
    # Spanish, Portuguese, Italian
    r"(?:contenido|artículo|noticia|exclusiv[oa]|s[oó]lo)\b.{0,24} para (?:nuestros |los )?suscriptores",
    r"(?:suscríbete|suscríbase|hazte (?:suscriptor|socio)) para (?:seguir|leer|continuar)",
    r"para (?:seguir|continuar) leyendo\b.{0,40}(?:suscr|hazte|reg[ií]str|inicia)",
    r"(?:conteúdo|matéria|reportagem|exclusiv[oa]|s[oó])\b.{0,24} para (?:os |nossos )?assinantes",
    r"assine para (?:continuar|ler)",
    r"(?:contenuto|articolo|esclusiv[oa]|solo|riservat[oa])\b.{0,24} (?:per gli|agli) abbonati",
    r"(?:abbonati|abbonarsi) per (?:continuare|leggere|proseguire)",
    r"sei già abbonat[oa]",
    r"^(?:registrati|accedi)\b.{0,24} per (?:continuare|proseguire) (?:a leggere|la lettura)",
    r"^¿?ya eres (?:suscriptor|socio)|^¿?ya tienes (?:una )?cuenta\?(?: inicia| entra| accede|$)",
    r"^já é assinante|^hai già un account\?|^heb je al een account\?",
    # Dutch
    r"(?:artikel|verhaal|alleen|exclusief|uitsluitend)\b.{0,24} voor abonnees",
    r"al abonnee\?",
    r"(?:lees verder|verder lezen) met een",
    r"^(?:maak|neem|registreer|log)\b.{0,40} om verder te lezen",
    r"word (?:lid|abonnee) (?:om|en lees)",
    # Swedish, Norwegian, Danish, Finnish
    r"är en låst artikel|låst artikel$",
    r"bli prenumerant (?:för att|och) läs",
    r"redan prenumerant|artikel\w* .{0,24}(?:endast|bara) för prenumeranter",
    r"(?:sak(?:en)?|artikkel(?:en)?|artikel|artiklen|innhold(?:et)?|indhold) er (?:kun |bare )?for abonnenter",
    r"(?:allerede|er du) abonnent\?",
    r"(?:abonnement|abonner|logg inn).{0,40} for å lese (?:videre|resten|hele)",
    r"(?:abonnement|abonner|log ind).{0,40} for at læse (?:videre|resten|hele)",
    r"vain tilaajille",
    # Polish, Czech, Slovak, Hungarian
    r"(?:treś|artyku|tekst|materia|dostęp)\w*\b.{0,30} (?:tylko|wyłącznie) dla (?:prenumeratorów|subskrybentów)",
    r"kup (?:dostęp|prenumeratę|subskrypcję) i czytaj",
    r"aby (?:czytać dalej|przeczytać całość)",
    r"pozostało (?:jeszcze )?\d+ ?% (?:treści|artykułu|tekstu)",
    r"(?:článek|článk|obsah)\w*\b.{0,30} (?:pouze|jen|len) (?:pro předplatitele|pre predplatiteľov)",
    r"^(?:ten artykuł|ten tekst) przeczytasz w ramach|^dalsza część .{0,24}dostępna dla",
    r"^tento člán(?:ok|ek) je\b.{0,40} (?:pre predplatiteľov|pro předplatitele)",
    r"(?:cikk|tartalom)\w*\b.{0,30} (?:csak|kizárólag) előfizető",
    # Russian, Ukrainian, Greek, Turkish
    r"(?:материал|стать|текст|полная версия)\w*\b.{0,30} (?:только )?(?:для подписчиков|подписчикам)",
    r"(?:матеріал|статт|текст)\w*\b.{0,30} (?:лише|тільки) для передплатників",
    r"(?:άρθρο|περιεχόμενο)\b.{0,30} μόνο για συνδρομητές",
    r"(?:haber|içerik|yazı)\w*\b.{0,30} abonelere özel|okumaya devam etmek için .{0,30}(?:abone|üye)",
    # Croatian, Serbian, Slovene, Romanian
    r"^(?:ovaj|ovo|ta) (?:je )?(?:članak|članek|tekst|sadržaj|vsebina)\b.{0,30} (?:samo|isključivo|le) (?:za )?(?:pretplatni|naročni)",
    r"^acest (?:articol|conținut|text)\b.{0,30} (?:doar|numai|exclusiv) (?:pentru )?abona",
    # Arabic, Hebrew
    r"للمشتركين فقط",
    r"(?:כתבה|תוכן).{0,20} למנויים בלבד",
    # Japanese, Korean, Chinese
    r"有料(?:会員(?:限定|の方|登録|記事|になる|向け)|記事)",
    r"会員限定(?:記事|コンテンツ|の記事|です|$)",
    r"残り\s?[\d,]+\s?文字",
    r"続きをお読み",
    r"会員登録すると続き|すでに会員の方",
    r"유료\s?(?:회원|독자|구독자?)\s?(?:전용|만|에게|께)|유료\s?기사|이 기사는 .{0,12}유료",
    r"구독자?\s?(?:전용|회원)",
    r"^(?:이 기사는 )?회원\s?전용\s?(?:기사|콘텐츠)|구독하고 계속",
    r"付费阅读|付费内容(?:$|[,，。])",
    r"订阅后(?:可|即可|继续|阅读)",
    r"(?:會員|訂戶)(?:專屬|限定|專享)(?:內容|文章|$)",
    r"(?:登入|訂閱)(?:後|以)(?:即可)?(?:繼續)?閱讀",
    r"^(?:註冊|注册).{0,12}(?:繼續|继续)(?:閱讀|阅读)|已(?:經)?是(?:会员|會員|訂戶|订户)[？?]",
)
_holds_wall = any_of(
    (
        *("reading", "subscri", "log in to", "login to", "members", "a member", "weiterlesen", "mit einem abo", "abonn", "mitglieder"),
        *(
            "zu lesen",
            "zulesen",
            "lire la suite",
            "il vous reste",
            "suscriptor",
            "suscríb",
            "leyendo",
            "hazte",
            "free article",
            "free stor",
        ),
        *("assin", "abbon", "lees verder", "verder lezen", "word lid", "word abonnee", "låst artikel", "prenumera", "for å lese"),
        *("for at læse", "tilaaj", "tilaamalla", "subskry", "kup dostęp", "aby czytać", "aby przeczytać", "pozostało", "předplatitele"),
        *("predplatiteľov", "előfizető", "подписчик", "чтобы", "щоб читати", "передплатників", "συνδρομητές", "abonelere"),
        *("devam etmek", "للمشتركين", "למנויים", "להמשיך לקרוא", "有料", "会員", "残り", "続きを", "유료", "구독", "付费", "订阅后"),
        *("會員", "訂戶", "登入", "訂閱", "会员", "订户", "註冊", "注册", "회원", "pretplatni", "naročni", "abona", "w ramach", "dostępn"),
        *("per continuare", "per proseguire", "ya tienes", "hai già", "heb je al", "verder te lezen", "la lecture", "votre lecture"),
        *("keep reading", "in to read", "lesen sie diesen"),
    )
)
"""Parts of which every such phrase holds one."""
_LONGEST_WALL = 160


def is_wall(line: str) -> bool:
    """Whether a short line says that the rest is for subscribers."""
    if len(line) > _LONGEST_WALL:
        return False
    low = lowered(line)
    return _holds_wall(low) is not None and _WALL.search(low) is not None
