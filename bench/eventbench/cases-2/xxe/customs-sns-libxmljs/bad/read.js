const libxmljs = require('libxmljs2')
const options = { noent: true, noblanks: true }

exports.handler = async ({ Records }) => {
  const documents = Records.map(({ Sns }) => libxmljs.parseXml(Sns.Message, { ...options })) // finds xxe
  if (documents.some((document) => !document.root())) throw new Error('empty declaration')
}
