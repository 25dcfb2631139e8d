import { GetThingShadowCommand, IoTDataPlaneClient, PublishCommand } from '@aws-sdk/client-iot-data-plane'

const iot = new IoTDataPlaneClient({ endpoint: process.env.IOT_ENDPOINT })

export const light = async ({ room, on }) => {
  await iot.send(new PublishCommand({ topic: `home/${room}/light`, payload: JSON.stringify({ on }), qos: 1 })) // uses iot:Publish on arn:iot:home/*/light
}

export const shadow = async () => {
  const { payload } = await iot.send(new GetThingShadowCommand({ thingName: 'front-door' })) // uses iot:GetThingShadow on arn:iot:front-door
  return JSON.parse(Buffer.from(payload).toString())
}
