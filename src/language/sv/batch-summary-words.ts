/** The words of the summary over teams in Swedish. */

import type { BatchSummaryWords } from '../en/batch-summary-words.ts';

const some = (count: number, one: string, many: string): string =>
  `${String(count)} ${count === 1 ? one : many}`;

export const batchSummaryWords: BatchSummaryWords = {
  title: 'Sammanfattning av kvalitetsbedömningar',
  source: (v) =>
    `${v.rubric}, version ${v.version}. ${some(v.teams, 'team', 'team')}, ${some(v.rows, 'bedömning', 'bedömningar')} från ${v.from} till ${v.to}; ${v.isLatest ? 'den senaste bedömningen av varje team' : 'alla bedömningar'}.`,
  tooSmall: (least) => `Det finns färre än ${String(least)} team, så ingenting om dem visas.`,
  hiddenGroups: (v) =>
    v.count === 1
      ? `1 grupp visas inte: den har färre än ${String(v.least)} team.`
      : `${String(v.count)} grupper visas inte: de har färre än ${String(v.least)} team eller skulle avslöja en sådan grupp.`,
  blankGroup: '(inte angivet)',
  all: 'Alla',
  teamsByBand: 'Team per klass',
  band: 'Klass',
  severalBands: 'flera möjliga klasser (poäng saknas)',
  noBand: 'ingenting är poängsatt',
  reviews: 'Bedömningar',
  sections: 'Delområden och kriterier',
  spreadNote: (v) =>
    `Staplarna går från ${v.min} till ${v.max}: · ingenting, ─ variationsbredden, ▒ den mittersta halvan, █ medianen.`,
  item: 'Kriterium',
  section: 'Delområde',
  median: 'Median',
  quartiles: 'Kvartiler',
  range: 'Variationsbredd',
  spread: 'Spridning',
  rated: 'Poängsatta',
  mediansBy: (by) => `Medianer efter ${by}`,
  lowItems: 'Oftast låga kriterier',
  lowLine: (v) => `${v.item}: lågt i ${String(v.low)} av ${String(v.rated)}`,
  noLow: 'Inget kriterium är lågt i någon bedömning.',
  missing: 'Uppgifter som saknas',
  complete: (v) =>
    `${String(v.complete)} av ${some(v.rows, 'bedömning är fullständig', 'bedömningar är fullständiga')}.`,
  unrated: 'Utan poäng',
  insufficient: 'Otillräckligt underlag',
  notApplicable: 'Ej tillämpligt',
  outcomes: 'Sysselsättningsutfall',
  outcomesNote:
    'Varje rad gäller sina egna klienter och sin egen period; utfallen står bredvid poängen och påverkar den aldrig.',
  notPooled:
    'Raderna har inte räknats ihop: flera gäller samma team och kan avse samma personer. Om de inte gör det, använd --pool-outcomes.',
  hiddenOutcomes: (v) =>
    v.count === 1
      ? `1 rad visas inte: den har färre än ${String(v.least)} personer.`
      : `${String(v.count)} rader visas inte: de har färre än ${String(v.least)} personer eller skulle avslöja en sådan rad.`,
  team: 'Team',
  date: 'Datum',
  group: 'Grupp',
  started: 'Började',
  employed: 'Fick arbete',
  rate: 'Andel',
  interval: '95 % konfidensintervall',
  together: 'Programtrohet och sysselsättning',
  tooFew: (v) =>
    `${some(v.teams, 'team har', 'team har')} en fullständig bedömning och utfall; korrelationen räknas inte ut för färre än ${String(v.least)}.`,
  correlation: (v) =>
    `För ${String(v.teams)} team: Spearman ${v.spearman}; Pearson ${v.pearson} (95 % konfidensintervall med bootstrap, 2 000 upprepningar).`,
  estimate: (v) => `${v.value} (${v.low} till ${v.high})`,
  noVariation: 'kan inte räknas ut, eftersom alla är lika',
  cannotSay:
    'Detta säger inte att bättre programtrohet leder till att fler får arbete, och inte heller vad som skulle hända i ett enskilt team: arbetsmarknad, klienter och sätt att räkna skiljer sig mellan teamen.',
};
