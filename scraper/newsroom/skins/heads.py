"""What heads say of a page, and times as metadata and pages print them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC
from typing import TYPE_CHECKING

from ..dice import Dice
from ..resource import Kind, Resource
from .markup import page_window
from .templates import picture

if TYPE_CHECKING:
    from datetime import datetime

    from ..content import Story
    from ..resource import PageView
    from ..site import Site


@dataclass(frozen=True, slots=True)
class Summary:
    """Title, description and picture of a page, not escaped."""

    title: str
    """For `<title>` and og:title."""
    description: str
    image: str
    """Absolute URL."""


def summary(site: Site, view: PageView, suffixed: str) -> Summary:
    """Return what a page's head says. `suffixed` is the title's form with the oddity `title_suffix`: `{title} - {section} - {paper}`."""
    logo = site.base_url + logo_path(site)
    story = view.story
    if story is None:
        label = f"{view.section.name} - " if view.section else ""
        return Summary(f"{label}{site.name}", f"{site.name}, 우리 고장의 오늘을 적습니다", logo)
    image = picture(site, story) if story.photos else logo
    title = story.title
    if "title_suffix" in story.oddities:
        title = suffixed.format(title=title, section=story.section.name, paper=site.name)
    described = "deck_described" in story.oddities and story.subtitle_lines
    return Summary(title, " ".join(story.subtitle_lines) if described else story.lead(150), image)


def logo_path(site: Site) -> str:
    """Return the path of the paper's word mark."""
    return site.skin.path(Resource(Kind.ASSET, name=f"logo:{site.name}"))


def style_path(site: Site) -> str:
    """Return the path of the style sheet."""
    return site.skin.path(Resource(Kind.ASSET, name="style"))


def metadata_time(site: Site, story: Story, moment: datetime) -> str:
    """Return a time as metadata tell it, no more precise than it is told in print: with the paper's offset, or with the oddity
    `utc_metadata` in UTC or without a colon."""
    clock = "%H:%M" if story.date_form == "minute" else "%H:%M:%S"
    if "utc_metadata" not in story.oddities:
        return moment.isoformat(timespec="minutes" if story.date_form == "minute" else "seconds")
    if Dice(site.seed, "zone", story.number).chance(0.5):
        return moment.astimezone(UTC).strftime(f"%Y-%m-%dT{clock}Z")
    return moment.strftime(f"%Y-%m-%dT{clock}%z")


def printed_time(story: Story, moment: datetime, day: str = "%Y.%m.%d", time: str = "%H:%M") -> str:
    """Return a time as the page prints it: the day alone where no more is told, 오전 and 오후 with the oddity `twelve_hours`,
    a rare form with `odd_date_form`."""
    if story.date_form == "day":
        return moment.strftime(day)
    if "odd_date_form" in story.oddities and time == "%H:%M":
        return _rare_forms(moment)[story.number % 4]
    if "twelve_hours" not in story.oddities:
        return moment.strftime(f"{day} {time}")
    half, hour = ("오전", "오후")[moment.hour >= 12], moment.hour % 12 or 12
    seconds = f":{moment:%S}" if time.endswith("%S") else ""
    return f"{moment.strftime(day)} {half} {hour}:{moment:%M}{seconds}"


def _rare_forms(moment: datetime) -> tuple[str, str, str, str]:
    return (
        moment.strftime("%Y년 %m월 %d일 %H시 %M분"),
        f"{moment.year}. {moment.month}. {moment.day}. {moment:%H:%M}",
        moment.strftime("%Y.%m.%d (%H:%M)"),
        moment.strftime("%Y/%m/%d %H:%M"),
    )


def paging(site: Site, view: PageView) -> list[tuple[str, str | None]]:
    """Return the links of a list to its other pages: text and path, the path null for the page itself."""
    section, page, last = view.resource.section, view.resource.page, view.last_page
    numbers = page_window(page, last)

    def to(at: int) -> str:
        return site.skin.path(Resource(Kind.LIST, section=section, page=at))

    links: list[tuple[str, str | None]] = [(str(at), None if at == page else to(at)) for at in numbers]
    if numbers.start > 1:
        links.insert(0, ("이전", to(numbers.start - 1)))
    if numbers.stop <= last:
        links.append(("다음", to(numbers.stop)))
    return links
