import { html, nothing, type TemplateResult } from 'lit';
import { clusterHue, initials } from '../cluster-identity.js';
import type { PlannerContext } from './planner-context.js';

/** A participant's name, for a cluster with its mark. */
export const participantName = (id: string, { directory, name }: PlannerContext): TemplateResult =>
  html`<span class="named"
    >${
      directory.cluster(id)
        ? html`<span class="mark ${clusterHue(directory, id)}" part="mark" aria-hidden="true"
            >${initials(name(id))}</span
          >`
        : nothing
    }<bdi>${name(id)}</bdi></span
  >`;
