import { shorterThan } from '../../blanks.ts';
import { applicationStatus as long } from '../application-status.ts';

export const applicationStatus = shorterThan(long)({
  cannotSee: 'Jeg kan ikke se søknaden din, eller når den blir avgjort.',
  where: 'Logg inn i Søknadsportalen for å se den. Ventetidene står på sidene til UDI og politiet.',
  whoDecides: 'Ventetiden regnes fra dagen du leverte alle dokumentene.',
});
