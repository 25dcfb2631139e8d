import { EventBridgeClient, PutEventsCommand, type PutEventsRequestEntry } from '@aws-sdk/client-eventbridge'

const bridge = new EventBridgeClient({})

const entry = (kind: string, detail: object): PutEventsRequestEntry => ({ Source: 'tickets', DetailType: kind, Detail: JSON.stringify(detail) })

export const handler = async (event: { seat: string }): Promise<void> => {
  await bridge.send(new PutEventsCommand({ Entries: [{ ...entry('sold', event), EventBusName: process.env.BUS }] })) // uses events:PutEvents on Bus
}

export const toDefault = async (event: { seat: string }): Promise<void> => {
  await bridge.send(new PutEventsCommand({ Entries: [entry('seen', event)] })) // uses events:PutEvents on arn:events:default
}

export const toBoth = async (event: { seat: string }): Promise<void> => {
  const Entries = [process.env.BUS_ARN, 'default'].map((EventBusName) => ({ ...entry('moved', event), EventBusName }))
  await bridge.send(new PutEventsCommand({ Entries })) // uses events:PutEvents on Bus; events:PutEvents on arn:events:default
}
