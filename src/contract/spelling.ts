import type { Text, TextPart } from '../model/text.ts'

/**
 * How a contract writes a name, an ARN or an address of which parts are known only at deployment. The same text is always written alike, whatever file
 * format it comes from:
 *
 * | written | is |
 * |---|---|
 * | `${Orders.Arn}` | an attribute of a thing of the same service |
 * | `${Orders}` | what CloudFormation's Ref answers for it |
 * | `${billing/Orders.Arn}` | the same of another service |
 * | `${region}` `${account}` `${partition}` `${stack}` `${stage}` `${suffix}` | said by the deployment |
 * | `${param:Name}` | a deployment parameter |
 * | `${secret:name}` | kept in a secret store; never the value |
 * | `${ssm:name}` | fetched at deployment from elsewhere |
 * | `${?}` | not known |
 * | `*` | any text, as in IAM |
 *
 * @param service whose things are written without its name
 */
export function spell(value: Text, service: string): string {
  return value.map((part) => (typeof part === 'string' ? part : `\${${hole(part, service)}}`)).join('')
}

function hole(part: Exclude<TextPart, string>, service: string): string {
  switch (part.kind) {
    case 'reference': {
      const thing = part.to.startsWith(`${service}/`) ? part.to.slice(service.length + 1) : part.to
      return part.attribute === 'Ref' ? thing : `${thing}.${part.attribute}`
    }
    case 'pseudo':
      return part.name
    case 'parameter':
      return `param:${part.name}`
    case 'secret':
      return `secret:${part.name}`
    case 'import':
      return `${part.from}:${part.name}`
    case 'unknown':
      return '?'
  }
}
