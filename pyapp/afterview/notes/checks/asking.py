"""Asking: what happens next, and which job a follow-up is about."""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterview.notes.checks.check import Chapter, Check, Found, Weighed
from afterview.notes.checks.example import FIT, GREETING, SIGN_OFF, changed, notes
from afterview.notes.checks.example import THANKS as THANKING
from afterview.notes.finding import WARNING
from afterview.notes.note import FOLLOW_UPS, OTHER, SECOND, THANKS
from afterview.notes.reading import Reading
from afterview.notes.sayings import Saying
from afterview.notes.sentences import Sentence
from afterview.notes.titles import named_in
from afterview.notes.wording import Wording

# --- no-next-steps-question

ASKS_NEXT_STEPS = Weighed(Saying.NEXT_STEPS)


def _no_next_steps_question(reading: Reading) -> Iterator[Found]:
    if not reading.note.hear_back_known and not ASKS_NEXT_STEPS.said_in(reading):
        yield Found()


NO_NEXT_STEPS_QUESTION = Check(
    name="no-next-steps-question",
    chapter=Chapter.WRITE,
    kinds=THANKS,
    level=WARNING,
    message="Ask what the next steps are and roughly when they will decide.",
    find=_no_next_steps_question,
    flags=notes(
        f"{THANKING} {FIT}",
        f"{THANKING} {FIT} I look forward to hearing from you.",
        f"{THANKING} {FIT} I am excited about the next steps.",
        f"{THANKING} {FIT} Please let me know if you need anything else.",
        f"{THANKING} {FIT} I hope to hear from you soon.",
        f"{THANKING} {FIT} Could you send me the article on damp?",
        f"{THANKING} {FIT} I look forward to the next steps in the process.",
        f"{THANKING} {FIT} How did the inventory go?",
        f"{THANKING} {FIT} I await your decision with interest.",
        f"{THANKING} {FIT} I am happy to provide references.",
        f"{THANKING} {FIT} Have the boxes dried?",
        f"{THANKING} {FIT} I can't wait to hear what comes next.",
        hear_back_known=False,
    ),
    passes=(
        *notes(
            f"{THANKING} {FIT} What are the next steps?",
            f"{THANKING} {FIT} When do you expect to decide?",
            f"{THANKING} {FIT} I would be grateful to know roughly when you will decide.",
            f"{THANKING} {FIT} I forgot to ask what happens next.",
            f"{THANKING} {FIT} Please let me know what the next step is.",
            f"{THANKING} {FIT} Could you share the timeline?",
            f"{THANKING} {FIT} May I ask how the decision will be made, and by when?",
            f"{THANKING} {FIT} I was wondering when I might hear back.",
            f"{THANKING} {FIT} Do you know when the panel will choose?",
            f"{THANKING} {FIT} If you could tell me about the timing, that would help me plan.",
            f"{THANKING} {FIT} Where do we go from here?",
            hear_back_known=False,
        ),
        *notes(f"{THANKING} {FIT}"),
    ),
)


# --- no-reference

