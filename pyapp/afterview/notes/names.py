"""Whether two names can be one person's. In doubt they can: a name is wrong only where it plainly differs.

Accents, apostrophes, case and order do not count. One of two surnames is enough, particles and titles are left out,
and a name in another script cannot be compared.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from itertools import pairwise

from afterview.notes.nicknames import HEADS, RELATIVES

_SINGLE_TITLES = (
    "mr mrs ms miss mx dr doctor prof professor sir dame lord lady rev reverend fr father sister brother rabbi imam"
    " captain capt major colonel col sgt sergeant lt judge justice councillor cllr hon mister madam ma'am maam principal"
    " coach chef nurse dean herr frau fräulein señor señora señorita sr sra srta don doña dr dra monsieur madame"
    " mademoiselle mme mlle m signor signora sig dott dottoressa dott.ssa ing senhor senhora pan pani pana panie"
    " paní fru hr herra rouva bay bayan hanım sayın san sensei sama г-н г-жа господин госпожа prof.dr mag dipl"
    " engr bwana mzee shri smt shrimati sri kumari maestro maestra abbot abbess canon bishop deacon vicar pastor doc boss headmaster headmistress head ambassador"
    " consul president chair chairman chairwoman mayor minister senator governor commander admiral lieutenant constable"
    " inspector officer warden superintendent chief excellency mother superior skipper secretary curator director"
    " engr engineer arch adv atty uncle auntie aunty mummy mama lic mstr messrs mesdames ma mam ji garu bhai bey"
    " matron teacher skip guv gaffer revd ald cdr sahib saab".split()
)
_PLURALS = (f"{title}s" for title in _SINGLE_TITLES if len(title) > 3 or title == "dr")
TITLES = frozenset((*_SINGLE_TITLES, *_PLURALS))
PARTICLES = frozenset(
    "van von der den de del della di da do dos das la le las los el al bin ibn bint ben abu ter ten te zu zur zum"
    " du des af av y e i och und st saint san santa o d l mac mc dalla dello lo ap vander vande op 't".split()
)
# "Tanaka-san", "Deshpande Sir"
_AFTER_A_NAME = frozenset(
    "san sensei sama hanim bey bay sayin ji garu bhai sahib saab sir ma maam mam madam m sr sra jr ing chef".split()
)
_ALSO_FIRST_NAMES = frozenset("ben al mac el santa lo ali".split())
_LETTERS = str.maketrans(
    {
        "ß": "ss", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h",
        "ŋ": "n", "ƒ": "f", "ə": "e", "ĸ": "k", "ŧ": "t", "’": "'", "‘": "'", "ʼ": "'", "`": "'", "´": "'", "ʻ": "'",
    }
)  # fmt: skip
_WRITTEN_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe"})
_WORD = re.compile(r"[^\W\d_]+(?:['.][^\W\d_]+)*")
_ENDINGS = re.compile(
    r"(?:owi|owie|ovi|ovej|ową|ą|ę|iem|em|om|ami|ach|u|a|e|o|y|i|ie|ai|au|ė|ę|ov|ova|ию|ия|ей|ой|ом|ем|у|ю|а|я|е|и"
    r"|ы|о|ій|ові|еві|ου|ο|ε|η|ας|ος|ης|ι|s|n|nak|nek|lle|lta|ın|in|un|ün|a's|'s)$"
)


def plain(text: str) -> str:
    """Lower case, without accents; letters that only look accented are spelt as others spell them."""
    if text.isascii():
        return text.lower().replace("`", "'")
    low = unicodedata.normalize("NFC", text).replace("İ", "I").lower().translate(_LETTERS)
    decomposed = unicodedata.normalize("NFKD", low)
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


@lru_cache(maxsize=512)
def words_of_name(name: str) -> tuple[str, ...]:
    """The words of a name that can be compared: no titles, particles or signs, no accents, in its own order."""
    words = _all_words(name)
    # Ben, Al and Mac stand first and are names; "van Dijk" alone is a surname.
    return (
        tuple(
            word
            for place, word in enumerate(words)
            if word not in PARTICLES or (place == 0 and word in _ALSO_FIRST_NAMES)
        )
        or words
    )


@lru_cache(maxsize=512)
def _all_words(name: str) -> tuple[str, ...]:
    text = re.split(
        r",\s*(?:ph\.?d|md|m\.d|rn|mba|msc|ma|ba|cpa|jr|sr|esq|phr|pmp|frcs|dds|ii|iii)\b",
        name,
        flags=re.IGNORECASE,
    )[0]
    text = re.sub(r"\([^)]*\)", " ", text)
    words = _WORD.findall(plain(text).replace("-", " ").replace("'", ""))
    parts = (part for word in words for part in word.split("."))
    found = tuple(part for part in parts if part)
    # "Ji-woo" is a name, "Sunil ji" a courtesy.
    kept = tuple(
        part
        for place, part in enumerate(found, 1)
        if part not in _PLAIN_TITLES or (part == "ji" and place < len(found))
    )
    # "Coral Bishop" is no bishop.
    is_surname = bool(kept) and found[-1] in _PLAIN_TITLES and found[-1] not in _AFTER_A_NAME
    return (*kept, found[-1]) if is_surname else kept


def has_title(name: str) -> bool:
    """Whether a title such as Ms or Dr stands before the name."""
    first = re.match(r"\s*([^\s]+)", name)
    return first is not None and plain(first.group(1)).rstrip(".") in _PLAIN_TITLES


def could_be_name(text: str) -> bool:
    """Whether a word is written as names are: with a capital, or in a script that has none."""
    word = text.strip(".,'’*_()")
    if not word or any(map(str.isdigit, word)):
        return False
    first = word[0]
    if not first.isalpha():
        return False
    if first.isupper() or first.istitle():
        return True
    if first.lower() == first.upper():  # a script without capitals
        return True
    inner = re.split(r"['’-]", word)  # d'Angelo, al-Sayed
    return len(inner) > 1 and any(part[:1].isupper() for part in inner)


def _script(word: str) -> str:
    """Latin, Greek, Cyrillic …: the first word of the letter's Unicode name."""
    return unicodedata.name(word[0], "UNKNOWN").split()[0] if word else ""


