/** The words of `batch` in Swedish. */

import type { BatchWords } from '../en/batch-words.ts';

export const batchWords: BatchWords = {
  scored: (v) =>
    [
      `${v.rows === 1 ? '1 rad' : `${String(v.rows)} rader`} poängsatta`,
      ...(v.rejected === 0 ? [] : [`${String(v.rejected)} avvisade`]),
      ...(v.blank === 0 ? [] : [`${String(v.blank)} tomma hoppades över`]),
    ].join(', ') + '.',
  moreRejected: (count) =>
    `… och ytterligare ${count === 1 ? '1 avvisad rad' : `${String(count)} avvisade rader`}; --rejects <fil> skriver dem alla.`,
  rejectsIn: (file) => `Avvisade rader med rad, kolumn och skäl: ${file}`,
  progress: (v) => (v.percent === null ? `${v.rows} rader` : `${v.rows} rader, ${String(v.percent)} %`),
  droppedColumns: (columns) =>
    `Utelämnade, eftersom de skiljer sig mellan raderna i en och samma bedömning: ${columns.join(', ')}.`,
  cannotUse: (file) => `${file} kan inte poängsättas`,
  cannotUseMap: (file) => `Kolumnkartan ${file} kan inte användas`,
  cannotUseHint: 'Rätta det som står ovan och kör kommandot på nytt.',
  noRatingsHint: (command) => `Se vilka kolumner som passar kriterierna med: ${command}`,
  oneTable: 'batch läser en tabell, eller bedömningsfiler',
  oneTableHint: 'Kör kommandot en gång för varje tabell.',
  nothingFound: (folder) => `Mappen ${folder} har inga bedömningsfiler`,
  nothingFoundHint: 'Bedömningsfiler slutar på .review.yaml, .yaml, .yml eller .json.',
  sameFile: 'Två utdata har samma fil',
  mapComments: {
    head: (v) =>
      `Föreslagen utifrån rubrikraden i ${v.file} för ${v.rubric}. Kontrollera varje rad och stryk dem som är fel.`,
    codes: 'Vad koderna betyder i alla kolumner; ta bort # och ändra:',
    codesSeen:
      'Koder som finns på de första raderna. Ange vad de betyder och ta bort #; till dess avvisas sådana rader:',
    cellIsFigure: (v) =>
      `Tal som poängen följer av: ${v.written} är ingen poäng från ${String(v.min)} till ${String(v.max)}.`,
    cellIsOdd: (v) =>
      `Mestadels poäng, men ${v.written} ligger inte mellan ${String(v.min)} och ${String(v.max)}; sådana rader avvisas.`,
    headingIsFigure: (unit) => `Tal som poängen följer av: rubriken säger ”${unit}”.`,
    nothingSeen: 'De första raderna har inga tal här, så båda är möjliga.',
    ifFigures: 'Om detta är tal, använd denna rad:',
    ifRatings: 'Om detta är poäng, använd denna rad:',
    unknown: 'Kändes inte igen och följer därför med som de är:',
    missing: 'Krävs, men finns inte på rubrikraden:',
  },
  noSuchColumn: (column) => `Tabellen har ingen kolumn ${column}`,
  noSuchColumnHint: (columns) => `Kolumnerna är: ${columns.join(', ')}.`,
  suggested: (v) =>
    `${String(v.found)} av ${String(v.columns)} kolumner kändes igen. Kontrollera kartan och kör sedan: ${v.command} --columns <karta>`,
};
