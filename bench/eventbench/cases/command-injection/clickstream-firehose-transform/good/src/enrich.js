const { execSync } = require('child_process');

const bucketOf = (argument) => execSync(`/opt/bin/bucket ${argument}`).toString('base64');

exports.handler = async ({ records }) => ({
  records: records.map(({ recordId, data }) => {
    const { page, seconds } = JSON.parse(Buffer.from(data, 'base64').toString());
    return { recordId, result: page ? 'Ok' : 'Dropped', data: bucketOf(seconds) };
  }),
});
