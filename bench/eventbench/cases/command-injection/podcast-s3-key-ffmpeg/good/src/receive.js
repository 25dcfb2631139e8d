const { S3Client, PutObjectCommand } = require("@aws-sdk/client-s3");
const { randomUUID } = require("crypto");
const s3 = new S3Client();

exports.handler = async ({ pathParameters, body, isBase64Encoded }) => {
  const Key = "inbox/" + randomUUID() + "/" + pathParameters.file;
  await s3.send(new PutObjectCommand({ Bucket: process.env.MEDIA, Key, Body: Buffer.from(body, isBase64Encoded ? "base64" : "utf8") }));
  return { statusCode: 201 };
};
