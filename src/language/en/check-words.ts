/** What the checks and the comparison of rubrics say in English. Its type is the contract for the other languages. */

interface Changed {
  readonly id: string;
  readonly part: string;
}

const some = (count: number, one: string, many: string): string =>
  `${String(count)} ${count === 1 ? one : many}`;

export const checkWords = {
  nothingFound: (name: string, glob: string) => `Nothing was found for ${name} (folders: ${glob}).`,
  tooManyWarnings: (count: number, most: number) =>
    `${some(count, 'warning', 'warnings')}, but at most ${String(most)} allowed.`,
  oneOnOut:
    'Only one format can be written to standard output; give the others a file: --format sarif=out.sarif',
  ruleSetting: 'It is written as --rule rubric/anchors-alike=off, with off, warn or error.',
  aCount: 'It takes a whole number from 0.',
  unknownRule: (id: string) => `There is no rule ${id}.`,
  whyRule: (command: string) => `Why? ${command}`,
  listRulesHint: 'All rules: ips-fidelity rubric check --list-rules',
  againstOne: 'The option --against takes one rubric to check.',
  cannotCompare: (name: string) => `${name} has errors and cannot be compared with.`,
  wrong: 'Wrong:',
  right: 'Right:',
  changesSince: (version: string) => `Changes since ${version}:`,
  noChanges: (version: string) => `Nothing changed since ${version}.`,
  moreChanges: (count: number) => `… and ${String(count)} more`,
  steps: { major: 'major', minor: 'minor', patch: 'patch' },
  changes: {
    scale: () => 'the scale',
    total: () => 'how the total is made',
    bands: () => 'the bands',
    'section-added': ({ id }: Changed) => `the section ${id} is new`,
    'section-removed': ({ id }: Changed) => `the section ${id} is gone`,
    'section-counted': ({ id }: Changed) => `whether the section ${id} is counted`,
    'item-added': ({ id }: Changed) => `the item ${id} is new`,
    'item-removed': ({ id }: Changed) => `the item ${id} is gone`,
    'item-moved': ({ id }: Changed) => `the item ${id} stands in another section`,
    'item-weight': ({ id }: Changed) => `the weight of ${id}`,
    'item-not-applicable': ({ id }: Changed) => `whether ${id} may be not applicable`,
    'item-measure': ({ id }: Changed) => `the measure of ${id}`,
    'item-checklist': ({ id }: Changed) => `the checklist of ${id}`,
    'item-caps': ({ id }: Changed) => `the caps of ${id}`,
    anchor: ({ id, part }: Changed) => `${id}: ${part}`,
    question: ({ id, part }: Changed) => `${id}: ${part}`,
    'language-added': ({ id }: Changed) => `the language ${id} is new`,
    'language-removed': ({ id }: Changed) => `the language ${id} is gone`,
    wording: ({ id, part }: Changed) => (id === '' ? part : `${id}: ${part}`),
    order: () => 'the order of sections or items',
  },
  diff: {
    title: (id: string) => `Changes in ${id}`,
    titleOfTwo: (a: string, b: string) => `From ${a} to ${b}`,
    versions: (before: string, after: string) => `From version ${before} to ${after}.`,
    fingerprints: (before: string, after: string) =>
      before === after
        ? `Both score alike (fingerprint ${before}).`
        : `They score differently (fingerprints ${before} and ${after}).`,
    none: 'Nothing changed.',
    asks: (step: string, least: string) => `The changes ask for a new ${step} version: at least ${least}.`,
    groups: {
      major: 'Major: scores are no longer comparable',
      minor: 'Minor',
      patch: 'Patch',
    },
    before: 'before',
    after: 'after',
  },
};

/** What every language has to say. */
export type CheckWords = typeof checkWords;
