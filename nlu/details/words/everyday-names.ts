/** Names of countries, and of parts of them that lie far away, as people from elsewhere write them, further from ours than a typing error. */
export const everydayNames: ReadonlyMap<string, readonly string[]> = new Map([
  ['AF', ['Afganistan']],
  ['CN', ['Cina']],
  ['EG', ['Egipt', 'Egypten']],
  ['ET', ['Etiopien']],
  ['FR', ['French Guiana', 'French Guyana', 'Fransk Guyana', 'Fransk Guiana', 'Martinique', 'Guadeloupe', 'Mayotte']],
  ['GH', ['Gana']],
  ['HR', ['Kroatien']],
  ['IT', ['Italien']],
  ['KE', ['Kenia']],
  ['MA', ['Marroco', 'Marocco']],
  ['PH', ['Phillipines', 'Philipines', 'Pilipinas']],
  ['PL', ['Polska']],
  ['SY', ['Siria', 'Syrien']],
  ['TR', ['Tyrkiet', 'Turkiet', 'Turkiye']],
  ['DE', ['Deutschland']],
  ['UA', ['Ucraine', 'Ucraina']],
]);
