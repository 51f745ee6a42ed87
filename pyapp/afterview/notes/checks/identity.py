"""Who, where and what: the reader's name, the writer's, the company's and the job's."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from afterview.notes.checks.check import Chapter, Check, Found
from afterview.notes.checks.example import (
    DANA,
    FIT,
    OMAR,
    SIGN_OFF,
    bodies,
    changed,
    thanks,
)
from afterview.notes.checks.example import (
    THANKS as THANKING,
)
from afterview.notes.companies import is_to_be_joined, kind, other_companies
from afterview.notes.finding import ERROR, WARNING
from afterview.notes.greeting import called_names, is_common_word, is_office
from afterview.notes.names import (
    has_title,
    is_pet_name,
    is_same_person,
    misspelt,
    nearly,
    plain,
    same_script,
    words_of_name,
)
from afterview.notes.nicknames import RELATIVES
from afterview.notes.note import KINDS, Addressee
from afterview.notes.reading import Reading
from afterview.notes.sayings import Saying, for_a_pattern, naming, weigh
from afterview.notes.sign_off import is_own_name
from afterview.notes.titles import other_titles, title_in_subject

# --- wrong-name


def _wrong_name(reading: Reading) -> Iterator[Found]:
    known = [person.name for person in reading.note.to if words_of_name(person.name)]
    if not known:
        return
    greeting = reading.greeting
    complete = len(known) == len(reading.note.to)
    if greeting:
        inflected = not greeting.english or not reading.is_english
        company = set(words_of_name(reading.note.company))
        for named in greeting.names:
            words = set(words_of_name(named.text))
            if not has_title(named.text) and words <= company and words.isdisjoint(RELATIVES):
                continue  # "Dear Acme"
            wrong = _is_wrong(named.text, known, reading.note.sender, inflected, complete)
            if wrong:
                yield Found(named.start, named.end, message=wrong)
    yield from _called_out(reading, known)


def _is_wrong(
    written: str, known: list[str], sender: str, inflected: bool, complete: bool
) -> str | None:
    """What is wrong with a name in a greeting, or None. `complete`: the names of all addressees are known."""
    words = words_of_name(written)
    if not words:
        return None
    slips = [misspelt(written, name) for name in known if is_same_person(written, name, inflected)]
    if None in slips or (slips and inflected):
        return None
    for name in known if not slips else ():
        if not same_script(written, name) or _cannot_tell(written, name):
            return None
        if _may_be_pet_name(written, name) or _has_rank(written, name):
            return None
        # "Hi Jackie Barry here": the second name is the writer's.
        is_writer = is_own_name(words[-1], sender) if sender else words[-1] in RELATIVES
        if len(words) > 1 and is_same_person(words[0], name) and is_writer:
            return None
    meant = next((name for name in known if nearly(written, name) or misspelt(written, name)), None)
    if meant:
        return f"“{_shown(written)}” looks like a slip for {_shown(meant)}. Compare it letter by letter."
    if not complete or not (written != written.lower() or words[0] in RELATIVES):
        return None  # "hi gang", "dear jury"
    known_first = any(is_same_person(words[0], name) for name in known)
    if not has_title(written) and is_common_word(words[-1 if known_first else 0]):
        return None  # "Dear Neighbour", "Hi Dana Tuesday was fun"
    others = " or ".join(_shown(name) for name in known[:3])
    return f"This note goes to {others}, and greets “{_shown(written)}”. Put in the right name."


def _may_be_pet_name(written: str, known: str) -> bool:
    words = words_of_name(written)
    return len(words) == 1 and not has_title(written) and is_pet_name(words[0], known)


def _has_rank(written: str, known: str) -> bool:
    """ "Flt Lt Walsh", "Wing Commander Walsh": before the surname stands what may be a rank, and no first name."""
    words, names = words_of_name(written), words_of_name(known)
    inner_title = not has_title(written) and len(words) < len(written.split())
    return (
        len(words) > 1
        and words[-1] in (names[0], names[-1])
        and not any(word in RELATIVES for word in words[:-1])
        and (
            inner_title
            or is_office(words[-2])
            or all(_is_abbreviation(word) for word in words[:-1])
        )
    )


def _is_abbreviation(word: str) -> bool:
    return len(word) < 4 or not re.search("[aeiouy]", word)


def _cannot_tell(written: str, known: str) -> bool:
    """ "Ms Reyes" may be the Dana of whom only the first name is known, and Dana the Ms Reyes."""
    words = words_of_name(known)
    if len(words) != 1 or nearly(written, known):
        return False
    return has_title(written) != has_title(known)


def _shown(name: str) -> str:
    short = " ".join(name.split())
    return short if len(short) <= 60 else short[:59] + "…"


def _called_out(reading: Reading, known: list[str]) -> Iterator[Found]:
    """ "Thank you, Thomas." in the subject or the text, to somebody who is not Thomas."""
    note = reading.note
    for start, end in called_names(note.subject[:300]):
        word = note.subject[start:end]
        if _is_somebody_else(word, known, reading):
            yield Found(message=f"The subject names “{_shown(word)}”. Put in the right name.")
            break
    for sentence in reading.sentences:
        for start, end in called_names(note.body[sentence.start : sentence.end]):
            place = (sentence.start + start, sentence.start + end)
            word = note.body[slice(*place)]
            if _is_somebody_else(word, known, reading):
                yield Found(*place, message=f"This note does not go to “{_shown(word)}”.")


def _is_somebody_else(word: str, known: list[str], reading: Reading) -> bool:
    """Only what is plainly a first name: in the table of names, or another interviewer's."""
    note = reading.note
    low = plain(word)
    if not word[:1].isupper():
        return False
    if any(is_same_person(word, name) or not same_script(word, name) for name in known):
        return False
    signed = reading.sign_off.name if reading.sign_off else None
    writer = note.sender or (signed.text if signed else "")
    if writer and is_same_person(word, writer):
        return False
    others = {part for name in note.interview_people for part in words_of_name(name)}
    ours = set(words_of_name(note.company)) | set(words_of_name(note.role))
    if low in ours:
        return False
    return low in others or (low in RELATIVES and low not in _ALSO_WORDS)


