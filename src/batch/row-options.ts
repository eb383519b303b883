/** How the rows of a table are to be understood, from what the command says and what the heading shows. */

import type { Header } from './header.ts';
import { fidelityColumns, sectionIds } from './fidelity-columns.ts';
import { instrumentsOf } from './instruments-of.ts';
import type { RowOptions } from './read-row-head.ts';
import type { Instrument } from './roles.ts';
import { detailsOf } from './roles.ts';
import type { RowScoring } from './score-row.ts';
import type { TableJob } from './table-job.ts';

/** Finds a rubric by its id, or by id and version as a scored table writes it. */
const finder =
  (instruments: readonly Instrument[]) =>
  (name: string): Instrument | null => {
    const [id, version] = name.trim().split('@');
    return (
      instruments.find(
        ({ rubric }) => rubric.id === id && (version === undefined || rubric.version === version),
      ) ?? null
    );
  };

export const rowOptions = (job: TableJob, allowsComma: boolean): RowOptions => {
  const [instrument] = job.instruments;
  if (instrument === undefined) throw new RangeError('a table needs a rubric');
  return {
    na: job.na,
    allowsComma,
    instrument,
    findInstrument: finder(job.instruments),
    knownRubrics: job.instruments.map(({ rubric }) => rubric.id),
  };
};

/** The instruments that a table has columns for; all of them where only the rows can tell. */
export const usedInstruments = (header: Header, job: TableJob): readonly Instrument[] => {
  const possible = instrumentsOf(header.headings, job);
  if (header.shape === 'long') return possible;
  const named = new Set(header.roles.flat().flatMap((role) => ('item' in role ? [role.item] : [])));
  return possible.filter(({ items }, index) => index === 0 || [...items.keys()].some((id) => named.has(id)));
};

/** The caps that a wide table has columns for. */
const heldCaps = (header: Header, instruments: readonly Instrument[]): ReadonlySet<string> =>
  new Set(
    instruments.flatMap(({ items }) =>
      [...items.values()].flatMap((item) =>
        detailsOf(item)
          .map((detail) => `${item.id}.${detail}`)
          .filter((name) => header.columns.has(name)),
      ),
    ),
  );

export const rowScoring = (header: Header, job: TableJob): RowScoring => {
  const used = usedInstruments(header, job);
  const caps = heldCaps(header, used);
  return {
    words: job.words,
    language: job.language,
    sections: sectionIds(used.map(({ rubric }) => rubric)),
    holdsCap: (cap) => caps.has(cap),
  };
};

/** The headings of the columns that scoring adds. */
export const addedColumns = (scoring: RowScoring): readonly string[] => fidelityColumns(scoring.sections);
