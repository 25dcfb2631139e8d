import type { Known } from '../../../model/known.ts'
import { known, map, andThen, unknown } from '../../../model/known.ts'
import type { Authorization, Route, RouteTarget } from '../../../model/route.ts'
import type { Estate } from '../estate.ts'
import { placeOfKey, readString } from '../../document/value.ts'
import { corsOf, routeOf } from './found-route.ts'

/** Function URLs: an entry of their own that no gateway guards. */
export function urlRoutes(estate: Estate): readonly Route[] {
  return estate.ofType('AWS::Lambda::Url').map((url) => {
    const target = map(estate.target(url.get('TargetFunctionArn')), (found): RouteTarget =>
      found.kind === 'function' ? { kind: 'function', function: found.id } : { kind: 'none' },
    )
    const fn = target.state === 'known' && target.value.kind === 'function' ? target.value.function : url.id
    return routeOf(
      { ...url, id: fn },
      {
        gateway: 'function-url',
        api: undefined,
        method: 'ANY',
        path: '/',
        authorization: andThen(readString(url.get('AuthType'), ''), (type): Known<Authorization> => {
          if (type === 'NONE') return known({ kind: 'none' }, url.resource.at)
          return type === 'AWS_IAM' ? known({ kind: 'iam' }) : unknown(`the AuthType ${type} is not known`, url.resource.at)
        }),
        cors: corsOf(url.get('Cors'), placeOfKey(url.properties, 'Cors') ?? url.resource.at),
        target,
        at: url.resource.at,
      },
    )
  })
}
