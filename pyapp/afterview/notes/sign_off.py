"""How a note ends: a closing, a name, or both, with a signature under it; a postscript may follow."""

from __future__ import annotations

import re
from dataclasses import dataclass

from afterview.notes.greeting import NO_NAMES, STARTERS, Named, is_office
from afterview.notes.names import (
    PARTICLES,
    TITLES,
    could_be_name,
    has_title,
    is_pet_name,
    is_same_person,
    same_word,
    words_of_name,
)
from afterview.notes.nicknames import RELATIVES
from afterview.notes.note import Note
from afterview.notes.sentences import straight
from afterview.notes.stock import STOCK


@dataclass(frozen=True, slots=True)
class SignOff:
    """From `start` to `end` the closing, the name and the signature; `name` is None where there is none."""

    start: int
    end: int
    name: Named | None = None


@dataclass(frozen=True, slots=True)
class _Line:
    start: int
    end: int
    text: str


_CLOSING_WORDS = (
    r"regards|wishes|sincerely|faithfully|truly|cordially|respectfully|gratefully|appreciatively|warmly|cheers"
    r"|thanks|thank you|thankyou|thx|ta|best|yours|all the best|take care|gratitude|appreciation|kindly|fondly"
    r"|salutations|greetings|rgds|br|kr|bw|bests|luck|love|respect|hugs|peace|affectionately|obediently|admiration|ever|bye|ciao|bises|laters?|ttfn|lg|mfg|vg|ttyl|tyvm"
    r"|grü(?:ß|ss)e[n]?|saludos?|abrazos?|cordialement|saluti|abbraccio|beijos?|hälsningar|hilsen|groet(?:en|jes)?|xx+|blessings?|slán"
    r"|atenciosamente|atentamente|sincèrement|amicalement|vänligen|pozdrawiam|pozdrav(?:em|i|y)?"
)
_SOFT = (
    r"with|my|our|many|much|very|most|warm|warmest|kind|kindest|best|good|great|all|the|personal|sincere|deep|sincerest"
    r"|heartfelt|yours|your|and|again|in|of|a|an|every|continued|friendly|hopeful|grateful|cheerful|so|once|more|for|now|until"
    r"|then|high|highest|true|to|you|team|both|have|wonderful|lovely|nice|rest|wishing|as|always|thanks|thank you|cheers"
    r"|sunny|advance|hope|from|everyone|family|forward|talk|speak|see|soon|day|week|weekend|evening|afternoon|monday|tuesday|wednesday"
    r"|thursday|friday|saturday|sunday|mfg|lg|viele|liebe|beste|freundliche[nr]?|mit|un|med|vänliga|venlig|bien|cordiali|big|blessing|bye|late"
)
_CLOSING = re.compile(
    rf"(?:(?:{_SOFT}),? )*(?:{_CLOSING_WORDS})"
    r"(?: (?:yours|both|all|again|so much|very much|in advance|a lot|and (?:best|kind|warm|kindest|warmest|good)?(?: )?(?:regards|wishes|thanks"
    r"|all the best|best)|ever|always|as always|to (?:you|all)(?: all| both| and (?:the|your) (?:team|family))?"
    r"|from [\w ]{1,20}|for now|indeed|and take care|once more|once again|till then|until then|ahead|and good luck|and best"
    r"|for (?:your|all your|all the|the) (?:time|help|consideration|time and consideration|kindness|attention|support|interview)(?: (?:again|and consideration))?))*"
    r"|(?:speak|talk|see you|write|meet|more|till|until|bye|see you all|looking forward|roll on|cheers|catch you) ?(?:to you |again |you )?"
    r"(?:soon|then|later|next week|tomorrow|there|(?:on |till |until )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:on )?the \d+\w\w)(?: then)?"
    r"|have a (?:great|good|nice|lovely|wonderful) (?:day|week|weekend|evening|rest of (?:your|the) (?:day|week))"
)
_SIGNATURE = re.compile(
    r"^\s*(?:--+|__+|\*+|sent from .{0,40}|get outlook .{0,40}|(?:tel|phone|mobile|cell|mob|email|e-mail|web"
    r"|linkedin|portfolio|website|github|address|whatsapp|skype|twitter|telephone)\b ?[.:|]? ?.{1,120}|[mtpew]\b ?[.:|]? ?\S{0,60}[\d@]+.{0,60}"
    r"|[+(]?\d[\d\s().+/x-]{5,}|.{0,60}@[\w-]+(?:\.[\w-]+)+.{0,60}|.{0,60}(?:https?://|www\.|linkedin\.com|github\.com)\S*.{0,60}"
    r"|\(?(?:she|he|they|any pronouns)(?:/\w+)*\)?|(?:enc|encl|cc|attachments?)\b.{0,60})\s*$",
    re.IGNORECASE,
)
_POSTSCRIPT = re.compile(
    r"^[ \t]*(?:p\.?[ ]?){1,3}s\b\.?[ \t]*[:.,—–-]?", re.IGNORECASE | re.MULTILINE
)
# The letter that is answered, below one's own.
_ANSWERED = re.compile(
    r"^[ \t]*(?:>|on .{5,80} wrote:|-{2,} ?(?:original|forwarded) message)",
    re.IGNORECASE | re.MULTILINE,
)
# What may stand before a name: "— Ana", "From Ana", "Signed: Ana".
_MARKS = re.compile(r"[^\w\s\[<]+\s*|_+|x[xo]* ", re.IGNORECASE)
_FROM = re.compile(r"(?:from(?: your \w+)?|yours?|signed|\(signed\)|/?s/)[:,]?\s+", re.IGNORECASE)
_KISSES = re.compile(
    r"(?:\s(?:x+|(?:xo)+x?|XX+|(?:XO)+X?)(?![^\W_])|[\s.!~*_—–,-]|[:;]-?[)D]|[\U0001f300-\U0001faff\u2600-\u27bf\ufe0f])+$"
)
_NUMBER = re.compile(r"[\s,/|–-]+[+(]?\d[\d\s().-]{6,}$")
# No name with what belongs to it is longer.
_LONGEST = 160
# As many of the last lines as are looked at.
_LINES = 12


