"""What papers print among and behind their texts, by kind, in the larger languages. Patterns are of lower-case letters."""

from __future__ import annotations

MEDIUM = (
    r"(?:whats\s?app|telegram|newsletter|google (?:news|nachrichten|noticias|haberler)|facebook|instagram|twitter|youtube|tiktok|viber|"
    r"linkedin|messenger|threads|bluesky|telegramm?)"
)
"""Where papers ask their readers to follow them."""

READ_ON = (
    r"weiterlesen|seguir leyendo|sig(?:a|ue) leyendo|lire la suite|continua a leggere|lees verder|continue reading|"
    r"continu(?:ar|e) (?:a ler|lendo)|"
    r"続きを読む|全文を読む|(?:あわせて|合わせて|併せて|こちらも|次に)(?:読みたい|読む|どうぞ|お読みください)|関連記事|"
    r"läs vidare|les videre|læs videre|czytaj dalej|číst dál|čítať ďalej|tovább olvas(?:om|ok)|citește mai departe|devamını oku"
)
"""What stands before the title of another story: to read on there."""

READ_ALSO = (
    r"(?:llegeix|llegiu|vegeu|le) tam(?:bé|én)|irakurri ere|lees ook|loe (?:ka|veel|lisaks)|lasi(?:et)? (?:arī|vēl)|"
    r"(?:taip pat )?skaitykite(?: taip pat| daugiau)?|lexo (?:edhe|më shumë)|lesa? (?:meira|einnig)|soma (?:pia|zaidi)|"
    r"čítajte (?:aj|tiež|viac)|prečítajte si(?: aj| tiež)?|súvisiac[ei] člán(?:ok|ky)|preberi(?:te)? (?:tudi|še|več)|sorodne novice|"
    r"pročitaj(?:te)? (?:i|još|više)|povezan[eio](?: članci| vijesti| vesti)?|vezane v(?:ij)?esti|"
    r"прочита[јй]те (?:још|и|више|повеќе)|погледајте и|още по темата|(?:прочетете|вижте|чети|виж) (?:още|също|и)|"
    r"بیشتر بخوانید|همچنین بخوانید|(?:مطالب|اخبار) مرتبط|مزید پڑھیں|یہ بھی پڑھیں|مزید خبریں|"
    r"อ่านข่าวที่เกี่ยวข้อง|อ่านต่อ|மேலும் படிக்க|ఇవి కూడా చదవండి|ఇది చదవండి|हे ?ही वाचा|આ પણ વાંચો|ਇਹ ਵੀ ਪੜ੍ਹੋ|ಇದನ್ನೂ ಓದಿ|यो पनि पढ्नुहोस्|"
    r"წაიკითხეთ (?:ასევე|მეტი)|կարդացեք նաև|həmçinin oxuyun|тағы оқыңыз|basahin (?:rin|din)|baca(?: lagi| juga)?"
)
"""What stands before the title of another story, or over several, in smaller languages."""

