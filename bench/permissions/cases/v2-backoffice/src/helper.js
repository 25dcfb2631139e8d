exports.handler = async (event) => ({ rounded: Math.round(event.weight) })
