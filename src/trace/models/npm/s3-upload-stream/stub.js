import { cloud, open } from 'cordon'

// What is written into the stream becomes the object.
export default function s3UploadStream(client) {
  return {
    upload(input) {
      cloud('s3', 'PutObject', input, { client })
      return Object.assign(open(), { on: () => this, maxPartSize: () => undefined, concurrentParts: () => undefined })
    },
    client: s3UploadStream,
  }
}
