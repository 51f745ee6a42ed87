"""Writing a note: the draft, what there is to say about it, and how it goes out."""

from __future__ import annotations

import json
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from afterview.etiquette.example import person
from afterview.exchange.proofread import Answered, Asked, link_of, read_link
from afterview.web import Call
from afterview.web.drafts import Draft, read_draft
from afterview.web.note import LONGEST_MAIL, mail_address
from tests.web.browsing import Reader, Screen
from tests.web.telling import (
    DANA,
    KIM,
    MEI,
    OMAR,
    RUTH,
    interview,
    promised,
    reader,
    reported,
    sent,
    through,
)

GOOD = """Dear Dana,

Thank you for your time on Monday, and for telling me about the flooded archive. I keep thinking about the shelves.

Ten years of editing under deadlines would serve your magazine well, and I would very much like to join the team as \
an editor.

Could you tell me what the next steps are, and roughly when you will decide?

Best wishes,
Ana Lima"""


def met_two(*more: dict[str, object], now: str = "2026-06-01T17:00") -> Reader:
    return reader(DANA, OMAR, interview(people=("dana", "omar")), *more, now=now)


def editor(ana: Reader, whom: str = "Thank Dana Reyes") -> Screen:
    today = ana.open("/")
    return ana.follow(today, "Write it", today.card(whom))


def body(page: Screen) -> str:
    (text,) = (each for each in page.fields if each.get("name") == "body")
    return "".join(str(child) for child in text.children).removeprefix("\n")


def drafts(ana: Reader) -> list[Draft]:
    return [read_draft(text) for key, text in ana.records.items() if key.startswith("drafts/")]


def known(ana: Reader) -> Screen:
    """The editor, once the reader has told what the note builds on."""
    return ana.press(
        editor(ana),
        "Put this into the draft",
        me="Ana Lima",
        topic="the flooded archive",
        fit="ten years of editing under deadlines",
    )


def test_the_card_leads_to_a_draft_that_names_its_reader() -> None:
    ana = met_two()
    page = editor(ana)
    assert page.heading == "Thank Dana Reyes"
    assert "dana@acme.example" in page
    assert body(page).startswith("Dear Dana,")
    assert "[your name]" in body(page)
    assert ana.records.keys() == met_two().records.keys(), "looking at it stores nothing"


def test_what_is_told_once_is_in_the_draft() -> None:
    ana = met_two()
    page = known(ana)
    assert page.heading == "Thank Dana Reyes"
    for told in ("Ana Lima", "the flooded archive", "ten years of editing"):
        assert told in body(page)
    assert "[" not in body(page)
    assert "Nothing to put right." in page
    assert reported(ana, "me-set")["name"] == "Ana Lima"
    assert reported(ana, "job-corrected")["fit"] == "ten years of editing under deadlines"
    assert reported(ana, "interview-corrected")["topics"] == {"dana": "the flooded archive"}


def test_a_draft_with_blanks_leads_to_where_they_are_told() -> None:
    ana = met_two()
    page = editor(ana)
    assert page.link("Tell it once") == "#me"
    ana.press(page, "Put this into the draft", me="Ana Lima")
    page = editor(ana)
    assert page.link("Tell it once") == "#topic"
    page = known(ana)
    assert "Tell it once" not in page
    (place,) = (each for each in page.root.all() if "data-focus" in each.attributes)
    assert "To Dana Reyes" in place.text, "the filled text is what one sees"


def test_a_typed_draft_gets_its_blanks_filled_and_stays_as_it_is() -> None:
    ana = met_two()
    ana.press(
        editor(ana), "Keep the draft", body="Dear Dana,\n\nMine.\n\nBest wishes,\n[your name]"
    )
    page = known(ana)
    assert body(page) == "Dear Dana,\n\nMine.\n\nBest wishes,\nAna Lima"


