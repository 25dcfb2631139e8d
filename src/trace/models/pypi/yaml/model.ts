import { pythonModel } from '../../model.ts'
import type { Gives, Sink } from '../../model.ts'
import { each } from '../../node/each.ts'
import { at } from '../../python/at.ts'

const parsed: Gives = { of: [at(0, 'stream')], decodes: 'yaml' }
const loader = at(1, 'Loader')
/** Loaders that make objects of any class; `FullLoader` did before 5.4 (CVE-2020-14343). */
const unsafe: readonly Sink[] = [
  { kind: 'deserialization', at: at(0, 'stream'), when: { at: loader, is: 'absent' } },
  {
    kind: 'deserialization',
    at: at(0, 'stream'),
    when: { at: loader, is: ['Loader', 'UnsafeLoader', 'FullLoader', 'CLoader', 'CFullLoader', 'CUnsafeLoader'] },
  },
]

export const yaml = pythonModel({
  packages: ['yaml', 'oyaml', 'strictyaml'],
  exports: {
    ...each(['load', 'load_all'], { sinks: unsafe, gives: parsed }),
    ...each(['unsafe_load', 'unsafe_load_all', 'full_load', 'full_load_all'], {
      sinks: [{ kind: 'deserialization', at: at(0, 'stream') }],
      gives: parsed,
    }),
    ...each(['safe_load', 'safe_load_all'], { gives: parsed }),
    ...each(['dump', 'safe_dump'], { gives: { of: [at(0, 'data')], types: ['string'], encodes: 'yaml' } }),
    ...each(['dump_all', 'safe_dump_all'], { gives: { of: [at(0, 'documents')], types: ['string'], encodes: 'yaml' } }),
  },
  source: 'https://pyyaml.org/wiki/PyYAMLDocumentation, 2026-11-22',
})
