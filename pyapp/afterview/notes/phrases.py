"""The sentences that drafts are made of: for every paragraph of every kind, as many wordings as WORDINGS says.

Words in braces are filled in by compose.py: {position} "the data engineer position", {company}, {on_day} "on Monday",
{date} "Friday 6 March", {topic} and {fit} in the reader's own words, {names} "Dana and Omar", {contact}. What is not
known stands there as a named blank, like [your name].
"""

from __future__ import annotations

from collections.abc import Mapping

WORDINGS = 7  # a prime: compose.py spreads people over wordings by arithmetic that needs one

type Paragraph = tuple[str, str, str, str, str, str, str]

GREETINGS: Mapping[str, str] = {
    "email": "Dear {names},",
    "post": "Dear {names},",
    "message": "Hi {names},",
    "phone": "Hello {names},",
    "in-person": "Dear {names},",
}

SIGN_OFFS: Paragraph = (
    "Kind regards,",
    "With best wishes,",
    "Best regards,",
    "With kind regards,",
    "All the best,",
    "Warm regards,",
    "Yours sincerely,",
)

# Within a day: thank them.

THANK_YOU_SUBJECTS: Paragraph = (
    "Thank you: {title}",
    "Thank you for your time {on_day}: {title}",
    "{title}: thank you for our conversation",
    "Our conversation about {title}",
    "With thanks for {on_day_short}: {title}",
    "{title} interview: thank you",
    "Thanks for talking with me about {title}",
)
THANKS: Paragraph = (
    "Thank you for taking the time to talk with me {on_day} about {position}.",
    "I enjoyed our conversation {on_day} about {position}, and want to thank you for it.",
    "Many thanks for your time {on_day}, and for telling me so much about {position}.",
    "I am grateful for the time you gave me {on_day} to talk about {position}.",
    "It was a pleasure to meet you {on_day}, and I thank you for such a good conversation about {position}.",
    "Thank you for the thoughtful questions {on_day}, and for answering so many of mine about {position}.",
    "I very much appreciated our talk {on_day} about {position}, and the time you set aside for it.",
)
TOPIC: Paragraph = (
    "What you told me about {topic} has stayed with me.",
    "I especially enjoyed talking with you about {topic}.",
    "I have been thinking about our exchange on {topic} ever since.",
    "Hearing you speak about {topic} made me want to know more.",
    "Our talk about {topic} was the best part of my day.",
    "You gave me new ideas about {topic}.",
    "The part about {topic} was what I told my friends about afterwards.",
)
# Why the reader fits, in the reader's own words: a thing that they bring …
FIT: Paragraph = (
    "From my side, I would bring {fit}.",
    "What I can offer is {fit}, which seems close to what you need.",
    "I believe that {fit} would be of use to you from early on.",
    "With {fit}, I think I could help with what you described.",
    "You are looking for someone to take this on, and my part would be {fit}.",
    "I could put {fit} to good use in this work.",
    "My background fits what you described: {fit}.",
)
# … or whole sentences of theirs.
FIT_SENTENCES: Paragraph = (
    "In short, why I think I fit: {fit}",
    "What I would bring to the work: {fit}",
    "To add a word on my background: {fit}",
    "Where I could be useful to you: {fit}",
    "As for my own experience: {fit}",
    "A line on what I can offer: {fit}",
    "Why this work suits me: {fit}",
)
INTEREST: Paragraph = (
    "I left even keener on the work than I arrived.",
    "I would very much like to join {company}.",
    "Everything I heard made me more interested in the position.",
    "I am excited about the work, and about the people I would do it with.",
    "The more I learn about {company}, the more I hope to work there.",
    "I would be glad to do this work with your team.",
    "After our talk the position appeals to me even more.",
)
NEXT_STEPS: Paragraph = (
    "Could you tell me what the next steps are, and roughly when I might hear?",
    "May I ask how the process goes on from here, and by when you expect to decide?",
    "There is one thing I did not get to ask: what happens next, and when might there be news?",
    "Would you let me know what the next steps are, and their rough timing?",
    "What are the next steps, and when do you hope to decide?",
    "If you can say, when do you expect to know more about the next steps?",
    "Could you give me an idea of the next steps and of your timeline?",
)
DATE_KNOWN: Paragraph = (
    "I look forward to hearing from you around {date}.",
    "I will look out for news by {date}, as you said.",
    "You named {date} for your decision, and I am happy to wait until then.",
    "As you suggested, I will keep {date} in mind for news.",
    "You hoped to decide by {date}; please ask if you need anything from me before.",
    "I have noted {date} as the day for news, and look forward to it.",
    "It is good to know that there may be news around {date}.",
)

# The same to whoever arranged it, and did not interview.

