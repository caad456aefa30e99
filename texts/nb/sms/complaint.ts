import { shorterThan } from '../../blanks.ts';
import { complaint as long } from '../complaint.ts';

export const complaint = shorterThan(long)({
  aboutMe: 'Om meg: Jeg er et program og kan ikke behandle klager. Si fra til dem som driver siden.',
});
