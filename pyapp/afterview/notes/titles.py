"""Names of positions: whether a text names this job, or another one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from afterview.notes.names import plain
from afterview.notes.sentences import Sentence

_ROOT = re.compile(r"(?:'s|ing|ers?|ors?|ists?|ians?|ants?|ments?|s|e|y|ion|ions|ic|ics)$")
_SMALL = frozenset(
    "a an the of for in at and de to on with i ii iii iv v senior junior lead".split()
)


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
    """Whether the sentence names the role: all of it, the word that ends its title, or its initials."""
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
    head = next((word for word in reversed(title) if word in _HEADS), title[-1])
    told = found - _EVERY_JOB
    shared = {part for part in parts if any(_are_akin(part, word) for word in told)}
    return root(head) in shared or head in words or len(shared) * 2 >= max(len(parts), 1)


# To "work with you" is not to name a social worker.
_EVERY_JOB = frozenset({"work"})

# The last word of most titles. A name of a job is told from an adjective by it.
_HEADS = frozenset(
    """
engineer developer analyst manager designer editor nurse teacher assistant archivist director officer consultant specialist
coordinator administrator accountant clerk driver operative technician chef cook waiter waitress receptionist librarian registrar
planner scientist researcher writer architect electrician apprentice trainee supervisor adviser advisor representative agent
executive carer gardener plumber salesperson barista cashier secretary lawyer solicitor paralegal pharmacist therapist
physiotherapist surgeon doctor programmer tester buyer recruiter trainer tutor lecturer professor mechanic fitter welder joiner
carpenter baker butcher porter cleaner caretaker pilot steward curator copywriter journalist producer bookkeeper controller
auditor actuary economist statistician chemist biologist physicist midwife paramedic dentist optician vet veterinarian dietitian
psychologist counsellor counselor translator interpreter photographer illustrator animator strategist marketer merchandiser
estimator surveyor foreman machinist operator inspector dispatcher courier bartender sommelier housekeeper concierge host hostess
guard firefighter detective conservator dean headteacher principal governor treasurer underwriter broker trader banker teller
salesman saleswoman associate intern conductor modeller chaplain sexton groom purser captain mate president chairman chairwoman
provost warden superintendent commissioner constable sergeant coach instructor mentor ranger forester farmer shepherd miller usher
groundsman groundskeeper proofreader bailiff phlebotomist radiographer sonographer optometrist hygienist podiatrist osteopath
nanny childminder playworker beekeeper gamekeeper stonemason engraver bookbinder florist milliner weaver saddler farrier
wheelwright shipwright rigger skipper deckhand bosun signalman lifeguard brewer distiller winemaker tailor seamstress cobbler
jeweller goldsmith blacksmith potter glazier roofer plasterer painter decorator bricklayer mason tiler scaffolder rep tech maker
conveyancer dresser hairdresser barber stylist beautician picker packer dishwasher washer checker trucker chauffeur navigator
stewardess hostler jockey farmhand labourer laborer handyman woodworker cabinetmaker upholsterer fabricator toolmaker millwright
gasfitter pipefitter arborist landscaper horticulturist botanist zoologist ecologist geologist hydrologist meteorologist
astronomer mathematician psychotherapist psychiatrist chiropractor physician sister matron anaesthetist anesthetist pathologist
radiologist nutritionist orderly caregiver nurserymaid governess educator demonstrator technologist coder sysadmin webmaster
scrummaster playwright composer dramaturg choreographer cellist violinist pianist organist drummer trumpeter singer dancer actor
actress puppeteer fishmonger greengrocer grocer shopkeeper salesclerk telesales negotiator valuer auctioneer draughtsman drafter
typist stenographer transcriptionist indexer cataloguer bibliographer barrister notary magistrate verger sacristan organiser
organizer fundraiser campaigner lobbyist canvasser postman postwoman postie seaman sailor boatswain stoker fireman policeman
policewoman soldier guide diver stuntman projectionist doorman doorkeeper bouncer bellboy valet butler maid laundress ironer
presser cutter spinner dyer printer typesetter compositor lithographer glassblower locksmith silversmith watchmaker shoemaker
cordwainer
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
    {"researcher", "scientist", "postdoc"},
    {"teacher", "head", "headteacher"},
    {"writer", "copywriter", "author"},
    {"accountant", "bookkeeper"},
    {"trainee", "intern", "apprentice", "graduate"},
    {"salesperson", "salesman", "saleswoman", "assistant"},
    {"therapist", "physiotherapist"},
    {"technician", "mechanic", "tech", "engineer", "fitter"},
    {"rep", "representative", "agent", "adviser", "advisor", "consultant"},
    {"guard", "officer", "steward", "doorman"},
    {"seamstress", "machinist", "dressmaker", "tailor", "cutter"},
    {"assistant", "associate", "clerk", "helper"},
    {"receptionist", "host", "hostess"},
    {"administrator", "clerk", "assistant"},
    {"secretary", "typist"},
    {"carer", "caregiver", "nurse", "assistant", "worker"},
    {"porter", "dishwasher", "washer", "kp"},
    {"groundsman", "groundskeeper", "gardener", "landscaper", "horticulturist"},
    {"labourer", "laborer", "operative", "handyman"},
    {"operator", "machinist", "operative"},
    {"picker", "packer", "operative", "worker"},
    {"bartender", "barman", "barmaid", "barista"},
    {"hairdresser", "stylist", "barber"},
    {"trainer", "coach", "instructor", "teacher"},
    {"attendant", "assistant", "steward"},
    {"ranger", "warden", "keeper"},
    {"counsellor", "counselor", "therapist", "psychotherapist"},
    {"doctor", "physician", "registrar"},
    {"nurse", "sister", "matron"},
    {"joiner", "carpenter", "cabinetmaker", "woodworker"},
    {"decorator", "painter"},
    {"forester", "arborist"},
    {"deckhand", "sailor", "seaman"},
    {"driver", "trucker", "chauffeur", "courier"},
    {"welder", "fabricator", "metalworker"},
    {"postman", "postwoman", "postie", "courier"},
    {"salesperson", "assistant", "rep", "representative"},
    {"nanny", "childminder", "carer"},
    {"caretaker", "handyman", "janitor"},
    {"planner", "organiser", "organizer", "coordinator"},
    {"scholar", "researcher", "fellow"},
    {"draughtsman", "drafter", "technician"},
    {"farmhand", "labourer", "worker"},
    {"barrister", "lawyer", "counsel"},
)
# "I would gladly cook it" names no cook.
_ALSO_VERBS = frozenset("cook nurse guide host guard coach pilot mentor tailor usher groom".split())
# "The porter's job, mate": a mate has a trade or a rank before it.
_BEFORE_A_MATE = frozenset("'s first second third chief".split())
_BEFORE_A_NAME = frozenset("mr mrs ms miss mx dr".split())
_BEFORE_A_VERB = frozenset("would could will can to i we gladly happily and".split())
_UNDER = frozenset("assistant aide trainee apprentice technician".split())
_JOB = "position|role|post|job|vacancy|opening|opportunity|internship|apprenticeship|traineeship|fellowship|interview|application"
_ARTICLE = r"(?:an? |the |your |our |this )?"
_THE_JOB = re.compile(
    rf"(?<= )(?:the|this|your|that|our|open|advertised|available|vacant|an|a|in) ((?:[\w'/]+ ){{1,5}}?)(?:{_JOB}|'s (?:desk|chair|seat|place|bench|stool)) "
)
_OF_JOB = re.compile(
    rf"(?<= )(?:(?:position|role|post|job|vacancy|opening) (?:of|as|for) {_ARTICLE}"
    r"|(?:join|teach|cook|sing|play|write|drive|nurse|work|working|joining|start|starting|serve|serving|come|hire|hired|hiring|employ|appoint|appointed|employed)"
    r" (?:\w+ ){0,4}?as (?:an? |your |the )(?:new |next )?"
    r"|(?:be|become|becoming|being) (?:your|the|an?) (?:new |next )?"
    r"|(?:apply|applying|applied|application|interviewing|interviewed|interview|considered|considering me|consider me|candidate|candidacy|candidature)"
    rf" (?:for|as) {_ARTICLE}(?:position of |role of |post of |job of )?{_ARTICLE})"
    r"((?:[\w'/]+ ){1,5})"
)
_SUBJECT_JOB = re.compile(rf" ((?:[\w'/]+ ){{1,4}}?)(?:{_JOB}) ")
# "Thank you – speech therapist": a part of a subject that is a title and nothing else.
_SUBJECT_PART = re.compile(
    r"(?:(?<=\A )|(?<= [-:,|] ))((?:[\w'/]+ ){1,4}?)(?=[-:,|] |at |with |\Z)"
)
# "Thank you, Professor" names nobody's job.
_CALLED = (" thank you , ", " thanks , ", " thanks again , ", " dear ")
# Where a title in a list of words ends.
_AFTER_A_TITLE = frozenset(
    "at with in on for and or of as to that which who because if when where since is was".split()
)
_PAST = re.compile(
    r" (?:my(?! (?:interview|application|talk|meeting|wish|hope|dream|heart))|held|had|left|previous|previously|former|formerly|last|current|currently|present|was|were|worked|years|used|his|her|their|old"
    r"|earlier|ago|before|spent|quit|leaving|colleague|sister|brother|friend|another|other|similar|different|first|than|since|until"
    r"|turned out|when i|while i|you mentioned|you spoke|once|trained|child|whose|who)(?= )"
)
# What ends like the name of a trade, and what is none.
_ENDINGS = ("er", "or", "ist", "ian", "smith", "wright", "keeper", "man", "woman", "hand")
_LIKE_A_TITLE = re.compile(
    r"(?!reminder|member|beforehand|firsthand|secondhand|corridor|october|november|september|december|whether|matter|together|rather|quarter|chapter|shelter|weather|water|letter|summer|winter|easter|other|another|former|latter|newer|better|bigger|number|paper|computer|offer|letter|career|order"
    r"|senior|junior|major|minor|your|their|further|proper|real|over|under|ever|never|after|per|customer|dream)"
    rf"\w{{2,}}(?:{'|'.join(_ENDINGS)})"
)
# Fields that make two jobs of one title: a data engineer is no software engineer.
_FIELDS = frozenset(
    """
software data product project programme program marketing sales finance financial hr account accounts operations business research
test qa quality security network frontend backend front back web mobile cloud devops platform systems embedded mechanical
electrical civil chemical structural process production design graphic ux ui content social media brand event events office
store shop retail warehouse logistics supply procurement purchasing customer technical support service sales legal tax audit payroll
maths math mathematics history science english music art geography physics chemistry biology pe drama primary secondary nursery
speech occupational physical physio dental veterinary paediatric pediatric surgical psychiatric community district staff night
executive personal administrative medical lab laboratory clinical machine learning ml ai bi analytics risk credit investment
portfolio public press communications policy planning transport fleet site construction kitchen pastry sous head bar hotel
front duty floor area regional branch team shift line care youth social family school university campus museum library archive
film sound light lighting stage costume set video photo news copy technical
""".split()
)

