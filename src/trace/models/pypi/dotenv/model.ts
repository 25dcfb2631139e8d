import { pythonModel } from '../../model.ts'
import type { Rule } from '../../model.ts'
import { each } from '../../node/each.ts'

const none: Rule = { gives: { of: [] } }
const nothing: Rule = { gives: 'nothing' }

// Settings, signatures and clients of services that have no dangerous parameter.
export const dotenv = pythonModel({
  packages: [
    'dotenv',
    'decouple',
    'environs',
    'dynaconf',
    'requests_aws4auth',
    'aws_requests_auth',
    'certifi',
    'phonenumbers',
    'email_validator',
    'pycountry',
  ],
  exports: {
    ...each(['load_dotenv', 'find_dotenv'], nothing),
    ...each(['AWS4Auth', 'aws_auth.AWSRequestsAuth', 'boto_utils.BotoAWSRequestsAuth', 'where', 'dotenv_values'], none),
    ...each(['parse', 'PhoneNumber'], { gives: { of: ['arg0'], characters: 'formText' } }),
    ...each(['format_number'], { gives: { of: ['arg0'], types: ['string'], characters: 'formText' } }),
    ...each(['is_valid_number', 'is_possible_number'], { gives: { of: [], types: ['boolean'] } }),
    validate_email: {
      requires: { at: 'arg0|keywords.email', characters: 'email' },
      gives: { fields: { email: { same: 'arg0' }, normalized: { same: 'arg0' }, normalized_email: { same: 'arg0' } } },
    },
  },
  source:
    'https://saurabh-kumar.com/python-dotenv/, https://github.com/daviddrysdale/python-phonenumbers, https://github.com/JoshData/python-email-validator, 2026-11-22',
})
