import type { Topic } from '../blanks.ts';

/** What happens at the police. */
export const atThePolice = {
  whatHappens:
    'Politiet tar bilde og fingeravtrykk, og du skriver under. Kortet får du ikke der og da. Det blir laget etterpå og kommer i posten.',
  appointment: 'Du må ha time for å møte hos politiet.',
  noDropIn: 'Nei, du kan ikke komme uten time. Du må ha time for å møte hos politiet.',
  children: 'Er du under 18 år, må en forelder eller verge bli med. Barn gir fingeravtrykk fra de fyller seks år.',
} as const satisfies Topic;
