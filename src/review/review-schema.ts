/** The JSON Schema of a review: the single source of its shape, its wire type and what `rubric schema review` prints. */

import { DELIVERY_MODELS, REVIEW_KINDS } from '../scoring/review.ts';
import {
  DATE_PATTERN,
  FINGERPRINT_PATTERN,
  ID_PATTERN,
  TIME_PATTERN,
  VERSION_PATTERN,
} from '../source/text-forms.ts';

export const REVIEW_FORMAT = 'ips-review/1';

const words = (title: string, description: string) =>
  ({ title, description, type: ['string', 'null'] }) as const;

const name = (title: string, description: string) =>
  ({ title, description, type: 'string', minLength: 1, maxLength: 200 }) as const;

const id = (title: string, description: string) =>
  ({ title, description, type: 'string', pattern: ID_PATTERN }) as const;

const date = (title: string, description: string) =>
  ({ title, description, type: 'string', pattern: DATE_PATTERN }) as const;

const dateOrNull = (title: string, description: string) =>
  ({ title, description, type: ['string', 'null'], pattern: DATE_PATTERN }) as const;

export const reviewSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'https://ips-fidelity.invalid/review.schema.json',
  title: 'IPS fidelity review',
  description:
    'One fidelity review: one team, one date, one reviewer or one agreed result. No client names or identifiers. Format ips-review/1.',
  type: 'object',
  additionalProperties: false,
  required: ['format', 'rubric', 'team', 'date', 'ratings'],
  properties: {
    $schema: {
      title: 'Schema',
      description: 'Where an editor finds this schema; has no meaning for scoring.',
      type: 'string',
    },
    format: { title: 'Format', description: `Always ${REVIEW_FORMAT}.`, const: REVIEW_FORMAT },
    rubric: {
      title: 'Rubric',
      description: 'The rubric that the team is rated with.',
      $ref: '#/definitions/rubricReference',
    },
    status: {
      title: 'Status',
      description: 'draft, then provisional (sent to the team), then final.',
      enum: ['draft', 'provisional', 'final', null],
      default: 'draft',
    },
    kind: {
      title: 'Kind',
      description:
        'Who reviews: outsiders, the team with guidance, peers from another team, or the team itself.',
      enum: [...REVIEW_KINDS, null],
    },
    team: { title: 'Team', description: 'The team that is reviewed.', $ref: '#/definitions/team' },
    date: date('Date', 'The day of the review, as 2026-11-20.'),
    period: {
      title: 'Period',
      description: 'The time that the review looks back on.',
      $ref: '#/definitions/period',
    },
    reviewers: {
      title: 'Reviewers',
      description: 'Who rated the team.',
      type: ['array', 'null'],
      items: { $ref: '#/definitions/reviewer' },
    },
    sources: {
      title: 'Sources',
      description: 'The visit as it happened: who was met and what was read.',
      type: ['array', 'null'],
      items: { $ref: '#/definitions/reviewSource' },
    },
    ratings: {
      title: 'Ratings',
      description: 'A rating for each item, by item id.',
      $ref: '#/definitions/ratings',
    },
    outcomes: {
      title: 'Outcomes',
      description: 'Employment outcomes; they stand beside fidelity, never in it.',
      $ref: '#/definitions/outcomes',
    },
    strengths: {
      title: 'Strengths',
      description: 'What the team does well, in the order of the report.',
      type: ['array', 'null'],
      items: { title: 'Strength', description: 'One strength.', type: 'string', minLength: 1 },
    },
    actions: {
      title: 'Actions',
      description: 'The action plan.',
      type: ['array', 'null'],
      items: { $ref: '#/definitions/action' },
    },
    history: {
      title: 'History',
      description: 'Changes made after the review was a draft.',
      type: ['array', 'null'],
      items: { $ref: '#/definitions/historyEntry' },
    },
  },
  definitions: {
    rubricReference: {
      title: 'Rubric',
      description: 'Which rubric, and which state of it.',
      type: 'object',
      additionalProperties: false,
      required: ['id'],
      properties: {
        id: id('Id', 'The id of the rubric.'),
        version: {
          title: 'Version',
          description: 'The version that the team was rated with, in quotes.',
          type: ['string', 'null'],
          pattern: VERSION_PATTERN,
        },
        fingerprint: {
          title: 'Fingerprint',
          description: 'The fingerprint of that version, whole or its beginning, in quotes.',
          type: ['string', 'null'],
          pattern: FINGERPRINT_PATTERN,
        },
        file: {
          title: 'File',
          description: 'The rubric file, relative to the review; absent for a shipped rubric.',
          type: ['string', 'null'],
          minLength: 1,
        },
      },
    },
    team: {
      title: 'Team',
      description: 'The team that is reviewed.',
      type: 'object',
      additionalProperties: false,
      required: ['id'],
      properties: {
        id: name('Id', 'A short name that stays the same from review to review.'),
        name: words('Name', 'What the team is called.'),
        organisation: words('Organisation', 'The organisation that the team belongs to.'),
        region: words('Region', 'Where the team works.'),
        deliveryModel: {
          title: 'Delivery model',
          description:
            'Whether the employment specialists belong to the care organisation or to employment services.',
          enum: [...DELIVERY_MODELS, null],
        },
      },
    },
    period: {
      title: 'Period',
      description: 'From the first day to the last.',
      type: ['object', 'null'],
      additionalProperties: false,
      required: ['from', 'to'],
      properties: { from: date('From', 'The first day.'), to: date('To', 'The last day.') },
    },
    reviewer: {
      title: 'Reviewer',
      description: 'One reviewer.',
      type: 'object',
      additionalProperties: false,
      required: ['id'],
      properties: {
        id: id('Id', 'Initials or a short name.'),
        name: words('Name', "The reviewer's name."),
        lead: {
          title: 'Lead',
          description: 'Whether this reviewer leads the review.',
          type: ['boolean', 'null'],
        },
      },
    },
    reviewSource: {
      title: 'Source',
      description: 'A talk, a set of records, a document, an observation or an export of data.',
      type: 'object',
      additionalProperties: false,
      required: ['id', 'kind'],
      properties: {
        id: id('Id', 'The name that evidence refers to.'),
        kind: id('Kind', "One of the rubric's kinds of evidence."),
        who: words('Who', 'Who was met, by role and never by client name, or what was read.'),
        date: dateOrNull('Date', 'When.'),
        count: {
          title: 'Count',
          description: 'How many people were met or records were read.',
          type: ['integer', 'null'],
          minimum: 0,
        },
        note: words('Note', 'What was learned.'),
      },
    },
    ratings: {
      title: 'Ratings',
      description: 'By item id: a score alone, or a rating in full.',
      type: ['object', 'null'],
      additionalProperties: { $ref: '#/definitions/rating' },
    },
    rating: {
      title: 'Rating',
      description: 'A score alone, or a rating in full; null is the same as absent.',
      type: ['number', 'object', 'null'],
      additionalProperties: false,
      properties: {
        inputs: {
          title: 'Inputs',
          description: "The measure's numbers by input id, or the computed number alone as value.",
          $ref: '#/definitions/inputs',
        },
        parts: {
          title: 'Parts',
          description: "Which of the checklist's parts are met.",
          $ref: '#/definitions/answers',
        },
        caps: { title: 'Caps', description: 'Which caps hold.', $ref: '#/definitions/answers' },
        score: {
          title: 'Score',
          description: 'Only where the reviewer chooses the anchor or overrules the computed score.',
          type: ['number', 'null'],
        },
        status: {
          title: 'Status',
          description: 'not-applicable, or insufficient: looked for and not found. Needs a reason.',
          enum: ['not-applicable', 'insufficient', null],
        },
        reason: words('Reason', 'Why the item is not applicable, lacks evidence, or is overruled.'),
        evidence: {
          title: 'Evidence',
          description: 'What the rating stands on.',
          type: ['array', 'null'],
          items: { $ref: '#/definitions/evidence' },
        },
        observation: words('Observation', 'What the reviewer saw and heard.'),
        recommendation: words('Recommendation', 'What would bring the team closer to the model.'),
      },
    },
    inputs: {
      title: 'Inputs',
      description: 'Numbers by input id; a list where the measure has one number for each person.',
      type: ['object', 'null'],
      additionalProperties: {
        type: ['number', 'array', 'null'],
        minItems: 1,
        items: { type: ['number', 'null'] },
      },
    },
    answers: {
      title: 'Answers',
      description: 'true or false by id; null is not answered.',
      type: ['object', 'null'],
      additionalProperties: { type: ['boolean', 'null'] },
    },
    evidence: {
      title: 'Evidence',
      description: 'A source of this review, or a kind of evidence.',
      type: ['object', 'null'],
      additionalProperties: false,
      properties: {
        source: {
          title: 'Source',
          description: "The id of one of the review's sources.",
          type: ['string', 'null'],
        },
        kind: {
          title: 'Kind',
          description: "One of the rubric's kinds of evidence.",
          type: ['string', 'null'],
        },
        sample: {
          title: 'Sample',
          description: 'How many records or people were looked at, where not all were.',
          type: ['integer', 'null'],
          minimum: 1,
        },
        note: words('Note', 'What was found.'),
        asOf: dateOrNull('As of', 'The day that the figures are from.'),
      },
    },
    outcomes: {
      title: 'Outcomes',
      description: 'How many clients started and how many of them found work.',
      type: ['object', 'null'],
      additionalProperties: false,
      properties: {
        started: {
          title: 'Started',
          description: 'Clients who started.',
          type: ['integer', 'null'],
          minimum: 0,
        },
        employed: {
          title: 'Employed',
          description: 'Those of them who found work.',
          type: ['integer', 'null'],
          minimum: 0,
        },
        period: { title: 'Period', description: 'When they started.', $ref: '#/definitions/period' },
        definition: words(
          'Definition',
          'What counts as started and employed, and where the figures come from.',
        ),
      },
    },
    action: {
      title: 'Action',
      description: 'One step of the action plan.',
      type: 'object',
      additionalProperties: false,
      required: ['action'],
      properties: {
        item: { title: 'Item', description: 'The item it is about.', type: ['string', 'null'] },
        action: { title: 'Action', description: 'What will be done.', type: 'string', minLength: 1 },
        owner: words('Owner', 'Who sees to it.'),
        due: dateOrNull('Due', 'By when.'),
        status: {
          title: 'Status',
          description: 'How far it is.',
          enum: ['open', 'in-progress', 'done', 'dropped', null],
        },
      },
    },
    historyEntry: {
      title: 'History entry',
      description: 'One change of a rating after the review was a draft.',
      type: 'object',
      additionalProperties: false,
      required: ['at', 'item', 'reason'],
      properties: {
        at: {
          title: 'At',
          description: 'When: a date, or a date and time.',
          type: 'string',
          pattern: TIME_PATTERN,
        },
        by: { title: 'By', description: 'The id of the reviewer.', type: ['string', 'null'] },
        item: id('Item', 'The item that changed.'),
        from: {
          title: 'From',
          description: 'The score or status before.',
          type: ['number', 'string', 'null'],
        },
        to: { title: 'To', description: 'The score or status after.', type: ['number', 'string', 'null'] },
        reason: { title: 'Reason', description: 'Why.', type: 'string', minLength: 1 },
      },
    },
  },
} as const;
