/** The program's words in Swedish, as written in Finland: reports, forms and messages. */

import type { Words } from '../en/words.ts';

const some = (count: number, one: string, many: string): string =>
  `${String(count)} ${count === 1 ? one : many}`;

const decimal = (written: string): string => written.replace('.', ',').replace('-', '\u2212');

// One percent sign for both ends of a range.
const span = (low: string, high: string): string => {
  const sign = '\u00a0%';
  return `${low.endsWith(sign) && high.endsWith(sign) ? low.slice(0, -sign.length) : low}–${high}`;
};

const date = (iso: string): string => {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${String(Number(day))}.${String(Number(month))}.${year}`;
};

export const words: Words = {
  decimal,
  percent: (written) => `${decimal(written)}\u00a0%`,
  date,
  list: (parts) => parts.join(', '),
  or: (parts) =>
    parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} eller ${parts.at(-1) ?? ''}`,

  severities: { error: 'fel', warning: 'varning' },

  principles: {
    'open-to-all': 'Stödet är öppet för alla klienter som vill arbeta',
    'competitive-employment': 'Målet är ett avlönat arbete på den öppna arbetsmarknaden',
    'client-preferences': 'Klientens önskemål styr arbetssökningen',
    'rapid-job-search': 'Arbetssökningen inleds genast när klienten säger sig vilja arbeta',
    'targeted-job-development': 'Arbetsplatser söks målinriktat tillsammans med arbetsgivare',
    'individual-unlimited-support': 'Stödet är individuellt och utan tidsgräns',
    'employer-collaboration': 'I stödet ingår vid behov samarbete med arbetsgivaren',
    'integrated-with-treatment': 'Stödet är integrerat i vården',
    'benefits-counselling': 'Förmånsrådgivning ingår',
  },

  outcomes: {
    rated: 'poängsatt',
    'not-applicable': 'ej tillämpligt',
    insufficient: 'otillräckligt underlag',
    unrated: 'utan poäng',
  },

  warnings: {
    'no-evidence': (v) => `${v.item}: poängsatt utan underlag.`,
    'few-kinds': (v) =>
      `${v.item}: ${some(v.cited, 'typ', 'typer')} av underlag anges, ${String(v.expected)} förväntas.`,
    overruled: (v) =>
      v.computed === null
        ? `${v.item}: ${String(v.score)} poäng, trots att poängen är begränsad till ${String(v.limit)}.`
        : `${v.item}: ${String(v.score)} poäng i stället för uträknade ${String(v.computed)}.`,
    'cap-not-considered': (v) => `${v.item}: obesvarat om denna begränsning gäller: ${v.cap}.`,
    'small-sample': (v) => `${v.item}: bygger på ${v.denominator}, färre än ${v.below}.`,
    'sample-unknown': (v) => `${v.item}: ett procenttal utan de antal som det bygger på.`,
    'all-same-score': (v) =>
      `Alla ${String(v.count)} poängsatta kriterier har fått ${String(v.score)} poäng.`,
    'old-figure': (v) =>
      `${v.item}: siffrorna är från ${date(v.asOf)}, före perioden som börjar ${date(v.from)}.`,
    'possible-identifier': (v) =>
      `${v.where}: kan innehålla en personuppgift (${v.found}). Ta bort den ur bedömningen.`,
    'rubric-differs': (v) =>
      v.what === 'version'
        ? `Bedömningen gjordes med version ${v.inReview} av kriteriesamlingen, men poängen räknas med version ${v.inRubric}.`
        : `Bedömningen gjordes med en annan utformning av kriteriesamlingen (kontrollsumma ${v.inReview}, nu ${v.inRubric}).`,
    prorated: (v) =>
      `Totalpoängen är proportionellt omräknad utifrån ${String(v.rated)} av ${some(v.items, 'kriterium', 'kriterier')}.`,
    'reason-missing': (v) => `${v.item}: motivering saknas.`,
  },

  places: {
    sources: 'Källor',
    strengths: 'Styrkor',
    actions: 'Handlingsplan',
    history: 'Ändringshistorik',
    outcomes: 'Sysselsättningsresultat',
    team: 'Team',
    reviewers: 'Bedömare',
  },

  identifiers: {
    'finnish-identity-code': 'finländsk personbeteckning',
    'swedish-identity-code': 'svenskt personnummer',
    email: 'e-postadress',
    phone: 'telefonnummer',
  },

  report: {
    title: (team) => `IPS-kvalitetsbedömning: ${team}`,
    team: 'Team',
    organisation: 'Organisation',
    region: 'Region',
    deliveryModel: 'Organisering',
    deliveryModels: {
      'health-care': 'IPS-arbetstränarna hör till vårdorganisationen',
      'employment-services': 'IPS-arbetstränarna hör till sysselsättningstjänsterna',
    },
    date: 'Bedömningsdatum',
    period: 'Period',
    fromTo: (from, to) => `${date(from)}–${date(to)}`,
    kind: 'Typ av bedömning',
    kinds: {
      external: 'Extern bedömning',
      guided: 'Handledd självvärdering',
      peer: 'Kollegial bedömning',
      self: 'Självvärdering',
    },
    status: 'Status',
    statuses: {
      draft: 'Utkast',
      provisional: 'Preliminär: sänd till teamet för kommentarer',
      final: 'Slutlig',
    },
    reviewers: 'Bedömare',
    lead: 'huvudbedömare',
    rubric: 'Kriteriesamling',

    result: 'Resultat',
    totalOf: (score, maximum) => `${score} av ${maximum}`,
    resultDetail: (v) =>
      `${v.percent} av maximum. Medelpoäng för ${some(v.rated, 'poängsatt kriterium', 'poängsatta kriterier')}: ${v.mean}.`,
    notApplicableLeft: (count) =>
      `${some(count, 'kriterium är inte tillämpligt', 'kriterier är inte tillämpliga')} och ingår inte i totalpoängen.`,
    prorated: 'Totalpoängen är proportionellt omräknad utifrån de poängsatta kriterierna.',
    nextReview: (iso) => `Nästa bedömning senast ${date(iso)}.`,
    unfinished: (v) =>
      `Ofullständig: ${String(v.missing)} av ${some(v.items, 'kriterium', 'kriterier')} saknar ännu poäng, så ingen totalpoäng anges.`,
    nothingToRate: 'Inget kriterium som räknas in är poängsatt, så det finns ingen totalpoäng.',
    stillPossible: (v) =>
      `Ännu möjligt: ${v.lowest}–${v.highest} (${v.bands.join(', ')}); gränserna följer av de poäng som saknas och är inget konfidensintervall.`,
    onlyBand: (band) => `Klassen är ${band}, oavsett de poäng som saknas.`,
    missing: 'Det som saknas',
    unratedItems: (count) =>
      count === 1 ? '1 kriterium utan poäng' : `${String(count)} kriterier utan poäng`,
    conditionsAside: 'Visas vid sidan av totalpoängen och räknas inte in i den:',

    outcomesTitle: 'Sysselsättningsresultat',
    outcomesSentence: (v) =>
      `${String(v.employed)} av ${some(v.started, 'klient', 'klienter')} som börjat i IPS-tjänsten har fått arbete: **${v.rate}** (95-procentigt konfidensintervall ${span(v.low, v.high)}).`,
    outcomesStarted: (started) =>
      `${some(started, 'klient', 'klienter')} har börjat; hur många som fått arbete är inte känt.`,
    outcomesEmployed: (employed) =>
      `${some(employed, 'klient', 'klienter')} har fått arbete; hur många som börjat är inte känt.`,
    outcomesNobody: 'Ingen började under perioden.',
    outcomesPeriod: 'Period',
    outcomesDefinition: 'Definition och källa',
    outcomesNoDefinition: 'Definitionen och källan anges inte i bedömningen.',
    outcomesBeside: 'Sysselsättningsresultaten visas vid sidan av programtroheten och ingår inte i poängen.',

    strengths: 'Styrkor',
    highestRated: (score) => `Kriterier med ${String(score)} poäng, skalans högsta nivå:`,
    noStrengths: 'Inga antecknade ännu.',
    priorities: 'Prioriterade utvecklingsområden',
    noPriorities: 'Alla poängsatta kriterier som räknas med ligger på skalans högsta nivå.',
    nothingRated: 'Inget är poängsatt ännu.',
    ratedOf: (score, max) => `${String(score)} av ${String(max)}`,
    forLevel: (level) => `för nivå ${String(level)}:`,
    needs: {
      atMost: (value) => `högst ${value}`,
      atLeast: (value) => `minst ${value}`,
      parts: (count, titles) =>
        titles.length === count
          ? `${count === 1 ? 'att denna del uppfylls' : 'att dessa delar uppfylls'}: ${titles.join('; ')}`
          : `att ytterligare ${String(count)} av dessa delar uppfylls: ${titles.join('; ')}`,
      cap: (title) => `att detta inte längre gäller: ${title}`,
      small: (below) => `siffror som bygger på minst ${below}`,
      and: (needs) => needs.join('; och '),
    },

    principles: 'De nio principerna',
    principle: 'Princip',
    mean: 'Medelpoäng',
    coverage: { full: '', partial: 'täcks delvis', none: 'täcks inte av denna kriteriesamling' },
    notRated: 'utan poäng',
    sections: 'Delområden',
    section: 'Delområde',
    points: 'Poäng',
    share: 'Av maximum',
    ratedItems: 'Poängsatta',
    ratedSome: (rated, items) => `${String(rated)} av ${String(items)} poängsatta`,
    figuresSoFar: 'Siffror hittills',
    allUnrated: 'Inget kriterium är poängsatt ännu.',
    notCounted: 'räknas inte in i totalpoängen',

    items: 'Kriterier',
    question: 'Fråga',
    looksBack: 'Period',
    rating: 'Poäng',
    ratingLine: (score, max) => `${String(score)} av ${String(max)}`,
    anchor: 'Nivåbeskrivning',
    anchorLine: (score, anchor) => `${String(score)}: ${anchor}`,
    howItFollows: 'Så bestäms poängen',
    follows: {
      value: (v) => v.value,
      moreThanAtMost: (above, at) => `över ${above} men högst ${at}`,
      atMost: (at) => `högst ${at}`,
      moreThan: (above) => `över ${above}`,
      atLeastUnder: (at, under) => `minst ${at} men under ${under}`,
      atLeast: (at) => `minst ${at}`,
      under: (under) => `under ${under}`,
      gives: (reason, score) => `${reason} → ${String(score)}`,
      partsMet: (met, all) =>
        `${String(met)} av ${some(all, 'del', 'delar')} ${met === 1 || all === 1 ? 'uppfylld' : 'uppfyllda'}`,
      limit: (title, atMost) => `${title} → högst ${String(atMost)}`,
      small: (denominator, below) => `bygger på ${denominator}, färre än ${below}`,
      smallLimit: (denominator, below, atMost) =>
        `bygger på ${denominator}, färre än ${below} → högst ${String(atMost)}`,
      each: (each, values) => `för varje ${each}: ${values.join('; ')}`,
      scored: (value, score) => `${value} → ${String(score)}`,
      meanOfScores: (mean, score, isHalf) =>
        `medelpoäng ${mean}${isHalf ? ', halva poäng avrundas nedåt' : ''} → ${String(score)}`,
      leftOut: (count) => `${String(count)} utelämnad eftersom det inte fanns något att mäta`,
      meanOfValues: (mean) => `medeltal ${mean}`,
      empty: {
        'not-applicable': 'det fanns inget att mäta, vilket enligt kriteriesamlingen är ej tillämpligt',
        lowest: 'det fanns inget att mäta, vilket enligt kriteriesamlingen ger den lägsta nivån',
        insufficient: 'det fanns inget att mäta, vilket enligt kriteriesamlingen är otillräckligt underlag',
      },
      interval: (v) => `Urval på ${String(v.size)}: 95-procentigt konfidensintervall ${span(v.low, v.high)}`,
      spansOne: (score) => `helt på nivå ${String(score)}`,
      spans: (lowest, highest) => `nivåerna ${String(lowest)}–${String(highest)}`,
      chosen: 'Bedömaren valde poängen utifrån nivåbeskrivningarna.',
      overruled: (computed, score) =>
        `Bedömaren gav ${String(score)} i stället för uträknade ${String(computed)}.`,
      overLimit: (limit, score) =>
        `Bedömaren gav ${String(score)} trots att poängen är begränsad till ${String(limit)}.`,
    },
    parts: 'Delar',
    yes: 'ja',
    no: 'nej',
    notAnswered: 'obesvarad',
    inputs: 'Siffror',
    reason: 'Motivering',
    evidence: 'Underlag',
    noEvidence: 'inget angivet',
    sample: (count) => `urval på ${String(count)}`,
    asOf: (iso) => `per ${date(iso)}`,
    observation: 'Iakttagelser',
    recommendation: 'Rekommendation',

    actionPlan: 'Handlingsplan',
    action: 'Åtgärd',
    item: 'Kriterium',
    owner: 'Ansvarig',
    due: 'Senast',
    actionStatus: 'Status',
    actionStatuses: { open: 'öppen', 'in-progress': 'pågår', done: 'klar', dropped: 'slopad' },

    metAndRead: 'Möten och granskat material',
    source: 'Källa',
    sourceKind: 'Typ',
    who: 'Vem eller vad',
    when: 'När',
    howMany: 'Antal',
    note: 'Anteckning',

    history: 'Ändringar efter utkastet',
    changedAt: 'När',
    changedBy: 'Vem',
    change: 'Ändring',

    nextBand: (band) => `Vad som krävs för klassen ${band}`,
    nextBandSoFar: (score) => `Räknat från ${score}, som de hittills poängsatta kriterierna ger.`,
    nextBandMissing: (missing, from) =>
      `Det saknas ${missing} poäng till ${from}. De steg som ger mest, en nivå i taget:`,
    nextBandShort: (missing, from) =>
      `Det saknas ${missing} poäng till ${from}, och inget poängsatt kriterium kan höjas mer.`,
    step: (from, to) => `${String(from)} → ${String(to)}`,
    gain: 'Ökning',
    needed: 'Vad som krävs',

    warningsTitle: 'Varningar till bedömarna',
    noWarnings: 'Inga.',

    method: 'Metod',
    methodRubric: (v) =>
      `Kriteriesamling: ${v.title} (${v.id} ${v.version}, kontrollsumma ${v.fingerprint}).`,
    methodMeans: {
      'mean-of-sections':
        'Totalpoängen är medeltalet av delområdenas medelpoäng; kriterier som är ej tillämpliga lämnas utanför, likaså delområden där inget är poängsatt.',
      sum: 'Totalpoängen är summan av kriteriernas poäng, proportionellt omräknad när kriterier lämnas utanför.',
    },
    methodBands: (bands) => `Klasser: ${bands.join('; ')}.`,
    bandFrom: (title, from) => `${title} från ${from}`,
    methodRounding:
      'Alla jämförelser görs med exakta tal; de tal som visas är avrundade, men aldrig över en klassgräns eller ett gränsvärde.',
    notice: 'Observera',
    sourcesOfRubric: 'Kriteriesamlingens källor',
    program: (name, version) => `Poängen räknades ut med ${name} ${version}.`,
    rederive: 'Samma rapport ur samma fil:',
  },

  form: {
    title: (rubric) => `Bedömningsblankett: ${rubric}`,
    fillIn: 'Team, organisation, datum, period, bedömare:',
    noNames: 'Skriv aldrig klienters namn eller personuppgifter i en bedömning.',
    evidence: 'Underlag',
    ask: 'Fråga och granska',
    notApplicable: 'Ej tillämpligt',
    anchors: 'Nivåbeskrivningar',
    score: 'Poäng',
    notes: 'Iakttagelser, underlag, rekommendation',
    yesOrNo: 'ja / nej',
    limits: 'Begränsningar',
    parts: 'Delar',
    figures: 'Siffror',
    atMost: (score) => `högst ${String(score)}`,
    eachPerson: (each) => `ett tal för varje ${each}`,
    meanOfScores:
      'Poängsätt vars och ens siffra, räkna medelpoängen och avrunda till närmaste; en halv nedåt.',
    insufficient: 'Eller motivering: otillräckligt underlag',
    total: 'Totalt',
    sectionResult: 'Delområdets poäng eller medelpoäng',
    bandAndNext: 'Klass och nästa bedömning',
    yamlIntro: [
      'En kvalitetsbedömning. Fyll i det som är känt och lämna resten som det är: ett tomt värde är detsamma som inget.',
      'Underlag (evidence): - { kind: records, sample: 10, note: vad som framkom }. Inga klienters namn eller personuppgifter.',
      'När blanketten är ifylld: ips-fidelity score <den här filen>',
    ],
    yamlScore: 'bara när bedömaren själv väljer nivå eller ersätter den uträknade poängen',
    yamlStatus: 'not-applicable eller insufficient, med motivering i reason',
    yamlTrueFalse: 'true eller false',
  },

  rubricPage: {
    scale: (min, max) => `Varje kriterium får ${String(min)}–${String(max)} poäng.`,
    bands: 'Klasser',
    from: 'Från',
    band: 'Klass',
    nextReviewAfter: 'Nästa bedömning efter',
    months: (count) => some(count, 'månad', 'månader'),
    fingerprint: 'Kontrollsumma',
    sources: 'Källor',
    item: (count) => some(count, 'kriterium', 'kriterier'),
    measured: 'mått',
    checklist: 'checklista',
    weight: 'Vikt',
    notCovered: 'Principer som täcks delvis',
    computed: {
      value: 'Poängen följer av talet:',
      ratio: 'Poängen följer av det första talet dividerat med det andra:',
      percent: 'Poängen följer av det första talet i procent av det andra:',
    },
  },

  messages: {
    hint: 'Gör så här:',
    noSuchFile: (path) => `Filen ${path} finns inte.`,
    noSuchFileHint: 'Kontrollera stavningen och mappen.',
    isDirectory: (path) => `${path} är en mapp, inte en fil.`,
    isDirectoryHint: 'Ange en fil i mappen.',
    noPermission: (path) => `Rätt att läsa ${path} saknas.`,
    noPermissionHint: 'Be om rätt att läsa filen, eller om en kopia i en egen mapp.',
    cannotRead: (path, reason) => `Det går inte att läsa ${path}: ${reason}.`,
    cannotWrite: (path, reason) => `Det går inte att skriva till ${path}: ${reason}.`,
    cannotWriteHint: 'Inget ändrades. Välj en annan plats med --output, eller frigör utrymme.',
    writeReasons: {
      full: 'disken är full',
      readOnly: 'mappen eller disken är skrivskyddad',
      permission: 'skrivrätt saknas',
      held: 'ett annat program håller den öppen',
      noFolder: 'mappen finns inte',
      isFolder: 'det är en mapp',
      other: (detail) => detail,
    },
    standardOutput: 'standardutmatningen',
    alreadyExists: (path) => `${path} finns redan.`,
    alreadyExistsHint: 'Välj ett annat namn med --output, eller ersätt filen med --force.',
    savedTo: (path) => `Sparat i ${path}`,
    unknownRubric: (id) => `Kriteriesamlingen ${id} finns inte.`,
    unknownRubricHint: (known) =>
      `Kriteriesamlingar i programmet: ${known.join(', ')}. Ange sökvägen till en egen kriteriesamling, till exempel --rubric ./egen.rubric.yaml.`,
    didYouMean: (name) => `Avsågs ${name}?`,
    rubricHasErrors: (file, count) =>
      `Kriteriesamlingen ${file} har ${some(count, 'fel', 'fel')} och kan inte användas för poängsättning.`,
    reviewHasErrors: (file, count) => `${file} har ${some(count, 'fel', 'fel')}, så ingen rapport gjordes.`,
    reviewHasErrorsHint: 'Rätta de rader som nämns ovan och kör kommandot på nytt.',
    notAReview: (file) => `${file} är en kriteriesamling, inte en bedömning.`,
    notAReviewHint: (file) => `Visa den med: ips-fidelity rubric show ${file}`,
    severalReviews: (count) => `Tabellen innehåller ${some(count, 'bedömning', 'bedömningar')}.`,
    severalReviewsHint:
      'Kommandot score tar en bedömning; ips-fidelity batch räknar poängen för en hel tabell.',
    warningsCount: (count, command) => `${some(count, 'varning', 'varningar')}; visa med: ${command}`,
    rubricLanguage: (wanted, shown) =>
      `Kriteriesamlingen saknar texter på språket ${wanted}; de visas på språket ${shown}.`,
    failUnder: (lowest, limit) =>
      lowest === null
        ? `Det finns ingen totalpoäng att jämföra med ${limit}.`
        : `Den lägsta möjliga totalpoängen ${lowest} är under ${limit}.`,
    checked: (v) =>
      `${some(v.files, 'fil kontrollerad', 'filer kontrollerade')}: ${some(v.errors, 'fel', 'fel')}, ${some(v.warnings, 'varning', 'varningar')}.`,
    rubricRow: (items, version) => `${some(items, 'kriterium', 'kriterier')}, version ${version}`,
    interrupted: 'Avbrutet.',
    bug: 'Programmet kraschade. Felet ligger i programmet, inte i filen.',
    bugHint: 'Rapportera felet med raderna nedan, utan klientuppgifter:',
    options: {
      unknownOption: (flag) => `Alternativet ${flag} finns inte.`,
      unknownCommand: (name) => `Kommandot ${name} finns inte.`,
      missingArgument: (name) => `Argumentet <${name}> saknas.`,
      missingCommand: 'Kommandot saknas.',
      missingValue: (flag) => `Alternativet ${flag} kräver ett värde.`,
      tooManyArguments: (extra) => `${extra} är ett argument för mycket.`,
      badValue: (flag, value) => `Alternativet ${flag} kan inte ha värdet ${value}.`,
      allowed: (values) => `Tillåtna värden: ${values.join(', ')}.`,
      aNumber: 'Ange ett tal med decimalpunkt, till exempel 3.5.',
      aText: 'Ange en text på en rad.',
      aDay: 'Ange en dag, till exempel 2026-11-20.',
      goesWith: (flag, other) => `Alternativet ${flag} används tillsammans med ${other}.`,
      seeHelp: (command) => `Se ${command} --help.`,
    },
  },
};
