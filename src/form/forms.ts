/** The registry of forms, each loaded only when its format is asked for. */

import type { Form } from './form.ts';

export const FORM_FORMATS = ['yaml', 'markdown', 'csv'] as const;

export type FormFormat = (typeof FORM_FORMATS)[number];

const LOAD: Readonly<Record<FormFormat, () => Promise<Form>>> = {
  yaml: async () => (await import('./yaml-form.ts')).renderYamlForm,
  markdown: async () => (await import('./markdown-form.ts')).renderMarkdownForm,
  csv: async () => (await import('./csv-form.ts')).renderCsvForm,
};

export const loadForm = (format: FormFormat): Promise<Form> => LOAD[format]();
