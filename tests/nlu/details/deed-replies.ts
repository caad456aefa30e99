// What people reply to each question alone, besides what they may reply to any.

/** To "Shall I book this appointment?": Grønland in Oslo, Tuesday 17 March 2026 at 08:00. */
export const toBooking = {
  yes: `ja, bestill
ja bestill den
ja, tinga timen
ja, book den
yes book it please
yes, please book this appointment
ja, jeg tar den
ja, eg tek den
ja, den passer
ja, det passer fint
ja det passar bra
yes that suits me
yes, that works for me
I'll take it
ja, 17. mars
ja, tirsdag kl. 8
ja, kl 08:00 passer
yes, 8 o'clock on Tuesday
yes, Tuesday 17 March at 08:00
ja, Grønland
ja takk, Oslo`,
  no_yes: `bestill timen
book it
okay cancel that
yes that does not suit me
ja men ikke den timen, senere
fint, men jeg er bortreist da
ja det passer ikke
ja, det passar ikkje
yes it is too early
good, but can it be 12 instead
ja, men kl. 9
yes, at 9
ja, onsdag
ja, 18. mars
ja i Bergen
yes in Bergen
ja, to timer
yes for two people
ja bestill den og en for kona
book it if it is free of charge
ja, hvis jeg kan ta med barna
ja, jeg er på jobb da
yes I work then
ja det er for tidlig
yes, is there anything later
ja, men er det langt unna
ja, den for sønnen min
cancel it
avbestill den
flytt den
move it
slett den
ok, ring meg`,
} as const;

/** To "Shall I move it?" to that time. */
export const toMoving = {
  yes: `ja, flytt den
ja takk, flytt
yes, move it
ja, kl. 8`,
  no_yes: `flytt timen
please move it
move the appointment
ok vent
ja, men behold den gamle
ja behold den gamle
ja jeg beholder den gamle
yes keep the old one
ok, keep it
flytt den ikke
ikke flytt
ja, avbestill den
yes, cancel it instead
ja flytt den til Bergen
yes, move it to Wednesday
ja, men ikke før kl. 9
ja, hvis den gamle ikke blir borte`,
} as const;

/** To "Shall I cancel it?" */
export const toCancelling = {
  yes: `ja, avbestill
ja avbestill den
ja, avbestill timen min
yes, cancel it
yes, cancel my appointment
ja, eg vil avbestille
ja jeg vil avbestille
yes I want to cancel`,
  no_yes: `avbestill timen
cancel the appointment
ok then keep it
okay I changed my mind
greit, da beholder jeg den
greitt, då beheld eg han
ja jeg vil beholde den
ja men jeg vil egentlig beholde den
ja jeg vil ha den
yes I want it
ja hvis jeg får en ny
fint, men jeg kommer likevel
ja det er timen min, jeg kommer
ja, eg kjem
ja, jeg skal møte
yes but only if I get a new one
yes, I will come
yes I am coming
don't cancel
do not cancel it
ikke avbestill
ja, ikke avbestill
ja, eg vil ikkje avbestille
ja, men ikke avbestill
yes, that is my appointment, keep
ja, flytt den
ja, men bestill en ny først
cancel
ok stop cancelling`,
} as const;

/** To "Shall I delete the whole conversation?" */
export const toDeleting = {
  yes: `ja, slett
ja slett alt
ja, slett samtalen
ja, slett alle dataene mine
yes, delete it
yes, delete all my data
ja, slett samtala`,
  no_yes: `slett det
delete everything
ok vent
ja, men ikke timen min
ja, slett, men behold timen
ok, don't delete
ikke slett
slett ikke
yes but keep my appointment
ja, når jeg er ferdig
yes when I am done
ja avbestill timen
ja, hva skjer med timen min`,
} as const;