def same_script(one: str, other: str) -> bool:
    """Whether two names are written in one script, so that letters can be compared."""
    a, b = words_of_name(one), words_of_name(other)
    if not a or not b:
        return False
    scripts = {_script(word) for word in (*a, *b)}
    return len(scripts) == 1


def are_nicknames(one: str, other: str) -> bool:
    """Whether one word can stand for the other: from the table, or clearly cut short ("Sam" for "Samira")."""
    if other in RELATIVES.get(one, ()):
        return True
    short, long = sorted((one, other), key=len)
    if _has_pet_ending(long, short):
        return True
    if len(long) - len(short) < 2:
        return False
    if one in RELATIVES and other in RELATIVES and len(short) > 3:
        # The table has both: "Pete" is no Petra, and Daniel no Danielle.
        is_short_form = len(short) == 4 and not {short, long} <= HEADS
        return long.endswith(short) or (is_short_form and long.startswith(short))
    if len(short) in (3, 4) and short[: len(short) - 1] == long[: len(short) - 1]:
        return True  # "Dee" for Deirdre, "Kaz" for Karen, "Jule" for Juliane
    return (len(short) >= 3 and long.startswith(short)) or (
        len(short) >= 4 and long.endswith(short)
    )


def _has_pet_ending(word: str, name: str) -> bool:
    """ "Walshy" is Walsh, and "Petie" Pete."""
    return any(word == name.removesuffix("e") + ending for ending in ("y", "ey", "ie", "o"))


def is_pet_name(word: str, known: str) -> bool:
    """Whether a word may be what friends call somebody: "Jools" for Juliet, "Bim" for Abimbola, "Thos", "Majo".

    It is short and nobody's first name in the table, and stands in the name, is drawn from it or begins like it.
    """
    names = words_of_name(known)
    if not 2 <= len(word) <= 6 or word in RELATIVES or not names:
        return False
    return (len(word) == 3 and word[0] == names[0][0] and distance(word, names[0], 1) > 1) or any(
        _is_drawn_from(word, name) for name in (*names, "".join(names[:-1]))
    )


def _is_drawn_from(word: str, name: str) -> bool:
    if len(word) > 2 and word in name:
        return True
    if word[:1] != name[:1] or len(word) > len(name) or distance(word, name, 1) < 2:
        return False
    letters = iter(name)
    return all(letter in letters for letter in word) or (
        len(word) < 6 and _consonants(word)[:2] == _consonants(name)[:2]
    )


def _consonants(word: str) -> str:
    return re.sub(r"(.)\1+", r"\1", word[0] + re.sub("[aeiouy]", "", word[1:]))


def same_word(one: str, other: str, inflected: bool = False) -> bool:
    """Whether two plain words can be one name: equal, an initial, a nickname, spelt out, or with another ending."""
    if one == other:
        return True
    if not one or not other:
        return False
    if len(one) == 1 or len(other) == 1:
        return one[0] == other[0]
    if are_nicknames(one, other):
        return True
    return inflected and _without_e(_stem(one)) == _without_e(_stem(other))


def _stem(word: str) -> str:
    for _ in range(2):
        shorter = _ENDINGS.sub("", word)
        if len(shorter) < min(3, len(word) - 1) or shorter == word:  # "Ewo" is how Ewa is called
            break
        word = shorter
    return word


