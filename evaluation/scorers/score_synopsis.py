#!/usr/bin/env python3
# Kept unchanged as the project was given it (see evaluation/README.md), so that figures stay comparable.
"""Score synopses against gold stories. Usage: score_synopsis.py GOLD_DIR SYNOPSIS.json [GOLD_DIR SYNOPSIS.json ...] [--misses]

GOLD_DIR holds a.txt, b.txt … and gold.json (../gold/FORMAT.md); SYNOPSIS.json is what the program wrote for the same files
(../SYNOPSIS_JSON.md), its article ids being the files' stems. Prints one row a measure, summed over all stories: precision, recall,
F1 and the counts. Exit status 0 whatever the figures; 2 where a file cannot be read. Standard library only.

How things are matched, so that no large or repeated answer pays:
- Claims are compared by **pairs of sentences**: a claim pairs every sentence its statements touch in one article with every one in another.
  Precision: pairs that some gold claim makes. Recall: gold claims, per two articles, of which at least one pair is found.
- A claim *hits* a gold claim where they share a pair and at least half of its pairs (for these two articles) are gold's. Relation, kinds and
  contradictions are read from the hitting claim whose spans fit best; a tie between different relations counts as wrong.
- Other spans are matched one to one, best fit (intersection over union) first.
"""
import itertools
import json
import re
import sys
import unicodedata
from collections import defaultdict
from datetime import date, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "gold"))
from check_gold import locate  # noqa: E402

SENTENCE_END = re.compile(r"""(?<=[.!?…])["”’»)\]]*\s+(?=["“‘«(\[]?[A-ZÀ-ÞĀ-ŽА-Я0-9])|\n+""")
ABBREVIATION = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sgt|St|No|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|U\.S|U\.N|[A-Z])\.$")


class Tally:
    """Counts of one measure: gold items and how many were found, predicted items and how many are right; and which were not."""

    def __init__(self):
        self.found = self.gold = self.right = self.predicted = 0
        self.misses, self.wrong = [], []

    def both(self, right: bool) -> None:
        """Count one item that is at once gold and predicted."""
        self.gold += 1
        self.predicted += 1
        self.found += right
        self.right += right

    def row(self, name: str) -> str:
        precision = self.right / self.predicted if self.predicted else float("nan")
        recall = self.found / self.gold if self.gold else float("nan")
        f1 = 2 * precision * recall / (precision + recall) if precision + recall > 0 else 0.0
        return (f"{name:<24} P {precision:6.3f}  R {recall:6.3f}  F1 {f1:6.3f}   "
                f"found {self.found:g}/{self.gold:g}, right {self.right:g}/{self.predicted:g}")


def sentences(text: str) -> list[tuple[int, int]]:
    """Offsets of the sentences of `text`, by a plain rule (line ends, full stops before a capital, a few abbreviations)."""
    spots, start = [], 0
    for match in SENTENCE_END.finditer(text):
        if "\n" not in match.group() and ABBREVIATION.search(text[:match.start()].rstrip("\"”’»)]")[-12:]):
            continue
        if text[start:match.start()].strip():
            spots.append((start, match.start() + len(match.group()) - len(match.group().lstrip("\"”’»)]"))))
        start = match.end()
    if text[start:].strip():
        spots.append((start, len(text)))
    return spots


def touched(spans, spots) -> set[int]:
    """Indices of the sentences that hold at least half of a span, or lie at least half within it."""
    return {i for i, (start, end) in enumerate(spots) for s, e in spans
            if min(e, end) - max(s, start) >= 0.5 * min(e - s, end - start) > 0}


def overlaps(one, other, share=0.5) -> bool:
    """True where two [start, end) spans share at least `share` of the shorter."""
    common = min(one[1], other[1]) - max(one[0], other[0])
    return common > 0 and common >= share * min(one[1] - one[0], other[1] - other[0])


def fit(gold, spans) -> float:
    """Intersection over union, in characters, of gold spans and predicted spans."""
    gold = [gold] if isinstance(gold[0], int) else gold
    chars = lambda ss: {c for s, e in ss for c in range(s, e)}  # noqa: E731
    left, right = chars(gold), chars(spans)
    return len(left & right) / len(left | right) if left | right else 0.0


