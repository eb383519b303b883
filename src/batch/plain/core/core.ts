/** The core of the fast path for plain rows, in WebAssembly: what the program around it calls. */

export { alloc } from './memory';
export { setCells, setReason, setAsciiOnly } from './cells';
export { setSections, countSection } from './sums';
export { setMeasures, addMeasure, limitNumber } from './measures';
export { setRubric, addSection, addColumn, addBand, setText } from './rubric';
export { openTail } from './tail';
export { openTable, addHash, numberOf, hashCount } from './hash-table';
export { clearOutput, output, outputEnd, rowCount, stop } from './output';
export { setRuns, addRun, takeRows } from './wide';
export { openRecords, codeOf, setCode, textOf, textLengthOf } from './records';
export { setColumns, setColumn, setItem, takeRatings } from './long';
export { setItems, writeRecord, writeRecords } from './finish';
