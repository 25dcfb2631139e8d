// Runs the paired micro-applications: `npx tsx bench/eventbench/run.ts [--list] [--second] [--third] [--python] [substring …]`. Each pair is a vulnerable application and its safe twin;
// the line that must be found carries the mark `finds <check>`, everything else must stay silent. Prints a table by check, trigger and number of
// functions on the way; exit code 1 when a pair fails.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { checks } from '../../src/checks/registry.generated.ts'
import type { Check } from '../../src/checks/check.ts'
import { noOptions, projectOf, readProject } from '../../src/read/index.ts'
import { pythonParser } from '../../src/trace/python/parser.ts'
import { traceProject } from '../../src/scan/trace-project.ts'

// `--second`: the pairs that were written after the engine, by somebody who had not seen it.
const second = process.argv.includes('--second')
// `--third`: larger ones in both languages, written the same way and held back.
const third = process.argv.includes('--third')
// `--python`: handlers in Python, alone and beside JavaScript.
const python = await pythonParser()
const folder = join(
  import.meta.dirname,
  second ? 'cases-2' : third ? 'cases-3' : process.argv.includes('--python') ? 'cases-python' : 'cases',
)
const ids = readdirSync(folder).filter((name) => statSync(join(folder, name)).isDirectory())
const all: Readonly<Record<string, Check>> = checks
const lists = process.argv.includes('--list')
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'))

interface Row {
  pairs: number
  found: number
  silent: number
  readonly failures: string[]
}
const byCheck = new Map<string, Row>()
const byHops = new Map<string, Row>()
const started = process.hrtime.bigint()

for (const id of ids)
  for (const pair of readdirSync(join(folder, id))) {
    if (wanted.length > 0 && !wanted.some((word) => `${id}/${pair}`.includes(word))) continue
    const [bad, good] = [lookAt(join(folder, id, pair, 'bad')), lookAt(join(folder, id, pair, 'good'))]
    const crossing = bad.functions > 1 ? 'across functions' : 'in one function'
    for (const row of [rowOf(byCheck, id), rowOf(byHops, crossing)]) {
      row.pairs++
      if (bad.missed.length === 0) row.found++
      if (bad.wrong.length + good.wrong.length === 0) row.silent++
    }
    const { failures } = rowOf(byCheck, id)
    failures.push(
      ...bad.missed.map((line) => `missed  ${pair}/bad ${line}`),
      ...bad.wrong.map((line) => `alarm   ${pair}/bad ${line}`),
      ...[...good.missed, ...good.wrong].map((line) => `alarm   ${pair}/good ${line}`),
    )
  }

const seconds = Number(process.hrtime.bigint() - started) / 1e9
const total: Row = { pairs: 0, found: 0, silent: 0, failures: [] }
console.log('check                         pairs  found  silent')
for (const [id, row] of byCheck) {
  print(id, row)
  if (lists) for (const line of row.failures) console.log(`    ${line}`)
  total.pairs += row.pairs
  total.found += row.found
  total.silent += row.silent
  total.failures.push(...row.failures)
}
for (const [name, row] of byHops) print(name, row)
print('all', total)
console.log(
  `recall ${percent(total.found, total.pairs)}, pairs without a false alarm ${percent(total.silent, total.pairs)}, ${seconds.toFixed(1)} s`,
)
process.exitCode = total.failures.length === 0 ? 0 : 1

function lookAt(path: string): { missed: readonly string[]; wrong: readonly string[]; functions: number } {
  const texts = new Map(
    readdirSync(path, { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(join(path, name)).isFile())
      .map((name) => [name.replaceAll('\\', '/'), readFileSync(join(path, name), 'utf8')]),
  )
  const project = projectOf(texts)
  const app = traceProject(readProject(project, noOptions), project, { python }).application
  const marked = new Set(
    [...texts].flatMap(([file, text]) =>
      text.split('\n').flatMap((line, index) => marksIn(line).map((id) => `${file}:${index + 1} ${id}`)),
    ),
  )
  const found = new Set(ids.flatMap((id) => [...(all[id]?.find(app) ?? [])].map(({ at }) => `${at.file}:${at.line} ${id}`)))
  return {
    missed: [...marked].filter((one) => !found.has(one)),
    wrong: [...found].filter((one) => !marked.has(one)),
    functions: app.functions.length,
  }
}

function marksIn(line: string): readonly string[] {
  const mark = /(?:\/\/|#) finds ([a-z, -]+?)\s*$/.exec(line)?.[1]
  return mark === undefined ? [] : mark.split(',').map((id) => id.trim())
}

function rowOf(rows: Map<string, Row>, name: string): Row {
  const known = rows.get(name) ?? { pairs: 0, found: 0, silent: 0, failures: [] }
  rows.set(name, known)
  return known
}

function print(name: string, { pairs, found, silent }: Row): void {
  console.log(`${name.padEnd(28)} ${String(pairs).padStart(6)} ${String(found).padStart(6)} ${String(silent).padStart(7)}`)
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`
}
