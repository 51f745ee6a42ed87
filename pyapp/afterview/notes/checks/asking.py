"""Asking: what happens next, and which job a follow-up is about."""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterview.notes.checks.check import Chapter, Check, Found
from afterview.notes.checks.example import FIT, GREETING, SIGN_OFF, changed, notes
from afterview.notes.checks.example import THANKS as THANKING
from afterview.notes.finding import WARNING
from afterview.notes.note import FOLLOW_UPS, OTHER, SECOND, THANKS
from afterview.notes.reading import Reading
from afterview.notes.sentences import Sentence
from afterview.notes.titles import named_in
from afterview.notes.wording import Wording

# --- no-next-steps-question

_NEXT = (
    "next step|next steps|next stage|next stages|next round|happens next|happen next|comes next|come next|what happens|what follows"
    "|timeline|timelines|timetable|timing|time frame|timeframe|timescale|time scale|time line|decide|decides|deciding"
    "|decided|decision|decisions|choose|chooses|choosing|chosen|choice|process|hear back|outcome|result|results"
    "|move forward|moving forward|proceed|from here|selection|finalise|finalize|what is next|what 's next"
    "|what comes|another step|further step|later stage|steps|stages|make up your mind|second interview|further interview"
    "|second round|another interview|another round|other rounds"
)
_WHO = (
    "you|i|we|they|it|someone|somebody|people|candidates|applicants|one|everyone|the others|a decision|an answer|news|word|hr|things|"
    "(the|your|a) ~1 (panel|board|team|decision|committee|choice|process|company|client|selection|answer|result|results|others|position|post|job|role|list|agency|school|hospital|director|manager|head|trustees|partners|governors|council)"
)
_QUESTION = Wording(
    f"""
    (what|when|how|where|who|which|could|can|would|do|does|is|are|will|may|might|should|any|have|has|by when|at what|if|whether|about|on|of) ~~14 ({_NEXT})
    (when|how soon|how long|by when|until when|what day|which day|what date|about when|roughly when|around what time|at what point) ~2 (will|do|does|might|may|can|could|should|would|are|is|shall|till|until|before) ~1 ({_WHO}) ~2 (decide|know|hear|pick|choose|settle|write|call|ring|be|have|let|tell|expect|likely|make|making|made|contact*|finish|conclude|get back|invite|planning|plan|hope|hoping|think|look|looking|take|takes|come|reach|announce*|inform|learn|follow)
    (when|until when|by when|how soon) (it|you|they|a decision|the decision|i|we) ~2 (decided|decide|know|will|might|can|could|may|should|choose|hear|end|ends|picked|chosen|expect|plan|hope|is|are)
    (next steps|next step|timeline|timetable|timing|timescale|time frame|timeframe) ~6 ?
    (what is next|what 's next|what next|what then|where do we go|where to from|how does it go on|what should i expect) ~4
    (by when|when|until when) ?
    when ~1 (will|might|may|would|does|do|can|is|are|should) ~4 (give|giving|deliver|reach|meet|sit|sits|pronounce|vote|rule|pick|be picked|be known|be settled|have someone|have somebody|make|announce|come down|speak) ~5 ?
    (what|what 's|what is) ~1 (comes|come|follows|happens|plan|is) ~1 (after|now|then|next|from here|from now|after this|to come) ~2 ?
    (will|would|is|are|might|does) ~1 (there|i|it) ~2 (trial|second|another|further|more|be called|be asked|get a|have a) ~4 ?
    (hear|know|learn|expect) ~4 (by when|when|how soon) ~2
    (by when|around what time|at what point|by what (date|day|time)) ~8
    how long ~4 (take|takes|process|expect|last|lasts)
    (what|when) ~3 (expect|expected) ~2
    when ~6 (expected|expect)
    """
)
_INDIRECT = Wording(
    f"""
    (let me know|tell me|drop me ~3|give me ~3|send me ~3|shout|holler|lmk|text me|ring me|write to me) ~3 (how|when|what|where|as soon as|once|which way|either way|the outcome|the result|after the|by when|your decision|what you) ~6
    (keep me|keeping me) ~1 (posted|informed|updated|in the loop|in the picture|abreast) ~2
    (date|timescale|timeline|timing|timetable|rough idea|ballpark|hint|inkling|clue|idea|pointer|word) ~8 & (would|could|grateful|glad|kind|help|helps|welcome|appreciate|nice|love|useful|handy|obliged) & (when|timing|timescale|timeline|date|decide|decision|next|long|soon|by|process|hear|plan|stage|stages)
    (not|never|forgot|nobody) ~3 (mention*|say|said|tell|told|ask|asked|catch|caught|hear|remember|know|clear|sure) ~3 (when|how long|how soon|what happens|what comes|who decides|by when|what the next|how it works|the date|the timing) ~4
    (when|how soon|how long|what) ~6 (i do wonder|i wonder|may i ask|might i ask|if i may|if you can say|if you know) ~3
    (not know|no idea|unsure|wonder*|not sure|curious|not told|never said|forgot to ask) ~4 (how long|when|how soon|what) ~10 & (told|thankful|grateful|glad|ask|know|learn|hear|like|these things|take|takes|you|decide) ~2
    (thankful|grateful|glad|obliged|pleased) to be told ~6
    (would|could|should|will|shall|d|may|might|can) ~2 (be|love|like|appreciate|help|welcome|mind|it be|i ask|i know|you) ~6 (know|hear|learn|understand|find out|told|tell|share|say|advise|hearing|knowing|ask|information|update|insight|idea|indication|guidance|sense|clarify|outline|inform|clarity|detail|details|word|let me know|give) ~8 ({_NEXT})
    (would|could) ~2 (be|love|like|appreciate|welcome) ~4 (<a>|any|some|more) ~3 (timeline|timing|next steps|timescale|time frame|timeframe|rough date|idea of when|indication of|sense of|information about|details about|details on)
    (please|kindly|do|just|if you (could|can|would|know|have|get)|can you|could you|might you|would you) ~4 (let me know|tell me|share|advise|inform me|say|give me|confirm|update me|drop me|send me|write me|keep me|fill me|outline|point me) ~8 ({_NEXT})
    (let me know|tell me|advise me|fill me in) ~5 (next step|next steps|next stage|timeline|timing|what happens|when you|when the|when i|how the process|by when|what the next|about when|roughly when|timescale)
    (i|we) ~3 (wonder|wondering|wondered|curious|ask|asked|asking|forgot to ask|not ask|not get to ask|meant to ask|should have asked|wanted to ask|like to ask|not know|unsure|not sure|not clear|uncertain|no idea|not certain|interested to know|interested to hear|keen to know|keen to hear|keen to learn|happy to know|happy to hear|glad to know|glad to hear|grateful to know|grateful to hear|eager to know|want to know|like to know|love to know|hoping to learn|hoping you) ~10 ({_NEXT})
    (forgot|did not|neglected|omitted|failed|meant|never|should have|wanted|like|love|one question|question|questions|grateful|glad|helpful|useful|appreciate*|curious|wonder*|good|great|kind|nice) ~~14 (what happens|what the next|what comes|what is next|what 's next|how the process|the next steps are|when you|when i (might|could|can|may|should|would)|timeline|how long|how soon|next steps might|what follows|your timing|by when|the timing|the timescale)
    (please|could you|can you|would you|kindly) ~5 (write|tell|let|drop|call|ring|email|message|say) ~3 (when|how soon|by when|how the|how it|how you) ~6
    (help|helps|useful|handy|good|great|nice|lovely) ~8 (idea|notion|sense|indication|word|news|estimate) ~4 (timetable|timeline|timing|timescale|when|time frame|timeframe|schedule|decision|dates|next)
    (any|some|a|rough) ~1 (idea|notion|clue|thoughts) ~2 (when|how long|how soon|about when|of when|of your|of the) ~6
    (help|helps|useful|good|lovely|handy|great) ~3 (to know|know|to hear) ~2 (when|roughly when|how long|how soon|by when|about when|what) ~8
    (any|an|some|a) ~2 (idea|indication|sense|word|news|information|hint|guidance|clue|details|update|insight|light|pointer|estimate) ~3 (on|of|about|as to|when|how|what|regarding|into) ~8 ({_NEXT}) ~8
    """,
    """
    (look|looking) forward ~14
    (await|awaiting|eager to hear|excited (for|about)|can not wait|ready for|happy to (move|proceed|take)) ~8
    (need|needs|want|require) ~1 (anything|any|more|further|additional) ~8
    (hope|hoping) to hear ~4
    """,
)

