/**
 * Functions that CDK brings for its own custom resources, as the beginning of a construct's or a logical id with all other
 * characters than letters and digits left out. Newer versions mark them in the metadata; these names serve older ones and the few
 * without a mark. From aws-cdk-lib 2.276, November 2025.
 */
const names: readonly RegExp[] = [
  /^(?:Custom)?(?:S3AutoDeleteObjects|ECRAutoDeleteImages|CrossRegionExport(?:Writer|Reader)|CrossRegionStringParameterReader|VpcRestrictDefaultSG|DynamoDBReplica|CrossAccountZoneDelegation|DeleteExistingRecordSet|GluePartitionIndex|SyntheticsAutoDeleteUnderlyingResources|AWSCDK\w+?)CustomResourceProvider/,
  /^(?:Custom)?CDKBucketDeployment[0-9A-Fa-f]{32}/,
  /^LogRetention[0-9a-f]{32}/,
  /^BucketNotificationsHandler[0-9a-f]{32}/,
  // The singletons of AwsCustomResource and of the target AwsApi, named by a fixed UUID.
  /^AWS[0-9a-f]{32}/,
  // Nested stacks that hold nothing but a provider: @aws-cdk--aws-eks.ClusterResourceProvider, @aws-cdk--aws-dynamodb.ReplicaProvider.
  /^awscdkaws\w+Provider/,
  /^CDKMetadata/,
]

/** The functions of custom_resources.Provider, inside a construct that the team has named. */
const inside = /framework(?:onEvent|isComplete|onTimeout)|waiterstatemachine|NotificationsHandlerPolicy/

/** Was the resource made for CDK's own purposes: neither it nor its role is a line of the team's? */
export function isHelper(logicalId: string, path: string | undefined, marked: ReadonlySet<string>): boolean {
  if (path === undefined) return names.some((name) => name.test(logicalId)) || inside.test(logicalId)
  const parts = path.split('/')
  if (parts.some((_, index) => marked.has(parts.slice(0, index + 1).join('/')))) return true
  const plain = parts.map((part) => part.replace(/[^A-Za-z0-9]/g, ''))
  return plain.some((part) => names.some((name) => name.test(part))) || inside.test(plain.join(''))
}
