/** What people reply to "Shall I?" before something that cannot be undone, in bokmål, nynorsk and English. */
export const toAnyDeed = {
  yes: `ja
Ja!
ja takk
ja, takk
ja gjerne
ja, vær så snill
ja, det er greit
ja det er fint
jada
joda
jepp
jau
ja, det stemmer
ja, det er riktig
ja, det er rett
ja, gjør det
ja, gjer det
ok
ok, gjør det
greit
helt greit
greitt
ja, heilt greitt
det er i orden
ja, kjør på
ja, absolutt
selvfølgelig
sjølvsagt
ja, jeg bekrefter
bekreft
stadfest
ja, eg stadfestar
ja, det vil jeg
ja, jeg vil det
jeg er sikker
ja, jeg er helt sikker
ja, eg er heilt sikker
ikke noe problem, ja
ja ja
jaaa
yes
Yes.
yes please
yes, please do
yes thank you
yes, that is right
yes that's correct
yes, I confirm
I confirm
confirm
ok yes
okay
ok thanks
sure
sure, go ahead
go ahead
of course
absolutely
yes, do it
yes I am sure
yep
yeah, fine
that's fine
sounds good
👍`,
  no_yes: `ok wait
ok vent
ja vent
okay, I changed my mind
ok nei
ja, nei
ja nei
yes no
yes and no
ja, kanskje
ja?
ok?
yes, but not now
ja, men ikke nå
ja, men vent litt
ok, men først et spørsmål
ja hvis det går
ja viss det går an
yes if possible
ok let me ask my wife first
ja, jeg må bare spørre mannen min
ja, eg må berre spørje først
yes I think so, not sure
ja, tror jeg
ja, i morgen
yes, later
ok, senere
ok hva skjer da
ok what happens then
ja, hvorfor det
ja, jeg lurte på noe
fint, men ikke det
flott, hva annet har du
greit, glem det
ok forget it
ok stop
okay, never mind
yes, I mean no
ja, jeg mener nei
sure?
er du sikker
are you sure
jeg er ikke sikker
I am not sure
ikke bekreft
don't do it
ikke gjør det
do not
kan du bekrefte
can you confirm
ja, kan jeg ombestemme meg
ja, og så vil jeg ha en til
I have a question
takk
thank you
hello
ja til hva
yes to what
ok så jeg slipper å betale
ok so no fee`,
} as const;
