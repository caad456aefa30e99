import { translationOf } from '../blanks.ts';
import { whatToBring as nb } from '../nb/what-to-bring.ts';

export const whatToBring = translationOf(nb)({
  passportAlways: 'Always bring a valid passport. The rest depends on whether it is your first card or a new card.',
  firstCard: 'First card: Bring a valid passport and the documents on the list you got by e-mail when you booked.',
  newCard:
    'New card, once you have ordered it at udi.no:\n– the signed cover letter\n– a valid passport\n– your old passport, if you have had another passport in the last four years\n– your old residence card, if you have it\n– proof of your new name, if you have changed it',
  handInOldCard: 'Hand in the old card at the police. If you do not, you must pay a fee.',
  reportLossFirst: 'If the card is lost or stolen, tell the police first. Only then can you get a new one.',
  child:
    'If you are under 18, a parent or guardian must come along. For a child under three, bring a passport photo in colour.',
  ownList: 'Your own list is in the Application Portal when you have logged in.',
});
