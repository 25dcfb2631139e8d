import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { noOptions, projectOf, readProject } from '../../index.ts'

const target = (template: string): unknown => {
  const { routes } = readProject(projectOf(new Map([['template.yaml', template]])), noOptions)
  const [route] = routes
  return route?.target.state === 'known' ? route.target.value : route?.target
}

const rest = (action: string, body: string, things: string): string => `Resources:
  Api: { Type: 'AWS::ApiGateway::RestApi' }
  Post:
    Type: AWS::ApiGateway::Method
    Properties:
      RestApiId: !Ref Api
      ResourceId: !GetAtt Api.RootResourceId
      HttpMethod: POST
      AuthorizationType: NONE
      Integration:
        Type: AWS
        IntegrationHttpMethod: POST
        Uri: !Sub arn:aws:apigateway:\${AWS::Region}:${action}
        RequestTemplates:
          application/json: !Sub '${body}'
${things}`

describe('what a gateway asks a service about', () => {
  const machine = "  Flow: { Type: 'AWS::StepFunctions::StateMachine' }\n"
  const tables = `  Orders: { Type: 'AWS::DynamoDB::Table', Properties: { TableName: orders } }
  Items: { Type: 'AWS::DynamoDB::Table' }\n`
  const bus = "  Bus: { Type: 'AWS::Events::EventBus', Properties: { Name: !Sub '${AWS::StackName}-bus' } }\n"
  const found = (resource: string): unknown => ({ kind: 'resource', resource: `template/${resource}` })
  const cases: readonly [string, string, string, string, unknown][] = [
    ['a reference', 'states:action/StartExecution', '{"input": "$input", "stateMachineArn": "${Flow}"}', machine, found('Flow')],
    ['a physical name', 'dynamodb:action/PutItem', '{"TableName": "orders", "Item": {}}', tables, found('Orders')],
    ['a name with an open part', 'events:action/PutEvents', '{"Entries": [{"EventBusName": "${AWS::StackName}-bus"}]}', bus, found('Bus')],
    [
      'two things',
      'dynamodb:action/PutItem',
      '{"a": "${Orders}", "b": "${Items}"}',
      tables,
      { kind: 'service', action: 'dynamodb:PutItem' },
    ],
    [
      'a thing of another service',
      'states:action/StartExecution',
      '{"a": "${Items}"}',
      tables,
      { kind: 'service', action: 'states:StartExecution' },
    ],
    ['nothing of the project', 'dynamodb:action/Scan', '{"TableName": "elsewhere"}', tables, { kind: 'service', action: 'dynamodb:Scan' }],
  ]
  for (const [name, action, body, things, expected] of cases)
    test(name, () => assert.deepEqual(target(rest(action, body, things)), expected))

  test('a route of a WebSocket API', () => {
    const template = `Resources:
  Socket: { Type: 'AWS::ApiGatewayV2::Api', Properties: { ProtocolType: WEBSOCKET } }
  Connect: { Type: 'AWS::ApiGatewayV2::Route', Properties: { ApiId: !Ref Socket, RouteKey: $connect, Target: !Sub 'integrations/\${Put}' } }
  Put:
    Type: AWS::ApiGatewayV2::Integration
    Properties:
      ApiId: !Ref Socket
      IntegrationType: AWS
      IntegrationUri: !Sub arn:aws:apigateway:\${AWS::Region}:dynamodb:action/PutItem
      RequestTemplates: { $default: !Sub '{"TableName": "\${Sessions}"}' }
  Sessions: { Type: 'AWS::DynamoDB::Table' }
`
    assert.deepEqual(target(template), found('Sessions'))
  })

  test('an OpenAPI body', () => {
    const template = `Resources:
  Api:
    Type: AWS::ApiGateway::RestApi
    Properties:
      Body:
        openapi: 3.0.1
        paths:
          /jobs:
            post:
              x-amazon-apigateway-integration:
                type: aws
                httpMethod: POST
                uri: !Sub arn:aws:apigateway:\${AWS::Region}:states:action/StartExecution
                requestTemplates: { application/json: !Sub '{"stateMachineArn": "\${Flow}"}' }
${machine}`
    assert.deepEqual(target(template), found('Flow'))
  })
})
