import { translationOf } from '../../blanks.ts';
import { facts as nb } from '../../nb/sms/facts.ts';

export const facts = translationOf(nb)({
  askCitizenship: 'Kva land er du statsborgar av? Skriv landet.',
  askCitizenshipAgain:
    'Er landet ditt i Norden eller EU/EØS, eller er det Sveits eller Storbritannia? Skriv landet. Svar «nei» om det er eit anna.',
  whyCitizenship: 'Statsborgarskapet avgjer om du treng kort. EU/EØS-borgarar treng det ikkje.',
  whichCountry: 'Fleire land blir skrivne nesten slik. Skriv ditt ein gong til.',
  dayTooLongAgo: 'Den datoen er for lenge sidan til å stemme. Sjekk året, og skriv han ein gong til.',
  dayTooFarAhead: 'Den datoen er for langt fram i tid til å stemme. Sjekk året, og skriv han ein gong til.',
  exactPermitExpires: 'Eg treng sjølve dagen. Han står på kortet eller i vedtaket.',
  exactCardExpires: 'Eg treng sjølve dagen. Han står på kortet.',
  askPhotoTaken: 'Kva dag tok politiet bilete og fingeravtrykk?',
  askExtensionException:
    'Gjeld noko av dette deg? To statsborgarskap, over seks månader utanfor Noreg, flytta frå Noreg eller eit anna løyve.',
  whyExtensionException: 'Løyvet blir forlengt automatisk, men ikkje for alle. Gjeld eit unntak, må du spørje UDI.',
  findOutAppliedForRenewal: 'Logg inn i Søknadsportalen. Ligg ei fornying under «Mine søknader», har du søkt.',
  askBasis: 'Kva er grunnen til at du har løyvet?',
});
