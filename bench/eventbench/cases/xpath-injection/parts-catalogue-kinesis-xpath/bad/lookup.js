const fs = require('fs');
const xpath = require('xpath');
const { DOMParser } = require('@xmldom/xmldom');

const parts = new DOMParser().parseFromString(fs.readFileSync(__dirname + '/parts.xml', 'utf8'), 'text/xml');
const byNumber = xpath.parse('//part[@number = $number]');

exports.handler = async ({ Records }) => {
  let found = 0;
  for (const record of Records) {
    const { part } = JSON.parse(Buffer.from(record.kinesis.data, 'base64').toString());
    found += xpath.select("//part[@number = '" + part + "']", parts).length; // finds xpath-injection
  }
  return { found, indexed: byNumber !== undefined };
};
