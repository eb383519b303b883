/** The program's words in Finnish: reports, forms and messages. */

import type { Words } from '../en/words.ts';

const NBSP = '\u00a0';

// After any number but 1, a Finnish noun stands in the partitive singular: 1 kriteeri, 2 kriteeriä.
const some = (count: number, one: string, many: string): string =>
  `${String(count)} ${count === 1 ? one : many}`;

const decimal = (written: string): string => written.replace('.', ',').replace('-', '\u2212');

const date = (iso: string): string => {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${String(Number(day))}.${String(Number(month))}.${year}`;
};

// 42,1–49,2 % rather than 42,1 %–49,2 %.
const span = (low: string, high: string): string => {
  const sign = `${NBSP}%`;
  return `${low.endsWith(sign) && high.endsWith(sign) ? low.slice(0, -sign.length) : low}–${high}`;
};

export const words: Words = {
  decimal,
  percent: (written) => `${decimal(written)}${NBSP}%`,
  date,
  list: (parts) => parts.join(', '),
  or: (parts) =>
    parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} tai ${parts.at(-1) ?? ''}`,

  severities: { error: 'virhe', warning: 'varoitus' },

  principles: {
    'open-to-all': 'Palvelu on avoin kaikille asiakkaille, jotka haluavat työhön',
    'competitive-employment': 'Tavoitteena on palkkatyö avoimilla työmarkkinoilla',
    'client-preferences': 'Asiakkaan toiveet ohjaavat työn etsintää',
    'rapid-job-search': 'Työn etsintä alkaa heti, kun asiakas ilmaisee haluavansa työhön',
    'targeted-job-development': 'Työpaikkoja etsitään kohdennetusti työnantajien kanssa',
    'individual-unlimited-support': 'Tuki on yksilöllistä eikä sen kestoa ole rajattu',
    'employer-collaboration': 'Tukeen kuuluu tarvittaessa yhteistyö työnantajan kanssa',
    'integrated-with-treatment': 'Tuki on osa hoitoa (integroitu hoitoon)',
    'benefits-counselling': 'Palveluun kuuluu etuusneuvonta',
  },

  outcomes: {
    rated: 'pisteytetty',
    'not-applicable': 'ei sovellu',
    insufficient: 'ei riittävästi tietoa',
    unrated: 'pisteyttämättä',
  },

  warnings: {
    'no-evidence': (v) => `${v.item}: pisteytetty ilman näyttöä.`,
    'few-kinds': (v) =>
      `${v.item}: näyttölajeja kirjattu ${String(v.cited)}, odotettu vähintään ${String(v.expected)}.`,
    overruled: (v) =>
      v.computed === null
        ? `${v.item}: annetut pisteet ${String(v.score)}, vaikka rajoite sallii enintään ${String(v.limit)}.`
        : `${v.item}: annetut pisteet ${String(v.score)}, lasketut ${String(v.computed)}.`,
    'cap-not-considered': (v) => `${v.item}: rajoitteeseen ei ole vastattu: ${v.cap}.`,
    'small-sample': (v) =>
      `${v.item}: aineisto on pieni, ${decimal(v.denominator)} eli alle ${decimal(v.below)}.`,
    'sample-unknown': (v) => `${v.item}: prosenttiluku ilman lukumääriä, joihin se perustuu.`,
    'all-same-score': (v) =>
      `Kaikilla ${String(v.count)} pisteytetyllä kriteerillä on samat pisteet: ${String(v.score)}.`,
    'old-figure': (v) =>
      `${v.item}: luvut (tilanne ${date(v.asOf)}) ovat ajalta ennen arviointijaksoa, joka alkaa ${date(v.from)}.`,
    'possible-identifier': (v) =>
      `${v.where}: tekstissä voi olla tunnistetieto (${v.found}). Poista se arvioinnista.`,
    'rubric-differs': (v) =>
      v.what === 'version'
        ? `Arviointi on tehty kriteeristön versiolla ${v.inReview}, ja pisteet on laskettu versiolla ${v.inRubric}.`
        : `Arviointi on tehty sisällöltään erilaisella kriteeristöllä (sormenjälki ${v.inReview}, nyt ${v.inRubric}).`,
    prorated: (v) =>
      `Kokonaispisteet on laskettu suhteuttamalla: ${String(v.items)} kriteeristä on pisteytetty ${String(v.rated)}.`,
    'reason-missing': (v) => `${v.item}: perustelu puuttuu.`,
  },

  places: {
    sources: 'Lähteet',
    strengths: 'Vahvuudet',
    actions: 'Kehittämissuunnitelma',
    history: 'Muutoshistoria',
    outcomes: 'Työllistymistulokset',
    team: 'Tiimi',
    reviewers: 'Arvioijat',
  },

  identifiers: {
    'finnish-identity-code': 'suomalainen henkilötunnus',
    'swedish-identity-code': 'ruotsalainen henkilötunnus',
    email: 'sähköpostiosoite',
    phone: 'puhelinnumero',
  },

  report: {
    title: (team) => `IPS-laatuarviointi: ${team}`,
    team: 'Tiimi',
    organisation: 'Organisaatio',
    region: 'Alue',
    deliveryModel: 'Toteutusmalli',
    deliveryModels: {
      'health-care': 'IPS-työhönvalmentajat kuuluvat hoito-organisaatioon',
      'employment-services': 'IPS-työhönvalmentajat kuuluvat työvoimapalveluihin',
    },
    date: 'Arviointipäivä',
    period: 'Arviointijakso',
    fromTo: (from, to) => `${date(from)}–${date(to)}`,
    kind: 'Arvioinnin laji',
    kinds: {
      external: 'Ulkoinen arviointi',
      guided: 'Ohjattu itsearviointi',
      peer: 'Vertaisarviointi',
      self: 'Itsearviointi',
    },
    status: 'Tila',
    statuses: {
      draft: 'Luonnos',
      provisional: 'Alustava: lähetetty tiimille kommentoitavaksi',
      final: 'Lopullinen',
    },
    reviewers: 'Arvioijat',
    lead: 'päävastuullinen arvioija',
    rubric: 'Kriteeristö',

    result: 'Tulos',
    totalOf: (score, maximum) => `${score}/${maximum}`,
    resultDetail: (v) =>
      `${v.percent} enimmäispisteistä. Pistekeskiarvo ${v.mean} (${some(v.rated, 'pisteytetty kriteeri', 'pisteytettyä kriteeriä')}).`,
    notApplicableLeft: (count) =>
      count === 1
        ? '1 kriteeri ei sovellu, ja se on jätetty pois kokonaispisteistä.'
        : `${String(count)} kriteeriä ei sovellu, ja ne on jätetty pois kokonaispisteistä.`,
    prorated: 'Kokonaispisteet on laskettu suhteuttamalla pisteytetyistä kriteereistä.',
    nextReview: (iso) => `Seuraava arviointi viimeistään ${date(iso)}.`,
    unfinished: (v) =>
      `Kesken: ${String(v.items)} kriteeristä ${String(v.missing)} on vielä ilman pisteitä, joten kokonaispisteitä ei anneta.`,
    nothingToRate: 'Kokonaispisteitä ei ole, koska yhtään niihin laskettavaa kriteeriä ei ole pisteytetty.',
    stillPossible: (v) =>
      `Kokonaispisteet voivat vielä olla ${span(v.lowest, v.highest)} (${v.bands.join(', ')}). Väli johtuu puuttuvista pisteistä eikä ole luottamusväli.`,
    onlyBand: (band) => `Luokka on puuttuvista pisteistä riippumatta ${band}.`,
    missing: 'Mitä puuttuu',
    unratedItems: (count) =>
      count === 1 ? '1 kriteeri pisteyttämättä' : `${String(count)} kriteeriä pisteyttämättä`,
    conditionsAside: 'Esitetään kokonaispisteiden rinnalla, ei lasketa niihin:',

    outcomesTitle: 'Työllistymistulokset',
    outcomesSentence: (v) =>
      `Palvelussa aloittaneista ${String(v.started)} asiakkaasta työllistyi ${String(v.employed)}: **${v.rate}** (95${NBSP}%:n luottamusväli ${span(v.low, v.high)}).`,
    outcomesStarted: (started) =>
      `${some(started, 'asiakas', 'asiakasta')} aloitti palvelussa; työllistyneiden määrä ei ole tiedossa.`,
    outcomesEmployed: (employed) =>
      `${some(employed, 'asiakas', 'asiakasta')} työllistyi; palvelussa aloittaneiden määrä ei ole tiedossa.`,
    outcomesNobody: 'Kukaan ei aloittanut palvelussa jakson aikana.',
    outcomesPeriod: 'Ajanjakso',
    outcomesDefinition: 'Määritelmä ja lähde',
    outcomesNoDefinition: 'Arvioinnissa ei kerrota määritelmää eikä lähdettä.',
    outcomesBeside:
      'Työllistymistulokset esitetään menetelmällisen tarkkuuden rinnalla, eikä niitä lasketa pisteisiin.',

    strengths: 'Vahvuudet',
    highestRated: (score) => `Asteikon ylimmät pisteet (${String(score)}) saaneet kriteerit:`,
    noStrengths: 'Vahvuuksia ei ole vielä kirjattu.',
    priorities: 'Kehittämiskohteet',
    noPriorities:
      'Kaikki pisteytetyt kriteerit, jotka lasketaan kokonaispisteisiin, ovat asteikon ylimmällä tasolla.',
    nothingRated: 'Mitään ei ole vielä pisteytetty.',
    ratedOf: (score, max) => `${String(score)}/${String(max)}`,
    forLevel: (level) => `tason ${String(level)} ehto:`,
    needs: {
      atMost: (value) => `enintään ${value}`,
      atLeast: (value) => `vähintään ${value}`,
      parts: (count, titles) =>
        titles.length === count
          ? count === 1
            ? `osa ”${titles.join('')}” toteutuu`
            : `nämä osat toteutuvat: ${titles.join('; ')}`
          : `${some(count, 'osa', 'osaa')} lisää näistä: ${titles.join('; ')}`,
      cap: (title) => `”${title}” ei enää pidä paikkaansa`,
      small: (below) => `aineistoa vähintään ${below}`,
      and: (needs) => needs.join('; lisäksi '),
    },

    principles: 'Yhdeksän periaatetta',
    principle: 'Periaate',
    mean: 'Keskiarvo',
    coverage: { full: '', partial: 'sisältyy osittain', none: 'ei sisälly tähän kriteeristöön' },
    notRated: 'pisteyttämättä',
    sections: 'Osa-alueet',
    section: 'Osa-alue',
    points: 'Pisteet',
    share: 'Enimmäispisteistä',
    ratedItems: 'Pisteytetty',
    ratedSome: (rated, items) => `pisteytetty ${String(rated)}/${String(items)}`,
    figuresSoFar: 'Luvut tähän mennessä',
    allUnrated: 'Yhtään kriteeriä ei ole vielä pisteytetty.',
    notCounted: 'ei lasketa kokonaispisteisiin',

    items: 'Kriteerit',
    question: 'Kysymys',
    looksBack: 'Tarkastelujakso',
    rating: 'Pisteet',
    ratingLine: (score, max) => `${String(score)}/${String(max)}`,
    anchor: 'Tasokuvaus',
    anchorLine: (score, anchor) => `${String(score)}: ${anchor}`,
    howItFollows: 'Miten pisteet määräytyvät',
    follows: {
      value: (v) => v.value,
      moreThanAtMost: (above, at) => `yli ${above}, enintään ${at}`,
      atMost: (at) => `enintään ${at}`,
      moreThan: (above) => `yli ${above}`,
      atLeastUnder: (at, under) => `vähintään ${at} mutta alle ${under}`,
      atLeast: (at) => `vähintään ${at}`,
      under: (under) => `alle ${under}`,
      gives: (reason, score) => `${reason} → ${String(score)}`,
      partsMet: (met, all) => `osia toteutuu ${String(met)}/${String(all)}`,
      limit: (title, atMost) => `${title} → enintään ${String(atMost)}`,
      small: (denominator, below) => `pieni aineisto: ${denominator}, alle ${below}`,
      smallLimit: (denominator, below, atMost) =>
        `pieni aineisto: ${denominator}, alle ${below} → enintään ${String(atMost)}`,
      // Semicolons, since the values have decimal commas.
      each: (each, values) => `kukin ${each}: ${values.join('; ')}`,
      scored: (value, score) => `${value} → ${String(score)}`,
      meanOfScores: (mean, score, isHalf) =>
        `pisteiden keskiarvo ${mean}${isHalf ? ', puolikas pyöristetään alaspäin' : ''} → ${String(score)}`,
      leftOut: (count) => `${String(count)} jätetty pois, koska mitattavaa ei ollut`,
      meanOfValues: (mean) => `keskiarvo ${mean}`,
      empty: {
        'not-applicable': 'mitattavaa ei ollut; kriteeristön mukaan kriteeri ei silloin sovellu',
        lowest: 'mitattavaa ei ollut; kriteeristön mukaan taso on silloin alin',
        insufficient: 'mitattavaa ei ollut; kriteeristön mukaan tietoa ei silloin ole riittävästi',
      },
      interval: (v) => `Otos ${String(v.size)}: 95${NBSP}%:n luottamusväli ${span(v.low, v.high)}`,
      spansOne: (score) => `kokonaan tasolla ${String(score)}`,
      spans: (lowest, highest) => `tasot ${String(lowest)}–${String(highest)}`,
      chosen: 'Arvioija valitsi pisteet tasokuvausten perusteella.',
      overruled: (computed, score) =>
        `Arvioija poikkesi lasketuista pisteistä (${String(computed)}) ja antoi pisteiksi ${String(score)}.`,
      overLimit: (limit, score) =>
        `Arvioija antoi pisteiksi ${String(score)}, vaikka rajoite sallii enintään ${String(limit)}.`,
    },
    parts: 'Osat',
    yes: 'kyllä',
    no: 'ei',
    notAnswered: 'vastaamatta',
    inputs: 'Luvut',
    reason: 'Perustelu',
    evidence: 'Näyttö',
    noEvidence: 'ei kirjattu',
    sample: (count) => `otos ${String(count)}`,
    asOf: (iso) => `tilanne ${date(iso)}`,
    observation: 'Havainnot',
    recommendation: 'Suositus',

    actionPlan: 'Kehittämissuunnitelma',
    action: 'Toimenpide',
    item: 'Kriteeri',
    owner: 'Vastuuhenkilö',
    due: 'Määräaika',
    actionStatus: 'Tila',
    actionStatuses: { open: 'avoin', 'in-progress': 'kesken', done: 'valmis', dropped: 'peruttu' },

    metAndRead: 'Keitä tavattiin ja mitä luettiin',
    source: 'Lähde',
    sourceKind: 'Näyttölaji',
    who: 'Kuka tai mikä',
    when: 'Milloin',
    howMany: 'Määrä',
    note: 'Muistiinpano',

    history: 'Muutokset luonnoksen jälkeen',
    changedAt: 'Milloin',
    changedBy: 'Tekijä',
    change: 'Muutos',

    nextBand: (band) => `Mitä seuraava luokka vaatii: ${band}`,
    nextBandSoFar: (score) => `Lähtökohtana on ${score}, johon tähän mennessä pisteytetyt kriteerit yltävät.`,
    nextBandMissing: (missing, from) =>
      `Pisteitä puuttuu ${missing} (luokan alaraja ${from}). Eniten pisteitä tuovat nämä askeleet, yksi taso kerrallaan:`,
    nextBandShort: (missing, from) =>
      `Pisteitä puuttuu ${missing} (luokan alaraja ${from}), eikä yhdenkään pisteytetyn kriteerin pisteitä voi enää nostaa.`,
    step: (from, to) => `${String(from)} → ${String(to)}`,
    gain: 'Lisäys',
    needed: 'Mitä tarvitaan',

    warningsTitle: 'Varoitukset arvioijille',
    noWarnings: 'Ei varoituksia.',

    method: 'Menetelmä',
    methodRubric: (v) => `Kriteeristö: ${v.title} (${v.id} ${v.version}, sormenjälki ${v.fingerprint}).`,
    methodMeans: {
      'mean-of-sections':
        'Kokonaispisteet ovat osa-alueiden keskiarvojen keskiarvo. Pois jäävät kriteerit, jotka eivät sovellu, ja osa-alueet, joissa mitään ei ole pisteytetty.',
      sum: 'Kokonaispisteet ovat kriteerien pisteiden summa, joka suhteutetaan, jos kriteerejä jää pois.',
    },
    methodBands: (bands) => `Luokat: ${bands.join('; ')}.`,
    bandFrom: (title, from) => `${title} (vähintään ${from})`,
    methodRounding:
      'Vertailut tehdään tarkoilla luvuilla. Esitetyt luvut on pyöristetty, mutta ei koskaan luokan rajan tai raja-arvon yli.',
    notice: 'Huomautus',
    sourcesOfRubric: 'Kriteeristön lähteet',
    program: (name, version) => `Pisteet on laskettu ohjelmalla ${name} ${version}.`,
    rederive: 'Näin saat saman raportin samasta tiedostosta:',
  },

  form: {
    title: (rubric) => `Arviointilomake: ${rubric}`,
    fillIn: 'Tiimi, organisaatio, arviointipäivä, arviointijakso, arvioijat:',
    noNames: 'Arviointiin ei kirjata asiakkaiden nimiä eikä muita tunnistetietoja.',
    evidence: 'Näyttö',
    ask: 'Kysy ja katso',
    notApplicable: 'Ei sovellu',
    anchors: 'Tasokuvaukset',
    score: 'Pisteet',
    notes: 'Havainnot, näyttö, suositus',
    yesOrNo: 'kyllä / ei',
    limits: 'Rajoitteet',
    parts: 'Osat',
    figures: 'Luvut',
    atMost: (score) => `enintään ${String(score)}`,
    eachPerson: (each) => `yksi luku, kukin ${each} erikseen`,
    meanOfScores: 'Pisteytä kunkin luku, laske pisteiden keskiarvo ja pyöristä lähimpään; puolikas alaspäin.',
    insufficient: 'Tai perustelu: näytöstä ei löytynyt riittävästi tietoa',
    total: 'Yhteensä',
    sectionResult: 'Osa-alueen pisteet tai keskiarvo',
    bandAndNext: 'Luokka ja seuraava arviointi',
    yamlIntro: [
      'Laatuarviointi. Täytä, mitä tiedetään, ja jätä muut kohdat ennalleen: tyhjä tarkoittaa, ettei tietoa ole.',
      'Näyttö: - { kind: records, sample: 10, note: mitä havaittiin }. Ei asiakkaiden nimiä eikä tunnistetietoja.',
      'Kun lomake on täytetty: ips-fidelity score <tämä tiedosto>',
    ],
    yamlScore: 'vain, kun valitset tason itse tai poikkeat lasketuista pisteistä',
    yamlStatus: 'not-applicable tai insufficient; kirjoita myös perustelu',
    yamlTrueFalse: 'true (kyllä) tai false (ei)',
  },

  rubricPage: {
    scale: (min, max) => `Jokainen kriteeri pisteytetään asteikolla ${String(min)}–${String(max)}.`,
    bands: 'Luokat',
    from: 'Alaraja',
    band: 'Luokka',
    nextReviewAfter: 'Aika seuraavaan arviointiin',
    months: (count) => some(count, 'kuukausi', 'kuukautta'),
    fingerprint: 'Sormenjälki',
    sources: 'Lähteet',
    item: (count) => some(count, 'kriteeri', 'kriteeriä'),
    measured: 'mittari',
    checklist: 'tarkistuslista',
    weight: 'Painokerroin',
    notCovered: 'Osittain sisältyvät periaatteet',
    computed: {
      value: 'Pisteet määräytyvät luvusta:',
      ratio: 'Pisteet määräytyvät suhteesta, jossa ensimmäinen luku jaetaan toisella:',
      percent: 'Pisteet määräytyvät siitä, kuinka monta prosenttia ensimmäinen luku on toisesta:',
    },
  },

  messages: {
    hint: 'Neuvo:',
    noSuchFile: (path) => `Tiedostoa ${path} ei löydy.`,
    noSuchFileHint: 'Tarkista kirjoitusasu ja kansio.',
    isDirectory: (path) => `${path} on kansio, ei tiedosto.`,
    isDirectoryHint: 'Anna jokin kansiossa oleva tiedosto.',
    noPermission: (path) => `Sinulla ei ole oikeutta lukea tiedostoa ${path}.`,
    noPermissionHint: 'Pyydä lukuoikeus tai kopio omaan kansioosi.',
    cannotRead: (path, reason) => `Tiedostoa ${path} ei voi lukea: ${reason}.`,
    cannotWrite: (path, reason) => `Kohteeseen ${path} ei voi kirjoittaa: ${reason}.`,
    cannotWriteHint: 'Mitään ei muutettu. Valitse toinen paikka valitsimella --output tai vapauta levytilaa.',
    writeReasons: {
      full: 'levy on täynnä',
      readOnly: 'kansio tai levy on kirjoitussuojattu',
      permission: 'sinulla ei ole kirjoitusoikeutta',
      held: 'se on auki toisessa ohjelmassa',
      noFolder: 'kansiota ei ole',
      isFolder: 'se on kansio',
      other: (detail) => detail,
    },
    standardOutput: 'vakiotuloste',
    alreadyExists: (path) => `${path} on jo olemassa.`,
    alreadyExistsHint: 'Anna toinen nimi valitsimella --output tai korvaa tiedosto valitsimella --force.',
    savedTo: (path) => `Tallennettu: ${path}`,
    unknownRubric: (id) => `Kriteeristöä ${id} ei ole.`,
    unknownRubricHint: (known) =>
      `Valmiit kriteeristöt: ${known.join(', ')}. Jos käytät omaa, anna sen polku, esimerkiksi --rubric ./oma.rubric.yaml.`,
    didYouMean: (name) => `Tarkoititko: ${name}?`,
    rubricHasErrors: (file, count) =>
      `Kriteeristössä ${file} on ${some(count, 'virhe', 'virhettä')}, joten sillä ei voi pisteyttää.`,
    reviewHasErrors: (file, count) =>
      `Tiedostossa ${file} on ${some(count, 'virhe', 'virhettä')}, joten raporttia ei tehty.`,
    reviewHasErrorsHint: 'Korjaa yllä mainitut rivit ja anna komento uudelleen.',
    notAReview: (file) => `${file} on kriteeristö, ei arviointi.`,
    notAReviewHint: (file) => `Näin pääset katsomaan sitä: ips-fidelity rubric show ${file}`,
    severalReviews: (count) => `Taulukossa on ${some(count, 'arviointi', 'arviointia')}.`,
    severalReviewsHint:
      'Komento score käsittelee yhden arvioinnin; koko taulukon pisteyttää ips-fidelity batch.',
    warningsCount: (count, command) =>
      `${some(count, 'varoitus', 'varoitusta')}; katso komennolla: ${command}`,
    rubricLanguage: (wanted, shown) =>
      `Kriteeristössä ei ole tekstejä kielellä ${wanted}; ne näytetään kielellä ${shown}.`,
    failUnder: (lowest, limit) =>
      lowest === null
        ? `Kokonaispisteitä ei ole, joten niitä ei voi verrata rajaan ${limit}.`
        : `Pienimmät mahdolliset kokonaispisteet ${lowest} alittavat rajan ${limit}.`,
    checked: (v) =>
      `Tarkistettu ${some(v.files, 'tiedosto', 'tiedostoa')}: ${some(v.errors, 'virhe', 'virhettä')}, ${some(v.warnings, 'varoitus', 'varoitusta')}.`,
    rubricRow: (items, version) => `${some(items, 'kriteeri', 'kriteeriä')}, versio ${version}`,
    interrupted: 'Keskeytetty.',
    bug: 'Ohjelma pysähtyi virheeseen. Vika on ohjelmassa, ei tiedostossasi.',
    bugHint: 'Ilmoita viasta ja liitä mukaan alla olevat rivit, mutta ei mitään asiakastietoja:',
    options: {
      unknownOption: (flag) => `Valitsinta ${flag} ei ole.`,
      unknownCommand: (name) => `Komentoa ${name} ei ole.`,
      missingArgument: (name) => `Argumentti <${name}> puuttuu.`,
      missingCommand: 'Komento puuttuu.',
      missingValue: (flag) => `Valitsimelta ${flag} puuttuu arvo.`,
      tooManyArguments: (extra) => `Ylimääräinen argumentti: ${extra}.`,
      badValue: (flag, value) => `Valitsimen ${flag} arvo ei voi olla ${value}.`,
      allowed: (values) => `Sallitut arvot: ${values.join(', ')}.`,
      aNumber: 'Anna luku desimaalipisteellä, esimerkiksi 3.5.',
      aText: 'Anna yhden rivin teksti.',
      aDay: 'Anna päivä muodossa 2026-11-20.',
      goesWith: (flag, other) => `Valitsin ${flag} toimii vain yhdessä tämän kanssa: ${other}.`,
      seeHelp: (command) => `Katso ohje: ${command} --help.`,
    },
  },
};
