#!/usr/bin/env python3
# Kept unchanged as the project was given it (see evaluation/README.md), so that figures stay comparable.
"""Score attribution extraction (who said what) against gold spans. No dependencies.

usage: score_attributions.py GOLD.jsonl PRED.jsonl [--speech] [--fragments] [--json] [--errors N]
GOLD row: {"id", "text", "attributions": [{"source": [[s,e],..]|null, "cue": [[s,e],..], "content": [[s,e],..],
           "ignore"?: bool, "kind"?: str}], "discard"?: [[s,e],..]}
PRED row: {"id", "attributions": [same]}   (character offsets into the gold row's text; the cue may be empty)
Articles that PRED lacks count as empty predictions.

  tokens     words only: quote marks, commas and spaces never decide a match.
  matching   one-to-one, greedy by content IoU (token intersection/union): >= 0.8 "near" exact, >= 0.5 "partial".
  token      micro F1 on the set of words inside any content.
  source     on partial matches whose gold has a source: right if token IoU >= 0.5, or if gold's head word lies in the
             predicted source and the predicted head word in gold's ("Vucic" is right for "President Aleksandar Vucic").
             Head = last word before the first comma, dash, bracket, of, for, who, which, that, in, at, from, on, with, to, and.
  pair       end to end: a partial match counts only if the source is right too (absent in both = right).
  kinds      share of content words inside double quote marks: direct >= 80 %, mixed > 0, indirect = 0
             (recall by gold's kind, precision by the prediction's kind).
  fragments  --fragments first splits all attributions into one per contiguous content piece, so that a tool returning
             `"A," he said. "B"` as two quotes is not punished against a gold that joins them.
  ignore     gold marked "ignore" (--speech: kind != "speech") and predictions lying >= 50 % in "discard" text count
             neither for nor against; a prediction that partially matches only an ignored gold leaves precision alone.
"""
import argparse, collections, json, re

WORD = re.compile(r"\w+(?:[’'\-]\w+)*")
MARKS = re.compile(r"''|[\"“”]|\n\s*\n|" + WORD.pattern)
HEAD_STOP = re.compile(r",|—|–| - |\(|\b(?:of|for|who|which|that|in|at|from|on|with|to|and)\b", re.I)
KINDS = ("direct", "mixed", "indirect")


class Article:
    """Word positions of one article, and which words stand inside double quote marks."""

    def __init__(self, text):
        self.text = text
        self.tok = [m.span() for m in WORD.finditer(text)]
        self.quoted, inside, i = set(), False, 0
        for m in MARKS.finditer(text):
            mark = m.group()[0]
            if mark in "\"'“”":                                 # straight marks toggle, curly marks are directional
                inside = mark == "“" if mark in "“”" else not inside
            elif mark.isspace():
                inside = False                                  # an unclosed quote ends with its paragraph
            else:
                if inside:
                    self.quoted.add(i)
                i += 1

    def tokens(self, spans):
        return {i for i, (a, b) in enumerate(self.tok) for s, e in spans or [] if a < e and b > s}

    def head(self, spans):
        """Index of the (approximate) head word of a source phrase, or None."""
        (s, e), toks = spans[0], sorted(self.tokens(spans[:1]))
        for m in HEAD_STOP.finditer(self.text, s, e):
            before = [i for i in toks if self.tok[i][1] <= m.start()]
            if before:
                return before[-1]
        return toks[-1] if toks else None

    def kind(self, toks):
        share = len(toks & self.quoted) / len(toks) if toks else 0
        return "direct" if share >= 0.8 else "mixed" if share > 0 else "indirect"

    def source_ok(self, gold, pred):
        g, p = self.tokens(gold), self.tokens(pred)
        if not g or not p:
            return not g and not p
        return iou(g, p) >= 0.5 or (self.head(gold) in p and self.head(pred) in g)


def iou(a, b):
    return len(a & b) / len(a | b) if a or b else 0.0


def match(gold, pred, threshold):
    """Greedy one-to-one pairs (gold index, pred index) with content IoU >= threshold, best first."""
    cand = sorted((-iou(g, p), i, j) for i, g in enumerate(gold) for j, p in enumerate(pred) if g & p)
    used_g, used_p, pairs = set(), set(), []
    for neg, i, j in cand:
        if -neg >= threshold and i not in used_g and j not in used_p:
            used_g.add(i), used_p.add(j), pairs.append((i, j))
    return pairs


def prf(tp, n_pred, n_gold, tp_pred=None):
    p, r = ((tp if tp_pred is None else tp_pred) / n_pred if n_pred else 0.0), (tp / n_gold if n_gold else 0.0)
    f1 = 2 * p * r / (p + r) if p + r else 0.0
    return {"P": round(p, 4), "R": round(r, 4), "F1": round(f1, 4), "gold": n_gold, "pred": n_pred}


