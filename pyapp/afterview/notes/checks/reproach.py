"""Reproach: of the reader and their company, or of somebody who is not there to answer."""

from __future__ import annotations

from afterview.notes.checks.check import OF_OWN_WORK, Chapter, Check, Weighed, said
from afterview.notes.checks.example import follow_ups, thanks
from afterview.notes.finding import WARNING
from afterview.notes.note import KINDS
from afterview.notes.sayings import Saying
from afterview.notes.wording import Wording

_BAD = (
    "rude|unprofessional|disrespectful|unacceptable|disappointing|inconsiderate|discourteous|frustrating|unfair"
    "|outrageous|shabby|thoughtless|annoying|insulting|appalling|shocking|ridiculous|absurd|disgraceful|poor form|bad form"
    "|careless|inexcusable|hurtful|impolite|unkind|a shame|bad manners|poor manners|not acceptable|not professional"
    "|not fair|not right|upsetting|offensive|irresponsible|a disgrace|a joke|a bit much|baffling|unreasonable"
)
_NEGATIVE = (
    "hopeless|terrible|awful|incompetent|toxic|useless|lazy|clueless|disorganised|disorganized|chaotic|dreadful"
    "|horrible|unprofessional|abusive|dishonest|corrupt|stupid|idiot|idiots|fool|fools|bully|bullies|tyrant|nightmare"
    "|joke|mess|shambles|disaster|circus|sinking ship|dead end|micromanager|micro manager|control freak|liar|liars|cheat"
    "|unbearable|insufferable|impossible|rude|mean|cruel|nasty|vindictive|petty|narrow minded|backward|backwards|amateur*"
    "|ungrateful|unethical|exploitative|crooked|crooks|inept|ignorant|arrogant|sloppy|slow witted|poor leader|bad manager"
    "|bad boss|crook|tyrant|monster|coward|clown|bunch of|jealous|downhill|terrible place|awful place|horrible place|bad place|poor place|worst|the worst|rubbish|sham|farce|pigsty|madhouse|zoo|hell|hellhole|snake pit|going downhill|going under|stingy|poisonous|sexist|racist|greedy|stingy|dysfunctional|miserable|out of touch|out of their depth|out of his depth"
    "|out of her depth|unqualified|mediocre|second rate|third rate|pathetic|moron|morons|jerk|jerks|dinosaur|dinosaurs"
    "|a pain|psychopath|narcissist|crazy|insane|mad|hostile|unfair|unreasonable|badly run|poorly run|badly managed"
    "|poorly managed|mismanaged|not very bright|not very good|not good|no good|not up to|good for nothing|a waste"
    "|weak|unprepared|underqualified|under qualified|unimpressive|clearly not|not serious|not qualified|far behind"
    "|unimaginative|short sighted|stuck in the past|behind the times|untrustworthy|two faced|backstabbing|back stabbing"
    "|backstabber|backstabbers|childish|immature|unpleasant|difficult to work|impossible to work|a laughing stock"
)

