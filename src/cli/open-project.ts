import { realpathSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Application } from '../model/application.ts'
import { Problem } from '../model/problem.ts'
import { counted } from '../report/words.ts'
import { findConfig, readConfig } from '../scan/config.ts'
import type { Config } from '../scan/config.ts'
import { readWalked } from '../scan/read-walked.ts'
import { traceCache } from '../scan/trace-cache.ts'
import { walk } from '../scan/walk.ts'
import { withTexts } from '../scan/with-texts.ts'
import type { Walked } from '../scan/walk.ts'
import { pairs } from './command.ts'
import type { Io } from './io.ts'
import { prefixesOf, wayTo } from './prefixes.ts'
import type { Prefixes } from './prefixes.ts'
import type { Progress } from './progress.ts'
import type { ProjectOptions } from './project-options.ts'
import { version } from './version.ts'

/** A project as it was read, and what its team has written down for the command at hand. */
export interface OpenedProject {
  readonly application: Application
  readonly config: Config
  readonly stage: string | undefined
  /** The folders, as the user named them. */
  readonly roots: readonly string[]
  /** Absolute path that all places are relative to. */
  readonly base: string
  readonly prefixes: Prefixes
  /** The text of a file of the project, and its lines; undefined where it cannot be had. */
  readonly text: (file: string) => string | undefined
  readonly lines: (file: string) => readonly string[] | undefined
  /** What the user should know about how it was read. */
  readonly notes: readonly string[]
  /** Folders that were left out on purpose, and why. */
  readonly skipped: Walked['skipped']
  /** The same project as it would be with other texts in some of its files: its templates alone, and with its code. */
  readonly declaredWith: (texts: ReadonlyMap<string, string>) => Application
  readonly applicationWith: (texts: ReadonlyMap<string, string>) => Promise<Application>
}

/**
 * Reads the project in some folders: the configuration, then every template.
 * @throws Problem for what is wrong with the folders, the options or the configuration, and `no-template` where there is nothing
 */
export async function openProject(folders: readonly string[], options: ProjectOptions, io: Io, progress: Progress): Promise<OpenedProject> {
  const { opt = [], param = [], env = [] } = options
  if (options.stage === '') throw new Problem('bad-option', '--stage names no stage')
  const given = { options: pairs('--opt', opt), parameters: pairs('--param', param), environment: environmentOf(env, io.env) }
  const roots = folders.length === 0 ? ['.'] : folders
  progress.say('Looking for files …')
  const walked = walk(roots.map((folder) => resolve(io.cwd, folder)))
  const { base, project, skipped } = walked
  const config = await configOf(base, options.config, io.cwd)
  progress.say(`Reading ${counted(project.files.length, 'file')} …`)
  const stage = options.stage ?? config.stage
  const deployment = {
    today: io.now().toISOString().slice(0, 10),
    stage,
    options: new Map([...textEntries(config.options), ...given.options]),
    parameters: new Map([...textEntries(config.parameters), ...given.parameters]),
    environment: given.environment,
  }
  const declared = readWalked(walked, deployment, config.exclude ?? [])
  if (declared.services.length + declared.specRoutes.length + declared.unread.length === 0) throw noTemplate(roots)
  const application = options.code === false ? declared : await withCode(declared, walked, options, io, progress)
  const text = (file: string): string | undefined => {
    const found = project.text(file)
    return 'text' in found ? found.text : undefined
  }
  const missing = env.filter((name) => io.env[name] === undefined)
  const notes = [
    ...missing.map((name) => `--env ${name}: there is no such variable in your environment`),
    ...(options.config === undefined && roots.length > 1 ? unusedConfigs(roots, base, io.cwd) : []),
  ]
  const lines = remembered((file) => text(file)?.split('\n'))
  const declaredWith: OpenedProject['declaredWith'] = (texts) =>
    readWalked({ ...walked, project: withTexts(project, texts) }, deployment, config.exclude ?? [])
  return {
    application,
    config,
    stage,
    roots,
    base,
    prefixes: prefixesOf(base, io.cwd),
    text,
    lines,
    notes,
    skipped,
    declaredWith,
    applicationWith: async (texts) =>
      options.code === false
        ? declaredWith(texts)
        : await withCode(declaredWith(texts), { ...walked, project: withTexts(project, texts) }, options, io, progress),
  }
}

