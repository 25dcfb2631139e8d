// The pure-JavaScript build: the package's own entry starts Java or a native program, where they are installed. It takes half a second to load, so
// it is loaded when the first pattern asks for it; only CommonJS can do that without waiting.
exports.checkSync = (source, flags, parameters) => require('recheck/lib/browser.js').checkSync(source, flags, parameters)
