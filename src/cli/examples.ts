/** The commands that `--help` shows first; a test runs every one of them. */

export const EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  'ips-fidelity': [
    'ips-fidelity score examples/strong-team.review.yaml',
    'ips-fidelity form --team helsinki-1 --date 2026-11-20 --output helsinki-1.review.yaml',
    'ips-fidelity rubric show ips-nine-principles --lang fi',
  ],
  score: [
    'ips-fidelity score examples/unfinished-team.review.yaml --next-band',
    'ips-fidelity score examples/strong-team.review.yaml --lang fi --output raportti.md',
    'ips-fidelity score examples/weak-team.review.yaml --format csv --excel --lang sv --output poang.csv',
  ],
  check: [
    'ips-fidelity check examples/strong-team.review.yaml examples/weak-team.review.yaml',
    'ips-fidelity check examples/strong-team.review.yaml --format sarif=reviews.sarif --max-warnings 0',
  ],
  form: [
    'ips-fidelity form --team helsinki-1 --date 2026-11-20 --output helsinki-1.review.yaml',
    'ips-fidelity form --format csv --excel --lang fi --output lomake.csv',
    'ips-fidelity form --format markdown --lang sv --output blankett.md',
  ],
  rubric: ['ips-fidelity rubric list'],
  'rubric list': ['ips-fidelity rubric list --lang sv'],
  'rubric show': ['ips-fidelity rubric show ips-nine-principles'],
  'rubric check': [
    'ips-fidelity rubric check rubrics',
    'ips-fidelity rubric check "rubrics/**/*.rubric.yaml" --format junit=rubrics.xml --quiet',
    'ips-fidelity rubric check --explain rubric/cut-not-monotone',
  ],
  'rubric diff': ['ips-fidelity rubric diff ips-nine-principles rubrics/ips-nine-principles.rubric.yaml'],
  'rubric new': ['ips-fidelity rubric new --id own-rubric --output own.rubric.yaml'],
  'rubric schema': ['ips-fidelity rubric schema rubric --output rubric.schema.json'],
  batch: [
    'ips-fidelity batch examples/teams.csv --output scored.csv --rejects rejected.csv --allow-rejects',
    'ips-fidelity batch examples/teams.csv --excel --lang fi --output pisteet.csv --allow-rejects',
    'ips-fidelity batch examples/redcap-export.csv --suggest-columns --output columns.yaml',
  ],
  review: [
    'ips-fidelity review',
    'ips-fidelity review helsinki-1-2026-11-20.review.yaml --lang fi',
    "ips-fidelity review --team helsinki-1 --kind external --reviewer 'av=Aino Virta'",
  ],
};
