"""Excuses: explaining or apologising for how the interview went."""

from __future__ import annotations

from afterview.notes.checks.check import Chapter, Check, Weighed, said
from afterview.notes.checks.example import thanks
from afterview.notes.finding import WARNING
from afterview.notes.note import KINDS
from afterview.notes.sayings import Saying
from afterview.notes.wording import Wording

_SHAKEN = (
    "nervous|anxious|flustered|tongue tied|jet lagged|jetlagged|sleep deprived|hungover|hung over|off my game|off form"
    "|out of sorts|under the weather|a bundle of nerves|a nervous wreck|a bag of nerves|off my best|rattled|thrown"
    "|not myself|all over the place|scatterbrained|incoherent|below par|below my best|in bad shape|a mess|a wreck"
    "|not on form|unprepared|underprepared|under prepared|ill prepared|poorly prepared|unfocused|inarticulate"
)
_WEAK = (
    "ill|sick|unwell|tired|exhausted|stressed|distracted|overwhelmed|rusty|shaky|quiet|worn out|drained|run down"
    "|feverish|poorly|jittery|tense|stiff|shy|hesitant|confused|rushed|foggy|dazed|intimidated|knackered|overtired"
    "|upset|uncomfortable|slow|caught off guard|unwell"
)
_CUE = (
    "interview|today|yesterday|that day|on the day|during|conversation|meeting|call|answers|answer|questions|question"
    "|when we|this morning|this afternoon|with you|my best|performance|the night before|the day before|on <weekday>"
    "|last <weekday>|when you|in front of you|while we|we spoke|we talked|we met|across"
)

