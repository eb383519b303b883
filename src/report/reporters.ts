/** The registry of reporters, each loaded only when its format is asked for. */

import type { Reporter } from './reporter.ts';

export const REPORT_FORMATS = ['markdown', 'csv', 'json'] as const;

export type ReportFormat = (typeof REPORT_FORMATS)[number];

const LOAD: Readonly<Record<ReportFormat, () => Promise<Reporter>>> = {
  markdown: async () => (await import('./markdown/render-markdown.ts')).renderMarkdown,
  csv: async () => (await import('./csv-report.ts')).renderCsv,
  json: async () => (await import('./json-report.ts')).renderJson,
};

export const loadReporter = (format: ReportFormat): Promise<Reporter> => LOAD[format]();
