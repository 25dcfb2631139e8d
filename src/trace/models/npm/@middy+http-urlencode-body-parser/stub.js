import { decode } from 'cordon'

export default function urlencodeBodyParser() {
  return {
    before: (request) => {
      const { event } = request
      event.rawBody = event.body
      event.body = decode('query', event.body)
    },
  }
}
