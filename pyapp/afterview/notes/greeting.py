"""Whom a note greets: "Hi Dana —", "Dear Ms Reyes and Mr Haddad,", "Dana," or a bare "Hello!"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from afterview.notes.lexicon import LEXICON
from afterview.notes.names import PARTICLES, TITLES, could_be_name, is_same_person, words_of_name
from afterview.notes.nicknames import RELATIVES
from afterview.notes.note import Note
from afterview.notes.sentences import straight
from afterview.notes.stock import STOCK


@dataclass(frozen=True, slots=True)
class Named:
    """A name as it stands in the body."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Greeting:
    """`names`: who is greeted by name. `nobody`: the words for an unknown reader. `english`: the greeting's language."""

    start: int
    end: int
    names: tuple[Named, ...] = ()
    nobody: bool = False
    english: bool = True


_ENGLISH = (
    r"(?:(?:oh|well|and|yes|ah|a|very|so|now),? )*(?:"
    r"(?:my )?dear(?:est)?(?! (?:me|oh|god|lord)\b)|hi(?:ya)?|hello|hey(?:a)?|heya|hullo|howdy|greetings|good(?: |-)?(?:morning|afternoon|evening|day)|g'day"
    r"|morning|afternoon|evening|salutations|attn|attention|for the attention of|alright|yo|ahoy|wotcha|ey up|ay up|now then|evenin'?|mornin'?|what ho|sup|oi"
    r"|your (?:honou?r|grace|excellency|worship|highness|holiness|eminence)|my (?:lord|lady)(?: bishop)?"
    r"|respected|(?:happy|merry) (?:new year|[a-z]+)|top of the morning|to|for|f\.?a\.?o\.?)(?: to you)?(?: both| all)?:?"
)
_FOREIGN = (
    r"hola|estimad[oa]s?|querid[oa]s?|apreciad[oa]s?|buen[oa]s (?:días|dias|tardes|noches)|bonjour|bonsoir|salut"
    r"|ch(?:er|ère|ere)s?|madame|monsieur|sehr geehrte[rs]?|liebe[rs]?|hallo|guten (?:tag|morgen|abend)|grü(?:ß|ss) gott|grüezi|servus"
    r"|moin|gentile|gentilissim[oa]|egregi[oa]|spettabile|car[oaie]|ciao|buongiorno|buonasera|prezad[oa]s?|car[oa]s?"
    r"|caríssim[oa]|olá|ola|oi|bom dia|boa (?:tarde|noite)|beste|geachte|goede(?:morgen|middag|navond)|dag|hej|hei|kære"
    r"|kjære|bästa|hejsan|god (?:morgon|dag|morgen)|szanown[aiey]+|drog[ai]|dzień dobry|cześć|witam|vážen[ýáéí]+"
    r"|mil[ýáí]|dobrý den|ahoj|tisztelt|kedves|stimat[ăae]|drag[ăa]|bună(?: ziua)?|sayın|merhaba|sevgili|hyvä"
    r"|poštovan[aie]|drag[iao]|dobar dan|gerbiam[aoi]s?|sveiki|labas|cienījam[aāi]s?|lugupeetud|tere|labdien|annwyl|helo|a chara"
    r"|уважаем(?:ый|ая|ые)|дорог(?:ой|ая|ие)|здравствуйте|привет|добрый (?:день|вечер)|доброе утро"
    r"|шановн(?:ий|а|і)|вітаю|добрий день|αγαπητ[έήοό]\w*|αξιότιμ\w+|γεια(?: σας)?|καλημέρα"
    r"|kính gửi|chào|xin chào|yth|kepada|mahal na|kamusta|habari|mpendwa|namaste|salaam|as-?sala+mu?(?: '?\w+kum)?|shalom|aloha|kia ora|مرحبا|عزيزي|عزيزتي|السيد|السيدة"
    r"|שלום|לכבוד|尊敬的|亲爱的|親愛的|敬愛的|您好|你好|拝啓|안녕하세요|존경하는|नमस्ते|प्रिय|आदरणीय|เรียน|สวัสดี"
)
_HELLO = re.compile(_FOREIGN)
_OPENING = re.compile(rf"(?:(?P<english>{_ENGLISH})|(?:{_FOREIGN}))(?![^\W_])")
# These open a sentence as often as a note; only a name and then a sign, or the reader's name, make a greeting.
_NEEDS_A_NAME = re.compile(
    r"(?:.* )?(?:attn|attention|for the attention of|(?:good.)?(?:morning|afternoon|evening|day)|alright|now then|yo|dag|respected|your .*|my l.*|(?:happy|merry) .*)"
)
_NOBODY = re.compile(
    r"to whom(?:so)?ever it (?:may|might) concern|to whom it (?:may|might|could|should) (?:be )?concern\w*"
    r"|(?:dear |hello )?sirs?(?: ?/ ?| or | and |, )?(?:madams?|ma'?a?m?)?|(?:dear )?(?:madams?|ma'?am)(?:(?: ?/ ?| or )sirs?)?"
    r"|(?:dear |hello |hi |good (?:morning|afternoon|evening|day),? )?(?:the )?(?:hiring|recruiting|recruitment|hr|human resources)"
    r" (?:manager|officer|director|professional|representative|person|contact|specialist|lead)"
    r"|(?:dear |hello |hi )?(?:recruiter|interviewer|employer|reader|recipient|addressee|contact)"
)
_GROUP = frozenset(
    "friend team teams all everyone everybody both folks panel committee board colleagues friends ladies co gang jury"
    " gentlemen gents members people department office crew staff group recruiters guys you selection"
    " y'all company school two three four everyone's".split()
)
# These may stand beside a name: "Hi again Susan", "Alright Dave mate".
_BESIDE = frozenset("there again mate pal lad love dear once more".split())
# Who may be called so is named by none of these.
NO_NAMES = _GROUP | _BESIDE | frozenset(("me", "anonymous"))
# Words with a capital that greet somebody unnamed, or nobody: "Hi Neighbour", "Dear Reception", "Wow,".
_UNNAMED = frozenset(
    "hun darling dude bro bruv fella champ legend man stranger neighbour neighbor world diary santa lovers comrade bosun"
    " admissions acquisition personnel reception desk firm owner proprietor landlord chairperson shop lot future hr"
    " wow phew gosh blimey hurrah hooray ok okay honestly urgent confidential sorry update question".split()
)
# Nobody's name, unless a title stands before it.
_OFFICE = re.compile(rf"(?:head)?(?:{LEXICON['title']}|foreman|forewoman|leader|keeper)s?")
# "To Ann and Bo," is a greeting if it is the whole line.
_TO = re.compile(r"(?:.* )?(?:to|for|f\.?a\.?o\.?):?")
# What begins a sentence and is no name, however it is written.
STARTERS = frozenset(
    "well oh so now yes ah thank thanks many i i'm i've i'd i'll it it's we we're you your my our the a an this that these just as after on"
    " in at what when how hope hoping trust following further with for from so please sorry apologies yesterday today"
    " great good nice lovely wonderful or was is to first really very am writing wanted would could"
    " can may here thankyou ta cheers much such having since if although while during last hopefully"
    " appreciate appreciated enjoyed not no congratulations happy looking meeting talking speaking still any and but"
    " thx received re attached enclosed did do does have has had am are were let there's that's he she they".split()
)
_JOINS = frozenset(("and", "&", "or", "/", "+", "y", "et", "und", "e", "i", "och", "og", "en", "и"))
_AGAIN = frozenset("dear hi hello liebe lieber chère cher caro cara querida querido".split())
_TOKEN = re.compile(r"[^\s,;:!?…،、，：！()<>\"“”/&+—–]+|[,،、，/&+]")
_SIGNS = re.compile(
    r"[ \t\u00a0]*(?:[,:;.!?…،、，：！]+|[—–-]{1,3}(?=\s|[^\W\d]|$))*[ \t]*(?:[:;]-?[)D])?"
)
# "Dear Ms Thorne (and Biscuit, of course),": nobody is greeted in brackets.
_ASIDE = re.compile(r"\([^()\n]*\)")


