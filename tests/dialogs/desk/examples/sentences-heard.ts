/** What is typed at the desk on Monday 16 March 2026, and the request it is, as `verb` and its data; `–` is nothing. */
export const sentencesHeard = `
hjelp | help
Hjelp! | help
hjelp meg | help
hva kan du? | help
kva kan eg gjere? | help
help | help
what can you do? | help
komandoer | help
språk | help

dag | day
dagen | day
day | day
dag Oslo | day station=OSLO
dag Bergen | day station=BERGEN
Oslo i morgen | day station=OSLO day=2026-03-17
dag Oslo i morgon | day station=OSLO day=2026-03-17
day Oslo tomorrow | day station=OSLO day=2026-03-17
dag grønland | day station=OSLO
dag grønlnad | day station=OSLO
dag i morgen | day day=2026-03-17
day 18 March | day day=2026-03-18
dag Drammen 18.3. | day station=drammen-politistasjon day=2026-03-18
dag Dramen fredag | day station=drammen-politistasjon day=2026-03-20
dagsliste Tromsø på fredag | day station=TROMSØ day=2026-03-20
dagsplan Tromsø | day station=TROMSØ
todays appointments | day
hvem kommer til Tromsø i morgen? | day station=TROMSØ day=2026-03-17
Hvem kommer i dag | day day=2026-03-16
kven kjem til Tromsø i morgon? | day station=TROMSØ day=2026-03-17
kven kjem til Drammen på fredag | day station=drammen-politistasjon day=2026-03-20
who comes to Oslo today | day station=OSLO day=2026-03-16
who is coming to Drammen tomorrow? | day station=drammen-politistasjon day=2026-03-17
who has an appointment in Oslo on Friday? | day station=OSLO day=2026-03-20
hvem har time i Oslo i morgen? | day station=OSLO day=2026-03-17
ledige timer i Drammen på onsdag | day station=drammen-politistasjon day=2026-03-18
free times in Oslo tomorrow | day station=OSLO day=2026-03-17
Oslo i morgen | day station=OSLO day=2026-03-17
i morgen | day day=2026-03-17
today | day day=2026-03-16
hvilke timer er det i Tromsø i morgen? | day station=TROMSØ day=2026-03-17
hvordan ser dagen ut i Drammen? | day station=drammen-politistasjon
what does the day look like in Oslo? | day station=OSLO
kven har time hos oss i dag? | day day=2026-03-16

finn K7M-4PX | find text=K7M-4PX
kan du finne Asha Prøvesen født 17.04.1991 | find text=Asha Prøvesen født 17.04.1991
finn 900000000001 | find text=900000000001
find 9000 0000 0001 | find text=9000 0000 0001
søk Asha Prøvesen 17.4.1991 | find text=Asha Prøvesen 17.4.1991
søk etter Asha Prøvesen 17.4.1991 | find text=Asha Prøvesen 17.4.1991
slå opp K7M4PX | find text=K7M4PX
look up K7M-4PX | find text=K7M-4PX
search for Asha Prøvesen 17 April 1991 | find text=Asha Prøvesen 17 April 1991
900000000001 | find text=900000000001
sak 900000000001 | find text=sak 900000000001
Asha Prøvesen 17.4.1991 | find text=Asha Prøvesen 17.4.1991
Asha Prøvesen, f. 17.04.1991 | find text=Asha Prøvesen, f. 17.04.1991
Ali Ben Hassan, born 1.2.1980 | find text=Ali Ben Hassan, born 1.2.1980

K7M-4PX | show reference=K7M-4PX
k7m4px | show reference=K7M-4PX
K7M 4PX | show reference=K7M-4PX
vis K7M-4PX | show reference=K7M-4PX
åpne K7M-4PX | show reference=K7M-4PX
opne K7M-4PX | show reference=K7M-4PX
show K7M-4PX | show reference=K7M-4PX
timen K7M-4PX | show reference=K7M-4PX
hva er det med K7M-4PX? | show reference=K7M-4PX

flytt K7M-4PX | move reference=K7M-4PX
flytt K7M-4PX til fredag | move reference=K7M-4PX day=2026-03-20
flytt timen K7M-4PX til 18.3. | move reference=K7M-4PX day=2026-03-18
flytt K7M-4PX til Tromsø | move reference=K7M-4PX station=TROMSØ
flytt K7M-4PX til Tromsø på fredag | move reference=K7M-4PX day=2026-03-20 station=TROMSØ
move K7M-4PX to Tromsø | move reference=K7M-4PX station=TROMSØ
flytte K7M-4PX til onsdag | move reference=K7M-4PX day=2026-03-18
move K7M-4PX to Friday | move reference=K7M-4PX day=2026-03-20
reschedule K7M-4PX | move reference=K7M-4PX
reshedule K7M-4PX | move reference=K7M-4PX
kan du flytte K7M-4PX til fredag? | move reference=K7M-4PX day=2026-03-20

avbestill K7M-4PX | cancel reference=K7M-4PX
avbestil K7M-4PX | cancel reference=K7M-4PX
avlys K7M-4PX | cancel reference=K7M-4PX
avbestill K7M-4PX fordi han ringte | cancel reference=K7M-4PX why=han ringte
avlys K7M-4PX: ho er sjuk | cancel reference=K7M-4PX why=ho er sjuk
cancel K7M-4PX | cancel reference=K7M-4PX
cancel K7M-4PX because she called | cancel reference=K7M-4PX why=she called

notat K7M-4PX: tar med tolk | note reference=K7M-4PX note=tar med tolk
note K7M-4PX: brings an interpreter | note reference=K7M-4PX note=brings an interpreter
noter på K7M-4PX at passet mangler | note reference=K7M-4PX note=at passet mangler
notat K7M-4PX | show reference=K7M-4PX

møtt K7M-4PX | came reference=K7M-4PX
K7M-4PX møtt | came reference=K7M-4PX
K7M-4PX har møtt | came reference=K7M-4PX
came K7M-4PX | came reference=K7M-4PX
K7M-4PX arrived | came reference=K7M-4PX
kom K7M-4PX | came reference=K7M-4PX
ikke møtt K7M-4PX | did-not-come reference=K7M-4PX
ikkje møtt K7M-4PX | did-not-come reference=K7M-4PX
K7M-4PX møtte ikke | did-not-come reference=K7M-4PX
K7M-4PX kom ikkje | did-not-come reference=K7M-4PX
came Amina | find text=Amina day=2026-03-16
came Amina Oslo | find text=Amina Oslo day=2026-03-16
merk Amina møtt | find text=Amina day=2026-03-16
Amina kom | find text=Amina day=2026-03-16
Amina Prøvesen har kommet | find text=Amina Prøvesen day=2026-03-16
Amina møtte ikkje opp | find text=Amina day=2026-03-16
registrer Amina i Oslo som møtt | find text=Amina i Oslo day=2026-03-16
merk amina møtt | find text=amina day=2026-03-16
ikke møtt amina i dag | find text=amina i dag day=2026-03-16
ikke møtt Amina i Oslo | find text=Amina i Oslo day=2026-03-16
Amina did not show up | find text=Amina day=2026-03-16
møtt Asha Prøvesen 17.04.1991 | find text=Asha Prøvesen 17.04.1991 day=2026-03-16
kom ikke inn i portalen | –
har kommet nytt kort | rules text=ALL
kom Amina? | –
dag Oslo kl 17 | day station=OSLO near=2026-03-16T17:00
day Oslo after 16 | day station=OSLO near=2026-03-16T16:00
dagen i Oslo i morgen etter kl. 13.30 | day station=OSLO day=2026-03-17 near=2026-03-17T13:30
K7M-4PX møtte ikke opp | did-not-come reference=K7M-4PX
har K7M-4PX møtt? | show reference=K7M-4PX
did K7M-4PX come? | show reference=K7M-4PX
er K7M-4PX avbestilt? | show reference=K7M-4PX
møtt K7M-4PX? | show reference=K7M-4PX
no-show K7M-4PX | did-not-come reference=K7M-4PX
no show K7M-4PX | did-not-come reference=K7M-4PX
K7M-4PX did not come | did-not-come reference=K7M-4PX
K7M-4PX didn't show up | did-not-come reference=K7M-4PX

angre | undo-last
Angre! | undo-last
angre det siste | undo-last
angre siste flytting | undo-last
angra | undo-last
ta det tilbake | undo-last
ta det attende | undo-last
eg vil angre | undo-last
undo | undo-last
undo the last | undo-last
undo that please | undo-last
take it back | undo-last
/angre | undo-last
angre K7M-4PX | undo-last reference=K7M-4PX
undo K7M-4PX | undo-last reference=K7M-4PX
jeg angrer på at jeg søkte om permanent opphold | –
undo button does not work in my browser | –

ny time | walk-in
Ny time | walk-in
walk-in | walk-in
walkin | walk-in
drop-in | walk-in
bestill time | walk-in
book an appointment | walk-in
ny time 900000000001 17.4.1991 | walk-in caseReference=900000000001 birthDate=1991-04-17
walk-in 9000 0000 0001 17 April 1991 | walk-in caseReference=900000000001 birthDate=1991-04-17
det står en i skranken som trenger time | walk-in
ein som står her treng time | walk-in
somebody at the desk needs an appointment | walk-in

regler | rules text=
rules | rules text=
regler kort mistet | rules text=kort mistet
rules: permanent permit and stolen card | rules text=permanent permit and stolen card
midlertidig tillatelse til 30. april, kort mistet: hva nå? | rules text=ALL
mellombels løyve til 30. april, kortet er mista: kva no? | rules text=ALL
temporary permit to 30 April, card lost: what now? | rules text=ALL
svensk statsborger har mistet kortet | rules text=ALL
permanent tillatelse, kort gått ut i februar | rules text=ALL
han har kollektiv beskyttelse og kortet er stjålet | rules text=ALL
student permit expires 1 May 2026 | rules text=ALL
EU citizen without a card | rules text=ALL
må hun bestille time? | rules text=ALL
arbeidsgiver søkte for henne, innvilget, må hun bestille time? | rules text=ALL
does she need an appointment? | rules text=ALL
asylsøker uten vedtak vil ha kort | rules text=ALL
hva koster et nytt kort? | answer text=ALL
hva må de ha med seg til timen? | answer text=ALL
kva må dei ha med til timen? | answer text=ALL
fingeravtrykk av barn på fem år? | answer text=ALL
hvor lenge er det åpent i Drammen? | answer text=ALL
telefonnummer til politiet i Bergen | answer text=ALL
kan hun reise mens hun venter på kortet? | answer text=ALL
can she travel while she waits for the card? | answer text=ALL
hvor lang tid tar det å få kortet i posten? | answer text=ALL
hvem må ha oppholdskort? | answer text=ALL
trenger en polsk borger kort? | answer text=ALL
hva skjer hvis kortet er mistet i utlandet | rules text=ALL
refugee, permit expired last week | rules text=ALL
hvem skal fornye, en med midlertidig tillatelse og mistet kort? | rules text=ALL

tall | figures
tal | figures
figures | figures
figurs | figures
statistikk | figures
tall i går | figures day=2026-03-15
tall 13. mars | figures day=2026-03-13
tall 17. mars | figures day=2025-03-17
tall 16. mars | figures day=2026-03-16
tall fredag | figures day=2026-03-13
tal for fredag | figures day=2026-03-13
figures friday | figures day=2026-03-13
tall i morgen | figures day=2026-03-17
tall 20.03.2026 | figures day=2026-03-20
tall Oslo | figures station=OSLO
tall Drammen i dag | figures station=drammen-politistasjon day=2026-03-16
figures for Drammen yesterday | figures station=drammen-politistasjon day=2026-03-15
figures for last week | figures day=2026-03-09 until=2026-03-15
tall forrige uke | figures day=2026-03-09 until=2026-03-15
tall 31. april | figures noDay=31. april
dag Oslo 13. mars | day station=OSLO day=2026-03-13
dag Oslo 15. mai | day station=OSLO day=2026-05-15
dag Oslo 13.03.2027 | day station=OSLO day=2027-03-13
dag Oslo 2. januar | day station=OSLO day=2026-01-02
dag Oslo 20. september | day station=OSLO day=2026-09-20
dag Oslo fredag | day station=OSLO day=2026-03-20
dag Oslo 31. april | day station=OSLO noDay=31. april
dag Oslo 29.2.2027 | day station=OSLO noDay=29.2.2027
dag Oslo 2026-13-45 | day station=OSLO noDay=2026-13-45
Oslo 31. april | day station=OSLO noDay=31. april
figures yesterday | figures day=2026-03-15
dag Longyearbyen | day station=Longyearbyen
day Narnia | day station=Narnia
hvor mange kommer til Oslo i dag? | day station=OSLO day=2026-03-16
kor mange kjem til Tromsø i morgon? | day station=TROMSØ day=2026-03-17
how many are coming to Oslo today? | day station=OSLO day=2026-03-16
hvor mange kom i går? | figures day=2026-03-15
kor mange møtte i går? | figures day=2026-03-15
how many came yesterday? | figures day=2026-03-15
how many appointments were there yesterday? | figures day=2026-03-15
ikke forstått | not-understood
ikkje forstått | not-understood
not understood | not-understood
misunderstood | not-understood
hva forsto boten ikke denne uken? | not-understood
kva forstod ikkje boten? | not-understood
what did the bot not understand this week? | not-understood

kø | queue
køen | queue
køa | queue
queue | queue
venteliste | queue
hvem venter? | queue
kven ventar | queue
er det noen i køen? | queue
er det nokon i køa? | queue
is anybody waiting? | queue
anyone in the queue? | queue
vis køen | queue
hvor mange venter? | queue
Hei! Er det kø? | queue
show the queue | queue
vis dagen i Oslo | day station=OSLO
show figures | figures
sjå køa | queue
hvor mange venter i køen? | queue
har noen bedt om et menneske? | queue
på vakt | on-duty
vakt på | on-duty
on duty | on-duty
jeg går på vakt nå | on-duty
I am on duty now | on-duty
hvem er på vakt? | –
er jeg på vakt? | –
avslutt vakt | off-duty
av vakt | off-duty
vakt av | off-duty
ikke på vakt | off-duty
off duty | off-duty
eg går av vakt | off-duty
I'm going off duty | off-duty

norsk | language language=nb
bokmål | language language=nb
nynorsk | language language=nn
English | language language=en
English please | language language=en
bytt til engelsk | language language=en
engelsk | language language=en
språk engelsk | language language=en
language English | language language=en
bytt til engelsk | language language=en
language norwegian | language language=nb

/kø | queue
/ dag Oslo | day station=OSLO

Dina Testmoen | find text=ALL
Nguyen Thi Eksempel | find text=ALL
takk | –
Takk for hjelpen | –
ok | –
hei | –
god morgen | –
thanks | –
thank you very much | –
jeg har det travelt | –
kan du si noe hyggelig? | –
what a nice day | –
hvem er du? | –
who are you? | –
cancel | –
move on | –
👍 | –
hva heter du? | –
hva er klokka | –
lunsj? | –
flytt | –
avbestill | –
cancel my subscription | –
møtt | –
note to self | –
show me the money | –
finn ut av det | –
find out | –
vis | –
vaktmester | –
køyr | –
dagros | –
`;