LISTEN = (
    r"(?:listen to|hear) this (?:article|story|post)|(?:(?:hören|lauschen) sie )?(?:sich )?(?:diesen |den )?(?:artikel|beitrag|text)"
    r"(?: (?:jetzt )?(?:an)?hören| vorlesen(?: lassen)?| zum (?:an)?hören| als audio)|"
    r"hören sie (?:sich )?(?:diesen|den) (?:artikel|beitrag|text)(?: an)?|"
    r"écoute[rz]? (?:l['’]|cet )article|(?:escuchar?|escuche) (?:este|el) artículo|escuchar?(?: (?:la|esta))? (?:nota|noticia)|"
    r"ouvir (?:este |o )?artigo|ouvir (?:a |esta )?(?:notícia|matéria)|ouça (?:est[ea]|o|a) (?:artigo|conteúdo|notícia|matéria|reportagem)|"
    r"ascolta (?:l['’]|questo )articolo|ascolta la versione audio.{0,20}|luister naar (?:dit|het) (?:artikel|verhaal)|"
    r"lyssna på (?:artikeln|texten)|lytt til (?:saken|artikkelen)|lyt til artiklen|kuuntele (?:juttu|artikkeli)|"
    r"(?:posłuchaj|odsłuchaj) (?:tego )?artykułu?|(?:přehrát|poslechněte si|poslechnout) (?:tento )?článek|vypočuť si článok|"
    r"hallgass(?:a|d) meg (?:a |ezt a )cikket|ascultă (?:acest )?articolul?|poslušaj(?:te)? (?:članak|vest|vijest)|"
    r"(?:прослушать|слушать|послушать) (?:статью|новость|материал)|(?:прослухати|слухати) (?:статтю|новину|матеріал)|"
    r"ακο.στε το (?:άρθρο|κείμενο)|haberi (?:sesli )?dinle(?:yin)?|"
    r"(?:この)?記事を(?:音声で)?(?:聴く|聞く)|(?:收听|收聽|聆聽|听|聽)(?:本文|文章|新聞|新闻)|"
    r"استمع (?:إلى |الى |ل)?(?:هذا )?(?:المقال|الخبر|للمقال)|(?:האזינו|האזנה|להאזנה) לכתבה|(?:यह |इस )?(?:खबर|ख़बर|लेख)(?: को)? सुनें|"
    r"dengarkan (?:artikel|berita)|nghe (?:đọc )?bài(?: viết| báo)?|ฟังข่าว(?:นี้)?"
)
"""The label of a player that reads the text out; its length or how long the text takes to read may stand behind."""

