import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts'
const sts = new STSClient()
const roles = { daily: 'arn:aws:iam::111122223333:role/daily', weekly: 'arn:aws:iam::111122223333:role/weekly' }

export const handler = async ({ Records }) => {
  for (const record of Records) {
    const { role } = JSON.parse(record.body)
    const RoleArn = role === 'weekly' ? roles.weekly : roles.daily
    const { Credentials } = await sts.send(new AssumeRoleCommand({ RoleArn, RoleSessionName: 'backup' }))
    if (!Credentials) throw new Error('no credentials')
  }
}
