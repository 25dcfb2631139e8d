import { check } from '../check.ts'
import { flowsOf } from '../flow-check.ts'

export default check({
  title: 'A caller can write files anywhere by an archive',
  risk: 'file-inclusion',
  severity: { public: 'high', authenticated: 'medium', internal: 'medium' },
  why: 'The names of its files stand in the archive, and whoever packed it chose them: `../../var/task/index.js`, links that point elsewhere, a million of them. What is unpacked without a look overwrites what the function uses next.',
  fix: 'Check the name of each entry before writing, count bytes and entries.',
  fixIn: {
    JavaScript: '`path.resolve(folder, entry.path).startsWith(folder + path.sep)`; `tar` without `preservePaths`.',
    Python:
      '`extractall(folder, filter="data")` for tar files; `zipfile.extractall(folder)` makes names harmless itself, writing `archive.read(name)` does not.',
  },
  silent: [
    'The package refuses names that leave the folder.',
    'Each entry’s name is checked, or its last part taken, before it is written.',
    'Entries are only listed or read in memory.',
    'The archive comes from the application itself.',
  ],
  references: ['OW-A1', 'SAS-1', 'CWE-22', 'CWE-409', 'https://docs.python.org/3/library/tarfile.html#extraction-filters'],

  find: (app) => flowsOf(app, 'archive', 'is unpacked, and its entries name the files'),
})
