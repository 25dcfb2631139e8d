const fs = require('fs');

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

exports.handler = (event, _context, callback) => {
  const { draft } = JSON.parse(event.body);
  const wellFormed = typeof draft === 'string' && UUID.test(draft);
  if (!wellFormed) return callback(null, { statusCode: 400 });
  fs.rm('/mnt/exports/drafts/' + draft, { recursive: true, force: true }, (error) => {
    callback(null, { statusCode: error ? 500 : 200 });
  });
};
