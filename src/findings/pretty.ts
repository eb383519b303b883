/** Findings for people: place, severity, code and sentence, with the lines of the file that they are about. */

import { renderFinding } from '../problem/finding.ts';
import type { FindingsFormat } from './formats.ts';

export const renderPretty: FindingsFormat = ({ findings }, manner) =>
  findings.map(({ finding }) => `${renderFinding(finding, manner)}\n`).join('');
