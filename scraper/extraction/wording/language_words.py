"""The language of a text by its small words: pages built on a foreign template declare that of the template, and old ones none."""

from __future__ import annotations

from scraper.extraction.wording.vocabulary import table, words

_WORDS = {
    language: frozenset(listed)
    for language, listed in table("""
de: der die das und ist nicht mit von für auf ein eine den dem im zu sich auch als wird sind bei nach einer
en: the and of to is that for with was are this have from at by it be on as has which their
fr: le les des et est dans pour que qui une du sur pas avec au ce sont cette plus par aux
es: el los las y del por para con una se lo su como más fue este al sus pero
it: il di che gli per della con non sono nel alla ha dei delle anche più una è
pt: os um uma não do da dos das em para com que ao pela mais foi são também é na no se à
ca: els les i amb per que una ha del dels és als però també més això des ser
nl: het een van en dat op voor met niet zijn aan bij ook wordt door naar hij deze
pl: w na z się nie do jest że jak po dla przez to od za są oraz ze także który która które już był
cs: v se na je že s z do to i po jako pro ale by který která které jsou už také podle při byl
sk: v sa na je že s z do to aj po ako pre ale by ktorý ktorá ktoré sú už tiež podľa pri bol
sl: in je v na se za so da ki z pa tudi ne bi s po kot še pri od ali bil
hr: i je u na se da su za od s koji koja što će nije kao te bi nakon ali bio
hu: az és hogy nem is egy meg volt csak már ez ha mint vagy szerint után még hogy azt lesz amely
ro: și în că nu pe din pentru mai fost este sau după prin să cu unei unui când care sunt
sv: och att det som en på är av för med inte till den har ett om kan från
no: og i på det er som til å for at med av ikke har den om var ble etter også ved hun
da: og i på det er som til at for med af ikke har den om var blev efter også ved hun
fi: ja on ei se että hän oli ovat mutta myös kun joka sen ole kuin tai jos mukaan
et: ja on ei et ta oli mis ka kui see aga või oma ning
lv: un ir ka par uz no ar tas bet arī kas pēc
lt: ir į kad yra iš su tai buvo bet kaip už apie dėl nuo
tr: ve bir bu için ile olarak çok daha olan gibi sonra kadar ancak olduğu göre etti dedi yüzde
ru: и в не на что с по как это он его но из за от для был было также которые уже после к
uk: і в на що не з до та у як це за для від його було також які після але й
be: і ў не на што з па як гэта ён яго але для ад быў было таксама якія пасля да
bg: и на да се от за не в са с е че по до като ще който след
sr: и у је да се на за не од са су који што као али након ће
mk: и на да се од за не во се со е дека по до како ќе кој што
ar: في من على أن إلى التي هذا مع عن ما لا هذه الذي بعد كما كان بين قال
fa: و در به از که این را با است برای آن یک خود تا کرد بر هم نیز شده
ur: کے میں کی ہے اور سے کا کو نے پر یہ ہیں اس کہ بھی
tl: ang ng sa na mga at ay si ni kay para nang hindi din rin siya ito kanyang nitong
id: yang dan di untuk dengan dari ini itu pada dalam akan tidak ke oleh sebagai sudah ada juga karena bisa adalah dia setelah saat
ms: yang dan di untuk dengan ini itu pada dalam akan tidak ke oleh sebagai ada juga kerana boleh ialah beliau turut selepas daripada
hi: के में की है और से का को पर ने कि यह हैं भी था नहीं एक
mr: आहे आणि या व की तर असे ही हा मध्ये होते आहेत यांनी नाही त्या
ne: र छ को मा भएको गरेको लागि यो पनि हो छन् भने गर्ने उनले थियो
""").items()
}
_SPARSE = words("fi et hu tr lv lt pl cs sk sl hr ru uk be bg sr mk ar fa")
"""Languages that say with endings, or glue to words, what small words say in others."""
_OF_LETTERS = frozenset({"hi", "mr", "ne"})
"""Languages that are told apart where letters tell one of them: one that is declared is believed."""
_SHARE, _SHARE_OF_SPARSE, _DECLARED = 0.16, 0.06, 0.04
"""Share of a text's words that are small words of its language, at least, and of a language declared for a text in another, at most.

Only those count that the other does not have.
"""
_LEAST, _MOST = 45, 240
"""Words that tell a language, and words that are looked at."""


def told(texts: list[str], declared: str | None) -> str | None:
    """Return the language that a text's small words tell where none is declared, or one that can hardly be its own; None else.

    Args:
        texts: the page's longest texts.
        declared: language the page declares, without the region.
    """
    declared = "no" if declared == "nb" else declared
    own = (None if declared in _OF_LETTERS else _WORDS.get(declared)) if declared else frozenset()
    if own is None:
        return None  # a language whose words are not known here
    if own:
        first = texts[0][:_LETTERS_FIRST].lower().split() if texts else []
        if sum(map(own.__contains__, first)) > _SHARE * max(len(first), _LEAST):
            return None
    found: list[str] = []
    for text in texts:
        found += text[:_LETTERS].lower().split()
        if len(found) >= _MOST:
            break
    if len(found) < _LEAST:
        return None
    language = _of_words(found, declared=bool(own))
    if language is None or language == declared or sum(map((own - _WORDS[language]).__contains__, found)) > _DECLARED * len(found):
        return None
    return language


def _of_words(found: list[str], *, declared: bool) -> str | None:
    """Return the language whose small words a text has many of, and more than all others or than its neighbours' own."""
    counts = {language: sum(map(listed.__contains__, found)) for language, listed in _WORDS.items()}
    most = max(counts.values())
    near = [language for language in counts if _TIMES * counts[language] > most]
    for language in near:
        share = _SHARE_OF_SPARSE if language in _SPARSE else _SHARE if declared or len(near) > 1 else _ALONE
        if counts[language] >= share * len(found) and all(_outdoes(found, language, other) for other in near if other != language):
            return language
    return None


def _outdoes(found: list[str], language: str, rival: str) -> bool:
    """Whether the words that only one of two languages has are those of the first, as they must be in neighbours."""
    alone = sum(map((_WORDS[language] - _WORDS[rival]).__contains__, found))
    rivals = sum(map((_WORDS[rival] - _WORDS[language]).__contains__, found))
    return alone >= rivals if (language, rival) == _TWINS else alone >= _LEAST_ALONE and alone >= _TIMES_ALONE * rivals


_TWINS = ("id", "ms")
"""A language, and one that can be told from it by what it alone has, not the other way round."""
_ALONE = 0.1
"""Share from which they tell a language that no other comes near to, where none is declared."""
_TIMES = 2.5
"""How many times as many small words of its language a text has as of another that is out of question."""
_LEAST_ALONE, _TIMES_ALONE = 3, 3
_LETTERS_FIRST, _LETTERS = 400, 2000
"""Letters of the longest text that mostly tell the declared language to be its own, and of each text that is looked at."""
