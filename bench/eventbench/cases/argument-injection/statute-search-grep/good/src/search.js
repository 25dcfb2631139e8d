const { spawn } = require("child_process");

const collect = (command, args) =>
  new Promise((resolve, reject) => {
    const chunks = [];
    const child = spawn(command, args);
    child.stdout.on("data", (chunk) => chunks.push(chunk));
    child.on("error", reject);
    child.on("close", () => resolve(Buffer.concat(chunks).toString()));
  });

exports.handler = async ({ queryStringParameters }) => {
  const term = queryStringParameters.term;
  const files = await collect("grep", ["-rilF", "--", term, "/opt/corpus"]);
  return { statusCode: 200, headers: { "content-type": "application/json" }, body: JSON.stringify(files.split("\n")) };
};
