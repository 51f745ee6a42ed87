"""Fit: a thank-you to an interviewer has a word on why its writer suits the job."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from afterview.notes.checks.check import Chapter, Check, Found
from afterview.notes.checks.example import FIT, RUTH, notes
from afterview.notes.checks.example import THANKS as THANKING
from afterview.notes.finding import WARNING
from afterview.notes.note import THANKS
from afterview.notes.reading import Reading
from afterview.notes.sentences import Sentence
from afterview.notes.wording import Wording

_FIT = Wording(
    """
    (we|our ~1) had (a|an|one|the|that|two|three|just|exactly) ~5
    not much ~3 i ~1 not know ~2
    (like|as) the back of my hand ~2
    (experience|experiences|experienced|background|expertise|qualified|qualification|qualifications|qualify|track record|skills|skill|skilled|skillset|trained|degree|diploma|certificate|certified|licence|license|licensed|thesis|dissertation|strengths|strength|talent|talents|abilities|ability|competence|fluent|bilingual|trilingual|proficient|proficiency|versed|practised|practiced|seasoned|veteran|credentials|coursework|portfolio|capable|equipped|well placed|adept|apprenticed|cv|expert|masters|bachelor*|phd)
    (years|year|months|summers|winters|seasons|decade|decades|semesters|shifts|nights|harvests|days a week|hours a day|times a) ~6 (of|in|at|as|on|with|for|behind|under|doing|running|working|teaching|spent|have|has|i|from|among|between|selling|leading|across|until|when|,)
    (a|good|great|strong|natural|excellent|perfect|right|ideal|close|solid|better) (fit|match) ~6
    (i|me|my ~2|work i|job i|that i|part i|one i|which i|mine) ~4 (fit|fits|suit|suits|suited|prepared|match|matches|align|aligns|aligned|cut out|matched|translates|transfer|transfers|carry over|carries over|lends|overlap|overlaps) ~3 (well|for|to|me|with|into|the|your|this|over|.|,)
    (my|i|in my|at my|from my|during my|mine) [~1] (last|previous|current|present|former|first|recent|own|old|second|student|earlier|past|day|other|two) (job|role|post|position|employer|company|team|school|class|work|project|life|firm|ward|practice|kitchen|shop|place|workplace|placement|classroom|lab|department|business|career|jobs|roles|projects|boss|manager|years|workshop|choir|garden|farm|game|band|club|ship|paper|thesis|crew)
    (when|while|where|as) i (was|worked|ran|led|taught|managed|studied|served|did|trained|built|lived|volunteered|left|started) ~4
    (as|being|having been|once) (a|an|the) ~3 (<title>|student|mother|father|parent|carer|volunteer|captain|speaker|freelancer|graduate|veteran|musician|user|child|surveyor|sailor|baker|farmer|soldier|miner)
    i (am|was|have been|have always been) [<very>] (a|an|the) ~4 (<title>|learner|listener|player|speaker|worker|graduate|writer|communicator|starter|organiser|organizer|professional|leader|person who|perfectionist|pair of hands|reader|planner|user|riser|native|generalist|specialist|study|baker|farmer|sailor|soldier|miner|painter|singer|runner|climber|swimmer|mother|father|parent|son|daughter|child of)
    i am [<very>] (good (at|with)|used to|careful|comfortable|confident (with|in|that my|i (can|could|would))|patient|reliable|punctual|organised|organized|quick|strong|familiar|meticulous|handy|calm|accurate|thorough|fast|qualified|able to|sure i (can|could)|hard working|hardworking|detail oriented|fine with|certain i (can|could)|well versed|steeped|no stranger|disciplined|dependable|diligent|tidy|neat|steady|never late|not afraid|trained|at home (in|with|on)|happy (on|in|with)|flexible|fit|sober|adaptable|methodical|conscientious|numerate|computer literate|physically) ~4
    (saturdays|weekends|nights|early mornings|lates|late shifts|early starts|shifts|the early start|the hours|travel|heavy lifting|heights|earlies|night work) ~2 (are|is|would be|suit|suits) ~3 (fine|no problem|ok|okay|easy|me|my|not a problem|no trouble|second nature)
    (can|could|would|will|able to|know how to|used to|help me|let me|enable me|allow me|here to) ~2 (bring|contribute (my|to your|by)|add value|offer you|cover|apply my|draw on|build on|put my ~3 to|hit the ground|handle|take the same approach|be useful|be of use|step in|take over|tackle|speed up|do that|do it|do this|make a difference|show you how|turn my hand|pull my weight|add to your)
    (same|similar|just such|kind of|sort of|such|identical|no different|like) ~3 (problem|problems|challenge|challenges|fault|situation|system|task|project|crisis|migration|issue|backlog|one|ones|thing|way|work|kind|clock|wall|machine) ~8 (i|we|my|our|us|mine) ~4
    (is|are|was|were|'s) ~4 (what|something|work|one|ones|how|where|part|kind|sort|rhythm|puzzle|why) [that|which|of] ~3 (i|we) (have|had|did|do|know|learned|learnt|was|lived|ran|led|worked|spent|could|can|became|grew|made|built|taught|came to)
    (taught|trained|prepared|helped|equipped|teaches|showed|gave|made) me ~2 (how|to|that|well|patience|careful|quick|more (careful|patient|precise)|what (it|a|patience|to)|the (value|importance|meaning|difference))
    (i|we) (specialise|specialize|excel|thrive|take pride|am proud of|speak|play|bring|offer|calm|fix|repair|mend|write|teach|cook|run|lead|manage|drive|sing|bake|build|train|design|code|sell|keep (bees|hens|goats|sheep|books|the books|accounts|records|time|a)|grow|raise|make|work (well|best|hard|fast|nights|with|as|at|in)|know (how (to|it)|what (it|a|to)|the (work|trade|area|feeling|rhythm|wind|routine|system|problem|business|sector|building|streets|customers|regulars|machine|tools|law|rules)|most|my way|from|these|those|every|about|both|your (regulars|customers|area|system|machine*|software))|always|never (miss|arrive|leave|forget)|read (music|drawings|blueprints|three|two|arabic|latin|greek|chinese|plans)|look after|care for|hold (a|an|the|two)|have (a|an|two|three|worked|always|run) ~6 (degree|licence|license|certificate|eye|ear|hand|head|diploma|knack|way with|feel|memory|back|passion for|gift|record|habit|class|team|background)) ~3
    (for a living|every day|every week|every morning|every night|week in week out|day in day out|in my sleep|for fun|since college|since childhood|since school|since i was|all my life|most of my life|from the age of|second nature|bread and butter|in my blood|my trade|my thing|my craft|my profession|my forte|my home ground|under my belt|up my sleeve) ~3
    (it|that|this|which|the same ~2) (worked|works|helped|paid off|saved) ~2 (for|at|in|us|me) ~4
    (mine|ours|my [~2]) (at|in|from|on) ~4
    (my|our) ~2 (team|class|pupils|students|customers|patients|clients|users|readers|kitchen|shop|group|project|ward|crew|store|sales|numbers|results|grades|regulars|system|tests|papers|book|blog|app|design|designs|research|paper|stall|garden|farm|grandfather|grandmother|father|mother|uncle|aunt|record|work) ~3 (has|have|had|was|were|is|are|grew|went|won|doubled|cut|moved|closed|made|ran|used|reads|read|could|taught|shows|showed|focused|focuses|concerns|deals|dropped|rose|never|always)
    (in|with|using|speak|written|spoken|my|and) (python|java|sql|rust|excel|javascript|typescript|sas|sap|photoshop|figma|german|french|spanish|italian|portuguese|mandarin|arabic|hindi|polish|dutch|swedish|autocad|salesforce|quickbooks|react|kubernetes|terraform|aws|tableau|russian|turkish|welsh|gaelic|sign language|bsl) ~3
    (having|after|by) (translated|worked|run|led|managed|built|taught|trained|spent|written|designed|sold|served|nursed|grown|lived|done|been|studied|finished|completed|put|cut|run|mended|fixed) ~1 (two|three|four|five|six|ten|a|an|the|my|for|in|as|with|at|several|many|dozens|years|hundreds) ~3
    training (as|in|for|at|with|of) ~3
    since # ~3
    level # ~3
    having ~2 (two|three|four|five|six|eight|ten|twelve|#|a|an|the|my|dozens|hundreds) ~3
    (been|spent|done) ~1 (fixing|mending|making|building|baking|sewing|driving|cutting|teaching|cooking|growing|selling|running|training|writing|coding|riding|painting|repairing|cleaning|doing|working|playing|sailing|climbing|farming) ~4
    (come*|came) (easily|easy|naturally) to me ~2
    (mounted|stuffed|cut|fitted|mended|built|sold|taught|ran|run|worked|made|baked|drove|driven|laid|fixed|looked after|raised|nursed|welded|painted|done|caught|kept|sewn|written|planted|grew|grown|won|led|trained|carried|climbed|sailed|cleaned|packed|picked) ~3 (for|at|in|of|with|since|from|on) ~3 (museum|years|school|shop|church|farm|hospital|village|company|family|father|mother|brother|uncle|aunt|mates|club|council|army|navy|house|ship|boat|hotel|pub|town|city|side|own|trade|childhood|boyhood|life) ~1
    (no|without|never) ~1 (preventables|accidents|scratch|complaint|complaints|points|convictions|sick days|loss|losses|breakages) ~3
    (not|never) (frighten|scare|bother|worry|faze|daunt|trouble) me ~2
    (has|have) (shown|taught) me ~4
    """,
    """
    (your|you|the company 's|team 's|their|his|her|candidate|required|needed|necessary) ~2 (experience|background|expertise|skills|skill|training|knowledge|career|portfolio|strengths|abilities|ability|strength|talent) ~2
    (interview|learning|great|wonderful|pleasant|valuable|good|lovely|positive|enjoyable|fantastic|real|whole|overall|an|customer|user|candidate|the) (experience|experiences) [~3]
    (experience|background|skills|qualifications) ~3 (you (need|want|require|look|are looking|seek|mentioned|have)|needed|required|the (role|job|position|post) (needs|requires|calls|asks))
    (training|career|skills|knowledge|degree|apprenticeship|internship) ~3 (programme|program|scheme|opportunities|paths|path|position|post|role|ladder|development|budget|you offer|days)
    i am happy ~1 (to (answer|provide|send|talk|come|help|supply|hear|meet|know|have met)|that|with (our|the|how)) ~3
    (would|do) like ~2
    (last|next|the|this|these|past|two|few|three|coming) (year|years|months|month) ~2 (you|your|the (company|team|school))
    (dream*|want*|hop*|lov*|long*|wish*) ~~8 since i was ~3
    had (a|the|such a) ~1 (laugh|chat|time|look|giggle|walk|think|smile|cry) ~3
    my first (time|visit|thought|impression|look) ~4
    my ~2 (interest|enthusiasm|excitement|passion|thanks|gratitude|visit|interview|questions|hope|wish|belief|confidence|appreciation|disposal) ~4
    (would|rather|love) ~~8 every (morning|day|night) ~3
    (was|is|be) (a|an|my|the) ~2 (pleasure|joy|delight|honour|honor|privilege|treat) ~3
    """,
)
# What anybody does, feels or promises after an interview: no deed that shows fit.
_AFTER_AN_INTERVIEW = frozenset(
    """
enjoy enjoyed like liked love loved appreciate appreciated meet met come came feel felt think thought thinking hear
heard learn learned learnt see saw seen was were want wanted hope hoped wish wished notice noticed realise realised
realize realized understand understood know knew remember remembered talk talked speak spoke chat chatted discuss
discussed ask asked say said tell told mention mentioned write wrote writing send sent attach attached enclose
enclosed apply applied interview interviewed read reread look looked looking try tried arrive arrived return returned
smile smiled laugh laughed cry cried sit sat stand stood wait waited waiting receive received accept accepted promise
promised expect expected need needed call called ring rang email emailed gather gathered believe believed sleep slept
bark giggled forget forgot miss missed watch watched admire admired agree agreed reach reached hesitate hesitated
wonder wondered wondering imagine imagined picture pictured interested excited impressed pleased delighted thrilled
honoured honored inspired struck touched moved fascinated intrigued convinced encouraged committed concluded consider
considered considering value valued respect respected trust trusted treasure treasured welcome welcomed thank thanked
mean meant share shared express expressed state confirm confirmed reiterate emphasise emphasize decide decided note
noted gone surprised relieved reminded motivated energised energized determined prepared visit visited attracted
tempted persuaded bother trouble disturb supposed allowed listen listened begged fear reflect reflected ponder forward
indeed glad happy grateful thankful sure certain confident eager keen available free proud sorry afraid hopeful
enthusiastic aware curious ready willing able lucky fortunate here there very more even still in at on of it that this
no much well away home back all so too only not keep keeping kept hoping trying going getting telling smiling dreaming
talking reading wanting admiring seeking counting started carried carry get got found find bring brought remain have
been had am is are be do did does would will shall should might may must could can let having being sworn swear bet
guess suppose assume presume plead beg insist require demand deserve merit await provide supply answer help assist
contact reply respond clarify elaborate attend join bite take choose prefer stoked raring bookmarked dream dreamed
dreamt passed pass hummed humming eat ate live lives stop stopped glance glanced daydream chuckle chuckled giggle grin
grinned gasp wept weep admit swallowed blushed breathe breathed wander wandered linger lingered tiptoed two three four
five six googled peeked picked photographed sketched doodled tasted smelled smelt sniffed hugged waved dying longing
overjoyed elated privileged humbled content also just perhaps maybe really dead
""".split()
)
_BETWEEN = frozenset(
    "have has had not also already once just always personally successfully regularly even both recently myself often later usually"
    " never since then only still been now i who therefore thus there previously actually really mostly mainly long twice"
    " thrice used to first last at all home together happily quietly gladly single handedly almost nearly am was were be being"
    " can could do does did".split()
)
# "my thanks", "my interest" say nothing about the writer's work.
_MY_MANNERS = frozenset(
    """
daughter son sister wife husband family children kids bus train bike coat shoes phone cat dog flatmate neighbour neighbor partner friends friend
throat breath stomach pulse jaw smile face nose hair feet pocket notebook journey trip mum mom dad parents niece nephew boyfriend girlfriend
thanks gratitude interest appreciation enthusiasm excitement time name mind head way day week weekend visit interview application references
referees phone email number question questions opinion heart impression eye eyes attention hopes hope best turn part side surprise pleasure choice thought
apologies regards decision notice availability legs desire wish dream favourite favorite sincere sincerest deepest warmest
heartfelt attention answer answers follow up note notes letter message thoughts thinking feeling view excitement strong continued continuing
ongoing great deep keen kind greetings respects compliments admiration cup street liking mood
""".split()
)
_OURSELVES = frozenset(("i", "we"))
_MODALS = frozenset("will would shall should might may must hope".split())
_BARE_DEEDS = frozenset(
    "done worked ran led built managed spent drove taught sold cooked trained handled served studied grew fixed caught been made having"
    " raised fitted driven sailed nursed welded painted baked mended run kept".split()
)
_OF_THE_INTERVIEW = frozenset(
    "you your yours interview conversation talk chat meeting today yesterday interested".split()
)


# These show something of the writer, unless they are about the interview.
_EITHER_WAY = frozenset(
    "followed follow following went go walked walk left leave stayed stay drove drive took bought buy ordered order"
    " grew grow rode cycled drawn drew moved kept keep got get learned learnt learn talked talk carried carry found"
    " brought bring started told tell listen listened watched stood wrote write writing ask asked helped help"
    " gave call called".split()
)
_ABOUT_THE_INTERVIEW = frozenset(
    "it slowly straight past streets street photo photos picture pictures corner jar loaf copy ticket tickets book books"
    " gate smell smile grin spring her him us round way bus train mother father wife husband daughter son sister"
    " brother everyone everybody friends station bridge canal river park along through library you your yours away"
    " home interview conversation talk chat meeting today yesterday impression lot much more about thinking feeling"
    " sense so how what that smiling wanting everything something to back into glad".split()
)
_A_PLEASURE = frozenset(
    "customer fan reader admirer regular visitor subscriber neighbour neighbor believer lump bus train cat dog cold"
    " leaf copy photo pleasure privilege chance opportunity honour honor impression feeling sense time great wonderful"
    " good lovely bit lot little moment question questions thought note couple few word line look better clearer deal".split()
)
_INTO_MY = frozenset("in at from during of with on for and but because since , . : ; so by".split())


# What is counted in a story of one's own, unless it is the reader's, a date or an hour.
_NUMBERS = frozenset(
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
    " thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million dozen dozens score".split()
)
_NOT_COUNTED = frozenset(
    "minutes minute o'clock o clock pm am p a past th st nd rd january february march april may june july august"
    " september october november december monday tuesday wednesday thursday friday saturday sunday of questions weeks"
    " days hours stairs steps more ways cats dogs cat dog children kids sisters brothers streets cups glasses pages"
    " words letters in at on for when is was were as from by with over things people interviews times later ago and or"
    " next floor page room , . - : ? ! ) % to out two".split()
)
_ANOTHERS = frozenset("you your yours he she they his her their its".split())


def _counts(words: Sequence[str]) -> bool:
    """Whether it tells a number of things that are nobody else's: "eight hundred pairs"."""
    return any(
        (word in _NUMBERS or (word.isdecimal() and int(word[:9]) > 1))
        and after.isalpha()
        and (after not in _NOT_COUNTED or (word == "000" and after == "hours"))
        and _ANOTHERS.isdisjoint(words[max(0, place - 8) : place + 4])
        for place, (word, after) in enumerate(pairwise(words))
    )


def _speaks_of_own_work(sentence: Sentence) -> bool:
    """Whether the writer tells something of themselves that is no mere courtesy: a small story, a skill, a career."""
    words = [word.text for word in sentence.words]
    if _counts(words):
        return True
    if words[0] in _BARE_DEEDS and not _OF_THE_INTERVIEW.intersection(words[1:5]):
        return True
    for place, word in enumerate(words):
        if word in _OURSELVES and _is_own(words[place + 1 : place + 12]):
            return True
        opens = place == 0 or words[place - 1] in _INTO_MY
        if word == "my" and opens and not _MY_MANNERS.intersection(words[place + 1 : place + 3]):
            return True
        if word == "mine":
            return True
    return False


def _is_own(words: Sequence[str]) -> bool:
    """Whether what follows "I" is a deed or a trait."""
    for place, word in enumerate(words[:7]):
        if word in _MODALS or word in ("ever", "you", "your"):
            return False
        if word in _BETWEEN or word.endswith("ly"):
            continue
        if word in _NUMBERS or word.isdigit():
            return False
        if word in ("the", "a", "an"):
            return not _A_PLEASURE.intersection(words[place + 1 : place + 3])
        if word == "look" or word == "looked":
            return words[place + 1 : place + 2] == ["after"]
        if word in _EITHER_WAY:
            return not _ABOUT_THE_INTERVIEW.intersection(words[place + 1 : place + 5])
        return word not in _AFTER_AN_INTERVIEW and word.isalnum()
    return False


_VOUCHING = Wording(
    "(i am|i would be|me|be) ~4 (fit|match|asset|addition|qualified|suited|qualify)"
)


def _no_qualification(reading: Reading) -> Iterator[Found]:
    if not reading.interviewers_addressed:
        return
    if reading.has(_FIT) or reading.has(_VOUCHING):
        return
    if not any(map(_speaks_of_own_work, reading.spoken)):
        yield Found()


NO_QUALIFICATION = Check(
    name="no-qualification",
    chapter=Chapter.WRITE,
    kinds=THANKS,
    level=WARNING,
    message="Say briefly why you fit: one fact or small story that answers what you heard.",
    find=_no_qualification,
    flags=notes(
        "Thank you for the tour. I am very interested in this position.",
        "Thank you for your time on Monday. The flooded cellar has stayed with me, and I would love to join you.",
        "Thanks for meeting me. I enjoyed hearing about the maps. I am excited about the role.",
        "Thank you. I loved the tour, the tea and the story of the mayor's chair. I hope to hear from you soon.",
        "Thank you for a great conversation. I learned a lot about your plans and I am keen to join.",
        "Thank you for showing me the store. It was a wonderful experience, and I would be proud to join the team.",
        "Thank you for Monday. Your team is friendly and the building is beautiful. I want this job very much.",
        "Thanks for the chat about shelving. I am enthusiastic about the archive.",
        "Thank you for explaining the training programme. I am very interested.",
        "I appreciated your honesty about the backlog. I would be delighted to be part of the team.",
        "Thank you for the walk through the stacks. I kept thinking about the cellar. I am very keen.",
        "Thank you for your time. Please let me know if you need anything else. I am very interested in the job.",
    ),
    passes=(
        *notes(
            f"{THANKING} {FIT}",
            "Thank you for the tour. In my last post we brought the backlog from nine weeks to four.",
            "Thank you. Six years among parish maps have prepared me well for this, and I am keen.",
            "Thanks for Monday. I led a similar move at the county office and would do the same here.",
            "Thank you. I am careful with my hands and happy on Saturdays. I would love the job.",
            "Thanks. When I was a student I sorted my grandfather's letters, and I would love to go on.",
            "Thank you. We moved eleven thousand cards in one winter. I'd enjoy doing it again.",
            "Thank you for the tour. I believe that my background is a good match.",
            "Thank you. I speak Dutch, which would help with the charters.",
            "Thanks. Forty boxes a day is a rhythm I know, and I'd love to join.",
        ),
        *notes("Thank you for booking the train. I enjoyed the day.", to=(RUTH,)),
        *notes(
            "Thank you for arranging the day so well, and for the tea.",
            to=(RUTH,),
            interview_people=(),
        ),
    ),
)
