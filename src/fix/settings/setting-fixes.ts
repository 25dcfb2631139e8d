import type { Application } from '../../model/application.ts'
import type { Finding } from '../../model/finding.ts'
import type { Place } from '../../model/place.ts'
import { resourceById } from '../../model/questions.ts'
import type { Remedy } from '../../model/remedy.ts'
import { child, stringOf } from '../../read/document/node.ts'
import type { Change } from '../edit/change.ts'
import { nodeAt, pathAt, siteAt } from '../edit/find.ts'
import { place } from '../edit/place.ts'
import type { Path } from '../edit/site.ts'
import type { Source } from '../edit/source.ts'
import type { Files } from '../files.ts'
import type { FileChange } from '../write/role-plan.ts'
import { whyShared } from '../write/shared-file.ts'
import { instead, safeValues, serviceValues } from './safe-values.ts'

/** Settings that are to be made safe. */
export interface SettingFixes {
  readonly changes: readonly FileChange[]
  /** The findings that are mended whole. */
  readonly gone: readonly Finding[]
  readonly left: readonly { readonly what: string; readonly at: Place }[]
}

type Placed = { readonly file: string; readonly changes: readonly Change[] } | { readonly why: string }

/** Gives the settings that findings are about their safe values. A finding that would be mended in part stays as it is. */
export function settingFixes(app: Application, findings: readonly Finding[], files: Files): SettingFixes {
  const changes: FileChange[] = []
  const gone: Finding[] = []
  const left: { what: string; at: Place }[] = []
  for (const finding of findings) {
    const { remedies = [], sure, check, because, at } = finding
    if (remedies.length === 0 || !sure || remedies.some((remedy) => isForeign(app, remedy))) continue
    const placed = remedies.map((remedy) => placedRemedy(app, remedy, files))
    const refused = placed.find((one) => 'why' in one)
    if (refused !== undefined && 'why' in refused) {
      left.push({ what: `${check}: ${because}; ${refused.why}`, at })
      continue
    }
    for (const one of placed) if ('changes' in one) changes.push(...one.changes.map((change) => ({ file: one.file, change })))
    gone.push(finding)
  }
  return { changes, gone, left }
}

/** A framework that has no one setting for it: there is nothing to offer, and nothing that stood in the way. */
function isForeign(app: Application, { of, setting }: Remedy): boolean {
  const service = app.services.find(({ id }) => id === of)
  return service !== undefined && serviceValues[setting]?.[service.framework] === undefined
}

function placedRemedy(app: Application, remedy: Remedy, files: Files): Placed {
  const { of, setting, at } = remedy
  const service = app.services.find(({ id }) => id === of)
  if (service !== undefined) {
    const safe = serviceValues[setting]?.[service.framework]
    return safe === undefined
      ? { why: `a service of ${service.framework} has no one setting for it` }
      : inFile(files, service.at.file, (source) => [setTo(source, safe.path, safe.value)])
  }
  const replace = instead[setting]
  if (replace !== undefined && at !== undefined)
    return inFile(files, at.file, (source) => {
      const path = pathAt(source, at)
      const site = path === undefined ? undefined : siteAt(source.root, path)
      const value = site?.kind === 'scalar' && site.tag === undefined ? replace(site.value, String(path?.at(-1))) : undefined
      return path === undefined || value === undefined ? 'its value is not written in one place' : [{ kind: 'set', path, value }]
    })
  const resource = resourceById(app, of as never)
  if (resource === undefined || resource.generated) return { why: 'it stands in no template' }
  const owner = app.services.find(({ id }) => id === resource.service)
  if (owner === undefined || !['serverless', 'sam', 'cloudformation'].includes(owner.framework))
    return { why: 'its template is made by code; change the setting there' }
  return inFile(
    files,
    resource.at.file,
    (source) => {
      const path = pathAt(source, resource.at)
      const node = path === undefined ? undefined : nodeAt(source.document, path)
      const safe = safeValues[setting]?.get(stringOf(child(node, 'Type')) ?? '')
      if (path === undefined || safe === undefined) return 'it is not written as a resource whose setting is one line'
      const changes = safe.map((each) => setTo(source, [...path, 'Properties', ...each.path], each.value))
      return changes.find((each) => typeof each === 'string') ?? changes
    },
    owner.at.file,
  )
}

/** The change of a value; refused where it is computed: there are reasons for that which a fixed value would pass over. */
function setTo(
  source: Source,
  path: Path,
  value: Change extends infer C ? (C extends { kind: 'set'; value: infer V } ? V : never) : never,
): Change | string {
  const site = siteAt(source.root, path)
  const computed =
    site !== undefined && (site.tag !== undefined || site.kind === 'alias' || (site.kind === 'scalar' && site.value.includes('${')))
  const call = site?.kind === 'map' && site.pairs.some(({ key }) => key === 'Ref' || key.startsWith('Fn::'))
  return computed || call ? `its value is computed (${path.slice(-2).join('.')})` : { kind: 'set', path, value }
}

function inFile(files: Files, file: string, changesIn: (source: Source) => readonly (Change | string)[] | string, owner?: string): Placed {
  const source = files.source(file)
  if ('why' in source) return { why: `${file} cannot be edited: ${source.why}` }
  const shared = whyShared(files, file, owner)
  if (shared !== undefined) return { why: shared }
  const found = changesIn(source)
  const all = typeof found === 'string' ? [found] : found
  const changes: Change[] = []
  for (const change of all) {
    if (typeof change === 'string') return { why: change }
    const where = place(source, change)
    if ('why' in where) return { why: `the change cannot be placed: ${where.why}` }
    changes.push(change)
  }
  return { file, changes }
}
