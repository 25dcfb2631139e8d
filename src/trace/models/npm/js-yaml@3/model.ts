import { model } from '../../model.ts'
import { each } from '../../node/each.ts'
import { only } from '../../node/only.ts'
import { jsYaml } from '../js-yaml/model.ts'

// Until version 4 `load` made functions and regular expressions of `!!js/…`; `safeLoad` did not.
export const jsYaml3 = model({
  packages: ['js-yaml'],
  versions: '<4.0.0',
  exports: {
    ...only(jsYaml.exports, 'safeLoad safeLoadAll dump safeDump Schema'),
    ...each(['load', 'loadAll'], {
      sinks: [
        ...(jsYaml.exports['load']?.sinks ?? []),
        { kind: 'deserialization', at: 'arg0', when: { at: 'arg1.schema', is: 'absent' } },
        { kind: 'deserialization', at: 'arg0', when: { at: 'arg1.schema', is: ['DEFAULT_FULL_SCHEMA'] } },
      ],
      gives: { of: ['arg0'], decodes: 'yaml' },
    }),
  },
  types: { Schema: { fields: jsYaml.types?.['Schema']?.fields ?? {} } },
  source: 'https://github.com/nodeca/js-yaml/blob/master/CHANGELOG.md, 2026-11-22',
})
