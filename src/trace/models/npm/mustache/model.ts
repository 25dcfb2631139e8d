import { model } from '../../model.ts'

export const mustache = model({
  packages: ['mustache', 'hogan.js', 'mustache-express'],
  exports: {
    render: {
      sinks: [
        { kind: 'template', at: 'arg0' },
        { kind: 'template', at: 'arg2.*' },
      ],
      gives: { of: ['args'], types: ['string'], safe: ['html'] },
    },
    parse: { sinks: [{ kind: 'template', at: 'arg0' }], gives: { of: [] } },
    escape: { gives: { of: ['arg0'], types: ['string'], safe: ['html'] } },
  },
  source: 'https://github.com/janl/mustache.js, 2026-11-22',
})
