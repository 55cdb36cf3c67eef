import { namesFor } from './names-in-text';
import { keysOf, schemasAt, valuesOf, type Schema } from './schema-at';

const schema: Schema = {
  properties: {
    clocks: {
      additionalProperties: {
        properties: {
          time: { enum: ['elapsed', 'working'] },
          late: { type: 'boolean' },
          target: { anyOf: [{ type: 'string' }, { items: { properties: { allow: { description: 'How much' } } } }] },
        },
      },
    },
  },
};

describe('what may stand at a place', () => {
  it('is found through names of any kind, lists, and each way of writing it', () => {
    expect(keysOf(schemasAt(schema, []))).toEqual([{ key: 'clocks' }]);
    expect(keysOf(schemasAt(schema, ['clocks', 'age'])).map(({ key }) => key)).toEqual(['time', 'late', 'target']);
    expect(keysOf(schemasAt(schema, ['clocks', 'age', 'target']))).toEqual([{ key: 'allow', description: 'How much' }]);
    expect(keysOf(schemasAt(schema, ['ghost']))).toEqual([]);
  });

  it('has the values that are listed', () => {
    expect(valuesOf(schemasAt(schema, ['clocks', 'age', 'time']))).toEqual(['elapsed', 'working']);
    expect(valuesOf(schemasAt(schema, ['clocks', 'age', 'late']))).toEqual(['true', 'false']);
  });
});

describe('names that a text defines', () => {
  const text = `roles:\n  lead: { label: Lead }\n  crew: { label: Crew }\npriorities:\n  low: { label: Low }\nladders:\n  line:\n    rungs:\n      first:\n        role: crew\n      second:\n        role: lead\n`;

  it('are offered where they may be named', () => {
    expect(namesFor('role', text)).toEqual(['lead', 'crew']);
    expect(namesFor('default-priority', text)).toEqual(['low']);
    expect(namesFor('rung', text)).toEqual(['first', 'second']);
    expect(namesFor('tells', text)).toEqual(expect.arrayContaining(['lead', 'holder']));
    expect(namesFor('label', text)).toEqual([]);
  });
});
