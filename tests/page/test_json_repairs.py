"""What templates print as JSON-LD and get wrong."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper.page.json_repairs import load

TEXTS = st.text(st.characters(exclude_categories=("Cc", "Cs")))
VALUES = st.recursive(st.none() | st.booleans() | st.integers() | TEXTS, lambda inner: st.lists(inner) | st.dictionaries(TEXTS, inner))


@given(st.dictionaries(TEXTS, VALUES))
def test_json_is_read_as_it_is(value):
    text = json.dumps(value, ensure_ascii=False)
    assert load(text) == json.loads(text)


@given(st.text(alphabet='{}[]",:\\ab 1\n', max_size=60))
def test_any_text_is_read_or_left_out(text):
    load(text)


@pytest.mark.parametrize(
    "script",
    [
        '/* structured data */{"name":"Ferry stays","day":"2024-03-12"}',
        '\ufeff{"name":"Ferry stays","day":"2024-03-12"}',
        '/*<![CDATA[*/{"name":"Ferry stays","day":"2024-03-12"}/*]]>*/',
        '{"name":"Ferry stays","day":"2024-03-12"',
        '{"name":"Ferry stays","day":"2024-03-12"}}',
        '{"name":"Ferry stays"\n "day":"2024-03-12"}',
        '{"name":"Ferry stays","day":"2024-03-12","people":[{"a":1},]',
    ],
)
def test_comments_brackets_and_commas(script):
    found = load(script)
    assert (found["name"], found["day"]) == ("Ferry stays", "2024-03-12")


@pytest.mark.parametrize(
    ("printed", "meant"),
    [
        ('Ferry "stays", says mayor', 'Ferry "stays", says mayor'),
        ('"Ferry stays"', '"Ferry stays"'),
        ('The "Osprey" and the "Heron"', 'The "Osprey" and the "Heron"'),
        ('He said: "no": that was all', 'He said: "no": that was all'),
        ('Already \\"escaped\\" here', 'Already "escaped" here'),
    ],
)
def test_quotes_within_a_text(printed, meant):
    script = f'{{"headline": "{printed}", "people": ["Ada "Sailor" Osei", "Ben Ruiz"], "day": "2024-03-12"}}'
    assert load(script) == {"headline": meant, "people": ['Ada "Sailor" Osei', "Ben Ruiz"], "day": "2024-03-12"}
