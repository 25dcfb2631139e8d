/** A name longer than this is no name. */
const longest = 200

/**
 * The words of a name in lower case, however they are joined: `DBPassword`, `db_password`, `db-password` and `/db/password` are all
 * `db password`. A number at the end of a word is left out: `apiKey2` is `api key`.
 */
export function wordsOf(name: string): readonly string[] {
  return name
    .slice(0, longest)
    .split(/[^A-Za-z0-9]|(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/)
    .map((word) => word.toLowerCase().replace(/(?<=[a-z]{3})\d{1,3}$/, ''))
    .filter((word) => word !== '' && !/^\d+$/.test(word))
}

/**
 * Words at the end of a name that say where or in which form the value is, not what it is: `JWT_SECRET_BASE64_PROD` is a secret. A name of
 * nothing else keeps its first word.
 */
export function withoutSuffixes(words: readonly string[]): readonly string[] {
  let end = words.length
  while (end > 1 && suffixes.has(words[end - 1] ?? '')) end--
  return words.slice(0, end)
}

const suffixes = new Set(
  'value values plain plaintext text string raw base base64 b64 hex pem encoded env current previous old new primary secondary default prod production live dev development stage staging qa v override'.split(
    ' ',
  ),
)
