/** A list of names; whatever else it holds, such as a spread, names no page. */
const list = String.raw`\[([^[\]]*)\]`;

/** The one name given to `linkTo`, a list that goes through it, and the pages of a theme. */
const uses = [
  /\blinkTo\(('\w+')/g,
  new RegExp(String.raw`\(${list} as const\)\.map\(\((\w+)\) => linkTo\(\2,`, 'g'),
  new RegExp(String.raw`\bpages: ${list}`, 'g'),
];

/** A function that gives pages: what stands in the lists of its body. */
const givesPages = /^(?:export )?function \w+\([^\n]*\): readonly Page\[\] \{\n([\s\S]*?)^\}/gm;

/** The pages a piece of code links to, each by an exact use of its name. */
export function linkedPages(code: string): Set<string> {
  const bodies = [...code.matchAll(givesPages)].map(([, body = '']) => body);
  const named = [
    ...uses.flatMap((use) => [...code.matchAll(use)]),
    ...bodies.flatMap((body) => [...body.matchAll(new RegExp(list, 'g'))]),
  ].map(([, names = '']) => names);
  return new Set(named.flatMap((names) => [...names.matchAll(/'(\w+)'/g)].map(([, name = '']) => name)));
}
