import type { YamlStyle } from '../../permissions/render/yaml.ts'
import type { Node } from '../../read/document/node.ts'
import type { Site } from './site.ts'

/** A file as it can be edited. */
export interface Source {
  readonly file: string
  readonly text: string
  readonly syntax: 'yaml' | 'json'
  readonly root: Site
  /** The same document as the readers have it. */
  readonly document: Node
  readonly comments: readonly Comment[]
  readonly lineBreak: '\n' | '\r\n'
  readonly style: YamlStyle
  /** What JSON is indented by: spaces or a tab. */
  readonly jsonIndent: string
}

export interface Comment {
  readonly start: number
  /** With its `#`. */
  readonly text: string
}

/** Why a file cannot be edited, and where that shows. */
export interface Refusal {
  readonly why: string
  readonly offset: number
}

/** Text in place of a part of a file's text. */
export interface TextEdit {
  readonly start: number
  readonly end: number
  readonly text: string
}

export function lineBreakOf(text: string): Source['lineBreak'] {
  return text.includes('\r\n') ? '\r\n' : '\n'
}

/** The column of an offset, from 0. */
export function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1)
}

/** The end of the line that an offset is on, before its line break. */
export function lineEnd(text: string, offset: number): number {
  const at = text.indexOf('\n', offset)
  if (at < 0) return text.length
  return text[at - 1] === '\r' && at - 1 >= offset ? at - 1 : at
}

export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1
}

/** Where the line after that of the offset begins; the end of the text where there is none. */
export function nextLine(text: string, offset: number): number {
  const at = text.indexOf('\n', offset)
  return at < 0 ? text.length : at + 1
}

/** Is there only white space before the offset on its line? */
export function startsLine(text: string, offset: number): boolean {
  return text.slice(lineStart(text, offset), offset).trim() === ''
}
