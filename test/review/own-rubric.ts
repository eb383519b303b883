/** A small rubric of one's own with an item of every sort, and the beginning of a review that is rated with it. */

export const OWN_RUBRIC = `format: ips-rubric/1
id: own
version: "1.0.0"
title: { en: Own rubric }
languages: [en]
scale: { min: 1, max: 5 }
evidence: [{ id: interview, title: { en: Interview } }, { id: records, title: { en: Records } }]
scoring: { total: mean-of-sections }
bands:
  - { id: high, from: 3.5, title: { en: High } }
  - { id: low, from: 1, title: { en: Low } }
partlyCovers:
  - open-to-all
  - competitive-employment
  - client-preferences
  - rapid-job-search
  - targeted-job-development
  - individual-unlimited-support
  - employer-collaboration
  - integrated-with-treatment
  - benefits-counselling
sections:
  - id: main
    title: { en: Main }
    items:
      - id: plain
        title: { en: Plain }
        question: { en: How plain? }
        anchors: &five { "1": { en: one }, "2": { en: two }, "3": { en: three }, "4": { en: four }, "5": { en: five } }
      - id: maybe
        title: { en: Maybe }
        question: { en: Does it apply? }
        notApplicable: { en: When nobody came }
        anchors: *five
      - id: days
        title: { en: Days }
        question: { en: How many days? }
        anchors: *five
        measure:
          compute: value
          unit: { en: days }
          inputs: [{ id: mean_days, title: { en: Mean days }, min: 0, max: 3650 }]
          better: lower
          cuts: { "5": 30, "4": 60, "3": 150, "2": 270 }
        caps: [{ id: not-tracked, title: { en: Not tracked }, atMost: 4 }]
      - id: share
        title: { en: Share }
        question: { en: What share? }
        anchors: *five
        measure:
          compute: percent
          unit: "%"
          inputs:
            - { id: part, title: { en: Part } }
            - { id: whole, title: { en: Whole } }
          better: higher
          cuts: { "5": 90, "4": 75, "3": 50, "2": 25 }
      - id: each
        title: { en: Each }
        question: { en: What share of each? }
        anchors: *five
        measure:
          compute: percent
          inputs:
            - { id: part, title: { en: Part } }
            - { id: whole, title: { en: Whole } }
          each: { en: specialist }
          better: higher
          cuts: { "5": 90, "4": 75, "3": 50, "2": 25 }
      - id: list
        title: { en: List }
        question: { en: Which parts? }
        anchors: *five
        checklist:
          parts:
            - { id: weekly, title: { en: Weekly } }
            - { id: shared, title: { en: Shared } }
          levels: { "5": 2, "3": 1 }
        caps: [{ id: alone, title: { en: Alone }, atMost: 2 }]
`;

/** The first four lines of a review with the rubric beside it. */
export const HEAD = `format: ips-review/1
rubric: { id: own, file: own.rubric.yaml }
team: { id: team-1 }
date: 2026-11-20
`;

/** A review with one rating, which begins at 6:3. */
export const withRating = (rating: string): string => `${HEAD}ratings:\n  ${rating}\n`;

/** A review without ratings, with one more key at 6:1. */
export const withKey = (key: string): string => `${HEAD}ratings: {}\n${key}\n`;

/** A review without ratings, with something else in its first four lines. */
export const withHead = (written: string, instead: string): string =>
  `${HEAD.replace(written, () => instead)}ratings: {}\n`;

export const SHEET_HEADING = 'team,date,item,status,score,reason,observation,recommendation,evidence\n';

/** A sheet with one row for each text, which begins at the item in column 15. */
export const withRows = (...rows: readonly string[]): string =>
  SHEET_HEADING + rows.map((row) => `t1,2026-11-20,${row}\n`).join('');
