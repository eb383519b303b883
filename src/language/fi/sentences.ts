/** What each problem is called in Finnish: what is wrong, what was expected, what to do. */

import type {
  FormatName,
  Owner,
  ProblemValues,
  Sentences,
  TextForm,
  ValueKind,
  YamlReason,
} from '../../problem/problem.ts';

/** Each owner in the two cases that are needed: what a key is missing from, and what it does not belong to. */
const OWNERS: Readonly<Record<Owner, { readonly from: string; readonly to: string }>> = {
  rubric: { from: 'kriteeristöstä', to: 'kriteeristöön' },
  source: { from: 'lähteestä', to: 'lähteeseen' },
  scale: { from: 'asteikosta', to: 'asteikkoon' },
  'evidence-kind': { from: 'näyttölajista', to: 'näyttölajiin' },
  scoring: { from: 'kohdasta "scoring"', to: 'kohtaan "scoring"' },
  band: { from: 'luokasta', to: 'luokkaan' },
  change: { from: 'muutoksesta', to: 'muutokseen' },
  section: { from: 'osa-alueesta', to: 'osa-alueeseen' },
  item: { from: 'kriteeristä', to: 'kriteeriin' },
  'expected-evidence': { from: 'kriteerin näytöstä', to: 'kriteerin näyttöön' },
  anchors: { from: 'tasokuvauksista', to: 'tasokuvauksiin' },
  measure: { from: 'mittarista', to: 'mittariin' },
  input: { from: 'mittarin luvusta', to: 'mittarin lukuun' },
  cuts: { from: 'raja-arvoista', to: 'raja-arvoihin' },
  small: { from: 'kohdasta "small"', to: 'kohtaan "small"' },
  checklist: { from: 'tarkistuslistasta', to: 'tarkistuslistaan' },
  part: { from: 'osasta', to: 'osaan' },
  levels: { from: 'kohdasta "levels"', to: 'kohtaan "levels"' },
  cap: { from: 'rajoitteesta', to: 'rajoitteeseen' },
  text: { from: 'tekstistä', to: 'tekstiin' },
  review: { from: 'arvioinnista', to: 'arviointiin' },
  'rubric-reference': { from: 'arvioinnin kohdasta "rubric"', to: 'arvioinnin kohtaan "rubric"' },
  team: { from: 'tiimin tiedoista', to: 'tiimin tietoihin' },
  period: { from: 'jaksosta', to: 'jaksoon' },
  reviewer: { from: 'arvioijan tiedoista', to: 'arvioijan tietoihin' },
  'review-source': { from: 'lähteestä', to: 'lähteeseen' },
  ratings: { from: 'kohdasta "ratings"', to: 'kohtaan "ratings"' },
  rating: { from: 'kriteerin pisteytyksestä', to: 'kriteerin pisteytykseen' },
  evidence: { from: 'näytöstä', to: 'näyttöön' },
  outcomes: { from: 'työllistymistuloksista', to: 'työllistymistuloksiin' },
  action: { from: 'toimenpiteestä', to: 'toimenpiteeseen' },
  'history-entry': { from: 'muutoshistorian merkinnästä', to: 'muutoshistorian merkintään' },
};

const KINDS: Readonly<Record<ValueKind, string>> = {
  text: 'teksti',
  'whole-number': 'kokonaisluku',
  number: 'luku',
  'not-finite': 'luku, jolla ei voi laskea',
  'yes-no': 'totuusarvo (true tai false)',
  list: 'luettelo',
  map: 'avainten ryhmä',
  nothing: 'tyhjä arvo',
};

const FORMS: Readonly<Record<TextForm, string>> = {
  id: 'pieniä kirjaimia a–z, numeroita sekä merkkejä - ja _, ensimmäisenä kirjain',
  date: 'päivä, esimerkiksi 2026-11-20',
  time: 'päivä tai päivä ja kellonaika, esimerkiksi 2026-11-20T14:30',
  version: 'kolme lukua lainausmerkeissä, esimerkiksi "1.0.0"',
  language: 'kielen tunnus, esimerkiksi en, fi tai sv',
  fingerprint: 'vähintään 8 merkkiä, numeroita 0–9 ja kirjaimia a–f, lainausmerkeissä',
  url: 'osoite, jonka alussa on https://',
  level: 'asteikon taso, esimerkiksi "3"',
};

// Quotes as word processors write them are letters like any other.
const isCurly = (text: string): boolean => /^[“”„‟«»‘’‚]/u.test(text);

