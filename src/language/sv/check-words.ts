/** What the checks and the comparison of rubrics say in Swedish. */

import type { CheckWords } from '../en/check-words.ts';

const some = (count: number, one: string, many: string): string =>
  `${String(count)} ${count === 1 ? one : many}`;

export const checkWords: CheckWords = {
  nothingFound: (name, glob) => `Inget hittades för ${name} (i mappar söks: ${glob}).`,
  tooManyWarnings: (count, most) =>
    `${some(count, 'varning', 'varningar')}, men högst ${String(most)} är tillåtna.`,
  oneOnOut:
    'Bara ett format kan skrivas till standardutmatningen; ange en fil för de andra: --format sarif=out.sarif',
  ruleSetting: 'Skriv så här: --rule rubric/anchors-alike=off, med off, warn eller error.',
  aCount: 'Ange ett heltal från 0.',
  unknownRule: (id) => `Regeln ${id} finns inte.`,
  whyRule: (command) => `Varför? ${command}`,
  listRulesHint: 'Alla regler: ips-fidelity rubric check --list-rules',
  againstOne: 'Med --against kontrolleras en kriteriesamling åt gången.',
  cannotCompare: (name) => `${name} har fel och går inte att jämföra med.`,
  wrong: 'Fel:',
  right: 'Rätt:',
  changesSince: (version) => `Ändringar sedan ${version}:`,
  noChanges: (version) => `Inget har ändrats sedan ${version}.`,
  moreChanges: (count) => `… och ${String(count)} till`,
  steps: { major: 'huvudversion', minor: 'delversion', patch: 'korrigeringsversion' },
  changes: {
    scale: () => 'skalan',
    total: () => 'hur totalpoängen räknas',
    bands: () => 'klasserna',
    'section-added': ({ id }) => `delområdet ${id} är nytt`,
    'section-removed': ({ id }) => `delområdet ${id} är borttaget`,
    'section-counted': ({ id }) => `om delområdet ${id} räknas in`,
    'item-added': ({ id }) => `kriteriet ${id} är nytt`,
    'item-removed': ({ id }) => `kriteriet ${id} är borttaget`,
    'item-moved': ({ id }) => `kriteriet ${id} står i ett annat delområde`,
    'item-weight': ({ id }) => `vikten för ${id}`,
    'item-not-applicable': ({ id }) => `om ${id} kan vara ej tillämpligt`,
    'item-measure': ({ id }) => `måttet för ${id}`,
    'item-checklist': ({ id }) => `checklistan för ${id}`,
    'item-caps': ({ id }) => `begränsningarna för ${id}`,
    anchor: ({ id, part }) => `${id}: ${part}`,
    question: ({ id, part }) => `${id}: ${part}`,
    'language-added': ({ id }) => `språket ${id} är nytt`,
    'language-removed': ({ id }) => `språket ${id} är borttaget`,
    wording: ({ id, part }) => (id === '' ? part : `${id}: ${part}`),
    order: () => 'ordningen på delområden eller kriterier',
  },
  diff: {
    title: (id) => `Ändringar i ${id}`,
    titleOfTwo: (a, b) => `Från ${a} till ${b}`,
    versions: (before, after) => `Från version ${before} till ${after}.`,
    fingerprints: (before, after) =>
      before === after
        ? `Båda ger samma poäng (kontrollsumma ${before}).`
        : `De ger olika poäng (kontrollsummor ${before} och ${after}).`,
    none: 'Inget har ändrats.',
    asks: (step, least) => `Ändringarna kräver en ny ${step}: minst ${least}.`,
    groups: {
      major: 'Huvudversion: poängen är inte längre jämförbara',
      minor: 'Delversion',
      patch: 'Korrigeringsversion',
    },
    before: 'före',
    after: 'efter',
  },
};
