/** Scores review files into a table: one row a file, with its items and what scoring adds. */

import type { Review } from '../scoring/review.ts';
import { fidelityColumns, sectionIds } from './fidelity-columns.ts';
import type { OutputBuffer } from './output-buffer.ts';
import type { RowScoring } from './score-row.ts';
import { scoreRow } from './score-row.ts';
import type { RowRecord } from './table-job.ts';
import type { Instrument } from './roles.ts';
import type { OutputManner } from './write-row.ts';
import { csvLine, jsonLine, quoted } from './write-row.ts';
import type { Words } from '../language/en/words.ts';

export interface LoadedFile {
  readonly file: string;
  readonly review: Review;
  readonly instrument: Instrument;
}

export interface ReviewTable {
  readonly files: readonly LoadedFile[];
  readonly manner: OutputManner;
  readonly words: Words;
  readonly language: string;
  readonly output: OutputBuffer;
  readonly record: ((record: RowRecord) => void) | null;
}

/** The columns that say which review a row is. */
export const OWN_COLUMNS = [
  ...['file', 'team', 'date', 'reviewer', 'name', 'organisation', 'region', 'delivery_model'],
  ...['kind', 'status', 'started', 'employed'],
] as const;

const ownCells = ({ file, review }: LoadedFile): Readonly<Record<(typeof OWN_COLUMNS)[number], string>> => {
  const { team, outcomes } = review;
  const lead = review.reviewers.filter((one) => one.lead);
  return {
    file,
    team: team.id,
    date: review.date,
    reviewer: (lead.length > 0 ? lead : review.reviewers).map(({ id }) => id).join('|'),
    name: team.name ?? '',
    organisation: team.organisation ?? '',
    region: team.region ?? '',
    delivery_model: team.deliveryModel ?? '',
    kind: review.kind ?? '',
    status: review.status,
    started: outcomes?.started == null ? '' : String(outcomes.started),
    employed: outcomes?.employed == null ? '' : String(outcomes.employed),
  };
};

/** Writes the table of reviews that were loaded and checked. */
export const writeReviewTable = ({ files, manner, words, language, output, record }: ReviewTable): void => {
  const instruments = [...new Set(files.map(({ instrument }) => instrument))];
  const items = [...new Set(instruments.flatMap((one) => [...one.items.keys()]))];
  const scoring: RowScoring = {
    words,
    language,
    sections: sectionIds(instruments.map(({ rubric }) => rubric)),
    holdsCap: () => true,
    holdsEvidence: true,
  };
  const added = fidelityColumns(scoring.sections);
  const names = [...OWN_COLUMNS, ...items];
  if (manner.format === 'csv') {
    if (manner.dress !== null) output.text('\ufeff');
    const heading = names.map((text) => ({ text, raw: quoted(text, manner.delimiter) }));
    output.text(csvLine(heading, added, manner));
  }
  for (const loaded of files) {
    const { review, instrument } = loaded;
    const { figures, values } = scoreRow(instrument.rubric, review, [], scoring);
    const ratings = items.map((id) => {
      const found = figures.founds.get(id)?.found;
      if (found === undefined || found.outcome === 'unrated') return '';
      return found.score === null ? found.outcome : String(found.score);
    });
    const own = ownCells(loaded);
    const cells = [...OWN_COLUMNS.map((name) => own[name]), ...ratings];
    if (manner.format === 'csv') {
      output.text(
        csvLine(
          cells.map((text) => ({ text, raw: quoted(text, manner.delimiter) })),
          values,
          manner,
        ),
      );
    } else {
      output.text(
        jsonLine([
          ...names.map((name, index) => [name, JSON.stringify(cells[index] ?? '')] as const),
          ...added.map((name, index) => [name, JSON.stringify(values[index] ?? null)] as const),
        ]),
      );
    }
    record?.({
      head: {
        team: review.team.id,
        date: review.date,
        reviewer: own.reviewer,
        instrument,
        started: review.outcomes?.started ?? null,
        employed: review.outcomes?.employed ?? null,
      },
      figures,
      cellOf: (heading) => cells[names.indexOf(heading)] ?? null,
    });
  }
};
