import type { CardInputOf } from '../../texts/card.ts';
import type { AdaptiveInput } from './adaptive-card.ts';

/** A field with its label, and what is said where it is left empty. */
export function inputField(input: CardInputOf<string>): AdaptiveInput {
  const { id, label, missing, value } = input;
  const field = {
    id,
    label,
    ...(value !== undefined && { value }),
    ...(missing !== undefined && { isRequired: true as const, errorMessage: missing }),
  };
  switch (input.kind) {
    case 'text': {
      const { lines, longest, example } = input;
      const isMultiline = lines === 'several' && { isMultiline: true as const };
      const maxLength = longest !== undefined && { maxLength: longest };
      return { type: 'Input.Text', ...field, ...isMultiline, ...maxLength, ...(example && { placeholder: example }) };
    }
    case 'choice': {
      const choices = input.choices.map((choice) => ({ title: choice.label, value: choice.value }));
      return { type: 'Input.ChoiceSet', ...field, choices };
    }
    case 'day': {
      const { earliest: min, latest: max } = input;
      return { type: 'Input.Date', ...field, ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
    }
    default:
      return input satisfies never;
  }
}