def assign(gold: list, predicted: list, score, least: float) -> dict[int, int]:
    """One-to-one matches {gold index: predicted index}, best score first, each at least `least`."""
    ranked = sorted(((score(g, p), i, j) for i, g in enumerate(gold) for j, p in enumerate(predicted)), key=lambda x: (-x[0], x[1], x[2]))
    matches, taken = {}, set()
    for value, i, j in ranked:
        if value >= least and i not in matches and j not in taken:
            matches[i] = j
            taken.add(j)
    return matches


def relation_between(claim: dict, one: str, other: str) -> str:
    """Relation of a claim, gold or predicted, between two articles: its `pairs` entry where it has one, else its own."""
    for pair in claim.get("pairs", []):
        if set(pair["articles"]) == {one, other}:
            return pair["relation"]
    return claim["relation"]


def kinds_between(claim: dict, one: str, other: str) -> set[str]:
    """Kinds of difference between two articles; none where they agree, but for detail."""
    kinds = {d["kind"] for d in claim.get("differences", []) if {one, other} <= set(d["values"])
             and fold(str(d["values"][one])) != fold(str(d["values"][other]))}
    return kinds if relation_between(claim, one, other) != "agree" else kinds & {"detail"}


def score_story(folder: Path, synopsis: dict, tallies: dict) -> None:
    gold = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
    names = sorted(gold["articles"])
    texts = {name: (folder / f"{name}.txt").read_text(encoding="utf-8") for name in names}
    spots = {name: sentences(text) for name, text in texts.items()}
    place = lambda article, spans: [locate(texts[article], span) for span in spans]  # noqa: E731
    story = Story(folder.name, gold, names, texts, spots, synopsis)
    gold_claims = [{**c, "spans": {a: place(a, s) for a, s in c["spans"].items()}} for c in gold.get("claims", [])]
    score_claims(story, gold_claims, tallies)
    score_alone(story, gold_claims, tallies["said by one alone"], place)
    score_attributions(story, tallies)
    score_times(story, tallies)
    score_entities(story, tallies)
    score_labels(story, tallies)
    score_noise(story, gold_claims, tallies["noise cut"], place)
    score_copies(story, tallies["copied passages"])


class Story:
    """One gold story with the synopsis to be scored."""

    def __init__(self, name, gold, articles, texts, spots, synopsis):
        self.name, self.gold, self.articles, self.texts, self.spots, self.synopsis = name, gold, articles, texts, spots, synopsis
        self.statements = {s["id"]: s for s in synopsis.get("statements", [])}
        self.entity_names = {e["id"]: e["name"] for e in synopsis.get("entities", [])}

    def quote(self, article, span, length=80) -> str:
        return repr(self.texts[article][span[0]:span[1]][:length])


