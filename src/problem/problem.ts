/** What can be wrong in a user's file: a union of problems told apart by a stable code, collected and never thrown. */

import type { Place } from './place.ts';
import type { SheetProblemValues } from './sheet-problems.ts';
import type { ColumnMapProblemValues, Nothing, TableProblemValues } from './table-problems.ts';

export type Severity = 'error' | 'warning';

/** Why a text is not YAML, in the few kinds that a reader can act on. */
export type YamlReason =
  | 'indentation'
  | 'missing-character'
  | 'unexpected-token'
  | 'bad-escape'
  | 'bad-scalar-start'
  | 'key-over-lines'
  | 'collection-on-one-line'
  | 'directive'
  | 'dash'
  | 'comment-in-text'
  | 'anchor-or-tag'
  | 'other';

/** The kinds of value that YAML knows, as far as the formats use them. */
export type ValueKind =
  'text' | 'whole-number' | 'number' | 'not-finite' | 'yes-no' | 'list' | 'map' | 'nothing';

/** What a plain YAML value is to readers of YAML 1.1, where it is something else to those of 1.2. */
export type OtherReading = 'yes-no' | 'octal' | 'number' | 'text';

/** How far a version must rise. */
export type VersionStep = 'patch' | 'minor' | 'major';

/** The forms that a text can be asked to have. */
export type TextForm = 'id' | 'date' | 'version' | 'language' | 'fingerprint' | 'url' | 'level' | 'time';

/** What a key belongs to or is missing from, as named to the reader. */
export type Owner =
  | 'rubric'
  | 'source'
  | 'scale'
  | 'evidence-kind'
  | 'scoring'
  | 'band'
  | 'change'
  | 'section'
  | 'item'
  | 'expected-evidence'
  | 'anchors'
  | 'measure'
  | 'input'
  | 'cuts'
  | 'small'
  | 'checklist'
  | 'part'
  | 'levels'
  | 'cap'
  | 'text'
  | 'review'
  | 'rubric-reference'
  | 'team'
  | 'period'
  | 'reviewer'
  | 'review-source'
  | 'ratings'
  | 'rating'
  | 'evidence'
  | 'outcomes'
  | 'action'
  | 'history-entry';

interface FormatProblemValues {
  'unknown-key': { readonly key: string; readonly owner: Owner; readonly suggestion: string | null };
  'missing-key': { readonly key: string; readonly owner: Owner };
  'wrong-type': { readonly key: string; readonly found: ValueKind; readonly expected: readonly ValueKind[] };
  'not-one-of': {
    readonly key: string;
    readonly value: string;
    readonly allowed: readonly string[];
    readonly suggestion: string | null;
  };
  malformed: { readonly key: string; readonly value: string; readonly form: TextForm };
  'out-of-range': {
    readonly key: string;
    readonly value: string;
    readonly limit: 'at-least' | 'at-most' | 'more-than';
    readonly bound: number;
  };
  'too-few': { readonly key: string; readonly least: number };
  'too-long': { readonly key: string; readonly most: number };
  'listed-twice': { readonly key: string; readonly value: string };
  'empty-text': { readonly key: string };
  'other-format': { readonly format: string };
}

/** The formats that are read through a schema. */
export type FormatName = 'rubric' | 'review';

type SchemaProblemValues = {
  [Code in keyof FormatProblemValues as `${FormatName}/${Code}`]: FormatProblemValues[Code];
};

interface FileProblemValues {
  'file/not-utf8': { readonly encoding: 'utf-16' | 'unknown' };
  'file/windows-1252': Nothing;
  'file/too-large': { readonly megabytes: number; readonly limit: number };
  'file/empty': Nothing;
  'yaml/syntax': { readonly reason: YamlReason };
  'yaml/tab': Nothing;
  'yaml/duplicate-key': { readonly key: string };
  'yaml/several-documents': Nothing;
  'yaml/unknown-alias': { readonly name: string };
  'yaml/too-many-aliases': { readonly limit: number };
  'yaml/too-deep': { readonly limit: number };
  'yaml/unknown-tag': { readonly tag: string };
  'yaml/merge-key': Nothing;
  'yaml/key-not-text': Nothing;
  'yaml/number-too-precise': { readonly written: string };
  'text/control-character': { readonly character: string };
  'yaml/reader-dependent': { readonly written: string; readonly instead: OtherReading };
  'yaml/lone-key': { readonly written: string };
  'yaml/odd-space': { readonly character: string };
}

interface UsedBefore {
  readonly id: string;
  /** The line of the first one with this id. */
  readonly line: number;
}

