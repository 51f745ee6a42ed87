"""Content: thanks, interest, fit, something personal, the next steps, and which job it is."""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterview.notes.checks.check import Chapter, Check, Found
from afterview.notes.checks.example import (
    FIT,
    GREETING,
    RUTH,
    SIGN_OFF,
    THANKS as THANKING,
    changed,
    notes,
)
from afterview.notes.checks.stock import STOCK
from afterview.notes.finding import ERROR, WARNING
from afterview.notes.names import plain
from afterview.notes.note import FOLLOW_UPS, LATER, OTHER, SECOND, THANKS, THIRD
from afterview.notes.reading import Reading
from afterview.notes.sentences import Sentence
from afterview.notes.titles import named_in
from afterview.notes.wording import Wording


def _says(wording: Wording, reading: Reading) -> bool:
    return any(
        not reading.is_quoted(*place)
        for sentence in reading.sentences
        for place in wording.find_all(sentence)
    )


# --- no-thanks

_THANKS = Wording(
    """
    (thank|thanks|thanking|thanked|thankyou|thankful|thx|thankfulness)
    (grateful|gratitude|indebted|obliged|gratefully)
    (appreciate|appreciated|appreciation|appreciative|appreciating|appreciates)
    (cheers|ta|kudos|props) ~2 (for|to)
    (kind|good|generous|nice|thoughtful|gracious|lovely|decent|great|considerate|helpful|hospitable|big|very kind) of (you|your ~1|everyone|the team|them|all)
    your (kindness|generosity|hospitality|patience|openness|warmth|help|support|time|warm welcome|generous ~2) ~4 (meant|means|made|was|were|touched|helped)
    (it|that|this) (meant|means) [~1] (a lot|a great deal|so much|much|the world) ~6
    (owe|owed) you ~3
    hats off to
    (in|your|into) ~1 debt
    (bless|blessed) ~2
    (blown away|touched|moved|honoured|honored|humbled|bowled over) by (your|the|how) ~3
    (acknowledge|recognise|recognize) ~2 (your|the) (kindness|time|effort|help|generosity|trouble)
    """,
    """
    thanks to (my|our|a|an|its|his|her|their|this|that|which|years|ten|five|six) ~4
    (thank|thanks|thanking) [you] ~2 in advance
    (would|will|shall|should) [~2] (be|appreciate|also appreciate) ~2 (grateful|obliged|thankful|appreciative) ~1 (if|for [~2] (update|answer|reply|response|word|news|chance|opportunity|hint|line|any)|to (hear|know|learn|receive|be|get|have|join|work))
    (would|will|shall|should) [~2] appreciate (it|any|an|a|hearing|knowing|your (feedback|answer|reply|response|thoughts on|advice|help)|the (opportunity|chance)|if|being|feedback|some|to)
    not ~1 (thank|thanks|grateful)
    no thanks
    thank (god|goodness|heavens)
    (learned|learnt|learn|come|came|grown|taught) ~2 to appreciate
    ^ thankful*
    """,
)


def _no_thanks(reading: Reading) -> Iterator[Found]:
    if not _says(_THANKS, reading):
        yield Found()


NO_THANKS = Check(
    name="no-thanks",
    chapter=Chapter.WRITE,
    kinds=THANKS,
    level=ERROR,
    message="Thank them for their time. A thank-you begins with thanks.",
    find=_no_thanks,
    flags=notes(
        "It was good to meet you on Monday. I look forward to the next stage.",
        f"I enjoyed the archive. {FIT}",
        "The flooded cellar has stayed with me. " + FIT,
        "I would be grateful if you could tell me when you will decide. " + FIT,
        "Thank you in advance for a quick answer. " + FIT,
        "Thanks to my six years with maps, I know this work. I would love to do it.",
        "I would appreciate an update. It was interesting to see the cellar.",
        "What a morning! " + FIT,
        "Meeting you was a pleasure. " + FIT,
        "Great to talk on Monday. " + FIT,
        "I am very interested in the archivist post. Please find my references below.",
        "I'd appreciate it if you kept me informed. " + FIT,
    ),
    passes=notes(
        THANKING + " " + FIT,
        "I am so grateful for the tour. " + FIT,
        "It was kind of you to show me the cellar. " + FIT,
        "Much appreciated: the tour, the tea and the maps. " + FIT,
        "I really appreciated your time on Monday. " + FIT,
        "Many thanks for Monday. " + FIT,
        "Cheers for the tour! " + FIT,
        "Please thank the whole team from me. " + FIT,
        "Your patience with my questions meant a lot. " + FIT,
        "You were generous with your time, and I want to say thank you. " + FIT,
        "I owe you one for the tour. " + FIT,
        "My thanks go to everyone who showed me round. " + FIT,
    ),
)

# --- no-interest

