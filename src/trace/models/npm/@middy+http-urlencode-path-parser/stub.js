import { decode } from 'cordon'

export default function urlencodePathParser() {
  return {
    before: (request) => {
      request.event.pathParameters = decode('url', request.event.pathParameters)
    },
  }
}
