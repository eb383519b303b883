/** What each problem is called in Swedish: what is wrong, what was expected, what to do. */

import type {
  FormatName,
  Owner,
  ProblemValues,
  Sentences,
  TextForm,
  ValueKind,
  YamlReason,
} from '../../problem/problem.ts';

const OWNERS: Readonly<Record<Owner, string>> = {
  rubric: 'en kriteriesamling',
  source: 'en källa',
  scale: 'en skala',
  'evidence-kind': 'en typ av underlag',
  scoring: '"scoring"',
  band: 'en klass',
  change: 'en ändring',
  section: 'ett delområde',
  item: 'ett kriterium',
  'expected-evidence': 'ett kriteriums underlag',
  anchors: 'nivåbeskrivningarna',
  measure: 'ett mått',
  input: 'ett ingångsvärde',
  cuts: 'gränsvärdena',
  small: '"small"',
  checklist: 'en checklista',
  part: 'en del',
  levels: '"levels"',
  cap: 'en begränsning',
  text: 'en text',
  review: 'en bedömning',
  'rubric-reference': 'bedömningens "rubric"',
  team: '"team"',
  period: 'en period',
  reviewer: 'en bedömare',
  'review-source': 'en källa',
  ratings: '"ratings"',
  rating: 'en poängsättning',
  evidence: 'ett underlag',
  outcomes: 'sysselsättningsresultaten',
  action: 'en åtgärd',
  'history-entry': 'en post i ändringshistoriken',
};

const KINDS: Readonly<Record<ValueKind, string>> = {
  text: 'text',
  'whole-number': 'ett heltal',
  number: 'ett tal',
  'not-finite': 'inget tal som det går att räkna med',
  'yes-no': 'true eller false',
  list: 'en lista',
  map: 'en grupp nycklar',
  nothing: 'tomt',
};

const FORMS: Readonly<Record<TextForm, string>> = {
  id: 'små bokstäver a–z, siffror, - och _, med en bokstav först',
  date: 'en dag skriven som 2026-11-20',
  time: 'en dag, eller en dag och ett klockslag, skriven som 2026-11-20T14:30',
  version: 'tre tal inom citattecken, till exempel "1.0.0"',
  language: 'en språkkod, till exempel en, fi eller sv',
  fingerprint: 'minst 8 av tecknen 0–9 och a–f, inom citattecken',
  url: 'en adress som börjar med https://',
  level: 'en nivå på skalan, till exempel "3"',
};

// Quotes as word processors write them are letters like any other.
const isCurly = (text: string): boolean => /^[“”„‟«»‘’‚]/u.test(text);

const REASONS: Readonly<Record<YamlReason, string>> = {
  indentation:
    'indraget passar inte ihop med raderna ovanför, där en parentes eller ett citattecken kan vara öppet; nycklarna i en grupp ska börja i samma kolumn',
  'missing-character':
    'ett avslutande citattecken, en hak- eller klammerparentes, ett komma eller ett kolon saknas',
  'unexpected-token': 'här står något som inte passar; en text med ": " eller " #" behöver citattecken',
  'bad-escape':
    'omvänt snedstreck i en text inom dubbla citattecken inleder ingen känd teckenföljd; skriv \\\\ för ett omvänt snedstreck',
  'bad-scalar-start': 'en text kan inte börja med det här tecknet; sätt texten inom citattecken',
  'key-over-lines': 'en nyckel måste stå på en enda rad och följas av ett kolon och ett mellanslag',
  'collection-on-one-line':
    'en text med ": " behöver citattecken, och en lista eller en grupp nycklar en egen rad',
  dash: 'listposten (-) passar inte ihop med raderna ovanför; den första posten i listan saknar sitt streck eller är indragen på ett annat sätt',
  'comment-in-text':
    'härifrån är raden en kommentar, och parentesen före den förblir öppen; sätt en text med " #" inom citattecken',
  directive: 'en rad som börjar med % är ett direktiv som inte förstås',
  'anchor-or-tag':
    'ett ankare (&), ett alias (*) eller en tagg (!) står på fel plats; sätt en text som börjar så inom citattecken',
  other: 'filen går inte att läsa här',
};

const LANGUAGES: Readonly<Record<string, string>> = {
  en: 'engelska',
  fi: 'finska',
  sv: 'svenska',
  se: 'nordsamiska',
};
const inLanguage = (language: string): string =>
  LANGUAGES[language] === undefined ? `språket ${language}` : `${LANGUAGES[language]} (${language})`;
