import { open } from 'cordon'

// The address it fetches is signed by the service. What comes back is an object of the bucket.
export default function s3ObjectResponse() {
  return {
    before: (request) => {
      request.context.s3Object = open()
      request.context.s3ObjectFetch = { text: () => open(), json: () => open(), arrayBuffer: () => open() }
    },
  }
}
