/** Opens the core of the fast path: a program of WebAssembly with a memory of its own, written in core/. */

import { coreBytes } from './generated/core-bytes.js';

interface Global {
  readonly value: number;
}

/** What core/core.ts exports; addresses and sizes are whole numbers, truths come back as 0 or 1. */
export interface Core {
  readonly memory: { readonly buffer: ArrayBuffer };
  readonly alloc: (size: number) => number;
  readonly setCells: (
    delimiter: number,
    width: number,
    isRaw: boolean,
    least: number,
    most: number,
    suspicious: number,
  ) => void;
  readonly setReason: (column: number, at: number, length: number) => void;
  readonly setAsciiOnly: (isAsciiOnly: boolean) => void;
  readonly setSections: (count: number) => void;
  readonly countSection: (section: number) => void;
  readonly setMeasures: (most: number) => void;
  readonly addMeasure: (
    first: number,
    second: number,
    section: number,
    isLower: boolean,
    isPart: boolean,
    factor: number,
    below: number,
    cuts: number,
  ) => number;
  readonly limitNumber: (place: number, least: number, most: number) => void;
  readonly setRubric: (
    isSum: boolean,
    least: number,
    most: number,
    weight: number,
    weightScale: number,
    common: number,
    items: number,
    bandScale: number,
    mark: number,
    delimiter: number,
    sections: number,
    bands: number,
  ) => void;
  readonly addSection: (items: number, weight: number, isCounted: boolean) => void;
  readonly addColumn: (section: number) => void;
  readonly addBand: (name: number, length: number, from: number) => void;
  readonly setText: (which: number, at: number, length: number) => void;
  readonly openTail: () => void;
  readonly openTable: (expected: number, hasNumbers: boolean) => void;
  readonly addHash: (a: number, b: number) => number;
  readonly numberOf: (a: number, b: number) => number;
  readonly hashCount: () => number;
  readonly clearOutput: () => void;
  readonly output: Global;
  readonly outputEnd: () => number;
  readonly rowCount: Global;
  readonly stop: Global;
  readonly setRuns: (count: number) => void;
  readonly addRun: (kind: number, size: number, section: number, start: number) => void;
  readonly takeRows: (from: number, to: number) => number;
  readonly openRecords: (items: number) => void;
  readonly codeOf: (record: number, item: number) => number;
  readonly setCode: (record: number, item: number, code: number) => void;
  readonly textOf: (record: number) => number;
  readonly textLengthOf: (record: number) => number;
  readonly setColumns: (count: number) => void;
  readonly setColumn: (column: number, kind: number) => void;
  readonly setItems: (count: number) => void;
  readonly setItem: (item: number, section: number, at: number, length: number) => void;
  readonly takeRatings: (from: number, to: number) => number;
  readonly writeRecord: (record: number, length: number) => number;
  readonly writeRecords: (from: number, to: number) => number;
}

declare const WebAssembly:
  | {
      readonly Module: new (bytes: Uint8Array) => object;
      readonly Instance: new (
        module: object,
        imports: { readonly host: Readonly<Record<string, (at: number, length: number) => boolean>> },
      ) => { readonly exports: unknown };
    }
  | undefined;

let compiled: object | null = null;

const codeOfCore = (): Uint8Array => {
  const text = atob(coreBytes);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
};

/** The bytes at an address of the core; they are gone once it takes more memory. */
export const bytesAt = (core: Core, at: number, length: number): Uint8Array =>
  new Uint8Array(core.memory.buffer, at, length);

/** Puts bytes into the core's memory, with room after them for words to be read over their end. @returns The address. */
export const putBytes = (core: Core, bytes: Uint8Array): number => {
  const at = core.alloc(bytes.length + 16);
  bytesAt(core, at, bytes.length).set(bytes);
  return at;
};

/**
 * A core of its own for one table; null where Node runs without WebAssembly, or where the system does not let it
 * reserve the addresses of its memory, as under a limit on virtual memory.
 *
 * @param isIdentifier - Whether a team's name may be something else than a name; asked where it has many digits.
 */
export const openCore = (isIdentifier: (name: Uint8Array) => boolean = () => false): Core | null => {
  if (typeof WebAssembly === 'undefined') return null;
  compiled ??= new WebAssembly.Module(codeOfCore());
  const host = { isIdentifier: (at: number, length: number) => isIdentifier(bytesAt(core, at, length)) };
  let core: Core;
  try {
    core = new WebAssembly.Instance(compiled, { host }).exports as Core;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
  return core;
};
