/** Names `check`, `rubric check`, `rubric diff` and `rubric new`. */

import type { Command } from 'commander';
import { loadCheckWords } from '../language/load-check-words.ts';
import type { ExitCode } from '../problem/failure.ts';
import { Failure } from '../problem/failure.ts';
import { ID_PATTERN } from '../source/text-forms.ts';
import type { Words } from '../language/en/words.ts';
import type { RubricNewOptions } from '../commands/rubric-new.ts';
import type { ReviewOptions } from '../commands/steps/load-review.ts';
import type { CheckOptions } from '../commands/steps/run-check.ts';
import type { OutputOptions } from '../commands/steps/write-output.ts';
import type { GivenCheckOptions } from './check-options.ts';
import { addCheckOptions, readCheckOptions } from './check-options.ts';
import { nameOf } from './format-help.ts';
import type { Naming } from './naming.ts';
import { needsSheet } from './needs-sheet.ts';
import { aDay, aText } from './option-values.ts';

// What is asked about rules needs no file; everything else does.
const runOrExplain = async (
  paths: readonly string[],
  given: GivenCheckOptions,
  command: Command,
  { context }: Naming,
  run: (options: CheckOptions) => Promise<ExitCode>,
): Promise<ExitCode> => {
  const { words, language } = context;
  if (given.explain !== undefined || given.listRules === true) {
    const { runExplainRule, runListRules } = await import('../commands/explain-rule.ts');
    return given.explain === undefined ? runListRules(context) : runExplainRule(given.explain, context);
  }
  if (paths.length === 0) {
    const say = words.messages.options;
    const hint = say.seeHelp(`ips-fidelity ${nameOf(command)}`);
    throw new Failure(say.missingArgument('file'), { hint });
  }
  return run(readCheckOptions(given, words, await loadCheckWords(language)));
};

type GivenReviewCheckOptions = GivenCheckOptions & Pick<ReviewOptions, 'rubric' | 'team' | 'date'>;

/** Names `check`. */
export const addCheck = (program: Command, naming: Naming): void => {
  const { context, help, done } = naming;
  const command = program
    .command('check')
    .description(help.commands.check)
    .argument('[file...]', help.arguments.reviews)
    .option('--rubric <id|path>', help.options.rubric)
    .option('--team <team>', help.options.team, aText('--team', context.words))
    .option('--date <day>', help.options.date, aDay('--date', context.words));
  addCheckOptions(command, help, context.words).action(
    async (paths: readonly string[], given: GivenReviewCheckOptions) => {
      const { rubric, team, date } = given;
      for (const path of paths)
        needsSheet(path === '-' ? (given.stdinFilepath ?? path) : path, { team, date }, context);
      const run = async (options: CheckOptions): Promise<ExitCode> => {
        const { runCheck } = await import('../commands/check.ts');
        return runCheck(paths, { ...options, rubric, team, date }, context);
      };
      done(await runOrExplain(paths, given, command, naming, run));
    },
  );
};

const anId =
  (words: Words) =>
  (value: string): string => {
    if (new RegExp(ID_PATTERN, 'u').test(value)) return value;
    throw new Failure(words.messages.options.badValue('--id', value), { hint: 'own-rubric' });
  };

/** Names what `rubric` has for those who write one: check, diff and new. */
export const addRubricAuthoring = (rubric: Command, naming: Naming): void => {
  const { context, help, done } = naming;
  const { commands, options } = help;
  const check = rubric
    .command('check')
    .description(commands['rubric check'])
    .argument('[file...]', help.arguments.rubrics)
    .option('--against <id|path>', options.against);
  addCheckOptions(check, help, context.words).action(
    async (paths: readonly string[], given: GivenCheckOptions & { readonly against?: string }) => {
      const run = async (read: CheckOptions): Promise<ExitCode> => {
        const { runRubricCheck } = await import('../commands/rubric-check.ts');
        return runRubricCheck(paths, { ...read, against: given.against }, context);
      };
      done(await runOrExplain(paths, given, check, naming, run));
    },
  );
  rubric
    .command('diff')
    .description(commands['rubric diff'])
    .argument('<before>', help.arguments.before)
    .argument('<after>', help.arguments.after)
    .option('-o, --output <file>', options.output)
    .option('--force', options.force)
    .action(async (before: string, after: string, given: OutputOptions) => {
      const { runRubricDiff } = await import('../commands/rubric-diff.ts');
      done(await runRubricDiff(before, after, given, context));
    });
  rubric
    .command('new')
    .description(commands['rubric new'])
    .option('--id <id>', options.id, anId(context.words), 'own-rubric')
    .option('-o, --output <file>', options.output)
    .option('--force', options.force)
    .action(async (given: RubricNewOptions) => {
      const { runRubricNew } = await import('../commands/rubric-new.ts');
      done(await runRubricNew(given, context));
    });
};
