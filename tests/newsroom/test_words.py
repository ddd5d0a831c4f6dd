"""Chance and Korean particles."""

from __future__ import annotations

import pytest

from scraper.newsroom.dice import Dice
from scraper.newsroom.korean import fill, with_particle


@pytest.mark.parametrize(
    ("word", "particle", "expected"),
    [
        ("해솔시", "은", "해솔시는"),
        ("가람군", "은", "가람군은"),
        ("누리로보틱스㈜", "과", "누리로보틱스㈜와"),
        ("㈜한결소재", "이", "㈜한결소재가"),
        ("서울", "으로", "서울로"),
        ("강릉", "으로", "강릉으로"),
        ("‘겨울 숲’", "을", "‘겨울 숲’을"),
        ("11", "이", "11이"),
        ("2", "이", "2가"),
        ("말", "마다", "말마다"),
    ],
)
def test_particles_fit_the_word(word: str, particle: str, expected: str) -> None:
    assert with_particle(word, particle) == expected


def test_slots_are_filled() -> None:
    assert fill("{a|이} {b}에서 {a|을}", {"a": "물", "b": "산"}.__getitem__) == "물이 산에서 물을"


def test_draws_depend_on_the_names_alone() -> None:
    assert Dice("known").shuffled("abcdefgh") == Dice("known").shuffled("abcdefgh")
    assert sorted(Dice("known").shuffled("abcdefgh")) == list("abcdefgh")
    assert {Dice("known", at).weighted((("a", 1), ("b", 3))) for at in range(50)} == {"a", "b"}
    assert {Dice("known", at).number(1, 6) for at in range(200)} == set(range(1, 7))


def test_draws_are_the_same_in_every_version_of_python() -> None:
    dice = Dice("stable")
    assert [dice.number(0, 999) for _ in range(5)] == [161, 977, 448, 362, 516]
