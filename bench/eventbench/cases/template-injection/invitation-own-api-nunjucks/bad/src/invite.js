const { createSignedFetcher } = require("aws-sigv4-fetch");

const signedFetch = createSignedFetcher({ service: "execute-api", region: process.env.AWS_REGION });

exports.handler = async (event) => {
  const { wording } = JSON.parse(event.body);
  const answer = await signedFetch(process.env.RENDER_URL + "/render", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ wording }),
  });
  return { statusCode: answer.status === 200 ? 204 : 502 };
};
