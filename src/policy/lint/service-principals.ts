import { editDistance } from '../../model/suggest.ts'
import { nearestService } from './nearest.ts'

// What stands before `.amazonaws.com` in the names of services that assume roles or act on resources.
// Source: the service principals named in the AWS documentation of each service and in the CloudFormation template reference. Restated as
// of 2026-11-22; it need not be complete, as only names that are nearly one of these are called wrong.
const labels = new Set(
  `access-analyzer account airflow airflow-env alexa-appkit amplify aoss apigateway appflow application-autoscaling apprunner appstream appsync aps
  athena auditmanager autoscaling backup batch batchoperations.s3 bedrock bedrock-agentcore billing braket budgets build.apprunner chatbot chime
  cloudformation cloudfront cloudhsm cloudtrail cloudwatch codeartifact codebuild codecommit codeconnections codedeploy codepipeline codestar
  codestar-connections codestar-notifications codewhisperer cognito-identity cognito-idp cognito-sync comprehend config connect controltower costalerts
  credentials.iot databrew dataexchange datapipeline datasync dax delivery.logs devops-guru diode directconnect dlm dms docdb-elastic ds dynamodb ec2
  ec2fleet ecr ecs ecs-tasks edgelambda eks eks-fargate-pods eks-nodegroup elasticache elasticbeanstalk elasticfilesystem elasticloadbalancing
  elasticmapreduce elastictranscoder email.cognito-idp emr-containers emr-serverless es events export.rds finspace firehose fis forecast frauddetector
  fsx gamelift glacier glue grafana greengrass guardduty health healthlake iam imagebuilder importexport inspector inspector2 iot iotanalytics
  iotevents iotfleetwise iotsitewise iotthingsgraph iottwinmaker iotwireless ivs kafka kafkaconnect kendra kinesis kinesisanalytics kinesisvideo kms
  lakeformation lambda lex lexv2 license-manager lightsail location logging.s3 logger.cloudfront logs lookoutvision m2 macie managedblockchain
  mediaconnect mediaconvert medialive mediapackage mediastore mediatailor member.org.stacksets.cloudformation memorydb mgn mobiletargeting monitoring monitoring.rds mq
  neptune network-firewall omics ops.apigateway opensearchservice opsworks opsworks-cm organizations osis-pipelines outposts personalize pinpoint pipes
  pods.eks polly preprod.lambda profile proton qbusiness quicksight ram rds rds.application-autoscaling redshift redshift-serverless rekognition
  replicator.lambda resource-explorer-2 resource-groups resources.cloudformation robomaker rolesanywhere route53 route53resolver s3 s3-outposts
  sagemaker scheduler schemas secretsmanager securityhub serverlessrepo servicecatalog servicediscovery ses shield signer sms sms-voice sns spot
  spotfleet sqs ssm ssm-incidents ssm-sap sso states storagegateway streams.metrics.cloudwatch support swf synthetics tagpolicies.tag tasks.apprunner
  textract timestream timestream-influxdb topic.sns transcribe transcribe.streaming transfer translate trustedadvisor verifiedpermissions vpc-flow-logs
  vpc-lattice vpce waf waf-regional wafv2 wellarchitected wisdom workmail workspaces xray`.split(/\s+/),
)

/** The name that was probably meant by the principal of a service; undefined where the name is one, or like none. */
export function meantPrincipal(name: string): string | undefined {
  const lower = name.toLowerCase()
  if (/^[a-z0-9-]+$/.test(lower)) return labels.has(lower) ? `${lower}.amazonaws.com` : undefined
  const [, label = '', tail = ''] =
    /^([a-z0-9.-]+?)(?:\.[a-z]{2}(?:-[a-z]+)+-\d)?(\.amazonaws\.com(?:\.cn)?|\.amazon\.com|\.aws\.com|\.amazonaws\.co|\.amazonaws)$/.exec(
      lower,
    ) ?? []
  if (label === '' || label.length > 40 || label.startsWith('alexa-')) return undefined
  const suffix = tail.startsWith('.amazonaws.com') ? tail : '.amazonaws.com'
  if (labels.has(label)) return suffix === tail ? undefined : `${label}${suffix}`
  const service = nearestService(label)
  // One letter too many, too few, wrong or in the wrong place; in short names that is another name.
  const near =
    service !== undefined && labels.has(service)
      ? service
      : label.length < 5
        ? undefined
        : [...labels].find((one) => one.length > 3 && editDistance(label, one) === 1)
  return near === undefined ? undefined : `${near}${suffix}`
}
