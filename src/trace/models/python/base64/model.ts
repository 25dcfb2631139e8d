import { pythonModel } from '../../model.ts'
import { each } from '../../node/each.ts'
import { at } from '../at.ts'

export const base64 = pythonModel({
  packages: ['base64'],
  exports: {
    ...each(['b64encode', 'standard_b64encode', 'urlsafe_b64encode', 'encodebytes', 'encodestring'], {
      gives: { of: [at(0, 's')], types: ['string'], encodes: 'base64' },
    }),
    ...each(['b64decode', 'standard_b64decode', 'urlsafe_b64decode', 'decodebytes', 'decodestring'], {
      gives: { of: [at(0, 's')], types: ['string'], decodes: 'base64' },
    }),
    ...each(['b16encode', 'b32encode', 'b32hexencode'], { gives: { of: [at(0, 's')], types: ['string'], characters: 'base64' } }),
    ...each(['b16decode', 'b32decode', 'a85decode', 'b85decode', 'a85encode', 'b85encode'], { gives: { of: ['arg0'], types: ['string'] } }),
  },
  source: 'https://docs.python.org/3.13/library/base64.html, 2026-11-22',
})
