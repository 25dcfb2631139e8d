const { Router } = require('express')
const { Reset } = require('../models')
const isText = (value) => typeof value === 'string' && value.length < 200

const router = Router()
router.post('/resets/check', async (req, res) => {
  const { email, code } = req.body
  if (!isText(email) || !isText(code)) return res.sendStatus(400)
  const reset = await Reset.findOne({ email, code })
  res.sendStatus(reset ? 204 : 404)
})
module.exports = router
