/** What the checks and the comparison of rubrics say in Finnish. */

import type { CheckWords } from '../en/check-words.ts';

const some = (count: number, one: string, many: string): string =>
  `${String(count)} ${count === 1 ? one : many}`;

export const checkWords: CheckWords = {
  nothingFound: (name, glob) => `Kohteesta ${name} ei löytynyt mitään (kansioista haetaan: ${glob}).`,
  tooManyWarnings: (count, most) =>
    `${some(count, 'varoitus', 'varoitusta')}, mutta sallittu määrä on enintään ${String(most)}.`,
  oneOnOut:
    'Vakiotulosteeseen voi kirjoittaa vain yhden muodon; anna muille tiedosto: --format sarif=out.sarif',
  ruleSetting: 'Kirjoita näin: --rule rubric/anchors-alike=off; arvo on off, warn tai error.',
  aCount: 'Anna kokonaisluku, vähintään 0.',
  unknownRule: (id) => `Sääntöä ${id} ei ole.`,
  whyRule: (command) => `Miksi? ${command}`,
  listRulesHint: 'Kaikki säännöt: ips-fidelity rubric check --list-rules',
  againstOne: 'Valitsimen --against kanssa tarkistetaan yksi kriteeristö kerrallaan.',
  cannotCompare: (name) => `Kriteeristössä ${name} on virheitä, joten siihen ei voi verrata.`,
  wrong: 'Väärin:',
  right: 'Oikein:',
  changesSince: (version) => `Muutokset version ${version} jälkeen:`,
  noChanges: (version) => `Mikään ei ole muuttunut version ${version} jälkeen.`,
  moreChanges: (count) => `… ja ${String(count)} muuta`,
  steps: { major: 'pääversio', minor: 'väliversio', patch: 'korjausversio' },
  changes: {
    scale: () => 'asteikko',
    total: () => 'kokonaispisteiden laskutapa',
    bands: () => 'luokat',
    'section-added': ({ id }) => `uusi osa-alue ${id}`,
    'section-removed': ({ id }) => `osa-alue ${id} on poistettu`,
    'section-counted': ({ id }) => `lasketaanko osa-alue ${id} mukaan`,
    'item-added': ({ id }) => `uusi kriteeri ${id}`,
    'item-removed': ({ id }) => `kriteeri ${id} on poistettu`,
    'item-moved': ({ id }) => `kriteeri ${id} on siirretty toiseen osa-alueeseen`,
    'item-weight': ({ id }) => `kriteerin ${id} painokerroin`,
    'item-not-applicable': ({ id }) => `voiko kriteeri ${id} jäädä soveltumatta`,
    'item-measure': ({ id }) => `kriteerin ${id} mittari`,
    'item-checklist': ({ id }) => `kriteerin ${id} tarkistuslista`,
    'item-caps': ({ id }) => `kriteerin ${id} rajoitteet`,
    anchor: ({ id, part }) => `${id}: ${part}`,
    question: ({ id, part }) => `${id}: ${part}`,
    'language-added': ({ id }) => `uusi kieli ${id}`,
    'language-removed': ({ id }) => `kieli ${id} on poistettu`,
    wording: ({ id, part }) => (id === '' ? part : `${id}: ${part}`),
    order: () => 'osa-alueiden tai kriteerien järjestys',
  },
  diff: {
    title: (id) => `Kriteeristön ${id} muutokset`,
    titleOfTwo: (a, b) => `Kriteeristöstä ${a} kriteeristöön ${b}`,
    versions: (before, after) => `Versiosta ${before} versioon ${after}.`,
    fingerprints: (before, after) =>
      before === after
        ? `Molemmat pisteyttävät samalla tavalla (sormenjälki ${before}).`
        : `Ne pisteyttävät eri tavalla (sormenjäljet ${before} ja ${after}).`,
    none: 'Mikään ei ole muuttunut.',
    asks: (step, least) => `Muutokset vaativat uuden version (${step}): vähintään ${least}.`,
    groups: {
      major: 'Pääversio: pisteet eivät ole enää vertailukelpoisia',
      minor: 'Väliversio',
      patch: 'Korjausversio',
    },
    before: 'ennen',
    after: 'nyt',
  },
};
