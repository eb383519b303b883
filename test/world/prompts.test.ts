/** The prompts by themselves, drawn on a screen of their own. */

import { render } from '@inquirer/testing';
import { describe, expect, it } from 'vitest';
import type { RatingPromptConfig } from '../../src/world/terminal/rating-prompt.ts';
import { ratingPrompt } from '../../src/world/terminal/rating-prompt.ts';

const keys: RatingPromptConfig = {
  message: 'Rating:',
  prefix: { idle: '1–5 rate\nb back\n›', done: '›' },
  keys: ['1', '2', '3', '4', '5'],
  commands: ['b', 'q', '?'],
  takesEnter: false,
  shown: (key) => key,
  refusal: 'No such key.',
};

describe('the rating prompt', () => {
  it('answers by the value of the key, and the keys above it go', async () => {
    const { answer, events, getScreen } = await render(ratingPrompt, keys);
    expect(getScreen()).toContain('1–5 rate');
    events.keypress({ name: '4', sequence: '4' } as never);
    await expect(answer).resolves.toEqual({ kind: 'choice', value: '4' });
    expect(getScreen()).toBe('› Rating: 4');
  });

  it('tells commands apart, takes capitals, and says so of other keys and of Enter', async () => {
    const { answer, events, getScreen } = await render(ratingPrompt, keys);
    expect(getScreen()).not.toContain('No such key.');
    events.keypress('enter');
    expect(getScreen()).toContain('No such key.');
    events.keypress('down');
    expect(getScreen()).not.toContain('No such key.');
    events.keypress({ name: '7', sequence: '7' } as never);
    expect(getScreen()).toContain('1–5 rate');
    expect(getScreen()).toContain('No such key.');
    events.keypress({ name: 'b', sequence: 'B' } as never);
    await expect(answer).resolves.toEqual({ kind: 'command', command: 'b' });
  });

  it('takes a command after a colon too, with Enter', async () => {
    const { answer, events, getScreen } = await render(ratingPrompt, { ...keys, takesEnter: true });
    events.keypress({ sequence: ':' } as never);
    events.keypress({ name: 'b', sequence: 'b' } as never);
    expect(getScreen()).toContain('Rating: :b');
    events.keypress('enter');
    await expect(answer).resolves.toEqual({ kind: 'command', command: 'b' });
  });

  it('takes Enter where it answers', async () => {
    const { answer, events } = await render(ratingPrompt, { ...keys, takesEnter: true });
    events.keypress('enter');
    await expect(answer).resolves.toEqual({ kind: 'text', text: '' });
  });
});
