import { model } from '../../model.ts'
import type { Rule, Sink } from '../../model.ts'
import { each } from '../../node/each.ts'

/** Types of js-yaml-js-types of which a text makes functions; alone, in a list, or under `explicit`. */
const makesFunctions: readonly Sink[] = ['added', 'added[]', 'added.explicit', 'added.explicit[]', 'added.implicit[]'].map((where) => ({
  kind: 'deserialization',
  at: 'arg0',
  when: { at: `arg1.schema.${where}`, is: ['all', 'function', 'unsafe'] },
}))
const load: Rule = { sinks: makesFunctions, gives: { of: ['arg0'], decodes: 'yaml' } }
const extend: Rule = { gives: { type: 'Schema' } }

// `load` is safe since version 4; before, it made functions of `!!js/function`.
export const jsYaml = model({
  packages: ['js-yaml', 'yaml', 'yamljs', 'node-yaml', 'yaml-js'],
  exports: {
    ...each(['load', 'loadAll', 'safeLoad', 'safeLoadAll', 'parse', 'parseAllDocuments'], load),
    parseDocument: { gives: { of: ['arg0'], decodes: 'yaml' } },
    ...each(['dump', 'safeDump', 'stringify'], { gives: { of: ['arg0'], encodes: 'yaml' } }),
    ...each(['readFile', 'readSync'], { sinks: [{ kind: 'path', at: 'arg0' }], gives: { read: 'file', from: 'a file' } }),
    ...each(['DEFAULT_SCHEMA', 'CORE_SCHEMA', 'JSON_SCHEMA', 'FAILSAFE_SCHEMA'], { members: { extend } }),
    Schema: { ...extend, members: { create: { gives: { fields: { added: { same: 'last' } } } } } },
  },
  // With what it was extended.
  types: { Schema: { methods: { extend }, fields: { added: { same: 'made0' } } } },
  source: 'https://github.com/nodeca/js-yaml#api, https://eemeli.org/yaml/, 2026-11-22',
})
