/** The program as a function: arguments and world in, exit code out. */

import type { Context } from './commands/steps/context.ts';
import { writeOutput } from './commands/steps/write-output.ts';
import { chooseLanguage } from './language/language.ts';
import { loadHelp } from './language/load-help.ts';
import { loadWords } from './language/load-words.ts';
import type { ExitCode } from './problem/failure.ts';
import { EXIT, Failure, isFailure } from './problem/failure.ts';
import { visible } from './problem/visible.ts';
import type { World } from './world/world.ts';

declare const PROGRAM_VERSION: string;

const PROGRAM = { name: 'ips-fidelity', version: PROGRAM_VERSION } as const;

interface GlobalFlags {
  readonly language: string | null;
  /** The arguments that are not about language or colour. */
  readonly rest: readonly string[];
}

// The language is needed before the arguments are parsed: what is wrong with them is said in it.
const readGlobalFlags = (args: readonly string[]): GlobalFlags => {
  let language: string | null = null;
  const rest: string[] = [];
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] ?? '';
    if (arg === '--') return { language, rest: [...rest, ...args.slice(index)] };
    if (arg === '--lang') {
      index += 1;
      language = args[index] ?? null;
    } else if (arg.startsWith('--lang=')) language = arg.slice('--lang='.length);
    else if (arg !== '--no-color') rest.push(arg);
  }
  return { language, rest };
};

// `help score` means what `score --help` does, and nothing at all asks for help.
const withHelp = (args: readonly string[], rest: readonly string[]): readonly string[] => {
  if (rest.length === 0) return [...args, '--help'];
  if (rest[0] !== 'help') return args;
  const at = args.indexOf('help');
  return [...args.slice(0, at), ...args.slice(at + 1), '--help'];
};

const isCommanderError = (error: unknown): error is Error & { code: string } =>
  error instanceof Error && String((error as { code?: unknown }).code).startsWith('commander.');

const sayFailure = async (failure: Failure, { world, words, isColourWanted }: Context): Promise<ExitCode> => {
  const palette = await world.paletteOf('err', isColourWanted);
  const head = `${palette.error(words.severities.error)}: ${visible(failure.message)}\n`;
  await world.err(failure.hint === null ? head : `${head}${visible(failure.hint)}\n`);
  return failure.exitCode;
};

const sayBug = async (error: unknown, { world, words }: Context): Promise<ExitCode> => {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const { bug, bugHint } = words.messages;
  await world.err(
    `${bug}\n${bugHint}\n\n${PROGRAM.name} ${PROGRAM.version}, ${world.versions}\n${visible(stack)}\n`,
  );
  return EXIT.bug;
};

const runCommand = async (
  args: readonly string[],
  rest: readonly string[],
  context: Context,
): Promise<ExitCode> => {
  const { words, language } = context;
  const { buildProgram } = await import('./cli/build-program.ts');
  let code: ExitCode = EXIT.done;
  const shown: string[] = [];
  const done = (result: ExitCode): void => {
    code = result;
  };
  const program = buildProgram(context, await loadHelp(language), rest[0], done, (text) => shown.push(text));
  try {
    await program.parseAsync(withHelp(args, rest), { from: 'user' });
  } catch (error) {
    if (!isCommanderError(error)) throw error;
    if (error.code === 'commander.help') {
      const say = words.messages.options;
      throw new Failure(say.missingCommand, {
        hint: say.seeHelp(`ips-fidelity ${rest.find((arg) => !arg.startsWith('-')) ?? ''}`.trim()),
      });
    }
    if (error.code !== 'commander.helpDisplayed') throw error;
  }
  if (shown.length > 0) await writeOutput(shown.join(''), {}, context);
  return code;
};

/**
 * Runs the program.
 *
 * @param args - The arguments after the program's name.
 * @returns The exit code: 0 done, 1 a check said no, 2 cannot, 3 a fault of the program. Never throws.
 */
export const main = async (args: readonly string[], world: World): Promise<ExitCode> => {
  const { language: flag, rest } = readGlobalFlags(args);
  const language = chooseLanguage(flag, world.env);
  const context: Context = {
    world,
    language,
    words: await loadWords(language),
    isColourWanted: !args.includes('--no-color'),
    program: PROGRAM,
  };
  try {
    if (rest.length === 1 && (rest[0] === '--version' || rest[0] === '-V')) {
      await writeOutput(`${PROGRAM.version}\n`, {}, context);
      return EXIT.done;
    }
    return await runCommand(args, rest, context);
  } catch (error) {
    return isFailure(error) ? sayFailure(error, context) : sayBug(error, context);
  }
};
