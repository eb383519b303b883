/** The words of the interview in English. Their type is the contract for the other languages. */

const some = (count: number, one: string, many: string): string =>
  `${String(count)} ${count === 1 ? one : many}`;

export const interviewWords = {
  /** One line of keys: in full, and short for 80 columns. */
  keys: {
    full: {
      b: 'back',
      s: 'skip',
      g: 'go to',
      n: 'observation',
      r: 'recommendation',
      e: 'evidence',
      x: 'not applicable',
      i: 'insufficient',
      o: 'sources',
      '?': 'help',
      q: 'quit',
    },
    short: {
      b: 'back',
      s: 'skip',
      g: 'go',
      n: 'note',
      r: 'rec',
      e: 'evid.',
      x: 'n/a',
      i: 'insuf',
      o: 'src',
      '?': '',
      q: 'quit',
    },
  },
  help: {
    title: 'Keys',
    b: 'back to the question before; in a side question, out of it',
    s: 'skip this item; it stays as it is',
    g: 'go to any item, or to the overview',
    n: 'observation: what you saw and heard',
    r: 'recommendation: what would bring the team closer to the model',
    e: 'evidence: pick it from the sources of the visit',
    x: 'not applicable, with a reason (only where the item allows it)',
    i: 'insufficient evidence, with a reason: looked for and not found',
    o: 'the sources of the visit: who was met, what was read',
    '?': 'this help',
    q: 'save and quit; the command to go on with is then shown',
    colon: 'Where you type text or numbers, put a colon before the key: :b  :q',
    digits: (min: number, max: number) => `${String(min)}–${String(max)} rate; the next item follows`,
    saved: 'Every answer is saved at once.',
  },
  rate: 'rate',
  enter: 'Enter',
  question: (number: number) => `Question ${String(number)}`,

  position: (index: number, count: number) => `${String(index)} of ${String(count)}`,
  lookAt: 'Look at',
  now: (value: string) => `now ${value}`,
  keepHint: 'Enter keeps it, - takes it away',
  picture: (v: {
    rated: number;
    notApplicable: string;
    items: number;
    lowest: string | null;
    highest: string | null;
    bands: string;
  }) =>
    v.lowest === null || v.highest === null
      ? `${String(v.rated)} of ${String(v.items)} rated${v.notApplicable}`
      : `${String(v.rated)} of ${String(v.items)} rated${v.notApplicable} · still possible ${v.lowest}–${v.highest}: ${v.bands}`,
  has: {
    noted: 'Noted',
    observation: 'observation',
    recommendation: 'recommendation',
    evidence: (count: number) => `evidence ${String(count)}`,
  },

  setup: {
    intro: 'A new review. Every answer is saved at once; :q quits, :b goes back, :? helps.',
    rubric: 'Rubric (id or file)',
    rubrics: 'Rubrics that come with the program:',
    team: 'Team (name or short id)',
    date: 'Date of the review',
    file: 'Save to',
    organisation: 'Organisation',
    region: 'Region',
    deliveryModel: 'Delivery model',
    from: 'Period: first day',
    to: 'Period: last day',
    kind: 'Kind of review',
    reviewer: (number: number) => `Reviewer ${String(number)} (name, or initials=name)`,
    optional: 'Enter: leave open',
    noMore: 'Enter: nobody more',
    proposal: (value: string) => `Enter: ${value}`,
  },

  figure: 'Figure',
  unit: (title: string, unit: string | null) => (unit === null ? title : `${title} (${unit})`),
  person: (each: string, number: number) => `${each} ${String(number)}`,
  personHint: {
    one: 'One number for each; Enter: nobody more.',
    two: (first: string, second: string) => `${first} / ${second}`,
    end: 'Two numbers for each, such as 26/40; Enter: nobody more.',
    percent: 'A percentage such as 65% serves where the counts are not known.',
  },
  noFigure: 'Enter: no figure, choose from the anchors.',
  aloneHint: {
    percent: 'Counts not known? Give the percentage alone: 92%',
    ratio: 'Counts not known? Give the result alone: =18.5',
  },
  part: (number: number, count: number) => `Part ${String(number)} of ${String(count)}`,
  cap: (atMost: number) => `Does this hold? Then the score is at most ${String(atMost)}.`,
  yes: 'yes',
  no: 'no',
  leaveOpen: 'leave open',
  rating: 'Rating',
  keepRating: (what: string) => `keep ${what}`,
  accept: 'Score',
  acceptKey: (what: string) => `accept ${what}`,
  overrule: 'overrule',
  chosen: (score: number) => `You have rated ${String(score)}.`,

  reason: {
    'not-applicable': 'Why is it not applicable?',
    insufficient: 'What was looked for and not found?',
    overruled: (score: number) => `Why ${String(score)}?`,
  },
  why: 'Why does the rating change? The reason goes into the history',
  note: {
    observation: 'Observation',
    recommendation: 'Recommendation',
    source: 'Note',
    more: 'Type line by line; an empty line ends it, - takes the last line away.',
    noNames: 'No client names or identifiers.',
  },
  identifier: {
    found: (kind: string) => `This may hold a personal identifier (${kind}).`,
    question: 'Keep it?',
    keep: 'keep it as it is',
    again: 'write it again',
  },
  evidence: {
    pick: 'Evidence',
    expected: (count: number, kinds: readonly string[]) =>
      `${some(count, 'kind', 'kinds')} expected: ${kinds.join(', ')}`,
    done: 'Done',
    newSource: 'A new source',
    kindAlone: (kind: string) => `${kind}, without a source`,
    citedChoice: (what: string) => `cited: ${what}`,
    change: 'change sample and note',
    remove: 'take it away',
    citedQuestion: 'This evidence',
    sample: 'How many were looked at, if not all',
    note: 'What was found',
  },
  sources: {
    title: 'Sources of the visit',
    pick: 'Source',
    kind: 'Kind of source',
    who: 'Who or what',
    whoHint: "A role, never a client's name.",
    date: 'When',
    count: 'How many',
  },
  go: {
    pick: 'Go to',
    overview: 'Overview',
    search: 'Type to search, arrows to choose.',
    nothing: 'nothing found',
    states: {
      rated: (score: number) => String(score),
      'not-applicable': 'n/a',
      insufficient: 'insufficient',
      unrated: 'open',
    },
  },
  overview: {
    title: 'Overview',
    unrated: 'Still open:',
    insufficient: 'Insufficient evidence:',
    warnings: (count: number) => some(count, 'warning', 'warnings'),
    andMore: (count: number) => `… and ${some(count, 'more', 'more')}`,
    question: 'What next?',
    report: 'report',
    allWarnings: 'all warnings',
    draft: 'draft',
    provisional: 'provisional',
    final: 'final',
    go: 'go to an item',
    status: (status: string) => `Status: ${status}`,
    total: (total: string) => `Total: ${total}`,
  },
  replace: (path: string) => `${path} exists. Replace it?`,

  notices: {
    firstQuestion: 'This is the first question.',
    howFar: (done: number, count: number) => `${String(done)} of ${some(count, 'item', 'items')} done.`,
    rated: (title: string, what: string) => `${title}: ${what}`,
    previous: (what: string) => `Last time: ${what}`,
    neverNotApplicable: 'This item cannot be left out as not applicable.',
    nothingToKeep: 'There is nothing to take away.',
    incomplete: (missing: number) =>
      `Not final yet: ${some(missing, 'item is', 'items are')} unrated or without sufficient evidence.`,
    status: (status: string) => `Status set: ${status}.`,
    keptIn: (path: string) => `Kept in ${path} from now on; the name can be changed after these questions.`,
    fileTaken: (path: string) =>
      `${path} exists already. If you meant to go on with that one: :q, then ips-fidelity review ${path}`,
    created: (path: string) => `Saved to ${path}; every further answer goes there at once.`,
    fileExists: (path: string) =>
      `${path} exists already. Choose another name, or go on with it: ips-fidelity review ${path}`,
    fileFailed: (path: string, reason: string) => `${path} cannot be written: ${reason}.`,
    reportWritten: (path: string) => `Report written to ${path}`,
    reportKept: (path: string) => `The report was not written again: ${path} is as it was.`,
  },
  refusals: {
    empty: 'Something has to be said here.',
    'not-a-number': 'That is not a number. Examples: 41  41.5  41,5',
    'not-whole': 'That is not a whole number.',
    range: (min: string | null, max: string | null) =>
      max === null
        ? `It must be at least ${min ?? ''}.`
        : min === null
          ? `It must be at most ${max}.`
          : `It must be ${min} to ${max}.`,
    'part-over-whole': (part: string, whole: string) =>
      `${part} cannot be more than ${whole}. To mend the number before: :b`,
    'two-numbers': 'Two numbers are needed here, such as 26/40.',
    'counts-or-percentages': 'Give either counts for everyone or percentages for everyone.',
    'not-a-day': 'That is not a day. Examples: 2026-11-20  20.11.2026',
    'before-start': 'The last day cannot be before the first.',
    'not-a-reviewer': 'Give a name, or initials=name, of somebody not named yet.',
    'too-long': 'That is too long.',
    'unknown-command': 'There is no such key here.',
    'not-a-choice': 'That is not one of the keys.',
  },

  trouble: {
    failed: (path: string, reason: string) => `NOT SAVED: ${path} cannot be written: ${reason}.`,
    changed: (path: string) => `NOT SAVED: someone else has changed ${path} since it was read.`,
    layout: (path: string) =>
      `NOT SAVED: the answer cannot be put into ${path} without changing other lines.`,
    exists: (path: string) => `${path} exists already.`,
    kept: 'Your answers are kept in memory.',
    question: 'What now?',
    retry: 'try again',
    elsewhere: 'save to another file',
    theirs: 'take their version and put my answer into it',
    leave: 'quit without saving',
    path: 'Save to',
    lost: 'Not saved. Your last answers are lost.',
  },
  lock: {
    time: (date: string, hours: string, minutes: string) => `${date} at ${hours}:${minutes}`,
    held: (path: string, holder: string, host: string, at: string) =>
      `${path} is being worked on by ${holder} on ${host} since ${at}.`,
    heldHint: (lock: string) => `Wait until it is closed. If nobody works on it any more, delete ${lock}.`,
    stale: (holder: string, at: string) => `An interrupted session (${holder}, ${at}) is taken up again.`,
  },
  noTerminal: 'review asks questions in a terminal, and there is none here.',
  noTerminalHint:
    'Fill in a file instead: ips-fidelity form --output team.review.yaml, then ips-fidelity score team.review.yaml',
  newOnly: (flag: string, path: string) => `${flag} is for a new review; ${path} exists.`,
  needsFile: (path: string) => `${path} is a filled-in sheet, not a review file.`,
  otherRubric: (path: string, id: string) => `${path} was rated with another rubric (${id}).`,
  cannotReview: (path: string, errors: number) =>
    `${path} has ${some(errors, 'error', 'errors')}, so it cannot be worked on.`,
  cannotReviewHint: 'Mend the lines named above and run the command again.',
  saved: (path: string) => `Saved to ${path}.`,
  nothingSaved: 'No file was made: no team was named yet.',
  goOn: (command: string) => `To go on: ${command}`,
};

/** What every language has to say in the interview. */
export type InterviewWords = typeof interviewWords;
