"""Names of positions: whether a text names this job, or another one."""

from __future__ import annotations

import re
from functools import lru_cache

from afterview.notes.names import plain
from afterview.notes.sentences import Sentence

_ROOT = re.compile(r"(?:'s|ing|ers?|ors?|ists?|ians?|ants?|ments?|s|e|y|ion|ions|ic|ics)$")
_SMALL = frozenset("a an the of for in at and de to on with i ii iii iv v senior junior lead".split())


def root(word: str) -> str:
    """The word without its ending: "teacher", "teaching" and "teachers" are one."""
    for _ in range(2):
        shorter = _ROOT.sub("", word)
        if len(shorter) < 4 or shorter == word:
            break
        word = shorter
    return word


@lru_cache(maxsize=256)
def roots_of(role: str) -> frozenset[str]:
    """What a title is made of."""
    words = re.findall(r"[^\W_]+", plain(role))
    chosen = [word for word in words if word not in _SMALL] or words
    return frozenset(map(root, chosen))


def named_in(role: str, sentence: Sentence) -> bool:
    """Whether the sentence names the role: all of it, its last word, or its initials."""
    words = [plain(word) for word in sentence.content]
    found = {root(word) for word in words}
    parts = roots_of(role)
    if parts and parts <= found:
        return True
    title = [word for word in re.findall(r"[^\W_]+", plain(role)) if word not in _SMALL]
    if not title:
        return False
    if len(title) > 1 and "".join(word[0] for word in title) in words:
        return True
    return root(title[-1]) in found or (len(parts & found) * 2 >= len(parts) and len(parts & found) > 0)


# The last word of most titles. A name of a job is told from an adjective by it.
_HEADS = frozenset(
    """
engineer developer analyst manager designer editor nurse teacher assistant archivist director officer consultant specialist
coordinator administrator accountant clerk driver operative technician chef cook waiter waitress receptionist librarian
registrar planner scientist researcher writer architect electrician apprentice trainee supervisor adviser advisor
representative agent executive carer gardener plumber salesperson barista cashier secretary lawyer solicitor paralegal
pharmacist therapist physiotherapist surgeon doctor programmer tester buyer recruiter trainer tutor lecturer professor mechanic
fitter welder joiner carpenter baker butcher porter cleaner caretaker pilot steward curator copywriter journalist producer
bookkeeper controller auditor actuary economist statistician chemist biologist physicist midwife paramedic dentist optician
vet veterinarian dietitian psychologist counsellor counselor translator interpreter photographer illustrator animator
strategist marketer merchandiser estimator surveyor foreman machinist operator inspector dispatcher courier bartender
sommelier housekeeper concierge host hostess guard firefighter detective conservator dean headteacher principal governor
treasurer underwriter broker trader banker teller salesman saleswoman associate intern
""".split()
)
_SAME_HEADS = (
    {"engineer", "developer", "programmer", "swe"},
    {"adviser", "advisor", "consultant", "counsellor", "counselor"},
    {"teacher", "instructor", "lecturer", "tutor", "educator"},
    {"chef", "cook"},
    {"assistant", "aide", "helper"},
    {"coordinator", "organiser", "organizer", "administrator"},
    {"officer", "executive", "representative"},
    {"specialist", "expert", "consultant"},
    {"cleaner", "housekeeper", "caretaker"},
    {"driver", "operative", "operator"},
    {"waiter", "waitress", "server"},
    {"lawyer", "solicitor", "attorney", "counsel"},
    {"manager", "head", "lead", "director", "leader", "supervisor"},
    {"researcher", "scientist"},
    {"writer", "copywriter", "author"},
    {"accountant", "bookkeeper"},
    {"trainee", "intern", "apprentice", "graduate"},
    {"salesperson", "salesman", "saleswoman", "assistant", "clerk"},
    {"therapist", "physiotherapist"},
    {"carer", "caregiver"},
    {"technician", "mechanic"},
)
_JOB = "position|role|post|job|vacancy|opening|opportunity|internship|apprenticeship|traineeship|fellowship|interview|application"
_BEFORE_NAME = (
    "the|this|your|that|an|a|our|for|of|as|be|become|becoming"
)
_SUBJECT_JOB = re.compile(rf" ((?:\w+ ){{1,4}})(?:{_JOB}) ")
_THE_JOB = re.compile(rf"(?<= )(?:the|this|your|that|our|open|advertised|available|vacant) ((?:[\w'/]+ ){{1,4}}?)(?:{_JOB}|interview) ")
_OF_JOB = re.compile(
    r"(?<= )(?:(?:position|role|post|job|vacancy|opening) (?:of|as|for) (?:an? |the |your )?"
    r"|(?:join|work|working|joining|start|starting|serve|serving|come) (?:you |the team |your team |with you |for you |at \w+ |the \w+ team |with your team )?as (?:an? |your |the )(?:new |next )?"
    r"|(?:be|become|becoming|being) your (?:new |next )?"
    r"|(?:apply|applying|applied|application|interviewing|interviewed|interview|considered|considering me|consider me|candidate|candidacy|candidature) (?:for|as) (?:the |your |an? )(?:position of |role of |post of |job of )?(?:an? )?)"
    r"((?:[\w'/]+ ){0,3}?[\w'/]+) "
)
_PAST = re.compile(
    r" (?:my|held|had|left|previous|previously|former|formerly|last|current|currently|present|was|were|worked|years|used|his|her|their|old|earlier|ago|before|spent|quit|leaving"
    r"|colleague|sister|brother|friend|another|other|similar|different|first|than|from|since|until|when i|while i)(?= )"
)


