import { pythonModel } from '../../model.ts'
import type { Rule } from '../../model.ts'
import { each } from '../../node/each.ts'
import { at } from '../at.ts'

const parsed: Rule = { gives: { of: ['arg0'] } }

// What is put in the header of a message object is checked by the library itself: line breaks are refused since Python 3.6 with the policies that are not compat32.
export const email = pythonModel({
  packages: ['email'],
  exports: {
    ...each(['message_from_string', 'message_from_bytes', 'message_from_file', 'message_from_binary_file'], parsed),
    ...each(['utils.parseaddr', 'utils.getaddresses'], { gives: { list: { of: ['arg0'], types: ['string'] } } }),
    'utils.formataddr': { gives: { of: [at(0, 'pair')], types: ['string'] } },
    ...each(['utils.make_msgid', 'utils.formatdate'], { gives: { of: [], types: ['string'] } }),
    'header.Header': { gives: { of: [at(0, 's')], types: ['string'], safe: ['mail', 'header'] } },
    'header.decode_header': { gives: { list: { list: { of: ['arg0'] } } } },
    'encoders.encode_base64': { gives: 'nothing' },
  },
  source: 'https://docs.python.org/3.13/library/email.message.html, 2026-11-22',
})
