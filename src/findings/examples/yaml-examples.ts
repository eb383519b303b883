/** A wrong and a right piece of a rubric for each rule about YAML and about the comments that ignore findings. */

import type { ProblemCode } from '../../problem/problem.ts';
import type { Example } from '../example.ts';

type OfGroup = Extract<ProblemCode, `yaml/${string}` | `text/${string}` | `suppression/${string}`>;

export const yamlExamples: Readonly<Record<OfGroup, Example>> = {
  'yaml/syntax': {
    wrong: 'title: { en: Part of the care, fi: Osa hoitoa\n    ‸principle: integrated-with-treatment',
    right: 'title: { en: Part of the care, fi: Osa hoitoa }\n    principle: integrated-with-treatment',
  },
  'yaml/tab': {
    wrong: '  en: A small rubric that is right\n‸\tfi: Pieni kriteeristö, joka on oikein',
    right: '  en: A small rubric that is right\n  fi: Pieni kriteeristö, joka on oikein',
  },
  'yaml/duplicate-key': {
    wrong: 'weight: 2\n        ‸weight: 3',
    right: 'weight: 2',
  },
  'yaml/several-documents': {
    wrong: 'scoring: { total: mean-of-sections }\n‸---',
    right: 'scoring: { total: mean-of-sections }',
  },
  'yaml/unknown-alias': {
    wrong: 'unit: ‸*days',
    right: 'unit: { en: days, fi: päivää }',
  },
  'yaml/too-many-aliases': {
    wrong: 'title: &t { en: …, fi: … }\nnotice: ‸*t   # and so on, over 200 times',
    right: 'title: { en: …, fi: … }\nnotice: { en: …, fi: … }',
  },
  'yaml/too-deep': {
    wrong: 'title: ‸[[[[[[[[   # and so on, over 100 levels',
    right: 'title: { en: …, fi: … }',
  },
  'yaml/unknown-tag': {
    wrong: 'question: { en: ‸!which parts are in place?,',
    right: 'question: { en: Which parts are in place?,',
  },
  'yaml/merge-key': {
    wrong: 'scale: { ‸<<: { min: 1 }, min: 1, max: 5 }',
    right: 'scale: { min: 1, max: 5 }',
  },
  'yaml/key-not-text': {
    wrong: 'scale: { ‸[min]: 1, min: 1, max: 5 }',
    right: 'scale: { min: 1, max: 5 }',
  },
  'yaml/number-too-precise': {
    wrong: 'from: ‸2.5000000000000001',
    right: 'from: 2.5',
  },
  'yaml/lone-key': {
    wrong: 'title: { en: Part of the care, fi: Osa hoitoa, ‸ei lisä }',
    right: 'title: { en: Part of the care, fi: Osa hoitoa }',
  },
  'yaml/odd-space': {
    wrong: '        ‸\u00a0weight: 2',
    right: '        weight: 2',
  },
  'yaml/reader-dependent': {
    wrong: 'ask: { en: ‸No, fi: Lue kontaktiseuranta }',
    right: 'ask: { en: Read the contact log, fi: Lue kontaktiseuranta }',
  },
  'text/control-character': {
    wrong: 'title: { en: ‸"Part of\\u0007 the care", fi: Osa hoitoa }',
    right: 'title: { en: Part of the care, fi: Osa hoitoa }',
  },
  'suppression/unused': {
    wrong: '‸# ips-fidelity-ignore rubric/anchors-alike: they differ in degree\nscale: { min: 1, max: 5 }',
    right: 'scale: { min: 1, max: 5 }',
  },
  'suppression/unknown-rule': {
    wrong: '‸# ips-fidelity-ignore rubric/anchors-same: they differ in degree\nscale: { min: 1, max: 5 }',
    right: 'scale: { min: 1, max: 5 }',
  },
  'suppression/without-reason': {
    wrong: '‸# ips-fidelity-ignore rubric/anchors-alike\nscale: { min: 1, max: 5 }',
    right: 'scale: { min: 1, max: 5 }',
  },
  'suppression/of-error': {
    wrong: '‸# ips-fidelity-ignore rubric/missing-anchor: to be written\nscale: { min: 1, max: 5 }',
    right: 'scale: { min: 1, max: 5 }',
  },
};
