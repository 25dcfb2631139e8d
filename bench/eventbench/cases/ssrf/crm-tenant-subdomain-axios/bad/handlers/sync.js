const axios = require("axios");

exports.handler = async (event) => {
  const { tenant } = event.pathParameters;
  const name = tenant.trim().toLowerCase();
  if (!/^[a-z0-9-]+/.test(name)) return { statusCode: 400 };
  const { status } = await axios.get(`https://${name}.crm.example.com/contacts/export`, { timeout: 5000, maxRedirects: 0 }); // finds ssrf
  return { statusCode: status === 200 ? 202 : 502 };
};
