import { digital } from './concepts/digital.mjs';
import { electronics } from './concepts/electronics.mjs';
import { health } from './concepts/health.mjs';
import { materials } from './concepts/materials.mjs';
import { mechanics } from './concepts/mechanics.mjs';
import { mechatronics } from './concepts/mechatronics.mjs';
import { mobilityAndEnergy } from './concepts/mobility-energy.mjs';
import { services } from './concepts/services.mjs';

export const competences = [
  ...mechanics,
  ...mechatronics,
  ...electronics,
  ...digital,
  ...health,
  ...materials,
  ...mobilityAndEnergy,
  ...services,
];

const name = (en, fr, de, nl, it, es) => ({ en, fr, de, nl, it, es });

/** The value chain, from the first idea to the customer. */
export const stages = [
  { id: 'research', name: name('Research', 'Recherche', 'Forschung', 'Onderzoek', 'Ricerca', 'Investigación') },
  { id: 'design', name: name('Design', 'Conception', 'Entwicklung', 'Ontwerp', 'Progettazione', 'Diseño') },
  {
    id: 'materials',
    name: name(
      'Materials and components',
      'Matériaux et composants',
      'Werkstoffe und Komponenten',
      'Materialen en componenten',
      'Materiali e componenti',
      'Materiales y componentes',
    ),
  },
  {
    id: 'manufacturing',
    name: name('Manufacturing', 'Fabrication', 'Fertigung', 'Productie', 'Produzione', 'Fabricación'),
  },
  {
    id: 'integration',
    name: name(
      'Assembly and integration',
      'Assemblage et intégration',
      'Montage und Integration',
      'Assemblage en integratie',
      'Assemblaggio e integrazione',
      'Montaje e integración',
    ),
  },
  {
    id: 'testing',
    name: name(
      'Testing and certification',
      'Essais et certification',
      'Prüfung und Zertifizierung',
      'Testen en certificeren',
      'Prove e certificazione',
      'Ensayos y certificación',
    ),
  },
  {
    id: 'services',
    name: name(
      'Distribution and services',
      'Distribution et services',
      'Vertrieb und Dienstleistungen',
      'Distributie en diensten',
      'Distribuzione e servizi',
      'Distribución y servicios',
    ),
  },
];
