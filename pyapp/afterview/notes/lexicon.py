"""Words that patterns name, and the words that stand in nearly every note."""

from __future__ import annotations

from collections.abc import Mapping

# A pattern is not looked up by these if it can be helped.
COMMON = (
    "a an the i you we it he she they me my your our us them this that these those to of in on at for from with by"
    " about as and or but if so is are was were be been am do did does not have has had will would could should can"
    " may might there here what when which who how any some all more most very much really just also still again"
    " time job role position company team work interview meeting thank thanks know like look forward hearing hear"
    " good great best well up out one 's , . ! ?"
).split()

LEXICON: Mapping[str, str] = {
    "job": (
        "job|jobs|position|role|post|posting|opportunity|opening|vacancy|internship|apprenticeship|traineeship"
        "|placement|fellowship|spot|seat|place|appointment|gig|work"
    ),
    "post": (
        "job|position|role|post|opportunity|opening|vacancy|internship|apprenticeship|traineeship|placement"
        "|fellowship|offer|chance|appointment|contract"
    ),
    "number": "one|two|three|four|five|six|seven|ten|24|48|72|1|2|3|4|5|6|7|10|a|an|a few|twenty four|the next",
    "deadline": (
        "<weekday>|today|tonight|tomorrow|noon|midday|midnight|close of business|cob|eod|eob|end of <unit>"
        "|the end of [the|this|next] <unit>|close of play|next <unit>|this <unit>|the weekend|[the] <ordinal>"
        "|<month>|<digits>|lunchtime|lunch|latest|then|<number> o 'clock|<digits> ~1 <month>|<weekday> ~1"
    ),
    "unit": "day|week|month|weekend|monday|friday|business|play|<weekday>|morning|afternoon",
    "digits": "<ordinal>|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31",
    "soon": (
        "asap|a . s . a . p|as soon as possible|immediately|at once|right away|straight away|straightaway|urgently"
        "|without delay|without further delay|without any delay|promptly|at the earliest|today|tonight|by return"
        "|within <number> (hours|days|day|hour|week)|as quickly as possible|soonest|this instant|quickly|swiftly"
        "|at your earliest possible|on priority|this very day|now|as a matter of urgency|in the next <number> (hours|days)"
    ),
    "title": (
        "engineer|developer|analyst|manager|designer|editor|nurse|teacher|assistant|archivist|director|officer|lead"
        "|consultant|specialist|coordinator|administrator|accountant|clerk|driver|operative|technician|chef|cook|waiter"
        "|receptionist|librarian|registrar|planner|scientist|researcher|writer|architect|electrician|apprentice|intern"
        "|trainee|supervisor|adviser|advisor|representative|agent|executive|head|carer|worker|gardener|guide|plumber"
        "|salesperson|barista|cashier|secretary|lawyer|solicitor|paralegal|pharmacist|therapist|physiotherapist|surgeon"
        "|doctor|programmer|tester|buyer|recruiter|trainer|tutor|lecturer|professor|mechanic|fitter|welder|joiner"
        "|carpenter|baker|butcher|hand|porter|cleaner|caretaker|conductor|pilot|steward|colleague|employee|hire"
    ),
    "past": "remember|remembered|recall|told|when|was|had|learned|learnt|dropped|spent|did|made|still|since|from",
    "bad": "toxic|chaotic|lazy|rude|hopeless|useless|incompetent|disorganised|disorganized|awful|terrible",
    "pay": (
        "salary|salaries|pay|wage|wages|compensation|remuneration|pay package|benefits|benefits package|benefit package"
        "|bonus|bonuses|pension|pto|paid time off|vacation days|vacation time|holiday entitlement|annual leave|sick leave"
        "|sick pay|parental leave|maternity leave|paternity leave|health insurance|medical insurance|dental|dental plan"
        "|stock options|equity|401k|401 ( k )|overtime pay|day rate|hourly rate|pay rate|pay scale|pay range|pay band|pay grade"
        "|salary range|salary band|package|perks|allowance|raise|pay rise|signing bonus|sign on bonus|relocation package|bonus scheme|commission structure|commission rate"
        "|health cover|healthcare|health care|health plan|insurance plan|paid leave|paid holiday|paid vacation|days off"
        "|days of leave|days of holiday|days holiday|days of vacation|days ' holiday|weeks of vacation|weeks of holiday"
        "|weeks ' holiday|company car|car allowance|starting salary|base salary|base pay|earnings|stipend|time off|leave policy"
        "|vacation policy|holiday allowance|profit sharing|gym membership|meal vouchers|expenses policy|ctc|in hand|tips"
        "|holiday pay|sabbatical|share options|shares|rsus|rate of pay|vacation|take home"
    ),
    "pay-plain": (
        "salary|pay|wage|wages|compensation|remuneration|benefits|bonus|pension|health insurance|stock options"
        "|days off|days of (leave|holiday|vacation)|package|raise|pay rise|vacation days|annual leave|day rate|hourly rate"
        "|pto|paid time off|equity|salary range|allowance|<money>|<amount>"
    ),
    "pay-asked": (
        "salary|salaries|pay range|pay scale|pay band|pay grade|pay rate|the pay|pay and|compensation|remuneration|benefits|benefits package|bonus|bonuses"
        "|pension|pto|paid time off|vacation days|vacation time|vacation policy|holiday entitlement|annual leave|sick leave|sick pay|sick days|leave policy"
        "|parental leave|maternity leave|paternity leave|health insurance|medical insurance|healthcare plan|dental plan|stock options|stock plan|equity|401k"
        "|day rate|hourly rate|wage|wages|salary range|signing bonus|relocation package|relocation costs|company car|days off|holiday pay|perks|overtime pay"
        "|days of (leave|holiday|vacation)|weeks of (holiday|vacation|leave)|holidays do|commission structure|pay rise|a raise|raises|days ' holiday|days holiday"
        "|days ' annual leave|weeks ' holiday|paid leave|paid holiday|paid vacation|paid parental leave|time off|flexitime|pay"
    ),
    "money": (
        "$#|usd|eur|gbp|inr|chf|cad|aud|dollars|pounds|euros|francs|rupees|lakhs|lakh|lpa|grand|quid"
        "|per (year|annum|hour|month)|an hour|annually"
    ),
    "tens": (
        "(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety) [one|two|three|four|five|six|seven|eight|nine]|eighteen|nineteen|fifteen"
        "|twelve|a hundred|# hundred|(two|three|four|five|six|seven|eight) hundred"
    ),
    "amount": "20k|25k|28k|30k|32k|35k|38k|40k|42k|44k|45k|48k|50k|52k|55k|58k|60k|62k|65k|68k|70k|72k|75k|78k|80k|85k|90k|95k|100k|105k|110k|115k|120k|125k|130k|140k|150k|160k|180k|200k",
    "for-others": (
        "staff|employees|members|workers|colleagues|nurses|teachers|drivers|pensioners|volunteers|clients"
        "|customers|companies|tenants|families|patients|students|suppliers|freelancers"
    ),
    "be": "am|is|are|was|were|be|been|being|'s",
    "is": "is|'s|was|are|were|has been|have been",
    "have": "have|has|had|having",
    "would": "would|could|might|should|may",
    "will": "will|shall|am going to|plan to|intend to|am planning to|must",
    "not": "not|never|no|nor|neither|nothing|nobody|without|hardly|none|cannot",
    "very": (
        "very|so|really|truly|quite|genuinely|sincerely|absolutely|extremely|deeply|incredibly|particularly|still"
        "|even|all|too|rather|just|honestly|simply|certainly|definitely|always|also|most|highly|especially|greatly"
        "|more|completely|firmly|only|probably|surely|clearly|frankly|real|super|pretty"
    ),
    "a": "a|an|the|my|this|that|your|our|some|another|any|one",
    "this": "this|the|your|that|such a|such an",
    "weekday": "monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun",
    "month": (
        "january|february|march|april|may|june|july|august|september|october|november|december"
        "|jan|feb|apr|jun|jul|aug|sep|sept|oct|nov|dec"
    ),
    "day": (
        "<weekday>|today|tonight|tomorrow|noon|midday|close of business|cob|eod|the end of _|end of _|the close of _"
        "|next week|this week|next month|the weekend|the <ordinal>|<ordinal>|<month>|_ <month>|the morning|lunch"
        "|lunchtime|then|_ o 'clock|_ p . m|_ pm|_ am|_ days|_ hours"
    ),
    "ordinal": (
        "1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|11th|12th|13th|14th|15th|16th|17th|18th|19th|20th|21st|22nd|23rd"
        "|24th|25th|26th|27th|28th|29th|30th|31st|first|second|third|fourth|fifth|sixth|tenth|fifteenth|twentieth"
    ),
    "answer": "answer|reply|response|decision|word|update|confirmation|feedback|news|verdict|yes or no",
    "people": "you|your <firm>|the <firm>|your <boss>|they|the <boss>|nobody|no one|no - one|anyone|someone|your people",
    "firm": (
        "company|firm|team|organisation|organization|school|hospital|office|department|business|staff|side|panel"
        "|committee|board|hr|hr department|hr team|hiring team|recruiter|recruiters|recruitment team|people"
    ),
    "boss": (
        "boss|bosses|manager|managers|supervisor|supervisors|employer|employers|director|head|chief|lead|owner"
        "|colleague|colleagues|coworker|coworkers|co - worker|co - workers|company|firm|team|workplace|place|school"
        "|hospital|organisation|organization|management|leadership|ceo|office|department|shop|predecessor|line manager"
        "|team lead|team leader|foreman|principal|head teacher|restaurant|agency|bank|outfit|lot|crew|chef"
    ),
    "others": (
        "([any|the|your|most|all|many|some|no|these|those|of|of the] (other|others|rival|fellow) ~1 (<candidate>|<candidates>|people|ones|[.|,|!])"
        "|(anyone|anybody|everyone|everybody|no one|nobody|someone|whoever|whomever|whatever) else [you|who|that|on your|applying|in the running]"
        "|[the] competition|the others you|the rest of your list|the rest of (the|your|them)|(most|many|other|all the|the) (people|persons|candidates|applicants) you ~2"
        " (interview|interviewed|interviewing|meet|met|meeting|see|saw|seen|seeing|talk|spoke)|(anyone|anybody|everyone) you ~3"
        " (interview|interviewed|meet|met|hire|hired|see|saw|find|found|consider|get|have))"
    ),
    "candidate": "candidate|applicant|contender|interviewee|competitor|hopeful|finalist",
    "candidates": (
        "candidates|applicants|contenders|interviewees|competitors|hopefuls|finalists|people you are seeing"
        "|people you interviewed|people you are interviewing|people you met|others you met"
    ),
}