def _without_e(stem: str) -> str:
    """ "Marek" is "Marku" to those who call him."""
    return stem[:-2] + stem[-1] if len(stem) > 3 and stem[-2] == "e" else stem


def _is_without_spaces(name: str) -> bool:
    return any("\u3040" <= letter <= "\u9fff" or "\uac00" <= letter <= "\ud7a3" for letter in name)


def spellings(name: str) -> tuple[tuple[str, ...], ...]:
    """The name's words, again with ä, ö, ü, å, ø spelt out, and with what is a particle in other names."""
    out = unicodedata.normalize("NFC", name).lower().translate(_WRITTEN_OUT)
    return tuple(dict.fromkeys((words_of_name(name), words_of_name(out), _all_words(name))))


def is_same_person(written: str, known: str, inflected: bool = False) -> bool:
    """Whether the name as written can be the known person's."""
    if _is_without_spaces(written) and _is_without_spaces(known):
        # A surname with an honorific: 陈女士 is 陈静.
        return bool(set(written) & set(known))
    return any(
        _agree(some, others, inflected)
        for some in spellings(written)
        for others in spellings(known)
    )


def _agree(written: tuple[str, ...], known: tuple[str, ...], inflected: bool) -> bool:
    if not written or not known:
        return False
    if "".join(written) == "".join(known) or "".join(written) in known or "".join(known) in written:
        return True
    # "Anne Marie" for "Annemarie": two words may be one.
    joined = {one + other for one, other in pairwise(known)}
    hits = [
        word in joined or any(same_word(word, other, inflected) for other in known)
        for word in written
    ]
    if all(hits):
        return True
    # More words than are known: "Dana Maria Reyes" is Dana Reyes, and whoever is known as Dana may be Dana Reyes.
    covered = all(any(same_word(other, word, inflected) for word in written) for other in known)
    if covered and hits[0]:
        return True
    return len(written) == 1 and _initials(written[0], known)


def _initials(written: str, known: tuple[str, ...]) -> bool:
    """ "AL" for Ana Lima, "JP" for Jean-Pierre."""
    letters = "".join(word[0] for word in known)
    return len(written) in (2, 3, 4) and (
        letters.startswith(written) or written == letters[0] + letters[-1]
    )


def distance(one: str, other: str, most: int) -> int:
    """How many letters differ: changed, left out, added, or two swapped. Anything above `most` is `most` + 1."""
    if abs(len(one) - len(other)) > most:
        return most + 1
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        older, before, row = before, row, [i]
        for j, b in enumerate(other, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and one[i - 2] == b:
                cost = min(cost, older[j - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
    return row[-1]


def nearly(written: str, known: str) -> str | None:
    """The known word that a written word misspells, if there is one."""
    for word in words_of_name(written):
        for other in words_of_name(known):
            most = 1 if len(other) <= 5 else 2
            if len(other) >= 3 and len(word) >= 3 and 0 < distance(word, other, most) <= most:
                return other
    return None


def misspelt(written: str, known: str) -> str | None:
    """The known word that is written as others spell theirs, if there is one: "Alan" for Allan, "Isobel" for Isabel.

    A short form is no misspelling: "Steve" for Steven, "Jen" for Jenny.
    """
    others = {word for spelling in spellings(known) for word in spelling}
    surname, family = _surname(written, titled=True), _surname(known)
    if surname and family and _is_cut(surname, family, known):
        return family
    for word in words_of_name(written):
        for other in sorted(others) if word not in others else ():
            short, long = sorted((word, other), key=len)
            sound = word[0] == other[0] or {word[0], other[0]} == {"c", "k"}
            if (
                sound
                and len(short) > 3
                and len(long) - len(short) < 2
                and not long.startswith(short)
                and not _has_pet_ending(long, short)
            ):
                # "Jules" is short for Juliet.
                is_short = len(short) <= 5 and other in RELATIVES.get(word, ())
                most = 1 if len(long) <= 5 or is_short else 2
                if distance(word, other, most) <= most:
                    return other
    return None


def _surname(name: str, titled: bool = False) -> str | None:
    """The last of several words; of a name with a title its only word is one."""
    words = words_of_name(name)
    return words[-1] if len(words) > 1 or (titled and words and has_title(name)) else None


def _is_cut(written: str, surname: str, known: str) -> bool:
    """ "Dr Hutchins" is not Dr Hutchinson: nobody cuts surnames short by so few letters."""
    short, long = sorted((written, surname), key=len)
    return (
        len(short) > 3
        and 0 < len(long) - len(short) <= 3
        and long.startswith(short)
        and not any(
            written == word or written in RELATIVES.get(word, ()) for word in words_of_name(known)
        )
    )


_PLAIN_TITLES = frozenset(plain(title) for title in TITLES)
