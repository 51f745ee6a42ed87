"""Interest: the note says that its writer wants this job."""

from __future__ import annotations

from collections.abc import Iterator

from afterview.notes.checks.check import Chapter, Check, Found
from afterview.notes.checks.example import FIT, notes
from afterview.notes.checks.example import THANKS as THANKING
from afterview.notes.finding import WARNING
from afterview.notes.note import FOLLOW_UPS, LATER, SECOND, THANKS, THIRD
from afterview.notes.reading import Reading
from afterview.notes.sentences import Sentence
from afterview.notes.wording import Wording

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
_JOYS = "joy|pleasure|privilege|honour|honor|happiness|dream|delight|treat|thrill|blessing|adventure|gift|step|move|home|fit|match|yes|place|job"


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
    (see|seeing|picture|imagine|imagined|picturing|imagining|think of) myself ~5
    (picture|imagine|imagined|picturing|imagining) me ~5
    (possibility|opportunity|chance|prospect|idea|thought|pleasure) (of|to) ~3 (join*|work*|being|be|becoming|become|contribut*|help*|learn*|serv*|teach*|lead*|build*|doing|do|run*|play*|cook*|writ*|making|make)
    (made|makes|left|leaves|confirmed|strengthened|reinforced|deepened|convinced|persuaded|increased|heightened|sharpened|grew|solidified|cemented|renewed|fuelled|fueled|doubled|affirmed|underlined) ~3 (desire|wish|conviction|sure|resolve|certain|me that|hopeful|appetite|belief|my mind)
    (feel|felt|feels|fit|fitted) ~3 (at home|like home|like a match|like a place|like i belong|belong*|among friends)
    (join|joining|work (for|with|at|in)|working (for|with|at|in)|part of|member of|one of|(place|seat|spot|home) (in|on|at|with|among)|(be|being|am) (in|on|at|with|among|part of)) [all of] your ~2 (team|ranks|crew|kitchen|ward|school|company|lab|group|office|department|staff|family|newsroom|studio|practice|class|patch|side|tills|service|house|choir|garden|yard|workshop|shop|site|boat|board|people)
    (all the more|even more|more than ever|no less|as interested as|as much as (ever|in|on)|just as) ~3
    where i (would like|would love|can see|wish|belong|am meant) ~2
    appetite ~3 for
    count me ~4
    <post> i have been (waiting|looking|hoping) ~2
    (my future|a future|my next years) ~1 (in|with|at|here|there) ~3
    (joining|working (with|for|at)) (you|your|the|acme) ~2 would ~4
    hoping that ~6 (i|me|we)
    if you (would|will|were to|should|could|are) [~1] (have|take|choose|want|let|consider|accept|having) (me|us) ~3
    (consider|keep|count|see|think of|have) me ~2 (for|in mind|as|a|available|in the running|in the pool|in your plans|back)
    (be|become|being|becoming) (your|the one who|one of (you|your|the)) ~3
    (serve|join|work for|work with|stay with|sail with|play for|sing for|write for|drive for|cook for|fly for|ride for|dig for|teach for) (you|y 'all|them|your|the) ~3
    (pick|choose) (you|your|this) any day
    (all|only thing|one thing|what) i (want|wish|dream|ask|long|hope|would like|should like|should most like|would most like) ~3
    (would|will|should|could|might|may|d|wid) ~4 (heaven|bliss|paradise|the making|the best|a gift|wonderful|marvellous|grand|perfect|lovely|great|fantastic|amazing|brilliant|magic|fun|something|everything|all i|luck|privilege|an adventure|home|me good|me proud|my day|my year|my life|mean ~2) ~3
    (can not|could not|hardly|can hardly) wait to ~3
    (hope|hopes|pray|wish) [that] (it is|it 's|it will be|it turns out to be|it might be) me ~2
    (love|like|want|enjoy) ~1 (the|this|your|that) (job|post|position|role|work|chance|place|gig|contract) ~2
    (take|have|choose|pick|keep|use|want) (me|us) ~1 (and|if|,|.|!|as) ~3 & (hope|if|please|pray|glad|wish)
    """,
    """
    (interested|interest|excited|keen|eager) to (hear|learn (that|about|how|you|of)|see|read|discover|find out)
    (interested|interesting) ~1 (conversation|talk|chat|meeting|discussion|day|morning|hour|afternoon|people|interview|questions|time)
    (not|no longer|never) ~2 (interested|interest|keen|excited|eager|want|like to|wanted)
    i lost ~2 interest
    (you|they|he|she|who|board|panel|client|team|everyone|everybody|people|anyone|colleagues|children|pupils|staff|students|referees|readers|husband|wife|mother|window|wall) ~1 (want|wants|wanted|hope|hopes|hoped|hoping|wish|wished|dream|dreams|intend|aim|would (like|love|want)|fancy|adore|long for|prefer) ~3
    (you|they|he|she|team|everyone|everybody|people|colleagues|children|pupils|staff|students|referees|readers|both|crew) (is|are|was|were|seem|seems|seemed|look|looks|looked|felt|sounds|sounded|all|so) ~2 (keen|eager|interested|excited|passionate|enthusiastic|motivated|inspired|happy|glad|proud) ~3
    (would|could|will|should|might|do|did) (you|they|he|she|anyone|somebody|someone) ~8
    if (they|he|she|anyone|somebody|someone) ~6
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
    would be ~1 (grateful|obliged|helpful|useful|good|kind|great|nice|lovely|wonderful) (if (you|someone)|for (a|an|any|your|some|me to know|the (return|copy|answer|address|name))|to (<courtesies>)) ~3
    (hope|hoping|hoped|trust|wish|wishing|wishes) (this|that (you|your|the|all|everything)|you|your|the|all|everything|[that] it (goes|went|was|has|all|works|helps|finds|dries|dried|holds|stays|is (well|going|all|not|warm|dry|good))|everyone|things|for (a|the) (quick|speedy|soon|good|reply|answer|response)|him|her|them|well) ~4
    (best|warm|kind|good|warmest) wishes
    (mean|meant|means) (to|that|it|by|the) ~2
    (was|is|felt|looks|looked|sounds|just|something|things|people|places|rooms|days) ~2 like (the|those|that (one|of)|my|his|her|you|me|it) ~1 .
    (will|shall) (like|enjoy|love|come|be (glad|happy)) ~2
    (come|came) to (see|meet|visit|hear|talk|mind) ~2
    (am|remain) [<very>] (available|ready|happy|glad|willing) ~1 (for|to (answer|provide|send|talk|help|come|speak|discuss)|with (any|the)|at) ~3
    heart of ~2
    (rather|sooner) (than|late|cold|warm|well|good|long|nice|busy|surprised|funny) ~1
    (if|should|when) it (suits|fits|appeals) ~2
    (suits|suit|fits) you ~1
    """,
)
# Said by nobody who does not want the job, whatever else is in the sentence.
_LONGING = _worded(
    """
    (job|post|role|position|vacancy|chance|opportunity|opening|place|apprenticeship|traineeship|it) ~3 (ticks|fits|feels (like|right|made|as)|comes along|calls|is (exactly|just|precisely|all|everything|made|the one|what|where|right|me)|would (be|mean|suit|let|give|make|fit)|means|lets me|has (my|everything|it all)|speaks|appeals|excites|draws|pulls|keeps (calling|coming)) ~4 &! (helpful|useful|good to (hear|know)|great to hear|nice to (hear|know)|kind|you (said|told)|permanent|part time|hear|know|grateful|if you|worked|was)
    (it|that|this|there|which|working|being|joining|coming|becoming|cycling|getting) ~5 would be (no|a|an|my|such|all|quite|like|worth|enough) ~4 &! (help|hear|know|shame|pity|mistake|good idea|if you|kind|question|hope this)
    (no (hardship|trouble|effort|chore|sacrifice|distance)|hard to (shake|forget|leave|resist|walk away|stop thinking)|pulled me in|won me over|got under my|got me thinking|set my heart|not put me off|put me off) ~3
    i could ~1 (do (it|that|this)|stay|spend|live|happily|gladly|imagine|picture|see myself|not wish|not ask for|be) ~4 &! (not (agree|believe|stop|help|thank|see|hear|find))
    (yes please|i vote|count my vote|my vote|two thumbs up|hand up|hands up|oh yes|a thousand times yes|yes to (it|all)) ~2
    (find|found|catch|caught) myself ~1 (planning|imagining|thinking|wishing|hoping|dreaming|drawing|humming|looking|counting|wanting|picturing|writing|designing) ~4
    (thought|idea|prospect|picture|notion) of (a|the|that|being|working|joining|those|your|my|spending|doing|having|teaching|coming) ~4 &! (wet|loss)
    if you want (someone|somebody|a|an|me) ~6
    (how i feel|which way i lean|where my heart|where i stand on|what i think of it|what i would say) ~2
    hope [that] you ~1 (see|find|have|choose|let|want|think of|picture|keep|pick|take) (me|us|room|a place|space) ~3
    (you|they) would (have|get|find|never|not|be getting|gain|see) ~2 (me|my ~1|someone|somebody|regret|a (pair|nurse|baker|worker|hand|man|woman)) ~4 &! (hear from|know|bother|met me|seen me)
    (yours|your (kitchen|shop|school|ward|office|workshop|bench|team|place|practice|firm|company|yard|farm|garden|site|studio|lab|library|clinic|unit|home|house|department|chambers|museum|theatre)) ~2 (is|was|feels|felt|sounds|seems|looks) ~1 (the|where|my|a|exactly|just|like) ~3 (place|one|kind|sort|where|kitchen|school|ward|office|workshop|firm|team|home|shop|i (would|want|could)|for me|right|i have) ~4 &! (clock|story)
    (gladly|willingly|with (pleasure|joy|both hands|all my heart|open arms)|in a heartbeat|any day) ~3 & (i|would|come|take|join|do|work|be) &! (send|provide|answer|supply|call|talk)
    (smiling|grinning|beaming|buzzing|humming|singing|glowing|walking on air|skipping|whistling|floating|daydreaming|dreaming) ~2 (since|ever|all|home|about it|about the|the whole) ~2 & i
    (hope*|like|love) ~1 to (return|be back|come back|come again|see (more of|you all|your|the)|be among|be with you|be there|stay|belong) ~3 &! (hear|reply)
    (job|role|work|post|position|place|team|school|ward|kitchen|opportunity|vacancy|practice|firm|office|idea of it|thought of it) ~4 (is|seems|feels|looks|sounds|would be|sounded|felt|seemed|looked) ~2 (lovely|wonderful|fascinating|made for me|perfect|ideal|exciting|rewarding|worthwhile|right|brilliant|great|fantastic|just|tailor made|my kind|tempting|irresistible|marvellous|a delight|a joy) ~3 &! (weather|garden|time)
    if you (need|want|are looking for|are short|have room|can use|could use) ~8 (i am|i 'm|look no|here i|call|you know where|ready|yours|count) ~3 &! (anything|any (further|more)|questions|references|information)
    (candidate|application|candidacy|hat in the ring|name in the (hat|frame)|in the mix|in the frame|in contention|in the race|in the hunt|in the running) ~3 & (remain|keep|still|leave|stay|glad|hope|happy|like|want|please|consider) &! (other|form)
    (look|looking) forward ~2 to (working|joining|being|more|helping|becoming|starting|the (chance|day|work)|meeting the rest|coming back|many) ~4
    (hope*|trust) ~2 (we|you and i|our paths|i) ~2 (work together|meet again|cross again|see each other|be colleagues|speak again soon|get to work|get to join|get the chance) ~3
    (my (hat|apron|boots|bags|tools|knives|pen|gloves|oars)|i) ~2 (packed|ready|waiting by the door|at the ready|sharpened|polished) ~3 &! (references|interview|to (answer|send|provide))
    (say when|just say when|say the word|name the day|give me the nod|give the word) ~2
    i would (be no trouble|be there|fit|not leave|stay|make|earn|pull|muck|slot|bring|come|learn|start|give|never|feel|thrive|settle|blossom|take to|get) ~4 &! (sure to|back to you|in touch)
    i could ~1 (picture|imagine|see|happily|gladly|easily|spend|live|hear) ~4 (year|years|ahead|there|myself|me|days|life|among|with you|next|mornings) ~2
    (made|makes|make) me (sit up|want|dream|hungry|keen|itch) ~3
    (comes|come|came) (near|close) ~2 & (nothing|nowhere|none|no other|not|ever) ~4
    (a|thinking|say|said|says|is|be|was|whisper*|think|answered|:) yes ~2 &! (no|you said|or)
    see why (people|they|everyone|anyone|nobody) (stay|stays|come|comes|love|loves|leaves|leave|want) ~2
    (hop*|pray*|wish*) [that] it (goes|went|falls|turns|swings|comes|is|will be) (my way|to me|me|mine) ~2
    not stopped (telling|talking|thinking|smiling|dreaming|raving|grinning) ~4
    no (better|finer|nicer|happier|likelier) (place|way|home|job|team|school|work|desk|spot|use|start) ~4
    (thrilled|delighted|happy|glad|proud|overjoyed|honoured|honored|lucky|pleased) to (get|have|receive|hear|take) (the|that|a|your) (call|job|post|chance|place|nod|yes|key|keys|spot|position|role|work|offer) ~3
    (exactly|just|precisely) the (move|step|job|work|place|role|kind|sort|change|team|thing|school|ward|office|challenge) ~3
    have my (full|complete|whole|undivided) ~3
    (first|only|best) (choice|job|place|advert|school|ward|firm|office|shop|post) ~4 (i|for me|that) ~3 &! (was|worked)
    (keen|keener|eager|want*|wish*|hope|hoping|dream*|long*|love|adore|yearn*) ~1 (still|more|again|all the|ever|even|the job|this job|the post|this post|the place|it all|this work|to join|to work|to be|to come|to start|to do|to learn|to help|for it) ~2 &! (you|hear|know|see|send|thank|meet|not|they|he|she|team)
    (settled|decided|clinched|sealed|confirmed) it [for me|all] ~2
    spring in my step ~3
    work* towards ~2 &! (degree|exam|exams|diploma)
    (more|surer|even more) ~1 (certain|sure|convinced|determined|decided) than (ever|before|when) ~2
    if (it|this|the <post>|the choice|your choice|you) ~1 (comes|came|falls|fell|goes|went|were|turns out|should be) ~1 (to|on) ~1 me ~3
    would be (on|at|in|up|round|over|back|there|down|straight|first) ~1 (your|the|that|like|with|by|before|at|in|among|tomorrow|on) ~3 &! (town|holiday|leave|area|touch|contact)
    (yours|all yours) (if|for the|whenever|should|in a) ~3
    never (wanted|wished|hoped|longed|fancied|coveted) ~6
    (my|our) (vote|hopes|hope|heart|mind|thoughts|eyes|bags|answer|choice|compass|feet|hand is|sights) ~1 (is|are|was|would|goes|keeps|keep|go|remain|remains|stay|stays|leapt|sank|jumped) ~4 &! (full of thanks|with you at)
    (felt|feel|feels|feeling) (at home|as if i belonged|i belonged|like home|right|like coming home|that i had come home|like mine) ~3
    (saying|say|said|sing|shout|answer|hear|be) ~1 (yes|aye|a yes) ~2 &! (no or|or no|you ~1 said|heads that said)
    where do i sign ~1
    (calling|call|calls|called|pulling|tugging|beckon*|haunt*|follow*) (me|to me|out to me) ~1 (all|since|ever|back|every|in my|home|.|,) ~2
    not need ~1 (asking|telling|persuading|convincing|inviting|to be asked|to think|to sleep on) ~3
    (wish*|wishing) i (could|did not have to|might|were) ~1 (stay|stayed|leave|start|be|remain|go back|begin|come|there) ~3
    (work|place|job|life|days) ~3 (i was made for|i was born|of my dreams|i dream of|i long for|i have been looking|i have wanted|for me) ~2
    i (swim|crawl|walk|run|cycle|move|cross|travel|fly|row|come) ~3 (for it|there|for this|for the chance|to get it|to do it) ~3 & (would|if)
    (bells on|like a shot|on the spot|before you (ask|asked|finish)|twice|in a flash|tomorrow|at dawn|this minute|in an instant|hands down|any day) ~1 & (would|yes|be there|take it|start|come to you)
    (happy|happier|proud|lucky|content) (woman|man|girl|lad|person|soul|baker|nurse|teacher) ~4 &! (you|she|he)
    (dance|sing|cheer|whoop|shout|jump|weep|cry|fly) ~3 & (if|would|chosen|me|joy)
    my idea of ~4
    (drawn|pulled|attached|devoted|wedded|bound) to (it|this|the|your|that) ~3 & (i|me|feel|am|still|more)
    (my|dear|dearest|great|one|only|fondest|whole|sole|heart 's|same) ~1 (wish|desire|ambition|dream|longing|hunger|appetite|enthusiasm|eagerness|goal|aim|ardour|resolve|mind is made) ~3
    (nothing|nowhere|no place|no one|nobody|not ~4 (anything|anywhere|a place|a job|a better)) ~5 (rather|finer|better|sooner|nicer|more|like|gladly|happier|please me) ~3
    i (beam|beamed|am beaming|am smitten|am besotted|am hooked|am sold|burn|ache|hanker|pine|hunger|yearn|thirst|lean|incline) ~3
    still (want*|beaming|dreaming|over the moon|love|mad|the one|my (first|favourite|dream)|up for|here|all|hoping|hungry|drawn|set|as|very much|in the hunt|game|game for|after|mine|like a shot|dead keen|waiting to start|the (nicest|best|only)) ~3
    (best|nicest|finest|happiest|loveliest|greatest) (thing|day|job|of all|news|work|place|years) ~5
    with me (at|on|in|behind|among) (the|your|it) ~2
    (allowed|permitted|lucky enough|fortunate enough|trusted|let) to ~3 & (would|if|happy|could|were)
    if ~2 (choice|lot) (fell|falls|falls) (on|to) me ~3
    (if i (were|was|am)|were i) ~1 (chosen|allowed|picked|lucky|to be|to join|asked|offered|given|the one|among) ~3
    (not|never|no) ~1 (think|thought) ~1 (of|about) ~1 (little|anything|much) else ~3
    (thought|think) of little else ~3
    (tae|ter) (work|come|join) ~4
    (lying|lie) if i said ~6
    (get|got) out of bed for ~2
    not mind ~2 (life|year|years|bench|place|seat|desk|day|lifetime|go|career) ~5
    i can (already|almost) (hear|see|smell|feel) (myself|me) ~3
    find me at ~6
    not hesitate ~1 (.|,|!|to (accept|say|take|come|join|sign))
    better the more i (think|thought|hear|heard|read|see) ~3
    (very|more than|only too|quite|fully) willing ~2
    (place|job|post|role|work|this|it|position|that) ~3 (is|'s|was|would be|remains|stays) [<very>] (the one|the job|the work|the place|the sort|the kind|where i|what i|my|me all over|me to a t|a dream|for me) ~3
    (job|position|post|role) ~1 i ~2 (desire|want|covet|seek|crave|love|wish|hope|dream|long)
    (get|let) (stuck in|cracking|going|me in|me at|me loose) ~3 & (would|love|like|if|ready|itching|can not)
    (disappear|vanish|move|settle|stay) ~2 (into|in|among) (your|the) ~4 & (would|glad|happy|love|if)
    (so|and) (would|does|do) i .
    it would like ~6
    i am your (man|woman|person|girl|lad|baker|nurse|cook|teacher) ~2
    if you will have me ~3
    (as though|as if|pretending|imagining|dreaming) [that] (they|it|this|that|she|he) (were|was) (yours|mine|ours) ~2
    like [very] much to ~3 &! (hear|know|see)
    """,
    """
    (not|no longer|never) ~1 (interested|keen|eager|drawn|longing) ~3
    (you|they|he|she) ~1 (want|dream|long|hope|wish) ~3
    """,
)
_ASKS_FOR_NEWS = Wording(
    """
    (news|update|word|joy|luck|clearer|wiser|decided whom|yet|decision|decided|decide|outcome|status|progress|timing|timeline|stand|stands|heard|hear|know|development*|further|next|result|verdict|moved|move|choose|chosen|settled|time scale|timescale|schedule)
    """
)
_SHORT = 40


# "I would begin with the maps" imagines the job; "I would add" does not.
_CONDITIONAL_COURTESIES = frozenset(
    "like love be appreciate welcome say ask add mention thank know hear guess suggest recommend need understand hope have not imagine"
    " think call describe prefer also just only still really very much want tell let wish point expect assume suppose bet argue".split()
)


def _imagines_the_job(sentence: Sentence) -> bool:
    words = sentence.content
    return any(
        word in ("i", "we")
        and words[place + 1] in ("would", "should")
        and next(
            (
                each
                for each in words[place + 2 :]
                if not each.endswith("ly") and each not in ("still", "also", "not", "never")
            ),
            "like",
        )
        not in _CONDITIONAL_COURTESIES
        for place, word in enumerate(words[:-2])
    )


_TAKE_ME = Wording(
    "(hope|hoping|wish|pray) [that] you ~1 (have|take|choose|pick|consider|want|let) me ~3"
)


def _no_interest(reading: Reading) -> Iterator[Found]:
    """A third or later note of few words may just ask."""
    if (
        reading.note.kind in (THIRD, LATER)
        and reading.words <= _SHORT
        and reading.has(_ASKS_FOR_NEWS)
    ):
        return
    if not reading.has(_LONGING, _INTEREST, _TAKE_ME) and not any(
        map(_imagines_the_job, reading.spoken)
    ):
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
