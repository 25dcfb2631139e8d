import { stringOf } from '../../document/node.ts'
import type { Node } from '../../document/node.ts'
import { digest } from './digest.ts'

/** The end of the logical ids that belong to a stage: its name, a digest where the name has other signs, or nothing where it is open. */
export function stageSuffix(stageName: Node | undefined): { readonly prefix: string; readonly digest: string } {
  const name = stringOf(stageName)
  if (name === undefined) return { prefix: '', digest: '' }
  return /^[A-Za-z0-9]+$/.test(name) ? { prefix: name, digest: '' } : { prefix: '', digest: digest(name) }
}
