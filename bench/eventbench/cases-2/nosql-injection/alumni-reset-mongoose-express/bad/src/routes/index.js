const { Router } = require('express')
const { Reset } = require('../models')

const router = Router()
router.post('/resets/check', async (req, res) => {
  const { email, code } = req.body
  const reset = await Reset.findOne({ email, code }) // finds nosql-injection
  res.sendStatus(reset ? 204 : 404)
})
module.exports = router
