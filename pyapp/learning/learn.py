"""Learns the weights of notes/sayings.py from labelled sentences: `make weights`.

For each saying a logistic regression over the phrases of a sentence, and whether a pattern of the saying's own check
matches.

Prints for each saying, on files that were not learned from: how many sentences say it, how much of what is found is
right (precision) and how much is found (recall), by the weights and by the patterns alone.
"""

from __future__ import annotations

from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np
from scipy import sparse
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.linear_model import LogisticRegression

from afterview.notes import sayings
from afterview.notes.sayings import UNIT, Saying
from learning.examples import Example, digest, examples
from learning.places import WEIGHTS

# A phrase counts if so many examples have it, and if its weight beside all others is as large as this.
FEWEST, SMALLEST = 4, 0.42
# Where "says it" begins: where precision and recall were best together on the labelled notes that may be looked at,
# none of them learned from. For what a note owes: low, since to miss it is to reproach a good note.
BEGINS = {
    Saying.THANKS: -1.5,
    Saying.INTEREST: -2.5,
    Saying.FIT: -2.3,
    Saying.NEXT_STEPS: -1.5,
    Saying.DESERVES: 1.1,
    Saying.EXCUSES: 1.3,
    Saying.PUSHES: 2.0,
    Saying.PRESUMES: 1.8,
    Saying.BLAMES: 2.2,
    Saying.BEGS: 0.6,
    Saying.SALARY: 2.0,
    Saying.SCORN: 1.2,
    Saying.STALE: 1.0,
    Saying.JOB: 2.2,
    Saying.PLACE: 1.5,
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
    report = []
    # Threads are enough: fitting lets others go on.
    with ThreadPoolExecutor() as pool:
        learned = pool.map(lambda saying: _learn(table, told, saying), Saying)
    for saying, (by_column, start, figures) in zip(Saying, learned, strict=True):
        (*by_phrase, by_pattern) = by_column
        weights[sayings.START][saying] = round(start * UNIT)
        weights[sayings.MATCHED][saying] = round(by_pattern * UNIT)
        for name, weight in zip(table.names, by_phrase, strict=True):
            if weight:
                weights.setdefault(name, {})[saying] = round(weight * UNIT)
        report.append(figures)
    return weights, report


def _learn(table: Table, told: list[Example], saying: Saying) -> tuple[np.ndarray, float, str]:
    """The weights of the columns, what the saying starts from, and its figures on files not learned from."""
    rows, known, says = table.of(saying, told)
    counts = np.array([each.weight for each in told])
    scores = np.zeros(len(told))
    for turn in range(TURNS):
        now, others = table.turns == turn, known & (table.turns != turn)
        weight, intercept = _fit(rows[others], says[others], counts[others])
        scores[now] = rows[now] @ weight + intercept
    matched = np.array([saying in each.matched for each in told])
    tested = known & (counts == 1)
    figures = _figures(saying, says[tested], scores[tested] >= BEGINS[saying], matched[tested])
    weight, intercept = _fit(rows[known], says[known], counts[known])
    return weight, intercept - BEGINS[saying], figures


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