def other_title(
    role: str, sentence: Sentence, company: str, subject: bool = False
) -> tuple[int, int] | None:
    """Where the sentence's plain words name another position than the role as the one in question."""
    for pattern in (_THE_JOB, _OF_JOB, *((_SUBJECT_JOB,) if subject else ())):
        for found in pattern.finditer(sentence.plain):
            title = found.group(1).split()
            if _is_other(role, title, company) and not (
                not subject and _PAST.search(sentence.plain[max(0, found.start() - 40) : found.end() + 12])
            ):
                return found.start(1), found.end(1)
    return None


def _is_other(role: str, title: list[str], company: str) -> bool:
    words = [plain(word) for word in title]
    heads = [word for word in words if word in _HEADS or word.rstrip("s") in _HEADS]
    if not heads or words[-1] != heads[-1]:
        return False
    head = words[-1]
    ours = [word for word in re.findall(r"[^\W_]+", plain(role))]
    roots = {root(word) for word in ours}
    if root(head) in roots or head in ours:
        return _another_field(ours, words)
    same = set().union(*(group for group in _SAME_HEADS if head in group)) if head else set()
    if same & set(ours):
        return _another_field([word for word in ours if word not in same], words[:-1])
    if not any(word in _HEADS for word in ours):
        # The job's own name ends in no word that is known to be a title: "Chef de partie", "Bench hand".
        return not any(root(word) in roots for word in words)
    return True


def _another_field(ours: list[str], words: list[str]) -> bool:
    """"Software engineer" is not "data engineer"; "engineer" and "senior engineer" may be."""
    mine = {root(word) for word in ours if word not in _HEADS and word not in _RANKS}
    theirs = {root(word) for word in words if word not in _HEADS and word not in _RANKS}
    return bool(mine) and bool(theirs) and not mine & theirs


_RANKS = frozenset(
    "senior junior lead principal staff chief head deputy associate assistant graduate trainee apprentice entry level mid i ii"
    " iii iv the a an of for and new open advertised full part time remote temporary permanent summer night day weekend vacant"
    " exciting great interesting wonderful excellent fantastic amazing team key current"
    .split()
)
