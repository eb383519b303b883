/** Findings for people: place, severity, code and sentence, with the lines of the file that they are about. */

import { renderFindings } from '../problem/finding.ts';
import type { FindingsFormat } from './formats.ts';

export const renderPretty: FindingsFormat = ({ findings }, manner) =>
  renderFindings(
    findings.map(({ finding }) => finding),
    manner,
  );
