export default 'Goedemorgen'
