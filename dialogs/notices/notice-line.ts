import type { Appointment } from '../../backend/appointment-backend.ts';
import { phones } from '../../domain/facts/phones.ts';
import { inNorway, timeOfMoment } from '../../domain/moment.ts';
import { type Line, say, withChoices } from '../../texts/line.ts';
import { leadingTo, placeOf, whereAndWhen, withCalendar } from '../booking/appointment-lines.ts';
import { choiceOfErrand } from '../by-text/offered-errands.ts';
import type { Services } from '../engine/services.ts';
import { choiceOf } from '../hearing/main-choices.ts';
import type { BotsNotice } from './notice-content.ts';

/** What a notice says, with what can be done about it. */
export function noticeLine(services: Services, content: Exclude<BotsNotice, { kind: 'truth' }>): Line {
  switch (content.kind) {
    case 'reminder': {
      if (services.phone !== undefined) return reminderByText(services, content.appointment);
      const { reference } = content.appointment;
      const line = say('notice.reminder', { ...whereAndWhen(services, content.appointment), reference });
      return leadingTo(
        withCalendar(services, content.appointment, line),
        'what-to-bring',
        'move-appointment',
        'cancel-appointment',
      );
    }
    case 'moved': {
      const { reference } = content.appointment;
      const blanks = { ...whereAndWhen(services, content.appointment), reference, police: phones.police.number };
      const movedFrom = { ...blanks, oldMoment: { moment: content.from.start } };
      const line = content.by === 'police' ? say('notice.movedByPolice', movedFrom) : say('notice.moved', movedFrom);
      return leadingTo(withCalendar(services, content.appointment, line), 'show-appointment', 'talk-to-person');
    }
    case 'cancelled': {
      const blanks = { ...whereAndWhen(services, content.appointment), police: phones.police.number };
      const line = content.by === 'police' ? say('notice.cancelledByPolice', blanks) : say('notice.cancelled', blanks);
      return leadingTo(withCalendar(services, content.appointment, line), 'book-appointment', 'talk-to-person');
    }
    case 'booked-again': {
      const { reference } = content.appointment;
      const line = say('notice.bookedAgain', { ...whereAndWhen(services, content.appointment), reference });
      return leadingTo(withCalendar(services, content.appointment, line), 'show-appointment', 'talk-to-person');
    }
    case 'hold-ends': {
      const { slot, expires } = content.hold;
      const until = { time: timeOfMoment(inNorway(expires)) };
      return say('notice.holdEnds', { place: placeOf(services, slot.station), moment: { moment: slot.start }, until });
    }
    default:
      return content satisfies never;
  }
}

/** Answered with one figure; what cannot be mistaken comes first. */
function reminderByText(services: Services, appointment: Appointment): Line {
  const line = say('byText.reminder', whereAndWhen(services, appointment));
  const ways = [choiceOf('move-appointment'), choiceOf('cancel-appointment'), choiceOf('what-to-bring')];
  return withChoices(line, [choiceOfErrand('coming'), ...ways]);
}
