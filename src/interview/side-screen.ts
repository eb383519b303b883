/** The screens beside the items: setup, notes, evidence, sources, the list of items and the overview. */

import { itemsOf } from '../rubric/rubric.ts';
import { scoreItem } from '../scoring/item.ts';
import { scoreText, totalText } from '../report/figures.ts';
import { DELIVERY_MODELS, proposedFile, REVIEW_KINDS } from './answer-setup.ts';
import type { Body } from './item-screen.ts';
import { pictureLine, typed, yesNoKeys } from './item-screen.ts';
import type { Question, SetupField } from './question.ts';
import type { Saying } from './saying.ts';
import { cardOf, kindText, sourceText, textOf, titleOf } from './saying.ts';
import type { Line, Prompt } from './screen.ts';
import { BLANK, line } from './screen.ts';
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

const nowHint = (value: string | null, { say }: Saying): readonly string[] =>
  value === null ? [say.setup.optional] : [`${say.now(value)} · ${say.keepHint}`];

const setupBody = (state: State, field: SetupField, saying: Saying): Body => {
  const { say, words } = saying;
  const { review } = state;
  const { setup } = say;
  const kept = (value: string | null): readonly string[] => [
    value === null ? setup.optional : setup.proposal(value),
  ];
  switch (field) {
    case 'team':
      return hintBody(setup.team, review.team.id === '' ? [] : kept(review.team.name ?? review.team.id));
    case 'date':
      return hintBody(setup.date, kept(review.date));
    case 'file':
      return hintBody(setup.file, [setup.proposal(proposedFile(state))]);
    case 'organisation':
    case 'region':
      return hintBody(setup[field], kept(review.team[field]));
    case 'from':
    case 'to':
      return hintBody(setup[field], kept(review.period?.[field] ?? null));
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
      return hintBody(setup.reviewer(review.reviewers.length + 1), [setup.noMore]);
  }
};

const noteBody = (label: string, note: string | null, saying: Saying): Body => {
  const { say } = saying;
  const lines = note === null ? [] : note.split('\n').map((text) => line(`  │ ${text}`, 'plain', '  │ '));
  return {
    lines,
    hints: [say.note.more, say.note.noNames],
    label,
    prompt: typed(true),
  };
};

const citedText = (state: State, item: string, index: number, saying: Saying): string => {
  const cited = ratingOf(state.review, item).evidence[index];
  if (cited === undefined) return '';
  const { words } = saying;
  return [
    cited.source === null
      ? kindText(state, cited.kind ?? '', saying)
      : sourceText(state, cited.source, saying),
    ...(cited.sample === null ? [] : [words.report.sample(cited.sample)]),
    ...(cited.asOf === null ? [] : [words.report.asOf(cited.asOf)]),
    ...(cited.note === null ? [] : [cited.note]),
  ].join(' · ');
};

const evidenceBody = (state: State, id: string, saying: Saying): Body => {
  const { say } = saying;
  const { rubric } = state.around;
  const { item } = positionOf(rubric, id);
  const { evidence } = ratingOf(state.review, id);
  const expected = item.evidence;
  const cited = evidence.map((_, index) => ({
    value: `cited:${String(index)}`,
    label: say.evidence.citedChoice(citedText(state, id, index, saying)),
  }));
  const taken = new Set(evidence.map(({ source }) => source));
  const sources = state.review.sources
    .filter((source) => !taken.has(source.id))
    .map((source) => ({ value: `source:${source.id}`, label: sourceText(state, source.id, saying) }));
  const kinds = rubric.evidence.map((kind) => ({
    value: `kind:${kind.id}`,
    label: say.evidence.kindAlone(textOf(kind.title, saying)),
  }));
  const done = [{ value: 'done', label: say.evidence.done }];
  const fresh = { value: 'new', label: say.evidence.newSource };
  return {
    lines:
      expected === null || expected.kinds.length === 0
        ? []
        : [
            line(
              say.evidence.expected(
                expected.atLeast,
                expected.kinds.map((kind) => kindText(state, kind, saying)),
              ),
              'quiet',
            ),
          ],
    label: say.evidence.pick,
    prompt: {
      kind: 'list',
      choices: [
        ...(evidence.length > 0 ? done : []),
        ...sources,
        fresh,
        ...kinds,
        ...cited,
        ...(evidence.length > 0 ? [] : done),
      ],
      hint: say.go.search,
      nothing: say.go.nothing,
    },
  };
};

