import { findPhrases, phraseTable } from '../../nlu/details/text/phrases.ts';
import { tokensOf } from '../../nlu/details/text/tokens.ts';

type Asked = 'dropIn' | 'whetherToWait' | 'continueElsewhere' | 'talkToPerson';

const askedFor = phraseTable<Asked>([
  [
    'dropIn',
    `drop in, dropin, walk in, walkin, bare/berre/just møte/møta/dukke/show/turn/come opp/up/by, møte/møta/komme/kome/gå/innom/come/go/visit .. uten/utan/without .. time/timeavtale/appointment/avtale`,
  ],
  [
    'continueElsewhere',
    'fortsett/fortsette/fortsetje/hald/halde/continue/go .. .. på/by/on/with/via sms/tekstmelding/mobilen/text/nettet/web/website, continue/go .. on/via the web/website/internet, sms code, sms kode, sms-kode',
  ],
  [
    'talkToPerson',
    `heller/helst/rather/prefer/instead .. bli/verte/blive/be/get/being ringt/ringa/oppringt/called/phoned, heller/helst/rather .. at dere/de/dykk/you/somebody/someone/noen/nokon ringer/call/calls meg/me,
     heller/helst/rather .. snakke/prate/tale/talk/speak med/to/with et/eit/a/an? menneske/person/human/noen/nokon/somebody/someone`,
  ],
  [
    'whetherToWait',
    'vente/venter/ventar/wait .. .. til/until/till/for .. går/gjekk/gått/gikk ut/over, vente/venter/ventar/wait .. .. til/until/till/for .. utløper/utløpt/utgått/expires/expired/expire/expiry, vente/venter/ventar/wait .. .. til/until/till/for .. runs/ran/run out',
  ],
]);

/**
 * What is asked in words that mean nothing else, whatever the message reminds of: coming without an appointment,
 * waiting until something has run out, and rather being called than going on.
 */
export function askedInWords(text: string): Asked | undefined {
  return findPhrases(askedFor, tokensOf(text))[0]?.value;
}