_INTEREST = Wording(
    """
    (interested|interest|interests) ~3 (in|me|to me|remains|has|is|only|by|.|,|and|grown|grew|for)
    (interest|interested|keen|keener|keenly|enthusiastic|enthusiasm|excited|excitement|eager|eagerness|passionate|motivated|determined|committed|enthused|thrilled|fascinated|intrigued|drawn|tempted|attracted|inspired|captivated|hooked|energised|energized|sold|set on|invested|delighted|convinced)
    (exciting|appealing|attractive|tempting|inspiring|compelling) ~3 (<job>|team|prospect|work|place|project|challenge|possibility|step)
    (love|like|want|delighted|happy|glad|proud|pleased|honoured|honored|thrilled|privileged|over the moon|hope|hoping|wish|welcome|enjoy|relish|jump|privilege|honour|honor|joy|pleasure|dream|long|longing|lucky|fortunate|ready|willing|aspire|keen|prefer|hungry|stoked|dearly|gladly) [~5] (join*|work|working|be part|be a part|part of|be your|be one of|take on|take it|take up|contribute|bring|help|do it|do this|do that|do the|do so|have it|have the|have this|be able|become|learn|build|grow|support|serve|lead|teach|play a|make|solve|add|put|the <job>|this <job>|your <job>|that <job>|it|at it|to get|get the|come to you|with you|for you|be considered|move forward|go further|take this|proceed|continue|be there|be back|stay in|start|tackle|have a go|dig|give|run|cook|write|design|drive|help you|a part|at the chance|at the opportunity|the chance|the opportunity|a chance|an opportunity|be on|care for|look after|spend)
    (hope|hoping|keep my fingers crossed|fingers crossed) [<very>] (much|for|that) ~4
    <post> ~5 (appeals|attracts|tempts|excites|interests|suits me|sounds ~3 (right|great|good|perfect|ideal|like|wonderful|fun|exactly|fascinating|exciting)|is ~2 (exactly|just|what|right|perfect|ideal|one i|close to my heart|where)|speaks to me|fits me|matches|inspires|draws me|calls to me|means)
    (appeals|appealed|attracts|attracted|excites|excited|tempts|interests|inspired|drew|draws|fascinates|motivates|thrills) [<very>] (to me|me|greatly) ~3
    (one|<post>|place|team|work|kind of work|sort of work|job) [that|which|where] i (would|am|want|have|can|could|hope|will|had) ~3 (like|love|most|enjoy|glad|happy|prefer|be|look*|see|feel|hop*|keen|want*|work|dream*|right|proud)
    (first|top|preferred|number one) (choice|preference)
    (see|seeing|saw|picture|pictured|imagine|imagined|picturing) myself ~5
    (exactly|just|precisely) ~2 (what|where|how|the kind|the sort|the place|the job|the work|the type|the role|the team|the environment|the challenge|the step) ~4 (i|i am|look*|want*|hop*|for)
    (what|everything|all|kind of|sort of) ~2 i (am|have been|was|had been|hope|want|look) [~1] (looking for|hoping for|after|seeking|searching for|wanted|hoped for)
    (looking forward to|look forward to|excited about|excited at) ~2 (possibility|opportunity|chance|prospect|idea) ~6
    (the|of|at) (possibility|opportunity|chance|prospect|idea|thought) (of|to) ~1 (join*|work*|being|becoming|contribut*|help*|learn*|serv*|teach*|lead*|be|build*|doing|do)
    (made|makes|left|leaves|has made|have made|making|confirmed|strengthened|reinforced|deepened|convinced|persuaded|increased|heightened|sharpened|grew|solidified|cemented|renewed|fuelled|fueled|doubled|affirmed|underlined) ~3 (want|keen*|eager*|interest*|enthusias*|excite*|desire|wish|feeling|conviction|sense|sure|resolve|curious|certain|me that|hopeful|appetite|belief|my mind)
    (want|wanted|wanting) (this|the|your|that) <job>
    (want|wish|aim|intend|plan|hope) to ~1 (work|join|be|be part|contribute|build|do|learn|help|stay|spend|teach|serve|take) ~4
    (feel|felt|feels|fit|fitted) ~3 (at home|right|like home|a natural|like a match|like a place|like i belong|belong*)
    (can|could) not ~2 (think of|imagine|picture|wait) ~5
    (still|remain|remains|stay|very much|definitely|certainly|absolutely|always) ~2 (keen|interested|available|in the running|love|want|hope|hopeful|up for|my first|the <job>|eager|enthusiastic|committed|open)
    (up for|game for|count me in|all in|on board with the idea)
    (dream|dreams|ideal|perfect) ~1 (<job>|place|team|workplace|next step|fit|match)
    (in|among|part of|join|joining|with|for|on) your (team|ranks|crew|kitchen|ward|school|company|lab|group|office|department|staff|family|newsroom|studio|practice|class) ~3
    (good|great|strong|right|natural|excellent|perfect|ideal) (fit|match) ~3 (for (me|both|us|my|you|your|this|the)|with)
    my (interest|enthusiasm|excitement|desire|passion|hope|wish|heart) ~3
    (i|i am) [~2] (all the more|even more|more than ever|no less|as ~1 as (ever|before)) ~3
    where i (want|would like|hope|would love|can see|wish) to (be|work|go|learn|grow) ~3
    (the|this|that|your) (<job>|team|company|place|work|school|project) ~3 (i|me) ~2 (hop*|want*|lov*|excit*|interest*|drawn|proud) ~2
    (made|make|makes) (my|the) (decision|choice|mind) ~2 (easy|up|clear)
    (would|could) ~2 (happily|gladly|love to|be a privilege|be an honour|be an honor|be a joy|be a pleasure|be wonderful|be a dream|mean a lot|suit me) ~4
    """,
    """
    (interested|interesting|interest) ~1 (to (hear|learn|see|read|meet|discover|find)|conversation|talk|chat|meeting|discussion|day|morning|hour|afternoon|people|interview|questions|time|to hear)
    (not|no longer|lost|never) ~3 (interested|interest|keen|excited|eager|want|like to)
    (in|your) ~1 interest ~1 in me
    (your|the|its|their|company 's) (interest|passion|enthusiasm|excitement|passionate|motivated|committed|eager) ~3
    thank* ~4 interest
    (passionate|committed|motivated|enthusiastic|excited|energised|energized|inspired|eager|dedicated|keen) (team|people|staff|colleagues|teachers|pupils|students|group|crew|children|readers|crowd|professionals)
    (you|they|team|everyone|everybody|people|he|she|colleagues|children|pupils|staff|students) ~2 (is|are|were|was|seem|seemed|looked) ~2 (passionate|committed|motivated|enthusiastic|excited|keen|eager|dedicated|inspired|interested)
    (best|conflict of) interests
    (of|great|particular|special|public|local) interest to (you|readers|them|the)
    (excited|thrilled|delighted|happy|glad|pleased|interested|keen|eager) (to (hear|learn|read|see (that|how|the|your|you)|meet|know|find)|that|you|for you|when) ~4
    (happy|glad|pleased|delighted|love|like|want|welcome|hope|hoping) [~3] (hear*|answer|provide|send|help you with|supply|clarify|discuss|know what|you enjoy|you had|you have a|you are|you will|your|to talk about|to thank|to say|to let|to express|to add|to give you|give you (any|more|a|further)|be helpful|be of help|bring (it|up)|make (sure|a note))
    (would|should) like to (thank|say|express|let|ask|know|mention|add|share|tell|hear|take this|begin|start by)
    wish* [to] (you|your|her|him|them|thank|say|express|the team|everyone) ~3
    hope (this|that (you|your|this|the)|you|your|the|all|everything|it) ~4
    """,
)
_ASKS_FOR_NEWS = Wording(
    """
    (news|update|word|decision|decided|decide|outcome|status|progress|timing|timeline|stand|stands|heard|hear|know|development*|further|next|result|verdict|moved|move|choose|chosen|settled|time scale|timescale|schedule)
    """
)
_SHORT = 40


