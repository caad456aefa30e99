import { foldName } from './fold-name.ts';

/**
 * Words of bokmål, nynorsk and English that are also names of places (Time, Moss, Leka), or read like one without their
 * æ, ø and å (`ha` for Hå, `bo` for Bø). In a message they are taken for the place only where nothing else can be meant.
 */
const alsoNames = `
  alen alver aure almenningen asen askedal berger bleik bogen bolga borgen borre brekke bryggja byre dale dalen dalene
  dilling dokka donna drag duken eide eiken eina engan enger fall fister fjell fjord fjæra flekke flisa fosser frei frosta
  garten grane grinder grue grua hagan halden haus heim hell helle herre hildre hole hølen holter hopen hørte hovet hvaler
  husby ise jordet kana kapp kinn kjeller kleive klepp knapper kvål leka lena lier loppa lora lote lund lunde løken løkta
  malm manger marker maze moen moss musken myre napp nome nore nykirke olden opphaug orre osen paradis plassen ræge rana
  rasta reine rena roan rong rosse røst runde råde rykke salen sand sande sander saura seter sira skare skaun skjold skåla
  sletta slitu sokna sola sollia songe stad stange stol stranda strand straum straume straumen strømmen sund sunde sylte
  søgne sømna tangen tarva tiller time tinn tofte tomter torp torsken tretten træna utne valle vang vega verma vestsida
  vinje voll vollen våler våle åmot åsen øyer øye kongshus sørfjorden isfjorden nordby vestby østby nordli lofthus
  fjellstrand nes nesbyen bru bud gol gran his hol hov lom mo moi os sel ski son tau tro vik ål ås
`;

/** Words that a misspelled name could be taken for (`mandag` is one letter from Mandal), and countries. */
const closeToNames = `
  mandag måndag tirsdag tysdag onsdag torsdag fredag lørdag laurdag søndag sundag monday friday sunday morgen morgon
  norge noreg norway norsk norsken sverige sweden danmark denmark finland island iceland irland ireland england holland
  polen poland russland ukraina ukraine tyskland germany estland latvia litauen syria eritrea somalia india kina
  hallo hello heisann takk thanks thank please hvorfor kvifor hvordan korleis hvilken vente venter station stasjon
  politi police politiet passport kontor kontoret nearest nærmeste nærast avtale bestille bestill hjelpe hjelp hjelper
  holden landet utlandet hjemme heime leilighet bolig hybel student studio sentrum kanskje kansje senter skolen
  holder halder handle handler gården bygda byen landsbyen garden market center centre building street person personen
  larger bigger first second third last there where here other others another nothing something anything someone anyone
  stranden elven skogen fjorden dalføre familien ferie ferien fornye fornyar fornyer frist gratis siden seinare senere
  kortet mistet mista mister stjålet stolen skadet damage damaged expired arbeid arbeider arbeidet jobben voksen voksne
  barnet barna melding meldinga norske engelsk english svensk dansk german french spansk sandal samme sammen alltid aldri
  sender sendes sendte henter hente kommer kommar komme kvelden dagen natten natta uken veka måneden lenge langt lengre
  litt mange ingen noen nokon nokre alle andre annen anna annet begge enten heller eller elles ellers begynte begynner
  finne finner finnes funker gjelder gjeld gjelde trenger treng vanlig vanleg verden verda verden viktig straks strakt
  standard strange orange change range danger stranger manager longer finger hanger hammer summer winter letter better
  matter number border broken brother mother father sister friend friends holiday holidays weekend
`;

/** Not the place in a message, nor alone as a reply, unless `kommune` follows: what else they mean is commoner. */
const commonerAsWords = 'time nå his tro fall stol bud drag hell gan lote heim stad by å bo ha as al bor';

/** With nothing beside them to say that a place is meant, these are words or people's names in small letters. */
const wordsInSmallLetters =
  'skien rygge haram tolga raisa senja luster løten loten bardu vear tokke bokn tana alta sula forde etne svalbard';

export interface OrdinaryWords {
  /** Also the name of a place. */
  isAlsoName(foldedName: string): boolean;
  /** Hardly ever the name of a place, written like that (`ha`, not `Hå`). */
  isCommonerAsWord(written: string): boolean;
  /** Written so, and with no word of place beside it, not a place. */
  isWordInSmallLetters(written: string): boolean;
  /** Not to be taken for a misspelled name. */
  isNoMisspelling(foldedName: string): boolean;
}

/** Three letters and fewer are never more than a word to us: too many of them are (`i gol`, `på os`). */
const lettersOfAnyWord = 3;

export function ordinaryWords(): OrdinaryWords {
  const names = foldedSet(alsoNames);
  const commoner = new Set(commonerAsWords.split(' '));
  const small = new Set(wordsInSmallLetters.split(' '));
  const close = foldedSet(closeToNames);
  return {
    isAlsoName: (name) => name.length <= lettersOfAnyWord || names.has(name),
    isCommonerAsWord: (written) => commoner.has(written.normalize('NFC').toLowerCase()),
    isWordInSmallLetters: (written) => small.has(written.normalize('NFC')),
    isNoMisspelling: (name) => close.has(name) || names.has(name),
  };
}

function foldedSet(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/).map(foldName));
}