interface RubricProblemValues {
  'rubric/duplicate-section': UsedBefore;
  'rubric/duplicate-item': UsedBefore;
  'rubric/duplicate-band': UsedBefore;
  'rubric/duplicate-evidence-kind': UsedBefore;
  'rubric/duplicate-id-in-item': { readonly id: string; readonly line: number; readonly item: string };
  'rubric/reserved-id': { readonly id: string };
  'rubric/scale-without-levels': { readonly min: number; readonly max: number };
  'rubric/missing-anchor': {
    readonly item: string;
    readonly level: number;
    readonly min: number;
    readonly max: number;
  };
  'rubric/anchor-off-scale': {
    readonly level: string;
    readonly min: number;
    readonly max: number;
    /** The one level that has no anchor, if there is just one: this was probably meant for it. */
    readonly missing: number | null;
  };
  'rubric/measure-and-checklist': { readonly item: string };
  'rubric/cut-off-scale': { readonly level: string; readonly min: number; readonly max: number };
  'rubric/cut-not-monotone': {
    readonly level: string;
    readonly cut: number;
    readonly lowerLevel: string;
    readonly lowerCut: number;
    readonly better: 'lower' | 'higher';
    /** The level of the two whose anchor names a number that would fit as its cut. */
    readonly fitting: { readonly level: string; readonly at: number } | null;
    /** Whether all of them go the other way. */
    readonly isReversed: boolean;
  };
  'rubric/cut-out-of-reach': {
    readonly level: string;
    readonly cut: number;
    readonly least: number | null;
    readonly most: number | null;
  };
  'rubric/level-off-scale': { readonly level: string; readonly min: number; readonly max: number };
  'rubric/level-not-monotone': {
    readonly level: string;
    readonly parts: number;
    readonly lowerLevel: string;
    readonly lowerParts: number;
  };
  'rubric/level-out-of-reach': { readonly level: string; readonly needed: number; readonly parts: number };
  'rubric/number-of-inputs': { readonly compute: string; readonly needed: number; readonly given: number };
  'rubric/input-limits': { readonly min: number; readonly max: number };
  'rubric/key-needs': { readonly key: string; readonly needs: 'each' | 'ratio-or-percent' };
  'rubric/band-not-descending': {
    readonly id: string;
    readonly from: number;
    /** The band before it, and where that begins. */
    readonly aboveId: string;
    readonly before: number;
    /** Where the next band begins, if that leaves room. */
    readonly after: number | null;
    /** Whether all of them ascend; then `id` is the highest. */
    readonly isReversed: boolean;
  };
  'rubric/bands-leave-gap': { readonly from: number; readonly least: string };
  'rubric/unknown-evidence-kind': { readonly kind: string; readonly suggestion: string | null };
  'rubric/more-kinds-than-listed': { readonly atLeast: number; readonly kinds: number };
  /** The languages that a text lacks, and those that it has. */
  'rubric/missing-language': { readonly languages: readonly string[]; readonly given: readonly string[] };
  /** `missing` is the one language that the text lacks, if there is just one: this was probably meant to be it. */
  'rubric/undeclared-language': { readonly language: string; readonly missing: string | null };
  'rubric/cap-off-scale': { readonly atMost: number; readonly min: number; readonly max: number };
  'rubric/nothing-counted': Nothing;
  'rubric/unknown-changed-item': { readonly item: string; readonly suggestion: string | null };
  'rubric/principle-without-item': { readonly principle: string };
  'rubric/level-unreachable': { readonly item: string; readonly levels: readonly number[] };
  'rubric/cap-without-effect': { readonly atMost: number; readonly highest: number };
  'rubric/band-unreachable': {
    readonly id: string;
    readonly why: 'above-highest' | 'below-least';
    readonly limit: string;
  };
  'rubric/section-all-not-applicable': { readonly section: string };
  'rubric/anchors-alike': {
    readonly level: string;
    readonly otherLevel: string;
    readonly language: string | null;
  };
  'rubric/text-not-translated': { readonly language: string; readonly source: string };
  'rubric/anchor-numbers-differ': {
    readonly language: string;
    readonly numbers: readonly string[];
    readonly source: string;
    readonly sourceNumbers: readonly string[];
  };
  'rubric/anchor-not-like-cut': {
    readonly level: string;
    readonly cut: number;
    /** The level whose cut that is, and where it stands. */
    readonly cutLevel: string;
    readonly line: number;
    readonly isPartCount: boolean;
    readonly numbers: readonly string[];
  };
  'rubric/item-without-period': { readonly item: string };
  'rubric/item-without-evidence': { readonly item: string };
  'rubric/version-too-low': {
    readonly version: string;
    readonly older: string;
    readonly needs: VersionStep;
    readonly least: string;
    readonly changes: number;
  };
  'rubric/version-goes-back': { readonly version: string; readonly older: string };
  'rubric/other-rubric': { readonly id: string; readonly older: string };
  'rubric/language-without-text': { readonly language: string; readonly suggestion: string | null };
}