_BLAMES = f"""
    you [~1] promised ~~14 (not|nothing|never|still|no|silence|yet|nobody|but|instead|today is|it is now|passed|broke*)
    you (broke|have broken|did not keep|have not kept|failed to keep|went back on|did not honour|did not honor|not stick to|did not stick to|not keep to|missed) ~3 (promise|word|promises|deadline|date|commitment|agreement)
    not so much as (a|an|one) ~3
    one would ~1 have (thought|expected|hoped|imagined) ~4
    (might|could|would|should) have (begun|gone|been|started|ended) ~2 better (had|if|without) ~4
    (shame|pity|sad|disappointing) [that] (no one|nobody|you|your|not one) ~6 (not|had|could|did|never|bothered|got|took|thought|read|looked|remembered|have|has|was|were)
    manners (cost|are|do not|maketh|would)
    black hole ~3
    (stopped|stop|hard to|no longer|not) ~1 (believing|believe|trusting|trust) ~2 (word|promise|date|you|it|anything) ~3
    (what|whatever) happened to ~6 (word|promise|call|answer|courtesy|friday|monday|tuesday|wednesday|thursday) ~3
    (company|firm|house|place|organisation|organization|employer) of your (standing|reputation|size|calibre|caliber|name|stature) ~4
    you never did ~2
    (professionals|grown ups|adults|people|companies|a company|firms|employers|gentlemen) ~3 (keep|kept|answer|answered|reply|replied|call back|honour|honor) ~2 (word|promises|letters|emails|their|people)
    (application|letter|papers|email|emails|note|cv|form|file|name) ~3 (fallen|fell|disappeared|vanished|sunk|swallowed|gone|gathering|landed|got) ~2 (drawer|dust|void|hole|bin|cracks|abyss|earth|bottom|crack|wastepaper|shredder|spam)
    is (anybody|anyone|someone) ~1 (there|home|awake|alive|listening|out there|reading) ~1 ?
    (hello|anybody|anyone) ?
    (no|not the|hardly the|not|hardly|strange|funny|odd) ~1 (way|how) ~2 (treats|treat|deals|runs|run|behaves|conducts) ~3 (people|candidates|applicants|someone|business|a business|a company|guests|anyone|a person)
    (came|travelled|traveled|drove|flew|took ~3 train) ~4 (all that way|so far|all the way|hours|miles|# miles) ~3 (for|only to|just to|and (you|nobody)) ~6 (minutes|attention|nothing|told|find|wait|that|this|nobody|ten)
    (hoped|wished|asked|looked) for (the|a|some|at least) ~2 (courtesy|decency|politeness|respect|consideration|honesty) ~4
    i was (left|kept|made) [to] (sit|sitting|wait|waiting|stand|standing|hang|hanging) ~8 (minutes|hour|hours|reception|lobby|corridor|forever|alone|while)
    (interview|process|day|meeting|whole thing|visit|selection|procedure|organisation|organization) ~1 (was|is|were) (a|an|one) ~1 (shambles|farce|mess|joke|disgrace|waste|disaster|circus|ordeal|insult|lottery|let down|letdown|muddle)
    not think ~3 (much|highly) of (a|an|your|any|this|companies|people) ~3 (company|firm|employer|school|people|team|who|that|which) ~4
    (company|firm|employer|people|school|team|someone) (that|who|which) ~1 (break|breaks|broke|ignore|ignores|forget|forgets|keep|keeps|leave|leaves|fail|fails) ~1 (its|their|applicants|candidates|promises|word|people|waiting|to (answer|reply))
    (spared|saved) me the (trip|journey|trouble|effort|bother|time|fare) ~3
    no (reply|answer|word|response|news|call|sign|acknowledgement) ~1 (to|from|after|for|in) ~1 (any|all|you|my|your|#|two|three|four|five|six|weeks|a month|over)
    (a promise is a promise|word is a word|friday is friday|a date is a date|my word is my bond) ~4
    (have|had) the (decency|courtesy|kindness|grace|good manners) (to|of) ~4
    (charming|lovely|delightful|marvellous|wonderful|brilliant|splendid) (way|manners|behaviour) to ~4
    (silence|quiet|nothing) (is|was|has been) (deafening|quite something|golden|all i|remarkable|eloquent|telling)
    (weeks|months|days) of silence ~5
    (so|too) (busy|important|grand|good|big) to (answer|reply|write|call|say|tell|let) ~4
    (lip service|empty promise*|hollow promise*|fine words|hot air|double standards|cold shoulder) ~3
    (not|never) (a|one) [single] (word|line|call|reply|answer|peep|letter|message) (from|since|in|back|yet|for|to) ~3
    (dragged|drags|dragging) (on|out|its|your|their) ~4
    (you|your ~2|they) (strung|string|led|lead|messed|mess|jerked|fobbed|brushed|palmed) me ~1 (along|on|about|around|off) ~3
    you (said|told me|promised) ~~16 but (it|that) (is|'s|has) been ~4
    (i|we) waited ~2 # ~1 (minutes|hours|minute|hour|days|weeks) ~2 (past|after|before|for you|beyond|in (the|your)|outside|and nobody)
    my time ~3 wasted
    you (could|might) [at least] have ~2 (said|told|let|mentioned|warned|called|written|answered|replied|been)
    (thought|hoped|believed|expected|assumed|imagined) ~6 (more professional|more organised|more organized|more considerate|better than (this|that)|more respectful|better manners|above this)
    (had|have|having) to (chase|hound|pester|beg) ~3 (you|for|your)
    treat your ~1 (employees|staff|people|workers|colleagues|team) better ~3
    you never ~1 (answer*|repl*|respond*|call*|wrote|got back|came back|returned|told|sent|contacted|acknowledged|kept|followed|bothered|phoned|rang|wrote)
    (it|today) (is|'s) now ~5 (and|but|,) ~5 (no|not|nothing|still|nobody|never|without) ~4
    (i|we) (was|were) (told|promised|assured|given to understand|led to believe) ~~14 (clearly|obviously|apparently|not true|yet to|never|nothing|nobody|no one|but (i|no|nobody|nothing|so far)|still (no|nothing|waiting)|not the case|untrue|a lie)
    (clearly|obviously|evidently|apparently) ~2 (that|this|it|your word|your promise|the promise|nobody|no one|i) ~2 (was|is|means|meant|did|does|are|am|were|cares|has|had) ~1 (not|never|nothing|untrue|no|worthless|a lie|empty|too much|beneath|unimportant) ~2
    (assured|promised|told|said|guaranteed) ~5 (would|will) ~4 by now
    (still|waiting|yet to|not had|not received|without) ~~10 (you|your ~1) promised
    (your|the) ~1 (deadline|promise*|date) ~3 (come and gone|came and went) ~2 (without|with no|and (still|no|not)|yet) ~3
    (is|was) it [<very>] (that|so|too) (hard|difficult|much) ~3 (to|for)
    how (long|hard|difficult|much) (does|can|is|could|would) it (take|be|really take|possibly take) to ~5
    (word|promise|promises|commitment) ~1 (means|mean|meant|is|are) ~1 (nothing|little|worthless|worth nothing|worth little|empty)
    a [~1] (simple|short|quick|brief|one line|two line|polite|single) (no|yes|reply|email|line|word|note|message|call|answer|acknowledgement|thank you) ~2 would ~4 (enough|done|suffice|sufficed|do|nice|polite|courteous|kind|hurt|appreciated|good|expect*)
    (would|might) have been ~1 (nice|polite|courteous|good|decent|considerate|kind|helpful|fair|professional|respectful|common courtesy) (to (be|hear|know|get|have|receive|let|tell|at least)|if you|of you|if someone|if somebody)
    (owe|owes) me ~2 (explanation|reply|answer|apology|response|call|email)
    more than (patient|fair|reasonable|understanding)
    (impression|belief|thought|understood|hoped|assumed|believed) ~2 (that|your|you) ~4 (valued|cared|respected|stood for|kept|was serious|were serious|was professional|prided|pride)
    (ghosting|ignoring|stringing along|leading on|stalling) (candidates|applicants|people|me|job seekers) ~5
    made up your mind (before|long before|already|the moment)
    i [must say i|have to say i|] (find|found) it ~2 (strange|odd|sad|curious|telling|hard to believe|hard to understand|puzzling|surprising|remarkable|astonishing|troubling|difficult to understand|baffling|regrettable|incredible|unbelievable) (that|how|to|when)
    silence is ~3 (what|all|not|the|a poor|your)
    (all|what) i (get|got|have got|receive|received|hear) (is|was|from you is|in return is) ~1 silence
    (the|those|your|some of the) (questions|question|interview|interviewer|interviewers|test|task|process|panel|room|schedule) [~4] (were|was|felt|seemed) [<very>|a bit|a little] (unfair|irrelevant|rude|inappropriate|unprofessional|pointless|silly|hostile|unprepared|dismissive|aggressive|bored|uninterested|arrogant|disrespectful|condescending|intrusive|impolite|stupid|absurd|chaotic|disorganised|disorganized|a mess|sloppy|a joke|a farce|poor|insulting)
    your ~2 (had|has|did|was|were|have|does|could) not ~1 (even|bother*|read|prepared|look*|listen*|know|knew|introduce*|smile*|greet*|ready|there|turn up|show up|be bothered) ~3
    (forgotten|forgot) (about me|me|my application|all about|that i exist) ~2
    (not|hardly) ~1 (right|fair|ok|okay|acceptable|good enough|professional|normal) ~1 (that you|that your|to (keep|leave|make|treat|ignore|let)|of you|for a company|of your) ~4
    (i|you) ~2 not ~1 (understand|see|know|fathom|grasp|get) why (this|it|you|your|nobody|no one|the) ~1 (is|are|has|have|did|takes|can not|could not|can|would|should) ~5
    (waiting|wait|silence|delay|limbo) ~2 (is|was|has been) ~2 (disrespectful|rude|unacceptable|unprofessional|too long|unfair|intolerable|not on|ridiculous|getting|becoming|frustrating|tiresome)
    (do|did) not appreciate (being|the way|how|your|it when|that)
    (despite|in spite of|contrary to|notwithstanding) (your|the) (promise|promises|word|assurance|assurances|commitment|claim|deadline)
    (despite|in spite of|after) (my|all my|several|repeated|numerous|two|three|multiple|having|many|four|five|countless) ~3 (email|emails|message|messages|calls|attempts|letters|mails|reminders|voicemails|notes|follow ups|written|called|enquiries|inquiries) ~~14 (not|no|nothing|never|silence|ignored|nobody|without|unanswered|still)
    you (said|told me|assured me|claimed|swore|stated|guaranteed|indicated|led me to believe|gave me your word|agreed|wrote|made it sound) ~~16 (but (there|it is|it has|it 's|that was|nothing|no one|nobody|i have|i am|so far|here)|yet|and yet|and (never|still|i have not|i have heard nothing|you have not|you did not|nobody|no one|it has been)|instead|however|, and still) ~~10 (not|nothing|never|no|silence|nobody|still|none|zero|waiting|passed)
    you [~1] (have|did|do|could|would|can|are|were) [~2] (not|never) [~2] (even|bother*|answer*|repl*|respond*|respect*|car* about|car* to|keep|kept|honou*r|take the time|taken the time|have the courtesy|had the courtesy|had the decency|have the decency|let me know|return*|get back|got back|gotten back|contact*|acknowledg*|inform*|tell|told|give|given|called|call|written|write|follow* through|come back|follow up|look at|read|bothered|listen*|look up|introduce|offer me|seem to)
    you (failed|neglected|forgot|refused|omitted|chose|did not bother|could not be bothered|have failed|have neglected|have forgotten|have refused|decided|seem to have forgotten|must have forgotten|have clearly forgotten) [~1] (to (reply|respond|answer|call|let|inform|tell|get|write|contact|keep|follow|ignore|return|mention|send|give|show|acknowledge|update|warn|prepare|turn|read)|about me|me|not to|my)
    you (ignored|have ignored|are ignoring|have been ignoring|keep ignoring|were ignoring) (me|my|our|all|every|them|it|both|this|the (email|emails|message|messages|letter|letters))
    you (kept me waiting|have kept me|left me (hanging|waiting|in the|with no|without|sitting|standing|out|guessing)|have left me (hanging|waiting|in the|with no|without|guessing)|let me down|have let me down|wasted|have wasted|misled|have misled|strung|have strung|lied|cut me|interrupted me|talked over|rushed|hurried|dismissed|made me (wait|feel|travel)|were (late|rude|unprepared|distracted|on your phone|not listening|looking at)|showed up late|turned up late|arrived late|started late|cancelled on me|ghosted|have ghosted|stood me up|put me off|have put me off|gave me the wrong|had not (read|looked|prepared|even)|mixed up|kept (looking|checking|interrupting))
    (you|they|nobody|no one|he|she) ~1 (ghosted|ghosting) me
    (i|me|we|am|to be|of being|about being|applicants|candidates|feel|feeling|being) ~3 (ignored|ghosted|strung along|left (hanging|waiting|in the dark|in limbo|out)|kept (waiting|hanging|in the dark)|forgotten|led on|misled|fobbed off|brushed off|mistreated|disrespected|let down|messed about|messed around|taken for granted|rather let down|treated ~3 (badly|poorly|like|this way|unfairly|rudely)|insulted|neglected|passed over|kept guessing|jerked around|stonewalled|deceived|cheated)
    (treat|treats|treated|treating) (me|people|candidates|applicants|your ~1 candidates|somebody|someone|others|job seekers) ~2 (like|this way|so|badly|poorly|as|with such|that way|unfairly|with disrespect|with contempt|with so little)
    i (am|was|have been|remain|must say i am|feel|felt|must admit i am) [<very>|a little|a bit|somewhat|deeply|more than a little|rather|increasingly|not a little] (disappointed|frustrated|annoyed|upset|surprised|dismayed|offended|hurt|angry|let down|puzzled|shocked|appalled|irritated|disheartened|insulted|disillusioned|taken aback|baffled|astonished|displeased|unhappy|bothered|amazed|concerned|confused) ~5 (not|silence|nobody|no one|lack|without|nothing|delay|delays|ignored|never|treatment|treated|wait|way|by how|how long|long|slow|slowly|late|your|you|the process|that you|company)
    (it|this|that|which|what|your ~3|silence|behaviour|behavior) (is|was|seems|feels|strikes me as|has been|looks|would be|i find) [<very>|a little|a bit|somewhat|simply|rather|frankly|downright|quite] ({_BAD}) (.|!|that (you|your|i|nobody|no one|it took|candidates|applicants|people|after)|to (leave|keep|make|treat|ignore|be|have|wait|hear|not)|of you|for|how (you|long|this|i|your)|when (you|i|nobody)|and (i|you|not)|but (i|you)|behaviour|behavior|given|considering)
    i (find|found|consider|call) (it|this|that|your ~3|the ~3) [<very>|a little|a bit|somewhat|simply|rather|frankly] ({_BAD})
    how ({_BAD})
    your (silence|long silence|lack of (response|reply|communication|feedback|courtesy|respect|news|professionalism|answer|interest|an answer|a reply|a response)|failure to|delay|delays|slowness|behaviour|behavior|conduct|indifference|disorganisation|disorganization|broken promise*|rudeness|inability|unwillingness|carelessness|tardiness|neglect|treatment|slow (process|response|reply)|negligence|poor (communication|organisation|organization|planning))
    (nobody|no one|no - one|none of you|not one of you|not a single person|not one person|your (team|company|office|department|colleague|colleagues|receptionist|recruiter|hr|hr department|people|staff|assistant|secretary)) ~2 (bothered|cared|has bothered|had the (courtesy|decency)|has had the (courtesy|decency)|thought to|has the (courtesy|decency)|could be bothered|has replied|has answered|replied|answered|has called|told me|has told|contacted me|has contacted|got back|has got back|returned|took the trouble|has taken the trouble|has responded|responded|has written|informed me|seems to (care|know)|knew|was expecting|showed up|turned up|greeted|welcomed|offered me|keeps|never|did not|has not|have not|ignored|lost|forgot|failed|kept)
    (still|again|once again|yet) [~2] (no (word|answer|reply|response|call|sign|news)|nothing|silence|waiting|not a word|have not (heard|received)|heard nothing|without) ~3 (from you|from your|after|despite|!|since you|even though|although|though you|in spite)
    (not a (word|single word|single reply|peep|line)|radio silence|complete silence|total silence|deafening silence|zero (communication|response|feedback)|nothing but silence|stony silence|utter silence)
    (weeks|days|month|months|fortnight) [~3] (and|with|without|later ,|later and|of) ~3 (nothing|not a|no (word|answer|reply|response|call|courtesy)|not one|silence|nobody|a single|ignored|so much as)
    (no way|not the way|hardly the way|shabby way|poor way|strange way|funny way|terrible way|awful way|odd way) ~2 (to treat|to run|to deal|to behave|to do business|of treating|of showing|to handle)
    (ashamed|shame) ~3 (you|your|yourself|yourselves|of your)
    (keeping|keep|keeps|leave|leaving|leaves) (applicants|candidates|people|me|us|everyone|somebody|someone) ~2 (in the dark|waiting|hanging|guessing|in limbo|in suspense)
    you spent ~4 (on your phone|looking at|staring|typing|talking about yourself|checking)
    (rather|quite|a bit|deeply|badly|really|so|very|a little) let down
    (could not|can not) be bothered
    (minutes|time|hour|seconds) you could spare
    did you not ?
    thank you for nothing
    thanks for nothing
    (form|template|automated|standard|copy and paste|generic) (email|letter|rejection|reply) ~2 (after|for|from|is)
    not one word
    (everyone|everybody) ~2 (calendar|clock|idea) ~1 (is|seems) different
    (i|we) ~2 (expected|deserve|hoped for|thought|would have expected|would have thought|had expected|expect|imagined) ~2 (better|more|a little more|some courtesy|more courtesy|more respect|more professionalism|basic courtesy|common courtesy|a reply at least|an answer at least|at least)
    (at least|the least you|the very least) ~4 (could|courtesy|have|tell|told|let me|owe|reply|answer|expect|deserve|call|respond|do)
    (basic|common|simple|minimum|ordinary) (courtesy|decency|politeness|manners|respect|professionalism)
    (waste|wasted|wasting|waste of) ~2 (my|our|everyone 's|of time|afternoon|morning|day|journey|trip)
    (the|your) (interview|process|whole process|hiring process|meeting|day|selection|procedure|recruitment|call|panel|application process|assessment|recruitment process|whole thing|whole day|test|experience|round|organisation|organization) (was|is|has been|felt|seemed|started|began|ran|could have been|should have been|had been|did) ~4 (disorganised|disorganized|chaotic|badly|poorly|unprofessional|messy|a mess|a shambles|shambolic|unfair|confusing|rushed|far too|too long|too short|late|sloppy|painful|a joke|frustrating|ridiculous|disappointing|terrible|awful|strange|unstructured|slow|dragged|a waste|better organi*|better run|amateur*|hostile|unpleasant|not (well|fair|what)|careless|impersonal)
    (your|the) (questions|question|interviewer|interviewers|colleague|colleagues|panel|receptionist|assistant|manager|recruiter) ~1 (were|was) [<very>|a bit|rather|quite|not|often|clearly] (unfair|irrelevant|rude|inappropriate|unprofessional|pointless|silly|hostile|unprepared|dismissive|cold|late|aggressive|bored|distracted|unclear|confusing|uninterested|arrogant|disrespectful|prepared|condescending|intrusive|unfriendly|impolite|stupid|absurd|badly|poorly)
    kept (me|us) waiting
    (i|we) (had|was|were|have) [~1] (to wait|kept waiting|left waiting|been waiting|been kept waiting|been left|waited) ~4 (minutes|hour|hours|weeks|days|month|months|half|long|forever|reception|lobby|dark|hanging|patiently|too)
    you should [~1] have ~2 (told|informed|called|replied|answered|written|warned|prepared|given|sent|let|contacted|been|had|said|done|asked|known)
    you (could|might) [~1] have ~2 (told|informed|called|replied|answered|written|warned|at least|let me|had the|been)
    (how|why) (could|can|is it|do|did|have|has|would|does) [that] (you|nobody|no one|your|it|there) ~4 (not|so long|ignore|treat|nobody|hard|never|forget|take|been no|refuse|keep)
    (what|why) is taking (you|so|this)
    (taking|taken|take|takes) [you|your company|the company] (far too|too|so|way too|forever|ages|much longer|an age|an eternity)
    (clearly|obviously|apparently|evidently) [~3] (you|your (company|team|firm)) ~6 (not|no|busy|forgotten|ignore|priority|care|little|more important|nothing|do)
    (you|your company|your team|your firm) (clearly|obviously|apparently|evidently) ~3 (not|no|forgot*|ignor*|little|have better|have more|do|does|never)
    (do|does|did|has|have) not ~2 (value|respect|care about|appreciate|treat) ~4 (candidates|applicants|people|my time|other people|me|others|time|your candidates)
    (shame on|blame) (you|your)
    (it|this) is (your|the company 's|your company 's) (fault|mistake|responsibility)
    your fault
    (the|this) (date|deadline|day) ~2 you ~3 (missed|ignored|forgot|broke)
    (i|we) (have|am) ~1 (tired of (being|waiting|this|your|hearing|excuses|chasing)|sick of (being|waiting|this|your|hearing|excuses|chasing)|sick and tired|fed up|weary of (being|waiting|this|your|chasing)|losing patience|running out of patience|had enough)
    (fed up|sick and tired|lost patience|losing patience)
    (left|leaving|keep|kept|keeping|leave) me (hanging|in the dark|in limbo|dangling|guessing|in suspense|on tenterhooks|high and dry)
    (not|hardly|scarcely) ~2 (way|how) [to|you|a company|one] ~2 (treat|run|conduct|deal|behave|company|handle)
    (says|tells|speaks|said|told me|shows) ~3 (a lot|much|volumes|everything|all i need) ~3 about (your|how you|the way)
    (so much|that is it) for (your|the) ~2 (word|promise|promised|deadline|commitment)
    (third|fourth|fifth|sixth|umpteenth|second) (time|email|message|note|letter|reminder) [~3] (i|you) ~4 (asked|ask|writing|wrote|written|have had|without|promised|cancelled|delayed|moved|postponed|changed|put)
    you (keep|kept|have kept|continue|are always|always) ~1 (postpon*|delay*|chang*|mov*|ignor*|promis*|putting|pushing|stalling|shifting|making me|cancel*)
    (you|your company|your team|they) (moved|changed|postponed|cancelled|canceled|rescheduled|shifted|delayed) ~6 (again|twice|three times|without|last minute|at short notice|for the)
"""

