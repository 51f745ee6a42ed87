"""Claims: deserving the job, being the best or the only choice for it."""

from __future__ import annotations

from afterview.notes.checks.check import Chapter, Check, Weighed, said
from afterview.notes.checks.example import thanks
from afterview.notes.finding import WARNING
from afterview.notes.note import KINDS
from afterview.notes.sayings import Saying
from afterview.notes.wording import Wording

_DESERVING = """
    i ~3 deserve*
    i ~3 merit (this|the|your|that|a) ~1 <post>
    i am ~4 deserving
    my (hard work|work|experience|record|track record|effort|efforts|dedication|loyalty|skills|background|years|talent|commitment|qualifications|application|results) ~6 (deserve*|merit|merits)
    (someone|somebody|a person|anyone|people|a candidate|an applicant|a professional) (like me|with my ~2|of my ~2|who has ~6) ~2 deserve*
    (enough|everything|more than enough|hard) to deserve
    deserving of (this|the|your|that|such a) ~1 <post>
    (most|more) deserving
    <post> ~3 i ~2 deserve*
    <post> i (have|had) ~2 (earned|worked for)
    i ~3 (earned|merited) (this|the|your|that|my) ~2 <post>
    i ~3 (earned|merited) (it|the right to|my place [~2] (here|with you|at|in|on|among)|my spot|my seat|a yes|your yes)
    (entitled|owed) to (this|the|your|that|it|a ~2 <post>)
    i am owed
    (you|they|the company|your company) ~1 owe (me|it to me|it to yourselves|it to yourself)
    i (should|ought to|must) ~1 (get|be given|be offered|be awarded) (this|the|your|that) ~1 <post>
    i (should|ought to|must) be (the one|hired|chosen|selected|your (next|first|choice))
    <post> ~1 (should|ought to|must) ~1 (be mine|go to me|be given to me|come to me)
    <post> ~2 (is|belongs|was) ~2 (rightfully|rightly|already) [to] (mine|me)
    <post> belongs to me
    (it|this) is (only|just) (fair|right|just) ~6 (me|i)
    <post> by right
    entitle* me to
    <post> ~2 (owed|due) to me
    (it is|it 's|this is|now it is) ~1 my turn
    (worked|waited|sacrificed|given|done|tried|studied|trained|suffered) ~2 (too|so|long|hard|enough|much) ~4 (not to (get|be|have|win|land)|for (this|a|the|that|it) ~2 (<post>|like this|.|!)|to be (turned|passed|rejected|overlooked|refused))
    <post> ~1 (is|ought to be|must be|has to be) ~1 mine
    (if|where) (merit|talent|experience|hard work|quality) (counts|matters|means) ~3
    (reward|rewarded|recognise|recognize|recognised|recognized) ~3 (my (loyalty|hard work|effort|efforts|service|dedication|sacrifice*)|with this <post>|with the <post>|for my)
    i have [~1] a right to ~1 <post>
"""

_BEST = (
    "best|strongest|most qualified|best qualified|most suitable|most suited|best suited|number one|no 1|no . 1|#1"
    "|top|finest|greatest|most deserving|most experienced|most capable|most talented|obvious|clear|natural|logical"
    "|ideal|perfect|one and only|only|only real|only logical|very best|absolute best|single best|hands down best"
    "|most complete|most committed|most motivated|most competent|clear best|stand out|standout|outstanding|superior"
)
_CHOICE = (
    "candidate|choice|person|man|woman|one for|pick|option|hire|applicant|contender|answer to|fit|match|guy"
    "|individual|solution|employee|you will|you can|you could|that you|there is|for this|for the|for your|qualified"
)

