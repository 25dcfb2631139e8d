import { withoutSuffixes, wordsOf } from './words.ts'

/** What the name of a variable, parameter or field says about its value. */
export type SecretName =
  /** A password. */
  | 'password'
  /** A key, token or secret that proves who one is or signs something. */
  | 'secret'
  /** It may be one (`PAYMENT_KEY`); the value decides. */
  | 'maybe'
  | 'nothing'

/**
 * Does the name say that its value is secret? The last word of an English name says what the thing is, the words before it which one:
 * `PASSWORD_MIN_LENGTH` is a length, `TOKEN_URL` an address, `TABLE_KEY` a key of a table.
 */
export function secretName(name: string): SecretName {
  const words = withoutSuffixes(wordsOf(name))
  const head = words.at(-1) ?? ''
  const before = words.at(-2) ?? ''
  if (words.length > 1 && (switches.has(words[0] ?? '') || words.includes('public') || words.includes('publishable'))) return 'nothing'
  if (passwords.has(head)) return head === 'pwd' && words.length === 1 ? 'nothing' : 'password'
  if (head === 'pass') return words.length > 1 ? 'password' : 'maybe'
  if (head === 'secret' || head === 'secrets') return 'secret'
  if (head === 'token') return innocentTokens.has(before) ? 'nothing' : 'secret'
  if (head === 'key' || head === 'keys') return keyName(before)
  if (maybe.has(head)) return 'maybe'
  return glued(head)
}

/** Is it a name under which only a secret can stand? */
export function isSecretName(name: string): boolean {
  const meaning = secretName(name)
  return meaning === 'password' || meaning === 'secret'
}

/** A secret that signs or encrypts: its value is the secret itself, never the name of one. */
export function isSigningName(name: string): boolean {
  return wordsOf(name).some((word) => signing.has(word))
}

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

const passwords = list('password passwords passwd passphrase pwd passcode')
const maybe = list('credential credentials creds tokens salt pepper auth license licence apikeys')
const signing = list('jwt session cookie signing sign signature hmac webhook encryption crypto csrf')

/** At the start, these make a switch or a deed of what follows: `USE_PASSWORD`, `resetPassword`. */
const switches = list(
  'is has use uses using enable enabled disable disabled require requires required allow allowed show hide reset forgot change validate verify generate create update delete rotate skip force no without max min num',
)

/** A key is a secret by what it opens; the keys of tables and caches open nothing. */
function keyName(before: string): SecretName {
  if (secretKeys.has(before)) return 'secret'
  return innocentKeys.has(before) || before === '' ? 'nothing' : 'maybe'
}

const secretKeys = list(
  'api access secret private signing signature sign encryption encrypt decryption master auth authorization authentication account shared webhook hmac jwt session cookie admin root ssh rsa aes cipher crypto deploy server',
)
const innocentKeys = list(
  'site table cache partition sort primary foreign hash range index object s3 bucket file image folder path lookup search map row item state group routing dedup deduplication feature flag config configuration parameter param lock record message metric tag label attribute query column field json xml translation kms cmk context event idempotency unique composite surrogate natural ssm redis memcached stream shard order registry dynamodb ddb pk sk document filter header cookie-name environment env',
)
const innocentTokens = list('next page pagination continuation max cancellation sync request idempotency design start resume cursor')

/** Written in one word: `apikey`, `DBPASSWORD`. */
function glued(word: string): SecretName {
  if (/(?:password|passwd|passphrase)$/.test(word)) return 'password'
  return /(?:apikey|secretkey|accesskey|privatekey|authkey|authtoken|accesstoken|apitoken|clientsecret|apisecret|jwtsecret)$/.test(word)
    ? 'secret'
    : 'nothing'
}
