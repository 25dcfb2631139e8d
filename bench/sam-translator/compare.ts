// Compares Cordon's expansion of SAM templates with what the SAM translator makes of them, pair by pair:
//   npx tsx bench/sam-translator/compare.ts DIR [name]
// DIR holds `input/*.yaml` and `output/*.json`, the published pairs of the SAM translator (tests/translator of
// aws/serverless-application-model). They are read from there and never copied.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { serviceId } from '../../src/model/ids.ts'
import { templateOf } from '../../src/read/cloudformation/index.ts'
import type { Template } from '../../src/read/cloudformation/index.ts'
import { child } from '../../src/read/document/node.ts'
import { projectOf } from '../../src/read/project.ts'
import { expandSam } from '../../src/read/sam/index.ts'
import { aspects, factsOf } from './facts.ts'
import type { Aspect } from './facts.ts'
import { reasonFor } from './reasons.ts'

const [directory, only] = process.argv.slice(2)
if (directory === undefined) throw new Error('name the directory that holds input/ and output/')

function read(file: string, path: string): { readonly plain: Template; readonly expanded: Template } {
  const project = projectOf(new Map([[file, readFileSync(path, 'utf8')]]))
  const { root } = project.document(file)
  if (root === undefined) throw new Error(`${file} could not be read`)
  const at = { file, line: 1, column: 1 }
  const { template } = templateOf(root, {
    file,
    service: { id: serviceId('pair'), name: 'pair', framework: 'sam', provider: 'aws', stage: undefined, at },
  })
  return { plain: template, expanded: expandSam(template, child(root, 'Globals'), project, child(root, 'Resources')).template }
}

interface Count {
  equal: number
  different: number
  facts: number
}

const counts: Record<Aspect, Count> = Object.fromEntries(aspects.map((aspect) => [aspect, { equal: 0, different: 0, facts: 0 }])) as Record<
  Aspect,
  Count
>
const reasons = new Map<string, number>()
let [pairs, equalPairs, errors] = [0, 0, 0]
for (const file of readdirSync(join(directory, 'input')).toSorted()) {
  const name = file.replace(/\.yaml$/, '')
  if (!file.endsWith('.yaml') || (only !== undefined && only !== name)) continue
  const { expanded } = read(file, join(directory, 'input', file))
  if (name.startsWith('error_')) {
    errors++
    continue
  }
  const output = join(directory, 'output', `${name}.json`)
  if (!existsSync(output)) continue
  pairs++
  const [ours, theirs] = [factsOf(expanded), factsOf(read(`${name}.json`, output).plain)]
  let equal = true
  for (const aspect of aspects) {
    const missing = [...theirs[aspect]].filter((fact) => !ours[aspect].has(fact))
    const added = [...ours[aspect]].filter((fact) => !theirs[aspect].has(fact))
    counts[aspect].facts += theirs[aspect].size
    if (missing.length + added.length === 0) {
      counts[aspect].equal++
      continue
    }
    equal = false
    counts[aspect].different++
    const reason = reasonFor(name, aspect)
    reasons.set(reason, (reasons.get(reason) ?? 0) + 1)
    console.log(`${name} ${aspect}: ${reason}`)
    for (const fact of missing) console.log(`  - ${fact}`)
    for (const fact of added) console.log(`  + ${fact}`)
  }
  if (equal) equalPairs++
}
console.log(`\n${pairs} pairs, ${equalPairs} equal in every aspect; ${errors} inputs that SAM refuses were expanded without a throw`)
for (const aspect of aspects)
  console.log(`${aspect.padEnd(12)} equal ${counts[aspect].equal}, different ${counts[aspect].different} (${counts[aspect].facts} facts)`)
for (const [reason, count] of [...reasons].toSorted((a, b) => b[1] - a[1])) console.log(`${String(count).padStart(4)}  ${reason}`)
