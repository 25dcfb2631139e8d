import type { Code, Fn } from '../../model/function.ts'
import { child, itemsOf, stringOf } from '../document/node.ts'
import type { Node } from '../document/node.ts'
import { directoryOf, within } from '../project.ts'
import type { Project } from '../project.ts'
import { baseName, hasDirectory, stem } from './files.ts'
import { sourceElsewhere } from './elsewhere.ts'
import { findInImage } from './image.ts'
import { findIn } from './languages/index.ts'
import { originalOf } from './original.ts'
import { isSource } from './search.ts'
import type { Found } from './search.ts'
import { whyWrapped, wrapperOf } from './wrappers.ts'

export interface LocateRequest {
  /** Directory or archive that is packed, relative to the scanned directory. Images: the directory of the Dockerfile. */
  readonly root: string
  /** As the template has it; images: the command, empty where the Dockerfile names it. */
  readonly handler: string
  /** `nodejs22.x`; undefined where the template does not tell. */
  readonly runtime: string | undefined
  readonly packaging: Fn['packaging']
  /** The resource's `Metadata`: SAM's build properties, CDK's asset paths. */
  readonly metadata?: Node | undefined
  /** The value of an environment variable of the function, where it is known: some wrappers name the team's own handler by one. */
  readonly environment?: (name: string) => string | undefined
}

/**
 * Finds the source file behind a handler. Pure; opens nothing outside the project; what it does not find it says why.
 *
 * @returns `file` with `symbol`, or `missing` with the reason for people.
 */
export function locate(project: Project, request: LocateRequest): Code {
  const { root: written, packaging } = request
  const none = (missing: string, symbol?: string, root = written): Code => ({ root, file: undefined, symbol, missing })
  if (/^[A-Za-z][A-Za-z0-9+.-]+:/.test(written)) return none(`the code is fetched from ${written}`)
  const root = within('', written)
  if (root === undefined) return none(`${written} leads out of the project`)
  if (packaging === 'inline') return none('the source stands in the template', lastName(request.handler), root)

  const wrapper = wrapperOf(request.handler)
  const own = wrapper?.variable === undefined ? undefined : request.environment?.(wrapper.variable)
  const isOwn = wrapper?.written === true && packaging !== 'image' && isSource(findInArchive(project, { ...request, root }))
  if (wrapper !== undefined && own === undefined && !isOwn) return none(whyWrapped(wrapper), undefined, root)
  const handler = own ?? request.handler
  if (handler.startsWith('/opt/')) return none(`the handler ${handler} is in a layer`, lastName(handler), root)
  if (/(?:^|\/)node_modules\//.test(handler)) return none(`the handler ${handler} is in an installed package`, lastName(handler), root)

  const found =
    packaging === 'image' ? findInImage(project, { ...request, root, handler }) : findInArchive(project, { ...request, root, handler })
  if (!isSource(found)) {
    const own = packaging === 'image' ? undefined : sourceElsewhere(project, root, handler, request.runtime)
    return own === undefined ? none(found.missing, found.symbol, root) : { root, ...own }
  }
  const original = originalOf(project, root, found.file)
  return { root: original?.root ?? root, file: original?.file ?? found.file, symbol: found.symbol }
}

function findInArchive(project: Project, { root, handler, runtime, metadata }: LocateRequest): Found {
  const isArchive = /\.(?:zip|jar|war|tar|tgz|gz|whl|nupkg)$/i.test(root)
  // Java, .NET and Go projects keep their archives inside a build folder of the project that they are made from.
  const built = isArchive ? /^(.*?)(?:^|\/)(?:target|build|bin|dist|\.build|publish|artifacts)\//.exec(`${root}/`)?.[1] : undefined
  const directory = isArchive ? (built ?? directoryOf(root)) : project.has(root) ? directoryOf(root) : root
  const found = findIn(runtime, {
    project,
    root: directory,
    archive: isArchive ? baseName(stem(root)) : undefined,
    handler,
    entries: itemsOf(child(metadata, 'BuildProperties', 'EntryPoints')).flatMap((entry) => within(directory, stringOf(entry) ?? '') ?? []),
    metadata,
  })
  if (isSource(found))
    return isArchive && !/^(?:java|dotnet|go|provided)/.test(runtime ?? '') ? { missing: packed(root), symbol: found.symbol } : found
  if (isArchive) return { missing: packed(root), symbol: found.symbol }
  if (!hasDirectory(project, directory)) return { missing: `${directory} is not in the project; a build may make it`, symbol: found.symbol }
  return found
}

const packed = (root: string): string => `${root} is a packed archive; its source is not named`

const lastName = (handler: string): string | undefined => {
  const name = handler.slice(handler.lastIndexOf('.') + 1)
  return name === '' || name.includes('/') ? undefined : name
}
