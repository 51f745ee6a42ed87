"""Manner: worn openers, begging, talk of pay, shouting."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from afterview.notes.checks.check import Chapter, Check, Found, Weighed, said
from afterview.notes.checks.example import changed, follow_ups, thanks
from afterview.notes.finding import WARNING
from afterview.notes.note import KINDS
from afterview.notes.reading import Reading
from afterview.notes.sayings import Saying
from afterview.notes.sentences import Sentence
from afterview.notes.stock import STOCK
from afterview.notes.wording import Wording

_STALE = """
    just checking [in|up|back|on|to|whether|if]
    just (wanted|wanting|thought|hoping|looking|trying|here|writing|dropping|popping|emailing|stopping|reaching|want|felt|figured|needed|taking) ~5 (check in|check back|check up|checking in|touch base|circle back|follow up|ping|nudge|bump|poke|reconnect)
    (i am|i 'm|i was|this is me|am|only|simply|merely|me|quickly|briefly|again) [<very>|once again|again|quickly|briefly|writing|back|here|now] (checking in|checking back in|checking back|checking up|touching base|circling back|pinging|nudging|bumping|poking|popping back|chasing|prodding|badgering) [~3]
    (thought|wanted|want|like|hoping|hope|meaning|figured|time|writing|emailing|reaching out|decided|going|love|back|felt|reason|mail|email|note|message|line) ~3 (to|i would|i 'd|i should|i|is) [<very>|quickly|briefly|again|once again|quickly just] (check in|check back|check back in|check up on|touch base|circle back|loop back|ping you|nudge|bump|give you a (nudge|poke|ping|bump)|reconnect on|chase|chase up|chase this|prod|poke)
    ^ (checking in|checking back|checking up|touching base|circling back|bumping|pinging|nudging|looping back|popping back|chasing|poking|floating|resurfacing|re surfacing|boosting|following up .|following up !|following up again|quick follow up|back again|me again|it is me again|(ping|bump) (.|!|,))
    (quick|gentle|friendly|little|small|soft|kind|another|tiny|polite|humble|courteous|slight|subtle) [~1] (check in|nudge|reminder|ping|bump|poke|prod|follow up .|chaser|touch base)
    (this is|this note is|here is|here 's|just|sending|send you|send|consider this|only|another|as|with) ~3 (nudge|ping|bump|poke|chaser|prod) ~3
    (bump*|float*|push*|bring*|boost*|move|moving|pop*|put|putting|send|sending|resurfac*|resurface|lift*|raise|raising|pull*|kick*|shov*|nudg*|bubbl*) ~3 (to|back to|up to|up|back|at|near|on) ~2 (top of (your|the) (inbox|list|pile|stack|queue|mailbox|mail|page|heap)|in your (inbox|mailbox)|your inbox|your mailbox|(the|your) top)
    (bumping|floating|resurfacing|pinging|nudging|boosting|re upping|upping|reupping) (this|my|you|the|up|it|on)
    (landed|lands|fell|fallen|slipped|buried|lost|got lost|gets lost) ~3 (in|from|through|off) ~3 (inbox|cracks|radar|shuffle|spam|mailbox)
    (on|off) your radar
    (circle|circling|loop|looping|circled|swing|swinging|touch|touching|check|checking) (back|round|base|back in|back around|bases) [~1] (with you|with you ~2|to you|on this|on my|on the|about|regarding|to see|around|on our|on where|, |.|!|in|once|again|after|for)
    check in [~1] (with you|on|about|regarding|to see|and see|again|, |as|.|!)
    checking in (with you|on|about|regarding|to see|and|again|as|.|!|,|since|after|because|for|whether|if|following|here|once|from|one)
    (drop|dropping|shoot|shooting|send|sending|dropped|fire|firing) ~2 (you ~2|a) (quick|short) (line|note|email|message|ping) to (check|see|touch|follow|nudge|remind|ask if there is)
    (poking|poke|popping|pop|sticking|putting) (my|a) (head|nose) ~3 (in|round|around|through|over)
    ^ just following up [.|!|,|on this|again|to see|here|with you|as|in case]
    just following up (to (see|check|touch|ask if|make sure)|again|on this|on my (email|last|note|message|previous)) ~4
    just a (nudge|reminder|ping|poke|quick nudge|quick reminder|quick ping|quick check|check|quick follow up|follow up|quick bump|bump|friendly|gentle|quick one|quick touch)
    (putting|keeping|keep|put|staying|stay) ~3 (my name|myself|me|this|my application) ~2 (on your radar|top of mind|in front of you|fresh|front of mind|at the top)
    (stay|staying|remain|keep) top of mind
    (per|as per) my (last|previous|earlier|prior) ~2
    (popping|pop|sliding|slide|drop*) ~2 (back |)(into|in) your (inbox|mailbox|dms)
"""

# A nudge told by several words together, whichever comes first.
_NUDGING = Wording(
    """
    (just|thought i would|wanted to|like to) ~2 (check|see|ask|know) where (we|things|you|it) (are|stand|is) ~1 (with|on|at|.|,|!) ~3 &! (may i|could you)
    (popp*|put*|plac*|bring*|mov*|slid*|land*|lay*|drop*|pushing|push) (this|it|me|my ~1|myself) ~1 [back] (on|onto|in front of|before|to) ~1 (your|the) (desk|pile|table|agenda|list|attention|eyes|nose|mind|inbox)
    (reminding|remind) you (that|of|about) ~1 (i|my|me) ~3 &! (good)
    (slip|slipped|slips|fall|fell|fallen|get lost|got lost|go astray) ~2 (through|in|between|down) ~1 (net|cracks|shuffle|post|pile|back of|flood)
    (resend*|re send*|sending|forwarding|repeating|reposting) (this|my ~2|the ~2|it) ~1 (again|in case|once more) ~4
    in case you (missed|overlooked|did not see|did not get|forgot) (it|this|me|my) ~3
    (keep|keeping|stay|staying) (me|my ~2|in|on) ~2 (mind|radar|sight|forefront|your mind) ~1 & (just|to|wanted|hoping|writing) &! (please|if|anything else|other|future)
    (sorry|mind|forgive|excuse|hate|hope|hoping|not|without|hope you do not mind) ~4 (to chase|me chasing|my chasing|for chasing|chasing you|chase you|chasing|to nag|to nudge|to hound) ~3
    (giv*|gave) (this|it|you|my) ~3 (bump|nudge|prod|poke|push|kick) ~2
    (get|got|see|saw|seen|received|receive|read|missed|notice|noticed) my (last|previous|earlier|first|other|recent) (email|e mail|message|note|mail|letter|text|voicemail|one) ~3 & (did you|have you|if you|whether you|sure you|you may have|you might have|in case you|wondering|just|not sure)
    (in case|if|perhaps|maybe|sure) ~2 (my|the) ~1 (last|previous|earlier|first|other|recent) ~1 (email|mail|message|note|one) ~2 (got|was|went|has|did|is|slipped|fell|landed|ended) ~2 (buried|lost|missed|astray|spam|junk|pile|not reach|not get|through|overlooked) ~3
    (following|follow) up (again|once more|once again|yet again) ~3
    (following|follow) up ~4 (chance|opportunity|moment|time) to (look|review|read|consider|see) ~4
    (reaching out|writing|emailing|getting in touch|touching base|popping in) ~2 (again|once more) ~2 to (check|see) ~2 (status|where|whether|if|how) ~3
    (check|checking|chase|chasing) ~1 (on|up|in|up on) ~1 (the|my) (status|progress|state) ~3
    (any|an) (update|news|thoughts|word|movement|joy) on the below
    (see|saw|per|as per) (my ~1|the) (email|message|mail|note|thread) below ~2
    (quick|little|tiny|wee|gentle|friendly|soft|small|another|cheeky) ~1 (nudge|prod|reminder|bump|ping|poke|chaser|check in|follow up|knock) ~1 & (from me|about|on|just|this|only|is|here|re|again|a) &! (you|your talk|of why|story)
    ^ (me again|only me|it is only me|guess who|hello again|hi again|knock knock|ping|bump|nudge nudge|still me|yours truly again|back again|remember me) (.|!|,|?)
    (pop|popping|popped|jump*|hop*|float*|drift*|drop*) ~1 (up|back|in|into|to) ~2 (your|the) (inbox|mailbox|radar|feed|dms) ~3
    """,
    """
    (check|checking) ~1 (on|up|in) ~2 (patients|guests|mother|residents|progress of|dough|hives|boiler|sheep|lambs) ~3
    (thank*|grateful) ~4
    """,
)

_STALE_UNLESS = """
    (checking|check) in (guests|guest|patients|passengers|at|the|customers|books|stock|luggage|visitors|deliveries|code|goods|members|late|equipment|on (patients|residents|elderly|my mother|the patients|the residents|each|every|him|her|them))
    (guests|guest|patients|passengers|luggage|self|hotel|desk|airline|online|morning|weekly|daily|regular|monthly|team) (check in|check ins|checking in)
    check in (desk|desks|counter|process|time|times|system|staff|hall|queue|area|procedure|line)
    (you|he|she|they|we) (were|was|are|is) (checking in|checking up|touching base|bumping|nudging|pinging) ~4
    (we|they|he|she|team|nurse*|staff) ~3 (check in|checking in|touch base|circle back|check back|nudge|ping) ~5
    you (check in|touch base|circle back|check back) ~5
    ~4 (you|he|she|they) (gave|give) (me|us) ~4
    (thank|thanks) ~4 checking in ~3
    (each|every) (morning|day|week|monday|shift|evening|night|month) ~~6
    ~~6 (each|every) (morning|day|week|monday|shift|evening|night|month)
    (touch*|check*|circl*) ~2 with (patients|customers|clients|suppliers|residents|parents|families|my ~1 team|the team|pupils|students|each) ~3
    (gentle|friendly) (reminder|nudge) (of|that (good|even|people|time)) ~4
    (story|point|talk|conversation|words|example|remark|comment|visit) ~4 (a|gentle|good|lovely|great|welcome|useful) ~1 (reminder|nudge) ~6
    (talk|story|conversation|visit|words|tour|that|day|point) (was|were|gave me|has been) ~2 (a|the) ~1 [good|lovely|welcome|useful|great|helpful] (reminder|nudge|push) ~4
    (path|river|road|trail|story|bus|track) ~3 (circle*|circling) back
    (kept|keep|keeps) (coming|circling) back to
    (rank*|rose|reach*|put ~2 books|move ~2 books) ~3 top of
"""

STALE_OPENER = Check(
    name="stale-opener",
    chapter=Chapter.AVOID,
    kinds=KINDS,
    level=WARNING,
    message="Strike the nudge and begin with the matter: which job, which interview, what you would like to know.",
    find=Weighed(Saying.STALE, said(Wording(_STALE, _STALE_UNLESS), _NUDGING)),
    flags=follow_ups(
        "Just checking in to see where things stand!",
        "I wanted to touch base about the role.",
        "Circling back on this.",
        "Bumping this to the top of your inbox.",
        "I thought I'd check in on my application.",
        "This is a gentle nudge.",
        "Just a quick reminder about my application.",
        "I'm just following up to touch base.",
        "Pinging you again about the archivist job.",
        "I am checking in regarding the position.",
        "Hoping to circle back with you on next steps.",
        "A friendly reminder that I am still here.",
    ),
    passes=follow_ups(
        "I am following up on our conversation of 2 March.",
        "I hope that you are well.",
        "I am writing to ask about the archivist post.",
        "I hope this finds you well and that the move went smoothly.",
        "I learned how to check in guests in three languages.",
        "In my job I touch base with each reader every morning.",
        "The path round the lake circles back to the archive.",
        "I hope the inventory week went well.",
        "I would like to ask about the timing.",
        "Your talk was a good reminder of why I chose this work.",
        "I follow up every loan with a letter.",
        "You wrote “just checking in” on the loan slips, which I liked.",
    ),
)

_BEG = """
    please [,|!|.] please
    (beg|begging|beseech|beseeching|implore|imploring|plead|pleading|entreat) ~2 (you|for|with|to|this|.|,|!)
    i ~2 (beg|implore|beseech|plead|entreat|pray you) [of|you|to|with|for|.|!] ~2
    (i am|i 'm|am) ~1 (begging|pleading|imploring)
    on my [~2] knees
    (i am|i 'm|am|feel|getting|grow*|become|becoming|increasingly|truly|really|so) [<very>] desperate
    desperately (need*|want*|hop*|look*|wish*|long*|seek*|search*|require*|trying)
    (out of|in) (desperation|despair)
    desperate (for|to) ~2 (work|job|this|chance|find|get|position|opportunity|any|have|be|know|hear|join)
    i [<very>|do|will|truly] (need) (this|the|your|that|a) [~1] <post>
    i [<very>] <very> need (this|the|it|work|a job|to work)
    (give|giving|grant|allow|offer) me ~2 (chance|shot|opportunity|break|try|go) [.|!|,|and|to (prove|show)|please|at|i (will|beg|would|know|promise)|even|on|you]
    (just|only) (a|one|the|this) [~1] (chance|shot|try|opportunity) ~4
    (take|taking) a (chance|gamble|punt|risk) on me
    (please|kindly|do) ~2 (consider|hire|choose|pick|select|take|pity|employ|accept|have|not (forget|reject|turn|overlook|give up|dismiss|let|say no|pass|ignore|throw)|find it in|help me|save me|let me (have|prove|show|in|join|work|be)|remember me|keep me|show) [~1] (me|mercy|pity|it in your heart|down|my application over|my case|get|prove|the job|this job|in|this|have|work|join|one more|compassion|us|say no)
    (would|will) do (anything|whatever|literally anything|absolutely anything|everything|any work|any job) ~5
    (do|doing) (anything|whatever it takes|everything it takes|literally anything|absolutely anything) [~2] (to|for|you|.|!|if|it takes|that)
    whatever it takes
    (any|anything) (job|position|work|role|post) at all
    (work|working) (for free|for nothing|without pay|for less|unpaid|for half|for peanuts|for any)
    (my|our) (family|children|kids|wife|husband|mother|life|whole life|future|livelihood|rent|happiness|mortgage|parents|whole future|career|visa) ~2 (depend*|rel*|count*|needs|need|hang*|rest*|is at stake|is on the line|rides on)
    (bills|rent|mortgage|debt|debts|loans|loan|mouths|family to feed|children to feed|kids to feed|eviction|evicted|overdraft|savings) ~6 (pay|to pay|due|run out|running out|gone|behind|feed|evicted|lose|losing|piling|overdue|support|mounting|cover|soon)
    (pay|paying|make|afford|behind on|behind with|struggling with|cover|late on|late with) (my|the|our) (bills|rent|mortgage|debts|loans)
    (feed|support|provide for) my (family|children|kids|wife|parents)
    (running|run|ran) out of (money|savings|options|hope|time and money|cash)
    (my|this is my|it is my|you are my) (last|only|final) (hope|chance|resort|option|shot|opportunity) [.|!|,|and|so|please|to (work|get|stay|prove|make|support|avoid)]
    last (hope|resort)
    can not afford (to (lose|miss|be|wait|go|let)|not|another)
    have (mercy|pity|a heart|compassion)
    (i am|have been|i 've been|been|being) [<very>] (unemployed|out of work|jobless|without work|without a job|out of a job) ~8 (need*|desperate*|please|can not|struggl*|hard|months|years|long|ages|so|and)
    (no one|nobody|no other ~2) [else] ~3 (will|wants to|would) ~2 (hire|have|take|employ|call|give|interview) [~1] me
    (i have been|been) (rejected|turned down|refused|passed over) ~3 (by|from|so many|everywhere|again|times|dozens|for|over)
    (pleeease|pleeeease|pleaseee|pleasee|pleeease|plzz|plzzz|pleaaase)
    (do|come|start|work|stay|sing|write|clean|sweep) ~1 for (nothing|free|no pay) ~2
    sleep on (the|your|a) floor ~3
    on any terms ~2
    drowning (man|woman|person)
    i am asking you (.|,|!|please) ~3
    end of my (tether|rope|strength|road) ~1
    (throw|toss|offer|extend) me (a|the) (lifeline|rope|bone|line) ~2
    (crawl|walk) over ~2 (glass|coals|nails) ~3
    (tried|done|exhausted|applied) (everything|everywhere|every door|every avenue) ~3
    (save|saving|saved) my (life|skin|bacon|neck|home|marriage) ~3
    (feed|clothe|keep|raise|support) my ~1 (kids|children|family|little ones|baby|mother|parents|wife|daughter|son) [.|,|!|and|on|this|with|somehow] ~2
    for half (the|of the) (money|pay|wage|price|salary) ~3
    down to my last ~1 (pounds|pennies|dollars|euros|penny|pound|dollar|coins|savings|#) ~2
    find it in your (heart|hearts) ~4
    (swear|promise) ~1 i ~4 (let you down|disappoint|regret|sorry|slave|work day and night|do anything) ~3
    give me a (start|chance|shot|go|break|trial|job|leg up|hand up) [.|!|,|and|please|or|so] ~2
    (would|will) you not ~1 (give|take|let|have|reconsider) ~4
    (pray|prayed|praying) (you|for this|for it|every|that you|that i) ~4
    (day and night|night and day) ~2 (if|for you|just)
    (without|lose) (this|it) ~2 i (am|will|would|can|have) ~2 (lost|finished|nothing|nowhere|ruined|done for|homeless|sunk)
    i have (nothing|nowhere|no one|nobody|no other) ~1 (else|left|to go|to turn|to fall)
    (no|any) idea how (badly|desperately|much) i (need|want|long|hope) ~3
    (someone|somebody|anyone|anybody) to (believe in|take a chance on|give) me ~3
    it would (break my heart|crush me|destroy me|break me|kill me|ruin me|devastate me) ~4
    (need|want) (this|it|the <post>|this <post>|work) ~1 more than (you|anyone|anything|words|i can|anybody) ~3
    (take|accept) (anything|any job|any work|any position|whatever you|what i can get) ~3
    (my|our|children|family|kids|i) ~2 (depend|depends|depending|rely|relies|counting) on (me getting|this|me to get|my getting|your (decision|answer|yes)) ~4
    (save|change|turn around) my (life|family|marriage|future|career|sanity|home) ~3
    (i am|i have run|running|i ran|i have|left me) ~1 (out of|no more|no) (money|options|hope|luck|savings|ideas|strength) [and|,|.|!|left] ~2
    (pay|afford|make|cover) [the|my|our] (rent|bills|mortgage) [~5] [.|,|!|in|for|this|next|anymore|any] ~3
    (lose|losing|lost) my (flat|home|house|apartment|visa) ~4
    not know (what|how|where) (i|we) (will|would|am going|shall|can|could) [do|go|manage|cope|live|survive|pay|turn|make] ~4
    (take|have|show) [~1] pity ~2
    please (say yes|say you will|be kind|be merciful|think of my|do not say no|make it me|be me|let it be me|change your mind|reconsider)
    pretty please
    (no one|nobody) (wants|will have|will take|hires|would have|would take|answers|replies to) me ~2
    (at|for) any (wage|salary|price|pay|money) ~2
    (heartbroken|devastated|crushed|destroyed|shattered|lost|hopeless) if [i|you|it|this]
    (i will|i would) be (heartbroken|devastated|crushed|forever in your debt|eternally grateful|lost without|shattered)
    (eternally|forever) (grateful|in your debt|indebted|thankful)
    (i|my) ~3 (can not|could not) (bear|take|face|stand|cope with|live with|handle) ~2 (rejection|no|another|waiting|if|not)
    [~1] (pray|praying) (that|for|you|every|to god|god) ~4
    for (god 's|heaven 's|goodness|pity 's|pete 's|the love of) ~1
    (you are|you 're) my (only|last) ~1
    (please|^|do|just) (help me|save me) ~3
    (can not|do not|could not|cannot) [~1] (live|sleep|eat|survive|go on|carry on|imagine life) ~2 (without|until|for|because|thinking) ~5
    (all|everything) i (ask|want|have ever wanted|ever wanted|need|have) ~2 (is|for|in life) ~2 (a|one|this|chance|you) ~2
    it (means|would mean) (everything|the world) to me [.|!|,|if|and|please]
    (dying|aching|craving|starving|bleeding) (for|to) ~2 (this|get|work|job|chance|be|have)
    (appeal to|throw myself|count on|rely on|at) ~1 your (mercy|kindness|good heart|compassion|generosity|goodness|heart)
    (grovel*|beseech*|down on my luck|at your mercy|at the end of my rope|at my wits|wit 's end)
    (would|will) you please (please|consider|give|let|hire|take) me
"""

# Need, told by several words together, whichever comes first.
_NEEDY = Wording(
    """
    only you can (save|help|rescue|change|give) ~3
    (give|grant|allow|offer) (an|a|one|this|us|your) ~2 (man|woman|mother|father|fool|sailor|girl|lad|soul|wretch|humble|person|widow|veteran|dog) ~1 (one|a|another|this|the|his|her) ~2 (chance|shot|go|break|try|start|opportunity) ~2
    (living|sleeping|slept|live) (in|on|out of) (the|my|a|our|friends ') ~1 (car|van|sofa|couch|tent|hostel|street|streets|floor|shelter|station) ~3 & (i|we) &! (as a (student|child)|years ago|festival|when i)
    (tell|say|describe|express|imagine|know|believe) ~2 how (badly|desperately|much) ~2 (need|needed) ~3
    (visa|permit|benefit|benefits|dole|savings|notice|lease|tenancy|redundancy|insurance) ~2 (runs out|expires|ends|is up|run out|stops|dries up|gone) ~~8 (save|only|please|help|lost|so i|if i|without|deported|nowhere|must) ~4
    (do|scrub|clean|work|try|take) ~1 (whatever you (ask|want|say|like|need)|anything you (ask|have|want|say|like|can)) ~3 &! (works|suits)
    (turned down|rejected|refused|no from|doors ~2 closed|said no) ~2 (everyone|everybody|everywhere|all|dozens|#|forty|fifty|thirty|twenty) ~4
    (nowhere|no one|nobody|nothing) (else|left) ~1 (to|will|for|that) ~3 & (i|me|turn|please|we) &! (would i rather|i would rather|like|prefer)
    (how|what|where) ~1 (we|i) ~2 (manage|cope|survive|get by|live|eat|make ends meet) ~3 & (not know|no idea|if (this|it|you)|without|unless) &! (hens|patients|they)
    ends meet ~3 & (i|we|struggl*|can not|hard|barely)
    (need|needed) (this|it|the job|work|a job|your yes) ~1 (so|that|very|too) (badly|much|desperately) ~3
    (want|wanted) (this|it|the job|work|a job|your yes) ~1 (so|that|too) (badly|desperately) ~3
    i have [got] ~1 (kids|children|mouths|family|a family|a mortgage|debts|rent|little ones|a baby) ~1 (to (feed|support|keep|clothe|pay|think of)|at home|depending|,|.|!) ~2 &! (taught|look after|looked after|grown)
    (three|two|four|five|hungry) ~1 (kids|children|mouths) to (feed|support|keep|clothe) ~2
    (down to|on) my last (few|fifty|twenty|ten|five|hundred|penny|pennies|quid|pound|pounds|dollar|euro|coin|tenner|fiver|savings) ~2
    (take|work|come|do it|settle) ~1 half (the|my|of the|what you) ~2 (money|pay|wage|wages|salary|rate|price)
    (take|accept) half ~2 (money|pay|wage|wages|salary)
    (without|lose|losing|if i do not get) (this|the) ~1 (job|post|work|position) (we|i) ~6 &! (would miss)
    (we|i) ~2 (lose|losing|lost) (the|our|my) (house|home|flat|roof|car|benefits|everything) ~3 &! (when|years|ago|in 20*)
    (everything|my (life|future|marriage|family|home|world|happiness|health|sanity)) ~1 (hangs|hang|depends|rests|rides|turns|is riding|is hanging) (on|upon) ~3
    (anything|whatever you (like|want|say|ask|give)|any work|any hours|any shift|scraps|crumbs) , ~1 (anything|please|i beg|just|only)
    (sweep|scrub|mop|clean|wash|carry|fetch|dig|peel) ~4 , anything ~1
    (imagine|idea|know|knew) what (this|it|the) ~2 (would (do|mean)|means) (to|for) (me|us|my (family|kids|children|wife|husband|mother)) ~2 & (please|think of us|you|if you only|no)
    please think of (us|me|my (family|kids|children|wife|mother)) ~2 &! (if|anything else|other|again|future)
    (if|should) you say no ~~4 (i|we) ~8
    (another|one more) (no|rejection|refusal) ~3 & (can not|could not|take|bear|stand|face|survive|break|kill|finish)
    (last|final) (throw of the dice|roll of the dice|straw|lifeline|card) ~3 & (my|you|this)
    (only|last) (hope|chance|lifeline|way out|salvation|light) ~3 & (you are|this is|you|it is|my) &! (our|the)
    (wit 's|wits|wits ') end ~3
    (kill|break|finish|destroy|crush|ruin) me ~1 (to|if|.|,|!) ~4 & (would|will|it|refused|no)
    (on|at) (bended|my|our) (knee|knees) ~2
    (just|only) (a|one) (trial|day|week|hour|chance|shift|look|minute|try) , ~1 please ~2
    (i|we) ~2 (have not eaten|can not eat|can not pay|could not pay|sleeping in (my|the) car|sofa surfing|living on (beans|toast|credit)|behind with the rent|borrowed|pawned|sold my) ~3
    (beg|begging|plead*|implor*|beseech*|entreat*) & (you|i|please) &! (not|never|dog|dogs|question|differ|pardon)
    (take|have) pity on ~3
    (no|nothing) ~1 (too low|too small|beneath|too menial|too hard|i would not do|i will not do) ~2 & (i|job|work|wage|me) &! (trouble|detail|repair)
    """,
    """
    (patients|customers|people|clients|families|readers|tenants|callers|students|guests|charity|foodbank|food bank) ~6
    part of the (trade|job|craft|work) ~3
    (you|your ~2|they|he|she) ~1 (said|told|asked|joked) ~10
    """,
)

_BEG_UNLESS = """
    need (a|this|the|that) ~2 (job|work|place|role) (where|that|in which|with|like|which) ~3
    (forever|eternally) grateful (for|to) (the|your|omar|my) ~2
    anything for (a|another|one more) ~1 (peek|look|slice|cup|go|taste|bite|glimpse|sight|ride|walk|morning) ~3
    pray (you|that you|this|all) ~1 (are|is|finds|find|will be|stay|stays) ~3
    please consider (this|it|that) ~4
    have a heart (for|of) ~3
    (my|the) last ~1 (jar|page|map|row|day|week|loaf) ~3
    do anything (differently|else|other|more|about|with) ~4
    (dog|dogs|cat|cats|children|gulls|birds|horse|horses|goose|pupils) ~3 beg* ~3
    beg (the question|to differ|your pardon|pardon)
    (never|not|without|neither) ~3 (beg|begging|begged|plead) ~2
    begg* (the question|letter|letters|bowl)
    (if|should) you [~2] (give|gave|giving|offer|allow|decide|choose|were to|take|grant) ~8
    (thank you|thanks|grateful|gratitude|appreciate*|appreciation|glad|kind of you|thankful|happy|pleased|delighted) ~6 (giv*|allow*|grant*|offer*|tak*|let*) ~8
    (you|they|he|she|it|who|job|years|kitchen|work|role|experience) ~1 (gave|gives|has given|took|offered|allowed|have given|would give|will give|lets|let) me ~6
    (would|will|can|could|may|might|to) ~1 (give|offer|allow) me ~2 (chance|opportunity) to (use|learn|grow|work|combine|build|develop|put|bring|contribute|apply|see|do|teach|write|make|practise|practice|deepen|ask|meet|visit|speak|talk|return)
    not (desperate|begging|pleading)
    (patients|customers|people|children|clients|families|readers|tenants|callers|students|guests) ~6
    (families|family|people|tenants|clients|residents) ~3 (rent|bills|evict*|debt*)
    desperate* (need*|short*) ~3 (of|for) ~1 (repair|staff|nurses|volunteers|help|hands|paint)
    (you|your ~2|they|ward|school|team|archive|country|area|building|roof) ~3 desperate* ~5
    [~2] (help|helped|helping) ~2 (people|families|tenants|clients) ~6
    please (consider|keep) me (for|in mind|informed|posted|updated) ~6
    please keep me ~4
    please take ~2 (only|as|it|this|care|your time|into|note|my (thanks|regards|word)|off|away|down|out|no offence|all the) ~3
    please take me (off|out|through|round|back) ~3
    (have|need) to have ~2 (answer|decision|reply|word|it|this) ~3
    i ~1 pray for (you|your|whoever|him|her|them|the|all) ~4
    (can not|could not) (stand|bear|face) another (winter|year|day|month|summer|week) ~2 (with|of|at|in|under|on) ~3
    our last (hope|chance|resort) ~3
    (we|you|team|they|who|and|staff) ~1 do* whatever it takes ~3
"""

_APOLOGY = Wording(
    """
    (sorry|apolog*|forgive|excuse|pardon) ~4 (bother*|bugging|bug you|keep*|troubl*|disturb*|writ*|email*|e mail*|mail*|messag*|contact*|chas*|pester*|interrupt*|nag*|intru*|persist*|imposing|impose|hassl*|annoy*|ask*|being a (nuisance|pest|bother|pain)|a nuisance|another (note|email|message|mail|letter)|yet another|second (note|email|message)|third (note|email|message)|taking ~3 time|taking up|take up|your time|clutter*|inbox|spam*|follow* up|reach* out|keep* (writing|asking|emailing|bothering)|long (email|note|message)|length|inconvenience|add* to your|repeated|the repeat|multiple|so many|again|be a)
    i hate to (bother|trouble|disturb|pester|ask|write|be a|nag|chase)
    (not|never) (want|wish|mean|like|intend|meant|intending|wanting) to (bother|trouble|disturb|pester|be a (nuisance|pest|bother|burden)|annoy|nag|intrude|impose|take up|hassle)
    (hope|trust) ~3 (not|am not) ~2 (bother*|troubl*|disturb*|pester*|a nuisance|annoy*|intrud*|impos*|being a)
    (do|please) not be (angry|annoyed|cross|mad) ~3
    (forgive|pardon|excuse) (me|my|this|the) ~3 (writ*|bother*|persist*|intru*|impos*|ask*|insist*|interrupt*|message|email|note|again|disturb*|troubl*|boldness|forwardness|impatience)
    my apologies ~3 (for|again|if) ~4 (writ*|bother*|troubl*|disturb*|email*|messag*|again|intru*|persist*)
    i know (i am|i must be|this is|i have been) ~2 (bother*|annoy*|nuisance|pest|nag*|pain|pester*)
    (bother*|troubl*|disturb*|pester*) you (again|once more|yet again|like this|so much|with)
    """,
    """
    (my|the) (portfolio|delay|late|typo|error|mistake|wrong) ~3
    no trouble ~4
    """,
)

PLEADS = Weighed(Saying.BEGS, said(Wording(_BEG, _BEG_UNLESS), _NEEDY))


def _begging(reading: Reading) -> Iterator[Found]:
    """Pleading at once; apologies for writing from the second on."""
    yield from PLEADS(reading)
    apologies: list[tuple[int, int]] = []
    for sentence in reading.sentences:
        for place in sorted(_APOLOGY.find_all(sentence)):
            apart = not apologies or place[0] >= apologies[-1][1]
            if apart and not reading.is_quoted(*place):
                apologies.append(place)
    for place in apologies[1:]:
        yield Found(*place, message="One “sorry to trouble you” is enough. Leave this one out.")


BEGGING = Check(
    name="begging",
    chapter=Chapter.AVOID,
    kinds=KINDS,
    level=WARNING,
    message="Do not plead. Say once, plainly, that you would like the job.",
    find=_begging,
    flags=follow_ups(
        "Please, please give me a chance.",
        "I really need this job.",
        "I am begging you to consider me.",
        "I am desperate to find work.",
        "I will do anything to get this position.",
        "My family depends on this job.",
        "Please hire me.",
        "This is my last hope.",
        "I have bills to pay and my savings are running out.",
        "Give me just one chance and I will prove it.",
        "I am so sorry to bother you again. I apologise for writing.",
        "I implore you to take a chance on me.",
        "Sorry to trouble you. Please forgive me for asking, and sorry again for taking up your time.",
    ),
    passes=follow_ups(
        "I would be very glad to do this work.",
        "I am sorry to trouble you in such a busy week.",
        "Thank you for giving me the chance to see the map room.",
        "I would welcome the chance to join you.",
        "If you gave me the opportunity, I would begin with the maps.",
        "Please let me know if you need anything else.",
        "The roof of the old store was in desperate need of repair.",
        "I beg to differ on one point: the maps are older.",
        "I am sorry that the photographs are late, and sorry to trouble you with a second file.",
        "I helped families who could not pay their rent.",
        "It would mean a lot to me to work among those maps.",
        "Your reader's “please, please, one more hour” made me laugh.",
    ),
)

_ASKS_ABOUT_PAY = """
    (what|how much|how many|which|whether|if|is there|are there|any|is|are|does|do|could|can|would|will|may|wonder*|curious|ask|asking|asked|know|hear|tell|clarify|discuss*|talk about|talking about|speak about|negotiat*|information|details|question|questions|confirm|explain|elaborate|interested in|regarding|about|include|outline|enquire|inquire|find out|share|when|how|provide|receive) ~8 (<pay-asked>) ~4
    (what|how much|how) ~6 pay ~2
"""
_WANTING_TO_KNOW = Wording(
    """
    (would|could|should|can|may|might|will) (you|i|we) ~3 (tell|let|know|ask|share|clarify|confirm|explain|discuss|talk|learn|hear|speak|outline|provide|send|give|include|elaborate|negotiate|like)
    (wonder|wondering|wondered|curious|interested (in|to)|like to|love to|want to|hoping to|hope to|wish to|keen to|need to|meant to|forgot to|wanted to) ~2 (know|ask|discuss|learn|hear|talk|speak|negotiate|clarify|about|how|what|whether|if)
    (please|let me know|tell me|inform me|send me) ~4
    (wonder|wondering|curious|unsure|unclear|not sure|not clear) ~2 (about|what|how|whether|if)
    """
)

_SALARY = """
    how ~2 (annual leave|leave|holiday|holidays|vacation) ~2 (is|are|gets) (worked out|calculated|counted|accrued)
    what ~4 (comes|come) to ~3 (month|week|sunday|saturday|hour|year)
    my (fee|rate|price) (is|would be) ~2
    my [~2] (salary|pay|wage|compensation|remuneration|rate|day rate|hourly rate|financial|fee|money|package|pay) [~1] (expectation|expectations|requirement|requirements|demand|demands|range|needs|is|would be|was|history|hopes|target|floor|minimum|goal|ask|currently|stands)
    (salary|pay|wage|compensation|remuneration|financial|monetary) (expectation|expectations|requirement|requirements|demands|negotiation|negotiations|range|package|review|discussion)
    (expect|expecting|want|need|require|hope for|hoping for|looking for|seeking|ask for|asking for|accept|accepting|get|receive|deserve|worth|like|request*|prefer|target|targeting|assume|anticipate|after|settle for|consider|negotiate|offer me|pay me|offered) [~6] (<pay-plain>) ~4
    i [~2] (currently|presently|now|would|will|can) [~1] (earn|make|take home|get paid|am paid|am on|am earning|am making) ~5
    going rate ~2
    (less|more|lower|higher|under|over|below|above|minimum|least) ~2 $# ~2
    (need|want|expect|like|require|ask for|hope for|get) ~4 (company car|car allowance|pension|health insurance|(weeks|days) of (vacation|holiday|leave)|signing bonus|stock options|pay rise|a raise)
    agreement on ~2 (compensation|salary|pay|terms|money|remuneration)
    (get|getting|give|gives) ~3 (raise|raises|pay rise|pay rises) ~1
    (is|are|could|can|would|will|might|should) (the|my|your) ~2 (salary|pay|wage|compensation|package|rate|benefits|bonus) ~2 (negotiable|flexible|raised|improved|increased|higher|better|more|fixed|competitive|discussed|open|reviewed|adjusted|matched)
    i ~2 (assume|expect|trust|hope) ~2 overtime ~4
    401 ~3
    (discuss*|talk* about|spoke about|speak about|cover*|mention*|touch* on|bring up|broach*|raise|address) ~3 (pay|salary|compensation|money|benefits|remuneration|wages) [.|,|?|!|during|at|yet|in the|when|before|and|or|with you|further|today]
    (making|earning|paid|on|getting) [about|around|roughly|over|just over|just under] ($#|# (a|per|k)) ~2
    (minimum|salary|base|rate|compensation|expectation|target) (is|of|would be|around|at|for) ~2 #
    (compensation|package|salary|pay|comp) ~2 (around|of|about|near|at|above|between|in the region of|upwards of) #
    (under|than|below|over|for) # (a|per|an) (day|hour|year|month|week|annum) ~2
    (offered|offering|put|promised|given) ~2 # ~2 (plus|and|shares|bonus|in front|a year|k)
    i [<very>] (am|was|would be|am currently|was last) on # [now|at present|currently|in my|k|plus|per|a year|today|and|with|there|here]
    (looking for|look for|want|need|expect|expecting|hoping for|accept|take|ask for|asking for|happy with|settle for|start at|starting at|do it for|work for|offer me) ~3 # (an hour|per hour|a day|per day|a week|a month|per month|per annum|a year|per year|with overtime|plus|before tax|after tax|gross|net|k|hourly|thousand)
    (for|at|on|than|least|around|about|roughly|offer|charge|get|is|of|want|with|earn|make|making|expect) # (an hour|per hour|a day|per day|per annum|per year|a month|before tax|gross|net) ~3
    (between|from|around|about|at least|minimum of|upwards of|nearer|closer to) # (and|to|-) # (a year|per|k|thousand|an hour|gross|annually) ~2
    i (earn|earned|make|am paid|was paid|am earning|am currently earning|was earning|am making|am currently on|am on) ~3 (<money>|<amount>) ~4
    (earn|paid|pays|pay|paying|salary|wage|compensation|rate|package|base|ctc) ~4 (<money>|<amount>)
    (<money>|<amount>) ~3 (salary|wage|compensation|base|package|per year|per annum|a year|an hour|per hour|annually|gross|net|before tax|after tax|minimum|pa|ctc)
    how (much|well) ~4 (pay|pays|paid|earn|make|paying|cost to hire|offer|offering)
    (is|are|could|can|would|will|might|should) (the|my|your) ~2 (salary|pay|wage|compensation|package|rate|benefits|bonus) ~2 (negotiable|flexible|raised|improved|increased|higher|better|more|fixed|competitive|discussed|open|reviewed|adjusted|matched)
    (less|more|lower|higher|under|over|below|above|minimum|least) ~2 (<money>) # ~3
    (overtime|travel|travel time|training|nights|weekends|lunch|relocation|parking) ~3 (paid|reimbursed|compensated|covered|paid for|extra|at a higher rate)
    (i|i would|would|will) ~2 (need|want|expect|like|require|take|get|have) ~2 (days|weeks|week|fridays|mondays) (off|of leave|of holiday|of vacation|leave|holiday|vacation) ~4
    # would be ~2 (fair|right|reasonable|fine|acceptable|good|enough|about right|ok|okay|suitable|appropriate) ~2
    (get|getting|give|gives|people get|staff get) ~2 (raise|raises|pay rise|pay rises|bonus|bonuses|increment|increments|promotion|promotions) ~3
    (match|matches|matched|matching) ~3 (401|pension|contributions|salary|my salary|my current)
    (how|what|when) ~2 (is|are) ~2 (commission|commissions|bonuses|bonus|overtime|tips|holiday|pension|salary|wages|pay) ~3 (calculated|paid|worked out|structured|shared|decided|reviewed|handled|split)
    (pay|pays|paying) (me|more than|enough|well|at least|less than|better than|as much as)
    (does|do|will|would|what) ~3 (job|position|role|post|it|you|company) ~2 (pay|pays)
    (salary|pay|wage|compensation|remuneration) (and|or|,|&) ~2 (benefits|holiday|holidays|bonus|pension|perks|conditions|hours|leave|vacation|terms|package)
    (money|financials|financial side|financial terms|numbers|remuneration|compensation) (is|are|was|were) ~4 (important|matter*|issue|concern|right|fair|enough|flexible|negotiable|competitive)
    (terms|conditions) (and|or) (conditions|pay|salary|benefits) ~3
    (salary|pay|wage|wages|compensation|remuneration|benefits|package) [~1] ((is|are|was|were|would be|should be|will be|must be|needs to be|being|to be) ~3 (important|competitive|fair|right|negotiable|flexible|acceptable|enough|good|attractive|low|lower|high|too|below|above|discussed|agreed|in line|at least|of at least|around|between|on a par|commensurate|decent|generous|more|better|matched|not)|offered|on offer|you (offer|offered|mentioned|named|quoted|pay|provide|have in mind)|i (expect|want|need|would|am|have))
    (raise|raised|increase|match|top) ~3 (salary|pay|wage|offer of <money>)
    (higher|better|competitive|lower|fair|good|decent|minimum|generous|appropriate|suitable|attractive) (salary|pay|wage|compensation|remuneration|package) ~3
    (days|weeks) (off|of (leave|holiday|vacation|paid leave|annual leave)|holiday|vacation|paid) ~3 (do i|i get|i would|would i|per year|a year|are|come|comes|included|annually|is|standard|does|do|paid|offer*|i have)
    (holiday|holidays|vacation|leave|time off) ~3 (do i|i get|i would|would i|per year|a year|entitlement|allowance|policy|included|i am entitled)
    (work from home|remote|flexible hours|company car|relocation|parking|phone|laptop|lunch|gym) (allowance|package|paid|stipend|budget|benefit|vouchers)
    (cover|covers|covering|pay|pays|reimburse*|contribute|refund) ~3 (relocation|moving costs|my travel|commuting|rent|insurance|my relocation|my move|tuition)
    (worth|value|market rate|market value|paid fairly|paid properly|paid well|well paid|underpaid) ~4 (i am|my|me|experience|market|salary|of what|rate)
    (i am|i was|be|being) [<very>] (paid|well paid|underpaid|remunerated|compensated)
    (what|how) is ~3 (pension|bonus|pay|salary|compensation|package|holiday)
"""

_SALARY_UNLESS = """
    (we|you) (discussed|talked about|spoke of|spoke about|touched on) ~1 money ~1
    to (pay|raise) (you|him|her|them|my|one|a|an|the|for|this|it|your|some|another|two|that) ~4
    (shop|stall|branch|cafe|bar|till|site|they|it|team|plant|machine|line|mine|store|you) ~2 (take|takes|took|make|makes|made|costs|cost|sells|sold|turn|turns|turned) ~2 # ~3
    pay ~1 (their|his|her|the|our) ~1 (rent|bill|bills|fees|fine|fare|way|dues)
    pay* (attention|heed|tribute|a visit|close attention|off|respect|respects|back|it forward|dividends|homage|regard|such attention|particular attention|more attention|for itself|a price)
    (paid|pays) off
    (the|a|many|some|real|great|all|other|main|its|clear|added|huge|several|two|both|mutual|hidden|early|long term) benefits (of|to|for|from) ~4
    benefits (advice|adviser|advisor|office|officer|team|system|claim|claims|claimant*|agency|administration|department|specialist|helpline|caseload|work)
    (housing|disability|welfare|unemployment|child|state|social) benefit* ~3
    (health|patient|environmental|social|learning|educational|practical|tax) benefits ~3
    payroll ~6
    (pay|salary|wage|compensation|remuneration|benefits|pension|pensions|equity|insurance) [~1] (equity|gap|audit|survey|data|system|systems|run|runs|slip|slips|rules|model|models|structure|bands|fund|funds|clerk|officer|manager|analyst|team|disputes|queries|calculations|policy work|benchmarking|plan ~1 (for|members)|administration|administrator|records|statement*|negotiations (for|with|on behalf)|claims|specialist|office|department|law|act|broker*|underwrit*|files|spreadsheet*|review project)
    (commission|commissioned|commissioning) (of|a|the|an|from|artist*|work|new) ~3
    (health care|healthcare) (sector|system|work|assistant|staff|team|worker|services|provider|industry|setting*|workers|assistants|professional*|experience|background|role) ~2
    (diversity|private|gender|pay) equity ~3
    equity (and|in|of|research|partner|trading|work|for (students|pupils|patients)) ~3
    (paid|pay|cut|saved|raised|managed|run|ran|handled|processed|calculated|administered|negotiated|audited|reconciled|explained) ~4 (<for-others>) ~6
    (<for-others>) ~4 (<pay-plain>) ~3
    (raise*|raised|raising) (funds|money|awareness|over|<money>|#|the|a (million|family|child|puppy|total|record|fund|quarter|hand|point|question|roof|flag|sail|toast|smile)|my|your|half|nearly|about|more|chickens|children|two|three|another|issues|an|it|this|questions|that) ~6
    (fundraising|fund raising|grant|grants|budget|budgets|donations|donors|revenue|turnover|sales|portfolio|savings|costs|project|cost|contract|sponsorship|loan|loans|mortgage*|endowment|campaign|invoice*|spend|spending|deal*|income) ~~8
    ~~8 (fundraising|fund raising|grant|grants|budget|budgets|donations|donors|revenue|turnover|sales|campaign|savings for|in costs|of waste|contract worth|project worth|endowment|account worth|in funding|for charity)
    (on|from|after|before|back from|during|took|takes|spent|our|my last|last|summer|family) ~1 (holiday|holidays|vacation|leave|annual leave|sick leave|maternity leave|parental leave|paternity leave|sabbatical) [~4]
    (i will be|i am|i was|we were|you are|you were|will be|away|she is|he is|was|be) ~1 on ~2 (holiday|vacation|leave|annual leave|parental leave|sabbatical|maternity leave|paternity leave) ~6
    (enjoy|enjoyed|wish you|have a|good|lovely|great|hope your|hope you|how was) ~4 (holiday|holidays|vacation|time off|leave|break) ~4
    (your|her|his|their) ~2 (holiday|vacation|leave|time off|days off|sabbatical) ~4
    (her|his|their|client|clients|tenant|tenants|members) ~3 (pay|sick pay|wages|benefits|pension|holiday pay|salary|leave|allowance) ~3
    (added|extra|unexpected|nice|lovely|real|pleasant|welcome|a|the|as a) bonus (was|of|is|that|to|for|in|,|.|:)
    (tips|tip) (on|for|about|you|from|that|which) ~3
    package (holiday*|deal*|tour*|manager|delivery|delivered|arrived|sent|in the|you sent|with the|of (work|measures|documents|seeds)) ~3
    (software|statistics|statistical|python|r|stats|design|office|delivery|work|training|data) package* ~3
    (share|shares|shared) (my|your|the|a|an|this|that|with|more|some|any|of|our|what|how|their|it) ~4
    make (time|sense|it|a|the|sure|my|you|up|an|your|things|room) ~4
    (expect|expected|know|hear|ask|like) ~4 (leave (the|a|my|you|your|no|it|for)) ~3
    on the grounds
    (a|the|this|that) raise in ~3
    k [-|12|8|5] ~2
    ~4 (kitchen|class|grade|years|year) k
    no need ~3 (pay|salary|money|benefits) ~3
"""

# What one gets, and asking for it, whichever comes first.
_WORTH = Wording(
    """
    (moneywise|money wise|pay wise|paywise|salary wise|financially|in money terms|remuneration wise) ~3
    (saturdays|sundays|nights|weekends|bank holidays|evenings|lates|christmas|overtime) ~2 (count|paid|pay|go|at) ~1 (double|extra|time and|as overtime|more) ~3
    (know|ask|hear|see|wonder*|like to know) ~1 (what|how much) (you|the (company|job|post|firm)) [are|is|would|might|will|can|could] ~1 (offering|offer|paying|pay|prepared to pay|willing to pay) ~3
    (looking for|after|thinking|hoping for|somewhere|between|range of|stretch to|go to|manage|do|expect|happy with|not below) ~2 (<tens>|20|25|28|30|32|35|38|40|42|45|48|50|55|60|65|70|75|80|90|100) (to|-|or|and|k|thousand|grand) ~1 (<tens>|#|k|.|,|a year|plus|?) &! (people|covers|guests|boxes|minutes|miles|years|pupils|ages|beds|degrees)
    (stretch|rise|run) to (#|<tens>|a bit more|more) ~2 & (you|could|can|salary|budget|pay)
    (raise|increase|improve|up|better|lift|bump) (the|your|my) (salary|pay|offer|rate|wage|wages|package|figure) ~4 &! (i (raised|increased)|for (staff|nurses))
    (know|ask|asks|asking|wonder*) ~1 about (the|my|your) (holidays|holiday|leave|pay|pension|bonus|benefits|perks|hours off|time off|salary|wages|overtime|insurance) ~2 &! (enjoyed|hope|how was|your holiday)
    (need|want|take|have|get|expect) ~1 (mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|weekends|august|july|<number> weeks|<number> days|half days|every other) ~1 (off|free|in august|in july|in summer|unpaid|holiday|leave) ~3 & i &! (have off|work|anyway|to myself)
    paid (weekly|monthly|fortnightly|hourly|by the (hour|day|week|piece|word|job)|in cash|cash in hand|on time|in arrears) ~3 & (is|are|would|do|will|it|i) &! (customers|tenants|was paid|were paid)
    (# percent|# %|#%|<tens> per cent|ten per cent|fifteen per cent|# per cent) ~1 (more|rise|on top|above|over|increase|extra) ~4 & (i|would|want|need|expect|pay) &! (sales|turnover|cut|yield|grew|raised|saved|output|donations)
    (living|away|travel|clothing|shift|london|night|tool|meal|housing|car) ~1 (allowance|weighting|premium|supplement|stipend) ~2 & (is there|assume|do you|would|expect|i|what about|any)
    (how|what) ~4 (pay|wage|salary|money|rate) ~2 (compare*|stack up|look like|work out|go up) ~4
    (not|never|could not|would not|can not) ~3 (move|go|come|work|do it|get out of bed|leave|drop|start|live|look at it|budge) ~2 (for|on|lower than|below|under|less than) ~1 (less than|under|below|anything under|lower than|#|<tens>|that) ~2 &! (sea|fathoms|degrees|minutes|miles)
    (take|do|accept|settle for|start on|come for|happy with|happy on|want|need|after|thinking of|hoping for|looking for|asking|expect|worth) ~4 (#|<tens>|four hundred|three hundred|two hundred) ~1 (grand|k|quid|thousand|an hour|a day|a week|a month|a year|per hour|per day|plus|pa|p . a) ~3 & i &! (people|boxes|tons|sales|turnover|donat*|raised|managed|budget|miles)
    what i (am on|get|earn|make|am paid|take home|am getting|am earning|was on|was getting) ~1 (now|today|at present|currently|at the moment|here|,|.|which|already) ~3
    (what|how much) ~4 (i|one|we|you|they) ~1 (be|get|start*) ~1 (earn|earning|paid|pay|paying|make|making|on|take home|taking home) ~4 ?
    what (does|do|would|will|is) ~3 (pay|pay like|the money like|go for|going rate|the rate|the damage|in it for me) ~2 &! (attention)
    (get|have|lose|keep|take|need|want|offer|give|many|about|with) ~4 (days|days '|weeks|weeks '|# days) ~1 (leave|holiday|holidays|vacation|annual leave|off|pto) ~3 & (i|you|there|how|is) &! (been on|was on|am on|will be on|spent|last)
    (is|are|would|will|do|does|can|could|who|whether|if|ask) && (time and a half|double time|overtime|nights|sundays|bank holidays|uniform|uniforms|lunch|lunches|meals|fuel|petrol|mileage|parking|travel|fares|train fare|tools|laptop|phone|van|car|board|lodging|lodgings|training|childcare|creche|gym|relocation|moving|removal) && (paid|paid for|pays for|pay for|free|extra|included|covered|reimburse*|provided|subsidised|subsidized|thrown in|on the house|on top|go at|come home|mine at weekends|compan* (pays|paid)) &! (i (pay|paid|have paid)|you (said|told|explained)|grant)
    (off sick|sick pay|health cover|dental|pension|superannuation|retirement plan|pot for later|life cover|health plan|share scheme|christmas bonus|bonus|13th month|thirteenth month|luncheon vouchers|company car|perks|per diem|tips|service charge|commission|day rate|hourly rate|piece rate|rate of pay|retainer|signing bonus|golden hello) & (is there|are there|do you|does the|what about|how about|what is|who gets|how much|would there|will there|ask|wonder*|happens|any good|offer|need|expect|want|hope|know|tell me) &! (my clients|sold|ran|run|administ*)
    (my birthday|sundays|saturdays|weekends|fridays|mondays|school holidays|christmas|half terms) off ~3 & (would|could|can|will|need|want|get|have|i) &! (work|gave|give|you take)
    (relocation|moving|removal|travel|childcare) ~1 (costs|expenses|package|allowance|help|money|paid|covered) ~3 & (i|my|you|any|need|would|is) &! (logistics|reduced|cut|managed|saved)
    (talk|speak|discuss|know|word|chat|question|clear|ask|sort out) ~2 (about|on|of|,) ~2 (money|pay|terms|wages|salary|the package|the numbers|figures|brass tacks|remuneration) ~2 & (i|we|can|could|shall|before|you) &! (grant|foundation|budget|explained|thirdly|we discussed)
    (hope|trust|presume|assume) ~2 (money|pay|wage|wages|salary|package|terms) ~1 (is|are|will be|would be|matches|reflects|comes) ~3
    (match|beat|better|improve on) ~2 (wages|wage|salary|pay|package|what i (get|earn|am on|make)) ~2
    (negotiate|room|flexible|flexibility|movement|wiggle room|leeway|give) ~3 (on|in|about|with) ~2 (salary|pay|money|rate|wage|wages|package) ~2
    (my|the) ~2 (rate|fee|price|figure|number|asking price|floor|minimum) ~1 (is|would be|starts at|'s|being) ~2 (#|<tens>|$#) ~2 &! (attendance|success|pass|survival)
    (as for|regarding|on|concerning|about) (terms|money|pay|wages|salary|remuneration) , ~10
    (live|manage|get by|raise a family|survive) on ~1 (less|under|below|anything less) ~1 than ~3
    """,
    """
    i (do|did|have done|make|made|sold|ran) ~2 (#|<tens>) ~2 (sets|boxes|covers|miles|loaves|calls|hours|jobs|pairs|units|plates|a week|a day|a month|a year) ~8
    discussed money ~1
    you ~1 (asked|ask|wanted|wished|told|said|explained|mentioned) ~10
    as you ~1 (asked|explained|requested) ~4
    """,
)

_ANSWERING = Wording(
    """
    (you|your ~3) ~2 (asked|ask|wanted|wished|requested|invited|want|form asks|email asks|application asks|enquired|inquired|question|questions)
    (in answer|to answer|answering|in reply|in response|in reply to|responding|as an answer) ~3
    (as|since|because) ~1 (you|requested|asked|discussed|promised)
    (here|below) (is|are) ~3 (answer|figure|figures|salary|information|expectation*) ~4
    (question|questions) (about|on|regarding|of|was|is) ~4
    """
)

_SUBJECT_OF_JOB = re.compile(
    r"payroll|compensation|benefits|reward|remunerat|pension|human resources|\bhr\b|fundrais|salar|wage|union|insur",
    re.IGNORECASE,
)
_ASKING_FOR_PAY = Wording(_ASKS_ABOUT_PAY, _SALARY_UNLESS)
_TALKS_OF_PAY = Wording(_SALARY, _SALARY_UNLESS)
_PAY_AT_WORK = Wording(
    """
    (i|we) ~3 (ran|run|managed|led|designed|built|processed|handled|calculated|administered|reviewed|audited|advised|negotiated|explained|prepared|closed|reconciled|rebuilt|introduced|moved|checked|implemented|set up|worked (on|with|in)|did) ~8
    (you|we|your team) ~2 (described|mentioned|explained|spoke about|talked about|discussed|told|said|are|use|run|showed|face|plan|have)
    (month end|pay run|pay runs|pay equity|reward|union|employees|members|staff|clients|customers)
    """
)


def _talks_salary(reading: Reading, among: Iterable[Sentence]) -> Iterator[Found]:
    for sentence, place in reading.says(_ASKING_FOR_PAY, among=among):
        if sentence.question or _WANTING_TO_KNOW.said_in(sentence):
            yield Found(*place)
    for _, place in reading.says(_TALKS_OF_PAY, _WORTH, among=among):
        yield Found(*place)


def _may_name_pay(reading: Reading, sentence: Sentence) -> bool:
    """Pay may be what the job is about, and an answer that says it is one may name a figure."""
    if sentence.question:
        return False
    before = reading.before(sentence)
    if _ANSWERING.said_in(sentence) or (before is not None and _ANSWERING.said_in(before)):
        return True
    subject = f"{reading.note.role} {' '.join(reading.note.topics)}"
    return bool(_SUBJECT_OF_JOB.search(subject)) and _PAY_AT_WORK.said_in(sentence)


TALKS_SALARY = Check(
    name="talks-salary",
    chapter=Chapter.AVOID,
    kinds=KINDS,
    level=WARNING,
    message="Leave pay, benefits and leave for the offer. If they asked, say that this is your answer.",
    find=Weighed(Saying.SALARY, _talks_salary, _may_name_pay),
    flags=thanks(
        "What is the salary range?",
        "Could you tell me about the benefits?",
        "How many days of holiday would I get?",
        "I expect a salary of at least 42,000.",
        "I currently earn £38,000 a year.",
        "My salary expectations are flexible.",
        "Is there a pension scheme, and how much does the job pay?",
        "I would also like to discuss compensation.",
        "I would need at least $60k to move.",
        "Does the position come with health insurance?",
        "I wonder what the vacation policy is.",
        "I'd be happy with 25 dollars an hour.",
        "Do you offer paid parental leave?",
    ),
    passes=thanks(
        "You asked what I would expect. In answer: between 40 and 44 thousand a year.",
        "As you asked, my salary expectation is 42,000.",
        "The benefits of the new store were clear to me at once.",
        "I paid attention to the way you label the boxes.",
        "I have run a payroll of four hundred people.",
        "We raised £90,000 for the new reading room.",
        "I will be on leave next week and back on the 14th.",
        "Your patience with the ledgers clearly pays off.",
        "An added bonus was the view of the river.",
        "I managed a budget of two million a year.",
        "I leave the house at six anyway.",
        "I hope that your holiday in Wales was restful.",
        "The sign “tips and pay at the desk” made me smile.",
    ),
)

_ACRONYMS = frozenset(
    "CV CVS HR IT UK US USA EU UN NHS BBC AI ML UX UI QA PR CEO CFO CTO COO VP MBA BA BSC MSC MA PHD MD RN LPN GP ICU"
    " ER AE NICU SQL API HTML CSS JSON XML PDF CRM ERP SAP AWS GCP SEO SEM B2B B2C SAAS KPI OKR ROI NGO STEM SEN TEFL"
    " ESL EFL CPR OK AM PM PS RE FW FWD ASAP FAQ TV DVD CD USB URL VR AR IOT CI CD GIT LGBT GDPR ISO IELTS TOEFL GCSE"
    " GCSES MOT HGV LGV PPE CAD CNC BIM HVAC PLC RAF RN CPA ACCA CIMA IFRS GAAP VAT PAYE LLC LTD PLC USAID WHO NASA"
    " MIT UCLA NYU LSE BMW IBM HP SAS SPSS ETL GPU CPU RAM OS IOS SDK TDD DBA HPC LIMS GLP GMP HACCP FOH BOH POS FMCG"
    " ABC DEF CNA EMT EHR EMR HIPAA DNA RNA PCR MRI CT ECG EEG TA RA PI EA PA CFA FRM CISSP PMP CSM SCRUM AGILE DJ"
    " II III IV VI VII VIII IX XI XII MR MRS MS DR JR SR ST NY LA DC SF TX CA WA GMT UTC EST PST CET BST COB EOD TBC TBA".split()
)
# Ordinary words that nobody writes in capitals but to raise their voice.
_LOUD = frozenset(
    "A I SO VERY REALLY TRULY LOVE LOVED THE THANK THANKS YOU MUCH PLEASE ALL AND NOT NEVER ALWAYS MUST NEED WANT WANTED"
    " THIS THAT IS AM ARE WAS WERE BE BEEN BEST GREAT AMAZING AWESOME EXCITED EXCITING THRILLED HAPPY HOPE HOPING JOB"
    " ROLE POSITION TEAM COMPANY NOW TODAY SOON URGENT IMPORTANT YES NO EVERY EVERYTHING ANYTHING NOTHING EXTREMELY"
    " ABSOLUTELY DEFINITELY TOTALLY COMPLETELY HUGE HUGELY PERFECT PERFECTLY FANTASTIC WONDERFUL INCREDIBLE INCREDIBLY"
    " SUPER EXACTLY STILL AGAIN ANY MORE MOST ONLY JUST EVER FOR FROM WITH YOUR MY ME WE OUR US IT IN ON AT TO OF BY"
    " IF WHEN WHAT WHO WHY HOW WILL WOULD CAN CAN'T COULD SHOULD DO DON'T DOES DID HAVE HAS HAD GET GIVE MAKE KNOW"
    " THINK FEEL WORK WORKING LOOK LOOKING FORWARD HEAR HEARING RESPOND REPLY ANSWER ASAP IMMEDIATELY INTERESTED"
    " INTEREST PASSION PASSIONATE DREAM TIME DAY MEETING MEET INTERVIEW OPPORTUNITY CHANCE SPECIAL HONOR HONOUR"
    " GRATEFUL APPRECIATE TONS BIG REAL SERIOUSLY HONESTLY DESPERATELY DESERVE RIGHT GOOD FUN COOL WOW NICE LOVELY"
    " BRILLIANT KEEN EAGER READY WAIT BEYOND OVER BOTH EACH SAME TWO FIRST LAST ONE BUT OR AS AN ME TOO ENJOYED"
    " LOVED HAVING BEING REALLY HONESTLY CLEARLY BETTER CONFIDENT LISTEN CARE QUICKLY".split()
)
_CAPITALS = re.compile(r"(?<![\w@./])[A-Z][A-Z'’]+(?![\w@])|(?<![\w@./'’])[A-Z](?![\w@.'’])")
_EMOJI = (
    "\U0001f1e6-\U0001f1ff\U0001f300-\U0001f5ff\U0001f600-\U0001f64f\U0001f680-\U0001f6ff\U0001f7e0-\U0001f7eb"
    "\U0001f900-\U0001f9ff\U0001fa70-\U0001faff\u2600-\u26ff\u2700-\u27bf\u2b50\u2b55\u2764"
)
_THREE_EMOJI = re.compile(f"(?:[{_EMOJI}][\ufe0f\u200d\U0001f3fb-\U0001f3ff]{{0,3}}[ \t]?){{3}}")
_MARKS = re.compile(r"[!！¡❗‼]")
_ROW = re.compile(r"[!！❗](?:[ ?]?[!！❗])+|‼")


def _shouting(reading: Reading) -> Iterator[Found]:
    """Subject and body together: capitals for emphasis, rows of exclamation marks, many of them, rows of emoji."""
    subject, body = reading.note.subject, reading.body
    rows = list(_first(reading, _ROW, "One exclamation mark is enough."))
    yield from rows
    yield from _first(reading, _THREE_EMOJI, "A row of emoji shouts. One is plenty, none is safer.")
    marks = [each.span() for each in _MARKS.finditer(body) if not reading.is_quoted(*each.span())]
    if not rows and len(marks) + len(_MARKS.findall(subject)) >= 3:
        start, end = marks[-1] if marks else (None, None)
        yield Found(start, end, message="Three exclamation marks are a noise. Keep one at most.")
    loud = [span for span in _loud(body, reading) if not reading.is_quoted(*span)]
    if len(loud) + len(_loud(subject, reading)) >= 2:
        start, end = loud[0] if loud else (None, None)
        yield Found(start, end, message="Capitals shout. Write these words small.")


def _first(reading: Reading, pattern: re.Pattern[str], message: str) -> Iterator[Found]:
    """Whether the subject has it, and where the body has it first, quotations left alone."""
    if pattern.search(reading.note.subject):
        yield Found(message=message)
    for found in pattern.finditer(reading.body):
        if not reading.is_quoted(*found.span()):
            yield Found(*found.span(), message=message)
            return


def _loud(text: str, reading: Reading) -> list[tuple[int, int]]:
    """The words in capitals that are neither acronyms nor names known to be written so."""
    note = reading.note
    names = (note.role, note.company, note.sender, *note.topics, *note.interview_people)
    exempt = set(re.findall(r"[A-Z]{2,}", " ".join(names)))
    exempt.update(word for person in note.to for word in person.name.upper().split())
    exempt.update(note.sender.upper().split())
    return [
        found.span()
        for found in _CAPITALS.finditer(text)
        if _is_loud(found.group().replace("’", "'")) and found.group() not in exempt
    ]


def _is_loud(word: str) -> bool:
    return len(word) > 1 and (word in _LOUD or _is_ordinary(word))


_ENDING = re.compile(r"(?:ING|ED|LY|ION|FUL|OUS|EST|MENT|ABLE|IBLE|NESS|IVE|IGHT|OUGHT)$")


def _is_ordinary(word: str) -> bool:
    """A word of the language rather than an acronym, by the words of any note and by its ending."""
    if word in _ACRONYMS or len(word) < 4:
        return False
    return word.lower() in STOCK or (len(word) >= 6 and bool(_ENDING.search(word)))


SHOUTING = Check(
    name="shouting",
    chapter=Chapter.AVOID,
    kinds=KINDS,
    level=WARNING,
    message="Do not shout.",
    find=_shouting,
    flags=(
        *thanks(
            "I am SO EXCITED about this.",
            "What a morning!!!",
            "I loved it! I really did! Thank you!",
            "I would LOVE to join and I am VERY keen.",
            "That was fun 🎉🎉🎉",
            "Really?!! I had no idea!",
            "It was AMAZING to see the maps, TRULY.",
            "Thank you!! It was a pleasure.",
            "I REALLY WANT this.",
            "So happy 😀 😀 😀 about the tour.",
            "THE BEST morning of the year.",
        ),
        changed(subject="THANK YOU SO MUCH"),
        changed(subject="Thank you!!!"),
    ),
    passes=thanks(
        "I am really excited about this!",
        "My CV and the NASA maps are with HR.",
        "I know SQL, HTML and XML.",
        "It was a joy! I mean it!",
        "The sign says “DO NOT TOUCH ANYTHING!!!”, and I did not.",
        "I worked for UNESCO and UNICEF.",
        "A smile for the tour 🙂 and one for the tea 🙂",
        "I passed the TOEFL and the IELTS.",
        "I would be glad to do it.",
        "Section A of the map is missing.",
        "I have a BA, an MA and a GCSE in Latin.",
        "I was VERY glad of the tea.",
    ),
)
