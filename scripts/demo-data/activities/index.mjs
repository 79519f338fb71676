import { digital } from './digital.mjs';
import { electronics } from './electronics.mjs';
import { health } from './health.mjs';
import { materials } from './materials.mjs';
import { mechanics } from './mechanics.mjs';
import { mechatronics } from './mechatronics.mjs';
import { mobilityAndEnergy } from './mobility-energy.mjs';
import { services } from './services.mjs';

/** Every activity by its competence. A few competences have two, so that neighbours in a list do not read alike. */
export const activities = new Map();

for (const activity of [
  ...mechanics,
  ...mechatronics,
  ...electronics,
  ...digital,
  ...health,
  ...materials,
  ...mobilityAndEnergy,
  ...services,
])
  activities.set(activity.competence, [...(activities.get(activity.competence) ?? []), activity]);
