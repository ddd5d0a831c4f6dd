"""Names of the parts of a site under which its news stand, in the larger languages: no headline of an article."""

from __future__ import annotations

import re

from scraper.extraction.wording.folding import key
from scraper.extraction.wording.vocabulary import words

_NAMES = """
Aktuelles | Aktuell | Aktuelle Meldungen | Aktuelle Nachrichten | Neues | Neuigkeiten | Nachrichten | Meldungen | Meldung | Mitteilungen |
Presse | Pressemitteilung | Pressemitteilungen | Pressemeldung | Pressemeldungen | Presseinformation | Presseinformationen |
Medienmitteilung | Medienmitteilungen | Pressestelle | Newsdetail | News Detail | Detail | Details | Detailansicht | Artikel | Beitrag |
Beiträge | Archiv | Startseite | Willkommen | Termine & Aktuelles | News & Termine | Presse & News | Aktuelles & Termine | Newsarchiv |
News Archiv | News | Latest News | News & Events | News and Events | News Details | Newsroom | News Room | Press | Press Release |
Press Releases | Blog | Articles | Article | Announcements | Home | Homepage | Welcome | Archive | Archives | Media Releases |
Media Release | Our Blog | Actualités | Actualité | Nouvelles | Communiqué | Communiqués | Communiqué de presse | Communiqués de presse |
Accueil | Presse et médias | Noticias | Noticia | Actualidad | Novedades | Notas de prensa | Nota de prensa | Sala de prensa | Prensa |
Inicio | Comunicados | Notizie | Notizia | Novità | Attualità | Comunicati | Comunicati stampa | Comunicato stampa | Rassegna stampa |
Ultime notizie | Notícias | Notícia | Novidades | Imprensa | Sala de imprensa | Início | Página inicial | Nieuws | Nieuwsbericht |
Nieuwsberichten | Laatste nieuws | Actueel | Persbericht | Persberichten | Aktualności | Wiadomości | Strona główna | Aktuality |
Novinky | Zprávy | Tiskové zprávy | Úvod | Hírek | Aktuális | Kezdőlap | Știri | Noutăți | Acasă | Comunicate de presă | Vijesti |
Novosti | Vesti | Novice | Naslovnica | Naslovna | Nyheter | Nyheder | Aktuellt | Aktuelt | Pressmeddelanden | Pressemeddelelser |
Pressemeldinger | Startsida | Forside | Hjem | Hem | Uutiset | Ajankohtaista | Tiedotteet | Etusivu | Uudised | Ziņas | Naujienos |
Новости | Главная | Пресс-релизы | Новини | Головна | Νέα | Ανακοινώσεις | Αρχική | Haberler | Duyurular | Anasayfa | Ana Sayfa | Berita |
Tin tức | お知らせ | ニュース | 新着情報 | プレスリリース | ニュースリリース | トピックス | 新闻 | 新闻动态 | 新闻中心 | 新聞 | 最新消息 |
公告 | 通知公告 | 공지사항 | 보도자료 | 새소식 | 소식 | 뉴스 | 알림 | 뉴스 보기 | 뉴스 상세 | 기사 | 기사 보기 | 기사 본문 |
기사 상세 | 상세보기 | 인쇄 | 인쇄하기 | 기사 인쇄 | 기사 인쇄하기 | 기사 프린트 | 프린트 |
Δελτίο Τύπου | ΔΕΛΤΙΟ ΤΥΠΟΥ | Δελτία Τύπου | Druckversion | Druckansicht | Druckvorschau | Print version |
Printer-friendly version | Printable version | Version imprimable |
Versión para imprimir | Versión imprimible | Versione stampabile | Versão para impressão | Printversie | Wersja do druku | Verze pro tisk |
Версия для печати | Версія для друку | Nyomtatási nézet | 打印本页 | 印刷用ページ |
For Immediate Release | Zur sofortigen Veröffentlichung | Pour diffusion immédiate | Para publicación inmediata |
Per pubblicazione immediata
"""
_RUBRICS = frozenset(key(name) for name in re.split(r"[|\n]", _NAMES) if name.strip())
TEMPLATE_LABELS = words(
    "descrizione descripción descrição details détails detalles dettagli detalhes szczegóły podrobnosti részletek detaljer "
    "подробности деталі detalii ayrıntılar λεπτομέρειες детайли detalji tiedot 작성자 글쓴이 등록자 조회수 담당부서 담당자 첨부파일 제목"
) | {"информация о материале"}
"""What the templates of towns, papers and content systems set over every text, in lower case."""
_WELCOME = re.compile(r"[^.?!]{2,30}에 오신 (?:것을|걸) (?:진심으로 )?환영합니다|[^.?!]{2,24} 홈페이지입니다")
_BORDER = re.compile(r"\s+[-–—|·•>»:/]+\s+|\s*[|>»]\s*|:\s")
_LONGEST = 32


def is_rubric(name: str) -> bool:
    """Whether a title is nothing but the name of a part of a site, or of several, `News – Aktuelles`, or welcomes to it."""
    if name.endswith("다") and _WELCOME.fullmatch(name):
        return True
    return all(len(part) <= _LONGEST and key(part) in _RUBRICS for part in _BORDER.split(name.strip())) if name else False


def beside_rubric(name: str) -> str:
    """Return what a title holds besides names of a site's parts, where that is one part: of `Aktuelles - Gemeinde Lindach` the town."""
    parts = _BORDER.split(name.strip())
    others = [part for part in parts if key(part) not in _RUBRICS]
    return others[0] if len(others) == 1 < len(parts) else ""
