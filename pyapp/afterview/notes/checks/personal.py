"""Something personal: a note that would fit any interview is not finished."""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterview.notes.checks.check import Chapter, Check, Found
from afterview.notes.checks.example import FIT, RUTH, notes
from afterview.notes.checks.example import THANKS as THANKING
from afterview.notes.finding import WARNING
from afterview.notes.names import plain
from afterview.notes.note import THANKS
from afterview.notes.reading import Reading
from afterview.notes.sentences import Sentence
from afterview.notes.stock import STOCK
from afterview.notes.wording import Wording

# The writer's own career, told to anybody.
_OF_MYSELF = Wording(
    """
    ^ (as a|as an|having|with (my|over|more|nearly|almost|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|#|a|extensive|strong|years)) ~~12
    my ~2 (experience|background|skills|years|training|degree|career|work|education|qualifications|expertise|strengths|abilities)
    i (have|had|worked|led|managed|studied|bring|am|hold|graduated|speak|possess|offer) ~2 (a|an|the|over|more|two|three|four|five|six|seven|eight|nine|ten|#|in|as|at|extensive|strong|years|experience|background|degree|worked|led|managed|always|been (a|an|in|working|teaching|employed)|skilled|fluent)
    (years|decade) of ~3
    """
)
# And this ties it to the talk after all.
_REFERS = Wording(
    """
    (you|we|he|she|they) [~2] (said|mentioned|told|described|asked|showed|explained|spoke|talked|discussed|raised|suggested|recommended|shared|pointed|walked|laughed|argued|agreed|compared|looked|drew|quoted|joked|wondered|warned|admitted|call|called|use|face|plan|need|want|run)
    (how|why|where|when) (you|your) ~2
    (impressed|struck|moved|touched|surprised|amazed) (that|how|by how) ~2
    you were (on about|saying|talking|telling|describing) ~2
    (shown|taken|walked) ~1 (round|around|through|over) ~3
    (showing|taking|walking) me ~3
    (enjoyed|loved|liked|admired|remember|thinking|appreciated|like|love|that|this|since) ~2 (your|our) ~3
    """
)
# What could stand in any such note.
_GENERIC_PHRASES = Wording(
    """
    (lovely|amazing|wonderful|great|nice|so good) ~1 to (meet|have met|speak|hear|learn|connect|chat) ~4
    (built|building) something (special|great|amazing) ~2
    (get|got|gained|gave|left|have) ~4 impression of ~3
    (my|his) ~2 (profile|qualifications|experience|background|skills) ~4 (fit|adjust*|suit*|answer*|correspond*|match*|allow*|prepare*|well) ~3
    (at your|remain* at) ~1 (disposal|disposition|service) ~4
    (people person|positive energy|hit the ground running|add value|from day one|team player|can do attitude|work ethic|responsib*|self starter|results driven|proven track record|go getter|think outside) ~3
    (fingers crossed|great rest of|have a (great|lovely|nice|good|wonderful) (rest|day|week|weekend|evening)) ~3
    (inspired|amazed|blown away|impressed|motivated|energised|energized|honored|honoured|moved) ~2 (by|to) ~3
    (my|the) interest ~4 (grown|increased|deepened|stronger|confirmed|position|role|job|post) ~3
    (tasks|duties|responsibilities|requirements) of the (position|role|job|post) ~3
    (thank|thanks|appreciate|appreciated|grateful|gratitude|appreciation) ~6 (time|interview|opportunity|meeting|consider*|speaking|conversation|chance|insight|insights|invitation|information|talking|today|yesterday|again|discussion)
    (pleasure|great|nice|good|wonderful|lovely|delighted|pleased|enjoyed|delightful|happy|glad) ~3 (meet|meeting|met|speak*|talk*|learn*|hearing|hear|conversation|discussion|interview|chatting|discussing)
    (learn*|hear*|know*|understand*) ~3 (more|lot|much|about) ~5 (role|position|company|team|organi*|opportunity|job|work|you do|business|goals|vision|culture|department|firm)
    (great|wonderful|exciting|amazing|fantastic|excellent|dynamic|perfect|ideal|incredible|fascinating|interesting) ~2 (opportunity|company|team|role|position|organi*|culture|environment|place|match|fit|work|conversation|time|experience|people)
    (skills|experience|background|qualifications|strengths|expertise|abilities) ~6 (fit|match|asset|align*|contribut*|needs|requirements|suit*|make me|allow|prepare*|well|valuable)
    (look|looking) forward ~4 (hear*|next|from you|discuss*|opportunity|possib*|working|speak*)
    impressed ~5 (company|culture|team|values|mission|professionalism|work|organi*|you|everyone)
    (culture|values|mission|vision|professionalism|esteemed|reputation|prestigious|renowned)
    (interested|excited|enthusiastic|keen|interest|enthusiasm|excitement|eager|passionate|thrilled) ~4 (position|role|opportunity|job|company|contribut*|join*|possib*|prospect|team|post|work)
    (asset|addition|contribute|contribution|fit|match|value) ~5 (team|company|organi*|role|position|needs|for|.|and|,)
    (next steps|next step|timeline|let me know|do not hesitate|feel free) ~2
    (further|additional|any|more) ~1 (information|questions|details)
    time and consideration
    (years|year) of ~2 (experience|work)
    (fast|quick) learner
    (hard working|hardworking|team player|motivated|dedicated|detail oriented|reliable)
    (exactly|just) what i ~4 looking for
    (would|will) ~3 (love|like|be) ~4 (join*|part|contribute|work|considered)
    hope ~2 (hear|for the|to)
    """
)


