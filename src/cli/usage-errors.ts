/** Says what is wrong with a command line in the reader's language, in place of commander's own English. */

import type { Command, Option } from 'commander';
import type { Words } from '../language/en/words.ts';
import { Failure } from '../problem/failure.ts';
import { nearest } from '../problem/nearest.ts';
import { nameOf } from './format-help.ts';

/** The places where commander says that a command line is wrong; its types leave them out. */
interface UsageErrors {
  unknownOption: (flag: string) => never;
  unknownCommand: () => never;
  missingArgument: (name: string) => never;
  optionMissingArgument: (option: Option) => never;
  _excessArguments: (received: readonly string[]) => never;
}

const flagsOf = (command: Command): readonly string[] => {
  const own = command.options.flatMap((option) => option.long ?? []);
  return command.parent === null ? own : [...own, ...flagsOf(command.parent)];
};

const suggestionOr = (suggestion: string | null, words: Words, otherwise: string): string =>
  suggestion === null ? otherwise : words.messages.didYouMean(suggestion);

/** Makes a command throw a Failure in the words of a language for everything that is wrong with its arguments. */
export const sayUsageErrors = (command: Command, words: Words): void => {
  const say = words.messages.options;
  const help = say.seeHelp(`ips-fidelity ${nameOf(command)}`.trim());
  // commander calls these methods of its own and leaves some out of its types.
  const errors = command as unknown as UsageErrors;
  errors.unknownOption = (flag) => {
    const suggestion = nearest(flag.replace(/=.*$/u, ''), [...flagsOf(command), '--help']);
    throw new Failure(say.unknownOption(flag), { hint: suggestionOr(suggestion, words, help) });
  };
  errors.unknownCommand = () => {
    const [name = ''] = command.args;
    const suggestion = nearest(
      name,
      command.commands.map((one) => one.name()),
    );
    throw new Failure(say.unknownCommand(name), { hint: suggestionOr(suggestion, words, help) });
  };
  errors.missingArgument = (name) => {
    throw new Failure(say.missingArgument(name), { hint: help });
  };
  errors.optionMissingArgument = (option) => {
    throw new Failure(say.missingValue(option.long ?? option.flags), { hint: help });
  };
  errors._excessArguments = (received) => {
    const extra = received.slice(command.registeredArguments.length);
    throw new Failure(say.tooManyArguments(extra.join(' ')), { hint: help });
  };
};