def score_claims(story: Story, gold_claims: list, tallies: dict) -> None:
    shared, relation, kinds, clashes, traps = (tallies[k] for k in ("claims shared", "relation", "difference kinds", "contradictions", "traps kept apart"))
    predicted = []
    for claim in story.synopsis.get("claims", []):
        spans = defaultdict(list)
        for key in claim["statements"]:
            spans[story.statements[key]["article"]] += [tuple(s) for s in story.statements[key]["spans"]]
        predicted.append((claim, spans))
    for one, other in itertools.combinations(story.articles, 2):
        cross = lambda spans: set(itertools.product(touched(spans.get(one, []), story.spots[one]), touched(spans.get(other, []), story.spots[other])))  # noqa: E731, B023
        wanted = [(c, cross(c["spans"])) for c in gold_claims if one in c["spans"] and other in c["spans"]]
        every = set().union(*(pairs for _, pairs in wanted), set())
        made = [(c, spans, cross(spans)) for c, spans in predicted if spans.get(one) and spans.get(other)]
        all_made = set().union(*(pairs for *_, pairs in made), set())
        shared.predicted += len(all_made)
        shared.right += len(all_made & every)
        for i, j in sorted(all_made - every):
            shared.wrong.append(f"{story.name} {one}-{other}: {story.quote(one, story.spots[one][i])} / {story.quote(other, story.spots[other][j])}")
        sound = [(c, spans, pairs) for c, spans, pairs in made if len(pairs & every) >= 0.5 * len(pairs) > 0]
        kept_kinds = set()
        for claim, pairs in wanted:
            shared.gold += 1
            shared.found += bool(pairs & all_made)
            label = f"{story.name} {one}-{other}: {claim['gist']}"
            if not pairs & all_made:
                shared.misses.append(label)
            hits = sorted(((fit(claim["spans"][one], spans[one]) + fit(claim["spans"][other], spans[other]), n)
                           for n, (_, spans, mine) in enumerate(sound) if mine & pairs), reverse=True)
            true, true_kinds = relation_between(claim, one, other), kinds_between(claim, one, other)
            kinds.gold += len(true_kinds)
            clashes.gold += true == "contradict"
            if not hits:
                kinds.misses += [f"{label}: {kind} (not joined)" for kind in sorted(true_kinds)]
                continue
            best = [n for score, n in hits if score >= hits[0][0] - 1e-9]
            said = {relation_between(sound[n][0], one, other) for n in best}
            relation.both(said == {true})
            if said != {true}:
                relation.misses.append(f"{label}: gold {true}, got {' and '.join(sorted(said))}")
            clashes.found += true == "contradict" and said == {"contradict"}
            got = kinds_between(sound[best[0]][0], one, other)
            kinds.found += len(true_kinds & got)
            kinds.misses += [f"{label}: {kind}" for kind in sorted(true_kinds - got)]
            kept_kinds |= {(best[0], kind) for kind in got & true_kinds}
        for n, (claim, _, _) in enumerate(sound):
            got = kinds_between(claim, one, other)
            kinds.predicted += len(got)
            kinds.right += sum((n, kind) in kept_kinds for kind in got)
            kinds.wrong += [f"{story.name} {one}-{other}: {claim['gist'][:80]!r}: {kind}" for kind in sorted(got) if (n, kind) not in kept_kinds]
        for claim, spans, mine in made:
            if relation_between(claim, one, other) == "contradict":
                fits = [(fit(c["spans"][one], spans[one]) + fit(c["spans"][other], spans[other]), c) for c, pairs in wanted if pairs & mine]
                best_fit = max((value for value, _ in fits), default=0.0)
                right = len(mine & every) >= 0.5 * len(mine) and any(value >= 0.8 * best_fit and relation_between(c, one, other) == "contradict" for value, c in fits)
                clashes.predicted += 1
                clashes.right += right
                if not right:
                    clashes.wrong.append(f"{story.name} {one}-{other}: {claim['gist'][:90]!r}")
        for trap in story.gold.get("traps", []):
            if one in trap and other in trap:
                pairs = cross({one: [locate(story.texts[one], trap[one])], other: [locate(story.texts[other], trap[other])]}) - every
                if pairs:
                    joined = [c for c, spans, mine in made if pairs & mine
                              and any(overlaps(s, locate(story.texts[one], trap[one])) for s in spans[one]) and any(overlaps(s, locate(story.texts[other], trap[other])) for s in spans[other])]
                    traps.both(not joined)
                    if joined:
                        traps.wrong.append(f"{story.name} {one}-{other}: {trap['why']}")


def score_alone(story: Story, gold_claims: list, alone: Tally, place) -> None:
    """Sentences said by one article only: gold's `unique` spans that touch no claim, against statements in `alone` that are in no claim."""
    claimed = {key for claim in story.synopsis.get("claims", []) if len({story.statements[k]["article"] for k in claim["statements"]}) > 1 for key in claim["statements"]}
    for article in story.articles:
        in_claims = touched([s for c in gold_claims for s in c["spans"].get(article, [])], story.spots[article])
        wanted = touched(place(article, story.gold.get("unique", {}).get(article, [])), story.spots[article]) - in_claims
        in_predicted_claims = touched([s for key in claimed if story.statements[key]["article"] == article for s in story.statements[key]["spans"]], story.spots[article])
        kept = touched([s for key in story.synopsis.get("alone", {}).get(article, []) if key not in claimed
                        for s in story.statements[key]["spans"]], story.spots[article]) - in_predicted_claims
        alone.gold += len(wanted)
        alone.found += len(wanted & kept)
        alone.predicted += len(kept & (wanted | in_claims))
        alone.right += len(wanted & kept)
        alone.misses += [f"{story.name} {article}: {story.quote(article, story.spots[article][i])}" for i in sorted(wanted - kept)]
        alone.wrong += [f"{story.name} {article}: {story.quote(article, story.spots[article][i])}" for i in sorted(kept & in_claims - wanted)]