def find_sign_off(note: Note, begin: int) -> tuple[SignOff | None, int]:
    """The sign-off in the body from `begin` on, and where the postscript begins: at its end if there is none."""
    body = note.body
    found = _POSTSCRIPT.search(body, begin)
    postscript = found.start() if found else len(body)
    answered = _ANSWERED.search(body, begin)
    end = answered.start() if answered and body[begin : answered.start()].strip() else len(body)
    sign_off = _ending(note, begin, min(postscript, end))
    if sign_off is None and postscript < end:
        # A postscript above the name: "PS: … \n\n Ana".
        sign_off, postscript = _ending(note, postscript, end), len(body)
    if sign_off is None:
        sign_off = _above_an_afterthought(note, _last_lines(body, begin, end))
        postscript = sign_off.end if sign_off else found.start() if found else len(body)
    return sign_off, postscript


def _ending(note: Note, begin: int, end: int) -> SignOff | None:
    lines = _last_lines(note.body, begin, end)
    last = len(lines)
    while last and _is_signature(note, lines[last - 1].text):
        last -= 1
    if not last:
        return None
    stop = lines[-1].end
    for above in range(last - 1, max(last - 5, -1), -1):
        line = lines[above]
        found = _closing_line(note, line)
        if found is not None:
            return SignOff(found[0], stop, found[1] or _name_below(note, lines[above + 1 : last]))
        named = _name_line(note, line)
        if named is not None and (
            above == last - 1
            or _knows(note, named.text)
            or (not note.sender and _is_first_name(named.text))
        ):
            closing = _closing_line(note, lines[above - 1]) if above else None
            if closing is not None and closing[1] is None:
                return SignOff(closing[0], stop, named)
            if not _knows(note, named.text) and _is_below_a_name(note, lines, above):
                continue
            is_sure = _is_surely_a_name(note, lines[: above + 1], named)
            return SignOff(line.start, stop, named if is_sure else None)
        if not _could_be_below_a_name(line):
            break
    line = lines[last - 1]
    return _inline(note, line, stop) or (_short(note, line, stop) if len(lines) > 1 else None)


# With capitals they look like names: "God Bless", "Fingers Crossed", "Cheerio".
_WISHES = STOCK | frozenset(
    "god bless fingers crossed merry xmas christmas easter stay paint peace love luck bye onwards upwards onward forward"
    " team cheerio adieu toodles toodle-pip namaste amen sláinte slainte shalom salaam merci danke gracias obrigado"
    " obrigada grazie diolch arigato kiitos takk dank bedankt dziękuję hvala mulțumesc tschüss arrivederci aloha mahalo later laters tata cheery hurrah hooray voila".split()
)


