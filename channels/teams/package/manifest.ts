import { resourceOf } from '../sign-in/sign-in-settings.ts';
import type { PackageSettings } from './package-settings.ts';
import { type AppWords, appWords } from './words/nb.ts';

/** The searches of the compose box, by the ids that Teams sends. */
const searches = ['appointments', 'stations'] as const;

/** What Teams is told of the app, in bokmål; https://developer.microsoft.com/json-schemas/teams/v1.22. */
export function manifest({ appId, signsIn, publicUrl, version }: PackageSettings): object {
  const page = publicUrl.href;
  return {
    $schema: 'https://developer.microsoft.com/en-us/json-schemas/teams/v1.22/MicrosoftTeams.schema.json',
    manifestVersion: '1.22',
    version,
    id: appId,
    developer: { name: appWords.name, websiteUrl: page, privacyUrl: page, termsOfUseUrl: page },
    localizationInfo: {
      defaultLanguageTag: 'nb-no',
      additionalLanguages: [
        { languageTag: 'nn-no', file: 'nn.json' },
        { languageTag: 'en', file: 'en.json' },
      ],
    },
    name: { short: appWords.name, full: appWords.fullName },
    description: { short: appWords.summary, full: appWords.description },
    icons: { color: 'color.png', outline: 'outline.png' },
    accentColor: '#123F6D',
    defaultInstallScope: 'personal',
    bots: [
      {
        botId: appId,
        scopes: ['personal'],
        supportsFiles: false,
        isNotificationOnly: false,
        commandLists: [{ scopes: ['personal'], commands: appWords.commands }],
      },
    ],
    composeExtensions: [{ botId: appId, commands: searches.map(searchCommand) }],
    permissions: ['identity'],
    ...(signsIn && { webApplicationInfo: { id: appId, resource: resourceOf(appId) } }),
    validDomains: [publicUrl.hostname],
  };
}

function searchCommand(id: (typeof searches)[number]): object {
  const { title, description, words, wordsDescription } = appWords.searches[id];
  const parameters = [{ name: 'text', inputType: 'text', title: words, description: wordsDescription }];
  return { id, type: 'query', context: ['compose', 'commandBox'], title, description, initialRun: false, parameters };
}

/** The same words in another language, each by its place in the manifest. */
export function localization(words: AppWords): Readonly<Record<string, string>> {
  return {
    $schema: 'https://developer.microsoft.com/en-us/json-schemas/teams/v1.22/MicrosoftTeams.Localization.schema.json',
    'name.short': words.name,
    'name.full': words.fullName,
    'description.short': words.summary,
    'description.full': words.description,
    ...Object.assign({}, ...words.commands.map(commandWords)),
    ...Object.assign({}, ...searches.map((id, at) => searchWords(words.searches[id], at))),
  };
}

function commandWords({ title, description }: AppWords['commands'][number], at: number): Record<string, string> {
  const place = `bots[0].commandLists[0].commands[${at}]`;
  return { [`${place}.title`]: title, [`${place}.description`]: description };
}

function searchWords(search: AppWords['searches']['stations'], at: number): Record<string, string> {
  const place = `composeExtensions[0].commands[${at}]`;
  return {
    [`${place}.title`]: search.title,
    [`${place}.description`]: search.description,
    [`${place}.parameters[0].title`]: search.words,
    [`${place}.parameters[0].description`]: search.wordsDescription,
  };
}
