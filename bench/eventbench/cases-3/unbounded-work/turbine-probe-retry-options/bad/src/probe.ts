import { setTimeout as pause } from 'node:timers/promises'
import { optionsOf, type ProbeOptions } from './options'

const address = 'https://turbines.example.com/v1/ping'

async function answers(): Promise<boolean> {
  const response = await fetch(address, { signal: AbortSignal.timeout(2000) })
  return response.ok
}

async function attempt({ retries, pauseMs }: ProbeOptions): Promise<number> {
  let failures = 0
  for (let round = 0; round < retries; round++) { // finds unbounded-work
    if (await answers()) return failures
    failures++
    await pause(pauseMs) // finds unbounded-work
  }
  return failures
}

export const handler = async (event: { body?: string }) => {
  const { options } = JSON.parse(event.body ?? '{}') as { options?: Partial<ProbeOptions> }
  const failures = await attempt(optionsOf(options))
  return { statusCode: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify({ failures }) }
}
