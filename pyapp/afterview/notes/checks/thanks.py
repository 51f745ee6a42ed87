"""Thanks: a thank-you thanks somebody for something."""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterview.notes.checks.check import Chapter, Check, Found, Weighed, said
from afterview.notes.checks.example import FIT, notes
from afterview.notes.checks.example import THANKS as THANKING
from afterview.notes.finding import ERROR
from afterview.notes.note import THANKS
from afterview.notes.reading import Reading
from afterview.notes.sayings import Saying
from afterview.notes.sentences import sentences
from afterview.notes.wording import Wording

_THANKS = Wording(
    """
    (thank|thanks|thanking|thanked|thankyou|thankful|thx|thankfulness)
    (grateful|gratitude|indebted|obliged|gratefully)
    (appreciate|appreciated|appreciation|appreciative|appreciating|appreciates)
    (cheers|ta|kudos|props) ~2 (for|to)
    ta (ever so|very much|so much|muchly|loads|again)
    (kind|good|generous|nice|thoughtful|gracious|lovely|decent|great|considerate|helpful|hospitable|big|very kind|brave|patient|sweet) of (you|your ~1|everyone|the team|them|all)
    you (were|are|have been) [<very>] (kind|generous|good|gracious|patient|welcoming|lovely|nice|sweet) (to|with|about|enough|in|and|.|,) ~4
    your (kindness|generosity|hospitality|patience|openness|warmth|help|support|time|warm welcome|generous ~2) ~4 (meant|means|made|was|were|touched|helped)
    (it|that|this) (meant|means) [~1] (a lot|a great deal|so much|much|the world) ~6
    (owe|owed) you ~3
    hats off (to|for) ~2
    your (welcome|hospitality|trust|patience|tour|kindness|candour|candor|honesty|time) ~2 meant ~5
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


_NOTHING_BUT_THANKS = re.compile(
    r"\W*(?:many )?(?:thanks|thank you)\b[^.\n]{0,30}\W*", re.IGNORECASE
)


SAYS_THANKS = Weighed(Saying.THANKS, said(_THANKS))


def _no_thanks(reading: Reading) -> Iterator[Found]:
    closing = (
        reading.body[reading.sign_off.start : reading.sign_off.end] if reading.sign_off else ""
    )
    in_closing = any(_THANKS.said_in(sentence) for sentence in sentences(closing))
    if not (
        SAYS_THANKS.said_in(reading) or in_closing or _NOTHING_BUT_THANKS.fullmatch(reading.body)
    ):
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
