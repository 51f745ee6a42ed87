"""Pressure: pushing for an answer, and taking the job for granted."""

from __future__ import annotations

from afterview.notes.checks.check import OF_OWN_WORK, Chapter, Check, Weighed, said
from afterview.notes.checks.example import follow_ups, thanks
from afterview.notes.finding import WARNING
from afterview.notes.note import KINDS
from afterview.notes.reading import Reading
from afterview.notes.sayings import Saying
from afterview.notes.sentences import Sentence
from afterview.notes.wording import Wording

_REPLY = (
    "respond|reply|answer|decide|confirm|write back|get back to me|come back to me|let me know|tell me|inform me"
    "|call me|phone me|ring me|email me|contact me|revert|revert back|advise|update me|give me ~2 <answer>|make ~2 decision"
    "|make up your mind|send me ~3 (decision|answer|offer|contract)|notify me|hear back|hear from you|hear"
)

_PUSHY = f"""
    i [<very>|will|do] (need|require|must have|have to have|expect|demand|insist on|want|request) ~3 (answer|reply|response|decision|feedback|update|confirmation|yes or no|clear answer|commitment) [~3] (by|before|within|from you|now|this week|today|tomorrow|soon|quickly|immediately|urgently|asap|one way|either way|or|without|.|!|,|so|as|because|and|in order|to)
    i (<very>|will|do|must|am going to|have to) (need|require|demand|insist|want) [~2] (answer|reply|response|decision)
    i [<very>|will|do|just] (need to|have to|must|have got to) (know|hear|have an answer|have a decision|be told|be informed|find out|have your (answer|decision)|get an answer|see a decision)
    (need|needs|have|want) to know (by|before|whether|if|now|today|soon|where i|your decision|what you|asap|one way|either way|immediately|as soon)
    i [<very>] (expect|expected|am expecting|would expect|anticipate) (to hear|an answer|a reply|a response|a decision|your ~2 (answer|reply|response|decision|call)|you to|to have|a call|feedback|to be told) ~6 (by|before|within|today|tomorrow|<soon>|no later|this week|soon|shortly)
    i [<very>] expect (an answer|a reply|a response|a decision|your answer|your reply|your decision|you to ~2 (respond|reply|answer|decide|call|write))
    (expecting|awaiting|await) your ~1 (immediate|prompt|urgent|speedy|swift|quick) ~2
    (prompt|immediate|urgent|speedy|swift) (reply|response|answer|decision|attention|action|feedback) ~3 (is|are|would be|will be|required|needed|expected|appreciated|requested|necessary|.|!)
    (please|kindly|do|must|just) ~2 ({_REPLY}) ~8 (<soon>)
    (please|kindly|do|just) ~2 ({_REPLY}) ~5 (by|before|no later than) ~2 <deadline>
    (<soon>) ~2 (please|kindly)
    (let me know|tell me|get back to me|respond|reply|answer|write back|call me|decide) ~4 (asap|as soon as possible|immediately|at once|without delay|by return|urgently|this instant|right away|straight away|no later than)
    (let me know|tell me|get back to me|write back|an answer|a reply|a response|your decision|your answer|your reply|your response) ~3 (by|before|no later than|within) ~2 <deadline>
    (need|must|want|require|please|have to|expect) ~4 (hear back|hear from you|know|have a decision|a decision) ~3 (by|before|no later than|within) ~2 <deadline>
    (give|giving|gave|allow) you (until ~3|till ~3|(one|two|three|another|#|a) ~1 (day|days|week|hours|weeks|chance))
    you (have|have got|only have|now have) (until|till|one|two|three|# |a|another|24|48) ~2 (days|hours|day|week|hours|<deadline>)
    (if|unless) you ~12 (i am (out|gone|taking|going|signing|withdrawing|done|off)|i will|i shall|i walk|i sign|i take) ~4
    (this is|it is|consider this) ~1 (my|the) (last|final) (time|email|message|attempt|note|call|letter|reminder|request) ~4
    (just|simply|at least|can you please|please) ~2 (tell|give) me [a] (yes or no|yes or a no|straight answer|an answer|now|where i stand|whether|if i) ~3
    yes or ~1 no [.|?|!|by|now|from|,|this|today]
    (not|never) (make|let) me (wait|ask again|chase|beg)
    without (further|any|more|any further|undue) (delay|ado|hesitation)
    (please|kindly) ~8 (immediately|asap|at once|urgently|right away|straight away|without delay|by return|soonest|at the earliest)
    (after|past) that i ~1 (sign|go with|take the|accept|am off|walk|will (take|accept|sign|go|withdraw|move)|shall (take|accept|sign|go|withdraw)) ~4
    (let us) ~3 (wrap*|settle*|close|finalise|finalize|sort|done|sorted) ~4 (by|this week|today|tomorrow|before|now|quickly|soon)
    i will be (at|outside|in|on|round|by) your (gate|door|office|desk|shop|site|yard|place|reception|lobby|house|building) ~5
    to my face
    (holding|keeping|putting|stalling) [off|back] (the other|them|another|other) ~6 (until|till|by) ~3
    (response|reply|answer|decision|update|feedback|confirmation) ~2 (asap|as soon as possible|immediately|right away|at once|urgently|straight away)
    (please|kindly|must|asking you to|ask you to) ~2 (expedite|hurry|speed up|speed|rush|fast track|accelerate)
    make up your mind ~2 (by|before|soon|now|quickly|today)
    i (will|shall) ~1 (follow up|write|email|message|contact you|ask|call|ring) ~1 again ~6 (tomorrow|every|daily|until)
    not (willing|prepared|going) to wait ~3
    the (sooner|quicker|faster|earlier) ~4 (better|happier)
    (giving|give|gave|leaving|leave) (it|this|things|the matter) ~1 (until|till) <deadline>
    (let us|let 's|please|do|can we) ~1 not (drag|draw|string|let) ~1 (this|it|things) (out|on)
    i will be (round|over|by|in|at yours|there|along|back|down|up) ~1 (on <weekday>|tomorrow|today|this afternoon|next week) ~3 (to|for) ~1 (hear|get|collect|find|see what|talk|verdict|answer|decision|ask|learn|fetch|settle)
    not (leave|take|wait|put) (it|this) ~1 too (long|late)
    not be (available|free|on the market|around|here) ~2 (after|beyond|past|much longer|for long|for ever|forever) ~3
    (so|please|must|need to|better|should|kindly|^|,) (decide|answer|act|move|choose|tell me|reply|respond) (soon|now|quickly|fast|today|soonest|promptly|at once) [.|!|,|before|or|please|if|as|because]
    (your|a|the) (yes|no|yes or no|answer|verdict|decision) by <deadline>
    (waited|been waiting|wait) ~2 (long enough|too long|for ages|far too long|quite long enough) ~3
    (like|want|need|let us|get|have) ~2 (this|it|things|matter|everything) ~1 (settled|decided|sorted|wrapped up|finalised|finalized|done|resolved|closed|concluded|confirmed) (by <deadline>|before <deadline>|this week|today|tomorrow|no later)
    (respond|reply|answer|decide) (soonest|by return|asap|forthwith|post haste)
    (you|they) (will|would|had better|might) ~1 (want|better|need|wish|do well) to (move|act|decide|be quick|hurry|snap|choose) ~3
    (others|another ~1|two ~1|three ~1|several ~1|other ~1|somebody else|someone else) ~2 (want|wants|are after|is after|are interested in|is interested in|are chasing|are waiting for) me ~3
    (snapped|snap|snaps) (me up|up) ~2
    (miss|missing|lose|losing) (out on me|out|me|your chance) [if|by|.|!|unless|to] ~3
    (my|the) (phone|door|offer) (will not|is not|will) ~2 (open|wait|last|stand) ~3
    (hear|hearing) (your|the) verdict ~3
    (press|push|pin|hold) you (for|to|down|on) ~3
    either ~~12 or i (sign|walk|go|take|accept|leave|look|move|choose|will|say)
    (your move|take it or leave it|ball is in your court|now or never|last call|tick tock|put up or)
    (my|the|this) (offer|availability|interest|patience) ~3 (expires|stands until|lapses|ends|runs out|is good until|will not last) ~4
    ^ (answer|respond|reply|decide|call|write|confirm|tell|let me know|get back) ~4 (by|before|today|now|tomorrow|asap|immediately|me)
    i [<very>] (will|shall|am going to|intend to|plan to|am planning to) [<very>|personally|also|then|therefore|be sure to|try to|try and] (call|phone|ring|telephone|give you a (call|ring|bell)|visit you|visit your|drop (by|in)|stop (by|in)|come (by|in|over|to your|to the)|pop (in|by|over)|swing by|turn up|show up|be in touch again|be calling|be phoning|be ringing|be stopping|be dropping|keep (calling|writing|emailing|asking|ringing)|chase|follow up (with a|by) (call|phone)|try your|knock) [~8]
    i (call|phone|ring) [you|your office|the office|again] [~2] (tomorrow|on <weekday>|every|daily|until|later today|next week|this afternoon|at)
    expect ~2 (call|phone call|visit|me at|to see me) [from me]
    (if|unless|should) [~1] (i|you) ~4 (hear|reply|respond|answer|get back|receive|decide|contact|have|call) ~~10 (i will|i shall|i am going to|i would have to|i will have to|i am forced|i would be forced|i must|i have to|i have no choice|i may have to|i might have to|i assume|i take it|i can only assume)
    i (will|shall) (assume|take it|consider|withdraw|accept|take|move on|go with|go elsewhere|look elsewhere|sign|be forced|have to (accept|take|move|withdraw|look|consider|assume)) ~~10 (unless|if i|if you|if there|by|without|otherwise)
    (unless|if) ~~8 (i will|i shall) (assume|take it|withdraw|accept|go elsewhere|look elsewhere|be forced|move on)
    you (have|have got|only have) [~1] (until|till) <deadline>
    (final|last) (chance|opportunity|offer|reminder|notice|warning) ~3 (to|for|before|.|!)
    (can|will|could|am) not [~3] (wait|hold on|hold off|keep waiting|hang on|stay available|put ~2 on hold|sit around) [~2] (any longer|forever|much longer|indefinitely|for ever|another|longer|any more|anymore|around)
    not (keep|leave) me (waiting|hanging|in suspense|in limbo)
    (stop|quit) (stalling|dragging|delaying|keeping)
    (time|clock|window) is (running out|ticking|of the essence|short|pressing)
    (please hurry|^ hurry (.|!|,)|hurry up|make it quick|(so|please|must|and) act (fast|now|quickly)|^ act (fast|now|quickly) (.|!|,))
    the (sooner|faster|quicker) ~4 the better
    (please|you (must|need to|should|have to)|time to|time you|time for you to|just|kindly|finally) ~2 make (up your mind|your mind up)
    make (a decision (now|today|soon|quickly|already|by))
    (i|we) (insist|demand) (that|on (an|your|hearing|knowing|getting|receiving|being)|to (know|hear|be|speak|see)|an (answer|explanation)|a (reply|response|decision)|your|.|!)
    have to insist ~4
    (deadline|ultimatum) ~4 (for you|for your|to (answer|reply|respond|decide))
    (it is|this is|is) [<very>] (urgent|imperative|essential|critical|vital|crucial) that [you|i]
    (high|top) time ~3 (you|for you|i|to)
    (you|your company|your team) (must|have to|had better|need to|ought to|are going to have to) ~2 (decide|answer|reply|respond|let me know|tell me|give me|make|get back|hire|choose|move|act)
    (other|several|multiple|many|some|two|three|another) ~3 (offer|offers|companies|employers|company|firms|options) ~~10 (so|and|or|you) ~3 (you (will|would|must|need|should|had better|have)|act|decide|hurry|need (you|an answer|your)|move|not wait|be quick|must) ~3
    (or|before) i (will|shall|have to|am forced to|am going to|go|take|accept|sign|walk) ~5 (elsewhere|another|other|offer|away|walk|competitor|move on)
    [<very>] (waiting for|awaiting) your (decision|answer|reply|response) [and|,|.|!] [~4] (now|urgently|today|impatiently|immediately|for too long)
    i (will|shall) not (stop|give up|rest|take no|go away|leave)
    not take no for an answer
    (push|press|urge|pressure) you (to|for)
    i must (ask|urge|press|insist) ~1 you
    give me ~2 (answer|decision|reply|response|yes|straight answer|date|clear answer)
    i (want|would like|require) ~2 (answer|decision|reply|response|clarity) (by|before|now|today|this week|no later|soon|within)
    (patience|patient) ~3 (running|wearing|run|worn|limit*|thin|limits|end)
"""

