#!/usr/bin/env python3
# Kept unchanged as the project was given it (see evaluation/README.md), so that figures stay comparable.
"""Score synopses against two readers' sentence pairs. Usage: score_pairs.py STORY_DIR SYNOPSIS.json [STORY_DIR SYNOPSIS.json ...] [--misses]

STORY_DIR holds a.txt, b.txt, c.txt, `sentences.json` ({"a": [[start, end], ...]}, entry 0 the headline) and two readers' `ann1.json`,
`ann2.json`: {"pairs": [["a3", "b5", "sure"|"possible", "agree"|"differ"|"contradict", [kinds]], ...]}. SYNOPSIS.json is what the program
wrote for the three files (../SYNOPSIS_JSON.md). A claim pairs the sentences its statements overlap, across articles.

A pair both readers list, at least one of them as sure, must be found (recall); a pair either lists may be (precision): the usual way
to score alignments where readers rightly differ (Och and Ney, 2003, "A Systematic Comparison of Various Statistical Alignment Models").
Taken one against the other, the readers agree at F1 0.94 on pairs and 0.68 (these six stories) to 0.80 (six others) on which of them differ. Standard library only.
"""
import itertools
import json
import sys
from pathlib import Path


def readers(folder: Path) -> list[dict]:
    return [{tuple(sorted(p[:2])): p[2:] for p in json.loads((folder / name).read_text(encoding="utf-8"))["pairs"]}
            for name in ("ann1.json", "ann2.json")]


def sentence_pairs(synopsis: dict, sentences: dict) -> dict:
    """{(sentence, sentence): relations} over sentences of different articles that share a claim."""
    home = {}
    for statement in synopsis.get("statements", []):
        article = statement["article"]
        home[statement["id"]] = {f"{article}{i}" for i, (start, end) in enumerate(sentences[article]) for s, e in statement["spans"]
                                 if min(e, end) - max(s, start) >= 0.5 * min(e - s, end - start) > 0}
    found = {}
    for claim in synopsis.get("claims", []):
        places = sorted(set().union(*(home[key] for key in claim["statements"]), set()))
        for one, other in itertools.combinations(places, 2):
            if one[0] != other[0]:
                found.setdefault((one, other), set()).add(claim["relation"])
    return found


def main(arguments: list[str]) -> int:
    misses, paths = "--misses" in arguments, [a for a in arguments if not a.startswith("--")]
    if not paths or len(paths) % 2:
        print(__doc__)
        return 2
    found_n = sure_n = right_n = pair_n = differ_gold = differ_found = differ_right = differ_n = 0
    for folder, file in zip(map(Path, paths[::2]), paths[1::2]):
        first, second = readers(folder)
        sentences = json.loads((folder / "sentences.json").read_text(encoding="utf-8"))
        sure = {k for k in first.keys() & second.keys() if "sure" in (first[k][0], second[k][0])}
        possible = first.keys() | second.keys()
        pairs = sentence_pairs(json.loads(Path(file).read_text(encoding="utf-8")), sentences)
        found_n, sure_n = found_n + len(sure & pairs.keys()), sure_n + len(sure)
        right_n, pair_n = right_n + len(possible & pairs.keys()), pair_n + len(pairs)
        both = {k for k in sure if first[k][1] != "agree" and second[k][1] != "agree"}
        either = {k for k in possible if any(r.get(k, [0, "agree"])[1] != "agree" for r in (first, second))}
        said = {k for k, relations in pairs.items() if relations != {"agree"}}
        differ_gold, differ_found = differ_gold + len(both), differ_found + len(both & said)
        differ_n, differ_right = differ_n + len(said), differ_right + len(said & either)
        if misses:
            print(*(f"    missed: {folder.name} {a} {b}" for a, b in sorted(sure - pairs.keys())), sep="\n")
            print(*(f"    wrong:  {folder.name} {a} {b}" for a, b in sorted(pairs.keys() - possible)), sep="\n")
    for name, right, n, found, gold in (("sentence pairs", right_n, pair_n, found_n, sure_n), ("pairs that differ", differ_right, differ_n, differ_found, differ_gold)):
        p, r = right / n if n else float("nan"), found / gold if gold else float("nan")
        print(f"{name:<24} P {p:6.3f}  R {r:6.3f}  F1 {2 * p * r / (p + r) if p + r > 0 else 0.0:6.3f}   found {found}/{gold}, right {right}/{n}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
