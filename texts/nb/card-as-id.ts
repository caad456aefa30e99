import type { Topic } from '../blanks.ts';

/** The card is never proof of identity; said plainly, as often as asked. */
export const cardAsId = {
  never:
    'Oppholdskortet er aldri legitimasjon. Det viser at du har oppholdstillatelse, men det beviser ikke hvem du er.',
  instead:
    'Bruk gyldig pass når du skal vise hvem du er. På reise må du ha med både pass og kort. Har du ikke pass, spør hva annet de godtar som legitimasjon.',
  taxControl:
    'Skatteetaten har en egen regel, og den gjelder bare deres egen ID-kontroll. Der kan noen grupper vise oppholdskortet: asylsøkere, flyktninger, familien til flyktninger og personer med opphold av sterke menneskelige hensyn. Det samme gjelder den som har oppholdstillatelse, men ikke kan få pass fra hjemlandet. Kortet blir ikke legitimasjon andre steder av den grunn.',
} as const satisfies Topic;
