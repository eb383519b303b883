/** The words that screens are made of: the program's, the interview's, and the rubric's in one language. */

import type { InterviewWords } from '../language/en/interview-words.ts';
import type { Words } from '../language/en/words.ts';
import type { Item, Text } from '../rubric/rubric.ts';
import { inLanguage } from '../rubric/rubric.ts';
import { scoreItem } from '../scoring/item.ts';
import type { Rating, Review } from '../scoring/review.ts';
import { EMPTY_RATING } from '../scoring/review.ts';
import type { Scorecard, ScoredItem } from '../scoring/scorecard.ts';
import { scoreReview } from '../scoring/score-review.ts';
import { kindTitle, toScoredItem } from '../scoring/scored-item.ts';
import type { State } from './state.ts';
import { positionOf, ratingOf } from './state.ts';
import { isProposed } from './steps.ts';

export interface Saying {
  readonly words: Words;
  readonly say: InterviewWords;
  /** The language of the rubric's texts. */
  readonly language: string;
}

export const textOf = (text: Text, { language }: Saying): string => inLanguage(text, language);

/** An item's number and title. */
export const titleOf = (item: Item, saying: Saying): string =>
  item.number === null ? textOf(item.title, saying) : `${item.number} ${textOf(item.title, saying)}`;

const PROGRAM = { name: '', version: '' };

/** The scorecard as it is so far; what is only proposed is not rated. */
export const cardOf = ({ around, review, value }: State, { words, language }: Saying): Scorecard => {
  const ratings = new Map(
    [...review.ratings].map(([id, rating]) => [id, isProposed(value, id) ? EMPTY_RATING : rating]),
  );
  return scoreReview(
    around.rubric,
    { ...review, ratings },
    { language, words, program: PROGRAM, findIdentifier: () => null },
  );
};

/** An item as a scorecard shows it, with the rating as it is or another one. */
export const scoredItemOf = (state: State, id: string, rating: Rating, { language }: Saying): ScoredItem => {
  const { rubric } = state.around;
  const { section, item } = positionOf(rubric, id);
  const found = scoreItem(item, rating, rubric.scale);
  return toScoredItem({ rubric, section, item, rating, found, review: state.review, language });
};

/** An outcome in a word or two: the score, or why there is none. */
export const outcomeText = (state: State, review: Review, id: string, { words }: Saying): string => {
  const { rubric } = state.around;
  const { outcome, score } = scoreItem(positionOf(rubric, id).item, ratingOf(review, id), rubric.scale);
  return score === null ? words.outcomes[outcome] : String(score);
};

export const kindText = (state: State, kind: string, { language }: Saying): string =>
  kindTitle(state.around.rubric, kind, language);

/** A source in one line: kind, who, when, how many. */
export const sourceText = (state: State, id: string, saying: Saying): string => {
  const source = state.review.sources.find((one) => one.id === id);
  if (source === undefined) return id;
  const { words } = saying;
  return [
    source.who ?? source.id,
    kindText(state, source.kind, saying),
    ...(source.date === null ? [] : [words.date(source.date)]),
    ...(source.count === null ? [] : [String(source.count)]),
  ].join(' · ');
};
