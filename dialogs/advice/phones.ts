import { phones } from '../../domain/facts/phones.ts';
import { type Line, say } from '../../texts/line.ts';

/** How to reach the police, with where each number was read and when. */
export function phoneLine(): Line {
  const { police, osloImmigration } = phones;
  return say('advice.phones', {
    police: police.number,
    policeSource: police.source.title,
    policeChecked: { date: police.checked },
    oslo: osloImmigration.number,
    osloSource: osloImmigration.source.title,
    osloChecked: { date: osloImmigration.checked },
  });
}
