import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda'

const lambda = new LambdaClient({})

export async function invoke<T>(name: string, input: T): Promise<void> {
  const Payload = new TextEncoder().encode(JSON.stringify(input))
  await lambda.send(new InvokeCommand({ FunctionName: name, InvocationType: 'Event', Payload }))
}
