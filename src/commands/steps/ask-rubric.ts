/** Chooses the rubric of a new review: as an option says, or by asking. */

import type { Reply } from '../../interview/question.ts';
import type { Ending } from '../../interview/run-interview.ts';
import { line, typed } from '../../interview/screen.ts';
import { Failure } from '../../problem/failure.ts';
import { isError } from '../../problem/severity.ts';
import type { Rubric } from '../../rubric/rubric.ts';
import { DEFAULT_RUBRIC_ID, SHIPPED_RUBRIC_IDS } from '../../rubric/shipped-rubrics.ts';
import type { Terminal } from '../../world/terminal/open-terminal.ts';
import { findRubric } from './find-rubric.ts';
import type { Talk } from './interview-options.ts';
import { sayProblems } from './say-findings.ts';

export interface ChosenRubric {
  readonly rubric: Rubric;
  readonly file: string | null;
}

/** The rubric of a name. @throws Failure where there is none, or it has errors. */
export const useRubric = async (name: string, { context }: Talk): Promise<ChosenRubric> => {
  const found = await findRubric(name, context);
  if (found.rubric !== null) return { rubric: found.rubric, file: found.file };
  const texts = new Map(
    found.file === null || found.text === null ? [] : [[found.file, found.text] as const],
  );
  await sayProblems(found.problems, texts, context);
  throw new Failure(context.words.messages.rubricHasErrors(name, found.problems.filter(isError).length));
};

/** Asks for the rubric until there is one. @returns null when the reviewer leaves. */
export const askRubric = async (terminal: Terminal, talk: Talk): Promise<ChosenRubric | Ending['how']> => {
  const { say } = talk;
  const intro = [
    line(say.setup.intro, 'quiet'),
    line(`${say.setup.rubrics} ${SHIPPED_RUBRIC_IDS.join(', ')}`, 'quiet', '  '),
  ];
  let told = intro;
  for (;;) {
    const reply: Reply | null = await terminal.prompter.ask({
      lines: told,
      heading: null,
      hints: [say.setup.proposal(DEFAULT_RUBRIC_ID)],
      label: say.setup.rubric,
      prompt: typed(DEFAULT_RUBRIC_ID),
      commands: [{ command: 'q', label: say.keys.full.q, short: say.keys.short.q }],
      words: { enter: say.enter, question: say.question, wrongKey: say.refusals['not-a-choice'] },
    });
    if (reply === null) return 'interrupted';
    const text = reply.kind === 'text' ? reply.text.trim() : '';
    if (text === ':q') return 'quit';
    if (text === ':?' || text === '?') {
      told = intro;
      continue;
    }
    if (text.startsWith(':')) {
      told = [line(say.refusals['unknown-command'], 'warning')];
      continue;
    }
    try {
      return await useRubric(text === '' ? DEFAULT_RUBRIC_ID : text, talk);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      told = [line([error.message, error.hint ?? ''].join(' ').trim(), 'warning')];
    }
  }
};
