"""Names of companies: whether a sentence names a place to work, and whether it is the one that the note goes to."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from afterview.notes.greeting import is_common_word
from afterview.notes.names import has_title, plain, words_of_name
from afterview.notes.nicknames import RELATIVES
from afterview.notes.note import Note
from afterview.notes.sentences import straight
from afterview.notes.stock import STOCK
from afterview.notes.titles import is_title

# A capitalised name in running text: "Borealis", "Brightwater Valves", "Lumen & Partner", "the Review".
_CAPITAL = r"(?!I['’])[A-Z0-9À-ÖØ-Þ][\w&'’.+-]+"
_NAME = re.compile(
    rf"(?:(?<=[\s(“\"])|\A)(?:[Tt]he )?[A-ZÀ-ÖØ-Þ][\w&'’.+-]*(?: (?:(?:&|and|of|de|du|der|for|und|y) )?{_CAPITAL}){{0,4}}"
)

_POST = (
    r"(?:job|position|role|post|opportunity|opening|vacancy|internship|apprenticeship|traineeship|fellowship|placement|chance"
    r"|career|future|place|spot|seat|work|gig|interview|process|application|candidacy|advert|advertisement)"
)
_WANTING = re.compile(
    r"\b(?:love|like|want|glad|happy|delighted|excit\w+|eager|keen\w*|proud|thrilled|honou?red|hop\w+|wish|forward|chance|opportunity"
    r"|possibility|prospect|interest\w*|enthusias\w+|desire|dream|ready|wait|privilege\w*|pleas\w+|passion\w*|motivated|idea|welcome"
    r"|enjoy|aim|goal|ambition|convinced|certain|sure|see myself|imagine|picture|adore|fit|overjoyed|joy|step|pleasure|perfect|ideal|suited|determined"
    r"|aspire|jump|becom\w+|be|could|would|will)\b"
)
# What one does at a place where one works; not what one does on a visit.
_VISITING = (
    r"(?:meet|see|speak|talk|hear|read|visit|call|present|show|thank|send|arrive|wait|look|come by|chat|listen|learn about|hang|stay"
    r"|eat|drink|dine|shop|travel|fly|attend|know|look forward|find|tell|ask|discuss|catch up)(?:ing)?"
)
# Left of the name: the words that make it the place to join.
_JOINING = (
    re.compile(
        r"\bjoin(?:ing)? (?:the |you at |you all at |everyone at |the team at |your team at |the \w+ team at |forces with )?$"
    ),
    re.compile(r"\b(?:part|member|one) of (?:the |your )?(?:team at |family at |crew at )?$"),
    re.compile(
        r"\b(?:contribut\w+|contribution|asset|addition|belong\w*|come|coming|mov\w+|loyal\w*|commit\w+|dedicat\w+) (?:much |something |a lot |greatly |meaningfully )?to (?:the )?$"
    ),
    re.compile(
        r"\b(?:bring\w*|appl\w+|put\w*|us\w+|tak\w+|lend\w*|add\w*) (?:my|what|all|these|this|those|that|some|a|an|fresh|new)\b[\w ,'-]{0,50} (?:to|at) $"
    ),
    re.compile(r"\b(?:fit|match|asset|candidate|choice|suited) (?:at|for|with|to|in) $"),
    re.compile(
        rf"\b(?:to|of|about|at|in|and|i'd|i|would|me|by|for|be|being) (?!{_VISITING})(?:[a-z-]{{2,}})(?: [\w'-]+){{0,5}} (?:for|at) (?:the )?$"
    ),
)
_AT_THE_POST = (
    re.compile(
        rf"\b(?:the|this|your|that|our|an?|open|advertised|[a-z]+) {_POST} (?:at|with|for|in) (?:the )?$"
    ),
    re.compile(r"\binterview(?:ing|ed)? (?:with me |me |you )?(?:at|with|for) (?:the )?$"),
    re.compile(r"\b(?:apply(?:ing)?|applied|application) (?:to|at|with) (?:the )?$"),
    re.compile(r"\b(?:considered?|considering me|candidate) [\w ]{0,40}(?:at|for|with) $"),
)
_PEOPLE_THERE = re.compile(
    r"\b(?:meet(?:ing)?|met|join(?:ing)?|part of|impressed (?:by|with)|know(?:ing)?|learn(?:ed|t|ing)?(?: more)? (?:about|from)|get(?:ting)? to know"
    r"|excited (?:by|about|to)|interest(?:ed)? in|love[d]?|talk(?:ing)? (?:with|to)|speak(?:ing)? (?:with|to))\b[\w ',-]{0,40}"
    r"\b(?:team|culture|people|everyone|everybody|mission|colleagues|staff|life|values|atmosphere|work|plans) (?:at|of) (?:the )?$"
)
_OF_OLD = re.compile(
    r"\b(?:client|customer|supplier|former|previous|last|old|past|when|while|years?|ago|my|worked|friend)\w*\b"
)
_ABOUT = re.compile(
    r"\b(?:interest(?:ed)? in|excited about|enthusias\w+ (?:for|about)|keen on|passion(?:ate)? (?:for|about)|learn(?:ing|ed|t)?(?: more| a lot| so much)? about"
    r"|hear(?:ing|d)?(?: more| a lot)? about|know(?:ing)? more about|impressed (?:by|with)|believe in|drawn to|choose|chose) (?:the )?$"
)
_ABOUT_A_PLACE = re.compile(
    r"^(?:['’]s? (?:team|mission|work|culture|values|plans|vision|people|approach|commitment|goals|future|products|reputation)"
    r"| and (?:its|your|the|their) (?:team|mission|work|culture|values|plans|vision|people|approach|goals|future|products)"
    r"| as (?:a company|an employer|a place))"
)
_TEAM_OF = re.compile(
    r"\b(?:join(?:ing)?|on|part of|member of|meet(?:ing)?|met|fit (?:in|for|with)|fit|addition to|asset to) (?:the |your )?$"
)
_TEAM = re.compile(r"^ (?:team|family|crew|staff|community)\b")
# Right of the name: it ends there, and is no adjective ("the Zurich trip").
_ENDS = re.compile(
    r"^(?:\s*$|['’]s?\b|[.,;:!?)\]”\"—–-]|\s[—–-]\s| (?:as|and|or|in|on|to|for|with|because|if|since|when|where|whose|which|that|is|was|would|has|very"
    r"|means|makes|sounds|appeals|excites|suits|would|has|is|more|again|after|this|next|so|but|even|not|from|by|at|one|someday|team|family|myself|too|also|will|can|after|before|than|how|now)\b)"
)
_AT = re.compile(r"\b(?:at|with) (?:the )?$")
# Where one met on the way: "our walk at Heron Quay".
_ON_THE_WAY = re.compile(
    r"\b(?:walk|tour|visit|coffee|tea|lunch|dinner|breakfast|drinks?|trip|stand|stall|fair) (?:at|with) (?:the )?$"
)
# What was before: "my role at X", "when I worked at X", "what I learned at X".
_BEFORE = re.compile(
    r"\b(?:my(?! (?:next|interview|application|talk|meeting|chat|conversation|wish|hope|dream|heart|future))|his|her|their|whose) (?:\w+ ){0,3}(?:at|with|for|of|in) (?:the )?$"
    r"|\b(?:when|while|where|what|since|before|after|until|how) (?:i|we|he|she|they)\b[^.]{0,60}$"
    r"|\b(?:i|we)(?:'ve| have| had)? (?!(?:want|wish|hop|lov|lik|dream|long|decid|appli|interview|enjoy|appreciat|admir|need|talk)ed\b)\w{2,}ed\b[^.,;:]{0,60}$"
    r"|\b(?:do|ads?|campaigns?|orders?|sends?|sent|refer(?:red)?) (?:for|with|to) (?:the )?$"
    r"|\b(?:worked|was|were|been|spent|joined|did|studied|graduated|learn(?:ed|t)|trained|volunteered|interned|managed|led|ran|built|wrote|taught"
    r"|served|sold|left|started|held|had|made|gained|got|used to|moved|came|designed|developed|done|working now|years?|months?|currently|presently"
    r"|now work|i work|i'm at|i am at|leaving|formerly|previously|previous|former|current|last|present|old|past|earlier|prior|another|other|offer"
    r"|client|clients|customer|customers|competitor|rival|supplier|friend|sister|brother|husband|wife|cousin|hello|regards|greetings|say hi)\b[^.,;]{0,40}$"
)

# What is said beyond it is said of something else.
_CLAUSE = re.compile(r"[;:](?= )")
# Left of the name of an institution in a sentence that wishes for something; and right of a name that is wished for.
_WISHED = re.compile(
    r"\b(?:at|for|with|of|to|in|by|within|inside|join|joining|whatever|wherever|that|if|the|than|what|choose|choosing|pick|over|hear from|hearing from) (?:the |dear |old )?$|^\W*(?:the )?$"
)
_WISHING = re.compile(
    r"\b(?:(?:i|we)(?:'d| would| should| could| may)|would|love|like most|most like|glad\w*|happ(?:y|ier|iest|ily)|delight\w*|eager|keen\w*|proud|thrilled"
    r"|honou?red|hop(?:e|es|ing)|wish|chance|interest\w*|dream\w*|long(?:ing)?|heart|want(?:ed)?|number one|first choice|finest|finer|best thing|nothing)\b"
)
_WANTED = re.compile(r"\b(?:wanted|hope|hoped|hoping|dream\w*|would|wish\w*|long\w*) (?:to|of)\b")
_IS_WISHED_FOR = re.compile(
    r"^ (?:is|remains|was|would be|has been|has always been|will always be)(?: \w+){0,3}"
    r" (?:((?:my|the)(?: \w+){0,3} (?:choice|place to|company|employer|firm|school|team))|(?:what|where|all|everything) i)\b"
)
_INSTITUTIONS = frozenset(
    """
