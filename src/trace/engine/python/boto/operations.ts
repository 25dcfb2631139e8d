import { cloudServices } from '../../../models/aws/index.ts'

// botocore's names, read in botocore 1.40 (`botocore/__init__.py`, `xform_name`), 2026-11-22.

/** `ListObjectsV2` → `list_objects_v2`, `DescribeDBInstances` → `describe_db_instances`. */
export function methodNamed(operation: string): string {
  const plural = /[A-Z]{2,}s$/.exec(operation)
  const name = plural === null ? operation : `${operation.slice(0, plural.index)}_${plural[0].toLowerCase()}`
  return name
    .replaceAll(/(.)([A-Z][a-z]+)/g, '$1_$2')
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
}

/** Words that stand in capitals in the names of operations that no table has. */
const capitals: ReadonlySet<string> = new Set(['db', 'saml', 'mfa', 'ssh', 'sms', 'ssl', 'ec2'])

const byService = new Map<string, ReadonlyMap<string, string>>()

/** The operation that a client's method calls. Undefined: it is no operation's name. */
export function operationOfMethod(service: string, method: string): string | undefined {
  if (!/^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/.test(method)) return undefined
  let known = byService.get(service)
  if (known === undefined) {
    known = new Map(Object.keys(cloudServices.get(service)?.operations ?? {}).map((operation) => [methodNamed(operation), operation]))
    byService.set(service, known)
  }
  const found = known.get(method)
  return found ?? inCapitals(method)
}

/** `bucket_exists` → `BucketExists`, `db_instance_available` → `DBInstanceAvailable`. */
export function inCapitals(name: string): string {
  return name
    .split('_')
    .map((word) => (capitals.has(word) ? word.toUpperCase() : word.charAt(0).toUpperCase() + word.slice(1)))
    .join('')
}
