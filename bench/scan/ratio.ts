import { LineCounter, parseDocument } from 'yaml'
import { checks } from '../../src/checks/registry.generated.ts'
import { noOptions, projectOf, readProject } from '../../src/read/index.ts'
import { runChecks } from '../../src/scan/run-checks.ts'
import { generateProject, generateTemplate } from './generate-project.ts'

const { serverless, sources } = generateProject(200)

/**
 * Reading and checking a template, against parsing the same text with the YAML package alone. Bundled and run by bench.ts, so that
 * the code is measured as it is shipped.
 */
const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN
const time = (run: () => void): number => {
  const start = performance.now()
  run()
  return performance.now() - start
}

for (const [file, text] of [['serverless.yml', serverless] as const, ['template.yaml', generateTemplate(200)] as const]) {
  const parse: number[] = []
  const scan: number[] = []
  for (let round = 0; round < 15; round++) {
    parse.push(time(() => void parseDocument(text, { lineCounter: new LineCounter(), logLevel: 'silent' })))
    scan.push(time(() => void runChecks(readProject(projectOf(new Map([[file, text], ...sources])), noOptions), checks)))
  }
  console.log(
    `${file}, ${text.split('\n').length} lines: read and checked in ${median(scan).toFixed(0)} ms, parsed by yaml alone in ${median(parse).toFixed(0)} ms, ratio ${(median(scan) / median(parse)).toFixed(2)} (aim at most 2)`,
  )
}
