import { model } from '../../model.ts'

export const v8 = model({
  packages: ['v8'],
  exports: { deserialize: { sinks: [{ kind: 'deserialization', at: 'arg0' }], gives: { of: ['arg0'] } } },
  source: 'https://nodejs.org/docs/latest-v20.x/api/v8.html#v8deserializebuffer, 2026-11-22',
})
