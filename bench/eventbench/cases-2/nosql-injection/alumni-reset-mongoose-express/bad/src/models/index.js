const mongoose = require('mongoose')

mongoose.connect(process.env.MONGO_URL)
exports.Reset = mongoose.model('Reset', new mongoose.Schema({ email: mongoose.Mixed, code: mongoose.Mixed }))
