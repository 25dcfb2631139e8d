import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda'
import { GetParameterCommand, SSMClient } from '@aws-sdk/client-ssm'

const [ssm, lambda] = [new SSMClient({}), new LambdaClient({})]

export const handler = async () => {
  const { Parameter } = await ssm.send(new GetParameterCommand({ Name: process.env.ENDPOINT_PARAMETER }))
  const Payload = JSON.stringify({ to: Parameter?.Value, rows: 20 })
  await lambda.send(new InvokeCommand({ FunctionName: process.env.EXPORT_FUNCTION, InvocationType: 'Event', Payload }))
}