_FLAGS = f"""
    (sorry|apologi*|apology|forgive|excuse|pardon|regret|ashamed|embarrass*) ~9 (nervous*|nerves|rambl*|stumbl*|fumbl*|froze|freezing|blank*|babbl*|mumbl*|waffl*|stammer*|flustered|distracted|unprepared|underprepared|incoherent|unfocused|inarticulate|tongue tied|messed|messing|messy|clumsy|awkward*|tired|exhausted|unwell|sick|ill|jet lag*|hungover)
    (sorry|apologi*|forgive|excuse|pardon|regret|embarrass*) ~5 (my|the|such a|that|how) ~2 (performance|showing|presentation|english|accent|appearance|outfit|state|delivery|nerves|voice|cough|cold|background noise|camera|connection|internet|wifi|wi fi|lateness|tardiness|late arrival|demo)
    (sorry|apologi*|forgive|excuse|regret) ~5 (my|the|that|such a|some of my) ~4 (answer|answers|response|responses|explanation|explanations|reply)
    (sorry|apologi*|forgive|excuse|regret) ~4 (being late|arriving late|arriving ~3 late|running late|i was late|i was ~3 late|keeping you waiting|turning up late|my being late|i arrived late|i kept you)
    (sorry|apologi*|regret) ~5 not (answering|being able|being prepared|being ~2 prepared|being ~1 (clear*|articulate|ready|sharp)|knowing|explaining|preparing|performing|having an answer|having a better|having the answer|doing|expressing|coming across|giving)
    (sorry|apologi*|regret|afraid) ~2 (i|that i) ~3 (could|did|was|do) not ~3 (answer|explain|perform|express|prepare*|do (well|better|myself|justice)|think of|come up|remember|recall|give you|show|clear*|at my best|come across|present|articulate|better|solve|finish)
    i ~2 (was|am|got|felt|been|must have been) [<very>|feeling|a bit|a little|such|visibly|pretty|terribly|far too|way too|slightly|obviously|painfully|somewhat|not a little|extremely|a touch|awfully] ({_SHAKEN})
    (made|making|makes|got|had) me [<very>|a bit|a little] ({_SHAKEN})
    i ~2 (was|got|felt|been) [<very>|a bit|a little|pretty|terribly|far too|somewhat|slightly|completely] ({_WEAK}) ~~8 ({_CUE})
    ({_CUE}) ~~4 i ~1 (was|got|felt) [<very>|a bit|a little|pretty|terribly|far too|somewhat|slightly|completely] ({_WEAK})
    i ~2 (was|felt|got) <very> (tired|exhausted|ill|unwell|distracted|stressed|shaky|rusty) [~3] [.|,|!|that i|and did|and could]
    (not feeling|was not feeling|felt|feeling) ~1 (well|myself|100|great|unwell|ill|terrible|awful|rotten) ~6 ({_CUE})
    nerves (got|took|had|were|may|might|showed|made|kicked|overcame|played|came|let)
    let ~1 nerves
    (blame|due to|because of|down to|owing to|was just|put it down to|chalk it up to|victim of|thanks to|affected by|overcome by|overcome with) ~2 nerves
    (nervousness|anxiety|stage fright) ~4 (got|took|made|showed|may|might|let|affected|overc*|prevented|kept|stopped)
    i [~2] (blanked|rambled|stammered|stuttered|waffled|babbled|mumbled|panicked|clammed up|bungled|botched|flubbed|fluffed|butchered|garbled|goofed|drew a blank|went blank|went completely blank|choked|fell apart|fell to pieces|overtalked|over talked|underperformed|under performed)
    i [~2] (froze|stumbled|fumbled|tripped|messed|screwed|muddled|mixed|bombed|blew) [~6] (question|questions|answer|answers|words|explain|test|task|exercise|whiteboard|problem|part|section|interview|up|presentation|over|moment|find|thoughts|example|think|present|express|demo|it)
    i ~2 (failed|struggled|hesitated|faltered|floundered) (to|with|on|over|at) ~3 (question|questions|answer|answers|explain|express|words|find|your|the (test|exercise|task|whiteboard|presentation)|whiteboard)
    i [~1] lost my (train|thread|way|words|nerve|composure|focus|concentration)
    my mind (went|was|had gone|just went|simply went|turned) [~2] blank
    (did|do|have|could) not [~2] do* (myself|me|my ~2) [~1] justice
    not ~2 (a|an|my) ~1 (fair|true|accurate|good|full|real) (reflection|representation|picture|impression|reading) of
    not ~3 (reflect|represent|show|demonstrate|do justice to) ~4 (my (true|real|full|actual|best|abilities|ability|skills|potential|experience|qualifications)|what i can|who i|the real me|how i usually|me at my best|how i normally)
    (sold|sell|selling) myself short
    i [~1] (undersold|under sold) myself
    not ~2 (at|on) ~2 (my [~1] best|top form|best form|my game|a game|my a game|my sharpest|my finest|peak|full strength)
    not my (best|finest|strongest|proudest|usual) [~1] (day|interview|performance|hour|answer|showing|moment|self|work)
    (was|am) not [~2] myself
    (an|my) off day
    (having|had|such) a [~1] bad day
    i (was|am|did|felt|had) not [~2] (as|fully|properly|adequately|well enough|sufficiently|very|so|feel|feeling|quite|prepare*|ready) ~2 (prepared|ready|sharp|clear|articulate|coherent|fluent|convincing|focused|confident|well|eloquent|concise|rested|myself)
    i (could|should|might|would) ~1 have ~3 (answered|explained|expressed|put|performed|done|prepared|handled|presented|communicated|articulated|phrased|responded|interviewed|spoken) ~8 (better|more|clear*|differently|properly|well|stronger|justice|harder|best|questions|question)
    i (could|should|might|would) ~1 have ~3 (given|been|had|made|come|shown|slept|said) ~2 (a better|better|clearer|a clearer|more prepared|more specific|a stronger|stronger|more confident|more articulate|across better|a fuller|something better|more sleep|more to say)
    i wish [that] i (had|would|have|could) [~2] (answered|said|explained|prepared|performed|expressed|been|given|put|done|slept|thought|have|handled|shown|come|spoken|had more time to prepare)
    if (only i|i had [~1] (slept|prepared|practised|practiced|rested|felt|known|not been))
    my (answer|answers|response|responses|performance|presentation|explanation|explanations|reply|delivery|demo|solution|showing|whiteboard|replies|interview) ~6 (was|were|is|came|sounded|may|might|could|fell|must|seemed|felt|lacked|left) ~4 (poor*|weak*|garbled|confus*|unclear|muddled|bad*|terrible|rubbish|clumsy|vague|rambling|lacking|lacked|flat|disappoint*|better|awkward|below|long winded|subpar|sub par|nonsense|a mess|all over|off|stronger|something to be desired|short of|incoherent|disjointed|clearer|thin|stilted|hesitant)
    (connection|wifi|internet|heat|noise|dog|baby|cat|phone|alarm|builders|neighbours|neighbors|light|sun|room|chair|screen|camera|cold|rain|traffic|headache|drilling|coffee|kids|children|doorbell|lag|echo|microphone|drill*|pain|cough*) ~8 (threw me|distract* me|unsettled me|bother* me|affect* me|put me off|threw my|ruined my|spoil* my|affect* my (answer*|performance|concentration|focus)|made it ~1 (hard|difficult|impossible|tricky)|kept (me from|distracting|cutting|dropping|freezing)|did not help) ~4
    (hard|difficult|impossible|tricky|not easy) ~2 to (concentrate|focus|express myself|be myself|relax|think (straight|clearly)|show (you|what|my)|hear (you|your)) ~4
    i (tend to|always|often|usually|sometimes|can|do|easily) ~2 (freeze|ramble|stumble|stammer|stutter|babble|waffle|panic|blank|clam|talk too|get nervous|get flustered|get shy|go blank|shut down|go quiet|lose my|fumble|choke|mumble|get tongue) ~4
    i (get|got|am|was|feel|felt) <very> (shy|nervous|quiet|tongue tied|flustered|anxious|self conscious) ~4
    (get|got|become|became|being|be|go|feel) <very> (shy|tongue tied|flustered|nervous) ~4
    i ~3 (had|having|going through|been through) ~1 (a|an|such a) ~1 (bad|terrible|awful|rough|hard|difficult|stressful|exhausting|dreadful|horrible|tough|trying|crazy|hectic) (day|week|morning|night|time|patch|month|journey|period) ~8
    (terrible|awful|rough|dreadful|horrible|sleepless|hellish) (week|morning|night|journey|commute) ~8
    not on (form|top form|my game|the ball)
    (my hands|my voice|my hand|my knees|my legs) ~3 (shook|shaking|trembl*|sweat*|cracked|failed|gave)
    (too|so) much (coffee|caffeine) ~3
    (not like me|unlike me|out of character|not my usual self|not how i usually|not the real me)
    (my|i|overlook|forgive|excuse|despite my) ~3 (shaky|poor|weak|slow|bumpy|bad|rocky|clumsy|stumbling|awkward) (start|answer|answers|performance|showing|beginning|presentation|interview|delivery|first impression)
    (made|make|making|of the|the|a) ~1 (mess|hash|meal|shambles|botch) ~3 (i made|of|out of) ~2 (presentation|test|answer|answers|question|questions|interview|task|exercise|demo|introduction|whiteboard)
    my ~1 (presentation|answer|answers|talk|demo|reply) ~2 (overran|ran over|ran long|ran on|dragged|was too long|went on too long|fell flat|went wrong|went badly|got lost|did not work|crashed|flopped)
    i [~1] forgot (everything|half of|most of|what i (wanted|meant|was|had)|my (words|lines|notes|main|points)) ~6
    (only|not) ~2 (been told|told|informed|warned) ~3 (about the|of the|that morning|the day before|there would|to prepare|at short) ~6 (test|task|presentation|panel|so|exercise|assessment|not ready|unprepared)
    (how badly|how poorly|how little|how nervous|how nervously) ~2 i ~4
    (you|the day|that|it) caught me (on|at) a (bad|difficult|awkward|poor|wrong) ~3
    i ~1 (came in|turned up|arrived|walked in|sat down) (flustered|sweating|late|rushed|exhausted|unprepared) ~2
    [<very>] wish i (had|would|could|would have) ~4 (said|answered|told|explained|prepared|brought|mentioned|shown|been|asked|thought|handled|given)
    (which|that|and it) (may|might|must|will|probably|surely|no doubt) ~1 (have shown|have showed|have noticed|been obvious|have been obvious|have noticed|have come across)
    (it|that) showed [in my ~1] (.|,|!)
    (sorry|apologi*|forgive|excuse) ~2 (i|that i|if i) ~2 (was|seemed|came|got|appeared|sounded|looked|talked|spoke|went|kept|had|could) <very> (quiet|shy|slow|distracted|flat|cold|stiff|short|vague|abrupt|loud|chatty|late|nervous|tired|confused|hesitant|talkative|off|out of it|unprepared) ~3
    (my|sorry|apolog*|that|those) ~5 (awkward|long|painful|uncomfortable) (silence|silences|pause|pauses) ~4
    if i ~2 (stared|seemed|looked|yawned|sounded|appeared|came across|stumbled|rambled|hesitated|lost my|was (slow|short|quiet|vague|distracted|late)) ~~14 (that is|that 's|it is|it was|because|why|blame|put it down) ~3
    english is (my|only my) (second|third|fourth|fifth) ~2 [,] (and|so|but|which|.) ~~10 (not|hard|difficult|runs|struggle*|slow*|mistake*|lose|fail*|words|worse|limited|suffer*)
    (baby|child|kids|children|son|daughter|neighbours|neighbors|toothache|cat|dog|cough|party|storm|twins) ~2 (had|kept) me (up|awake) ~4
    (bus|train|car|tram|bike|van|lift) broke down ~~10 (late|flustered|trot|rush*|sweat*|nervous|shaken|breathless|so i)
    i fear [that] (it|which|this|that|i) ~2 (showed|shows|show|did not|let|was) ~2
    which i fear ~2
    (would|might) have gone ~2 (differently|better|more smoothly)
    (my head|my mind|my brain|my tongue) ~2 (like|was|felt|turned to|went|is) ~2 (porridge|mush|jelly|fog|elsewhere|mud|cotton|soup|scrambled|numb|dead|away)
    so i was (guessing|squinting|shaking|rushing|flustered|half asleep)
    everything [just] went ~2
    i ~2 (was|got|were) [<very>] distracted ~4
    not ~5 (best light|my best (side|self|foot)|best foot|good light|fair light)
    not ~4 (best|good|great|right|strongest|strong|positive) impression ~3
    (interview|it|presentation|test|things|conversation|call|meeting|exercise|everything) ~1 (did not|could have|might have|should have) ~2 (go|gone|went) ~3 (well|better|smoothly|plan|planned|hoped)
    i ~2 (talked|spoke|rambled|went on|said|chattered) ~2 too (much|long|fast|quickly|quietly|little|softly)
    (not up to|below) ~2 (standard|standards|scratch|par|usual)
    had not had (a|the|any|much|enough) ~1 (chance|time|opportunity) ~4
    (barely|hardly|could not|can not) ~1 (think|focus|concentrate) (straight|clearly|properly|.|,|and)
    half of what i ~4
    my english ~4 (not|poor|bad|weak|rusty|limited|fail*|let me|better|suffer*)
    english is not my (first|native|mother|main)
    i (do|did|have) not ~2 (perform|interview|answer|present|express|come across|explain|communicate|show|articulate|sell) ~6 (well|best|better|clear*|properly|justice|fully|myself|potential|hoped|should|could|would|wanted|skills|abilities)
    i ~1 (interviewed|performed|answered|presented|came across|explained|expressed myself|spoke) ~3 (badly|poorly|terribly|weakly|worse|below|less)
    (bad|poor|terrible|sleepless|rough|awful|restless|short) night [~2] (before|sleep|of|and|,|.|with|so)
    i [~2] (slept|sleep) [~1] (badly|poorly|little|very little|terribly|two|three|four)
    (barely|hardly|scarcely|not) ~2 (slept|sleep) ~6
    (lack of|little|no|without|short of|without enough|hours of|two hours|three hours|four hours) sleep
    (i|my|having|still) ~4 (had|have|having|with|from|got|nursing|fighting|battling|a) ~3 (headache|migraine|fever|hay fever|hangover|food poisoning|stomach bug|sore throat|toothache|the flu|flu|jet lag|a bug|blocked nose)
    (bad|terrible|heavy|nasty|slight|bit of a|awful|stinking|horrible|fighting [off] a|coming down with a|getting over a|had a|have a|with a) cold [and|,|.|which|that|so|at|on|when|during|!]
    (family|personal|childcare|health) (emergency|crisis|problem|problems|issue|issues|trouble|troubles|matters) ~9 (interview|distract*|focus*|my mind|affected|best|so i|concentrat*|performance|on the day)
    (wifi|wi fi|internet|connection|camera|microphone|mic|laptop|webcam|audio|zoom|headset|sound|video) ~4 (dropp*|kept|keep|bad|poor|terrible|unstable|lag*|froze|freezing|fail*|cut|let me down|was not|broke*|crash*|gave|acting|unreliable|went)
    (traffic|train|bus|parking|delay*|cab|taxi|metro|subway|tube|car) ~5 (made|meant|threw|left|got|caused|put) (me|that i|i) ~4 (late|flustered|rushed|stressed|nervous|off|frazzled|behind|hurry)
    i (was|arrived|turned up|showed up|got there|came|ran|was running) [~3] late [today|yesterday|again|this morning] (because|due|owing|for (our|the|my) ~1 (interview|meeting|call|appointment)|.|,|and (i|you|we|kept|then)|but)
    (caught|took|threw|catching|throwing|taking) me [~2] (off guard|off - guard|by surprise|unawares|off balance|off my|off .|off ,|off and|for a loop)
    (question|questions|exercise|test|task|puzzle|format|panel|setting|room|noise) ~4 (confused|threw|stumped|floored|rattled|unsettled|flustered|intimidated|distracted|unnerved) me
    i (am|was|can be) (usually|normally|typically|generally|ordinarily) ~3 (much|far|a lot|more|better|calm*|articulate|confident|quick*|sharp*|not)
    i (usually|normally|typically|generally|ordinarily) ~2 (do|perform|answer|speak|express|come across|am) ~3 (better|well|clear*|more|calm*)
    (hold|count|use) ~4 against me
    not judge ~3 (me|performance|on one|by that|on that|by one|too harshly|harshly)
    (overlook|look past|disregard|make allowances for|ignore|see past|excuse) ~3 (mistake*|nerves|answer|answers|performance|shortcomings|stumbl*|english|slip*|nervousness)
    i (seemed|appeared|came across|sounded|looked|may have seemed|might have seemed|may have come across|might have come across|may have sounded|must have seemed|must have sounded|may have appeared) ~3 (nervous|quiet|distracted|tired|flat|confused|unprepared|hesitant|rushed|cold|off|scattered|abrupt|stiff|shy|unsure|vague|disinterested|uninterested|distant|incoherent|reserved|unenthusiastic|aloof|all over|overwhelmed|unfocused)
    i (know|realise|realize|realised|realized|am aware|fear|worry|understand|admit|confess|appreciate|can see|recognise|recognize) [that] (i|my ~2) ~4 (badly|poor*|could have|should have|stumbl*|rambl*|messed|weak|nervous|fell short|let myself|not ~2 (well|best|good|great|strong|impress*|clear*|perform|answer|shine))
    i ~3 let (myself|you) down
    i (was|am) not [~1] (prepared|ready) for (that|your|the|this|those|such) [~2] (question|questions|test|exercise|task|part|format)
    i had not [~2] (prepared|practised|practiced|slept|eaten|revised|rehearsed|had time)
    i had [~1] (little|no|not much|hardly any) time to (prepare|revise|practise|practice|research)
    i (have|had) [~1] (never|not) ~1 (interviewed|been interviewed|done an interview|had an interview) [in|for|before] ~4 (years|so|long|time|ages)
    (first|been ~4 since my last) interview in [~2] (years|decade|long time|ages|while)
    it was not my (fault|intention|best|finest|strongest|day)
    (interviews|interview) (make me|always make me|are not my|is not my|terrify|scare|bring out) ~4
"""

