import { model } from '../../model.ts'
import type { Rule } from '../../model.ts'
import { each } from '../../node/each.ts'

const load: Rule = { gives: { of: ['arg0'], decodes: 'yaml' } }

// `load` is safe since version 4; before, it made functions of `!!js/function`.
export const jsYaml = model({
  packages: ['js-yaml', 'yaml', 'yamljs', 'node-yaml', 'yaml-js'],
  exports: {
    ...each(['load', 'loadAll', 'safeLoad', 'safeLoadAll', 'parse', 'parseAllDocuments'], load),
    parseDocument: { gives: { of: ['arg0'], decodes: 'yaml' } },
    ...each(['dump', 'safeDump', 'stringify'], { gives: { of: ['arg0'], encodes: 'yaml' } }),
    ...each(['readFile', 'readSync', 'readPromise'], { sinks: [{ kind: 'path', at: 'arg0' }], gives: { read: 'file', from: 'a file' } }),
  },
  source: 'https://github.com/nodeca/js-yaml#api, https://eemeli.org/yaml/, 2026-11-22',
})