def test_a_draft_is_kept_as_typed() -> None:
    ana = met_two()
    ana.press(editor(ana), "Keep the draft", subject="Hello", body="Dear Dana,\r\n\r\nhalf a")
    assert [draft.text for draft in drafts(ana)] == [("Hello", "Dear Dana,\n\nhalf a")]
    ana.open_notebook()
    assert body(editor(ana)) == "Dear Dana,\n\nhalf a"
    (key,) = (key for key in ana.records if key.startswith("drafts/"))
    assert key.startswith("drafts/j1/"), "whoever erases the job finds it"


def test_a_draft_that_cannot_be_read_is_shown_as_it_is() -> None:
    ana = met_two()
    ana.press(editor(ana), "Keep the draft", body="x")
    (key,) = (key for key in ana.records if key.startswith("drafts/"))
    for text in ("not json {", "[1]", '{"subject": 1}', "[" * 5000):
        ana.records[key] = text
        ana.open_notebook()
        assert body(editor(ana)) == text


def test_other_wordings_are_other_and_ask_before_they_replace_what_was_typed() -> None:
    ana = met_two()
    first = known(ana)
    second = ana.press(first, "Other wordings")
    assert body(second) != body(first)
    assert "Ana Lima" in body(second)
    mine = body(second) + "\nP.S. Mine."
    asked = ana.press(second, "Other wordings", body=mine)
    assert asked.status == 422
    assert "You changed this text" in asked.alert
    assert body(asked) == mine
    third = ana.press(asked, "Replace my text")
    assert body(third) not in (body(first), body(second), mine)


def test_a_draft_is_discarded_only_when_that_is_confirmed_and_the_proposal_comes_back() -> None:
    ana = met_two()
    proposed = body(known(ana))
    kept = ana.press(editor(ana), "Keep the draft", body=GOOD)
    asked = ana.press(kept, "Discard the draft", body=GOOD + "\nP.S. More.")
    assert asked.status == 422
    assert "Discard this draft?" in asked.alert
    assert body(asked) == GOOD + "\nP.S. More."
    assert [draft.body for draft in drafts(ana)] == [GOOD]
    again = ana.press(asked, "Keep it")
    assert body(again) == GOOD + "\nP.S. More."
    after = ana.press(ana.press(again, "Discard the draft"), "Discard my draft")
    assert (after.heading, body(after)) == ("Thank Dana Reyes", proposed)
    assert not [key for key in ana.records if key.startswith("drafts/")]
    assert [write.value for write in ana.call.writes] == [None], "a full storage is no hindrance"
    assert "discarded" in ana.call.announce
    ana.open_notebook()
    assert body(editor(ana)) == proposed


def test_what_the_reader_did_not_write_is_discarded_without_a_question() -> None:
    ana = met_two()
    first = known(ana)
    ana.press(first, "Discard the draft")
    assert ana.call.writes == []
    other = ana.press(first, "Other wordings")
    assert body(ana.press(other, "Discard the draft")) == body(first)
    assert drafts(ana) == []


def test_reasons_for_dismissing_are_not_thrown_away_unasked() -> None:
    ana = met_two()
    page = ana.press(known(ana), "Keep the draft", body=GOOD.replace("Dear Dana", "Dear Diana"))
    page = ana.press(page, "Dismiss", reason="She calls herself so")
    assert ana.press(page, "Discard the draft").status == 422


def test_two_people_of_one_interview_get_two_texts() -> None:
    ana = met_two()
    known(ana)
    dana, omar = body(editor(ana)), body(editor(ana, "Thank Omar Haddad"))
    assert dana.split("\n\n")[1] != omar.split("\n\n")[1]


def test_a_copy_of_the_other_note_is_an_error() -> None:
    ana = met_two()
    known(ana)
    ana.press(editor(ana), "Keep the draft", body=GOOD)
    page = ana.press(
        editor(ana, "Thank Omar Haddad"), "Keep the draft", body=GOOD.replace("Dana", "Omar")
    )
    assert "Put this right." in page
    beside = ana.follow(page, "All side by side")
    assert [each for each in beside.headings if each in ("Dana Reyes", "Omar Haddad")]
    assert "flooded archive" in beside