def _no_interest(reading: Reading) -> Iterator[Found]:
    """A third or later note of few words may just ask."""
    if (
        reading.note.kind in (THIRD, LATER)
        and reading.words <= _SHORT
        and any(_ASKS_FOR_NEWS.said_in(sentence) for sentence in reading.sentences)
    ):
        return
    if not _says(_INTEREST, reading):
        yield Found()


NO_INTEREST = Check(
    name="no-interest",
    chapter=Chapter.WRITE,
    kinds=THANKS | FOLLOW_UPS,
    level=WARNING,
    message="Say that you are interested in this job.",
    find=_no_interest,
    flags=(
        *notes(
            "Thank you for your time. It was an interesting conversation.",
            "Thank you for the tour. I have catalogued maps for six years.",
            "Thanks for meeting me. The story of the cellar was great fun.",
            "Thank you for Monday. I hope that the shelves dry soon.",
            "I appreciated the tour. You work with an enthusiastic team.",
            "Thank you for your interest in my work.",
            "Thank you. I was interested to hear how the cellar flooded.",
            "Thanks for the tea. My references are below, and I am happy to answer questions.",
        ),
        *notes(
            "I am following up on our conversation of 2 March about the archivist post. Is there any news?",
            "Could you tell me whether you have decided on the archivist post?",
            "You had hoped to decide on the archivist post by the 6th.",
            kind=SECOND,
        ),
        *notes(
            "I am writing about the archivist post again. We spoke on the 2nd and I wrote on the 10th. You said that the"
            " board would meet on the 18th, and that the list would then be complete. Since then another week has gone"
            " by. Is there any news yet?",
            kind=THIRD,
        ),
    ),
    passes=(
        *notes(
            f"{THANKING} {FIT}",
            "Thank you for the tour. The role appeals to me more each time.",
            "Thank you. I would like this position even more now.",
            "Thanks for Monday. The job sounds right for me.",
            "Thank you. I hope very much for the post.",
            "Thank you for the tour. I left keener than I came.",
            "Thanks. I could see myself among those maps for years.",
            "Thank you. It is exactly what I have been looking for.",
            "Thank you for the tea. I would be proud to look after the maps with you.",
        ),
        *notes("Is there any news on the archivist post?", kind=THIRD),
        *notes("Do you know when the board will decide about the archivist post?", kind=LATER),
        *notes(
            "I am following up on our talk of 2 March. I remain very keen on the post.", kind=SECOND
        ),
    ),
)

