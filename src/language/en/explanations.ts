/** Why each rule is there, in English: what it finds, a full stop, and why that matters. */

import type { ProblemCode } from '../../problem/problem.ts';
import { tableExplanations } from './table-explanations.ts';
import type { Words } from './words.ts';

/** By rule. */
export type Explanations = Readonly<Record<ProblemCode | keyof Words['warnings'], string>>;

const shape = {
  'unknown-key':
    'A key that does not belong here. A mistyped key would otherwise be passed over in silence, and what stands behind it would never count.',
  'missing-key':
    'A key that must be there is missing. Without it the file cannot be used for what it is made for.',
  'wrong-type':
    'A value of the wrong kind. A number in quotes is a text, and the number of an item without quotes is no text: 4.10 would become 4.1. A key with nothing behind it holds no text either.',
  'not-one-of':
    'A value that is not one of those allowed here. Only a fixed set of words has a meaning at this place.',
  malformed:
    'A text in the wrong form. Ids, days, versions and language tags are compared letter by letter, so they are written in one way only.',
  'out-of-range': 'A number outside what is allowed. Nothing sensible could be computed with it.',
  'too-few': 'Too few entries. An empty list here would leave nothing to rate or to compute with.',
  'listed-twice': 'The same thing listed twice. One of the two was probably meant to be something else.',
  'empty-text':
    'An empty text. A reader would see nothing where something is promised; leave the key out if there is nothing to say.',
  'too-long': 'A text that is too long for its place. It would be cut off in tables and on forms.',
};