def score_attributions(story: Story, tallies: dict) -> None:
    """Gold attributions with one source and one cue are pieces of one: a prediction may give them joined or apart."""
    said, source, speaker, kind = (tallies[k] for k in ("attributions", "source words", "speaker", "attribution kind"))
    joined = defaultdict(list)
    for item in story.gold.get("attributions", []):
        cue = locate(story.texts[item["article"]], item["cue"]) if item.get("cue") else None
        joined[(item["article"], cue) if cue else (item["article"], json.dumps(item["content"]))].append(item)
    gold = [(key[0], [locate(story.texts[key[0]], i["content"]) for i in items], items) for key, items in joined.items()]
    pieces = [p for p in story.synopsis.get("attributions", []) if p["content"]]
    by_cue = defaultdict(list)
    for number, piece in enumerate(pieces):
        by_cue[(piece["article"], tuple(piece["cue"])) if piece.get("cue") else number].append(piece)
    made = [(group[0]["article"], [tuple(s) for p in group for s in p["content"]], group) for group in by_cue.values()]
    matches = assign(gold, made, lambda g, m: fit(g[1], m[1]) if g[0] == m[0] else 0.0, 0.5)
    said.gold += len(gold)
    said.found += len(matches)
    said.predicted += len(made)
    said.right += len(matches)
    said.misses += [f"{story.name} {g[0]}: {g[2][0]['kind']}: {story.quote(g[0], g[1][0])}" for i, g in enumerate(gold) if i not in matches]
    said.wrong += [f"{story.name} {m[0]}: {story.quote(m[0], m[1][0])}" for j, m in enumerate(made) if j not in matches.values()]
    for i, j in matches.items():
        (article, spans, items), piece = gold[i], made[j][2][0]
        item = items[0]
        label = f"{story.name} {article}: {item.get('entity')}: {story.quote(article, spans[0])}"
        if item.get("source"):
            right = bool(piece.get("source")) and overlaps(tuple(piece["source"]), locate(story.texts[article], item["source"]))
            source.both(right)
            if not right:
                source.misses.append(label)
        if item.get("entity"):
            name = story.entity_names.get(piece.get("entity") or "", piece.get("speaker") or "")
            right = same_name(name, item["entity"])
            speaker.both(right)
            if not right:
                speaker.misses.append(f"{label}: got {name!r}")
        right = piece["kind"] in {x["kind"] for x in items}
        kind.both(right)
        if not right:
            kind.misses.append(f"{label}: gold {item['kind']}, got {piece['kind']}")


def score_times(story: Story, tallies: dict) -> None:
    found, valued = tallies["times found"], tallies["times resolved"]
    gold = [(t["article"], locate(story.texts[t["article"]], t["text"]), t) for t in story.gold.get("times", [])]
    made = [(t["article"], (t["start"], t["end"]), t) for t in story.synopsis.get("times", [])]
    matches = assign(gold, made, lambda g, m: fit(g[1], [m[1]]) if g[0] == m[0] else 0.0, 0.34)
    found.gold += len(gold)
    found.predicted += len(made)
    found.found += len(matches)
    found.right += len(matches)
    found.misses += [f"{story.name} {g[0]}: {g[2]['text']!r}" for i, g in enumerate(gold) if i not in matches]
    found.wrong += [f"{story.name} {m[0]}: {story.quote(m[0], m[1])}" for j, m in enumerate(made) if j not in matches.values()]
    for i, (article, _, item) in enumerate(gold):
        got = made[matches[i]][2].get("value") if i in matches else None
        right = same_time(item["value"], got)
        valued.gold += 1
        valued.found += right
        valued.predicted += i in matches
        valued.right += right
        if not right:
            valued.misses.append(f"{story.name} {article}: {item['text']!r}: gold {item['value']}, got {got}")


