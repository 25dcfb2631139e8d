import { scalar } from '../../document/build.ts'
import { child, isNull, stringOf, textOf } from '../../document/node.ts'
import type { Node } from '../../document/node.ts'
import { holeNode } from '../texts.ts'
import type { PseudoParameters } from './pseudo-parameters.ts'
import { resolverOf } from './resolve.ts'
import type { Resolver } from './resolve.ts'
import type { Sources } from './sources/index.ts'
import { delimitersOf, standardDelimiters } from './syntax.ts'

export interface Variables extends Resolver {
  readonly stage: () => Node
}

/** The variables of one service: `root` is its configuration as written. */
export function variablesOf(given: Omit<Sources, 'stage'>, pseudoParameters: PseudoParameters): Variables {
  const { root, options, notes } = given
  const settings = { delimiters: standardDelimiters, pseudoParameters, sources: { ...given, stage }, notes }
  const written = stringOf(child(root, 'provider', 'variableSyntax'))
  const own = written === undefined ? standardDelimiters : delimitersOf(written)
  if (own === undefined)
    notes.report(
      'unknown-construct',
      `The variable syntax ${written} is not understood; the standard one is used`,
      child(root, 'provider', 'variableSyntax')?.at ?? root.at,
    )
  const resolver = resolverOf({ ...settings, delimiters: own ?? standardDelimiters })
  let known: Node | undefined
  let asking = false

  /** `--stage`, or what the provider says, or `dev` as the framework does. */
  function stage(): Node {
    if (known !== undefined) return known
    if (options.stage !== undefined) return (known = scalar(root.at, options.stage))
    const provider = child(root, 'provider')
    const node = provider === undefined ? undefined : child(resolver.settle(provider), 'stage')
    if (node === undefined || isNull(node)) return (known = scalar(root.at, 'dev'))
    // The provider's stage names an option without a fallback: whoever deploys chooses.
    if (asking) return holeNode(node.at, { kind: 'pseudo', name: 'stage' })
    asking = true
    const settled = resolver.settle(node)
    asking = false
    if (isNull(settled)) return (known = scalar(node.at, 'dev'))
    known = textOf(settled) === undefined ? holeNode(node.at, { kind: 'pseudo', name: 'stage' }) : settled
    if (known.kind === 'text') notes.report('unresolved-variable', 'The stage is chosen at deployment; name one with --stage', node.at)
    return known
  }

  // Before anything else asks: what the stage is may not depend on who asks first.
  stage()
  return { resolve: resolver.resolve, settle: resolver.settle, stage }
}
