import { keyPlace } from '../../document/node.ts'
import type { Node } from '../../document/node.ts'
import { add, constant, make, report } from '../draft.ts'
import type { Draft } from '../draft.ts'
import { attribute, isOpen, ref } from '../intrinsics.ts'
import { given, picked } from '../properties.ts'
import type { Resource } from '../template.ts'

/** The alias under which a function is published. */
export interface Alias {
  readonly logicalId: string
  readonly name: Node
}

/**
 * `AutoPublishAlias`: each deployment publishes a version, and the alias moves on to it. Events, URLs and destinations go to the
 * alias then. The version's logical id has no digest of its code here, so that it is the same thing from scan to scan.
 */
export function publish(draft: Draft, fn: Resource): Alias | undefined {
  const { properties } = fn
  const name = given(properties, 'AutoPublishAlias')
  if (name === undefined) return undefined
  const plain = constant(draft, name)
  const usable = plain !== undefined && /^[A-Za-z0-9_-]+$/.test(plain)
  if (!usable) report(draft, isOpen(name) ? 'unresolved-variable' : 'invalid', `the alias of ${fn.logicalId} is not a plain name`, name.at)
  if (!usable && !isOpen(name)) return undefined
  const at = keyPlace(properties, 'AutoPublishAlias') ?? fn.at
  const version = `${fn.logicalId}Version`
  const logicalId = `${fn.logicalId}Alias${plain?.replaceAll('-', 'D').replaceAll('_', 'U') ?? ''}`
  make(
    draft,
    fn,
    { logicalId: version, type: 'AWS::Lambda::Version', at },
    {
      FunctionName: ref(at, fn.logicalId),
      Description: given(properties, 'VersionDescription'),
      ...picked(properties, 'FunctionScalingConfig'),
    },
  )
  retain(draft, version, given(properties, 'VersionDeletionPolicy') ?? { kind: 'scalar', value: 'Retain', at })
  make(
    draft,
    fn,
    { logicalId, type: 'AWS::Lambda::Alias', at, written: true },
    {
      Name: name,
      FunctionName: ref(at, fn.logicalId),
      FunctionVersion: attribute(at, version, 'Version'),
      ...picked(properties, 'ProvisionedConcurrencyConfig'),
    },
  )
  draft.aliases.set(`${fn.logicalId}.Version`, version)
  draft.aliases.set(`${fn.logicalId}.Alias`, logicalId)
  return { logicalId, name }
}

function retain(draft: Draft, logicalId: string, deletionPolicy: Node): void {
  const version = draft.resources.get(logicalId)
  if (version !== undefined) add(draft, { ...version, deletionPolicy })
}
