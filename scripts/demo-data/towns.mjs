const town = (line) => {
  const [city, region, country, lat, lng] = line.split(';').map((cell) => cell.trim());
  return [city, { city, region, country, lat: Number(lat), lng: Number(lng) }];
};

/** Town centres to two decimals, which is all that `precision: city` promises. */
export const towns = new Map(
  `
  Grenoble; Auvergne-Rhône-Alpes; FR; 45.18; 5.71
  Meylan; Auvergne-Rhône-Alpes; FR; 45.21; 5.78
  Échirolles; Auvergne-Rhône-Alpes; FR; 45.15; 5.71
  Saint-Martin-d’Hères; Auvergne-Rhône-Alpes; FR; 45.17; 5.77
  Crolles; Auvergne-Rhône-Alpes; FR; 45.28; 5.88
  Voiron; Auvergne-Rhône-Alpes; FR; 45.36; 5.59
  Moirans; Auvergne-Rhône-Alpes; FR; 45.33; 5.55
  Valence; Auvergne-Rhône-Alpes; FR; 44.93; 4.91
  Lyon; Auvergne-Rhône-Alpes; FR; 45.75; 4.85
  Villeurbanne; Auvergne-Rhône-Alpes; FR; 45.77; 4.88
  Chambéry; Auvergne-Rhône-Alpes; FR; 45.57; 5.92
  Annecy; Auvergne-Rhône-Alpes; FR; 45.90; 6.12
  Cluses; Auvergne-Rhône-Alpes; FR; 46.06; 6.57
  Scionzier; Auvergne-Rhône-Alpes; FR; 46.06; 6.55
  Marnaz; Auvergne-Rhône-Alpes; FR; 46.06; 6.53
  Thyez; Auvergne-Rhône-Alpes; FR; 46.08; 6.54
  Bonneville; Auvergne-Rhône-Alpes; FR; 46.08; 6.41
  Magland; Auvergne-Rhône-Alpes; FR; 46.02; 6.62
  Sallanches; Auvergne-Rhône-Alpes; FR; 45.94; 6.63
  Annemasse; Auvergne-Rhône-Alpes; FR; 46.19; 6.24
  La Roche-sur-Foron; Auvergne-Rhône-Alpes; FR; 46.07; 6.31
  Oyonnax; Auvergne-Rhône-Alpes; FR; 46.26; 5.66
  Bourg-en-Bresse; Auvergne-Rhône-Alpes; FR; 46.21; 5.23
  Saint-Étienne; Auvergne-Rhône-Alpes; FR; 45.43; 4.39
  Saint-Chamond; Auvergne-Rhône-Alpes; FR; 45.48; 4.51
  Firminy; Auvergne-Rhône-Alpes; FR; 45.39; 4.29
  Roanne; Auvergne-Rhône-Alpes; FR; 46.04; 4.07
  Clermont-Ferrand; Auvergne-Rhône-Alpes; FR; 45.78; 3.09
  Thiers; Auvergne-Rhône-Alpes; FR; 45.86; 3.55
  Issoire; Auvergne-Rhône-Alpes; FR; 45.54; 3.25
  Vichy; Auvergne-Rhône-Alpes; FR; 46.13; 3.43
  Montluçon; Auvergne-Rhône-Alpes; FR; 46.34; 2.60
  Besançon; Bourgogne-Franche-Comté; FR; 47.25; 6.02
  Montbéliard; Bourgogne-Franche-Comté; FR; 47.51; 6.80
  Belfort; Bourgogne-Franche-Comté; FR; 47.64; 6.86
  Morteau; Bourgogne-Franche-Comté; FR; 47.06; 6.61
  Pontarlier; Bourgogne-Franche-Comté; FR; 46.91; 6.36
  Dole; Bourgogne-Franche-Comté; FR; 47.09; 5.49
  Saint-Claude; Bourgogne-Franche-Comté; FR; 46.39; 5.86
  Strasbourg; Grand Est; FR; 48.58; 7.75
  Illkirch-Graffenstaden; Grand Est; FR; 48.53; 7.72
  Mulhouse; Grand Est; FR; 47.75; 7.34
  Colmar; Grand Est; FR; 48.08; 7.36
  Paris; Île-de-France; FR; 48.85; 2.35
  Villejuif; Île-de-France; FR; 48.79; 2.36
  Palaiseau; Île-de-France; FR; 48.71; 2.25
  Orsay; Île-de-France; FR; 48.70; 2.19
  Massy; Île-de-France; FR; 48.73; 2.28
  Évry; Île-de-France; FR; 48.63; 2.44
  Corbeil-Essonnes; Île-de-France; FR; 48.61; 2.48
  Cergy; Île-de-France; FR; 49.04; 2.08
  Pontoise; Île-de-France; FR; 49.05; 2.10
  Champs-sur-Marne; Île-de-France; FR; 48.85; 2.60
  Noisy-le-Grand; Île-de-France; FR; 48.85; 2.56
  Versailles; Île-de-France; FR; 48.80; 2.13
  Rouen; Normandie; FR; 49.44; 1.10
  Le Havre; Normandie; FR; 49.49; 0.11
  Caen; Normandie; FR; 49.19; -0.36
  Chartres; Centre-Val de Loire; FR; 48.45; 1.49
  Orléans; Centre-Val de Loire; FR; 47.90; 1.90
  Blois; Centre-Val de Loire; FR; 47.59; 1.34
  Tours; Centre-Val de Loire; FR; 47.39; 0.70
  Dreux; Centre-Val de Loire; FR; 48.74; 1.37
  Grasse; Provence-Alpes-Côte d’Azur; FR; 43.66; 6.93
  Nice; Provence-Alpes-Côte d’Azur; FR; 43.70; 7.27
  Antibes; Provence-Alpes-Côte d’Azur; FR; 43.58; 7.12
  Aix-en-Provence; Provence-Alpes-Côte d’Azur; FR; 43.53; 5.45
  Marseille; Provence-Alpes-Côte d’Azur; FR; 43.30; 5.38
  Toulouse; Occitanie; FR; 43.60; 1.44
  Tarbes; Occitanie; FR; 43.23; 0.07
  Albi; Occitanie; FR; 43.93; 2.15
  Montauban; Occitanie; FR; 44.02; 1.36
  Montpellier; Occitanie; FR; 43.61; 3.88
  Nîmes; Occitanie; FR; 43.84; 4.36
  Figeac; Occitanie; FR; 44.61; 2.03
  Neuchâtel; Neuchâtel; CH; 46.99; 6.93
  La Chaux-de-Fonds; Neuchâtel; CH; 47.10; 6.83
  Le Locle; Neuchâtel; CH; 47.06; 6.75
  Saint-Imier; Bern; CH; 47.15; 7.00
  Biel/Bienne; Bern; CH; 47.14; 7.25
  Moutier; Jura; CH; 47.28; 7.37
  Delémont; Jura; CH; 47.36; 7.34
  Porrentruy; Jura; CH; 47.42; 7.08
  Grenchen; Solothurn; CH; 47.19; 7.40
  Lausanne; Vaud; CH; 46.52; 6.63
  Yverdon-les-Bains; Vaud; CH; 46.78; 6.64
  Genève; Genève; CH; 46.20; 6.15
  Fribourg; Fribourg; CH; 46.80; 7.15
  Zürich; Zürich; CH; 47.37; 8.55
  Lugano; Ticino; CH; 46.01; 8.96
  Freiburg im Breisgau; Baden-Württemberg; DE; 48.00; 7.85
  Stuttgart; Baden-Württemberg; DE; 48.78; 9.18
  Karlsruhe; Baden-Württemberg; DE; 49.01; 8.40
  Villingen-Schwenningen; Baden-Württemberg; DE; 48.06; 8.49
  Tuttlingen; Baden-Württemberg; DE; 47.98; 8.82
  Furtwangen; Baden-Württemberg; DE; 48.05; 8.21
  Konstanz; Baden-Württemberg; DE; 47.66; 9.18
  Ulm; Baden-Württemberg; DE; 48.40; 9.99
  Offenburg; Baden-Württemberg; DE; 48.47; 7.94
  Lörrach; Baden-Württemberg; DE; 47.61; 7.66
  Reutlingen; Baden-Württemberg; DE; 48.49; 9.20
  Dresden; Sachsen; DE; 51.05; 13.74
  Chemnitz; Sachsen; DE; 50.84; 12.93
  Leipzig; Sachsen; DE; 51.34; 12.37
  Freiberg; Sachsen; DE; 50.91; 13.34
  Radeberg; Sachsen; DE; 51.12; 13.91
  Zwickau; Sachsen; DE; 50.73; 12.49
  Berlin; Berlin; DE; 52.52; 13.41
  München; Bayern; DE; 48.14; 11.58
  Villach; Kärnten; AT; 46.61; 13.86
  Klagenfurt; Kärnten; AT; 46.62; 14.31
  Graz; Steiermark; AT; 47.07; 15.45
  Leoben; Steiermark; AT; 47.38; 15.09
  Leuven; Vlaanderen; BE; 50.88; 4.70
  Mechelen; Vlaanderen; BE; 51.03; 4.48
  Hasselt; Vlaanderen; BE; 50.93; 5.34
  Gent; Vlaanderen; BE; 51.05; 3.72
  Kortrijk; Vlaanderen; BE; 50.83; 3.26
  Liège; Wallonie; BE; 50.63; 5.57
  Namur; Wallonie; BE; 50.47; 4.87
  Nijmegen; Gelderland; NL; 51.84; 5.85
  Arnhem; Gelderland; NL; 51.98; 5.91
  Eindhoven; Noord-Brabant; NL; 51.44; 5.48
  Helmond; Noord-Brabant; NL; 51.48; 5.66
  Delft; Zuid-Holland; NL; 52.01; 4.36
  Enschede; Overijssel; NL; 52.22; 6.90
  Torino; Piemonte; IT; 45.07; 7.69
  Ivrea; Piemonte; IT; 45.47; 7.88
  Novara; Piemonte; IT; 45.45; 8.62
  Cuneo; Piemonte; IT; 44.39; 7.54
  Monza; Lombardia; IT; 45.58; 9.27
  Milano; Lombardia; IT; 45.46; 9.19
  Bergamo; Lombardia; IT; 45.70; 9.67
  Lecco; Lombardia; IT; 45.85; 9.39
  Bilbao; País Vasco; ES; 43.26; -2.93
  Donostia / San Sebastián; País Vasco; ES; 43.32; -1.98
  Vitoria-Gasteiz; País Vasco; ES; 42.85; -2.67
  Eibar; País Vasco; ES; 43.18; -2.47
  Barcelona; Cataluña; ES; 41.39; 2.16
  Malmö; Skåne; SE; 55.61; 13.00
  Lund; Skåne; SE; 55.71; 13.19
  Helsingborg; Skåne; SE; 56.05; 12.69
  Αθήνα; Αττική; GR; 37.98; 23.73
  Μαρούσι; Αττική; GR; 38.05; 23.80
  Πάτρα; Δυτική Ελλάδα; GR; 38.25; 21.73
  Newry; Northern Ireland; GB; 54.18; -6.34
  Belfast; Northern Ireland; GB; 54.60; -5.93
  Cambridge; England; GB; 52.20; 0.12
  Bristol; England; GB; 51.46; -2.60
  Edinburgh; Scotland; GB; 55.95; -3.19
  Dundalk; Leinster; IE; 54.00; -6.42
  Drogheda; Leinster; IE; 53.72; -6.35
  Dublin; Leinster; IE; 53.33; -6.25
  Cork; Munster; IE; 51.90; -8.47
  Limerick; Munster; IE; 52.66; -8.62
  Aveiro; Centro; PT; 40.64; -8.65
  Porto; Norte; PT; 41.15; -8.61
  Braga; Norte; PT; 41.55; -8.42
  Coimbra; Centro; PT; 40.21; -8.42
  Tampere; Pirkanmaa; FI; 61.50; 23.79
  Габрово; Габрово; BG; 42.87; 25.32
  Praha; Praha; CZ; 50.09; 14.42
  Wrocław; Dolnośląskie; PL; 51.10; 17.03
  `
    .trim()
    .split('\n')
    .map(town),
);
