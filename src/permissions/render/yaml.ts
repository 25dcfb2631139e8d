import { isPlainList, isPlainMap } from './plain.ts'
import type { Plain, PlainMap } from './plain.ts'
import { yamlScalar } from './yaml-scalar.ts'
import type { Quote } from './yaml-scalar.ts'

/** How a team writes its YAML. */
export interface YamlStyle {
  /** Columns that a nested map is further right. */
  readonly step: number
  /** Lists in a map begin at the column of their key. */
  readonly flushLists: boolean
  readonly quote: Quote
  /** `!Ref X` rather than `Ref: X`. */
  readonly shortTags: boolean
  /** `{ a: 1 }` rather than `{a: 1}`. */
  readonly spacedBraces: boolean
}

export const usualYaml: YamlStyle = { step: 2, flushLists: false, quote: "'", shortTags: true, spacedBraces: true }

/** The value on one line, where it needs no more: scalars, empty maps and lists, `!Ref X`. */
export function yamlInline(value: Plain, style: YamlStyle): string | undefined {
  if (isPlainList(value)) return value.length === 0 ? '[]' : undefined
  if (!isPlainMap(value)) return yamlScalar(value, style.quote, false)
  return Object.keys(value).length === 0 ? '{}' : style.shortTags ? shortCall(value, style, false) : undefined
}

/**
 * A map or a list that is not empty, over several lines.
 * @returns the lines as they stand with their first letter at column 0
 */
export function yamlLines(value: PlainMap | readonly Plain[], style: YamlStyle): readonly string[] {
  if (isPlainList(value)) return value.flatMap((item) => itemLines(item, style))
  return Object.entries(value).flatMap(([key, inner]) => pairLines(key, inner, style))
}

/** `key: value`, over as many lines as it takes. */
export function pairLines(key: string, value: Plain, style: YamlStyle): readonly string[] {
  const head = `${yamlScalar(key, style.quote, false)}:`
  const inline = yamlInline(value, style)
  if (inline !== undefined || typeof value !== 'object' || value === null) return [`${head} ${inline ?? ''}`]
  const depth = isPlainList(value) && style.flushLists ? 0 : style.step
  return [head, ...yamlLines(value, style).map((line) => ' '.repeat(depth) + line)]
}

/** `- value`, over as many lines as it takes. */
export function itemLines(value: Plain, style: YamlStyle): readonly string[] {
  const inline = yamlInline(value, style)
  if (inline !== undefined || typeof value !== 'object' || value === null) return [`- ${inline ?? ''}`]
  return yamlLines(value, style).map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`))
}

/** The value between brackets, on one line. */
export function yamlFlow(value: Plain, style: YamlStyle): string {
  if (isPlainList(value)) return `[${value.map((item) => yamlFlow(item, style)).join(', ')}]`
  if (!isPlainMap(value)) return yamlScalar(value, style.quote, true)
  const call = style.shortTags ? shortCall(value, style, true) : undefined
  if (call !== undefined) return call
  const pairs = Object.entries(value).map(([key, inner]) => `${yamlScalar(key, style.quote, true)}: ${yamlFlow(inner, style)}`)
  const space = style.spacedBraces ? ' ' : ''
  return pairs.length === 0 ? '{}' : `{${space}${pairs.join(', ')}${space}}`
}

/** `!GetAtt Orders.Arn`: a function of one string by its tag. Others have no short form that can be nested, as a node has one tag only. */
function shortCall(value: PlainMap, { quote }: YamlStyle, inFlow: boolean): string | undefined {
  const [only, ...more] = Object.entries(value)
  if (only === undefined || more.length > 0) return undefined
  const [name, argument] = only
  if (name === 'Fn::GetAtt' && isPlainList(argument) && argument.every((part) => typeof part === 'string'))
    return `!GetAtt ${yamlScalar(argument.join('.'), quote, inFlow)}`
  if (typeof argument !== 'string') return undefined
  const tag = name === 'Ref' ? 'Ref' : /^Fn::(Sub|ImportValue|GetAtt)$/.exec(name)?.[1]
  return tag === undefined ? undefined : `!${tag} ${yamlScalar(argument, quote, inFlow)}`
}