_PUSHY_UNLESS = """
    need to hear (well|clearly|the|music|properly) ~3
    (client|clients|customer|customers|boss|judge|court|patient|captain|baker|council|skipper|editor|ovens|oven|bread|dough|tide|children|driver|supplier) ~2 (want*|need*|expect*|ask*|demand*) ~6
    i (will|shall) ~1 (call|phone|ring|visit) (my|the|them|him|her) ~4
    tell me (some day|one day|sometime|another time|when we|how|the|what|about|that|more|why|you|he|she|they) ~5
    i (call|phone|ring) (them|him|her|my|it|that) ~5
    as (you|your ~2) ~~8 i (will|shall) (call|phone|ring|come|be|visit) ~8
    (know|told|tell) (the|which|what) (platform|way|time|road|code|weight|number|size|dose) ~6
    (not|no|never) ~2 (need|require|expect|demand|insist|want|rush|hurry|mean|urgent|have to) ~6
    no (rush|hurry|pressure|need|urgency|deadline) ~10
    (whenever|when) (you|it) ~4
    (if|should|in case) ~1 (you|there) ~1 (need|want|wish|require|would like|have|is) ~6
    (you|they|we|he|she) ~2 (need|needed|needs|want|wanted) to know ~3
    anything [else|further|more] [that] you ~3
    (you|they|he|she|we) (said|mentioned|suggested|asked|told|agreed|hoped|expected|thought|wanted|planned|invited|wrote|explained|offered|proposed) ~12
    as (your ~2|you|we) ~1 (proposes|proposed|suggested|agreed|asked|arranged|discussed|planned|said|proposed|requested|offered) ~6
    i (will|shall) (call|phone|ring|telephone|come|visit|be) ~~12 (as (agreed|arranged|planned|discussed|suggested|you)|you (suggested|asked|invited|proposed))
    (would|could|may|might|can) (you|i) ~3 (tell|let|know|ask|share|say|give|update|confirm|hope|expect) ~12
    (do|would|could|can) you ~3 (know|have|need|expect|say|tell|share|happen) ~6
    (could|would|may|might|is it possible|should|can) i ~2 (call|phone|ring|visit|stop by|come|drop) ~6
    i (could|would|can|might) ~2 (call|phone|ring|visit|drop|come|stop|pop) ~6
    i would like to ~1 (visit|come|call) ~8
    if ~5 (easier|convenient|suits|helps|prefer|like|helpful|useful) ~~12
    ~~10 if ~3 (easier|convenient|suits|helps|prefer|helpful|useful)
    (please|do) ~1 (call|phone|ring|contact|email|write to) me [at] (any|whenever|on|if|when|with|should) ~3
    let me know (if|whether|when|what|how|which|should) ~8 (need*|like|want|help*|question*|suit*|useful|works|prefer*|require|convenient)
    let me know (what|which) ~3 (day|time|days|times) ~3
    (any|the) (morning|afternoon|day|evening|time) ~~8
    (come|came|coming) (to|back to|by) (you|mind|life|me|terms|an end) ~2
    promised ~2 (them|her|him|an) ~6
    i (have|have to|need to|must) ~3 (answer|reply to|respond to|give) (them|him|her|another|the other|it) ~6
    (they|another|other|second) ~3 (company|firm|employer|school|place|they) ~2 (expect*|want*|ask*|need*|has asked|have asked) ~8
    i (need|want|have) to know (more|how|why|everything|what makes|the) ~3
    (i|we) (need|needed|had) to know ~3 (at|in|for) (my|our|work)
    (need|have) to hear ~2 (music|the)
    right (now|away) ~2 (i|we|my|the|am)
    not (rush|hurry|push|press|pressure)
    feel free ~8
    i will not (stop|give up) ~2 (learning|training|practising|practicing|until the|on)
    will (come|be) (in|to|by|on) (as|on|to (the|meet|see|present|take|do|give)|for (the|a|our|my)) ~4
"""

