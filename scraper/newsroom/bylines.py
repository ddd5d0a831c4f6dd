"""Bylines in the forms Korean papers print them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .content import Byline, Person
from .vocabulary import DESKS, GIVEN, ROLES, ROMAN, SURNAMES, WIRES

if TYPE_CHECKING:
    from collections.abc import Callable

    from .dice import Dice


def person_name(dice: Dice) -> str:
    """Return an invented name."""
    return dice.pick(SURNAMES) + dice.pick(GIVEN)


def _address(dice: Dice, host: str) -> str:
    return f"{dice.pick(ROMAN)}{dice.number(10, 99)}@{host}"


def _staff(dice: Dice, org: str | None) -> tuple[str, tuple[Person, ...]]:
    """Return names and role as printed, and the people: mostly one, sometimes two or three who share the role."""
    role = dice.weighted(ROLES)
    names = dict.fromkeys(person_name(dice) for _ in range(dice.weighted(((1, 80), (2, 15), (3, 5)))))
    return f"{'·'.join(names)} {role}", tuple(Person(name, role, org=org) for name in names)


def _line(dice: Dice, paper: str, host: str, town: str) -> Byline:
    del host, town
    text, people = _staff(dice, paper)
    return Byline("line", f"{paper} {text} |", people)


def _opening(dice: Dice, paper: str, host: str, town: str) -> Byline:
    del host, town
    text, people = _staff(dice, paper)
    shape = dice.pick(("[{paper}={text}]", "[{paper} {text}]", "({paper}={text})", "({paper} = {text})"))
    return Byline("opening", shape.format(paper=paper, text=text), people)


def _closing(dice: Dice, paper: str, host: str, town: str) -> Byline:
    del host
    text, people = _staff(dice, paper)
    shape = dice.pick(("[ {paper} = {text} ]", "[ {paper} / {town} = {text} ]", "【 {paper}={text} 】"))
    return Byline("closing", shape.format(paper=paper, text=text, town=town[:-1]), people)


def _slash(dice: Dice, paper: str, host: str, town: str) -> Byline:
    del paper
    name = person_name(dice)
    place = f"{town[:-1]}=" if dice.chance(0.4) else ""
    user = _address(dice, host).partition("@")[0]
    return Byline("closing", f"/{place}{name}기자 {user}@", (Person(name, "기자"),))


def _info_mail(dice: Dice, paper: str, host: str, town: str) -> Byline:
    del paper, town
    role = dice.weighted(ROLES)
    names = dict.fromkeys(person_name(dice) for _ in range(dice.weighted(((1, 85), (2, 15)))))
    people = tuple(Person(name, role, _address(dice, host)) for name in names)
    return Byline("info", ", ".join(f"{one.name} {one.role} {one.email}" for one in people), people)


def _info(dice: Dice, paper: str, host: str, town: str) -> Byline:
    """In the page's byline place, the address apart from it (a writer box)."""
    del paper
    role = dice.weighted(ROLES)
    names = list(dict.fromkeys(person_name(dice) for _ in range(dice.weighted(((1, 80), (2, 20))))))
    mails = [_address(dice, host) if len(names) == 1 else None for _ in names]
    place = f"{town[:-1]}=" if dice.chance(0.3) else ""
    people = tuple(Person(name, role, mail) for name, mail in zip(names, mails))
    return Byline("info", f"{place}{'·'.join(names)} {role}", people)


def _several(dice: Dice, paper: str, host: str, town: str) -> Byline:
    """Three or four names before one role, or two people of different roles."""
    del paper, host, town
    names = list(dict.fromkeys(person_name(dice) for _ in range(dice.number(3, 4))))
    if dice.chance(0.5):
        return Byline("info", f"{'·'.join(names)} 기자", tuple(Person(name, "기자") for name in names))
    pair = tuple(Person(name, role) for name, role in zip(names, ("기자", "인턴기자")))
    return Byline("info", ", ".join(f"{one.name} {one.role}" for one in pair), pair)


def _agency(dice: Dice, paper: str, host: str, town: str) -> Byline:
    """Place and agency open the first paragraph, and the reporter with them."""
    del paper, host
    wire, role, name = dice.pick(WIRES), dice.pick(("기자", "특파원")), person_name(dice)
    shape = dice.pick(("({town}={wire}) {name} {role} =", "[{town}={wire}]{name} {role} =", "({town}={wire}) {name} {role}="))
    return Byline("opening", shape.format(town=town[:-1], wire=wire, name=name, role=role), (Person(name, role, org=wire),))


def _glued(dice: Dice, paper: str, host: str, town: str) -> Byline:
    """At the end of the last paragraph, without a line of its own."""
    del paper
    name, mail = person_name(dice), _address(dice, host)
    full = (Person(name, "기자", mail),)
    forms = (
        (f"/{name}기자 {mail.partition('@')[0]}@", (Person(name, "기자"),)),
        (f"{name} 기자 {mail}", full),
        (f"{town[:-1]}={name} 기자 {mail}", full),
    )
    return Byline("glued", *dice.pick(forms))


def _closing_mail(dice: Dice, paper: str, host: str, town: str) -> Byline:
    del paper, town
    name, mail = person_name(dice), _address(dice, host)
    shape = dice.pick(("{name} 기자 {mail}", "{name} 기자({mail})"))
    return Byline("closing", shape.format(name=name, mail=mail), (Person(name, "기자", mail),))


def _mail_only(dice: Dice, paper: str, host: str, town: str) -> Byline:
    """Name and address, no role."""
    del paper, town
    name, mail = person_name(dice), _address(dice, host)
    return Byline("info", f"{name}({mail})", (Person(name, email=mail),))


def _desk(dice: Dice, paper: str, host: str, town: str) -> Byline:
    del paper, host, town
    return Byline("info", dice.pick(DESKS), ())


_FORMS: dict[str, Callable[[Dice, str, str, str], Byline]] = {
    "line": _line, "opening": _opening, "closing": _closing, "slash": _slash, "info_mail": _info_mail, "info": _info, "desk": _desk,
    "several": _several, "agency": _agency, "glued": _glued, "closing_mail": _closing_mail, "mail_only": _mail_only,
}  # fmt: skip


def make_byline(form: str, dice: Dice, *, paper: str, host: str, town: str) -> Byline | None:
    """Return a byline in the given form, or None for the form `none`.

    Args:
        form: `line` (신문 이름 기자 |), `opening` ([신문=이름 기자]), `closing` ([ 신문 = 이름 기자 ]), `slash` (/이름기자 id@),
            `info_mail` (이름 기자 id@host), `info` (곳=이름 기자), `desk` (온라인뉴스팀), `several` (이름·이름·이름 기자), `agency`
            ((곳=통신) 이름 기자 =), `glued` (…다./이름기자 id@), `closing_mail` (이름 기자 id@host on the last line), `mail_only`
            (이름(id@host)) or `none`.
        dice: where the draws come from.
        paper: the newspaper's name.
        host: the host of its addresses.
        town: the story's town, with 시 or 군.
    """
    return None if form == "none" else _FORMS[form](dice, paper, host, town)


def column_byline(dice: Dice) -> Byline | None:
    """Return the byline of a column: a 논설위원, a 칼럼니스트, or none."""
    role = dice.pick(("논설위원", "칼럼니스트", None))
    if role is None:
        return None
    name = person_name(dice)
    return Byline("info", f"{name} {role}", (Person(name, role),))
