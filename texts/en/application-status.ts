import { translationOf } from '../blanks.ts';
import { applicationStatus as nb } from '../nb/application-status.ts';

export const applicationStatus = translationOf(nb)({
  cannotSee: 'I cannot see your application, and I do not know when it will be decided.',
  where:
    'Log in to the Application Portal to see the application. UDI and the police show waiting times on their own pages.',
  whoDecides:
    'The waiting time counts from the day you handed in all documents. The police decide most renewals, and doubtful cases go to UDI.',
});
