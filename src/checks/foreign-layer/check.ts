import type { Layer } from '../../model/function.ts'
import { values } from '../../model/known.ts'
import { showText } from '../../model/text.ts'
import type { Text } from '../../model/text.ts'
import { accountsNamed } from '../../policy/own-accounts.ts'
import { check } from '../check.ts'
import { byPlace, sharedBy } from '../inherited.ts'
import { publisherOf } from './publishers.ts'

export default check({
  title: "A stranger's layer runs inside the function",
  risk: 'budget',
  severity: { public: 'medium', authenticated: 'low', internal: 'low' },
  why: 'A layer is code that runs before yours, with your role, your environment and your bill, and it is not in your repository. What an unknown publisher puts in, what it calls and what it costs, nobody has disclosed.',
  fix: 'Copy the content into a layer of your own (`AWS::Serverless::LayerVersion`, `layers:` in serverless.yml) after reading it, or take the package from its registry, with a lockfile.',
  silent: [
    'The layer is in the project, in the own account, or imported from another stack.',
    'Layers of AWS itself and of vendors that are known for theirs (monitoring, secrets, runtimes): the choice is disclosed.',
    'An account that other ARNs of the project name too is taken for an own one. Of any other number the files do not tell whether it is: the finding is not sure.',
  ],
  references: ['OW-A9', 'SAS-6', 'SAS-8', 'CWE-829', 'https://docs.aws.amazon.com/lambda/latest/dg/chapter-layers.html'],

  *find(app) {
    const own = accountsNamed(app)
    for (const { at, setting, functions } of byPlace(app, (fn) => fn.layers.flatMap((layer) => judged(layer, own)))) {
      const { about, reach, names } = sharedBy(app, functions)
      yield {
        at,
        about,
        reach,
        key: setting.layer,
        sure: setting.sure,
        ...(setting.open ? { severity: 'low' } : {}),
        because: `${setting.what} runs in ${names}`,
      }
    }
  },
})

interface Judgement {
  readonly layer: string
  readonly what: string
  readonly sure: boolean
  /** Whose it is, is known only at deployment. */
  readonly open: boolean
}

function judged({ reference, at }: Layer, own: ReadonlySet<string>): readonly { readonly at: Layer['at']; readonly setting: Judgement }[] {
  if (reference.state === 'unknown')
    return [
      { at, setting: { layer: 'unknown', what: `a layer that is known only at deployment (${reference.why})`, sure: false, open: true } },
    ]
  return values(reference).flatMap((text) => {
    const judgement = judgementOf(text, own)
    return judgement === undefined ? [] : [{ at, setting: judgement }]
  })
}

function judgementOf(text: Text, own: ReadonlySet<string>): Judgement | undefined {
  const shown = showText(text)
  if (text.some((part) => typeof part !== 'string' && part.kind === 'parameter') && !/:\d{12}:layer:/.test(shown))
    return { layer: shown, what: `the layer that the parameter ${shown} names`, sure: false, open: true }
  const [, account, name] = /:(\d{12}):layer:([^:]+)/.exec(shown) ?? []
  if (account === undefined || name === undefined || own.has(account)) return undefined
  const publisher = publisherOf(account)
  if (publisher === undefined)
    return { layer: name, what: `the layer ${name} of account ${account}, whose publisher is not known,`, sure: false, open: false }
  return publisher.kind === 'volunteer'
    ? { layer: name, what: `the layer ${name} of ${publisher.name} (account ${account})`, sure: true, open: false }
    : undefined
}
