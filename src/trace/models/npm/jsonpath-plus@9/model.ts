import { model } from '../../model.ts'

/** CVE-2024-21534, CVE-2025-1302. */
export const jsonpathPlusOld = model({
  packages: ['jsonpath-plus'],
  versions: '<10.3.0',
  exports: {
    JSONPath: {
      sinks: [
        { kind: 'code', at: 'arg0.path' },
        { kind: 'code', at: 'arg1', only: 'strings' },
      ],
      gives: { of: ['arg0.json', 'arg2'] },
    },
  },
  source: 'https://github.com/advisories/GHSA-hw8r-x6gr-5gjp, 2026-11-22',
})
