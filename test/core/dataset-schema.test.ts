import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc, { type Arbitrary } from 'fast-check';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { DatasetError } from '../../src/core/dataset-error.js';
import { clusterStatuses, memberTypes, nameTypes, relationTypes, sitePrecisions } from '../../src/core/model.js';
import { parseDataset } from '../../src/core/parse-dataset.js';
import schema from '../../src/core/schema/alliance-dataset-1.schema.json' with { type: 'json' };
import {
  anyJson,
  awkwardValues,
  containersIn,
  mutated,
  validDataset,
  validMember,
} from '../support/arbitrary-dataset.js';
import { completeDataset } from '../support/complete-dataset.js';
import { datasetWith, memberNamed } from '../support/make-dataset.js';

// `strictRequired` would have every `required` repeat its `properties`, also the choice between the two lists.
const ajv = new Ajv2020({ strict: true, strictRequired: false });
const acceptsFile = ajv.compile(schema);
const acceptsMember = ajv.getSchema(`${schema.$id}#/$defs/member`);

/** Whether the reader has nothing to say. That an id is taken is beyond JSON Schema, so it does not count here. */
const readsAll = (json: unknown): boolean => {
  try {
    return parseDataset(json).problems.every(({ expected }) => expected === 'unique-id');
  } catch (error) {
    if (error instanceof DatasetError) return false;
    throw error;
  }
};

/** Runs both judges on everything; gives the share of the values that they took. */
const compare = (
  values: Arbitrary<unknown>,
  reader: (value: unknown) => boolean,
  judge: (value: unknown) => unknown,
) => {
  const verdicts: boolean[] = [];
  fc.assert(
    fc.property(values, (value) => {
      const taken = reader(value);
      expect(taken).toBe(judge(value));
      verdicts.push(taken);
    }),
    { numRuns: 1000 },
  );
  return verdicts.filter(Boolean).length / verdicts.length;
};

describe('the reader and the JSON Schema', { timeout: 60_000 }, () => {
  it('both take a good file', () => {
    expect(compare(validDataset, readsAll, acceptsFile)).toBe(1);
  });

  it('agree on good files with a few places spoilt', () => {
    const taken = compare(mutated(validDataset), readsAll, acceptsFile);
    expect(Math.min(taken, 1 - taken)).toBeGreaterThan(0.1);
  });

  it('agree on any JSON', () => {
    const rows = fc.array(anyJson, { maxLength: 3 });
    const almost = fc.record({ schemaVersion: fc.constant('1.0'), members: rows, clusters: rows, name: anyJson });
    expect(compare(fc.oneof(anyJson, almost), readsAll, acceptsFile)).toBeLessThan(0.5);
  });

  it('agree on each member', () => {
    const readsMember = (member: unknown) => readsAll(datasetWith({ members: [member] }));
    const values = fc.oneof({ weight: 6, arbitrary: mutated(validMember) }, { weight: 1, arbitrary: anyJson });
    const taken = compare(values, readsMember, (value) => acceptsMember?.(value));
    expect(Math.min(taken, 1 - taken)).toBeGreaterThan(0.1);
  });
});

describe('the reader and the JSON Schema, place by place', { timeout: 60_000 }, () => {
  const whole: unknown = structuredClone(completeDataset);
  const places = containersIn(whole).flatMap((container) => Object.keys(container).map((key) => ({ container, key })));

  it('both take the complete dataset', () => {
    expect(parseDataset(whole).problems).toEqual([]);
    expect(acceptsFile(whole)).toBe(true);
  });

  it('agree on every awkward value in the place of every field and item', () => {
    for (const { container, key } of places) {
      const good = container[key];
      const quarrel = awkwardValues.find((value) => {
        container[key] = value;
        return readsAll(whole) !== acceptsFile(whole);
      });
      container[key] = good;
      expect([key, quarrel]).toEqual([key, undefined]);
    }
  });

  it('agree when any field is missing', () => {
    const needed = places.filter(({ container, key }) => {
      const { [key]: good, ...others } = container;
      if (Array.isArray(container)) return false;
      Reflect.deleteProperty(container, key);
      const taken = readsAll(whole);
      expect(taken).toBe(acceptsFile(whole));
      Object.assign(container, { ...others, [key]: good });
      return !taken;
    });
    expect(new Set(needed.map(({ key }) => key))).toEqual(
      new Set([
        'schemaVersion',
        'id',
        'name',
        'labels',
        'en',
        'pref',
        'lat',
        'lng',
        'what',
        'value',
        'text',
        'cluster',
        'type',
        'clusters',
      ]),
    );
  });
});

