import type { Application, Service } from '../model/application.ts'
import type { ServiceId } from '../model/ids.ts'
import { valueOf } from '../model/known.ts'
import type { Known } from '../model/known.ts'
import { showText } from '../model/text.ts'
import type { Text } from '../model/text.ts'
import type { NamedThing, Naming, OpenHole, Piece } from '../permissions/render/cloudformation.ts'
import { refPiece } from '../permissions/render/cloudformation.ts'
import { functionIdOf } from '../read/serverless/names.ts'

/**
 * What the template of a service calls the things of the application.
 * @param text the template's text: it tells how the team spells what comes from outside
 */
export function namingOf(app: Application, service: Service, text: string): Naming {
  const things = thingsOf(app)
  const own = new Map(
    [...things.values()].flatMap((one) => (one.service === service.id && one.name !== undefined ? [[keyOf(one), one] as const] : [])),
  )
  // Two templates may declare one thing, for two ways to deploy it: each names its own.
  const thing: Naming['thing'] = (id) => {
    const found = things.get(id)
    return found === undefined || found.service === service.id ? found : (own.get(keyOf(found)) ?? found)
  }
  if (service.framework === 'serverless') {
    const { stage } = service
    return {
      service: service.id,
      thing,
      open: (hole) => serverlessVariable(hole, text),
      ...(stage === undefined || !usesStage(text) ? {} : { literal: (written) => withStage(written, stage, text) }),
    }
  }
  const parameters = new Set(app.parameters.flatMap((one) => (one.service === service.id && one.kind === 'parameter' ? [one.name] : [])))
  return {
    service: service.id,
    thing,
    open: (hole) =>
      hole.kind === 'parameter' && parameters.has(hole.name)
        ? refPiece(hole.name)
        : hole.kind === 'import' && hole.from === 'stack export' && !hole.name.includes('*')
          ? { kind: 'value', value: { 'Fn::ImportValue': hole.name } }
          : undefined,
  }
}

const keyOf = ({ type, name }: NamedThing): string | undefined => (name === undefined ? undefined : `${type} ${showText(name)}`)

function thingsOf(app: Application): ReadonlyMap<string, NamedThing> {
  const serverless = new Set<ServiceId>(app.services.filter(({ framework }) => framework === 'serverless').map(({ id }) => id))
  const nameOf = (name: Known<Text> | undefined): Text | undefined => (name === undefined ? undefined : valueOf(name))
  return new Map<string, NamedThing>([
    ...app.functions.map(({ id, service, logicalId, name }): [string, NamedThing] => [
      id,
      {
        service,
        logicalId: serverless.has(service) ? functionIdOf(logicalId) : logicalId,
        type: 'AWS::Lambda::Function',
        name: nameOf(name),
      },
    ]),
    // Its label may be the team's, where a plugin makes the resource: the identity holds the logical id.
    ...app.resources.map(({ id, service, type, name }): [string, NamedThing] => [
      id,
      { service, logicalId: id.slice(service.length + 1), type, name: nameOf(name) },
    ]),
    ...app.roles.map(({ id, service, name }): [string, NamedThing] => [
      id,
      { service, logicalId: id.slice(service.length + 1), type: 'AWS::IAM::Role', name: nameOf(name) },
    ]),
  ])
}

/** https://www.serverless.com/framework/docs/providers/aws/guide/variables */
function serverlessVariable(hole: OpenHole, text: string): Piece | undefined {
  const variable = (written: string): Piece => ({ kind: 'variable', text: `\${${written}}` })
  if (hole.kind === 'pseudo') return variable(stageSource(text))
  if (hole.kind === 'parameter') {
    const source = ['param', 'opt'].find((one) => text.includes(`\${${one}:${hole.name}`))
    return source === undefined ? undefined : variable(`${source}:${hole.name}`)
  }
  return ['env', 'ssm', 'cf', 's3'].includes(hole.from) ? variable(`${hole.from}:${hole.name}`) : undefined
}

const usesStage = (text: string): boolean => /\$\{(?:sls:stage|opt:stage|self:provider\.stage)\b/.test(text)

/** As the team spells it; `sls:stage` came with version 2.51. */
const stageSource = (text: string): string => (text.includes('${sls:stage}') ? 'sls:stage' : 'self:provider.stage')

/**
 * Names in the model are those of one stage. Where the service makes names with its stage, a statement that named `orders-dev` would lock out
 * the functions of every other stage: the stage, as a word of its own, is written as the variable.
 */
function withStage(written: string, stage: string, text: string): readonly Piece[] {
  const pieces = written.split(new RegExp(String.raw`(?<![A-Za-z0-9])${escaped(stage)}(?![A-Za-z0-9])`))
  return pieces.flatMap((piece, index): readonly Piece[] => [
    ...(index === 0 ? [] : [{ kind: 'variable', text: `\${${stageSource(text)}}` } as const]),
    ...(piece === '' ? [] : [{ kind: 'literal', text: piece } as const]),
  ])
}

const escaped = (word: string): string => word.replace(/[^A-Za-z0-9]/g, String.raw`\$&`)
