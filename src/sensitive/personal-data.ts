import { withoutSuffixes, wordsOf } from './words.ts'

/** Kinds of data about people, from the most to the least harmful in strange hands. */
export const personalData = [
  'payment-card',
  'national-id',
  'bank-account',
  'health',
  'birth-date',
  'postal-address',
  'phone',
  'email',
  'person-name',
  'location',
  'network-address',
] as const
export type PersonalData = (typeof personalData)[number]

/**
 * Which data about people the name of a field promises. As with secrets the end of the name decides: `email` and `customerEmail` hold an
 * address, `emailTemplate` and `EMAIL_QUEUE` do not.
 */
export function personalDataIn(name: string): PersonalData | undefined {
  const words = withoutSuffixes(wordsOf(name))
  for (const [kind, ends] of phrases) for (const phrase of ends) if (endsWith(words, phrase)) return kind
  return words.at(-1) === 'address' && !technicalAddresses.has(words.at(-2) ?? '') ? 'postal-address' : undefined
}

function endsWith(words: readonly string[], phrase: readonly string[]): boolean {
  return phrase.length <= words.length && phrase.every((word, index) => words[words.length - phrase.length + index] === word)
}

const all = (text: string): readonly (readonly string[])[] => text.split(',').map((phrase) => phrase.trim().split(' '))

const phrases: readonly (readonly [PersonalData, readonly (readonly string[])[]])[] = [
  [
    'payment-card',
    all('card number, cardnumber, credit card, creditcard, debit card, cvv, cvc, card security code, card pan, primary account number'),
  ],
  [
    'national-id',
    all(
      'ssn, social security number, national id, national insurance number, passport number, passport, tax id, tax number, driver license, driving licence, drivers license, identity number',
    ),
  ],
  ['bank-account', all('iban, account number, bank account, sort code, routing number')],
  ['health', all('diagnosis, medical record number, medical record, blood type, patient id, health record, prescription')],
  ['birth-date', all('dob, birth date, birthdate, date of birth, birthday')],
  ['postal-address', all('street, street address, postcode, postal code, zip code, zipcode, address line')],
  ['phone', all('phone, phone number, mobile number, telephone, telephone number, msisdn, cell phone, cellphone')],
  ['email', all('email, e mail, email address, mail address, emails')],
  ['person-name', all('first name, firstname, last name, lastname, surname, full name, fullname, given name, family name, maiden name')],
  ['location', all('latitude, longitude, geolocation, gps position')],
  ['network-address', all('ip address, client ip, source ip, remote addr')],
]

const technicalAddresses = new Set([
  'ip',
  'mac',
  'contract',
  'wallet',
  'memory',
  'mail',
  'email',
  'server',
  'host',
  'bind',
  'listen',
  'gateway',
  'base',
  'web',
  'ethereum',
  'token',
])
