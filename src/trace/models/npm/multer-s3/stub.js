import { cloud, open } from 'cordon'

// A place for what multer takes in. Names are told, or made by a function that calls back.
const asked = (given, request, file) => {
  let result = given
  if (typeof given === 'function')
    given(request, file, (error, value) => {
      result = value
    })
  return result
}

function multerS3({ s3, bucket, key, acl }) {
  return {
    _handleFile: (request, file, done) => {
      const Key = key === undefined ? open() : asked(key, request, file)
      const input = { Bucket: asked(bucket, request, file), Key, ACL: asked(acl, request, file), Body: file.buffer }
      cloud('s3', 'PutObject', input, { client: s3 })
      done(null, { bucket: input.Bucket, key: Key, location: open(Key) })
    },
    _removeFile: () => undefined,
  }
}
multerS3.AUTO_CONTENT_TYPE = () => undefined
multerS3.DEFAULT_CONTENT_TYPE = () => undefined
export default multerS3