# How it went, told by several words together, whichever comes first.
_FELL_SHORT = Wording(
    """
    if ~4 (seemed|was|were|sounded|looked|came out|felt) ~2 (thin|weak|flat|off|rushed|short|odd|dull|slow|messy|untidy|late|clumsy|confused|muddled|poor) ~1 , ~2 (blame|it was|that was|put it|the|i had|my) ~4
    (fillings|filling|tooth out|tooth pulled|root canal|injection|anaesthetic|dentist|migraine|stitches|plaster|sprain|bee sting|black eye) ~~8 (hardly|barely|could not|so i|numb|speak|talk|think|concentrate|dribbl*|lisp*) ~3 & i
    i am ~2 (no good|useless|hopeless|not much use|not myself|slow|half asleep|dead) (before|without|until|after|in the) ~4 &! (bread)
    (up all night|up half the night|up since|not been to bed|no sleep|awake all night|night shift|on call) ~2 (with|because|for|lambing|calving|nursing|the|a) ~3 & (i had|i was|i have|i would) &! (years|used to|often|every)
    my (mind|head|heart|thoughts) (was|were) (on|with|at|in|still) ~4 &! (you|your)
    (years|decade|decades|ages|long time) since i ~2 (sat|done|had|took|taken|been|held|touched|used|typed|played|spoken|written|interviewed|last) ~3 & (exam|test|interview|interviewed|lathe|one|piano|french|board) ~1 &! (still)
    i (rushed|hurried|skipped|gabbled|scrambled|raced|galloped) ~2 (through|over|the|my|last|end|it) ~4 &! (home|train|bus|cat)
    (sure|afraid|know|fear|expect) [that] i (sounded|looked|seemed|came across|came over|must have seemed) ~3 (fool|idiot|badly|mad|nonsense|clown|novice|parrot|robot|lunatic|prat|daft|foolish|silly|stupid|dim|arrogant|cold|half) ~2
    not (have|had|get|given) ~1 (time|enough time|a chance|the time|the chance|any time|much time) to (prepare|revise|practise|practice|rehearse|read|think|study|research|sleep|eat) ~6 & i
    (interview|presentation|speaking|french|german|english|spanish|welsh|dutch|latin|typing|technique|interviewing|maths|sight reading|shorthand|driving|singing) ~2 (is|was|are|were) ~2 (rusty|shaky|poor|weak|dreadful|not (great|good|what)|hopeless|out of practice|below par|laughable) ~3 & (my|i)
    (distracted|preoccupied|worried|upset|shaken|rattled|thrown|unsettled) (by|about|with|because|after) ~6 & i (was|had been|felt|got) &! (happily|pleasantly|view|your (dog|cat|cake))
    (only|not|never) ~1 [been] (told|warned|informed|given|had) ~3 (day before|night before|that morning|an hour|ten minutes|five minutes|notice|warning|at the door|on the day) ~4 & (i|me) &! (week 's notice|month 's notice)
    i was so (nervous|tired|anxious|flustered|stressed|ill|cold|hot|worried|scared|shy|rattled) ~1 (i|that i|my) ~6
    (it|that|everything|half of it|my answer|my words|what i said) ~2 (came out) ~1 (wrong|backwards|garbled|badly|muddled|harsher|sideways|as nonsense|in a jumble|all) ~3
    (not|please do not) think ~1 (i|that i|i am) ~2 (always|usually|normally|often|like that) ~4 &! (cook|bake)
    (coming down with|going down with|getting over|fighting off|recovering from|in the middle of) ~2 (something|cold|flu|bug|virus|fever|migraine|infection|divorce|move|bereavement|breakup|break up) ~3 & (i|was) &! (project)
    (bear|keep) in mind [that] ~1 (i|my) ~4 (driven|travelled|slept|up|ill|nervous|tired|new|first|alone|night|only|not|never) ~3
    (wits about me|head together|brain in gear|mind on it|heart in it|thoughts together|act together) ~2 & (not|hardly|did not|could not|never) & (i|my)
    lost my (voice|glasses|notes|luggage|phone|keys|wallet|nerve|bearings|place|rhythm) ~~8 (so i|so my|sounded|seemed|and (could|it)|which|the day before|that morning) ~3 &! (cheering|years)
    (embarrassed|ashamed|mortified|red faced|blushing|sheepish|cringing) (about|at|by|over|when|that i) ~6 &! (praise|kind|cake)
    (blame|put it down to|chalk it up to|it was|must have been|probably) ~1 (the|my|on) ~1 (coffee|heat|nerves|cold|jet lag|caffeine|tablets|lack of sleep|excitement|adrenaline|early start|hour|weather|shoes|suit|chair|lights) ~4 (babbl*|ramb*|talk*|shak*|slow*|blank*|mistake*|answer*|performance|showing|for my|that made|why i) ~2
    (not|never|hopeless|bad|poor|terrible|useless|no good|rubbish) ~2 (at|with) (selling myself|blowing my own|interviews|talking about myself|small talk|first impressions|public speaking|being (watched|observed|tested|questioned)|thinking on my feet|panels|exams|tests|speaking) ~2 & i &! (you)
    my (nerves|shyness|tiredness|cold|accent|stammer|panic) (made|make|got|took|had|let|showed|betrayed|ruined|spoiled|spoilt) ~6 &! (you|settle*)
    (wish|would like|would love|if only|would give) ~4 (do|take|have|teach|start|try|run|give|sit|play|sing) ~3 (again|over|over again|once more|afresh|another go|a second time|from the top|back) ~1 & i &! (visit|tour|walk|come|drink|cake|ride)
    (put on the spot|caught on the hop|caught cold|out of my depth|at sea|floundered|floundering|all thumbs|all fingers and thumbs|a rabbit in|rabbit in headlights|deer in) ~3 & (i|me) &! (at sea (for|in)|years)
    (my|the) ~2 (lesson|exercise|task|test|presentation|demo|answer|answers|roleplay|laptop|slides|slide|screen|phone|voice|mouth|throat|tongue|memory|pen|connection|line|trial|pitch|interview|audition|microphone|printer) ~1 (overran|suffered|died|crashed|froze|failed|went dry|dried|wobbled|cracked|packed up|gave out|gave up|let me down|fell (flat|apart)|ran (over|out|on|long)|dragged|jammed|broke|misbehaved|would not (load|work|start|open)|did not (work|load|land|start|flow|come)) ~4 & (i|me|my|so|and|halfway) &! (years|once|in my (last|first)|at my|we laughed|laughed|in leeds)
    (threw|throws|thrown|put|knocked|rattled|unsettled|flustered|fazed|floored) me (completely|totally|rather|off|for|somewhat|a bit|more than) ~3
    (which|that|and it|and that) ~1 (did not help|cannot have helped|can not have helped|did not exactly help|hardly helped|made it worse|made things worse|showed|was no help) ~2
    i am (normally|usually|generally|ordinarily|typically|otherwise) ~1 (word perfect|fine|good|calm*|confident|fluent|sharp*|better|quick*|steady|steadier|clear*|at ease|much|very|far|not|so|a lot|pretty|on top|ready|composed|articulate|unflappable) ~6 &! (up at|at my desk)
    i (realise|realize|know|am aware|realised|realized|am conscious|noticed|fear|suspect) ~1 [that] (my|i) ~3 (overran|rambled|dragged|waffled|dithered|gabbled|mumbled|went on|ran over|talked too|spoke too|missed|skipped|misread|misheard|misunderstood|got ~3 wrong|forgot|repeated myself|contradicted|stalled|hesitated|stumbled|was slow|was late|fell short) ~4
    i (do|did|have|can|could) ~1 (not|never) ~1 (do|come across|perform|shine|excel|sparkle|interview|present|come over) ~2 (well|credit|justice|my best|at my best|in front of|on the phone|on camera|on screen|in panels|under pressure|in interviews|with an audience|as well) ~4 &! (you)
    i never ~1 (do|come|perform|sound|look|manage) ~3 (credit|well|best|myself) ~4
    i would have (liked|wanted|loved|needed) ~1 (more|longer|another|extra|a bit more|five more) ~1 (time|minutes|warning|notice|sleep|practice|preparation|light|space) ~5 &! (maps|among)
    (was|were|am) not (feeling|quite|at|on|firing) ~3 (hundred per cent|100 percent|100 %|per cent|cylinders|top|myself|sharp|well) ~2
    (kept|keep) (saying|losing|forgetting|dropping|stumbling|hesitating|repeating|clearing|coughing|sniffing|looking|fidgeting|interrupting|mixing|getting) ~5 & (i|my) & (um|er|like|thread|place|throat|words|sorry|i know|i am afraid|floor|notes|names|myself|wrong|it) &! (bees|records|score)
    (children|class|pupils|audience|dog|horse|customers|group) ~3 (would not|did not|could not|refused to|were not) ~2 (settle|listen|know me|behave|play|cooperate|concentrate|respond) ~~10 (because|so|suffered|lesson|and i|unfair|did not know me)
    (had|having) ~1 (a|the) ~1 (row|argument|fight|scene|bust up|falling out|crash|accident|breakdown|puncture|flat tyre|burst pipe|flood|break in|bereavement|funeral|bad fall) ~~6 (morning|before|that day|on the way|night before|which|so i|did not help)
    (disregard|ignore|forget|discount|strike|scrap|scratch) (what|everything|whatever|half of what|the bit|my|that) ~1 i (said|told|answered|claimed|wrote|gave) ~4
    (come off|came off|straight off|after) ~1 (a|the|my|two|three) ~1 (night shift|nights|double shift|late shift|red eye|long haul|night flight|overnight) & (sorry|apolog*|forgive|excuse|so|which|why|state|tired|not at)
    (no idea|not know|can not think|can not imagine|do not know) why i (said|told|answered|did|froze|went|laughed|mentioned|put|chose) ~5
    (nerves|shyness|stage fright|panic|worry|exhaustion|tiredness|my temper) ~2 (get|got|stand|stood|came|come) in ~1 (the way|between) ~5
    (if|when) i (seemed|was|sounded|came over|came across|looked|appeared) ~3 (short|rude|abrupt|curt|vague|tired|odd|flat|snappy|slow|dull|dim|off|blank|dazed|grumpy|shaky) ~1 , ~8
    (cross|angry|annoyed|furious|livid|disappointed|frustrated|disgusted|vexed|unhappy) (with|at|in) myself ~4
    i would (normally|usually|ordinarily|otherwise|always) [have] ~1 (got|have|had|know|known|do|done|play|played|hit|answer*|get|be|say|said|remember*|manage*) ~4
    (stage fright|exam nerves|interview nerves|butterflies|test anxiety|nerves|jitters|the shakes) & (i (get|got|had|have|suffer*|always)|my|it was|only|just|made|down to) &! (settled|calm*|vanish*|you put|forgot)
    (better|best|happier|clearer|quicker|braver|braver|more (myself|fluent|articulate)) (on paper|in writing|in person|with my hands|at the bench|on the job|off the cuff|once i|when i (am|have)) ~4 & (i|than) &! (you|would)
    (sorry|apolog*|forgive|excuse|pardon) ~4 (rabbit*|ramb*|going on|prattl*|blather*|wittering|witter*|chatter*|gabbl*|droning|talking too|overrunning|going off|my monologue|the monologue|my long|bor*|interrupting you|talking over|losing (my|the)|drying up|the tears|crying|my tears) ~3
    (poor|bad|terrible|rotten|dreadful|feeble|pathetic|lousy|weak|half hearted) (job|fist|stab|attempt|effort|go|show|answer|performance|account|presentation|lesson|reply) (of|at|on|in|with|for) ~5 & (i|my|sorry|made)
    (disaster|fiasco|flop|mess|shambles|embarrassment|failure|train wreck|car crash|catastrophe) (on my part|for me|from me|of mine|of my making|i know|i am afraid) ~2
    (my|the) ~2 (exercise|presentation|test|task|demo|lesson|interview|answer|answers|whiteboard|roleplay|role play) ~2 (was|were|is) ~2 (disaster|fiasco|flop|mess|shambles|embarrassment|failure|train wreck|car crash|catastrophe|thin|feeble|woolly|lame|patchy|waffle|nonsense) ~3 &! (your ~2)
    (forgot|forgotten|left|without|lost|broke|broken|mislaid) my (glasses|notes|reading glasses|hearing aid|contact lenses|lucky|calculator|spectacles|specs|portfolio|script) ~~8 (so|could not|and|hence|which) ~4
    (hope|hoped) ~1 my ~2 (cough|coughing|cold|nerves|sniffing|sneezing|accent|english|voice|tears|yawn*|hands|stammer|stutter|silence) ~1 (did|was|were) not ~4
    (ought|should|could|meant|wish i had) ~1 (to have|have) (prepared|practised|practiced|revised|rehearsed|slept|read|studied|listened|thought|rested|researched) ~4 &! (you|said)
    (rusty|wooden|stilted|halting|shaky|wobbly|breathless|clumsy|flat|garbled) & (my ~2|if i|i sounded|sounded) & (nerves|only|because|sorry|tired|blame|afraid|just|nervous|it was|due) &! (nail*|bike|chair|ladder|hinge)
    (my (mother|father|son|daughter|wife|husband|dog|cat|child|brother|sister|grandmother)) ~3 (was|is|had been|had) ~2 (hospital|ill|sick|taken|died|dying|rushed|operated|surgery|funeral) ~~6 (my (head|mind|heart|thoughts)|i (was|could)|so|distracted|elsewhere|and i) ~3
    (thrown|put off|rattled|unsettled|unnerved|flummoxed|wrong footed|intimidated|startled|daunted) ~1 (by|at|when) ~6 & i (was|felt|got|am) &! (not|pleasantly)
    i just went ~1 blank ~2
    (kick|kicked|kicking) myself (over|for|about|since|all|ever|,|.|that|because) ~4
    (my ~1|words|the words|the right words|vocabulary|voice|tongue|memory|language) ~2 (deserted|failed|abandoned|escaped|forsook|eluded) me
    my (mind|head|brain|memory|brains) ~3 (emptied|blank*|wiped|froze|gave up|shut down|seized|fogged|not working|elsewhere|gone|a (sieve|fog|blur|blank|jumble)) &! (usually|never)
    (hash|hames|pig 's ear|dog 's (dinner|breakfast)|botch|cock up|balls up|horlicks|muddle|shambles|mess|meal) of ~5 & (i|my|mine|that i|know)
    (went|go|gone|fell|falling|going) (to|in) (pieces|bits) ~3
    (not|never|poor|bad|sorry|feeble) ~4 (account|show|impression|fist) of ~1 (myself|me|it)
    (not|did not|hardly) ~2 (shine|sparkle|cover myself|do myself proud|do my best|do it justice|rise to) ~4 & i
    (usually|normally|ordinarily|as a rule|on a (good|normal) day|any other day|in real life|left to myself|given (another|five|ten)) && (than (i did|that|you saw|yesterday|on the day)|steadier|faster|quicker|calmer|clearer|sharper|more (talkative|articulate|fluent|relaxed|confident|chatty|focused|together|composed|lively)|would have had|not so (slow|clumsy|quiet|shy|stiff|nervous|vague)|not ~1 (drop|forget|freeze|stumble|shake|burn|spill|ramble|lose)|three (of|ready)) && (i|my) &! (you asked|patients|customers)
    (had i|if i had|if only|had it not|had you|if you had|had there|with more) ~~12 (i would have|i might have|i could have|it would have|would have gone|might have gone|might have done|could have done|would have been (better|ready|quicker|sharper)) ~3
    (if i|i may have|i might have|i know i|i must have|i am told|told that i|fear i|fear that i|i did|i probably|i suspect i) ~1 (seemed|seem|came|come|looked|look|sounded|sound|appeared|was|been) ~5 (vacant|cold|distant|odd|grumpy|rude|quiet|flat|nervous|dim|slow|stiff|vague|curt|short|strange|tired|half asleep|distracted|shy|aloof|wooden|blank|off|scattered|dazed|pale|subdued|abrupt|sharp|hesitant|lost|all over) ~1
    (not|never) (what|how|the (one|kind|sort) ~1) i (am|was) used to & (because|your|that|it|so|was|were|,)
    (new|strange|unfamiliar|foreign) to me & (oven|stove|deck|machine|keyboard|software|lathe|flour|till|layout|format|car|van|horse|piano|instrument|kit|saw|tools|system) && (so|but|and|hence|which|hotter|runs|not my)
    (not|were not|was not) ~1 my (loaves|cooking|work|own ~1|usual|real|best ~1|true) ~3 & (as i|those|that|it|hand on heart|you (saw|tasted|heard|ate)|normally)
    (up since|up all night|up half the night|up till|up until|awake (since|all|half)|hours ' sleep|hours of sleep|three hours|four hours|baby (has|had|was|is) ~3) && (so i|so my|if i|hence|which is why|and it showed|my (head|sums|brain|answers|hands)|i was not|that is who) &! (joy|glad)
    (nothing|everything|anything) (went|goes|going|was going) (right|wrong|to plan)
    (put|threw|knocked) me ~1 (off|out of) ~1 (my|balance) ~1 (stride|stroke|guard|rhythm|step|game|balance) ~2
    (take|pay) no (notice|heed|account) (of|to) ~3 (that|my|the) ~3
    (light|sun|draught|clock|window|glare|wind) ~2 (was|were) (behind|in|against|on) (me|my|my eyes|my face) ~2
    (tablets|medication|medicine|pills|painkillers|antibiotics|dentist|jab|injection) ~4 (make|made|left|leave|leaves) me ~2 (slow|drowsy|foggy|woozy|muzzy|sleepy|dull|vague|thick|numb|dizzy) ~3
    (in case|if) ~2 (weigh*|count*|bother*|worry*|worri*|wonder*) ~3 with you ~6
    (or|otherwise|else) i would have (known|remembered|got|said|seen|done|finished|answered|made|told) ~4
    two thou over ~2
    (frayed|shattered|shot|rattled|ruined|wrecked|scrambled|jangled) my (nerves|concentration|composure|head|brain|confidence)
    (my|the) ~1 (demo|lesson|presentation|task|test|exercise|practical|trial|piece|solo|reading|audition|pitch|answer*) ~1 (went|goes|came out|turned out|ended up) ~1 (pear shaped|wrong|badly|sideways|south|awry|to pot|flat|late|short|over|horribly|wonky|burnt|raw|crooked) ~2
    i (froze|blanked|dried|dried up|seized up|locked up|stalled|crumbled|wobbled|floundered|gabbled|spluttered|flapped|flailed) (.|,|!|at|when|on|in|and|for|halfway|completely|during|as|with) ~6
    (studied|revised|prepared|read up on|brought|learned|read|practised) the wrong ~3
    (nerves|nervous*|shy|tired|tongue|stage fright|sleep|headache|migraine|cold|flu|fever|painkillers|tablets|hangover|hay fever|jet lag) && (got the better|to blame|talking|spoke|speaking|not me|what you (saw|heard|got|met)|my answers|my (hands|voice|mind|head)) && (i|my|me)
    not ~2 (hear|see|read) ~4 & (because|properly|well) & (glasses|hearing aid|headset|screen|sun|noise|line|connection|echo) & (i|my)
    (whatever|what|the person) [you] [i] (saw|met|heard|said|got) ~4 (was not|were not|is not|not) ~1 (me|the real me|who i am|what i meant|my usual)
    not (get|got) ~1 (to|a chance to|the chance to|round to|time to) (show|say|explain|tell|demonstrate|express) ~4 (what i|all|half|properly|my|everything|you)
    (could|should|might|ought to) have (done|been|gone|played|sung|cut|driven|taught|said|explained|answered|handled|typed|cooked|baked|read|put|worked) ~6 (better|faster|cleaner|clearer|neater|quicker|differently|more (clearly|calmly|slowly)) & i
    (sorry|apologi*|afraid|regret|forgive|excuse|pardon|embarrass*|ashamed|blush) && (could not|did not|not able|was not|unable|failed|forgot|lost|dropped|ran out|missed) ~3 (think|remember|recall|come up|find|give|answer|explain|play|finish|know|thread|notes|words|show|solve|ready|read|hear|understand|example|tongue|cue) &! (reply|write|written|thank|send|sent|you (could|did|were)|omar|say goodbye|meet|attend)
    (sorry|apologi*|afraid|regret|forgive|excuse|pardon|embarrass*|ashamed|cringe|cringing|blush) & (my|the) ~2 (waffl*|ramblings|rambling|dithering|stumbling|mumbling|nerves|stutter*|silence|silences|blunder*|clumsiness|sums|spelling|singing|driving|showing|shaking|tears|outburst|slip|slips|fluffs|yawn*|sniffing|sneez*|coughing)
    """,
    """
    (he|she|they|inspector|character|hero|heroine|narrator|patient|customer) ~2 (apolog*|blames|excuses) ~6
    (not|never) ~2 (sleep|slept) ~6 (joy|excite*|happi*|delight|after it|thinking)
    (^ you asked|as you asked|^ you wanted to know) ~~14
    (as a|when i was a|at my (first|last|previous|old|current)|in my (first|last|previous|current|old)|on my first|years ago|my first (day|week|year|shift|job|night)|at school|at university|once) ~~25
    (he|she|they|inspector|character|hero|heroine|narrator) ~~10
    soon (forgot|forgotten|passed|gone) ~3
    """,
)

