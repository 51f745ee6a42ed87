"""Fit: a thank-you to an interviewer has a word on why its writer suits the job."""

from __future__ import annotations

from collections.abc import Iterator

from afterview.notes.checks.check import Chapter, Check, Found, Weighed
from afterview.notes.checks.example import FIT, RUTH, notes
from afterview.notes.checks.example import THANKS as THANKING
from afterview.notes.finding import WARNING
from afterview.notes.note import THANKS
from afterview.notes.reading import Reading
from afterview.notes.sayings import Saying

SAYS_FIT = Weighed(Saying.FIT)


def _no_qualification(reading: Reading) -> Iterator[Found]:
    if not reading.interviewers_addressed:
        return
    if not SAYS_FIT.said_in(reading):
        yield Found()


NO_QUALIFICATION = Check(
    name="no-qualification",
    chapter=Chapter.WRITE,
    kinds=THANKS,
    level=WARNING,
    message="Say briefly why you fit: one fact or small story that answers what you heard.",
    find=_no_qualification,
    flags=notes(
        "Thank you for the tour. I am very interested in this position.",
        "Thank you for your time on Monday. The flooded cellar has stayed with me, and I would love to join you.",
        "Thanks for meeting me. I enjoyed hearing about the maps. I am excited about the role.",
        "Thank you. I loved the tour, the tea and the story of the mayor's chair. I hope to hear from you soon.",
        "Thank you for a great conversation. I learned a lot about your plans and I am keen to join.",
        "Thank you for showing me the store. It was a wonderful experience, and I would be proud to join the team.",
        "Thank you for Monday. Your team is friendly and the building is beautiful. I want this job very much.",
        "Thanks for the chat about shelving. I am enthusiastic about the archive.",
        "Thank you for explaining the training programme. I am very interested.",
        "I appreciated your honesty about the backlog. I would be delighted to be part of the team.",
        "Thank you for the walk through the stacks. I kept thinking about the cellar. I am very keen.",
        "Thank you for your time. Please let me know if you need anything else. I am very interested in the job.",
    ),
    passes=(
        *notes(
            f"{THANKING} {FIT}",
            "Thank you for the tour. In my last post we brought the backlog from nine weeks to four.",
            "Thank you. Six years among parish maps have prepared me well for this, and I am keen.",
            "Thanks for Monday. I led a similar move at the county office and would do the same here.",
            "Thank you. I am careful with my hands and happy on Saturdays. I would love the job.",
            "Thanks. When I was a student I sorted my grandfather's letters, and I would love to go on.",
            "Thank you. We moved eleven thousand cards in one winter. I'd enjoy doing it again.",
            "Thank you for the tour. I believe that my background is a good match.",
            "Thank you. I speak Dutch, which would help with the charters.",
            "Thanks. Forty boxes a day is a rhythm I know, and I'd love to join.",
        ),
        *notes("Thank you for booking the train. I enjoyed the day.", to=(RUTH,)),
        *notes(
            "Thank you for arranging the day so well, and for the tea.",
            to=(RUTH,),
            interview_people=(),
        ),
    ),
)
