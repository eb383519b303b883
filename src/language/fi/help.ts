/** The text of `--help` in Finnish. */

import type { Help } from '../en/help.ts';

export const help: Help = {
  titles: {
    examples: 'Esimerkkejä',
    usage: 'Käyttö',
    arguments: 'Argumentit',
    options: 'Valitsimet',
    commands: 'Komennot',
    exitCodes: 'Paluukoodit',
  },
  default: (value) => `oletus: ${value}`,
  program: 'IPS-työhönvalmennuksen laatuarvioinnit: pisteytä tiimi ja kirjoita raportti.',
  more: 'Ohje yhdestä komennosta: ips-fidelity <komento> --help',
  exitCodes: [
    '0  valmis (matalat pisteet eivät ole virhe)',
    '1  tarkistus ei mennyt läpi',
    '2  väärä valitsin tai tiedosto, jota ei voi käyttää',
    '3  vika ohjelmassa',
    '130  keskeytetty',
  ],
  commands: {
    score: 'pisteytä arviointitiedosto tai täytetty taulukko ja kirjoita raportti',
    check: 'tarkista arviointitiedostot: kelvollisia, näyttöön perustuvia, ilman tunnisteita?',
    form: 'tee tyhjä arviointitiedosto, taulukko tai tulostettava lomake',
    rubric: 'luettele ja näytä kriteeristöjä, tulosta niiden skeema',
    'rubric list': 'luettele ohjelman mukana tulevat kriteeristöt',
    'rubric show': 'näytä kriteeristö: kriteerit, tasokuvaukset, pisteytys',
    'rubric schema': 'tulosta JSON-skeema muokkausohjelmille',
    help: 'näytä komennon ohje',
  },
  arguments: {
    review: 'arviointitiedosto (YAML tai JSON), täytetty taulukko (CSV) tai - (vakiosyöte)',
    reviews: 'arviointitiedostoja tai täytettyjä taulukoita',
    rubric: 'ohjelman mukana tulevan kriteeristön tunnus tai oman polku',
    schema: 'rubric tai review',
  },
  options: {
    lang: 'tekstien ja viestien kieli: en, fi tai sv',
    color: 'ei värejä',
    version: 'näytä versio',
    help: 'näytä tämä ohje',
    rubric: 'kriteeristön tunnus tai polku',
    reportFormat: 'markdown, csv tai json',
    formFormat: 'yaml, markdown tai csv',
    output: 'kirjoita tiedostoon; - tai puuttuva: vakiotuloste',
    force: 'korvaa olemassa oleva tiedosto',
    excel: 'CSV sellaisena, että Excel avaa sen kaksoisnapsautuksella valitulla kielellä',
    nextBand: 'Markdown: lisää, mitä seuraavaan luokkaan pääsy vaatisi',
    withWarnings: 'Markdown: lisää arvioijille tarkoitetut varoitukset',
    failUnder: 'paluukoodi 1, kun pienin mahdollinen kokonaistulos on tätä pienempi',
    team: 'tiimi, jos taulukko tai lomake ei nimeä sitä',
    date: 'arvioinnin päivä, muodossa 2026-11-20',
  },
};
