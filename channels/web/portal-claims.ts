import { z } from 'zod';
import { daySchema } from '../../domain/day.ts';
import { type Language, languages } from '../../domain/language.ts';
import type { PortalKnowledge } from '../../domain/portal-knowledge.ts';
import { bases, citizenships, permits, type Situation } from '../../domain/situation.ts';

/** What a portal may say in its token about the person who opens the chat. */
export const portalClaimsSchema = z.object({
  case_id: z.string().min(1).max(100).optional(),
  applied_through: z.enum(['portal', 'elsewhere']).optional(),
  citizenship: z.enum(citizenships).optional(),
  permit: z.enum(permits).optional(),
  basis: z.enum(bases).optional(),
  permit_expires: daySchema.optional(),
  card_expires: daySchema.optional(),
  whereabouts: z.enum(['norway', 'abroad', 'svalbard']).optional(),
  locale: z.string().max(35).optional(),
});

export type PortalClaims = z.infer<typeof portalClaimsSchema>;

export function knowledgeIn(claims: PortalClaims): PortalKnowledge {
  const language = claims.locale === undefined ? undefined : languageOfLocale(claims.locale);
  const situation: Situation = {
    ...(claims.applied_through && { appliedThrough: claims.applied_through }),
    ...(claims.citizenship && { citizenship: claims.citizenship }),
    ...(claims.permit && { permit: claims.permit }),
    ...(claims.basis && { basis: claims.basis }),
    ...(claims.permit_expires && { permitExpires: claims.permit_expires }),
    ...(claims.card_expires && { cardExpires: claims.card_expires }),
    ...(claims.whereabouts && { whereabouts: claims.whereabouts }),
  };
  return { ...(claims.case_id && { caseId: claims.case_id }), situation, ...(language && { language }) };
}

export function claimsOf({ caseId, situation, language }: PortalKnowledge): PortalClaims {
  return {
    case_id: caseId,
    applied_through: situation.appliedThrough,
    citizenship: situation.citizenship,
    permit: situation.permit,
    basis: situation.basis,
    permit_expires: situation.permitExpires === 'unknown' ? undefined : situation.permitExpires,
    card_expires: situation.cardExpires === 'unknown' ? undefined : situation.cardExpires,
    whereabouts: situation.whereabouts,
    locale: language,
  };
}

/** `nb-NO` is bokmål, and so is plain `no`; undefined for a language the conversation cannot be held in. */
export function languageOfLocale(locale: string): Language | undefined {
  const [primary = ''] = locale.toLowerCase().split('-');
  const name = primary === 'no' ? 'nb' : primary;
  return languages.find((language) => language === name);
}
