import { statSync } from 'node:fs'
import { posix, resolve } from 'node:path'
import picocolors from 'picocolors'
import { namingOf } from '../../fix/naming.ts'
import type { Application } from '../../model/application.ts'
import type { Fn } from '../../model/function.ts'
import { Problem } from '../../model/problem.ts'
import { shortName } from '../../model/questions.ts'
import { leastPolicies } from '../../permissions/compose.ts'
import type { LeastPolicy } from '../../permissions/least-policy.ts'
import { printPolicy } from '../../permissions/render/formats.ts'
import type { PolicyFormat } from '../../permissions/render/formats.ts'
import { suggest } from '../../model/suggest.ts'
import { exitCodes } from '../failure.ts'
import { usesColor } from '../io.ts'
import type { Io } from '../io.ts'
import { openProject } from '../open-project.ts'
import { progress } from '../progress.ts'
import type { PolicyOptions } from './command.ts'
import { showAll } from './show-all.ts'
import { showPolicy } from './show-policy.ts'

/**
 * Prints what functions need to be allowed.
 * @throws Problem `unknown-function`
 */
export async function runPolicy(words: readonly string[], options: PolicyOptions, io: Io): Promise<number> {
  const { names, folders } = sortedOut(words, options, io)
  const going = progress(io, true)
  try {
    const { application, prefixes, notes, text } = await openProject(folders, options, io, going)
    going.end()
    for (const note of notes) io.stderr.write(`note: ${note}\n`)
    const here = (file: string): string => posix.join(prefixes.fromHere, file)
    const colors = picocolors.createColors(usesColor(io.stdout, io.env, options.color))
    if (names.length === 0) {
      io.stdout.write(showAll(application, here, colors))
      return exitCodes.clean
    }
    const policies = new Map(leastPolicies(application).map((policy) => [policy.function, policy]))
    const parts = functionsNamed(application, names).flatMap((fn) => {
      const policy = policies.get(fn.id)
      if (policy === undefined) return []
      const format = options.format ?? formatOf(application, fn)
      return [
        showPolicy(policy, printed(application, fn, policy, format, text), {
          format,
          place: here,
          colors,
          note: noteOn(application, fn, format, text),
        }),
      ]
    })
    io.stdout.write(parts.join('\n'))
    return exitCodes.clean
  } finally {
    going.end()
  }
}

/** A word that is no folder is the name of a function. */
function sortedOut(words: readonly string[], options: PolicyOptions, io: Io): { names: readonly string[]; folders: readonly string[] } {
  const [first, ...rest] = words
  const isName = first !== undefined && statSync(resolve(io.cwd, first), { throwIfNoEntry: false }) === undefined && !/[/\\]/.test(first)
  return { names: [...(isName ? [first] : []), ...(options.function ?? [])], folders: isName ? rest : words }
}

function functionsNamed(app: Application, names: readonly string[]): readonly Fn[] {
  return names.flatMap((name) => {
    const found = app.functions.filter((fn) => fn.id === name || fn.logicalId === name || shortName(fn.id) === name)
    if (found.length > 0) return found
    const known = app.functions.filter(({ generated }) => !generated).map(({ id }) => shortName(id))
    const near = suggest(name, known)
    throw new Problem(
      'unknown-function',
      `There is no function ${name}`,
      near === undefined ? `There are: ${known.slice(0, 12).join(', ')}` : `Did you mean ${near}?`,
    )
  })
}

const formatOf = (app: Application, fn: Fn): PolicyFormat => {
  const framework = app.services.find(({ id }) => id === fn.service)?.framework
  return framework === 'serverless' || framework === 'sam' || framework === 'cdk' || framework === 'terraform'
    ? framework
    : 'cloudformation'
}

/** The framework by itself reads no `iamRoleStatements`. */
function noteOn(app: Application, fn: Fn, format: PolicyFormat, text: (file: string) => string | undefined): string | undefined {
  const file = app.services.find(({ id, framework }) => id === fn.service && framework === 'serverless')?.at.file
  return format !== 'serverless' || file === undefined || text(file)?.includes('iam-roles-per-function') === true
    ? undefined
    : 'for the plugin serverless-iam-roles-per-function, which is not listed here; `cordon fix` writes what the framework itself reads'
}

function printed(
  app: Application,
  fn: Fn,
  policy: LeastPolicy,
  format: PolicyFormat,
  text: (file: string) => string | undefined,
): ReturnType<typeof printPolicy> {
  const service = app.services.find(({ id }) => id === fn.service)
  if (service === undefined) return []
  // Another framework than the project's writes its own words: then the file's spelling does not matter.
  const as = format === 'sam' || format === 'cloudformation' ? ({ ...service, framework: 'cloudformation' } as const) : service
  return printPolicy(policy, format, namingOf(app, as, text(service.at.file) ?? ''))
}
