/** Why each rule is there, in Swedish: what it finds, a full stop, and why that matters. */

import type { Explanations } from '../en/explanations.ts';
import { tableExplanations } from './table-explanations.ts';

const shape = {
  'unknown-key':
    'En nyckel som inte hör hemma här. En felskriven nyckel skulle annars förbigås i tysthet, och det som står efter den skulle aldrig räknas.',
  'missing-key':
    'En obligatorisk nyckel saknas. Utan den går filen inte att använda till det den är gjord för.',
  'wrong-type':
    'Ett värde av fel slag. Ett tal inom citattecken är en text, och ett kriteriums nummer utan citattecken är ingen text: 4.10 skulle bli 4.1. En nyckel med inget efter sig har inte heller någon text.',
  'not-one-of': 'Ett värde som inte är tillåtet här. På den här platsen har bara vissa ord en betydelse.',
  malformed:
    'En text i fel form. Id, dagar, versioner och språkkoder jämförs bokstav för bokstav och skrivs därför bara på ett sätt.',
  'out-of-range': 'Ett tal utanför det tillåtna. Inget förnuftigt skulle gå att räkna med det.',
  'too-few': 'För få poster. Med en tom lista här skulle det inte finnas något att bedöma eller räkna med.',
  'listed-twice': 'Samma sak står två gånger. Den ena skulle troligen vara något annat.',
  'empty-text':
    'En tom text. Läsaren skulle inte se något där något utlovas; utelämna nyckeln om det inte finns något att säga.',
  'too-long': 'En text som är för lång för sin plats. Den skulle klippas av i tabeller och på blanketter.',
};

