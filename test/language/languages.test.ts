/** What the program says in Finnish and Swedish: all that English says, in other words, and always something. */

import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/language/language.ts';
import type { Language } from '../../src/language/language.ts';
import { loadHelp } from '../../src/language/load-help.ts';
import { loadSentences } from '../../src/language/load-sentences.ts';
import { loadWords } from '../../src/language/load-words.ts';
import { callsOfEach } from './sample-values.ts';

const LOAD = { words: loadWords, sentences: loadSentences, help: loadHelp } as const;
const NAMES = ['words', 'sentences', 'help'] as const;
const OTHERS = LANGUAGES.filter((language) => language !== 'en');

// What is the same word in both languages, or no words at all.
const SAME: Readonly<Record<Exclude<Language, 'en'>, readonly (string | RegExp)[]>> = {
  fi: ['decimal', 'list', 'report.coverage.full', /\.(?:value|gives|scored|step|other|anchorLine)$/u],
  sv: [
    'decimal',
    'list',
    'report.coverage.full',
    /\.(?:value|gives|scored|step|other|anchorLine)$/u,
    'places.team',
    'report.team',
    'report.organisation',
    'report.region',
    'report.period',
    'report.outcomesPeriod',
    'report.looksBack',
    'report.status',
    'report.actionStatus',
    'report.follows.under',
  ],
};

type Said = string | ((...values: readonly unknown[]) => string);

const saidIn = (value: unknown, path = ''): readonly (readonly [string, Said])[] => {
  if (typeof value !== 'object' || value === null) return [[path, value as Said]];
  return Object.entries(value).flatMap(([key, one]) => saidIn(one, path === '' ? key : `${path}.${key}`));
};

const loadSaid = async (
  name: (typeof NAMES)[number],
  language: Language,
): Promise<ReadonlyMap<string, Said>> => new Map(saidIn(await LOAD[name](language)));

describe.each(NAMES)('the %s', (name) => {
  const calls = callsOfEach(name);

  // All that something says, in every way it can be asked.
  const spoken = (path: string, said: Said): readonly string[] =>
    typeof said === 'string' ? [said] : calls.get(path)!.map((values) => said(...values));

  it.each(OTHERS)('say in %s exactly what English says', async (language) => {
    const kinds = async (of: Language) =>
      [...(await loadSaid(name, of))].map(([path, said]) => `${path}: ${typeof said}`).sort();
    expect(await kinds(language)).toEqual(await kinds('en'));
  });

  it.each(LANGUAGES)('are in %s never empty and never show what the program is made of', async (language) => {
    const all = await loadSaid(name, language);
    const functions = [...all].filter(([, said]) => typeof said === 'function').map(([path]) => path);
    expect(functions.sort()).toEqual([...calls.keys()].sort());
    for (const [path, said] of all) {
      const texts = spoken(path, said);
      expect(texts, path).not.toEqual([]);
      for (const text of texts) {
        expect(typeof text, path).toBe('string');
        expect(text, path).not.toMatch(/undefined|NaN|\[object|function|=>|\$\{/u);
        // A principle that is covered is not marked.
        if (path !== 'report.coverage.full') expect(text.trim(), path).not.toBe('');
      }
    }
  });

  it.each(OTHERS)('are in %s other words than in English', async (language) => {
    const [english, others] = [await loadSaid(name, 'en'), await loadSaid(name, language)];
    const same = [...others]
      .filter(([path, said]) => {
        const [mine, theirs] = [spoken(path, said), spoken(path, english.get(path)!)];
        return mine.every((text, index) => text === theirs[index]);
      })
      .map(([path]) => path);
    const isAllowed = (path: string): boolean =>
      SAME[language].some((one) => (typeof one === 'string' ? one === path : one.test(path)));
    expect(same.filter((path) => !isAllowed(path))).toEqual([]);
  });
});
