import type { Plain } from '../../permissions/render/plain.ts'
import { child, itemsOf } from '../../read/document/node.ts'
import type { Change } from '../edit/change.ts'
import type { Source } from '../edit/source.ts'

/**
 * The change that puts one more CloudFormation resource into a serverless.yml. `resources` is a map, or a list of maps and of files: then it goes
 * into the first map that stands in this file and has resources.
 */
export function inServiceFile(source: Source, logicalId: string, value: Plain): { readonly change: Change } | { readonly why: string } {
  const resources = child(source.document, 'resources')
  if (resources === undefined || resources.kind === 'map')
    return { change: { kind: 'set', path: ['resources', 'Resources', logicalId], value } }
  if (resources.kind !== 'list') return { why: 'the resources of the service stand in another file' }
  const index = itemsOf(resources).findIndex((item) => child(item, 'Resources')?.kind === 'map')
  if (index >= 0) return { change: { kind: 'set', path: ['resources', index, 'Resources', logicalId], value } }
  const own = itemsOf(resources).findIndex((item) => item.kind === 'map')
  return own >= 0
    ? { change: { kind: 'set', path: ['resources', own, 'Resources', logicalId], value } }
    : { why: 'the resources of the service stand in other files' }
}
