import { stringify } from 'yaml'

export const specOf = (job: Record<string, unknown>): string =>
  stringify({ version: 0.2, phases: { build: { commands: [`./prepare ${job.board === 'mini' ? 'mini' : 'full'}`, './build'] } } })
