"""Learns the weights of notes/sayings.py from labelled sentences: `make weights`.

For each saying a logistic regression over the phrases of a sentence, and whether a pattern of the saying's own check
matches. Where "says it" begins is measured on files that were not learned from.

Prints for each saying, on files that were not learned from: how many sentences say it, how much of what is found is
right (precision) and how much is found (recall), by the weights and by the patterns alone.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

import numpy as np
from scipy import sparse
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import precision_recall_curve

from afterview.notes import sayings
from afterview.notes.sayings import UNIT, Saying
from learning.examples import Example, digest, examples
from learning.places import WEIGHTS

# A phrase counts if so many examples have it, and if its weight beside all others is as large as this.
FEWEST, SMALLEST = 4, 0.45
# In notes as they are sent a fault is so many times rarer than in the examples.
RARER = dict.fromkeys(Saying, 14) | {Saying.JOB: 6}
# Where "says it" begins regardless of that. For what a note owes: low, since to miss it is to reproach a good note; for
# reproaches: where precision and recall were best together on notes that were not learned from, since the sentences
# hold more veiled ones than people write.
GIVEN = {
    Saying.THANKS: -1.5,
    Saying.INTEREST: -1.8,
    Saying.FIT: -2.3,
    Saying.NEXT_STEPS: -1.0,
    Saying.BLAMES: 2.0,
}
# Files are learned from in so many turns.
TURNS = 3

type Weights = dict[str, dict[Saying, int]]


@dataclass(frozen=True, slots=True)
class Table:
    """The examples in rows; in columns their phrases and, last, whether a pattern matches."""

    names: list[str]
    phrases: sparse.csr_matrix
    turns: np.ndarray

    def of(
        self, saying: Saying, told: list[Example]
    ) -> tuple[sparse.csr_matrix, np.ndarray, np.ndarray]:
        """All columns, whether it is known of a row that it says so, and whether it does."""
        matched = sparse.csr_matrix([[float(saying in each.matched)] for each in told])
        known = np.array([saying in each.says for each in told])
        says = np.array([each.says.get(saying, False) for each in told])
        return sparse.hstack([self.phrases, matched]).tocsr(), known, says


def tabulate(told: list[Example]) -> Table:
    vectorizer = CountVectorizer(analyzer=_phrases, min_df=FEWEST)
    counts = vectorizer.fit_transform([each.words for each in told])
    scales = sparse.diags([sayings.scale(len(each.words)) for each in told])
    files = {file: turn % TURNS for turn, file in enumerate(sorted({each.file for each in told}))}
    turns = np.array([files[each.file] for each in told])
    return Table(list(vectorizer.get_feature_names_out()), (scales @ counts).tocsr(), turns)


def _phrases(words: tuple[str, ...]) -> Counter[str]:
    letters = (part for word in set(words) for part in sayings.letters(word))
    return Counter([*sayings.phrases(words), *letters])


def learn(told: list[Example]) -> tuple[Weights, list[str]]:
    """The weights by phrase, and a line of figures for each saying."""
    table = tabulate(told)
    weights: Weights = {sayings.START: {}, sayings.MATCHED: {}}
    counts = np.array([each.weight for each in told])
    report = []
    for saying in Saying:
        rows, known, says = table.of(saying, told)
        scores = np.zeros(len(told))
        for turn in range(TURNS):
            now, others = table.turns == turn, known & (table.turns != turn)
            weight, intercept = _fit(rows[others], says[others], counts[others])
            scores[now] = rows[now] @ weight + intercept
        matched = np.array([saying in each.matched for each in told])
        tested = known & (counts == 1)
        begin = _begin(saying, says[tested], scores[tested])
        report.append(_figures(saying, says[tested], scores[tested] >= begin, matched[tested]))
        (*by_phrase, by_pattern), intercept = _fit(rows[known], says[known], counts[known])
        weights[sayings.START][saying] = round((intercept - begin) * UNIT)
        weights[sayings.MATCHED][saying] = round(by_pattern * UNIT)
        for name, weight in zip(table.names, by_phrase, strict=True):
            if weight:
                weights.setdefault(name, {})[saying] = round(weight * UNIT)
    return weights, report


def _fit(rows: sparse.csr_matrix, says: np.ndarray, counts: np.ndarray) -> tuple[np.ndarray, float]:
    """The weights of the columns, and where they start from."""
    model = LogisticRegression(C=2, solver="liblinear", tol=1e-2).fit(rows, says, counts)
    large = abs(model.coef_[0]) >= SMALLEST
    large[-1] = True
    # Once more without the small ones, whose share the others take over.
    model.fit(rows[:, large], says, counts)
    weight = np.zeros(rows.shape[1])
    weight[large] = model.coef_[0]
    return weight, float(model.intercept_[0])


def _begin(saying: Saying, says: np.ndarray, scores: np.ndarray) -> float:
    """From which score on a sentence says it: where precision and recall are best together."""
    share = np.where(says, 1, RARER[saying])
    right, found, begins = precision_recall_curve(says, scores, sample_weight=share)
    both = (right * found / np.maximum(right + found, 1e-9))[:-1]
    return GIVEN.get(saying, float(begins[both.argmax()]))


def _figures(saying: Saying, says: np.ndarray, found: np.ndarray, matched: np.ndarray) -> str:
    def share(part: np.ndarray, whole: np.ndarray) -> str:
        return f"{(part & whole).sum() / max(whole.sum(), 1):10.2f}"

    by_weights = share(says, found) + share(found, says)
    return f"{saying:12}{says.sum():8}{by_weights}{share(says, matched)}{share(matched, says)}"


def write(weights: Weights) -> None:
    places = {saying: place for place, saying in enumerate(Saying)}
    lines = [sayings.HEADING + digest()]
    for phrase, of in sorted(weights.items()):
        told = " ".join(f"{places[saying]}:{weight}" for saying, weight in of.items())
        lines.append(f"{phrase}\t{told}")
    WEIGHTS.write_text("\n".join(lines) + "\n", encoding="utf-8")


def main() -> None:
    weights, report = learn(list(examples()))
    write(weights)
    print(
        f"{'':12}{'say it':>8}{'precision':>10}{'recall':>10}{'patterns':>10}{'recall':>10}",
        *report,
        sep="\n",
    )
    print(f"{len(weights)} phrases, {WEIGHTS.stat().st_size // 1000} kB")


if __name__ == "__main__":
    main()
