import { undatedPagesChecked } from './fact.ts';

/** A telephone number with who answers, where it was read and when. */
interface Phone {
  number: string;
  source: { title: string; address: string };
  checked: typeof undatedPagesChecked;
}

/** Not an authority; no page of one was found that gives these two numbers. */
const guideForNewcomers = { title: 'Planet Norway', address: 'https://planetnorway.com' };

/** `emergency` is for danger to life only, never for card matters. */
export const phones = {
  emergency: { number: '112', source: guideForNewcomers, checked: undatedPagesChecked },
  police: { number: '02800', source: guideForNewcomers, checked: undatedPagesChecked },
  osloImmigration: {
    number: '22 34 21 00',
    source: {
      title: 'UDI: Do I have to report to the police when I arrive in Norway?',
      address:
        'https://www.udi.no/en/system/received-an-answer/application-approved/first-time-residence-permit/do-i-have-to-report-to-the-police-when-i-arrive-in-norway/',
    },
    checked: undatedPagesChecked,
  },
} satisfies Record<string, Phone>;
