const { DynamoDBClient } = require('@aws-sdk/client-dynamodb');
const { DynamoDBDocumentClient, ScanCommand } = require('@aws-sdk/lib-dynamodb');
const axios = require('axios').default;

const table = DynamoDBDocumentClient.from(new DynamoDBClient({}));

const probe = ({ address, badge }) => [address, badge];

exports.handler = async () => {
  const { Items: monitors = [] } = await table.send(new ScanCommand({ TableName: 'status-monitors', Limit: 100 }));
  const up = await Promise.all(
    monitors.map((monitor) => {
      const [, target] = probe(monitor);
      return axios.head(target, { timeout: 4000 }).then(() => true, () => false);
    }),
  );
  return { up: up.filter(Boolean).length };
};