_ALSO_WORDS = frozenset(
    "may june april august dot rose will art max grace joy hope faith sunny mark bill ray dean chip guy gene pat sue"
    " drew rich sandy robin jack rob bob frank grant penny jay dee kit bell belle ivy lily daisy christian hal asia"
    " ward patsy chase miles norm pip poppy rusty sky angel major prudence hank barb beau bob di mo al ed flo san las".split()
)

_GREETS = f"\n\n{THANKING}\n\n{FIT}{SIGN_OFF}"

WRONG_NAME = Check(
    name="wrong-name",
    chapter=Chapter.PROOFREAD,
    kinds=KINDS,
    level=ERROR,
    message="Check the name against the invitation, letter by letter.",
    find=_wrong_name,
    any_language=True,
    flags=(
        *bodies(
            f"Dear Diana,{_GREETS}",
            f"Dear Omar,{_GREETS}",
            f"Hi Dan,{_GREETS}",
            f"Dear Ms Reyez,{_GREETS}",
            f"Dear Ms. Rayes,{_GREETS}",
            f"Good morning Thomas,{_GREETS}",
            f"Dear Mr Haddad,{_GREETS}",
            f"Thomas,{_GREETS}",
            f"Dear Dana and Thomas,{_GREETS}",
            f"Dear Danna,{_GREETS}",
            f"Hi Dana Reed,{_GREETS}",
        ),
        changed(subject="Thank you, Thomas"),
    ),
    passes=(
        *bodies(
            f"Dear Dana,{_GREETS}",
            f"Dear Ms Reyes,{_GREETS}",
            f"Hi Dana —{_GREETS}",
            f"Dear Reyes Dana,{_GREETS}",
            f"Dear team,{_GREETS}",
            f"Hello,{_GREETS}",
            f"DANA,{_GREETS}",
            f"Dear Dr. D. Reyes:{_GREETS}",
        ),
        *bodies(f"Dear Omar and Dana,{_GREETS}", f"Dear Omar,{_GREETS}", to=(DANA, OMAR)),
        *bodies(f"Dear Bob,{_GREETS}", to=(Addressee("Robert O’Neill"),)),
        *bodies(f"Dear Mr ONeill,{_GREETS}", to=(Addressee("Robert O’Neill"),)),
        *bodies(
            f"Dear Jose,{_GREETS}",
            f"Dear Mr García,{_GREETS}",
            to=(Addressee("José García López"),),
        ),
        *bodies(f"Dear Ms Dijk,{_GREETS}", to=(Addressee("Noor van Dijk"),)),
        *bodies(f"Dear Даша,{_GREETS}"),
        *bodies(f"Dear Thomas,{_GREETS}", to=(Addressee("", "t@acme.example"),)),
    ),
)

