import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts'
const sts = new STSClient()

export const handler = async ({ Records }) => {
  for (const record of Records) {
    const { role } = JSON.parse(record.body)
    const RoleArn = role
    const { Credentials } = await sts.send(new AssumeRoleCommand({ RoleArn, RoleSessionName: 'backup' })) // finds cloud-control
    if (!Credentials) throw new Error('no credentials')
  }
}
