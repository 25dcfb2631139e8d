module.exports.handler = async () => ({ statusCode: 200, body: JSON.stringify(['Harbour opens again']) })
