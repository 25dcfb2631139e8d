const yaml = require('js-yaml')
const { text } = require('./store')

exports.handler = async ({ Records }) => {
  const keys = Records.map((record) => record.s3.object.key)
  const recipes = await Promise.all(keys.map(text))
  recipes.forEach((recipe) => {
    const { steps } = yaml.load(recipe) // finds unsafe-deserialization
    if (!Array.isArray(steps)) throw new TypeError('a recipe has steps')
  })
}
