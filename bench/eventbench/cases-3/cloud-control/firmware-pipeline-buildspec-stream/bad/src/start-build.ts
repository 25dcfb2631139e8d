import { CodeBuildClient, StartBuildCommand } from '@aws-sdk/client-codebuild'
import { unmarshall } from '@aws-sdk/util-dynamodb'
import type { DynamoDBStreamHandler } from 'aws-lambda'
import { specOf } from './spec'

const builds = new CodeBuildClient({})

export const handler: DynamoDBStreamHandler = async ({ Records }) => {
  for (const { dynamodb } of Records) {
    if (!dynamodb?.NewImage) continue
    const job = unmarshall(dynamodb.NewImage as Parameters<typeof unmarshall>[0])
    await builds.send(new StartBuildCommand({ projectName: 'firmware', buildspecOverride: specOf(job) })) // finds cloud-control
  }
}
