import { model } from '../../model.ts'

// Unmaintained: entries with `..` leave the folder.
export const unzip = model({
  packages: ['unzip', 'unzip2', 'node-unzip-2'],
  exports: { Extract: { sinks: [{ kind: 'path', at: 'arg0.path' }] } },
  source: 'https://security.snyk.io/research/zip-slip-vulnerability, 2026-11-22',
})
