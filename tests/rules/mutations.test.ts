import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import { type Day, day } from '../../domain/day.ts';
import type * as residenceCardModule from '../../domain/rules/residence-card.ts';
import type * as ruleModule from '../../domain/rules/rule.ts';
import { createWorkingDays } from '../../domain/working-days.ts';
import { classesOn } from './classes.ts';
import { everySituation, valuesOn } from './combinations.ts';
import { inOneLine } from './in-one-line.ts';
import { expected } from './truth-table.ts';

// A truth table that never disagrees proves nothing: each of these mistakes, planted in the sources, must be noticed.
const mistakes: [what: string, file: string, from: string, to: string][] = [
  [
    'about to expire a day late',
    'rules/about-to-expire.ts',
    'today >= firstDayToAct(expires)',
    'today > firstDayToAct(expires)',
  ],
  ['two months instead of three', 'facts/figures.ts', 'value: 3,', 'value: 2,'],
  ['expired on the last day', 'rules/about-to-expire.ts', 'expires < today', 'expires <= today'],
  ['ten working days to plan by', 'facts/figures.ts', 'value: 20,', 'value: 10,'],
  ['overdue a day early', 'rules/not-arrived.ts', 'today > planBy', 'today >= planBy'],
  ['the portal turned round', 'rules/first-card.ts', "=== 'elsewhere'", "=== 'portal'"],
  ['a refugee books online', 'rules/first-card.ts', "=== 'protection'", "=== 'study'"],
  ['the letter unread', 'rules/first-card.ts', "letterSays === 'card-by-post'", "letterSays === 'not-sure'"],
  ['told to renew while waiting', 'rules/renewal.ts', "if (applied !== 'no')", "if (applied === 'no')"],
  ['a rejection waited for', 'rules/renewal-applied.ts', "case 'yes':", "case 'rejected':\n    case 'yes':"],
  [
    'an application too late waited for',
    'rules/renewal-applied.ts',
    "case 'yes':",
    "case 'after-expiry':\n    case 'yes':",
  ],
  ['a granted renewal waited for', 'rules/renewal-applied.ts', "case 'yes':", "case 'granted':\n    case 'yes':"],
  [
    'eID sends employees to the police',
    'rules/renewal.ts',
    "(yield* read('electronicId')) === 'no'",
    "(yield* read('electronicId')) === 'yes'",
  ],
  [
    'the scheme with eID a day late',
    'rules/renewal.ts',
    'today >= workRenewalWithElectronicIdFrom',
    'today > workRenewalWithElectronicIdFrom',
  ],
  [
    'an order while a permit runs out',
    'rules/temporary-permit.ts',
    "case 'expiring':",
    "case 'lost':\n    case 'expiring':",
  ],
  [
    'a permit that outlasts its card unnoticed',
    'rules/temporary-permit.ts',
    'isDayAboutToExpire(cardExpires, today)',
    'cardExpires === undefined',
  ],
  [
    'an exception to the extension unread',
    'rules/collective-protection.ts',
    "(yield* read('extensionException')) !== 'none'",
    "(yield* read('extensionException')) === 'some'",
  ],
  [
    'nothing to do after the last day of collective protection',
    'rules/collective-protection.ts',
    'isKnown && hasExpired(expires, today)',
    'isKnown && !hasExpired(expires, today)',
  ],
  ['a young child not told', 'rules/collective-protection.ts', "age === 'child' || age", "age === 'adult' || age"],
  ['a renewal from abroad as at home', 'rules/renewal.ts', "=== 'abroad'", "=== 'svalbard'"],
  ['a loss abroad while waiting', 'rules/renewal.ts', 'isLoss(problem) && isAbroad', 'isLoss(problem) && !isAbroad'],
  [
    'a fee for a card that came damaged',
    'rules/new-card.ts',
    "damaged: 'fee-300-unless-it-came-damaged'",
    "damaged: 'fee-300'",
  ],
  ['collective protection ordered too late', 'rules/collective-protection.ts', '!isAboutToExpire(', 'isAboutToExpire('],
  [
    'a fee for a card that is still valid',
    'rules/permanent-card.ts',
    "expired ? 'fee-300' : 'fee-0'",
    "expired ? 'fee-0' : 'fee-300'",
  ],
  ['ordering from abroad', 'rules/new-card.ts', "=== 'abroad'", "=== 'svalbard'"],
  [
    'lost abroad, and home to order',
    'rules/new-card.ts',
    'canTravelHome: !isLoss(problem)',
    'canTravelHome: isLoss(problem)',
  ],
  ['a theft unreported', 'rules/new-card.ts', "problem === 'lost' || problem === 'stolen'", "problem === 'lost'"],
  ['ordered and ordered again', 'rules/new-card.ts', "ordered ? 'book' : 'order'", "ordered ? 'order' : 'book'"],
  ['the family of an EEA citizen sent away', 'rules/no-permit-yet.ts', "=== 'yes'", "=== 'no'"],
  ['a card for Swiss citizens', 'rules/who-needs-a-card.ts', "    case 'swiss':\n", ''],
  ['a card on Svalbard', 'rules/who-needs-a-card.ts', "!== 'svalbard'", "!== 'abroad'"],
];

