/** What stands in the place of a masked value. */
export const masked = '…'

/** Names whose values are nobody's business, wherever the word stands in them: `DbPassword`, `STRIPE_SECRET_KEY`, `apiKey`. */
const secretWords =
  /passw(?:or)?d|pwd|passphrase|passcode|secret|token|credential|apikey|accesskey|privatekey|signingkey|encryptionkey|masterkey|accountkey|connectionstring|connstr|webhookurl|cookie/i
/** Short words only count at the end, as words of their own: `DB_PASS`, not `iam:PassRole`. */
const secretEnds = /(?:^|[-_.])(?:pass|pw|pin|salt|dsn|creds)$/i

/** Does the name promise a secret? Errs on the side of yes: a masked line still has its place. */
export function looksSecret(name: string): boolean {
  return secretWords.test(name.replace(/[-_.]/g, '')) || secretEnds.test(name.replace(/([a-z\d])([A-Z])/g, '$1_$2'))
}

/** A key and what sets it apart from its value, in YAML, JSON, JavaScript, Python and environment files. Bounded, so that it is linear. */
const assignment = /(["']?)([\w.-]{1,100})\1\s{0,20}(?::=|=>|[:=])\s{0,20}/g

/** A value that says where the secret is kept and not what it is, or that is too plain to be one. */
const harmless =
  /^(?:true|false|null|none|~|\d{1,3}|[[{|>]-?|\$\{[\w:./~@-]{1,200}\}|!(?:Ref|GetAtt) [\w.]{1,200}|\{\{resolve:[\w:./-]{1,200}\}\}|process\.env\.\w{1,100})$/i

/**
 * The one prefix of IAM that sounds like a secret. Its actions are what somebody may do, and its ARNs say where a secret is kept.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_awssecretsmanager.html
 */
const secretsManager = {
  action:
    /^secretsmanager:(?:(?:Batch|Cancel|Create|Delete|Describe|Get|List|Put|Remove|Replicate|Restore|Rotate|Stop|Tag|Untag|Update|Validate)[A-Za-z]{0,40}\*?|\*)(?=["'\],}\s]|$)/,
  /** Up to and with `:secret:` and the name, whatever its region and its account are called. */
  arn: /^secretsmanager:[\w${}:.*-]{0,120}:secret:[\w${}:/*?+=.@-]{0,300}/,
  arnStart: /arn:[\w${}:-]{1,40}:$/,
}

/** How far an action or an ARN of the Secrets Manager goes from here; 0 where there is none. */
function namedHere(line: string, start: number): number {
  const rest = line.slice(start, start + 500)
  const isArn = secretsManager.arnStart.test(line.slice(Math.max(0, start - 50), start))
  return ((isArn ? secretsManager.arn : secretsManager.action).exec(rest)?.[0] ?? '').length
}

/** Values that are secrets by their own look. Each is bounded or ends at the first foreign character. */
const tokens: readonly (readonly [RegExp, string])[] = [
  [/-----BEGIN.*/g, masked],
  [/:\/\/[^\s/]{1,300}@/g, `://${masked}@`],
  [/hooks\.slack\.com\/\S+/g, `hooks.slack.com/${masked}`],
  [/\b(Bearer|Basic)\s{1,5}[^\s"']{6,}/gi, `$1 ${masked}`],
  [/\b(?:AKIA|ASIA)[A-Z\d]{12,}/g, masked],
  [/\b(?:gh[pousr]_|github_pat_|glpat-|xox[abeprs]-|[sr]k_(?:live|test)_|SG\.|AIza|npm_|eyJ)[\w.-]{10,}/g, masked],
]

/** A long run of characters that no word, path or ARN has. */
const run = /[\w+/=-]{32,}/g
const looksRandom = (text: string): boolean => /^[\da-f]+$/i.test(text) || (/[a-z]/.test(text) && /[A-Z]/.test(text) && /\d/.test(text))

/**
 * A source line with every value masked that may be a secret: what follows a key that promises one, and what looks like one by
 * itself. References (`${ssm:/db}`, `!Ref`) stay. It rather masks too much.
 */
export function redact(line: string): string {
  let shown = ''
  let from = 0
  assignment.lastIndex = 0
  for (let found = assignment.exec(line); found !== null; found = assignment.exec(line)) {
    const start = assignment.lastIndex
    if (!looksSecret(found[2] ?? '')) continue
    const named = namedHere(line, found.index)
    if (named > 0) {
      assignment.lastIndex = found.index + named
      continue
    }
    const end = endOfValue(line, start)
    const value = line.slice(start, end)
    shown += line.slice(from, start) + (value === '' || harmless.test(unquoted(value)) ? value : masked)
    from = end
    assignment.lastIndex = end
  }
  shown += line.slice(from)
  const untokened = tokens.reduce((text, [pattern, instead]) => text.replace(pattern, instead), shown)
  return untokened.replace(run, (text) => (looksRandom(text) ? masked : text))
}

/**
 * Up to the closing quote, where the value ends there too (`'a' + 'b'` does not); without quotes up to the end of the line, for a
 * password may hold any character.
 */
function endOfValue(line: string, start: number): number {
  const quote = line[start]
  if (quote !== '"' && quote !== "'" && quote !== '`') return endOfPlain(line, start)
  for (let index = start + 1; index < line.length; index += 1) {
    if (line[index] === '\\' && quote !== "'") index += 1
    else if (line[index] === quote && quote === "'" && line[index + 1] === quote) index += 1
    else if (line[index] === quote) return /^\s*(?:$|[,;})\]])/.test(line.slice(index + 1)) ? index + 1 : line.length
  }
  return line.length
}

/** A harmless value inside `{ … }` ends before the next one; any other goes on to the end of the line. */
function endOfPlain(line: string, start: number): number {
  const rest = line.slice(start)
  const first = /^[^,}\s]*/.exec(rest)?.[0] ?? ''
  return harmless.test(first) && /^\s*[,}\]]/.test(rest.slice(first.length)) ? start + first.length : start + rest.trimEnd().length
}

const unquoted = (value: string): string => (/^(["'`]).*\1$/s.test(value) ? value.slice(1, -1) : value.trim())