class _Token(NamedTuple):
    text: str
    start: int
    end: int

    @property
    def low(self) -> str:
        return straight(self.text).rstrip(".-").strip("*_'")


def is_office(word: str) -> bool:
    """Whether a word names what somebody does: "Headteacher"."""
    return bool(_OFFICE.fullmatch(word))


def is_common_word(word: str) -> bool:
    """Whether a word, even with a capital, is rather none of a name's."""
    return (word in STOCK or word in NO_NAMES or word in _UNNAMED) and word not in RELATIVES


def find_greeting(note: Note) -> Greeting | None:
    """The greeting with which the body begins; a date, an address or a line that says what it is about may stand above."""
    greeting = _greeting_at(note, 0)
    if greeting is None:
        lines = list(re.finditer(r".*\n?", note.body[:600]))[:12]
        for above, line in pairwise(lines):
            if len(above.group().split()) > 6:
                break
            if _UNMISTAKABLE.match(line.group()):
                found = _greeting_at(note, line.start())
                return found if found and (found.names or found.nobody) else None
    return greeting


_UNMISTAKABLE = re.compile(r"\s*(?:dear|hi|hello|to whom) ", re.IGNORECASE)
_BEFORE = re.compile(r"[\s\u200b\ufeff>*_\"'“”@\u2600-\u27bf\ufe0f\u200d\U0001f000-\U0001faff]*")


