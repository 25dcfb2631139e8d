export default function partialBatchFailure() {
  return {
    after: (request) => {
      request.response = { batchItemFailures: [] }
    },
  }
}
