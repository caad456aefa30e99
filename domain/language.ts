/** The languages whole conversations are held in: bokmål, nynorsk, English (BCP 47). */
export const languages = ['nb', 'nn', 'en'] as const;

export type Language = (typeof languages)[number];