# --- signed-by-someone-else


def _signed_by_someone_else(reading: Reading) -> Iterator[Found]:
    sender = reading.note.sender
    if not words_of_name(sender) or reading.sign_off is None or reading.sign_off.name is None:
        return
    named = reading.sign_off.name
    if not words_of_name(named.text) or not same_script(named.text, sender):
        return
    if is_own_name(named.text, sender) or set(words_of_name(named.text)) <= set(
        words_of_name(reading.note.company)
    ):
        return
    yield Found(
        named.start,
        named.end,
        message=f"This is signed “{_shown(named.text)}”. You are {_shown(sender)}.",
    )


_SIGNED = f"Dear Dana,\n\n{THANKING}\n\n{FIT}\n\n"

SIGNED_BY_SOMEONE_ELSE = Check(
    name="signed-by-someone-else",
    chapter=Chapter.PROOFREAD,
    kinds=KINDS,
    level=ERROR,
    message="Sign with your own name.",
    find=_signed_by_someone_else,
    any_language=True,
    flags=bodies(
        f"{_SIGNED}Best wishes,\nTomasz",
        f"{_SIGNED}Kind regards,\nTomasz Zielinski",
        f"{_SIGNED}Thanks, Omar",
        f"{_SIGNED}Best,\nDana",
        f"{_SIGNED}Yours sincerely,\n\nMaria Lopez",
        f"{_SIGNED}Sincerely,\nAna Souza",
        f"{_SIGNED}— Tomasz",
        f"{_SIGNED}Tomasz",
        f"{_SIGNED}All the best,\nJohn Smith\n+44 20 7946 0123",
        f"{_SIGNED}Warmly,\nBea\n\nP.S. The maps are lovely.",
        f"{_SIGNED}Many thanks and best wishes,\nDr Eva Klein",
        f"{_SIGNED}Cheers,\nPaul",
    ),
    passes=bodies(
        f"{_SIGNED}Best wishes,\nAna",
        f"{_SIGNED}Best wishes,\nAna Lima",
        f"{_SIGNED}Best wishes,\nA. Lima",
        f"{_SIGNED}Best wishes,\nAL",
        f"{_SIGNED}Best wishes,\nAna L.",
        f"{_SIGNED}Thanks, Ana",
        f"{_SIGNED}Best wishes,\nAna Maria Lima",
        f"{_SIGNED}Ana",
        f"{_SIGNED}Best wishes,\nAna Lima, MA\nArchivist\n+44 20 7946 0123",
        f"{_SIGNED}Best wishes,\nMs Lima",
        f"{_SIGNED}Best wishes,\nAnnie",
        f"{_SIGNED}Best wishes,\nAna Lima (she/her)",
        f"{_SIGNED}With kind regards",
    ),
)

# --- wrong-company


# So many names of a sentence are looked at.
_MOST_NAMES = 6


def _wrong_company(reading: Reading) -> Iterator[Found]:
    note = reading.note
    if not words_of_name(note.company):
        return
    place = f"This job is at {_shown(note.company)}"
    subject = " " + note.subject[:300]
    for start, end in other_companies(note, subject):
        if is_to_be_joined(subject, start, end, in_subject=True):
            yield Found(message=f"{place}, and the subject names {_shown(subject[start:end])}.")
            break
    for sentence in reading.sentences:
        text = reading.body[sentence.start : sentence.end]
        for first, last in islice(other_companies(note, text), _MOST_NAMES):
            start, end = sentence.start + first, sentence.start + last
            name = reading.body[start:end]
            weight = weigh(naming(sentence, start, end, kind(name)), Saying.PLACE)
            says = weight > 0 or (
                weight > -for_a_pattern(Saying.PLACE) and is_to_be_joined(text, first, last)
            )
            if says and not reading.is_quoted(start, end):
                yield Found(start, end, message=f"{place}, and the note names {_shown(name)}.")
                break


