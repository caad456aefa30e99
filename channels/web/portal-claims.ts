import { z } from 'zod';
import { languageOfLocale } from '../../domain/language.ts';
import type { PortalKnowledge } from '../../domain/portal-knowledge.ts';
import { situationSchema } from '../../domain/situation.ts';

const facts = situationSchema.shape;

/** What a portal may say in its token about the person who opens the chat. */
export const portalClaimsSchema = z.object({
  case_id: z.string().min(1).max(100).optional(),
  locale: z.string().max(35).optional(),
  applied_through: facts.appliedThrough,
  citizenship: facts.citizenship,
  permit: facts.permit,
  basis: facts.basis,
  permit_expires: facts.permitExpires,
  card_expires: facts.cardExpires,
  whereabouts: facts.whereabouts,
  problem: facts.problem,
  letter_says: facts.letterSays,
  applied_for_renewal: facts.appliedForRenewal,
  ordered_new_card: facts.orderedNewCard,
});

type PortalClaims = z.infer<typeof portalClaimsSchema>;

export function knowledgeIn(claims: PortalClaims): PortalKnowledge {
  const language = claims.locale === undefined ? undefined : languageOfLocale(claims.locale);
  const situation = situationSchema.parse({
    appliedThrough: claims.applied_through,
    citizenship: claims.citizenship,
    permit: claims.permit,
    basis: claims.basis,
    permitExpires: claims.permit_expires,
    cardExpires: claims.card_expires,
    whereabouts: claims.whereabouts,
    problem: claims.problem,
    letterSays: claims.letter_says,
    appliedForRenewal: claims.applied_for_renewal,
    orderedNewCard: claims.ordered_new_card,
  });
  return { ...(claims.case_id && { caseId: claims.case_id }), situation, ...(language && { language }) };
}

export function claimsOf({ caseId, situation, language }: PortalKnowledge): PortalClaims {
  return {
    case_id: caseId,
    locale: language,
    applied_through: situation.appliedThrough,
    citizenship: situation.citizenship,
    permit: situation.permit,
    basis: situation.basis,
    permit_expires: situation.permitExpires,
    card_expires: situation.cardExpires,
    whereabouts: situation.whereabouts,
    problem: situation.problem,
    letter_says: situation.letterSays,
    applied_for_renewal: situation.appliedForRenewal,
    ordered_new_card: situation.orderedNewCard,
  };
}
