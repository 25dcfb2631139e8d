import type { EventBridgeEvent } from 'aws-lambda'
import { registry } from './registry'

export const handler = async (event: EventBridgeEvent<string, Record<string, unknown>>) => {
  const project = registry.get(event['detail-type'])
  if (!project) return
  await project(event.detail)
}
