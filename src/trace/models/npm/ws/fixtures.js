import WebSocket from 'ws'

export const handler = async (event) => {
  new WebSocket(event.body) // finds url
  new WebSocket('wss://events.example.com/orders').send(event.body)
}