_RANKS = _FIELDS | {"senior", "junior", "lead", "chief", "deputy", "trainee", "day", "night"}


def is_title(word: str) -> bool:
    """Whether a plain word ends the names of positions: "lecturer"."""
    return word in _HEADS


def title_in_subject(role: str, sentence: Sentence) -> bool:
    """Whether a subject names another position than the role."""
    for found in _SUBJECT_PART.finditer(sentence.plain):
        words = found.group(1).split()
        called = found.start(1) > 0 and sentence.plain[: found.start(1)].endswith(_CALLED)
        if _title(words) == words and _is_other(role, words) and not called:
            return True
    for pattern in (_THE_JOB, _OF_JOB, _SUBJECT_JOB):
        for found in pattern.finditer(sentence.plain):
            title = _title(found.group(1).split())
            if title and _is_other(role, title):
                return True
    return False


def other_titles(role: str, sentence: Sentence) -> Iterator[tuple[int, int, bool]]:
    """Where the plain words name other positions than the role, and whether these words make it the one in question."""
    if not any(
        word in _HEADS or (len(word) > 3 and word.endswith(_ENDINGS)) for word in sentence.content
    ):
        return
    wanted: dict[tuple[int, int], bool] = {}
    for pattern in (_THE_JOB, _OF_JOB):
        for found in pattern.finditer(sentence.plain):
            title = _title(found.group(1).split(), unknown=True)
            before = sentence.plain[max(0, found.start() - 40) : found.start(1)]
            after = sentence.plain[found.end() - 1 : found.end() + 14]
            span = found.start(1), found.start(1) + len(" ".join(title))
            wanted[span] = bool(title) and not (_PAST.search(before) or _PAST.search(after))
    for start, end in _titles(sentence):
        if not any(first <= start < last for first, last in wanted):
            wanted[start, end] = False
    for (start, end), is_wanted in sorted(wanted.items()):
        title = sentence.plain[start:end].split()
        if title and _is_other(role, title):
            yield start, end, is_wanted


