"""The page as a whole: self-contained, linked, and complete."""

import re
from base64 import b64encode
from collections.abc import Callable
from dataclasses import replace
from hashlib import sha256

import pytest

from synoptic.model import Copy, NotCompared, Problem, Relation, Span, Synopsis, TimelineEntry
from synoptic.render.html import render_html
from tests import factory
from tests.render.crowd import crowded_story
from tests.render.markup import Taken, take_apart

STORIES: dict[str, Callable[[], Synopsis]] = {
    "bridge": factory.bridge_story,
    "crowd": crowded_story,
    "five": lambda: crowded_story(5),
    "bare": lambda: factory.synopsis(factory.article("a", "One.\n")),
}


@pytest.fixture(scope="module", params=STORIES)
def story(request: pytest.FixtureRequest) -> Synopsis:
    return STORIES[request.param]()


@pytest.fixture(scope="module")
def page(story: Synopsis) -> Taken:
    return take_apart(render_html(story))


def test_is_well_formed(page: Taken) -> None:
    assert page.unclosed == []
    assert page.comments == []


def test_same_synopsis_gives_the_same_bytes(story: Synopsis) -> None:
    assert render_html(story) == render_html(story)


def test_no_sign_of_the_legend_is_read_aloud(story: Synopsis) -> None:
    terms = re.findall(r"<dt>(.*?)</dt>", render_html(story))
    heard = [re.sub(r"<[^>]+>", "", re.sub(r'<span[^>]*aria-hidden="true"[^>]*>.*?</span>', "", term)).strip() for term in terms]
    assert heard == ["agree", "differ", "contradict", "only here", "not compared"]


def test_asks_for_nothing_outside_itself(page: Taken) -> None:
    asking = {"src", "srcset", "data", "action", "formaction", "poster", "background", "ping", "manifest", "xlink:href", "srcdoc", "style"}
    assert not [(e.name, name) for e in page.elements for name in e.attributes if name in asking or name.startswith("on")]
    assert {e.name for e in page.elements}.isdisjoint({"link", "img", "iframe", "object", "embed", "base", "form", "video", "audio"})
    assert "url(" not in page.all("style")[0].words
    assert "@import" not in page.all("style")[0].words


def test_carries_a_policy_that_allows_its_own_style_and_script_alone(page: Taken) -> None:
    (policy,) = (e.attributes["content"] or "" for e in page.all("meta") if e.attributes.get("http-equiv") == "Content-Security-Policy")
    (style,), (script,) = page.all("style"), page.all("script")
    directives = dict(part.strip().split(" ", 1) for part in policy.split(";"))
    assert directives["default-src"] == "'none'"
    assert directives["style-src"] == f"'sha256-{_digest(style.words)}'"
    assert directives["script-src"] == f"'sha256-{_digest(script.words)}'"
    assert directives["base-uri"] == directives["form-action"] == directives["trusted-types"] == "'none'"
    assert "unsafe" not in policy


def _digest(words: str) -> str:
    return b64encode(sha256(words.encode()).digest()).decode()


def test_policy_comes_before_anything_it_governs(story: Synopsis) -> None:
    head = render_html(story).split("</head>")[0]
    assert head.index("charset") < 1024
    assert head.index("Content-Security-Policy") < head.index("<style")


def test_links_lead_somewhere_and_ids_are_unique(page: Taken) -> None:
    ids = [e.attributes["id"] for e in page.elements if "id" in e.attributes]
    assert len(ids) == len(set(ids))
    inner = {(e.attributes["href"] or "")[1:] for e in page.all("a") if (e.attributes["href"] or "").startswith("#")}
    assert inner <= set(ids)
    named = {e.attributes.get("aria-labelledby") for e in page.elements} - {None}
    assert named <= set(ids)


def test_every_claim_and_lone_statement_has_a_link(story: Synopsis, page: Taken) -> None:
    ids = {e.attributes.get("id") for e in page.elements}
    assert {claim.id for claim in story.claims} <= ids
    assert {statement for _, statements in story.alone for statement in statements} <= ids
    permalinks = {e.attributes["href"] for e in page.all("a", "permalink")}
    assert permalinks == {f"#{claim.id}" for claim in story.claims}


def test_every_statement_of_a_claim_leads_to_its_sentence(story: Synopsis, page: Taken) -> None:
    sentences = {f"#{e.attributes['id']}": e.words for e in page.all("span", "sentence")}
    opened = [e.attributes["href"] or "" for e in page.all("a", "open")]
    assert set(opened) <= set(sentences)
    claimed = [statement for statement in story.statements for claim in story.claims if statement.id in claim.statements]
    for statement in claimed:
        assert any(statement.text in sentences[anchor] for anchor in opened), statement.text


