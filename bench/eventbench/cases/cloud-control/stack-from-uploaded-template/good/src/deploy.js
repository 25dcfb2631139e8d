const { S3Client, GetObjectCommand } = require('@aws-sdk/client-s3')
const { CloudFormationClient, CreateStackCommand } = require('@aws-sdk/client-cloudformation')

const s3 = new S3Client({})
const stacks = new CloudFormationClient({})

exports.handler = async (event) => {
  const { bucket, object } = event.Records[0].s3
  const draft = await s3.send(new GetObjectCommand({ Bucket: bucket.name, Key: object.key }))
  const TemplateBody = await draft.Body.transformToString('utf-8')
  await stacks.send(new CreateStackCommand({ StackName: `playground-${Date.now()}`, TemplateBody }))
}