museum court hall manor lodge grange homes villas tower wharf yard mill mills forge brewery high grammar primary comprehensive school schools academy college university farm farms hotel hotels theatre theater playhouse orchestra sinfonietta philharmonic opera
ballet choir bank hospital clinic infirmary hospice library libraries gallery studio studios dairy creamery maison house press books
foundation trust institute centre center group company works partners bakery bakeries brewery distillery kennels garage surgery
practice council airways airlines air railways rail lines ferries shipping logistics systems dynamics technologies tech labs lab laboratories
media records foods motors engineering structures construction builders joinery textiles fabrics couture design designs architects solicitors
chambers associates consulting capital ventures energy power solar water gas oil steel glass ceramics pottery tiles vineyard winery estate
estates gardens nurseries zoo aquarium park parks reserve observatory planetarium church cathedral abbey priory convent mission charity
aid society club union federation association agency bureau office ministry department nursery kindergarten kitchen restaurant bistro brasserie
cafe café inn arms tavern bar grill catering events tours travel outfitters expeditions adventures fitness sports surf games toys interactive
pictures films animation productions broadcasting radio television tv news times herald gazette review journal post express
""".split()
)

_ROOMS = _INSTITUTIONS | {"head", "main", "front", "central", "new", "old"}
_HOUSES = frozenset("grange manor lodge abbey priory wharf forge tower court mill".split())
# What is named like that is a title, or no place to work.
_RANKS = frozenset("head senior junior chief deputy lead director".split())
_STREETS = frozenset("day street road avenue crescent".split())
# No name begins with these.
_NOT_FIRST = STOCK | frozenset("re the and of for de du der und y to at with in".split())
_NO_COMPANY = frozenset(
    """
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
november december i english german french spanish portuguese dutch italian polish python java javascript typescript sql excel
rust go kubernetes react django linux aws azure gcp docker figma photoshop autocad sap salesforce oracle r c ai ml hr it ui ux
qa pr christmas easter ramadan whitsun lent zoom teams skype slack london paris berlin new york europe america asia africa uk us
usa eu ward level floor building room team year grade class section department unit engineering marketing sales finance design
product operations legal data research support customer people dr mr mrs ms prof professor ceo cto cfo coo germany france spain
italy portugal ireland scotland wales england britain india china japan brazil canada australia cv phd ba ma bsc msc mba google
meet north south east west advent epiphany candlemas michaelmas hogmanay halloween passover purim holi onam boxing day
thanksgiving diwali eid hanukkah institute trust school hospital university college bank
library museum company foundation office centre center society council church ministry agency firm gallery orchestra theatre theater
club lab laboratory review institut academy association charity government army navy city county town village board committee
""".split()
)
_FORMS = frozenset(
    "ltd limited inc incorporated llc plc gmbh ag kg sa sarl bv nv co company corp corporation group holdings holding"
    " the and of & for de du der und international global services service solutions partners st saint".split()
)


def other_companies(note: Note, text: str) -> Iterator[tuple[int, int]]:
    """Where the text names other companies than the note's."""
    for start, end in _candidates(_flat(text)):
        if _is_other(note, text[start:end]):
            yield start, end