const REASONS: Readonly<Record<YamlReason, string>> = {
  indentation:
    'sisennys ei sovi yllä oleviin riveihin, tai niissä on jäänyt sulje tai lainausmerkki auki; saman ryhmän avaimet alkavat samasta sarakkeesta',
  'missing-character': 'lainausmerkki tai sulje on jäänyt sulkematta, tai pilkku tai kaksoispiste puuttuu',
  'unexpected-token':
    'tässä on jotain, mikä ei voi tulla edellisen jälkeen; jos tekstissä on ": " tai " #", kirjoita teksti lainausmerkkeihin',
  'bad-escape':
    'kaksinkertaisissa lainausmerkeissä olevan tekstin kenoviiva ei aloita tunnettua merkintää; kirjoita kenoviiva näin: \\\\',
  'bad-scalar-start': 'teksti ei voi alkaa tällä merkillä; kirjoita teksti lainausmerkkeihin',
  'key-over-lines':
    'avaimen pitää olla yhdellä rivillä, ja sen perässä pitää olla kaksoispiste ja välilyönti',
  'collection-on-one-line':
    'jos tekstissä on ": ", kirjoita teksti lainausmerkkeihin; luettelo tai avainten ryhmä alkaa omalta riviltään',
  dash: 'tämä luettelon kohta (-) ei sovi yllä oleviin riveihin; luettelon ensimmäiseltä kohdalta puuttuu viiva, tai se on sisennetty toisin',
  'comment-in-text':
    'rivin loppu tästä alkaen on kommentti, ja sitä ennen avattu sulje jää auki; jos tekstissä on " #", kirjoita teksti lainausmerkkeihin',
  directive: 'rivi, jonka alussa on %, on YAML-ohje, jota ohjelma ei tunne; poista rivi',
  'anchor-or-tag':
    'ankkuri (&), viittaus (*) tai tyyppimerkintä (!) on väärässä paikassa; kirjoita näin alkava teksti lainausmerkkeihin',
  other: 'tätä kohtaa ei voi lukea',
};

const LANGUAGES: Readonly<Record<string, string>> = {
  en: 'englanninkielinen',
  fi: 'suomenkielinen',
  sv: 'ruotsinkielinen',
  se: 'pohjoissaamenkielinen',
};
const ofLanguage = (language: string): string => LANGUAGES[language] ?? `${language}-kielinen`;
const andList = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ja ${parts.at(-1) ?? ''}`;
const some = (count: number, one: string, many: string): string =>
  `${String(count)} ${count === 1 ? one : many}`;
const noText = (key: string): string =>
  `kohdassa "${key}" ei ole tekstiä; kirjoita siihen ${LANGUAGES[key] === undefined ? '' : `${LANGUAGES[key]} `}teksti`;
const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');
const meant = (suggestion: string | null): string =>
  suggestion === null ? '' : `; tarkoititko "${suggestion}"?`;
const orList = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} tai ${parts.at(-1) ?? ''}`;
const range = (min: number | null, max: number | null): string =>
  min === null
    ? `enintään ${String(max)}`
    : max === null
      ? `vähintään ${String(min)}`
      : `${String(min)}–${String(max)}`;

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
    `avain "${key}" ei kuulu ${OWNERS[owner].to}${key.includes(' ') ? '; aaltosulkeissa pilkullinen teksti kirjoitetaan lainausmerkkeihin' : suggestion === null ? '; poista se' : meant(suggestion)}`,
  'rubric/missing-key': ({ key, owner }) => `${OWNERS[owner].from} puuttuu avain "${key}"; lisää se`,
  'rubric/wrong-type': ({ key, found, expected }) =>
    found === 'nothing' && key !== '' && expected[0] === 'text'
      ? noText(key)
      : `${key === '' ? 'tiedostossa' : `kohdassa "${key}"`} on ${KINDS[found]}, mutta siinä pitää olla ${orList(expected.map((kind) => KINDS[kind]))}${
          found === 'text' && expected.some((kind) => kind === 'number' || kind === 'whole-number')
            ? '; kirjoita luku ilman lainausmerkkejä ja yksikköä, desimaalipisteellä'
            : ''
        }${found !== 'text' && expected[0] === 'text' && found !== 'map' && found !== 'list' ? '; kirjoita teksti lainausmerkkeihin' : ''}`,
  'rubric/not-one-of': ({ key, value, allowed, suggestion }) => {
    const others = allowed.filter((one) => one !== suggestion);
    const values = (all: readonly string[], what: readonly [string, string]): string =>
      all.length === 1 ? `${what[0]} on ${all.join('')}` : `${what[1]} ovat ${andList(all)}`;
    if (suggestion === null)
      return `"${key}" ei voi olla "${value}"; ${values(allowed, ['ainoa sallittu arvo', 'sallitut arvot'])}`;
    const rest =
      others.length === 0 ? '' : ` ${values(others, ['Muu sallittu arvo', 'Muut sallitut arvot'])}`;
    return `"${key}" ei voi olla "${value}"${meant(suggestion)}${rest}`;
  },
  'rubric/malformed': ({ key, value, form }) =>
    key === value
      ? `"${key}" ei kelpaa tässä avaimeksi; oikea muoto: ${FORMS[form]}`
      : `kohdassa "${key}" on "${value}"; oikea muoto: ${FORMS[form]}${isCurly(value) ? '; käytä suoria lainausmerkkejä (")' : ''}`,
  'rubric/out-of-range': ({ key, value, limit, bound }) =>
    `"${key}" on ${value}, mutta sen pitää olla ${{ 'at-least': 'vähintään', 'at-most': 'enintään', 'more-than': 'suurempi kuin' }[limit]} ${String(bound)}`,
  'rubric/too-few': ({ key, least }) =>
    `kohdassa "${key}" on liian vähän merkintöjä; niitä pitää olla vähintään ${String(least)}`,
  'rubric/too-long': ({ key, most }) => `"${key}" on pidempi kuin ${String(most)} merkkiä; lyhennä sitä`,
  'rubric/listed-twice': ({ key, value }) => `"${value}" on kohdassa "${key}" kahdesti; poista toinen`,
  'rubric/empty-text': ({ key }) => `kohdassa "${key}" on tyhjä teksti; kirjoita teksti tai poista avain`,
};

