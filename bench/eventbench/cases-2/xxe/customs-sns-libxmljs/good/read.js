const libxmljs = require('libxmljs2')
const options = { noent: false, nonet: true }

exports.handler = async ({ Records }) => {
  const documents = Records.map(({ Sns }) => libxmljs.parseXml(Sns.Message, { ...options }))
  if (documents.some((document) => !document.root())) throw new Error('empty declaration')
}
