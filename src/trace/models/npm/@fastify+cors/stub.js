// Plugins that leave the routes' data as it is.
export default function plugin() {}
plugin.default = plugin
