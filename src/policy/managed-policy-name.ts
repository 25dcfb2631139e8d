import { literal, showText } from '../model/text.ts'
import type { Text } from '../model/text.ts'

/** `AmazonS3FullAccess` of `arn:aws:iam::aws:policy/AmazonS3FullAccess`, whatever the partition; undefined for policies of an account. */
export function managedPolicyName(policy: Text): string | undefined {
  const last = policy.at(-1)
  if (typeof last !== 'string') return undefined
  const whole = literal(policy)
  if (whole !== undefined && /^[\w+=,.@-]+$/.test(whole)) return whole
  return /:iam::aws:policy\/(?:.*\/)?([\w+=,.@-]+)$/.exec(showText(policy))?.[1]
}