export const explanations: Explanations = {
  'file/not-utf8':
    'The file is not written in UTF-8. In another encoding ä, ö and å come out as other letters on another machine.',
  'file/windows-1252':
    'The file is read as windows-1252. That is a guess, made because the bytes are not UTF-8; some letters may be wrong.',
  'file/too-large':
    'The file is too large. No rubric or review is that long, so it is probably another file.',
  'file/empty': 'The file is empty. Often a save failed half way.',
  'text/control-character':
    'An invisible control character in a text. It can move the cursor or turn the direction of writing, so that a screen shows something else than the file holds.',
  'yaml/syntax':
    'The file is not YAML. Nothing in it can be read until the first error is mended; later ones are often only its consequence.',
  'yaml/tab': 'A tab indents a line. YAML allows only spaces, since tabs are not equally wide everywhere.',
  'yaml/duplicate-key':
    'A key stands twice in one group. Readers of YAML keep the first or the last one, so two programs would read two files. 1 and "1" are one key too.',
  'yaml/several-documents': 'The file holds several documents. Only the first would be read.',
  'yaml/unknown-alias':
    'An alias that points at nothing. A text that begins with * needs quotes; an alias needs an anchor (&) above it.',
  'yaml/too-many-aliases': 'Too many aliases. A few lines can unfold to more than a memory holds.',
  'yaml/too-deep':
    'Too many levels inside each other. A file like that is broken, or made to exhaust a program.',
  'yaml/unknown-tag':
    'An unknown tag. A text that begins with ! needs quotes; tags have no meaning in these files.',
  'yaml/merge-key':
    'The merge key <<. It belongs to an older YAML, and readers of YAML 1.2 take it for an ordinary key.',
  'yaml/key-not-text': 'A key that is no text. Lists and groups as keys have no meaning in these files.',
  'yaml/number-too-precise':
    'A number with more than 15 digits. Computers round it in silence, and a cut could be missed or met by the rounding.',
  'yaml/lone-key':
    'A text that a comma cuts in two. Within braces and brackets a comma ends the text, and what follows it is taken for a key without a value.',
  'yaml/odd-space':
    'A space that YAML does not take for one. Pasted from a web page or a word processor it looks like any other, but the line is read as if it were not indented.',
  'yaml/reader-dependent':
    'A value that other readers of YAML take for something else. To many editors and scripts, no is false, 012 is ten and 1:30 is ninety; quotes, or a plain number, are read alike by all.',
  'rubric/unknown-key': shape['unknown-key'],
  'rubric/missing-key': shape['missing-key'],
  'rubric/wrong-type': shape['wrong-type'],
  'rubric/not-one-of': shape['not-one-of'],
  'rubric/malformed': shape.malformed,
  'rubric/out-of-range': shape['out-of-range'],
  'rubric/too-few': shape['too-few'],
  'rubric/listed-twice': shape['listed-twice'],
  'rubric/empty-text': shape['empty-text'],
  'rubric/too-long': shape['too-long'],
  'rubric/other-format': 'A review where a rubric is expected. The two are checked by commands of their own.',
  'rubric/duplicate-section': 'A section id used twice. Reports and data name sections by their id.',
  'rubric/duplicate-item':
    'An item id used twice. A rating names its item by the id, so it could not be told which one is meant.',
  'rubric/duplicate-band': 'A band id used twice. Results name the band by its id.',
  'rubric/duplicate-evidence-kind': 'A kind of evidence listed twice. Reviews name kinds by their id.',
  'rubric/duplicate-id-in-item':
    'An id used twice within an item. Inputs, parts and caps share the columns of one table, item.id, and would overwrite each other.',
  'rubric/reserved-id':
    'An id that means something else in tables. value, status and reason are columns that every item has.',
  'rubric/scale-without-levels':
    'A scale without levels. There must be a lowest and a higher level to choose from.',
  'rubric/missing-anchor':
    'A level without an anchor. Two reviewers rate alike only if each level says what it looks like.',
  'rubric/anchor-off-scale': 'An anchor for a level that is not on the scale. Nobody could choose it.',
  'rubric/measure-and-checklist':
    'An item with a measure and a checklist. The score can follow from one of them only.',
  'rubric/cut-off-scale':
    'A cut for a level that cannot have one. The lowest level is what is left when no cut is reached, and other levels are not on the scale.',
  'rubric/cut-not-monotone':
    'Cuts that do not fall or rise in step. If level 4 is harder to reach than level 5, nothing ever gives a 4: copies of published scales carry such slips.',
  'rubric/cut-out-of-reach':
    'A cut that no figure can meet or miss. A percentage is 0 to 100, and a figure stays within the limits of its inputs.',
  'rubric/level-off-scale':
    'A number of parts for a level that cannot have one. The lowest level is what is left when no other is reached.',
  'rubric/level-not-monotone':
    'Levels that do not ask for ever fewer parts. The level in question could never be given.',
  'rubric/level-out-of-reach': 'A level that asks for more parts than there are. Nobody could reach it.',
  'rubric/number-of-inputs':
    'The wrong number of inputs. A value is one number; a ratio and a percentage divide the first of two by the second.',
  'rubric/input-limits': 'A minimum above the maximum. No number could be entered.',
  'rubric/key-needs': 'A key that means nothing without another one. It would be read and passed over.',
  'rubric/band-not-descending':
    'Bands that do not descend. Each band reaches from its own beginning up to the one before it; out of order, some total would lie in two bands or none.',
  'rubric/bands-leave-gap': 'Totals below the last band. Every possible total must lie in a band.',
  'rubric/unknown-evidence-kind':
    'A kind of evidence that the rubric does not have. A reviewer could not cite it.',
  'rubric/more-kinds-than-listed':
    'More kinds of evidence asked for than listed. Every review would be warned that evidence is missing.',
  'rubric/missing-language':
    'A text that lacks a declared language. A report in that language would show another one in its midst.',
  'rubric/language-without-text':
    'A declared language that no text is in. It is often a mistyped language tag, and a report in it would have no text at all.',
  'rubric/undeclared-language':
    'A text in a language that the rubric does not declare. It is never shown, and is often a mistyped language tag.',
  'rubric/cap-off-scale':
    'A cap at a level that is not on the scale. It would limit a score to something that cannot be rated.',
  'rubric/nothing-counted': 'No section is counted. There would be no total and no band.',
  'rubric/unknown-changed-item':
    'A change to an item that is not there. The note about its meaning would count for nothing.',
  'rubric/principle-without-item':
    'A principle that no item measures. The report shows all nine; say under partlyCovers which ones the instrument does not measure as a whole.',
  'rubric/level-unreachable':
    'A level that nothing can give. Its anchor promises a score that no figure, number of parts or cap leads to, which is mostly a forgotten cut.',
  'rubric/cap-without-effect':
    'A cap that limits nothing. The reviewer is asked a question whose answer changes no score.',
  'rubric/band-unreachable':
    'A band that nothing reaches. Its limit is mostly written for another method: a sum beside a mean.',
  'rubric/section-all-not-applicable':
    'A section of which nothing may be left. When all its items are not applicable at once, it drops out of the total without a trace.',
  'rubric/anchors-alike':
    'Two anchors with one text. Reviewers cannot tell the levels apart and will rate by chance.',
  'rubric/text-not-translated':
    'A text that was copied, not translated. Names, percentages and acronyms may stay; phrases should not.',
  'rubric/anchor-numbers-differ':
    'Numbers that differ between languages. Two reviewers with two languages would rate by two limits.',
  'rubric/anchor-not-like-cut':
    'An anchor that names another number than its cut. The reviewer reads one limit, and the program scores by another.',
  'rubric/item-without-period':
    'An item that does not say how far it looks back. A week and a year give different figures.',
  'rubric/item-without-evidence':
    'An item that asks for no evidence. A score without evidence cannot be examined by anybody else.',
  'rubric/version-too-low':
    'A version that does not follow from what changed. A new major version says that scores are no longer comparable; a minor or patch one that they are.',
  'rubric/version-goes-back':
    'A version lower than the older one. Reviews name the version they were rated with, and it must tell what came later.',
  'rubric/other-rubric':
    'A comparison with another rubric. Versions are compared within one rubric, by its id.',
  'review/unknown-key': shape['unknown-key'],
  'review/missing-key': shape['missing-key'],
  'review/wrong-type': shape['wrong-type'],
  'review/not-one-of': shape['not-one-of'],
  'review/malformed': shape.malformed,
  'review/out-of-range': shape['out-of-range'],
  'review/too-few': shape['too-few'],
  'review/listed-twice': shape['listed-twice'],
  'review/empty-text': shape['empty-text'],
  'review/too-long': shape['too-long'],
  'review/other-format': 'A rubric where a review is expected. The two are checked by commands of their own.',
  'review/unknown-rubric':
    'A rubric that cannot be found. Scores mean something only with the rubric they were given by.',
  'review/missing-rubric-file':
    'A rubric file that is not where the review says. Without the rubric nothing can be said about the ratings.',
  'review/other-rubric':
    'Another rubric than the review was rated with. Its items and levels mean something else.',
  'review/rubric-differs':
    'Another state of the rubric than the review was rated with. Computed scores may come out otherwise than they did.',
  'review/unknown-item': 'An item that the rubric does not have. Its rating would count for nothing.',
  'review/unknown-input': 'An input that the item does not have. The number would count for nothing.',
  'review/unknown-part': 'A part that the checklist does not have. The answer would count for nothing.',
  'review/unknown-cap': 'A cap that the item does not have. The answer would limit nothing.',
  'review/score-off-scale': 'A score that is not on the scale. Only the levels of the rubric can be rated.',
  'review/score-not-whole':
    'A score between two levels. Reviewers agree on one level; half points have no anchor.',
  'review/status-and-score':
    'A status together with a score. An item is rated or it is not; one of the two is left over from before.',
  'review/not-applicable-not-allowed':
    'Not applicable where the rubric does not allow it. It would take the item out of the total; what was not found is insufficient.',
  'review/missing-reason':
    'A reason is missing. Whoever reads the report must see why an item was left out or a computed score overruled.',
  'review/number-out-of-range': 'An impossible number. It is mostly a slip of the keyboard or another unit.',
  'review/part-over-whole':
    'A part greater than its whole. The two numbers were probably swapped or counted in different periods.',
  'review/list-not-expected':
    'A list where one number belongs. Only measures taken for each person take one.',
  'review/list-lengths-differ':
    'Lists of different lengths. Each person has one number in every list, in one order.',
  'review/value-and-inputs':
    'A result together with what it follows from. If they disagree, nobody knows which one holds.',
  'review/impossible-date':
    'A day that is not in the calendar. The next review and the age of figures follow from days.',
  'review/period-reversed': 'A period that ends before it begins. From and to were probably swapped.',
  'review/unknown-source':
    'A source that the review does not list. The reader could not see who was met or what was read.',
  'review/unknown-evidence-kind':
    'A kind of evidence that the rubric does not have. It could not be compared with what the item asks for.',
  'review/evidence-without-kind':
    'Evidence that names neither source nor kind. It does not say what the score stands on.',
  'review/duplicate-source': 'A source id used twice. Evidence names sources by their id.',
  'review/duplicate-reviewer': 'A reviewer id used twice. Changes name reviewers by their id.',
  'review/unknown-reviewer':
    'A reviewer whom the review does not list. The reader could not see who changed a score.',
  'review/employed-over-started':
    'More people employed than started. One of the numbers is from another period or group.',
  'review/final-incomplete':
    'A final review with unrated items. Its total is still open, and readers take final to be complete.',
  'sheet/malformed':
    'A sheet that cannot be read as rows and cells. A quote or a delimiter is missing or too many.',
  'sheet/missing-column': 'A column is missing. The program finds what was filled in by the headings.',
  'sheet/duplicate-column': 'A column stands twice. It could not be told which of the two holds.',
  'sheet/no-rows': 'A sheet without rows. There is nothing to score.',
  'sheet/missing-team': 'No row names the team. A report is about one team.',
  'sheet/missing-date': 'No row gives the date. A report is about one day.',
  'sheet/several-reviews': 'Rows of several reviews. A sheet holds one team on one date.',
  'sheet/unknown-row':
    'A row about something the rubric does not have. What was filled in would count for nothing.',
  'sheet/missing-item':
    'A row with entries but no item. It cannot be told what they are about, so they would count for nothing.',
  'sheet/misplaced-cell':
    'An entry in a row where its column is not read. It would be passed over in silence.',
  'sheet/duplicate-row': 'Two rows about the same thing. It could not be told which of the two holds.',
  'sheet/not-a-number': 'A text where a number belongs. It cannot be counted with.',
  'sheet/not-yes-or-no': 'An answer that is neither yes nor no. A part is in place or it is not.',
  'sheet/unknown-status':
    'A status that means nothing. An item without a score is not-applicable or insufficient.',
  'sheet/malformed-date':
    'A day that cannot be read. Spreadsheets write days in many ways; two of them are understood.',
  'sheet/unknown-evidence':
    'Evidence without its kind. The kind at the beginning says what the score stands on.',
  ...tableExplanations,
  'suppression/unused':
    'A comment that ignores nothing. What it was about is mended, and the comment would hide the next one.',
  'suppression/unknown-rule': 'A comment that names no rule. It is probably mistyped and ignores nothing.',
  'suppression/without-reason':
    'A comment that gives no reason. Whoever reads the file next must be able to judge whether it still holds.',
  'suppression/of-error':
    'A comment that would ignore an error. A file with an error cannot be used, whatever a comment says; only warnings can be ignored.',
  'no-evidence': 'A score without evidence. Nobody else can examine how it came about.',
  'few-kinds':
    'Fewer kinds of evidence than asked for. Different sources give different pictures; one alone misleads.',
  overruled:
    'A score other than the computed one. That is allowed with a reason, and the reader is shown both.',
  'cap-not-considered':
    'A limit that was not answered. It counts as not holding, and the score may be too high.',
  'small-sample': 'A figure that rests on few cases. One case more or less can move it by a level.',
  'sample-unknown': 'A percentage without its counts. Whether it rests on 5 or 500 cases cannot be seen.',
  'all-same-score': 'One score for every item. That happens in haste more often than in truth.',
  'old-figure': 'A figure older than the period. It does not tell about the time that is reviewed.',
  'possible-identifier':
    'What looks like a personal identifier. A review is mailed and kept for years, and has no need of names, identity codes, addresses or phone numbers of clients.',
  'rubric-differs':
    'Another state of the rubric than the review was rated with. Computed scores may come out otherwise than they did.',
  prorated: 'A total made from fewer items than there are. It is scaled up, and is not the plain sum.',
  'reason-missing': 'A reason is missing in a table. Tables may leave it out; a review may not.',
};
