import type { Topic } from '../blanks.ts';

/** Where to see how far an application has come. */
export const applicationStatus = {
  cannotSee: 'Jeg kan ikke se søknaden din, og jeg vet ikke når den blir avgjort.',
  where: 'Logg inn i Søknadsportalen for å se søknaden. UDI og politiet viser ventetidene på egne sider.',
  whoDecides:
    'Ventetiden regnes fra dagen du leverte alle dokumentene. Politiet avgjør de fleste fornyelser, og tvilssaker går til UDI.',
} as const satisfies Topic;
