import { model } from '../../model.ts'
import type { Rule } from '../../model.ts'
import { each } from '../../node/each.ts'

const parsed: Rule = { gives: { type: 'Number' } }

export const libphonenumber = model({
  packages: ['libphonenumber-js', 'google-libphonenumber', 'awesome-phonenumber'],
  exports: {
    default: parsed,
    ...each(['parsePhoneNumber', 'parsePhoneNumberFromString', 'parsePhoneNumberWithError'], parsed),
    isValidPhoneNumber: { gives: { of: [], types: ['boolean'] } },
  },
  types: {
    Number: {
      fields: {
        number: { of: ['made0'], types: ['string'], characters: 'numberText' },
        nationalNumber: { of: ['made0'], types: ['string'], characters: 'digits' },
        country: { of: [] },
        countryCallingCode: { of: [] },
      },
      methods: {
        ...each(['isValid', 'isPossible'], { gives: { of: [], types: ['boolean'] } }),
        ...each(['format', 'formatNational', 'formatInternational'], { gives: { of: [], types: ['string'] } }),
      },
    },
  },
  source: 'https://gitlab.com/catamphetamine/libphonenumber-js, 2026-11-22',
})
