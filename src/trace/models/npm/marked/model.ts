import { model } from '../../model.ts'
import type { Rule } from '../../model.ts'

// HTML inside of Markdown passes, unless asked otherwise: the result is as dangerous as its source.
const render: Rule = { gives: { of: ['arg0'], types: ['string'] } }

export const marked = model({
  packages: ['marked', 'markdown-it', 'showdown', 'remarkable', 'snarkdown', 'micromark'],
  exports: {
    default: { ...render, members: { parse: render, parseInline: render } },
    marked: { ...render, members: { parse: render } },
    parse: render,
    micromark: render,
    ...Object.fromEntries(['Marked', 'Converter', 'Remarkable', 'MarkdownIt'].map((name) => [name, { gives: { type: 'Renderer' } }])),
  },
  types: { Renderer: { fluent: true, methods: { render, parse: render, makeHtml: render, renderInline: render } } },
  source: 'https://marked.js.org/#usage, https://github.com/markdown-it/markdown-it, 2026-11-22',
})