THANKS_FOR_ARRANGING: Paragraph = (
    "Thank you for arranging my interview for {position} {on_day}.",
    "Many thanks for setting up the conversation {on_day} about {position}. Everything went smoothly.",
    "I want to thank you for organising my interview {on_day}, and for all the details beforehand.",
    "I am grateful for the care you put into arranging {on_day_short}.",
    "Thank you for making {on_day_short} so easy for me, from the invitation to the last question.",
    "I appreciated how well you had prepared my interview {on_day}.",
    "My thanks for bringing everyone together {on_day} to talk about {position}.",
)

# One note to the contact, for everybody; and one to whoever it was.

PASS_ON: Paragraph = (
    "{contact}, could you pass this on to everyone who took part? I do not have all the addresses.",
    "{contact}, would you be so kind as to forward this to the others?",
    "{contact}, may I ask you to share these lines with everyone named above?",
    "{contact}, I would be glad if this could reach the others through you.",
    "{contact}, please share this with everybody I met, if you would.",
    "{contact}, I am sending this to you for all of them: would you hand it on?",
    "{contact}, as everything goes through you, could you let the others have this?",
)
WHOM_I_MET: Paragraph = (
    "I would like to thank everyone by name: could you tell me whom I met?",
    "Could you remind me of the names of everyone who took part, so that I can thank them?",
    "May I ask who else was there? I would like to thank each of them.",
    "I did not catch every name: would you tell me whom I spoke with?",
    "Would you let me have the names of the people I met? They are owed thanks too.",
    "Who took part on your side? I would be glad to thank them as well.",
    "So that my thanks reach everyone: could you send me the names of those I met?",
)

# A few days after the day they named: a gentle nudge.

SECOND_SUBJECTS: Paragraph = (
    "{title}: is there any news?",
    "Following up: {title}",
    "{title}, interview {on_day}",
    "My interview for {title}",
    "{title}: where do things stand?",
    "News about {title}?",
    "After our conversation about {title}",
)
SECOND_DATE: Paragraph = (
    "When we last spoke about {position}, you hoped to have news by {date}.",
    "You had mentioned {date} as the day for news about {position}.",
    "We had spoken of {date} as the day on which I would hear about {position}.",
    "You had planned to decide on {position} by {date}, and I know that such dates can move.",
    "I am writing about {position}, for which you had {date} in mind.",
    "You expected to know more about {position} around {date}.",
    "For {position}, you had named {date} as the day for an answer.",
)
SECOND_NO_DATE: Paragraph = (
    "We spoke {on_day} about {position}, and I have thought of it with pleasure since.",
    "I am following up on my interview {on_day} for {position}.",
    "It has been a little while since our conversation {on_day} about {position}.",
    "Thank you again for our talk {on_day} about {position}.",
    "I am writing about {position}, for which we met {on_day}.",
    "Since our conversation {on_day}, I have been thinking about {position}.",
    "My interview {on_day} for {position} is still fresh in my mind.",
)
SECOND_ASK: Paragraph = (
    "Is there any news that you can share?",
    "May I ask where things stand?",
    "Could you tell me how the decision is going?",
    "Do you know yet when there will be a decision?",
    "Would you let me know how things look, or when you expect to know more?",
    "Has there been any progress, or is there a new date in view?",
    "I wonder whether there is any news, or a new date.",
)
SECOND_INTEREST: Paragraph = (
    "I am still very interested in the position, and would be glad to join {company}.",
    "I remain as keen as I was on the day.",
    "My interest in the work has only grown.",
    "I would still love to do this work with your team.",
    "I continue to be excited about the position.",
    "The position is still the one that I would most like to have.",
    "I am every bit as interested in working at {company} as I was then.",
)
AT_YOUR_DISPOSAL: Paragraph = (
    "If anything else from me would help, I will gladly send it.",
    "Please tell me if you need anything more from me.",
    "I am happy to answer any further question.",
    "If there is something that I can add, I will do so gladly.",
    "Should you need references or samples of my work, I have them ready.",
    "I can come in again, or talk by phone, whenever it suits you.",
    "If a further conversation would help, I would be glad of it.",
)

# The meeting that did not happen: a new date.

CALLED_OFF: Paragraph = (
    "Our conversation {on_day} about {position} could not take place.",
    "I am writing about our meeting {on_day}, which had to be called off.",
    "The interview {on_day} for {position} did not come about.",
    "Thank you for letting me know about {on_day_short}; such things happen.",
    "We had planned to talk {on_day} about {position}.",
    "I was looking forward to our talk {on_day}, and would still like to have it.",
    "My interview {on_day} for {position} was put off.",
)
NOBODY_CAME: Paragraph = (
    "I believe that we missed each other {on_day}, when we meant to talk about {position}.",
    "I was ready for our conversation {on_day} about {position}; something must have come up.",
    "It seems that our appointment {on_day} about {position} did not work out.",
    "We were to talk {on_day} about {position}, and I hope that all is well.",
    "Our conversation {on_day} about {position} did not come about; perhaps I noted the wrong time.",
    "I think there was a mix-up about our appointment {on_day} for {position}.",
    "Something must have got in the way of our talk {on_day} about {position}.",
)
NEW_DATE: Paragraph = (
    "Could we find a new date?",
    "May I ask for another appointment?",
    "Is there another time that would suit you?",
    "When would be a good time to talk instead?",
    "Would some day this week or next suit you?",
    "I would be glad of a new date, and can be flexible.",
    "Shall we look for another time? I can be flexible.",
)

