import type { Intent } from '../../nlu/intents.ts';
import { coming } from '../by-text/coming.ts';
import { continueElsewhere } from '../by-text/continue-elsewhere.ts';
import { beLate } from '../by-text/late.ts';
import { undoCancel } from '../by-text/undo-cancel.ts';
import { wantsItBack } from '../by-text/wants-it-back.ts';
import type { Journey } from '../engine/journey.ts';
import { callBack } from '../handover/applicant/call-back.ts';
import { stopWaiting } from '../handover/applicant/stop-waiting.ts';
import { aboutTheBot } from '../journeys/answers/about-the-bot.ts';
import { applicationStatus } from '../journeys/answers/application-status.ts';
import { atThePolice } from '../journeys/answers/at-the-police.ts';
import { cardAsId } from '../journeys/answers/card-as-id.ts';
import { cardDelivery } from '../journeys/answers/card-delivery.ts';
import { complaint } from '../journeys/answers/complaint.ts';
import { dropIn } from '../journeys/answers/drop-in.ts';
import { fee } from '../journeys/answers/fee.ts';
import { myData } from '../journeys/answers/my-data.ts';
import { noFreeTimes } from '../journeys/answers/no-free-times.ts';
import { otherImmigration } from '../journeys/answers/other-immigration.ts';
import { portalTrouble } from '../journeys/answers/portal-trouble.ts';
import { proofWithoutCard } from '../journeys/answers/proof-without-card.ts';
import { talkToPerson } from '../journeys/answers/talk-to-person.ts';
import { travel } from '../journeys/answers/travel.ts';
import { whatToBring } from '../journeys/answers/what-to-bring.ts';
import { whetherToWait } from '../journeys/answers/whether-to-wait.ts';
import { whoNeedsCard } from '../journeys/answers/who-needs-card.ts';
import { bookAppointment } from '../journeys/book-appointment.ts';
import { cancelAppointment } from '../journeys/cancel-appointment.ts';
import { findStation } from '../journeys/find-station.ts';
import { guidance } from '../journeys/guidance.ts';
import { moveAppointment } from '../journeys/move-appointment.ts';
import { showAppointment } from '../journeys/show-appointment.ts';

/** A journey with the intents that lead to it. */
interface Errand {
  journey: Journey;
  intents: readonly Intent[];
  /** A side errand answers and goes: what was open stays open. */
  aside: boolean;
}

/** Every errand of an applicant, by the name it is stored under. */
export const errands: Readonly<Record<string, Errand>> = {
  bookAppointment: { journey: bookAppointment, intents: ['book-appointment'], aside: false },
  showAppointment: { journey: showAppointment, intents: ['show-appointment'], aside: false },
  moveAppointment: { journey: moveAppointment, intents: ['move-appointment'], aside: false },
  cancelAppointment: { journey: cancelAppointment, intents: ['cancel-appointment'], aside: false },
  findStation: { journey: findStation, intents: ['find-station'], aside: true },
  guidance: { journey: guidance, intents: ['first-card', 'new-card', 'renew-permit', 'expiring'], aside: false },
  cardAsId: { journey: cardAsId, intents: ['card-as-id'], aside: true },
  cardDelivery: { journey: cardDelivery, intents: ['card-delivery'], aside: true },
  travel: { journey: travel, intents: ['travel'], aside: true },
  whatToBring: { journey: whatToBring, intents: ['what-to-bring'], aside: true },
  atThePolice: { journey: atThePolice, intents: ['at-the-police'], aside: true },
  fee: { journey: fee, intents: ['fee'], aside: true },
  whoNeedsCard: { journey: whoNeedsCard, intents: ['who-needs-card'], aside: true },
  proofWithoutCard: { journey: proofWithoutCard, intents: ['proof-without-card'], aside: true },
  portalTrouble: { journey: portalTrouble, intents: ['portal-trouble'], aside: true },
  applicationStatus: { journey: applicationStatus, intents: ['application-status'], aside: true },
  otherImmigration: { journey: otherImmigration, intents: ['other-immigration'], aside: true },
  noFreeTimes: { journey: noFreeTimes, intents: ['no-free-times'], aside: true },
  dropIn: { journey: dropIn, intents: [], aside: true },
  whetherToWait: { journey: whetherToWait, intents: [], aside: true },
  aboutTheBot: { journey: aboutTheBot, intents: ['about-the-bot'], aside: true },
  talkToPerson: { journey: talkToPerson, intents: ['talk-to-person'], aside: true },
  myData: { journey: myData, intents: ['my-data'], aside: true },
  coming: { journey: coming, intents: [], aside: true },
  undoCancel: { journey: undoCancel, intents: [], aside: false },
  wantsItBack: { journey: wantsItBack, intents: [], aside: false },
  beLate: { journey: beLate, intents: [], aside: true },
  continueElsewhere: { journey: continueElsewhere, intents: [], aside: true },
  stopWaiting: { journey: stopWaiting, intents: [], aside: true },
  callBack: { journey: callBack, intents: [], aside: true },
  complaint: { journey: complaint, intents: ['complaint'], aside: true },
};

/** The errand that an intent leads to, where it leads to one. */
export function errandFor(intent: Intent): { name: string; errand: Errand } | undefined {
  const found = Object.entries(errands).find(([, errand]) => errand.intents.includes(intent));
  return found && { name: found[0], errand: found[1] };
}
