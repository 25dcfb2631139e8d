import { pythonModel } from '../../model.ts'
import { at } from '../at.ts'

export const html = pythonModel({
  packages: ['html', 'cgi', 'HTMLParser'],
  exports: {
    escape: { gives: { of: [at(0, 's')], types: ['string'], safe: ['html'] } },
    // What was escaped before is not any more: two places, of which none's marks stay.
    unescape: { gives: { of: ['arg0', 'keywords.s'], types: ['string'] } },
    FieldStorage: { gives: { of: ['args'] } },
    parse_header: { gives: { list: { of: ['arg0'], types: ['string'] } } },
  },
  source: 'https://docs.python.org/3.13/library/html.html, https://docs.python.org/3.12/library/cgi.html, 2026-11-22',
})
