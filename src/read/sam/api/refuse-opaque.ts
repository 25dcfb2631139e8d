import { keyPlace } from '../../document/node.ts'
import { report } from '../draft.ts'
import type { Draft } from '../draft.ts'
import { given } from '../properties.ts'
import type { Resource } from '../template.ts'

/** Reports properties that SAM would have to write into a document, and the document is none that it holds. */
export function refuseOpaque(draft: Draft, { at, logicalId, properties }: Resource, ...names: readonly string[]): void {
  for (const name of names)
    if (given(properties, name) !== undefined)
      report(
        draft,
        'invalid',
        `SAM cannot apply ${name} of ${logicalId} to a document that it does not hold`,
        keyPlace(properties, name) ?? at,
      )
}
