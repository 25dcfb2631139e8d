import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nestedTooDeeply } from './nesting.ts'

const many = 8000
const deep: readonly (readonly [what: string, source: string])[] = [
  ['signs', `x=${'!'.repeat(many)}1`],
  ['brackets', '['.repeat(many)],
  ['conditions', `x=${'1?'.repeat(many)}1${':1'.repeat(many)}`],
  ['functions', `x=${'a=>'.repeat(many)}1`],
  ['statements', `${'if(1)'.repeat(many)};`],
  ['branches', `${'if(1){}else '.repeat(many)}{}`],
  ['types', `type A=${'keyof '.repeat(many)}B`],
  ['calls', `x=a${'(1,1)'.repeat(many)}`],
  ['separators in comments', `x=${'!/*,;*/'.repeat(many)}1`],
  ['separators in strings', `x=${'";,"+'.repeat(many)}1`],
  ['separators behind regular expressions', `x=${'/"/?/*",*/'.repeat(many)}1${':1'.repeat(many)}`],
  ['brackets in strings behind a regular expression', `x=/a/;y=${'1?")":'.repeat(many)}1`],
  ['templates', '`${'.repeat(many)],
]

for (const [what, source] of deep) test(`too deep: ${what}`, () => assert.equal(nestedTooDeeply(source), true))

const ordinary: readonly (readonly [what: string, source: string])[] = [
  ['nothing', ''],
  [
    'a large literal',
    `export default {${Array.from({ length: 5000 }, (_, index) => `k${index}: { a: [1, 'x, y'], b: \`t \${index}\` }`).join(',\n')}}`,
  ],
  ['a long licence', `/* ${'word '.repeat(5000)} */ export default {}`],
  ['a long text', `export default { a: "${'word '.repeat(5000)}" }`],
  ['a template of many lines', `export default { a: \`${'#if ($x) { y }\n'.repeat(1000)}\` }`],
  ['many imports', Array.from({ length: 200 }, (_, index) => `import a${index} from './a${index}'`).join('\n')],
  ['a regular expression', "export const p = (c) => c.split('/')[1].replace(/\\\\/g, '/')"],
]

for (const [what, source] of ordinary) test(`not too deep: ${what}`, () => assert.equal(nestedTooDeeply(source), false))
