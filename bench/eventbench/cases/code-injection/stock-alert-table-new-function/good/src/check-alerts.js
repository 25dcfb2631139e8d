const AWS = require("aws-sdk");
const db = new AWS.DynamoDB.DocumentClient();

const lastPrice = (symbol) => symbol.length * 10;

exports.handler = async () => {
  const { Items } = await db.scan({ TableName: process.env.ALERTS, Limit: 500 }).promise();
  const due = Items.filter((alert) => {
    const reached = new Function("price", "return price >= " + alert.limit);
    return reached(lastPrice(alert.symbol));
  });
  return { due: due.length };
};
