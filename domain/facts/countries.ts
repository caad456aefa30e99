import { type Citizenship, citizenships } from '../situation.ts';

interface InEveryLanguage {
  nb: string;
  nn: string;
  en: string;
}

/** A country with what its citizens are in the rules about residence. */
export interface Country {
  /** ISO 3166-1 alpha-2; `XK` for Kosovo, which has none. */
  code: string;
  group: Citizenship;
  names: InEveryLanguage;
  /** The word for its citizens, as in "I am …". */
  nationalities: InEveryLanguage;
  /** Other names and words people use for it, in whatever language. */
  alsoCalled: readonly string[];
}

/**
 * All countries of the EEA and the Nordic countries, Switzerland, the United Kingdom, and many others people come from.
 * Membership: udi.no, word definitions, "EU/EEA national" (https://www.udi.no/en/word-definitions/eueea-national/), as of 2026-05-05;
 * names: Unicode CLDR, with the everyday name where CLDR's is another.
 */
export const countries: readonly Country[] = [
  country('NO', 'norwegian', ['Norge', 'Noreg', 'Norway'], ['norsk', 'norsk', 'Norwegian']),
  country('SE', 'nordic', ['Sverige', 'Sverige', 'Sweden'], ['svensk', 'svensk', 'Swedish']),
  country(
    'DK',
    'nordic',
    ['Danmark', 'Danmark', 'Denmark'],
    ['dansk', 'dansk', 'Danish'],
    ['Færøyene', 'Færøyane', 'Faroe Islands', 'Grønland', 'Greenland'],
  ),
  country('FI', 'nordic', ['Finland', 'Finland', 'Finland'], ['finsk', 'finsk', 'Finnish'], ['Åland']),
  country('IS', 'nordic', ['Island', 'Island', 'Iceland'], ['islandsk', 'islandsk', 'Icelandic']),
  country('AT', 'eea', ['Østerrike', 'Austerrike', 'Austria'], ['østerriksk', 'austerriksk', 'Austrian']),
  country('BE', 'eea', ['Belgia', 'Belgia', 'Belgium'], ['belgisk', 'belgisk', 'Belgian']),
  country('BG', 'eea', ['Bulgaria', 'Bulgaria', 'Bulgaria'], ['bulgarsk', 'bulgarsk', 'Bulgarian']),
  country('HR', 'eea', ['Kroatia', 'Kroatia', 'Croatia'], ['kroatisk', 'kroatisk', 'Croatian']),
  country('CY', 'eea', ['Kypros', 'Kypros', 'Cyprus'], ['kypriotisk', 'kypriotisk', 'Cypriot']),
  country('CZ', 'eea', ['Tsjekkia', 'Tsjekkia', 'Czechia'], ['tsjekkisk', 'tsjekkisk', 'Czech'], ['Czech Republic']),
  country('EE', 'eea', ['Estland', 'Estland', 'Estonia'], ['estisk', 'estisk', 'Estonian'], ['estlandsk']),
  country('FR', 'eea', ['Frankrike', 'Frankrike', 'France'], ['fransk', 'fransk', 'French']),
  country('DE', 'eea', ['Tyskland', 'Tyskland', 'Germany'], ['tysk', 'tysk', 'German']),
  country('GR', 'eea', ['Hellas', 'Hellas', 'Greece'], ['gresk', 'gresk', 'Greek']),
  country('HU', 'eea', ['Ungarn', 'Ungarn', 'Hungary'], ['ungarsk', 'ungarsk', 'Hungarian']),
  country('IE', 'eea', ['Irland', 'Irland', 'Ireland'], ['irsk', 'irsk', 'Irish'], ['Republic of Ireland']),
  country('IT', 'eea', ['Italia', 'Italia', 'Italy'], ['italiensk', 'italiensk', 'Italian']),
  country('LV', 'eea', ['Latvia', 'Latvia', 'Latvia'], ['latvisk', 'latvisk', 'Latvian']),
  country(
    'LI',
    'eea',
    ['Liechtenstein', 'Liechtenstein', 'Liechtenstein'],
    ['liechtensteinsk', 'liechtensteinsk', 'Liechtenstein'],
  ),
  country('LT', 'eea', ['Litauen', 'Litauen', 'Lithuania'], ['litauisk', 'litauisk', 'Lithuanian']),
  country('LU', 'eea', ['Luxembourg', 'Luxembourg', 'Luxembourg'], ['luxembourgsk', 'luxembourgsk', 'Luxembourgish']),
  country('MT', 'eea', ['Malta', 'Malta', 'Malta'], ['maltesisk', 'maltesisk', 'Maltese']),
  country(
    'NL',
    'eea',
    ['Nederland', 'Nederland', 'Netherlands'],
    ['nederlandsk', 'nederlandsk', 'Dutch'],
    ['Holland', 'hollandsk'],
  ),
  country('PL', 'eea', ['Polen', 'Polen', 'Poland'], ['polsk', 'polsk', 'Polish']),
  country('PT', 'eea', ['Portugal', 'Portugal', 'Portugal'], ['portugisisk', 'portugisisk', 'Portuguese']),
  country('RO', 'eea', ['Romania', 'Romania', 'Romania'], ['rumensk', 'rumensk', 'Romanian']),
  country('SK', 'eea', ['Slovakia', 'Slovakia', 'Slovakia'], ['slovakisk', 'slovakisk', 'Slovak']),
  country('SI', 'eea', ['Slovenia', 'Slovenia', 'Slovenia'], ['slovensk', 'slovensk', 'Slovenian']),
  country('ES', 'eea', ['Spania', 'Spania', 'Spain'], ['spansk', 'spansk', 'Spanish']),
  country('CH', 'swiss', ['Sveits', 'Sveits', 'Switzerland'], ['sveitsisk', 'sveitsisk', 'Swiss']),
  country(
    'GB',
    'british',
    ['Storbritannia', 'Storbritannia', 'United Kingdom'],
    ['britisk', 'britisk', 'British'],
    ['UK', 'Great Britain', 'England', 'Scotland', 'Skottland', 'Wales', 'Northern Ireland', 'Nord-Irland'],
  ),
  country('AF', 'other', ['Afghanistan', 'Afghanistan', 'Afghanistan'], ['afghansk', 'afghansk', 'Afghan']),
  country('AL', 'other', ['Albania', 'Albania', 'Albania'], ['albansk', 'albansk', 'Albanian']),
  country('DZ', 'other', ['Algerie', 'Algerie', 'Algeria'], ['algerisk', 'algerisk', 'Algerian']),
  country('AO', 'other', ['Angola', 'Angola', 'Angola'], ['angolansk', 'angolansk', 'Angolan']),
  country('AR', 'other', ['Argentina', 'Argentina', 'Argentina'], ['argentinsk', 'argentinsk', 'Argentinian']),
  country('AM', 'other', ['Armenia', 'Armenia', 'Armenia'], ['armensk', 'armensk', 'Armenian']),
  country('AU', 'other', ['Australia', 'Australia', 'Australia'], ['australsk', 'australsk', 'Australian']),
  country(
    'AZ',
    'other',
    ['Aserbajdsjan', 'Aserbajdsjan', 'Azerbaijan'],
    ['aserbajdsjansk', 'aserbajdsjansk', 'Azerbaijani'],
  ),
  country('BD', 'other', ['Bangladesh', 'Bangladesh', 'Bangladesh'], ['bangladeshisk', 'bangladeshisk', 'Bangladeshi']),
  country(
    'BY',
    'other',
    ['Belarus', 'Belarus', 'Belarus'],
    ['belarusisk', 'belarusisk', 'Belarusian'],
    ['Hviterussland', 'Kviterussland', 'hviterussisk'],
  ),
  country('BT', 'other', ['Bhutan', 'Bhutan', 'Bhutan'], ['bhutansk', 'bhutansk', 'Bhutanese']),
  country('BO', 'other', ['Bolivia', 'Bolivia', 'Bolivia'], ['boliviansk', 'boliviansk', 'Bolivian']),
  country(
    'BA',
    'other',
    ['Bosnia-Hercegovina', 'Bosnia-Hercegovina', 'Bosnia and Herzegovina'],
    ['bosnisk', 'bosnisk', 'Bosnian'],
    ['Bosnia'],
  ),
  country('BR', 'other', ['Brasil', 'Brasil', 'Brazil'], ['brasiliansk', 'brasiliansk', 'Brazilian']),
  country('BI', 'other', ['Burundi', 'Burundi', 'Burundi'], ['burundisk', 'burundisk', 'Burundian']),
  country('KH', 'other', ['Kambodsja', 'Kambodsja', 'Cambodia'], ['kambodsjansk', 'kambodsjansk', 'Cambodian']),
  country('CM', 'other', ['Kamerun', 'Kamerun', 'Cameroon'], ['kamerunsk', 'kamerunsk', 'Cameroonian']),
  country('CA', 'other', ['Canada', 'Canada', 'Canada'], ['kanadisk', 'kanadisk', 'Canadian'], ['canadisk']),
  country('CL', 'other', ['Chile', 'Chile', 'Chile'], ['chilensk', 'chilensk', 'Chilean']),
  country('CN', 'other', ['Kina', 'Kina', 'China'], ['kinesisk', 'kinesisk', 'Chinese']),
  country('CO', 'other', ['Colombia', 'Colombia', 'Colombia'], ['colombiansk', 'colombiansk', 'Colombian']),
  country(
    'CD',
    'other',
    ['Kongo', 'Kongo', 'Congo'],
    ['kongolesisk', 'kongolesisk', 'Congolese'],
    ['Congo-Kinshasa', 'DR Congo', 'DR Kongo', 'DRC'],
  ),
  country('CU', 'other', ['Cuba', 'Cuba', 'Cuba'], ['cubansk', 'cubansk', 'Cuban']),
  country(
    'DO',
    'other',
    ['Den dominikanske republikk', 'Den dominikanske republikken', 'Dominican Republic'],
    ['dominikansk', 'dominikansk', 'Dominican'],
  ),
  country('EC', 'other', ['Ecuador', 'Ecuador', 'Ecuador'], ['ecuadoriansk', 'ecuadoriansk', 'Ecuadorian']),
  country('EG', 'other', ['Egypt', 'Egypt', 'Egypt'], ['egyptisk', 'egyptisk', 'Egyptian']),
  country('ER', 'other', ['Eritrea', 'Eritrea', 'Eritrea'], ['eritreisk', 'eritreisk', 'Eritrean']),
  country('ET', 'other', ['Etiopia', 'Etiopia', 'Ethiopia'], ['etiopisk', 'etiopisk', 'Ethiopian']),
  country('GM', 'other', ['Gambia', 'Gambia', 'Gambia'], ['gambisk', 'gambisk', 'Gambian']),
  country('GE', 'other', ['Georgia', 'Georgia', 'Georgia'], ['georgisk', 'georgisk', 'Georgian']),
  country('GH', 'other', ['Ghana', 'Ghana', 'Ghana'], ['ghanesisk', 'ghanesisk', 'Ghanaian']),
  country('IN', 'other', ['India', 'India', 'India'], ['indisk', 'indisk', 'Indian']),
  country('ID', 'other', ['Indonesia', 'Indonesia', 'Indonesia'], ['indonesisk', 'indonesisk', 'Indonesian']),
  country('IR', 'other', ['Iran', 'Iran', 'Iran'], ['iransk', 'iransk', 'Iranian']),
  country('IQ', 'other', ['Irak', 'Irak', 'Iraq'], ['irakisk', 'irakisk', 'Iraqi']),
  country('IL', 'other', ['Israel', 'Israel', 'Israel'], ['israelsk', 'israelsk', 'Israeli']),
  country(
    'CI',
    'other',
    ['Elfenbenskysten', 'Elfenbeinskysten', 'Ivory Coast'],
    ['ivoriansk', 'ivoriansk', 'Ivorian'],
    ["Côte d'Ivoire"],
  ),
  country('JP', 'other', ['Japan', 'Japan', 'Japan'], ['japansk', 'japansk', 'Japanese']),
  country('JO', 'other', ['Jordan', 'Jordan', 'Jordan'], ['jordansk', 'jordansk', 'Jordanian']),
  country('KZ', 'other', ['Kasakhstan', 'Kasakhstan', 'Kazakhstan'], ['kasakhstansk', 'kasakhstansk', 'Kazakh']),
  country('KE', 'other', ['Kenya', 'Kenya', 'Kenya'], ['kenyansk', 'kenyansk', 'Kenyan']),
  country('XK', 'other', ['Kosovo', 'Kosovo', 'Kosovo'], ['kosovsk', 'kosovsk', 'Kosovan']),
  country('KW', 'other', ['Kuwait', 'Kuwait', 'Kuwait'], ['kuwaitisk', 'kuwaitisk', 'Kuwaiti']),
  country('KG', 'other', ['Kirgisistan', 'Kirgisistan', 'Kyrgyzstan'], ['kirgisisk', 'kirgisisk', 'Kyrgyz']),
  country('LA', 'other', ['Laos', 'Laos', 'Laos'], ['laotisk', 'laotisk', 'Laotian']),
  country('LB', 'other', ['Libanon', 'Libanon', 'Lebanon'], ['libanesisk', 'libanesisk', 'Lebanese']),
  country('LY', 'other', ['Libya', 'Libya', 'Libya'], ['libysk', 'libysk', 'Libyan']),
  country('MG', 'other', ['Madagaskar', 'Madagaskar', 'Madagascar'], ['madagassisk', 'madagassisk', 'Malagasy']),
  country('MY', 'other', ['Malaysia', 'Malaysia', 'Malaysia'], ['malaysisk', 'malaysisk', 'Malaysian']),
  country('MX', 'other', ['Mexico', 'Mexico', 'Mexico'], ['meksikansk', 'meksikansk', 'Mexican']),
  country('MD', 'other', ['Moldova', 'Moldova', 'Moldova'], ['moldovsk', 'moldovsk', 'Moldovan']),
  country('MN', 'other', ['Mongolia', 'Mongolia', 'Mongolia'], ['mongolsk', 'mongolsk', 'Mongolian']),
  country('ME', 'other', ['Montenegro', 'Montenegro', 'Montenegro'], ['montenegrinsk', 'montenegrinsk', 'Montenegrin']),
  country('MA', 'other', ['Marokko', 'Marokko', 'Morocco'], ['marokkansk', 'marokkansk', 'Moroccan']),
  country('MZ', 'other', ['Mosambik', 'Mosambik', 'Mozambique'], ['mosambikisk', 'mosambikisk', 'Mozambican']),
  country(
    'MM',
    'other',
    ['Myanmar', 'Myanmar', 'Myanmar'],
    ['myanmarsk', 'myanmarsk', 'Burmese'],
    ['Burma', 'burmesisk'],
  ),
  country('NP', 'other', ['Nepal', 'Nepal', 'Nepal'], ['nepalsk', 'nepalsk', 'Nepali']),
  country(
    'NZ',
    'other',
    ['New Zealand', 'New Zealand', 'New Zealand'],
    ['newzealandsk', 'newzealandsk', 'New Zealand'],
  ),
  country('NG', 'other', ['Nigeria', 'Nigeria', 'Nigeria'], ['nigeriansk', 'nigeriansk', 'Nigerian']),
  country(
    'MK',
    'other',
    ['Nord-Makedonia', 'Nord-Makedonia', 'North Macedonia'],
    ['nordmakedonsk', 'nordmakedonsk', 'North Macedonian'],
    ['Macedonia', 'Makedonia'],
  ),
  country('PK', 'other', ['Pakistan', 'Pakistan', 'Pakistan'], ['pakistansk', 'pakistansk', 'Pakistani']),
  country('PS', 'other', ['Palestina', 'Palestina', 'Palestine'], ['palestinsk', 'palestinsk', 'Palestinian']),
  country('PE', 'other', ['Peru', 'Peru', 'Peru'], ['peruansk', 'peruansk', 'Peruvian']),
  country('PH', 'other', ['Filippinene', 'Filippinane', 'Philippines'], ['filippinsk', 'filippinsk', 'Filipino']),
  country('QA', 'other', ['Qatar', 'Qatar', 'Qatar'], ['qatarsk', 'qatarsk', 'Qatari']),
  country('RU', 'other', ['Russland', 'Russland', 'Russia'], ['russisk', 'russisk', 'Russian']),
  country('RW', 'other', ['Rwanda', 'Rwanda', 'Rwanda'], ['rwandisk', 'rwandisk', 'Rwandan']),
  country('SA', 'other', ['Saudi-Arabia', 'Saudi-Arabia', 'Saudi Arabia'], ['saudiarabisk', 'saudiarabisk', 'Saudi']),
  country('SN', 'other', ['Senegal', 'Senegal', 'Senegal'], ['senegalesisk', 'senegalesisk', 'Senegalese']),
  country('RS', 'other', ['Serbia', 'Serbia', 'Serbia'], ['serbisk', 'serbisk', 'Serbian']),
  country('SG', 'other', ['Singapore', 'Singapore', 'Singapore'], ['singaporsk', 'singaporsk', 'Singaporean']),
  country(
    'SO',
    'other',
    ['Somalia', 'Somalia', 'Somalia'],
    ['somalisk', 'somalisk', 'Somali'],
    ['Somalian', 'somalier'],
  ),
  country(
    'ZA',
    'other',
    ['Sør-Afrika', 'Sør-Afrika', 'South Africa'],
    ['sørafrikansk', 'sørafrikansk', 'South African'],
  ),
  country(
    'KR',
    'other',
    ['Sør-Korea', 'Sør-Korea', 'South Korea'],
    ['sørkoreansk', 'sørkoreansk', 'South Korean'],
    ['Korea'],
  ),
  country('SS', 'other', ['Sør-Sudan', 'Sør-Sudan', 'South Sudan'], ['sørsudansk', 'sørsudansk', 'South Sudanese']),
  country('LK', 'other', ['Sri Lanka', 'Sri Lanka', 'Sri Lanka'], ['srilankisk', 'srilankisk', 'Sri Lankan']),
  country('SD', 'other', ['Sudan', 'Sudan', 'Sudan'], ['sudansk', 'sudansk', 'Sudanese']),
  country('SY', 'other', ['Syria', 'Syria', 'Syria'], ['syrisk', 'syrisk', 'Syrian']),
  country('TW', 'other', ['Taiwan', 'Taiwan', 'Taiwan'], ['taiwansk', 'taiwansk', 'Taiwanese']),
  country('TJ', 'other', ['Tadsjikistan', 'Tadsjikistan', 'Tajikistan'], ['tadsjikisk', 'tadsjikisk', 'Tajik']),
  country('TZ', 'other', ['Tanzania', 'Tanzania', 'Tanzania'], ['tanzaniansk', 'tanzaniansk', 'Tanzanian']),
  country('TH', 'other', ['Thailand', 'Thailand', 'Thailand'], ['thailandsk', 'thailandsk', 'Thai']),
  country('TN', 'other', ['Tunisia', 'Tunisia', 'Tunisia'], ['tunisisk', 'tunisisk', 'Tunisian']),
  country('TR', 'other', ['Tyrkia', 'Tyrkia', 'Turkey'], ['tyrkisk', 'tyrkisk', 'Turkish'], ['Türkiye']),
  country('TM', 'other', ['Turkmenistan', 'Turkmenistan', 'Turkmenistan'], ['turkmensk', 'turkmensk', 'Turkmen']),
  country('UG', 'other', ['Uganda', 'Uganda', 'Uganda'], ['ugandisk', 'ugandisk', 'Ugandan']),
  country('UA', 'other', ['Ukraina', 'Ukraina', 'Ukraine'], ['ukrainsk', 'ukrainsk', 'Ukrainian']),
  country(
    'AE',
    'other',
    ['De forente arabiske emirater', 'Dei sameinte arabiske emirata', 'United Arab Emirates'],
    ['emiratisk', 'emiratisk', 'Emirati'],
    ['UAE', 'Emirates'],
  ),
  country(
    'US',
    'other',
    ['USA', 'USA', 'United States'],
    ['amerikansk', 'amerikansk', 'American'],
    ['United States of America', 'America', 'Amerika', 'De forente stater'],
  ),
  country('UZ', 'other', ['Usbekistan', 'Usbekistan', 'Uzbekistan'], ['usbekisk', 'usbekisk', 'Uzbek']),
  country('VE', 'other', ['Venezuela', 'Venezuela', 'Venezuela'], ['venezuelansk', 'venezuelansk', 'Venezuelan']),
  country('VN', 'other', ['Vietnam', 'Vietnam', 'Vietnam'], ['vietnamesisk', 'vietnamesisk', 'Vietnamese']),
  country('YE', 'other', ['Jemen', 'Jemen', 'Yemen'], ['jemenittisk', 'jemenittisk', 'Yemeni']),
  country('ZM', 'other', ['Zambia', 'Zambia', 'Zambia'], ['zambisk', 'zambisk', 'Zambian']),
  country('ZW', 'other', ['Zimbabwe', 'Zimbabwe', 'Zimbabwe'], ['zimbabwisk', 'zimbabwisk', 'Zimbabwean']),
];

