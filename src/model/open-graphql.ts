import type { Application } from './application.ts'
import { holds } from './known.ts'
import { resourcesOfKind } from './questions.ts'
import type { Graphql } from './api.ts'
import type { ResourceOf } from './resource.ts'

/** GraphQL APIs that answer strangers: the key of an API is in every page and app that uses it. */
export function openGraphqlApis(app: Application): readonly (ResourceOf<'api'> & { readonly graphql: Graphql })[] {
  return resourcesOfKind(app, 'api').flatMap((api) => {
    const { graphql } = api
    const open =
      graphql !== undefined &&
      holds(graphql.modes, (modes) => modes.includes('API_KEY')) === 'yes' &&
      holds(graphql.keyOpens, (opened) => opened.length === 0) !== 'yes' &&
      holds(api.endpoint, (kind) => kind !== 'private') === 'yes'
    return open ? [{ ...api, graphql }] : []
  })
}
