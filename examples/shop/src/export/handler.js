const { DynamoDBClient } = require('@aws-sdk/client-dynamodb')
const { DynamoDBDocumentClient, ScanCommand } = require('@aws-sdk/lib-dynamodb')
const { S3Client, PutObjectCommand } = require('@aws-sdk/client-s3')

const table = DynamoDBDocumentClient.from(new DynamoDBClient({}))
const s3 = new S3Client({})

const COLUMNS = { order: 'order.orderId', buyer: 'order.email', total: 'order.totalCents / 100' }

// Started from the console when accounting asks for it: {"columns": {"net": "order.totalCents / 119"}}
exports.handler = async (event) => {
  const columns = { ...COLUMNS, ...event.columns }
  const cells = Object.values(columns).map((expression) => new Function('order', `return ${expression}`))

  const lines = [Object.keys(columns).join(';')]
  let from
  do {
    const page = await table.send(new ScanCommand({ TableName: process.env.ORDERS_TABLE, ExclusiveStartKey: from }))
    for (const order of page.Items) lines.push(cells.map((cell) => cell(order)).join(';'))
    from = page.LastEvaluatedKey
  } while (from)

  const key = `exports/orders-${new Date().toISOString().slice(0, 10)}.csv`
  await s3.send(new PutObjectCommand({ Bucket: process.env.UPLOADS_BUCKET, Key: key, Body: lines.join('\n') }))
  return { key, orders: lines.length - 1 }
}