CONTINUES = (
    r"(?:advertisement\W{0,3})?(?:your |the |this )?(?:story|article|post|content) continues (?:below|after|under).{0,40}",
    r"la suite après (?:la|cette) publicité|(?:la noticia|el artículo|la nota|este artículo) contin[uú]a.{0,60}",
    r"continua (?:depois|após) .{0,20}publicidade|continua a leggere dopo.{0,30}|(?:l['’]articolo )?continua (?:dopo|sotto).{0,30}",
    r"(?:lees|(?:de |het )?(?:tekst|artikel|bericht) (?:gaat|loopt)) (?:verder|door) (?:onder|na)\b.{0,40}",
    r"(?:artikeln|artikkelen|saken|artiklen|texten|teksten) fort\w+ (?:under|efter|etter|nedenfor).{0,30}|juttu jatkuu .{1,30}",
    r"(?:dalszy ciąg|dalsza część|reszta|ciąg dalszy)(?: \w+)? (?:pod|za) .{1,30}|(?:článe?o?k|text) pokračuje (?:pod|za) .{1,30}",
    r"(?:this|the) (?:article|story) is (?:more than|over) \d+ (?:month|year)s? old\W?",
    r"(?:[^.!?]{3,40}[!.] )?this (?:article|story|post) was published .{4,70}\b(?:no longer be \w+|out of date|outdated)\W?",
    r"(?:dieser|der) (?:artikel|text) ist (?:mehr|älter) als .{3,40}",
    r"cet article (?:date de|a) plus d.{3,30}|(?:dit|het) artikel is (?:meer|ouder) dan .{3,30}",
    r"(?:denne |den her |den här )?(?:artikel|artikkelen|artikeln|saken)(?:en)? er (?:mer|mere|över|over) enn? .{3,40} gam\w+\W?",
    r"this report by .{3,60} was first published .{3,40}|bildquelle: .{3,60}",
    r"(?:editör|редактор|redaktor|editor|toimetaja|redaguoja|szerkesztő|urednica?)\s?: (?:[^.:?!]{3,40}|(?:\w\.\s?){1,4})",
    r"\+{3} .{10,140} \+{3}|最新ニュースを.{2,20}|temas relacionados",
    r"(?:a )?(?:kép(?:ek)?|fotó) forrása\s?:.{2,80}|źródło (?:zdjęci[ae]|foto\w*|grafiki)\s?:.{2,80}",
    r"zdroj (?:foto\w*|obrázku|snímku)\s?:.{2,80}",
    r"(?:fuente|crédito) de (?:la )?(?:imagen|foto\w*)\s?:.{2,80}|(?:fonte|crédito) d[ao] (?:imagem|foto)\s?:.{2,80}",
    r"fonte (?:foto|immagine)\s?:.{2,80}|surs[aă] (?:foto|imagine)\s?:.{2,80}|(?:fotoğraf|görsel) kaynağı\s?:.{2,80}",
    r"(?:источник|джерело) (?:фото|изображения|зображення)\s?:.{2,80}|izvor (?:fotografij[ae]|foto)\s?:.{2,80}",
    r"(?:beitrags|header|vorschau|artikel)(?:bild|foto)\s?:.{2,80}",
    r"(?:imagen|immagine|afbeelding|obraz|bilde?|kép) .{3,40} (?:en|da|su|via|van|z|på) (?:pixabay|unsplash|pexels|freepik)\b.{0,20}",
    r"tekst se nastavlja .{2,30}|انتهای پیام\W{0,2}[\d/ ]{0,10}|siirry sivun alkuun|artikel ini telah (?:tayang|terbit) di .{3,120}",
    r"a cikk (?:a hirdetés|hirdetés) után.{0,20}|продолжение (?:после|под) .{1,20}|haberin devamı.{0,40}",
    r"(?:articolul|știrea|textul) continuă .{2,30}|lanjutkan membaca.{0,30}|artikel (?:ini )?berlanjut.{0,30}|広告の(?:後|あと)に.{0,20}",
    r"read (?:more|all) (?:of|from|by|about) .{3,90}\bhere\W?|read the (?:full|original) (?:story|article|interview|text).{0,60}",
    r"first published\b.{3,80}|republished from .{3,120}",
    r"[（(]?(?:本文)?(?:来源|來源|稿源)\s?[:：].{1,40}",
    r"[（(●※*]?(?:(?:声明|聲明)[:：])?(?:本文|文章|以上|本站|本网|本網|言论|言論)(?:内容|內容|文章|言论|言論|观点|觀點)?(?:仅|僅|並不|并不|不)(?:代表|反映).{2,24}[)）。]?",
    r"本文(?:链接|連結|地址|网址|網址)[:：]\s?https?://\S+|(?:請|请)?(?:繼續|继续)(?:往下)?(?:閱讀|阅读)[.…。]{0,6}|(?:返回|回到)[^。]{2,8}[,，]查看更多",
    r"(?:點擊|点击|加入會員)?[,，]?(?:閱讀|阅读|看|查看)(?:全文|更多)(?:報導|报道)?|(?:請|请)(?:先)?同意.{2,16}(?:規範|规范|政策|條款|条款).{0,30}",
    r"(?:ios|android|app store|google play)\s?(?:版|app)?\s?下[載载].{0,30}|[^。！？]{2,12}下[載载]\s?app|記事の?続きを(?:読む|見る)",
    r"(?:คลิก)?อ่าน(?:ข่าว)?(?:ต้นฉบับ|เพิ่มเติม)(?:ที่นี่)?|đọc bài gốc.{0,20}|bạn có thể quan tâm|और पढ़ें|(?:यह|ये|इसे) भी (?:पढ़ें|देखें)",
    r"(?:po )?więcej [^.!?:]{3,60} (?:przeczytasz|przeczytacie|znajdziesz|znajdziecie|na stronie)\b.{0,60}",
    r"\(?(?:borítókép|nyitókép|titelbild|titelfoto|featured image|cover photo|imagem de capa|image à la une)\s?[:(/].{3,110}",
    r"\(?(?:foto di copertina|foto de portada|zdjęcie główne|úvodní foto|omslagsbild|hovedbilde|kansikuva|titulní foto)\s?[:(/].{3,110}",
    r"(?:text|texto|story|article) (?:edited|editado|redigiert) (?:by|por|von) .{3,60}|icon: .{2,40}",
    r"(?:zuletzt (?:geändert|bearbeitet) (?:von|durch)|last edited by|dernière (?:modification|édition) par) .{2,160}",
    r"(?:última edición por|ultima modifica di|editado pela última vez por|laatst (?:gewijzigd|bewerkt) door) .{2,160}",
    r"(?:[a-z]\.\s?-?){2,3},? ?\((?:avec|mit|with|con|com|met) .{2,30}\)",
)
"""Lines that say where the text goes on, or came from, or who edited it last."""

