/** Lays out `--help`: what it is for, examples first, then usage, arguments, options and commands. */

import type { Argument, Command, Option } from 'commander';
import type { Help } from '../language/en/help.ts';
import { EXAMPLES } from './examples.ts';

const WIDTH = 80;

const wrap = (text: string, width: number): readonly string[] => {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
};

const terms = (pairs: readonly (readonly [string, string])[]): readonly string[] => {
  const left = Math.min(28, Math.max(0, ...pairs.map(([term]) => term.length)) + 2);
  return pairs.flatMap(([term, text]) => {
    const lines = wrap(text, WIDTH - 2 - left);
    const pad = ' '.repeat(2 + left);
    const isLong = term.length + 2 > left;
    const [first = '', ...rest] = lines;
    const head = isLong ? [`  ${term}`, pad + first] : [`  ${term.padEnd(left)}${first}`];
    return [...head, ...rest.map((line) => pad + line)];
  });
};

/** The name of a command without the program's: `rubric show`. */
export const nameOf = (command: Command): string => {
  const names: string[] = [];
  for (let one = command; one.parent !== null; one = one.parent) names.unshift(one.name());
  return names.join(' ');
};

const optionText = (option: Option, help: Help): string => {
  const { defaultValue } = option as { defaultValue?: unknown };
  const isShown = typeof defaultValue === 'string' && option.required;
  return isShown ? `${option.description} (${help.default(defaultValue)})` : option.description;
};

const usageOf = (command: Command): string => {
  const name = nameOf(command);
  const args = command.registeredArguments.map((argument: Argument) => {
    const shown = argument.variadic ? `${argument.name()}…` : argument.name();
    return argument.required ? `<${shown}>` : `[${shown}]`;
  });
  const sub = command.commands.length > 0 ? ['<command>'] : [];
  return ['ips-fidelity', name, ...sub, ...args, '[options]'].filter((part) => part !== '').join(' ');
};

/** The whole help of a command as text, at most 80 columns wide. */
export const formatHelp = (command: Command, help: Help): string => {
  const { titles } = help;
  const name = nameOf(command);
  const root = command.parent === null;
  const examples = EXAMPLES[root ? 'ips-fidelity' : name] ?? [];
  const programOptions = root ? [] : ((command.parent?.parent ?? command.parent)?.options ?? []);
  const options = [...command.options, ...programOptions.filter((option) => option.long !== '--version')];
  const section = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : ['', title, ...lines];
  return [
    ...wrap(command.description(), WIDTH),
    ...section(
      titles.examples,
      examples.map((line) => `  ${line}`),
    ),
    ...section(titles.usage, [`  ${usageOf(command)}`]),
    ...section(
      titles.arguments,
      terms(command.registeredArguments.map((argument) => [argument.name(), argument.description])),
    ),
    ...section(titles.commands, terms(command.commands.map((one) => [one.name(), one.description()]))),
    ...section(titles.options, [
      ...terms([
        ...options.map((option): [string, string] => [option.flags, optionText(option, help)]),
        ['-h, --help', help.options.help],
      ]),
    ]),
    ...(root
      ? section(
          titles.exitCodes,
          help.exitCodes.map((line) => `  ${line}`),
        )
      : []),
    ...(command.commands.length > 0 ? ['', help.more] : []),
    '',
  ].join('\n');
};
