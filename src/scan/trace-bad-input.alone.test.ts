import assert from 'node:assert/strict'
import { test } from 'node:test'
import { codeOf, goodHandler, seenIn } from './traced-for-tests.ts'

// Large and hostile programs: each must come to its end within its bound (of processor time: other processes do not count), and what is beside it must be seen.

const imports = "import { execSync } from 'node:child_process'\n"
const many = (count: number, text: (index: number) => string): string => Array.from({ length: count }, (_, index) => text(index)).join('')
const handler = (body: string): string => `${imports}export const handler = async (event) => {\n${body}\n}\n`

interface Case {
  readonly what: string
  readonly source: string
  /** What is known for sure: it is found, or it is said that it was not finished. */
  readonly found?: true
  readonly gap?: RegExp
}

const notFinished = /not finished here|nested too deeply|too many ways/

const cases: readonly Case[] = [
  {
    what: '10,000 branches',
    source: handler(`let x = ''\n${many(10_000, (n) => `if (event.a${n} === ${n}) x = event.b${n}\n`)}execSync(x)`),
    found: true,
  },
  {
    what: '3,000 times else if',
    source: handler(`let x = ''\n${many(3000, (n) => `if (event.a === ${n}) { x = event.b${n} } else `)}{}\nexecSync(x)`),
    gap: notFinished,
  },
  {
    what: '10,000 cases',
    source: handler(`let x = ''\nswitch (event.k) {${many(10_000, (n) => `case 'c${n}': x = event.b${n}; break\n`)}}\nexecSync(x)`),
    gap: notFinished,
  },
  {
    what: '10,000 ways out',
    source: handler(`${many(10_000, (n) => `if (event.a${n}) return { statusCode: ${n} }\n`)}execSync(event.x)`),
    gap: notFinished,
  },
  {
    what: 'loops in loops',
    source: handler(
      `let x = event.x\n${many(14, (n) => `for (const a${n} of event.l${n}) for (let i = 0; i < 3; i++) { x = x + a${n}\n`)} execSync(x) ${'}'.repeat(14)}`,
    ),
    gap: notFinished,
  },
  {
    what: 'a tree of calls that doubles sixty times',
    source: `${imports}${many(60, (n) => `const f${n} = (x, y) => f${n + 1}(x + '${n}', y) + f${n + 1}(y, x + 'b')\n`)}const f60 = (x, y) => x + y\nexport const handler = async (event) => { execSync(f0(event.x, event.y)) }`,
    found: true,
  },
  {
    what: 'objects that double forty times',
    source: `${imports}${many(40, (n) => `const f${n} = (x, y) => ({ l: f${n + 1}({ ...x, a${n}: y }, y), r: f${n + 1}(y, { x }) })\n`)}const f40 = (x, y) => ({ x, y })\nexport const handler = async (event) => { execSync(f0(event.x, event.y).l.r.x) }`,
    gap: notFinished,
  },
  {
    what: 'a literal of 20,000 fields',
    source: handler(
      `const data = {${many(20_000, (n) => `k${n}: event.x${n},`)}}\nfor (const k in data) console.log(data[k])\nexecSync(data.k5)\nreturn JSON.stringify(data)`,
    ),
    found: true,
  },
  {
    what: 'a file of 50,000 records',
    source: `${imports}const data = {${many(50_000, (n) => `k${n}: { a: ${n}, b: 'x${n}', c: [1, 2, ${n}] },`)}}\nexport const handler = async (event) => execSync(data[event.k] + event.x)`,
    gap: notFinished,
  },
  { what: '8,000 terms', source: handler(`execSync(${many(8000, (n) => `event.a${n} + `)}'')`), gap: notFinished },
  {
    what: '8,000 times put behind',
    source: handler(`let s = ''; ${many(8000, (n) => `s += event.a${n} + 'x${n}';`)} execSync(s)`),
    found: true,
  },
  {
    what: '400 ifs in each other',
    source: handler(`${'{ if (event.x) '.repeat(400)} execSync(event.x) ${'}'.repeat(400)}`),
    gap: notFinished,
  },
  {
    what: '25 tries in each other',
    source: handler(
      `let x = event.x\n${many(25, () => `try { x += await fetch(x) \n`)} execSync(x) ${many(25, () => `} catch (e) { x = e.message; throw e } finally { x = x + 'f' }`)}`,
    ),
  },
  {
    what: '3,000 closures round each other',
    source: handler(`let f = (x) => x; ${many(3000, (n) => `{ const g${n} = f; f = (x) => g${n}(x + ${n}) }`)} execSync(f(event.x))`),
  },
  {
    what: 'a list of 30,000',
    source: handler(
      `const a = [${many(30_000, (n) => `${n},`)}]; const b = []; ${many(3000, (n) => `b.push(event.x${n});`)} execSync(b.map((x) => x + 1).filter(Boolean).sort().join() + a.length)`,
    ),
    found: true,
  },
  {
    what: '5 MB on one line',
    source: `${imports}${many(70_000, (n) => `function m${n}(a,b){return a.x${n}+b[${n}]+m${(n * 7) % 70_000}(b,a)};`)}export const handler=async(event)=>execSync(event.x)`,
  },
]

const boundMs = 60_000

for (const { what, source, found, gap } of cases)
  test(`comes to an end: ${what}`, { timeout: 10 * boundMs }, () => {
    const started = process.cpuUsage()
    const code = codeOf(['bad', 'good'], { 'src/bad.mjs': source, 'src/bad.js': source, 'src/good.js': goodHandler })
    const { user, system } = process.cpuUsage(started)
    const seen = seenIn(code)
    assert.ok((user + system) / 1000 < boundMs, `took ${(user + system) / 1000} ms`)
    assert.equal(seen.analysed[1], 'yes')
    assert.ok(seen.found.includes('src/good.js'))
    if (found) assert.ok(seen.found.includes('src/bad.js'))
    if (gap !== undefined) assert.match(seen.gaps.join('; '), gap)
  })

test('comes to an end: 2,000 functions in one file', { timeout: 10 * boundMs }, () => {
  const names = Array.from({ length: 2000 }, (_, n) => `h${n}`)
  const source = `${imports}${names.map((name) => `export const ${name} = async (event) => execSync(event.${name})\n`).join('')}`
  const files = Object.fromEntries(names.map((name) => [`src/${name}.js`, `export { ${name} as handler } from './all.js'\n`]))
  const started = process.cpuUsage()
  const code = codeOf(names, { ...files, 'src/all.js': source })
  const { user, system } = process.cpuUsage(started)
  assert.ok((user + system) / 1000 < 2 * boundMs, `took ${(user + system) / 1000} ms`)
  assert.ok(code.functions.every(({ analysed }) => analysed === 'yes'))
  assert.equal(code.flows.filter(({ kind }) => kind === 'command').length, 2000)
})

test('a budget for all: functions that need too much end one after the other, and it is said', { timeout: 10 * boundMs }, () => {
  const names = Array.from({ length: 12 }, (_, n) => `h${n}`)
  const body = `let x = event.x\n${many(14, (n) => `for (const a${n} of event.l${n}) for (let i = 0; i < 3; i++) { x = x + a${n}\n`)} execSync(x) ${'}'.repeat(14)}`
  const files = Object.fromEntries(names.map((name) => [`src/${name}.js`, handler(body)]))
  const code = codeOf([...names, 'good'], { ...files, 'src/good.js': goodHandler })
  const seen = seenIn(code)
  assert.equal(seen.analysed.at(-1), 'yes')
  assert.ok(seen.found.includes('src/good.js'))
  assert.ok(seen.analysed.slice(0, -1).every((one) => one === 'no'))
})
