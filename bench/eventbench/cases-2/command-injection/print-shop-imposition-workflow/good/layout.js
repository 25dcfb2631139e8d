exports.handler = async ({ copies }) => ({ sheets: Math.ceil(copies / 4), gutter: '6mm' })
