"""How a note is read: its greeting, its sign-off, and between them the sentences; and what stands in quotation marks.

A greeting is a first line such as "Hi Dana —" or "Dear Ms Reyes and Mr Haddad,", with the text after it or without,
or a bare name. A sign-off is found from below: a closing, a name, or both, with what belongs to a signature under
it; a postscript may follow. Every place is a code point of the body.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from afterview.notes.language import is_english
from afterview.notes.names import TITLES, could_be_name, is_same_person, words_of_name
from afterview.notes.note import Note
from afterview.notes.sentences import Sentence, sentences, straight
from afterview.notes.wording import Wording, possible


@dataclass(frozen=True, slots=True)
class Named:
    """A name as it stands in the text."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Greeting:
    """`names`: who is greeted by name. `nobody`: the words for an unknown reader, such as "Dear Sir or Madam"."""

    start: int
    end: int
    names: tuple[Named, ...] = ()
    nobody: bool = False
    english: bool = True


@dataclass(frozen=True, slots=True)
class SignOff:
    """From `start` to `end` the closing, the name and the signature; `name` is None where there is none."""

    start: int
    end: int
    name: Named | None = None


@dataclass(frozen=True)
class Reading:
    """A note with everything the checks ask of its text."""

    note: Note
    greeting: Greeting | None
    sign_off: SignOff | None
    _parts: tuple[tuple[int, int], ...] = field(repr=False, default=())

    @property
    def body(self) -> str:
        return self.note.body

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """What the note says between greeting and sign-off, then its postscript."""
        return tuple(
            sentence for part in self._parts for sentence in sentences(self.body, *part)
        )

    @cached_property
    def subject(self) -> tuple[Sentence, ...]:
        """The subject's sentences; their places are of no use to a finding."""
        return tuple(sentences(self.note.subject))

    def where(self, wording: Wording) -> Sequence[Sentence]:
        """The sentences that might say such a thing: the others lack its words."""
        return self._where.get(wording, ())

    @cached_property
    def _where(self) -> Mapping[Wording, list[Sentence]]:
        found: dict[Wording, list[Sentence]] = {}
        for sentence in self.sentences:
            for wording in possible(sentence):
                found.setdefault(wording, []).append(sentence)
        return found

    def says(self, wording: Wording) -> Iterator[tuple[Sentence, tuple[int, int]]]:
        """The places where the note says such a thing, one a sentence; quotations are not its own words."""
        for sentence in self.where(wording):
            for place in wording.find_all(sentence):
                if not self.is_quoted(*place):
                    yield sentence, place
                    break

    @cached_property
    def words(self) -> int:
        """How many words stand between greeting and sign-off, the postscript included."""
        return sum(
            any(map(str.isalnum, word))
            for start, end in self._parts
            for word in self.body[start:end].split()
        )

    @cached_property
    def is_english(self) -> bool:
        text = " ".join(self.body[start:end] for start, end in self._parts)
        return is_english(text if text.strip() else self.body)

    @cached_property
    def quotations(self) -> tuple[tuple[int, int], ...]:
        return tuple(_quotations(self.body))

    def is_quoted(self, start: int, end: int) -> bool:
        """Whether that part of the body stands in quotation marks."""
        place = bisect_right(self.quotations, (start, len(self.body))) - 1
        return place >= 0 and end <= self.quotations[place][1]

    @cached_property
    def interviewers_addressed(self) -> bool:
        """Whether the note goes to someone who led the interview."""
        from afterview.notes.note import ARRANGING

        if self.note.interview_people:
            return any(
                is_same_person(name, person.name)
                for person in self.note.to
                for name in self.note.interview_people
            )
        return any(person.role not in ARRANGING for person in self.note.to)


def read(note: Note) -> Reading:
    """The note, read. Never raises, whatever the text."""
    body = note.body
    greeting = _greeting(note)
    begin = greeting.end if greeting else len(body) - len(body.lstrip())
    sign_off, postscript = _sign_off(note, begin)
    parts = [(begin, sign_off.start if sign_off else postscript)]
    if postscript < len(body):
        parts.append((postscript, len(body)))
    return Reading(note, greeting, sign_off, tuple(parts))


# --- the greeting