def test_shows_every_article_in_full(story: Synopsis, page: Taken) -> None:
    readers = page.all("article", "reader")
    for article, reader in zip(story.articles, readers, strict=True):
        shown = _letters(reader.words)
        for line in article.text.splitlines():
            for sentence in re.split(r"(?<=[.!?])\s", line):
                assert _letters(sentence) in shown, sentence


def _letters(words: str) -> str:
    """Letters alone: the numbers of notes stand between sentences."""
    return re.sub(r"[^a-zA-Z]|\bnote\b", "", words)


def test_quotes_word_for_word(story: Synopsis, page: Taken) -> None:
    texts = [" ".join(article.text.split()) for article in story.articles]
    for quotation in page.all("q"):
        for part in quotation.words.split("…"):
            assert any(" ".join(part.split()) in text for text in texts), part


def test_marks_the_words_in_which_articles_part() -> None:
    page = take_apart(render_html(factory.bridge_story()))
    assert {"six weeks", "at least three months", "found a crack", "may have opened"} == {e.words for e in page.all("mark")}


def test_says_what_an_article_leaves_out() -> None:
    page = take_apart(render_html(crowded_story()))
    left_out = page.all("div", "left-out")[1].words
    assert "What B leaves out" in left_out
    assert "Two hundred soldiers" in left_out or "The army sent" in left_out
    assert "Six people" not in left_out


def test_margin_says_what_the_others_have() -> None:
    page = take_apart(render_html(factory.bridge_story()))
    (note,) = (e.words for e in page.all("p", "contradict") if "on" in (e.attributes["class"] or "").split() and "three months" in e.words)
    assert note.split() == "≠ contradict: B C at least three months claim 1".split()


def test_puts_contradictions_first_and_numbers_the_claims_in_the_order_of_the_page(page: Taken) -> None:
    order = [Relation.CONTRADICT, Relation.DIFFER, Relation.AGREE]
    found = [Relation((e.attributes["class"] or "").split()[1]) for e in page.all("tbody", "claim")]
    assert found == sorted(found, key=order.index)
    assert [e.words for e in page.all("a", "permalink")] == [f"Claim {n}" for n in range(1, len(found) + 1)]


def test_says_what_was_not_compared_and_what_failed() -> None:
    (problems,) = (e for e in take_apart(render_html(factory.bridge_story())).all("section") if e.attributes["id"] == "problems")
    for words in ("not a text file", "no outlet found in it", "what is demanded has no counterpart in kind", "Shopkeepers demand compensation"):
        assert words in problems.words


def test_many_articles_get_a_table_of_signs() -> None:
    page = take_apart(render_html(crowded_story()))
    assert len(page.all("table", "matrix")) == 1
    assert not take_apart(render_html(factory.bridge_story())).all("table", "matrix")


@pytest.mark.parametrize(("story", "most"), [(factory.bridge_story(), 100_000), (crowded_story(), 1_000_000)])
def test_stays_small(story: Synopsis, most: int) -> None:
    assert len(render_html(story).encode()) < most


def _broken() -> list[Synopsis]:
    whole = factory.bridge_story()
    wild = (Span(-5, 3), Span(10**9, 10**9 + 5), Span(9, 2), Span(0, 10**9))
    article = whole.articles[0]
    return [
        replace(whole, articles=()),
        replace(whole, articles=whole.articles[:1]),
        replace(whole, statements=()),
        replace(whole, entities=(), origins=()),
        replace(whole, articles=(article, article)),
        replace(whole, statements=tuple(replace(one, spans=wild) for one in whole.statements)),
        replace(whole, statements=tuple(replace(one, spans=()) for one in whole.statements)),
        replace(
            whole,
            claims=tuple(replace(one, pairs=(), articles=("nobody", *one.articles), statements=("s0", *one.statements)) for one in whole.claims),
        ),
        replace(whole, alone=(("nobody", ("s0",)), ("herald", ("s0",))), not_compared=(NotCompared("s0", "why"),)),
        replace(whole, attributions=tuple(replace(one, content=wild, source=wild[0], cue=wild[1]) for one in whole.attributions)),
        replace(whole, attributions=tuple(replace(one, content=(), source=None, cue=None, entity="e0") for one in whole.attributions)),
        replace(whole, labels=tuple(replace(one, entity="e0", span=wild[2], voice="e0") for one in whole.labels)),
        replace(whole, copies=(Copy("nobody", "herald", ()), *(replace(one, passages=()) for one in whole.copies))),
        replace(whole, timeline=tuple(TimelineEntry(value, ("c0",), ("s0",)) for value in ("XXXX", "0000", "9999-12-31", "2025-02-30", "-5", "1/2"))),
        replace(whole, problems=(Problem(None, "something"), Problem("x", ""))),
        replace(whole, articles=tuple(replace(one, headings=wild, noise=(), text="") for one in whole.articles)),
    ]


@pytest.mark.parametrize("number", range(len(_broken())))
def test_a_broken_synopsis_still_gives_a_page(number: int) -> None:
    assert take_apart(render_html(_broken()[number])).unclosed == []
