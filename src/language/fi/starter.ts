/** The starter rubric in Finnish: a small rubric with a comment on every part, which passes the check. */

import type { Starter } from '../en/starter.ts';

export const starter: Starter = (id) => `# yaml-language-server: $schema=./rubric.schema.json
# Kriteeristö IPS-työhönvalmennuksen laatuarviointiin. Muuta sisältöä, lisää omia kriteereitä ja tarkista:
#   ips-fidelity rubric check <tämä tiedosto>
# Mitä löydös tarkoittaa: ips-fidelity rubric check --explain <sääntö>
# Täydennys muokkausohjelmaan, ensin: ips-fidelity rubric schema --output rubric.schema.json
format: ips-rubric/1
id: ${id}
version: "1.0.0" # lainausmerkeissä; uusi pääversio: pisteet eivät ole enää vertailukelpoisia
title: Oma laatukriteeristö
notice: Työväline, jota ei ole validoitu. Tulosta ei voi verrata muihin asteikkoihin. # tulostetaan jokaisen raportin alle
languages: [fi] # ensimmäinen on alkukieli; jos kieliä on monta, teksti kirjoitetaan { fi: …, sv: … }
scale: { min: 1, max: 5 } # kokonaislukuja; jokaisella kriteerillä on tasokuvaus joka tasolle
evidence: # näyttölajit, joita arvioija voi käyttää
  - { id: records, title: Asiakasasiakirjat }
  - { id: interview, title: Haastattelut }
scoring: { total: mean-of-sections } # mean-of-sections (keskiarvo) tai sum (summa)
# Korkeimmasta matalimpaan; viimeinen alkaa pienimmästä mahdollisesta tuloksesta.
bands:
  - { id: strong, from: 4, title: Vahva, reviewAgainAfterMonths: 12 }
  - { id: partial, from: 2.5, title: Osittainen, reviewAgainAfterMonths: 6 }
  - { id: early, from: 1, title: Alkava, reviewAgainAfterMonths: 6 }
# Raportti näyttää kaikki yhdeksän periaatetta. Poista seuraava rivi, kun jokaisella on kriteeri,
# tai luettele kohdassa partlyCovers ne, joita sivutaan mutta joita ei mitata kokonaan.
# ips-fidelity-ignore rubric/principle-without-item: toistaiseksi mitataan vain kahta periaatetta
sections:
  - id: rapid-job-search
    title: Työn etsintä alkaa heti
    principle: rapid-job-search
    items:
      # Mitattava kriteeri: pisteet määräytyvät luvusta.
      - id: first-contact
        title: Päiviä ensimmäiseen työnantajakontaktiin
        question: Kuinka monta päivää kuluu keskimäärin aloittamisesta ensimmäiseen työnantajakontaktiin?
        period: Viimeisten 6 kuukauden aikana aloittaneet asiakkaat
        evidence:
          kinds: [records, interview]
          atLeast: 2
          ask: Lue kontaktiseuranta ja noin 10 asiakkaan asiakirjat; kysy, miten kontaktit kirjataan.
        anchors: # yksi joka tasolle, samat luvut kuin raja-arvoissa alla
          "1": Yli 270 päivää
          "2": Enintään 270 päivää
          "3": Enintään 150 päivää
          "4": Enintään 60 päivää
          "5": Enintään 30 päivää
        measure:
          compute: value
          unit: päivää
          inputs:
            - { id: mean_days, title: Päiviä keskimäärin aloittamisesta ensimmäiseen kontaktiin, unit: päivää, min: 0, max: 3650 }
          better: lower
          cuts: { "5": 30, "4": 60, "3": 150, "2": 270 } # enintään 30 päivää antaa 5, enintään 60 antaa 4, … yli 270 alimman tason
        caps: # kyllä-vastaus rajoittaa pisteitä
          - { id: not-tracked, title: Työnantajakontakteja ei seurata, atMost: 4 }
  - id: integrated-with-treatment
    title: Tuki on osa hoitoa
    principle: integrated-with-treatment
    items:
      # Tarkistuslista: pisteet määräytyvät siitä, kuinka moni osa toteutuu.
      - id: team-contact
        title: Yhteys hoitotiimiin
        question: Kuinka moni tiiviin yhteyden osa toteutuu?
        period: Tällä hetkellä
        evidence: { kinds: [records, interview] }
        anchors:
          "1": Enintään 1 osa 5:stä
          "2": 2 osaa 5:stä
          "3": 3 osaa 5:stä
          "4": 4 osaa 5:stä
          "5": Kaikki 5 osaa
        checklist:
          parts:
            - { id: weekly-meeting, title: Tiimin kokoukseen osallistutaan viikoittain }
            - { id: shared-plans, title: Suunnitelmat tehdään yhdessä asiakkaan ja tiimin kanssa }
            - { id: shared-record, title: Työllistymisen kirjaukset ovat asiakasasiakirjoissa }
            - { id: near-office, title: Työtila on tiimin luona tai lähellä }
            - { id: asks-team, title: "Tiimiltä kysytään asiakkaista, joita ei ole vielä ohjattu" }
          levels: { "5": 5, "4": 4, "3": 3, "2": 2 }
      # Kriteeri, jonka tasokuvauksen arvioija valitsee.
      - id: working-together
        title: Yhteistyö
        question: Miten tiimi ja IPS-työhönvalmentaja toimivat yhdessä?
        period: Viimeiset 6 kuukautta
        notApplicable: Kun palvelulla ei vielä ole tiimiä # kun tämä on annettu, kriteeri voi jäädä soveltumatta
        evidence: { kinds: [interview] }
        anchors:
          "1": Asiakkaista ei keskustella yhdessä
          "2": Tavataan, kun ongelma on jo kasvanut
          "3": Tavataan silloin tällöin ja kerrotaan kuulumiset
          "4": Tavataan usein ja sovitaan seuraavista askelista
          "5": Suunnitellaan, päätetään ja seurataan yhtenä tiiminä
`;
