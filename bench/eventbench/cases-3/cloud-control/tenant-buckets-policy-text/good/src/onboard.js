const { IAMClient, PutRolePolicyCommand } = require('@aws-sdk/client-iam')
const { policyFor } = require('./policy')

const iam = new IAMClient({ region: 'us-east-1' })

exports.handler = async (event) => {
  const { tenant } = JSON.parse(event.body)
  if (!tenant) return { statusCode: 400 }
  const command = new PutRolePolicyCommand({ RoleName: process.env.READER_ROLE, PolicyName: 'files', PolicyDocument: policyFor(tenant) })
  await iam.send(command)
  return { statusCode: 201 }
}
