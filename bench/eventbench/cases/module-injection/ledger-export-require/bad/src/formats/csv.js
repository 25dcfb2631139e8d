exports.render = (rows) => rows.map(({ day, cents }) => `${day},${cents}`).join('\n')
