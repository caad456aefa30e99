import { translationOf } from '../../blanks.ts';
import { talk as nb } from '../../nb/sms/talk.ts';

export const talk = translationOf(nb)({
  hello:
    'Hello! I am an automatic helper for residence cards. What is it about? Use your own words, or reply with a number.',
  helloShort: 'Hello, what is it about? Use your own words.',
  helloAgain: 'Hello again! Here is the question again.',
  help: 'I can help with residence cards, permits that run out, police appointments and police stations. Use your own words, or reply with a number.',
  helpInside:
    'Answer in your own words or with a number. “Back” corrects your last answer. You can also write “start over”, “talk to a person” or another language.',
  takeBackByWords:
    'You have not answered a question yet. If I have misunderstood, write what is right, for example “no, I am from Ghana”.',
  whatNow: 'Good. What would you like to do now?',
  nothingMore: 'All right. Write whenever you like.',
  moreThanYes: 'That is more than a yes, so I have not done anything. Answer only yes or no.',
  isItHandedIn:
    'Answer yes only if the application is delivered to the police, or paid, sent and the papers uploaded. Planned, registered or withdrawn is not handed in.',
  isItOrdered: 'Answer yes only if you have filled in the order at udi.no and got a receipt.',
  isItSo: 'Answer yes or no to this.',
  letterReadTwoWays:
    'I can read that in two ways. The letter decides. Does it say that you must come, or that the card comes by post?',
  whichLanguage: 'I know Norwegian bokmål, Norwegian nynorsk and English. Write which one you want.',
  why: 'I only ask what decides what you should do.',
  didNotUnderstand: 'I did not understand that. What is it about? Say it in another way.',
  examples:
    'I still do not understand. Write for example “I have lost my card” or “Where is the police station in Bodø”.',
  noted: 'Noted: {facts}. I still need an answer to this:',
  didNotUnderstandAnswer: 'I did not understand that as an answer.',
  answerInFewWords: 'I still did not understand. Answer in a few words or with a number.',
  waysOutOfQuestion: 'Not sure of the answer? Write “why”, “back” or “talk to a person”.',
});
