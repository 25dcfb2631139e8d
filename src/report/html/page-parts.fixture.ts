import assert from 'node:assert/strict'

/** A start tag of a page, and what stands directly in it. */
export interface Part {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  text: string
  readonly within: Part | undefined
}

const voids = new Set(['meta', 'link', 'br', 'input', 'img'])
const raw = new Set(['script', 'style', 'title'])
const tag = /<(\/?)([a-z][a-z0-9]*)((?:\s+[a-z:-]+(?:="[^"<]*")?)*)\s*(\/?)>/giy
const attribute = /\s+([a-z:-]+)(?:="([^"<]*)")?/gi

/**
 * Reads a page far more strictly than a browser does: every tag closed in its order, every value quoted, no `<` that is not a tag,
 * no stray quote. What passes here cannot have been broken out of.
 */
export function partsOf(page: string): readonly Part[] {
  const start = '<!doctype html>\n'
  assert.ok(page.startsWith(start))
  const parts: Part[] = []
  let open: Part | undefined
  let at = start.length
  while (at < page.length) {
    const next = page.indexOf('<', at)
    const text = page.slice(at, next < 0 ? page.length : next)
    if (open === undefined) assert.equal(text.trim(), '', 'text outside of the document')
    else open.text += text
    if (next < 0) break
    tag.lastIndex = next
    const found = tag.exec(page)
    assert.ok(found, `no tag: ${page.slice(next, next + 60)}`)
    const [whole, closing, name = '', given = '', selfClosing] = found
    at = next + whole.length
    if (closing === '/') {
      assert.equal(open?.name, name, `</${name}> closes ${open?.name}`)
      open = open?.within
      continue
    }
    const attributes = new Map([...given.matchAll(attribute)].map(([, key = '', value = '']) => [key, value]))
    const part: Part = { name, attributes, text: '', within: open }
    parts.push(part)
    // `title` of a drawing has text only, like that of a page.
    if (raw.has(name)) {
      const end = page.indexOf(`</${name}>`, at)
      assert.ok(end >= 0, `${name} is not closed`)
      part.text = page.slice(at, end)
      at = end + name.length + 3
    } else if (selfClosing !== '/' && !voids.has(name)) open = part
  }
  assert.equal(open, undefined, `${open?.name} is not closed`)
  return parts
}
