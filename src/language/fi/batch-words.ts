/** The words of `batch` in Finnish. */

import type { BatchWords } from '../en/batch-words.ts';

export const batchWords: BatchWords = {
  scored: (v) =>
    [
      `Pisteytetty ${v.rows === 1 ? '1 rivi' : `${String(v.rows)} riviä`}`,
      ...(v.rejected === 0 ? [] : [`hylätty ${String(v.rejected)}`]),
      ...(v.blank === 0 ? [] : [`tyhjiä ohitettu ${String(v.blank)}`]),
    ].join(', ') + '.',
  moreRejected: (count) =>
    `… ja vielä ${count === 1 ? '1 hylätty rivi' : `${String(count)} hylättyä riviä`}; --rejects <tiedosto> kirjoittaa ne kaikki.`,
  rejectsIn: (file) => `Hylätyt rivit riveineen, sarakkeineen ja syineen: ${file}`,
  progress: (v) => (v.percent === null ? `${v.rows} riviä` : `${v.rows} riviä, ${String(v.percent)} %`),
  droppedColumns: (columns) =>
    `Jätetty pois, koska arvot vaihtelevat saman arvioinnin riveillä: ${columns.join(', ')}.`,
  cannotUse: (file) => `Taulukkoa ${file} ei voi pisteyttää`,
  cannotUseMap: (file) => `Sarakekarttaa ${file} ei voi käyttää`,
  cannotUseHint: 'Korjaa yllä luetellut kohdat ja suorita komento uudelleen.',
  noRatingsHint: (command) => `Katso, mitkä sarakkeet sopivat kriteeristöön: ${command}`,
  oneTable: 'batch lukee yhden taulukon tai arviointitiedostoja',
  oneTableHint: 'Suorita komento erikseen jokaiselle taulukolle.',
  nothingFound: (folder) => `Kansiossa ${folder} ei ole arviointitiedostoja`,
  nothingFoundHint: 'Arviointitiedoston pääte on .review.yaml, .yaml, .yml tai .json.',
  sameFile: 'Kahdella tulosteella on sama tiedosto',
  mapComments: {
    head: (v) =>
      `Ehdotettu taulukon ${v.file} otsikkorivistä kriteeristölle ${v.rubric}. Tarkista jokainen rivi ja poista väärät.`,
    codes: 'Mitä koodit tarkoittavat kaikissa sarakkeissa; poista # ja muokkaa:',
    codesSeen:
      'Koodeja, joita on ensimmäisillä riveillä. Kerro, mitä ne tarkoittavat, ja poista #; siihen asti rivit hylätään:',
    cellIsFigure: (v) =>
      `Lukuja, joista pisteet määräytyvät: ${v.written} ei ole asteikolla ${String(v.min)}–${String(v.max)}.`,
    cellIsOdd: (v) =>
      `Enimmäkseen pisteitä, mutta ${v.written} ei ole asteikolla ${String(v.min)}–${String(v.max)}; sellaiset rivit hylätään.`,
    headingIsFigure: (unit) => `Lukuja, joista pisteet määräytyvät: otsikossa on ”${unit}”.`,
    nothingSeen: 'Ensimmäisillä riveillä ei ole tässä lukuja, joten kumpikin on mahdollinen.',
    ifFigures: 'Jos nämä ovat lukuja, käytä tätä riviä:',
    ifRatings: 'Jos nämä ovat pisteitä, käytä tätä riviä:',
    unknown: 'Ei tunnistettu, joten nämä siirtyvät tulokseen sellaisinaan:',
    missing: 'Pakollinen, mutta ei löytynyt otsikkoriviltä:',
  },
  noSuchColumn: (column) => `Taulukossa ei ole saraketta ${column}`,
  noSuchColumnHint: (columns) => `Sarakkeet ovat: ${columns.join(', ')}.`,
  suggested: (v) =>
    `Tunnistettu ${String(v.found)}/${String(v.columns)} saraketta. Tarkista kartta ja suorita: ${v.command} --columns <kartta>`,
};
