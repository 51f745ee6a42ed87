"""Backup: everything in one file, a file brought in with eyes open, everything deleted."""

from __future__ import annotations

import io
import json
from datetime import datetime
from typing import Any

import pytest

from afterview.web import Call, Device, Notebook, create_app
from tests.web.browsing import Reader, Screen
from tests.web.entries import AT, NOW, everything, job, stored

ERASED = {"id": "t1", "at": AT, "kind": "job-erased", "job": "j1"}


def reader(records: dict[str, str] | None = None) -> Reader:
    return Reader(now=NOW, records=records)


def download(reader: Reader, screen: Screen, words: str = "Download a backup") -> dict[str, Any]:
    """The effect that pressing a button has."""
    reader.press(screen, words)
    return effect(reader, "download")


def effect(reader: Reader, do: str) -> dict[str, Any]:
    (found,) = [each for each in reader.call.effects if each["do"] == do]
    return dict(found)


def look_into(reader: Reader, text: str) -> Screen:
    return reader.press(reader.open("/backup"), "Look into", file=text)


def file_of(*entries: Any, **drafts: str) -> str:
    document: dict[str, Any] = {
        "format": "afterview-journal",
        "version": 1,
        "entries": list(entries),
    }
    return json.dumps(document | ({"drafts": drafts} if drafts else {}))


def test_a_download_holds_everything_and_is_named_after_today() -> None:
    ana = reader(stored(a1=job()) | {"drafts/j1/thanks": "Dear Dana"})
    screen = ana.open("/backup")
    assert "1 job in 4 entries, and 1 draft" in screen
    made = download(ana, screen)
    assert made["name"] == "afterview-backup-2026-03-03.json"
    document = json.loads(made["text"])
    assert [entry["id"] for entry in document["entries"]] == [f"j1-e{n}" for n in range(4)]
    assert document["drafts"] == {"j1/thanks": "Dear Dana"}
    assert ana.call.writes == []


def test_where_nothing_is_stored_there_is_nothing_to_download() -> None:
    screen = reader().open("/backup")
    assert "nothing to download yet" in screen
    with pytest.raises(StopIteration):
        screen.form("Download a backup")


def test_a_backup_restores_into_an_empty_tracker() -> None:
    ana = reader(stored(a1=job()) | {"drafts/j1/thanks": "Dear Dana"})
    text = download(ana, ana.open("/backup"))["text"]
    other = reader()
    preview = look_into(other, text)
    assert other.records == {}
    assert "4 new entries, 1 new job" in preview
    assert "1 new draft" in preview
    assert "Acme, Editor" in preview
    assert "Replace" not in preview
    other.press(preview, "Restore")
    assert effect(other, "persist")
    assert other.call.announce == "Restored: 1 new job, 4 new entries."
    other.open_notebook()
    assert download(other, other.open("/backup"))["text"] == text
    assert other.notebook.story == ana.notebook.story


def test_merging_adds_what_is_new_and_changes_nothing_else() -> None:
    ana = reader(stored(a1=job()))
    known = [entry | {"act": "a1"} for entry in job()]
    preview = look_into(ana, file_of(*known, *job("j2", "Beta")))
    assert "4 new entries, 1 new job" in preview
    assert "4 entries are here already" in preview
    before = dict(ana.records)
    ana.press(preview, "Merge")
    assert {key: ana.records[key] for key in before} == before
    assert [each.company for each in ana.notebook.story.jobs] == ["Acme", "Beta"]
    assert not [each for each in ana.call.effects if each["do"] == "persist"]


def test_merging_twice_changes_nothing_the_second_time() -> None:
    ana = reader()
    text = file_of(*job(), {"kind": "song-sung"}, 7)
    ana.press(look_into(ana, text), "Restore")
    again = look_into(ana, text)
    assert "All of it is here already" in again
    ana.post("/backup/merge", ("file", text))
    assert ana.call.writes == []
    assert "Nothing changed" in ana.call.announce


def test_a_draft_that_is_here_is_not_overwritten() -> None:
    ana = reader({"drafts/j1/thanks": "mine"})
    preview = look_into(ana, file_of(**{"j1/thanks": "theirs", "j1/second": "new"}))
    assert "1 draft is here with another text, and stays as here" in preview
    ana.press(preview, "Merge")
    assert ana.records == {"drafts/j1/thanks": "mine", "drafts/j1/second": "new"}


