/** The screens beside the items: setup, reasons, notes, and the details of evidence and sources. */

import { DELIVERY_MODELS, REVIEW_KINDS } from '../scoring/review.ts';
import { proposedFile } from './answer-setup.ts';
import type { Body } from './item-screen.ts';
import { yesNoKeys } from './item-screen.ts';
import { citedText, evidenceBody, goBody, sourcesBody } from './list-screen.ts';
import { overviewBody } from './overview-screen.ts';
import type { Question, SetupField } from './question.ts';
import type { Saying } from './saying.ts';
import { textOf } from './saying.ts';
import type { Prompt } from './screen.ts';
import { line, OPEN, typed } from './screen.ts';
import type { State } from './state.ts';
import { positionOf, ratingOf } from './state.ts';

const hintBody = (label: string, hints: readonly string[], prompt: Prompt = typed()): Body => ({
  lines: [],
  hints,
  label,
  prompt,
});

const numbered = (labels: readonly string[], enter: string | null): Prompt => ({
  kind: 'keys',
  keys: labels.map((label, index) => ({ key: String(index + 1), label })),
  enter,
});

const nowBody = (label: string, value: string | null, { say }: Saying, hints: readonly string[] = []): Body =>
  hintBody(
    label,
    [value === null ? say.setup.optional : `${say.now(value)} · ${say.keepHint}`, ...hints],
    typed(value ?? OPEN),
  );

const setupBody = (state: State, field: SetupField, saying: Saying): Body => {
  const { say, words } = saying;
  const { review } = state;
  const { setup } = say;
  const kept = (label: string, value: string | null): Body =>
    hintBody(label, [value === null ? setup.optional : setup.proposal(value)], typed(value ?? OPEN));
  switch (field) {
    case 'team':
      return review.team.id === ''
        ? hintBody(setup.team, [])
        : kept(setup.team, review.team.name ?? review.team.id);
    case 'date':
      return kept(setup.date, words.date(review.date));
    case 'file':
      return kept(setup.file, proposedFile(state));
    case 'organisation':
    case 'region':
      return kept(setup[field], review.team[field]);
    case 'from':
    case 'to':
      return kept(setup[field], review.period === null ? null : words.date(review.period[field]));
    case 'deliveryModel': {
      const labels = DELIVERY_MODELS.map((model) => words.report.deliveryModels[model]);
      const { deliveryModel } = review.team;
      const enter =
        deliveryModel === null ? say.leaveOpen : say.keepRating(words.report.deliveryModels[deliveryModel]);
      return hintBody(setup.deliveryModel, [], numbered(labels, enter));
    }
    case 'kind': {
      const labels = REVIEW_KINDS.map((kind) => words.report.kinds[kind]);
      const enter = review.kind === null ? say.leaveOpen : say.keepRating(words.report.kinds[review.kind]);
      return hintBody(setup.kind, [], numbered(labels, enter));
    }
    case 'reviewer':
      return hintBody(
        setup.reviewer(review.reviewers.length + 1),
        [review.reviewers.length === 0 ? setup.optional : setup.noMore],
        typed(OPEN),
      );
  }
};

const noteBody = (label: string, note: string | null, saying: Saying): Body => {
  const { say } = saying;
  const lines = note === null ? [] : note.split('\n').map((text) => line(`  │ ${text}`, 'plain', '  │ '));
  return {
    lines,
    hints: [say.note.more, say.note.noNames],
    label,
    prompt: { kind: 'line', isNote: true, empty: '' },
  };
};

const sourceBody = (
  state: State,
  question: Extract<Question, { readonly index: number }>,
  saying: Saying,
): Body | null => {
  const { say, words } = saying;
  const source = state.review.sources[question.index];
  switch (question.kind) {
    case 'source-who':
      return nowBody(say.sources.who, source?.who ?? null, saying, [say.sources.whoHint]);
    case 'source-date':
      return nowBody(say.sources.date, source?.date == null ? null : words.date(source.date), saying);
    case 'source-count':
      return nowBody(say.sources.count, source?.count == null ? null : String(source.count), saying);
    case 'source-note':
      return noteBody(say.note.source, source?.note ?? null, saying);
    default:
      return null;
  }
};

/** What the questions beside the items show. */
export const sideBody = (
  state: State,
  question: Exclude<Question, { readonly kind: 'input' | 'part' | 'cap' | 'rating' | 'accept' }>,
  saying: Saying,
): Body => {
  const { say, words } = saying;
  switch (question.kind) {
    case 'setup':
      return setupBody(state, question.field, saying);
    case 'reason': {
      const label =
        question.why === 'overruled' ? say.reason.overruled(question.score ?? 0) : say.reason[question.why];
      const when = positionOf(state.around.rubric, question.item).item.notApplicable;
      const hint = question.why === 'not-applicable' && when !== null ? [textOf(when, saying)] : [];
      return hintBody(label, [...hint, say.note.noNames]);
    }
    case 'note':
      return noteBody(
        say.note[question.field],
        ratingOf(state.review, question.item)[question.field],
        saying,
      );
    case 'evidence':
      return evidenceBody(state, question.item, saying);
    case 'evidence-cited': {
      const keys = [
        { key: '1', label: say.evidence.change },
        { key: '0', label: say.evidence.remove },
      ];
      const lines = [line(citedText(state, question.item, question.index, saying))];
      return { lines, label: say.evidence.citedQuestion, prompt: { kind: 'keys', keys, enter: null } };
    }
    case 'evidence-sample':
    case 'evidence-note': {
      const cited = ratingOf(state.review, question.item).evidence[question.index];
      const isSample = question.kind === 'evidence-sample';
      const now = isSample ? (cited?.sample == null ? null : String(cited.sample)) : (cited?.note ?? null);
      const noNames = isSample ? [] : [say.note.noNames];
      return nowBody(isSample ? say.evidence.sample : say.evidence.note, now, saying, noNames);
    }
    case 'sources':
      return sourcesBody(state, saying);
    case 'source-kind':
      return hintBody(
        say.sources.kind,
        [],
        numbered(
          state.around.rubric.evidence.map(({ title }) => textOf(title, saying)),
          null,
        ),
      );
    case 'source-who':
    case 'source-date':
    case 'source-count':
    case 'source-note':
      return sourceBody(state, question, saying) ?? hintBody('', []);
    case 'go':
      return goBody(state, saying);
    case 'overview':
      return overviewBody(state, saying);
    case 'replace-report':
      return {
        lines: [],
        label: say.replace(question.path),
        prompt: { kind: 'keys', keys: yesNoKeys(saying), enter: null },
      };
    case 'identifier':
      return {
        lines: [line(say.identifier.found(words.identifiers[question.found]), 'warning')],
        label: say.identifier.question,
        prompt: {
          kind: 'keys',
          keys: [
            { key: '1', label: say.identifier.keep },
            { key: '0', label: say.identifier.again },
          ],
          enter: null,
        },
      };
    case 'why':
      return hintBody(say.why, [say.note.noNames]);
  }
};
