import { pythonModel } from '../../model.ts'
import type { Gives, Rule } from '../../model.ts'
import { each } from '../../node/each.ts'

const slug: Gives = { of: ['arg0'], types: ['string'], characters: 'slug' }
/** Letters, digits, dots, dashes: no slash, and no dots at the start. */
const file: Rule = { gives: { of: ['arg0'], types: ['string'], characters: 'hostname', safe: ['path'] } }

// Names that are safe as names of files and in addresses.
export const werkzeug = pythonModel({
  packages: ['werkzeug', 'slugify', 'pathvalidate', 'inflection'],
  exports: {
    ...each(['utils.secure_filename', 'secure_filename', 'sanitize_filename'], file),
    ...each(['slugify', 'parameterize'], { gives: slug }),
    ...each(['security.safe_join', 'utils.safe_join'], { gives: { of: ['args'], types: ['string'], safe: ['path'] } }),
    'security.generate_password_hash': { gives: { of: [], types: ['string'] } },
    'security.check_password_hash': { gives: { of: [], types: ['boolean'] } },
    ...each(['urls.url_quote', 'urls.url_quote_plus'], { gives: { of: ['arg0'], types: ['string'], characters: 'percent' } }),
    ...each(['exceptions.HTTPException', 'exceptions.NotFound', 'exceptions.BadRequest'], { gives: { of: ['args'] } }),
  },
  source:
    'https://werkzeug.palletsprojects.com/en/stable/utils/#werkzeug.utils.secure_filename, https://github.com/un33k/python-slugify, 2026-11-22',
})
