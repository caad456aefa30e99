/** Words of bokmål that nynorsk does not have. */
export const onlyBokmål = `
  jeg ikke hva hvem hvor hvordan hvorfor hvilken hvilket hvilke hvis noe noen fra kommer bare også nå gjør gjøre
  være vært ble søker søke gjelder gir gitt vei veien uke uker mye mer flere annen annet egen eget egne selv siden
  følger mener velger måned måneder dager timer tillatelse tillatelsen oppholdskort oppholdskortet trenger finner finnes
  sier vet skriver fikk gikk forsto mistet stjålet ødelagt fornyelse fornyelsen opplysninger opplysningene borger
  borgere uten ennå gang dere dem norge bilde bildet innen utenfor åpent åpner mandag tirsdag lørdag sjekket hentet
  derfor sammen mens navn navnet hjemme flyttet allerede byttes legger tar sendes lages
`;

/** Words of nynorsk that bokmål does not have. */
export const onlyNynorsk = `
  eg ikkje kva kven kvar korleis kvifor kvart noko nokon nokre frå kjem berre òg gjer gjere gjerast vere vore blei
  søkjer søkje gjeld gjev gjeve veg vegen veke veker mykje meir fleire annan eigen eige eigne sjølv sidan følgjer
  meiner månad månader dagar timar løyve løyvet opphaldskort opphaldskortet treng finst seier veit sjå fekk gjekk
  forstod mista stole øydelagt fornying fornyinga opplysningar opplysningane borgar borgarar utan enno gong dykk dei
  noreg bilete biletet innan utanfor ope opnar måndag tysdag laurdag difor saman medan hugs dømes framleis heime tek
  namn namnet byte bytast staden høgre ringje spørje allereie lagar
`;

/** Good nynorsk too, but not the forms these texts keep to. */
export const otherNynorsk = `
  vart vert vorte tinge tingar tinga verte gi ringe ringer følge bygge bygger tenke spørre velge sundag viss dersom svarar
`;
