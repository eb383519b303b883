/** What the commands and options are called; each command's code is loaded only when it runs. */

import { Command, Option } from 'commander';
import type { FormCommandOptions } from '../commands/form.ts';
import type { SchemaName } from '../commands/rubric-schema.ts';
import type { ScoreOptions } from '../commands/score.ts';
import type { Context } from '../commands/steps/context.ts';
import type { OutputOptions } from '../commands/steps/write-output.ts';
import { FORM_FORMATS } from '../form/forms.ts';
import type { Help } from '../language/en/help.ts';
import { LANGUAGES } from '../language/language.ts';
import { Failure } from '../problem/failure.ts';
import { REPORT_FORMATS } from '../report/reporters.ts';
import { addBatch } from './add-batch.ts';
import { addCheck, addRubricAuthoring } from './add-check.ts';
import { addReview } from './add-review.ts';
import { formatHelp } from './format-help.ts';
import type { Naming } from './naming.ts';
import { needsSheet } from './needs-sheet.ts';
import { aDay, aNumber, aText, oneOf } from './option-values.ts';
import { sayUsageErrors } from './usage-errors.ts';

const outputOptions = (command: Command, { options }: Help): Command =>
  command.option('-o, --output <file>', options.output).option('--force', options.force);

const excelNeedsCsv = (format: string, excel: boolean | undefined, { words }: Context): void => {
  if (excel !== true || format === 'csv') return;
  throw new Failure(words.messages.options.goesWith('--excel', '--format csv'));
};

const needsMarkdown = (options: ScoreOptions, { words }: Context): void => {
  if (options.format === 'markdown') return;
  const flag =
    options.nextBand === true ? '--next-band' : options.withWarnings === true ? '--with-warnings' : null;
  if (flag !== null) throw new Failure(words.messages.options.goesWith(flag, '--format markdown'));
};

const addScore = (program: Command, { context, help, done }: Naming): void => {
  const { words } = context;
  const { options } = help;
  const command = program
    .command('score')
    .description(help.commands.score)
    .argument('<file>', help.arguments.review)
    .option('--rubric <id|path>', options.rubric)
    .addOption(
      new Option('-f, --format <format>', options.reportFormat)
        .default('markdown')
        .argParser(oneOf('--format', REPORT_FORMATS, words)),
    );
  outputOptions(command, help)
    .option('--excel', options.excel)
    .option('--next-band', options.nextBand)
    .option('--with-warnings', options.withWarnings)
    .option('--fail-under <number>', options.failUnder, aNumber('--fail-under', words))
    .option('--team <team>', options.team, aText('--team', words))
    .option('--date <day>', options.date, aDay('--date', words))
    .action(async (path: string, given: ScoreOptions) => {
      excelNeedsCsv(given.format, given.excel, context);
      needsMarkdown(given, context);
      needsSheet(path, given, context);
      const { runScore } = await import('../commands/score.ts');
      done(await runScore(path, given, context));
    });
};

const addForm = (program: Command, { context, help, done }: Naming): void => {
  const { words } = context;
  const { options } = help;
  const command = program
    .command('form')
    .description(help.commands.form)
    .option('--rubric <id|path>', options.rubric)
    .addOption(
      new Option('-f, --format <format>', options.formFormat)
        .default('yaml')
        .argParser(oneOf('--format', FORM_FORMATS, words)),
    );
  outputOptions(command, help)
    .option('--excel', options.excel)
    .option('--team <team>', options.team, aText('--team', words))
    .option('--date <day>', options.date, aDay('--date', words))
    .action(async (given: FormCommandOptions) => {
      excelNeedsCsv(given.format, given.excel, context);
      const { runForm } = await import('../commands/form.ts');
      done(await runForm(given, context));
    });
};

const addRubric = (program: Command, naming: Naming): void => {
  const { context, help, done } = naming;
  const { commands } = help;
  const rubric = program.command('rubric').description(commands.rubric);
  rubric
    .command('list')
    .description(commands['rubric list'])
    .action(async () => {
      const { runRubricList } = await import('../commands/rubric-list.ts');
      done(await runRubricList(context));
    });
  const show = rubric
    .command('show')
    .description(commands['rubric show'])
    .argument('<rubric>', help.arguments.rubric);
  outputOptions(show, help).action(async (name: string, given: OutputOptions) => {
    const { runRubricShow } = await import('../commands/rubric-show.ts');
    done(await runRubricShow(name, given, context));
  });
  const names: readonly SchemaName[] = ['rubric', 'review'];
  const schema = rubric
    .command('schema')
    .description(commands['rubric schema'])
    .argument('[name]', help.arguments.schema, oneOf('schema', names, context.words), 'rubric');
  outputOptions(schema, help).action(async (name: SchemaName, given: OutputOptions) => {
    const { runRubricSchema } = await import('../commands/rubric-schema.ts');
    done(await runRubricSchema(name, given, context));
  });
  addRubricAuthoring(rubric, naming);
};

const settle = (command: Command, { context, help }: Naming, show: (text: string) => void): void => {
  command
    .exitOverride()
    .configureOutput({ writeErr: () => undefined, writeOut: show })
    .configureHelp({ formatHelp: (one) => formatHelp(one, help) })
    .helpOption('-h, --help', help.options.help)
    .allowExcessArguments(false);
  sayUsageErrors(command, context.words);
  for (const one of command.commands) settle(one, { context, help, done: () => undefined }, show);
};

const COMMANDS: Readonly<Record<string, (program: Command, naming: Naming) => void>> = {
  review: addReview,
  score: addScore,
  batch: addBatch,
  check: addCheck,
  form: addForm,
  rubric: addRubric,
};

/**
 * The program's commands, described in the language of the context.
 *
 * @param named - The command that is called: no other is then built. Unless it is one, all are.
 * @param done - Is told the exit code of the command that ran.
 * @param show - Is given the text of `--help`.
 */
export const buildProgram = (
  context: Context,
  help: Help,
  named: string | undefined,
  done: Naming['done'],
  show: (text: string) => void,
): Command => {
  const { words } = context;
  const naming: Naming = { context, help, done };
  const program = new Command('ips-fidelity')
    .description(help.program)
    .option('--lang <language>', help.options.lang, oneOf('--lang', LANGUAGES, words))
    .option('--no-color', help.options.color)
    .option('-V, --version', help.options.version);
  const adders =
    named !== undefined && Object.hasOwn(COMMANDS, named) ? [COMMANDS[named]] : Object.values(COMMANDS);
  for (const add of adders) add?.(program, naming);
  settle(program, naming, show);
  return program;
};