# Several days after the second date: by now they should have decided.

THIRD_SUBJECTS: Paragraph = (
    "{title}: has there been a decision?",
    "Once more about {title}",
    "{title}: a short question",
    "The decision about {title}",
    "My application for {title}",
    "{title}: how does it look?",
    "Following up once more: {title}",
)
THIRD_DATE: Paragraph = (
    "You had hoped for a decision on {position} by {date}.",
    "In your last message about {position} you spoke of {date}.",
    "As I understood it, {date} was the new day for {position}.",
    "Thank you for keeping me posted about {position}, with {date} as the new day.",
    "I had noted {date} as the day by which {position} would be settled.",
    "We had agreed that I would hear about {position} by {date}.",
    "I am writing once more about {position}; {date} was the last day that you named.",
)
THIRD_NO_DATE: Paragraph = (
    "I wrote to you a little while ago about {position}.",
    "This is a second question about {position}, after my earlier note.",
    "Some time has passed since my last note about {position}.",
    "I am coming back to my question about {position}.",
    "A while ago I asked how things stood with {position}.",
    "I am writing once more about my interview {on_day} for {position}.",
    "After my last note I would like to ask about {position} one more time.",
)
THIRD_ASK: Paragraph = (
    "Has there been a decision?",
    "Have you been able to decide?",
    "Can you tell me whether a decision has been made?",
    "May I ask what you have decided, or when you will?",
    "Is there a decision that you can share?",
    "Do you know by now how it will turn out?",
    "Could you tell me whether I am still being considered?",
)
THIRD_INTEREST: Paragraph = (
    "I would still be very glad to join you.",
    "My interest in {company} has not changed.",
    "I would like the position as much as I did when we met.",
    "The work still appeals to me very much.",
    "I am still keen to be part of your team.",
    "It is still a position that I would be delighted to take on.",
    "I am as interested in the position as before.",
)
EITHER_WAY: Paragraph = (
    "Whatever the answer, thank you for your time.",
    "If you have chosen somebody else, I would be glad to know that too, and wish you well.",
    "I am glad of any answer, whichever it is.",
    "I will of course understand if the answer is no.",
    "Either way, I have enjoyed getting to know {company}.",
    "Should it be a no, I would be grateful to know it all the same.",
    "And if things are still open, that is fine too.",
)

# They asked to wait yet again, and the reader chose to reach out.

LATER_SUBJECTS: Paragraph = (
    "{title}: still interested",
    "A last question about {title}",
    "{title}: one more line from me",
    "Still glad to hear about {title}",
    "{title}: any change?",
    "About {title}, one more time",
    "{title}: thank you for your patience, and a question",
)
LATER_DATE: Paragraph = (
    "You last spoke of {date} for {position}.",
    "According to your latest message, {position} was to be settled by {date}.",
    "The last day that I noted for {position} is {date}.",
    "Your last word on {position} was to look to {date}.",
    "When you last wrote about {position}, you aimed for {date}.",
    "For {position} we are now past {date}, as far as I know.",
    "By your last message, {date} was when {position} would be clear.",
)
LATER_NO_DATE: Paragraph = (
    "Thank you for telling me that {position} needs more time.",
    "You had asked for some more time for {position}, which I understand.",
    "I know that {position} is taking longer than planned.",
    "You told me that {position} was not settled yet.",
    "As I understand it, {position} is still open.",
    "You needed more time for {position} when you last wrote.",
    "Your latest message said that {position} was still being discussed.",
)
LATER_ASK: Paragraph = (
    "Is it settled by now?",
    "Has anything changed since?",
    "How does it look today?",
    "Can you say more by now?",
    "Is there anything new?",
    "Do you have an answer for me by now?",
    "Where does it stand today?",
)
LATER_INTEREST: Paragraph = (
    "I am writing because I would still like to do this work.",
    "I remain interested, or I would not ask again.",
    "I still see myself doing this work at {company}.",
    "The position is still worth waiting for, as I see it.",
    "I still find the position a very good match and would enjoy it.",
    "My interest in the position is the same as on the first day.",
    "I would still be happy to join {company}.",
)
