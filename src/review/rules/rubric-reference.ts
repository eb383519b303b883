/** Rules on which rubric a review was rated with. */

import { shortFingerprint } from '../../rubric/fingerprint.ts';
import type { ReviewRule } from './rule.ts';

/** Another rubric is an error; another version or state of the same one a warning. */
export const checkRubricReference: ReviewRule = (review, rubric, report) => {
  const { id, version, fingerprint } = review.rubric;
  if (id !== rubric.id) {
    report('review/other-rubric', ['rubric', 'id'], { wanted: id, given: rubric.id });
    return;
  }
  if (version !== null && version !== rubric.version) {
    const values = { what: 'version', inReview: version, inRubric: rubric.version } as const;
    report('review/rubric-differs', ['rubric', 'version'], values);
  }
  if (fingerprint !== null && !rubric.fingerprint.startsWith(fingerprint)) {
    report('review/rubric-differs', ['rubric', 'fingerprint'], {
      what: 'fingerprint',
      inReview: shortFingerprint(fingerprint),
      inRubric: shortFingerprint(rubric.fingerprint),
    });
  }
};
