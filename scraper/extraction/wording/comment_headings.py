"""Headings of the readers' comments, in the larger languages: those of their list, and of the form to write one."""

from __future__ import annotations

import re

from scraper.extraction.wording.folding import begins_in_hangul

_OF_LIST = (
    r"(?:(?:\d+|ein|eine|keine|no|one|vos|les|os|i)\s)?(?:kommentare?|comments?|commentaires?|comentarios?|comentários?|commenti|"
    r"reacties|komentarze|"
    r"forum:? \d+ postings?|\d+ postings?|kommentarer|komentáře|komentár(?:e|ok)|komentarji|komentari|comentarii|comentaris|kommentit|"
    r"hozzászólások|yorumlar|(?:okur|okuyucu|ziyaretçi) yorumları|"
    r"комментари[ий]|коментар[иі]|σχόλια|(?:ال)?تعليقات|نظرات|תגובות)(?:\s?\(?\d+\)?)?\s?:?|"
    r"(?:\d+|ein|eine|one)\s(?:antwort(?:en)?|gedanken?|reaktion(?:en)?|responses?|replies|thoughts?|réponses?|réflexions?|respuestas?|"
    r"pensamientos?|risposte|pensieri|respostas?|reacties|gedachten?) (?:auf|zu|to|on|à|sur|a|en|su|para|op|over)\b.*|"
    r"(?:\d+|ein|eine)\skommentare? (?:auf|zu|zum|zur|für|bei)\b.*|(?:bisher|bislang|bereits|insgesamt|aktuell) \d+ kommentare?.{0,30}|"
    r"(?:(?:bisherige|eure|ihre|unsere|neue(?:ste)?|letzte) )?kommentare (?:der|unserer|von) leser(?:n|innen|innen und leser)?|"
    r"(?:bisherige|eure) kommentare|kommentare? zu(?:m|r)? (?:(?:diese[mr]|de[mr]) )?"
    r"(?:artikel|beitrag|eintrag|text|post|meldung|seite|thema)\b.*|"
    r"\d+ (?:antworten|reaktionen|rückmeldungen|ergänzungen|wortmeldungen|meinungen)|es wurden? .{0,12}\d+ kommentare?.{0,30}|"
    r"kommentar\(e\)(?:\s?\(?\d+\)?)?|anzahl der kommentare\s?:?\s?\d+|"
    r"(?:discussions?|diskussion(?:en)?|diskuse|diskuze|diskusia|dyskusja|réactions?|reakcje|opinie|opiniones|meinungen|"
    r"responses|replies|antworten|respuestas|réponses|risposte|respostas)\s?\(\d+\)|"
    r"(?:diskus[ei]|diskuz[ei]|diskusia|komentáře|komentáre) ke? (?:tomuto )?(?:článku|textu|příspěvku|príspevku)(?:\s?\(\d+\))?|"
    r"(?:komentarze|opinie|dyskusja) (?:do|pod) (?:tego )?(?:artykułu|artykułem|tekstu|tekstem|wpisu|wpisem)(?:\s?\(\d+\))?|"
    r"discussion about this (?:post|article|episode|story)|"
    r"(?:user|reader)s?(?:['’]s?)? comments?(?: \(\d+\))?|(?:leser|nutzer)(?:kommentare|meinungen)(?: \(\d+\))?|"
    r"(?:customer|user|reader) reviews|kunden(?:bewertungen|rezensionen)|"
    r"avis clients|opiniones de clientes|klantbeoordelingen|opinie klientów|"
    r"(?:\d+ )?track-?backs?(?: pings?)?(?:\s?(?:/|&|und|and)\s?pingbacks?)?(?: \(\d+\))?|pingbacks?(?: (?:&|and|und) trackbacks?)?|"
    r"(?:bình luận|komentar|ความคิดเห็น|প্রতিক্রিয়া)(?: ?\(?\d+\)?)?"
)
"""Headings of what readers said, and of what other weblogs did."""
_OF_FORM = (
    r"(?:(?:laisse[rz]|poste[rz]|ajoute[rz]|écri(?:re|vez)) un commentaire|"
    r"(?:deja|dejar|escribe|escribir|añade|añadir|publicar) (?:un |una )?(?:comentario|respuesta)|"
    r"(?:lascia|scrivi|aggiungi) un commento|(?:deixe|deixar|escreva) (?:um comentário|uma resposta)|"
    r"(?:dodaj|zostaw|napisz) (?:komentarz|odpowiedź)|(?:geef|plaats|schrijf) een (?:reactie|antwoord)|"
    r"laat een (?:reactie|antwoord) achter|"
    r"(?:napsat|přidat|zanechat|vložit) komentář|(?:pridať|napísať|pridaj) komentár|"
    r"(?:kommentar|antwort) (?:schreiben|verfassen|hinterlassen)|"
    r"(?:schreiben?|hinterlassen?|verfassen?) (?:sie )?(?:uns )?eine[n]? (?:kommentar|antwort|nachricht)|"
    r"(?:lämna|skriv|legg igjen|efterlad) e(?:n|tt?) (?:kommentar|svar)|jätä kommentti|kirjoita kommentti|"
    r"lasă un (?:comentariu|răspuns)|(?:bir )?(?:yanıt|cevap|yorum) (?:yazın|yapın|yaz|bırakın)|"
    r"(?:добавить|оставить|написать) комментарий|(?:залишити|додати|написати) (?:коментар|відповідь)|αφήστε (?:μια απάντηση|ένα σχόλιο)|"
    r"(?:tinggalkan|tulis|kirim) (?:balasan|komentar)|(?:để lại|gửi|viết) (?:một )?bình luận|"
    r"(?:leave|post|add|write|submit) (?:a|your) (?:comment|reply))\b.*|vélemény, hozzászólás\?|"
    r"(?:vos (?:réactions|avis)|votre (?:réaction|avis)|have your say|share your (?:thoughts|views?|opinions?)|(?:ihre|deine|eure) meinung|"
    r"ihre meinung zählt|diskutier(?:en sie|t|e) mit|"
    r"what (?:other )?(?:readers|visitors) (?:have said|are saying)|join the (?:conversation|discussion)|donnez votre avis|"
    r"reagieren sie|zur diskussion|únete a la conversación|participe da conversa|praat mee)\W?"
)
"""Headings of the form to write one: the defaults of the publishing systems, and calls."""
_EAST_ASIAN = (
    r"(?:(?:この)?(?:記事|投稿|日記|エントリー)(?:へ|に対する)の)?コメント(?:一覧|する|を書く|を残す)?(?:\s?[（(]?\d+\s?件?[)）]?)?|"
    r"トラックバック(?:\s?url|一覧)?|"
    r"(?:网友|網友|读者|讀者|最新|热门|熱門|精彩|全部|发表|發表|發佈|发布)(?:评论|評論|留言|回應|回应|回复|回覆)(?:列表)?"
    r"(?:\s?[（(]?\d+\s?[条條则則]?[)）]?)?|我要(?:评论|評論|留言)|"
    r"(?:评论|評論|留言|回應|回应)\s?[（(]?\d+[条條則则]?[)）]?|\d+\s?(?:[条條则則个個件]の?\s?)?(?:评论|評論|留言|回應|回应|コメント)"
)
_COMMENTS = re.compile(f"{_OF_LIST}|{_OF_FORM}|{_EAST_ASIAN}")
_COMMENTS_IN_HANGUL = re.compile(
    r"(?:이 기사에 대한 )?(?:댓글|답글|(?:독자|네티즌)\s?의견)\s?(?:목록|쓰기|달기|남기기|이야기)?\s?[(\[]?\d*\s?[개건]?[)\]]?|"
    r"\d+\s?(?:개의\s?)?(?:댓글|답글|의견)"
)


def heads_comments(line: str) -> bool:
    """Whether a heading is that of the readers' comments: nothing behind it is the article's."""
    korean = begins_in_hangul(line) or (line[:1].isdigit() and begins_in_hangul(line.lstrip("0123456789, ")))
    return (_COMMENTS_IN_HANGUL if korean else _COMMENTS).fullmatch(line.lower()) is not None
