import { noOptions, projectOf, readProject } from '../read/index.ts'
import { pythonParser } from '../trace/python/parser.ts'
import { traceProject } from './trace-project.ts'
import type { Code, FunctionCode } from '../model/code.ts'

const python = await pythonParser()

/** For tests: what is seen of handlers, each in a file of its own; `src/<name>.js` exports `handler`, and everybody may call it. */
export function codeOf(names: readonly string[], files: Readonly<Record<string, string>>): Code {
  const functions = names.map((name) => `  ${name}: { handler: src/${name}.handler, events: [{ httpApi: 'POST /${name}' }] }\n`)
  const template = `service: s\nprovider: { name: aws, runtime: nodejs22.x }\nfunctions:\n${functions.join('')}`
  const project = projectOf(new Map([['serverless.yml', template], ...Object.entries(files)]))
  return traceProject(readProject(project, noOptions), project, { python }).application.code
}

/** A handler that is looked at beside a bad one: what is found of it must be found still. */
export const goodHandler = "import { execSync } from 'node:child_process'\nexport const handler = async (event) => execSync(event.body)\n"

/** Functions with their state and what was not understood, and the files with a command in them that a stranger chooses. */
export function seenIn(code: Code): {
  readonly analysed: readonly FunctionCode['analysed'][]
  readonly gaps: readonly string[]
  readonly found: readonly string[]
} {
  return {
    analysed: code.functions.map(({ analysed }) => analysed),
    gaps: [...new Set(code.functions.flatMap(({ gaps }) => gaps.map(({ what }) => what)))],
    found: [...new Set(code.flows.filter(({ kind }) => kind === 'command').map(({ at }) => at.file))].toSorted(),
  }
}
