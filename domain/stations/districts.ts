/** The twelve police districts since 2016, by the names politiet.no uses in addresses; and Svalbard, which has a governor. */
const districtIds = [
  'oslo',
  'ost',
  'innlandet',
  'sor-ost',
  'agder',
  'sor-vest',
  'vest',
  'more-og-romsdal',
  'trondelag',
  'nordland',
  'troms',
  'finnmark',
  'svalbard',
] as const;

export type DistrictId = (typeof districtIds)[number];

/** Only two have different names in bokmål and nynorsk (NRK Språk, 2016). */
const districtNames: Readonly<Record<DistrictId, { nb: string; nn: string }>> = {
  oslo: { nb: 'Oslo', nn: 'Oslo' },
  ost: { nb: 'Øst', nn: 'Aust' },
  innlandet: { nb: 'Innlandet', nn: 'Innlandet' },
  'sor-ost': { nb: 'Sør-Øst', nn: 'Sør-Aust' },
  agder: { nb: 'Agder', nn: 'Agder' },
  'sor-vest': { nb: 'Sør-Vest', nn: 'Sør-Vest' },
  vest: { nb: 'Vest', nn: 'Vest' },
  'more-og-romsdal': { nb: 'Møre og Romsdal', nn: 'Møre og Romsdal' },
  trondelag: { nb: 'Trøndelag', nn: 'Trøndelag' },
  nordland: { nb: 'Nordland', nn: 'Nordland' },
  troms: { nb: 'Troms', nn: 'Troms' },
  finnmark: { nb: 'Finnmark', nn: 'Finnmark' },
  svalbard: { nb: 'Svalbard', nn: 'Svalbard' },
};

const otherSpellings: Readonly<Record<string, DistrictId>> = { 'sysselmannen-pa-svalbard': 'svalbard' };

const byNameOrId = new Map<string, DistrictId>(
  districtIds.flatMap((id) => [id, districtNames[id].nb, districtNames[id].nn].map((name) => [name, id] as const)),
);

/** The district by its id (`sor-ost`), its page at politiet.no, or its name in either language (`Sør-Øst`, `Sør-Aust`). */
export function districtOf(nameOrId: string): DistrictId | undefined {
  return byNameOrId.get(nameOrId) ?? otherSpellings[nameOrId];
}
