import type { ContractLimits, Start } from '../../contract/contract.ts'
import type { Application } from '../../model/application.ts'
import type { Fn } from '../../model/function.ts'
import { map, values } from '../../model/known.ts'
import type { Known } from '../../model/known.ts'
import { triggerEntries } from '../../triggers/catalogue.ts'
import { synchronousBytes } from '../../triggers/limits.ts'

/** What one run may take, and how large its event may be. Of several values, each with its condition, the largest. */
export function limitsOf(app: Application, { service, limits }: Fn, starts: readonly Start[]): ContractLimits {
  return {
    timeoutSeconds: largest(limits.timeoutSeconds),
    memoryMb: largest(limits.memoryMb),
    concurrency: values(limits.reservedConcurrency).includes('shared') ? 'shared' : largest(map(limits.reservedConcurrency, Number)),
    eventBytes: eventBytes(app.services.find(({ id }) => id === service)?.provider === 'aws', starts),
  }
}

function largest(limit: Known<number>): number | 'unknown' {
  const all = values(limit)
  return all.length === 0 ? 'unknown' : Math.max(...all)
}

/** Without a trigger whoever may invoke it can send what Lambda takes from those who wait. */
function eventBytes(isLambda: boolean, starts: readonly Start[]): number | 'unknown' {
  const limits = starts.flatMap(({ events }) => (events.length === 0 ? [undefined] : events.map(limitOf)))
  if (isLambda) return limits.length === 0 ? synchronousBytes : Math.max(...limits.map((limit) => limit ?? synchronousBytes))
  return limits.length === 0 || limits.includes(undefined) ? 'unknown' : Math.max(...limits.map(Number))
}

const limitOf = (event: string): number | undefined => triggerEntries.find(({ id }) => id === event)?.maxBytes
