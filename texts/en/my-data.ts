import { translationOf } from '../blanks.ts';
import { myData as nb } from '../nb/my-data.ts';

export const myData = translationOf(nb)({
  kept: 'I keep our conversation: what you write, what I answer, and what I have understood about your situation. It is deleted after {days} days without new messages.',
  removed:
    'National identity numbers, case numbers and positions are removed before the conversation is kept. I keep a position only until the search is done, and only rounded.',
  birthDate:
    'If you write your date of birth to book an appointment, it stays in the conversation until that is deleted.',
  appointments:
    'Appointments you have booked are in the appointment book. They are not cancelled when the conversation is deleted.',
  askDelete: 'Shall I delete the whole conversation now? It cannot be undone.',
  whyDelete: 'I ask again because a deleted conversation cannot be brought back.',
  deleted: 'The conversation and everything I knew about you are now deleted. We can start again whenever you like.',
  notDeleted: 'All right, I delete nothing now.',
});
