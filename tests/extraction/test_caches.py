"""What a process that reads pages remembers between them."""

from __future__ import annotations

import functools
import gc
import importlib
import inspect
import pkgutil

import pytest

import archive.identity
import archive.times
import scraper.discovery
import scraper.extraction
import scraper.page
import scraper.profile
import scraper.selectors
from scraper.extraction import extract
from scraper.extraction.wording.memories import Memory
from scraper.page import Page

MOST_ENTRIES = 200_000
"""Of all memories together, some 250 bytes each."""
LONGEST_KEPT = 4096
"""Letters of a text, a class or an address that is remembered."""
METAS = ("description", "author", "og:title", "keywords", "article:section", "article:published_time", "og:site_name", "og:url", "og:image")


def modules():
    yield from (archive.identity, archive.times, scraper.discovery, scraper.profile, scraper.selectors)
    for package in (scraper.extraction, scraper.page):
        for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            yield importlib.import_module(found.name)


def memories():
    """Return by the functions they are of the memories and their sizes; those without arguments remember one value."""
    found = {}
    for module in modules():
        for name, value in vars(module).items():
            own = getattr(value, "__self__", None)
            if isinstance(own, Memory):
                found[f"{own.function.__module__}.{own.function.__name__}"] = own, own.maxsize
            elif isinstance(value, functools._lru_cache_wrapper) and inspect.signature(value).parameters:
                found[f"{value.__module__}.{name}"] = value, value.cache_parameters()["maxsize"]
    return found


def remembered(memory):
    """Return the texts among the arguments that a memory holds."""
    for held in [memory] if isinstance(memory, dict) else gc.get_referents(memory):
        for asked in held if isinstance(held, dict) else ():
            yield from (part for part in (asked if isinstance(asked, tuple) else (asked,)) if isinstance(part, str))


def test_every_memory_of_what_pages_say_is_bounded():
    found = {name: size for name, (_, size) in memories().items()}
    assert len(found) > 40
    assert [name for name, size in found.items() if size is None] == []
    assert sum(found.values()) <= MOST_ENTRIES


@pytest.mark.parametrize("words", ["harbour quay reopens, she said. ", "항구는 다시 열렸다고 말했다. ", "港口重新開放 "])
@pytest.mark.parametrize("tag", ["p", "div", "li", "td"])
def test_no_memory_keeps_texts_of_any_length(words, tag):
    """A hostile site may put megabytes into every line, class and address."""
    line = words * 800
    path = "/" + words.replace(" ", "-") * 800
    head = f"<title>{line}</title>" + "".join(f'<meta name="{name}" content="{line}">' for name in METAS)
    boxes = f'<nav class="{line}"><a href="{path}">{line}</a></nav><h1 id="{line}">{line}</h1><span class="byline">By {line}</span>'
    told = f'<time class="{line}" datetime="{line}">{line}</time>'
    text = '<div class="article-body">' + f'<{tag} class="{line}">{line}</{tag}>' * 3 + "</div>"
    image = f'<figure><img src="{path}" alt="{line}"><figcaption>{line}</figcaption></figure>'
    links = f'<ul class="related"><li class="{line}"><a href="{path}?no=1&x={path}"><b>{line}</b><p>{line}</p></a></li></ul>'
    html = f"<html><head>{head}</head><body>{boxes}{told}{text}{image}{links}<footer>© {line}</footer></body></html>"
    page = Page(html.encode(), url="https://paper.example/a/story-of-some-length-123456")
    assert extract(page, None).article.failed_fields == []
    kept = {name: max(map(len, remembered(memory)), default=0) for name, (memory, _) in memories().items()}
    assert {name: size for name, size in kept.items() if size > LONGEST_KEPT} == {}


def test_a_full_memory_begins_anew():
    asked = []

    def shout(text):
        asked.append(text)
        return text.upper()

    memory = Memory(shout, maxsize=2, longest=3)
    assert [memory[text] for text in ("a", "b", "a", "long text", "long text", "c", "a")] == [
        "A",
        "B",
        "A",
        "LONG TEXT",
        "LONG TEXT",
        "C",
        "A",
    ]
    assert asked == ["a", "b", "long text", "long text", "c", "a"]
    assert memory == {"c": "C", "a": "A"}
