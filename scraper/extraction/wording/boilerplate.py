"""Phrases of furniture within and behind article texts, in the larger languages: headings of related stories, of comments, pointers."""

from __future__ import annotations

import re

from scraper.extraction.wording import filing_labels, han_phrases, korean_phrases, tag_labels
from scraper.extraction.wording.folding import begins_in_hangul, has_han, lowered
from scraper.extraction.wording.known_lines import BOX_HEADINGS
from scraper.extraction.wording.memories import of_short
from scraper.extraction.wording.phrases import CONTINUES, LISTEN, READ_ALSO, READ_ON
from scraper.extraction.wording.weblog_lines import is_of_post

# Patterns are of lower-case letters, and lines are lowered before they are matched: without IGNORECASE the engine passes over a branch by
# its first letter, which makes the long ones many times faster. What may begin with Hangul stands apart: hardly any branch does.
_KOREAN_ENDS = (
    r"(?:ai|자동|기사)\s?(?:\S{1,3}\s)?요약|관련\s?기사|관련\s?뉴스|추천\s?기사|인기\s?기사|(?:가장\s?)?많이\s?본\s?(?:기사|뉴스)|주요\s?뉴스|최신\s?기사|"
    r"최신\s?뉴스|다른\s?기사|이\s?시각\s?주요뉴스|실시간\s?뉴스|네티즌\s?의견.*|댓글.{0,8}"
)
"""Headings of what follows an article."""
_END_IN_HANGUL = re.compile(rf"(?:{_KOREAN_ENDS})\s*[:：>»]?")
_END = re.compile(
    rf"(?:{_KOREAN_ENDS}|"
    r"related(?:\s+(?:articles?|stories|posts|content|news|topics|reading|links|coverage|items))?|you (?:may|"
    r"might) (?:also )?(?:like|enjoy|be interested in).*|more (?:from|on|in|stories|news).{0,40}|"
    r"read (?:more|next|also)|also (?:read|on|see).{0,40}|see also|recommended(?: (?:for you|reading|stories))?|"
    r"most (?:read|popular|viewed).*|trending(?: now)?|popular (?:posts|stories|articles)|latest (?:news|"
    r"stories|articles|posts)|"
    r"(?:leave|post|add|write) a (?:comment|reply).*|comments?(?: \(?\d+\)?)?|\d+ (?:comments?|responses|"
    r"thoughts on.*|kommentare)|join the (?:conversation|discussion).*|(?:about|meet) the authors?|authors? bio(?:graphy)?|"
    r"über (?:de[nr] autor|die autor(?:in|en))|zu[rm] autor(?:in)?|à propos de l['’]auteure?|sobre (?:el|la|o|a) autora?|sull['’]autore|"
    r"over de auteur|o autor(?:ze|ce|ovi)|om (?:författaren|forfatteren)|"
    r"share this(?: "
    r"(?:article|story|post|entry))?:?|"
    r"mehr (?:zum thema|zu|aus|von).{0,40}|lesen sie auch.*|das könnte (?:sie|dich) auch interessieren.*|"
    r"weitere (?:artikel|themen|meldungen|nachrichten|beiträge|berichte|presse(?:mitteilungen|meldungen)|einträge).*|"
    r"ähnliche (?:artikel|beiträge)|"
    r"(?:letzte|frühere|vorherige|ältere|neuere|empfohlene) (?:artikel|beiträge|berichte|meldungen|nachrichten|einträge)|"
    r"zuletzt (?:erschienen|veröffentlicht)|lies auch.*|passend dazu|siehe auch|alle (?:meldungen|beiträge|artikel|nachrichten|berichte)|"
    r"kommentare?(?: "
    r"\(?\d+\)?)?|"
    r"kommentar schreiben|schreiben? (?:sie )?einen kommentar.*|zum thema(?: (?:auf|bei|im) .{2,30})?|auch interessant.*|teilen(?: "
    r"mit)?:?|[àa] lire aussi.*|lire aussi.*|sur le même (?:sujet|thème)|articles? (?:liés?|similaires)|"
    r"pour citer (?:cet article|ce (?:billet|texte)).{0,3}|citer (?:cet article|ce billet)|"
    r"(?:how to )?cite this (?:article|post|page|brief|report|paper|entry|work)|"
    r"(?:suggested|recommended|preferred) citation|(?:empfohlene )?zitier(?:weise|hinweis|vorschlag)|"
    r"c[óo]mo citar.{0,20}|come citare.{0,20}|"
    r"(?:presse|medien)kontakt(?:e|adresse)?|(?:press|media) (?:contacts?|[ei]nquir(?:y|ies))|contacts? presse|rückfragehinweis|"
    r"(?:updates|changes) to this page|(?:change|revision|version|update|edit) history|änderungs(?:historie|verlauf)|"
    r"historique des modifications|historial de (?:cambios|versiones)|"
    r"noticias relacionadas|artículos relacionados|te puede interesar.*|le(?:a|e|er) también.*|relacionad[oa]s|leggi "
    r"anche.*|articoli correlati|leia (?:também|mais).*|lees ook.*|les også.*|läs (?:också|mer).*|"
    r"das thema könnte .{0,12}auch interessieren.*|(?:neueste|aktuelle|beliebte|verwandte) (?:artikel|beiträge|meldungen|themen)|"
    r"(?:notas|noticias|artículos) (?:relacionad[oa]s|recientes)|(?:últimas|más) noticias|también (?:te puede interesar|lee).*|"
    r"te recomendamos.*|"
    r"articles (?:récents|recommandés)|à (?:voir|découvrir) aussi.*|ultime notizie|(?:ti )?potrebbe(?:ro)? interessart[iv].*|"
    r"notícias relacionadas|"
    r"veja (?:também|mais).*|lees meer.*|meer (?:nieuws|over dit onderwerp).*|se også.*|läs även.*|lue (?:myös|lisää).*|aiheesta lisää|"
    r"(?:czytaj|zobacz|przeczytaj) (?:też|także|również|więcej).*|čtěte (?:také|dále).*|přečtěte si (?:také|i).*|mohlo by vás zaujímat.*|"
    r"olvasta már\??.*|kapcsolódó (?:cikkek|anyagok)|cit(?:ește|iți|iti) și.*|pročitajte (?:i|još).*|читайте (?:также|також|ещё|още).*|"
    r"по теме|материалы по теме|"
    r"διαβάστε (?:επίσης|ακόμη|ακόμα).*|ilgili haberler|bunlar da ilginizi çekebilir.*|baca juga.*|(?:berita|artikel) terkait|"
    r"tin liên quan|xem thêm.*|"
    r"اقرأ (?:أيضا|أيضاً|أيضًا|المزيد).*|مواضيع ذات صلة|أخبار ذات صلة|קראו גם.*|(?:यह|इसे|ये) भी पढ़ें.*|संबंधित खबरें|আরও পড়ুন.*|"
    r"ข่าวที่เกี่ยวข้อง|อ่านเพิ่มเติม.*|อ่านข่าว(?:อื่น|เพิ่ม).*|"
    r"altre notizie|altri articoli|otras noticias|autres (?:articles|actualités)|andere (?:artikel(?:en)?|berichten)|ander nieuws|"
    r"fler(?:e|a)? (?:artiklar|nyheter|saker|artikler|nyheder)|inne (?:artykuły|wiadomości)|další (?:články|zprávy)|"
    r"további (?:cikkek|hírek)|alte (?:știri|articole)|другие (?:новости|материалы|статьи)|інші (?:новини|матеріали)|άλλες ειδήσεις|"
    r"diğer haberler|outras notícias|mais notícias|berita lain(?:nya)?|tin (?:khác|mới)|other (?:news|stories|articles)|in other news|"
    r"(?:latest|top|more) headlines|أخبار أخرى|אולי יעניין אותך.*|ข่าวอื่น ?ๆ?|他の記事|其[他它]新[闻聞]|"
    rf"{READ_ALSO}|"
    r"đọc thêm|популярное|σχετικά άρθρα|související články|læs også|(?:ל?כתבות נוספות|עוד בנושא|כתבות קשורות|לקריאה נוספת).{0,20}|相關新聞|"
    r"関連記事|あわせて読みたい|おすすめ記事|相关(?:新闻|阅读|文章|链接)|延伸阅读|推荐阅读|热门.{0,6}|責任編輯.*|责任编辑.*)\s*[:：>»]?",
)
_MARKED_DROPS = (
    r".{0,30}\[email protected\]\W?|[^.!?:]{2,40}\s\((?:ots|dpa|afp|ap|apa|sda|epd|kna|sid|ddp|dapd|rtr)(?:/[a-z]{2,4})?\)\s?[-–—]?|"
    r"[^.!?:]{2,40}\s[—–]"
)
"""Lines of any language with a bracket or a dash in their midst."""
_DROP_IN_HANGUL = re.compile(f"{korean_phrases.DROPS}|{_MARKED_DROPS}", re.DOTALL)
_MARKED_DROP = re.compile(_MARKED_DROPS, re.DOTALL)
_DROP = re.compile(
    rf"(?:{filing_labels.NOUNS}|{filing_labels.VERBS}|{tag_labels.LABELS})(?:\s*[:：|»>→]|\s[-–—]\s).{{0,160}}(?<![.!?。])|"
    r"(?:more(?: (?:from|on|about) [^.:]{2,40})?|also(?: check| try)?|read)\s*[:：|](?!.*\.$).{0,160}|"
    r"(?:read (?:more|also|next|too)|also read|see (?:also|more)|don['’]?t miss|must read|"
    r"related|watch|listen|source|sources|via|photo|"
    r"image|credit|(?:filed|published) under|"
    r"mehr(?: dazu)?|lesen sie(?: auch| hier| dazu)?|lire "
    r"(?:aussi|également)|à (?:lire|voir)(?: aussi| également)?|leggi anche|lea (?:además|más)|noticia relacionada|saiba mais|"
    r"źródło|zdroj|forrás|sursa|izvor|источник|джерело|πηγή|kaynak|sumber|nguồn|المصدر|fuente|fonte|kilde|källa|lähde|"
    r"lesetipp|passend dazu|lesen sie (?:hier mehr|dazu auch)|auch spannend|zum weiterlesen|puedes leer|le(?:[ée]|er) más|"
    r"ler mais|leggi di più|photos|in pictures|"
    r"(?:bilder|foto)strecke|bildergalerie|mir[áa] también|lire également|ezt is olvassa el|i\u0307?lginizi çekebilir|קראו עוד|"
    r"לקריאה נוספת|இதையும் படி(?:ங்க|க்க)|ఇది కూడా చదవండి|لینک کوتاه|کد خبر|"
    r"print edition|e-?mail|content highlights?|web title|"
    r"más información|les mer|(?:δείτε|διαβάστε) (?:επίσης|ακόμα|ακόμη|περισσότερα)|شاهد أيضاً?|"
    r"vídeos?|vidéos?|(?:im|en|nel|in the) (?:video|vídeo|vidéo)|(?:simak|tonton) video|lihat juga|также читайте|"
    rf"延伸(?:阅读|閱讀)|相关阅读|{READ_ON}|{READ_ALSO}|"
    r"le(?:a|e|er) también|te puede interesar|leia também|veja também|lees (?:ook|meer)|les også|läs (?:också|även|mer)|lue (?:myös|lisää)|"
    r"(?:czytaj|zobacz|przeczytaj) (?:też|także|również)|čtěte také|přečtěte si také|citește și|pročitajte i|"
    r"(?:читайте|смотрите|слушайте|дивіться|слухайте) (?:также|також|ещё)|"
    r"διαβάστε επίσης|baca juga|"
    r"(?:mời [^.:]{2,20} )?xem thêm|اقرأ أيضا|اقرأ أيضاً|اقرأ أيضًا|קראו גם|(?:यह|इसे|ये) भी पढ़ें|আরও পড়ুন|อ่านเพิ่มเติม|quelle|"
    r"foto|bild(?:nachweis|unterschrift|text)?|zum bild|фото|zdjęci[ae]|kuvat?|foto[ʼ’']s|写真|撮影|ảnh|"
    r"képe?k?|fotók?|φωτ[οό](?:γραφί(?:α|ες))?|fotoğraf|görsel|image[mn]|immagin[ei]|beeld|sursă foto|"
    r"advertisement|"
    r"anzeige|publicité|publicidad|story continues below|sign up|subscribe|follow us|click here|leé también|lee además|mira|▶|☞|"
    r"※\s?관련기사)(?:\s*[:：|»>→]|\s[-–—]\s).{0,160}|"
    r"(?:texto escrito|(?:[oa]s? autore?a?s?|[oa]s? colunistas?) escrevem?) (?:segundo|conforme|ao abrigo d|de acordo com) ?[oa] .{0,12}"
    r"(?:acordo ortográfico|ortografia).{0,12}|"
    r"[—–-]+ ?(?:(?:the )?end|fin|ende|完) ?[—–-]+|ends|\((?:fin|end|ende|fine)\)(?: [a-z]{2,4}(?:/[a-z]{2,4}){0,3})?|"
    r"ces cookies permettent de partager ou réagir .{5,300}|"
    r"\(?alle angaben (?:sind )?ohne gewähr\.?\)?|this (?:entry|post) was posted (?:on|in|by)\b.{0,300}|"
    r"(?:erstellt|geschrieben|veröffentlicht|verfasst|posted|published)\b.{4,80}\b(?:abgelegt unter|filed under)\b.{0,200}|"
    r"(?:dieser|der) (?:beitrag|eintrag|artikel) wurde (?:am|von)\b.{4,80}\b(?:veröffentlicht|erstellt|geschrieben|verfasst)\b.{0,200}|"
    r"(?:(?:advertisement|anzeige|werbung|publicité|publicidade?|publicitate|pubblicità|reklama?|реклама|annons|annonse|advertentie|mainos|"
    r"hirdetés|διαφήμιση|iklan|quảng cáo|โฆษณา|विज्ञापन|إعلان|פרסומת|広告|廣告|广告)(?: \d)?\W{0,3}|"
    r"(?:story|article|your article) continues (?:below|after).*|this advertisement has not loaded.*|scroll to continue.*|"
    r"loading (?:embed|content|comments|video|player|posts?|tweet|map|chart|poll|quiz)s?(?: from \w+)?\W{0,3}|"
    r"continue reading.*|(?:view|see|show|read) (?:all )?\d[\d.,]*k? comments?|(?:click|tap) (?:here )?to .{3,60}|"
    r"weiterlesen(?: nach der anzeige)?|(?:read more|weiterlesen|lire plus|leer más) (?:from|on|at|auf|bei|von|sur|en) [^!?:]{2,60}:|"
    r"(?:dalsza część|artykuł).{0,30} pod (?:reklamą|materiałem).{0,20}|el artículo continúa.{0,60}|"
    r"your browser does not support the (?:audio|video)(?: element| tag)?\.?|0?0:00(?:\s?/\s?\d{1,2}:\d\d)?|"
    r"\d+ min(?:ute|uto|uti|uten|utos|utes|uut|uter|utter)?s?\.? (?:to |de |di |d['’])?(?:read|lesezeit|lectura|lecture|leitura|lettura|"
    r"leestijd|lesetid|läsning|lukuaika)|"
    r"\d(?:[.,]\d{1,2})? ?(?:/|von|of|out of|sur|de|su|van|av|af|z|из) ?(?:5|10)(?: sternen| stars)? ?\(?\d[\d., ]* "
    r"(?:bewertungen|ratings|reviews|"
    r"votes?|stimmen|avis|votos|opiniones|avaliações|voti|stemmen|ocen)\)?|"
    r"(?:lesezeit|reading time|lesedauer|temps de lecture|tiempo de lectura|tempo de leitura|tempo di lettura|"
    r"leestijd|lesetid)\s*:?.{0,20}|"
    rf"(?:{LISTEN}).{{0,30}}|"
    r"(?:to|um|pour|para|per) .{0,30}(?:video|vidéo|vídeo|inhalt|content|contenu|contenido).{0,60}(?:javascript|cookies?)\b.{0,80}|"
    r"(?:this|the) (?:feature|content|video|map|form) is(?: not|n['’]t| un) ?available .{3,20}(?:cookie|consent|privacy) "
    r"(?:settings|preferences)\W?|"
    r"dieser? (?:inhalt|funktion|video|karte) .{0,30}cookie-?einstellungen.{0,40}|"
    r"the (?:audio|radio|broadcast|digital)(?: version)? (?:of|for) this (?:story|piece|interview) was .{3,140}|"
    r"(?:narrated by|audio (?:produced |recorded )?by) .{3,140}|"
    r"from (?:our|around the) (?:partners?|sponsors?|web|network)\b.{0,80}|"
    r"share "
    r"(?:on|via|to) \w+|(?:tweet|pin it|share|print|email|facebook|twitter|whatsapp|linkedin|reddit|copy "
    r"link|link copied.*|save|teilen|drucken|"
    r"merken|mail|senden|kopieren|bookmark|like|subscribe|follow|comments?|transcript|download)|(?:image|photo|picture|video|"
    r"media)\s?(?:source|"
    r"caption|credit|:).{0,100}|getty images|paid for by .{3,40}|"
    r"\(?with (?:[a-z]+ )?(?:inputs?|reports)(?: from .{2,60})?\)?|"
    r"\(?this (?:story|article|report|copy) (?:has been|is|was) (?:auto-generated|(?:sourced|published|taken|generated) from)\b.{0,140}|"
    r"this (?:article|story|post) (?:was )?(?:originally|first) "
    r"(?:appeared|published).{0,120}|"
    r"this (?:article|story|essay|review|piece|column|feature) (?:(?:also )?appear(?:s|ed)|(?:was|is) (?:published|printed)) in the "
    r".{0,40}\b(?:issue|edition)\b.{0,100}|"
    r"published in the print edition of .{3,120}|a version of this (?:article|story|column|review).{3,200}|"
    r"(?:eine? versione?|une version|una versi[óo]ne?|uma versão|een versie|en version|en versjon) (?:van |de |di |deste |dieses |av )?"
    r"(?:deze |dit |cet |este |questo |texto |denna |denne |den här )?(?:artikels?|article|artículo|articolo|artigo|texto?|stuk)?\b"
    r".{0,40}\b(?:krant|zeitung|print(?:ausgabe)?|journal|papier|papel|impres[ao]|edición|stampa|jornal|tidning\w*|avis\w*)\b.{0,60}|"
    r"das original zu diesem (?:beitrag|artikel).{3,200}|first published (?:on|in|at|:).{3,80}|"
    r"a post shared by .{3,120}|ein (?:von .{3,80} geteilter beitrag|beitrag geteilt von .{3,120})|une publication partagée par .{3,120}|"
    r"una publicación compartida (?:de|por) .{3,120}|un post condiviso da .{3,120}|"
    r"\d+ (?:answers?|respuestas?|réponses?|risposte|respostas?)\d*|"
    r"(?:view|sieh dir) (?:this|diesen) (?:post|beitrag) (?:on|auf) instagram.*|"
    r"(?:original-content von:?|ots-originaltext presseaussendung) .{3,160}|"
    r"(?:dieser|der|this) (?:artikel|text|beitrag|post|article|page) (?:enthält|kann|(?:may )?contains?)\b"
    r".{0,60}\b(?:affiliate|werbe|partner|provisions)[- ]?links?.{0,60}|"
    r"(?:we|i) (?:may|might|can) (?:earn|receive|get) (?:a |an |some )?(?:small )?(?:affiliate )?commissions?\b.{0,60}|"
    r"dieser (?:artikel|text|beitrag) (?:erschien|wurde) (?:zuerst|ursprünglich|erstmals|verfasst).{3,160}|"
    r"cet article (?:a été|est) (?:initialement |d['’]abord )?(?:publié|paru).{3,160}|"
    r"(?:este artículo|esta noticia) (?:fue|se) publicó?(?:ada|ado)? originalmente.{3,160}|"
    r"(?:este texto|esta reportagem) foi publicad[oa] originalmente.{3,160}|dit artikel (?:verscheen|is) (?:eerder|oorspronkelijk).{3,160}|"
    r"\W{0,2}(?:with )?(?:additional |further )?(?:reporting|assistance) (?:by|from) .{2,120}|"
    r"all (?:the )?products (?:recommended|featured|included|selected|we)\b.{3,}|"
    r"(?:if you|when you|by) buy(?:ing)? .{0,40}\blinks?\b.{0,80}|"
    r"(?:this (?:article|story|post) (?:has|contains) )?(?:some|purchases) .{0,60}\baffiliate (?:links?|partner\w*)\b.{0,160}|"
    r"\(?(?:mit|unter verwendung von) (?:material|informationen|agenturmaterial)(?: (?:von|der|des) .{2,60})?\)?|"
    r"\(?(?:avec|com|con) (?:l['’])?(?:afp|reuters|ap|lusa|efe|ansa|(?:informações|información|informaciones|informations) d.{2,60})\)?\.?|"
    r"(?:additional )?(?:reporting|writing) by .{3,150}; ?(?:writing|editing|additional reporting) by .{3,100}|"
    r"(?:原标题|原標題|特别声明|特別聲明|免责声明|免責聲明|版权声明|版權聲明)[:：].{0,200}|"
    r"notice: the content above \(.{0,300}|本網站之文字.{0,100}|"
    r"[（(](?:責任編輯|责任编辑|編輯|编辑|責編|责编)\s?[:：/].{1,30}[)）]\s*\d*|"
    r"\([a-z]{2,4}(?:[/,][a-z]{2,4}){0,3}\)|"
    r"(?:фото|fotos?|photos?|bilder|zdjęcia|kuvat?) (?:автор(?:а|ки|ів|ов)|de[sr] autor(?:in|en)?s?|by the authors?|de l['’]auteure?|"
    r"de (?:el|la) autora?|del autor|autor(?:a|ki|ów)|dell['’]aut(?:ore|rice)|kirjoittaja)\W?|"
    r"\(?red[,/] ?[\w.-]{2,30}/(?:agenturen|apa|dpa|sda)\)?|"
    r"(?:dpa|afp|apa|rnd|sda|epd|kna|sid|ots|ansa|ritzau|ntb|tt|anp|belga|pap|čtk|mti|"
    r"efe|lusa|reuters|ap)(?:[/,-][a-z]{2,6}){1,3}|/[a-z]{2,8}/|(?:simak juga|đọc thêm|смотрите также|olvassa el|lásd még|ilgili haber|læs "
    r"også)\s*[:：].{0,160}|"
    r"(?:share|comparte?|compartir|compartilhe|compartilhar|partager|condividi|teilen|dela|udostępnij|поделиться)(?: \w+){0,3} "
    r"(?:on|via|to|no|na|en|por|sur|su|auf|på|в) (?:whats ?app|telegram|facebook|twitter|x|linkedin|messenger|e-?mail|threads|bluesky)|"
    r"for (?:more|all|the|all the) (?:on |latest )?(?:news|stories|updates|entertainment|sports)\b.{0,80}"
    r"\b(?:visit|follow|click|stay tuned) .{2,60}|"
    r"(?:yuk|ayo|jangan lupa)?,? ?(?:simak|tonton|saksikan|lihat) (?:juga )?video.{0,30}|"
    r"watch (?:this|the) video(?: explainer| below| above)?\W?|"
    r"(?:from )?(?:the )?[\w'’&. -]{2,30} staff reports?\W?|read (?:more )?on [^.:]{3,40}:(?!.*\.$).{5,160}|"
    r"(?:the )?(?:views|opinions) expressed in (?:the )?(?:readers['’]? )?comments .{10,200}|"
    r".{0,40}(?:hozzászólások|kommentek)\b.{0,60}\bnézeteit\b.{0,200}|kérjük,? .{0,140}kommentelj\w+\W?|"
    r"(?:все )?(?:публикации|материалы|тексты), (?:размещ[её]нные|опубликованные) на (?:сайте|портале)\b.{10,330}|"
    r"(?:dieses thema im programm|über dieses thema berichtete).{3,200}|"
    r"[▶▷►☞].{0,80}(?:구독하기|받아\s?보세요|신청하기|보러\s?가기).{0,12}|\[(?:광고|ad|pr)\].{0,120}|"
    r"▶.{0,80}바로가기.*|[-=_*~·•#+.…]{2,}|\W{1,7})",
    re.DOTALL,
)
_BOXES = BOX_HEADINGS | korean_phrases.BOX_HEADINGS
_CONTINUES = re.compile("|".join(CONTINUES))
_CREDITS = re.compile(
    r".{2,60} reported from .{3,200}|.{2,200} contributed (?:to this (?:report|story|article)|reporting|research)\.?|"
    r".{2,120} (?:does|do)(?: not|n['’]t) work for, consult, own shares in .{10,240}"
)
"""Who else reported, and what the writer declares to have no part in: behind the text, or beside it."""
_LONGEST_CONTINUES = 140
_MARKS = ">»→▶►•*–—-[( "
"""Marks before a pointer that are none of its words."""

