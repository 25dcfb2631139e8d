import type { AppSyncResolverHandler } from 'aws-lambda'
import { stations } from './registry'
import { command } from './relay'

interface SwitchArguments {
  input: { station: string; on: boolean }
}

export const handler: AppSyncResolverHandler<SwitchArguments, { accepted: boolean }> = async ({ arguments: { input } }) => {
  const station = stations.get(input.station)
  const target = station ?? { host: input.station, port: 8443 }
  const status = await command(target, input.on ? 'on' : 'off')
  return { accepted: status === 204 }
}