# Reproaches told by several words together, whichever comes first.
_REPROACH = Wording(
    """
    (hoped|thought|expected|imagined|assumed) ~2 (a|an|any|your) ~1 (school|hospital|firm|company|house|charity|trust|church|council|place|business|library|university|employer|people) ~1 (would|could|might|like yours|of) ~6 (better|example|answer|know|manners|more|kinder|courtesy|standards|care|treat)
    (without|not) ~1 a (word|line|call|thought|whisper) to (me|us|anyone|the (candidates|applicants|others)) ~2
    (find out|found out|learn|learned|learnt|discover*|hear|heard|read|see) ~2 (from|on|through|via) (your|the|a) ~1 (website|internet|advert|advertisement|grapevine|friend|newspaper|receptionist|linkedin|facebook|noticeboard|someone else) ~~6 (gone|filled|taken|closed|withdrawn|given|cancelled|chosen|someone|that) ~3 &! (vacancy was|read about)
    (no wonder|small wonder|now i (see|know|understand) why) ~3 (people|everyone|they|you|staff|nobody|your|so many) ~4 &! (love|like|stay|happy|smile)
    (my|our) (time|effort|work|trouble|application|visit) ~1 (is|was|means|meant|counts|counted) ~3 (nothing|no value|no consequence|worthless|little|of no|not worth) ~3
    (never|not) ~1 (so much as|even|once) (thanked|thank|acknowledged|acknowledge|apologised|apologise|asked|ask|said|say|offered|offer|looked|look|replied|reply|greeted|explained|explain) ~3 & you
    (asked|ask) (a|one|two|three) ~1 (simple|straight|plain|polite|civil|easy|clear) (question|questions) ~2 (and|but) ~1 (got|had|received|have had|have) (no|nothing|not) ~3
    (promise|promises|promised call|word|assurance|assurances|undertaking) ~5 (worthless|empty|hollow|broken|forgotten|nothing|proved|came to nothing|not (kept|honoured)|a lie|hot air) ~2 & (you|your) &! (pie)
    not (call|consider|think|find) (that|this|it) ~2 (professional|polite|fair|right|good manners|decent|courteous|acceptable|reasonable|considerate|respectful|kind|proper) ~2
    you (said|told me|promised|assured me) ~8 (i would|you would|i will|you will|it would) ~6 (hear|know|be told|have|call|ring|write|decide|get back|be in touch) ~6 (and|but|yet) ~2 (still|nothing|not|no|nobody|never) ~3
    (not|never|hardly) ~2 [been] (straight|honest|fair|open|frank|truthful|candid|upfront|up front|square) (with|to|about) (me|us|it|this) ~1 & (you|your ~2|i feel) &! (could not have|more)
    (treatment|conduct|behaviour|behavior|delay|wait|attitude|silence|handling|manner|tone|approach) ~3 (unacceptable|intolerable|inexcusable|unforgivable|deplorable|regrettable|disgraceful|appalling|poor|shoddy|shabby|unprofessional|disrespectful|insulting|rude|unfair) ~2
    your ~3 (gave|sent|told|told me|booked|put|lost|mislaid|forgot|muddled|mixed|failed) ~2 [me] (the wrong|wrong|nothing|my|a different|no) ~4 & (apolog*|wrong|lost|again|twice|never|not|sorry) &! (laugh*|joke*|biscuit)
    (candidates|applicants|people|i|we) ~1 (deserve|deserved|are owed|are entitled|have a right|ought) to (be told|know|hear|be treated|be answered|an answer|a reply|better|some|more) ~4 &! (patients|readers|children)
    (had|have|sat on|sitting on|holding|held) my (application|cv|file|papers|letter|portfolio|form|forms) ~~8 (and|but) ~2 (nothing|not|never|no one|nobody|done nothing|still) ~3
    (conclude|assume|suppose|infer|gather|take it|see) [only] [that] you (have no|do not|are not|could not|never|lost|forgot|did not) ~5 &! (have not (decided|finished)|busy)
    you (could|might|should) have (spared|saved|told|warned|asked|rung|said|mentioned|checked|let|offered|read|looked|prepared|thought|had the) ~4 (me|the|that|us|my|someone|ahead|before) ~3 &! (easier|worse|harder|test|laugh*|gone home|kept)
    (nobody|no one) ~1 (answers|picks up|replies|responds|returns|reads|cares|listens|bothers|knows|took|takes|thought|had|seems|could) ~5 (phone|calls|emails|messages|your (place|end|office|side|company|school)|coat|interest|trouble|read|anything|for me) ~3 &! (my|our)
    (made|make|passed|dropped) (a|some|several|that) ~1 (remark|remarks|comment|comments|joke|jokes|crack|hint|quip) ~6 (about my|about me|at my expense|in poor taste|offen*|won 't repeat|not repeat|uncalled) ~3
    (advert|advertisement|ad|brief|website|invitation|letter|job description|agency) (said|says|promised|stated|mentioned) ~5 (and|but|yet) (you|it|the|i|then|in|no) ~6 (another|not|different|otherwise|opposite|never|nothing|nobody)
    (beyond|past) me (how|why|that) ~6
    (deserved|deserve|deserves|merited|worth) ~2 (better|more|a reply|an answer|a call) ~2 than ~4 & (application|i|we|candidates|people|my|effort|time) &! (i deserve (this|the))
    (friday|monday|tuesday|wednesday|thursday|weekend|week|date|day|deadline|month) (came and went|came and passed|comes and goes|has come and gone|went by|slipped by|passed) (.|,|and|without|with no) ~4 &! (you (know|may))
    (people|man|woman|person|company|firm|house) of (your|its|his|her|their) word ~2 &! (are a|is a)
    (clear|obvious|plain|evident|apparent) ~3 (from the (start|outset|beginning|off|first)|that|to me) ~2 (you|your|mind|nobody|decision|it was) ~3 (made|decided|no|not|already|never|wanted|had|settled|wasting) ~2 &! (love|care)
    (cruel|unkind|heartless|unfeeling|thoughtless|inhuman|unfair|unjust|wrong|bad|poor|low|mean|shabby|hard|long time) ~1 (to|of|way to) ~2 (be kept|keep|leave|treat|make|ignore|string|let|lead|have|kept) ~4 (in|me|someone|somebody|people|applicants|a|hanging|wondering|waiting|us|candidates|one|suspense) ~3
    (kept|left) (in suspense|in limbo|in the dark|wondering|guessing|dangling|hanging|high and dry|on tenterhooks|out in the cold) ~4 &! (happily|by the book|story|film|ending)
    what am i to (make|think|conclude|do|tell) ~4 (silence|that|this|it|of you|now) ~2 &! (wear)
    (was|were) not ~2 offered (so much as|a|an|any|one|even) ~5 &! (job|post)
    (spoke|talked|speak|talk|treated|looked at) ~1 [to me|me|down] (as though|as if|like) i (was|were) ~4
    (leave|leaving|left|keep|keeping|kept) (someone|somebody|people|a person|applicants|candidates|a man|a woman|me|us|one) ~1 (wondering|waiting|guessing|hanging|hoping|dangling|standing|in) ~3
    (only one|the one) ~4 (had read|who read|had prepared|bothered to|on time|came prepared) ~4 & (i|seems|it) &! (in my (class|team))
    (deadline|date|timetable|timescale|schedule) ~4 (you|your|yourselves|its own|their own) ~6 (passed|gone|slipped|expired|missed|ago|keep|kept|stick) ~3 & (yourselves|own|promised|nine|ten|weeks|not|can not|long)
    (now|already|nearly|over) ~2 (weeks|days|months|fortnight|month|week) since (i was told|you (said|promised|told)|i was promised) ~5
    (interview|interviews|tests|test|forms|calls|emails|letters|messages|visits|rounds) ~~10 (and|but|yet) (no|not one|nothing|not so much|still no|still nothing|silence) ~2
    you (let|made|had|have) me (prepare|travel|sit|do|redo|come|take|pay|rearrange|cancel|stand|jump|explain|repeat) ~~14 (cancel*|then|twice|only to|for nothing|again|while|and (never|not|no))
    would (have|not have) (taken|cost|hurt|killed|been) ~1 (you|no|nothing|two|a|one|much|little|anyone) ~4 (minute|minutes|moment|effort|trouble|second|seconds|to reply|to write|to ring|to call|to say|to tell|to answer|line|call)
    (told|promised|assured) ~2 i would be (rung|called|phoned|told|contacted|informed|written to|emailed|kept|seen|met) ~3 &! (if)
    (been|was|were) told ~8 , not ~3 &! (to worry|to rush)
    (short|curt|cold|offhand|abrupt|snappy|rude|sharp|dismissive|frosty|impatient|condescending|patronising|patronizing|snooty) (with|to|towards) me ~2 &! (never|not)
    you ~2 (gone|went|fallen|fell) [very|rather|awfully|terribly|all|strangely|oddly|suddenly] (quiet|silent|dead) ~3 &! (when|while|for a moment)
    (felt like|was|were|seemed|felt|more like) ~2 (formality|box ticking|tick box|interrogation|charade|ambush|foregone conclusion|going through the motions|waste of|third degree|show trial|lottery|stitch up|cattle market|conveyor belt) ~3 &! (not)
    (done|did|do) ~2 homework & (you|panel|your|nobody|they) & (not|no|never|nobody)
    (disappointing|disappointed|sad|saddened|disheartening|dispiriting|galling|upsetting|hurtful|frustrating|wearing|demoralising|demoralizing) ~1 (to|by|that) ~1 (be left|be ignored|hear nothing|have heard nothing|have had|wait|be kept|be told|be forgotten|no|nobody|not) ~5 &! (not (join*|to join|to see|to be chosen|chosen))
    (if|so) this is (how|the way) ~8
    (fobbed|fob|palmed|put|brushed|shunted|passed) ~1 (off|from pillor|from one|around|from pillar) ~4 & (i|me|been|was) & (times|four|three|twice|again|by|each time|every time)
    you ~1 not (ask|asked|look|looked|read|offer|offered|introduce|explain|mention|let|give|tell|answer|reply|ring|call|turn|listen|bother|seem|have the) ~1 (me|a single|my|at me|interested|ready|at my|up|one|anything|even|to me) ~4 &! (mind|laugh|once|off|rush|stop)
    (sit|sat|wait|waited|listen|listened) ~3 (through|while|to) ~3 (minutes|hour|half|you|him|her) ~3 (you|talk*|discuss*|chat*|argu*|eat*|phone*) ~3 &! (storm|happily|gladly|could have)
    (mr|mrs|ms|dr|professor|your ~1|colleague|panel|interviewer|chairman|chair) ~2 (kept|spent|sat|was busy) ~4 (yawn*|interrupt*|phone|texting|scrolling|doodling|watch|clock|email*|laptop|eating|whisper*|sighing|snoring|asleep|humming|tapping)
    (i|we) (was|felt|were|am|feel) ~3 (messed about|messed around|mucked about|hurt|insulted|belittled|humiliated|patronised|patronized|talked down to|dismissed|unwelcome|unwanted|invisible|used|strung along|led on|led up the garden path) ~3 &! (not|never|far from)
    (worries|bothers|troubles|puzzles|surprises|disappoints|saddens|alarms|concerns) me [that|how] ~4 & (firm|company|you|school|your|nobody|not|no) &! (dog|boiler)
    (questions|room|rooms|papers|arrangements|directions|instructions) ~1 (was|were) ~2 (muddled|freezing|confus*|wrong|chaotic|pointless|repetitive|irrelevant|intrusive|silly|careless*|dirty|filthy|noisy) ~~6 (nobody|no one|not|and|you) ~3 &! (welcome|warm|laugh*)
    (i felt|i feel|i felt myself|made me feel|made to feel|treated|left feeling|feeling) ~1 like (an afterthought|a nuisance|a number|furniture|an idiot|a fool|a beggar|a spare part|second best|a stopgap|an intruder|a criminal|a child|a piece of|a parcel|a stranger|nobody|a time waster|a box)
    (weeks|months|month|it|that|this|which|silence|wait|way|delay|form letter|date) ~4 (is|was|'s) [<very>|simply|frankly] (an|a|no) ~1 (insult|disgrace|outrage|scandal|farce|cheek|liberty|way to|slap in the face|kick in the teeth|sham|fiasco|debacle|disappointment|let down|pity|poor show|mockery)
    (are|is) (you|it|your ~2) always (this|so|like|as) ~3 &! (sunny|busy|kind|windy|warm|quiet|lively)
    (website|advert|brochure|leaflet|leaflets|values|slogan|motto|mission statement|posters|charter|billboard) ~4 (say*|claim*|speak*|talk*|boast*|promise*|is all about|preach*) ~~8 (yet to|but|nothing|not|little|hollow|never|no sign|hard to) ~3
    (hard|difficult|not easy|impossible|tough) ~2 to (take|believe|trust|respect|think well of|work for|be patient with) ~6 & (firm|company|school|seriously|you|your|people who|anyone who|employer|house) &! (hear|me)
    (forgotten|forgot|forgetting) ~1 [that] (i exist|about me|me|my name|my file|i was coming|all about) ~1
    (not|hardly|scarcely|never|less than|far from) ~4 (impressed|thrilled|amused|delighted|overjoyed|happy|pleased|flattered|charmed) (by|with|at|about) (how|your|the way|that|being|this) ~3
    (nobody|no one|someone|not one of you|none of you|somebody) ~1 (had|have|has|did|could|thought|seemed|bothered|cared|saw fit) ~2 (tell|told|warn*|inform*|let|expect*|offer*|bother*|prepared|greet*|met|meet|welcome*|say|answer*) ~2 (me|receptionist|reception|i was|that i|us|so much) ~2 &! (before|story|laugh)
    (no business|no right|no need) (asking|ask|to ask|saying|to say|prying|commenting|reading|to comment) ~3 & (you|me|which|things|panel)
    (drove|travelled|traveled|came|flew|paid|waited|walked|cycled|got up) ~6 (to be told|only to|just to be|for nothing|to find (that|you|nobody|the)|by the phone|for a call|for the call|all (day|friday|monday|week)) & i &! (kind|worth|lovely|and yet)
    (one 's|your|their|a|his|her|the) word & (fashion|rare|lost art|keeping|keep|kept|good for|worth|bond) & (you|it seems|apparently|nowadays|these days|used to|not|no longer|some) &! (my|press|for word)
    ^ so much for ~8
    (never|not) ~1 [once] (looked up|look up|lifted (his|her|their|your) eyes|smiled|introduced|listened|shook|asked me|made eye contact|met my eye|said goodbye|stood up) & (you|he|she|they|chap|man|woman|panel|end of the table|interviewer|chair|manager|who)
    you (spoke|talked|went on|droned|boasted|told me) ~2 about (yourself|yourselves|your own|your golf|your holiday|your boat|nothing but) ~3
    (doubt|not think|not believe|unlikely|clear that|obvious that|plain that|seems|as if|suspect) ~2 (you|anyone|anybody|nobody|no one|your ~2|they) ~2 [even|ever|actually] (open*|read|glanced|listened|remember*|care*|look*|notice*|bother*|want*|mean*|intend*) ~4 & (my|me|to)  &! (hope|would|if|i)
    (starting|beginning|begin|start|inclined) to (think|wonder|feel|suspect|believe|doubt) ~3 (you|your|nobody|anyone|whether|if|that) ~8 &! (fit|maps|i (would|could))
    you ~1 (lost|mislaid|mixed up|muddled|misspelt|misspelled|mispronounced|forgot|confused) my ~4
    (which|that|this) you (could|might|should) have (told|said|mentioned|done|let|known|warned)
    (post|job|role|place) ~1 (went|gone|given) to (someone|somebody|an|a|the) ~2 (inside|internal|nephew|friend|cousin|in house) ~3
    (is|was) (it|that) too much (to ask|to expect|to hope) ~3
    (i|we) (have|had) (had|heard|received|seen|got) nothing ~2 (but|save|except) ~2 (silence|excuses|automatic|automated|form|a form|promises|delays) ~3
    what (kind|sort) of (company|firm|school|people|place|outfit|organisation|employer|house) ~5 &! (would|are you looking|suits)
    (gave|given|had) me your (word|promise|assurance|hand on it) ~4
    you ~1 (shook|shake) (my hand|hands|on it) ~4 && (said|told|word|means|promised|but|yet|still|nothing)
    (you|your ~2|they|someone ~3|somebody ~3) (were|was|are) (supposed|meant|due|going|to have) ~1 to ~1 (ring|call|phone|write|be in touch|let me|get back|tell|email|answer|decide|send|reply|meet|be there|see me) &! (if|thursday at|next)
    you ~1 (said|told me|promised|assured me) && ((it is|that is|it 's|today is) now|(it|that) (has been|is|was|'s been) ~1 (two|three|four|five|six|seven|eight|ten|weeks|months|a month|a week|a fortnight|nearly|over|ages|long)|that was ~3 (ago|back|weeks|months)|here we are|here i am|come and gone|comes and goes|come and go|still (nothing|no|waiting)|yet (nothing|no)|and nothing|but nothing|not a (word|peep|whisper|thing|sausage)|silence|tumbleweed|crickets|so much for) &! (hope|understand|no rush|i know|appreciate|perhaps)
    (not|without) [even] (an acknowledgement|a thank you|so much as|as much as|the courtesy|a line|a reply|a call|the decency|a goodbye|a by your leave|an apology|an explanation) ~5
    (too|so|that|awfully|terribly) (busy|grand|important|high up|popular|proud|mighty) ~1 (to|for|that) ~8 & (you|it must be|how|must be) &! (i am|i was|i know you|kind|spare|hope)
    it must be ~1 (wonderful|nice|lovely|grand|great|marvellous) ~4 (busy|to be|being|having) ~8
    (silence|quiet|nothing|radio silence|tumbleweed|crickets|dead air|a wall) & (speaks|volumes|deafening|from you|your side|your end|all i|so far all|met with|loud|weeks|rewarded|wall of|thanks i get|for my trouble)
    (i am|i was|i feel|i felt|left me|have left me|feeling|feel|it stings|it galls|it rankles) ~4 (put out|miffed|peeved|irked|narked|cheesed off|browned off|hacked off|cross|sore|aggrieved|indignant|wounded|stung|nettled|galled|disheartened|crestfallen|let down|hard done by|snubbed|slighted|slight) &! (not|put out (the|my|a)|patients|never|weather|if|rain)
    (courtesy|manners|decency|politeness|good form|civility|consideration|common sense|good grace|respect|professionalism) & (amiss|cost|costs|lacking|lack|lacked|absent|missing|wanting|nobody|no one|basic|common|little|would have|might have|had the|not have the|shown|show some|expected) &! (i (had|have|try)|my (mother|father|grandmother)|taught|learned|kept)
    (poor|bad|shabby|shoddy|cheap|rotten|sad|strange|funny|odd) (form|show|manners|business|treatment|state of affairs|do|look|advert*) & (it is|it 's|that is|which is|is|was|rather|i call|to leave|to keep|people|applicants|candidates)
    (shoddy|shabby|shambolic|amateurish|slapdash|sloppy|appalling|woeful|disgraceful|lamentable|atrocious|dismal|clumsy|cack handed|half baked|disorganised|disorganized|discourteous|high handed|cavalier) & (process|handled|handling|way|treat*|interview|arrangement*|organis*|organiz*|communication|conduct|your ~2|how you) &! (my|i)
    (leave*|left) ~3 to be desired
    (dropped|drop|drops) the ball
    (you|your (office|panel|team|company|colleague*|people|interviewer*|manager*|side|end|director|secretary|assistant|receptionist|board|hr|hr department) ~1|the (panel|interviewer*|chair|manager|receptionist|man from hr|woman from hr)|one of (you|your ~1)|half the panel|mr _|mrs _|ms _|dr _) ~5 (late|unprepared|on (his|her|their|your) phone|yawn*|texting|asleep|dozed|dozing|interrupt*|rolled (his|her|their|your) eyes|bored|doodl*|eating|scrolling|glued to|answer* emails|checking ~2 (phone|watch|emails)|looking at (your|his|her|their) (phone|watch)|left the room|talking over|talk over|wrong (name|cv|file|candidate|person)|called me (by|the wrong)|half an hour|twenty minutes|forgot*|forgotten|never looked up|had not read|not read|did not (even|bother*|know|look up|seem|turn|ask me)|could not be) ~3 &! (i|my|not (late|once)|kind|sorry|laugh*|joke*|never once|nice|good|worry|worried|if|said|told|asked|mentioned|explained|hope|stayed) ~1
    (without|with) ~2 (looking at|checking|staring at|glued to|playing with|tapping) (your|his|her|their) (phone|watch|screen|laptop|emails) ~3
    (three|four|several|two|five|same) ~3 (times|emails|calls|messages|dates|questions|letters) & (and (still|nothing|not|no)|without|unanswered|twice over|no (answer|reply)|cancelled|ignored|changed|moved|asked me)
    (kept|left|had) me ~1 (sitting|waiting|standing|sit|wait|stand|hanging|kicking my heels|cooling my heels|dangling|guessing|freezing) ~5 &! (ease|until i had|my (father|mother|boss))
    i (sat|waited|stood|was sat|was stood|hung about|cooled my heels|kicked my heels|was parked) ~3 (in|outside|at) (your|the) ~1 (reception|lobby|corridor|hall|hallway|waiting room|car park|rain|cold|door|gate|porch|office) ~1 (for|half|an|over|nearly|#|forty|fifty|twenty|thirty|ninety|two|three) ~4 & (minutes|hour|hours|before|until|nobody|no one|no sign)
    (this|that|it|today) (is|was|makes|would be|'s) ~1 (the|my|our|your) (second|third|fourth|fifth|umpteenth) ~1 (date|time|appointment|slot|postponement|cancellation|change|letter|note|email) ~3 &! (visit|interview with|round)
    (wrong|old) (form|file|address|room|name|job|papers|link) & (sent|had|gave|given|you|your office|handled) & (sums up|typical|how this|from the (beginning|start)|again|twice|rather|second time) ~3
    (sums|summed) up (how|the way|your|this) ~5
    (asking|asked|ask) (a|me|any) ~1 (woman|mother|man|candidate|person|age|if|whether|when|who|about my) ~8 (is not on|not on|not legal|illegal|improper|out of order|out of line|uncalled for|none of your|inappropriate|and you know it|beneath you) ~2
    (uncalled for|out of order|none of your business|below the belt|beneath you|a bit rich|bit much|bad joke|poor sort of|cold comfort|poor welcome|poor reward) & (you|your|was|is|the|that) &! (lift|machine|i)
    did think [that] ~2 (monks|people|professionals|companies|firms|someone|you|christians|doctors|teachers|nurses|schools|grown ups|adults|colleagues|lawyers|a) ~3 (answered|replied|wrote|rang|called|kept|were|would|knew)
    (silences|silence|postponements|delays|excuses) & (your|you) & (plan|life|around|wait*|tired|used to|notice|count*|living) ~2
    (wrote|said|told me) ~8 then ~6 then ~2 (nothing|silence|not) ~3
    (not|hardly|never) ~1 have thought ~2 (much|highly) of me ~3
    (back stairs|tradesman 's entrance|paper cup|back door|kitchen door|servants|cold shoulder) ~2 & (got|given|i|me|while) &! (worked|key)
    (day off|days off|train fare|unpaid leave|a day 's pay|a day 's wages|fare|petrol|babysitter|all that way|# miles|hundred miles) && (for (this|nothing|ten minutes|what|that .)|what i get|only to|wasted|to be told|and (you|nobody|then))
    (this|that|here) is (what|how|the thanks) ~3 (get|got|treat|thanks|comes to|repaid|rewarded)
    (vanish|vanishing|disappear|disappearing|swallowed|fall|falling|fell|sink|sinking|sunk|shouting|talking|writing) ~1 (into|in|down) ~3 (thin air|void|hole|ether|drain|abyss|well|ground|wall|cracks|drawer)
    (talk|talking|write|writing|speak|like) to a [brick] wall
    (thought|expected|hoped for|looked for|had expected|believed) ~4 (better|more|kindness|good ones|different|decent ones|above|warmer) & (of you|from you|of your|from your|from a|of a|from people|one of the|you were|your company|house|firm|those who) &! (than you|could|i was)
    (turns|turned) out (not|otherwise|i was wrong|i was mistaken|you are|you were) ~2 &! (fine|well)
    (birds|snails|glaciers|pigeons|tortoises|the tax office|the taxman|the dead|my late|paint|stones) & (quicker|faster|sooner|reply|replied|answer*|write back|more|talkative|chatty)
    (quicker|faster|sooner|better) ~3 than (you lot|your office|your company|your people|you do|you have|you did|you manage*)
    where i come from ~1 , ~8
    is ~1 (it|that|this) ~1 (usual|normal|customary|common|your habit|your policy|your way|standard|how you) ~~10 (to|that|at|you|treat|keep|leave|ignore) ~4 &! (i|helpful)
    (how|is it|what is so|why is it) ~2 (hard|difficult|much) ~2 (can|could|to|is|about|about) ~6 (email|ring|call|write|say|send|answer|reply|pick up|tell|let|yes or no|line|word) ~2 &! (learn|for me|was it)
    (one|a|an) (line|call|email|two word ~1|word|phone call|text|postcard|quick no|message|simple no) & (too much to|not too much|hardly too much|would have|costs|takes|hurt|killed|kill*|difficult|beyond|surely|asking) &! (grateful|glad)
    (way|manner|style) (this|it|things|all this|i) (has been|was|were|have been|is|was being) (handled|done|run|dealt|treated|managed|conducted|organised|organized) ~4 &! (well|kind*|smooth*|beautiful*|thoughtful*|fair*|impress*|lovely|liked)
    (your|the) (calendar|clock|watch|word|friday|deadline|diary|week|fortnight|promises|dates) & (different|elastic|flexible|worth|broken|stopped|slow|longer than|means nothing|seem to|must be|runs|run differently) &! (my|i)
    (still|been) (waiting|sitting|staring|hanging|checking) ~3 (for|by|at|my) ~1 (the|that|your|my|a) ~1 (call|phone|answer|reply|promised|inbox|letterbox|decision|email) & (weeks|month|months|fortnight|ages|days|ever since|you promised|promised|since) &! (no rush|understand|patient*)
    (ignoring|ignored|overlooked|neglected|snubbed|fobbed|fob*|brush*|string*|strung|mess*|messed|jerk*|kept|keep|keeping) ~1 (me|candidates|applicants|people|us) ~2 (about|around|along|off|in the dark|dangling|guessing|for weeks|twice|like this) ~1 &! (i|not|thank|posted|informed|updated)
    (should|ought to|might|could) ~1 have (rung|phoned|been told|been warned|been informed|heard|had (a|an) (answer|reply|call|word)|been (kinder|fairer|clearer|better))  ~4 & (you|someone|somebody|by now|i) &! (i (could|should) have (said|been|asked|told))
    """,
    """
    (hope|hoping|trust) ~8
    (nobody|no one) kept ~4
    (treated|treat) ~1 (like|as) (family|one of|royalty|an equal|a friend|a guest|a king|a queen|an old) ~2
    never once ~1 looked at (the|your|his|her) ~2
    (treated|treat) ~1 (like|as) (family|one of|royalty|an equal|a friend|a guest|a king|a queen|an old) ~2
    moved the piano ~3
    which i know ~2 nothing ~3
    (late|over|long) because (we|i) ~6
    (that|it) is a pity (for|about) (me|us|the) ~3
    (nobody|no one) else ~6
    (you|your|nobody|no one|i|how) ~~12 (biscuit|cake|laugh*|joke*|smile*|worth waiting|worth it|snow|forgiven|i was later|anyway)
    (understand|no rush|apologi*|forgive) ~~8
    sorry (to (trouble|bother|ask|chase)|that i|if i|for) ~~6
    (i|we) (forgot|forgotten|was late|had not read|came late|arrived late) ~4
    ~3 (nice|lovely|good|kind|wonderful|great|pleased) (surprise|of you) ~3
    (by|from|for) (people|others|employers|firms|managers|panels) (who|that) ~8
    (landlady|landlord|postman|neighbour|neighbor|sister|mother|wife|husband) ~2 (swears|says|tells me|insists) ~8
    (deserve|deserves) to be ~3
    (my|our) (last|old|former|current|present|previous) ~1 <boss> ~10
    (patients|customers|guests|pupils|clients|children|tenants|callers|residents|intern|passengers) ~10
    """,
)

