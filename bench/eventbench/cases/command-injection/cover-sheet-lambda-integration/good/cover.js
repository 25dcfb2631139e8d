const { exec } = require('child_process');

const makeRunner = (binary) => (options) =>
  new Promise((resolve, reject) => {
    const flags = Object.entries(options).map(([name, value]) => `--${name}=${value}`);
    exec(`${binary} ${flags.join(' ')} > /tmp/cover.ps`, (error) => (error ? reject(new Error('No cover sheet')) : resolve()));
  });

const enscript = makeRunner('/opt/bin/enscript');

exports.handler = async (event) => {
  await enscript({ font: event.stageVariables.font, columns: 1 });
  return { printed: true };
};
