import { wordSet } from '../text/word-set.ts';

/** What somebody from a country is besides: `sykepleier fra Filippinene`, `an Indian student`. */
export const occupations = wordSet(`
  student studenten pair nurse refugee worker engineer doctor teacher researcher cook chef developer citizen person man woman girl guy au academic driver carpenter musician artist pensioner
  expat immigrant migrant businessman dentist athlete player sailor fisherman plumber electrician baker welder cleaner painter farmer mechanic waiter scientist professor postdoc consultant
  programmer architect pharmacist caregiver assistant trainee au
  håndverker handverkar snekker snikkar sjåfør musiker musikar kunstner kunstnar innvandrer innvandrar pensjonist tannlege fisker fiskar mann gut dame kvinne kvinna
  sykepleier sjukepleiar flyktning flykting arbeider arbeidar ingeniør lege forsker forskar stipendiat lærer lærar kokk utvikler utviklar jente gutt asylsøker asylsøkjar
  sveiser sveisar rengjører reinhaldar maler målar bonde mekaniker mekanikar servitør konsulent programmerer programmerar arkitekt farmasøyt hjelpepleier hjelpepleiar vikar assistent
  praktikant baker bakar elektriker elektrikar rørlegger røyrleggjar bussjåfør tømrer tømrar postdoktor professor
`);
