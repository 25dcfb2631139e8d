import { ApiGatewayManagementApiClient, DeleteConnectionCommand, PostToConnectionCommand } from '@aws-sdk/client-apigatewaymanagementapi'
import { DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb'

export const push = async ({ text }) => {
  const api = new ApiGatewayManagementApiClient({ endpoint: process.env.SOCKET_ENDPOINT })
  const { Items } = await new DynamoDBClient({}).send(new ScanCommand({ TableName: process.env.CONNECTIONS })) // uses dynamodb:Scan on Connections
  for (const { id } of Items) await api.send(new PostToConnectionCommand({ ConnectionId: id.S, Data: text })) // uses execute-api:ManageConnections on SocketApi|SocketApi/prod/POST/@connections/*
}

export const answer = async ({ requestContext: { domainName, stage, connectionId }, body }) => {
  const api = new ApiGatewayManagementApiClient({ endpoint: `https://${domainName}/${stage}` })
  await api.send(new PostToConnectionCommand({ ConnectionId: connectionId, Data: body })) // uses execute-api:ManageConnections on ?
  return { statusCode: 200 }
}

export const disconnect = async ({ id }) => {
  const api = new ApiGatewayManagementApiClient({ endpoint: process.env.SOCKET_ENDPOINT })
  await api.send(new DeleteConnectionCommand({ ConnectionId: id })) // uses execute-api:ManageConnections on SocketApi|SocketApi/prod/DELETE/@connections/*
}
