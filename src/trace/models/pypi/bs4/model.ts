import { pythonModel } from '../../model.ts'
import type { Gives } from '../../model.ts'
import { each } from '../../node/each.ts'

const text: Gives = { of: ['made0'], types: ['string'] }

export const bs4 = pythonModel({
  packages: ['bs4', 'BeautifulSoup', 'html5lib', 'pyquery', 'selectolax'],
  distribution: 'beautifulsoup4',
  exports: { ...each(['BeautifulSoup', 'PyQuery', 'parse', 'HTMLParser', 'parseFragment'], { gives: { type: 'Tag' } }) },
  types: {
    Tag: {
      fluent: true,
      methods: {
        ...each(['find_all', 'findAll', 'select', 'find_all_next', 'find_parents', '__iter__', 'find_next_siblings', 'css'], {
          gives: { list: { same: 'self' } },
        }),
        ...each(['find', 'select_one', 'find_parent', 'find_next', 'find_next_sibling'], { gives: { same: 'self' } }),
        ...each(['get_text', 'getText', 'prettify', 'decode', 'get', '__getitem__', 'text_content', '__str__', 'encode'], { gives: text }),
        ...each(['stripped_strings', 'strings'], { gives: { list: text } }),
        ...each(['decompose', 'extract', 'append', 'insert'], { gives: 'nothing' }),
      },
      fields: { ...each(['text', 'string', 'name'], text), attrs: { of: ['made0'], types: ['object'] } },
    },
  },
  source: 'https://www.crummy.com/software/BeautifulSoup/bs4/doc/, 2026-11-22',
})