# --- no-qualification

_WORKED = (
    "worked|led|run|ran|built|managed|written|wrote|taught|designed|trained|driven|drove|sold|organised|organized|planned"
    "|handled|developed|coached|cared|looked after|nursed|catalogued|cataloged|closed|kept|reduced|cut|raised|increased"
    "|doubled|saved|launched|shipped|delivered|created|introduced|set up|moved|migrated|fixed|repaired|solved|cooked"
    "|baked|served|edited|published|translated|programmed|coded|tested|analysed|analyzed|researched|audited|negotiated"
    "|supervised|oversaw|overseen|brought|turned|grew|grown|helped|supported|ordered|installed|maintained|drew|drawn"
    "|painted|operated|served|rebuilt|redesigned|replaced|automated|streamlined|implemented|coordinated|co ordinated"
    "|hosted|chaired|founded|started|completed|finished|studied|graduated|qualified|earned|passed|won|learned|learnt"
    "|spent|done|did|faced|dealt|tackled|used|practised|practiced|volunteered|interned|apprenticed|mentored|presented"
    "|lived through|been doing|been working|been running|been teaching|been leading|held|made|assisted|prepared|treated"
    "|stocked|packed|picked|loaded|cleaned|counted|reconciled|processed|answered|resolved|scheduled|booked|recruited"
    "|hired|onboarded|rolled out|wired|welded|sewn|sewed|grown up|dug|planted|pruned|shot|filmed|recorded|composed"
    "|performed|played|refereed|guided|interpreted|defended|represented|drafted|filed|advised|counselled|counseled"
    "|listened|tutored|marked|lectured|modelled|modeled|forecast|scaled|secured|deployed|debugged|patched|optimised"
    "|optimized|measured|calibrated|sampled|surveyed|mapped|transcribed|archived|digitised|digitized|restored|conserved"
    "|speak|speaks|hold|know|knew|cook|drive|teach|write|run|lead|manage|build|train|care for|look after|handle|design|code"
)

