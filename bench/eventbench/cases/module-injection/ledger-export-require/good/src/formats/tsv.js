exports.render = (rows) => rows.map(({ day, cents }) => `${day}\t${cents}`).join('\n')
