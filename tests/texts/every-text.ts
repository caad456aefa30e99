import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { type Language, languages } from '../../domain/language.ts';
import { catalogues } from '../../texts/catalogue.ts';
import { shortForms } from '../../texts/short-forms.ts';
import { chatWords } from '../../texts/widget/chat-words.ts';
import { launcherWords } from '../../texts/widget/launcher-words.ts';
import { portalWords } from '../../texts/widget/portal-words.ts';

export interface Text {
  language: Language;
  topic: string;
  role: string;
  text: string;
}

/** Every sentence the assistant can say, in every language, blanks and all. */
export const spokenTexts: readonly Text[] = languages.flatMap((language) =>
  Object.entries(catalogues[language]).flatMap(([topic, roles]) =>
    Object.entries(roles).map(([role, text]) => ({ language, topic, role, text })),
  ),
);

/** What applicants are told, and so may be texted: caseworkers write in no text messages. */
export const applicantTexts: readonly Text[] = spokenTexts.filter(({ topic }) => !topic.startsWith('desk'));

/** What is said shorter as a text message. */
export const shortTexts: readonly Text[] = languages.flatMap((language) =>
  Object.entries(shortForms[language]).flatMap(([topic, roles]) =>
    Object.entries(roles).map(([role, text]) => ({ language, topic, role, text })),
  ),
);

/** What stands on the chat's own window and on the demonstration page. */
const shownTexts: readonly Text[] = languages.flatMap((language) =>
  [...ofChat(language), ...ofLauncher(language), ...ofPortal(language)].map((text) => ({
    language,
    topic: 'widget',
    role: text,
    text,
  })),
);

export const everyText: readonly Text[] = [...spokenTexts, ...shortTexts, ...shownTexts];

/** The text as it can be read: once for every branch, and one word for every blank. */
export function readings(text: string): string[] {
  return readingsOf(parse(text));
}

function readingsOf(elements: readonly MessageFormatElement[]): string[] {
  return elements.reduce<string[]>(
    (before, element) => before.flatMap((start) => ofElement(element).map((end) => start + end)),
    [''],
  );
}

function ofElement(element: MessageFormatElement): string[] {
  switch (element.type) {
    case TYPE.literal:
      return [element.value];
    case TYPE.select:
    case TYPE.plural:
      return Object.values(element.options).flatMap(({ value }) => readingsOf(value));
    default:
      return ['…'];
  }
}

function ofChat(language: Language): string[] {
  const { charactersLeft, charactersOver, choicesFollow, checked, withPerson, ...plain } = chatWords[language];
  const counted = [charactersLeft, charactersOver, choicesFollow].flatMap((say) => [say(1), say(2)]);
  return [...Object.values(plain), ...counted, checked('1'), withPerson('1')];
}

function ofLauncher(language: Language): string[] {
  const { unread, ...plain } = launcherWords[language];
  return [...Object.values(plain), unread(1), unread(2)];
}

function ofPortal(language: Language): string[] {
  const { about, signInAs, signedInAs, ...plain } = portalWords[language];
  return [...Object.values(plain), ...about, signInAs('1'), signedInAs('1')];
}
