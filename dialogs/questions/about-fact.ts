import type { FactName, Situation } from '../../domain/situation.ts';
import type { Question } from '../engine/question.ts';
import { whatAge } from './facts/age.ts';
import { hasAppliedForRenewal } from './facts/applied-for-renewal.ts';
import { howApplied } from './facts/applied-through.ts';
import { whichBasis } from './facts/basis.ts';
import { whenCardExpires } from './facts/card-expires.ts';
import type { Part } from './facts/choose-part.ts';
import { whichCitizenship } from './facts/citizenship.ts';
import { hasElectronicId } from './facts/electronic-id.ts';
import { whetherExceptionFits } from './facts/extension-exception.ts';
import type { FactContext } from './facts/fact-context.ts';
import { isFamilyOfEeaCitizen } from './facts/family-of-eea-citizen.ts';
import { whatLetterSays } from './facts/letter-says.ts';
import { hasOrderedNewCard } from './facts/ordered-new-card.ts';
import { whichPermit } from './facts/permit.ts';
import { whenPermitExpires } from './facts/permit-expires.ts';
import { whenPhotoTaken } from './facts/photo-taken.ts';
import { whichProblem } from './facts/problem.ts';
import { whereNow } from './facts/whereabouts.ts';

/**
 * The question about a fact. The answer is a part of a situation, for one answer may settle several facts ("a work
 * permit": temporary, and for work); where it leaves the fact itself open, ask once more with `further`.
 */
export function questionAbout(fact: FactName, situation: Situation, context: FactContext = {}): Question<Part> {
  switch (fact) {
    case 'problem':
      return whichProblem(context);
    case 'citizenship':
      return whichCitizenship(context);
    case 'permit':
      return whichPermit(situation, context);
    case 'basis':
      return whichBasis(context);
    case 'permitExpires':
      return whenPermitExpires(situation, context);
    case 'cardExpires':
      return whenCardExpires(context);
    case 'whereabouts':
      return whereNow(context);
    case 'appliedThrough':
      return howApplied(context);
    case 'letterSays':
      return whatLetterSays(context);
    case 'appliedForRenewal':
      return hasAppliedForRenewal(context);
    case 'electronicId':
      return hasElectronicId(context);
    case 'orderedNewCard':
      return hasOrderedNewCard(context);
    case 'photoTaken':
      return whenPhotoTaken(context);
    case 'extensionException':
      return whetherExceptionFits(context);
    case 'familyOfEeaCitizen':
      return isFamilyOfEeaCitizen(context);
    case 'age':
      return whatAge(context);
    default:
      return fact satisfies never;
  }
}
