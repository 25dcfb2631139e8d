import { cloudService } from '../cloud.ts'
import { each, operations } from './facts.ts'

/** A connection's id is unguessable and comes with the event; one that a caller names is somebody else's line. */
export const apigatewaymanagementapi = cloudService({
  id: 'apigatewaymanagementapi',
  operations: operations({
    PostToConnection: { about: 'ConnectionId', writes: { content: 'Data' }, recordKey: 'ConnectionId' },
    ...each('DeleteConnection GetConnection', { about: 'ConnectionId', recordKey: 'ConnectionId' }),
  }),
  source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-how-to-call-websocket-api-connections.html, 2026-11-22',
})