_DEAR = re.compile(
    r"(?:my )?dear(?:est)?|hi(?:ya)?|hello|hey|hullo|greetings|good(?: |-)?(?:morning|afternoon|evening|day)|g'day"
    r"|morning|afternoon|evening|salutations|to|attn|attention|for the attention of"
)
# Greetings of other languages: their names may be inflected, and so may an English letter's with such a greeting.
_FOREIGN = (
    "hola|estimad[oa]s?|querid[oa]s?|apreciad[oa]s?|buen[oa]s (?:días|dias|tardes|noches)|bonjour|bonsoir|salut"
    "|ch(?:er|ère|ere)s?|madame|monsieur|sehr geehrte[rs]?|liebe[rs]?|hallo|guten (?:tag|morgen|abend)|grüezi|servus"
    "|moin|gentile|gentilissim[oa]|egregi[oa]|spettabile|car[oaie]|ciao|buongiorno|buonasera|prezad[oa]s?|car[oa]s?"
    "|caríssim[oa]|olá|ola|oi|bom dia|boa (?:tarde|noite)|beste|geachte|goede(?:morgen|middag|navond)|hej|hei|kære"
    "|kjære|bästa|hejsan|god (?:morgon|dag|morgen)|szanown[aiey]+|drog[ai]|dzień dobry|cześć|witam|vážen[ýáéí]+"
    "|mil[ýáí]|dobrý den|ahoj|tisztelt|kedves|stimat[ăae]|drag[ăa]|bună(?: ziua)?|sayın|merhaba|sevgili|hyvä"
    "|poštovan[aie]|drag[iao]|dobar dan|gerbiam[aoi]s?|sveiki|labas|cienījam[aāi]s?|lugupeetud|tere|labdien"
    "|уважаем(?:ый|ая|ые)|дорог(?:ой|ая|ие)|здравствуйте|привет|добрый (?:день|вечер)|доброе утро"
    "|шановн(?:ий|а|і)|вітаю|добрий день|αγαπητ[έήοό]\\w*|αξιότιμ\\w+|γεια(?: σας)?|καλημέρα"
    "|kính gửi|chào|xin chào|yth|kepada|mahal na|kamusta|habari|mpendwa|شكرا|مرحبا|عزيزي|عزيزتي|السيد|السيدة"
    "|שלום|לכבוד|尊敬的|亲爱的|親愛的|敬愛的|您好|你好|拝啓|안녕하세요|존경하는|नमस्ते|प्रिय|आदरणीय|เรียน|สวัสดี"
)
_OPENING = re.compile(rf"(?:(?P<english>{_DEAR.pattern})|(?:{_FOREIGN}))(?![^\W_])")
_NOBODY = re.compile(
    r"to whom(?:so)?ever it (?:may|might) concern|to whom it (?:may|might|could|should) (?:be )?concern\w*"
    r"|(?:dear )?sirs?(?: ?/ ?| or | and |, )?(?:madams?|ma'?am)?|(?:dear )?(?:madams?|ma'?am)(?:(?: ?/ ?| or )sirs?)?"
    r"|(?:dear |hello |hi )?(?:the )?(?:hiring|recruiting|recruitment|hr) (?:manager|officer|director|professional"
    r"|representative|person|contact)"
    r"|(?:dear |hello |hi )?(?:recruiter|interviewer|employer|reader|recipient|sir/madam|addressee)"
)
_GROUP = frozenset(
    "team teams all everyone everybody both folks there again panel committee board colleagues friends ladies"
    " gentlemen members people department office crew staff group recruiters recruitment hiring hr guys you"
    " search selection y'all company school".split()
)
# What begins a sentence and is no name, however it is written.
_STARTERS = frozenset(
    "thank thanks many i i'm i've i'd i'll it it's we we're you your my our the a an this that these just as after on"
    " in at what when how hope hoping trust following further with for from so please sorry apologies yesterday today"
    " great good nice lovely wonderful and or & it was is to first again really very am writing wanted would could"
    " can may there here thankyou ta cheers much such having since if although while during last hope hopefully"
    " appreciate appreciated enjoyed not no congratulations happy looking meeting talking speaking".split()
)
_NAME_END = re.compile(r"[,:;!?\n،、，：！—–]| - | -- |\.(?=\s|$)|-(?=\s*\n)|(?<=\S)-{1,2} |…")
_TOKEN = re.compile(r"[^\s,;:!?،、，：！()<>\"“”/&+]+|[,/&+]")
_JOINS = frozenset(("and", "&", "or", "/", ",", "+", "y", "et", "und", "e", "i", "och", "og", "en", "и"))


