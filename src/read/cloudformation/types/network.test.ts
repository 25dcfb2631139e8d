import { table } from './sample.ts'

table('AWS::CloudFront::Distribution', [
  [
    'defaults',
    '{}',
    { kind: 'distribution', viewerProtocols: [], minimumTls: 'TLSv1', accessLog: false, protectedByWebAcl: false, origins: [] },
  ],
  [
    'everything',
    `{ DistributionConfig: { DefaultCacheBehavior: { ViewerProtocolPolicy: allow-all }, CacheBehaviors: [{ ViewerProtocolPolicy: https-only }],
      ViewerCertificate: { AcmCertificateArn: x, MinimumProtocolVersion: TLSv1.2_2021 }, Logging: { Bucket: logs }, WebACLId: !GetAtt Acl.Arn,
      Origins: [{ Id: a, DomainName: !GetAtt Site.RegionalDomainName, S3OriginConfig: {} }, { Id: b, DomainName: api.example, CustomOriginConfig: { OriginProtocolPolicy: http-only } }] } }`,
    {
      viewerProtocols: [{ value: 'allow-all' }, { value: 'https-only' }],
      minimumTls: 'TLSv1.2_2021',
      accessLog: true,
      protectedByWebAcl: true,
      origins: [
        { domain: '${app/Site.RegionalDomainName}', protocol: 'match-viewer' },
        { domain: ['api.example'], protocol: 'http-only' },
      ],
    },
    '  Acl: { Type: AWS::WAFv2::WebACL }\n  Site: { Type: AWS::S3::Bucket }',
  ],
  [
    'CloudFront’s own certificate',
    '{ DistributionConfig: { ViewerCertificate: { CloudFrontDefaultCertificate: true, MinimumProtocolVersion: TLSv1.2_2021 } } }',
    { minimumTls: 'TLSv1' },
  ],
  ['a certificate without a version', '{ DistributionConfig: { ViewerCertificate: { AcmCertificateArn: x } } }', { minimumTls: '?' }],
  [
    'a web ACL in production',
    '{ DistributionConfig: { WebACLId: !If [IsProd, x, !Ref AWS::NoValue] } }',
    { protectedByWebAcl: { IsProd: true, 'not IsProd': false } },
  ],
  [
    'logs by delivery',
    '{ DistributionConfig: {} }',
    { accessLog: true },
    "  Source: { Type: AWS::Logs::DeliverySource, Properties: { ResourceArn: !Sub 'arn:aws:cloudfront::${AWS::AccountId}:distribution/${It}' } }",
  ],
])

const limit = (action: string): string =>
  `{ Name: a, Action: ${action}, Statement: { RateBasedStatement: { Limit: 100, AggregateKeyType: IP } } }`

table('AWS::WAFv2::WebACL', [
  ['no rules', '{}', { kind: 'web-acl', rateLimit: false, protects: [] }],
  ['a rate', `{ Rules: [${limit('{ Block: {} }')}] }`, { rateLimit: true }],
  ['a rate that is only counted', `{ Rules: [${limit('{ Count: {} }')}] }`, { rateLimit: false }],
  [
    'a rate in production',
    `{ Rules: [!If [IsProd, ${limit('{ Block: {} }')}, !Ref AWS::NoValue]] }`,
    { rateLimit: { IsProd: true, 'not IsProd': false } },
  ],
  [
    'other rules',
    '{ Rules: [{ Statement: { ManagedRuleGroupStatement: { Name: AWSManagedRulesCommonRuleSet } } }] }',
    { rateLimit: false },
  ],
  [
    'a rate in a rule group',
    '{ Rules: [{ OverrideAction: { None: {} }, Statement: { RuleGroupReferenceStatement: { Arn: !GetAtt Group.Arn } } }] }',
    { rateLimit: true },
    `  Group: { Type: AWS::WAFv2::RuleGroup, Properties: { Rules: [${limit('{ Block: {} }')}] } }`,
  ],
  [
    'a rule group elsewhere',
    "{ Rules: [{ Statement: { RuleGroupReferenceStatement: { Arn: 'arn:aws:wafv2:eu-west-1:1:regional/rulegroup/x/y' } } }] }",
    { rateLimit: '?' },
  ],
  ['rules that nobody tells', '{ Rules: !FindInMap [No, such, map] }', { rateLimit: '?' }],
  [
    'what it stands in front of',
    '{}',
    { protects: ['app/Api', 'app/Site'] },
    `  Api: { Type: AWS::ApiGateway::RestApi }
  Wall: { Type: AWS::WAFv2::WebACLAssociation, Properties: { WebACLArn: !GetAtt It.Arn, ResourceArn: !Sub 'arn:aws:apigateway:eu-west-1::/restapis/\${Api}/stages/live' } }
  Site: { Type: AWS::CloudFront::Distribution, Properties: { DistributionConfig: { WebACLId: !GetAtt It.Arn } } }`,
  ],
])

table('AWS::EC2::SecurityGroup', [
  ['defaults', '{ GroupDescription: x }', { kind: 'security-group', ingress: [], egress: 'default' }],
  [
    'rules of its own and beside it',
    '{ SecurityGroupIngress: [{ IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIp: 0.0.0.0/0 }, { IpProtocol: "-1", SourceSecurityGroupId: !Ref Open }], SecurityGroupEgress: [{ IpProtocol: tcp, FromPort: 443, ToPort: 443, CidrIpv6: "::/0" }] }',
    {
      ingress: [
        { from: ['0.0.0.0/0'], protocol: 'tcp', ports: [22, 22] },
        { from: '${Open}', protocol: '-1', ports: 'all' },
        { from: ['10.0.0.0/8'], protocol: 'udp', ports: '?' },
      ],
      egress: [{ from: ['::/0'], protocol: 'tcp', ports: [443, 443] }],
    },
    '  More: { Type: AWS::EC2::SecurityGroupIngress, Properties: { GroupId: !GetAtt It.GroupId, IpProtocol: udp, FromPort: !Ref Open, ToPort: 99, CidrIp: 10.0.0.0/8 } }',
  ],
  ['no way out', '{ SecurityGroupEgress: [] }', { egress: [] }],
  [
    'egress beside it',
    '{}',
    { egress: [{ from: ['10.0.0.0/8'], protocol: 'tcp', ports: [1, 2] }] },
    '  Out: { Type: AWS::EC2::SecurityGroupEgress, Properties: { GroupId: !Ref It, IpProtocol: tcp, FromPort: 1, ToPort: 2, CidrIp: 10.0.0.0/8 } }',
  ],
])
