/** The program's words in English: reports, forms and messages. Its type is the contract for the other languages. */

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const some = (count: number, one: string, many: string): string =>
  `${String(count)} ${count === 1 ? one : many}`;

const date = (iso: string): string => {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${String(Number(day))} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
};

export const words = {
  /** A decimal number as written with a point, in the language's own way. */
  decimal: (written: string): string => written.replace('-', '\u2212'),
  percent: (written: string): string => `${written.replace('-', '\u2212')}%`,
  /** An ISO day as people write it. */
  date,
  list: (parts: readonly string[]): string => parts.join(', '),
  or: (parts: readonly string[]): string =>
    parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} or ${parts.at(-1) ?? ''}`,

  severities: { error: 'error', warning: 'warning' },

  principles: {
    'open-to-all': 'The service is open to all clients who want to work',
    'competitive-employment': 'The goal is competitive employment',
    'client-preferences': 'Client preferences guide the job search',
    'rapid-job-search': 'Job search starts at once when the client says they want to work',
    'targeted-job-development': 'Job development is targeted',
    'individual-unlimited-support': 'Support is individual and has no time limit',
    'employer-collaboration': 'Support includes collaboration with the employer if needed',
    'integrated-with-treatment': 'Support is integrated with treatment',
    'benefits-counselling': 'Benefits counselling is included',
  },

  outcomes: {
    rated: 'rated',
    'not-applicable': 'not applicable',
    insufficient: 'insufficient evidence',
    unrated: 'not rated',
  },

  /** Each warning in a sentence; `item` is the item's title. */
  warnings: {
    'no-evidence': (v: { item: string }) => `${v.item}: rated without evidence.`,
    'few-kinds': (v: { item: string; cited: number; expected: number }) =>
      `${v.item}: ${some(v.cited, 'kind', 'kinds')} of evidence cited, ${String(v.expected)} expected.`,
    overruled: (v: { item: string; score: number; computed: number | null; limit: number | null }) =>
      v.computed === null
        ? `${v.item}: rated ${String(v.score)}, above the limit of ${String(v.limit)}.`
        : `${v.item}: rated ${String(v.score)} instead of the computed ${String(v.computed)}.`,
    'cap-not-considered': (v: { item: string; cap: string }) =>
      `${v.item}: not answered whether this limit holds: ${v.cap}.`,
    'small-sample': (v: { item: string; denominator: string; below: string }) =>
      `${v.item}: rests on ${v.denominator}, fewer than ${v.below}.`,
    'sample-unknown': (v: { item: string }) => `${v.item}: a percentage without the counts behind it.`,
    'all-same-score': (v: { count: number; score: number }) =>
      `All ${String(v.count)} rated items have the score ${String(v.score)}.`,
    'old-figure': (v: { item: string; asOf: string; from: string }) =>
      `${v.item}: figures as of ${date(v.asOf)}, before the period that begins ${date(v.from)}.`,
    'possible-identifier': (v: { where: string; found: string }) =>
      `${v.where}: may hold a personal identifier (${v.found}). Take it out of the review.`,
    'rubric-differs': (v: { what: 'version' | 'fingerprint'; inReview: string; inRubric: string }) =>
      v.what === 'version'
        ? `The review was rated with version ${v.inReview} of the rubric, and is scored with version ${v.inRubric}.`
        : `The review was rated with another state of the rubric (fingerprint ${v.inReview}, now ${v.inRubric}).`,
    prorated: (v: { rated: number; items: number }) =>
      `The total is prorated from ${String(v.rated)} of ${String(v.items)} items.`,
    'reason-missing': (v: { item: string }) => `${v.item}: no reason given.`,
  },

  /** Where a text stands, for the warning about identifiers. */
  places: {
    sources: 'Sources',
    strengths: 'Strengths',
    actions: 'Action plan',
    history: 'History',
    outcomes: 'Outcomes',
    team: 'Team',
    reviewers: 'Reviewers',
  },

  identifiers: {
    'finnish-identity-code': 'Finnish personal identity code',
    'swedish-identity-code': 'Swedish personal identity number',
    email: 'e-mail address',
    phone: 'phone number',
  },

  report: {
    title: (team: string) => `IPS fidelity review: ${team}`,
    team: 'Team',
    organisation: 'Organisation',
    region: 'Region',
    deliveryModel: 'Delivery model',
    deliveryModels: {
      'health-care': 'Employment specialists belong to the health care organisation',
      'employment-services': 'Employment specialists belong to the employment services',
    },
    date: 'Date of review',
    period: 'Period',
    fromTo: (from: string, to: string) => `${date(from)} – ${date(to)}`,
    kind: 'Kind of review',
    kinds: {
      external: 'External review',
      guided: 'Guided self-review',
      peer: 'Peer review',
      self: 'Self-review',
    },
    status: 'Status',
    statuses: {
      draft: 'Draft',
      provisional: 'Provisional: sent to the team for comment',
      final: 'Final',
    },
    reviewers: 'Reviewers',
    lead: 'lead reviewer',
    rubric: 'Rubric',

    result: 'Result',
    totalOf: (score: string, maximum: string) => `${score} of ${maximum}`,
    resultDetail: (v: { percent: string; mean: string; rated: number; items: number }) =>
      `${v.percent} of the maximum. Mean of the ${some(v.rated, 'rated item', 'rated items')}: ${v.mean}.`,
    notApplicableLeft: (count: number) =>
      `${some(count, 'item is', 'items are')} not applicable and left out of the total.`,
    prorated: 'The total is prorated from the rated items.',
    nextReview: (iso: string) => `Next review by ${date(iso)}.`,
    unfinished: (v: { missing: number; items: number }) =>
      `Unfinished: ${String(v.missing)} of ${some(v.items, 'item', 'items')} ${v.missing === 1 ? 'has' : 'have'} no rating yet, so no total is given.`,
    nothingToRate: 'No counted item is rated, so there is no total.',
    stillPossible: (v: { lowest: string; highest: string; bands: readonly string[] }) =>
      `Still possible: ${v.lowest}–${v.highest} (${v.bands.join(', ')}); limits set by missing ratings, not a confidence interval.`,
    onlyBand: (band: string) => `Whatever the missing ratings become, the band is ${band}.`,
    missing: 'What is missing',
    unratedItems: (count: number) => some(count, 'item not rated', 'items not rated'),
    conditionsAside: 'Shown beside the total, not counted in it:',

    outcomesTitle: 'Employment outcomes',
    outcomesSentence: (v: { employed: number; started: number; rate: string; low: string; high: string }) =>
      `${String(v.employed)} of ${String(v.started)} clients who started were employed: **${v.rate}** (95% confidence interval ${v.low}–${v.high}).`,
    outcomesStarted: (started: number) =>
      `${some(started, 'client', 'clients')} started; how many were employed is not known.`,
    outcomesEmployed: (employed: number) =>
      `${some(employed, 'client was', 'clients were')} employed; how many started is not known.`,
    outcomesNobody: 'Nobody started in the period.',
    outcomesPeriod: 'Period',
    outcomesDefinition: 'Definition and source',
    outcomesNoDefinition: 'The definition and the source are not stated in the review.',
    outcomesBeside: 'Outcomes stand beside fidelity and are not part of the score.',

    strengths: 'Strengths',
    highestRated: (score: number) => `Items rated ${String(score)}, the top of the scale:`,
    noStrengths: 'None recorded yet.',
    priorities: 'Priorities',
    noPriorities: 'Every rated item that counts is at the top of the scale.',
    nothingRated: 'Nothing is rated yet.',
    ratedOf: (score: number, max: number) => `${String(score)} of ${String(max)}`,
    forLevel: (level: number) => `for ${String(level)}:`,
    needs: {
      atMost: (value: string) => `at most ${value}`,
      atLeast: (value: string) => `at least ${value}`,
      parts: (count: number, titles: readonly string[]) =>
        titles.length === count
          ? `${count === 1 ? 'this part' : 'these parts'} in place: ${titles.join('; ')}`
          : `${some(count, 'more part', 'more parts')} of: ${titles.join('; ')}`,
      cap: (title: string) => `that this no longer holds: ${title}`,
      small: (below: string) => `figures that rest on at least ${below}`,
      and: (needs: readonly string[]) => needs.join('; and '),
    },

    principles: 'The nine principles',
    principle: 'Principle',
    mean: 'Mean',
    coverage: { full: '', partial: 'covered in part', none: 'not covered by this rubric' },
    notRated: 'not rated',
    sections: 'Sections',
    section: 'Section',
    points: 'Points',
    share: 'Of maximum',
    ratedItems: 'Rated',
    ratedSome: (rated: number, items: number) => `${String(rated)} of ${String(items)} rated`,
    figuresSoFar: 'Figures so far',
    allUnrated: 'No item is rated yet.',
    notCounted: 'not counted in the total',

    items: 'Items',
    question: 'Question',
    looksBack: 'Period',
    rating: 'Rating',
    ratingLine: (score: number, max: number) => `${String(score)} of ${String(max)}`,
    anchor: 'Anchor',
    anchorLine: (score: number, anchor: string) => `${String(score)}: ${anchor}`,
    howItFollows: 'How the score follows',
    follows: {
      value: (v: { value: string }) => v.value,
      moreThanAtMost: (above: string, at: string) => `more than ${above}, at most ${at}`,
      atMost: (at: string) => `at most ${at}`,
      moreThan: (above: string) => `more than ${above}`,
      atLeastUnder: (at: string, under: string) => `at least ${at}, under ${under}`,
      atLeast: (at: string) => `at least ${at}`,
      under: (under: string) => `under ${under}`,
      gives: (reason: string, score: number) => `${reason} → ${String(score)}`,
      partsMet: (met: number, all: number) => `${String(met)} of ${some(all, 'part', 'parts')} met`,
      limit: (title: string, atMost: number) => `${title} → at most ${String(atMost)}`,
      small: (denominator: string, below: string) => `rests on ${denominator}, fewer than ${below}`,
      smallLimit: (denominator: string, below: string, atMost: number) =>
        `rests on ${denominator}, fewer than ${below} → at most ${String(atMost)}`,
      each: (each: string, values: readonly string[]) => `for each ${each}: ${values.join(', ')}`,
      scored: (value: string, score: number) => `${value} → ${String(score)}`,
      meanOfScores: (mean: string, score: number, isHalf: boolean) =>
        `mean of the scores ${mean}${isHalf ? ', a half rounded down' : ''} → ${String(score)}`,
      leftOut: (count: number) => `${String(count)} without anything to measure left out`,
      meanOfValues: (mean: string) => `mean ${mean}`,
      empty: {
        'not-applicable': 'there was nothing to measure, which the rubric counts as not applicable',
        lowest: 'there was nothing to measure, which the rubric rates as the lowest level',
        insufficient: 'there was nothing to measure, which the rubric counts as insufficient evidence',
      },
      interval: (v: { size: number; low: string; high: string }) =>
        `From a sample of ${String(v.size)}: 95% confidence interval ${v.low}–${v.high}`,
      spansOne: (score: number) => `all of it level ${String(score)}`,
      spans: (lowest: number, highest: number) => `levels ${String(lowest)}–${String(highest)}`,
      chosen: 'Chosen by the reviewer from the anchors.',
      overruled: (computed: number, score: number) =>
        `The reviewer overruled the computed ${String(computed)} with ${String(score)}.`,
      overLimit: (limit: number, score: number) =>
        `The reviewer rated ${String(score)} although the limit is ${String(limit)}.`,
    },
    parts: 'Parts',
    yes: 'yes',
    no: 'no',
    notAnswered: 'not answered',
    inputs: 'Figures',
    reason: 'Reason',
    evidence: 'Evidence',
    noEvidence: 'none cited',
    sample: (count: number) => `sample of ${String(count)}`,
    asOf: (iso: string) => `as of ${date(iso)}`,
    observation: 'Observation',
    recommendation: 'Recommendation',

    actionPlan: 'Action plan',
    action: 'Action',
    item: 'Item',
    owner: 'Who',
    due: 'By when',
    actionStatus: 'Status',
    actionStatuses: { open: 'open', 'in-progress': 'in progress', done: 'done', dropped: 'dropped' },

    metAndRead: 'Who was met and what was read',
    source: 'Source',
    sourceKind: 'Kind',
    who: 'Who or what',
    when: 'When',
    howMany: 'How many',
    note: 'Note',

    history: 'Changes after the draft',
    changedAt: 'When',
    changedBy: 'By',
    change: 'Change',

    nextBand: (band: string) => `What it would take to reach ${band}`,
    nextBandSoFar: (score: string) => `Counted from ${score}, what the items rated so far come to.`,
    nextBandMissing: (missing: string, from: string) =>
      `${missing} points are missing to ${from}. The steps that gain most, one level each:`,
    nextBandShort: (missing: string, from: string) =>
      `${missing} points are missing to ${from}, and no rated item can be raised further.`,
    step: (from: number, to: number) => `${String(from)} → ${String(to)}`,
    gain: 'Gain',
    needed: 'What it needs',

    warningsTitle: 'Warnings for the reviewers',
    noWarnings: 'None.',

    method: 'Method',
    methodRubric: (v: { title: string; id: string; version: string; fingerprint: string }) =>
      `Rubric: ${v.title} (${v.id} ${v.version}, fingerprint ${v.fingerprint}).`,
    methodMeans: {
      'mean-of-sections':
        'The total is the mean of the section means; items that are not applicable are left out, and sections in which nothing is rated too.',
      sum: 'The total is the sum of the item scores, prorated where items are left out.',
    },
    methodBands: (bands: readonly string[]) => `Bands: ${bands.join('; ')}.`,
    bandFrom: (title: string, from: string) => `${title} from ${from}`,
    methodRounding:
      'All comparisons are exact; printed numbers are rounded, never across a band edge or a cut.',
    notice: 'Notice',
    sourcesOfRubric: 'Sources of the rubric',
    program: (name: string, version: string) => `Scored with ${name} ${version}.`,
    rederive: 'The same report from the same file:',
  },

  /** Column headings stay in English in CSV and JSON; these are the headings for people. */
  form: {
    title: (rubric: string) => `Review form: ${rubric}`,
    fillIn: 'Team, organisation, date, period, reviewers:',
    noNames: 'No client names or identifiers anywhere in a review.',
    evidence: 'Evidence',
    ask: 'Ask and look at',
    notApplicable: 'Not applicable',
    anchors: 'Anchors',
    score: 'Score',
    notes: 'Observation, evidence, recommendation',
    yesOrNo: 'yes / no',
    limits: 'Limits',
    parts: 'Parts',
    figures: 'Figures',
    atMost: (score: number) => `at most ${String(score)}`,
    eachPerson: (each: string) => `one number for each ${each}`,
    meanOfScores:
      'Score each person, take the mean of the scores and round to the nearest; a half goes down.',
    insufficient: 'Or, with the reason: not found in the evidence',
    total: 'Total',
    sectionResult: 'Section points or mean',
    bandAndNext: 'Band and next review',
    yamlIntro: [
      'A fidelity review. Fill in what is known and leave the rest as it is: an empty value is the same as none.',
      'Evidence: - { kind: records, sample: 10, note: what was found }. No client names or identifiers.',
      'When it is filled in: ips-fidelity score <this file>',
    ],
    yamlScore: 'only to choose the anchor yourself or to overrule',
    yamlStatus: 'not-applicable or insufficient, with a reason',
    yamlTrueFalse: 'true or false',
  },

  rubricPage: {
    scale: (min: number, max: number) => `Each item is rated ${String(min)}–${String(max)}.`,
    bands: 'Bands',
    from: 'From',
    band: 'Band',
    nextReviewAfter: 'Next review after',
    months: (count: number) => some(count, 'month', 'months'),
    fingerprint: 'Fingerprint',
    sources: 'Sources',
    item: (count: number) => some(count, 'item', 'items'),
    measured: 'measured',
    checklist: 'checklist',
    weight: 'Weight',
    notCovered: 'Principles covered in part',
    computed: {
      value: 'The score follows from the figure:',
      ratio: 'The score follows from the first figure divided by the second:',
      percent: 'The score follows from the first figure as a percentage of the second:',
    },
  },

  messages: {
    hint: 'What to do:',
    noSuchFile: (path: string) => `There is no file ${path}.`,
    noSuchFileHint: 'Check the spelling and the folder.',
    isDirectory: (path: string) => `${path} is a folder, not a file.`,
    isDirectoryHint: 'Name a file in it.',
    noPermission: (path: string) => `${path} may not be read by you.`,
    noPermissionHint: 'Ask for the right to read it, or copy it to a folder of your own.',
    cannotRead: (path: string, reason: string) => `${path} cannot be read: ${reason}.`,
    cannotWrite: (path: string, reason: string) => `${path} cannot be written: ${reason}.`,
    cannotWriteHint: 'Nothing was changed. Choose another place with --output, or free some space.',
    writeReasons: {
      full: 'the disk is full',
      readOnly: 'the folder or disk is read-only',
      permission: 'you may not write there',
      held: 'another program holds it open',
      noFolder: 'the folder does not exist',
      isFolder: 'it is a folder',
      other: (detail: string) => detail,
    },
    standardOutput: 'standard output',
    alreadyExists: (path: string) => `${path} exists already.`,
    alreadyExistsHint: 'Choose another name with --output, or replace it with --force.',
    savedTo: (path: string) => `Saved to ${path}`,
    unknownRubric: (id: string) => `There is no rubric ${id}.`,
    unknownRubricHint: (known: readonly string[]) =>
      `Shipped rubrics: ${known.join(', ')}. For a rubric of your own give its path, such as --rubric ./own.rubric.yaml.`,
    didYouMean: (name: string) => `Did you mean ${name}?`,
    rubricHasErrors: (file: string, count: number) =>
      `The rubric ${file} has ${some(count, 'error', 'errors')} and cannot score.`,
    reviewHasErrors: (file: string, count: number) =>
      `${file} has ${some(count, 'error', 'errors')}, so no report was made.`,
    reviewHasErrorsHint: 'Mend the lines named above and run the command again.',
    notAReview: (file: string) => `${file} is a rubric, not a review.`,
    notAReviewHint: (file: string) => `To look at it: ips-fidelity rubric show ${file}`,
    severalReviews: (count: number) => `The sheet holds ${String(count)} reviews.`,
    severalReviewsHint: 'score takes one review; ips-fidelity batch scores a whole table.',
    warningsCount: (count: number, command: string) =>
      `${some(count, 'warning', 'warnings')}; to see them: ${command}`,
    rubricLanguage: (wanted: string, shown: string) =>
      `The rubric has no texts in the language ${wanted}; they are shown in ${shown}.`,
    failUnder: (lowest: string | null, limit: string) =>
      lowest === null
        ? `There is no total to compare with ${limit}.`
        : `The lowest possible total ${lowest} is under ${limit}.`,
    checked: (v: { files: number; errors: number; warnings: number }) =>
      `${some(v.files, 'file', 'files')} checked: ${some(v.errors, 'error', 'errors')}, ${some(v.warnings, 'warning', 'warnings')}.`,
    rubricRow: (items: number, version: string) => `${some(items, 'item', 'items')}, version ${version}`,
    interrupted: 'Interrupted.',
    bug: 'The program failed. This is a fault of the program, not of your file.',
    bugHint: 'Please report it with the lines below, without any client data:',
    options: {
      unknownOption: (flag: string) => `There is no option ${flag}.`,
      unknownCommand: (name: string) => `There is no command ${name}.`,
      missingArgument: (name: string) => `The argument <${name}> is missing.`,
      missingCommand: 'A command is missing.',
      missingValue: (flag: string) => `The option ${flag} needs a value.`,
      tooManyArguments: (extra: string) => `${extra} is one argument too many.`,
      badValue: (flag: string, value: string) => `The option ${flag} cannot be ${value}.`,
      allowed: (values: readonly string[]) => `It can be: ${values.join(', ')}.`,
      aNumber: 'It takes a number, such as 3.5.',
      aText: 'It takes a text on one line.',
      aDay: 'It takes a day, such as 2026-11-20.',
      goesWith: (flag: string, other: string) => `The option ${flag} goes with ${other}.`,
      seeHelp: (command: string) => `See ${command} --help.`,
    },
  },
};

/** What every language has to say. */
export type Words = typeof words;