describe('the reader', () => {
  it('ends in a dataset or a DatasetError, also for what is no JSON', () => {
    const anything = fc.anything({ withMap: true, withSet: true, withDate: true, withNullPrototype: true });
    const almost = fc.record({ schemaVersion: anything, members: fc.array(anything), name: anything });
    fc.assert(
      fc.property(fc.oneof(anything, almost), (value) => {
        expect(readsAll(value)).toBeTypeOf('boolean');
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a bad row', () => {
  it('leaves all good rows as they are without it', () => {
    const good = fc.uniqueArray(fc.nat({ max: 50 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(good, fc.nat(), fc.oneof(fc.constant({}), fc.constant({ id: 'x' }), anyJson), (ids, at, bad) => {
        fc.pre(!acceptsMember?.(bad));
        const members: unknown[] = ids.map((id) => memberNamed(`Member ${id}`));
        const alone = parseDataset(datasetWith({ members })).dataset.members;
        const among = parseDataset(datasetWith({ members: members.toSpliced(at % members.length, 0, bad) })).dataset
          .members;
        expect(among.filter(({ name }) => name.startsWith('Member '))).toEqual(alone);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the JSON Schema', () => {
  const model = ts.createSourceFile(
    'model.ts',
    readFileSync(new URL('../../src/core/model.ts', import.meta.url), 'utf8'),
    ts.ScriptTarget.Latest,
  );
  const definitions: Readonly<Record<string, object>> = schema.$defs;
  const shapes = model.statements.filter(ts.isInterfaceDeclaration).map((shape) => {
    const name = shape.name.text;
    const definition = name === 'Dataset' ? schema : definitions[`${name.charAt(0).toLowerCase()}${name.slice(1)}`];
    const properties: Readonly<Record<string, { description?: string; $ref?: string }>> =
      definition && 'properties' in definition ? { ...(definition.properties as object) } : {};
    const fields = shape.members.filter(ts.isPropertySignature).map((field) => field.name.getText(model));
    return { name, properties, fields };
  });

  it('is valid draft 2020-12', () => {
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(ajv.validateSchema(schema)).toBe(true);
  });

  it('has an identifier that stays and carries the major version', () => {
    expect(schema.$id).toBe('urn:alliance-directory:dataset:1');
  });

  it.each(shapes)('has every field of $name, and no other', ({ properties, fields }) => {
    expect(
      Object.keys(properties)
        .filter((key) => key !== '$schema')
        .sort(),
    ).toEqual([...fields].sort());
  });

  it.each(shapes)('has a $name with every field in the complete dataset of the tests', ({ fields }) => {
    const complete = containersIn(completeDataset).map((container) => Object.keys(container));
    expect(complete.some((keys) => fields.every((field) => keys.includes(field)))).toBe(true);
  });

  it.each(shapes)('describes every field of $name', ({ properties }) => {
    const bare = Object.values(properties).filter(({ description, $ref }) => !description && !$ref);
    expect(bare).toEqual([]);
  });

  it('has the same words to choose from as the model', () => {
    const { cluster, memberName, site, member, relation } = schema.$defs;
    expect(cluster.properties.status.enum).toEqual(clusterStatuses);
    expect(memberName.properties.type.enum).toEqual(nameTypes);
    expect(site.properties.precision.enum).toEqual(sitePrecisions);
    expect(member.properties.type.enum).toEqual(memberTypes);
    expect(relation.properties.type.enum).toEqual(relationTypes);
  });
});
