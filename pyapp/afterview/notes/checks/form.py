"""Form: length, greeting, sign-off, subject, blanks, copies, attachments, language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from afterview.notes.checks.check import Chapter, Check, Found, said
from afterview.notes.checks.example import (
    DANA,
    FIT,
    FOLLOW_UP_NOTE,
    GREETING,
    OMAR,
    SIGN_OFF,
    THANK_YOU_NOTE,
    bodies,
    changed,
    notes,
    thanks,
)
from afterview.notes.checks.example import (
    THANKS as THANKING,
)
from afterview.notes.copies import is_copy
from afterview.notes.finding import ERROR, HINT, WARNING
from afterview.notes.note import EMAIL, IN_PERSON, KINDS, MESSAGE, PHONE, POST, Addressee
from afterview.notes.reading import Reading
from afterview.notes.wording import Wording

# --- too-long

HINT_ABOVE, WARNING_ABOVE, ERROR_ABOVE = 120, 200, 300


def _too_long(reading: Reading) -> Iterator[Found]:
    words = reading.words
    for level, most in ((ERROR, ERROR_ABOVE), (WARNING, WARNING_ABOVE), (HINT, HINT_ABOVE)):
        if words > most:
            yield Found(
                level=level,
                message=f"{words} words. Keep one thing you talked about and one reason; stop at about {HINT_ABOVE}.",
            )
            return


def _of_length(words: int) -> str:
    return GREETING + " ".join(["word"] * words) + "." + SIGN_OFF


TOO_LONG = Check(
    name="too-long",
    chapter=Chapter.WRITE,
    kinds=KINDS,
    level=HINT,
    message="Shorten it.",
    find=_too_long,
    any_language=True,
    flags=bodies(
        *(_of_length(words) for words in (121, 122, 130, 150, 180, 200, 201, 250, 300, 301, 400)),
        f"{GREETING}Thank you.{SIGN_OFF}\n\nP.S. " + "word " * 130,
    ),
    passes=bodies(
        *(_of_length(words) for words in (1, 10, 50, 80, 100, 110, 115, 119, 120)),
        f"{GREETING}{THANKING}\n\n{FIT}{SIGN_OFF}",
        "\n".join(["Dear Dana,"] + ["—"] * 200) + SIGN_OFF,
        _of_length(119) + "\n+44 20 7946 0123\nana@lima.example",
    ),
)

# --- copy-of-another-note


def _copy(reading: Reading) -> Iterator[Found]:
    for other in reading.note.others:
        if is_copy(reading, other):
            yield Found()
            return


_ONE = (
    f"{GREETING}Thank you for a lively hour on Monday. The flooded cellar has stayed with me. I have moved wet boxes"
    f" before, and it takes patience. I would love to do this work with you.{SIGN_OFF}"
)
_COPIES = (
    _ONE,
    _ONE.replace("Dana", "Omar"),
    _ONE.replace("Dear Dana", "Hi Omar").replace("Kind regards", "Best wishes"),
    (
        f"Dear Omar,\n\nI would love to do this work with you. I have moved wet boxes before, and it takes patience. The"
        f" flooded cellar has stayed with me. Thank you for a lively hour on Monday.{SIGN_OFF}"
    ),
    (
        f"Dear Omar,\n\nThank you for a lively hour on Monday. The flooded cellar has stayed with me. I have moved wet boxes"
        f" before, and it takes patience. When do you hope to decide?{SIGN_OFF}"
    ),
    (
        f"Dear Omar,\n\nThank you for a lovely hour on Monday. The flooded cellar has stayed with me. I have moved damp boxes"
        f" before, and it takes patience. I would like to do this work with you.{SIGN_OFF}"
    ),
)

COPY_OF_ANOTHER_NOTE = Check(
    name="copy-of-another-note",
    chapter=Chapter.WRITE,
    kinds=KINDS,
    level=ERROR,
    message="Most of this is in another note for the same interview. Write the middle afresh.",
    find=_copy,
    any_language=True,
    flags=(
        *bodies(*_COPIES, others=(_ONE,)),
        *bodies(*_COPIES, others=("Dear Omar,\n\nThank you.\n\nAna", _ONE)),
    ),
    passes=(
        *bodies(*_COPIES[:2], others=()),
        *bodies(
            f"Dear Omar,\n\nThank you for a lively hour on Monday. Your question about testing was the best of the day. I"
            f" have written tests for maps. I would enjoy it.{SIGN_OFF}",
            f"Dear Omar,\n\nYour tests are a joy to read. I write mine first. I would love to do this work with you.{SIGN_OFF}",
            f"Dear Omar,\n\nYour question about testing made me think. I have an answer now: both.{SIGN_OFF}",
            f"{GREETING}I liked the reading room.{SIGN_OFF}",
            f"{GREETING}Thank you for the tea. It was strong, as I like it. The maps were a joy.{SIGN_OFF}",
            f"Dear Omar,\n\nThe cellar was flooded, you said. What a week that was! Boxes can be replaced.{SIGN_OFF}",
            f"Dear Omar,\n\nThanks for Monday, and for the walk. The river path is lovely. I would be happy to come back.{SIGN_OFF}",
            f"Dear Omar,\n\n{THANKING}\n\n{FIT}{SIGN_OFF}",
            "Dear Omar,\n\nBest,\nAna",
            f"Dear Omar,\n\nThank you for a lively hour on Monday. I liked the debate on damp. I would love to do this work"
            f" with you.{SIGN_OFF}",
            others=(_ONE,),
        ),
    ),
)

# --- placeholder-left

_BLANK_WORDS = (
    r"names?|surname|company|organi[sz]ation|firm|employer|position|role|job|title|date|day|time|topics?|subject|your|insert"
    r"|here|specific|details?|something|someone|reason|reasons|project|skills?|number|phone|email|address|interviewer|recruiter"
    r"|hiring|manager|department|team|example|examples|strength|experience|achievement|quality|thing|things|link|x|xx|person"
    r"|recipient|sender|first|last|fill|add|mention|describe|discussed|talked|school|city|month|year|blank|tbd|tbc|todo|note"
    r"|place|location|weekday|who|what|where|when|which|why|how|field|industry|product|value|values|signature|contact"
)
_BRACKETS = re.compile(r"\[([^\[\]\n]{0,120})\]")
_BRACES = re.compile(
    r"\{\{?[^{}\n]{0,60}?[^\W\d_][^{}\n]{0,60}\}?\}|<<[^<>\n]{1,60}>>|%%?[A-Z_]{3,30}%%?|\$\{[^}\n]{1,60}\}|\$[A-Z]{3,}[A-Z_]*"
)
_ANGLES = re.compile(r"(?<!\w)<(?!https?:|mailto:|www\.|/?[a-z]+>\S*</)([^<>\n@]{1,60})>")
_ROUNDS = re.compile(
    rf"\((?:your|insert|add|company|interviewer'?s?|hiring manager'?s?|job|role|position|topic|first|last) (?:{_BLANK_WORDS})(?: [\w ]{{0,20}})?\)"
    r"|\((?:insert|add) (?:a|an|the|your|some|one|more|short|another)? ?(?:sentence|line|paragraph|bit|word|words)\b[^()\n]{0,60}\)"
    r"|\((?:name|company|role|position|topic|date|title|xx+)\)",
    re.IGNORECASE,
)
_MARKERS = re.compile(
    r"(?<![A-Za-z0-9])(?:X{3,}|TODO|FIXME|TKTK|TK TK|T\.B\.D\.|TBD(?= [a-z]*\])|YOUR NAME|COMPANY NAME|FIRST NAME|LAST NAME|JOB TITLE|NAME HERE|LOREM IPSUM"
    r"|(?i:lorem ipsum)|(?i:firstname|lastname|first_name|last_name|company_name|job_title))(?![A-Za-z0-9])"
    r"|(?<=[\s,;:])x{4,}(?=[\s,.;:!?])|(?<= )xxx(?= [a-z])|(?<=the )xxx|(?<=about )xxx"
)
_INSERT = re.compile(
    rf"\binsert (?:your |the |a |an |some |his |her |their |any |one )?(?:[\w'’-]+ ){{0,2}}?(?:{_BLANK_WORDS})\b(?! (?:of|into|in) (?:the|a) (?:lock|door|slot|machine|box|drive|database|table))",
    re.IGNORECASE,
)
_INSERT_AT_WORK = re.compile(
    r"\b(?:to|i|we|you|they|would|can|could|will|how to|and) insert\b", re.IGNORECASE
)
_UNDERSCORES = re.compile(r"_{3,}|(?<!\w)__(?!\w)|(?<!\w)_ _(?: _)+")
_DOTS = re.compile(r"\.{5,}|…{2,}|(?:\. ){4,}\.|(?<=\s)(?:\.{3,4}|…)(?=[\s.,;:!?]|$)")
_BEFORE_A_BLANK = re.compile(
    r"\b(?:about|the|for|with|at|of|to|on|my|dear|is|in|your|a|an|as|from|by|and|our|mr|ms|mrs|hi|hello|since|until|was|like)\s*$",
    re.IGNORECASE,
)
_YOUR_NAME = re.compile(
    r"^[ \t]*(?:your name|your full name|name|first name last name|name surname|my name)[ \t\r]*$",
    re.IGNORECASE | re.MULTILINE,
)
_TAGS = frozenset(
    "b i u p br em strong g grin grins smile smiles wink laughs sigh html body div span a".split()
)
_MENTIONED = frozenset("sic ... … laughs applause emphasis mine laughter smiling".split())


# Blanks that need no second look, each with what a text (in lower case) has to hold before it is searched.
_PLAIN_BLANKS = (
    (_BRACES, ("{", "<<", "%", "$")),
    (_ROUNDS, ("(",)),
    (_MARKERS, ("xxx", "todo", "fixme", "tktk", "tk tk", "t.b.d.", "tbd", "name", "job", "lorem")),
    (_UNDERSCORES, ("_",)),
    (_YOUR_NAME, ("name",)),
)


def _placeholders(text: str) -> Iterator[tuple[int, int]]:
    low = text.lower()
    for found in _BRACKETS.finditer(text):
        if _is_blank(text, found):
            yield found.span()
    for pattern, needed in _PLAIN_BLANKS:
        if any(each in low for each in needed):
            for found in pattern.finditer(text):
                yield found.span()
    for found in _ANGLES.finditer(text):
        inner = found.group(1).strip()
        if (
            inner
            and inner[0].isalpha()
            and not re.search(r"[=;(){}]", inner)
            and inner.lower() not in _TAGS
        ):
            yield found.span()
    for found in _INSERT.finditer(text) if "insert" in low else ():
        if not _INSERT_AT_WORK.search(text[max(0, found.start() - 8) : found.start() + 7]):
            yield found.span()
    for found in _DOTS.finditer(text):
        if (
            found.group().startswith((".....", "……"))
            and not re.search(r"\w$", text[max(0, found.start() - 1) : found.start()])
        ) or _BEFORE_A_BLANK.search(text[max(0, found.start() - 12) : found.start()]):
            yield found.span()


def _is_blank(text: str, found: re.Match[str]) -> bool:
    """Square brackets hold a blank, unless they are an aside, a mark of a quotation or a number."""
    inner = " ".join(found.group(1).lower().split())
    if not inner:
        return True
    if not re.search(r"[^\W\d_]", inner) or inner.startswith(("ref.", "ref ", "re:", "ref:")):
        return inner.strip("._- ") == ""
    if inner in _MENTIONED or re.fullmatch(r"\d{1,3}|[a-z]|[a-z]\w{0,2}\.|https?:\S+", inner):
        return False
    before, after = (
        text[max(0, found.start() - 30) : found.start()],
        text[found.end() : found.end() + 2],
    )
    if after.startswith("("):  # a link in Markdown
        return False
    if re.search(r"\w$", before) and not before.endswith(" "):  # "creat[ed]"
        return False
    if re.match(r"\w", after) or re.search("[“\"‘']$", before):  # "[t]he", “[the] river”
        return False
    if (
        re.fullmatch(rf"(?:{_BLANK_WORDS})(?:[ /'’s-]+[\w/'’-]+)*", inner)
        and len(inner.split()) <= 3
    ):
        return True
    needed = (
        bool(_BEFORE_A_BLANK.search(before))
        or not before.strip()
        or before.rstrip(" ").endswith(("\n", ",", ":"))
    )
    vocabulary = bool(re.search(rf"\b(?:{_BLANK_WORDS})\b", inner))
    aside = (
        bool(
            re.match(
                r"(?:i|and|or|but|which|who|as|if|not|though|although|because|since|when|where|with|without|including|even|see|now|then|so|the (?:second|first|one|other)|a |an |my|her|his|their|its|our|also|at least|or rather|that is|in fact|yes|no|we|it|he|she|they|you|by the way|for|from|still|only|mostly|both)\b",
                inner,
            )
        )
        and len(inner.split()) >= 3
    )
    if needed and not aside:
        return True
    if vocabulary and not aside:
        return True
    if found.group(1).isupper() or (found.group(1).istitle() and len(inner.split()) <= 4):
        return True
    if aside:
        return bool(re.search(r"\b(?:your|insert|fill in|here)\b", inner)) and needed
    return len(inner.split()) <= 2


def _placeholder_left(reading: Reading) -> Iterator[Found]:
    for _ in _placeholders(reading.note.subject):
        yield Found(message="The subject still has a blank to fill.")
        break
    last = -1
    for start, end in sorted(_placeholders(reading.body)):
        # Square brackets in a quotation are the words of whoever quotes.
        editorial = reading.body[start] == "[" and reading.is_quoted(start, end)
        if start >= last and not editorial:
            yield Found(start, end)
            last = end


PLACEHOLDER_LEFT = Check(
    name="placeholder-left",
    chapter=Chapter.PROOFREAD,
    kinds=KINDS,
    level=ERROR,
    message="Fill in this blank, or take it out.",
    find=_placeholder_left,
    any_language=True,
    flags=(
        *thanks(
            "I enjoyed talking about [topic].",
            "I enjoyed talking about [something you discussed].",
            "I have XXX years of experience.",
            "TODO: say why I fit.",
            "I would love to join <company>.",
            "Insert reason here.",
            "Our talk about ______ was great.",
            "Our talk about ..... was great.",
            "I would love to work for [Company Name].",
            "I have worked with {skill} for years.",
            "Our chat about (insert topic) was great.",
            "I would be glad to do it for you. (insert sentence about the flood here)",
        ),
        *bodies(
            f"Dear [Name],\n\n{THANKING}\n\n{FIT}{SIGN_OFF}",
            f"{GREETING}{THANKING}\n\n{FIT}\n\nBest,\n[Your name]",
        ),
        changed(subject="Thank you: [role] interview"),
    ),
    passes=thanks(
        "I read the charter twice [the second time aloud] and understood it.",
        "The label said “Maps [sic] of the See”.",
        "As the historian wrote, “[the] river gives and takes”.",
        "I was thinking... it may have been the lift.",
        "My address is <https://lima.example/maps>.",
        "The answer is in note [1] of the catalogue.",
        "Kisses are not for work, but xx marks the map.",
        "I know how to insert the card into the machine.",
        "You can write to me (the address is below) at any time.",
        "The shelf mark is B_2_14.",
        "The flood came in 19__8, said the joke.",
        "Temperatures < 18 degrees and > 12 are best.",
        "It took a while ... and then it worked.",
    ),
)

# --- missing-attachment

_THING = (
    "file|files|document|documents|cv|resume|pdf|pdfs|photo|photos|photograph|photographs|list|plan|plans|sketch|sketches|portfolio|letter|note"
    "|sheet|sample|samples|drawing|drawings|reference|references|article|deck|slides|certificate|certificates|copy|copies|form|report|draft"
    "|proposal|spreadsheet|image|images|picture|pictures|map|poem|recipe|paper|papers|page|pages|summary|transcript|transcripts|essay|presentation"
    "|outline|example|examples|diagram|video|recording|code|script|lesson plan|menu|schedule|invoice|receipt|receipts|contract|application|link"
    "|chart|table|figures|write up|writing|work|piece|pieces|demo|letters|details|test|exercise|answer|answers|translation|chapter"
)
_ATTACHED = Wording(
    f"""
    i [have|am|will|also|hereby|therefore|gladly|was|had] [<very>|hereby|therefore|gladly|now] (attach|attached|attaching|enclose|enclosed|enclosing|append|appended) [<very>] (my|a|an|the|two|three|four|some|it|them|this|these|your|here|as|below|copies|both|our|one|for|herewith|below|another|several|his|her|everything|what|photographs|pictures|drawings|sketches|samples|references)
    (and|also|am|are|we|will|have) [<very>] (attach|attached|attaching|enclose|enclosing|enclosed) (my|a|an|the|two|three|some|it|them|this|these|below|copies|both|one|herewith|another)
    ^ (attached|enclosed|attaching|enclosing) ~3
    (please|kindly|you will|you 'll|can|may|will|do) ~2 (find|see|note|view) ~6 (attached|enclosed|attachment|attachments|enclosure)
    (find|see|note) (attached|enclosed|the attachment|the attached|the enclosed)
    (attached|enclosed) (you will|you 'll|you can|please|is|are|find|herewith|hereto|here|below|to this (email|e mail|mail|message|note|letter)|for your|as (a|an) (pdf|file|link|scan|photo|picture|word|document|zip)|as (promised|requested|discussed|agreed))
    (the|my|an|a|this|those|these|two|three|its|your) (attached|enclosed) ({_THING})
    (it|they|that|this|which|cv|resume|both|{_THING}) (is|are|'s) [<very>|now|both] (attached|enclosed)
    (pics|photos|pictures|sketches|samples|cv|resume|portfolio|stuff|file|files|list|letter|references|notes) ~5 attached [.|,|as|below|!]
    (scan|scans|card|licence|license|{_THING}) (attached|enclosed)
    (is|are|'s) (attached|enclosed) [here|below|to this|with|.|,|;|as|in|:|for]
    (in|as|with|see|open|the|an|my|this) (attachment|attachments|enclosure)
    (included|including|appended|sending along) ~3 ({_THING}) ~3 (with|in|to) this (email|mail|message)
    """,
    """
    (not|never|no) ~2 (attached|attach|attaching|strings attached)
    (become|becoming|became|grown|grew|deeply|emotionally|very|so|too|quite|get|got|getting|sentimentally|personally|rather|terribly) attached [~3]
    attached (great|much|little|no|so much|more) ~2
    attached to (the|your|our|a|its|their|my|this|that|each|every|it|them|him|her|place*|old) (place|city|team|house|building|school|idea|country|region|village|hospital|university|church|land|job|work|area|children|pupils|patients|dog|dogs|people|unit|ward|department|squadron|regiment|embassy|lab) ~3
    (you|he|she|your ~2) [had|have] ~1 (attached|enclosed|attach|enclose)
    (could|can|would|may|might|should|shall|happy to|glad to|if ~3) ~3 (attach|enclose|attaching|see attached)
    attachment (theory|style|styles|to|for|point|figure|disorder|research)
    (on|about|of|in) attachment [.|,|and|theory]
    (attached|enclosed) (house|garage|garden|space|spaces|courtyard|building|nursery|library|museum|room|by)
    (secure|emotional|strong|sentimental) attachment*
    (was|were|been|be) (attached|enclosed) (to|by|in|with) ~3
    """,
)


def _missing_attachment(reading: Reading) -> Iterator[Found]:
    if reading.note.via in (EMAIL, MESSAGE):
        yield from said(_ATTACHED)(reading, reading.sentences)


MISSING_ATTACHMENT = Check(
    name="missing-attachment",
    chapter=Chapter.PROOFREAD,
    kinds=KINDS,
    level=HINT,
    message="You say that something is attached. Attach it in your mail program.",
    find=_missing_attachment,
    flags=(
        *thanks(
            "I attach my portfolio.",
            "Please find my references attached.",
            "I have attached the article on damp.",
            "My CV is enclosed.",
            "See the attached photograph.",
            "I'm attaching the list you asked for.",
            "The attachment holds my sketches.",
            "Attached is my answer to your question.",
            "I enclose two samples.",
            "You will find the list in the attachment.",
            "I've also attached a short plan.",
        ),
        *thanks("I attach my portfolio.", via=MESSAGE),
    ),
    passes=(
        *thanks(
            "I could attach my portfolio if that helps.",
            "I have become attached to the place.",
            "The form that you attached is clear.",
            "There are no strings attached.",
            "I would be happy to attach a sample.",
            "My link is below: lima.example/maps.",
            "The reading room attached to your chapel is lovely.",
            "I have not attached the list, as you have it already.",
            "Your readers feel a strong attachment to the place.",
            "I will bring the photograph on Friday.",
            "The invitation you attached had the wrong date.",
        ),
        *thanks("I enclose two samples.", via=POST),
    ),
)

# --- no-greeting, no-sign-off, no-subject, nobody-addressed


def _no_greeting(reading: Reading) -> Iterator[Found]:
    if reading.greeting is None:
        yield Found()


_REST = f"{THANKING}\n\n{FIT}{SIGN_OFF}"

NO_GREETING = Check(
    name="no-greeting",
    chapter=Chapter.WRITE,
    kinds=KINDS,
    level=WARNING,
    message="Begin with a greeting: “Dear Ms Reyes,” or “Hi Dana,”.",
    find=_no_greeting,
    flags=bodies(
        _REST,
        f"It was great to meet you.\n\n{_REST}",
        f"Thanks so much for Monday!\n\n{_REST}",
        f"I wanted to thank you for your time.\n\n{_REST}",
        f"Many thanks for the tour.\n\n{_REST}",
        f"What a lovely archive you have.\n\n{_REST}",
        f"Following up on Monday:\n\n{_REST}",
        f"Just a quick note.\n\n{_REST}",
        f"Thank you, Dana.\n\n{_REST}",
        f"After our talk I went home happy.\n\n{_REST}",
        f"Re: archivist\n\n{_REST}",
        f"Good to see you on Monday.\n\n{_REST}",
    ),
    passes=bodies(
        f"Dear Dana,\n\n{_REST}",
        f"Hi Dana —\n\n{_REST}",
        f"Dear Dana and Omar,\n\n{_REST}",
        f"Good morning Dana\n\n{_REST}",
        f"Dana,\n\n{_REST}",
        f"Hello!\n\n{_REST}",
        f"Hi there,\n\n{_REST}",
        f"Dear all,\n\n{_REST}",
        f"Hi Dana, {_REST}",
        f"Dear Ms. Reyes:\n{_REST}",
        f"To whom it may concern,\n\n{_REST}",
        f"hey dana,\n\n{_REST}",
        f"Dana, {_REST}",
    ),
)


def _no_sign_off(reading: Reading) -> Iterator[Found]:
    if reading.sign_off is None:
        yield Found()


_START = f"{GREETING}{THANKING}\n\n{FIT}"

NO_SIGN_OFF = Check(
    name="no-sign-off",
    chapter=Chapter.WRITE,
    kinds=KINDS,
    level=WARNING,
    message="End with a closing and your name.",
    find=_no_sign_off,
    flags=bodies(
        _START,
        f"{_START}\n\nI look forward to hearing from you.",
        f"{_START}\n\nThank you again for your time.",
        f"{_START}\n\nIs there any news?",
        f"{_START} Thanks for reading.",
        f"{_START}\n\nI would love to join Acme.",
        f"{_START}\n\nP.S. The tea was lovely.",
        f"{_START}\n\nHave you had time to look at my sample?",
        f"{_START}\n\nPlease let me know.",
        f"{_START}\n\nI am free on Monday and Tuesday.",
        f"{_START}\n\nIt was a joy.",
        f"{_START}\n\nUntil then I will read your catalogue.",
    ),
    passes=bodies(
        f"{_START}\n\nKind regards,\nAna Lima",
        f"{_START}\n\nThanks, Ana",
        f"{_START}\n\nAna",
        f"{_START}\n\nBest,\nAna\n\nP.S. The tea was lovely.",
        f"{_START}\n\n— Ana",
        f"{_START}\n\nAll the best\n\nAna Lima\nArchivist\n+44 20 7946 0123",
        f"{_START} Best wishes, Ana",
        f"{_START}\n\nYours sincerely,\n\n\nAna Lima",
        f"{_START}\n\nThanks again,\nAna",
        f"{_START}\n\nLooking forward to hearing from you,\nAna",
        f"{_START}\n\nWith many thanks and warm regards,\nAna",
        f"{_START}\n\nCheers!\nAna",
        f"{_START}\n\nSincerely",
    ),
)


def _no_subject(reading: Reading) -> Iterator[Found]:
    subject = re.sub(
        r"^\s*(?:(?:re|fwd?|aw|wg|sv|tr|rif|rv|antw)\s*:\s*)*",
        "",
        reading.note.subject,
        flags=re.IGNORECASE,
    )
    if reading.note.via == EMAIL and (
        not any(map(str.isalnum, subject))
        or subject.strip(" ().[]").lower() in ("no subject", "none", "untitled")
    ):
        yield Found()


NO_SUBJECT = Check(
    name="no-subject",
    chapter=Chapter.WRITE,
    kinds=KINDS,
    level=ERROR,
    message="Give the email a subject: the job, and why you write.",
    find=_no_subject,
    any_language=True,
    flags=(
        *(
            changed(subject=text)
            for text in (
                "",
                " ",
                "\t",
                "-",
                "Re:",
                "RE: ",
                "Fwd:",
                "Re: Fwd:",
                "…",
                "(no subject)",
                "?",
            )
        ),
        replace(FOLLOW_UP_NOTE, subject=""),
    ),
    passes=(
        *(
            changed(subject=text)
            for text in ("Thank you", "Re: archivist", "2 March", "Hello", "面接のお礼", "Danke!")
        ),
        *(changed(subject="", via=via) for via in (POST, MESSAGE, PHONE, IN_PERSON)),
        THANK_YOU_NOTE,
        FOLLOW_UP_NOTE,
    ),
)


def _nobody_addressed(reading: Reading) -> Iterator[Found]:
    if not reading.note.to:
        yield Found(message="Say whom the note goes to.")
        return
    greeting = reading.greeting
    if not reading.is_english:
        return
    if greeting and greeting.nobody and any(person.name for person in reading.note.to):
        name = next(person.name for person in reading.note.to if person.name)
        yield Found(
            greeting.start,
            greeting.end,
            level=WARNING,
            message=f"You know the name: greet {name}.",
        )


NOBODY_ADDRESSED = Check(
    name="nobody-addressed",
    chapter=Chapter.PROOFREAD,
    kinds=KINDS,
    level=ERROR,
    message="Say whom the note goes to.",
    find=_nobody_addressed,
    any_language=True,
    flags=(
        changed(to=()),
        replace(FOLLOW_UP_NOTE, to=()),
        *bodies(
            f"To whom it may concern,\n\n{_REST}",
            f"To Whom It May Concern:\n\n{_REST}",
            f"Dear Sir or Madam,\n\n{_REST}",
            f"Dear Sir/Madam,\n\n{_REST}",
            f"Dear Sirs,\n\n{_REST}",
            f"Dear Madam,\n\n{_REST}",
            f"Dear Hiring Manager,\n\n{_REST}",
            f"Dear Sir,\n\n{_REST}",
            f"Dear Recruiter,\n\n{_REST}",
            f"Dear Madam or Sir,\n\n{_REST}",
        ),
    ),
    passes=(
        *bodies(
            f"Dear Dana,\n\n{_REST}",
            f"Dear team,\n\n{_REST}",
            f"Dear all,\n\n{_REST}",
            f"Dear hiring team,\n\n{_REST}",
            f"Hello everyone,\n\n{_REST}",
            f"Hi there,\n\n{_REST}",
            f"Dear Acme team,\n\n{_REST}",
            f"Dear members of the committee,\n\n{_REST}",
        ),
        *bodies(
            f"To whom it may concern,\n\n{_REST}",
            f"Dear Sir or Madam,\n\n{_REST}",
            f"Dear Hiring Manager,\n\n{_REST}",
            to=(Addressee("", "jobs@acme.example"),),
        ),
        THANK_YOU_NOTE,
        changed(to=(DANA, OMAR)),
    ),
)


def _not_in_english(reading: Reading) -> Iterator[Found]:
    if not reading.is_english:
        yield Found()


NOT_IN_ENGLISH = Check(
    name="not-in-english",
    chapter=Chapter.PROOFREAD,
    kinds=KINDS,
    level=HINT,
    message="This is not in English: only names, blanks, copies, length and subject were looked at.",
    find=_not_in_english,
    any_language=True,
    flags=bodies(
        "Sehr geehrte Frau Reyes,\n\nvielen Dank für das Gespräch am Montag. Ich habe mich sehr gefreut, Sie"
        " kennenzulernen, und bin an der Stelle sehr interessiert.\n\nMit freundlichen Grüßen\nAna Lima",
        "Bonjour Dana,\n\nMerci beaucoup pour le temps que vous m'avez accordé lundi. Je suis très motivée par le poste et"
        " par votre équipe.\n\nCordialement,\nAna Lima",
        "Estimada Dana:\n\nMuchas gracias por su tiempo el lunes. Me gustó mucho la conversación y estoy muy interesada en"
        " el puesto.\n\nUn saludo,\nAna Lima",
        "Prezada Dana,\n\nMuito obrigada pela conversa de segunda-feira. Gostei muito de conhecer o arquivo e tenho muito"
        " interesse na vaga.\n\nAtenciosamente,\nAna Lima",
        "Gentile Dana,\n\ngrazie per il tempo che mi ha dedicato lunedì. Il posto mi interessa molto e vorrei lavorare con"
        " voi.\n\nCordiali saluti,\nAna Lima",
        "Beste Dana,\n\nHartelijk dank voor het gesprek van maandag. Ik vond het archief erg mooi en ik zou graag bij u"
        " werken.\n\nMet vriendelijke groet,\nAna Lima",
        "Hej Dana,\n\nTack för att du visade mig arkivet i måndags. Jag är mycket intresserad av tjänsten och skulle gärna"
        " arbeta med er.\n\nVänliga hälsningar\nAna Lima",
        "Szanowna Pani Dano,\n\nbardzo dziękuję za poniedziałkową rozmowę. Jestem bardzo zainteresowana tą pracą i chętnie"
        " się do Państwa przyłączę.\n\nZ poważaniem\nAna Lima",
        "Уважаемая Дана,\n\nспасибо за беседу в понедельник. Мне очень интересна эта должность.\n\nС уважением,\nАна Лима",
        "レイエス様\n\n月曜日は面接のお時間をいただき、ありがとうございました。\n\nアナ・リマ",
        "عزيزتي دانا،\n\nشكرا على وقتك يوم الاثنين. أنا مهتمة جدا بالوظيفة.\n\nمع أطيب التحيات\nآنا ليما",
        "Kedves Dana!\n\nNagyon köszönöm a hétfői beszélgetést. Az állás nagyon érdekel, és szívesen dolgoznék"
        " önökkel.\n\nÜdvözlettel\nAna Lima",
    ),
    passes=bodies(
        f"{GREETING}{THANKING}\n\n{FIT}{SIGN_OFF}",
        f"Hola Dana,\n\n{THANKING}\n\n{FIT}\n\nSaludos,\nAna",
        "Dana, thanks!\n\nAna",
        "Thank you!",
        "Hi Dana,\n\nMerci!\n\nAna",
        f"{GREETING}Your motto, “Wer schreibt, der bleibt”, was new to me. {THANKING}{SIGN_OFF}",
        f"{GREETING}Obrigada for the tour of the archive, and for the tea. I would love the job.{SIGN_OFF}",
        f"{GREETING}Danke schön! I really enjoyed our talk about the maps of Ghent and Bruges.{SIGN_OFF}",
        "",
        "ok",
        "Dear Зоя,\n\nThank you for showing me the archive.\n\nBest,\nAna",
        *(
            note.body
            for note in notes(
                "Thank you for the tour of the Musée des Archives and the Bibliothèque de la Ville."
            )
        ),
    ),
)
