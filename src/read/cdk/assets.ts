import type { TemplateResource } from '../cloudformation/index.ts'
import { child, entriesOf, itemsOf, stringOf } from '../document/node.ts'
import type { Node } from '../document/node.ts'
import { directoryOf, within } from '../project.ts'
import type { Project } from '../project.ts'
import type { Assembly } from './assembly.ts'

/** Finds the files behind the assets of an assembly. */
export interface Assets {
  /** The directory, archive or template of a resource, relative to the scanned directory. */
  readonly of: (resource: TemplateResource) => string | undefined
  /** The entry of the bundle in a directory, as a path from it, where the name of the function's construct tells. */
  readonly entry: (directory: string, construct: string | undefined) => string | undefined
}

const endings = /\.(?:[cm]?[jt]s|[jt]sx)$/

export function assetsOf(project: Project, assembly: Assembly): Assets {
  const directories = new Set<string>()
  const byConstruct = new Map<string, string[]>()
  for (const { path } of project.files) {
    for (let directory = directoryOf(path); directory !== '' && !directories.has(directory); directory = directoryOf(directory))
      directories.add(directory)
    const [id = '', stack] = path
      .slice(path.lastIndexOf('/') + 1)
      .replace(endings, '')
      .split('.')
      .toReversed()
    if (
      stack === undefined ||
      !endings.test(path) ||
      /(?:^|\/)asset\.[0-9a-f]{16,}\//.test(path) ||
      /^(?:d|test|spec|config|stories)$/.test(id)
    )
      continue
    const files = byConstruct.get(id)
    if (files === undefined) byConstruct.set(id, [path])
    else files.push(path)
  }
  const exists = (path: string | undefined): path is string =>
    path !== undefined && path !== '' && (project.has(path) || directories.has(path))

  // Without staging, assets are named by their path on the machine that ran CDK: the longest end of it that is in the project.
  const byItsEnd = (written: string): string | undefined => {
    const parts = written.replaceAll('\\', '/').split('/').slice(-50)
    return parts.map((_, from) => within('', parts.slice(from).join('/'))).find(exists)
  }

  return {
    of(resource) {
      const written = stringOf(child(resource.metadata, 'aws:asset:path'))
      if (written !== undefined) return within(assembly.directory, written) ?? byItsEnd(written)
      const owner =
        resource.type === 'AWS::CloudFormation::Stack' ? child(resource.properties, 'TemplateURL') : child(resource.properties, 'Code')
      for (const text of textsOf(owner))
        for (const [hash] of text.matchAll(/[0-9a-f]{64}/g)) {
          const path = assembly.assets.get(hash) ?? within(assembly.directory, `asset.${hash}`)
          if (assembly.assets.has(hash) || exists(path)) return path
        }
      return undefined
    },
    // `NodejsFunction` bundles `<file of the stack>.<id of the construct>.ts` unless it is given an entry.
    // https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_lambda_nodejs-readme.html
    entry(directory, construct) {
      const files = byConstruct.get(construct?.split('/').at(-2) ?? '') ?? []
      // A compiler may have left its output beside the source.
      const [only, ...others] = files.filter((file) => !file.endsWith('js') || !files.includes(`${file.slice(0, -2)}ts`))
      const bundle = ['index.js', 'index.mjs'].map((name) => `${directory}/${name}`).find(project.has)
      return bundle !== undefined && only !== undefined && others.length === 0 && !tellsItsSources(project, bundle)
        ? wayTo(only, directory)
        : undefined
    },
  }
}

/** A bundle that has a source map or the bundler's comments is better evidence than a name. */
function tellsItsSources(project: Project, bundle: string): boolean {
  const source = project.text(bundle)
  return project.has(`${bundle}.map`) || ('text' in source && /^\/\/ \S+\.[cm]?[jt]sx?$/m.test(source.text))
}

/** Every string in a node: asset locations are joined of several. */
function textsOf(node: Node | undefined): readonly string[] {
  const text = stringOf(node)
  return text === undefined ? [...entriesOf(node).map(([, { value }]) => value), ...itemsOf(node)].flatMap(textsOf) : [text]
}

/** The way to a path of the project from a directory of it. */
export function wayTo(path: string, from: string): string {
  const a = from === '' ? [] : from.split('/')
  const b = path.split('/')
  let shared = 0
  while (shared < a.length && shared < b.length - 1 && a[shared] === b[shared]) shared++
  return [...a.slice(shared).map(() => '..'), ...b.slice(shared)].join('/')
}
