import { decode } from 'cordon'

export default function multipartBodyParser() {
  return {
    before: (request) => {
      const { event } = request
      event.rawBody = event.body
      event.body = decode('form', event.body)
    },
  }
}