# A statement that asks, with what is asked in the same sentence.
_ASKING_FOR_IT = Wording(
    """
    (please|kindly|let me know|tell me|share|fill me in|drop me|send me|advise me|keep me)
    (grateful|glad|happy|appreciate|helpful|useful|helps|help|love|lovely|nice|good|kind) ~~8 (to|if|know|hear|for)
    (wonder|wondering|wondered|curious|ask|asked|asking|unsure|not sure|not clear|no idea|idea|notion|interested)
    (forgot|did not|neglected|omitted|failed|meant|never|should have) ~3 (ask|get to ask|asked|say|find out|hear|catch)
    (if|should) you ~1 (could|know|can|would|have|happen)
    (would|should|could) like to (know|hear|ask|learn|find out|understand)
    """,
    """
    (look|looking) forward ~14
    (can not wait|await|awaiting|excited (for|about|to)|eager to) ~10
    """,
)


# A question with one of these looks ahead.
_AHEAD = Wording(
    """
    (how many|further procedure|procedure|second visit|another visit|visit to come|following steps|before (half term|christmas|easter|the (end|holidays|summer)|term|<weekday>|<month>)|after (half term|easter|christmas|the (holidays|summer)))
    (when|how soon|how long|how many more|by when|what day|which day|what date|timings|timescale|timetable|timeline|schedule|decide|decides|deciding|decision|choose|choosing|pick|know by|know before|know yet)
    (hear|hearing|fill (the|it|this)|appoint|next|stage|stages|round|rounds|process|step|steps|from here|to expect|can i expect|should i expect|happens|happen|comes after|shortlist|outcome|result|results|verdict|news|word by|word before|be in touch|letting ~2 know|let ~2 know|trial day|second interview|many more people|other people|the others)
    """,
    """
    when (did|was|were|is your|you (were|had|opened|started|first)) ~4
    (how|what) (was|were|did) ~6
    """,
)


def _no_next_steps_question(reading: Reading) -> Iterator[Found]:
    if reading.note.hear_back_known:
        return
    asked = any(
        sentence.question or _ASKING_FOR_IT.said_in(sentence)
        for sentence, _ in reading.says(_QUESTION)
    ) or any(sentence.question for sentence, _ in reading.says(_AHEAD))
    if not asked and not reading.has(_INDIRECT):
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
        *notes("Is there any news? I am still keen.", kind=SECOND, subject="Archivist: any news?"),
        *notes(
            "Is there any news? I am still keen.", kind=SECOND, subject="Our interview on 2 March"
        ),
        *notes("Is there any news? I am still keen.", kind=SECOND, subject="Any news?", role=""),
        changed(kind=OTHER, subject="Hello", body=f"{GREETING}Any news?{SIGN_OFF}"),
    ),
)
