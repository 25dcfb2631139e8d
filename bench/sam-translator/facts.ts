import { child, entriesOf, itemsOf, stringOf } from '../../src/read/document/node.ts'
import type { Node } from '../../src/read/document/node.ts'
import type { Template, TemplateResource } from '../../src/read/cloudformation/index.ts'

/** What two templates are compared by: for each aspect, one line of text per fact. */
export const aspects = ['functions', 'roles', 'permissions', 'mappings', 'routes', 'resources'] as const
export type Aspect = (typeof aspects)[number]
export type Facts = Readonly<Record<Aspect, ReadonlySet<string>>>

/** Types whose logical ids SAM ends with a digest of their content. */
const digested = new Set(['AWS::ApiGateway::Deployment', 'AWS::Lambda::LayerVersion', 'AWS::Lambda::Version'])

export function factsOf(template: Template): Facts {
  const facts: Record<Aspect, Set<string>> = {
    functions: new Set(),
    roles: new Set(),
    permissions: new Set(),
    mappings: new Set(),
    routes: new Set(),
    resources: new Set(),
  }
  const text = textOf(template)
  for (const resource of template.resources.values()) {
    const { logicalId, properties, type } = resource
    facts.resources.add(
      `${type} ${digested.has(type) ? logicalId.replace(/[0-9a-f]{10}$/, '') : logicalId}${resource.condition === undefined ? '' : ` if ${resource.condition}`}`,
    )
    if (type === 'AWS::Lambda::Function') facts.functions.add(logicalId)
    if (type === 'AWS::IAM::Role')
      for (const right of [`${logicalId}: exists`, ...roleRights(properties, text).map((one) => `${logicalId}: ${one}`)])
        facts.roles.add(right)
    if (type === 'AWS::IAM::ManagedPolicy' || type === 'AWS::IAM::Policy')
      for (const right of documentRights(child(properties, 'PolicyDocument'), text)) facts.roles.add(`${logicalId}: ${right}`)
    if (type === 'AWS::Lambda::Permission') facts.permissions.add(permission(properties, text))
    if (type === 'AWS::Lambda::EventSourceMapping')
      facts.mappings.add(`${text(child(properties, 'FunctionName'))} from ${mappingSource(properties, text)}`)
    for (const route of routesOf(resource, text)) facts.routes.add(`${logicalId} ${route}`)
  }
  return facts
}

type Text = (node: Node | undefined) => string

/** A value as one line; parameters stand for their defaults, and digests at the end of logical ids are left out. */
function textOf(template: Template): Text {
  const text: Text = (node) => {
    if (node === undefined) return ''
    if (node.kind === 'gap') return '?'
    if (node.kind === 'text') return '?text'
    if (node.kind === 'scalar') return String(node.value)
    if (node.kind === 'list') return `[${node.items.map(text).join(',')}]`
    const ref = stringOf(child(node, 'Ref'))
    const fallback = child(template.parameters.get(ref ?? '')?.value, 'Default')
    if (fallback !== undefined) return text(fallback)
    if (ref !== undefined) return `\${${ref}}`
    const attribute = child(node, 'Fn::GetAtt')
    if (attribute !== undefined) return `\${${attribute.kind === 'list' ? attribute.items.map(text).join('.') : text(attribute)}}`
    const sub = child(node, 'Fn::Sub')
    if (sub?.kind === 'scalar') return String(sub.value)
    return `{${entriesOf(node)
      .map(([key, entry]) => `${key}:${text(entry.value)}`)
      .toSorted()
      .join(',')}}`
  }
  return text
}

/** The values of every branch of every `Fn::If`; a list of them where a list stands. */
function everywhere(node: Node | undefined): readonly Node[] {
  const branches = itemsOf(child(node, 'Fn::If'))
  if (branches.length === 3) return [...everywhere(branches[1]), ...everywhere(branches[2])]
  if (node === undefined || stringOf(child(node, 'Ref')) === 'AWS::NoValue') return []
  return node.kind === 'list' ? node.items.flatMap(everywhere) : [node]
}

function roleRights(properties: Node | undefined, text: Text): readonly string[] {
  const managed = everywhere(child(properties, 'ManagedPolicyArns')).map(
    (node) => `managed ${text(node).split('/').at(-1)?.split('::aws:policy:').at(-1) ?? ''}`,
  )
  return [
    ...managed,
    ...everywhere(child(properties, 'Policies')).flatMap((policy) =>
      everywhere(child(policy, 'PolicyDocument')).flatMap((document) => documentRights(document, text)),
    ),
  ]
}

