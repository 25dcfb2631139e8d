import { pythonModel } from '../../model.ts'
import { each } from '../../node/each.ts'

// A type is one of a list.
export const mimetypes = pythonModel({
  packages: ['mimetypes', 'imghdr', 'magic', 'filetype', 'puremagic'],
  exports: {
    ...each(['guess_type', 'guess_file_type'], { gives: { list: { of: [], types: ['string', 'nothing'] } } }),
    ...each(['guess_extension', 'what', 'from_buffer', 'from_file', 'from_string', 'guess_mime'], {
      gives: { of: [], types: ['string', 'nothing'] },
    }),
    guess: { gives: { of: [] } },
    ...each(['add_type', 'init'], { gives: 'nothing' }),
    Magic: { gives: { of: [] } },
  },
  source: 'https://docs.python.org/3.13/library/mimetypes.html, https://github.com/ahupp/python-magic, 2026-11-22',
})
