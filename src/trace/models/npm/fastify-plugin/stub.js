export default function fastifyPlugin(plugin) {
  return plugin
}
fastifyPlugin.default = fastifyPlugin
export { fastifyPlugin }
