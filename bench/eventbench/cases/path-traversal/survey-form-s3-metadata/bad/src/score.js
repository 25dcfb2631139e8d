const { S3 } = require('@aws-sdk/client-s3');
const { readFileSync } = require('fs');

const s3 = new S3({});

module.exports.handler = ({ Records }) => {
  const { bucket, object } = Records[0].s3;
  return s3.headObject({ Bucket: bucket.name, Key: object.key }).then(({ Metadata }) => {
    const questions = JSON.parse(readFileSync(`${__dirname}/forms/${Metadata.form}.json`, 'utf8')); // finds path-traversal
    return { questions: questions.length };
  });
};
