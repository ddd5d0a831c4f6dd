"""Parts of newspaper pages that are rare, in several languages: live entries with their writers, slides, chronicles, letters, flags."""

from __future__ import annotations

import pytest

from tests.extraction.news_page import TEXT, page


@pytest.mark.parametrize(
    ("head", "entries"),
    [
        ("<div class='lh'><span>1{}:42</span><span>Hanna Brook</span></div>", 3),
        ("<header><a href='#e'><time>0{}.40 EST<span>1{}.40 GMT</span></time></a></header>", 3),
        ("<p><b>1{}:00</b> Doors of the hall</p>", 0),
    ],
)
def test_a_live_entry_begins_with_its_time_and_who_wrote_it(read, head, entries):
    posts = "".join(
        f"<div class='lb'>{head.replace('{}', str(number))}<h3>Part {number}</h3><p>The boats of the third race left the quay a little "
        f"later than the others, as the wind had turned.</p></div>"
        for number in range(3)
    )
    found = read(
        f"<html lang='en'><body><main><h1>The race of the long boats, live</h1><div class='live'>{posts}</div></main></body></html>"
    )
    kinds = [block.type for block in found.article.body]
    assert kinds.count("entry") == entries
    assert "Hanna Brook" not in (found.article.text or "")


def test_the_number_of_a_slide_is_no_part_of_its_caption(read):
    slides = "".join(
        f"<li><figure><img src='/s{number}.jpg' width='900' height='600'><figcaption><span>{number}/4</span><span>{caption}</span>"
        "</figcaption></figure></li>"
        for number, caption in enumerate(("The first walkers cross the old bridge.", "Half of the town, 1/5 on foot, came along."), start=1)
    )
    captions = [image.caption for image in read(page(f"<h1>The walk in pictures</h1><ul>{slides}</ul>")).article.images]
    assert captions == ["The first walkers cross the old bridge.", "Half of the town, 1/5 on foot, came along."]
