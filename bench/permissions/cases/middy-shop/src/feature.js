import middy from '@middy/core'
import appConfig from '@middy/appconfig'

export const handler = middy(async (event, { flags }) => flags)
  .use(appConfig({ // uses appconfig:StartConfigurationSession on ?; appconfig:GetLatestConfiguration on ?
    fetchData: { flags: { ApplicationIdentifier: 'shop', EnvironmentIdentifier: 'prod', ConfigurationProfileIdentifier: 'flags' } },
    setToContext: true,
  }))