_BLAMES_UNLESS = """
    never once ~1 looked at (the|your|his|her) ~2
    (treated|treat) ~1 (like|as) (family|one of|royalty|an equal|a friend|a guest|a king|a queen|an old) ~2
    moved the piano ~3
    which i know ~2 nothing ~3
    you (have been|were|are) ~1 more than (patient|fair|kind|generous) ~3
    (late|over|long) because (we|i) ~6
    (that|it) is a pity (for|about) (me|us|the) ~3
    nobody else has ~6
    (you|your|nobody|no one|i|how) ~~12 (biscuit|cake|laugh*|joke*|smile*|worth waiting|worth it|snow|forgiven|i was later|anyway)
    how could (you|i|anyone|one) not (love|like|laugh|smile|enjoy|admire|want|cry) ~2
    (nobody|no one) [had] told me [that] (seals|geese|gulls|bees|goats|sheep|horses|bread|clay|children|they) ~2
    you (can|could) not ~1 (write|read|see|hear|smell|feel|make|buy|get|teach|learn|find|tell|ask|have|move|swing|miss|help|beat|pay) ~6
    (by|from|for) (people|others|employers|firms|managers|panels) (who|that) ~8
    passed over ~2 (by|three|two|twice|for promotion)
    nothing has come from you
    (landlady|landlord|postman|neighbour|neighbor|sister|mother|wife|husband) ~2 (swears|says|tells me|insists) ~8
    (deserve|deserves) to be (forgotten|ignored) ~2
    nobody kept ~3
    (hope|hoping|trust) ~3 (you|i) ~3 not ~6
    i (hope|wish|know|understand|realise|realize|appreciate|am sure) ~3 (you|your) ~4
    i (kept|have kept|am keeping|was|must have|may have) ~3 you ~3
    (sorry|apologi*|forgive) ~8
    not your (fault|mistake|responsibility)
    (if|whether|in case) ~2 (you|i|it|the) ~5
    (understandabl*|of course|no problem|perfectly fine|perfectly|quite all right|no harm|not at all|no trouble|happens) ~~6
    your (silence|delay) ~3 (no (trouble|problem)|understandable|fine|quite)
    (pleasantly|happily|glad|delighted) ~2 surprised ~6
    surprised (by|at) (how|your) ~2 (kind*|warm*|quick*|open*|friendly|generos*|honest*|much|well) ~6
    (do|please) not (worry|hurry|feel|trouble|bother) ~6
    you (do|need|must|should) not [~1] (need|have|feel|worry) ~6
    you (did|do|have) not ~2 (let me|give) ~2 (stop|off|up|get away|rest) ~3
    (while|when) you ~1 not (listening|looking|there|watching) ~1
    you (did|do) not ~2 (laugh|mind|hesitate|rush|hurry|judge|waste|only|just|skip|pretend|dodge|hide|need|have to|look away|know me|once|let that) ~4
    (told|asked|taught|showed|gave) ~3 why ~8
    (your|the) (delay|delays) (in|of|at|on|with) (the|shipping|delivery|deliveries|payment*|trains) ~4
    (hours|money|food|energy|water|paper) ~1 (waste|wasted) ~3
    (reduce|cut|less|avoid|cutting|reducing|save|saved) ~3 waste ~4
    (moved|changed|shifted) the (piano|chair|table|chairs|furniture|lamp|ladder|car) ~4
    (nobody|no one) could ~8
    at least (once|one|two|three|a|an|the|for|until|in|as|half|twice|some) ~2
    (taken|take|took|taking) so (much|long) (time|trouble|care) (for|with|to) ~2
"""

