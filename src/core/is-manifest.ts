import { isObject } from './parse/shapes.js';

/** Whether the JSON is a manifest and not a directory: only the former lists feeds. */
export const isManifest = (json: unknown): boolean => isObject(json) && Array.isArray(json['feeds']);
