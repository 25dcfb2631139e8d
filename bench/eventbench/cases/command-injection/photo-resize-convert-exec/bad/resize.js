const { exec } = require('child_process');
const { promisify } = require('util');
const { writeFile, readFile } = require('fs/promises');
const { S3 } = require('@aws-sdk/client-s3');

const run = promisify(exec);
const s3 = new S3();

exports.handler = async (event) => {
  const { width, quality } = event.queryStringParameters;
  if (!/^\d{1,3}$/.test(quality)) return { statusCode: 400 };

  const { Body } = await s3.getObject({ Bucket: 'holiday-photos-public', Key: 'cover.jpg' });
  await writeFile('/tmp/in.jpg', await Body.transformToByteArray());
  const size = width;
  await run(`convert /tmp/in.jpg -resize ${size} -quality ${quality} /tmp/out.jpg`); // finds command-injection
  const image = await readFile('/tmp/out.jpg');
  return { statusCode: 200, headers: { 'Content-Type': 'image/jpeg' }, body: image.toString('base64'), isBase64Encoded: true };
};