def test_findings_come_alone_while_typing_and_store_nothing() -> None:
    ana = met_two()
    page = editor(ana)
    (form,) = (each for each in page.root.all("form") if each.get("data-live"))
    before = dict(ana.records)
    call = Call(ana.now, ana.zone, ana.locale, ana.device, lambda: "x")
    response = ana.client.open(
        form.get("data-live"),
        method="POST",
        data={"subject": "Hello", "body": "Dear Diana,\n\nI deserve this job.\n\nBest,\nAna"},
        environ_overrides={"afterview.call": call},
    )
    html = response.get_data(as_text=True)
    assert response.status_code == 200
    assert "<h1" not in html
    assert "data-start" in html
    assert call.writes == []
    assert ana.records == before


def test_what_is_wrong_stops_the_note() -> None:
    ana = met_two()
    page = ana.press(editor(ana), "Send by e-mail")
    assert page.status == 422
    assert "put right before this goes out" in page.alert
    assert ana.call.effects == []


def test_what_one_may_think_about_asks_first() -> None:
    ana = met_two()
    text = GOOD.replace("Could you tell", "I deserve this job. Could you tell")
    page = ana.press(known(ana), "Send by e-mail", body=text)
    assert page.status == 422
    assert "Is this how you want to send it?" in page.alert
    assert ana.call.effects == []
    after = ana.press(page, "Send it anyway")
    assert after.heading == "Did it go out?"
    assert [each["do"] for each in ana.call.effects] == ["open"]


def test_what_is_dismissed_with_a_reason_stops_nothing_until_its_words_change() -> None:
    ana = met_two()
    page = ana.press(known(ana), "Keep the draft", body=GOOD.replace("Dear Dana", "Dear Diana"))
    assert page.text.count("Put this right.") == 1
    page = ana.press(page, "Dismiss", reason="She calls herself so")
    assert "Put this right." not in page
    assert "She calls herself so" in page
    assert ana.press(page, "Send by e-mail").heading == "Did it go out?"
    again = ana.press(page, "Take it seriously again")
    assert "Put this right." in again
    changed = ana.press(page, "Keep the draft", body=GOOD.replace("Dear Dana", "Dear Donna"))
    assert "Put this right." in changed


def test_a_mail_opens_with_everything_in_it_and_is_recorded_only_on_yes() -> None:
    ana = met_two()
    out = ana.press(known(ana), "Send by e-mail", subject="Thank you: editor & more", body=GOOD)
    (effect,) = ana.call.effects
    parts = urlsplit(effect["url"])
    fields = parse_qs(parts.query)
    assert (parts.scheme, unquote(parts.path)) == ("mailto", "dana@acme.example")
    assert fields["subject"] == ["Thank you: editor & more"]
    assert fields["body"] == [GOOD.replace("\n", "\r\n")]
    assert "%0D%0A" in parts.query
    assert "+" not in parts.query
    assert not any("note-sent" in text for text in ana.records.values())
    today = ana.press(out, "Yes, it went out")
    told = reported(ana, "note-sent")
    assert (told["note"], told["people"], told["via"]) == ("thank-you", ["dana"], "email")
    assert (told["subject"], told["body"]) == ("Thank you: editor & more", GOOD)
    assert told["interview"] == "i1"
    assert drafts(ana) == []
    assert not [card for card in today.cards if "Thank Dana" in card.text]
    assert [card for card in today.cards if "Thank Omar" in card.text]


def test_what_did_not_go_out_after_all_is_a_draft_again() -> None:
    ana = met_two()
    out = ana.press(known(ana), "Send by e-mail", subject="Thank you", body=GOOD)
    today = ana.press(out, "Yes, it went out")
    assert drafts(ana) == []
    ana.press(today, "Undo")
    assert [draft.text for draft in drafts(ana)] == [("Thank you", GOOD)]
    assert body(editor(ana)) == GOOD


