/** The program as a function: arguments and world in, exit code out. */

import type { Context } from './commands/steps/context.ts';
import { chooseLanguage, isLanguage } from './language/language.ts';
import { loadWords } from './language/load-words.ts';
import type { ExitCode } from './problem/failure.ts';
import { EXIT, Failure, isFailure } from './problem/failure.ts';
import { visible } from './problem/visible.ts';
import type { World } from './world/world.ts';

declare const PROGRAM_VERSION: string;

const PROGRAM = { name: 'ips-fidelity', version: PROGRAM_VERSION } as const;

// The language is needed before the arguments are parsed: what is wrong with them is said in it.
const languageFlag = (args: readonly string[]): string | null => {
  const own = args.includes('--') ? args.slice(0, args.indexOf('--')) : args;
  const joined = own.findLast((arg) => arg.startsWith('--lang='));
  const at = own.lastIndexOf('--lang');
  const flag = at === -1 ? joined?.slice('--lang='.length) : own[at + 1];
  return flag !== undefined && isLanguage(flag) ? flag : null;
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

const runCommand = async (args: readonly string[], context: Context): Promise<ExitCode> => {
  const { world, words, language } = context;
  const { buildProgram } = await import('./cli/build-program.ts');
  const { loadHelp } = await import('./language/load-help.ts');
  let code: ExitCode = EXIT.done;
  const shown: string[] = [];
  const done = (result: ExitCode): void => {
    code = result;
  };
  const program = buildProgram(context, await loadHelp(language), done, (text) => shown.push(text));
  try {
    await program.parseAsync(args.length === 0 ? ['--help'] : args, { from: 'user' });
    if (program.opts()['version'] === true) shown.push(`${PROGRAM.version}\n`);
  } catch (error) {
    if (!isCommanderError(error)) throw error;
    if (error.code === 'commander.help') {
      const say = words.messages.options;
      throw new Failure(say.missingCommand, {
        hint: say.seeHelp(`ips-fidelity ${args.find((arg) => !arg.startsWith('-')) ?? ''}`.trim()),
      });
    }
    if (error.code !== 'commander.helpDisplayed') throw error;
  }
  if (shown.length > 0) await world.out(shown.join(''));
  return code;
};

/**
 * Runs the program.
 *
 * @param args - The arguments after the program's name.
 * @returns The exit code: 0 done, 1 a check said no, 2 cannot, 3 a fault of the program. Never throws.
 */
export const main = async (args: readonly string[], world: World): Promise<ExitCode> => {
  if (args.length === 1 && (args[0] === '--version' || args[0] === '-V')) {
    await world.out(`${PROGRAM.version}\n`);
    return EXIT.done;
  }
  const language = chooseLanguage(languageFlag(args), world.env);
  const context: Context = {
    world,
    language,
    words: await loadWords(language),
    isColourWanted: !args.includes('--no-color'),
    program: PROGRAM,
  };
  try {
    return await runCommand(args, context);
  } catch (error) {
    return isFailure(error) ? sayFailure(error, context) : sayBug(error, context);
  }
};
