/** What each problem is called in English: what is wrong, what was expected, what to do. */

import type {
  FormatName,
  Owner,
  ProblemValues,
  Sentences,
  TextForm,
  ValueKind,
  YamlReason,
} from '../../problem/problem.ts';

const OWNERS: Readonly<Record<Owner, string>> = {
  rubric: 'a rubric',
  source: 'a source',
  scale: 'a scale',
  'evidence-kind': 'a kind of evidence',
  scoring: 'scoring',
  band: 'a band',
  change: 'a change',
  section: 'a section',
  item: 'an item',
  'expected-evidence': "an item's evidence",
  anchors: 'anchors',
  measure: 'a measure',
  input: 'an input',
  cuts: 'cuts',
  small: 'small',
  checklist: 'a checklist',
  part: 'a part',
  levels: 'levels',
  cap: 'a cap',
  text: 'a text',
  review: 'a review',
  'rubric-reference': "a review's rubric",
  team: 'a team',
  period: 'a period',
  reviewer: 'a reviewer',
  'review-source': 'a source',
  ratings: 'ratings',
  rating: 'a rating',
  evidence: 'evidence',
  outcomes: 'outcomes',
  action: 'an action',
  'history-entry': 'a history entry',
};

const KINDS: Readonly<Record<ValueKind, string>> = {
  text: 'text',
  'whole-number': 'a whole number',
  number: 'a number',
  'not-finite': 'not a number that can be counted with',
  'yes-no': 'true or false',
  list: 'a list',
  map: 'a group of keys',
  nothing: 'empty',
};

const FORMS: Readonly<Record<TextForm, string>> = {
  id: 'small letters a–z, digits, - and _, beginning with a letter',
  date: 'a day written as 2026-11-20',
  time: 'a day, or a day and time, written as 2026-11-20T14:30',
  version: 'three numbers in quotes, such as "1.0.0"',
  language: 'a language tag, such as en, fi or sv',
  fingerprint: 'at least 8 of the digits 0–9 and a–f, in quotes',
  url: 'an address that begins with https://',
  level: 'a level of the scale, such as "3"',
};

// Quotes as word processors write them are letters like any other.
const isCurly = (text: string): boolean => /^[“”„‟«»‘’‚]/u.test(text);

const REASONS: Readonly<Record<YamlReason, string>> = {
  indentation:
    'the indentation does not fit the lines above, where a bracket, brace or quote may be open; keys of one group begin in the same column',
  'missing-character': 'a closing quote, bracket or brace, or a comma or colon, is missing',
  'unexpected-token': 'something stands here that cannot follow; a text with ": " or " #" in it needs quotes',
  'bad-escape':
    'the backslash in a text with double quotes does not begin a known escape; write \\\\ for a backslash',
  'bad-scalar-start': 'a text cannot begin with this character; put the text in quotes',
  'key-over-lines': 'a key must stand on one line and be followed by a colon and a space',
  'collection-on-one-line':
    'a text with ": " in it needs quotes, and a list or group of keys a line of its own',
  dash: 'this list entry (-) does not go with the lines above; the first entry of its list lacks its dash, or is indented otherwise',
  'comment-in-text':
    'from here on the line is a comment, and the brace or bracket before it stays open; put a text with " #" in it in quotes',
  directive: 'a line that begins with % is a directive that is not understood',
  'anchor-or-tag':
    'the anchor (&), alias (*) or tag (!) is out of place; put a text that begins so in quotes',
  other: 'it cannot be read here',
};

const LANGUAGES: Readonly<Record<string, string>> = {
  en: 'English',
  fi: 'Finnish',
  sv: 'Swedish',
  se: 'Northern Sámi',
};
const inLanguage = (language: string): string => {
  const name = LANGUAGES[language];
  return name === undefined ? language : `${name} (${language})`;
};
const andList = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
const noText = (key: string): string =>
  `no text is there for "${key}"; write one${LANGUAGES[key] === undefined ? '' : ` in ${LANGUAGES[key]}`}`;
