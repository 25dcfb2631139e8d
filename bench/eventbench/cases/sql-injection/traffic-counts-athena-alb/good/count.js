const AWS = require('aws-sdk');
const athena = new AWS.Athena();

exports.start = function (event, context, callback) {
  const road = event.queryStringParameters.road;
  const year = parseInt(event.queryStringParameters.year, 10);
  if (!/^[AM]\d{1,3}$/.test(road)) {
    return callback(null, { statusCode: 400, statusDescription: '400 Bad Request', headers: {}, body: '' });
  }
  const params = {
    QueryString: 'SELECT hour, sum(cars) FROM counts WHERE road = \'' + road + '\' AND year = ' + year + ' GROUP BY hour',
    QueryExecutionContext: { Database: 'traffic' },
    ResultConfiguration: { OutputLocation: process.env.RESULTS },
  };
  athena.startQueryExecution(params, function (err, data) {
    if (err) return callback(null, { statusCode: 502, headers: {}, body: '' });
    callback(null, {
      statusCode: 202,
      statusDescription: '202 Accepted',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ id: data.QueryExecutionId }),
    });
  });
};
