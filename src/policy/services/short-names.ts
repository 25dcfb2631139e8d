/** Names of actions or operations that share a noun are written once: `Get,BatchGet:Item,Thing` is every verb with every noun. */
export function readShortNames(text: string): readonly string[] {
  const colon = text.indexOf(':')
  const nouns = text.slice(colon + 1).split(',')
  const verbs = text.slice(0, colon).split(',')
  return verbs.length === 1 ? nouns.map((noun) => verbs[0] + noun) : verbs.flatMap((verb) => nouns.map((noun) => verb + noun))
}
