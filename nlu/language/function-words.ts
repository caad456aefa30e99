/**
 * Words by which a language of Latin letters gives itself away in a short message: small words, and what people say to a
 * service like this one. Words that several languages share stand under each of them, so that they decide nothing.
 */
export const functionWords: Readonly<Record<string, string>> = {
  pl: 'i w nie się na do że jest jak co mam mi moja mój moje karta kartę karty pobytu pobyt proszę dziękuję dzień dobry cześć gdzie kiedy czy potrzebuję chcę chciałbym chciałabym jestem policja policji wizyta wizytę tak dla ile kosztuje zgubiłem zgubiłam po polsku mówisz pomoc',
  lt: 'ir aš man mano kaip kur kada ar yra noriu reikia prašau ačiū labas laba diena kortelė kortelę leidimas leidimo gyventi policija lietuviškai pagalba taip ne ką kas su pamečiau kiek kainuoja',
  lv: 'un es man mans mana kā kur kad vai ir vēlos vajag lūdzu paldies labdien sveiki karte karti atļauja uzturēšanās policija latviski palīdzība jā nē kas cik maksā pazaudēju',
  et: 'ja ma mina mul minu kuidas kus millal kas on tahan vaja palun aitäh tere kaart kaarti luba politsei eesti keeles abi jah ei mis kui palju',
  fi: 'ja minä minun mulla on ei kyllä missä milloin miten mitä haluan tarvitsen kiitos hei moi kortti kortin lupa oleskelulupa poliisi suomeksi apua paljonko maksaa',
  sv: 'jag är inte och att har mitt min mig hur vad när var det ett en som för på kan du ni vill behöver hej tack kort kortet uppehållstillstånd uppehållskort polisen svenska tappat förlorat ska också',
  se: 'mun lea leat mus mu in de ja gos goas mo maid dáhtun galgan giitu bures buorre koarta lohpi politiija sámegillii davvisámegillii vehkki juo ii',
  de: 'ich bin ist nicht und der die das ein eine mein meine wie wo wann was habe kann muss möchte brauche bitte danke hallo guten tag karte aufenthaltskarte aufenthaltstitel polizei termin deutsch sprechen sie hilfe ja nein für mit verloren auf zu den',
  nl: 'ik ben is niet en de het een mijn hoe waar wanneer wat heb kan moet wil nodig alstublieft dank bedankt hallo goedendag kaart verblijfskaart vergunning politie afspraak nederlands hulp ja nee voor met verloren op te van',
  fr: 'je suis est pas et le la les un une des du mon ma mes comment où quand que quoi qui ai avez peux veux besoin voudrais vous pour avec merci bonjour salut carte séjour titre police rendez français parlez aide oui non perdu dans sur combien coûte',
  es: 'yo soy es no y el la los las un una de mi mis como cómo dónde donde cuándo cuando qué que tengo puedo quiero necesito por para con favor gracias hola buenos días tarjeta residencia permiso policía cita español habla ayuda sí perdí perdido cuánto cuesta se',
  pt: 'eu sou é não e o a os as um uma de meu minha como onde quando que tenho posso quero preciso por para com favor obrigado obrigada olá bom dia cartão residência autorização polícia português fala ajuda sim perdi quanto custa',
  it: 'io sono è non e il la lo gli un una di mio mia come dove quando che ho posso voglio bisogno per con grazie ciao buongiorno carta soggiorno permesso polizia appuntamento italiano parla aiuto sì perso quanto costa',
  ro: 'eu sunt este nu și si un o mea meu cum unde când cand ce am pot vreau nevoie pentru cu mulțumesc multumesc bună buna ziua card cardul permis ședere sedere poliția romana română vorbiți ajutor da pierdut cât costă',
  tr: 've bir bu ben benim bana var yok değil nasıl nerede ne zaman mi mı için istiyorum lazım gerekiyor lütfen teşekkürler teşekkür ederim merhaba selam kart kartı kartım oturum izni ikamet polis randevu türkçe biliyor musun yardım evet hayır kaybettim kaç para kartımı',
  ku: 'ez im e ne û di li ji bo min te çi çawa li ku kengî heye tune dixwazim divê hewce spas silav rojbaş kart karta qerta destûr polîs kurdî kurmancî alîkarî erê na',
  so: 'waa iyo aan ma maxaa waxaan waxay ku ka u la in kaarka kaarkayga kaar sidee xaggee goorma fadlan mahadsanid salaan asalaamu degenaanshaha sharciga booliska ballan soomaali somali afsoomaali caawi caawimaad haa maya baahanahay rabaa lumay iga',
  sq: 'unë jam është nuk dhe një kam im ime si ku kur çfarë dua duhet mund për me ju lutem faleminderit përshëndetje letërnjoftim kartë kartën leje qëndrimi policia shqip ndihmë po jo humba sa kushton',
  hu: 'én vagyok van nem és a az egy hogyan hol mikor mit kell szeretnék kérem köszönöm szia jó napot kártya kártyát engedély tartózkodási rendőrség magyarul segítség igen mennyibe kerül elvesztettem',
  cs: 'já jsem je není a na se že jak kde kdy co mám moje můj potřebuji chci prosím děkuji dobrý den ahoj karta kartu povolení pobyt policie česky pomoc ano ne kolik stojí ztratil',
  bs: 'ja sam je nije i u na se da kako gdje gde kada što šta imam moja moj trebam treba želim hoću molim hvala dobar dan zdravo karta kartu kartica karticu dozvola boravak boravišna policija srpski hrvatski bosanski pomoć da ne izgubio izgubila koliko košta',
  vi: 'tôi là không và của có một thẻ cư trú làm sao ở đâu khi nào muốn cần xin cảm ơn chào cảnh sát tiếng việt giúp bị mất bao nhiêu',
  tl: 'ako ang ng mga sa ay ko po hindi paano saan kailan ano gusto kailangan salamat kumusta pulis tagalog tulong oo magkano nawala yung aking',
  sw: 'mimi ni na ya wa kwa yangu nina sina jinsi gani wapi lini nini nataka nahitaji tafadhali asante habari jambo kadi kibali polisi kiswahili msaada ndiyo hapana bei nimepoteza',
};

/** The same for the languages that conversations are held in. */
export const ourFunctionWords: Readonly<Record<string, string>> = {
  nb: 'jeg er ikke og det at har min mitt mine meg hvordan hva hvor når hvem en et ei i på til for med om som kan du dere vil må skal får fikk den de vi å nå hei takk ja nei kort kortet oppholdskort politiet time bare også av fra så hjelp norsk være ha blir ble mot hvis eller men her der dette timen bestille hallo hadet jo ha da ett ser',
  nn: 'eg er ikkje og det at har min mitt mine meg korleis kva kvar kor når kven ein eit ei i på til for med om som kan du de vil må skal får fekk den dei vi å no hei takk ja nei kort kortet opphaldskort politiet time berre også av frå så hjelp norsk vere ha blir vart mot viss eller men her der dette timen bestille tinge hallo jau jo ha da att mi ser',
  en: "i am is not and it that have has my me mine how what where when who a an the in on to for with about as can you will must shall do does did get got we us now hi hello thanks thank yes no card cards residence police appointment only also of from so help english be or but here there this please need want would could lost don't hallo ya yo later",
};
