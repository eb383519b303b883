/** The words of the interview in Finnish. */

import type { InterviewWords } from '../en/interview-words.ts';

// After any number but 1, a Finnish noun stands in the partitive singular: 1 kriteeri, 2 kriteeriä.
const some = (count: number, one: string, many: string): string =>
  `${String(count)} ${count === 1 ? one : many}`;

export const interviewWords: InterviewWords = {
  keys: {
    full: {
      b: 'takaisin',
      s: 'ohita',
      g: 'siirry',
      n: 'havainto',
      r: 'suositus',
      e: 'näyttö',
      x: 'ei sovellu',
      i: 'ei riittävästi tietoa',
      o: 'lähteet',
      '?': 'ohje',
      q: 'lopeta',
    },
    short: {
      b: 'taka',
      s: 'ohi',
      g: 'siirry',
      n: 'hav',
      r: 'suos',
      e: 'näyt',
      x: 'ei sov',
      i: 'puute',
      o: 'läht',
      '?': '',
      q: 'loppu',
    },
  },
  help: {
    title: 'Näppäimet',
    b: 'edelliseen kysymykseen; sivukysymyksestä takaisin',
    s: 'ohita tämä kriteeri; se jää ennalleen',
    g: 'siirry mihin tahansa kriteeriin tai yhteenvetoon',
    n: 'havainto: mitä näit ja kuulit',
    r: 'suositus: mikä veisi tiimiä lähemmäs mallia',
    e: 'näyttö: valitse käynnin lähteistä',
    x: 'ei sovellu; perustelu kysytään (vain, kun kriteeri sen sallii)',
    i: 'ei riittävästi tietoa; perustelu kysytään: etsittiin, mutta ei löytynyt',
    o: 'käynnin lähteet: keitä tavattiin, mitä luettiin',
    '?': 'tämä ohje',
    q: 'tallenna ja lopeta; jatkamiseen tarvittava komento näytetään silloin',
    colon: 'Kun kirjoitat tekstiä tai lukuja, pane näppäimen eteen kaksoispiste: :b  :q',
    digits: (min, max) => `${String(min)}–${String(max)} anna pisteet; seuraava kriteeri tulee heti`,
    saved: 'Jokainen vastaus tallentuu heti.',
  },
  rate: 'pisteet',
  enter: 'Enter',
  question: (number) => `Kysymys ${String(number)}`,

  position: (index, count) => `${String(index)}/${String(count)}`,
  lookAt: 'Kysy ja katso',
  now: (value) => `nyt ${value}`,
  keepHint: 'Enter säilyttää, - poistaa',
  picture: (v) =>
    v.lowest === null || v.highest === null
      ? `Pisteytetty ${String(v.rated)}/${String(v.items)}${v.notApplicable}`
      : `Pisteytetty ${String(v.rated)}/${String(v.items)}${v.notApplicable} · mahdollista vielä ${v.lowest}–${v.highest}: ${v.bands}`,
  has: {
    noted: 'Kirjattu',
    observation: 'havainto',
    recommendation: 'suositus',
    evidence: (count) => `näyttöä ${String(count)}`,
  },

  setup: {
    intro: 'Uusi arviointi. Jokainen vastaus tallentuu heti; :q lopettaa, :b palaa, :? neuvoo.',
    rubric: 'Kriteeristö (tunnus tai tiedosto)',
    rubrics: 'Valmiit kriteeristöt:',
    team: 'Tiimi (nimi tai lyhyt tunnus)',
    date: 'Arviointipäivä',
    file: 'Tallenna tiedostoon',
    organisation: 'Organisaatio',
    region: 'Alue',
    deliveryModel: 'Toteutusmalli',
    from: 'Arviointijakson ensimmäinen päivä',
    to: 'Arviointijakson viimeinen päivä',
    kind: 'Arvioinnin laji',
    reviewer: (number) => `Arvioija ${String(number)} (nimi tai nimikirjaimet=nimi)`,
    optional: 'Enter: jätä avoimeksi',
    noMore: 'Enter: ei muita',
    proposal: (value) => `Enter: ${value}`,
  },

  figure: 'Luku',
  unit: (title, unit) => (unit === null ? title : `${title} (${unit})`),
  person: (each, number) => `${each} ${String(number)}`,
  personHint: {
    one: 'Yksi luku kustakin; Enter: ei muita.',
    two: (first, second) => `${first} / ${second}`,
    end: 'Kaksi lukua kustakin, esimerkiksi 26/40; Enter: ei muita.',
    percent: 'Jos lukumääriä ei tiedetä, prosenttiluku riittää: 65%',
  },
  noFigure: 'Enter: lukua ei ole, valitse tasokuvauksista.',
  aloneHint: {
    percent: 'Eikö lukumääriä tiedetä? Anna pelkkä prosenttiluku: 92%',
    ratio: 'Eikö lukumääriä tiedetä? Anna pelkkä tulos: =18,5',
  },
  part: (number, count) => `Osa ${String(number)}/${String(count)}`,
  cap: (atMost) => `Pitääkö tämä paikkansa? Silloin pisteet ovat enintään ${String(atMost)}.`,
  yes: 'kyllä',
  no: 'ei',
  leaveOpen: 'jätä avoimeksi',
  rating: 'Pisteet',
  keepRating: (what) => `säilytä ${what}`,
  accept: 'Pisteet',
  acceptKey: (what) => `hyväksy ${what}`,
  overrule: 'poikkea lasketusta',
  chosen: (score) => `Annoit pisteiksi ${String(score)}.`,

  reason: {
    'not-applicable': 'Miksi kriteeri ei sovellu?',
    insufficient: 'Mitä etsittiin mutta ei löydetty?',
    overruled: (score) => `Miksi pisteet ovat ${String(score)}?`,
  },
  why: 'Miksi pisteet muuttuvat? Perustelu kirjataan muutoshistoriaan',
  note: {
    observation: 'Havainto',
    recommendation: 'Suositus',
    source: 'Muistiinpano',
    more: 'Kirjoita rivi kerrallaan; tyhjä rivi päättää, - poistaa viimeisen rivin.',
    noNames: 'Ei asiakkaiden nimiä eikä tunnistetietoja.',
  },
  identifier: {
    found: (kind) => `Tekstissä voi olla tunnistetieto (${kind}).`,
    question: 'Säilytetäänkö se?',
    keep: 'säilytä näin',
    again: 'kirjoita uudelleen',
  },
  evidence: {
    pick: 'Näyttö',
    expected: (count, kinds) => `Odotetaan ${some(count, 'näyttölaji', 'näyttölajia')}: ${kinds.join(', ')}`,
    done: 'Valmis',
    newSource: 'Uusi lähde',
    kindAlone: (kind) => `${kind}, ilman lähdettä`,
    citedChoice: (what) => `kirjattu: ${what}`,
    change: 'muuta otosta ja muistiinpanoa',
    remove: 'poista',
    citedQuestion: 'Tämä näyttö',
    sample: 'Montako katsottiin, jos ei kaikkia',
    note: 'Mitä havaittiin',
  },
  sources: {
    title: 'Käynnin lähteet',
    pick: 'Lähde',
    kind: 'Lähteen näyttölaji',
    who: 'Kuka tai mikä',
    whoHint: 'Tehtävänimike, ei koskaan asiakkaan nimeä.',
    date: 'Milloin',
    count: 'Kuinka monta',
  },
  go: {
    pick: 'Siirry',
    overview: 'Yhteenveto',
    search: 'Hae kirjoittamalla, valitse nuolilla.',
    nothing: 'ei löytynyt',
    states: {
      rated: (score) => String(score),
      'not-applicable': 'ei sovellu',
      insufficient: 'ei riittävästi tietoa',
      unrated: 'avoin',
    },
  },
  overview: {
    title: 'Yhteenveto',
    unrated: 'Vielä avoinna:',
    insufficient: 'Ei riittävästi tietoa:',
    warnings: (count) => some(count, 'varoitus', 'varoitusta'),
    andMore: (count) => `… ja vielä ${String(count)}`,
    question: 'Mitä seuraavaksi?',
    report: 'raportti',
    allWarnings: 'kaikki varoitukset',
    draft: 'luonnos',
    provisional: 'alustava',
    final: 'lopullinen',
    go: 'siirry kriteeriin',
    status: (status) => `Tila: ${status}`,
    total: (total) => `Kokonaispisteet: ${total}`,
  },
  replace: (path) => `${path} on jo olemassa. Korvataanko se?`,

  notices: {
    firstQuestion: 'Tämä on ensimmäinen kysymys.',
    howFar: (done, count) => `Valmiina ${String(done)}/${some(count, 'kriteeri', 'kriteeriä')}.`,
    rated: (title, what) => `${title}: ${what}`,
    previous: (what) => `Viimeksi: ${what}`,
    neverNotApplicable: 'Tätä kriteeriä ei voi merkitä soveltumattomaksi.',
    nothingToKeep: 'Poistettavaa ei ole.',
    incomplete: (missing) =>
      `Ei vielä lopullinen: ${some(missing, 'kriteeri on', 'kriteeriä on')} pisteyttämättä tai vailla riittävää tietoa.`,
    status: (status) => `Tila on nyt: ${status}.`,
    keptIn: (path) =>
      `Vastaukset tallentuvat tiedostoon ${path}; nimen voi vaihtaa näiden kysymysten jälkeen.`,
    fileTaken: (path) =>
      `${path} on jo olemassa. Jos tarkoitit jatkaa sitä: :q ja sitten ips-fidelity review ${path}`,
    created: (path) => `Tallennettu: ${path}. Kaikki seuraavat vastaukset tallentuvat siihen heti.`,
    fileExists: (path) =>
      `${path} on jo olemassa. Anna toinen nimi tai jatka sitä: ips-fidelity review ${path}`,
    fileFailed: (path, reason) => `Tiedostoon ${path} ei voi kirjoittaa: ${reason}.`,
    reportWritten: (path) => `Raportti on tallennettu: ${path}`,
    reportKept: (path) => `Raporttia ei tallennettu uudelleen: ${path} on entisellään.`,
  },
  refusals: {
    empty: 'Tähän tarvitaan vastaus.',
    'not-a-number': 'Tuo ei ole luku. Esimerkkejä: 41  41,5  41.5',
    'not-whole': 'Tuo ei ole kokonaisluku.',
    range: (min, max) =>
      max === null
        ? `Luvun on oltava vähintään ${min ?? ''}.`
        : min === null
          ? `Luvun on oltava enintään ${max}.`
          : `Luvun on oltava ${min}–${max}.`,
    'part-over-whole': (part, whole) =>
      `${part} ei voi olla enemmän kuin ${whole}. Edellistä lukua pääset korjaamaan: :b`,
    'two-numbers': 'Tähän tarvitaan kaksi lukua, esimerkiksi 26/40.',
    'counts-or-percentages': 'Anna joko kaikista lukumäärät tai kaikista prosenttiluvut.',
    'not-a-day': 'Tuo ei ole päivä. Esimerkkejä: 20.11.2026  2026-11-20',
    'before-start': 'Viimeinen päivä ei voi olla ennen ensimmäistä.',
    'not-a-reviewer': 'Anna nimi tai nimikirjaimet=nimi; sama arvioija vain kerran.',
    'too-long': 'Tuo on liian pitkä.',
    'unknown-command': 'Tässä ei ole sellaista näppäintä.',
    'not-a-choice': 'Tuo ei ole mikään näppäimistä.',
  },

  trouble: {
    failed: (path, reason) => `EI TALLENNETTU: tiedostoon ${path} ei voi kirjoittaa: ${reason}.`,
    changed: (path) => `EI TALLENNETTU: joku muu on muuttanut tiedostoa ${path} sen lukemisen jälkeen.`,
    layout: (path) =>
      `EI TALLENNETTU: vastausta ei voi panna tiedostoon ${path} muuttamatta sen muita rivejä.`,
    exists: (path) => `${path} on jo olemassa.`,
    kept: 'Vastauksesi ovat tallessa muistissa.',
    question: 'Mitä tehdään?',
    retry: 'yritä uudelleen',
    elsewhere: 'tallenna toiseen tiedostoon',
    theirs: 'ota heidän versionsa ja lisää siihen vastaukseni',
    leave: 'lopeta tallentamatta',
    path: 'Tallenna tiedostoon',
    lost: 'Ei tallennettu. Viimeiset vastauksesi menetettiin.',
  },
  lock: {
    time: (date, hours, minutes) => `${date} klo ${hours}.${minutes}`,
    held: (path, holder, host, at) =>
      `Arviointia ${path} tekee parhaillaan ${holder} tietokoneella ${host}, aloitettu ${at}.`,
    heldHint: (lock) => `Odota, kunnes se on suljettu. Jos kukaan ei enää tee sitä, poista tiedosto ${lock}.`,
    stale: (holder, at) => `Jatketaan kesken jäänyttä istuntoa (${holder}, ${at}).`,
  },
  noTerminal: 'Komento review kysyy päätteessä, eikä päätettä nyt ole.',
  noTerminalHint:
    'Täytä sen sijaan tiedosto: ips-fidelity form --output tiimi.review.yaml ja sitten ips-fidelity score tiimi.review.yaml',
  newOnly: (flag, path) => `Valitsin ${flag} on uutta arviointia varten; ${path} on jo olemassa.`,
  needsFile: (path) => `${path} on täytetty taulukko, ei arviointitiedosto.`,
  otherRubric: (path, id) => `${path} on tehty toisella kriteeristöllä (${id}).`,
  cannotReview: (path, errors) =>
    `Tiedostossa ${path} on ${some(errors, 'virhe', 'virhettä')}, joten sitä ei voi jatkaa.`,
  cannotReviewHint: 'Korjaa yllä mainitut rivit ja anna komento uudelleen.',
  saved: (path) => `Tallennettu: ${path}`,
  nothingSaved: 'Tiedostoa ei luotu, koska tiimiä ei ollut vielä nimetty.',
  goOn: (command) => `Näin jatkat: ${command}`,
};
