import type { FileUse } from '../../contract/contract.ts'

/** What a call does with the file that it is given, by the last part of its name: `fs.writeFileSync` writes. */
export function fileUse(call: string): FileUse {
  const name = call.slice(call.lastIndexOf('.') + 1)
  if (reads.test(name)) return 'read'
  return writes.test(name) ? 'write' : 'open'
}

const reads =
  /^(?:read|createRead|access|l?stat|exists|is_?(?:file|dir)|list|scan|walk|glob|i?glob|load|parse|upload|send|serve|opendir|watch|get)/i
const writes =
  /^(?:write|append|mk|make|rm|remove|unlink|rename|replace|move|copy|cp$|cpSync|link|symlink|truncate|chmod|chown|lchown|l?utimes|createWrite|create|touch|save|download|fget|output|dump|extract|put|delete)/i
