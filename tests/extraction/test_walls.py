"""Lines of a wall behind a text cut short, where no class names them: the call, what it costs, who has an account already."""

from __future__ import annotations

import pytest

from scraper.extraction import extract
from scraper.extraction.wording.walls import is_wall
from scraper.page import Page
from tests.extraction.news_page import TEXT

WALLS = [
    ("en", "Keep reading for £1", "Get unlimited access to every story for three months.", "See offers"),
    ("en", "Already a subscriber?", "Sign in to read the full story.", "Sign in"),
    ("de", "Kostenlos registrieren und weiterlesen", "Mit einem kostenlosen Konto lesen Sie fünf Artikel im Monat.", "Jetzt registrieren"),
    ("de", "Lesen Sie diesen Artikel mit HB+", "Alle Artikel auf einen Blick. Monatlich kündbar.", "Abonnieren"),
    ("fr", "Inscrivez-vous gratuitement pour continuer la lecture", "Accédez à trois articles par mois.", "Créer un compte"),
    ("es", "Regístrate gratis para seguir leyendo", "¿Ya tienes cuenta? Inicia sesión", "Registrarme"),
    ("it", "Registrati gratis per continuare a leggere", "Hai già un account? Accedi", "Registrati"),
    ("nl", "Maak gratis een account aan om verder te lezen", "Heb je al een account? Log in", "Account aanmaken"),
    ("pl", "Ten artykuł przeczytasz w ramach subskrypcji", "Już od 4,90 zł za pierwszy miesiąc.", "Subskrybuj"),
    ("sk", "Tento článok je exkluzívnym obsahom pre predplatiteľov", "Predplaťte si a čítajte ďalej.", "Predplatiť"),
    ("da", "Denne artikel er kun for abonnenter", "Bliv abonnent og læs videre for 1 kr. den første måned.", "Køb adgang"),
    ("ro", "Acest articol este disponibil doar abonaților", "Ai deja cont? Autentifică-te", "Abonează-te"),
    ("hr", "Ovaj je članak dostupan samo pretplatnicima", "Već imate pretplatu? Prijavite se", "Pretplati se"),
    ("uk", "Цей матеріал доступний лише для передплатників", "Вже є акаунт? Увійдіть", "Передплатити"),
    ("ja", "会員登録すると続きをお読みいただけます", "すでに会員の方はログイン", "無料会員登録"),
    ("ko", "회원 전용 기사입니다", "구독하고 계속 읽어보세요. 이미 회원이신가요? 로그인", "구독하기"),
    ("zh", "註冊會員，免費繼續閱讀", "已經是會員？登入", "立即註冊"),
]


LINES = """
Unlock this story with a subscription | Join now to read the full article | Already a member? Sign in | Your free articles have run out
To read the full story, start your free trial | Get unlimited access to all our reporting | This post is for paying subscribers only
Read the rest of this story with a free account | Only subscribers can read the full text | Register to continue
Diesen Artikel weiterlesen | Noch kein Abonnent? | Sie haben bereits ein Abo? Anmelden | Jetzt testen und weiterlesen
Lesen Sie den ganzen Artikel mit einem Digitalabo | Bitte loggen Sie sich ein, um den Artikel zu lesen
Déjà abonné ? Connectez-vous | Lisez la suite en vous abonnant | Vous avez lu vos articles gratuits du mois
Inicia sesión para continuar leyendo | ¿Ya estás suscrito? Accede | Has alcanzado tu límite de artículos gratuitos
Para continuar a ler, torne-se assinante | Você atingiu o limite de matérias gratuitas | Per continuare a leggere, abbonati
Verder lezen? Neem een abonnement | Logga in för att läsa vidare | Få adgang til hele artiklen | Tilaa ja lue koko juttu
Masz już prenumeratę? Zaloguj się | Pro přečtení celého článku se přihlaste | Előfizetőink a teljes cikket elolvashatják
Чтобы читать дальше, оформите подписку | Полный текст доступен по подписке | Devamını okumak için abone olun
Berlangganan untuk membaca selengkapnya | Bài viết dành cho thuê bao | ログインして続きを読む | 残り: 850文字／全文: 1200文字
登录后阅读全文 | 本文為付費內容 | 您已達本月免費文章上限 | 此文章只供訂戶閱讀
로그인하시면 기사 전문을 보실 수 있습니다 | 구독하시면 기사 전문을 읽을 수 있습니다 | 프리미엄 회원에게만 공개되는 기사입니다
"""


