// For each size a generated application is parsed only, then traced from nothing, then traced again after one file changed; every step in a process of
// its own would hide what a scan costs, so all run in one, each after a warm-up. Times are those of the processor. Run by bench.ts.
import { parseSync } from 'oxc-parser'
import { noOptions, projectOf, readProject } from '../../src/read/index.ts'
import { traceProject } from '../../src/scan/trace-project.ts'
import { pythonParser } from '../../src/trace/python/parser.ts'
import { application } from './generate.ts'

const python = await pythonParser()
const sizes = process.argv.slice(2).map(Number)
console.log('functions   source  parse only                trace   MB/s   after one change   memory   flows')
traceOnce(application(20))
for (const size of sizes.length > 0 ? sizes : [100, 300, 1000]) {
  const texts = application(size)
  const source = [...texts].filter(([file]) => file.endsWith('.ts'))
  const megabytes = source.reduce((sum, [, text]) => sum + text.length, 0) / 1e6
  const parsing = time(() => {
    for (const [file, text] of source) void parseSync(file, text).program
  })
  let first: ReturnType<typeof traceOnce> | undefined
  const cold = time(() => {
    first = traceOnce(texts)
  })
  const changed = new Map(texts)
  changed.set('src/f7.ts', `${changed.get('src/f7.ts') ?? ''}\nexport const changed = true\n`)
  const memory = JSON.stringify(first?.memory)
  const again = time(() => traceOnce(changed, JSON.parse(memory)))
  // The most that the process ever had, in kilobytes.
  const used = process.resourceUsage().maxRSS / 1e3
  const row = [
    String(size).padStart(9),
    `${megabytes.toFixed(2)} MB`.padStart(9),
    `${parsing.toFixed(0)} ms`.padStart(11),
    `${cold.toFixed(0)} ms = ${(cold / parsing).toFixed(1)} ×`.padStart(20),
    (megabytes / (cold / 1000)).toFixed(2).padStart(6),
    `${again.toFixed(0)} ms = ${((100 * again) / cold).toFixed(0)} %`.padStart(18),
    `${used.toFixed(0)} MB`.padStart(8),
    String(first?.application.code.flows.length ?? 0).padStart(7),
  ]
  console.log(row.join(' '))
}

function traceOnce(
  texts: ReadonlyMap<string, string>,
  memory?: ReturnType<typeof traceProject>['memory'],
): ReturnType<typeof traceProject> {
  const project = projectOf(texts)
  return traceProject(readProject(project, noOptions), project, { version: 'bench', memory, python })
}

/** Milliseconds of the processor, all threads together: others who use the machine at the same time count little. */
function time(run: () => void): number {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