BLAMES_THE_READER = Check(
    name="blames-the-reader",
    chapter=Chapter.AVOID,
    kinds=KINDS,
    level=WARNING,
    message="Do not reproach them. Give the date as a fact, and ask whether there is any news.",
    find=Weighed(
        Saying.BLAMES, said(Wording(_BLAMES, _BLAMES_UNLESS), _REPROACH, unless=OF_OWN_WORK)
    ),
    flags=follow_ups(
        "You promised to call by the 6th and I have heard nothing.",
        "You said I would hear by Friday, but there has been no word at all.",
        "I am disappointed that nobody has replied.",
        "You have ignored my last two emails.",
        "It is unprofessional to leave candidates waiting like this.",
        "Despite my three messages I have not received an answer.",
        "Your silence is hard to understand.",
        "You could at least have told me.",
        "I was kept waiting for forty minutes.",
        "The interview was badly organised.",
        "Nobody had the courtesy to write back.",
        "I feel left in the dark.",
        "Two weeks and not a single word.",
        "You should have told me that the role was on hold.",
    ),
    passes=follow_ups(
        "You had hoped to decide by the 6th.",
        "I have not heard back yet and would be glad of a word.",
        "When we spoke you expected a decision by last Friday.",
        "I know how busy you are at this time of year.",
        "I hope I have not kept you waiting with my papers.",
        "If you have not decided yet, that is quite all right.",
        "You said that you would write in the second week of March.",
        "I understand that these things take time.",
        "I was pleasantly surprised by how open your team was.",
        "You did not let me stop at the first answer, and I liked that.",
        "I wrote to the panel two weeks ago and have not seen an answer yet.",
        "A reader once told you “nobody has replied to me”, and you built the whole service round that.",
    ),
)

_PARTY = (
    "(my|our|his|her|their) [~2] (<boss>|job|workplace|place|team|colleagues|co workers|department|owners|ceo|chief)"
    "|my (current|former|old|last|previous|ex|present|existing|past) [~1] (<boss>|job|one|role|place|outfit|lot)"
    "|(the|that|this) (last|previous|old|former|current) ~1 (<boss>|person|guy|incumbent|candidate|manager)"
    "|(the|those|these|your|some of the|some|most|all|many|most of the) [~1] (other|others) [~1] (<candidates>|<candidate>|ones|people|applicants) [~4]"
    "|the (<candidates>|<candidate>|man|woman|guy|person|applicant) [i|who|before|that|in|sitting|waiting|after|you] ~6"
    "|(the|my) (people|management|leadership|owners|bosses|managers|team|colleagues|staff) (there|here|at|where i|i work*|around me|above me|in my|i am)"
    "|(everyone|everybody|people|half the team|half my team) (there|here|at my|in my)"
    "|(the|my) (place|firm|company|school|hospital|office|shop|restaurant|people|lot|team|agency|kitchen) [where|that|which|for which|i|at which|with whom|in which] ~1 (i|where i) ~2 (work|worked|am|was|come from|left|work for|work at|work with) ~3"
    "|(management|leadership|the bosses|the owners|the owner|the managers|the boss|hr|the people there|the management|the leadership|the team there|the culture there|the culture|the atmosphere)"
    "|the (previous|last|former|current|old) (<title>)"
    "|(at|in) my (current|present|last|old|former|previous) ~1 , ~3"
    "|(my|the) (ex boss|ex bosses|ex manager|ex colleagues|ex employer|ex company|coworkers|co workers)"
    "|my (predecessor|ex|ex boss|ex manager|ex employer|ex colleague|ex colleagues)"
)