_FIT = Wording(
    f"""
    (i|we|and|have|i also|having|i once) [have|had|also|once|already|since|then|just|always|personally|successfully|regularly|even|both|recently|myself|often|later|usually|never|have also|have already|have been] ({_WORKED}) ~4
    (experience|experiences|experienced|background|expertise|qualified|qualification|qualifications|qualify|track record|skills|skill|skilled|skillset|trained|training|degree|diploma|certificate|certified|licence|license|licensed|apprenticeship|thesis|dissertation|cv|strengths|strength|talent|talents|abilities|ability|competence|knowledge|fluent|bilingual|trilingual|proficient|proficiency|versed|career|practised|practiced|seasoned|veteran|credentials|coursework|internship|internships|portfolio|capable|equipped|well placed|adept)
    (years|year|months|summers|winters|seasons|decade|decades|semesters|shifts|nights) ~6 (of|in|at|as|on|with|for|behind|under|doing|running|working|teaching|spent|have|has|i|from|among|between|selling|leading|across)
    (a|good|great|strong|natural|excellent|perfect|right|ideal|close|solid) (fit|match) ~6
    (i|me|my ~2|work i|job i|that i|part i|one i) ~4 (fit|fits|suit|suits|suited|prepared|match|matches|align|aligns|aligned|cut out|placed|ready|matched|translates|transfer|transfers|carry over|carries over|lends) ~3 (well|for|to|me|with|into|the|your|this|over)
    (my|i|in my|at my|from my|during my) [~1] (last|previous|current|present|former|first|recent|own|day|old|second|student|earlier|past) (job|role|post|position|employer|company|team|school|class|work|project|life|firm|ward|practice|kitchen|shop|place|workplace|placement|classroom|lab|department|business|career|jobs|roles|projects|boss|manager|years)
    (when|while|where|as) i (was|worked|ran|led|taught|managed|studied|served|did|trained|built|lived|volunteered) ~4
    (as|being|having been) (a|an|the) ~3 (<title>|student|mother|father|parent|carer|volunteer|captain|speaker|freelancer|graduate|veteran|musician|user)
    i am (a|an) ~4 (<title>|learner|listener|player|speaker|worker|graduate|writer|communicator|problem solver|self starter|organiser|organizer|professional|leader|person who|perfectionist|pair of hands|starter|reader|planner|user|morning person|early riser|native ~1|generalist|specialist|teacher|team player|quick study)
    i am [<very>] (good|used to|careful|comfortable|at home|happy|confident|patient|reliable|punctual|organised|organized|quick|strong|familiar|meticulous|handy|calm|accurate|thorough|flexible|available|fast|trained|qualified|able|sure i (can|could)|hard working|hardworking|detail oriented|detail minded|fine with|certain i (can|could)|experienced|well versed|steeped|no stranger|disciplined|dependable|diligent|tidy|neat|steady) ~4
    (saturdays|weekends|nights|early mornings|lates|late shifts|early starts|shifts|the early start|the hours|travel|heavy lifting|heights|earlies) ~2 (are|is|would be|suit|suits) ~3 (fine|no problem|ok|okay|easy|me|my|not a problem|no trouble)
    (i|my|me|myself) ~6 (years|decade|summers|months) ~4
    (can|could|would|will|able to|know how to|used to|help me|let me|enable me|allow me) ~2 (bring|contribute|add|offer|cover|help|apply|draw on|build on|put ~4 to (use|work)|hit the ground|handle|take the same approach|be useful|be of use|serve you|serve your|explain|solve|make a difference|support|lend|use|step in|take over|tackle|speed|cut|reduce|improve|deliver|plan|do that|do it|do this|run|manage|lead) ~4
    (same|similar|just such|very|exactly|kind of|sort of|this|that|such) ~3 (problem|problems|challenge|challenges|fault|question|situation|system|task|project|work|crisis|migration|issue|backlog) ~8 (i|we|my|our) ~6
    (is|are|was|were|that 's|it 's) ~4 (what|something|work|one|ones|how|where|part|kind|sort|rhythm|puzzle) [that|which|of] ~3 (i|we) (have|had|did|do|know|enjoy|learned|learnt|am|was|lived|love|like|work|ran|led|worked|spent|could|can|would|was)
    (taught|trained|prepared|shown|given|helped|equipped|made|teaches|showed|gave) me ~2 (how|to|that|well|patience|the|a|what|for|careful|quick|more)
    (i|we) (know|knew|understand|enjoy|love|like|value|thrive|specialise|specialize|excel|care about|bring|offer|read|speak|play|prefer|work|live|keep|always|never|make|build|take pride|am proud) ~4 (how|what|from|my|in|on|at|people|best|under|with|well|of|nights|careful|order|a|the|patience|by|both|most)
    (in|with|using|speak|written|spoken|of|my|and) (python|java|sql|rust|go|excel|javascript|typescript|c|r|sas|sap|photoshop|figma|german|french|spanish|italian|portuguese|mandarin|arabic|hindi|polish|dutch|swedish|autocad|salesforce|quickbooks|react|kubernetes|terraform|aws|tableau) ~3
    (my|our) (team|class|pupils|students|customers|patients|clients|users|readers|kitchen|shop|group|project|ward|old team|last team|crew|store|sales|numbers|results|grades|regulars|system|tests|papers|book|blog|app|design|designs|work|research|paper|stall|garden|farm|family 's ~1|father 's ~1|mother 's ~1) ~3 (has|have|had|was|were|is|are|grew|went|won|doubled|cut|moved|closed|made|ran|used|reads|read|could|taught|shows|showed|focused|focuses|concerns|deals)
    """,
    """
    (your|you|the company 's|team 's|their|his|her|candidate|required|needed|necessary) ~2 (experience|background|expertise|skills|skill|training|knowledge|career|portfolio|strengths|abilities|ability|strength|talent) ~2
    (interview|learning|great|wonderful|pleasant|valuable|good|lovely|positive|enjoyable|fantastic|real|whole|overall|an|customer|user|candidate) (experience|experiences) [~3]
    (experience|background|skills|qualifications) ~3 (you (need|want|require|look|are looking|seek|mentioned|have)|needed|required|the (role|job|position|post) (needs|requires|calls|asks))
    (i|we|and) ~2 (learned|learnt|learn|spent|made|used|answered|did|done|finished|brought|completed|played|helped|listened|passed|kept|started|earned|won|held|know|knew) ~2 (a lot|more|much|so much|about|from you|the (morning|afternoon|day|hour|time|evening|rest|way home|interview|train)|an hour|it home|you|to know|to meet|smil*|thinking|how (you|your|the team)|when|that (you|your|the|we))
    (thank*|grateful|appreciate*) ~8 (helped|prepared|prepare|organised|organized|planned|arranged|handled|presented|answered|scheduled|booked|brought|made|ran|run|designed|hosted|kept|taking|meeting|time|tour)
    (training|career|skills|knowledge|degree|apprenticeship|internship) ~3 (programme|program|scheme|opportunities|paths|path|position|post|role|ladder|development|budget|you offer|days)
    (the|this|an|your|for the) (internship|apprenticeship|training post)
    i (know|understand) ~1 (you|your|that you|how busy|the|this|that the|it) ~3
    i (would|do) like ~1 (to|the) ~2
    i am happy ~1 (to (answer|provide|send|talk|come|help|supply|hear|meet|know|have met)|that) ~3
    i (love|like|enjoy|value) ~1 (the|your|hearing|how you|meeting|our|talking|learning|what you|that you|seeing) ~3
    i am (available|flexible|free) ~3
    """,
)
_VOUCHING = Wording(
    """
    (i am|i would be|i 'd be|me|be) ~4 (fit|match|asset|addition|qualified|suited|qualify)
    """
)