def test_a_newer_draft_is_not_overwritten_by_what_did_not_go_out() -> None:
    ana = met_two()
    page = known(ana)
    path = page.path
    today = ana.press(ana.press(page, "Send by e-mail", body=GOOD), "Yes, it went out")
    ana.press(ana.open(path), "Keep the draft", body="Newer.")
    ana.press(today, "Undo")
    assert [draft.body for draft in drafts(ana)] == ["Newer."]


def test_not_yet_records_nothing() -> None:
    ana = met_two()
    out = ana.press(known(ana), "Send by e-mail", body=GOOD)
    page = ana.follow(out, "Not yet")
    assert body(page) == GOOD
    assert not any("note-sent" in text for text in ana.records.values())


def test_a_text_too_long_for_a_mail_link_is_copied() -> None:
    ana = met_two()
    long = GOOD.replace("the shelves.", "the shelves." + " I learned a lot about paper." * 34)
    asked = ana.press(known(ana), "Send by e-mail", body=long)
    page = ana.press(asked, "Send it anyway")
    do = [each["do"] for each in ana.call.effects]
    assert do == ["copy", "open"]
    assert len(ana.call.effects[1]["url"]) <= LONGEST_MAIL
    assert "too long for a link" in page


def test_a_mail_address_keeps_what_people_write() -> None:
    address = mail_address(["a+b@x.example", "ü@x.example"], Draft("50 % & more?", "a\n\n#b=c"))
    assert address == (
        "mailto:a%2Bb@x.example,%C3%BC@x.example"
        "?subject=50%20%25%20%26%20more%3F&body=a%0D%0A%0D%0A%23b%3Dc"
    )


def test_copy_share_and_card_ask_afterwards_too() -> None:
    ana = met_two()
    page = ana.press(known(ana), "Keep the draft", body=GOOD)
    copied = ana.press(page, "Copy the text")
    assert ana.call.effects == [{"do": "copy", "text": GOOD}]
    assert copied.heading == "Did it go out?"
    ana.press(page, "Share")
    assert ana.call.effects[0]["do"] == "share"
    card = ana.press(page, "For a card by hand")
    assert "shelves" in card
    out = ana.follow(card, "I have written it")
    ana.press(out, "Yes, it went out")
    assert reported(ana, "note-sent")["via"] == "post"


def test_one_note_to_the_contact_is_recorded_for_each_person() -> None:
    ana = reader(
        KIM,
        person("lea", "Lea Marin"),
        RUTH,
        interview(people=("kim", "lea"), organisers=("ruth",)),
        now="2026-06-01T17:00",
    )
    page = editor(ana, "in one note to Ruth Ito")
    assert "who is asked to pass it on to" in page
    page = ana.press(page, "Put this into the draft", me="Ana Lima", topic="paper", fit="ten years")
    out = ana.press(page, "Send by e-mail")
    if out.status == 422:
        out = ana.press(out, "Send it anyway")
    assert ana.call.effects[0]["url"].startswith("mailto:ruth@acme.example?")
    ana.press(out, "Yes, it went out", people=["kim"])
    assert reported(ana, "note-sent")["people"] == ["kim"]


AGENCY = person("ruth", "Ruth Ito", role="recruiter")


def through_an_agency(**more: str) -> Reader:
    """Everything goes through Ruth Ito, whose address is not known."""
    return reader(DANA, AGENCY, through("ruth"), interview(), **{"now": "2026-06-01T17:00", **more})


