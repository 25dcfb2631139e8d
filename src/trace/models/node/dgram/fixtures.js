import { createSocket } from 'dgram'

const socket = createSocket('udp4')

export const handler = async (event) => {
  socket.send('ping', 8125, event.host) // finds url
  socket.send(`orders:${event.count}|c`, 8125, 'statsd.internal')
}