_BEING_THE_BEST = f"""
    i (am|would be|will be|was|remain|feel|know i am) [, ~~5 ,] [<very>] [<very>] [by far|without doubt|without a doubt|without question|in fact|hands down|undoubtedly|easily|far and away] the ({_BEST}) [~2] ({_CHOICE})
    (i am|i would be|i will be) [, ~~5 ,] [<very>] [by far|without doubt|without a doubt|easily|undoubtedly] (your|their) (best|only|strongest|top|obvious) [~1] (candidate|choice|option|bet|hire|pick|hope|chance|person)
    (makes|make|made|making|consider|see|find|leaves|believe|know|think|call|considering|proves) (me|myself) [to be|as] the ({_BEST}) [~2] ({_CHOICE})
    (as|being) the (best|strongest|most qualified|top|ideal|only|obvious|most experienced) [~1] (candidate|applicant|choice|person for)
    (best|strongest|ideal|right|perfect|only) ~2 (candidate|person|choice|applicant|fit) ~4 (is|was) (me|right here|writing to you|in front of you|before you|sitting)
    (best|strongest|most qualified|ideal|only) [~1] (candidate|applicant|person|choice) ~4 (is|'s) (me|myself)
    (best|strongest|ideal|perfect|right) [~1] (candidate|person) (sat|was sitting|stood|was) (in front of|before|opposite) you
    you [<will>|<would>|can] [~1] not ~1 (find|meet|get|see|come across|have) ~1 (a|an|any|anyone|anybody|someone|better) ~3 (better|more ~3|as ~3|like me|so ~3|<candidate> ~2 me)
    you [<will>|<would>|can] [~1] not ~1 (find|meet|get|come across) (a|any) (better|stronger|more ~2) [~1] (candidate|applicant|person|match|fit|choice|hire|employee|worker|colleague)
    (hard pressed|difficult|hard|impossible|struggle|unlikely) to find ~2 (better|more ~2|anyone|someone|stronger|as ~1) ~3 (suited|qualified|candidate|than me|better|prepared|experienced|motivated|dedicated|like me|fit)
    there (is|are|can be|could be|will be) (no|not|nobody|no one|no - one) ~3 (better|stronger|more (suited|suitable|qualified|deserving|experienced|capable|motivated)|else ~2 (who|like|with|as)) ~4 (for|than|candidate|person|me|choice|suited|job|role|position)
    (no one|nobody|no - one|none|not anyone|not anybody) [else] ~6 (better|more|so well|so perfectly|as) (suited|suitable|qualified|prepared|equipped|able|capable|placed|deserving|experienced|motivated|committed|right|fit|dedicated|passionate|fitted|keen|hungry|well suited)
    (no one|nobody|no - one) [else] ~5 (as well as|like|better than|more than) (i|me) [~3] [.|!|,|can|do|will|could]
    (no one|nobody|no - one) [else] ~3 (wants|deserves|wanted|needs) (it|this|the|your) ~2 more
    (no one|nobody|no - one) (else|you have|you will|you are) ~3 (can|could|will|would|does|has) ~2 (match|matches|offer (you|what)|bring*|compete|compare*|come close|comes close|say|claim|do what|can)
    [can] not imagine ~3 (better|stronger|more ~1) ~2 (candidate|person|suited|qualified|choice|match|fit)
    look no further
    i am (the answer|just what|exactly what) ~1 (to your|you need|your ~1 needs|the doctor ordered) ~2
    you ~2 not ~1 do (better|any better) than (me|i|to hire me|to take me|to choose me)
    (no one|nobody|no - one|none) ~4 (deserves|deserve) ~4 (more|as much) than (i|me) ~1
    (no one|nobody|no - one|none|no man|no woman) ~6 (better|faster|as well|half as well) (than (i|me)|.|!|than i do)
    (no one|nobody|no - one|none) ~4 who (can|could|will) (touch|match|beat|rival|equal) me ~3
    wipe the floor ~4
    run (rings|circles) (round|around) ~3
    knock ~2 (rest|others|competition) into ~3
    blow ~2 (rest|others|competition) (out of|away) ~2
    leave ~2 (rest|others|competition) (behind|standing) ~2
    i am ~3 (worthy|deserving) of (it|this|the|your) [<post>|trust with] (.|,|!|than|and)
    i am [simply|just|quite simply|truly|easily|clearly] the (best|greatest|one) [.|!|,|for it|for this|for the job]
    (simply|plainly|bluntly|honestly) ~2 , i am (the )?best ~1
    (amazed|astonished|surprised|shocked|eat my hat) if ~3 (find|found|meet|met|get|got|see|saw|hire|hired) ~4 (better|half as|more|like me|to match|as good)
    (my|mine) ~3 (claim|case|right|entitlement) ~3 (stronger|better|greater|best|strongest) ~3
    whoever ~5 , i (am|can|do|will|know) ~2 (better|best|more|outdo|beat)
    (unjust|unfair|wrong|a mistake|a crime|a pity|a waste|absurd) ~2 to (give|offer|hand|award|choose|pick|hire|take|appoint) ~4 (another|anyone|someone|somebody|anybody|others) ~2
    earned my (stripes|spurs|place|keep|wings|stars) ~3
    (what is|what 's) (due to me|rightfully mine|mine by right|owed)
    born (to do|for) this ~4 (nobody|no one|no - one|better|else)
    your (lucky day|dream candidate|dream hire|winning ticket|safest bet|best bet)
    i tick (every|all) ~2 (box|boxes) (better|more|like no) ~3
    (the|your) (search|hunt) (is|'s) over
    (rest of the|other) (shortlist|applicants|candidates|list|field|bunch|crowd) ~4 (not|cannot|can not|pale|fade|hold|come|compare|match|keep up) ~3
    (no one|nobody|no - one) else (brings|offers|combines|knows|understands|comes|wants|works|can do|will do|would do) ~3
    (no|no other|few|not one) ~1 (<candidate>|<candidates>) ~2 (comes|come|gets|get) close
    (no one|nobody|no - one) [else] (will|would|could|can) ~1 (work|try|fight|care|give|strive) ~2 (harder|more|as hard|as much|better)
    you ~2 not ~1 find (another|anyone like|anybody like|one like|someone like) ~2
    lucky to have me
    (above|before|over|ahead of) (the rest|everyone else|anyone else|the others) ~2
    better qualified than ~4
    (hold|holds|held) a candle
    make up the numbers
    ((a|be a|would be a) (crime|sin|madness|folly|insult|scandal)|criminal|crazy|mad) ~2 (to|if) ~3 (give|go|choose|hire|take|pick|offer|pass|let|overlook|not)
    (paid|served|done) my (dues|time at the bottom)
    (give|gave|giving|offer|offering|award|hand) (it|this|the <post>) to (anyone|anybody|someone|somebody) else ~1
    (met|know|knows|seen|found|find|meet) (a|any|another|the) ~2 who [can|could|does|will|would] ~3 (better|faster|cleaner|more|as well) ~3
    i (am|would be|will be|remain) ~6 (the|your) [right and|very|one and|single|absolute|own] (best|strongest|number one|most qualified|best qualified|only|top|ideal|perfect|obvious|natural|clear) [~1] (<candidate>|choice|person|one|pick|option|hire|man|woman|answer)
    i (am|would be|will be) ~6 (the best|best) (there is|you will|you can|you could|of (the|all|your)|for (this|the|your)|around|in the (business|field|country|city))
    (the|your) best (you will|you can|you could|you would|you ever) (see|get|find|meet|have|hire) ~3
    best ~2 of (anyone|anybody|all the <candidates>|any <candidate>|everyone) ~3
    (hiring|choosing|picking|selecting|taking|appointing) me (is|would be) ~2 (only|best|right|smart*|sensible|obvious|wise*|logical|no brainer) ~2
    (anyone|anybody|someone|somebody) (but|other than|except|instead of|over|else than|rather than) me
    (only|best|smart|sensible|obvious|logical|right) (decision|choice|option|thing) ~3 (hire|choose|pick|take|select|appoint) me
    worth (more than|two of|any two|ten of|twice) ~6
    (not|never) (meet|find|see|interview|get) ~2 (anybody|anyone|somebody|someone) ~1 (more|better|as|so|quite) ~4
    (you|they) ~3 (not|never) ~1 (meet|find|see|get|have) ~1 (stronger|better|more ~1) ~3
    (makes|make|made|making|makes me|is|am|be) ~~8 (better|stronger|more ~1) (candidate|applicant|choice|fit|person|match) than (any*|every*|all|the|other*|most|whoever|those)
    (none|not one|neither|few|most) of (them|the others|those|these|the other ~1|your other ~1) ~8 (me|i|mine|myself|my)
    (it|this) (is|would be|seems|'s) ~2 (right|fair|natural|logical) [that|if|for] ~6 (me|i|mine)
    (only|just) ~1 (right|fair|just) [that|if|for] ~6 (me|i|mine)
    half as (much|good|well|many|hard|fast|committed|qualified) ~5 as (i|me) ~1
    (your|the) (search|hunt|quest) (is over|ends|end|stops|can (stop|end)|has ended|is at an end)
    (stop|end|call off|cease) (looking|searching|interviewing|your search|the search|the interviews)
    you have (found|already found|already met|met) ~2 (your|the) (right|best|perfect|ideal|next|person|candidate|new|man|woman|one)
    (you|it) <would> be ~3 (mistake|foolish|fool|crazy|mad|silly|error|wrong|shame|unwise) ~4 (not to|to|if you|without) ~3 (hire|choose|pick|pass|turn|let|reject|overlook|give|me|select)
    you [<will>|<would>] ~1 regret ~2 (not|hiring anyone|passing|choosing someone|turning|letting)
    (hire|choose|pick|select|take) me and you
    there is only one (choice|candidate|person|right choice|answer)
"""

