/**
 * One term a concept: what the rubrics and the program call things in Finnish and in Swedish, and the words for the
 * same things that they never use. The terms are those of DOMAIN.md, section 9.
 */

import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadWords } from '../../src/language/load-words.ts';
import { loadShippedRubric } from '../../src/rubric/shipped-rubrics.ts';

type Language = 'fi' | 'sv';
const LANGUAGES: readonly Language[] = ['fi', 'sv'];

interface Said {
  readonly where: string;
  readonly text: string;
}

interface Translated {
  readonly where: string;
  readonly by: Readonly<Record<'en' | Language, string>>;
}

const translatedIn = (value: unknown, where: string): readonly Translated[] => {
  if (typeof value !== 'object' || value === null) return [];
  if ('fi' in value) return [{ where, by: value as Translated['by'] }];
  return Object.entries(value).flatMap(([key, one]: readonly [string, unknown]) => {
    const id = typeof one === 'object' && one !== null && 'id' in one ? String(one.id) : key;
    return translatedIn(one, `${where}/${id}`);
  });
};

const RUBRICS = ['ips-25', 'ips-nine-principles', 'ips-vocational-rehabilitation'] as const;
const translated = RUBRICS.map((id) =>
  translatedIn(parse(readFileSync(`rubrics/${id}.rubric.yaml`, 'utf8')), id),
);

// Names in the program are English in every language: that of a text, and what is filled in.
const NAME = /^\s*(?:'[\w/ -]+'|\w+):/u;
const FILLED_IN = /\$\{[^}]*\}|\([\w, {}]*\) =>/gu;

