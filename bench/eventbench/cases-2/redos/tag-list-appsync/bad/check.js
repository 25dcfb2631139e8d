'use strict'
const tagList = /^(\w+,?\s?)+$/
exports.handler = async ({ arguments: args }) => {
  const { tags } = args
  return tagList.test(tags) // finds redos
}
