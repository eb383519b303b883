/** What comes from the keyboard is sorted into keys, pastes and interruptions, however it is cut into chunks. */

import { describe, expect, it } from 'vitest';
import type { PasteMode } from '../../src/world/terminal/key-input.ts';
import { createKeyInput } from '../../src/world/terminal/key-input.ts';

const taken = async (mode: PasteMode, ...chunks: readonly (string | Buffer)[]) => {
  let interrupts = 0;
  const input = createKeyInput(() => {
    interrupts += 1;
  });
  input.setPasteMode(mode);
  for (const chunk of chunks) input.take(chunk);
  const written: string[] = [];
  // One key a turn of the event loop.
  for (let turn = 0; turn < 40; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  for (
    let key = input.stream.read() as Buffer | null;
    key !== null;
    key = input.stream.read() as Buffer | null
  )
    written.push(key.toString());
  return { line: input.unfold(written.join('')), interrupts };
};

describe('createKeyInput', () => {
  it('forgets what was pressed before the question could be seen', async () => {
    const input = createKeyInput(() => undefined);
    input.take('443');
    input.forget();
    await new Promise((resolve) => setImmediate(resolve));
    expect(input.stream.read()).toBeNull();
  });

  it('passes keys on, and stops at those that interrupt', async () => {
    expect(await taken('ignore', '4', '\u001b[A', 'ä')).toEqual({ line: '4\u001b[Aä', interrupts: 0 });
    expect((await taken('ignore', 'a\u0003', '\u0004')).interrupts).toBe(2);
    expect((await taken('ignore', '\u001a')).line).toBe('');
  });

  it('puts together a letter that was cut in two', async () => {
    const bytes = Buffer.from('ä');
    expect((await taken('ignore', bytes.subarray(0, 1), bytes.subarray(1))).line).toBe('ä');
  });

  it.each([
    ['ignore', ''],
    ['one-line', 'one two 4'],
    ['lines', 'one\n\ntwo\n4'],
  ] as const)('a paste, mode %s', async (mode, line) => {
    const paste = '\u001b[200~one\r\n\r\ntwo\r4\r\u001b[201~';
    for (let at = 1; at < paste.length; at += 1) {
      expect(await taken(mode, paste.slice(0, at), paste.slice(at))).toEqual({ line, interrupts: 0 });
    }
  });

  it('interrupts nothing from inside a paste', async () => {
    expect((await taken('lines', '\u001b[200~a\u0003b\u001b[201~')).interrupts).toBe(0);
  });

  it('takes a burst of lines in a note as a paste', async () => {
    expect((await taken('lines', 'one\r\rtwo')).line).toBe('one\n\ntwo');
    expect((await taken('lines', 'one\r')).line).toBe('one\r');
  });
});
