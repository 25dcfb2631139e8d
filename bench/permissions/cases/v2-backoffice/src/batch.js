const AWS = require('aws-sdk')
const dynamo = new AWS.DynamoDB()
const documents = new AWS.DynamoDB.DocumentClient({ service: dynamo })

exports.handler = async ({ items }) => {
  const RequestItems = { [process.env.FREIGHT_TABLE]: items.map((Item) => ({ PutRequest: { Item } })) }
  await documents.batchWrite({ RequestItems }).promise() // uses dynamodb:BatchWriteItem on Freight
}

exports.waits = async () => {
  await dynamo.waitFor('tableExists', { TableName: process.env.FREIGHT_TABLE }).promise() // uses dynamodb:DescribeTable on Freight
}

exports.pages = (event, context, callback) => {
  let count = 0
  dynamo.scan({ TableName: process.env.FREIGHT_TABLE }).eachPage((error, page) => { // uses dynamodb:Scan on Freight
    if (error) callback(error)
    else if (page) count += page.Count
    else callback(null, count)
  })
}
