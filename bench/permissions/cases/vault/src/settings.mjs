import * as AWS from '@aws-sdk/client-ssm'

const ssm = new AWS.SSMClient({})

export const all = async () => {
  const names = []
  for await (const { Parameters } of AWS.paginateGetParametersByPath({ client: ssm }, { Path: process.env.SETTINGS_PATH, Recursive: true })) // uses ssm:GetParametersByPath on ssm:/payments/settings
    names.push(...Parameters.map(({ Name }) => Name))
  return names
}

export const flag = async () => {
  const { Parameter } = await ssm.send(new AWS.GetParameterCommand({ Name: process.env.FEATURE_PARAMETER })) // uses ssm:GetParameter on Feature
  return Parameter.Value === 'on'
}

export const one = async ({ names }) => {
  const Names = ['limit', 'currency'].map((name) => `/payments/${name}`)
  const { Parameters } = await ssm.send(new AWS.GetParametersCommand({ Names })) // uses ssm:GetParameters on ssm:/payments/limit; ssm:GetParameters on ssm:/payments/currency
  return Parameters.filter(({ Name }) => names.includes(Name))
}

export const change = async ({ on }) => {
  await ssm.send(new AWS.PutParameterCommand({ Name: '/payments/feature', Value: on ? 'on' : 'off', Overwrite: true })) // uses ssm:PutParameter on Feature
}

// The salt is a SecureString; under the account's own key of the parameter store nobody needs a right to the key.
export const salt = async () => {
  const input = { Name: '/payments/salt', WithDecryption: true }
  const { Parameter } = await ssm.send(new AWS.GetParameterCommand(input)) // uses ssm:GetParameter on ssm:/payments/salt; (kms:Decrypt on ?)
  return Parameter.Value.length
}
