/** The screens of an item: its page with anchors in full, and the short prompts for numbers, parts, caps and score. */

import { derivationText } from '../report/derivation-text.ts';
import { plainText, scoreText } from '../report/figures.ts';
import { personsOf } from './steps.ts';
import type { Item } from '../rubric/rubric.ts';
import type { InputValue, Rating } from '../scoring/review.ts';
import type { ItemQuestion } from './question.ts';
import type { Saying } from './saying.ts';
import { cardOf, outcomeText, scoredItemOf, textOf, titleOf } from './saying.ts';
import type { Key, Line, Prompt } from './screen.ts';
import { BLANK, line, OPEN, typed } from './screen.ts';
import type { State } from './state.ts';
import { positionOf, ratingOf } from './state.ts';

/** What a question shows above its prompt, and the prompt. */
export interface Body {
  readonly lines: readonly Line[];
  readonly hints?: readonly string[];
  readonly label: string;
  readonly prompt: Prompt;
}

export const yesNoKeys = ({ say }: Saying): readonly Key[] => [
  { key: '1', label: say.yes },
  { key: '0', label: say.no },
];

/** How far the review is and what it can still become. */
export const pictureLine = (state: State, saying: Saying): Line => {
  const { counts, total, possibleBands, bands } = cardOf(state, saying);
  const edges = bands.map(({ from }) => from);
  const titles = possibleBands.map(({ title }) => title);
  const shown = (value: number | null): string | null =>
    value === null || counts.rated === 0 || total.lowest === total.highest
      ? null
      : scoreText(value, saying.words, edges);
  return line(
    saying.say.picture({
      rated: counts.rated,
      notApplicable:
        counts.notApplicable === 0
          ? ''
          : ` · ${saying.words.outcomes['not-applicable']} ${String(counts.notApplicable)}`,
      items: counts.items,
      lowest: shown(total.lowest),
      highest: shown(total.highest),
      // All in one line: of many the first and the last.
      bands: titles.length > 2 ? `${titles[0] ?? ''} – ${titles.at(-1) ?? ''}` : titles.join(', '),
    }),
    'quiet',
  );
};

const givenLine = (rating: Rating, { say }: Saying): readonly Line[] => {
  const given = [
    ...(rating.evidence.length === 0 ? [] : [say.has.evidence(rating.evidence.length)]),
    ...(rating.observation === null ? [] : [say.has.observation]),
    ...(rating.recommendation === null ? [] : [say.has.recommendation]),
  ];
  return given.length === 0 ? [] : [line(`${say.has.noted}: ${given.join(' · ')}`, 'quiet')];
};

const anchorLines = (item: Item, saying: Saying): readonly Line[] =>
  item.anchors
    .toReversed()
    .map(({ score, text }) => line(`  ${String(score)} ${textOf(text, saying)}`, 'plain', '    '));

/** What of a long item is said again beside the prompt: its title and position, and its question. */
export const itemHeading = ({ around }: State, id: string, saying: Saying): readonly string[] => {
  const { item, index, count } = positionOf(around.rubric, id);
  return [
    `${titleOf(item, saying)} · ${saying.say.position(index + 1, count)}`,
    textOf(item.question, saying),
  ];
};

/** An item's page. */
export const itemPage = (state: State, id: string, saying: Saying): readonly Line[] => {
  const { say, words } = saying;
  const { section, item, index, count } = positionOf(state.around.rubric, id);
  const ask = item.evidence?.ask ?? null;
  const period = item.period === null ? '' : ` (${textOf(item.period, saying)})`;
  const aside = section.counted ? '' : ` · ${words.report.notCounted}`;
  return [
    BLANK,
    line(`${textOf(section.title, saying)} · ${say.position(index + 1, count)}${aside}`, 'quiet'),
    line(titleOf(item, saying), 'strong'),
    line(textOf(item.question, saying) + period),
    ...(ask === null ? [] : [line(`${say.lookAt}: ${textOf(ask, saying)}`, 'quiet')]),
    ...(item.notApplicable === null
      ? []
      : [line(`${words.form.notApplicable}: ${textOf(item.notApplicable, saying)}`, 'quiet')]),
    ...anchorLines(item, saying),
    ...givenLine(ratingOf(state.review, id), saying),
    pictureLine(state, saying),
  ];
};

/** A short head for a question in the middle of an item. */
export const itemHead = (state: State, id: string, saying: Saying): readonly Line[] => [
  BLANK,
  line(titleOf(positionOf(state.around.rubric, id).item, saying), 'strong'),
  ...givenLine(ratingOf(state.review, id), saying),
];

const numberAt = (value: InputValue | null | undefined, person: number): number | null =>
  typeof value === 'object' && value !== null ? (value[person] ?? null) : null;

const currentHint = (value: string | null, { say }: Saying): readonly string[] =>
  value === null ? [] : [`${say.now(value)} · ${say.keepHint}`];

const personBody = (state: State, item: Item, person: number, saying: Saying): Body => {
  const { say, words } = saying;
  const { measure } = item;
  const rating = ratingOf(state.review, item.id);
  const each = measure?.each == null ? '' : textOf(measure.each, saying);
  const names = (measure?.inputs ?? []).map(({ title, unit }) =>
    say.unit(textOf(title, saying), unit === null ? null : textOf(unit, saying)),
  );
  const [first = '', second] = names;
  const numbers = (measure?.inputs ?? []).map(({ id }) => numberAt(rating.inputs.get(id), person));
  const alone = numberAt(rating.value, person);
  const shown = (value: number | null): string => (value === null ? '' : plainText(value, words));
  const now =
    person >= personsOf(rating)
      ? null
      : alone === null
        ? numbers.map(shown).join(' / ')
        : `${shown(alone)} %`;
  return {
    lines:
      person > 0 ? [] : [line(second === undefined ? first : say.personHint.two(first, second), 'plain')],
    hints: [
      ...(second === undefined ? [say.personHint.one] : [say.personHint.end]),
      ...(measure?.compute === 'percent' && person === 0 ? [say.personHint.percent] : []),
      ...currentHint(now, saying),
    ],
    label: say.person(each, person + 1),
    prompt: typed(now ?? OPEN),
  };
};

