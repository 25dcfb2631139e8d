import { plain } from '../plain.ts'

const written = Symbol('written')

/** A piece of HTML in which every datum is escaped. The key is this file's own, so no datum can look like one. */
export interface Markup {
  readonly [written]: string
}

/** What a template takes: a text, which is escaped; pieces of HTML, which are put in; nothing. */
type Content = string | number | Markup | readonly Markup[] | undefined | false

/**
 * Template tag for HTML and SVG. Texts become literal text, safe between tags and inside quoted attributes; nowhere else may one stand.
 */
export function markup(parts: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  return { [written]: parts.reduce((whole, part, index) => whole + show(contents[index - 1]) + part) }
}

/** Text of ours, never of a project, as it is: a style sheet, a script. */
export function trusted(text: string): Markup {
  return { [written]: text }
}

export const nothing: Markup = trusted('')

/** Puts one piece between each two. */
export function joined(pieces: readonly Markup[], between: Markup): readonly Markup[] {
  return pieces.flatMap((piece, index) => (index === 0 ? [piece] : [between, piece]))
}

/** A sentence of ours in which names stand between backticks, as in Markdown. */
export function prose(text: string): readonly Markup[] {
  return text.split(/`([^`]+)`/).map((part, index) => (index % 2 === 1 ? markup`<code>${part}</code>` : spaced(part)))
}

/** Texts lose the space at their ends; within a sentence it has to stay. */
function spaced(text: string): Markup {
  return markup`${/^\s/.test(text) && space}${text}${/\s$/.test(text) && space}`
}
const space = trusted(' ')

/** The HTML itself. */
export function htmlOf(piece: Markup): string {
  return piece[written]
}

function show(content: Content): string {
  if (content === undefined || content === false) return ''
  if (typeof content === 'number') return String(content)
  if (typeof content === 'string') return escaped(content)
  if (written in content) return content[written]
  return content.map(htmlOf).join('')
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escaped = (text: string): string => plain(text).replace(/[&<>"']/g, (character) => entities[character] ?? '')
