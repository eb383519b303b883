/** The text of `--help` in English. Its type is the contract for the other languages. */

export const help = {
  titles: {
    examples: 'Examples',
    usage: 'Usage',
    arguments: 'Arguments',
    options: 'Options',
    commands: 'Commands',
    exitCodes: 'Exit codes',
  },
  default: (value: string) => `default: ${value}`,
  program: 'Fidelity reviews of Individual Placement and Support (IPS): score a team, write the report.',
  more: 'For one command: ips-fidelity <command> --help',
  exitCodes: [
    '0  done (a low score is not an error)',
    '1  a check said no',
    '2  wrong options, or a file that cannot be used',
    '3  a fault of the program',
    '130  interrupted',
  ],
  commands: {
    score: 'score a review file or a filled-in sheet and write the report',
    check: 'check review files: valid, evidenced, free of identifiers?',
    form: 'make an empty review file, spreadsheet or printable form',
    rubric: 'list and show rubrics, print their schema',
    'rubric list': 'list the rubrics that come with the program',
    'rubric show': 'show a rubric: items, anchors, how scores follow',
    'rubric schema': 'print the JSON Schema for editors',
    help: 'show help for a command',
  },
  arguments: {
    review: 'a review file (YAML or JSON), a filled-in sheet (CSV), or - for standard input',
    reviews: 'review files or filled-in sheets',
    rubric: 'the id of a shipped rubric, or the path of one of your own',
    schema: 'rubric or review',
  },
  options: {
    lang: 'language of texts and messages: en, fi or sv',
    color: 'no colours',
    version: 'print the version',
    help: 'show this help',
    rubric: 'rubric by id or path',
    reportFormat: 'markdown, csv or json',
    formFormat: 'yaml, markdown or csv',
    output: 'write to a file; - or absent: standard output',
    force: 'replace an existing file',
    excel: 'CSV as Excel opens it by double-click in the chosen language',
    nextBand: 'Markdown: add what it would take to reach the next band',
    withWarnings: 'Markdown: add the warnings for the reviewers',
    failUnder: 'exit with 1 when the lowest possible total is under this',
    team: 'the team, for a sheet or form that does not name it',
    date: 'the date of the review, as 2026-11-20',
  },
};

/** What every language has to say in its help. */
export type Help = typeof help;
