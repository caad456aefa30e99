import { phraseTable } from '../text/phrases.ts';
import type { Relation } from './relations.ts';

/** Words before somebody whose card the message is about. */
export const spokenFor = phraseTable<'for'>([
  [
    'for',
    `gjelder, gjeld, det gjelder/gjeld, spør/spørre/skriver/skriv/ringer/ringjer/svarer/svarar/søker/søkjer/søke for, på vegne/vegner av, spør/spørre/skriver/skriv/ringer/ringjer/svarer på vegne/vegner av, verge/verje/fosterforelder/fostermor/fosterfar/fosterforeldre/kontaktperson for/til/åt, foster parent/parents/mother/father to/of/for, guardian for/of/to, bestiller/bestille/tingar/tinge/booker/book/booking for, kortet/kort tilhører/tilhøyrer, på vegner, hjelper/hjelpe/hjelpt/hjelpa/hjelp/helping/help/assisting/assist, asking/ask/writing/write/calling/applying/apply/answering/inquiring for/about, on behalf of,
     its/it/this/that is? for/about/concerning, handler/handlar om, dreier seg om, concerning, regarding, angående/angåande, vedrørende/vedrørande, snakk om`,
  ],
]);
/** The same behind them. */
export const spokenForBehind = phraseTable<'for'>([
  [
    'for',
    'det/dette gjelder/gjeld, det/dette handler/handlar om, som skal/må/treng/trenger/har mistet/mista?, who/that needs/has/must/lost/is',
  ],
]);
const describedBy =
  'ung/ungt/young/little/lita/liten/syrisk/syrian/ukrainsk/ukrainian/eritreisk/eritrean/afghansk/afghan?';
/** Those whom the writer names only because they speak for them, behind the words above. */
export const strangers = phraseTable<Relation>([
  [
    'other',
    `en/ein/ei/et/eit/a/an/one/some/noen/nokre/to/two ${describedBy} flyktning/flyktninger/flykting/flyktningar/familie/kvinne/kvinner/mann/dame/kar/person/elev/student/pasient/beboer/bebuar/bruker/brukar/klient/kunde/arbeider/arbeidar/asylsøker/asylsøkjar/kandidat/søker/søkjar/refugee/refugees/family/families/man/woman/lady/guy/person/student/pupil/patient/resident/user/client/customer/worker/candidate/applicant/asylum seeker?`,
  ],
  [
    'child',
    `en/ein/ei/et/eit/a/an/one/to/two ${describedBy} gutt/gut/jente/barn/baby/tenåring/boy/girl/child/teenager/baby/minor, en/ein/ei/a mindreårig/mindreårige/mindreårigs?`,
  ],
]);
/** An employer who writes about somebody they employ. */
export const hiring = phraseTable<Relation>([
  [
    'other',
    `we/vi have/har/has just/nettopp/nylig/nyleg/nå/no? hired/employed/ansatt/tilsett/recruited/rekruttert a/an/en/ein/ei, we/vi hired/employed/employ/ansatte/tilsette/ansetter a/an/en/ein/ei`,
  ],
]);