const unknownIn =
  (many: string, one: string) =>
  (v: ProblemValues['review/unknown-input']): string =>
    v.known.length === 0
      ? `kriteerillä ${v.item} ei ole ${many}, joten "${v.input}" ei tarkoita mitään; poista se`
      : `kriteerillä ${v.item} ei ole ${one} "${v.input}"${v.suggestion === null ? `; sillä on ${quoted(v.known)}` : meant(v.suggestion)}`;

export const sentences: Sentences = {
  'file/not-utf8': ({ encoding }) =>
    encoding === 'utf-16'
      ? 'tiedosto on UTF-16-muodossa, mutta sen pitää olla UTF-8-muodossa; tallenna se uudelleen UTF-8-muodossa'
      : 'tiedosto ei ole tästä eteenpäin UTF-8-muodossa; tallenna se uudelleen UTF-8-muodossa',
  'file/windows-1252': () =>
    'tiedosto ei ole UTF-8-muodossa, ja se luetaan merkistöllä windows-1252; tarkista ä, ö ja å tai tallenna se uudelleen UTF-8-muodossa',
  'file/too-large': ({ megabytes, limit }) =>
    `tiedoston koko on ${String(megabytes)} Mt, ja ohjelma lukee enintään ${String(limit)} Mt; onko tiedosto oikea?`,
  'file/empty': () => 'tiedosto on tyhjä',

  'yaml/syntax': ({ reason }) => `tämä ei ole YAML-muotoa: ${REASONS[reason]}`,
  'yaml/tab': () => 'YAML-rivin sisennyksessä ei voi olla sarkainta; käytä välilyöntejä',
  'yaml/duplicate-key': ({ key }) => `avain "${key}" on tässä toisen kerran; jätä vain toinen`,
  'yaml/several-documents': () => 'tästä alkaa toinen asiakirja (---); tiedostossa voi olla vain yksi',
  'yaml/unknown-alias': ({ name }) =>
    `viittaus *${name} ei osoita mihinkään aiempaan tai osoittaa itseensä; jos teksti alkaa merkillä *, kirjoita se lainausmerkkeihin`,
  'yaml/too-many-aliases': ({ limit }) => `viittauksia on yli ${String(limit)}; kirjoita arvot auki`,
  'yaml/too-deep': ({ limit }) =>
    `sisäkkäisiä rakenteita on yli ${String(limit)}; missään arvioinnissa tai kriteeristössä ei ole näin monta`,
  'yaml/unknown-tag': ({ tag }) =>
    `tyyppimerkintä ${tag} on tuntematon; poista se tai kirjoita teksti lainausmerkkeihin`,
  'yaml/merge-key': () => 'yhdistämisavain << ei kuulu YAMLin versioon 1.2; kirjoita avaimet auki',
  'yaml/key-not-text': () => 'avaimen pitää olla teksti yhdellä rivillä',
  'yaml/number-too-precise': ({ written }) =>
    `luvussa ${written} on yli 15 numeroa, eikä sillä voi laskea tarkasti; pyöristä se tai kirjoita se lainausmerkkeihin, jos se on teksti`,
  'text/control-character': ({ character }) =>
    `tekstissä on näkymätön merkki ${character}, joka voi sotkea näytön; poista se`,
  'yaml/lone-key': ({ written }) =>
    `"${written}" on yksinään pilkkujen välissä; kirjoita pilkun sisältävä teksti tässä lainausmerkkeihin ja desimaalit pisteellä`,
  'yaml/odd-space': ({ character }) =>
    `tässä on merkki ${character}, jota YAML ei pidä välilyöntinä; korvaa se tavallisella välilyönnillä`,
  'yaml/reader-dependent': ({ written, instead }) =>
    `ilman lainausmerkkejä ${written} on muille YAML-lukijoille ${
      {
        'yes-no': 'totuusarvo',
        octal: 'oktaaliluku',
        number: '60-järjestelmän luku tai erottimilla kirjoitettu luku',
        text: 'teksti',
      }[instead]
    }; kirjoita teksti lainausmerkkeihin ja luku tavalliseen tapaan`,

  ...shared,
  'rubric/duplicate-section': ({ id, line }) =>
    `osa-alueen tunnus "${id}" on jo käytössä rivillä ${String(line)}; anna tälle osa-alueelle toinen tunnus`,
  'rubric/duplicate-item': ({ id, line }) =>
    `kriteerin tunnus "${id}" on jo käytössä rivillä ${String(line)}; anna tälle kriteerille toinen tunnus`,
  'rubric/duplicate-band': ({ id, line }) =>
    `luokan tunnus "${id}" on jo käytössä rivillä ${String(line)}; anna tälle luokalle toinen tunnus`,
  'rubric/duplicate-evidence-kind': ({ id, line }) =>
    `näyttölaji "${id}" on jo rivillä ${String(line)}; anna tälle toinen tunnus tai poista se`,
  'rubric/duplicate-id-in-item': ({ id, item, line }) =>
    `tunnus "${id}" on kriteerissä ${item} jo käytössä rivillä ${String(line)}; anna tälle luvulle, osalle tai rajoitteelle toinen tunnus`,
  'rubric/reserved-id': ({ id }) =>
    `tunnuksella "${id}" on taulukoissa oma merkityksensä; valitse toinen tunnus`,
  'rubric/scale-without-levels': ({ min, max }) =>
    `asteikon alin taso on ${String(min)} ja ylin ${String(max)}; ylimmän pitää olla suurempi kuin alimman`,
  'rubric/missing-anchor': ({ item, level, min, max }) =>
    `kriteeristä ${item} puuttuu tason ${String(level)} tasokuvaus; lisää se, sillä jokaisella tasolla ${String(min)}–${String(max)} pitää olla kuvaus`,
  'rubric/anchor-off-scale': ({ level, min, max, missing }) =>
    `tasokuvaus on annettu tasolle ${level}, mutta asteikko on ${String(min)}–${String(max)}${missing === null ? '' : `; tarkoititko tasoa ${String(missing)}, jolta kuvaus puuttuu?`}`,
  'rubric/measure-and-checklist': ({ item }) =>
    `kriteerillä ${item} on sekä mittari että tarkistuslista; jätä se, josta pisteet määräytyvät`,
  'rubric/cut-off-scale': ({ level, min, max }) =>
    `raja-arvo on annettu tasolle ${level}; anna raja-arvot tasoille ${String(min)}–${String(max)}, alin taso ei tarvitse omaa`,
  'rubric/cut-not-monotone': ({ level, cut, lowerLevel, lowerCut, better, fitting, isReversed }) =>
    isReversed
      ? `raja-arvot ${better === 'lower' ? 'pienenevät' : 'suurenevat'} tasolta ${level} alaspäin, kuin ${better === 'lower' ? 'suurempi' : 'pienempi'} luku olisi parempi; vaihda avaimen "better" arvo tai käännä raja-arvojen järjestys`
      : `tason ${lowerLevel} raja-arvon ${String(lowerCut)} pitää olla ${better === 'lower' ? 'suurempi' : 'pienempi'} kuin tason ${level} raja-arvo ${String(cut)}, koska ${better === 'lower' ? 'pienempi' : 'suurempi'} luku on parempi; jompikumpi raja-arvo on väärin${fitting === null ? '' : `, ja tason ${fitting.level} tasokuvauksessa on luku ${String(fitting.at)}`}`,
  'rubric/cut-out-of-reach': ({ cut, least, most }) =>
    `raja-arvo ${String(cut)} on mahdoton, koska luku on aina ${range(least, most)}`,
  'rubric/level-off-scale': ({ level, min, max }) =>
    `osien määrä on annettu tasolle ${level}; anna määrät tasoille ${String(min)}–${String(max)}, alin taso ei tarvitse omaa`,
  'rubric/level-not-monotone': ({ level, parts, lowerLevel, lowerParts }) =>
    `taso ${lowerLevel} vaatii osia ${String(lowerParts)} ja taso ${level} vaatii ${String(parts)}; alemman tason pitää vaatia vähemmän`,
  'rubric/level-out-of-reach': ({ level, needed, parts }) =>
    `taso ${level} vaatii ${some(needed, 'osan', 'osaa')}, mutta tarkistuslistassa on vain ${String(parts)}; korjaa luku tai lisää osia`,
  'rubric/number-of-inputs': ({ compute, needed, given }) =>
    `laskutapa "${compute}" vaatii ${needed === 1 ? 'yhden luvun' : 'kaksi lukua, joista ensimmäinen jaetaan toisella'}; tässä niitä on ${String(given)}`,
  'rubric/input-limits': ({ min, max }) =>
    `pienin sallittu arvo ${String(min)} on suurempi kuin suurin sallittu arvo ${String(max)}`,
  'rubric/key-needs': ({ key, needs }) =>
    needs === 'each'
      ? `avain "${key}" tarkoittaa jotain vain yhdessä avaimen "each" kanssa`
      : `avain "${key}" koskee jakajaa, ja laskutavassa "value" ei ole jakajaa`,
  'rubric/band-not-descending': ({ id, from, aboveId, before, after, isReversed }) =>
    isReversed
      ? `luokat ovat nousevassa järjestyksessä; käännä järjestys niin, että ylin luokka (${id}) on ensin`
      : `luokan ${id} alaraja on ${String(from)}, mutta sen pitää olla pienempi kuin ylemmän luokan (${aboveId}) alaraja ${String(before)}${after === null ? '' : ` ja suurempi kuin seuraavan luokan alaraja ${String(after)}`}`,
  'rubric/bands-leave-gap': ({ from, least }) =>
    `viimeisen luokan alaraja on ${String(from)}, mutta kokonaispisteet voivat olla vain ${least}; muuta alarajaksi ${least}`,
  'rubric/unknown-evidence-kind': ({ kind, suggestion }) =>
    `"${kind}" ei ole kriteeristön näyttölaji${meant(suggestion)}`,
  'rubric/more-kinds-than-listed': ({ atLeast, kinds }) =>
    `näyttölajeja vaaditaan vähintään ${String(atLeast)}, mutta luettelossa niitä on ${String(kinds)}`,
  'rubric/missing-language': ({ languages, given }) => {
    const isOne = languages.length === 1;
    const which = andList(languages.map((one) => `${ofLanguage(one)} teksti (${one})`));
    const there = given.length === 0 ? '' : ` (tekstissä on ${andList(given)})`;
    return `${which} ${isOne ? 'puuttuu' : 'puuttuvat'}, vaikka ${andList(languages)} ${isOne ? 'on' : 'ovat'} kriteeristön kielten luettelossa${there}; lisää ${isOne ? 'teksti' : 'tekstit'}`;
  },
  'rubric/undeclared-language': ({ language, missing }) =>
    `kieli ${language} ei ole kriteeristön kielten luettelossa${missing === null ? '; lisää se luetteloon tai poista teksti' : meant(missing)}`,
  'rubric/cap-off-scale': ({ atMost, min, max }) =>
    `rajoite on ${String(atMost)}, mutta asteikko on ${String(min)}–${String(max)}; katso tasokuvauksista, mille tasolle rajoite kuuluu`,
  'rubric/nothing-counted': () =>
    'yhtään osa-aluetta ei lasketa mukaan, joten kokonaispisteitä ei voi muodostaa',
  'rubric/unknown-changed-item': ({ item, suggestion }) => `kriteeriä "${item}" ei ole${meant(suggestion)}`,
  'rubric/principle-without-item': ({ principle }) =>
    `mikään kriteeri ei mittaa periaatetta ${principle}; lisää kriteeri tai lisää periaate kohtaan "partlyCovers"`,
  'rubric/other-format': ({ format }) =>
    `tämä on arviointi (${format}) eikä kriteeristö; tarkista se komennolla ips-fidelity check`,
  'rubric/level-unreachable': ({ item, levels }) =>
    `kriteeri ${item} ei voi saada ${levels.length === 1 ? 'tasoa' : 'tasoja'} ${levels.join(', ')}: mikään raja-arvo, osien määrä tai rajoite ei johda ${levels.length === 1 ? 'sille' : 'niille'}`,
  'rubric/cap-without-effect': ({ atMost, highest }) =>
    `rajoite ${String(atMost)} ei rajoita mitään, koska kriteeri saa enintään ${String(highest)}; laske sitä tai poista se`,
  'rubric/band-unreachable': ({ id, why, limit }) =>
    why === 'above-highest'
      ? `luokkaan ${id} ei voi päästä: suurin mahdollinen kokonaistulos on ${limit}`
      : `luokkaan ${id} ei osu mikään tulos: pienin mahdollinen kokonaistulos ${limit} kuuluu jo edelliseen luokkaan`,
  'rubric/section-all-not-applicable': ({ section }) =>
    `osa-alueen ${section} kaikki kriteerit voivat jäädä yhtä aikaa soveltumatta, eikä siitä silloin lasketa mitään; pidä ainakin yksi aina arvioitavana`,
  'rubric/anchors-alike': ({ level, otherLevel, language }) =>
    `tasojen ${otherLevel} ja ${level} tasokuvaukset ovat samat${language === null ? '' : ` (${language})`}, joten tasoja ei voi erottaa toisistaan`,
  'rubric/text-not-translated': ({ language, source }) =>
    `${ofLanguage(language)} teksti (${language}) on sama kuin ${ofLanguage(source)} (${source}); käännä se`,
  'rubric/anchor-numbers-differ': ({ language, numbers, source, sourceNumbers }) =>
    `kielen ${language} tasokuvauksessa ${numbers.length === 0 ? 'ei ole lukua' : `on ${numbers.join('; ')}`}, mutta kielen ${source} tasokuvauksessa ${sourceNumbers.length === 0 ? 'ei ole lukua' : `on ${sourceNumbers.join('; ')}`}`,
  'rubric/anchor-not-like-cut': ({ level, cut, cutLevel, line, isPartCount, numbers }) =>
    `tason ${level} tasokuvauksessa ${numbers.length === 1 ? 'on luku' : 'ovat luvut'} ${andList(numbers)}, mutta ${cutLevel === level ? 'tason' : `tason ${cutLevel}`} ${isPartCount ? 'osien määrä' : 'raja-arvo'} on ${String(cut)} (rivi ${String(line)}); korjaa jompikumpi`,
  'rubric/item-without-period': ({ item }) =>
    `kriteeri ${item} ei kerro, miltä ajalta tietoja katsotaan; lisää "period"`,
  'rubric/item-without-evidence': ({ item }) =>
    `kriteeri ${item} ei kerro, mitä näyttöä siihen tarvitaan; lisää "evidence"`,
  'rubric/version-too-low': ({ version, older, needs, least, changes }) =>
    `muutoksia version ${older} jälkeen: ${String(changes)}; ne vaativat uuden ${{ patch: 'korjausversion', minor: 'väliversion', major: 'pääversion' }[needs]}, vähintään ${least} eikä ${version}`,
  'rubric/version-goes-back': ({ version, older }) =>
    `versio ${version} on pienempi kuin ${older}, johon sitä verrataan`,
  'rubric/other-rubric': ({ id, older }) =>
    `tämä on kriteeristö ${id}, mutta sitä verrataan kriteeristöön ${older}`,
  'rubric/language-without-text': ({ language, suggestion }) =>
    `yksikään kriteeristön teksti ei ole kielellä "${language}"${suggestion === null ? '; poista se luettelosta tai kirjoita tekstit tällä kielellä' : meant(suggestion)}`,

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
    `kriteeristö ${id} ei ole ohjelmassa valmiina; jos kriteeristö on omasi, lisää kohtaan "rubric" avain "file" tai anna --rubric${suggestion === null ? `; valmiina: ${known.join(', ')}` : meant(suggestion)}`,
  'review/missing-rubric-file': ({ path }) =>
    `arvioinnin vieressä ei ole kriteeristötiedostoa ${path}; tarkista nimi tai anna --rubric`,
  'review/other-rubric': ({ wanted, given }) =>
    `arviointi on tehty kriteeristöllä ${wanted}, ei kriteeristöllä ${given}; pisteet voi tulkita vain sillä kriteeristöllä, jolla ne on annettu`,
  'review/rubric-differs': ({ what, inReview, inRubric }) =>
    what === 'version'
      ? `arviointi on tehty kriteeristön versiolla ${inReview}; tämä on versio ${inRubric}`
      : `arviointi on tehty sisällöltään erilaisella kriteeristöllä (sormenjälki ${inReview}); tämän sormenjälki on ${inRubric}`,
  'review/unknown-item': ({ item, suggestion }) =>
    `kriteeristössä ei ole kriteeriä "${item}"${meant(suggestion)}`,
  'review/unknown-input': unknownIn('lukuja', 'lukua'),
  'review/unknown-part': unknownIn('osia', 'osaa'),
  'review/unknown-cap': unknownIn('rajoitteita', 'rajoitetta'),
  'review/score-off-scale': ({ score, min, max }) =>
    `pisteet ${String(score)} eivät ole asteikolla; anna kokonaisluku väliltä ${String(min)}–${String(max)}`,
  'review/score-not-whole': ({ score, min, max }) =>
    `pisteet ${String(score)} eivät ole kokonaisluku; anna yhdessä sovittu kokonaisluku väliltä ${String(min)}–${String(max)}`,
  'review/status-and-score': ({ status }) =>
    `kriteerillä on sekä pisteet että tila "${status}"; jätä vain toinen`,
  'review/not-applicable-not-allowed': ({ item }) =>
    `kriteeristö ei salli kriteerille ${item} tilaa "not-applicable"; pisteytä se tai käytä tilaa "insufficient" ja perustele`,
  'review/missing-reason': ({ item, why, score, instead }) =>
    ({
      'not-applicable': `kerro kohdassa "reason", miksi kriteeri ${item} ei sovellu`,
      insufficient: `kerro kohdassa "reason", mitä kriteeriä ${item} varten etsittiin mutta ei löydetty`,
      overruled: `pisteet ${String(score)} poikkeavat lasketuista (${String(instead)}); kerro syy kohdassa "reason"`,
      'over-limit': `pisteet ${String(score)} ovat enemmän kuin rajoite ${String(instead)} sallii; kerro syy kohdassa "reason"`,
    })[why],
  'review/number-out-of-range': ({ value, input, min, max }) =>
    `${input} on ${String(value)}, mikä ei ole mahdollista; arvon pitää olla ${range(min, max)}`,
  'review/part-over-whole': ({ part, partInput, whole, wholeInput }) =>
    `${partInput} (${String(part)}) ei voi olla suurempi kuin ${wholeInput} (${String(whole)}), jonka osa se on`,
  'review/list-not-expected': ({ input }) => `${input} on tässä yksi luku, ei luettelo; anna yksi luku`,
  'review/list-lengths-differ': ({ inputs }) =>
    `kohdissa ${inputs.join(' ja ')} pitää olla yksi luku kutakin henkilöä kohti, samassa järjestyksessä ja yhtä monta`,
  'review/value-and-inputs': () =>
    '"value" on annettu niiden lukujen lisäksi, joista se lasketaan; jätä vain toinen',
  'review/impossible-date': ({ date }) => `päivää ${date} ei ole olemassa`,
  'review/period-reversed': ({ from, to }) => `jakso alkaa ${from}, mutta päättyy jo ${to}; tarkista päivät`,
  'review/unknown-source': ({ source, suggestion }) =>
    `arvioinnin lähteissä ei ole lähdettä "${source}"${meant(suggestion)}`,
  'review/unknown-evidence-kind': ({ kind, known, suggestion }) =>
    `"${kind}" ei ole kriteeristön näyttölaji${suggestion === null ? `; sallittu näyttölaji on ${orList(known)}` : meant(suggestion)}`,
  'review/evidence-without-kind': () =>
    'näyttö tarvitsee joko arvioinnin lähteen ("source") tai näyttölajin ("kind")',
  'review/duplicate-source': ({ id }) => `lähteen tunnus "${id}" on jo käytössä; valitse toinen tunnus`,
  'review/duplicate-reviewer': ({ id }) => `arvioijan tunnus "${id}" on jo käytössä; valitse toinen tunnus`,
  'review/unknown-reviewer': ({ id, suggestion }) =>
    `arvioinnissa ei ole arvioijaa "${id}"${meant(suggestion)}`,
  'review/employed-over-started': ({ employed, started }) =>
    `työllistyneitä on ${String(employed)}, mutta aloittaneita vain ${String(started)}; tarkista luvut`,
  'review/final-incomplete': ({ missing }) =>
    `arviointi on lopullinen, mutta ${missing === 1 ? '1 kriteeri on' : `${String(missing)} kriteeriä on`} ilman pisteitä`,
  'review/other-format': ({ format }) =>
    `tämä on kriteeristö (${format}) eikä arviointi; tarkista se komennolla ips-fidelity rubric check`,

  'sheet/malformed': ({ reason }) =>
    ({
      quote:
        'solun lainausmerkki on jäänyt sulkematta tai on keskellä solua; kirjoita solun sisällä oleva lainausmerkki kahdesti',
      ragged:
        'tästä eteenpäin rivillä on enemmän soluja kuin otsikkorivillä; poista ne tai kirjoita solu lainausmerkkeihin, jos siinä on erotinmerkki',
    })[reason],
  'sheet/missing-column': ({ column }) =>
    `taulukosta puuttuu sarake "${column}"; tee uusi taulukko komennolla ips-fidelity form --format csv`,
  'sheet/duplicate-column': ({ column }) => `sarake "${column}" on kahdesti; jätä vain toinen`,
  'sheet/no-rows': () => 'taulukossa ei ole rivejä otsikkorivin alla',
  'sheet/missing-team': () => 'tiimiä ei ole millään rivillä; täytä sarake "team" tai anna --team',
  'sheet/missing-date': () => 'päivää ei ole millään rivillä; täytä sarake "date" tai anna --date',
  'sheet/several-reviews': ({ first, other }) =>
    `tällä rivillä on ${other}, mutta yllä olevilla riveillä ${first}; taulukossa voi olla vain yksi arviointi`,
  'sheet/unknown-row': ({ item, suggestion }) =>
    `kriteeristössä ei ole kriteeriä, lukua, osaa eikä rajoitetta "${item}"${meant(suggestion)}`,
  'sheet/missing-item': () =>
    'rivillä on merkintöjä mutta ei kriteeriä; anna sen kriteerin tunnus, jota ne koskevat',
  'sheet/misplaced-cell': ({ column, item }) =>
    `sarake "${column}" luetaan vain kriteerin omalta riviltä; siirrä merkintä riville ${item}`,
  'sheet/duplicate-row': ({ item, line }) => `${item} on jo rivillä ${String(line)}; jätä vain toinen`,
  'sheet/not-a-number': ({ written }) => `"${written}" ei ole luku, jossa on enintään 15 numeroa`,
  'sheet/not-yes-or-no': ({ written }) => `"${written}" ei ole kyllä- eikä ei-vastaus`,
  'sheet/unknown-status': ({ written }) =>
    `"${written}" ei ole sallittu tila; anna not-applicable tai insufficient`,
  'sheet/malformed-date': ({ written }) =>
    `"${written}" ei ole päivä; kirjoita se muodossa 2026-11-20 tai 20.11.2026`,
  'sheet/unknown-evidence': ({ written, known }) =>
    `"${written}" ei ala näyttölajilla; kirjoita esimerkiksi "records: 10 asiakkaan asiakirjat", jossa näyttölaji on ${orList(known)}`,

  'suppression/unused': ({ code }) =>
    `kommentti ohittaa löydöksen ${code}, mutta sellaista ei tässä ole; poista kommentti`,
  'suppression/unknown-rule': ({ code, suggestion }) =>
    `löydöstä ${code} ei ole, joten sitä ei voi ohittaa${meant(suggestion)}`,
  'suppression/without-reason': ({ code }) =>
    `kerro, miksi ${code} ohitetaan: # ips-fidelity-ignore ${code}: syy`,
  'suppression/of-error': ({ code }) =>
    `${code} on virhe eikä sitä voi ohittaa: tiedostoa ei voi käyttää sen kanssa; korjaa se`,

  'table/mixed-encoding': () =>
    'tämä tavu ei sovi aiempiin merkkeihin; kerro taulukon merkistö valitsimella --encoding',
  'table/no-rows': () => 'taulukossa ei ole rivejä otsikkorivin alla',
  'table/missing-column': ({ column }) =>
    `taulukosta puuttuu sarake "${column}"; nimeä sarake näin tai kerro valitsimella --columns, mikä sarake se on`,
  'table/duplicate-column': ({ column }) => `sarake "${column}" on kahdesti; jätä vain toinen`,
  'table/duplicate-heading': ({ heading }) => `otsikko "${heading}" on kahdesti`,
  'table/empty-heading': () => 'sarakkeella ei ole otsikkoa; se siirtyy tulokseen sellaisenaan',
  'table/unknown-detail': ({ column, suggestion }) =>
    `kriteeristössä ei ole lukua, osaa eikä rajoitetta "${column}"${meant(suggestion)}`,
  'table/no-ratings': ({ rubric }) =>
    `missään sarakkeessa ei ole kriteeristön ${rubric} pisteitä; nimeä sarakkeet kriteerien tunnuksilla tai katso, mitä --suggest-columns löytää`,
  'table/ambiguous-shape': () =>
    'otsikkorivillä on kriteerejä sarakkeina ja lisäksi sarakkeet "item" ja "score"; anna --shape wide tai --shape long',
  'table/ragged-row': ({ found, expected }) =>
    `rivillä on ${String(found)} solua, otsikkorivillä ${String(expected)}`,
  'table/stray-quote': () =>
    'rivin lainausmerkki on jäänyt sulkematta tai on keskellä solua; kirjoita solun sisällä oleva lainausmerkki kahdesti',
  'table/lone-carriage-return': () =>
    'rivillä on yksinäinen CR-merkki; päätä rivit LF-merkkiin ja kirjoita solun sisäiset rivinvaihdot lainausmerkkeihin',
  'table/row-too-large': ({ limit }) => `rivi on suurempi kuin ${String(limit)} Mt`,
  'table/missing-team': () => 'rivillä ei ole tiimiä',
  'table/missing-date': () => 'rivillä ei ole päivää',
  'table/malformed-date': ({ written }) =>
    `"${written}" ei ole päivä; kirjoita se muodossa 2026-11-20 tai 20.11.2026`,
  'table/not-a-rating': ({ written, min, max }) =>
    `"${written}" ei kelpaa pisteiksi; odotettu kokonaisluku ${String(min)}–${String(max)}, n/a tai tyhjä`,
  'table/bare-na': () =>
    'NA voi tarkoittaa "ei sovellu" tai "puuttuu"; kerro kumpi: --na not-applicable tai --na unrated',
  'table/not-a-number': ({ written }) => `"${written}" ei ole luku`,
  'table/decimal-comma': ({ written }) =>
    `luvussa "${written}" on pilkku, joka erottaa tässä taulukossa solut; kirjoita desimaalit pisteellä`,
  'table/not-yes-or-no': ({ written }) => `"${written}" ei ole kyllä- eikä ei-vastaus`,
  'table/unknown-status': ({ written }) =>
    `"${written}" ei ole sallittu tila; anna not-applicable tai insufficient`,
  'table/percent-or-fraction': ({ written }) =>
    `"${written}" voi olla prosenttiluku tai osuus yhdestä; kerro kumpi sarakekartassa: as: percent tai as: fraction`,
  'table/not-a-percentage': ({ written, as }) =>
    as === 'fraction'
      ? `"${written}" ei ole osuus väliltä 0–1, kuten sarakekartta sanoo`
      : `"${written}" ei ole prosenttiluku väliltä 0–100, kuten sarakekartta sanoo`,
  'table/not-a-count': ({ written }) => `"${written}" ei ole henkilöiden määrä kokonaislukuna`,
  'table/duplicate-row': ({ team, date, reviewer }) =>
    `aiemmalla rivillä on jo sama tiimi${reviewer === null ? ' ja päivä' : ', päivä ja arvioija'}: ${[team, date, ...(reviewer === null ? [] : [reviewer])].join(', ')}`,
  'table/unknown-rubric': ({ written, known, suggestion }) =>
    `kriteeristöä "${written}" ei ole${suggestion === null ? `; tunnettu on ${orList(known)}` : meant(suggestion)}; anna oma kriteeristö valitsimella --rubric`,
  'table/other-rubric': ({ item, rubric }) =>
    `${item} ei ole kriteeri kriteeristössä ${rubric}, jota tämä rivi käyttää`,
  'table/duplicate-rating': ({ item }) =>
    `${item} on jo pisteytetty tälle tiimille ja päivälle aiemmalla rivillä`,
  'table/different-outcome': ({ column }) => `aiemmalla rivillä on sarakkeessa ${column} eri luku`,
  'table/not-json': () => 'rivi ei ole JSON-objekti',
  'table/nested-value': ({ key }) => `kentän "${key}" arvo on luettelo tai objekti; odotettu teksti tai luku`,
  'table/new-key': ({ key }) =>
    `kenttää "${key}" ei ole ensimmäisellä rivillä, josta CSV saa sarakkeensa; käytä --format jsonl tai lisää se sinne`,

  'columns/not-a-map': () =>
    'sarakekartta alkaa rivillä "format: ips-columns/1", ja siinä on sarakkeet kohdassa "columns"',
  'columns/unknown-key': ({ key, suggestion }) => `"${key}" ei ole sarakekartan kenttä${meant(suggestion)}`,
  'columns/unknown-target': ({ target, suggestion }) =>
    `"${target}" ei ole kriteeri, sen osa eikä muu tunnettu sarake${meant(suggestion)}`,
  'columns/missing-heading': ({ heading, suggestion }) =>
    `taulukossa ei ole saraketta "${heading}"${meant(suggestion)}`,
  'columns/malformed': ({ key, expected }) =>
    ({
      column: `kohdassa "${key}" pitää olla sarakkeen otsikko tekstinä tai {column, as, values}`,
      as: `kohdan "${key}" arvo "as" on percent tai fraction`,
      values: `kohdan "${key}" kenttä "values" kertoo, mitä kukin koodi tarkoittaa: {"-99": unrated, "1": yes}`,
      columns: `"${key}" kertoo, mikä taulukon otsikko vastaa kutakin kriteeristön saraketta`,
    })[expected],
};