def _is_surely_a_name(note: Note, lines: list[_Line], named: Named) -> bool:
    """Whether the last line, with no known closing, is a signature, whoever's: "Cheerio" and "God Bless" are none."""
    line = lines[-1]
    people = (*(person.name for person in note.to), *note.interview_people)
    first = straight(named.text).split()[0]
    is_code = re.fullmatch("[A-Z]{2,5}", named.text)  # "HTH"
    is_other = is_code or first in _WISHES or is_office(first) or line.text.endswith(",")
    return (
        not is_other
        or (len(lines) > 1 and _could_be_below_a_name(lines[-2]))  # a closing in other words
        or _knows(note, named.text)
        or _is_first_name(named.text)
        or has_title(named.text)
        or line.text.startswith(("-", "–", "—"))
        or any(is_same_person(named.text, name) for name in people if name)
    )


def _short(note: Note, line: _Line, stop: int) -> SignOff | None:
    """A last line of a few words that is no sentence: "Onwards and upwards,", "Tom in Leeds", "Fingers crossed, Tom"."""
    words = line.text.split()
    first = words[0].strip(",.!()")
    made_up = _made_up(note, line, stop)
    if made_up is not None:
        return made_up
    if straight(first) in STARTERS or not first.isalpha() or re.search(r"[.?!:]\)?$", line.text):
        return None
    if len(words) < 7 and (_knows(note, first) or (not note.sender and _is_first_name(first))):
        return SignOff(line.start, stop, Named(first, line.start, line.start + len(first)))
    if len(words) < 7 and line.text.endswith(","):
        return SignOff(line.start, stop)
    # "Keen as mustard" is still read.
    return SignOff(line.end, stop) if len(words) < 5 else None


def _made_up(note: Note, line: _Line, stop: int) -> SignOff | None:
    """A closing of one's own and a first name: "Fingers crossed, Tom", "Have a good gig, Izzy"."""
    tail = re.search(r"[,!.–—-]\s+([^\s,]+(?: [^\s,]+)?)$", line.text)
    words = len(line.text.split())
    if tail is None or words > 8:
        return None
    name = line.start + tail.start(1)
    # "When will you know, Tom" is still read.
    start = line.start if words < 5 else name
    if _is_other_name(note, tail.group(1)):
        return SignOff(start, stop, Named(_bare(tail.group(1)), name, line.end))
    return SignOff(start, stop) if _is_called_so(note, tail.group(1)) else None


def _above_an_afterthought(note: Note, lines: list[_Line]) -> SignOff | None:
    """A closing and a name, or the sender's name, on lines of their own, with more text below them."""
    for place in range(len(lines) - 2, 0, -1):
        line, above = lines[place], lines[place - 1]
        closing = _closing_line(note, line)
        if closing is not None and closing[1] is not None:
            return SignOff(closing[0], line.end, closing[1])
        named = _name_line(note, line)
        if named is None:
            continue
        if _is_closing(above.text):
            return SignOff(above.start, line.end, named)
        if _knows(note, named.text) and len(line.text.split()) < 5:
            return SignOff(line.start, line.end, named)
    return None


def _is_first_name(name: str) -> bool:
    """Whether it begins with a name of the table."""
    return any(word in RELATIVES and len(word) > 2 for word in words_of_name(name)[:1])


def _is_addressee(note: Note, name: str) -> bool:
    return any(is_same_person(name, person.name) for person in note.to if person.name)


def _is_other_name(note: Note, text: str) -> bool:
    """A first name that is not the reader's."""
    bare = _bare(text)
    return _is_first_name(bare) and _is_name(note, bare) and not _is_addressee(note, bare)


def _is_signature(note: Note, text: str) -> bool:
    """Whether it stands below the name: a number, an address. "Ana Lima | 0123 456" is the name itself."""
    if not _SIGNATURE.match(text) or _is_closing(text):
        return False
    return not ("|" in text and _knows(note, _bare(text)))


def _last_lines(body: str, begin: int, end: int) -> list[_Line]:
    """The last lines that are not blank, in the order of the text."""
    lines: list[_Line] = []
    stop = end
    while stop > begin and len(lines) < _LINES:
        cut = body.rfind("\n", begin, stop)
        first = begin if cut < 0 else cut + 1
        text = body[first:stop]
        if text.strip():
            lead = len(text) - len(text.lstrip())
            trail = len(text) - len(text.rstrip())
            lines.append(_Line(first + lead, stop - trail, text.strip()))
        stop = first - 1 if cut >= 0 else begin
    return lines[::-1]


def _could_be_below_a_name(line: _Line) -> bool:
    """ "Archivist", "Berlin": what stands in signatures below the name."""
    return len(line.text.split()) <= 6 and not re.search(r"[.!?]$", line.text)


