import { actionsOf } from './action-words.ts'
import { actionMatches } from './wildcard.ts'

// Source: AWS Service Authorization Reference, as of 2026-11-22.
const secretReads = actionsOf(`
  kms: Decrypt
  secretsmanager: GetSecretValue
  ssm: GetParameter GetParameterHistory GetParameters GetParametersByPath
`)

/** Does the action, which may hold wildcards, hand out secrets or decrypt them? */
export function readsSecrets(action: string): boolean {
  return secretReads.some((name) => actionMatches(action, name))
}
