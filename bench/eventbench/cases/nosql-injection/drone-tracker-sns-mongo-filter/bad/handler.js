"use strict";
const AWS = require("aws-sdk");
const { MongoClient } = require("mongodb");

const sns = new AWS.SNS();
let drones;

module.exports.recall = (event, context, callback) => {
  const request = JSON.parse(event.body);
  const Message = JSON.stringify({ model: request.model, region: request.region });
  sns
    .publish({ TopicArn: process.env.TOPIC_ARN, Message })
    .promise()
    .then(() => callback(null, { statusCode: 200 }))
    .catch(() => callback(null, { statusCode: 500 }));
};

module.exports.ground = async (event) => {
  if (!drones) drones = (await MongoClient.connect(process.env.MONGO)).db("fleet").collection("drones");
  for (const record of event.Records) {
    const { model, region } = JSON.parse(record.Sns.Message);
    await drones.updateMany({ model, region }, { $set: { grounded: true } }); // finds nosql-injection
  }
};
