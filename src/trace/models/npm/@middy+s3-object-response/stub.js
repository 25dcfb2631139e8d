import { cloud, here, open } from 'cordon'

// The address it fetches is signed by the service. What comes back is an object of the bucket; what the handler answers is sent to the service.
export default function s3ObjectResponse({ awsClientOptions } = {}) {
  const at = here()
  return {
    before: (request) => {
      request.context.s3Object = open()
      request.context.s3ObjectFetch = { text: () => open(), json: () => open(), arrayBuffer: () => open() }
    },
    after: (request) => {
      const { Body, body } = request.response || {}
      cloud('s3', 'WriteGetObjectResponse', { Body: Body || body }, { client: awsClientOptions, at })
    },
  }
}
