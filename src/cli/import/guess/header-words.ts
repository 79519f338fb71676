/**
 * How headings of member lists are called in EN FR DE NL IT ES, folded, singular or plural as they occur. The first
 * target whose words fit a heading best takes it.
 */
export const headerWords: readonly (readonly [target: string, words: string])[] = [
  [
    'id',
    'id|identifiant|identifiant interne|identifier|internal id|kennung|mitgliedsnummer|member id|member number|nummer|numero|numero membre|code interne|lidnummer|codice|codigo|ref|reference|referenz|uid|uuid|key|schlussel|identificativo|identificador|n',
  ],
  [
    'name',
    'name|nom|nome|naam|nombre|libelle|raison sociale|denomination|denomination sociale|organisation|organization|organisme|organisatie|organizzazione|organizacion|entreprise|nom entreprise|nom de l entreprise|nom de la structure|structure|societe|firma|firmenname|firmenbezeichnung|unternehmen|unternehmensname|bedrijf|bedrijfsnaam|azienda|ragione sociale|impresa|empresa|razon social|nombre empresa|company|company name|member|member name|membre|nom du membre|mitglied|mitgliedsname|lid|socio|miembro|institution|einrichtung|etablissement|nom etablissement|bezeichnung|title|titre|titel|label|nom usuel|nom complet|legal name|entity|partner|partenaire|item.name|display name|organisation name|organization name|vereinigung',
  ],
  [
    'names.acronym',
    'acronym|sigle|acronyme|abkurzung|akronym|kurzel|acroniem|afkorting|acronimo|sigla|siglas|abbreviation|acronyms|abbrev',
  ],
  [
    'names.alias',
    'alias|aliases|autre nom|autres noms|nom court|nom commercial|nom d usage|enseigne|other name|other names|also known as|aka|short name|trade name|kurzname|weitere namen|handelsname|markenname|andere namen|handelsnaam|roepnaam|altro nome|nome breve|nome commerciale|otro nombre|nombre corto|nombre comercial|brand',
  ],
  [
    'names.former',
    'ancien nom|anciens noms|former name|former names|fruherer name|ehemaliger name|vroegere naam|ex nome|nome precedente|nombre anterior|antiguo nombre|previous name',
  ],
  [
    'names.label.en',
    'english name|name en|name english|nom anglais|nom en anglais|englischer name|engelse naam|nome inglese|nombre ingles|nombre en ingles',
  ],
  [
    'type',
    'type|typ|tipo|soort|categorie|category|kategorie|categoria|type d etablissement|type de structure|type d organisme|type of organisation|type of organization|organisationstyp|art|art der organisation|type organisatie|tipo di ente|tipo de entidad|rechtsform type|nature|legal type|kind|company type|types',
  ],
  [
    'sizeBand',
    'taille|size|size band|grosse|unternehmensgrosse|grossenklasse|omvang|grootte|dimensione|tamano|tranche effectif|tranche d effectif|tranche d effectifs|taille entreprise|bedrijfsgrootte|company size',
  ],
  [
    'employees',
    'effectif|effectifs|nombre de salaries|salaries|nb salaries|employees|number of employees|headcount|staff|mitarbeiter|mitarbeiterzahl|anzahl mitarbeiter|beschaftigte|werknemers|aantal werknemers|aantal medewerkers|medewerkers|dipendenti|numero dipendenti|addetti|empleados|numero de empleados|plantilla',
  ],
  [
    'founded',
    'founded|foundation year|year founded|established|date creation|date_creation|date de creation|annee de creation|creation|grundung|grundungsjahr|gegrundet|opgericht|oprichtingsjahr|oprichting|fondazione anno|anno di fondazione|fundacion anno|ano de fundacion|anno fondazione|year established|inception',
  ],
  [
    'site.city',
    'ville|commune|localite|city|town|place|ort|stadt|standort|gemeinde|sitz|plaats|stad|woonplaats|vestigingsplaats|citta|comune|localita|sede|ciudad|municipio|localidad|poblacion|hq city|location city|cidade|city_en',
  ],
  [
    'site.region',
    'region|bundesland|kanton|canton|provincie|provincia|regione|comunidad autonoma|state|county|departement|dept|land kreis|etat region|province|gewest',
  ],
  [
    'site.postcode',
    'code postal|cp|postcode|post code|zip|zip code|plz|postleitzahl|cap|codigo postal|cod postal|codice postale|postal code|pc',
  ],
  [
    'site.country',
    'pays|country|land|staat|nazione|paese|stato|pais|country code|code pays|landcode|landercode|landeskennung|nation|hq country|location country|country_code',
  ],
  ['site.lat', 'lat|latitude|breitengrad|geogr breite|breedtegraad|latitudine|latitud|geo lat|gps lat|coordonnee y'],
  [
    'site.lng',
    'lng|lon|long|longitude|langengrad|geogr lange|lengtegraad|longitudine|longitud|geo lng|geo lon|gps lon|gps lng',
  ],
  [
    'site.coordinates',
    'geolocalisation|coordonnees|coordonnees gps|gps|coordinates|koordinaten|geokoordinaten|coordinaten|coordinate|coordenadas|geo|geopoint|geo_point_2d|latlng|lat lng|lat long|latlong|position|geolocation|localisation gps|wkt|geom|location',
  ],
  [
    'website',
    'site internet|site web|site|url|web|website|webseite|webadresse|homepage|homepage url|home page|internet|internetseite|internetadresse|adresse internet|sito|sito web|sito internet|sitio web|pagina web|lien|link|www|web site|domain|webpagina|adresse web|homepage_url|official website',
  ],
  ['logo', 'logo|logo url|image|bild|immagine|imagen|afbeelding|picture'],
  [
    'description',
    'description|presentation|descriptif|activite|activites|beschreibung|kurzbeschreibung|tatigkeit|unternehmensprofil|profil|profile|about|omschrijving|beschrijving|activiteit|activiteiten|descrizione|attivita|descripcion|actividad|resume|summary|bio|pitch|short description|long description|kurzprofil',
  ],
  [
    'competences',
    'competences|competence|competences cles|savoir faire|expertise|expertises|domaine|domaines|domaines d activite|domaine d expertise|technologies|technologie|secteur|secteurs|secteur d activite|thematique|thematiques|themes|theme|mots cles|kompetenzen|kompetenz|schwerpunkte|kompetenzfelder|fachgebiet|fachgebiete|technologiefelder|branche|branchen|bereich|themen|skills|capabilities|fields|field|topics|tags|keywords|sector|sectors|industry|competenties|competentie|vakgebied|expertisegebied|sectoren|branches|competenze|settore|settori|ambiti|tecnologie|competencias|sectores|tecnologias|ambitos|areas|areas of expertise|technology|subcategories.name|landscape.name|category.name|categories|leistungen',
  ],
  [
    'markets',
    'marches|marche|markets|market|markte|zielmarkte|absatzmarkte|markten|afzetmarkten|mercati|mercato|mercados|marches vises|target markets|anwendungen|applications|filieres|filiere',
  ],
  [
    'certifications',
    'certifications|certification|certificats|labels|zertifikate|zertifizierungen|zertifizierung|certificaten|certificeringen|certificazioni|certificaciones|normes|certificates|iso|label qualite',
  ],
  [
    'languages',
    'langues|langues parlees|languages|sprachen|talen|lingue|idiomas|language|langue|sprache|taal|lingua|idioma',
  ],
  [
    'offers',
    'offre|offres|offer|offers|angebot|angebote|aanbod|offerta|offerte|oferta|ofertas|propose|services proposes|we offer',
  ],
  [
    'needs',
    'besoin|besoins|need|needs|bedarf|gesuche|suche|sucht|behoefte|behoeften|gezocht|esigenze|fabbisogno|bisogni|necesidades|necesidad|recherche de|looking for|cherche',
  ],
  [
    'contact.email',
    'email|e mail|mail|courriel|adresse email|adresse mail|adresse electronique|e mail adresse|emailadres|e mailadres|posta elettronica|correo|correo electronico|email address|contact email|kontakt e mail',
  ],
  [
    'contact.phone',
    'telephone|tel|phone|numero de telephone|telefon|telefonnummer|telefoon|telefoonnummer|telefono|n telephone|phone number|fon',
  ],
  [
    'memberships',
    'cluster|clusters|pole|poles|pole de competitivite|netzwerk|memberships|membership|adhesion|adherent de|membre de|member of|mitglied bei|mitglied von|lid van|membro di|miembro de|appartenance',
  ],
  [
    'membership.since',
    'date d adhesion|adhesion depuis|membre depuis|member since|mitglied seit|eintritt|eintrittsdatum|beitritt|beitrittsdatum|lid sinds|socio dal|membro dal|miembro desde|fecha de alta|joined|join date|date adhesion|accepted',
  ],
  [
    'membership.until',
    'fin d adhesion|date de sortie|austritt|austrittsdatum|member until|mitglied bis|lid tot|fecha de baja|left|date fin adhesion',
  ],
  [
    'membership.role',
    'statut adherent|role|rolle|rol|ruolo|funktion im cluster|college|membership type|mitgliedschaft|mitgliedsart|lidmaatschap|type adherent',
  ],
  ['identifiers.siren', 'siren|siret|numero siren|n siren|numero siret|n siret'],
  [
    'identifiers.vat',
    'tva|numero tva|n tva|tva intracommunautaire|numero de tva|vat|vat number|vat id|ust id|ustid|ust idnr|umsatzsteuer id|uid nummer|btw|btw nummer|partita iva|p iva|piva|nif|cif|nif iva|mwst nummer',
  ],
  ['identifiers.lei', 'lei|lei code|code lei'],
  ['identifiers.ror', 'ror|identifiant ror|ror id|ror_id|id ror'],
  ['identifiers.wikidata', 'wikidata|identifiant wikidata|wikidata id|wikidata item|qid'],
  ['source', 'source|quelle|bron|fonte|fuente'],
  [
    'updated',
    'updated|last updated|mise a jour|date de mise a jour|derniere mise a jour|date maj|stand|aktualisiert|zuletzt geandert|bijgewerkt|aggiornato|aggiornamento|actualizado|fecha de actualizacion|last modified|modified',
  ],
];
