import type { Place } from '../../../model/place.ts'
import { managedPolicies } from '../../../policy/managed-policies.ts'
import type { Node } from '../../document/node.ts'
import { substitute } from '../intrinsics.ts'

/** The ARN of a policy that AWS manages. */
export function awsManaged(at: Place, name: string): Node {
  const path = managedPolicies.get(name)?.path ?? ''
  return substitute(at, `arn:\${AWS::Partition}:iam::aws:policy/${path === '' ? '' : `${path}/`}${name}`)
}
