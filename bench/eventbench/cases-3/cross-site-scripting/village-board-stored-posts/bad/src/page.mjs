import sanitizeHtml from 'sanitize-html'
import { Posts } from './posts.mjs'

const posts = new Posts()
const plain = { allowedTags: [], allowedAttributes: {} }
const rich = { allowedTags: ['b', 'i', 'p'], allowedAttributes: {} }

class Page {
  #parts = []

  add({ title, text }) {
    this.#parts.push('<section><h2>', title, '</h2>', sanitizeHtml(text, rich), '</section>')
    return this
  }

  toString() {
    return `<!doctype html><main>${this.#parts.join('')}</main>`
  }
}

export const handler = async () => {
  const page = (await posts.latest()).reduce((so, post) => so.add(post), new Page())
  return { statusCode: 200, headers: { 'Content-Type': 'text/html' }, body: page.toString() } // finds cross-site-scripting
}