const andList = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} och ${parts.at(-1) ?? ''}`;
const noText = (key: string): string =>
  `"${key}" har ingen text; skriv en${LANGUAGES[key] === undefined ? '' : ` på ${LANGUAGES[key]}`}`;
const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');
const meant = (suggestion: string | null): string => (suggestion === null ? '' : `; avsågs "${suggestion}"?`);
const orList = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} eller ${parts.at(-1) ?? ''}`;
const range = (min: number | null, max: number | null): string =>
  min === null
    ? `högst ${String(max)}`
    : max === null
      ? `minst ${String(min)}`
      : `mellan ${String(min)} och ${String(max)}`;
const some = (count: number, one: string, many: string): string =>
  `${String(count)} ${count === 1 ? one : many}`;

type OfFormat<Name extends FormatName> = {
  [Code in keyof Sentences as Code extends `${Name}/${string}` ? Code : never]: Sentences[Code];
};
type Shared = Pick<
  OfFormat<'rubric'>,
  Extract<
    keyof Sentences,
    `rubric/${'unknown-key' | 'missing-key' | 'wrong-type' | 'not-one-of' | 'malformed' | 'out-of-range' | 'too-few' | 'too-long' | 'listed-twice' | 'empty-text'}`
  >
>;

const shared: Shared = {
  'rubric/unknown-key': ({ key, owner, suggestion }) =>
    `"${key}" är ingen nyckel i ${OWNERS[owner]}${key.includes(' ') ? '; inom klammerparenteser behöver en text med komma citattecken' : suggestion === null ? '; ta bort den' : meant(suggestion)}`,
  'rubric/missing-key': ({ key, owner }) => `nyckeln "${key}" saknas; ${OWNERS[owner]} måste ha den`,
  'rubric/wrong-type': ({ key, found, expected }) =>
    found === 'nothing' && key !== '' && expected[0] === 'text'
      ? noText(key)
      : `${key === '' ? 'filens innehåll' : `"${key}"`} är ${KINDS[found]}, men ska vara ${orList(expected.map((kind) => KINDS[kind]))}${
          found === 'text' && expected.some((kind) => kind === 'number' || kind === 'whole-number')
            ? '; skriv talet utan citattecken och enhet, med decimalpunkt'
            : ''
        }${found !== 'text' && expected[0] === 'text' && found !== 'map' && found !== 'list' ? '; sätt det inom citattecken' : ''}`,
  'rubric/not-one-of': ({ key, value, allowed, suggestion }) => {
    const others = allowed.filter((one) => one !== suggestion);
    const rest = others.length === 0 ? '' : ` Tillåtet är annars ${orList(others)}`;
    return suggestion === null
      ? `"${key}" kan inte vara "${value}"; tillåtet är ${orList(allowed)}`
      : `"${key}" kan inte vara "${value}"${meant(suggestion)}${rest}`;
  },
  'rubric/malformed': ({ key, value, form }) =>
    key === value
      ? `"${key}" kan inte vara en nyckel här; nyckeln ska vara ${FORMS[form]}`
      : `"${key}" är "${value}", men ska vara ${FORMS[form]}${isCurly(value) ? '; med raka citattecken (")' : ''}`,
  'rubric/out-of-range': ({ key, value, limit, bound }) =>
    `"${key}" är ${value}, men ska vara ${{ 'at-least': 'minst', 'at-most': 'högst', 'more-than': 'större än' }[limit]} ${String(bound)}`,
  'rubric/too-few': ({ key, least }) => `"${key}" har för få poster; det behövs minst ${String(least)}`,
  'rubric/too-long': ({ key, most }) => `"${key}" är längre än ${String(most)} tecken; korta av texten`,
  'rubric/listed-twice': ({ key, value }) => `"${value}" står två gånger i "${key}"; ta bort den ena`,
  'rubric/empty-text': ({ key }) => `"${key}" är en tom text; skriv texten eller ta bort nyckeln`,
};

interface Noun {
  /** As in "has no inputs". */
  readonly none: string;
  /** As in "is not an input". */
  readonly notOne: string;
}

const unknownIn =
  ({ none, notOne }: Noun) =>
  (v: ProblemValues['review/unknown-input']): string =>
    v.known.length === 0
      ? `kriteriet ${v.item} har ${none}, så "${v.input}" betyder ingenting; ta bort det`
      : `"${v.input}" är ${notOne} i kriteriet ${v.item}${v.suggestion === null ? `; där finns ${quoted(v.known)}` : meant(v.suggestion)}`;