function documentRights(document: Node | undefined, text: Text): readonly string[] {
  if (document?.kind === 'gap') return ['?']
  return everywhere(child(document, 'Statement')).flatMap((statement) =>
    everywhere(child(statement, 'Action') ?? child(statement, 'NotAction')).map(
      (action) => `${text(child(statement, 'Effect'))} ${text(action).toLowerCase()}`,
    ),
  )
}

function permission(properties: Node | undefined, text: Text): string {
  const others = ['SourceAccount', 'EventSourceToken', 'PrincipalOrgID'].filter((name) => child(properties, name) !== undefined)
  const source = child(properties, 'SourceArn')
  const from = source === undefined ? others : [arnTemplate(source, text), ...others]
  return `${text(child(properties, 'Principal'))} may ${text(child(properties, 'Action'))} ${text(child(properties, 'FunctionName'))} by ${from.join('+')}`
}

/** An ARN with every variable as `$`, since the names of variables are nobody's business. */
function arnTemplate(source: Node, text: Text): string {
  const sub = child(source, 'Fn::Sub')
  if (sub === undefined) return text(source)
  const template = sub.kind === 'list' ? sub.items.find((item) => item.kind === 'scalar') : sub
  return text(template)
    .replaceAll('${__Stage__}', '*')
    .replace(/\$\{[^}]*\}/g, '$')
    .replace(/^arn:aws:/, 'arn:$:')
}

function mappingSource(properties: Node | undefined, text: Text): string {
  return text(child(properties, 'EventSourceArn') ?? child(properties, 'SelfManagedEventSource', 'Endpoints', 'KafkaBootstrapServers'))
}

const methods = new Set(['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'x-amazon-apigateway-any-method'])

/** With FailOnWarnings SAM spells the default route `/$default`. */
function routesOf({ type, properties }: TemplateResource, text: Text): readonly string[] {
  if (type === 'AWS::ApiGatewayV2::Route')
    return [`${text(child(properties, 'RouteKey'))} ${text(child(properties, 'AuthorizationType')) || 'NONE'}`]
  if (type !== 'AWS::ApiGateway::RestApi' && type !== 'AWS::ApiGatewayV2::Api') return []
  const bodies = everywhere(child(properties, 'Body'))
  const kinds: string[] = child(properties, 'BodyS3Location') === undefined ? [] : ['kept in S3']
  for (const body of bodies) {
    if (body.kind === 'gap') kinds.push('?')
    for (const paths of everywhere(child(body, 'paths')))
      for (const [path, item] of entriesOf(paths))
        for (const methodsOfPath of everywhere(item.value))
          for (const [method, operation] of entriesOf(methodsOfPath))
            if (methods.has(method.toLowerCase()))
              for (const one of everywhere(operation.value))
                kinds.push(
                  `${method.toLowerCase().replace('x-amazon-apigateway-any-method', 'any')} ${path === '/$default' ? '$default' : path} ${authorization(body, one, text)} -> ${target(one, text)}`,
                )
  }
  return kinds
}

/** The kinds of everything that an operation asks for. */
function authorization(body: Node, operation: Node, text: Text): string {
  const asked = child(operation, 'security') ?? child(body, 'security')
  if (asked?.kind === 'gap') return '?'
  const kinds = everywhere(asked).flatMap((requirement) =>
    requirement.kind === 'gap' ? ['?'] : entriesOf(requirement).map(([name]) => kindOf(body, name, text)),
  )
  return kinds.length === 0 ? 'open' : kinds.toSorted().join('+')
}

function kindOf(body: Node, name: string, text: Text): string {
  const scheme = child(body, 'securityDefinitions', name) ?? child(body, 'components', 'securitySchemes', name)
  const authorizer = child(scheme, 'x-amazon-apigateway-authorizer')
  if (name === 'NONE') return 'open'
  if (scheme === undefined) return `undefined ${name}`
  return text(child(authorizer, 'type')) || text(child(scheme, 'x-amazon-apigateway-authtype')) || text(child(scheme, 'type'))
}

/** What answers: the function in the integration's URI, or the kind of the integration. */
function target(operation: Node, text: Text): string {
  const integration = everywhere(child(operation, 'x-amazon-apigateway-integration'))[0]
  const uri = everywhere(child(integration, 'uri')).map(text).join('|')
  return /functions\/\$\{([A-Za-z0-9]+)/.exec(uri)?.[1] ?? (text(child(integration, 'type')).toLowerCase() || 'nothing')
}