def is_to_be_joined(text: str, start: int, end: int, in_subject: bool = False) -> bool:
    """Whether a pattern makes the name that stands from `start` to `end` the place to join."""
    flat = _flat(text)
    before = _CLAUSE.split(straight(flat[max(0, start - 120) : start]))[-1]
    after = _CLAUSE.split(straight(flat[end : end + 40]))[0]
    return _names_the_place(flat[start:end], before, after, in_subject)


def _flat(text: str) -> str:
    return re.sub(r"[\s\u00a0]", " ", text)


def _candidates(flat: str) -> Iterator[tuple[int, int]]:
    for found in _NAME.finditer(flat):
        start, name = found.start(), found.group()
        while " " in name and name.split()[0].lower() in _NOT_FIRST:
            start += name.index(" ") + 1
            name = name[name.index(" ") + 1 :]
        shorter = re.sub(r"(?:['’]s?|[.'’&+-])+$", "", name)
        is_mere = _is_mere_word(flat, start, shorter) if " " not in name else shorter.isupper()
        is_person = has_title(shorter) and not _is_institution(shorter)
        if len(shorter) > 1 and not is_mere and not is_person:
            yield start, start + len(shorter)


def _is_mere_word(flat: str, start: int, word: str) -> bool:
    """ "I'll", "After", "NOW": a single word that has its capital for another reason than that it is a name."""
    if "'" in word or "’" in word or (len(word) > 4 and word.isupper()):
        return True
    if is_common_word(word.lower()):
        return True
    begins = not flat[:start].strip(" \"'“‘(-–—")
    after = flat[start + len(word) : start + len(word) + 40]
    return begins and not _IS_WISHED_FOR.match(straight(after))


