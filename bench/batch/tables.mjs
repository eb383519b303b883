/** The tables and the rubric that the bench scores, the same on every run. */

import { closeSync, openSync, writeSync } from 'node:fs';

const SECTIONS = [
  { id: 'staffing', items: 3 },
  { id: 'organisation', items: 8 },
  { id: 'services', items: 14 },
];

/** The items by section: three, eight and fourteen. */
export const sections = SECTIONS.map(({ id, items }, index) => {
  const first = SECTIONS.slice(0, index).reduce((sum, one) => sum + one.items, 1);
  return { id, items: Array.from({ length: items }, (_, place) => `q${first + place}`) };
});

export const items = sections.flatMap((section) => section.items);

export const bands = [
  { id: 'exemplary', from: 115 },
  { id: 'good', from: 100 },
  { id: 'fair', from: 74 },
  { id: 'low', from: 25 },
];

/** Which items of the rubric with measures are percentages. */
export const measured = items.filter((_, index) => index % 3 === 0);

const anchors = Object.fromEntries([1, 2, 3, 4, 5].map((level) => [String(level), `Level ${level}`]));

export const rubric = (hasMeasures) => ({
  format: 'ips-rubric/1',
  id: 'bench',
  version: '1.0.0',
  title: 'Bench',
  languages: ['en'],
  scale: { min: 1, max: 5 },
  scoring: { total: 'sum' },
  bands: bands.map((band) => ({ ...band, title: band.id })),
  sections: sections.map(({ id, items: own }) => ({
    id,
    title: id,
    items: own.map((item) => ({
      id: item,
      title: item,
      question: item,
      anchors,
      ...(hasMeasures && measured.includes(item)
        ? {
            measure: {
              compute: 'percent',
              inputs: [
                { id: 'part', title: 'part' },
                { id: 'whole', title: 'whole' },
              ],
              better: 'higher',
              cuts: { 5: 90, 4: 75, 3: 50, 2: 25 },
            },
          }
        : {}),
    })),
  })),
});

// A small generator of numbers, so that tables are the same everywhere.
const random = (seed) => {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 8) % limit;
  };
};

const pad = (number, width) => String(number).padStart(width, '0');
const dateOf = (row) => `20${pad(20 + (row % 7), 2)}-${pad(1 + (row % 12), 2)}-${pad(1 + (row % 28), 2)}`;
const REGIONS = ['north', 'south', 'east', 'west', 'lakes'];

const writeLines = (path, head, count, lineOf, lineBreak = '\n') => {
  const file = openSync(path, 'w');
  let text = head + lineBreak;
  for (let row = 0; row < count; row += 1) {
    text += lineOf(row) + lineBreak;
    if (text.length > 1 << 20) {
      writeSync(file, text);
      text = '';
    }
  }
  writeSync(file, text);
  closeSync(file);
};

/** Wide: a row a team; one row in fifty lacks a rating. */
export const writeWide = (path, count, { isQuoted = false, lineBreak = '\n' } = {}) => {
  const next = random(25);
  const dress = (cells) => (isQuoted ? cells.map((cell) => `"${cell}"`) : cells).join(',');
  writeLines(
    path,
    dress(['team', 'date', 'reviewer', 'region', ...items]),
    count,
    (row) => {
      const gap = next(50) === 0 ? next(items.length) : -1;
      const ratings = items.map((_, index) => (index === gap ? '' : String(1 + next(5))));
      return dress([`unit-team-${pad(row, 7)}`, dateOf(row), 'reviewer', REGIONS[row % 5], ...ratings]);
    },
    lineBreak,
  );
};

/** Wide with measures: a third of the items follow from two numbers; and a column of text. */
export const writeMeasured = (path, count) => {
  const next = random(26);
  const columns = items.flatMap((item) =>
    measured.includes(item) ? [`${item}.part`, `${item}.whole`] : [item],
  );
  writeLines(path, ['team', 'date', 'note', ...columns].join(','), count, (row) => {
    const cells = items.flatMap((item) => {
      if (!measured.includes(item)) return [String(1 + next(5))];
      const whole = 1 + next(60);
      return [String(next(whole + 1)), String(whole)];
    });
    return [
      `unit-team-${pad(row, 7)}`,
      dateOf(row),
      `a remark of some length about row ${row}`,
      ...cells,
    ].join(',');
  });
};

/** Long: a row a rating, the rows of a team together or shuffled. */
export const writeLong = (path, teams, isShuffled) => {
  const next = random(27);
  const rows = teams * items.length;
  // A multiplier without common factors visits every row once in a scattered order.
  const step = isShuffled ? 1_618_033 : 1;
  writeLines(path, 'team,date,item,score', rows, (row) => {
    const at = isShuffled ? Number((BigInt(row) * BigInt(step)) % BigInt(rows)) : row;
    const team = Math.floor(at / items.length);
    return `unit-team-${pad(team, 7)},${dateOf(team)},${items[at % items.length]},${1 + next(5)}`;
  });
};