const groupWords = new Map<string, Citizenship>([
  ['eu', 'eea'],
  ['eøs', 'eea'],
  ['eu/eea', 'eea'],
  ['eu/eøs', 'eea'],
  ['nordisk', 'nordic'],
  ['statsløs', 'stateless'],
  ['statslaus', 'stateless'],
  ['non-eea', 'other'],
  ['third-country', 'other'],
  ['tredjeland', 'other'],
]);

/** Reads a group, a country's code or name, or the word for its citizens, in any of our languages. */
export function citizenshipCalled(written: string): Citizenship | undefined {
  const word = written.trim().toLowerCase();
  return (
    citizenships.find((group) => group === word) ??
    groupWords.get(word) ??
    countries.find((each) => wordsOf(each).some((known) => known.toLowerCase() === word))?.group
  );
}

function wordsOf({ code, names, nationalities, alsoCalled }: Country): string[] {
  return [code, ...Object.values(names), ...Object.values(nationalities), ...alsoCalled];
}

type Three = readonly [nb: string, nn: string, en: string];

function country(code: string, group: Citizenship, names: Three, citizens: Three, alsoCalled: string[] = []): Country {
  return { code, group, names: inEveryLanguage(names), nationalities: inEveryLanguage(citizens), alsoCalled };
}

function inEveryLanguage([nb, nn, en]: Three): InEveryLanguage {
  return { nb, nn, en };
}