def _greeting_at(note: Note, place: int) -> Greeting | None:
    body = note.body
    before = _BEFORE.match(body, place)
    start = before.end() if before else place
    line_end = body.find("\n", start)
    line_end = min(len(body) if line_end < 0 else line_end, start + 300)
    low = straight(body[start:line_end])
    nobody = _NOBODY.match(low)
    if nobody and re.match(r"\s*(?:[,:;.!—–-]|$)", low[nobody.end() :]):
        return Greeting(start, _after_signs(body, start + nobody.end()), nobody=True)
    opening = _OPENING.match(low)
    if opening:
        english = opening.group("english") is not None
        place = start + opening.end()
        names, end = _names(body, place, line_end)
        if _is_greeting(note, opening.group(), names, body[place:end], body[end:line_end]):
            return Greeting(start, end, names, english=english)
    return _known_name(note, start, line_end) or _bare_name(note, start, line_end)


def _is_greeting(
    note: Note, opening: str, names: tuple[Named, ...], greeted: str, rest: str
) -> bool:
    """Whether it is no beginning of a sentence, as in "Good morning it was", "To Leeds I went"."""
    signed = not rest.strip() or greeted.rstrip()[-1:] in tuple(",:;.!?—–-")
    known = any(_knows(note, name.text) for name in names)
    if _TO.fullmatch(opening):
        return bool(names) and (not rest.strip() or (known and signed))
    if not _NEEDS_A_NAME.fullmatch(opening):
        return True
    return known or signed or any(_is_first_name(name.text) for name in names)


def _is_first_name(name: str) -> bool:
    return any(word in RELATIVES for word in words_of_name(name)[:1])


def _after_signs(body: str, place: int) -> int:
    signs = _SIGNS.match(body, place)
    return signs.end() if signs else place


def _tokens(body: str, start: int, end: int) -> list[_Token]:
    return [
        _Token(found.group(), found.start(), found.end())
        for found in _TOKEN.finditer(body, start, end)
    ]


def _names(body: str, place: int, line_end: int) -> tuple[tuple[Named, ...], int]:
    """The names from a place of the greeting's line on, and where the greeting ends."""
    small = not any(map(str.isupper, re.split("[,!.]", body[place:line_end])[0]))
    aside = _ASIDE.search(body, place, line_end)
    tokens = _tokens(body, place, aside.start() if aside else line_end)
    names: list[Named] = []
    end = place
    at = _after_a_comma(body, tokens, line_end)
    while at < len(tokens):
        if _gap(body, end, tokens[at].start):
            break
        after = _name_end(body, tokens, at, small)
        if after == at:
            break
        run = tokens[at:after]
        end = run[-1].end
        if any(token.low in _GROUP for token in run):
            end = _group_end(body, end, line_end)
            break
        run = [token for token in run if not _is_beside(token)]
        if any(words_of_name(token.text) and not _HELLO.fullmatch(token.low) for token in run):
            text = body[run[0].start : run[-1].end].rstrip(".,-")
            # "Dear Headteacher", and the letters after a name: "Dear Prof. Walsh, FRS".
            is_letters = bool(names) and text.isupper() and 1 < len(text) < 6
            if not (len(run) == 1 and (is_office(run[0].low) or is_letters)):
                names.append(Named(text, run[0].start, run[0].start + len(text)))
        following = _next_name(body, tokens, after, small)
        if following is None:
            break
        at = following
        end = tokens[at - 1].end
    if names and aside and not body[end : aside.start()].strip():
        end = aside.end()
    return tuple(names), _after_signs(body, end)