def _titles(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """Where the plain words have a title: its last word, and up to three fields or ranks before it."""
    words = [word.text for word in sentence.words]
    for place, word in enumerate(words):
        if word in _HEADS and not _is_no_title(word, words[place - 1] if place else ""):
            first = place
            while first > max(place - 3, 0) and words[first - 1] in _RANKS:
                first -= 1
            start = len(" ".join(words[:first])) + (2 if first else 1)
            yield start, start + len(" ".join(words[first : place + 1]))


def _is_no_title(word: str, before: str) -> bool:
    if before in _BEFORE_A_NAME:
        return True
    if word == "mate":
        return before not in _BEFORE_A_MATE
    return word in _ALSO_VERBS and before in _BEFORE_A_VERB


def _title(words: list[str], unknown: bool = False) -> list[str]:
    """The words up to the last one that is known to end a title, before a preposition; none if there is none.

    `unknown`: or that looks like one.
    """
    end = 0
    for place, word in enumerate(words):
        if word in _AFTER_A_TITLE and end:
            break
        if word in _HEADS or (unknown and _LIKE_A_TITLE.fullmatch(word)):
            end = place + 1
    return words[:end]


def _is_other(role: str, title: list[str]) -> bool:
    words = [plain(word) for word in title]
    head = words[-1]
    ours = re.findall(r"[^\W_]+", plain(role))
    roots = {root(word) for word in ours}
    same: set[str] = set().union(*(group for group in _SAME_HEADS if head in group))
    if ours[-1] in _UNDER and not same & set(ours) and _are_akin(root(head), root(ours[0])):
        return True  # a teaching assistant is no teacher
    if same & set(ours) or any(_are_akin(root(head), each) for each in roots):
        return _another_field(ours, words)
    if head not in _HEADS and any(_are_akin(root(word), each) for word in words for each in roots):
        return False  # "the fish counter job", for a fishmonger
    if not any(word in _HEADS for word in ours):
        # The job's own name ends in no word that is known to end a title: "Chef de partie", "Bench hand".
        return not any(root(word) in roots for word in words)
    return True


def _another_field(ours: list[str], words: list[str]) -> bool:
    """ "Software engineer" is not "data engineer"; "engineer" and "senior engineer" may be."""
    mine = {_field(word) for word in ours if word not in _HEADS}
    theirs = {_field(word) for word in words if word in _FIELDS}
    known = {_field(word) for word in ours if word in _FIELDS}
    return bool(theirs and known) and not any(_are_akin(a, b) for a in mine for b in theirs)


# Each of these fields is the first one.
_SAME_FIELDS = (
    "sales shop store retail customer floor",
    "physical physio",
    "people hr",
    "purchasing procurement supply",
    "account accounts finance financial",
    "programme program project",
    "care social",
    "lab laboratory",
    "logistics warehouse",
    "office administrative",
    "it technical support",
    "ml machine learning ai",
    "qa quality test testing",
    "frontend front",
    "backend back",
)
_FIELD = {word: group.split()[0] for group in _SAME_FIELDS for word in group.split()}


def _field(word: str) -> str:
    return root(_FIELD.get(word, word))


def _are_akin(one: str, other: str) -> bool:
    """Whether one word is the other, or begins with it: "maths" and "mathematics", "cellist" and "cello"."""
    short, long = sorted((one, other), key=len)
    return short == long or (len(short) >= 4 and long.startswith(short))
