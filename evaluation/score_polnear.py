"""Score the attributions on PolNeAR: `python -m evaluation.score_polnear GOLD.jsonl [--rules]`.

Prints the figures of `scorers/score_attributions.py` for all attributions, for speech only and by fragments. `--rules` leaves the fitted weights out.
"""

import argparse
import importlib.util
import json
import sys
from collections.abc import Mapping, Sequence
from contextlib import nullcontext
from pathlib import Path
from types import ModuleType
from unittest.mock import patch

from evaluation.fit_attributions import read_corpus
from synoptic.annotate.attributions import find_attributions
from synoptic.model import Reading

_SCORER = Path(__file__).parent / "scorers" / "score_attributions.py"
_SHOWN = ("near", "partial", "pair")

Row = Mapping[str, object]


def predict(identity: str, reading: Reading) -> Row:
    """The attributions of a reading as the scorer takes them."""
    found = [
        {
            "source": [list(attribution.source)] if attribution.source else None,
            "cue": [list(attribution.cue)] if attribution.cue else [],
            "content": [list(span) for span in attribution.content],
        }
        for attribution in find_attributions(reading)
    ]
    return {"id": identity, "attributions": found}


def load_scorer() -> ModuleType:
    """The scorer as it was given, as a module."""
    spec = importlib.util.spec_from_file_location("score_attributions", _SCORER)
    if spec is None or spec.loader is None:
        raise FileNotFoundError(_SCORER)
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def report(gold: Sequence[Row], predicted: Sequence[Row]) -> list[str]:
    """A line for all, for speech and for fragments."""
    scorer = load_scorer()
    pieces = scorer.split_pieces
    results = {
        "all": scorer.score(gold, predicted),
        "speech": scorer.score(gold, predicted, speech=True),
        "fragments": scorer.score(pieces(gold), pieces(predicted)),
    }
    return [
        f"{name:10s}"
        + "  ".join(f"{key} {result[key]['F1']:.3f}" for key in _SHOWN)
        + f"  source {result['source']['acc']:.3f}  direct {result['partial/direct']['F1']:.3f}"
        for name, result in results.items()
    ]


def main() -> None:
    """Score and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("gold", type=Path)
    parser.add_argument("--cache", type=Path, default=None, help="keep the parsed articles in this file between runs")
    parser.add_argument("--rules", action="store_true", help="without the fitted weights")
    options = parser.parse_args()
    rows = [json.loads(line) for line in options.gold.read_text(encoding="utf-8").splitlines() if line.strip()]
    readings = [reading for reading, _ in read_corpus(options.gold, cache=options.cache)]
    without = patch("synoptic.annotate.attributions.find.load_weights", lambda: None) if options.rules else nullcontext()
    with without:
        predicted = [predict(row["id"], reading) for row, reading in zip(rows, readings, strict=True)]
    print("\n".join(report(rows, predicted)))


if __name__ == "__main__":
    main()
