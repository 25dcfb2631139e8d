'use strict';
const https = require('https');

function hostOf(station) {
  switch (station) {
    case 'coast': return 'coast.stations.example.org';
    case 'alps': return 'alps.stations.example.org';
    default: return station + '.stations.example.org:443';
  }
}

module.exports.handler = function (event, context, callback) {
  const options = { hostname: hostOf(event.queryStringParameters.station), path: '/now.json', method: 'GET', timeout: 3000 };
  const req = https.request(options, function (res) { // finds ssrf
    res.resume();
    callback(null, { statusCode: res.statusCode === 200 ? 204 : 502, headers: {}, body: '' });
  });
  req.on('error', function () { callback(null, { statusCode: 502, headers: {}, body: '' }); });
  req.end();
};
