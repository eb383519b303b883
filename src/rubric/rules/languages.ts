/** Rules on languages: every text in every declared language and in no other. */

import type { Path } from '../../source/yaml-source.ts';
import type { ReportProblem } from '../report-problem.ts';
import type { RubricWire, TextWire } from '../rubric-wire.ts';

interface FoundText {
  readonly path: Path;
  readonly text: TextWire;
}

/** Every text of a rubric with the path to it. */
export const textsOf = (rubric: RubricWire): readonly FoundText[] => {
  const found: FoundText[] = [];
  const take = (path: Path, text: TextWire | undefined): void => {
    if (text !== undefined) found.push({ path, text });
  };
  take(['title'], rubric.title);
  take(['notice'], rubric.notice);
  rubric.sources?.forEach((one, i) => {
    take(['sources', i, 'title'], one.title);
  });
  rubric.evidence?.forEach((one, i) => {
    take(['evidence', i, 'title'], one.title);
  });
  rubric.bands.forEach((one, i) => {
    take(['bands', i, 'title'], one.title);
  });
  rubric.changes?.forEach((one, i) => {
    take(['changes', i, 'note'], one.note);
  });
  rubric.sections.forEach((section, s) => {
    take(['sections', s, 'title'], section.title);
    section.items.forEach((item, i) => {
      const path = ['sections', s, 'items', i];
      for (const key of ['title', 'question', 'period', 'notApplicable'] as const)
        take([...path, key], item[key]);
      take([...path, 'evidence', 'ask'], item.evidence?.ask);
      for (const [level, text] of Object.entries(item.anchors)) take([...path, 'anchors', level], text);
      take([...path, 'measure', 'unit'], item.measure?.unit);
      take([...path, 'measure', 'each'], item.measure?.each);
      item.measure?.inputs.forEach((input, n) => {
        take([...path, 'measure', 'inputs', n, 'title'], input.title);
        take([...path, 'measure', 'inputs', n, 'unit'], input.unit);
      });
      item.checklist?.parts.forEach((part, n) => {
        take([...path, 'checklist', 'parts', n, 'title'], part.title);
      });
      item.caps?.forEach((cap, n) => {
        take([...path, 'caps', n, 'title'], cap.title);
      });
    });
  });
  return found;
};

/** Each text that is a map by language has exactly the rubric's languages. */
export const checkLanguages = (rubric: RubricWire, report: ReportProblem): void => {
  for (const { path, text } of textsOf(rubric)) {
    if (typeof text === 'string') continue;
    for (const language of rubric.languages) {
      if (text[language] === undefined) report('rubric/missing-language', path, { language }, 'key');
    }
    for (const language of Object.keys(text)) {
      if (!rubric.languages.includes(language)) {
        report('rubric/undeclared-language', [...path, language], { language }, 'key');
      }
    }
  }
};
