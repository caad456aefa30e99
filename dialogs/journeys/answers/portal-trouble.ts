import { phones } from '../../../domain/facts/phones.ts';
import { quotes } from '../../../domain/facts/quotes.ts';
import { say, withChoices } from '../../../texts/line.ts';
import { choiceOf } from '../../hearing/main-choices.ts';
import { linkTo } from '../../stations/link-to.ts';
import { plainAnswer } from './plain-answer.ts';

/** What to do when UDI's portal lets nobody in, and what stays as it is. */
export const portalTrouble = plainAnswer(({ memory }) => {
  const { language } = memory;
  return [
    { ...say('portalTrouble.newPassword'), links: [linkTo('logIn', language), linkTo('portal', language)] },
    { ...say('portalTrouble.appointmentStands'), quote: quotes.appointmentStands },
    {
      ...say('portalTrouble.sameAccount', { police: phones.police.number }),
      links: [linkTo('lostAccount', language)],
    },
    say('portalTrouble.noButton'),
    withChoices({ ...say('portalTrouble.technical'), links: [linkTo('udiContact', language)] }, [
      choiceOf('no-free-times'),
      choiceOf('talk-to-person'),
    ]),
  ];
});
