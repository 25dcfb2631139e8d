type Plain = { [key: string]: unknown }

const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null && !Array.isArray(value)

export function deepMerge<T extends Plain>(target: T, source: Plain): T {
  for (const key of Object.keys(source)) {
    const next = source[key]
    const before = (target as Plain)[key]
    if (isPlain(next) && isPlain(before)) deepMerge(before, next)
    else (target as Plain)[key] = next // finds prototype-pollution
  }
  return target
}