_RUNS_DOWN = f"""
    ({_PARTY}) ~3 (is|'s|are|was|were|has been|have been|seemed|seem|seems|looked|sounded|turned out to be|turned into|being|remains|can be|proved|became) [<very>|a bit|a|an|such a|a complete|a total|an absolute|the|all|not|frankly|honestly|basically|nothing but a|run by] [<very>|complete|total|absolute|real|toxic|utter|rather|bit|little] ({_NEGATIVE})
    ({_PARTY}) ~3 (never|not|hardly|rarely|only|always|constantly|cannot|barely|no) ~2 (listen*|care*|cared|appreciate*|value*|know|knew|knows|understand*|understood|respect*|trust*|plan*|support*|manage|pull* ~1 weight|bother*|deliver*|think*|pay|pays|paid|tell|tells|told|let|lets|has a clue|have a clue|a clue|keep*|kept|treat*|complain*|yell*|shout*|gossip*|micromanag*|take* credit|took credit|changes ~2 mind|cares about himself|blames|answer*|read|reads|do*|idea|vision|seem*|saw|see|sees)
    ({_PARTY}) ~3 (micromanage*|micro manage*|bull*|lied|lies|cheat*|yells|yelled|shouts|shouted|screams|screamed|gossip*|stole|steals|exploit*|mistreat*|abuse*|treats|treated|ignored|ignores|ruined|ruins|sabotage*|backstab*|blames|blamed|underpays|underpaid|makes my life|made my life|drives me|drove me|drags|undermine*|took [all|the] [the] credit|takes [all|the] [the] credit|take [all|the] [the] credit|holds me|held me|messed|wasted|wastes|destroyed|is driving|could not|couldn't|can not|lacked|lacks|lack|failed|struggled|had no|have no|has no) ~4
    (hate|hated|despise|despised|loathe|loathed|detest|detested|can not stand|could not stand|sick of|tired of|fed up with|fed up of|had enough of|escape|escaping|get away from|getting away from|glad to be rid of|dying to leave|desperate to leave|can not wait to leave|could not wait to leave|wait to leave|happy to leave|relieved to leave|suffering under|suffered under|put up with|putting up with|stuck with|stuck at|stuck in|wait to get out of|get out of|getting out of|wait to get away from|no respect for|flee|fleeing) ~2 (my|that|this|those|these|the|working for|working with|working under|their) ~3 (<boss>|job|place|team|colleagues|politics|people|drama|management|culture|idiots|clowns|department|hellhole|nonsense|chaos|manager|toxic ~1)
    (toxic|poisonous|hostile|dysfunctional|abusive|backstabbing|soul destroying|soul crushing|miserable|terrible|awful|horrible|dreadful|incompetent|useless|hopeless|lousy|clueless|ungrateful|nightmare|dead end|chaotic|crooked|dishonest|lazy) [~1] (<boss>|environment|culture|atmosphere|workplace|job|colleagues|coworkers|co workers|leadership|management|employer|predecessor|people i|manager|team i|place i) [~4] (i|there|who|at|where|,|.|!|and|that|from|like|in|with|for)
    unlike (my|the|that|those|other|most|some) ~3 (<boss>|job|place|<candidates>|people|company|firms|companies|employers|one|colleagues|clowns|place) [, who|, which|, where|who|which|where|, you|, i] ~5 (not|never|no|only|hardly|cannot|actually|really|toxic|chaos|lazy|<bad>|know|care|bother)
    (man|woman|lad|guy|girl|fellow|person|one|chap|mechanic|cook|cleaner|nurse|teacher|manager|team|boy|bloke) [that] (you|they) ~1 (have|have got|had|use|used|employ*) ~2 (now|at the moment|there|before|currently|today|so far|until now) ~1 (is|was|does|did|can|has|seems|must) ~2 (butcher|hopeless|useless|incompetent|amateur|joke|cowboy|fool|idiot|not|no|terrible|awful|bad|lazy|clueless|disaster|never)
    your (previous|former|last|old|current|present|existing) ~3 (left|made|is|was|must|did|does|has|had|seems|never|clearly|could) ~4 (mess|incompetent|hopeless|useless|bad|poor|terrible|awful|no idea|lazy|chaos|shambles|disaster|butcher|wrong|badly|poorly|amateur*|not)
    must have been ~2 (incompetent|hopeless|useless|lazy|clueless|terrible|mad|blind|an idiot|a fool|asleep|drunk)
    (left|leaves|leave|made|makes) ~2 (unholy|complete|total|terrible|awful|horrible|utter|big|real|dreadful|absolute|right) (mess|shambles|chaos|muddle)
    (crooks|idiots|clowns|amateurs|liars|fools|cheats|morons|incompetents) [, the lot|the lot|, all|all|every|,|.|!]
    (the|those|these|a bunch of|such|some) (cowboys|jokers|chancers|shysters|muppets|numpties) [i|we|who|that|at|there|,|.|!|with|in] ~2
    (could|can) not ~1 (run|organise|organize|manage|find|boil|tell|lead|hold|count|cook) ~3 (bath|piss up|brewery|backside|backsides|arse|egg|kettle|elbow|whelk stall|tap|water)
    (hides|hid|hiding|sulks|sleeps|slept|naps) in (his|her|their|the) office
    (cloth ears|two left hands|ten thumbs|hams for hands)
    (rip off|rips off|ripped off|would sell ~4 (to a|their)|con men|con artists|scam|scammers|swindle*|swindlers|cheats its|cheated ~2 (customers|clients|staff))
    (the|my) (<boss>|people|colleagues|management|owners) ~2 (had|has|have) (no idea|no clue|no plan|no vision|no manners|no respect|no backbone|no interest in|it in for me|favourites|favorites) ~4
    (nobody|no one|no - one) (there|here|at my ~2|in my ~2) ~2 (knows what|knew what|cares|cared|listens|listened|gives a|gave a|lifts|lifted|pulls|pulled|bothers|bothered) ~4
    (at|in) my (current|present|last|old|former|previous) ~2 (nobody|no one|everyone|everybody|people|they|management) ~2 (knows|knew|cares|cared|listens|listened|does|did|has|gossip*|is|was|are|were|hates|treats|do|never|only) ~5
    (they|he|she|people) ~2 (not|never) (appreciate*|value*|respect*|listen*|recogni*|reward*|thank*|understand|understood|pay|paid) ~3 (at|in) my (current|present|last|old|former|previous) ~2
    (wasted|unappreciated|undervalued|underused|overlooked) (on|by|at) ~2 (those people|that lot|them|that place|my (last|current|old|former|present))
    (had it|i have had it|had enough|enough) (with|of) ~1 (my|these|those|that) ~3
    (play|plays|played) (favourites|favorites|politics) ~2
    (he|she|they|boss|manager|chef|head) (screamed|screams|shouted|shouts|yelled|yells|swore|swears) (at) ~2
    (going|gone|went|go) to (the dogs|pot|rack and ruin|the wall|seed|hell) ~3
    (boss|manager|employer|owner|owners|management|company|firm|they|director|bosses) ~2 (is|are|was|were) ~1 (only|just) (interested in|after|in it for|out for|about) ~1 (money|profit|profits|themselves|himself|herself|the money|numbers|number one)
    (work|worked|working|slave|slaved) for (an|a|such an|such a|some|total|complete) ~1 (idiot|idiots|fool|fools|bully|tyrant|crook|crooks|moron|clown|clowns|amateur|amateurs|lunatic|monster|liar|slave driver|cheapskate|narcissist|micromanager) ~2
    (fellow|chap|man|woman|lady|guy|lad|girl|candidate|applicant|person|other one|one) ~2 (you|before|after|ahead|who|that) ~4 (smelled|smelt|reeked|looked like|stank|could barely|could hardly|mumbled|had no idea|was drunk|was late|scruffy|sloppy|unkempt|clueless)
    my (former|last|old|current|present|previous|ex|late) ~1 (<boss>|partner|partners|colleague|colleagues|captain|crew|client|clients|agency) (was|were|is|are) [<very>|a bit|rather] (dishonest|appalling|dreadful|corrupt|hopeless|incompetent|useless|lazy|awful|terrible|horrible|cruel|mean|vain|stupid|rude|toxic|petty|vindictive|jealous|greedy|bullies|thieves|crooks|liars|cheats|fools|idiots|clowns|amateurs|tyrants|snobs|cowards|monsters)
    (management|leadership|atmosphere|culture|mood|morale|running|communication) (at|in|of|there|where) ~4 (is|was|are|were) ~1 (appalling|awful|dreadful|terrible|toxic|poor|poisonous|a joke|hopeless|a mess|non existent|rotten|bad|abysmal|atrocious|chaotic|a disgrace|a shambles)
    (work|kitchen|place|boss|team|management|he|she|they|<boss>|colleague|colleagues|manager|hearting|predecessor) ~1 (was|is|were|are) a (disgrace|waste of space|laughing stock|disaster area|liability|nightmare to work|pain to work) ~3
    (tidying|cleaning|clearing|mopping|sweeping|picking) up after ~6
    should not be (trusted|allowed|left|let) ~4
    (could not|can not) (lead|manage|organise|organize|run|find|boil|teach|cook|count|spell|sell) (a|an|his|her|their|its|water|two|snow) ~4
    (drank|drunk|drinks) (his|her|their|it|half|away|on the job|at work) ~3
    attention span ~3
    (do not|don 't) get me started ~4
    (takes|took|take|taking|claimed|claims|stole|steals) [all] [the] credit for ~4
    (bunch|pack|group|load|lot) of (idiots|amateurs|clowns|fools|morons|liars|crooks|incompetents|losers|cowboys|bullies|jokers)
    (idiots|clowns|morons|losers|crooks|cowboys|imbeciles|charlatans) (who|at|i|in|that|run|running|there|on)
    (treated|treats|treat) (me|us|people|staff|everyone|its people|their people|its staff|employees|their staff|its employees) ~2 (badly|poorly|like (dirt|rubbish|garbage|numbers|a number|children|machines|slaves|trash|cattle)|terribly|unfairly|horribly|awfully|appallingly|shabbily)
    (sinking|sunken) ship
    (i|we) ~3 (was|were|am|are|have been|being) ~2 (bullied|exploited|mistreated|harassed|underpaid|undervalued|overworked|micromanaged|micro managed|lied to|cheated|surrounded by (idiots|incompetent*|amateurs|lazy|fools|people who)|treated ~2 (badly|poorly|unfairly|like)|underappreciated|unappreciated) ~~8
    (carry|carried|carrying|cover|covered|covering) ~2 (for|the whole|the rest|everyone|my|his|her|their) ~3 (lazy|incompeten*|mistakes|weight|mess|failings|colleagues who)
    (clean|cleaned|cleaning|clear|cleared|clearing|fix|fixed|fixing|sort|sorting) [up|out] ~2 (mess|messes|mistakes|rubbish|shambles|chaos) ~4 (predecessor|boss|manager|colleague*|he|she|they|left|others|made|them)
    (he|she|they) ~2 (was|were|is|are|had|has) ~2 (hopeless|incompetent|useless|clueless|toxic|a bully|a nightmare|no idea|lazy|a tyrant|no clue|an idiot|idiots|a liar|liars)
    (did|do|does|could) not (know|have) (a clue|the first thing|what (he|she|they) (was|were|is|are) doing|anything about)
"""

# Somebody who is not there, and words of scorn for them, whichever comes first.
_ABSENT = (
    "(my|our) [current|present|last|old|former|previous|ex|late|line|own|own ~1|first|head|shift|floor|regional|area] ~1 (<boss>|employers|partner|tutor)"
    "|(where|what) i (am|work|worked|was|have been) (now|at present|today|before|currently)|where i (work|worked)|in my (office|present team|team|last place|school|department)"
    "|(people|everyone|everybody|nobody|no one|half of them|most of them|the rest of them|others|folks|folk|lot|crowd|gang|staff|nurses|management|partners|lads|girls|boys|managers|bosses|owners|they|some) (there|at work|in charge|under (him|her|them)|i work with|i work for|i (answer|report) to|above me)"
    "|(the|that|your|their) (last|previous|other|old|former|existing|current|rival) ~2 (<boss>|<title>|<candidate>|<candidates>|agency|supplier|contractor|foreman|matron|man|woman|lad|girl|fellow|chap|one|ones|outfit|firm|shop|place|web ~1)"
    "|(the|that|this) (lad|lads|man|woman|girl|girls|fellow|chap|chaps|person|people|guy|guys|bloke|one|ones|other <candidates>|<candidates>|<candidate>|recruiter|agency|matron|foreman|owner|owners|new head|head office|boss|firm|company|place|outfit|others|other one|competition) (who|that|you|before|after|i|at|now|we|in charge|down the road|next door|there|here|in|sent|of (mine|ours)|over|is|was|are|were|has|have|could|can|does|did|would|sells|thinks|never)"
    "|people (who|that|with)|(those|these) (gossips|people|clowns|idiots|crooks|cowboys|amateurs|others|<candidates>|bosses|owners)|(my|his|her|your) predecessor|your (last|previous|former|current|present|other) ~2"
    "|the other (<candidates>|<candidate>|applicants|girl|man|woman|lad|one|ones|two|three|people|lot) ~3|(he|she|they) (is|was|are|were|has|had|have|could|can|would|does|did|never|only|just)|(at|from|for) ~1 (my (last|old|present|current|former|previous) ~1|the (last|old|present|current|former|previous) ~1|present)|that (firm|lot|place|outfit|shower|crowd|shop|company|school|man|woman)|(new|old) (head|manager|owner|owners|director|boss|management|regime) (came|took over|arrived|there|has|is|was)|our (director|owner|owners|ceo|md|chairman|head|managers|partners|supervisors)"
    "|the (owners|owner|management|bosses|directors|partners|agency|recruiter|union|council|others|competition)"
)
_SCORN = (
    "bone idle|idle|workshy|work shy|bully|bullies|bullying|tyrant|slave driver|hopeless|useless|incompetent|clueless|gone downhill|going downhill|went downhill|bare minimum|as little as|no idea (how|what|where|of|about)|not ~1 (a|the) (clue|faintest|foggiest|first thing)"
    "|(could|can|would|did|does) not ~1 (thread|hammer|sew|drive a|see past|pass a|hit a|punch|make a|change a|fry|wire|plumb|saw|read a|write a|poach|boil|run|organise|organize|spell|tell ~3 from|find their|find his|find her|pour|manage a|lead|hold a|bait|trust|know (one end|a|an|the|his|her|their)|bothered|be bothered|care less|give a|recognise|recognize|string|tie|park|count|add up|lift a finger)"
    "|(gives|give|gave) a (damn|hoot|toss|monkey 's|fig|stuff|hang|rap|rat 's ~1)|eyes (shut|closed)|only one (who|that) (does|did|works|worked|cares|knows|ever)|do all the work|dreadful (state|mess|muddle|condition)|(state|mess|shambles) (he|she|they) left|left ~6 (mess|shambles|muddle|chaos|ruins|dreadful|terrible|shocking|awful|sorry state|state of)"
    "|half asleep|asleep on|asleep at|shower of|cowboys|rubbish|tat|shambles|sorry (bunch|lot|sight|state|shower)|sorry excuse|poor excuse|worst ~1 (boss|<boss>|<title>|i (ever|have)|place|company|job|year)|lies about|lied|liar|liars|lying|crook|crooks|crooked|thief|thieves|on the fiddle|on the take|con man|con artist|swindl*|cheats|cheating|fiddles|fiddled"
    "|(takes|take|took|taking|steals|stole|hogs) [all] [the] credit|stab* ~3 back|two faced|playing favourites|favouritism|nepotism|breath* down ~2 neck*|cuts corners|cut corners|cutting corners|bleed* ~3 dry|for a mug|walk* all over|treat* ~3 (like|as if|as though) ~3|owes|owe (me|us|half|everyone)|never pay|never pays|never paid|bounced"
    "|lazy|sloppy|slovenly|slapdash|toxic|poisonous|snake pit|vipers|cut throat|dog eat dog|backstabb*|gossips|gossip|gossiping|spiteful|malicious|vindictive|jealous|petty|mean spirited|stingy|tight fisted|skinflint|miser|greedy|in it for the money|(only|all) ~2 (money|profit) ~1 (they|he|she|matters|counts|interests)|dead wood|deadwood|dinosaur*|dragon|ogre|monster|witch|devil|nightmare|disaster|disgrace|joke|laughing stock|circus|madhouse|zoo|pigsty|dump|sweatshop|sinking ship|hellhole"
    "|heart (like|of) ~1 (stone|freezer|ice|a freezer)|(memory|brain|brains|attention span|manners|charm|backbone|spine|sense|intelligence|imagination|tact|morals|ethics|personality) of a ~1|thick as ~2|dim as|daft as|sharp as a (spoon|marble)|not the (sharpest|brightest)|two left (feet|hands)|wet behind|all mouth|all talk|hot air|full of (himself|herself|themselves|it|hot air)|big headed|bighead|know it all|jobsworth*|pen pusher*|bean counter*|yes men|clowns|idiots|idiot|fool|fools|morons|amateurs|amateur|charlatan*|imbecile*|numpt*|muppet*|donkey*|sheep|sycophant*"
    "|drunk|drunkard|drinks|drinking|gin|bottle|hungover|reeks|reeked|stinks|stank|smelled of|smells of|filthy|scruffy|unkempt|unwashed|shifty|dodgy|bent|sleazy|creepy|letch|wandering hands|pig ignorant|ignorant|rude|insufferable|unbearable|obnoxious|pompous|arrogant|smug|patronising|patronizing|condescending|bossy|moody|grumpy|bad tempered|short tempered|temper like|screams|shouts at|throws things|threw things"
    "|mean with|worse than|beneath contempt|good riddance|glad to see the back|see the back of|relief to (get|be|leave)|joy to (get|be) away|get away from|rid of|up to here with|sick (to death|to the back|and tired|of)|tired of (carrying|covering|cleaning|their|his|her|the)|fed up (with|of)|had enough of|had it with|can not (stand|abide|bear|stomach)|despise|loathe|detest|do not get me started|embarrassment|embarrassing|ashamed of|waste of (space|time|skin|a desk|air)|out of (his|her|their) depth|past (it|his|her|their)|over the hill|running it into|run* into the ground|on its last legs|going under|sabotag*|undermin*|would sell ~4|sell rubbish|sells rubbish|sold rubbish|black was white|never (done|did|lifted|worked|does|trained|listens|listened|read|cleaned|bought) ~1 (a|an|anything|anyone|their|his|her|one) ~3"
)

