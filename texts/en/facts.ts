import { translationOf } from '../blanks.ts';
import { facts as nb } from '../nb/facts.ts';

export const facts = translationOf(nb)({
  askProblem: 'What is it about?',
  askRareProblem: 'Is it one of these?',
  whyProblem: 'What you need help with decides whether you order a card, renew your permit or wait.',
  'problem-first-card': 'My first card',
  'problem-expiring': 'My card or permit runs out',
  'problem-lost': 'I have lost my card',
  'problem-stolen': 'My card was stolen',
  'problem-damaged': 'My card is damaged',
  'problem-wrong-information': 'The information on my card is wrong',
  'problem-arrived-damaged': 'My card was damaged or had errors when I got it',
  'problem-sticker-expired': 'The sticker in my passport has expired',
  'problem-sticker-cannot-be-renewed': 'I cannot get a new passport sticker',
  'problem-sticker-to-card': 'I want a card instead of my sticker',
  'problem-not-arrived': 'My card has not come by post',
  'problem-nothing-wrong': 'Nothing, I only want to check',
  'problem-faulty': 'It is damaged or has errors',
  'problem-sticker': 'It is about a sticker in the passport',
  'problem-something-else': 'Something else',

  askCitizenship: 'Which country are you a citizen of? Write the country, or choose.',
  whyCitizenship: 'Your citizenship decides whether you need a residence card at all. EU/EEA citizens do not.',
  askCitizenshipAgain:
    'Is your country one of these?\nNordic: Norway, Sweden, Denmark, Finland and Iceland.\nEU/EEA: Austria, Belgium, Bulgaria, Croatia, Cyprus, Czechia, Estonia, France, Germany, Greece, Hungary, Ireland, Italy,\nLatvia, Liechtenstein, Lithuania, Luxembourg, Malta, Netherlands, Poland, Portugal, Romania, Slovakia, Slovenia and Spain.\nAlso: Switzerland and the United Kingdom.\nAnswer “no” if it is none of them, or choose.',
  'citizenship-none-of-these': 'None of these: outside the EU/EEA',
  whichOfThese: 'Which of them? Write the country, or choose.',
  whichCountry: 'Several countries are spelled nearly like that: {countries}. Write yours once more.',
  readAsCountry: 'I read that as {country} – {group}. If that is wrong, write for example “no, Ghana”.',
  countryCorrected: '{country}: {group}.',
  readAsGroup: 'I read that as: {group}. If that is wrong, write for example “no, Ghana”.',
  findOutCitizenship: 'Look in your passport. Write the name of the country it is from.',
  askRareCitizenship: 'Which of these is it?',
  'citizenship-rare': 'Switzerland, United Kingdom, two countries or stateless',
  'citizenship-other': 'A country outside the EU/EEA',
  'citizenship-norwegian': 'Norway',
  'citizenship-nordic': 'Sweden, Denmark, Finland or Iceland',
  'citizenship-eea': 'An EU/EEA country (not Nordic)',
  'citizenship-swiss': 'Switzerland',
  'citizenship-british': 'The United Kingdom',
  'citizenship-dual-with-eea': 'Two countries, one in the EU/EEA',
  'citizenship-stateless': 'I am stateless',

  askPermit: 'What kind of residence permit do you have?',
  askRarePermit: 'Is it one of these?',
  askPermitOfFamily: 'Whose family member are you, according to the permit?',
  askPermitOfProtection: 'Which kind of protection do you have?',
  askPermitWithout: 'Which of these fits?',
  askPermitOfEeaFamily: 'Which card do you have as family of an EU/EEA citizen?',
  whyPermit:
    'A temporary permit must be renewed. With a permanent one you only replace the card. So I need to know which you have.',
  'permit-work': 'Work',
  'permit-study': 'Studies',
  'permit-family': 'Family immigration',
  'permit-protection': 'Protection (asylum)',
  'permit-collective-protection': 'Collective protection (Ukraine)',
  'permit-permanent': 'Permanent residence permit',
  'permit-family-of-eea': 'Family of an EU/EEA citizen',
  'permit-something-else': 'Something else, none, or not sure',
  'permit-work-or-study': 'Work or studies',
  'permit-any-family': 'Family',
  'permit-any-protection': 'Protection',
  'permit-family-of-settled': 'Of somebody Norwegian or settled in Norway',
  'permit-without': 'I have no permit yet',
  'permit-other-basis': 'Another temporary permit',
  'permit-applied': 'I have applied and wait for an answer',
  'permit-asylum-seeker': 'I am an asylum seeker',
  'permit-none': 'I have none and have not applied',
  'permit-visitor': 'I am visiting, with or without a visa',
  'permit-separation-agreement': 'The Brexit agreement (Separation Agreement)',
  'permit-embassy-staff': 'I work at an embassy',
  'permit-not-sure': 'I do not know',
  'permit-eea-family-card': 'Residence card for five years',
  'permit-permanent-right': 'Permanent right of residence (permanent residence card)',

  askBasis: 'What is your temporary permit for?',
  whyBasis: 'Work, study, family and protection permits are each renewed in their own way.',
  findOutBasis: 'It is in your decision letter, and often on the card. Look there, or choose “Something else”.',
  'basis-work': 'Work',
  'basis-study': 'Studies',
  'basis-family': 'Family',
  'basis-protection': 'Protection (asylum)',
  'basis-other': 'Something else',

  askPermitExpires: 'When does your permit run out? Write day, month and year.',
  whyPermitExpires:
    'A temporary permit that runs out within three months must be renewed. Then you should not order a card.',
  exactPermitExpires:
    'I need the exact day, because the three months are counted from it. It is on the card or in the decision.',
  exactPermitExpiresWithoutCard:
    'I need the exact day, because the three months are counted from it. It is in the decision.',
  askCardExpires: 'On which date does your card run out? It is on the card. Write day, month and year.',
  whyCardExpires:
    'You should order the card three months before it runs out. It is free until the card runs out, and costs money afterwards.',
  exactCardExpires: 'I need the exact day, because it decides both when to order and the fee. It is on the card.',
  sameAsCard: 'The same day as the card: {day}',
  doNotKnow: 'I do not know',
  askYear: 'Is that day behind you or ahead? Which year is on the card or in the decision?',
  theDay: '{day}',
  dayTooLongAgo: 'The date {day} is too long ago to be right. Check the year, and write it again.',
  dayTooFarAhead: 'The date {day} is too far ahead to be right. Check the year, and write it again.',

  askPhotoTaken: 'On which day did the police take your photo and fingerprints? Write day, month and year.',
  whyPhotoTaken: 'The card is made after the photo is taken. The day decides whether it is on its way or late.',
  exactPhotoTaken:
    'I need the exact day, because the wait is counted in working days from it. Look in the e-mail about your appointment.',
  'photoTaken-not-yet': 'It has not been done yet',

  askWhereabouts: 'Are you in Norway now?',
  whyWhereabouts: 'A new card can be ordered only while you are in Norway. Abroad, the embassy helps.',
  'whereabouts-norway': 'Yes, in Norway',
  'whereabouts-abroad': 'No, abroad',
  'whereabouts-svalbard': 'On Svalbard',

  askAppliedThrough: 'Did you apply online, through the Application Portal?',
  whyAppliedThrough:
    'Those who applied through the portal can book an appointment. Others must contact the police themselves.',
  findOutAppliedThrough: 'Did you log in at UDI and pay the fee there? That was the portal. A paper form is not.',
  'appliedThrough-portal': 'Yes, through the portal',
  'appliedThrough-elsewhere': 'No, on paper or in another way',

  askLetterSays: 'What does the letter that came with your decision say?',
  whyLetterSays:
    'The letter says whether you must go to the police, or the card comes by post without you doing anything.',
  'letterSays-come-to-police': 'I must go to the police',
  'letterSays-card-by-post': 'The card comes to me by post',
  'letterSays-not-sure': 'I do not know or do not have it',

  askAppliedForRenewal: 'Have you already applied to renew your permit?',
  whyAppliedForRenewal: 'If you have applied, you should not apply again. Then you wait for the answer.',
  findOutAppliedForRenewal:
    'Log in to the Application Portal and look under “My applications”. A renewal there means you have applied.',
  askExtensionException:
    'Does any of this apply to you? Two citizenships, more than six months outside Norway, moved away from Norway, or another permit.',
  whyExtensionException:
    'Collective protection is extended automatically, but not for everyone. If an exception applies, you must ask UDI.',
  'extensionException-none': 'No, none of this',
  'extensionException-some': 'Yes, some of this',

  askElectronicId: 'Do you have an electronic ID, such as BankID or MinID?',
  whyElectronicId:
    'With an electronic ID you can do more online. It decides whether you need an appointment with the police.',
  findOutElectronicId: 'Do you log in to your bank or the tax office with BankID or MinID? Then you have one.',

  askOrderedNewCard: 'Have you ordered the new card at udi.no?',
  whyOrderedNewCard: 'The card is ordered at udi.no first. After that you need an appointment with the police.',
  findOutOrderedNewCard: 'Have you filled in the order at udi.no and got a receipt? Then you have ordered.',

  askFamilyOfEeaCitizen: 'Are you close family of an EU/EEA citizen who lives in Norway?',
  whyFamilyOfEeaCitizen:
    'Family of EU/EEA citizens apply for a residence card of their own. Others must first apply for a permit.',
  findOutFamilyOfEeaCitizen:
    'Close family is a spouse, partner, child or parent. Does one of them have an EU/EEA passport?',

  askAge: 'How old is the person the card is for?',
  whyAge: 'Children must bring a parent or guardian, and the youngest a passport photo too.',
  'age-adult': '18 or older',
  'age-child': '3 to 17',
  'age-under-three': 'Under 3',
});
