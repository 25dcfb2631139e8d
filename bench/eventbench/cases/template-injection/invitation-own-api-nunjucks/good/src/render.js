const nunjucks = require("nunjucks");

const env = new nunjucks.Environment(null, { autoescape: true });
const wordings = { formal: "Dear {{ guest }}", warm: "Hello {{ guest }}!" };

exports.handler = async (event) => {
  const { wording } = JSON.parse(event.body);
  const template = Object.hasOwn(wordings, wording) ? wordings[wording] : wordings.formal;
  const text = env.renderString(template, { guest: "guest" });
  return { statusCode: 200, headers: { "content-type": "application/json" }, body: JSON.stringify({ length: text.length }) };
};
