import { entriesOf, stringOf } from '../../document/node.ts'
import type { Node } from '../../document/node.ts'
import { make, mapUnder, unreadable } from '../draft.ts'
import type { Draft } from '../draft.ts'
import { attribute, listOf } from '../intrinsics.ts'
import { given, picked } from '../properties.ts'
import type { Properties } from '../properties.ts'
import type { Resource } from '../template.ts'
import type { DataSources } from './data-sources.ts'

/** The value that a pipeline names each function by. */
type Functions = ReadonlyMap<string, Node>

/** Code and its runtime, which functions and resolvers have alike. */
function codeOf(written: Node): Properties {
  const runtime = given(written, 'Runtime')
  return {
    Runtime: runtime === undefined ? undefined : { Name: given(runtime, 'Name'), RuntimeVersion: given(runtime, 'Version') },
    Code: given(written, 'InlineCode'),
    CodeS3Location: given(written, 'CodeUri'),
    ...picked(written, 'MaxBatchSize'),
    SyncConfig: given(written, 'Sync'),
  }
}

/** `Functions`: steps of pipelines; each has a data source, or exists already and is named by its id. */
export function addFunctions(draft: Draft, api: Resource, apiId: Node, sources: DataSources): Functions {
  const functions = new Map<string, Node>()
  for (const [name, { at, value }] of entriesOf(mapUnder(draft, api.properties, 'Functions'))) {
    const existing = given(value, 'Id')
    const logicalId = `${api.logicalId}${name}`
    functions.set(name, existing ?? attribute(at, logicalId, 'FunctionId'))
    if (existing !== undefined) continue
    const source =
      given(value, 'DataSource') ?? unreadable(draft, 'invalid', `the function ${name} of ${api.logicalId} has no DataSource`, at)
    make(
      draft,
      api,
      { logicalId, type: 'AWS::AppSync::FunctionConfiguration', at, written: true },
      {
        ApiId: apiId,
        Name: given(value, 'Name') ?? name,
        ...picked(value, 'Description'),
        DataSourceName: dataSource(draft, api, apiId, sources, source),
        ...codeOf(value),
      },
    )
  }
  return functions
}

function dataSource(draft: Draft, api: Resource, apiId: Node, sources: DataSources, source: Node): Node {
  const written = stringOf(source)
  const known = sources.get(written ?? '')
  if (known !== undefined) return attribute(source.at, known, 'Name')
  if (written?.toUpperCase() !== 'NONE') return source
  const logicalId = `${api.logicalId}NoneDataSource`
  make(draft, api, { logicalId, type: 'AWS::AppSync::DataSource' }, { ApiId: apiId, Name: logicalId, Type: 'NONE' })
  return attribute(source.at, logicalId, 'Name')
}

/** `Resolvers`: type, then name of the resolver; the name is the field's unless `FieldName` says another. */
export function addResolvers(draft: Draft, api: Resource, apiId: Node, functions: Functions): void {
  for (const [type, group] of entriesOf(mapUnder(draft, api.properties, 'Resolvers')))
    for (const [name, { at, value }] of entriesOf(group.value)) {
      const why = `the resolver ${type}.${name} of ${api.logicalId} names a function that is not there`
      const pipeline = listOf(given(value, 'Pipeline')).map(
        (step) => functions.get(stringOf(step) ?? '') ?? unreadable(draft, 'invalid', why, step.at),
      )
      make(
        draft,
        api,
        { logicalId: `${api.logicalId}${type}${name}`, type: 'AWS::AppSync::Resolver', at, written: true },
        {
          ApiId: apiId,
          TypeName: type,
          FieldName: given(value, 'FieldName') ?? name,
          Kind: 'PIPELINE',
          PipelineConfig: { Functions: pipeline },
          CachingConfig: given(value, 'Caching'),
          ...codeOf(value),
        },
      )
    }
}
