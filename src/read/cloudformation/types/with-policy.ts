import { documentOf, policyOf } from './policy-documents.ts'
import type { ResourceReader } from './resource-reader.ts'

/** Things of which only their own policy matters, and the property that holds it. */
export const policyProperties: ReadonlyMap<string, string> = new Map([
  ['AWS::Backup::BackupVault', 'AccessPolicy'],
  ['AWS::Backup::LogicallyAirGappedBackupVault', 'AccessPolicy'],
  ['AWS::CodeArtifact::Domain', 'PermissionsPolicyDocument'],
  ['AWS::CodeArtifact::Repository', 'PermissionsPolicyDocument'],
  ['AWS::EC2::VPCEndpoint', 'PolicyDocument'],
  ['AWS::ECR::PublicRepository', 'RepositoryPolicyText'],
  ['AWS::ECR::RegistryPolicy', 'PolicyText'],
  ['AWS::ECR::Repository', 'RepositoryPolicyText'],
  ['AWS::Logs::ResourcePolicy', 'PolicyDocument'],
  ['AWS::S3::AccessPoint', 'Policy'],
  ['AWS::S3::MultiRegionAccessPointPolicy', 'Policy'],
  ['AWS::S3Express::AccessPoint', 'Policy'],
  ['AWS::S3Express::BucketPolicy', 'PolicyDocument'],
  ['AWS::S3ObjectLambda::AccessPointPolicy', 'PolicyDocument'],
  ['AWS::S3Tables::TableBucketPolicy', 'ResourcePolicy'],
  ['AWS::S3Tables::TablePolicy', 'ResourcePolicy'],
  ['AWS::S3Vectors::VectorBucketPolicy', 'Policy'],
])

export const withPolicy =
  (property: string): ResourceReader =>
  (declared) => ({ kind: 'other', ...policyOf([documentOf(declared, property)]) })
