exports.handler = async () => ({ statusCode: 200, body: JSON.stringify(['van-1', 'van-2', 'truck-7']) })