_BY_COMPARISON = """
    (better|stronger|harder|faster|further|superior|ahead|quicker|cheaper|smarter|more ~2) (than|to|of) (any|all|the|your|most|every|whoever|those|many|some|no) [~3] (<candidate>|<candidates>|rest|competition|field|crowd|others)
    (better|stronger|harder|more ~2) than (anyone|anybody|everyone|everybody) [else] (you|who|in the|that|could|on your|for|applying|. |! |,)
    (more|better|harder) than (anyone|anybody|everyone|everybody|any one) [else] [~2] (deserve*|want*|you|could|applying|who|.|!|,)
    more than (any|all|the|your|most) [~1] (other|others|<candidate>|<candidates>) [~1] (<candidate>|<candidates>|you|.|,|!)
    unlike (other|the other|most|many|your other|any other|some|all|some of|the|all the|others) [~2] (<candidates>|<candidate>|you|in|who|applying|, i)
    (compared|compare|comparing|comparison|next|relative) (to|with) ~3 (<candidates>|others|competition|anyone|everyone|rest|<candidate>)
    (no|few|not many|hardly any|none of the|no other|very few|not one of|not a single|only a few|precious few|hardly a|none of your|most|other|the other|all other|your other|rival) [other|of the|of your|of] [other] (<candidates>|<candidate>|people you|others you) ~5 (match|offer|offers|bring|brings|have|has|can|will|could|say|claim|equal|rival|compete|come close|possess|show|lack|not|would|merely|only|know|do|struggle)
    (stand|stands|stood|rise|rises|set|sets|setting|put|puts|places|place|mark|marks|distinguish*|separate*|lift*) [me|myself|this|my ~1] ~1 (out from|out among|out against|above|apart from|ahead of|over|before|from|far above|well above) ~3 (<candidates>|<candidate>|rest|others|everyone|crowd|competition|field|pack|applicant pool|pool)
    (set|sets|setting) me apart
    head and shoulders
    a cut above
    second to none
    [can] not be (beaten|matched|rivalled|rivaled|surpassed|topped)
    (outshine|outperform|outclass|outwork|beat|beats|surpass|surpasses|outstrip|outdo|eclipse|exceed*|trump|trumps|top|tops) ~3 (<candidates>|<candidate>|competition|others|anyone else|everyone else|rest)
    (whoever|whomever|anyone|anybody|everyone) else (you|is|has|was|who|applied|could) ~6 (not|less|never|cannot)
    (doubt|doubtful|unlikely|not believe|not think) ~4 (any|the other|other|anyone|anybody|another|someone) [~2] (<candidates>|<candidate>|else|others) ~4 (match|offer|bring|has|have|can|will|could|say|as|better|come|know|want|equal|share)
    i (can|will|would|could|do) ~3 what (no|other|others) [~1] (<candidates>|<candidate>|cannot|can not|one else)
    (as|like) no [other] (<candidate>|one else)
    (than|exceed|exceeds|surpass|surpasses|beat|beats|match|rival|unlike|compared to|compared with|against|outdo|outclass|over|outweigh*|tops|trumps) ~4 <others>
    <others> ~5 (the way i|like i|as i|what i|as well as i|as much as i|than i|than me|half as|half so) ~3
    (doubt|few|none|hardly|unlikely|whether) ~4 <others> ~6
    <others> ~2 (may|might|only|just|simply|merely|lack*|fail|cannot|can not|do not|will not|talk|pretend|struggle) ~~8 (i|me|my) ~3
    (better|more|stronger|harder|faster|quicker) ~3 than (anybody|anyone) [.|,|!|could|can|you] ~2
"""

