const ALLOWED = new Set((process.env.CALLBACK_HOSTS || '').split(',').filter(Boolean))

/** The URL when its scheme is https, its port the usual one and its host one of our resellers'; otherwise null. */
function resellerUrl(text) {
  if (!URL.canParse(text)) return null
  const url = new URL(text)
  if (url.protocol !== 'https:' || url.port !== '' || url.username !== '') return null
  return ALLOWED.has(url.hostname) ? url : null
}

module.exports = { resellerUrl }
