/** Is something only to be filled in later? Nobody's secret stands there. */
export function isPlaceholder(value: string): boolean {
  const text = value.trim()
  if (text === '' || /^(.)\1*$/s.test(text)) return true
  if (/\$\{|\{\{|^[<[%#].*[>\]%#]$|^\$[A-Za-z_]\w*$|^__\w+__$/s.test(text)) return true
  const parts = text.toLowerCase().split(/[^a-z0-9]+/)
  if (parts.some((part) => looksRandom(part))) return false
  return (
    isNothing(text) ||
    parts.some((part) => fillers.has(part.replace(/\d+$/, ''))) ||
    /change_?-?this|change-?_?me|replace-?_?(?:me|this|with)|your[-_ ]?\w|dummy|example|placeholder|x{4}|\.\.\./i.test(text)
  )
}

/** Words that stand for no value at all. */
export function isNothing(value: string): boolean {
  return /^(?:|none|null|nil|undefined|unset|n\/?a|empty|no|off|yes|on|true|false|disabled|enabled|not[-_ ]?set|unused|-+|_+)$/i.test(
    value.trim(),
  )
}

const fillers = new Set(
  'changeme changeit change replace replaceme example sample dummy placeholder todo tbd fixme fake mock mocked test testing tests foo bar baz foobar redacted hidden masked insert enter here yoursecret yourpassword xxx abc abcd abcdef default local'.split(
    ' ',
  ),
)

/** A number, a switch. */
export function isPlain(value: string): boolean {
  return /^[-+]?\d+(?:\.\d+)?\w{0,3}$/.test(value.trim()) || isNothing(value)
}

/** Where something is or what it is called, not the thing: an ARN, a path, an address without a password, a file, a header, another variable. */
export function namesSomething(value: string): boolean {
  const text = value.trim().slice(0, 2000)
  return (
    /^(?:arn:|alias\/|projects\/|s3:)/i.test(text) ||
    /^[a-z][a-z0-9+.-]{1,30}:\/\//i.test(text) ||
    /^\.{0,2}\/[\w./@~-]+$/.test(text) ||
    /^[\w@-]+\.(?:pem|key|json|crt|cer|p12|pfx|txt|env|ya?ml|jks|html|js|py)$/i.test(text) ||
    /^[a-z0-9-]+(?:\.[a-z0-9-]+){1,8}\.[a-z]{2,12}$/i.test(text) ||
    /^(?:authorization|bearer|basic|x-[a-z-]+)$/i.test(text) ||
    /^[A-Z][A-Z0-9]{0,30}(?:_[A-Z]{2,30}){1,8}$/.test(text)
  )
}

/** Plain words joined by marks, as names are: `prod/db/password`, `my-app-secret`. A password of words looks the same. */
export function isSlug(value: string): boolean {
  const parts = value.trim().split(/[-_/.: ]/)
  return (
    parts.length > 1 &&
    parts.length <= 20 &&
    parts.every((part) => /^(?:[A-Za-z]{1,24}|[A-Za-z]{1,20}\d{1,2}|\d{1,2})$/.test(part) && !looksRandom(part))
  )
}

/**
 * Made by a generator, not by a person: long, of letters and digits (or hexadecimal), and without a pattern. For values of which the name tells
 * too little.
 */
export function looksRandom(value: string): boolean {
  const text = value.trim()
  if (text.length < 12 || text.length > 4096 || /\s/.test(text) || !/^[\w+/=.~!@#$%^&*-]+$/.test(text)) return false
  const classes = [/[a-z]/, /[A-Z]/, /\d/].filter((pattern) => pattern.test(text)).length
  if (/^[0-9a-f]+$/i.test(text)) return text.length >= 24 && classes > 1 && bitsPerCharacter(text) > 2.8
  return classes >= (text.length >= 20 ? 2 : 3) && /\d/.test(text) && digitsAreMixed(text) && bitsPerCharacter(text) > 3.2
}

/** `eu-west-1` and `release2024` have their digits at the ends of words, random text anywhere. */
function digitsAreMixed(text: string): boolean {
  return (text.match(/[A-Za-z]\d|\d[A-Za-z]/g)?.length ?? 0) >= 3
}

/** Shannon's entropy of the characters. */
function bitsPerCharacter(text: string): number {
  const counts = new Map<string, number>()
  for (const char of text) counts.set(char, (counts.get(char) ?? 0) + 1)
  let bits = 0
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length)
  return bits
}
