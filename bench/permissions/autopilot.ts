// Measures on the integration projects of awslabs/iam-policy-autopilot (Apache-2.0), which is brought beside this repository and never into it:
// `npx tsx bench/permissions/autopilot.ts DIR [--list]`, DIR is the folder with `run_001` … Each holds a script in several languages and the
// minimal policy that was found against the real cloud. There is no template, so whether a bucket or a topic is encrypted with a customer's key is
// not told: one row counts only what is needed for sure, the other also what the services may forward to KMS.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { needsOfAll } from '../../src/permissions/needs.ts'
import { actionMatches } from '../../src/policy/wildcard.ts'
import { noOptions, projectOf, readProject } from '../../src/read/index.ts'
import { traceProject } from '../../src/scan/trace-project.ts'
import { pythonParser } from '../../src/trace/python/parser.ts'

const [folder = '', ...options] = process.argv.slice(2)
const python = await pythonParser()
const languages = {
  python: { file: 'script.py', runtime: 'python3.13' },
  typescript: { file: 'script.ts', runtime: 'nodejs22.x' },
} as const

for (const possible of [false, true])
  for (const language of ['python', 'typescript'] as const) {
    let [expected, found, wrong] = [0, 0, 0]
    for (const run of readdirSync(folder)
      .filter((name) => name.startsWith('run_'))
      .toSorted()) {
      const minimal = actionsOfPolicy(readFileSync(join(folder, run, 'minimal_policy.json'), 'utf8'))
      const seen = actionsOf(join(folder, run, language), language, possible)
      const missed = minimal.filter((action) => !seen.some((one) => actionMatches(action, one)))
      const extra = seen.filter((action) => !minimal.some((one) => actionMatches(one, action)))
      expected += minimal.length
      found += minimal.length - missed.length
      wrong += extra.length
      if (options.includes('--list')) console.log(`${language} ${run} missed ${missed.join(' ') || '-'} extra ${extra.join(' ') || '-'}`)
    }
    const percent = (part: number, whole: number): string => (part / whole).toFixed(3)
    console.log(
      `${language}, ${possible ? 'with what may be forwarded' : 'needed for sure'}: ${expected} actions, recall ${percent(found, expected)}, precision ${percent(found, found + wrong)}`,
    )
  }

/** What the platform needs (the function's log) is no part of the scripts. */
function actionsOf(path: string, language: keyof typeof languages, possible: boolean): readonly string[] {
  const { file, runtime } = languages[language]
  const script = readFileSync(join(path, file), 'utf8')
  const template = `Resources:
  Script:
    Type: AWS::Lambda::Function
    Properties: { Runtime: ${runtime}, Handler: script.main, Code: ., Role: arn:aws:iam::111122223333:role/script }
`
  // The scripts start themselves and export nothing.
  const source = language === 'typescript' && !/export\s+(?:async\s+)?function main/.test(script) ? `${script}\nexport { main }\n` : script
  const project = projectOf(
    new Map([
      ['template.yaml', template],
      [file, source],
    ]),
  )
  const app = traceProject(readProject(project, noOptions), project, { python }).application
  const needs = [...needsOfAll(app).values()].flatMap((one) => one.needs)
  return [
    ...new Set(
      needs
        .filter(({ optional, reason }) => (reason.kind === 'forwarded' && (possible || !optional)) || (reason.kind === 'code' && !optional))
        .map(({ action }) => action),
    ),
  ]
}

function actionsOfPolicy(text: string): readonly string[] {
  const { Statement } = JSON.parse(text) as { Statement: readonly { Action: string | readonly string[] }[] }
  return [...new Set(Statement.flatMap(({ Action }) => Action))]
}
