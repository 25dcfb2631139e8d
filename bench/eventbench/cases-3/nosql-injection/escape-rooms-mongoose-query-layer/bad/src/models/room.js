const mongoose = require('mongoose');

const roomSchema = new mongoose.Schema({
  title: { type: String, required: true },
  city: { type: String, index: true },
  difficulty: Number,
  secretSolution: String,
});

module.exports = mongoose.models.Room || mongoose.model('Room', roomSchema);