# Demands and threats told by several words together, whichever comes first.
_PRESSING = Wording(
    """
    not be (fobbed|put|palmed|brushed|strung|messed|kept|ignored|pushed) ~1 (off|along|about|aside|around|waiting|dangling) ~2 & i
    (ring|call|phone|text|answer|email|write to) me (by|before) (five|four|three|two|one|six|noon|<deadline>|#) ~2 &! (if|when|you (would|will|said|hoped|might|could|planned|meant|were))
    (other|another|plenty of) (schools|firms|companies|school|firm|hospitals|jobs|job|fish|places|employers|ships|kitchens|offers) ~4 (asking|keen|waiting|after me|interested|want me|calling|you know|in the sea|knocking|biting) ~3 &! (i know you)
    (holding|hold|keep|keeping) you to (it|that|this|<weekday>|your|the) ~3 &! (biscuit|promise of (cake|a))
    let us have (your|an|the|a) (answer|decision|verdict|yes) ~3
    i am giving (this|it|you|your ~1) (one|another|two|until|till|a) ~2 (week|day|days|weeks|month|chance|try|<deadline>) ~2
    (advise|warn|remind|urge) you ~2 to (wait|delay|hesitate|leave|think|hang|decide|act|move|dawdle) ~4
    (appreciate|welcome|like|want|expect|need|require|request) (a|an|your|the) ~1 (response|reply|answer|decision|word|update|feedback) ~2 (by|before|within|no later than|today|this week) ~1 [the] (end|close|<deadline>|<number>|noon|today|tomorrow|week) ~3 &! (if (you|that|it)|possible|timing)
    (make|reach|take|come to|give me|let me have) (a|your|the|an) ~1 (decision|choice|answer|verdict|mind) ~1 , ~1 (please|now|will you|would you|for once|today) ~1
    i expect to (be|hear|have|receive|see|get) ~1 (informed|told|an answer|a decision|back|a reply|contacted|called|rung|notified|from you) ~1 (shortly|soon|by|before|today|this week|within|tomorrow|promptly|immediately|in due course|.|!) ~2 &! (nothing|not)
    (more than|quite|long|ample) ~1 (enough|sufficient) time ~3 & you ~1 (have had|had|have) &! (i have had)
    (decide|make up your mind|answer|tell me) ~2 please ~1 (.|!|by|before|now|today) ~2 & (so|now|only|until|tomorrow|hold)
    (waited|waiting|been patient|patiently|patient) ~~6 (now|but|and) ~1 i (want|need|must|have to|would like|expect|demand) ~4 &! (to wait)
    you will have to (decide|choose|answer|tell|make|let|say|hurry|move|act) ~4 (by|or|before|now|today|soon|tomorrow|quick*) ~3
    can [you] not ~2 (make|decide|say|tell|give|answer|choose|ring|send) ~3 (decision|answer|yes|mind|word|now|date) ~2
    (whatever you do|please|just|only) ~1 , ~1 (do it|make it|be|decide|answer) (quickly|fast|soon|quick|today|now) ~2
    (can not|could not|will not|not) ~1 (hold out|hang on|hold on|last|keep this up|hold them off|put them off|stall them|wait) ~2 (any longer|much longer|any more|for ever|forever|another|past|beyond) ~3 &! (wait to|as long)
    i will be (outside|at|by|in|round|waiting) ~6 (we can talk|you can (tell|give|find)|for (my|your|an|the) (answer|verdict|decision)|so (you can|we can)|until you) ~3 &! (as (agreed|arranged|you))
    (time is|time 's) (up|short|running|nearly|almost|getting) ~3 &! (bell|exam)
    i want (it|that|this|your (answer|decision|offer)|an offer|confirmation|a decision|an answer) ~1 (in writing|on paper|by <deadline>|in my hand|on my desk|today) ~3
    (ring|call|phone|write|answer|reply|email|tell) me ~2 (today|now|at once|without fail|tonight|this minute|first thing|immediately|straight away) ~2 &! (if|whenever|more)
    i (will|shall) (not|never) ~1 (ask|write|ring|call|offer|wait) again ~2
    (so|be) (good|kind) ~1 (as to|enough to) (answer|reply|decide|tell|confirm|respond|make) ~3 (by|at once|today|now|immediately|return|without|before) ~2
    i (will|shall) be (calling|ringing|phoning|writing|emailing|knocking|checking) (daily|every|again and again|back|each|hourly|until|till|round the clock) ~3 &! (mother|mum|guests)
    (appreciate|want|need|like|expect) (an|a) (immediate|instant|prompt|speedy|swift|same day|quick|urgent) ~1 (answer|reply|decision|response|yes|call)
    i must know (before|by|if|whether|now|today|what|where) ~5 &! (more)
    (let me know|tell me|answer|reply|decide|confirm) (today|tonight|now|at once|this (very|minute|morning|afternoon|evening|week)) ~3 &! (question|differently|if|would|you (can|meant|hoped|wanted|were|thought|expected|said|might))
    (earliest convenience|soonest opportunity|first opportunity|nearest opportunity) & (no later|by|before|answer|decision|reply) ~2 &! (send|references)
    (get|getting|got) (on|a move on) (with it|now|please) ~2 & (you|kindly|please|would) &! (i|we)
    (like|want|need|have|ought|right|entitled) to know (where i stand|what is (going on|happening|been decided)|what has been decided|what you have decided|your decision|the outcome|one way) ~~4 (soon|by|before|now|today|right|quickly|at once|,|.) ~1 &! (would be (grateful|glad)|when you can|whenever)
    (it is|it 's|about|high|past) time [that] (you|somebody|someone|they|the panel) ~2 (made|decided|told|came|gave|picked|settled|answered|said|stopped|let|got|chose) ~4
    if you want me ~2 (better|must|should|have to|need to|had better|got to) ~5
    (right|entitled) to (know|an answer|a decision|a reply|be told|hear) ~4 & i
    (writing|write|complain*|going|speak*|ring*|phon*|escalat*|turning) ~2 (to|with) ~2 (director|head office|boss|manager|ombudsman|chairman|chair|trustees|owner|superior|press|mr _|mrs _) ~~8 (if i|unless|see what|find out|keeping|until|to get|not hear) ~5
    (stress|emphasise|emphasize|say|underline|repeat) ~4 how (urgent|pressing|important it is that you|vital|time critical) ~4
    (asking|ask|asked|looking|waiting|pressing|pushing|holding out) for a ~1 (firm|definite|clear|final|written|straight|binding|plain) (commitment|answer|yes|offer|decision|date|promise|undertaking|reply) ~3 &! (not)
    (answer|reply|decide|ring|call|tell me|write|choose|hire|take) ~4 or (count me out|lose me|forget it|forget me|i am (off|gone|out)|i walk|else|i go|that is that|consider it) ~2
    (not|never) (willing|prepared|going|content|happy) to be (kept|left|strung|put off|fobbed|ignored|dangled|messed) ~4
    (obliged|grateful|glad|happy) to have your ~2 (word|answer|decision|reply|verdict) ~1 (no later|by|before|within) ~3 &! (if|timing|possible)
    (make|have|do|get) it (this week|today|tomorrow|now|soon|quick|snappy) ~3
    either i ~8 or i (am|will|shall|go|sign|take|walk) ~3
    (so|well|then|now) ~1 (which is it|what is it|yes or no|are you in|in or out|what do you say|what will it be|what 's it to be) ~1 ?
    (get|have|be) (this|it|things|the matter) (over|over with|done|done with|finished|out of the way|nailed down|squared away) ~2 (by|before|this|today|tomorrow|soon|quickly) ~3
    (surely|come on|honestly|really) ~1 (you|someone|somebody|it) (can|could|must|should|know|have|is) ~6 (by now|already|now|time|something|yet) &! (busy)
    not (going|go|leave|leaving|budge|budging|moving|move|let*|giv*) ~2 (away|until|till|up until|up till|from here) ~5 & i &! (learn*|the (bread|map|sheep))
    (stand|sit|wait|camp|sleep|park|hang about|parked|sitting|standing|camping) ~1 (outside|in|at|on|by) (your|the) (gate|office|door|doorstep|reception|lobby|car park|yard|step|drive|desk|foyer) ~3 (until|till|if|every|all|tomorrow|so) ~4 & (i|me)
    (my|the|this|their) ~1 (offer|other offer|contract|place) ~5 (will not|can not|does not) (wait|keep|last|stay|stand|hold) ~3
    i (need|want|would like) you to (move|act|decide|choose|commit|hurry|answer|be quick|be straight|stop|get|make|let|tell|speak|say|come) ~4 &! (know|meet|see|have|understand)
    (another|other) _ ~1 (after|chasing|courting|wooing|calling|waiting for|wanting) me ~2
    not (a|the most|an) ~1 (patient|waiting) (man|woman|person|kind|sort|girl|boy) ~1
    (set|gave|given|giving) (myself|you|it|us|this) ~1 (until|till) <deadline> ~3
    have (had) ~2 (long enough|time enough|ample time|plenty of time|enough time|your time) ~3 & you
    (call|ring|phone|write|answer|email|text) me back ~1 (today|tonight|now|tomorrow|by|at once|before|this) ~2
    (it is|it 's|this is|is) ~1 now or never ~2
    send me your (decision|answer|verdict|yes|reply) ~3
    (expect|demand|insist) ~1 to be (put through|seen|heard|told|answered|received|called) ~3
    i shall (take it|assume|conclude|presume|understand) ~8 &! (kind)
    (if|should) (monday|tuesday|wednesday|thursday|friday|sunday|saturday|the week|the weekend|the month|that) ~2 (comes and goes|passes|goes by|ends|is over|runs out) ~6
    (give me|let me have|send me|i must have|i need|i require|i want|i do need|i do want|i would like|have to have|must get|i demand) ~6 (answer|decision|verdict|yes or|yes or a no|commitment|your word|clear word|straight word|reply) & (definite|clear|straight|firm|final|written|binding|before|by <deadline>|within|today|now|at once|one way|either way|yes or|verdict|immediately) &! (no rush|no hurry|whenever)
    i (need|require|expect|want|ask|am asking|would ask|must ask|request|trust|insist) [that] you ~1 to (come to|make|reach|take|give|send|answer|reply|respond|decide|settle|confirm|call|ring|write|act|choose|let|tell) ~~10 (decision|answer|reply|today|tomorrow|now|by <deadline>|before|within|soon|at once|by return|word|mind|me know)
    i (want|need|have got|have|expect|must) to (hear|know|be told|have word|have an answer|learn) ~3 (by|before|within|today|tonight|tomorrow|this week|now|at once|soon|one way) ~2 &! (more|about|how)
    (if|unless|otherwise|or else|failing|without|after that|past that|from then) && (by|decision|answer|reply|hear|word|nothing|<deadline>|offer) && (i will|i shall|i am|i must|i would have to|i will have to|i have to) ~2 (say yes to|go (to|with|elsewhere|to the others)|look elsewhere|accept|sign|take (it|another|their|that offer|the other|the offer|the job)|withdraw|theirs|gone|off to|off the market|move on|consider ~2 (closed|withdrawn|dead|lapsed)|assume|out|done|have (said|signed|gone|accepted)|walk|close|forced) ~4
    (decline|reject|withdraw|accept|sign|taken|gone|theirs|elsewhere) && (if|unless) (you|i|there|your|nobody|no one) ~4 (not|no|nothing) ~4 (by|before|within|until) ~1 <deadline>
    (not|no longer) (prepared|willing|going|intend*|able|minded|disposed|planning|content|happy|inclined) ~1 to (wait|sit|hang|hold|linger|stand|be kept|queue|stay) ~6 &! (you|mind|if)
    (not|never) (intend|plan|mean|propose|want) to (wait|sit|hang|hold|linger|stand) ~4
    (had better|would better|best|better) ~1 (be quick|make (your|up your)|hurry|decide|get a move|act|move|choose|snap|speak up|say so|answer) & you
    (be quick|get a move on|get your skates on|look sharp|chop chop|move fast|act fast|hurry up|speed (it|things) up|make haste|quick march|spit it out|get on with it)
    giving you ~2 (refusal|until|till|<number> (days|hours|day|week|weeks)|one more|a last|the chance|first)
    (can|could|will|must) [only] ~1 (allow|give|grant|offer) you ~1 (<number>|one|only|until|till) ~2 (day|days|week|weeks|hours|more|longer|<deadline>)
    (treat|handle|regard|see) (this|it|my ~2) ~1 as (urgent|a matter|a priority|top|most urgent)
    what is it (to be|going to be)
    (plenty of|long|more than|quite|surely|ample|had) ~1 (time|enough) ~2 (to|for) ~2 (decide|think|deciding|make|choose|reach|answer|a decision|an answer) &! (i|take|have you|if)
    (answer|reply|respond|decide|confirm|write back) ~3 (today|tonight|tomorrow|at once|immediately|this very|now|within|by return) ~3 &! (you (can|could|hoped|said|would)|when|as you|i will|if|question|questions|would)
    (they|others|other|another|swedes|competitor|rival|somebody|someone) ~6 (not (hang|wait)|quicker than you|faster than you|will not wait|keener than you|waiting for me|breathing down|move fast*|moved fast*|wants me|want me|snap me) ~4
    (keep|go on|carry on|will be) (trying|calling|ringing|texting) (til|till|until) i ~3 (get|reach|catch) ~2
    (so|you) (might|may) as well (pick up|answer|decide|say|tell|reply|give) ~3
    (put|blocked|booked|reserved|pencilled) ~3 in your (calendar|diary|schedule) ~4
    (straight|clear|plain|honest|proper) (answer|yes|no) (by|before|is the least|or) ~3
    (on the (telephone|phone|line|blower)|ringing|calling|at your door|on your doorstep) & (i will be|i shall be|expect me|when it is up|when it 's up|by then) &! (as (agreed|arranged|you))
    (so does|so is|and so) my (offer|patience|availability|interest) ~3
    (friday|monday|tuesday|wednesday|thursday|saturday|sunday|noon|tomorrow|weekend) ~~8 (after that|past that|then|no later) i (am|will|shall|go|sign|take|accept|say|have to|must) ~4 (theirs|gone|off|sign|accept|take|out|elsewhere|it)
    (keep|go on|carry on|will be|continue) (calling|ringing|phoning|emailing|e mailing|mailing|writing|messaging|knocking|asking|coming by|coming back|turning up|texting) ~1 (until|till|every|each|you|your|daily) ~4 & i
    (will|shall|going to|intend to|plan to|mean to|be) ~2 (drop*|pop*|call*|come|coming|turn*|stop*|swing*|swinging|be|camp*) ~1 (by|in|past|up|round|over|along|outside|at your|on your|in your) ~~8 (for (an|the|my|your) (answer|verdict|decision)|to (find out|hear|get|collect|ask|settle|talk|see) (where|how|what|the|it|my|an|a|your|if|whether)|answer|in person|your (office|door|gate|desk|doorstep|yard|reception|shop)) &! (as (agreed|arranged|you|planned)|you (said|suggested|asked|invited)|for (the|our|my) (interview|trial|second|tour|visit))
    (at|on|outside) your (door|doorstep|gate|desk|office|reception) & (expect|will|shall|find|see) & (me|i) &! (if|would|could)
    (sooner|quicker|earlier) [rather] than (later) ~2
    (do not|not to|please not|without) ~1 (keep|leave|make|let|have) (me|it|this|things) ~1 (waiting|wait|hanging|too long|until|drag|dangling|in limbo|so long)
    (before|until) i (am (gone|off|out|away|snapped|taken)|go elsewhere|change my mind|lose interest|sign|accept|say yes|take) ~4 & (you|answer|decide|decision|hurry|act|your)
    (noon|midday|<weekday>|<ordinal>|tomorrow|end of [the] (week|month)) ~3 , ~1 (after that i|no later|and not a|not a (day|minute)) ~3
    (limit*|end|edge|thin|wearing|running|run) & (patience|time|tether)
    """,
    """
    (if|should|in case) ~1 (you|that|it|this) ~2 (need|want|like|prefer|suit*|help*) ~4
    (first|next|my) task ~~12
    after that i (will|shall) (sort|clean|fix|see to|begin|start|do|move|go on|turn to|look at|change|paint|mend|write|build) ~4
    (you|they|he|she) ~1 (need|needed|want|wanted|asked|said|suggested|told|hoped|have|had) ~2 (to know|me|by|answer|that|i) ~6
    (my|our) (last|old|current|former|first|present) ~1 <boss> ~6
    (at|on) (sea|the ward|the farm|the ship|a ship|deck|a ward) ~~8
    (i have|i had|had|have) ~1 to (turn|answer|decide|give) ~~8 (farms|patients|work|ships|wards|then)
    no (rush|hurry|need|pressure) ~6
    not (need|rush|hurry|push|press) ~6
    (would|could|can|may) (you|i) ~3 (perhaps|kindly|possibly|know|say|tell) ~8
    (patients|customers|guests|clients|parents|children|callers) ~~8
    """,
)

