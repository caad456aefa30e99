import { translationOf } from '../../blanks.ts';
import { otherImmigration as nb } from '../../nb/sms/other-immigration.ts';

export const otherImmigration = translationOf(nb)({
  ask: 'I only help with residence cards, but can show you the right page. What is it about?',
  asylum: 'To apply for asylum, go to the police.',
  travelDocument:
    'A travel document or immigrant’s passport is an application of its own. If a travel document is lost, tell the police at once.',
});
