"""The words that could stand in any note after any interview. What a note says beyond them is its own."""

from __future__ import annotations

STOCK = frozenset(
    """
a abilities ability able about above absolutely accept accomplishment accomplishments accounting achieve achievement
achievements achieving across actually adaptable add added addition additional additionally address addresses adjust
adjusts administration advance advise afternoon again against ago agree agreeable ahead aims aligned alignment aligns
all allow almost along already also although always am amazing ambition ambitious amiable among amount an and another
answer answering answers anticipated any anyone anything apart appeal appealing appeals applicant applicants
application applied apply appointed appreciate appreciated appreciation appreciative approach april are area around
arrange arranging as ask asked asking aspect aspects asset assist assistance assured at atmosphere attached attachment
attention attentively attitude attract attracted attractive august availability available aware away awesome back
background balance based basis be because become becoming been before began begin behalf behind being belief believe
belong benefit best better between big bit blessed both brand brief briefly bring bringing broad build building
business busy but by call came can candid candidate candidates capable care career carefully caring case caught
certain certainly certificates challenge challenges challenging chance charming chat chatted chatting check cheerful
cheers chosen classroom clear clearly client clients close closer collaborate collaboration collaborative colleague
colleagues combined come comfortable coming comments commitment committed communicate communication community
companies company competitive complete completely concerning conduct conducting confidence confident confirm confirmed
connect connected connection consider consideration considering consistent contact continue contribute contributing
contribution convenience conversation conversations convey conveyed convinced cool coordinating copy cordial cordially
core corporate could couple course courteous courtesy create creative crossed culture cup curious current currently
customer customers cutting cv daily date day days deal dear december decide decided decision decisions dedicated
dedication deep deepened deeply definitely degree delight delighted delightful deliver demonstrate department describe
described description desire detail detailed details determined develop developing development dialogue did different
diligent direction directly discuss discussed discussing discussion discussions disposal disposition diverse do
document documents does doing done down drive driven due duration during duties duty dynamic each eager earlier
earliest early easy edge education effective efficient effort efforts eight either else email emphasise emphasize
employees employer empowered enable enclosed end energising energizing energy engaged engaging engineering enhance
enjoy enjoyable enjoyed enlightening enormous enormously enough enquiry enriching ensure enter enthusiasm enthusiastic
entire environment equipped especially esteem esteemed etc ethic ethos even evening ever every everybody everyone
everything everything's evident evolve exactly exceed excel excellence excellent excelling exceptional exchange excite
excited excitement exciting expand expanding expect expectations experience experienced experiences expertise explain
explained explaining explore express expressed extend extra extraordinary extremely facilitating facilities facility
fact fair fantastic far fascinating fast favour february feedback feel feeling feels felt few field fifteen file files
final finally finance find fingers firm first fit fits five flexible focus focused folks follow followed following for
force form fortunate forward forward-thinking foster fostering found four free fri friday friendly from fruitful full
fullest fully fun further furthermore future gain gave general generous genuine genuinely get getting give given
giving glad gladly go goal goals going good got granted grateful gratitude great greatly greeting ground grounded
group grow growing grown growth guidance guys had half hand hands happen happens happily happy hard hardworking has
have having he heading headquarters healthcare hear heard hearing heartfelt hello help helped helpful helping hence
her here hesitate hey hi high higher highly him hire hiring his history hit home honest honestly honored honour
honourable honoured hope hopeful hopefully hoping hospitable hospitality hosting hour hours how however hr hugely
human humble humbled i i'd i'm i've idea ideal ideas if imagine immediately immensely impact impactful importance
important impressed impression impressive improve in in-person include included including incredible incredibly indeed
industry industry-leading inform information informative initial innovation innovative inquiry insight insightful
insights inspire inspired inspiring instead institution integral integrity interest interested interesting interests
interview interviewed interviewer interviewers interviewing into introduce introduced invaluable invitation invite
invited involved is issue it it's its itself january job join joined joining journey july jump june just keen keep
kept kind kindly kindness knew know knowing knowledge lack large last late later latest lead leader leaders leadership
leading leading-edge learn learned learner learning learnings learnt least leave left legacy less let letter level
leverage light like likely line list listen listening little lively location long look looked looking looks lot lots
love loved lovely loyal madam made main major make makes making manage management manager managers manner many march
market marketing massively master masters match matches matter may maybe me mean meaningful means meant meet meeting
meeting's member members memorable mention mentioned met mind mindset minute minutes mission modern moment momentum
mon monday month months more moreover morning most motivated motivation mr mrs ms much must mutual my myself name
natural near need needed needs never new news next nice nine no none nope nor not note nothing november now number
obedient objectives obligation obliged october of off offer offered offering offers office often ok okay on onboard
once one ones ongoing online only onsite open opening openness opinion opportunities opportunity opportunity-rich or
organisation organisational organising organization organizational organized organizing orientation oriented other
others our out outstanding over overall overview own pace paced part particular particularly parties partner pass
passion passionate passionately past patience people perfect perfectly performance perhaps permit person personal
personally perspective phone place plan plans play player pleasant please pleased pleasure plus point portfolio
position positions positive possible post potential power practice practices precious premises prepared present
prestigious pretty previous previously pride principal prior privilege process product productive products
professional professionalism professionally professionals profile program programme project projects proud proven
provide provided providing pumped punctual purpose put qualification qualifications qualified qualities quality
quality-driven question questions quick quickly quite raised range rapport rather reach reaching read ready reaffirm
real realise realize really reason reasons recent recently recommend record recruiter recruiting recruitment reference
references regard regarding regards reinforced reiterate reiterating related relevant reliable remain remaining
remarkable remember renowned reply reputable requirement requirements resonate resonated resources respect respected
respectfully respond response responsibilities responsibility rest restate result results resume retail review
rewarding right role roles round rounds running said sales same sat satisfied saturday saw say schedule scheduling
school search second see seeing seeking seem seemed seems seen selection self send sense sent september serious
servant service services session set setting seven several share shared sharing she short shortlist shortlisting
should show showed side similar simply since sincere sincerely sir site six skill skilled skills skillset small so
software solid solution solutions some someone something soon sort sound sounds speak speaking special specific
specifically spend spent sphere spirit spoke staff stage stages stakeholders stand standard standards stands star
start started state stated stay stellar step steps still story strategic strategies strategy strength strengthened
strengths stress strong stronger strongly stuff style subject succeed succeeding success successes successful such
suitable suited sun sunday super support supportive sure surely synergy table take takeaways taken taking talent
talented talents talk talked talking targets task tasks team teams teamwork technology tell ten terms than thank
thank-you thanked thankful thanking thanks that that's the their them then there thereby therefore these they thing
things think thinking this thorough those though thought thoughtful thoughtfully thoughts three thrilled thrilling
thrive thriving through throughout thu thursday thus time timeline times to today together told tomorrow too took top
toward towards track trained tremendous true truly trust try trying tue tuesday turn twelve twenty two type typical
under underline understand understanding undertake unique until up upbeat update upon us use used useful utilise
utilize vacancy valuable value valued values very vibrant video view virtual vision vision-driven visit walk want
wanted warm warmest warmly was way ways we we're wed wednesday week weekend weeks welcome welcomed welcoming well went
were what whatever when whenever where whether which while who whole why will willing willingness wish wishing with
within without wonderful word words work worked worker working workplace works world worth worthwhile would wow write
writing year years yep yes yesterday yet you you're your yours yourself zoom
""".split()
)
