import { open } from 'cordon'

export default function httpResponseSerializer({ serializers = [], defaultContentType } = {}) {
  return {
    after: (request) => {
      const response = request.response && request.response.statusCode ? request.response : { statusCode: 200, body: request.response }
      const headers = response.headers || {}
      if (headers['Content-Type'] === undefined) headers['Content-Type'] = defaultContentType
      response.headers = headers
      request.response = response
      for (const { serializer } of serializers)
        if (open()) {
          const body = serializer(response)
          response.body = body && body.body ? body.body : body
        }
    },
  }
}
