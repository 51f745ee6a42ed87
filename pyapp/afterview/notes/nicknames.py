"""Names that stand for each other, in both directions. One line is one family: any two of it may be one person.

A short form may stand in several families ("Sasha", "Chris"). Written in lower case without accents.
"""

from __future__ import annotations

from collections.abc import Mapping

FAMILIES = """
abigail abby abbie gail
abraham abe bram
adelaide adele addie heidi
adrian ade adi
adrienne adriana addy
agnes aggie nessa
aidan aiden
alan al allan allen
albert al bert bertie albie alberto beto
alexander alex al alec alek sandy sasha xander lex alexandre alejandro aleksandr aleksander alessandro sandro ale jandro iskander oleksandr
alexandra alex sandra sandy sasha lexi lexie alexa alessandra alejandra aleksandra ola oleksandra alexandria sandrine ale
alexis alex lex lexi
alfred alf alfie fred freddie alfredo
alice ali allie alicia alison
alison ali allie
allison ali allie
amanda mandy manda
amelia amy millie mia amelie emily
amy amie
anastasia nastya nastia stacy ana asya stasia
andrew andy drew andreas andre andrei andrej andres andrea andrzej
andrea andi drea
angela angie ange angelica angelina
ann anna anne annie nan nancy
anna ania anya anka annie
anthony tony ant antony antonio antoine toni anton tonio nino
antonia toni tonia
arthur art artie arturo
artur art
augustus gus august agustin
barbara barb barbie babs basia bobbie
bartholomew bart
bartosz bartek bartlomiej
beatrice bea trixie beatrix beatriz bee
belinda bel bindy linda
benedict ben benny benedikt
benjamin ben benji benny
bernadette bernie
bernard bernie bernardo
bethany beth
beverly bev beverley
boguslaw bogdan
bradley brad
brenda bren
brendan bren
bridget biddy bridie
brigitte gitte gitta birgit
bronwyn bron
bronislaw bronek
calvin cal
callum cal calum
cameron cam
camille cam cami camilla milla
carl karl carlos
carol caroline carrie carolyn caro lynn karolina
carmen carmela mela
cassandra cass cassie sandra
catalina cata lina
catherine cathy cath kate katie cat kit kitty kathryn katherine kathy kath kat katharine catarina caterina catriona cate catalina
cecilia cece cecily celia cecile
cesar cesare
charles charlie chuck chas chip charley carlos carl carlo karl karel
charlotte charlie lottie char lotte carlotta
chester chet
chloe clo
christian chris kris cristian
christina chris tina christine chrissy christie cristina kristina kirsten krystyna krysia kristin kristen christiane
christopher chris topher kit kris christoph kristof cristobal toffer christophe krzysztof krzysiek
clara claire clare
clement clem
clifford cliff
clinton clint
concepcion concha conchita conchi
constance connie constanze
cornelius neil corny cees kees
curtis curt kurt
cynthia cindy
damian damien
daniel dan danny dani daniil danil danilo
daniela dani dana danielle daniella dany elle
daphne daph
darius dariusz darek
david dave davey davy dai davide dawid
deborah deb debbie debora debra
denise dee
dennis den denny denis
derek rick del
deirdre dee
desmond des
dimitri dima mitya dmitri dmitry dmitriy dimitris mitch dimitrios jimmy
dolores lola lolita
dominic dom nick dominik domingo dominick
donald don donnie
dorothy dot dottie dolly dora dorothea
douglas doug dougie
duncan dunc
edmund ed eddie ted ned edmond
eduardo edu lalo
edward ed eddie ted teddy ned eddy eduard edouard eduardo edoardo
edwin ed eddie win
ekaterina katya katia kate yekaterina kateryna katerina catherine
elaine lainie
eleanor ellie nell nora eleanore leonora elinor eleonora nellie ella
elena lena helen helena yelena olena lenochka
elizabeth liz lizzie beth betty eliza elsie lisa betsy libby elisabeth bess elise liza ella bette lizzy elspeth lilibet bets isabel ela elzbieta els liesbeth lies eli elisa elli bessie
ellen ellie nell helen
emily em emmy emmie millie emilia
emma em emmy
emmanuel manny manu emanuel manuel emma
enrique kike quique henry rick
eric rick erik rico erich
ernest ernie ernesto
esther essie hester estee
eugene gene eugenio yevgeny evgeny zhenya
evelyn evie eve eva lynn
ezekiel zeke
ezra ez
felicity fliss flick lissy
felix fe
ferdinand ferdi fernando nando fred
filip pip philip
florence flo florrie flossie
frances fran frankie fanny francesca francine franny franca
francesca fran franca checca cesca chessie
francis frank fran francisco francois franz frankie
francisco paco pancho frank fran cisco kiko curro quico xisco chico
franklin frank
frederick fred freddie freddy frederic rick fritz federico friedrich
frederica freddie fred rica friederike
darren daz
gary gaz garry
barry baz bazza
karen kaz
kieran kez kier
murray muz
gabriel gabe gabi gab
gabriela gabi gaby gabrielle gabriella ella brielle
geoffrey geoff jeff jeffrey
george georgie georgios yorgos giorgos jorge georg jurgen jiri
georgina georgie gina georgia georgiana
gerald gerry jerry ger
gerard gerry ger gerardo
gertrude gertie trudy trude
giovanni gianni gio vanni john nino
giuseppe beppe peppe pino joseph joe
gordon gord
grace gracie graciela
graham gra
gregory greg gregor grzegorz grigory grisha gregorio grzesiek
guadalupe lupe lupita
guillermo memo guille will bill
gustav gus gustavo
gwendolyn gwen wendy
hannah hanna ann annie
harold harry hal
harriet hattie harry
heather heath
helen nell ellie helena lena ellen nellie helene
henry harry hank hal henri enrique henrik heinrich heinz hendrik enrico
herbert herb bert
hermione mione
hugh hughie hugo
howard howie
ian iain
ignacio nacho iggy
igor gosha
imogen immy imo
irene rene irina ira
isaac ike zac
isabel bel izzy isabella isabelle bella izzie isa isobel belle ysabel chabela
isidore izzy
ivan vanya john
jack john jackie
jacob jake jakob jakub kuba jacques jay coby
jacqueline jackie jacqui jac
jaime jim
james jim jimmy jamie jem jay jaime jacques
jan john janek hans
jane janie jenny jan janet
janet jan jen
janice jan
jasmine jas jazz yasmin yasmine jaz
jason jay jase
javier javi xavi xavier
jean jeannie jeanne gene
jeffrey jeff geoff
jennifer jen jenny jenn jenni
jeremy jerry jem jez
jerome jerry
jessica jess jessie
jill gill gillian jillian gilly
joan joanie jo
joanna jo joan asia joanne josie joana
joanne jo joan
joaquin quino
joel jo
johann johannes hans john jan
johannes hans jo johan
john jack johnny jon jonny johnnie jono juan jean giovanni ivan johan
jonathan jon jonny jonty john johnathan nathan jono jonathon
jordan jordy
jose pepe josep joe joseph chepe pepito
joseph joe joey jo josef jozef josh giuseppe jose yosef sepp
josephine jo josie fifi joey pepa josefina josefa
joshua josh
joyce joy
juan john juanito
judith judy jude jody
julia jules julie jul
julian jules jul
juliana jules julie
juliet jules julie juliette julieta
justin jus
katarzyna kasia kaska kate catherine
katherine kate katie kathy kat kit kitty kath kathryn katharine katarina katarzyna cathy kay katrina katja
kathleen kathy kath kat kay kate katie
kazimierz kazik
keith k
kelly kel
kenneth ken kenny
kenji ken
kevin kev
kimberly kim kimmy kimberley
konstantin kostya kostas costa konstantinos constantine dinos
kristina kris tina
kristopher kris
lakshmi laxmi
lambert bert
laura laurie lori lauren laurel
lauren laurie
laurence larry laurie lawrence loz lars lorenzo
lawrence larry laurie lawrie
leonard len lenny leo leonardo
leonardo leo nardo
leopold leo poldi
leslie les lesley
lewis lew louis
lidia lida lydia
lillian lil lily lilian lilly
linda lin lindy lyn
lindsay lin lindsey linz
logan lo
louis lou louie lewis luis ludwig luigi ludovic
louise lou lulu luisa
lorraine lori rain
lucas luke luca lukas luc lukasz
lucia lucy lucie luz lula
lucille lucy lou lucilla lucinda
lucinda lucy cindy
luis lucho louis
ludmila lyuda mila lyudmila liudmila
luke lucas luca
lyubov lyuba
lynn lynne lyn linda
mackenzie mac kenzie
madeleine maddy madeline maddie madelyn mads magdalena
magdalena magda lena maggie
malcolm mal
malgorzata gosia margaret gocha
manuel manolo manu manny manoel
marcella marcy
marcus marc mark marco marek markus
margaret maggie meg peggy margie marge greta madge mags margarita rita margo daisy gretchen megan margot marguerite molly peg mairead
margarita rita margo marga rita
maria mary marie mia masha marya mariya mari ria mimi maruska marysia
mariana mari ana
marianne mary anne
marilyn mary lyn
marion mary
marjorie marge margie
mark marc marcus
marta martha
martha marty mattie
martin marty mart martijn tin marcin
mary molly polly mamie may maria marie mae moll
massimo max
matilda tilly tilda matty mattie
matthew matt matty mateo matteo matthias mathew mats matthieu mateusz matej matias matvei
maureen mo
maurice mo moe mauricio maurizio morris
maximilian max maxi maximiliano massimiliano
maxine max
maxwell max
megan meg meghan
melanie mel
melinda mel mindy linda
melissa mel lissa missy
melvin mel
mercedes merche mercy
michael mike mick mickey mikey micky mikael mikhail miguel michal michel misha mitch michele mihai mischa
michelle shelly chelle mich shell
miguel mike migue michael
mikhail misha michael mike
mildred millie
miranda randy mira
miriam mimi mim mira mary
mitchell mitch
mohammed mo mohamed muhammad mohammad mohamad moh md muhammed mehmet hamada moe mamadou
moira mo
monica mon nic monika moni
montgomery monty
mordechai moti motti
mustafa mus
nadezhda nadya nadia
nancy nan
natalie nat tally natalia nathalie talia
natalia natasha nat tasha talia natalya nataliya nati
natasha tash tasha nat
nathan nate nat
nathaniel nate nat nathan
neil neal
nicholas nick nicky nico nicolas niko nikolas nikolai kolya klaus nic nikolaos claus colin mikolaj
nicola nic nicky nikki
nicole nic nicky nikki nicolette coco
nigel nige
noah no
norman norm
octavia tavy
oliver ollie oli olly olivier oliviero
olivia liv livvy ollie livia olive
olga olya ola helga
oscar oz ossie oskar
oswald oz ozzy
pamela pam pammy
parvati paro
pascal pascale
patricia pat patty tricia trish patsy patti paddy pattie
patrick pat paddy rick padraig patricio patrik patryk patrizio
paul paulo pablo paolo pavel pol pawel pauli
paula pauline paulina polly
pauline polly paula
penelope penny pen nell poppy
percival percy
peter pete pedro pierre petr piotr pieter piet pietro petros petya petar
philip phil pip philippe phillip filip felipe filippo philipp flip
philippa pip pippa phil pippa
phoebe bee
phyllis phyl
piotr piotrek peter
pilar pili
precious p
priscilla cilla pris prissy
priya pri
prudence pru prue
quentin quin
rachel rach rae shelly rachael raquel
rajesh raj
rajendra raj
rajiv raj
ralph raf rafe ralf
ramon ray moncho
randall randy
randolph randy
raphael raf rafe rafael rafa raffaele rafal
raymond ray raimundo
rebecca becky becca beck bex becks becs rebekah reba rebeka
regina gina reggie reina
reginald reg reggie
renee ren
ricardo rick ricky rico richard richie
richard rick dick rich richie ricky dickie riccardo ryszard
rita margarita
robert bob rob bobby robbie bert robin roberto robb bobbie rupert
roberta robin bobbie robbie berta
roberto beto rob tito
robin rob
roderick rod rick roddy rory
rodrigo rodri rod
rodney rod
roger rog rodger
roland rollo rolf orlando
ronald ron ronnie
rosalind ros rosie roz
rosario charo
rosemary rose rosie romy rosemarie
rose rosie rosa rosalia rosita
roxanne roxy rox roxana roxane
rudolf rudi rudy rolf rudolph
russell russ rusty
ruth ruthie
samantha sam sammy sammie
samir sam
samira sam sami
samson sam
samuel sam sammy samuele shmuel
sandeep sandy
sandra sandy san
sarah sally sal sadie
sara sally
scott scottie
sean shawn shaun
sebastian seb bas seba bastian sebastien basti
serena rena
sergei sergey serge seryozha sergio sergiy serhiy
seymour sy
sharon shaz shari
shelley shel
sheila she
shirley shirl
sidney sid sydney syd
sigmund siggy
silvester sly
simon si sim shimon
siobhan shiv
slawomir slawek
sofia sophie sonia sonya sofie zofia sophia zosia sofya
solomon sol salman
spencer spence
stacey stace
stanislav stas slava stan stanislaw staszek
stanley stan
stella estelle estella
stephanie steph stef stefanie stevie stefania steffi stephany fanny
stephen steve stevie steph stefan esteban stefano etienne stevan
steven steve stevie stefan ste
stuart stu stewart
suresh sur
susan sue susie suzy susanna suzanne susana susannah suze suzie zuzanna susanne zuzana sanna
svetlana sveta lana
sylvester sly
sylvia syl silvia sylvie
szymon simon
tabitha tabby
tamara tammy tam toma tamar
tamsin tam tammy
tatiana tanya tania tatyana tanja tati
teresa terry tess tessa theresa tere therese reese terri teri
terence terry tel terrance terrence
theodore ted theo teddy teodoro teodor fyodor
thaddeus tad ted tadeusz tadek
thomas tom tommy thom tomas tomasz tommaso tam tomek toma
timothy tim timmy timofey timo
tobias toby tobi tobiasz
trevor trev
tristan tris
ursula ulla uschi
vanessa nessa ness van
valentina val valya tina
valerie val valeria lera
venkatesh venkat
verena vreni
veronica ronnie vera nica roni veronika nika
victor vic vik viktor vitya
victoria vicky tori vic vicki vikki viki viktoria vita toria
vincent vin vince vinny vincenzo vicente
viola vi
violet vi lettie
virginia ginny ginger gina
vivian viv
vivienne viv
vladimir vova volodya vlad volodymyr wladimir
vladislav vlad slava vladyslav
walter walt wally
wanda wandzia
warren woz
wendy wen
wilhelm willi will willy
william will bill billy willy liam guillermo willem guillaume wilhelm wil
wilfred wilf fred
wilhelmina mina billie willa minnie
winifred winnie fred freda
winston win
wojciech wojtek woj
xavier xavi javier zav
yaroslav yarik slava
yasmin yas jasmin jas yaz
yevgeny zhenya gene evgeny evgeniy yevgeniy
yevgenia zhenya evgenia
yitzhak itzik isaac
yolanda yoli
yuri yura yuriy george
zachary zach zack zac zak zachariah
zbigniew zbyszek
zoe zo
"""


def _relatives() -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for line in FAMILIES.splitlines():
        family = line.split()
        for name in family:
            found.setdefault(name, set()).update(family)
    return {name: frozenset(others) for name, others in found.items()}


RELATIVES = _relatives()
# The full names, each with a line of its own.
HEADS = frozenset(line.split()[0] for line in FAMILIES.split("\n") if line)
