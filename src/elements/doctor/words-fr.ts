import type { DoctorWords } from './words.js';

export const fr: DoctorWords = {
  lang: 'fr',
  title: 'Annuaire : examen de cette page',
  looking: 'Examen en cours…',
  faults: 'Défauts trouvés : {count}',
  advised: 'L’annuaire fonctionne. Conseils : {count}',
  well: 'Tout va bien.',
  fault: 'Défaut',
  advice: 'Conseil',
  fine: 'En ordre',
  again: 'Examiner à nouveau',
  copy: 'Copier le rapport',
  copied: 'Rapport copié',
  close: 'Fermer',
  without: { row: 'ligne laissée de côté', field: 'champ laissé de côté', file: 'fichier inutilisable' },
  expected: {
    object: 'un objet { … }',
    list: 'une liste [ … ]',
    text: 'un texte non vide',
    'shorter-text': 'un texte plus court',
    id: 'un identifiant (lettres, chiffres, . _ ~ -)',
    'unique-id': 'un identifiant qu’aucune autre ligne ne porte',
    'known-word': 'un des mots du schéma',
    language: 'un code de langue comme fr',
    country: 'un code de pays comme FR',
    date: 'une date comme 2024, 2024-05 ou 2024-05-31',
    day: 'un jour comme 2024-05-31',
    url: 'une adresse qui commence par https://',
    email: 'une adresse électronique',
    number: 'un nombre',
    latitude: 'une latitude, de -90 à 90',
    longitude: 'une longitude, de -180 à 180',
    coordinates: 'lat et lng ensemble',
    version: 'une schemaVersion comme "1.0"',
  },
  findings: {
    fine: [
      '{url} est lu : {members} membres et {clusters} clusters, {size}, au bout de {ms} ms.',
      'Quand vous aurez fini, retirez l’attribut doctor, ou ?alliance-doctor.',
    ],
    'file-page': [
      'Cette page a été ouverte depuis un disque (file://). Le navigateur ne la laisse lire aucun autre fichier.',
      'Mettez-la en ligne, ou servez le dossier, et ouvrez-la par son adresse http.',
    ],
    'no-element': [
      'Le script fonctionne, mais cette page ne contient aucun élément de l’annuaire.',
      'Collez ceci à l’endroit voulu, dans un bloc HTML et non dans un bloc de texte :',
    ],
    'shown-as-text': [
      'La page affiche le code comme un texte au lieu de l’exécuter : il a été collé dans un bloc de texte.',
      'Supprimez ce texte, insérez un bloc nommé HTML, Code ou Intégration, et collez-y le code.',
    ],
    stripped: [
      'Un bloc qui porte data-src a perdu son data-alliance : on ne sait plus quel élément il est. L’éditeur de la page retire ce qu’il ne connaît pas.',
      'Autorisez les attributs data-* sur div dans les réglages de l’éditeur, ou recollez le bloc dans un bloc HTML :',
    ],
    'unknown-name': [
      'data-alliance="{name}" ne désigne aucun élément existant.',
      'Corrigez le nom : par exemple member-search, cluster-card ou alliance-map.',
    ],
    versions: [
      'Plusieurs versions du script se trouvent sur cette page : {versions}. La première fait tout, les autres rien.',
      'Ne gardez qu’une balise script ; cherchez dans le thème, dans les extensions et dans la page :',
    ],
    taken: [
      'Un autre script de cette page a pris le nom {name}.',
      'Retirez ce script, ou affichez l’annuaire par la page embed.html dans un iframe.',
    ],
    chunk: [
      'Une partie du script ne peut pas être chargée.',
      'Mettez en ligne tout le dossier cdn/, avec ses dossiers chunks/ et assets/, d’une seule et même version, puis videz les caches.',
    ],
    basemap: [
      'Le fond de carte ne peut pas être chargé ; la carte s’affiche sans les terres.',
      'Mettez le dossier assets/ à côté du script, ou corrigez basemap-url. Sur un autre site, le fichier demande l’en-tête Access-Control-Allow-Origin.',
    ],
    policy: [
      'La politique de sécurité de ce site ({directive}) interdit {url}.',
      'Ajoutez à l’en-tête Content-Security-Policy :',
    ],
    cors: [
      'Le serveur de {url} répond, mais n’autorise pas ce site à lire le fichier.',
      'Faites envoyer par ce serveur l’en-tête ci-dessous avec le fichier, ou déposez une copie du fichier sur ce site.',
    ],
    mixed: [
      'Cette page est sécurisée (https), mais {url} ne l’est pas : le navigateur le bloque.',
      'Écrivez https:// dans src.',
    ],
    offline: ['Cet ordinateur est hors ligne.', 'Connectez-le, puis examinez à nouveau.'],
    unreachable: [
      'Personne ne répond à {url}.',
      'Ouvrez l’adresse dans un nouvel onglet. Si elle s’ouvre, son serveur doit autoriser ce site par l’en-tête Access-Control-Allow-Origin ; sinon, vérifiez le nom du serveur dans src. Un bloqueur de ce navigateur peut aussi faire obstacle : essayez une fenêtre privée.',
    ],
    'missing-src': [
      'Un élément ne dit pas où se trouvent les données : son src manque. L’éditeur de la page l’a peut-être retiré.',
      'Donnez-lui l’adresse des données ; dans un bloc HTML, l’éditeur n’y touche pas :',
    ],
    'invalid-src': [
      '« {url} » n’est pas une adresse web.',
      'Écrivez une adresse comme /directory.json ou https://…/directory.json.',
    ],
    'not-found': [
      'Il n’y a pas de fichier à {url} (404).',
      'Déposez-y les données, ou corrigez src. Une adresse qui ne commence pas par / part du dossier de la page.',
    ],
    forbidden: [
      'Le serveur refuse {url} ({status}).',
      'Rendez le fichier lisible par tous, sans identification ni blocage par pays.',
    ],
    'rate-limited': [
      'Le serveur de {url} demande moins de requêtes (429).',
      'Relevez sa limite, ou déposez le fichier sur un hébergement simple.',
    ],
    'server-error': [
      'Le serveur de {url} a échoué ({status}).',
      'Lisez son journal d’erreurs. Un fichier statique ne devrait demander aucun programme.',
    ],
    'http-error': [
      'Le serveur de {url} n’a pas envoyé de fichier ({status}).',
      'Ouvrez l’adresse dans le navigateur pour voir sa réponse.',
    ],
    timeout: [
      '{url} a mis plus de 15 secondes.',
      'Compressez le fichier (gzip, Brotli), ou déposez-le sur un hébergement plus rapide.',
    ],
    'too-large': [
      '{url} est plus grand que cette page ne le permet.',
      'Raccourcissez le fichier, ou relevez max-bytes sur les éléments.',
    ],
    empty: ['{url} est vide.', 'Exportez-le et déposez-le à nouveau.'],
    'wrong-encoding': [
      '{url} n’est pas écrit en UTF-8.',
      'Enregistrez-le en UTF-8 et déposez-le à nouveau. Le dommage se trouve près de :',
    ],
    'html-instead-of-json': [
      '{url} donne une page web à la place des données, souvent une page d’erreur ou d’identification.',
      'Ouvrez l’adresse pour la voir. Puis corrigez src, ou exceptez le fichier de l’identification.',
    ],
    'invalid-json': ['{url} est endommagé ou incomplet.', 'Exportez-le et déposez-le à nouveau. Message d’erreur :'],
    'wrong-shape': [
      '{url} est du JSON, mais pas un jeu de données d’annuaire.',
      'Corrigez ces endroits, ou vérifiez src :',
    ],
    'newer-version': [
      '{url} est fait pour un script plus récent que celui de cette page ({version}).',
      'Remplacez le dossier cdn/ par la dernière version, puis videz les caches.',
    ],
    'unknown-id': [
      '{attribute}="{id}" ne figure pas dans les données.',
      'Corrigez l’attribut. Les données contiennent par exemple :',
    ],
    'no-members': ['{url} n’a pas de membres.', 'Exportez à nouveau les données, avec les membres.'],
    twice: [
      'Le script se trouve plusieurs fois sur cette page. Ce n’est pas grave, mais les visiteurs le téléchargent plusieurs fois.',
      'Gardez une seule de ces balises :',
    ],
    skipped: [
      '{url} a {count} endroits inutilisables ; le reste est affiché.',
      'Prévenez ceux qui tiennent les données. Les premiers :',
    ],
    uncompressed: [
      '{url} est envoyé sans compression : {size}.',
      'Activez gzip ou Brotli pour les fichiers .json sur le serveur ; il devient environ cinq fois plus petit.',
    ],
    hidden: [
      '<{name}> est là, mais la page le cache, peut-être dans un onglet fermé.',
      'S’il doit être vu : cherchez display: none sur les blocs qui l’entourent.',
    ],
    language: [
      'La page dit que sa langue est « {lang} », qui n’a pas de traduction. Les éléments parlent anglais.',
      'Corrigez lang sur <html> ou sur un bloc autour de l’élément : de, en, es, fr, it ou nl. Ou ajoutez des textes par provideMessages().',
    ],
  },
};
