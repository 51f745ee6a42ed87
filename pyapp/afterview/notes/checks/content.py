"""Content: thanks, interest, fit, something personal, the next steps, and which job it is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

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
from afterview.notes.finding import ERROR, WARNING
from afterview.notes.names import plain
from afterview.notes.note import FOLLOW_UPS, LATER, OTHER, SECOND, THANKS, THIRD
from afterview.notes.reading import Reading
from afterview.notes.sentences import Sentence, sentences
from afterview.notes.stock import STOCK
from afterview.notes.titles import named_in
from afterview.notes.wording import Wording


def _says(wording: Wording, reading: Reading) -> bool:
    return next(reading.says(wording), None) is not None


# --- no-thanks

_THANKS = Wording(
    """
    (thank|thanks|thanking|thanked|thankyou|thankful|thx|thankfulness)
    (grateful|gratitude|indebted|obliged|gratefully)
    (appreciate|appreciated|appreciation|appreciative|appreciating|appreciates)
    (cheers|ta|kudos|props) ~2 (for|to)
    (kind|good|generous|nice|thoughtful|gracious|lovely|decent|great|considerate|helpful|hospitable|big|very kind|brave|patient|sweet) of (you|your ~1|everyone|the team|them|all)
    you (were|are|have been) [<very>] (kind|generous|good|gracious|patient|welcoming|lovely|nice|sweet) (to|with|about|enough|in|and|.|,) ~4
    your (kindness|generosity|hospitality|patience|openness|warmth|help|support|time|warm welcome|generous ~2) ~4 (meant|means|made|was|were|touched|helped)
    (it|that|this) (meant|means) [~1] (a lot|a great deal|so much|much|the world) ~6
    (owe|owed) you ~3
    hats off to
    (in|your|into) ~1 debt
    (bless|blessed) ~2
    (gracias|merci|danke|dank|grazie|obrigado|obrigada|shukran|arigato|tack|dziękuję|spasibo|mahalo|diolch|takk|kiitos|asante|bless you|bless)
    (great|such a|real|much) (kindness|generosity|treat|privilege|honour|honor|favour|favor) ~2 (to|of|that|for|you)
    not thank you (enough|sufficiently|properly)
    not (begin|express|say) ~4 how ~2 (grateful|thankful|much)
    (blown away|touched|moved|honoured|honored|humbled|bowled over) by (your|the|how) ~3
    (acknowledge|recognise|recognize) ~2 (your|the) (kindness|time|effort|help|generosity|trouble)
    """,
    """
    thanks to (my|our|a|an|its|his|her|their|this|that|which|years|ten|five|six) ~4
    (thank|thanks|thanking) [you] ~2 in advance
    (would|will|shall|should) [~2] (be|appreciate|also appreciate) ~2 (grateful|obliged|thankful|appreciative) ~1 (if|for [~2] (update|answer|reply|response|word|news|chance|opportunity|hint|line|any)|to (hear|know|learn|receive|be|get|have|join|work))
    (would|will|shall|should) [~2] appreciate (it|any|an|a|hearing|knowing|your (feedback|answer|reply|response|thoughts on|advice|help)|the (opportunity|chance)|if|being|feedback|some|to)
    not (thank you for|grateful)
    no thanks
    thank (god|goodness|heavens)
    (learned|learnt|learn|come|came|grown|taught) ~2 to appreciate
    ^ thankful*
    """,
)


_NOTHING_BUT_THANKS = re.compile(r"\W*(?:many )?(?:thanks|thank you)\b[^.\n]{0,30}\W*", re.IGNORECASE)


def _no_thanks(reading: Reading) -> Iterator[Found]:
    closing = reading.body[reading.sign_off.start : reading.sign_off.end] if reading.sign_off else ""
    in_closing = any(_THANKS.said_in(sentence) for sentence in sentences(closing))
    if not (_says(_THANKS, reading) or in_closing or _NOTHING_BUT_THANKS.fullmatch(reading.body)):
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

# Being glad to do these is courtesy, not interest in the job.
_COURTESIES = (
    "hear|hearing|know|knowing|thank|ask|say|express|tell|add|mention|let|share|send|sending|apologise|apologize|confirm|receive"
    "|receiving|understand|find out|wish|congratulate|invite|return|point out|take this (opportunity|chance|moment)|take a"
    " (moment|minute)|begin by|start by|open by|close by|emphasise|emphasize|read|answer|answering|provide|providing|supply|clarify"
    "|elaborate|forward|repeat|correct|follow up|stress|note|see (if|whether|that|how|what)|be (told|kept|informed|updated|notified"
    "|of (help|assistance))|get (back|an update|an answer|a reply|word|some|news|your|any|in touch)|have (an update|an answer|a reply"
    "|word|your (answer|decision|reply|feedback|thoughts|advice)|news|feedback)|learn (when|whether|if|of|about (the (next|timing"
    "|outcome|decision)|your decision|next))|introduce|recommend|pass (on|along)|offer (you|my thanks)|extend|convey|acknowledge"
    "|remind|give you (any|more|further|a)|leave you|keep (it|this) (short|brief)|reach out|make (sure|clear|a note)|call you|put (right"
    "|things right)"
)
_GLAD = (
    "happy|happier|happiest|glad|gladder|delighted|pleased|overjoyed|thrilled|proud|prouder|honoured|honored|privileged|ecstatic"
    "|over the moon|chuffed|stoked|tickled|lucky|content|excited|fortunate|ready|willing|elated|beside myself|buzzing|grateful"
    "|in my element|in heaven|game|up for it|jubilant|at home|made up|rapt|blessed|first in line|there|yours|pleasantly|keen|eager|well pleased"
)
_JOYS = (
    "joy|pleasure|privilege|honour|honor|happiness|dream|delight|treat|thrill|blessing|adventure|gift|step|move|home|fit|match|yes|place|job"
)



def _worded(flags: str, unless: str) -> Wording:
    """Patterns in which <glad>, <joys> and <courtesies> stand for the words above."""
    for name, words in (("<glad>", _GLAD), ("<joys>", _JOYS), ("<courtesies>", _COURTESIES)):
        flags, unless = flags.replace(name, words), unless.replace(name, words)
    return Wording(flags, unless)


_INTEREST = _worded(
    """
    (keen|keener|keenest|keenly|eager|eagerly|eagerness|raring|stoked|chuffed|frothing|buzzing|yearn|yearning|itching|adore|fancy)
    (interest|interested|interests|enthusiastic|enthusiasm|enthused|excited|excites|excitement|exciting|passionate|passion|motivated|motivates|smitten|hooked|enchanted|captivated|intrigued|inspired|energised|energized|invested)
    (want|wants|wanted|wanting|wish for|wish to|wishing for|wishing to|longing|long for|long to|dream|dreams|dreaming|aspire|aim to|hunger for|hungry for|dying to|set on|bent on|crave|covet)
    (hope|hoping|hoped) [<very>] [<very>] [much|dearly|still|every day] (to|for|i|it|that (i|we|it is|this|you (will|choose|might)|my)|we|so|.|!|,) ~3
    (appeals|appeal|appealing|attracts|attracted|attraction|attractive|tempts|tempted|tempting|compelling) ~3
    (would|should|will|could|might) [<very>] [,] [<very>] [much|dearly|well|so] (love|like|enjoy|relish|welcome|jump|prefer|rather|sooner|happily|gladly|cherish|treasure|thrive|take it|take the|take this|come|pick you|choose you|say yes|suit me|sign|go for|do it|start tomorrow|give) ~3
    (would|should|will|could) [<very>] [<very>] (be|feel|count myself|consider myself|think myself|make me|be so|be one) ~4 (<glad>) ~3
    (would|will) ~2 (make|mean|please|suit|delight|thrill|give|fill|fulfil|fulfill|be|crown) ~5 (me|my|us|<glad>|<joys>|a lot|the world|everything|a great deal|reason enough) ~2
    (i am|i 'm|am|i remain|remain|i feel|feel|still|left|was|felt|came away|and|leaves me|left me|all the) ~3 (<glad>|determined|hopeful|sold|drawn|convinced|taken|all yours|hungry|up for|after the|after it|open to|available for|in the running|committed|the one|your (man|woman|person)) ~3
    (exactly|just|precisely|very|right) ~2 (what|where|how|the kind|the sort|the place|the job|the work|the type|the role|the team|the environment|the challenge|the step|my|up my) ~4 (i|look*|want*|hop*|for|thing|street|cup|lane|kind|alley)
    (what|everything|all|kind of|sort of) ~2 i (am|have been|was|had been|hope|look|would|could|most) [~1] (looking for|hoping for|after|seeking|searching for|wanted|hoped for|wish for|like|enjoy|want)
    (up for|game for|count me in|all in|up my street|up my alley|my cup of tea|in a heartbeat|like a shot|with both hands|answer ~1 (would|will) be yes|answer is yes|on the next (ferry|train|plane|bus|flight)|drop everything|wildest dreams|beyond my dreams|your (man|woman|person) if|what it would be to|sign me up|bite your hand off|snap (it|your hand) ~2|no hesitation|without hesitation|without a second thought|fingers crossed|first in line|cloud nine|my kind of|made for me|my name on it|nothing better|nothing more|rather be|first choice|top choice|top of my list|number one choice|down to the ground|my first love|close to my heart|under my skin|on my mind|my heart|at heart|all for it|make it official|stop thinking about|not stop thinking|reason enough|some job to|no place i would|no place i had|find out)
    (<post>|place|team|work|it|this|one|school|company|house|kitchen|lab|chair|bench|berth) ~5 (suits|suit me|fits me|speaks to me|means|calls|inspires|draws|drew|fascinates|is for me|for me|sounds ~3 (right|great|good|perfect|ideal|like|wonderful|fun|exactly|fascinating|made)) ~2
    (see|seeing|picture|imagine|imagined|picturing|imagining|think of) (myself|me) ~5
    (possibility|opportunity|chance|prospect|idea|thought|pleasure) (of|to) ~3 (join*|work*|being|be|becoming|become|contribut*|help*|learn*|serv*|teach*|lead*|build*|doing|do|run*|play*|cook*|writ*|making|make)
    (made|makes|left|leaves|confirmed|strengthened|reinforced|deepened|convinced|persuaded|increased|heightened|sharpened|grew|solidified|cemented|renewed|fuelled|fueled|doubled|affirmed|underlined) ~3 (desire|wish|conviction|sure|resolve|certain|me that|hopeful|appetite|belief|my mind)
    (feel|felt|feels|fit|fitted) ~3 (at home|like home|like a match|like a place|like i belong|belong*|among friends)
    (join|joining|work (for|with|at|in)|working (for|with|at|in)|part of|member of|one of|(place|seat|spot|home) (in|on|at|with|among)|(be|being|am) (in|on|at|with|among|part of)) [all of] your ~2 (team|ranks|crew|kitchen|ward|school|company|lab|group|office|department|staff|family|newsroom|studio|practice|class|patch|side|tills|service|house|choir|garden|yard|workshop|shop|site|boat|board|people)
    (all the more|even more|more than ever|no less|as interested as|as much as (ever|in|on)|just as) ~3
    where i (would like|would love|can see|wish|belong|am meant) ~2
    appetite ~3 for
    hoping that ~6 (i|me|we)
    if you (would|will|were to|should|could|are) [~1] (have|take|choose|want|let|consider|accept|having) (me|us) ~3
    (consider|keep|count|see|think of|have) me ~2 (for|in mind|as|a|available|in the running|in the pool|in your plans|back)
    (be|become|being|becoming) (your|the one who|one of (you|your|the)) ~3
    (serve|join|work for|work with|stay with|sail with|play for|sing for|write for|drive for|cook for|fly for|ride for|dig for|teach for) (you|y 'all|them|your|the) ~3
    (pick|choose) (you|your|this) any day
    """,
    """
    (interested|interest|excited|keen|eager) to (hear|learn (that|about|how|you|of)|see|read|discover|find out)
    (interested|interesting) ~1 (conversation|talk|chat|meeting|discussion|day|morning|hour|afternoon|people|interview|questions|time)
    (not|no longer|never) ~2 (interested|interest|keen|excited|eager|want|like to|wanted)
    i lost ~2 interest
    (you|they|he|she|who|board|panel|client|team|everyone|everybody|people|anyone|colleagues|children|pupils|staff|students|referees|readers|husband|wife|mother|window|wall) ~1 (want|wants|wanted|hope|hopes|hoped|hoping|wish|wished|dream|dreams|intend|aim|would (like|love|be|want)|fancy|adore|long for|prefer) ~3
    (you|they|he|she|team|everyone|everybody|people|colleagues|children|pupils|staff|students|referees|readers|both|crew) (is|are|was|were|seem|seemed|looked|felt|sounded|all|so) ~2 (keen|eager|interested|excited|passionate|enthusiastic|motivated|inspired|happy|glad|proud) ~3
    (would|could|will|should|might|do|did|if) (you|they|he|she|anyone|somebody|someone) ~10
    (in|your) ~1 interest ~1 in me
    (your|the|its|their|company 's|'s|his|her|with|such) (interest|passion|enthusiasm|excitement|passionate|motivated|committed|eager|enthusiastic|keen|exciting|wishes|appeal|dream|dreams) ~3
    thank* ~4 (interest|enthusiasm|passion)
    (public|special|local|great|conflict of|best|compound) (interest|interests) ~2
    (passionate|committed|motivated|enthusiastic|excited|energised|energized|inspired|eager|dedicated|keen|interested) (team|people|staff|colleagues|teachers|pupils|students|group|crew|children|readers|crowd|professionals|eye|sense)
    (exciting|interesting|attractive) (time|times|day|plans|news|work you|things|morning|story|stories|talk)
    (excited|thrilled|delighted|happy|glad|pleased|overjoyed|proud|honoured|honored|lucky|privileged|fortunate) (to (hear|see|know|meet|have met|have seen|find|read|get (your|the))|that you|for you|when|with how|by how|about how) ~4
    (was|were|felt) [<very>] (<glad>) ~2
    (<glad>|love|like|adore|enjoy|welcome|hope|hoping|hoped|want|wanted|wanting|wish|mean|keen|eager|prefer|interested) [<very>] (to|to also|to first|to just|to briefly|to be able to|to simply|for you to|if i could|if you (could|would|can)) [<very>] (<courtesies>)
    (<glad>|love|like|welcome|appreciate|want|wanted) [<very>] (of|for|if|about|hearing|knowing|an|any|some|a|your|no|one) [~1] (an|a|any|some|word|news|update|answer|reply|line|you could|you would|you can|hint|hearing|knowing|advice|feedback|thoughts|more|thing)
    would be (grateful|obliged|helpful|useful|good|kind|great|nice|lovely|wonderful) (to|if|for) ~3
    (hope|hoping|hoped|trust|wish|wishing|wishes) (this|that (you|your|the|all|everything|it)|you|your|the|all|everything|it|everyone|things|for (a|the) (quick|speedy|soon|good|reply|answer|response)|him|her|them|well) ~4
    (best|warm|kind|good|warmest) wishes
    (mean|meant|means) (to|that|it|by|the) ~2
    like (the|those|that (one|of)|my|his|her|you|me|it) ~1 .
    (will|shall) (like|enjoy|love|come|be (glad|happy)) ~2
    (come|came) to (see|meet|visit|hear|talk|mind) ~2
    (am|remain) [<very>] (available|ready|happy|glad|willing) ~1 (for|to (answer|provide|send|talk|help|come|speak|discuss)|with (any|the)|at) ~3
    heart of ~2
    (rather|sooner) (than|late|cold|warm|well|good|long|nice|busy|surprised|funny) ~1
    (if|should|when) it (suits|fits|appeals) ~2
    (suits|suit|fits) you ~1
    """,
)
_ASKS_FOR_NEWS = Wording(
    """
    (news|update|word|decision|decided|decide|outcome|status|progress|timing|timeline|stand|stands|heard|hear|know|development*|further|next|result|verdict|moved|move|choose|chosen|settled|time scale|timescale|schedule)
    """
)
_SHORT = 40


# "I would begin with the maps" imagines the job; "I would add" does not.
_IMAGINES = frozenset(("i", "we"))
_CONDITIONAL_COURTESIES = frozenset(
    "like love be appreciate welcome say ask add mention thank know hear guess suggest recommend need understand hope have not imagine"
    " think call describe prefer also just only still really very much want tell let wish point expect assume suppose bet argue".split()
)


def _imagines_the_job(sentence: Sentence) -> bool:
    words = sentence.content
    return any(
        word in _IMAGINES
        and words[place + 1] in ("would", "should")
        and next((each for each in words[place + 2 :] if not each.endswith("ly") and each not in ("still", "also")), "like")
        not in _CONDITIONAL_COURTESIES
        for place, word in enumerate(words[:-2])
    )


def _no_interest(reading: Reading) -> Iterator[Found]:
    """A third or later note of few words may just ask."""
    if (
        reading.note.kind in (THIRD, LATER)
        and reading.words <= _SHORT
        and _says(_ASKS_FOR_NEWS, reading)
    ):
        return
    if not _says(_INTEREST, reading) and not any(map(_imagines_the_job, reading.spoken)):
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

_FIT = Wording(
    """
    (experience|experiences|experienced|background|expertise|qualified|qualification|qualifications|qualify|track record|skills|skill|skilled|skillset|trained|degree|diploma|certificate|certified|licence|license|licensed|thesis|dissertation|strengths|strength|talent|talents|abilities|ability|competence|fluent|bilingual|trilingual|proficient|proficiency|versed|practised|practiced|seasoned|veteran|credentials|coursework|portfolio|capable|equipped|well placed|adept|apprenticed|cv|expert|masters|bachelor*|phd)
    (years|year|months|summers|winters|seasons|decade|decades|semesters|shifts|nights|harvests|days a week|hours a day|times a) ~6 (of|in|at|as|on|with|for|behind|under|doing|running|working|teaching|spent|have|has|i|from|among|between|selling|leading|across|until|when|,)
    (a|good|great|strong|natural|excellent|perfect|right|ideal|close|solid|better) (fit|match) ~6
    (i|me|my ~2|work i|job i|that i|part i|one i|which i|mine) ~4 (fit|fits|suit|suits|suited|prepared|match|matches|align|aligns|aligned|cut out|matched|translates|transfer|transfers|carry over|carries over|lends|overlap|overlaps) ~3 (well|for|to|me|with|into|the|your|this|over|.|,)
    (my|i|in my|at my|from my|during my|mine) [~1] (last|previous|current|present|former|first|recent|own|old|second|student|earlier|past|day|other|two) (job|role|post|position|employer|company|team|school|class|work|project|life|firm|ward|practice|kitchen|shop|place|workplace|placement|classroom|lab|department|business|career|jobs|roles|projects|boss|manager|years|workshop|choir|garden|farm|game|band|club|ship|paper|thesis|crew)
    (when|while|where|as|since) i (was|worked|ran|led|taught|managed|studied|served|did|trained|built|lived|volunteered|left|started) ~4
    (as|being|having been|once) (a|an|the) ~3 (<title>|student|mother|father|parent|carer|volunteer|captain|speaker|freelancer|graduate|veteran|musician|user|child|surveyor|sailor|baker|farmer|soldier|miner)
    i (am|was|have been|have always been) [<very>] (a|an|the) ~4 (<title>|learner|listener|player|speaker|worker|graduate|writer|communicator|starter|organiser|organizer|professional|leader|person who|perfectionist|pair of hands|reader|planner|user|riser|native|generalist|specialist|study|baker|farmer|sailor|soldier|miner|painter|singer|runner|climber|swimmer|mother|father|parent|son|daughter|child of)
    i am [<very>] (good (at|with)|used to|careful|comfortable|confident (with|in|that my|i (can|could|would))|patient|reliable|punctual|organised|organized|quick|strong|familiar|meticulous|handy|calm|accurate|thorough|fast|qualified|able to|sure i (can|could)|hard working|hardworking|detail oriented|fine with|certain i (can|could)|well versed|steeped|no stranger|disciplined|dependable|diligent|tidy|neat|steady|never late|not afraid|trained|at home (in|with|on)|happy (on|in|with)|flexible|fit|sober|adaptable|methodical|conscientious|numerate|computer literate|physically) ~4
    (saturdays|weekends|nights|early mornings|lates|late shifts|early starts|shifts|the early start|the hours|travel|heavy lifting|heights|earlies|night work) ~2 (are|is|would be|suit|suits) ~3 (fine|no problem|ok|okay|easy|me|my|not a problem|no trouble|second nature)
    (can|could|would|will|able to|know how to|used to|help me|let me|enable me|allow me|here to) ~2 (bring|contribute (my|to your|by)|add value|offer you|cover|apply my|draw on|build on|put my ~3 to|hit the ground|handle|take the same approach|be useful|be of use|step in|take over|tackle|speed up|do that|do it|do this|make a difference|show you how|turn my hand|pull my weight|add to your)
    (same|similar|just such|kind of|sort of|such|identical|no different|like) ~3 (problem|problems|challenge|challenges|fault|situation|system|task|project|crisis|migration|issue|backlog|one|ones|thing|way|work|kind|clock|wall|machine) ~8 (i|we|my|our|us|mine) ~4
    (is|are|was|were|'s) ~4 (what|something|work|one|ones|how|where|part|kind|sort|rhythm|puzzle|why) [that|which|of] ~3 (i|we) (have|had|did|do|know|learned|learnt|was|lived|ran|led|worked|spent|could|can|became|grew|made|built|taught|came to)
    (taught|trained|prepared|helped|equipped|teaches|showed|gave|made) me ~2 (how|to|that|well|patience|careful|quick|more (careful|patient|precise)|what (it|a|patience|to)|the (value|importance|meaning|difference))
    (i|we) (specialise|specialize|excel|thrive|take pride|am proud of|speak|play|bring|offer|calm|fix|repair|mend|write|teach|cook|run|lead|manage|drive|sing|bake|build|train|design|code|sell|keep|grow|raise|make|work (well|best|hard|fast|nights|with|as|at|in)|know (how (to|it)|what (it|a|to)|the (work|trade|area|feeling|rhythm|wind|routine|system|problem|business|sector|building|streets|customers|regulars|machine|tools|law|rules)|most|my way|from|these|those|every|about|both|your (regulars|customers|area|system|machine*|software))|always|never (miss|arrive|leave|forget)|read (music|drawings|blueprints|three|two|arabic|latin|greek|chinese|plans)|look after|care for|hold (a|an|the|two)|have (a|an|two|three|worked|always|run) ~6 (degree|licence|license|certificate|eye|ear|hand|head|diploma|knack|way with|feel|memory|back|passion for|gift|record|habit|class|team|background)) ~3
    (for a living|every day|every week|every morning|every night|week in week out|day in day out|in my sleep|for fun|since college|since childhood|since school|since i was|all my life|most of my life|from the age of|second nature|bread and butter|in my blood|my trade|my thing|my craft|my profession|my forte|my home ground|under my belt|up my sleeve) ~3
    (it|that|this|which|the same ~2) (worked|works|helped|paid off|saved) ~2 (for|at|in|us|me) ~4
    (mine|ours|my [~2]) (at|in|from|on) ~4
    (my|our) ~2 (team|class|pupils|students|customers|patients|clients|users|readers|kitchen|shop|group|project|ward|crew|store|sales|numbers|results|grades|regulars|system|tests|papers|book|blog|app|design|designs|research|paper|stall|garden|farm|grandfather|grandmother|father|mother|uncle|aunt|record|work) ~3 (has|have|had|was|were|is|are|grew|went|won|doubled|cut|moved|closed|made|ran|used|reads|read|could|taught|shows|showed|focused|focuses|concerns|deals|dropped|rose|never|always)
    (in|with|using|speak|written|spoken|my|and) (python|java|sql|rust|excel|javascript|typescript|sas|sap|photoshop|figma|german|french|spanish|italian|portuguese|mandarin|arabic|hindi|polish|dutch|swedish|autocad|salesforce|quickbooks|react|kubernetes|terraform|aws|tableau|russian|turkish|welsh|gaelic|sign language|bsl) ~3
    (having|after|by) (translated|worked|run|led|managed|built|taught|trained|spent|written|designed|sold|served|nursed|grown|lived|done|been|studied|finished|completed|put|cut|run|mended|fixed) ~1 (two|three|four|five|six|ten|a|an|the|my|for|in|as|with|at|several|many|dozens|years|hundreds) ~3
    training (as|in|for|at|with|of) ~3
    since # ~3
    """,
    """
    (your|you|the company 's|team 's|their|his|her|candidate|required|needed|necessary) ~2 (experience|background|expertise|skills|skill|training|knowledge|career|portfolio|strengths|abilities|ability|strength|talent) ~2
    (interview|learning|great|wonderful|pleasant|valuable|good|lovely|positive|enjoyable|fantastic|real|whole|overall|an|customer|user|candidate|the) (experience|experiences) [~3]
    (experience|background|skills|qualifications) ~3 (you (need|want|require|look|are looking|seek|mentioned|have)|needed|required|the (role|job|position|post) (needs|requires|calls|asks))
    (training|career|skills|knowledge|degree|apprenticeship|internship) ~3 (programme|program|scheme|opportunities|paths|path|position|post|role|ladder|development|budget|you offer|days)
    i am happy ~1 (to (answer|provide|send|talk|come|help|supply|hear|meet|know|have met)|that|with (our|the|how)) ~3
    (would|do) like ~2
    (last|next|the|this|these|past|two|few|three|coming) (year|years|months|month) ~2 (you|your|the (company|team|school))
    (was|is|be) (a|an|my|the) ~2 (pleasure|joy|delight|honour|honor|privilege|treat) ~3
    """,
)
# What anybody does, feels or promises after an interview: no deed that shows fit.
_AFTER_AN_INTERVIEW = frozenset(
    """
enjoy enjoyed like liked love loved appreciate appreciated meet met leave left come came go went feel felt think thought thinking hear
heard learn learned learnt see saw seen was were want wanted hope hoped wish wished notice noticed realise realised realize realized
understand understood know knew remember remembered talk talked speak spoke chat chatted discuss discussed ask asked say said tell told
mention mentioned write wrote writing send sent attach attached enclose enclosed apply applied interview interviewed read reread look
looked looking try tried arrive arrived return returned smile smiled laugh laughed cry cried sit sat stand stood wait waited waiting
receive received accept accepted promise promised expect expected need needed call called ring rang email emailed gather gathered
believe believed sleep slept forget forgot miss missed watch watched admire admired agree agreed follow followed following reach reached
hesitate hesitated wonder wondered wondering imagine imagined picture pictured interested excited impressed pleased delighted thrilled
honoured honored inspired struck touched moved fascinated intrigued convinced encouraged committed concluded consider considered
considering value valued respect respected trust trusted treasure treasured welcome welcomed thank thanked mean meant share shared express
expressed state confirm confirmed reiterate emphasise emphasize decide decided note noted gone surprised relieved reminded motivated
energised energized determined prepared visit visited attracted tempted persuaded bother trouble disturb supposed allowed listen
listened walk walked begged fear reflect reflected ponder forward indeed glad happy grateful thankful sure certain confident eager keen
available free proud sorry afraid hopeful enthusiastic aware curious ready willing able lucky fortunate here there very more even still in
at on of       it that this no much well away home back all so too only   not keep keeping kept hoping trying going getting telling
smiling dreaming talking reading wanting admiring seeking counting started carried carry get got found find bring brought stay stayed
remain have been had am is are be do did does would will shall should might may must could can let having being told sworn swear bet
guess suppose assume presume plead beg insist need require demand deserve merit promise await look might may provide supply answer
help assist contact reply respond discuss clarify elaborate attend join bite take choose prefer stoked raring dying counting longing
overjoyed elated privileged humbled content available also just perhaps maybe really dead
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
_OF_THE_INTERVIEW = frozenset("you your yours interview conversation talk chat meeting today yesterday interested".split())


# These show something of the writer, unless they are about the interview.
_EITHER_WAY = frozenset(
    "drawn drew moved kept keep got get learned learnt learn talked talk carried carry found brought bring stayed started read told tell listen listened"
    " watched stood walked wrote write writing ask asked helped help took gave call called".split()
)
_ABOUT_THE_INTERVIEW = frozenset(
    "you your yours away home interview conversation talk chat meeting today yesterday impression lot much more about thinking feeling sense"
    " so how what that smiling wanting everything something to back up into glad".split()
)
_A_PLEASURE = frozenset(
    "pleasure privilege chance opportunity honour honor impression feeling sense time great wonderful good lovely bit lot little moment"
    " question questions thought note fan couple few word line look better clearer great deal".split()
)
_INTO_MY = frozenset("in at from during of with on for and but because since , . : ; so by".split())


def _speaks_of_own_work(sentence: Sentence) -> bool:
    """Whether the writer tells something of themselves that is no mere courtesy: a small story, a skill, a career."""
    words = [word.text for word in sentence.words]
    if words[0] in _BARE_DEEDS and not _OF_THE_INTERVIEW.intersection(words[1:5]):
        return True
    for place, word in enumerate(words):
        if word in _OURSELVES and _is_own(words[place + 1 : place + 12]):
            return True
        if word == "my" and (place == 0 or words[place - 1] in _INTO_MY):
            if not _MY_MANNERS.intersection(words[place + 1 : place + 3]):
                return True
        if word == "mine":
            return True
    return False


def _is_own(words: Sequence[str]) -> bool:
    """Whether what follows "I" is a deed or a trait."""
    for place, word in enumerate(words[:7]):
        if word in _MODALS or word == "ever":
            return False
        if word in _BETWEEN or word.endswith("ly"):
            continue
        if word in ("the", "a", "an"):
            return not _A_PLEASURE.intersection(words[place + 1 : place + 3])
        if word in _EITHER_WAY:
            return not _ABOUT_THE_INTERVIEW.intersection(words[place + 1 : place + 5])
        return word not in _AFTER_AN_INTERVIEW and word.isalnum()
    return False


_VOUCHING = Wording("(i am|i would be|me|be) ~4 (fit|match|asset|addition|qualified|suited|qualify)")


def _no_qualification(reading: Reading) -> Iterator[Found]:
    if not reading.interviewers_addressed:
        return
    if _says(_FIT, reading) or _says(_VOUCHING, reading):
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

# --- nothing-personal

# The writer's own career, told to anybody.
_OF_MYSELF = Wording(
    """
    ^ (as a|as an|having|with (my|over|more|nearly|almost|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|#|a|extensive|strong|years)) ~~12
    my ~2 (experience|background|skills|years|training|degree|career|work|education|qualifications|expertise|strengths|abilities)
    i (have|had|worked|led|managed|studied|bring|am|hold|graduated|speak|possess|offer) ~2 (a|an|the|over|more|two|three|four|five|six|seven|eight|nine|ten|#|in|as|at|extensive|strong|years|experience|background|degree|worked|led|managed|always|been|skilled|fluent)
    (years|decade) of ~3
    """
)
# And this ties it to the talk after all.
_REFERS = Wording(
    """
    (you|we|he|she|they) [~2] (said|mentioned|told|described|asked|showed|explained|spoke|talked|discussed|raised|suggested|recommended|shared|pointed|walked|laughed|argued|agreed|compared|looked|drew|quoted|joked|wondered|warned|admitted|call|called|use|face|plan|need|want|run)
    (enjoyed|loved|liked|admired|remember|thinking|appreciated|like|love|that|this|since) ~2 (your|our) ~3
    """
)
# What could stand in any such note.
_GENERIC_PHRASES = Wording(
    """
    (thank|thanks|appreciate|appreciated|grateful|gratitude|appreciation) ~6 (time|interview|opportunity|meeting|consider*|speaking|conversation|chance|insight|insights|invitation|information|talking|today|yesterday|again|discussion)
    (pleasure|great|nice|good|wonderful|lovely|delighted|pleased|enjoyed|delightful|happy|glad) ~3 (meet|meeting|met|speak*|talk*|learn*|hearing|hear|conversation|discussion|interview|chatting|discussing)
    (learn*|hear*|know*|understand*) ~3 (more|lot|much|about) ~5 (role|position|company|team|organi*|opportunity|job|work|you do|business|goals|vision|culture|department|firm)
    (great|wonderful|exciting|amazing|fantastic|excellent|dynamic|perfect|ideal|incredible|fascinating|interesting) ~2 (opportunity|company|team|role|position|organi*|culture|environment|place|match|fit|work|conversation|time|experience|people)
    (skills|experience|background|qualifications|strengths|expertise|abilities) ~6 (fit|match|asset|align*|contribut*|needs|requirements|suit*|make me|allow|prepare*|well|valuable)
    (look|looking) forward ~4 (hear*|next|from you|discuss*|opportunity|possib*|working|speak*)
    impressed ~5 (company|culture|team|values|mission|professionalism|work|organi*|you|everyone)
    (culture|values|mission|vision|professionalism|esteemed|reputation|prestigious|renowned)
    (interested|excited|enthusiastic|keen|interest|enthusiasm|excitement|eager|passionate|thrilled) ~4 (position|role|opportunity|job|company|contribut*|join*|possib*|prospect|team|post|work)
    (asset|addition|contribute|contribution|fit|match|value) ~5 (team|company|organi*|role|position|needs|for|.|and|,)
    (next steps|next step|timeline|let me know|do not hesitate|feel free) ~2
    (further|additional|any|more) ~1 (information|questions|details)
    time and consideration
    (years|year) of ~2 (experience|work)
    (fast|quick) learner
    (hard working|hardworking|team player|motivated|dedicated|detail oriented|reliable)
    (exactly|just) what i ~4 looking for
    (would|will) ~3 (love|like|be) ~4 (join*|part|contribute|work|considered)
    hope ~2 (hear|for the|to)
    """
)


def _nothing_personal(reading: Reading) -> Iterator[Found]:
    """Most sentences could stand in any such note, and none has a word of its own about the reader or the talk."""
    if not reading.interviewers_addressed:
        return
    sentences = [each for each in reading.sentences if each.content]
    generic = [_GENERIC_PHRASES.said_in(each) for each in sentences]
    telling = [
        said for said, each in zip(generic, sentences, strict=True) if said or len(each.content) > 5
    ]
    if not any(generic) or sum(telling) * 5 < len(telling) * 3:
        return
    topics, ordinary = _topic_words(reading), _words_of_the_job(reading)
    for sentence in sentences:
        if topics & _roots(sentence):
            return
        of_myself = _OF_MYSELF.said_in(sentence) and not _REFERS.said_in(sentence)
        if not of_myself and _own_words(sentence, ordinary):
            return
    yield Found(sentences[0].start, sentences[0].end)


def _own_words(sentence: Sentence, ordinary: frozenset[str]) -> bool:
    """Whether the sentence has a word that not every note has, names and titles of this job left out."""
    return any(
        len(word) > 2
        and not word.isdigit()
        and word not in STOCK
        and _root(word) not in _STOCK_ROOTS
        and _root(word) not in ordinary
        for word in map(plain, sentence.content)
    )


_ROOT = re.compile(r"(?:'s|ings?|edly|ed|ies|ied|es|s|ly|ers?|ments?|ations?|ions?|ness|e|y)$")


def _root(word: str) -> str:
    for _ in range(2):
        shorter = _ROOT.sub("", word)
        if len(shorter) < 3:
            break
        word = shorter
    return word


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
    "next step|next steps|next stage|next stages|next round|happens next|happen next|comes next|come next|what happens|what follows"
    "|timeline|timelines|timetable|timing|time frame|timeframe|timescale|time scale|time line|schedule|decide|decides|deciding"
    "|decided|decision|decisions|choose|chooses|choosing|chosen|choice|process|hear|hear back|hear from|outcome|result|results"
    "|move forward|moving forward|proceed|from here|how soon|how long|selection|finalise|finalize|what is next|what 's next"
    "|what comes|another step|further step|expect to|when you|when i|when the|when they|when a|when to|when we|when someone|when it"
    "|date|later stage|steps|stage|stages|let me know|let people know|letting people|letting me|know more|an answer|news|call people"
    "|in touch|second interview|further interview|second round|another round|make up your mind|made up|goes on|go on|goes from|next|will write|write|around what time|till you|until you|pick|picked|pick someone|settle"
)
_WHO = (
    "you|i|we|they|it|a|someone|people|candidates|applicants|one|he|she|everyone"
    "|(the|your) (panel|board|team|decision|committee|choice|process|company|client|selection|final|next|answer|result|results|others)"
)
_QUESTION = Wording(
    f"""
    (what|when|how|where|who|which|could|can|would|do|does|is|are|will|may|might|should|any|have|has|by when|at what|if|whether|and) ~~14 ({_NEXT})
    (what|when|how soon|how long|by when) ~8 (decide|decision|hear|know|next|happens|choose|expect|likely|process|step|steps|news|answer|contact*|invite|in touch|reach|follow*|get back|from here|proceed|call|let)
    (when|how soon|how long|by when|until when|what day|which day|what date|about when|roughly when) ~2 (will|do|does|might|may|can|could|should|would|are|is|shall) ~1 ({_WHO}) ~6
    (how long|when|by when|how soon) ~2 (till|until|before|will|do|does|might|may|can|would) ~6 (pick|choose|decide|write|know|hear|call|ring|settle|let|tell)
    (when|until when|by when) (it|you|they|a decision|the decision) ~4
    (next steps|next step|timeline|timetable|timing|timescale|time frame|timeframe) ~6 ?
    (what is next|what 's next|what next|what then|where do we go|where to from) ~4
    (by when|when|until when) ?
    """
)
_INDIRECT = Wording(
    f"""
    (would|could|should|will|shall|d|may|might|can) ~2 (be|love|like|appreciate|help|welcome|mind|it be|i ask|i know|you) ~6 (know|hear|learn|understand|find out|told|tell|share|say|advise|hearing|knowing|ask|information|update|insight|idea|indication|guidance|sense|clarify|outline|inform|clarity|detail|details|word|let me know|give) ~8 ({_NEXT})
    (would|could) ~2 (be|love|like|appreciate|welcome) ~4 (<a>|any|some|more) ~3 (timeline|timing|next steps|timescale|time frame|timeframe|rough date|idea of when|indication of|sense of|information about|details about|details on)
    (please|kindly|do|just|if you (could|can|would|know|have|get)|can you|could you|might you|would you) ~4 (let me know|tell me|share|advise|inform me|say|give me|confirm|update me|drop me|send me|write me|keep me|fill me|outline|point me) ~8 ({_NEXT})
    (let me know|tell me|advise me|fill me in) ~5 (next step|next steps|next stage|timeline|timing|what happens|when you|when the|when i|how the process|by when|what the next|about when|roughly when|timescale)
    (i|we) ~3 (wonder|wondering|wondered|curious|ask|asked|asking|forgot to ask|not ask|not get to ask|meant to ask|should have asked|wanted to ask|like to ask|not know|unsure|not sure|not clear|uncertain|no idea|not certain|interested to know|interested to hear|keen to know|keen to hear|keen to learn|happy to know|happy to hear|glad to know|glad to hear|grateful to know|grateful to hear|eager to know|want to know|like to know|love to know|hoping to learn|hoping you) ~10 ({_NEXT})
    (forgot|did not|neglected|omitted|failed|meant|never|should have|wanted|like|love|one question|question|questions|grateful|glad|helpful|useful|appreciate*|curious|wonder*|good|great|kind|nice) ~~14 (what happens|what the next|what comes|what is next|what 's next|how the process|the next steps are|when you|when i (might|could|can|may|should|would)|timeline|how long|how soon|next steps might|what follows|your timing|by when|the timing|the timescale)
    (please|could you|can you|would you|kindly) ~5 (write|tell|let|drop|call|ring|email|message|say) ~3 (when|how soon|by when|how the|how it|how you) ~6
    (help|helps|useful|handy|good|great|nice|lovely) ~8 (idea|notion|sense|indication|word|news|estimate) ~4 (timetable|timeline|timing|timescale|when|time frame|timeframe|schedule|decision|dates|next)
    (any|some|a|rough) ~1 (idea|notion|clue|thoughts) ~2 (when|how long|how soon|about when|of when|of your|of the) ~6
    (help|helps|useful|good|lovely|handy|great) ~3 (to know|know|to hear) ~2 (when|roughly when|how long|how soon|by when|about when|what) ~8
    (any|an|some|a) ~2 (idea|indication|sense|word|news|information|hint|guidance|clue|details|update|insight|light|pointer|estimate) ~3 (on|of|about|as to|when|how|what|regarding|into) ~8 ({_NEXT}) ~8
    """,
    """
    (look|looking) forward ~14
    (await|awaiting|eager to hear|excited (for|about)|can not wait|ready for|happy to (move|proceed|take)) ~8
    (need|needs|want|require) ~1 (anything|any|more|further|additional) ~8
    (hope|hoping) to hear ~4
    """,
)

# A statement that asks, with what is asked in the same sentence.
_ASKING_FOR_IT = Wording(
    """
    (please|kindly|let me know|tell me|share|fill me in|drop me|send me|advise me|keep me)
    (grateful|glad|happy|appreciate|helpful|useful|helps|help|love|lovely|nice|good|kind) ~~8 (to|if|know|hear|for)
    (wonder|wondering|wondered|curious|ask|asked|asking|unsure|not sure|not clear|no idea|idea|notion|interested)
    (forgot|did not|neglected|omitted|failed|meant|never|should have) ~3 (ask|get to ask|asked|say|find out|hear|catch)
    (if|should) you ~1 (could|know|can|would|have|happen)
    (would|should|could) like to (know|hear|ask|learn|find out|understand)
    """,
    """
    (look|looking) forward ~14
    (can not wait|await|awaiting|excited (for|about|to)|eager to) ~10
    """,
)


def _no_next_steps_question(reading: Reading) -> Iterator[Found]:
    if reading.note.hear_back_known:
        return
    asked = any(
        sentence.question or _ASKING_FOR_IT.said_in(sentence)
        for sentence, _ in reading.says(_QUESTION)
    )
    if not asked and not _says(_INDIRECT, reading):
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
    (conversation|conversations|discussion|discussions|chat|talk|meeting|visit|call|phone call) ~1 (we had|with you|on (<weekday>|the|<month>|#)|of (<weekday>|the (<ordinal>|#)|<month>|#)|last (week|month|<weekday>)|this (week|morning)|yesterday|earlier|two weeks|a week|the other day)
    (our|your|the|my|this|that) [~2] (conversation|conversations|discussion|discussions|chat|chats|talk|talks|meeting|meetings|visit|call|video call|session|tour)
    (we|i|you and i) [~2] (spoke|talked|met|chatted|discussed|sat down|were speaking|last spoke|last met|last talked) ~3
    (met|meet|meeting|speaking|talking|spoke|spoken|talked|chatting|seeing|saw|visiting|visited|came to see|came in to) [~1] (with you|to you|you|with|your)
    (showing|showed|shown|walked|walking|took|taking) me (round|around|the|your|through)
    since (the|<weekday>|last|i came|i visited|we|our) ~3
    my (day|days|morning|afternoon|hour|visit|tour|time|trial|shift|week|lesson|audition|demo|presentation) ~1 (with|at|in|among|on|of|for) ~4
    (audition|trial|assessment|taster|presentation|demo lesson|sample lesson|test day)
    """
)
# A job with a name of its own: "the chaplaincy post", "the Kita job".
_NAMED_JOB = re.compile(r" (\w+) (?:job|position|role|post|vacancy|opening|internship|apprenticeship|gig) ")
_NO_NAME = frozenset(
    "the this your that a an open available advertised vacant exciting great same new my our any such job wonderful interesting"
    " perfect right ideal amazing fantastic current next first dream other another of for in and to good one 's current key important"
    " potential particular possible permanent temporary full part time remote their its last previous former every each no".split()
)


def _no_reference(reading: Reading) -> Iterator[Found]:
    """Which of their openings this is about: the role's name or the interview says it."""
    role = reading.note.role
    if not role:
        return
    everything = (*reading.subject, *reading.sentences)
    if any(_INTERVIEW.said_in(sentence) for sentence in everything):
        return
    if any(named_in(role, sentence) or _names_a_job(sentence) for sentence in everything):
        return
    yield Found()


def _names_a_job(sentence: Sentence) -> bool:
    return any(word not in _NO_NAME for word in _NAMED_JOB.findall(sentence.plain))


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

