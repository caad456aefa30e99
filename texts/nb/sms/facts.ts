import { shorterThan } from '../../blanks.ts';
import { facts as long } from '../facts.ts';

export const facts = shorterThan(long)({
  askCitizenship: 'Hvilket land er du statsborger av? Skriv landet.',
  askCitizenshipAgain:
    'Er landet ditt i Norden eller EU/EØS, eller er det Sveits eller Storbritannia? Skriv landet. Svar «nei» hvis det er et annet.',
  whyCitizenship: 'Statsborgerskapet avgjør om du trenger kort. EU/EØS-borgere trenger det ikke.',
  whichCountry: 'Flere land skrives nesten slik. Skriv ditt en gang til.',
  dayTooLongAgo: 'Den datoen er for lenge siden til å stemme. Sjekk året, og skriv den en gang til.',
  dayTooFarAhead: 'Den datoen er for langt fram i tid til å stemme. Sjekk året, og skriv den en gang til.',
  exactPermitExpires: 'Jeg trenger selve dagen. Den står på kortet eller i vedtaket.',
  exactCardExpires: 'Jeg trenger selve dagen. Den står på kortet.',
  askPhotoTaken: 'Hvilken dag tok politiet bilde og fingeravtrykk?',
  askExtensionException:
    'Gjelder noe av dette deg? To statsborgerskap, over seks måneder utenfor Norge, flyttet fra Norge eller en annen tillatelse.',
  whyExtensionException:
    'Tillatelsen blir forlenget automatisk, men ikke for alle. Gjelder et unntak, må du spørre UDI.',
  findOutAppliedForRenewal: 'Logg inn i Søknadsportalen. Ligger en fornyelse under «Mine søknader», har du søkt.',
  askBasis: 'Hva er grunnen til at du har tillatelsen?',
});
