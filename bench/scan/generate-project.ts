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
