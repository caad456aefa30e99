import { translationOf } from '../blanks.ts';
import { complaint as nb } from '../nb/complaint.ts';

export const complaint = translationOf(nb)({
  sorry: 'I am sorry it went that way. This is where you can complain:',
  police: 'About the police: Write to the police district where it happened.',
  decision: 'About a refusal or another decision: The deadline is in the letter. UDI explains how to appeal.',
  aboutMe:
    'About me: I am a program and cannot deal with complaints. Tell the people who run the site where you found me.',
});
