import assert from 'node:assert/strict'
import { test } from 'node:test'
import { values } from '../../model/known.ts'
import { noOptions, projectOf, readProject } from '../index.ts'

const template = `Resources:
  LambdaFunction:
    Type: AWS::Lambda::Function
    Properties:
      Runtime: nodejs22.x
      Handler: index.handler
      Role: arn
      Code: { S3Bucket: !Ref deploymentBucketName, S3Key: !Ref s3Key }
Parameters: { deploymentBucketName: { Type: String }, s3Key: { Type: String } }
`

/** The file of the one function of a project with a template in a folder, and a source beside it. */
function sourceOf(folder: string, source: string): string | undefined {
  const files = new Map([
    [`${folder}/orders-cloudformation-template.yaml`, template],
    [`${folder}/${source}`, 'exports.handler = async () => 1'],
    ['amplify/backend/function/carts/src/index.js', 'exports.handler = async () => 1'],
  ])
  return values(readProject(projectOf(files), noOptions).functions[0]!.code)[0]?.file
}

test('Amplify packs the folder beside the template', () => {
  assert.equal(sourceOf('amplify/backend/function/orders', 'src/index.js'), 'amplify/backend/function/orders/src/index.js')
  assert.equal(sourceOf('app/amplify/backend/function/orders', 'src/index.js'), 'app/amplify/backend/function/orders/src/index.js')
  assert.equal(sourceOf('amplify/backend/function/orders', 'other/index.js'), undefined)
  assert.equal(sourceOf('backend/orders', 'src/index.js'), undefined)
})
