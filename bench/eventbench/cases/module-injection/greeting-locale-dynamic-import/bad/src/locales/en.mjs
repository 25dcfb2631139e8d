export default 'Good morning'