_OFFER = Wording(
    """
    (another|other|second|competing|an|different) ~2 offer
    (other|another) (company|firm|employer|school|hospital|organisation|organization|place) ~8 (answer|offer|decide|decision)
    offer (from (another|a different|someone)|elsewhere)
    offered ~4 (elsewhere|by another|another)
    (made|given|extended|received|have) ~2 (an|another) offer
    """
)
_COURTEOUS = Wording(
    """
    (understand|no hard feelings|perfectly fine|wanted you to (know|hear)|would like you to (know|hear)|let you know|thought you should know|courtesy|out of respect|fully understand|prefer*|first choice|if your timing|if it helps|grateful|possible|would be (glad|happy|helpful|grateful)|appreciate|rather|hope)
    """
)
_THREAT = Wording(
    """
    (so|or|otherwise|and) [~2] (you|i) (need|must|had better|will have|have to|will accept|will take|demand|expect|require|insist)
    you (must|have until|need to|had better|have to)
    (if|unless) ~~8 i will
    i need (you|your|an answer|a decision|to know)
    (asap|immediately|urgent*|or else|at once|by tomorrow)
    """
)
_PATIENT = Wording(
    """
    (no (rush|hurry|pressure|harm)|not (hurry|rush)|take (all the|your) time|quite all right|that is (fine|all right)|whenever ~2 suits|on my account|happy to wait|as long as it takes)
    (not|never) (mind|expect) ~4 (wait*|before|sooner)
    (if|whether) you would (like|prefer|rather) ~1 (me|us|i) ~3
    i (will|shall) ~2 (call|come|pop|drop|stop|look|swing) ~2 to (collect|return|fetch|deliver|hand|pick|give|bring|leave|borrow|see the) ~3
    """
)
_CALLS = Wording(
    "i (will|shall|am going to) ~2 (call|phone|ring|telephone|come|drop|pop|stop|visit|be|expect) ~3"
)
_INVITED = Wording(
    """
    (you|your ~2|he|she|they) ~2 (asked|suggested|invited|told|proposed|wanted|gave|offered|named|said|wrote|promised) ~6
    as (agreed|arranged|promised|planned|discussed|we|you|your) ~3
    (hour|time|day) you ~4
    """
)


def _is_courteous(reading: Reading, sentence: Sentence) -> bool:
    """A courteous notice of another offer gives a date and pushes nobody; nor does a call they asked for."""
    if _PATIENT.said_in(sentence) or OF_OWN_WORK.said_in(sentence):
        return True
    if _CALLS.said_in(sentence):
        before = reading.before(sentence) or sentence
        if any(map(_INVITED.said_in, (sentence, before))):
            return True
    notice = any(reading.says(_OFFER)) and any(reading.says(_COURTEOUS))
    return notice and not _THREAT.said_in(sentence)


_PUSHING = Wording(_PUSHY, _PUSHY_UNLESS)

PUSHY = Check(
    name="pushy",
    chapter=Chapter.AVOID,
    kinds=KINDS,
    level=WARNING,
    message="Do not push. Ask once, kindly, when they expect to decide, and leave the choice to them.",
    find=Weighed(Saying.PUSHES, said(_PUSHING, _PRESSING), _is_courteous),
    flags=follow_ups(
        "I need an answer by Friday.",
        "I need to know where I stand.",
        "Please respond as soon as possible.",
        "I will call you tomorrow morning.",
        "If I don't hear from you by Monday, I will accept another offer.",
        "Kindly get back to me immediately.",
        "You have until Wednesday.",
        "I expect your decision this week.",
        "I can't wait any longer.",
        "I'll stop by your office on Thursday to discuss it.",
        "I must insist on a reply.",
        "Please confirm by close of business tomorrow.",
        "I have other offers, so you need to decide quickly.",
        "Let me know your decision ASAP.",
    ),
    passes=follow_ups(
        "There is no rush at all.",
        "Could you tell me when you expect to decide?",
        "I don't need an answer by Friday; take the time you need.",
        "Please let me know if you need anything else from me.",
        "You can call me any time this week.",
        "I will call you at ten on Friday, as you suggested.",
        "If you need to know more, I am glad to answer.",
        "Another company has made me an offer and asked for my answer by the 30th. If your timing allows a word before then, I would be grateful.",
        "When do you think you will know?",
        "Whenever you have news, I would be glad to hear it.",
        "I look forward to your call on Friday.",
        "Would it help if I came by with the samples?",
        "Any time next week would suit me.",
        "My old manager's favourite line, “I need to know by noon”, taught me to plan ahead.",
    ),
)

