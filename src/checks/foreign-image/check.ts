import type { Fn } from '../../model/function.ts'
import { placeOf, values } from '../../model/known.ts'
import { literal, showText } from '../../model/text.ts'
import type { Text } from '../../model/text.ts'
import { accountsNamed } from '../../policy/own-accounts.ts'
import { check } from '../check.ts'
import { byPlace, sharedBy } from '../inherited.ts'

export default check({
  title: 'What a function runs can be replaced without a change in the project',
  risk: 'container-image',
  severity: { public: 'medium', authenticated: 'low', internal: 'low' },
  why: 'A tag such as `latest` names another image tomorrow, and a registry of somebody else answers to somebody else. The next deployment then runs code that nobody here has built, scanned or reviewed.',
  fix: 'Build the image into a repository of your own account with immutable tags, and name it by digest (`repository@sha256:…`) or by a version tag.',
  silent: [
    'The image is built by the deployment, or named by digest or version in a repository of the own account.',
    'Base images of AWS (`public.ecr.aws/lambda`).',
    'The image is a variable or a parameter: which one it is, the deployment decides.',
    'An account that other ARNs of the project name too is taken for an own one; where no ARN names any, every account is.',
  ],
  references: ['OW-A9', 'SAS-6', 'CWE-494', 'CWE-829', 'https://docs.aws.amazon.com/lambda/latest/dg/images-create.html'],

  *find(app) {
    const own = accountsNamed(app)
    for (const { at, setting, functions } of byPlace(app, (fn) => faultsOf(fn, own))) {
      const { about, reach, names } = sharedBy(app, functions)
      const foreign = setting.kind === 'foreign'
      yield {
        at,
        about,
        reach,
        key: setting.kind,
        sure: setting.kind !== 'other-account',
        ...(foreign ? {} : { severity: 'low' }),
        because: `${setting.what} runs in ${names}`,
      }
    }
  },
})

interface Fault {
  readonly kind: 'foreign' | 'other-account' | 'mutable'
  readonly what: string
}

function faultsOf(fn: Fn, own: ReadonlySet<string>): readonly { readonly at: Fn['at']; readonly setting: Fault }[] {
  const { image } = fn
  if (image === undefined) return []
  return values(image).flatMap((name) => {
    const setting = faultOf(name, own)
    return setting === undefined ? [] : [{ at: placeOf(image) ?? fn.at, setting }]
  })
}

/** `registry/repository:tag` or `registry/repository@digest`. Which registry it is can be told only where the name begins with it. */
function faultOf(image: Text, own: ReadonlySet<string>): Fault | undefined {
  const shown = showText(image)
  // A plain name is an image of this machine, which the deployment pushes.
  if (literal(image) !== undefined && !shown.includes('/')) return undefined
  const [first] = image
  const registry = typeof first === 'string' && /^[a-z0-9][^/]*\//i.test(first) ? shown.slice(0, shown.indexOf('/')) : undefined
  const account = /^(\d{12})\.dkr\.ecr\./.exec(registry ?? '')?.[1]
  const known = registry === undefined || registry.includes('.dkr.ecr.') || shown.startsWith('public.ecr.aws/lambda/')
  if (!known) return { kind: 'foreign', what: `${shown}, an image of somebody else,` }
  if (shown.endsWith(':latest')) return { kind: 'mutable', what: `${shown}, whose tag moves,` }
  return account !== undefined && own.size > 0 && !own.has(account)
    ? { kind: 'other-account', what: `an image of account ${account}` }
    : undefined
}
