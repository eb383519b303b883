/** Why each rule about tables and column maps is there, in Swedish. */

import type { TableExplanations } from '../en/table-explanations.ts';

export const tableExplanations: TableExplanations = {
  'table/mixed-encoding':
    'En byte i en annan teckenkodning. Tabellen börjar i en kodning och fortsätter i en annan, så å, ä och ö skulle bli fel härifrån.',
  'table/no-rows': 'En tabell utan rader. Det finns inget att poängsätta.',
  'table/missing-column':
    'En kolumn saknas. Varje rad behöver team och datum, och en lång tabell även kriterium och poäng; annars går det inte att veta vems resultatet är.',
  'table/duplicate-column':
    'En av kriteriernas kolumner finns två gånger. Det skulle inte gå att veta vilken som gäller.',
  'table/duplicate-heading':
    'En rubrik finns två gånger. Båda kolumnerna följer med, men den som läser resultatet efter rubrik ser bara den ena.',
  'table/empty-heading': 'En kolumn utan rubrik. Den följer med som den är, och inget i den kan poängsättas.',
  'table/unknown-detail':
    'En kolumn om ett tal, en del eller en begränsning som kriteriet inte har. Uppgifterna i den skulle inte räknas.',
  'table/no-ratings':
    'Ingen kolumn hör till kriterierna. Rubrikerna i en export är sällan kriteriernas id; en kolumnkarta anger vad som är vad.',
  'table/ambiguous-shape':
    'En rubrikrad som passar två former. En bred tabell har en rad för varje team, en lång en rad för varje poäng; läst på fel sätt skulle poäng försvinna.',
  'table/ragged-row':
    'En rad med fler eller färre celler än rubrikraden. Efter luckan står varje cell i fel kolumn, så raden poängsätts inte.',
  'table/stray-quote':
    'Ett citattecken som inte är avslutat eller som står mitt i en cell. Allt fram till nästa citattecken skulle tas för en enda cell, rader och allt.',
  'table/lone-carriage-return':
    'Ett ensamt CR-tecken. Vissa program avslutar raden där och andra inte, så celler kunde hamna på en annan rad.',
  'table/row-too-large':
    'En rad som är större än någon bedömning. Oftast har ett citattecken öppnats och aldrig avslutats.',
  'table/missing-team': 'En rad utan team. Det skulle inte gå att veta vems resultatet är.',
  'table/missing-date':
    'En rad utan datum. Flera bedömningar av samma team skulle inte gå att skilja åt eller ordna.',
  'table/malformed-date':
    'En dag som inte går att läsa. 11/12/26 är olika dagar i olika länder; två sätt att skriva förstås.',
  'table/not-a-rating':
    'En poäng som inte är ett tal på skalan. Om poäng gissades ur ord vore resultaten värdelösa.',
  'table/bare-na':
    'NA utan besked om vad det betyder. R skriver det för saknat, människor för ej tillämpligt, och de ger olika resultat.',
  'table/not-a-number': 'En text där det ska vara ett tal. Den går inte att räkna med.',
  'table/decimal-comma':
    'Ett decimalkomma i en tabell där celler skiljs åt med komma. Ett program läser 40,5, ett annat två celler.',
  'table/not-yes-or-no':
    'Ett svar som varken är ja eller nej. En del är uppfylld eller inte, en begränsning gäller eller inte.',
  'table/unknown-status':
    'En status som inte betyder något. Ett kriterium utan poäng är not-applicable eller insufficient.',
  'table/percent-or-fraction':
    'Ett tal som kan vara en procentsats eller en andel av ett. 0,95 är antingen nästan alla eller en på hundra; en kolumnkarta anger vilket.',
  'table/not-a-percentage':
    'Ett tal utanför det som kolumnkartan säger. Antingen är cellen felskriven eller så anger kartan fel enhet.',
  'table/not-a-count': 'Något annat än ett antal personer. En andel kan räknas ut bara av hela personer.',
  'table/duplicate-row':
    'Två rader om samma bedömning. Samma team skulle räknas två gånger i varje medeltal.',
  'table/unknown-rubric':
    'Kriterier som inte är kända. Poäng betyder något bara tillsammans med de kriterier de gavs efter.',
  'table/other-rubric':
    'En poäng för ett kriterium som radens kriteriesamling inte har. Den skulle i det tysta falla bort ur resultatet.',
  'table/duplicate-rating':
    'Ett kriterium med två poäng för samma team och datum. Det skulle inte gå att veta vilken som gäller.',
  'table/different-outcome':
    'Två tal för samma utfall i en bedömning. Andelen skulle bero på vilken rad som kommer först.',
  'table/not-json':
    'En rad som inte är ett JSON-objekt. I JSON Lines står varje rad för sig, så en post får inte gå över flera.',
  'table/nested-value':
    'En lista eller ett objekt där ett enda värde hör hemma. En tabells kolumn innehåller en text eller ett tal.',
  'table/new-key':
    'En nyckel som den första raden inte har. CSV får sina kolumner av den första raden, och det finns ingen kolumn för värdet.',
  'columns/not-a-map':
    'En fil som inte är en kolumnkarta. Utan dess första rad skulle en annan fil som getts av misstag läsas som en sådan.',
  'columns/unknown-key':
    'En nyckel som inte hör hemma här. En felskriven nyckel skulle förbigås i det tysta, och dess kolumn aldrig läsas.',
  'columns/unknown-target':
    'En kolumn som varken kriterierna eller programmet känner till. Uppgifterna i den skulle inte räknas.',
  'columns/missing-heading':
    'En rubrik som tabellen inte har. Kartan är gjord för en annan export, eller så är rubriken skriven på ett annat sätt.',
  'columns/malformed':
    'En post i fel form i en kolumnkarta. Det skulle inte gå att veta vilken kolumn som avses, eller med vilken enhet och vilka koder.',
};