_LIKED = (
    r"(?:se (?:ti|vi) è piaciut[oa] (?:(?:l['’]|quest['’])articolo|(?:la|questa) ricetta|(?:il|questo) post)|"
    r"si te (?:ha gustado|gustó) (?:el|este|la|esta) (?:artículo|post|receta|entrada|nota)|"
    r"se (?:você )?gostou d(?:[ao]|est[ae]|ess[ae]) (?:artigo|texto|receita|post|matéria)|"
    r"si (?:vous avez|tu as) aimé (?:cet article|ce billet|cette recette)|"
    r"if you (?:liked|enjoyed) (?:this|our) (?:article|post|story|recipe)|"
    r"wenn (?:dir|euch|ihnen) (?:der|dieser|das|dieses) (?:artikel|beitrag|rezept|text|post) gefallen hat)\b.{1,60}"
    r"(?:segui|condivid|iscriv|suscr|sígue|compart|inscr|abonn|partag|suiv|folg|teilt|teilen|share|subscrib|follow)"
)
_LIKED_IT = (
    r"(?:did you (?:like|enjoy) (?:this|the) (?:article|post|recipe|story)|"
    r"(?:vous avez|tu as|avez-vous) aimé (?:cet article|ce billet|cette recette)|"
    r"(?:s?podobał|podoba) (?:ci|wam|państwu) się (?:ten )?(?:artykuł|wpis|post|tekst|przepis)|líbil se (?:vám|ti) (?:tento )?článek|"
    r"tetszett a (?:cikk|bejegyzés|recept)|понравилась (?:статья|публикация)|gillade du (?:artikeln|receptet|inlägget)|"
    r"vond je dit (?:artikel|recept)\b[^?]{0,20}|bu (?:yazıyı|tarifi) beğendiniz mi)\s?\?"
)
"""What asks those who liked a text to share it or to follow its writer."""
APPEALS = (
    r"pin (?:it|this|me)\b.{0,30}\b(?:later|pinterest)\W*$",
    r"don['’]t miss out on (?:the|our) (?:latest |top )?(?:headlines|stories|news) from\b",
    r"[^.!?]{4,50}\?\s?(?:yes no|ja (?:nee|nein|nej|nei)|oui non|s[ií] no|sim não|tak nie|ano ne|igen nem|evet hayır|да нет|ναι όχι)\W*$",
    r"(?:get )?unlimited (?:digital )?access\b.{0,30}\d",
    r"to (?:send|order) flowers\b|to plant (?:a )?(?:memorial )?trees? (?:in|to)\b.{0,60}\bmemor",
    r"you(?:['’]re| are)? (?:received?|receiving|getting|got) this (?:letter|e-?mail|newsletter|message)\b",
    r"(?:sie|du) (?:erhalten|erhältst) diesen? (?:newsletter|e-?mail|brief)\b|vous recevez cet(?:te)? (?:e-?mail|lettre|newsletter)\b",
    r"(?:was|did you find) this (?:article|page|post|guide|answer)? ?(?:helpful|useful)\?",
    r"(?:(?:did|have) you )?(?:made|make|tried|try|bake[d]?|cook(?:ed)?) (?:this|the|my) recipe\?",
    r"(?:hast du|habt ihr|haben sie) (?:das|dieses|mein) rezept (?:nachgekocht|nachgebacken|ausprobiert)\?",
    r"(?:helfen|helft|hilf|unterstützen) (?:sie )?(?:uns )?(?:jetzt )?(?:mit|durch) (?:ihrer|einer|deiner|eurer) spende\b",
    r"\W{0,2}i (?:understand and )?agree that\b.{0,60}\b(?:registration|use of this (?:web)?site)\b",
    r"for (?:all )?(?:press|media) [ei]nquiries[,:]? ",
    _LIKED,
    _LIKED_IT,
    r"подписаться на (?:новости|рассылку|канал)\b|αν σου άρεσε το (?:άρθρο|κείμενο)\b",
    r"you(?:['’]re| are) receiving this (?:e-?mail |newsletter |message )?because\b",
    r"puisque vous êtes ici\b|\W*nous avons une (?:petite )?faveur à vous demander\b|\W*we have a (?:small )?favou?r to ask\b",
    r"scriveteci\b|le lettere (?:vanno|devono essere) (?:inviate|spedite)|leserbriefe (?:bitte |richten |senden )(?:sie )?(?:bitte )?an\b",
    r"sign up here|listen to (?:the|our) .{0,40}podcast|download our\b|send (?:us )?your (?:letters|views|stories|tips)",
    r"(?:got|have) a news tip|if you(?: value|['’]re enjoying) (?:our|this)|our journalism is\b|to comment,? please|have your say\b",
    r"do you have (?:an? )?(?:opinions?|views?|thoughts|comment|questions?) (?:on|about) (?:the issues raised in )?(?:this|our) article",
    r"[^.!?]{4,90}\? (?:let us know|tell us)\b.{0,60}\bcomments?\b.{0,30}$",
    r"(?:let us know|tell us|sound off|share your thoughts)\b.{0,60}\bcomments?\b",
    r"(?:koje|kakvo) je (?:tvoje|vaše) mišljenje|učestvuj(?:te)? u diskusiji|bonus video\b.{0,90}$",
    r"unlimited (?:online |digital )?access to\b.{0,60}\b(?:articles|stories|content|website|app|edition|newspaper)\b",
    r"interested in .{2,40}\? add\b|\(?except for the headline, this|\(?this (?:story|article) has not been edited by",
    r"privacy notice:|\(?disclaimer ?:",
    rf"follow (?!(?:him|her|them|it)\b)(?:[\w’'-]+ ){{1,4}}on (?:x[,:.]|x$|{MEDIUM})",
    r"(?:please )?consider (?:donating|supporting (?:us|our)|a donation)",
    r"hier (?:können|geht|kannst).{0,30}newsletter|jetzt (?:für|zum|den) .{0,20}newsletter|täglich das wichtigste\b|sie möchten keine",
    r"laden sie (?:sich )?(?:jetzt |hier )?(?:unsere|die) .{0,20}app\b",
    r"jetzt (?:abo|registrieren|herunterladen|kostenlos (?:testen|lesen|anmelden|abonnieren))\b",
    r"(?:sie )?haben (?:sie )?(?:bereits|schon) ein abo\b|diskutieren sie mit|schreiben sie uns",
    r"haben sie (?:einen hinweis|hinweise|anregungen|feedback)|die kommentare im forum\b",
    r"wie (?:finden|gefällt) (?:sie|ihnen) (?:den|der) artikel",
    r"recevez (?:chaque|tous les|gratuitement)|téléchargez (?:notre|l['’])\s?app|soutenez[- ](?:nous|notre)|réagissez à",
    r"recibe las (?:noticias|últimas|principales)|descarga (?:nuestra|la) (?:app|aplicación)|para seguir leyendo|haz una donación",
    r"reg[ií]strate (?:gratis )?para\b",
    r"hazte soci[oa]|assine (?:a |o |nossa |a nossa )?newsletter",
    r"apoy[ae] (?:nuestro|el|un) periodismo|soutenez (?:le journalisme|la presse)|sostieni (?:il giornalismo|l['’]informazione)",
    r"steun (?:onze|onafhankelijke) journalistiek|apoi[ae] o (?:nosso )?jornalismo|stött (?:vår|oberoende) journalistik",
    r"støtt (?:vår|uavhengig) journalistikk|støt (?:vores|uafhængig) journalistik|wesprzyj (?:nas|niezależne)|podpořte (?:nás|nezávislou)",
    r"(?:une|avez-vous une) information à (?:nous )?(?:signaler|transmettre|partager)|hai una (?:notizia|segnalazione)",
    r"¿?tienes? una (?:noticia|pista|denuncia)|tem uma (?:notícia|denúncia|dica)|masz (?:temat|informację|ciekawy temat)",
    r"[^。]{0,20}(?:ジャーナリズム|報道|活動|取材)を(?:応援|支援|サポート)(?:して(?:ください|下さい)|する|をお願い)|(?:ご)?寄付(?:は|の)(?:こちら|お願い)",
    r"(?:請|请)?支持(?:獨立|独立|优质|優質|我们|我們|本报|本報)(?:的)?(?:新闻|新聞|媒体|媒體|报道|報導|工作)?[，,。!！]|情報(?:提供|のご提供|をお寄せ)(?:は|く)",
    r"(?:如|若)?(?:您)?(?:有|掌握)(?:任何)?(?:新闻|新聞)?线索[，,]?(?:请|歡迎|欢迎)",
    r"receba as (?:principais|últimas|notícias)",
    r"clique aqui|baixe (?:o |nosso |o nosso )?(?:app|aplicativo)|já é assinante|apoie (?:o|nosso) jornalismo",
    rf"segui\b.{{0,40}}{MEDIUM}|scarica (?:la nostra |l['’])app|sostieni (?:il nostro|la nostra)\b|contenuto riservato",
    r"volg (?:ons|onze)\b|download onze|meld deg på|tilaa\b.{0,20}uutiskirje|přihlaste se k odběru|abonează-te|urmărește-ne",
    rf"читайте нас|следите за .{{0,30}}{MEDIUM}|bültenimize abone|הירשמו ל|עקבו אחרי|हमारे .{{0,30}}(?:जुड़ें|फ़?ॉलो)",
    r"simak berita lainnya|theo dõi (?:chúng tôi|báo)|ติดตาม(?:ข่าวสาร|เรา|ข่าว)ได้ที่|メール(?:マガジン|ニュース)[にを](?:登録|購読)",
    r"support for (?:this|our) \w+ comes from|make a (?:gift|donation|contribution) (?:today|now)|(?:dein|ihr|euer) [\w-]+-abo\W?$",
    r"(?:veja|confira) (?:as |mais )?(?:imagens|fotos)\b|ver (?:fotos|galería)\b|(?:see|view) (?:the |more )?(?:photos|gallery)\b",
    r"segu(?:eix|iu)-nos\b|pratite nas\b|budite u (?:tijeku|toku)\b|пратите нас|последвайте ни|(?:ما را|اخبار) .{0,30}دنبال کنید",
    r"กดติดตาม",
    r"আমাদের .{0,30}(?:অনুসরণ|ফলো) করুন|খবর পেতে .{0,40}করুন|få (?:nyhederne|dagens|de vigtigste) .{0,24}(?:indbakke|mail)",
    r"voit keskustella aiheesta|mitä ajatuksia juttu|podcast-tipp\b|haben (?:auch )?sie (?:so )?eine .{0,30}(?:erlebt|geschichte)",
    r"this website and (?:its )?associated newspapers|if you have a complaint about (?:the|our) editorial",
    r"(?:good|quality) journalism costs\b|for continued (?:free )?access to (?:the best|our|all of)\b",
    r"visit .{3,40}['’]s home ?page for more\b",
    r"this site is protected by recaptcha|did you know (?:that )?with an? (?:digital )?subscription\b|watch more of our videos on\b",
    r"(?:we|this (?:website|newspaper|publication)) (?:adhere|subscribe)s? to the (?:independent press|ipso)",
    r"(?:get|receive) (?:the|our) [^.!?]{0,80}\b(?:delivered|sent|straight|direct(?:ly)?) to your (?:inbox|e-?mail|phone)",
    r"our standards: |when we (?:learn|become aware) of (?:a mistake|an error|mistakes|errors)\b|enter your e-?mail\b|latest episode:",
    r"join (?:the )?(?:tens of )?(?:thousands|millions|\d[\d,.]*\+?)(?: of)? (?:readers|others|subscribers|people who)\b",
    r"be the first to (?:know|hear|read)\b|add us as (?:a|your) preferred|this (?:article|story) is free (?:for all|to read)",
    r"have something to say about|do you know more\?|do you have (?:more )?information about this|comments have to be\b",
    r"catch (?:all )?the (?:latest|live|business|top)\b.{0,70}\b(?:app|website|channel)\b",
    r"(?:sie haben )?noch kein abo\b|sie haben noch kein(?:en)? (?:abo|konto|zugang)|alle artikel lesen mit\b|schicken sie uns\b",
    r"dieser artikel ist teil (?:unsere[sr]|von)\b|mit ihrer zustimmung\b.{0,40}\bgeladen",
    r"il vous reste \d|vous souhaitez réagir|une? (?:témoignage|info), une? [^?]{2,30}\?",
    r"pour ne rien manquer\b.{0,60}\b(?:télécharge|abonne|inscri|suive|rejoigne)|retrouvez tous? nos\b",
    r"tu suscripción se está|recibí el newsletter|si quieres contactar con (?:nosotros|la redacción)",
    r"vai a tutte le notizie|clicca qui\b|siga-nos\b",
    r"os comentários (?:não )?(?:representam|refletem|são)\b|receba notícias",
    r"gostou d(?:est)?[ea] (?:artigo|matéria|texto|notícia|reportagem)",
    r"dit artikel bevat (?:ingesloten|embedded)|word (?:nu )?abonnee|jag godkänner att\b|få de viktigaste\b|fler nyheter från\b",
    r"få overblik over",
    r"så jobbar vi med\b|pozostało (?:jeszcze )?\d+ ?%|masz (?:temat|informacj)|vstoupit do diskuse|підтримайте\b|долучайте?с[ья]",
    r"поддержите (?:нас|незав)",
    r"simak (?:breaking news|berita|update)|pilih saluran|sertai (?:saluran|kami)|mời bạn đọc\b",
    r"this (?:content|article|post|story) (?:was|is) (?:paid for|sponsored)\b.{0,40}\bby\b|advertisement · ",
    r"thank(?:s| you) for reading\b.{0,60}\b(?:post|share|subscribe)\b|點我(?:訂閱|加入|下載|追蹤)|[^。]{2,16}點我(?:訂閱|加入|下載|追蹤)",
    r"stay connected(?::| with us)|to report a correction\b|contenu proposé par|les commentaires sont (?:fermés|clos)",
    r"die kommentarfunktion\b|så här (?:jobbar|arbetar) .{3,30} med\b",
    r"unser angebot für|yorum yapmak için|cet article vous a plu",
    r"хотите оперативно|установите наше|get (?:the |local )?news delivered",
    r"veja os vídeos\b|✅ ?clique|tutti i diritti riservati|zobacz (?:galerię|zdjęcia)\b|oceń artykuł|есть новость\b|📲 ",
    r"keep us free\b|chip in (?:from|now|today|for|[$£€])|we don['’]t have a paywall",
    r"sledujte nás|spremljajte nas|jälgi meid|sekite mus|seko mums|na ndiqni|fylgdu okkur",
    r"altijd op de hoogte\b|volg (?:jouw|je|uw) \w+ (?:in|op|via)\b|log in of maak\b|har du (?:innspill|tips|synpunkter|tankar|idéer)\b",
    r"\*?queda prohibida la reproducción|\*?prohibida (?:su|la) reproducción|(?:特别提示|温馨提示|风险提示|郑重声明)[:：]|以上内容仅代表",
    r"weiterlesen und\b|det här (?:video)?klippet har gått ut",
    r"in eigener sache\b|hat (?:dir|ihnen|euch) (?:der|dieser) (?:artikel|text|beitrag) gefallen",
    r"retrouvez (?:toute|nos|notre)\b.{0,60}\bappli|gefällt (?:dir|ihnen) (?:der|dieser) (?:artikel|text)",
    r"you['’]ve (?:just )?read \d+|letters (?:should|must|may|can) be (?:sent|e-?mailed|addressed)|(?:to )?submit a letter\b",
    r"if you (?:see|find|spot|notice) (?:an?|any) (?:\w+ ){0,2}(?:mistake|error|typo)",
    r"(?:якщо|если) (?:ви|вы) (?:помітили|нашли|заметили)",
    r"accuracy and availability of|by providing (?:an?|your) e-?mail|your subscription (?:could not|has been)|do you have an event\b",
    r"was this (?:e-?mail|newsletter) forwarded|buy (?:me|us) a coffee",
    r"(?:if|when) you (?:buy|purchase|shop|click) .{0,20}\blinks? (?:in|on)\b|ihre meinung zählt\W?$",
    r"(?:total (?:de )?vot(?:es|os|i)|votos? tota(?:l|les|is)|stimmen gesamt|abgegebene stimmen)\s?:?\s?\d",
    r"(?:your|ihr|votre|su|tu|il tuo|seu|je|uw|twoja) (?:browser|navig\w+|przeglądarka) (?:does|unter|ne|no|non|não|onder|nie)",
    r"votre (?:adresse )?e-?mail (?:sert|est|sera)|vous pouvez vous désinscrire|δείτε όλες τις (?:τελευταίες )?ειδήσεις",
    r"(?:simak|saksikan|tonton)(?: juga)? video\b|[^।]{0,160}डाउनलोड (?:करा|करें|करो).{0,60}$",
    r"\[gambas:|dziękujemy, że (?:nas )?(?:przeczyt|czyta|jesteś)|★?【.{2,12}】提醒您|כל החדשות ב",
    r"ログインして|更多.{0,12}关注|(?:扫描?|长按|識別|识别)(?:描)?二维码|打开app|点击(?:进入|查看|下载)",
)
"""How sentences begin that ask the reader to subscribe, follow, write or give."""

