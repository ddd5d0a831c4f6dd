"""Pictures: small SVG scenes drawn from their name, advertisements and word marks."""

from __future__ import annotations

from html import escape

from .dice import Dice

_SKY = (("#f6d9a8", "#e9967a"), ("#bcd9ea", "#7fb3d5"), ("#dfe7ee", "#aab7c4"), ("#f3e3c3", "#c9a66b"), ("#cfe3d4", "#86b89a"))
_LAND = ("#4d6b53", "#5d7288", "#7b6a58", "#3f5a6b", "#6b5876")
_CLOTH = ("#2f3e4e", "#5b4636", "#38506b", "#6d3b3b", "#3f5b45", "#57506e")
_WALL = ("#e9e4da", "#dfe5ea", "#e4e0e6")
_SKIN = ("#e8c3a4", "#dcb08c", "#f0d0b6")
_SLOGANS = {
    "ko": ("우리 동네 로컬푸드 직매장", "가을 나들이 지역 축제 안내", "평생학습 수강생 모집", "함께 사는 마을 자원봉사"),
    "en": ("Harvest Market, every Saturday", "Community Day", "Learn something new this winter", "Neighbors for neighbors"),
    "de": ("Wochenmarkt am Kornplatz", "Herbstfest im Tal", "Volkshochschule: Jetzt anmelden", "Ehrenamt verbindet"),
    "ja": ("朝どれ野菜の直売所", "秋の町歩き案内", "生涯学習講座 受講生募集", "みんなでつくる町"),
}


def drawing(name: str, language: str = "ko") -> str:
    """Return the SVG of a picture, its words in a language.

    `logo:TEXT` gives a word mark, `banner/…` an advertisement, any other name a scene.
    """
    if name.startswith("logo:"):
        return _logo(name.removeprefix("logo:"))
    dice = Dice("picture", name)
    if name.startswith("banner/"):
        return _banner(dice, _SLOGANS[language])
    scene = _meeting(dice, _SLOGANS[language]) if dice.chance(0.4) else _landscape(dice)
    return _svg(600, 400, scene)


def _svg(width: int, height: int, content: str) -> str:
    size = f'viewBox="0 0 {width} {height}" width="{width}" height="{height}"'
    return f'<svg xmlns="http://www.w3.org/2000/svg" {size} preserveAspectRatio="xMidYMid slice">{content}</svg>'


def _text(x: int, y: int, size: int, fill: str, text: str, anchor: str = "middle") -> str:
    font = 'font-family="Noto Sans CJK KR, sans-serif" font-weight="700"'
    return f'<text x="{x}" y="{y}" {font} font-size="{size}" fill="{fill}" text-anchor="{anchor}">{escape(text)}</text>'


def _landscape(dice: Dice) -> str:
    top, bottom = dice.pick(_SKY)
    stops = f'<stop stop-color="{bottom}"/><stop offset="1" stop-color="{top}"/>'
    sky = f'<defs><linearGradient id="s" x2="0" y2="1">{stops}</linearGradient></defs><rect width="600" height="400" fill="url(#s)"/>'
    sun = f'<circle cx="{dice.number(60, 540)}" cy="{dice.number(50, 150)}" r="{dice.number(18, 40)}" fill="#fff" opacity=".7"/>'
    hills = "".join(_hill(dice, 240 + 50 * layer) for layer in range(3))
    return sky + sun + hills + "".join(_house(dice) for _ in range(dice.number(0, 7)))


def _hill(dice: Dice, height: int) -> str:
    points = " ".join(f"{x},{height + dice.number(-45, 45)}" for x in range(0, 601, 60))
    return f'<polygon points="0,400 {points} 600,400" fill="{dice.pick(_LAND)}" opacity=".85"/>'


def _house(dice: Dice) -> str:
    x, width, height = dice.number(10, 540), dice.number(24, 60), dice.number(30, 130)
    rows = range(390 - height, 380, 14)
    windows = "".join(f'<rect x="{x + 6}" y="{y}" width="{width - 12}" height="5" fill="#ffe9b0" opacity=".8"/>' for y in rows)
    return f'<rect x="{x}" y="{380 - height}" width="{width}" height="{height + 20}" fill="{dice.pick(_LAND)}"/>{windows}'


def _meeting(dice: Dice, slogans: tuple[str, ...]) -> str:
    """People in a row before a wall with a banner: the picture of every agreement and every campaign."""
    wall = f'<rect width="600" height="400" fill="{dice.pick(_WALL)}"/><rect y="330" width="600" height="70" fill="#b9a88f"/>'
    banner = f'<rect x="70" y="36" width="460" height="62" fill="{dice.pick(_LAND)}"/>' + _text(300, 77, 28, "#fff", dice.pick(slogans))
    count = dice.number(3, 9)
    step = 520 // count
    return wall + banner + "".join(_person(dice, 40 + step // 2 + step * at) for at in range(count))


def _person(dice: Dice, x: int) -> str:
    height = dice.number(-14, 14)
    face = f'<circle cx="{x}" cy="{172 + height}" r="21" fill="{dice.pick(_SKIN)}"/>'
    hair = f'<path d="M{x - 21},{168 + height} a21,21 0 0 1 42,0 z" fill="#2b2622"/>'
    body = f'<path d="M{x - 34},372 v{-130 + height} q0,-44 34,-44 q34,0 34,44 v{130 - height} z" fill="{dice.pick(_CLOTH)}"/>'
    return body + face + hair


def _banner(dice: Dice, slogans: tuple[str, ...]) -> str:
    return _svg(640, 90, f'<rect width="640" height="90" fill="{dice.pick(_LAND)}"/>' + _text(320, 56, 30, "#fff", dice.pick(slogans)))


def _logo(text: str) -> str:
    width = 52 * len(text)
    font = 'font-family="Noto Serif CJK KR, serif" font-weight="900" font-size="50"'
    return _svg(width, 64, f'<text x="0" y="50" {font} fill="#16324f">{escape(text)}</text>')
