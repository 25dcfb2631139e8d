/** A project of the given size as text: functions with routes, queues, tables and roles, a part of them in CloudFormation. */
export function generateProject(functions: number): { readonly serverless: string; readonly sources: ReadonlyMap<string, string> } {
  const sources = new Map<string, string>()
  const lines = [
    'service: generated',
    'provider:',
    '  name: aws',
    '  runtime: nodejs22.x',
    "  stage: ${opt:stage, 'dev'}",
    'custom:',
    '  prefix: ${self:service}-${sls:stage}',
    'functions:',
  ]
  for (let index = 0; index < functions; index++) {
    lines.push(
      `  fn${index}:`,
      `    handler: src/fn${index}.handler`,
      `    timeout: ${3 + (index % 20)}`,
      '    environment:',
      `      TABLE: !Ref Table${index % 50}`,
      '      PREFIX: ${self:custom.prefix}',
      '    events:',
      index % 3 === 0
        ? `      - httpApi: GET /things${index}/{id}`
        : index % 3 === 1
          ? `      - sqs: { arn: !GetAtt Queue${index % 50}.Arn, batchSize: 5 }`
          : `      - schedule: rate(${1 + (index % 50)} hours)`,
    )
    sources.set(
      `src/fn${index}.js`,
      `exports.handler = async (event) => ({ statusCode: 200, body: JSON.stringify(event.pathParameters ?? {}) })\n`,
    )
  }
  lines.push('resources:', '  Resources:')
  for (let index = 0; index < 50; index++)
    lines.push(
      `    Table${index}:`,
      '      Type: AWS::DynamoDB::Table',
      '      Properties:',
      `        TableName: \${self:custom.prefix}-table${index}`,
      '        BillingMode: PAY_PER_REQUEST',
      `    Queue${index}:`,
      '      Type: AWS::SQS::Queue',
      '      Properties:',
      `        QueueName: !Sub "\${AWS::StackName}-queue${index}"`,
      '        VisibilityTimeout: 60',
    )
  return { serverless: `${lines.join('\n')}\n`, sources }
}

/** A SAM template of the given number of functions, with policies, events, tables and queues, as teams write them. */
export function generateTemplate(functions: number): string {
  const lines = [
    'AWSTemplateFormatVersion: "2010-09-09"',
    'Transform: AWS::Serverless-2016-10-31',
    'Globals:',
    '  Function:',
    '    Runtime: nodejs22.x',
    '    Timeout: 10',
    '    Tracing: Active',
    'Resources:',
  ]
  for (let index = 0; index < functions; index++)
    lines.push(
      `  Function${index}:`,
      '    Type: AWS::Serverless::Function',
      '    Properties:',
      '      CodeUri: src/',
      `      Handler: fn${index}.handler`,
      '      Environment:',
      '        Variables:',
      `          TABLE_NAME: !Ref Table${index}`,
      '      Policies:',
      '        - DynamoDBCrudPolicy:',
      `            TableName: !Ref Table${index}`,
      '      Events:',
      index % 2 === 0
        ? '        Call: { Type: HttpApi, Properties: { Path: "/things/{id}", Method: get } }'
        : `        Job: { Type: SQS, Properties: { Queue: !GetAtt Queue${index}.Arn } }`,
      `  Table${index}:`,
      '    Type: AWS::DynamoDB::Table',
      '    Properties:',
      '      BillingMode: PAY_PER_REQUEST',
      '      AttributeDefinitions: [{ AttributeName: id, AttributeType: S }]',
      '      KeySchema: [{ AttributeName: id, KeyType: HASH }]',
      `  Queue${index}:`,
      '    Type: AWS::SQS::Queue',
      '    Properties:',
      '      VisibilityTimeout: 60',
      `      QueueName: !Sub "\${AWS::StackName}-queue${index}"`,
    )
  return `${lines.join('\n')}\n`
}
