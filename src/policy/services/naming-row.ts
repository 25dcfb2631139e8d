import { readShortNames } from './short-names.ts'

/** A parameter that says which resource an operation acts on. */
export interface NamingParameter {
  /** `TableName`, `Entries[].EventBusName` (of each), `RequestItems{}` (the keys), `TransactItems[].Put.TableName` */
  readonly path: string
  /**
   * The variable of the ARN's template that it fills: `TableName`; `BucketName/ObjectName` where one text is both. Where it is an ARN, it is the whole
   * of it, and the variable is the last of the template.
   */
  readonly variable: string
  readonly as: 'name' | 'arn' | 'url' | 'name-or-arn'
  /**
   * The action whose resource it names: `s3:GetObject` of `CopySource`. An action with parameters of its own has only these, the others of the operation have
   * those without an action.
   */
  readonly action?: string
}

/** Where a parameter fills this in an operation of another service than IAM and STS, it names a role that the caller must be allowed to pass. */
export const passedRole = 'RoleNameWithPath'

/** A parameter with the operations that have it, as `naming.generated.json` writes it: `path variable letter operations`, where `=` is the path again. */
export interface NamingRow {
  readonly parameter: NamingParameter
  readonly operations: ReadonlySet<string>
  /** `operations` are those that lack it; all others that act on such a resource have it. */
  readonly others: boolean
}

const kinds = { n: 'name', a: 'arn', u: 'url', b: 'name-or-arn' } as const satisfies Record<string, NamingParameter['as']>

/** The letter of a kind in the table. */
export const letterOf = (as: NamingParameter['as']): string => Object.entries(kinds).find(([, kind]) => kind === as)?.[0] ?? ''

export function readNamingRow(text: string): NamingRow {
  const [path = '', variable = '', letter, ...words] = text.split(' ')
  const others = words[0] === '*'
  const operations = new Set((others ? words.slice(1) : words).flatMap(readShortNames))
  // The script that writes the table knows no other letters.
  const as = kinds[letter as keyof typeof kinds]
  return { parameter: { path, variable: variable === '=' ? path : variable, as }, operations, others }
}
