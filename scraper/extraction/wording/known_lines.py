"""Lines that stand alone on the pages of papers and are known whole: headings of lists of other stories, buttons, what forms answer."""

from __future__ import annotations


def _parted(lines: str) -> list[str]:
    """Return lines parted by bars, with typographic and with typewriter's apostrophes."""
    parted = [line.strip() for line in lines.split("|")]
    return [*parted, *(line.replace("’", "'") for line in parted if "’" in line)]


_OF_LISTS = """
More coverage | Trending stories | Also in the news | Other top stories | Von der Redaktion empfohlen |
Empfehlungen der Redaktion | Themen des Artikels | Topthemen | Auch lesenswert | Außerdem interessant |
Neueste Nachrichten | Sujets associés | À lire également | Les plus commentés | Contenus sponsorisés | Notre sélection |
Actualités liées | Noticias destacadas | Notizie correlate | Meest recent | Gerelateerde artikelen | Luetuimmat nyt |
Berita populer | Последние новости | Lo último | Suggested stories | Most shared | Most commented | También en portada |
Más información | Çok okunanlar | Последни новини | Най-четени | Останні новини | Cele mai citite |
Τελευταία νέα | Más leídas | Mehr Artikel aus diesem Ressort | Plus d’articles |
Frequently bought together | Customers also bought | Customers also viewed | Customers who viewed this item also viewed |
Recently viewed | Recently viewed products | Your recently viewed items | Related products | Similar products | Similar items |
Wird oft zusammen gekauft | Kunden kauften auch | Zuletzt angesehen | Ähnliche Produkte | Produits similaires | Vus récemment |
Productos relacionados | Vistos recientemente | Prodotti correlati | Gerelateerde producten
"""
"""Headings of lists of other stories."""

BOX_HEADINGS = frozenset(
    line.lower()
    for line in (
        *_parted(_OF_LISTS),
        *("Recommended by our editors", "What to read next", "Top stories", "Editor's picks", "Editor’s picks", "Editors' picks"),
        *("Meistgelesen", "Meistgelesene Artikel", "Aus dem Ressort", "Lesen Sie mehr zum Thema", "Mehr aus diesem Ressort"),
        *(
            "Les plus lus",
            "Les plus lues",
            "Nos derniers articles",
            "À la une",
            "Lo más leído",
            "Lo más visto",
            "Mais lidas",
            "As mais lidas",
        ),
        *(
            "I più letti",
            "Le più lette",
            "Meest gelezen",
            "Mest läst",
            "Mest läst just nu",
            "Mest lest",
            "Mest læste",
            "Mest læst",
            "Luetuimmat",
        ),
        *("Najczęściej czytane", "Polecamy", "Nejčtenější", "Legolvasottabb", "Самое читаемое", "Найпопулярніше", "Τα πιο δημοφιλή"),
        *("Ειδήσεις σήμερα", "Ειδήσεις σήμερα:", "Approfondimenti", "Approfondimento"),
        *(
            "En çok okunanlar",
            "İlginizi çekebilir",
            "الأكثر قراءة",
            "Berita terpopuler",
            "Đọc nhiều nhất",
            "人気記事ランキング",
            "热门推荐",
        ),
        *("Sizin için seçtiklerimiz", "SİZİN İÇİN SEÇTİKLERİMİZ", "Önerilen videolar", "Önerilen haberler", "İLGİLİ HABERLER"),
        *("People are also reading", "People are reading", "Others are reading", "What others are reading", "Readers also liked"),
        *("Andere lasen auch", "D’autres ont lu", "Lo que otros leen", "Anderen lazen ook", "Andra läser", "Andre leser"),
        *(
            "Så arbetar vi",
            "Slik jobber vi",
            "Why you can trust us",
            "How we report",
            "How we reviewed this article",
            "How we vet brands and products",
            "So arbeiten wir",
            "Comment travaillons-nous",
        ),
        *("הכי נקראות", "الأكثر مشاهدة", "Lo más compartido", "Самое важное за день"),
        *("הנקראות ביותר", "सबसे ज्यादा पढ़ी गईं", "最多人閱讀", "点击排行"),
    )
)
"""Headings of lists of other stories that say nothing else."""


