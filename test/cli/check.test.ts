import { expect, it } from 'vitest';
import { checkWorld } from '../support/check-world.ts';

const REVIEW = `format: ips-review/1
rubric: { id: ips-nine-principles }
team: { id: team-1 }
date: 2026-11-20
ratings:
  referral-sources:
    inputs: { sources: 5 }
    evidence: [{ kind: records }, { kind: interview }]
    observation: One of them, reachable at 040 123 4567, came on 20.11.2026.
`;
const codesOf = (out: string): readonly string[] =>
  [...out.matchAll(/^(\S+) (?:error|warning) (\S+) {2}/gmu)].map(
    ([, place = '', code = '']) => `${place} ${code}`,
  );

it('points at the identifier itself, once', async () => {
  const { run } = await checkWorld({ 'a.review.yaml': REVIEW });
  const { code, out } = await run(['check', '.']);
  expect(code).toBe(0);
  expect(codesOf(out)).toEqual(['a.review.yaml:9:44 possible-identifier']);
});

it('finds identifiers also where the review has errors', async () => {
  const { run } = await checkWorld({ 'a.review.yaml': REVIEW.replace('sources: 5', 'sources: -5') });
  const { code, out } = await run(['check', '.']);
  expect(code).toBe(1);
  expect(codesOf(out)).toEqual([
    'a.review.yaml:7:24 review/number-out-of-range',
    'a.review.yaml:9:44 possible-identifier',
  ]);
});

it('lets a comment ignore a warning, and a setting make it an error', async () => {
  const comment = '    # ips-fidelity-ignore possible-identifier: the office, which is public\n';
  const { run } = await checkWorld({
    'a.review.yaml': REVIEW.replace('    observation', `${comment}    observation`),
    'b.review.yaml': REVIEW,
  });
  expect((await run(['check', 'a.review.yaml'])).out).toBe('');
  const strict = ['--rule', 'possible-identifier=error'];
  expect((await run(['check', 'a.review.yaml', ...strict])).code).toBe(0);
  expect((await run(['check', 'b.review.yaml', ...strict])).code).toBe(1);
});

it('says only that a rubric is no review', async () => {
  const { run } = await checkWorld({ 'a.review.yaml': 'format: ips-rubric/1\nid: x\n' });
  const { code, out } = await run(['check', 'a.review.yaml']);
  expect(code).toBe(1);
  expect(codesOf(out)).toEqual(['a.review.yaml:1:9 review/other-format']);
});

it('reads a review from standard input beside its own rubric', async () => {
  const { run } = await checkWorld({ 'own/x.rubric.yaml': 'format: ips-rubric/1\n' });
  const input = REVIEW.replace('id: ips-nine-principles', 'id: x, file: x.rubric.yaml');
  const { code, out } = await run(['check', '-', '--stdin-filepath', 'own/a.review.yaml'], { input });
  expect(code).toBe(1);
  expect(out).toContain('own/x.rubric.yaml:1:1 error rubric/missing-key');
});