@pytest.mark.parametrize("line", [line.strip() for line in LINES.replace("\n", " | ").split(" | ") if line.strip()])
def test_a_line_of_a_wall(line: str) -> None:
    assert is_wall(line)


def texts(language: str, body: str) -> list[str]:
    page = f"<html lang={language}><body><div><h1>Ferry stays afloat</h1><p>By Ada Quill</p>{body}</div></body></html>"
    story = extract(Page(page.encode(), url="https://bell.example/harbour/ferry-stays-afloat-now")).article
    return [block.text or "" for block in story.body]


@pytest.mark.parametrize("form", ["<h3>{}</h3><p>{}</p><p><a href='/abo'>{}</a></p>", "<div><p>{}</p><p>{}</p><button>{}</button></div>"])
@pytest.mark.parametrize(("language", "heading", "offer", "button"), WALLS)
def test_a_wall_is_no_text(language: str, heading: str, offer: str, button: str, form: str) -> None:
    read = texts(language, TEXT + form.format(heading, offer, button))
    assert len(read) == 3
    assert {heading, offer, button}.isdisjoint(read)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Readers who sign in to read the full archive pay nothing, the library said."),
        ("en", "Keep reading for pleasure, the teacher told them, and the marks will follow."),
        ("en", "Unlock your phone before boarding, the ferry company asks its readers in every story it sends out."),
        ("en", "The rest of this article of the law is for members of the harbour council alone."),
        ("de", "Wer weiterlesen möchte, findet das Buch in der Bibliothek am Markt."),
        ("fr", "Poursuivez votre lecture du règlement jusqu'à la page neuf, conseille le port."),
        ("ko", "회원들은 로그인 후 투표를 진행했으며 전문 위원이 결과를 확인했다고 밝혔다."),
        ("de", "Wer sich registrieren und weiterlesen will, braucht eine Karte der Bücherei, sagte die Leiterin."),
        ("de", "Lesen Sie diesen Artikel mit Vorsicht, rät der Verfasser im Vorwort."),
        ("fr", "Elle s'est inscrite au cours du soir pour continuer la lecture commencée à l'hôpital."),
        ("es", "¿Ya tienes cuenta? preguntaba el empleado a cada lector que llegaba."),
        ("pl", "Artykuł ukaże się w ramach prenumeraty w marcu, zapowiada wydawca."),
        ("sk", "Článok nie je určený len pre predplatiteľov, vysvetlil vydavateľ."),
        ("ro", "Textul a fost trimis doar abonaților din oraș, a spus editorul."),
        ("ko", "시는 도서관 누리집을 회원 전용 기사 보관소로 바꾼다고 밝혔다."),
        ("zh", "他说，读者注册后可以免费继续阅读旧报纸。"),
    ],
)
def test_a_sentence_about_walls_is_text(language: str, sentence: str) -> None:
    assert sentence in texts(language, f"{TEXT}<p>{sentence}</p>")
    first, _, rest = TEXT.partition("</p>")
    assert sentence in texts(language, f"{first}</p><p>{sentence}</p>{rest}")


def test_paragraphs_behind_a_call_amid_the_text_stay() -> None:
    call = "<p><a href='/abo'>Subscribe to read every story</a></p>"
    first, _, rest = TEXT.partition("</p>")
    assert len(texts("en", f"{first}</p>{call}{rest}")) == 3