// What a file of the program says, line by line, without what it says about itself.
const linesOf = (path: string): readonly Said[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .map((text, index) => ({ where: `${path}:${String(index + 1)}`, text }))
    .filter(({ text }) => !/^\s*(?:\/\/|\/?\*|import )/u.test(text))
    .map(({ where, text }) => ({ where, text: text.replace(NAME, '').replaceAll(FILLED_IN, '') }));

const saidByProgram = (language: Language): readonly Said[] =>
  readdirSync(`src/language/${language}`).flatMap((name) => linesOf(`src/language/${language}/${name}`));
const saidByRubrics = (language: Language): readonly (readonly Said[])[] =>
  translated.map((texts) => texts.map(({ where, by }) => ({ where, text: by[language] })));

type Where = 'everywhere' | 'rubrics' | 'program';

interface Term {
  /** The beginning of the term, as it stands in a text; the rest is an ending. */
  readonly is: string;
  /** Beginnings of words for the same thing that are never used; `$` stands for the end of a word. */
  readonly never: readonly string[];
}

interface Concept {
  readonly concept: string;
  /** In each rubric, in the program's own words, or in all of them. */
  readonly where: Where;
  readonly fi: Term;
  readonly sv: Term;
}

const GLOSSARY: readonly Concept[] = [
  {
    concept: 'fidelity review',
    where: 'everywhere',
    fi: {
      is: 'laatuarvioin',
      never: ['laadunarvioin', 'laadun arvioin', 'laatuauditoin', 'auditoin', 'laatumittau'],
    },
    sv: {
      is: 'kvalitetsbedömning',
      never: [
        'programtrohetsmätning',
        'kvalitetsgranskning',
        'kvalitetsutvärdering',
        'kvalitetsvärdering',
        'revision',
      ],
    },
  },
  {
    concept: 'fidelity',
    where: 'program',
    fi: { is: 'menetelmälli', never: ['metodiuskolli', 'mallinmukaisuu', 'ohjelmauskolli', 'fideliteet'] },
    sv: { is: 'programtrohet', never: ['metodtrohet', 'modelltrohet', 'fidelitet', 'följsamhet'] },
  },
  {
    concept: 'rubric',
    where: 'program',
    fi: { is: 'kriteeristö', never: ['rubriik', 'arviointimatriis', 'mittaristo'] },
    sv: {
      is: 'kriteriesamling',
      never: ['kvalitetsskala', 'programtrohetsskala', 'kriterielista', 'kriterieuppsättning'],
    },
  },
  {
    concept: 'item',
    where: 'everywhere',
    fi: { is: 'kriteeri', never: ['arviointikohd', 'arviointikohte', 'väittämä', 'osio'] },
    sv: { is: 'kriteri', never: ['mätpunkt', 'bedömningspunkt', 'påstående', 'frågeområde'] },
  },
  {
    concept: 'section',
    where: 'program',
    fi: { is: 'osa-alue', never: ['osio', 'lohko'] },
    sv: { is: 'delområde', never: ['avsnitt', 'sektion', 'delskala'] },
  },
  {
    concept: 'evidence',
    where: 'program',
    fi: { is: 'näyttö', never: ['todiste', 'todistusaineisto', 'evidenss'] },
    sv: { is: 'underlag', never: ['bevis', 'evidens', 'belägg'] },
  },
  {
    concept: 'anchor',
    where: 'program',
    fi: { is: 'tasokuvau', never: ['ankkurikuvau', 'ankkuriteksti', 'pisteytyskuvau', 'kuvaustaso'] },
    sv: { is: 'nivåbeskrivning', never: ['ankarbeskrivning', 'ankartext', 'poängbeskrivning', 'nivåtext'] },
  },
  {
    concept: 'level',
    where: 'rubrics',
    fi: { is: 'taso', never: ['pykälä', 'astetta'] },
    sv: { is: 'nivå', never: ['grad$'] },
  },
  {
    concept: 'band',
    where: 'program',
    fi: { is: 'luok', never: ['kategoria', 'laatuluok', 'tulosluok'] },
    sv: { is: 'klass', never: ['kategori', 'band$', 'bandet'] },
  },
  {
    concept: 'score',
    where: 'program',
    fi: { is: 'pistee', never: ['pistemäärä', 'arvosana', 'pistelu'] },
    sv: { is: 'poäng', never: ['poängtal', 'betyg', 'skattning'] },
  },
  {
    concept: 'total',
    where: 'program',
    fi: { is: 'kokonaispistee', never: ['yhteispistee', 'summapistee', 'pistesumm'] },
    sv: { is: 'totalpoäng', never: ['poängsumma', 'slutpoäng', 'sammanlagd poäng'] },
  },
  {
    concept: 'mean score',
    where: 'program',
    fi: { is: 'pistekeskiarvo', never: ['keskipiste', 'keskimääräiset piste'] },
    sv: { is: 'medelpoäng', never: ['genomsnittspoäng', 'poängmedel', 'snittpoäng'] },
  },
  {
    concept: 'reviewer',
    where: 'program',
    fi: { is: 'arvioija', never: ['arvioitsija', 'auditoija', 'tarkastaja'] },
    sv: { is: 'bedömare', never: ['utvärderare', 'granskare', 'revisor'] },
  },
  {
    concept: 'self-review',
    where: 'program',
    fi: { is: 'itsearvioin', never: ['omaarvioin', 'oma-arvioin'] },
    sv: { is: 'självvärdering', never: ['självutvärdering', 'självbedömning', 'egenbedömning'] },
  },
  {
    concept: 'peer review',
    where: 'program',
    fi: { is: 'vertaisarvioin', never: [] },
    sv: { is: 'kollegial', never: ['peer', 'kamratbedömning', 'kamratgranskning'] },
  },
  {
    concept: 'not applicable',
    where: 'program',
    fi: { is: 'ei sovellu', never: ['ei sovelleta', 'ei relevantti', 'ei koske tätä'] },
    sv: { is: 'ej tillämplig', never: ['ej relevant', 'inte relevant', 'ej aktuell', 'inte aktuell'] },
  },
  {
    concept: 'insufficient data',
    where: 'program',
    fi: {
      is: 'ei riittävästi tietoa',
      never: ['puutteelliset tiedot', 'riittämätön näyttö', 'tiedot eivät riitä'],
    },
    sv: {
      is: 'otillräckligt underlag',
      never: ['otillräckliga data', 'otillräckliga uppgifter', 'bristfälligt'],
    },
  },
  {
    concept: 'development need',
    where: 'program',
    fi: { is: 'kehittämiskoh', never: ['kehityskoh', 'parannuskoh', 'kehittämistarve'] },
    sv: { is: 'utvecklingsområde', never: ['förbättringsområde', 'utvecklingsbehov', 'svaghet'] },
  },
  {
    concept: 'action plan',
    where: 'program',
    fi: {
      is: 'kehittämissuunnitelm',
      never: ['toimenpidesuunnitelm', 'toimintasuunnitelm', 'kehityssuunnitelm'],
    },
    sv: { is: 'handlingsplan', never: ['åtgärdsplan', 'utvecklingsplan', 'verksamhetsplan'] },
  },
  {
    concept: 'principle',
    where: 'program',
    fi: { is: 'periaat', never: ['perusperiaat', 'prinsiip'] },
    sv: { is: 'princip', never: ['grundsats', 'grundprincip', 'kärnprincip'] },
  },
  {
    concept: 'employment specialist',
    where: 'everywhere',
    fi: {
      is: 'IPS-työhönvalmentaj',
      never: [
        'työvalmentaj',
        'työhönvalmentaj',
        'IPS-valmentaj',
        'IPS-työvalmentaj',
        'työllistymisasiantuntij',
        'uravalmentaj',
        'jobcoach',
      ],
    },
    sv: {
      is: 'IPS-arbetstränar',
      never: [
        'arbetscoach',
        'jobbcoach',
        'IPS-coach',
        'coach',
        'arbetsspecialist',
        'sysselsättningsspecialist',
        'arbetshandledar',
        'jobbtränar',
        'arbetsvägledar',
        'IPS-handledar',
      ],
    },
  },
  {
    concept: 'client',
    where: 'rubrics',
    fi: {
      is: 'asiak',
      never: ['kuntoutuj', 'potilas$', 'potilaa', 'potilaide', 'palvelunkäyttäj', 'työttömä'],
    },
    sv: {
      is: 'klient',
      never: [
        'brukare',
        'kund$',
        'kunden',
        'kunder$',
        'patienten',
        'patienter',
        'rehabiliterand',
        'deltagare',
      ],
    },
  },
  {
    concept: 'client record',
    where: 'rubrics',
    fi: { is: 'asiakasasiakirj', never: ['asiakaskansio', 'asiakaspaperi', 'sairauskertom'] },
    sv: { is: 'klientakt', never: ['klientjournal', 'klientdokument', 'sjukjournal'] },
  },
  {
    concept: 'treatment team',
    where: 'rubrics',
    fi: { is: 'hoito', never: ['hoitoryhmä', 'hoitotyöryhmä'] },
    sv: { is: 'vård', never: ['behandlingsteam', 'behandlingspersonal', 'vårdgrupp'] },
  },
  {
    concept: 'competitive employment',
    where: 'everywhere',
    fi: {
      is: 'avoimilla työmarkkinoilla',
      never: ['vapailla työmarkkinoilla', 'avomarkkin', 'kilpailul', 'normaali työ'],
    },
    sv: {
      is: 'den öppna arbetsmarknaden',
      never: [
        'den vanliga arbetsmarknaden',
        'den reguljära arbetsmarknaden',
        'reguljärt arbete',
        'konkurrensutsatt',
      ],
    },
  },
  {
    concept: 'job search',
    where: 'rubrics',
    fi: { is: 'etsi', never: ['työnhaku', 'työnhau', 'työpaikanhaku', 'työn haku'] },
    sv: { is: 'sök', never: ['jobbsök', 'jobbsökning', 'arbetsletning'] },
  },
  {
    concept: 'work',
    where: 'rubrics',
    fi: { is: 'työ', never: ['duuni'] },
    sv: { is: 'arbete', never: ['jobb'] },
  },
  {
    concept: 'employer contact',
    where: 'rubrics',
    fi: { is: 'työnantajakontakt', never: ['työnantajayhtey', 'työnantajakäyn'] },
    sv: { is: 'arbetsgivarkontakt', never: ['företagskontakt', 'arbetsgivarbesök'] },
  },
  {
    concept: 'contact log',
    where: 'rubrics',
    fi: { is: 'kontaktiseuran', never: ['kontaktilok', 'lokikirj', 'kontaktipäiväkirj'] },
    sv: { is: 'kontaktuppföljning', never: ['kontaktlogg', 'loggbok', 'kontaktdagbok'] },
  },
  {
    concept: 'job log',
    where: 'rubrics',
    fi: { is: 'työpaikkaluettelo', never: ['työpaikkaseurant', 'työpaikkarekister', 'työpaikkalist'] },
    sv: { is: 'arbetsplatsförteckning', never: ['jobblist', 'arbetsplatslist', 'arbetslist'] },
  },
  {
    concept: 'benefits counselling',
    where: 'everywhere',
    fi: {
      is: 'etuusneuvo',
      never: ['taloudellinen neuvon', 'taloudellisen neuvon', 'etuusohjau', 'talousneuvon'],
    },
    sv: {
      is: 'förmånsrådgiv',
      never: ['ekonomisk rådgiv', 'ekonomiska rådgiv', 'bidragsrådgiv', 'socialrådgiv'],
    },
  },
  {
    concept: 'supervisor',
    where: 'rubrics',
    fi: { is: 'esihenkilö', never: ['esimie', 'päällikkö'] },
    sv: { is: 'chef', never: ['förman', 'arbetsledare', 'enhetschef', 'överordnad'] },
  },
  {
    concept: 'consent',
    where: 'rubrics',
    fi: { is: 'suostu', never: ['lupalomak', 'valtakirj'] },
    sv: { is: 'samtyck', never: ['medgiv', 'tillåtelse'] },
  },
];

// Only where the thing is spoken of, and not in every rubric.
const NEVER_ELSEWHERE: Readonly<Record<Language, readonly string[]>> = {
  fi: ['TE-toimisto', 'TE-palvel', 'työkkäri', 'työvoimatoimisto', 'jälkitu', 'seurantatue', 'työprofiil'],
  // Finland-Swedish: Kela is FPA, and the authority is not Sweden's.
  sv: [
    'Kela',
    'arbetsförmedling',
    'AN-byrå',
    'TE-byrå',
    'arbetskraftsbyrå',
    'Försäkringskassan',
    'uppföljningsstöd',
    'arbetsprofil',
  ],
};

// A word that begins so; a hyphen or a letter before it makes it another word.
const pattern = (term: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}-])${term.replace('$', '(?![\\p{L}-])')}`, 'iu');

// The name of the published scale, of the institutions that publish it, and commands and files are not translated.
const UNTRANSLATED =
  /Supported Employment Fidelity Scale|IPS Employment Center|ips-fidelity|\bips-[a-z0-9-]+/gu;

const findsOf = (texts: readonly Said[], term: string): readonly string[] =>
  texts
    .filter(({ text }) => pattern(term).test(text.replaceAll(UNTRANSLATED, '')))
    .map(({ where, text }) => `${where}: ${text.trim()}`);

describe.each(LANGUAGES)('in %s', (language) => {
  const rubrics = saidByRubrics(language);
  const program = saidByProgram(language);
  const all = [...rubrics.flat(), ...program];

  it.each(GLOSSARY)('$concept has its term', (row) => {
    const { is } = row[language];
    if (row.where !== 'program') {
      for (const [index, texts] of rubrics.entries()) {
        const isSaid = texts.some(({ text }) => text.toLowerCase().includes(is.toLowerCase()));
        expect(isSaid, `${RUBRICS[index]!}: ${is}`).toBe(true);
      }
    }
    if (row.where !== 'rubrics') {
      const isSaid = program.some(({ text }) => text.toLowerCase().includes(is.toLowerCase()));
      expect(isSaid, `program: ${is}`).toBe(true);
    }
  });

  it.each(GLOSSARY)('$concept has no other', (row) => {
    expect(row[language].never.flatMap((term) => findsOf(all, term))).toEqual([]);
  });

  it('the services are called by their names of today', () => {
    expect(NEVER_ELSEWHERE[language].flatMap((term) => findsOf(all, term))).toEqual([]);
  });
});

describe('the search for other words', () => {
  it.each([
    ['osio', 'Tässä osiossa arvioidaan', true],
    ['osio', 'Kuka on projektin osiomestari', true],
    ['osio', 'organisaatiossa', false],
    ['työvalmentaj', 'Kukin työvalmentaja arvioi', true],
    ['työhönvalmentaj', 'Kukin työhönvalmentaja arvioi', true],
    ['työhönvalmentaj', 'Kukin IPS-työhönvalmentaja arvioi', false],
    ['arbetscoach', 'Varje Arbetscoach', true],
    ['kund$', 'en kund.', true],
    ['kund$', 'vem som helst kunde', false],
    ['potilas$', 'potilasasiakirjat', false],
    ['fidelitet', 'ips-fidelity score', false],
  ])('of %s in “%s”: %s', (term, text, isFound) => {
    expect(findsOf([{ where: 'here', text }], term)).toHaveLength(isFound ? 1 : 0);
  });

  it('finds no term among the words that are never used', () => {
    for (const language of LANGUAGES) {
      const never = GLOSSARY.flatMap((row) => row[language].never);
      for (const { concept, [language]: term } of GLOSSARY) {
        const broken = never.filter((one) => pattern(one).test(term.is));
        expect(broken, concept).toEqual([]);
      }
    }
  });
});

describe('what is the same in English', () => {
  // Kinds of job and ways into the service are different things, both called types.
  const TWO_THINGS = ['types'];

  it('is the same in Finnish and in Swedish, from rubric to rubric', () => {
    const byEnglish = new Map<string, readonly Translated[]>();
    for (const one of translated.flat()) byEnglish.set(one.by.en, [...(byEnglish.get(one.by.en) ?? []), one]);
    const differing = [...byEnglish]
      .filter(([english]) => !TWO_THINGS.includes(english))
      .filter(([, texts]) => LANGUAGES.some((one) => new Set(texts.map(({ by }) => by[one])).size > 1))
      .map(([english, texts]) => [english, ...texts.map(({ where }) => where)]);
    expect(differing).toEqual([]);
  });

  it('is the same where a rubric names a principle and where the program does', async () => {
    const rubric = (await loadShippedRubric('ips-nine-principles'))!;
    for (const language of LANGUAGES) {
      const { principles } = await loadWords(language);
      for (const { principle, title } of rubric.sections) {
        if (principle === null || typeof title === 'string') continue;
        expect(title[language], principle).toBe(principles[principle]);
      }
    }
  });
});