def _is_below_a_name(note: Note, lines: list[_Line], place: int) -> bool:
    """Whether the line may be a title or a place, since the name stands in one of the lines above it."""
    above = lines[max(place - 4, 0) : place]
    if any(_is_closing(line.text) for line in above[:-1]):
        return True
    return any(len(line.text) <= 60 and _knows(note, _bare(line.text)) for line in above)


def _name_below(note: Note, lines: list[_Line]) -> Named | None:
    for line in lines[:2]:
        named = _name_line(note, line)
        if named is not None:
            return named
    return None


def _knows(note: Note, name: str) -> bool:
    return bool(note.sender) and is_own_name(name, note.sender)


def is_own_name(written: str, sender: str) -> bool:
    """Whether somebody may sign so: with the whole name, a part, the initials, the beginning or a pet form."""
    return is_same_person(written, sender) or _is_short_for(written, sender)


def _is_own_in_text(note: Note, written: str) -> bool:
    """Every word is the sender's, or stands for it in the table: the last word of a sentence may be any word."""
    names = words_of_name(note.sender)
    return all(
        any(word == name or name in RELATIVES.get(word, ()) for name in names)
        for word in words_of_name(written)
    )


def _is_short_for(written: str, sender: str) -> bool:
    words, names = words_of_name(written), words_of_name(sender)
    if not words or not names:
        return False
    if len(names) == 1 and len(words) > 1:
        return any(same_word(words[0], name) for name in names)
    initials = "".join(name[0] for name in names)
    return all(
        any(_begins(word, name) for name in names)
        or is_pet_name(word, sender)
        or (len(word) > 1 and word in initials)
        for word in words
    )


def _begins(word: str, name: str) -> bool:
    if same_word(word, name):
        return True
    if len(word) >= 2 and name.startswith(word):
        return True
    if 3 <= len(word) <= 5 and len(word) < len(name) and word[:3] == name[:3]:
        return True  # "Jule" for Juliane
    if len(word) >= 4 and word.endswith(("y", "ie", "i", "ey")) and name.startswith(word[:2]):
        return True
    return len(word) == 2 and word[1] == "x" and name.startswith(word[0])  # "Bx"


def _is_closing(text: str) -> bool:
    low = re.sub(r"\s*[—–-]\s*|[!.]\s+", " ", " ".join(straight(text).split())).strip(" ,.!;:~*_…")
    if len(low.split()) > 3 and text.rstrip().endswith((".", "!")) and " for " in low:
        return False  # "Thank you again for your time." ends a note without closing it
    if low.startswith("have a ") and text.rstrip().endswith("."):
        return False
    return 0 < len(low) <= 90 and bool(_CLOSING.fullmatch(low))


def _closing_line(note: Note, line: _Line) -> tuple[int, Named | None] | None:
    """A line that is a closing, or a closing and a name: "Thanks, Ann". Gives where it starts, and the name."""
    if _is_closing(line.text):
        return line.start, None
    if len(line.text) > 160:
        return None
    for gap in re.finditer(r"[,!.;:—–…-]+\s*|\s{2,}", line.text):
        if _is_closing(line.text[: gap.start()]):
            named = _named(note, line, gap.end())
            if named and _is_addressee(note, named.text) and not _knows(note, named.text):
                # "See you Tuesday, Dana" calls the reader; "Thank you, Dana." does not even close the note.
                return None if _THANKS.search(line.text) else (line.start, None)
            if named:
                return line.start, named
            if straight(line.text[gap.end() :]).strip(" .!") in NO_NAMES | TITLES:
                return line.start, None  # "Thanks, mate"
    for gap in re.finditer(r" ", line.text):
        closing = line.text[: gap.start()].removesuffix(" from")
        named = _named(note, line, gap.end()) if _is_closing(closing) else None
        if named and (_knows(note, named.text) or _is_other_name(note, named.text)):
            return line.start, named
    return None


_THANKS = re.compile(r"\b(?:thanks|thank you|cheers)\b.*[.!]$", re.IGNORECASE)


def _named(note: Note, line: _Line, offset: int) -> Named | None:
    """The rest of the line from `offset` on, if it is a name."""
    rest = line.text[offset:]
    aside = re.search(r"\((?:née |nee )?([^()]+)\)", rest[:_LONGEST])
    if aside and _knows(note, aside.group(1)):
        # "Sam (Xiaoming)"
        start = line.start + offset + aside.start(1)
        return Named(aside.group(1), start, start + len(aside.group(1)))
    bare = _bare(rest)
    if not _is_name(note, rest):
        return None
    begin = line.start + offset + (len(rest) - len(rest.lstrip()))
    return Named(bare, begin, min(begin + len(bare), line.end))