def test_what_cannot_be_used_comes_in_is_named_and_goes_out_again() -> None:
    ana = reader()
    strange = {"id": "s1", "at": AT, "kind": "song-sung", "title": "Ave"}
    preview = look_into(ana, file_of(*job(), strange))
    assert "1 thing in the file cannot be used" in preview
    assert "Entry 5 ( s1 ): kind" in preview.text.replace("(s1)", "( s1 )")
    ana.press(preview, "Restore")
    screen = ana.open("/backup")
    assert "1 thing in your journal cannot be used" in screen
    assert strange in json.loads(download(ana, screen)["text"])["entries"]


def test_what_cannot_be_read_is_kept_said_and_downloaded_as_it_stands() -> None:
    records = stored(a1=job()) | {"entries/broken": '[{"id": "half'}
    ana = reader(records)
    screen = ana.open("/backup")
    assert "1 stored record cannot be read" in screen
    made = download(ana, screen, "Download what cannot")
    assert json.loads(made["text"]) == {"entries/broken": '[{"id": "half'}
    assert made["name"] == "afterview-unreadable-2026-03-03.json"
    assert ana.records == records


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "No file was chosen, or it is empty"),
        ("  ", "empty"),
        ("hello", "no journal"),
        (file_of()[:-20], "cut off or damaged"),
        (file_of().replace('"version": 1', '"version": 9'), "newer version"),
    ],
)
def test_a_file_that_is_no_backup_says_why_and_changes_nothing(text: str, said: str) -> None:
    ana = reader(stored(a1=job()))
    screen = look_into(ana, text)
    assert screen.status == 422
    assert said in screen.alert
    assert ana.call.writes == []
    for path in ("/backup/merge", "/backup/replace"):
        assert ana.post(path, ("file", text)).status == 422
        assert ana.call.writes == []


def test_a_large_backup_comes_in() -> None:
    ana = reader()
    many = [entry for n in range(700) for entry in job(f"j{n}", "Acme", fit="why " * 100)]
    preview = look_into(ana, file_of(*many))
    assert "2800 new entries" in preview
    ana.press(preview, "Restore")
    assert len(ana.notebook.story.jobs) == 700


def test_replacing_asks_for_a_download_first() -> None:
    ana = reader(stored(a1=job()) | {"drafts/j1/thanks": "Dear Dana"})
    text = file_of(*job("j2", "Beta"), **{"j2/thanks": "Dear Omar"})
    preview = look_into(ana, text)
    with pytest.raises(StopIteration):
        preview.form("Replace what is here")
    assert ana.post("/backup/replace", ("file", text)).status == 422
    assert ana.call.writes == []
    ready = ana.press(preview, "First download")
    assert "Acme" in effect(ana, "download")["text"]
    ana.press(ready, "Replace what is here")
    assert [each.company for each in ana.notebook.story.jobs] == ["Beta"]
    assert "Acme" not in everything(ana.records)
    assert ana.records["drafts/j2/thanks"] == "Dear Omar"
    assert "drafts/j1/thanks" not in ana.records
    # First the new, then away with the old.
    assert [write.value is None for write in ana.call.writes] == [False, False, True, True]


def test_what_changed_since_the_download_is_not_replaced() -> None:
    ana = reader(stored(a1=job()))
    ready = ana.press(look_into(ana, file_of(*job("j2", "Beta"))), "First download")
    ana.notebook.put("entries/a2", stored(a2=job("j3", "Gamma"))["entries/a2"])
    refused = ana.press(ready, "Replace what is here")
    assert refused.status == 422
    assert "Download it again first" in refused.alert
    assert ana.call.writes == []


def test_replacing_leaves_what_cannot_be_read_and_what_was_erased() -> None:
    records = stored(a1=[ERASED], a2=job("j3", "Gamma")) | {
        "entries/broken": "half",
        "preferences/x": "y",
    }
    ana = reader(records)
    ana.press(
        ana.press(look_into(ana, file_of(*job(), *job("j2", "Beta"))), "First download"),
        "Replace what is here",
    )
    assert [each.company for each in ana.notebook.story.jobs] == ["Beta"]
    assert ana.records["entries/broken"] == "half"
    assert ana.records["preferences/x"] == "y"
    assert "Acme" not in everything(ana.records)


def test_a_job_erased_on_the_other_device_is_erased_here_when_the_reader_agrees() -> None:
    ana = reader(stored(a1=[*job(), *job("j2", "Beta")]))
    preview = look_into(ana, file_of(ERASED))
    assert "they will be erased here too" in preview
    assert "Acme" in preview
    ana.press(preview, "Merge")
    assert "Acme" not in everything(ana.records)
    assert [each.company for each in ana.notebook.story.jobs] == ["Beta"]


def test_a_job_erased_here_does_not_come_back() -> None:
    ana = reader(stored(a1=[ERASED]))
    preview = look_into(ana, file_of(*job()))
    assert "1 job was erased here for good, and stays erased" in preview
    assert "nothing to merge" in preview