def _greeting(note: Note) -> Greeting | None:
    body = note.body
    start = len(body) - len(body.lstrip(" \t\r\n\u200b\ufeff>*_\"'"))
    line_end = body.find("\n", start)
    line_end = min(len(body) if line_end < 0 else line_end, start + 400)
    low = straight(body[start:line_end])
    nobody = _NOBODY.match(low)
    if nobody and _ends_there(low, nobody.end()):
        return Greeting(start, start + _after_signs(low, nobody.end()), nobody=True)
    opening = _OPENING.match(low)
    if opening:
        return _with_opening(body, start, line_end, low, opening)
    return _bare_name(note, start, line_end)


def _ends_there(low: str, place: int) -> bool:
    return not low[place:].strip() or bool(re.match(r"\s*(?:[,:;.!—–-]|$)", low[place:]))


def _after_signs(low: str, place: int) -> int:
    signs = re.compile(r"[\s,:;.!?،、，：！—–-]*(?:[:;]-?[)dp])?\s*").match(low, place)
    return signs.end() if signs else place


def _with_opening(
    body: str, start: int, line_end: int, low: str, opening: re.Match[str]
) -> Greeting | None:
    word = opening.group()
    english = opening.group("english") is not None
    names, end = _names(body, start + opening.end(), line_end, english)
    rest = body[end:line_end]
    if word in ("to", "attn", "attention", "morning", "afternoon", "evening") and (
        rest.strip() or not names
    ):
        return None
    if word == "greetings" and rest.lower().startswith(("from", "of")):
        return None
    nobody = _NOBODY.fullmatch(low[opening.end() : end - start].strip(" ,:;.!-"))
    if nobody:
        names = ()
    if not names and word in ("dear", "my dear", "dearest") and not nobody and rest.strip():
        pass
    return Greeting(start, end, tuple(names), nobody is not None, english)


def _names(body: str, place: int, line_end: int, english: bool) -> tuple[tuple[Named, ...], int]:
    """The names from a place in the greeting's line on, and where the greeting ends."""
    names: list[Named] = []
    run: list[re.Match[str]] = []
    group = False
    end = place

    def close() -> None:
        nonlocal group
        if run and any(words_of_name(token.group()) for token in run):
            names.append(
                Named(body[run[0].start() : run[-1].end()], run[0].start(), run[-1].end())
            )
        run.clear()

    lowercase = not any(
        character.isupper() for character in body[place:line_end].split(",")[0]
    )
    place_now = place
    while place_now < line_end:
        space = re.compile(r"[ \t\u00a0\u3000]*").match(body, place_now)
        at = space.end() if space else place_now
        token = _TOKEN.match(body, at, line_end)
        if token is None:
            break
        text = token.group()
        bare = text.rstrip(".-—–").strip("*_")
        low = straight(bare)
        if text == ",":
            after = body[token.end() : line_end]
            if not _name_follows(after):
                break
            close()
        elif low in _JOINS and text != ",":
            if not (run or names or group) or not _name_follows(body[token.end() : line_end], True):
                if not (low in ("&", "/", "+") or low in ("and", "or")) or not run:
                    break
                break
            close()
        elif low in ("dear", "hi", "hello"):
            close()
        elif low in _GROUP:
            group = True
            run.clear() if run and not could_be_name(run[0].group()) else None
            if run:  # "Dear Acme team": the name is the team's
                run.clear()
        elif low in TITLES:
            run.append(token)
        elif low in _STARTERS or not (could_be_name(bare) or _lower_name(bare, run, lowercase)):
            if group and low in ("at", "of", "from", "the", "in", "'s"):
                end = token.end()
                place_now = token.end()
                continue
            break
        elif group:
            pass
        else:
            run.append(token)
        end = token.end()
        place_now = token.end()
        if text.endswith((".", "—", "–")) and low not in TITLES and len(bare) > 1:
            break
        if text.endswith(("—", "–")):
            break
    close()
    signs = re.compile(r"[ \t\u00a0]*(?:[,:;.!?،、，：！]|[—–-]{1,3}(?=\s|[^\W\d]|$))*[ \t]*(?:[:;]-?[)D])?").match(body, end)
    return tuple(names), max(signs.end() if signs else end, end)


