import { translationOf } from '../blanks.ts';
import { talk as nb } from '../nb/talk.ts';

export const talk = translationOf(nb)({
  hello:
    'Hello! I am an automatic helper for residence cards. I can tell you what to do and why, find your police station and book an appointment.\nWhat is it about? Use your own words, or choose.',
  helloShort: 'Hello, what is it about? Use your own words, or choose.',
  helloAgain: 'Hello again! We were in the middle of something, so here is the question again.',
  youAreWelcome: 'You are welcome.',
  goodbye: 'Goodbye! Write whenever you like, and I will help you on.',
  yes: 'Yes',
  no: 'No',
  help: 'I can help you with residence cards: your first card, a new card, a card or permit that runs out, appointments with the police, and police stations. Use your own words, or choose here.',
  helpInside:
    'You can answer in your own words or choose an answer. Write “back” to correct your last answer. You can also write “start over”, “stop”, “talk to a person”, or the name of another language.',
  stopped: 'All right, we stop here. I will not do anything more now. Can I help with something else?',
  startedOver: 'Let us start again. What is it about?',
  nothingToTakeBack: 'There is no answer to take back yet.',
  takeBackByWords:
    'You have not answered a question yet. If I have misunderstood something, write what is right, for example “no, I am from Ghana”.',
  whatNow: 'Good. What would you like to do now? Choose, or use your own words.',
  nothingMore: 'All right. Write whenever you like, or choose here.',
  notPlainYes: 'I am not certain that it is a yes. So I have not done anything. Answer only yes or no.',
  moreThanYes: 'You wrote “{words}”, and that is more than a yes. So I have not done anything. Answer only yes or no.',
  isItHandedIn:
    'You wrote “{words}”. I need to know whether the application is handed in. Answer yes only if you have delivered it to the police, or paid, uploaded the papers and sent it. Planned, registered or withdrawn is not handed in.',
  isItOrdered:
    'You wrote “{words}”. I need to know whether the card is ordered already. Answer yes only if you have filled in the order at udi.no and got a receipt.',
  isItSo: 'You wrote “{words}”. Answer yes or no to this.',
  cannotConfirm: 'I cannot confirm that. I can only tell you what the police and UDI write. My advice is still this:',
  stillHolds: 'My advice is still this:',
  factTold: 'Thank you. Then we go on from there.',
  readWrong: 'Then I read it wrong. I will ask again.',
  notDone: 'All right, I will not do that. Can I help with something else?',
  letterReadTwoWays:
    'You wrote “{words}”, and I can read that in two ways. The letter decides. Does it say that you must come, or that the card comes by post?',
  cannotPromise: 'I cannot promise that. I can only tell you what the police and UDI write.',
  whichLanguage: 'I know Norwegian bokmål, Norwegian nynorsk and English. Choose which one you want, or write it.',
  otherLanguage: '{name}: I am sorry, I only understand Norwegian and English.',
  unknownLanguage: 'I am sorry, I only understand Norwegian and English.',
  bokmal: 'Norsk bokmål',
  nynorsk: 'Norsk nynorsk',
  english: 'English',
  corrected: 'I have corrected that.',
  languageChanged: 'We continue in English.',
  leavingErrand: 'Then we leave the other matter for now.',
  why: 'I only ask what can change what you should do. The answers decide which rule applies to you.',
  emergency:
    'Is someone in danger now? Call the police on 112. Fire: 110. Ambulance: 113.\nI am an automatic helper for residence cards and cannot send anyone to you.',
  didNotUnderstand: 'I did not understand that. What is it about? Say it in another way, or choose here.',
  didYouMean: 'I am not sure what you mean. Is it one of these?',
  examples:
    'I still do not understand. You can write like this: “I have lost my card”, “My card runs out in May” or “Where is the police station in Bodø?”.',
  oneWord: 'Try just a few words, for example “lost card”, “book appointment” or “fee”.',
  personInstead: 'I cannot work it out, and that is not your fault. A person can help you better.',
  noted: 'I have noted that: {facts}. I still need an answer to this:',
  didNotUnderstandAnswer: 'I did not understand that as an answer. I will ask again.',
  answerInFewWords: 'I still did not understand. Answer in a few words, or press an answer if there are any below.',
  waysOutOfQuestion:
    'Not sure of the answer? Write “why” to learn why I ask, “back” to correct the last answer, or “talk to a person”.',
});
