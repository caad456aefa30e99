import { translationOf } from '../../blanks.ts';
import { applicationStatus as nb } from '../../nb/sms/application-status.ts';

export const applicationStatus = translationOf(nb)({
  cannotSee: 'I cannot see your application, or when it will be decided.',
  where: 'Log in to the Application Portal to see it. Waiting times are on the pages of UDI and the police.',
  whoDecides: 'The waiting time counts from the day you handed in all documents.',
});
