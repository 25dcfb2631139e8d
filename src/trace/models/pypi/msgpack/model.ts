import { pythonModel } from '../../model.ts'
import { each } from '../../node/each.ts'

// Ways of writing values down that make nothing but values.
export const msgpack = pythonModel({
  packages: [
    'msgpack',
    'cbor2',
    'fastavro',
    'avro',
    'toml',
    'tomllib',
    'tomli',
    'configparser',
    'dynamodb_json',
    'jmespath',
    'jsonpath_ng',
    'glom',
  ],
  exports: {
    ...each(['loads', 'unpackb', 'load', 'unpack', 'json_util.loads'], { gives: { of: ['arg0'] } }),
    ...each(['dumps', 'packb', 'dump', 'json_util.dumps'], { gives: { of: ['arg0'] } }),
    ...each(['reader', 'schemaless_reader', 'block_reader'], { gives: { list: { of: ['arg0'] } } }),
    ...each(['search'], { gives: { of: ['arg1'] } }),
    ...each(['parse', 'compile'], { gives: { of: [] } }),
    glom: { gives: { of: ['arg0'] } },
  },
  source:
    'https://msgpack-python.readthedocs.io, https://cbor2.readthedocs.io, https://fastavro.readthedocs.io, https://jmespath.org, 2026-11-22',
})