def _no_qualification(reading: Reading) -> Iterator[Found]:
    if not reading.interviewers_addressed:
        return
    if not _says(_FIT, reading) and not _says(_VOUCHING, reading):
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

# --- nothing-personal

_BETWEEN_US = Wording(
    """
    (you|your|yours|we|our|us|team 's|his|her|their|omar 's)
    (that|the|this|how|why|what) ~4 (showed|shown|told|said|asked|saw|heard|stayed|mentioned)
    (tour|story|question|visit|walk|chat|talk|conversation|discussion|advice|description|account|point)
    """
)
_OF_MYSELF = Wording(
    """
    ^ ~2 (i|my|as a|having|with (my|over|more|ten|five|six|a)) ~~12
    my ~2 (experience|background|skills|years|training|degree|career|work|education|qualifications|expertise|strengths)
    i (have|had|worked|led|managed|studied|bring|am|was|built|ran|hold|graduated|speak)
    (years|decade) of ~3
    """
)
_REFERS = Wording(
    """
    (you|we|he|she|they|your ~3) [~2] (said|mentioned|told|described|asked|showed|explained|spoke|talked|discussed|raised|suggested|recommended|shared|pointed|walked|laughed|argued|agreed|compared|looked|met|gave|drew|quoted|joked|wondered|warned|admitted|offered|introduced|call|called|use|run|plan|face|need|want|have|are|do|did|were|had|made|let|taught)
    (your|our) ~6
    (like|as|what|how|why|when|where|that) you ~3
    """
)
# How many words of its own a sentence needs to belong to one interview.
_OWN_WORDS = 2


def _nothing_personal(reading: Reading) -> Iterator[Found]:
    """Every sentence could stand in any such note, or speaks of the writer alone."""
    if not reading.interviewers_addressed:
        return
    sentences = [each for each in reading.sentences if each.content]
    if not sentences:
        return
    topics = _topic_words(reading)
    ordinary = _words_of_the_job(reading)
    own = 0
    for sentence in sentences:
        if topics & _roots(sentence):
            return
        rare = {
            word
            for word in sentence.content
            if len(word) > 2 and word not in STOCK and _root(word) not in _STOCK_ROOTS
        }
        rare = {word for word in rare if _root(word) not in ordinary and not word.isdigit()}
        if not rare:
            continue
        refers = _REFERS.said_in(sentence) or _BETWEEN_US.said_in(sentence)
        if _OF_MYSELF.said_in(sentence) and not refers:
            continue
        own += len(rare)
    if own < _OWN_WORDS:
        place = sentences[0]
        yield Found(place.start, place.end)


_ROOT = re.compile(r"(?:'s|ings?|edly|ed|ies|ied|es|s|ly|ers?|ments?|ations?|ions?|ness|e|y)$")


def _root(word: str) -> str:
    shorter = _ROOT.sub("", word)
    return shorter if len(shorter) >= 3 else word


def _roots(sentence: Sentence) -> frozenset[str]:
    return frozenset(_root(plain(word)) for word in sentence.content)


_STOCK_ROOTS = frozenset(_root(word) for word in STOCK)


def _topic_words(reading: Reading) -> frozenset[str]:
    """What the topics are about, without the words that any note has."""
    words = re.findall(r"[^\W_]+", plain(" ".join(reading.note.topics)))
    return frozenset(
        _root(word) for word in words if len(word) > 2 and word not in STOCK and _root(word) not in _STOCK_ROOTS
    ) - _words_of_the_job(reading)


def _words_of_the_job(reading: Reading) -> frozenset[str]:
    """The names and titles that are in every note for this job."""
    note = reading.note
    known = (note.company, note.role, note.sender, *(person.name for person in note.to), *note.interview_people)
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

# --- no-next-steps-question

