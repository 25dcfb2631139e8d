import { cloudService } from '../cloud.ts'
import { each, operations } from './facts.ts'

/**
 * Paths are those of the low-level API; the document clients use the same ones with plain values in place of attribute values.
 *
 * The part `value` stands for values of attributes that the path does not name: an expression does (`dynamodb-expression.ts`), or a
 * PartiQL statement.
 */
export const dynamodb = cloudService({
  id: 'dynamodb',
  operations: operations({
    GetItem: {
      on: 'TableName',
      into: { nosql: 'ProjectionExpression' },
      reads: { item: 'Item' },
      recordKey: 'Key.*',
    },
    PutItem: {
      on: 'TableName',
      into: { nosql: ['ConditionExpression', 'ConditionalOperator', 'Expected.*.ComparisonOperator'] },
      whole: { nosql: 'Expected' },
      writes: { item: 'Item' },
      reads: { item: 'Attributes' },
    },
    UpdateItem: {
      on: 'TableName',
      into: {
        nosql: ['UpdateExpression', 'ConditionExpression', 'ConditionalOperator', 'Expected.*.ComparisonOperator'],
        attributes: 'ExpressionAttributeNames.*',
      },
      whole: { nosql: ['AttributeUpdates', 'Expected'] },
      writes: { item: 'Key', value: ['ExpressionAttributeValues.*', 'AttributeUpdates.*.Value'] },
      reads: { item: 'Attributes' },
      recordKey: 'Key.*',
    },
    DeleteItem: {
      on: 'TableName',
      into: { nosql: ['ConditionExpression', 'ConditionalOperator', 'Expected.*.ComparisonOperator'] },
      whole: { nosql: 'Expected' },
      reads: { item: 'Attributes' },
      recordKey: 'Key.*',
    },
    Query: {
      on: 'TableName',
      into: {
        cloud: 'IndexName',
        nosql: [
          'KeyConditionExpression',
          'FilterExpression',
          'ProjectionExpression',
          'ConditionalOperator',
          'KeyConditions.*.ComparisonOperator',
          'QueryFilter.*.ComparisonOperator',
        ],
      },
      whole: { nosql: ['KeyConditions', 'QueryFilter'] },
      reads: { item: 'Items[]' },
      recordKey: 'ExpressionAttributeValues.*|KeyConditions.*.AttributeValueList[]',
    },
    Scan: {
      on: 'TableName',
      into: {
        cloud: 'IndexName',
        nosql: ['FilterExpression', 'ProjectionExpression', 'ConditionalOperator', 'ScanFilter.*.ComparisonOperator'],
        work: 'TotalSegments',
      },
      whole: { nosql: 'ScanFilter' },
      reads: { item: 'Items[]' },
    },
    BatchGetItem: {
      on: 'RequestItems{}',
      into: { nosql: 'RequestItems.*.ProjectionExpression' },
      reads: { item: 'Responses.*[]' },
      recordKey: 'RequestItems.*.Keys[].*',
    },
    BatchWriteItem: {
      on: 'RequestItems{}',
      writes: { item: 'RequestItems.*[].PutRequest.Item' },
      recordKey: 'RequestItems.*[].DeleteRequest.Key.*',
    },
    TransactGetItems: {
      on: 'TransactItems[].Get.TableName',
      into: { nosql: 'TransactItems[].Get.ProjectionExpression' },
      reads: { item: 'Responses[].Item' },
      recordKey: 'TransactItems[].Get.Key.*',
    },
    TransactWriteItems: {
      on: 'TransactItems[].*.TableName',
      into: {
        nosql: ['TransactItems[].*.ConditionExpression', 'TransactItems[].Update.UpdateExpression'],
        attributes: 'TransactItems[].Update.ExpressionAttributeNames.*',
      },
      writes: {
        item: ['TransactItems[].Put.Item', 'TransactItems[].Update.Key'],
        value: 'TransactItems[].Update.ExpressionAttributeValues.*',
      },
      recordKey: 'TransactItems[].*.Key.*',
    },
    ExecuteStatement: { into: { nosql: 'Statement' }, writes: { value: 'Parameters[]' }, reads: { item: 'Items[]' } },
    BatchExecuteStatement: {
      into: { nosql: 'Statements[].Statement' },
      writes: { value: 'Statements[].Parameters[]' },
      reads: { item: 'Responses[].Item' },
    },
    ExecuteTransaction: {
      into: { nosql: 'TransactStatements[].Statement' },
      writes: { value: 'TransactStatements[].Parameters[]' },
      reads: { item: 'Responses[].Item' },
    },

    PutResourcePolicy: { on: 'ResourceArn', into: { cloud: 'Policy' } },
    ExportTableToPointInTime: { on: 'TableArn', into: { cloud: ['S3Bucket', 'S3BucketOwner'] } },
    ImportTable: { on: 'TableCreationParameters.TableName', into: { cloud: ['S3BucketSource.S3Bucket', 'S3BucketSource.S3KeyPrefix'] } },
    EnableKinesisStreamingDestination: { on: 'TableName', into: { cloud: 'StreamArn' } },
    RestoreTableFromBackup: { on: 'TargetTableName', into: { cloud: 'BackupArn' } },
    RestoreTableToPointInTime: { on: 'TargetTableName', into: { cloud: ['SourceTableName', 'SourceTableArn'] } },
    DeleteBackup: { on: 'BackupArn' },
    ...each('CreateBackup CreateTable DeleteTable DescribeTable DescribeTimeToLive UpdateContinuousBackups UpdateTable UpdateTimeToLive', {
      on: 'TableName',
    }),
    ...each('DeleteResourcePolicy GetResourcePolicy', { on: 'ResourceArn' }),
  }),
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_Operations_Amazon_DynamoDB.html, 2026-11-22',
})
