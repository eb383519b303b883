/** The JSON Schema of a rubric: the single source of its shape, its wire type and `rubrics/rubric.schema.json`. */

import {
  ID_PATTERN,
  LANGUAGE_PATTERN,
  LEVEL_PATTERN,
  URL_PATTERN,
  VERSION_PATTERN,
} from '../source/text-forms.ts';
import { PRINCIPLE_IDS } from './principle-ids.ts';

export const RUBRIC_FORMAT = 'ips-rubric/1';

const text = (title: string, description: string) =>
  ({ title, description, $ref: '#/definitions/text' }) as const;

const id = (title: string, description: string) =>
  ({ title, description, type: 'string', pattern: ID_PATTERN }) as const;

const principle = {
  title: 'Principle',
  description: 'One of the nine core principles of IPS.',
  type: 'string',
  enum: PRINCIPLE_IDS,
} as const;

export const rubricSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'https://ips-fidelity.invalid/rubric.schema.json',
  title: 'IPS fidelity rubric',
  description:
    'An instrument for fidelity reviews of Individual Placement and Support: sections of items, each with anchors for every level of the scale. Format ips-rubric/1.',
  type: 'object',
  additionalProperties: false,
  required: ['format', 'id', 'version', 'title', 'languages', 'scale', 'scoring', 'bands', 'sections'],
  properties: {
    $schema: {
      title: 'Schema',
      description: 'Where an editor finds this schema; has no meaning for scoring.',
      type: 'string',
    },
    format: { title: 'Format', description: `Always ${RUBRIC_FORMAT}.`, const: RUBRIC_FORMAT },
    id: id('Id', 'The name of the rubric that reviews refer to.'),
    version: {
      title: 'Version',
      description:
        'Semantic version in quotes. A new major version means that scores are no longer comparable with the one before.',
      type: 'string',
      pattern: VERSION_PATTERN,
    },
    title: text('Title', 'What the rubric is called.'),
    notice: text('Notice', 'What every reader of a report must know; printed under each report.'),
    sources: {
      title: 'Sources',
      description: 'Where the content of the rubric comes from.',
      type: 'array',
      items: { $ref: '#/definitions/source' },
    },
    languages: {
      title: 'Languages',
      description: 'The languages of the rubric, the first one being the language it was written in.',
      type: 'array',
      minItems: 1,
      uniqueItems: true,
      items: {
        title: 'Language',
        description: 'A language tag, such as en, fi or sv.',
        type: 'string',
        pattern: LANGUAGE_PATTERN,
      },
    },
    scale: {
      title: 'Scale',
      description: 'The whole numbers that an item can be rated with.',
      $ref: '#/definitions/scale',
    },
    evidence: {
      title: 'Kinds of evidence',
      description: 'The kinds of evidence that a reviewer can cite.',
      type: 'array',
      items: { $ref: '#/definitions/evidenceKind' },
    },
    scoring: {
      title: 'Scoring',
      description: 'How the total comes from the items.',
      $ref: '#/definitions/scoring',
    },
    bands: {
      title: 'Bands',
      description: 'What a total means, from the highest band to the lowest.',
      type: 'array',
      minItems: 1,
      items: { $ref: '#/definitions/band' },
    },
    partlyCovers: {
      title: 'Partly covered principles',
      description: 'Principles that the instrument touches but does not measure as a whole.',
      type: 'array',
      uniqueItems: true,
      items: principle,
    },
    changes: {
      title: 'Changes',
      description: 'What changed in items since the version before.',
      type: 'array',
      items: { $ref: '#/definitions/change' },
    },
    sections: {
      title: 'Sections',
      description: 'The groups of items, in the order of the report.',
      type: 'array',
      minItems: 1,
      items: { $ref: '#/definitions/section' },
    },
  },
  definitions: {
    text: {
      title: 'Text',
      description: 'Text for people: one string for all languages, or one for each language.',
      type: ['string', 'object'],
      minLength: 1,
      minProperties: 1,
      propertyNames: { pattern: LANGUAGE_PATTERN },
      additionalProperties: { type: 'string', minLength: 1 },
    },
    source: {
      title: 'Source',
      description: 'A published page or document.',
      type: 'object',
      additionalProperties: false,
      required: ['title'],
      properties: {
        title: text('Title', 'What the source is called.'),
        url: { title: 'Address', description: 'Where it can be read.', type: 'string', pattern: URL_PATTERN },
      },
    },
    scale: {
      title: 'Scale',
      description: 'The lowest and the highest level.',
      type: 'object',
      additionalProperties: false,
      required: ['min', 'max'],
      properties: {
        min: {
          title: 'Lowest level',
          description: 'A whole number from 0.',
          type: 'integer',
          minimum: 0,
          maximum: 8,
        },
        max: {
          title: 'Highest level',
          description: 'A whole number up to 9.',
          type: 'integer',
          minimum: 1,
          maximum: 9,
        },
      },
    },
    evidenceKind: {
      title: 'Kind of evidence',
      description: 'A kind of evidence, such as interviews or client records.',
      type: 'object',
      additionalProperties: false,
      required: ['id', 'title'],
      properties: {
        id: id('Id', 'The name that reviews use.'),
        title: text('Title', 'What the kind is called.'),
      },
    },
    scoring: {
      title: 'Scoring',
      description: 'How the total is made.',
      type: 'object',
      additionalProperties: false,
      required: ['total'],
      properties: {
        total: {
          title: 'Total',
          description: 'The sum of the item scores, or the mean of the section means.',
          enum: ['sum', 'mean-of-sections'],
        },
      },
    },
    band: {
      title: 'Band',
      description: 'A range of totals with a name.',
      type: 'object',
      additionalProperties: false,
      required: ['id', 'from', 'title'],
      properties: {
        id: id('Id', 'The name of the band in data.'),
        from: { title: 'From', description: 'The least total in the band.', type: 'number' },
        title: text('Title', 'The name of the band in reports.'),
        reviewAgainAfterMonths: {
          title: 'Review again after months',
          description: 'After how many months the next review is due.',
          type: 'integer',
          minimum: 1,
          maximum: 120,
        },
      },
    },
    change: {
      title: 'Change',
      description: 'A change to one item since the version before.',
      type: 'object',
      additionalProperties: false,
      required: ['item', 'meaning'],
      properties: {
        item: id('Item', 'The item that changed.'),
        meaning: {
          title: 'Meaning',
          description: 'Whether ratings mean the same as before.',
          enum: ['same', 'clarified', 'changed'],
        },
        note: text('Note', 'What changed and why.'),
      },
    },
    section: {
      title: 'Section',
      description: 'A group of items that the report shows together.',
      type: 'object',
      additionalProperties: false,
      required: ['id', 'title', 'items'],
      properties: {
        id: id('Id', 'The name of the section in data.'),
        title: text('Title', 'The name of the section in reports.'),
        principle,
        counted: {
          title: 'Counted',
          description: 'false: the items are rated and shown but left out of the total.',
          type: 'boolean',
          default: true,
        },
        items: {
          title: 'Items',
          description: 'What is rated, in order.',
          type: 'array',
          minItems: 1,
          items: { $ref: '#/definitions/item' },
        },
      },
    },
    item: {
      title: 'Item',
      description: 'One thing that is rated, with an anchor for each level of the scale.',
      type: 'object',
      additionalProperties: false,
      required: ['id', 'title', 'question', 'anchors'],
      properties: {
        id: id('Id', 'The name of the item in reviews; unique in the rubric.'),
        number: {
          title: 'Number',
          description: 'The number as printed on an official form, in quotes.',
          type: 'string',
          minLength: 1,
          maxLength: 12,
        },
        title: text('Title', 'The short name of the item.'),
        question: text('Question', 'What is judged.'),
        period: text('Period', 'How far the item looks back.'),
        principle: {
          title: 'Principle',
          description: "The item's principle where it differs from the section's; null for none.",
          enum: [...PRINCIPLE_IDS, null],
        },
        weight: {
          title: 'Weight',
          description: 'How much the item counts beside the others.',
          type: 'number',
          exclusiveMinimum: 0,
          maximum: 1000,
          default: 1,
        },
        notApplicable: text('Not applicable', 'When the item may be rated as not applicable; absent: never.'),
        evidence: {
          title: 'Evidence',
          description: 'What the rating should stand on.',
          $ref: '#/definitions/expectedEvidence',
        },
        anchors: {
          title: 'Anchors',
          description: 'What each level of the scale looks like.',
          $ref: '#/definitions/anchors',
        },
        measure: {
          title: 'Measure',
          description: 'How the score follows from numbers.',
          $ref: '#/definitions/measure',
        },
        checklist: {
          title: 'Checklist',
          description: 'How the score follows from how many parts are met.',
          $ref: '#/definitions/checklist',
        },
        caps: {
          title: 'Caps',
          description: 'Circumstances that limit the score.',
          type: 'array',
          minItems: 1,
          items: { $ref: '#/definitions/cap' },
        },
      },
    },
    expectedEvidence: {
      title: 'Expected evidence',
      description: 'The kinds of evidence an item asks for.',
      type: 'object',
      additionalProperties: false,
      required: ['kinds'],
      properties: {
        kinds: {
          title: 'Kinds',
          description: 'Ids of kinds of evidence.',
          type: 'array',
          minItems: 1,
          uniqueItems: true,
          items: {
            title: 'Kind',
            description: 'Id of a kind of evidence.',
            type: 'string',
            pattern: ID_PATTERN,
          },
        },
        atLeast: {
          title: 'At least',
          description: 'How many distinct kinds are expected.',
          type: 'integer',
          minimum: 1,
        },
        ask: text('Ask', 'What to ask, read or look at.'),
      },
    },
    anchors: {
      title: 'Anchors',
      description: 'One text for each level, by level.',
      type: 'object',
      propertyNames: { pattern: LEVEL_PATTERN },
      additionalProperties: { $ref: '#/definitions/text' },
    },
    measure: {
      title: 'Measure',
      description: 'A value, a ratio or a percentage, and the cuts that turn it into a level.',
      type: 'object',
      additionalProperties: false,
      required: ['compute', 'inputs', 'better', 'cuts'],
      properties: {
        compute: {
          title: 'Compute',
          description:
            'The one input as it is; the first input divided by the second; or that as a percentage.',
          enum: ['value', 'ratio', 'percent'],
        },
        unit: text('Unit', 'The unit of the computed value.'),
        inputs: {
          title: 'Inputs',
          description: 'The numbers that a reviewer gives: one for value, two for ratio and percent.',
          type: 'array',
          minItems: 1,
          items: { $ref: '#/definitions/input' },
        },
        each: text('Each', 'Whom a list has one number for, such as each employment specialist.'),
        combine: {
          title: 'Combine',
          description: 'How a list becomes one score: score the mean, or take the mean of the scores.',
          enum: ['mean-of-values', 'mean-of-scores'],
        },
        better: { title: 'Better', description: 'Which way is better.', enum: ['lower', 'higher'] },
        cuts: {
          title: 'Cuts',
          description:
            'For each level the most (lower is better) or the least (higher is better) that reaches it.',
          $ref: '#/definitions/cuts',
        },
        small: {
          title: 'Small numbers',
          description: 'What happens when the denominator is small.',
          $ref: '#/definitions/small',
        },
        whenEmpty: {
          title: 'When empty',
          description: 'What a denominator of 0 means.',
          enum: ['not-applicable', 'lowest', 'insufficient'],
          default: 'insufficient',
        },
      },
    },
    input: {
      title: 'Input',
      description: 'A number that a reviewer gives.',
      type: 'object',
      additionalProperties: false,
      required: ['id', 'title'],
      properties: {
        id: id('Id', 'The name of the input in reviews.'),
        title: text('Title', 'What is counted or measured.'),
        unit: text('Unit', 'The unit of the number.'),
        min: { title: 'Minimum', description: 'The least number that is possible.', type: 'number' },
        max: { title: 'Maximum', description: 'The greatest number that is possible.', type: 'number' },
      },
    },
    cuts: {
      title: 'Cuts',
      description: 'A number for each level but the lowest; levels may be left out.',
      type: 'object',
      minProperties: 1,
      propertyNames: { pattern: LEVEL_PATTERN },
      additionalProperties: { type: 'number' },
    },
    small: {
      title: 'Small numbers',
      description: 'A denominator under `below` is flagged and, with `atMost`, limits the score.',
      type: 'object',
      additionalProperties: false,
      required: ['below'],
      properties: {
        below: {
          title: 'Below',
          description: 'Denominators under this are small.',
          type: 'number',
          exclusiveMinimum: 0,
        },
        atMost: {
          title: 'At most',
          description: 'The highest score with a small denominator.',
          type: 'integer',
        },
      },
    },
    checklist: {
      title: 'Checklist',
      description: 'Parts that are met or not, and how many parts reach which level.',
      type: 'object',
      additionalProperties: false,
      required: ['parts', 'levels'],
      properties: {
        parts: {
          title: 'Parts',
          description: 'Statements that can be answered yes or no.',
          type: 'array',
          minItems: 1,
          items: { $ref: '#/definitions/part' },
        },
        levels: {
          title: 'Levels',
          description: 'For each level the least number of parts that reaches it.',
          $ref: '#/definitions/levels',
        },
      },
    },
    part: {
      title: 'Part',
      description: 'One part of a checklist.',
      type: 'object',
      additionalProperties: false,
      required: ['id', 'title'],
      properties: {
        id: id('Id', 'The name of the part in reviews.'),
        title: text('Title', 'A statement that can be answered yes or no.'),
      },
    },
    levels: {
      title: 'Levels',
      description: 'A number of parts for each level but the lowest; levels may be left out.',
      type: 'object',
      minProperties: 1,
      propertyNames: { pattern: LEVEL_PATTERN },
      additionalProperties: { type: 'integer', minimum: 1 },
    },
    cap: {
      title: 'Cap',
      description: 'A circumstance that, where it holds, limits the score.',
      type: 'object',
      additionalProperties: false,
      required: ['id', 'title', 'atMost'],
      properties: {
        id: id('Id', 'The name of the cap in reviews.'),
        title: text('Title', 'The circumstance, as a statement that can be answered yes or no.'),
        atMost: { title: 'At most', description: 'The highest score where the cap holds.', type: 'integer' },
      },
    },
  },
} as const;