export const sentences: Sentences = {
  'file/not-utf8': ({ encoding }) =>
    encoding === 'utf-16'
      ? 'filen är i UTF-16, men ska vara i UTF-8; spara den på nytt med teckenkodningen UTF-8'
      : 'härifrån är filen inte i UTF-8; spara den på nytt med teckenkodningen UTF-8',
  'file/windows-1252': () =>
    'filen är inte i UTF-8 och läses som windows-1252; kontrollera å, ä och ö, eller spara den på nytt i UTF-8',
  'file/too-large': ({ megabytes, limit }) =>
    `filen är ${String(megabytes)} MB, och mer än ${String(limit)} MB läses inte; är det rätt fil?`,
  'file/empty': () => 'filen är tom',

  'yaml/syntax': ({ reason }) => `detta är inte YAML: ${REASONS[reason]}`,
  'yaml/tab': () => 'en rad kan inte dras in med tabb i YAML; använd mellanslag',
  'yaml/duplicate-key': ({ key }) => `nyckeln "${key}" står här för andra gången; behåll den ena`,
  'yaml/several-documents': () => 'här börjar ett andra dokument (---); en fil innehåller bara ett',
  'yaml/unknown-alias': ({ name }) =>
    `aliaset *${name} syftar inte på något före det, eller syftar på sig självt; sätt en text som börjar med * inom citattecken`,
  'yaml/too-many-aliases': ({ limit }) => `fler än ${String(limit)} alias; skriv ut värdena`,
  'yaml/too-deep': ({ limit }) =>
    `fler än ${String(limit)} nivåer inuti varandra; så djup är ingen bedömning eller kriteriesamling`,
  'yaml/unknown-tag': ({ tag }) => `taggen ${tag} är okänd; ta bort den, eller sätt texten inom citattecken`,
  'yaml/merge-key': () => 'nyckeln << för sammanslagning ingår inte i YAML 1.2; skriv ut nycklarna',
  'yaml/key-not-text': () => 'en nyckel måste vara en text på en enda rad',
  'yaml/number-too-precise': ({ written }) =>
    `${written} har över 15 siffror, fler än det går att räkna exakt med; avrunda talet, eller sätt en text inom citattecken`,
  'text/control-character': ({ character }) =>
    `texten innehåller det osynliga tecknet ${character}, som kan förvränga det som visas på skärmen; ta bort det`,
  'yaml/lone-key': ({ written }) =>
    `"${written}" står ensamt mellan kommatecken; en text med komma behöver citattecken här, och decimaler skrivs med punkt`,
  'yaml/odd-space': ({ character }) =>
    `här står ${character}, ett mellanslag som YAML inte räknar som ett; ersätt det med ett vanligt mellanslag`,
  'yaml/reader-dependent': ({ written, instead }) =>
    `utan citattecken är ${written} ${
      {
        'yes-no': 'ett sanningsvärde',
        octal: 'ett oktalt tal',
        number: 'ett tal med basen 60 eller med avskiljare',
        text: 'en text',
      }[instead]
    } för andra YAML-läsare; sätt en text inom citattecken och skriv ett tal på vanligt sätt`,

  ...shared,
  'rubric/duplicate-section': ({ id, line }) =>
    `delområdets id "${id}" används redan på rad ${String(line)}; ge det här delområdet ett annat id`,
  'rubric/duplicate-item': ({ id, line }) =>
    `kriteriets id "${id}" används redan på rad ${String(line)}; ge det här kriteriet ett annat id`,
  'rubric/duplicate-band': ({ id, line }) =>
    `klassens id "${id}" används redan på rad ${String(line)}; ge den här klassen ett annat id`,
  'rubric/duplicate-evidence-kind': ({ id, line }) =>
    `typen av underlag "${id}" finns redan på rad ${String(line)}; ge den här ett annat id, eller ta bort den`,
  'rubric/duplicate-id-in-item': ({ id, item, line }) =>
    `id "${id}" används redan på rad ${String(line)} i kriteriet ${item}; ge det här ingångsvärdet, delen eller begränsningen ett annat id`,
  'rubric/reserved-id': ({ id }) => `"${id}" har en egen betydelse i tabeller; välj ett annat id`,
  'rubric/scale-without-levels': ({ min, max }) =>
    `skalan går från ${String(min)} till ${String(max)}; den högsta nivån måste vara över den lägsta`,
  'rubric/missing-anchor': ({ item, level, min, max }) =>
    `kriteriet ${item} saknar nivåbeskrivning för nivå ${String(level)}; lägg till den, eftersom varje nivå ${String(min)}–${String(max)} måste ha en`,
  'rubric/anchor-off-scale': ({ level, min, max, missing }) =>
    `en nivåbeskrivning för nivå ${level}, men skalan går från ${String(min)} till ${String(max)}${missing === null ? '' : `; avsågs nivå ${String(missing)}, som saknar beskrivning?`}`,
  'rubric/measure-and-checklist': ({ item }) =>
    `kriteriet ${item} har både ett mått och en checklista; behåll det som poängen ska följa av`,
  'rubric/cut-off-scale': ({ level, min, max }) =>
    `ett gränsvärde för nivå ${level}; gränsvärden anges för nivåerna ${String(min)}–${String(max)}, och den lägsta nivån är det som blir över`,
  'rubric/cut-not-monotone': ({ level, cut, lowerLevel, lowerCut, better, fitting, isReversed }) =>
    isReversed
      ? `gränsvärdena ${better === 'lower' ? 'sjunker' : 'stiger'} från nivå ${level} nedåt, som om ett ${better === 'lower' ? 'högre' : 'lägre'} värde vore bättre; ändra "better", eller vänd på gränsvärdena`
      : `gränsvärdet ${String(lowerCut)} för nivå ${lowerLevel} måste vara ${better === 'lower' ? 'högre' : 'lägre'} än gränsvärdet ${String(cut)} för nivå ${level}, eftersom ett ${better === 'lower' ? 'lägre' : 'högre'} värde är bättre; det ena av dem är fel${fitting === null ? '' : `, och nivåbeskrivningen för nivå ${fitting.level} har talet ${String(fitting.at)}`}`,
  'rubric/cut-out-of-reach': ({ cut, least, most }) =>
    `gränsvärdet ${String(cut)} är omöjligt, eftersom värdet alltid är ${range(least, most)}`,
  'rubric/level-off-scale': ({ level, min, max }) =>
    `ett antal delar för nivå ${level}; antal anges för nivåerna ${String(min)}–${String(max)}, och den lägsta nivån är det som blir över`,
  'rubric/level-not-monotone': ({ level, parts, lowerLevel, lowerParts }) =>
    `nivå ${lowerLevel} kräver ${some(lowerParts, 'del', 'delar')} men måste kräva färre än nivå ${level}, som kräver ${String(parts)}`,
  'rubric/level-out-of-reach': ({ level, needed, parts }) =>
    `nivå ${level} kräver ${some(needed, 'del', 'delar')}, men checklistan har bara ${String(parts)}; rätta talet eller lägg till delar`,
  'rubric/number-of-inputs': ({ compute, needed, given }) =>
    `${compute} kräver ${needed === 1 ? 'ett ingångsvärde' : 'två ingångsvärden, det första dividerat med det andra'}; här finns ${String(given)}`,
  'rubric/input-limits': ({ min, max }) =>
    `det minsta värdet ${String(min)} är större än det största ${String(max)}`,
  'rubric/key-needs': ({ key, needs }) =>
    needs === 'each'
      ? `"${key}" betyder något bara tillsammans med "each"`
      : `"${key}" gäller en nämnare, och compute: value har ingen`,
  'rubric/band-not-descending': ({ id, from, aboveId, before, after, isReversed }) =>
    isReversed
      ? `klasserna står i stigande ordning; vänd på dem så att den högsta (${id}) står först`
      : `klassen ${id} börjar vid ${String(from)}, men måste börja under ${String(before)}, där klassen ovanför (${aboveId}) börjar${after === null ? '' : `, och över ${String(after)}, där nästa klass börjar`}`,
  'rubric/bands-leave-gap': ({ from, least }) =>
    `den sista klassen börjar vid ${String(from)}, men totalpoängen kan vara så låg som ${least}; låt klassen börja där`,
  'rubric/unknown-evidence-kind': ({ kind, suggestion }) =>
    `"${kind}" finns inte bland kriteriesamlingens typer av underlag${meant(suggestion)}`,
  'rubric/more-kinds-than-listed': ({ atLeast, kinds }) =>
    `minst ${some(atLeast, 'typ', 'typer')} av underlag krävs, men bara ${String(kinds)} anges`,
  'rubric/missing-language': ({ languages, given }) =>
    `texten finns ${given.length === 0 ? '' : `på ${andList(given)}, men `}inte på ${orList(languages.map(inLanguage))}, som kriteriesamlingens "languages" anger; lägg till ${languages.length === 1 ? 'den' : 'dem'}`,
  'rubric/undeclared-language': ({ language, missing }) =>
    `språket ${language} finns inte bland kriteriesamlingens språk${missing === null ? '; lägg till det där, eller ta bort texten' : meant(missing)}`,
  'rubric/cap-off-scale': ({ atMost, min, max }) =>
    `begränsningen är ${String(atMost)}, men skalan går från ${String(min)} till ${String(max)}; se i nivåbeskrivningarna vilken nivå begränsningen hör till`,
  'rubric/nothing-counted': () => 'inget delområde räknas in, så det finns inget att räkna en totalpoäng av',
  'rubric/unknown-changed-item': ({ item, suggestion }) =>
    `kriteriet "${item}" finns inte${meant(suggestion)}`,
  'rubric/principle-without-item': ({ principle }) =>
    `inget kriterium mäter principen ${principle}; lägg till ett, eller ange principen under partlyCovers`,
  'rubric/other-format': ({ format }) =>
    `detta är en bedömning (${format}), ingen kriteriesamling; kontrollera den med ips-fidelity check`,
  'rubric/level-unreachable': ({ item, levels }) =>
    `inget kan ge kriteriet ${item} ${levels.length === 1 ? 'nivån' : 'nivåerna'} ${orList(levels.map(String))}: inget gränsvärde, antal delar eller begränsning leder dit`,
  'rubric/cap-without-effect': ({ atMost, highest }) =>
    `en begränsning till ${String(atMost)} begränsar inget, eftersom kriteriet når högst ${String(highest)}; sänk den eller ta bort den`,
  'rubric/band-unreachable': ({ id, why, limit }) =>
    why === 'above-highest'
      ? `inget når klassen ${id}: den högsta möjliga totalpoängen är ${limit}`
      : `inget hamnar i klassen ${id}: den lägsta möjliga totalpoängen, ${limit}, hör redan till klassen före`,
  'rubric/section-all-not-applicable': ({ section }) =>
    `alla kriterier i delområdet ${section} kan vara ej tillämpliga samtidigt, och då räknas inget av det; låt något av dem alltid bedömas`,
  'rubric/anchors-alike': ({ level, otherLevel, language }) =>
    `nivåbeskrivningarna för nivå ${otherLevel} och ${level} säger samma sak${language === null ? '' : ` (${language})`}, så nivåerna går inte att skilja åt`,
  'rubric/text-not-translated': ({ language, source }) =>
    `texten på ${inLanguage(language)} är densamma som på ${inLanguage(source)}; översätt den`,
  'rubric/anchor-numbers-differ': ({ language, numbers, source, sourceNumbers }) =>
    `nivåbeskrivningen har ${numbers.length === 0 ? 'inget tal' : numbers.join('; ')} på ${language}, men ${sourceNumbers.length === 0 ? 'inget tal' : sourceNumbers.join('; ')} på ${source}`,
  'rubric/anchor-not-like-cut': ({ level, cut, cutLevel, line, isPartCount, numbers }) =>
    `nivåbeskrivningen för nivå ${level} har ${numbers.length === 1 ? 'talet' : 'talen'} ${andList(numbers)}, men ${isPartCount ? 'antalet delar' : 'gränsvärdet'} för nivå ${cutLevel} är ${String(cut)} (rad ${String(line)}); ändra ett av dem`,
  'rubric/item-without-period': ({ item }) =>
    `kriteriet ${item} anger inte vilken tid det gäller; lägg till "period"`,
  'rubric/item-without-evidence': ({ item }) =>
    `kriteriet ${item} anger inte vilket underlag som behövs; lägg till "evidence"`,
  'rubric/version-too-low': ({ version, older, needs, least, changes }) =>
    `${some(changes, 'ändring', 'ändringar')} sedan ${older} kräver en ny ${{ patch: 'korrigeringsversion', minor: 'delversion', major: 'huvudversion' }[needs]}: minst ${least}, inte ${version}`,
  'rubric/version-goes-back': ({ version, older }) =>
    `versionen ${version} är lägre än ${older}, som den jämförs med`,
  'rubric/other-rubric': ({ id, older }) => `detta är kriteriesamlingen ${id}, men den jämförs med ${older}`,
  'rubric/language-without-text': ({ language, suggestion }) =>
    `ingen text i kriteriesamlingen är på språket "${language}"${suggestion === null ? '; ta bort det, eller skriv texterna på det' : meant(suggestion)}`,

  'review/unknown-key': shared['rubric/unknown-key'],
  'review/missing-key': shared['rubric/missing-key'],
  'review/wrong-type': shared['rubric/wrong-type'],
  'review/not-one-of': shared['rubric/not-one-of'],
  'review/malformed': shared['rubric/malformed'],
  'review/out-of-range': shared['rubric/out-of-range'],
  'review/too-few': shared['rubric/too-few'],
  'review/too-long': shared['rubric/too-long'],
  'review/listed-twice': shared['rubric/listed-twice'],
  'review/empty-text': shared['rubric/empty-text'],
  'review/unknown-rubric': ({ id, known, suggestion }) =>
    `kriteriesamlingen ${id} ingår inte i programmet; för en egen kriteriesamling, lägg till "file" under rubric eller ange --rubric${suggestion === null ? `; i programmet finns ${quoted(known)}` : meant(suggestion)}`,
  'review/missing-rubric-file': ({ path }) =>
    `det finns ingen kriteriesamling ${path} bredvid bedömningen; kontrollera namnet eller ange --rubric`,
  'review/other-rubric': ({ wanted, given }) =>
    `bedömningen gjordes med kriteriesamlingen ${wanted}, inte med ${given}; poängen betyder något bara med sin egen kriteriesamling`,
  'review/rubric-differs': ({ what, inReview, inRubric }) =>
    what === 'version'
      ? `bedömningen gjordes med version ${inReview} av kriteriesamlingen; detta är version ${inRubric}`
      : `bedömningen gjordes med en annan utformning av kriteriesamlingen (kontrollsumma ${inReview}); denna är ${inRubric}`,
  'review/unknown-item': ({ item, suggestion }) =>
    `kriteriesamlingen har inget kriterium "${item}"${meant(suggestion)}`,
  'review/unknown-input': unknownIn({ none: 'inga ingångsvärden', notOne: 'inget ingångsvärde' }),
  'review/unknown-part': unknownIn({ none: 'inga delar', notOne: 'ingen del' }),
  'review/unknown-cap': unknownIn({ none: 'inga begränsningar', notOne: 'ingen begränsning' }),
  'review/score-off-scale': ({ score, min, max }) =>
    `poängen ${String(score)} finns inte på skalan; ange ett heltal från ${String(min)} till ${String(max)}`,
  'review/score-not-whole': ({ score, min, max }) =>
    `poängen ${String(score)} är inget heltal; enas om ett heltal från ${String(min)} till ${String(max)}`,
  'review/status-and-score': ({ status }) =>
    `kriteriet har poäng men anges också som ${status}; behåll det ena`,
  'review/not-applicable-not-allowed': ({ item }) =>
    `enligt kriteriesamlingen kan kriteriet ${item} inte vara not-applicable; poängsätt det, eller ange insufficient med motivering`,
  'review/missing-reason': ({ item, why, score, instead }) =>
    ({
      'not-applicable': `ange i "reason" varför kriteriet ${item} är ej tillämpligt`,
      insufficient: `ange i "reason" vad som söktes men inte hittades för kriteriet ${item}`,
      overruled: `poängen ${String(score)} ersätter uträknade ${String(instead)}; ange varför i "reason"`,
      'over-limit': `poängen är ${String(score)} trots att den är begränsad till ${String(instead)}; ange varför i "reason"`,
    })[why],
  'review/number-out-of-range': ({ value, input, min, max }) =>
    `${input} är ${String(value)}, vilket är omöjligt; talet ska vara ${range(min, max)}`,
  'review/part-over-whole': ({ part, partInput, whole, wholeInput }) =>
    `${partInput} (${String(part)}) kan inte vara större än ${wholeInput} (${String(whole)}), som det är en del av`,
  'review/list-not-expected': ({ input }) => `${input} ska här vara ett enda tal, inte en lista`,
  'review/list-lengths-differ': ({ inputs }) =>
    `${inputs.join(' och ')} måste ha ett tal för varje person, i samma ordning och lika många`,
  'review/value-and-inputs': () =>
    '"value" anges jämte de ingångsvärden som det skulle följa av; behåll det ena',
  'review/impossible-date': ({ date }) => `dagen ${date} finns inte`,
  'review/period-reversed': ({ from, to }) => `perioden börjar ${from} men slutar redan ${to}`,
  'review/unknown-source': ({ source, suggestion }) =>
    `källan "${source}" finns inte bland bedömningens källor${meant(suggestion)}`,
  'review/unknown-evidence-kind': ({ kind, known, suggestion }) =>
    `"${kind}" är ingen typ av underlag i kriteriesamlingen${suggestion === null ? `; tillåtet är ${orList(known)}` : meant(suggestion)}`,
  'review/evidence-without-kind': () =>
    'ett underlag behöver en "source" ur den här bedömningen eller en "kind"',
  'review/duplicate-source': ({ id }) => `källans id "${id}" används en andra gång`,
  'review/duplicate-reviewer': ({ id }) => `bedömarens id "${id}" används en andra gång`,
  'review/unknown-reviewer': ({ id, suggestion }) =>
    `bedömaren "${id}" finns inte i bedömningen${meant(suggestion)}`,
  'review/employed-over-started': ({ employed, started }) =>
    `${String(employed)} har fått arbete, men bara ${String(started)} har börjat; kontrollera siffrorna`,
  'review/final-incomplete': ({ missing }) =>
    `bedömningen är slutlig, men ${some(missing, 'kriterium', 'kriterier')} saknar poäng`,
  'review/other-format': ({ format }) =>
    `detta är en kriteriesamling (${format}), ingen bedömning; kontrollera den med ips-fidelity rubric check`,

  'sheet/malformed': ({ reason }) =>
    ({
      quote:
        'ett citattecken i cellen är inte avslutat eller står mitt i cellen; inuti en cell skrivs tecknet " två gånger',
      ragged:
        'härifrån har raden fler celler än rubrikraden; ta bort dem, eller sätt citattecken kring en cell som innehåller en avskiljare',
    })[reason],
  'sheet/missing-column': ({ column }) =>
    `tabellen saknar kolumnen "${column}"; gör en ny tabell med ips-fidelity form --format csv`,
  'sheet/duplicate-column': ({ column }) => `kolumnen "${column}" finns två gånger; behåll den ena`,
  'sheet/no-rows': () => 'tabellen har inga rader under rubrikraden',
  'sheet/missing-team': () => 'ingen rad anger teamet; fyll i kolumnen "team", eller ange --team',
  'sheet/missing-date': () => 'ingen rad anger datum; fyll i kolumnen "date", eller ange --date',
  'sheet/several-reviews': ({ first, other }) =>
    `raden gäller ${other}, raderna ovanför gäller ${first}; en tabell innehåller bara en bedömning`,
  'sheet/unknown-row': ({ item, suggestion }) =>
    `"${item}" är varken kriterium, ingångsvärde, del eller begränsning i kriteriesamlingen${meant(suggestion)}`,
  'sheet/missing-item': () =>
    'raden har uppgifter men inget kriterium; ange id för det kriterium som de gäller',
  'sheet/misplaced-cell': ({ column, item }) =>
    `kolumnen "${column}" läses bara på kriteriets egen rad; flytta uppgiften till raden ${item}`,
  'sheet/duplicate-row': ({ item, line }) =>
    `${item} finns redan på rad ${String(line)}; behåll den ena raden`,
  'sheet/not-a-number': ({ written }) => `"${written}" är inget tal med högst 15 siffror`,
  'sheet/not-yes-or-no': ({ written }) => `"${written}" är varken ja eller nej`,
  'sheet/unknown-status': ({ written }) =>
    `"${written}" är ingen status; ange not-applicable eller insufficient`,
  'sheet/malformed-date': ({ written }) =>
    `"${written}" är ingen dag; skriv den som 2026-11-20 eller 20.11.2026`,
  'sheet/unknown-evidence': ({ written, known }) =>
    `"${written}" börjar inte med en typ av underlag; skriv till exempel "records: 10 klientakter", med ${orList(known)} först`,

  'suppression/unused': ({ code }) =>
    `kommentaren bortser från ${code}, men det finns inget sådant här; ta bort kommentaren`,
  'suppression/unknown-rule': ({ code, suggestion }) =>
    `det finns inget ${code} att bortse från${meant(suggestion)}`,
  'suppression/without-reason': ({ code }) =>
    `ange varför ${code} ska bortses från: # ips-fidelity-ignore ${code}: orsaken`,
  'suppression/of-error': ({ code }) =>
    `${code} är ett fel som inte går att bortse från: filen går inte att använda med det; åtgärda det`,

  'table/mixed-encoding': () =>
    'den här byten passar inte ihop med tecknen före den; ange tabellens teckenkodning med --encoding',
  'table/no-rows': () => 'tabellen har inga rader under rubrikraden',
  'table/missing-column': ({ column }) =>
    `tabellen saknar kolumnen "${column}"; ge den det namnet eller ange med --columns vilken kolumn det är`,
  'table/duplicate-column': ({ column }) => `kolumnen "${column}" finns två gånger; behåll en`,
  'table/duplicate-heading': ({ heading }) => `rubriken "${heading}" finns två gånger`,
  'table/empty-heading': () => 'kolumnen saknar rubrik; den följer med som den är',
  'table/unknown-detail': ({ column, suggestion }) =>
    `kriterierna har inget tal, ingen del och ingen begränsning "${column}"${meant(suggestion)}`,
  'table/no-ratings': ({ rubric }) =>
    `ingen kolumn har poäng för ${rubric}; ge kolumnerna kriteriernas id, eller se vad --suggest-columns hittar`,
  'table/ambiguous-shape': () =>
    'rubrikraden har både kriterier som kolumner och kolumnerna "item" och "score"; ange --shape wide eller --shape long',
  'table/ragged-row': ({ found, expected }) =>
    `raden har ${String(found)} celler, rubrikraden ${String(expected)}`,
  'table/stray-quote': () =>
    'ett citattecken på raden är inte avslutat eller står mitt i en cell; citattecken inne i en cell skrivs dubbelt',
  'table/lone-carriage-return': () =>
    'ett ensamt CR-tecken står på raden; avsluta rader med LF och skriv radbyten inne i celler inom citattecken',
  'table/row-too-large': ({ limit }) => `raden är större än ${String(limit)} MB`,
  'table/missing-team': () => 'raden anger inget team',
  'table/missing-date': () => 'raden har inget datum',
  'table/malformed-date': ({ written }) =>
    `"${written}" är ingen dag; skriv den som 2026-11-20 eller 20.11.2026`,
  'table/not-a-rating': ({ written, min, max }) =>
    `"${written}" är ingen poäng; väntade ett heltal ${String(min)}–${String(max)}, n/a eller ingenting`,
  'table/bare-na': () =>
    'NA kan betyda "ej tillämpligt" eller "saknas"; ange vilket: --na not-applicable eller --na unrated',
  'table/not-a-number': ({ written }) => `"${written}" är inget tal`,
  'table/decimal-comma': ({ written }) =>
    `"${written}" har ett komma, som skiljer cellerna åt i den här tabellen; skriv decimaler med punkt`,
  'table/not-yes-or-no': ({ written }) => `"${written}" är varken ja eller nej`,
  'table/unknown-status': ({ written }) =>
    `"${written}" är ingen status; ange not-applicable eller insufficient`,
  'table/percent-or-fraction': ({ written }) =>
    `"${written}" kan vara en procentsats eller en andel av ett; ange vilket i kolumnkartan: as: percent eller as: fraction`,
  'table/not-a-percentage': ({ written, as }) =>
    as === 'fraction'
      ? `"${written}" är ingen andel från 0 till 1, som kolumnkartan säger`
      : `"${written}" är ingen procentsats från 0 till 100, som kolumnkartan säger`,
  'table/not-a-count': ({ written }) => `"${written}" är inget antal personer som heltal`,
  'table/duplicate-row': ({ team, date, reviewer }) =>
    `en rad ovanför har redan samma team${reviewer === null ? ' och datum' : ', datum och bedömare'}: ${[team, date, ...(reviewer === null ? [] : [reviewer])].join(', ')}`,
  'table/unknown-rubric': ({ written, known, suggestion }) =>
    `kriterierna "${written}" finns inte${suggestion === null ? `; kända är ${orList(known)}` : meant(suggestion)}; ange egna med --rubric`,
  'table/other-rubric': ({ item, rubric }) => `${item} är inget kriterium i ${rubric}, som raden hör till`,
  'table/duplicate-rating': ({ item }) =>
    `${item} har redan poäng för detta team och datum på en rad ovanför`,
  'table/different-outcome': ({ column }) => `en rad ovanför har ett annat tal i kolumnen ${column}`,
  'table/not-json': () => 'raden är inget JSON-objekt',
  'table/nested-value': ({ key }) =>
    `värdet för "${key}" är en lista eller ett objekt; väntade en text eller ett tal`,
  'table/new-key': ({ key }) =>
    `nyckeln "${key}" finns inte på första raden, som ger CSV dess kolumner; använd --format jsonl eller lägg till den där`,

  'columns/not-a-map': () =>
    'en kolumnkarta börjar med "format: ips-columns/1" och har kolumnerna under "columns"',
  'columns/unknown-key': ({ key, suggestion }) =>
    `"${key}" är ingen nyckel i en kolumnkarta${meant(suggestion)}`,
  'columns/unknown-target': ({ target, suggestion }) =>
    `"${target}" är varken ett kriterium, en del av ett sådant eller en annan känd kolumn${meant(suggestion)}`,
  'columns/missing-heading': ({ heading, suggestion }) =>
    `tabellen har ingen kolumn "${heading}"${meant(suggestion)}`,
  'columns/malformed': ({ key, expected }) =>
    ({
      column: `"${key}" ska ha en kolumns rubrik som text, eller {column, as, values}`,
      as: `"as" för "${key}" är percent eller fraction`,
      values: `"values" för "${key}" anger vad varje kod betyder: {"-99": unrated, "1": yes}`,
      columns: `"${key}" anger vilken av tabellens rubriker som motsvarar varje kolumn i kriterierna`,
    })[expected],
};
