import { cloudService } from '../cloud.ts'
import { each, operations } from './facts.ts'

export const iotDataPlane = cloudService({
  id: 'iot-data-plane',
  names: ['IotData', 'iot-data'],
  operations: operations({
    Publish: { on: 'topic', into: { cloud: 'responseTopic' }, writes: { content: 'payload', key: 'topic', attributes: 'userProperties' } },
    UpdateThingShadow: { on: 'thingName', writes: { content: 'payload' }, recordKey: 'thingName' },
    GetThingShadow: { about: 'thingName', reads: { content: 'payload' }, recordKey: 'thingName' },
    GetRetainedMessage: { about: 'topic', reads: { content: 'payload' }, recordKey: 'topic' },
    ...each('DeleteThingShadow ListNamedShadowsForThing', { about: 'thingName', recordKey: 'thingName' }),
    DeleteConnection: { about: 'clientId', recordKey: 'clientId' },
  }),
  source: 'https://docs.aws.amazon.com/iot/latest/apireference/API_Operations_AWS_IoT_Data_Plane.html, 2026-11-22',
})
