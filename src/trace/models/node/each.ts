/** The same value under several names: rows of a model that differ in nothing else. */
export function each<Value>(names: readonly string[], value: Value): Readonly<Record<string, Value>> {
  return Object.fromEntries(names.map((name) => [name, value]))
}
