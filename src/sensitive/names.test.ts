import assert from 'node:assert/strict'
import { test } from 'node:test'
import { secretName } from './names.ts'
import type { SecretName } from './names.ts'
import { personalDataIn } from './personal-data.ts'
import type { PersonalData } from './personal-data.ts'
import { wordsOf } from './words.ts'

test('words of a name, however joined', () => {
  for (const name of ['DB_USER_PASSWORD', 'dbUserPassword', 'DBUserPassword', 'db-user-password', '/db/user/password', 'db.user.password3'])
    assert.deepEqual(wordsOf(name), ['db', 'user', 'password'])
  assert.deepEqual(wordsOf(''), [])
})

const names: Readonly<Record<SecretName, string>> = {
  password: 'password DB_PASSWORD dbPassword DBPassword Passphrase MYSQL_PWD SMTP_PASS dbpassword UserPasswordProd',
  secret: 'secret ClientSecret JWT_SECRET token authToken API_KEY ApiKey apikey SECRET_KEY AwsSecretAccessKey JWT_SECRET_BASE64 ApiKey2',
  maybe: 'PAYMENT_KEY storage_key StripeKey salt credentials GOOGLE_CREDENTIALS PASS',
  nothing:
    'PWD key TableKey object_key s3_key partition_key sort_key bucket_key cache_key routing_key idempotency_key primary_key S3ObjectKey PASSWORD_LENGTH TokenUrl SecretArn SecretName SecretId KeyName KeyPairName PublicKey ResetPassword RequirePassword TokenValidity ApiKeyId ApiKeySourceType PasswordPolicy CertificateArn Monkey Turkey NextToken passport compass author secretary tokenizer',
}
for (const [meaning, words] of Object.entries(names))
  for (const name of words.split(' ')) test(`${name}: ${meaning}`, () => assert.equal(secretName(name), meaning))

const people: Readonly<Record<PersonalData | 'nothing', readonly string[]>> = {
  'payment-card': ['cardNumber', 'card_number', 'creditCard', 'cvv', 'CVC'],
  'national-id': ['ssn', 'passportNumber', 'SocialSecurityNumber', 'tax_id'],
  'bank-account': ['iban', 'accountNumber', 'sort_code'],
  health: ['diagnosis', 'bloodType', 'patient_id'],
  'birth-date': ['dob', 'dateOfBirth', 'birth_date', 'birthday'],
  'postal-address': ['address', 'shippingAddress', 'street', 'postcode', 'zip_code'],
  phone: ['phone', 'phoneNumber', 'customer_phone', 'msisdn'],
  email: ['email', 'customerEmail', 'E_MAIL', 'emailAddress'],
  'person-name': ['firstName', 'last_name', 'surname', 'fullName'],
  location: ['latitude', 'geolocation'],
  'network-address': ['ipAddress', 'client_ip'],
  nothing: [
    'emailTemplate',
    'EMAIL_QUEUE',
    'EmailTable',
    'phoneFormat',
    'macAddress',
    'walletAddress',
    'bindAddress',
    'name',
    'tableName',
    'fileName',
    'addressBookTable',
    'streetlight',
    'dashboard',
    'card',
    'cardId',
    'accountId',
    'healthCheck',
    'locationHeader',
    'ip',
  ],
}
for (const [kind, all] of Object.entries(people))
  for (const name of all) test(`${name}: ${kind}`, () => assert.equal(personalDataIn(name) ?? 'nothing', kind))