_OF_FORMS_AND_TOOLS = """
You've been added to our list. | Please check your email to confirm your subscription. |
Check your inbox or spam folder to confirm your subscription. |
This field is for validation purposes and should be left unchanged. | I'm not a robot | We care about your privacy |
Don't have an account? Register | Forgot your password? | Subscriber exclusive | Members only | Free to read |
Donate now | Support us | Purchase licensing rights | Share your feedback to help improve our site! |
Tell us what you think | Was this article helpful? | Was this page helpful? | Rate this story | Report this ad |
Report a correction or typo | Report a typo | Report an error | Got a correction? | Contact us | Have a question? Ask us |
Follow topics | + Follow | Turn on notifications | Turn on desktop notifications for breaking stories |
Get it on Google Play | Available on the App Store | Show caption | hide caption | toggle caption | Enlarge this image |
View fullscreen | Video player is loading. | Your browser can't play this video |
Audio is not supported by your browser | Jump to comments | Sort by newest | Load more comments | Log in to comment |
Sign in to join the conversation | Commenting is now closed. | Comments are moderated. | Representational image |
No comments yet | Sin comentarios | No hay comentarios | Aucun commentaire | Nessun commento | Sem comentários |
Geen reacties | Brak komentarzy |
Representative image | File picture | Image for representation | Image for representation only | Stock image |
In this article | New! You can now listen to articles | Zur Merkliste hinzufügen | Artikel hören |
Diesen Artikel teilen | Per E-Mail teilen | Auf WhatsApp teilen | Auf Facebook teilen | Auf X teilen |
Kommentare anzeigen | Zu den Kommentaren | Keine Kommentare | Sie müssen angemeldet sein, um zu kommentieren. |
Um zu kommentieren, müssen Sie sich anmelden. | Zum Artikel | Zum Newsletter | Mit dpa-Material | (mit dpa) |
Symbolbild | Symbolfoto | Archivfoto | Archivbild | Wir verwenden Cookies | Cookies zulassen |
Externen Inhalt anzeigen | Inhalte von Instagram anzeigen | Jetzt anmelden | E-Mail-Adresse eingeben |
Bitte geben Sie eine gültige E-Mail-Adresse ein. | Ich habe die Datenschutzhinweise gelesen. |
Werden Sie Teil der Diskussion | Als Google-Quelle hinzufügen | Lire dans l’application | Mon compte | Se connecter |
Créer un compte | Cet article vous est offert | Poursuivez votre lecture | Partager sur Facebook | Signaler une erreur |
Voir les commentaires | Afficher les commentaires | Recevez nos alertes | S’inscrire à la newsletter | Iniciar sesión |
Regístrate gratis | Hazte premium | Ya soy suscriptor | Sigue leyendo | Continuar leyendo | Compartir en WhatsApp |
Compartir en Facebook | Ver más | Imagen ilustrativa | Normas de uso | Archivado en | Accedi | Abbonati |
Hai già un abbonamento? | Sei già abbonato? Accedi | Tutti i commenti | Ascolta questo articolo ora |
Segnala un errore | Seguici | Scopri di più | Entrar | Assine | Imagem ilustrativa | Comunicar erro |
Compartilhe essa notícia | Inloggen | Probeer nu | Deel op Facebook | Nog geen abonnee? | Beluister dit artikel |
Zaloguj się | Udostępnij na Facebooku | Logga in | Bli prenumerant | Dela på Facebook | Rätta artikeln |
Rapportera fel | Logg inn | Del på Facebook | Bli abonnent | Log ind | Bliv abonnent | Del artikel | Kirjaudu sisään |
Jaa Facebookissa | Войти | Оставить комментарий | Читать далее | Подробнее | Все новости | Giriş yap | Haberi paylaş |
Yorum yaz | شارك | اشترك | المزيد | שיתוף | शेयर करें | Lihat semua | Halaman selanjutnya | แชร์ข่าวนี้ | Từ khóa |
この記事をシェア | ログイン | 分享到 | 上一篇 | 下一篇 |
Bonus video | Bonus video: | Top videos | Get involved with the news | Send your news & photos |
Send your news and photos | Leer en español | Leer en inglés | Read in Spanish | Read in English | Gift this article |
Gift article | Share full article | Open comments | View comments | Comments are closed | Comments are closed. |
Up next | Next up | In case you missed it | Sponsored content | Partner content | Paid content | Promoted content |
Skip past newsletter promotion | after newsletter promotion | Skip advertisement | View image in fullscreen |
Play video | Loading... | Loading… | Please wait... | Please wait… | Please enter a valid email address |
Please enter a valid email address. | Thank you for signing up! | Thanks for signing up! | Thank you for subscribing! |
Something went wrong, please try again later. | Sorry, there seem to be some issues. Please try again later. | Hide Ad |
An error has occurred. Please try again. |
An error has occurred. Please try again later. | You can unsubscribe at any time. | Unsubscribe at any time. |
It's free to register | Advertisement scroll to resume content | Scroll to resume content | Story saved |
Save for later | Read later | Listen now | Print article | Email this article | Copy article link | View gallery |
Print | PDF | Als PDF | Drucken | Seite drucken | Druckansicht | Afdrukken | Skriv ut | Udskriv | Tulosta | Nyomtatás | Tisk |
Imprimare | Yazdır | Распечатать | Send by email | Per E-Mail senden | Envoyer par mail | Enviar por correo | Invia per email |
打印 | 打印本页 | 列印 | 印刷 | 印刷する | 인쇄 | 인쇄하기 |
Vous aimerez aussi | Vous aimerez aussi : | Commentaires | Retour en haut | Haut de page | También te puede gustar | Volver arriba |
Ti potrebbe interessare | Ti potrebbe anche interessare | Potrebbe interessarti anche | Commenti | Torna su | Torna all'inizio |
Dit vind je misschien ook leuk | Misschien ook interessant | Reacties | Naar boven | Você também pode gostar | Você pode gostar |
Comentários | Voltar ao topo | Komentarze | Powrót | Wróć | Powiązane artykuły | Kommentarer | Till toppen | Relaterade artiklar |
Til toppen | Relaterte artikler | Relaterede artikler | Komentáře | Nahoru | Související články | Hozzászólások |
Vissza az oldal tetejére | Comentarii | Articole similare | Комментарии | Наверх | Похожие новости | Коментарі | Коментари | Σχόλια |
Yorumlar | Başa dön | Yukarı çık | İlgili haberler | İlgili haber | Benzer haberler | Komentar | Kembali ke atas | Bình luận |
Về đầu trang | التعليقات | תגובות | टिप्पणियाँ | ความคิดเห็น | コメント一覧 | 评论列表 | 返回顶部 |
Back to top | Zur Startseite | Artikel vorlesen | Artikel vorlesen lassen | Lesen Sie dazu auch | Artikel drucken |
Artikel versenden | Lire plus tard | Les plus partagés | Suivre ce sujet | Ajouter à vos sélections |
Ajouter à mes favoris | Offrir l’article | Partager l’article | Toute l’info en direct | Nos lecteurs lisent aussi |
Votre avis nous intéresse | Copier le lien | Lee también | Mirá también | Lee sin límites | Reporta un error |
Etiquetas | Compartir esta noticia | Noticia en desarrollo | Copiar enlace | Copiar link | Ver comentarios |
Leggi e commenta | Continua a leggere | Copia link | Benefício do assinante | Salvar para ler depois | Ver comentários |
Tip de redactie | Kopieer link | Kopiera länk | Saken oppdateres | Kopier lenke | Kopier link | Tilaajille |
Kopioi linkki | Materiały promocyjne partnera | Skopiuj link | Článek pro předplatitele | Kopírovat odkaz |
Link másolása | Copiază linkul | Поделиться новостью | Главное за сутки | Скопировать ссылку | Αντιγραφή συνδέσμου |
Abone ol | Takip et | Linki kopyala | حفظ | نسخ الرابط | برچسب‌ها | הוספת תגובה | हमें फॉलो करें | ফলো করুন |
Scroll untuk melanjutkan membaca | Salin tautan | Vui lòng nhập nội dung bình luận. | Sao chép liên kết |
記事の感想を教えてください | リンクをコピー | 延伸閱讀 | 編輯推薦 | 您可能也喜歡 | 點我加入LINE好友 |
复制链接 | 複製連結 | What is this? | How we use AI |
This story is developing and will be updated. | This is a breaking news story. Please check back for updates. |
Refresh for updates. | Read full article | Expand | Collapse | See more | Show less | Follow live | Join the debate |
Let us know what you think | Email newsletters | Manage your newsletters | Explore our newsletters | Sign me up |
No thanks | I want to receive newsletters | By entering your email you agree to our privacy policy |
Your information will be used in accordance with our Privacy Notice | You are now subscribed | Want to read more? |
Start your free trial | Cancel anytime | To read this article, subscribe | Enjoy unlimited access |
Support our newsroom | Help us report the stories that matter | Buy a print of this photo | Order reprints |
Request permission | Diese Geschichte wird laufend aktualisiert. | Dieser Artikel wird fortlaufend aktualisiert. |
Dieser Artikel wird laufend aktualisiert. | Jetzt kommentieren | Kommentar verfassen | Ihr Kommentar |
Unsere Empfehlung | Kostenlos registrieren | Kündigung jederzeit möglich | Monatlich kündbar | Voir plus |
Lire l’article | Je m’abonne | Sans engagement | Vos réactions | Plus d’informations à venir. | Toutes nos newsletters |
Noticia en desarrollo... | Lea la nota completa aquí | Haga clic aquí para leer más | Comenta esta noticia |
Ir a los comentarios | Video recomendado | Contenido patrocinado | Siga leyendo | Leggi l’articolo completo |
Notizia in aggiornamento | Articolo in aggiornamento | Prova gratis | Video consigliati | Matéria em atualização |
Reportagem em atualização | Conteúdo patrocinado | Leia a matéria completa | Dit artikel wordt aangevuld | Gesponsord |
Lees het hele artikel | Texten uppdateras | Artikeln uppdateras | Annonssamarbete | Starta prenumeration |
Artiklen opdateres | Læs hele artiklen | Saken blir oppdatert | Artykuł sponsorowany | Czytaj dalej |
Więcej informacji wkrótce | Článek aktualizujeme | Komerční sdělení | Новость дополняется | Материал обновляется |
Haberin detayları geliyor | للمزيد | Berita ini akan terus diperbarui |
Get emails about this page | सार | Exclusivo | Gostaria de ouvir? Assine já | विस्तार | 続報をお待ちください | 点击查看更多
"""
"""What forms answer and tools say, and labels of boxes."""

