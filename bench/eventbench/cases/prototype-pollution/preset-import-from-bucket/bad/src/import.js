const { S3 } = require('@aws-sdk/client-s3')
const { defaultsDeep } = require('lodash')

const s3 = new S3({})
const loaded = { oscillator: { shape: 'saw' }, filter: { cutoff: 1200 } }

exports.handler = async (event) => {
  const [{ s3: created }] = event.Records
  const object = await s3.getObject({ Bucket: created.bucket.name, Key: created.object.key })
  const preset = JSON.parse(await object.Body.transformToString())
  defaultsDeep(loaded, preset) // finds prototype-pollution
}