/** Follows the data through the handlers' code, with the help of what the last run remembered. */
async function withCode(
  declared: Application,
  { base, project }: Walked,
  options: ProjectOptions,
  io: Io,
  progress: Progress,
): Promise<Application> {
  if (declared.functions.length === 0) return declared
  progress.say(`Following data through ${counted(declared.functions.length, 'function')} …`)
  // The engine and its models are not loaded for projects without functions.
  const { pythonFor, traceProject } = await import('../scan/trace-project.ts')
  // From its sources Cordon changes without a new version: then nothing is remembered.
  const cache = options.cache === false || import.meta.url.endsWith('.ts') ? undefined : traceCache(base, ownCacheFolder(io.env))
  const traced = traceProject(declared, project, { version, memory: cache?.read(), python: await pythonFor(declared) })
  if (traced.reused < traced.looked) cache?.write(traced.memory)
  return traced.application
}

/** The user's own cache folder, as the XDG base directory specification says. */
function ownCacheFolder(env: Io['env']): string {
  return join(env['XDG_CACHE_HOME'] ?? join(env['HOME'] ?? homedir(), '.cache'), 'cordon')
}

async function configOf(base: string, wanted: string | false | undefined, cwd: string): Promise<Config> {
  if (wanted === false) return { suppressions: [] }
  const file = wanted === undefined ? findConfig(base) : resolve(cwd, wanted)
  if (file === undefined) return { suppressions: [] }
  // What is wrong with it is said of the file as the user would name it; its suppressions have places like everything else.
  const config = await readConfig(file, wanted ?? wayTo(file, realpathSync(cwd)))
  const ofProject = wayTo(file, base)
  return { ...config, suppressions: config.suppressions.map((each) => ({ ...each, at: { ...each.at, file: ofProject } })) }
}

/** The configuration of a folder speaks for a run of that folder alone. */
function unusedConfigs(roots: readonly string[], base: string, cwd: string): readonly string[] {
  return roots
    .map((folder) => realpathSync(resolve(cwd, folder)))
    .filter((folder) => folder !== base)
    .flatMap((folder) => findConfig(folder) ?? [])
    .map((file) => `${wayTo(file, base)} is not used, as several folders are read; name it with --config, or move it to where they meet`)
}

/** Only the variables that the user names are ever read. */
function environmentOf(names: readonly string[], env: Io['env']): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const name of names) {
    if (!/^[A-Za-z_]\w*$/.test(name))
      throw new Problem('bad-option', `--env asks for the name of a variable, not "${name}"`, 'Its value is taken from your environment.')
    const value = env[name]
    if (value !== undefined) found.set(name, value)
  }
  return found
}

const textEntries = (values: Config['options'] = {}): readonly (readonly [string, string])[] =>
  Object.entries(values).map(([name, value]) => [name, String(value)])

function noTemplate(roots: readonly string[]): Problem {
  const where = roots.length === 1 && roots[0] === '.' ? 'this folder' : roots.join(', ')
  return new Problem(
    'no-template',
    `There is no serverless application in ${where}`,
    'Looked for serverless.yml (.yaml, .json, .ts, .js), SAM and CloudFormation templates, cdk.out, OpenAPI files, function apps of Azure and Python functions of Google. Of a CDK application, run `cdk synth` first.',
  )
}

function remembered<T>(compute: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>()
  return (key) => {
    const ready = known.get(key)
    if (ready !== undefined) return ready
    const made = compute(key)
    known.set(key, made)
    return made
  }
}
