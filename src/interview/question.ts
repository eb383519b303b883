/** What the conversation can ask, and what can be replied: everything is keyed by value, never by position. */

import type { Edit } from '../source/edit.ts';
import type { IdentifierKind } from '../scoring/warnings.ts';

/** What a new review is asked about first, in this order. */
export const SETUP_FIELDS = [
  'team',
  'organisation',
  'region',
  'deliveryModel',
  'date',
  'from',
  'to',
  'kind',
  'reviewer',
  'file',
] as const;

export type SetupField = (typeof SETUP_FIELDS)[number];

export type NoteField = 'observation' | 'recommendation';

/** The questions that an item is made of, in the order in which they are asked. */
export type ItemQuestion =
  /** A number; with `person`, the number or numbers of one person. */
  | {
      readonly kind: 'input';
      readonly item: string;
      readonly input: string | null;
      readonly person: number | null;
    }
  | { readonly kind: 'part'; readonly item: string; readonly part: string }
  | { readonly kind: 'cap'; readonly item: string; readonly cap: string }
  /** A score from the anchors. */
  | { readonly kind: 'rating'; readonly item: string }
  /** Accept what follows from the numbers or parts, or overrule it. */
  | { readonly kind: 'accept'; readonly item: string };

export type Question =
  | ItemQuestion
  | { readonly kind: 'setup'; readonly field: SetupField }
  | {
      readonly kind: 'reason';
      readonly item: string;
      readonly why: 'not-applicable' | 'insufficient' | 'overruled';
      readonly score: number | null;
    }
  | { readonly kind: 'note'; readonly item: string; readonly field: NoteField }
  | { readonly kind: 'evidence'; readonly item: string }
  | { readonly kind: 'evidence-cited'; readonly item: string; readonly index: number }
  | { readonly kind: 'evidence-sample'; readonly item: string; readonly index: number }
  | { readonly kind: 'evidence-note'; readonly item: string; readonly index: number }
  | { readonly kind: 'sources' }
  | { readonly kind: 'source-kind' }
  | { readonly kind: 'source-who'; readonly index: number }
  | { readonly kind: 'source-date'; readonly index: number }
  | { readonly kind: 'source-count'; readonly index: number }
  | { readonly kind: 'source-note'; readonly index: number }
  | { readonly kind: 'go' }
  | { readonly kind: 'overview' }
  | { readonly kind: 'replace-report'; readonly path: string }
  /** A text seems to hold an identifier: keep it, or write it again. */
  | { readonly kind: 'identifier'; readonly found: IdentifierKind; readonly text: string }
  /** Why a rating changes after the draft; the reply that changes it waits here. */
  | { readonly kind: 'why'; readonly item: string; readonly reply: Reply };

export const COMMANDS = ['b', 's', 'g', 'n', 'r', 'e', 'x', 'i', 'o', '?', 'q'] as const;

export type Command = (typeof COMMANDS)[number];

export type Reply =
  | { readonly kind: 'choice'; readonly value: string }
  /** An empty text is the Enter key alone. A text of several lines was pasted. */
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'command'; readonly command: Command };

/** What the conversation wants done beside saving. */
export type Effect =
  /** Keep the review in a file; with `isProposed`, in one of a like name where that is taken. */
  | { readonly kind: 'create'; readonly path: string; readonly isProposed: boolean }
  | { readonly kind: 'move'; readonly path: string }
  | { readonly kind: 'report'; readonly replace: boolean }
  | { readonly kind: 'quit' };

/** Something to tell before the next question. */
export type Notice =
  | { readonly code: 'help' }
  | { readonly code: 'first-question' }
  | { readonly code: 'how-far' }
  | { readonly code: 'rated'; readonly item: string }
  | { readonly code: 'previous'; readonly item: string }
  | { readonly code: 'not-applicable-never' }
  | { readonly code: 'nothing-to-keep' | 'warnings' }
  | { readonly code: 'incomplete'; readonly missing: number }
  | { readonly code: 'status'; readonly status: 'draft' | 'provisional' | 'final' }
  | { readonly code: 'kept-in'; readonly path: string }
  | { readonly code: 'file-taken'; readonly path: string }
  | { readonly code: 'created'; readonly path: string }
  | { readonly code: 'file-exists'; readonly path: string }
  | { readonly code: 'file-failed'; readonly path: string; readonly reason: string }
  | { readonly code: 'report-written' | 'report-kept'; readonly path: string }
  | { readonly code: 'refused'; readonly refusal: Refusal };

/** Why a text is not an answer to its question. */
export type Refusal =
  | { readonly code: 'empty' }
  | { readonly code: 'not-a-number' }
  | { readonly code: 'not-whole' }
  | { readonly code: 'out-of-range'; readonly min: number | null; readonly max: number | null }
  | { readonly code: 'part-over-whole'; readonly part: number; readonly whole: number }
  | { readonly code: 'two-numbers' }
  | { readonly code: 'counts-or-percentages' }
  | { readonly code: 'not-a-day' }
  | { readonly code: 'before-start' }
  | { readonly code: 'not-a-reviewer' }
  | { readonly code: 'too-long' }
  | { readonly code: 'unknown-command' }
  | { readonly code: 'not-a-choice' };

/** What an answer leads to: the state that follows, what is to be saved before it is shown, and what else is to be done. */
export interface Turn<State> {
  readonly state: State;
  readonly edits: readonly Edit[];
  readonly effect: Effect | null;
}
