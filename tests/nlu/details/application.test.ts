import { letterSaysInReply } from '../../../nlu/details/letter.ts';
import { casesOf, read, written } from './reading.ts';

describe('how the application was sent', () => {
  test.each(
    casesOf(`
    søkte på nett => portal
    I applied online => portal
    i søknadsportalen => portal
    gjennom søknadsportalen => portal
    through the application portal => portal
    på udi.no => portal
    eg søkte på nettet => portal
    I applied on UDI's website => portal
    digitalt => portal
    online => portal
    på papir => elsewhere
    I applied on paper => elsewhere
    I applied at the embassy in Manila => elsewhere
    ambassaden => elsewhere
    hos politiet => elsewhere
    Leverte søknaden selv hos politiet i Drammen => elsewhere
    my employer applied for me online => elsewhere
    arbeidsgiveren min søkte for meg => elsewhere
    arbeidsgjevaren søkte for meg => elsewhere
    en annen leverte søknaden med fullmakt => elsewhere
    my lawyer applied with power of attorney => elsewhere
    ikke på nett => elsewhere
    not online => elsewhere
    can I apply online? => -
    how do I apply on paper => -
    what happens at the police => -
    portal not working!!! => -
    avtale hos politiet i Bodø => -
    my internet is down => -
    hvilke papir tar jeg med => -
    I applied for renewal online => -
    not through the portal => elsewhere
    I did not use the portal => elsewhere
    ikke gjennom portalen => elsewhere
    ikkje gjennom portalen => elsewhere
    jeg brukte ikke portalen => elsewhere
    eg brukte ikkje portalen => elsewhere
    I got my permit but I didn't use the portal to apply, I live in Oslo => elsewhere
    my employer applied in the portal for me => elsewhere
    jeg søkte i portalen => portal
    yes I used the portal => portal
    I have my permit, I applied in the portal, what now => portal
    I can't use the portal => -
    the portal does not work => -
  `),
  )('%s → %s', (message, expected) => {
    expect(written(read(message).appliedThrough)).toBe(expected);
  });
});

describe('what the letter says', () => {
  test.each(
    casesOf(`
    brevet sier at jeg må møte hos politiet => come-to-police
    my decision letter says I must order a time with the police => come-to-police
    i vedtaksbrevet står det at eg må bestille time hos politiet => come-to-police
    letter says I have to meet at the police => come-to-police
    the letter says that the card comes by post => card-by-post
    I brevet står det at kortet kommer i posten => card-by-post
    i brevet står det at kortet kjem i posten => card-by-post
    letter says I do not need to come => card-by-post
    oppholdskortet er ikke kommet i posten => -
    blir kortet sendt hjem til meg => -
    when does the card come by post? => -
    I have to go now => -
    bestille time hos politiet i Førde => -
    book an appointment => -
    bestille time => -
    tinge time hos politiet => -
    jeg må møte opp => -
    by post => -
  `),
  )('%s → %s', (message, expected) => {
    expect(written(read(message).letterSays)).toBe(expected);
  });
});

describe('what the letter says, in the reply to that question', () => {
  test.each(
    casesOf(`
    book an appointment => come-to-police
    bestille time => come-to-police
    tinge time hos politiet => come-to-police
    jeg må møte opp => come-to-police
    come to the police => come-to-police
    fingerprints => come-to-police
    by post => card-by-post
    i posten => card-by-post
    kortet kjem i posten => card-by-post
    I do not need to come => card-by-post
    not the police, by post => card-by-post
    nothing about police => not-sure
    det står ingenting om politiet => not-sure
    I lost it => not-sure
    eg mista det => not-sure
    I have not got any letter => not-sure
    I don't have the letter => not-sure
    jeg har ikke brevet => not-sure
    eg har ikkje fått brevet => not-sure
    I must wait => -
    I lost my card => -
    should I book an appointment? => -
    purple bananas => -
  `),
  )('%s → %s', (message, expected) => {
    expect(written(letterSaysInReply(message))).toBe(expected);
  });
});

describe('whether the new card is ordered', () => {
  test.each(
    casesOf(`
    I have already ordered the new card => yes
    kortet er bestilt og betalt => yes
    har bestilt nytt kort => yes
    Kortet er tinga og betalt => yes
    ordered and paid => yes
    har ikke bestilt nytt kort ennå => no
    I have not ordered the card yet => no
    eg har ikkje tinga kortet => no
    I want to order a new card => -
    hvordan bestille nytt kort => -
    har bestilt time => -
    I ordered an appointment => -
  `),
  )('%s → %s', (message, expected) => {
    expect(written(read(message).orderedNewCard)).toBe(expected);
  });
});

describe('whether the renewal is applied for', () => {
  test.each(
    casesOf(`
    har søkt om fornyelse => yes
    I have already applied for renewal => yes
    I sent the renewal application in January => yes
    eg har søkt om fornying => yes
    Fornyelsen er til behandling => yes
    jeg har ikke søkt om fornyelse => no
    I have not applied for renewal yet => no
    I haven't applied for renewal => no
    I want to apply for renewal => -
    hvordan søke om fornyelse => -
    must I renew my permit => -
  `),
  )('%s → %s', (message, expected) => {
    expect(written(read(message).appliedForRenewal)).toBe(expected);
  });
});

describe('whether somebody has an electronic identity', () => {
  test.each(
    casesOf(`
    I have BankID => yes
    jeg har bankid => yes
    ja, MinID => yes
    BankID => yes
    har ikke BankID => no
    uten MinID => no
    I don't have BankID => no
    no bankid => no
    eg har ikkje BankID => no
    It asks for an electronic ID and I don't have one => no
    do I need BankID? => -
    trenger jeg BankID => -
    how do I get BankID => -
    hei => -
  `),
  )('%s → %s', (message, expected) => {
    expect(written(read(message).electronicId)).toBe(expected);
  });
});