def _lower_name(bare: str, run: list[re.Match[str]], lowercase: bool) -> bool:
    """In "hi dana," everything is small; "van", "de la" are small in any name."""
    from afterview.notes.names import PARTICLES

    low = straight(bare)
    if low in PARTICLES or low in ("from", "of"):
        return low in PARTICLES
    return lowercase and not run and bare.isalpha()


def _name_follows(rest: str, after_and: bool = False) -> bool:
    """Whether the comma (or "and") separates names: "Dear Dana, Omar and Lee," against "Hi Dana, Thanks for …"."""
    words = _TOKEN.findall(rest[:80])
    words = [word for word in words]
    if not words:
        return False
    first = straight(words[0].rstrip("."))
    if first in ("and", "&", "or", "dear"):
        return True
    if first in TITLES or first in _GROUP:
        return True
    if first in _STARTERS or not could_be_name(words[0]):
        return False
    if after_and:
        return True
    match = re.match(r"\s*(?:[^\s,]+\s+){0,2}[^\s,]+\s*(,|and\b|&|$)", rest.split("\n")[0])
    return bool(match)


def _bare_name(note: Note, start: int, line_end: int) -> Greeting | None:
    """"Dana," or "Ms Reyes —" and then a new line; or the reader's own name before a comma."""
    body = note.body
    names, end = _names(body, start, line_end, True)
    if not names:
        group = re.match(r"(?:all|team|everyone|everybody|both|folks|colleagues)\b\s*(?:[,:!—–-]|\n|$)", straight(body[start : line_end + 1]))
        if group:
            return Greeting(start, start + group.end())
        return None
    rest = body[end:line_end].strip()
    between = body[names[-1].end : end].strip()
    known = any(
        is_same_person(name.text, person.name) for name in names for person in note.to if person.name
    )
    if rest and not (known and between[:1] in tuple(",:;!—–-")):
        return None
    if not rest and not between and not known:
        return None
    if sum(len(name.text.split()) for name in names) > 8:
        return None
    following = body[line_end:].strip()
    if not following and not rest:
        return None  # a name and nothing else: a signature
    return Greeting(start, end, names)


# --- the sign-off

_CLOSING_WORDS = (
    r"regards|wishes|sincerely|faithfully|truly|cordially|respectfully|gratefully|appreciatively|warmly|cheers"
    r"|thanks|thank you|thankyou|thx|ta|best|yours|all the best|take care|gratitude|appreciation|kindly|fondly"
    r"|salutations|greetings|rgds|br|kr|bw|bests|luck|day|week|weekend|love|respect|soon|hugs|peace|speak soon|talk soon"
)
_CLOSING = re.compile(
    r"(?:(?:with|my|our|many|much|very|most|warm|warmest|kind|kindest|best|good|great|all|the|personal|sincere|deep"
    r"|sincerest|heartfelt|yours|your|and|again|in|of|a|an|best,?|every|continued|friendly|hopeful|grateful|cheerful"
    r"|so|once|more|for|now|until|then|very|high|highest|true|to|you|team|both|have|wonderful|lovely|nice|rest"
    r"|wishing|ever|as|always|appreciatively|thanks,?|thank you,?|cheers,?|sunny|ward|wards|advance|all,?|hope"
    r"|from|your|everyone|family|forward|looking|hearing|kind) )*"
    rf"(?:{_CLOSING_WORDS})"
    r"(?: (?:again|so much|very much|in advance|a lot|and (?:best|kind|warm|kindest|warmest|good)?(?: )?(?:regards|wishes|thanks"
    r"|all the best|best)|ever|always|as always|to (?:you|all)(?: all| both| and (?:the|your) team)?"
    r"|from [\w ]{1,20}|for now|indeed|and take care|once more|once again|till then|until then|ahead|and good luck"
    r"|for (?:your|all your|all the) (?:time|help|consideration|time and consideration|kindness|attention|support)(?: (?:again|and consideration))?))*"
)
_SIGNATURE = re.compile(
    r"^\s*(?:--+|__+|\*+|sent from .{0,40}|get outlook .{0,40}|(?:tel|phone|mobile|cell|mob|m|t|p|e|email|e-mail|web|w"
    r"|linkedin|portfolio|website|github|address|whatsapp|skype|twitter|telephone)\b ?[.:|]? ?.{1,120}"
    r"|[+(]?\d[\d\s().+/x-]{5,}|.{0,60}@[\w-]+(?:\.[\w-]+)+.{0,60}|.{0,60}(?:https?://|www\.|linkedin\.com|github\.com)\S*.{0,60}"
    r"|\(?(?:she|he|they|any pronouns)(?:/\w+)*\)?)\s*$",
    re.IGNORECASE,
)
_POSTSCRIPT = re.compile(r"^[ \t]*(?:p\.?[ ]?){1,3}s\b\.?[ \t]*[:.,—–-]?", re.IGNORECASE | re.MULTILINE)