def _nothing_personal(reading: Reading) -> Iterator[Found]:
    """Most sentences could stand in any such note, and none has a word of its own about the reader or the talk."""
    if not reading.interviewers_addressed:
        return
    sentences = [each for each in reading.sentences if each.content]
    topics, ordinary = _topic_words(reading), _words_of_the_job(reading)
    own = phrases = 0
    told: list[bool] = []
    for sentence in sentences:
        if topics & _roots(sentence):
            return
        refers = _REFERS.said_in(sentence)
        is_phrase = _GENERIC_PHRASES.said_in(sentence)
        words = _own_words(sentence, ordinary)
        if refers or not _OF_MYSELF.said_in(sentence):
            own += len(words) * (1 if is_phrase and not refers else 2)
        if own >= _ENOUGH:
            return
        phrases += is_phrase
        if is_phrase or len(sentence.content) > _FEW:
            told.append(is_phrase or not (words or refers or "your" in sentence.content))
    if phrases and sum(told) * 5 >= len(told) * 3:
        yield Found(sentences[0].start, sentences[0].end)


def _own_words(sentence: Sentence, ordinary: frozenset[str]) -> set[str]:
    """The words that not every note has; names and titles of this job, and what is merely abstract, left out."""
    return {
        word
        for word in map(plain, _outside_blanks(sentence))
        if len(word) > 2
        and not word.isdigit()
        and word not in STOCK
        and not _ABSTRACT.search(word)
        and _root(word) not in _STOCK_ROOTS
        and _root(word) not in ordinary
    }


# A sentence of no more words is not asked whether it could stand anywhere.
_FEW = 5


def _outside_blanks(sentence: Sentence) -> Iterator[str]:
    """Its words but for those in brackets: what "[the topic]" was is still to be told."""
    inside = False
    for word in sentence.words:
        if word.text in "[]":
            inside = word.text == "["
        elif word.is_word and not inside:
            yield word.text