// The first day of the scheme for employees with an electronic ID.
const today = day('2026-05-05');
const domain = new URL('../../domain/', import.meta.url);
const workingDays = createWorkingDays();

type Sources = { rule: typeof ruleModule; residenceCard: typeof residenceCardModule };

/** The rules as they stand in the files, with one passage changed. */
async function rulesWith(file: string, from: string, to: string): Promise<Sources> {
  const loaded = new Map<string, vm.Module>();
  const changed = new URL(file, domain).href;
  const load = async (specifier: string, from_: string): Promise<vm.Module> => {
    const address = specifier.startsWith('.') ? new URL(specifier, from_).href : specifier;
    const known = loaded.get(address);
    if (known) return known;
    if (!specifier.startsWith('.')) {
      const real: Record<string, unknown> = await import(specifier);
      const names = Object.keys(real);
      const bridge = new vm.SyntheticModule(names, function set() {
        for (const name of names) this.setExport(name, real[name]);
      });
      loaded.set(address, bridge);
      return bridge;
    }
    const text = readFileSync(fileURLToPath(address), 'utf8');
    if (address === changed && text.split(from).length !== 2) throw new Error(`Not exactly once in ${file}: ${from}`);
    const source = stripTypeScriptTypes(address === changed ? text.replace(from, () => to) : text);
    const module = new vm.SourceTextModule(source, { identifier: address });
    loaded.set(address, module);
    return module;
  };
  const open = async (path: string): Promise<vm.Module> => {
    const module = await load(`./${path}`, domain.href);
    if (module.status === 'unlinked') await module.link((specifier, parent) => load(specifier, parent.identifier));
    await module.evaluate();
    return module;
  };
  const entry = await open('rules/residence-card.ts');
  const rule = await open('rules/rule.ts');
  return { residenceCard: entry.namespace as typeof residenceCardModule, rule: rule.namespace as typeof ruleModule };
}

class Disagreement extends Error {}

/** Whether the truth table and these rules disagree somewhere; the first place is enough. */
function disagree({ rule, residenceCard }: Sources, on: Day): boolean {
  const classes = classesOn(on);
  const found = new Disagreement();
  try {
    everySituation(
      valuesOn(on),
      (situation) => {
        const result = rule.run(residenceCard.residenceCard({ today: on, workingDays }), situation);
        if (result.kind === 'undecided') return;
        const { advice, notes, ...rest } = result.verdict;
        const { says, notes: wanted } = expected(situation, classes);
        const same =
          inOneLine({ ...advice, ...rest, notes, facts: {} }) === says && [...notes].sort().join() === wanted.join();
        if (!same) throw found;
      },
      () => undefined,
    );
  } catch (error) {
    if (error === found) return true;
    throw error;
  }
  return false;
}

test('the rules as they stand agree with the truth table', async () => {
  const sources = await rulesWith('rules/about-to-expire.ts', 'expires < today', 'expires < today');
  expect(disagree(sources, today)).toBe(false);
});

test.each(mistakes)('%s is noticed', async (_what, file, from, to) => {
  expect(disagree(await rulesWith(file, from, to), today)).toBe(true);
});