WRONG_COMPANY = Check(
    name="wrong-company",
    chapter=Chapter.PROOFREAD,
    kinds=KINDS,
    level=ERROR,
    message="Name the company that this note goes to.",
    find=_wrong_company,
    flags=(
        *thanks(
            "I would love to join Borealis.",
            "I am excited about the role at Borealis Maps.",
            "I would be proud to work for Brightwater Valves.",
            "Thank you for the interview at Borealis.",
            "I look forward to joining the Borealis team.",
            "I am very interested in the position with Northwind Traders.",
            "I can see myself working at Globex for years.",
            "Learning more about Borealis and its plans was great.",
            "I enjoyed meeting the team at Borealis.",
            "I believe that I would be a good fit for Initech.",
            "I hope to contribute to Globex.",
            "The thought of joining Lexicon Brothers makes me very happy.",
            "To join Bexley & Stone has been my aim for years.",
        ),
        changed(subject="Thank you: archivist at Borealis"),
    ),
    passes=thanks(
        "I would love to join Acme.",
        "I would be proud to work for Acme Ltd.",
        "In my current position at Borealis I look after the maps.",
        "I worked for Brightwater Valves for six years.",
        "When I joined Borealis, the index was on paper.",
        "My clients at Globex liked the new index.",
        "I would love to bring what I learned at Leuven to the archive.",
        "I enjoyed meeting Omar and the team.",
        "I would be happy to work with Excel or Python.",
        "Since leaving Borealis I have missed the maps.",
        "I hope to join you in March.",
        "The Times wrote about the flood.",
        "I wanted to hand the boy the puppet; at Dunmore Library it never failed.",
        "I have drawn some three hundred maps that way; most were for Perrin's.",
        "At Tandem I wrote for the Deaf Theatre, and I would love to write for you.",
        "I moved one of that age at Corvid Bank, and I would enjoy moving yours.",
        "Your line “join Borealis and be bored” made me laugh.",
    ),
)

# --- wrong-role


def _wrong_role(reading: Reading) -> Iterator[Found]:
    note = reading.note
    if not note.role or not re.search(r"[^\W\d_]", note.role):
        return
    for sentence in reading.subject:
        if title_in_subject(note.role, sentence):
            yield Found(message=f"The subject names another job than {_shown(note.role)}.")
            break
    for sentence in reading.sentences:
        for first, last, wanted in other_titles(note.role, sentence):
            start, end = sentence.place(first, last)
            weight = weigh(naming(sentence, start, end), Saying.JOB)
            weight += for_a_pattern(Saying.JOB) if wanted else 0
            if weight > 0 and not reading.is_quoted(start, end):
                message = f"This job is {_shown(note.role)}. The note names another one."
                yield Found(start, end, message=message)
                break


WRONG_ROLE = Check(
    name="wrong-role",
    chapter=Chapter.PROOFREAD,
    kinds=KINDS,
    level=WARNING,
    message="Name the job as the advertisement does.",
    find=_wrong_role,
    flags=(
        *thanks(
            "I am very interested in the data analyst position.",
            "I would love the librarian role.",
            "The post of editor appeals to me.",
            "I hope to join you as a software engineer.",
            "Thank you for considering me for the marketing manager position.",
            "I would be glad to be your receptionist.",
            "I enjoyed interviewing for the curator role.",
            "The project manager job sounds right for me.",
            "I remain keen on the teaching assistant vacancy.",
            "Being considered for the role of registrar is an honour.",
            "I am excited about the accountant opening.",
        ),
        changed(subject="Thank you: librarian interview"),
    ),
    passes=thanks(
        "I am very interested in the archivist position.",
        "The archivist post appeals to me.",
        "I was a librarian for six years.",
        "In my current role as an editor I read proofs.",
        "I would love the position.",
        "This exciting role appeals to me.",
        "I hope to join you as an archivist.",
        "The project manager you mentioned sounds kind.",
        "As a trained teacher I can explain things.",
        "My last job was a data analyst position at Borealis.",
        "The archive post is the one I want.",
        "I left the editor position at Borealis to study.",
        "Breakfast for all is a fine idea, and I would gladly cook it.",
    ),
)
