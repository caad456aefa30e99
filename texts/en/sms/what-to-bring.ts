import { translationOf } from '../../blanks.ts';
import { whatToBring as nb } from '../../nb/sms/what-to-bring.ts';

export const whatToBring = translationOf(nb)({
  passportAlways: 'Always bring a valid passport.',
  firstCard: 'First card: a valid passport and the documents on the list in the e-mail you got when you booked.',
  newCard:
    'New card: the signed cover letter and a valid passport. If you have them: another passport from the last four years, the old card, and proof of a new name.',
  handInOldCard: 'Hand in the old card. If you do not, you must pay a fee.',
  child: 'Under 18: A parent or guardian must come along. Under three: Bring a passport photo in colour.',
  ownList: 'Your own list is in the Application Portal.',
});
