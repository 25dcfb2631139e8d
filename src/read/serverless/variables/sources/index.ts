import type { Place } from '../../../../model/place.ts'
import { child, entriesOf } from '../../../document/node.ts'
import type { Node } from '../../../document/node.ts'
import type { Project, ReadOptions } from '../../../project.ts'
import type { Modules } from '../../literal/modules.ts'
import type { Notes } from '../../notes.ts'
import { openGap } from '../outcome.ts'
import type { Outcome } from '../outcome.ts'
import { aws, resolverOfAws } from './aws.ts'
import { env } from './env.ts'
import { file } from './file.ts'
import { opt } from './opt.ts'
import { param } from './param.ts'
import { cf, s3, ssm } from './remote.ts'
import { self } from './self.ts'
import { sls } from './sls.ts'
import { strToBool } from './str-to-bool.ts'

/** `${type(parameters):address}`, parameters and address already resolved. */
export interface LookUp {
  readonly type: string
  readonly parameters: readonly Node[]
  readonly address: Node
  readonly at: Place
  readonly settle: (node: Node) => Node
}

/** Where variable sources look. */
export interface Sources {
  /** The service's configuration as written. */
  readonly root: Node
  /** The directory of the service, to which all paths are relative. */
  readonly directory: string
  readonly project: Project
  readonly options: ReadOptions
  readonly modules: Modules
  readonly notes: Notes
  /** The stage that is looked at: a text, open where only the deployment names it. */
  readonly stage: () => Node
  /** Parameters that a compose file hands to the service. */
  readonly composed: ReadonlyMap<string, Node>
}

export type VariableSource = (lookUp: LookUp, sources: Sources) => Outcome

/** https://www.serverless.com/framework/docs/guides/variables */
const variableSources: ReadonlyMap<string, VariableSource> = new Map([
  ['self', self],
  ['opt', opt],
  ['env', env],
  ['file', file],
  ['sls', sls],
  ['aws', aws],
  ['ssm', ssm],
  ['cf', cf],
  ['s3', s3],
  ['param', param],
  ['strToBool', strToBool],
])

/** Sources of the framework and of common plugins whose values nobody expects in the files. */
const deploymentSources = new Set(['construct', 'git', 'terraform', 'vault', 'doppler', 'output', 'state'])

export function lookUp(sources: Sources, asked: LookUp): Outcome {
  // `ssm.eu-west-1:…` is the old way to name a region.
  const [type = asked.type] = asked.type.split('.')
  const source = variableSources.get(type)
  if (source !== undefined) return source(asked, sources)
  const resolver = resolverOfAws(asked)
  if (resolver !== undefined) return resolver
  const why = `the value comes from the variable source ${type}, at deployment`
  if (!deploymentSources.has(type) && !isResolver(sources.root, asked.type))
    sources.notes.report('unresolved-variable', `The variable source ${type} is not part of the framework`, asked.at)
  return openGap(asked.at, why)
}

/** Framework 4: the team names its resolvers under `stages`. */
function isResolver(root: Node, type: string): boolean {
  return entriesOf(child(root, 'stages')).some(([, { value }]) => child(value, 'resolvers', type) !== undefined)
}
