const insisting = [
  'anyway',
  'insist',
  'regardless',
  'no matter',
  'demand',
  'do not care',
  "don't care",
  'dont care',
  'just give',
  'just book',
  'just order',
  'please just',
  'give me a card',
  'give me my card',
  'likevel',
  'allikevel',
  'uansett',
  'krever',
  'bryr meg ikke',
  'bryr meg ikkje',
  'gir blaffen',
  'gjev blaffen',
  'driter',
  'drit i',
  'bare gi',
  'berre gje',
  'berre gi',
  'bare bestill',
  'berre bestill',
  'gi meg et kort',
  'gi meg kort',
  'gje meg eit kort',
  'gje meg kort',
];

/** What is insisted on where somebody wants a card, or a time to get one. */
const card = /kort|card|time|bestill|book|order|appointment|\bone\b|\bdet\b|\bit\b/;

/** Whether somebody says in so many words that they want it whatever was said or asked. */
export function saysInsisting(text: string): boolean {
  const said = text.toLowerCase().replaceAll('’', "'");
  return insisting.some((words) => said.includes(words));
}

/** Whether a message speaks of a card or of a time for one. */
export function speaksOfCard(text: string): boolean {
  return card.test(text.toLowerCase());
}
