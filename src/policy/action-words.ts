/**
 * Action names from a compact list, so that a table of policies stays readable.
 *
 * @param words `service: Action Action other-service: Action`, or `*` for every action of every service
 */
export function actionsOf(words: string): string[] {
  let service = ''
  return words
    .trim()
    .split(/\s+/)
    .flatMap((word) => {
      if (!word.endsWith(':')) return [service + word]
      service = word
      return []
    })
}
