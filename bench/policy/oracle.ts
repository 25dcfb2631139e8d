// Compares the evaluator with another that is independent of it, on random cases:
//   npx tsx bench/policy/oracle.ts DIR [--cases 5000] [--seed 1] [--show 10]
// DIR is where `npm install @cloud-copilot/iam-simulate` was run, outside of this repository. Its licence is AGPL: it is run, never imported by what is
// published, and no dependency. What differs is printed with its case; which of both is right, the provider's documentation decides. Known to be left:
// - a session that the resource's policy names itself is not bounded by its session policy; the other bounds it
// - open for us: everybody let in by the resource where the boundary does not allow; a variable without a value under `Not…`
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { known } from '../../src/model/known.ts'
import { text } from '../../src/model/text.ts'
import { evaluate } from '../../src/policy/evaluate/evaluate.ts'
import { explain } from '../../src/policy/evaluate/answer.ts'
import type { Answer } from '../../src/policy/evaluate/answer.ts'
import { readPolicyDocument } from '../../src/policy/document.ts'
import type { Statement } from '../../src/model/role.ts'
import { inOtherWords } from './in-other-words.ts'
import { randomCases } from './random-policies.ts'
import type { Case, Policy } from './random-policies.ts'

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { cases: { type: 'string', default: '5000' }, seed: { type: 'string', default: '1' }, show: { type: 'string', default: '10' } },
})
const directory = positionals[0] ?? process.env['IAM_SIMULATE']
if (directory === undefined) throw new Error('name the directory in which @cloud-copilot/iam-simulate is installed')

interface Simulated {
  readonly overallResult?: string
  readonly errors?: unknown
  /** It leaves out keys that the action does not have; so does the provider. */
  readonly result?: { readonly ignoredContextKeys?: readonly string[] }
}
interface Oracle {
  readonly runSimulation: (simulation: unknown, options: object) => Promise<Simulated>
}
const found = createRequire(join(resolve(directory), 'package.json')).resolve('@cloud-copilot/iam-simulate')
const oracle = (await import(pathToFileURL(found).href)) as Oracle

const at = { file: 'random', line: 1, column: 1 }
function statementsOf(policy: Policy): readonly Statement[] {
  const { statements, problems } = readPolicyDocument(policy, { at, view: 'deployed' })
  if (problems.length > 0) throw new Error(JSON.stringify({ policy, problems }))
  return statements
}

function ours(one: Case, left: readonly string[]): Answer {
  return evaluate(
    {
      action: one.action,
      resource: text(one.resource),
      principal: { kind: 'aws', name: text(one.principal) },
      context: {
        keys: new Map(
          Object.entries(one.context)
            .filter(([key]) => !left.includes(key))
            .map(([key, value]) => [key.toLowerCase(), known((typeof value === 'string' ? [value] : value).map((each) => text(each)))]),
        ),
        others: 'absent',
      },
    },
    {
      identity: statementsOf(one.identity),
      resource: one.resourcePolicy === undefined ? [] : statementsOf(one.resourcePolicy),
      ...(one.boundary === undefined ? {} : { boundary: statementsOf(one.boundary) }),
      ...(one.session === undefined ? {} : { session: statementsOf(one.session) }),
      ...(one.organisation === undefined ? {} : { organisation: one.organisation.map(statementsOf) }),
      ...(one.resourceControl === undefined ? {} : { resourceControl: one.resourceControl.map(statementsOf) }),
      sameAccount: one.principal.split(':')[4] === one.account ? 'yes' : 'no',
    },
  )
}

function theirs(one: Case): Promise<Simulated> {
  const named = (policy: Policy, index = 0) => ({ name: `p${index}`, policy })
  const level = (policy: Policy, index: number) => ({ orgIdentifier: `ou-${index}`, policies: [named(policy)] })
  return oracle.runSimulation(
    {
      request: {
        principal: one.principal,
        action: one.action,
        resource: { resource: one.resource, accountId: one.account },
        contextVariables: one.context,
      },
      identityPolicies: [named(one.identity)],
      serviceControlPolicies: (one.organisation ?? []).map(level),
      resourceControlPolicies: (one.resourceControl ?? []).map(level),
      resourcePolicy: one.resourcePolicy,
      ...(one.boundary === undefined ? {} : { permissionBoundaryPolicies: [named(one.boundary)] }),
      ...(one.session === undefined ? {} : { sessionPolicy: one.session }),
    },
    {},
  )
}

const count = { both: 0, allowed: 0, open: 0, reworded: 0, different: 0, refused: 0 }
for (const [index, one] of randomCases(Number(options.cases), Number(options.seed)).entries()) {
  const simulated = await theirs(one)
  if (simulated.overallResult === undefined) {
    count.refused++
    if (count.refused <= 3) console.log(`case ${index} refused: ${JSON.stringify(simulated.errors)}`)
    continue
  }
  const [answer, allowed] = [ours(one, simulated.result?.ignoredContextKeys ?? []), simulated.overallResult === 'Allowed']
  if (answer.outcome === 'unknown') count.open++
  else if ((answer.outcome === 'yes') === allowed) {
    count.both++
    if (allowed) count.allowed++
    continue
  } else if (((await theirs(inOtherWords(one))).overallResult === 'Allowed') === (answer.outcome === 'yes')) {
    count.reworded++
    continue
  } else count.different++
  if (count.open + count.different > Number(options.show)) continue
  console.log(`case ${index}: ours ${answer.outcome}, theirs ${allowed ? 'yes' : 'no'}\n  ${explain(answer).join('\n  ')}`)
  console.log(JSON.stringify(one))
}
console.log(
  `${count.both} agree (${count.allowed} allowed), ${count.reworded} agree once the same is said in other words, ${count.different} differ, ${count.open} we leave open, ${count.refused} they refuse`,
)
