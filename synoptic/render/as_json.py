"""A synopsis as the object of docs/reference/json.md (schema synopsis/1)."""

import json
import re
from collections.abc import Sequence
from dataclasses import asdict
from functools import lru_cache
from json.encoder import encode_basestring as _quote
from typing import Any

from synoptic.model import Article, Attribution, Claim, Entity, Label, PairRelation, Relation, Span, Statement, Synopsis, Timex
from synoptic.render.safe import unseen_escaped

_SCHEMA = "synopsis/1"
_KEPT = 1 << 12
_DETERMINER = re.compile(r"(?i)^(?:the (?:country|nation)['’]s|an?|the|his|her|its|their|our|my) (?=\w)")


def render_json(synopsis: Synopsis, *, with_text: bool = False) -> str:
    """One JSON object and a line end; keys and lists in a fixed order, so that the same synopsis gives the same bytes.

    Characters that are not seen stand as JSON's escapes (`unseen_escaped`).
    """
    return unseen_escaped(_write(_object(synopsis, with_text=with_text), "\n")) + "\n"


def _write(value: object, margin: str) -> str:
    """A value as `json.dumps(value, ensure_ascii=False, indent=1)` writes it, in two thirds of the time: the library indents without its C code.

    `margin` is a line end and the white space before the value's closing bracket.
    """
    inner = margin + " "
    if isinstance(value, str):
        return _quote(value)
    if isinstance(value, PairRelation):
        return _write_pair(value.articles, value.relation, margin)
    if value and isinstance(value, (list, tuple)):
        return "[" + inner + ("," + inner).join([_quote(entry) if type(entry) is str else _write(entry, inner) for entry in value]) + margin + "]"
    if value and isinstance(value, dict):
        told = [f"{_quote(key)}: {_quote(entry) if type(entry) is str else _write(entry, inner)}" for key, entry in value.items()]
        return "{" + inner + ("," + inner).join(told) + margin + "}"
    return repr(value) if type(value) is int else json.dumps(value)


@lru_cache(maxsize=_KEPT)
def _write_pair(articles: tuple[str, ...], relation: Relation, margin: str) -> str:
    """How two articles stand to each other: in a story of 32 articles two lines in three, and the same few over and over."""
    return _write(_pair(articles, relation), margin)


def synopsis_object(synopsis: Synopsis, *, with_text: bool = False) -> dict[str, Any]:
    """The synopsis as plain dictionaries and lists, ready for `json`."""
    found = _object(synopsis, with_text=with_text)
    for claim in found["claims"]:
        claim["pairs"] = [_pair(pair.articles, pair.relation) for pair in claim["pairs"]]
    return found


def _object(synopsis: Synopsis, *, with_text: bool) -> dict[str, Any]:
    """The synopsis as plain dictionaries and lists, but for the pairs of its claims."""
    origins = dict(synopsis.origins)
    texts = {article.id: article.text for article in synopsis.articles}
    return {
        "schema": _SCHEMA,
        "story": {"id": synopsis.id, "title": synopsis.title, "published": list(synopsis.published) if synopsis.published else None},
        "articles": [_article(article, origins.get(article.id), with_text=with_text) for article in synopsis.articles],
        "entities": [_entity(entity) for entity in synopsis.entities],
        "statements": [_statement(statement) for statement in synopsis.statements],
        "claims": [_claim(claim) for claim in synopsis.claims],
        "alone": {article: list(keys) for article, keys in synopsis.alone},
        "not_compared": [asdict(entry) for entry in synopsis.not_compared],
        "attributions": [_attribution(attribution, texts[attribution.article]) for attribution in synopsis.attributions],
        "times": [_timex(timex) for timex in synopsis.times],
        "timeline": [{"value": entry.value, "claims": list(entry.claims), "statements": list(entry.statements)} for entry in synopsis.timeline],
        "labels": [_label(label) for label in synopsis.labels],
        "copies": [
            {"source": copy.source, "copy": copy.copy, "spans": [{"source": list(p.source), "copy": list(p.copy)} for p in copy.passages]}
            for copy in synopsis.copies
        ],
        "problems": [asdict(problem) for problem in synopsis.problems],
    }


def _place(span: Span) -> dict[str, int]:
    return {"start": span.start, "end": span.end}


def _article(article: Article, origin: str | None, *, with_text: bool) -> dict[str, Any]:
    fields = ("id", "path", "sha256", "outlet", "agency", "byline", "title", "published", "modified", "url", "language")
    return {
        **{name: getattr(article, name) for name in fields},
        "characters": len(article.text),
        "origin": origin,
        "noise": [{**_place(noise.span), "kind": noise.kind} for noise in article.noise],
        **({"text": article.text} if with_text else {}),
    }


def _entity(entity: Entity) -> dict[str, Any]:
    mentions = [{"article": m.article, **_place(m.span), "text": m.text} for m in entity.mentions]
    return {"id": entity.id, "name": entity.name, "type": entity.type, "mentions": mentions, "why": list(entity.why), "seat_of": entity.seat_of}


def _statement(statement: Statement) -> dict[str, Any]:
    return {
        "id": statement.id,
        "article": statement.article,
        "spans": [list(span) for span in statement.spans],
        "text": statement.text,
        "voice": statement.voice,
        "speaker": statement.speaker,
        "polarity": statement.polarity,
        "certainty": statement.certainty,
        "times": list(statement.times),
        "numbers": [{"value": q.value, "unit": q.unit, "text": q.text} for q in statement.quantities],
    }


def _claim(claim: Claim) -> dict[str, Any]:
    return {
        "id": claim.id,
        "gist": claim.gist,
        "statements": list(claim.statements),
        "articles": list(claim.articles),
        "relation": claim.relation,
        "pairs": claim.pairs,
        "differences": [{"kind": d.kind, "values": dict(d.values), "why": d.why} for d in claim.differences],
        "score": round(claim.score, 3),
        "origins": claim.origins,
        "why": claim.why,
        "under": claim.under,
    }


def _pair(articles: Sequence[str], relation: Relation) -> dict[str, Any]:
    return {"articles": list(articles), "relation": relation}


def _attribution(attribution: Attribution, text: str) -> dict[str, Any]:
    """`speaker` has the source's words where no entity was found, as a statement's has."""
    source = attribution.source
    return {
        "article": attribution.article,
        "kind": attribution.kind,
        "content": [list(span) for span in attribution.content],
        "cue": list(attribution.cue) if attribution.cue else None,
        "source": list(attribution.source) if attribution.source else None,
        "entity": attribution.entity,
        "speaker": _speaker_words(text[source.start : source.end]) if source and not attribution.entity else None,
        "act": attribution.act,
    }


def _speaker_words(source: str) -> str:
    """The source's words in single spaces, without the article or the possessive pronoun that mean nothing outside their sentence."""
    return _DETERMINER.sub("", " ".join(source.split()))


def _timex(timex: Timex) -> dict[str, Any]:
    return {
        "id": timex.id,
        "article": timex.article,
        **_place(timex.span),
        "text": timex.text,
        "type": timex.type,
        "value": timex.value,
        "interval": list(timex.interval) if timex.interval else None,
        "modifier": timex.modifier,
        **({"why": timex.why} if timex.why else {}),
    }


def _label(label: Label) -> dict[str, Any]:
    return {"article": label.article, "entity": label.entity, **_place(label.span), "text": label.text, "voice": label.voice, "loaded": label.loaded}