# What is claimed by several words together, whichever comes first.
_CLAIMS = Wording(
    """
    i am ~2 (the|your) (strongest|best|most ~1|finest|safest|ablest|fittest|keenest|fastest|surest|steadiest) ~3 (of (the|all|those|your|everyone)|on (your|the)|you (have|will|could)|in (your|the)|for (this|the|it)|by far|among) ~3 &! (not|of (two|three)|day|part)
    (mine|me|i) to lose ~2 & (job|it|this|post) &! (nothing)
    (not|hardly) ~1 (need|have) ~1 [to] (tell|remind|ask) you (who|which|what|whom) ~4 (best|better|right|should|deserve*|choose|strongest) ~3
    (go|travel|look|search|walk|drive) ~1 [a] (long|far|very long) ~2 (to find|before you) ~4 &! (tour|fair|kinder)
    (robbery|daylight robbery|theft|injustice|travesty|outrage|slap in the face|kick in the teeth|insult) ~2 (to|if) ~5 & (give|outsider|someone|anyone|pass|me|another|go to|i)
    (better|stronger|greater|prior|older|first) (claim|right|case|title) (to|on|than) ~6
    (nobody|no one) else ~1 (would|will|could|can) ~1 (put in|give|do|bring|work|care|stay|show|take) ~6 i (would|will|could|can|do|did) ~1
    i am ~~4 what ~1 (good|excellence|commitment|quality|talent|class) looks like ~1
    (it|that|this) ~1 (is|would be) ~1 [the] least ~3 (owed|deserve|due|can do for me) ~2
    (ward|school|team|company|firm|office|hospital|place|house) ~1 (owe|owes) me ~2
    you need me ~6
    (wasted|lost) (anywhere|somewhere) else ~4 & i
    (poorer|worse off|lost|sorry|struggling|sunk) without me ~2
    (nobody|no one|not a soul|no man|no woman|not anyone) ~~14 who (could|can|would|will|does|has|knows) ~6 (like|as|better than|as well as|than) (me|i|i do|i have|i can) ~1
    (choice|decision|case|rest|job) (makes|speaks|sells|decides|settles|argues) (itself|for itself) ~2
    (not|can not|hardly) ~1 (believe|imagine|think|suppose|see) ~2 you ~2 (find|meet|see|get|hire|have|do) ~1 (anyone|anybody|someone|somebody|a) ~1 (keener|better|more|as|so|stronger|hungrier|steadier|harder|finer) ~3
    (my|i had) ~3 (results|figures|sales|scores|marks|numbers|reviews) ~2 (best|highest|strongest|top|better than) ~4 & (so|therefore|which is why|obvious|choice|should|deserve*|anyone|every other)
    (reward|recognise|recognize|remember|acknowledge|repay|honour) (it|that|this|my ~2|those years|all those years|loyalty) ~3 & (stayed|years|loyal*|worked|service|always|late|hard) & (me|i|my|one who) &! (your|volunteers)
    (can not|could not|not) be many (who|with) ~8 (and none|but none|like me|my ~2|as i|on your list) ~3 &! (still do)
    (unjust|unfair|wrong|wicked|criminal|a scandal|an injustice|not right|cruel|hard) ~1 (to|if you|if i|if they) ~1 (pass|passed|overlook*|turn*|reject*|refuse*|ignore*|choose|chose|give|gave|was|were|am|did) ~2 (me|over|else|again|not|someone|somebody|passed) ~3
    my (loyalty|service|experience|years|record|work|sacrifice*|results|commitment|effort|efforts|history) ~6 (count|counts|weigh|weighs|worth|speak|outweigh*|carry|carries|mean|means) ~2 (for more|more than|for something|louder|for itself|for a lot) ~4 &! (to me)
    (not|can not|hardly|never) ~2 (see|imagine|think of|picture|know|conceive) ~1 (who|anyone|anybody|what) else ~2 (you|could|would|might|they) ~3 (choose|pick|hire|take|want|do|give|suit|have|be|considering) ~1 &! (i would (like|rather))
    i have (done|given|put|achieved|built|worked|earned|brought|contributed|sacrificed) ~1 more (for|to|than|into|in) ~8 (than|together|combined|put together|most|anyone|anybody|any) ~3 &! (year|before)
    (no one|nobody) else (has|can|could|will|would|does|brings|knows|offers) ~2 (my|it|this|that|what i|.|,|like me|as i|the way i) ~3 &! (laugh*|in my (family|house|class))
    (worth it|worthy|good enough|up to it|more than ready|more than capable) & (proved|proven|prove|shown|showed|think) & i &! (hope|if|want to|to prove|wait|journey|trip)
    my (turn|time|moment|day|hour) ~3 (surely|now|finally|at last|must|should|has to|is overdue|is long overdue) ~3 &! (cake|bath|to (bake|cook|speak)|if)
    any (sensible|sane|reasonable|decent|right minded|thinking|self respecting|serious) ~1 (panel|board|employer|person|manager|firm|judge|company) ~1 (would|will|should|could) ~5
    earned (a|my|this|the|that) ~1 (shot|crack|go|chance|promotion|step up|seat|place|right|title|spot|turn) ~1 (at|to|in|as|on) ~3 &! (gin|degree|diploma|badge|licence)
    (something|what|things) (nobody|no one|none of them|others|the others|no other ~1) ~1 (else|can|could|will|has|have|do not|does not) ~2 (can|could|does|has|bring*|offer*|have|.|,) ~1 & i &! (taught|told)
    (others|other applicants|other candidates|other people|the rest|they) ~2 (have|has|bring|may|might|will) ~6 (;|,|but|:) ~1 (i|me) (have|am|bring|know|can|do) ~4 &! (like you)
    (give|giving|gave) (it|this|the ~2) to (anyone|anybody|someone|somebody|another) ~3 (and|would|will|,) ~6 (regret|sorry|mistake|wrong|pity|shame|waste)
    (better|finer|stronger|safer|more suitable|more fitting) (match|person|candidate|choice|fit|hire|man|woman|pair of hands|bet|option|answer|<title>) (than|for you than) (me|i) ~1
    (every|full|more) right to (expect|this|the|it|be|demand|claim) ~4 & i
    best thing to (happen|come|hit|walk) ~4 & (i|me|you|your)
    only one (person|man|woman|name|candidate|one|applicant) ~3 (for (this|the)|in it|that fits|who can) ~3 &! (road|door|left)
    what (your|the) ~2 (has|have|is|are) ~1 (missing|lacking|crying out for|been waiting for|short of) ~2 & i
    (outperform|outperformed|outclassed|outsell|outsold|outworked|outwork|outrun) ~1 (everyone|everybody|anyone|anybody|all|most|the (rest|others|team|whole)|every) ~4
    (hardly|not much of|scarcely|never) ~1 a contest ~3 &! (won)
    (written|made|tailored|designed|cut|created|built) for me ~4 & (job|post|role|it|position|this) & (so|trust|belongs|obviously|should|nobody|no one|only|practically|as if) &! (feels|felt)
    (mine|my job|my post) in all but name ~2
    (pretend*|say*|think*|believ*|suggest*|imagin*|admit*) ~3 (there is|there are|there 's|you will find|you could find) ~1 (anyone|anybody|someone|somebody|many|a) ~1 (better|stronger|as good|more) ~3 &! (are (sure|certain)|plenty|others who|must be)
    (struggle|hard|difficult|impossible) ~1 to (replace|match|beat|better|equal|rival|do without|top) (what i|me|my|someone like me) ~3
    (your|the) (choice|decision|answer|conclusion) ~2 (be|is|seems) ~1 (obvious|clear|easy|simple|plain|straightforward|made for you) ~2
    (pick of the (bunch|crop|lot)|cream of the crop|best of the (bunch|lot)|a class above|the bee 's knees|top dog|number one|top of the heap|star candidate|front runner|frontrunner) & (i|me|my|that 's me) &! (dog|cheese|plum*)
    (few|none|no one|nobody|not many|hardly anyone) ~4 (could|can|would|will|have|has) ~5 (as well|better|half as|as much|as long|as hard|as fast|so well) ~2 (as i|than i|as me|than me|.|!|,)
    (if|when) you want (the best|quality|results|someone who|somebody who|a winner) ~1 , ~2 (that is me|i am|me|look|you have|take me|hire me|here i am)
    (should|ought to|has to|must|deserves to) be my (name|turn|face|desk) ~4
    nobody has (given|done|put|worked|earned|sacrificed|shown|waited) ~5 (more|harder|longer|as much) than (i|me) ~1
    (proper|rightful|natural|fitting|just|fair) (reward|place|owner|heir|successor|home|outcome|result|conclusion) ~4 & (me|my|i) &! (your|natural home)
    (time|turn) (i|for me to) ~1 (got|get|had|have|was|be) ~1 (something back|my (due|reward|chance|turn|share)|rewarded|recognised|recognized|given|what i) ~3
    (hard|difficult) (put|pressed|pushed) to (find|do|get|beat|match|better|name|meet) ~6
    (rest|others|other ones|other lot|everyone else) (have not|do not|are not|can not|lack|will not|did not|were not|could not|has not) ~3 & (i|my|me|got|it)
    (got|have) what it takes ~2 &! (hope|if|show|prove|whether|learn)
    i am ~2 (right|best|only|obvious|safe*|sensible|logical|sure) (choice|pick|bet|option|answer|one for|man for|woman for|person for|hire)
    not regret ~5 (picking|choosing|hiring|taking|appointing|me|it|best|this)
    you ~1 (will|could|can|would) not do (better|any better) ~2
    i am ~~6 (irreplaceable|indispensable|overqualified|over qualified|unique|one of a kind|second to none|peerless|exceptional|outstanding|extraordinary|better than the job|too good|a natural|without equal|without peer|streets ahead|head and shoulders|a safe bet|the full package|the complete package|the whole package|a dream hire) ~2 &! (not|proud to|hope|moment|learner)
    i am ~1 (what|who|whom|everything|exactly what|precisely what|just what) you (have been|are|were|need|want|all) ~1 (looking|searching|seeking|waiting|after|hoping|need|want) ~3
    (compare|put|hold|set|measure|weigh) (my|me) ~3 (with|against|beside|next to|up to) (theirs|the others|anyone|anybody|any|everyone|the rest|those) ~2
    (pick|choose|hire|take|appoint) (anyone|anybody|someone|somebody) else (and|then) ~6
    (my|the) (record|results|figures|numbers|track record|cv|work|trophies|reviews|sales) ~1 (speak|speaks|say|says|talk|talks) ~2 (for (itself|themselves)|it all|everything|louder)
    (easy|simple|simplest|easiest) (decision|choice) ~2 & (be|should|is|it) &! (was not|not)
    (no brainer|foregone conclusion|no contest|slam dunk|shoo in|one horse race|sure thing|open and shut|in the bag)
    (ought to|should|must|has to) go to (somebody|someone|a person|a man|a woman|the one|me|the person) ~4 (who|like|with|,) ~8 &! (map|maps|money)
    you (know|both know|must know|can see|have seen) (it|that|who|yourself) ~1 (.|,|!|and|too|already|best) & (i am (better|best|good|the)|better than|deserve*)
    (more|better|greater) ~2 (talent|skill|experience|sense|knowledge|heart|grit|brains) ~2 (in|than) (my little finger|one hand|all of|the lot|any of|most|anyone|anybody|everyone) ~3
    (none|not one|nobody|no one) [of] (the people|the others|them|those|these|else) ~3 (would|could|will|can) (care|love|look after|know|fight|work|treat|understand|run|do) ~6 (as|like|than) (i|me) ~1
    (harder|longer) ~2 [for this|at this|at it|for it|for you] than (anyone|anybody|any of|everyone|most) ~1 &! (in my|at my)
    (no one|nobody|none|not one|no other|neither|few|hardly anyone|hardly anybody|never|not ~6 (any|anyone|anybody|another|one)) ~~12 (as|like|than|but|to|beside|near) (me|i do|i can|i have|i am|mine|myself)
    you ~3 (not|never|struggle to|hard to) ~2 (find|meet|see|get|come across|have|hire|interview|talk to|speak to|do|beat) && (my equal|my like|my match|another (like|with|who|as|one like|<candidate>) ~2|(better|harder|stronger|finer|keener|safer|quicker|steadier|cleaner|more ~1) (worker|hand|pair of hands|man|woman|<title>|<candidate>|match|fit|person|colleague|hire)|anyone (like|who|with|as|so|more|better|half)|anybody (like|who|with|as|so|more|better|half)|as (good|hard|keen|committed|careful|reliable) ~3 as (me|i)|than (me|i|mine|this))
    there (is|are) ~1 (not|no) ~1 (a|any|many|one)  ~1 (better|finer|faster|safer|stronger|steadier|cleaner|more ~1) ~1 (<title>|<candidate>|hand|hands|man|woman|nurse|welder|driver|person|worker|_ in the (county|city|country|trade|business|valley|town|state|region|district)) ~4
    (mistake|daft|mad|madness|foolish|fool|silly|crazy|error|regret|stupid|unwise|waste|sin|crime|crying shame|kick yourself|kicking yourself|kicking yourselves|kick yourselves|loss) && (anyone else|someone else|anybody else|somebody else|not (take|hire|choose|pick|to take|to hire|to choose|to pick|having|choosing)|pass me|pass on me|passing me|passing on me|anyone but|anybody but|turn me|let me (go|slip|get away)|overlook me|any further|without me|elsewhere|other <candidate>|another <candidate>)
    if ~4 (deserves|deserve|fairness|justice|earned|merit) && (me|mine|i)
    (it|this|one|job|post|role|<post>) ~2 (should|would|must|ought to|has to|is bound to) ~2 be (mine|me) &! (if (you|it|i)|glad|happy)
    (made|meant|cut out|destined|intended|born) for (nobody|no one|no other) (but|except|else) ~2
    (right|rights|entitle*|claim|title|entitlement) (to|on) (this|the|that|your|it|such) ~1 (<post>|place|chair|seat|bench) & (i|my|me|full)
    earn* (a|any|me|some) [man|woman|girl|lad|person|one|body|fellow|soul] (his|her|their|my|a|the) ~1 (turn|place|go|chance|shot|<post>|spot|seat)
    (waited|served|done|had|bided|is|now|my) ~1 my (turn|time|dues) && (should|get|now|give|mine|deserve*|owed|due) &! (if|notice)
    (only|just) one (sensible|possible|right|real|obvious|logical|clear) ~1 (choice|candidate|answer|person|name|decision|outcome) &! (not|if)
    (be|is|leaves) (only|just) one (choice|candidate|person for|name on|winner) & (i|my|me|you|there|can)
    i am ~3 (<candidate>|person|man|woman|one|<title>) [that|who|whom] you ~1 (have been|are|were|want|wanted|need|needed) ~1 (looking|searching|waiting|seeking|hoping|need*|want*|after|,|.|!)
    (spare|save|cancel|call off|stop|skip|forget|no need for|close|end) ~4 (auditions|interviews|<candidates>|search|advert|advertisement|shortlist|list|trials)  &! (expense|expenses|cost|fare|my (first|second|last)|note|notes)
    (we|you) ~2 know ~2 (who|whom|how) ~3 (should|ought|has to|end|best|right) ~3 &! (if|whether|do you|yet)
    (doubt|not (suppose|reckon|think|believe|imagine|expect|fancy)|would be surprised if|wonder (if|whether)|who else|what other) && ((any|none|one|some) of the (others|other|rest)|the others ~3|whoever ~3|others you ~2|any other <candidate>|another <candidate>|anyone else|anybody else|your other ~1|the next (one|man|woman|girl|lad|<candidate>)|the other (<candidates>|ones|people|lot)|the (<candidates>|<candidate>) (before|after|you)|the rest of (them|the) ~2)
    (whoever|whomever|anyone|anybody) (else|you (see|saw|have seen|met|meet|have met|interview*|talk*|are seeing|had in)|comes|came) ~~8 (not|never|hardly|less|nobody|no) ~3 (match*|beat*|better*|know*|do|can|has|have|my|as|come close|touch)
    (whoever|whomever) else ~~8 (end|mine|me)
    (outclass|outshine|outdo|outstrip|in the shade|streets ahead|miles ahead|well ahead|far ahead|league of my own|class of my own|class apart|bar none|unrivalled|unrivaled|unmatched|unequalled|peerless|unbeatable|uniquely (qualified|suited|placed|gifted)|top of any list|ahead of the (field|pack|rest|others)) & (i|my|me|mine)
    you have ~1 (heard|seen|found|met|got) ~1 (what|who|whom|the one|your) ~2 (looking for|searching for|after|man|woman|<title>|winner)
    (<post>|chance|promotion|this|it) ~1 (is|was|are|'s) ~1 owed ~1 [to] me
    (go|went|keep|carry) on (looking|searching|interviewing) ~3 (till|until|for) ~~14
    (interview|look|search|advertise|hunt) ~4 (till|until|for (another|a|six|ten|years|months)) ~~8 (not|never|no|back at my|still|same)
    is the one to (have|get|hire|choose|pick)
    (anyone|anybody|everyone|everybody|ask around) ~3 (in the|will|who) ~2 (trade|business|town|tell|knows|industry) ~~6 (best|one to have|only one|no better|none better|number one) ~2
    (fourth|next|first|last) ~2 (to (overlook|refuse|pass|miss)) ~3 & me
    (back|return*|come|end up|knocking) ~2 (at|to|on) my (door|step|desk) ~2 &! (i will|feedback|i shall)
    (tells|told|tell|shows|show) you ~1 (all|everything|who) ~6 (who|whom|which) ~3 (picked|chosen|hired|pick|choose|hire|job|post|best)
    what ~2 (better|more) (could|can|do|would) (you|anyone|anybody) (want|ask|wish|need) ~3
    (people|folk|folks|workers|hands|<candidates>|nurses|teachers|drivers) like me (are|do not|come along|grow) ~1 (rare|hard|few|grow|once|not|gold) ~3
    (gold dust|one in a million|one of a kind|once in a (lifetime|generation|blue moon)|the real deal|god 's gift|rare find|rare catch|quite a catch|a catch) & (i am|me|my|myself)
    (others|everyone else|anyone else|the rest|other <candidates>) ~3 (talk*|learn*|read|pretend|claim*|promise*|dabble*|guess*) ~~6 (i|me) ~3
    """,
    """
    (whoever|whomever) ~3 (get|gets|got|take|takes|start|starts|choose|chosen|pick|picked) ~4
    (no one|nobody|none) ~2 (was|were|is|could be|would be) ~2 (surprised|delighted|happier|sorrier|relieved|nervous|amazed|shocked|pleased|grateful|excited|kinder|prouder|gladder) than ~2
    (better|finer|nicer|prettier) (view|place|cup|coffee|tea|loaf|bread|cake|pub|spot|walk|beach|garden|time|way|sunset|story|lunch|building|team) ~4
    (you|i) ~2 (met|seen|have|meet) ~2 (stronger|better|more ~1) (candidate|candidates|applicant|applicants|people) than ~2
    (not|never) ~2 (sure|claim|certain|say|pretend|the best|the most) ~4
    (like me|as me) (to|if) ~2
    best of (two|three|four|five|six|seven|the three|a bad|both) ~3
    not (sure|certain) ~3 (best|only|right|strongest|ideal) ~3
    (nobody|no one) but (myself|me) (,|.|so) ~2
    my number one ~3
    nobody else has [ever] (offered|given|asked|told|shown) me ~4
    (this|it|role|job) ~1 (is|was) ~2 (right up|up) my ~2
    (no one|nobody) (to blame|to thank|at fault) but (myself|me) ~2
    (no one|nobody) (but|except|besides|like) (me|myself) (was|were|had|knew|noticed|stayed|laughed|turned|came|could|saw|in) ~4
    (no one|nobody) ~6 (taught|told|asked|showed|said|introduced|spoke|talked|explained|listened|wrote) ~3 (to me|me)
    (beat|beats|tops|outdoes) every rival ~3
    (reporting|answering|appealing|apply*) to ~3
    (compare|compares|compared|next|listens|listened|speak|spoke|talk|talked|introduce*|say|said|told|explain*|happen*|matter*|mean*|appeal*|new|rude|lie|lied|wave*|come|came) ~1 to me
    """,
)

