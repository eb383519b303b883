/** The starter rubric in English: a small rubric with a comment on every part, which passes the check. */

export type Starter = (id: string) => string;

export const starter: Starter = (id) => `# yaml-language-server: $schema=./rubric.schema.json
# A rubric for fidelity reviews of IPS. Change what is here, add your own items, then run:
#   ips-fidelity rubric check <this file>
# What a finding means: ips-fidelity rubric check --explain <rule>
# For completion in the editor, first: ips-fidelity rubric schema --output rubric.schema.json
format: ips-rubric/1
id: ${id}
version: "1.0.0" # in quotes; a new major version: scores are no longer comparable
title: Our own fidelity rubric
notice: A working tool, not validated. The result cannot be compared with other scales. # printed under every report
languages: [en] # the first one is the source; with several, a text is written as { en: …, fi: … }
scale: { min: 1, max: 5 } # whole numbers; every item has an anchor for each level
evidence: # the kinds of evidence that reviewers can cite
  - { id: records, title: Client records }
  - { id: interview, title: Interviews }
scoring: { total: mean-of-sections } # mean-of-sections, or sum
# From the highest to the lowest; the last one begins at the least possible total.
bands:
  - { id: strong, from: 4, title: Strong, reviewAgainAfterMonths: 12 }
  - { id: partial, from: 2.5, title: Partial, reviewAgainAfterMonths: 6 }
  - { id: early, from: 1, title: Early, reviewAgainAfterMonths: 6 }
# The report shows all nine principles. Take the next line out once each of them has an item,
# or list those that are touched but not measured as a whole under partlyCovers.
# ips-fidelity-ignore rubric/principle-without-item: only two principles are measured so far
sections:
  - id: rapid-job-search
    title: Job search starts at once
    principle: rapid-job-search
    items:
      # A measured item: the score follows from a number.
      - id: first-contact
        title: Days to the first employer contact
        question: How many days pass on average from the start to the first contact with an employer?
        period: Clients who started in the last 6 months
        evidence:
          kinds: [records, interview]
          atLeast: 2
          ask: Read the contact log and about 10 client records; ask how contacts are noted.
        anchors: # one for each level, with the numbers of the cuts below
          "1": More than 270 days
          "2": At most 270 days
          "3": At most 150 days
          "4": At most 60 days
          "5": At most 30 days
        measure:
          compute: value
          unit: days
          inputs:
            - { id: mean_days, title: Mean number of days from start to first contact, unit: days, min: 0, max: 3650 }
          better: lower
          cuts: { "5": 30, "4": 60, "3": 150, "2": 270 } # at most 30 days gives 5, at most 60 gives 4, … more than 270 the lowest level
        caps: # a yes limits the score
          - { id: not-tracked, title: Employer contacts are not tracked, atMost: 4 }
  - id: integrated-with-treatment
    title: Support is integrated with treatment
    principle: integrated-with-treatment
    items:
      # A checklist: the score follows from how many parts are met.
      - id: team-contact
        title: Contact with the treatment team
        question: How many parts of close contact are in place?
        period: At present
        evidence: { kinds: [records, interview] }
        anchors:
          "1": At most 1 of the 5 parts
          "2": 2 of the 5 parts
          "3": 3 of the 5 parts
          "4": 4 of the 5 parts
          "5": All 5 parts
        checklist:
          parts:
            - { id: weekly-meeting, title: A weekly team meeting is attended }
            - { id: shared-plans, title: Plans are made together with the client and the team }
            - { id: shared-record, title: Employment notes are in the client record }
            - { id: near-office, title: The office is with or near the team }
            - { id: asks-team, title: The team is asked about clients not yet referred }
          levels: { "5": 5, "4": 4, "3": 3, "2": 2 }
      # An item that the reviewer chooses the anchor of.
      - id: working-together
        title: Working together
        question: How do the team and the employment specialist work together?
        period: Last 6 months
        notApplicable: When the service has no team yet # present: the item may be not applicable, and when
        evidence: { kinds: [interview] }
        anchors:
          "1": They do not meet about clients
          "2": They meet when a problem has grown
          "3": They meet now and then and inform each other
          "4": They meet often and agree on next steps
          "5": They plan, decide and follow up together as one team
`;
