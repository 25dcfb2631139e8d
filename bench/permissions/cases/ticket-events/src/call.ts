import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda'

const lambda = new LambdaClient({})

async function invoke(name: string, payload: unknown, Qualifier?: string): Promise<string> {
  const command = new InvokeCommand({ FunctionName: name, Qualifier, Payload: JSON.stringify(payload) })
  // uses lambda:InvokeFunction on Print for CallPrint, CallPrintArn
  // uses lambda:InvokeFunction on Print:live for CallAlias
  // uses lambda:InvokeFunction on arn:lambda:invoice-service-prod for CallOther
  // uses lambda:InvokeFunction on ? for CallAny
  const { Payload } = await lambda.send(command)
  return Payload?.transformToString() ?? ''
}

export const byName = async (event: object): Promise<string> => invoke(process.env.WORKER!, event)
export const byArn = async (event: object): Promise<string> => invoke(process.env.WORKER_ARN!, event)
export const byAlias = async (event: object): Promise<string> => invoke(process.env.WORKER!, event, 'live')
export const outside = async (event: object): Promise<string> => invoke('invoice-service-prod', event)
export const anything = async (event: { target: string }): Promise<string> => invoke(event.target, event)
