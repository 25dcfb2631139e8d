import type { AppSyncResolverHandler } from 'aws-lambda'
import { stations } from './registry'
import { command } from './relay'

interface SwitchArguments {
  input: { station: string; on: boolean }
}

export const handler: AppSyncResolverHandler<SwitchArguments, { accepted: boolean }> = async ({ arguments: { input } }) => {
  const station = stations.get(input.station)
  if (station === undefined) return { accepted: false }
  const status = await command(station, input.on ? 'on' : 'off')
  return { accepted: status === 204 }
}