def _after_a_comma(body: str, tokens: list[_Token], line_end: int) -> int:
    """ "Hi, Dana!" calls her by name; "Hi, Tuesday was fun" does not."""
    if not tokens or tokens[0].text != ",":
        return 0
    after = _name_end(body, tokens, 1, small=False)
    return int(
        after > 1 and bool(re.match(r"\s*(?:[,!.:;—–-]|$)", body[tokens[after - 1].end : line_end]))
    )


def _is_beside(token: _Token) -> bool:
    return token.low in _BESIDE and (token.text.islower() or token.low in ("there", "again"))


def _gap(body: str, end: int, start: int) -> bool:
    """Whether something other than spaces and a separator stands between."""
    return bool(body[end:start].strip(' \t\u00a0\u3000,.&/+،、，*_"'))


def _name_end(body: str, tokens: list[_Token], at: int, small: bool) -> int:
    """Where the words end that can be one name: `at` itself if there are none."""
    place = at
    while place < len(tokens):
        token = tokens[place]
        if place > at and body[tokens[place - 1].end : token.start].strip(" \t\u00a0\u3000"):
            break
        low = token.low
        ok = (
            low in TITLES
            or low in _GROUP
            or _is_beside(token)
            or (low in PARTICLES and _in_a_name(tokens, place))
            or (low not in STARTERS and low not in _JOINS and could_be_name(token.text))
            or (small and place == at and low.isalpha() and not _is_common(low))
        )
        if not ok:
            break
        place += 1
        if token.text.endswith(".") and low not in TITLES and len(low) > 1:
            break
        if token.text.endswith("-"):
            break
    return place


def _is_common(low: str) -> bool:
    """Whether a small word is one of any note's, so that in "good day out" it is no name."""
    return low in STARTERS or low in _JOINS or low in STOCK


def _in_a_name(tokens: list[_Token], place: int) -> bool:
    """Particles stand before a word of the name: "van der Berg"."""
    following = next((each for each in tokens[place + 1 :] if each.low not in PARTICLES), None)
    return following is not None and could_be_name(following.text) and following.low not in STARTERS


def _next_name(body: str, tokens: list[_Token], place: int, small: bool) -> int | None:
    """Where another name begins after a comma or "and"; None if the text begins instead: "Hi Dana, Thanks for …"."""
    comma = and_ = again = False
    while place < len(tokens):
        text, low = tokens[place].text, tokens[place].low
        if text in ",،、，":
            comma = True
        elif low in _JOINS or text in "&/+":
            and_ = True
        elif low in _AGAIN and (comma or and_):
            again = True
        else:
            break
        place += 1
    if place == len(tokens) or not (comma or and_):
        return None
    if tokens[place].low in _GROUP | TITLES:
        return place
    after = _name_end(body, tokens, place, small and and_)
    if after == place:
        return None
    if again or and_:
        return place
    # A comma alone: another name only if a separator or the line's end follows it.
    if after == len(tokens):
        return place
    following = tokens[after]
    if [token.text for token in tokens[after : after + 2]] == ["and", "I"]:
        return None
    between = body[tokens[after - 1].end : following.start].strip()
    return (
        place
        if following.text == "," or following.low in _JOINS or between[:1] in ("—", "–", ":")
        else None
    )


def _group_end(body: str, end: int, line_end: int) -> int:
    """ "Dear all at Verve," "Dear members of the committee": up to the sign, if it comes soon."""
    rest = re.compile(r"(?: [\w'’&-]+){0,6}(?=\s*(?:[,:;!—–]|\s-\s|$))").match(body, end, line_end)
    return rest.end() if rest else end


def _known_name(note: Note, start: int, line_end: int) -> Greeting | None:
    """The reader's own name among the first words: "Ay up Dana,", "Fitz mate, thanks"."""
    body = note.body
    tokens = _tokens(body, start, min(line_end, start + 60))[:5]
    called_only = False
    for place, token in enumerate(tokens):
        if token.low in _LEADS or (called_only and token.text == ","):
            called_only = True
            continue
        if token.text in ",/&+" or token.low in STARTERS:
            return None
        low_known = any(
            is_same_person(token.text.rstrip("."), person.name) for person in note.to if person.name
        )
        if (
            low_known
            and len(token.low) > 1
            and ((place > 0 and not called_only) or _is_called(body, tokens, place, line_end))
        ):
            if place == 0:
                return None if _is_list(body, tokens, line_end) else _called(body, tokens, place)
            return _called(body, tokens, place)
        called_only = called_only or bool(low_known)
    return None


