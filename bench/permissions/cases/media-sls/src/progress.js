exports.handler = async ({ Records }) => console.log('progress', Records.length)