BUTTONS = frozenset(
    line.lower()
    for line in (
        *(
            "Get in touch",
            "Print this page",
            "Artikel merken",
            "Artikel teilen",
            "Partager cet article",
            "Compartir",
            "Comentarios",
            "Compartilhe",
        ),
        *("Compartilhar", "Condividi", "Deel dit artikel", "Dela artikeln", "Dela", "Del", "Jaa", "Udostępnij", "Sdílet", "Megosztás"),
        *("Поделиться", "Поширити", "Κοινοποίηση", "Paylaş", "مشاركة", "שתפו", "Bagikan", "Chia sẻ", "แชร์", "続きを読む", "フォローする"),
        *(
            "お気に入り",
            "お気に入りに追加",
            "印刷",
            "印刷する",
            "通知",
            "シェア",
            "シェアする",
            "このニュースをシェア",
            "この記事をシェア",
            "記事をシェア",
            "ツイート",
            "ツイートする",
            "ブックマーク",
            "クリップ",
        ),
        *(
            "スクラップ",
            "PDFダウンロード",
            "記事を保存",
            "保存",
            "コメントする",
            "コメントを読む",
            "拡大写真",
            "写真を拡大",
            "前へ",
            "次へ",
            "次のページ",
            "トップへ戻る",
        ),
        *("Partager", "Enregistrer", "Commenter", "Écouter", "Imprimer", "S’abonner", "Offrir", "Guardar", "Imprimir", "Escuchar", "Ouvir"),
        *(
            "Salvar",
            "Ascolta",
            "Salva",
            "Stampa",
            "Commenta",
            "Luister",
            "Bewaar",
            "Bewaren",
            "Delen",
            "Reageer",
            "Lyssna",
            "Spara",
            "Lytt",
        ),
        *("Lagre", "Lyt", "Gem", "Kuuntele", "Tallenna", "Słuchaj", "Zapisz", "Drukuj", "Uložit", "Tisk", "Сохранить", "Распечатать"),
        *("Bản in", "In bài", "In bài viết", "Gửi email", "Gửi bình luận", "Gửi thư cho Ban biên tập", "Lưu bài", "Về trang chủ", "Cetak"),
        *("Kongsi", "Komentar", "พิมพ์", "แชร์ข่าว", "प्रिंट", "प्रतिक्रिया दें", "মন্তব্য করুন", "প্রিন্ট করুন", "பிரிண்ட்", "友善列印", "回上一頁"),
        *_parted(_OF_FORMS_AND_TOOLS),
        *("写真を見る", "分享到微信", "返回首页", "打开APP阅读全文", "شاهد أيضا", "شاهد أيضاً"),
    )
)
"""Buttons and links of one line."""