def score_entities(story: Story, tallies: dict) -> None:
    """BCubed recall of gold's multi-name entities, and entity pairs kept apart (mentions that lie inside one another aside)."""
    merged, apart = tallies["names merged"], tallies["names kept apart"]
    where = {}
    for entity in story.gold.get("entities", []):
        mentions = sorted({(a, locate(story.texts[a], m)) for a, ms in entity["mentions"].items() for m in ms})
        where[entity["name"]] = [(m, entities_at(story.synopsis, *m)) for m in mentions]
        if len(mentions) > 1:
            share = 0.0
            for n, (_, mine) in enumerate(where[entity["name"]]):
                others = [ids for k, (_, ids) in enumerate(where[entity["name"]]) if k != n]
                share += sum(bool(mine & ids) for ids in others) / len(others)
            merged.gold += len(mentions)
            merged.predicted += len(mentions)
            merged.found += share
            merged.right += share
            if share < len(mentions):
                merged.misses.append(f"{story.name}: {entity['name']}: {share / len(mentions):.2f} of {entity['mentions']}")
    for one, other in itertools.combinations(where, 2):
        nested = any(a[0] == b[0] and min(a[1][1], b[1][1]) > max(a[1][0], b[1][0]) for a, _ in where[one] for b, _ in where[other])
        if not nested:
            clash = set().union(*(ids for _, ids in where[one]), set()) & set().union(*(ids for _, ids in where[other]), set())
            apart.both(not clash)
            if clash:
                apart.wrong.append(f"{story.name}: {one} / {other}")


def score_labels(story: Story, tallies: dict) -> None:
    labels, voices, loaded = (tallies[k] for k in ("labels noticed", "label voice", "label takes a side"))
    gold = [(x["article"], locate(story.texts[x["article"]], x["text"]), x) for x in story.gold.get("labels", [])]
    made = [(x["article"], (x["start"], x["end"]), x) for x in story.synopsis.get("labels", [])]
    matches = assign(gold, made, lambda g, m: fit(g[1], [m[1]]) if g[0] == m[0] else 0.0, 0.34)
    labels.gold += len(gold)
    labels.predicted += len(gold)
    labels.found += len(matches)
    labels.right += len(matches)
    labels.misses += [f"{story.name} {g[0]}: {g[2]['text']}" for i, g in enumerate(gold) if i not in matches]
    for i, j in matches.items():
        item, got = gold[i][2], made[j][2]
        own = item["voice"] == "own"
        right = (got["voice"] is None) == own and (own or same_name(story.entity_names.get(got["voice"], ""), item["voice"]))
        voices.both(right)
        if not right:
            voices.misses.append(f"{story.name} {gold[i][0]}: {item['text']}: gold {item['voice']}, got {story.entity_names.get(got['voice'], got['voice'])}")
        loaded.gold += item["loaded"]
        loaded.predicted += bool(got.get("loaded"))
        loaded.found += item["loaded"] and bool(got.get("loaded"))
        loaded.right += item["loaded"] and bool(got.get("loaded"))


def score_noise(story: Story, gold_claims: list, noise: Tally, place) -> None:
    """Recall: gold noise that no statement holds. Precision: noise that the program cut and that holds none of gold's content."""
    for article, spans in story.gold.get("noise", {}).items():
        for span in place(article, spans):
            kept = any(s["article"] == article and any(overlaps(span, tuple(x)) for x in s["spans"]) for s in story.statements.values())
            noise.gold += 1
            noise.found += not kept
            if kept:
                noise.misses.append(f"{story.name} {article}: {story.quote(article, span)}")
    for entry in story.synopsis.get("articles", []):
        article = entry["id"]
        content = [s for c in gold_claims for s in c["spans"].get(article, [])] + place(article, story.gold.get("unique", {}).get(article, []))
        for cut in entry.get("noise", []):
            wrong = any(overlaps((cut["start"], cut["end"]), s) for s in content)
            noise.predicted += 1
            noise.right += not wrong
            if wrong:
                noise.wrong.append(f"{story.name} {article}: {story.quote(article, (cut['start'], cut['end']))}")


def score_copies(story: Story, copies: Tally) -> None:
    made = story.synopsis.get("copies", [])
    for item in story.gold.get("copies", []):
        span = locate(story.texts[item["to"]], item["text_in_b"])
        hit = any({c["source"], c["copy"]} == {item["from"], item["to"]} and
                  any(overlaps(span, tuple(s["copy" if c["copy"] == item["to"] else "source"])) for s in c["spans"]) for c in made)
        copies.gold += 1
        copies.found += hit
        if not hit:
            copies.misses.append(f"{story.name} {item['to']}: {story.quote(item['to'], span)}")
    true = {frozenset((c["from"], c["to"])) for c in story.gold.get("copies", [])}
    for pair in {frozenset((c["source"], c["copy"])) for c in made}:
        copies.predicted += 1
        copies.right += pair in true