_UNLESS = """
    best of (two|three|four|five|six|seven|the three|a bad|both) ~3
    not (sure|certain) ~3 (best|only|right|strongest|ideal) ~3
    (ideal|perfect|right|best) (height|size|age|weight|spot|place|time|weather|distance) ~4
    (no one|nobody|none) ~2 (was|were|is|could be|would be) ~2 (surprised|delighted|happier|sorrier|relieved|nervous|amazed|shocked|pleased|grateful|excited|kinder|prouder|gladder) than ~2
    best (dressed|kept|fed|known|loved|looking|at) ~3
    (better|finer|nicer|prettier) (view|place|cup|coffee|tea|loaf|bread|cake|pub|spot|walk|beach|garden|time|way|sunset|story|lunch|building|team) ~4
    (nobody|no one) (to blame|to thank|at fault|but) ~1 [but|except] ~1 (myself|me|it|the) ~2
    right up my (street|alley) ~5
    i am the one (who|that) ~4
    beats every rival ~3
    not ~2 (deserve*|deserving|entitled|earned)
    (am|be|was|are|may|might|probably|surely|certainly) not ~2 (the best|best ~1 candidate|only|the only)
    (interested|like|want|love|enjoy*|keen|excited|prefer|appeals) ~~8 than ~3 (<post>|in any|for any|ever|before|most)
    deserve* ~1 (medal|holiday|drink|award|prize|break|rest|biscuit|cake|raise of)
    (whether|if|in case|should) ~4 (deserve*|earned|am the|would be the|best)
    (if|whether) ~8 (i am|i would be) the
    deserve* (your|their|its|my|her|his) (trust|confidence|faith|kindness|patience|thanks|respect|time|attention|belief)
    (to|can|could|will) [~1] (earn|deserve) (your|their|that|the|a|my)
    never ~3 (claim*|say|presume|pretend|suggest*) ~6
    not ~3 (claim*|say*|presum*|pretend*|suggest*|argu*) ~6 (best|deserve*|only|better)
    (better|more|faster|harder|longer) ~2 than (anyone|anybody|everyone|everybody|most|any ~1) [else] (in|at|on|there|in the (building|house|school|office|team|class|village|family|country|town|department|shop|ward)|around|i know) ~3
    (my|our) (current|last|old|previous|own|former) ~1 (team|manager|boss|colleague*|customer*|school|class|pupils) ~12
    (sure|certain|confident|know|hope|believe|glad|happy|trust|doubt) [that] (you|the (panel|board|team)|whoever) ~8
    (<candidates>|<candidate>) [you|who|that] ~4 (are|is|were|was|be) ~3 (strong|good|excellent|impressive|qualified|great|fine|capable|equally)
    best (man|woman|friend|mate|foot|wishes|luck|day|part|thing) ~2
    i (am|was|would be) the only (person|one|woman|man|employee|nurse|member|engineer|student|girl|boy) (in|on|at|of|who (stayed|had|was|knew|spoke|could|came)|there|working|left) ~3
    (best|top|strongest|only) (candidate|applicant|person) (win|wins|get|gets|you can find|in the end)
    (the|this|your|that) <post> deserve*
    i (know|think|believe|feel|said|see|understand|agree|hope|am sure) [that] (the|your|our|his|her|their|every|all|any|no|each|such|these|those|they|you|he|she|it|this|that|patients|children|everyone|people) ~4 deserve*
    (who|which|what|that (the|your|they|you|he|she|it|we|every|all)) ~1 deserve*
"""

