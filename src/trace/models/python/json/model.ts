import { pythonModel } from '../../model.ts'
import type { Rule } from '../../model.ts'
import { each } from '../../node/each.ts'

const loads: Rule = { gives: { of: ['arg0|keywords.s|keywords.obj'], decodes: 'json' } }
const dumps: Rule = { gives: { of: ['arg0|keywords.obj|keywords.o'], types: ['string'], encodes: 'json' } }

// `load` and `dump` read and write a file: see the stub.
export const json = pythonModel({
  packages: ['json', 'simplejson', 'ujson', 'orjson', 'rapidjson', 'demjson3', 'json5', 'hjson', 'commentjson'],
  exports: {
    ...each(['loads', 'decode'], loads),
    ...each(['dumps', 'encode'], dumps),
    ...each(['JSONDecoder', 'JSONEncoder'], { gives: { type: 'Coder' } }),
    Fragment: { gives: { same: 'arg0' } },
  },
  types: { Coder: { methods: { ...each(['decode', 'raw_decode'], loads), ...each(['encode', 'iterencode'], dumps) } } },
  source: 'https://docs.python.org/3.13/library/json.html, https://simplejson.readthedocs.io, https://github.com/ijl/orjson, 2026-11-22',
})
