const { S3 } = require('@aws-sdk/client-s3')
const { exec } = require('node:child_process')

const s3 = new S3({})

const readJob = async ({ s3: { bucket, object } }) => {
  const { Body } = await s3.getObject({ Bucket: bucket.name, Key: decodeURIComponent(object.key) })
  return JSON.parse(await Body.transformToString())
}

const print = ({ printer, persons }) =>
  new Promise((resolve, reject) => {
    exec(`lp -d ${printer} -n ${Math.min(Number(persons), 9)} /opt/ticket.pdf`, (error) => (error ? reject(error) : resolve()))
  })

exports.handler = async ({ Records }) => {
  for (const record of Records) await print(await readJob(record))
}