def test_the_address_of_whom_everything_goes_through_is_asked_for_where_it_is_needed() -> None:
    ana = through_an_agency()
    page = editor(ana, "in one note to Ruth Ito")
    assert "No address is known yet: add one" in page
    assert page.link("No address") == "#address"
    page = ana.press(
        page,
        "Put this into the draft",
        address="ruth@agency.example",
        me="Ana Lima",
        topic="paper",
        fit="ten years of editing",
    )
    assert page.heading == "Thank Dana Reyes in one note to Ruth Ito"
    told = reported(ana, "person-corrected")
    assert (told["person"], told["email"]) == ("ruth", "ruth@agency.example")
    assert "Ruth Ito (ruth@agency.example)" in page
    assert "No address" not in page
    with pytest.raises(StopIteration):
        page.named("E-mail address of Ruth Ito, or another way to write to them")
    ana.press(page, "Send by e-mail")
    assert ana.call.effects[0]["url"].startswith("mailto:ruth@agency.example?")


def test_a_card_by_hand_says_where_it_goes_or_asks() -> None:
    ana = through_an_agency()
    page = ana.press(
        editor(ana, "in one note"), "Put this into the draft", me="Ana Lima", topic="paper", fit="ten years of editing"
    )  # fmt: skip
    card = ana.press(page, "For a card by hand")
    if card.status == 422:
        card = ana.press(card, "Send it anyway")
    assert "No address of Ruth Ito is known yet" in card
    asked = ana.follow(card, "No address of Ruth Ito")
    (field,) = (each for each in asked.fields if "data-focus" in each.attributes)
    assert field.get("name") == "address"
    ana.press(asked, "Put this into the draft", address="12 Mill Lane, Leeds")
    assert reported(ana, "person-corrected")["reach"] == "12 Mill Lane, Leeds"
    assert "It goes to Ruth Ito (12 Mill Lane, Leeds)" in ana.open(card.path)


def test_the_card_of_today_asks_for_that_address_too() -> None:
    ana = through_an_agency()
    today = ana.open("/")
    card = today.card("in one note to Ruth Ito")
    after = ana.press(today, "Save", card, people__0__address="ruth@agency.example")
    assert "E-mail address of Ruth Ito" not in after
    later = through_an_agency(now="2026-06-10T10:00").open("/")
    assert "E-mail address of Ruth Ito" in later


def test_an_address_with_which_another_note_stands_for_this_one_leads_back() -> None:
    ana = reader(
        KIM,
        person("mei", "Mei Tan", role="hiring-manager"),
        interview(people=("kim", "mei")),
        now="2026-06-01T17:00",
    )
    page = ana.press(
        editor(ana, "Thank Mei Tan"), "Put this into the draft", address="mei@acme.example"
    )
    assert page.heading == "Today"
    assert page.card("in one note to Mei Tan")


def test_what_was_begun_for_a_note_that_another_one_replaces_is_still_there() -> None:
    ana = reader(
        KIM,
        person("mei", "Mei Tan", role="hiring-manager"),
        interview(people=("kim", "mei")),
        now="2026-06-01T17:00",
    )
    ana.press(editor(ana, "Thank Kim Novak"), "Keep the draft", subject="Hello", body="Begun.")
    ana.press(editor(ana, "Thank Mei Tan"), "Put this into the draft", address="mei@acme.example")
    page = editor(ana, "in one note to Mei Tan")
    assert "What you began for another note" in page.headings
    assert "Begun." in page
    assert "Begun." not in body(page)
    after = ana.press(page, "Discard it for good")
    assert "Begun." not in after
    assert drafts(ana) == []


def test_a_follow_up_to_several_can_go_one_by_one() -> None:
    ana = met_two(
        promised("2026-06-05"),
        sent("thank-you", "2026-06-01T18:00", "dana", "omar", interview="i1"),
        now="2026-06-10T10:00",
    )
    today = ana.open("/")
    page = ana.follow(today, "Write it")
    page = ana.press(page, "Put this into the draft", me="Ana Lima", fit="ten years of editing")
    assert body(page).startswith("Dear Dana and Omar,")
    out = ana.press(page, "Only to Omar")
    if out.status == 422:
        out = ana.press(out, "Send it anyway")
    (effect,) = ana.call.effects
    assert effect["url"].startswith("mailto:omar@acme.example?")
    assert "Dear%20Omar%2C" in effect["url"]


