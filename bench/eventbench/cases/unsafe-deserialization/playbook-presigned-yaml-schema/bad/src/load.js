const yaml = require('js-yaml')
const { S3Client, GetObjectCommand } = require('@aws-sdk/client-s3')

const s3 = new S3Client({})

exports.handler = async ({ Records: [{ s3: { object } }] }) => {
  const file = await s3.send(new GetObjectCommand({ Bucket: process.env.PLAYBOOKS, Key: object.key }))
  const text = await file.Body.transformToString()
  const playbook = yaml.load(text, { schema: yaml.DEFAULT_FULL_SCHEMA }) // finds unsafe-deserialization
  return { title: typeof playbook.title }
}
