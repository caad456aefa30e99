import { expectFacts } from './reading.ts';

describe('whether the new card is ordered', () => {
  expectFacts(`
    kortet har vore vekke sidan laurdag og nytt er ikkje bestilt => orderedNewCard=no
    i must order new card but i didnt order it yet => orderedNewCard=no
    I have to order a new card but haven't done it yet => orderedNewCard=no
    må bestille nytt kort, men har ikke gjort det ennå => orderedNewCard=no
    må tinge nytt kort men har ikkje gjort det => orderedNewCard=no
    nytt kort er ikke bestilt => orderedNewCard=no
    nytt kort er bestilt => orderedNewCard=yes
    har bestilt nytt kort => orderedNewCard=yes
    have not ordered it => orderedNewCard=no
    I did not order any new card => orderedNewCard=no
    I didn't order a new card yet => orderedNewCard=no
    not ordered yet => orderedNewCard=no
    ikke bestilt ennå => orderedNewCard=no
    ikkje tinga enno => orderedNewCard=no
    new card is ordered and paid => orderedNewCard=yes
    I've ordered it online => orderedNewCard=yes
    bestilte kortet på udi.no i går => orderedNewCard=yes
    jeg bestilte nytt oppholdskort forrige uke => orderedNewCard=yes
    eg tinga nytt kort på nettet måndag => orderedNewCard=yes
    the order is sent => orderedNewCard=yes
    I have paid the 300 kroner for the new card => orderedNewCard=yes
    how do I order a new card? => orderedNewCard=-
    jeg vil bestille nytt kort => orderedNewCard=-
    I want to order a new card => orderedNewCard=-
    har bestilt time => orderedNewCard=-
    I ordered an appointment => orderedNewCard=-
    Has my card been ordered? => orderedNewCard=-
    er kortet mitt bestilt? => orderedNewCard=-
    when I have ordered the card, what next? => orderedNewCard=-
    når kortet er bestilt, hva da? => orderedNewCard=-
    må jeg bestille nytt kort? => orderedNewCard=-
    must I order a new card? => orderedNewCard=-
    I ordered food => orderedNewCard=-
  `);
});

describe('the renewal', () => {
  expectFacts(`
    I sent the application to renew my work permit 3 weeks ago but heard nothing. => appliedForRenewal=yes
    I sent an application to renew the permit => appliedForRenewal=yes
    I submitted an application for extension => appliedForRenewal=yes
    sendte søknad om å fornye tillatelsen for tre uker siden => appliedForRenewal=yes
    eg sende søknad om å fornye løyvet i januar => appliedForRenewal=yes
    har levert søknad om forlengelse => appliedForRenewal=yes
    I handed in my renewal application => appliedForRenewal=yes
    my application for renewal is in process => appliedForRenewal=yes
    fornyelsen er sendt inn => appliedForRenewal=yes
    jeg har sendt inn fornyelsen => appliedForRenewal=yes
    fornyinga er søkt om => appliedForRenewal=yes
    already applied to renew => appliedForRenewal=yes
    I've renewed my application for permit => appliedForRenewal=-
    I renewed my permit last year => appliedForRenewal=-
    Jeg fornyet tillatelsen min i fjor => appliedForRenewal=-
    my renewal was rejected => appliedForRenewal=rejected
    renewal got rejected => appliedForRenewal=rejected
    fornyelsen ble avslått => appliedForRenewal=rejected
    eg fekk avslag på fornyinga => appliedForRenewal=rejected
    fikk nei på søknaden om fornyelse => appliedForRenewal=rejected
    UDI said no to my renewal => appliedForRenewal=rejected
    UDI har avslått fornyelsen min => appliedForRenewal=rejected
    they refused to renew my permit => appliedForRenewal=rejected
    they turned down my renewal => appliedForRenewal=rejected
    my application to renew was turned down => appliedForRenewal=rejected
    my renewal is granted => appliedForRenewal=granted
    renewal approved yesterday => appliedForRenewal=granted
    jeg fikk ja på fornyelsen => appliedForRenewal=granted
    fornyelsen er innvilget => appliedForRenewal=granted
    fekk ja på fornyinga => appliedForRenewal=granted
    UDI har innvilget fornyelsen => appliedForRenewal=granted
    my permit has been renewed => appliedForRenewal=-
    they renewed my permit => appliedForRenewal=-
    tillatelsen min er fornyet => appliedForRenewal=-
    I have not renewed yet => appliedForRenewal=no
    har ikke søkt om fornyelse => appliedForRenewal=no
    haven't sent the renewal yet => appliedForRenewal=no
    not yet applied for renewal => appliedForRenewal=no
    forgot to apply for renewal => appliedForRenewal=no
    glemte å søke om fornyelse => appliedForRenewal=no
    har gløymt å søkje om fornying => appliedForRenewal=no
    I will apply for renewal => appliedForRenewal=-
    skal søke om fornyelse => appliedForRenewal=-
    how do I apply for renewal => appliedForRenewal=-
    can the renewal be rejected? => appliedForRenewal=-
    what if my renewal is rejected? => appliedForRenewal=-
    hva hvis fornyelsen blir avslått? => appliedForRenewal=-
    I am waiting for the renewal => appliedForRenewal=yes
    venter på svar på fornyelsen => appliedForRenewal=yes
  `);
});

describe('not knowing', () => {
  expectFacts(`
    Det er eg ikkje sikker på. => yesNo=unsure
    det er jeg ikke sikker på => yesNo=unsure
    det er jeg usikker på => yesNo=unsure
    I'm not sure about that => yesNo=unsure
    honestly i dont know => yesNo=unsure
    honestly, I don't know => yesNo=unsure
    ærlig talt vet jeg ikke => yesNo=unsure
    ærleg talt veit eg ikkje => yesNo=unsure
    to be honest I don't know => yesNo=unsure
    I do not remember => yesNo=unsure
    i dont remember => yesNo=unsure
    I can not remember => yesNo=unsure
    don't remember => yesNo=unsure
    do not remember exactly => yesNo=unsure
    hugsar ikkje heilt => yesNo=unsure
    husker ikke helt => yesNo=unsure
    jeg husker det ikke => yesNo=unsure
    det minnest eg ikkje => yesNo=unsure
    not that I know => yesNo=no
    not that I know of => yesNo=no
    ikke som jeg vet => yesNo=no
    ikkje det eg veit => yesNo=no
    I really don't know => yesNo=unsure
    I actually don't know => yesNo=unsure
    aner ikke => yesNo=unsure
    ingen aning => yesNo=unsure
    kanskje det => yesNo=unsure
    maybe yes maybe no => yesNo=unsure
    I think so but not sure => yesNo=-
    I don't remember my password => yesNo=-
    I don't know where the police is => yesNo=-
    vet ikke hvor politiet er => yesNo=-
    yes of course => yesNo=yes
    yeah i did => yesNo=yes
    ja det gjorde jeg => yesNo=yes
    jau det har eg => yesNo=yes
    nei det gjorde jeg ikke => yesNo=no
    nope didn't => yesNo=no
    ikke enda men snart => yesNo=not-yet
    No, not yet, I am waiting for my friend to help me. => yesNo=not-yet
    Får ein permanent opphald av seg sjølv etter ei stund? => yesNo=-
    no it is not like that => yesNo=no
  `);
});
