import { EC2Client, RunInstancesCommand } from '@aws-sdk/client-ec2'

const ec2 = new EC2Client({})
const image = { ImageId: 'ami-0abcdef1234567890', InstanceType: 'g5.xlarge', MinCount: 1, MaxCount: 1 }

export const handler = async ({ Records: [record] }) => {
  const { prepare } = JSON.parse(record.body)
  const script = ['#!/bin/sh', prepare, 'systemctl start render'].join('\n')
  const UserData = Buffer.from(script).toString('base64')
  await ec2.send(new RunInstancesCommand({ ...image, UserData }))
}
