const { promises: fs } = require('fs')
const path = require('path')

exports.handler = async ({ Records: [{ Sns }] }) => {
  const { permit } = JSON.parse(Sns.Message)
  const target = path.join('/tmp', 'permits', permit + '.txt')
  await fs.writeFile(target, 'stamped')
}
