"""The words that could stand in any note after any interview. What a note says beyond them is its own."""

from __future__ import annotations

STOCK = frozenset(
    """
a about above absolutely accept across actually add added addition additional address advance again against ago agree
ahead all allow almost along already also although always am among amount an and another answer answers any anyone
anything apart appeal appealing appeals application applied apply appreciate appreciated appreciation appreciative approach
are area around arrange arranging as ask asked asking aspect aspects assist assistance asset at attention attitude attract
attracted attractive available away back background balance based basis be because become becoming been before began begin
behind being belief believe benefit best better between big both brand bring bringing brief briefly broad build building
business busy but by call came can candidate candidates capable care career carefully case caught certain certainly chance
challenge challenges challenging chat check chosen clear clearly close colleague colleagues collaborate collaboration
collaborative combined come comfortable coming comments commitment committed communicate communication community companies
company competitive complete completely concerning conduct confidence confident confirm confirmed connect connected
connection consider consideration considering consistent contact continue contribute contributing contribution conversation
conversations convinced could couple course create creative culture curious current currently customer customers daily date
day days deal decide decided decision decisions deep deepened deeply definitely delight delighted deliver demonstrate
department describe described description desire detail detailed details determined develop developing development did
different direction directly discuss discussed discussing discussion discussions do does doing done down drive driven due
duration during duties dynamic each eager earlier early easy education effective effort efforts either else email employees
employer enable end energy engaged engaging enjoy enjoyable enjoyed enough enriching ensure enter enthusiasm enthusiastic
entire environment especially etc even evening ever every everybody everyone everything evident exactly excellence excellent
exceptional excite excited excitement exciting exceed expand expect expectations experience experienced experiences
expertise explain explained explaining explore express extend extremely fact fair fantastic far fascinating fast
favour feedback feel feeling feels felt few field final finally find first fit fits flexible focus follow followed
following for force form forward found free friendly from full fully fun further future gain gave general generous
genuine genuinely get getting give given giving glad go goal goals going good got grateful great greatly greeting group
grow growing growth guidance had half hand hands happen happens happy hard has have having he hear heard hearing hello
help helped helpful helping her here hi high higher highly him hire hiring his hit home honest honestly honored honour
honoured hope hopeful hopefully hoping hour hours how however human i idea ideal ideas if imagine immediately impact
importance important impressed impression impressive improve in include included including incredible indeed industry
inform information informative initial innovation innovative insight insightful insights inspired inspiring instead
integral interest interested interesting interests interview interviewed interviewer interviewers interviewing into introduce
introduced invaluable invitation invite invited involved is issue it its itself job join joined joining journey just keen keep
kept kind kindly kindness knew know knowing knowledge lack large last late later latest lead leader leaders leadership leading
learn learned learning learnt least leave left less let letter level light like likely line listen listening little long look
looked looking looks lot love loved lovely made main major make makes making manage management manager managers manner many
match matches matter may maybe me mean means meant meet meeting member members mention mentioned met mind minute minutes
mission moment monday month months more morning most motivated mr mrs ms much must my myself name natural near need needed
needs never new news next nice no none nor not note nothing now number of off offer offered offering offers office often ok
okay on once one ones only open opening openness opinion opportunities opportunity or organisation organisational organization
organizational organized other others our out outstanding over overall overview own pace part particular particularly parties
partner pass passion passionate past patience people perfect perfectly performance perhaps person personal personally
perspective phone place plan plans play pleasant please pleased pleasure plus point position positions positive possible
post potential practice practices prepared present previous previously pride prior privilege process productive
professional professionalism professionally professionals programme program project projects proud provide provided providing purpose
put qualification qualifications qualified qualities quality question questions quick quickly quite raised range rather
reach reaching read ready real realise realize really reason reasons recent recently recommend recruiter recruiting
recruitment regarding regards reinforced related relevant remain remarkable remember reply requirements respect respected
respond response responsibilities responsibility rest result results resume review rewarding right role roles said same
saw say schedule second see seeing seeking seem seemed seems seen self send sense sent serious set several share shared
sharing she short should show showed side similar simply since sincere sincerely skill skilled skills skillset small so
solid solution solutions some someone something soon sort sound sounds speak speaking specific specifically spend spent
spirit spoke staff stage stages stand standards start started state stated stay step steps still story strategic strategies strategy
strength strengthened strengths strong strongly style subject success successful such suitable suited sunday support
supportive sure surely take taken taking talent talented talents talk talked talking task tasks team teams tell terms than
thank thanked thankful thanking thanks that the their them then there these they thing things think thinking this thorough those
though thought thoughtful thoughtfully thoughts thrilled through throughout thursday time timeline times tuesday wednesday friday
saturday to today together told tomorrow too took top toward towards track tremendous true truly trust try trying turn two type
under understand understanding unique until up update upon us use used useful valuable value valued values vision very view
visit walk want wanted warm warmly was way ways we week weekend weeks welcome welcomed welcoming well went were what
whatever when whenever where whether which while who whole why will willing willingness wish with within without wonderful word
words work worked working workplace works world worth would write writing year years yes yesterday yet you your yours yourself
january february march april june july august september october november december mon tue wed thu fri sat sun
afternoon evening kind thrive thriving fruitful ambitious ambition caring enlightening delightful memorable worthwhile
atmosphere belong expanding esteemed reputable prestigious renowned dear warmest best cheers hard working hardworking player fast
paced learner detail oriented quick adaptable reliable dedicated dedication motivation passionately ethic
trained proven record achieve achieving achievement achievements accomplishment accomplishments bring table utilize utilise apply
hesitate convenience earliest availability inquiry enquiry answering additional questions anything else further
fullest extra chatting chatted cup quality-driven product products service services client clients vacancy opportunity-rich
able ability abilities excel excelling enhance foster fostering synergy stakeholders impactful meaningful rewarding
everything's that's it's i'm i've i'd you're we're lots bit pretty super amazing awesome cool incredibly wow stuff guys hey folks
yep nope sincerely respectfully cordially truly yours gladly happily hugely massively enormously immensely absolutely
conducting facilitating hosting scheduling organising organizing coordinating arranging meeting's session call video zoom online
virtual in-person onsite site facility facilities premises headquarters location interviewing
expressed conveyed reiterate reaffirm emphasize emphasise convey restate underline confirm stress reiterating
attached enclosed attachment references reference list cv resume copy document documents file files find portfolio certificates
sales marketing finance accounting engineering software healthcare education administration retail technology
five six seven eight nine ten three four twelve fifteen twenty
selection shortlisting shortlist round rounds thank-you applicant applicants hr resources hiring
succeed succeeding successes objectives targets vision-driven forward-thinking cutting edge leading-edge market industry-leading
addresses behalf thereby thus hence therefore moreover furthermore additionally
""".split()
)
