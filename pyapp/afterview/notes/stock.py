"""The words that could stand in any note after any interview. What a note says beyond them is its own."""

from __future__ import annotations

STOCK = frozenset(
    """
a abilities ability able about above absolute absolutely accept accomplishment accomplishments accorded accounting ace
achieve achievement achievements achieving across actually adaptability adaptable add added addition additional
additionally address addresses adjust adjusts administration advance advise afford afforded affording afternoon again
against agenda ago agree agreeable agreeably ahead aims aligned alignment aligns all allow almost along already also
although always am amazing ambition ambitious amiable among amount amped an and another answer answering answers
anticipated any anyone anything apart appeal appealing appeals appearing applicant applicants application applied apply
appointed appreciate appreciated appreciation appreciative approach april are area around arrange arranging as ask asked
asking aspect aspects asset assets assist assistance assured at atmosphere attached attachment attention attentive
attentively attitude attract attracted attractive august availability available await awaited awaiting aware away
awesome back background balance based basically basis be because become becoming been before began begin behalf behind
being belief believe belong benefit best better between big bit blessed board both brand brief briefly brill brilliant
bring bringing broad brought build building business busy but buzzing by calendar call calm came can candid candidacy
candidate candidates capable care career carefully caring case caught certain certainly certificates challenge
challenges challenging chance charming chat chatted chatting check cheerful cheers chosen chuffed classroom clear
clearly client clients close closer collaborate collaboration collaborative colleague colleagues combined come
comfortable coming comments commitment committed committee communicate communication communicator community companies
company competence competencies competent competitive complete completely concerning conduct conducted conducting
confidence confident confirm confirmed connect connected connection conscientious consider consideration considering
consistent contact continue contribute contributing contribution convenience conversation conversations convey conveyed
convinced cool coordinating copy cordial cordially core corporate correspond corresponds could couple course courteous
courteously courtesy cracking create creative crossed culture cup curious current currently customer customers cutting
cv daily date day days deadlines deal dear december decide decided decision decisions dedicated dedication deep deepened
deeply definitely degree delight delighted delightful deliver demonstrate department describe described description
desire detail detailed details determination determined develop developing development devoted dialogue diary did
different diligence diligent direction directly discuss discussed discussing discussion discussions disposal disposition
diverse do document documents does doing domain done down dream dreams drive driven drop due duration during duties duty
dynamic each eager eagerly earlier earliest early easy ecstatic edge education effective efficient effort efforts eight
either elated else email emphasise emphasize employees employer empowered enable enclosed end energetic energised
energising energized energizing energy engaged engaging engineering enhance enjoy enjoyable enjoyed enlightening
enormous enormously enough enquiry enriching ensure enter enthusiasm enthusiastic entire environment epic equip equipped
equips especially esteem esteemed etc ethic ethos even evening ever every everybody everyone everything everything's
evident evolve exactly exceed excel excellence excellent excelling exceptional exchange excite excited excitement
exciting expand expanding expect expectations experience experienced experiences expertise explain explained explaining
explore express expressed expression extend extra extraordinary extremely fab fabulous face facilitating facilities
facility fact fair faithfully fantastic far fascinating fast fast-paced favour february feedback feel feeling feels felt
few field fifteen file files final finally finance find fingers firm first first-class firstly fit fits five flexible
focus focused folks follow followed following for force form fortunate forward forward-thinking foster fostering found
four free fri friday friendly from fruitful full fullest fully fun further furthermore future gain gang gave general
generous genuine genuinely get getting give given giving glad gladly go goal goal-oriented goals going golden good got
granted grateful gratefully gratitude great greatly greeting ground grounded group grow growing grown growth guidance
guys had half hand hands happen happens happily happy hard hard-working hardworking has have having he heading
headquarters healthcare heaps hear heard hearing heart heartfelt heartily hello help helped helpful helping hence her
here hereby herewith hesitate hey hi high higher highly him hire hiring his history hit home honest honestly honored
honour honourable honoured hope hopeful hopefully hoping hospitable hospitality hosting hour hours how however hr hugely
human humble humbled humbly i i'd i'm i've idea ideal ideas if imagine immediately immensely impact impactful importance
important impressed impression impressive improve in in-person include included including incredible incredibly indebted
indeed industrious industry industry-leading inform information informative initial initiative innovation innovative
inquiry insight insightful insights inspire inspired inspiring instead institute institution integral integrity interest
interested interesting interests interview interviewed interviewer interviewers interviewing into introduce introduced
invaluable invitation invite invited involved is issue it it's its itself january job join joined joining journey july
jump june just keen keep kept kind kindest kindly kindness knew know knowing knowledge lack large last late later latest
lead leader leaders leadership leading leading-edge learn learned learner learning learnings learnt least leave left
legacy legend legends less let letter level leverage life light like likely line list listen listening literally little
lively loads location long look looked looking looks lot lots love loved lovely loyal loyalty luck lucky madam made main
major make makes making manage management manager managers manner many march market marketing marvellous marvelous
massive massively master masters match matches mate matter may maybe me mean meaningful means meant meet meeting
meeting's member members memorable mention mentioned met mind mindset minute minutes mission modern moment momentum mon
monday month months moon more moreover morning most motivated motivation mr mrs ms much multitasking must mutual my
myself name natural naturally near need needed needs never new news next nice nine no none nope nor not note nothing
november now number obedient objectives obligation obliged obviously october of off offer offered offering offers office
often ok okay on onboard once one ones ongoing online only onsite open opening openness opinion opportunities
opportunity opportunity-rich or organisation organisational organised organising organization organizational organized
organizing orientation oriented other others our out outstanding over overall overjoyed overview own pace paced pals
panel part particular particularly particulars parties partner pass passion passionate passionately past patience people
perfect perfectly performance perhaps permit person personal personally perspective phenomenal phone picture place plan
plans play player pleasant pleasantly please pleased pleasure plenty plus point portfolio position positions positive
possible post potential power practice practices precious premises prepared presence present pressure prestigious pretty
previous previously pride principal prior privilege proactive problem problem-solving problems proceedings process
product productive products professional professionalism professionally professionals proficiency proficient profile
program programme project projects proper proud proven provide provided providing psyched pumped punctual punctuality
purpose put qualification qualifications qualified qualities quality quality-driven question questions quick quickly
quite raised range rapport rather reach reaching read ready reaffirm real realise realize really reason reasons recent
recently reckon recommend record recruiter recruiting recruitment reference references regard regarding regards
reinforced reiterate reiterating related relevant reliability reliable remain remaining remarkable remember renowned
reply reputable requirement requirements resonate resonated resourceful resources respect respected respectfully respond
response responsibilities responsibility rest restate result result-oriented results results-oriented resume retail
review rewarding right role roles round rounds running said sales same sat satisfied saturday saw say schedule
scheduling school search second secondly sector see seeing seeking seem seemed seems seen selection self self-motivated
send sensational sense sent september serious seriously servant service services session set setting seven several shake
share shared sharing she short shortlist shortlisting should show showed side similar simply since sincere sincerely
sincerest sir sit site six skill skilled skills skillset small smoothly so software solid solution solutions some
someone something soon sort soul sound sounds speak speaking special specific specifically spend spent sphere spirit
splendid spoke staff stage stages stakeholders stand standard standards stands star start started state stated stay
stellar step steps still stimulating stoked story strategic strategies strategy strength strengthened strengths stress
strong stronger strongly struck stuff style subject succeed succeeding success successes successful such suitable suited
sun sunday super superb support supportive sure surely synergy table take takeaways taken taking talent talented talents
talk talked talking targets task tasks team teams teamwork technology tell ten terms terrific than thank thank-you
thanked thankful thanking thanks that that's the their them then there thereby therefore thereof these they thing things
think thinking thirdly this thorough thoroughly those though thought thoughtful thoughtfully thoughts three thrilled
thrilling thrive thriving through throughout thu thursday thus time timeline times timetable to today together told
tomorrow tons too took top top-notch totally toward towards track trained tremendous true truly trust trustworthy try
trying tue tuesday turn twelve twenty two type typical unbelievable under underline understand understanding undertake
unforgettable unique until up upbeat update uplifting upon us use used useful utilise utilize utmost vacancy valuable
value valued values versatile very vibe vibes vibrant video view virtual vision vision-driven visionary visit wait
waiting walk want wanted warm warmest warmly was way ways we we're wed wednesday week weekend weeks welcome welcomed
welcoming well went were what whatever when whenever where whether which while who whole wholehearted wholeheartedly why
wicked will willing willingness wish wishes wishing with within without wonderful word words work worked worker working
workplace works world world-class worth worthwhile would wow write writing year years yep yes yesterday yet you you're
your yours yourself zoom
""".split()
)
