'use strict'
const tagList = /^\w+(, ?\w+)*$/
exports.handler = async ({ arguments: args }) => {
  const { tags } = args
  return tagList.test(tags)
}
