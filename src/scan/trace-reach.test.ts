import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { noOptions, projectOf, readProject } from '../read/index.ts'
import { traceProject } from './trace-project.ts'

function flowsOf(template: string, code: string): readonly string[] {
  const project = projectOf(new Map(Object.entries({ 'template.yaml': template, 'index.js': code })))
  const { flows } = traceProject(readProject(project, noOptions), project).application.code
  return flows.map(({ kind, source, sure }) => `${kind} ${source.reach}${sure ? '' : ' unsure'}`)
}

const runs = (what: string): string =>
  `const { execSync } = require('child_process')\nexports.handler = async (event) => {\n  execSync(${what})\n}\n`

const graphql = (directives: string, more = '', resolver = ''): string => `Resources:
  Api: { Type: AWS::AppSync::GraphQLApi, Properties: { Name: a, AuthenticationType: AMAZON_COGNITO_USER_POOLS, UserPoolConfig: { UserPoolId: p }, AdditionalAuthenticationProviders: [{ AuthenticationType: AWS_IAM }] } }
  Schema:
    Type: AWS::AppSync::GraphQLSchema
    Properties: { ApiId: !GetAtt Api.ApiId, Definition: "type Query { ping: Int } type Mutation { convert(name: String): Int ${directives} }" }
  Source: { Type: AWS::AppSync::DataSource, Properties: { ApiId: !GetAtt Api.ApiId, Name: convert, Type: AWS_LAMBDA, LambdaConfig: { LambdaFunctionArn: !GetAtt Main.Arn } } }
  Convert: { Type: AWS::AppSync::Resolver, Properties: { ApiId: !GetAtt Api.ApiId, TypeName: Mutation, FieldName: convert, DataSourceName: !GetAtt Source.Name${resolver} } }
  Main: { Type: AWS::Lambda::Function, Properties: { Runtime: nodejs22.x, Handler: index.handler, Code: . } }
${more}`
const pool = '  Guests: { Type: AWS::Cognito::IdentityPool, Properties: { AllowUnauthenticatedIdentities: true } }\n'

const rest = (type: string, more = ''): string => `Transform: AWS::Serverless-2016-10-31
Parameters: { Mode: { Type: String } }
Conditions: { IsSecured: !Equals [!Ref Mode, secured] }
Resources:
  Api:
    Type: AWS::Serverless::Api
    Properties:
      StageName: x
      DefinitionBody:
        openapi: 3.0.1
        info: { title: t, version: '1' }
        paths:
          /a:
            get:
              security: [{ caller: [] }]
              x-amazon-apigateway-integration: { type: aws_proxy, httpMethod: POST, uri: !Sub 'arn:aws:apigateway:\${AWS::Region}:lambda:path/2015-03-31/functions/\${Main.Arn}/invocations' }
        components: { securitySchemes: { caller: { type: apiKey, name: Authorization, in: header, x-amazon-apigateway-authtype: ${type} } } }
  Main: { Type: AWS::Serverless::Function, Properties: { Runtime: nodejs22.x, Handler: index.handler, CodeUri: . } }
${more}`

const word = runs('event.queryStringParameters.word')
const name = runs('event.arguments.name')
const answer = (parameter: string): string =>
  `const { SSMClient, GetParameterCommand } = require('@aws-sdk/client-ssm')\nconst ssm = new SSMClient()\nexports.handler = async () => {\n  const { Parameter } = await ssm.send(new GetParameterCommand({ Name: '${parameter}', WithDecryption: true }))\n  console.log(Parameter.Value)\n}\n`
const plain = '  Level: { Type: AWS::SSM::Parameter, Properties: { Name: /shop/level, Type: String, Value: info } }\n'

const cases: readonly (readonly [what: string, template: string, code: string, flows: readonly string[]])[] = [
  ['an argument of a resolver', graphql(''), name, ['command authenticated']],
  ['a part that no resolver’s event has', graphql(''), runs('event.source_bucket'), []],
  [
    'the same of an event that a template makes',
    graphql('', '', `, RequestMappingTemplate: '{"operation": "Invoke", "payload": $util.toJson($context.arguments)}'`),
    runs('event.source_bucket'),
    ['command authenticated'],
  ],
  ['a field for roles of the account', graphql('@aws_iam'), name, ['command internal']],
  ['a field for roles and users', graphql('@aws_iam @aws_cognito_user_pools'), name, ['command authenticated']],
  ['a field for roles, which guests have too', graphql('@aws_iam', pool), name, ['command authenticated']],
  ['a route without an authorizer', rest('none'), word, ['command public']],
  ['a route with one', rest('awsSigv4'), word, ['command authenticated']],
  ['a route with one under a condition', rest('!If [IsSecured, awsSigv4, none]'), word, ['command authenticated']],
  ['a route that may have one', rest('!If [IsSecured, !Ref Mode, none]'), word, ['command public unsure']],
  ['a parameter that is declared as a text', rest('none', plain), answer('/shop/level'), []],
  ['a parameter that is not declared', rest('none', plain), answer('/shop/key'), ['secret-in-log internal']],
]

describe('who can call', () => {
  for (const [what, template, code, flows] of cases) test(what, () => assert.deepEqual(flowsOf(template, code), flows))
})
