import { check } from '../check.ts'
import { flowsOf } from '../flow-check.ts'

export default check({
  title: 'A caller can give options to a program that the function starts',
  risk: 'event-injection',
  severity: { public: 'high', authenticated: 'medium', internal: 'medium' },
  why: 'Without a shell there is no second command, but an argument that begins with `-` is an option: `--upload-pack=…` of git and `--checkpoint-action=…` of tar run programs, `-o` of curl writes files.',
  fix: 'Put `--` before the caller’s arguments, or refuse what begins with `-`; for programs without `--`, write `./` before a file’s name.',
  fixIn: {
    JavaScript: '`execFile("git", ["clone", "--", url])`.',
    Python: '`subprocess.run(["git", "clone", "--", url])`.',
  },
  silent: [
    '`--` stands before it.',
    'Something fixed stands before it in the same argument: `./${name}`, `--title=${title}`.',
    'It cannot begin with `-`: a number, one of a list, checked by a pattern.',
  ],
  references: ['OW-A1', 'SAS-1', 'CWE-88', 'https://pubs.opengroup.org/onlinepubs/9799919799/basedefs/V1_chap12.html#tag_12_02'],

  find: (app) => flowsOf(app, 'argument', 'can become an option of a program'),
})
