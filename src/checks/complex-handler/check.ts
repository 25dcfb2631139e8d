import { check } from '../check.ts'
import { factsOf } from '../fact-check.ts'

export default check({
  title: 'Code is too complex to be reviewed',
  risk: 'code-quality',
  severity: 'low',
  why: 'Nobody tests, or sees at once, all ways through a function with dozens of branches; the way that forgets a check hides among them.',
  fix: 'Take apart what it does into functions of their own: what is checked, what is decided, what is done.',
  silent: ['Up to 25 ways through a function, 40 through a handler.', 'Packages, and built files.'],
  references: ['CWE-1121', 'https://doi.org/10.1109/TSE.1976.233837'],

  find: (app) => factsOf(app, ['complex'], ({ name, detail }, where) => `${name} ${where} has ${detail} ways through it`),
})