_UNLESS = """
    cold since ~2
    had a cold (all|last|for|in|every) ~4
    lost my way (to|in|among|round) ~3
    not panic ~2
    nearly lost my (composure|head|hat) ~2
    (he|she|they|inspector|character|hero|heroine|narrator|patient|customer|officer) ~2 (apolog*|blames|excuses) ~6
    sleep a wink after ~6
    (sleep|slept) ~8 (joy|excite*|happ*|delight) ~3
    (put*|set*|make|made|making|helped) ~3 (ease|comfortable|relax*|calm|welcome*|at home)
    at (my|your) ease
    (nervous|anxious|tense|shy) ~~14 (put that right|soon forgot|vanished|passed|gone|disappeared|forgot (all|about|to be)|evaporated|melted|went away|wore off)
    (nervous|anxious|tense|shy) ~~14 (and then|until|but then|ease|comfortable|relax*|calm|welcome*|at home|kind*)
    late for my ~3
    distracted by ~4
    not ~2 (speak|think) (about|to|for|that|it|you) ~3
    not think of (leaving|going|anything better|a better|any better|anywhere) ~3
    (no longer|less|never|not) ~1 (nervous|anxious)
    (before i|until) ~4 (ease|relax*|calm)
    (portfolio|reference|references|document|documents|form|forms|certificate|sample|samples|note|email|e mail|message|reply|thank|thanks|expenses|receipt|receipts|link|cv|resume) ~4 late
    late ~4 (portfolio|reference|references|document|documents|form|reply|note|email|thank|sending|message|certificate|with the|with my)
    (sorry|apologi*) ~4 (not having|not) ~1 (written|write|writing|thank*|replied|reply*|sent|send*|reach*|respond*) ~4
    (stumbled|tripped) (upon|across|on|into)
    froze (the|a|our|hiring|it)
    (put it|put) in writing
    (patients|customers|children|pupils|students|clients|guests|people|visitors|passengers) ~4 (nervous|anxious|ill|sick|tired|confused|distracted)
    (nervous|anxious) (patients|customers|children|pupils|students|clients|guests|people|visitors|passengers|parents|horses|dogs|animals|system)
    (as a|when i was a|at my (first|last|previous|old|current)|in my (first|last|previous|current|old)|on my first|years ago|my first (day|week|year|shift|job|night)|back in|in 19*|in 20*|at school|at university|once) ~~25
    ~~6 (last year|years ago|as a child|in my last job|at my last job|in my first|at my previous)
    thank* ~~8 (patien*|understanding|bearing|kind*|flexib*|waiting|generous) ~~12
    (patience|patient|understanding|kindness|calm|grace|generous|generosity) ~~6 (when|while|as) ~~12
    overwhelmed (by|with) ~2 (kind*|welcome|warm*|generos*|support|hospitality|friendl*)
    i was late to the
    in case ~4
    (sorry|sad) [to hear] that (your|the|you|he|she|they|his|her|their|omar|dana|it) ~8
    wish (i|we) (had|had had) ~2 (more|longer|another) (time|hour|minute|minutes|day) ~6
    could have (listened|stayed|talked|spent|gone on|asked for|looked|watched) ~6
    (day|week|morning|night|shift|winter) (on|in|at) (the|a|our|my|your) (ward|job|kitchen|shop|site|farm|sea|road|store|office) ~4
    (had|have) a ~2 (long|hard|stressful|rough|difficult) (day|week|shift|night) (is|of|at|on) ~3
    (van|car|bus|train|tram|lift|machine|press|pump) broke down ~~12 (we|fixed|repaired|mended|in 19*|in 20*|once|last)
    (your|you) ~2 (long|hard|stressful|rough|difficult|busy) (day|week|month) ~3
"""

