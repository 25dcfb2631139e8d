exports.list = async () => ({ statusCode: 200, body: JSON.stringify([{ at: '06:00', kwh: 3.1 }]) })
