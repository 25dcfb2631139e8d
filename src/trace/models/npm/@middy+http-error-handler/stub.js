import { open } from 'cordon'

// Only errors that are made to be shown (status below 500) lose their message to the caller; text, never HTML.
export default function httpErrorHandler({ fallbackMessage } = {}) {
  return {
    onError: (request) => {
      const { error } = request
      const body = error.expose ? open() : fallbackMessage
      request.response = { statusCode: error.statusCode || 500, headers: { 'Content-Type': 'text/plain' }, body }
    },
  }
}
