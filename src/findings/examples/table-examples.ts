/** A wrong and a right piece of a table or of a column map for each rule about them; a test scores each of them. */

import type { ProblemCode } from '../../problem/problem.ts';
import type { Example } from '../example.ts';

/** About bytes and sizes, which cannot be written down. */
type Unwritten = 'table/mixed-encoding' | 'table/row-too-large';

type OfGroup = Exclude<Extract<ProblemCode, `table/${string}` | `columns/${string}`>, Unwritten>;

export const tableExamples: Readonly<Record<OfGroup, Example>> = {
  'table/no-rows': {
    wrong: '‸team;date;disclosure',
    right: 'team;date;disclosure\nteam-1;2026-11-20;4',
  },
  'table/missing-column': {
    wrong: '‸team;disclosure\nteam-1;4',
    right: 'team;date;disclosure\nteam-1;2026-11-20;4',
  },
  'table/duplicate-column': {
    wrong: 'team;date;disclosure;‸disclosure\nteam-1;2026-11-20;4;3',
    right: 'team;date;disclosure\nteam-1;2026-11-20;4',
  },
  'table/duplicate-heading': {
    wrong: 'team;date;disclosure;note;‸note\nteam-1;2026-11-20;4;new leader;moved in May',
    right: 'team;date;disclosure;note;second note\nteam-1;2026-11-20;4;new leader;moved in May',
  },
  'table/empty-heading': {
    wrong: 'team;date;disclosure;‸\nteam-1;2026-11-20;4;new leader',
    right: 'team;date;disclosure;note\nteam-1;2026-11-20;4;new leader',
  },
  'table/unknown-detail': {
    wrong: 'team;date;‸first-employer-contact.days\nteam-1;2026-11-20;41',
    right: 'team;date;first-employer-contact.mean_days\nteam-1;2026-11-20;41',
  },
  'table/no-ratings': {
    wrong: '‸team;date;Question 7\nteam-1;2026-11-20;4',
    right: 'team;date;disclosure\nteam-1;2026-11-20;4',
  },
  'table/ambiguous-shape': {
    wrong: 'team;date;item;score;‸disclosure\nteam-1;2026-11-20;job-diversity;4;3',
    right: 'team;date;item;score\nteam-1;2026-11-20;job-diversity;4\nteam-1;2026-11-20;disclosure;3',
  },
  'table/ragged-row': {
    wrong: 'team;date;disclosure\nteam-1;‸2026-11-20',
    right: 'team;date;disclosure\nteam-1;2026-11-20;',
  },
  'table/stray-quote': {
    wrong: 'team;date;disclosure;note\nteam-1;2026-11-20;4;said ‸"no"',
    right: 'team;date;disclosure;note\nteam-1;2026-11-20;4;"said ""no"""',
  },
  'table/lone-carriage-return': {
    wrong: 'team;date;disclosure;note\nteam-1;2026-11-20;4;first line‸␍second line',
    right: 'team;date;disclosure;note\nteam-1;2026-11-20;4;"first line\nsecond line"',
  },
  'table/missing-team': {
    wrong: 'team;date;disclosure\n‸;2026-11-20;4',
    right: 'team;date;disclosure\nteam-1;2026-11-20;4',
  },
  'table/missing-date': {
    wrong: 'team;date;disclosure\nteam-1;‸;4',
    right: 'team;date;disclosure\nteam-1;2026-11-20;4',
  },
  'table/malformed-date': {
    wrong: 'team;date;disclosure\nteam-1;‸11/20/26;4',
    right: 'team;date;disclosure\nteam-1;20.11.2026;4',
  },
  'table/not-a-rating': {
    wrong: 'team;date;disclosure\nteam-1;2026-11-20;‸good',
    right: 'team;date;disclosure\nteam-1;2026-11-20;4',
  },
  'table/bare-na': {
    wrong: 'team;date;job-diversity\nteam-1;2026-11-20;‸NA',
    right: 'team;date;job-diversity\nteam-1;2026-11-20;n/a',
  },
  'table/not-a-number': {
    wrong: 'team;date;first-employer-contact.mean_days\nteam-1;2026-11-20;‸about 40',
    right: 'team;date;first-employer-contact.mean_days\nteam-1;2026-11-20;40',
  },
  'table/decimal-comma': {
    wrong: 'team,date,first-employer-contact.mean_days\nteam-1,2026-11-20,‸"40,5"',
    right: 'team,date,first-employer-contact.mean_days\nteam-1,2026-11-20,40.5',
  },
  'table/not-yes-or-no': {
    wrong: 'team;date;first-employer-contact.not-tracked\nteam-1;2026-11-20;‸mostly',
    right: 'team;date;first-employer-contact.not-tracked\nteam-1;2026-11-20;yes',
  },
  'table/unknown-status': {
    wrong: 'team;date;disclosure.status\nteam-1;2026-11-20;‸later',
    right: 'team;date;disclosure.status\nteam-1;2026-11-20;insufficient',
  },
  'table/percent-or-fraction': {
    wrong: 'team;date;places-offered.value\nteam-1;2026-11-20;‸0.95',
    right: 'team;date;places-offered.value\nteam-1;2026-11-20;95',
  },
  'table/not-a-percentage': {
    wrong: 'team;date;offered %\nteam-1;2026-11-20;‸120',
    right: 'team;date;offered %\nteam-1;2026-11-20;92',
  },
  'table/not-a-count': {
    wrong: 'team;date;disclosure;started\nteam-1;2026-11-20;4;‸about 20',
    right: 'team;date;disclosure;started\nteam-1;2026-11-20;4;20',
  },
  'table/duplicate-row': {
    wrong: 'team;date;disclosure\nteam-1;2026-11-20;4\n‸team-1;2026-11-20;3',
    right: 'team;date;disclosure\nteam-1;2026-05-20;4\nteam-1;2026-11-20;3',
  },
  'table/unknown-rubric': {
    wrong: 'team;date;rubric;disclosure\nteam-1;2026-11-20;‸ips-nine;4',
    right: 'team;date;rubric;disclosure\nteam-1;2026-11-20;ips-nine-principles;4',
  },
  'table/other-rubric': {
    wrong: 'team;date;rubric;disclosure;places-offered\nteam-1;2026-11-20;ips-25;4;‸3',
    right: 'team;date;rubric;disclosure;places-offered\nteam-1;2026-11-20;ips-25;4;',
  },
  'table/duplicate-rating': {
    wrong: 'team;date;item;score\nteam-1;2026-11-20;disclosure;4\nteam-1;2026-11-20;‸disclosure;3',
    right: 'team;date;item;score\nteam-1;2026-11-20;disclosure;4\nteam-1;2026-11-20;job-diversity;3',
  },
  'table/different-outcome': {
    wrong:
      'team;date;item;score;started\nteam-1;2026-11-20;disclosure;4;20\nteam-1;2026-11-20;job-diversity;3;‸21',
    right: 'team;date;item;score;started\nteam-1;2026-11-20;disclosure;4;20\nteam-1;2026-11-20;job-diversity;3;20',
  },
  'table/not-json': {
    wrong: '{"team": "team-1", "date": "2026-11-20", "disclosure": 4}\n‸{"team": "team-2", "date"',
    right:
      '{"team": "team-1", "date": "2026-11-20", "disclosure": 4}\n{"team": "team-2", "date": "2026-11-20", "disclosure": 3}',
  },
  'table/nested-value': {
    wrong: '‸{"team": "team-1", "date": "2026-11-20", "disclosure": {"score": 4}}',
    right: '{"team": "team-1", "date": "2026-11-20", "disclosure": 4}',
  },
  'table/new-key': {
    wrong:
      '{"team": "team-1", "date": "2026-11-20", "disclosure": 4}\n‸{"team": "team-2", "date": "2026-11-20", "disclosure": 3, "note": "new"}',
    right:
      '{"team": "team-1", "date": "2026-11-20", "disclosure": 4, "note": ""}\n{"team": "team-2", "date": "2026-11-20", "disclosure": 3, "note": "new"}',
  },
  'columns/not-a-map': {
    wrong: '‸team: Team\ndate: Day',
    right: 'format: ips-columns/1\ncolumns:\n  team: Team\n  date: Day\n  disclosure: Question 7',
  },
  'columns/unknown-key': {
    wrong:
      'format: ips-columns/1\n‸colums: { disclosure: Q8 }\ncolumns:\n  team: Team\n  date: Day\n  disclosure: Question 7',
    right: 'format: ips-columns/1\ncolumns:\n  team: Team\n  date: Day\n  disclosure: Question 7',
  },
  'columns/unknown-target': {
    wrong: 'format: ips-columns/1\ncolumns:\n  team: Team\n  date: Day\n  ‸disclosur: Question 7',
    right: 'format: ips-columns/1\ncolumns:\n  team: Team\n  date: Day\n  disclosure: Question 7',
  },
  'columns/missing-heading': {
    wrong: 'format: ips-columns/1\ncolumns:\n  team: Team\n  date: Day\n  disclosure: ‸Question 17',
    right: 'format: ips-columns/1\ncolumns:\n  team: Team\n  date: Day\n  disclosure: Question 7',
  },
  'columns/malformed': {
    wrong:
      'format: ips-columns/1\ncolumns:\n  team: Team\n  date: Day\n  disclosure: ‸{ heading: Question 7 }',
    right: 'format: ips-columns/1\ncolumns:\n  team: Team\n  date: Day\n  disclosure: { column: Question 7 }',
  },
};
