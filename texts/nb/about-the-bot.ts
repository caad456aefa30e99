import type { Topic } from '../blanks.ts';

/** Who answers here, how, and what it cannot do. */
export const aboutTheBot = {
  who: 'Jeg er en automatisk hjelper for oppholdskort. Jeg er ikke et menneske, og jeg er verken politiet eller UDI.',
  how: 'Jeg følger faste regler, så de samme opplysningene gir alltid samme svar. Reglene bygger på sidene til politiet og UDI, og jeg viser hvor det står.',
  cannot:
    'Jeg avgjør ingen søknader, og jeg kan ta feil. Sier brevet ditt fra UDI eller politiet noe annet, følger du brevet.',
} as const satisfies Topic;