MAKES_EXCUSES = Check(
    name="makes-excuses",
    chapter=Chapter.AVOID,
    kinds=KINDS,
    level=WARNING,
    message="Leave out excuses for how the interview went. They may not have noticed. A fact can be corrected in a line.",
    find=Weighed(Saying.EXCUSES, said(Wording(_FLAGS, _UNLESS), _FELL_SHORT)),
    flags=thanks(
        "I am sorry that I was so nervous.",
        "I'm afraid I didn't do myself justice.",
        "My mind went completely blank when you asked about budgets.",
        "I could have answered your question about metadata much better.",
        "I had a splitting headache that morning.",
        "Apologies for my rambling answers.",
        "I wasn't at my best, as I had slept badly.",
        "Your second question caught me off guard.",
        "Please don't hold my nerves against me.",
        "I am usually much more articulate.",
        "I wish I had prepared more examples.",
        "I'm sorry for being late, the traffic was terrible.",
        "If I seemed distracted, it was because of a family emergency.",
        "I know my presentation fell short.",
    ),
    passes=thanks(
        "You asked which version we ran. I looked it up: it was 14.",
        "I am sorry that the portfolio comes a day late; the printer was closed.",
        "You raised the question of storage, and I have thought about it since.",
        "I was nervous when I arrived, and you put me at ease at once.",
        "One correction: I said ten shelves, and there were twelve.",
        "Sorry to hear that your train was delayed.",
        "I struggled with the same backlog in my first year at the county record office.",
        "I should add that I also read Portuguese.",
        "In my last job I calmed many a nervous reader.",
        "I apologise for not having written sooner.",
        "Being asked about failures made me think, and I liked that.",
        "I stumbled upon your annual report on the way home.",
        "He said “I was so nervous” about his own first day, which made me smile.",
    ),
)