export const explanations: Explanations = {
  'file/not-utf8':
    'Filen är inte skriven i UTF-8. Med en annan teckenkodning blir å, ä och ö andra bokstäver på en annan dator.',
  'file/windows-1252':
    'Filen läses som windows-1252. Det är en gissning, eftersom byten inte är UTF-8; någon bokstav kan bli fel.',
  'file/too-large':
    'Filen är för stor. Så lång är ingen kriteriesamling eller bedömning, så det är troligen en annan fil.',
  'file/empty': 'Filen är tom. Ofta har sparandet avbrutits.',
  'text/control-character':
    'Ett osynligt styrtecken i en text. Det kan flytta markören eller vända skrivriktningen, så att skärmen visar något annat än det som står i filen.',
  'yaml/syntax':
    'Filen är inte YAML. Inget i den går att läsa förrän det första felet är åtgärdat; de senare är ofta bara följder av det.',
  'yaml/tab':
    'En rad är indragen med tabb. YAML tillåter bara mellanslag, eftersom en tabb inte är lika bred överallt.',
  'yaml/duplicate-key':
    'En nyckel står två gånger i samma grupp. Läsare av YAML tar den första eller den sista, så två program skulle läsa två olika filer. Även 1 och "1" är samma nyckel.',
  'yaml/several-documents': 'Filen innehåller flera dokument. Bara det första skulle läsas.',
  'yaml/unknown-alias':
    'Ett alias som inte syftar på något. En text som börjar med * behöver citattecken; ett alias behöver ett ankare (&) ovanför sig.',
  'yaml/too-many-aliases': 'För många alias. Några rader kan växa till mer än vad minnet rymmer.',
  'yaml/too-deep':
    'För många nivåer inuti varandra. En sådan fil är trasig eller gjord för att överbelasta ett program.',
  'yaml/unknown-tag':
    'En okänd tagg. En text som börjar med ! behöver citattecken; taggar betyder inget i de här filerna.',
  'yaml/merge-key':
    'Nyckeln << för sammanslagning. Den hör till en äldre YAML, och läsare av YAML 1.2 tar den för en vanlig nyckel.',
  'yaml/key-not-text':
    'En nyckel som inte är text. Listor och grupper som nycklar betyder inget i de här filerna.',
  'yaml/number-too-precise':
    'Ett tal med över 15 siffror. Datorer avrundar det i tysthet, och ett gränsvärde kunde nås eller missas på grund av avrundningen.',
  'yaml/lone-key':
    'En text som delas av ett komma. Inom klammer- och hakparenteser avslutar ett komma texten, och det som följer tas för en nyckel utan värde.',
  'yaml/odd-space':
    'Ett mellanslag som YAML inte räknar som ett. Inklistrat från en webbsida eller ett ordbehandlingsprogram ser det ut som andra, men raden läses som om den inte var indragen.',
  'yaml/reader-dependent':
    'Ett värde som andra läsare av YAML uppfattar annorlunda. För många redigeringsprogram och skript är no falskt, 012 tio och 1:30 nittio; en text inom citattecken och ett vanligt tal läses lika av alla.',
  'rubric/unknown-key': shape['unknown-key'],
  'rubric/missing-key': shape['missing-key'],
  'rubric/wrong-type': shape['wrong-type'],
  'rubric/not-one-of': shape['not-one-of'],
  'rubric/malformed': shape.malformed,
  'rubric/out-of-range': shape['out-of-range'],
  'rubric/too-few': shape['too-few'],
  'rubric/listed-twice': shape['listed-twice'],
  'rubric/empty-text': shape['empty-text'],
  'rubric/too-long': shape['too-long'],
  'rubric/other-format':
    'En bedömning där det ska vara en kriteriesamling. De kontrolleras med var sitt kommando.',
  'rubric/duplicate-section':
    'Ett delområdes id används två gånger. Rapporter och data nämner delområden med deras id.',
  'rubric/duplicate-item':
    'Ett kriteriums id används två gånger. En poängsättning nämner kriteriet med dess id, så det skulle inte gå att veta vilket som avses.',
  'rubric/duplicate-band': 'En klass id används två gånger. Resultatet nämner klassen med dess id.',
  'rubric/duplicate-evidence-kind':
    'En typ av underlag står två gånger. Bedömningar nämner typerna med deras id.',
  'rubric/duplicate-id-in-item':
    'Ett id används två gånger i ett kriterium. Ingångsvärden, delar och begränsningar delar kolumner i en tabell, kriterium.id, och skulle skriva över varandra.',
  'rubric/reserved-id':
    'Ett id som betyder något annat i tabeller. Varje kriterium har kolumnerna value, status och reason.',
  'rubric/scale-without-levels':
    'En skala utan nivåer. Det måste finnas en lägsta nivå och en högre att välja mellan.',
  'rubric/missing-anchor':
    'En nivå utan nivåbeskrivning. Två bedömare poängsätter lika bara om varje nivå säger hur den ser ut.',
  'rubric/anchor-off-scale':
    'En nivåbeskrivning för en nivå som inte finns på skalan. Ingen kunde välja den.',
  'rubric/measure-and-checklist':
    'Ett kriterium med både mått och checklista. Poängen kan bara följa av det ena.',
  'rubric/cut-off-scale':
    'Ett gränsvärde för en nivå som inte kan ha något. Den lägsta nivån är det som blir över när inget gränsvärde nås, och andra nivåer finns inte på skalan.',
  'rubric/cut-not-monotone':
    'Gränsvärden som inte stiger eller sjunker i ordning. Om nivå 4 är svårare att nå än nivå 5 ger inget någonsin en fyra: kopior av publicerade skalor har sådana fel.',
  'rubric/cut-out-of-reach':
    'Ett gränsvärde som inget tal kan nå eller missa. En procentandel är 0–100, och ett tal håller sig inom ingångsvärdenas gränser.',
  'rubric/level-off-scale':
    'Ett antal delar för en nivå som inte kan ha något. Den lägsta nivån är det som blir över när ingen annan nås.',
  'rubric/level-not-monotone': 'Nivåer som inte kräver allt färre delar. Nivån i fråga kunde aldrig ges.',
  'rubric/level-out-of-reach': 'En nivå som kräver fler delar än det finns. Ingen kunde nå den.',
  'rubric/number-of-inputs':
    'Fel antal ingångsvärden. Ett värde är ett tal; en kvot och en procentandel dividerar det första av två med det andra.',
  'rubric/input-limits': 'Ett minsta värde över det största. Inget tal skulle gå att ange.',
  'rubric/key-needs': 'En nyckel som inte betyder något utan en annan. Den skulle läsas och förbigås.',
  'rubric/band-not-descending':
    'Klasser som inte är i fallande ordning. Varje klass räcker från sin egen början till klassen före; annars skulle något resultat höra till två klasser eller ingen.',
  'rubric/bands-leave-gap':
    'Resultat under den sista klassen. Varje möjligt resultat måste höra till en klass.',
  'rubric/unknown-evidence-kind':
    'En typ av underlag som kriteriesamlingen inte har. En bedömare kunde inte ange den.',
  'rubric/more-kinds-than-listed':
    'Fler typer av underlag krävs än vad som anges. Varje bedömning skulle få en varning om att underlag saknas.',
  'rubric/missing-language':
    'En text saknas på ett av språken. En rapport på det språket skulle ha ett annat språk mitt i.',
  'rubric/language-without-text':
    'Ett angivet språk som ingen text är på. Det är ofta en felskriven språkkod, och en rapport på det språket skulle sakna alla texter.',
  'rubric/undeclared-language':
    'En text på ett språk som kriteriesamlingen inte anger. Den visas aldrig och är ofta en felskriven språkkod.',
  'rubric/cap-off-scale':
    'En begränsning till en nivå som inte finns på skalan. Den skulle begränsa poängen till något som inte kan ges.',
  'rubric/nothing-counted': 'Inget delområde räknas in. Det skulle inte finnas någon totalpoäng eller klass.',
  'rubric/unknown-changed-item':
    'En ändring av ett kriterium som inte finns. Uppgiften om dess betydelse skulle inte användas.',
  'rubric/principle-without-item':
    'En princip som inget kriterium mäter. Rapporten visar alla nio; ange under partlyCovers vilka som inte mäts i sin helhet.',
  'rubric/level-unreachable':
    'En nivå som inget kan ge. Nivåbeskrivningen utlovar poäng som inget tal, antal delar eller begränsning leder till; oftast har ett gränsvärde glömts.',
  'rubric/cap-without-effect':
    'En begränsning som inte begränsar något. Bedömaren får en fråga vars svar inte ändrar poängen.',
  'rubric/band-unreachable':
    'En klass som inget når. Dess gräns är oftast skriven för ett annat sätt att räkna: en summa i stället för ett medeltal.',
  'rubric/section-all-not-applicable':
    'Ett delområde som det kanske inte blir något kvar av. När alla dess kriterier är ej tillämpliga faller det bort ur totalpoängen utan spår.',
  'rubric/anchors-alike':
    'Två nivåbeskrivningar med samma text. Bedömarna kan inte skilja nivåerna åt och väljer på måfå.',
  'rubric/text-not-translated':
    'En text som kopierats i stället för översatts. Namn, procenttal och förkortningar får vara lika, fraser inte.',
  'rubric/anchor-numbers-differ':
    'Tal som skiljer sig mellan språken. Två bedömare med två språk skulle använda två gränser.',
  'rubric/anchor-not-like-cut':
    'En nivåbeskrivning med ett annat tal än gränsvärdet. Bedömaren läser en gräns, och programmet räknar med en annan.',
  'rubric/item-without-period':
    'Ett kriterium som inte anger vilken tid det gäller. En vecka och ett år ger olika tal.',
  'rubric/item-without-evidence':
    'Ett kriterium som inte kräver underlag. Poäng utan underlag kan ingen annan granska.',
  'rubric/version-too-low':
    'En version som inte följer av ändringarna. En ny huvudversion säger att poängen inte längre är jämförbara; en del- eller korrigeringsversion att de är det.',
  'rubric/version-goes-back':
    'En version som är lägre än den äldre. Bedömningar anger versionen, och den måste visa vad som kom senare.',
  'rubric/other-rubric':
    'En jämförelse med en annan kriteriesamling. Versioner jämförs inom samma kriteriesamling, enligt dess id.',
  'review/unknown-key': shape['unknown-key'],
  'review/missing-key': shape['missing-key'],
  'review/wrong-type': shape['wrong-type'],
  'review/not-one-of': shape['not-one-of'],
  'review/malformed': shape.malformed,
  'review/out-of-range': shape['out-of-range'],
  'review/too-few': shape['too-few'],
  'review/listed-twice': shape['listed-twice'],
  'review/empty-text': shape['empty-text'],
  'review/too-long': shape['too-long'],
  'review/other-format':
    'En kriteriesamling där det ska vara en bedömning. De kontrolleras med var sitt kommando.',
  'review/unknown-rubric':
    'En kriteriesamling som inte hittas. Poäng betyder något bara med den kriteriesamling de gavs med.',
  'review/missing-rubric-file':
    'En kriteriesamling som inte finns där bedömningen anger. Utan den går det inte att säga något om poängen.',
  'review/other-rubric':
    'En annan kriteriesamling än bedömningen gjordes med. Dess kriterier och nivåer betyder något annat.',
  'review/rubric-differs':
    'Kriteriesamlingen har ändrats sedan bedömningen gjordes. Beräknade poäng kan bli andra än de var.',
  'review/unknown-item': 'Ett kriterium som kriteriesamlingen inte har. Dess poäng skulle inte räknas.',
  'review/unknown-input': 'Ett ingångsvärde som kriteriet inte har. Talet skulle inte räknas.',
  'review/unknown-part': 'En del som checklistan inte har. Svaret skulle inte räknas.',
  'review/unknown-cap': 'En begränsning som kriteriet inte har. Svaret skulle inte begränsa något.',
  'review/score-off-scale': 'Poäng som inte finns på skalan. Bara kriteriesamlingens nivåer kan ges.',
  'review/score-not-whole':
    'Poäng mellan två nivåer. Bedömarna enas om en nivå; en halv poäng har ingen nivåbeskrivning.',
  'review/status-and-score':
    'Status tillsammans med poäng. Ett kriterium är poängsatt eller inte; det ena har blivit kvar från tidigare.',
  'review/not-applicable-not-allowed':
    'Ej tillämpligt där det inte är tillåtet. Kriteriet skulle falla bort ur totalpoängen; det som inte hittades är insufficient.',
  'review/missing-reason':
    'En motivering saknas. Den som läser rapporten måste se varför ett kriterium utelämnats eller beräknade poäng ändrats.',
  'review/number-out-of-range': 'Ett omöjligt tal. Oftast är det ett skrivfel eller en annan enhet.',
  'review/part-over-whole':
    'En del som är större än helheten. Talen har troligen bytt plats eller räknats för olika perioder.',
  'review/list-not-expected':
    'En lista där det ska vara ett tal. Bara mått som tas för varje person har en lista.',
  'review/list-lengths-differ':
    'Listor av olika längd. Varje person har ett tal i varje lista, i samma ordning.',
  'review/value-and-inputs':
    'Ett resultat tillsammans med det som det följer av. Om de inte stämmer överens vet ingen vilket som gäller.',
  'review/impossible-date':
    'En dag som inte finns i kalendern. Nästa bedömning och uppgifternas ålder räknas från dagar.',
  'review/period-reversed': 'En period som slutar innan den börjar. Början och slut har troligen bytt plats.',
  'review/unknown-source':
    'En källa som bedömningen inte anger. Läsaren skulle inte se vem man träffade eller vad man läste.',
  'review/unknown-evidence-kind':
    'En typ av underlag som kriteriesamlingen inte har. Den kunde inte jämföras med vad kriteriet kräver.',
  'review/evidence-without-kind': 'Underlag utan källa och typ. Det säger inte vad poängen vilar på.',
  'review/duplicate-source': 'En källas id används två gånger. Underlag nämner källor med deras id.',
  'review/duplicate-reviewer': 'En bedömares id används två gånger. Ändringar nämner bedömare med deras id.',
  'review/unknown-reviewer':
    'En bedömare som bedömningen inte anger. Läsaren skulle inte se vem som ändrade poängen.',
  'review/employed-over-started':
    'Fler som fått arbete än som börjat. Ett av talen gäller en annan period eller grupp.',
  'review/final-incomplete':
    'En slutlig bedömning med kriterier utan poäng. Resultatet är fortfarande öppet, och läsaren tror att det är färdigt.',
  'sheet/malformed':
    'En tabell som inte går att läsa som rader och celler. Ett citattecken eller en avskiljare saknas eller är en för mycket.',
  'sheet/missing-column': 'En kolumn saknas. Programmet hittar det ifyllda med hjälp av rubrikerna.',
  'sheet/duplicate-column': 'En kolumn står två gånger. Det skulle inte gå att veta vilken som gäller.',
  'sheet/no-rows': 'En tabell utan rader. Det finns inget att poängsätta.',
  'sheet/missing-team': 'Ingen rad anger teamet. En rapport gäller ett team.',
  'sheet/missing-date': 'Ingen rad anger datum. En rapport gäller en dag.',
  'sheet/several-reviews': 'Rader från flera bedömningar. En tabell innehåller ett team och en dag.',
  'sheet/unknown-row': 'En rad om något som kriteriesamlingen inte har. Det ifyllda skulle inte räknas.',
  'sheet/missing-item':
    'En rad med uppgifter men utan kriterium. Det går inte att veta vad de gäller, så de skulle inte räknas.',
  'sheet/misplaced-cell': 'En uppgift på en rad där dess kolumn inte läses. Den skulle förbigås i det tysta.',
  'sheet/duplicate-row': 'Två rader om samma sak. Det skulle inte gå att veta vilken som gäller.',
  'sheet/not-a-number': 'En text där det ska vara ett tal. Den går inte att räkna med.',
  'sheet/not-yes-or-no': 'Ett svar som varken är ja eller nej. En del är uppfylld eller inte.',
  'sheet/unknown-status':
    'En status som inte betyder något. Ett kriterium utan poäng är not-applicable eller insufficient.',
  'sheet/malformed-date':
    'En dag som inte går att läsa. Kalkylprogram skriver dagar på många sätt; två av dem förstås.',
  'sheet/unknown-evidence': 'Underlag utan typ. Typen i början säger vad poängen vilar på.',
  ...tableExplanations,
  'suppression/unused':
    'En kommentar som inte bortser från något. Det den gällde är åtgärdat, och kommentaren skulle dölja nästa.',
  'suppression/unknown-rule':
    'En kommentar som inte nämner någon regel. Den är troligen felskriven och bortser inte från något.',
  'suppression/without-reason':
    'En kommentar utan motivering. Nästa läsare måste kunna bedöma om den fortfarande gäller.',
  'suppression/of-error':
    'En kommentar som skulle bortse från ett fel. En fil med fel går inte att använda, vad en kommentar än säger; bara varningar kan man bortse från.',
  'no-evidence': 'Poäng utan underlag. Ingen annan kan granska hur de kom till.',
  'few-kinds':
    'Färre typer av underlag än vad som krävs. Olika källor ger olika bilder; en ensam vilseleder.',
  overruled: 'Andra poäng än de beräknade. Det är tillåtet med en motivering, och läsaren får se båda.',
  'cap-not-considered':
    'En begränsning utan svar. Den räknas som att den inte gäller, och poängen kan bli för hög.',
  'small-sample': 'En uppgift som vilar på få fall. Ett fall mer eller mindre kan ändra nivån.',
  'sample-unknown': 'En procentandel utan antal. Det syns inte om den vilar på 5 eller 500 fall.',
  'all-same-score': 'Samma poäng för alla kriterier. Det beror oftare på brådska än på verkligheten.',
  'old-figure': 'En uppgift som är äldre än perioden. Den säger inget om den tid som bedöms.',
  'possible-identifier':
    'Något som ser ut som en personuppgift. En bedömning skickas och sparas i åratal och behöver inga namn, personbeteckningar, adresser eller telefonnummer för klienter.',
  'rubric-differs':
    'Kriteriesamlingen har ändrats sedan bedömningen gjordes. Beräknade poäng kan bli andra än de var.',
  prorated: 'En totalpoäng av färre kriterier än det finns. Den är omräknad och inte en ren summa.',
  'reason-missing': 'En motivering saknas i en tabell. Tabeller får utelämna den; en bedömning får det inte.',
};