_INTERVIEW = Wording(
    """
    (interview|interviewed|interviews|interviewing|assessment day|assessment centre|assessment center|trial shift|trial day|phone screen|screening|second round|first round|final round|panel|shadow day|taster day)
    (conversation|conversations|discussion|discussions|chat|talk|meeting|visit|call|phone call) ~1 (we had|with you|on (<weekday>|the|<month>|#)|of (<weekday>|the (<ordinal>|#)|<month>|#)|last (week|month|<weekday>)|this (week|morning)|yesterday|earlier|two weeks|a week|the other day)
    (our|your|the|my|this|that) [~2] (conversation|conversations|discussion|discussions|chat|chats|talk|talks|meeting|meetings|visit|call|video call|session|tour)
    (we|i|you and i) [~2] (spoke|talked|met|chatted|discussed|sat down|were speaking|last spoke|last met|last talked) ~3
    (met|meet|meeting|speaking|talking|spoke|spoken|talked|chatting|seeing|saw|visiting|visited|came to see|came in to) [~1] (with you|to you|you|with|your)
    (showing|showed|shown|walked|walking|took|taking) me (round|around|the|your|through)
    since (the|<weekday>|last|i came|i visited|we|our) ~3
    my (day|days|morning|afternoon|hour|visit|tour|time|trial|shift|week|lesson|audition|demo|presentation) ~1 (with|at|in|among|on|of|for) ~4
    (you|board|panel|governors|trustees|they|committee|he|she) ~2 (asked|questioned|quizzed|grilled|tested|examined|cross examined|interrogated|heard) me ~4
    i (answered|explained|told|described|showed|played|sang|read) ~4 (you|your|questions) ~3
    (answering|answered|asked|asking|your|forty|fifty|many|all those|hundred) ~2 (questions|question) ~2 &! (any|further|more|if|have)
    (<number> (days|weeks|months)|<weekday>|<number> ~1 (days|weeks|months)) ago ~3 i (lay|sat|stood|came|was|climbed|walked|drove|sang|played) ~4
    (audition|trial|assessment|taster|presentation|demo lesson|sample lesson|test day)
    """
)
# A job with a name of its own: "the chaplaincy post", "the Kita job".
_NAMED_JOB = re.compile(
    r" (\w+) (?:job|position|role|post|vacancy|opening|internship|apprenticeship|gig) "
)
_NO_NAME = frozenset(
    "the this your that a an open available advertised vacant exciting great same new my our any such job wonderful interesting"
    " perfect right ideal amazing fantastic current next first dream other another of for in and to good one 's current key important"
    " potential particular possible permanent temporary full part time remote their its last previous former every each no".split()
)


def _no_reference(reading: Reading) -> Iterator[Found]:
    """Which of their openings this is about: the role's name or the interview says it."""
    role = reading.note.role
    if not role:
        return
    everything = (*reading.subject, *reading.sentences)
    if any(_INTERVIEW.said_in(sentence) for sentence in everything):
        return
    if any(named_in(role, sentence) or _names_a_job(sentence) for sentence in everything):
        return
    yield Found()


def _names_a_job(sentence: Sentence) -> bool:
    return any(word not in _NO_NAME for word in _NAMED_JOB.findall(sentence.plain))


NO_REFERENCE = Check(
    name="no-reference",
    chapter=Chapter.WRITE,
    kinds=FOLLOW_UPS,
    level=WARNING,
    message="Name the job or the day you met, in the subject or in the first line.",
    find=_no_reference,
    flags=notes(
        "I wanted to ask if there is any news. I am still very interested.",
        "Is there any news? I would still love to join.",
        "You had hoped to decide by the 6th. I remain very keen.",
        "I hope that you are well. I am still interested and would be glad of an update.",
        "Do you know more yet? I would be happy to come by.",
        "I am following up on my application. I am still interested.",
        "I remain interested in the opportunity. Is there any news?",
        "When will you decide? I am keen to contribute.",
        "I sent you a note last week. I am still keen. Is there an update?",
        "I would still be delighted to join the team. Has a decision been made?",
        "I am writing to ask how things stand. I am as interested as ever.",
        "Any news on your side? My interest has not changed.",
        kind=SECOND,
        subject="Any news?",
    )
    + notes(
        "I would still love to work with you. Is there any news?",
        kind=SECOND,
        subject="Any news?",
        role="Social worker",
    ),
    passes=(
        *notes(
            "I am following up on our conversation of 2 March. I am still keen.",
            "Is there any news about the archivist post? I am still keen.",
            "Since the interview I have read your report. I am still keen.",
            "When we spoke on the 2nd you hoped to decide soon. I am still keen.",
            "Thank you again for showing me the archive. I am still keen. Is there any news?",
            "It was good to meet you on Monday. I am still keen. Is there news?",
            "I am still keen to be your archivist. Is there news?",
            "Our talk has stayed with me, and I am still keen.",
            kind=SECOND,
            subject="Any news?",
        ),
        *notes(
            "I would still like the ranger's job. Is there any news?",
            kind=SECOND,
            subject="Any news?",
            role="Senior Forest Ranger (North)",
        ),
        *notes("Is there any news? I am still keen.", kind=SECOND, subject="Archivist: any news?"),
        *notes(
            "Is there any news? I am still keen.", kind=SECOND, subject="Our interview on 2 March"
        ),
        *notes("Is there any news? I am still keen.", kind=SECOND, subject="Any news?", role=""),
        changed(kind=OTHER, subject="Hello", body=f"{GREETING}Any news?{SIGN_OFF}"),
    ),
)
