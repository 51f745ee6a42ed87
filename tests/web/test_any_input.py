"""Whatever is typed, a form is saved as the journal can hold it, or says what is wrong: it never breaks."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tests.web.browsing import Reader, values
from tests.web.telling import DANA, KIM, interview, promised, reader

TEXTS = st.one_of(
    st.sampled_from(
        ["", " ", "y", "now", "then", "by-date", "more-time", "more", "0001-01-01", "9999-12-31",
         "2026-06-01", "2026-06-01T10:00", "2026-06-01T10:00Z", "10:00", "24:00", "10:00:00.5",
         "10:00+02:00", "Europe/London", "../etc/passwd", "x" * 501, "\x00", "<b>", "a@b"]
    ),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=30),
)  # fmt: skip
FORMS = (
    "/add",
    "/add?job=j1",
    "/jobs/j1/sent",
    "/jobs/j1/replied",
    "/jobs/j1/promised",
    "/jobs/j1/addresses?person=kim",
    "/jobs/j1/interviews/i1/topics",
    "/jobs/j1/interviews/i1/met",
    "/jobs/j1/interviews/i1",
    "/jobs/j1/people/kim",
    "/jobs/j1/person",
    "/jobs/j1/edit",
    "/jobs/j1/close",
)


def told() -> Reader:
    return reader(
        DANA, KIM, interview(people=("dana", "kim")), promised("2026-06-05"), now="2026-06-01T17:00"
    )


@given(data=st.data(), path=st.sampled_from(FORMS))
def test_no_form_breaks(data: st.DataObject, path: str) -> None:
    ana = told()
    page = ana.open(path)
    form = next(each for each in page.root.all("form") if each.get("method") == "post")
    sent = [
        (name, data.draw(TEXTS, label=name) if data.draw(st.booleans()) else value)
        for name, value in values(form)
        if name
    ]
    after = ana.post(form.get("action"), *sent)
    assert after.status in (200, 404, 422)
    if after.status == 422:
        assert after.alert
        assert ana.call.writes == []
    assert ana.notebook.ledger.problems == {}


@given(query=st.text(st.characters(exclude_categories=["Cs"], exclude_characters="#"), max_size=40))
def test_no_query_breaks_a_page(query: str) -> None:
    ana = told()
    for path in ("/", "/jobs", "/jobs/j1", "/history", "/add", "/skip"):
        assert ana.open(f"{path}?{query}").status in (200, 404)
        assert ana.open(f"{path}?changed={query}&page={query}").status in (200, 404)