def test_a_greeting_to_one_of_several_keeps_the_title() -> None:
    ana = reader(
        person("weiss", "Dr. Hanna Weiss", email="weiss@acme.example"),
        DANA,
        interview(people=("weiss", "dana")),
        promised("2026-06-05"),
        sent("thank-you", "2026-06-01T18:00", "weiss", "dana", interview="i1"),
        now="2026-06-10T10:00",
    )
    page = ana.follow(ana.open("/"), "Write it")
    page = ana.press(page, "Put this into the draft", me="Ana Lima", fit="ten years of editing")
    assert body(page).startswith("Dear Dr. Weiss and Dana,")
    out = ana.press(page, "Only to Dr. Hanna Weiss")
    if out.status == 422:
        out = ana.press(out, "Send it anyway")
    assert "Dear%20Dr.%20Weiss%2C" in ana.call.effects[0]["url"]


def test_a_draft_too_long_for_the_journal_says_so() -> None:
    ana = met_two()
    page = ana.press(known(ana), "Send by e-mail", subject="x" * 301, body=GOOD)
    assert page.status == 422
    assert "The subject" in page.alert


def test_a_note_of_no_step_is_not_found() -> None:
    ana = met_two()
    for path in ("/jobs/j1/note/nothing", "/jobs/j9/note/x", "/jobs/j1/notes/i9"):
        assert ana.open(path).status == 404


def test_the_link_for_a_friend_holds_the_draft_and_nothing_else() -> None:
    ana = met_two()
    page = ana.press(known(ana), "Ask a friend", body=GOOD, subject="Thank you")
    assert "What is in the link" in page
    (button,) = (each for each in page.root.all("button") if "data-copy" in each.attributes)
    address = button.get("data-copy")
    assert address.startswith("/proofread/#1.")
    asked = read_link(address.partition("#")[2])
    assert isinstance(asked, Asked)
    assert (asked.note, asked.to, asked.subject, asked.body) == (
        "thank-you",
        ("Dana Reyes",),
        "Thank you",
        GOOD,
    )
    assert len(address) < 1000


def answer(ana: Reader, text: str, new: str, comment: str = "") -> str:
    (key,) = (key for key in ana.records if key.startswith("drafts/"))
    number = key.rpartition("/")[2]
    link = link_of(Answered(number, "Thank you", text, "Thank you", new, comment))
    assert isinstance(link, str)
    return f"/proofread/{link}"


def test_what_a_friend_changed_is_taken_piece_by_piece() -> None:
    ana = met_two()
    ana.press(known(ana), "Ask a friend", body=GOOD, subject="Thank you")
    new = GOOD.replace("the shelves", "those shelves").replace("Best wishes", "Kind regards")
    before = dict(ana.records)
    page = ana.open(answer(ana, GOOD, new, "Nice.\nShort."))
    assert "Nice. Short." in page
    assert ana.records == before, "opening it changes nothing"
    boxes = [each for each in page.fields if each.get("type") == "checkbox"]
    assert len(boxes) == 2
    assert body(ana.press(page, "Take what is ticked", body=[])) == GOOD
    assert ana.call.announce == "The draft stays as it was."
    after = ana.press(page, "Take what is ticked", body=["1"])
    assert ana.call.announce == "The draft is changed."
    assert body(after) == GOOD.replace("Best wishes", "Kind regards")
    again = ana.press(page, "Take what is ticked")
    assert body(again) == new


def test_a_place_that_changed_since_is_left_to_the_reader() -> None:
    ana = met_two()
    ana.press(known(ana), "Ask a friend", body=GOOD, subject="Thank you")
    path = answer(ana, GOOD, GOOD.replace("the shelves", "those shelves"))
    ana.press(editor(ana), "Keep the draft", body=GOOD.replace("the shelves", "my shelves"))
    page = ana.open(path)
    assert "changed these places since" in page
    assert body(ana.press(page, "Take what is ticked")) == GOOD.replace("the shelves", "my shelves")