FOLLOWED = (
    r"[^.!?।۔\n]{0,80}(?:(?:واٹس ایپ|ٹیلی گرام|یوٹیوب|فیس بک|گوگل نیوز).{0,20}(?:فالو|جوائن|سبسکرائب)|"
    r"(?:গুগল নিউজ|ফেসবুক|হোয়াটসঅ্যাপ|ইউটিউব).{0,20}(?:ফলো|অনুসরণ|সাবস্ক্রাইব)|"
    r"(?:व्हाट्सए?ऐ?प|टेलीग्राम|यूट्यूब|गूगल न्यूज़?|फेसबुक).{0,20}(?:फॉलो|जुड़|सब्सक्राइब|ज्वाइन|लाइक))[^.!?।۔]{0,30}[.!।۔]?$"
)
"""Where to follow a paper, in scripts in which its networks are spelt otherwise: such a line holds one of `FOLLOWS`."""
FOLLOWS = ("فالو", "جوائن", "سبسکرائب", "ফলো", "অনুসরণ", "সাবস্ক্রাইব", "फॉलो", "जुड़", "सब्सक्राइब", "ज्वाइन", "लाइक")

DELIVERED = (
    r"[^.!?“”„«»]{4,80}(?:\b(?:in|to) your inbox|\bdans votre boîte(?: e-?)?(?: ?mail| de réception)|"
    r"\ben (?:tu|su) (?:correo|bandeja|e-?mail)\b|\bnella tua casella|\bin (?:ihr(?:em)?|dein(?:em)?) (?:e-?mail-)?postfach|"
    r"\bno seu e-?mail\b|\bin je (?:mailbox|inbox)|\bi din (?:indbakke|inkorg|innboks|mejl|e-?post))"
    r"(?: (?:every|each|on) [\w ]{3,30})?[.!]?$|"
    r"[^.!?“”]{3,50}, delivered (?:weekday|every|each|daily|to your)\b[^.!?]{0,40}[.!]?$"
)
"""What comes by mail, whatever it is called: such a line holds one of `DELIVERS`."""
DELIVERS = (
    *("inbox", ", delivered ", "votre boîte", "n tu correo", "n su correo", "bandeja", "tua casella", "postfach", "seu e-mail"),
    *("je mailbox", "i din ", "seu email", "tu email", "su email"),
)
