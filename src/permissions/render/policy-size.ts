import type { Plain } from './plain.ts'

/**
 * What the inline policies of one role may have together, white space not counted.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
 */
const mostInline = 10_240

/** The characters of a policy with these statements; what is filled in at deployment counts as it is written here. */
const policySize = (statements: readonly Plain[]): number => JSON.stringify({ Version: '2012-10-17', Statement: statements }).length

/** Why a role cannot hold them as inline policies; undefined where it can. */
export function whyTooLong(statements: readonly Plain[]): string | undefined {
  const size = policySize(statements)
  return size <= mostInline
    ? undefined
    : `its least policy has ${size.toLocaleString('en')} characters, and the inline policies of a role have room for ${mostInline.toLocaleString('en')}: split the function, or write managed policies`
}
