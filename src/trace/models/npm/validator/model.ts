import { model } from '../../model.ts'
import type { CharacterSetName } from '../../character-sets.ts'
import type { Export, Rule } from '../../model.ts'
import { each } from '../../node/each.ts'

const is = (characters: CharacterSetName): Rule => ({ tests: { at: 'arg0', types: ['string'], characters } })
const text: Rule = { gives: { of: ['arg0'], types: ['string'] } }
const number: Rule = { gives: { of: ['arg0'], types: ['number'] } }

const rules: Readonly<Record<string, Export>> = {
  isUUID: is('uuid'),
  isAlpha: is('letters'),
  isAlphanumeric: is('alphanumeric'),
  ...each(['isNumeric', 'isInt', 'isFloat', 'isDecimal'], is('numberText')),
  ...each(['isHexadecimal', 'isMongoId', 'isMD5', 'isHash'], is('hex')),
  isSlug: is('slug'),
  isBase64: is('base64'),
  isFQDN: is('hostname'),
  isEmail: is('email'),
  ...each(['isISO8601', 'isRFC3339', 'isDate'], is('dateText')),
  ...each(['isPort', 'isLatLong'], is('numberText')),
  ...each(['isBoolean'], is('alphanumeric')),
  escape: { gives: { of: ['arg0'], types: ['string'], safe: ['html'] } },
  ...each(['trim', 'ltrim', 'rtrim', 'blacklist', 'whitelist', 'stripLow', 'normalizeEmail', 'unescape'], text),
  ...each(['toInt', 'toFloat'], number),
  toBoolean: { gives: { of: ['arg0'], types: ['boolean'] } },
}

// isAlpha and isAlphanumeric take letters of other languages when a locale is given; none of those is a sign.
export const validator = model({
  packages: ['validator'],
  exports: { ...rules, default: { members: rules } },
  source: 'https://github.com/validatorjs/validator.js#validators, 2026-11-22',
})
