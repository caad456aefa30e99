import { translationOf } from '../../blanks.ts';
import { complaint as nb } from '../../nb/sms/complaint.ts';

export const complaint = translationOf(nb)({
  aboutMe: 'About me: I am a program and cannot deal with complaints. Tell the people who run the site.',
});
