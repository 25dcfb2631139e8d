/** How the values of a condition key are compared. */
export type ConditionKeyType = 'String' | 'ARN' | 'Bool' | 'Numeric' | 'Date' | 'IPAddress' | 'ArrayOfString' | 'ArrayOfARN' | 'ArrayOfBool'

// The keys that every request can carry, whatever the service.
// Source: AWS global condition context keys (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html),
// with the keys of roles' sessions that other services set. Restated as of 2026-11-22. A key that ends in `/` is followed by a tag's key.
const byType: Readonly<Partial<Record<ConditionKeyType, string>>> = {
  String: `aws:PrincipalAccount aws:PrincipalOrgID aws:PrincipalServiceName aws:PrincipalTag/ aws:PrincipalType aws:userid aws:username
    aws:FederatedProvider aws:SourceIdentity aws:Ec2InstanceSourceVpc aws:SourceVpc aws:SourceVpce aws:VpceAccount aws:VpceOrgID
    aws:ResourceAccount aws:ResourceOrgID aws:ResourceTag/ aws:CalledViaFirst aws:CalledViaLast aws:CalledViaAWSMCP aws:referer
    aws:RequestedRegion aws:RequestTag/ aws:SourceAccount aws:SourceOwner aws:SourceOrgID aws:UserAgent
    glue:RoleAssumedBy glue:CredentialIssuingService identitystore:UserId`,
  ARN: `aws:PrincipalArn aws:ChatbotSourceArn aws:SourceVpcArn aws:SourceArn ec2:SourceInstanceArn lambda:SourceFunctionArn
    ssm:SourceInstanceArn`,
  Bool: `aws:PrincipalIsAWSService aws:AssumedRoot aws:MultiFactorAuthPresent aws:ViaAWSService aws:ViaAWSMCPService aws:SecureTransport
    aws:IsMcpServiceAction`,
  Numeric: 'aws:MultiFactorAuthAge ec2:RoleDelivery',
  // `aws:EpochTime` may also be compared as a number.
  Date: 'aws:TokenIssueTime aws:CurrentTime aws:EpochTime',
  IPAddress: 'aws:SourceIp aws:VpcSourceIp aws:Ec2InstanceSourcePrivateIPv4',
  ArrayOfString: `aws:PrincipalOrgPaths aws:PrincipalServiceNamesList aws:VpceOrgPaths aws:ResourceOrgPaths aws:SourceOrgPaths aws:CalledVia
    aws:TagKeys`,
}

/** Keys in lower case → type. */
export const globalConditionKeys: ReadonlyMap<string, ConditionKeyType> = new Map(
  // The keys of the literal are such words.
  (Object.entries(byType) as [ConditionKeyType, string][]).flatMap(([type, keys]) =>
    keys.split(/\s+/).map((key) => [key.toLowerCase(), type] as const),
  ),
)
