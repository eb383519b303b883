/** A wrong and a right piece of a review or a filled-in sheet for each rule about them. */

import type { RuleId } from '../rules.ts';
import type { Example } from '../example.ts';

type OfGroup = Exclude<
  RuleId,
  `${'file' | 'yaml' | 'text' | 'suppression' | 'rubric'}/${string}`
>;

export const reviewExamples: Readonly<Partial<Record<OfGroup, Example>>> = {
  'review/unknown-key': { wrong: '‸observations: most came', right: 'observation: most came' },
  'review/missing-key': { wrong: 'team: ‸{ name: Team 1 }', right: 'team: { id: team-1, name: Team 1 }' },
  'review/wrong-type': { wrong: 'score: ‸"4"', right: 'score: 4' },
  'review/not-one-of': { wrong: 'status: ‸finished', right: 'status: final' },
  'review/malformed': { wrong: 'date: ‸20.11.2026', right: 'date: 2026-11-20' },
  'review/out-of-range': { wrong: 'sample: ‸0', right: 'sample: 10' },
  'review/too-few': { wrong: 'inputs: { contacts: ‸[] }', right: 'inputs: { contacts: [6, 4] }' },
  'review/listed-twice': { wrong: 'kinds: [records, ‸records]', right: 'kinds: [records]' },
  'review/empty-text': { wrong: 'id: ‸""', right: 'id: team-1' },
  'review/too-long': { wrong: 'id: ‸a-name-that-goes-on-and-on…', right: 'id: team-1' },
  'review/other-format': { wrong: 'format: ‸ips-rubric/1', right: 'format: ips-review/1' },
  'review/unknown-rubric': {
    wrong: 'rubric: { id: ‸our-own }',
    right: 'rubric: { id: our-own, file: our-own.rubric.yaml }',
  },
  'review/missing-rubric-file': {
    wrong: 'rubric: { id: our-own, file: ‸our-ownn.rubric.yaml }',
    right: 'rubric: { id: our-own, file: our-own.rubric.yaml }',
  },
  'review/other-rubric': {
    wrong: 'rubric: { id: ‸ips-25 }   # and --rubric ips-nine-principles',
    right: 'rubric: { id: ips-nine-principles }',
  },
  'review/rubric-differs': {
    wrong: 'rubric: { id: ips-nine-principles, version: ‸"0.9.0" }',
    right: 'rubric: { id: ips-nine-principles, version: "1.0.0" }',
  },
  'review/unknown-item': { wrong: '‸places-ofered: 4', right: 'places-offered: 4' },
  'review/unknown-input': {
    wrong: 'inputs: { ‸offers: 19, requests: 20 }',
    right: 'inputs: { offered: 19, requests: 20 }',
  },
  'review/unknown-part': { wrong: 'parts: { ‸meeting: true }', right: 'parts: { weekly-meeting: true }' },
  'review/unknown-cap': { wrong: 'caps: { ‸untracked: true }', right: 'caps: { not-tracked: true }' },
  'review/score-off-scale': { wrong: 'score: ‸6', right: 'score: 5' },
  'review/score-not-whole': { wrong: 'score: ‸3.5', right: 'score: 4' },
  'review/status-and-score': {
    wrong: '{ status: ‸insufficient, reason: no records, score: 3 }',
    right: '{ status: insufficient, reason: no records }',
  },
  'review/not-applicable-not-allowed': {
    wrong: '{ status: ‸not-applicable, reason: too early }',
    right: '{ status: insufficient, reason: no contacts recorded yet }',
  },
  'review/missing-reason': {
    wrong: 'job-problems: { status: ‸not-applicable }',
    right: 'job-problems: { status: not-applicable, reason: nobody lost a job }',
  },
  'review/number-out-of-range': { wrong: 'inputs: { mean_days: ‸-3 }', right: 'inputs: { mean_days: 3 }' },
  'review/part-over-whole': {
    wrong: 'inputs: { offered: ‸25, requests: 20 }',
    right: 'inputs: { offered: 19, requests: 20 }',
  },
  'review/list-not-expected': { wrong: 'inputs: { mean_days: ‸[30, 40] }', right: 'inputs: { mean_days: 35 }' },
  'review/list-lengths-differ': {
    wrong: '‸inputs: { met: [6, 4], weeks: [4, 4, 4] }',
    right: 'inputs: { met: [6, 4, 5], weeks: [4, 4, 4] }',
  },
  'review/value-and-inputs': {
    wrong: 'inputs: { ‸value: 95, offered: 19, requests: 20 }',
    right: 'inputs: { offered: 19, requests: 20 }',
  },
  'review/impossible-date': { wrong: 'date: ‸2026-02-30', right: 'date: 2026-02-28' },
  'review/period-reversed': {
    wrong: 'period: { from: ‸2026-10-31, to: 2026-05-01 }',
    right: 'period: { from: 2026-05-01, to: 2026-10-31 }',
  },
  'review/unknown-source': {
    wrong: 'evidence: [{ source: ‸es-talk }]',
    right: 'evidence: [{ source: es-talks }]',
  },
  'review/unknown-evidence-kind': {
    wrong: 'evidence: [{ kind: ‸charts }]',
    right: 'evidence: [{ kind: records }]',
  },
  'review/evidence-without-kind': {
    wrong: 'evidence: [‸{ note: 10 client records }]',
    right: 'evidence: [{ kind: records, note: 10 client records }]',
  },
  'review/duplicate-source': {
    wrong: '- { id: talks, kind: interview }\n- { id: ‸talks, kind: interview }',
    right: '- { id: es-talks, kind: interview }\n- { id: client-talks, kind: interview }',
  },
  'review/duplicate-reviewer': {
    wrong: '- { id: av, name: … }\n- { id: ‸av, name: … }',
    right: '- { id: av, name: … }\n- { id: bk, name: … }',
  },
  'review/unknown-reviewer': {
    wrong: 'history: [{ …, by: ‸cl }]   # reviewers: av and bk',
    right: 'history: [{ …, by: bk }]',
  },
  'review/employed-over-started': {
    wrong: 'outcomes: { started: 20, employed: ‸25 }',
    right: 'outcomes: { started: 25, employed: 20 }',
  },
  'review/final-incomplete': { wrong: 'status: ‸final   # with items unrated', right: 'status: draft' },
  'sheet/malformed': { wrong: '4;‸"most came;records', right: '4;"most came";records' },
  'sheet/missing-column': { wrong: '‸item;observation', right: 'item;score;observation' },
  'sheet/duplicate-column': { wrong: 'item;score;‸score', right: 'item;score;observation' },
  'sheet/no-rows': { wrong: '‸item;score', right: 'item;score\nplaces-offered;4' },
  'sheet/missing-team': { wrong: '‸team;item;score\n;places-offered;4', right: 'team;item;score\nteam-1;places-offered;4' },
  'sheet/missing-date': { wrong: '‸date;item;score\n;places-offered;4', right: 'date;item;score\n2026-11-20;places-offered;4' },
  'sheet/several-reviews': {
    wrong: 'team-1;places-offered;4\n‸team-2;places-offered;3',
    right: 'team-1;places-offered;4\nteam-1;referral-sources;3',
  },
  'sheet/unknown-row': { wrong: '‸places-ofered;4', right: 'places-offered;4' },
  'sheet/missing-item': { wrong: 'item;score\n‸;4', right: 'item;score\nplaces-offered;4' },
  'sheet/misplaced-cell': {
    wrong: 'item;score;value;observation\nplaces-offered.offered;;19;‸seen',
    right: 'item;score;value;observation\nplaces-offered;4;;seen\nplaces-offered.offered;;19;',
  },
  'sheet/duplicate-row': {
    wrong: 'places-offered;4\n‸places-offered;3',
    right: 'places-offered;4\nreferral-sources;3',
  },
  'sheet/not-a-number': { wrong: 'places-offered;‸four', right: 'places-offered;4' },
  'sheet/not-yes-or-no': { wrong: 'weekly-meeting;‸sometimes', right: 'weekly-meeting;no' },
  'sheet/unknown-status': { wrong: 'places-offered;‸later', right: 'places-offered;insufficient' },
  'sheet/malformed-date': { wrong: 'date\n‸20 Nov', right: 'date\n2026-11-20' },
  'sheet/unknown-evidence': {
    wrong: 'places-offered;4;‸10 client records',
    right: 'places-offered;4;records: 10 client records',
  },
  'no-evidence': { wrong: '‸disclosure: 3', right: 'disclosure: { score: 3, evidence: [{ kind: records }] }' },
  'few-kinds': {
    wrong: '‸disclosure: { score: 3, evidence: [{ kind: records }] }',
    right: 'disclosure: { score: 3, evidence: [{ kind: records }, { kind: interview }] }',
  },
  overruled: {
    wrong: '‸first-contact: { inputs: { mean_days: 41 }, score: 5, reason: … }',
    right: 'first-contact: { inputs: { mean_days: 41 } }',
  },
  'cap-not-considered': {
    wrong: '‸first-contact: { inputs: { mean_days: 41 } }',
    right: 'first-contact: { inputs: { mean_days: 41 }, caps: { not-tracked: false } }',
  },
  'small-sample': {
    wrong: '‸competitive-jobs: { inputs: { competitive: 3, jobs: 4 } }',
    right: 'competitive-jobs: { inputs: { competitive: 12, jobs: 15 } }',
  },
  'sample-unknown': {
    wrong: '‸places-offered: { inputs: { value: 95 } }',
    right: 'places-offered: { inputs: { offered: 19, requests: 20 } }',
  },
  'all-same-score': {
    wrong: '‸ratings: { a: 3, b: 3, c: 3, d: 3, e: 3 }',
    right: 'ratings: { a: 3, b: 4, c: 2, d: 3, e: 5 }',
  },
  'old-figure': {
    wrong: 'evidence: [{ kind: data, asOf: 2025-01-31 }]   # the period begins 2026-05-01',
    right: 'evidence: [{ kind: data, asOf: 2026-10-31 }]',
  },
  'possible-identifier': {
    wrong: 'observation: client ‸131052-308T had to wait',
    right: 'observation: one client had to wait',
  },
  'rubric-differs': {
    wrong: 'rubric: { id: ips-nine-principles, version: "0.9.0" }',
    right: 'rubric: { id: ips-nine-principles, version: "1.0.0" }',
  },
  prorated: { wrong: 'total: 88 of 23 rated items of 25', right: 'total: 96 of 25 rated items of 25' },
  'reason-missing': { wrong: 'not-applicable,', right: 'not-applicable,nobody lost a job' },
};
