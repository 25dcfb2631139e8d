import { GetParameterCommand, SSMClient } from '@aws-sdk/client-ssm'

const ssm = new SSMClient({})
const setting = await ssm.send(new GetParameterCommand({ Name: '/kitchen/motto' })) // uses ssm:GetParameter on ssm:/kitchen/motto for TopLevel

export const handler = async (): Promise<string | undefined> => setting.Parameter?.Value