_LONGEST_POINTER = 400
LONGEST_HEADING = 70
"""Letters of such a heading, at most."""


@of_short(2048, LONGEST_HEADING)
def closes(line: str) -> bool:
    """Whether a line is the heading of what follows an article: related stories, comments, a share bar."""
    low = lowered(line)
    ends = _END_IN_HANGUL if begins_in_hangul(low) else _END
    return low.rstrip(" :：>».…") in _BOXES or ends.fullmatch(low) is not None or (not low.isascii() and han_phrases.heads_list(low))


@of_short(4096, _LONGEST_POINTER)
def is_pointer(line: str) -> bool:
    """Whether a line only points elsewhere or is a button: `Read more: …`, `Advertisement`, a row of marks."""
    if len(line) > _LONGEST_POINTER:
        return False
    low = lowered(line)
    if low in _BOXES or _is_dropped(low) or is_of_post(low):
        return True
    if ("reported from" in low or "contributed" in low or "own shares in" in low) and _CREDITS.fullmatch(low):
        return True
    if low[:1] in _MARKS and (bare := low.lstrip(_MARKS)) and _is_dropped(bare):
        return True
    return len(low) <= _LONGEST_CONTINUES and not begins_in_hangul(low) and _CONTINUES.fullmatch(low) is not None


def _is_dropped(low: str) -> bool:
    if begins_in_hangul(low):
        return len(low) <= _LONGEST_DROP and _DROP_IN_HANGUL.fullmatch(low) is not None
    if _DROP.fullmatch(low) is not None or (has_han(low) and len(low) <= han_phrases.LONGEST and han_phrases.is_dropped(low)):
        return True
    return ("(" in low or "—" in low or "–" in low or "[email" in low) and _MARKED_DROP.fullmatch(low) is not None


_LONGEST_DROP = 90
"""Letters of a pointer that begins with Hangul, at most."""
