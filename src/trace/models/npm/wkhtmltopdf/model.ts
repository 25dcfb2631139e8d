import { model } from '../../model.ts'
import type { Rule } from '../../model.ts'

/** A page, which can name files and inner addresses; or an address. */
const render: Rule = {
  sinks: [
    { kind: 'html', at: 'arg0' },
    { kind: 'argument', at: 'arg1.*' },
  ],
  calls: [{ at: 'last', with: [null, { of: [] }] }],
  gives: { of: [] },
}

export const wkhtmltopdf = model({
  packages: ['wkhtmltopdf', 'html-pdf', 'html-pdf-node', 'wkhtmltoimage', 'phantom-html-to-pdf', 'dynamic-html-pdf'],
  exports: {
    default: render,
    create: { sinks: [{ kind: 'html', at: 'arg0' }], calls: [{ at: 'last', with: [null, { of: [] }] }], gives: { type: 'Pdf' } },
    generatePdf: {
      sinks: [
        { kind: 'html', at: 'arg0.content' },
        { kind: 'url', at: 'arg0.url' },
      ],
      gives: { of: [] },
    },
  },
  types: {
    Pdf: {
      methods: {
        toFile: {
          sinks: [{ kind: 'path', at: 'arg0', only: 'strings' }],
          calls: [{ at: 'last', with: [null, { of: [] }] }],
          gives: { of: [] },
        },
        toBuffer: { calls: [{ at: 'arg0', with: [null, { of: [] }] }], gives: { of: [] } },
        toStream: { calls: [{ at: 'arg0', with: [null, { of: [] }] }], gives: { of: [] } },
      },
    },
  },
  source: 'https://github.com/devongovett/node-wkhtmltopdf, https://github.com/marcbachmann/node-html-pdf, 2026-11-22',
})