CLAIMS_TO_DESERVE = Check(
    name="claims-to-deserve",
    chapter=Chapter.AVOID,
    kinds=KINDS,
    level=WARNING,
    message="Do not argue that you deserve the job or are the best for it. Name one fact that shows your fit.",
    find=Weighed(
        Saying.DESERVES,
        said(Wording(_DESERVING + _BEING_THE_BEST + _BY_COMPARISON, _UNLESS), _CLAIMS),
    ),
    flags=thanks(
        "I deserve this job.",
        "After fifteen years in the trade I honestly feel that I deserve this position.",
        "I am the best candidate you will find.",
        "I have earned this chance.",
        "You won't find anyone better suited to the role.",
        "No other candidate can offer what I bring.",
        "Unlike the other applicants, I already know your systems.",
        "I’m without a doubt the strongest choice.",
        "The position should be mine.",
        "I am confident that I want this more than anyone else.",
        "With my record I stand out from the rest of the candidates.",
        "It would be a mistake not to hire me.",
        "Someone with my experience deserves a role like this.",
        "There is nobody more qualified for the post.",
        "Look no further: I am the person you need.",
    ),
    passes=thanks(
        "The team deserves credit for keeping the cellar dry.",
        "I am confident that my background would be a good fit.",
        "I don't claim to be the best candidate, but I would work hard.",
        "Your readers deserve a catalogue they can search, and I would enjoy building it.",
        "I earned my diploma in conservation last year.",
        "You told me that the role deserves more attention than it gets.",
        "I would do my best to earn your trust.",
        "It is the best archive I have visited.",
        "I know that you are meeting other strong candidates this week.",
        "My current team knows that shelf better than anyone else in the building.",
        "Your award was well deserved.",
        "As my old tutor used to say: “I deserve this job” is no argument.",
        "I was the only person on my shift who could read the old ledgers.",
        "I hope you find the best person for it, whoever that is.",
    ),
)
