/** What `check` and `rubric check` share: find the files, check each, apply what was set, write the formats, say yes or no. */

import { applyRuleSettings } from '../../findings/apply-rule-settings.ts';
import type { RuleSetting } from '../../findings/apply-rule-settings.ts';
import type { CheckResult } from '../../findings/check-result.ts';
import { toCheckResult } from '../../findings/check-result.ts';
import type { Compared } from '../../findings/compared.ts';
import type { RuleId } from '../../findings/rules.ts';
import { isRuleId } from '../../findings/rules.ts';
import type { Considered } from '../../findings/suppressions.ts';
import { considerSuppressions } from '../../findings/suppressions.ts';
import type { CheckWords } from '../../language/en/check-words.ts';
import { loadCheckWords } from '../../language/load-check-words.ts';
import { EXIT, Failure, isFailure } from '../../problem/failure.ts';
import type { ExitCode } from '../../problem/failure.ts';
import type { Finding } from '../../problem/finding.ts';
import type { Problem } from '../../problem/problem.ts';
import { findFiles, shownPath } from '../../world/find-files.ts';
import type { Context } from './context.ts';
import type { Texts } from './say-findings.ts';
import { toFindings } from './say-findings.ts';
import type { FormatTarget } from './write-findings.ts';
import { writeFindings } from './write-findings.ts';

export interface CheckOptions {
  readonly format?: readonly FormatTarget[] | undefined;
  readonly rule?: readonly (readonly [RuleId, RuleSetting])[] | undefined;
  readonly maxWarnings?: number | undefined;
  readonly quiet?: boolean | undefined;
  /** What standard input is called. */
  readonly stdinFilepath?: string | undefined;
  /** Replace the files that formats are written to. */
  readonly force?: boolean | undefined;
}

/** What was found in one file. */
export interface CheckedFile {
  readonly problems: readonly Problem[];
  /** What else is to be said of it, in words already. */
  readonly findings: readonly Finding[];
  readonly texts: Texts;
  /** With an older state of it, where that was asked for. */
  readonly compared?: Compared;
}

export interface CheckKind {
  /** The command, as it is named behind the program. */
  readonly command: 'check' | 'rubric check';
  /** The glob of the files that a folder is searched for. */
  readonly inFolders: string;
  /** @throws Failure when the file cannot be read. */
  readonly checkFile: (path: string, shown: string) => Promise<CheckedFile>;
}

interface Run {
  /** What could be read. */
  readonly files: string[];
  readonly considered: Considered[];
  readonly compared: Compared[];
  readonly texts: Map<string, string>;
  readonly failures: Failure[];
}

/** The checks of more files than this take so long that optimising code is worth its time. */
const FEW_FILES = 5;

const isYaml = (file: string): boolean => !/\.(?:csv|tsv)$/iu.test(file);

const checkInto = async (
  run: Run,
  path: string,
  kind: CheckKind,
  options: CheckOptions,
  context: Context,
) => {
  const shown = path === '-' ? shownPath(options.stdinFilepath ?? '<stdin>') : path;
  const checked = await kind.checkFile(path, shown);
  const findings = [...(await toFindings(checked.problems, context)), ...checked.findings];
  const text = isYaml(shown) ? (checked.texts.get(shown) ?? null) : null;
  run.files.push(shown);
  const { considered, problems } = considerSuppressions(findings, shown, text);
  run.considered.push(...considered);
  for (const finding of await toFindings(problems, context))
    run.considered.push({ finding, ignoredFor: null });
  // Only what there is something to say about is kept for the frames.
  if (checked.compared !== undefined) run.compared.push(checked.compared);
  if (findings.length + problems.length > 0 || checked.compared !== undefined)
    for (const [file, one] of checked.texts) run.texts.set(file, one);
};

const applySettings = (considered: readonly Considered[], options: CheckOptions): readonly Considered[] => {
  const settings = new Map(options.rule);
  if (settings.size === 0) return considered;
  return considered.flatMap(({ finding, ignoredFor }) =>
    applyRuleSettings([finding], settings).map((one) => ({ finding: one, ignoredFor })),
  );
};

const saySummary = async (result: CheckResult, options: CheckOptions, context: Context): Promise<void> => {
  const { errors, warnings, files } = result;
  // Where nothing could be read, what is said of that is enough.
  if (files.length === 0 || (options.quiet === true && errors === 0)) return;
  await context.world.err(`${context.words.messages.checked({ files: files.length, errors, warnings })}\n`);
};

// For people, who may wonder; a program that reads along has no use for it.
const sayWhere = async (
  result: CheckResult,
  command: string,
  words: CheckWords,
  { world, isColourWanted }: Context,
) => {
  const first = result.findings.find(({ finding }) => finding.severity === 'error' && isRuleId(finding.code));
  if (first === undefined || world.widthOf('err') === null) return;
  const palette = await world.paletteOf('err', isColourWanted);
  const line = words.whyRule(`ips-fidelity ${command} --explain ${first.finding.code}`);
  await world.err(`${palette.quiet(line)}\n`);
};

const failTogether = (failures: readonly Failure[]): void => {
  const [first] = failures;
  if (first === undefined) return;
  const message = failures.map((failure) => failure.message).join('\n');
  throw new Failure(message, first.hint === null ? {} : { hint: first.hint });
};

/**
 * Checks everything that was named and writes what was found.
 *
 * @returns 1 when there is an error or there are more warnings than allowed, else 0.
 * @throws Failure (2) when something named cannot be read or is not there, after the rest was checked and written.
 */
export const runCheckOf = async (
  named: readonly string[],
  kind: CheckKind,
  options: CheckOptions,
  context: Context,
): Promise<ExitCode> => {
  const words = await loadCheckWords(context.language);
  const found = await findFiles(named, kind.inFolders);
  const run: Run = { files: [], considered: [], compared: [], texts: new Map(), failures: [] };
  for (const name of found.empty) run.failures.push(new Failure(words.nothingFound(name, kind.inFolders)));
  if (found.files.length > FEW_FILES) context.world.expectLongRun();
  for (const path of found.files) {
    try {
      await checkInto(run, path, kind, options, context);
    } catch (error) {
      if (!isFailure(error)) throw error;
      run.failures.push(error);
    }
  }
  const textOf = (file: string): string | null => run.texts.get(file) ?? null;
  const result = toCheckResult({
    program: context.program,
    files: run.files,
    considered: applySettings(run.considered, options),
    compared: run.compared,
    textOf,
    isQuiet: options.quiet === true,
  });
  await writeFindings(
    result,
    { targets: options.format ?? [], force: options.force === true, textOf, words },
    context,
  );
  await saySummary(result, options, context);
  await sayWhere(result, kind.command, words, context);
  failTogether(run.failures);
  const { maxWarnings } = options;
  if (maxWarnings !== undefined && result.warnings > maxWarnings) {
    await context.world.err(`${words.tooManyWarnings(result.warnings, maxWarnings)}\n`);
    return EXIT.checkSaidNo;
  }
  return result.errors > 0 ? EXIT.checkSaidNo : EXIT.done;
};
