/** The prompts by themselves, drawn on a screen of their own. */

import { render } from '@inquirer/testing';
import { describe, expect, it } from 'vitest';
import { keyPrompt } from '../../src/world/terminal/key-prompt.ts';
import { linePrompt } from '../../src/world/terminal/line-prompt.ts';

const keys = {
  label: 'Rating:',
  keys: ['1', '2', '3', '4', '5'],
  commands: ['b', 'q', '?'],
  takesEnter: false,
  footer: '1–5 rate\nb back',
  shown: (key: string) => key,
};

describe('the rating prompt', () => {
  it('answers by the value of the key, and its footer goes', async () => {
    const { answer, events, getScreen } = await render(keyPrompt, keys);
    expect(getScreen()).toContain('1–5 rate');
    events.keypress({ name: '4', sequence: '4' } as never);
    await expect(answer).resolves.toEqual({ kind: 'key', key: '4' });
    expect(getScreen()).toBe('Rating: 4');
  });

  it('tells commands apart, takes capitals, and ignores other keys and Enter', async () => {
    const { answer, events, getScreen } = await render(keyPrompt, keys);
    events.keypress('enter');
    events.keypress({ name: '7', sequence: '7' } as never);
    events.keypress('down');
    expect(getScreen()).toContain('1–5 rate');
    events.keypress({ name: 'b', sequence: 'B' } as never);
    await expect(answer).resolves.toEqual({ kind: 'command', key: 'b' });
  });

  it('takes a command after a colon too, with Enter', async () => {
    const { answer, events, getScreen } = await render(keyPrompt, { ...keys, takesEnter: true });
    events.keypress({ sequence: ':' } as never);
    events.keypress({ name: 'b', sequence: 'b' } as never);
    expect(getScreen()).toContain('Rating: :b');
    events.keypress('enter');
    await expect(answer).resolves.toEqual({ kind: 'command', key: 'b' });
  });

  it('takes Enter where it answers', async () => {
    const { answer, events } = await render(keyPrompt, { ...keys, takesEnter: true });
    events.keypress('enter');
    await expect(answer).resolves.toEqual({ kind: 'enter', key: '' });
  });
});

describe('the line prompt', () => {
  it('takes a line, and its footer goes', async () => {
    const config = { label: 'Team:', footer: ':b back', shown: (text: string) => text.toUpperCase() };
    const { answer, events, getScreen } = await render(linePrompt, config);
    events.type('åä 1');
    expect(getScreen()).toBe('Team: ÅÄ 1\n:b back');
    events.keypress('enter');
    await expect(answer).resolves.toBe('åä 1');
    expect(getScreen()).toBe('Team: ÅÄ 1');
  });
});
