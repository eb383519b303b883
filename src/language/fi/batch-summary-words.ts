/** The words of the summary over teams in Finnish. */

import type { BatchSummaryWords } from '../en/batch-summary-words.ts';

const some = (count: number, one: string, many: string): string =>
  `${String(count)} ${count === 1 ? one : many}`;

export const batchSummaryWords: BatchSummaryWords = {
  title: 'Laatuarviointien yhteenveto',
  source: (v) =>
    `${v.rubric}, versio ${v.version}. ${some(v.teams, 'tiimi', 'tiimiä')}, ${some(v.rows, 'arviointi', 'arviointia')} ajalta ${v.from}–${v.to}; ${v.isLatest ? 'kunkin tiimin uusin arviointi' : 'kaikki arvioinnit'}.`,
  tooSmall: (least) => `Tiimejä on vähemmän kuin ${String(least)}, joten niistä ei näytetä mitään.`,
  hiddenGroups: (v) =>
    v.count === 1
      ? `1 ryhmää ei näytetä: siinä on vähemmän kuin ${String(v.least)} tiimiä.`
      : `${String(v.count)} ryhmää ei näytetä: niissä on vähemmän kuin ${String(v.least)} tiimiä, tai ne paljastaisivat sellaisen ryhmän.`,
  blankGroup: '(ei ilmoitettu)',
  all: 'Kaikki',
  teamsByBand: 'Tiimit luokittain',
  band: 'Luokka',
  severalBands: 'useita mahdollisia luokkia (pisteitä puuttuu)',
  noBand: 'mitään ei ole pisteytetty',
  reviews: 'Arviointeja',
  sections: 'Osa-alueet ja kriteerit',
  spreadNote: (v) =>
    `Palkit kulkevat arvosta ${v.min} arvoon ${v.max}: · ei mitään, ─ vaihteluväli, ▒ keskimmäinen puolikas, █ mediaani.`,
  item: 'Kriteeri',
  section: 'Osa-alue',
  median: 'Mediaani',
  quartiles: 'Kvartiilit',
  range: 'Vaihteluväli',
  spread: 'Hajonta',
  rated: 'Pisteytetty',
  mediansBy: (by) => `Mediaanit ryhmittäin: ${by}`,
  lowItems: 'Useimmin matalat kriteerit',
  lowLine: (v) => `${v.item}: matala ${String(v.low)}/${String(v.rated)} arvioinnissa`,
  noLow: 'Mikään kriteeri ei ole matala missään arvioinnissa.',
  missing: 'Puuttuvat tiedot',
  complete: (v) => `Täydellisiä arviointeja on ${String(v.complete)}/${String(v.rows)}.`,
  unrated: 'Pisteyttämättä',
  insufficient: 'Ei riittävästi tietoa',
  notApplicable: 'Ei sovellu',
  outcomes: 'Työllistymistulokset',
  outcomesNote:
    'Jokainen rivi kuvaa omia asiakkaitaan ja omaa ajanjaksoaan; tulokset esitetään laadun rinnalla eivätkä vaikuta pisteisiin.',
  notPooled:
    'Rivejä ei ole laskettu yhteen: useampi rivi on samasta tiimistä ja voi koskea samoja ihmisiä. Jos näin ei ole, käytä valitsinta --pool-outcomes.',
  hiddenOutcomes: (v) =>
    v.count === 1
      ? `1 riviä ei näytetä: siinä on vähemmän kuin ${String(v.least)} ihmistä.`
      : `${String(v.count)} riviä ei näytetä: niissä on vähemmän kuin ${String(v.least)} ihmistä, tai ne paljastaisivat sellaisen rivin.`,
  team: 'Tiimi',
  date: 'Päivä',
  group: 'Ryhmä',
  started: 'Aloittaneita',
  employed: 'Työllistyneitä',
  rate: 'Osuus',
  interval: '95 %:n luottamusväli',
  together: 'Laatu ja työllistyminen',
  tooFew: (v) =>
    `Täydellinen arviointi ja tulokset on ${some(v.teams, 'tiimillä', 'tiimillä')}; korrelaatiota ei lasketa, jos tiimejä on vähemmän kuin ${String(v.least)}.`,
  correlation: (v) =>
    `${String(v.teams)} tiimin aineistossa: Spearman ${v.spearman}; Pearson ${v.pearson} (95 %:n luottamusvälit bootstrap-menetelmällä, 2 000 otosta).`,
  estimate: (v) => `${v.value} (${v.low} – ${v.high})`,
  noVariation: 'ei voida laskea, koska arvot ovat samoja',
  cannotSay:
    'Tämä ei kerro, että parempi menetelmällinen tarkkuus johtaisi parempaan työllistymiseen, eikä sitä, mitä yksittäisessä tiimissä tapahtuisi: työmarkkinat, asiakkaat ja laskutavat vaihtelevat tiimeittäin.',
};
