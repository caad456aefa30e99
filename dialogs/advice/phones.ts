import { phones } from '../../domain/facts/phones.ts';
import { type Line, say } from '../../texts/line.ts';

/** How to reach the police, and when each number was read; where, is told to those who ask for a person. */
export function phoneLine(): Line {
  const { police, osloImmigration } = phones;
  return say('advice.phones', {
    police: police.number,
    policeChecked: { date: police.checked },
    oslo: osloImmigration.number,
    osloChecked: { date: osloImmigration.checked },
  });
}
