/** `Get,BatchGet:Item Query:`: names that share a noun are written once. */
export function shortNames(names: readonly string[]): string {
  const verbsOf = new Map<string, string[]>()
  for (const name of names) {
    const verb = /^(?:[A-Z][a-z]+|[A-Z]+(?=[A-Z]|$)|.)/.exec(name)?.[0] ?? ''
    const noun = name.slice(verb.length)
    verbsOf.set(noun, [...(verbsOf.get(noun) ?? []), verb])
  }
  const nounsOf = new Map<string, string[]>()
  for (const [noun, verbs] of verbsOf) nounsOf.set(verbs.join(','), [...(nounsOf.get(verbs.join(',')) ?? []), noun])
  return [...nounsOf].map(([verbs, nouns]) => `${verbs}:${nouns.join(',')}`).join(' ')
}