_PRESUMING = """
    (when|what day|what date|what time|which day|how soon|where|on what date) [~2] (do|will|shall|should|can|may|am|would) i ~1 (start|begin|arrive|come in|be there|show up|turn up|receive (my|the) (offer|contract)|get (my|the) (offer|contract)|starting|expected to start|get started|sign|report|move in|come on board|be starting|join)
    when (can|may|shall|should|do) i (start|begin|sign|expect (my|the) (contract|offer))
    (start|starting) date [~3] ?
    (on|in|during|by|from|after|for) my (first|second) (day|week|month|days|weeks|months|quarter|year|90 days|100 days|hundred days|ninety days|thirty days|30 days|shift|morning) ~2 [,] (i will|i shall|i am going|i plan|i intend|i want|we will|with you|?|!|.)
    my first (day|week|month|days|weeks|months|shift|morning|90 days|100 days) ~1 (will|with you|is|in your|shall)
    my (new|future|next|soon to be) (team|colleagues|colleague|boss|desk|job|role|position|employer|manager|office|workplace|coworkers|company|post|students|pupils|home|teammates)
    your (new|next|newest|future|soon to be) (engineer|colleague|employee|team member|hire|teammate|<title>|_ <title>)
    [<very>] (look forward|looking forward|excited|thrilled|eager|happy|delighted|ready|can not wait|wait|pumped|keen) (to|about) (starting|joining|beginning|getting started|working (with|for|together|alongside|at)|being (part|on|a part|a member)|becoming|my first|start (on|next|in|work|working|my)|our work|being (your|with)|coming on board|leading (your|the)|teaching (your|the|at)|serving)
    can not wait to (start|begin|join|get started|work (with|for|at|alongside)|be (part|on|a part)|meet (my|the rest of my)|get going|roll|show up|become|come on board|come aboard|move in|take over|lead|teach|call)
    (look|looking) forward to (a|our) (long|great|fruitful|successful|productive|happy) (career|future|collaboration|partnership|working relationship|time)
    (see|meet) you [all|both|again|soon] [on|next|this] (<weekday>|tomorrow|monday|week|month|at work|in the office|at the office|on the (first|1st)|on my first|bright and early)
    see you [all] (soon|then|there) [at work|in the office|at the office|on the team|as a colleague|as colleagues]
    (i|we) will ~3 (reorganise|reorganize|restructure|redo|overhaul|introduce|implement|change|rebuild|rewrite|transform|bring ~4 (to|into) your|revamp|redesign|replace|fix|sort out|turn around|double|increase|improve|reduce|cut|launch|set up|build|grow) ~3 (your|the|our) ~~8
    (when|once) (we|you and i) ~1 (work|are working|are colleagues|start working) together
    i (have|am) ~2 (already|just) ~2 (told|given|handed|resigned|quit|informed|cancelled|turned down|bought|rented|found a flat|found an apartment|signed|cleared|arranged|booked|started (packing|looking)|planned|planning|making plans|begun) ~6
    (handed|hand|give|given|giving|put|gave|submitted|tendered) in my (notice|resignation)
    (given|give|gave|giving|tendered|submitted) [~1] (my|two weeks|two weeks '|a month 's|one month 's|weeks) ~1 (notice|resignation)
    (where|which) ~3 (desk|park|locker|office) ~5 (i|be|mine|my) ~4
    which (desk|office|locker|laptop|uniform) ~3 (mine|i|be) ~2
    what (should|do|shall) i (wear|bring) ~4 (first|start*|day|monday)
    (i|we) (accept|happily accept|gladly accept|am accepting) (your|the) (offer|position|job|role)
    (when|now) you [~1] (hire|have hired|offer me|make me|choose|bring me|give me|send me the|appoint|take me) ~5
    (thank you|thanks|grateful) ~4 (hiring|choosing|appointing|giving me the job|picking me|selecting me|offering me|welcoming me) ~3
    i (consider|count|regard|already (see|consider|think of|feel)) ~1 (myself|like|part|one|the job|it) ~6 (team|yours|hired|done|mine|colleague|already|part of|member|settled|family|member|deal)
    consider me (hired|on board|part)
    (i|it) ~2 (am|'s|is) ~1 (sure|certain|confident|convinced) [that] (i|the <job>|you) ~3 (got the job|get the job|have the job|be hired|is mine|hire me|choose me|pick me|offer me|made up your mind|have decided)
    (i|we) (will|are going to|shall) ~2 (make|do|achieve|accomplish|build) ~2 (great|wonderful|amazing|fantastic|a great|an excellent|a fantastic|a wonderful|an amazing|a formidable) ~2 (things|team|work|progress|pair)
    i (will|shall|am going to) ~2 (be|make|become) ~1 (a|an|your|the) ~2 (great|excellent|valuable|wonderful|fantastic|perfect|brilliant|newest|productive|next|amazing|superb|terrific|loyal) ~2 (addition|asset|member|colleague|<title>|employee|part|hire|leader|teacher|nurse|manager)
    i will (start|begin|join|be starting|be joining) ~2 (you|on|by|next|with|in|the|your|straight|right|as soon|at) ~4
    (in|into|for) (my|our) (new|future) <job>
    our (team|company|department|store|school|ward|office|firm|customers|clients) ~2 (will|next)
    (excited|thrilled|stoked|pumped|over the moon|delighted|proud|honoured|honored|pleased|happy|glad|overjoyed) (to|that i (am|will)|about) [<very>|soon] (be|being) (joining|starting|working with you|working for|coming on board|part of|on the team|a part of|your new|your next|moving)
    (excited|thrilled|stoked|pumped|overjoyed) to (join|start|begin|come on board|come aboard|get started|become)
    (for|before|until|about) my first (day|week|shift|morning) ~3
    my (start|starting) date
    i (take it|assume|presume|trust|gather|suppose|understand|know|am sure|am confident|am certain|reckon|expect) [that] (the|this|your) <post> (is|'s|will be) (mine|as good as mine|settled|secure)
    i (take it|assume|presume|trust|gather|reckon|suppose) [that] i ~3 (got|have got|am|have|passed|will be) ~3 (job|<post>|hired|chosen|in|selected|successful|starting|joining|part|one|team)
    (see|picture|imagine) my name on ~4
    (once|when|after|upon|on|as soon as) (hired|being hired|appointed|joining|i have been hired|starting) [,|i] ~5
    (found|rented|renting|bought|buying|looking at|viewed|viewing|signed|taken|looking for) ~1 (a|an|schools|houses|flats|apartments) ~2 (flat|apartment|house|room|place|lease|schools|school|home|nearby|houses|flats) ~~6 (near|close|round|around|nearby|by|from|so|for|in)
    (my|the) (wife|husband|family|kids|children|partner|parents) (is|are|has|have) ~1 (already|also|looking|packing|excited|moving|thrilled|found|started) ~4
    i will be (your|the) ~1 (best|next|new|newest|favourite|favorite|most) ~3
    (bring|bake|buy) ~2 (cake|cakes|doughnuts|donuts|coffee|biscuits|breakfast|pizza|sweets) ~4 (first|new colleagues|everyone on|the team on|my)
    i (will|shall|am going to) (begin|start) (by|on (<weekday>|the)|straight away|right away|next (week|month)|in (<month>|your)|off by) ~5
    where to (report|go|park|sit|come|meet) ~3 (on|in|monday|first) ~2
    (welcome|welcoming|onboarding|onboard|training) [~2] (me|me on|my)
    my first (task|job|project|act|move|step|thing|order of business|priority|change) ~4 (is going to be|will be|is to|would be when|shall be)
    (telling|told|tell|informed|announced) ~3 (friends|family|everyone|everybody|wife|husband|mother|mum|mom|parents|people|neighbours|colleagues|boss|landlord) ~4 (work for|job|hired|new job|got it|i am|leaving|starting|joining|moving)
    (pencilled|penciled|booked|blocked|marked|inked) (you|it|the start|my start|the first|everything|myself) ~2 (in|off|down|from|out)
    (turned down|turned away|declined|rejected|cancelled|withdrawn) ~4 (offer|offers|interview|interviews|tour|job|contract|application|applications|other) ~3 (for you|because|for this|as i|so|since|knowing|,|.|and)
    (as soon as|once|when) i ~2 (got|get|have) (my|the) (keys|badge|desk|uniform|laptop|contract|pass|login|locker|office|parking) ~6
    (where|when) ~3 (pick up|collect|get) (the|my) (van|keys|uniform|laptop|badge|pass|tools|kit|car) ~2
    (want|need|expect) me (on|in|to be|there|at) ~3 (first day|monday|first morning|day one) ~2
    (i am|i 'm) all yours
    put me (on|down for|down on) ~3 (rota|roster|schedule|payroll|shifts|list for|books|timetable)
    tell (the|your|my|them) ~2 (team|lads|everyone|others|boys|girls|crew|staff|gang|lot|guys|kids|children|colleagues) ~3 (new|i am coming|i will|i 'm)
    (landlord|landlady|kids|children|school|nursery|mortgage|movers|agency) ~4 (has|have|is|are|got) ~2 (notice|signed up|enrolled|booked|told|informed|registered)
    (get|getting) (cracking|stuck in|going|to work) [.|!|,|on|with|straight]
    (ordered|bought|got myself|picked out) ~2 (boots|uniform|suit|apron|tools|knives|kit|shoes|scrubs|overalls|season ticket|bus pass|parking permit|briefcase|lunchbox)
    i will (collect|pick up|fetch|come for) ~2 (keys|uniform|badge|laptop|van|pass|kit|contract|tools)
    before i (am|'m) in ~2
    (given|gave|handed in|hand in|giving|submitted|tendered) [my|in my] (notice|resignation) ~3
    decorate my ~2
    call* you (boss|chief|my boss) ~1
    (working|work|learning|serving|thriving) under (your|you) ~2
    (looking (for|at)|look (for|at)|found|rented|renting|bought|viewed|viewing|signed) ~3 (apartment|apartments|flat|flats|house|houses|place|room|rooms|schools|lease) ~3 (near|close|nearby|by|around|in your|close to) ~3
    (counting|count) (down|the) ~2 (days|hours|weeks) ~3 (start|begin|join|first)
    (we will|we 'll) ~1 make (a|an) ~1 (great|good|excellent|fantastic|unbeatable|formidable|brilliant) team
    paperwork ~6 before i (start|begin|join)
    i will be (in|there|at my desk|at work|with you|ready and waiting) [on] (<weekday>|first thing|bright and early|from <weekday>) ~3
    (from|on|starting|as of) (<month>|<weekday>|the <ordinal>|next week|next month|the new year) [on] i will (be|take|run|work|join|start|lead|teach|have|serve) ~4
    (cleared|clearing|freed|emptied|kept free|blocked) my (diary|calendar|schedule|weekends|summer) ~3 (for you|from|for the job|to start|so that i can start)
    (colleagues|team|boss|teammates|employer|students|pupils) to be ~2
    i (shall|will) need (a|an|the|my|your) ~2 (desk|key|keys|locker|laptop|parking|badge|uniform|chair|office|pass|password|login|phone|boots|apron) ~3
    (order|get|find|bring|sort|reserve|prepare) me (a|an|the|my) ~3 (boot|boots|uniform|desk|locker|laptop|badge|key|chair|apron|overall|overalls|parking|name plate|nameplate|mug) ~2
    (being|become|becoming) (colleagues|workmates|teammates|part of the furniture|one of the team) ~2 [!|.|with you|soon]
    (when|once|now) i am in (charge|post|place|the job|the role|the team|office|the chair|there|on it) ~3
    (once|when|as soon as|after) (i am|i 'm) (in|there|on|settled|started|with you|yours) [.|,|!|and|we|i] ~2
    (told|tell|telling) (the|my|our) (kids|children|wife|husband|family|parents|landlord|boss|partner) ~3 (moving|move|leaving|got|new job|coming|joining|starting) ~3
    (hand|handing|put|give) in my notice (on|tomorrow|today|this|next|as soon|the moment|now) ~3
    let me know (when|what day|what time|where|which day) [i|to] ~2 (start|begin|report|turn up|show up|come in|be there|arrive|sign)
    (as|now that i am|being) (your|a|an) (new|newest|future) ~3 (of|,|i)
    (i|we) (will|shall) (be working|work) (with|for|at|together) ~4
"""