def test_an_answer_to_a_draft_that_is_gone_can_still_be_read() -> None:
    ana = met_two()
    ana.press(known(ana), "Ask a friend", body=GOOD, subject="Thank you")
    path = answer(ana, GOOD, GOOD.replace("the shelves", "those shelves"), "Good luck!")
    bob = Reader()
    page = bob.open(path)
    assert "not in this browser" in page
    assert "Good luck!" in page
    assert "those" in page


@pytest.mark.parametrize(
    ("link", "said"),
    [
        ("hello", "no link to a note"),
        ("9.abc.z", "newer version"),
        ("1.abc", "cut off"),
        ("1.AAAAAAAA.z", "changed on its way"),
        ("1." + "A" * 30_000 + ".z", "larger than any"),
    ],
)
def test_a_broken_answer_says_what_is_wrong(link: str, said: str) -> None:
    page = Reader().open(f"/proofread/{link}")
    assert (page.status, page.heading) == (400, "This link cannot be opened")
    assert said in page.alert


def test_a_pasted_answer_is_put_together() -> None:
    ana = met_two()
    ana.press(known(ana), "Ask a friend", body=GOOD, subject="Thank you")
    link = answer(ana, GOOD, GOOD, "Fine.").rpartition("/")[2]
    page = ana.press(
        ana.open("/proofread"),
        "Open it",
        link=f"https://x.example/#/proofread/{link[:30]}\n {link[30:]}",
    )
    assert page.heading == "Your friend has read it"
    assert "would change nothing" in page


def test_erasing_the_job_erases_its_drafts() -> None:
    ana = met_two()
    ana.press(editor(ana), "Keep the draft", body="secret words")
    page = ana.open("/jobs/j1/erase")
    ana.post("/jobs/j1/erase")
    assert page.status == 200
    assert "secret words" not in json.dumps(ana.records)


def test_a_manager_alone_is_written_to() -> None:
    ana = reader(MEI, interview(people=("mei",)), now="2026-06-01T17:00")
    assert body(editor(ana, "Thank Mei Tan")).startswith("Dear Mei,")


def test_sent_without_the_editor_the_draft_goes_along_if_the_reader_says_so() -> None:
    ana = met_two()
    ana.press(editor(ana), "Keep the draft", body=GOOD)
    today = ana.open("/")
    page = ana.follow(today, "I sent it", today.card("Thank Dana Reyes"))
    ana.press(page, "Save")
    assert reported(ana, "note-sent")["body"] == GOOD
    assert drafts(ana) == []


def test_a_card_needs_no_subject() -> None:
    ana = met_two()
    page = known(ana)
    assert ana.press(page, "Send by e-mail", subject="", body=GOOD).status == 422
    card = ana.press(page, "For a card by hand", subject="", body=GOOD)
    assert card.heading == "For a card by hand"


@example(subject="", text="² people:", do="keep")  # a digit, and no number
@given(
    subject=st.text(max_size=40),
    text=st.text(max_size=200),
    do=st.sampled_from(["keep", "again", "mail", "copy", "share", "card", "friend", "nonsense"]),
)
def test_whatever_is_typed_has_an_answer(subject: str, text: str, do: str) -> None:
    ana = met_two()
    (path,) = (
        each.get("action") for each in editor(ana).root.all("form") if each.get("id") == "note-form"
    )
    typed = subject.encode(errors="replace").decode(), text.encode(errors="replace").decode()
    page = ana.post(path, ("do", do), ("subject", typed[0]), ("body", typed[1]))
    assert page.status in (200, 400, 422)
    if page.status != 400:
        assert drafts(ana)[0].text == (typed[0], typed[1].replace("\r\n", "\n")) or do == "again"
