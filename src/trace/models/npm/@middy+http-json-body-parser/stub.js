import { decode } from 'cordon'

export default function jsonBodyParser() {
  return {
    before: (request) => {
      const { event } = request
      event.rawBody = event.body
      event.body = decode('json', event.body)
    },
  }
}
export { jsonBodyParser }