def _names_the_place(name: str, before: str, after: str, in_subject: bool) -> bool:
    if not before.strip():
        wished = _IS_WISHED_FOR.match(after)
        return wished is not None and (wished.group(1) is not None or _is_institution(name))
    if in_subject and _is_institution(name):
        return True
    if _PEOPLE_THERE.search(before) and _ENDS.match(after) and not _OF_OLD.search(before):
        return True
    if _BEFORE.search(_WANTED.split(before)[-1]):
        return False
    if any(post.search(before) for post in _AT_THE_POST) and _ENDS.match(after):
        return True
    if in_subject and _AT.search(before) and not _ON_THE_WAY.search(before):
        named = before.endswith("the ") or _is_institution(name)
        return not after.strip(" .!") or (named and not re.match(r"[ .!?]*[^\W_]", after))
    if _TEAM.match(after) and _TEAM_OF.search(before):
        return True
    if _ABOUT.search(before) and _ABOUT_A_PLACE.match(after):
        return True
    if _IS_WISHED_FOR.match(after) or (
        _is_institution(name) and _WISHED.search(before) and _WISHING.search(before)
    ):
        return True
    joining = any(each.search(before) for each in _JOINING)
    said = before + after if _JOINING[0].search(before) else before
    return joining and bool(_WANTING.search(said)) and bool(_ENDS.match(after))


