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
pt: os um uma não do da dos das em para com que ao pela mais foi são também é
nl: het een van en dat op voor met niet zijn aan bij ook wordt door naar hij deze
pl: w na z się nie do jest że o jak po dla przez to od za są oraz
sv: och att det som en på är av för med inte till den har ett om kan från
tl: ang ng sa na mga at ay si ni kay para nang hindi din rin siya ito kanyang nitong
id: yang dan di untuk dengan dari ini itu pada dalam akan tidak ke oleh sebagai sudah ada juga
hi: के में की है और से का को पर ने कि यह हैं भी था नहीं एक
mr: आहे आणि या व की तर असे ही हा मध्ये होते आहेत यांनी नाही त्या
ne: र छ को मा भएको गरेको लागि यो पनि हो छन् भने गर्ने उनले थियो
""").items()
}
_MALAY = (
    words("daripada kerana boleh ialah beliau turut selepas manakala apabila ketika mahu bagi"),
    words("dari karena bisa adalah dia setelah sedangkan saat kata tersebut sejak ingin bahwa"),
)
"""Words that Malay has and Indonesian hardly, and the other way round: they share the small ones."""
_NEIGHBOURS = frozenset({"og", "ikke", "af", "å", "til", "fra"})
"""Words of Danish and Norwegian, which share most small words of Swedish and are not told here: no Swedish text holds them."""
_OF_LETTERS = frozenset({"hi", "mr", "ne"})
"""Languages that are told apart where letters tell one of them: one that is declared is believed."""
_SHARE, _DECLARED = 0.16, 0.04
"""Share of a text's words that are small words of its language, at least, and of a language declared for a text in another, at most."""
_LEAST, _MOST = 60, 240
"""Words that tell a language, and words that are looked at."""


def told(texts: list[str], declared: str | None) -> str | None:
    """Return the language that a text's small words tell where none is declared, or one that can hardly be its own; None else.

    Args:
        texts: the page's longest texts.
        declared: language the page declares, without the region.
    """
    own = (None if declared in _OF_LETTERS else _WORDS.get(declared)) if declared else frozenset()
    if own is None:
        return None  # a language whose words are not known here
    if own:
        first = texts[0][:_LETTERS_FIRST].lower().split() if texts else []
        if sum(map(own.__contains__, first)) > _DECLARED * max(len(first), _LEAST):
            return None
    found: list[str] = []
    for text in texts:
        found += text[:_LETTERS].lower().split()
        if len(found) >= _MOST:
            break
    if len(found) < _LEAST or (own and sum(map(own.__contains__, found)) > _DECLARED * len(found)):
        return None
    counts = sorted(((sum(map(listed.__contains__, found)), language) for language, listed in _WORDS.items()), reverse=True)
    (most, language), (second, _) = counts[:2]
    if language == "sv" and sum(map(_NEIGHBOURS.__contains__, found)) > _QUOTED * len(found):
        return None
    if language == "id" and sum(map(_MALAY[0].__contains__, found)) > sum(map(_MALAY[1].__contains__, found)):
        language = "ms"
    clear = most >= _SHARE * len(found) and 2 * second <= most
    return language if clear or (not declared and most >= _ALONE * len(found) and 4 * second <= most) else None


_ALONE = 0.1
"""Share from which they tell a language that no other comes near to."""
_QUOTED = 0.01
"""Share of a text's words that may be another language's, in names and quotations."""
_LETTERS_FIRST, _LETTERS = 400, 2000
"""Letters of the longest text that mostly tell the declared language to be its own, and of each text that is looked at."""
