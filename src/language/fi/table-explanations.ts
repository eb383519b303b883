/** Why each rule about tables and column maps is there, in Finnish. */

import type { TableExplanations } from '../en/table-explanations.ts';

export const tableExplanations: TableExplanations = {
  'table/mixed-encoding':
    'Tavu on eri merkistöä kuin muu taulukko. Taulukko alkaa yhdellä merkistöllä ja jatkuu toisella, joten ä ja ö muuttuisivat tästä eteenpäin muiksi merkeiksi.',
  'table/no-rows': 'Taulukossa ei ole rivejä. Pisteytettävää ei ole.',
  'table/missing-column':
    'Sarake puuttuu. Joka rivillä pitää olla tiimi ja päivä, ja pitkässä taulukossa myös kriteeri ja pisteet; muuten ei tiedetä, kenen tulos on.',
  'table/duplicate-column': 'Kriteeristön sarake on kahdesti. Ei tiedettäisi, kumpi pitää.',
  'table/duplicate-heading':
    'Otsikko on kahdesti. Molemmat sarakkeet siirtyvät tulokseen, mutta otsikon mukaan lukeva näkee niistä vain toisen.',
  'table/empty-heading':
    'Sarakkeella ei ole otsikkoa. Se siirtyy tulokseen sellaisenaan, eikä siitä voi pisteyttää mitään.',
  'table/unknown-detail':
    'Sarake koskee lukua, osaa tai rajoitetta, jota kriteerillä ei ole. Sen tietoja ei laskettaisi mihinkään.',
  'table/no-ratings':
    'Mikään sarake ei kuulu kriteeristöön. Viedyn taulukon otsikot ovat harvoin kriteerien tunnuksia; sarakekartta kertoo, mikä on mikä.',
  'table/ambiguous-shape':
    'Otsikkorivi sopii kahteen muotoon. Leveässä taulukossa on rivi joka tiimille, pitkässä rivi joka pisteytykselle; väärin luettuna pisteitä katoaisi.',
  'table/ragged-row':
    'Rivillä on eri määrä soluja kuin otsikkorivillä. Puuttuvasta kohdasta lähtien joka solu on väärässä sarakkeessa, joten riviä ei pisteytetä.',
  'table/stray-quote':
    'Lainausmerkki on jäänyt sulkematta tai on keskellä solua. Kaikki seuraavaan lainausmerkkiin asti luettaisiin yhdeksi soluksi riveineen.',
  'table/lone-carriage-return':
    'Yksinäinen CR-merkki. Osa ohjelmista päättää rivin siihen ja osa ei, joten solut voisivat joutua toiselle riville.',
  'table/row-too-large':
    'Rivi on suurempi kuin mikään arviointi. Useimmiten lainausmerkki on avattu eikä sitä ole suljettu.',
  'table/missing-team': 'Rivillä ei ole tiimiä. Ei tiedettäisi, kenen tulos on.',
  'table/missing-date':
    'Rivillä ei ole päivää. Saman tiimin arviointeja ei voisi erottaa toisistaan eikä panna järjestykseen.',
  'table/malformed-date':
    'Päivää ei voi lukea. 11/12/26 on eri maissa eri päivä; kahta kirjoitustapaa ymmärretään.',
  'table/not-a-rating':
    'Pisteet eivät ole asteikon luku. Jos pisteet arvattaisiin sanoista, tulokset olisivat arvottomia.',
  'table/bare-na':
    'NA ilman tietoa, mitä se tarkoittaa. R kirjoittaa sen puuttuvalle, ihmiset kriteerille, joka ei sovellu, ja niistä tulee eri tulos.',
  'table/not-a-number': 'Teksti siinä, missä pitäisi olla luku. Sillä ei voi laskea.',
  'table/decimal-comma':
    'Desimaalipilkku taulukossa, jonka solut erotetaan pilkuilla. Yksi ohjelma lukee luvun 40,5, toinen kaksi solua.',
  'table/not-yes-or-no': 'Vastaus ei ole kyllä eikä ei. Osa joko toteutuu tai ei, samoin rajoite.',
  'table/unknown-status':
    'Tila, joka ei tarkoita mitään. Kriteeri ilman pisteitä on not-applicable tai insufficient.',
  'table/percent-or-fraction':
    'Luku voi olla prosenttiluku tai osuus yhdestä. 0,95 on joko lähes kaikki tai yksi sadasta; sarakekartta kertoo kumpi.',
  'table/not-a-percentage':
    'Luku ei ole siinä välissä, jonka sarakekartta sanoo. Joko solussa on kirjoitusvirhe tai kartassa on väärä yksikkö.',
  'table/not-a-count': 'Muu kuin henkilöiden määrä. Osuuden voi laskea vain kokonaisista henkilöistä.',
  'table/duplicate-row':
    'Kaksi riviä samasta arvioinnista. Sama tiimi laskettaisiin joka keskiarvoon kahdesti.',
  'table/unknown-rubric':
    'Tuntematon kriteeristö. Pisteet tarkoittavat jotain vain sen kriteeristön kanssa, jolla ne annettiin.',
  'table/other-rubric':
    'Pisteet kriteerille, jota rivin kriteeristössä ei ole. Ne jäisivät huomaamatta pois tuloksesta.',
  'table/duplicate-rating':
    'Kriteeri on pisteytetty kahdesti samalle tiimille ja päivälle. Ei tiedettäisi, kumpi pitää.',
  'table/different-outcome':
    'Kaksi eri lukua samasta tuloksesta samassa arvioinnissa. Osuus riippuisi siitä, kumpi rivi on ensin.',
  'table/not-json':
    'Rivi ei ole JSON-objekti. JSON Lines -tiedostossa joka rivi on oma kokonaisuutensa, joten tietue ei saa jatkua usealle riville.',
  'table/nested-value':
    'Luettelo tai objekti siinä, missä pitäisi olla yksi arvo. Taulukon sarakkeessa on teksti tai luku.',
  'table/new-key':
    'Kenttä, jota ensimmäisellä rivillä ei ole. CSV saa sarakkeensa ensimmäisestä rivistä, eikä tälle arvolle ole saraketta.',
  'columns/not-a-map':
    'Tiedosto ei ole sarakekartta. Ilman ensimmäistä riviä vahingossa annettu muu tiedosto luettaisiin kartaksi.',
  'columns/unknown-key':
    'Kenttä, joka ei kuulu tähän. Väärin kirjoitettu kenttä ohitettaisiin huomaamatta, eikä sen saraketta luettaisi.',
  'columns/unknown-target':
    'Sarake, jota kriteeristö ja ohjelma eivät tunne. Sen tietoja ei laskettaisi mihinkään.',
  'columns/missing-heading':
    'Otsikko, jota taulukossa ei ole. Kartta on tehty toista vientiä varten, tai otsikko on kirjoitettu toisin.',
  'columns/malformed':
    'Sarakekartan kohta on väärässä muodossa. Ei tiedettäisi, mitä saraketta, yksikköä tai koodeja tarkoitetaan.',
};
