"""Whether a text is English, by its script and its smallest words. No library, no model."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping

from afterview.notes.sentences import straight

# The smallest words of each language, without those that English has too.
_SMALL: Mapping[str, str] = {
    "en": (
        "the and to of a in is it you that was for on are with as i at be this have from or had by but what we there"
        " can your when how an if will would about my me so our been thank thanks could not do he she they them"
        " has were more very just than who then its any all some his her us which"
    ),
    "de": (
        "der die das und ich sie ist nicht ein eine einen einem einer zu den dem des mit für auf von im wir mich mir"
        " ihnen ihre ihr ihren auch sich haben habe hat bei über dass als noch aus nach sehr wie zum zur vielen dank"
        " würde unser unsere wenn oder aber uns es war sind"
    ),
    "fr": (
        "le la les de des du un une et je vous nous est pas que qui dans pour sur avec au aux ce cette mon ma mes votre"
        " vos notre par plus ne se son sa ses il elle en été très merci mais ou d l j m qu c suis ai avons leur"
    ),
    "es": (
        "el la los las de del y que en un una por con para su sus se lo me mi mis le les es muy más pero como gracias"
        " este esta nuestra nuestro usted ustedes al fue ha he sobre también hemos estoy ser hacer o si"
    ),
    "pt": (
        "o os as de do da dos das e que em um uma por com para seu sua se me meu minha é muito mais mas como obrigado"
        " obrigada este esta nossa nosso ao foi sobre também no na nos nas pela pelo não estou ser você à"
    ),
    "it": (
        "il lo gli le di del della dei delle e che in un una per con su suo sua si mi mio mia è molto più ma come grazie"
        " questo questa nostro nostra al alla sono ho ha anche non nel nella dal dalla vi ci la i da"
    ),
    "nl": (
        "de het een en van ik je u dat die niet met voor op te zijn er aan om ook als naar mij mijn uw ons onze wij bij"
        " dan maar heb heeft was over graag bedankt dank zeer veel door uit nog worden kunnen zou"
    ),
    "sv": (
        "och att det som en ett är jag du inte med för på av den till om har mig min mitt er vi oss var så men från kan"
        " skulle mycket tack också eller vid ska hade"
    ),
    "da": (
        "og at det som en et er jeg du ikke med for på af den til om har mig min mit jer vi os var så men fra kan ville"
        " meget tak også eller ved skal havde"
    ),
    "nb": (
        "og at det som en et er jeg du ikke med for på av den til om har meg min mitt dere vi oss var så men fra kan"
        " ville veldig takk også eller ved skal hadde"
    ),
    "fi": "ja on että en se ei minä sinä hän oli mutta kun niin myös kanssa kiitos olen ovat tai teidän minun hyvin joka",
    "pl": (
        "i w na z do że się jest nie to za o po dla jak oraz mnie mi pani pana państwa bardzo dziękuję był była czy"
        " również od przez moje mój moja"
    ),
    "cs": "a v na z do že se je ne to za o po pro jak mě mi vás vám velmi děkuji byl byla také od který jsem by při",
    "sk": "a v na z do že sa je nie to za o po pre ako mňa mi vás vám veľmi ďakujem bol bola aj od ktorý som by pri",
    "ro": "și în la de cu că nu este un o pentru pe din mai foarte mulțumesc am ați dumneavoastră care sau al ale să",
    "hu": "a az és hogy nem egy van is meg de mint volt köszönöm nagyon ez azt önnek vagy én mert kell lehet",
    "tr": "ve bir bu da de için ile çok teşekkür ederim ben siz sizin olarak gibi daha ne var mi size olan benim",
    "id": "yang dan di untuk saya anda dengan ini itu tidak terima kasih pada dari akan kami atas sangat telah bapak ibu",
    "vi": "và của tôi là có cho không được với những một rất cảm ơn anh chị các trong này đã về công ty",
    "hr": "i u na je da se za od s ne sam su što kao vam vas vrlo hvala bio bila ili te iz mi moj moja",
    "ca": "el la els les de i que en un una per amb és molt més però com gràcies aquest aquesta al va també no em",
    "tl": "ang ng sa mga na at ay ko po ako kayo para ito salamat inyong hindi akin namin inyo",
    "sw": "na ya wa kwa ni katika za la asante sana kuwa mimi hii kama yangu yako sisi kazi",
}
_PROFILES = {name: frozenset(words.split()) for name, words in _SMALL.items()}
_OTHERS = tuple(name for name in _PROFILES if name != "en")
_WORD = re.compile(r"[^\W\d_]+")
# Enough to tell by.
_SAMPLE = 8000


def is_english(text: str) -> bool:
    """Whether the text is English. Too little to tell by is taken to be."""
    sample = straight(text[:_SAMPLE])
    if not sample.isascii():
        letters = [letter for letter in sample if letter.isalpha()]
        latin = sum(letter < "\u0250" or "\u1e00" <= letter < "\u1f00" for letter in letters)
        if len(letters) >= 4 and latin * 2 < len(letters):
            return False
    words = Counter(_WORD.findall(sample))
    total = words.total()
    if total < 4:
        return True
    english = _hits(words, "en")
    if english * 3 >= total:
        return True
    best = max(_OTHERS, key=lambda name: (len(_PROFILES[name] & words.keys()), _hits(words, name)))
    distinct = len(_PROFILES[best] & words.keys())
    return not (distinct >= 3 and _hits(words, best) > 1.3 * english)


def _hits(words: Counter[str], language: str) -> int:
    """How many of the words are the language's smallest."""
    return sum(words[word] for word in _PROFILES[language] & words.keys())
