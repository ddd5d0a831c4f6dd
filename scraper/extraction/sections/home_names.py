"""What trails call the front page, the way back, and the crumbs that say no more."""

from __future__ import annotations

from scraper.extraction.wording.vocabulary import words

HOME = words(
    "home main 홈 메인 처음 첫화면 초기화면 start startseite accueil inicio homepage ホーム トップ 首页 top 전체기사 뉴스홈 "
    "メイン トップページ "
    "뉴스 news all 正文 記事 本文 기사 artikel article impressum portada anasayfa hjem hem forside forsiden etusivu voorpagina főoldal "
    "címlap kezdőlap acasă ballina domovská početna naslovnica naslovna начало начална esileht sākums utama होम خانه صفحہاول "
    "úvod αρχική главная головна beranda หน้าแรก الرئيسية 首頁 início inizio domov etusivulle "
    "back return zurück zurueck retour volver indietro voltar terug tillbaka tilbage tilbake takaisin zpět späť wstecz "
    "vissza înapoi geri назад"
) | {"front page", "strona główna", "ana sayfa", "home page", "hlavní stránka", "trang chủ", "página inicial", "דף הבית"}
"""What the first crumb is called, and crumbs that say no more."""
NEWS = "news"
"""A section of many papers, where it does not lead to the front page."""