const inputBody = (
  state: State,
  question: Extract<ItemQuestion, { kind: 'input' }>,
  saying: Saying,
): Body => {
  const { say, words } = saying;
  const { item } = positionOf(state.around.rubric, question.item);
  if (question.person !== null) return personBody(state, item, question.person, saying);
  const rating = ratingOf(state.review, item.id);
  const { measure } = item;
  const input = measure?.inputs.find(({ id }) => id === question.input);
  const isFirst = measure?.inputs[0]?.id === question.input;
  const given = rating.value ?? rating.inputs.get(question.input ?? '') ?? null;
  const now =
    typeof given === 'number'
      ? plainText(given, words) + (rating.value !== null && measure?.compute === 'percent' ? ' %' : '')
      : null;
  const alone =
    measure?.compute === 'percent' || measure?.compute === 'ratio' ? say.aloneHint[measure.compute] : null;
  const hints = now !== null || !isFirst ? [] : [say.noFigure, ...(alone === null ? [] : [alone])];
  return {
    lines: [],
    hints: [...hints, ...currentHint(now, saying)],
    label:
      input === undefined
        ? say.figure
        : say.unit(textOf(input.title, saying), input.unit === null ? null : textOf(input.unit, saying)),
    prompt: typed(now ?? OPEN),
  };
};

const yesNoBody = (
  state: State,
  question: Extract<ItemQuestion, { kind: 'part' | 'cap' }>,
  saying: Saying,
): Body => {
  const { say } = saying;
  const { item } = positionOf(state.around.rubric, question.item);
  const rating = ratingOf(state.review, item.id);
  const parts = item.checklist?.parts ?? [];
  const partIndex = question.kind === 'part' ? parts.findIndex(({ id }) => id === question.part) : -1;
  const part = parts[partIndex];
  const cap = question.kind === 'cap' ? item.caps.find(({ id }) => id === question.cap) : undefined;
  const given = question.kind === 'part' ? rating.parts.get(question.part) : rating.caps.get(question.cap);
  const enter = given === undefined ? say.leaveOpen : say.keepRating(given ? say.yes : say.no);
  const prompt: Prompt = { kind: 'keys', keys: yesNoKeys(saying), enter };
  if (cap !== undefined) {
    return { lines: [line(say.cap(cap.atMost), 'quiet')], label: textOf(cap.title, saying), prompt };
  }
  const label = part === undefined ? '' : textOf(part.title, saying);
  return { lines: [line(say.part(partIndex + 1, parts.length), 'quiet')], label, prompt };
};

const scoreKeys = ({ around }: State, { say }: Saying): readonly Key[] => {
  const { min, max } = around.rubric.scale;
  return Array.from({ length: max - min + 1 }, (_, index) => ({
    key: String(min + index),
    label: index === 0 ? say.rate : '',
  }));
};

const ratingBody = (state: State, id: string, saying: Saying): Body => {
  const { say } = saying;
  const rating = ratingOf(state.review, id);
  const isDecided = rating.score !== null || rating.status !== null;
  const enter = isDecided ? say.keepRating(outcomeText(state, state.review, id, saying)) : null;
  return { lines: [], label: say.rating, prompt: { kind: 'keys', keys: scoreKeys(state, saying), enter } };
};

const acceptBody = (state: State, id: string, saying: Saying): Body => {
  const { say, words } = saying;
  const rating = ratingOf(state.review, id);
  const bare = scoredItemOf(state, id, { ...rating, score: null, status: null, reason: null }, saying);
  const what = bare.score === null ? words.outcomes[bare.outcome] : String(bare.score);
  const keys = scoreKeys(state, saying).map(({ key, label }) => ({
    key,
    label: label === '' ? '' : say.overrule,
  }));
  const accept: Key = { key: 'a', label: say.acceptKey(what) };
  const kept = say.keepRating(outcomeText(state, state.review, id, saying));
  const isOutcome = rating.score === null && rating.status !== null;
  const isSettled = rating.score !== null || isOutcome;
  return {
    lines: [
      ...derivationText(bare, words).rows.map((text) => line(text, 'strong', '  ')),
      ...(rating.score === null ? [] : [line(say.chosen(rating.score), 'warning')]),
    ],
    label: say.accept,
    prompt: {
      kind: 'keys',
      keys: isSettled ? [...keys, accept, ...(isOutcome ? [{ key: 'k', label: kept }] : [])] : keys,
      // Against an outcome without a score, figures are not set aside or taken over by a key that is pressed from habit.
      enter: isOutcome ? null : isSettled ? kept : accept.label,
    },
  };
};

/** What the questions of an item show. */
export const itemBody = (state: State, question: ItemQuestion, saying: Saying): Body => {
  switch (question.kind) {
    case 'input':
      return inputBody(state, question, saying);
    case 'part':
    case 'cap':
      return yesNoBody(state, question, saying);
    case 'rating':
      return ratingBody(state, question.item, saying);
    case 'accept':
      return acceptBody(state, question.item, saying);
  }
};
