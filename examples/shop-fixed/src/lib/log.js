/** One line of JSON per event. Only the named fields leave the function: never whole events, headers or errors of others. */
function log(level, event, fields = {}) {
  console.log(JSON.stringify({ level, event, at: new Date().toISOString(), ...fields }))
}

module.exports = { log }