const sourcesBody = (state: State, saying: Saying): Body => {
  const { say } = saying;
  const sources = state.review.sources.map(({ id }) => ({
    value: `source:${id}`,
    label: sourceText(state, id, saying),
  }));
  return {
    lines: [line(say.sources.title, 'strong')],
    label: say.sources.pick,
    prompt: {
      kind: 'list',
      choices: [
        { value: 'new', label: say.evidence.newSource },
        ...sources,
        { value: 'done', label: say.evidence.done },
      ],
      hint: say.go.search,
      nothing: say.go.nothing,
    },
  };
};

const goBody = (state: State, saying: Saying): Body => {
  const { say } = saying;
  const { rubric } = state.around;
  const states = say.go.states;
  const choices = itemsOf(rubric).map(({ item }) => {
    const { outcome, score } = scoreItem(item, ratingOf(state.review, item.id), rubric.scale);
    const shown = outcome === 'rated' ? states.rated(score ?? rubric.scale.min) : states[outcome];
    return { value: `item:${item.id}`, label: `${titleOf(item, saying)} – ${shown}` };
  });
  return {
    lines: [],
    label: say.go.pick,
    prompt: {
      kind: 'list',
      choices: [...choices, { value: 'overview', label: say.go.overview }],
      hint: say.go.search,
      nothing: say.go.nothing,
    },
  };
};

const MOST_WARNINGS = 8;

const overviewBody = (state: State, saying: Saying): Body => {
  const { say, words } = saying;
  const card = cardOf(state, saying);
  const named = (outcome: string): readonly Line[] =>
    card.items
      .filter((item) => item.outcome === outcome)
      .map((item) => line(`  ${item.number === null ? '' : `${item.number} `}${item.title}`, 'plain', '  '));
  const group = (title: string, lines: readonly Line[]): readonly Line[] =>
    lines.length === 0 ? [] : [line(title, 'warning'), ...lines];
  const sections = card.sections.map(({ title, mean, rated, items }) =>
    line(
      `  ${mean === null ? '–' : scoreText(mean, words)}  ${title} (${String(rated)}/${String(items)})`,
      'plain',
      '        ',
    ),
  );
  const shown = card.warnings
    .slice(0, MOST_WARNINGS)
    .map(({ message }) => line(`  ${message}`, 'plain', '  '));
  const more = card.warnings.length - shown.length;
  const { total, band } = card;
  const result =
    card.complete && total.score !== null && total.maximum !== null
      ? [
          line(
            `${words.report.totalOf(totalText(total.score, card, words), totalText(total.maximum, card, words))}${band === null ? '' : ` · ${band.title}`}`,
            'strong',
          ),
        ]
      : [];
  return {
    lines: [
      BLANK,
      line(say.overview.title, 'strong'),
      ...sections,
      ...group(say.overview.unrated, named('unrated')),
      ...group(say.overview.insufficient, named('insufficient')),
      ...(card.warnings.length === 0
        ? []
        : [line(say.overview.warnings(card.warnings.length), 'warning'), ...shown]),
      ...(more > 0 ? [line(`  ${say.overview.andMore(more)}`)] : []),
      pictureLine(state, saying),
      ...result,
      line(say.overview.status(words.report.statuses[state.review.status]), 'quiet'),
    ],
    label: say.overview.question,
    prompt: {
      kind: 'keys',
      keys: [
        { key: 'm', label: say.overview.report },
        ...(state.review.status === 'draft' ? [] : [{ key: 'd', label: say.overview.draft }]),
        { key: 'p', label: say.overview.provisional },
        { key: 'f', label: say.overview.final },
      ],
      enter: say.overview.go,
    },
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
      return hintBody(say.sources.who, nowHint(source?.who ?? null, saying));
    case 'source-date':
      return hintBody(
        say.sources.date,
        nowHint(source?.date == null ? null : words.date(source.date), saying),
      );
    case 'source-count':
      return hintBody(
        say.sources.count,
        nowHint(source?.count == null ? null : String(source.count), saying),
      );
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
      return hintBody(isSample ? say.evidence.sample : say.evidence.note, [
        ...nowHint(now, saying),
        ...noNames,
      ]);
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
