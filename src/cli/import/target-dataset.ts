import { existsSync } from 'node:fs';
import { idIn, isJsonObject, objectsIn, stringIn, type Json, type JsonObject } from '../fields/json.js';
import { CommandError } from '../frame/command-error.js';
import { readDatasetFile, readJsonFile } from '../frame/read-dataset.js';
import { frameWords } from '../messages/frame.js';
import { importWords } from '../messages/import.js';
import { clusterNames, competenceNames, conceptsOf, Vocabulary } from './concepts.js';

/** The dataset that the rows go into. */
export interface TargetDataset {
  readonly json: JsonObject;
  readonly members: JsonObject[];
  readonly competences: Vocabulary;
  readonly clusters: Vocabulary;
  readonly language: string;
}

export interface TargetOptions {
  readonly output?: string;
  readonly update?: boolean;
  readonly force?: boolean;
  readonly taxonomy?: string;
  readonly cluster?: string;
}

/** @throws {CommandError} before any work, when the file is there and neither `--update` nor `--force` was given */
export const checkOutput = ({ output, update, force }: TargetOptions): void => {
  if (output && !update && !force && existsSync(output))
    throw new CommandError(importWords.outputThere, { file: output });
};

const existing = async (file: string, wanted: string | undefined): Promise<JsonObject> => {
  const { json, dataset } = await readDatasetFile(file);
  if (!isJsonObject(json)) throw new CommandError(frameWords.notDataset, { file });
  if (wanted && dataset.id && dataset.id !== wanted)
    throw new CommandError(importWords.otherAlliance, { file, id: dataset.id, wanted });
  return json;
};

const withList = (json: JsonObject, field: string): Json[] => {
  const list = json[field];
  if (Array.isArray(list)) return list;
  const fresh: Json[] = [];
  json[field] = fresh;
  return fresh;
};

/** The dataset of `--output`, or a new one with the heading of the map. */
export const openTarget = async (heading: JsonObject, options: TargetOptions): Promise<TargetDataset> => {
  const { output, update, taxonomy } = options;
  const json =
    update && output && existsSync(output)
      ? await existing(output, stringIn(heading['id']))
      : { schemaVersion: '1.0', ...heading };
  if (taxonomy) addConcepts(json, conceptsOf((await readJsonFile(taxonomy)).json), taxonomy);
  const competences = objectsIn(withList(json, 'competences'));
  const clusters = objectsIn(withList(json, 'clusters'));
  return {
    json,
    members: withList(json, 'members') as JsonObject[],
    competences: new Vocabulary(competences, competenceNames, competences.length === 0),
    clusters: new Vocabulary(clusters, clusterNames, true),
    language: stringIn(json['defaultLanguage']) ?? 'en',
  };
};

const addConcepts = (json: JsonObject, concepts: readonly JsonObject[], file: string): void => {
  if (concepts.length === 0) throw new CommandError(importWords.noRows, { file });
  const list = withList(json, 'competences');
  const known = new Set(objectsIn(list).map(idIn));
  list.push(...concepts.filter((concept) => !known.has(idIn(concept))));
};

/** Rows for the competences and clusters that the file brought. */
export const addVocabulary = ({ json, competences, clusters, language }: TargetDataset): void => {
  for (const [id, pref] of competences.added)
    withList(json, 'competences').push({ id, labels: { [language]: { pref } } });
  for (const [id, name] of clusters.added) withList(json, 'clusters').push({ id, name });
};
