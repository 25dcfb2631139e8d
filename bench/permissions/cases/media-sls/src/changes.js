exports.handler = async ({ Records }) => console.log('changes', Records.length)
