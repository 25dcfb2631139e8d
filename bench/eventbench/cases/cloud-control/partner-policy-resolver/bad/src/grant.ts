import { IAMClient, PutRolePolicyCommand } from '@aws-sdk/client-iam'
import type { AppSyncResolverHandler } from 'aws-lambda'

const iam = new IAMClient({})
const RoleName = process.env['PARTNER_ROLE']!
const Resource = 'arn:aws:s3:::partner-drop/*'

export const handler: AppSyncResolverHandler<{ actions: string[] }, boolean> = async (event) => {
  const Action = event.arguments.actions
  const PolicyDocument = JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action, Resource }] })
  await iam.send(new PutRolePolicyCommand({ RoleName, PolicyName: 'partner', PolicyDocument })) // finds cloud-control
  return true
}
