import { andThen, known, map, unknown } from '../../../model/known.ts'
import type { Known } from '../../../model/known.ts'
import { literal } from '../../../model/text.ts'
import { within } from '../../project.ts'
import type { Declared, Estate } from '../estate.ts'
import { get, isAbsent, itemsOf, readString, readText } from '../../document/value.ts'
import { openedByKey } from './graphql-schema.ts'

/**
 * The operations of a GraphQL API that its API key opens: none where no mode of it is a key; where the key is one of several modes,
 * the schema decides.
 */
export function keyOpens(api: Declared, estate: Estate): Known<readonly string[]> {
  const isKey = (provider: Parameters<typeof get>[0]): Known<boolean> =>
    map(readString(get(provider, 'AuthenticationType'), ''), (type) => type === 'API_KEY')
  return andThen(isKey(api.properties), (byDefault): Known<readonly string[]> => {
    const providers = api.get('AdditionalAuthenticationProviders')
    const asWell = itemsOf(providers).some((provider) => {
      const key = isKey(provider)
      return key.state !== 'known' || key.value
    })
    if (providers.kind === 'gap') return unknown(providers.why, providers.at)
    if (!byDefault && !asWell) return known([])
    return andThen(schemaOf(api, estate), (schema) => known(openedByKey(schema, byDefault)))
  })
}

export function schemaOf(api: Declared, estate: Estate): Known<string> {
  const outside = unknown('the schema is not in the project', api.resource.at)
  const [schema] = estate.companions(api.id, 'AWS::AppSync::GraphQLSchema', 'ApiId')
  if (schema === undefined) return outside
  const written = schema.get('Definition')
  if (!isAbsent(written))
    return andThen(readText(written), (text) => {
      const whole = literal(text)
      return whole === undefined ? unknown('a part of the schema is known only at deployment', api.resource.at) : known(whole)
    })
  return andThen(readString(schema.get('DefinitionS3Location')), (location) => {
    const path = /^[a-z0-9]+:\/\//i.test(location) ? undefined : within(schema.template.directory, location)
    const file = path === undefined ? undefined : estate.project.text(path)
    return file !== undefined && 'text' in file ? known(file.text) : outside
  })
}