# Things that only who has the job has, and what they say of them.
_HIRED = Wording(
    """
    tell (year|class|form|set|the (children|team|kids|class|others|parents|staff|lads|girls)) ~3 (i am|i will|i 'm|that i) ~4 &! (enjoyed|said|hope|would|was|sorry|how)
    (get|got|getting) used to (the|your|those|that) ~5 & (i will|i shall) &! (would|if|when i was)
    (my|the) (chair|desk|bench|seat|locker|bed|stool|screen|hook) ~4 (will|'ll) need ~6 &! (if|would)
    i will be with you (from|on|by|at) (the <ordinal>|monday|<weekday>|<month>|nine|eight|next week|half) ~4 &! (interview|trial|visit|second|if)
    (moved|transferred|switched|paid|forwarded) ~2 to (you|your (firm|company|school|payroll|scheme|site|books)) ~2 & (pension|p45|payroll|union|membership|registration|file|tax|i am|records) &! (if|would)
    i (will|shall) be (taking|running|covering|teaching|leading|doing|driving|cooking|opening|looking after|minding|sharing) ~6 (over|from (mr|mrs|ms|miss|him|her|monday|next|now|then)|in your|with your|at yours|for you) ~3 &! (if|would|interview|trial)
    (from|as of|starting) (monday|<weekday>|tomorrow|next week|the <ordinal>) [,] ~1 (you (can|will)|i am|i will|please|my) ~4 (reach|find|office|line|desk|extension|ring|new|work) ~3 &! (holiday|away|if|interview)
    (like|want|need) to (book|reserve|take|arrange) ~6 (off|leave|holiday) ~4 &! (day off for the (interview|trial))
    (transferring|transfer|moving|switching|coming over|changing) (to|across to|over to) (your|you) ~2 & (told|i am|union|boss|landlord|bank) &! (if|would|hope|like)
    (sort out|agree|fix|discuss|arrange|settle) my (hours|shifts|rota|start|keys|desk|contract|holidays|uniform) ~2 (when|on|before) ~4 &! (if|would)
    my new (family|gang|crew|home|lot|mates|friends|work family|tribe) ~1 (.|,|!|and) &! (friends i|if)
    (not|never) [be] (sorry|regret) ~1 (you|that you|having) (hired|chose|chosen|picked|took|taken|gave|given) me ~1
    i (shall|will) wear ~6 (first day|day one|on monday|first morning) ~2
    i will (start|begin) on the <ordinal> as (discussed|agreed|arranged|planned) ~3
    (happy|glad|delighted|pleased|proud|honoured) to accept (the|this|your) (job|post|position|role|offer|place) ~2 &! (would)
    see you at my ~1 (first|staff|induction|welcome) ~3
    (thank*|grateful) ~4 (offering|giving|granting) me (this|the|your) ~2 (to work|job|post|position|role|place|at your|opportunity to work) ~8 (accept|start|begin|see you|ready) ~2
    on my first (morning|day|shift|monday|evening|night|week) ~1 &! (would|if|at (my|the)|in (my|that)|was|were|i (was|had|did|met|swept)|ever|visit|years|when i)
    my new (commute|hours|title|salary|boss|office|classroom|kitchen|ward|bench|desk|uniform|routine|home|town|village|neighbours|employer|workplace) ~1 (will|is going to|is|looks|starts|begins) ~3 &! (if|would)
    (assume|presume|expect|imagine|suppose|take it|understand|trust) [that] i (will|shall|am going to) ~2 (sharing|working|sitting|reporting|get|have|share|start|need|be (paid|given|based|working|on)) ~5 &! (hear|from you|if)
    i (intend|plan|mean|propose|aim) to (shake|change|introduce|reorganise|reorganize|rewrite|replace|clear|modernise|modernize|overhaul|turn|bring|make|cut|double|start) ~3 (up|filing|scheme|menu|rota|team|system|office|kitchen|department|library|stock|books|sales|changes|things|your|the) ~3 &! (if|would|hope|my own|garden|diploma)
    as (a|the|your) (member|part|head|newest|leader|manager) of (your|the) (team|staff|department|crew|family|company|firm) ~1 i (will|shall|am going to|promise) ~4 &! (if)
    (like|want|have|take|prefer) (my|the) (desk|locker|bench|bed|seat|office|chair|bunk|room) (by|near|next to|facing|at|in|away from|with) ~4 &! (would be|if (i|you)|at home|your)
    counting (down|the days|the hours|the sleeps) ~1 (to|till|until) ~1 (monday|<weekday>|my first|the first|the start|the <ordinal>|i (start|join|begin)) ~3 &! (fair|holiday|christmas|interview|trial|wedding|your (letter|answer|call))
    (name|names) ~3 (door|rota|badge|letterhead|masthead|payroll|team photo|programme|website|van) ~4 & (my|me) & (already|mind|picked|see|new|spelt|spelled|is on|is going) &! (if|would|hope|glad|one day)
    (should|shall|do|must|can) i (come|go|enter|use|ring|bring|wear|ask) ~2 (in|through|by|round|at|to) ~4 (staff|entrance|back door|gate|reception|on the first|on day|on monday|when i (start|arrive)) ~3 &! (interview|trial|second|if)
    (let|given up|giving up|gave up|sold|rented out|sublet|put|cleared out) ~1 my (flat|house|room|lease|tenancy|caravan|stall|allotment|practice|round|shop|cottage) (go|up|out|on the market|.|,|so|for|to) ~3 &! (years|when i|students|in my (last|old)|used to)
    i will have ~2 (those|the|your|that|it|them|all|these) ~3 (sorted|done|fixed|mended|running|humming|shining|clean|straight|up and running|in order|cleared|painted|finished|spick|shipshape) ~4 &! (if|would|by the time you|given)
    (can|could|may) i have (fridays|mondays|<weekday>|the (morning|afternoon)|a|an|next|every|two|half) ~2 (off|free|early|late|later start|earlier) ~4 &! (interview|to ask|question|word)
    we will (be|see|have|do|get|make|meet) ~1 (seeing|see|a lot of|plenty|much|sharing|working) ~3 (each other|one another|together|you) ~3 &! (if|hope|would|interview|second)
    (thank*|grateful|bless you) ~6 (giving me the (post|job|role|position|place|chair)|trusting me with the (post|job|role|keys)|believing in me and|letting me join|accepting me|having chosen me|picking me)
    i (shall|will) be (moving|move|living|sleeping|settling) (into|in|at|to) (the|your|that) ~3 &! (if|would|town|may)
    (put|keep|hang|leave|set|place) my (mug|coat|apron|boots|cup|name|chair|tools|slippers|plant) (with|next to|beside|on|by|among|in) (the|your) ~3 &! (if|at (home|my))
    (when|once|by the time) we (open|start|launch|move|begin|expand|reopen|go live|print|sail|harvest) ~2 (in|next|i|the|this|on|again) ~5 (i|we|my) (want|will|shall|need|would like|expect) ~4 &! (if|interview)
    (years|decades|days|time|seasons|terms) in your (employ|service|company|kitchen|office|garden|school|house|team) ~2 & (look|looking|forward|many|long|happy) &! (if|would)
    ^ i (accept|accept gladly|accept with|say yes) (.|!|,|with) ~3
    (told|tell|informed|warned) (them|him|her|my (boss|manager|firm|school|mate|mates)|everyone|the (mill|boss|lads|office)) ~3 [that] i ~1 (finish|am finishing|leave|am leaving|am off|quit|am coming|start|am going|will be gone) ~4 &! (if|would|looking)
    (pleased|glad|happy|proud|delighted|honoured|thrilled|chuffed|excited) to be (your|the) (new|next|newest) ~3 &! (would|should|if|could)
    let us (get|start|begin|kick|make a start|crack|dive|roll up) ~2 (started|on|with|in|off|cracking|going) ~4 & (in <month>|on <weekday>|march|april|may|june|july|next|soon|tomorrow|orchard|monday|september) &! (if|interview|talk|conversation)
    (i|we) (will|shall|am going to|are going to) ~1 (take|do|run|cover|bring|be bringing|be taking|be doing|be running|get|lift|sort|open|lead|teach|insist|change|introduce|look after|handle|push|raise|have|keep|start) ~3 (shifts|shift|nights|lates|earlies|rota|numbers|sales|figures|classes|assembly|ward|till|stethoscope|desk|clinic|lamps|lab|kitchen|floor|bar|workshop|filing|minibus|choir|team|staff meeting|register|phones|accounts|books|caseload|office|patients|pupils|customers) ~4 &! (if|would|trial|interview|hope|my own school|in my (present|current)|until (june|july|then)|send|every (day|week) here|at my|you asked)
    my ~1 (induction|staff meeting|lanyard|name badge|payslip|probation|onboarding|training week|starter pack|parking permit|pigeonhole) ~3 &! (if|would|last|old|at my|when i|your|you showed|asked|years)
    (proud|told|tell|pleased|thrilled|delighted|over the moon|celebrat*|toast*|champagne) ~3 [that] i (got|have got|landed|have|won) (it|the job|this job|the post|in|the role|a job with|the place) ~3 &! (that far|if|hope|idea|tools)
    (say|says|saying|state|show|reads) [that] i ~1 (work|am|am with|am at) (for|with|at|your) (you|your|now) ~2 &! (if)
    (going to|will|'ll) be (great|wonderful|lovely|fun|fantastic|amazing|a joy|a pleasure|brilliant|good|exciting|a blast) ~1 (working|being|having|teaching|sharing|learning|running|cooking|playing|sailing) ~4 &! (if|would|to hear)
    (arranged|agreed|told|asked|booked|updated|found|bought|given|said|signed|sorted|cancelled|moved|rented|registered|enrolled|reserved) ~~8 (so [that] i can (come|start|join|be|begin)|around your|you will want me|off the market|work for you|yes to your|to come to you|to be near you|in time for (you|my first)|before i start|ready for (my first|day one)|starting on the|for when i (start|begin|join)) ~4 &! (if|would|could|should you|in case|interview|trial)
    (order|get|find|print|make|save|bag|reserve|fetch|buy) me (a|an|the|some|my) ~2 (lanyard|badge|pass|mug|peg|hook|hat|helmet|jacket|tabard|gown|whites|tunic|overall|overalls|apron|locker|desk|chair|space|fob|key) ~2 &! (you (kindly|found))
    now ~1 i am (one of|part of|on|in|your|a member|officially) ~1 (the|you|your|us|it) ~2 (family|team|you|crew|gang|lot|staff|us|board|colleague|man|woman) ~3 &! (sure|if|home|bus|train)
    (do|should|shall|will|must|can) i (report|answer|hand|send|give|go|clock|sign|come|speak) ~1 (to|in|for|my|on) ~2 (you|mr|mrs|ms|dr|hr|payroll|reception|the office|bank details|first|monday|p45|in) ~4 &! (if|interview|trial|references|certificates|anything)
    when (do|will|shall|can|should) i (get|receive|have|collect|sign|pick up) (my|the|a) ~3 &! (answer|reply|results|decision|feedback|news|hear)
    where (should|shall|do|can) i send ~1 (bank|my bank|p45|my p45|measurements|my sizes|my photo|my national) ~3
    i ~1 (bought|ordered|got|picked up|have got|have bought|have ordered) ~1 (the|my|some|a pair of|a) ~2 (boots|shoes|tunic|scrubs|suit|overalls|gloves|clogs|apron|whistle|clipboard|tabard|stethoscope|uniform|waterproofs) ~~6 (you will|you 'll|for the job|for work|for you|we will|wear|for monday|for day) ~3
    (childminder|nursery|school place|flat|room|house|lodgings|garage|stable|kennel|allotment) ~2 (near|by|opposite|round the corner from|close to|next to) (the|your|you) ~~6 (start*|from|booked|signed|moving|sorted|paid) ~3 &! (if|would|grew|i live)
    as your (registrar|clerk|head|manager|chef|gardener|teacher|nurse|warden|librarian|secretary|<title>) i (shall|will|am going to) ~4
    call me ~2 (now|from now|since we|seeing as|as we) ~3
    (i am|i have been|i have started|i have begun|already|i have) ~1 (measuring|drawing up|planning|packing|clearing|sketching|rearranging|sorting|designing|writing) ~1 [up|out] ~2 (flat|rota|menu|menus|schedule|curtains|timetable|office|lessons|shop|boxes|garden|first|summer|spring|autumn|calendar|floor plan|seating) ~3 &! (for (years|my|our|the (church|village))|in my (job|present|current)|interview)
    (do|will|shall|would) i (get|have|be given|need|share|wear|take) ~1 (my|a|the) ~1 (own|key|keys|uniform|desk|office|van|phone|laptop|locker|parking|assistant|team|apron|name badge|card) ~3 &! (if)
    when (is|'s) my (first|start) ~3
    what (name|title|size|colour) ~4 (on my|for my|will be on|overalls|boots|uniform|badge|door|apron|jacket|shirt) ~3
    (see|meet|join) you ~3 at the (christmas|summer|staff|office|works|new year|team) (party|do|outing|picnic|barbecue|dinner|lunch|away day|meeting) ~1
    (thrilled|delighted|over the moon|so happy|so glad|glad|happy|proud|chuffed|grateful|excited|honoured) (to have|to have got|to get|that i have|that i got|to have been given|about getting|to have landed) (the|this|my|your) (<post>|new) ~1 &! (would|if|interview|opportunity to|chance)
    (share|sharing|be sharing) (their|your|his|her|the) (office|desk|room|van|flat|kitchen|bench|bunk) ~2 & (i will|i shall|i am|that i|we) &! (would|if)
    you ~1 (made|make|have made) (the|a) (right|good|wise|best|great) (decision|choice|call) ~2 &! (if|when|whatever|whoever|will)
    (feet|legs) under the (desk|table|bench) ~3 &! (would|if)
    (booked|hired|rented|ordered|arranged) ~1 (the|a) ~1 (van|movers|lorry|removal|truck|ferry|man with a van|storage|skip|flight|train|crossing) ~1 (to|for|on) ~8 &! (interview|holiday|wedding|trial|visit|if)
    let (the others|the team|everyone|them|omar|your ~1|the lads|the girls|the staff) know ~2 (i will|i shall|i am|we will) ~4 &! (grateful|how|enjoyed|happy to)
    (size|sizes) ~1 (overalls|boots|gloves|uniform|jacket|hat|helmet|shirt|shoes|apron|trousers) ~3 & (bring|need|wear|tell|i am|take|mine|send|order) &! (asked)
    (colleagues|students|pupils|customers|boss|team|staff|regulars) ~1 (will be|are) (sorry|sad|upset|heartbroken) to (lose|see me|let) ~3 &! (if|would|were)
    (swap|change|replace|throw out|chuck|scrap|bin|paint|move|rip out|redo|reorganise|reorganize) ~5 (as soon as|once|when|the day|the moment|the minute) i ~1 (am|get|have|start|arrive|begin|take) ~2 &! (would|if|used)
    (desk|locker|office|chair|bench|hook|peg|bed|bunk|van|parking space|seat) ~4 (be kept|is kept|kept for me|keep for me|saved for me|reserved|bagged|free for me|for me|with my name|mine) ~2 &! (if|would be (a joy|lovely)|interview|thank*)
    (keep|save|bag|reserve|bagged|saved|nab) ~1 (the|me the|me a|that) (desk|locker|office|chair|bench|hook|peg|bed|bunk|van|parking|seat|corner) ~3
    (my|the) (post|mail|letters|piano|furniture|boxes|things|bags|books|cat|dog|tools|trunk) ~2 (comes|come|arrive*|arriving|will come|is coming|are coming|sent|forwarded|moving|on its way|follow*) ~3 & (boat|cottage|flat|house|lodge|island|staff|new|friday|monday|to you|yours) &! (interview|if|would|visit)
    (spelt|spelled|it 's|it is|with (a|an)) ~4 ([for] the (door|badge|name plate|nameplate|website|rota|payslip|sign|van)) ~1
    ([for] the (name plate|nameplate|name badge|payslip|staff list|staff page)) ~3 & (my|i|me)
    (just|only|still) need (the|my|a) (rota|keys|key|uniform|contract|login|badge|start date|address|code|shifts|hours|locker) ~4
    (all set|good to go|ready to roll|kitted out|packed and ready) ~2 &! (if|would|interview|trial)
    (first thing|first job|first task|first act|first move) i (am|will|shall|'ll|do|am going to) ~3 (having|have|do|doing|throw|get|getting|chang*|is|scrap|sack*|bin|tackle) ~4 &! (would|if|in the morning|every)
    (first assembly|first lesson|first menu|first sermon|first lecture|first speech|speech|welcome speech|opening speech) ~2 (is|written|ready|prepared|done) ~2 &! (would|if|wedding)
    (book|put|give|send|assign|move|hand) ~1 me ~1 (patients|clients|pupils|students|cases|tables|jobs|customers|orders|passengers|bookings) ~3
    (may|can|should|will) ~1 (book|come over|come) ~1 (me|to me) ~1 (patients|at once|on <weekday>|clients) ~3
    tell ~2 [that] (we|i) (shall|will|are going to) (share|be sharing|work|sit|run) ~4
    (flights|flight|bunk|digs|lodgings) (are|is) booked ~3 &! (holiday|interview|wedding)
    i (shall|will) be in (at|by) (six|seven|eight|nine|half) ~4
    (shall|should|do|can|may|will|must) i ~1 (bring|wear|need|report|collect|use|order|get|come) ~~8 (day one|first day|day 1|first morning|first shift|own (knives|tools|mug|laptop|boots|lunch)|uniform|desk|locker|badge|keys) ~3
    where (do|shall|will|should|can|would|could|am) i ~1 (park|sit|sitting|leave|put|clock|report|change|sleep|live|eat|store|lock|get my) ~4
    (which|is|whose) ~4 (is|will be|be|are) mine ~3
    is mine the ~5
    (as|being) your (new|next|newest|future) _ ~2 i ~5
    i (will|shall|am going to) ~1 need (a|an|the|my|some) ~2 (mouse|chair|screen|keyboard|desk|key|keys|space|apron|gloves|boots|stool|helmet|coat|badge|pass|login|card|cupboard|hook|peg|shelf|bench|kit|suit|jacket|overalls|headset|phone) ~3
    (sort|get|order|arrange|reserve|set up|find|save|keep|send|put) ~1 me ~1 (a|an|the|my|in|on|down) ~2 (parking|permit|desk|locker|uniform|badge|pass|key|keys|login|account|laptop|mug|peg|space|rota|roster|hook|van|office|overalls|apron) ~3
    i will bring my own ~3 &! (trial|interview|second|assessment|as (agreed|asked|you))
    (thank*|grateful|cheers) ~5 (taking me on|having me on (board|the team)|giving me (the|this) (<post>)|hiring me|picking me|choosing me|for the job|making me (part|one)|welcoming me (to|into|aboard))
    (turned|turning|said no|say no|given up|cancelled|dropped|passed up|let go) ~4 (down|away|to|of|my|the|other) ~5 && (free for you|for you|all yours|so i am|because of you|as i am coming|since i|now that|to join|to come|to be with)
    (contract|paperwork|bank details|offer letter|rota|starting date|start date|induction|p45|new starter form*|uniform size|boot size|shirt size) ~~10 (on its way|on their way|in the post|send|sent|sign|signed|signing|ready|my (address|home|size)|by post|when|attached|below) &! (if|would|interview|you asked|as you|requested|zero|last|old|current)
    (send|post|email|forward) ~3 (contract|paperwork|offer letter|rota|starting date|start date|induction) ~6
    already & (as mine|as ours|as home|my own|think* of ~2 as|feel* like ~1 (mine|ours|home|one of)|see myself|chosen my|picked (my|out)|told (my|the|every*)|started|begun|drawn up|packed|counting|bought|ordered|planned|given)  & (i|my) &! (asked|read|your|sent|applied|miss|know|felt|noticed|catalogued)
    our (customers|guests|clients|collectors|pupils|patients|menu|readers|regulars|suppliers|visitors|passengers|members|shop|kitchen|stall|shelves|store) ~4 (are going to|will|from now on|going to|deserve) ~4 &! (any time|that week|trip|when i was|at (my|our))
    (now that|since|as|seeing that|given that) ~1 (we|i) (will be|are|am|shall be) ~3 (colleagues|workmates|on the team|one of you|part of|neighbours|team mates|teammates|working together|on board|moving)
    (from|as of|starting) ~2 (next|this|that|the|<month>|<weekday>|monday) ~2 (month|week|monday|january|february|march|april|may|june|july|august|september|october|november|december|first|year|on) [,] (i|we|you) (will|shall|am going to) ~1 (be|have|run|take|look|start|join|work|see) ~6 &! (free|available|away|travelling|back|in (town|leeds)|on (holiday|leave)|able|teaching)
    (flights|flight|room|flat|bunk|digs|lodgings|bed|season ticket|movers|removal*|ferry ticket|train pass|bus pass|childcare|nursery|van) ~2 (is|are|has been|have been|have|'s|all) ~1 (booked|sorted|arranged|paid for|found|rented|reserved|lined up) &! (interview|trial|visit|wedding|holiday|second|if|would|fair)
    tell ~2 (she|he|they|them|her|him) ~2 (will not|will|is about to) ~2 (be alone|have company|help|meet me|see me) ~4
    (^|will|shall|and) (see|meet) you ~6 (on <weekday>|on the <ordinal>|next <weekday>|monday|tomorrow|bright and early|at the start|on day one) ~1 (morning|for my first|to start|for work|bright|with|in the office|at work|on the floor|.|!) &! (interview|second|trial|fair|if|for (coffee|the)|hope|look forward to|would|as (agreed|arranged)|then|talk|call|show|visit|chat)
    i (look after|run|am in charge of|take care of|speak for|answer for|represent) ~4 (from now on|from here on|as of now|these days on your behalf)
    (taken the liberty|gone ahead|went ahead|taken it upon myself) ~2 (writ*|tell*|send*|sent|order*|book*|arrang*|draw*|chang*|mov*|rearrang*|start*|tidy*|contact*|introduc*|invit*|cancel*|told|booked) ~4
    i (have|had|just) ~1 (ordered|bought|got|picked|chosen|booked|rented|enrolled|registered|cleared|packed|measured|given) ~3 (boots|uniform|season ticket|flat|desk|suit|bike|car|school|schools|diary|landlord|notice|bags|curtains|apron|knives|whites|scrubs|house|room|childminder|parking|rucksack|wellies|toolbox|overalls) ~3 &! (years|when|last|for the (interview|trial)|interview)
    (given|giving|handed in|handing in|hand in|gave in|put in|told) ~2 (notice|my boss|my landlord|my landlady|the landlord) ~6 &! (period|if|would|when i (left|was)|month 's notice is|asked|laughed)
    (put|count|counting|have me|got me) ~1 (me|myself) ~1 (down|in|on) ~1 (for|on) ~2 (rota|early|earlies|late|lates|shift|shifts|saturday|sunday|monday|nights|roster|payroll|christmas (party|do|card*|rota)) ~3
    (colleagues|workmates|team|crew|gang) ~3 (christmas (card|party|do)|name badge|mug|desk|birthday list|group chat|whatsapp) ~3
    (when|once|after|now) i (am|will be) ~1 (running|in charge of|managing|leading|heading|at the helm|behind the|chief|head of|your) ~4 [,] &! (if)
    (what|which) ~2 (uniform|shift|rota|desk|email address|title|job title|hours) ~3 (will i|shall i|am i|do i) ~4
    (welcome|thank*) ~2 [me] (aboard|on board|to the team) ~3 &! (would|if)
    i (start|begin|am starting|join|am joining) ~3 (on <weekday>|on the <ordinal>|next week|next month|in <month>|with you|your team|your) ~4 &! (job|course|at six|at seven|my day|degree|training|college|if|could|can|would)
    """,
    """
    ~8 for (the|our|my|your|a) ~1 (interview|trial|second|assessment|test|lesson|observation|demo|tour|visit|presentation|taster|chat|meeting|panel|audition|task|exercise|tasting|shadowing) ~2
    (start|starting|begin|finish) (my|a|the) ~1 (placement|course|training|degree|studies|diploma|module|exams) ~3
    season ticket (to|for) the (zoo|theatre|museum|football|opera|gardens) ~2
    (if|should (you|it|there|the|this)|whether|would|could|might|hope|hoping|hoped|were|supposing|perhaps|chance|imagine|dream) ~~14
    ~~8 (if you|if i|if it|should you|were i)
    (interview|trial shift|trial|assessment|second round|audition|taster) ~~6
    (last|previous|former|old|present|current) ~2 (job|post|role|place|firm|company) ~6
    (kind|good|nice|lovely) of you ~~10
    (thank*|grateful) ~~8 (made|making|finding|found|find) (room|me|a) ~3
    (boots|coat|hat|shoes) you (laughed|mentioned|recommended|told|said|admired) ~5
    (evening classes|classes|course|lessons|night school|training) ~2 (in|at|on|for) ~2
    in my head ~2
    """,
)