# Two words of its own make a note personal, or one in a sentence that is no phrase.
_ENOUGH = 2
_ABSTRACT = re.compile(
    r"\w{3}(?:[ts]ions?|ments?|ness|it(?:y|ies)|ives?|ful(?:ly)?|ous(?:ly)?|ances?|ences?|ships?|i[sz]ms?|[ai]ble|[ai]bly|ally|ingly|ately|edly)$"
)
_ROOT = re.compile(r"(?:'s|ings?|edly|ed|ies|ied|es|s|ly|ers?|ments?|ations?|ions?|ness|e|y)$")


def _root(word: str) -> str:
    for _ in range(2):
        shorter = _ROOT.sub("", word)
        if len(shorter) < 3:
            break
        word = shorter
    return word


def _roots(sentence: Sentence) -> frozenset[str]:
    return frozenset(_root(plain(word)) for word in sentence.content)


_STOCK_ROOTS = frozenset(_root(word) for word in STOCK)


def _topic_words(reading: Reading) -> frozenset[str]:
    """What the topics are about, without the words that any note has."""
    words = re.findall(r"[^\W_]+", plain(" ".join(reading.note.topics)))
    return frozenset(
        _root(word)
        for word in words
        if len(word) > 2 and word not in STOCK and _root(word) not in _STOCK_ROOTS
    ) - _words_of_the_job(reading)


def _words_of_the_job(reading: Reading) -> frozenset[str]:
    """The names and titles that are in every note for this job."""
    note = reading.note
    known = (
        note.company,
        note.role,
        note.sender,
        *(person.name for person in note.to),
        *note.interview_people,
    )
    return frozenset(_root(word) for word in re.findall(r"[^\W_]+", plain(" ".join(known))))


_GENERIC = "Thank you for taking the time to meet with me. I enjoyed learning more about the position and the company."

NOTHING_PERSONAL = Check(
    name="nothing-personal",
    chapter=Chapter.WRITE,
    kinds=THANKS,
    level=WARNING,
    message="This would fit any interview. Name one thing that the two of you talked about.",
    find=_nothing_personal,
    flags=notes(
        f"{_GENERIC} I am very interested in this opportunity and look forward to hearing from you.",
        f"{_GENERIC} My skills and experience make me a good fit.",
        "Thank you for the interview. I am excited about the role and would love to join your great team.",
        "Thanks for your time today. It was a pleasure to meet you. I look forward to the next steps.",
        "Thank you for the opportunity to interview for the archivist position at Acme. I believe that I would be an asset.",
        "I appreciate your time and consideration. The role is exactly what I am looking for.",
        "Thank you for meeting me on Monday. I was impressed by the company culture and the team. I am keen to contribute.",
        "It was great to learn more about the role and your company's goals. Thank you! I am very interested.",
        "Thank you for our conversation. I am confident that my background and skills match your needs.",
        "Thank you for considering me. I have five years of experience as an archivist and I am a fast learner.",
        "Thanks again for the interview. I enjoyed our conversation very much and I am more excited than ever.",
        "Thank you so much for your time yesterday. I really enjoyed hearing about the exciting work you do.",
    ),
    passes=(
        *notes(
            f"{THANKING} {FIT}",
            "Thank you for Monday. I keep thinking of the wet boxes under the stairs. I have moved many like them.",
            "Thanks for your time. Your remark that a map is a promise made me smile. I am keen.",
            "Thank you. The water in the basement sounded frightening, and the rescue by bicycle is a fine story.",
            "Thanks for the interview. It turns out that we both learned palaeography in Leuven from the same monk.",
            "Thank you for your time. You said that readers leave when the lift breaks, and I have seen that too.",
            "Thank you for the tour of the reading room and for letting me hold the charter.",
            "Thank you for explaining how volunteers label the negatives.",
            "Thanks for talking about Lisbon and its trams with me.",
            "Thank you for being frank about the leaking roof.",
        ),
        *notes("Thank you for arranging the interview. I enjoyed the day.", to=(RUTH,)),
        *notes("Thank you for your time.", to=(RUTH,), interview_people=()),
    ),
)