const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');
const meant = (suggestion: string | null): string =>
  suggestion === null ? '' : `; did you mean "${suggestion}"?`;
const orList = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} or ${parts.at(-1) ?? ''}`;
const range = (min: number | null, max: number | null): string =>
  min === null
    ? `at most ${String(max)}`
    : max === null
      ? `at least ${String(min)}`
      : `${String(min)} to ${String(max)}`;

type OfFormat<Name extends FormatName> = {
  [Code in keyof Sentences as Code extends `${Name}/${string}` ? Code : never]: Sentences[Code];
};
type Shared = Pick<
  OfFormat<'rubric'>,
  Extract<
    keyof Sentences,
    `rubric/${'unknown-key' | 'missing-key' | 'wrong-type' | 'not-one-of' | 'malformed' | 'out-of-range' | 'too-few' | 'too-long' | 'listed-twice' | 'empty-text'}`
  >
>;

const shared: Shared = {
  'rubric/unknown-key': ({ key, owner, suggestion }) =>
    `"${key}" is not a key of ${OWNERS[owner]}${key.includes(' ') ? '; in braces a text with a comma needs quotes' : suggestion === null ? '; take it out' : meant(suggestion)}`,
  'rubric/missing-key': ({ key, owner }) => `${OWNERS[owner]} needs "${key}"`,
  'rubric/wrong-type': ({ key, found, expected }) =>
    found === 'nothing' && key !== '' && expected[0] === 'text'
      ? noText(key)
      : `${key === '' ? 'the file' : `"${key}"`} is ${KINDS[found]}, expected ${orList(expected.map((kind) => KINDS[kind]))}${
          found === 'text' && expected.some((kind) => kind === 'number' || kind === 'whole-number')
            ? '; write a number without quotes or unit, with a decimal point'
            : ''
        }${found !== 'text' && expected[0] === 'text' && found !== 'map' && found !== 'list' ? '; put it in quotes' : ''}`,
  'rubric/not-one-of': ({ key, value, allowed, suggestion }) => {
    const others = allowed.filter((one) => one !== suggestion);
    const rest = others.length === 0 ? '' : ` Otherwise it can be ${orList(others)}`;
    return suggestion === null
      ? `"${key}" cannot be "${value}"; it can be ${orList(allowed)}`
      : `"${key}" cannot be "${value}"${meant(suggestion)}${rest}`;
  },
  'rubric/malformed': ({ key, value, form }) =>
    key === value
      ? `"${key}" cannot be a key here; expected ${FORMS[form]}`
      : `"${key}" is "${value}", expected ${FORMS[form]}${isCurly(value) ? '; with straight quotes (")' : ''}`,
  'rubric/out-of-range': ({ key, value, limit, bound }) =>
    `"${key}" is ${value}, expected ${{ 'at-least': 'at least', 'at-most': 'at most', 'more-than': 'more than' }[limit]} ${String(bound)}`,
  'rubric/too-few': ({ key, least }) => `"${key}" has too few entries; it needs at least ${String(least)}`,
  'rubric/too-long': ({ key, most }) => `"${key}" is longer than ${String(most)} characters; shorten it`,
  'rubric/listed-twice': ({ key, value }) => `"${value}" is listed twice in "${key}"; take one out`,
  'rubric/empty-text': ({ key }) => `"${key}" is an empty text; write it or take the key out`,
};

const unknownIn =
  (what: string) =>
  (v: ProblemValues['review/unknown-input']): string =>
    v.known.length === 0
      ? `the item ${v.item} has no ${what}s, so "${v.input}" means nothing; take it out`
      : `"${v.input}" is not ${what === 'input' ? 'an' : 'a'} ${what} of the item ${v.item}${v.suggestion === null ? `; it has ${quoted(v.known)}` : meant(v.suggestion)}`;

export const sentences: Sentences = {
  'file/not-utf8': ({ encoding }) =>
    encoding === 'utf-16'
      ? 'the file is UTF-16, expected UTF-8; save it again with the encoding UTF-8'
      : 'the file is not UTF-8 from here on; save it again with the encoding UTF-8',
  'file/windows-1252': () =>
    'the file is not UTF-8 and is read as windows-1252; check ä, ö and å, or save it again as UTF-8',
  'file/too-large': ({ megabytes, limit }) =>
    `the file has ${String(megabytes)} MB, and more than ${String(limit)} MB is not read; is it the right file?`,
  'file/empty': () => 'the file is empty',

  'yaml/syntax': ({ reason }) => `this is not YAML: ${REASONS[reason]}`,
  'yaml/tab': () => 'a tab cannot indent a line in YAML; use spaces',
  'yaml/duplicate-key': ({ key }) => `the key "${key}" stands here for the second time; keep one of them`,
  'yaml/several-documents': () => 'a second document begins here (---); a file holds one',
  'yaml/unknown-alias': ({ name }) =>
    `the alias *${name} points at nothing before it or at itself; put a text that begins with * in quotes`,
  'yaml/too-many-aliases': ({ limit }) => `more than ${String(limit)} aliases; write the values out`,
  'yaml/too-deep': ({ limit }) => `nested more than ${String(limit)} levels deep; no review or rubric is`,
  'yaml/unknown-tag': ({ tag }) => `the tag ${tag} is not known; take it out, or put the text in quotes`,
  'yaml/merge-key': () => 'the merge key << is not part of YAML 1.2; write the keys out',
  'yaml/key-not-text': () => 'a key must be a text on one line',
  'yaml/number-too-precise': ({ written }) =>
    `${written} has more than 15 digits, more than can be counted with exactly; round it, or put a text in quotes`,
  'text/control-character': ({ character }) =>
    `the text holds the invisible character ${character}, which can garble a screen; delete it`,
  'yaml/lone-key': ({ written }) =>
    `"${written}" stands alone between commas; a text with a comma needs quotes here, and decimals are written with a point`,
  'yaml/odd-space': ({ character }) =>
    `here stands ${character}, a space that YAML does not take for one; replace it with an ordinary space`,
  'yaml/reader-dependent': ({ written, instead }) =>
    `${written} without quotes is ${
      {
        'yes-no': 'true or false',
        octal: 'an octal number',
        number: 'a number in base 60 or with separators',
        text: 'a text',
      }[instead]
    } to other readers of YAML; put a text in quotes, write a number plainly`,

  ...shared,
  'rubric/duplicate-section': ({ id, line }) =>
    `the section id "${id}" is used on line ${String(line)} already; give this section another id`,
  'rubric/duplicate-item': ({ id, line }) =>
    `the item id "${id}" is used on line ${String(line)} already; give this item another id`,
  'rubric/duplicate-band': ({ id, line }) =>
    `the band id "${id}" is used on line ${String(line)} already; give this band another id`,
  'rubric/duplicate-evidence-kind': ({ id, line }) =>
    `the kind of evidence "${id}" is on line ${String(line)} already; give this one another id, or take it out`,
  'rubric/duplicate-id-in-item': ({ id, item, line }) =>
    `the id "${id}" is used on line ${String(line)} already in the item ${item}; give this input, part or cap another id`,
  'rubric/reserved-id': ({ id }) => `"${id}" has a meaning of its own in tables; choose another id`,
  'rubric/scale-without-levels': ({ min, max }) =>
    `the scale goes from ${String(min)} to ${String(max)}; the highest level must be above the lowest`,
  'rubric/missing-anchor': ({ item, level, min, max }) =>
    `the item ${item} has no anchor for level ${String(level)}; add it, since each of the levels ${String(min)} to ${String(max)} needs one`,
  'rubric/anchor-off-scale': ({ level, min, max, missing }) =>
    `an anchor for level ${level}, but the scale goes from ${String(min)} to ${String(max)}${missing === null ? '' : `; did you mean level ${String(missing)}, which has none?`}`,
  'rubric/measure-and-checklist': ({ item }) =>
    `the item ${item} has a measure and a checklist; keep the one that the score follows from`,
  'rubric/cut-off-scale': ({ level, min, max }) =>
    `a cut for level ${level}; cuts are for levels ${String(min)} to ${String(max)}, and the lowest level is what is left`,
  'rubric/cut-not-monotone': ({ level, cut, lowerLevel, lowerCut, better, fitting, isReversed }) =>
    isReversed
      ? `from level ${level} down the cuts ${better === 'lower' ? 'fall' : 'rise'}, as if ${better === 'lower' ? 'higher' : 'lower'} were better; change "better", or turn the cuts around`
      : `the cut ${String(lowerCut)} for level ${lowerLevel} must be ${better === 'lower' ? 'above' : 'under'} the cut ${String(cut)} for level ${level}, since ${better} is better; one of the two is wrong${fitting === null ? '' : `, and the anchor of level ${fitting.level} says ${String(fitting.at)}`}`,
  'rubric/cut-out-of-reach': ({ cut, least, most }) =>
    `the cut ${String(cut)} is impossible, since the figure is always ${range(least, most)}`,
  'rubric/level-off-scale': ({ level, min, max }) =>
    `a number of parts for level ${level}; give them for levels ${String(min)} to ${String(max)}, the lowest level is what is left`,
  'rubric/level-not-monotone': ({ level, parts, lowerLevel, lowerParts }) =>
    `level ${lowerLevel} asks for ${String(lowerParts)} parts and must ask for fewer than level ${level}, which asks for ${String(parts)}`,
  'rubric/level-out-of-reach': ({ level, needed, parts }) =>
    `level ${level} asks for ${String(needed)} parts, but the checklist has only ${String(parts)}; correct the number or add parts`,
  'rubric/number-of-inputs': ({ compute, needed, given }) =>
    `${compute} takes ${needed === 1 ? 'one input' : 'two inputs, the first divided by the second'}; here ${given === 1 ? 'is 1' : `are ${String(given)}`}`,
  'rubric/input-limits': ({ min, max }) => `the minimum ${String(min)} is above the maximum ${String(max)}`,
  'rubric/key-needs': ({ key, needs }) =>
    needs === 'each'
      ? `"${key}" means something only with "each"`
      : `"${key}" is about a denominator, and compute: value has none`,
  'rubric/band-not-descending': ({ id, from, aboveId, before, after, isReversed }) =>
    isReversed
      ? `the bands ascend; turn them around, beginning with the highest (${id})`
      : `the band ${id} begins at ${String(from)}, but must begin below ${String(before)}, where the band above it (${aboveId}) begins${after === null ? '' : `, and above ${String(after)}, where the next one begins`}`,
  'rubric/bands-leave-gap': ({ from, least }) =>
    `the last band begins at ${String(from)}, but a total can be as low as ${least}; let it begin there`,
  'rubric/unknown-evidence-kind': ({ kind, suggestion }) =>
    `"${kind}" is not among the rubric's kinds of evidence${meant(suggestion)}`,
  'rubric/more-kinds-than-listed': ({ atLeast, kinds }) =>
    `at least ${String(atLeast)} kinds of evidence are asked for, but ${String(kinds)} listed`,
  'rubric/missing-language': ({ languages, given }) =>
    `the text is ${given.length === 0 ? '' : `in ${andList(given)}, but `}not in ${orList(languages.map(inLanguage))}, which the rubric's "languages" name; add ${languages.length === 1 ? 'it' : 'them'}`,
  'rubric/undeclared-language': ({ language, missing }) =>
    `the language ${language} is not among the rubric's languages${missing === null ? '; declare it, or take the text out' : meant(missing)}`,
  'rubric/cap-off-scale': ({ atMost, min, max }) =>
    `the cap is ${String(atMost)}, but the scale goes from ${String(min)} to ${String(max)}; see in the anchors which level the cap belongs to`,
  'rubric/nothing-counted': () => 'no section is counted, so there is nothing to make a total of',
  'rubric/unknown-changed-item': ({ item, suggestion }) => `there is no item "${item}"${meant(suggestion)}`,
  'rubric/principle-without-item': ({ principle }) =>
    `no item measures the principle ${principle}; add one, or list it under partlyCovers`,
  'rubric/other-format': ({ format }) =>
    `this is a review (${format}), not a rubric; check it with ips-fidelity check`,
  'rubric/level-unreachable': ({ item, levels }) =>
    `nothing can give the item ${item} the ${levels.length === 1 ? 'level' : 'levels'} ${orList(levels.map(String))}: no cut, number of parts or cap leads there`,
  'rubric/cap-without-effect': ({ atMost, highest }) =>
    `a cap at ${String(atMost)} limits nothing, since the item reaches ${String(highest)} at most; lower it or take it out`,
  'rubric/band-unreachable': ({ id, why, limit }) =>
    why === 'above-highest'
      ? `nothing reaches the band ${id}: the highest possible total is ${limit}`
      : `nothing falls into the band ${id}: the one before it holds the least possible total, ${limit}`,
  'rubric/section-all-not-applicable': ({ section }) =>
    `all items of the section ${section} may be not applicable at once, and then nothing of it counts; let one of them always be rated`,
  'rubric/anchors-alike': ({ level, otherLevel, language }) =>
    `the anchors of levels ${otherLevel} and ${level} say the same${language === null ? '' : ` (${language})`}, so nobody can tell the levels apart`,
  'rubric/text-not-translated': ({ language, source }) =>
    `the text in ${inLanguage(language)} is the same as in ${inLanguage(source)}; translate it`,
  'rubric/anchor-numbers-differ': ({ language, numbers, source, sourceNumbers }) =>
    `the anchor says ${numbers.length === 0 ? 'no number' : numbers.join(', ')} in ${language}, but ${sourceNumbers.length === 0 ? 'no number' : sourceNumbers.join(', ')} in ${source}`,
  'rubric/anchor-not-like-cut': ({ level, cut, cutLevel, line, isPartCount, numbers }) =>
    `the anchor of level ${level} says ${andList(numbers)}, but ${isPartCount ? 'the number of parts' : 'the cut'} for level ${cutLevel} is ${String(cut)} (line ${String(line)}); change one of them`,
  'rubric/item-without-period': ({ item }) =>
    `the item ${item} does not say how far it looks back; add "period"`,
  'rubric/item-without-evidence': ({ item }) =>
    `the item ${item} does not say what evidence it asks for; add "evidence"`,
  'rubric/version-too-low': ({ version, older, needs, least, changes }) =>
    `${String(changes)} ${changes === 1 ? 'change since' : 'changes since'} ${older} ${changes === 1 ? 'asks' : 'ask'} for a new ${{ patch: 'patch', minor: 'minor', major: 'major' }[needs]} version: at least ${least}, not ${version}`,
  'rubric/version-goes-back': ({ version, older }) =>
    `the version ${version} is lower than ${older}, with which it is compared`,
  'rubric/other-rubric': ({ id, older }) => `this is the rubric ${id}, but it is compared with ${older}`,
  'rubric/language-without-text': ({ language, suggestion }) =>
    `no text of the rubric is in the language "${language}"${suggestion === null ? '; take it out, or write the texts in it' : meant(suggestion)}`,

  'review/unknown-key': shared['rubric/unknown-key'],
  'review/missing-key': shared['rubric/missing-key'],
  'review/wrong-type': shared['rubric/wrong-type'],
  'review/not-one-of': shared['rubric/not-one-of'],
  'review/malformed': shared['rubric/malformed'],
  'review/out-of-range': shared['rubric/out-of-range'],
  'review/too-few': shared['rubric/too-few'],
  'review/too-long': shared['rubric/too-long'],
  'review/listed-twice': shared['rubric/listed-twice'],
  'review/empty-text': shared['rubric/empty-text'],
  'review/unknown-rubric': ({ id, known, suggestion }) =>
    `the rubric ${id} does not come with the program; for one of your own add "file" under rubric, or give --rubric${suggestion === null ? `; shipped are ${known.join(', ')}` : meant(suggestion)}`,
  'review/missing-rubric-file': ({ path }) =>
    `there is no rubric file ${path} beside the review; check the name, or give --rubric`,
  'review/other-rubric': ({ wanted, given }) =>
    `the review was rated with the rubric ${wanted}, not with ${given}; a score means something only with its own rubric`,
  'review/rubric-differs': ({ what, inReview, inRubric }) =>
    what === 'version'
      ? `the review was rated with version ${inReview} of the rubric; this is version ${inRubric}`
      : `the review was rated with another state of the rubric (fingerprint ${inReview}); this one is ${inRubric}`,
  'review/unknown-item': ({ item, suggestion }) => `the rubric has no item "${item}"${meant(suggestion)}`,
  'review/unknown-input': unknownIn('input'),
  'review/unknown-part': unknownIn('part'),
  'review/unknown-cap': unknownIn('cap'),
  'review/score-off-scale': ({ score, min, max }) =>
    `the score ${String(score)} is not on the scale; expected a whole number from ${String(min)} to ${String(max)}`,
  'review/score-not-whole': ({ score, min, max }) =>
    `the score ${String(score)} is not whole; agree on one whole number from ${String(min)} to ${String(max)}`,
  'review/status-and-score': ({ status }) =>
    `the item has a score and is said to be ${status}; keep one of the two`,
  'review/not-applicable-not-allowed': ({ item }) =>
    `the rubric does not let the item ${item} be not applicable; rate it, or use insufficient with a reason`,
  'review/missing-reason': ({ item, why, score, instead }) =>
    ({
      'not-applicable': `say in "reason" why the item ${item} is not applicable`,
      insufficient: `say in "reason" what was looked for and not found for the item ${item}`,
      overruled: `the score ${String(score)} overrules the computed ${String(instead)}; say why in "reason"`,
      'over-limit': `the score ${String(score)} is above the limit ${String(instead)}; say why in "reason"`,
    })[why],
  'review/number-out-of-range': ({ value, input, min, max }) =>
    `${input} is ${String(value)}, which is impossible; expected ${range(min, max)}`,
  'review/part-over-whole': ({ part, partInput, whole, wholeInput }) =>
    `${partInput} (${String(part)}) cannot be more than ${wholeInput} (${String(whole)}), of which it is a part`,
  'review/list-not-expected': ({ input }) => `${input} is one number here, not a list`,
  'review/list-lengths-differ': ({ inputs }) =>
    `${inputs.join(' and ')} must have one number for each person, in the same order and equally many`,
  'review/value-and-inputs': () =>
    '"value" is given beside the inputs that it would follow from; keep one of the two',
  'review/impossible-date': ({ date }) => `there is no day ${date}`,
  'review/period-reversed': ({ from, to }) => `the period begins on ${from}, after it ends on ${to}`,
  'review/unknown-source': ({ source, suggestion }) =>
    `there is no source "${source}" in the review's sources${meant(suggestion)}`,
  'review/unknown-evidence-kind': ({ kind, known, suggestion }) =>
    `"${kind}" is not a kind of evidence of the rubric${suggestion === null ? `; it can be ${orList(known)}` : meant(suggestion)}`,
  'review/evidence-without-kind': () => 'evidence needs a "source" of this review or a "kind"',
  'review/duplicate-source': ({ id }) => `the source id "${id}" is used a second time`,
  'review/duplicate-reviewer': ({ id }) => `the reviewer id "${id}" is used a second time`,
  'review/unknown-reviewer': ({ id, suggestion }) =>
    `there is no reviewer "${id}" in the review${meant(suggestion)}`,
  'review/employed-over-started': ({ employed, started }) =>
    `${String(employed)} found work of ${String(started)} who started; it cannot be more than all of them`,
  'review/final-incomplete': ({ missing }) =>
    `the review is final, but ${String(missing)} ${missing === 1 ? 'item has' : 'items have'} no rating`,
  'review/other-format': ({ format }) =>
    `this is a rubric (${format}), not a review; check it with ips-fidelity rubric check`,

  'sheet/malformed': ({ reason }) =>
    ({
      quote:
        'a quote in this cell is not closed, or stands inside the cell; double quotes inside a cell are written twice',
      ragged:
        'from here on the row has more cells than the heading; take them out, or put quotes around a cell with a delimiter in it',
    })[reason],
  'sheet/missing-column': ({ column }) =>
    `the sheet has no column "${column}"; make a new one with ips-fidelity form --format csv`,
  'sheet/duplicate-column': ({ column }) => `the column "${column}" stands twice; keep one`,
  'sheet/no-rows': () => 'the sheet has no rows under its heading',
  'sheet/missing-team': () => 'no row names the team; fill in the column "team", or give --team',
  'sheet/missing-date': () => 'no row gives the date; fill in the column "date", or give --date',
  'sheet/several-reviews': ({ first, other }) =>
    `this row is about ${other}, the rows above about ${first}; a sheet holds one review`,
  'sheet/unknown-row': ({ item, suggestion }) =>
    `the rubric has no item, input, part or cap "${item}"${meant(suggestion)}`,
  'sheet/missing-item': () =>
    'this row has entries, but no item; give the id of the item that they are about',
  'sheet/misplaced-cell': ({ column, item }) =>
    `the column "${column}" is read only in the row of the item itself; move the entry to the row ${item}`,
  'sheet/duplicate-row': ({ item, line }) =>
    `${item} stands in line ${String(line)} already; keep one of the two`,
  'sheet/not-a-number': ({ written }) => `"${written}" is not a number of at most 15 digits`,
  'sheet/not-yes-or-no': ({ written }) => `"${written}" is neither yes nor no`,
  'sheet/unknown-status': ({ written }) =>
    `"${written}" is not a status; expected not-applicable or insufficient`,
  'sheet/malformed-date': ({ written }) => `"${written}" is not a day; write it as 2026-11-20 or 20.11.2026`,
  'sheet/unknown-evidence': ({ written, known }) =>
    `"${written}" does not begin with a kind of evidence; write it as "records: 10 client records", with ${orList(known)}`,

  'suppression/unused': ({ code }) =>
    `this comment ignores ${code}, but there is no such finding here; take it out`,
  'suppression/unknown-rule': ({ code, suggestion }) =>
    `there is no finding ${code} to ignore${meant(suggestion)}`,
  'suppression/without-reason': ({ code }) =>
    `say why ${code} is ignored: # ips-fidelity-ignore ${code}: the reason`,
  'suppression/of-error': ({ code }) =>
    `${code} is an error and cannot be ignored: a file with it cannot be used; mend it`,

  'table/mixed-encoding': () =>
    'this byte does not fit the characters before it; say how the table is encoded with --encoding',
  'table/no-rows': () => 'the table has no rows under its heading',
  'table/missing-column': ({ column }) =>
    `the table has no column "${column}"; name it so, or say with --columns which column it is`,
  'table/duplicate-column': ({ column }) => `the column "${column}" stands twice; keep one`,
  'table/duplicate-heading': ({ heading }) => `the heading "${heading}" stands twice`,
  'table/empty-heading': () => 'this column has no heading; it is passed on as it is',
  'table/unknown-detail': ({ column, suggestion }) =>
    `the rubric has no input, part or cap "${column}"${meant(suggestion)}`,
  'table/no-ratings': ({ rubric }) =>
    `no column holds ratings of the rubric ${rubric}; name columns by item id, or see what --suggest-columns finds`,
  'table/ambiguous-shape': () =>
    'the heading has both items as columns and the columns "item" and "score"; say --shape wide or --shape long',
  'table/ragged-row': ({ found, expected }) =>
    `this row has ${String(found)} cells, the heading ${String(expected)}`,
  'table/stray-quote': () =>
    'a quote in this row is not closed, or stands inside a cell; double quotes inside a cell are written twice',
  'table/lone-carriage-return': () =>
    'a carriage return stands alone; end lines with a line feed, and put line breaks inside cells in quotes',
  'table/row-too-large': ({ limit }) => `this row is larger than ${String(limit)} MB`,
  'table/missing-team': () => 'the row does not name its team',
  'table/missing-date': () => 'the row has no date',
  'table/malformed-date': ({ written }) => `"${written}" is not a day; write it as 2026-11-20 or 20.11.2026`,
  'table/not-a-rating': ({ written, min, max }) =>
    `"${written}" is not a rating; expected a whole number from ${String(min)} to ${String(max)}, n/a or nothing`,
  'table/bare-na': () =>
    'NA can mean "not applicable" or "missing"; say which with --na not-applicable or --na unrated',
  'table/not-a-number': ({ written }) => `"${written}" is not a number`,
  'table/decimal-comma': ({ written }) =>
    `"${written}" has a comma, which separates cells in this table; write decimals with a point`,
  'table/not-yes-or-no': ({ written }) => `"${written}" is neither yes nor no`,
  'table/unknown-status': ({ written }) =>
    `"${written}" is not a status; expected not-applicable or insufficient`,
  'table/percent-or-fraction': ({ written }) =>
    `"${written}" could be a percentage or a share of one; say which in a column map: as: percent or as: fraction`,
  'table/not-a-percentage': ({ written, as }) =>
    as === 'fraction'
      ? `"${written}" is not a share from 0 to 1, as the column map says`
      : `"${written}" is not a percentage from 0 to 100, as the column map says`,
  'table/not-a-count': ({ written }) => `"${written}" is not a whole number of people`,
  'table/duplicate-row': ({ team, date, reviewer }) =>
    `a row above has the same team, date${reviewer === null ? '' : ' and reviewer'} already: ${[team, date, ...(reviewer === null ? [] : [reviewer])].join(', ')}`,
  'table/unknown-rubric': ({ written, known, suggestion }) =>
    `there is no rubric "${written}"${suggestion === null ? `; known are ${orList(known)}` : meant(suggestion)}; give one of your own with --rubric`,
  'table/other-rubric': ({ item, rubric }) => `${item} is no item of ${rubric}, the rubric of this row`,
  'table/duplicate-rating': ({ item }) => `${item} was rated for this team and date in a row above`,
  'table/different-outcome': ({ column }) => `a row above gives another number in the column ${column}`,
  'table/not-json': () => 'this line is not a JSON object',
  'table/nested-value': ({ key }) =>
    `the value of "${key}" is a list or an object; expected a text or a number`,
  'table/new-key': ({ key }) =>
    `the key "${key}" is not in the first line, which gives CSV its columns; use --format jsonl, or add it there`,

  'columns/not-a-map': () => 'a column map begins with "format: ips-columns/1" and has a map "columns"',
  'columns/unknown-key': ({ key, suggestion }) => `"${key}" is not a key of a column map${meant(suggestion)}`,
  'columns/unknown-target': ({ target, suggestion }) =>
    `"${target}" is neither an item, a detail of one, nor another column that is known${meant(suggestion)}`,
  'columns/missing-heading': ({ heading, suggestion }) =>
    `the table has no column "${heading}"${meant(suggestion)}`,
  'columns/malformed': ({ key, expected }) =>
    ({
      column: `"${key}" needs the heading of a column as text, or {column, as, values}`,
      as: `"as" of "${key}" is percent or fraction`,
      values: `"values" of "${key}" says for each code what it means: {"-99": unrated, "1": yes}`,
      columns: `"${key}" is a map from columns of the rubric to headings of the table`,
    })[expected],
};
