/** The starter rubric in Swedish: a small rubric with a comment on every part, which passes the check. */

import type { Starter } from '../en/starter.ts';

export const starter: Starter = (id) => `# yaml-language-server: $schema=./rubric.schema.json
# En kriteriesamling för kvalitetsbedömningar av IPS. Ändra innehållet, lägg till egna kriterier och kör:
#   ips-fidelity rubric check <den här filen>
# Vad ett fynd betyder: ips-fidelity rubric check --explain <regel>
# För komplettering i redigeraren, först: ips-fidelity rubric schema --output rubric.schema.json
format: ips-rubric/1
id: ${id}
version: "1.0.0" # inom citattecken; en ny huvudversion: poängen är inte längre jämförbara
title: Vår egen kriteriesamling
notice: Ett arbetsredskap som inte har validerats. Resultatet går inte att jämföra med andra skalor. # skrivs under varje rapport
languages: [sv] # det första är källspråket; med flera skrivs en text som { sv: …, fi: … }
scale: { min: 1, max: 5 } # heltal; varje kriterium har en nivåbeskrivning för varje nivå
evidence: # de typer av underlag som bedömare kan ange
  - { id: records, title: Klientakter }
  - { id: interview, title: Intervjuer }
scoring: { total: mean-of-sections } # mean-of-sections (medeltal) eller sum (summa)
# Från den högsta till den lägsta; den sista börjar vid den lägsta möjliga totalpoängen.
bands:
  - { id: strong, from: 4, title: Stark, reviewAgainAfterMonths: 12 }
  - { id: partial, from: 2.5, title: Partiell, reviewAgainAfterMonths: 6 }
  - { id: early, from: 1, title: Begynnande, reviewAgainAfterMonths: 6 }
# Rapporten visar alla nio principer. Ta bort nästa rad när var och en har ett kriterium,
# eller ange under partlyCovers dem som berörs men inte mäts i sin helhet.
# ips-fidelity-ignore rubric/principle-without-item: än så länge mäts bara två principer
sections:
  - id: rapid-job-search
    title: Arbetssökningen inleds genast
    principle: rapid-job-search
    items:
      # Ett kriterium som mäts: poängen följer av ett tal.
      - id: first-contact
        title: Dagar till den första arbetsgivarkontakten
        question: Hur många dagar går det i genomsnitt från början till den första kontakten med en arbetsgivare?
        period: Klienter som börjat under de senaste 6 månaderna
        evidence:
          kinds: [records, interview]
          atLeast: 2
          ask: Läs kontaktuppföljningen och cirka 10 klientakter; fråga hur kontakter antecknas.
        anchors: # en för varje nivå, med samma tal som gränsvärdena nedan
          "1": Över 270 dagar
          "2": Högst 270 dagar
          "3": Högst 150 dagar
          "4": Högst 60 dagar
          "5": Högst 30 dagar
        measure:
          compute: value
          unit: dagar
          inputs:
            - { id: mean_days, title: Antal dagar i genomsnitt från början till första kontakten, unit: dagar, min: 0, max: 3650 }
          better: lower
          cuts: { "5": 30, "4": 60, "3": 150, "2": 270 } # högst 30 dagar ger 5, högst 60 ger 4, … över 270 den lägsta nivån
        caps: # ett ja begränsar poängen
          - { id: not-tracked, title: Arbetsgivarkontakter följs inte upp, atMost: 4 }
  - id: integrated-with-treatment
    title: Stödet är integrerat i vården
    principle: integrated-with-treatment
    items:
      # En checklista: poängen följer av hur många delar som är uppfyllda.
      - id: team-contact
        title: Kontakt med vårdteamet
        question: Hur många delar av en tät kontakt är uppfyllda?
        period: För närvarande
        evidence: { kinds: [records, interview] }
        anchors:
          "1": Högst 1 av de 5 delarna
          "2": 2 av de 5 delarna
          "3": 3 av de 5 delarna
          "4": 4 av de 5 delarna
          "5": Alla 5 delar
        checklist:
          parts:
            - { id: weekly-meeting, title: Arbetstränaren deltar i teamets möte varje vecka }
            - { id: shared-plans, title: Planer görs tillsammans med klienten och teamet }
            - { id: shared-record, title: Anteckningar om arbete finns i klientakten }
            - { id: near-office, title: Arbetsrummet finns hos teamet eller i närheten }
            - { id: asks-team, title: Teamet tillfrågas om klienter som inte har hänvisats än }
          levels: { "5": 5, "4": 4, "3": 3, "2": 2 }
      # Ett kriterium där bedömaren väljer nivåbeskrivningen.
      - id: working-together
        title: Samarbete
        question: Hur samarbetar teamet och IPS-arbetstränaren?
        period: De senaste 6 månaderna
        notApplicable: När tjänsten ännu inte har något team # när detta anges kan kriteriet vara ej tillämpligt
        evidence: { kinds: [interview] }
        anchors:
          "1": De träffas inte om klienterna
          "2": De träffas när ett problem redan har vuxit
          "3": De träffas ibland och informerar varandra
          "4": De träffas ofta och kommer överens om nästa steg
          "5": De planerar, beslutar och följer upp som ett team
`;
