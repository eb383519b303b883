/** Long tables come out of the fast path as the reference scores them. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { item, measure, rubric, section } from '../support/builders.ts';
import { scoreTable } from '../support/table.ts';

const scored = rubric([
  section('a', [
    item('a0'),
    item('a1'),
    item('a2', { measure: measure(), caps: [{ id: 'cap', title: 'Cap', atMost: 3 }] }),
  ]),
  section('b', [item('b-0'), item('b_1')]),
  section('c', [item('c0')], { counted: false }),
]);

const usual = (common: readonly string[], rare: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(
    { arbitrary: fc.constantFrom(...common), weight: 40 },
    { arbitrary: fc.constantFrom(...rare), weight: 1 },
  );

const ROW = {
  team: usual(
    ['x', 'y', 'Jyväskylä', 'unit-1', 'unit-12'],
    ['', '=x', ' y', '"x"', '0401234567', 'a@b.fi', '"a\nb"'],
  ),
  date: usual(['2026-11-20', '1.2.2026'], ['20.11.2026', '2026-13-01', '']),
  reviewer: usual(['r', 's', ''], [' r', 'å']),
  item: usual(['a0', 'a1', 'b-0', 'b_1', 'c0'], ['a2', 'a2.days', 'a2.cap', 'A0', ' a1', 'q', '']),
  score: usual(['1', '2', '3', '4', '5'], ['', 'n/a', 'NA', '6', '0', '"4"', 'yes', '41']),
  status: usual([''], ['na', 'insufficient', '""']),
  reason: usual([''], ['because', '"so"']),
  region: usual(['n', 'n', 's'], ['=1', '"q"']),
} as const;

type Column = keyof typeof ROW;

const tables = fc
  .tuple(
    fc.subarray<Column>(['reviewer', 'status', 'reason', 'region']),
    fc.constantFrom(',', ';', '\t'),
    fc.constantFrom('\n', '\r\n'),
    fc.boolean(),
  )
  .chain(([some, delimiter, lineBreak, hasFewer]) => {
    // A column that is passed on keeps the whole table from the fast path, so most tables have none.
    const own = hasFewer ? some.filter((name) => name !== 'region') : some;
    const columns: readonly Column[] = ['team', 'date', 'item', 'score', ...own];
    return fc
      .tuple(
        fc.shuffledSubarray([...columns], { minLength: columns.length }),
        fc.array(fc.record(ROW), { minLength: 1, maxLength: 40 }),
      )
      .map(([order, rows]) =>
        [
          order.join(delimiter),
          ...rows.map((row) => order.map((name) => row[name]).join(delimiter)),
          '',
        ].join(lineBreak),
      );
  });

describe('plain rows of a long table', () => {
  it('come out as the reference scores them', async () => {
    await fc.assert(
      fc.asyncProperty(
        tables,
        fc.constantFrom(null, 'point', 'comma'),
        fc.constantFrom(11, 1e9),
        async (table, dress, piece) => {
          const given = { dress, piece } as const;
          const fast = await scoreTable(table, [scored], given);
          const reference = await scoreTable(table, [scored], { ...given, isPlainPathOff: true });
          expect(fast.out).toBe(reference.out);
          expect(fast.rejected).toEqual(reference.rejected);
          expect(fast.result).toEqual(reference.result);
        },
      ),
      { numRuns: 400 },
    );
  });
});