def entities_at(synopsis: dict, article: str, span) -> set[str]:
    """Ids of the entities whose mention fits the span best (at least 0.4, so that a name inside a longer title does not count)."""
    fits = [(fit(span, [(m["start"], m["end"])]), e["id"]) for e in synopsis.get("entities", []) for m in e["mentions"]
            if m["article"] == article and m["start"] < span[1] and m["end"] > span[0]]
    best = max((value for value, _ in fits), default=0.0)
    return {key for value, key in fits if value == best >= 0.4}


def fold(text: str) -> str:
    """Lower case without diacritics, punctuation or double spaces."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", text.lower()) if not unicodedata.combining(c))
    return " ".join(re.findall(r"\w+", plain))


def same_name(name: str, gold: str) -> bool:
    """True where one name's words are all among the other's ("Vucic" for "Aleksandar Vučić", not "Farid Aliyarov" for "Rustam Aliyarov")."""
    one, other = set(fold(name).split()) - {"the"}, set(fold(gold).split()) - {"the"}
    return bool(one and other) and (one <= other or other <= one)


def same_time(gold: str, value) -> bool:
    """True for equal TIMEX3 values, or values of the same calendar interval (2027-Q2 and 2027-04/2027-06; a time of day is ignored)."""
    if not value:
        return gold == "XXXX"
    return gold == value or (interval(gold) is not None and interval(gold) == interval(value))


def interval(value: str):
    """TIMEX3 or ISO value -> (first day, day after the last), or None for durations, sets and what has no calendar interval."""
    if "/" in value and not value.startswith("P"):
        left, right = (interval(part) for part in value.split("/", 1))
        return (left[0], right[1]) if left and right else None
    value = re.sub(r"T.*$", "", value)
    month = lambda y, m: date(y + (m - 1) // 12, (m - 1) % 12 + 1, 1)  # noqa: E731
    try:
        if m := re.fullmatch(r"(\d{4})-(\d\d)-(\d\d)", value):
            day = date(*map(int, m.groups()))
            return day, day + timedelta(1)
        if m := re.fullmatch(r"(\d{4})-W(\d\d)", value):
            day = date.fromisocalendar(int(m[1]), int(m[2]), 1)
            return day, day + timedelta(7)
        if m := re.fullmatch(r"(\d{4})-(\d\d)", value):
            return month(int(m[1]), int(m[2])), month(int(m[1]), int(m[2]) + 1)
        if m := re.fullmatch(r"(\d{4})-(?:Q([1-4])|H([12])|(SP|SU|FA|AU|WI))", value):
            year = int(m[1])
            first, length = (3 * int(m[2]) - 2, 3) if m[2] else (6 * int(m[3]) - 5, 6) if m[3] else ({"SP": 3, "SU": 6, "FA": 9, "AU": 9, "WI": 12}[m[4]], 3)
            return month(year, first), month(year, first + length)
        if m := re.fullmatch(r"(\d{4})", value):
            return date(int(m[1]), 1, 1), date(int(m[1]) + 1, 1, 1)
        if m := re.fullmatch(r"(\d{3})", value):
            return date(int(m[1]) * 10, 1, 1), date(int(m[1]) * 10 + 10, 1, 1)
    except ValueError:
        pass
    return None


def main(arguments: list[str]) -> int:
    misses, paths = "--misses" in arguments, [a for a in arguments if not a.startswith("--")]
    if not paths or len(paths) % 2:
        print(__doc__)
        return 2
    tallies = defaultdict(Tally)
    for folder, file in zip(paths[::2], paths[1::2]):
        score_story(Path(folder), json.loads(Path(file).read_text(encoding="utf-8")), tallies)
    for name, tally in tallies.items():
        print(tally.row(name))
        if misses:
            for line in tally.misses:
                print("    missed:", line)
            for line in tally.wrong:
                print("    wrong: ", line)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
