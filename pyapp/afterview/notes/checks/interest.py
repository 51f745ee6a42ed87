"""Interest: the note says that its writer wants this job."""

from __future__ import annotations

from collections.abc import Iterator

from afterview.notes.checks.asking import ASKS_NEXT_STEPS
from afterview.notes.checks.check import Chapter, Check, Found, Weighed
from afterview.notes.checks.example import FIT, notes
from afterview.notes.checks.example import THANKS as THANKING
from afterview.notes.checks.manner import PLEADS
from afterview.notes.checks.pressure import TAKES_FOR_GRANTED
from afterview.notes.finding import WARNING
from afterview.notes.note import FOLLOW_UPS, LATER, SECOND, THANKS, THIRD
from afterview.notes.reading import Reading
from afterview.notes.sayings import Saying

# Words of a later note that may just ask for news.
_SHORT = 40

SAYS_INTEREST = Weighed(Saying.INTEREST)


def _no_interest(reading: Reading) -> Iterator[Found]:
    """A third or later note of few words may just ask. Who pleads for the job or takes it for granted wants it."""
    if (
        reading.note.kind in (THIRD, LATER)
        and reading.words <= _SHORT
        and ASKS_NEXT_STEPS.said_in(reading)
    ):
        return
    if not any(each.said_in(reading) for each in (SAYS_INTEREST, PLEADS, TAKES_FOR_GRANTED)):
        yield Found()


NO_INTEREST = Check(
    name="no-interest",
    chapter=Chapter.WRITE,
    kinds=THANKS | FOLLOW_UPS,
    level=WARNING,
    message="Say that you are interested in this job.",
    find=_no_interest,
    flags=(
        *notes(
            "Thank you for your time. It was an interesting conversation.",
            "Thank you for the tour. I have catalogued maps for six years.",
            "Thanks for meeting me. The story of the cellar was great fun.",
            "Thank you for Monday. I hope that the shelves dry soon.",
            "I appreciated the tour. You work with an enthusiastic team.",
            "Thank you for your interest in my work.",
            "Thank you. I was interested to hear how the cellar flooded.",
            "Thanks for the tea. My references are below, and I am happy to answer questions.",
        ),
        *notes(
            "I am following up on our conversation of 2 March about the archivist post. Is there any news?",
            "Could you tell me whether you have decided on the archivist post?",
            "You had hoped to decide on the archivist post by the 6th.",
            kind=SECOND,
        ),
        *notes(
            "I am writing about the archivist post again. We spoke on the 2nd and I wrote on the 10th. You said that the"
            " board would meet on the 18th, and that the list would then be complete. Since then another week has gone"
            " by. Is there any news yet?",
            kind=THIRD,
        ),
    ),
    passes=(
        *notes(
            f"{THANKING} {FIT}",
            "Thank you for the tour. The role appeals to me more each time.",
            "Thank you. I would like this position even more now.",
            "Thanks for Monday. The job sounds right for me.",
            "Thank you. I hope very much for the post.",
            "Thank you for the tour. I left keener than I came.",
            "Thanks. I could see myself among those maps for years.",
            "Thank you. It is exactly what I have been looking for.",
            "Thank you for the tea. I would be proud to look after the maps with you.",
        ),
        *notes("Is there any news on the archivist post?", kind=THIRD),
        *notes("Do you know when the board will decide about the archivist post?", kind=LATER),
        *notes(
            "I am following up on our talk of 2 March. I remain very keen on the post.", kind=SECOND
        ),
    ),
)