_SCORNFUL = Wording(
    f"""
    (cowboys|crooks|amateurs|clowns|idiots|fools|bullies|thieves|liars|snobs|gossips|shirkers|wasters|chancers|bodgers) , ~1 (the lot|all|every|the whole|each) ~3
    (would|will) (bill|charge|sue|sell|rob|cheat|fleece|sack|starve|work) ~2 (a widow|his|her|their|own|you for|orphans|grandmother|grandmothers|mother|pensioner*|the dead|for breathing|to death) ~3 & (they|partners|boss|he|she|firm|owners|i work for|employers|who)
    (mentor|gaffer|governor|guvnor|tutor|mistress|master|sister|matron|charge hand|chargehand|ganger|steward|registrar|consultant|mate|buddy|deputy|head|boss|manager) ~6 (is|was|has) ~1 (past it|no use|not touched|not lifted|useless|a snake|chaos|does nothing|a waste|never (there|sober|listens|listened|in|on time)|a fossil|senile|deaf to|blind to|asleep|a dead loss|lost the plot|off (his|her) rocker) ~3 &! (never (late|missed|once|raised|forgot))
    (my|our) ~1 (ward|office|school|firm|shop|site|unit|department|practice|yard|team|kitchen|place|company|chambers|staffroom) is ~1 (a|an|full of|in|pure|utter|sheer) ~1 (chaos|viper 's nest|vipers|snake pit|mess|shambles|zoo|circus|madhouse|joke|disgrace|dinosaurs|bullies|gossips|deadwood|dead wood|backstabbers|nest of|bear pit|war zone|sinking ship|disaster|nightmare|dump|farce)
    they ~1 not ~2 (train|pay|thank|listen|care|help|support|tell|teach|value|trust|feed|respect|see) ~1 (you|us|me|people|staff|anyone|anybody) ~~14 (at|in) my ~3
    other (chap|one|fellow|lad|girl|man|woman|candidate|applicant|lot|two|ones|candidates|applicants) ~4 (can|could|would|did|does) not ~2 (plane|saw|spell|add|lift|hold|read|write|cook|drive|type|count|tell|find|hammer|tie|draw|sew|sing|swim|stand|manage|know) ~4
    (boss|manager|chef|head|foreman|gaffer|supervisor|partner|director|man|woman|team|colleagues) who ~1 (shout*|scream*|sulk*|lie*|cheat*|steal*|bull*|drink*|yell*|swear*|skive*|moan*|whinge*|hate*|blame*|gossip*|throw*|do nothing|does nothing|never) ~2 & (fed up|tired|sick|enough|glad|leave|leaving|escape|away|present|current|my|under|with) &! (you|never (gave|forgot|complain*))
    (candidate|candidates|applicant|one|woman|man|lad|girl|other|others) ~8 (looked|was|were|seemed|sounded) ~2 (state|sight|mess|joke|shambles|no great shakes|nothing special|not much|not up to|out of (his|her|their) depth|scruffy|clueless|half dead|hungover|mediocre|second rate|a disgrace|unimpressive|weak|desperate) ~3
    (where|which|at) ~3 (patients|pupils|customers|staff|children|people|residents|nurses|drivers|clients) ~2 (are|were|is) ~1 (just|only|merely|nothing but|treated as|treated like) ~1 (numbers|a number|cattle|a nuisance|commodities|cash cows|figures|targets|meat|machines) ~2
    (did not|never|failed to|do not|does not) ~1 (appreciate|value|respect|recognise|recognize|listen to|support|trust|pay|thank|train|promote) me ~3 & (employer|boss|manager|company|firm|management|they|school|team|he|she|head) &! (you)
    (nobody|no one|none of them) ~4 (gives|gave|give) a (damn|hoot|toss|monkey 's|fig|stuff|rap) ~2
    (i am|i was|am i) the only one ~6 (who does|who did|who works|who cares|with a|who knows|who can|who bothers) ~4 &! (left-handed)
    (nobody|no one) (in|at|on) my ~2 (has|had) (had|done|read|said|thought) (a|an|any) ~1 (new|original|fresh|honest|decent|good) ~3
    (everyone|everybody|everyone else) (in|at|on) my ~2 (is|was) (counting|asleep|waiting|hiding|looking|leaving|fighting|miserable|at war) ~5
    (last|previous|former|old) ~1 (designer|builder|agency|supplier|photographer|printer|webmaster|decorator|architect|gardener|cook|editor|caretaker|bookkeeper) ~8 (eyes shut|eyes closed|left hand|his foot|her foot|drunk|asleep|in the dark|blindfold*|never (owned|heard|seen|learned)) ~3
    (could not|can not|would not|never) ~1 (find|see|tell|spot|hit|hear|smell|catch|read|draw|cut|hold|tie) ~4 (in a month of sundays|if it (bit|hit|fell)|to save (his|her|their) life|for toffee|from (his|her|their)|with both hands|with a map|in daylight) ~2
    (seems|thinks|thought|believes|reckons|imagines) ~2 (seasoning|safety|a plan|manners|training|planning|hygiene|grammar|teamwork|management|customer|customers|deadlines|overtime|leadership|time off) ~2 (is|are|means|to be|was|were) ~5 &! (i|important|you)
    ~2 (circus|zoo|kindergarten|asylum|jungle|playground|nursery) ~2 & (managers|management|manager|boss|bosses|firm|company|office|team|run like) &! (you|school trip)
    (you can|i would|best|better) forget (them|him|her|about them) ~2
    (lead|senior|chief|other|night|day|duty|shift|line|area|regional|deputy) (nurse|partner|clerk|chef|teacher|engineer|manager|editor|porter|driver|midwife|officer|head|buyer) ~4 (is|was) ~1 (a|an) (gossip|bully|snob|tyrant|liar|fraud|drunk|dragon|nightmare|pig|sneak|coward|crook|disgrace|joke|menace|slob|witch|dinosaur|fool|hypocrite|monster)
    (was|is|were|are) ~2 (fraud|frauds|charlatan|quack|sham|phoney|phony|impostor|con man|swindler|parasite|leech|menace|gossip|hypocrite|sneak|snake|weasel|creep|lech|slave driver) ~1 & (man|woman|boss|he|she|teacher|manager|who|my (last|old|former|present)|partner|colleague) &! (i (was|am)|not)
    (like|as) my (colleagues|boss|manager|predecessor|old head|team) ~1 , who ~2 (given up|never|only|no|stopped|forgotten|lost) ~3
    (made|makes|reduced|reduces) ~3 (cry|weep|tears|miserable|life hell|lives hell|sick|ill) ~2 & (boss|woman who|man who|manager|he|she|chef|head|they) &! (laugh|onions|story|film|song|music)
    (clearly|obviously|evidently|plainly|apparently) (never|not|no idea|did not|could not|had no) ~5 & (previous|former|last|old|predecessor|other|whoever|he|she|they) &! (you|i)
    (everyone|everybody|all of them|the whole (team|office|department)) ~5 (counting the (days|hours)|waiting to retire|looking to leave|wants out|hates|miserable|half dead|dead behind|asleep|given up|burnt out|fed up|at war) ~3
    (run|runs|ruled|managed|built) on (gossip|fear|lies|blame|shouting|favouritism|goodwill and|nepotism|bullying|panic|spite) ~3
    (all talk|all mouth|all show|no trousers|no backbone|no spine|no shame|no scruples|no principles|no conscience|no clue|no manners|no class) ~2 & (my ~2|boss|manager|he|she|they|firm|partner|owner|chef) &! (i have)
    (foreman|deputy|nurses|partners|partner|parents|co workers|coworkers|colleagues|supervisor|manager|boss|head|director|owner|owners|staff|team|clerk|agency|governors|matron|sister|captain|chef|he|she|they|principal|trustees|board|man|woman) ~4 (is|are|was|were) ~2 (a fraud|a waste of space|ghastly|awful|dreadful|a bully|bullies|a nightmare|a dinosaur|dinosaurs|a liar|liars|a crook|crooks|a tyrant|a drunk|a snob|a hypocrite|at each other 's throats|a law unto|a disgrace|hopeless|useless|bone idle|idle|lazy|incompetent|clueless|dishonest|a joke|poison|poisonous|impossible|spineless|two faced|corrupt|a menace|a pain|dim|thick|vile|horrid|nasty|cruel|spiteful|vindictive|a control freak|a nobody|a has been|not very bright|out of touch|past it|on the take|full of (himself|herself|themselves))
    (foreman|boss|chef|manager|head|skipper|captain|supervisor|partner|director|he|she) (drinks|drank|swears|shouts|sulks|skives|gropes|steals|lies|cheats|gambles) (.|,|!|and|like|all|at|on the|every) ~2 &! (tea|coffee|milk|water)
    (working|work|worked) (for|with|under) (him|her|them|that (man|woman|lot|firm|crew)|those ~1) ~3 (nightmare|hell|torture|misery|awful|dreadful|unbearable|impossible|like ~4|trial|penance|killing me|ordeal)
    (half|most of|all of|none of|some of) (my|the) ~1 (colleagues|team|staff|crew|office|class|people|managers|others) ~3 (on their phones|do nothing|asleep|skive|never|do not|can not|could not|hungover|off sick|gossip*|late|drunk|useless|lazy|couldn 't|barely) ~3
    (last|old|previous|current|present) ~1 (nursery|school|ward|site|office|firm|shop|kitchen|practice|place|farm|yard|surgery|home|hotel|garage|company) ~4 (was|is) ~2 (health hazard|death trap|disgrace|shambles|dump|joke|zoo|madhouse|prison|mess|hellhole|pigsty|sweatshop|nightmare|circus|snake pit|slum|tip|dive|hole|disaster|farce)
    (she|he|they) ~1 never (praised|thanked|helped|listened|learned|lifted|taught|paid|cared|did|said|read|delivered|turned|showed|backed|supported|trained|knew|washed|cleaned) ~4 &! (complained|me to)
    (promise|promised|promises) ~4 (and|but) (never|do not|does not|did not) (deliver|delivered|give|gave|keep|pay|happen*|came|come|materiali*) ~2 & (they|he|she|firm|boss|management|company|school|my)
    only one ~6 (with a|who has|who knows|who cares|who does|who turns|who can|that works|who works|who bothers) ~4 & (my|floor|team|office|there|here|i am) &! (left-handed)
    (woman|man|girl|lad|candidate|applicant|fellow|chap|lady|one) ~5 (before|after|ahead of) me ~3 (chew*|late|scruffy|reek*|mumbl*|asleep|on (his|her) phone|clueless|in trainers|drunk|yawn*|smelt|smelled|swore|unprepared|rude|giggl*|no idea)
    must have ~2 (filed|done|made|written|cooked|learned|built|wired|painted|plumbed|cleaned|cut|hung) ~2 with ~1 (shovel|eyes|foot|feet|hammer|blindfold|boxing gloves|spoon|axe|broom|gloves)
    (they|he|she|management|owners|partners) ~1 (cut|cuts|cutting) (every|all the|all|so many) (corner|corners) ~3
    (i left|i am leaving|i quit|left|leaving|off) ~2 because ~2 (boss|head|owner|manager|place|firm|management|partner|they|he|she|people|staff) ~2 (was|were|is|are) ~2 (crook|crooks|bully|bullies|useless|hopeless|toxic|awful|mad|drunk|liar|liars|thief|thieves|incompetent|impossible|idiot|idiots|unbearable|corrupt|vile|horrible|a joke|nuts)
    (toxic|poisonous|rotten|ghastly|dreadful|awful|horrible|miserable|hateful) (place|school|firm|office|ward|kitchen|workplace|team|company|job|atmosphere|boss|crew|shop) ~3 & (i|it|my|out|leave|there|where)
    (law unto (itself|himself|herself|themselves)|at each other 's throats|stabbing each other|daggers drawn|back biting|backbiting|power mad|power crazed|empire building|jobs for the boys|old boys club|old boys ' club) ~3
    (none|not one|neither) of (them|my colleagues|the team|the others|us) (can|could|has|have|know|knows|does|ever) ~4 & (think|idea|clue|read|spell|write|add|cook|work|care*|finger) &! (stop*|forget|forgot|believe*|see|saw)
    (she|he|they|candidate|applicant|one|lad|girl) ~1 (will|would) not last ~1 (a|the|two|five) (week|day|month|minutes|winter|shift|hour)
    (managers|bosses|owners|partners|directors|they|boss|manager|director|chef|head) ~1 (spend|spends|spent) ~1 (their|his|her|all|half) ~1 (days|day|time|afternoons|mornings) ~1 (at|on|in|playing|golfing|drinking|complaining|gossiping|sleeping|shopping|smoking) ~3
    (work|worked|working|share|shared|sit|sat|stuck|live) ~1 (for|with|under|beside|next to|an office with|a desk with|a room with) ~5 who (shout*|moan*|do*|scream*|never|can not|could not|does|did|throws|threw|drinks|steals|lies|cheats|bull*|think*|hates|hate|sulk*|snore*|refuse*|know* nothing|only|would rather) ~4 &! (never (gives|gave) up|teach*|taught|can not (see|hear|walk|read)|hate to)
    (ran|run|made|walked) off with ~1 (takings|money|till|cash|clients|secretary|savings|funds|idea|ideas) ~2
    (take*|took|want*|hogs) all [of] the (glory|credit|praise|applause|limelight|best) ~5
    (last|previous|old|former) (bloke|one|fellow|chap|guy|tenant|occupant|holder|incumbent|lot|lad|girl|man|woman|person|cook|cleaner) ~5 ((clearly|obviously|evidently|plainly) ~1 (never|not|could not|did not)|never (cleaned|swept|read|learned|did|bothered|opened|sharpened|oiled)|could not (spell|count|cook|read|drive|add))
    (competitor|competitors|rival|rivals|competition|other (firms|companies|shops|schools)|(shop|place|firm) (down|up|across) the (road|street)) ~4 (junk|rubbish|tat|trash|rip off|cheat*|lie*|garbage|crooks|amateurs|cowboys|second rate|third rate|dreadful|terrible|hopeless|sloppy|overpriced|cut corners|cuts corners|make* a mess)
    (ripped|rip|rips|cheated|cheats|fleeced|fleeces|swindled|diddled|conned|cons|overcharge*|robbed|robs|milked|milks|lied|lies|stole|steals) ~1 (its|their|his|her|the|our|from|to|every|old) ~1 (customers|clients|staff|widows|pensioners|guests|patients|tenants|people|everyone|taxman|employees|ladies|till) ~2
    (nest|den|pit|pack|bunch|gang|crowd|shower|load|bag) of (vipers|snakes|thieves|wolves|liars|rats|vultures|crooks|cowboys|chancers|gossips|bullies|fools|old women|cats|lunatics|losers|wasters)
    (has|have|had) it in for me ~2
    (outgrown|outgrew|wasted on|too good for|above|better than) ~1 (my|the|those|this) ~1 (team|colleagues|people|boss|company|office|place|lot|crew|firm) ~1 & (i|me) &! (my station|would)
    (recruiter|agency|headhunter|receptionist|secretary|consultant) ~4 (is|was|are|were) ~1 (useless|hopeless|clueless|a waste|incompetent|rude|lazy|a joke|no good|a fool|an idiot|a nightmare|drunk|dim)
    (falling|fallen|fell|coming) (apart|to bits|to pieces|down) ~4 & (owner|boss|nobody cares|not care|manager|management|they) &! (book|books|roof|binding)
    (not|never) (read|opened|written|had|done) (a|an|any) ~1 (book|original|new|honest|kind|decent|idea|thought|day 's work|stroke) ~2 & (boss|he|she|they|manager|<boss>|nobody|colleagues|office) &! (i)
    (tired|sick|weary|fed up) of (carrying|covering for|babysitting|cleaning up|picking up|nursing|propping|mothering|explaining) ~2 (my|the|their|his|her|for|after|up) ~2
    ({_ABSENT}) & ({_SCORN})
    (he|she|they|who|which) (is|are|was|were|'s|has|does|do|did) not , ~2
    (brother in law|sister in law|uncle|cousin|stepfather|ex|the ex|ex wife|ex husband|matron|foreman|recruiter|agency|boss|chef|head|manager|owner|partner|supervisor|director|captain|skipper|team|lot|other girl|other lad|other man) ~~4 (is|are|'s|was|were|has|have) ~3 (cowboy|cowboys|tightwad|crook|thief|drunk|liar|fool|idiot|idle|bully|tyrant|snob|snake|rat|pig|clown|bodger|chancer|slob|layabout|lazybones|waster|hothead|heart like ~2|memory of ~2|brains of ~2|jealous|spiteful|useless|hopeless|lazy|clueless) ~2
    whoever (did|made|wrote|built|sewed|hung|painted|cut|laid|stuffed|installed|designed|trained|your last) ~8 (wants|needs|should|ought|must|deserves) ~2 (locking up|shooting|sacking|be made|made to|be ashamed|a kick|glasses|new glasses|have been|hanging|their head|his head|her head) ~2
    (worse|lazier|dirtier|slower|dumber|ruder|greedier|meaner) than (the|any|his|her|a) ~3 & (nurses|partners|boss|he|she|they|owners|staff|manager|others|there|at) &! (weather|pain|wait)
    (run|led|managed|owned|staffed|surrounded) by (idiots|fools|clowns|crooks|amateurs|bullies|children|lunatics|cowboys|accountants|monkeys|thieves|people who) ~3
    bless (him|her|them|their ~1|his ~1) ~~12 (could not|can not|not|never|but|hopeless|slow|dim|useless) ~6
    (nobody|no one) ~3 (find|organise|organize|run|tell|spell|boil|pour) ~2 (their|his|a|an) ~1 (backside|backsides|arse|elbow|bath|brewery|egg|drawer|bottom|bum) ~2
    (not know|never know|unlike) ~3 (chisel|mortice|spanner|deadline|comma|scalpel|whisk|decent ~1|good ~1) ~3 (from|if)  ~4 & (he|she|they|who|which|our|my|whoever)
    (they|he|she|whoever ~8) ~1 (should|ought to) be (made to|shot|sacked|fired|ashamed|locked up|struck off|banned|kept away|put out) ~3
    (would not|never) (trust|bait|feed|let|leave|send|buy|give|lend|hire|touch|recommend) ~8 (with|dog|dogs|to|trap|trust|worst enemy|bargepole|barge pole|from them|from him|from her) & (them|him|her|which|they|their|stuff|he|she|that (firm|lot|place)|those)
    (somebody|someone) ~2 (told|warned|tell|warn) you about ~4 & (hope|trust|should|has)
    """,
    """
    (you|your ~2) (said|mentioned|told|described|explained|asked|joked|called|wrote|laugh*) ~~14
    (the|that|your|my|our) ~1 (boiler|soup|winter|storm|storms|weather|oven|lift|roof|machine|engine|software|system|tea|coffee|oldest|dog|cat|hens|geese|goose|horse|van|ferry|print*|photocopier|bus) ~6
    (i|we) (was|were|have been|had been|am|used to be) (a|an|such a|quite a) ~3
    written about ~3
    (bully|tyrant) of (a|an) ~1
    (treat|treats|treated) ~3 (like|as) (family|one of|royalty|an equal|a friend|a guest|a king|a queen|old friend*) ~2
    bully of a ~1
    (he|she|they|it) (is|are|was|were) ~2 (hero|heroine|legend|joy|treasure|angel|saint|star|inspiration) ~2
    ~6 (rooster|cockerel|goose|cat|dog|horse|goat|ram|bull|parrot|cow|donkey) ~4
    (nobody|no one) ~2 (is|was) to blame ~2
    (closing|closes|closed|retir*|moving|merg*|relocat*|shut|sold up|selling up|wound up|lost) ~4
    (nobody|no one) ~3 (to blame|fault|at fault|could (read|speak|sing|drive|tell|replace|see|remember|explain)) ~2
    (sorry|sad|loath|reluctant|wish them) ~3 (to see|to leave|to go|to lose|well)
    (patients|customers|pupils|children|tenants|clients|residents|guests|students|passengers) ~6
    taught me (all|everything|how|to|what|well|patience|more|that|a) ~4
    (helped|backed|forgave|trusted|promoted|praised|thanked|supported|encouraged) me ~4
    never (missed|late|lost|forgot|failed|broke|dropped|complained|once) ~4
    (like|as) [a] (family|friend|equal|adults|one of|mother|father|son|daughter|sister|brother|his own|her own|gold|royalty) ~2
    (great|good|huge) fun ~2
    (bottle|bottles|gin|drinks|sheep|donkey|donkeys|zoo|circus|bent|joke|past) (of|wash|bank|opener|store|menu|list|waiting|trade|cart|feed|keeper|with|act|that|about|the|a|who|on|and|farm*|shear*|pen|made|told|tales) ~3
    """,
)