_NEXT = (
    "next step|next steps|next stage|next stages|next round|happens next|happen next|comes next|come next|timeline|timelines"
    "|timing|time frame|timeframe|timescale|time scale|schedule|decide|decides|deciding|decision|decisions|decided|choose"
    "|choosing|hear|hear back|know|process|expect|outcome|result|results|move forward|moving forward|proceed|go from here"
    "|from here|follow|following steps|further steps|step|stage|steps|stages|when|what is next|what 's next|how soon|how long"
    "|call people|invite|selection|finalise|finalize|conclude|reach a decision|made up|get back|let candidates|plan"
)
_NEXT_STRICT = (
    "next step|next steps|next stage|next stages|next round|happens next|happen next|comes next|come next|follows|what follows|timeline"
    "|timelines|timing|time frame|timeframe|timescale|time scale|time line|schedule for|decide|deciding|decision|decisions|choose|process|hear|hear back"
    "|outcome|result|results|move forward|moving forward|proceed|from here|how soon|how long|selection|finalise|finalize|what is next"
    "|what 's next|what comes|another step|further step|expect to|when you|when i|when the|when they|when a|when to|when we|when someone|date|later stage"
    "|steps|stage|stages"
)
_QUESTION = Wording(
    f"""
    (what|when|how|where|who|which|could|can|would|do|does|is|are|will|may|might|should|any|have|has|by when|at what|if|whether|and) ~~14 ({_NEXT_STRICT})
    (what|when|how soon|how long|by when) ~8 (decide|decision|hear|know|next|happens|choose|expect|likely|process|step|steps|news|answer|contact*|invite|in touch|reach|follow*|get back|from here|proceed|call|let)
    (next steps|next step|timeline|timing|timescale|time frame|timeframe) ~6 ?
    (what is next|what 's next|what next|what then|where do we go) ~4
    (by when|when) ?
    """
)
_INDIRECT = Wording(
    f"""
    (would|could|should|will|shall|d|may|might|can) ~2 (be|love|like|appreciate|help|welcome|mind|it be|i ask|i know|you) ~6 (know|hear|learn|understand|find out|told|tell|share|say|advise|hearing|knowing|ask|information|update|insight|idea|indication|guidance|sense|clarify|outline|inform|clarity|detail|details|word|let me know|give) ~8 ({_NEXT_STRICT})
    (would|could) ~2 (be|love|like|appreciate|welcome) ~4 (<a>|any|some|more) ~3 (timeline|timing|next steps|timescale|time frame|timeframe|rough date|idea of when|indication of|sense of|information about|details about|details on)
    (please|kindly|do|just|if you (could|can|would|know|have|get)|can you|could you|might you|would you) ~4 (let me know|tell me|share|advise|inform me|say|give me|confirm|update me|drop me|send me|write me|keep me|fill me|outline|point me) ~8 ({_NEXT_STRICT})
    (let me know|tell me|advise me|fill me in) ~5 (next step|next steps|next stage|timeline|timing|what happens|when you|when the|when i|how the process|by when|what the next|about when|roughly when|timescale)
    (i|we) ~3 (wonder|wondering|wondered|curious|ask|asked|asking|forgot to ask|not ask|not get to ask|meant to ask|should have asked|wanted to ask|like to ask|not know|unsure|not sure|not clear|uncertain|no idea|not certain|interested to know|interested to hear|keen to know|keen to hear|keen to learn|happy to know|happy to hear|glad to know|glad to hear|grateful to know|grateful to hear|eager to know|want to know|like to know|love to know|hoping to learn|hoping you) ~10 ({_NEXT_STRICT})
    (forgot|did not|neglected|omitted|failed|meant|never|should have|wanted|like|love|one question|question|questions|grateful|glad|helpful|useful|appreciate*|curious|wonder*|good|great|kind|nice) ~~14 (what happens|what the next|what comes|what is next|what 's next|how the process|the next steps are|when you|when i (might|could|can|may|should|would)|timeline|how long|how soon|next steps might|what follows|your timing|by when|the timing|the timescale)
    (any|an|some|a) ~2 (idea|indication|sense|word|news|information|hint|guidance|clue|details|update|insight|light|pointer|estimate) ~3 (on|of|about|as to|when|how|what|regarding|into) ~8 ({_NEXT_STRICT}) ~8
    """,
    """
    (look|looking) forward ~14
    (await|awaiting|eager to hear|excited (for|about)|can not wait|ready for|happy to (move|proceed|take)) ~8
    (need|needs|want|require) ~1 (anything|any|more|further|additional) ~8
    (hope|hoping) to hear ~4
    """,
)
_FORWARD = Wording(
    """
    (look|looking) forward ~10
    (hope|hoping) to (hear|speak|meet) ~4
    """
)


def _no_next_steps_question(reading: Reading) -> Iterator[Found]:
    if reading.note.hear_back_known:
        return
    for sentence in reading.sentences:
        if reading.is_quoted(sentence.start, sentence.end):
            continue
        if sentence.question and _QUESTION.said_in(sentence):
            return
        if _INDIRECT.said_in(sentence):
            return
    yield Found()


_ASKING = {"hear_back_known": False}

