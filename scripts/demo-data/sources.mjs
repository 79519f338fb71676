/** Where the facts about real clusters were read. Press texts without a known address are named by title and publisher. */
export const press = {
  microtechnics:
    'https://devicemed.fr/dossiers/actualites/centre-de-gravite-des-microtechniques-au-coeur-de-leurope/125',
  siliconEurope: 'Press text on Minalogic’s presidency of Alliance Silicon Europe, around the turn of 2016 to 2017',
  interclustering:
    'https://www.vichy-economie.com/evenement/pour-les-clusters-dauvergne-et-de-rhone-alpes-la-future-grande-region-cest-maintenant/',
  occitanie: 'Voccitanie Eco, “Inter-clustering, gagner en conquête”',
  strasbourg: 'EcODEV Conseil, “European Clusters Days à Strasbourg”, 30 March 2015',
};

export const pages = {
  twelveOf2015: 'https://macsisit.blogspot.com/2015/10/la-micro-electronique-europeenne-se.html',
  siliconEuropeCities: 'https://www.silicon-saxony.de/en/next-2016/silicon-europe/',
  siliconEurope2017: 'https://www.minalogic.com/en/news/report-silicon-europe-cluster-forum',
  siliconEurope2021: 'https://aktantis.com/?p=91155096',
  microtecJoins:
    'https://innovations-intelligenz.de/spitzencluster-microtec-suedwest-wird-mitglied-der-internationalen-microtechnics-alliance-728045.html',
  micronarc:
    'https://micronarc.ch/interview/la-suisse-occidentale-est-dans-le-top-10-mondial-des-micro-et-nanotechnologies/',
  microtec:
    'https://www.clusterportal-bw.de/aktuelles/pressemitteilungen/presse-detailseite/news/so-geht-transformation-heute-erfolgsbeispiel-microtec-suedwest/',
  microtec2020: 'https://www.mittelstandcafe.de/microtec-s-dwest-sagt-clusterkonferenz-2020-ab-1827417.html',
  microtec2010: 'https://www.innovations-report.de/html/schlagwort/mikrosystem.html',
  microtechniques: 'https://kiwix.jackbot.fr/content/wikipedia_fr_all_maxi_2021-09/A/P%C3%B4le_des_microtechniques',
  temis: 'https://www.temis.org/on-nous-repetait-que-lindustrie-ce-netait-plus-lavenir-de-la-france',
  minalogic2007: 'https://www.abg.asso.fr/en/article/744/744-the-minalogic-competitive-cluster',
  minalogic2008: 'https://www.industrie-techno.com/article/minalogic-chouchoute-ses-pmi.17620',
  minalogic2012: 'https://www.cnbc.com/id/100125506',
  minalogic2020:
    'https://region-aura.latribune.fr/strategie/2020-06-19/pole-de-competitivite-la-feuille-de-route-du-nouveau-president-de-minalogic-850577.html',
  dspValley: 'http://dspvalley.com/en/about/region/',
  dspValley2013: 'https://www.expatica.com/be/news/Leuven-Inside-as-a-Flemish-role-model_368781.html',
  dspValleyMembers: 'http://www.madeinmechelen.be/nieuws/vlaamse-smart-systems-industry-geeft-22-000-mensen-werk/',
  siliconSaxony: 'https://www.silicon-saxony.de/en/network/silicon-saxony-e-v/',
  siliconSaxony2015: 'https://dialog-unternehmen-wachsen.de/ecm-politik/dialog/de/home/info/id/47',
  siliconSaxony2023: 'https://www.ddn-dresden.de/der-verein-silicon-saxony-in-aller-munde/',
  siliconSaxonyMailing: 'http://153875.140539.seu2.cleverreach.com/c/98600840/5e313c590-t012y3',
  bcs: 'http://www.base-china.nl/xiamen-missions/visit-xiamen-semiconductor-investmentgroup-may-2017/',
  bcsMerger: 'https://test.bits-chips.nl/article/high-tech-nl-and-bcsemi-nl-to-join-forces/',
  efficience: 'https://leconnecteur.org/entretien-dominique-lestant-art-efficience',
  montBlancEnd: 'https://machinesproduction.fr/mont-blanc-industries-tourne-definitivement-la-page',
  montBlanc2015:
    'https://www.brefeco.com/actualite/poles-de-competitivite-clusters/un-bon-bilan-pour-mont-blanc-industries',
  montBlanc2021: 'https://trametal.fr/?p=1602',
  cimes: 'https://www.ledecolletage.com/mecanique-creation-du-pole-de-competitivite-cimes/',
  avia: 'https://www.usinenouvelle.com/article/rhone-alpes-et-auvergne-font-cockpit-commun.N334548',
  allianceForAir:
    'https://region-aura.latribune.fr/strategie/defense-aeronautique/2015-06-19/l-auvergne-l-autre-region-de-l-aeronautique.html',
  totem: 'https://www.touleco.fr/Vehicule-autonome-Un-nouveau-mega-cluster-en-Occitanie-va-se,28291',
  totemMember: 'https://dipostel.com/dipostel-fait-desormais-parti-du-cluster-totem/',
  automotech:
    'https://www.entreprises-occitanie.com/cluster-automotech-sallier-avec-les-autres-acteurs-des-transports-conforter-le-maillage-territorial',
  cosmeticValley: 'http://www.premiumbeautynews.com/fr/la-cosmetic-valley-veut-structurer,9374',
  reseauMesure: 'https://www.reseau-mesure.com/le-reseau-mesure-histoire',
  medeon: 'https://naringsliv.se/legacy/malmos-favourable-prerequisites-to-benefit-national-life-science-cluster/',
  bioValley: 'https://iiab.me/kiwix/content/wikipedia_fr_all_maxi_2022-09/A/BioValley_France',
  bioValleyRenamed:
    'https://www.lejournaldesentreprises.com/alsace/article/biovalley-france-passe-lechelle-grand-est-265687',
  ecoEnergies: 'https://www.enviscope.com/le-cluster-rhone-alpes-ecoenergies-intensifie-son-action/',
  smartEcoHub: 'https://dundalk.ie/news/02112012/eu-supports-smart-eco-hub',
  plastipolis: 'https://www.afelim.fr/en/lesmembres/polymeris-2/',
  polymeris: 'https://www.brefeco.com/node/49062',
  mecaloire: 'https://associationdesinterpreneurs.wordpress.com/2021/03/01/mecaloire-ou-la-chasse-en-meute/',
  mecaloireMembers:
    'https://www.semlemag.fr/dossiers/industrie-du-futur/mecaloire-se-bat-pour-linnovation-et-les-relocalisations/',
  corallia: 'http://www.mi-cluster.gr/en/mi-news/announcements/3191-hollande-visit.html',
  miCluster:
    'https://ec.europa.eu/regional_policy/projects/projects-database/corallia-technology-hub-driving-greek-innovation_en',
  descartes: 'https://wikiwand.com/fr/articles/Cit%C3%A9_Descartes',
  medicen: 'http://innoviscop.com/poles/medicen',
  genopole: 'https://immo.lecourrier.es/index.php/2024/06/22/genopole-represente-un-ecosysteme-unique-en-france',
  nextMove:
    'https://lembarque.com/dispatch-article/automobile-et-mobilites-le-pole-de-competitivite-moveo-se-transforme-en-nextmove',
};
