/** Some rows of another model: packages that share them share a part only. */
export function only<Value>(rows: Readonly<Record<string, Value>>, names: string): Readonly<Record<string, Value>> {
  const wanted = new Set(names.split(/\s+/))
  return Object.fromEntries(Object.entries(rows).filter(([name]) => wanted.has(name)))
}