NO_NEXT_STEPS_QUESTION = Check(
    name="no-next-steps-question",
    chapter=Chapter.WRITE,
    kinds=THANKS,
    level=WARNING,
    message="Ask what the next steps are and roughly when they will decide.",
    find=_no_next_steps_question,
    flags=notes(
        f"{THANKING} {FIT}",
        f"{THANKING} {FIT} I look forward to hearing from you.",
        f"{THANKING} {FIT} I am excited about the next steps.",
        f"{THANKING} {FIT} Please let me know if you need anything else.",
        f"{THANKING} {FIT} I hope to hear from you soon.",
        f"{THANKING} {FIT} Could you send me the article on damp?",
        f"{THANKING} {FIT} I look forward to the next steps in the process.",
        f"{THANKING} {FIT} How did the inventory go?",
        f"{THANKING} {FIT} I await your decision with interest.",
        f"{THANKING} {FIT} I am happy to provide references.",
        f"{THANKING} {FIT} Have the boxes dried?",
        f"{THANKING} {FIT} I can't wait to hear what comes next.",
        **_ASKING,
    ),
    passes=(
        *notes(
            f"{THANKING} {FIT} What are the next steps?",
            f"{THANKING} {FIT} When do you expect to decide?",
            f"{THANKING} {FIT} I would be grateful to know roughly when you will decide.",
            f"{THANKING} {FIT} I forgot to ask what happens next.",
            f"{THANKING} {FIT} Please let me know what the next step is.",
            f"{THANKING} {FIT} Could you share the timeline?",
            f"{THANKING} {FIT} May I ask how the decision will be made, and by when?",
            f"{THANKING} {FIT} I was wondering when I might hear back.",
            f"{THANKING} {FIT} Do you know when the panel will choose?",
            f"{THANKING} {FIT} If you could tell me about the timing, that would help me plan.",
            f"{THANKING} {FIT} Where do we go from here?",
            **_ASKING,
        ),
        *notes(f"{THANKING} {FIT}"),
    ),
)

# --- no-reference

_INTERVIEW = Wording(
    """
    (interview|interviewed|interviews|interviewing|assessment day|assessment centre|assessment center|trial shift|trial day|phone screen|screening|second round|first round|final round|panel|shadow day|taster day)
    (conversation|conversations|discussion|discussions|chat|chats|talk|talks|meeting|visit|call|zoom|video call|phone call|session|tour) [~4] (we had|with you|on|about|last|this|in|of|at|yesterday|earlier|today|two weeks|a week|the other|together|regarding|for|from)
    (our|your|the|my|this|that) [~2] (conversation|conversations|discussion|discussions|chat|chats|talk|talks|meeting|meetings|visit|call|video call|session|tour)
    (we|i|you and i) [~2] (spoke|talked|met|chatted|discussed|sat down|were speaking|last spoke|last met|last talked) ~3
    (met|meet|meeting|speaking|talking|spoke|spoken|talked|chatting|seeing|saw|visiting|visited|came to see|came in to) [~1] (with you|to you|you|with|your)
    (showing|showed|shown|walked|walking|took|taking) me (round|around|the|your|through)
    since (the|<weekday>|last|i came|i visited|we|our) ~3
    """
)


def _no_reference(reading: Reading) -> Iterator[Found]:
    """Which of their openings this is about: the role's name or the interview says it."""
    role = reading.note.role
    if not role:
        return
    everything = (*reading.subject, *reading.sentences)
    if any(_INTERVIEW.said_in(sentence) for sentence in everything):
        return
    if any(named_in(role, sentence) for sentence in everything):
        return
    yield Found()


NO_REFERENCE = Check(
    name="no-reference",
    chapter=Chapter.WRITE,
    kinds=FOLLOW_UPS,
    level=WARNING,
    message="Name the job or the day you met, in the subject or in the first line.",
    find=_no_reference,
    flags=notes(
        "I wanted to ask if there is any news. I am still very interested.",
        "Is there any news? I would still love to join.",
        "You had hoped to decide by the 6th. I remain very keen.",
        "I hope that you are well. I am still interested and would be glad of an update.",
        "Do you know more yet? I would be happy to come by.",
        "I am following up on my application. I am still interested.",
        "I remain interested in the opportunity. Is there any news?",
        "When will you decide? I am keen to contribute.",
        "I sent you a note last week. I am still keen. Is there an update?",
        "I would still be delighted to join the team. Has a decision been made?",
        "I am writing to ask how things stand. I am as interested as ever.",
        "Any news on your side? My interest has not changed.",
        kind=SECOND,
        subject="Any news?",
    ),
    passes=(
        *notes(
            "I am following up on our conversation of 2 March. I am still keen.",
            "Is there any news about the archivist post? I am still keen.",
            "Since the interview I have read your report. I am still keen.",
            "When we spoke on the 2nd you hoped to decide soon. I am still keen.",
            "Thank you again for showing me the archive. I am still keen. Is there any news?",
            "It was good to meet you on Monday. I am still keen. Is there news?",
            "I am still keen to be your archivist. Is there news?",
            "Our talk has stayed with me, and I am still keen.",
            kind=SECOND,
            subject="Any news?",
        ),
        *notes("Is there any news? I am still keen.", kind=SECOND, subject="Archivist: any news?"),
        *notes("Is there any news? I am still keen.", kind=SECOND, subject="Our interview on 2 March"),
        *notes("Is there any news? I am still keen.", kind=SECOND, subject="Any news?", role=""),
        changed(kind=OTHER, subject="Hello", body=f"{GREETING}Any news?{SIGN_OFF}"),
    ),
)

