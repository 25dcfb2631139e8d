import type { ReadFile } from '../../model/application.ts'
import type { Unread } from '../../model/unread.ts'
import type { Template } from '../cloudformation/index.ts'
import { child, keyPlace, stringOf } from '../document/node.ts'
import { directoryOf, within } from '../project.ts'
import type { Claims, Project, ReaderResult, ReadOptions } from '../project.ts'
import { readAssembly } from './assembly.ts'
import type { Assembly } from './assembly.ts'
import { assetsOf } from './assets.ts'
import { readStackTemplates } from './stack-templates.ts'

/**
 * Reads what `cdk synth` wrote. An application of which there is only the source is reported with what to run: its templates are
 * made by code, and code of the project is never run.
 */
export function readCdk(project: Project, _options: ReadOptions, claims: Claims): ReaderResult<readonly Template[]> {
  const taken = new Map<string, ReadFile['as']>()
  const unread: Unread[] = []
  const templates: Template[] = []
  const assemblies: Assembly[] = []
  for (const { path } of project.files) {
    if (claims.has(path) || !/(?:^|\/)manifest\.json$/.test(path)) continue
    const assembly = readAssembly(project, path)
    if (assembly === undefined) continue
    assemblies.push(assembly)
    unread.push(...assembly.unread)
    const assets = assetsOf(project, assembly)
    for (const stack of assembly.stacks) {
      const found = readStackTemplates(project, assets, stack, nameOf(stack, templates))
      templates.push(...found.templates)
      unread.push(...found.unread)
    }
  }
  const read = new Set(templates.map(({ file }) => file))
  const owners = new Set(assemblies.map(({ directory }) => directory))
  for (const { path } of project.files) {
    if (!/\.(?:json|ya?ml|template)$/i.test(path)) continue
    // A template inside an asset is cargo: it is uploaded, not deployed.
    const inAsset = /^(?:(.*)\/)?asset\.[0-9a-f]{16,}\//.exec(path)
    if (inAsset === null ? !owners.has(directoryOf(path)) : !owners.has(inAsset[1] ?? '')) continue
    taken.set(path, 'cdk')
    if (inAsset !== null || !path.endsWith('.template.json') || read.has(path) || unread.some(({ at }) => at.file === path)) continue
    const at = { file: path, line: 1, column: 1 }
    unread.push({ reason: 'invalid', what: 'no stack of the manifest names this template; an earlier run may have left it', at })
  }
  unread.push(...notBuilt(project, assemblies, taken))
  return { value: templates, claims: taken, unread }
}

/** A stack is called by its name; the same name in two environments is told apart by them. */
function nameOf(stack: Assembly['stacks'][number], others: readonly Template[]): string {
  if (!others.some(({ service }) => service.name === stack.name)) return stack.name
  return `${stack.name} (${stack.environment?.replace(/^aws:\/\//, '') ?? stack.template})`
}

/** `cdk.json` names the program that makes the templates. */
function notBuilt(project: Project, assemblies: readonly Assembly[], taken: Map<string, ReadFile['as']>): readonly Unread[] {
  const unread: Unread[] = []
  for (const { path } of project.files) {
    if (!/(?:^|\/)cdk\.json$/.test(path)) continue
    const { root, unread: trouble } = project.document(path)
    if (root !== undefined && child(root, 'app') === undefined) continue
    taken.set(path, root === undefined ? 'unread' : 'cdk')
    unread.push(...trouble)
    const directory = directoryOf(path)
    const output = within(directory, stringOf(child(root, 'output')) ?? 'cdk.out')
    if (assemblies.some((assembly) => assembly.directory === output)) continue
    const where = directory === '' ? '' : ` in ${directory}`
    unread.push({
      reason: 'needs-build',
      what: `the templates of this CDK application are made by code: run \`npx cdk synth\`${where} and scan again`,
      at: keyPlace(root, 'app') ?? { file: path, line: 1, column: 1 },
    })
  }
  return unread
}
