/**
 * One Allow of a policy that SAM writes. Resources and condition values are template strings: `${AWS::Region}` and the other
 * pseudo parameters, and the parameters of the table the grant stands in.
 */
export interface Grant {
  readonly actions: readonly string[]
  readonly resources: readonly string[]
  /** The service that may act. Only in the policy of a resource; in the policy of a role it is whoever holds the role. */
  readonly principal?: string
  /** Condition operator, condition key, value. */
  readonly conditions?: Readonly<Record<string, Readonly<Record<string, string>>>>
}

/** An ARN in the partition, region and account of the stack. */
export function localArn(service: string, resource: string): string {
  return `arn:\${AWS::Partition}:${service}:\${AWS::Region}:\${AWS::AccountId}:${resource}`
}
