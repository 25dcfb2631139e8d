import { values } from '../../model/known.ts'
import type { Principal, Statement } from '../../model/role.ts'
import { literal, showText } from '../../model/text.ts'

/** The principals of a statement under any condition; empty where it names none. */
export function principalsOf(statement: Statement): readonly Principal[] {
  return statement.principals === undefined ? [] : values(statement.principals).flat()
}

/**
 * Is it no principal that can be? An account has twelve digits, and inside a name a star is no wildcard.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
 */
export function isMalformedPrincipal({ kind, name }: Principal): boolean {
  if (kind !== 'aws') return false
  const written = literal(name)
  if (written === undefined) return /^arn:.*\*/s.test(showText(name))
  if (/^(?:[A-Za-z_-]*|arn:[^:]*:\w+:::.*|.*\$.*|\{\{resolve:.*)$/s.test(written)) return false
  return (
    !/^(?:\d{12}|A[A-Z]{3}[A-Z0-9]{12,})$/.test(written) &&
    !/^arn:aws(?:-[a-z]+)*:(?:iam|sts)::(?:\d{12}:(?:root$|[a-z-]+\/[^*]+$)|cloudfront:user\/)/.test(written)
  )
}