def kind(name: str) -> str:
    """What kind of name it is, as a word to be weighed."""
    if _is_institution(name):
        return "{&}"
    return "{_}" if " " in name else "{.}"


def _is_institution(name: str) -> bool:
    """Whether the name looks like that of a place to work: "City Museum", "Carrick & Dunn"."""
    words = plain(name).split()
    return len(words) > 1 and ("&" in words or not _INSTITUTIONS.isdisjoint(words))


def _company_words(name: str) -> list[str]:
    words = re.findall(r"[^\W_]+", plain(name).replace("'", ""))
    return [word for word in words if word not in _FORMS] or words


@lru_cache(maxsize=64)
def _is_other(note: Note, name: str) -> bool:
    words, own = [word for word in _company_words(name) if not word.isdecimal()], _own(note)
    if not words or len(words[0]) < 2 or words[0][0].isdecimal() or set(words[0]) == {"x"}:
        return False
    is_no_name = not _NO_COMPANY.isdisjoint((words[0], words[0].removesuffix("s")))
    if is_no_name and not _is_institution(name):
        return False
    if words[0] in _RANKS or words[-1] in _STREETS or is_title(words[-1]) or _is_a_room(words):
        return False
    if words[0] in own.company or own.first in words or not own.people.isdisjoint(words):
        return False
    joined = "".join(words)
    if joined in own.joined or own.joined in joined or joined in own.initials:
        return False
    if "".join(word[0] for word in words) == own.joined:
        return False
    if own.topics & (set(words) - _INSTITUTIONS) or own.known.issuperset(words):
        return False
    if any(len(word) > 2 and word in domain for word in words for domain in own.domains):
        return False
    # First names alone are people: "the team of Priya", "Derek and Lil".
    return not RELATIVES.keys() >= set(words)


def _is_a_room(words: list[str]) -> bool:
    """ "The Press Office", "Main Hall"; but the Grange Hotel is a place to work."""
    return _ROOMS.issuperset(words) and not (len(words) > 1 and words[0] in _HOUSES)


@dataclass(frozen=True, slots=True)
class _Own:
    """What is no other company's name: the words of this one, its initials, the people, the job, the addresses."""

    company: frozenset[str]
    first: str
    joined: str
    initials: frozenset[str]
    people: frozenset[str]
    topics: frozenset[str]
    known: frozenset[str]
    domains: tuple[str, ...]


@lru_cache(maxsize=4)
def _own(note: Note) -> _Own:
    ours, every = _company_words(note.company), re.findall(r"[^\W_]+", plain(note.company))
    topics = frozenset(re.findall(r"[^\W_]+", plain(" ".join(note.topics))))
    people = (*(person.name for person in note.to), *note.interview_people, note.sender)
    return _Own(
        frozenset(ours) - _INSTITUTIONS,
        next((word for word in ours if word not in _INSTITUTIONS), "".join(ours)),
        "".join(ours),
        frozenset("".join(word[0] for word in words) for words in (every, ours)),
        frozenset(word for person in people for word in words_of_name(person)),
        topics,
        topics | frozenset(re.findall(r"[^\W_]+", plain(note.role))),
        tuple(person.email.rpartition("@")[2].lower() for person in note.to),
    )
