import mqtt from 'mqtt'
import { connectAsync } from 'mqtt'
import { exec } from 'node:child_process'

const client = mqtt.connect(process.env.BROKER, { connectTimeout: 2000 })

export const chosen = async (event) => {
  mqtt.connect(event.broker) // finds url
  await connectAsync(`mqtts://${event.host}:8883`) // finds url
  await connectAsync(`mqtts://broker.example.com/${event.id}`)
}

export const published = async (event) => {
  client.publish('orders', JSON.stringify(event), (error) => {
    exec(`logger ${event.name}`) // finds command
    return error
  })
  await client.publishAsync(`orders/${event.id}`, event.body)
}

export const answered = (event, context, done) => {
  client.on('message', (topic, message) => done(null, `${topic} ${message}`))
  client.subscribe(event.topic)
}