def split_pieces(rows):
    return [{**r, "attributions": [{**a, "content": [c]} for a in r["attributions"] for c in a["content"]]} for r in rows]


def score(gold_rows, pred_rows, speech=False, errors=0):
    pred_by_id = {r["id"]: r["attributions"] for r in pred_rows}
    c, examples = collections.Counter(), {"missed": [], "spurious": []}
    for row in gold_rows:
        art, golds = Article(row["text"]), row["attributions"]
        ign = [bool(a.get("ignore") or (speech and a.get("kind") != "speech")) for a in golds]
        discard = art.tokens(row.get("discard"))
        preds = [(p, art.tokens(p["content"])) for p in pred_by_id.get(row["id"], [])]
        preds = [(p, t) for p, t in preds if t and len(t & discard) < 0.5 * len(t)]
        G, P = [art.tokens(a["content"]) for a in golds], [t for _, t in preds]
        gk, pk = [art.kind(t) for t in G], [art.kind(t) for t in P]
        partial = match(G, P, 0.5)
        for name, pairs in (("near", match(G, P, 0.8)), ("partial", partial)):
            dropped = {j for i, j in pairs + partial if ign[i]} - {j for i, j in pairs if not ign[i]}
            for i, k in enumerate(gk):
                c[name, "gold", k] += not ign[i]
            for j, k in enumerate(pk):
                c[name, "pred", k] += j not in dropped
            for i, j in pairs:
                if not ign[i]:
                    c[name, "tp_gold", gk[i]] += 1
                    c[name, "tp_pred", pk[j]] += 1
        for i, j in partial:
            if not ign[i]:
                ok = art.source_ok(golds[i]["source"], preds[j][0].get("source"))
                c["src", bool(golds[i]["source"]), ok, gk[i]] += 1
                c["pair"] += ok
        hit_g, hit_p = {i for i, _ in partial}, {j for _, j in partial}
        cut = lambda a: (art.text[a["content"][0][0]:a["content"][-1][1]][:160], " ".join(art.text[s:e] for s, e in a.get("cue") or []))
        examples["missed"] += [(row["id"], gk[i], *cut(a)) for i, a in enumerate(golds) if i not in hit_g and not ign[i]]
        examples["spurious"] += [(row["id"], pk[j], *cut(p)) for j, (p, _) in enumerate(preds) if j not in hit_p]
        g_all = set().union(*[t for t, x in zip(G, ign) if not x])
        skip = (set().union(*[t for t, x in zip(G, ign) if x]) - g_all) | discard
        g_all, p_all = g_all - discard, set().union(*P) - skip
        c["tok_tp"] += len(g_all & p_all); c["tok_p"] += len(p_all); c["tok_g"] += len(g_all)
    tot = lambda name, what: sum(c[name, what, k] for k in KINDS)
    out = {}
    for name in ("near", "partial"):
        out[name] = prf(tot(name, "tp_gold"), tot(name, "pred"), tot(name, "gold"))
        for k in KINDS:
            out[f"{name}/{k}"] = prf(c[name, "tp_gold", k], c[name, "pred", k], c[name, "gold", k], c[name, "tp_pred", k])
    out["token"] = prf(c["tok_tp"], c["tok_p"], c["tok_g"])
    out["pair"] = prf(c["pair"], tot("partial", "pred"), tot("partial", "gold"))
    for label, ks in (("source", KINDS), *((f"source/{k}", (k,)) for k in KINDS)):
        right, wrong = (sum(c["src", True, ok, k] for k in ks) for ok in (True, False))
        out[label] = {"acc": round(right / max(1, right + wrong), 4), "n": right + wrong}
    out["examples"] = {k: v[:errors] for k, v in examples.items()}
    return out


if __name__ == "__main__":
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("gold"); ap.add_argument("pred"); ap.add_argument("--errors", type=int, default=0)
    for flag in ("--speech", "--fragments", "--json"):
        ap.add_argument(flag, action="store_true")
    a = ap.parse_args()
    load = lambda path: [json.loads(line) for line in open(path, encoding="utf-8") if line.strip()]
    prepare = split_pieces if a.fragments else list
    res = score(prepare(load(a.gold)), prepare(load(a.pred)), a.speech, a.errors)
    if a.json:
        print(json.dumps(res, ensure_ascii=False))
    for name, v in ({} if a.json else res).items():
        if name != "examples":
            print(f"{name:18s}", "  ".join(f"{k}={x:.3f}" if isinstance(x, float) else f"{k}={x}" for k, x in v.items()))
    for what, rows in ({} if a.json else res["examples"]).items():
        print(*[f"{what} | " + " | ".join(r) for r in rows], sep="\n", end="\n" if rows else "")
