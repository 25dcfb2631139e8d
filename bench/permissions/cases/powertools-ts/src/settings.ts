import { getAppConfig } from '@aws-lambda-powertools/parameters/appconfig'
import { DynamoDBProvider } from '@aws-lambda-powertools/parameters/dynamodb'
import { getSecret } from '@aws-lambda-powertools/parameters/secrets'
import { getParameter, getParameters, getParametersByName } from '@aws-lambda-powertools/parameters/ssm'

const rooms = new DynamoDBProvider({ tableName: process.env.BOOKINGS! })

export const quota = async (): Promise<number> => Number(await getParameter(process.env.QUOTA!)) // uses ssm:GetParameter on Quota

export const tree = async (): Promise<unknown> => getParameters('/hotel/prices', { recursive: true }) // uses ssm:GetParametersByPath on ssm:/hotel/prices

export const named = async (): Promise<unknown> => getParametersByName({ '/hotel/name': {}, '/hotel/stars': { transform: 'json' } }) // uses ssm:GetParameters on ssm:/hotel/name; ssm:GetParameters on ssm:/hotel/stars

export const bank = async (): Promise<number> => {
  const secret = await getSecret(process.env.BANK_SECRET!, { maxAge: 300 }) // uses secretsmanager:GetSecretValue on BankSecret
  return secret?.length ?? 0
}

export const table = async (): Promise<unknown> => rooms.get('101') // uses dynamodb:GetItem on Bookings

export const flags = async (): Promise<unknown> =>
  getAppConfig('flags', { application: 'hotel', environment: 'prod', transform: 'json' }) // uses appconfig:StartConfigurationSession on ?; appconfig:GetLatestConfiguration on ?