@dataclass(frozen=True, slots=True)
class _Line:
    start: int
    end: int
    text: str


def _lines(body: str, begin: int, end: int) -> list[_Line]:
    """The last lines that are not blank, at most a dozen, in the order of the text."""
    lines: list[_Line] = []
    stop = end
    while stop > begin and len(lines) < 12:
        cut = body.rfind("\n", begin, stop)
        first = begin if cut < 0 else cut + 1
        if body[first:stop].strip():
            text = body[first : min(stop, first + 2000)]
            lead = len(text) - len(text.lstrip())
            lines.append(_Line(first + lead, stop, text.strip()))
        stop = first - 1 if cut >= 0 else begin
    return lines[::-1]


def _sign_off(note: Note, begin: int) -> tuple[SignOff | None, int]:
    """The sign-off, and where the postscript begins: at the end of the body if there is none."""
    body = note.body
    postscript = len(body)
    for found in _POSTSCRIPT.finditer(body, begin):
        postscript = found.start()
        break
    sign_off = _closing(note, begin, postscript)
    if sign_off is None and postscript < len(body):
        # A postscript above the name: "PS: … \n\n Ana".
        below = _closing(note, postscript, len(body))
        if below is not None:
            return below, len(body)
    if sign_off is not None and postscript < len(body):
        return sign_off, postscript
    return sign_off, postscript if sign_off is not None else len(body)


def _closing(note: Note, begin: int, end: int) -> SignOff | None:
    lines = _lines(note.body, begin, end)
    last = len(lines)
    # The signature under the name: as many of the last lines as look like one.
    name_line = None
    for place in range(len(lines) - 1, -1, -1):
        line = lines[place]
        if _SIGNATURE.match(line.text) and not _is_closing(line.text):
            continue
        closing = _closing_line(note, line)
        if closing is not None:
            start, name = closing
            if name is None and name_line is not None:
                name = name_line
            return SignOff(start, lines[last - 1].end if lines else end, name)
        named = _name_line(note, line)
        if named is not None and (name_line is None or _knows(note, named.text)):
            name_line = named
            continue
        if len(line.text.split()) <= 6 and not re.search(r"[.!?]$", line.text) and place >= len(lines) - 5 and _under_a_name(note, lines[:place]):
            continue  # "Data engineer", "Berlin": below a name
        break
    if name_line is not None:
        line_start = note.body.rfind("\n", begin, name_line.start) + 1
        return SignOff(max(line_start, begin), lines[-1].end, name_line)
    return _inline_closing(note, lines[-1]) if lines else None


def _under_a_name(note: Note, above: list[_Line]) -> bool:
    """Whether one of the few lines above is a closing or the sender's name."""
    for line in above[-4:]:
        if _is_closing(line.text) or _closing_line(note, line) is not None:
            return True
        named = _name_line(note, line)
        if named is not None and (not note.sender or _knows(note, named.text)):
            return True
    return False


def _knows(note: Note, name: str) -> bool:
    return bool(note.sender) and is_same_person(name, note.sender)


def _is_closing(text: str) -> bool:
    low = " ".join(straight(text).split()).strip(" ,.!;:-~*_")
    return len(low) <= 90 and bool(_CLOSING.fullmatch(low.replace(" -", "")))


def _closing_line(note: Note, line: _Line) -> tuple[int, Named | None] | None:
    """A line that is a closing, or a closing and a name: "Thanks, Ann"."""
    if _is_closing(line.text):
        return line.start, None
    if len(line.text) > 160:
        return None
    for sign in re.finditer(r"[,!.;:—–-]+\s*|\s{2,}", line.text):
        first, rest = line.text[: sign.start()], line.text[sign.end() :]
        if _is_closing(first) and _is_name(note, rest):
            begin = line.start + sign.end()
            return line.start, Named(_bare(rest), begin, begin + len(rest))
    for space in re.finditer(r" ", line.text):
        first, rest = line.text[: space.start()], line.text[space.end() :]
        if _is_closing(first) and _knows(note, rest):
            begin = line.start + space.end()
            return line.start, Named(_bare(rest), begin, begin + len(rest))
    return None


