const opening = /^(?:\s|\(|--[^\n]*\n|\/\*(?:[^*]|\*(?!\/))*\*\/)*([a-z]+)\s+(\S+)/i

/** First word, and what must follow it where the word is also plain English. */
const verbs: Readonly<Record<string, RegExp>> = {
  select: /./,
  with: /^(?:recursive$|["`[\w.]+$)/i,
  insert: /^(?:into|ignore|or|overwrite|low_priority|delayed)$/i,
  replace: /^into$/i,
  upsert: /^into$/i,
  delete: /^from$/i,
  update: /./,
  merge: /^(?:into|["`[\w.]+)$/i,
  create:
    /^(?:or|table|temp|temporary|unique|index|view|database|schema|user|role|function|procedure|trigger|external|materialized|type|extension)$/i,
  drop: /^(?:table|index|view|database|schema|user|role|function|procedure|trigger|type|extension|column|external)$/i,
  alter: /^(?:table|index|view|database|schema|user|role|column|type|session|system)$/i,
  truncate: /./,
  call: /^\S+\(/,
  exec: /./,
  execute: /./,
  explain: /^(?:select|insert|update|delete|with|analyze|query)/i,
  grant: /./,
  revoke: /./,
  show: /^(?:tables|databases|schemas|columns|partitions|create|index|variables|grants)$/i,
  describe: /./,
  use: /^[`"[\w]+;?$/,
  set: /^(?:session|global|local|@|search_path|role|transaction|names|time|statement_timeout)/i,
  msck: /^repair$/i,
  declare: /^@/,
  begin: /^(?:transaction|work|tran)/i,
  lock: /^tables?$/i,
  copy: /./,
  unload: /^\(/,
}

/** Words that only belong together in a statement: a sentence rarely has them in this order. */
const seconds: Readonly<Record<string, RegExp>> = {
  select: /\bfrom\b|^\s*\(*\s*select\s+(?:\d|[\w.]+\(|@@|\?|')/i,
  update: /\bset\b/i,
  with: /\bas\b[^(]{0,40}\(/i,
  merge: /\busing\b/i,
  grant: /\b(?:to|on)\b/i,
  revoke: /\bfrom\b/i,
  copy: /\b(?:from|to)\b/i,
  truncate: /^\s*truncate\s+(?:table\s+)?["`[\w.]+\s*;?\s*$/i,
  exec: /^\s*exec\s+(?:\S*_\S*|@\w+|\S*\.\S*)/i,
  execute: /^\s*execute\s+(?:immediate\b|procedure\b|\S*_\S*|\w+\s*\()/i,
  describe: /^\s*describe\s+(?:table\s+)?["`[\w.]+\s*;?\s*$/i,
  use: /^\s*use\s+\S+\s*;?\s*$/i,
}

/**
 * Does the text begin like a statement? Sentences that begin with "Update", "Select" or "With" do not count.
 * For a template give `marked(pieces)`: what follows a hole is needed too (`UPDATE … SET`). Looks at the first 2000 characters.
 */
export function looksLikeSql(text: string): boolean {
  const beginning = text.slice(0, 2000)
  const found = opening.exec(beginning)
  const verb = found?.[1]?.toLowerCase() ?? ''
  if (!Object.hasOwn(verbs, verb)) return false
  return verbs[verb]?.test(found?.[2] ?? '') === true && seconds[verb]?.test(beginning) !== false
}
