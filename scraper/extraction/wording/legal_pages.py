"""Pages about a paper's rights and duties: printed like articles, with a day, and none."""

from __future__ import annotations

from scraper.extraction.wording.folding import key

_TITLES = frozenset(
    map(
        key,
        (
            *("Privacy Policy", "Privacy Notice", "Cookie Policy", "Terms of Use", "Terms of Service", "Terms and Conditions"),
            *("Terms", "ToS", "DMCA", "DMCA Policy", "Copyright Policy", "Disclaimer", "Legal Notice", "Accessibility Statement"),
            *("Impressum", "Datenschutz", "Datenschutzerklärung", "Nutzungsbedingungen", "AGB", "Mentions légales", "Aviso legal"),
            *("Politique de confidentialité", "Política de privacidad", "Política de privacidade", "Termos de uso", "Note legali"),
            *("Informativa sulla privacy", "Privacyverklaring", "Privacybeleid", "Algemene voorwaarden", "Integritetspolicy", "Colofon"),
            *("Personvernerklæring", "Privatlivspolitik", "Tietosuojaseloste", "Polityka prywatności", "Regulamin", "Gizlilik Politikası"),
            *("개인정보처리방침", "개인정보 처리방침", "이용약관", "プライバシーポリシー", "利用規約", "隐私政策", "隱私權政策"),
        ),
    )
)
"""Titles of such pages, by their keys."""


def is_legal(title: str | None) -> bool:
    """Whether a title is nothing but the name of such a page."""
    return title is not None and len(title) <= _LONGEST and key(title) in _TITLES


_LONGEST = 40