def storage_of(records: dict[str, str]) -> str:
    """The file that the page's shell gives out where the tracker cannot start."""
    document = {"format": "afterview-storage", "prefix": "afterview:/:", "records": records}
    return json.dumps(document, indent=1)


def test_what_was_downloaded_when_the_tracker_could_not_start_is_restored() -> None:
    records = stored(a1=job(), a2=job("j2", "Beta")) | {
        "drafts/j1/thanks": "Dear Dana",
        "preferences/zone": "Europe/London",
    }
    ana, other = reader(records), reader()
    preview = look_into(other, storage_of(records))
    assert other.records == {}
    assert "8 new entries, 2 new jobs" in preview
    assert "1 new draft" in preview
    assert "1 setting of the device" in preview
    other.press(preview, "Restore")
    assert other.call.announce == "Restored: 2 new jobs, 8 new entries."
    other.open_notebook()
    assert other.notebook.story == ana.notebook.story
    assert other.records["drafts/j1/thanks"] == "Dear Dana"
    assert other.notebook.chosen_zone == "Europe/London"
    assert [act.id for act in other.notebook.ledger.acts()] == ["a2", "a1"]
    assert "All of it is here already" in look_into(other, storage_of(records))


def test_what_cannot_be_read_in_it_is_said_kept_and_can_be_downloaded() -> None:
    ana = reader(stored(a9=job("j9", "Gamma")) | {"preferences/zone": "Asia/Kolkata"})
    broken = storage_of(
        stored(a1=job()) | {"entries/a2": '[{"id": "half', "preferences/zone": "Europe/London"}
    )
    preview = look_into(ana, broken)
    assert "What cannot be read" in preview.headings
    assert "1 record of the file is damaged" in preview
    assert '[{"id": "half' in preview
    assert "1 setting of the device is another one here, and stays" in preview
    screen = ana.press(preview, "Merge")
    assert screen.heading == "Backup"
    assert "1 record could not be read" in ana.call.announce
    assert "1 stored record cannot be read" in screen
    assert '[{\\"id\\": \\"half' in download(ana, screen, "Download what cannot")["text"]
    assert [each.company for each in ana.notebook.story.jobs] == ["Acme", "Gamma"]
    assert ana.notebook.chosen_zone == "Asia/Kolkata"
    assert "All of it is here already" in look_into(ana, broken)


def test_replacing_by_it_takes_everything_over() -> None:
    ana = reader(stored(a9=job("j9", "Gamma")) | {"preferences/zone": "Asia/Kolkata"})
    text = storage_of(
        stored(a1=job()) | {"entries/a2": "half", "preferences/zone": "Europe/London"}
    )
    ready = ana.press(look_into(ana, text), "First download")
    ana.press(ready, "Replace what is here")
    assert [each.company for each in ana.notebook.story.jobs] == ["Acme"]
    assert list(ana.notebook.ledger.unreadable.values()) == ["half"]
    assert ana.notebook.chosen_zone == "Europe/London"


def test_nothing_of_a_job_erased_elsewhere_is_left_drafts_included() -> None:
    ana = reader(stored(a1=job()) | {"drafts/j1/thanks": "Dear Dana of Acme"})
    ana.press(look_into(ana, file_of(ERASED, **{"j1/second": "of Acme"})), "Merge")
    assert "Acme" not in everything(ana.records)


def test_deleting_everything_offers_a_download_and_asks_first() -> None:
    ana = reader(stored(a1=job()) | {"preferences/x": "y", "entries/broken": "half"})
    confirm = ana.follow(ana.open("/backup"), "Delete everything")
    assert "1 job in 4 entries" in confirm
    assert "Acme" in download(ana, confirm)["text"]
    assert ana.records
    gone = ana.press(confirm, "Delete everything")
    assert effect(ana, "clear") == {"do": "clear"}
    assert ana.records == {}
    assert gone.heading == "Today"
    assert not ana.notebook.story.jobs


def test_a_real_upload_works_where_there_is_a_real_server() -> None:
    app = create_app(Notebook({}), base="/", prefix="")
    ids = iter("abc")
    call = Call(datetime.fromisoformat(NOW), "UTC", "en-GB", Device(), lambda: next(ids))

    def upload(content: bytes) -> tuple[int, str]:
        response = app.test_client().post(
            "/backup/restore",
            data={"file": (io.BytesIO(content), "backup.json")},
            environ_overrides={"afterview.call": call},
        )
        return response.status_code, response.text

    status, html = upload(file_of(*job()).encode())
    assert status == 200
    assert "Acme" in html
    assert upload(b"\xff\xfe\x00")[0] == 422
