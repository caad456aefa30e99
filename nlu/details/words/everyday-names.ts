/** Names of countries as people from elsewhere write them, further from ours than a typing error. */
export const everydayNames: ReadonlyMap<string, readonly string[]> = new Map([
  ['AF', ['Afganistan']],
  ['CN', ['Cina']],
  ['EG', ['Egipt', 'Egypten']],
  ['ET', ['Etiopien']],
  ['GH', ['Gana']],
  ['HR', ['Kroatien']],
  ['IT', ['Italien']],
  ['KE', ['Kenia']],
  ['MA', ['Marroco', 'Marocco']],
  ['PH', ['Phillipines', 'Pilipinas']],
  ['PL', ['Polska']],
  ['SY', ['Siria', 'Syrien']],
  ['TR', ['Tyrkiet', 'Turkiet', 'Turkiye']],
  ['DE', ['Deutschland']],
]);