def _inline_closing(note: Note, line: _Line) -> SignOff | None:
    """The end of a line of text: "… on Friday. Best wishes, Ana"."""
    text = line.text[-200:]
    offset = line.start + len(line.text) - len(text)
    for sign in re.finditer(r"(?<=[.!?…)])\s+(?=\S)", text):
        rest = text[sign.end() :]
        tail = _Line(offset + sign.end(), line.end, rest)
        closing = _closing_line(note, tail)
        if closing is not None:
            return SignOff(tail.start, line.end, closing[1])
        name = re.sub(r"^[—–~-]+\s*", "", rest)
        if _knows(note, name) and len(name.split()) <= 4:
            begin = line.end - len(name)
            return SignOff(tail.start, line.end, Named(_bare(name), begin, line.end))
    found = re.search(r"\s[—–~-]{1,2}\s?(\S+(?: \S+){0,2})$", text)
    if found and _is_name(note, found.group(1)):
        begin = offset + found.start(1)
        return SignOff(offset + found.start() + 1, line.end, Named(_bare(found.group(1)), begin, line.end))
    return None


def _name_line(note: Note, line: _Line) -> Named | None:
    """A line that is a name and nothing else."""
    text = re.sub(r"^(?:[—–~*_/-]+|from|x+ )\s*", "", line.text)
    start = line.start + len(line.text) - len(text)
    bare = _bare(text)
    if not bare or len(bare) > 60 or re.search(r"[!?:;]", bare):
        return None
    return Named(bare, start, start + len(bare)) if _is_name(note, text) else None


def _bare(text: str) -> str:
    """A name without what follows it: "Ana Lima, RN", "Ana (she/her)", "Ana x"."""
    text = re.split(r",|\(|\||\s[—–-]\s|\s/\s", text)[0]
    return re.sub(r"(?:\s+x+|[\s.!~*_—–-]+|[\s]*[:;]-?[)D])+$", "", text.strip()).strip("*_ ")


def _is_name(note: Note, text: str) -> bool:
    bare = _bare(text)
    if not bare:
        return False
    if _knows(note, bare):
        return True
    words = bare.split()
    if len(words) > 5 or straight(words[0]) in _STARTERS or _is_closing(bare):
        return False
    if text.rstrip().endswith("?") or len(text.split()) > 9:
        return False
    lows = [straight(word) for word in words]
    if any(low.strip(".,") in _GROUP for low in lows) and len(words) > 1:
        return False
    from afterview.notes.names import PARTICLES

    return all(could_be_name(word) or low.rstrip(".") in PARTICLES | TITLES for word, low in zip(words, lows, strict=True))


# --- quotation marks

_CLOSES = {"“": "”", "«": "»", "„": "“”", "‘": "’", "「": "」", "『": "』", "‹": "›", '"': '"', "'": "'’"}
_MARK = re.compile("[“«„‘「『‹\"]|(?<![^\\W_])'(?=\\w)|(?:^[ \\t]*>.*\\n?)+", re.MULTILINE)
_CLOSING_MARK = {
    mark: re.compile(f"[{closing}]" if mark not in "'‘" else f"(?<=[\\w.,!?…])[{closing}](?![^\\W_])")
    for mark, closing in _CLOSES.items()
}
_LONGEST_QUOTATION = {"'": 300, "‘": 300}


def _quotations(body: str) -> Iterator[tuple[int, int]]:
    """The quotations, marks included; each within one paragraph. Rows of lines that begin with > count as well."""
    place = 0
    while found := _MARK.search(body, place):
        mark, start = found.group(), found.start()
        place = found.end()
        if mark not in _CLOSES:
            yield start, place
            continue
        limit = min(len(body), start + _LONGEST_QUOTATION.get(mark, 1200))
        paragraph = body.find("\n\n", start, limit)
        closing = _CLOSING_MARK[mark].search(body, place, limit if paragraph < 0 else paragraph)
        if closing:
            place = closing.end()
            yield start, place
