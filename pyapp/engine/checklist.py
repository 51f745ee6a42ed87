"""The checklist: the guide on one page to print, with the numbers that the rules use."""

from __future__ import annotations

from afterview.etiquette.policy import NUMBERS

# What to fill in by hand, and the headings with what to tick. `{few_days}` is that number of the policy, in words.
BLANKS = ("Company and job", "Interview on", "I met", "Arranged by", "I will hear by")
STAGES = (
    (
        "before-you-leave",
        "Before you leave",
        (
            "Ask everyone for a card, or for the spelling of the name and an address",
            "Ask what happens next, and by when you will hear",
            "Write down one thing you talked about with each person",
        ),
    ),
    (
        "thank-you",
        "Within {thank_you_within}",
        (
            "Thank each interviewer, each in a note of their own",
            "Thank whoever arranged the meeting or the travel",
            "No address? Search the invitation, ask your contact, or telephone the front desk. Never guess",
            "In it: thanks, something personal, why you fit, that you want it",
            "Not asked yet? Ask for the next steps",
            "Out of it: excuses, pressure, claims, pay. Stay under 120 words",
            "Read it aloud, let a friend read it, check every name, send it",
        ),
    ),
    (
        "waiting",
        "While you wait",
        (
            "Note the day by which you will hear. No day named? Take {assumed_hear_back} after the interview",
            "Write nothing before then. Go on with other applications",
        ),
    ),
    (
        "second-note",
        "{few_days} after that day",
        (
            "No word: send the second note. The job, the day they named, your interest, one question",
            "They need more time? Thank them, and note the new day. No day named? Take {assumed_extension}",
        ),
    ),
    (
        "third-note",
        "{several_days} after the second date",
        (
            "No word: send the third note, shorter still",
            "No second date, as nobody answered? Take {assumed_extension} after your second note",
        ),
    ),
    (
        "asked-again",
        "They ask you to wait again",
        (
            "Trust your gut. Real interest: write once more, {several_days} after the new date. In doubt: hold off",
        ),
    ),
    (
        "moving-on",
        "{final_patience} after your last note",
        (
            "Still nothing: move on, without a grudge. You may close the loop with a friendly line",
            "They asked you to stop: stop at once",
            "{interviews_without_offer} without an offer: have someone practise interviews with you",
        ),
    ),
)


def checklist(_: str) -> str:
    """The checklist as Markdown; there is only one."""
    numbers = {name: f"{number.default} {number.unit}" for name, number in NUMBERS.items()}
    blanks = "\n".join(f"- {blank}" for blank in BLANKS)
    stages = "\n\n".join(
        f"## [{_heading(title.format(**numbers))}](guide/{page}.md) {{ #checklist-{page} .background }}\n\n"
        + "\n".join(f"- {item.format(**numbers)}." for item in items)
        for page, title, items in STAGES
    )
    return (
        f'<div class="blanks" markdown>\n\n{blanks}\n\n</div>\n\n'
        f'<div class="checklist" markdown>\n\n{stages}\n\n</div>'
    )


def _heading(text: str) -> str:
    return text[0].upper() + text[1:]
