/** Why each rule is there, in Finnish: what it finds, a full stop, and why that matters. */

import type { Explanations } from '../en/explanations.ts';
import { tableExplanations } from './table-explanations.ts';

const shape = {
  'unknown-key':
    'Avain, joka ei kuulu tähän. Väärin kirjoitettu avain jäisi muuten huomaamatta, eikä sen arvolla olisi mitään vaikutusta.',
  'missing-key': 'Pakollinen avain puuttuu. Ilman sitä tiedostoa ei voi käyttää tarkoitukseensa.',
  'wrong-type':
    'Arvo on väärää lajia. Luku lainausmerkeissä on teksti, ja kriteerin numero ilman lainausmerkkejä ei ole teksti: 4.10 muuttuisi luvuksi 4.1. Avaimessa, jonka perässä ei ole mitään, ei myöskään ole tekstiä.',
  'not-one-of': 'Arvo, jota tässä ei sallita. Tässä kohdassa merkitys on vain tietyillä sanoilla.',
  malformed:
    'Teksti on väärässä muodossa. Tunnuksia, päiviä, versioita ja kielten tunnuksia verrataan kirjain kirjaimelta, joten ne kirjoitetaan vain yhdellä tavalla.',
  'out-of-range': 'Luku on sallittujen rajojen ulkopuolella. Sillä ei voisi laskea mitään järkevää.',
  'too-few': 'Merkintöjä on liian vähän. Tyhjästä luettelosta ei jäisi mitään arvioitavaa tai laskettavaa.',
  'listed-twice': 'Sama asia on luettelossa kahdesti. Toisen piti luultavasti olla jotain muuta.',
  'empty-text': 'Tyhjä teksti. Lukija näkisi tyhjän kohdan; jos sanottavaa ei ole, jätä avain pois.',
  'too-long': 'Teksti on liian pitkä paikkaansa. Se katkeaisi taulukoissa ja lomakkeissa.',
};