_ONCE_I_JOIN = """
    (send|sending|forward|email|mail|prepare|draw up|receive|receiving|get) [me|over] [~1] (contract|offer letter|paperwork|offer|onboarding|starter pack|employment papers|forms to sign|new starter)
    (sign|signed|signing|send|sending|receive|draw up|prepare|expecting|await*) ~3 (the|my|a|our) (contract|employment contract|offer letter|employment agreement)
    (send|email|need|receive) ~4 (onboarding|new hire|new starter|employment) (documents|paperwork|forms|papers|pack|materials)
    (once|when|as soon as|after|now that|until|before|by the time|from the moment|the moment|the day|the minute) i (join|start|begin|come on board|am on board|am hired|get started|get going|am in the role|am in the job|am part of|get the job|take over|have started|have joined|come aboard|am in post|am in place|arrive in the team|get there|settle in|am with you|am on the team|have settled|work for you|work with you|am working (for|with)|become|am officially|move into|take up|take on the <job>|step into|sign) [, i|, we|.|,|!|?|;|:|with|at|on|in|the|your|there|i|as|and|my|next|this|working|we|we will|part|you|officially|for]
"""

_ONCE_UNLESS = """
    (join|start) (the|two|both|up) ~2 (ends|halves|pieces|parts|dots|seams|boards|edges) ~2
    ~~14 (if|should you|were i|were you|whether|hope|hoping|supposing|suppose|possib*|chance) ~~14
    (if|should|were|supposing|suppose|hope|hoping) ~~14
    (when|once|as soon as|after|before|until) i (start|begin|take on|sign|become|join) (a|an|to|each|every|any|something|writing|reading|talking|thinking|on a|with a|my day|the day|reading|planning|drawing|feel*|in a) ~3
    (last|previous|former|old) ~2 (job|role|post|company|firm|employer) ~6
    (the|my|a) (rental|previous|old|last|current|work|temporary|short|fixed|zero|agency) ~1 contract ~3
    (my day|each day|every day|usually|always|normally) ~~8
    ~~8 (usually|always|normally|often)
"""