# What may stand before the reader's name: "So, Pete,", "How are you, Pete?"
_LEADS = frozenset("so well oh ah now right ok okay how are do you then".split())


def _is_called(body: str, tokens: list[_Token], place: int, line_end: int) -> bool:
    """Whether a sign, "mate" or thanks follow the name: not "Dana was right"."""
    rest = straight(body[tokens[place].end : line_end]).lstrip()
    return not rest or bool(re.match(r"[^\w\s]|(?:mate|pal|hi|hello|again)\b|thank", rest))


def _is_list(body: str, tokens: list[_Token], line_end: int) -> bool:
    """Whether the line may greet more people: left to the reading of a bare line of names."""
    return bool(
        re.match(r"\s*(?:,\s*[A-Z][\w'-]+\s*(?:,|and\b|&)|and\b|&)", body[tokens[0].end : line_end])
    )


def _called(body: str, tokens: list[_Token], place: int) -> Greeting:
    token = tokens[place]
    end = token.end
    if place + 1 < len(tokens) and _is_beside(tokens[place + 1]):
        end = tokens[place + 1].end
    text = token.text.rstrip(".,-")
    named = Named(text, token.start, token.start + len(text))
    return Greeting(tokens[0].start, _after_signs(body, end), (named,))


def _bare_name(note: Note, start: int, line_end: int) -> Greeting | None:
    """ "Dana," or "Ms Reyes —" and then a new line; or the reader's own name before a comma."""
    body = note.body
    group = re.match(
        r"(?:all|team|everyone|everybody|both|folks|colleagues|gentlemen|ladies(?: and (?:gentlemen|gents))?|to (?:all|everyone)[\w ]{0,30}|to (?:the|my|our|both|everybody)[\w ]{0,40}(?=[,:!—–-]*\s*$))\b\s*(?:[,:!—–-]|\n|$)",
        straight(body[start : line_end + 1]),
    )
    if group:
        return Greeting(start, start + group.end())
    names, end = _names(body, start, line_end)
    if end > start and not names and not body[end:line_end].strip() and body[line_end:].strip():
        return Greeting(start, end)  # "Chef,"
    if not names or sum(len(name.text.split()) for name in names) > 8:
        return None
    rest, signs = body[end:line_end].strip(), body[names[-1].end : end].strip()
    known = any(_knows(note, name.text) for name in names)
    is_word = signs[:1] in (".", "!") or is_common_word(straight(names[0].text).split()[0])
    if is_word and not known and not _is_first_name(names[0].text):
        return None  # "Wow!"
    if rest and not (known and signs[:1] in tuple(",:;!—–-")):
        return None
    if not rest and (not body[line_end:].strip() or not (signs or known)):
        return None  # a name and nothing else: a signature, or a heading
    return Greeting(start, end, names)


def _knows(note: Note, name: str) -> bool:
    return any(is_same_person(name, person.name) for person in note.to if person.name)


def called_names(text: str) -> Iterator[tuple[int, int]]:
    """Where a text calls somebody by name in its midst: "Thank you, Thomas." """
    for found in _CALL.finditer(text):
        group = 1 if found.group(1) else 2
        if group == 1 or not _BESIDE_A_NAME.search(text, 0, found.start()):
            yield found.span(group)


# "My old boss, Jean." and "Rosa, Karim, Jean." call nobody.
_BESIDE_A_NAME = re.compile(
    r"\b(?:(?:[Mm]y|[Oo]ur|his|her|their) (?:[\w-]+ ){0,3}[\w-]+|, [A-Z][\w'-]+)\Z"
)


_CALL = re.compile(
    r"(?:^|[.!?\n]\s{0,3})(?:many |so many |my )?(?:thanks|thank you|thankyou|cheers)"
    r"(?: (?:so much|very much|again|once again|once more|a lot|a million|for [^,.!?\n]{2,60}(?=,)))?,? "
    r"([A-Z][\w'’-]+)(?=[,.!?;:\n]|\s*$)"
    r"|,\s([A-Z][\w'’-]+)[ ]?[.!]?$",
    re.MULTILINE | re.IGNORECASE,
)
