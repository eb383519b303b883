/** Rules on what a review refers to: its sources, kinds of evidence, reviewers and items. */

import { nearest } from '../../problem/nearest.ts';
import type { ReportProblem } from '../../rubric/report-problem.ts';
import type { Rubric } from '../../rubric/rubric.ts';
import { itemMapOf } from '../../rubric/rubric.ts';
import type { Evidence } from '../../scoring/review.ts';
import type { ReviewRule } from './rule.ts';

type Path = readonly (string | number)[];

const checkKind = (kind: string, rubric: Rubric, path: Path, report: ReportProblem): void => {
  const known = rubric.evidence.map(({ id }) => id);
  if (known.includes(kind)) return;
  report('review/unknown-evidence-kind', path, { kind, known, suggestion: nearest(kind, known) });
};

const checkEvidence = (
  { source, kind }: Evidence,
  sources: readonly string[],
  rubric: Rubric,
  path: Path,
  report: ReportProblem,
): void => {
  if (source === null && kind === null) report('review/evidence-without-kind', path, {});
  if (source !== null && !sources.includes(source)) {
    report('review/unknown-source', [...path, 'source'], { source, suggestion: nearest(source, sources) });
  }
  if (kind !== null) checkKind(kind, rubric, [...path, 'kind'], report);
};

const reportDuplicates = (ids: readonly string[], tell: (id: string, index: number) => void): void => {
  ids.forEach((id, index) => {
    if (ids.indexOf(id) < index) tell(id, index);
  });
};

/** Evidence cites sources and kinds that exist, ids are unique, and plans and changes name known items and people. */
export const checkReferences: ReviewRule = (review, rubric, report) => {
  if (review.team.id.trim() === '') report('review/empty-text', ['team', 'id'], { key: 'id' });
  const sources = review.sources.map(({ id }) => id);
  const reviewers = review.reviewers.map(({ id }) => id);
  const items = itemMapOf(rubric);
  reportDuplicates(sources, (id, index) => {
    report('review/duplicate-source', ['sources', index, 'id'], { id });
  });
  reportDuplicates(reviewers, (id, index) => {
    report('review/duplicate-reviewer', ['reviewers', index, 'id'], { id });
  });
  review.sources.forEach(({ kind }, index) => {
    checkKind(kind, rubric, ['sources', index, 'kind'], report);
  });
  for (const [id, rating] of review.ratings) {
    rating.evidence.forEach((evidence, index) => {
      checkEvidence(evidence, sources, rubric, ['ratings', id, 'evidence', index], report);
    });
  }
  const checkItem = (item: string | null, path: Path): void => {
    if (item === null || items.has(item)) return;
    report('review/unknown-item', path, { item, suggestion: nearest(item, items.keys()) });
  };
  review.actions.forEach(({ item }, index) => {
    checkItem(item, ['actions', index, 'item']);
  });
  review.history.forEach(({ item, by }, index) => {
    checkItem(item, ['history', index, 'item']);
    if (by !== null && !reviewers.includes(by)) {
      report('review/unknown-reviewer', ['history', index, 'by'], {
        id: by,
        suggestion: nearest(by, reviewers),
      });
    }
  });
};
