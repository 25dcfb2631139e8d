import { pythonModel } from '../../model.ts'
import { each } from '../../node/each.ts'
import { at } from '../at.ts'

// Bytes and their texts.
export const codecs = pythonModel({
  packages: ['codecs', 'binascii', 'struct', 'unicodedata', 'unidecode', 'chardet', 'charset_normalizer', 'quopri'],
  exports: {
    open: { sinks: [{ kind: 'path', at: at(0, 'filename') }], gives: { type: 'py:io#File' } },
    ...each(['encode', 'decode', 'normalize', 'unidecode', 'unidecode_expect_ascii'], {
      gives: { of: ['arg1', 'arg0'], types: ['string'] },
    }),
    ...each(['hexlify', 'b2a_hex'], { gives: { of: [at(0, 'data')], types: ['string'], characters: 'hex' } }),
    ...each(['unhexlify', 'a2b_hex'], { gives: { of: ['arg0'], types: ['string'] } }),
    b2a_base64: { gives: { of: ['arg0'], types: ['string'], encodes: 'base64' } },
    a2b_base64: { gives: { of: ['arg0'], types: ['string'], decodes: 'base64' } },
    ...each(['crc32', 'calcsize', 'decimal', 'digit', 'numeric'], { gives: { of: [], types: ['number'] } }),
    ...each(['category', 'name', 'bidirectional'], { gives: { of: [], types: ['string'] } }),
    pack: { gives: { of: ['args'], types: ['string'] } },
    ...each(['unpack', 'unpack_from'], { gives: { list: { of: ['arg1'] } } }),
    detect: { gives: { fields: { encoding: { of: [], types: ['string'] }, confidence: { of: [], types: ['number'] } } } },
  },
  source:
    'https://docs.python.org/3.13/library/codecs.html, https://docs.python.org/3.13/library/binascii.html, https://docs.python.org/3.13/library/struct.html, 2026-11-22',
})