def _name_line(note: Note, line: _Line) -> Named | None:
    """A line that is a name and nothing else."""
    marks = _MARKS.match(line.text)
    offset = marks.end() if marks else 0
    lead = _FROM.match(line.text, offset)
    if lead:
        offset = lead.end()
        if not _knows(note, _bare(line.text[offset:])) and not _is_first_name(line.text[offset:]):
            return None
    bare = _bare(line.text[offset:])
    if not bare or len(bare) > 60 or len(line.text) > 120 or re.search(r"[!?:;]", bare):
        return None
    return _named(note, line, offset)


def _inline(note: Note, line: _Line, stop: int) -> SignOff | None:
    """The end of a line of text: "… on Friday. Best wishes, Ana", "… Till Friday then, Ollie"."""
    tail = line.text[-160:]
    offset = line.end - len(tail)
    for gap in re.finditer(r"(?:(?<=[.!?…)])|(?<=\s[—–]))\s+(?=\S)", tail):
        part = _Line(offset + gap.end(), line.end, tail[gap.end() :])
        closing = _closing_line(note, part)
        if closing is not None and closing[1] is not None:
            return SignOff(part.start, stop, closing[1])
        words = part.text.split()
        if len(words) <= 2:
            named = _name_line(note, part)
            is_sure = named and (_knows(note, named.text) or _is_other_name(note, named.text))
            if is_sure or _is_called_so(note, part.text):
                return SignOff(part.start, stop, named if is_sure else None)
        made_up = _made_up(note, part, stop)
        if made_up is not None:
            return made_up
        named = _last_word(note, part)
        if named and len(words) <= 7:
            short = named.start == part.start or "," in part.text
            return SignOff(part.start if short else named.start, stop, named)
    return _after_a_dash(note, tail, offset, stop) or _own_last_word(note, line, stop)


def _is_called_so(note: Note, text: str) -> bool:
    """A lone word after the last sentence, with a capital and no full stop, or a letter: "… like you said. Macca"."""
    return bool(re.fullmatch(r"[^\W\d_]{2,12}|[^\W\d_]\.?", text)) and (
        (could_be_name(text) or note.body.islower())
        and straight(text) not in STARTERS
        and not _is_addressee(note, text)
    )


def _last_word(note: Note, part: _Line) -> Named | None:
    """The sender's name at the end of a few words."""
    offset = max(len(part.text) - _LONGEST, 0)
    kept = _KISSES.sub("", part.text[offset:])
    for count in (3, 2, 1):
        words = list(re.finditer(r"\S+", kept))[-count:]
        if len(words) == count:
            begin = words[0].start()
            bare = _bare(re.sub(r"^[—–~-]+\s*", "", kept[begin:]))
            if bare and _is_own_in_text(note, bare) and len(words_of_name(bare)) == count:
                return Named(bare, part.start + offset + begin, part.end)
    return None


def _after_a_dash(note: Note, tail: str, offset: int, stop: int) -> SignOff | None:
    found = re.search(r"\s[—–~-]{1,2}\s?(\S+(?: \S+){0,2})$", tail)
    if found and _is_name(note, found.group(1)):
        named = Named(_bare(found.group(1)), offset + found.start(1), offset + found.end(1))
        return SignOff(offset + found.start() + 1, stop, named)
    return None


def _own_last_word(note: Note, line: _Line, stop: int) -> SignOff | None:
    """The sender's own name as the very last word, with a space before it: "… speak friday kyle"."""
    named = _last_word(note, line)
    if named and len(named.text) > 2 and len(line.text.split()) > len(named.text.split()):
        return SignOff(named.start, stop, named)
    return None


def _bare(text: str) -> str:
    """A name without what follows it: "Ana Lima, RN", "Ana (she/her)", "Ana x"."""
    text = re.split(r",|\(|\||\s[—–-]\s|\s/\s", text.strip()[:_LONGEST])[0]
    return _KISSES.sub("", _NUMBER.sub("", text)).strip("*_ )~")


def _is_name(note: Note, text: str) -> bool:
    bare = _bare(text)
    if not bare:
        return False
    if _knows(note, bare):
        return True
    words = bare.split()
    if len(words) > 5 or straight(words[0]) in STARTERS | NO_NAMES or _is_closing(bare):
        return False
    if text.rstrip().endswith("?") or len(text.split()) > 9:
        return False
    if text.rstrip().endswith((".", "!")) and len(text.split()) > len(words) + 2:
        return False  # "Dana, you were right."
    if len(words) == 1 and _is_first_name(bare):
        return True  # "tom"
    return all(
        could_be_name(word) or straight(word).rstrip(".") in PARTICLES | TITLES for word in words
    )
