/** The text of `--help` in Swedish. */

import type { Help } from '../en/help.ts';

export const help: Help = {
  titles: {
    examples: 'Exempel',
    usage: 'Användning',
    arguments: 'Argument',
    options: 'Alternativ',
    commands: 'Kommandon',
    exitCodes: 'Returkoder',
  },
  default: (value) => `förval: ${value}`,
  program: 'Kvalitetsbedömningar av IPS (placera och träna): poängsätt ett team, skriv rapporten.',
  more: 'Hjälp om ett kommando: ips-fidelity <kommando> --help',
  exitCodes: [
    '0  klart (låga poäng är inget fel)',
    '1  en kontroll gav nej',
    '2  fel alternativ, eller en fil som inte kan användas',
    '3  fel i programmet',
    '130  avbrutet',
  ],
  commands: {
    score: 'poängsätt en bedömningsfil eller en ifylld tabell och skriv rapporten',
    check: 'kontrollera bedömningsfiler: giltiga, med underlag, utan personuppgifter?',
    form: 'gör en tom bedömningsfil, tabell eller blankett att skriva ut',
    rubric: 'lista och visa kriteriesamlingar, skriv ut deras schema',
    'rubric list': 'lista kriteriesamlingarna som följer med programmet',
    'rubric show': 'visa en kriteriesamling: kriterier, nivåbeskrivningar, poängsättning',
    'rubric schema': 'skriv ut JSON-schemat för redigeringsprogram',
    help: 'visa hjälp om ett kommando',
  },
  arguments: {
    review: 'en bedömningsfil (YAML eller JSON), en ifylld tabell (CSV) eller - för standardinmatning',
    reviews: 'bedömningsfiler eller ifyllda tabeller',
    rubric: 'id för en medföljande kriteriesamling, eller sökvägen till en egen',
    schema: 'rubric eller review',
  },
  options: {
    lang: 'språk för texter och meddelanden: en, fi eller sv',
    color: 'inga färger',
    version: 'visa versionen',
    help: 'visa den här hjälpen',
    rubric: 'kriteriesamling med id eller sökväg',
    reportFormat: 'markdown, csv eller json',
    formFormat: 'yaml, markdown eller csv',
    output: 'skriv till en fil; - eller utelämnat: standardutmatning',
    force: 'ersätt en fil som redan finns',
    excel: 'CSV så att Excel öppnar den med dubbelklick på det valda språket',
    nextBand: 'Markdown: lägg till vad nästa klass skulle kräva',
    withWarnings: 'Markdown: lägg till varningarna för bedömarna',
    failUnder: 'returkod 1 när den lägsta möjliga totalpoängen är under detta',
    team: 'teamet, om tabellen eller blanketten inte anger det',
    date: 'dagen för bedömningen, som 2026-11-20',
  },
};
