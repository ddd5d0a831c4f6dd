"""Lines that stand alone on the pages of papers and are known whole: headings of lists of other stories, buttons, what forms answer."""

from __future__ import annotations

BOX_HEADINGS = frozenset(
    line.lower()
    for line in (
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
        *("Så arbetar vi", "Slik jobber vi", "Why you can trust us", "How we report", "So arbeiten wir", "Comment travaillons-nous"),
        *("הכי נקראות", "الأكثر مشاهدة", "Lo más compartido", "Самое важное за день"),
        *("הנקראות ביותר", "सबसे ज्यादा पढ़ी गईं", "最多人閱讀", "点击排行"),
    )
)
"""Headings of lists of other stories that say nothing else."""


def _parted(lines: str) -> list[str]:
    return [line.strip() for line in lines.split("|")]


_OF_FORMS_AND_TOOLS = """
Top videos | Get involved with the news | Send your news & photos | Send your news and photos | Leer en español |
Leer en inglés | Read in Spanish | Read in English | Gift this article | Gift article | Share full article |
Open comments | View comments | Comments are closed | Comments are closed. | Up next | Next up | In case you missed it |
Sponsored content | Partner content | Paid content | Promoted content | Skip past newsletter promotion |
after newsletter promotion | Skip advertisement | View image in fullscreen | Play video | Loading... | Loading… |
Please wait... | Please wait… | Please enter a valid email address | Please enter a valid email address. |
Thank you for signing up! | Thanks for signing up! | Thank you for subscribing! |
Something went wrong, please try again later. | An error has occurred. Please try again. |
An error has occurred. Please try again later. | You can unsubscribe at any time. | Unsubscribe at any time. |
It's free to register | Advertisement scroll to resume content | Scroll to resume content | Story saved |
Save for later | Read later | Listen now | Print article | Email this article | Copy article link | View gallery |
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
記事の感想を教えてください | リンクをコピー | 延伸閱讀 | 編輯推薦 | 您可能也喜歡 | 點我加入LINE好友 | 复制链接 | 複製連結
"""
"""What forms answer and tools say, and labels of boxes."""

BUTTONS = frozenset(
    line.lower()
    for line in (
        *("Print this page", "Artikel merken", "Artikel teilen", "Partager cet article", "Compartir", "Comentarios", "Compartilhe"),
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
            "ツイート",
            "ツイートする",
            "ブックマーク",
            "クリップ",
        ),
        *(
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
        *_parted(_OF_FORMS_AND_TOOLS),
        *("写真を見る", "分享到微信", "返回首页", "打开APP阅读全文", "شاهد أيضا", "شاهد أيضاً"),
    )
)
"""Buttons and links of one line."""
