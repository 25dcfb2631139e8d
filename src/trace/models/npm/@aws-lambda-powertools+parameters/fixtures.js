import { exec } from 'node:child_process'
import { getAppConfig } from '@aws-lambda-powertools/parameters/appconfig'
import { DynamoDBProvider } from '@aws-lambda-powertools/parameters/dynamodb'
import { getSecret } from '@aws-lambda-powertools/parameters/secrets'
import { getParameter, getParameters, getParametersByName, SSMProvider } from '@aws-lambda-powertools/parameters/ssm'

const provider = new SSMProvider()
export const handler = async (event) => {
  const table = await getParameter('/shop/table') // uses ssm:GetParameter
  exec(`report ${table}`)
  exec(`report ${await provider.get('/shop/name')}`) // uses ssm:GetParameter
  const { user } = await getSecret('database', { transform: 'json' }) // uses secretsmanager:GetSecretValue
  exec(`report ${user}`)
  exec(`report ${event.name}`) // finds command
}

const rates = new DynamoDBProvider({ tableName: 'rates' })
export const configured = async (event) => {
  await rates.get('eur') // uses dynamodb:GetItem
  await rates.getMultiple('all') // uses dynamodb:Query
  await getParameters('/shop/all') // uses ssm:GetParametersByPath
  await getParametersByName({ '/shop/a': {}, '/shop/b': {} }) // uses ssm:GetParameters
  await getAppConfig('flags', { application: 'shop', environment: 'prod' }) // uses appconfigdata:GetLatestConfiguration, appconfigdata:StartConfigurationSession
  exec(`report ${event.name}`) // finds command
}