_PRESUMING_UNLESS = """
    ~8 for (the|our|my|your|a) ~1 (interview|trial|second|assessment|test|lesson|observation|demo|tour|visit|presentation|taster|chat|meeting|panel|audition|task|exercise|tasting|shadowing) ~2
    (start|starting|begin|finish) (my|a|the) ~1 (placement|course|training|degree|studies|diploma|module|exams) ~3
    season ticket (to|for) the (zoo|theatre|museum|football|opera|gardens) ~2
    ~8 (for|to) (the|our|my|your) (interview|trial|second|assessment|test) ~2
    bought ~1 (boots|coat|hat|shoes|book) ~1 you ~1 (laughed|told|recommended|mentioned|said) ~4
    (kind|good) of you ~~8
    notice ~~8 (closing|closes|closed|whatever happens|anyway|either way|regardless|moving away|last year|months ago|when)
    (need|have|ought) to give ~5
    my new ~1 (at|in) the ~3
    ~~12 should it ~3
    (if|should (you|it|the|this|that|there|anything)|^ should i|were (i|you|we|it)|whether|would|could|might|may|hope|hoping|hoped|possib*|perhaps|opportunity|chance|prospect|supposing|suppose|assuming|hypothetical*|imagine|dream|potential*|given (the|a|that|half)|wish|in the event|provided) ~~14
    ~~14 (if i|if you|if we|if it|if the|if chosen|if selected|if hired|if offered|if given|if that|should you|, should i|would|could|were i|were you|subject to|as long as|might)
    (when|once|as soon as|after) i (start|begin|take on|sign|become) (a|an|to|each|every|any|new|something|writing|reading|talking|thinking|on a|with a|my day|the day|reading|planning|drawing|feel*) ~3
    (<past>) ~~6 my first (day|week|month|days|weeks|months|shift|year|morning) ~8
    my first (day|week|month|days|weeks|months|shift|year|morning) (as|at|in|on|with) (a|an|my|the last|university|school|college|nights) ~3
    in my first (year|month|week|job|role|post|season|two|three|shift) ~~4 (i (was|had|did|learned|learnt|made|wrote|led|built|cut|ran|took|saw|read|raised|moved|brought|closed)|we) ~3
    (available|free|able|can|could|ready|happy|willing) ~1 (to|from|for) ~1 (start|begin|join|come|give|work) ~6
    [my] notice (period|is) ~5
    notice on (my|the|our) ~3
    (eager|keen|hoping|hope|like|love|want|wanted|wish|aim) to ~1 (join|become|be|start|begin)
    (have|i) ~2 (already|just) ~2 (begun|started) (to|reading|the) ~1 (read|reading|learn|learning|book|practise|practice|think|work on|look) ~4
    i (will|shall) (begin|start) (the|my|your|reading|with the book|on the (book|sample|test|article)) ~4
    (the|my|a) (rental|previous|old|last|current|work|temporary|short|fixed|zero|agency) ~1 contract ~3
    (second|next|final|third|follow up|further|last) (interview|round|stage|conversation|meeting|call|talk|chat|visit|step) ~~6
    (see you|forward to|speak|talk|meet|meeting|ready for|preparing for|prepare for|before) ~~10 (interview|round|second round|trial shift|trial day|trial|meeting|panel|presentation|assessment|as agreed|as arranged|as planned|as discussed|as you suggested|as we|the board|tour|coffee|test|call|second conversation|demo|exercise|as you said|task|chat|visit|zoom|talk)
    i (would|could) ~8
    (last|previous|former|old) ~2 (job|role|post|company|firm|employer) ~6
    (as|when|since|started|joined|worked|first|day|week) ~~8 (at|in) my (last|previous|current|present|former) ~2
    (not|never) ~2 (given|handed) ~4
    i will (look|be looking|wait|watch|keep|read|think|send|bring (my|the|a copy|it|you|along|copies|some)|be (out|away|back|in town|happy|glad)) ~8
    see you ~6 (at the conference|at the concert|at the fair|at the meetup)
    (let us|we) ~2 (see|meet)
    (pleasure|great|good|nice|lovely|delight*|glad|happy|wonderful|honour|honor|privilege|able|took the time|taking the time|enjoyed|kind) ~4 (meet|see) you ~4
"""

_ARRANGED = Wording(
    """
    (second|next|final|third|further|follow up) (interview|round|stage|conversation|meeting|talk|chat|visit|session)
    (arranged|agreed|planned|scheduled|invited|invitation|booked) ~6
    for (the|our|my) ~1 interview
    (trial|presentation|assessment|panel|meet the|meeting the|tour|whiteboard|test) ~2 (shift|day|on|at|with|for|team|board|.|,)
    """
)
_LEAVING = Wording("(notice|resign*|quit|finish*|lose me|see me go|leaving|come to you)")
_SEE_YOU = Wording("see you ~2 (<weekday>|tomorrow|week|soon|then|there|month)")


def _is_arranged(reading: Reading, sentence: Sentence) -> bool:
    """ "See you on Monday" presumes nothing when the note names the next interview; nor does a story of own work."""
    if OF_OWN_WORK.said_in(sentence) and not _LEAVING.said_in(sentence):
        return True
    everything = (*reading.subject, *reading.sentences)
    return _SEE_YOU.said_in(sentence) and any(map(_ARRANGED.said_in, everything))


_PRESUMPTIONS = Wording(_PRESUMING, _PRESUMING_UNLESS)
_TIMES_AHEAD = Wording(_ONCE_I_JOIN, _ONCE_UNLESS)
TAKES_FOR_GRANTED = Weighed(
    Saying.PRESUMES, said(_TIMES_AHEAD, _PRESUMPTIONS, _HIRED), _is_arranged
)

PRESUMES_THE_JOB = Check(
    name="presumes-the-job",
    chapter=Chapter.AVOID,
    kinds=KINDS,
    level=WARNING,
    message="Do not take the job for granted. Write “would” where you wrote “will”, or leave it out.",
    find=TAKES_FOR_GRANTED,
    flags=thanks(
        "When do I start?",
        "Once I join, I will reorganise the store room.",
        "See you on Monday!",
        "I can't wait to start with you.",
        "In my first week I will redo the whole index.",
        "I look forward to joining the team next month.",
        "I have already handed in my notice.",
        "Please send me the contract.",
        "As your new archivist I will make the maps searchable.",
        "When I start, I'd like the desk by the window.",
        "I look forward to meeting my new colleagues.",
        "Let me know what day to start.",
        "After I come on board, the backlog will be gone by June.",
    ),
    passes=thanks(
        "I would know where to begin: with the maps.",
        "If you chose me, I would start with the backlog.",
        "I could start in April.",
        "Should I join you, the backlog would be my first task.",
        "I look forward to the second interview. See you on Monday.",
        "I'd love the chance to join the team.",
        "On my first day at the county record office I dropped a whole drawer of cards.",
        "My notice period is one month.",
        "When I started in my last post, the index was on paper.",
        "I look forward to meeting the board on the 14th, as you suggested.",
        "It was a pleasure to meet you on Monday.",
        "It was so good to see you again on Thursday.",
        "I hope that I can join you one day.",
        "I can imagine working with you very well.",
        "Your question “when can you start?” made me smile; I am free from May.",
    ),
)
