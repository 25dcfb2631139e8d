import { exec } from 'node:child_process'
import middy from '@middy/core'
import appConfig from '@middy/appconfig'

const flags = { ApplicationIdentifier: 'shop', EnvironmentIdentifier: 'prod', ConfigurationProfileIdentifier: 'flags' }

export const handler = middy(async (event, context) => {
  exec(`show ${context.flags.name}`)
  exec(`show ${event.name}`) // finds command
}).use(appConfig({ fetchData: { flags }, setToContext: true })) // uses appconfigdata:GetLatestConfiguration, appconfigdata:StartConfigurationSession
