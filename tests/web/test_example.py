"""The example journal comes as one act and goes without a trace."""

from __future__ import annotations

from tests.web.browsing import Reader
from tests.web.entries import NOW, job, stored


def reader() -> Reader:
    return Reader(now=NOW, records=stored(a1=job()))


def test_it_comes_as_one_act_and_every_job_says_what_it_is() -> None:
    ana = reader()
    today = ana.press(ana.open("/example"), "Load the example")
    assert len(ana.call.writes) == 1
    examples = [each for each in ana.notebook.story.jobs if each.id != "j1"]
    assert len(examples) == 5
    assert all("(example)" in each.company for each in examples)
    assert today.heading == "Today"
    assert "(example)" in today


def test_loading_it_twice_loads_it_once() -> None:
    ana = reader()
    ana.press(ana.open("/example"), "Load the example")
    ana.post("/example/load")
    assert ana.call.writes == []
    assert len(ana.notebook.story.jobs) == 6


def test_it_goes_without_a_trace_and_what_was_entered_stays() -> None:
    ana = reader()
    before = dict(ana.records)
    ana.press(ana.open("/example"), "Load the example")
    id = next(each.id for each in ana.notebook.story.jobs if each.id != "j1")
    ana.post(f"/jobs/{id}/close", ("outcome", "withdrew"), ("back", "job"))
    closing = ana.notebook.ledger.acts()[0]
    ana.post(f"/history/{closing.id}/undo")
    assert len(ana.records) > len(before) + 1
    ana.press(ana.open("/example"), "Remove the example")
    assert ana.records == before
    assert [each.id for each in ana.notebook.story.jobs] == ["j1"]
    assert len(ana.notebook.ledger.acts()) == 1


def test_an_example_whose_loading_was_undone_can_be_loaded_again() -> None:
    ana = reader()
    ana.press(ana.open("/example"), "Load the example")
    loading = ana.notebook.ledger.acts()[0]
    ana.post(f"/history/{loading.id}/undo")
    assert len(ana.notebook.story.jobs) == 1
    ana.press(ana.open("/example"), "Load the example")
    assert len(ana.notebook.story.jobs) == 6


def test_today_says_that_there_is_an_example_and_how_to_remove_it() -> None:
    ana = reader()
    assert "Remove the example" not in ana.open("/")
    ana.press(ana.open("/example"), "Load the example")
    ana.press(ana.open("/"), "Remove the example")
    assert len(ana.notebook.story.jobs) == 1


def test_an_empty_tracker_offers_it() -> None:
    ana = Reader(now=NOW)
    assert ana.follow(ana.open("/"), "Look around").heading == "The example"


def test_a_zone_that_nobody_knows_does_not_matter() -> None:
    ana = Reader(now=NOW, zone="Atlantis/Middle")
    ana.press(ana.open("/example"), "Load the example")
    assert len(ana.notebook.story.jobs) == 5
