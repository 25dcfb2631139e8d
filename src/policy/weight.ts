import { actionFacts } from './services/action.ts'
import { readsData } from './data-reads.ts'
import { readsSecrets } from './secret-reads.ts'

/**
 * What an attacker gains by an action, from 0 to 8: credentials, then openings to others, then stored data, then changes and deletions. What leads
 * to the rights of others is weighed as a path: see `escalation.ts`.
 */
export function weightOf(action: string): number {
  if (readsSecrets(action) || action === 'sts:AssumeRole') return 8
  const access = actionFacts(action)?.access
  if (access === 'permissions') return 7
  if (readsData(action)) return 6
  return access === 'write' ? 5 : 1
}