export const explanations: Explanations = {
  'file/not-utf8':
    'Tiedosto ei ole UTF-8-muodossa. Muulla merkistöllä ä, ö ja å näkyvät toisella koneella eri kirjaimina.',
  'file/windows-1252':
    'Tiedosto luetaan merkistöllä windows-1252. Se on arvaus, koska tavut eivät ole UTF-8-muotoa; jokin kirjain voi olla väärin.',
  'file/too-large':
    'Tiedosto on liian suuri. Mikään kriteeristö tai arviointi ei ole niin pitkä, joten tiedosto on luultavasti väärä.',
  'file/empty': 'Tiedosto on tyhjä. Tallennus on usein jäänyt kesken.',
  'text/control-character':
    'Tekstissä on näkymätön ohjausmerkki. Se voi siirtää kohdistinta tai kääntää kirjoitussuunnan, jolloin näytöllä näkyy muuta kuin tiedostossa on.',
  'yaml/syntax':
    'Tiedosto ei ole YAML-muotoa. Mitään ei voi lukea ennen kuin ensimmäinen virhe on korjattu; myöhemmät ovat usein vain sen seurausta.',
  'yaml/tab':
    'Rivi on sisennetty sarkaimella. YAML sallii vain välilyönnit, koska sarkain ei ole kaikkialla yhtä leveä.',
  'yaml/duplicate-key':
    'Avain on samassa ryhmässä kahdesti. Lukijat ottavat joko ensimmäisen tai viimeisen, joten kaksi ohjelmaa lukisi eri tiedoston. Myös 1 ja "1" ovat sama avain.',
  'yaml/several-documents': 'Tiedostossa on monta asiakirjaa. Vain ensimmäinen luettaisiin.',
  'yaml/unknown-alias':
    'Viittaus ei osoita mihinkään. Merkillä * alkava teksti tarvitsee lainausmerkit; viittaus tarvitsee ankkurin (&) yläpuolelleen.',
  'yaml/too-many-aliases': 'Viittauksia on liikaa. Muutama rivi voi paisua suuremmaksi kuin muisti.',
  'yaml/too-deep':
    'Sisäkkäisiä tasoja on liikaa. Tällainen tiedosto on rikki tai tehty kuormittamaan ohjelmaa.',
  'yaml/unknown-tag':
    'Tuntematon tyyppimerkintä. Merkillä ! alkava teksti tarvitsee lainausmerkit; tyyppimerkinnöillä ei ole näissä tiedostoissa merkitystä.',
  'yaml/merge-key':
    'Yhdistämisavain <<. Se kuuluu vanhempaan YAMLiin, ja YAML 1.2:n lukijat pitävät sitä tavallisena avaimena.',
  'yaml/key-not-text':
    'Avain ei ole teksti. Luettelo tai ryhmä avaimena ei tarkoita näissä tiedostoissa mitään.',
  'yaml/number-too-precise':
    'Luvussa on yli 15 numeroa. Tietokone pyöristää sen huomaamatta, ja raja-arvo voisi täyttyä tai jäädä täyttymättä pyöristyksen takia.',
  'yaml/lone-key':
    'Pilkku katkaisee tekstin. Aalto- ja hakasulkeissa pilkku päättää tekstin, ja sen jälkeinen osa luetaan avaimeksi, jolla ei ole arvoa.',
  'yaml/odd-space':
    'Välilyönti, jota YAML ei pidä välilyöntinä. Verkkosivulta tai tekstinkäsittelystä liitettynä se näyttää tavalliselta, mutta rivi luetaan kuin sitä ei olisi sisennetty.',
  'yaml/reader-dependent':
    'Arvo, jonka muut YAML-lukijat ymmärtävät toisin. Monelle muokkausohjelmalle ja skriptille no on epätosi, 012 on kymmenen ja 1:30 on yhdeksänkymmentä; lainausmerkeissä oleva teksti ja tavallinen luku luetaan kaikkialla samoin.',
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
  'rubric/other-format': 'Arviointi siinä, missä pitäisi olla kriteeristö. Ne tarkistetaan eri komennoilla.',
  'rubric/duplicate-section':
    'Osa-alueen tunnus on käytössä kahdesti. Raportit ja tiedot nimeävät osa-alueen sen tunnuksella.',
  'rubric/duplicate-item':
    'Kriteerin tunnus on käytössä kahdesti. Pisteytys nimeää kriteerin tunnuksella, joten ei tiedettäisi, kumpaa tarkoitetaan.',
  'rubric/duplicate-band': 'Luokan tunnus on käytössä kahdesti. Tulos nimeää luokan sen tunnuksella.',
  'rubric/duplicate-evidence-kind':
    'Näyttölaji on luettelossa kahdesti. Arvioinnit nimeävät näyttölajin sen tunnuksella.',
  'rubric/duplicate-id-in-item':
    'Sama tunnus on kriteerissä kahdesti. Luvut, osat ja rajoitteet ovat saman taulukon sarakkeita, kriteeri.tunnus, ja korvaisivat toisensa.',
  'rubric/reserved-id':
    'Tunnus, jolla on taulukoissa oma merkitys. Jokaisella kriteerillä on sarakkeet value, status ja reason.',
  'rubric/scale-without-levels': 'Asteikolla ei ole tasoja. Pitää olla alin taso ja sitä ylempi.',
  'rubric/missing-anchor':
    'Tasolta puuttuu tasokuvaus. Kaksi arvioijaa pisteyttää samoin vain, jos jokainen taso kertoo, miltä se näyttää.',
  'rubric/anchor-off-scale': 'Tasokuvaus tasolle, joka ei ole asteikolla. Kukaan ei voisi valita sitä.',
  'rubric/measure-and-checklist':
    'Kriteerillä on mittari ja tarkistuslista. Pisteet voivat määräytyä vain toisesta.',
  'rubric/cut-off-scale':
    'Raja-arvo tasolle, jolla sitä ei voi olla. Alin taso jää, kun mikään raja-arvo ei täyty, eivätkä muut tasot ole asteikolla.',
  'rubric/cut-not-monotone':
    'Raja-arvot eivät nouse tai laske järjestyksessä. Jos taso 4 on vaikeampi saada kuin taso 5, mikään ei anna neljää: julkaistujen asteikkojen kopioissa on tällaisia virheitä.',
  'rubric/cut-out-of-reach':
    'Raja-arvo, johon mikään luku ei voi yltää. Prosentti on 0–100, ja luku pysyy lähtölukujensa rajoissa.',
  'rubric/level-off-scale':
    'Osien määrä tasolle, jolla sitä ei voi olla. Alin taso jää, kun muut eivät täyty.',
  'rubric/level-not-monotone': 'Tasot eivät vaadi aina vähemmän osia. Tätä tasoa ei voisi koskaan saada.',
  'rubric/level-out-of-reach': 'Taso vaatii enemmän osia kuin niitä on. Kukaan ei voisi saavuttaa sitä.',
  'rubric/number-of-inputs':
    'Lukuja on väärä määrä. Arvo on yksi luku; suhdeluvussa ja prosentissa ensimmäinen luku jaetaan toisella.',
  'rubric/input-limits': 'Pienin sallittu arvo on suurempi kuin suurin. Mitään lukua ei voisi antaa.',
  'rubric/key-needs':
    'Avain, joka ei tarkoita mitään ilman toista avainta. Se luettaisiin ja sivuutettaisiin.',
  'rubric/band-not-descending':
    'Luokat eivät ole laskevassa järjestyksessä. Luokka ulottuu alarajastaan edelliseen luokkaan; muuten jokin tulos kuuluisi kahteen luokkaan tai ei mihinkään.',
  'rubric/bands-leave-gap':
    'Viimeisen luokan alle jää tuloksia. Jokaisen mahdollisen tuloksen pitää kuulua johonkin luokkaan.',
  'rubric/unknown-evidence-kind': 'Näyttölaji, jota kriteeristössä ei ole. Arvioija ei voisi käyttää sitä.',
  'rubric/more-kinds-than-listed':
    'Näyttölajeja vaaditaan enemmän kuin niitä on lueteltu. Jokainen arviointi saisi varoituksen puuttuvasta näytöstä.',
  'rubric/missing-language':
    'Teksti puuttuu yhdellä kriteeristön kielistä. Sen kielisessä raportissa olisi välillä toista kieltä.',
  'rubric/language-without-text':
    'Kieli, jolla kriteeristössä ei ole yhtään tekstiä. Usein kielen tunnus on kirjoitettu väärin; sen kielisessä raportissa ei olisi yhtään omaa tekstiä.',
  'rubric/undeclared-language':
    'Teksti kielellä, jota kriteeristö ei ilmoita. Sitä ei näytetä koskaan, ja usein kielen tunnus on kirjoitettu väärin.',
  'rubric/cap-off-scale':
    'Rajoite tasolla, joka ei ole asteikolla. Se rajoittaisi pisteet johonkin, mitä ei voi antaa.',
  'rubric/nothing-counted': 'Yhtään osa-aluetta ei lasketa mukaan. Kokonaispisteitä ja luokkaa ei olisi.',
  'rubric/unknown-changed-item':
    'Muutos koskee kriteeriä, jota ei ole. Tieto sen merkityksestä jäisi käyttämättä.',
  'rubric/principle-without-item':
    'Periaate, jota mikään kriteeri ei mittaa. Raportti näyttää kaikki yhdeksän; kerro kohdassa partlyCovers, mitä kriteeristö ei mittaa kokonaan.',
  'rubric/level-unreachable':
    'Taso, jota mikään ei voi antaa. Tasokuvaus lupaa pisteet, joihin mikään luku, osien määrä tai rajoite ei johda; useimmiten raja-arvo on unohtunut.',
  'rubric/cap-without-effect':
    'Rajoite, joka ei rajoita mitään. Arvioijalta kysytään asiaa, jonka vastaus ei muuta pisteitä.',
  'rubric/band-unreachable':
    'Luokka, johon mikään tulos ei osu. Sen raja on useimmiten kirjoitettu toiselle laskutavalle: summa keskiarvon sijaan.',
  'rubric/section-all-not-applicable':
    'Osa-alue, josta ei ehkä jää mitään. Kun sen kaikki kriteerit jäävät soveltumatta, se putoaa kokonaispisteistä jälkiä jättämättä.',
  'rubric/anchors-alike':
    'Kahdella tasolla on sama tasokuvaus. Arvioija ei erota tasoja ja valitsee sattumanvaraisesti.',
  'rubric/text-not-translated':
    'Teksti on kopioitu eikä käännetty. Nimet, prosentit ja lyhenteet saavat olla samoja, lauseet eivät.',
  'rubric/anchor-numbers-differ':
    'Luvut ovat eri kielissä erilaiset. Kaksi erikielistä arvioijaa käyttäisi kahta rajaa.',
  'rubric/anchor-not-like-cut':
    'Tasokuvauksessa on eri luku kuin raja-arvossa. Arvioija lukee yhden rajan, ja ohjelma pisteyttää toisella.',
  'rubric/item-without-period':
    'Kriteeri ei kerro, miltä ajalta tietoja katsotaan. Viikosta ja vuodesta saa eri luvut.',
  'rubric/item-without-evidence':
    'Kriteeri ei pyydä näyttöä. Kukaan muu ei voi tarkistaa pisteitä, joilla ei ole näyttöä.',
  'rubric/version-too-low':
    'Versio ei vastaa muutoksia. Uusi pääversio kertoo, etteivät pisteet ole enää vertailukelpoisia; väli- ja korjausversio kertovat, että ovat.',
  'rubric/version-goes-back':
    'Versio on pienempi kuin vanhemman. Arvioinnit nimeävät version, ja siitä pitää nähdä, mikä on uudempi.',
  'rubric/other-rubric':
    'Vertailu eri kriteeristöön. Versioita verrataan saman kriteeristön sisällä, tunnuksen mukaan.',
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
  'review/other-format': 'Kriteeristö siinä, missä pitäisi olla arviointi. Ne tarkistetaan eri komennoilla.',
  'review/unknown-rubric':
    'Kriteeristöä ei löydy. Pisteet voi tulkita vain sillä kriteeristöllä, jolla ne on annettu.',
  'review/missing-rubric-file':
    'Kriteeristötiedostoa ei ole siellä, missä arviointi sen sanoo olevan. Ilman kriteeristöä pisteistä ei voi sanoa mitään.',
  'review/other-rubric':
    'Eri kriteeristö kuin se, jolla arviointi on tehty. Sen kriteerit ja tasot tarkoittavat muuta.',
  'review/rubric-differs':
    'Kriteeristö on eri tilassa kuin arviointia tehtäessä. Lasketut pisteet voivat muuttua.',
  'review/unknown-item': 'Kriteeri, jota kriteeristössä ei ole. Sen pisteitä ei laskettaisi mihinkään.',
  'review/unknown-input': 'Luku, jota kriteerillä ei ole. Sitä ei laskettaisi mihinkään.',
  'review/unknown-part': 'Osa, jota tarkistuslistassa ei ole. Vastausta ei laskettaisi mihinkään.',
  'review/unknown-cap': 'Rajoite, jota kriteerillä ei ole. Vastaus ei rajoittaisi mitään.',
  'review/score-off-scale': 'Pisteet eivät ole asteikolla. Vain kriteeristön tasoja voi antaa.',
  'review/score-not-whole':
    'Pisteet ovat kahden tason välissä. Arvioijat sopivat yhdestä tasosta; puolikkaalla ei ole tasokuvausta.',
  'review/status-and-score':
    'Tila ja pisteet yhdessä. Kriteeri on joko pisteytetty tai ei; toinen on jäänyt aiemmasta.',
  'review/not-applicable-not-allowed':
    'Kriteeri ei voi jäädä soveltumatta. Se putoaisi kokonaispisteistä; jos tietoa ei löydy, tila on insufficient.',
  'review/missing-reason':
    'Perustelu puuttuu. Lukijan pitää nähdä, miksi kriteeri jäi pois tai laskettu tulos muutettiin.',
  'review/number-out-of-range': 'Mahdoton luku. Useimmiten kyse on näppäilyvirheestä tai toisesta yksiköstä.',
  'review/part-over-whole':
    'Osa on suurempi kuin kokonaisuus. Luvut ovat luultavasti vaihtuneet tai eri ajalta.',
  'review/list-not-expected':
    'Luettelo siinä, missä pitäisi olla yksi luku. Vain henkilöittäin mitattavat kriteerit ottavat luettelon.',
  'review/list-lengths-differ':
    'Luettelot ovat eripituiset. Jokaisella henkilöllä on joka luettelossa yksi luku, samassa järjestyksessä.',
  'review/value-and-inputs':
    'Tulos ja luvut, joista se lasketaan. Jos ne eivät täsmää, ei tiedetä, kumpi pitää.',
  'review/impossible-date':
    'Päivää ei ole kalenterissa. Seuraava arviointi ja lukujen ikä lasketaan päivistä.',
  'review/period-reversed': 'Jakso päättyy ennen kuin alkaa. Alku ja loppu ovat luultavasti vaihtuneet.',
  'review/unknown-source':
    'Lähdettä ei ole arvioinnin lähteissä. Lukija ei näkisi, ketä tavattiin tai mitä luettiin.',
  'review/unknown-evidence-kind':
    'Näyttölaji, jota kriteeristössä ei ole. Sitä ei voisi verrata siihen, mitä kriteeri pyytää.',
  'review/evidence-without-kind': 'Näyttö ilman lähdettä ja lajia. Siitä ei näe, mihin pisteet perustuvat.',
  'review/duplicate-source': 'Lähteen tunnus on käytössä kahdesti. Näyttö nimeää lähteen tunnuksella.',
  'review/duplicate-reviewer':
    'Arvioijan tunnus on käytössä kahdesti. Muutokset nimeävät arvioijan tunnuksella.',
  'review/unknown-reviewer': 'Arvioijaa ei ole arvioinnissa. Lukija ei näkisi, kuka muutti pisteitä.',
  'review/employed-over-started':
    'Työllistyneitä on enemmän kuin aloittaneita. Toinen luku on eri ajalta tai eri joukosta.',
  'review/final-incomplete':
    'Lopullisessa arvioinnissa on pisteyttämättömiä kriteereitä. Tulos on vielä auki, ja lukija luulee sitä valmiiksi.',
  'sheet/malformed':
    'Taulukkoa ei voi lukea riveinä ja soluina. Lainausmerkki tai erotin puuttuu tai on liikaa.',
  'sheet/missing-column': 'Sarake puuttuu. Ohjelma löytää täytetyt tiedot otsikoiden perusteella.',
  'sheet/duplicate-column': 'Sarake on kahdesti. Ei tiedettäisi, kumpi pitää.',
  'sheet/no-rows': 'Taulukossa ei ole rivejä. Pisteytettävää ei ole.',
  'sheet/missing-team': 'Tiimiä ei ole millään rivillä. Raportti koskee yhtä tiimiä.',
  'sheet/missing-date': 'Päivää ei ole millään rivillä. Raportti koskee yhtä päivää.',
  'sheet/several-reviews': 'Rivejä monesta arvioinnista. Taulukossa on yksi tiimi ja yksi päivä.',
  'sheet/unknown-row':
    'Rivi koskee jotain, mitä kriteeristössä ei ole. Täytettyä tietoa ei laskettaisi mihinkään.',
  'sheet/missing-item':
    'Rivillä on merkintöjä mutta ei kriteeriä. Ei tiedetä, mitä ne koskevat, joten niitä ei laskettaisi mihinkään.',
  'sheet/misplaced-cell':
    'Merkintä rivillä, jolta sen saraketta ei lueta. Merkintä ohitettaisiin huomaamatta.',
  'sheet/duplicate-row': 'Kaksi riviä samasta asiasta. Ei tiedettäisi, kumpi pitää.',
  'sheet/not-a-number': 'Teksti siinä, missä pitäisi olla luku. Sillä ei voi laskea.',
  'sheet/not-yes-or-no': 'Vastaus ei ole kyllä eikä ei. Osa joko toteutuu tai ei.',
  'sheet/unknown-status':
    'Tila, joka ei tarkoita mitään. Kriteeri ilman pisteitä on not-applicable tai insufficient.',
  'sheet/malformed-date':
    'Päivää ei voi lukea. Taulukkolaskenta kirjoittaa päiviä monella tavalla; niistä ymmärretään kaksi.',
  'sheet/unknown-evidence': 'Näyttö ilman lajia. Alussa oleva laji kertoo, mihin pisteet perustuvat.',
  ...tableExplanations,
  'suppression/unused':
    'Kommentti ei ohita mitään. Asia on jo korjattu, ja kommentti piilottaisi seuraavan samanlaisen löydöksen.',
  'suppression/unknown-rule':
    'Kommentti ei nimeä sääntöä. Se on luultavasti kirjoitettu väärin eikä ohita mitään.',
  'suppression/without-reason':
    'Kommentissa ei ole perustelua. Seuraavan lukijan pitää voida arvioida, päteekö se yhä.',
  'suppression/of-error':
    'Kommentti ohittaisi virheen. Virheellistä tiedostoa ei voi käyttää, sanoi kommentti mitä tahansa; vain varoituksen voi ohittaa.',
  'no-evidence': 'Pisteet ilman näyttöä. Kukaan muu ei voi tarkistaa, miten niihin päädyttiin.',
  'few-kinds':
    'Näyttölajeja on vähemmän kuin pyydetään. Eri lähteet antavat eri kuvan; yksi yksinään johtaa harhaan.',
  overruled: 'Eri pisteet kuin lasketut. Se on perusteltuna sallittua, ja lukijalle näytetään molemmat.',
  'cap-not-considered':
    'Rajoitteeseen ei ole vastattu. Sen katsotaan jäävän täyttymättä, ja pisteet voivat olla liian korkeat.',
  'small-sample': 'Luku perustuu harvoihin tapauksiin. Yksi tapaus lisää tai vähemmän voi muuttaa tason.',
  'sample-unknown': 'Prosentti ilman lukumääriä. Ei näy, perustuuko se viiteen vai viiteensataan tapaukseen.',
  'all-same-score':
    'Kaikilla kriteereillä on samat pisteet. Niin käy useammin kiireessä kuin todellisuudessa.',
  'old-figure': 'Luku on jaksoa vanhempi. Se ei kerro arvioitavasta ajasta.',
  'possible-identifier':
    'Näyttää henkilön tunnisteelta. Arviointi lähetetään ja säilytetään vuosia, eikä siinä tarvita asiakkaiden nimiä, henkilötunnuksia, osoitteita tai puhelinnumeroita.',
  'rubric-differs': 'Kriteeristö on eri tilassa kuin arviointia tehtäessä. Lasketut pisteet voivat muuttua.',
  prorated: 'Tulos on laskettu osasta kriteereitä. Se on suhteutettu koko määrään eikä ole pelkkä summa.',
  'reason-missing': 'Taulukosta puuttuu perustelu. Taulukossa sen saa jättää pois, arvioinnissa ei.',
};
