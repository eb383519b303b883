/** A wrong and a right piece of a rubric for each rule about rubrics; a test puts each of them into a whole one. */

import type { ProblemCode } from '../../problem/problem.ts';
import type { Example } from '../example.ts';

export const rubricExamples: Readonly<Record<Extract<ProblemCode, `rubric/${string}`>, Example>> = {
  'rubric/unknown-key': { wrong: '‸wieght: 2', right: 'weight: 2' },
  'rubric/missing-key': {
    wrong: '- ‸{ id: joint-plans }',
    right: '- { id: joint-plans, title: { en: Makes plans together, fi: Tekee suunnitelmat yhdessä } }',
  },
  'rubric/wrong-type': {
    wrong: '    title: { en: Part of the care, ‸fi: }',
    right: '    title: { en: Part of the care, fi: Osa hoitoa }',
  },
  'rubric/not-one-of': { wrong: 'better: ‸smaller', right: 'better: lower' },
  'rubric/malformed': { wrong: 'version: ‸1.2\n', right: 'version: "1.2.0"\n' },
  'rubric/out-of-range': { wrong: 'weight: ‸0', right: 'weight: 2' },
  'rubric/too-few': { wrong: '        evidence: { kinds: ‸[] }', right: '        evidence: { kinds: [records] }' },
  'rubric/listed-twice': { wrong: 'languages: [en, fi, ‸en]', right: 'languages: [en, fi]' },
  'rubric/empty-text': { wrong: 'notice: { en: ‸"", fi:', right: 'notice: { en: Made for tests only, fi:' },
  'rubric/too-long': { wrong: 'number: ‸"4.1 of the official form"', right: 'number: "4.1"' },
  'rubric/other-format': { wrong: 'format: ‸ips-review/1', right: 'format: ips-rubric/1' },
  'rubric/duplicate-section': {
    wrong: '  - id: ‸rapid-job-search   # another section has this id\n    title: { en: Part of the care, fi: Osa hoitoa }',
    right: '  - id: integrated-with-treatment\n    title: { en: Part of the care, fi: Osa hoitoa }',
  },
  'rubric/duplicate-item': {
    wrong:
      '      - id: ‸preferred-contacts   # another item has this id\n        title: { en: Match of job and person, fi: Työn ja henkilön sopivuus }',
    right: '      - id: job-match\n        title: { en: Match of job and person, fi: Työn ja henkilön sopivuus }',
  },
  'rubric/duplicate-band': { wrong: '- { id: ‸strong, from: 1,', right: '- { id: early, from: 1,' },
  'rubric/duplicate-evidence-kind': {
    wrong:
      '- { id: interview, title: { en: Interviews, fi: Haastattelut } }\n  - { id: ‸interview, title: { en: Talks, fi: Keskustelut } }',
    right: '- { id: interview, title: { en: Interviews, fi: Haastattelut } }',
  },
  'rubric/duplicate-id-in-item': { wrong: '- { id: ‸shared-record, title: { en: Sits', right: '- { id: near-office, title: { en: Sits' },
  'rubric/reserved-id': { wrong: '- { id: ‸value, title: { en: Mean', right: '- { id: mean_days, title: { en: Mean' },
  'rubric/scale-without-levels': { wrong: 'scale: { min: 5, max: ‸5 }', right: 'scale: { min: 1, max: 5 }' },
  'rubric/missing-anchor': {
    wrong:
      '        ‸anchors:\n          "1": { en: More than 270 days, fi: Yli 270 päivää }\n          "2": { en: At most 270 days, fi: Enintään 270 päivää }\n          "4": { en: At most 60 days, fi: Enintään 60 päivää }\n          "5": { en: At most 30 days, fi: Enintään 30 päivää }',
    right:
      '        anchors:\n          "1": { en: More than 270 days, fi: Yli 270 päivää }\n          "2": { en: At most 270 days, fi: Enintään 270 päivää }\n          "3": { en: At most 150 days, fi: Enintään 150 päivää }\n          "4": { en: At most 60 days, fi: Enintään 60 päivää }\n          "5": { en: At most 30 days, fi: Enintään 30 päivää }',
  },
  'rubric/anchor-off-scale': {
    wrong: '"5": { en: All 5 parts, fi: Kaikki 5 osaa }\n          ‸"6": { en: Even more, fi: Vielä enemmän }\n',
    right: '"5": { en: All 5 parts, fi: Kaikki 5 osaa }\n',
  },
  'rubric/measure-and-checklist': {
    wrong: 'atMost: 4 }\n        ‸checklist:\n          parts: [{ id: a-part, title: A part }]\n          levels: { "5": 1 }\n',
    right: 'atMost: 4 }\n',
  },
  'rubric/cut-off-scale': { wrong: '"2": 270, ‸"1": 400 }', right: '"2": 270 }' },
  'rubric/cut-not-monotone': {
    wrong: '          better: lower\n          cuts: { "5": 30, "4": ‸20, "3": 150, "2": 270 }',
    right: '          better: lower\n          cuts: { "5": 30, "4": 60, "3": 150, "2": 270 }',
  },
  'rubric/cut-out-of-reach': {
    wrong: '          cuts: { "5": ‸101, "4": 75, "3": 50, "2": 25 }   # of a percentage',
    right: '          cuts: { "5": 90, "4": 75, "3": 50, "2": 25 }',
  },
  'rubric/level-off-scale': { wrong: '"2": 2, ‸"1": 1 }', right: '"2": 2 }' },
  'rubric/level-not-monotone': { wrong: '"4": 4, "3": ‸4, "2": 2', right: '"4": 4, "3": 3, "2": 2' },
  'rubric/level-out-of-reach': { wrong: 'levels: { "5": ‸6,', right: 'levels: { "5": 5,' },
  'rubric/number-of-inputs': {
    wrong: '          ‸inputs:\n            - { id: matching, title: { en: Matching contacts, fi: Toiveiden mukaisia }, min: 0 }',
    right:
      '          inputs:\n            - { id: matching, title: { en: Matching contacts, fi: Toiveiden mukaisia }, min: 0 }\n            - { id: contacts, title: { en: Contacts in all, fi: Kontakteja yhteensä }, min: 0 }',
  },
  'rubric/input-limits': { wrong: 'min: ‸4000, max: 3650', right: 'min: 0, max: 3650' },
  'rubric/key-needs': {
    wrong: '‸combine: mean-of-values',
    right: 'each: { en: employment specialist, fi: IPS-työhönvalmentaja }\n          combine: mean-of-values',
  },
  'rubric/band-not-descending': {
    wrong:
      '  - { id: partial, from: 2.5, title: { en: Partial, fi: Osittainen } }\n  - { id: early, from: ‸3, title: { en: Early, fi: Alkava } }',
    right:
      '  - { id: partial, from: 2.5, title: { en: Partial, fi: Osittainen } }\n  - { id: early, from: 1, title: { en: Early, fi: Alkava } }',
  },
  'rubric/bands-leave-gap': { wrong: '- { id: early, from: ‸1.5,', right: '- { id: early, from: 1,' },
  'rubric/unknown-evidence-kind': {
    wrong: '        evidence: { kinds: [‸interviews] }   # the rubric\'s evidence has the id interview',
    right: '        evidence: { kinds: [interview] }',
  },
  'rubric/more-kinds-than-listed': { wrong: 'atLeast: ‸3\n', right: 'atLeast: 2\n' },
  'rubric/missing-language': { wrong: '‸title: { en: Match of job and person }', right: 'title: { en: Match of job and person, fi: Työn ja henkilön sopivuus }' },
  'rubric/undeclared-language': { wrong: 'fi: Osa hoitoa, ‸sv: En del av vården }', right: 'fi: Osa hoitoa }' },
  'rubric/cap-off-scale': { wrong: 'fi: Kontakteja ei seurata }, atMost: ‸6 }', right: 'fi: Kontakteja ei seurata }, atMost: 4 }' },
  'rubric/nothing-counted': {
    wrong: 'counted: false   # in every section',
    right: 'counted: true',
  },
  'rubric/unknown-changed-item': { wrong: '- { item: ‸team-contacts, meaning: same }', right: '- { item: team-contact, meaning: same }' },
  'rubric/principle-without-item': {
    wrong: '  - employer-collaboration\nchanges:',
    right: '  - employer-collaboration\n  - benefits-counselling\nchanges:',
  },
  'rubric/level-unreachable': { wrong: '‸levels: { "5": 5, "3": 3, "2": 2 }', right: 'levels: { "5": 5, "4": 4, "3": 3, "2": 2 }' },
  'rubric/cap-without-effect': { wrong: 'small: { below: 10, atMost: ‸5 }', right: 'small: { below: 10, atMost: 3 }' },
  'rubric/band-unreachable': { wrong: '- { id: strong, from: ‸5.5,', right: '- { id: strong, from: 4,' },
  'rubric/section-all-not-applicable': {
    wrong: '- id: ‸integrated-with-treatment   # every item of it has notApplicable',
    right: '- id: integrated-with-treatment   # one item of it can always be rated',
  },
  'rubric/anchors-alike': {
    wrong: '"5": { en: ‸Wishes are met most of the time, fi:',
    right: '"5": { en: Wishes are met nearly always, fi:',
  },
  'rubric/text-not-translated': {
    wrong: '{ en: Writes in the shared record, fi: ‸Writes in the shared record }',
    right: '{ en: Writes in the shared record, fi: Kirjaa yhteisiin tietoihin }',
  },
  'rubric/anchor-numbers-differ': { wrong: 'en: At most 60 days, fi: ‸Enintään 90 päivää', right: 'en: At most 60 days, fi: Enintään 60 päivää' },
  'rubric/anchor-not-like-cut': {
    wrong: '          "5": { en: ‸At most 45 days, fi: Enintään 45 päivää }   # cuts: { "5": 30, … }',
    right: '          "5": { en: At most 30 days, fi: Enintään 30 päivää }',
  },
  'rubric/item-without-period': { wrong: '- id: ‸team-contact   # without period', right: '- id: team-contact   # period: At present' },
  'rubric/item-without-evidence': {
    wrong: '- id: ‸team-contact   # without evidence',
    right: '- id: team-contact   # evidence: { kinds: [records] }',
  },
  'rubric/version-too-low': {
    wrong: 'version: ‸"1.2.1"   # a cut changed since 1.2.0',
    right: 'version: "2.0.0"   # a cut changed since 1.2.0',
  },
  'rubric/version-goes-back': { wrong: 'version: ‸"1.1.0"   # compared with 1.2.0', right: 'version: "1.2.1"   # compared with 1.2.0' },
  'rubric/other-rubric': { wrong: 'id: ‸another-rubric   # compared with good-rubric', right: 'id: good-rubric' },
  'rubric/language-without-text': { wrong: 'languages: [en, ‸fii]', right: 'languages: [en, fi]' },
};
