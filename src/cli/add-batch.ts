/** What `batch` and its options are called. */

import type { Command } from 'commander';
import { Option } from 'commander';
import { ENCODINGS } from '../batch/encodings.ts';
import type { BatchOptions } from '../commands/steps/batch-options.ts';
import type { Context } from '../commands/steps/context.ts';
import type { Help } from '../language/en/help.ts';
import type { ExitCode } from '../problem/failure.ts';
import { Failure } from '../problem/failure.ts';
import { oneOf } from './option-values.ts';

const LEAST_GROUP = 3;
const LEAST_COUNT = 5;

export interface BatchNaming {
  readonly context: Context;
  readonly help: Help;
  readonly done: (code: ExitCode) => void;
}

const collect = (value: string, before: readonly string[]): readonly string[] => [...before, value];

const aDelimiter =
  ({ words }: Context) =>
  (value: string): string => {
    if (value.toLowerCase() === 'tab' || value === '\\t') return '\t';
    if (/^[\x20-\x7e\t]$/u.test(value) && !/["\w]/u.test(value)) return value;
    throw new Failure(words.messages.options.badValue('--delimiter', value), {
      hint: words.messages.options.allowed([',', ';', 'tab']),
    });
  };

const aCount =
  (flag: string, { words }: Context) =>
  (value: string): number => {
    if (/^[1-9]\d{0,5}$/u.test(value)) return Number(value);
    throw new Failure(words.messages.options.badValue(flag, value), { hint: words.messages.options.aNumber });
  };

const checkTogether = (given: BatchOptions, { words }: Context): void => {
  const goesWith = (flag: string, other: string): Failure =>
    new Failure(words.messages.options.goesWith(flag, other));
  if (given.format === 'jsonl' && given.excel === true) throw goesWith('--excel', '--format csv');
  if (given.format === 'jsonl' && given.raw === true) throw goesWith('--raw', '--format csv');
  if (given.allowRejects === true && given.suggestColumns === true) {
    throw goesWith('--allow-rejects', '<table>');
  }
  if (given.summary !== undefined) return;
  const flag =
    given.by !== undefined
      ? '--by'
      : given.allRows === true
        ? '--all-rows'
        : given.poolOutcomes === true
          ? '--pool-outcomes'
          : given.minGroup !== LEAST_GROUP
            ? '--min-group'
            : given.minCount !== LEAST_COUNT
              ? '--min-count'
              : null;
  if (flag !== null) throw goesWith(flag, '--summary');
};

/** Adds `batch` to the program. */
export const addBatch = (program: Command, { context, help, done }: BatchNaming): void => {
  const { words } = context;
  const { options } = help;
  program
    .command('batch')
    .description(help.commands.batch)
    .argument('<table...>', help.arguments.table)
    .addOption(new Option('--rubric <id|path>', options.batchRubric).argParser(collect).default([]))
    .addOption(
      new Option('-f, --format <format>', options.tableFormat).argParser(
        oneOf('--format', ['csv', 'jsonl'] as const, words),
      ),
    )
    .option('-o, --output <file>', options.output)
    .option('--force', options.force)
    .option('--excel', options.excel)
    .option('--raw', options.raw)
    .option('--rejects <file>', options.rejects)
    .option('--allow-rejects', options.allowRejects)
    .option('--columns <map>', options.columns)
    .option('--suggest-columns', options.suggestColumns)
    .addOption(
      new Option('--na <meaning>', options.na).argParser(
        oneOf('--na', ['not-applicable', 'unrated'] as const, words),
      ),
    )
    .addOption(
      new Option('--shape <shape>', options.shape).argParser(
        oneOf('--shape', ['wide', 'long'] as const, words),
      ),
    )
    .addOption(new Option('--delimiter <character>', options.delimiter).argParser(aDelimiter(context)))
    .addOption(
      new Option('--encoding <encoding>', options.encoding).argParser(oneOf('--encoding', ENCODINGS, words)),
    )
    .option('--summary <file>', options.summary)
    .option('--by <column>', options.by)
    .option('--all-rows', options.allRows)
    .option('--pool-outcomes', options.poolOutcomes)
    .addOption(
      new Option('--min-group <teams>', options.minGroup)
        .argParser(aCount('--min-group', context))
        .default(LEAST_GROUP),
    )
    .addOption(
      new Option('--min-count <people>', options.minCount)
        .argParser(aCount('--min-count', context))
        .default(LEAST_COUNT),
    )
    .action(async (tables: readonly string[], given: BatchOptions) => {
      checkTogether(given, context);
      const { runBatch } = await import('../commands/batch.ts');
      done(await runBatch(tables, given, context));
    });
};
