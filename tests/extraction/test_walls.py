"""Lines of a wall behind a text cut short, where no class names them: the call, what it costs, who has an account already."""

from __future__ import annotations

import pytest

from scraper.extraction import extract
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
