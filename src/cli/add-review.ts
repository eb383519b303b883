/** The command `review`, as it is called and described. */

import type { Command } from 'commander';
import { Option } from 'commander';
import type { ReviewCommandOptions } from '../commands/steps/interview-options.ts';
import type { Context } from '../commands/steps/context.ts';
import type { Help } from '../language/en/help.ts';
import type { ExitCode } from '../problem/failure.ts';
import { Failure } from '../problem/failure.ts';
import { DELIVERY_MODELS, REVIEW_KINDS } from '../scoring/review.ts';
import { aDay, oneOf } from './option-values.ts';

const goesTogether = ({ from, to }: ReviewCommandOptions, { words }: Context): void => {
  const say = words.messages.options;
  if (from !== undefined && to === undefined) throw new Failure(say.goesWith('--from', '--to'));
  if (from === undefined && to !== undefined) throw new Failure(say.goesWith('--to', '--from'));
  if (from !== undefined && to !== undefined && from > to) throw new Failure(say.badValue('--from', from));
};

const collected = (value: string, before: readonly string[] | undefined): readonly string[] => [
  ...(before ?? []),
  value,
];

/** Adds `review [file]` to the program. */
export const addReview = (
  program: Command,
  {
    context,
    help,
    done,
  }: { readonly context: Context; readonly help: Help; readonly done: (code: ExitCode) => void },
): void => {
  const { words } = context;
  const { options } = help;
  program
    .command('review')
    .description(help.commands.review)
    .argument('[file]', help.arguments.reviewed)
    .option('--rubric <id|path>', options.rubric)
    .option('--team <team>', options.reviewTeam)
    .option('--name <name>', options.reviewName)
    .option('--organisation <name>', options.organisation)
    .option('--region <name>', options.region)
    .addOption(
      new Option('--delivery-model <model>', options.deliveryModel).argParser(
        oneOf('--delivery-model', DELIVERY_MODELS, words),
      ),
    )
    .option('--date <day>', options.date, aDay('--date', words))
    .option('--from <day>', options.from, aDay('--from', words))
    .option('--to <day>', options.to, aDay('--to', words))
    .addOption(new Option('--kind <kind>', options.kind).argParser(oneOf('--kind', REVIEW_KINDS, words)))
    .addOption(new Option('--reviewer <id=name>', options.reviewer).argParser(collected))
    .option('--previous <file>', options.previous)
    .option('--plain', options.plain)
    .option('--no-input', options.input)
    .action(async (path: string | undefined, given: ReviewCommandOptions) => {
      goesTogether(given, context);
      const { runReview } = await import('../commands/review.ts');
      done(await runReview(path, given, context));
    });
};