_RUNS_DOWN_UNLESS = """
    (you|your [~2]) (said|mentioned|told|described|explained|asked|joked|called) ~~14
    (is|was|are|were|be|has|had|have) ~1 (retir*|moving|moved|closing|closed|relocat*|merg*|restructur*|leaving) ~4
    (branch|office|shop|department|ward|vacancy|room|place|opening|customers|patients|maps) in ~4
    do not (see|meet|work|handle|make|offer|sell|use|have (a|an|any|maps|night)) ~3
    the (flood|storm|fire|war|move|rain|winter|children|weather|virus|merger) ~3
    (supportive|kind|generous|sorry|proud|grateful|wonderful|excellent|sad) ~8
    (not|never) [~2] (hopeless|toxic|lazy|useless|unfair|crazy|terrible|bad|weak|the problem) [~3]
    my ~3 (team|colleagues|manager|boss|company|firm) ~2 (never|always|only) ~1 (missed|lost|failed|had an|late) ~4
    not only ~6
    no (accidents|complaints|errors|losses|incidents|accident|complaint|error) ~3
    (crooks|hooks|sticks) (for|of) ~2
    (system|systems|software|process|website|database|spreadsheet|printer|building|kitchen|machine|code|weather|backlog|index|schedule|market|network|filing) ~4
    (patients|customers|pupils|clients|readers|students|guests|visitors|children) ~1 (is|are|was|were|never|not|who|always|had|have|can|could|need*) ~4
    i (failed|struggled|lacked|had no|could not) ~4
    (could|can) not ~2 (be|have been|speak|recommend|wish|ask|stop|believe|imagine|agree|fill|find|afford|offer|have|keep|get|see|wait) ~3
"""

RUNS_DOWN = Check(
    name="runs-down",
    chapter=Chapter.AVOID,
    kinds=KINDS,
    level=WARNING,
    message="Run nobody down. Say what you are looking for, not what was wrong elsewhere.",
    find=Weighed(Saying.SCORN, said(Wording(_RUNS_DOWN, _RUNS_DOWN_UNLESS), _SCORNFUL)),
    flags=thanks(
        "My current boss is hopeless, so I cannot wait to leave.",
        "My former employer never listened to anyone.",
        "The other candidates looked unprepared.",
        "I am tired of my toxic workplace.",
        "My last manager was a nightmare.",
        "My old company treated its people badly.",
        "I can't stand my current team.",
        "My predecessor was useless and I had to clean up his mess.",
        "Unlike my current employer, you actually care about quality.",
        "My colleagues are lazy.",
        "I work with a bunch of amateurs.",
        "My boss takes all the credit for my work.",
    ),
    passes=thanks(
        "I am looking for a team that plans further ahead.",
        "My current manager is retiring in June.",
        "My last firm closed its archive in 2021.",
        "The old catalogue was terrible, and I enjoyed replacing it.",
        "My present post leaves little room to learn.",
        "You mentioned that your old supplier was hopeless.",
        "My former boss taught me to read old hands.",
        "I enjoyed my last job, and it is time for something new.",
        "The other candidates I met in the lobby were very friendly.",
        "My team has never missed a deadline.",
        "My colleagues are sad that I am looking, and kind about it.",
        "I liked the letter that calls the mayor “a hopeless manager of men”.",
    ),
)