interface SuppressionProblemValues {
  'suppression/unused': { readonly code: string };
  'suppression/unknown-rule': { readonly code: string; readonly suggestion: string | null };
  'suppression/without-reason': { readonly code: string };
  'suppression/of-error': { readonly code: string };
}

interface UnknownInItem {
  readonly input: string;
  readonly item: string;
  readonly known: readonly string[];
  readonly suggestion: string | null;
}

interface ReviewProblemValues {
  'review/unknown-rubric': {
    readonly id: string;
    readonly known: readonly string[];
    readonly suggestion: string | null;
  };
  'review/missing-rubric-file': { readonly path: string };
  'review/other-rubric': { readonly wanted: string; readonly given: string };
  'review/rubric-differs': {
    readonly what: 'version' | 'fingerprint';
    readonly inReview: string;
    readonly inRubric: string;
  };
  'review/unknown-item': { readonly item: string; readonly suggestion: string | null };
  'review/unknown-input': UnknownInItem;
  'review/unknown-part': UnknownInItem;
  'review/unknown-cap': UnknownInItem;
  'review/score-off-scale': { readonly score: number; readonly min: number; readonly max: number };
  'review/score-not-whole': { readonly score: number; readonly min: number; readonly max: number };
  'review/status-and-score': { readonly status: string };
  'review/not-applicable-not-allowed': { readonly item: string };
  'review/missing-reason': {
    readonly item: string;
    readonly why: 'not-applicable' | 'insufficient' | 'overruled' | 'over-limit';
    readonly score: number | null;
    readonly instead: number | null;
  };
  'review/number-out-of-range': {
    readonly value: number;
    readonly input: string;
    readonly min: number | null;
    readonly max: number | null;
  };
  'review/part-over-whole': {
    readonly part: number;
    readonly partInput: string;
    readonly whole: number;
    readonly wholeInput: string;
  };
  'review/list-not-expected': { readonly input: string };
  'review/list-lengths-differ': { readonly inputs: readonly string[] };
  'review/value-and-inputs': Nothing;
  'review/impossible-date': { readonly date: string };
  'review/period-reversed': { readonly from: string; readonly to: string };
  'review/unknown-source': { readonly source: string; readonly suggestion: string | null };
  'review/unknown-evidence-kind': {
    readonly kind: string;
    readonly known: readonly string[];
    readonly suggestion: string | null;
  };
  'review/evidence-without-kind': Nothing;
  'review/duplicate-source': { readonly id: string };
  'review/duplicate-reviewer': { readonly id: string };
  'review/unknown-reviewer': { readonly id: string; readonly suggestion: string | null };
  'review/employed-over-started': { readonly employed: number; readonly started: number };
  'review/final-incomplete': { readonly missing: number };
}

/** What each code says of its case: the values that its sentence is made of. */
export type ProblemValues = FileProblemValues &
  SchemaProblemValues &
  RubricProblemValues &
  ReviewProblemValues &
  SheetProblemValues &
  SuppressionProblemValues &
  TableProblemValues &
  ColumnMapProblemValues;

export type ProblemCode = keyof ProblemValues;

export interface ProblemOf<Code extends ProblemCode> {
  readonly code: Code;
  readonly place: Place;
  readonly values: ProblemValues[Code];
}

export type Problem = { [Code in ProblemCode]: ProblemOf<Code> }[ProblemCode];

// The compiler cannot say that a code and the values of that code are a member of the union that is made of both.
/** Builds one problem; the compiler holds the values to the code. */
export const problem = <Code extends ProblemCode>(
  code: Code,
  place: Place,
  values: ProblemValues[Code],
): Problem => ({ code, place, values }) as unknown as Problem;

/** The sentence of each code in one language, made of the problem's values. */
export type Sentences = { readonly [Code in ProblemCode]: (values: ProblemValues[Code]) => string };

/** The sentence of one problem. */
export const sentenceOf = (found: Problem, sentences: Sentences): string =>
  (sentences[found.code] as (values: unknown) => string)(found.values);
